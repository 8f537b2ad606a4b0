//! Rates of single models: which rate goes before which, worked examples, and how they are set.

use std::sync::Arc;

use creditboard::advice::{ProjectSavings, Swap, asset_swaps};
use creditboard::document::{Command, Document, Refusal};
use creditboard::domain::{
    Asset, Choice, Credits, Importance, LimitError, ModelId, Pass, Project, Rate, RateKey, Rates,
};
use creditboard::figures::{
    AssetFigures, AssumedValue, AssumptionId, Basis, Changed, DoneAssets, Drafting, Figures, KeepRates, Lens, Making,
    Offered, assumptions,
};
use creditboard::present::{assumption_words, step_name};
use proptest::prelude::*;

use super::{moves, rates_of};
use crate::support::{any_project, any_rates, prices, project, scene, shot};

const SHOT: RateKey = RateKey::TextToVideo;

fn rate(text: &str) -> Rate {
    text.parse().unwrap()
}

/// Rates from a line: `text-to-video 1/3, text-to-video veo2 1/2`.
fn rates(line: &str) -> Rates {
    let mut rates = Rates::default();
    for one in line.split(", ").filter(|one| !one.is_empty()) {
        let words: Vec<&str> = one.split(' ').collect();
        let model = (words.len() == 3).then(|| ModelId::from(words[1]));
        rates.set_for(words[0].parse().unwrap(), model, Some(rate(words[words.len() - 1]))).unwrap();
    }
    rates
}

fn rated(project: &Arc<Project>, line: &str) -> Arc<Project> {
    Arc::new(Project { rates: rates(line), ..Project::clone(project) })
}

fn making(key: RateKey, model: &str) -> Making {
    Making { key, model: prices().place(&ModelId::from(model)) }
}

#[test]
fn a_model_goes_before_its_mode_and_the_project_before_the_account() {
    let check = |account: &str, project: &str, expected: &str| {
        let found = KeepRates::of(prices(), &rates(account), &rates(project));
        let [veo, kling] = ["veo2", "kling-v2.1"].map(|model| found.of_making(making(SHOT, model)).to_string());
        assert_eq!(format!("{veo} {kling}"), expected, "account: {account}; project: {project}");
    };
    check("", "", "1/3 1/3");
    check("text-to-video 1/4", "", "1/4 1/4");
    check("text-to-video 1/4, text-to-video veo2 1/5", "", "1/5 1/4");
    check("text-to-video veo2 1/5", "", "1/5 1/3");
    check("text-to-video veo2 1/5", "text-to-video 1/6", "1/6 1/6");
    check("text-to-video veo2 1/5", "text-to-video 1/6, text-to-video veo2 1/7", "1/7 1/6");
    check("text-to-video veo2 1/5", "text-to-video veo2 1/7", "1/7 1/3");
    check("text-to-video veo2 1/5, text-to-video 1/4", "text-to-video kling-v2.1 1/7", "1/5 1/7");
    check("image-to-video veo2 1/5", "image veo2 1/7, text-to-video model-of-tomorrow 1/9", "1/3 1/3");
}

/// Kling for 25, Veo2 for 300.
fn two_models() -> Arc<Project> {
    project(vec![scene(1, 5, vec![shot(2, "kling-v2.1")]), scene(3, 5, vec![shot(4, "veo2")])], Vec::new())
}

#[test]
fn two_models_in_one_mode_cost_what_each_is_kept() {
    let check = |line: &str, expected: &str| {
        let project = rated(&two_models(), line);
        let (figures, rates) = (Figures::of(&project, prices()).unwrap(), rates_of(&project));
        let terms = Lens::new(prices(), &rates);
        let scenes: Vec<String> = figures.scenes.iter().map(|scene| scene.expected(&terms).to_string()).collect();
        let shown = format!("{} = {}", scenes.join(" + "), figures.expected(&terms));
        assert_eq!(shown, expected, "{line}");
    };
    check("", "75 + 900 = 975");
    check("text-to-video kling-v2.1 3/5", "41 2/3 + 900 = 941 2/3");
    check("text-to-video kling-v2.1 3/5, text-to-video 1/2", "41 2/3 + 600 = 641 2/3");
    check("text-to-video kling-v2.1 3/5, text-to-video veo2 1/10", "41 2/3 + 3000 = 3041 2/3");
    check("image-to-video kling-v2.1 3/5", "75 + 900 = 975");
}

#[test]
fn what_is_safe_follows_the_model() {
    let project = rated(&two_models(), "text-to-video 1, text-to-video kling-v2.1 1/2");
    let (figures, rates) = (Figures::of(&project, prices()).unwrap(), rates_of(&project));
    let terms = Lens::new(prices(), &rates);
    let outlook = figures.outlook(&terms, Credits::new(350));
    // Takes of Kling: 1/2, 3/4, 7/8, 15/16.
    assert_eq!(outlook.safe.get(), 300 + 4 * 25, "four takes of Kling, one of Veo2");
    let chance = outlook.chance.unwrap();
    assert!((chance - 0.75).abs() < 1e-12, "two takes of Kling: {chance}");
}

#[test]
fn a_draft_is_kept_at_the_rate_of_its_own_model() {
    let drafted = Asset { draft: Some(Choice::of(ModelId::from("kling-v2.1"))), ..shot(2, "veo2") };
    let project = rated(
        &project(vec![scene(1, 5, vec![drafted])], vec![]),
        "text-to-video kling-v2.1 3/5, text-to-video veo2 1/2",
    );
    let (figures, rates) = (Figures::of(&project, prices()).unwrap(), rates_of(&project));
    let terms = Lens::new(prices(), &rates);
    let asset: &AssetFigures = &figures.scenes[0].assets[0];
    let passes = Pass::ALL.map(|pass| asset.expected_in(pass, &terms).to_string());
    assert_eq!(passes, ["41 2/3", "400"], "25 / (3/5), and 300 / (3/4) after the draft");
    let found = Drafting::of_figures(&project.scenes[0].assets[0], asset, false, (None, &rates)).unwrap();
    let shown = [found.costs, found.saves, found.without, found.after].map(|one| one.to_string());
    assert_eq!(shown, ["41 2/3", "200", "600", "400"], "what it costs and saves");
}

#[test]
fn a_picker_counts_retakes_of_each_model_it_lists() {
    let (project, line) = (two_models(), "text-to-video kling-v2.1 3/5");
    let rates = KeepRates::of(prices(), &rates(line), &Rates::default());
    let terms = Lens::new(prices(), &rates);
    let asset = &project.scenes[1].assets[0];
    let context = creditboard::figures::AssetContext::of_scene(&project.scenes[1], project.speech_rounding);
    let on = |model: &str| {
        let choice = Choice::of(ModelId::from(model));
        let offered = Offered { asset, pass: Pass::Final, choice: &choice };
        Lens { basis: Basis::Expected, ..terms }.choices(&[offered], &context).unwrap().get()
    };
    assert_eq!([on("veo2"), on("kling-v2.1")], [900, 42], "300 at 1/3, 25 at 3/5");
}

#[test]
fn a_model_that_costs_more_but_is_kept_more_often_saves() {
    let best = |model: &str, line: &str| {
        let text_only = Asset { needs: "text-to-video".parse().unwrap(), ..shot(2, model) };
        let project = project(vec![scene(1, 5, vec![text_only])], vec![]);
        let rates = KeepRates::of(prices(), &rates(line), &Rates::default());
        let terms = Lens { basis: Basis::Expected, ..Lens::new(prices(), &rates) };
        let found = best_of_each(&project, &terms);
        found.first().map_or_else(String::new, |swap| format!("{} {}", swap.to.model, swap.saves))
    };
    assert_eq!(best("luma-ray-flash", "image 1/2"), "", "nothing is cheaper than 30");
    assert_eq!(best("luma-ray-flash", "text-to-video luma-ray-flash 1/100"), "luma-ray-2 2730", "3,000 to 90 at 1/3");
    assert_eq!(best("veo2", "text-to-video luma-ray-flash 1/100"), "luma-ray-2 630", "900 to 270, not to 3,000");
    assert_eq!(
        best("veo2", "text-to-video veo2 1, text-to-video luma-ray-flash 1/2"),
        "luma-ray-flash 240",
        "300 to 60"
    );
}

#[test]
fn a_rate_of_a_model_is_set_put_back_and_undone() {
    let mut document = Document::opened(Project::clone(&two_models()));
    let set = |rate: Option<Rate>| Command::SetRate { key: SHOT, model: Some(ModelId::from("veo2")), rate };
    document.execute(set(Some(rate("1/2")))).unwrap();
    assert_eq!(document.project().rates, rates("text-to-video veo2 1/2"), "set");
    document.execute(set(None)).unwrap();
    assert_eq!(document.project().rates, Rates::default(), "put back");
    assert_eq!(
        [document.undo(), document.undo()].map(|step| step_name(&step.unwrap())),
        ["put keep rate of veo2 back", "change keep rate of veo2"],
        "names"
    );
    assert_eq!(document.project().rates, Rates::default(), "as it was");
}

#[test]
fn no_more_rates_can_be_set_than_a_file_holds() {
    let mut document = Document::opened(Project::clone(&two_models()));
    let set = |number: usize| Command::SetRate {
        key: SHOT,
        model: Some(ModelId::from(format!("model {number}").as_str())),
        rate: Some(rate("1/2")),
    };
    for number in 0..Rates::MAX_MODELS {
        document.execute(set(number)).unwrap();
    }
    assert_eq!(document.execute(set(500)).unwrap_err(), Refusal::Limit(LimitError::Rates), "one too many");
    assert!(document.execute(set(499)).is_ok(), "one that is there is changed");
    let long = Command::SetRate { key: SHOT, model: Some(ModelId::from("x".repeat(100_001).as_str())), rate: None };
    assert!(matches!(document.execute(long), Err(Refusal::Limit(LimitError::Text { .. }))), "no id is so long");
}

#[test]
fn assumptions_list_the_rates_of_models_that_were_set() {
    let listed = |account: &str, project: &str| {
        let project = rated(&two_models(), project);
        let figures = Figures::of(&project, prices()).unwrap();
        let account = rates(account);
        let held = KeepRates::of(prices(), &account, &project.rates);
        let list = assumptions(&figures, &account, &Lens::new(prices(), &held));
        list.into_iter().filter(|one| matches!(one.id, AssumptionId::ModelRate(..))).collect::<Vec<_>>()
    };
    let found = listed("", "text-to-video veo2 1/10");
    assert_eq!(found.len(), 1, "one was set");
    let AssumedValue::Rate(usual) = found[0].usual else { panic!("a rate") };
    assert_eq!(
        (assumption_words(&found[0], prices()).as_str(), usual, found[0].changed, moves(&found[0])),
        (
            "Of all takes of clips from text alone by Veo2, 1/10 are kept.",
            rate("1/3"),
            Changed::ForProject,
            Some((-1_500, -2_400))
        ),
        "3,000 to 1,500 at 1/5 and 600 at 1/2"
    );
    let of_account = "text-to-video veo2 1/10";
    assert_eq!(listed(of_account, "")[0].changed, Changed::ForAll, "the account's");
    assert_eq!(listed(of_account, "text-to-video 1/2"), [], "it does not hold where the project sets the mode");
    assert_eq!(listed(of_account, "text-to-video veo2 1/4")[0].value, AssumedValue::Rate(rate("1/4")), "the project's");
    let unknown = listed("", "image model-of-tomorrow 1/4");
    assert_eq!((moves(&unknown[0]), unknown[0].changed), (None, Changed::ForProject), "kept, and moves nothing");
}

/// The swap that saves most of each asset and pass that may change; hero scenes are left alone.
fn best_of_each(project: &Project, lens: &Lens<'_>) -> Vec<Swap> {
    let scenes = project.scenes.iter().filter(|scene| scene.is_included() && scene.importance != Importance::Hero);
    let assets = scenes.flat_map(|scene| scene.assets.iter().map(move |asset| (scene, asset)));
    let asked = assets.flat_map(|(scene, asset)| Pass::ALL.map(|pass| (scene, asset, pass)));
    let found = asked.filter_map(|(scene, asset, pass)| {
        let swaps = asset_swaps(scene, asset, pass, project.speech_rounding, lens).into_iter();
        swaps.min_by_key(|swap| std::cmp::Reverse(swap.saves))
    });
    found.collect()
}

proptest! {
    /// What a swap is said to save on average is what the figures of the changed project say.
    #[test]
    fn a_swap_saves_what_the_figures_say(project in any_project(), rates in any_rates(), on in 0_usize..5) {
        let plan = prices().plans.get(on);
        let project = Arc::new(Project { rates, ..project });
        let rates = rates_of(&project);
        let terms = Lens { basis: Basis::Expected, ..Lens::new(prices(), &rates).on(plan) };
        let before = Figures::of(&project, prices()).unwrap().expected(&terms);
        let all = best_of_each(&project, &terms);
        let swaps: Vec<&Swap> = all.iter().filter(|swap| swap.causes.is_none()).collect();
        let saved = |swaps: &[&Swap]| {
            let mut next = Project::clone(&project);
            for swap in swaps {
                let place = project.position(swap.scene.unwrap()).unwrap();
                let scene = Arc::make_mut(&mut next.scenes[place]);
                let asset = scene.assets.iter_mut().find(|asset| asset.id == swap.asset).unwrap();
                match swap.pass {
                    Pass::Draft => asset.draft = Some(swap.to.clone()),
                    Pass::Final => asset.final_choice = swap.to.clone(),
                }
            }
            let after = Figures::of(&Arc::new(next), prices()).unwrap().expected(&terms);
            before.clone().less(&after).ceil()
        };
        for swap in &swaps {
            prop_assert_eq!(saved(&[swap]), swap.saves, "{:?}", swap);
        }
        if swaps.len() == all.len() {
            let together = ProjectSavings::of(&project, &DoneAssets::default(), &terms).together();
            prop_assert_eq!(saved(&swaps), together.credits, "all of them, rounded once");
        }
    }
}
