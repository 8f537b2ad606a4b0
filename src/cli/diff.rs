//! `diff`: two versions of a project side by side, and what is different between them.

use std::path::PathBuf;

use chrono::NaiveDate;
use serde::Serialize;

use super::alternatives::JsonLettered;
use super::args::ListArg;
use super::json::JsonContingency;
use super::table::{self, Align, Table};
use super::trouble::Trouble;
use super::{Answer, context, json};
use crate::domain::{Confidence, Credits, Kind, ModelId, PassFilter, TakesADay};
use crate::figures::{
    AlternativesDifference, Basis, BoardDifference, LensSettings, PartDifference, PartSide, Room, StartDifference,
    StartingShot,
};
use crate::present;
use crate::prices::PriceList;
use crate::words::say;
use crate::workspace::{AnswerTerms, BoardTotals, ComparedUnder, Standpoint, board_difference};

#[derive(Debug, clap::Args)]
pub(super) struct DiffArgs {
    #[arg(value_name = say!("help-name-old"), help = say!("help-diff-old"))]
    old: PathBuf,
    #[arg(value_name = say!("help-name-new"), help = say!("help-diff-new"))]
    new: PathBuf,
    #[arg(help = say!("help-plan"))]
    #[arg(long, value_name = say!("help-name-plan"))]
    plan: Option<String>,
    #[arg(help = say!("help-credits"))]
    #[arg(long, value_name = say!("help-name-credits"), allow_negative_numbers = true, value_parser = super::values::credits)]
    credits: Option<Credits>,
    #[arg(help = say!("help-diff-confidence"))]
    #[arg(long, default_value = "90", value_name = say!("help-name-percent"), value_parser = super::values::typed::<Confidence>)]
    confidence: Confidence,
    #[arg(help = say!("help-json"))]
    #[arg(long)]
    json: bool,
    // The other version’s prices; the first always uses the current list.
    #[command(flatten)]
    list: ListArg,
}

pub(super) fn answer(args: &DiffArgs, today: NaiveDate) -> Result<Answer, Trouble> {
    let terms = |list| AnswerTerms { list, plan: args.plan.as_deref(), billing_day: None, used: None, today };
    let old = context::open(&args.old, &terms(None))?;
    let new = context::open(&args.new, &terms(args.list.named.as_deref()))?;
    let (old_at, new_at) = (old.at()?, new.at()?);
    if old_at.prices.unit != new_at.prices.unit {
        let (one, other) = (&old_at.prices.provider, &new_at.prices.provider);
        return Err(Trouble::new(say!("asked-other-unit", one = one, other = other)));
    }
    // Both are measured against the same credits, whichever of them the account has listed first.
    let left = args.credits.map(Room::from).or_else(|| old_at.balance.room()).unwrap_or_default();
    let seen = LensSettings { filter: PassFilter::Both, basis: Basis::Bare, confidence: args.confidence };
    let under = ComparedUnder { seen, left: Some(left) };
    for at in [&old_at, &new_at] {
        context::plan(at)?;
    }
    let difference = board_difference(&old_at, &new_at, seen.filter);
    let difference = difference.map_err(|error| Trouble::figures(&args.new, &error))?;
    let totals = [BoardTotals::of(&old_at, under), BoardTotals::of(&new_at, under)];
    let text = if args.json {
        json::text(&json_diff([&old_at, &new_at], &totals, &difference))?
    } else {
        lines(&totals, &difference, seen, new_at.prices)
    };
    let mut notes = old.notes.clone();
    notes.extend(new.notes.iter().filter(|note| !old.notes.contains(note)).cloned());
    Ok(Answer::done(text, notes))
}

#[derive(Serialize)]
struct JsonDiff {
    #[serde(serialize_with = "super::json::in_unit")]
    old: i128,
    #[serde(serialize_with = "super::json::in_unit")]
    new: i128,
    /// What the difference of the boards makes, at the first version’s prices.
    #[serde(serialize_with = "super::json::in_unit")]
    scope: i128,
    /// What the difference of the prices makes.
    #[serde(serialize_with = "super::json::in_unit")]
    price: i128,
    versions: [JsonVersion; 2],
    /// What each holds back, where they differ in that.
    #[serde(skip_serializing_if = "Option::is_none")]
    contingency: Option<[Option<JsonContingency>; 2]>,
    /// How many takes a day each says can be made, where they differ in that.
    #[serde(skip_serializing_if = "Option::is_none")]
    takes_a_day: Option<[Option<u32>; 2]>,
    /// The models that one of both rates otherwise for itself.
    ratings: Vec<JsonRating>,
    /// The assets whose alternatives are not the same; not there where all are.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    alternatives: Vec<JsonAlternativesChange>,
    /// The shots that start from something else; not there where all start from the same.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    starts: Vec<JsonStartChange>,
    assets: Vec<JsonDifference>,
}

#[derive(Serialize)]
struct JsonAlternativesChange {
    scene: usize,
    asset: String,
    old: Vec<JsonLettered>,
    new: Vec<JsonLettered>,
}

#[derive(Serialize)]
struct JsonStartChange {
    scene: usize,
    asset: String,
    old: JsonStart,
    new: JsonStart,
}

#[derive(Serialize)]
struct JsonStart {
    from: &'static str,
    /// What the shared still is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    still: Option<String>,
}

impl JsonStart {
    fn of(one: &StartingShot) -> Self {
        let from = match &one.still {
            Some(_) => "shared-still",
            None if one.shot.kind() == Kind::Image => "nothing",
            None if one.starts_from_text() => "text",
            None => "scene",
        };
        Self { from, still: one.still.as_ref().map(|still| still.label.clone()) }
    }
}

#[derive(Serialize)]
struct JsonRating {
    model: String,
    /// 0 to 100; nothing where the list's rating holds.
    old: Option<u8>,
    new: Option<u8>,
}

#[derive(Serialize)]
struct JsonVersion {
    title: String,
    #[serde(serialize_with = "super::json::in_unit")]
    credits: u64,
    unpriced: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    expected: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    safe: u64,
    chance: Option<f64>,
    /// How much of the running time is in motion, in percent.
    motion: Option<u64>,
    /// The seconds that each video model makes, in finals.
    seconds: json::Pairs<f64>,
}

#[derive(Serialize)]
struct JsonDifference {
    scene: usize,
    asset: String,
    pass: &'static str,
    change: &'static str,
    from: Option<String>,
    to: Option<String>,
    #[serde(serialize_with = "super::json::in_unit")]
    scope: i128,
    #[serde(serialize_with = "super::json::in_unit")]
    price: i128,
}

/// Both boards and what differs, for a program.
fn json_diff(at: [&Standpoint<'_>; 2], totals: &[BoardTotals; 2], found: &BoardDifference) -> JsonDiff {
    let [old, new] = totals;
    let rating = |(model, old, new): &(ModelId, Option<u8>, Option<u8>)| JsonRating {
        model: model.to_string(),
        old: *old,
        new: *new,
    };
    JsonDiff {
        old: old.bare.credits.get().into(),
        new: new.bare.credits.get().into(),
        scope: found.scope,
        price: found.price,
        versions: [version(at[0], old), version(at[1], new)],
        contingency: found.contingency.map(|both| both.map(JsonContingency::of)),
        takes_a_day: found.takes_a_day.map(|both| both.map(|takes| takes.map(TakesADay::get))),
        ratings: found.ratings.iter().map(rating).collect(),
        alternatives: found.alternatives.iter().map(alternatives).collect(),
        starts: found.starts.iter().map(starts).collect(),
        assets: found.parts.iter().map(part).collect(),
    }
}

fn alternatives(one: &AlternativesDifference) -> JsonAlternativesChange {
    let [old, new] = [&one.was, &one.is].map(|asset| asset.candidates().map(JsonLettered::of).collect());
    JsonAlternativesChange { scene: one.scene, asset: one.is.label.clone(), old, new }
}

fn starts(one: &StartDifference) -> JsonStartChange {
    let [old, new] = [&one.was, &one.is].map(JsonStart::of);
    JsonStartChange { scene: one.scene, asset: one.is.shot.label.clone(), old, new }
}

/// What a version comes to.
fn version(at: &Standpoint<'_>, totals: &BoardTotals) -> JsonVersion {
    let seconds = |millis: u64| f64::from(u32::try_from(millis).unwrap_or(u32::MAX)) / 1_000.0;
    let by_model = totals.shot_millis.iter().map(|(model, millis)| (model.to_string(), seconds(*millis)));
    JsonVersion {
        title: at.project.title.clone(),
        credits: totals.bare.credits.get(),
        unpriced: totals.bare.unpriced.into(),
        expected: totals.expected.get(),
        safe: totals.safe.get(),
        chance: totals.chance.map(json::chance),
        motion: totals.motion,
        seconds: json::Pairs(by_model.collect()),
    }
}

fn part(one: &PartDifference) -> JsonDifference {
    let model = |side: &Option<PartSide>| side.as_ref().map(|side| side.model.to_string());
    JsonDifference {
        scene: one.shown().map(|side| side.scene).unwrap_or_default(),
        asset: one.shown().map(|side| side.label.clone()).unwrap_or_default(),
        pass: one.pass.id(),
        change: one.change.id(),
        from: model(&one.was),
        to: model(&one.is),
        scope: one.scope,
        price: one.price,
    }
}

/// The same in words, as the window has them.
fn lines(totals: &[BoardTotals; 2], found: &BoardDifference, seen: LensSettings, prices: &PriceList) -> String {
    let (left, right) = (|name| (name, Align::Left), |name| (name, Align::Right));
    let mut table = Table::new(&[
        left(""),
        right(say!("answer-head-old")),
        right(say!("answer-head-new")),
        right(say!("answer-head-difference")),
    ]);
    let boards = totals.each_ref().map(Some);
    for row in present::compare_rows(&boards, seen, prices) {
        let text = |place: usize| row.cells.get(place).map(|cell| cell.text.clone()).unwrap_or_default();
        let difference = row.cells.get(1).map(|cell| cell.difference.clone()).unwrap_or_default();
        table.row([row.label.clone(), text(0), text(1), difference]);
    }
    let mut text = table.text() + "\n";
    let starts = found.starts.iter().map(present::start_words);
    for words in starts.chain(found.alternatives.iter().map(|one| present::alternatives_words(one, prices))) {
        text.push_str(&table::one_line(&words));
        text.push('\n');
    }
    if found.parts.is_empty() {
        if found.alternatives.is_empty() && found.starts.is_empty() {
            text.push_str(say!("answer-same"));
            text.push('\n');
        }
        return text;
    }
    let columns = [
        right(say!("answer-head-scene")),
        left(say!("answer-head-asset")),
        left(say!("answer-head-pass")),
        left(say!("answer-head-change")),
        left(say!("answer-head-model")),
        right(say!("answer-head-scope")),
        right(say!("answer-head-price")),
    ];
    let mut table = Table::new(&columns);
    for one in &found.parts {
        let words = present::part_words(one, prices);
        let (pass, change) = (words.pass.to_owned(), words.change.to_owned());
        table.row([words.scene, words.asset, pass, change, words.model, words.scope, words.price]);
    }
    text + &table.text()
}
