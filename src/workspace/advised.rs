//! Advice on what may still change, brought up to date once for each content: after an edit only what changed is asked
//! again.

use super::{Memo, Standpoint};
use crate::advice::{Advice, DraftOffer, DraftOffers, Ranking, Savings, Swap, SwapPlace};
use crate::document::Revision;
use crate::domain::{PassFilter, PlanId};
use crate::figures::{Basis, KeepRates, Lens};

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

impl Advised {
    /// What all swaps save together. Brings them up to the content now.
    pub fn savings(&mut self, at: &Standpoint<'_>, lens: &Lens<'_>) -> Savings {
        let (asked, revision) = (asked(at, lens), at.open.document.revision());
        let project = at.changeable;
        let update = |kept: &mut Advice| kept.update(project, lens);
        if self.swaps.bring_up((&asked, revision), || Advice::of(project, lens), update) {
            self.savings = self.swaps.0.as_ref().map(|(_, _, swaps)| swaps.savings()).unwrap_or_default();
        }
        self.savings
    }

    /// The swaps in an order, as they were brought up last.
    pub fn ranked(&mut self, ranking: Ranking) -> RankedSwaps<'_> {
        let Some((asked, revision, advice)) = &self.swaps.0 else { return RankedSwaps::default() };
        let order = self.order.get((asked.clone(), *revision, ranking), || advice.order(ranking));
        RankedSwaps { advice: Some(advice), order }
    }

    /// The drafts that would pay, those that gain most first; none where drafts are not counted.
    pub fn drafts(&mut self, at: &Standpoint<'_>, lens: &Lens<'_>) -> &[DraftOffer] {
        if lens.filter == PassFilter::Final {
            return &[];
        }
        let (asked, revision) = (asked(at, lens), at.open.document.revision());
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
        project: at.open.serial,
        filter: lens.filter,
        plan: lens.plan.map(|plan| plan.id.clone()),
        basis: lens.basis,
        rates: lens.rates.clone(),
    }
}
