//! What the import dialog knows and what the user has chosen in it.

use std::sync::Arc;

use crate::domain::ProjectFault;
use crate::exchange::{ImportOptions, ImportProgress, ReadAs};
use crate::present::{self, ToErrorWords as _};
use crate::words::say;
use crate::workspace::{ImportSource, Incoming, IncomingError, Joined};

/// A file that may come in.
pub(crate) struct ImportPage {
    source: Arc<ImportSource>,
    options: ImportOptions,
    target: ImportTarget,
    /// The name of the open board; `None` where there is none.
    board: Option<String>,
    seen: Option<Arc<Incoming>>,
    problem: Option<IncomingError>,
    reading: Option<ReadingImport>,
    /// Counts the readings, so that an old answer is known.
    turn: u64,
    /// The line of the file to bring into sight.
    pub(super) reveal: Option<usize>,
    /// The line that was brought into sight last.
    pub(super) shown: Option<usize>,
    /// What is being typed for a cell.
    pub(super) typed: String,
}

/// A file that is being read. Dropped, the reading ends.
struct ReadingImport(Arc<ImportProgress>);

impl Drop for ReadingImport {
    fn drop(&mut self) {
        self.0.stop();
    }
}

/// Where a file goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ImportTarget {
    /// Into a project of its own.
    New,
    /// Behind the scenes of the open board.
    Add,
    /// Over the scenes of the open board that it has too.
    Update,
}

impl ImportPage {
    /// A file that was not read yet. `board` is the name of the open board.
    pub(crate) fn of(source: Arc<ImportSource>, board: Option<String>) -> Self {
        let target = if board.is_some() && source.is_pasted() { ImportTarget::Add } else { ImportTarget::New };
        Self {
            source,
            options: ImportOptions::default(),
            target,
            board,
            seen: None,
            problem: None,
            reading: None,
            turn: 0,
            reveal: None,
            shown: None,
            typed: String::new(),
        }
    }

    /// Starts to read it again: which reading it is, and what follows it. The one before ends.
    pub(crate) fn begin(&mut self) -> (u64, Arc<ImportProgress>) {
        let progress = Arc::new(ImportProgress::default());
        self.turn += 1;
        self.reading = Some(ReadingImport(Arc::clone(&progress)));
        (self.turn, progress)
    }

    /// Takes in what was read, unless it is an old answer.
    pub(crate) fn take_in(&mut self, turn: u64, read: Result<Box<Incoming>, IncomingError>) {
        if turn != self.turn {
            return;
        }
        self.reading = None;
        match read {
            Ok(incoming) => {
                let first = self.seen.is_none();
                self.options = incoming.options.clone();
                self.problem = None;
                self.seen = Some(Arc::from(incoming));
                if first && self.is_newer_version() {
                    self.target = ImportTarget::Update;
                } else if self.target == ImportTarget::Update && !self.can_update() {
                    self.target = ImportTarget::Add;
                }
            }
            Err(problem) => {
                // What was seen before stays in sight where only an answer of the user's was no good.
                self.problem = Some(problem);
                self.seen = None;
            }
        }
    }

    /// Whether most of its scenes are on the board.
    fn is_newer_version(&self) -> bool {
        let Some(Ok(joined)) = self.seen.as_ref().and_then(|seen| seen.updated.as_ref()) else { return false };
        let scenes = self.seen.as_ref().map_or(0, |seen| seen.project.scenes.len());
        joined.update.shared * 2 > scenes
    }

    /// What is read.
    pub(crate) fn source(&self) -> Arc<ImportSource> {
        Arc::clone(&self.source)
    }

    /// What the user says about it.
    pub(crate) const fn options(&self) -> &ImportOptions {
        &self.options
    }

    pub(super) const fn options_mut(&mut self) -> &mut ImportOptions {
        &mut self.options
    }

    /// Where it goes.
    pub(crate) const fn target(&self) -> ImportTarget {
        self.target
    }

    pub(super) const fn set_target(&mut self, target: ImportTarget) {
        self.target = target;
    }

    /// The name of the file.
    pub(crate) fn name(&self) -> &str {
        present::source_name(self.source.name.as_deref())
    }

    /// Whether it was pasted, and there is no file.
    pub(super) fn is_pasted(&self) -> bool {
        self.source.is_pasted()
    }

    pub(super) fn board(&self) -> Option<&str> {
        self.board.as_deref()
    }

    pub(super) fn can_update(&self) -> bool {
        self.seen.as_ref().is_some_and(|seen| matches!(seen.updated, Some(Ok(_))))
    }

    /// What was read last.
    pub(crate) fn seen(&self) -> Option<Arc<Incoming>> {
        self.seen.clone()
    }

    /// The board as it would be; `None` for a project of its own.
    pub(super) fn joined<'i>(&self, incoming: &'i Incoming) -> Option<&'i Result<Joined, ProjectFault>> {
        match self.target {
            ImportTarget::New => None,
            ImportTarget::Add => incoming.added.as_ref(),
            ImportTarget::Update => incoming.updated.as_ref(),
        }
    }

    /// Why nothing can be shown.
    pub(super) fn problem(&self) -> Option<String> {
        self.problem.as_ref().map(|error| error.words().to_string())
    }

    /// How far reading is, 0 to 1; `None` while nothing is read.
    pub(super) fn progress(&self) -> Option<f32> {
        self.reading.as_ref().map(|reading| reading.0.share().unwrap_or_default())
    }

    /// Whether it can be taken.
    pub(super) fn is_ready(&self) -> bool {
        let Some(seen) = self.seen.as_ref().filter(|_| self.reading.is_none()) else { return false };
        let holds = seen.project.asset_count() > 0 || !seen.project.scenes.is_empty();
        holds && self.joined(seen).is_none_or(Result::is_ok)
    }

    /// The report as text.
    pub(super) fn report(&self) -> Option<String> {
        let seen = self.seen.as_ref()?;
        let mut text = format!("{}\n{}\n", self.name(), present::import_words(&seen.imported.report));
        if let Some(Ok(joined)) = self.joined(seen) {
            for change in &joined.update.changes {
                text.push_str(&present::scene_change_words(change));
                text.push('\n');
            }
        }
        Some(text)
    }

    /// The word on the button.
    pub(super) fn verb(&self) -> String {
        let Some(seen) = &self.seen else { return say!("import-verb").to_owned() };
        let report = &seen.imported.report;

        match self.joined(seen) {
            Some(Ok(joined)) if self.target == ImportTarget::Update => {
                let changes = joined.update.changes.len();
                say!("import-update-scenes", count = changes)
            }
            _ if report.read_as == ReadAs::Table && report.shots > 0 => {
                say!("import-shots-verb", count = report.shots)
            }
            _ => say!("import-scenes-verb", count = report.scenes),
        }
    }
}

impl std::fmt::Debug for ImportPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ImportPage")
            .field("name", &self.source.name)
            .field("target", &self.target)
            .finish_non_exhaustive()
    }
}
