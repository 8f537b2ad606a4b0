//! A scene: one card of the storyboard.

use std::fmt;
use std::str::FromStr;

use super::{Asset, AssetId, Kind, SceneId, Seconds, WantedText, Work, WrongText};

/// How much a scene matters to the video.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Importance {
    /// It hardly matters.
    Background,
    /// Like most scenes.
    #[default]
    Normal,
    /// The scene the video is remembered for.
    Hero,
}

impl Importance {
    /// All three, from the most to the least.
    pub const ALL: [Self; 3] = [Self::Hero, Self::Normal, Self::Background];

    /// The id used in files and on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Background => "background",
            Self::Normal => "normal",
            Self::Hero => "hero",
        }
    }
}

impl fmt::Display for Importance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Importance {
    type Err = WrongText;

    fn from_str(text: &str) -> Result<Self, WrongText> {
        Self::ALL
            .into_iter()
            .find(|importance| importance.id() == text)
            .ok_or_else(|| WrongText::new(WantedText::Importance, text))
    }
}

/// Whether a scene is part of the video.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Presence {
    /// Counted in every total.
    #[default]
    Included,
    /// Kept on the board, counted nowhere.
    Omitted,
}

/// One card of the storyboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scene {
    /// Never reused within the project.
    pub id: SceneId,
    /// What the user calls it.
    pub title: String,
    /// Its length in the finished video.
    pub seconds: Seconds,
    /// What is said over it.
    pub narration: String,
    /// The user's own remarks.
    pub notes: String,
    /// The act that begins with it; empty where it is of the same act as the scene before it.
    pub act: String,
    /// The number that it keeps, such as `3A`; empty while numbers are not locked.
    pub number: String,
    /// How much it matters.
    pub importance: Importance,
    /// The look group that its shots belong to; empty for none. Shots of one look are made by one model.
    pub look: String,
    /// Its picture, as a path with `/` relative to the project file; empty when there is none.
    pub picture: String,
    /// Whether it is part of the video.
    pub presence: Presence,
    /// What has to be generated for it, in the user's order.
    pub assets: Vec<Asset>,
}

impl Scene {
    /// How long a shot is seen in it, in milliseconds; shots beyond its end do not count.
    pub fn moving_millis(&self) -> u64 {
        let shots = self.assets.iter().filter_map(|asset| match asset.work {
            Work::Video { seconds } => Some(u64::from(seconds.unwrap_or(self.seconds).millis())),
            _ => None,
        });
        shots.fold(0, u64::saturating_add).min(self.seconds.millis().into())
    }

    /// A new scene without assets.
    pub const fn new(id: SceneId, title: String, seconds: Seconds) -> Self {
        Self {
            id,
            title,
            seconds,
            narration: String::new(),
            notes: String::new(),
            act: String::new(),
            number: String::new(),
            importance: Importance::Normal,
            look: String::new(),
            picture: String::new(),
            presence: Presence::Included,
            assets: Vec::new(),
        }
    }

    /// The image that its shots start from unless they say otherwise: its first.
    pub fn first_image(&self) -> Option<&Asset> {
        self.assets.iter().find(|asset| asset.kind() == Kind::Image)
    }

    /// Whether the scene has an asset of a kind.
    pub fn has(&self, kind: Kind) -> bool {
        self.assets.iter().any(|asset| asset.kind() == kind)
    }

    /// Whether the scene counts in totals.
    pub const fn is_included(&self) -> bool {
        matches!(self.presence, Presence::Included)
    }

    /// The asset with this id.
    pub fn asset(&self, id: AssetId) -> Option<&Asset> {
        self.assets.iter().find(|asset| asset.id == id)
    }
}
