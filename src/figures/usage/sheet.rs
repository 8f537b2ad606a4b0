//! The run sheet: what to generate next, batched by model.

use std::sync::Arc;

use super::rows::{Entries, RowKey, SheetState};
use crate::domain::{Asset, AssetId, Credits, Done, Importance, Kind, ModelId, Pass, Scene};
use crate::figures::retakes::Retake;
use crate::figures::units::{Units, parts};
use crate::figures::{Expected, Figures, KeepRates, Lens, Sum};

/// What to generate next, in the order in which it is best made; what is done stands first.
///
/// First what the project itself needs and enhancements, then test stills, stills, test shots, speech, and the final
/// shots last. Within each of these cheap models come first, all work of one model together: stills that shots wait for
/// before others, else in story order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunSheet<'a> {
    /// One row for each model and pass, the done ones before those to do.
    pub rows: Vec<SheetRow<'a>>,
    /// The first entry that the balance does not cover on average; `None` when it covers all of them, and when it is
    /// not known.
    pub ends: Option<SheetPlace>,
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
    /// Whether no price is known for it; of free kinds too, which depend on the plan.
    pub unpriced: bool,
    /// The half credits that are retaken, and how.
    pub(super) retaken: (Retake, u128),
    /// What of speech that is rounded over the project falls due with it.
    pub(super) rounding: Credits,
    /// What must be paid whole; free kinds too, which depend on the plan.
    pub(super) runs: Vec<Units>,
}

impl SheetEntry<'_> {
    /// What it costs on average, with retakes; nothing where its kind is free.
    pub fn expected(&self, rates: &KeepRates) -> Expected {
        let (retake, halves) = self.retaken;
        let retaken = Expected::halves(halves).at(rates.of_takes(retake));
        retaken.plus(&self.rounding.into())
    }

    /// Whether its scene is one that the video is remembered for.
    pub fn is_hero(&self) -> bool {
        self.scene.is_some_and(|scene| scene.importance == Importance::Hero)
    }
}

impl<'a> RunSheet<'a> {
    /// The run sheet of a whole project, of which something is done, while so much is left; `None` draws no line.
    pub fn of(whole: &'a Figures, done: &Done, lens: &Lens<'a>, left: Option<Credits>) -> Self {
        let rows = Entries::of(whole, done, lens).rows(lens);
        let mut sheet = Self { rows, ends: None };
        sheet.ends = left.and_then(|left| sheet.end(lens, left));
        sheet
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
        if open.is_empty() { pairs(SheetState::Done).collect() } else { open }
    }

    /// An entry and its row.
    pub fn at(&self, place: SheetPlace) -> Option<(&SheetRow<'a>, &SheetEntry<'a>)> {
        let row = self.rows.get(place.row)?;
        Some((row, row.entries.get(place.entry)?))
    }

    /// The first entry to do with which the average passes what is left.
    fn end(&self, lens: &Lens<'_>, left: Credits) -> Option<SheetPlace> {
        let counts = |run: &&Units| !lens.is_free(run.kind);
        let runs = self.to_do().flat_map(|(_, _, entry)| &entry.runs);
        let parts = parts(runs.filter(counts), lens.rates);
        let mut room = u128::from(left.get()).saturating_mul(parts);
        let passes = self.to_do().find(|(_, _, entry)| {
            let runs = entry.runs.iter().filter(counts);
            let costs = runs.fold(0_u128, |sum, run| sum.saturating_add(run.expected(parts, lens.rates)));
            let short = room < costs;
            room = room.saturating_sub(costs);
            short
        });
        passes.map(|(place, _, _)| place)
    }
}

impl<'a> SheetRow<'a> {
    /// A row of these entries.
    pub(super) fn of(key: &RowKey<'a>, entries: Vec<SheetEntry<'a>>, units: Vec<UnitCount>, rates: &KeepRates) -> Self {
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
        let RowKey { state, pass, model, kind, .. } = *key;
        Self { state, model, pass, kind, entries, units, bare, expected }
    }
}
