//! A board planned on another price list: each choice is carried over to what is nearest to it there.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::advisor::QuestionKey;
use super::choices::choices_with;
use super::{AllowedChoice, Question};
use crate::domain::{Asset, AssetId, Choice, Contingency, ModelId, Pass, Project, SceneId};
use crate::figures::{AssetContext, Estimator};
use crate::prices::{Model, Plan, PriceList};

/// A board as it would be made on another list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarriedBoard {
    /// The board, with the models of that list.
    pub project: Arc<Project>,
    /// What is made otherwise there, in the order of the board.
    pub changes: Vec<CarriedChoice>,
}

/// A choice that is another one on the other list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarriedChoice {
    /// The scene; `None` for what belongs to the project.
    pub scene: Option<SceneId>,
    /// The asset.
    pub asset: AssetId,
    /// The pass.
    pub pass: Pass,
    /// The model that makes it here.
    pub from: ModelId,
    /// The model that would make it there; `None` where none does.
    pub to: Option<ModelId>,
    /// How it was found.
    pub how: CarriedHow,
}

/// How the model of another list was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CarriedHow {
    /// Both lists sell it.
    Same,
    /// It is by the same maker.
    SameMaker,
    /// It is the cheapest that meets the needs of the asset.
    Cheapest,
    /// No model there meets them, or the service sells none of the kind.
    NotSold,
}

impl CarriedHow {
    /// The stable name.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::SameMaker => "same-maker",
            Self::Cheapest => "cheapest",
            Self::NotSold => "not sold here",
        }
    }
}

/// The board of a project on another list.
///
/// Both lists’ same model where there is one that meets the needs, else the cheapest of
/// the same maker, else the cheapest of all that do. What is locked, or made already, is carried like everything else: on
/// another service all of it is made anew. What is paid elsewhere stays so.
///
/// A contingency in credits is of the unit of the first list, and is not carried.
pub fn carried(project: &Project, from: &PriceList, to: &PriceList, plan: Option<&Plan>) -> CarriedBoard {
    let mut there = project.clone();
    let mut changes = Vec::new();
    if from.id != to.id {
        let mut carrier = Carrier { from, to, plan, estimator: Estimator::new(to), known: BTreeMap::new() };
        let own = AssetContext::of_project(project);
        there.assets = project.assets.iter().map(|asset| carrier.asset(asset, (None, &own), &mut changes)).collect();
        for (scene, shown) in project.scenes.iter().zip(&mut there.scenes) {
            let context = AssetContext::of_scene(scene, project.speech_rounding);
            let one = |asset| carrier.asset(asset, (Some(scene.id), &context), &mut changes);
            Arc::make_mut(shown).assets = scene.assets.iter().map(one).collect();
        }
        if there.contingency.percent() == 0 {
            there.contingency = Contingency::NONE;
        }
    }
    CarriedBoard { project: Arc::new(there), changes }
}

/// Carries choices over; questions that are alike are answered once.
struct Carrier<'a> {
    from: &'a PriceList,
    to: &'a PriceList,
    plan: Option<&'a Plan>,
    estimator: Estimator<'a>,
    known: BTreeMap<QuestionKey<'a>, (Option<Choice>, CarriedHow)>,
}

impl<'a> Carrier<'a> {
    /// An asset as the other list would make it.
    fn asset(
        &mut self,
        asset: &'a Asset,
        (scene, context): (Option<SceneId>, &AssetContext),
        changes: &mut Vec<CarriedChoice>,
    ) -> Asset {
        let mut there = asset.clone();
        if asset.is_paid_elsewhere() {
            return there;
        }
        for pass in Pass::ALL {
            let question = Question { asset, pass, context: *context, prices: self.to, plan: self.plan };
            let Some(now) = question.current() else { continue };
            let (to, how) = self.choice(&question, now);
            let changed = to.as_ref().is_none_or(|to| to.model != now.model);
            if changed && how != CarriedHow::Same {
                let (from, model) = (now.model.clone(), to.as_ref().map(|to| to.model.clone()));
                changes.push(CarriedChoice { scene, asset: asset.id, pass, from, to: model, how });
            }
            let to = to.unwrap_or_else(|| Choice { model: ModelId::from(PriceList::NOT_SOLD), ..now.clone() });
            match pass {
                Pass::Final => there.final_choice = to,
                Pass::Draft => there.draft = Some(to),
            }
        }
        there
    }

    fn choice(&mut self, question: &Question<'a>, now: &'a Choice) -> (Option<Choice>, CarriedHow) {
        let Some(key) = QuestionKey::of(question) else { return (None, CarriedHow::NotSold) };
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let found = self.find(question, now);
        self.known.insert(key, found.clone());
        found
    }

    fn find(&mut self, question: &Question<'a>, now: &Choice) -> (Option<Choice>, CarriedHow) {
        // A board may name models of that list already.
        let named = self.from.model(&now.model).is_none() && self.to.model(&now.model).is_some();
        if named {
            return (Some(now.clone()), CarriedHow::Same);
        }
        let same = self.from.model(&now.model).and_then(|model| model.same_as.as_deref());
        let maker = same.and_then(maker);
        let choices = choices_with(question, &mut self.estimator);
        let cheapest = |wanted: &dyn Fn(&Model) -> bool| {
            let fitting = |one: &&AllowedChoice| one.verdict.is_allowed() && self.to.at(one.place).is_some_and(wanted);
            let best = choices.iter().filter(fitting).min_by_key(|one| one.cost.credits());
            best.map(|one| one.choice.clone())
        };
        type Tier<'t> = (CarriedHow, &'t dyn Fn(&Model) -> bool);
        let tiers: [Tier<'_>; 3] = [
            (CarriedHow::Same, &|model| same.is_some() && model.same_as.as_deref() == same),
            (CarriedHow::SameMaker, &|model| {
                maker.is_some() && model.same_as.as_deref().and_then(self::maker) == maker
            }),
            (CarriedHow::Cheapest, &|_| true),
        ];
        let found = tiers.into_iter().find_map(|(how, wanted)| Some((Some(cheapest(wanted)?), how)));
        found.unwrap_or((None, CarriedHow::NotSold))
    }
}

/// The maker of `maker/model`.
fn maker(same_as: &str) -> Option<&str> {
    same_as.split_once('/').map(|(maker, _)| maker)
}
