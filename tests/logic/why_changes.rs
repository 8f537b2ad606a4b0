//! What changes save, what they do to the chance, and what an own price changes: each answer adds up on any board.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::sync::Arc;

use creditboard::advice::{BoardState, Goal, SuggestionRules, reach};
use creditboard::domain::{Account, AccountPlan, BillingDay, Credits, ModelId, PlanId, Project, Rates, Usage};
use creditboard::figures::usage::{ToGo, balance};
use creditboard::figures::why::{
    ExplainedFrom, Explainer, Figure, FigureQuestion, ReasonMark, Value, Why, WorkCounted,
};
use creditboard::figures::{Basis, DoneAssets, Figures, KeepRates, Lens};
use creditboard::prices::{OwnEntry, OwnPrices, Price, PriceList};
use proptest::prelude::*;

use crate::support::{any_project, any_rates, prices};
use crate::usage::story::story;
use crate::usage::to_go::done;
use crate::why::{differs, first_gap};

fn pro() -> Option<&'static creditboard::prices::Plan> {
    prices().plan(&PlanId::from("pro"))
}

/// The credits of an answer's lines.
fn listed(why: &Why) -> i128 {
    why.parts.iter().filter_map(creditboard::figures::why::ReasonLine::known_credits).sum()
}

/// What rounding makes of it.
fn evened(why: &Why) -> i128 {
    let lines = why.parts.iter().filter(|line| line.mark == ReasonMark::Evened);
    lines.filter_map(creditboard::figures::why::ReasonLine::known_credits).sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn what_a_part_saves_is_the_sum_of_what_its_assets_come_to(
        project in any_project(), rates in any_rates(), mask: u64, basis in prop::sample::select(Basis::ALL.to_vec()),
        left in 0_u64..5_000,
    ) {
        let project = Arc::new(Project { rates, ..project });
        let rates = KeepRates::of(prices(), &Rates::default(), &project.rates);
        let goal = Goal { lens: Lens { basis, ..Lens::new(prices(), &rates).on(pro()) }, left: Credits::new(left).into() };
        let figures = Figures::of(&project, prices());
        prop_assume!(figures.is_ok());
        let now = BoardState::of(&project, &figures.unwrap(), &done(&project, mask), &goal);
        for one in now.decisions(SuggestionRules { heroes: true, cuts: true }, &goal) {
            for part in &one.parts {
                let saves = part.saving();
                let why = now.saving_of(&part.acts, saves, &goal).unwrap();
                prop_assert!(why.adds_up && why.line.value == Value::Credits(saves), "{}: {why:?}", one.key);
                prop_assert_eq!(listed(&why), saves, "{}: {:?}", one.key, &why);
                // Each line and the saving itself are off by less than one credit.
                let most = i128::try_from(why.parts.len()).unwrap() + 1;
                prop_assert!(evened(&why).abs() <= most, "{}: rounding explains {}: {why:?}", one.key, evened(&why));
            }
            let chance = Why::chance_with(&now.outlook, &one.after);
            prop_assert_eq!(&chance.line.value, &Value::Chance(one.after.chance));
        }
    }

    #[test]
    fn what_an_own_price_changes_is_the_difference_of_both_totals(
        project in any_project(), rates in any_rates(), mask: u64, basis in prop::sample::select(Basis::ALL.to_vec()),
        credits in 0_u64..200,
    ) {
        let project = Arc::new(Project { rates, ..project });
        let list = with_own(credits);
        let figures = Figures::of(&project, &list);
        prop_assume!(figures.is_ok() && Figures::of(&project, prices()).is_ok());
        let figures = figures.unwrap();
        let made = done(&project, mask);
        let to_go = ToGo::of(&figures, made.clone(), &list);
        let account = Account {
            plan: Some(AccountPlan::new(PlanId::from("pro"), BillingDay::new(14).unwrap())),
            ..Account::default()
        };
        let (usage, today) = (Usage::default(), "2026-11-22".parse().unwrap());
        let balance = balance(&usage, &account, &list, today);
        let rates = KeepRates::of(&list, &account.rates, &project.rates);
        let lens = Lens { basis, ..Lens::new(&list, &rates).on(balance.plan) };
        let known = ExplainedFrom {
            project: &project,
            figures: &figures,
            to_go: to_go.figures(),
            balance: &balance,
            account: &account,
            usage: &usage,
            later: None,
        };
        let explainer = Explainer::new(known, lens);
        for model in &list.models {
            let asked = FigureQuestion::to_go(Figure::Price(model.id.clone()), basis);
            let tree = explainer.tree(&asked).unwrap();
            prop_assert!(first_gap(&tree).is_none(), "{}: {:?}", model.id, first_gap(&tree));
            prop_assert_eq!(differs(&explainer, &tree), None);
        }
        for id in ["kling-v2.1", "my-model"] {
            let id = ModelId::from(id);
            for figure in [Figure::Price(id.clone()), Figure::OwnPrice(id.clone())] {
                for work in [WorkCounted::All, WorkCounted::ToGo] {
                    let asked = FigureQuestion { figure: figure.clone(), work, plan: None, basis, passes: None };
                    let tree = explainer.tree(&asked).unwrap();
                    prop_assert!(first_gap(&tree).is_none(), "{figure:?}: {:?}", first_gap(&tree));
                    prop_assert_eq!(differs(&explainer, &tree), None);
                }
            }
            // Both entries are the user's: the other one stays while this one is put back.
            let listed = list.as_listed(&id);
            let whole = Figures::of(&project, &listed).unwrap();
            let rates = KeepRates::of(&listed, &account.rates, &project.rates);
            let total = Lens { prices: &listed, rates: &rates, ..lens }.project(&whole);
            let change = i128::from(lens.project(&figures).credits.get()) - i128::from(total.credits.get());
            let why = explainer.why(&FigureQuestion::all(Figure::OwnPrice(id.clone()), basis)).unwrap();
            prop_assert_eq!(why.line.known_credits(), Some(change), "{:?}", why);
            prop_assert_eq!(listed.model(&id).map(|model| &model.price), prices().model(&id).map(|model| &model.price));
        }
    }
}

proptest! {
    // A search for steps tries many boards.
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn each_total_of_the_steps_is_the_one_before_less_what_the_step_saves(project in any_project(), left in 0_u64..3_000) {
        let project = Arc::new(project);
        let rates = KeepRates::of(prices(), &Rates::default(), &project.rates);
        let lens = Lens { basis: Basis::Expected, ..Lens::new(prices(), &rates).on(pro()) };
        let goal = Goal { lens, left: Credits::new(left).into() };
        let figures = Figures::of(&project, prices()).unwrap();
        let now = BoardState::of(&project, &figures, &DoneAssets::default(), &goal);
        let found = reach(&now, &goal, true, &std::collections::BTreeSet::new());
        let mut before = &found.now;
        for step in &found.steps {
            let why = Why::running_total(before.get(Basis::Expected), step.after.get(Basis::Expected));
            prop_assert_eq!(Some(listed(&why)), why.line.known_credits(), "{:?}", &why);
            prop_assert_eq!(why.parts[1].known_credits(), Some(-step.saves), "{}: {:?}", step.key, &why);
            before = &step.after;
        }
    }
}

/// The list with an own price of Kling, and a model of the user's own.
fn with_own(credits: u64) -> PriceList {
    let mut own = OwnPrices::none(prices());
    let flux = prices().model(&ModelId::from("flux-schnell")).unwrap();
    let kling = prices().model(&ModelId::from("kling-v2.1")).unwrap();
    let clip =
        |credits| Price::PerClip(vec![creditboard::prices::ClipPrice { seconds: 5, credits: Credits::new(credits) }]);
    let entry = |model: &creditboard::prices::Model, id: &str, price: Price, was: Option<Price>| OwnEntry {
        model: creditboard::prices::Model { id: ModelId::from(id), price, ..model.clone() },
        title: "my account page".to_owned(),
        read: "2026-11-20".to_owned(),
        was,
    };
    own.set(entry(kling, "kling-v2.1", clip(credits), Some(kling.price.clone())));
    own.set(entry(flux, "my-model", Price::PerImage(Credits::new(credits)), None));
    own.over(prices())
}

#[test]
fn what_was_recorded_says_what_it_is_made_of() {
    let story = story("pro 14; 10-15 take 160; 10-16 reject 40; 10-20 says 2280; 11-15 take 25; 11-16 reject 25");
    let project = crate::support::project(vec![], vec![]);
    let figures = Figures::of(&project, prices()).unwrap();
    let today = "2026-11-22".parse().unwrap();
    let balance = balance(&story.usage, &story.account, prices(), today);
    let rates = KeepRates::of(prices(), &Rates::default(), &Rates::default());
    let known = ExplainedFrom {
        project: &project,
        figures: &figures,
        to_go: &figures,
        balance: &balance,
        account: &story.account,
        usage: &story.usage,
        later: None,
    };
    let explainer = Explainer::new(known, Lens::new(prices(), &rates).on(balance.plan));
    let told = |figure: Figure| {
        let why = explainer.why(&FigureQuestion::to_go(figure, Basis::Expected)).unwrap();
        let listed = if why.adds_up { Some(listed(&why)) } else { None };
        (why.line.value, listed, why.parts.len())
    };
    let start = "2026-10-14".parse().unwrap();
    // 200 by takes, and 20 that the site charged besides.
    assert_eq!(told(Figure::PastUsed(start)), (Value::Credits(220), Some(220), 2), "used");
    assert_eq!(told(Figure::PastExpired(start)), (Value::Credits(2_280), Some(2_280), 2), "what was left");
    // A third is assumed, which is worth four takes: (4/3 + 2) / (4 + 4).
    let learned = Figure::Learned(creditboard::domain::RateKey::TextToVideo, None);
    assert_eq!(told(learned), (Value::Percent(42), None, 4), "two of four takes kept");
}
