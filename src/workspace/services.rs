//! The same board on every service whose prices are known.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use super::Standpoint;
use crate::advice::{CarriedBoard, CarriedHow, carried};
use crate::domain::{
    Asset, AssetId, BillingDay, Credits, Kind, ModelId, Money, Pass, PassFilter, PriceUnit, Project, Work,
};
use crate::figures::{AssetFigures, Basis, FigureError, Figures, KeepRates, Lens, LensSettings, Room, Sum, compare_on};
use crate::prices::{Model, Plan, PriceList};
use crate::storage::{self, Folders};

/// The board on one plan of one service.
pub struct ServiceOffer {
    /// The price list of the service.
    pub list: &'static PriceList,
    /// The plan; `None` where the service has none and is paid as one goes.
    pub plan: Option<&'static Plan>,
    /// The board as it would be made there.
    pub board: Arc<CarriedBoard>,
    /// Its figures there.
    pub figures: Arc<Figures>,
    /// What it costs bare, expected and safe, in the unit of the list, with what has no price there.
    pub totals: [Sum; 3],
    /// The billing cycles that it takes; `None` without a plan, and where that is not known or never is.
    pub cycles: Option<u64>,
    /// The day on which it is finished; `None` where that is never, or not known.
    pub finish: Option<NaiveDate>,
    /// What expires until then; `None` without a plan, and where that is not known.
    pub expires: Option<Credits>,
    /// What it costs in money; `None` where that is not known.
    pub money: Option<OfferMoney>,
}

/// What a board costs in money, on average.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfferMoney {
    /// The currency, and the decimals of the amount.
    pub unit: PriceUnit,
    /// The amount, rounded up.
    pub amount: Credits,
    /// Whether something has no price, so that it may be any amount more.
    pub is_at_least: bool,
    /// What a month of the plan costs; `None` where what is made is paid as one goes.
    pub month: Option<Money>,
    /// Whether the user typed that in.
    pub is_typed: bool,
}

/// Choices that one model makes here and one model there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferPart {
    /// What they make.
    pub kind: Kind,
    /// How many things.
    pub count: u64,
    /// The model here.
    pub from: ModelId,
    /// The model there; `None` where none makes them.
    pub to: Option<ModelId>,
    /// How that was found.
    pub how: CarriedHow,
    /// What they cost here without retakes, in the unit of the board’s list.
    pub here: Sum,
    /// What they cost there, in the unit of that list.
    pub there: Sum,
}

impl OfferPart {
    fn none_yet((kind, how): (Kind, CarriedHow), from: &ModelId, to: &ModelId) -> Self {
        let to = (how != CarriedHow::NotSold).then(|| to.clone());
        Self { kind, count: 0, from: from.clone(), to, how, here: Sum::ZERO, there: Sum::ZERO }
    }
}

impl OfferMoney {
    /// The amount in millionths, so that amounts of one currency compare.
    fn millionths(&self) -> u128 {
        let finer = PriceUnit::MOST_DECIMALS.saturating_sub(self.unit.decimals());
        u128::from(self.amount.get()).saturating_mul(10_u128.saturating_pow(finer.into()))
    }

    /// What each finished second of a film of so many milliseconds costs, in ten-thousandths, rounded up; `None` for no time at
    /// all and while something has no price.
    pub fn per_second(&self, millis: u64) -> Option<(PriceUnit, Credits)> {
        let unit = PriceUnit::money(self.unit.currency()?, 4)?;
        // Millionths over milliseconds are thousandths over seconds; a ten-thousandth has a hundred millionths.
        let each = self.millionths().saturating_mul(1_000).div_ceil(u128::from(millis).saturating_mul(100).max(1));
        let is_known = millis > 0 && !self.is_at_least;
        is_known.then(|| (unit, Credits::new(u64::try_from(each).unwrap_or(u64::MAX))))
    }
}

impl ServiceOffer {
    /// Whether the fee that the money follows from was worked out, not seen.
    pub fn has_assumed_fee(&self) -> bool {
        self.plan.and_then(|plan| plan.fee.as_ref()).is_some_and(|fee| fee.assumption.is_some())
    }

    /// The models that make it there.
    pub fn models(&self) -> impl Iterator<Item = &'static Model> {
        let (project, list) = (&self.board.project, self.list);
        let of_scenes = project.scenes.iter().flat_map(|scene| &scene.assets);
        let choices = project
            .assets
            .iter()
            .chain(of_scenes)
            .flat_map(|asset| [Some(&asset.final_choice), asset.draft.as_ref()].into_iter().flatten());
        let mut models: Vec<&'static Model> = choices.filter_map(|choice| list.model(&choice.model)).collect();
        models.sort_by(|one, other| one.id.cmp(&other.id));
        models.dedup_by(|one, other| one.id == other.id);
        models.into_iter()
    }

    /// What makes the board here and there: choices of one model here and one there together, in the order of the board. Omitted
    /// scenes do not count, nor does what is paid elsewhere.
    pub fn parts(&self, at: &Standpoint<'_>, filter: PassFilter) -> Vec<OfferPart> {
        let changed = self.board.changes.iter().map(|one| ((one.asset, one.pass), one.how));
        let mut parts = OfferParts { filter, changed: changed.collect(), places: BTreeMap::new(), parts: Vec::new() };
        let (here, there) = (at.figures, &self.figures);
        parts.add((&at.project.assets, &here.project_assets), (&self.board.project.assets, &there.project_assets));
        let scenes = at.project.scenes.iter().zip(&here.scenes);
        for ((scene, here), (other, there)) in scenes.zip(self.board.project.scenes.iter().zip(&there.scenes)) {
            parts.add((&scene.assets, here.counted()), (&other.assets, there.counted()));
        }
        parts.parts
    }

    /// Whether any figure that it rests on was copied from somebody else than the service.
    pub fn is_second_hand(&self) -> bool {
        let of_models = self.models().map(|model| model.source.as_str());
        let mut sources = of_models.chain(self.plan.map(|plan| plan.source.as_str()));
        sources.any(|id| self.list.source(id).is_some_and(|source| source.is_second_hand))
    }

    /// The models that make it there and are past their last day.
    pub fn retired(&self, today: NaiveDate) -> Vec<&'static Model> {
        let past = |model: &&'static Model| model.withdrawal.as_ref().is_some_and(|one| one.until < today);
        self.models().filter(past).collect()
    }

    /// The order in which they are told: by money, and those without, or with something that has no price, behind.
    fn rank(&self) -> (u8, u128) {
        match &self.money {
            Some(money) if !money.is_at_least => (0, money.millionths()),
            Some(money) => (1, money.millionths()),
            None => (2, 0),
        }
    }
}

/// Assets with their figures.
type PricedAssets<'a> = (&'a [Asset], &'a [AssetFigures]);

/// Where parts gather: alike ones together.
struct OfferParts<'a> {
    filter: PassFilter,
    changed: BTreeMap<(AssetId, Pass), CarriedHow>,
    places: BTreeMap<(Kind, &'a ModelId, &'a ModelId), usize>,
    parts: Vec<OfferPart>,
}

impl<'a> OfferParts<'a> {
    fn add(&mut self, here: PricedAssets<'a>, there: PricedAssets<'a>) {
        let there = there.0.iter().zip(there.1);
        for ((asset, costs), (other, other_costs)) in here.0.iter().zip(here.1).zip(there) {
            for pass in Pass::ALL.into_iter().filter(|pass| self.filter.includes(*pass)) {
                let costs = costs.cost(pass).zip(other_costs.cost(pass));
                if let (Some((here, there)), Some(from), Some(to)) = (costs, asset.choice(pass), other.choice(pass)) {
                    let how = self.changed.get(&(asset.id, pass)).copied().unwrap_or(CarriedHow::Same);
                    let (next, kind) = (self.parts.len(), asset.kind());
                    let place = *self.places.entry((kind, &from.model, &to.model)).or_insert(next);
                    if place == next {
                        self.parts.push(OfferPart::none_yet((kind, how), &from.model, &to.model));
                    }
                    if let Some(part) = self.parts.get_mut(place) {
                        part.count = part.count.saturating_add(things(&asset.work));
                        part.here = part.here.and(here.into());
                        part.there = part.there.and(there.into());
                    }
                }
            }
        }
    }
}

/// How many things an asset is.
fn things(work: &Work) -> u64 {
    match work {
        Work::Image { count } | Work::Enhancement { count } | Work::Consultation { count } => (*count).into(),
        Work::Video { .. } | Work::Speech { .. } | Work::Script { .. } => 1,
    }
}

/// The lists of all services that the program knows, as they hold on a day, with the user's own prices over them. Slow: for a
/// thread of its own. A list whose own prices cannot be read is without them.
pub fn known_lists(folders: Option<&Folders>, today: NaiveDate) -> Vec<&'static PriceList> {
    let shipped = PriceList::shipped_ids().filter_map(|id| PriceList::shipped_as(id).ok().flatten());
    let with_own = |list: &'static PriceList| match folders {
        Some(folders) => storage::load_own_prices(folders, list).value.over(list).on(today).keep(),
        None => list.on(today).keep(),
    };
    shipped.map(with_own).collect()
}

/// The whole board on each plan of each of these lists, as if it were begun there today.
///
/// By money, and what cannot be compared behind. What is made already is among it. The list that the board is on stands for
/// itself.
///
/// # Errors
/// The asset that makes sums too large to count.
pub fn offers(
    at: &Standpoint<'_>,
    settings: LensSettings,
    lists: &[&'static PriceList],
) -> Result<Vec<ServiceOffer>, FigureError> {
    let mut all = Vec::new();
    for list in lists {
        let list = if list.id == at.prices.id { at.prices } else { list };
        all.extend(on_list(at, settings, list)?);
    }
    all.sort_by_key(ServiceOffer::rank);
    Ok(all)
}

fn on_list(
    at: &Standpoint<'_>,
    settings: LensSettings,
    list: &'static PriceList,
) -> Result<Vec<ServiceOffer>, FigureError> {
    let rates = KeepRates::of(list, &at.account.rates, &at.project.rates);
    let LensSettings { filter, confidence, .. } = settings;
    let lens = Lens { filter, confidence, basis: Basis::Expected, ..Lens::new(list, &rates) };
    let on = |plan| -> Result<BoardThere, FigureError> {
        let board = carried(at.project, at.prices, list, plan);
        let is_here = list.id == at.prices.id;
        let figures = if is_here { Arc::clone(at.figures) } else { Arc::new(Figures::of(&board.project, list)?) };
        Ok(BoardThere { board: Arc::new(board), figures })
    };
    if list.is_paid_as_one_goes() {
        return Ok(vec![as_one_goes(at, list, on(None)?, &lens)]);
    }
    // Only where a plan lacks some models is the board another one on it.
    let differs = list.models.iter().any(|model| !model.plans.is_empty());
    let shared = if differs { None } else { Some(on(None)?) };
    let mut offers = Vec::new();
    for plan in &list.plans {
        let there = shared.clone().map_or_else(|| on(Some(plan)), Ok)?;
        offers.push(on_plan(at, (list, plan), there, &lens));
    }
    Ok(offers)
}

/// The board on another list, worked out.
#[derive(Clone)]
struct BoardThere {
    board: Arc<CarriedBoard>,
    figures: Arc<Figures>,
}

fn on_plan(
    at: &Standpoint<'_>,
    (list, plan): (&'static PriceList, &'static Plan),
    BoardThere { board, figures }: BoardThere,
    lens: &Lens<'_>,
) -> ServiceOffer {
    let there = compare_on(plan, &figures, lens, Credits::ZERO);
    let own_day = at.balance.billing_day.filter(|_| list.id == at.prices.id);
    let finish = there.finishing(at.balance.today, own_day.unwrap_or(BillingDay::FIRST)).map(|finish| finish.day);
    let totals = Basis::ALL.map(|basis| there.on_basis(basis));
    let typed = at.account.prices.get(&plan.id).filter(|_| list.id == at.prices.id).copied();
    let month = typed.or_else(|| plan.fee.as_ref().map(|fee| fee.month));
    let money = month.zip(list.money).and_then(|(month, money)| {
        // Work that is not done within this month pays for another; none at all is a month all the same.
        let months = there.cycles?.max(1);
        let unit = PriceUnit::money(money.currency()?, 2)?;
        let amount = Credits::new(month.times(months).hundredths());
        let is_typed = typed.is_some();
        Some(OfferMoney { unit, amount, is_at_least: there.total.unpriced > 0, month: Some(month), is_typed })
    });
    let (cycles, expires) = (there.cycles, there.expires);
    ServiceOffer { list, plan: Some(plan), board, figures, totals, cycles, finish, expires, money }
}

fn as_one_goes(
    at: &Standpoint<'_>,
    list: &'static PriceList,
    BoardThere { board, figures }: BoardThere,
    lens: &Lens<'_>,
) -> ServiceOffer {
    let outlook = figures.outlook_in(lens, Room::default());
    let totals = Basis::ALL.map(|basis| outlook.get(basis));
    let [bare, expected, _] = totals;
    let money = list.bought(expected.credits).map(|(unit, amount)| OfferMoney {
        unit,
        amount,
        is_at_least: bare.unpriced > 0,
        month: None,
        is_typed: false,
    });
    // Nothing but working time holds it up, and that is laid over plans alone.
    let is_at_once = bare.unpriced == 0 && is_made_at_once(at.project);
    let finish = is_at_once.then_some(at.balance.today);
    ServiceOffer { list, plan: None, board, figures, totals, cycles: None, finish, expires: None, money }
}

/// Whether nobody said how many takes can be made on a day.
fn is_made_at_once(project: &Project) -> bool {
    project.takes_a_day.is_none()
}
