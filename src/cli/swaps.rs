//! `swaps`: what would save credits, or be better for nothing more, decision by decision.

use std::fmt::Write as _;

use chrono::NaiveDate;
use serde::Serialize;

use super::Answer;
use super::args::SwapsArgs;
use super::context;
use super::decided::{GoalTerms, JsonPart, judged, loses, parts};
use super::json;
use super::names;
use super::pick::Pick;
use super::table::{self, Align, Table};
use super::trouble::Trouble;
use crate::advice::{BoardState, Decision, Detail, Goal, SuggestionKind, SuggestionRules, Swap};
use crate::domain::Project;
use crate::present;
use crate::words::say;
use crate::workspace::{AnswerTerms, Standpoint};

pub(super) fn answer(args: &SwapsArgs, clock: NaiveDate) -> Result<Answer, Trouble> {
    let asked = AnswerTerms {
        list: args.list.named.as_deref(),
        plan: args.plan.as_deref(),
        billing_day: None,
        used: None,
        today: args.today.unwrap_or(clock),
    };
    let opened = context::open(&args.file, &asked)?;
    let at = opened.at()?;
    let terms = GoalTerms {
        pass: args.pass,
        basis: args.retakes,
        confidence: args.confidence,
        left: args.credits,
        all: args.all,
    };
    let (goal, now) = judged(&at, &terms)?;
    let rules = SuggestionRules { heroes: args.heroes, cuts: false };
    let decisions = now.decisions(rules, &goal);
    let (shown, dismissed): (Vec<Decision>, Vec<Decision>) =
        decisions.into_iter().partition(|one| !at.project.dismissed.contains(&one.key.to_string()));
    let mut notes = opened.notes.clone();
    if !dismissed.is_empty() {
        notes.push(say!("answer-dismissed", count = dismissed.len()));
    }
    let text = if args.json { json::text(&told(&shown, &now, &at))? } else { lines(&shown, &now, at.project, &goal) };
    Ok(Answer::done(text, notes))
}

#[derive(Serialize)]
struct JsonSwaps<'a> {
    swaps: Vec<JsonSwap<'a>>,
    chance: Option<f64>,
}

#[derive(Serialize)]
struct JsonSwap<'a> {
    /// The first of its assets.
    #[serde(flatten)]
    first: Option<JsonFirst<'a>>,
    #[serde(serialize_with = "super::json::in_unit")]
    saves: i128,
    kind: &'a str,
    keeps: Vec<String>,
    loses: Vec<String>,
    causes: Vec<String>,
    evidence: Option<String>,
    assets: Vec<JsonPart<'a>>,
    chance_before: Option<f64>,
    chance_after: Option<f64>,
}

#[derive(Serialize)]
struct JsonFirst<'a> {
    scene: usize,
    asset: &'a str,
    pass: &'a str,
    from: Option<&'a str>,
    to: Option<&'a str>,
    id: u32,
}

fn first<'a>(one: &'a Decision, project: &'a Project) -> Option<JsonFirst<'a>> {
    let part = one.parts.first()?;
    let pick = Pick::of(project, (Some(part.scene), part.asset?))?;
    let (from, to) = part.models();
    Some(JsonFirst {
        scene: pick.scene,
        asset: &pick.asset.label,
        pass: part.pass.id(),
        from: from.map(crate::domain::ModelId::as_str),
        to: to.map(crate::domain::ModelId::as_str),
        id: pick.asset.id.get(),
    })
}

fn swap_of(one: &Decision) -> Option<&Swap> {
    match &one.parts.first()?.detail {
        Detail::Swap(swap) => Some(swap),
        _ => None,
    }
}

fn told<'a>(decisions: &'a [Decision], now: &BoardState, at: &Standpoint<'a>) -> JsonSwaps<'a> {
    let Standpoint { project, prices, .. } = *at;
    let row = |one: &'a Decision| JsonSwap {
        first: first(one, project),
        saves: one.saves,
        kind: one.key.kind.id(),
        keeps: swap_of(one).map(|swap| present::swap_points_words(&swap.keeps)).unwrap_or_default(),
        loses: loses(one),
        causes: causes(one),
        evidence: swap_of(one).and_then(|swap| present::scores_words(swap.evidence.as_ref()?, prices)),
        assets: parts(one, project),
        chance_before: now.outlook.chance.map(json::chance),
        chance_after: one.after.chance.map(json::chance),
    };
    JsonSwaps { swaps: decisions.iter().map(row).collect(), chance: now.outlook.chance.map(json::chance) }
}

/// What has to be added for it.
fn causes(one: &Decision) -> Vec<String> {
    let still = match one.parts.first().map(|part| &part.detail) {
        Some(Detail::Swap(swap)) => swap.causes.as_ref(),
        Some(Detail::Still(still)) => Some(still),
        _ => None,
    };
    still.map(|still| say!("answer-start-still", model = still.choice.model.as_str())).into_iter().collect()
}

fn lines(decisions: &[Decision], now: &BoardState, project: &Project, goal: &Goal<'_>) -> String {
    let left = |name| (name, Align::Left);
    let right = |name| (name, Align::Right);
    let columns = [
        left(say!("answer-head-kind")),
        left(say!("answer-head-what")),
        left(say!("answer-head-where")),
        left(say!("answer-head-loses")),
        right(say!("answer-head-saves")),
        right(say!("answer-head-chance")),
    ];
    let mut table = Table::new(&columns);
    for one in decisions {
        let row = present::decision_row(one, project, goal.lens.prices);
        let kind = names::suggestion(one.key.kind).to_owned();
        let chance = present::chance_words(one.after.chance);
        table.row([kind, row.title, row.about, loses(one).join(", "), table::signed(one.saves), chance]);
    }
    let mut text = if table.is_empty() { String::new() } else { table.text() + "\n" };
    let saving = decisions.iter().filter(|one| one.key.kind != SuggestionKind::FreeUpgrade).count();
    let count = saving;
    let said = match now.outlook.chance {
        Some(chance) => say!("answer-saving", count = count, chance = present::chance(chance)),
        None => say!("answer-saving-not-known", count = count),
    };
    writeln!(text, "{said}").unwrap_or_default();
    text
}
