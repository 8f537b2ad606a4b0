//! Why a command was refused. `present` says it in words.

use crate::domain::{AlternativeFault, Kind, LimitError};

/// A command that was not carried out. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Something would become larger than a project may hold.
    Limit(LimitError),
    /// The command names a scene that the project does not have.
    NoScene,
    /// The command names an asset that the project does not have.
    NoAsset,
    /// An asset should move before one of another scene.
    OtherScene,
    /// A shot should start from a shared still that the project does not have.
    NoStill,
    /// The amount is that of another kind.
    OtherKind,
    /// A scene's kind was asked for in the project, or the other way round.
    Misplaced(Kind),
    /// The command names a take that the project does not have, or that was taken back.
    NoTake,
    /// The project holds as many takes as it can.
    TooManyTakes,
    /// The alternatives of an asset cannot be changed as asked.
    Alternative(AlternativeFault),
    /// An asset with alternatives should get another choice, and has no letter left for what is chosen now; its label.
    NoLetter(String),
    /// Four thousand million ids are used up.
    NoIdLeft,
}

impl From<AlternativeFault> for Refusal {
    fn from(fault: AlternativeFault) -> Self {
        Self::Alternative(fault)
    }
}

impl From<LimitError> for Refusal {
    fn from(error: LimitError) -> Self {
        Self::Limit(error)
    }
}
