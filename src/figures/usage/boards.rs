//! Several projects, one allowance.

use crate::domain::{Credits, KnownBoard, Usage};

/// What a project gets of what is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BoardShare<'a> {
    /// The project.
    pub board: &'a KnownBoard,
    /// What it still takes on average.
    pub to_go: Credits,
    /// What it gets of what is left, after those that go before it: at most what it takes.
    pub gets: Credits,
}

impl BoardShare<'_> {
    /// What it is short of; `None` when it gets all that it takes.
    pub fn short_by(&self) -> Option<Credits> {
        self.gets.short_of(self.to_go)
    }
}

/// What becomes of a project's share when another takes more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept<'a> {
    /// Its share as it is.
    pub share: BoardShare<'a>,
    /// What it gets then.
    pub keeps: Credits,
}

/// What each project gets of what is left, in the order in which they are served.
///
/// That is by priority, then the one last worked on first. `this` is a place in the list of projects, with what that one takes now that it is open.
pub fn shares(usage: &Usage, left: Credits, this: Option<(usize, Credits)>) -> Vec<BoardShare<'_>> {
    let mut room = left;
    let serve = |place: usize| {
        let board = usage.boards.get(place)?;
        let to_go = this.filter(|(open, _)| *open == place).map_or(board.to_go, |(_, to_go)| to_go);
        let gets = to_go.min(room);
        room = room.less(gets);
        Some(BoardShare { board, to_go, gets })
    };
    order(usage).into_iter().filter_map(serve).collect()
}

/// What the other projects keep if this one takes so many credits more than it is reckoned to, whatever its priority.
pub fn others_keep(usage: &Usage, left: Credits, this: (usize, Credits), more: Credits) -> Vec<Kept<'_>> {
    let now = shares(usage, left, Some(this));
    let then = shares(usage, left.less(more), Some(this));
    let both = order(usage).into_iter().zip(now.into_iter().zip(then));
    let others = both.filter(|(place, _)| *place != this.0);
    others.map(|(_, (share, then))| Kept { share, keeps: then.gets }).collect()
}

/// The places of the projects in the order in which they are served.
fn order(usage: &Usage) -> Vec<usize> {
    let mut order: Vec<usize> = (0..usage.boards.len()).collect();
    order.sort_by_key(|place| usage.boards.get(*place).map(|board| board.priority));
    order
}
