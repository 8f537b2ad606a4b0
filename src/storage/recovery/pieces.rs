//! What one run left of one project, put together: the last whole copy, and the steps that were journalled after it.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::comment::{self, CopyNote};
use super::segment::{self, Base, Segment};
use super::{CRASH_ENDING, ENDING, JOURNAL_ENDING, Recovered, step};
use crate::domain::Project;
use crate::storage::disk::{Disk as _, RealDisk};
use crate::storage::error::{OpenCause, OpenError, WrongContent};
use crate::storage::fingerprint::Fingerprint;
use crate::storage::format;
use crate::storage::open::{not_a_project, read_own, text_of};
use crate::storage::versions::Versions;
use crate::storage::{FILE_CAP, FileNote, Origin};

/// The files of one run for one project.
#[derive(Debug)]
pub(super) struct Pieces {
    /// The copy, whether it is there or not: what the whole is known by.
    pub(super) copy: PathBuf,
    /// What a panic or a signal wrote last.
    pub(super) crash: PathBuf,
    /// The journals, in the order in which they were begun.
    pub(super) journals: Vec<PathBuf>,
}

impl Pieces {
    /// Those that belong to a copy by this name.
    pub(super) fn of(copy: &Path) -> Self {
        let folder = copy.parent().unwrap_or_else(|| Path::new(""));
        let stem = copy.file_name().unwrap_or_default().to_string_lossy();
        let stem = stem.strip_suffix(ENDING).unwrap_or(&stem);
        let names = RealDisk.names(folder).unwrap_or_default();
        let ours = names.iter().filter_map(|name| name.to_str());
        let ours = ours.filter(|name| super::stem_of(name) == Some(stem) && name.ends_with(JOURNAL_ENDING));
        let mut journals: Vec<PathBuf> = ours.map(|name| folder.join(name)).collect();
        // The number in the name has leading zeros.
        journals.sort();
        Self { copy: copy.to_owned(), crash: folder.join(format!("{stem}{CRASH_ENDING}")), journals }
    }

    /// All that may be there.
    pub(super) fn files(&self) -> impl Iterator<Item = &PathBuf> {
        [&self.copy, &self.crash].into_iter().chain(&self.journals)
    }

    /// The newest state that can be read.
    ///
    /// # Errors
    /// An [`OpenError`] where none can; all files are left as they are.
    pub(super) fn put_together(&self, versions: &Versions) -> Result<Recovered, OpenError> {
        let copy = copy_at(&self.copy);
        let segments: Vec<Segment> =
            self.journals.iter().filter_map(|path| segment::read(path).ok().flatten()).collect();
        let journalled =
            RestoredState::start(copy.as_ref().ok(), &segments, versions).map(|state| state.follow(&segments));
        let crash = copy_at(&self.crash);
        match (journalled, crash) {
            // After a crash nothing follows, unless the program went on.
            (Some(state), Ok(crash)) if state.number > crash.number => Ok(state.recovered()),
            (_, Ok(crash)) => Ok(crash.recovered()),
            (Some(state), Err(_)) => Ok(state.recovered()),
            (None, Err(crash)) => {
                let errors = [copy.err(), Some(crash)].into_iter().flatten();
                let told = errors.into_iter().find(|error| error.cause != OpenCause::Missing);
                Err(told.unwrap_or_else(|| self.without_base()))
            }
        }
    }

    fn without_base(&self) -> OpenError {
        let path = self.journals.first().unwrap_or(&self.copy).clone();
        OpenError { path, place: None, cause: OpenCause::Wrong(WrongContent::NoBase) }
    }
}

/// A state of the project, and what is known about it.
struct RestoredState {
    project: Project,
    origin: Option<Origin>,
    number: u64,
    written: Option<SystemTime>,
    warnings: Vec<FileNote>,
}

impl RestoredState {
    /// Where the steps begin: at the copy, or at the file where that is later.
    fn start(copy: Option<&Self>, segments: &[Segment], versions: &Versions) -> Option<Self> {
        let begun = segments.iter().rfind(|segment| segment.base != Base::Continued);
        let copied = || copy.map(Self::again);
        let Some(begun) = begun.filter(|begun| copy.is_none_or(|copy| copy.number < begun.first)) else {
            return copied();
        };
        let number = begun.first.saturating_sub(1);
        let at = |project, origin| Self { project, origin, number, written: None, warnings: Vec::new() };
        match &begun.base {
            Base::Continued => copied(),
            Base::New(origin) => Some(at(Project::default(), origin.clone())),
            Base::File(origin) => {
                let text = content_of(origin, versions);
                let project = text.and_then(|text| Some(format::read(std::str::from_utf8(&text).ok()?).ok()?.project));
                project.map(|project| at(project, Some(origin.clone()))).or_else(copied)
            }
        }
    }

    /// The state after all steps that lead on from it.
    fn follow(mut self, segments: &[Segment]) -> Self {
        for record in segments.iter().flat_map(|segment| &segment.records) {
            if record.number != self.number.saturating_add(1) {
                continue;
            }
            let Some(project) = step::apply(&self.project, &record.text) else { break };
            self.project = project;
            self.number = record.number;
            self.written = comment::moment(record.millis);
        }
        self
    }

    fn again(&self) -> Self {
        Self {
            project: self.project.clone(),
            origin: self.origin.clone(),
            number: self.number,
            written: self.written,
            warnings: self.warnings.clone(),
        }
    }

    fn recovered(self) -> Recovered {
        let Self { project, origin, written, warnings, .. } = self;
        Recovered { project, origin, written, warnings }
    }
}

/// The content of a file as it was: from the file, or from the versions where something else took its place.
fn content_of(origin: &Origin, versions: &Versions) -> Option<Vec<u8>> {
    let Fingerprint { hash, .. } = origin.fingerprint;
    let there = crate::storage::open::read_from(&RealDisk, &origin.path, FILE_CAP).ok();
    let same = there.filter(|read| origin.fingerprint.fits(&read.bytes)).map(|read| read.bytes);
    same.or_else(|| versions.with_hash(&origin.path, hash))
}

fn copy_at(path: &Path) -> Result<RestoredState, OpenError> {
    let bytes = read_own(path, FILE_CAP)?;
    let text = text_of(path, &bytes)?;
    let contents = format::read(text).map_err(|fault| not_a_project(path, fault))?;
    let CopyNote { written, number, origin } = text.lines().nth(1).and_then(comment::read).unwrap_or_default();
    let mut warnings = Vec::new();
    if contents.head != format::HeadState::Intact {
        warnings.push(FileNote::CopyDamaged);
    }
    if contents.newer.is_some() {
        warnings.push(FileNote::CopyNewer);
    }
    let modified = || RealDisk.entry(path).ok()?.modified;
    Ok(RestoredState { project: contents.project, origin, number, written: written.or_else(modified), warnings })
}
