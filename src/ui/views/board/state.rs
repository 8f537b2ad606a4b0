//! What the board is asked for in every frame: where the balance ends, the summary, the cards in sight.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::inspector::{AlternativesMemo, BulkMemo};
use crate::domain::{AssetId, Credits, Pass, Scene, SceneId};
use crate::figures::usage::Progress;
use crate::figures::{DoneAssets, Sum};
use crate::present::{self, CardRow, KnownOfScene, SceneFilter, balance_ends, board_summary};
use crate::ui::state::{BoardView, Sort, SortColumn, View};
use crate::ui::views::{Content, Scope};
use crate::workspace::Memo;

/// What the order of the board follows from: the content, the words of the filter, and how it is sorted.
type OrderQuestion = (Content, String, Option<Sort>);

/// What the inspector remembers.
type InspectorMemos<'a> = (&'a mut BulkMemo, &'a mut AlternativesMemo);

/// Remembers the answers, so that 10,000 scenes are gone through once for each content and not in each frame.
#[derive(Default)]
pub(crate) struct BoardMemo {
    facts: Memo<Content, BoardFacts>,
    order: Memo<OrderQuestion, Option<Arc<[SceneId]>>>,
    cards: Cards,
    /// What bulk edits would do to the total.
    pub(super) bulk: BulkMemo,
    /// What the alternatives of what is selected come to.
    pub(super) lettered: AlternativesMemo,
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
    /// What everything up to each scene costs, in story order.
    pub(super) running: Vec<Credits>,
    /// How many findings there are.
    pub(super) findings: usize,
    /// The board in a line.
    pub(super) summary: Vec<String>,
    /// The most assets that any scene has.
    pub(super) most_assets: usize,
}

impl BoardMemo {
    /// The facts of the content now, and the cards for it. Filters and sorts what the board shows.
    pub(super) fn of(&mut self, scope: &Scope<'_>, view: &mut View) -> (&BoardFacts, &mut Cards, InspectorMemos<'_>) {
        let content = scope.content(view);
        self.cards.keep_for(&content, scope);
        let made = &self.cards.made.1;
        // Only the list can be sorted: cards and strip tell the story.
        let sort = view.sort.filter(|_| view.layout == BoardView::List);
        let asked = (content.clone(), view.search.trim().to_owned(), sort);
        view.shown = self.order.get(asked, || order(scope, view, made)).clone();
        let facts = self.facts.get(content, || {
            let ends = |left| balance_ends(&scope.lens(view), scope.shares_to_go, scope.to_go, left);
            BoardFacts {
                ends_before: scope.standing.left.and_then(ends),
                running: present::running_totals(&scope.lens(view), scope.shares, scope.figures),
                findings: scope.figures.findings().count(),
                summary: board_summary(scope.project()),
                most_assets: scope.project().scenes.iter().map(|scene| scene.assets.len()).max().unwrap_or_default(),
            }
        });
        (facts, &mut self.cards, (&mut self.bulk, &mut self.lettered))
    }
}

/// The scenes that pass the filter, sorted; `None` where that is all of them in story order.
fn order(scope: &Scope<'_>, view: &View, done: &DoneAssets) -> Option<Arc<[SceneId]>> {
    let filter = SceneFilter::of(&view.search);
    let sort = view.sort.filter(|_| view.layout == BoardView::List);
    if filter.is_empty() && sort.is_none() {
        return None;
    }
    let lens = scope.lens(view);
    let scenes = &scope.project().scenes;
    let pairs = scenes.iter().zip(&scope.figures.scenes).enumerate();
    let stale: BTreeSet<AssetId> = done.stale().map(|(asset, ..)| asset).collect();
    let mut passing: Vec<(&Scene, usize, Sum)> = pairs
        .map(|(place, (scene, figures))| (scene.as_ref(), place, scope.shares.scene(place, figures, &lens)))
        .filter(|(scene, _, cost)| {
            let mut here = scene.assets.iter().filter(|asset| !asset.is_paid_elsewhere()).peekable();
            let made = here.peek().is_some() && here.all(|asset| done.has(asset.id, Pass::Final));
            let stale = scene.assets.iter().any(|asset| stale.contains(&asset.id));
            filter.passes(scene, KnownOfScene { cost: *cost, made, stale }, scope.prices)
        })
        .collect();
    if let Some(sort) = sort {
        let by = |one: &(&Scene, usize, Sum), other: &(&Scene, usize, Sum)| match sort.by {
            SortColumn::Number => one.1.cmp(&other.1),
            SortColumn::Title => one.0.title.to_lowercase().cmp(&other.0.title.to_lowercase()),
            SortColumn::Length => one.0.seconds.cmp(&other.0.seconds),
            SortColumn::Importance => one.0.importance.cmp(&other.0.importance),
            SortColumn::Credits => one.2.credits.cmp(&other.2.credits),
        };
        passing.sort_by(|one, other| if sort.descending { by(other, one) } else { by(one, other) });
    }
    Some(passing.into_iter().map(|(scene, ..)| scene.id).collect())
}

impl Cards {
    fn keep_for(&mut self, content: &Content, scope: &Scope<'_>) {
        if self.of.as_ref() != Some(content) || self.rows.len() > MOST_CARDS {
            self.rows.clear();
            let project = scope.project();
            self.made = (Progress::of(&project.takes), scope.at.done.clone());
            self.of = Some(content.clone());
        }
    }

    /// The card at a place, from 0; `None` where there is no scene.
    pub(super) fn row(&mut self, scope: &Scope<'_>, view: &View, place: usize) -> Option<&CardRow> {
        let (scene, figures) = scope.project().scenes.get(place).zip(scope.figures.scenes.get(place))?;
        let (progress, done) = &self.made;
        Some(self.rows.entry(place).or_insert_with(|| {
            let card = present::card(&scope.lens(view), scope.shares, place.saturating_add(1), scene, figures);
            card.with_progress(progress, done, scope.prices)
        }))
    }
}
