//! `schedule`: a project laid over the coming cycles.

use std::fmt::Write as _;
use std::path::PathBuf;

use chrono::NaiveDate;
use serde::Serialize;

use super::Answer;
use super::args::ListArg;
use super::context;
use super::json::{self, JsonContingency};
use super::table::{self, Align, Table};
use super::trouble::Trouble;
use super::values::{billing_day, credits, date, typed};
use crate::domain::{BillingDay, Contingency, Credits, TakesADay};
use crate::figures::usage::{
    Finish, Finishing, NeverMade, Paying, RunSheet, Schedule, ScheduledWork, WorkPart, finish_on_each,
};
use crate::present;
use crate::prices::PriceList;
use crate::words::say;
use crate::workspace::AnswerTerms;

#[derive(Debug, clap::Args)]
pub(super) struct ScheduleArgs {
    #[arg(value_name = say!("help-name-file"), help = say!("help-file"))]
    pub(super) file: PathBuf,
    #[arg(help = say!("help-plan"))]
    #[arg(long, value_name = say!("help-name-plan"))]
    pub(super) plan: Option<String>,
    #[arg(help = say!("help-billing-day"))]
    #[arg(long, value_name = say!("help-name-day"), allow_negative_numbers = true, value_parser = billing_day)]
    pub(super) billing_day: Option<BillingDay>,
    #[arg(help = say!("help-schedule-used"))]
    #[arg(long, value_name = say!("help-name-credits"), allow_negative_numbers = true, value_parser = credits)]
    pub(super) used: Option<Credits>,
    #[arg(help = say!("help-takes-a-day"))]
    #[arg(long, value_name = say!("help-name-takes"), allow_negative_numbers = true, value_parser = typed::<TakesADay>)]
    pub(super) takes_a_day: Option<TakesADay>,
    #[arg(help = say!("help-today"))]
    #[arg(long, value_name = say!("help-name-date"), value_parser = date)]
    pub(super) today: Option<NaiveDate>,
    #[arg(help = say!("help-json"))]
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) list: ListArg,
}

/// What both kinds of answer say.
struct ScheduleAnswer<'a> {
    prices: &'a PriceList,
    title: &'a str,
    paying: Paying<'a>,
    sheet: RunSheet<'a>,
    schedule: Schedule,
    each: Vec<Finish<'a>>,
    /// What is held back, and not laid.
    contingency: Contingency,
}

pub(super) fn answer(args: &ScheduleArgs, clock: NaiveDate) -> Result<Answer, Trouble> {
    let asked = AnswerTerms {
        list: args.list.named.as_deref(),
        plan: args.plan.as_deref(),
        billing_day: args.billing_day,
        used: args.used,
        today: args.today.unwrap_or(clock),
    };
    let opened = context::open(&args.file, &asked)?.with_takes_a_day(args.takes_a_day);
    let at = opened.at()?;
    let paying = at.paying().ok_or_else(|| context::no_plan(at.prices, &at.balance.plan_id))?;
    let sheet = RunSheet::paid_from(at.figures, at.done, &at.lens(), &paying);
    let schedule = Schedule::of(&sheet, &paying, at.rates);
    let each = finish_on_each(&sheet, at.prices, (&paying, at.balance.used), at.rates);
    let laid = ScheduleAnswer {
        prices: at.prices,
        title: &opened.title,
        paying,
        sheet,
        schedule,
        each,
        contingency: at.project.contingency,
    };
    let text = if args.json { json::text(&laid.json())? } else { laid.text() };
    let notes = opened.notes.clone();
    Ok(Answer::done(text, notes))
}

#[derive(Serialize)]
struct JsonSchedule<'a> {
    cycles: Vec<JsonScheduledCycle<'a>>,
    finish: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    working: Option<JsonWorking>,
    never: Vec<JsonAsset<'a>>,
    plans: Vec<JsonFinish>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contingency: Option<JsonContingency>,
}

#[derive(Serialize)]
struct JsonScheduledCycle<'a> {
    start: String,
    end: String,
    #[serde(serialize_with = "super::json::in_unit")]
    credits: u64,
    assets: Vec<JsonAsset<'a>>,
}

/// The two limits of the finish, where a number of takes a day was typed.
#[derive(Serialize)]
struct JsonWorking {
    limit: &'static str,
    by_credits: String,
    by_working_time: String,
    takes_a_day: u32,
    made_today: u64,
    takes: u64,
    from: String,
    days: u64,
}

impl JsonWorking {
    fn of(finish: &Finishing) -> Option<Self> {
        let working = finish.working?;
        Some(Self {
            limit: finish.limit().id(),
            by_credits: finish.credits.to_string(),
            by_working_time: working.until.to_string(),
            takes_a_day: working.a_day.get(),
            made_today: working.made_today,
            takes: working.takes,
            from: working.from.to_string(),
            days: working.days,
        })
    }
}

#[derive(Serialize)]
struct JsonAsset<'a> {
    scene: usize,
    asset: &'a str,
    pass: &'static str,
    /// Whether it goes on in the next cycle; left out where it does not.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    goes_on: bool,
}

#[derive(Serialize)]
struct JsonFinish {
    plan: String,
    cycles: Option<u64>,
    finish: Option<String>,
}

impl ScheduleAnswer<'_> {
    fn asset(&self, work: ScheduledWork) -> Option<JsonAsset<'_>> {
        let (row, entry) = self.sheet.at(work.place)?;
        let goes_on = work.part == WorkPart::Begins;
        Some(JsonAsset { scene: entry.number, asset: &entry.asset.label, pass: row.pass.id(), goes_on })
    }

    fn never(&self) -> Vec<JsonAsset<'_>> {
        let ends = |place| ScheduledWork { place, part: WorkPart::Ends };
        self.schedule.never.iter().filter_map(|place| self.asset(ends(*place))).collect()
    }

    fn json(&self) -> JsonSchedule<'_> {
        let laid = self.schedule.cycles.iter().map(|one| JsonScheduledCycle {
            start: one.cycle.start.to_string(),
            end: one.cycle.end.to_string(),
            credits: one.credits.get(),
            assets: one.work.iter().filter_map(|work| self.asset(*work)).collect(),
        });
        let plan = |one: &Finish<'_>| one.date.map(|date| date.to_string());
        let plans = self.each.iter().map(|one| JsonFinish {
            plan: one.plan.id.as_str().to_owned(),
            cycles: cycles(one),
            finish: plan(one),
        });
        JsonSchedule {
            cycles: laid.collect(),
            finish: self.schedule.finish.map(|date| date.to_string()),
            working: self.schedule.finishing.and_then(|finish| JsonWorking::of(&finish)),
            never: self.never(),
            plans: plans.collect(),
            contingency: JsonContingency::of(self.contingency),
        }
    }
}

impl ScheduleAnswer<'_> {
    fn text(&self) -> String {
        let plan = self.paying.now;
        let (allowance, left) = (present::credit_count(plan.allowance), table::credits(self.paying.room()));
        let plan = say!("answer-a-cycle-left", plan = &plan.name, credits = allowance, left = left);
        let mut text = String::new();
        text.push_str(&table::facts(&[(say!("answer-project"), self.title), (say!("answer-plan"), &plan)], 2));
        // Cycles in which the same is made are one line.
        for alike in self.schedule.cycles.chunk_by(|one, next| one.work == next.work) {
            let Some((one, last)) = alike.first().zip(alike.last()) else { continue };
            let all = alike.iter().map(|one| one.credits.get()).fold(0, u64::saturating_add);
            let (from, to) = (one.cycle.start.to_string(), last.cycle.end.to_string());
            let (each, count) = (present::credit_count(one.credits), alike.len());
            let words = match count {
                1 => say!("answer-one-cycle", from = from, to = to, credits = each),
                _ if alike.iter().all(|next| next.credits == one.credits) => {
                    say!("answer-cycles-each", from = from, to = to, count = count, credits = each)
                }
                _ => {
                    let all = present::credit_count(Credits::new(all));
                    say!("answer-cycles-all", from = from, to = to, count = count, credits = all)
                }
            };
            writeln!(text, "\n{words}").unwrap_or_default();
            text += &self.assets(one.work.iter().copied());
        }
        if let Some(words) = present::contingency_words(self.contingency) {
            writeln!(text, "\n{}", say!("answer-held-back-here", words = words)).unwrap_or_default();
        }
        let finish = self.schedule.finishing.as_ref();
        if let Some(words) = finish.and_then(|finish| present::working_words(finish, self.paying.today)) {
            writeln!(text, "\n{}", words.text).unwrap_or_default();
        }
        if self.schedule.unpriced > 0 {
            writeln!(text, "\n{}", say!("answer-not-placed", count = self.schedule.unpriced)).unwrap_or_default();
        }
        if !self.schedule.never.is_empty() {
            let why = match self.schedule.why_never {
                Some(NeverMade::TooLate) => say!("answer-too-late"),
                Some(NeverMade::TooDear) | None => say!("answer-too-dear"),
            };
            writeln!(text, "\n{why}").unwrap_or_default();
            let ends = |place| ScheduledWork { place, part: WorkPart::Ends };
            text += &self.assets(self.schedule.never.iter().map(|place| ends(*place)));
        }
        let mut plans = Table::new(&[
            (say!("answer-head-plan"), Align::Left),
            (say!("answer-head-cycles"), Align::Right),
            (say!("answer-head-finished"), Align::Left),
        ]);
        for one in &self.each {
            let word = one.why_never.filter(|_| one.cycles.is_some()).map(present::never_word);
            let never = word.map_or_else(|| present::chance_words(None), str::to_owned);
            let finished = one.date.map_or(never, |date| date.to_string());
            plans.row([one.plan.name.clone(), cycles(one).map_or_else(String::new, table::number), finished]);
        }
        writeln!(text, "\n{}", plans.text().trim_end()).unwrap_or_default();
        text
    }

    fn assets(&self, work: impl Iterator<Item = ScheduledWork>) -> String {
        let columns = [
            (say!("answer-head-scene"), Align::Right),
            (say!("answer-head-asset"), Align::Left),
            (say!("answer-head-pass"), Align::Left),
            (say!("answer-head-model"), Align::Left),
        ];
        let mut table = Table::new(&columns);
        for (work, (row, entry)) in work.filter_map(|work| Some((work, self.sheet.at(work.place)?))) {
            let number = entry.scene_number();
            let pass = present::pass_word(row.pass);
            let pass =
                if work.part == WorkPart::Begins { say!("answer-goes-on", pass = pass) } else { pass.to_owned() };
            table.row([number, entry.asset.label.clone(), pass, self.prices.model_name(row.model).to_owned()]);
        }
        if table.is_empty() { String::new() } else { table.text() }
    }
}

fn cycles(one: &Finish<'_>) -> Option<u64> {
    one.cycles.filter(|_| one.date.is_some()).map(|cycles| u64::try_from(cycles).unwrap_or(u64::MAX))
}
