//! Slow work on named threads. The frame never waits: what comes of it arrives as a [`Done`] in a later frame.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use egui::Context;

use super::dialogs::PathPurpose;
use super::ledger::News;
use super::summary::Summary;
use super::task::Aside;
use crate::document::Revision;
use crate::exchange::Imported;
use crate::storage::{Change, FileLock, Fingerprint, OpenError, Opened, SaveError, Saved};

/// What came of a job.
pub(crate) enum Done {
    /// A project was opened, or not.
    Opened(Result<Box<Arrival>, OpenError>),
    /// The project was saved, or not.
    Saved(Box<SaveReport>),
    /// A shot list was read, or not.
    Imported(PathBuf, Result<Box<Imported>, String>),
    /// A shot list or the takes were written to this file, or not.
    Exported(Result<PathBuf, String>),
    /// The recovery copy was written, or not.
    Copied(Result<(), String>),
    /// A file was compared with what it was like.
    LookedAt(PathBuf, Fingerprint, Change),
    /// What recent projects hold and cost.
    Recent(Vec<(PathBuf, Summary)>),
    /// The usage store has done an errand.
    Usage(Box<News>),
    /// The system's file dialog was answered.
    Picked(PathPurpose, Answer),
}

/// A project that was opened, with the right to write it.
pub(crate) struct Arrival {
    /// The project.
    pub(crate) opened: Opened,
    /// Keeps other windows from writing the same file; `None` where that cannot be had.
    pub(crate) lock: Option<FileLock>,
    /// What it takes the place of.
    pub(crate) replaces: Replaces,
}

/// What a project that arrives takes the place of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Replaces {
    /// Only what is saved; else the user is asked first.
    WhatIsSafe,
    /// Unsaved changes too: the user has said so.
    Mine,
}

/// What came of saving.
pub(crate) struct SaveReport {
    /// Where to.
    pub(crate) path: PathBuf,
    /// Which content.
    pub(crate) revision: Revision,
    /// What the file is like now, or why it was not written.
    pub(crate) result: Result<Saved, SaveError>,
}

/// An answer of the system's file dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// A file was picked.
    Path(PathBuf),
    /// The user closed the dialog.
    Cancelled,
    /// Nothing at all: so soon that no dialog can have been on the screen.
    NoDialog,
}

/// How files are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FileDialogs {
    /// By the system's own dialogs; where there are none, by a path typed in.
    #[default]
    System,
    /// Always by a path typed in.
    Typed,
}

/// Below this nobody can have seen and closed a dialog.
const NO_DIALOG: Duration = Duration::from_millis(150);

/// The threads that are at work, and what they have brought back.
pub(crate) struct Jobs {
    ctx: Context,
    dialogs: FileDialogs,
    sender: Sender<Done>,
    receiver: Receiver<Done>,
    running: usize,
}

impl Jobs {
    /// No work yet. Each result wakes the window.
    pub(crate) fn new(ctx: &Context, dialogs: FileDialogs) -> Self {
        let (sender, receiver) = channel();
        Self { ctx: ctx.clone(), dialogs, sender, receiver, running: 0 }
    }

    /// Starts a thread by this name.
    ///
    /// # Errors
    /// A sentence where the system gives no thread.
    pub(crate) fn start(&mut self, name: &str, work: impl FnOnce() -> Done + Send + 'static) -> Result<(), String> {
        let (sender, ctx) = (self.sender.clone(), self.ctx.clone());
        let run = move || {
            // The window may have closed meanwhile; then nobody waits for the result.
            if sender.send(work()).is_ok() {
                ctx.request_repaint();
            }
        };
        let started = thread::Builder::new().name(name.to_owned()).spawn(run);
        started.map_err(|error| no_thread(&error))?;
        self.running = self.running.saturating_add(1);
        Ok(())
    }

    /// Starts a thread that tells the view it thinks for, and that nobody waits for when the window closes.
    ///
    /// # Errors
    /// A sentence where the system gives no thread.
    pub(crate) fn aside(aside: Aside) -> Result<(), String> {
        let started = thread::Builder::new().name(aside.name.to_owned()).spawn(aside.work);
        started.map(drop).map_err(|error| no_thread(&error))
    }

    /// What has come back since the last frame.
    pub(crate) fn take(&mut self) -> Vec<Done> {
        let done: Vec<Done> = self.receiver.try_iter().collect();
        self.running = self.running.saturating_sub(done.len());
        done
    }

    /// Waits for all work to end, at most so long for all of it, and gives back what came of it.
    pub(crate) fn finish(&mut self, at_most: Duration) -> Vec<Done> {
        #[expect(clippy::disallowed_methods, reason = "how long it waits is nobody's to pass in")]
        let began = std::time::Instant::now();
        let mut done = Vec::new();
        while self.running > 0 {
            let Ok(one) = self.receiver.recv_timeout(at_most.saturating_sub(began.elapsed())) else { break };
            self.running = self.running.saturating_sub(1);
            done.push(one);
        }
        done
    }

    /// Shows the system's file dialog.
    ///
    /// # Errors
    /// A sentence where the system gives no thread.
    pub(crate) fn pick(&mut self, purpose: PathPurpose, beside: Option<&Path>, name: &str) -> Result<(), String> {
        if self.dialogs == FileDialogs::Typed {
            return self.start("file dialog", move || Done::Picked(purpose, Answer::NoDialog));
        }
        let mut dialog = rfd::AsyncFileDialog::new().set_title(purpose.headline());
        if let Some(folder) = beside {
            dialog = dialog.set_directory(folder);
        }
        for (filter, endings) in filters(purpose) {
            dialog = dialog.add_filter(*filter, endings);
        }
        let writes = matches!(purpose, PathPurpose::Save | PathPurpose::Export | PathPurpose::ExportUsage);
        // The dialog is made here and waited for there: some systems want it made on the main thread.
        if writes {
            let answer = wait_for(dialog.set_file_name(name).save_file());
            return self.start("file dialog", move || Done::Picked(purpose, answer()));
        }
        let answer = wait_for(dialog.pick_file());
        self.start("file dialog", move || Done::Picked(purpose, answer()))
    }
}

fn no_thread(error: &std::io::Error) -> String {
    format!("The system gives no thread to work with: {error}. Nothing was changed.")
}

/// Waits for a dialog on the thread that calls it, and looks at the clock to tell “closed” from “never shown”.
fn wait_for(dialog: impl Future<Output = Option<rfd::FileHandle>> + Send + 'static) -> impl FnOnce() -> Answer + Send {
    move || {
        #[expect(clippy::disallowed_methods, reason = "how long a dialog stood open is nobody's to pass in")]
        let began = std::time::Instant::now();
        match pollster::block_on(dialog) {
            Some(file) => Answer::Path(file.path().to_path_buf()),
            None if began.elapsed() < NO_DIALOG => Answer::NoDialog,
            None => Answer::Cancelled,
        }
    }
}

/// The kinds of files that fit a purpose.
const fn filters(purpose: PathPurpose) -> &'static [(&'static str, &'static [&'static str])] {
    match purpose {
        PathPurpose::Open | PathPurpose::Save => &[("Creditboard project", &["ron"])],
        PathPurpose::Import | PathPurpose::Export => &[("Shot list", &["csv"])],
        PathPurpose::ExportUsage => &[("Takes", &["csv"])],
        PathPurpose::Picture(_) => &[("Picture", &["png", "jpg", "jpeg", "webp"])],
    }
}
