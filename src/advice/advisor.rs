//! Advice for many assets: each different question is answered once.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::choices::{choices_with, own_verdict};
use super::question::Outcome;
use super::swaps::swaps_with;
use super::{AllowedChoice, Question, Swap, Verdict};
use crate::domain::{Choice, Needs, Pass, Seconds, Takes, Work};
use crate::figures::Estimator;
use crate::prices::PriceList;

/// Answers questions, and remembers what it answered. All are asked under one price list and one plan.
pub(super) struct Advisor<'a> {
    estimator: Estimator<'a>,
    known: BTreeMap<Asked<'a>, Rc<Answers>>,
}

/// Everything that the answers depend on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Asked<'a> {
    work: Work,
    seconds: Seconds,
    has_image: bool,
    pass: Pass,
    takes: Takes,
    needs: Needs,
    current: &'a Choice,
}

/// What can be said of an asset and pass. Its swaps still have to be told whose they are.
pub(super) struct Answers {
    pub(super) choices: Vec<AllowedChoice>,
    pub(super) swaps: Vec<Swap>,
    /// The choice as it is.
    pub(super) now: Outcome,
    pub(super) verdict: Verdict,
    pub(super) rating: Option<u8>,
}

impl<'a> Advisor<'a> {
    pub(super) fn new(prices: &'a PriceList) -> Self {
        Self { estimator: Estimator::new(prices), known: BTreeMap::new() }
    }

    /// The answers about a choice that there is; `None` when the asset has none in the pass.
    pub(super) fn answers(&mut self, question: &Question<'a>) -> Option<Rc<Answers>> {
        let current = question.current()?;
        let asked = Asked {
            work: question.asset.work,
            seconds: question.context.seconds,
            has_image: question.context.has_image,
            pass: question.pass,
            takes: question.asset.takes,
            needs: question.asset.needs,
            current,
        };
        if let Some(known) = self.known.get(&asked) {
            return Some(Rc::clone(known));
        }
        let now = question.outcome(current, &mut self.estimator);
        let (verdict, rating) = own_verdict(question, current, now);
        let choices = choices_with(question, &mut self.estimator);
        let swaps = swaps_with(question, &choices, now);
        let answers = Rc::new(Answers { choices, swaps, now, verdict, rating });
        self.known.insert(asked, Rc::clone(&answers));
        Some(answers)
    }
}
