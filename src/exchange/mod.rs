//! Other programs’ files: text in, text out.
//!
//! Nothing here opens a file: [`import`] takes the bytes that somebody else read, [`export`] gives the text that
//! somebody else writes. An import gives a whole new project with a [`Report`] of what it counted and what it had to
//! guess, or one [`ImportError`] with line and column; never half a project. Reading order: [`Format`], `decode`
//! (bytes to text), `csv` (the shot list).

mod csv;
mod decode;
mod error;
mod format;
mod report;

pub use decode::Encoding;
pub use error::{ExportError, ImportError};
pub use format::{Format, FormatError};
use report::Guesses;
pub use report::{Guess, Report};

use crate::domain::{Project, Usage};
use crate::prices::PriceList;

/// The most bytes that an import takes: 10 MB.
pub const MAX_BYTES: u64 = 10 * 1024 * 1024;

/// A project made of another program’s file, and what there is to say about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The new project. Its title is empty: a title travels as the name of the file.
    pub project: Project,
    /// What was counted, guessed and kept elsewhere.
    pub report: Report,
}

/// Makes a project of another program’s file. Blank models become the price list’s starting ones.
///
/// # Errors
/// The first thing that cannot be read, with its line and column. Nothing is half imported.
pub fn import(format: Format, bytes: &[u8], prices: &PriceList) -> Result<Imported, ImportError> {
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if length > MAX_BYTES {
        return Err(ImportError::too_large(length));
    }
    let (text, encoding) = decode::decode(bytes)?;
    let mut imported = match format {
        Format::Csv => csv::read(&text, prices)?,
    };
    imported.report.encoding = encoding;
    Ok(imported)
}

/// How much a project holds, in words: `6 scenes, 19 assets`.
pub fn counts(project: &Project) -> String {
    report::counts(project.scenes.len(), project.asset_count())
}

/// Writes a project as another program’s file: UTF-8 text.
///
/// # Errors
/// [`ExportError`] when the format cannot hold the project; for CSV that does not happen.
pub fn export(format: Format, project: &Project) -> Result<String, ExportError> {
    match format {
        Format::Csv => csv::write(project),
    }
}

/// Writes the takes of the account as comma-separated values, oldest first: UTF-8 text.
///
/// # Errors
/// [`ExportError`] when they cannot be written; that does not happen.
pub fn export_usage(usage: &Usage, prices: &PriceList) -> Result<String, ExportError> {
    csv::write_usage(usage, prices)
}
