//! The shapes that a model makes.

use crate::domain::Aspect;

/// The shapes that a model makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aspects {
    /// Every shape.
    Any,
    /// These only.
    Listed(Vec<Aspect>),
    /// From the narrowest to the widest.
    Between(Aspect, Aspect),
}

impl Aspects {
    /// Whether a shape is among them.
    pub fn allow(&self, aspect: Aspect) -> bool {
        match self {
            Self::Any => true,
            Self::Listed(list) => list.iter().any(|one| one.same_shape(aspect)),
            Self::Between(narrow, wide) => !aspect.is_narrower_than(*narrow) && !wide.is_narrower_than(aspect),
        }
    }
}
