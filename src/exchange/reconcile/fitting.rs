//! Which asset of a known project a run was made for, where exactly one fits.

use std::collections::{BTreeMap, BTreeSet};

use super::{AssignedRun, RunRecords, Unassigned};
use crate::domain::{AssetId, Credits, ModelId, Pass, Scene, Take, TakeOutcome, TakeUnit};
use crate::exchange::table::{LoggedRun, RunStatus};
use crate::exchange::words::plain;
use crate::figures::DoneAssets;
use crate::figures::usage::{Proposal, TakeTarget};

/// An asset in a pass that a run may have been made for.
#[derive(Debug)]
pub(super) struct FittingAsset {
    /// The place of its project.
    pub(super) project: usize,
    asset: AssetId,
    pass: Pass,
    label: String,
    scene: String,
    /// All units at once.
    all: Proposal,
    /// Its units one by one, where there are several: those to go first.
    ones: Vec<Proposal>,
    /// Whether it is kept already.
    is_done: bool,
}

/// Every asset of the known projects by its models.
#[derive(Debug, Default)]
pub(super) struct FittingAssets {
    assets: Vec<FittingAsset>,
    by_model: BTreeMap<ModelId, Vec<usize>>,
    titles: Vec<[String; 2]>,
}

impl FittingAssets {
    /// The assets that are made with one of these models, and those that the user has said runs were made for.
    pub(super) fn of(recorded: RunRecords<'_>, models: &BTreeSet<&ModelId>) -> Self {
        let RunRecords { projects, paid, assigned, .. } = recorded;
        let by_hand: BTreeSet<AssignedRun> = assigned.values().copied().collect();
        let mut fitting = Self::default();
        for (place, known) in projects.iter().enumerate() {
            fitting.titles.push([plain(&known.title), known.key.to_string()]);
            let project = &known.project;
            let done = DoneAssets::of(&project.takes, project, paid.prices);
            let of_scenes =
                project.scenes.iter().flat_map(|scene| scene.assets.iter().map(move |asset| (Some(scene), asset)));
            let all = project.assets.iter().map(|asset| (None, asset)).chain(of_scenes);
            for (scene, asset) in all {
                for pass in Pass::ALL {
                    let is_assigned = place == 0 && by_hand.contains(&AssignedRun { asset: asset.id, pass });
                    let Some(choice) =
                        asset.choice(pass).filter(|choice| is_assigned || models.contains(&choice.model))
                    else {
                        continue;
                    };
                    let target = TakeTarget { asset: asset.id, pass, unit: TakeUnit::All };
                    let Some(all) = Proposal::of(project, target, &done, paid) else { continue };
                    let mut ones = Proposal::each(project, (asset.id, pass), &done, paid);
                    ones.retain(|one| one.target.unit != TakeUnit::All && all.units > 1);
                    fitting.by_model.entry(choice.model.clone()).or_default().push(fitting.assets.len());
                    fitting.assets.push(FittingAsset {
                        project: place,
                        asset: asset.id,
                        pass,
                        label: plain(&asset.label),
                        scene: scene.map(|scene: &std::sync::Arc<Scene>| plain(&scene.title)).unwrap_or_default(),
                        all,
                        ones,
                        is_done: done.has(asset.id, pass),
                    });
                }
            }
        }
        fitting
    }

    pub(super) fn get(&self, place: usize) -> Option<&FittingAsset> {
        self.assets.get(place)
    }

    /// The asset that the user has said a run was made for; `None` where the board has it no more.
    pub(super) fn assigned(&self, run: AssignedRun) -> Option<usize> {
        let is_meant = |one: &FittingAsset| one.project == 0 && AssignedRun { asset: one.asset, pass: one.pass } == run;
        self.assets.iter().position(is_meant)
    }

    /// The one asset that fits a run.
    pub(super) fn only(&self, run: &LoggedRun) -> Result<usize, Unassigned> {
        let by_model = self.by_model.get(&run.model).map(Vec::as_slice).unwrap_or_default();
        let mut fits: Vec<(usize, &FittingAsset)> =
            by_model.iter().filter_map(|at| self.assets.get(*at).map(|asset| (*at, asset))).collect();
        if fits.is_empty() {
            return Err(Unassigned::NoAsset);
        }
        if !run.project.trim().is_empty() {
            let wanted = [plain(&run.project), run.project.trim().to_lowercase()];
            let is_meant = |asset: &FittingAsset| {
                self.titles.get(asset.project).is_some_and(|names| names.iter().any(|name| wanted.contains(name)))
            };
            fits.retain(|(_, asset)| is_meant(asset));
            if fits.is_empty() {
                return Err(Unassigned::OtherProject);
            }
        }
        if let Some(pass) = run.pass {
            fits.retain(|(_, asset)| asset.pass == pass);
        }
        // What a log calls a run is often a prompt: it only tells where it names something of the board.
        let named = [plain(&run.asset), plain(&run.title)];
        for name in named.iter().filter(|name| !name.is_empty()) {
            narrow(&mut fits, |asset| asset.label == *name || asset.asset.to_string() == *name);
            narrow(&mut fits, |asset| asset.scene == *name);
        }
        if fits.len() > 1 {
            narrow(&mut fits, |asset| asset.costs(run.credits));
        }
        match fits.as_slice() {
            [] => Err(Unassigned::NoAsset),
            [(at, asset)] if asset.ones.is_empty() || asset.costs(run.credits) || run.credits.is_zero() => Ok(*at),
            [_] => Err(Unassigned::NoUnit),
            several => Err(Unassigned::Several(several.len())),
        }
    }

    /// The takes of the runs of one asset, in the order of `runs`, which is that of time.
    pub(super) fn takes(&self, place: usize, runs: &[&LoggedRun], outcome: Option<TakeOutcome>) -> Vec<Take> {
        let Some(asset) = self.assets.get(place) else { return Vec::new() };
        let mut used: BTreeSet<TakeUnit> = BTreeSet::new();
        let mut is_kept = asset.is_done;
        // The last run of a unit is the one that was kept; from there back to the first.
        let mut takes: Vec<Take> = runs
            .iter()
            .rev()
            .map(|run| {
                let proposal = asset.unit(run.credits, &used);
                let unit = proposal.target.unit;
                let outcome = match (run.status, outcome) {
                    (Some(RunStatus::Kept), _) => TakeOutcome::Kept,
                    (Some(RunStatus::Rejected), _) => TakeOutcome::Rejected,
                    (Some(RunStatus::Refunded), _) => TakeOutcome::Refunded,
                    (Some(RunStatus::Failed), _) if run.credits.is_zero() => TakeOutcome::Refunded,
                    (Some(RunStatus::Failed), _) => TakeOutcome::Charged,
                    (_, Some(told)) => told,
                    _ if is_kept || used.contains(&unit) => TakeOutcome::Rejected,
                    _ => TakeOutcome::Kept,
                };
                if outcome == TakeOutcome::Kept {
                    used.insert(unit);
                    is_kept |= unit == TakeUnit::All;
                }
                // A run that was assigned by hand may be of another model than the one picked now.
                let made = Proposal { model: run.model.clone(), ..proposal.clone() };
                Take { ahead: run.ahead, ..made.take(run.at, run.credits, outcome) }
            })
            .collect();
        takes.reverse();
        takes
    }
}

impl FittingAsset {
    fn costs(&self, credits: Credits) -> bool {
        self.all.credits == Some(credits) || self.ones.iter().any(|one| one.credits == Some(credits))
    }

    /// What a charge was for: a unit that is still to go before one that is not, before all of them. What costs neither, and
    /// was assigned by hand, is one unit: a run makes one.
    fn unit(&self, credits: Credits, used: &BTreeSet<TakeUnit>) -> &Proposal {
        let of_all = self.all.credits == Some(credits) || credits.is_zero();
        let any = !of_all && !self.costs(credits);
        let mut costing = self.ones.iter().filter(|one| any || one.credits == Some(credits));
        let free = costing.clone().find(|one| !used.contains(&one.target.unit));
        free.or_else(|| costing.next()).unwrap_or(&self.all)
    }
}

/// Keeps what fits a test, where anything does.
fn narrow<'f>(fits: &mut Vec<(usize, &'f FittingAsset)>, test: impl Fn(&'f FittingAsset) -> bool) {
    if fits.iter().any(|(_, asset)| test(asset)) {
        fits.retain(|(_, asset)| test(asset));
    }
}
