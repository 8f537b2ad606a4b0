//! The open project: its document, its file, its figures, and what of it is safe.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::remaining::Remaining;
use crate::document::{Document, Revision};
use crate::domain::{AssetId, Cycle, Pass, Project, Take, TakeId, TakeLog};
use crate::figures::{FigureError, Figures};
use crate::prices::PriceList;
use crate::storage::{Access, Expect, FileLock, Fingerprint, Opened, Schedule, shown};

/// Tells sessions apart: revisions of two documents have the same numbers.
static SESSIONS: AtomicU64 = AtomicU64::new(0);

/// A project that is open.
pub(crate) struct Session {
    /// No other session of this run has the same number.
    pub(crate) serial: u64,
    /// The project through time.
    pub(crate) document: Document,
    /// Its file; `None` until it is saved for the first time.
    pub(crate) file: Option<ProjectFile>,
    /// What is known of the content now.
    pub(crate) figures: Kept,
    /// The revision that is being written at the moment.
    pub(crate) saving: Option<Revision>,
    /// When it was last written, as the clock on the wall said.
    pub(crate) saved_at: Option<String>,
    /// Something the user should know about this project.
    pub(crate) notice: Option<String>,
    /// The copy that outlives a crash.
    pub(crate) copy: Copy,
    /// The folder that pictures are named from while there is no file.
    pub(crate) base: Option<PathBuf>,
    /// The takes that the usage store was told last; `None` before the first time.
    pub(crate) told: Option<Arc<TakeLog>>,
}

/// The file of a project.
pub(crate) struct ProjectFile {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// What it was like when it was read or written last.
    pub(crate) fingerprint: Fingerprint,
    /// Why it may not be saved under its own name; `None` when it may.
    pub(crate) read_only: Option<String>,
    /// Keeps other windows from writing the same file, as long as it is held.
    pub(crate) lock: Option<FileLock>,
}

/// Figures, and the revision they are of.
pub(crate) struct Kept {
    revision: Revision,
    figures: Result<Figures, FigureError>,
    /// The takes of that content; undo can change them without another revision.
    takes: Arc<TakeLog>,
    /// Where the takes of each asset that count are, newest first.
    made: BTreeMap<AssetId, Vec<TakeId>>,
    /// What is still to go; `None` while nothing is done.
    remaining: Option<Remaining>,
}

/// The copy that outlives a crash.
#[derive(Default)]
pub(crate) struct Copy {
    /// When it is due.
    pub(crate) schedule: Schedule,
    /// The revision that was last seen, to tell that something changed.
    pub(crate) seen: Option<Revision>,
    /// Whether it is being written at the moment.
    pub(crate) writing: bool,
    /// Whether there is one.
    pub(crate) there: bool,
    /// The file an earlier run left, which stays until the project is safe elsewhere.
    pub(crate) restored_from: Option<PathBuf>,
}

/// What the file should be like before it is replaced; can be sent to another thread.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Expected {
    /// Nothing there yet.
    Absent,
    /// The user agreed to replace whatever is there.
    Anything,
    /// What was read or written last.
    Same(Fingerprint),
}

impl Expected {
    /// In the words of storage.
    pub(crate) const fn as_expect(&self) -> Expect<'_> {
        match self {
            Self::Absent => Expect::Absent,
            Self::Anything => Expect::Anything,
            Self::Same(fingerprint) => Expect::Same(fingerprint),
        }
    }
}

impl Kept {
    fn of(document: &Document, prices: &PriceList) -> Self {
        let project = document.project();
        let (takes, figures) = (Arc::clone(&project.takes), Figures::of(project, prices));
        let made = made(&takes);
        let mut kept = Self { revision: document.revision(), figures, takes, made, remaining: None };
        kept.reckon_remaining(project, prices);
        kept
    }

    /// Brings what is still to go up to the figures.
    fn reckon_remaining(&mut self, project: &Arc<Project>, prices: &PriceList) {
        if let Ok(figures) = &self.figures {
            let before = self.remaining.take();
            self.remaining = Remaining::bring_up(before, (project, &self.takes), figures, prices);
        }
    }
}

impl Session {
    /// A project that no file holds yet.
    pub(crate) fn new(project: Project, prices: &PriceList) -> Self {
        Self::around(Document::new(project), None, prices)
    }

    /// A sample: a project that no file of the user's holds, and that need not be saved unless it is changed.
    pub(crate) fn sample(project: Project, base: Option<PathBuf>, prices: &PriceList) -> Self {
        Self { base, ..Self::around(Document::opened(project), None, prices) }
    }

    /// A project as its file holds it.
    pub(crate) fn opened(opened: Opened, lock: Option<FileLock>, prices: &PriceList) -> Self {
        let Opened { project, path, fingerprint, access, warnings, notes: _ } = opened;
        let read_only = match access {
            Access::ReadWrite => None,
            Access::ReadOnly(why) => Some(why),
        };
        let notice = read_only.clone().or_else(|| (!warnings.is_empty()).then(|| warnings.join(" ")));
        let file = ProjectFile { path, fingerprint, read_only, lock };
        let mut session = Self::around(Document::opened(project), Some(file), prices);
        session.notice = notice;
        session
    }

    fn around(document: Document, file: Option<ProjectFile>, prices: &PriceList) -> Self {
        let figures = Kept::of(&document, prices);
        let copy = Copy { seen: Some(document.revision()), ..Copy::default() };
        let serial = SESSIONS.fetch_add(1, Ordering::Relaxed);
        Self {
            serial,
            document,
            file,
            figures,
            saving: None,
            saved_at: None,
            notice: None,
            copy,
            base: None,
            told: None,
        }
    }

    /// Whether it keeps other windows from writing this file.
    pub(crate) fn has_locked(&self, path: &Path) -> bool {
        let same = |file: &ProjectFile| std::path::absolute(&file.path).ok() == std::path::absolute(path).ok();
        self.file.as_ref().is_some_and(|file| file.lock.is_some() && same(file))
    }

    /// The content now.
    pub(crate) const fn project(&self) -> &Arc<Project> {
        self.document.project()
    }

    /// Brings the figures up to the content now. Does nothing when they are.
    pub(crate) fn reckon(&mut self, prices: &PriceList) {
        let revision = self.document.revision();
        let project = Arc::clone(self.document.project());
        if self.figures.revision == revision && Arc::ptr_eq(&self.figures.takes, &project.takes) {
            return;
        }
        self.figures.revision = revision;
        if !Arc::ptr_eq(&self.figures.takes, &project.takes) {
            self.figures.takes = Arc::clone(&project.takes);
            self.figures.made = made(&project.takes);
        }
        let updated = match &mut self.figures.figures {
            Ok(figures) => figures.update(&project, prices),
            Err(_) => Figures::of(&project, prices).map(|figures| self.figures.figures = Ok(figures)),
        };
        if let Err(error) = updated {
            self.figures.figures = Err(error);
        }
        self.figures.reckon_remaining(&project, prices);
    }

    /// The figures of what is still to go; `None` where nothing can be counted.
    pub(crate) fn to_go(&self) -> Option<&Figures> {
        let whole = self.figures.figures.as_ref().ok();
        self.figures.remaining.as_ref().map(Remaining::figures).or(whole)
    }

    /// The project with its finished assets locked, for advice.
    pub(crate) fn open_project(&self) -> &Arc<Project> {
        self.figures.remaining.as_ref().map_or_else(|| self.project(), Remaining::open)
    }

    /// Whether an asset needs no more takes in a pass.
    pub(crate) fn is_done(&self, asset: AssetId, pass: Pass) -> bool {
        self.figures.remaining.as_ref().is_some_and(|remaining| remaining.done().has(asset, pass))
    }

    /// The takes of an asset that count, newest first.
    pub(crate) fn takes_of(&self, asset: AssetId) -> Vec<&Take> {
        let ids = self.figures.made.get(&asset).map(Vec::as_slice).unwrap_or_default();
        ids.iter().filter_map(|id| self.figures.takes.get(*id)).collect()
    }

    /// The figures of the content now, or the asset that makes them too large to count.
    pub(crate) const fn figures(&self) -> Result<&Figures, &FigureError> {
        self.figures.figures.as_ref()
    }

    /// The project's name on screen: its title, else its file's name.
    pub(crate) fn name(&self) -> String {
        let title = self.project().title.trim();
        if !title.is_empty() {
            return title.to_owned();
        }
        self.file.as_ref().map_or_else(|| "Untitled project".to_owned(), |file| file_title(&file.path))
    }

    /// Whether everything is safe, in words that are true at every moment.
    pub(crate) fn saved_words(&self) -> String {
        if self.saving.is_some() {
            return "Saving…".to_owned();
        }
        if self.document.is_saved() {
            return match (&self.file, &self.saved_at) {
                (Some(file), _) if file.read_only.is_some() => "Read-only".to_owned(),
                (Some(_), Some(time)) => format!("Saved {time}"),
                (Some(_), None) => "Saved".to_owned(),
                (None, _) => "New".to_owned(),
            };
        }
        match &self.file {
            Some(file) if file.read_only.is_some() => "Changed, read-only file".to_owned(),
            Some(_) => "Unsaved changes".to_owned(),
            None => "Not saved yet".to_owned(),
        }
    }

    /// The folder that pictures are named from, and dialogs begin in.
    pub(crate) fn folder(&self) -> Option<&Path> {
        self.file.as_ref().and_then(|file| file.path.parent()).or(self.base.as_deref())
    }

    /// A name for the file of a project that has none.
    pub(crate) fn suggested_name(&self) -> String {
        if let Some(name) = self.file.as_ref().and_then(|file| file.path.file_name()) {
            return name.to_string_lossy().into_owned();
        }
        let title = self.project().title.trim();
        let plain: String = title.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(60).collect();
        let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
        let stem = if words.is_empty() { "untitled".to_owned() } else { words.join("-").to_lowercase() };
        format!("{stem}.board.ron")
    }
}

/// The takes of each asset that count, newest first.
fn made(takes: &TakeLog) -> BTreeMap<AssetId, Vec<TakeId>> {
    let mut takes: Vec<&Take> = takes.counting().collect();
    takes.sort_unstable_by_key(|take| Reverse((take.at, take.id)));
    let mut made: BTreeMap<AssetId, Vec<TakeId>> = BTreeMap::new();
    for take in takes {
        made.entry(take.asset).or_default().push(take.id);
    }
    made
}

/// What it is remembered by that the user wants to hear no more of a cycle being too short for a project.
pub(crate) fn dismissal(session: &Session, cycle: Cycle) -> String {
    let project = match &session.file {
        Some(file) => shown(&file.path),
        None => format!("unsaved project {}", session.serial),
    };
    format!("{} {project}", cycle.start)
}

/// The name of a project that has no title: its file's, without the endings.
pub(crate) fn file_title(path: &Path) -> String {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_else(|| shown(path));
    let name = name.strip_suffix(".ron").unwrap_or(&name);
    name.strip_suffix(".board").unwrap_or(name).to_owned()
}
