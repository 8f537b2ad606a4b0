//! What the user decided: plain values with exact arithmetic.
//!
//! Nothing here knows prices, files, screens or the clock. Reading order: quantities first ([`Credits`], [`Seconds`]),
//! then what an asset is made of, then the document ([`Project`]), then the account it is paid from and what it has used
//! ([`Take`], [`Usage`]).
#![warn(clippy::arithmetic_side_effects, clippy::as_conversions, clippy::float_arithmetic)]

mod account;
mod acts;
mod alternatives;
mod aspect;
mod asset;
mod billing;
mod brief;
mod choice;
mod confidence;
mod contingency;
mod credits;
mod ids;
mod kind;
mod limits;
mod made_of;
mod money;
mod nearest;
mod needs;
mod numbers;
mod own_ratings;
mod pass;
mod project;
mod rate;
mod scene;
mod seconds;
mod speech_pace;
mod still;
mod stretch;
mod take;
mod take_log;
mod takes;
mod takes_a_day;
mod unit;
mod usage;
mod used_takes;
mod known_board;
mod reset_time;
mod wrong_text;

pub use account::{Account, AccountPlan, EarlierPlan, Term};
pub use acts::StoryAct;
pub use alternatives::{Alternative, AlternativeEdit, AlternativeFault, Alternatives, Candidate, Letter};
pub use aspect::{Aspect, AspectError};
pub use asset::{Asset, Lock, Payment, Work};
pub use billing::{BillingDay, Cycle};
pub use brief::{Brief, ShotType};
pub use choice::{Choice, Clips, ModelId, PlanId};
pub use confidence::{Confidence, ConfidenceError};
pub use contingency::Contingency;
pub use credits::{CreditOverflow, Credits};
pub use ids::{AssetId, IdSource, SceneId, any_in};
pub use kind::{Kind, PerKind};
pub use known_board::{ClaimChange, KindNeed, KnownBoard, Priority, ProjectClaim, Reservation};
pub use limits::{
    LimitError, LimitedCount, LimitedText, MAX_ASSETS, MAX_CHARACTERS, MAX_COUNT, MAX_DISMISSED, MAX_SCENES, MAX_TAKES,
    MAX_TEXT, check_count, check_text,
};
pub use made_of::{ClipRuns, MadeOf, TakeStanding, TakeUnit};
pub use money::{FineMoney, Money};
pub use needs::{Need, Needs, NeedsError};
pub use own_ratings::OwnRatings;
pub use pass::{Pass, PassFilter, PerPass};
pub use project::{Project, ProjectFault, SpeechRounding};
pub use rate::{Rate, RateError, RateKey, Rates};
pub use reset_time::{ResetError, ResetTime, ResetZone, read_time};
pub use scene::{Importance, Presence, Scene};
pub use seconds::{Seconds, SecondsError};
pub use speech_pace::SpeechPace;
pub use still::{StartFrom, StillRole};
pub use stretch::ChangedRange;
pub use take::{Adjustment, AdjustmentId, ProjectKey, ServiceMoment, Take, TakeId, TakeOutcome, Validity};
pub use take_log::{TakeChange, TakeLog};
pub use takes::Takes;
pub use takes_a_day::TakesADay;
pub use unit::{AmountFault, PriceUnit};
pub use usage::Usage;
pub use used_takes::{UsedTake, UsedTakes};
pub use wrong_text::{WantedText, WrongText};
