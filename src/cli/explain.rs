//! `explain`: why a figure is what it is, all the way down.

use std::fmt::Write as _;

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value as Json;

use super::Answer;
use super::args::{ExplainArgs, ExplainedFigure};
use super::context;
use super::json;
use super::table;
use super::trouble::Trouble;
use crate::domain::{Pass, PlanId, Project};
use crate::figures::Lens;
use crate::figures::why::{Asked, Explainer, Figure, Ground, Line, Tree, Value, Work};
use crate::present::WhyWords;
use crate::workspace::AnswerTerms;

pub(super) fn answer(args: &ExplainArgs, clock: NaiveDate) -> Result<Answer, Trouble> {
    let terms = AnswerTerms {
        plan: args.plan.as_deref(),
        billing_day: args.billing_day,
        used: args.used,
        today: args.today.unwrap_or(clock),
    };
    let opened = context::open(&args.file, &terms)?;
    let at = opened.at()?;
    let plan = context::plan(&at)?;
    let lens = Lens { plan: Some(plan), filter: args.passes, confidence: args.confidence, ..at.lens() };
    let explainer = Explainer::new(at.known(), lens);
    let asked = Asked {
        figure: figure(args, at.project)?,
        work: if args.all { Work::All } else { Work::ToGo },
        plan: args.plan.as_deref().map(PlanId::from),
        basis: args.retakes,
        passes: None,
    };
    let tree = explainer.tree(&asked).ok_or_else(|| Trouble::new("there is no such figure on this board"))?;
    let words =
        WhyWords { project: at.project, prices: at.prices, today: at.balance.today, confidence: args.confidence };
    let text = if args.json { json::text(&JsonTree::of(&tree, &words))? } else { text(&tree, &words) };
    Ok(Answer::done(text, opened.notes.clone()))
}

/// The figure that is asked about.
fn figure(args: &ExplainArgs, project: &Project) -> Result<Figure, Trouble> {
    let Some(number) = args.scene else {
        return match (args.figure, args.pass) {
            (None | Some(ExplainedFigure::Total), Some(pass)) => Ok(Figure::Pass(pass)),
            (figure, _) => Ok(figure.unwrap_or(ExplainedFigure::Total).figure()),
        };
    };
    let scene = match number.checked_sub(1) {
        None => None,
        Some(place) => Some(project.scenes.get(place).ok_or_else(|| {
            Trouble::new(format!("there is no scene {number}; the project has {}", project.scenes.len()))
        })?),
    };
    let Some(label) = &args.asset else {
        return Ok(scene.map_or(Figure::Own, |scene| Figure::Scene(scene.id)));
    };
    let assets = scene.map_or(&project.assets[..], |scene| scene.assets.as_slice());
    let found = assets.iter().find(|asset| asset.label.trim() == label.trim());
    let asset = found.ok_or_else(|| {
        let known: Vec<&str> = assets.iter().map(|asset| asset.label.trim()).collect();
        Trouble::new(format!("scene {number} has no asset “{label}”; it has {}", known.join(", ")))
    })?;
    Ok(args.pass.map_or(Figure::Asset(asset.id), |pass: Pass| Figure::Choice(asset.id, pass)))
}

#[derive(Serialize)]
struct JsonTree {
    what: String,
    value: Json,
    unit: &'static str,
    rule: Option<u8>,
    adds_up: bool,
    because: Vec<JsonTree>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assumption: Option<String>,
}

impl JsonTree {
    fn of(tree: &Tree, words: &WhyWords<'_>) -> Self {
        let Line { mark, value, ground, .. } = &tree.line;
        let (value, unit) = told(value);
        let said = words.ground(ground);
        Self {
            what: words.mark(mark),
            value,
            unit,
            rule: if let Ground::Rule(rule) = ground { Some(*rule) } else { None },
            adds_up: tree.adds_up,
            because: tree.because.iter().map(|one| Self::of(one, words)).collect(),
            source: matches!(ground, Ground::Source(_) | Ground::Recorded | Ground::Board).then(|| said.clone()),
            assumption: matches!(ground, Ground::Assumption(_)).then_some(said),
        }
    }
}

/// A value and its unit.
fn told(value: &Value) -> (Json, &'static str) {
    match value {
        Value::Credits(credits) => (i64::try_from(*credits).map_or(Json::Null, Json::from), "credits"),
        Value::Chance(chance) => (chance.map_or(Json::Null, |chance| Json::from(json::chance(chance))), "chance"),
        Value::Verdict(verdict) => (Json::from(verdict.id()), "verdict"),
        Value::Count(count) => (Json::from(*count), "count"),
        Value::Cycles(cycles) => (Json::from(*cycles), "cycles"),
        Value::Date(date) => (Json::from(date.map(|date| date.to_string())), "date"),
        Value::Days(days) => (Json::from(*days), "days"),
        Value::Millis(millis) => (Json::from(*millis), "milliseconds"),
        Value::Rate(rate) => (Json::from(rate.to_string()), "rate"),
        Value::Percent(percent) => (Json::from(*percent), "percent"),
        Value::Millicredits(each) => (Json::from(*each), "thousandths of a credit"),
        Value::Nothing => (Json::Null, "none"),
    }
}

fn text(tree: &Tree, words: &WhyWords<'_>) -> String {
    let mut lines = Vec::new();
    gather(tree, words, 0, &mut lines);
    let widest = lines.iter().map(|(what, ..)| what.chars().count()).max().unwrap_or_default();
    let value = lines.iter().map(|(_, value, _)| value.chars().count()).max().unwrap_or_default();
    let mut text = String::new();
    for (what, amount, ground) in lines {
        let gap = " ".repeat(widest.saturating_sub(what.chars().count()));
        let indent = " ".repeat(value.saturating_sub(amount.chars().count()));
        writeln!(text, "{what}{gap}  {indent}{amount}  {ground}").unwrap_or_default();
    }
    text
}

fn gather(tree: &Tree, words: &WhyWords<'_>, depth: usize, lines: &mut Vec<(String, String, String)>) {
    let what = format!("{}{}", "  ".repeat(depth), table::one_line(&words.mark(&tree.line.mark)));
    lines.push((what, words.value(&tree.line.value), table::one_line(&words.ground(&tree.line.ground))));
    tree.because.iter().for_each(|one| gather(one, words, depth + 1, lines));
}
