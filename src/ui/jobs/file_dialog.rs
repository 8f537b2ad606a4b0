//! The system's file dialogs.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{Done, Job, Jobs};
use crate::ui::intent::{Intent, PathAccess, PathQuestion};

/// How files are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FileDialogs {
    /// By the system's own dialogs; where there are none, by a path typed in.
    #[default]
    System,
    /// Always by a path typed in.
    Typed,
}

/// An answer of the system's file dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum DialogAnswer {
    /// A file was picked.
    Path(PathBuf),
    /// The user closed the dialog.
    Cancelled,
    /// Nothing at all: so soon that no dialog can have been on the screen.
    NoDialog,
}

/// Below this no one can have seen and closed a dialog.
const NO_DIALOG: Duration = Duration::from_millis(150);

impl Jobs {
    /// Whether the next question for a file goes to the system, rather than being asked in the window.
    pub(crate) fn asks_the_system(&self) -> bool {
        self.dialogs == FileDialogs::System && !self.is_asking()
    }

    /// Shows the system's file dialog. Where one is asked for that has not answered, a path is asked for instead: a person
    /// who asks again sees no dialog.
    pub(crate) fn pick(&mut self, intent: Intent, question: &PathQuestion, beside: Option<&Path>, name: &str) {
        if !self.asks_the_system() {
            self.start(Job::FileDialog, move || Done::Picked(intent, DialogAnswer::NoDialog));
            return;
        }
        let mut dialog = rfd::AsyncFileDialog::new().set_title(question.headline);
        if let Some(folder) = beside {
            dialog = dialog.set_directory(folder);
        }
        dialog = dialog.add_filter(question.kind, question.endings);
        // The dialog is made here and waited for there: some systems want it made on the main thread.
        if question.access == PathAccess::Write {
            let answer = wait_for(dialog.set_file_name(name).save_file());
            self.start(Job::FileDialog, move || Done::Picked(intent, answer()));
        } else {
            let answer = wait_for(dialog.pick_file());
            self.start(Job::FileDialog, move || Done::Picked(intent, answer()));
        }
    }
}

/// Waits for a dialog on the thread that calls it, and looks at the clock to tell “closed” from “never shown”.
fn wait_for(
    dialog: impl Future<Output = Option<rfd::FileHandle>> + Send + 'static,
) -> impl FnOnce() -> DialogAnswer + Send {
    move || {
        #[expect(clippy::disallowed_methods, reason = "how long a dialog stood open follows from nothing else")]
        let began = std::time::Instant::now();
        match pollster::block_on(dialog) {
            Some(file) => DialogAnswer::Path(file.path().to_path_buf()),
            None if began.elapsed() < NO_DIALOG => DialogAnswer::NoDialog,
            None => DialogAnswer::Cancelled,
        }
    }
}
