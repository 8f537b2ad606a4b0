//! `reach`: the gentlest steps that bring a board within a number of credits.

use std::fmt::Write as _;

use chrono::NaiveDateTime;
use serde::Serialize;

use super::args::ReachArgs;
use super::decided::{GoalTerms, JsonPart, judged, loses, parts};
use super::table::{self, Align, Table};
use super::trouble::Trouble;
use super::{Answer, DONE, NO, context, json, output};
use crate::advice::{Act, Decision, Goal, Reach};
use crate::document::{Command, Document};
use crate::domain::Project;
use crate::figures::{Basis, Outlook};
use crate::present;
use crate::storage::{Expect, shown};
use crate::words::say;
use crate::workspace::AnswerTerms;

pub(super) fn answer(args: &ReachArgs, now: NaiveDateTime) -> Result<Answer, Trouble> {
    if let Some(output) = &args.output {
        context::check_name(output)?;
    }
    let asked = AnswerTerms {
        list: args.list.named.as_deref(),
        plan: args.plan.as_deref(),
        billing_day: None,
        used: None,
        today: args.today.unwrap_or_else(|| now.date()),
    };
    let opened = context::open(&args.file, &asked)?;
    let at = opened.at()?;
    if at.prices.is_paid_as_one_goes() && args.credits.is_none() {
        return Err(Trouble::new(say!("answer-limits-nothing", provider = &at.prices.provider)));
    }
    let terms = GoalTerms {
        pass: args.pass,
        basis: Basis::Expected,
        confidence: args.confidence,
        left: args.credits,
        all: args.all,
    };
    let (goal, state) = judged(&at, &terms)?;
    let found = at.steps(&state, &goal, args.heroes);
    let mut text = if args.json { json::text(&told(&found, at.project))? } else { lines(&found, at.project, &goal) };
    let mut notes = opened.notes.clone();
    if let Some(path) = &args.output {
        let acts = found.acts().cloned().collect();
        notes.extend(output::project(path, &changed(at.project, acts)?, Expect::Anything, now)?);
        if !args.json {
            writeln!(text, "{}", say!("answer-written", file = shown(path))).unwrap_or_default();
        }
    }
    let is_sure = found.steps.last().map_or(&found.now, |last| &last.after).chance.is_some();
    let status = if found.reached && is_sure { DONE } else { NO };
    Ok(Answer { text, notes, status, done: None })
}

/// The project with all steps taken as one.
fn changed(project: &Project, acts: Vec<Act>) -> Result<Project, Trouble> {
    let mut document = Document::opened(project.clone());
    if !acts.is_empty() {
        let command = Command::Advise { acts, name: "reach".to_owned() };
        document.execute(command).map_err(|refusal| Trouble::new(present::refused(&refusal)))?;
    }
    Ok(Project::clone(document.project()))
}

#[derive(Serialize)]
struct JsonReach<'a> {
    steps: Vec<JsonStep<'a>>,
    reached: bool,
    #[serde(serialize_with = "super::json::in_unit")]
    expected: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    safe: u64,
    /// Choices without a known price, beside both.
    unpriced: u32,
    chance: Option<f64>,
    /// The least that the board can come to, where that is not within.
    least: Option<JsonLimit>,
}

#[derive(Serialize)]
struct JsonLimit {
    #[serde(serialize_with = "super::json::in_unit")]
    expected: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    safe: u64,
    /// How many of the scenes are then left out.
    left_out: usize,
    scenes: usize,
}

#[derive(Serialize)]
struct JsonStep<'a> {
    kind: &'a str,
    assets: Vec<JsonPart<'a>>,
    #[serde(serialize_with = "super::json::in_unit")]
    saves: i128,
    loses: Vec<String>,
    #[serde(serialize_with = "super::json::in_unit")]
    expected: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    safe: u64,
    chance: Option<f64>,
}

fn told<'a>(found: &'a Reach, project: &'a Project) -> JsonReach<'a> {
    let step = |one: &'a Decision| JsonStep {
        kind: one.key.kind.id(),
        assets: parts(one, project),
        saves: one.saves,
        loses: loses(one),
        expected: one.after.expected.ceil().get(),
        safe: one.after.safe.get(),
        chance: one.after.chance.map(json::chance),
    };
    JsonReach {
        steps: found.steps.iter().map(step).collect(),
        reached: found.reached,
        expected: found.now.expected.ceil().get(),
        safe: found.now.safe.get(),
        unpriced: found.now.bare.unpriced,
        chance: found.now.chance.map(json::chance),
        least: found.limit.as_ref().map(|limit| JsonLimit {
            expected: limit.after.expected.ceil().get(),
            safe: limit.after.safe.get(),
            left_out: limit.left_out,
            scenes: limit.scenes,
        }),
    }
}

fn lines(found: &Reach, project: &Project, goal: &Goal<'_>) -> String {
    let right = |name| (name, Align::Right);
    let left = |name| (name, Align::Left);
    let columns = [
        left(say!("answer-head-step")),
        left(say!("answer-head-what")),
        left(say!("answer-head-where")),
        right(say!("answer-head-saves")),
        right(say!("answer-head-with-retakes")),
        right(say!("answer-head-chance")),
    ];
    let mut table = Table::new(&columns);
    let expected = |outlook: &Outlook| table::sum(outlook.get(Basis::Expected));
    let start = [say!("answer-now"), "", "", ""].map(str::to_owned);
    table.row(start.into_iter().chain([expected(&found.now), present::chance_words(found.now.chance)]));
    for one in &found.steps {
        let row = present::decision_row(one, project, goal.lens.prices);
        let (then, chance) = (expected(&one.after), present::chance_words(one.after.chance));
        table.row([row.tag, row.title, row.about, table::signed(one.saves), then, chance]);
    }
    let mut text = table.text() + "\n";
    let (credits, percent) = (present::credit_count(goal.left.credits), goal.lens.confidence.percent());
    let count = found.steps.len();
    let last = found.steps.last().map_or(&found.now, |last| &last.after);
    let said = match (found.reached, last.chance.map(present::chance)) {
        (true, Some(chance)) => say!("answer-within", count = count, credits = credits, chance = chance),
        (true, None) => say!("answer-within-not-known", count = count, credits = credits),
        (false, Some(chance)) => {
            say!("answer-still-not-within", count = count, credits = credits, percent = percent, chance = chance)
        }
        (false, None) => say!("answer-not-known-within", count = count, credits = credits),
    };
    writeln!(text, "{said}").unwrap_or_default();
    if let Some(limit) = &found.limit {
        writeln!(text, "{}", present::reach_limit_words(limit, goal.left.credits)).unwrap_or_default();
    }
    text
}
