//! One change of many assets, and what it would do to the total.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Standpoint;
use crate::advice::{Question, choices};
use crate::document::{Chosen, Command, Document, Outcome};
use crate::domain::{Asset, Credits, Kind, ModelId, Pass, Project, Scene, SceneId};
use crate::figures::{AssetContext, Figures, Lens};

/// A model for all assets of one kind in some scenes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BulkModel {
    /// The model.
    pub model: ModelId,
    /// What is picked: for each asset that the model can make, is not locked and not made yet.
    pub chosen: Vec<Chosen>,
    /// How many assets of the kind there are.
    pub of: usize,
    /// Whether all of them are made with it already.
    pub current: bool,
    /// What it would do to the total; `None` where nothing would be picked or nothing can be said.
    pub effect: Option<TotalEffect>,
}

/// Some scenes of a board, for one change of all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BulkScenes {
    /// The scenes.
    pub scenes: BTreeSet<SceneId>,
    /// The kind of asset.
    pub kind: Kind,
    /// The pass.
    pub pass: Pass,
}

impl BulkScenes {
    /// The assets of the kind, each with its scene.
    fn assets<'a>(&'a self, project: &'a Project) -> impl Iterator<Item = (&'a Scene, &'a Asset)> {
        let scenes = project.scenes.iter().filter(|scene| self.scenes.contains(&scene.id));
        let of_kind = |scene: &'a Arc<Scene>| scene.assets.iter().map(|asset| (scene.as_ref(), asset));
        scenes.flat_map(of_kind).filter(|(_, asset)| asset.kind() == self.kind)
    }

    /// Every model of the kind, in the order of the price list. Slow for thousands of scenes.
    pub fn models(&self, at: &Standpoint<'_>, lens: &Lens<'_>) -> Vec<BulkModel> {
        let done = at.done;
        let mut models: Vec<BulkModel> = Vec::new();
        let mut of = 0_usize;
        for (scene, asset) in self.assets(at.project) {
            of = of.saturating_add(1);
            let context = AssetContext::of_scene(scene, at.project.speech_rounding);
            let question = Question { asset, pass: self.pass, context, prices: lens.prices, plan: lens.plan };
            let free = asset.is_open() && !done.is_begun(asset.id, self.pass);
            for allowed in choices(&question) {
                let place = models.iter().position(|one| one.model == allowed.choice.model);
                let place = place.unwrap_or_else(|| {
                    models.push(BulkModel::new(allowed.choice.model.clone()));
                    models.len().saturating_sub(1)
                });
                let Some(model) = models.get_mut(place) else { continue };
                let same = asset.choice(self.pass).is_some_and(|now| now.model == model.model);
                model.current &= same;
                if free && !same && allowed.verdict.is_allowed() {
                    model.chosen.push(Chosen { asset: asset.id, pass: self.pass, choice: allowed.choice, still: None });
                }
            }
        }
        for model in &mut models {
            model.of = of;
            if !model.chosen.is_empty() {
                let command = Command::Choose { chosen: model.chosen.clone(), name: String::new() };
                model.effect = effect(at.project, command, lens);
            }
        }
        models
    }
}

impl BulkModel {
    const fn new(model: ModelId) -> Self {
        Self { model, chosen: Vec::new(), of: 0, current: true, effect: None }
    }
}

/// What a command would do to the total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TotalEffect {
    /// The total as it is.
    pub now: Credits,
    /// The total with the command.
    pub then: Credits,
}

impl TotalEffect {
    /// How much more that is.
    pub fn difference(self) -> i128 {
        self.then.difference(self.now)
    }
}

/// What a command would do to the total, as the lens sees it; `None` where it is refused or too large to count.
pub fn effect(project: &Arc<Project>, command: Command, lens: &Lens<'_>) -> Option<TotalEffect> {
    let total = |project: &Arc<Project>| Some(lens.project(&Figures::of(project, lens.prices).ok()?).credits);
    let mut document = Document::new(Project::clone(project));
    let now = total(project)?;
    let then = match document.execute(command).ok()? {
        Outcome::Nothing => now,
        Outcome::Changed { .. } => total(document.project())?,
    };
    Some(TotalEffect { now, then })
}
