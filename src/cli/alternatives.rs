//! `totals --alternatives`: the alternatives of each asset, and what the board would cost with each.

use serde::Serialize;

use super::table::{self, Align, Table};
use crate::domain::{AssetId, Candidate, Credits, SceneId};
use crate::figures::{Basis, Lens, Sum};
use crate::present;
use crate::words::say;
use crate::workspace::{CandidateTotals, Standpoint};

/// A choice by its letter.
#[derive(Serialize)]
pub(super) struct JsonLettered {
    letter: &'static str,
    chosen: bool,
    model: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    clips: Option<String>,
}

/// The alternatives of an asset.
#[derive(Serialize)]
pub(super) struct JsonAlternatives<'a> {
    scene: usize,
    asset: &'a str,
    alternatives: Vec<JsonCandidate>,
}

/// An alternative: what its final pass costs by itself, and the board with it.
#[derive(Serialize)]
struct JsonCandidate {
    #[serde(flatten)]
    lettered: JsonLettered,
    #[serde(serialize_with = "super::json::in_unit")]
    bare: Option<u64>,
    #[serde(serialize_with = "super::json::in_unit")]
    expected: Option<u64>,
    #[serde(serialize_with = "super::json::in_unit")]
    safe: Option<u64>,
    board: JsonBoard,
}

#[derive(Serialize)]
struct JsonBoard {
    #[serde(serialize_with = "super::json::in_unit")]
    bare: Option<u64>,
    #[serde(serialize_with = "super::json::in_unit")]
    expected: Option<u64>,
    #[serde(serialize_with = "super::json::in_unit")]
    safe: Option<u64>,
    unpriced: Option<u32>,
}

impl JsonLettered {
    pub(super) fn of(one: Candidate<'_>) -> Self {
        let clips = present::clips_words(&one.choice.clips);
        Self { letter: one.letter.id(), chosen: one.is_chosen, model: one.choice.model.to_string(), clips }
    }
}

/// The same alternative of an asset on each basis: bare, expected, safe.
struct OnEachBasis<'a> {
    scene: usize,
    asset: AssetId,
    label: &'a str,
    totals: [CandidateTotals; 3],
}

fn all<'a>(at: &Standpoint<'a>, lens: &Lens<'_>) -> Vec<OnEachBasis<'a>> {
    let of = |place: usize, scene: Option<SceneId>| {
        let [bare, expected, safe] = Basis::ALL.map(|basis| at.alternatives(scene, &Lens { basis, ..*lens }));
        let each = bare.into_iter().zip(expected).zip(safe).flat_map(move |((bare, expected), safe)| {
            let label = at.project.asset(bare.asset).map_or("", |(_, asset)| asset.label.as_str());
            let asset = bare.asset;
            let same = bare.all.into_iter().zip(expected.all).zip(safe.all);
            same.map(move |((bare, expected), safe)| OnEachBasis {
                scene: place,
                asset,
                label,
                totals: [bare, expected, safe],
            })
        });
        each.collect::<Vec<_>>()
    };
    let scenes = at.project.scenes.iter().enumerate();
    let of_scenes = scenes.flat_map(|(place, scene)| of(place.saturating_add(1), Some(scene.id)));
    of(0, None).into_iter().chain(of_scenes).collect()
}

/// For programs: an object for each asset that has alternatives.
pub(super) fn json<'a>(at: &Standpoint<'a>, lens: &Lens<'_>) -> Vec<JsonAlternatives<'a>> {
    let all = all(at, lens);
    let assets = all.chunk_by(|one, next| one.asset == next.asset).map(|same| JsonAlternatives {
        scene: same.first().map_or(0, |one| one.scene),
        asset: same.first().map_or("", |one| one.label),
        alternatives: same.iter().map(candidate).collect(),
    });
    assets.collect()
}

fn candidate(one: &OnEachBasis<'_>) -> JsonCandidate {
    let [first, ..] = &one.totals;
    let lettered = Candidate { letter: first.letter, choice: &first.choice, is_chosen: first.is_chosen };
    let [bare, expected, safe] = one.totals.each_ref().map(|one| one.credits.map(Credits::get));
    let boards = one.totals.each_ref().map(|one| one.board);
    let [bare_board, expected_board, safe_board] = boards.map(|sum| sum.map(|sum| sum.credits.get()));
    JsonCandidate {
        lettered: JsonLettered::of(lettered),
        bare,
        expected,
        safe,
        board: JsonBoard {
            bare: bare_board,
            expected: expected_board,
            safe: safe_board,
            unpriced: boards[0].map(|sum| sum.unpriced),
        },
    }
}

/// For people: a row for each alternative; empty where there are none.
pub(super) fn text(at: &Standpoint<'_>, lens: &Lens<'_>) -> String {
    let (left, right) = (|name| (name, Align::Left), |name| (name, Align::Right));
    let columns = [
        right(say!("answer-head-scene")),
        left(say!("answer-head-asset")),
        left(say!("answer-head-alternative")),
        right(say!("answer-head-bare")),
        right(say!("answer-head-expected")),
        right(say!("answer-head-safe")),
        right(say!("answer-head-board")),
        right(say!("answer-head-expected")),
        right(say!("answer-head-safe")),
    ];
    let mut table = Table::new(&columns);
    let credits = |credits: Option<Credits>| credits.map_or_else(|| say!("answer-unpriced").to_owned(), table::credits);
    let board = |sum: Option<Sum>| sum.map_or_else(|| say!("answer-too-large").to_owned(), table::sum);
    for one in all(at, lens) {
        let [bare, expected, safe] = &one.totals;
        let clips = present::clips_words(&bare.choice.clips).map(|clips| format!(" {clips}")).unwrap_or_default();

        let name = format!("{}{clips}", lens.prices.short_name(&bare.choice.model));
        table.row([
            one.scene.to_string(),
            one.label.to_owned(),
            say!(
                "answer-alternative",
                letter = bare.letter.to_string(),
                name = name,
                chosen = u64::from(bare.is_chosen)
            ),
            credits(bare.credits),
            credits(expected.credits),
            credits(safe.credits),
            board(bare.board),
            board(expected.board),
            board(safe.board),
        ]);
    }
    if table.is_empty() { String::new() } else { format!("\n{}\n", table.text().trim_end()) }
}
