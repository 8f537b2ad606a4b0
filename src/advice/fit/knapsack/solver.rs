//! The solver: menus made ready.

use std::sync::OnceLock;

use super::prepare::Layer;
use super::problem::{MenuView, NOT_NOW};
use super::{Offer, Problem, ProblemError};

/// Menus made ready: any budget can be asked about, from any thread.
///
/// The best quality does not depend on what is taken now, and menus that differ only in that are one class. A second
/// layer, made when ties are settled first, tells them apart.
///
/// Memory for each layer: about 40 bytes for each offer of each different menu, 50 for each edge of its hull, 4 for each
/// menu.
#[derive(Clone, Debug)]
pub struct Solver {
    pub(super) plain: Layer,
    /// For each menu the place of the present offer.
    pub(super) nows: Vec<u8>,
    near: OnceLock<Option<Layer>>,
}

impl Solver {
    /// Makes menus ready.
    ///
    /// # Errors
    /// [`ProblemError::TooLarge`] when the dearest offers of all menus cost, or the best are worth, more than about 2^61
    /// together.
    pub fn new(problem: &Problem) -> Result<Self, ProblemError> {
        let plain = Layer::new(
            problem.iter().map(|menu| MenuView { now: NOT_NOW, ..menu }),
            (problem.len(), problem.offers()),
        )?;
        Ok(Self { plain, nows: problem.iter().map(|menu| menu.now).collect(), near: OnceLock::new() })
    }

    /// The cost and quality of the cheapest plan.
    pub fn least(&self) -> Offer {
        self.plain.offer(0, 0)
    }

    /// Whether any present offer could stay.
    pub(super) fn counts_changes(&self) -> bool {
        self.nows.iter().any(|now| *now != NOT_NOW)
    }

    /// The layer that tells menus apart by what is taken now; `None` when its sums would not fit.
    pub(super) fn near(&self) -> Option<&Layer> {
        let make = || {
            let menus = self.nows.iter().enumerate().filter_map(|(number, now)| {
                let menu = self.plain.menu(number)?;
                Some(MenuView { now: *now, ..menu })
            });
            let layer = Layer::new(menus, (self.nows.len(), 0)).ok()?;
            (layer.counts_kept() || !layer.keeps_any()).then_some(layer)
        };
        self.near.get_or_init(make).as_ref()
    }
}
