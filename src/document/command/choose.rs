//! Models picked for many assets at once: swaps and fits.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Chosen, check};
use crate::document::{Created, Refusal};
use crate::domain::{Asset, AssetId, Choice, Pass, PerPass, Project};

type Picks = BTreeMap<AssetId, PerPass<Option<Choice>>>;

pub(super) fn choose(project: &mut Project, chosen: Vec<Chosen>) -> Result<Created, Refusal> {
    let mut picks = Picks::new();
    for Chosen { asset, pass, choice } in chosen {
        check::choice(&choice)?;
        *picks.entry(asset).or_default().get_mut(pass) = Some(choice);
    }
    let named = |asset: &Asset| picks.contains_key(&asset.id);
    if project.all_assets().filter(|asset| named(asset)).count() != picks.len() {
        return Err(Refusal::NoAsset);
    }
    if project.assets.iter().any(named) {
        pick(Arc::make_mut(&mut project.assets), &picks);
    }
    for scene in project.scenes.iter_mut().filter(|scene| scene.assets.iter().any(named)) {
        pick(&mut Arc::make_mut(scene).assets, &picks);
    }
    Ok(Created::default())
}

fn pick(assets: &mut [Asset], picks: &Picks) {
    for asset in assets {
        let Some(picked) = picks.get(&asset.id) else {
            continue;
        };
        if let Some(choice) = picked.get(Pass::Final) {
            asset.last = choice.clone();
        }
        if let Some(choice) = picked.get(Pass::Draft) {
            asset.draft = Some(choice.clone());
        }
    }
}
