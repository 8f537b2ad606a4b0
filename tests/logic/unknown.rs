//! Not known is not zero: nothing says that a board fits while something has no known price (rules 12 and 13).
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::path::Path;
use std::sync::Arc;

use creditboard::domain::{Account, AccountPlan, Asset, BillingDay, Clips, Credits, Kind, Rates, Seconds, Usage, Work};
use creditboard::figures::usage::{RunSheet, Schedule, StaleSum, balance};
use creditboard::figures::{
    Amount, AssetContext, Basis, Cost, DoneAssets, Figures, KeepRates, Lens, Unpriced, Verdict, amount_of, compare,
    smallest_safe,
};
use creditboard::present::{self, Extent, Standing, Tone};
use proptest::prelude::*;
use serde_json::Value;

use crate::cli::{Place, json};
use crate::support::{any_project, asset, paying_of, prices, project, scene, shot, speech};

fn cost_of(seconds: u32, narration: &str, asset: Asset) -> Cost {
    let mut scene = scene(1, seconds, vec![asset]);
    narration.clone_into(&mut scene.narration);
    let figures = Figures::of(&project(vec![scene], vec![]), prices()).unwrap();
    figures.scenes[0].assets[0].costs.last.unwrap()
}

#[test]
fn what_has_no_amount_has_no_price() {
    let check = |seconds: u32, narration: &str, asset: Asset, expected: Result<u64, Unpriced>| {
        let found = match cost_of(seconds, narration, asset.clone()) {
            Cost::Priced(credits) => Ok(credits.get()),
            Cost::Unpriced(why) => Err(why),
        };
        assert_eq!(found, expected, "{asset:?} in a scene of {seconds} s that says {narration:?}");
    };
    check(0, "", shot(2, "veo3"), Err(Unpriced::NoLength));
    check(5, "", shot(2, "veo3"), Ok(600));
    let typed = |seconds| Work::Video { seconds: Some(Seconds::whole(seconds)) };
    check(0, "", asset(2, typed(5), "kling-v2.1"), Ok(25));
    check(5, "", asset(2, typed(0), "kling-v2.1"), Ok(0));
    let mut pinned = shot(2, "kling-v2.1");
    pinned.final_choice.clips = Clips::Pinned([5, 5].into());
    check(0, "", pinned, Ok(50));
    let voice = |characters| asset(2, Work::Speech { characters }, "google-tts");
    check(5, "", voice(None), Err(Unpriced::NoText));
    check(5, " ", voice(None), Ok(1));
    check(5, "", voice(Some(0)), Ok(0));
    check(5, "", speech(2, 101, "google-tts"), Ok(2));
    check(5, "", asset(2, Work::Speech { characters: None }, "silent"), Ok(0));
    check(5, "", shot(2, "sora-9"), Err(Unpriced::UnknownModel));
}

/// A board as a script would give it, imported.
fn imported(csv: &str) -> Place {
    let place = Place::new();
    place.write("list.csv", csv);
    let ran = place.run(&["import", "list.csv", "-o", "board.ron"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    place
}

fn asked(place: &Place, args: &[&str]) -> Value {
    json(&place.run(&[args, &["--json", "--today", "2026-11-22"]].concat()).out)
}

const LENGTH_MISSING: &str =
    "scene,title,seconds,kind,label,final\n0,,,script,Script,script-gpt-4\n1,A,,video,Shot,veo3\n";

#[test]
fn a_board_with_a_shot_of_no_length_never_fits() {
    let place = imported(LENGTH_MISSING);
    let totals = asked(&place, &["totals", "board.ron", "--plan", "studio"]);
    assert_eq!(
        (&totals["unpriced"], &totals["chance"], &totals["verdict"]),
        (&1.into(), &Value::Null, &"unknown".into())
    );
    let unknown = serde_json::json!([{"scene": 1, "asset": "Shot", "pass": "final", "why": "length"}]);
    assert_eq!(totals["unknown"], unknown, "named, with what is missing");
    let text = place.run(&["totals", "board.ron", "--plan", "studio", "--require-fit"]);
    assert_eq!(text.status, 1, "it is not said to fit");
    assert!(text.out.contains("at least 5 + 1 unpriced of 30,000 left: not known yet"), "{}", text.out);
    assert!(text.out.contains("expected at least 5 + 1 unpriced; 90 % safe at least 5 + 1 unpriced"), "{}", text.out);
    let plans = asked(&place, &["plans", "board.ron"]);
    assert_eq!((&plans["smallest_safe"], &plans["smallest_fit"]), (&Value::Null, &Value::Null), "no smallest plan");
    for row in plans["plans"].as_array().unwrap() {
        for key in ["chance", "cycles", "finish", "expires"] {
            assert_eq!(row[key], Value::Null, "{key} of {}", row["plan"]);
        }
        assert_eq!(row["verdict"], "unknown", "on {}", row["plan"]);
    }
    let schedule = asked(&place, &["schedule", "board.ron", "--plan", "studio"]);
    assert_eq!(schedule["finish"], Value::Null, "no finish");
    let swaps = asked(&place, &["swaps", "board.ron"]);
    assert_eq!(swaps["swaps"], serde_json::json!([]), "no upgrade for what is not known");
}

#[test]
fn where_the_known_part_alone_is_over_that_is_said() {
    let csv = "scene,title,seconds,kind,label,final\n1,A,8,video,Shot,veo3\n2,B,8,video,Shot,sora-9\n";
    let place = imported(csv);
    let totals = asked(&place, &["totals", "board.ron", "--plan", "starter"]);
    assert_eq!((&totals["verdict"], &totals["chance"]), (&"short".into(), &Value::Null), "600 of 200");
    assert_eq!(totals["unknown"][0]["why"], "price", "a model without a price");
    let ran = place.run(&["totals", "board.ron", "--plan", "starter", "--require-fit"]);
    assert_eq!(ran.status, 1, "over");
    assert!(ran.out.contains("at least 600 + 1 unpriced of 200 left: at least 400 short"), "{}", ran.out);
}

#[test]
#[expect(clippy::print_stdout, reason = "what is not tested is said")]
fn herosound_with_615_used_on_pro_is_a_slim_chance_everywhere() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/samples/boards/herosound.csv");
    if !path.exists() {
        println!("skipped: no {}", path.display());
        return;
    }
    let place = Place::new();
    let ran = place.run(&["import", &path.to_string_lossy(), "-o", "board.ron"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let totals = asked(&place, &["totals", "board.ron", "--plan", "pro", "--used", "615"]);
    let plans = asked(&place, &["plans", "board.ron", "--used", "615"]);
    assert_eq!(totals["verdict"], plans["plans"][1]["verdict"], "one verdict");
    assert_ne!(totals["verdict"], "fits", "chance {}", totals["chance"]);
}

proptest! {
    /// Totals, plans, run sheet, schedule and the rows of the screens.
    #[test]
    fn while_anything_is_unknown_nothing_says_that_it_fits(project in any_project(), on in 0_usize..4, left in 0_u64..40_000) {
        let project = Arc::new(project);
        let Ok(figures) = Figures::of(&project, prices()) else { return Ok(()) };
        let rates = KeepRates::of(prices(), &Rates::default(), &project.rates);
        let plan = &prices().plans[on];
        let lens = Lens::new(prices(), &rates).on(Some(plan));
        let outlook = figures.outlook(&lens, Credits::new(left));
        let unknown = outlook.bare.unpriced > 0;
        prop_assert_eq!(outlook.chance.is_none(), unknown, "no chance");
        let verdict = outlook.verdict();
        prop_assert!(!unknown || matches!(verdict, Verdict::Unknown | Verdict::Short { at_least: true, .. }), "{:?}", verdict);
        let plans = compare(&figures, &lens, Credits::ZERO);
        let known = |id: &str| plans.iter().any(|one| one.plan.id.as_str() == id && one.total.unpriced == 0);
        prop_assert!(smallest_safe(&plans).is_none_or(|plan| known(plan.id.as_str())), "no smallest plan");
        for one in plans.iter().filter(|one| one.total.unpriced > 0) {
            prop_assert_eq!((one.chance, one.cycles, one.expires), (None, None, None));
        }
        let today = "2026-11-22".parse().unwrap();
        let day = BillingDay::new(14).unwrap();
        let account = Account { plan: Some(AccountPlan::new(plan.id.clone(), day)), ..Account::default() };
        let usage = Usage::default();
        let balance = balance(&usage, &account, prices(), today);
        let standing = Standing::of(&balance);
        let paying = paying_of(&balance);
        let sheet = RunSheet::of(&figures, &DoneAssets::default(), &lens, Some(paying.left));
        let schedule = Schedule::of(&sheet, &paying, &rates);
        prop_assert!(!unknown || schedule.finish.is_none(), "no finish");
        if !unknown {
            return Ok(());
        }
        for basis in Basis::ALL {
            let lens = Lens { basis, ..lens };
            let bar = present::allowance_on(&lens, &figures, &standing, Extent::Whole);
            prop_assert!(bar.spare.tone != Tone::Good, "the bar is not green: {}", bar.spare.text);
            let view = present::plans(&plans, prices(), &standing, basis, Extent::Whole);
            let column = &view.columns[on];
            let fits = view.labels.iter().position(|label| label == "Fits in this cycle").unwrap();
            prop_assert!(column.cells[fits].tone != Tone::Good && view.bars[on].said.tone != Tone::Good, "no column");
            prop_assert!(column.badge.as_ref().is_none_or(|badge| badge.tone != Tone::Good), "no badge");
        }
        let stale = StaleSum::of(&DoneAssets::default(), None);
        let enough = present::enough(&figures.outlook(&lens, paying.left), Some(paying.left.into()), &stale);
        prop_assert!(enough.status.tone != Tone::Good, "the ways out: {}", enough.status.text);
    }
}

#[test]
fn a_running_time_of_more_than_a_day_is_not_cut() {
    let script = asset(9, Work::usual(Kind::Script), "script-gpt-4");
    let project = project((1..=3).map(|id| scene(id, 86_400, Vec::new())).collect(), vec![script]);
    let figures = Figures::of(&project, prices()).unwrap();
    assert_eq!(figures.tally.running_millis, 3 * 86_400_000, "three days");
    let amount = amount_of(&project.assets[0], &AssetContext::of_project(&project));
    assert_eq!(amount, Amount::Running(3 * 86_400_000), "the script is for all of it");
}
