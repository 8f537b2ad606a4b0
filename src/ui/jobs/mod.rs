//! Slow work on named threads. The frame never waits, and every job answers: what comes of it arrives as a [`Done`] in a
//! later frame, also where its thread could not start or its work panicked.

mod background;
mod done;
mod file_dialog;

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use background::Background;
use egui::Context;

pub(crate) use done::{Done, Job, Replaces};
pub(crate) use file_dialog::DialogAnswer;
pub use file_dialog::FileDialogs;

use super::task::{TaskLength, TaskStart};
use crate::present::WorkFault;
use crate::words::spoken;

/// What a thread does.
pub(crate) type JobWork = Box<dyn FnOnce() + Send>;
/// Starts a thread by this name.
pub(crate) type Spawn = fn(&str, JobWork) -> std::io::Result<()>;

/// What a thread sends.
struct JobAnswer {
    done: Done,
    /// Whether this is the last word of a job that the end of the program waits for.
    ends_awaited: bool,
}

/// The threads that are at work, and what they have brought back.
pub(crate) struct Jobs {
    ctx: Context,
    dialogs: FileDialogs,
    sender: Sender<JobAnswer>,
    receiver: Receiver<JobAnswer>,
    /// The thread that writes the program's own files one after the other, so that the last word is the newest one.
    queue: Option<Sender<JobWork>>,
    /// The threads that work things out for views.
    background: Background,
    /// So many jobs that the end of the program waits for have not answered yet.
    awaited: usize,
    /// Held by every job and task until it ends.
    at_work: Arc<()>,
    /// Held by every question for a file until the system answers it.
    asked: Arc<()>,
    spawn: Spawn,
}

impl Jobs {
    /// No work yet. Each result wakes the window.
    pub(crate) fn new(ctx: &Context, dialogs: FileDialogs) -> Self {
        let (sender, receiver) = channel();
        let (at_work, asked) = (Arc::new(()), Arc::new(()));
        Self {
            ctx: ctx.clone(),
            dialogs,
            sender,
            receiver,
            queue: None,
            background: Background::new(),
            awaited: 0,
            at_work,
            asked,
            spawn: on_a_thread,
        }
    }

    /// Whether no job and no task is under way. What the last one said may still be waiting for the next frame.
    pub(crate) fn is_at_rest(&self) -> bool {
        Arc::strong_count(&self.at_work) == 1
    }

    /// Whether the system has not answered a question for a file yet. Some systems never do.
    pub(crate) fn is_asking(&self) -> bool {
        Arc::strong_count(&self.asked) > 1
    }

    /// Does work on a thread of its own. Always answers: see [`Done::Failed`].
    pub(crate) fn start(&mut self, job: Job, work: impl FnOnce() -> Done + Send + 'static) {
        let run = self.guarded(job, work);
        if let Err(error) = (self.spawn)(job.thread_name(), run) {
            self.answer(job, no_thread(job, &error));
        }
    }

    /// Does work on the thread for the program's own files, after all that was given to it before.
    pub(crate) fn queue(&mut self, job: Job, work: impl FnOnce() -> Done + Send + 'static) {
        let run = self.guarded(job, work);
        if let Err(error) = self.onto_queue(run) {
            self.answer(job, no_thread(job, &error));
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
            // A queue that has ended has nothing to wait for: then the receiver learns so at once.
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

    /// Has something worked out for a view, which hears of it by itself. Closing the window does not wait for it.
    pub(crate) fn task(&mut self, task: TaskStart) {
        let sender = self.sender.clone();
        let (work, at_work) = (spoken(task.work), Arc::clone(&self.at_work));
        let run: JobWork = Box::new(move || {
            if let Err(panic) = catch_unwind(AssertUnwindSafe(work)) {
                let done = Done::Failed(Job::Task, cause(panic.as_ref()));
                // The window may have closed meanwhile.
                drop(sender.send(JobAnswer { done, ends_awaited: false }));
            }
            drop(at_work);
        });
        let started = match task.length {
            TaskLength::Short => self.background.queue(run, self.spawn),
            TaskLength::Open => Background::apart(task.name, run, self.spawn),
        };
        if let Err(error) = started {
            drop(self.sender.send(JobAnswer { done: no_thread(Job::Task, &error), ends_awaited: false }));
        }
    }

    /// Work that always sends its result, also when it fails.
    fn guarded(&mut self, job: Job, work: impl FnOnce() -> Done + Send + 'static) -> JobWork {
        let (work, ends_awaited) = (spoken(work), job.is_awaited());
        self.awaited = self.awaited.saturating_add(usize::from(ends_awaited));
        let (sender, ctx, at_work) = (self.sender.clone(), self.ctx.clone(), Arc::clone(&self.at_work));
        let asked = (job == Job::FileDialog).then(|| Arc::clone(&self.asked));
        Box::new(move || {
            let done = catch_unwind(AssertUnwindSafe(work));
            drop(asked);
            let done = done.unwrap_or_else(|panic| Done::Failed(job, cause(panic.as_ref())));
            // The window may have closed meanwhile; then no one waits for the result.
            if sender.send(JobAnswer { done, ends_awaited }).is_ok() {
                ctx.request_repaint();
            }
            drop(at_work);
        })
    }

    /// The answer of a job whose thread could not start.
    fn answer(&self, job: Job, done: Done) {
        // This end holds the other one, so it is there.
        drop(self.sender.send(JobAnswer { done, ends_awaited: job.is_awaited() }));
        self.ctx.request_repaint();
    }

    /// Lets a thread that goes on for long send what it has to say.
    pub(crate) fn line(&self) -> impl Fn(Done) + Send + Sync + 'static {
        let (sender, ctx) = (self.sender.clone(), self.ctx.clone());
        move |done| {
            // The window may have closed meanwhile.
            if sender.send(JobAnswer { done, ends_awaited: false }).is_ok() {
                ctx.request_repaint();
            }
        }
    }

    /// What has come back since the last frame.
    pub(crate) fn take(&mut self) -> Vec<Done> {
        let answers: Vec<JobAnswer> = self.receiver.try_iter().collect();
        answers.into_iter().map(|answer| self.received(answer)).collect()
    }

    /// Waits for all awaited work to end, at most so long for all of it, and gives back what came meanwhile.
    pub(crate) fn finish(&mut self, at_most: Duration) -> Vec<Done> {
        #[expect(clippy::disallowed_methods, reason = "how long it waits follows from nothing else")]
        let began = std::time::Instant::now();
        let mut done = Vec::new();
        while self.awaited > 0 {
            let Ok(answer) = self.receiver.recv_timeout(at_most.saturating_sub(began.elapsed())) else { break };
            done.push(self.received(answer));
        }
        done
    }

    fn received(&mut self, answer: JobAnswer) -> Done {
        self.awaited = self.awaited.saturating_sub(usize::from(answer.ends_awaited));
        answer.done
    }
}

/// Starts a thread of the system's.
pub(crate) fn on_a_thread(name: &str, work: JobWork) -> std::io::Result<()> {
    thread::Builder::new().name(name.to_owned()).spawn(work).map(drop)
}

fn no_thread(job: Job, error: &std::io::Error) -> Done {
    Done::Failed(job, WorkFault::NoThread(error.to_string()))
}

/// What a panic said.
fn cause(panic: &(dyn Any + Send)) -> WorkFault {
    let said = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    WorkFault::Panicked(said.or_else(|| panic.downcast_ref::<String>().cloned()))
}

#[cfg(test)]
impl Jobs {
    /// From now on the system has no threads to give.
    pub(crate) fn without_threads(&mut self) {
        self.spawn = |_, _| Err(std::io::Error::other("too many threads"));
        self.queue = None;
        self.background = Background::new();
    }

    /// From now on all work stands still until [`open_gate`], as on a disk that does not answer.
    pub(crate) fn on_a_dead_disk(&mut self) {
        self.spawn = behind_the_gate;
        self.queue = None;
        self.background = Background::new();
    }

    /// From now on there are threads again.
    pub(crate) fn with_threads(&mut self) {
        self.spawn = on_a_thread;
    }
}

/// What stands still behind it waits until it is open.
#[cfg(test)]
static GATE: (std::sync::Mutex<bool>, std::sync::Condvar) = (std::sync::Mutex::new(false), std::sync::Condvar::new());

/// Lets go on what stands still. Says whether it was closed until now.
#[cfg(test)]
pub(crate) fn open_gate() -> bool {
    let was_open = std::mem::replace(&mut *GATE.0.lock().unwrap(), true);
    GATE.1.notify_all();
    !was_open
}

/// Waits until the gate is open.
#[cfg(test)]
pub(crate) fn wait_at_the_gate() {
    drop(GATE.1.wait_while(GATE.0.lock().unwrap(), |open| !*open).unwrap());
}

/// Starts a thread that does nothing until the gate is open.
#[cfg(test)]
pub(crate) fn behind_the_gate(name: &str, work: JobWork) -> std::io::Result<()> {
    let held = move || {
        wait_at_the_gate();
        work();
    };
    on_a_thread(name, Box::new(held))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, language, with_language};

    const LONG: Duration = Duration::from_mins(1);

    fn jobs() -> Jobs {
        Jobs::new(&Context::default(), FileDialogs::Typed)
    }

    fn failures(done: Vec<Done>) -> Vec<(Job, WorkFault)> {
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
        assert_eq!(failed, [(Job::Save, WorkFault::Panicked(Some("a bad day".to_owned())))]);
    }

    #[test]
    fn work_speaks_the_language_of_the_window() {
        let (mut jobs, (tell, told)) = (jobs(), channel());
        let (aside, queued) = (tell.clone(), tell);
        with_language(Language::German, || {
            jobs.start(Job::Save, move || {
                aside.send(language()).unwrap();
                Done::Kept(Ok(None))
            });
            jobs.queue(Job::Keep, move || {
                queued.send(language()).unwrap();
                Done::Kept(Ok(None))
            });
        });
        assert_eq!(jobs.finish(LONG).len(), 2, "both answer");
        assert_eq!(told.iter().collect::<Vec<_>>(), [Language::German; 2], "in the language of the asking");
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
    fn news_of_a_thread_that_goes_on_does_not_end_the_wait_for_a_job() {
        let mut jobs = jobs();
        let line = jobs.line();
        let (finish, wait) = channel::<()>();
        jobs.start(Job::Save, move || {
            wait.recv().unwrap();
            Done::Failed(Job::Save, WorkFault::Panicked(None))
        });
        line(Done::Kept(Ok(None)));
        line(Done::Kept(Ok(None)));
        assert_eq!(jobs.take().len(), 2, "the news");
        assert!(!jobs.is_at_rest(), "the job is still under way");
        finish.send(()).unwrap();
        assert_eq!(failures(jobs.finish(LONG)), [(Job::Save, WorkFault::Panicked(None))], "waited for");
    }

    #[test]
    fn an_open_file_dialog_does_not_hold_up_the_end() {
        let mut jobs = jobs();
        let (_finish, wait) = channel::<()>();
        jobs.start(Job::FileDialog, move || {
            assert!(wait.recv().is_err(), "never answered");
            Done::Kept(Ok(None))
        });
        assert!(jobs.awaited == 0 && !jobs.is_at_rest(), "it is open, and nothing waits for it");
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
