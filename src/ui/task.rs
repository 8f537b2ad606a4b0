//! Long work for one view on a named thread: what it finds comes back bit by bit, and it ends when the view has no use for
//! it any more.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};

use egui::Context;

use super::request::{Outbox, Request};

/// Work that a view waits for. Dropping it asks it to stop.
pub(crate) struct Task<T> {
    receiver: Receiver<T>,
    stop: Arc<AtomicBool>,
}

/// What the work is given: a way to report what it found, and to know whether to stop.
pub(crate) struct Reporter<T> {
    sender: Sender<T>,
    ctx: Context,
    /// True once the view has no use for it any more.
    pub(crate) stop: Arc<AtomicBool>,
}

/// How long work goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TaskLength {
    /// It has an end that is near: it may wait for its turn, and others for it.
    Short,
    /// For as long as its view wants it to.
    Open,
}

/// Work to be started.
pub(crate) struct TaskStart {
    /// What it works out.
    pub(crate) name: &'static str,
    /// How long it goes on.
    pub(crate) length: TaskLength,
    /// What it does.
    pub(crate) work: Box<dyn FnOnce() + Send>,
}

/// Has something dropped on another thread: what is large takes longer than a frame can spare.
pub(crate) fn let_go<T: Send + 'static>(outbox: &Outbox, gone: T) {
    let work = Box::new(move || drop(gone));
    outbox.send(Request::StartTask(TaskStart { name: "let go", length: TaskLength::Short, work }));
}

impl<T: Send + 'static> Task<T> {
    /// Asks for work to be done after this frame, when its turn comes. What is dropped before that is never begun.
    pub(crate) fn start(
        ctx: &Context,
        outbox: &Outbox,
        name: &'static str,
        work: impl FnOnce(&Reporter<T>) + Send + 'static,
    ) -> Self {
        let work = move |reporter: &Reporter<T>| {
            if !reporter.is_over() {
                work(reporter);
            }
        };
        Self::ask(ctx, outbox, (name, TaskLength::Short), work)
    }

    /// Asks for work to be started after this frame that may go on for as long as it is not dropped.
    pub(crate) fn start_open(
        ctx: &Context,
        outbox: &Outbox,
        name: &'static str,
        work: impl FnOnce(&Reporter<T>) + Send + 'static,
    ) -> Self {
        Self::ask(ctx, outbox, (name, TaskLength::Open), work)
    }

    fn ask(
        ctx: &Context,
        outbox: &Outbox,
        (name, length): (&'static str, TaskLength),
        work: impl FnOnce(&Reporter<T>) + Send + 'static,
    ) -> Self {
        let (sender, receiver) = channel();
        let stop = Arc::new(AtomicBool::new(false));
        let reporter = Reporter { sender, ctx: ctx.clone(), stop: Arc::clone(&stop) };
        outbox.send(Request::StartTask(TaskStart { name, length, work: Box::new(move || work(&reporter)) }));
        Self { receiver, stop }
    }

    /// The newest that it found since the last frame.
    pub(crate) fn news(&self) -> Option<T> {
        self.receiver.try_iter().last()
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

impl<T> Reporter<T> {
    /// Reports something, and wakes the window.
    pub(crate) fn report(&self, news: T) {
        // The view may be gone; then there is no one to report to.
        if self.sender.send(news).is_ok() {
            self.ctx.request_repaint();
        }
    }

    /// Whether the view has no use for it any more.
    pub(crate) fn is_over(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

impl fmt::Debug for TaskStart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TaskStart").field(&self.name).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_dropped_before_its_turn_is_never_begun() {
        let (ctx, outbox) = (Context::default(), Outbox::default());
        drop(Task::<()>::start(&ctx, &outbox, "stale", |_| panic!("begun")));
        let [Request::StartTask(start)] = <[_; 1]>::try_from(outbox.take()).unwrap() else { panic!("one request") };
        (start.work)();
    }

    #[test]
    fn a_task_tells_its_newest_and_stops_when_it_is_dropped() {
        let (ctx, outbox) = (Context::default(), Outbox::default());
        let (done, seen) = channel();
        let task = Task::start(&ctx, &outbox, "count", move |reporter| {
            (1..=3).for_each(|number| reporter.report(number));
            while !reporter.is_over() {
                std::thread::yield_now();
            }
            done.send(()).unwrap();
        });
        let [Request::StartTask(start)] = <[_; 1]>::try_from(outbox.take()).unwrap() else { panic!("one request") };
        let thread = std::thread::Builder::new().name(start.name.to_owned()).spawn(start.work).unwrap();
        let mut newest = None;
        while newest != Some(3) {
            newest = task.news().or(newest);
        }
        drop(task);
        assert!(seen.recv().is_ok() && thread.join().is_ok(), "it ended by itself");
    }
}
