//! What the Usage screen says, in the words it says it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use creditboard::advice::{BoardState, Goal, reach};
use creditboard::domain::{Account, AccountPlan, BillingDay, Credits, Cycle, Pass, PlanId, Rates, Usage};
use creditboard::figures::usage::{RunSheet, Schedule, balance, finish_on_each, forecast, running_out, steps, ways};
use creditboard::figures::{Basis, DoneAssets, Figures, KeepRates, Lens};
use creditboard::present::{self, StepsWay, Way};

use super::sheet::film;
use super::to_go::done;
use crate::support::{paying_of, prices};

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

fn account(plan: &str) -> Account {
    let plan = AccountPlan::new(PlanId::from(plan), BillingDay::new(14).unwrap());
    Account { plan: Some(plan), ..Account::default() }
}

/// The run sheet of the film as text, with so much left and what a mask says done.
fn sheet(mask: u64, left: u64, basis: Basis) -> String {
    let project = film();
    let figures = Figures::of(&project, prices()).unwrap();
    let rates = KeepRates::of(prices(), &Rates::default(), &Rates::default());
    let terms = Lens::new(prices(), &rates);
    let done = if mask == 0 { DoneAssets::default() } else { done(&project, mask) };
    let sheet = RunSheet::of(&figures, &done, &terms, Some(Credits::new(left)));
    let cycle = Cycle::containing(today(), BillingDay::new(14).unwrap());
    present::sheet(&sheet, (basis, &rates), prices(), (Some(cycle), today())).text("A film", basis)
}

#[test]
fn the_run_sheet_reads_like_this() {
    let expected = "\
A film
Run sheet, credits one take each

[ ] Script generation (GPT-4): 1 script, project: 9
[ ] Flux Schnell: 1 image, scene 5 · draft: 5
[ ] Flux 1.1 Pro: 5 images, scenes 2, 4, 5 · final: 25
[ ] Imagen-4 (Google): 2 images, scene 1 ★: 20
[ ] Kling v2.1: 2 clips × 5 s, scene 5 · draft: 50
[ ] Luma Ray Flash: 2 clips × 5 s, scene 3 · draft: 60
[ ] Google Text-to-Speech: 3 lines, scenes 1 ★, 2, 4: 7
--- the balance ends here · 14 Dec ---
[ ] Luma Ray 2: 4 clips × 5 s, scenes 3, 4 · final: 360
[ ] Google Veo2: 1 clip × 8 s, scene 5 · final: 400
[ ] Google Veo3 Fast: 1 clip × 8 s, scene 1 ★: 320
[ ] Google Veo3: 1 clip × 8 s, scene 6 ★: 600
";
    assert_eq!(sheet(0, 400, Basis::Bare), expected, "copied as text");
}

#[test]
fn a_row_is_parted_where_the_balance_ends_within_it() {
    let text = sheet(0, 650, Basis::Expected);
    let around: Vec<&str> = text.lines().filter(|line| line.contains("Luma Ray 2") || line.contains("---")).collect();
    let expected = [
        "[ ] Luma Ray 2: 2 clips × 5 s, scene 3 · final: 270",
        "--- the balance ends here · 14 Dec ---",
        "[ ] Luma Ray 2: 2 clips × 5 s, scene 4: 270",
    ];
    assert_eq!(around, expected, "one shot is covered, the other is not");
}

#[test]
fn a_cycle_without_takes_says_so() {
    let (usage, account) = (Usage::default(), account("pro"));
    let balance = balance(&usage, &account, prices(), today());
    let steps = steps(&usage, &account, prices(), (balance.cycle, today()));
    let forecast = forecast(&usage, &balance);
    let burn = present::burn_down(&balance, &steps, forecast.as_ref().map_err(|why| *why), None).unwrap();
    assert_eq!(burn.words, "14 Nov – 14 Dec · 0 used · 2,500 left", "how it stands");
    assert_eq!(burn.pace.text, "Record takes on a few days to see how long the credits last.", "no forecast");
    assert_eq!(burn.band, Vec::<[f32; 4]>::new(), "and no band");
    let days: Vec<&str> = burn.days.iter().map(|(_, day)| day.as_str()).collect();
    assert_eq!(days, ["14 Nov", "21 Nov", "28 Nov", "5 Dec", "14 Dec"], "weeks, and the reset");
    let grid: Vec<&str> = burn.grid.iter().map(|(_, credits)| credits.as_str()).collect();
    assert_eq!(grid, ["0", "1,000", "2,000"], "round numbers");
    assert!(burn.steps.iter().flatten().all(|place| (0.0..=1.0).contains(place)), "inside: {:?}", burn.steps);
}

#[test]
fn the_ways_out_are_told_in_numbers() {
    let project = film();
    let figures = Figures::of(&project, prices()).unwrap();
    let rates = KeepRates::of(prices(), &Rates::default(), &Rates::default());
    let account = account("starter");
    let usage = Usage::default();
    let balance = balance(&usage, &account, prices(), today());
    let terms = Lens::new(prices(), &rates).on(balance.plan);
    let sheet = RunSheet::of(&figures, &DoneAssets::default(), &terms, balance.left);
    let paying = paying_of(&balance);
    let goal = Goal { lens: terms, left: Credits::new(1_500).into() };
    let now = BoardState::of(&project, &figures, &DoneAssets::default(), &goal);
    let found = reach(&now, &goal, false, &BTreeSet::new());
    let saved = u64::try_from(found.saves()).unwrap();
    let out = running_out((&figures, &sheet), &paying, &terms).unwrap();
    let ways = ways(&sheet, prices(), &paying, &rates, Some(Credits::new(saved)));
    let tell = |steps: StepsWay<'_>| present::short_of(&out, &ways, (steps, prices()), today());
    let told = tell(StepsWay::Known(&found));
    assert!(told.status.text.ends_with("credits short by 14 Dec"), "{}", told.status.text);
    let order: Vec<Way> = told.ways.iter().map(|row| row.way).collect();
    assert_eq!(order, [Way::Swap, Way::Wait, Way::Upgrade, Way::Packs], "the four ways, the nearest first");
    let said: Vec<&str> = told.ways.iter().map(|row| row.result.text.as_str()).collect();
    let saves = present::difference(-found.saves());
    assert_eq!(said, [saves.as_str(), "14 Dec", "Visionary", "coming soon"], "what each comes to");
    let first = present::first_step(&found, prices()).unwrap().clause();
    let last = present::unbroken_chance(found.steps.last().unwrap().after.chance);
    let steps = present::counted(found.steps.len() as u64, "step", "steps");
    let about = format!("{steps}; {first}; not enough alone: with all of them it fits with {last}");
    let alone = (found.reached, found.steps.len(), told.ways[0].about.as_str());
    assert_eq!(alone, (false, 7, about.as_str()), "the steps, the first by name");
    let coming = tell(StepsWay::Coming);
    assert_eq!(coming.ways[0].about, "Working out the gentlest steps…", "its place is kept");
    let none = tell(StepsWay::Needless);
    assert_eq!(none.ways[0].way, Way::Wait, "no step where none is needed");
    let each = finish_on_each(&sheet, prices(), (&paying, balance.used), &rates);
    let laid = Schedule::of(&sheet, &paying, &rates);
    let view = present::schedule((&laid, &sheet), (&ways, &each), &balance.plan_id, today());
    let never = view.notes.iter().any(|note| note.text.contains("can never be made on this plan"));
    assert!(never, "a Veo shot costs more than the allowance: {:?}", view.notes);
    let wait = &view.finishes[0];
    assert_eq!((wait.way.as_str(), wait.done.text.starts_with("never")), ("Wait on Starter", true), "so it never ends");
}

#[test]
fn a_pass_is_told_only_where_there_is_another() {
    assert!(
        Pass::ALL.iter().all(|pass| sheet(0, 9_999, Basis::Bare).contains(&format!("· {pass}"))),
        "both stand there"
    );
    assert!(!sheet(0, 9_999, Basis::Bare).contains("the balance ends"), "no line where all is covered");
}
