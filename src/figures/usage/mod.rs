//! What follows from the takes that were really made: what is left, what is still to do, and how long it lasts.
//!
//! Everything is a pure function of what is known of an account ([`Usage`](crate::domain::Usage)), a project and the
//! day. Reading order: the balance of a cycle moment by moment (`ledger`, [`balance()`], [`history()`], [`steps()`]) and
//! where it went ([`UsageSums`]); what was made of a project ([`Progress`]) and what is still to go ([`ToGo`]); what takes
//! have taught ([`Learned`]); how long credits last at this pace ([`forecast()`]); what to make next ([`RunSheet`]) and when
//! ([`Schedule`]); and what to do when credits run out ([`running_out()`], [`ways()`]), expire ([`expiring()`]) or are
//! shared ([`shares()`]).

mod calendar;
mod ledger;
mod balance;
mod history;
mod sums;
mod proposal;
mod progress;
mod stale;
mod to_go;
mod unknown;
mod learning;
mod pace;
mod forecast;
mod rows;
mod sheet;
mod laying;
mod schedule;
mod working;
mod due;
mod ways;
mod worth;
mod boards;

pub use balance::{Balance, balance};
pub use boards::{Ahead, BoardShare, Kept, OpenNeed, Others, kind_needs, needed, others_keep, shares};
pub use due::{Completion, DueVerdict};
pub use forecast::{Forecast, ForecastPoint, NeededPace, NoForecast, RunsOut, forecast};
pub use history::{PastCycle, history};
pub use laying::NeverMade;
pub(super) use laying::{Granted, Laid};
pub use learning::{LEARNED_PRIOR, Learned, LearnedModel, LearnedRate, Tally};
pub use ledger::{Step, StepCause, steps};
pub use pace::{PACE_DAYS, daily_spends};
pub use progress::{AssetState, Made, Progress};
pub use proposal::{PaidBy, Proposal, TakeTarget, key_of};
pub use rows::SheetState;
pub use schedule::{Paying, Schedule, ScheduledCycle, ScheduledWork, WorkPart};
pub use sheet::{RunSheet, SheetEntry, SheetPlace, SheetRow, UnitCount};
pub use stale::{StaleSum, StillUse, given_up, made_from};
pub use sums::{ModelUse, Share, UsageSums};
pub use to_go::ToGo;
pub use unknown::UnknownTakes;
pub use ways::{Finish, RunningOut, Upgrade, Wait, Ways, finish_on_each, running_out, ways};
pub use working::{FinishLimit, Finishing, TakesByCycle, WorkingDays, WorkingTime};
pub use worth::{Expiring, Expiry, Worth, expiring, worth_doing};
