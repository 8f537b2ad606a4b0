//! What is wrong for longer than a moment: a mark in the menu bar as long as it lasts, which opens into sentences.

use std::collections::BTreeMap;

use crate::words::say;

/// What does not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum TroubleWith {
    /// Unsaved changes are not kept.
    Recovery,
    /// The usage store cannot be read or written, or was emptied.
    UsageStore,
    /// Nothing can be remembered.
    OwnFiles,
}

impl TroubleWith {
    /// What the mark says where it is the only one.
    fn label(self) -> &'static str {
        match self {
            Self::Recovery => say!("window-no-recovery"),
            Self::UsageStore => say!("window-usage-store"),
            Self::OwnFiles => say!("window-settings"),
        }
    }
}

/// Everything that is wrong at present, a sentence or two each.
#[derive(Debug, Default)]
pub(crate) struct Troubles(BTreeMap<TroubleWith, String>);

impl Troubles {
    /// This is wrong from now on; with `None`, not any more.
    pub(crate) fn set(&mut self, with: TroubleWith, sentence: Option<String>) {
        match sentence {
            Some(sentence) => drop(self.0.insert(with, sentence)),
            None => drop(self.0.remove(&with)),
        }
    }

    /// What the mark in the menu bar says; `None` where all is well.
    pub(crate) fn mark(&self) -> Option<String> {
        let (first, others) = (self.0.keys().next()?, self.0.len().saturating_sub(1));
        Some(match u64::try_from(others) {
            Ok(0) => first.label().to_owned(),
            others => say!("window-problems", count = others.unwrap_or(u64::MAX).saturating_add(1)),
        })
    }

    /// All of it.
    pub(crate) fn sentences(&self) -> Vec<String> {
        self.0.values().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_names_one_trouble_and_counts_several() {
        let mut troubles = Troubles::default();
        assert_eq!(troubles.mark(), None, "all is well");
        troubles.set(TroubleWith::UsageStore, Some("It is locked.".to_owned()));
        assert_eq!(troubles.mark().as_deref(), Some("Usage store"), "one");
        troubles.set(TroubleWith::Recovery, Some("The disk is full.".to_owned()));
        assert_eq!(troubles.mark().as_deref(), Some("2 problems"), "two");
        assert_eq!(troubles.sentences(), ["The disk is full.", "It is locked."], "both are told");
        troubles.set(TroubleWith::UsageStore, None);
        assert_eq!(troubles.mark().as_deref(), Some("No recovery"), "one is over");
    }
}
