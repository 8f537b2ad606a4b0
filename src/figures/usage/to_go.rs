//! What is still to be made of a project: its figures without what is done.
//!
//! An asset with a kept take is done in that pass; once the final is kept its draft has no use any more. What is done
//! changes nothing else: a still that is there goes on to make its shots image-to-video, and a final is retaken as after
//! its draft. So what is to go and what is done always make the whole.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::domain::{AssetId, ChangedRange, CreditOverflow, Kind, Pass, any_in};
use crate::figures::retakes::Demand;
use crate::figures::whole::SceneSums;
use crate::figures::{Cost, DoneAssets, Figures, SceneFigures, SceneTally};
use crate::prices::PriceList;

/// The figures of what is still to go; every question that can be asked of [`Figures`] can be asked of them.
///
/// Kept up to date with [`ToGo::update`], which looks only at scenes that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToGo {
    figures: Arc<Figures>,
    /// The scenes of the whole, of which those of `figures` were made.
    whole: Vec<Arc<SceneFigures>>,
    done: DoneAssets,
}

impl ToGo {
    /// What is to go, from nothing.
    pub fn of(whole: &Figures, done: DoneAssets, prices: &PriceList) -> Self {
        let mut sums = SceneSums::default();
        let scenes: Vec<Arc<SceneFigures>> = whole.scenes.iter().map(|scene| rest(scene, &done)).collect();
        let counted = scenes.iter().try_for_each(|scene| sums.count(scene));
        let figures = counted.and_then(|()| around(whole, sums, &done, prices));
        // Parts of a sum that was checked can be counted; were it otherwise, nothing would count as done.
        let figures = figures.map_or_else(|CreditOverflow| whole.clone(), |around| Figures { scenes, ..around });
        Self { figures: Arc::new(figures), whole: whole.scenes.clone(), done }
    }

    /// All is to go: nothing is done yet.
    pub fn all(whole: &Arc<Figures>) -> Self {
        Self { figures: Arc::clone(whole), whole: whole.scenes.clone(), done: DoneAssets::default() }
    }

    /// The figures of what is to go. What is done has no costs in them; its findings are still there.
    pub fn figures(&self) -> &Figures {
        &self.figures
    }

    /// The same, to be kept as they are now.
    pub const fn shared(&self) -> &Arc<Figures> {
        &self.figures
    }

    /// What is done.
    pub const fn done(&self) -> &DoneAssets {
        &self.done
    }

    /// Brings these up to date with the whole and with what is done, by difference: equal to [`ToGo::of`] for them.
    ///
    /// The price list must be the one these were made with. A scene counts as unchanged when its figures are the same
    /// `Arc`.
    pub fn update(&mut self, whole: &Figures, done: &DoneAssets, prices: &PriceList) {
        let mut ids = self.done.differing(done);
        let changed = ChangedRange::between(&self.whole, &whole.scenes).new;
        for asset in whole.scenes.get(changed).unwrap_or_default().iter().flat_map(|scene| &scene.assets) {
            ids.remove(&asset.id);
        }
        // Most often it differs only for what is worked out again anyway.
        let touched: Vec<usize> = if ids.is_empty() {
            Vec::new()
        } else {
            let touched = whole.scenes.iter().enumerate().filter(|(_, scene)| touches(scene, &ids));
            touched.map(|(place, _)| place).collect()
        };
        self.update_at(&touched, whole, done, prices);
    }

    /// The same, where it is known in which scenes more or less is done than before: their places, those of scenes that
    /// changed aside.
    pub fn update_at(&mut self, touched: &[usize], whole: &Figures, done: &DoneAssets, prices: &PriceList) {
        if self.figures.project.speech_rounding != whole.project.speech_rounding
            || self.step(touched, whole, done, prices).is_err()
        {
            *self = Self::of(whole, done.clone(), prices);
        }
    }

    fn step(
        &mut self,
        touched: &[usize],
        whole: &Figures,
        done: &DoneAssets,
        prices: &PriceList,
    ) -> Result<(), CreditOverflow> {
        let mut sums = SceneSums {
            totals: self.figures.scene_totals,
            loose: self.figures.scene_loose.clone(),
            demands: self.figures.scene_demands.clone(),
            tally: SceneTally::default(),
        };
        let mut scenes = std::mem::take(&mut Arc::make_mut(&mut self.figures).scenes);
        let ChangedRange { old, new } = ChangedRange::between(&self.whole, &whole.scenes);
        let gone = scenes.get(old.clone()).unwrap_or_default();
        for scene in gone {
            sums.discount(scene);
        }
        let changed = whole.scenes.get(new).unwrap_or_default();
        let fresh: Vec<Arc<SceneFigures>> = changed.iter().map(|scene| rest(scene, done)).collect();
        fresh.iter().try_for_each(|scene| sums.count(scene))?;
        scenes.splice(old.clone(), fresh);
        self.whole.splice(old, changed.iter().cloned());
        for place in touched {
            let Some((scene, whole)) = scenes.get_mut(*place).zip(self.whole.get(*place)) else { continue };
            sums.discount(scene);
            *scene = rest(whole, done);
            sums.count(scene)?;
        }
        self.done = done.clone();
        self.figures = Arc::new(Figures { scenes, ..around(whole, sums, done, prices)? });
        Ok(())
    }
}

/// The figures of everything but the scenes, whose sums are known.
fn around(whole: &Figures, sums: SceneSums, done: &DoneAssets, prices: &PriceList) -> Result<Figures, CreditOverflow> {
    let project_assets: Vec<_> = whole.project_assets.iter().map(|asset| asset.without(done)).collect();
    let open = |(asset, demand, _): &&(AssetId, Demand, u64)| !done.is_begun(*asset, demand.pass);
    let mut own_demands: Vec<_> = whole.own_demands.iter().filter(open).copied().collect();
    for asset in &whole.project_assets {
        asset.rests(done, |demand, count| own_demands.push((asset.id, demand, count)));
    }
    let loose = whole.loose.without(&whole.scene_loose).and(&sums.loose);
    let speech_rounding = loose.cost(prices)?;
    let mut demands = sums.demands.clone();
    for (_, demand, count) in &own_demands {
        demands.add(*demand, *count);
    }
    let mut totals = sums.totals;
    totals.add_assets(&project_assets)?;
    for pass in Pass::ALL {
        let rounding = *speech_rounding.get(pass);
        demands.add(Demand::certain(Kind::Speech, pass), rounding.get());
        totals.add(pass, Kind::Speech, Cost::Priced(rounding))?;
    }
    Ok(Figures {
        project_assets,
        done: done.clone(),
        project_findings: whole.project_findings.clone(),
        scenes: Vec::new(),
        totals,
        speech_rounding,
        tally: whole.tally.clone(),
        scene_totals: sums.totals,
        loose,
        scene_loose: sums.loose,
        demands,
        scene_demands: sums.demands,
        own_demands,
        project: Arc::clone(&whole.project),
    })
}

impl SceneSums {
    fn count(&mut self, scene: &SceneFigures) -> Result<(), CreditOverflow> {
        self.totals.add_assets(scene.counted())?;
        self.loose.add(&scene.loose);
        self.demand(scene);
        Ok(())
    }

    fn discount(&mut self, scene: &SceneFigures) {
        self.totals.remove_assets(scene.counted());
        self.loose.remove(&scene.loose);
        self.release(scene);
    }
}

/// A scene without what is done; itself where nothing is.
fn rest(scene: &Arc<SceneFigures>, done: &DoneAssets) -> Arc<SceneFigures> {
    scene.without(done).map_or_else(|| Arc::clone(scene), Arc::new)
}

fn touches(scene: &SceneFigures, ids: &BTreeSet<AssetId>) -> bool {
    any_in(ids, scene.assets.iter().map(|asset| asset.id))
}
