//! Working time as a second limit of the finish: the later one holds, and nothing else moves.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::sync::Arc;

use creditboard::document::{Command, Document, Outcome};
use creditboard::domain::{
    Account, AccountPlan, BillingDay, Credits, PlanId, Project, ProjectKey, Rates, TakeLog, TakeOutcome, TakesADay,
    Usage,
};
use creditboard::figures::usage::{Completion, FinishLimit, Paying, RunSheet, Schedule, ToGo, balance, finish_on_each};
use creditboard::figures::why::{ExplainedFrom, Explainer, Figure, FigureQuestion, ReasonMark, Value};
use creditboard::figures::{Basis, Figures, KeepRates, Lens, PlanFigures, compare};
use creditboard::present::step_name;
use creditboard::storage::format;
use proptest::prelude::*;

use crate::cli::{Place, json};
use crate::support::{any_project, any_takes_a_day, images, prices, project, scene, shot};
use crate::usage::shared::any_boards;
use crate::usage::story::take;
use crate::usage::to_go::done;

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

fn takes(number: u64) -> TakesADay {
    TakesADay::new(number).unwrap()
}

/// One scene with two stills (1/2 are kept: four takes on average) and a Kling shot of three clips (2/3: 4½), on Pro.
fn board(takes_a_day: Option<TakesADay>) -> Project {
    let plain = project(vec![scene(1, 15, vec![images(2, 2, "imagen-4"), shot(3, "kling-v2.1")])], vec![]);
    Project { takes_a_day, ..Project::clone(&plain) }
}

fn place(takes_a_day: Option<TakesADay>) -> Place {
    let place = Place::new();
    place.write("board.ron", &format::write(&board(takes_a_day)));
    place
}

fn run(place: &Place, args: &[&str]) -> String {
    let ran = place.run(&[args, &["--today", "2026-11-22"]].concat());
    assert!(ran.status < 2, "{args:?}: {}", ran.err);
    ran.out
}

#[test]
fn nine_takes_at_two_a_day_are_five_days() {
    let place = place(Some(takes(2)));
    let found = json(&run(&place, &["schedule", "board.ron", "--plan", "pro", "--json"]));
    assert_eq!(found["finish"], "2026-11-26", "{found}");
    let working = &found["working"];
    assert_eq!((&working["takes"], &working["days"]), (&9.into(), &5.into()), "8½, rounded up: {found}");
    assert_eq!(working["limit"], "working time", "{found}");
    assert_eq!(working["by_credits"], "2026-11-22", "{found}");
    let plans = json(&run(&place, &["plans", "board.ron", "--json"]));
    let pro = plans["plans"].as_array().unwrap().iter().find(|one| one["plan"] == "pro").unwrap();
    assert_eq!((&pro["finish"], &pro["limit"]), (&"2026-11-26".into(), &"working time".into()), "{pro}");
    let text = run(&place, &["schedule", "board.ron", "--plan", "pro"]);
    assert!(text.contains("Working time is the limit: 9 takes at 2 a day are 5 days."), "{text}");
    assert!(run(&place, &["plans", "board.ron"]).contains("2026-11-26, by working time"), "the plans say so too");
    let why = run(&place, &["explain", "board.ron", "--plan", "pro", "--figure", "finish"]);
    assert!(why.contains("By working time: 9 takes from today on, 2 a day") && why.contains("By credits"), "{why}");
}

#[test]
fn takes_made_today_are_of_todays_number() {
    let made = |day_of: &str, count: u128| {
        let at = day(day_of).and_hms_opt(9, 0, 0).unwrap();
        let all = (1..=count).map(|name| take(name, at, 25, TakeOutcome::Rejected)).collect::<TakeLog>();
        let project = Project { takes: Arc::new(all), key: Some(ProjectKey::from_bits(7)), ..board(Some(takes(2))) };
        let place = Place::new();
        place.write("board.ron", &format::write(&project));
        place
    };
    let found = |place: &Place| json(&run(place, &["schedule", "board.ron", "--plan", "pro", "--json"]));
    let told = |place: &Place| {
        let found = found(place);
        let working = &found["working"];
        let day = found["finish"].as_str().unwrap().to_owned();
        (day, working["made_today"].as_u64().unwrap(), working["days"].as_u64().unwrap())
    };
    // Nine takes at two a day: two, two, two, two, one.
    assert_eq!(told(&made("2026-11-21", 2)), ("2026-11-26".to_owned(), 0, 5), "yesterday is another day");
    // One, two, two, two, two.
    assert_eq!(told(&made("2026-11-22", 1)), ("2026-11-26".to_owned(), 1, 5), "one is left of today");
    // Nothing is left of today, and no more than nothing is taken off.
    assert_eq!(told(&made("2026-11-22", 2)), ("2026-11-27".to_owned(), 2, 5), "it goes on tomorrow");
    assert_eq!(told(&made("2026-11-22", 7)), ("2026-11-27".to_owned(), 7, 5), "never below 0");
    let place = made("2026-11-22", 2);
    let text = run(&place, &["schedule", "board.ron", "--plan", "pro"]);
    assert!(text.contains("9 takes at 2 a day (2 of today made already) are 5 days."), "{text}");
    let why = run(&place, &["explain", "board.ron", "--plan", "pro", "--figure", "finish"]);
    assert!(why.contains("2 a day (2 of today made already)"), "{why}");
    let plans = json(&run(&place, &["plans", "board.ron", "--json"]));
    let pro = plans["plans"].as_array().unwrap().iter().find(|one| one["plan"] == "pro").unwrap();
    assert_eq!(pro["finish"], "2026-11-27", "the plans have the same day: {pro}");
}

#[test]
fn another_number_can_be_tried_and_none_says_nothing() {
    let place = place(Some(takes(2)));
    let tried = run(&place, &["schedule", "board.ron", "--plan", "pro", "--takes-a-day", "9", "--json"]);
    assert_eq!(json(&tried)["finish"], "2026-11-22", "{tried}");
    assert_eq!(json(&tried)["working"]["limit"], "credits", "{tried}");
    let none = self::place(None);
    for args in [["schedule", "board.ron"], ["plans", "board.ron"]] {
        let (text, json) = (run(&none, &args), run(&none, &[&args[..], &["--json"]].concat()));
        let says =
            |text: &str| text.contains("limit is") || text.contains("is the limit") || text.contains(", by credits");
        assert!(!says(&text) && !json.contains("\"limit\""), "nothing is said of a limit: {text}{json}");
    }
    let wrong = place.run(&["schedule", "board.ron", "--takes-a-day", "0"]);
    assert!(wrong.status == 2 && wrong.err.contains("from 1 to 10,000"), "{}", wrong.err);
}

#[test]
fn it_is_one_step_with_a_name_in_file_and_diff() {
    let mut document = Document::new(board(None));
    let set = |document: &mut Document, takes| document.execute(Command::SetTakesADay(takes)).unwrap();
    assert!(matches!(set(&mut document, Some(takes(40))), Outcome::Changed { .. }), "a step");
    assert_eq!(document.undo_name().map(step_name).as_deref(), Some("set takes a day"), "its name");
    assert!(matches!(set(&mut document, Some(takes(40))), Outcome::Nothing), "the same again");
    assert!(format::write(document.project()).contains("  takes_a_day: 40,\n"), "in the file");
    set(&mut document, None);
    assert_eq!(document.undo_name().map(step_name).as_deref(), Some("remove takes a day"), "none is a step too");
    assert!(!format::write(document.project()).contains("takes_a_day"), "not in the file");
    document.undo();
    assert_eq!(document.project().takes_a_day, Some(takes(40)), "undone");
    let place = place(Some(takes(2)));
    place.write("none.ron", &format::write(&board(None)));
    let found = json(&place.run(&["diff", "none.ron", "board.ron", "--plan", "pro", "--json"]).out);
    assert_eq!(found["takes_a_day"], serde_json::json!([null, 2]), "{found}");
    let text = place.run(&["diff", "none.ron", "board.ron", "--plan", "pro"]).out;
    assert!(text.lines().any(|line| line.contains("Takes a day") && line.contains("not said")), "{text}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn fewer_takes_a_day_are_never_earlier_and_move_nothing_else(
        project in any_project(), usage in any_boards(), mask: u64, used in 0_u64..8_000, plan in 0_usize..4,
        some in any_takes_a_day(), fewer in 1_u64..=60, reset in 1_u8..=31,
    ) {
        let at = |takes_a_day: Option<TakesADay>| Arc::new(Project { takes_a_day, ..project.clone() });
        prop_assume!(Figures::of(&at(None), prices()).is_ok());
        let fewer = some.map_or(fewer, |some| fewer.min(some.get().into()));
        let (plan, today) = (&prices().plans[plan], day("2026-11-22"));
        let rates = KeepRates::of(prices(), &Rates::default(), &project.rates);
        let lens = Lens::new(prices(), &rates).on(Some(plan));
        let others = creditboard::figures::usage::Others::of(&usage, None);
        let billing_day = BillingDay::new(reset).unwrap();
        let left = plan.allowance.less(Credits::new(used));
        let paying = Paying { now: plan, later: plan, left, over: Credits::ZERO, today, billing_day, others: &others };
        let taken = creditboard::figures::TakenBefore { used: Credits::new(used), others: &others };
        let laid = |takes_a_day: Option<TakesADay>| {
            let project = at(takes_a_day);
            let figures = Figures::of(&project, prices()).unwrap();
            let done = done(&project, mask);
            let to_go = ToGo::of(&figures, done.clone(), prices());
            let sheet = RunSheet::paid_from(&figures, &done, &lens, &paying);
            let schedule = Schedule::of(&sheet, &paying, &rates);
            let row: PlanFigures<'_> =
                compare(to_go.figures(), &lens, taken).into_iter().find(|one| one.plan.id == plan.id).unwrap();
            let each = finish_on_each(&sheet, prices(), (&paying, Credits::new(used)), &rates);
            let on_plan = each.into_iter().find(|one| one.plan.id == plan.id).unwrap();
            (schedule, row, on_plan.date)
        };
        let (none, some, fewer) = (laid(None), laid(some), laid(Some(takes(fewer))));
        for (schedule, row, usage) in [&none, &some, &fewer] {
            // All three answers are of one day.
            prop_assert_eq!(schedule.finish, row.finishing(today, billing_day).map(|finish| finish.day));
            prop_assert_eq!(schedule.finish, *usage);
            prop_assert_eq!(&schedule.cycles, &none.0.cycles, "cycles are as before");
            prop_assert_eq!((row.cycles, row.expires, row.expires_last), (none.1.cycles, none.1.expires, none.1.expires_last));
            prop_assert_eq!(schedule.finish.is_some(), none.0.finish.is_some(), "known or not as before");
            if let Some(finish) = &schedule.finishing {
                prop_assert_eq!(Some(finish.credits), none.0.finish, "credits are there on the same day");
                let later = finish.working.map_or(finish.credits, |time| time.until.max(finish.credits));
                prop_assert_eq!(finish.day, later, "the later one");
                prop_assert_eq!(finish.limit() == FinishLimit::WorkingTime, finish.day > finish.credits);
                prop_assert!(schedule.cycles.is_empty() || Completion::of(schedule).day() == schedule.finish);
            }
        }
        prop_assert!(none.0.finish <= some.0.finish, "never earlier than credits alone");
        prop_assert!(some.0.finish <= fewer.0.finish, "never earlier with fewer");
    }
}

#[test]
fn the_takes_of_all_cycles_are_those_of_the_run_sheet() {
    // Two stills at 1/2, three clips at 2/3: 4 + 4½ takes, wherever they are made.
    let project = Arc::new(board(Some(takes(1))));
    let figures = Figures::of(&project, prices()).unwrap();
    let rates = KeepRates::of(prices(), &Rates::default(), &Rates::default());
    for (used, days) in [(0, 9), (2_420, 9), (2_500, 9)] {
        let rows = compare(&figures, &Lens::new(prices(), &rates), Credits::new(used));
        let pro = rows.iter().find(|row| row.plan.id.as_str() == "pro").unwrap();
        let finish = pro.finishing(day("2026-11-22"), BillingDay::new(14).unwrap()).unwrap();
        let working = finish.working.unwrap();
        assert!(working.days <= days && working.days > 0, "{used} used: {working:?}");
        // What waits for the next cycle is not made before the 14th.
        let earliest = if used == 0 { day("2026-11-30") } else { day("2026-12-14") };
        assert!(finish.day >= earliest, "{used} used: {finish:?}");
    }
}

#[test]
fn why_a_finish_names_both_limits() {
    let project = Arc::new(board(Some(takes(2))));
    let figures = Figures::of(&project, prices()).unwrap();
    let account = Account {
        plan: Some(AccountPlan::new(PlanId::from("pro"), BillingDay::new(14).unwrap())),
        ..Account::default()
    };
    let usage = Usage::default();
    let balance = balance(&usage, &account, prices(), day("2026-11-22"));
    let rates = KeepRates::of(prices(), &Rates::default(), &Rates::default());
    let known = ExplainedFrom {
        project: &project,
        figures: &figures,
        to_go: &figures,
        balance: &balance,
        account: &account,
        usage: &usage,
        later: None,
    };
    let explainer = Explainer::new(known, Lens::new(prices(), &rates).on(balance.plan));
    let why = explainer.why(&FigureQuestion::to_go(Figure::Finish, Basis::Expected)).unwrap();
    let day_of = |wanted: fn(&ReasonMark) -> bool| {
        let line = why.parts.iter().find(|line| wanted(&line.mark)).unwrap();
        if let Value::Date(day) = line.value { day } else { None }
    };
    let credits = day_of(|mark| *mark == ReasonMark::CreditsThere);
    let working = day_of(|mark| matches!(mark, ReasonMark::WorkingTime { .. }));
    assert_eq!(why.line.value, Value::Date(credits.max(working)), "the later one of {credits:?} and {working:?}");
}
