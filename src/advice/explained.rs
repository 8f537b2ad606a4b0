//! What a change of the board saves, asset by asset.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::act::{Act, perform};
use super::trial::{BoardState, Goal};
use crate::domain::{AssetId, Project};
use crate::figures::usage::ToGo;
use crate::figures::why::{ChangedCost, Why};
use crate::figures::{AssetFigures, Basis, Expected, Figures, Lens};

impl BoardState {
    /// Why a part of a decision, or of a fit, saves what it saves by itself: what each asset that it touches comes to as the
    /// board is, and with it. `None` where it cannot be carried out.
    ///
    /// Only scenes that change are looked at, so that a frame can spare the time.
    pub fn saving_of<'a>(&self, acts: impl IntoIterator<Item = &'a Act>, saves: i128, goal: &Goal<'_>) -> Option<Why> {
        let mut project = Project::clone(&self.project);
        perform(&mut project, acts).ok()?;
        let whole = self.whole.after(&Arc::new(project), goal.lens.prices).ok()?;
        let to_go = self.to_go.as_ref().map(|now| {
            let mut then = now.clone();
            then.update(&whole, now.done(), goal.lens.prices);
            then
        });
        let now = self.to_go.as_ref().map_or(&self.whole, ToGo::figures);
        let then = to_go.as_ref().map_or(&whole, ToGo::figures);
        // What is safe is so only for the whole: parts save on average.
        let basis = if goal.lens.basis == Basis::Bare { Basis::Bare } else { Basis::Expected };
        let lens = Lens { basis, ..goal.lens };
        let costs = changed((now, then), &lens);
        let rounding = |figures: &Figures| {
            let of = |pass| i128::from(figures.speech_rounding.get(pass).get());
            let counts = crate::domain::Pass::ALL.into_iter().filter(|pass| lens.filter.includes(*pass));
            if lens.is_free(crate::domain::Kind::Speech) { 0 } else { counts.map(of).sum::<i128>() }
        };
        Some(Why::saving_of_assets(saves, &costs, rounding(now).saturating_sub(rounding(then)), basis))
    }
}

/// The assets that come to something else, in story order.
fn changed((now, then): (&Figures, &Figures), lens: &Lens<'_>) -> Vec<ChangedCost> {
    let own = std::iter::once((&now.project_assets[..], &then.project_assets[..]));
    let scenes = now.scenes.iter().zip(&then.scenes).filter(|(now, then)| !Arc::ptr_eq(now, then));
    let scenes = scenes.map(|(now, then)| (now.counted(), then.counted()));
    own.chain(scenes).flat_map(|(now, then)| differing(now, then, lens)).collect()
}

fn differing(now: &[AssetFigures], then: &[AssetFigures], lens: &Lens<'_>) -> Vec<ChangedCost> {
    let cost = |asset: &AssetFigures| match lens.basis {
        Basis::Bare => Expected::whole(asset.sum(lens.filter, lens.plan).credits),
        Basis::Expected | Basis::Safe => asset.expected(lens),
    };
    let costs = |assets: &[AssetFigures]| -> BTreeMap<AssetId, Expected> {
        assets.iter().map(|asset| (asset.id, cost(asset))).collect()
    };
    let (before, after) = (costs(now), costs(then));
    let gone = now.iter().map(|asset| asset.id);
    let added = then.iter().map(|asset| asset.id).filter(|id| !before.contains_key(id));
    let all = gone.chain(added).map(|asset| ChangedCost {
        asset,
        now: before.get(&asset).cloned(),
        then: after.get(&asset).cloned(),
    });
    all.filter(|one| one.now != one.then).collect()
}
