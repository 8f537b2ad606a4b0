//! Steps as they are told: one after the other, each with what the board comes to by then.

use std::collections::BTreeSet;

use super::reach::StepSearch;
use super::relabel::relabel;
use super::steps::StepList;
use super::trial::BoardState;
use super::{Decision, DecisionKey, Suggestion, SuggestionKind};
use crate::figures::{Basis, Outlook};

impl StepSearch<'_, '_> {
    /// The steps with what the board comes to after each, and whether it is then within. Each saves something on top of
    /// those before it: what does so only together is one step.
    pub(super) fn told(&self, mut plan: StepList) -> (Vec<Decision>, bool) {
        let mut boards = vec![self.start.clone()];
        let mut steps: Vec<Decision> = Vec::new();
        while !plan.is_empty() {
            let Some(at) = boards.last() else { break };
            let saving = plan.iter().enumerate().find_map(|(place, step)| {
                let (step, after) = self.step(at, step.clone()).filter(|(step, _)| step.saves > 0)?;
                // What needs a still comes after the still.
                (after.stills_lacking() <= self.lacking).then_some((place, step, after))
            });
            if let Some((place, step, after)) = saving {
                plan.remove(place);
                steps.push(step);
                boards.push(after);
                continue;
            }
            let (_, parts) = plan.remove(0);
            if let Some((_, next)) = plan.first_mut() {
                next.splice(0..0, parts);
            } else if let Some(last) = steps.pop() {
                boards.pop();
                let mut step = (last.key, last.parts);
                step.1.extend(parts);
                plan.push(step);
            }
        }
        let reached = boards.last().is_some_and(|at| at.is_within(self.goal));
        (steps, reached)
    }

    /// A step from a board, and the board after it.
    fn step(
        &self,
        at: &BoardState,
        (mut key, mut parts): (DecisionKey, Vec<Suggestion>),
    ) -> Option<(Decision, BoardState)> {
        self.relabel_all(&mut parts, at)?;
        if parts.iter().all(|part| part.kind == SuggestionKind::AddDraft) {
            key.kind = SuggestionKind::AddDraft;
        }
        // What loses something never goes by the name of what loses nothing, also where both are one step.
        let harshest = parts.iter().map(|part| part.kind).max_by_key(|kind| kind.rank());
        if let Some(kind) = harshest.filter(|kind| key.kind.loses_nothing() && !kind.loses_nothing()) {
            key.kind = kind;
        }
        let from = parts.first().and_then(|part| part.models().0);
        let alike = parts.iter().all(|part| part.models().0 == from);
        key.from = from.filter(|_| alike).cloned();
        let after = at.after(parts.iter().flat_map(|part| &part.acts), self.goal)?;
        let credits = |outlook: &Outlook| i128::from(outlook.get(Basis::Expected).credits.get());
        let saves = credits(&at.outlook).saturating_sub(credits(&after.outlook));
        Some((Decision { key, parts, after: after.outlook.clone(), saves }, after))
    }

    /// Says what each part of a step really takes the place of. Where two of them change the same pass of an asset, the
    /// later one comes after the earlier one.
    fn relabel_all(&self, parts: &mut [Suggestion], at: &BoardState) -> Option<()> {
        let mut changed = BTreeSet::new();
        let again = parts.iter().any(|part| part.asset.is_some_and(|asset| !changed.insert((asset, part.pass))));
        let mut after: Option<BoardState> = None;
        for part in parts {
            let before = after.as_ref().unwrap_or(at);
            relabel(part, before, &self.goal.lens);
            if again {
                after = Some(before.after(&part.acts, self.goal)?);
            }
        }
        Some(())
    }
}
