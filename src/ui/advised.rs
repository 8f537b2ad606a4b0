//! The advice that every screen tells of, brought up to date once for each content: after an edit only what changed is
//! asked again.

use super::memo::Memo;
use super::state::View;
use super::views::Scope;
use crate::advice::{Advice, DraftOffer, DraftOffers, Ranking, Savings, Swap, SwapPlace, SwapTerms};
use crate::document::Revision;
use crate::domain::{PassFilter, PlanId};
use crate::figures::{Basis, KeepRates};

/// Swaps, and drafts that would pay.
#[derive(Default)]
pub(crate) struct Advised {
    swaps: Kept<Advice>,
    drafts: Kept<DraftOffers>,
    savings: Savings,
    order: Memo<(Asked, Revision, Ranking), Vec<SwapPlace>>,
    offers: Memo<(Asked, Revision), Vec<DraftOffer>>,
}

/// Advice, and what it is about.
struct Kept<T>(Option<(Asked, Revision, T)>);

/// Everything but the project that advice follows from.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Asked {
    session: u64,
    filter: PassFilter,
    plan: Option<PlanId>,
    basis: Basis,
    rates: KeepRates,
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Kept<T> {
    /// What is about this; whether that is news.
    fn bring_up(
        &mut self,
        (asked, revision): (&Asked, Revision),
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
    pub(crate) fn savings(&mut self, scope: &Scope<'_>, view: &View) -> Savings {
        let (asked, revision) = (asked(scope, view), scope.session.document.revision());
        let (terms, project) = (terms(scope, view), scope.session.open_project());
        let update = |kept: &mut Advice| kept.update(project, &terms);
        if self.swaps.bring_up((&asked, revision), || Advice::of(project, &terms), update) {
            self.savings = self.swaps.0.as_ref().map(|(_, _, swaps)| swaps.savings()).unwrap_or_default();
        }
        self.savings
    }

    /// The swaps in an order, as they were brought up last.
    pub(crate) fn ranked(&mut self, ranking: Ranking) -> Ranked<'_> {
        let Some((asked, revision, advice)) = &self.swaps.0 else { return Ranked::default() };
        let order = self.order.get((asked.clone(), *revision, ranking), || advice.order(ranking));
        Ranked { advice: Some(advice), order }
    }

    /// The drafts that would pay, those that gain most first; none where drafts are not counted.
    pub(crate) fn drafts(&mut self, scope: &Scope<'_>, view: &View) -> &[DraftOffer] {
        if view.filter == PassFilter::Final {
            return &[];
        }
        let (asked, revision) = (asked(scope, view), scope.session.document.revision());
        let (terms, project) = (terms(scope, view), scope.session.open_project());
        let anew = || DraftOffers::of(project, &terms, &scope.rates);
        self.drafts.bring_up((&asked, revision), anew, |kept| kept.update(project, &terms, &scope.rates));
        let drafts = &self.drafts;
        self.offers.get((asked, revision), || {
            let ranked = drafts.0.iter().flat_map(|(_, _, offers)| offers.ranked());
            ranked.cloned().collect()
        })
    }
}

/// Swaps in an order.
#[derive(Clone, Copy, Default)]
pub(crate) struct Ranked<'a> {
    advice: Option<&'a Advice>,
    order: &'a [SwapPlace],
}

impl<'a> Ranked<'a> {
    /// How many.
    pub(crate) const fn len(&self) -> usize {
        self.order.len()
    }

    /// Whether there are none.
    pub(crate) const fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// One after the other.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &'a Swap> + use<'a> {
        let advice = self.advice;
        self.order.iter().filter_map(move |place| advice?.get(*place))
    }
}

fn asked(scope: &Scope<'_>, view: &View) -> Asked {
    Asked {
        session: scope.session.serial,
        filter: view.filter,
        plan: scope.standing.plan.map(|plan| plan.id.clone()),
        basis: view.basis,
        rates: scope.rates.clone(),
    }
}

/// What swaps are reckoned under: with retakes when the switch says so.
fn terms<'a>(scope: &'a Scope<'_>, view: &View) -> SwapTerms<'a> {
    let rates = (view.basis != Basis::Bare).then_some(&scope.rates);
    SwapTerms { prices: scope.prices, plan: scope.standing.plan, filter: view.filter, rates }
}
