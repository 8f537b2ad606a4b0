//! The one table of actions: menus, buttons, keyboard and command palette all read it.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::state::Screen;
use super::theme::icons;
use crate::domain::PassFilter;
use crate::figures::Basis;
use crate::storage::ThemeChoice;

/// Something the user can do from a menu, a key or the palette.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// An empty project.
    New,
    /// A project file.
    Open,
    /// Write the project to its file.
    Save,
    /// Write the project to another file.
    SaveAs,
    /// Read a shot list as a new project.
    Import,
    /// Write the shot list.
    Export,
    /// Back to the start screen.
    Close,
    /// Leave the program.
    Quit,
    /// One step back.
    Undo,
    /// One step forward again.
    Redo,
    /// A scene after the selected ones.
    AddScene,
    /// The selected scenes once more.
    Duplicate,
    /// The selected scenes away.
    Delete,
    /// The selected scenes one place towards the start.
    MoveEarlier,
    /// The selected scenes one place towards the end.
    MoveLater,
    /// Count the selected scenes, or do not.
    ToggleOmitted,
    /// All scenes.
    SelectAll,
    /// A scene by its words.
    Find,
    /// Another screen.
    Show(Screen),
    /// Which passes are counted.
    Count(PassFilter),
    /// Bare, expected or safe.
    Reckon(Basis),
    /// Show or hide the inspector.
    Inspector,
    /// The colours of the system, or dark, or light.
    Theme(ThemeChoice),
    /// No movement on screen.
    ReduceMotion,
    /// Everything larger.
    ZoomIn,
    /// Everything smaller.
    ZoomOut,
    /// Everything as at first.
    ZoomReset,
    /// Plan and billing day.
    Account,
    /// Say what became of takes.
    RecordTake,
    /// Say what the site says is left.
    AdjustBalance,
    /// All actions by name.
    Palette,
    /// The keys.
    Shortcuts,
    /// Name, version, licences.
    About,
}

/// Where in the menus an action stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Menu {
    /// Files.
    File,
    /// The document.
    Edit,
    /// What is shown.
    View,
    /// Help.
    Help,
}

/// What menus, buttons and palette say of an action.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ActionInfo {
    /// Its name.
    pub(crate) label: &'static str,
    /// One sentence for the hovering pointer.
    pub(crate) tooltip: &'static str,
    /// Its icon.
    pub(crate) icon: &'static str,
    /// Its keys, if it has any.
    pub(crate) keys: Option<KeyboardShortcut>,
    /// Its menu.
    pub(crate) menu: Menu,
}

/// Whether an action can run now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Availability {
    /// Now, by this name.
    Now,
    /// Now, under a name of the moment such as “Undo rename scene”.
    NowAs(String),
    /// Not now.
    Not,
}

/// What the window holds at the moment, as far as actions ask.
#[derive(Clone, Debug, Default)]
pub(crate) struct Situation {
    /// The project, if one is open.
    pub(crate) project: Option<OpenProject>,
    /// Which passes are counted.
    pub(crate) filter: PassFilter,
    /// Bare, expected or safe.
    pub(crate) basis: Basis,
}

/// An open project, as far as actions ask.
#[derive(Clone, Debug, Default)]
pub(crate) struct OpenProject {
    /// The name of the step that undo takes back.
    pub(crate) undo: Option<String>,
    /// The name of the step that redo takes again.
    pub(crate) redo: Option<String>,
    /// How many scenes there are.
    pub(crate) scenes: usize,
    /// How many of them are selected.
    pub(crate) selected: usize,
}

impl Action {
    /// All actions in the order of menus and palette.
    pub(crate) const ALL: [Self; 45] = [
        Self::New,
        Self::Open,
        Self::Save,
        Self::SaveAs,
        Self::Import,
        Self::Export,
        Self::Account,
        Self::AdjustBalance,
        Self::Close,
        Self::Quit,
        Self::Undo,
        Self::Redo,
        Self::AddScene,
        Self::Duplicate,
        Self::Delete,
        Self::MoveEarlier,
        Self::MoveLater,
        Self::ToggleOmitted,
        Self::RecordTake,
        Self::SelectAll,
        Self::Find,
        Self::Show(Screen::Board),
        Self::Show(Screen::Costs),
        Self::Show(Screen::Swaps),
        Self::Show(Screen::Plans),
        Self::Show(Screen::Usage),
        Self::Show(Screen::Prices),
        Self::Count(PassFilter::Draft),
        Self::Count(PassFilter::Final),
        Self::Count(PassFilter::Both),
        Self::Reckon(Basis::Bare),
        Self::Reckon(Basis::Expected),
        Self::Reckon(Basis::Safe),
        Self::Inspector,
        Self::Theme(ThemeChoice::System),
        Self::Theme(ThemeChoice::Dark),
        Self::Theme(ThemeChoice::Light),
        Self::ReduceMotion,
        Self::ZoomIn,
        Self::ZoomOut,
        Self::ZoomReset,
        Self::Palette,
        Self::Shortcuts,
        Self::About,
        Self::Show(Screen::Start),
    ];

    /// What menus, buttons and palette say of it.
    pub(crate) const fn info(self) -> ActionInfo {
        match self {
            Self::New
            | Self::Open
            | Self::Save
            | Self::SaveAs
            | Self::Import
            | Self::Export
            | Self::Close
            | Self::Quit
            | Self::AdjustBalance
            | Self::Account => self.file_info(),
            Self::Undo
            | Self::Redo
            | Self::AddScene
            | Self::Duplicate
            | Self::Delete
            | Self::MoveEarlier
            | Self::MoveLater
            | Self::ToggleOmitted
            | Self::RecordTake
            | Self::SelectAll
            | Self::Find => self.edit_info(),
            Self::Palette | Self::Shortcuts | Self::About => self.help_info(),
            _ => self.view_info(),
        }
    }

    const fn file_info(self) -> ActionInfo {
        let (label, tooltip, icon, keys) = match self {
            Self::New => ("New project", "Start an empty project", icons::FILE, ctrl(Key::N)),
            Self::Open => ("Open…", "Open a project file", icons::FOLDER_OPEN, ctrl(Key::O)),
            Self::Save => ("Save", "Write the project to its file", icons::FLOPPY_DISK, ctrl(Key::S)),
            Self::SaveAs => ("Save as…", "Write the project to another file", icons::FLOPPY_DISK, ctrl_shift(Key::S)),
            Self::Import => {
                ("Import shot list…", "Make a new project of a CSV shot list", icons::DOWNLOAD_SIMPLE, ctrl(Key::I))
            }
            Self::Export => {
                ("Export shot list…", "Write the scenes and assets as CSV", icons::UPLOAD_SIMPLE, ctrl(Key::E))
            }
            Self::Close => ("Close project", "Back to the start screen", icons::X, ctrl(Key::W)),
            Self::Account => {
                ("Plan and billing day…", "Tell which plan the credits come from", icons::WALLET, ctrl(Key::Comma))
            }
            Self::AdjustBalance => {
                ("Adjust balance…", "Say what the service’s site says is left", icons::SCALES, ctrl_shift(Key::B))
            }
            _ => ("Quit", "Leave the program", icons::SIGN_OUT, ctrl(Key::Q)),
        };
        ActionInfo { label, tooltip, icon, keys: Some(keys), menu: Menu::File }
    }

    const fn edit_info(self) -> ActionInfo {
        let (label, tooltip, icon, keys) = match self {
            Self::Undo => ("Undo", "Take the last step back", icons::ARROW_U_UP_LEFT, ctrl(Key::Z)),
            Self::Redo => ("Redo", "Take the step again", icons::ARROW_U_UP_RIGHT, ctrl_shift(Key::Z)),
            Self::AddScene => ("Add scene", "Add a scene after the selected one", icons::PLUS, ctrl_shift(Key::N)),
            Self::Duplicate => ("Duplicate scene", "Copy the selected scenes", icons::COPY, ctrl(Key::D)),
            Self::Delete => ("Delete scene", "Delete the selected scenes", icons::TRASH, plain(Key::Delete)),
            Self::MoveEarlier => (
                "Move scene earlier",
                "Move the selected scenes towards the start",
                icons::ARROW_LEFT,
                alt(Key::ArrowLeft),
            ),
            Self::MoveLater => (
                "Move scene later",
                "Move the selected scenes towards the end",
                icons::ARROW_RIGHT,
                alt(Key::ArrowRight),
            ),
            Self::ToggleOmitted => {
                ("Omit or include scene", "Keep the scene, but count it nowhere", icons::EYE_SLASH, ctrl_shift(Key::O))
            }
            Self::RecordTake => {
                ("Record takes…", "Say what became of takes that were made", icons::RECEIPT, ctrl(Key::R))
            }
            Self::SelectAll => ("Select all scenes", "Select every scene", icons::CHECK_SQUARE, ctrl(Key::A)),
            _ => ("Find scene…", "Go to a scene by its words", icons::MAGNIFYING_GLASS, ctrl(Key::F)),
        };
        ActionInfo { label, tooltip, icon, keys: Some(keys), menu: Menu::Edit }
    }

    const fn view_info(self) -> ActionInfo {
        let (label, tooltip, icon, keys) = match self {
            Self::Show(screen) => (screen.label(), screen.tooltip(), screen.icon(), screen.key()),
            Self::Count(PassFilter::Draft) => ("Draft pass", "Count draft choices only", icons::PENCIL_SIMPLE, None),
            Self::Count(PassFilter::Final) => ("Final pass", "Count final choices only", icons::SEAL_CHECK, None),
            Self::Count(PassFilter::Both) => ("Both passes", "Count draft and final choices", icons::STACK, None),
            Self::Reckon(Basis::Bare) => ("Bare totals", "One take each", icons::COINS, None),
            Self::Reckon(Basis::Expected) => ("Expected totals", "On average, with retakes", icons::COINS, None),
            Self::Reckon(Basis::Safe) => ("Safe totals", "With retakes, almost surely enough", icons::COINS, None),
            Self::Inspector => {
                ("Show or hide inspector", "The panel on the right", icons::SIDEBAR_SIMPLE, Some(ctrl(Key::B)))
            }
            Self::Theme(ThemeChoice::System) => ("Theme of the system", "Follow the system", icons::MONITOR, None),
            Self::Theme(ThemeChoice::Dark) => ("Dark theme", "Always dark", icons::MOON, None),
            Self::Theme(ThemeChoice::Light) => ("Light theme", "Always light", icons::SUN, None),
            Self::ReduceMotion => ("Reduce motion", "Nothing slides or fades", icons::HOURGLASS, None),
            Self::ZoomIn => ("Zoom in", "Make everything larger", icons::PLUS, Some(ctrl(Key::Plus))),
            Self::ZoomOut => ("Zoom out", "Make everything smaller", icons::MINUS, Some(ctrl(Key::Minus))),
            _ => ("Actual size", "Undo all zooming", icons::CIRCLE, Some(ctrl(Key::Num0))),
        };
        ActionInfo { label, tooltip, icon, keys, menu: Menu::View }
    }

    const fn help_info(self) -> ActionInfo {
        let (label, tooltip, icon, keys) = match self {
            Self::Palette => ("All actions…", "Find any action by its name", icons::COMMAND, Some(ctrl(Key::K))),
            Self::Shortcuts => ("Keyboard shortcuts", "What the keys do", icons::KEYBOARD, Some(plain(Key::F1))),
            _ => ("About Creditboard", "Version and licences", icons::INFO, None),
        };
        ActionInfo { label, tooltip, icon, keys, menu: Menu::Help }
    }

    /// Whether it can run now.
    pub(crate) fn availability(self, situation: &Situation) -> Availability {
        let Some(project) = &situation.project else {
            return if self.needs_project() { Availability::Not } else { Availability::Now };
        };
        let when = |possible: bool| if possible { Availability::Now } else { Availability::Not };
        match self {
            Self::Undo => named("Undo", project.undo.as_deref()),
            Self::Redo => named("Redo", project.redo.as_deref()),
            Self::Duplicate | Self::Delete | Self::ToggleOmitted => when(project.selected > 0),
            Self::MoveEarlier | Self::MoveLater => when(project.selected > 0 && project.selected < project.scenes),
            Self::SelectAll | Self::Find => when(project.scenes > 0),
            Self::Show(Screen::Start) => Availability::Not,
            _ => Availability::Now,
        }
    }

    /// Whether it makes no sense on the start screen.
    const fn needs_project(self) -> bool {
        !matches!(
            self,
            Self::New
                | Self::Open
                | Self::Import
                | Self::Quit
                | Self::Theme(_)
                | Self::ReduceMotion
                | Self::ZoomIn
                | Self::ZoomOut
                | Self::ZoomReset
                | Self::Account
                | Self::Palette
                | Self::Shortcuts
                | Self::About
        )
    }

    /// Whether its key means something else while text is being typed.
    pub(crate) fn yields_to_typing(self) -> bool {
        matches!(self, Self::SelectAll | Self::MoveEarlier | Self::MoveLater)
            || self.info().keys.is_some_and(|keys| keys.modifiers.is_none() && keys.logical_key != Key::F1)
    }
}

fn named(verb: &str, step: Option<&str>) -> Availability {
    step.map_or(Availability::Not, |step| Availability::NowAs(format!("{verb} {step}")))
}

const fn plain(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

const fn alt(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::ALT, key)
}

const fn ctrl(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

const fn ctrl_shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), key)
}

/// Keys as they stand on a keyboard: `Ctrl+Shift+B`, `Ctrl+,`.
pub(crate) fn keys_text(ctx: &egui::Context, keys: KeyboardShortcut) -> String {
    ctx.format_shortcut(&keys).replace("Comma", ",")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_actions_share_a_key() {
        let keys: Vec<String> =
            Action::ALL.iter().filter_map(|action| action.info().keys).map(|keys| format!("{keys:?}")).collect();
        let different: BTreeSet<&String> = keys.iter().collect();
        assert_eq!(keys.len(), different.len(), "each key means one thing: {keys:?}");
    }

    #[test]
    fn what_needs_a_project_does_not_run_without_one() {
        let situation = Situation::default();
        assert_eq!(Action::Save.availability(&situation), Availability::Not, "nothing to save");
        assert_eq!(Action::Open.availability(&situation), Availability::Now, "opening is how one begins");
    }

    #[test]
    fn undo_says_what_it_takes_back() {
        let project = OpenProject { undo: Some("rename scene".to_owned()), ..OpenProject::default() };
        let situation = Situation { project: Some(project), ..Situation::default() };
        assert_eq!(Action::Undo.availability(&situation), Availability::NowAs("Undo rename scene".to_owned()), "named");
        assert_eq!(Action::Redo.availability(&situation), Availability::Not, "nothing undone yet");
    }
}
