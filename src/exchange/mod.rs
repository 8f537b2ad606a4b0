//! Other programs’ files: bytes in, bytes out.
//!
//! Nothing here opens a file: [`import`] takes the bytes that somebody else read, [`export`] gives the bytes that
//! somebody else writes. An import gives a whole new project with a [`Report`] of what it counted and everything it
//! found, each with its place; only where nothing can be read it gives one [`ImportError`]; never half a project.
//!
//! Reading order: [`Format`], `options` (what the user says), `encoding` (bytes to text), `outline` (what every reader fills), `found`, `finding`
//! and `report` (what there is to say, as types: `present` words it), `words` (how people call things, in several languages); then the readers and writers: `table`
//! (shot lists and spreadsheets), `script` (screenplays and plain text), `timeline` (subtitles, edit lists, boards) and `out`
//! (everything that is written but tables); `update` (a newer version of the same file); `reconcile` (a provider’s log of
//! runs beside the takes that are recorded); `price_table` (a price list for a spreadsheet); with
//! `timecode` for what counts in frames and `record` for our own data inside other programs’ files.

mod encoding;
mod error;
mod finding;
mod format;
mod found;
mod options;
mod out;
mod outline;
mod price_table;
mod reconcile;
mod record;
mod report;
mod script;
mod stills;
mod table;
mod timecode;
mod timeline;
mod update;
mod words;

pub use error::{ExportError, ImportError, ImportFault, WrongOption};
pub use finding::{ImportFinding, Place, Severity};
pub use format::{Format, FormatError};
pub use found::{
    CellFinding, FileFinding, FindingWhat, LogFinding, RowFinding, ScriptFinding, TableFinding, TimelineFinding,
};
pub use options::{CellAt, ColumnChoice, ColumnName, ImportOptions, ImportProgress};
pub use out::{Paper, SheetFont, SheetOptions, letters_beyond_our_fonts, prompt_of, quote_assumptions};
pub use outline::{ColumnUse, ReadAs, TimelineCounts, VoiceTally};
pub use price_table::{PriceRowFault, PriceRowWhy, PriceTable, PricedModel, TakenPrice, read_prices, write_prices};
pub use reconcile::{
    AssignedRun, AssignedRuns, LogGroup, LogGroupKind, LogLine, LogWhy, LoggedProject, MatchTerms, MatchedRun,
    ProposedRun, Reconciliation, RunRecords, TakePlace, Unassigned,
};
pub use report::{NamedVoice, Report};
pub use script::{RunningPace, ScriptRules, ShotsPerScene, VoicedParts};
pub use table::{CellMeaning, Field, TableCell, TableColumn, TableRow, TableView, is_own_table};
pub use table::{
    DateOrder, LoggedRun, RunColumn, RunColumnChoice, RunField, RunLog, RunLogOptions, RunStatus, UnreadRow, UnreadWhy,
};
pub use timecode::FrameRate;
pub use update::{SceneChange, SceneFate, ScenePart, Update, add, update};

use finding::Findings;
use outline::Outline;
use report::Heard;
use script::first_words;
use table::letters;

use crate::domain::{Project, Usage};
use crate::prices::PriceList;

/// The most bytes of text that an import takes: 10 MB.
pub const MAX_BYTES: u64 = 10 * 1024 * 1024;
/// The most lines of a script, outline, list of subtitles or list of edits: ten a second of the longest film.
const MAX_LINES: usize = 1_000_000;
/// The most objects of a file in JSON: fifteen for each scene that a project holds.
const MAX_OBJECTS: usize = 150_000;
/// The most commas of a file in JSON: two hundred for each scene.
const MAX_COMMAS: usize = 2_000_000;

/// A project made of another program’s file, and what there is to say about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The new project. Its title is mostly empty: a title travels as the name of the file.
    pub project: Project,
    /// What was counted, guessed and kept elsewhere.
    pub report: Report,
    /// The rows of a table, where they were asked for.
    pub rows: Option<TableView>,
}

/// Makes a project of another program’s file. Blank models become the price list’s starting ones.
///
/// # Errors
/// Where nothing can be read, or a project cannot hold it, with line and column. Nothing is half imported.
pub fn import(format: Format, bytes: &[u8], prices: &PriceList) -> Result<Imported, ImportError> {
    import_with(format, bytes, prices, &ImportOptions::default())
}

/// The same with what the user says about the file.
///
/// # Errors
/// As [`import`], and where the user asked for an encoding or a column that is not there.
pub fn import_with(
    format: Format,
    bytes: &[u8],
    prices: &PriceList,
    options: &ImportOptions,
) -> Result<Imported, ImportError> {
    import_watched(format, bytes, prices, (options, &ImportProgress::default()))
}

/// The same with another thread that sees how far it is, and may stop it.
///
/// # Errors
/// As [`import_with`], and where it was stopped.
pub fn import_watched(
    format: Format,
    bytes: &[u8],
    prices: &PriceList,
    (options, progress): (&ImportOptions, &ImportProgress),
) -> Result<Imported, ImportError> {
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if length > MAX_BYTES {
        return Err(ImportError::too_large(length));
    }
    let starting = options.starting(prices);
    let mut reading = FileReading {
        prices: starting.as_ref().unwrap_or(prices),
        options,
        progress,
        findings: Findings::default(),
        encoding: "",
    };
    let mut outline = if format == Format::Xlsx {
        table::read_sheet(bytes, &mut reading)?
    } else {
        let decoded = encoding::decode(bytes, options.encoding.as_deref(), &mut reading.findings)?;
        reading.encoding = decoded.encoding;
        read_text(format, &decoded.text, &mut reading)?
    };
    let heard = Heard::of(&mut outline);
    let rows = outline.rows.take();
    let project = outline.build()?;
    let report =
        Report { format, encoding: reading.encoding, findings: reading.findings.finish(), ..heard.report(&project) };
    Ok(Imported { project, report, rows })
}

/// A file that is being read.
struct FileReading<'a> {
    prices: &'a PriceList,
    options: &'a ImportOptions,
    progress: &'a ImportProgress,
    findings: Findings,
    encoding: &'static str,
}

fn read_text(format: Format, text: &str, reading: &mut FileReading<'_>) -> Result<Outline, ImportError> {
    check_size(format, text)?;
    let FileReading { prices, options, .. } = *reading;
    let findings = &mut reading.findings;
    match format {
        Format::Tsv => table::read_text(text, Some(b'\t'), reading),
        Format::Csv | Format::Xlsx => table::read_text(text, None, reading),
        Format::Fountain => Ok(script::read_fountain(text, prices, options, findings)),
        Format::Fdx => script::read_fdx(text, prices, options, findings),
        Format::Text => script::read_text(text, reading),
        Format::Markdown => Ok(script::read_markdown(text, prices, findings)),
        Format::Srt | Format::Vtt => Ok(timeline::read_subtitles(text, prices, findings)),
        Format::Otio => timeline::read_otio(text, prices, findings),
        Format::Edl => timeline::read_edl(text, prices, options, findings),
        Format::Storyboarder => timeline::read_storyboarder(text, prices, findings),
        Format::Json | Format::Pdf | Format::Png => Err(ImportError::at_start(ImportFault::OnlyWritten(format))),
    }
}

/// Refuses what is made of more parts than any film, before they take a hundred times their size in memory.
fn check_size(format: Format, text: &str) -> Result<(), ImportError> {
    let fault = match format {
        Format::Csv | Format::Tsv | Format::Xlsx => return Ok(()),
        Format::Otio | Format::Storyboarder => {
            let objects = text.matches('{').nth(MAX_OBJECTS);
            objects.or_else(|| text.matches(',').nth(MAX_COMMAS)).map(|_| ImportFault::TooManyParts)
        }
        _ => (text.matches(['\n', '\r']).nth(MAX_LINES)).map(|_| ImportFault::TooManyLines),
    };
    fault.map_or(Ok(()), |fault| Err(ImportError::at_start(fault)))
}

/// Reads a provider’s log of runs from a table.
///
/// # Errors
/// Where nothing can be read, or the user named an encoding or a column that is not there.
pub fn read_run_log(
    format: Format,
    bytes: &[u8],
    prices: &PriceList,
    options: &RunLogOptions,
) -> Result<RunLog, ImportError> {
    table::read_runs(format, bytes, prices, options)
}

/// Whether a table looks like a provider’s log of runs, and not like a shot list.
pub fn is_run_log(format: Format, bytes: &[u8]) -> bool {
    table::is_run_log(format, bytes)
}

/// What the user says about the file to write.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExportOptions {
    /// How many frames a second has, for formats that count in frames; 24 unless said.
    pub rate: Option<FrameRate>,
    /// Whether a table begins with the mark by which Excel knows UTF-8.
    pub for_excel: bool,
    /// What a page to approve needs.
    pub sheet: SheetOptions,
}

/// Writes a project as another program’s file: UTF-8 text.
///
/// # Errors
/// [`ExportError`] when the format cannot hold the project, or is no text.
pub fn export(format: Format, project: &Project) -> Result<String, ExportError> {
    match format {
        Format::Tsv => table::write_separated(project, b'\t'),
        _ => table::write(project),
    }
}

/// Writes a project as another program’s file.
///
/// # Errors
/// [`ExportError`] when the format cannot hold the project.
pub fn export_with(
    format: Format,
    project: &Project,
    prices: &PriceList,
    options: &ExportOptions,
) -> Result<Vec<u8>, ExportError> {
    let rate = options.rate.unwrap_or(FrameRate::FILM);
    let text = match format {
        Format::Xlsx => return out::write_workbook(project, prices),
        Format::Pdf => return out::write_pdf(project, prices, &options.sheet),
        Format::Png => return out::write_png(project, prices, &options.sheet),
        Format::Csv | Format::Tsv => {
            let text = export(format, project)?;
            if options.for_excel { format!("\u{feff}{text}") } else { text }
        }
        Format::Fountain => out::write_fountain(project)?,
        Format::Otio => out::write_otio(project, rate)?,
        Format::Edl => out::write_edl(project, rate)?,
        Format::Srt => out::write_subtitles(project),
        Format::Markdown => out::write_markdown(project, prices),
        Format::Text => out::write_prompts(project, prices),
        Format::Json => out::write_prompts_json(project, prices)?,
        Format::Fdx | Format::Storyboarder | Format::Vtt => {
            return Err(ExportError::OnlyRead(format));
        }
    };
    Ok(text.into_bytes())
}

/// Writes the takes of the account as comma-separated values, oldest first: UTF-8 text.
///
/// # Errors
/// [`ExportError`] when they cannot be written; that does not happen.
pub fn export_usage(usage: &Usage, prices: &PriceList) -> Result<String, ExportError> {
    table::write_usage(usage, prices)
}

/// At most forty characters of a text, to show in a sentence.
fn cut(text: &str) -> String {
    let mut cut: String = text.chars().take(40).collect();
    if cut.len() < text.len() {
        cut.push('…');
    }
    cut
}

/// The words of a text, counted between blanks.
fn count_words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// The words of a text as they take time to say: in the scripts of Chinese and Japanese, which put no blanks between words,
/// two letters are one.
fn spoken_words(text: &str) -> usize {
    let words = text.split_whitespace().map(|piece| {
        let joined = piece.chars().filter(|letter| is_written_without_blanks(*letter)).count();
        let others = piece.chars().any(|letter| letter.is_alphanumeric() && !is_written_without_blanks(letter));
        if joined == 0 { 1 } else { joined.div_ceil(2) + usize::from(others) }
    });
    words.sum()
}

/// Kana and Chinese characters.
const fn is_written_without_blanks(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{ff66}'..='\u{ff9f}' | '\u{20000}'..='\u{323af}')
}

#[cfg(test)]
mod tests {
    use super::spoken_words;

    #[test]
    fn words_take_time_where_no_blanks_are_between_them_too() {
        let check = |text, expected| assert_eq!(spoken_words(text), expected, "the words of {text:?}");
        check("", 0);
        check("Not long now. — Really?", 5);
        check("Это было утро", 3);
        check("夜明けの港", 3);
        check("最初の船が 静かに", 5);
        check("AIで作る", 3);
        check("。。。", 1);
    }
}
