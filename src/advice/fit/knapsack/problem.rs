//! The question: menus of offers, one to be taken from each.

/// One entry of a menu.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// What it costs, in the unit of the budget; at most [`Problem::MOST`].
    pub cost: u64,
    /// How good it is; at most [`Problem::MOST`].
    pub quality: u64,
}

/// A problem that cannot be calculated exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemError {
    /// A menu has no offer at all, or more than 250.
    MenuSize,
    /// The offer taken now is not on the menu.
    NotOnMenu,
    /// The sums over all menus would not fit 64 bits with room to compare them.
    TooLarge,
}

/// Menus, one for each thing to decide; kept flat so that many cost little.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problem {
    offers: Vec<Offer>,
    /// For each menu the end of its offers and the place of the present one.
    menus: Vec<(u32, u8)>,
}

/// A menu as it was asked: its offers, and the place of the present one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct MenuView<'a> {
    pub(super) offers: &'a [Offer],
    /// [`NOT_NOW`] where none of them is taken now.
    pub(super) now: u8,
}

/// Stands for “none of the offers is the present one”.
pub(super) const NOT_NOW: u8 = u8::MAX;

impl Problem {
    /// The largest cost or quality of one offer.
    pub const MOST: u64 = 1 << 60;

    /// The most offers on one menu.
    pub const MOST_OFFERS: usize = 250;

    /// Adds a menu. `now` is the place of the offer that is taken at present; `None` when it is not on the menu.
    ///
    /// # Errors
    /// [`ProblemError`] for an empty or over-long menu, a wrong `now`, or numbers above [`Self::MOST`].
    pub fn push(&mut self, offers: &[Offer], now: Option<usize>) -> Result<(), ProblemError> {
        let menu = MenuView::checked(offers, now)?;
        self.offers.extend_from_slice(menu.offers);
        let end = u32::try_from(self.offers.len()).map_err(|_many| ProblemError::TooLarge)?;
        self.menus.push((end, menu.now));
        Ok(())
    }

    /// The number of menus.
    pub(super) const fn len(&self) -> usize {
        self.menus.len()
    }

    /// The number of all offers together.
    pub(super) const fn offers(&self) -> usize {
        self.offers.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = MenuView<'_>> {
        let mut rest = self.offers.as_slice();
        let mut start = 0_u32;
        self.menus.iter().map(move |(end, now)| {
            let length = super::size(end.saturating_sub(start));
            let (offers, after) = rest.split_at_checked(length).unwrap_or((rest, &[]));
            rest = after;
            start = *end;
            MenuView { offers, now: *now }
        })
    }
}

impl<'a> MenuView<'a> {
    pub(super) fn checked(offers: &'a [Offer], now: Option<usize>) -> Result<Self, ProblemError> {
        if offers.is_empty() || offers.len() > Problem::MOST_OFFERS {
            return Err(ProblemError::MenuSize);
        }
        if offers.iter().any(|offer| offer.cost > Problem::MOST || offer.quality > Problem::MOST) {
            return Err(ProblemError::TooLarge);
        }
        let now = match now {
            None => NOT_NOW,
            Some(place) if place < offers.len() => u8::try_from(place).unwrap_or(NOT_NOW),
            Some(_) => return Err(ProblemError::NotOnMenu),
        };
        Ok(Self { offers, now })
    }
}
