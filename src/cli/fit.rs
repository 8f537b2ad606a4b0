//! `fit`: the best choices that a number of credits can buy.

use std::fmt::Write as _;

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;
use serde_json::Number;

use super::args::{FitArgs, RulesArgs};
use super::context::{self, Opened};
use super::json;
use super::output;
use super::pick::{Pick, clips};
use super::table::{self, Align, Table};
use super::trouble::Trouble;
use super::{Answer, DONE, NO};
use crate::advice::fit::knapsack::{Effort, Scratch, Ties};
use crate::advice::fit::{Board, Fit, FitChange, FitTerms, Quality, Rules, TooFew};
use crate::document::{Chosen, Command, Document};
use crate::domain::{Credits, Project};
use crate::figures::Lens;
use crate::prices::PriceList;
use crate::storage::{Expect, shown};
use crate::workspace::{AnswerTerms, Standpoint};

/// Some ten seconds: what is not proven by then is told with its gap.
const EFFORT: Effort<'static> = Effort { work: 1_000_000_000, stop: None };

pub(super) fn answer(args: &FitArgs, now: NaiveDateTime) -> Result<Answer, Trouble> {
    if let Some(output) = &args.output {
        context::check_name(output)?;
    }
    let (mut opened, board) = board(&args.rules, now.date())?;
    let (project, prices) = (opened.project()?, opened.at()?.prices);
    opened.notes.extend(kept(&project, &board));
    let fit = board.fit(args.credits, Ties::Settled, &EFFORT, &mut Scratch::default());
    let changes = fit.as_ref().map(|fit| board.changes(fit, prices)).unwrap_or_default();
    if let (Some(path), Ok(_)) = (&args.output, &fit) {
        let changed = changed(&project, &changes)?;
        opened.notes.extend(output::project(path, &changed, Expect::Anything, now)?);
    }
    let told = Told { project: &project, fit: &fit, changes: &changes, credits: args.credits };
    let mut text = if args.rules.json { json::text(&told.json())? } else { told.text(prices) };
    if let (Some(output), Ok(_), false) = (&args.output, &fit, args.rules.json) {
        writeln!(text, "written to {}", shown(output)).unwrap_or_default();
    }
    let status = if fit.is_ok() { DONE } else { NO };
    Ok(Answer { text, notes: opened.notes, status })
}

/// Opens a project and makes it ready for fits.
pub(super) fn board(args: &RulesArgs, today: NaiveDate) -> Result<(Opened, Board), Trouble> {
    let asked = AnswerTerms { plan: args.plan.as_deref(), billing_day: None, used: None, today };
    let opened = context::open(&args.file, &asked)?;
    let at = opened.at()?;
    let plan = Some(context::plan(&at)?);
    let lens = Lens { plan, filter: args.pass, basis: args.retakes, ..at.lens() };
    let rules = Rules { hero_at_least: args.hero_at_least, added_joins: args.added_joins };
    let Standpoint { changeable: project, to_go: figures, .. } = at;
    let terms = FitTerms { project, figures, lens, rules };
    let board = Board::of(&terms).map_err(|error| Trouble::in_file(&args.file, error))?;
    Ok((opened, board))
}

/// What fit leaves alone, a sentence each.
pub(super) fn kept(project: &Project, board: &Board) -> Vec<String> {
    let sentence = |kept: &crate::advice::fit::LeftAlone| {
        let pick = Pick::of(project, (Some(kept.scene), kept.asset))?;
        Some(format!("scene {}, “{}”, {}: {}", pick.scene, pick.asset.label, kept.pass, kept.why))
    };
    board.kept().iter().filter_map(sentence).collect()
}

/// The project with everything changed as one step.
fn changed(project: &Project, changes: &[FitChange]) -> Result<Project, Trouble> {
    let mut document = Document::opened(project.clone());
    let chosen: Vec<Chosen> = changes.iter().map(Chosen::from).collect();
    if !chosen.is_empty() {
        let command = Command::Choose { chosen, name: "fit".to_owned() };
        document.execute(command).map_err(|refusal| Trouble::new(refusal.to_string()))?;
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
    fit: &'a Result<Fit, TooFew>,
    changes: &'a [FitChange],
    credits: Credits,
}

#[derive(Serialize)]
struct JsonFit<'a> {
    feasible: bool,
    credits: Option<u64>,
    quality: Option<Number>,
    optimal: bool,
    gap: Option<Number>,
    short_by: u64,
    unpriced: u32,
    changes: Vec<JsonChange<'a>>,
}

#[derive(Serialize)]
struct JsonChange<'a> {
    scene: usize,
    asset: &'a str,
    pass: &'a str,
    from: &'a str,
    to: &'a str,
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
        to: one.to.model.as_str(),
        saves: one.saves,
        id: one.asset.get(),
        from_clips: clips(&one.from),
        to_clips: clips(&one.to),
    })
}

impl Told<'_> {
    fn json(&self) -> JsonFit<'_> {
        let change = |one| json_change(self.project, one);
        let fit = self.fit.as_ref().ok();
        JsonFit {
            feasible: fit.is_some(),
            credits: fit.map(|fit| fit.credits.get()),
            quality: fit.and_then(|fit| number(fit.quality)),
            optimal: fit.is_some_and(Fit::is_optimal),
            gap: fit.and_then(|fit| number(fit.gap)),
            short_by: self.fit.as_ref().err().map_or(0, |short| short.0.get()),
            unpriced: fit.map_or(0, |fit| fit.unpriced),
            changes: self.changes.iter().filter_map(change).collect(),
        }
    }

    fn text(&self, prices: &PriceList) -> String {
        let fit = match self.fit {
            Ok(fit) => fit,
            Err(short) => return format!("{} credits: {short}\n", table::credits(self.credits)),
        };
        let left = |name| (name, Align::Left);
        let columns = ["Asset", "Pass", "From", "To"].map(left);
        let mut table = Table::new(&[&[("Scene", Align::Right)], &columns[..], &[("Saves", Align::Right)]].concat());
        for FitChange { scene, asset, pass, from, to, saves } in self.changes {
            let Some(pick) = Pick::of(self.project, (Some(*scene), *asset)) else { continue };
            let (from, to) = (pick.words(from, prices), pick.words(to, prices));
            let saves = table::signed(*saves);
            table.row([pick.scene.to_string(), pick.asset.label.clone(), pass.to_string(), from, to, saves]);
        }
        let mut text = if table.is_empty() { String::new() } else { table.text() + "\n" };
        let changes = match self.changes.len() {
            0 => "nothing to change".to_owned(),
            1 => "1 change".to_owned(),
            more => format!("{} changes", table::number(more as u64)),
        };
        let cost = table::sum(crate::figures::Sum { credits: fit.credits, unpriced: fit.unpriced });
        writeln!(text, "{changes}: {cost} of {} credits, quality {}", table::credits(self.credits), fit.quality)
            .unwrap_or_default();
        if fit.is_optimal() {
            text.push_str("nothing better fits: proven\n");
        } else {
            writeln!(text, "not proven: up to {} better might fit", fit.gap).unwrap_or_default();
        }
        text
    }
}
