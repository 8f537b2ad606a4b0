//! Commands on assets.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::scene::COPY;
use super::{AssetEdit, check, still};
use crate::document::{Created, Refusal};
use crate::domain::{
    AlternativeEdit, Alternatives, Asset, AssetId, Brief, Choice, Kind, LimitedText, Lock, Needs, Payment, Project,
    Scene, SceneId, Takes, Work, check_text,
};

/// What a new asset is called until the user calls it something else.
const fn first_label(kind: Kind) -> &'static str {
    match kind {
        Kind::Image => "Image",
        Kind::Video => "Shot",
        Kind::Speech => "Narration",
        Kind::Script => "Script",
        Kind::Enhancement => "Enhancement",
        Kind::Consultation => "Consultation",
    }
}

pub(super) fn add(
    project: &mut Project,
    scene: Option<SceneId>,
    kind: Kind,
    choice: Choice,
) -> Result<Created, Refusal> {
    check::choice(&choice)?;
    if scene.is_none() != kind.belongs_to_project() {
        return Err(Refusal::Misplaced(kind));
    }
    let id = project.ids.asset().ok_or(Refusal::NoIdLeft)?;
    let asset = shaped(fresh(id, kind, choice), project);
    let owner = match scene {
        Some(scene) => Owner::Scene(project.position(scene).ok_or(Refusal::NoScene)?),
        None => Owner::Project,
    };
    change_list(project, owner, |assets| assets.push(asset))?;
    check::size(project)?;
    Ok(Created::asset(id))
}

/// The usual amount of a kind, under its usual label.
pub(in crate::document) fn fresh(id: AssetId, kind: Kind, choice: Choice) -> Asset {
    Asset {
        id,
        label: first_label(kind).to_owned(),
        from_still: None,
        brief: Brief::NONE,
        work: Work::usual(kind),
        needs: Needs::NONE,
        lock: Lock::Open,
        payment: Payment::Credits,
        takes: Takes::Automatic,
        final_choice: choice,
        alternatives: Alternatives::default(),
        draft: None,
    }
}

/// The same in the shape of the film, where it is seen.
pub(in crate::document) fn shaped(asset: Asset, project: &Project) -> Asset {
    let shape = project.shape.filter(|_| asset.kind().is_seen());
    let needs = asset.needs.shaped(asset.needs.aspect.or(shape));
    Asset { needs, ..asset }
}

pub(super) fn insert(project: &mut Project, scene: SceneId, assets: Vec<Asset>) -> Result<Created, Refusal> {
    let place = project.position(scene).ok_or(Refusal::NoScene)?;
    let mut last = None;
    for mut asset in assets {
        if asset.kind().belongs_to_project() {
            return Err(Refusal::Misplaced(asset.kind()));
        }
        check::asset(&asset)?;
        still::settle(&mut asset, project);
        asset.id = project.ids.asset().ok_or(Refusal::NoIdLeft)?;
        last = Some(asset.id);
        change_list(project, Owner::Scene(place), |list| list.push(asset))?;
    }
    check::size(project)?;
    Ok(last.map(Created::asset).unwrap_or_default())
}

pub(super) fn duplicate(project: &mut Project, id: AssetId) -> Result<Created, Refusal> {
    let (owner, place) = find(project, id)?;
    let mut copy = project.asset(id).map(|(_, asset)| asset.clone()).ok_or(Refusal::NoAsset)?;
    copy.id = project.ids.asset().ok_or(Refusal::NoIdLeft)?;
    if !copy.label.is_empty() {
        copy.label.push_str(COPY);
    }
    check_text(LimitedText::Label, &copy.label)?;
    let created = Created::asset(copy.id);
    change_list(project, owner, |assets| assets.insert(place.saturating_add(1), copy))?;
    check::size(project)?;
    Ok(created)
}

pub(super) fn delete(project: &mut Project, id: AssetId) -> Result<Created, Refusal> {
    let (owner, _) = find(project, id)?;
    change_list(project, owner, |assets| assets.retain(|asset| asset.id != id))?;
    if owner == Owner::Project {
        still::forget(project, id);
    }
    Ok(Created::default())
}

/// Moves an asset before another of the same scene; before itself means that it stays.
pub(super) fn shift(project: &mut Project, id: AssetId, before: Option<AssetId>) -> Result<Created, Refusal> {
    let (owner, from) = find(project, id)?;
    let target = before.map(|before| find(project, before)).transpose()?;
    if target.is_some_and(|(other, _)| other != owner) {
        return Err(Refusal::OtherScene);
    }
    change_list(project, owner, |assets| {
        let to = target.map_or(assets.len(), |(_, place)| place);
        let asset = assets.remove(from);
        let to = if to > from { to.saturating_sub(1) } else { to };
        assets.insert(to, asset);
    })?;
    Ok(Created::default())
}

pub(super) fn edit(project: &mut Project, id: AssetId, edit: AssetEdit) -> Result<Created, Refusal> {
    check_edit(id, &edit, project)?;
    let (owner, place) = find(project, id)?;
    if owner != Owner::Project && matches!(edit, AssetEdit::Role(_)) {
        return Err(Refusal::OtherKind);
    }
    let asset = match owner {
        Owner::Project => Arc::make_mut(&mut project.assets).get_mut(place),
        Owner::Scene(scene) => scene_mut(project, scene).and_then(|scene| scene.assets.get_mut(place)),
    };
    put(asset.ok_or(Refusal::NoAsset)?, edit)?;
    Ok(Created::default())
}

/// Many edits in one walk over the project.
pub(super) fn edit_many(project: &mut Project, edits: Vec<(AssetId, AssetEdit)>) -> Result<Created, Refusal> {
    let mut wanted: BTreeMap<AssetId, Vec<AssetEdit>> = BTreeMap::new();
    for (id, edit) in edits {
        check_edit(id, &edit, project)?;
        if matches!(edit, AssetEdit::Role(_)) && project.still(id).is_none() {
            return Err(Refusal::OtherKind);
        }
        wanted.entry(id).or_default().push(edit);
    }
    let named = |asset: &Asset| wanted.contains_key(&asset.id);
    if project.all_assets().filter(|asset| named(asset)).count() != wanted.len() {
        return Err(Refusal::NoAsset);
    }
    let put_all = |assets: &mut [Asset]| {
        let edits = assets.iter_mut().filter_map(|asset| Some((wanted.get(&asset.id)?, asset)));
        edits.into_iter().try_for_each(|(edits, asset)| edits.iter().try_for_each(|edit| put(asset, edit.clone())))
    };
    if project.assets.iter().any(named) {
        put_all(Arc::make_mut(&mut project.assets))?;
    }
    for scene in project.scenes.iter_mut().filter(|scene| scene.assets.iter().any(named)) {
        put_all(&mut Arc::make_mut(scene).assets)?;
    }
    Ok(Created::default())
}

fn put(asset: &mut Asset, edit: AssetEdit) -> Result<(), Refusal> {
    match edit {
        AssetEdit::Label(label) => asset.label = label,
        AssetEdit::ShotType(shot_type) => asset.brief.shot_type = shot_type,
        AssetEdit::Prompt(prompt) => asset.brief.prompt = prompt,
        AssetEdit::Role(_) if asset.kind() != Kind::Image => return Err(Refusal::OtherKind),
        AssetEdit::Role(role) => asset.brief.role = role,
        AssetEdit::StartFrom(_) if !asset.kind().is_seen() => return Err(Refusal::OtherKind),
        AssetEdit::StartFrom(start) => *asset = asset.clone().starting_from(start),
        AssetEdit::Work(work) if work.kind() != asset.kind() => return Err(Refusal::OtherKind),
        AssetEdit::Work(work) => asset.work = work,
        AssetEdit::Needs(needs) => asset.needs = needs,
        AssetEdit::Lock(lock) => asset.lock = lock,
        AssetEdit::Payment(payment) => asset.payment = payment,
        AssetEdit::Takes(takes) => asset.takes = takes,
        AssetEdit::Final(choice) => asset.final_choice = choice,
        AssetEdit::Alternative(edit) => asset.edit_alternatives(edit)?,
        AssetEdit::Draft(choice) => asset.draft = choice,
    }
    Ok(())
}

fn check_edit(id: AssetId, edit: &AssetEdit, project: &Project) -> Result<(), Refusal> {
    match edit {
        AssetEdit::StartFrom(start) => still::check_start(project, id, *start),
        AssetEdit::Label(label) => Ok(check_text(LimitedText::Label, label)?),
        AssetEdit::Prompt(prompt) => Ok(check_text(LimitedText::Prompt, prompt)?),
        AssetEdit::Work(work) => check::work(*work),
        AssetEdit::Takes(takes) => check::takes(*takes),
        AssetEdit::Final(choice)
        | AssetEdit::Draft(Some(choice))
        | AssetEdit::Alternative(AlternativeEdit::Add(choice)) => check::choice(choice),
        AssetEdit::ShotType(_)
        | AssetEdit::Role(_)
        | AssetEdit::Needs(_)
        | AssetEdit::Lock(_)
        | AssetEdit::Payment(_)
        | AssetEdit::Alternative(_)
        | AssetEdit::Draft(None) => Ok(()),
    }
}

/// In whose list an asset stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    Project,
    /// The scene at this place.
    Scene(usize),
}

/// The list an asset stands in, and its place there.
fn find(project: &Project, id: AssetId) -> Result<(Owner, usize), Refusal> {
    let place_in = |assets: &[Asset]| assets.iter().position(|asset| asset.id == id);
    if let Some(place) = place_in(&project.assets) {
        return Ok((Owner::Project, place));
    }
    let scenes = project.scenes.iter().enumerate();
    let mut found = scenes.filter_map(|(at, scene)| Some((Owner::Scene(at), place_in(&scene.assets)?)));
    found.next().ok_or(Refusal::NoAsset)
}

fn scene_mut(project: &mut Project, place: usize) -> Option<&mut Scene> {
    project.scenes.get_mut(place).map(Arc::make_mut)
}

/// Adds to, takes from or reorders a list of assets.
fn change_list(project: &mut Project, owner: Owner, change: impl FnOnce(&mut Vec<Asset>)) -> Result<(), Refusal> {
    match owner {
        Owner::Project => {
            let mut assets = project.assets.to_vec();
            change(&mut assets);
            project.assets = assets.into();
        }
        Owner::Scene(place) => change(&mut scene_mut(project, place).ok_or(Refusal::NoScene)?.assets),
    }
    Ok(())
}
