//! The lists of other services that come with the program, each asked through the program.
#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use creditboard::domain::{Account, AccountPlan, Asset, BillingDay, ModelId, PlanId};
use creditboard::prices::{Price, PriceList};
use creditboard::storage::{self, Folders, format};
use serde_json::Value;

use crate::cli::{Place, json};
use crate::support::{images, project, scene, shot, speech};

fn list(id: &str) -> &'static PriceList {
    PriceList::shipped_as(id).expect("it is sound").expect("it comes with the program")
}

/// The board of the comparison: 6 stills, 6 shots of 5 s, and 600 characters.
fn board(place: &Place, [still, motion, voice]: [&str; 3]) {
    let scenes = (0..6).map(|number| {
        let mut assets: Vec<Asset> = vec![images(number * 10 + 1, 1, still), shot(number * 10 + 2, motion)];
        assets.extend((number == 0).then(|| speech(3, 600, voice)));
        scene(number * 10 + 4, 5, assets)
    });
    place.write("same.board.ron", &format::write(&project(scenes.collect(), vec![])));
}

fn totals(place: &Place, args: &[&str]) -> Value {
    let ran = place.run(&[&["totals", "same.board.ron", "--json", "--today", "2026-11-25"], args].concat());
    assert_eq!(ran.status, 0, "{args:?}: {}", ran.err);
    json(&ran.out)
}

/// Bare total and what has no price.
fn sum(value: &Value) -> (Option<&Value>, Option<u64>) {
    (value.get("bare"), value.get("unpriced").and_then(Value::as_u64))
}

#[test]
fn the_same_board_costs_on_each_service_what_its_page_says() {
    let check = |list: &str, models: [&str; 3], more: &[&str], (bare, unpriced): (Value, u64)| {
        let place = Place::new();
        board(&place, models);
        let told = totals(&place, &[&["--prices", list], more].concat());
        assert_eq!(sum(&told), (Some(&bare), Some(unpriced)), "{list} {more:?}");
    };
    let none = "not sold here";
    check("videodraft", ["flux-1.1-pro", "kling-v2.1", "google-tts"], &[], (186.into(), 0));
    check("runway-api", ["gen4_image@720p", "gen4_turbo", none], &[], (180.into(), 1));
    check("kling-api", ["kling-v3-image", "kling-v3@std", none], &[], ("2.688".into(), 1));
    check("google-veo-api", ["nano-banana-2.1", "veo-3.1-lite@720p", none], &[], ("2.0016".into(), 1));
    check("comfyui", ["kling-v3-image", "kling-v3@720p", "elevenlabs-tts"], &[], ("597.444".into(), 0));
    check("google-flow", [none, "veo-3.1-lite", none], &["--plan", "pro"], (60.into(), 7));
    check("google-flow", [none, "veo-3.1-lite@ultra", none], &["--plan", "ultra"], (30.into(), 7));
}

/// What clips of these lengths cost.
fn clips(list_id: &str, model: &str, lengths: &[u16]) -> Vec<Option<u64>> {
    let Price::PerClip(clips) = &list(list_id).model(&ModelId::from(model)).expect("it is sold").price else {
        return Vec::new();
    };
    let of = |length: &u16| clips.iter().find(|clip| clip.seconds == *length).map(|clip| clip.credits.get());
    lengths.iter().map(of).collect()
}

#[test]
fn the_check_numbers_come_out() {
    assert_eq!(clips("kling-api", "kling-v3@pro+sound", &[10]), [Some(16_800)], "1.68 dollars");
    assert_eq!(clips("kling-api", "kling-v3@std", &[10]), [Some(8_400)], "0.84 dollars");
    assert_eq!(clips("google-veo-api", "veo-3.1-lite@720p", &[6]), [Some(300_000)], "0.30 dollars");
    assert_eq!(clips("comfyui", "ray-3.2@720p", &[10]), [Some(18_990_000)], "189.90, though two of 5 s are 126.60");
    assert_eq!(clips("runway-api", "gen4.5", &[7]), [Some(84)], "12 a second");
    assert_eq!(clips("google-flow", "omni-1.2-flash", &[12, 15]), [Some(42), Some(60)], "3, and 6 beyond 10 s");
    let place = Place::new();
    let flash = vec![speech(1, 601, "eleven-flash")];
    let omni = vec![shot(2, "omni-1.2-flash")];
    place.write("same.board.ron", &format::write(&project(vec![scene(5, 15, flash)], vec![])));
    assert_eq!(sum(&totals(&place, &["--prices", "elevenlabs"])).0, Some(&Value::from(301)), "601 characters");
    let ray = vec![shot(3, "ray-3.2@720p")];
    place.write("same.board.ron", &format::write(&project(vec![scene(7, 10, ray)], vec![])));
    assert_eq!(sum(&totals(&place, &["--prices", "comfyui"])).0, Some(&Value::from("126.6")), "two clips of 5 s");
    place.write("same.board.ron", &format::write(&project(vec![scene(6, 15, omni)], vec![])));
    assert_eq!(sum(&totals(&place, &["--prices", "google-flow"])).0, Some(&Value::from(45)), "8 s and 7 s, not 60");
}

#[test]
fn what_only_some_plans_have_is_no_aim_on_the_others() {
    let place = Place::new();
    board(&place, ["none", "veo-3.1-fast", "none"]);
    let aims = |plan: &str| {
        let ran = place.run(&["swaps", "same.board.ron", "--prices", "google-flow", "--plan", plan, "--json"]);
        let swaps = json(&ran.out).get("swaps").and_then(Value::as_array).cloned().unwrap_or_default();
        let mut aims: Vec<String> =
            swaps.iter().filter_map(|swap| swap.get("to")?.as_str().map(str::to_owned)).collect();
        aims.sort();
        aims.dedup();
        (ran.status, aims.iter().any(|aim| aim.contains("@ultra")), aims)
    };
    let (status, has_ultra, all) = aims("pro");
    assert_eq!((status, has_ultra), (0, false), "{all:?}");
    let choices = |plan: &str| {
        use creditboard::advice::{Question, choices};
        use creditboard::domain::{AssetId, Pass};
        let prices = list("google-flow");
        let board = project(vec![scene(1, 5, vec![shot(2, "veo-3.1-fast")])], vec![]);
        let plan = prices.plan(&PlanId::from(plan));
        let question = Question::in_project(&board, AssetId::new(2), Pass::Final, prices, plan).expect("it is there");
        let allowed = choices(&question).into_iter().filter(|one| one.verdict.is_allowed());
        allowed.map(|one| one.choice.model.to_string()).collect::<Vec<_>>()
    };
    let names = |list: &[String], name: &str| list.iter().any(|one| one == name);
    let (pro, ultra) = (choices("pro"), choices("ultra"));
    assert!(names(&pro, "veo-3.1-lite") && !names(&pro, "veo-3.1-lite@ultra"), "{pro:?}");
    assert!(!names(&ultra, "veo-3.1-lite") && names(&ultra, "veo-3.1-lite@ultra"), "{ultra:?}");
    assert!(names(&ultra, "veo-3.1-fast"), "what is chosen stays: {ultra:?}");
}

#[test]
fn what_is_paid_as_one_goes_has_no_plan_and_no_limit() {
    let place = Place::new();
    board(&place, ["gen4_image@720p", "gen4_turbo", "none"]);
    let told = totals(&place, &["--prices", "runway-api"]);
    for key in ["plan", "allowance", "left", "left_for_project", "chance", "verdict"] {
        assert_eq!(told.get(key), Some(&Value::Null), "{key}");
    }
    let runway = ["--prices", "runway-api"];
    let text = place.run(&[&["totals", "same.board.ron"], runway.as_slice()].concat()).out;
    assert!(text.contains("Plan     Runway API, paid as you go"), "{text}");
    assert!(text.contains("at least 180 + 1 unpriced, paid as you go"), "{text}");
    assert!(!text.contains(" left") && !text.contains("short"), "nothing limits it: {text}");
    let fits = |args: &[&str]| place.run(&[args, runway.as_slice()].concat()).status;
    assert_eq!(fits(&["totals", "same.board.ron", "--require-fit"]), 1, "what has no price may cost anything");
    board(&place, ["gen4_image@720p", "gen4_turbo", "none"]);
    place.refused(
        &[&["totals", "same.board.ron", "--plan", "pro"], runway.as_slice()].concat(),
        "Runway API has no plans: you pay as you go",
    );
    place.refused(
        &[&["reach", "same.board.ron"], runway.as_slice()].concat(),
        "Runway API limits nothing; say how much with --credits",
    );
    place.refused(
        &[&["plans", "same.board.ron"], runway.as_slice()].concat(),
        "Runway API has no plans: you pay as you go",
    );
    board(&place, ["gen4_image@720p", "gen4.5", "gen4_image@720p"]);
    let text = place.run(&[&["swaps", "same.board.ron"], runway.as_slice()].concat()).out;
    assert!(!text.contains("fits with 0 %"), "nothing is short where nothing limits: {text}");
}

#[test]
fn the_account_says_nothing_of_another_service() {
    let place = Place::new();
    board(&place, ["none", "veo-3.1-lite", "none"]);
    let config = place.path("creditboard");
    let folders = Folders { data: config.clone(), config };
    let plan = AccountPlan::new(PlanId::from("ultra"), BillingDay::new(14).expect("a day"));
    storage::save_account(&folders, &Account { plan: Some(plan), ..Account::default() }).expect("it is kept");
    let told = totals(&place, &["--prices", "google-flow"]);
    assert_eq!(told.get("plan"), Some(&Value::from("pro")), "the first plan of that list");
    let refused = "the account and its takes are not with Google Flow; leave out --prices google-flow";
    place.refused(&["usage", "--prices", "google-flow"], refused);
}

#[test]
fn own_prices_lie_over_the_list_that_they_were_made_for() {
    let place = Place::new();
    board(&place, ["gen4_image@720p", "gen4_turbo", "none"]);
    place.write("mine.csv", "model,kind,per,amount,credits\ngen4_image@720p,image,image,,6\n");
    let ran = place.run(&["prices", "import", "mine.csv", "--list", "runway-api", "--take"]);
    assert_eq!(ran.status, 0, "{} {}", ran.out, ran.err);
    assert_eq!(sum(&totals(&place, &["--prices", "runway-api"])).0, Some(&Value::from(186)), "six stills at 6");
    let list = json(&place.run(&["prices", "--list", "runway-api", "--json"]).out);
    assert_eq!(list.get("revision"), Some(&Value::from("2026-11-25+1")));
    let lists = place.run(&["prices", "lists"]).out;
    assert!(lists.contains("google-flow") && lists.contains("as you go"), "{lists}");
    let untouched = json(&place.run(&["prices", "--json"]).out);
    assert_eq!(untouched.get("revision"), Some(&Value::from("2026-11-22")), "the other list is as it was");
    place.refused(
        &["prices", "import", "mine.csv", "--list", "gone"],
        "your own prices lie over a list that comes with the program; use --list videodraft, comfyui, kling-api, runway-api, google-veo-api, google-flow, elevenlabs",
    );
}
