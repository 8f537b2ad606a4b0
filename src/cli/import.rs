//! `import`: another program’s file to a project.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;

use super::Answer;
use super::args::ImportArgs;
use super::context::{check_name, stem};
use super::output;
use super::trouble::Trouble;
use crate::exchange::{self, Format, ImportError};
use crate::prices::PriceList;
use crate::storage::{self, Expect, shown};

pub(super) fn answer(args: &ImportArgs, now: NaiveDateTime) -> Result<Answer, Trouble> {
    let told = args.from.map_or_else(|| Format::of_path(&args.file), Ok);
    let format = told.map_err(|error| Trouble::in_file(&args.file, error))?;
    let output = chosen(args)?;
    let at = |error: &ImportError| Trouble::new(format!("“{}”, {error}", shown(&args.file)));
    if let Some(length) = fs::metadata(&args.file).ok().map(|found| found.len()).filter(|it| *it > exchange::MAX_BYTES)
    {
        return Err(at(&ImportError::too_large(length)));
    }
    let bytes = storage::read_bytes(&args.file)?;
    let mut imported = exchange::import(format, &bytes, PriceList::shipped()?).map_err(|error| at(&error))?;
    imported.project.title = stem(&args.file);
    // Only a file that was named may be written over.
    let expect = if args.output.is_some() { Expect::Anything } else { Expect::Absent };
    let notes = output::project(&output, &imported.project, expect, now)?;
    Ok(Answer::done(format!("{}\n{}\n", shown(&output), imported.report), notes))
}

/// The project to write: the one that was named, or one beside the source.
fn chosen(args: &ImportArgs) -> Result<PathBuf, Trouble> {
    let Some(named) = &args.output else {
        return Ok(args.file.with_file_name(format!("{}.board.ron", stem(&args.file))));
    };
    check_name(named)?;
    if is_same(named, &args.file) {
        return Err(Trouble::in_file(named, "this is the file to import, and it is only read; name another output"));
    }
    Ok(named.clone())
}

/// Whether both paths lead to one file.
fn is_same(one: &Path, other: &Path) -> bool {
    one == other || fs::canonicalize(one).ok().is_some_and(|real| fs::canonicalize(other).ok() == Some(real))
}
