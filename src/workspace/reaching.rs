//! What advice is asked under, and the steps that bring the board within what is left: one answer for the allowance bar,
//! the Usage and Swaps screens, and the subcommands.

use super::Standpoint;
use crate::advice::{BoardState, Goal, Reach, reach};
use crate::domain::Credits;
use crate::figures::{Lens, LensSettings, Room};

impl<'a> Standpoint<'a> {
    /// What advice is judged by, seen like this, for so many credits; `None` is what is left for the project, and nothing
    /// where that is not known.
    pub fn goal(&self, seen: LensSettings, within: Option<Credits>) -> Goal<'a> {
        let left = within.map(Room::from).or_else(|| self.balance.room()).unwrap_or_default();
        Goal { lens: self.seen(seen), left }
    }

    /// Whether steps may bring the board within what is left: it is not, and all of it has a known price.
    pub fn needs_steps(&self, lens: &Lens<'_>) -> bool {
        let Some(left) = self.balance.left_for_project() else { return false };
        let outlook = self.to_go.outlook(lens, left);
        outlook.bare.unpriced == 0 && outlook.safe > left
    }

    /// The board as it stands, without what is done.
    pub fn board(&self, goal: &Goal<'_>) -> BoardState {
        BoardState::of(self.project, self.figures, self.done, goal)
    }

    /// The gentlest steps that bring the board within. Hero scenes are left alone unless `heroes`, and what was dismissed
    /// is not among them. May take seconds on a large board.
    pub fn steps(&self, now: &BoardState, goal: &Goal<'_>, heroes: bool) -> Reach {
        reach(now, goal, heroes, &self.project.dismissed)
    }
}
