//! `explain`: why a figure is what it is, all the way down.

use std::fmt::Write as _;
use std::path::PathBuf;

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value as Json;

use super::Answer;
use super::args::ListArg;
use super::context;
use super::explain_change::ChangeArgs;
use super::explained_figure::ExplainedFigure;
use super::json;
use super::table;
use super::trouble::Trouble;
use super::values::{billing_day, credits, date, pass, retakes, scene, typed};
use crate::domain::{
    BillingDay, Confidence, Credits, Kind, ModelId, Pass, PassFilter, PlanId, Project, RateKey, TakesADay,
};
use crate::figures::why::{
    Explainer, Figure, FigureQuestion, Ground, ReasonLine, ReasonMark, Tree, Value, WorkCounted,
};
use crate::figures::{Basis, Lens};
use crate::present::{self, WhyWords};
use crate::prices::PriceList;
use crate::words::say;
use crate::workspace::AnswerTerms;

#[derive(Debug, clap::Args)]
pub(super) struct ExplainArgs {
    #[arg(value_name = say!("help-name-file"), help = say!("help-file"))]
    file: PathBuf,
    #[arg(help = say!("help-explain-figure"))]
    #[arg(long, value_enum, value_name = say!("help-name-figure"))]
    pub(super) figure: Option<ExplainedFigure>,
    #[arg(help = say!("help-explain-scene"))]
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = scene)]
    scene: Option<usize>,
    #[arg(help = say!("help-explain-asset"))]
    #[arg(long, value_name = say!("help-name-label"), requires = "scene")]
    asset: Option<String>,
    #[arg(help = say!("help-explain-pass"))]
    #[arg(long, value_name = say!("help-name-pass"), value_parser = pass)]
    pass: Option<Pass>,
    #[arg(help = say!("help-explain-kind"))]
    #[arg(long, value_name = say!("help-name-kind"), value_parser = typed::<Kind>, conflicts_with_all = ["scene", "model", "figure"])]
    kind: Option<Kind>,
    #[arg(help = say!("help-explain-model"))]
    #[arg(long, value_name = say!("help-name-model"), conflicts_with = "scene")]
    model: Option<String>,
    #[arg(help = say!("help-explain-rate"))]
    #[arg(long, value_name = say!("help-name-mode"), value_parser = typed::<RateKey>)]
    #[arg(conflicts_with_all = ["scene", "kind", "figure", "swap", "step", "change"])]
    rate: Option<RateKey>,
    #[arg(help = say!("help-explain-cycle"))]
    #[arg(long, value_name = say!("help-name-date"), value_parser = date)]
    #[arg(conflicts_with_all = ["scene", "kind", "model", "rate", "swap", "step", "change"])]
    cycle: Option<NaiveDate>,
    #[command(flatten)]
    change: ChangeArgs,
    #[arg(help = say!("help-plan"))]
    #[arg(long, value_name = say!("help-name-plan"))]
    plan: Option<String>,
    #[arg(help = say!("help-explain-passes"))]
    #[arg(long, default_value = "both", value_name = say!("help-name-pass"), value_parser = typed::<PassFilter>)]
    pub(super) passes: PassFilter,
    #[arg(help = say!("help-explain-retakes"))]
    #[arg(long, default_value = "bare", value_name = say!("help-name-retakes"), value_parser = retakes)]
    pub(super) retakes: Basis,
    #[arg(help = say!("help-confidence"))]
    #[arg(long, default_value = "90", value_name = say!("help-name-percent"), value_parser = typed::<Confidence>)]
    pub(super) confidence: Confidence,
    #[arg(help = say!("help-used"))]
    #[arg(long, value_name = say!("help-name-credits"), allow_negative_numbers = true, value_parser = credits)]
    used: Option<Credits>,
    #[arg(help = say!("help-billing-day"))]
    #[arg(long, value_name = say!("help-name-day"), allow_negative_numbers = true, value_parser = billing_day)]
    billing_day: Option<BillingDay>,
    #[arg(help = say!("help-takes-a-day"))]
    #[arg(long, value_name = say!("help-name-takes"), allow_negative_numbers = true, value_parser = typed::<TakesADay>)]
    takes_a_day: Option<TakesADay>,
    #[arg(help = say!("help-today"))]
    #[arg(long, value_name = say!("help-name-date"), value_parser = date)]
    today: Option<NaiveDate>,
    #[arg(help = say!("help-explain-all"))]
    #[arg(long)]
    pub(super) all: bool,
    #[arg(help = say!("help-json"))]
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    list: ListArg,
}

pub(super) fn answer(args: &ExplainArgs, clock: NaiveDate) -> Result<Answer, Trouble> {
    let terms = AnswerTerms {
        plan: args.plan.as_deref(),
        billing_day: args.billing_day,
        used: args.used,
        today: args.today.unwrap_or(clock),
        list: args.list.named.as_deref(),
    };
    let opened = context::open(&args.file, &terms)?.with_takes_a_day(args.takes_a_day);
    let at = opened.at()?;
    let plan = context::plan(&at)?;
    let lens = Lens { plan, filter: args.passes, confidence: args.confidence, ..at.lens() };
    let explainer = Explainer::new(at.known(), lens);
    let asked = FigureQuestion {
        figure: figure(args, at.project, at.prices)?,
        work: if args.all { WorkCounted::All } else { WorkCounted::ToGo },
        plan: args.plan.as_deref().map(PlanId::from),
        basis: args.retakes,
        passes: None,
    };
    let tree = match args.change.why(&at, args)? {
        Some(why) => Some(explainer.tree_of(why)),
        None => explainer.tree(&asked),
    };
    let tree = tree.ok_or_else(|| Trouble::new(say!("asked-no-figure")))?;
    let words =
        WhyWords { project: at.project, prices: at.prices, today: at.balance.today, confidence: args.confidence };
    let text = if args.json { json::text(&JsonTree::of(&tree, None, &words))? } else { text(&tree, &words) };
    Ok(Answer::done(text, opened.notes.clone()))
}

/// The figure that is asked about.
fn figure(args: &ExplainArgs, project: &Project, prices: &PriceList) -> Result<Figure, Trouble> {
    let asked = args.figure.unwrap_or(ExplainedFigure::Total);
    if let Some(start) = args.cycle {
        return match args.figure {
            None | Some(ExplainedFigure::Used) => Ok(Figure::PastUsed(start)),
            Some(ExplainedFigure::Expires) => Ok(Figure::PastExpired(start)),
            Some(_) => Err(Trouble::new(say!("asked-past-cycle"))),
        };
    }
    if let Some(key) = args.rate {
        return Ok(Figure::Learned(key, args.model.as_deref().map(ModelId::from)));
    }
    if let Some(named) = &args.model {
        let model = ModelId::from(named.as_str());
        if prices.model(&model).is_none() {
            return Err(Trouble::new(say!("asked-no-model", model = named)));
        }
        let of_model = asked.of_model(model);
        return of_model.ok_or_else(|| Trouble::new(say!("asked-of-model")));
    }
    let Some(number) = args.scene else {
        return match (asked.figure(), args.kind, args.pass) {
            (_, Some(kind), _) => Ok(Figure::Kind(kind)),
            (Some(Figure::Total), None, Some(pass)) => Ok(Figure::Pass(pass)),
            (Some(figure), None, _) => Ok(figure),
            (None, ..) if args.change.is_asked() => Ok(Figure::Total),
            (None, ..) if asked == ExplainedFigure::Spoken => Err(Trouble::new(say!("asked-which-scene"))),
            (None, ..) if asked == ExplainedFigure::Saving => Err(Trouble::new(say!("asked-which-decision"))),
            (None, ..) => Err(Trouble::new(say!("asked-which-model"))),
        };
    };
    in_scene(args, project, number)
}

/// The figure of a scene or of an asset that is asked about.
fn in_scene(args: &ExplainArgs, project: &Project, number: usize) -> Result<Figure, Trouble> {
    let spoken = args.figure == Some(ExplainedFigure::Spoken);
    if args.figure.is_some() && (!spoken || args.asset.is_some()) {
        return Err(Trouble::new(say!("asked-of-scene")));
    }
    let scene = match number.checked_sub(1) {
        None => None,
        Some(place) => Some(project.scenes.get(place).ok_or_else(|| {
            Trouble::new(say!("asked-scene-of", number = number.to_string(), count = project.scenes.len().to_string()))
        })?),
    };
    let Some(label) = &args.asset else {
        let of_scene = if spoken { Figure::Spoken } else { Figure::Scene };
        return Ok(scene.map_or(Figure::Own, |scene| of_scene(scene.id)));
    };
    let assets = scene.map_or(&project.assets[..], |scene| scene.assets.as_slice());
    let found = assets.iter().find(|asset| asset.label.trim() == label.trim());
    let asset = found.ok_or_else(|| {
        let known: Vec<&str> = assets.iter().map(|asset| asset.label.trim()).collect();
        Trouble::new(say!("asked-asset-of", scene = number.to_string(), label = label, known = known.join(", ")))
    })?;
    Ok(args.pass.map_or(Figure::Asset(asset.id), |pass: Pass| Figure::Choice(asset.id, pass)))
}

#[derive(Serialize)]
struct JsonTree {
    what: String,
    value: Json,
    unit: String,
    /// Choices without a known price, beside the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    unpriced: Option<u32>,
    /// Whether it may be less.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    at_most: bool,
    rule: Option<u8>,
    adds_up: bool,
    because: Vec<Self>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assumption: Option<String>,
}

impl JsonTree {
    fn of(tree: &Tree, upper: Option<&ReasonMark>, words: &WhyWords<'_>) -> Self {
        let ReasonLine { mark, value, ground, .. } = &tree.line;
        let unpriced = if let Value::AtLeast(_, unpriced) = value { Some(*unpriced) } else { None };
        let at_most = matches!(value, Value::AtMost(_));
        let (value, unit) = told(value);
        let said = words.ground(ground);
        Self {
            what: upper.map_or_else(|| words.mark(mark), |upper| words.mark_below(mark, upper)),
            value,
            unit,
            unpriced,
            at_most,
            rule: if let Ground::Rule(rule) = ground { Some(*rule) } else { None },
            adds_up: tree.adds_up,
            because: tree.because.iter().map(|one| Self::of(one, Some(mark), words)).collect(),
            source: matches!(ground, Ground::Source(_) | Ground::Recorded | Ground::Board).then(|| said.clone()),
            assumption: matches!(ground, Ground::Assumption(_)).then_some(said),
        }
    }
}

/// A value and its unit.
fn told(value: &Value) -> (Json, String) {
    let of_list = present::unit();
    let unit = match value {
        Value::Credits(_) | Value::AtLeast(..) | Value::AtMost(_) => of_list.currency().unwrap_or("credits"),
        Value::Millicredits(_) if of_list.decimals() > 0 => of_list.currency().unwrap_or("credits"),
        _ => return told_otherwise(value),
    };
    let credits = match value {
        // What is known of nothing is not 0.
        Value::AtLeast(0, _) => None,
        Value::Credits(credits) | Value::AtLeast(credits, _) | Value::AtMost(credits) => Some(*credits),
        Value::Millicredits(each) => Some(i128::from(each.div_ceil(1_000))),
        _ => None,
    };
    let told = credits.map_or(Ok(Json::Null), |credits| json::in_unit(&credits, serde_json::value::Serializer));
    (told.unwrap_or_default(), unit.to_owned())
}

/// A value that is no number of credits, and its unit.
fn told_otherwise(value: &Value) -> (Json, String) {
    let (told, unit) = match value {
        Value::Chance(chance) => (chance.map_or(Json::Null, |chance| Json::from(json::chance(chance))), "chance"),
        Value::Verdict(verdict) => (Json::from(verdict.id()), "verdict"),
        Value::Count(count) => (Json::from(*count), "count"),
        Value::Cycles(cycles) => (Json::from(*cycles), "cycles"),
        Value::Date(date) => (Json::from(date.map(|date| date.to_string())), "date"),
        Value::Days(days) => (Json::from(*days), "days"),
        Value::Millis(millis) | Value::AtLeastMillis(millis) => (Json::from(*millis), "milliseconds"),
        Value::Rate(rate) => (Json::from(rate.to_string()), "rate"),
        Value::Percent(percent) => (Json::from(*percent), "percent"),
        Value::Millicredits(each) => (Json::from(*each), "thousandths of a credit"),
        Value::Money(money) => (Json::from(money.map(|money| money.to_string())), "money"),
        Value::FineMoney(money) => (Json::from(money.map(|money| money.to_string())), "money"),
        Value::Credits(_) | Value::AtLeast(..) | Value::AtMost(_) => (Json::Null, "credits"),
        Value::Nothing | Value::Unknown | Value::Never(_) => (Json::Null, "none"),
    };
    (told, unit.to_owned())
}

fn text(tree: &Tree, words: &WhyWords<'_>) -> String {
    let mut lines = Vec::new();
    gather(tree, None, (words, 0), &mut lines);
    let widest = lines.iter().map(|(what, ..)| table::columns(what)).max().unwrap_or_default();
    let value = lines.iter().map(|(_, value, _)| table::columns(value)).max().unwrap_or_default();
    let mut text = String::new();
    for (what, amount, ground) in lines {
        let gap = " ".repeat(widest.saturating_sub(table::columns(&what)));
        let indent = " ".repeat(value.saturating_sub(table::columns(&amount)));
        writeln!(text, "{what}{gap}  {indent}{amount}  {ground}").unwrap_or_default();
    }
    text
}

fn gather(
    tree: &Tree,
    upper: Option<&ReasonMark>,
    (words, depth): (&WhyWords<'_>, usize),
    lines: &mut Vec<(String, String, String)>,
) {
    let mark = &tree.line.mark;
    let said = upper.map_or_else(|| words.mark(mark), |upper| words.mark_below(mark, upper));
    let what = format!("{}{}", "  ".repeat(depth), table::one_line(&said));
    lines.push((what, words.value(&tree.line.value), table::one_line(&words.ground(&tree.line.ground))));
    tree.because.iter().for_each(|one| gather(one, Some(mark), (words, depth + 1), lines));
}
