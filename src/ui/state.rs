//! What the window remembers besides the document: the screen, the selection, what is open.

use std::collections::BTreeSet;

use egui::{Key, KeyboardShortcut, Modifiers};
use strum::EnumIter;

use super::theme::icons;
use crate::domain::{Confidence, PassFilter, Project, SceneId};
use crate::figures::Basis;

/// The screens of the rail, and the one before a project is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumIter)]
pub(crate) enum Screen {
    /// The storyboard.
    #[default]
    Board,
    /// Where the credits go.
    Costs,
    /// What could be cheaper or better.
    Swaps,
    /// Which plan fits.
    Plans,
    /// What was spent, and what is next.
    Usage,
    /// The price list.
    Prices,
    /// New, open, recent, samples.
    Start,
}

impl Screen {
    /// The screens of the rail, from top to bottom.
    pub(crate) const RAIL: [Self; 6] = [Self::Board, Self::Costs, Self::Swaps, Self::Plans, Self::Usage, Self::Prices];

    /// The name in rail, menu and palette.
    pub(crate) const fn label(self) -> &'static str {
        match self {
            Self::Start => "Start",
            Self::Board => "Board",
            Self::Costs => "Costs",
            Self::Swaps => "Swaps",
            Self::Plans => "Plans",
            Self::Usage => "Usage",
            Self::Prices => "Prices",
        }
    }

    /// The id under which it is remembered.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Board => "board",
            Self::Costs => "costs",
            Self::Swaps => "swaps",
            Self::Plans => "plans",
            Self::Usage => "usage",
            Self::Prices => "prices",
        }
    }

    /// The screen with this id; the board where there is none.
    pub(crate) fn of_id(id: &str) -> Self {
        Self::RAIL.into_iter().find(|screen| screen.id() == id).unwrap_or_default()
    }

    /// One sentence for the hovering pointer.
    pub(crate) const fn tooltip(self) -> &'static str {
        match self {
            Self::Start => "New, open, recent projects and samples",
            Self::Board => "The scenes and what they cost",
            Self::Costs => "Where the credits go",
            Self::Swaps => "What could be cheaper or better",
            Self::Plans => "Which plan fits this board",
            Self::Usage => "What was spent, and what is next",
            Self::Prices => "Every price, limit and rating with its source",
        }
    }

    /// The icon in the rail.
    pub(crate) const fn icon(self) -> &'static str {
        match self {
            Self::Start => icons::FOLDER_OPEN,
            Self::Board => icons::SQUARES_FOUR,
            Self::Costs => icons::CHART_PIE_SLICE,
            Self::Swaps => icons::ARROWS_LEFT_RIGHT,
            Self::Plans => icons::CHART_BAR,
            Self::Usage => icons::CHART_LINE,
            Self::Prices => icons::TAG,
        }
    }

    /// The digit that shows it.
    pub(crate) const fn key(self) -> Option<KeyboardShortcut> {
        let key = match self {
            Self::Start => return None,
            Self::Board => Key::Num1,
            Self::Costs => Key::Num2,
            Self::Swaps => Key::Num3,
            Self::Plans => Key::Num4,
            Self::Usage => Key::Num5,
            Self::Prices => Key::Num6,
        };
        Some(KeyboardShortcut::new(Modifiers::NONE, key))
    }
}

/// What the window shows at the moment.
#[derive(Clone, Debug, Default)]
pub(crate) struct View {
    /// The screen.
    pub(crate) screen: Screen,
    /// Which passes are counted.
    pub(crate) filter: PassFilter,
    /// Bare, expected or safe.
    pub(crate) basis: Basis,
    /// How sure a safe total must be.
    pub(crate) confidence: Confidence,
    /// The scenes that are selected, and the one that keys and inspector follow.
    pub(crate) selection: Selection,
    /// The inspector as a drawer on narrow windows: open or not.
    pub(crate) drawer: bool,
    /// The inspector beside the board on wide windows: hidden or not.
    pub(crate) inspector_hidden: bool,
    /// How wide the inspector is.
    pub(crate) inspector_width: Option<f32>,
    /// A scene that should be scrolled into sight.
    pub(crate) reveal: Option<SceneId>,
    /// The scene under the pointer, as of the last frame.
    pub(crate) hovered: Option<SceneId>,
    /// A scene whose title should take the keyboard.
    pub(crate) rename: Option<SceneId>,
    /// Whether the reason for the note about published counts is shown.
    pub(crate) why_slip: bool,
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
    pub(crate) fn click(&mut self, id: SceneId, extend: Extend, project: &Project) {
        match extend {
            Extend::Only => self.only(id),
            Extend::Toggle => self.toggle(id),
            Extend::Range => self.extend_to(id, project),
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

    fn extend_to(&mut self, id: SceneId, project: &Project) {
        let places = self.anchor.and_then(|anchor| project.position(anchor)).zip(project.position(id));
        let Some((from, to)) = places else {
            self.only(id);
            return;
        };
        let range = from.min(to)..=from.max(to);
        self.chosen = project.scenes.get(range).into_iter().flatten().map(|scene| scene.id).collect();
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

    /// The scene so many places from the lead, held within the board; the first when nothing leads.
    pub(crate) fn neighbour(&self, steps: isize, project: &Project) -> Option<SceneId> {
        let last = project.scenes.len().checked_sub(1)?;
        let place = match self.lead.and_then(|lead| project.position(lead)) {
            Some(place) => place.saturating_add_signed(steps).min(last),
            None if steps == isize::MAX => last,
            None => 0,
        };
        project.scenes.get(place).map(|scene| scene.id)
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

    fn numbers(selection: &Selection, project: &Project) -> Vec<u32> {
        selection.in_order(project).into_iter().map(SceneId::get).collect()
    }

    #[test]
    fn shift_selects_from_the_anchor_in_either_direction() {
        let project = board(6);
        let mut selection = Selection::default();
        selection.click(SceneId::new(4), Extend::Only, &project);
        selection.click(SceneId::new(2), Extend::Range, &project);
        assert_eq!(numbers(&selection, &project), [2, 3, 4], "backwards");
        selection.click(SceneId::new(6), Extend::Range, &project);
        assert_eq!(numbers(&selection, &project), [4, 5, 6], "forwards, from the same anchor");
    }

    #[test]
    fn ctrl_adds_and_takes_away() {
        let project = board(3);
        let mut selection = Selection::default();
        selection.click(SceneId::new(1), Extend::Toggle, &project);
        selection.click(SceneId::new(3), Extend::Toggle, &project);
        selection.click(SceneId::new(1), Extend::Toggle, &project);
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
        assert_eq!(selection.neighbour(1, &project), Some(SceneId::new(1)), "from nothing to the first");
        selection.only(SceneId::new(3));
        assert_eq!(selection.neighbour(4, &project), Some(SceneId::new(3)), "not past the end");
        assert_eq!(selection.neighbour(-9, &project), Some(SceneId::new(1)), "not before the start");
    }
}
