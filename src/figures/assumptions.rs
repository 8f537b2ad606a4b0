//! What was assumed to make the numbers, and by how much each assumption moves them.

use std::sync::Arc;

use super::elsewhere::Users;
use super::retakes::{Demand, Making, Retake};
use super::{Expected, Figures, Lens};
use crate::domain::{Credits, ModelId, Project, Rate, RateKey, Rates, SpeechPace, SpeechRounding};
use crate::prices::{ClipPrice, Model, ModelPlace, Price, PriceList};

/// Names an assumption.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AssumptionId {
    /// How often a take is kept. Can be changed, for a project and for the account.
    KeepRate(RateKey),
    /// How often a take by one model is kept, where that was set. Can be changed, for a project and for the account.
    ModelRate(RateKey, ModelId),
    /// How much a draft helps the final.
    AfterDraft,
    /// Where speech is rounded. Can be changed, for a project.
    SpeechRounding,
    /// How the price of a model is read.
    Price(ModelId),
    /// How fast narration is spoken; moves findings, never totals. Can be changed, for a project.
    SpokenPace,
    /// What an upgrade in mid-cycle gives; moves no total.
    Upgrade,
}

/// What an assumption sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AssumedValue {
    /// A keep rate.
    Rate(Rate),
    /// Where speech is rounded.
    Rounding(SpeechRounding),
    /// A price from the first to the second.
    Credits(Credits, Credits),
    /// The longest part of a shot that a clip covers, in seconds.
    ClipSeconds(u16),
    /// How much a draft helps the final that comes after it.
    DraftHelp(DraftHelp),
    /// The pace of speech, as a share of the usual.
    Pace(SpeechPace),
    /// What an upgrade gives: the new allowance less what the cycle has used.
    Difference,
    /// A price as its price list says it.
    AsListed(String),
}

/// How much a draft helps the final that comes after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftHelp {
    /// Not at all.
    None,
    /// Of the takes that would have been rejected, half are kept.
    HalfWay,
    /// Every take is kept.
    Full,
}

/// Whether an assumption is as it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Changed {
    /// As it came.
    No,
    /// By the user, for all projects.
    ForAll,
    /// By the user, for this project.
    ForProject,
}

/// Something that was assumed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assumption {
    /// Its name.
    pub id: AssumptionId,
    /// Where it comes from.
    pub source: String,
    /// When that was read, `YYYY-MM-DD` or `YYYY-MM`; empty where no source is needed.
    pub read: String,
    /// What holds now.
    pub value: AssumedValue,
    /// What holds by default.
    pub usual: AssumedValue,
    /// The ends of what is still believed, the lower first; `None` where there are none.
    pub ends: Option<(AssumedValue, AssumedValue)>,
    /// What becomes of the expected total at either end; `None` where that cannot be said.
    pub moves: Option<(MovedTotal, MovedTotal)>,
    /// Whether it was changed, and for what.
    pub changed: Changed,
}

impl Assumption {
    /// The most credits by which it moves the expected total.
    pub fn weight(&self) -> u128 {
        self.moves.map_or(0, |(low, high)| low.by.unsigned_abs().max(high.by.unsigned_abs()))
    }
}

/// What becomes of the expected total at one end of what is believed of an assumption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MovedTotal {
    /// By how many credits it moves, rounded away from zero.
    pub by: i128,
    /// The total as it is, rounded up.
    pub now: Credits,
    /// The total at this end, rounded up.
    pub then: Credits,
}

impl MovedTotal {
    /// The total moved by a difference.
    fn new(now: &Expected, moved: &Expected) -> Self {
        let then = [now.clone(), moved.clone()].into_iter().sum::<Expected>();
        Self { by: moved.signed(), now: now.ceil(), then: then.ceil() }
    }
}

/// What the list is made for.
struct Asked<'a> {
    figures: &'a Figures,
    project: &'a Arc<Project>,
    prices: &'a PriceList,
    account: &'a Rates,
    lens: Lens<'a>,
    /// Who would have to be estimated again.
    users: Users<'a>,
    now: Expected,
}

/// Everything that was assumed, what moves this project's expected total most first.
///
/// Estimates again everything that uses a price that had to be interpreted, and all speech: a few milliseconds for ten
/// thousand scenes, so for each content once and not for every frame.
///
/// The lens says which prices, plan, rates and passes hold.
pub fn assumptions(figures: &Figures, account: &Rates, lens: &Lens<'_>) -> Vec<Assumption> {
    let project = &figures.project;
    let (lens, prices) = (*lens, lens.prices);
    let now = figures.expected(&lens);
    let assumed = |place: ModelPlace| prices.at(place).is_some_and(|model| model.assumption.is_some());
    let users = Users::of(figures, &lens, assumed);
    let asked = Asked { figures, project, prices, account, lens, users, now };
    let mut all: Vec<Assumption> = RateKey::ALL.into_iter().map(|key| asked.keep_rate(key)).collect();
    all.extend(asked.model_rates());
    all.push(asked.after_draft());
    all.push(asked.rounding());
    all.extend(prices.placed().filter_map(|(place, model)| asked.price(place, model)));
    all.push(asked.pace());
    all.push(asked.upgrade());
    all.sort_by_key(|assumption| std::cmp::Reverse(assumption.weight()));
    all
}

impl Asked<'_> {
    fn source(&self, id: &str) -> (String, String) {
        let source = self.prices.source(id);
        source.map_or_else(|| (id.to_owned(), String::new()), |source| (source.title.clone(), source.read.clone()))
    }

    fn moved(&self, by: &Expected) -> MovedTotal {
        MovedTotal::new(&self.now, by)
    }

    fn keep_rate(&self, key: RateKey) -> Assumption {
        let entry = self.prices.keep_rate_entry(key);
        let (source, read) = self.source(entry.map_or("", |entry| entry.source.as_str()));
        let at = |rate: Rate| {
            let rates = self.lens.rates.with(key, rate);
            self.moved(&self.figures.expected(&Lens { rates: &rates, ..self.lens }).less(&self.now))
        };
        let changed = match (self.project.rates.get(key), self.account.get(key)) {
            (Some(_), _) => Changed::ForProject,
            (None, Some(_)) => Changed::ForAll,
            (None, None) => Changed::No,
        };
        let value = self.lens.rates.get(key);
        Assumption {
            id: AssumptionId::KeepRate(key),
            source,
            read,
            value: AssumedValue::Rate(value),
            usual: AssumedValue::Rate(self.prices.keep_rate(key)),
            ends: entry.map(|entry| (AssumedValue::Rate(entry.low), AssumedValue::Rate(entry.high))),
            moves: entry.map(|entry| (at(entry.low), at(entry.high))),
            changed,
        }
    }

    /// The rates of single models that hold here, and those that were set for the project though the list lacks the model.
    fn model_rates(&self) -> impl Iterator<Item = Assumption> {
        let all = self.project.rates.models().map(|(key, model, rate)| (key, model, rate, Changed::ForProject));
        let of_account = self.account.models().filter(|(key, model, _)| {
            self.project.rates.get(*key).is_none() && self.project.rates.of_model(*key, model).is_none()
        });
        let of_account = of_account.map(|(key, model, rate)| (key, model, rate, Changed::ForAll));
        all.chain(of_account).map(|(key, model, rate, changed)| self.model_rate((key, model), rate, changed))
    }

    fn model_rate(&self, (key, model): (RateKey, &ModelId), value: Rate, changed: Changed) -> Assumption {
        let usual = self.keep_rate(key);
        let making = Making { key, model: self.prices.place(model) };
        let at = |rate: Rate| {
            let rates = self.lens.rates.with_model(making, rate);
            self.moved(&self.figures.expected(&Lens { rates: &rates, ..self.lens }).less(&self.now))
        };
        let entry = self.prices.keep_rate_entry(key).filter(|_| making.model.is_some());
        Assumption {
            id: AssumptionId::ModelRate(key, model.clone()),
            value: AssumedValue::Rate(value),
            moves: entry.map(|entry| (at(entry.low), at(entry.high))),
            changed,
            ..usual
        }
    }

    fn after_draft(&self) -> Assumption {
        let with = |change: fn(Making) -> Retake| {
            let changed = |demand: &Demand| match demand.retake {
                Retake::AfterDraft(key) => Demand { retake: change(key), ..*demand },
                _ => *demand,
            };
            let demands = self.figures.demands.counted(self.lens.filter, self.lens.plan);
            let changed: Vec<(Demand, u64)> = demands.map(|(demand, count)| (changed(demand), count)).collect();
            let total = self.lens.expected_of(changed.iter().map(|(demand, count)| (demand, *count)));
            self.moved(&total.less(&self.now))
        };
        let help = AssumedValue::DraftHelp;
        Assumption {
            ends: Some((help(DraftHelp::None), help(DraftHelp::Full))),
            moves: Some((with(Retake::Until), with(|_| Retake::Never))),
            ..self.fixed(AssumptionId::AfterDraft, help(DraftHelp::HalfWay))
        }
    }

    fn rounding(&self) -> Assumption {
        let now = self.project.speech_rounding;
        let other = match now {
            SpeechRounding::PerAsset => SpeechRounding::PerProject,
            SpeechRounding::PerProject => SpeechRounding::PerAsset,
        };
        let moved = self.users.rounded(other, self.prices).map(|moved| self.moved(&moved));
        let still = self.moved(&Expected::default());
        let both = |moved: MovedTotal| match now {
            SpeechRounding::PerAsset => (moved, still),
            SpeechRounding::PerProject => (still, moved),
        };
        let usual = SpeechRounding::default();
        Assumption {
            value: AssumedValue::Rounding(now),
            ends: Some((
                AssumedValue::Rounding(SpeechRounding::PerProject),
                AssumedValue::Rounding(SpeechRounding::PerAsset),
            )),
            moves: moved.map(both),
            changed: if now == usual { Changed::No } else { Changed::ForProject },
            ..self.fixed(AssumptionId::SpeechRounding, AssumedValue::Rounding(usual))
        }
    }

    fn price(&self, place: ModelPlace, model: &Model) -> Option<Assumption> {
        model.assumption.as_ref()?;
        let (now, ends) = readings(model);
        let at = |price: &Price| {
            let mut prices = self.prices.clone();
            prices.models.get_mut(place.index())?.price = price.clone();
            self.users.repriced(place, &prices).map(|moved| self.moved(&moved))
        };
        let moves = ends.as_ref().and_then(|(low, high)| Some((at(&low.1)?, at(&high.1)?)));
        let (source, read) = self.source(&model.source);
        Some(Assumption {
            id: AssumptionId::Price(model.id.clone()),
            source,
            read,
            value: now.clone(),
            usual: now,
            ends: ends.map(|(low, high)| (low.0, high.0)),
            moves,
            changed: Changed::No,
        })
    }

    fn pace(&self) -> Assumption {
        let now = self.project.speech_pace;
        let usual = AssumedValue::Pace(SpeechPace::default());
        Assumption {
            value: AssumedValue::Pace(now),
            changed: if now.is_usual() { Changed::No } else { Changed::ForProject },
            ..self.fixed(AssumptionId::SpokenPace, usual)
        }
    }

    fn upgrade(&self) -> Assumption {
        self.fixed(AssumptionId::Upgrade, AssumedValue::Difference)
    }

    /// An assumption of our own that moves nothing and is as it came.
    fn fixed(&self, id: AssumptionId, value: AssumedValue) -> Assumption {
        let (source, read) = self.source(self.own_source());
        Assumption { id, source, read, usual: value.clone(), value, ends: None, moves: None, changed: Changed::No }
    }

    /// The source of what is our own reading: that of the pace of speech.
    fn own_source(&self) -> &str {
        &self.prices.spoken.source
    }
}

/// How a price can be read: as it is, and at its low and high end.
type Reading = (AssumedValue, Price);

fn readings(model: &Model) -> (AssumedValue, Option<(Reading, Reading)>) {
    match &model.price {
        Price::Between { least, most } => {
            let at = |end: Credits| (AssumedValue::Credits(end, end), Price::Between { least: end, most: end });
            (AssumedValue::Credits(*least, *most), Some((at(*least), at(*most))))
        }
        Price::ByMinutes { least, most, .. } => {
            let at = |end: Credits| {
                let none = Credits::ZERO;
                let price = Price::ByMinutes { base: end, per_minute: none, least: end, most: end };
                (AssumedValue::Credits(end, end), price)
            };
            (AssumedValue::Credits(*least, *most), Some((at(*least), at(*most))))
        }
        Price::PerClip(clips) => {
            let Some(longest) = clips.iter().max_by_key(|clip| clip.seconds).copied() else {
                return (AssumedValue::AsListed(String::new()), None);
            };
            let made = || model.limits.iter().flat_map(|limits| limits.lengths.iter().copied());
            let at = |seconds: u16| {
                (AssumedValue::ClipSeconds(seconds), Price::PerClip(vec![ClipPrice { seconds, ..longest }]))
            };
            let low = made().min().unwrap_or(longest.seconds).min(longest.seconds).max(1);
            let high = made().max().unwrap_or(longest.seconds).max(longest.seconds);
            (AssumedValue::ClipSeconds(longest.seconds), Some((at(low), at(high))))
        }
        _ => (AssumedValue::AsListed(model.says.clone()), None),
    }
}
