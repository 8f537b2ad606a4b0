//! Choices and swaps: worked examples, and laws that hold for any project.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::sync::Arc;

use creditboard::advice::{
    ChoiceVerdict, ProjectSavings, Question, Savings, Swap, SwapKind, all_swaps, asset_swaps, choices, draft_offer,
};
use creditboard::document::{Chosen, Command, Document};
use creditboard::domain::{
    Asset, AssetId, Choice, Clips, Credits, IdSource, Importance, Kind, Lock, ModelId, Pass, PassFilter, PlanId,
    Project, Rate, RateKey, Rates, Scene, SpeechRounding, Takes, Work,
};
use creditboard::figures::{AssetContext, Basis, DoneAssets, Figures, Finding, KeepRates, Lens};
use creditboard::present::{barrier_words, scores_words, swap_points_words};
use creditboard::prices::Plan;
use proptest::prelude::*;

use super::support::{any_project, asset, images, pass_of, prices, scene, shot, speech};
use super::usage::to_go::done;

fn plan(id: &str) -> &'static Plan {
    prices().plan(&PlanId::from(id)).unwrap()
}

fn needing(asset: Asset, needs: &str) -> Asset {
    Asset { needs: needs.parse().unwrap(), ..asset }
}

/// A scene of so many seconds, with a still to start from.
fn with_still(seconds: u32) -> Scene {
    scene(1, seconds, vec![images(2, 1, "flux-schnell")])
}

/// A question about the final choice of an asset in a scene, without a plan.
fn about<'a>(asset: &'a Asset, scene: &Scene) -> Question<'a> {
    let context = AssetContext::of_scene(scene, SpeechRounding::PerAsset);
    Question { asset, pass: Pass::Final, context, prices: prices(), plan: None }
}

fn rows(question: &Question<'_>) -> Vec<String> {
    let row = |one: creditboard::advice::AllowedChoice| {
        let credits = one.cost.credits().map_or_else(|| "unpriced".to_owned(), |credits| credits.to_string());
        let difference = one.difference.map_or_else(|| "?".to_owned(), |difference| format!("{difference:+}"));
        let rating = one.rating.map_or_else(|| "-".to_owned(), |rating| rating.to_string());
        let start = format!("{} {credits} {difference} {rating}", one.choice.model);
        match one.verdict {
            ChoiceVerdict::Allowed => start,
            ChoiceVerdict::NotAllowed(barrier) => format!("{start} ({})", barrier_words(barrier)),
        }
    };
    choices(question).into_iter().map(row).collect()
}

/// A swap as text: `veo2 to kling-v2.1 saves 275; keeps …; loses …; evidence`.
fn words(swap: &Swap) -> String {
    let evidence = swap.evidence.as_ref().and_then(|shared| scores_words(shared, prices()));
    let evidence = evidence.as_deref().unwrap_or("-");
    let (from, to) = (&swap.from.model, &swap.to.model);
    let [keeps, loses] = [&swap.keeps, &swap.loses].map(|points| swap_points_words(points).join(", "));
    let causes = swap.causes.as_ref().map(|still| format!(" with {} for {}", still.choice.model, still.costs));
    let causes = causes.unwrap_or_default();
    format!("{from} to {to} saves {}; keeps {keeps}; loses {loses}; {evidence}{causes}", swap.saves)
}

/// The swaps of an asset as it stands in a scene like the one that the question is about, with the planned takes.
fn swaps(question: &Question<'_>) -> Vec<Swap> {
    let AssetContext { seconds, has_image, rounding, .. } = question.context;
    let still = has_image.then(|| images(2, 1, "flux-schnell"));
    let scene =
        Scene { seconds, assets: still.into_iter().chain([question.asset.clone()]).collect(), ..scene(1, 0, vec![]) };
    let rates = usual_rates();
    let lens = Lens::new(question.prices, &rates).on(question.plan);
    asset_swaps(&scene, question.asset, question.pass, rounding, &lens)
}

fn usual_rates() -> KeepRates {
    KeepRates::of(prices(), &Rates::default(), &Rates::default())
}

/// The one that saves most, of equals the first.
fn most_saving(swaps: Vec<Swap>) -> Option<Swap> {
    swaps.into_iter().min_by_key(|swap| std::cmp::Reverse(swap.saves))
}

fn best_swap(question: &Question<'_>) -> Option<Swap> {
    most_saving(swaps(question))
}

/// The best swap of each asset and pass of a project, where that may change, under a lens.
fn best_of_each(project: &Project, lens: &Lens<'_>) -> Vec<Swap> {
    let scenes = project.scenes.iter().filter(|scene| scene.is_included());
    let assets = scenes.flat_map(|scene| scene.assets.iter().map(move |asset| (scene, asset)));
    let asked = assets.flat_map(|(scene, asset)| Pass::ALL.map(|pass| (scene, asset, pass)));
    let asked = asked.filter(|(_, _, pass)| lens.filter.includes(*pass));
    let found = asked
        .filter_map(|(scene, asset, pass)| most_saving(asset_swaps(scene, asset, pass, project.speech_rounding, lens)));
    found.collect()
}

/// What all swaps of a project save together, under a lens.
fn saved(project: &Project, lens: &Lens<'_>) -> Savings {
    ProjectSavings::of(&Arc::new(project.clone()), &DoneAssets::default(), lens).together()
}

fn best(question: &Question<'_>) -> String {
    let saving = best_swap(question).filter(|swap| !swap.saves.is_zero());
    saving.map_or_else(|| "nothing".to_owned(), |swap| words(&swap))
}

#[test]
fn a_picker_shows_every_model_of_the_kind_for_this_shot() {
    let wide = shot(3, "veo2");
    assert_eq!(
        rows(&about(&wide, &with_still(11))),
        [
            "luma-ray-flash 90 -610 45",
            "luma-ray-2 270 -430 75",
            "kling-v2.1 75 -625 60",
            "veo2 700 +0 90",
            "veo3 1200 +500 95",
            "veo3-fast 640 -60 90",
        ],
        "11 s, nothing asked for"
    );
}

#[test]
fn a_picker_says_why_a_model_is_not_allowed() {
    let wide = needing(shot(3, "veo2"), "one-take;1:1");
    assert_eq!(
        rows(&about(&wide, &scene(1, 6, vec![]))),
        [
            "luma-ray-flash 60 -340 45 (needs 1 join, one take asked for)",
            "luma-ray-2 180 -220 75 (needs 1 join, one take asked for)",
            "kling-v2.1 50 -350 60 (needs 1 join, one take asked for)",
            "veo2 400 +0 90 (does not make 1:1)",
            "veo3 600 +200 95 (does not make 1:1)",
            "veo3-fast 320 -80 90 (does not make 1:1)",
        ],
        "one take, square"
    );
    let plain = shot(3, "veo2");
    let kling = &rows(&about(&plain, &scene(1, 5, vec![])))[2];
    assert_eq!(kling, "kling-v2.1 25 -275 60 (needs a start still; this scene has none)", "no still");
}

#[test]
fn a_picker_keeps_the_cap_on_joins() {
    let mut capped = shot(3, "veo2");
    capped.final_choice.clips = Clips::AtMostJoins(1);
    let rows = rows(&about(&capped, &with_still(16)));
    assert_eq!(
        rows[2], "kling-v2.1 unpriced ? 60 (has no price: 16 s can’t be covered with at most 1 cut)",
        "too long"
    );
    assert_eq!(rows[5], "veo3-fast 640 -160 90", "two clips");
}

#[test]
fn a_plan_makes_a_kind_free_for_pickers_too() {
    let picture = images(3, 2, "imagen-4");
    let question = Question { plan: Some(plan("studio")), ..about(&picture, &with_still(5)) };
    assert_eq!(
        rows(&question),
        [
            "flux-schnell 0 +0 40",
            "flux-kontext-pro 0 +0 60",
            "flux-1.1-pro 0 +0 75",
            "gpt-image-1 0 +0 90",
            "imagen-4 0 +0 90",
        ],
        "images are unlimited on Studio"
    );
    assert_eq!(best(&question), "nothing", "nothing to save");
}

#[test]
fn the_cheapest_swap_says_what_is_kept_and_lost() {
    let check = |asset: Asset, scene: Scene, expected: &str| {
        assert_eq!(best(&about(&asset, &scene)), expected, "{asset:?}");
    };
    check(
        shot(3, "veo2"),
        with_still(5),
        "veo2 to kling-v2.1 saves 275; keeps start still; loses rated 60 instead of 90; \
         image-to-video 1231 (standard) v 1153, Sep 2025",
    );
    check(
        shot(3, "veo2"),
        scene(1, 5, vec![]),
        "veo2 to kling-v2.1 saves 270; keeps ; loses rated 60 instead of 90; - with flux-1.1-pro for 5",
    );
    check(
        needing(shot(3, "veo3"), "sound;16:9"),
        with_still(8),
        "veo3 to veo3-fast saves 280; keeps start still, sound, 16:9; loses rated 90 instead of 95; \
         image-to-video 1235 v 1244 (silent), 1323 v 1323 (with sound), Sep 2025",
    );
    check(
        needing(shot(3, "veo3"), "text-to-video"),
        scene(1, 8, vec![]),
        "veo3 to luma-ray-flash saves 540; keeps ; loses sound, one more cut, rated 45 instead of 95; -",
    );
    check(
        shot(3, "luma-ray-2"),
        with_still(5),
        "luma-ray-2 to kling-v2.1 saves 65; keeps start still; loses end still, rated 60 instead of 75; \
         image-to-video 1231 (standard) v 1108, Sep 2025",
    );
    check(
        needing(shot(3, "luma-ray-2"), "end-still"),
        with_still(5),
        "luma-ray-2 to luma-ray-flash saves 60; keeps start still, end still; loses rated 45 instead of 75; -",
    );
}

#[test]
fn among_equal_savings_the_better_rated_wins() {
    let picture = images(3, 4, "imagen-4");
    let expected =
        "imagen-4 to flux-1.1-pro saves 20; keeps ; loses rated 75 instead of 90; images 1013 v 1131, Sep 2025";
    assert_eq!(best(&about(&picture, &with_still(5))), expected, "all Flux models cost 5");
    let reference = needing(images(3, 4, "gpt-image-1"), "reference");
    let expected = "gpt-image-1 to flux-kontext-pro saves 20; keeps reference picture; \
                    loses rated 60 instead of 90; images 1062 v 1123, Sep 2025";
    assert_eq!(best(&about(&reference, &with_still(5))), expected, "the only other one that takes a reference");
}

#[test]
fn no_swap_is_offered_that_would_not_help() {
    let check = |asset: Asset, scene: Scene| {
        assert_eq!(best(&about(&asset, &scene)), "nothing", "{asset:?}");
    };
    check(shot(3, "kling-v2.1"), with_still(5));
    check(shot(3, "luma-ray-flash"), scene(1, 5, vec![]));
    check(images(3, 1, "flux-schnell"), with_still(5));
    check(Asset { lock: Lock::Locked, ..shot(3, "veo2") }, with_still(5));
    check(shot(3, "gone"), with_still(5));
    check(needing(shot(3, "veo3-fast"), "sound"), with_still(8));
    check(needing(shot(3, "veo2"), "one-take"), with_still(9));
    check(speech(3, 600, "google-tts"), with_still(5));
    check(asset(3, Work::usual(Kind::Enhancement), "scene-enhancement"), with_still(5));
    check(shot(3, "veo2"), with_still(0));
}

#[test]
fn a_pinned_shot_can_be_cut_more_cheaply_by_the_same_model() {
    let mut pinned = shot(3, "kling-v2.1");
    pinned.final_choice.clips = Clips::Pinned(Arc::from([5, 5, 5, 5]));
    let all: Vec<String> = swaps(&about(&pinned, &with_still(11))).iter().map(words).collect();
    assert_eq!(all, ["kling-v2.1 to kling-v2.1 saves 25; keeps start still; loses ; -"], "three clips are enough");
}

#[test]
fn a_draft_has_swaps_of_its_own() {
    let both =
        Asset { draft: Some(Choice::of(ModelId::from("luma-ray-2"))), takes: Takes::Fixed(2), ..shot(3, "kling-v2.1") };
    let question = Question { pass: Pass::Draft, ..about(&both, &with_still(5)) };
    assert_eq!(best(&question), "nothing", "one by Kling would cost as much as the final");
    let dear = Asset { final_choice: Choice::of(ModelId::from("veo2")), ..both };
    let question = Question { pass: Pass::Draft, ..about(&dear, &with_still(5)) };
    assert!(best(&question).starts_with("luma-ray-2 to kling-v2.1 saves 130"), "two takes: {}", best(&question));
    let none = shot(3, "veo2");
    let question = Question { pass: Pass::Draft, ..about(&none, &with_still(5)) };
    assert_eq!(best(&question), "nothing", "no draft, no swap");
}

fn upgrade(question: &Question<'_>) -> String {
    let swap = best_swap(question).unwrap();
    assert_eq!((swap.kind, swap.saves), (SwapKind::FreeUpgrade, Credits::ZERO), "nothing is saved: {swap:?}");
    format!("{} to {}", swap.from.model, swap.to.model)
}

#[test]
fn what_is_better_for_nothing_more_is_offered_as_that() {
    let picture = images(3, 4, "flux-schnell");
    assert_eq!(upgrade(&about(&picture, &with_still(5))), "flux-schnell to flux-1.1-pro", "all Flux models cost 5");
    let best = images(3, 4, "flux-1.1-pro");
    assert_eq!(best_swap(&about(&best, &with_still(5))), None, "none that costs 5 is better");
    let studio = Question { plan: Some(plan("studio")), ..about(&best, &with_still(5)) };
    assert_eq!(upgrade(&studio), "flux-1.1-pro to gpt-image-1", "images are free on Studio");
    let wide = needing(images(3, 4, "flux-1.1-pro"), "16:9");
    let studio = Question { plan: Some(plan("studio")), ..about(&wide, &with_still(5)) };
    assert_eq!(upgrade(&studio), "flux-1.1-pro to imagen-4", "the best that makes 16:9");
    let locked = Asset { lock: Lock::Locked, ..picture };
    assert_eq!(best_swap(&about(&locked, &with_still(5))), None, "locked");
}

#[test]
fn swaps_say_in_what_way_they_are_better() {
    let check = |asset: Asset, scene: Scene, expected: SwapKind| {
        let swap = best_swap(&about(&asset, &scene)).unwrap();
        assert_eq!(swap.kind, expected, "{swap:?}");
    };
    check(shot(3, "luma-ray-flash"), with_still(5), SwapKind::Lossless);
    // Rated worse, and measured better: not called better in everything.
    check(shot(3, "veo2"), with_still(5), SwapKind::Cheaper);
    check(shot(3, "veo2"), scene(1, 5, vec![]), SwapKind::Cheaper);
    check(images(3, 1, "imagen-4"), with_still(5), SwapKind::Cheaper);
    check(images(3, 1, "flux-schnell"), with_still(5), SwapKind::FreeUpgrade);
}

#[test]
fn without_a_still_kling_saves_nothing_over_luma_ray_flash() {
    let flash = shot(3, "luma-ray-flash");
    assert_eq!(best_swap(&about(&flash, &scene(1, 5, vec![]))), None, "25 and a still of 5 are 30");
}

/// What a document holds after a swap, with what each asset is made by.
fn made(project: &Project) -> String {
    let one = |asset: &Asset| format!("{} by {} {}", asset.label, asset.final_choice.model, asset.needs);
    project.all_assets().map(one).collect::<Vec<_>>().join("; ")
}

#[test]
fn a_swap_adds_the_still_that_it_needs_in_the_same_step() {
    let wide = needing(shot(3, "veo2"), "16:9");
    let film = |assets| Project {
        scenes: vec![Arc::new(scene(1, 5, assets))],
        ids: IdSource::starting_at(9),
        ..Project::default()
    };
    let lone = film(vec![speech(2, 0, "silent"), wide.clone()]);
    let swap = all_swaps(&lone, prices(), None, PassFilter::Both).remove(0);
    assert_eq!(
        words(&swap),
        "veo2 to kling-v2.1 saves 270; keeps 16:9; loses rated 60 instead of 90; - with flux-1.1-pro for 5",
        "25 becomes 30"
    );
    let after = swapped(&lone, &[&swap]);
    let still = "speech 2 by silent ; Start still by flux-1.1-pro 16:9; video 3 by kling-v2.1 16:9";
    assert_eq!(made(&after), still, "before the shot, in its shape");

    let both = film(vec![wide.clone(), Asset { id: AssetId::new(4), ..wide.clone() }]);
    let swaps = all_swaps(&both, prices(), None, PassFilter::Both);
    let rates = usual_rates();
    let saved = saved(&both, &Lens::new(prices(), &rates));
    assert_eq!((saved.swaps, saved.credits), (2, Credits::new(545)), "one still is enough for both");
    let after = swapped(&both, &swaps.iter().collect::<Vec<_>>());
    assert_eq!(after.scenes[0].assets.len(), 3, "and one is added: {}", made(&after));

    let studio = all_swaps(&lone, prices(), Some(plan("studio")), PassFilter::Both).remove(0);
    assert_eq!(studio.saves, Credits::new(275), "stills are free on Studio");
    assert_eq!(studio.causes.unwrap().choice.model.as_str(), "imagen-4", "so it may be the best that makes 16:9");
}

#[test]
fn nothing_is_caused_where_text_or_silence_is_asked_for() {
    let check = |needs: &str, expected: &str| {
        let shot = needing(shot(3, "veo2"), needs);
        let found = best(&about(&shot, &scene(1, 5, vec![])));
        assert!(found.starts_with(expected) && !found.contains(" with "), "{needs}: {found}");
    };
    check("text-to-video", "veo2 to luma-ray-flash saves 270");
    check("end-still", "veo2 to luma-ray-flash saves 270");
    check("21:9", "veo2 to luma-ray-flash saves 270");
}

#[test]
fn a_draft_adds_no_still_and_has_no_quality_to_lose() {
    let both = Asset { draft: Some(Choice::of(ModelId::from("luma-ray-2"))), ..shot(3, "veo3") };
    let question = Question { pass: Pass::Draft, ..about(&both, &scene(1, 5, vec![])) };
    let expected = "luma-ray-2 to luma-ray-flash saves 60; keeps ; loses ; -";
    assert_eq!(best(&question), expected, "90 to 30");
}

#[test]
fn a_draft_may_be_silent_where_its_final_needs_sound() {
    let loud = needing(shot(3, "veo3"), "sound");
    let both = Asset { draft: Some(Choice::of(ModelId::from("veo3-fast"))), ..loud };
    let question = Question { pass: Pass::Draft, ..about(&both, &with_still(5)) };
    let expected = "veo3-fast to kling-v2.1 saves 295; keeps ; loses has no sound; -";
    assert_eq!(best(&question), expected, "needs do not bind drafts, and it is said");
}

#[test]
fn where_clips_from_stills_are_kept_less_often_a_still_is_told_at_its_price() {
    let mut rates = Rates::default();
    rates.set(RateKey::ImageToVideo, Some(Rate::new(1, 10).unwrap()));
    let rates = KeepRates::of(prices(), &rates, &Rates::default());
    let terms = Lens { basis: Basis::Expected, ..Lens::new(prices(), &rates) };
    let best = |assets: Vec<Asset>| {
        let project = Project { scenes: vec![Arc::new(scene(1, 5, assets))], ..Project::default() };
        best_of_each(&project, &terms).iter().map(words).collect::<Vec<_>>()
    };
    let alone = best(vec![shot(3, "veo2")]);
    assert!(alone[0].starts_with("veo2 to luma-ray-flash saves 810"), "Kling by ten takes saves 640: {alone:?}");
    let locked = Asset { lock: Lock::Locked, ..shot(4, "veo3") };
    let beside = best(vec![shot(3, "veo2"), locked]);
    assert!(beside[0].starts_with("veo2 to luma-ray-flash saves 810"), "and another shot would cost more: {beside:?}");
}

#[test]
fn the_gentlest_swap_is_another_than_the_one_that_saves_most() {
    let alone = shot(3, "veo3");
    let listed: Vec<String> = swaps(&about(&alone, &scene(1, 10, vec![]))).iter().map(words).collect();
    let starts = |with: &str| listed.iter().any(|swap| swap.starts_with(with));
    assert!(starts("veo3 to kling-v2.1 saves 1145"), "1,200 to 50 and a still of 5: {listed:?}");
    assert!(starts("veo3 to veo2 saves 600"), "120 for each point, not 23: {listed:?}");
}

#[test]
fn with_retakes_a_swap_saves_as_often_as_takes_are_made() {
    let project = Project { scenes: vec![Arc::new(scene(1, 5, vec![shot(3, "veo2")]))], ..Project::default() };
    let rates = usual_rates();
    let terms = Lens { basis: Basis::Expected, ..Lens::new(prices(), &rates) };
    let expected = "veo2 to kling-v2.1 saves 853; keeps ; loses rated 60 instead of 90; - with flux-1.1-pro for 10";
    let found: Vec<String> = best_of_each(&project, &terms).iter().map(words).collect();
    assert_eq!(found, [expected], "900 − 37 1/2 − 10 is 852 1/2");
    assert_eq!(saved(&project, &terms).credits, Credits::new(853), "rounded up");
}

#[test]
fn a_draft_is_offered_where_it_pays() {
    let rates = usual_rates();
    let check = |asset: Asset, scene: &Scene, expected: &str| {
        let offer = draft_offer(&Question { pass: Pass::Draft, ..about(&asset, scene) }, &rates);
        let words = offer.map_or_else(String::new, |offer| {
            format!("{} costs {} saves {}", offer.choice.model, offer.verdict.costs, offer.verdict.saves)
        });
        assert_eq!(words, expected, "{asset:?}");
    };
    check(shot(3, "veo2"), &with_still(5), "kling-v2.1 costs 37 1/2 saves 90");
    check(shot(3, "veo2"), &scene(1, 5, vec![]), "luma-ray-flash costs 90 saves 450");
    check(shot(3, "kling-v2.1"), &with_still(5), "");
    check(Asset { lock: Lock::Locked, ..shot(3, "veo2") }, &with_still(5), "");
    check(Asset { takes: Takes::Fixed(3), ..shot(3, "veo2") }, &with_still(5), "");
}

/// The project with these swaps made, as one step.
fn swapped(project: &Project, swaps: &[&Swap]) -> Project {
    let mut document = Document::opened(project.clone());
    let chosen = swaps.iter().copied().map(Chosen::from).collect();
    document.execute(Command::Choose { chosen, name: "swaps".to_owned() }).unwrap();
    if !swaps.is_empty() {
        let after = Arc::clone(document.project());
        document.undo().unwrap();
        assert_eq!(document.project().scenes, project.scenes, "one step back and nothing is left of it");
        return Project::clone(&after);
    }
    Project::clone(document.project())
}

fn faults(figures: &Figures, asset: AssetId, pass: Pass) -> usize {
    let about = |finding: &&Finding| finding.asset() == Some(asset) && pass_of(finding) == Some(pass);
    figures.findings().map(|(_, finding)| finding).filter(about).count()
}

proptest! {
    #[test]
    fn a_swap_saves_exactly_what_it_says_and_breaks_nothing(project in any_project(), on in 0_usize..5) {
        let on = prices().plans.get(on);
        let before = Figures::of(&Arc::new(project.clone()), prices()).unwrap();
        let total = before.total(PassFilter::Both, on);
        for swap in all_swaps(&project, prices(), on, PassFilter::Both) {
            let after = Figures::of(&Arc::new(swapped(&project, &[&swap])), prices()).unwrap();
            let cheaper = after.total(PassFilter::Both, on);
            prop_assert_eq!(cheaper.credits.plus(swap.saves), Ok(total.credits), "{}", words(&swap));
            prop_assert_eq!(cheaper.unpriced, total.unpriced, "unknown costs stay");
            let faults = faults(&after, swap.asset, swap.pass);
            prop_assert!(faults == 0 || swap.pass == Pass::Draft, "{}", words(&swap));
            let (_, asset) = project.asset(swap.asset).unwrap();
            prop_assert_eq!(asset.lock, Lock::Open, "locked assets stay");
        }
    }

    #[test]
    fn the_best_swap_of_an_asset_is_on_its_short_list(project in any_project(), on in 0_usize..5) {
        let on = prices().plans.get(on);
        let rates = usual_rates();
        let each = best_of_each(&project, &Lens::new(prices(), &rates).on(on));
        let all = all_swaps(&project, prices(), on, PassFilter::Both);
        let saving = |swap: &Swap| (swap.scene, swap.asset, swap.pass, swap.saves);
        prop_assert_eq!(all.iter().map(saving).collect::<Vec<_>>(), each.iter().map(saving).collect::<Vec<_>>());
    }

    #[test]
    fn swaps_that_do_not_share_a_still_save_the_sum_of_what_each_saves(
        project in any_project(), on in 0_usize..5, some in any::<u64>()
    ) {
        let on = prices().plans.get(on);
        let before = Figures::of(&Arc::new(project.clone()), prices()).unwrap().total(PassFilter::Both, on);
        let all = all_swaps(&project, prices(), on, PassFilter::Both);
        let mut stills = Vec::new();
        let picked: Vec<&Swap> = (0..64).zip(&all).filter(|(place, swap)| {
            let alone = swap.causes.is_none() || !stills.contains(&swap.scene);
            let picked = alone && some >> place & 1 == 1;
            stills.extend((picked && swap.causes.is_some()).then_some(swap.scene));
            picked
        }).map(|(_, swap)| swap).collect();
        let after = Figures::of(&Arc::new(swapped(&project, &picked)), prices()).unwrap();
        let sum = picked.iter().map(|swap| swap.saves.get()).sum();
        prop_assert_eq!(after.total(PassFilter::Both, on).credits.plus(Credits::new(sum)), Ok(before.credits));
    }

    #[test]
    fn all_swaps_together_save_what_is_told_of_them(project in any_project(), on in 0_usize..5) {
        let on = prices().plans.get(on);
        let before = Figures::of(&Arc::new(project.clone()), prices()).unwrap().total(PassFilter::Both, on);
        let mut all = all_swaps(&project, prices(), on, PassFilter::Both);
        for swap in &all {
            let better = swap.rating_lost.is_some_and(|lost| lost < 0);
            prop_assert!(!swap.saves.is_zero() || (swap.kind == SwapKind::FreeUpgrade && better), "{:?}", swap);
        }
        // Hero scenes are left alone unless asked.
        let hero = |swap: &Swap| {
            let scene = swap.scene.and_then(|scene| project.scene(scene));
            scene.is_some_and(|scene| scene.importance == Importance::Hero)
        };
        all.retain(|swap| !hero(swap));
        let rates = usual_rates();
        let savings = saved(&project, &Lens::new(prices(), &rates).on(on));
        let after = Figures::of(&Arc::new(swapped(&project, &all.iter().collect::<Vec<_>>())), prices()).unwrap();
        let after = after.total(PassFilter::Both, on);
        prop_assert_eq!(after.credits.plus(savings.credits), Ok(before.credits));
        let (saving, better): (Vec<&Swap>, Vec<&Swap>) = all.iter().partition(|swap| !swap.saves.is_zero());
        prop_assert_eq!((savings.swaps, savings.upgrades), (saving.len(), better.len()));
    }

    #[test]
    fn savings_after_an_edit_are_those_of_the_edited_project(
        project in any_project(), other in any_project(), cut in 0_usize..8, turn in 0_usize..8,
        masks in (any::<u64>(), any::<u64>()),
    ) {
        let rates = usual_rates();
        let terms = Lens { basis: Basis::Expected, ..Lens::new(prices(), &rates) };
        let mut next = project.clone();
        next.scenes.truncate(cut);
        next.scenes.extend(other.scenes.iter().cloned());
        next.scenes.extend(project.scenes.iter().skip(cut).cloned());
        let length = next.scenes.len().max(1);
        next.scenes.rotate_left(turn % length);
        let next = Arc::new(next);
        let (before, after) = (done(&project, masks.0), done(&next, masks.1));
        let mut kept = ProjectSavings::of(&Arc::new(project), &before, &terms);
        kept.update(&next, &after, &terms);
        prop_assert_eq!(kept.together(), ProjectSavings::of(&next, &after, &terms).together());
    }

    #[test]
    fn a_picker_has_every_model_of_the_kind_in_the_order_of_the_list(project in any_project()) {
        for asset in project.all_assets() {
            let question = Question::in_project(&project, asset.id, Pass::Final, prices(), None).unwrap();
            let shown: Vec<ModelId> = choices(&question).into_iter().map(|one| one.choice.model).collect();
            let known: Vec<ModelId> = prices().models_of(asset.kind()).map(|model| model.id.clone()).collect();
            prop_assert_eq!(shown, known);
        }
    }
}
