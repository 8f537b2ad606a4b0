//! What the user is about to do with a file or with the whole project, from the first click to the end.
//!
//! One value goes all the way: it waits while unsaved changes are asked about, while a path is asked for, and while work
//! is under way. [`super::dispatch`] carries it one step further each time.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::domain::{Project, SceneId};
use crate::words::say;
use crate::workspace::{Template, WorkspaceNote};

/// The endings of other programs' files that can be imported.
const IMPORTED: [&str; 12] =
    ["csv", "tsv", "xlsx", "fountain", "fdx", "storyboarder", "srt", "vtt", "otio", "edl", "txt", "md"];

/// The endings of everything that can be opened.
const OPENED: [&str; 13] =
    ["ron", "csv", "tsv", "xlsx", "fountain", "fdx", "storyboarder", "srt", "vtt", "otio", "edl", "txt", "md"];

/// Something that needs a path, replaces the open project, or both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Intent {
    /// An empty project.
    New,
    /// A project file; asked for where it is `None`.
    Open(Option<PathBuf>),
    /// A new project of a template.
    FromTemplate(Template),
    /// The sample with this place in the list of samples.
    OpenSample(usize),
    /// The recovered project with this place in the list of those.
    Recover(usize),
    /// Another program's file as a new project; asked for where it is `None`.
    Import(Option<PathBuf>),
    /// A provider's log of runs beside what is recorded; asked for where it is `None`.
    ReadLog(Option<PathBuf>),
    /// A board file beside the open board; asked for where it is `None`.
    Compare(Option<PathBuf>),
    /// What the import dialog has made, as a new project.
    Bring(Arc<NewProject>),
    /// The start screen.
    Close,
    /// Leave the program.
    Quit,
    /// Write the project to another file.
    SaveAs(Option<Target>),
    /// Write the project as another program's file.
    Export(Option<Target>),
    /// Write the takes of the account.
    ExportUsage(Option<Target>),
    /// Give a picture to a scene.
    Picture(SceneId, Option<PathBuf>),
}

/// A project that no file holds yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NewProject {
    pub(crate) project: Arc<Project>,
    /// The folder that its pictures are named from.
    pub(crate) base: Option<PathBuf>,
    /// What to say about it.
    pub(crate) note: WorkspaceNote,
}

/// A file to write, and whether the user has agreed to replace one of the same name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    pub(crate) path: PathBuf,
    /// Whether a file of that name may be replaced.
    pub(crate) agreed: Agreed,
}

/// Whether the user has agreed to replace a file of the same name, as the system's own dialog asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Agreed {
    /// Yes.
    Yes,
    /// Not asked.
    No,
}

/// The words and rules of asking for a path.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PathQuestion {
    /// The headline of the dialog.
    pub(crate) headline: &'static str,
    /// The word on the button.
    pub(crate) verb: &'static str,
    /// An example of a path.
    pub(crate) example: &'static str,
    /// What the files are called.
    pub(crate) kind: &'static str,
    /// The endings of such files.
    pub(crate) endings: &'static [&'static str],
    /// Whether the file is read or written.
    pub(crate) access: PathAccess,
}

/// Whether a file is read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PathAccess {
    /// It must be there.
    Read,
    /// It will be there.
    Write,
}

impl Intent {
    /// Whether it takes the place of the open project.
    pub(crate) const fn replaces_project(&self) -> bool {
        match self {
            Self::New
            | Self::FromTemplate(_)
            | Self::Open(_)
            | Self::OpenSample(_)
            | Self::Recover(_)
            | Self::Bring(_)
            | Self::Close
            | Self::Quit => true,
            Self::Import(_)
            | Self::ReadLog(_)
            | Self::Compare(_)
            | Self::SaveAs(_)
            | Self::Export(_)
            | Self::ExportUsage(_)
            | Self::Picture(..) => false,
        }
    }

    /// What to ask, where a path is still missing.
    pub(crate) fn missing_path(&self) -> Option<PathQuestion> {
        match self {
            Self::Open(None) => Some(PathQuestion {
                headline: say!("window-open-project"),
                verb: say!("window-open"),
                example: "/home/you/Videos/my-video.board.ron",
                kind: say!("window-kind-opened"),
                endings: &OPENED,
                access: PathAccess::Read,
            }),
            Self::SaveAs(None) => Some(PathQuestion {
                headline: say!("window-save-project-as"),
                verb: say!("dialog-save"),
                example: "/home/you/Videos/my-video.board.ron",
                kind: say!("window-kind-project"),
                endings: &["ron"],
                access: PathAccess::Write,
            }),
            Self::Import(None) => Some(PathQuestion {
                headline: say!("window-import-list"),
                verb: say!("import-verb"),
                example: "/home/you/Videos/shot-list.csv",
                kind: say!("window-kind-imported"),
                endings: &IMPORTED,
                access: PathAccess::Read,
            }),
            Self::ReadLog(None) => Some(PathQuestion {
                headline: say!("window-import-log"),
                verb: say!("import-verb"),
                example: "/home/you/Downloads/runs.csv",
                kind: say!("window-kind-tables"),
                endings: &["csv", "tsv", "xlsx", "txt"],
                access: PathAccess::Read,
            }),
            Self::Compare(None) => Some(PathQuestion {
                headline: say!("window-compare-with"),
                verb: say!("window-compare"),
                example: "/home/you/Videos/my-video-cheap.board.ron",
                kind: say!("window-kind-project"),
                endings: &["ron"],
                access: PathAccess::Read,
            }),
            Self::Export(None) => Some(PathQuestion {
                headline: say!("window-export-board"),
                verb: say!("window-export"),
                example: "/home/you/Videos/shot-list.csv",
                kind: say!("window-kind-exported"),
                endings: &["csv", "tsv", "xlsx", "fountain", "otio", "edl", "srt", "md", "txt", "json", "pdf", "png"],
                access: PathAccess::Write,
            }),
            Self::ExportUsage(None) => Some(PathQuestion {
                headline: say!("window-export-takes"),
                verb: say!("window-export"),
                example: "/home/you/Videos/usage.csv",
                kind: say!("import-takes"),
                endings: &["csv"],
                access: PathAccess::Write,
            }),
            Self::Picture(_, None) => Some(PathQuestion {
                headline: say!("window-choose-picture"),
                verb: say!("window-use-picture"),
                example: "/home/you/Pictures/harbour.png",
                kind: say!("window-kind-picture"),
                endings: &["png", "jpg", "jpeg", "webp"],
                access: PathAccess::Read,
            }),
            _ => None,
        }
    }

    /// The same with a path; as it is where it needs none.
    #[must_use]
    pub(crate) fn with_path(self, path: &Path, agreed: Agreed) -> Self {
        let path = path.to_path_buf();
        match self {
            Self::Open(_) => Self::Open(Some(path)),
            Self::Import(_) => Self::Import(Some(path)),
            Self::ReadLog(_) => Self::ReadLog(Some(path)),
            Self::Compare(_) => Self::Compare(Some(path)),
            Self::Picture(scene, _) => Self::Picture(scene, Some(path)),
            Self::SaveAs(_) => Self::SaveAs(Some(Target { path, agreed })),
            Self::Export(_) => Self::Export(Some(Target { path, agreed })),
            Self::ExportUsage(_) => Self::ExportUsage(Some(Target { path, agreed })),
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::Format;

    #[test]
    fn every_format_can_be_chosen() {
        let endings = |formats: &[Format]| formats.iter().map(|format| format.id()).collect::<Vec<_>>();
        assert_eq!(IMPORTED.to_vec(), endings(&Format::READ), "to import");
        assert_eq!(OPENED.get(1..), Some(IMPORTED.as_slice()), "to open");
        let export = Intent::Export(None).missing_path().map(|question| question.endings.to_vec());
        assert_eq!(export, Some(endings(&Format::WRITTEN)), "to export");
    }
}
