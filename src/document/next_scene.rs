//! What a new scene begins with.

use super::NEW_SCENE_SECONDS;
use super::command::{fresh_asset, shaped_asset};
use crate::domain::{Asset, AssetId, Choice, Kind, Project, Scene, SceneId};
use crate::prices::PriceList;

/// What the first scene of a board begins with.
const FIRST: [Kind; 2] = [Kind::Image, Kind::Video];

/// A scene that follows another: one asset of each kind that was used last, by the same models and in the same shape.
///
/// Ids are placeholders, as [`Command::InsertScenes`](super::Command::InsertScenes) takes them. A voice is left out: it
/// comes with its text.
pub fn next_scene(project: &Project, after: Option<SceneId>, prices: &PriceList) -> Scene {
    let mut next = Scene::new(SceneId::new(1), String::new(), NEW_SCENE_SECONDS);
    let here = after.and_then(|id| project.position(id)).map_or(project.scenes.len(), |place| place.saturating_add(1));
    let before = project.scenes.iter().take(here).rev().find(|scene| !scene.assets.is_empty());
    let Some(before) = before else {
        let fresh = |kind: Kind| fresh_asset(AssetId::new(1), kind, Choice::of(prices.start(kind)));
        let first = |kind: Kind| shaped_asset(fresh(kind), project);
        next.assets = FIRST.map(first).to_vec();
        return next;
    };
    for used in before.assets.iter().filter(|asset| asset.kind() != Kind::Speech) {
        if !next.has(used.kind()) {
            next.assets.push(shaped_asset(like(used), project));
        }
    }
    next
}

/// What a new asset of a kind is made with: as the last one before it in the scene, or in the scenes before.
pub fn usual_choice(project: &Project, scene: SceneId, kind: Kind, prices: &PriceList) -> Choice {
    let here = project.position(scene).map_or(project.scenes.len(), |place| place.saturating_add(1));
    let mut used = project.scenes.iter().take(here).rev().flat_map(|scene| scene.assets.iter().rev());
    let model = used.find(|asset| asset.kind() == kind).map(|asset| &asset.final_choice.model);
    Choice::of(model.cloned().unwrap_or_else(|| prices.start(kind)))
}

/// A new asset made the way of another.
fn like(used: &Asset) -> Asset {
    let choice = Choice::of(used.final_choice.model.clone());
    let draft = used.draft.as_ref().map(|draft| Choice::of(draft.model.clone()));
    Asset { needs: used.needs, draft, ..fresh_asset(AssetId::new(1), used.kind(), choice) }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::document::{Command, Document};
    use crate::domain::ModelId;

    fn kinds(scene: &Scene) -> Vec<Kind> {
        scene.assets.iter().map(Asset::kind).collect()
    }

    #[test]
    fn the_first_scene_begins_with_a_still_and_a_shot() {
        let next = next_scene(&Project::default(), None, PriceList::shipped().unwrap());
        assert_eq!(kinds(&next), FIRST, "what most scenes need");
    }

    #[test]
    fn a_scene_begins_with_what_the_one_before_it_used() {
        let prices = PriceList::shipped().unwrap();
        let mut document = Document::new(Project::default());
        let mut add = |kinds: &[(Kind, &str)]| {
            let mut scene = Scene::new(SceneId::new(1), "One".to_owned(), NEW_SCENE_SECONDS);
            let made =
                |(kind, model): &(Kind, &str)| fresh_asset(AssetId::new(1), *kind, Choice::of(ModelId::from(*model)));
            scene.assets = kinds.iter().map(made).collect();
            let insert =
                Command::InsertScenes { scenes: vec![Arc::new(scene)], after: None, name: "add scene".to_owned() };
            document.execute(insert).unwrap();
        };
        add(&[(Kind::Image, "imagen-4"), (Kind::Image, "flux-schnell"), (Kind::Speech, "google-tts")]);
        add(&[(Kind::Video, "kling-v2.1")]);
        add(&[]);
        let project = document.project();
        let last = next_scene(project, None, prices);
        assert_eq!(kinds(&last), [Kind::Video], "an empty scene is skipped");
        let second = next_scene(project, project.scenes.first().map(|scene| scene.id), prices);
        assert_eq!(kinds(&second), [Kind::Image], "each kind once, and no voice before there are words");
        assert_eq!(second.assets[0].final_choice.model, ModelId::from("imagen-4"), "by the same model");
    }
}
