//! Which scenes are selected, and the order in which clicks and keys go through them.

use std::collections::BTreeSet;

use crate::domain::{Project, SceneId};

/// The scenes as the board shows them: all in story order, or those that pass a filter in the order of the list.
#[derive(Clone, Copy)]
pub(crate) struct BoardOrder<'a> {
    project: &'a Project,
    shown: Option<&'a [SceneId]>,
}

impl<'a> BoardOrder<'a> {
    /// The order of a board; `None` is all of it in story order.
    pub(crate) const fn new(project: &'a Project, shown: Option<&'a [SceneId]>) -> Self {
        Self { project, shown }
    }

    /// How many scenes are shown.
    pub(crate) fn len(self) -> usize {
        self.shown.map_or(self.project.scenes.len(), <[SceneId]>::len)
    }

    /// The scene at a place, from 0.
    pub(crate) fn at(self, place: usize) -> Option<SceneId> {
        match self.shown {
            Some(shown) => shown.get(place).copied(),
            None => self.project.scenes.get(place).map(|scene| scene.id),
        }
    }

    /// Where a scene is shown; `None` where it is not.
    pub(crate) fn position(self, id: SceneId) -> Option<usize> {
        match self.shown {
            Some(shown) => shown.iter().position(|one| *one == id),
            None => self.project.position(id),
        }
    }

    /// All of them.
    pub(crate) fn ids(self) -> Vec<SceneId> {
        (0..self.len()).filter_map(|place| self.at(place)).collect()
    }
}

/// Scenes that the board shows together: those of an act, or those of none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BoardSection {
    /// Which act of the board it is, from 0; `None` where the scenes are of none.
    pub(crate) act: Option<usize>,
    /// Where the first of its scenes is shown, from 0.
    pub(crate) first: usize,
    /// How many of its scenes are shown: none of a folded act.
    pub(crate) count: usize,
}

/// So many selected scenes are looked up one by one; for more a set of all scenes is made.
const FEW: usize = 16;

/// The selected scenes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Selection {
    chosen: BTreeSet<SceneId>,
    /// Where a range begins that shift extends.
    anchor: Option<SceneId>,
    /// The scene that keys and inspector follow.
    lead: Option<SceneId>,
}

/// How a click changes the selection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extend {
    /// This one only.
    Only,
    /// This one as well, or no longer.
    Toggle,
    /// Everything from the anchor to this one.
    Range,
}

impl Selection {
    /// The scene that keys and inspector follow.
    pub(crate) const fn lead(&self) -> Option<SceneId> {
        self.lead
    }

    /// Whether a scene is selected.
    pub(crate) fn contains(&self, id: SceneId) -> bool {
        self.chosen.contains(&id)
    }

    /// How many scenes are selected.
    pub(crate) fn len(&self) -> usize {
        self.chosen.len()
    }

    /// The selected scenes, in no order that means anything.
    pub(crate) fn chosen(&self) -> impl Iterator<Item = &SceneId> {
        self.chosen.iter()
    }

    /// The selected scenes in story order.
    pub(crate) fn in_order(&self, project: &Project) -> Vec<SceneId> {
        project.scenes.iter().map(|scene| scene.id).filter(|id| self.contains(*id)).collect()
    }

    /// Nothing selected.
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    /// One scene selected.
    pub(crate) fn only(&mut self, id: SceneId) {
        self.set(vec![id]);
    }

    /// These scenes selected; the last one leads.
    pub(crate) fn set(&mut self, ids: Vec<SceneId>) {
        self.lead = ids.last().copied();
        self.anchor = self.lead;
        self.chosen = ids.into_iter().collect();
    }

    /// Selects as a click or key on a scene asks.
    pub(crate) fn click(&mut self, id: SceneId, extend: Extend, order: BoardOrder<'_>) {
        match extend {
            Extend::Only => self.only(id),
            Extend::Toggle => self.toggle(id),
            Extend::Range => self.extend_to(id, order),
        }
    }

    fn toggle(&mut self, id: SceneId) {
        if self.chosen.remove(&id) {
            if self.lead == Some(id) {
                self.lead = self.chosen.last().copied();
            }
        } else {
            self.chosen.insert(id);
            self.lead = Some(id);
        }
        self.anchor = self.lead;
    }

    fn extend_to(&mut self, id: SceneId, order: BoardOrder<'_>) {
        let places = self.anchor.and_then(|anchor| order.position(anchor)).zip(order.position(id));
        let Some((from, to)) = places else {
            self.only(id);
            return;
        };
        self.chosen = (from.min(to)..=from.max(to)).filter_map(|place| order.at(place)).collect();
        self.lead = Some(id);
    }

    /// Lets go of scenes that are no longer there.
    pub(crate) fn keep_existing(&mut self, project: &Project) {
        if self.chosen.is_empty() {
            return;
        }
        let there: BTreeSet<SceneId> = if self.chosen.len() <= FEW {
            self.chosen.iter().copied().filter(|id| project.scene(*id).is_some()).collect()
        } else {
            project.scenes.iter().map(|scene| scene.id).collect()
        };
        self.chosen.retain(|id| there.contains(id));
        let alive = |id: &SceneId| there.contains(id);
        self.lead = self.lead.filter(alive).or_else(|| self.chosen.last().copied());
        self.anchor = self.anchor.filter(alive).or(self.lead);
    }

    /// The scene so many places from the lead, held within what is shown; the first when nothing leads.
    pub(crate) fn neighbour(&self, steps: isize, order: BoardOrder<'_>) -> Option<SceneId> {
        let last = order.len().checked_sub(1)?;
        let place = match self.lead.and_then(|lead| order.position(lead)) {
            Some(place) => place.saturating_add_signed(steps).min(last),
            None if steps == isize::MAX => last,
            None => 0,
        };
        order.at(place)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::domain::{Scene, Seconds};

    fn board(scenes: u32) -> Project {
        let scene = |id| Arc::new(Scene::new(SceneId::new(id), String::new(), Seconds::whole(5)));
        Project { scenes: (1..=scenes).map(scene).collect(), ..Project::default() }
    }

    fn all(project: &Project) -> BoardOrder<'_> {
        BoardOrder::new(project, None)
    }

    fn numbers(selection: &Selection, project: &Project) -> Vec<u32> {
        selection.in_order(project).into_iter().map(SceneId::get).collect()
    }

    #[test]
    fn shift_selects_from_the_anchor_in_either_direction() {
        let project = board(6);
        let mut selection = Selection::default();
        selection.click(SceneId::new(4), Extend::Only, all(&project));
        selection.click(SceneId::new(2), Extend::Range, all(&project));
        assert_eq!(numbers(&selection, &project), [2, 3, 4], "backwards");
        selection.click(SceneId::new(6), Extend::Range, all(&project));
        assert_eq!(numbers(&selection, &project), [4, 5, 6], "forwards, from the same anchor");
    }

    #[test]
    fn ctrl_adds_and_takes_away() {
        let project = board(3);
        let mut selection = Selection::default();
        selection.click(SceneId::new(1), Extend::Toggle, all(&project));
        selection.click(SceneId::new(3), Extend::Toggle, all(&project));
        selection.click(SceneId::new(1), Extend::Toggle, all(&project));
        assert_eq!(numbers(&selection, &project), [3], "only the third is left");
        assert_eq!(selection.lead(), Some(SceneId::new(3)), "and it leads");
    }

    #[test]
    fn a_deleted_scene_is_let_go() {
        let mut selection = Selection::default();
        selection.set(vec![SceneId::new(1), SceneId::new(9)]);
        selection.keep_existing(&board(3));
        assert_eq!(selection.lead(), Some(SceneId::new(1)), "the one that is still there leads");
        assert_eq!(selection.len(), 1, "one is left");
    }

    #[test]
    fn keys_stay_within_the_board() {
        let project = board(3);
        let mut selection = Selection::default();
        assert_eq!(selection.neighbour(1, all(&project)), Some(SceneId::new(1)), "from nothing to the first");
        selection.only(SceneId::new(3));
        assert_eq!(selection.neighbour(4, all(&project)), Some(SceneId::new(3)), "not past the end");
        assert_eq!(selection.neighbour(-9, all(&project)), Some(SceneId::new(1)), "not before the start");
    }

    #[test]
    fn a_range_goes_over_what_is_shown() {
        let project = board(6);
        let shown = [5, 1, 3].map(SceneId::new);
        let order = BoardOrder::new(&project, Some(&shown));
        let mut selection = Selection::default();
        selection.click(SceneId::new(5), Extend::Only, order);
        selection.click(SceneId::new(3), Extend::Range, order);
        assert_eq!(numbers(&selection, &project), [1, 3, 5], "and nothing that is filtered out");
        assert_eq!(selection.neighbour(-2, order), Some(SceneId::new(5)), "keys follow the list");
    }
}
