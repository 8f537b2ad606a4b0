//! An asset: one thing to generate.

use super::{Alternatives, AssetId, Brief, Choice, Kind, Needs, Pass, Seconds, Takes};

/// Whether advice may change the choices of an asset.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lock {
    /// Swaps and fits may change it.
    #[default]
    Open,
    /// Only the user changes it.
    Locked,
}

/// What pays for an asset.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Payment {
    /// The credits of the plan.
    #[default]
    Credits,
    /// Something else, by the user's word: it costs no credits, is not to be made here, and is marked as such.
    Elsewhere,
}

/// What kind of thing an asset is, and how much of it. `None` means: follow the scene or the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Work {
    /// So many still pictures, 1 to 1,000,000.
    Image {
        /// The number of pictures.
        count: u32,
    },
    /// A shot.
    Video {
        /// Its length; `None` is the scene's.
        seconds: Option<Seconds>,
    },
    /// Spoken text.
    Speech {
        /// Its characters; `None` are those of the scene's narration.
        characters: Option<u32>,
    },
    /// A script.
    Script {
        /// The running time it is for; `None` is the project's.
        seconds: Option<Seconds>,
    },
    /// Scene enhancements.
    Enhancement {
        /// How many, 1 to 1,000,000.
        count: u32,
    },
    /// Consultations with the agent.
    Consultation {
        /// How many, 1 to 1,000,000.
        count: u32,
    },
}

impl Work {
    /// The usual amount of a kind: one picture, or what the scene or the project says.
    pub const fn usual(kind: Kind) -> Self {
        match kind {
            Kind::Image => Self::Image { count: 1 },
            Kind::Video => Self::Video { seconds: None },
            Kind::Speech => Self::Speech { characters: None },
            Kind::Script => Self::Script { seconds: None },
            Kind::Enhancement => Self::Enhancement { count: 1 },
            Kind::Consultation => Self::Consultation { count: 1 },
        }
    }

    /// The kind of the asset.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Image { .. } => Kind::Image,
            Self::Video { .. } => Kind::Video,
            Self::Speech { .. } => Kind::Speech,
            Self::Script { .. } => Kind::Script,
            Self::Enhancement { .. } => Kind::Enhancement,
            Self::Consultation { .. } => Kind::Consultation,
        }
    }
}

/// One thing to generate, with the model picked for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Never reused within the project.
    pub id: AssetId,
    /// What the user calls it.
    pub label: String,
    /// What it is to show.
    pub brief: Brief,
    /// The shared still that a shot starts from, or that an image of a scene follows; `None` where a shot starts from the
    /// image of its scene or from text, and an image follows none.
    pub from_still: Option<AssetId>,
    /// Its kind and amount.
    pub work: Work,
    /// What its model must be able to do.
    pub needs: Needs,
    /// Whether advice may change it.
    pub lock: Lock,
    /// What pays for it.
    pub payment: Payment,
    /// The takes planned for each of its units.
    pub takes: Takes,
    /// The choice for the video itself.
    pub final_choice: Choice,
    /// What else it could be made with. Nothing of it counts until it is chosen.
    pub alternatives: Alternatives,
    /// The choice for trying it out first; `None` when there is no draft.
    pub draft: Option<Choice>,
}

impl Asset {
    /// The kind of the asset.
    pub const fn kind(&self) -> Kind {
        self.work.kind()
    }

    /// Whether something else than the plan's credits pays for it.
    pub const fn is_paid_elsewhere(&self) -> bool {
        matches!(self.payment, Payment::Elsewhere)
    }

    /// Whether its choices may be changed without asking: it is not locked, and the plan's credits pay for it.
    pub const fn is_open(&self) -> bool {
        matches!(self.lock, Lock::Open) && !self.is_paid_elsewhere()
    }

    /// The choice of a pass; `None` when the asset has no draft.
    pub const fn choice(&self, pass: Pass) -> Option<&Choice> {
        match pass {
            Pass::Draft => self.draft.as_ref(),
            Pass::Final => Some(&self.final_choice),
        }
    }
}
