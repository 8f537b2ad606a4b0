//! Commands on the project as a whole.

use std::sync::Arc;

use super::check;
use crate::document::{Created, Refusal};
use crate::domain::{
    Aspect, Asset, Contingency, IdSource, LimitedText, ModelId, Project, Rate, RateKey, SpeechPace, SpeechRounding,
    TakesADay, check_text,
};

pub(super) fn rename(project: &mut Project, title: String) -> Result<Created, Refusal> {
    check_text(LimitedText::Title, &title)?;
    project.title = title;
    Ok(Created::default())
}

pub(super) fn round(project: &mut Project, rounding: SpeechRounding) -> Created {
    project.speech_rounding = rounding;
    Created::default()
}

pub(super) fn speak(project: &mut Project, pace: SpeechPace) -> Created {
    project.speech_pace = pace;
    Created::default()
}

pub(super) fn hold_back(project: &mut Project, contingency: Contingency) -> Created {
    project.contingency = contingency;
    Created::default()
}

/// Changes the shape of the film, and of everything seen that had it.
pub(super) fn reshape(project: &mut Project, shape: Option<Aspect>) -> Created {
    let before = project.film_shape();
    project.shape = shape;
    let follows = |asset: &Asset| asset.kind().is_seen() && asset.needs.aspect == before && before != shape;
    let put = |assets: &mut [Asset]| {
        assets.iter_mut().filter(|asset| follows(asset)).for_each(|asset| asset.needs = asset.needs.shaped(shape));
    };
    if project.assets.iter().any(follows) {
        put(Arc::make_mut(&mut project.assets));
    }
    for scene in project.scenes.iter_mut().filter(|scene| scene.assets.iter().any(follows)) {
        put(&mut Arc::make_mut(scene).assets);
    }
    Created::default()
}

pub(super) fn pace_work(project: &mut Project, takes: Option<TakesADay>) -> Created {
    project.takes_a_day = takes;
    Created::default()
}

pub(super) fn set_rate(
    project: &mut Project,
    (key, model): (RateKey, Option<ModelId>),
    rate: Option<Rate>,
) -> Result<Created, Refusal> {
    if let Some(model) = &model {
        check_text(LimitedText::Model, model.as_str())?;
    }
    project.rates.set_for(key, model, rate)?;
    Ok(Created::default())
}

pub(super) fn rate(project: &mut Project, model: ModelId, rating: Option<u8>) -> Result<Created, Refusal> {
    check_text(LimitedText::Model, model.as_str())?;
    project.ratings.set(model, rating)?;
    Ok(Created::default())
}

/// Goes back to another state of the same project. What was charged since cannot be undone, so takes are put together.
pub(super) fn restore(project: &mut Project, other: &Arc<Project>) -> Result<Created, Refusal> {
    check::size(other)?;
    check_text(LimitedText::Title, &other.title)?;
    let ids = IdSource::starting_at(project.ids.next_number().max(other.ids.next_number()));
    let mut takes = Arc::clone(&project.takes);
    if !project.takes.news_of(&other.takes).is_empty() {
        Arc::make_mut(&mut takes).merge(&other.takes);
    }
    *project = Project { ids, takes, key: project.key.or(other.key), ..Project::clone(other) };
    Ok(Created::default())
}

/// Lets scenes keep their numbers, or numbers them by their place again.
pub(super) fn lock_numbers(project: &mut Project, locked: bool) -> Created {
    if locked {
        project.lock_numbers();
    } else {
        project.unlock_numbers();
    }
    Created::default()
}
