//! Sums by act, for `totals`.

use serde::Serialize;

use super::table::{self, Align, Table};
use crate::domain::{Credits, Project};
use crate::figures::Sum;
use crate::present;
use crate::words::say;

/// An act and what its scenes come to.
pub(super) struct ActSum<'a> {
    name: &'a str,
    /// The numbers of its first and its last scene, from 1.
    numbers: [usize; 2],
    millis: u64,
    bare: Sum,
    expected: Credits,
}

/// An act in JSON.
#[derive(Serialize)]
pub(super) struct JsonAct<'a> {
    act: &'a str,
    first_scene: usize,
    last_scene: usize,
    /// How long its scenes are that are not omitted, in milliseconds.
    millis: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    bare: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    expected: u64,
}

/// The acts of a board, by what each of its scenes costs bare and on average.
pub(super) fn sums<'a>(project: &'a Project, scenes: &[(Sum, Credits)]) -> Vec<ActSum<'a>> {
    let acts = project.acts().into_iter().map(|act| {
        let costs = scenes.get(act.scenes.clone()).unwrap_or_default();
        let own = project.scenes.get(act.scenes.clone()).unwrap_or_default();
        let lengths = own.iter().filter(|scene| scene.is_included()).map(|scene| u64::from(scene.seconds.millis()));
        let expected = costs.iter().map(|(_, expected)| expected.get()).fold(0, u64::saturating_add);
        ActSum {
            name: act.name,
            numbers: [act.scenes.start.saturating_add(1), act.scenes.end],
            millis: lengths.fold(0, u64::saturating_add),
            bare: costs.iter().map(|(bare, _)| *bare).fold(Sum::ZERO, Sum::and),
            expected: Credits::new(expected),
        }
    });
    acts.collect()
}

impl<'a> ActSum<'a> {
    pub(super) fn json(&self) -> JsonAct<'a> {
        let [first_scene, last_scene] = self.numbers;
        let (bare, expected) = (self.bare.credits.get(), self.expected.get());
        JsonAct { act: self.name, first_scene, last_scene, millis: self.millis, bare, expected }
    }
}

/// A row for each act; empty where there is none.
pub(super) fn table(acts: &[ActSum<'_>]) -> Table {
    let right = |name: &'static str| (name, Align::Right);
    let head = [
        (say!("answer-head-act"), Align::Left),
        right(say!("answer-head-scenes")),
        right(say!("answer-head-length")),
        right(say!("answer-head-bare")),
        right(say!("answer-head-expected")),
    ];
    let mut table = Table::new(&head);
    for act in acts {
        let [first, last] = act.numbers;
        let scenes = if first == last { first.to_string() } else { format!("{first}–{last}") };
        let expected = Sum { credits: act.expected, ..act.bare };
        let length = present::running_length(act.millis);
        table.row([act.name.to_owned(), scenes, length, table::sum(act.bare), table::sum(expected)]);
    }
    table
}
