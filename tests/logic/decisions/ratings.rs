//! A project's own ratings of models: advice follows them as if the price list had them.

use std::fmt::Write as _;

use chrono::NaiveDate;
use creditboard::advice::fit::knapsack::{Scratch, Ties};
use creditboard::advice::fit::{Board, FitTerms, Rules};
use creditboard::advice::{Decision, SuggestionRules};
use creditboard::document::Command;
use creditboard::domain::{Account, AccountPlan, BillingDay, Credits, ModelId, OwnRatings, PlanId, Project};
use creditboard::figures::{Basis, LensSettings};
use creditboard::present;
use creditboard::prices::{Mode, PriceList, Rating};
use creditboard::workspace::{KeptSavings, OpenProject, PreparedSavings, Workspace};
use proptest::prelude::*;

use crate::cli::{Place, json};
use crate::fit::ENDLESS;
use crate::support::{any_project, any_ratings, prices, project, scene, shot};

fn today() -> NaiveDate {
    "2026-11-25".parse().expect("a day")
}

pub(super) fn opened(project: Project, list: &'static PriceList) -> Workspace {
    let plan = Some(AccountPlan::new(PlanId::from("pro"), BillingDay::FIRST));
    let mut workspace = Workspace::new(list, Account { plan, ..Account::default() }, today());
    workspace.open = Some(OpenProject::new(project, list));
    workspace.settle(today());
    workspace
}

/// The shipped list with other ratings typed into it.
fn typed(ratings: &OwnRatings) -> &'static PriceList {
    let mut list = prices().clone();
    for model in &mut list.models {
        let Some(value) = ratings.get(&model.id) else { continue };
        let rating = |mode: &Mode| Rating { mode: *mode, value, word: "typed".to_owned(), source: "words".to_owned() };
        model.ratings = Mode::of(model.kind).iter().map(rating).collect();
    }
    list.keep()
}

/// The ratings of the list, as a project would have them.
fn listed() -> OwnRatings {
    let mut ratings = OwnRatings::default();
    for model in &prices().models {
        let mut values = model.ratings.iter().map(|rating| rating.value);
        let first = values.next();
        assert!(values.all(|value| Some(value) == first), "{} is rated alike in all modes", model.id);
        ratings.set(model.id.clone(), first).expect("they are few");
    }
    ratings
}

fn told(out: &mut String, all: &[Decision]) {
    for one in all {
        let acts: Vec<_> = one.acts().collect();
        let chance = one.after.chance.map(f64::to_bits);
        writeln!(out, "{} saves {} loses {:?}: {acts:?}, {chance:?}", one.key, one.saves, one.loses()).expect("text");
    }
}

/// All that advice says: decisions, steps, savings, the frontier and the best boards for some credits.
fn advice(workspace: &Workspace, basis: Basis, left: u64) -> String {
    let at = workspace.standpoint().expect("it is open").expect("it can be counted");
    let goal = at.goal(LensSettings { basis, ..LensSettings::of(&at.lens()) }, Some(Credits::new(left)));
    let now = at.board(&goal);
    let mut out = String::new();
    told(&mut out, &now.decisions(SuggestionRules { heroes: true, cuts: true }, &goal));
    let steps = at.steps(&now, &goal, false);
    told(&mut out, &steps.steps);
    let mut kept = KeptSavings::default();
    writeln!(out, "{} {:?}", steps.reached, kept.together(&at, &goal.lens)).expect("text");
    let rules = Rules { hero_at_least: Some(70), ..Rules::default() };
    let terms = FitTerms { project: at.changeable, figures: at.to_go, done: at.done, lens: goal.lens, rules };
    match Board::of(&terms) {
        Err(error) => writeln!(out, "{error:?}"),
        Ok(board) => {
            let fit = board.fit(goal.left.credits, Ties::Settled, &ENDLESS, &mut Scratch::default());
            let changes = fit.as_ref().map(|fit| board.changes(fit, at.prices));
            writeln!(out, "{:?} {changes:?} {:?}", board.frontier(20), board.kept())
        }
    }
    .expect("text");
    out
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn advice_follows_a_projects_ratings_as_if_the_list_had_them(
        board in any_project(),
        ratings in any_ratings(),
        basis in prop_oneof![Just(Basis::Bare), Just(Basis::Expected), Just(Basis::Safe)],
        left in 0_u64..3_000,
    ) {
        let own = opened(Project { ratings: ratings.clone(), ..board.clone() }, prices());
        let list = opened(Project { ratings: OwnRatings::default(), ..board }, typed(&ratings));
        prop_assert_eq!(advice(&own, basis, left), advice(&list, basis, left), "{:?}", ratings);
    }

    #[test]
    fn the_lists_own_ratings_in_a_project_change_nothing(board in any_project(), left in 0_u64..3_000) {
        let without = opened(Project { ratings: OwnRatings::default(), ..board.clone() }, prices());
        let with = opened(Project { ratings: listed(), ..board }, prices());
        prop_assert_eq!(advice(&without, Basis::Expected, left), advice(&with, Basis::Expected, left));
    }
}

#[test]
fn a_rating_moves_advice_at_once_and_is_taken_back() {
    let board = project(vec![scene(1, 8, vec![shot(2, "veo3")]), scene(3, 8, vec![shot(4, "kling-v2.1")])], vec![]);
    let mut workspace = opened(Project::clone(&board), prices());
    let mut kept = KeptSavings::default();
    let mut savings = |workspace: &Workspace| {
        let at = workspace.standpoint().expect("open").expect("counted");
        let lens = at.lens();
        let said = kept.together(&at, &lens).expect("a small board");
        let mut fresh = KeptSavings::default();
        fresh.take_in(PreparedSavings::of(&at, &lens));
        assert_eq!(Some(said), fresh.together(&at, &lens), "nothing of the ratings before is kept");
        (at.content, format!("{said:?}"), advice(workspace, Basis::Expected, 500))
    };
    let before = savings(&workspace);
    let rate = |workspace: &mut Workspace, rating| {
        let command = Command::SetRating { model: ModelId::from("kling-v2.1"), rating };
        workspace.open.as_mut().expect("open").document.execute(command).expect("it is allowed");
        workspace.settle(today());
    };
    rate(&mut workspace, Some(99));
    let model = workspace.prices.model(&ModelId::from("kling-v2.1")).expect("it is listed");
    assert_eq!((model.rating(Mode::TextToVideo), model.rating(Mode::Image)), (Some(99), None), "in its own modes");
    let rated = savings(&workspace);
    assert_ne!((&before.1, &before.2), (&rated.1, &rated.2), "advice follows");
    let undone = workspace.open.as_mut().expect("open").document.undo();
    assert_eq!(undone.as_ref().map(present::step_name).as_deref(), Some("rate kling-v2.1 in this project"));
    workspace.settle(today());
    assert_eq!(savings(&workspace), before, "as it was");
    rate(&mut workspace, Some(99));
    rate(&mut workspace, None);
    assert_eq!(savings(&workspace).2, before.2, "put back");

    rate(&mut workspace, Some(99));
    workspace.open = Some(OpenProject::new(Project::clone(&board), prices()));
    workspace.settle(today());
    assert_eq!(workspace.prices, prices(), "another project has none of it");
}

#[test]
fn the_command_line_follows_a_projects_ratings_and_names_them() {
    let place = Place::new();
    place.write(
        "plain.csv",
        "scene,title,seconds,kind,label,final\n1,Dawn,8,video,Wide,veo3\n2,Noon,8,video,Near,veo3\n",
    );
    assert_eq!(place.run(&["import", "plain.csv", "-o", "plain.board.ron"]).status, 0);
    let text = place.read("plain.board.ron");
    let body = text.split_once('\n').expect("a head line").1;
    let rated = body.replacen(
        "  scenes:",
        "  ratings: [(model: \"kling-v2.1\", rating: 70), (model: \"of-tomorrow\", rating: 5)],\n  scenes:",
        1,
    );
    place.write("rated.board.ron", &rated);
    let swaps = |file: &str| place.run(&["swaps", file, "--plan", "pro"]);
    let (plain, own) = (swaps("plain.board.ron"), swaps("rated.board.ron"));
    assert!(!plain.out.contains("in this project") && plain.err.is_empty(), "{}{}", plain.out, plain.err);
    assert!(own.out.contains("rated 70 in this project instead of 95"), "{}", own.out);
    assert!(own.err.contains("The project rates of-tomorrow, which the price list does not have"), "{}", own.err);

    let found = json(&place.run(&["diff", "plain.board.ron", "rated.board.ron", "--json"]).out);
    assert_eq!(
        found["ratings"].to_string(),
        r#"[{"model":"kling-v2.1","new":70,"old":null},{"model":"of-tomorrow","new":5,"old":null}]"#
    );
    let told = place.run(&["diff", "plain.board.ron", "rated.board.ron"]).out;
    assert!(told.contains("Rating of Kling v2.1") && told.contains("as listed") && told.contains("70"), "{told}");
    let fitted = ["fit", "rated.board.ron", "--plan", "pro", "--credits", "300", "-o", "fitted.board.ron"];
    assert_eq!(place.run(&fitted).status, 0);
    let kept = "ratings: [(model: \"kling-v2.1\", rating: 70), (model: \"of-tomorrow\", rating: 5)],";
    assert!(place.read("fitted.board.ron").contains(kept), "a rating of a model that is not listed is kept");
}

#[test]
fn another_rating_is_a_line_among_changes() {
    let rated = |ratings: &[(&str, u8)]| {
        let mut own = OwnRatings::default();
        for (model, rating) in ratings {
            own.set(ModelId::from(*model), Some(*rating)).expect("few");
        }
        Project { ratings: own, ..Project::default() }
    };
    let lines = present::changes(&rated(&[("veo2", 50), ("veo3", 60)]), &rated(&[("veo3", 70), ("kling-v2.1", 80)]));
    let expected = [
        "kling-v2.1 rated 80 in this project",
        "veo2 no longer rated in this project",
        "veo3 rated 70 in this project instead of 60",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn ratings_of_models_that_the_list_lacks_are_told_and_change_nothing() {
    let mut board = Project::clone(&project(vec![scene(1, 5, vec![shot(2, "veo2")])], Vec::new()));
    let told = |board: &Project| present::unlisted_ratings(prices(), board);
    board.ratings.set(ModelId::from("veo2"), Some(40)).expect("a rating");
    assert_eq!(told(&board), None, "the list has it");
    board.ratings.set(ModelId::from("of-tomorrow"), Some(5)).expect("a rating");
    let (words, all) = told(&board).expect("one is not in the list");
    assert_eq!(all, [(ModelId::from("of-tomorrow"), 5)]);
    let one =
        "The project rates of-tomorrow, which the price list does not have: that rating is kept and changes nothing.";
    assert_eq!(words, one);
    board.ratings.set(ModelId::from("sora-9"), Some(70)).expect("a rating");
    let several = "The project rates of-tomorrow, sora-9, which the price list does not have: those ratings are kept and \
                   change nothing.";
    assert_eq!(told(&board).map(|(words, _)| words).as_deref(), Some(several));
}
