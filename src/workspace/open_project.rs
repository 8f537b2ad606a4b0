//! The open project: its document, its file, what is known of its content, and what of it is safe.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use chrono::NaiveDateTime;

use super::WorkspaceNote;
use super::content::ContentFigures;
use super::naming::{file_name_for, file_title};
use super::provenance::{Meeting, ProjectSight, Provenance};
use crate::document::{Document, Revision};
use crate::domain::{AssetId, Cycle, Pass, Project, ProjectKey, Take, TakeId, TakeLog};
use crate::figures::usage::Progress;
use crate::figures::{DoneAssets, FigureError, Figures};
use crate::prices::PriceList;
use crate::storage::{Access, FileLock, Fingerprint, Opened, Origin, ReadOnlyCause, Saved, Unsaved, shown};

/// Tells open projects apart: revisions of two documents have the same numbers.
static OPENED: AtomicU64 = AtomicU64::new(0);

/// A project that is open.
pub struct OpenProject {
    /// No other project opened in this run has the same number, nor has this one under other prices.
    pub serial: u64,
    /// The project through time.
    pub document: Document,
    /// Its file; `None` until it is saved for the first time.
    pub file: Option<ProjectFile>,
    /// The revision that is being written at the moment.
    pub saving: Option<Revision>,
    /// The revision whose unsaved changes the user has agreed to lose.
    given_up: Option<Revision>,
    /// When it was last written, as the clock on the wall said.
    pub saved_at: Option<String>,
    /// Something the user should know about this project.
    pub notes: Vec<WorkspaceNote>,
    /// The recovery copy.
    pub recovery: RecoveryState,
    /// The folder that pictures are named from while there is no file.
    pub base: Option<PathBuf>,
    /// The takes that the usage store was sent last; `None` before the first time.
    pub takes_in_store: Option<Arc<TakeLog>>,
    provenance: Arc<Provenance>,
    content: ContentFigures,
}

/// Whether the work on a project is in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileState<'a> {
    /// It is being written.
    Saving,
    /// All of it, since this time on the clock on the wall; `None` where it was not written in this run.
    Saved(Option<&'a str>),
    /// All of it, and no change may be saved under its name.
    ReadOnly,
    /// All but the last changes.
    Changed,
    /// All but the last changes, and they may not be saved under its name.
    ChangedReadOnly,
    /// Nothing was entered yet.
    New,
    /// There is no file yet.
    NoFile,
}

/// The file of a project.
pub struct ProjectFile {
    /// Where it is.
    pub path: PathBuf,
    /// What it was like when it was read or written last.
    pub fingerprint: Fingerprint,
    /// Why it may not be saved under its own name; `None` when it may.
    pub read_only: Option<ReadOnlyCause>,
    /// Keeps other windows from writing the same file, as long as it is held.
    pub lock: Option<FileLock>,
}

/// What of the project survives a crash.
#[derive(Default)]
pub struct RecoveryState {
    /// The revision that was last seen, to tell that something changed.
    pub seen: Option<Revision>,
    /// Whether unsaved changes were given to the thread that keeps them.
    pub exists: bool,
    /// The content of the file, which the journal leads on from; `None` where it is not at hand.
    pub base: Option<Arc<Project>>,
    /// What an earlier run left of this project, until the user decides about it.
    pub found: Option<FoundChanges>,
    /// The file an earlier run left, which stays until the project is safe elsewhere.
    pub restored_from: Option<PathBuf>,
}

/// Unsaved changes of an earlier run to the project that is open.
#[derive(Debug)]
pub struct FoundChanges {
    /// What they are known by.
    pub file: PathBuf,
    /// The project with them.
    pub project: Arc<Project>,
    /// When the last of them was made, in the user's local time.
    pub at: Option<NaiveDateTime>,
    /// What they change, a line each.
    pub changes: Vec<String>,
}

impl OpenProject {
    /// A project that no file holds yet.
    pub fn new(project: Project, prices: &PriceList) -> Self {
        Self::around(Document::new(project), None, prices)
    }

    /// A sample: a project that no file of the user's holds, and that need not be saved unless it is changed.
    pub fn sample(project: Project, base: Option<PathBuf>, prices: &PriceList) -> Self {
        Self { base, ..Self::around(Document::opened(project), None, prices) }
    }

    /// A project as its file holds it.
    pub fn opened(opened: Opened, lock: Option<FileLock>, prices: &PriceList) -> Self {
        let Opened { project, path, fingerprint, access, warnings, notes: _ } = opened;
        let read_only = match access {
            Access::ReadWrite => None,
            Access::ReadOnly(why) => Some(why),
        };
        let notes = match &read_only {
            Some(cause) => vec![WorkspaceNote::ReadOnly(cause.clone())],
            None => warnings.into_iter().map(WorkspaceNote::File).collect(),
        };
        let file = ProjectFile { path, fingerprint, read_only, lock };
        let mut open = Self { notes, ..Self::around(Document::opened(project), Some(file), prices) };
        open.recovery.base = Some(Arc::clone(open.project()));
        open
    }

    fn around(document: Document, file: Option<ProjectFile>, prices: &PriceList) -> Self {
        let content = ContentFigures::of(&document, prices);
        let recovery = RecoveryState { seen: Some(document.revision()), ..RecoveryState::default() };
        let provenance = Arc::new(Provenance::of(document.project()));
        Self {
            serial: OPENED.fetch_add(1, Ordering::Relaxed),
            document,
            file,
            saving: None,
            given_up: None,
            saved_at: None,
            notes: Vec::new(),
            recovery,
            base: None,
            takes_in_store: None,
            provenance,
            content,
        }
    }

    /// Where its takes come from.
    pub fn provenance(&self) -> &Provenance {
        &self.provenance
    }

    /// What the usage store is asked about.
    pub fn sight(&self) -> ProjectSight {
        ProjectSight {
            path: self.file.as_ref().map(|file| file.path.clone()),
            project: Arc::clone(self.project()),
            provenance: Arc::clone(&self.provenance),
        }
    }

    /// Takes in what the store says; of another project, or of an earlier state of this one, nothing. Says whether other
    /// takes count now.
    pub fn meet(&mut self, meeting: &Meeting) -> bool {
        let path = self.file.as_ref().map(|file| file.path.as_path());
        if !meeting.is_about(path, self.project().key) {
            return false;
        }
        self.provenance.meet(meeting, &self.document.project().takes);
        meeting.tell(&mut self.document)
    }

    /// Takes are about to come in from elsewhere, such as a newer list: those that are new here are not charged before it is
    /// known whose they are.
    pub fn bring_takes(&mut self, takes: &TakeLog) {
        Arc::make_mut(&mut self.provenance).bring(&self.document.project().takes, takes);
    }

    /// The user made the takes without a known owner. Returns which.
    pub fn claim_takes(&mut self) -> BTreeSet<TakeId> {
        Arc::make_mut(&mut self.provenance).claim()
    }

    /// Someone else made them. Gives back which.
    pub fn disown_takes(&mut self) -> BTreeSet<TakeId> {
        Arc::make_mut(&mut self.provenance).disown()
    }

    /// Whose the takes are of which that was said is not known again. Returns which.
    pub fn ask_whose_again(&mut self) -> BTreeSet<TakeId> {
        Arc::make_mut(&mut self.provenance).ask_again(&self.document.project().takes)
    }

    /// The file and the one that it is a copy of are one project.
    pub fn join_copy(&mut self) {
        Arc::make_mut(&mut self.provenance).join();
    }

    /// The file is a project of its own from now on: what is recorded for it counts for no other.
    pub fn part_copy(&mut self, key: ProjectKey) {
        Arc::make_mut(&mut self.provenance).part();
        self.document.take_key(key);
    }

    /// Brings what is known up to the content now. Does nothing where it is.
    pub(super) fn bring_up_to_date(&mut self, prices: &PriceList) {
        self.content.update(&self.document, prices);
    }

    /// Works everything out again under other prices.
    pub(super) fn price(&mut self, prices: &PriceList) {
        self.content = ContentFigures::of(&self.document, prices);
        self.serial = OPENED.fetch_add(1, Ordering::Relaxed);
    }

    /// Whether it keeps other windows from writing this file.
    pub fn has_locked(&self, path: &Path) -> bool {
        let same = |file: &ProjectFile| std::path::absolute(&file.path).ok() == std::path::absolute(path).ok();
        self.file.as_ref().is_some_and(|file| file.lock.is_some() && same(file))
    }

    /// Whether nothing would be lost if it were closed now, or only what the user has agreed to lose.
    pub fn is_safe(&self) -> bool {
        let given_up = self.given_up == Some(self.document.revision());
        (self.document.is_saved() || given_up) && self.saving.is_none()
    }

    /// The user agrees to lose the unsaved changes that there are now. They stay until something takes their place.
    pub const fn give_up(&mut self) {
        self.given_up = Some(self.document.revision());
    }

    /// Takes over the lock of its file, unless it has one.
    pub fn take_lock(&mut self, lock: FileLock) {
        if let Some(file) = &mut self.file {
            file.lock.get_or_insert(lock);
        }
    }

    /// The file that was written is the project's file now. `lock` is that of a file that is new to the project. Gives back
    /// the file that it was until now, with its lock, where that was another one: letting go of a lock touches the disk.
    pub fn take_file(&mut self, path: &Path, saved: &Saved, lock: Option<FileLock>) -> Option<ProjectFile> {
        match &mut self.file {
            Some(file) if file.path == path => {
                file.fingerprint = saved.fingerprint;
                file.read_only = None;
                file.lock = file.lock.take().or(lock);
                None
            }
            other => {
                Arc::make_mut(&mut self.provenance).forget_file();
                let path = path.to_path_buf();
                other.replace(ProjectFile { path, fingerprint: saved.fingerprint, read_only: None, lock })
            }
        }
    }

    /// The content now.
    pub const fn project(&self) -> &Arc<Project> {
        self.document.project()
    }

    /// The figures of the content now, or the asset that makes them too large to count.
    ///
    /// # Errors
    /// Names that asset.
    pub const fn figures(&self) -> Result<&Arc<Figures>, &FigureError> {
        self.content.figures()
    }

    /// The figures of what is still to go; `None` where nothing can be counted.
    pub fn to_go(&self) -> Option<&Arc<Figures>> {
        self.content.to_go()
    }

    /// The project as advice may change it: its finished assets are locked.
    pub fn changeable(&self) -> &Arc<Project> {
        self.content.changeable().unwrap_or_else(|| self.project())
    }

    /// Whether something was made of an asset in a pass that another choice would waste.
    pub fn is_begun(&self, asset: AssetId, pass: Pass) -> bool {
        self.done().is_begun(asset, pass)
    }

    /// What needs no more takes, and what is stale.
    pub fn done(&self) -> &DoneAssets {
        self.content.done()
    }

    /// What its takes have come to.
    pub(super) const fn progress(&self) -> &Arc<Progress> {
        self.content.progress()
    }

    /// The takes of an asset that count, newest first.
    pub fn takes_of(&self, asset: AssetId) -> Vec<&Take> {
        self.content.takes_of(asset)
    }

    /// The project's name: its title, else its file's name; `None` where it has neither.
    pub fn name(&self) -> Option<String> {
        let title = self.project().title.trim();
        if !title.is_empty() {
            return Some(title.to_owned());
        }
        self.file.as_ref().map(|file| file_title(&file.path))
    }

    /// Whether everything is safe, as it is at this moment.
    pub fn file_state(&self) -> FileState<'_> {
        if self.saving.is_some() {
            return FileState::Saving;
        }
        let read_only = self.file.as_ref().is_some_and(|file| file.read_only.is_some());
        match (self.document.is_saved(), &self.file) {
            (true, Some(_)) if read_only => FileState::ReadOnly,
            (true, Some(_)) => FileState::Saved(self.saved_at.as_deref()),
            (true, None) => FileState::New,
            (false, Some(_)) if read_only => FileState::ChangedReadOnly,
            (false, Some(_)) => FileState::Changed,
            (false, None) => FileState::NoFile,
        }
    }

    /// The folder that pictures are named from, and dialogs begin in.
    pub fn folder(&self) -> Option<&Path> {
        self.file.as_ref().and_then(|file| file.path.parent()).or(self.base.as_deref())
    }

    /// A name for the file of a project that has none.
    pub fn suggested_name(&self) -> String {
        let own = self.file.as_ref().and_then(|file| file.path.file_name());
        own.map_or_else(|| file_name_for(&self.project().title), |name| name.to_string_lossy().into_owned())
    }

    /// The file that the project came from, for its recovery copy.
    pub fn origin(&self) -> Option<Origin> {
        let file = self.file.as_ref()?;
        Some(Origin { path: file.path.clone(), fingerprint: file.fingerprint })
    }

    /// What a crash would lose now.
    pub fn unsaved(&self) -> Unsaved {
        Unsaved { origin: self.origin(), base: self.recovery.base.clone(), project: self.document.project_to_save() }
    }

    /// Remembers that the user does not want to hear again in this cycle that it is too short for
    /// this project.
    pub fn dismissal(&self, cycle: Cycle) -> String {
        let project = match &self.file {
            Some(file) => shown(&file.path),
            // Not that of a later run, which counts from the beginning.
            None => format!("unsaved:{}:{}", std::process::id(), self.serial),
        };
        format!("{} {project}", cycle.start)
    }
}
