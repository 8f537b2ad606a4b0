//! What the user says about a file beyond its bytes, and how far reading it has come.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use super::script::ScriptRules;
use super::table::Field;
use super::timecode::FrameRate;
use crate::domain::{Kind, ModelId};
use crate::prices::PriceList;

/// What the user says about a file beyond its bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportOptions {
    /// The encoding of a text, by any of its names; detected unless said.
    pub encoding: Option<String>,
    /// How many frames a second has, for formats that do not say.
    pub rate: Option<FrameRate>,
    /// How a script becomes scenes.
    pub script: ScriptRules,
    /// What columns of a table mean, where the guess is wrong.
    pub columns: Vec<ColumnChoice>,
    /// What the user says that cells of a table hold, such as `5` for `3-5`.
    pub cells: BTreeMap<CellAt, String>,
    /// The models that names of the file mean, such as a new name for a model of the list.
    pub models: BTreeMap<String, ModelId>,
    /// The models to start with where the file names none; those of the price list unless said.
    pub starts: BTreeMap<Kind, ModelId>,
    /// Whether rows of a table come back too, to be shown.
    pub wants_rows: bool,
}

/// A cell of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CellAt {
    /// The line of the text, or the row of the spreadsheet, from 1.
    pub line: usize,
    /// Its column, from 0.
    pub column: usize,
}

/// What the user says a column means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnChoice {
    /// Which column.
    pub column: ColumnName,
    /// What it means.
    pub field: Field,
}

/// How a column is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ColumnName {
    /// Its header, or its letter (A, B, …) where it has none.
    Named(String),
    /// Its place, from 0.
    At(usize),
}

impl ImportOptions {
    /// The price list with the models that the user wants to start with.
    pub(super) fn starting(&self, prices: &PriceList) -> Option<PriceList> {
        if self.starts.is_empty() {
            return None;
        }
        let mut prices = prices.clone();
        for (kind, model) in &self.starts {
            prices.set_start(*kind, model.clone());
        }
        Some(prices)
    }
}

/// How far an import has come, seen from another thread, and the way to stop it.
#[derive(Debug, Default)]
pub struct ImportProgress {
    stopped: AtomicBool,
    done: AtomicUsize,
    all: AtomicUsize,
}

impl ImportProgress {
    /// Ends the import as soon as it notices.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether it was stopped.
    pub fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// The share that is done, 0 to 1; `None` before that is known.
    pub fn share(&self) -> Option<f32> {
        let (done, all) = (self.done.load(Ordering::Relaxed), self.all.load(Ordering::Relaxed));
        #[expect(clippy::cast_precision_loss, reason = "a share to be looked at")]
        let share = done as f32 / all.max(1) as f32;
        (all > 0).then_some(share.min(1.0))
    }

    /// Says how far it is. Returns whether to go on.
    pub(super) fn tell(&self, done: usize, all: usize) -> bool {
        self.done.store(done, Ordering::Relaxed);
        self.all.store(all, Ordering::Relaxed);
        !self.is_stopped()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_import_tells_how_far_it_is_and_can_be_stopped() {
        let progress = ImportProgress::default();
        assert_eq!(progress.share(), None, "nothing is known at first");
        assert!(progress.tell(1, 4), "it goes on");
        assert_eq!(progress.share(), Some(0.25));
        progress.stop();
        assert!(!progress.tell(2, 4), "and ends where it is stopped");
    }
}
