//! Drafts that would pay: a cheap try before an expensive final (rule 9).

use std::collections::BTreeMap;
use std::rc::Rc;

use super::advisor::{Advisor, Answers};
use super::swaps::may_change;
use super::{Question, choices};
use crate::domain::{AssetId, Choice, Pass, Takes};
use crate::figures::{Drafting, Expected, KeepRates, Lens, MadeBy};

/// A draft that an asset does not have, and that would cost less than it saves on average.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftOffer {
    /// The asset.
    pub asset: AssetId,
    /// The choice to try it out with.
    pub choice: Choice,
    /// What the draft costs, and what it saves of the final.
    pub verdict: Drafting,
}

impl DraftOffer {
    /// What the draft saves on average, itself included.
    pub fn gain(&self) -> Expected {
        self.verdict.saves.clone().less(&self.verdict.costs)
    }
}

/// Looks for drafts that pay; questions that are alike are answered once.
pub(super) struct DraftFinder<'a> {
    lens: Lens<'a>,
    advisor: Advisor<'a>,
    /// By the answers about the final, which the offer follows from; held so that no other gets their place.
    known: BTreeMap<*const Answers, FinalAnswers>,
}

/// The answers about a final, and the draft that pays before it.
type FinalAnswers = (Rc<Answers>, Option<(Choice, Drafting)>);

impl<'a> DraftFinder<'a> {
    pub(super) fn new(lens: &Lens<'a>) -> Self {
        Self { lens: *lens, advisor: Advisor::new(lens.prices), known: BTreeMap::new() }
    }

    /// The draft that saves most on average; `None` when the asset has one, is locked, or no draft pays.
    pub(super) fn offer(&mut self, last: &Question<'a>) -> Option<DraftOffer> {
        let fixed = matches!(last.asset.takes, Takes::Fixed(_));
        if last.asset.draft.is_some() || fixed || !may_change(last) {
            return None;
        }
        let answers = self.advisor.answers(last)?;
        let rates = self.lens.rates;
        let (_, best) = self
            .known
            .entry(Rc::as_ptr(&answers))
            .or_insert_with(|| (Rc::clone(&answers), best(last, &answers, rates)));
        let (choice, verdict) = best.clone()?;
        Some(DraftOffer { asset: last.asset.id, choice, verdict })
    }
}

/// The choice whose draft gains most before a final as it is, of equals the better rated.
fn best(last: &Question<'_>, answers: &Answers, rates: &KeepRates) -> Option<(Choice, Drafting)> {
    let made = MadeBy { model: last.place(), costs: answers.now.cost.credits()? };
    let drafts = choices(&Question { pass: Pass::Draft, ..*last }).into_iter();
    let rated = drafts.filter(|choice| choice.verdict.is_allowed() && choice.rating.is_some());
    let offers = rated.filter_map(|choice| {
        // A draft always costs less than its final.
        let draft = choice.made().filter(|draft| draft.costs < made.costs)?;
        let verdict = Drafting::of(last.asset, last.context.has_image, (draft, made), rates);
        verdict.pays().then(|| (verdict.saves.clone().less(&verdict.costs), choice.rating, (choice, verdict)))
    });
    let best = offers.max_by(|(one, rating, _), (other, better, _)| one.cmp(other).then(rating.cmp(better)));
    best.map(|(_, _, (choice, verdict))| (choice.choice, verdict))
}

/// The draft that saves most on average; `None` when the asset has one, is locked, or no draft pays.
pub fn draft_offer(question: &Question<'_>, rates: &KeepRates) -> Option<DraftOffer> {
    DraftFinder::new(&Lens::new(question.prices, rates).on(question.plan))
        .offer(&Question { pass: Pass::Final, ..*question })
}
