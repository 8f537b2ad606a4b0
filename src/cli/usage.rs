//! `usage`: what was used of this billing cycle’s allowance, and what is left.

use serde::Serialize;

use super::Answer;
use super::args::UsageArgs;
use super::trouble::Trouble;
use super::{context, json, table};
use crate::domain::{BillingDay, Credits, ResetTime};
use crate::figures::usage::Balance;
use crate::present;
use crate::prices::Plan;
use crate::words::say;
use crate::workspace::{AnswerTerms, Clock};

pub(super) fn answer(args: &UsageArgs, clock: Clock) -> Result<Answer, Trouble> {
    let kept = context::account(&mut Vec::new()).reset;
    let reset = args.reset.unwrap_or(kept);
    let now = clock.by_service(reset);
    let asked = AnswerTerms {
        list: args.list.named.as_deref(),
        plan: args.plan.as_deref(),
        billing_day: args.billing_day,
        used: None,
        today: args.today.unwrap_or_else(|| now.date()),
    };
    let mut notes = Vec::new();
    let prices = context::price_list(asked.list, asked.today, &mut notes)?;
    context::check_account(prices)?;
    let (mut workspace, of_account) = context::without_file(prices, &asked);
    notes.extend(of_account);
    workspace.account.reset = reset;
    workspace.time = args.today.is_none().then(|| now.time());
    workspace.settle(asked.today);
    let balance = workspace.balance();
    let plan = balance.plan.ok_or_else(|| context::no_plan(workspace.prices, &balance.plan_id))?;
    let text = if args.json { json::text(&json((balance, plan), reset))? } else { text((balance, plan), reset) };
    Ok(Answer::done(text, notes))
}

#[derive(Serialize)]
struct JsonUsage<'a> {
    plan: &'a str,
    billing_day: u8,
    cycle: JsonCycle,
    #[serde(serialize_with = "super::json::in_unit")]
    allowance: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    used: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    left: u64,
    takes: u64,
    reset: JsonReset,
}

#[derive(Serialize)]
struct JsonReset {
    time: String,
    zone: String,
    hours_left: Option<u32>,
}

#[derive(Serialize)]
struct JsonCycle {
    start: String,
    end: String,
    days_left: u32,
}

fn json<'a>((balance, plan): (&Balance<'_>, &'a Plan), reset: ResetTime) -> JsonUsage<'a> {
    let cycle = JsonCycle {
        start: balance.cycle.start.to_string(),
        end: balance.cycle.end.to_string(),
        days_left: balance.days_left(),
    };
    JsonUsage {
        plan: plan.id.as_str(),
        billing_day: balance.billing_day.unwrap_or(BillingDay::FIRST).get(),
        cycle,
        allowance: plan.allowance.get(),
        used: balance.used.get(),
        left: balance.left.unwrap_or_default().get(),
        takes: balance.takes,
        reset: JsonReset {
            time: reset.time().format("%H:%M").to_string(),
            zone: reset.zone().to_string(),
            hours_left: balance.hours_left,
        },
    }
}

fn text((balance, plan): (&Balance<'_>, &Plan), reset: ResetTime) -> String {
    let paid = say!("answer-a-cycle", plan = &plan.name, credits = present::credit_count(plan.allowance));
    let (start, end) = (balance.cycle.start.to_string(), balance.cycle.end.to_string());
    let cycle = say!("answer-cycle", from = start, to = end, count = balance.days_left());
    let (used, left, resets) = (used(balance), left(balance, plan), resets(balance, reset));
    let facts = [
        (say!("answer-plan"), paid.as_str()),
        (say!("answer-head-cycle"), &cycle),
        (say!("answer-head-used"), &used),
        (say!("answer-head-left"), &left),
        (say!("answer-head-resets"), &resets),
    ];
    table::facts(&facts, 1)
}

/// `2026-12-14 at 00:00 UTC, assumed`, and in the last hours what is lost then.
fn resets(balance: &Balance<'_>, reset: ResetTime) -> String {
    let assumed = u64::from(reset.is_assumed());
    let (date, time) = (balance.cycle.end.to_string(), reset.to_string());
    match present::reset_soon(balance) {
        Some(soon) => say!("answer-resets-soon", date = date, time = time, assumed = assumed, soon = soon),
        None => say!("answer-resets", date = date, time = time, assumed = assumed),
    }
}

/// `340 in 12 takes, and 20 that no take explains`
fn used(balance: &Balance<'_>) -> String {
    let (credits, count) = (table::credits(balance.spent), balance.takes);
    match balance.besides {
        Credits::ZERO => say!("answer-used", credits = credits, count = count),
        besides => {
            let besides = table::credits(besides);
            say!("answer-used-besides", credits = credits, count = count, besides = besides)
        }
    }
}

/// `2,160`, with what makes it other than the allowance less what was used.
fn left(balance: &Balance<'_>, plan: &Plan) -> String {
    let mut text = table::credits(balance.left.unwrap_or_default());
    if !balance.over.is_zero() {
        text = say!("answer-over", left = text, over = table::credits(balance.over));
    }
    let more = balance.granted.unwrap_or_default().less(plan.allowance);
    if !more.is_zero() {
        text = say!("answer-granted", left = text, more = table::credits(more));
    }
    text
}

/// `used 365 of 2,500 in this cycle, 2,135 left`, as far as that is known.
pub(super) fn in_one_line(balance: &Balance<'_>) -> String {
    let used = table::credits(balance.used);
    match (balance.plan, balance.left) {
        (Some(plan), Some(left)) => {
            let (allowance, left) = (table::credits(plan.allowance), table::credits(left));
            say!("answer-used-of", used = used, allowance = allowance, left = left)
        }
        _ => say!("answer-used-only", used = used),
    }
}
