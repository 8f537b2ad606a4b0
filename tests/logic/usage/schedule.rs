//! A project laid over the coming cycles, and the ways out when credits run out.

use std::sync::Arc;

use creditboard::domain::{BillingDay, Credits, Project, Rate, RateKey, Rates, Takes};
use creditboard::figures::usage::{
    Finish, Others, Paying, RunSheet, Schedule, SheetState, ToGo, WorkPart, finish_on_each, running_out, ways,
};
use creditboard::figures::{DoneAssets, Expected, Figures, KeepRates, Lens, compare};
use creditboard::prices::Plan;
use proptest::prelude::*;

use super::sheet::film;
use super::story::day;
use super::to_go::done;
use crate::support::{any_project, images, prices, project, scene, shot};

fn plan(id: &str) -> &'static Plan {
    prices().plan(&id.into()).unwrap()
}

fn paying(id: &str, left: u64) -> Paying<'static> {
    let plan = plan(id);
    Paying {
        now: plan,
        later: plan,
        left: Credits::new(left),
        over: Credits::ZERO,
        today: day("11-22"),
        billing_day: BillingDay::new(14).unwrap(),
        others: Others::NONE,
    }
}

/// Every take is kept, so that what is expected is whole.
fn sure() -> KeepRates {
    let mut rates = Rates::default();
    for key in RateKey::ALL {
        rates.set(key, Some(Rate::ALWAYS));
    }
    KeepRates::of(prices(), &Rates::default(), &rates)
}

struct Board {
    project: Arc<Project>,
    figures: Figures,
    rates: KeepRates,
}

impl Board {
    fn of(project: Arc<Project>, rates: KeepRates) -> Self {
        let figures = Figures::of(&project, prices()).unwrap();
        Self { project, figures, rates }
    }

    fn terms<'a>(&'a self, paying: &Paying<'a>) -> Lens<'a> {
        Lens::new(prices(), &self.rates).on(Some(paying.now))
    }

    fn sheet<'a>(&'a self, paying: &Paying<'a>) -> RunSheet<'a> {
        RunSheet::of(&self.figures, &DoneAssets::default(), &self.terms(paying), Some(paying.left))
    }
}

fn words(board: &Board, paying: &Paying<'_>) -> Vec<String> {
    let sheet = board.sheet(paying);
    let schedule = Schedule::of(&sheet, paying, &board.rates);
    let name = |place| {
        let (row, entry) = sheet.at(place).unwrap();
        format!("{} {}", entry.number, row.model)
    };
    let mut lines: Vec<String> = Vec::new();
    for one in &schedule.cycles {
        let work = one
            .work
            .iter()
            .map(|work| format!("{}{}", name(work.place), if work.part == WorkPart::Begins { "…" } else { "" }));
        let work: Vec<String> = work.collect();
        lines.push(format!("{} {}: {}", one.cycle.start.format("%m-%d"), one.credits, work.join(", ")));
    }
    lines.extend(schedule.never.iter().map(|place| format!("never {}", name(*place))));
    let finish = schedule.finish.map_or_else(|| "never".to_owned(), |date| date.to_string());
    lines.push(finish);
    lines
}

fn shots(seconds: &[u32], model: &str) -> Board {
    let scenes =
        (1..).zip(seconds).map(|(number, seconds)| scene(number * 10, *seconds, vec![shot(number * 10 + 1, model)]));
    Board::of(project(scenes.collect(), Vec::new()), sure())
}

#[test]
fn what_fits_now_is_finished_today() {
    let board = shots(&[5, 5], "kling-v2.1");
    assert_eq!(words(&board, &paying("starter", 50)), ["11-14 50: 1 kling-v2.1, 2 kling-v2.1", "2026-11-22"], "both");
    let nothing = Board::of(project(Vec::new(), Vec::new()), sure());
    assert_eq!(words(&nothing, &paying("starter", 0)), ["2026-11-22"], "nothing to do is done");
}

#[test]
fn a_take_that_does_not_fit_waits_whole() {
    let board = shots(&[8, 8, 8], "luma-ray-2");
    // Two clips of 90 each: a cycle of 200 holds two of them, 110 left hold one.
    let expected = [
        "11-14 90: 1 luma-ray-2…",
        "12-14 180: 1 luma-ray-2, 2 luma-ray-2…",
        "01-14 180: 2 luma-ray-2, 3 luma-ray-2…",
        "02-14 90: 3 luma-ray-2",
        "2027-02-14",
    ];
    assert_eq!(words(&board, &paying("starter", 110)), expected, "clip by clip");
}

#[test]
fn what_costs_more_than_an_allowance_is_never_made_and_holds_nothing_up() {
    let board = Board::of(
        project(vec![scene(1, 8, vec![shot(2, "veo3")]), scene(3, 5, vec![shot(4, "veo2")])], vec![]),
        sure(),
    );
    assert_eq!(words(&board, &paying("starter", 200)), ["never 2 veo2", "never 1 veo3", "never"], "both cost too much");
    let expected = ["11-14 300: 2 veo2", "12-14 600: 1 veo3", "2026-12-14"];
    assert_eq!(words(&board, &paying("pro", 350)), expected, "a larger plan waits for the reset");
    let topped_up = paying("starter", 350);
    assert_eq!(words(&board, &topped_up), ["11-14 300: 2 veo2", "never 1 veo3", "never"], "what is left is more now");
}

#[test]
fn an_empty_cycle_is_shown_when_nothing_fits_any_more() {
    let board = shots(&[5], "veo2");
    assert_eq!(words(&board, &paying("pro", 20)), ["11-14 0: ", "12-14 300: 1 veo2", "2026-12-14"], "it waits");
}

#[test]
fn a_schedule_that_takes_a_century_is_never_finished() {
    let mut asset = images(2, 1_000_000, "imagen-4");
    asset.takes = Takes::Fixed(1_000_000);
    let board = Board::of(project(vec![scene(1, 5, vec![asset])], Vec::new()), sure());
    let lines = words(&board, &paying("starter", 200));
    assert_eq!((lines.len(), lines.last().unwrap().as_str()), (1_202, "never"), "a hundred years of cycles");
}

proptest! {
    #[test]
    fn cycles_add_up_and_none_is_overdrawn(
        project in any_project(), mask: u64, plan in 0_usize..4, left in 0_u64..40_000,
    ) {
        let project = Arc::new(project);
        let Ok(figures) = Figures::of(&project, prices()) else { return Ok(()) };
        let rates = KeepRates::of(prices(), &Rates::default(), &project.rates);
        let (now, later) = (&prices().plans[plan], &prices().plans[plan]);
        let paying = Paying { now, later, ..paying("starter", left.min(now.allowance.get())) };
        let terms = Lens::new(prices(), &rates).on(Some(now));
        let done = done(&project, mask);
        let sheet = RunSheet::of(&figures, &done, &terms, Some(paying.left));
        let schedule = Schedule::of(&sheet, &paying, &rates);
        for (place, one) in schedule.cycles.iter().enumerate() {
            let most = if place == 0 { paying.left } else { later.allowance };
            prop_assert!(one.credits <= most, "{:?} takes {} of {most}", one.cycle, one.credits);
        }
        prop_assert!(schedule.cycles.windows(2).all(|pair| pair[0].cycle.end == pair[1].cycle.start), "they tile");
        let ends = schedule.cycles.iter().flat_map(|one| &one.work).filter(|work| work.part == WorkPart::Ends);
        let mut places: Vec<_> = ends.map(|work| work.place).chain(schedule.never.iter().copied()).collect();
        places.sort();
        let known = sheet.to_do().filter(|(_, row, entry)| !entry.unpriced || paying.later.is_free(row.kind));
        let all: Vec<_> = known.map(|(place, _, _)| place).collect();
        prop_assert_eq!(&places, &all, "each entry ends once, or never");
        prop_assert_eq!(schedule.finish.is_some(), schedule.never.is_empty() && schedule.unpriced == 0);
        if schedule.never.is_empty() {
            let sum: u64 = schedule.cycles.iter().map(|one| one.credits.get()).sum();
            let whole: Expected = sheet.rows.iter().filter(|row| row.state == SheetState::ToDo).map(|row| row.expected.clone()).sum();
            // Rates that have no small common part are rounded up, entry by entry.
            let more = u64::try_from(all.len()).unwrap() * 2;
            prop_assert!(whole.ceil().get() <= sum && sum <= whole.ceil().get() + more, "{sum} of {whole}");
            let fits = whole.ceil().get() + more <= paying.left.get();
            let finishes = !fits || schedule.unpriced > 0 || schedule.finish == Some(paying.today);
            prop_assert!(finishes, "what fits is finished today");
        }
    }

    #[test]
    fn plans_and_schedule_agree_on_cycles(project in any_project(), mask: u64, plan in 0_usize..4, used in 0_u64..40_000) {
        let project = Arc::new(project);
        let Ok(figures) = Figures::of(&project, prices()) else { return Ok(()) };
        let rates = KeepRates::of(prices(), &Rates::default(), &project.rates);
        let (plan, done) = (&prices().plans[plan], done(&project, mask));
        let left = plan.allowance.less(Credits::new(used));
        let lens = Lens::new(prices(), &rates).on(Some(plan));
        let to_go = ToGo::of(&figures, done.clone(), prices());
        let plans = compare(to_go.figures(), &lens, Credits::new(used));
        let row = plans.iter().find(|one| one.plan.id == plan.id).unwrap();
        let sheet = RunSheet::of(&figures, &done, &lens, Some(left));
        let schedule = Schedule::of(&sheet, &paying(plan.id.as_str(), left.get()), &rates);
        let charged = schedule.cycles.iter().any(|one| !one.credits.is_zero());
        let cycles = if charged { schedule.cycles.len() } else { 0 };
        let known = schedule.never.is_empty() && schedule.unpriced == 0;
        prop_assert_eq!(row.cycles, known.then(|| u64::try_from(cycles).unwrap()), "on {}", plan.name);
        let now: Vec<_> = schedule.cycles.iter().take(1).flat_map(|one| &one.work).collect();
        let before = sheet.to_do().map(|(place, _, _)| place).filter(|place| sheet.ends.is_none_or(|ends| *place < ends));
        for place in before.filter(|place| !schedule.never.contains(place)) {
            let (_, entry) = sheet.at(place).unwrap();
            let made = now.iter().any(|work| work.place == place && work.part == WorkPart::Ends);
            prop_assert!(made || entry.unpriced, "what stands before the line is made in this cycle");
        }
    }

    #[test]
    fn more_left_is_never_later(project in any_project(), plan in 0_usize..4, lefts in (0_u64..9_000, 0_u64..9_000)) {
        let project = Arc::new(project);
        let Ok(figures) = Figures::of(&project, prices()) else { return Ok(()) };
        let rates = KeepRates::of(prices(), &Rates::default(), &project.rates);
        let plan = &prices().plans[plan];
        let terms = Lens::new(prices(), &rates).on(Some(plan));
        let sheet = RunSheet::of(&figures, &DoneAssets::default(), &terms, None);
        let at = |left: u64| Schedule::of(&sheet, &Paying { now: plan, later: plan, ..paying("pro", left) }, &rates);
        let (less, more) = (at(lefts.0.min(lefts.1)), at(lefts.0.max(lefts.1)));
        if let (Some(later), Some(sooner)) = (less.finish, more.finish) {
            prop_assert!(sooner <= later, "{sooner} with more, {later} with less");
        }
    }
}

fn said(one: &Finish<'_>) -> String {
    let date = one.date.map_or_else(|| "never".to_owned(), |date| date.to_string());
    format!("{} +{}: {date} in {}", one.plan.id, one.more, one.cycles.unwrap())
}

#[test]
fn wait_upgrade_for_a_month_or_swap_in_numbers() {
    let board = Board::of(film(), sure());
    let paying = paying("pro", 1_200);
    let sheet = board.sheet(&paying);
    let ways = ways(&sheet, prices(), &paying, &board.rates, Some(Credits::new(700)));
    assert_eq!(said(&ways.wait), "pro +0: 2026-12-14 in 2", "1,856 to go, 1,200 left");
    let upgrades: Vec<String> = ways.upgrades.iter().map(said).collect();
    assert_eq!(upgrades, ["visionary +5000: 2026-11-22 in 1", "studio +27500: 2026-11-22 in 1"], "for this month");
    let swap = ways.swap.map(|(saves, finish)| format!("{saves} saved, {}", said(&finish)));
    assert_eq!(swap.as_deref(), Some("700 saved, pro +0: 2026-11-22 in 1"), "it becomes enough");
    let each = finish_on_each(&sheet, prices(), (&paying, Credits::new(1_300)), &board.rates);
    let each: Vec<String> = each.iter().map(said).collect();
    let expected = [
        "starter +0: never in 4",
        "pro +0: 2026-12-14 in 2",
        "visionary +5000: 2026-11-22 in 1",
        "studio +27500: 2026-11-22 in 1",
    ];
    assert_eq!(each, expected, "on each plan, were it the account's");
}

#[test]
fn an_upgrade_pays_what_is_over_first() {
    let board = shots(&[8; 18], "veo2");
    // 7,200 to go; 2,900 of 2,500 used.
    let paying = Paying { over: Credits::new(400), ..paying("pro", 0) };
    let sheet = board.sheet(&paying);
    let ways = ways(&sheet, prices(), &paying, &board.rates, None);
    assert_eq!(said(&ways.upgrades[0]), "visionary +5000: 2027-01-14 in 3", "4,600 now, then 2,500 a month");
    assert_eq!(said(&ways.upgrades[1]), "studio +27500: 2026-11-22 in 1", "27,100 now");
}

#[test]
fn running_out_names_what_is_missing_and_the_ways_out() {
    let board = Board::of(film(), KeepRates::of(prices(), &Rates::default(), &Rates::default()));
    let check = |left: u64, expected: &str| {
        let paying = paying("pro", left);
        let sheet = board.sheet(&paying);
        let out = running_out((&board.figures, &sheet), &paying, &board.terms(&paying));
        let shown = out.map_or_else(
            || "enough".to_owned(),
            |out| {
                let chance = out.chance.unwrap();
                assert!(0.0 < chance && chance < 0.7, "the chance is told: {chance}");
                let upgrade = out.upgrade.as_ref().map(|up| {
                    assert!(up.chance > Some(0.9), "a larger plan is rather safe: {:?}", up.chance);
                    format!("{} +{} frees {}", up.plan.id, up.more, up.frees.len())
                });
                let wait = &out.wait;
                format!("short by {}; {} assets wait till {}; {upgrade:?}", out.short_by, wait.assets, wait.until)
            },
        );
        assert_eq!(shown, expected, "with {left} left for {}", board.project.title);
    };
    check(3_668, "enough");
    check(3_660, "short by 8; 1 assets wait till 2026-12-14; Some(\"visionary +5000 frees 1\")");
    check(2_100, "short by 1568; 1 assets wait till 2026-12-14; Some(\"visionary +5000 frees 1\")");
}

#[test]
fn the_command_line_tells_cycles_and_finish() {
    let file = crate::cli::sample("harbour-lights.board.ron");
    let ask = |args: &[&str]| {
        let ran = crate::cli::Place::new().run(args);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{args:?} is answered");
        serde_json::from_str::<serde_json::Value>(&ran.out).unwrap()
    };
    let dated = ["--plan", "pro", "--billing-day", "14", "--today", "2026-11-22", "--used", "340", "--json"];
    let schedule = ask(&[&["schedule", &file][..], &dated].concat());
    let cycles = schedule["cycles"].as_array().unwrap();
    let sum: u64 = cycles.iter().map(|cycle| cycle["credits"].as_u64().unwrap()).sum();
    let totals = ask(&["totals", &file, "--plan", "pro", "--json"]);
    assert_eq!(Some(sum), totals["expected"].as_u64(), "cycles add up to the expected total");
    let keys: Vec<&str> = cycles[0].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["assets", "credits", "end", "start"], "as agreed; this reader sorts them");
    assert_eq!(
        (&cycles[0]["start"], &cycles[0]["end"]),
        (&"2026-11-14".into(), &"2026-12-14".into()),
        "from reset to reset"
    );
    assert_eq!(
        cycles[0]["assets"][1],
        serde_json::json!({"scene": 1, "asset": "Start still", "pass": "draft"}),
        "a row"
    );
    assert_eq!(schedule["finish"], "2026-12-14", "the first day on which the last take can be made");
}
