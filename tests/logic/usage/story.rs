//! An account's usage, written down in one line.
//!
//! `pro 14; 11-15 take 160; 11-16 refund 25; 11-20 plan visionary; 11-21 says 1940`: a plan and its billing day, then
//! what happened, each with its day of 2026 (or a year before it) and perhaps an hour (`11-15T09`).

use chrono::{NaiveDate, NaiveDateTime};
use creditboard::domain::{
    Account, AccountPlan, Adjustment, AdjustmentId, AssetId, BillingDay, Credits, MadeOf, ModelId, Pass, PlanId,
    ProjectKey, RateKey, Take, TakeId, TakeOutcome, TakeStanding, TakeUnit, Usage, UsedTake, Validity,
};

/// What a line says.
#[derive(Debug)]
pub(crate) struct Story {
    pub(crate) account: Account,
    pub(crate) usage: Usage,
}

/// A day of 2026, or of the year that stands before it.
pub(crate) fn day(text: &str) -> NaiveDate {
    let text = if text.len() > 5 { text.to_owned() } else { format!("2026-{text}") };
    text.parse().unwrap()
}

fn moment(text: &str) -> NaiveDateTime {
    let (date, hour) = text.split_once('T').unwrap_or((text, "12"));
    day(date).and_hms_opt(hour.parse().unwrap(), 0, 0).unwrap()
}

/// A kept take of a model that no list has.
pub(crate) fn take(name: u128, at: NaiveDateTime, credits: u64, outcome: TakeOutcome) -> Take {
    Take {
        id: TakeId::from_bits(name),
        edits: 0,
        validity: Validity::Counts,
        asset: AssetId::new(1),
        pass: Pass::Final,
        at,
        model: ModelId::from("some-model"),
        mode: RateKey::TextToVideo,
        after_draft: false,
        credits: Credits::new(credits),
        outcome,
        unit: TakeUnit::All,
        made_of: MadeOf::default(),
        ahead: None,
        standing: TakeStanding::Stands,
    }
}

/// Reads a line.
pub(crate) fn story(text: &str) -> Story {
    let mut parts = text.split(';').map(str::trim);
    let named: Vec<&str> = parts.next().unwrap_or_default().split_whitespace().collect();
    let mut plan = match named[..] {
        [plan, day] => Some(AccountPlan::new(PlanId::from(plan), BillingDay::new(day.parse().unwrap()).unwrap())),
        _ => None,
    };
    let mut usage = Usage::default();
    for (name, part) in (1_u128..).zip(parts.filter(|part| !part.is_empty())) {
        let words: Vec<&str> = part.split_whitespace().collect();
        let (at, what, value) = (moment(words[0]), words[1], words[2]);
        let mut made = |outcome| {
            let take = take(name, at, value.parse().unwrap(), outcome);
            usage.takes.put(UsedTake { project: ProjectKey::from_bits(1), take });
        };
        match what {
            "take" => made(TakeOutcome::Kept),
            "reject" => made(TakeOutcome::Rejected),
            "fail" => made(TakeOutcome::Charged),
            "refund" => made(TakeOutcome::Refunded),
            "plan" => plan.as_mut().unwrap().change(PlanId::from(value), at.date()),
            _ => usage.adjustments.push(Adjustment {
                id: AdjustmentId::from_bits(name),
                edits: 0,
                validity: Validity::Counts,
                at,
                ahead: None,
                left: Credits::new(value.parse().unwrap()),
            }),
        }
    }
    usage.adjustments.sort_by_key(|one| one.at);
    Story { account: Account { plan, ..Account::default() }, usage }
}
