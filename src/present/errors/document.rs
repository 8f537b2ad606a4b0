//! Why a command was not carried out.

use super::{ErrorWords, ToErrorWords};
use crate::document::Refusal;
use crate::domain::Kind;
use crate::present::shortened;
use crate::words::say;

/// A refused command as a sentence: `Nothing was changed: the scene is no longer in the project.`
pub fn refused(refusal: &Refusal) -> String {
    say!("error-nothing-changed", why = refusal.words().to_string())
}

impl ToErrorWords for Refusal {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(match self {
            Self::Limit(limit) => return limit.words(),
            Self::NoScene => say!("error-no-scene").to_owned(),
            Self::NoAsset => say!("error-no-asset").to_owned(),
            Self::NoStill => say!("error-no-shared-still").to_owned(),
            Self::OtherScene => say!("error-other-scene").to_owned(),
            Self::OtherKind => return ErrorWords::with_hint(say!("error-other-kind"), say!("error-other-kind-hint")),
            Self::Misplaced(kind) => misplaced(*kind),
            Self::NoTake => say!("error-no-take").to_owned(),
            Self::TooManyTakes => say!("error-too-many-takes", most = 200_000_u32),
            Self::Alternative(fault) => return fault.words(),
            Self::NoLetter(label) => {
                let cause = if label.trim().is_empty() {
                    say!("error-no-letter-unnamed").to_owned()
                } else {
                    say!("error-no-letter", label = shortened(label))
                };
                return ErrorWords::with_hint(cause, say!("error-remove-one"));
            }
            Self::NoIdLeft => say!("error-no-id-left").to_owned(),
        })
    }
}

fn misplaced(kind: Kind) -> String {
    if kind.belongs_to_project() {
        say!("error-belongs-to-project", kind = kind.id())
    } else {
        say!("error-belongs-to-scene", kind = kind.id())
    }
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
