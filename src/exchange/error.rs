//! What can go wrong at the edge. `present` says it in words.

use super::Format;
use super::finding::Place;
use crate::domain::LimitError;
use crate::figures::FigureError;

/// An option of importing or exporting that was typed in and is not one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongOption {
    /// No frame rate.
    FrameRate,
    /// No size of paper.
    Paper,
    /// No parts of a script.
    VoicedParts,
    /// No number of shots per scene.
    ShotsPerScene,
    /// No field of a shot list.
    Field,
    /// No field of a provider's log.
    RunField,
}

/// A file that cannot be imported, with the place in its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportError {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// What is wrong there.
    pub fault: ImportFault,
}

/// What is wrong with a file that cannot be imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportFault {
    /// It has so many bytes, more than [`MAX_BYTES`](super::MAX_BYTES).
    TooLarge(u64),
    /// The import was stopped before its end.
    Stopped,
    /// A project cannot hold it.
    Limit(LimitError),
    /// The encoding that was asked for is not known; at most forty characters of its name.
    UnknownEncoding(String),
    /// It is no text.
    NotText,
    /// The format is only written.
    OnlyWritten(Format),
    /// The table has no line.
    EmptyTable,
    /// The log of runs has no line.
    EmptyLog,
    /// A log of runs is a table, and this format is none.
    LogNoTable(Format),
    /// No column of the table can be told apart.
    NoColumns,
    /// The table does not have a column that was asked for.
    NoColumn {
        /// What was asked for.
        wanted: String,
        /// The columns that there are.
        known: Vec<String>,
    },
    /// No sheet of the workbook has a row.
    EmptySheet,
    /// It is no workbook.
    NotWorkbook,
    /// The workbook cannot be read; what its reader says, or nothing where the reader broke down.
    BrokenWorkbook(Option<String>),
    /// The workbook unpacks to more than 256 MB, or the texts that its cells share to more than 32 MB.
    UnpacksTooLarge,
    /// A text of the workbook is longer than any cell.
    CellTooLong,
    /// A line of the table has more than 100,000 cells.
    TooManyCells,
    /// The text has more than 1,000,000 lines.
    TooManyLines,
    /// The file is made of more parts than any film.
    TooManyParts,
    /// It is no Final Draft script; what the reader of XML says.
    BrokenFinalDraft(String),
    /// It is XML, but no script.
    NotFinalDraft,
    /// It is no timeline; what the reader of JSON says.
    BrokenTimeline(String),
    /// It is JSON, but no timeline.
    NoTimeline,
    /// The edit list has no event.
    NoEvents,
    /// It is no Storyboarder file.
    BrokenBoards,
    /// It is JSON, but has no boards.
    NoBoards,
}

/// A project that cannot be written in a format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportError {
    /// Its sums cannot be counted.
    Figures(FigureError),
    /// The format is only read.
    OnlyRead(Format),
    /// A row, counted from 1, has a text longer than a cell of a spreadsheet holds.
    CellTooLong(usize),
    /// An edit list does not hold so many events.
    TooManyEvents,
    /// No scene has a length, and an edit list is made of lengths.
    NoLengths,
    /// A contact sheet does not hold so many scenes.
    TooManyScenes(usize),
    /// What the writer of the format says.
    Writer(String),
}

impl ImportError {
    /// An error that concerns the file as a whole.
    pub(super) const fn at_start(fault: ImportFault) -> Self {
        Self::at(Place::START, fault)
    }

    /// An error at a place.
    pub(super) const fn at(place: Place, fault: ImportFault) -> Self {
        Self { line: place.line, column: place.column, fault }
    }

    /// The error for a file of so many bytes, more than [`MAX_BYTES`](super::MAX_BYTES).
    pub const fn too_large(bytes: u64) -> Self {
        Self::at_start(ImportFault::TooLarge(bytes))
    }
}

impl ExportError {
    /// What a library that writes a format has to say.
    pub(super) fn of_writer(error: &impl ToString) -> Self {
        Self::Writer(error.to_string())
    }
}

impl From<FigureError> for ExportError {
    fn from(error: FigureError) -> Self {
        Self::Figures(error)
    }
}
