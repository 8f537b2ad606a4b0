//! The swaps of a project, kept up to date: after an edit only the scenes that changed are asked again.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::advisor::Advisor;
use super::average::averaged;
use super::fraction::ExactSum;
use super::looks::is_grouped;
use super::swaps::{by_saving, may_change, of_asset};
use super::{Question, Swap, SwapKind};
use crate::domain::{ChangedRange, Credits, Importance, Pass, Project, Scene, SpeechRounding};
use crate::figures::{AssetContext, Lens};

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
    scenes: Vec<SceneAdvice>,
}

/// The best swaps of one scene.
#[derive(Clone, Debug)]
struct SceneAdvice {
    swaps: Arc<SceneSwaps>,
    /// How many of them save something, and what they save together.
    savings: SavingsTally,
}

/// The best swaps of one scene, in the order of its assets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct SceneSwaps {
    /// By what they save.
    saved: Vec<Swap>,
    /// By what they save for the rating that they lose.
    gentle: Vec<Swap>,
}

/// What several swaps come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Savings {
    /// How many save something.
    pub swaps: usize,
    /// How many are better for nothing more.
    pub upgrades: usize,
    /// What they save together, applied as one step: summed exactly, and rounded up once.
    pub credits: Credits,
}

/// The same while it is summed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct SavingsTally {
    swaps: usize,
    upgrades: usize,
    credits: ExactSum,
}

/// The place of a swap in [`Advice`], good for as long as that is not updated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SwapPlace {
    scene: usize,
    swap: usize,
    gentle: bool,
}

impl Savings {
    /// What swaps save when they are applied together, each for another asset or pass: a still that several of them
    /// cause in a scene is added once.
    pub fn of<'a>(swaps: impl IntoIterator<Item = &'a Swap>) -> Self {
        SavingsTally::of(swaps).finish()
    }
}

impl SavingsTally {
    fn of<'a>(swaps: impl IntoIterator<Item = &'a Swap>) -> Self {
        let mut stills = BTreeSet::new();
        let mut all = Self::default();
        for swap in swaps {
            all.swaps = all.swaps.saturating_add(usize::from(!swap.saves.is_zero()));
            all.upgrades = all.upgrades.saturating_add(usize::from(swap.kind == SwapKind::FreeUpgrade));
            all.credits.add(swap.saves, swap.over);
            if let Some(shared) = swap.causes.as_ref().filter(|_| !stills.insert(swap.scene)) {
                all.credits.add(shared.costs, shared.over);
            }
        }
        all
    }

    fn join(&mut self, other: &Self) {
        self.swaps = self.swaps.saturating_add(other.swaps);
        self.upgrades = self.upgrades.saturating_add(other.upgrades);
        self.credits.join(&other.credits);
    }

    fn finish(&self) -> Savings {
        Savings { swaps: self.swaps, upgrades: self.upgrades, credits: self.credits.credits() }
    }
}

impl Advice {
    /// The swaps of a project, from nothing: with the planned takes where the lens is bare, else what they save on average
    /// with retakes, rounded up.
    pub fn of(project: &Arc<Project>, lens: &Lens<'_>) -> Self {
        let mut advisor = Advisor::new(lens.prices);
        let scene = |scene| SceneAdvice::of(scene, project.speech_rounding, lens, &mut advisor);
        let scenes = project.scenes.iter().map(scene).collect();
        Self { project: Arc::clone(project), scenes }
    }

    /// Turns these into the swaps of the changed project: equal to [`Advice::of`] for it, under the same lens.
    ///
    /// A scene counts as unchanged when it is the same `Arc` and the scenes that changed lie in one stretch with it not
    /// among them.
    pub fn update(&mut self, project: &Arc<Project>, lens: &Lens<'_>) {
        let ChangedRange { old, new } = changed(&self.project, project);
        let mut advisor = Advisor::new(lens.prices);
        let fresh = project.scenes.get(new).unwrap_or_default();
        let scene = |scene| SceneAdvice::of(scene, project.speech_rounding, lens, &mut advisor);
        let fresh: Vec<_> = fresh.iter().map(scene).collect();
        self.scenes.splice(old, fresh);
        self.project = Arc::clone(project);
    }

    /// The best swap of each asset and pass by a ranking, in its order.
    pub fn ranked(&self, ranking: Ranking) -> Vec<&Swap> {
        self.order(ranking).into_iter().filter_map(|place| self.get(place)).collect()
    }

    /// The same as places, to be kept until the next update.
    pub fn order(&self, ranking: Ranking) -> Vec<SwapPlace> {
        let gentle = ranking == Ranking::PerRatingLost;
        let scenes = self.scenes.iter().enumerate();
        let mut all: Vec<(SwapPlace, &Swap)> = scenes
            .flat_map(|(scene, advice)| {
                let swaps = advice.swaps.list(gentle).iter().enumerate();
                swaps.map(move |(swap, it)| (SwapPlace { scene, swap, gentle }, it))
            })
            .collect();
        match ranking {
            Ranking::Saved => all.sort_by_cached_key(|(_, swap)| by_saving(swap)),
            Ranking::PerRatingLost => all.sort_by(|(_, one), (_, other)| one.by_rating_lost(other)),
            Ranking::Scene => {}
        }
        all.into_iter().map(|(place, _)| place).collect()
    }

    /// The swap at a place; `None` when the place is of another content.
    pub fn get(&self, place: SwapPlace) -> Option<&Swap> {
        self.scenes.get(place.scene)?.swaps.list(place.gentle).get(place.swap)
    }

    /// What all of them save together, those in hero scenes left out.
    pub fn savings(&self) -> Savings {
        let mut all = SavingsTally::default();
        self.scenes.iter().for_each(|scene| all.join(&scene.savings));
        all.finish()
    }
}

/// Where two versions of a project differ: everything where something changed that all scenes follow from.
pub(super) fn changed(before: &Project, after: &Project) -> ChangedRange {
    if before.speech_rounding != after.speech_rounding || before.rates != after.rates {
        return ChangedRange::whole(before.scenes.len(), after.scenes.len());
    }
    ChangedRange::between(&before.scenes, &after.scenes)
}

impl SceneSwaps {
    fn list(&self, gentle: bool) -> &[Swap] {
        if gentle { &self.gentle } else { &self.saved }
    }
}

impl SceneAdvice {
    fn of<'a>(scene: &'a Arc<Scene>, rounding: SpeechRounding, lens: &Lens<'a>, advisor: &mut Advisor<'a>) -> Self {
        let mut swaps = SceneSwaps::default();
        let context = AssetContext::of_scene(scene, rounding);
        let assets = scene.assets.iter().filter(|_| scene.is_included());
        for (asset, pass) in assets.flat_map(|asset| Pass::ALL.map(|pass| (asset, pass))) {
            let question = Question { asset, pass, context, prices: lens.prices, plan: lens.plan };
            if !lens.filter.includes(pass) || !may_change(&question) || is_grouped(scene, asset, pass) {
                continue;
            }
            let Some(answers) = advisor.answers(&question) else { continue };
            let found = averaged(&answers, &question, scene, lens, advisor);
            let told = |swap: &Swap| of_asset(swap.clone(), &question, Some(scene.id));
            swaps.saved.extend(found.first().map(told));
            let gentle = found.iter().min_by(|one, other| one.by_rating_lost(other));
            swaps.gentle.extend(gentle.map(told));
        }
        // Hero scenes are left alone unless asked, so a sentence on savings never counts on them.
        let hero = scene.importance == Importance::Hero;
        let savings = if hero { SavingsTally::default() } else { SavingsTally::of(&swaps.saved) };
        Self { savings, swaps: Arc::new(swaps) }
    }
}
