//! A copy of a board in another shape: where a model cannot make it, the cheapest that can takes its place.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Standpoint;
use crate::advice::{Question, choices};
use crate::document::{Chosen, Command, Document, Refusal};
use crate::domain::{Aspect, Asset, Lock, ModelId, Pass, Project, TakeLog};
use crate::figures::{AssetContext, FigureError, Figures, Lens, Sum, Unmet, unmet};

/// A copy of a board in another shape, and what that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReshapedBoard {
    /// The copy. No take was made for it, and nobody knows it yet.
    pub project: Arc<Project>,
    /// Which model another one takes the place of, and for how many assets.
    pub changed: BTreeMap<(ModelId, ModelId), usize>,
    /// Models that stay although they cannot make the shape, and for how many assets: no other can, or they are locked.
    pub unable: BTreeMap<ModelId, usize>,
    /// The total of the board as it is.
    pub was: Sum,
    /// The total of the copy.
    pub is: Sum,
}

/// Why there is no such copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotReshaped {
    /// A step on the way was refused.
    Refused(Refusal),
    /// The copy has no total.
    NoTotal(FigureError),
}

impl ReshapedBoard {
    /// The copy in a shape, with the totals that a lens asks for.
    ///
    /// # Errors
    /// A [`NotReshaped`] where the copy would be no sound board.
    pub fn of(at: &Standpoint<'_>, lens: &Lens<'_>, shape: Aspect) -> Result<Self, NotReshaped> {
        let bare = Project { takes: Arc::new(TakeLog::default()), key: None, ..Project::clone(at.project) };
        let mut copy = Document::new(bare);
        copy.execute(Command::SetShape(Some(shape))).map_err(NotReshaped::Refused)?;
        let project = Arc::clone(copy.project());
        let (mut changed, mut unable, mut chosen) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
        let own = project.assets.iter().map(|asset| (None, asset));
        let of_scenes =
            project.scenes.iter().flat_map(|scene| scene.assets.iter().map(move |asset| (Some(scene), asset)));
        for (scene, asset) in own.chain(of_scenes).filter(|(_, asset)| fails(asset, at)) {
            let from = asset.final_choice.model.clone();
            let context = match scene {
                Some(scene) => AssetContext::of_scene(scene, project.speech_rounding),
                None => AssetContext::of_project(&project),
            };
            let question = Question { asset, pass: Pass::Final, context, prices: at.prices, plan: lens.plan };
            let Some(to) = other(&question) else {
                add(&mut unable, from);
                continue;
            };
            add(&mut changed, (from, to.choice.model.clone()));
            chosen.push(to);
        }
        let name = String::new();
        copy.execute(Command::Choose { chosen, name }).map_err(NotReshaped::Refused)?;
        let project = Arc::clone(copy.project());
        let figures = Figures::of(&project, at.prices).map_err(NotReshaped::NoTotal)?;
        let (was, is) = (lens.project(at.figures), lens.project(&figures));
        Ok(Self { project, changed, unable, was, is })
    }
}

fn add<K: Ord>(counts: &mut BTreeMap<K, usize>, key: K) {
    let count: &mut usize = counts.entry(key).or_default();
    *count = count.saturating_add(1);
}

/// Whether its model cannot make the shape that it asks for.
fn fails(asset: &Asset, at: &Standpoint<'_>) -> bool {
    let model = at.prices.model(&asset.final_choice.model).filter(|_| !asset.is_paid_elsewhere());
    model.is_some_and(|model| unmet(asset, model, 0).iter().any(|one| matches!(one, Unmet::Aspect(_))))
}

/// The cheapest model that meets all that an asset needs; `None` where it is locked, or none does.
fn other(question: &Question<'_>) -> Option<Chosen> {
    let asset = question.asset;
    if asset.lock == Lock::Locked {
        return None;
    }
    let all = choices(question).into_iter().filter(|one| one.verdict.is_allowed());
    let cheapest = all.filter_map(|one| Some((one.cost.credits()?, one))).min_by_key(|(credits, _)| *credits);
    let (_, to) = cheapest?;
    Some(Chosen { asset: asset.id, pass: Pass::Final, choice: to.choice, still: None })
}
