//! Why a command was not carried out.

use super::{ErrorWords, ToErrorWords};
use crate::document::Refusal;
use crate::domain::Kind;
use crate::present::shortened;

/// A refused command as a sentence: `Nothing was changed: the scene is no longer in the project.`
pub fn refused(refusal: &Refusal) -> String {
    format!("Nothing was changed: {}.", refusal.words())
}

impl ToErrorWords for Refusal {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(match self {
            Self::Limit(limit) => return limit.words(),
            Self::NoScene => "the scene is no longer in the project".to_owned(),
            Self::NoAsset => "the asset is no longer in the project".to_owned(),
            Self::NoStill => "the shared still is no longer in the project".to_owned(),
            Self::OtherScene => "an asset can only be moved within its scene".to_owned(),
            Self::OtherKind => return ErrorWords::with_hint("an asset keeps its kind", "add another one instead"),
            Self::Misplaced(kind) => format!("{} belongs to {}", with_article(*kind), owner(*kind)),
            Self::NoTake => "the take is no longer in the project".to_owned(),
            Self::TooManyTakes => "a project holds at most 200,000 takes".to_owned(),
            Self::Alternative(fault) => return fault.words(),
            Self::NoLetter(label) => {
                let whose =
                    if label.trim().is_empty() { "an asset".to_owned() } else { format!("“{}”", shortened(label)) };
                let cause = format!("{whose} has 8 alternatives already, and no room to keep the one that is chosen");
                return ErrorWords::with_hint(cause, "remove one first");
            }
            Self::NoIdLeft => "the project has no number left for a new scene or asset".to_owned(),
        })
    }
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
    use crate::domain::{AlternativeFault, Letter, LimitError};

    #[test]
    fn a_refusal_is_a_sentence() {
        assert_eq!(
            refused(&LimitError::Scenes.into()),
            "Nothing was changed: a project holds at most 10,000 scenes.",
            "a limit"
        );
        assert_eq!(
            refused(&Refusal::Misplaced(Kind::Script)),
            "Nothing was changed: a script belongs to the whole project, not to a scene.",
            "a script in a scene"
        );
        assert_eq!(
            refused(&Refusal::Misplaced(Kind::Video)),
            "Nothing was changed: a shot belongs to a scene, not to the whole project.",
            "a shot in the project"
        );
        assert_eq!(
            refused(&Refusal::OtherKind),
            "Nothing was changed: an asset keeps its kind; add another one instead.",
            "with what helps"
        );
        assert_eq!(
            refused(&AlternativeFault::Full.into()),
            "Nothing was changed: there are 8 alternatives already, the most there can be; remove one first.",
            "no letter is left"
        );
        assert_eq!(
            refused(&Refusal::NoLetter("Wide".to_owned())),
            "Nothing was changed: “Wide” has 8 alternatives already, and no room to keep the one that is chosen; remove one first.",
            "nor for a swap"
        );
        assert_eq!(
            refused(&AlternativeFault::Chosen(Letter::B).into()),
            "Nothing was changed: B is the one that is chosen; choose another one first.",
            "what counts stays"
        );
        assert_eq!(
            refused(&AlternativeFault::Held(Letter::A).into()),
            "Nothing was changed: A is exactly that already.",
            "the same twice"
        );
    }
}
