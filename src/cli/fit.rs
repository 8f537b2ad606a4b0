//! `fit`: the best choices that a number of credits can buy.

use std::fmt::Write as _;

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;
use serde_json::Number;

use super::args::{FitArgs, RulesArgs};
use super::context::{self, ProjectAnswer};
use super::decided::{GoalTerms, judged};
use super::json;
use super::output;
use super::pick::{Pick, clips};
use super::table::{self, Align, Table};
use super::trouble::Trouble;
use super::{Answer, DONE, NO};
use crate::advice::fit::knapsack::{Effort, Scratch, Ties};
use crate::advice::fit::{Board, Fit, FitChange, FitError, FitTerms, JudgedFit, Quality, Rules, TooFew};
use crate::advice::{Act, BoardState, Goal};
use crate::document::{Command, Document};
use crate::domain::{Confidence, Credits, PassFilter, Project};
use crate::figures::why::Why;
use crate::figures::{Basis, DoneAssets, Lens};
use crate::present::{self, ToErrorWords as _};
use crate::prices::PriceList;
use crate::storage::{Expect, shown};
use crate::words::say;
use crate::workspace::{AnswerTerms, Standpoint};

/// Some ten seconds: what is not proven by then is reported with its gap.
const EFFORT: Effort<'static> = Effort { work: 1_000_000_000, stop: None };

pub(super) fn answer(args: &FitArgs, now: NaiveDateTime) -> Result<Answer, Trouble> {
    if let Some(output) = &args.output {
        context::check_name(output)?;
    }
    let (mut opened, board) = board(&args.rules, now.date())?;
    let (project, prices) = (opened.project()?, opened.at()?.prices);
    opened.notes.extend(kept(&project, &board));
    let terms = GoalTerms {
        pass: args.rules.pass,
        basis: args.rules.retakes,
        confidence: Confidence::default(),
        left: Some(args.credits),
        all: args.rules.all,
    };
    let (fit, before) = {
        let at = opened.at()?;
        let (goal, state) = judged(&at, &terms)?;
        (fitted(&board, args.rules.hero_at_least, &state, &goal), state.outlook.chance)
    };
    let changes = fit.as_ref().map(|judged| board.changes(&judged.fit, prices)).unwrap_or_default();
    if let (Some(path), Ok(_)) = (&args.output, &fit) {
        let changed = changed(&project, &changes)?;
        opened.notes.extend(output::project(path, &changed, Expect::Anything, now)?);
    }
    let (credits, filter) = (args.credits, args.rules.pass);
    let told = Told { project: &project, fit: &fit, changes: &changes, credits, filter, before };
    let mut text = if args.rules.json { json::text(&told.json())? } else { told.text(prices) };
    if let (Some(output), Ok(_), false) = (&args.output, &fit, args.rules.json) {
        writeln!(text, "{}", say!("answer-written", file = shown(output))).unwrap_or_default();
    }
    let status = if fit.is_ok() { DONE } else { NO };
    Ok(Answer { text, notes: opened.notes, status, done: None })
}

/// Why there is no fit.
enum NoFit {
    /// Too few credits.
    Short(TooFew),
    /// The rules cannot be met at any price.
    Rules(String),
}

/// The best choices, judged by what they do to the chance.
fn fitted(board: &Board, hero: Option<u8>, now: &BoardState, goal: &Goal<'_>) -> Result<JudgedFit, NoFit> {
    if let Some(unmet) = board.unmet() {
        let pick = Pick::of(now.project(), (Some(unmet.scene), unmet.asset));
        let place = pick
            .map(|pick| say!("answer-place", scene = pick.scene.to_string(), label = &pick.asset.label))
            .unwrap_or_default();
        let least = hero.unwrap_or_default();
        return Err(NoFit::Rules(say!(
            "answer-unmet",
            place = place,
            why = present::left_words(unmet.why),
            least = least
        )));
    }
    let mut scratch = Scratch::default();
    if goal.lens.basis == Basis::Safe {
        return board.fit_safely(now, goal, &EFFORT, &mut scratch).map_err(NoFit::Short);
    }
    let fit = board.fit(goal.left.credits, Ties::Settled, &EFFORT, &mut scratch).map_err(NoFit::Short)?;
    board.judged(fit, now, goal).ok_or(NoFit::Short(TooFew(Credits::ZERO)))
}

/// Opens a project and makes it ready for fits.
pub(super) fn board(args: &RulesArgs, clock: NaiveDate) -> Result<(ProjectAnswer, Board), Trouble> {
    let asked = AnswerTerms {
        list: args.list.named.as_deref(),
        plan: args.plan.as_deref(),
        billing_day: None,
        used: None,
        today: args.today.unwrap_or(clock),
    };
    let opened = context::open(&args.file, &asked)?;
    let at = opened.at()?;
    let plan = context::plan(&at)?;
    let lens = Lens { plan, filter: args.pass, basis: args.retakes, ..at.lens() };
    let rules = Rules { hero_at_least: args.hero_at_least, added_joins: args.added_joins };
    let board = board_of(&at, lens, (rules, args.all)).map_err(|error| Trouble::in_file(&args.file, error.words()))?;
    Ok((opened, board))
}

/// A board ready for fits; of all of its work, or of what is still to go.
fn board_of(at: &Standpoint<'_>, lens: Lens<'_>, (rules, all): (Rules, bool)) -> Result<Board, FitError> {
    let nothing = DoneAssets::default();
    let (project, figures, done) =
        if all { (at.project, at.figures, &nothing) } else { (at.changeable, at.to_go, at.done) };
    Board::of(&FitTerms { project, figures, done, lens, rules })
}

/// Why a change of a fit by its usual rules saves what it saves: the change from 1, of the fit that these terms ask for.
pub(super) fn why(at: &Standpoint<'_>, terms: &GoalTerms, number: usize) -> Result<Option<Why>, Trouble> {
    let (goal, state) = judged(at, terms)?;
    let board = board_of(at, goal.lens, (Rules::default(), terms.all));
    let board = board.map_err(|error| Trouble::new(error.words().to_string()))?;
    let fit = fitted(&board, None, &state, &goal).ok();
    let changes = fit.map(|judged| board.changes(&judged.fit, at.prices)).unwrap_or_default();
    let found = number.checked_sub(1).and_then(|place| changes.get(place));
    let one = found.ok_or_else(|| {
        Trouble::new(say!("answer-no-change", number = number.to_string(), count = changes.len().to_string()))
    })?;
    Ok(state.saving_of([&one.act()], one.saves, &goal))
}

/// What fit leaves alone, a sentence each.
pub(super) fn kept(project: &Project, board: &Board) -> Vec<String> {
    let sentence = |kept: &crate::advice::fit::LeftAlone| {
        let pick = Pick::of(project, (Some(kept.scene), kept.asset))?;
        let place = say!("answer-place", scene = pick.scene.to_string(), label = &pick.asset.label);
        Some(say!(
            "answer-left-alone",
            place = place,
            pass = present::pass_word(kept.pass),
            why = present::left_words(kept.why)
        ))
    };
    board.kept().iter().filter_map(sentence).collect()
}

/// The project with everything changed as one step.
fn changed(project: &Project, changes: &[FitChange]) -> Result<Project, Trouble> {
    let mut document = Document::opened(project.clone());
    let acts: Vec<Act> = changes.iter().map(FitChange::act).collect();
    if !acts.is_empty() {
        let command = Command::Advise { acts, name: "fit".to_owned() };
        document.execute(command).map_err(|refusal| Trouble::new(present::refused(&refusal)))?;
    }
    Ok(Project::clone(document.project()))
}

/// A quality as a number, whole where it is.
pub(super) fn number(quality: Quality) -> Option<Number> {
    match quality.whole() {
        Some(whole) => Some(Number::from(whole)),
        None => quality.to_string().parse().ok().and_then(Number::from_f64),
    }
}

/// The answer, for people and for programs.
struct Told<'a> {
    project: &'a Project,
    fit: &'a Result<JudgedFit, NoFit>,
    changes: &'a [FitChange],
    credits: Credits,
    /// The passes that count.
    filter: PassFilter,
    /// The chance that the credits are enough for the board as it is.
    before: Option<f64>,
}

#[derive(Serialize)]
struct JsonFit<'a> {
    feasible: bool,
    #[serde(serialize_with = "super::json::in_unit")]
    credits: Option<u64>,
    quality: Option<Number>,
    optimal: bool,
    gap: Option<Number>,
    #[serde(serialize_with = "super::json::in_unit")]
    short_by: Option<u64>,
    why: Option<&'a str>,
    chance_before: Option<f64>,
    chance_after: Option<f64>,
    unpriced: u32,
    changes: Vec<JsonChange<'a>>,
}

#[derive(Serialize)]
struct JsonChange<'a> {
    scene: usize,
    asset: &'a str,
    pass: &'a str,
    from: &'a str,
    to: Option<&'a str>,
    #[serde(serialize_with = "super::json::in_unit")]
    saves: i128,
    id: u32,
    from_clips: Option<String>,
    to_clips: Option<String>,
}

fn json_change<'a>(project: &'a Project, one: &'a FitChange) -> Option<JsonChange<'a>> {
    let pick = Pick::of(project, (Some(one.scene), one.asset))?;
    Some(JsonChange {
        scene: pick.scene,
        asset: &pick.asset.label,
        pass: one.pass.id(),
        from: one.from.model.as_str(),
        to: one.to.as_ref().map(|to| to.model.as_str()),
        saves: one.saves,
        id: one.asset.get(),
        from_clips: clips(&one.from),
        to_clips: one.to.as_ref().and_then(clips),
    })
}

impl Told<'_> {
    fn json(&self) -> JsonFit<'_> {
        let change = |one| json_change(self.project, one);
        let judged = self.fit.as_ref().ok();
        let fit = judged.map(|judged| &judged.fit);
        JsonFit {
            feasible: fit.is_some(),
            credits: fit.map(|fit| fit.credits.get()),
            quality: fit.and_then(|fit| number(fit.quality)),
            optimal: fit.is_some_and(Fit::is_optimal),
            gap: fit.and_then(|fit| number(fit.gap)),
            short_by: match self.fit {
                Ok(_) => Some(0),
                Err(NoFit::Short(short)) => Some(short.0.get()),
                Err(NoFit::Rules(_)) => None,
            },
            why: match self.fit {
                Err(NoFit::Rules(why)) => Some(why),
                _ => None,
            },
            chance_before: self.before.map(json::chance),
            chance_after: judged.and_then(|judged| judged.after.chance).map(json::chance),
            unpriced: fit.map_or(0, |fit| fit.unpriced),
            changes: self.changes.iter().filter_map(change).collect(),
        }
    }

    fn text(&self, prices: &PriceList) -> String {
        let (fit, after) = match self.fit {
            Ok(judged) => (&judged.fit, &judged.after),
            Err(NoFit::Short(short)) => {
                let credits = present::credit_count(self.credits);
                return say!("answer-short", credits = credits, why = short.words().to_string()) + "\n";
            }
            Err(NoFit::Rules(why)) => return say!("answer-no-fit", why = why) + "\n",
        };
        let left = |name| (name, Align::Left);
        let columns =
            [say!("answer-head-asset"), say!("answer-head-pass"), say!("answer-head-from"), say!("answer-head-to")]
                .map(left);
        let mut table = Table::new(
            &[&[(say!("answer-head-scene"), Align::Right)], &columns[..], &[(say!("answer-head-saves"), Align::Right)]]
                .concat(),
        );
        for FitChange { scene, asset, pass, from, to, saves } in self.changes {
            let Some(pick) = Pick::of(self.project, (Some(*scene), *asset)) else { continue };
            let to = to.as_ref().map_or_else(|| say!("answer-dropped").to_owned(), |to| pick.words(to, prices));
            let from = pick.words(from, prices);
            let saves = table::signed(*saves);
            table.row([
                pick.scene.to_string(),
                pick.asset.label.clone(),
                present::pass_word(*pass).to_owned(),
                from,
                to,
                saves,
            ]);
        }
        let mut text = if table.is_empty() { String::new() } else { table.text() + "\n" };
        let count = self.changes.len();
        let credits = present::credit_count(self.credits);
        let held = u64::from(!after.held.is_none());
        let cost = table::sum(crate::figures::Sum { credits: fit.credits, unpriced: fit.unpriced });
        let quality = fit.quality.to_string();
        let head =
            say!("answer-changes", count = count, cost = cost, held = held, credits = &credits, quality = quality);
        writeln!(text, "{head}").unwrap_or_default();
        let (before, after) = (present::chance_words(self.before), present::chance_words(after.chance));
        let are = u64::from(self.credits == Credits::new(1));
        let pass = self.filter.id();
        let said =
            say!("answer-chance-that", credits = credits, are = are, pass = pass, before = before, after = after);
        writeln!(text, "{said}").unwrap_or_default();
        if fit.is_optimal() {
            // What has no price may turn out to cost more than is there.
            writeln!(text, "{}", say!("answer-proven", unpriced = fit.unpriced)).unwrap_or_default();
        } else {
            writeln!(text, "{}", say!("answer-not-proven", gap = fit.gap.to_string())).unwrap_or_default();
        }
        text
    }
}
