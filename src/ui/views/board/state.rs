//! What the board is asked for in every frame: where the balance ends, the summary, the cards in sight.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::inspector::{AlternativesMemo, BulkMemo};
use crate::domain::{AssetId, Credits, Pass, Project, Scene, SceneId, StoryAct};
use crate::figures::usage::Progress;
use crate::figures::{DoneAssets, Sum};
use crate::present::{
    self, ActRow, CardRow, Extent, KnownOfScene, SceneFilter, act_rows, balance_ends, board_summary, running_totals,
};
use crate::ui::state::{BoardSection, BoardView, Sort, SortColumn, View};
use crate::ui::views::{Content, Scope};
use crate::workspace::Memo;

/// What the order of the board follows from: the content, the words of the filter, how it is sorted, and
/// what is folded.
type OrderQuestion = (Content, String, Option<Sort>, BTreeSet<SceneId>);

/// The scenes that are shown, where that is not all of them in story order, and how they stand together.
type Ordered = (Option<Arc<[SceneId]>>, Arc<[BoardSection]>);

/// What the inspector remembers.
type InspectorMemos<'a> = (&'a mut BulkMemo, &'a mut AlternativesMemo);

/// Remembers the answers, so that 10,000 scenes are gone through once for each content and not in each frame.
#[derive(Default)]
pub(crate) struct BoardMemo {
    facts: Memo<Content, BoardFacts>,
    order: Memo<OrderQuestion, Ordered>,
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
    /// The chance of each scene that was asked for, in words.
    chances: BTreeMap<usize, String>,
    /// What the takes of the project have come to, and which assets are done.
    made: (Arc<Progress>, DoneAssets),
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
    /// When each scene begins, in milliseconds.
    pub(super) starts: Vec<u64>,
    /// What the headings of its acts say.
    pub(super) acts: Vec<ActRow>,
    /// The most assets that any scene has.
    pub(super) most_assets: usize,
}

impl BoardFacts {
    /// The name of the act that the scene at a place is of; empty for none.
    pub(super) fn act_of(&self, place: usize) -> &str {
        let after = self.acts.partition_point(|act| act.scenes.start <= place);
        after.checked_sub(1).and_then(|at| self.acts.get(at)).map_or("", |act| &act.name)
    }
}

impl BoardMemo {
    /// The facts of the content now, and the cards for it. Filters and sorts what the board shows.
    pub(super) fn of(&mut self, scope: &Scope<'_>, view: &mut View) -> (&BoardFacts, &mut Cards, InspectorMemos<'_>) {
        let content = scope.content(view);
        self.cards.keep_for(&content, scope);
        let made = &self.cards.made.1;
        // Only the list can be sorted: cards and strip tell the story.
        let sort = view.sort.filter(|_| view.layout == BoardView::List);
        let asked = (content.clone(), view.search.trim().to_owned(), sort, view.folded.clone());
        let (shown, sections) = self.order.get(asked, || order(scope, view, made));
        view.shown.clone_from(shown);
        view.sections = Arc::clone(sections);
        let facts = self.facts.get(content, || {
            let lens = scope.lens(view);
            let running = running_totals(&lens, scope.shares, scope.figures);
            let ends = |left| match scope.extent() {
                Extent::Whole => balance_ends(&lens, scope.figures, &running, left),
                Extent::ToGo => {
                    let to_go = running_totals(&lens, scope.shares_to_go, scope.to_go);
                    balance_ends(&lens, scope.to_go, &to_go, left)
                }
            };
            BoardFacts {
                ends_before: scope.standing.left.and_then(ends),
                findings: scope.figures.finding_count(),
                summary: board_summary(scope.figures),
                starts: starts(scope.project()),
                running,
                acts: act_rows(&lens, scope.shares, scope.project(), scope.figures),
                most_assets: scope.project().scenes.iter().map(|scene| scene.assets.len()).max().unwrap_or_default(),
            }
        });
        (facts, &mut self.cards, (&mut self.bulk, &mut self.lettered))
    }
}

/// The scenes that pass the filter, sorted; those of folded acts are out of sight while nothing is filtered.
fn order(scope: &Scope<'_>, view: &View, done: &DoneAssets) -> Ordered {
    let filter = SceneFilter::of(&view.search);
    let sort = view.sort.filter(|_| view.layout == BoardView::List);
    let project = scope.project();
    let scenes = &project.scenes;
    let acts = project.acts();
    let is_folded = |act: &StoryAct<'_>| scenes.get(act.scenes.start).is_some_and(|one| view.folded.contains(&one.id));
    if let Some(sort) = sort {
        let shown = passing(scope, view, (&filter, done), Some(sort));
        let whole = BoardSection { act: None, first: 0, count: shown.len() };
        let sections = Some(whole).filter(|whole| whole.count > 0).into_iter().collect();
        return (Some(ids(scope, &shown)), sections);
    }
    if !filter.is_empty() {
        let shown = passing(scope, view, (&filter, done), None);
        let all = sections(&acts, &shown).into_iter().filter(|section| section.count > 0).collect();
        return (Some(ids(scope, &shown)), all);
    }
    if !acts.iter().any(is_folded) {
        let shown: Vec<usize> = (0..scenes.len()).collect();
        return (None, sections(&acts, &shown).into());
    }
    let mut shown: Vec<usize> = (0..acts.first().map_or(0, |act| act.scenes.start)).collect();
    shown.extend(acts.iter().filter(|act| !is_folded(act)).flat_map(|act| act.scenes.clone()));
    (Some(ids(scope, &shown)), sections(&acts, &shown).into())
}

/// When each scene begins; omitted ones take no time.
fn starts(project: &Project) -> Vec<u64> {
    let mut at: u64 = 0;
    let of_scene = project.scenes.iter().map(|scene| {
        let length = if scene.is_included() { scene.seconds.millis().into() } else { 0 };
        let start = at;
        at = at.saturating_add(length);
        start
    });
    of_scene.collect()
}

fn ids(scope: &Scope<'_>, places: &[usize]) -> Arc<[SceneId]> {
    places.iter().filter_map(|place| Some(scope.project().scenes.get(*place)?.id)).collect()
}

/// How scenes stand together in acts, by the places in story order of those that are shown.
fn sections(acts: &[StoryAct<'_>], shown: &[usize]) -> Vec<BoardSection> {
    let section = |act: Option<usize>, places: std::ops::Range<usize>| {
        let first = shown.partition_point(|place| *place < places.start);
        let end = shown.partition_point(|place| *place < places.end);
        BoardSection { act, first, count: end.saturating_sub(first) }
    };
    let before = acts.first().map_or(usize::MAX, |act| act.scenes.start);
    let before = Some(section(None, 0..before)).filter(|section| section.count > 0);
    let each = acts.iter().enumerate().map(|(place, act)| section(Some(place), act.scenes.clone()));
    before.into_iter().chain(each).collect()
}

/// The places of the scenes that pass the filter.
fn passing(
    scope: &Scope<'_>,
    view: &View,
    (filter, done): (&SceneFilter, &DoneAssets),
    sort: Option<Sort>,
) -> Vec<usize> {
    let lens = scope.lens(view);
    let scenes = &scope.project().scenes;
    let mut act = "";
    let named = scenes.iter().map(|scene| {
        act = if scene.act.is_empty() { act } else { &scene.act };
        (scene, act)
    });
    let stale: BTreeSet<AssetId> = done.stale().map(|(asset, ..)| asset).collect();
    let pairs = named.zip(&scope.figures.scenes).enumerate();
    let mut passing: Vec<(&Scene, usize, Sum)> = pairs
        .filter_map(|(place, ((scene, act), figures))| {
            let cost = scope.shares.scene(place, figures, &lens);
            let mut here = scene.assets.iter().filter(|asset| !asset.is_paid_elsewhere()).peekable();
            let made = here.peek().is_some() && here.all(|asset| done.has(asset.id, Pass::Final));
            let stale = scene.assets.iter().any(|asset| stale.contains(&asset.id));
            let passes =
                filter.passes(scene, KnownOfScene { act, project: scope.project(), cost, made, stale }, scope.prices);
            passes.then_some((scene.as_ref(), place, cost))
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
    passing.into_iter().map(|(_, place, _)| place).collect()
}

impl Cards {
    fn keep_for(&mut self, content: &Content, scope: &Scope<'_>) {
        if self.of.as_ref() != Some(content) || self.rows.len() > MOST_CARDS {
            self.rows.clear();
            self.chances.clear();
            self.made = (Arc::clone(scope.at.progress), scope.at.done.clone());
            self.of = Some(content.clone());
        }
    }

    /// The chance that what is left is enough for what is still to go of the scene at a place alone; empty where it is
    /// omitted or nothing is known of what is left.
    pub(super) fn chance(&mut self, scope: &Scope<'_>, view: &View, place: usize) -> String {
        let chance = || {
            let scene = scope.project().scenes.get(place).filter(|scene| scene.is_included())?;
            let (figures, left) = scope.to_go.scenes.get(place).zip(scope.standing.left)?;
            let lens = scope.lens(view);
            let known = !scene.assets.is_empty() && scope.shares_to_go.scene(place, figures, &lens).unpriced == 0;
            Some(present::chance_words(known.then(|| figures.spread(&lens).chance(left))))
        };
        self.chances.entry(place).or_insert_with(|| chance().unwrap_or_default()).clone()
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
