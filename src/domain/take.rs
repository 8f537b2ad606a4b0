//! A take that was made: what was charged for it, and whether it was kept.

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use uuid::Uuid;

use super::{
    AssetId, Credits, Kind, MadeOf, ModelId, Pass, RateKey, Reservation, ResetTime, TakeStanding, TakeUnit, WantedText,
    WrongText,
};

/// Names a take, wherever it travels: two machines never give the same one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TakeId(Uuid);

/// Names a project in the usage of an account, wherever its file travels. A copy of the file is the same project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProjectKey(Uuid);

/// Names a balance adjustment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AdjustmentId(Uuid);

macro_rules! universal_id {
    ($id:ident, $what:ident) => {
        impl $id {
            /// A new one, from the system's source of chance.
            pub fn random() -> Self {
                Self(Uuid::new_v4())
            }

            /// The one with these 128 bits.
            pub const fn from_bits(bits: u128) -> Self {
                Self(Uuid::from_u128(bits))
            }

            /// Its 128 bits, first byte first.
            pub const fn bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }
        }

        impl fmt::Display for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.as_hyphenated().fmt(f)
            }
        }

        impl FromStr for $id {
            type Err = WrongText;

            fn from_str(text: &str) -> Result<Self, WrongText> {
                Uuid::try_parse(text).map(Self).map_err(|_cause| WrongText::new(WantedText::$what, text))
            }
        }
    };
}
universal_id!(TakeId, Take);
universal_id!(ProjectKey, Project);
universal_id!(AdjustmentId, Adjustment);

impl TakeId {
    /// The name that comes next.
    pub(super) const fn following(self) -> Self {
        Self(Uuid::from_u128(self.0.as_u128().wrapping_add(1)))
    }
}

/// What became of a take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TakeOutcome {
    /// It is good: the asset is done in this pass.
    Kept,
    /// It is not good enough.
    Rejected,
    /// It failed, and its credits came back.
    Refunded,
    /// It failed, and its credits are gone.
    Charged,
}

impl TakeOutcome {
    /// All of them, in the order in which screens list them.
    pub const ALL: [Self; 4] = [Self::Kept, Self::Rejected, Self::Refunded, Self::Charged];

    /// The id used in files and on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Rejected => "rejected",
            Self::Refunded => "refunded",
            Self::Charged => "charged",
        }
    }
}

impl fmt::Display for TakeOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for TakeOutcome {
    type Err = WrongText;

    fn from_str(text: &str) -> Result<Self, WrongText> {
        Self::ALL
            .into_iter()
            .find(|outcome| outcome.id() == text)
            .ok_or_else(|| WrongText::new(WantedText::Outcome, text))
    }
}

/// Whether a record counts. One that was taken back stays, so that it does not return from another machine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Validity {
    /// It counts.
    #[default]
    Counts,
    /// It was taken back.
    Withdrawn,
}

/// One generation of an asset in a pass that was really made.
///
/// The order of the fields is the order in which two versions of one take are told apart: the later edit first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Take {
    /// Its name.
    pub id: TakeId,
    /// How often it was changed since it was recorded; of two versions the higher one holds.
    pub edits: u32,
    /// Whether it counts.
    pub validity: Validity,
    /// The asset it was made for.
    pub asset: AssetId,
    /// The pass it was made in.
    pub pass: Pass,
    /// When, by the clock of the service as it was set when this was recorded.
    pub at: NaiveDateTime,
    /// How far that clock was ahead of UTC, in seconds; `None` where only a day was named, and where nothing was recorded of
    /// it: then `at` holds by any clock.
    pub ahead: Option<i32>,
    /// The model it was made with.
    pub model: ModelId,
    /// What it was made as: the mode of a clip, or the kind of anything else.
    pub mode: RateKey,
    /// Whether it was made after a draft had been kept: such takes are kept more often.
    pub after_draft: bool,
    /// What the provider charged for it, before any refund.
    pub credits: Credits,
    /// What became of it.
    pub outcome: TakeOutcome,
    /// The units of the asset that it made.
    pub unit: TakeUnit,
    /// What it was made of.
    pub made_of: MadeOf,
    /// Whether it still stands for its asset.
    pub standing: TakeStanding,
}

impl Take {
    /// The most takes that one project can hold: about a minute of work each for half a year of nights and days.
    pub const MAX: usize = 200_000;
    /// The most credits that one take can be charged with.
    pub const MOST_CREDITS: Credits = Credits::new(1_000_000_000);

    /// Whether it counts.
    pub const fn counts(&self) -> bool {
        matches!(self.validity, Validity::Counts)
    }

    /// What it has cost in the end: nothing when it was refunded or taken back.
    pub const fn spent(&self) -> Credits {
        match (self.validity, self.outcome) {
            (Validity::Withdrawn, _) | (_, TakeOutcome::Refunded) => Credits::ZERO,
            (Validity::Counts, _) => self.credits,
        }
    }

    /// Whether it was kept. Its units are done in its pass as long as it stands for them.
    pub const fn is_kept(&self) -> bool {
        self.counts() && matches!(self.outcome, TakeOutcome::Kept)
    }

    /// Whether it counts and stands for its asset.
    pub const fn stands(&self) -> bool {
        self.counts() && matches!(self.standing, TakeStanding::Stands)
    }

    /// How many units it made; 1 where that was not recorded.
    pub fn units(&self) -> u64 {
        match self.unit {
            TakeUnit::One(_) => 1,
            TakeUnit::All => match (&self.made_of.clips, self.kind()) {
                (Some(clips), _) => clips.count().max(1),
                (None, Kind::Image | Kind::Enhancement | Kind::Consultation) => {
                    self.made_of.count.map_or(1, |count| u64::from(count.max(1)))
                }
                (None, Kind::Video | Kind::Speech | Kind::Script) => 1,
            },
        }
    }

    /// When it was made, for putting takes in order: in UTC as far as that is known.
    pub fn made_at(&self) -> NaiveDateTime {
        utc_of(self.at, self.ahead)
    }

    /// When it was made, for putting it before or after others of the same clock.
    pub const fn moment(&self) -> ServiceMoment {
        ServiceMoment { at: self.at, ahead: self.ahead }
    }

    /// The day, by the clock that it is dated by.
    pub const fn date(&self) -> NaiveDate {
        self.at.date()
    }

    /// The day on which an account that resets by this clock is charged for it.
    pub fn date_by(&self, reset: ResetTime) -> NaiveDate {
        reset.dated(self.at, self.ahead).0.date()
    }

    /// Whether both are the same but for how often each was edited.
    pub fn reads_like(&self, other: &Self) -> bool {
        // Taken apart, so that a new field cannot be forgotten here.
        let Self { id, edits: _, validity, asset, pass, at, model, mode, after_draft, credits, outcome, .. } = self;
        let Self { ahead, unit, made_of, standing, .. } = self;
        (id, validity, asset, pass) == (&other.id, &other.validity, &other.asset, &other.pass)
            && (at, model, mode) == (&other.at, &other.model, &other.mode)
            && (after_draft, credits, outcome) == (&other.after_draft, &other.credits, &other.outcome)
            && (unit, made_of, standing) == (&other.unit, &other.made_of, &other.standing)
            && *ahead == other.ahead
    }

    /// The kind of its asset when it was made.
    pub const fn kind(&self) -> Kind {
        self.mode.kind()
    }
}

/// A moment by the clock of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServiceMoment {
    at: NaiveDateTime,
    ahead: Option<i32>,
}

impl ServiceMoment {
    /// Whether it comes before another one of the same clock: also where that clock stood still, as it does when summer time
    /// ends.
    pub fn precedes(self, other: Self) -> bool {
        let is_known = self.ahead.is_some() && other.ahead.is_some();
        let utc = |moment: Self| utc_of(moment.at, moment.ahead);
        self.at < other.at || (self.at == other.at && is_known && utc(self) < utc(other))
    }

    /// What puts those of one clock in order.
    pub fn order(self) -> (NaiveDateTime, NaiveDateTime) {
        (self.at, utc_of(self.at, self.ahead))
    }
}

impl Adjustment {
    /// When the site said so, for putting it before or after takes of the same clock.
    pub const fn moment(&self) -> ServiceMoment {
        ServiceMoment { at: self.at, ahead: self.ahead }
    }
}

impl Reservation {
    /// Since when it holds, for putting it before or after takes of the same clock.
    pub const fn moment(&self) -> ServiceMoment {
        ServiceMoment { at: self.since, ahead: self.ahead }
    }
}

/// A moment in UTC; as it stands where nothing is known of its clock.
pub(super) fn utc_of(at: NaiveDateTime, ahead: Option<i32>) -> NaiveDateTime {
    at.checked_sub_signed(TimeDelta::seconds(ahead.unwrap_or_default().into())).unwrap_or(at)
}

/// What the provider's site said was left, at one moment. Facts of the account, so no project holds them.
///
/// The order of the fields is the order in which two versions are told apart: the later edit first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Adjustment {
    /// Its name.
    pub id: AdjustmentId,
    /// How often it was changed since.
    pub edits: u32,
    /// Whether it counts.
    pub validity: Validity,
    /// When the site said so, by the clock of the service as it was set then.
    pub at: NaiveDateTime,
    /// How far that clock was ahead of UTC, in seconds; `None` where that is not known: then `at` holds by any clock.
    pub ahead: Option<i32>,
    /// What was left.
    pub left: Credits,
}
