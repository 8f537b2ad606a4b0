//! Why a text is not a project.

use std::cell::RefCell;

use serde::de::Error;

use super::place::TextPlace;
use crate::domain::{
    AlternativeFault, Kind, LimitError, ModelId, NeedsError, ProjectFault, RateError, RateKey, SecondsError, WrongText,
};

/// Why a text is not a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatFault {
    /// Where in the text; `None` when it is about the whole.
    pub place: Option<TextPlace>,
    /// What is wrong there.
    pub cause: FormatCause,
}

/// What is wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormatCause {
    /// There is nothing in it.
    Empty,
    /// A newer program wrote it, so that fixing it by hand makes no sense; its format.
    Newer(u32),
    /// It ends in the middle.
    CutShort,
    /// A field is missing.
    Missing(&'static str),
    /// A field stands there twice.
    Twice(&'static str),
    /// A number is negative or too large for its field.
    OutOfRange,
    /// It is RON of something else.
    OtherThing,
    /// It is nested deeper than a project.
    TooDeep,
    /// It is not RON; as the reader of RON says.
    Ron(String),
    /// A value cannot be.
    Value(ValueFault),
    /// The project contradicts itself.
    Project(ProjectFault),
}

/// A value that cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValueFault {
    /// It is larger than a project may hold.
    Limit(LimitError),
    /// No length.
    Seconds(SecondsError),
    /// No keep rate.
    Rate(RateError),
    /// No list of needs.
    Needs(NeedsError),
    /// Another text than it should be.
    Text(WrongText),
    /// A list of more entries than this.
    LongList(usize),
    /// A unit of the number 0.
    NoUnit,
    /// The keep rate of a mode, or of a model in it, stands there twice.
    RateTwice {
        /// The mode.
        key: RateKey,
        /// The model.
        model: Option<ModelId>,
    },
    /// The rating of a model stands there twice.
    RatingTwice(ModelId),
    /// A contingency of percent and of credits at once.
    ContingencyTwice,
    /// A field that does not go with the kind of its asset.
    OtherKind {
        /// The field.
        field: &'static str,
        /// The kind.
        kind: Kind,
    },
    /// Alternatives that cannot stand side by side.
    Alternative(AlternativeFault),
    /// Clips of a draft, and no draft.
    ClipsWithoutDraft,
}

/// The first sign that a newer program made a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewerSign {
    /// Its format.
    Format(u32),
    /// A field that is not known.
    Field(String),
}

impl FormatFault {
    pub(super) const fn whole(cause: FormatCause) -> Self {
        Self { place: None, cause }
    }

    /// Whether a newer program wrote the text.
    pub const fn is_newer(&self) -> bool {
        matches!(self.cause, FormatCause::Newer(_))
    }

    /// The same, in a text with so many more lines before it.
    pub(super) const fn below(mut self, lines: usize) -> Self {
        if let Some(place) = &mut self.place {
            place.line = place.line.saturating_add(lines);
        }
        self
    }
}

thread_local! {
    /// The value that was refused last on this thread.
    static REFUSED: RefCell<Option<ValueFault>> = const { RefCell::new(None) };
}

/// Refuses a value. The error of a reader holds a text only, so the fault itself waits for [`take_refused`].
pub(super) fn refuse<E: Error>(fault: impl Into<ValueFault>) -> E {
    REFUSED.replace(Some(fault.into()));
    E::custom("refused")
}

/// The value that was refused since this was asked last.
pub(super) fn take_refused() -> Option<ValueFault> {
    REFUSED.take()
}

impl From<LimitError> for ValueFault {
    fn from(fault: LimitError) -> Self {
        Self::Limit(fault)
    }
}

impl From<SecondsError> for ValueFault {
    fn from(fault: SecondsError) -> Self {
        Self::Seconds(fault)
    }
}

impl From<RateError> for ValueFault {
    fn from(fault: RateError) -> Self {
        Self::Rate(fault)
    }
}

impl From<NeedsError> for ValueFault {
    fn from(fault: NeedsError) -> Self {
        Self::Needs(fault)
    }
}

impl From<WrongText> for ValueFault {
    fn from(fault: WrongText) -> Self {
        Self::Text(fault)
    }
}
