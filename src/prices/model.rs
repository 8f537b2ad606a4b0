//! A model: its price, what it can do, what it is thought to be worth.

use chrono::NaiveDate;

use super::{Aspects, Plan, Price};
use crate::domain::{Kind, ModelId, PlanId, Rate};

/// The way in which a model is used. Ratings and evidence of one mode say nothing about another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// A clip from words alone.
    TextToVideo,
    /// A clip that starts with a still.
    ImageToVideo,
    /// A still.
    Image,
}

impl Mode {
    /// The modes in which models of a kind are rated; none for what has no ratings, such as speech.
    pub const fn of(kind: Kind) -> &'static [Self] {
        match kind {
            Kind::Image => &[Self::Image],
            Kind::Video => &[Self::TextToVideo, Self::ImageToVideo],
            Kind::Speech | Kind::Script | Kind::Enhancement | Kind::Consultation => &[],
        }
    }
}

/// The modes that have a keep rate of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeepMode {
    /// A mode of pictures or clips.
    Mode(Mode),
    /// Speech, script, enhancement and consultation.
    Other,
}

/// The chance that one take is kept, as an exact fraction above 0 and at most 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeepRate {
    /// What it holds for.
    pub mode: KeepMode,
    /// The rate.
    pub rate: Rate,
    /// The lowest that is still believed.
    pub low: Rate,
    /// The highest that is still believed.
    pub high: Rate,
    /// The id of its source.
    pub source: String,
}

/// A model of the price list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// The id used in files.
    pub id: ModelId,
    /// The name on screens.
    pub name: String,
    /// The name where there is little room; `None` when `name` is short enough.
    pub short: Option<String>,
    /// Other names, as shot lists, logs and the maker write them.
    pub also: Vec<String>,
    /// The model that it is, as `maker/model`: lists of other services that name the same sell the same. `None` where nobody
    /// said.
    pub same_as: Option<String>,
    /// What it makes.
    pub kind: Kind,
    /// What it costs.
    pub price: Price,
    /// What the provider's page says of it.
    pub says: String,
    /// What had to be assumed to read the price; `None` when nothing.
    pub assumption: Option<String>,
    /// The id of the source of the price.
    pub source: String,
    /// What it can do; `None` when nothing is known, and then nothing is forbidden.
    pub limits: Option<Limits>,
    /// The plans that have it; empty where all do.
    pub plans: Vec<PlanId>,
    /// How good it is thought to be, by mode. [`Model::rating`] says what holds.
    pub ratings: Vec<Rating>,
    /// What the open project thinks of it, 0 to 100, in place of `ratings`; `None` where it says nothing.
    pub in_project: Option<u8>,
    /// What others measured, kept beside the ratings and never mixed in.
    pub evidence: Vec<Evidence>,
    /// When it stops being sold; `None` where nothing says so.
    pub withdrawal: Option<Withdrawal>,
    /// Whether the entry is shipped, or the user's own.
    pub origin: EntryOrigin,
    /// Whether the service still sells it, as of the day that the list is set to ([`super::PriceList::on`]).
    pub is_sold: bool,
}

/// When a model stops being sold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawal {
    /// The last day.
    pub until: NaiveDate,
    /// Who withdraws it.
    pub by: Seller,
    /// The model that takes its place; it need not be in the list.
    pub successor: Option<ModelId>,
    /// The id of the source.
    pub source: String,
}

/// Who sells a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seller {
    /// Its maker. The service of the list may sell it for longer.
    Maker,
    /// The service that the list is about.
    Service,
}

/// Where an entry of the list comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryOrigin {
    /// The list as it was shipped.
    Shipped,
    /// The user, in place of a shipped entry.
    Changed {
        /// The shipped price, which the user's stands in front of.
        shipped: Price,
        /// Whether the shipped price has changed since the user took over.
        has_moved: bool,
    },
    /// The user: the shipped list has no such model.
    Added,
}

impl EntryOrigin {
    /// Whether the user made the entry.
    pub const fn is_own(&self) -> bool {
        matches!(self, Self::Changed { .. } | Self::Added)
    }
}

/// What a model can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Whether its clips have sound.
    pub sound: bool,
    /// Whether it can or must start from a still.
    pub start_still: StartStill,
    /// Whether it can end on a still.
    pub end_still: bool,
    /// Whether it follows a reference picture.
    pub reference: bool,
    /// The shapes it makes.
    pub aspects: Aspects,
    /// The lengths its maker sells, in seconds; the provider may sell fewer.
    pub lengths: Vec<u16>,
    /// A remark for the reader.
    pub note: Option<String>,
    /// The id of the source.
    pub source: String,
}

/// What a video model makes of a start still.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum StartStill {
    /// It cannot take one.
    #[default]
    Never,
    /// With or without.
    Optional,
    /// Not without.
    Required,
}

/// How good a model is thought to be in a mode.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// The mode it speaks of.
    pub mode: Mode,
    /// 0 to 100.
    pub value: u8,
    /// The words it was read from.
    pub word: String,
    /// The id of its source.
    pub source: String,
}

/// A rating as it holds, and whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GivenRating {
    /// 0 to 100.
    pub value: u8,
    /// Whether it holds for the open project alone.
    pub in_project: bool,
}

/// What somebody else measured of a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The mode it speaks of.
    pub mode: Mode,
    /// The score, on the source's own scale.
    pub score: u32,
    /// A remark such as “with sound”.
    pub note: Option<String>,
    /// The id of its source, which has its date.
    pub source: String,
}

impl Model {
    /// The name for narrow places, such as cards.
    pub fn short_name(&self) -> &str {
        self.short.as_deref().unwrap_or(&self.name)
    }

    /// The last day on which the service sold it; `None` while it still does.
    pub fn gone_since(&self) -> Option<NaiveDate> {
        self.withdrawal.as_ref().filter(|_| !self.is_sold).map(|one| one.until)
    }

    /// Whether a plan has it; where no plan is named, some plan does.
    pub fn is_on(&self, plan: Option<&Plan>) -> bool {
        plan.is_none_or(|plan| self.plans.is_empty() || self.plans.contains(&plan.id))
    }

    /// All that it is called: id, name, short name and other names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let own = [self.id.as_str(), self.name.as_str(), self.short_name()];
        own.into_iter().chain(self.also.iter().map(String::as_str))
    }

    /// The rating that holds in a mode, 0 to 100: the project's, else the list's; `None` when there is none.
    pub fn rating(&self, mode: Mode) -> Option<u8> {
        let listed = || self.ratings.iter().find(|rating| rating.mode == mode).map(|rating| rating.value);
        self.rating_in_project(mode).or_else(listed)
    }

    /// The same, and whose it is.
    pub fn given_rating(&self, mode: Mode) -> Option<GivenRating> {
        let in_project = self.rating_in_project(mode).is_some();
        self.rating(mode).map(|value| GivenRating { value, in_project })
    }

    /// The rating in a mode that holds for the open project alone, 0 to 100; `None` where the list's holds.
    pub fn rating_in_project(&self, mode: Mode) -> Option<u8> {
        self.in_project.filter(|_| Mode::of(self.kind).contains(&mode))
    }
}
