//! Parts add up to the whole on every basis.

use std::sync::Arc;

use creditboard::domain::{Confidence, Credits, PassFilter, Project};
use creditboard::figures::{Basis, Figures, Lens, Shares, Sum};
use creditboard::storage::open;
use proptest::prelude::*;
use proptest::sample::select;

use super::rates_of;
use crate::support::{any_project, prices, project, scene, shot};

/// The sums of the shares: of all parts, of kinds, and whether each scene is the sum of its assets.
struct Added {
    parts: u64,
    kinds: u64,
    scenes_agree: bool,
}

fn added(figures: &Figures, project: &Project, lens: &Lens<'_>) -> Added {
    let shares = Shares::of(figures, lens);
    let total = |sum: u64, one: Sum| sum + one.credits.get();
    let own = figures.project_assets.iter().map(|asset| shares.own_asset(asset, lens)).fold(0, total);
    let pairs = figures.scenes.iter().enumerate();
    let scenes = pairs.clone().map(|(place, one)| shares.scene(place, one, lens)).fold(0, total);
    let agrees = |(place, one): (usize, &Arc<creditboard::figures::SceneFigures>)| {
        let assets = one.assets.iter().map(|asset| shares.asset(place, one, asset, lens)).fold(0, total);
        !project.scenes[place].is_included() || assets == shares.scene(place, one, lens).credits.get()
    };
    Added {
        parts: own + scenes + shares.rounding(figures, lens).get(),
        kinds: shares.kinds(figures, lens).into_iter().map(|(_, sum)| sum).fold(0, total),
        scenes_agree: pairs.into_iter().all(agrees),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn parts_add_up_to_the_whole_on_every_basis(
        project in any_project(),
        filter in select(PassFilter::ALL.to_vec()),
        plan in select(vec![None, Some("pro"), Some("visionary"), Some("studio")]),
        percent in 50_u8..=99,
    ) {
        let project = Arc::new(project);
        let Ok(figures) = Figures::of(&project, prices()) else { return Ok(()) };
        let rates = rates_of(&project);
        let plan = plan.and_then(|id| prices().plans.iter().find(|plan| plan.id.as_str() == id));
        for basis in Basis::ALL {
            let confidence = Confidence::new(percent).unwrap();
            let lens = Lens { filter, basis, confidence, ..Lens::new(prices(), &rates).on(plan) };
            let total = lens.project(&figures).credits.get();
            let Added { parts, kinds, scenes_agree } = added(&figures, &project, &lens);
            prop_assert_eq!(parts, total, "scenes, own assets and rounding, {}", basis);
            prop_assert_eq!(kinds, total, "kinds, {}", basis);
            prop_assert!(scenes_agree, "a scene is the sum of its assets, {}", basis);
        }
    }
}

#[test]
fn a_reserve_is_shared_by_variance() {
    // Each Kling clip of 25 has a variance of 25² · 2/3 / (1/9) = 3,750; a Luma Ray 2 clip of 90 has 48,600.
    let project =
        project(vec![scene(10, 5, vec![shot(11, "kling-v2.1")]), scene(20, 5, vec![shot(21, "luma-ray-2")])], vec![]);
    let figures = Figures::of(&project, prices()).unwrap();
    let rates = rates_of(&project);
    let lens = Lens { basis: Basis::Safe, ..Lens::new(prices(), &rates) };
    let safe = lens.project(&figures).credits.get();
    let shares = Shares::of(&figures, &lens);
    let share = |place: usize| shares.scene(place, &figures.scenes[place], &lens).credits;
    // On average 75 and 270; the rest of the safe total is shared 3,750 to 48,600.
    let reserve = safe - 345;
    let first = 75 + (reserve * 3_750 + 26_175) / 52_350;
    assert_eq!(share(0), Credits::new(first), "of {safe}");
    assert_eq!(share(1), Credits::new(safe - first), "and the rest");
}

#[test]
fn six_cards_that_would_need_5158_alone_share_the_4023_of_their_board() {
    let file = crate::cli::sample("harbour-lights.board.ron");
    let project = Arc::new(open(std::path::Path::new(&file)).unwrap().project);
    let rates = rates_of(&project);
    let lens = Lens { basis: Basis::Safe, ..Lens::new(prices(), &rates) };
    let figures = Figures::of(&project, prices()).unwrap();
    assert_eq!(lens.project(&figures).credits, Credits::new(4_023), "the whole");
    let alone = |scene: &Arc<creditboard::domain::Scene>| {
        let alone = Project { scenes: vec![Arc::clone(scene)], assets: [].into(), ..Project::clone(&project) };
        lens.project(&Figures::of(&Arc::new(alone), prices()).unwrap()).credits.get()
    };
    let alone: Vec<u64> = project.scenes.iter().map(alone).collect();
    assert_eq!(alone, [997, 1_623, 95, 476, 132, 1_835], "each card alone");
    assert_eq!(alone.iter().sum::<u64>(), 5_158, "what they said together");
    let Added { parts, .. } = added(&figures, &project, &lens);
    assert_eq!(parts, 4_023, "the shares add up");
}
