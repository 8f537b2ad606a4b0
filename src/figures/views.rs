//! Figures as they are asked for: totals, kinds, models, scenes, findings, the running balance.

use std::collections::BTreeMap;

use super::{AssetFigures, DoneAssets, Figures, Finding, Lens, SceneFigures, Sum};
use crate::domain::{Asset, Kind, ModelId, Pass, PassFilter, SceneId};
use crate::prices::{ModelPlace, Plan};

/// What is spent on one model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModelSum {
    /// The model, known to the price list or not.
    pub model: ModelId,
    /// What its choices cost together; the rounding of speech included.
    pub sum: Sum,
}

impl Figures {
    /// What these figures leave out, because it is made.
    pub const fn made(&self) -> &DoneAssets {
        &self.done
    }

    /// The total of the project. What is unlimited on the plan counts neither as credits nor as unpriced.
    pub fn total(&self, filter: PassFilter, plan: Option<&Plan>) -> Sum {
        self.totals.sum(filter, plan)
    }

    /// The total of each kind, in the order of [`Kind::ALL`].
    pub fn by_kind(&self, filter: PassFilter, plan: Option<&Plan>) -> impl Iterator<Item = (Kind, Sum)> {
        Kind::ALL.into_iter().map(move |kind| (kind, self.totals.kind(kind, filter, plan)))
    }

    /// The total of each model that is used: known ones in the order of the list, then the unknown by id.
    pub fn by_model(&self, lens: &Lens<'_>) -> Vec<ModelSum> {
        let Lens { prices, filter, .. } = *lens;
        let mut known: Vec<Option<Sum>> = vec![None; prices.models.len()];
        let mut unknown: BTreeMap<&ModelId, Sum> = BTreeMap::new();
        for (asset, figures) in self.counted() {
            if lens.is_free(figures.kind) {
                continue;
            }
            for pass in Pass::ALL.into_iter().filter(|pass| filter.includes(*pass)) {
                let (Some(choice), Some(cost)) = (asset.choice(pass), figures.cost(pass)) else { continue };
                let place = figures.models.get(pass).map(ModelPlace::index);
                if let Some(slot) = place.and_then(|place| known.get_mut(place)) {
                    *slot = Some(slot.unwrap_or_default().and(cost.into()));
                } else {
                    let sum = unknown.entry(&choice.model).or_default();
                    *sum = sum.and(cost.into());
                }
            }
        }
        if !lens.is_free(Kind::Speech) {
            for (place, pass, credits, blocks) in self.loose.blocks(prices) {
                let cost = credits.times(blocks).unwrap_or_default();
                if let Some(Some(sum)) = known.get_mut(place.index()).filter(|_| filter.includes(pass)) {
                    *sum = sum.and(Sum { credits: cost, unpriced: 0 });
                }
            }
        }
        let named = |(model, sum): (&crate::prices::Model, Option<Sum>)| Some((model.id.clone(), sum?));
        let known = prices.models.iter().zip(known).filter_map(named);
        let all = known.chain(unknown.into_iter().map(|(id, sum)| (id.clone(), sum)));
        all.map(|(model, sum)| ModelSum { model, sum }).collect()
    }

    /// The figures of a scene.
    pub fn scene(&self, id: SceneId) -> Option<&SceneFigures> {
        let place = self.project.position(id)?;
        self.scenes.get(place).map(AsRef::as_ref)
    }

    /// All findings in story order, the project's own first, with the scene each was made in.
    pub fn findings(&self) -> impl Iterator<Item = (Option<SceneId>, &Finding)> {
        let own = self.project_findings.iter().map(|finding| (None, finding));
        let in_scenes = self.scenes.iter().flat_map(|scene| scene.findings.iter().map(|one| (Some(scene.id), one)));
        own.chain(in_scenes)
    }

    /// How many [`Figures::findings`] there are.
    pub const fn finding_count(&self) -> usize {
        self.project_findings.len().saturating_add(self.tally.findings)
    }

    /// The total up to and with each scene in story order; the project's own assets come first, as `None`.
    pub fn running_totals(
        &self,
        filter: PassFilter,
        plan: Option<&Plan>,
    ) -> impl Iterator<Item = (Option<SceneId>, Sum)> {
        let own = self.total(filter, plan).less(self.scene_totals.sum(filter, plan));
        let scenes = self.scenes.iter().scan(own, move |sum, scene| {
            *sum = sum.and(scene.sum(filter, plan));
            Some((Some(scene.id), *sum))
        });
        std::iter::once((None, own)).chain(scenes)
    }

    /// All assets that count, the project's own first, then in story order without omitted scenes.
    pub(super) fn counted(&self) -> impl Iterator<Item = (&Asset, &AssetFigures)> {
        let own = self.project.assets.iter().zip(&self.project_assets);
        let scenes = self.project.scenes.iter().zip(&self.scenes).filter(|(scene, _)| scene.is_included());
        own.chain(scenes.flat_map(|(scene, figures)| scene.assets.iter().zip(&figures.assets)))
    }
}
