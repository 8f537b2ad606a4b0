//! `export`: a project to another program’s file.

use chrono::NaiveDateTime;

use super::Answer;
use super::args::ExportArgs;
use super::context;
use super::output;
use super::trouble::Trouble;
use crate::exchange::{self, Format};
use crate::storage::shown;

pub(super) fn answer(args: &ExportArgs, now: NaiveDateTime) -> Result<Answer, Trouble> {
    let format = Format::of_path(&args.output).map_err(|error| Trouble::in_file(&args.output, error))?;
    let (project, mut notes) = context::open_project(&args.file)?;
    let text = exchange::export(format, &project).map_err(|error| Trouble::in_file(&args.output, error))?;
    notes.extend(output::text(&args.output, &text, now)?);
    let counts = exchange::counts(&project);
    Ok(Answer::done(format!("{}\n{counts}\n", shown(&args.output)), notes))
}
