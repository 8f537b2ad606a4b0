//! The kinds of things that can be generated.

use std::fmt;
use std::str::FromStr;

use super::{WantedText, WrongText};

/// What an asset is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Still pictures.
    #[default]
    Image,
    /// A shot in motion, made of one or more clips.
    Video,
    /// Spoken text.
    Speech,
    /// A generated script.
    Script,
    /// A scene worked over by the service.
    Enhancement,
    /// A conversation with the service's agent.
    Consultation,
}

impl Kind {
    /// All kinds, in the order in which screens and files list them.
    pub const ALL: [Self; 6] =
        [Self::Image, Self::Video, Self::Speech, Self::Script, Self::Enhancement, Self::Consultation];

    /// The kinds a scene may have; the others belong to the project.
    pub const OF_SCENES: [Self; 4] = [Self::Image, Self::Video, Self::Speech, Self::Enhancement];

    /// The id used in files and on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::Video => "video",
            Self::Speech => "speech",
            Self::Script => "script",
            Self::Enhancement => "enhancement",
            Self::Consultation => "consultation",
        }
    }

    /// Whether it is seen, so that it has a shape: images and shots.
    pub const fn is_seen(self) -> bool {
        matches!(self, Self::Image | Self::Video)
    }

    /// Whether assets of this kind belong to the project rather than to a scene.
    pub const fn belongs_to_project(self) -> bool {
        matches!(self, Self::Script | Self::Consultation)
    }

    /// Whether the project itself may have assets of this kind: its own kinds, and images, which are shared stills.
    pub const fn may_stand_in_project(self) -> bool {
        self.belongs_to_project() || matches!(self, Self::Image)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Kind {
    type Err = WrongText;

    /// Reads an id such as `image`, in any case.
    fn from_str(text: &str) -> Result<Self, WrongText> {
        let wanted = text.trim().to_ascii_lowercase();
        Self::ALL.into_iter().find(|kind| kind.id() == wanted).ok_or_else(|| WrongText::new(WantedText::Kind, text))
    }
}

/// One value for each [`Kind`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PerKind<T> {
    /// For images.
    pub image: T,
    /// For video.
    pub video: T,
    /// For speech.
    pub speech: T,
    /// For scripts.
    pub script: T,
    /// For scene enhancements.
    pub enhancement: T,
    /// For consultations.
    pub consultation: T,
}

impl<T> PerKind<T> {
    /// The value for a kind.
    pub const fn get(&self, kind: Kind) -> &T {
        match kind {
            Kind::Image => &self.image,
            Kind::Video => &self.video,
            Kind::Speech => &self.speech,
            Kind::Script => &self.script,
            Kind::Enhancement => &self.enhancement,
            Kind::Consultation => &self.consultation,
        }
    }

    /// The value for a kind, to change.
    pub const fn get_mut(&mut self, kind: Kind) -> &mut T {
        match kind {
            Kind::Image => &mut self.image,
            Kind::Video => &mut self.video,
            Kind::Speech => &mut self.speech,
            Kind::Script => &mut self.script,
            Kind::Enhancement => &mut self.enhancement,
            Kind::Consultation => &mut self.consultation,
        }
    }

    /// All values in the order of [`Kind::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (Kind, &T)> {
        Kind::ALL.into_iter().map(|kind| (kind, self.get(kind)))
    }
}
