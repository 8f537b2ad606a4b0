//! One order for everything: the run sheet's, laid over cycles by first fit (rule 16).
//!
//! What does not fit what is left of a cycle waits, and later work that fits goes first, unless it needs what waits: a shot
//! needs the stills that it starts from, a final its draft. Nothing is split inside one take. Where plain story order takes fewer
//! cycles, that says which cycle each thing is made in. Run sheet, schedule and plans all ask here, so that they cannot
//! disagree.
//!
//! First fit is not the best there could be: of 2,000 small boards, 34 take one cycle more than the fewest possible, and
//! none takes more than that or than story order (counted in `tests/logic/usage/fewest.rs`).

use std::collections::{BTreeMap, BTreeSet};

use super::boards::Ahead;
use super::sheet::{RunSheet, SheetPlace, StillKey};
use super::working::TakesByCycle;
use crate::domain::{AssetId, Credits, Kind, Pass};
use crate::figures::KeepRates;
use crate::figures::units::{Units, parts};
use crate::prices::Plan;

/// How many cycles are looked at: a hundred years.
pub(super) const MOST: usize = 1_200;

/// What each cycle grants.
#[derive(Clone, Copy, Debug)]
pub(in crate::figures) struct Granted<'a> {
    /// The plan of this cycle; with `None` nothing is free and nothing too large.
    pub(in crate::figures) now: Option<&'a Plan>,
    /// The plan of all cycles after it.
    pub(in crate::figures) later: Option<&'a Plan>,
    /// What is left of this cycle, for all projects.
    pub(in crate::figures) left: Credits,
    /// What other projects take before this one, in this cycle and then in the next ones.
    pub(in crate::figures) ahead: Ahead,
}

/// Why something is never made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NeverMade {
    /// One take of it, or of what it needs, costs more than a whole allowance.
    TooDear,
    /// Each take could be paid for, but not all of them within the hundred years that are looked at.
    TooLate,
}

/// Work laid over cycles.
#[derive(Clone, Debug, Default)]
pub(in crate::figures) struct Laid {
    pub(super) parts: u128,
    /// What is made in each cycle, in order, and what is left of it, in parts.
    pub(super) cycles: Vec<LaidCycle>,
    /// What is never made, and why the first of it is not.
    pub(super) never: Vec<SheetPlace>,
    pub(in crate::figures) why_never: Option<NeverMade>,
    /// How much has no known price, and no place here.
    pub(in crate::figures) unpriced: u32,
    /// Whether other projects go first whose needs are not known, so that nobody knows in which cycle anything is made.
    pub(in crate::figures) is_unsure: bool,
}

/// What is made in one cycle.
#[derive(Clone, Debug, Default)]
pub(super) struct LaidCycle {
    /// What there is to spend on this project.
    pub(super) grants: Credits,
    /// What is left of it, in parts.
    pub(super) room: u128,
    pub(super) spent: u128,
    /// The takes that are made in it on average, in parts of a take; what is free on the plan among them.
    pub(super) takes: u128,
    /// The work, and whether it ends here.
    pub(super) work: Vec<(SheetPlace, bool)>,
}

/// Work that is to be laid.
struct Piece<'a> {
    place: SheetPlace,
    number: usize,
    asset: AssetId,
    kind: Kind,
    pass: Pass,
    /// The stills that it waits for.
    still: Option<StillKey>,
    runs: &'a [Units],
    /// The takes of it on average, in parts of a take.
    takes: u128,
}

/// Whether later work may go before what waits.
#[derive(Clone, Copy, PartialEq, Eq)]
enum PackingRule {
    First,
    Next,
}

fn is_free(plan: Option<&Plan>, kind: Kind) -> bool {
    plan.is_some_and(|plan| plan.is_free(kind))
}

fn allowance(plan: Option<&Plan>) -> Credits {
    plan.map_or(Credits::new(u64::MAX), |plan| plan.allowance)
}

impl Laid {
    /// Lays what a run sheet has to do over cycles.
    pub(in crate::figures) fn of(sheet: &RunSheet<'_>, granted: &Granted<'_>, rates: &KeepRates) -> Self {
        let mut entries: Vec<_> = sheet.to_do().collect();
        entries.sort_by_key(|(_, _, entry)| entry.order);
        let unknown = |kind: Kind, unpriced: bool| unpriced && !is_free(granted.later, kind);
        let unpriced = entries.iter().filter(|(_, row, entry)| unknown(row.kind, entry.unpriced)).count();
        let pieces = entries.into_iter().filter(|(_, row, entry)| !unknown(row.kind, entry.unpriced));
        let pieces: Vec<_> = pieces.collect();
        let parts = parts(pieces.iter().flat_map(|(_, _, entry)| &entry.runs), rates);
        let mut pieces: Vec<Piece<'_>> = pieces
            .into_iter()
            .map(|(place, row, entry)| Piece {
                place,
                number: entry.number,
                asset: entry.asset.id,
                kind: row.kind,
                pass: row.pass,
                still: StillKey::of_start(entry.start, entry.number),
                runs: &entry.runs,
                takes: entry.expected_takes(parts, rates),
            })
            .collect();
        let first = Packing::over(&pieces, granted, (parts, rates), PackingRule::First);
        // A stable sort: within a scene the order is that of the run sheet, so that what is needed comes first.
        pieces.sort_by_key(|piece| piece.number);
        let story = Packing::over(&pieces, granted, (parts, rates), PackingRule::Next);
        let shorter = story.cycles.len() < first.cycles.len() && story.never.len() <= first.never.len();
        let laid = if shorter || story.never.len() < first.never.len() { story.in_sheet_order() } else { first };
        let is_unsure = granted.ahead.unpriced > 0 && laid.cycles.iter().any(|cycle| cycle.spent > 0);
        Self { unpriced: u32::try_from(unpriced).unwrap_or(u32::MAX), is_unsure, ..laid }
    }

    /// The same cycles, each in the order of the run sheet: which cycle something is made in follows the story, but within
    /// one the sheet keeps all work of a model together, and what is needed stands first in it too.
    fn in_sheet_order(mut self) -> Self {
        self.cycles.iter_mut().for_each(|cycle| cycle.work.sort_by_key(|(place, _)| *place));
        self
    }

    /// What ends in the cycle of today.
    pub(super) fn ending_now(&self) -> impl Iterator<Item = SheetPlace> {
        let work = self.cycles.iter().take(1).flat_map(|cycle| &cycle.work);
        work.filter(|(_, ends)| *ends).map(|(place, _)| *place)
    }

    /// The takes that are made in each cycle.
    pub(in crate::figures) fn takes(&self) -> TakesByCycle {
        TakesByCycle::of(self.parts, self.cycles.iter().map(|cycle| cycle.takes).collect())
    }

    /// The cycles it takes, that of today included; 0 when nothing is charged. `None` when something is never made or has no
    /// known price.
    pub(in crate::figures) fn cycles(&self) -> Option<u64> {
        let charged = self.cycles.iter().any(|cycle| cycle.spent > 0);
        let cycles = if charged { self.cycles.len() } else { 0 };
        let known = self.unpriced == 0 && !self.is_unsure;
        (self.never.is_empty() && known).then(|| u64::try_from(cycles).unwrap_or(u64::MAX))
    }

    /// What expires over all cycles until it is done, and of the last cycle alone; rounded down.
    pub(in crate::figures) fn expires(&self, left: Credits) -> (Credits, Credits) {
        let whole =
            |parts: u128| Credits::new(u64::try_from(parts.checked_div(self.parts).unwrap_or(0)).unwrap_or(u64::MAX));
        let Some(last) = self.cycles.last() else { return (left, left) };
        let all = self.cycles.iter().fold(0_u128, |sum, cycle| sum.saturating_add(cycle.room));
        (whole(all), whole(last.room))
    }
}

struct Packing<'a, 'b> {
    granted: &'a Granted<'b>,
    parts: u128,
    rates: &'a KeepRates,
    fit: PackingRule,
    laid: Laid,
    /// Cycles before this one have no room for anything.
    open: usize,
    /// What other projects take before this one from the next cycle on.
    ahead: Ahead,
    /// The smallest thing that is charged, in parts.
    smallest: u128,
    /// Where the stills of each scene, each shared still and each draft end; `None` where that is never.
    stills: BTreeMap<StillKey, Option<usize>>,
    drafts: BTreeMap<AssetId, Option<usize>>,
    /// In plain story order nothing goes before what came before it.
    reached: usize,
}

impl<'a, 'b> Packing<'a, 'b> {
    fn over(pieces: &[Piece<'_>], granted: &'a Granted<'b>, how: (u128, &'a KeepRates), fit: PackingRule) -> Laid {
        let (parts, rates) = how;
        let prices = pieces.iter().flat_map(|piece| piece.runs).map(|run| u128::from(run.each.get()));
        let smallest = prices.filter(|each| *each > 0).min().unwrap_or(0).saturating_mul(parts);
        let laid = Laid { parts, ..Laid::default() };
        let (stills, drafts) = (BTreeMap::new(), BTreeMap::new());
        let ahead = granted.ahead;
        let mut walk = Self { granted, parts, rates, fit, laid, open: 0, ahead, smallest, stills, drafts, reached: 0 };
        for piece in pieces {
            let placed = walk.earliest(piece).map(|from| walk.place(piece, from));
            let end = placed.and_then(Result::ok);
            if end.is_none() {
                walk.laid.never.push(piece.place);
            }
            walk.laid.why_never = walk.laid.why_never.or_else(|| placed.and_then(Result::err));
            walk.note(piece, end);
        }
        while walk.laid.cycles.last().is_some_and(|last| last.work.is_empty()) {
            walk.laid.cycles.pop();
        }
        walk.laid
    }

    /// The first cycle in which all that a piece needs is there; `None` where that is never.
    fn earliest(&self, piece: &Piece<'_>) -> Option<usize> {
        let still = piece.still.and_then(|still| self.stills.get(&still).copied()).unwrap_or(Some(0))?;
        let draft = match piece.pass {
            Pass::Final => self.drafts.get(&piece.asset).copied().unwrap_or(Some(0))?,
            Pass::Draft => 0,
        };
        Some(still.max(draft).max(if self.fit == PackingRule::Next { self.reached } else { 0 }))
    }

    fn note(&mut self, piece: &Piece<'_>, end: Option<usize>) {
        let later = |one: Option<usize>| Some(one?.max(end?));
        if piece.kind == Kind::Image {
            let still = self.stills.entry(StillKey::of_image(piece.asset, piece.number)).or_insert(Some(0));
            *still = later(*still);
        }
        if piece.pass == Pass::Draft {
            self.drafts.insert(piece.asset, end);
        }
        self.reached = self.reached.max(end.unwrap_or(0));
    }

    const fn plan(&self, cycle: usize) -> Option<&'b Plan> {
        if cycle == 0 { self.granted.now } else { self.granted.later }
    }

    /// Places a piece, and says in which cycle it ends.
    fn place(&mut self, piece: &Piece<'_>, from: usize) -> Result<usize, NeverMade> {
        if !self.can_end(piece.runs, from) {
            return Err(NeverMade::TooDear);
        }
        self.put(piece, from).ok_or(NeverMade::TooLate)
    }

    /// The same for what can be paid for; `None` beyond a hundred years.
    fn put(&mut self, piece: &Piece<'_>, from: usize) -> Option<usize> {
        let (mut end, mut begun) = (Some(from), Vec::<(usize, u128)>::new());
        for run in piece.runs {
            let first = if self.fit == PackingRule::Next { end? } else { from };
            let ended = self.run(run, first, &mut begun);
            end = end.and_then(|end| Some(end.max(ended?)));
            if end.is_none() {
                break;
            }
        }
        self.spread(piece.takes, &begun, end);
        let begun = begun.into_iter().map(|(cycle, _)| cycle);
        let begun: BTreeSet<usize> = begun.filter(|cycle| end.is_none_or(|end| *cycle < end)).collect();
        for (cycle, ends) in begun.into_iter().map(|cycle| (cycle, false)).chain(end.map(|end| (end, true))) {
            self.cycle(cycle)?.work.push((piece.place, ends));
        }
        end
    }

    /// Puts the takes of a piece where its credits are spent; what is free is made where it ends.
    fn spread(&mut self, takes: u128, spent: &[(usize, u128)], end: Option<usize>) {
        /// Into so many steps a share is divided.
        const STEPS: u128 = 1 << 32;
        let all = spent.iter().fold(0_u128, |sum, (_, credits)| sum.saturating_add(*credits));
        let (mut sum, mut placed) = (0_u128, 0_u128);
        for (at, credits) in spent {
            sum = sum.saturating_add(*credits);
            let share = sum.saturating_mul(STEPS).checked_div(all).unwrap_or(0);
            let until = takes.saturating_mul(share).checked_div(STEPS).unwrap_or(0);
            let now = until.saturating_sub(placed);
            placed = placed.saturating_add(now);
            self.take(*at, now);
        }
        if let Some(end) = end {
            self.take(end, takes.saturating_sub(placed));
        }
    }

    fn take(&mut self, at: usize, takes: u128) {
        if let Some(cycle) = self.cycle(at) {
            cycle.takes = cycle.takes.saturating_add(takes);
        }
    }

    /// Spends what a run costs on average, whole takes at a time, from a cycle on; says where it ends.
    fn run(&mut self, run: &Units, from: usize, begun: &mut Vec<(usize, u128)>) -> Option<usize> {
        let each = u128::from(run.each.get()).saturating_mul(self.parts);
        let mut rest = run.expected(self.parts, self.rates);
        let mut at = from;
        loop {
            if is_free(self.plan(at), run.kind) || rest == 0 {
                return self.cycle(at).map(|_| at);
            }
            let room = self.cycle(at)?.room;
            let now = if rest <= room { rest } else { room.checked_div(each)?.saturating_mul(each) };
            if now > 0 {
                let cycle = self.cycle(at)?;
                cycle.room = cycle.room.saturating_sub(now);
                cycle.spent = cycle.spent.saturating_add(now);
                rest = rest.saturating_sub(now);
                begun.push((at, now));
            }
            if rest == 0 {
                return Some(at);
            }
            at = at.saturating_add(1).max(self.open);
            while self.laid.cycles.get(self.open).is_some_and(|cycle| cycle.room < self.smallest) {
                self.open = self.open.saturating_add(1);
            }
        }
    }

    /// A cycle; `None` beyond a hundred years.
    fn cycle(&mut self, at: usize) -> Option<&mut LaidCycle> {
        while self.laid.cycles.len() <= at.min(MOST) {
            let first = self.laid.cycles.is_empty();
            let left = if first { self.granted.left } else { allowance(self.granted.later) };
            let grants = self.ahead.room(left);
            self.ahead = self.ahead.after(left);
            let room = u128::from(grants.get()).saturating_mul(self.parts);
            self.laid.cycles.push(LaidCycle { grants, room, ..LaidCycle::default() });
        }
        self.laid.cycles.get_mut(at).filter(|_| at < MOST)
    }

    /// Whether runs can be made at all: in what is left of this cycle, or each take in the allowance of a later one.
    fn can_end(&mut self, runs: &[Units], from: usize) -> bool {
        let (now, later) = (self.granted.now, self.granted.later);
        let charged = runs.iter().filter(|run| !is_free(now, run.kind));
        let all = charged.fold(0_u128, |sum, run| sum.saturating_add(run.expected(self.parts, self.rates)));
        let fits_now = from == 0 && self.cycle(0).is_some_and(|cycle| all <= cycle.room);
        fits_now || runs.iter().all(|run| is_free(later, run.kind) || run.each <= allowance(later))
    }
}
