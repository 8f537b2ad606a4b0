//! What the command line says and what it counts agree.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use creditboard::domain::{Account, AccountPlan, BillingDay, Credits, PlanId, Rate, RateKey, Rates, Takes};
use creditboard::figures::{Figures, KeepRates, Lens, Verdict};
use creditboard::present;
use creditboard::storage::{Folders, format, save_account};

use crate::cli::{Place, Ran, json};
use crate::support::{images, prices, project, scene, shot};

const TODAY: [&str; 2] = ["--today", "2026-11-22"];

/// A still, a shot that starts from it, and another shot; paid from Pro.
fn place() -> Place {
    let place = Place::new();
    let scenes = vec![
        scene(1, 5, vec![images(2, 1, "imagen-4"), shot(3, "kling-v2.1")]),
        scene(4, 8, vec![shot(5, "veo3-fast")]),
    ];
    place.write("board.ron", &format::write(&project(scenes, vec![])));
    let folders = Folders { config: place.path("creditboard"), data: place.path("creditboard") };
    let plan = Some(AccountPlan::new(PlanId::from("pro"), BillingDay::new(14).unwrap()));
    save_account(&folders, &Account { plan, ..Account::default() }).unwrap();
    place
}

fn record(place: &Place, scene: &str, asset: &str, day: &str) -> Ran {
    let what = ["--scene", scene, "--asset", asset, "--pass", "final", "--outcome", "kept", "--today", day];
    let ran = place.run(&[&["record", "board.ron"][..], &what].concat());
    assert_eq!(ran.status, 0, "recorded: {}", ran.err);
    ran
}

fn ask(place: &Place, args: &[&str]) -> String {
    let ran = place.run(&[args, &TODAY].concat());
    assert!(ran.status < 2, "{args:?}: {}", ran.err);
    ran.out
}

fn labels() -> [String; 3] {
    let board = project(
        vec![
            scene(1, 5, vec![images(2, 1, "imagen-4"), shot(3, "kling-v2.1")]),
            scene(4, 8, vec![shot(5, "veo3-fast")]),
        ],
        vec![],
    );
    [2, 3, 5].map(|id| board.asset(creditboard::domain::AssetId::new(id)).unwrap().1.label.clone())
}

#[test]
fn a_take_of_a_day_to_come_is_made_now_and_charged_then() {
    let (place, [_, _, wide]) = (place(), labels());
    let said = record(&place, "2", &wide, "2099-01-20").err;
    let expected =
        "2099-01-20 is in the future: the take counts as made, its credits are used in the cycle of 2099-01-20";
    assert!(said.contains(expected), "{said}");
    let totals = json(&ask(&place, &["totals", "board.ron", "--json"]));
    assert_eq!((totals["done"].as_u64(), totals["spent"].as_u64()), (Some(1), Some(320)), "made, and it costs that");
    assert_eq!(totals["left"].as_u64(), Some(2_500), "but nothing of this cycle");
    let then = json(&place.run(&["usage", "--json", "--today", "2099-01-20"]).out);
    assert_eq!(then["used"].as_u64(), Some(320), "charged to the cycle of that day");
}

#[test]
fn swaps_leave_alone_what_is_done() {
    let place = Place::new();
    let scenes = [1, 4].map(|id| scene(id, 8, vec![images(id + 1, 1, "imagen-4"), shot(id + 2, "veo2")]));
    let board = project(scenes.to_vec(), vec![]);
    place.write("board.ron", &format::write(&board));
    let label = &board.asset(creditboard::domain::AssetId::new(3)).unwrap().1.label;
    record(&place, "1", label, TODAY[1]);
    let swapped = |args: &[&str]| ask(&place, &[&["swaps", "board.ron"], args].concat());
    let (left, all) = (swapped(&[]), swapped(&["--all"]));
    assert!(left.contains("1 shot · scene 2 ·") && !left.contains("2 shots"), "what is to come: {left}");
    assert!(all.contains("2 shots · scenes 1, 2 ·"), "all of it when asked for: {all}");
}

#[test]
fn another_kept_take_of_a_still_says_what_it_makes_stale() {
    let (place, [still, shot, _]) = (place(), labels());
    assert_eq!(record(&place, "1", &still, "2026-11-20").err, "", "nothing starts from it yet");
    assert_eq!(record(&place, "1", &shot, "2026-11-21").err, "", "a shot makes nothing stale");
    let said = record(&place, "1", &still, "2026-11-22").err;
    let expected =
        "1 finished shot starts from this still. The one kept now makes it stale; making it again costs 25 credits.";
    assert!(said.contains(expected), "{said}");
    let totals = json(&ask(&place, &["totals", "board.ron", "--json"]));
    assert_eq!((totals["stale"].as_u64(), totals["stale_credits"].as_u64()), (Some(1), Some(25)), "as totals have it");
}

#[test]
fn made_and_to_go_add_up_to_the_total_of_the_table() {
    let (place, [_, _, wide]) = (place(), labels());
    let before = ask(&place, &["totals", "board.ron"]);
    assert!(!before.contains("of it"), "nothing is made: {before}");
    record(&place, "2", &wide, "2026-11-22");
    let text = ask(&place, &["totals", "board.ron"]);
    let row = |name: &str| -> Vec<u64> {
        let line = text.lines().find(|line| line.trim_start().starts_with(name)).unwrap();
        let words = line.split_whitespace().filter(|word| word.starts_with(|letter: char| letter.is_ascii_digit()));
        words.map(|word| word.replace(',', "").parse().unwrap()).collect()
    };
    let (total, made, to_go) = (row("Total"), row("of it made"), row("of it to go"));
    assert_eq!(total, [355, 1_018], "all of it");
    assert_eq!((made, to_go), (vec![320, 960], vec![35, 58]), "its parts");
    assert!(text.contains("320 spent; with what is to go 355 in all\n35 to go of 2,180 left"), "the same: {text}");
}

#[test]
fn no_chance_is_always_where_any_number_of_retakes_may_be_needed() {
    let board = project(vec![scene(1, 5, vec![images(2, 1, "imagen-4"), shot(3, "kling-v2.1")])], vec![]);
    let figures = Figures::of(&board, prices()).unwrap();
    let rates = KeepRates::of(prices(), &Rates::default(), &Rates::default());
    let lens = Lens::new(prices(), &rates);
    let chance = |left: u64| figures.outlook(&lens, Credits::new(left)).chance.unwrap();
    assert_eq!(present::chance(chance(1_000_000_000)), "over 99 %", "a billion for 35");
    assert_eq!(present::chance(chance(34)), "0 %", "less than one take of each");
    let mut certain = Rates::default();
    for key in RateKey::ALL {
        certain.set_for(key, None, Some(Rate::ALWAYS)).unwrap();
    }
    let rates = KeepRates::of(prices(), &certain, &Rates::default());
    let outlook = figures.outlook(&Lens::new(prices(), &rates), Credits::new(35));
    assert_eq!(present::chance(outlook.chance.unwrap()), "100 %", "nothing is retaken");
    assert_eq!(outlook.verdict(), Verdict::Fits, "to the credit");
    let mut set = board.as_ref().clone();
    for scene in &mut set.scenes {
        let mut changed = scene.as_ref().clone();
        changed.assets.iter_mut().for_each(|asset| asset.takes = Takes::Fixed(2));
        *scene = std::sync::Arc::new(changed);
    }
    let figures = Figures::of(&std::sync::Arc::new(set), prices()).unwrap();
    assert_eq!(figures.outlook(&lens, Credits::new(70)).chance, Some(1.0), "two takes of each, exactly");
}

#[test]
fn a_status_that_counts_no_retakes_says_so() {
    let place = place();
    let asked = |used: &str| {
        let ran = place.run(&["totals", "board.ron", "--plan", "pro", "--used", used, "--require-fit"]);
        (ran.status, ran.err)
    };
    assert_eq!(asked("0"), (0, String::new()), "it fits");
    let (status, said) = asked("2145");
    assert_eq!(status, 0, "355 of 355, no retakes");
    let expected = "--require-fit counts no retakes: this fits without any, but not with 90 % confidence \
                    (only if almost nothing is retaken";
    assert!(said.contains(expected), "{said}");
    assert_eq!(asked("2146"), (1, String::new()), "one short");
}

#[test]
fn no_scene_is_cut_where_the_rest_is_not_known() {
    let place = Place::new();
    let scenes = vec![scene(1, 8, vec![shot(2, "nomodel")]), scene(3, 8, vec![images(4, 1, "imagen-4")])];
    place.write("board.ron", &format::write(&project(scenes, vec![])));
    let steps = json(&place.run(&["reach", "board.ron", "--credits", "6", "--json"]).out);
    let kinds: Vec<&str> = steps["steps"].as_array().unwrap().iter().filter_map(|step| step["kind"].as_str()).collect();
    assert!(!kinds.contains(&"cut-scene"), "the one scene that is known stays: {steps}");
    assert_eq!(steps["reached"], false, "and nothing is promised");
}

#[test]
fn cycles_in_which_the_same_is_made_are_one_line() {
    let place = Place::new();
    let board = project(vec![scene(1, 86_400, vec![shot(2, "kling-v2.1")])], vec![]);
    place.write("board.ron", &format::write(&board));
    let text = ask(&place, &["schedule", "board.ron", "--plan", "visionary"]);
    let lines: Vec<&str> = text.lines().filter(|line| line.contains(" to 20")).collect();
    assert_eq!(lines.len(), 2, "one line for all but the last cycle: {text}");
    assert!(lines[0].contains(" cycles, 7,500 credits in each"), "{text}");
    let all = json(&ask(&place, &["schedule", "board.ron", "--plan", "visionary", "--json"]));
    assert!(all["cycles"].as_array().unwrap().len() > 10, "all of them are there for programs");
}

#[test]
fn a_claim_that_cannot_be_is_said() {
    let place = place();
    let said = |args: &[&str]| place.run(&[&["projects", "board.ron"][..], args, &TODAY].concat()).err;
    let kept = said(&["--keep", "99999999"]);
    assert!(kept.contains("99,999,999 credits are more than a cycle grants (2,500)"), "{kept}");
    let due = said(&["--due", "2020-01-01"]);
    assert!(due.contains("2020-01-01 is over: the project is late from the start"), "{due}");
    assert_eq!(said(&["--keep", "600", "--due", "2027-01-01"]), "", "and what can be is not");
}
