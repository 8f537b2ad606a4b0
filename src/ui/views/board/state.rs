//! What the board is asked for in every frame: where the balance ends, the summary, the cards in sight.

use std::collections::BTreeMap;

use crate::domain::DoneAssets;
use crate::figures::usage::Progress;
use crate::present::{self, CardRow, balance_ends, board_summary};
use crate::ui::state::View;
use crate::ui::views::{Content, Scope};
use crate::workspace::Memo;

/// Remembers the answers, so that 10,000 scenes are gone through once for each content and not in each frame.
#[derive(Debug, Default)]
pub(crate) struct BoardMemo {
    facts: Memo<Content, BoardFacts>,
    cards: Cards,
}

/// The cards that were in sight.
#[derive(Debug, Default)]
pub(super) struct Cards {
    of: Option<Content>,
    rows: BTreeMap<usize, CardRow>,
    /// The takes of the project, and which assets are done.
    made: (Progress, DoneAssets),
}

/// When more cards than this are kept, all are dropped.
const MOST_CARDS: usize = 1_000;

/// What the whole board is asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct BoardFacts {
    /// The place of the first scene that the credits left do not cover, from 0; `None` when all are.
    pub(super) ends_before: Option<usize>,
    /// How many findings there are.
    pub(super) findings: usize,
    /// The board in a line.
    pub(super) summary: String,
    /// The most assets that any scene has.
    pub(super) most_assets: usize,
}

impl BoardMemo {
    /// The facts of the content now, and the cards for it.
    pub(super) fn of(&mut self, scope: &Scope<'_>, view: &View) -> (&BoardFacts, &mut Cards) {
        let content = scope.content(view);
        self.cards.keep_for(&content, scope);
        let facts = self.facts.get(content, || {
            let ends = |left| balance_ends(&scope.lens(view), scope.shares_to_go, scope.to_go, left);
            BoardFacts {
                ends_before: scope.standing.left.and_then(ends),
                findings: scope.figures.findings().count(),
                summary: board_summary(scope.project()),
                most_assets: scope.project().scenes.iter().map(|scene| scene.assets.len()).max().unwrap_or_default(),
            }
        });
        (facts, &mut self.cards)
    }
}

impl Cards {
    fn keep_for(&mut self, content: &Content, scope: &Scope<'_>) {
        if self.of.as_ref() != Some(content) || self.rows.len() > MOST_CARDS {
            self.rows.clear();
            let project = scope.project();
            self.made = (Progress::of(&project.takes), project.takes.done(project));
            self.of = Some(content.clone());
        }
    }

    /// The card at a place, from 0; `None` where there is no scene.
    pub(super) fn row(&mut self, scope: &Scope<'_>, view: &View, place: usize) -> Option<&CardRow> {
        let (scene, figures) = scope.project().scenes.get(place).zip(scope.figures.scenes.get(place))?;
        let (progress, done) = &self.made;
        Some(self.rows.entry(place).or_insert_with(|| {
            let card = present::card(&scope.lens(view), scope.shares, place.saturating_add(1), scene, figures);
            card.with_progress(progress, done)
        }))
    }
}
