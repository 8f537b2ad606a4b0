//! What the parts of a command must hold before they become part of a project.

use crate::document::Refusal;
use crate::domain::{
    Asset, Choice, Clips, LimitError, LimitedCount, LimitedText, MAX_ASSETS, MAX_CHARACTERS, MAX_COUNT, MAX_SCENES,
    MAX_TAKES, Project, Scene, Takes, Work, check_count, check_text,
};

/// The longest clip that can be pinned, in seconds.
const MAX_CLIP: u32 = 3_600;

pub(super) fn size(project: &Project) -> Result<(), Refusal> {
    if project.scenes.len() > MAX_SCENES {
        return Err(LimitError::Scenes.into());
    }
    if project.asset_count() > MAX_ASSETS {
        return Err(LimitError::Assets.into());
    }
    Ok(())
}

/// Everything about a scene that comes from elsewhere.
pub(super) fn scene(scene: &Scene) -> Result<(), Refusal> {
    check_text(LimitedText::Title, &scene.title)?;
    check_text(LimitedText::Narration, &scene.narration)?;
    check_text(LimitedText::Notes, &scene.notes)?;
    check_text(LimitedText::Picture, &scene.picture)?;
    check_text(LimitedText::Look, &scene.look)?;
    check_text(LimitedText::Act, &scene.act)?;
    check_text(LimitedText::Number, &scene.number)?;
    let misplaced = scene.assets.iter().find(|asset| asset.kind().belongs_to_project());
    if let Some(misplaced) = misplaced {
        return Err(Refusal::Misplaced(misplaced.kind()));
    }
    scene.assets.iter().try_for_each(asset)
}

/// Everything about an asset that comes from elsewhere.
pub(super) fn asset(asset: &Asset) -> Result<(), Refusal> {
    check_text(LimitedText::Label, &asset.label)?;
    check_text(LimitedText::Prompt, &asset.brief.prompt)?;
    work(asset.work)?;
    takes(asset.takes)?;
    asset.candidates().try_for_each(|one| choice(one.choice))?;
    asset.draft.as_ref().map_or(Ok(()), choice)
}

pub(super) fn work(work: Work) -> Result<(), Refusal> {
    match work {
        Work::Image { count } => count_of(LimitedCount::Images, count, 1, MAX_COUNT),
        Work::Enhancement { count } => count_of(LimitedCount::Enhancements, count, 1, MAX_COUNT),
        Work::Consultation { count } => count_of(LimitedCount::Consultations, count, 1, MAX_COUNT),
        Work::Speech { characters: Some(count) } => count_of(LimitedCount::Characters, count, 0, MAX_CHARACTERS),
        Work::Speech { characters: None } | Work::Video { .. } | Work::Script { .. } => Ok(()),
    }
}

pub(super) fn takes(takes: Takes) -> Result<(), Refusal> {
    match takes {
        Takes::Automatic => Ok(()),
        Takes::Fixed(count) => count_of(LimitedCount::Takes, count, 1, MAX_TAKES),
    }
}

pub(super) fn choice(choice: &Choice) -> Result<(), Refusal> {
    check_text(LimitedText::Model, choice.model.as_str())?;
    match &choice.clips {
        Clips::Cheapest => Ok(()),
        Clips::AtMostJoins(joins) => count_of(LimitedCount::Joins, (*joins).into(), 0, Clips::MAX_JOINS.into()),
        Clips::Pinned(clips) => {
            let count = u64::try_from(clips.len()).unwrap_or(u64::MAX);
            let most = u32::try_from(Clips::MAX_PINNED).unwrap_or(u32::MAX);
            check_count(LimitedCount::Clips, count, 1, most)?;
            clips.iter().try_for_each(|clip| count_of(LimitedCount::ClipLength, (*clip).into(), 1, MAX_CLIP))
        }
    }
}

fn count_of(field: LimitedCount, count: u32, least: u32, most: u32) -> Result<(), Refusal> {
    check_count(field, count.into(), least, most)?;
    Ok(())
}
