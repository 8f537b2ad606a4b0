//! Where the balance ends: the first scene that the credits left no longer cover.

use crate::document::Revision;
use crate::domain::{Credits, PassFilter, PlanId};
use crate::ui::views::Scope;

/// Remembers the place, so that 10,000 scenes are summed once for each content and not in each frame.
#[derive(Debug, Default)]
pub(crate) struct Balance {
    of: Option<(Revision, PassFilter, PlanId)>,
    ends: Option<usize>,
    findings: usize,
}

impl Balance {
    /// Brings the place up to date. Does nothing when it is.
    pub(super) fn update(&mut self, scope: &Scope<'_>, filter: PassFilter) {
        let now = (scope.session.document.revision(), filter, scope.plan.id.clone());
        if self.of.as_ref() == Some(&now) {
            return;
        }
        self.ends = place(scope, filter, scope.plan.allowance);
        self.findings = scope.figures.findings().count();
        self.of = Some(now);
    }

    /// The place of the first scene that is not covered, from 0; `None` when all are.
    pub(super) const fn ends_before(&self) -> Option<usize> {
        self.ends
    }
}

fn place(scope: &Scope<'_>, filter: PassFilter, left: Credits) -> Option<usize> {
    let totals = scope.figures.running_totals(filter, Some(scope.plan));
    totals.filter(|(scene, _)| scene.is_some()).position(|(_, sum)| sum.credits > left)
}
