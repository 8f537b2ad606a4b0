//! Shared stills: pictures of the project that are paid once. Shots of many scenes may start from one, and images follow it
//! as their reference.

use std::fmt;
use std::str::FromStr;

use super::{Asset, AssetId, Kind, Need, Needs, Project, Scene, WantedText, WrongText};

/// What a shared still shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StillRole {
    /// Somebody who is seen in several scenes.
    Character,
    /// A place where several scenes happen.
    Location,
    /// A thing that is seen in several scenes.
    Prop,
    /// How the film looks.
    Style,
}

impl StillRole {
    /// All of them, in the order in which screens list them.
    pub const ALL: [Self; 4] = [Self::Character, Self::Location, Self::Prop, Self::Style];

    /// The id used in files and on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Character => "character",
            Self::Location => "location",
            Self::Prop => "prop",
            Self::Style => "style",
        }
    }
}

impl fmt::Display for StillRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for StillRole {
    type Err = WrongText;

    fn from_str(text: &str) -> Result<Self, WrongText> {
        Self::ALL.into_iter().find(|one| one.id() == text).ok_or_else(|| WrongText::new(WantedText::StillRole, text))
    }
}

/// What a shot starts from, or an image follows: a shared still, or nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StartFrom {
    /// The first image of its scene; text alone where the scene has none.
    #[default]
    Scene,
    /// A shared still of the project.
    Shared(AssetId),
    /// Text alone.
    Nothing,
}

impl Asset {
    /// What it starts from where it is a shot, and what it follows where it is an image.
    pub const fn start_from(&self) -> StartFrom {
        match self.from_still {
            _ if self.needs.has(Need::TextToVideo) => StartFrom::Nothing,
            Some(still) => StartFrom::Shared(still),
            None if matches!(self.kind(), Kind::Image) => StartFrom::Nothing,
            None => StartFrom::Scene,
        }
    }

    /// Whether it is an image that follows a shared still.
    pub const fn follows_still(&self) -> bool {
        matches!(self.kind(), Kind::Image) && self.from_still.is_some()
    }

    /// All that its model must be able to do: what the user asked for, and to follow a picture where it follows a still.
    pub const fn all_needs(&self) -> Needs {
        if self.follows_still() { self.needs.with(Need::Reference) } else { self.needs }
    }

    /// The same, starting from something else or following it. A shot that is to start from text alone forgets the still.
    #[must_use]
    pub fn starting_from(self, start: StartFrom) -> Self {
        let needs = match start {
            _ if self.kind() != Kind::Video => self.needs,
            StartFrom::Nothing => self.needs.with(Need::TextToVideo),
            StartFrom::Scene | StartFrom::Shared(_) => self.needs.without(Need::TextToVideo),
        };
        let from_still = match start {
            StartFrom::Shared(still) => Some(still),
            StartFrom::Scene | StartFrom::Nothing => None,
        };
        Self { from_still, needs, ..self }
    }

    /// Whether it is a shot that begins with the picture of its scene as soon as there is one.
    pub const fn would_start_from_scene(&self) -> bool {
        self.from_still.is_none() && self.starts_from_still(true)
    }

    /// Whether it is a shot that begins with a still: a shared one, or that of its scene where `scene_has_image`.
    pub const fn starts_from_still(&self, scene_has_image: bool) -> bool {
        let is_shot = matches!(self.kind(), Kind::Video);
        is_shot && (scene_has_image || self.from_still.is_some()) && !self.needs.has(Need::TextToVideo)
    }
}

impl Scene {
    /// Whether a picture may be added for one of its shots to start from: it has none, and no other shot that may not be changed
    /// would start from it as well.
    pub fn takes_still(&self) -> bool {
        let stays = |shot: &Asset| shot.would_start_from_scene() && !shot.is_open();
        self.first_image().is_none() && !self.assets.iter().any(stays)
    }
}

impl Project {
    /// The shared stills, in the user's order.
    pub fn stills(&self) -> impl Iterator<Item = &Asset> + Clone {
        self.assets.iter().filter(|asset| asset.kind() == Kind::Image)
    }

    /// The shared still with this id.
    pub fn still(&self, id: AssetId) -> Option<&Asset> {
        self.stills().find(|asset| asset.id == id)
    }

    /// The picture that a shot of a scene starts from, or that an image follows; `None` where there is none.
    pub fn start_still<'a>(&'a self, scene: &'a Scene, shot: &Asset) -> Option<&'a Asset> {
        if !shot.starts_from_still(true) && !shot.follows_still() {
            return None;
        }
        shot.from_still.map_or_else(|| scene.first_image(), |still| self.still(still))
    }

    /// Whether all that belongs to the project itself are shared stills, and there are some.
    pub fn owns_only_stills(&self) -> bool {
        !self.assets.is_empty() && self.assets.iter().all(|asset| asset.kind() == Kind::Image)
    }

    /// How many scenes of the video have a shot that starts from a shared still, or an image that follows it.
    pub fn scenes_from(&self, still: AssetId) -> usize {
        let uses = |shot: &Asset| shot.start_from() == StartFrom::Shared(still);
        self.scenes.iter().filter(|scene| scene.is_included() && scene.assets.iter().any(uses)).count()
    }
}
