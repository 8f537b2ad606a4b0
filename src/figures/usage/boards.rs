//! Several projects, one allowance.
//!
//! First comes what is kept for a project, in the order of the list; then each project takes what it still needs, in
//! that order too. What a project may spend is what those before it leave.

use crate::domain::{Contingency, Credits, Kind, KindNeed, KnownBoard, ProjectClaim, Usage};
use crate::figures::retakes::Expected;
use crate::figures::{Figures, Held, Lens, Room, Sum};
use crate::prices::Plan;
use std::cmp::Ordering;
use std::path::Path;

/// What a project gets of what is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BoardShare<'a> {
    /// The project.
    pub board: &'a KnownBoard,
    /// What it still takes on average, with what it holds back.
    pub to_go: Sum,
    /// How that holds back something.
    pub held: Held,
    /// What is still kept for it of its reservation.
    pub kept: Credits,
    /// What it may spend: what those before it leave, and at least what is kept for it as far as that is there.
    pub room: Credits,
    /// Whether that may be less: those before it take something without a known price.
    pub is_at_most: bool,
}

impl BoardShare<'_> {
    /// What it gets: at most what it takes.
    pub fn gets(&self) -> Credits {
        self.to_go.credits.min(self.room)
    }

    /// Whether it is known that it gets all that it takes.
    pub fn is_covered(&self) -> bool {
        let sure = if self.is_at_most { self.kept.min(self.room) } else { self.room };
        self.to_go.unpriced == 0 && self.to_go.credits <= sure
    }

    /// What it is short of; `None` when it gets all that it takes.
    pub fn short_by(&self) -> Option<Credits> {
        self.room.short_of(self.to_go.credits)
    }
}

/// What the open project still takes now.
#[derive(Clone, Copy, Debug)]
pub struct OpenNeed<'a> {
    /// Its file.
    pub path: &'a Path,
    /// What it takes, with what it holds back.
    pub to_go: Sum,
    /// How that holds back something.
    pub held: Held,
}

/// What becomes of a project's share when another takes more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept<'a> {
    /// Its share as it is.
    pub share: BoardShare<'a>,
    /// What it gets then.
    pub keeps: Credits,
}

/// The other projects on the allowance, as one project finds them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Others {
    claims: Vec<OtherClaim>,
    /// What is kept for the project itself.
    own: Credits,
    /// What is wanted for the project itself; `None` where it is not in the list.
    claim: Option<ProjectClaim>,
}

/// What another project claims.
#[derive(Clone, Debug, PartialEq, Eq)]
struct OtherClaim {
    title: String,
    needs: Vec<KindNeed>,
    contingency: Contingency,
    kept: Credits,
    turn: ServedTurn,
}

/// When another project takes what it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ServedTurn {
    Before,
    After,
}

/// What other projects claim before one project, on one plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ahead {
    /// What the others take before it: what is kept for them, and what those before it need.
    pub credits: Credits,
    /// How much of what those before it need has no known price.
    pub unpriced: u32,
    own: Credits,
    kept_before: Credits,
}

impl Ahead {
    /// Nothing.
    pub const NONE: Self = Self { credits: Credits::ZERO, unpriced: 0, own: Credits::ZERO, kept_before: Credits::ZERO };

    /// What is left for the project of what is left for all.
    pub fn room(&self, left: Credits) -> Credits {
        let own = self.own.min(left.less(self.kept_before));
        own.max(left.less(self.credits))
    }

    /// The same with how sure it is: while something that goes first has no known price, only what is kept for the project
    /// is left in any case.
    pub fn room_of(&self, left: Credits) -> Room {
        let own = self.own.min(left.less(self.kept_before));
        let credits = self.room(left);
        Room { credits, sure: if self.unpriced == 0 { credits } else { own } }
    }

    /// What still goes before it in the next cycle.
    pub(super) fn after(&self, left: Credits) -> Self {
        let taken = left.less(self.room(left));
        Self { credits: self.credits.less(taken), unpriced: self.unpriced, ..Self::NONE }
    }
}

impl Others {
    /// No other project.
    pub const NONE: &'static Self = &Self { claims: Vec::new(), own: Credits::ZERO, claim: None };

    /// The other projects on an account, as the project in this file finds them. One that is not in the list comes last
    /// among those of normal priority.
    pub fn of(usage: &Usage, this: Option<&Path>) -> Self {
        let known = usage.boards.iter().find(|board| Some(board.path.as_path()) == this);
        let mine =
            known.map_or_else(|| ProjectClaim { place: u32::MAX, ..ProjectClaim::default() }, |board| board.claim);
        let others = usage.projects(this).into_iter().filter(|board| Some(board.path.as_path()) != this);
        let claims = others.map(|board| OtherClaim {
            title: board.title.clone(),
            needs: board.needs.clone(),
            contingency: board.contingency,
            kept: still_kept(usage, board),
            turn: match known.map_or_else(|| rank(board).cmp(&turn(&mine)), |known| order(board, known)) {
                Ordering::Greater => ServedTurn::After,
                Ordering::Less | Ordering::Equal => ServedTurn::Before,
            },
        });
        let own = known.map_or(Credits::ZERO, |board| still_kept(usage, board));
        Self { claims: claims.collect(), own, claim: known.map(|board| board.claim) }
    }

    /// What is wanted for the project itself; `None` where it is not in the list.
    pub const fn claim(&self) -> Option<&ProjectClaim> {
        self.claim.as_ref()
    }

    /// What they claim before the project on a plan.
    pub fn ahead(&self, plan: Option<&Plan>) -> Ahead {
        let mut ahead = Ahead { own: self.own, ..Ahead::NONE };
        for claim in &self.claims {
            let taken = claim.takes(plan);
            ahead.credits = sum(ahead.credits, taken.credits);
            ahead.unpriced = ahead.unpriced.saturating_add(taken.unpriced);
            if claim.turn == ServedTurn::Before {
                ahead.kept_before = sum(ahead.kept_before, claim.kept);
            }
        }
        ahead
    }

    /// Each project that claims something before this one, with how much on a plan.
    pub fn each(&self, plan: Option<&Plan>) -> impl Iterator<Item = (&str, Sum)> {
        let claims = self.claims.iter().map(move |claim| (claim.title.as_str(), claim.takes(plan)));
        claims.filter(|(_, takes)| !takes.is_zero())
    }
}

impl OtherClaim {
    fn takes(&self, plan: Option<&Plan>) -> Sum {
        match self.turn {
            ServedTurn::Before => {
                let (needed, _) = needed_and_held((&self.needs, self.contingency), plan);
                Sum { credits: needed.credits.max(self.kept), ..needed }
            }
            ServedTurn::After => Sum { credits: self.kept, unpriced: 0 },
        }
    }
}

/// What a project still takes, kind by kind, before the plan makes any of it free.
pub fn kind_needs(to_go: &Figures, lens: &Lens<'_>) -> Vec<KindNeed> {
    let lens = Lens { plan: None, ..*lens };
    let bare: Vec<(Kind, Sum)> = to_go.by_kind(lens.filter, None).collect();
    let need = |(kind, expected): (Kind, Expected)| {
        let (parts, of) = expected.parts().unwrap_or_else(|| (expected.ceil().get().into(), 1));
        let unpriced = bare.iter().find(|(one, _)| *one == kind).map_or(0, |(_, sum)| sum.unpriced);
        (parts > 0 || unpriced > 0).then_some(KindNeed { kind, parts, of: of.max(1), unpriced })
    };
    to_go.expected_by_kind(&lens).into_iter().filter_map(need).collect()
}

/// What a project still takes on a plan with what it holds back, and how.
fn needed_and_held((needs, contingency): (&[KindNeed], Contingency), plan: Option<&Plan>) -> (Sum, Held) {
    let work = needed(needs, plan);
    let held = if work.is_zero() { Held::NONE } else { Held::of_all(contingency) };
    (Sum { credits: held.with(work.credits), ..work }, held)
}

/// What the work of a project still takes on a plan, rounded up.
pub fn needed(needs: &[KindNeed], plan: Option<&Plan>) -> Sum {
    let charged = needs.iter().filter(|need| !plan.is_some_and(|plan| plan.is_free(need.kind)));
    let (mut credits, mut unpriced) = (Expected::default(), 0_u32);
    for need in charged {
        credits = credits.plus(&Expected::of_parts(need.parts, need.of));
        unpriced = unpriced.saturating_add(need.unpriced);
    }
    Sum { credits: credits.ceil(), unpriced }
}

/// What each project gets of what is left, in the order in which they are served; `this` is the file of the open one, and
/// what it takes now.
pub fn shares<'a>(
    usage: &'a Usage,
    (left, plan): (Credits, Option<&Plan>),
    this: Option<OpenNeed<'_>>,
) -> Vec<BoardShare<'a>> {
    let share = |board: &'a KnownBoard| {
        let open = this.filter(|this| this.path == board.path);
        let (to_go, held) = open
            .map_or_else(|| needed_and_held((&board.needs, board.contingency), plan), |this| (this.to_go, this.held));
        BoardShare { board, to_go, held, kept: still_kept(usage, board), room: Credits::ZERO, is_at_most: false }
    };
    let listed = usage.projects(this.map(|this| this.path));
    let mut shares: Vec<BoardShare<'a>> = listed.into_iter().map(share).collect();
    shares.sort_by(|one, other| order(one.board, other.board));
    let mut rest = left;
    for share in &mut shares {
        share.room = share.kept.min(rest);
        rest = rest.less(share.room);
    }
    let mut unpriced = 0_u32;
    for share in &mut shares {
        // What is kept for it is there in any case.
        share.is_at_most = unpriced > 0 && !rest.is_zero();
        unpriced = unpriced.saturating_add(share.to_go.unpriced);
        let taken = share.to_go.credits.less(share.room).min(rest);
        share.room = sum(share.room, rest);
        rest = rest.less(taken);
    }
    shares
}

/// What the other projects keep if this one takes so many credits more than expected, at any priority.
pub fn others_keep<'a>(
    usage: &'a Usage,
    (left, plan): (Credits, Option<&Plan>),
    this: OpenNeed<'_>,
    more: Credits,
) -> Vec<Kept<'a>> {
    let now = shares(usage, (left, plan), Some(this));
    let then = shares(usage, (left.less(more), plan), Some(this));
    let both = now.into_iter().zip(then).filter(|(share, _)| share.board.path != this.path);
    both.map(|(share, then)| Kept { share, keeps: then.gets() }).collect()
}

/// What is still kept for a project: its reservation less what it has spent since.
fn still_kept(usage: &Usage, board: &KnownBoard) -> Credits {
    let Some(reserved) = board.claim.reserved else { return Credits::ZERO };
    let Some(key) = board.key else { return reserved.credits };
    let since = usage.takes.since(reserved.moment()).filter(|used| used.project == key);
    since.fold(reserved.credits, |kept, used| kept.less(used.take.spent()))
}

fn turn(claim: &ProjectClaim) -> (crate::domain::Priority, u32) {
    (claim.priority, claim.place)
}

fn rank(board: &KnownBoard) -> (crate::domain::Priority, u32) {
    turn(&board.claim)
}

/// The order in which projects are served; those that stand at the same place by their files, so that it never wavers.
fn order(one: &KnownBoard, other: &KnownBoard) -> Ordering {
    rank(one).cmp(&rank(other)).then_with(|| one.path.cmp(&other.path))
}

fn sum(one: Credits, other: Credits) -> Credits {
    Credits::new(one.get().saturating_add(other.get()))
}
