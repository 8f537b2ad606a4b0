//! The solver: menus made ready.

use std::sync::OnceLock;

use super::prepare::Layer;
use super::problem::{MenuView, NOT_NOW};
use super::search::last;
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

    /// The number of menus.
    pub const fn len(&self) -> usize {
        self.nows.len()
    }

    /// Whether there is nothing to decide.
    pub const fn is_empty(&self) -> bool {
        self.nows.is_empty()
    }

    /// The number of different menus.
    pub const fn classes(&self) -> usize {
        self.plain.classes.all.len()
    }

    /// The cost and quality of the cheapest plan.
    pub fn least(&self) -> Offer {
        self.plain.offer(0, 0)
    }

    /// The cost and quality of the best plan.
    pub fn most(&self) -> Offer {
        self.plain.offer(last(&self.plain.sums.cost), last(&self.plain.sums.value))
    }

    /// Puts another menu in the place of one: the same as making all menus ready anew, only quicker.
    ///
    /// # Errors
    /// As [`Problem::push`] and [`Solver::new`], and [`ProblemError::NoMenu`]; the solver then answers as before.
    pub fn update(&mut self, number: usize, offers: &[Offer], now: Option<usize>) -> Result<(), ProblemError> {
        let menu = MenuView::checked(offers, now)?;
        self.plain.update(number, MenuView { now: NOT_NOW, ..menu })?;
        if let Some(slot) = self.nows.get_mut(number) {
            *slot = menu.now;
        }
        // A layer that never counted what is kept cannot begin to; it is made anew when it is asked for.
        let near = self.near.get_mut().and_then(Option::as_mut).filter(|near| near.counts_kept());
        if near.is_none_or(|near| near.update(number, menu).is_err()) {
            self.near = OnceLock::new();
        }
        Ok(())
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
