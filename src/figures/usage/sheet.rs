//! The run sheet: what to generate next, batched by model.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::boards::Ahead;
use super::laying::{Granted, Laid};
use super::rows::{Entries, SheetState};
use super::schedule::Paying;
use super::working::WorkingDays;
use crate::domain::{Asset, AssetId, Credits, Importance, Kind, ModelId, Pass, Scene, StartFrom};
use crate::figures::retakes::Retake;
use crate::figures::units::Units;
use crate::figures::{DoneAssets, Expected, Figures, KeepRates, Lens, Sum};

/// What to generate next, in the order in which it is best made; what is done stands first.
///
/// First what the project itself needs and enhancements, then test stills, stills, test shots, speech, and the final
/// shots last. Within each of these cheap models come first, all work of one model together: stills that shots wait for
/// before others, else in story order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunSheet<'a> {
    /// One row for each model and pass, the done ones before those to do.
    pub rows: Vec<SheetRow<'a>>,
    /// The first entry that waits for a later cycle: the balance covers all before it on average. `None` when it covers all
    /// of them, and when balance or plan are not known.
    pub ends: Option<SheetPlace>,
    /// How many takes of the project can be made on a day, and those that were made.
    pub working: WorkingDays,
}

/// The place of an entry: its row and its place there, both from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SheetPlace {
    /// The row.
    pub row: usize,
    /// The entry in it.
    pub entry: usize,
}

/// Work for one model in one pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow<'a> {
    /// Whether it is done.
    pub state: SheetState,
    /// The model, known to the price list or not.
    pub model: &'a ModelId,
    /// The pass.
    pub pass: Pass,
    /// What it makes.
    pub kind: Kind,
    /// What is made, in order.
    pub entries: Vec<SheetEntry<'a>>,
    /// How much that is, longest clips first.
    pub units: Vec<UnitCount>,
    /// What it costs, one take each, or as many as were set.
    pub bare: Sum,
    /// What it costs on average, with retakes.
    pub expected: Expected,
}

/// So many clips of a length, pictures, lines of speech or other things; planned takes are multiplied in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnitCount {
    /// The length of a clip in whole seconds; `None` for what is no clip.
    pub seconds: Option<u16>,
    /// How many.
    pub count: u64,
}

/// What a row is of.
#[derive(Clone, Copy)]
pub(super) struct RowHead<'a> {
    pub(super) state: SheetState,
    pub(super) model: &'a ModelId,
    pub(super) pass: Pass,
    pub(super) kind: Kind,
}

/// One asset in one pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetEntry<'a> {
    /// The number of its scene in story order, from 1; 0 for what belongs to the project.
    pub number: usize,
    /// Its scene; `None` for what belongs to the project.
    pub scene: Option<&'a Arc<Scene>>,
    /// The asset.
    pub asset: &'a Asset,
    /// What it costs, one take each; nothing where its kind is free.
    pub bare: Sum,
    /// Its place in the one order of all work, that of the sheet before what waits for the next cycle was put last.
    pub(super) order: u32,
    /// What it starts from, or follows; nothing where that is no still.
    pub(super) start: StartFrom,
    /// Whether no price is known for it; of free kinds too, which depend on the plan.
    pub unpriced: bool,
    /// What it makes: clips by length, pictures, lines; planned takes are multiplied in.
    pub(super) counts: Vec<(Option<u16>, u64)>,
    /// How many units that is, planned takes multiplied in; 0 for what is not generated, such as silence.
    pub(super) units: u64,
    /// The half credits that are retaken, and how.
    pub(super) retaken: (Retake, u128),
    /// What of speech that is rounded over the project falls due with it.
    pub(super) rounding: Credits,
    /// What must be paid whole; free kinds too, which depend on the plan.
    pub(super) runs: Vec<Units>,
}

/// The stills that shots wait for: those of a scene by its number, or one that is shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum StillKey {
    Scene(usize),
    Shared(AssetId),
}

impl StillKey {
    /// What a shot of a scene waits for; `None` where it starts from nothing.
    pub(super) const fn of_start(start: StartFrom, number: usize) -> Option<Self> {
        match start {
            StartFrom::Scene => Some(Self::Scene(number)),
            StartFrom::Shared(still) => Some(Self::Shared(still)),
            StartFrom::Nothing => None,
        }
    }

    /// What an image is waited for as.
    pub(super) const fn of_image(image: AssetId, number: usize) -> Self {
        if number == 0 { Self::Shared(image) } else { Self::Scene(number) }
    }
}

impl SheetEntry<'_> {
    /// The number of its scene as it is shown; empty for what belongs to the project.
    pub fn scene_number(&self) -> String {
        self.scene.map_or_else(String::new, |scene| scene.number_at(self.number.saturating_sub(1)))
    }

    /// What it costs on average, with retakes; nothing where its kind is free.
    pub fn expected(&self, rates: &KeepRates) -> Expected {
        let (retake, halves) = self.retaken;
        let retaken = Expected::halves(halves).at(rates.of_takes(retake));
        retaken.plus(&self.rounding.into())
    }

    /// How many takes of it are made on average, in parts of a take, rounded up.
    pub(super) fn expected_takes(&self, parts: u128, rates: &KeepRates) -> u128 {
        let rate = rates.of_takes(self.retaken.0);
        let all = parts.saturating_mul(self.units.into()).saturating_mul(rate.of().into());
        all.div_ceil(u128::from(rate.kept()).max(1))
    }

    /// Whether its scene is one that the video is remembered for.
    pub fn is_hero(&self) -> bool {
        self.scene.is_some_and(|scene| scene.importance == Importance::Hero)
    }
}

impl<'a> RunSheet<'a> {
    /// The run sheet of a whole project, of which something is done, while so much is left for it; `None` draws no line.
    pub fn of(whole: &'a Figures, done: &DoneAssets, lens: &Lens<'a>, left: Option<Credits>) -> Self {
        let granted = left.map(|left| Granted { now: lens.plan, later: lens.plan, left, ahead: Ahead::NONE });
        Self::granted(whole, done, lens, granted)
    }

    /// The same, with the line where the schedule of `paying` has it.
    pub fn paid_from(whole: &'a Figures, done: &DoneAssets, lens: &Lens<'a>, paying: &Paying<'_>) -> Self {
        let Paying { now, later, left, others, .. } = *paying;
        let ahead = others.ahead(Some(now));
        Self::granted(whole, done, lens, Some(Granted { now: Some(now), later: Some(later), left, ahead }))
    }

    fn granted(whole: &'a Figures, done: &DoneAssets, lens: &Lens<'a>, granted: Option<Granted<'_>>) -> Self {
        let mut sheet = Self {
            rows: Entries::of(whole, done, lens).rows(lens),
            ends: None,
            working: WorkingDays::of(&whole.project),
        };
        let to_do = sheet.rows.iter_mut().filter(|row| row.state == SheetState::ToDo);
        to_do.flat_map(|row| &mut row.entries).zip(0..).for_each(|(entry, order)| entry.order = order);
        if let Some(granted) = granted {
            sheet.put_last_what_waits(&Laid::of(&sheet, &granted, lens.rates), lens);
        }
        sheet
    }

    /// Puts what the balance does not cover behind what it does, and draws the line between.
    fn put_last_what_waits(&mut self, laid: &Laid, lens: &Lens<'_>) {
        let covered: BTreeSet<SheetPlace> = laid.ending_now().collect();
        let mut later = Vec::new();
        let rows = std::mem::take(&mut self.rows);
        for (place, row) in rows.into_iter().enumerate() {
            if row.state != SheetState::ToDo {
                self.rows.push(row);
                continue;
            }
            let is_covered = |entry: usize| covered.contains(&SheetPlace { row: place, entry });
            let (now, rest) = row.split(is_covered, lens);
            self.rows.extend(now);
            later.extend(rest);
        }
        self.ends = (!later.is_empty()).then_some(SheetPlace { row: self.rows.len(), entry: 0 });
        self.rows.extend(later);
    }

    /// What is still to do, in order.
    pub fn to_do(&self) -> impl Iterator<Item = (SheetPlace, &SheetRow<'a>, &SheetEntry<'a>)> {
        let rows = self.rows.iter().enumerate().filter(|(_, row)| row.state == SheetState::ToDo);
        rows.flat_map(|(place, row)| {
            let entries = row.entries.iter().enumerate();
            entries.map(move |(entry, one)| (SheetPlace { row: place, entry }, row, one))
        })
    }

    /// What a take can be recorded for: what is still to do, in order; when all is done, anything.
    pub fn recordable(&self) -> Vec<(AssetId, Pass)> {
        let pairs = |state: SheetState| {
            let rows = self.rows.iter().filter(move |row| row.state == state);
            rows.flat_map(|row| row.entries.iter().map(|entry| (entry.asset.id, row.pass)))
        };
        let open: Vec<_> = pairs(SheetState::ToDo).collect();
        if open.is_empty() { pairs(SheetState::Stale).chain(pairs(SheetState::Done)).collect() } else { open }
    }

    /// An entry and its row.
    pub fn at(&self, place: SheetPlace) -> Option<(&SheetRow<'a>, &SheetEntry<'a>)> {
        let row = self.rows.get(place.row)?;
        Some((row, row.entries.get(place.entry)?))
    }
}

impl<'a> SheetRow<'a> {
    /// The entries that are covered, and the others; a row without entries is left out.
    fn split(self, is_covered: impl Fn(usize) -> bool, lens: &Lens<'_>) -> (Option<Self>, Option<Self>) {
        let all = self.entries.len();
        let covered = (0..all).filter(|place| is_covered(*place)).count();
        if covered == all {
            return (Some(self), None);
        }
        if covered == 0 {
            return (None, Some(self));
        }
        let head = RowHead { state: self.state, model: self.model, pass: self.pass, kind: self.kind };
        let mut parts = (Vec::new(), Vec::new());
        for (place, entry) in self.entries.into_iter().enumerate() {
            if is_covered(place) { parts.0.push(entry) } else { parts.1.push(entry) }
        }
        let row = |entries: Vec<SheetEntry<'a>>| {
            let mut counts: BTreeMap<Reverse<Option<u16>>, u64> = BTreeMap::new();
            for (seconds, count) in entries.iter().flat_map(|entry| &entry.counts) {
                let sum = counts.entry(Reverse(*seconds)).or_default();
                *sum = sum.saturating_add(*count);
            }
            let units = counts.into_iter().map(|(Reverse(seconds), count)| UnitCount { seconds, count }).collect();
            Self::of(head, entries, units, lens.rates)
        };
        (Some(row(parts.0)), Some(row(parts.1)))
    }

    /// A row of these entries.
    pub(super) fn of(
        head: RowHead<'a>,
        entries: Vec<SheetEntry<'a>>,
        units: Vec<UnitCount>,
        rates: &KeepRates,
    ) -> Self {
        let mut bare = Sum::ZERO;
        let mut halves: Vec<(Retake, u128)> = Vec::new();
        for entry in &entries {
            bare = bare.and(entry.bare);
            let certain = u128::from(entry.rounding.get()).saturating_mul(2);
            for (retake, more) in [entry.retaken, (Retake::Never, certain)] {
                match halves.iter_mut().find(|(one, _)| *one == retake) {
                    Some((_, sum)) => *sum = sum.saturating_add(more),
                    None => halves.push((retake, more)),
                }
            }
        }
        let average = |(retake, halves)| Expected::halves(halves).at(rates.of_takes(retake));
        let expected = halves.into_iter().map(average).sum();
        let RowHead { state, pass, model, kind } = head;
        Self { state, model, pass, kind, entries, units, bare, expected }
    }
}
