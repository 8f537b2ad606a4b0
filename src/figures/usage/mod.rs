//! What follows from the takes that were really made: what is left, what is still to do, and how long it lasts.
//!
//! Everything is a pure function of what is known of an account ([`Usage`](crate::domain::Usage)), a project and the
//! day. Reading order: the balance of a cycle moment by moment (`ledger`, [`balance()`], [`history()`], [`steps()`]) and
//! where it went ([`UsageSums`]); what was made of a project ([`Progress`]) and what is still to go ([`ToGo`]).

mod calendar;
mod ledger;
mod balance;
mod history;
mod sums;
mod proposal;
mod progress;
mod to_go;
mod rows;
mod sheet;
mod schedule;
mod ways;

pub use balance::{Balance, balance};
pub use history::{PastCycle, history};
pub use ledger::{Step, StepCause, steps};
pub use proposal::{Proposal, key_of};
pub use progress::{AssetState, Made, Progress};
pub use rows::SheetState;
pub use schedule::{Paying, Schedule, ScheduledCycle, ScheduledWork, WorkPart};
pub use sheet::{RunSheet, SheetEntry, SheetPlace, SheetRow, UnitCount};
pub use sums::{ModelUse, Share, UsageSums};
pub use to_go::ToGo;
pub use ways::{Finish, RunningOut, Upgrade, Wait, Ways, finish_on_each, running_out, ways};
