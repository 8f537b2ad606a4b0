//! What is held back beside the work.

use super::board::{credits, total_rule};
use super::line::{AdjustAt, Ground, ReasonLine, ReasonMark, Value, Why};
use super::question::Figure;
use super::{Case, Explainer};

impl<'a> Explainer<'a> {
    /// What is held back follows from the work, and from what the user decided.
    pub(super) fn contingency(&self, case: &Case<'a>) -> Why {
        let contingency = self.known.project.contingency;
        let work = case.lens.work(case.figures);
        let beside = case.lens.held(case.figures).beside(work.credits);
        let amount = match contingency.percent() {
            0 => contingency.credits().into(),
            percent => Value::Percent(percent.into()),
        };
        let said = ReasonLine::of(ReasonMark::HeldBack(contingency), amount, Ground::Board).at(AdjustAt::Project);
        let work = ReasonLine::figure(case.asked.with(Figure::Work), credits(work), total_rule(case.lens.basis));
        let head = ReasonLine::of(ReasonMark::Figure(case.asked.clone()), beside.into(), Ground::Rule(21));
        Why::follows(head, vec![said, work])
    }
}
