//! What one asset costs: rules 1 to 5.

use super::CoverFault;
use super::estimator::Estimator;
use crate::domain::{
    Asset, Choice, CreditOverflow, Credits, Kind, Pass, Project, Scene, Seconds, SpeechRounding, Work,
};
use crate::prices::PriceList;

/// What a choice costs, if that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// So many credits, planned takes included.
    Priced(Credits),
    /// No price is known. Never the same as nothing.
    Unpriced(Unpriced),
}

/// Why a choice has no price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unpriced {
    /// The price list does not have the model.
    UnknownModel,
    /// The model makes something else.
    WrongKind {
        /// What it makes.
        makes: Kind,
        /// What is wanted.
        wanted: Kind,
    },
    /// The shot cannot be covered as asked.
    Cover(CoverFault),
    /// Neither the shot nor its scene has a length.
    NoLength,
    /// There is neither text to speak nor a number of characters.
    NoText,
}

/// How much of an asset is to be made, with what it follows filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// Pictures.
    Images(u32),
    /// The length of a shot.
    Shot(Seconds),
    /// Characters (Unicode scalar values, spaces and line ends included).
    Characters(u32),
    /// The running time of a script in milliseconds; a whole video may be longer than any of its scenes.
    Running(u64),
    /// Scene enhancements.
    Enhancements(u32),
    /// Consultations.
    Consultations(u32),
}

/// What an asset follows: its scene, or the project for the project's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AssetContext {
    /// The length of the scene; none for the project's own assets.
    pub seconds: Seconds,
    /// What a script follows, in milliseconds: the length of its scene, or the running time of the project.
    pub running: u64,
    /// The characters of the scene's narration; none for the project's own assets.
    pub characters: u32,
    /// Whether the scene has an image asset, so that a shot can start from it.
    pub has_image: bool,
    /// Whether advice may add an image to the scene: it has none, and no shot that may not be changed would start from it.
    pub takes_still: bool,
    /// Where speech is rounded.
    pub rounding: SpeechRounding,
}

impl Cost {
    /// The credits; `None` when they are not known.
    pub const fn credits(self) -> Option<Credits> {
        match self {
            Self::Priced(credits) => Some(credits),
            Self::Unpriced(_) => None,
        }
    }
}

impl Unpriced {
    /// The id used on the command line: what has to be known, or that it is not sold here.
    pub const fn id(self) -> &'static str {
        match self {
            Self::UnknownModel => "price",
            Self::NoLength | Self::NoText => "length",
            Self::WrongKind { .. } | Self::Cover(_) => "not sold here",
        }
    }
}

impl AssetContext {
    /// What the assets of a scene follow. A script in a scene, which no sound project has, follows the scene.
    pub fn of_scene(scene: &Scene, rounding: SpeechRounding) -> Self {
        let text = scene.narration.as_str();
        // Most narration is plain, and then a character is a byte.
        let characters = if text.is_ascii() { text.len() } else { text.chars().count() };
        let characters = u32::try_from(characters).unwrap_or(u32::MAX);
        Self {
            seconds: scene.seconds,
            running: scene.seconds.millis().into(),
            characters,
            has_image: scene.has(Kind::Image),
            takes_still: scene.takes_still(),
            rounding,
        }
    }

    /// What the project's own assets follow.
    pub fn of_project(project: &Project) -> Self {
        Self::of_running_millis(project.running_millis(), project.speech_rounding)
    }

    pub(super) const fn of_running_millis(running: u64, rounding: SpeechRounding) -> Self {
        Self { seconds: Seconds::ZERO, running, characters: 0, has_image: false, takes_still: false, rounding }
    }
}

/// How much of an asset is to be made.
pub fn amount_of(asset: &Asset, context: &AssetContext) -> Amount {
    match asset.work {
        Work::Image { count } => Amount::Images(count),
        Work::Video { seconds } => Amount::Shot(seconds.unwrap_or(context.seconds)),
        Work::Speech { characters } => Amount::Characters(characters.unwrap_or(context.characters)),
        Work::Script { seconds } => Amount::Running(seconds.map_or(context.running, |set| set.millis().into())),
        Work::Enhancement { count } => Amount::Enhancements(count),
        Work::Consultation { count } => Amount::Consultations(count),
    }
}

/// What a choice costs for an asset, its planned takes included.
///
/// With [`SpeechRounding::PerProject`] speech counts only its full blocks here; the project adds what is left over.
///
/// # Errors
/// [`CreditOverflow`] when the cost does not fit 64 bits.
pub fn estimate(
    asset: &Asset,
    choice: &Choice,
    context: &AssetContext,
    prices: &PriceList,
) -> Result<Cost, CreditOverflow> {
    Ok(Estimator::new(prices).estimate(asset, (Pass::Final, choice), context)?.cost)
}
