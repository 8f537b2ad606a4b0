//! Advice on what may still change, brought up to date once for each content: after an edit only what changed is asked
//! again.

use super::{Memo, Standpoint};
use crate::advice::{Advice, DraftOffer, DraftOffers, Ranking, Savings, Swap, SwapPlace};
use crate::document::Revision;
use crate::domain::{PassFilter, PlanId};
use crate::figures::{Basis, KeepRates, Lens};

/// Up to so many assets everything that follows from a board is worked out within the frame that asks; beyond, what is
/// worked out from nothing takes a thread.
pub const SMALL_BOARD: usize = 2_000;

/// Swaps, and drafts that would pay.
#[derive(Default)]
pub struct Advised {
    swaps: KeptAdvice<Advice>,
    drafts: KeptAdvice<DraftOffers>,
    savings: Savings,
    order: Memo<(AdviceQuestion, Revision, Ranking), Vec<SwapPlace>>,
    offers: Memo<(AdviceQuestion, Revision), Vec<DraftOffer>>,
}

/// Advice, and what it is about.
struct KeptAdvice<T>(Option<(AdviceQuestion, Revision, T)>);

/// Everything but the project that advice follows from.
#[derive(Clone, Debug, PartialEq, Eq)]
struct AdviceQuestion {
    project: u64,
    filter: PassFilter,
    plan: Option<PlanId>,
    basis: Basis,
    rates: KeepRates,
}

impl<T> Default for KeptAdvice<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> KeptAdvice<T> {
    /// What is about this; whether that is news.
    fn bring_up(
        &mut self,
        (asked, revision): (&AdviceQuestion, Revision),
        anew: impl FnOnce() -> T,
        update: impl FnOnce(&mut T),
    ) -> bool {
        match &mut self.0 {
            Some((of, at, _)) if of == asked && *at == revision => return false,
            Some((of, at, kept)) if of == asked => {
                update(kept);
                *at = revision;
            }
            _ => self.0 = Some((asked.clone(), revision, anew())),
        }
        true
    }
}

/// Advice worked out from nothing, on whatever thread: see [`Advised::takes_long`].
pub struct PreparedAdvice {
    asked: AdviceQuestion,
    revision: Revision,
    swaps: Advice,
    drafts: Option<DraftOffers>,
}

impl PreparedAdvice {
    /// All advice of a standpoint.
    pub fn of(at: &Standpoint<'_>, lens: &Lens<'_>) -> Self {
        let drafts = || DraftOffers::of(at.changeable, lens);
        Self {
            asked: asked(at, lens),
            revision: at.content.revision,
            swaps: Advice::of(at.changeable, lens),
            drafts: (lens.filter != PassFilter::Final).then(drafts),
        }
    }
}

impl Advised {
    /// Whether advice on this would take longer than a frame: on a large board, where it is worked out from nothing and
    /// not by what has changed since the last time. Then [`PreparedAdvice`] is worked out elsewhere and taken in.
    pub fn takes_long(&self, at: &Standpoint<'_>, lens: &Lens<'_>) -> bool {
        let is_known = self.swaps.0.as_ref().is_some_and(|(of, _, _)| *of == asked(at, lens));
        !is_known && at.project.asset_count() > SMALL_BOARD
    }

    /// Takes in advice that was worked out elsewhere.
    pub fn take_in(&mut self, prepared: PreparedAdvice) {
        let PreparedAdvice { asked, revision, swaps, drafts } = prepared;
        self.savings = swaps.savings();
        self.drafts = KeptAdvice(drafts.map(|drafts| (asked.clone(), revision, drafts)));
        self.swaps = KeptAdvice(Some((asked, revision, swaps)));
    }

    /// What all swaps save together. Brings them up to the content now; `None` where that takes long.
    pub fn savings(&mut self, at: &Standpoint<'_>, lens: &Lens<'_>) -> Option<Savings> {
        if self.takes_long(at, lens) {
            // What is known is about something else.
            self.swaps = KeptAdvice(None);
            self.drafts = KeptAdvice(None);
            return None;
        }
        let (asked, revision) = (asked(at, lens), at.content.revision);
        let project = at.changeable;
        let update = |kept: &mut Advice| kept.update(project, lens);
        if self.swaps.bring_up((&asked, revision), || Advice::of(project, lens), update) {
            self.savings = self.swaps.0.as_ref().map(|(_, _, swaps)| swaps.savings()).unwrap_or_default();
        }
        Some(self.savings)
    }

    /// The swaps in an order, as they were brought up last.
    pub fn ranked(&mut self, ranking: Ranking) -> RankedSwaps<'_> {
        let Some((asked, revision, advice)) = &self.swaps.0 else { return RankedSwaps::default() };
        let order = self.order.get((asked.clone(), *revision, ranking), || advice.order(ranking));
        RankedSwaps { advice: Some(advice), order }
    }

    /// The drafts that would pay, those that gain most first; none where drafts are not counted.
    pub fn drafts(&mut self, at: &Standpoint<'_>, lens: &Lens<'_>) -> &[DraftOffer] {
        if lens.filter == PassFilter::Final || self.takes_long(at, lens) {
            return &[];
        }
        let (asked, revision) = (asked(at, lens), at.content.revision);
        let project = at.changeable;
        let anew = || DraftOffers::of(project, lens);
        self.drafts.bring_up((&asked, revision), anew, |kept| kept.update(project, lens));
        let drafts = &self.drafts;
        self.offers.get((asked, revision), || {
            let ranked = drafts.0.iter().flat_map(|(_, _, offers)| offers.ranked());
            ranked.cloned().collect()
        })
    }
}

/// Swaps in an order.
#[derive(Clone, Copy, Default)]
pub struct RankedSwaps<'a> {
    advice: Option<&'a Advice>,
    order: &'a [SwapPlace],
}

impl<'a> RankedSwaps<'a> {
    /// How many.
    pub const fn len(&self) -> usize {
        self.order.len()
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// One after the other.
    pub fn iter(&self) -> impl Iterator<Item = &'a Swap> + use<'a> {
        let advice = self.advice;
        self.order.iter().filter_map(move |place| advice?.get(*place))
    }
}

fn asked(at: &Standpoint<'_>, lens: &Lens<'_>) -> AdviceQuestion {
    AdviceQuestion {
        project: at.content.project,
        filter: lens.filter,
        plan: lens.plan.map(|plan| plan.id.clone()),
        basis: lens.basis,
        rates: lens.rates.clone(),
    }
}
