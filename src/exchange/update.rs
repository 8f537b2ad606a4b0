//! A newer version of a file that was imported before: what is new, changed and gone, and the board that this makes.
//!
//! Scenes are matched by their label, then by their text, then by where they stand with
//! some of the same words. What was decided on the board stays:
//! models, drafts, takes, pictures, importance. What the file says of a scene (title, narration, notes, length) holds.
//! A scene that is gone from the file is omitted, not deleted.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::outline::label_of;
use crate::domain::{Asset, AssetId, IdSource, Presence, Project, ProjectFault, Scene, Take, TakeLog, Work};

/// A board brought up to date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Update {
    /// The board, with the ids of the old one.
    pub project: Project,
    /// What is different, in the order of the new board.
    pub changes: Vec<SceneChange>,
    /// How many scenes of the file were on the board already.
    pub shared: usize,
}

/// What became of one scene.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SceneChange {
    /// Its place on the new board, from 0.
    pub position: usize,
    /// Its title.
    pub title: String,
    /// What became of it.
    pub what: SceneFate,
}

/// What became of a scene of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SceneFate {
    /// It was not there before.
    New,
    /// These parts of it are different.
    Changed(Vec<ScenePart>),
    /// The file has it no more; it is omitted.
    Gone,
}

/// A part of a scene that a file can change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScenePart {
    /// Its title.
    Title,
    /// Its length.
    Length,
    /// Its narration.
    Narration,
    /// Its notes.
    Notes,
    /// Its picture.
    Picture,
    /// The act that begins with it.
    Act,
    /// Whether it is in or out.
    Presence,
    /// Its assets.
    Assets,
}

/// Brings a board up to date with a newer version of its file. A file that shares no scene with the board is added
/// behind it.
///
/// # Errors
/// A [`ProjectFault`] when the board would be larger than a board may be.
pub fn update(old: &Project, new: &Project) -> Result<Update, ProjectFault> {
    join(old, new, &matches(&old.scenes, &new.scenes))
}

/// Adds all scenes of a file behind those of a board.
///
/// # Errors
/// A [`ProjectFault`] when the board would be larger than a board may be.
pub fn add(old: &Project, new: &Project) -> Result<Update, ProjectFault> {
    join(old, new, &vec![None; new.scenes.len()])
}

fn join(old: &Project, new: &Project, pairs: &[Option<usize>]) -> Result<Update, ProjectFault> {
    let mut joining = Joining { project: old.clone(), made: BTreeMap::new(), changes: Vec::new() };
    joining.own(&new.assets);
    let mut scenes: Vec<Arc<Scene>> = Vec::with_capacity(new.scenes.len());
    let taken: BTreeSet<usize> = pairs.iter().flatten().copied().collect();
    let shares = !taken.is_empty();
    let mut next_gone = 0;
    if !shares {
        scenes.clone_from(&old.scenes);
        next_gone = old.scenes.len();
    }
    for (scene, pair) in new.scenes.iter().zip(pairs) {
        // What is gone stays behind what it followed.
        if let Some(at) = pair {
            joining.gone(old, &taken, next_gone..*at, &mut scenes);
            next_gone = next_gone.max(at + 1);
        }
        let before = pair.and_then(|at| old.scenes.get(at));
        let position = scenes.len();
        scenes.push(joining.scene(before, scene, position)?);
    }
    joining.gone(old, &taken, next_gone..old.scenes.len(), &mut scenes);
    let Joining { mut project, made, mut changes } = joining;
    changes.sort_by_key(|change| change.position);
    project.scenes = scenes;
    let mut log = TakeLog::clone(&project.takes);
    for take in new.takes.counting() {
        if let Some(asset) = made.get(&take.asset) {
            log.put(Take { asset: *asset, ..take.clone() });
        }
    }
    project.takes = Arc::new(log);
    project.check()?;
    Ok(Update { project, changes, shared: taken.len() })
}

/// For each new scene the place of the old one that it is; each old one at most once.
fn matches(old: &[Arc<Scene>], new: &[Arc<Scene>]) -> Vec<Option<usize>> {
    let mut pairs: Vec<Option<usize>> = vec![None; new.len()];
    let mut free: BTreeSet<usize> = (0..old.len()).collect();
    let keys: [fn(&Scene) -> &str; 4] = [
        |scene| label_of(&scene.title).0,
        |scene| scene.title.trim(),
        |scene| scene.narration.trim(),
        |scene| scene.notes.trim(),
    ];
    for key in keys {
        let mut by_key: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for at in free.iter().rev() {
            if let Some(scene) = old.get(*at).filter(|scene| !key(scene).is_empty()) {
                by_key.entry(key(scene)).or_default().push(*at);
            }
        }
        for (pair, scene) in pairs.iter_mut().zip(new).filter(|(pair, _)| pair.is_none()) {
            *pair = by_key.get_mut(key(scene)).and_then(Vec::pop);
            if let Some(at) = pair {
                free.remove(at);
            }
        }
    }
    by_place(&mut pairs, &mut free, |at, place| match (old.get(at), new.get(place)) {
        (Some(old), Some(new)) => is_reworded(old, new),
        _ => false,
    });
    pairs
}

/// Whether at least half of the words of a scene are those of another, or both have none.
fn is_reworded(old: &Scene, new: &Scene) -> bool {
    let words = |scene: &Scene| -> BTreeSet<String> {
        let text = [&scene.title, &scene.narration].map(|text| text.to_lowercase()).join(" ");
        text.split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (old, new) = (words(old), words(new));
    let shared = old.intersection(&new).count();
    let is_wordless = old.is_empty() && new.is_empty();
    is_wordless || (shared > 0 && shared * 2 >= old.len().min(new.len()))
}

/// A scene that stands where the old one stood, and is alike, is that one with other words.
fn by_place(pairs: &mut [Option<usize>], free: &mut BTreeSet<usize>, is_alike: impl Fn(usize, usize) -> bool) {
    let mut before: Option<usize> = None;
    let nexts: Vec<Option<usize>> = pairs.iter().skip(1).copied().chain([None]).collect();
    for (place, (pair, next)) in pairs.iter_mut().zip(nexts).enumerate() {
        let here = before.map_or(0, |before| before + 1);
        let follows = next.is_none_or(|next| next == here + 1);
        if pair.is_none() && follows && free.contains(&here) && is_alike(here, place) {
            free.remove(&here);
            *pair = Some(here);
        }
        before = pair.or(before);
    }
}

struct Joining {
    /// The old project, with its ids and own assets going on.
    project: Project,
    /// The asset that each asset of the file is on the board.
    made: BTreeMap<AssetId, AssetId>,
    changes: Vec<SceneChange>,
}

impl Joining {
    fn ids(&mut self) -> &mut IdSource {
        &mut self.project.ids
    }

    fn own(&mut self, new: &[Asset]) {
        let mut own = self.project.assets.to_vec();
        if self.assets(&mut own, new).is_ok() {
            self.project.assets = own.into();
        }
    }

    /// A scene of the file as it is on the board.
    fn scene(
        &mut self,
        before: Option<&Arc<Scene>>,
        scene: &Arc<Scene>,
        position: usize,
    ) -> Result<Arc<Scene>, ProjectFault> {
        let Some(before) = before else {
            let id = self.ids().scene().ok_or(ProjectFault::IdAhead(u32::MAX))?;
            let mut assets = Vec::new();
            self.assets(&mut assets, &scene.assets)?;
            self.tell(position, &scene.title, SceneFate::New);
            return Ok(Arc::new(Scene { id, assets, ..Scene::clone(scene) }));
        };
        let mut now = Scene::clone(before);
        now.title.clone_from(&scene.title);
        now.presence = if before.is_included() { scene.presence } else { Presence::Included };
        if !scene.narration.is_empty() {
            now.narration.clone_from(&scene.narration);
        }
        if !scene.notes.is_empty() {
            now.notes.clone_from(&scene.notes);
        }
        if !scene.seconds.is_zero() {
            now.seconds = scene.seconds;
        }
        if now.picture.is_empty() {
            now.picture.clone_from(&scene.picture);
        }
        if !scene.act.is_empty() {
            now.act.clone_from(&scene.act);
        }
        let mut assets = std::mem::take(&mut now.assets);
        self.assets(&mut assets, &scene.assets)?;
        now.assets = assets;
        let parts = [
            (ScenePart::Title, now.title != before.title),
            (ScenePart::Length, now.seconds != before.seconds),
            (ScenePart::Narration, now.narration != before.narration),
            (ScenePart::Notes, now.notes != before.notes),
            (ScenePart::Picture, now.picture != before.picture),
            (ScenePart::Act, now.act != before.act),
            (ScenePart::Presence, now.presence != before.presence),
            (ScenePart::Assets, now.assets != before.assets),
        ];
        let parts: Vec<ScenePart> = parts.iter().filter(|(_, differs)| *differs).map(|(part, _)| *part).collect();
        if parts.is_empty() {
            return Ok(Arc::clone(before));
        }
        self.tell(position, &now.title, SceneFate::Changed(parts));
        Ok(Arc::new(now))
    }

    /// Brings assets up to date: each is found by kind and label, then by kind; others are added.
    fn assets(&mut self, now: &mut Vec<Asset>, new: &[Asset]) -> Result<(), ProjectFault> {
        let mut free: BTreeSet<usize> = (0..now.len()).collect();
        for asset in new {
            let is_same = |at: &usize| {
                now.get(*at).is_some_and(|old| old.kind() == asset.kind() && old.label.trim() == asset.label.trim())
            };
            let is_alike = |at: &usize| {
                now.get(*at).is_some_and(|old| {
                    old.kind() == asset.kind() && (old.label.trim().is_empty() || asset.label.trim().is_empty())
                })
            };
            let from_still = asset.from_still.and_then(|still| self.made.get(&still).copied());
            let at = free.iter().copied().find(is_same).or_else(|| free.iter().copied().find(is_alike));
            if let Some(old) = at.and_then(|at| now.get_mut(at)) {
                free.retain(|one| Some(*one) != at);
                old.work = amount(old.work, asset.work);
                old.brief.role = asset.brief.role.or(old.brief.role);
                old.from_still = from_still.or(old.from_still);
                old.brief.shot_type = asset.brief.shot_type.or(old.brief.shot_type);
                if !asset.brief.prompt.is_empty() {
                    old.brief.prompt.clone_from(&asset.brief.prompt);
                }
                self.made.insert(asset.id, old.id);
            } else {
                let id = self.ids().asset().ok_or(ProjectFault::IdAhead(u32::MAX))?;
                self.made.insert(asset.id, id);
                now.push(Asset { id, from_still, ..asset.clone() });
            }
        }
        Ok(())
    }

    /// Omits the scenes of a stretch of the old board that the file has no more.
    fn gone(
        &mut self,
        old: &Project,
        taken: &BTreeSet<usize>,
        stretch: std::ops::Range<usize>,
        scenes: &mut Vec<Arc<Scene>>,
    ) {
        for at in stretch.filter(|at| !taken.contains(at)) {
            let Some(scene) = old.scenes.get(at) else { continue };
            if scene.is_included() {
                self.tell(scenes.len(), &scene.title, SceneFate::Gone);
                scenes.push(Arc::new(Scene { presence: Presence::Omitted, ..Scene::clone(scene) }));
            } else {
                scenes.push(Arc::clone(scene));
            }
        }
    }

    fn tell(&mut self, position: usize, title: &str, what: SceneFate) {
        self.changes.push(SceneChange { position, title: title.to_owned(), what });
    }
}

/// How much of an asset the file says; where it says nothing, what the board says.
const fn amount(old: Work, new: Work) -> Work {
    match new {
        Work::Video { seconds: Some(_) } | Work::Speech { characters: Some(_) } | Work::Script { seconds: Some(_) } => {
            new
        }
        _ => old,
    }
}
