//! What the swaps of a project save, kept up to date: after an edit only the scenes that changed are asked again.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::advisor::Advisor;
use super::average::averaged;
use super::fraction::ExactSum;
use super::looks::is_grouped;
use super::question::context_with;
use super::swaps::may_change;
use super::{Question, Swap, SwapKind};
use crate::domain::{ChangedRange, Credits, Importance, Pass, Project, Scene, SpeechRounding, any_in};
use crate::figures::{DoneAssets, Lens};

/// What the best swap of each asset and pass of a project saves, scene by scene.
#[derive(Clone, Debug)]
pub struct ProjectSavings {
    project: Arc<Project>,
    done: DoneAssets,
    scenes: Vec<SavingsTally>,
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

impl SavingsTally {
    /// What swaps save when they are applied together, each for another asset or pass: a still that several of them
    /// cause in a scene is added once.
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

    fn of_scene<'a>(
        scene: &'a Scene,
        (rounding, done): (SpeechRounding, &DoneAssets),
        lens: &Lens<'a>,
        advisor: &mut Advisor<'a>,
    ) -> Self {
        // Hero scenes are left alone unless asked, so a sentence on savings never counts on them.
        if !scene.is_included() || scene.importance == Importance::Hero {
            return Self::default();
        }
        let context = context_with(scene, rounding, done);
        let mut best = Vec::new();
        for (asset, pass) in scene.assets.iter().flat_map(|asset| Pass::ALL.map(|pass| (asset, pass))) {
            let question = Question { asset, pass, context, prices: lens.prices, plan: lens.plan };
            let open = may_change(&question) && !done.is_begun(asset.id, pass);
            if !lens.filter.includes(pass) || !open || is_grouped(scene, asset, pass) {
                continue;
            }
            let Some(answers) = advisor.answers(&question) else { continue };
            best.extend(averaged(&answers, &question, scene, lens, advisor).first().cloned());
        }
        Self::of(&best)
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

impl ProjectSavings {
    /// What the swaps of a project save, from nothing: with the planned takes where the lens is bare, else on average with
    /// retakes, rounded up. No pass that is begun is swapped.
    pub fn of(project: &Arc<Project>, done: &DoneAssets, lens: &Lens<'_>) -> Self {
        let mut advisor = Advisor::new(lens.prices);
        let terms = (project.speech_rounding, done);
        let scene = |scene| SavingsTally::of_scene(scene, terms, lens, &mut advisor);
        let scenes = project.scenes.iter().map(|it| &**it).map(scene).collect();
        Self { project: Arc::clone(project), done: done.clone(), scenes }
    }

    /// Turns these into the savings of the changed project, or of one of which more or less is made: equal to
    /// [`ProjectSavings::of`] for it, under the same lens.
    ///
    /// A scene counts as unchanged when it is the same `Arc` and the scenes that changed lie in one stretch with it not
    /// among them.
    pub fn update(&mut self, project: &Arc<Project>, done: &DoneAssets, lens: &Lens<'_>) {
        let ChangedRange { old, new } = changed(&self.project, project);
        let mut advisor = Advisor::new(lens.prices);
        let terms = (project.speech_rounding, done);
        let mut scene = |scene| SavingsTally::of_scene(scene, terms, lens, &mut advisor);
        let fresh = project.scenes.get(new).unwrap_or_default();
        let fresh: Vec<_> = fresh.iter().map(|it| &**it).map(&mut scene).collect();
        self.scenes.splice(old, fresh);
        // A take leaves the scene as it is.
        let differing = self.done.differing(done);
        if !differing.is_empty() {
            let taken = |scene: &Scene| any_in(&differing, scene.assets.iter().map(|asset| asset.id));
            for (kept, now) in self.scenes.iter_mut().zip(&project.scenes).filter(|(_, now)| taken(now)) {
                *kept = scene(&**now);
            }
        }
        self.done = done.clone();
        self.project = Arc::clone(project);
    }

    /// Whether they are those of a board of which so much is made.
    pub fn are_after(&self, done: &DoneAssets) -> bool {
        self.done.differing(done).is_empty()
    }

    /// What all of them save together, those in hero scenes left out.
    pub fn together(&self) -> Savings {
        let mut all = SavingsTally::default();
        self.scenes.iter().for_each(|scene| all.join(scene));
        all.finish()
    }
}

/// Where two versions of a project differ: everything where something changed that all scenes follow from.
fn changed(before: &Project, after: &Project) -> ChangedRange {
    if before.speech_rounding != after.speech_rounding || before.rates != after.rates {
        return ChangedRange::whole(before.scenes.len(), after.scenes.len());
    }
    ChangedRange::between(&before.scenes, &after.scenes)
}
