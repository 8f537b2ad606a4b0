//! `totals`: what a project costs on a plan.

use std::fmt::Write as _;

use serde::Serialize;

use super::args::TotalsArgs;
use super::context::{self, Opened};
use super::json::{self, Pairs};
use super::table::{self, Align, Table};
use super::trouble::Trouble;
use super::{Answer, DONE, NO};
use crate::domain::{Credits, PassFilter};
use crate::figures::Sum;
use crate::prices::{Plan, PriceList};

/// What both kinds of answer say.
struct Totals<'a> {
    opened: &'a Opened,
    plan: &'a Plan,
    pass: PassFilter,
    total: Sum,
    left: Credits,
}

pub(super) fn answer(args: &TotalsArgs) -> Result<Answer, Trouble> {
    let prices = PriceList::shipped()?;
    let mut opened = context::open(&args.file, prices)?;
    let plan = context::plan(prices, args.plan.as_deref(), &mut opened.notes)?;
    let total = opened.figures.total(args.pass, Some(plan));
    let left = plan.allowance.less(args.used.unwrap_or_default());
    let totals = Totals { opened: &opened, plan, pass: args.pass, total, left };
    let text = if args.json { json::text(&totals.json())? } else { totals.text() };
    let status = if args.require_fit && totals.short_by().is_some() { NO } else { DONE };
    Ok(Answer { text, notes: opened.notes, status })
}

#[derive(Serialize)]
struct JsonTotals<'a> {
    project: &'a str,
    plan: &'a str,
    pass: &'a str,
    bare: u64,
    unpriced: u32,
    allowance: u64,
    left: u64,
    kinds: Pairs<JsonSum>,
    scenes: Vec<JsonScene<'a>>,
    project_assets: JsonSum,
}

#[derive(Serialize)]
struct JsonSum {
    bare: u64,
}

#[derive(Serialize)]
struct JsonScene<'a> {
    scene: usize,
    title: &'a str,
    bare: u64,
}

impl Totals<'_> {
    fn short_by(&self) -> Option<Credits> {
        self.left.short_of(self.total.credits)
    }

    /// Each scene’s number, title and sum.
    fn scenes(&self) -> impl Iterator<Item = (usize, &str, Sum)> {
        let scenes = self.opened.project.scenes.iter().zip(&self.opened.figures.scenes);
        scenes
            .enumerate()
            .map(|(place, (scene, figures))| (place + 1, scene.title.as_str(), figures.sum(self.pass, Some(self.plan))))
    }

    /// What belongs to no scene: the project’s own assets, and speech that is rounded over the project.
    fn own(&self) -> Sum {
        let mut sums = self.opened.figures.running_totals(self.pass, Some(self.plan));
        sums.next().map(|(_, sum)| sum).unwrap_or_default()
    }

    fn json(&self) -> JsonTotals<'_> {
        let sum = |sum: Sum| JsonSum { bare: sum.credits.get() };
        let kinds = self.opened.figures.by_kind(self.pass, Some(self.plan));
        let scenes = self.scenes().map(|(scene, title, sum)| JsonScene { scene, title, bare: sum.credits.get() });
        JsonTotals {
            project: &self.opened.title,
            plan: self.plan.id.as_str(),
            pass: self.pass.id(),
            bare: self.total.credits.get(),
            unpriced: self.total.unpriced,
            allowance: self.plan.allowance.get(),
            left: self.left.get(),
            kinds: Pairs(kinds.map(|(kind, one)| (kind.id().to_owned(), sum(one))).collect()),
            scenes: scenes.collect(),
            project_assets: sum(self.own()),
        }
    }

    fn text(&self) -> String {
        let plan = format!("{}, {} credits a cycle", self.plan.name, table::credits(self.plan.allowance));
        let mut text = String::new();
        for (name, value) in [("Project", self.opened.title.as_str()), ("Plan", &plan), ("Pass", self.pass.id())] {
            text.push_str(&table::one_line(&format!("{name:<9}{value}")));
            text.push('\n');
        }
        let mut scenes = Table::new(&[("Scene", Align::Right), ("Title", Align::Left), ("Credits", Align::Right)]);
        if !self.own().is_zero() {
            scenes.row([String::new(), "The project itself".to_owned(), table::sum(self.own())]);
        }
        for (number, title, sum) in self.scenes() {
            scenes.row([number.to_string(), title.to_owned(), table::sum(sum)]);
        }
        scenes.row([String::new(), "Total".to_owned(), table::sum(self.total)]);
        let mut kinds = Table::new(&[("Kind", Align::Left), ("Credits", Align::Right)]);
        for (kind, sum) in self.opened.figures.by_kind(self.pass, Some(self.plan)).filter(|(_, sum)| !sum.is_zero()) {
            kinds.row([kind.id().to_owned(), table::sum(sum)]);
        }
        for kind in &self.plan.unlimited {
            kinds.row([kind.id().to_owned(), "free".to_owned()]);
        }
        for table in [scenes, kinds].iter().filter(|table| !table.is_empty()) {
            writeln!(text, "\n{}", table.text().trim_end()).unwrap_or_default();
        }
        writeln!(text, "\n{}", self.verdict()).unwrap_or_default();
        text
    }

    fn verdict(&self) -> String {
        let (total, left) = (table::sum(self.total), table::credits(self.left));
        match self.short_by() {
            Some(short) => format!("{total} of {left} left: short by {}", table::credits(short)),
            None => format!("{total} of {left} left: {} to spare", table::credits(self.left.less(self.total.credits))),
        }
    }
}
