//! What an import can find, as types; `present` says it.

use super::cut;
use super::script::RunningPace;
use super::table::{DateOrder, Field, RunField};
use super::timecode::FrameRate;
use crate::domain::{Aspect, Importance, Kind, Seconds};

/// What an import found at a place of a file. Texts of the file are shortened.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingWhat {
    /// About the file.
    File(FileFinding),
    /// About a table and its columns.
    Table(TableFinding),
    /// About rows of a table and the scenes that they become.
    Row(RowFinding),
    /// About what stands in a cell.
    Cell {
        /// What stands there.
        text: String,
        /// What is found of it.
        what: CellFinding,
    },
    /// About a timeline.
    Timeline(TimelineFinding),
    /// About a script or a plain text.
    Script(ScriptFinding),
    /// About a log of runs.
    Log(LogFinding),
}

/// About a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileFinding {
    /// It is read in an encoding that nobody named.
    Encoding {
        /// The encoding’s name in the WHATWG standard.
        name: &'static str,
        /// Some of the text as it is read; empty where there is none to show.
        sample: String,
    },
    /// Some characters are not of this encoding.
    LostCharacters(&'static str),
    /// The text has scene headings.
    LooksLikeAScript,
    /// The first lines name columns.
    LooksLikeATable,
}

/// About a table and its columns.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TableFinding {
    /// A column is recognised by its cells.
    Column {
        /// What it is called.
        name: String,
        /// What it means.
        field: Field,
    },
    /// The first line names the separator.
    Separator(char),
    /// A quote is never closed.
    OpenQuote,
    /// There is more than is read.
    NotAll,
    /// There is only a header.
    NoRows,
    /// One of several sheets is read.
    Sheet {
        /// The one that is read.
        name: String,
        /// The ones that are not.
        others: Vec<String>,
    },
    /// A formula failed.
    ErrorCell(String),
    /// A row of sums.
    Sums(String),
    /// A heading between rows.
    Heading(String),
    /// A line above the header.
    AboveHeader(String),
    /// A spreadsheet has taken lengths for times of day.
    ShiftedLengths,
    /// A column that means nothing else.
    KeptColumn(String),
    /// Cells without a column.
    CellsBeyond,
}

/// About rows of a table and the scenes that they become.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowFinding {
    /// Rows of a scene with different titles.
    DifferentTitles,
    /// Rows of a scene with different lengths.
    DifferentLengths,
    /// Rows of a scene with different importances.
    DifferentImportances,
    /// Rows of a scene of which some are omitted.
    DifferentPresences,
    /// Shots that are longer than a scene can be.
    ShotsTooLong,
    /// No length.
    NoLength,
    /// More than a length can be.
    LengthTooLong,
    /// The end is before the start.
    EndsBeforeStart,
    /// What is said gets a voice.
    VoiceAdded,
    /// What is said gets no voice: the list says what is made, and no voice is.
    NoVoice,
    /// A scene is as long as its shots together.
    AsLongAsShots,
    /// Frames are counted at a usual rate.
    UsualRate(FrameRate),
    /// No number of images.
    NoImageCount,
    /// No kind; this is taken.
    NoKind(Kind),
    /// A shape beside another.
    SecondShape(Aspect),
    /// An asset that no scene can have.
    MovedToProject(Kind),
    /// An asset that the project itself cannot have.
    SceneMade(Kind),
    /// No scene number below a row that has one.
    SceneOfRowAbove,
    /// No scene number in any row above.
    SceneOfItsOwn,
    /// Scenes are numbered anew.
    NewNumbers,
    /// No final model; the usual one is taken.
    NoFinalModel {
        /// For an asset of this kind.
        kind: Kind,
        /// The usual model’s name.
        name: String,
    },
    /// Clips of a draft that has no model.
    DraftClipsAlone,
    /// How speech is rounded, said of a scene.
    RoundingOfAScene,
    /// A field that the project itself does not have.
    NotOfProject(Field),
}

/// About what stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CellFinding {
    /// Another word for a kind.
    ReadAsKind(Kind),
    /// No kind.
    NotAKind,
    /// No amount of this kind.
    NotAnAmount(Kind),
    /// A length that can be read in two ways.
    TwoLengths {
        /// The one that is taken.
        long: Seconds,
        /// The other.
        short: Seconds,
    },
    /// No length.
    NotALength,
    /// A shape that a spreadsheet took for a time of day.
    ReadAsShape(Aspect),
    /// No need.
    NotANeed,
    /// Neither locked nor open.
    NotALock,
    /// No way of paying.
    NotAPayment,
    /// No number of takes.
    NotTakes,
    /// No clips.
    NotClips,
    /// Another name of this model.
    ReadAsModel(String),
    /// No model of this provider.
    NotAModel(String),
    /// No take.
    NotATake,
    /// Are no alternatives.
    NotAlternatives,
    /// No shot type.
    NotAShotType,
    /// Nothing that a shared still shows, or no image.
    NotAStillRole,
    /// No shared still of the file, or named by what is no shot.
    NotAStill,
    /// Another word for an importance.
    ReadAsImportance(Importance),
    /// No importance.
    NotAnImportance,
    /// Neither included nor omitted.
    NotAPresence,
    /// A scene that a spreadsheet may have taken for a date.
    MaybeADate,
    /// No way of rounding speech.
    NotARounding,
}

/// About a timeline.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimelineFinding {
    /// A list of edits is read at this rate.
    GuessedRate(FrameRate),
    /// A timecode that the rate does not have.
    NotATimecode(FrameRate),
    /// So many gaps between clips.
    Gaps(usize),
    /// An event without a picture.
    SoundOnly,
    /// Clips of several tracks.
    SeveralTracks,
    /// Tracks of sound.
    SoundTracks,
    /// A thing that has no picture.
    NotShown(String),
    /// So many seconds before the first subtitle.
    BeforeFirstWords(u64),
    /// Subtitles without a time.
    NoTimes,
    /// A subtitle that ends before it starts.
    EndsFirst,
    /// A time that cannot be read.
    NotATime,
    /// Boards get a usual length, in milliseconds.
    UsualLength(u64),
}

/// About a script or a plain text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ScriptFinding {
    /// A heading without words.
    EmptyHeading,
    /// Action that is a heading.
    ReadAsHeading(String),
    /// The text of a scene is longer than one can be.
    TextTooLong,
    /// A text is as long as it takes to say it: so many characters a second of Latin letters, other scripts at their pace.
    SpokenPace(u32),
    /// A text in letters whose pace is not known: it gets no length.
    UnknownPace,
    /// A script is as long as this pace says.
    Pace(RunningPace),
    /// A script without headings.
    NoHeadings,
}

/// About a log of runs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LogFinding {
    /// A column is recognised by its cells.
    Column {
        /// What it is called.
        name: String,
        /// What it means.
        field: RunField,
    },
    /// Dates that can be read in two ways are read in this one.
    Dates(DateOrder),
    /// A row that gives credits.
    Gives,
    /// A row whose status says that nothing was run.
    NotARun(String),
    /// A row of sums.
    SumRow(String),
    /// A status that is not known.
    UnknownStatus(String),
    /// A model that the price list does not have.
    UnknownModel(String),
}

impl CellFinding {
    /// The same of a cell with this text.
    pub(super) fn of(self, text: &str) -> FindingWhat {
        FindingWhat::Cell { text: cut(text), what: self }
    }
}

macro_rules! findings_of {
    ($($part:ident($of:ty)),+) => {
        $(impl From<$of> for FindingWhat {
            fn from(what: $of) -> Self {
                Self::$part(what)
            }
        })+
    };
}

findings_of!(
    File(FileFinding),
    Table(TableFinding),
    Row(RowFinding),
    Timeline(TimelineFinding),
    Script(ScriptFinding),
    Log(LogFinding)
);
