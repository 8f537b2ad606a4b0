//! Advice for many assets: each different question is answered once.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::choices::{choices_with, own_verdict};
use super::question::ChoiceOutcome;
use super::swaps::{SwapCandidate, candidates, swaps_with};
use super::{AllowedChoice, Barrier, ChoiceVerdict, Question, Still, Swap, still};
use crate::domain::{Aspect, Choice, Needs, Pass, Seconds, Takes, Work};
use crate::figures::Estimator;
use crate::prices::PriceList;

/// Answers questions, and remembers what it answered. All are key under one price list and one plan.
pub(super) struct Advisor<'a> {
    estimator: Estimator<'a>,
    known: BTreeMap<QuestionKey<'a>, Rc<Answers>>,
    stills: BTreeMap<Option<Aspect>, Option<Still>>,
}

/// Everything that the answers depend on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct QuestionKey<'a> {
    work: Work,
    seconds: Seconds,
    has_still: bool,
    takes_still: bool,
    pass: Pass,
    takes: Takes,
    needs: Needs,
    current: &'a Choice,
    /// The final, where the draft is in question.
    last: Option<&'a Choice>,
}

impl<'a> QuestionKey<'a> {
    /// That of a question; `None` where the asset has no choice in the pass.
    pub(super) fn of(question: &Question<'a>) -> Option<Self> {
        Some(Self {
            work: question.asset.work,
            seconds: question.context.seconds,
            has_still: question.has_still(),
            takes_still: question.context.takes_still,
            pass: question.pass,
            takes: question.asset.takes,
            needs: question.asset.all_needs(),
            current: question.current()?,
            last: (question.pass == Pass::Draft).then_some(&question.asset.final_choice),
        })
    }
}

/// What can be said of an asset and pass. Its swaps do not know yet whose they are.
pub(super) struct Answers {
    pub(super) choices: Vec<AllowedChoice>,
    pub(super) swaps: Vec<Swap>,
    /// The choice as it is.
    pub(super) now: ChoiceOutcome,
    pub(super) verdict: ChoiceVerdict,
    pub(super) rating: Option<u8>,
    /// The still that some of the choices would need.
    still: Option<Still>,
    /// The choices as swaps, also those that save nothing; made when needed.
    candidates: OnceCell<Vec<SwapCandidate>>,
}

impl Answers {
    /// The choices that may be taken, also those that save nothing.
    pub(super) fn candidates(&self, question: &Question<'_>) -> &[SwapCandidate] {
        self.candidates.get_or_init(|| candidates(question, &self.choices, self.now, self.still.as_ref()))
    }
}

impl<'a> Advisor<'a> {
    pub(super) fn new(prices: &'a PriceList) -> Self {
        Self { estimator: Estimator::new(prices), known: BTreeMap::new(), stills: BTreeMap::new() }
    }

    /// The answers about a choice that there is; `None` when the asset has none in the pass.
    pub(super) fn answers(&mut self, question: &Question<'a>) -> Option<Rc<Answers>> {
        let current = question.current()?;
        let key = QuestionKey::of(question)?;
        if let Some(known) = self.known.get(&key) {
            return Some(Rc::clone(known));
        }
        let now = question.now(&mut self.estimator)?;
        let (verdict, rating) = own_verdict(question, current, now);
        let choices = choices_with(question, &mut self.estimator);
        let lacks = |one: &AllowedChoice| one.verdict == ChoiceVerdict::NotAllowed(Barrier::NoStill);
        let still = if question.context.takes_still && choices.iter().any(lacks) { self.still(question) } else { None };
        let swaps = swaps_with(question, &choices, now, still.as_ref());
        let answers = Answers { choices, swaps, now, verdict, rating, still, candidates: OnceCell::new() };
        let answers = Rc::new(answers);
        self.known.insert(key, Rc::clone(&answers));
        Some(answers)
    }

    /// The cheapest still for a shot of this shape.
    fn still(&mut self, question: &Question<'a>) -> Option<Still> {
        let aspect = question.asset.needs.aspect;
        let estimator = &mut self.estimator;
        self.stills.entry(aspect).or_insert_with(|| still::cheapest(question, estimator)).clone()
    }
}
