//! The same board on every service, in words.

use super::{Tone, Toned, number};
use crate::advice::CarriedHow;
use crate::domain::{Credits, Kind, PassFilter, PlanId, PriceUnit};
use crate::figures::{Basis, Sum};
use crate::words::say;
use crate::workspace::{OfferMoney, OfferPart, ServiceOffer, Standpoint};

/// The board on one plan of one service.
#[derive(Clone, Debug)]
pub struct ServiceRow {
    /// The id of its price list.
    pub list: String,
    /// The id of the plan; `None` where it is paid as one goes.
    pub plan_id: Option<PlanId>,
    /// Whether no other plan of the service comes before it.
    pub is_first_of_service: bool,
    /// The service.
    pub service: String,
    /// The plan, or that it is paid as one goes.
    pub plan: String,
    /// Whether it is the plan that the account is on.
    pub is_yours: bool,
    /// What the board costs there, in the unit of the service.
    pub total: Toned,
    /// What it costs in money.
    pub money: Toned,
    /// What a finished second costs in money; empty where that is not known.
    pub second: String,
    /// The billing cycles that it takes.
    pub cycles: String,
    /// When it is finished.
    pub finished: Toned,
    /// What expires until then.
    pub expires: String,
    /// The day on which the prices were read.
    pub read: String,
    /// Whether they were copied from somebody else than the service.
    pub is_second_hand: bool,
    /// What is made with another model there, alike choices together.
    pub carried: Vec<CarriedRow>,
    /// What is past its last day there: `Veo 3.1 was to end before today`.
    pub retired: Vec<String>,
}

/// Choices of one model here and one there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServicePart {
    /// How many things of which kind: `6 shots`.
    pub things: String,
    /// The model here.
    pub here: String,
    /// The model there, or that it is not sold.
    pub there: Toned,
    /// How that was found; empty where it is not sold.
    pub why: &'static str,
    /// What they cost here, without retakes.
    pub cost_here: Toned,
    /// What they cost there, without retakes.
    pub cost_there: Toned,
    /// All of that, as it is read out.
    pub spoken: String,
}

/// Choices that another service makes with another model, alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarriedRow {
    /// How many choices.
    pub count: u64,
    /// The model here.
    pub here: String,
    /// The model there; `None` where there is none.
    pub there: Option<String>,
    /// How that was found, or that it is not sold.
    pub why: &'static str,
}

impl CarriedRow {
    /// `6 × Flux 1.1 Pro → Kling v3 Image (same maker)`, `1 × Text-to-Speech not sold here`.
    pub fn words(&self) -> String {
        match &self.there {
            Some(there) => {
                say!("service-carried", count = self.count, here = &self.here, there = there, why = self.why)
            }
            None => say!("service-not-carried", count = self.count, here = &self.here, why = self.why),
        }
    }
}

impl ServiceRow {
    /// `Kling API · paid as you go`.
    pub fn name(&self) -> String {
        say!("service-name", service = &self.service, plan = &self.plan)
    }

    /// What differs there in a few words: `Kling v3 for Kling v2.1 · Text-to-Speech not sold here`; empty where nothing does.
    pub fn different(&self) -> String {
        let short = |one: &CarriedRow| match &one.there {
            Some(there) => say!("service-instead", there = there, here = &one.here),
            None => format!("{} {}", one.here, one.why),
        };
        self.retired.iter().cloned().chain(self.carried.iter().map(short)).collect::<Vec<_>>().join(" · ")
    }

    /// The day on which its prices were read, and whether from somebody else than the service.
    pub fn read_words(&self) -> String {
        if self.is_second_hand { say!("service-second-hand", day = &self.read) } else { self.read.clone() }
    }

    /// The row as it is read out.
    pub fn spoken(&self) -> String {
        say!(
            "service-spoken",
            name = self.name(),
            total = &self.total.text,
            money = &self.money.text,
            finished = &self.finished.text
        )
    }
}

/// What makes the board here and there, asset by asset.
pub fn service_parts(offer: &ServiceOffer, at: &Standpoint<'_>, filter: PassFilter) -> Vec<ServicePart> {
    offer.parts(at, filter).iter().map(|part| service_part(part, offer, at)).collect()
}

fn service_part(part: &OfferPart, offer: &ServiceOffer, at: &Standpoint<'_>) -> ServicePart {
    let (things, here) = (things(part.kind, part.count), at.prices.short_name(&part.from).to_owned());
    let why = carried_words(part.how);
    let cost = |unit, sum: Sum| Toned::new(if sum.unpriced > 0 { Tone::Warn } else { Tone::Plain }, sum_in(unit, sum));
    let there = match &part.to {
        Some(to) => Toned::new(Tone::Plain, offer.list.short_name(to)),
        None => Toned::new(Tone::Warn, why),
    };
    let (cost_here, cost_there) = (cost(at.prices.unit, part.here), cost(offer.list.unit, part.there));
    let spoken = say!(
        "service-part-spoken",
        things = &things,
        here = &here,
        there = &there.text,
        cost_here = &cost_here.text,
        cost_there = &cost_there.text
    );
    ServicePart { things, here, there, why: if part.to.is_some() { why } else { "" }, cost_here, cost_there, spoken }
}

/// `6 shots`, `1 narration`.
fn things(kind: Kind, count: u64) -> String {
    match kind {
        Kind::Image => say!("service-images", count = count),
        Kind::Video => say!("service-shots", count = count),
        Kind::Speech => say!("service-narrations", count = count),
        Kind::Script => say!("service-scripts", count = count),
        Kind::Enhancement => say!("service-enhancements", count = count),
        Kind::Consultation => say!("service-consultations", count = count),
    }
}

/// How the model of another service was found for a choice; or that there is none.
fn carried_words(how: CarriedHow) -> &'static str {
    match how {
        CarriedHow::Same => say!("service-same"),
        CarriedHow::SameMaker => say!("service-same-maker"),
        CarriedHow::Cheapest => say!("service-cheapest"),
        CarriedHow::NotSold => say!("service-not-sold"),
    }
}

/// What is said of a figure that is not known.
fn not_known() -> &'static str {
    say!("service-not-known")
}

/// Offers as rows, in their order, with totals on this basis.
pub fn service_rows(offers: &[ServiceOffer], at: &Standpoint<'_>, basis: Basis) -> Vec<ServiceRow> {
    let mut rows: Vec<ServiceRow> = Vec::with_capacity(offers.len());
    for offer in offers {
        let is_first_of_service = rows.iter().all(|before| before.list != offer.list.id);
        rows.push(ServiceRow { is_first_of_service, ..row(offer, at, basis) });
    }
    rows
}

fn row(offer: &ServiceOffer, at: &Standpoint<'_>, basis: Basis) -> ServiceRow {
    let (list, today) = (offer.list, at.balance.today);
    let [bare, expected, safe] = offer.totals;
    let total = basis.of(|| bare, || expected, || safe);
    let millis = if at.project.has_all_lengths() { at.project.running_millis() } else { 0 };
    let second = offer.money.and_then(|money| money.per_second(millis));
    let without_plan = || if offer.plan.is_some() { not_known().to_owned() } else { "–".to_owned() };
    let is_own = offer.plan.is_some_and(|plan| plan.id == at.balance.plan_id) && list.id == at.prices.id;
    let ended = |model: &crate::prices::Model| say!("service-ended", model = model.short_name());
    ServiceRow {
        list: list.id.clone(),
        plan_id: offer.plan.map(|plan| plan.id.clone()),
        is_first_of_service: false,
        service: list.provider.clone(),
        plan: offer.plan.map_or_else(|| say!("service-as-you-go").to_owned(), |plan| plan.name.clone()),
        is_yours: is_own && at.account.plan.is_some(),
        total: Toned::new(if total.unpriced > 0 { Tone::Warn } else { Tone::Plain }, sum_in(list.unit, total)),
        money: money(offer),
        second: second.map(|(unit, each)| number::credits_in(unit, each)).unwrap_or_default(),
        cycles: offer.cycles.map_or_else(without_plan, number::amount),
        finished: match offer.finish {
            Some(day) if day == today => Toned::new(Tone::Good, number::date(day, today)),
            Some(day) => Toned::new(Tone::Plain, number::date(day, today)),
            None => Toned::new(Tone::Quiet, not_known()),
        },
        expires: offer.expires.map_or_else(without_plan, |credits| number::credits_in(list.unit, credits)),
        read: list.revision.clone(),
        is_second_hand: offer.is_second_hand(),
        carried: carried(offer, at),
        retired: offer.retired(today).into_iter().map(ended).collect(),
    }
}

/// `270 credits + 1 unpriced`, `1 unpriced`, `2.688 USD`.
fn sum_in(unit: PriceUnit, sum: Sum) -> String {
    let credits = number::credits_in(unit, sum.credits);
    match (sum.credits.is_zero(), sum.unpriced) {
        (_, 0) => credits,
        (true, unpriced) => say!("number-unpriced", count = unpriced),
        (false, unpriced) => say!("number-priced-and-unpriced", credits = credits, count = unpriced),
    }
}

/// `at least 10.00 USD`, `about 25.00 USD`, `20.00 USD, as you typed it`.
fn money(offer: &ServiceOffer) -> Toned {
    let Some(OfferMoney { unit, amount, is_at_least, is_typed, .. }) = offer.money else {
        return Toned::new(Tone::Quiet, not_known());
    };
    let money = number::credits_in(unit, to_the_cent(unit, amount));
    let is_about = !is_typed && offer.has_assumed_fee();
    let money = match (is_typed, is_about) {
        (true, _) => say!("service-typed", money = money),
        (_, true) => say!("service-about", money = money),
        _ => money,
    };
    if is_at_least {
        return Toned::new(Tone::Warn, say!("number-at-least", what = money));
    }
    Toned::new(Tone::Plain, money)
}

/// An amount of money rounded up to a hundredth from a hundredth on; less than that stays as it is.
fn to_the_cent(unit: PriceUnit, amount: Credits) -> Credits {
    let cent = unit.steps() / 100;
    if cent < 2 || amount.get() < cent {
        amount
    } else {
        Credits::new(amount.get().div_ceil(cent).saturating_mul(cent))
    }
}

fn carried(offer: &ServiceOffer, at: &Standpoint<'_>) -> Vec<CarriedRow> {
    let mut rows: Vec<CarriedRow> = Vec::new();
    for one in &offer.board.changes {
        let row = CarriedRow {
            count: 1,
            here: at.prices.short_name(&one.from).to_owned(),
            there: one.to.as_ref().map(|to| offer.list.short_name(to).to_owned()),
            why: carried_words(one.how),
        };
        let alike =
            |known: &&mut CarriedRow| (&known.here, &known.there, known.why) == (&row.here, &row.there, row.why);
        match rows.iter_mut().find(alike) {
            Some(known) => known.count = known.count.saturating_add(1),
            None => rows.push(row),
        }
    }
    rows
}
