//! Thinking on a named thread for one view: what it finds out comes back bit by bit, and it ends when nobody waits for
//! it any more.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};

use egui::Context;

use super::request::{Outbox, Request};

/// Work that a view waits for. Dropped, it is told to stop.
pub(crate) struct Task<T> {
    receiver: Receiver<T>,
    stop: Arc<AtomicBool>,
}

/// What the work is given: a way to tell what it found out, and whether to stop.
pub(crate) struct Telling<T> {
    sender: Sender<T>,
    ctx: Context,
    /// True once nobody waits any more.
    pub(crate) stop: Arc<AtomicBool>,
}

/// Work to be started on a thread by this name.
pub(crate) struct Aside {
    /// The thread's name.
    pub(crate) name: &'static str,
    /// What it does.
    pub(crate) work: Box<dyn FnOnce() + Send>,
}

impl<T: Send + 'static> Task<T> {
    /// Asks for work to be started after this frame.
    pub(crate) fn start(
        (ctx, outbox): (&Context, &Outbox),
        name: &'static str,
        work: impl FnOnce(&Telling<T>) + Send + 'static,
    ) -> Self {
        let (sender, receiver) = channel();
        let stop = Arc::new(AtomicBool::new(false));
        let telling = Telling { sender, ctx: ctx.clone(), stop: Arc::clone(&stop) };
        outbox.send(Request::Aside(Aside { name, work: Box::new(move || work(&telling)) }));
        Self { receiver, stop }
    }

    /// The newest that it found out since the last frame.
    pub(crate) fn news(&self) -> Option<T> {
        self.receiver.try_iter().last()
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

impl<T> Telling<T> {
    /// Tells something, and wakes the window.
    pub(crate) fn tell(&self, news: T) {
        // Nobody may wait any more; then it is lost.
        if self.sender.send(news).is_ok() {
            self.ctx.request_repaint();
        }
    }

    /// Whether nobody waits any more.
    pub(crate) fn is_over(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

impl fmt::Debug for Aside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Aside").field(&self.name).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_tells_its_newest_and_stops_when_it_is_dropped() {
        let (ctx, outbox) = (Context::default(), Outbox::default());
        let (done, seen) = channel();
        let task = Task::start((&ctx, &outbox), "count", move |telling| {
            (1..=3).for_each(|number| telling.tell(number));
            while !telling.is_over() {
                std::thread::yield_now();
            }
            done.send(()).unwrap();
        });
        let [Request::Aside(aside)] = <[_; 1]>::try_from(outbox.take()).unwrap() else { panic!("one request") };
        let thread = std::thread::Builder::new().name(aside.name.to_owned()).spawn(aside.work).unwrap();
        let mut newest = None;
        while newest != Some(3) {
            newest = task.news().or(newest);
        }
        drop(task);
        assert!(seen.recv().is_ok() && thread.join().is_ok(), "it ended by itself");
    }
}
