//! Copy, cut and paste: scenes and assets, within and between boards, and as text with other programs.
//!
//! The clipboard itself holds a table, which spreadsheets and other windows of ours read. What was copied in this window
//! is also kept as it is: pasted here, nothing of it is lost.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::edit;
use crate::document::Command;
use crate::domain::{Asset, AssetId, Project, Scene};
use crate::exchange::{Format, export, import, is_own_table};
use crate::present::{self, CopiedThing, NotDone, WasDone};
use crate::ui::copied::{Copied, CopiedContents};
use crate::ui::request::Cut;
use crate::ui::window::Window;
use crate::words::say;
use crate::workspace::{OpenProject, naming};

/// Copies the asset that has the keyboard, or else the selected scenes.
pub(super) fn copy(window: &mut Window, cut: Cut) {
    if let Some(asset) = window.view.asset_in_hand {
        copy_asset(window, asset, cut);
        return;
    }
    let Some(open) = &window.workspace.open else { return };
    let ids = window.view.selection.in_order(open.project());
    let scenes = open.project().taken_along(&ids.iter().copied().collect());
    if ids.is_empty() {
        return;
    }
    let what = CopiedThing::Scenes(ids.len());
    keep(window, scenes.clone(), CopiedContents::Scenes(scenes));
    if cut == Cut::Yes {
        super::actions::delete(window);
    }
    say(window, cut, what);
}

/// Copies one asset.
pub(super) fn copy_asset(window: &mut Window, id: AssetId, cut: Cut) {
    let Some((owner, asset)) = window.open().and_then(|open| open.project().asset(id)) else { return };
    let (asset, what) = (asset.clone(), CopiedThing::Asset(asset.kind()));
    let scenes =
        owner.map(|scene| Arc::new(Scene { act: String::new(), assets: vec![asset.clone()], ..Scene::clone(scene) }));
    keep(window, scenes.into_iter().collect(), CopiedContents::Assets(vec![asset]));
    if cut == Cut::Yes {
        edit::execute(window, Command::DeleteAsset(id));
    }
    say(window, cut, what);
}

fn say(window: &mut Window, cut: Cut, what: CopiedThing) {
    let done = if cut == Cut::Yes { WasDone::Cut(what) } else { WasDone::Copied(what) };
    window.toasts.was_done(&window.ctx, &done);
}

fn keep(window: &mut Window, scenes: Vec<Arc<Scene>>, contents: CopiedContents) {
    let shots = |contents: &CopiedContents| -> Vec<AssetId> {
        match contents {
            CopiedContents::Scenes(scenes) => {
                scenes.iter().flat_map(|scene| &scene.assets).filter_map(|asset| asset.from_still).collect()
            }
            CopiedContents::Assets(assets) => assets.iter().filter_map(|asset| asset.from_still).collect(),
        }
    };
    let used = shots(&contents);
    let stills = window.open().map(|open| open.project().stills().filter(|still| used.contains(&still.id)));
    let stills: Vec<Asset> = stills.into_iter().flatten().cloned().collect();
    match export(Format::Tsv, &Project { scenes, assets: stills.clone().into(), ..Project::default() }) {
        Ok(text) => {
            let folder = window.open().and_then(OpenProject::folder).map(Path::to_path_buf);
            window.ctx.copy_text(text.clone());
            window.copied = Some(Copied { text, contents, stills, folder });
        }
        Err(error) => window.toasts.not_done(&NotDone::NotCopied(error)),
    }
}

/// Inserts scenes and assets that were copied in a window of ours; other text goes to the import dialog.
pub(super) fn paste(window: &mut Window, text: &str) {
    if text.trim().is_empty() {
        return;
    }
    let own = window.copied.as_ref().filter(|copied| same_text(&copied.text, text)).cloned();
    match own {
        Some(Copied { contents: CopiedContents::Assets(mut assets), stills, .. }) => {
            let lost = assets.iter_mut().map(|asset| usize::from(retie(window, asset, &stills))).sum();
            paste_assets(window, assets);
            say_lost(window, lost);
        }
        Some(Copied { contents: CopiedContents::Scenes(scenes), stills, folder, .. }) => {
            let scenes = scenes.into_iter().map(|scene| moved(window, scene, folder.as_deref()));
            let (scenes, lost) = retied(window, scenes, &stills);
            paste_scenes(window, scenes);
            say_lost(window, lost);
        }
        None if is_own_table(text) => match import(Format::Tsv, text.as_bytes(), window.prices()) {
            Ok(imported) => {
                let stills: Vec<Asset> = imported.project.stills().cloned().collect();
                let (scenes, lost) = retied(window, imported.project.scenes.into_iter(), &stills);
                paste_scenes(window, scenes);
                say_lost(window, lost);
            }
            Err(error) => window.toasts.not_done(&NotDone::NotPasted(error)),
        },
        None => super::import::paste(window, text),
    }
}

/// Whether two texts are the same apart from line ends, which a clipboard may change.
fn same_text(one: &str, other: &str) -> bool {
    one.lines().eq(other.lines())
}

/// A scene with its picture named from the folder of the project that is open now.
fn moved(window: &Window, scene: Arc<Scene>, from: Option<&Path>) -> Arc<Scene> {
    let here = window.open().and_then(OpenProject::folder);
    if scene.picture.is_empty() || here == from {
        return scene;
    }
    let full = from.map_or_else(|| PathBuf::from(&scene.picture), |from| from.join(&scene.picture));
    let mut scene = Scene::clone(&scene);
    scene.picture = here.map_or_else(|| naming::as_text(&full), |here| naming::picture_name(&full, here));
    Arc::new(scene)
}

/// Scenes whose shots start from the stills of the board that they come to, and how many shots found none there.
fn retied(window: &Window, scenes: impl Iterator<Item = Arc<Scene>>, stills: &[Asset]) -> (Vec<Arc<Scene>>, usize) {
    let mut lost = 0_usize;
    let tie = |mut scene: Arc<Scene>| {
        if scene.assets.iter().any(|asset| asset.from_still.is_some()) {
            for asset in &mut Arc::make_mut(&mut scene).assets {
                lost = lost.saturating_add(usize::from(retie(window, asset, stills)));
            }
        }
        scene
    };
    (scenes.map(tie).collect(), lost)
}

/// Lets a shot start from the still of this board that is called like the one that it started from; ids of two boards
/// say nothing about each other. Whether it started from one and finds none here.
fn retie(window: &Window, asset: &mut Asset, stills: &[Asset]) -> bool {
    let Some((open, from)) = window.open().zip(asset.from_still) else { return false };
    let before = stills.iter().find(|still| still.id == from);
    let alike = |still: &&Asset| before.is_some_and(|before| before.label.trim() == still.label.trim());
    let same = open.project().stills().filter(alike).find(|still| still.id == from);
    asset.from_still = same.or_else(|| open.project().stills().find(alike)).map(|still| still.id);
    asset.from_still.is_none()
}

/// Says that shots start from stills that the board does not have.
fn say_lost(window: &mut Window, shots: usize) {
    if shots > 0 {
        window.toasts.not_done(&NotDone::StillsNotHere(shots));
    }
}

fn paste_scenes(window: &mut Window, scenes: Vec<Arc<Scene>>) {
    let Some(open) = &window.workspace.open else { return };
    let after = window.view.selection.in_order(open.project()).last().copied();
    let what = CopiedThing::Scenes(scenes.len());
    let name = say!("step-paste-scenes", what = present::copied_words(what));
    let before = open.document.revision();
    window.view.screen = crate::ui::state::Screen::Board;
    edit::execute(window, Command::InsertScenes { scenes, after, name });
    if window.open().is_some_and(|open| open.document.revision() != before) {
        window.toasts.was_done(&window.ctx, &WasDone::Pasted(what));
    }
}

fn paste_assets(window: &mut Window, assets: Vec<Asset>) {
    let Some(scene) = window.view.selection.lead() else {
        window.toasts.not_done(&NotDone::NoSceneForPaste);
        return;
    };
    let words = assets.first().map(|asset| present::kind_noun(asset.kind())).unwrap_or_default();
    edit::execute(window, Command::InsertAssets { scene, assets, name: say!("step-paste-assets", words = words) });
}
