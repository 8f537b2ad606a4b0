//! Slow work on named threads. The frame never waits, and every job answers: what comes of it arrives as a [`Done`] in a
//! later frame, also where its thread could not start or its work panicked.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use egui::Context;

use super::dialogs::VersionRow;
use super::intent::{Intent, PathAccess, PathQuestion};
use super::startup::{RecentLook, Startup};
use super::task::TaskStart;
use crate::domain::Project;
use crate::storage::{FileChange, Fingerprint};
use crate::workspace::files::{Arrival, OpenFailure, SaveReport};
use crate::workspace::{FoundChanges, OpenProject, StoreNews};

/// What came of a job.
pub(crate) enum Done {
    /// A project was opened, or not.
    Opened(Result<Box<Arrival>, Box<OpenFailure>>, Replaces),
    /// A project that no file of the user's holds is here: a sample, a recovered one, an imported one.
    Arrived(Result<Box<OpenProject>, String>, Intent),
    /// The project was saved, or not.
    Saved(Box<SaveReport>),
    /// A file was written for another program, or not.
    Exported(Result<PathBuf, String>),
    /// Unsaved changes are kept for recovery, or not any more, and why.
    Copied(Result<(), String>),
    /// An earlier run left unsaved changes of the project at this path, or not.
    FoundChanges(PathBuf, Option<Box<FoundChanges>>),
    /// The earlier versions of the open project.
    Versions(Vec<VersionRow>),
    /// An earlier version was read, by this name, or not.
    VersionRead(Result<(Arc<Project>, String), String>),
    /// A recovery file that the user discarded is gone, or not.
    Discarded(PathBuf, Result<(), String>),
    /// One of the program's own files was written or removed, with a word about it, or not, for what the user should know.
    Kept(Result<Option<&'static str>, String>),
    /// A file was compared with what it was like.
    LookedAt(PathBuf, Fingerprint, FileChange),
    /// What was remembered of earlier runs.
    Started(Box<Startup>),
    /// What recent projects hold and cost.
    Recent(Vec<RecentLook>),
    /// The usage store has done its task.
    Usage(Box<StoreNews>),
    /// The system's file dialog was answered.
    Picked(Intent, DialogAnswer),
    /// A typed path can be used for this, or not, and why.
    Checked(Intent, Result<(), String>),
    /// The job could not do its work at all, and why.
    Failed(Job, String),
}

/// The jobs there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Job {
    /// Read what was remembered.
    Start,
    /// Open a project.
    Open,
    /// Save the project.
    Save,
    /// Write another program's file.
    Export,
    /// Look for unsaved changes of an earlier run, or into earlier versions.
    LookBack,
    /// Write or remove one of the program's own files.
    Keep,
    /// Look whether a file was changed.
    LookAgain,
    /// Look into recent projects.
    Recent,
    /// Something for the usage store.
    Usage,
    /// Wait for the system's file dialog.
    FileDialog,
    /// Look at a typed path.
    CheckPath,
    /// Long work for a view.
    Task,
}

impl Job {
    /// The name of its thread.
    const fn thread_name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Open => "open",
            Self::Save => "save",
            Self::Export => "export",
            Self::LookBack => "look back",
            Self::Keep => "own files",
            Self::LookAgain => "look again",
            Self::Recent => "recent projects",
            Self::Usage => "usage store",
            Self::FileDialog => "file dialog",
            Self::CheckPath => "check path",
            Self::Task => "task",
        }
    }
}

/// What a project that arrives takes the place of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Replaces {
    /// Only what is saved; else the user is asked first.
    WhatIsSafe,
    /// Unsaved changes too: the user has said so.
    Mine,
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

/// How files are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FileDialogs {
    /// By the system's own dialogs; where there are none, by a path typed in.
    #[default]
    System,
    /// Always by a path typed in.
    Typed,
}

/// Below this no one can have seen and closed a dialog.
const NO_DIALOG: Duration = Duration::from_millis(150);

type JobWork = Box<dyn FnOnce() + Send>;

/// The threads that are at work, and what they have brought back.
pub(crate) struct Jobs {
    ctx: Context,
    dialogs: FileDialogs,
    sender: Sender<Done>,
    receiver: Receiver<Done>,
    /// The thread that writes the program's own files one after the other, so that the last word is the newest one.
    queue: Option<Sender<JobWork>>,
    running: usize,
    spawn: fn(&str, JobWork) -> std::io::Result<()>,
}

impl Jobs {
    /// No work yet. Each result wakes the window.
    pub(crate) fn new(ctx: &Context, dialogs: FileDialogs) -> Self {
        let (sender, receiver) = channel();
        Self { ctx: ctx.clone(), dialogs, sender, receiver, queue: None, running: 0, spawn: on_a_thread }
    }

    /// Does work on a thread of its own. Always answers: see [`Done::Failed`].
    pub(crate) fn start(&mut self, job: Job, work: impl FnOnce() -> Done + Send + 'static) {
        let run = self.guarded(job, work);
        if let Err(error) = (self.spawn)(job.thread_name(), run) {
            self.answer(no_thread(job, &error));
        }
    }

    /// Does work on the thread for the program's own files, after all that was given to it before.
    pub(crate) fn queue(&mut self, job: Job, work: impl FnOnce() -> Done + Send + 'static) {
        let run = self.guarded(job, work);
        if let Err(error) = self.onto_queue(run) {
            self.answer(no_thread(job, &error));
        }
    }

    /// Lets go of something on the thread for the program's own files: a lock that is dropped removes its file.
    pub(crate) fn let_go(&mut self, value: impl Send + 'static) {
        self.queue(Job::Keep, move || {
            drop(value);
            Done::Kept(Ok(None))
        });
    }

    /// Something to wait for on another thread: it is over once all that was queued until now is done, such as letting go
    /// of the lock of a file that is opened again.
    pub(crate) fn all_queued(&self) -> Receiver<()> {
        let (done, all) = channel();
        if let Some(queue) = &self.queue {
            // A queue that has ended has nothing to wait for: then the receiver is told so at once.
            drop(queue.send(Box::new(move || drop(done))));
        }
        all
    }

    fn onto_queue(&mut self, run: JobWork) -> std::io::Result<()> {
        let queue = if let Some(queue) = self.queue.take() {
            queue
        } else {
            let (queue, waiting) = channel::<JobWork>();
            (self.spawn)(Job::Keep.thread_name(), Box::new(move || waiting.into_iter().for_each(|work| work())))?;
            queue
        };
        // The thread ends only when this end is dropped.
        let sent = queue.send(run).map_err(|_gone| std::io::Error::other("it has ended"));
        self.queue = Some(queue);
        sent
    }

    /// Starts long work for a view, which reports to the view itself. Closing the window does not wait for it.
    pub(crate) fn task(&self, task: TaskStart) {
        let sender = self.sender.clone();
        let work = task.work;
        let run = move || {
            if let Err(panic) = catch_unwind(AssertUnwindSafe(work)) {
                // The window may have closed meanwhile.
                drop(sender.send(Done::Failed(Job::Task, cause(panic.as_ref()))));
            }
        };
        if let Err(error) = (self.spawn)(task.name, Box::new(run)) {
            drop(self.sender.send(no_thread(Job::Task, &error)));
        }
    }

    /// Work that sends what came of it, whatever happens.
    fn guarded(&mut self, job: Job, work: impl FnOnce() -> Done + Send + 'static) -> JobWork {
        self.running = self.running.saturating_add(1);
        let (sender, ctx) = (self.sender.clone(), self.ctx.clone());
        Box::new(move || {
            let done = catch_unwind(AssertUnwindSafe(work));
            let done = done.unwrap_or_else(|panic| Done::Failed(job, cause(panic.as_ref())));
            // The window may have closed meanwhile; then no one waits for the result.
            if sender.send(done).is_ok() {
                ctx.request_repaint();
            }
        })
    }

    fn answer(&self, done: Done) {
        // This end holds the other one, so it is there.
        drop(self.sender.send(done));
        self.ctx.request_repaint();
    }

    /// Lets a thread that goes on for long send what it has to say.
    pub(crate) fn line(&self) -> impl Fn(Done) + Send + Sync + 'static {
        let (sender, ctx) = (self.sender.clone(), self.ctx.clone());
        move |done| {
            // The window may have closed meanwhile.
            if sender.send(done).is_ok() {
                ctx.request_repaint();
            }
        }
    }

    /// What has come back since the last frame.
    pub(crate) fn take(&mut self) -> Vec<Done> {
        let done: Vec<Done> = self.receiver.try_iter().collect();
        self.running = self.running.saturating_sub(done.len());
        done
    }

    /// Waits for all work to end, at most so long for all of it, and gives back what came of it.
    pub(crate) fn finish(&mut self, at_most: Duration) -> Vec<Done> {
        #[expect(clippy::disallowed_methods, reason = "how long it waits follows from nothing else")]
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
    pub(crate) fn pick(&mut self, intent: Intent, question: &PathQuestion, beside: Option<&Path>, name: &str) {
        if self.dialogs == FileDialogs::Typed {
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

fn on_a_thread(name: &str, work: JobWork) -> std::io::Result<()> {
    thread::Builder::new().name(name.to_owned()).spawn(work).map(drop)
}

fn no_thread(job: Job, error: &std::io::Error) -> Done {
    Done::Failed(job, format!("the system couldn't start a thread: {error}"))
}

/// What a panic said.
fn cause(panic: &(dyn Any + Send)) -> String {
    let said = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let said = said.or_else(|| panic.downcast_ref::<String>().cloned());
    said.map_or_else(|| "of an error in the program".to_owned(), |said| format!("of an error in the program ({said})"))
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

#[cfg(test)]
impl Jobs {
    /// From now on the system has no threads to give.
    pub(crate) fn without_threads(&mut self) {
        self.spawn = |_, _| Err(std::io::Error::other("too many threads"));
        self.queue = None;
    }

    /// From now on there are threads again.
    pub(crate) fn with_threads(&mut self) {
        self.spawn = on_a_thread;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_mins(1);

    fn jobs() -> Jobs {
        Jobs::new(&Context::default(), FileDialogs::Typed)
    }

    fn failures(done: Vec<Done>) -> Vec<(Job, String)> {
        let failed = |one| match one {
            Done::Failed(job, why) => Some((job, why)),
            _ => None,
        };
        done.into_iter().filter_map(failed).collect()
    }

    #[test]
    fn a_job_that_panics_answers() {
        let mut jobs = jobs();
        jobs.start(Job::Save, || panic!("a bad day"));
        let failed = failures(jobs.finish(LONG));
        assert_eq!(failed, [(Job::Save, "of an error in the program (a bad day)".to_owned())]);
    }

    #[test]
    fn a_thread_that_cannot_start_answers() {
        let mut jobs = jobs();
        jobs.without_threads();
        jobs.start(Job::Save, || Done::Kept(Ok(None)));
        jobs.queue(Job::Keep, || Done::Kept(Ok(None)));
        let failed: Vec<Job> = failures(jobs.take()).into_iter().map(|(job, _)| job).collect();
        assert_eq!(failed, [Job::Save, Job::Keep], "both answer at once");
        jobs.with_threads();
        jobs.queue(Job::Keep, || Done::Kept(Ok(None)));
        assert_eq!(jobs.finish(LONG).len(), 1, "and threads that come back are used");
    }

    #[test]
    fn own_files_are_written_in_the_order_of_asking() {
        let mut jobs = jobs();
        let (sender, order) = channel();
        for number in 0..100 {
            let sender = sender.clone();
            jobs.queue(Job::Keep, move || {
                assert_ne!(number, 50, "one of them panics");
                sender.send(number).unwrap();
                Done::Kept(Ok(None))
            });
        }
        assert_eq!(failures(jobs.finish(LONG)).len(), 1, "the one that panics");
        let expected: Vec<i32> = (0..100).filter(|number| *number != 50).collect();
        assert_eq!(order.try_iter().collect::<Vec<_>>(), expected, "the others, in order");
    }
}
