//! `explain --swap`, `--step` and `--change`: what a decision or a change saves, and what it does to the chance.

use super::decided::{GoalTerms, judged};
use super::explain::ExplainArgs;
use super::explained_figure::ExplainedFigure;
use super::trouble::Trouble;
use super::values::{credits, row};
use crate::advice::{Decision, SuggestionRules};
use crate::domain::Credits;
use crate::figures::why::Why;
use crate::figures::{Basis, Outlook};
use crate::workspace::Standpoint;

#[derive(Debug, clap::Args)]
pub(super) struct ChangeArgs {
    /// A row of `swaps`, from 1: what it saves, or with --figure chance what it does to the chance.
    #[arg(long, value_name = "N", value_parser = row, conflicts_with_all = ["scene", "model", "kind", "step"])]
    swap: Option<usize>,
    /// A step of `reach`, from 1: what it saves, with --figure total what the board then comes to, or chance.
    #[arg(long, value_name = "N", value_parser = row, conflicts_with_all = ["scene", "model", "kind"])]
    step: Option<usize>,
    /// One part of that swap, from 1: what it saves by itself.
    #[arg(long, value_name = "N", value_parser = row, requires = "swap", conflicts_with = "figure")]
    part: Option<usize>,
    /// A change of `fit --credits CREDITS`, from 1: what it saves. Give the passes and retakes of that fit as well.
    #[arg(long, value_name = "N", value_parser = row, requires = "credits")]
    #[arg(conflicts_with_all = ["scene", "model", "kind", "step", "swap", "figure"])]
    change: Option<usize>,
    /// The credits to be within, for a swap, step or change [default: what the account has left].
    #[arg(long, value_name = "CREDITS", allow_negative_numbers = true, value_parser = credits)]
    credits: Option<Credits>,
    /// Hero scenes may change as well, as with `swaps --heroes` and `reach --heroes`.
    #[arg(long)]
    heroes: bool,
}

impl ChangeArgs {
    /// Whether a decision was asked about.
    pub(super) const fn is_asked(&self) -> bool {
        self.swap.is_some() || self.step.is_some() || self.change.is_some()
    }

    /// The answer about the decision; `None` where none was asked about.
    pub(super) fn why(&self, at: &Standpoint<'_>, args: &ExplainArgs) -> Result<Option<Why>, Trouble> {
        let asked = args.figure.unwrap_or(ExplainedFigure::Saving);
        let basis = if self.step.is_some() { Basis::Expected } else { args.retakes };
        let (pass, confidence, left, all) = (args.passes, args.confidence, self.credits, args.all);
        let terms = GoalTerms { pass, basis, confidence, left, all };
        if let Some(number) = self.change {
            return super::fit::why(at, &terms, number);
        }
        if let Some(number) = self.step {
            let (goal, state) = judged(at, &terms)?;
            let found = at.steps(&state, &goal, self.heroes);
            let place = number.saturating_sub(1);
            let step = found.steps.get(place).ok_or_else(|| none("reach", "step", number, found.steps.len()))?;
            let earlier = place.checked_sub(1).and_then(|place| found.steps.get(place));
            let before = earlier.map_or(&found.now, |step| &step.after);
            return about(step, before, (asked, basis)).map(Some);
        }
        let Some(number) = self.swap else { return Ok(None) };
        let (goal, state) = judged(at, &terms)?;
        let rules = SuggestionRules { heroes: self.heroes, cuts: false };
        let mut decisions = state.decisions(rules, &goal);
        decisions.retain(|one| !at.project.dismissed.contains(&one.key.to_string()));
        let one = decisions.get(number.saturating_sub(1));
        let one = one.ok_or_else(|| none("swaps", "row", number, decisions.len()))?;
        let Some(part) = self.part else { return about(one, &state.outlook, (asked, basis)).map(Some) };
        let found = one.parts.get(part.saturating_sub(1));
        let found = found.ok_or_else(|| none("that decision", "part", part, one.parts.len()))?;
        Ok(state.saving_of(&found.acts, found.saving(), &goal))
    }
}

fn about(one: &Decision, before: &Outlook, (asked, basis): (ExplainedFigure, Basis)) -> Result<Why, Trouble> {
    let total = |outlook: &Outlook| outlook.get(basis);
    match asked {
        ExplainedFigure::Saving => Ok(Why::saving(total(before), total(&one.after), basis)),
        ExplainedFigure::Chance => Ok(Why::chance_with(before, &one.after)),
        ExplainedFigure::Total if basis == Basis::Expected => Ok(Why::running_total(total(before), total(&one.after))),
        _ => Err(Trouble::new("a decision has a saving and a chance, and a step a total")),
    }
}

fn none(of: &str, what: &str, number: usize, count: usize) -> Trouble {
    Trouble::new(format!("{of} has no {what} {number}; it has {count}"))
}
