//! What is tried: one reader each, with what must hold of whatever it reads.

use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::{Duration, SystemTime};

use creditboard::domain::{Project, ProjectKey, TakeLog};
use creditboard::exchange::{self, ExportOptions, Format};
use creditboard::present::{self, ToErrorWords as _};
use creditboard::prices::PriceList;
use creditboard::storage::{
    self, Expect, Folders, Hold, Origin, Recovery, RecoveryWriter, Saving, Settings, Unsaved, UsageStore, format,
    load_account,
};
use tempfile::TempDir;
use zip::ZipArchive;
use zip::write::{SimpleFileOptions, ZipWriter};

/// A reader, with what it needs around it.
pub(crate) enum Target {
    Project,
    Prices,
    /// A folder of the program, for settings and account.
    Settings(TempDir),
    /// The same, for the usage store.
    Usage(TempDir),
    /// The folder of a project that was edited, and its journal.
    Journal(TempDir, PathBuf),
    /// Another program's format; a spreadsheet has the input as its sheet.
    Import(Format),
}

impl Target {
    pub(crate) fn named(name: &str) -> Self {
        let folder = || tempfile::tempdir().expect("a folder");
        match name {
            "project" => Self::Project,
            "prices" => Self::Prices,
            "settings" => Self::Settings(folder()),
            "usage" => Self::Usage(folder()),
            "journal" => {
                let folder = folder();
                let journal = edited(folder.path());
                Self::Journal(folder, journal)
            }
            format => Self::Import(format.parse().expect("a format")),
        }
    }

    /// Inputs beside those in the corpus.
    pub(crate) fn seeds(&self) -> Vec<Vec<u8>> {
        match self {
            Self::Project => samples().iter().map(|path| fs::read(path).expect("a sample")).collect(),
            Self::Prices => vec![small_prices()],
            Self::Settings(_) => vec![SETTINGS.into(), ACCOUNT.into()],
            Self::Usage(folder) => vec![store(folder.path())],
            Self::Journal(_, journal) => vec![fs::read(journal).expect("a journal")],
            Self::Import(_) => Vec::new(),
        }
    }

    /// Words that mean something to the reader.
    pub(crate) const fn words(&self) -> &'static [&'static str] {
        match self {
            Self::Project | Self::Prices | Self::Settings(_) | Self::Journal(..) => &RON,
            Self::Usage(_) => &["\0\0\0\0", "\u{1}\0", "SQLite format 3\0"],
            Self::Import(Format::Csv | Format::Tsv) => &TABLE,
            Self::Import(Format::Xlsx | Format::Fdx) => &XML,
            Self::Import(Format::Otio | Format::Storyboarder) => &JSON,
            Self::Import(Format::Edl | Format::Srt | Format::Vtt) => &TIMES,
            Self::Import(_) => &SCRIPT,
        }
    }

    /// Reads the input and says what came of it. Panics where something does not hold.
    pub(crate) fn run(&self, input: &[u8]) -> String {
        match self {
            Self::Project => project(input),
            Self::Prices => prices(input),
            Self::Settings(folder) => settings(folder.path(), input),
            Self::Usage(folder) => usage(folder.path(), input),
            Self::Journal(folder, journal) => {
                fs::write(journal, input).expect("a journal can be written");
                recovered(folder.path())
            }
            Self::Import(Format::Xlsx) => import(Format::Xlsx, &workbook(input)),
            Self::Import(format) => import(*format, input),
        }
    }
}

const SETTINGS: &str = r#"settings(theme: dark, window: Some(window(x: 0, y: 0, width: 1440, height: 900)), zoom: 1.25,
    recent: ["/a/b.board.ron", "c"], dismissed: ["x"], motion: reduced, inspector_width: Some(320))"#;
const ACCOUNT: &str = r#"account(plan: Some("pro"), billing_day: Some(1))"#;
const RON: [&str; 20] = [
    "(",
    ")",
    "[",
    "]",
    "Some(",
    "None",
    "\"",
    "//",
    "/*",
    "r#\"",
    "id: 1,",
    "scenes: [",
    "assets: [",
    "kind: video",
    "final: ",
    "takes: ",
    "seconds: ",
    "\\u{110000}",
    "'",
    ",",
];
const TABLE: [&str; 18] = [
    "\"",
    ",",
    ";",
    "\t",
    "\n",
    "scene",
    "title",
    "kind",
    "video",
    "speech",
    "8+5",
    "joins 2",
    "kept",
    "0:08",
    "'=",
    "yes",
    "16:9",
    "2026-11-22T16:05:00",
];
const XML: [&str; 14] = [
    "<",
    ">",
    "/>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "&amp;",
    "&#x0;",
    "<!DOCTYPE a [<!ENTITY b \"c\">]>",
    "<Paragraph>",
    "</Paragraph>",
    "<c r=\"XFD1048576\"><v>1</v></c>",
    "Type=\"Dialogue\"",
];
const JSON: [&str; 16] = [
    "{",
    "}",
    "[",
    "]",
    ":",
    "\"",
    "null",
    "true",
    "NaN",
    "\\ud800",
    "\"OTIO_SCHEMA\":\"Clip.2\"",
    "\"children\":[",
    "\"boards\":[",
    "\"duration\":",
    "\"rate\":0",
    "1e308",
];
const TIMES: [&str; 14] = [
    "\n\n",
    "-->",
    "00:00:01,000",
    "99:99:99:99",
    "01:00:00;00",
    "001",
    "AX",
    "V",
    "M2",
    "* FROM CLIP NAME:",
    "<i>",
    "{\\an8}",
    "NOTE",
    "WEBVTT",
];
const SCRIPT: [&str; 20] = [
    "\n\n", "INT. ", "EXT. ", "ANNA", "(V.O.)", "[[", "]]", "/*", "*/", "# ", "= ", "> ", "<", "~", "!", "@", "^",
    "---", "| ", "```",
];

fn samples() -> Vec<PathBuf> {
    let folder = Path::new(crate::ROOT).join("projects");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).expect("samples").flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "ron"));
    paths.sort();
    paths
}

fn sample() -> Project {
    storage::open(samples().first().expect("a sample")).expect("a sample opens").project
}

fn project(input: &[u8]) -> String {
    let Ok(text) = std::str::from_utf8(input) else { return "no text".to_owned() };
    match format::read(text) {
        Err(fault) => fault.cause.words().to_string(),
        Ok(contents) => {
            assert_eq!(contents.project.check(), Ok(()), "what is read is sound");
            let again = format::read(&format::write(&contents.project)).map(|contents| contents.project);
            assert!(again.is_ok_and(|again| again == contents.project), "what is read comes back as it was written");
            format!("{:?}", contents.head)
        }
    }
}

/// The shipped list, so short that most changes meet something that matters.
fn small_prices() -> Vec<u8> {
    let path = Path::new(crate::ROOT).join("assets/prices/videodraft.ron");
    fs::read(path).expect("the price list")
}

fn prices(input: &[u8]) -> String {
    let Ok(text) = std::str::from_utf8(input) else { return "no text".to_owned() };
    PriceList::parse(text)
        .map_or_else(|error| error.words().to_string(), |list| format!("{} models", list.models.len()))
}

fn folders(folder: &Path) -> Folders {
    Folders { config: folder.join("config"), data: folder.join("data") }
}

fn settings(folder: &Path, input: &[u8]) -> String {
    let folders = folders(folder);
    fs::create_dir_all(&folders.config).expect("a folder");
    for name in ["settings.ron", "account.ron"] {
        fs::write(folders.config.join(name), input).expect("settings can be written");
    }
    format!("{:?} {:?}", Settings::load(&folders), load_account(&folders))
}

/// A store with a few takes, as a file.
fn store(folder: &Path) -> Vec<u8> {
    let folders = folders(&folder.join("first"));
    let mut store = UsageStore::open(&folders).parts().0.expect("a new store");
    let log: TakeLog = samples()
        .iter()
        .flat_map(|path| storage::open(path).expect("a sample").project.takes.all().cloned().collect::<Vec<_>>())
        .collect();
    store.merge(ProjectKey::from_bits(1), &log).expect("takes go in");
    drop(store);
    fs::read(folders.data.join("usage.sqlite")).expect("a store")
}

fn usage(folder: &Path, input: &[u8]) -> String {
    let folders = folders(&folder.join("next"));
    fs::create_dir_all(&folders.data).expect("a folder");
    fs::write(folders.data.join("usage.sqlite"), input).expect("a store can be written");
    let (store, why) = UsageStore::open(&folders).parts();
    let read = store
        .map(|store| store.load().map(|usage| usage.takes.len()).map_err(|error| present::usage_error_words(&error)));
    format!("{why:?} {read:?}").replace(&folder.display().to_string(), "")
}

/// A project at `folder` that was edited by a program which then died; its journal.
fn edited(folder: &Path) -> PathBuf {
    let path = folder.join("a.board.ron");
    let at = chrono::NaiveDateTime::default();
    let saving = Saving { path: &path, expect: Expect::Absent, hold: Hold::Mine, versions: None, at };
    let saved = saving.project(&sample()).expect("saved").saved;
    let origin = Some(Origin { path, fingerprint: saved.fingerprint });
    let base = Some(Arc::new(sample()));
    let recovery = Arc::new(Recovery::start(&folder.join("data"), "1").expect("a folder for recovery"));
    let (tell, told) = channel();
    let noon = || SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000);
    let writer = RecoveryWriter::start(recovery, noon, move |trouble| tell.send(trouble).unwrap_or_default());
    let writer = writer.expect("a writer");
    for number in 0..5 {
        let project = Arc::new(Project { title: format!("Title {number}"), ..sample() });
        writer.keep(Unsaved { origin: origin.clone(), base: base.clone(), project });
        told.recv().expect("it was kept");
    }
    drop(writer);
    let names = fs::read_dir(folder.join("data/recovery")).expect("a folder").flatten().map(|entry| entry.path());
    let journal = names.filter(|path| path.extension().is_some_and(|ending| ending == "journal")).max();
    journal.expect("a journal")
}

fn recovered(folder: &Path) -> String {
    let recovery = Recovery::start(&folder.join("data"), "2").expect("a folder for recovery");
    let found = recovery.list_of(&folder.join("a.board.ron"));
    let all = found.iter().map(|copy| storage::recovery::recover(&copy.file).map(|recovered| recovered.project));
    let all: Vec<_> = all.map(|read| read.map_err(|error| error.words())).collect();
    for project in all.iter().flatten() {
        assert_eq!(project.check(), Ok(()), "what is recovered is sound");
    }
    format!("{:?}", all.iter().map(|read| read.as_ref().map(|project| project.title.len())).collect::<Vec<_>>())
}

fn import(format: Format, input: &[u8]) -> String {
    let prices = PriceList::shipped().expect("the shipped list is sound");
    match exchange::import(format, input, prices) {
        Err(error) => error.words().to_string(),
        Ok(imported) => {
            let project = &imported.project;
            assert_eq!(project.check(), Ok(()), "what is imported is sound");
            let text = format::write(project);
            assert!(format::read(&text).is_ok_and(|contents| contents.project == *project), "and can be saved");
            // A page or a workbook takes a hundred times as long as all the rest: one input in 64 is written as such.
            let in_full = input.len().is_multiple_of(64);
            let is_quick = |written: &Format| !matches!(written, Format::Xlsx | Format::Pdf | Format::Png);
            for written in Format::WRITTEN.into_iter().filter(|written| in_full || is_quick(written)) {
                drop(exchange::export_with(written, project, prices, &ExportOptions::default()));
            }
            format!("{:?}", imported.report.findings)
        }
    }
}

/// A workbook whose first sheet is this text; an archive is taken as it is.
fn workbook(sheet: &[u8]) -> Vec<u8> {
    if sheet.starts_with(b"PK") {
        return sheet.to_vec();
    }
    let prices = PriceList::shipped().expect("the shipped list is sound");
    let whole = exchange::export_with(Format::Xlsx, &Project::default(), prices, &ExportOptions::default());
    let mut whole = ZipArchive::new(Cursor::new(whole.expect("a workbook"))).expect("an archive");
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..whole.len() {
        let mut file = whole.by_index(place).expect("a part");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("a part can be read");
        let name = file.name().expect("a name").into_owned();
        let is_sheet = name.ends_with("worksheets/sheet1.xml");
        out.start_file(name, SimpleFileOptions::default()).expect("a part");
        out.write_all(if is_sheet { sheet } else { &bytes }).expect("a part can be written");
    }
    out.finish().expect("an archive").into_inner()
}
