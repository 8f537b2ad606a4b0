//! What a project holds back: in every total, once, and never to its advantage.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::sync::Arc;

use creditboard::advice::fit::knapsack::{Effort, Scratch, Ties};
use creditboard::advice::fit::{Board, FitTerms, Rules};
use creditboard::advice::{BoardState, Goal};
use creditboard::document::{Command, Document, Outcome};
use creditboard::domain::{
    Asset, Choice, Contingency, Credits, KnownBoard, ModelId, PassFilter, Priority, Project, ProjectClaim, Rates, Usage,
};
use creditboard::figures::usage::{Others, ToGo, kind_needs};
use creditboard::figures::{
    Basis, DoneAssets, Figures, Held, KeepRates, Lens, Outlook, Shares, Sum, TakenBefore, Verdict, compare,
};
use creditboard::present::step_name;
use creditboard::storage::format;
use proptest::prelude::*;
use serde_json::Value;

use crate::cli::{Place, json};
use crate::support::{any_contingency, any_held_project, any_project, images, prices, project, scene, shot};
use crate::usage::to_go::done;

fn percent(percent: u64) -> Contingency {
    Contingency::of_percent(percent).unwrap()
}

fn credits(credits: u64) -> Contingency {
    Contingency::of_credits(credits).unwrap()
}

/// One scene: two stills of 10 (20), and a Kling shot of three clips (75), drafted by Luma Ray Flash (90): 90 and 95.
fn board(contingency: Contingency) -> Arc<Project> {
    let draft = Some(Choice::of(ModelId::from("luma-ray-flash")));
    let drafted = Asset { draft, ..shot(3, "kling-v2.1") };
    let plain = project(vec![scene(1, 15, vec![images(2, 2, "imagen-4"), drafted])], vec![]);
    Arc::new(Project { contingency, ..Project::clone(&plain) })
}

fn usual() -> KeepRates {
    KeepRates::of(prices(), &Rates::default(), &Rates::default())
}

/// A place with the board as `board.ron`.
fn place(contingency: Contingency) -> Place {
    let place = Place::new();
    place.write("board.ron", &format::write(&board(contingency)));
    place
}

fn asked(place: &Place, args: &[&str]) -> Value {
    let ran = place.run(&[args, &["--today", "2026-11-22", "--json"]].concat());
    assert!(ran.status < 2, "{args:?}: {}", ran.err);
    json(&ran.out)
}

#[test]
fn passes_hold_back_what_the_project_does() {
    let check = |contingency: Contingency, expected: [(u64, u64); 3]| {
        let place = place(contingency);
        let of = |pass: &str| {
            let totals = asked(&place, &["totals", "board.ron", "--plan", "pro", "--pass", pass]);
            let held = totals["contingency"]["bare"].as_u64().unwrap_or_default();
            (totals["bare"].as_u64().unwrap(), held)
        };
        assert_eq!(["draft", "final", "both"].map(of), expected, "{contingency}: total, and what of it is held back");
    };
    check(Contingency::NONE, [(90, 0), (95, 0), (185, 0)]);
    check(percent(10), [(99, 9), (105, 10), (204, 19)]);
    check(percent(7), [(96, 6), (102, 7), (198, 13)]);
    check(credits(200), [(90, 0), (295, 200), (385, 200)]);
}

#[test]
fn every_answer_says_what_is_held_back() {
    let place = place(percent(10));
    let said = |args: &[&str]| place.run(&[args, &["--today", "2026-11-22"]].concat()).out;
    let totals = said(&["totals", "board.ron", "--plan", "pro"]);
    assert!(totals.contains("Contingency, 10 %") && totals.contains("204 with contingency of 2,500 left"), "{totals}");
    assert!(totals.contains("2,296 to spare after contingency, no retakes"), "{totals}");
    assert!(totals.contains("With retakes and contingency: expected"), "{totals}");
    let plans = said(&["plans", "board.ron"]);
    assert!(plans.contains("All totals hold back a contingency of 10 % of the work"), "{plans}");
    assert!(plans.contains("4 short after contingency, no retakes"), "204 of 200: {plans}");
    let schedule = said(&["schedule", "board.ron", "--plan", "pro"]);
    assert!(schedule.contains("A contingency of 10 % of the work is held back and has no place here"), "{schedule}");
    let why = said(&["explain", "board.ron", "--plan", "pro"]);
    assert!(why.contains("Contingency, 10 %") && why.contains("Share of the work held back"), "{why}");
    let status = |used: &str| {
        let args = ["totals", "board.ron", "--plan", "pro", "--used", used, "--require-fit"];
        place.run(&args).status
    };
    assert_eq!((status("2296"), status("2297")), (0, 1), "204 of 204, and of 203");
}

#[test]
fn two_versions_differ_by_what_they_hold_back() {
    let place = place(percent(10));
    place.write("none.ron", &format::write(&board(Contingency::NONE)));
    let found = json(&place.run(&["diff", "none.ron", "board.ron", "--plan", "pro", "--json"]).out);
    assert_eq!((&found["old"], &found["new"], &found["scope"]), (&185.into(), &204.into(), &19.into()), "{found}");
    assert_eq!((&found["contingency"][0], &found["contingency"][1]["percent"]), (&Value::Null, &10.into()), "{found}");
    let text = place.run(&["diff", "none.ron", "board.ron", "--plan", "pro"]).out;
    assert!(text.lines().any(|line| line.contains("Contingency") && line.contains("10 %")), "{text}");
}

#[test]
fn it_is_one_step_with_a_name_and_the_same_again_is_none() {
    let mut document = Document::new(Project::clone(&board(Contingency::NONE)));
    let set = |document: &mut Document, contingency| document.execute(Command::SetContingency(contingency)).unwrap();
    assert!(matches!(set(&mut document, percent(10)), Outcome::Changed { .. }), "a step");
    assert_eq!(document.undo_name().map(step_name).as_deref(), Some("set contingency"), "its name");
    assert!(matches!(set(&mut document, percent(10)), Outcome::Nothing), "the same again");
    set(&mut document, Contingency::NONE);
    assert_eq!(document.undo_name().map(step_name).as_deref(), Some("remove contingency"), "none is a step too");
    document.undo();
    assert_eq!(document.project().contingency, percent(10), "undone");
    assert!(format::write(document.project()).contains("  contingency: (percent: 10),\n"), "in the file");
    assert!(format::write(&board(credits(200))).contains("  contingency: (credits: 200),\n"), "in the file");
}

/// The better, the larger; `None` where it is not known.
fn rank(verdict: &Verdict) -> Option<u8> {
    match verdict {
        Verdict::Short { .. } => Some(0),
        Verdict::BareOnly(_) => Some(1),
        Verdict::Tight(_) => Some(2),
        Verdict::Fits => Some(3),
        Verdict::Unknown => None,
    }
}

fn any_lens() -> impl Strategy<Value = (usize, PassFilter, Basis)> {
    (0_usize..5, prop::sample::select(PassFilter::ALL.to_vec()), prop::sample::select(Basis::ALL.to_vec()))
}

fn lens_of((plan, filter, basis): (usize, PassFilter, Basis), rates: &KeepRates) -> Lens<'_> {
    Lens { filter, basis, ..Lens::new(prices(), rates).on(prices().plans.get(plan)) }
}

fn figures(project: &Project, contingency: Contingency) -> Option<Figures> {
    Figures::of(&Arc::new(Project { contingency, ..project.clone() }), prices()).ok()
}

/// Less or more held back.
fn any_two() -> impl Strategy<Value = [Contingency; 2]> {
    let shares = [0_u64..=100, 0..=100].prop_map(|mut both| {
        both.sort_unstable();
        both.map(percent)
    });
    let fixed = [0_u64..3_000, 0..3_000].prop_map(|mut both| {
        both.sort_unstable();
        both.map(credits)
    });
    prop_oneof![shares, fixed]
}

proptest! {
    #[test]
    fn more_held_back_never_makes_it_fit_better(
        project in any_project(), two in any_two(), seen in any_lens(), left in 0_u64..6_000
    ) {
        let [Some(less), Some(more)] = two.map(|one| figures(&project, one)) else { return Ok(()) };
        let rates = usual();
        // One pass alone may carry a credit of rounding less with a larger share.
        let lens = lens_of(seen, &rates).filtered(PassFilter::Both);
        let [less, more] = [less, more].map(|figures| figures.outlook(&lens, Credits::new(left)));
        if let (Some(less), Some(more)) = (less.chance, more.chance) {
            // Chances are exact to 10⁻¹¹; below that the same chance may be added up in another order.
            prop_assert!(more <= less + 1e-11, "{more} with more held back, {less} with less");
        }
        if let (Some(less), Some(more)) = (rank(&less.verdict()), rank(&more.verdict())) {
            prop_assert!(more <= less, "no better a verdict");
        }
        for basis in Basis::ALL {
            prop_assert!(more.get(basis).credits >= less.get(basis).credits, "no less a total, {basis}");
        }
    }

    #[test]
    fn a_verdict_a_chance_and_the_totals_agree(project in any_held_project(), seen in any_lens(), left in 0_u64..6_000) {
        let Ok(figures) = Figures::of(&Arc::new(project), prices()) else { return Ok(()) };
        let rates = usual();
        let lens = lens_of(seen, &rates);
        let outlook = figures.outlook(&lens, Credits::new(left));
        for basis in Basis::ALL {
            let lens = Lens { basis, ..lens };
            let (work, total) = (lens.work(&figures), lens.project(&figures));
            prop_assert_eq!(outlook.get(basis), total, "one total, {}", basis);
            let held = total.credits.less(work.credits);
            prop_assert_eq!(outlook.contingency(basis), held, "work and what is held back are the total, {}", basis);
            prop_assert_eq!(held, lens.held(&figures).beside(work.credits));
            let kinds = Shares::of(&figures, &lens).kinds(&figures, &lens).into_iter();
            let kinds = kinds.fold(0_u64, |sum, (_, one)| sum + one.credits.get());
            prop_assert_eq!(kinds, work.credits.get(), "parts make the work, {}", basis);
        }
        let Outlook { safe, chance: Some(chance), .. } = outlook else { return Ok(()) };
        let sure = f64::from(lens.confidence.percent()) / 100.0;
        let within = safe.get() <= left;
        prop_assert!(within == (chance >= sure) || (chance - sure).abs() < 1e-9, "{safe} of {left} with {chance}");
        prop_assert_eq!(matches!(outlook.verdict(), Verdict::Fits), within);
    }

    #[test]
    fn passes_together_hold_back_what_the_project_does(project in any_held_project(), plan in 0_usize..5) {
        let Ok(figures) = Figures::of(&Arc::new(project), prices()) else { return Ok(()) };
        let plan = prices().plans.get(plan);
        let [draft, last, both] = [PassFilter::Draft, PassFilter::Final, PassFilter::Both].map(|one| figures.whole(one, plan));
        prop_assert_eq!(draft.plus(last).unwrap(), both);
        let work = figures.total(PassFilter::Both, plan);
        prop_assert!(both.credits >= work.credits && both.unpriced == work.unpriced);
        prop_assert!(!work.is_zero() || both.is_zero(), "nothing is held back for nothing");
    }

    #[test]
    fn nothing_held_back_changes_nothing(project in any_project(), seen in any_lens(), left in 0_u64..6_000) {
        let Some(figures) = figures(&project, Contingency::NONE) else { return Ok(()) };
        let rates = usual();
        let lens = lens_of(seen, &rates);
        let outlook = figures.outlook(&lens, Credits::new(left));
        prop_assert_eq!(outlook.bare, figures.total(lens.filter, lens.plan));
        prop_assert_eq!(&outlook.expected, &figures.expected(&lens));
        let spread = figures.spread(&lens);
        prop_assert_eq!(outlook.safe, spread.safe(lens.confidence));
        prop_assert_eq!(outlook.chance, (outlook.bare.unpriced == 0).then(|| spread.chance(Credits::new(left))));
    }

    #[test]
    fn spent_to_go_held_back_kept_for_others_and_left_are_the_allowance(
        project in any_held_project(), mask in any::<u64>(), used in 0_u64..3_000, need in 0_u64..2_000,
        theirs in any_contingency(), seen in any_lens()
    ) {
        let project = Arc::new(project);
        let Ok(whole) = Figures::of(&project, prices()) else { return Ok(()) };
        let to_go = ToGo::of(&whole, done(&project, mask), prices());
        let rates = usual();
        let lens = Lens { filter: PassFilter::Both, ..lens_of(seen, &rates) };
        let usage = Usage { boards: vec![other(need, theirs)], ..Usage::default() };
        let others = Others::of(&usage, None);
        for row in compare(to_go.figures(), &lens, TakenBefore { used: Credits::new(used), others: &others }) {
            let allowance = row.plan.allowance;
            let spent = Credits::new(used.min(allowance.get()));
            let held = Held::of_all(theirs);
            let claim = if need == 0 { Credits::ZERO } else { held.with(Credits::new(need)) };
            let for_others = claim.min(allowance.less(spent));
            prop_assert_eq!(row.left_for_all.less(row.left), for_others, "what others need with what they hold back");
            for basis in Basis::ALL {
                let lens = Lens { basis, ..lens.on(Some(row.plan)) };
                let (work, total) = (lens.work(to_go.figures()), row.on_basis(basis));
                prop_assert_eq!(total, lens.project(to_go.figures()), "{} on {}", basis, row.plan.name);
                let contingency = total.credits.less(work.credits);
                let taken = [spent, work.credits, contingency, for_others].map(Credits::get).into_iter().map(i128::from);
                let left = i128::from(row.left.get()) - i128::from(total.credits.get());
                prop_assert_eq!(taken.sum::<i128>() + left, i128::from(allowance.get()), "{}", basis);
            }
        }
    }

    #[test]
    fn others_find_what_a_project_needs_with_what_it_holds_back(project in any_held_project(), plan in 0_usize..5) {
        let contingency = project.contingency;
        let Ok(figures) = Figures::of(&Arc::new(project), prices()) else { return Ok(()) };
        let rates = usual();
        let lens = Lens { basis: Basis::Expected, ..Lens::new(prices(), &rates).on(prices().plans.get(plan)) };
        let board = KnownBoard { needs: kind_needs(&figures, &lens), contingency, ..other(0, contingency) };
        let usage = Usage { boards: vec![board], ..Usage::default() };
        let ahead = Others::of(&usage, None).ahead(lens.plan);
        let total = lens.project(&figures);
        prop_assert_eq!(Sum { credits: ahead.credits, unpriced: ahead.unpriced }, total);
    }

    #[test]
    fn figures_follow_what_is_held_back(project in any_held_project(), then in any_contingency(), mask in any::<u64>()) {
        let before = Arc::new(project);
        let after = Arc::new(Project { contingency: then, ..Project::clone(&before) });
        let (Ok(mut figures), Ok(fresh)) = (Figures::of(&before, prices()), Figures::of(&after, prices())) else { return Ok(()) };
        let made = done(&before, mask);
        let mut to_go = ToGo::of(&figures, made.clone(), prices());
        figures.update(&after, prices()).unwrap();
        to_go.update(&figures, &made, prices());
        prop_assert_eq!(&figures, &fresh);
        prop_assert_eq!(to_go, ToGo::of(&fresh, made, prices()));
    }

    #[test]
    fn a_fit_is_within_the_credits_with_what_is_held_back(
        project in any_held_project(), within in 0_u64..6_000, seen in any_lens()
    ) {
        let project = Arc::new(project);
        let Ok(figures) = Figures::of(&project, prices()) else { return Ok(()) };
        let rates = usual();
        let basis = if seen.2 == Basis::Safe { Basis::Expected } else { seen.2 };
        let lens = Lens { basis, ..lens_of(seen, &rates) };
        let terms = FitTerms { project: &project, figures: &figures, done: &DoneAssets::default(), lens, rules: Rules::default() };
        let Ok(ready) = Board::of(&terms) else { return Ok(()) };
        let (goal, within) = (Goal { lens, left: Credits::new(within).into() }, Credits::new(within));
        let found = ready.fit(within, Ties::Open, &Effort::FRAME, &mut Scratch::default());
        match found {
            Ok(fit) => {
                prop_assert!(fit.credits <= within, "{} of {within}", fit.credits);
                let now = BoardState::of(&project, &figures, &DoneAssets::default(), &goal);
                let judged = ready.judged(fit, &now, &goal).unwrap();
                let total = judged.after.get(lens.basis).credits;
                prop_assert_eq!(total, judged.fit.credits, "what it says is what it comes to");
            }
            Err(few) => {
                prop_assert_eq!(few.0, ready.least().less(within), "what is missing for the least");
                prop_assert!(ready.least() > within);
            }
        }
    }
}

/// Another project that takes so much video and goes first.
fn other(need: u64, contingency: Contingency) -> KnownBoard {
    let seen = "2026-11-20".parse::<chrono::NaiveDate>().unwrap().and_hms_opt(9, 0, 0).unwrap();
    let kind = creditboard::domain::Kind::Video;
    let needs = [creditboard::domain::KindNeed { kind, parts: need.into(), of: 1, unpriced: 0 }];
    KnownBoard {
        path: "/films/other.board.ron".into(),
        key: None,
        title: "Other".to_owned(),
        needs: needs.into_iter().filter(|one| one.parts > 0).collect(),
        contingency,
        seen,
        claim: ProjectClaim { priority: Priority::First, ..ProjectClaim::default() },
    }
}
