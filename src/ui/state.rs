//! What the window remembers apart from the document: the screen, the selection, what is open.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{Key, KeyboardShortcut, Modifiers};
use strum::EnumIter;

use super::list_columns::ListColumns;
pub(crate) use super::selection::{BoardOrder, BoardSection, Extend, Selection};
use super::theme::icons;
use crate::domain::{AssetId, Confidence, Kind, ModelId, Pass, PassFilter, Project, SceneId, Seconds, Takes};
use crate::figures::{Basis, Sum};
use crate::words::say;

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
    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::Start => say!("window-start"),
            Self::Board => say!("window-board"),
            Self::Costs => say!("window-costs"),
            Self::Swaps => say!("window-swaps"),
            Self::Plans => say!("window-plans"),
            Self::Usage => say!("window-usage"),
            Self::Prices => say!("window-prices"),
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

    /// One sentence for the hovering pointer.
    pub(crate) fn tooltip(self) -> &'static str {
        match self {
            Self::Start => say!("window-start-about"),
            Self::Board => say!("window-board-about"),
            Self::Costs => say!("window-costs-about"),
            Self::Swaps => say!("window-swaps-about"),
            Self::Plans => say!("window-plans-about"),
            Self::Usage => say!("window-usage-about"),
            Self::Prices => say!("window-prices-about"),
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
    /// Cards, list or strip.
    pub(crate) layout: BoardView,
    /// What was typed into the filter of the board.
    pub(crate) search: String,
    /// The columns of the list.
    pub(crate) columns: ListColumns,
    /// How many versions of boards were kept in this run.
    pub(crate) versions_kept: u32,
    /// How the list is sorted; `None` is story order.
    pub(crate) sort: Option<Sort>,
    /// The scenes that the board shows, in its order; `None` while it shows all of them in story order.
    pub(crate) shown: Option<Arc<[SceneId]>>,
    /// The same in acts.
    pub(crate) sections: Arc<[BoardSection]>,
    /// The acts that are folded, by the scene that each begins with.
    pub(crate) folded: BTreeSet<SceneId>,
    /// The act whose name is being typed, by the scene that it begins with, and the name so far.
    pub(crate) act_name: Option<(SceneId, String)>,
    /// What should take the keyboard.
    pub(crate) keyboard_to: Option<KeyboardTo>,
    /// The board as a film, while it is shown.
    pub(crate) playing: Option<Player>,
    /// What is about to be done to the selected scenes.
    pub(crate) bulk: BulkDraft,
    /// A scene that should be scrolled into sight.
    pub(crate) reveal: Option<SceneId>,
    /// The scene under the pointer, as of the last frame.
    pub(crate) hovered: Option<SceneId>,
    /// A scene whose title should take the keyboard.
    pub(crate) rename: Option<SceneId>,
    /// The asset whose block is unfolded in the inspector.
    pub(crate) unfolded: Unfolded,
    /// A new asset whose label should take the keyboard.
    pub(crate) name_asset: Option<AssetId>,
    /// The folded asset that has the keyboard, as of the last frame: copying means it.
    pub(crate) asset_in_hand: Option<AssetId>,
    /// The model whose entry the Prices screen shows at its side, and what it makes.
    pub(crate) priced: Option<(ModelId, Kind)>,
    /// Whether the reason for the note about published counts is shown.
    pub(crate) why_slip: bool,
}

/// A control that an action puts the keyboard into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KeyboardTo {
    /// The filter of the board.
    Filter,
    /// What takes the first of the steps on the Swaps screen.
    FirstStep,
    /// What adds the first of the shared stills in the inspector.
    Stills,
}

/// How the board shows its scenes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumIter)]
pub(crate) enum BoardView {
    /// As cards with pictures.
    #[default]
    Cards,
    /// As rows with columns.
    List,
    /// As one row along a time line.
    Strip,
}

/// Where the film is, and how it goes on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Player {
    /// Seconds from the beginning.
    pub(crate) at: f64,
    /// Whether it runs.
    pub(crate) runs: bool,
    /// How fast, 1 as in the finished video.
    pub(crate) speed: f32,
    /// Whether it starts over at the end.
    pub(crate) repeats: bool,
    /// Whether it stays on the screen.
    pub(crate) open: bool,
}

impl Player {
    /// A film that runs from a moment, in milliseconds.
    pub(crate) fn from(millis: u64) -> Self {
        let mut player = Self { at: 0.0, runs: true, speed: 1.0, repeats: false, open: true };
        player.go_to(millis);
        player
    }

    /// The moment, in milliseconds.
    pub(crate) fn millis(&self) -> u64 {
        std::time::Duration::try_from_secs_f64(self.at.max(0.0))
            .map_or(0, |at| u64::try_from(at.as_millis()).unwrap_or(u64::MAX))
    }

    /// Goes to a moment, in milliseconds.
    pub(crate) fn go_to(&mut self, millis: u64) {
        self.at = std::time::Duration::from_millis(millis).as_secs_f64();
    }

    /// Stops, or goes on; from the beginning where it has ended.
    pub(crate) fn toggle(&mut self, lasts: u64) {
        if !self.runs && self.millis() >= lasts {
            self.go_to(0);
        }
        self.runs = !self.runs;
    }
}

/// By what the list is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sort {
    pub(crate) by: SortColumn,
    /// Whether the greatest comes first.
    pub(crate) descending: bool,
}

/// A column of the list that it can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter)]
pub(crate) enum SortColumn {
    /// The number in story order.
    Number,
    /// The title.
    Title,
    /// The length.
    Length,
    /// How much it matters.
    Importance,
    /// The credits.
    Credits,
}

/// What is about to be done to the selected scenes: seen before it is applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BulkDraft {
    /// The pass whose models are offered.
    pub(crate) pass: Pass,
    /// The kind whose models are offered; the one that costs most where it is `None`.
    pub(crate) kind: Option<Kind>,
    /// Takes of each unit, not yet applied.
    pub(crate) takes: Option<Takes>,
    /// The length of each scene, not yet applied.
    pub(crate) seconds: Option<Seconds>,
}

impl Default for BulkDraft {
    fn default() -> Self {
        Self { pass: Pass::Final, kind: None, takes: None, seconds: None }
    }
}

impl View {
    /// The scenes as the board shows them.
    pub(crate) fn order<'a>(&'a self, project: &'a Project) -> BoardOrder<'a> {
        BoardOrder::new(project, self.shown.as_deref())
    }

    /// Opens the inspector with the keyboard in the title of a scene.
    pub(crate) fn edit_title(&mut self, scene: Option<SceneId>) {
        self.rename = scene;
        self.drawer = true;
        self.inspector_hidden = false;
    }
}

/// Which asset of the inspector's scene is unfolded: at most one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Unfolded {
    scene: Option<SceneId>,
    asset: Option<AssetId>,
}

impl Unfolded {
    /// Whether this asset is unfolded.
    pub(crate) fn is(self, asset: AssetId) -> bool {
        self.asset == Some(asset)
    }

    /// The asset to unfold when another scene comes into the inspector, by what each costs: the one that costs the most.
    /// One whose costs are not known goes before all others.
    pub(crate) fn begin(&mut self, scene: SceneId, costs: impl Iterator<Item = (AssetId, Sum)>) {
        if self.scene == Some(scene) {
            return;
        }
        let weight = |sum: Sum| (sum.unpriced, sum.credits);
        // Of equals the first; `max_by_key` would take the last.
        let most = costs.reduce(|most, one| if weight(one.1) > weight(most.1) { one } else { most });
        *self = Self { scene: Some(scene), asset: most.map(|(asset, _)| asset) };
    }

    /// Unfolds an asset of the same scene, or folds all of them.
    pub(crate) fn set(&mut self, scene: SceneId, asset: Option<AssetId>) {
        *self = Self { scene: Some(scene), asset };
    }
}
