//! States: how the best found so far can differ from the break plan, and which of them can still matter.

use super::step::Slope;

/// A way to differ from the break plan in the classes looked at so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Partial {
    /// What it costs more than the break plan; negative costs less.
    pub(super) cost: i64,
    /// What it is worth more.
    pub(super) value: i64,
    /// How it came about.
    pub(super) node: u32,
}

/// One change to a state that came before: so many menus of a class take another offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) parent: u32,
    pub(super) class: u32,
    pub(super) copies: u32,
    /// The points taken from and to.
    pub(super) from: u8,
    pub(super) to: u8,
}

/// The parent of the first change.
pub(super) const NO_NODE: u32 = u32::MAX;

/// What a state must be able to reach to be worth following.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fence {
    /// What the break plan leaves over.
    pub(super) rest: i64,
    /// The least value that would be better than the best known.
    pub(super) target: i64,
    /// The steepest gain left in classes not looked at.
    pub(super) up: Slope,
    /// The least loss left there for giving credits back.
    pub(super) down: Slope,
    /// States whose values differ by no more than this are equally good, and the cheaper one is enough.
    pub(super) slack: i64,
}

impl Fence {
    /// Whether a state can still reach the target: were the rest of the classes divisible, which they are at best.
    pub(super) fn lets(&self, state: Partial) -> bool {
        let slope = if state.cost <= self.rest { self.up } else { self.down };
        let room = i128::from(self.rest - state.cost) * i128::from(slope.value);
        room >= i128::from(self.target - state.value) * i128::from(slope.cost)
    }

    /// The most that can come of a state; `None` when it can never be paid.
    pub(super) fn ceiling(&self, state: Partial) -> Option<i64> {
        let slope = if state.cost <= self.rest { self.up } else { self.down };
        let room = i128::from(self.rest - state.cost) * i128::from(slope.value);
        let gain = room.checked_div_euclid(i128::from(slope.cost))?;
        i64::try_from(gain + i128::from(state.value)).ok()
    }
}

/// A change that may be added to every state.
#[derive(Clone, Copy, Debug)]
pub(super) struct Move {
    pub(super) cost: i64,
    pub(super) value: i64,
    pub(super) regret: i128,
    pub(super) to: u8,
}

/// The states, their history, and the best of them; with room that is kept from search to search.
#[derive(Clone, Debug, Default)]
pub(super) struct States {
    /// By rising cost; value rises too.
    pub(super) list: Vec<Partial>,
    pub(super) nodes: Vec<Node>,
    /// The best that fits and reaches the first target.
    pub(super) best: Option<Partial>,
    /// States are merged from one list into another.
    merged: Vec<Partial>,
    before: Vec<Partial>,
}

/// What is added by a merge: so many copies of a move of a class from a point.
#[derive(Clone, Copy, Debug)]
pub(super) struct Addition {
    pub(super) class: u32,
    pub(super) from: u8,
    pub(super) copies: u32,
    /// Only states that came about since this node are changed; 0 for all.
    pub(super) since: u32,
}

impl States {
    /// Only the break plan itself.
    pub(super) fn restart(&mut self) {
        self.nodes.clear();
        self.best = None;
        self.list.clear();
        self.list.push(Partial { cost: 0, value: 0, node: NO_NODE });
    }

    /// Drops states that can no longer matter.
    pub(super) fn prune(&mut self, fence: &Fence) {
        self.list.retain(|state| fence.lets(*state));
    }

    /// Each state may be changed by one of the moves, or stay. Whether a changed one was kept.
    ///
    /// `next` tells the target after a state became the best.
    pub(super) fn merge(
        &mut self,
        moves: &[Move],
        addition: Addition,
        fence: &mut Fence,
        next: impl Fn(i64) -> i64,
    ) -> bool {
        let history = self.nodes.len();
        if let ([only], 0) = (moves, addition.since) {
            self.merge_one(false, (only, addition), fence, &next);
            std::mem::swap(&mut self.list, &mut self.merged);
        } else {
            self.before.clear();
            let fresh =
                |state: &&Partial| addition.since == 0 || (state.node >= addition.since && state.node != NO_NODE);
            self.before.extend(self.list.iter().filter(fresh));
            for one in moves {
                self.merge_one(true, (one, addition), fence, &next);
                std::mem::swap(&mut self.list, &mut self.merged);
            }
        }
        self.nodes.len() > history
    }

    /// Merges `list` with the changed states of `before` (or of itself) into `merged`.
    fn merge_one(
        &mut self,
        apart: bool,
        (one, addition): (&Move, Addition),
        fence: &mut Fence,
        next: &impl Fn(i64) -> i64,
    ) {
        let Self { list, nodes, best, merged, before } = self;
        let (cost, value) = (one.cost * i64::from(addition.copies), one.value * i64::from(addition.copies));
        merged.clear();
        let mut top = i64::MIN;
        let mut stay = list.iter().copied().peekable();
        let source = if apart { before.as_slice() } else { list.as_slice() };
        let mut change = source
            .iter()
            .map(|state| Partial { cost: state.cost + cost, value: state.value + value, ..*state })
            .peekable();
        loop {
            let changed = match (stay.peek(), change.peek()) {
                (None, None) => break,
                (Some(_), None) => false,
                (None, Some(_)) => true,
                (Some(one), Some(other)) => (other.cost, -other.value) < (one.cost, -one.value),
            };
            let taken = if changed { change.next() } else { stay.next() };
            let Some(mut state) = taken else { break };
            if state.value <= top || !fence.lets(state) {
                continue;
            }
            top = state.value + fence.slack;
            if changed {
                let node = u32::try_from(nodes.len()).unwrap_or(NO_NODE);
                let Addition { class, from, copies, .. } = addition;
                nodes.push(Node { parent: state.node, class, copies, from, to: one.to });
                state.node = node;
                if state.cost <= fence.rest && state.value >= fence.target {
                    *best = Some(state);
                    fence.target = next(state.value);
                }
            }
            merged.push(state);
        }
    }

    /// Forgets the history of states that are gone. Nodes come after their parents, so one pass back finds those needed.
    pub(super) fn forget(&mut self) {
        let mut needed = vec![false; self.nodes.len()];
        let need = |needed: &mut Vec<bool>, node: u32| {
            if let Some(flag) = needed.get_mut(super::size(node)) {
                *flag = true;
            }
        };
        for state in self.list.iter().chain(&self.best) {
            need(&mut needed, state.node);
        }
        for (place, node) in self.nodes.iter().enumerate().rev() {
            if needed.get(place).is_some_and(|flag| *flag) {
                need(&mut needed, node.parent);
            }
        }
        let mut places = vec![NO_NODE; self.nodes.len()];
        let place_of = |places: &[u32], node: u32| places.get(super::size(node)).copied().unwrap_or(NO_NODE);
        let mut kept = Vec::new();
        for (node, place) in
            self.nodes.iter().zip(0..).filter(|(_, place)| needed.get(*place).is_some_and(|flag| *flag))
        {
            if let Some(slot) = places.get_mut(place) {
                *slot = u32::try_from(kept.len()).unwrap_or(NO_NODE);
            }
            kept.push(Node { parent: place_of(&places, node.parent), ..*node });
        }
        self.nodes = kept;
        for state in self.list.iter_mut().chain(&mut self.best) {
            state.node = place_of(&places, state.node);
        }
    }

    /// Keeps only so many states, those nearest to what is left over. Whether any was dropped.
    pub(super) fn narrow(&mut self, most: usize, rest: i64) -> bool {
        if self.list.len() <= most {
            return false;
        }
        let near = self.list.partition_point(|state| state.cost <= rest);
        let from = near.saturating_sub(most * 2 / 3).min(self.list.len() - most);
        self.list.truncate(from + most);
        self.list.drain(..from);
        true
    }
}
