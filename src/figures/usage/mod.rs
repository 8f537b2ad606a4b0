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
mod progress;
mod to_go;
mod proposal;

pub use balance::{Balance, balance};
pub use history::{PastCycle, history};
pub use ledger::{Step, StepCause, steps};
pub use progress::{AssetState, Made, Progress};
pub use proposal::{Proposal, key_of};
pub use sums::{ModelUse, Share, UsageSums};
pub use to_go::ToGo;
