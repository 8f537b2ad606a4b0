//! Use it or lose it: what is worth doing with credits that are about to expire.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;

use super::balance::Balance;
use super::forecast::Forecast;
use super::sheet::{RunSheet, SheetEntry, SheetPlace, StillKey};
use crate::domain::{Asset, AssetId, Credits, Importance, Kind, Pass, Scene};
use crate::figures::units::{Units, parts};
use crate::figures::{Lens, mode_of};

/// Credits that expire with the cycle, and what they could do before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expiring<'a> {
    /// How much will expire, and what says so.
    pub credits: Expiry,
    /// The day of the reset.
    pub on: NaiveDate,
    /// What is worth doing, the best first; all of it together fits in what is left on average.
    pub worth: Vec<Worth<'a>>,
}

/// How much expires with the cycle. What a project leaves of its cycles by the schedule is another figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expiry {
    /// What the forecast leaves at the reset.
    AtPace(Credits),
    /// All that is left: no day after today spends from it.
    Left(Credits),
    /// Not known: too little was recorded to show a pace.
    Unknown,
}

impl Expiry {
    /// `None` where nothing will expire.
    fn of(left: Credits, forecast: Option<&Forecast>, balance: &Balance<'_>) -> Option<Self> {
        let reset = forecast.and_then(|forecast| forecast.points.last());
        let known = |credits: Credits, how: fn(Credits) -> Self| (!credits.is_zero()).then(|| how(credits));
        match reset {
            _ if left.is_zero() || balance.spending_days() == 0 => known(left, Self::Left),
            Some(reset) => known(reset.middle, Self::AtPace),
            None => Some(Self::Unknown),
        }
    }
}

/// An asset that can be finished with what is left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worth<'a> {
    /// The number of its scene, from 1; 0 for what belongs to the project.
    pub number: usize,
    /// Its scene; `None` for what belongs to the project.
    pub scene: Option<&'a Arc<Scene>>,
    /// How much its scene matters.
    pub importance: Importance,
    /// The asset.
    pub asset: &'a Asset,
    /// The rating of its final choice, 0 to 100; `None` where there is none.
    pub rating: Option<u8>,
    /// What it costs on average from here to its final, rounded up.
    pub expected: Credits,
    /// Its entries in the run sheet, in order.
    pub entries: Vec<SheetPlace>,
    /// Stills that it starts from, of its scene or a shared one, that are to be made before it, each an item of this list too.
    pub after: Vec<AssetId>,
}

struct WorthCandidate<'a> {
    worth: Worth<'a>,
    parts: u128,
    /// The stills that it waits for.
    still: Option<StillKey>,
}

/// What expires with the cycle and is worth using; `None` before the last seven days, while the billing day was
/// not named, and when nothing will expire.
pub fn expiring<'a>(
    balance: &Balance<'_>,
    forecast: Option<&Forecast>,
    sheet: &RunSheet<'a>,
    lens: &Lens<'_>,
) -> Option<Expiring<'a>> {
    let left = balance.left.filter(|_| balance.is_last_week() && balance.billing_day.is_some())?;
    let credits = Expiry::of(left, forecast, balance)?;
    let worth = worth_doing(sheet, lens, balance.left_for_project()?);
    Some(Expiring { credits, on: balance.cycle.end, worth })
}

/// The assets still to do that fit in `left` on average, whole ones only, one after the other.
///
/// Heroes first, then by importance and rating, then as the run sheet has them. A shot that starts from a still brings the still along.
/// What costs nothing or has no price is not among them.
pub fn worth_doing<'a>(sheet: &RunSheet<'a>, lens: &Lens<'_>, left: Credits) -> Vec<Worth<'a>> {
    let (candidates, parts) = candidates(sheet, lens);
    let stills = stills(&candidates);
    let mut order: Vec<usize> = (0..candidates.len()).collect();
    order.sort_by_key(|place| {
        let rank = |one: &WorthCandidate<'_>| (one.worth.importance, one.worth.rating);
        Reverse(candidates.get(*place).map(rank))
    });
    let mut room = u128::from(left.get()).saturating_mul(parts);
    let mut picked = BTreeSet::new();
    let mut all = Vec::new();
    for place in order {
        let Some(one) = candidates.get(place) else { continue };
        let first = first(one, &candidates, &stills);
        let needed = first.iter().copied().chain([place]).filter(|place| !picked.contains(place));
        let needed: Vec<usize> = needed.collect();
        let cost = |place: &usize| candidates.get(*place).map_or(0, |one| one.parts);
        let costs = needed.iter().fold(0_u128, |sum, place| sum.saturating_add(cost(place)));
        if costs > room {
            continue;
        }
        room = room.saturating_sub(costs);
        let name = |place: &usize| candidates.get(*place).map(|one| one.worth.asset.id);
        let after: Vec<AssetId> = first.iter().filter_map(name).collect();
        for new in needed {
            picked.insert(new);
            if let Some(one) = candidates.get(new) {
                let after = if new == place { after.clone() } else { Vec::new() };
                all.push(Worth { after, ..one.worth.clone() });
            }
        }
    }
    all
}

/// The places of what something waits for: the stills that it starts from, and before them those that these follow.
fn first(
    one: &WorthCandidate<'_>,
    candidates: &[WorthCandidate<'_>],
    stills: &BTreeMap<StillKey, Vec<usize>>,
) -> Vec<usize> {
    let of = |one: &WorthCandidate<'_>| one.still.and_then(|still| stills.get(&still)).cloned().unwrap_or_default();
    let own = of(one);
    let mut all: Vec<usize> = Vec::new();
    for place in own.iter().filter_map(|place| candidates.get(*place)).flat_map(of).chain(own.iter().copied()) {
        if !all.contains(&place) {
            all.push(place);
        }
    }
    all
}

/// The places of the stills to be made, by what waits for them.
fn stills(candidates: &[WorthCandidate<'_>]) -> BTreeMap<StillKey, Vec<usize>> {
    let mut stills: BTreeMap<StillKey, Vec<usize>> = BTreeMap::new();
    for (place, one) in candidates.iter().enumerate() {
        if one.worth.asset.kind() == Kind::Image {
            stills.entry(StillKey::of_image(one.worth.asset.id, one.worth.number)).or_default().push(place);
        }
    }
    stills
}

/// The assets to do that are charged, in the order of the run sheet, and the parts of a credit they are counted in.
fn candidates<'a>(sheet: &RunSheet<'a>, lens: &Lens<'_>) -> (Vec<WorthCandidate<'a>>, u128) {
    let counts = |run: &&Units| !lens.is_free(run.kind);
    let runs = sheet.to_do().flat_map(|(_, _, entry)| &entry.runs);
    let parts = parts(runs.filter(counts), lens.rates);
    let mut places: BTreeMap<AssetId, usize> = BTreeMap::new();
    let mut all: Vec<WorthCandidate<'a>> = Vec::new();
    let mut unpriced = BTreeSet::new();
    for (place, row, entry) in sheet.to_do() {
        let id = entry.asset.id;
        if entry.bare.unpriced > 0 {
            unpriced.insert(id);
        }
        let at = *places.entry(id).or_insert(all.len());
        if at == all.len() {
            all.push(candidate(entry));
        }
        let Some(one) = all.get_mut(at) else { continue };
        let runs = entry.runs.iter().filter(counts);
        one.parts = runs.fold(one.parts, |sum, run| sum.saturating_add(run.expected(parts, lens.rates)));
        one.worth.entries.push(place);
        if row.pass == Pass::Final {
            let mode = mode_of(entry.asset, one.still.is_some());
            one.worth.rating = mode.and_then(|mode| lens.prices.model(row.model)?.rating(mode));
        }
    }
    matter_as_their_scenes(&mut all);
    all.retain(|one| one.parts > 0 && !unpriced.contains(&one.worth.asset.id));
    for one in &mut all {
        let whole = one.parts.div_ceil(parts.max(1));
        one.worth.expected = Credits::new(u64::try_from(whole).unwrap_or(u64::MAX));
    }
    (all, parts)
}

/// Lets each shared still matter as much as the scenes whose shots start from it, or whose images follow it.
fn matter_as_their_scenes(all: &mut [WorthCandidate<'_>]) {
    let mut by_still: BTreeMap<AssetId, Importance> = BTreeMap::new();
    for one in all.iter() {
        if let Some(StillKey::Shared(still)) = one.still {
            let most = by_still.entry(still).or_insert(one.worth.importance);
            *most = one.worth.importance.max(*most);
        }
    }
    for one in all.iter_mut() {
        one.worth.importance = by_still.get(&one.worth.asset.id).copied().unwrap_or(one.worth.importance);
    }
}

fn candidate<'a>(entry: &SheetEntry<'a>) -> WorthCandidate<'a> {
    let importance = entry.scene.map_or(Importance::Normal, |scene| scene.importance);
    let (expected, after) = (Credits::ZERO, Vec::new());
    let worth = Worth {
        number: entry.number,
        scene: entry.scene,
        importance,
        asset: entry.asset,
        rating: None,
        expected,
        entries: Vec::new(),
        after,
    };
    WorthCandidate { worth, parts: 0, still: StillKey::of_start(entry.start, entry.number) }
}
