//! Why a figure is what it is: what it is made of adds up to it, for every figure of any board.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::sync::Arc;

use chrono::NaiveDate;
use creditboard::domain::{
    Account, AccountPlan, AlternativeEdit, AssetId, BillingDay, Choice, Confidence, Credits, Kind, Money, Pass,
    PassFilter, PlanId, Project, Usage,
};
use creditboard::figures::usage::{ToGo, balance};
use creditboard::figures::why::{
    ExplainedFrom, Explainer, Figure, FigureQuestion, ReasonLine, Tree, Value, WorkCounted,
};
use creditboard::figures::{AssetContext, Basis, Figures, KeepRates, Lens, Offered};
use creditboard::present::WhyWords;
use proptest::prelude::*;

use crate::support::{any_held_project, any_project, any_rates, images, prices, project, scene, shot, speech};
use crate::usage::to_go::done;

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

fn account(plan: &str) -> Account {
    let plan = AccountPlan::new(PlanId::from(plan), BillingDay::new(14).unwrap());
    let price = |(id, hundredths): (&str, u64)| (PlanId::from(id), Money::from_hundredths(hundredths).unwrap());
    let prices = [("starter", 100), ("pro", 2_900), ("studio", 20_099)].map(price).into();
    Account { plan: Some(plan), prices, ..Account::default() }
}

/// What boards are explained under.
#[derive(Clone, Debug)]
struct Terms {
    plan: &'static str,
    basis: Basis,
    filter: PassFilter,
    confidence: u8,
    used: u64,
    mask: u64,
}

/// Does something with an explainer of a board.
fn with_explainer<T>(
    project: &Arc<Project>,
    terms: &Terms,
    ask: impl FnOnce(&Explainer<'_>, &Figures, &Lens<'_>) -> T,
) -> T {
    let figures = Figures::of(project, prices()).unwrap();
    let account = account(terms.plan);
    let usage = Usage::default();
    let balance = balance(&usage, &account, prices(), today()).with_used(Credits::new(terms.used));
    let rates = KeepRates::of(prices(), &account.rates, &project.rates);
    let to_go = ToGo::of(&figures, done(project, terms.mask), prices());
    let confidence = Confidence::new(terms.confidence).unwrap();
    let lens =
        Lens { filter: terms.filter, basis: terms.basis, confidence, ..Lens::new(prices(), &rates).on(balance.plan) };
    let known = ExplainedFrom {
        project,
        figures: &figures,
        to_go: to_go.figures(),
        balance: &balance,
        account: &account,
        usage: &usage,
        later: None,
    };
    ask(&Explainer::new(known, lens), to_go.figures(), &lens)
}

/// Every figure of a board.
fn figures_of(project: &Project) -> Vec<Figure> {
    let mut all = vec![
        Figure::Total,
        Figure::Work,
        Figure::Contingency,
        Figure::Own,
        Figure::Rounding,
        Figure::Left,
        Figure::LeftForProject,
        Figure::Used,
        Figure::Spare,
        Figure::Chance,
        Figure::Verdict,
        Figure::Spent,
        Figure::Together,
        Figure::Cycles,
        Figure::Finish,
        Figure::Expires,
        Figure::Free,
        Figure::Allowance,
        Figure::Reset,
        Figure::Needed,
        Figure::Running,
        Figure::PerSecond,
        Figure::FilmMoney,
        Figure::MinuteMoney,
        Figure::SecondMoney,
        Figure::Findings,
        Figure::Unpriced,
        Figure::Done,
        Figure::Motion,
        Figure::AtReset,
        Figure::Daily,
    ];
    all.extend(Kind::ALL.map(Figure::Kind));
    all.extend(Pass::ALL.map(Figure::Pass));
    for model in &prices().models {
        // What a model costs leads to what is made with it, and is asked in `why_changes`.
        let of_model = [Figure::Model, Figure::Rating, Figure::Buys];
        all.extend(of_model.map(|figure| figure(model.id.clone())));
    }
    all.extend(project.scenes.iter().map(|scene| Figure::Scene(scene.id)));
    for asset in project.all_assets() {
        all.push(Figure::Asset(asset.id));
        all.push(Figure::Alternatives(asset.id));
        all.extend(asset.candidates().map(|one| Figure::Alternative(asset.id, one.letter)));
        all.extend(Pass::ALL.map(|pass| Figure::Choice(asset.id, pass)));
    }
    all
}

fn any_terms() -> impl Strategy<Value = Terms> {
    let plan = prop::sample::select(vec!["starter", "pro", "visionary", "studio"]);
    let basis = prop::sample::select(Basis::ALL.to_vec());
    let filter = prop::sample::select(PassFilter::ALL.to_vec());
    (plan, basis, filter, 50_u8..=99, 0_u64..3_000, any::<u64>())
        .prop_map(|(plan, basis, filter, confidence, used, mask)| Terms { plan, basis, filter, confidence, used, mask })
}

/// The first figure that its lines do not add up to; `None` where all of them do.
pub(crate) fn first_gap(tree: &Tree) -> Option<&Tree> {
    let sum: i128 = tree.because.iter().filter_map(|one| one.line.known_credits()).sum();
    let money = tree.because.iter().filter_map(|one| one.line.known_money()).fold(Money::default(), Money::plus);
    let differs = match tree.line.value {
        Value::Money(told) => told != Some(money),
        _ => tree.line.known_credits() != Some(sum),
    };
    if tree.adds_up && differs { Some(tree) } else { tree.because.iter().find_map(first_gap) }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn every_figure_is_the_sum_of_what_it_is_made_of(project in any_held_project(), rates in any_rates(), terms in any_terms()) {
        let project = Arc::new(Project { rates, ..project });
        prop_assume!(Figures::of(&project, prices()).is_ok());
        let gaps = with_explainer(&project, &terms, |explainer, to_go, lens| {
            let mut gaps = Vec::new();
            for figure in figures_of(&project) {
                for work in [WorkCounted::All, WorkCounted::ToGo] {
                    let asked = FigureQuestion { figure: figure.clone(), work, plan: None, basis: terms.basis, passes: None };
                    let Some(tree) = explainer.tree(&asked) else { continue };
                    gaps.extend(first_gap(&tree).map(|gap| format!("{figure:?} of {work:?}: {gap:?}")));
                    gaps.extend(differs(explainer, &tree).map(|what| format!("{figure:?} of {work:?}: {what}")));
                }
            }
            let total = explainer.why(&FigureQuestion::to_go(Figure::Total, terms.basis)).unwrap();
            let shown = i128::from(lens.project(to_go).credits.get());
            if total.line.known_credits() != Some(shown) {
                gaps.push(format!("the total is {shown}: {:?}", total.line));
            }
            gaps
        });
        prop_assert!(gaps.is_empty(), "{} under {:?}", gaps.join("\n"), terms);
    }

    #[test]
    fn alternatives_are_explained_as_the_inspector_lists_them(project in any_project(), terms in any_terms()) {
        let project = Arc::new(project);
        prop_assume!(Figures::of(&project, prices()).is_ok());
        with_explainer(&project, &terms, |explainer, _, lens| {
            let counted = project.scenes.iter().filter(|scene| scene.is_included());
            let of_scenes = counted.flat_map(|scene| {
                let context = AssetContext::of_scene(scene, project.speech_rounding);
                scene.assets.iter().map(move |asset| (asset, context))
            });
            let own = project.assets.iter().map(|asset| (asset, AssetContext::of_project(&project)));
            for (asset, context) in own.chain(of_scenes) {
                let asked = FigureQuestion::all(Figure::Alternatives(asset.id), terms.basis);
                let Some(all) = explainer.why(&asked) else {
                    prop_assert!(asset.alternatives.is_empty(), "{:?}", asset);
                    continue;
                };
                let listed = |choice| {
                    let offered = Offered { asset, pass: Pass::Final, choice };
                    lens.choices(&[offered], &context).map(|credits| i128::from(credits.get()))
                };
                let paid = asset.is_paid_elsewhere();
                let listed = asset.candidates().map(|one| if paid { Some(0) } else { listed(one.choice) });
                let told: Vec<Option<i128>> = all.parts.iter().map(ReasonLine::known_credits).collect();
                prop_assert_eq!(told, listed.collect::<Vec<_>>(), "{:?}", asset);
            }
            Ok(())
        })?;
    }

    #[test]
    fn while_something_is_unknown_no_chance_finish_or_expiry_is_explained(
        project in any_project(), terms in any_terms()
    ) {
        let mut unknown = project;
        let place = unknown.scenes.len();
        let id = unknown.ids.next_number();
        let length_less = scene(id + 1, 0, vec![shot(id + 2, "kling-v2.1")]);
        unknown.scenes.insert(place, Arc::new(length_less));
        let project = Arc::new(unknown);
        prop_assume!(Figures::of(&project, prices()).is_ok());
        let terms = Terms { mask: 0, filter: PassFilter::Both, ..terms };
        with_explainer(&project, &terms, |explainer, _, _| {
            let value = |figure: Figure| explainer.why(&FigureQuestion::to_go(figure, terms.basis)).unwrap().line.value;
            prop_assert_eq!(value(Figure::Chance), Value::Chance(None));
            prop_assert_eq!(value(Figure::Finish), Value::Date(None));
            prop_assert_eq!(value(Figure::Cycles), Value::Cycles(None));
            prop_assert!(!matches!(value(Figure::Expires), Value::Credits(_)));
            prop_assert!(matches!(value(Figure::Unpriced), Value::Count(1..)));
            Ok(())
        })?;
    }
}

/// A line that says something else than the figure it leads to.
pub(crate) fn differs(explainer: &Explainer<'_>, tree: &Tree) -> Option<String> {
    if let Some(asked) = &tree.line.of
        && let Some(below) = explainer.why(asked)
    {
        let (shown, meant) = (tree.line.known_credits(), below.line.known_credits());
        // What is taken off is shown below zero.
        let same = shown == meant || shown.zip(meant).is_some_and(|(shown, meant)| shown == -meant);
        if !same {
            return Some(format!("{:?} leads to {:?}", tree.line, below.line));
        }
    }
    tree.because.iter().find_map(|one| differs(explainer, one))
}

/// The tree of a figure of a small board as text.
fn told(figure: Figure, basis: Basis) -> String {
    let kling = shot(3, "kling-v2.1");
    let project =
        project(vec![scene(1, 15, vec![images(2, 2, "imagen-4"), kling, speech(4, 601, "google-tts")])], vec![]);
    told_of(&project, figure, basis)
}

fn told_of(project: &Arc<Project>, figure: Figure, basis: Basis) -> String {
    let terms = Terms { plan: "pro", basis, filter: PassFilter::Both, confidence: 90, used: 340, mask: 0 };
    with_explainer(project, &terms, |explainer, _, lens| {
        let words = WhyWords { project, prices: prices(), today: today(), confidence: lens.confidence };
        let tree = explainer.tree(&FigureQuestion::to_go(figure, basis)).unwrap();
        let mut text = String::new();
        write(&tree, &words, 0, &mut text);
        text
    })
}

fn write(tree: &Tree, words: &WhyWords<'_>, depth: usize, text: &mut String) {
    let line = format!("{}{}: {}\n", "  ".repeat(depth), words.mark(&tree.line.mark), words.value(&tree.line.value));
    text.push_str(&line);
    tree.because.iter().for_each(|one| write(one, words, depth + 1, text));
}

#[test]
fn a_total_is_told_down_to_the_clip() {
    let expected = "\
Total: 160
  Images: 40
    1 · image 2: 40
      2 images at 10: 20
      Retakes on average, 1/2 are kept: 20
  Video: 113
    1 · video 3: 113
      3 clips of 5 s at 25: 75
      Retakes on average, 2/3 are kept: 38
  Speech: 7
    1 · speech 4: 7
      601 characters at 1 per 100 started: 7
";
    assert_eq!(told(Figure::Total, Basis::Expected), expected, "as explain writes it");
}

#[test]
fn what_is_left_is_what_the_plan_grants_less_what_was_used() {
    let expected = "\
To spare: 2,058
  Left in this cycle: 2,160
    Pro grants a cycle: 2,500
    Used in this cycle: −340
      Charged without a take: −340
  Total: −102
    Images: −20
";
    let text = told(Figure::Spare, Basis::Bare);
    let head: Vec<&str> = text.lines().take(7).collect();
    assert_eq!(head, expected.lines().collect::<Vec<_>>(), "the foot of every screen");
}

#[test]
fn an_asset_names_its_alternatives_each_with_its_credits_and_the_chosen_one() {
    let mut one = shot(3, "veo2");
    one.edit_alternatives(AlternativeEdit::Add(Choice::of("kling-v2.1".into()))).unwrap();
    one.edit_alternatives(AlternativeEdit::Add(Choice::of("of-tomorrow".into()))).unwrap();
    let board = project(vec![scene(1, 11, vec![images(2, 1, "flux-schnell"), one])], vec![]);
    let expected = "\
1 · video 3: 1,050
  1 clip of 8 s at 400: 400
  1 clip of 5 s at 300: 300
  Retakes on average, 2/3 are kept: 350
  Alternatives, each by itself: 3
    A Veo2 (chosen): 1,050
      1 clip of 8 s at 400: 400
      1 clip of 5 s at 300: 300
      Retakes on average, 2/3 are kept: 350
    B Kling v2.1: 113
      3 clips of 5 s at 25: 75
      Retakes on average, 2/3 are kept: 38
    C of-tomorrow: 
      No price: the price list does not have the model: 
";
    assert_eq!(told_of(&board, Figure::Asset(AssetId::new(3)), Basis::Expected), expected, "as explain writes it");
}
