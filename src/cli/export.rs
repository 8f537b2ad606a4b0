//! `export`: a project to another program’s file.

use super::Answer;
use super::args::ExportArgs;
use super::context;
use super::trouble::Trouble;
use crate::exchange::{self, Format};
use crate::storage::{self, Expect, shown};

pub(super) fn answer(args: &ExportArgs) -> Result<Answer, Trouble> {
    let format = Format::of_path(&args.output).map_err(|error| Trouble::in_file(&args.output, error))?;
    let (project, notes) = context::open_project(&args.file)?;
    let text = exchange::export(format, &project).map_err(|error| Trouble::in_file(&args.output, error))?;
    storage::write_text(&args.output, &text, Expect::Anything)?;
    let counts = exchange::counts(&project);
    Ok(Answer::done(format!("{}\n{counts}\n", shown(&args.output)), notes))
}
