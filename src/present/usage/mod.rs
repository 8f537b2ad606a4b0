//! What the Usage screen says: how the cycle goes, what is next, and what can be done when credits run short.
//!
//! Reading order: the burn-down ([`BurnDown`]), where credits went ([`WentRow`], [`CycleRow`]), the run sheet
//! ([`SheetView`]), the ways out ([`WaysView`]), what takes have taught ([`LearnedRow`]), what other projects take
//! ([`ProjectRow`]), and when it all is made ([`ScheduleView`]).

mod burn;
mod went;
mod sheet;
mod ways;
mod learned;
mod projects;
mod calendar;

pub use burn::{BurnDown, burn_down};
pub use calendar::{FinishRow, ScheduleRow, ScheduleView, never_word, schedule};
pub use learned::{LearnedRow, RatesInUse, SetRate, learned};
pub use projects::{
    OpenBoard, ProjectRow, WorthRow, credits_earlier, credits_later, due_phrase, due_verdict_words, priority_title,
    projects, put_project, together, worth,
};
pub use sheet::{SheetEnd, SheetLine, SheetView, sheet};
pub use ways::{StepsWay, Way, WayRow, WaysView, enough, short_of};
pub use went::{CycleRow, WentRow, cycle_rows, went, went_by_kind, went_by_project};
