//! What is different on boards beside each other, asset by asset, in rows and in lines.

use std::collections::BTreeMap;

use super::compare::{CompareCell, CompareGroup, CompareRow};
use super::{kind_label, lettered_words, number};
use crate::domain::{Asset, AssetId, Kind, Pass};
use crate::figures::{
    AlternativesDifference, BoardDifference, PartChange, PartDifference, PartSide, StartDifference, StartingShot,
};
use crate::prices::PriceList;
use crate::words::say;

/// A difference in the words of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartWords {
    /// The number of the scene; a dash for what belongs to the project.
    pub scene: String,
    /// What the asset is called.
    pub asset: String,
    /// The pass.
    pub pass: &'static str,
    /// What became of it.
    pub change: &'static str,
    /// The model, or the one before and the one after.
    pub model: String,
    /// What the boards make of it, with its sign.
    pub scope: String,
    /// What the prices make of it, with its sign.
    pub price: String,
}

/// What is different on each board, an asset in a pass on each row, in story order. Nothing is different on the first.
pub fn compare_parts(boards: &[Option<&BoardDifference>], prices: &PriceList) -> Vec<CompareRow> {
    /// Where a row stands, and what it shows.
    struct PartRow<'a> {
        side: &'a PartSide,
        was: Option<&'a PartSide>,
        changes: BTreeMap<usize, &'a PartDifference>,
    }
    let mut all: BTreeMap<(AssetId, Pass), PartRow<'_>> = BTreeMap::new();
    for (place, board) in boards.iter().enumerate() {
        for one in board.iter().flat_map(|board| &board.parts) {
            // Where the first board has it, it stands where that one has it.
            let Some(side) = one.was.as_ref().or(one.is.as_ref()) else { continue };
            let new = || PartRow { side, was: one.was.as_ref(), changes: BTreeMap::new() };
            all.entry((one.asset, one.pass)).or_insert_with(new).changes.insert(place, one);
        }
    }
    let mut rows: Vec<_> = all.into_iter().collect();
    rows.sort_by_key(|((_, pass), row)| (row.side.scene, row.side.place, *pass));
    let cells = |row: &PartRow<'_>| {
        let cell = |(place, board): (usize, Option<&BoardDifference>)| match row.changes.get(&place) {
            Some(one) => changed_cell(one, prices),
            None if place == 0 => row.was.map_or_else(CompareCell::none, |was| side_cell(was, prices)),
            None if board.is_none() => CompareCell::default(),
            // As on the first board.
            None if row.was.is_some() => {
                CompareCell { difference: say!("change-same").to_owned(), ..CompareCell::default() }
            }
            None => CompareCell::none(),
        };
        boards.iter().copied().enumerate().map(cell).collect()
    };
    let rows = rows.iter().map(|((_, pass), row)| CompareRow {
        group: CompareGroup::Parts,
        label: format!("{} · {}, {}", scene_number(row.side), part_name(row.side), super::pass_word(*pass)),
        cells: cells(row),
    });
    rows.collect()
}

/// What is different of the alternatives on each board, an asset on each row, in story order.
pub fn compare_alternatives(boards: &[Option<&BoardDifference>], prices: &PriceList) -> Vec<CompareRow> {
    let mut all: BTreeMap<AssetId, BTreeMap<usize, &AlternativesDifference>> = BTreeMap::new();
    let mut order: Vec<&AlternativesDifference> = Vec::new();
    for (place, board) in boards.iter().enumerate() {
        for one in board.iter().flat_map(|board| &board.alternatives) {
            let changes = all.entry(one.is.id).or_default();
            if changes.is_empty() {
                order.push(one);
            }
            changes.insert(place, one);
        }
    }
    order.sort_by_key(|one| one.scene);
    let rows = order.into_iter().map(|first| {
        let changes = all.get(&first.is.id);
        let cell = |(place, board): (usize, Option<&BoardDifference>)| match changes
            .and_then(|changes| changes.get(&place))
        {
            Some(one) => CompareCell {
                text: lettered_words(&one.is, prices),
                difference: change_word(PartChange::Changed).to_owned(),
                best: "",
            },
            None if place == 0 => CompareCell { text: lettered_words(&first.was, prices), ..CompareCell::default() },
            None if board.is_none() => CompareCell::default(),
            None => CompareCell { difference: say!("change-same").to_owned(), ..CompareCell::default() },
        };
        CompareRow {
            group: CompareGroup::Parts,
            label: alternatives_name(first),
            cells: boards.iter().copied().enumerate().map(cell).collect(),
        }
    });
    rows.collect()
}

/// What shots start from where that differs, a shot on each row, in story order.
pub fn compare_starts(boards: &[Option<&BoardDifference>]) -> Vec<CompareRow> {
    let mut all: BTreeMap<AssetId, (&StartDifference, BTreeMap<usize, &StartDifference>)> = BTreeMap::new();
    for (place, board) in boards.iter().enumerate() {
        for one in board.iter().flat_map(|board| &board.starts) {
            all.entry(one.is.shot.id).or_insert_with(|| (one, BTreeMap::new())).1.insert(place, one);
        }
    }
    let mut rows: Vec<_> = all.into_values().collect();
    rows.sort_by_key(|(first, _)| first.scene);
    let rows = rows.into_iter().map(|(first, changes)| {
        let cell = |(place, board): (usize, Option<&BoardDifference>)| match changes.get(&place) {
            Some(one) => CompareCell {
                text: start_text(&one.is),
                difference: change_word(PartChange::Changed).to_owned(),
                best: "",
            },
            None if place == 0 => CompareCell { text: start_text(&first.was), ..CompareCell::default() },
            None if board.is_none() => CompareCell::default(),
            None => CompareCell { difference: say!("change-same").to_owned(), ..CompareCell::default() },
        };
        CompareRow {
            group: CompareGroup::Parts,
            label: start_name(first),
            cells: boards.iter().copied().enumerate().map(cell).collect(),
        }
    });
    rows.collect()
}

/// What a shot starts from on both boards, or an image follows, in a line: `3 · Shot, starts from: the scene’s image → “Mara”`.
pub fn start_words(one: &StartDifference) -> String {
    let image = u8::from(one.is.shot.kind() == Kind::Image);
    say!(
        "change-starts-line",
        scene = one.scene.to_string(),
        asset = named_asset(&one.is.shot),
        image = image,
        was = start_text(&one.was),
        is = start_text(&one.is)
    )
}

fn start_name(one: &StartDifference) -> String {
    let image = u8::from(one.is.shot.kind() == Kind::Image);
    say!("change-starts", scene = one.scene.to_string(), asset = named_asset(&one.is.shot), image = image)
}

fn start_text(one: &StartingShot) -> String {
    match &one.still {
        Some(still) => say!("change-name", name = named_asset(still)),
        None if one.shot.kind() == Kind::Image => say!("change-from-nothing").to_owned(),
        None if one.starts_from_text() => say!("change-from-text").to_owned(),
        None => say!("change-from-scene-image").to_owned(),
    }
}

/// What an asset is called, or its kind.
fn named_asset(asset: &Asset) -> &str {
    match asset.label.trim() {
        "" => kind_label(asset.kind()),
        label => label,
    }
}

/// How the alternatives of an asset differ, in a line: `3 · Shot, alternatives: A Veo2 → A Veo2 (chosen), B Kling v2.1`.
pub fn alternatives_words(one: &AlternativesDifference, prices: &PriceList) -> String {
    let [was, is] = [&one.was, &one.is].map(|asset| lettered_words(asset, prices));
    format!("{}: {was} → {is}", alternatives_name(one))
}

fn alternatives_name(one: &AlternativesDifference) -> String {
    let scene = if one.scene == 0 { "–".to_owned() } else { one.scene.to_string() };
    say!("change-alternatives", scene = scene, asset = named_asset(&one.is))
}

/// A difference in the words of a line.
pub fn part_words(one: &PartDifference, prices: &PriceList) -> PartWords {
    let [from, to] = [&one.was, &one.is].map(|side| side.as_ref().map(|side| prices.short_name(&side.model)));
    let model = match (from, to) {
        (Some(from), Some(to)) if from != to => format!("{from} → {to}"),
        (from, to) => to.or(from).unwrap_or_default().to_owned(),
    };
    PartWords {
        scene: one.shown().map(scene_number).unwrap_or_default(),
        asset: one.shown().map(part_name).unwrap_or_default(),
        pass: super::pass_word(one.pass),
        change: change_word(one.change),
        model,
        scope: number::difference(one.scope),
        price: number::difference(one.price),
    }
}

/// A model that an asset has on the first board, with its credits.
fn side_cell(side: &PartSide, prices: &PriceList) -> CompareCell {
    let credits = side.credits.map_or_else(|| say!("change-unpriced").to_owned(), number::credits);
    CompareCell { text: prices.short_name(&side.model).to_owned(), difference: credits, best: "" }
}

/// What became of an asset on another board.
fn changed_cell(one: &PartDifference, prices: &PriceList) -> CompareCell {
    let model = one.is.as_ref().map_or("—", |side| prices.short_name(&side.model));
    let more = one.scope.saturating_add(one.price);
    let unpriced = one.is.as_ref().is_some_and(|side| side.credits.is_none());
    let by = match more {
        _ if unpriced => say!("change-unpriced").to_owned(),
        0 => say!("change-same-credits").to_owned(),
        more => number::difference(more),
    };
    CompareCell { text: model.to_owned(), difference: format!("{}, {by}", change_word(one.change)), best: "" }
}

fn change_word(change: PartChange) -> &'static str {
    match change {
        PartChange::Added => say!("change-part-added"),
        PartChange::Removed => say!("change-part-removed"),
        PartChange::Changed => say!("change-part-changed"),
    }
}

fn scene_number(side: &PartSide) -> String {
    if side.scene == 0 { "–".to_owned() } else { side.scene.to_string() }
}

fn part_name(side: &PartSide) -> String {
    match side.label.trim() {
        "" => kind_label(side.kind).to_owned(),
        label => label.to_owned(),
    }
}
