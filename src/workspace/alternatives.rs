//! What the alternatives of an asset come to, side by side: each by itself, and the board with it.

use std::sync::Arc;

use super::Standpoint;
use crate::domain::{AlternativeEdit, Asset, AssetId, Candidate, Choice, Credits, Letter, Pass, Project, SceneId};
use crate::figures::{AssetContext, Lens, Offered, Sum};

/// An alternative with its totals. Only the chosen one counts on the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CandidateTotals {
    /// Its letter.
    pub letter: Letter,
    /// What it is made with.
    pub choice: Choice,
    /// Whether it is the one that counts.
    pub is_chosen: bool,
    /// What the final pass of the asset costs with it, by itself, as the model picker says it; `None` without a price.
    pub credits: Option<Credits>,
    /// What the whole board costs with it, as the lens sees it; `None` where that is too large to count.
    pub board: Option<Sum>,
}

/// The alternatives of one asset; never fewer than two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssetAlternatives {
    /// The asset.
    pub asset: AssetId,
    /// All of them, by their letters.
    pub all: Vec<CandidateTotals>,
}

impl Standpoint<'_> {
    /// The alternatives of the assets of a scene, or of the project's own; those that have none are left out. Each one
    /// asks for a total of the board: slow for a large one.
    pub fn alternatives(&self, scene: Option<SceneId>, lens: &Lens<'_>) -> Vec<AssetAlternatives> {
        let (assets, context) = match scene.map(|id| self.project.scene(id)) {
            Some(Some(scene)) => (scene.assets.as_slice(), AssetContext::of_scene(scene, self.project.speech_rounding)),
            Some(None) => return Vec::new(),
            None => (self.project.assets.as_ref(), AssetContext::of_project(self.project)),
        };
        let lettered = assets.iter().filter(|asset| !asset.alternatives.is_empty());
        let each = lettered.map(|asset| AssetAlternatives {
            asset: asset.id,
            all: asset.candidates().map(|one| self.totals(asset, one, &context, lens)).collect(),
        });
        each.collect()
    }

    fn totals(&self, asset: &Asset, one: Candidate<'_>, context: &AssetContext, lens: &Lens<'_>) -> CandidateTotals {
        let Candidate { letter, choice, is_chosen } = one;
        let board = if is_chosen { Some(lens.project(self.figures)) } else { self.board_with(asset.id, letter, lens) };
        let offered = Offered { asset, pass: Pass::Final, choice };
        CandidateTotals { letter, choice: choice.clone(), is_chosen, credits: lens.choices(&[offered], context), board }
    }

    /// What the board would cost with another alternative chosen.
    fn board_with(&self, asset: AssetId, letter: Letter, lens: &Lens<'_>) -> Option<Sum> {
        let changed = Arc::new(with_chosen(self.project, asset, letter)?);
        let figures = self.figures.after(&changed, lens.prices).ok()?;
        Some(lens.project(&figures))
    }
}

/// The project with another alternative chosen; `None` where there is no such asset or letter.
fn with_chosen(project: &Project, id: AssetId, letter: Letter) -> Option<Project> {
    let mut changed = project.clone();
    let find = |assets: &[Asset]| assets.iter().position(|asset| asset.id == id);
    let asset = if let Some(place) = find(&changed.assets) {
        Arc::make_mut(&mut changed.assets).get_mut(place)
    } else {
        let scenes = changed.scenes.iter_mut();
        let mut found = scenes.filter_map(|scene| Some((find(&scene.assets)?, scene)));
        found.next().and_then(|(place, scene)| Arc::make_mut(scene).assets.get_mut(place))
    };
    asset?.edit_alternatives(AlternativeEdit::Choose(letter)).ok()?;
    Some(changed)
}
