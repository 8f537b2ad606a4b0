//! The swaps of a project, kept up to date: after an edit only the scenes that changed are asked again.

use std::cmp::Reverse;
use std::sync::Arc;

use super::advisor::Advisor;
use super::swaps::{may_change, of_asset};
use super::{Question, Swap};
use crate::domain::{Credits, Pass, PassFilter, Project, Scene, SpeechRounding};
use crate::figures::{AssetContext, KeepRates, Retake, retake_of};
use crate::prices::{Plan, PriceList};

/// What swaps are asked for under.
#[derive(Clone, Copy, Debug)]
pub struct SwapTerms<'a> {
    /// The price list.
    pub prices: &'a PriceList,
    /// The plan, on which some kinds may be free; `None` reckons with none.
    pub plan: Option<&'a Plan>,
    /// The passes whose choices may change.
    pub filter: PassFilter,
    /// With these, savings are those on average with retakes, rounded down; `None` counts the planned takes.
    pub rates: Option<&'a KeepRates>,
}

/// The order of swaps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ranking {
    /// What saves most comes first.
    #[default]
    Saved,
    /// What saves most for each point of rating lost comes first; what loses none before all others.
    PerRatingLost,
    /// Story order.
    Scene,
}

/// The best swaps of each asset and pass of a project, by each way to rank them.
#[derive(Clone, Debug)]
pub struct Advice {
    project: Arc<Project>,
    scenes: Vec<Arc<SceneAdvice>>,
}

/// The best swaps of one scene, in the order of its assets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct SceneAdvice {
    /// By what they save.
    saved: Vec<Swap>,
    /// By what they save for the rating that they lose.
    gentle: Vec<Swap>,
}

impl Advice {
    /// The swaps of a project, from nothing.
    pub fn of(project: &Arc<Project>, terms: &SwapTerms<'_>) -> Self {
        let mut advisor = Advisor::new(terms.prices);
        let mut scenes = Vec::with_capacity(project.scenes.len());
        for scene in &project.scenes {
            scenes.push(Arc::new(SceneAdvice::of(scene, project.speech_rounding, terms, &mut advisor)));
        }
        Self { project: Arc::clone(project), scenes }
    }

    /// Turns these into the swaps of the changed project: equal to [`Advice::of`] for it, under the same terms.
    ///
    /// A scene counts as unchanged when it is the same `Arc` and the scenes that changed lie in one stretch with it not
    /// among them.
    pub fn update(&mut self, project: &Arc<Project>, terms: &SwapTerms<'_>) {
        if self.project.speech_rounding != project.speech_rounding || self.project.rates != project.rates {
            *self = Self::of(project, terms);
            return;
        }
        let (old, new) = (&self.project.scenes, &project.scenes);
        let same = |(one, other): &(&Arc<Scene>, &Arc<Scene>)| Arc::ptr_eq(one, other);
        let front = old.iter().zip(new).take_while(same).count();
        let most = old.len().min(new.len()).saturating_sub(front);
        let back = old.iter().rev().zip(new.iter().rev()).take(most).take_while(same).count();
        let mut advisor = Advisor::new(terms.prices);
        let changed = new.get(front..new.len().saturating_sub(back)).unwrap_or_default();
        let fresh: Vec<_> = changed
            .iter()
            .map(|scene| Arc::new(SceneAdvice::of(scene, project.speech_rounding, terms, &mut advisor)))
            .collect();
        let end = self.scenes.len().saturating_sub(back);
        self.scenes.splice(front..end, fresh);
        self.project = Arc::clone(project);
    }

    /// The best swap of each asset and pass by a ranking, in its order.
    pub fn ranked(&self, ranking: Ranking) -> Vec<&Swap> {
        let scenes = self.scenes.iter();
        let mut all: Vec<&Swap> = match ranking {
            Ranking::PerRatingLost => scenes.flat_map(|scene| &scene.gentle).collect(),
            Ranking::Saved | Ranking::Scene => scenes.flat_map(|scene| &scene.saved).collect(),
        };
        match ranking {
            Ranking::Saved => all.sort_by_key(|swap| (Reverse(swap.saves), swap.rating_lost.unwrap_or(i16::MAX))),
            Ranking::PerRatingLost => all.sort_by(|one, other| one.by_rating_lost(other)),
            Ranking::Scene => {}
        }
        all
    }

    /// How many swaps save something, and what they save together: each is for another asset or pass.
    pub fn savings(&self) -> (usize, Credits) {
        let saving = self.scenes.iter().flat_map(|scene| &scene.saved).filter(|swap| !swap.saves.is_zero());
        saving.fold((0, Credits::ZERO), |(count, sum), swap| {
            let sum = Credits::new(sum.get().saturating_add(swap.saves.get()));
            (count.saturating_add(1), sum)
        })
    }
}

impl SceneAdvice {
    fn of<'a>(scene: &'a Scene, rounding: SpeechRounding, terms: &SwapTerms<'a>, advisor: &mut Advisor<'a>) -> Self {
        let mut advice = Self::default();
        if !scene.is_included() {
            return advice;
        }
        let context = AssetContext::of_scene(scene, rounding);
        for (asset, pass) in scene.assets.iter().flat_map(|asset| Pass::ALL.map(|pass| (asset, pass))) {
            let question = Question { asset, pass, context, prices: terms.prices, plan: terms.plan };
            if !terms.filter.includes(pass) || !may_change(&question) {
                continue;
            }
            let Some(answers) = advisor.answers(&question) else { continue };
            let retake = retake_of(asset, pass, context.has_image);
            let told = |swap: &Swap| on_average(of_asset(swap.clone(), &question, Some(scene.id)), retake, terms);
            advice.saved.extend(answers.swaps.first().map(told));
            let gentle = answers.swaps.iter().min_by(|one, other| one.by_rating_lost(other));
            advice.gentle.extend(gentle.map(told));
        }
        advice
    }
}

/// What the swap saves with retakes, where that is asked for.
fn on_average(swap: Swap, retake: Retake, terms: &SwapTerms<'_>) -> Swap {
    let Some(rates) = terms.rates else { return swap };
    let rate = rates.of_takes(retake);
    let more = u128::from(swap.saves.get()).saturating_mul(u128::from(rate.of()));
    let saves = more.checked_div(u128::from(rate.kept())).and_then(|saves| u64::try_from(saves).ok());
    Swap { saves: Credits::new(saves.unwrap_or(u64::MAX)), ..swap }
}
