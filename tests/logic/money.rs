//! What a finished film costs in money: whole months, the same in every answer.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;
use std::sync::Arc;

use chrono::NaiveDate;
use creditboard::domain::{
    Account, AccountPlan, BillingDay, Credits, Money, PassFilter, PlanId, Project, Rates, TakeLog, TakeOutcome,
};
use creditboard::figures::{Figures, FilmMoney, KeepRates, Lens, MoneyTerms, compare};
use creditboard::storage::format;

use crate::cli::{Place, json};
use crate::support::{images, prices, project, scene, shot};
use crate::usage::story::take;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// 15 seconds: two stills of 10, and three Kling clips of 25.
fn board() -> Project {
    Project::clone(&project(vec![scene(1, 15, vec![images(2, 2, "imagen-4"), shot(3, "kling-v2.1")])], vec![]))
}

/// A place where a month of Pro costs 29.00 and one of Starter 1.00, and credits reset on the 14th.
fn place(prices: &str) -> Place {
    let place = Place::new();
    place.write("board.ron", &format::write(&board()));
    fs::create_dir_all(place.path("creditboard")).unwrap();
    let account = format!("account(plan: Some(\"pro\"), billing_day: Some(14), prices: [{prices}])");
    place.write("creditboard/account.ron", &account);
    place
}

const BOTH: &str = "(plan: \"pro\", hundredths: 2900), (plan: \"starter\", hundredths: 100)";

fn run(place: &Place, args: &[&str]) -> String {
    let ran = place.run(&[args, &["--today", "2026-11-22"]].concat());
    assert!(ran.status < 2, "{args:?}: {}", ran.err);
    ran.out
}

#[test]
fn every_answer_says_the_same_money() {
    let place = place(BOTH);
    let totals = json(&run(&place, &["totals", "board.ron", "--json"]));
    let expected = serde_json::json!(
        {"month": "29.00", "months": 1, "film": "29.00", "minute": "116.00", "second": "1.934"}
    );
    assert_eq!(totals["money"], expected, "29 for 15 seconds: {totals}");
    let plans = json(&run(&place, &["plans", "board.ron", "--json"]));
    let on =
        |id: &str| plans["plans"].as_array().unwrap().iter().find(|one| one["plan"] == id).unwrap()["money"].clone();
    assert_eq!(on("pro"), expected, "the plans have what totals has");
    assert_eq!((on("starter")["month"].clone(), on("studio")), ("1.00".into(), serde_json::Value::Null), "{plans}");
    let text = run(&place, &["totals", "board.ron"]);
    assert!(
        text.contains("Money for the film: 29.00 (1 month of Pro at 29.00); 1.934 for a finished second"),
        "{text}"
    );
    let starter = run(&place, &["totals", "board.ron", "--plan", "starter", "--used", "100"]);
    assert!(starter.contains("2.00 (2 months of Starter at 1.00)"), "153 on average, and 100 left now: {starter}");
    let why = json(&run(&place, &["explain", "board.ron", "--figure", "money-second", "--json"]));
    assert_eq!((&why["value"], &why["because"][0]["value"]), (&"1.934".into(), &"29.00".into()), "{why}");
    assert_eq!(why["because"][0]["because"][0]["value"], "29.00", "down to the months: {why}");
}

#[test]
fn a_plan_that_costs_nothing_is_known_to() {
    let place = place("(plan: \"pro\", hundredths: 0)");
    let totals = json(&run(&place, &["totals", "board.ron", "--json"]));
    let free = serde_json::json!(
        {"month": "0.00", "months": 1, "film": "0.00", "minute": "0.00", "second": "0.000"}
    );
    assert_eq!(totals["money"], free, "{totals}");
    let text = run(&place, &["totals", "board.ron"]);
    assert!(text.contains("Money for the film: 0.00 (1 month of Pro at 0.00); 0.000 for a finished second"), "{text}");
    let why = run(&place, &["explain", "board.ron", "--figure", "money"]);
    assert!(why.contains("0.00") && !why.contains("not known"), "{why}");
}

#[test]
fn without_a_price_nothing_is_said() {
    let place = place("");
    for args in [["totals", "board.ron"], ["plans", "board.ron"]] {
        let (text, json) = (run(&place, &args), run(&place, &[&args[..], &["--json"]].concat()));
        assert!(!text.contains("oney") && !json.contains("money"), "{args:?}: {text}{json}");
    }
    let why = run(&place, &["explain", "board.ron", "--figure", "money"]);
    assert!(why.contains("not known") && why.contains("Price of a month of Pro"), "{why}");
}

#[test]
fn months_in_which_takes_were_charged_count_at_the_plan_of_that_time() {
    let at = |date: &str| day(date).and_hms_opt(12, 0, 0).unwrap();
    let made = |takes: &[(&str, u64)]| {
        let log =
            (1_u128..).zip(takes).map(|(name, (date, credits))| take(name, at(date), *credits, TakeOutcome::Kept));
        Arc::new(Project { takes: Arc::new(log.collect::<TakeLog>()), ..board() })
    };
    let mut plan = AccountPlan::new(PlanId::from("starter"), BillingDay::new(14).unwrap());
    plan.change(PlanId::from("pro"), day("2026-10-20"));
    let price = |(id, hundredths): (&str, u64)| (PlanId::from(id), Money::from_hundredths(hundredths).unwrap());
    let told = |takes: &[(&str, u64)], prices_of: &[(&'static str, u64)]| {
        let account = Account {
            plan: Some(plan.clone()),
            prices: prices_of.iter().copied().map(price).collect(),
            ..Account::default()
        };
        let project = made(takes);
        let figures = Figures::of(&project, prices()).unwrap();
        let rates = KeepRates::of(prices(), &Rates::default(), &Rates::default());
        let rows = compare(&figures, &Lens::new(prices(), &rates), Credits::ZERO);
        let pro = rows.iter().find(|row| row.plan.id.as_str() == "pro").unwrap();
        let terms =
            MoneyTerms { project: &project, account: &account, filter: PassFilter::Both, today: day("2026-11-22") };
        let money = FilmMoney::of(pro, &terms)?;
        Some(format!("{} for {} months, {} without a price", money.film(), money.months(), money.unpriced()))
    };
    let both = [("starter", 100), ("pro", 2_900)];
    let check = |takes: &[(&str, u64)], prices_of: &[(&'static str, u64)], expected: Option<&str>| {
        assert_eq!(told(takes, prices_of).as_deref(), expected, "{takes:?}");
    };
    check(&[], &both, Some("29.00 for 1 months, 0 without a price"));
    check(&[("2026-11-20", 5)], &both, Some("29.00 for 1 months, 0 without a price"));
    // Two takes of one month on Starter, one of a month that ended with Pro, a free one that counts for nothing.
    let earlier = [("2026-09-20", 5), ("2026-10-01", 5), ("2026-10-15", 5), ("2026-07-01", 0)];
    check(&earlier, &both, Some("59.00 for 3 months, 0 without a price"));
    check(&earlier, &[("pro", 2_900)], Some("58.00 for 3 months, 1 without a price"));
    check(&earlier, &[("starter", 100)], None);
}
