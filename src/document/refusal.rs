//! Why a command was refused.

use crate::domain::{Kind, LimitError};

/// A command that was not carried out. Nothing was changed; the text is a sentence for the user.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Something would become larger than a project may hold.
    #[error("Nothing was changed: {0}.")]
    Limit(#[from] LimitError),
    /// The command names a scene that the project does not have.
    #[error("Nothing was changed: the scene is no longer in the project.")]
    NoScene,
    /// The command names an asset that the project does not have.
    #[error("Nothing was changed: the asset is no longer in the project.")]
    NoAsset,
    /// An asset should move before one of another scene.
    #[error("Nothing was changed: an asset can only be moved within its scene.")]
    OtherScene,
    /// The amount is that of another kind.
    #[error("Nothing was changed: an asset keeps its kind; add another one instead.")]
    OtherKind,
    /// A scene's kind was asked for in the project, or the other way round.
    #[error("Nothing was changed: {} belongs to {}.", with_article(*.0), owner(*.0))]
    Misplaced(Kind),
    /// The command names a take that the project does not have, or that was taken back.
    #[error("Nothing was changed: the take is no longer in the project.")]
    NoTake,
    /// The project holds as many takes as it can.
    #[error("Nothing was changed: a project holds at most 200,000 takes.")]
    TooManyTakes,
    /// Four thousand million ids are used up.
    #[error("Nothing was changed: the project has no number left for a new scene or asset.")]
    NoIdLeft,
}

const fn with_article(kind: Kind) -> &'static str {
    match kind {
        Kind::Image => "an image",
        Kind::Video => "a shot",
        Kind::Speech => "narration",
        Kind::Script => "a script",
        Kind::Enhancement => "an enhancement",
        Kind::Consultation => "a consultation",
    }
}

const fn owner(kind: Kind) -> &'static str {
    if kind.belongs_to_project() { "the whole project, not to a scene" } else { "a scene, not to the whole project" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_a_sentence() {
        let refused = |refusal: Refusal| refusal.to_string();
        assert_eq!(
            refused(LimitError::Scenes.into()),
            "Nothing was changed: a project holds at most 10,000 scenes.",
            "a limit"
        );
        assert_eq!(
            refused(Refusal::Misplaced(Kind::Script)),
            "Nothing was changed: a script belongs to the whole project, not to a scene.",
            "a script in a scene"
        );
        assert_eq!(
            refused(Refusal::Misplaced(Kind::Video)),
            "Nothing was changed: a shot belongs to a scene, not to the whole project.",
            "a shot in the project"
        );
    }
}
