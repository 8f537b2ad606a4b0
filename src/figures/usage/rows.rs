//! How a project's work falls into the rows of a run sheet.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::sheet::{RowHead, SheetEntry, SheetRow, UnitCount};
use crate::domain::{Asset, AssetId, Credits, Kind, ModelId, Pass, Scene, StartFrom, Takes};
use crate::figures::retakes::Retake;
use crate::figures::speech::Loose;
use crate::figures::units::{UnitList, Units};
use crate::figures::{
    Amount, AssetContext, AssetFigures, Cost, DoneAssets, Figures, Lens, PassWork, Rest, SceneFigures, Sum, amount_of,
};
use crate::prices::{ModelPlace, Price, PriceList};

/// Whether something is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SheetState {
    /// Each of its units has a kept take.
    Done,
    /// The same, but something that they were made of has changed since.
    Stale,
    /// It is to be made.
    ToDo,
}

/// What distinguishes rows, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct RowKey<'a> {
    pub(super) state: SheetState,
    stage: u8,
    pub(super) pass: Pass,
    /// The price of the smallest thing the model sells; models without a price come last.
    unit: Credits,
    place: Option<ModelPlace>,
    pub(super) model: &'a ModelId,
    pub(super) kind: Kind,
}

impl<'a> RowKey<'a> {
    const fn head(&self) -> RowHead<'a> {
        RowHead { state: self.state, model: self.model, pass: self.pass, kind: self.kind }
    }
}

/// The rows as they fill up.
pub(super) struct Entries<'a> {
    prices: &'a PriceList,
    units: UnitList<'a>,
    /// What the figures leave out already.
    done: DoneAssets,
    rows: BTreeMap<RowKey<'a>, RowWork<'a>>,
}

#[derive(Default)]
struct RowWork<'a> {
    /// Stills that shots wait for.
    first: Vec<Planned<'a>>,
    rest: Vec<Planned<'a>>,
    counts: BTreeMap<Option<u16>, u64>,
}

/// An entry, and the characters that it leaves to the rounding over the project.
struct Planned<'a> {
    entry: SheetEntry<'a>,
    loose: u64,
}

/// Where an asset stands and what it follows.
struct Spot<'a, 'b> {
    number: usize,
    scene: Option<&'a Arc<Scene>>,
    context: AssetContext,
    loose: &'b [Loose],
    /// Whether shots of the scene wait for its stills.
    awaited: bool,
    /// The shared stills that are waited for.
    shared: &'b AwaitedStills,
}

/// One pass of an asset, as far as it is still to be made.
struct SheetPart {
    pass: Pass,
    cost: Cost,
    /// What is left of what is partly made; `None` where nothing of it is.
    rest: Option<Rest>,
    /// Whether it is generated at all: silence is not.
    generated: bool,
}

/// The shared stills that are waited for: by shots and images, and by images alone.
#[derive(Default)]
struct AwaitedStills {
    all: BTreeSet<AssetId>,
    followed: BTreeSet<AssetId>,
}

/// The order in which kinds of work are best made; what images follow comes before all other images.
const fn stage(kind: Kind, pass: Pass, followed: bool) -> u8 {
    match (kind, pass) {
        (Kind::Script | Kind::Consultation, _) => 0,
        (Kind::Enhancement, _) => 1,
        (Kind::Image, Pass::Draft) if followed => 2,
        (Kind::Image, Pass::Final) if followed => 3,
        (Kind::Image, Pass::Draft) => 4,
        (Kind::Image, Pass::Final) => 5,
        (Kind::Video, Pass::Draft) => 6,
        (Kind::Speech, _) => 7,
        (Kind::Video, Pass::Final) => 8,
    }
}

impl<'a> Entries<'a> {
    /// Everything that counts, done or to do.
    pub(super) fn of(whole: &'a Figures, done: &DoneAssets, lens: &Lens<'a>) -> Self {
        let prices = lens.prices;
        let done_before = whole.done.clone();
        let mut entries = Self { prices, units: UnitList::of(prices), done: done_before, rows: BTreeMap::new() };
        let rounding = whole.project.speech_rounding;
        let context = AssetContext::of_running_millis(whole.tally.running_millis, rounding);
        let shared = awaited_stills(whole, done);
        let own = Spot { number: 0, scene: None, context, loose: &[], awaited: false, shared: &shared };
        for (asset, figures) in whole.project.assets.iter().zip(&whole.project_assets) {
            entries.asset(&own, (asset, figures), done, lens);
        }
        let scenes = whole.project.scenes.iter().zip(&whole.scenes).zip(1..);
        for ((scene, figures), number) in scenes.filter(|((scene, _), _)| scene.is_included()) {
            let (seconds, characters) = (scene.seconds, figures.narration_characters);
            let context = AssetContext {
                seconds,
                running: seconds.millis().into(),
                characters,
                has_image: scene.has(Kind::Image),
                takes_still: false,
                rounding,
            };
            let mut shots = waiting(scene, figures, done);
            let starts = |shot: &Asset| shot.kind() == Kind::Video && shot.start_from() == StartFrom::Scene;
            let awaited = context.has_image && shots.any(starts);
            let spot = Spot { number, scene: Some(scene), context, loose: &figures.loose, awaited, shared: &shared };
            for (asset, figures) in scene.assets.iter().zip(&figures.assets) {
                entries.asset(&spot, (asset, figures), done, lens);
            }
        }
        entries
    }

    fn asset(
        &mut self,
        spot: &Spot<'a, '_>,
        (asset, figures): (&'a Asset, &AssetFigures),
        done: &DoneAssets,
        lens: &Lens<'_>,
    ) {
        for pass in Pass::ALL.into_iter().filter(|pass| lens.filter.includes(*pass)) {
            let is_stale = || done.work(asset.id, pass).is_some_and(PassWork::is_stale);
            let state = match (done.has(asset.id, pass), done.is_kept(asset.id, pass)) {
                (false, _) => SheetState::ToDo,
                (true, true) if is_stale() => SheetState::Stale,
                (true, true) => SheetState::Done,
                // A draft that the final has overtaken, and what has used up its takes, is neither made nor to be made.
                (true, false) => continue,
            };
            let (Some(choice), Some(cost)) = (asset.choice(pass), figures.cost(pass)) else { continue };
            let kind = asset.kind();
            let place = *figures.models.get(pass);
            let model = place.and_then(|place| self.prices.at(place));
            let unit = model.map_or(Credits::new(u64::MAX), |model| model.price.unit());
            let stage = stage(kind, pass, spot.shared.followed.contains(&asset.id));
            let key = RowKey { state, stage, pass, unit, place, model: &choice.model, kind };
            let rest = done.rest(asset.id, pass).or_else(|| self.done.rest(asset.id, pass)).cloned();
            let cost = rest.as_ref().and_then(|rest| rest.cost).unwrap_or(cost);
            let part = SheetPart { pass, cost, rest, generated: !unit.is_zero() };
            let planned = self.planned(spot, (asset, figures), &part, lens);
            let row = self.rows.entry(key).or_default();
            for (seconds, count) in &planned.entry.counts {
                let sum = row.counts.entry(*seconds).or_default();
                *sum = sum.saturating_add(*count);
            }
            let awaited = kind == Kind::Image && (spot.awaited || spot.shared.all.contains(&asset.id));
            if awaited { row.first.push(planned) } else { row.rest.push(planned) }
        }
    }

    fn planned(
        &mut self,
        spot: &Spot<'a, '_>,
        (asset, figures): (&'a Asset, &AssetFigures),
        part: &SheetPart,
        lens: &Lens<'_>,
    ) -> Planned<'a> {
        let (pass, cost) = (part.pass, part.cost);
        let free = lens.is_free(figures.kind);
        let bare = if free { Sum::ZERO } else { cost.into() };
        let twice = u128::from(bare.credits.get()).saturating_mul(2);
        let halves = part.rest.as_ref().map_or_else(|| *figures.halves.get(pass), |rest| rest.halves);
        let halves = if free { 0 } else { halves };
        let own = |loose: &&Loose| loose.asset == asset.id && loose.pass == pass;
        let loose = spot.loose.iter().find(own).map_or(0, |loose| loose.characters);
        let loose = part.rest.as_ref().map_or(loose, |rest| rest.loose);
        let counts = match &part.rest {
            Some(rest) => rest.counts.clone(),
            None => counts(&mut self.units, (asset, figures), (pass, &spot.context)),
        };
        let all = counts.iter().fold(0_u64, |sum, (_, count)| sum.saturating_add(*count));
        let entry = SheetEntry {
            number: spot.number,
            units: if part.generated { all } else { 0 },
            scene: spot.scene,
            asset,
            bare,
            order: 0,
            counts,
            start: started_from(asset, spot.context.has_image),
            unpriced: cost.credits().is_none(),
            retaken: (*figures.retakes.get(pass), twice.saturating_sub(halves.into())),
            rounding: Credits::ZERO,
            runs: self.runs(spot, (asset, figures), part),
        };
        Planned { entry, loose }
    }

    /// What must be paid whole.
    fn runs(&mut self, spot: &Spot<'a, '_>, (asset, figures): (&Asset, &AssetFigures), part: &SheetPart) -> Vec<Units> {
        let Some(rest) = &part.rest else { return self.units.of_choice(asset, figures, &spot.context, part.pass) };
        if let Some(takes) = rest.speech {
            let left = Asset { takes: Takes::Fixed(takes), ..asset.clone() };
            let mut costs = *figures;
            *costs.costs.get_mut(part.pass) = rest.cost;
            return self.units.of_choice(&left, &costs, &spot.context, part.pass);
        }
        let retake = *figures.retakes.get(part.pass);
        let mut halves = rest.halves;
        let runs = rest.runs.iter().filter(|(each, count)| !each.is_zero() && *count > 0);
        runs.map(|(each, count)| Units {
            kind: asset.kind(),
            each: *each,
            count: *count,
            retake,
            halves: std::mem::take(&mut halves),
        })
        .collect()
    }

    /// The rows in order.
    pub(super) fn rows(self, lens: &Lens<'_>) -> Vec<SheetRow<'a>> {
        let prices = self.prices;
        let free = lens.is_free(Kind::Speech);
        let row = |(key, row): (RowKey<'a>, RowWork<'a>)| {
            let counts = row.counts.into_iter().rev();
            let units = counts.map(|(seconds, count)| UnitCount { seconds, count }).collect();
            let price = key.place.and_then(|place| prices.at(place)).map(|model| &model.price);
            let planned = row.first.into_iter().chain(row.rest);
            let entries = match price {
                Some(Price::PerCharacters { block, credits }) if key.state == SheetState::ToDo => {
                    rounded(planned, (*block, *credits), free)
                }
                _ => planned.map(|planned| planned.entry).collect(),
            };
            SheetRow::of(key.head(), entries, units, lens.rates)
        };
        self.rows.into_iter().map(row).collect()
    }
}

/// The shots of a scene that are to be made and start from a still where there is one, and the images that follow one.
fn waiting<'a>(scene: &'a Scene, figures: &SceneFigures, done: &DoneAssets) -> impl Iterator<Item = &'a Asset> {
    // In figures of what is still to go, a shot that is done has no cost.
    let shots = scene.assets.iter().zip(&figures.assets).filter(|(_, one)| one.cost(Pass::Final).is_some());
    let waits = |asset: &Asset| asset.starts_from_still(true) || asset.follows_still();
    shots.map(|(asset, _)| asset).filter(move |asset| waits(asset) && !done.has(asset.id, Pass::Final))
}

/// The shared stills that shots and images of the video wait for.
fn awaited_stills(whole: &Figures, done: &DoneAssets) -> AwaitedStills {
    let mut stills = AwaitedStills::default();
    if whole.project.stills().next().is_none() {
        return stills;
    }
    let scenes = whole.project.scenes.iter().zip(&whole.scenes).filter(|(scene, _)| scene.is_included());
    for asset in scenes.flat_map(|(scene, figures)| waiting(scene, figures, done)) {
        stills.all.extend(asset.from_still);
        stills.followed.extend(asset.from_still.filter(|_| asset.follows_still()));
    }
    stills
}

/// What an asset starts from, or follows; nothing where that is no still.
const fn started_from(asset: &Asset, has_image: bool) -> StartFrom {
    if asset.starts_from_still(has_image) || asset.follows_still() { asset.start_from() } else { StartFrom::Nothing }
}

/// Charges the blocks that loose characters start to the entry that starts them, so that together they are what the
/// project pays for all of them.
fn rounded<'a>(
    planned: impl Iterator<Item = Planned<'a>>,
    (block, credits): (u32, Credits),
    free: bool,
) -> Vec<SheetEntry<'a>> {
    let started = |characters: u64| characters.div_ceil(u64::from(block.max(1)));
    let mut characters = 0_u64;
    let charge = |Planned { mut entry, loose }| {
        let before = started(characters);
        characters = characters.saturating_add(loose);
        let count = started(characters).saturating_sub(before);
        if count > 0 {
            entry.runs.push(Units { kind: Kind::Speech, each: credits, count, retake: Retake::Never, halves: 0 });
            if !free {
                entry.rounding = credits.times(count).unwrap_or_default();
                entry.bare = entry.bare.and(Sum { credits: entry.rounding, unpriced: 0 });
            }
        }
        entry
    };
    planned.map(charge).collect()
}

/// What a choice makes: clips by length, pictures, lines.
fn counts(
    units: &mut UnitList<'_>,
    (asset, figures): (&Asset, &AssetFigures),
    (pass, context): (Pass, &AssetContext),
) -> Vec<(Option<u16>, u64)> {
    let takes = u64::from(asset.takes.bare());
    let one = |count: u64| vec![(None, count.saturating_mul(takes))];
    match amount_of(asset, context) {
        Amount::Images(count) | Amount::Enhancements(count) | Amount::Consultations(count) => one(count.into()),
        Amount::Characters(_) | Amount::Running(_) => one(1),
        Amount::Shot(seconds) => {
            let priced = figures.cost(pass).is_some_and(|cost| cost.credits().is_some());
            match (figures.models.get(pass), asset.choice(pass)) {
                (Some(place), Some(choice)) if priced => {
                    let clips = units.clips(*place, seconds, choice).into_iter();
                    clips.map(|(clip, count)| (Some(clip.seconds), count.saturating_mul(takes))).collect()
                }
                _ => one(1),
            }
        }
    }
}
