//! What the whole board is asked for in every frame: where the balance ends, the summary, the findings.

use crate::domain::PassFilter;
use crate::present::{balance_ends, board_summary};
use crate::ui::memo::Memo;
use crate::ui::views::{Content, Scope};

/// Remembers the answers, so that 10,000 scenes are gone through once for each content and not in each frame.
#[derive(Debug, Default)]
pub(crate) struct Balance {
    memo: Memo<Content, BoardFacts>,
}

/// What the whole board is asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct BoardFacts {
    /// The place of the first scene that the credits left do not cover, from 0; `None` when all are.
    pub(super) ends_before: Option<usize>,
    /// How many things are worth a word.
    pub(super) findings: usize,
    /// The board in a line.
    pub(super) summary: String,
    /// The most assets that any scene has.
    pub(super) most_assets: usize,
}

impl Balance {
    /// The facts of the content now.
    pub(super) fn of(&mut self, scope: &Scope<'_>, filter: PassFilter) -> &BoardFacts {
        self.memo.get(scope.content(filter), || {
            let ends = scope.standing.left().and_then(|left| balance_ends(&scope.showing(filter), scope.figures, left));
            BoardFacts {
                ends_before: ends.and_then(|scene| scope.project().position(scene)),
                findings: scope.figures.findings().count(),
                summary: board_summary(scope.project()),
                most_assets: scope.project().scenes.iter().map(|scene| scene.assets.len()).max().unwrap_or_default(),
            }
        })
    }
}
