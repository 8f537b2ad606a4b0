//! Models picked for many assets at once: swaps and fits.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Chosen, check};
use crate::advice::start_still;
use crate::document::{Created, Refusal};
use crate::domain::{Asset, AssetId, Choice, Kind, Pass, PerPass, Project};

type Picks = BTreeMap<AssetId, PerPass<Option<Choice>>>;

pub(super) fn choose(project: &mut Project, chosen: Vec<Chosen>) -> Result<Created, Refusal> {
    let mut picks = Picks::new();
    let mut stills = Vec::new();
    for Chosen { asset, pass, choice, still } in chosen {
        check::choice(&choice)?;
        *picks.entry(asset).or_default().get_mut(pass) = Some(choice);
        stills.extend(still.map(|still| (asset, still)));
    }
    let named = |asset: &Asset| picks.contains_key(&asset.id);
    if project.all_assets().filter(|asset| named(asset)).count() != picks.len() {
        return Err(Refusal::NoAsset);
    }
    if project.assets.iter().any(named) {
        pick(Arc::make_mut(&mut project.assets), &picks)?;
    }
    for scene in project.scenes.iter_mut().filter(|scene| scene.assets.iter().any(named)) {
        pick(&mut Arc::make_mut(scene).assets, &picks)?;
    }
    for (asset, still) in stills {
        add_still(project, asset, still)?;
    }
    Ok(Created::default())
}

/// Adds a still before a shot, unless its scene has a picture.
fn add_still(project: &mut Project, shot: AssetId, choice: Choice) -> Result<(), Refusal> {
    check::choice(&choice)?;
    let place = project.scenes.iter().position(|scene| scene.asset(shot).is_some()).ok_or(Refusal::NoScene)?;
    let Some(scene) = project.scenes.get_mut(place).filter(|scene| !scene.has(Kind::Image)) else { return Ok(()) };
    let id = project.ids.asset().ok_or(Refusal::NoIdLeft)?;
    let assets = &mut Arc::make_mut(scene).assets;
    let place = assets.iter().position(|asset| asset.id == shot).unwrap_or(0);
    let aspect = assets.get(place).and_then(|asset| asset.needs.aspect);
    assets.insert(place, start_still(id, choice, aspect));
    check::size(project)
}

fn pick(assets: &mut [Asset], picks: &Picks) -> Result<(), Refusal> {
    for asset in assets {
        let Some(picked) = picks.get(&asset.id) else {
            continue;
        };
        if let Some(choice) = picked.get(Pass::Final) {
            asset.take_on(choice.clone()).map_err(|_full| Refusal::NoLetter(asset.label.clone()))?;
        }
        if let Some(choice) = picked.get(Pass::Draft) {
            asset.draft = Some(choice.clone());
        }
    }
    Ok(())
}
