//! Answers that may take longer than a frame: worked out at once where a frame can spare the time, else on a thread.

use egui::Context;

use super::request::Outbox;
use super::task::{Task, let_go};
use super::views::Content;

/// A question about the open project.
pub(crate) trait ProjectQuestion: PartialEq {
    /// Whether both are about the same open project: of another one, no answer is shown.
    fn is_of_project(&self, other: &Self) -> bool;
}

impl ProjectQuestion for Content {
    fn is_of_project(&self, other: &Self) -> bool {
        Self::is_of_project(self, other)
    }
}

impl<T: PartialEq> ProjectQuestion for (Content, T) {
    /// What was found of other scenes, or of another edit, says nothing of these.
    fn is_of_project(&self, other: &Self) -> bool {
        self.0.is_of_project(&other.0) && self.1 == other.1
    }
}

/// Remembers one answer and the question it belongs to; where a thread is at it, the last answer is shown until the next
/// one is there.
pub(crate) struct SlowMemo<K, V> {
    kept: Option<(K, V)>,
    pending: Option<(K, Task<V>)>,
}

/// What a slow answer needs to be worked out on a thread.
#[derive(Clone, Copy)]
pub(crate) struct Asking<'a> {
    /// To be woken when it is there.
    pub(crate) ctx: &'a Context,
    /// Where the thread is asked for.
    pub(crate) outbox: &'a Outbox,
    /// The name of the thread.
    pub(crate) name: &'static str,
    /// What a frame can spare the time for.
    pub(crate) in_frame: InFrame,
}

/// Which answers are worked out within the frame that asks; all others take a thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum InFrame {
    /// All: they are quick.
    All,
    /// The first one about a project, so that a screen never opens empty. After that the last answer is shown until the next
    /// one is there.
    First,
    /// None: they take long.
    None,
}

impl<K, V> Default for SlowMemo<K, V> {
    fn default() -> Self {
        Self { kept: None, pending: None }
    }
}

impl<K: ProjectQuestion, V: Send + 'static> SlowMemo<K, V> {
    /// The newest answer there is; `None` while the first one is being worked out. `prepare` gathers what the work needs,
    /// and is called only for a question that is not being worked out already.
    pub(crate) fn get<W>(&mut self, question: K, on: Asking<'_>, prepare: impl FnOnce() -> W) -> Option<&V>
    where
        W: FnOnce() -> V + Send + 'static,
    {
        if let Some((asked, task)) = self.pending.take() {
            match task.news() {
                Some(answer) => {
                    if let Some(before) = self.kept.replace((asked, answer)) {
                        let_go(on.outbox, before.1);
                    }
                }
                None if asked == question => self.pending = Some((asked, task)),
                // Another question by now: dropping the task stops it.
                None => {}
            }
        }
        if let Some(others) = self.kept.take_if(|(asked, _)| !asked.is_of_project(&question)) {
            let_go(on.outbox, others.1);
        }
        let is_known = self.kept.as_ref().is_some_and(|(asked, _)| *asked == question);
        if !is_known && self.pending.is_none() {
            let work = prepare();
            let at_once = match on.in_frame {
                InFrame::All => true,
                InFrame::First => self.kept.is_none(),
                InFrame::None => false,
            };
            if at_once {
                self.kept = Some((question, work()));
            } else {
                let task = Task::start(on.ctx, on.outbox, on.name, move |reporter| reporter.report(work()));
                self.pending = Some((question, task));
            }
        }
        self.kept.as_ref().map(|(_, answer)| answer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::request::Request;

    impl ProjectQuestion for u32 {
        /// Tens of one project, hundreds of others.
        fn is_of_project(&self, other: &Self) -> bool {
            self / 100 == other / 100
        }
    }

    #[test]
    fn the_last_answer_is_shown_until_the_next_is_there() {
        let (ctx, outbox) = (Context::default(), Outbox::default());
        let mut memo = SlowMemo::default();
        let mut ask = |question: u32, in_frame: InFrame| {
            let on = Asking { ctx: &ctx, outbox: &outbox, name: "test", in_frame };
            let answer = memo.get(question, on, || move || question * 10).copied();
            (answer, memo.pending.is_some())
        };
        let run = || {
            for request in outbox.take() {
                let Request::StartTask(task) = request else { panic!("only tasks are asked for") };
                (task.work)();
            }
        };
        assert_eq!(ask(1, InFrame::All), (Some(10), false), "at once");
        assert_eq!(ask(2, InFrame::None), (Some(10), true), "the last answer");
        assert_eq!(ask(3, InFrame::None), (Some(10), true), "also for the next question");
        run();
        assert_eq!(ask(3, InFrame::None), (Some(30), false), "until the newest one is there");
        assert_eq!(outbox.take().len(), 1, "nothing more is asked for than to let go of the answer before");
        assert_eq!(ask(103, InFrame::None), (None, true), "of another project nothing is shown");
        assert_eq!(ask(203, InFrame::First), (Some(2030), false), "the first of a project at once");
        assert_eq!(ask(204, InFrame::First), (Some(2030), true), "the next one on a thread");
    }
}
