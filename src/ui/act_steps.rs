//! The actions on acts, and when they can run.

use strum::EnumIter;

use super::action::{ActionInfo, Menu, row};
use super::theme::icons;
use crate::words::say;

/// Something that can be done with acts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumIter)]
pub(crate) enum ActStep {
    /// Begin an act with the selected scene.
    #[default]
    Begin,
    /// Type another name for the act of the selected scene.
    Rename,
    /// Select all scenes of that act.
    Select,
    /// Show its heading alone, or its scenes again.
    Fold,
    /// The same for all acts.
    FoldAll,
    /// Let its scenes be of the act before it.
    Remove,
}

/// What there is of acts around the selected scene.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum ActAround {
    /// Nothing is selected, and there are no acts.
    #[default]
    Nothing,
    /// A scene is selected that is of no act, and there are no acts.
    Scene,
    /// Nothing is selected that is of an act; there are acts.
    Others,
    /// A scene is selected that is of no act; there are acts.
    SceneOfNone,
    /// The selected scene is of an act.
    Within,
    /// It begins one.
    Begins,
}

impl ActStep {
    /// What menus and palette say of it.
    #[rustfmt::skip]
    pub(super) fn info(self) -> ActionInfo {
        match self {
            Self::Begin => row(Menu::Edit, say!("action-act-begin"), say!("action-act-begin-about"), icons::ROWS),
            Self::Rename => row(Menu::Edit, say!("action-act-rename"), say!("action-act-rename-about"), icons::PENCIL_SIMPLE),
            Self::Select => row(Menu::Edit, say!("action-act-select"), say!("action-act-select-about"), icons::CHECK_SQUARE),
            Self::Fold => row(Menu::Edit, say!("action-act-fold"), say!("action-act-fold-about"), icons::CARET_UP_DOWN),
            Self::FoldAll => row(Menu::Edit, say!("action-act-fold-all"), say!("action-act-fold-all-about"), icons::CARET_UP_DOWN),
            Self::Remove => row(Menu::Edit, say!("action-act-remove"), say!("action-act-remove-about"), icons::X),
        }
    }

    /// Whether it can run.
    pub(super) const fn can_run(self, around: ActAround) -> bool {
        use ActAround::{Begins, Others, Scene, SceneOfNone, Within};
        match self {
            Self::Begin => matches!(around, Scene | SceneOfNone | Within),
            Self::Rename | Self::Select | Self::Fold | Self::Remove => matches!(around, Within | Begins),
            Self::FoldAll => matches!(around, Others | SceneOfNone | Within | Begins),
        }
    }
}
