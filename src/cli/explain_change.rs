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
use crate::words::say;
use crate::workspace::Standpoint;

#[derive(Debug, clap::Args)]
pub(super) struct ChangeArgs {
    #[arg(help = say!("help-explain-swap"))]
    #[arg(long, value_name = "N", value_parser = row, conflicts_with_all = ["scene", "model", "kind", "step"])]
    swap: Option<usize>,
    #[arg(help = say!("help-explain-step"))]
    #[arg(long, value_name = "N", value_parser = row, conflicts_with_all = ["scene", "model", "kind"])]
    step: Option<usize>,
    #[arg(help = say!("help-explain-part"))]
    #[arg(long, value_name = "N", value_parser = row, requires = "swap", conflicts_with = "figure")]
    part: Option<usize>,
    #[arg(help = say!("help-explain-change"))]
    #[arg(long, value_name = "N", value_parser = row, requires = "credits")]
    #[arg(conflicts_with_all = ["scene", "model", "kind", "step", "swap", "figure"])]
    change: Option<usize>,
    #[arg(help = say!("help-explain-credits"))]
    #[arg(long, value_name = say!("help-name-credits"), allow_negative_numbers = true, value_parser = credits)]
    credits: Option<Credits>,
    #[arg(help = say!("help-explain-heroes"))]
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
            let step = found.steps.get(place).ok_or_else(|| none("step", number, found.steps.len()))?;
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
        let one = one.ok_or_else(|| none("row", number, decisions.len()))?;
        let Some(part) = self.part else { return about(one, &state.outlook, (asked, basis)).map(Some) };
        let found = one.parts.get(part.saturating_sub(1));
        let found = found.ok_or_else(|| none("part", part, one.parts.len()))?;
        Ok(state.saving_of(&found.acts, found.saving(), &goal))
    }
}

fn about(one: &Decision, before: &Outlook, (asked, basis): (ExplainedFigure, Basis)) -> Result<Why, Trouble> {
    let total = |outlook: &Outlook| outlook.get(basis);
    match asked {
        ExplainedFigure::Saving => Ok(Why::saving(total(before), total(&one.after), basis)),
        ExplainedFigure::Chance => Ok(Why::chance_with(before, &one.after)),
        ExplainedFigure::Total if basis == Basis::Expected => Ok(Why::running_total(total(before), total(&one.after))),
        _ => Err(Trouble::new(say!("asked-of-decision"))),
    }
}

fn none(what: &str, number: usize, count: usize) -> Trouble {
    let (number, count) = (number.to_string(), count.to_string());
    Trouble::new(match what {
        "step" => say!("asked-no-step", number = number, count = count),
        "row" => say!("asked-no-row", number = number, count = count),
        _ => say!("asked-no-part", number = number, count = count),
    })
}
