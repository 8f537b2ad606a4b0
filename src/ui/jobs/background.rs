//! Threads that work things out for views. They are few and of low priority: however much waits to be worked out, the
//! window comes first, and so does whatever else runs on the machine.

use std::ops::RangeInclusive;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use thread_priority::{ThreadPriority, ThreadPriorityValue, set_current_thread_priority};

use super::{JobWork, Spawn};

/// With two threads, what is soon worked out does not wait for what takes seconds. More than three would fight for memory.
const THREADS: RangeInclusive<usize> = 2..=3;

/// Of 0 to 99, what a thread of ordinary work has about half of. On Linux it is a niceness of 10.
const LOW_PRIORITY: u8 = 25;

/// The threads, started when there is something for them to do.
pub(super) struct Background {
    queue: Option<Sender<JobWork>>,
    threads: usize,
}

impl Background {
    /// With as many threads as the machine can spare beside the one of the window.
    pub(super) fn new() -> Self {
        let processors = thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self { queue: None, threads: processors.saturating_sub(1).clamp(*THREADS.start(), *THREADS.end()) }
    }

    /// Has work done after all that waits already.
    ///
    /// # Errors
    /// Where not one thread can be started.
    pub(super) fn queue(&mut self, work: JobWork, spawn: Spawn) -> std::io::Result<()> {
        let queue = match self.queue.take() {
            Some(queue) => queue,
            None => self.start(spawn)?,
        };
        // Threads end only when this end is dropped.
        let sent = queue.send(work).map_err(|_gone| std::io::Error::other("they have ended"));
        self.queue = Some(queue);
        sent
    }

    /// Has work done that may go on for as long as its view is there: on a thread of its own, or it would hold up the
    /// rest.
    ///
    /// # Errors
    /// Where the thread cannot be started.
    pub(super) fn apart(name: &str, work: JobWork, spawn: Spawn) -> std::io::Result<()> {
        spawn(
            name,
            Box::new(move || {
                step_back();
                work();
            }),
        )
    }

    fn start(&self, spawn: Spawn) -> std::io::Result<Sender<JobWork>> {
        let (queue, waiting) = channel();
        let waiting = Arc::new(Mutex::new(waiting));
        let start = |number: usize| {
            let waiting = Arc::clone(&waiting);
            spawn(&format!("background {number}"), Box::new(move || work_off(&waiting)))
        };
        start(1)?;
        // One is enough to get everything done: where the system has no more, it does it alone.
        (2..=self.threads).take_while(|number| start(*number).is_ok()).for_each(drop);
        Ok(queue)
    }
}

/// Does what waits, until there is nothing more to come.
fn work_off(waiting: &Mutex<Receiver<JobWork>>) {
    step_back();
    loop {
        // Work never panics while it is held: it is only taken out.
        let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(work) = next else { return };
        work();
    }
}

/// Lets other threads go first. Where the system does not allow it, the thread is one like others.
fn step_back() {
    if let Ok(low) = ThreadPriorityValue::try_from(LOW_PRIORITY) {
        drop(set_current_thread_priority(ThreadPriority::Crossplatform(low)));
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;
    use crate::ui::jobs::on_a_thread;

    fn background(threads: usize) -> Background {
        Background { threads, ..Background::new() }
    }

    #[test]
    fn no_more_work_is_under_way_than_there_are_threads() {
        for threads in 1..=3 {
            let mut background = background(threads);
            let at_once = Arc::new(Mutex::new((0_usize, 0_usize)));
            let (done, all) = mpsc::channel();
            for _ in 0..50 {
                let (at_once, done) = (Arc::clone(&at_once), done.clone());
                let work = move || {
                    let mut count = at_once.lock().unwrap();
                    count.0 += 1;
                    count.1 = count.1.max(count.0);
                    drop(count);
                    thread::yield_now();
                    at_once.lock().unwrap().0 -= 1;
                    done.send(()).unwrap();
                };
                background.queue(Box::new(work), on_a_thread).unwrap();
            }
            drop(done);
            assert_eq!(all.iter().count(), 50, "all of it is done");
            let (_, most) = *at_once.lock().unwrap();
            assert!((1..=threads).contains(&most), "{most} at once, of {threads}");
        }
    }

    #[test]
    fn one_thread_that_can_be_started_does_all() {
        fn only_the_first(name: &str, work: JobWork) -> std::io::Result<()> {
            if name.ends_with('1') { on_a_thread(name, work) } else { Err(std::io::Error::other("no more")) }
        }
        let (mut background, (done, all)) = (background(3), mpsc::channel());
        for number in 0..5 {
            let done = done.clone();
            background.queue(Box::new(move || done.send(number).unwrap()), only_the_first).unwrap();
        }
        drop(done);
        assert_eq!(all.iter().collect::<Vec<_>>(), [0, 1, 2, 3, 4], "in order");
    }

    #[cfg(target_os = "linux")]
    #[expect(clippy::disallowed_methods, reason = "the system tells it in a file")]
    #[test]
    fn its_threads_let_others_go_first() {
        let (tell, told) = mpsc::channel();
        let nice = move || {
            // The nineteenth word after the name, which may hold spaces.
            let stat = std::fs::read_to_string("/proc/thread-self/stat").unwrap();
            let after = stat.rsplit_once(')').unwrap().1;
            tell.send(after.split_whitespace().nth(16).unwrap().parse::<i32>().unwrap()).unwrap();
        };
        let mut background = background(1);
        background.queue(Box::new(nice.clone()), on_a_thread).unwrap();
        Background::apart("long", Box::new(nice), on_a_thread).unwrap();
        let told: Vec<i32> = told.iter().take(2).collect();
        assert!(told.iter().all(|nice| *nice >= 9), "niceness {told:?}");
    }
}
