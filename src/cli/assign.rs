//! `usage import --assign`: what a run of a log was made for, said by hand.

use super::names;
use super::trouble::Trouble;
use crate::domain::{Asset, Pass};
use crate::exchange::{AssignedRun, AssignedRuns, LoggedProject, LoggedRun, RunLog};
use crate::prices::PriceList;
use crate::words::say;

/// One assignment as it was typed.
#[derive(Clone, Debug)]
pub(super) struct TypedAssignment {
    /// The row of the log.
    row: usize,
    /// The scene by its number, 0 for the project itself.
    scene: usize,
    /// The label of the asset, and behind it maybe the pass.
    asset: String,
}

/// Reads `5=2:Wide shot`.
pub(super) fn assignment(text: &str) -> Result<TypedAssignment, String> {
    let read = || {
        let (row, asset) = text.split_once('=')?;
        let (scene, label) = asset.split_once(':')?;
        let row = row.trim().parse().ok().filter(|row| *row > 0)?;
        let asset = label.trim().to_owned();
        (!asset.is_empty()).then_some(())?;
        Some(TypedAssignment { row, scene: scene.trim().parse().ok()?, asset })
    };
    read().ok_or_else(|| say!("asked-assign").to_owned())
}

/// What the runs were made for; the assets are those of the first project.
pub(super) fn assigned(
    typed: &[TypedAssignment],
    log: &RunLog,
    projects: &[LoggedProject],
    prices: &PriceList,
) -> Result<AssignedRuns, Trouble> {
    let mut all = AssignedRuns::new();
    for one in typed {
        let project = match projects {
            [] => Err(Trouble::new(say!("asked-assign-no-project"))),
            [project, ..] => Ok(project),
        }?;
        let run = log.runs.iter().find(|run| run.line == one.row);
        let run = run.ok_or_else(|| Trouble::new(say!("asked-assign-no-row", row = one.row.to_string())))?;
        if all.insert(one.row, one.found(project, run, prices)?).is_some() {
            return Err(Trouble::new(say!("asked-assign-twice", row = one.row.to_string())));
        }
    }
    Ok(all)
}

impl TypedAssignment {
    fn found(&self, known: &LoggedProject, run: &LoggedRun, prices: &PriceList) -> Result<AssignedRun, Trouble> {
        let row = self.row.to_string();
        let project = &known.project;
        let assets = match self.scene.checked_sub(1) {
            None => Some(&project.assets[..]),
            Some(place) => project.scenes.get(place).map(|scene| scene.assets.as_slice()),
        };
        let assets = assets.ok_or_else(|| {
            Trouble::new(say!(
                "asked-assign-no-scene",
                row = &row,
                project = &known.title,
                scene = self.scene.to_string(),
                count = project.scenes.len().to_string()
            ))
        })?;
        let whole = labelled(assets, &self.asset).map(|asset| (asset, None));
        let (asset, pass) = match whole {
            Some(found) => found,
            None => self.with_pass(assets).ok_or_else(|| {
                let labels: Vec<String> =
                    assets.iter().map(|asset| say!("asked-quoted", label = asset.label.trim())).collect();
                Trouble::new(say!(
                    "asked-assign-no-asset",
                    row = &row,
                    scene = self.scene.to_string(),
                    label = &self.asset,
                    labels = labels.join(", ")
                ))
            })?,
        };
        let kind = prices.model(&run.model).map(|model| model.kind);
        if let Some(kind) = kind.filter(|kind| *kind != asset.kind()) {
            let name = prices.short_name(&run.model);
            return Err(Trouble::new(say!(
                "asked-assign-other-kind",
                row = &row,
                model = name,
                kind = names::kind(kind),
                label = asset.label.trim(),
                other = names::kind(asset.kind())
            )));
        }
        let pass = pass.or(run.pass).unwrap_or(Pass::Final);
        if asset.choice(pass).is_none() {
            return Err(Trouble::new(say!(
                "asked-assign-no-pass",
                row = &row,
                label = asset.label.trim(),
                pass = pass.id()
            )));
        }
        Ok(AssignedRun { asset: asset.id, pass })
    }

    /// The asset where the pass is said behind its label.
    fn with_pass<'a>(&self, assets: &'a [Asset]) -> Option<(&'a Asset, Option<Pass>)> {
        let (label, pass) = self.asset.rsplit_once(':')?;
        let pass = Pass::ALL.into_iter().find(|one| one.id() == pass.trim())?;
        Some((labelled(assets, label.trim())?, Some(pass)))
    }
}

/// The one asset of exactly this label, or else the one whose label differs only in capitals.
fn labelled<'a>(assets: &'a [Asset], label: &str) -> Option<&'a Asset> {
    let only = |same: &dyn Fn(&str) -> bool| {
        let mut found = assets.iter().filter(|asset| same(asset.label.trim()));
        found.next().filter(|_| found.next().is_none())
    };
    only(&|own| own == label).or_else(|| only(&|own| own.eq_ignore_ascii_case(label)))
}
