//! What a choice fails to do of what an asset asks for.

use crate::domain::{Aspect, Asset, Kind, Need};
use crate::prices::{Mode, Model, StartStill};

/// A need that a choice does not meet, as what is wrong with the choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unmet {
    /// Its clips are silent.
    Sound,
    /// It takes so many joins where one take was asked for.
    Joins(u32),
    /// It cannot do without a start still.
    TextToVideo,
    /// It takes no start still.
    StartStill,
    /// It takes no end still.
    EndStill,
    /// It takes no reference picture.
    Reference,
    /// It does not make this shape.
    Aspect(Aspect),
}

/// The way in which a picture or a shot is made; `None` for kinds that know only one.
///
/// A shot starts from a still where it names a shared one or its scene has an image asset, unless it needs text-to-video.
pub const fn mode_of(asset: &Asset, scene_has_image: bool) -> Option<Mode> {
    match asset.kind() {
        Kind::Image => Some(Mode::Image),
        Kind::Video if asset.starts_from_still(scene_has_image) => Some(Mode::ImageToVideo),
        Kind::Video => Some(Mode::TextToVideo),
        Kind::Speech | Kind::Script | Kind::Enhancement | Kind::Consultation => None,
    }
}

/// The needs of an asset that a model does not meet, in the order of [`Need::ALL`], the shape last.
///
/// `joins` are those of its cover. Where nothing is known of a model nothing is held against it but the joins. Needs
/// that make no sense for a kind, such as sound for a picture, are skipped.
pub fn unmet(asset: &Asset, model: &Model, joins: u32) -> Vec<Unmet> {
    let asked = asset.all_needs();
    if asked.is_empty() {
        return Vec::new();
    }
    let failed = |need: Need| match need {
        Need::Reference => model.limits.as_ref().filter(|limits| !limits.reference).map(|_| Unmet::Reference),
        _ if asset.kind() == Kind::Video => shot_fails(need, model, joins),
        _ => None,
    };
    let pictured = asset.kind().is_seen();
    let needs = asked.iter().filter(|_| pictured);
    let mut all: Vec<Unmet> = needs.filter_map(failed).collect();
    if let (true, Some(aspect), Some(limits)) = (pictured, asset.needs.aspect, &model.limits)
        && !limits.aspects.allow(aspect)
    {
        all.push(Unmet::Aspect(aspect));
    }
    all
}

fn shot_fails(need: Need, model: &Model, joins: u32) -> Option<Unmet> {
    if need == Need::OneTake {
        return (joins > 0).then_some(Unmet::Joins(joins));
    }
    let limits = model.limits.as_ref()?;
    let (able, fault) = match need {
        Need::Sound => (limits.sound, Unmet::Sound),
        Need::TextToVideo => (limits.start_still != StartStill::Required, Unmet::TextToVideo),
        Need::StartStill => (limits.start_still != StartStill::Never, Unmet::StartStill),
        Need::EndStill => (limits.end_still, Unmet::EndStill),
        Need::OneTake | Need::Reference => return None,
    };
    (!able).then_some(fault)
}
