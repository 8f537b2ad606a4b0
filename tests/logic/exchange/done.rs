//! Export then import keeps what is done, stale and learned.

use std::sync::Arc;

use chrono::{NaiveDate, TimeDelta};
use creditboard::domain::{Asset, Credits, Pass, Project, Rates, Scene, Seconds, Take, TakeLog, TakeOutcome, TakeUnit};
use creditboard::exchange::{self, Format};
use creditboard::figures::usage::{Learned, PaidBy, Progress, Proposal, StaleSum, TakeTarget};
use creditboard::figures::{DoneAssets, KeepRates};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::{any_project, prices};

/// A take of the asset at a place, of a unit, as it ended.
type Made = (usize, u32, TakeOutcome);

fn assets(project: &Project) -> Vec<&Asset> {
    project.assets.iter().chain(project.scenes.iter().flat_map(|scene| &scene.assets)).collect()
}

/// The project with takes of it, as they would be recorded one after the other.
fn recorded(mut project: Project, made: &[Made]) -> Project {
    project.takes = Arc::default();
    let start = NaiveDate::from_ymd_opt(2026, 11, 1).unwrap_or_default().and_hms_opt(9, 0, 0).unwrap_or_default();
    for (minute, (place, unit, outcome)) in made.iter().enumerate() {
        let all = assets(&project);
        let Some(asset) = all.iter().cycle().nth(*place) else { continue };
        let pass = if asset.draft.is_some() && minute % 3 == 0 { Pass::Draft } else { Pass::Final };
        let done = DoneAssets::of(&project.takes, &project, prices());
        let target = TakeTarget { asset: asset.id, pass, unit: TakeUnit::numbered(*unit) };
        let Some(proposal) = Proposal::of(&project, target, &done, PaidBy { prices: prices(), plan: None }) else {
            continue;
        };
        let at = start + TimeDelta::minutes(i64::try_from(minute).unwrap_or_default());
        let credits = proposal.credits.unwrap_or_default().min(Credits::new(1_000_000_000));
        let mut takes = TakeLog::clone(&project.takes);
        let ahead = (minute % 3 > 0).then_some(if minute % 3 == 1 { 46_800 } else { 0 });
        takes.put(Take { ahead, ..proposal.take(at, credits, *outcome) });
        project.takes = Arc::new(takes);
    }
    project
}

/// The project with some scenes longer and told otherwise, so that what was made of them is stale.
fn changed(mut project: Project, stale: &[bool]) -> Project {
    for (scene, _) in project.scenes.iter_mut().zip(stale).filter(|(_, changes)| **changes) {
        let mut other = Scene::clone(scene);
        other.seconds = Seconds::whole(other.seconds.rounded_up() % 60 + 7);
        other.narration.push_str(" and so on");
        *scene = Arc::new(other);
    }
    project
}

/// Where each asset stands in each pass, in the order of the board.
fn standing(project: &Project) -> Vec<String> {
    let done = DoneAssets::of(&project.takes, project, prices());
    let one = |asset: &Asset, pass: Pass| {
        let work = done.work(asset.id, pass)?;
        let again = work.again.as_ref().map(|rest| (rest.credits(), rest.takes()));
        let to_go = work.to_go.as_ref().map(|rest| (rest.credits(), rest.takes()));
        Some((work.units, work.kept, work.stale, to_go, again, work.made_by.clone(), work.open.clone()))
    };
    let all = assets(project).into_iter().flat_map(|asset| Pass::ALL.map(|pass| one(asset, pass)));
    all.map(|work| format!("{work:?}")).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_done_and_stale_stays_so_over_csv(
        project in any_project(),
        made in vec((0_usize..40, 0_u32..4, select(TakeOutcome::ALL.to_vec())), 0..24),
        stale in vec(any::<bool>(), 0..8),
    ) {
        let project = changed(recorded(project, &made), &stale);
        let text = exchange::export(Format::Csv, &project).unwrap();
        let back = exchange::import(Format::Csv, text.as_bytes(), prices()).unwrap().project;
        prop_assert_eq!(standing(&back), standing(&project), "where each asset stands");
        let sums = |project: &Project| {
            let done = DoneAssets::of(&project.takes, project, prices());
            let rates = KeepRates::of(prices(), &Rates::default(), &Rates::default());
            let learned = Learned::of(project.takes.all(), prices(), &rates);
            let rates: Vec<_> = learned.models.iter().map(|one| (one.model.clone(), one.rate.rate)).collect();
            (StaleSum::of(&done, None), Progress::of(&project.takes).spent, rates)
        };
        prop_assert_eq!(sums(&back), sums(&project), "what is stale, spent and learned");
    }
}
