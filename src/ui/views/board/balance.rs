//! What the whole board is asked for in every frame: where the balance ends, the summary, the findings.

use crate::document::Revision;
use crate::domain::{PassFilter, PlanId};
use crate::present::{balance_ends, board_summary};
use crate::ui::views::Scope;

/// Remembers the answers, so that 10,000 scenes are summed once for each content and not in each frame.
#[derive(Debug, Default)]
pub(crate) struct Balance {
    of: Option<(Revision, PassFilter, Option<PlanId>)>,
    ends: Option<usize>,
    findings: usize,
    summary: String,
    lines: usize,
}

impl Balance {
    /// Brings everything up to date. Does nothing when it is.
    pub(super) fn update(&mut self, scope: &Scope<'_>, filter: PassFilter) {
        let plan = scope.standing.plan.map(|plan| plan.id.clone());
        let now = (scope.session.document.revision(), filter, plan);
        if self.of.as_ref() == Some(&now) {
            return;
        }
        let ends = scope.standing.left().and_then(|left| balance_ends(&scope.showing(filter), scope.figures, left));
        self.ends = ends.and_then(|scene| scope.project().position(scene));
        self.findings = scope.figures.findings().count();
        self.lines = scope.project().scenes.iter().map(|scene| scene.assets.len()).max().unwrap_or_default();
        self.summary = board_summary(scope.project());
        self.of = Some(now);
    }

    /// The place of the first scene that is not covered, from 0; `None` when all are.
    pub(super) const fn ends_before(&self) -> Option<usize> {
        self.ends
    }

    /// How many things are worth a word.
    pub(super) const fn findings(&self) -> usize {
        self.findings
    }

    /// The most assets that any scene has.
    pub(super) const fn most_assets(&self) -> usize {
        self.lines
    }

    /// The board in a line.
    pub(super) fn summary(&self) -> &str {
        &self.summary
    }
}
