//! Parts of a project: each kind, pass, model, scene and asset by itself.

use creditboard::domain::SpeechRounding;
use creditboard::figures::{Basis, MovedTotal, PartOutlooks, SafeTotals};
use creditboard::prices::{ClipPrice, PriceList};

use super::*;

/// Compares what is safe for a part with the dense convolution of its units.
fn part_agrees(outlook: &Outlook, units: &[Unit], left: u64) -> Result<(), TestCaseError> {
    let chances = dense(units);
    is_safe(outlook.safe, outlook.confidence.percent(), &chances)?;
    // The convolution ends where hardly anything is left.
    let reached = chances.get(..=usize::try_from(left).unwrap()).map(|enough| part(enough.iter().sum()));
    prop_assert_eq!(outlook.chance.is_none(), outlook.bare.unpriced > 0, "no chance while a price is missing");
    if let (Some(reached), Some(chance)) = (reached, outlook.chance) {
        prop_assert!((chance - reached).abs() < 1e-11, "{} of {}", chance, left);
    }
    Ok(())
}

/// A price as it would be read at an end of what is believed.
fn price_at(price: &Price, end: &AssumedValue) -> Price {
    match (price, end) {
        (Price::Between { .. }, AssumedValue::Credits(end, _)) => Price::Between { least: *end, most: *end },
        (Price::ByMinutes { .. }, AssumedValue::Credits(end, _)) => {
            Price::ByMinutes { base: *end, per_minute: Credits::ZERO, least: *end, most: *end }
        }
        (Price::PerClip(clips), AssumedValue::ClipSeconds(seconds)) => {
            let longest = clips.iter().max_by_key(|clip| clip.seconds).copied().unwrap();
            Price::PerClip(vec![ClipPrice { seconds: *seconds, ..longest }])
        }
        _ => price.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn each_part_is_that_of_a_dense_convolution(
        project in small_project(), filter in any_filter(), plan in any_plan(), percent in 50_u8..=99, left in 0_u64..400,
    ) {
        let rates = rates_of(&project);
        let confidence = Confidence::new(percent).unwrap();
        let terms = Lens { confidence, filter, ..Lens::new(prices(), &rates).on(plan) };
        let figures = Figures::of(&project, prices()).unwrap();
        let PartOutlooks { kinds, passes, models } =
            figures.part_outlooks(&terms, Credits::new(left));
        let all = units(&project, &rates, filter, plan);
        let those = |wanted: &dyn Fn(&Unit) -> bool| all.iter().filter(|unit| wanted(unit)).cloned().collect::<Vec<_>>();
        for (kind, outlook) in &kinds {
            part_agrees(outlook, &those(&|unit| unit.kind == *kind), left)?;
        }
        for (pass, outlook) in &passes {
            part_agrees(outlook, &those(&|unit| unit.pass == *pass), left)?;
        }
        for (model, outlook) in &models {
            part_agrees(outlook, &those(&|unit| unit.model == *model), left)?;
        }
        let used = |unit: &Unit| models.iter().any(|(model, _)| *model == unit.model);
        prop_assert!(all.iter().all(used), "no unit is forgotten");
    }

    #[test]
    fn each_scene_and_asset_is_that_of_a_dense_convolution(
        project in small_project(), filter in any_filter(), plan in any_plan(), percent in 50_u8..=99,
    ) {
        let rates = rates_of(&project);
        let confidence = Confidence::new(percent).unwrap();
        let safe = Lens { confidence, filter, basis: Basis::Safe, ..Lens::new(prices(), &rates).on(plan) };
        let figures = Figures::of(&project, prices()).unwrap();
        for (scene, one) in project.scenes.iter().zip(&figures.scenes) {
            let context = AssetContext::of_scene(scene, project.speech_rounding);
            let mut all = Vec::new();
            for asset in &scene.assets {
                let mut own = Vec::new();
                units_of(asset, &context, &rates, (filter, plan), &mut own);
                if scene.is_included() {
                    is_safe(safe.asset(one, asset.id).credits, percent, &dense(&own))?;
                }
                all.extend(own);
            }
            is_safe(safe.scene(one).credits, percent, &dense(&all))?;
        }
    }

    #[test]
    fn a_changed_scene_is_calculated_like_a_fresh_start(
        before in any_project(), other in any_project(), filter in any_filter(), plan in any_plan(), percent in 50_u8..=99,
        together in any::<bool>(), place in 0_usize..4, more in 0_u64..2,
    ) {
        let mut before = before;
        before.speech_rounding = if together { SpeechRounding::PerProject } else { SpeechRounding::PerAsset };
        let before = Arc::new(before);
        let rates = rates_of(&before);
        let Ok(figures) = Figures::of(&before, prices()) else { return Ok(()) };
        let confidence = Confidence::new(percent).unwrap();
        let terms = Lens { confidence, filter, ..Lens::new(prices(), &rates).on(plan) };
        let (Some(old), Some(new)) = (before.scenes.get(place), other.scenes.first()) else { return Ok(()) };
        let scene = Scene { seconds: old.seconds, presence: old.presence, ..Scene::clone(new) };
        let mut after = Project::clone(&before);
        after.scenes[place] = Arc::new(scene.clone());
        let Ok(fresh) = Figures::of(&Arc::new(after), prices()) else { return Ok(()) };
        let safe = fresh.spread(&terms).safe(confidence);
        let mut totals = SafeTotals::of(&terms);
        let mut ask = |most: Credits| totals.with_scene(&figures, (place, &scene), most);
        prop_assert_eq!(ask(Credits::new(safe.get().saturating_add(more))), Some(safe), "it is enough");
        if let Some(less) = safe.get().checked_sub(1) {
            prop_assert_eq!(ask(Credits::new(less)), None, "one less is not");
        }
        if !together {
            prop_assert!(figures.one_scene_may_do(&terms, safe), "it is one scene that does");
        }
    }

    /// What an assumption moves is found without working everything out; here everything is worked out.
    #[test]
    fn assumptions_move_what_a_fresh_start_says(
        project in any_project(), rates in any_rates(), filter in any_filter(), plan in any_plan(),
        together in any::<bool>(),
    ) {
        let mut project = project;
        project.rates = rates;
        project.speech_rounding = if together { SpeechRounding::PerProject } else { SpeechRounding::PerAsset };
        let project = Arc::new(project);
        let rates = rates_of(&project);
        let Ok(figures) = Figures::of(&project, prices()) else { return Ok(()) };
        let terms = Lens::new(prices(), &rates).filtered(filter).on(plan);
        let now = figures.expected(&terms);
        let fresh = |project: &Arc<Project>, prices: &PriceList| {
            let figures = Figures::of(project, prices).ok()?;
            let total = figures.expected(&terms);
            let by = total.clone().less(&now).signed();
            Some(MovedTotal { by, now: now.ceil(), then: total.ceil() })
        };
        for one in assumptions(&figures, &Rates::default(), &terms) {
            match &one.id {
                AssumptionId::SpeechRounding => {
                    let other = if together { SpeechRounding::PerAsset } else { SpeechRounding::PerProject };
                    let turned = Arc::new(Project { speech_rounding: other, ..Project::clone(&project) });
                    let moved = one.moves.map(|(low, high)| if together { high } else { low });
                    prop_assert_eq!(moved, fresh(&turned, prices()), "speech");
                }
                AssumptionId::Price(id) => {
                    let (Some(place), Some((low, high))) = (prices().place(id), &one.ends) else { continue };
                    let at = |end: &AssumedValue| {
                        let mut changed = prices().clone();
                        changed.models[place.index()].price = price_at(&prices().models[place.index()].price, end);
                        fresh(&project, &changed)
                    };
                    prop_assert_eq!(one.moves, at(low).zip(at(high)), "{}", id);
                }
                _ => {}
            }
        }
    }

    #[test]
    fn parts_have_the_bare_and_expected_totals_of_their_lists(
        project in any_project(), filter in any_filter(), plan in any_plan(), together in any::<bool>(),
    ) {
        let mut project = project;
        project.speech_rounding = if together { SpeechRounding::PerProject } else { SpeechRounding::PerAsset };
        let project = Arc::new(project);
        let rates = rates_of(&project);
        let Ok(figures) = Figures::of(&project, prices()) else { return Ok(()) };
        let terms = Lens::new(prices(), &rates).filtered(filter).on(plan);
        let parts = figures.part_outlooks(&terms, Credits::ZERO);
        let kinds: Vec<_> = parts.kinds.iter().map(|(kind, one)| (*kind, one.expected.clone())).collect();
        prop_assert_eq!(kinds, figures.expected_by_kind(&terms), "by kind");
        let passes: Expected = parts.passes.iter().map(|(_, one)| one.expected.clone()).sum();
        prop_assert_eq!(passes, figures.expected(&terms), "by pass");
        let models_cost: Expected = parts.models.iter().map(|(_, one)| one.expected.clone()).sum();
        prop_assert_eq!(models_cost, figures.expected(&terms), "by model");
        let sums: Vec<_> = parts.models.iter().map(|(model, one)| (model.clone(), one.bare)).collect();
        let models = figures.by_model(&terms);
        prop_assert_eq!(sums, models.into_iter().map(|one| (one.model, one.sum)).collect::<Vec<_>>(), "by model");
    }
}

#[test]
fn safe_parts_are_not_added_up() {
    let shots = |number: u32| scene(number * 10, 5, vec![shot(number * 10 + 1, "kling-v2.1")]);
    let others = (7..=12).map(|number: u32| scene(number * 10, 5, vec![shot(number * 10 + 1, "luma-ray-flash")]));
    let project =
        with_rates(&project((1..=6).map(shots).chain(others).collect(), Vec::new()), &[(RateKey::TextToVideo, 1, 3)]);
    let rates = rates_of(&project);
    let figures = Figures::of(&project, prices()).unwrap();
    let terms = Lens::new(prices(), &rates);
    let parts = figures.part_outlooks(&terms, Credits::new(650));
    let models: Vec<_> = parts.models.iter().map(|(model, one)| (model.as_str(), one.safe.get())).collect();
    assert_eq!(models, [("luma-ray-flash", 780), ("kling-v2.1", 650)], "26 takes each");
    let whole = figures.spread(&terms).safe(Confidence::default()).get();
    assert!(whole < 780 + 650, "together {whole}");
    let kling = &parts.models[1].1;
    let chance = kling.chance.unwrap();
    assert!(chance > 0.9 && chance < 0.92, "650 are enough for the Klings alone: {chance}");
}
