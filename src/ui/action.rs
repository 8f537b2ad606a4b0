//! The one table of actions: menus, buttons, keyboard and command palette all read it.

use egui::{Key, KeyboardShortcut};
use strum::{EnumIter, IntoEnumIterator as _};

pub(crate) use super::act_steps::{ActAround, ActStep};
use super::keys::{alt, ctrl, ctrl_shift, plain};
use super::state::{BoardView, Screen};
use super::theme::icons;
use crate::domain::{Kind, PassFilter};
use crate::figures::Basis;
use crate::prices::PriceList;
use crate::storage::ThemeChoice;
use crate::words::say;
use crate::workspace::Template;

/// Something the user can do from a menu, a key or the palette; in the order of menus and palette.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter)]
pub(crate) enum Action {
    /// Start an empty project.
    New,
    /// Start a project of a template.
    NewFrom(Template),
    /// Open a project file.
    Open,
    /// Save to the project's own file.
    Save,
    /// Save to another file.
    SaveAs,
    /// List earlier versions of the project.
    Versions,
    /// See the board beside other boards.
    CompareBoards,
    /// Copy the board in another shape, as a new project.
    CopyInShape,
    /// Read a shot list as a new project.
    Import,
    /// Write the shot list.
    Export,
    /// How the program looks, and its keys.
    Settings,
    /// Edit the plan and the billing day.
    Account,
    /// Enter the balance that the service's site shows.
    AdjustBalance,
    /// Go back to the start screen.
    Close,
    /// Leave the program.
    Quit,
    /// Undo the last change.
    Undo,
    /// Redo what was undone last.
    Redo,
    /// Add a scene after the selected ones.
    AddScene,
    /// Add an asset to the selected scene.
    AddAsset(Kind),
    /// Take the selected scenes, or the asset that has the keyboard, off the board and onto the clipboard.
    Cut,
    /// Copy the selected scenes, or the asset that has the keyboard, to the clipboard.
    Copy,
    /// Insert what the clipboard holds.
    Paste,
    /// Insert copies of the selected scenes after them.
    Duplicate,
    /// Delete the selected scenes.
    Delete,
    /// Move the selected scenes one place towards the start.
    MoveEarlier,
    /// Move the selected scenes one place towards the end.
    MoveLater,
    /// Leave the selected scenes out of the totals, or count them again.
    ToggleOmitted,
    /// Let scenes keep their numbers, or number them by their place again.
    LockNumbers,
    /// Do something with the act of the selected scene.
    Act(ActStep),
    /// Give the selected scenes, or all of them, a look that they share.
    LookGroup,
    /// Show the characters and the look of the film: the stills that scenes share.
    SharedStills,
    /// Record takes and whether they were kept.
    RecordTake,
    /// Select all scenes.
    SelectAll,
    /// Find a scene by its text.
    Find,
    /// Type into the filter of the board.
    Filter,
    /// Show the board as cards, list or strip.
    Layout(BoardView),
    /// See the board as a film, over the whole screen.
    Play,
    /// Show another screen.
    Show(Screen),
    /// Choose which passes count.
    Count(PassFilter),
    /// Choose how totals treat retakes.
    Totals(Basis),
    /// Say why the total, or that of the selected scene, is what it is.
    Why,
    /// Show or hide the inspector.
    Inspector,
    /// Choose the theme.
    Theme(ThemeChoice),
    /// Turn animations off or on.
    ReduceMotion,
    /// Make everything larger.
    ZoomIn,
    /// Make everything smaller.
    ZoomOut,
    /// Go back to the usual size.
    ZoomReset,
    /// List all actions by name.
    Palette,
    /// Show the guide.
    Guide,
    /// List the keyboard shortcuts.
    Shortcuts,
    /// Put together what helps to find a problem.
    Report,
    /// Show everything the program is made of, with its licences.
    Licences,
    /// Show name and version.
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
    pub(crate) label: &'static str,
    /// One sentence for the hovering pointer.
    pub(crate) tooltip: &'static str,
    pub(crate) icon: &'static str,
    /// Its keys, if it has any.
    pub(crate) keys: Option<KeyboardShortcut>,
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
    pub(crate) project: Option<OpenProjectState>,
    /// The price list, once there is one to name models from.
    pub(crate) prices: Option<&'static PriceList>,
    /// Which passes are counted.
    pub(crate) filter: PassFilter,
    /// Bare, expected or safe.
    pub(crate) basis: Basis,
}

/// An open project, as far as actions ask.
#[derive(Clone, Debug, Default)]
pub(crate) struct OpenProjectState {
    /// The name of the change that undo reverts.
    pub(crate) undo: Option<String>,
    /// The name of the change that redo repeats.
    pub(crate) redo: Option<String>,
    /// How many scenes there are.
    pub(crate) scenes: usize,
    /// How many of them are selected.
    pub(crate) selected: usize,
    /// What there is of acts around the selected scene.
    pub(crate) act: ActAround,
    /// Whether an asset has the keyboard.
    pub(crate) asset_in_hand: bool,
}

impl Action {
    /// All actions in the order of menus and palette.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        Self::iter().flat_map(Self::with_every_value)
    }

    /// One action for each value that the action can carry.
    fn with_every_value(self) -> Vec<Self> {
        match self {
            Self::Show(_) => Screen::iter().map(Self::Show).collect(),
            Self::Count(_) => PassFilter::ALL.map(Self::Count).to_vec(),
            Self::Totals(_) => Basis::ALL.map(Self::Totals).to_vec(),
            Self::Layout(_) => BoardView::iter().map(Self::Layout).collect(),
            Self::NewFrom(_) => Template::ALL.map(Self::NewFrom).to_vec(),
            Self::AddAsset(_) => Kind::OF_SCENES.map(Self::AddAsset).to_vec(),
            Self::Act(_) => ActStep::iter().map(Self::Act).collect(),
            Self::Theme(_) => ThemeChoice::ALL.map(Self::Theme).to_vec(),
            Self::New
            | Self::Open
            | Self::Save
            | Self::SaveAs
            | Self::Versions
            | Self::CompareBoards
            | Self::CopyInShape
            | Self::Import
            | Self::Export
            | Self::Settings
            | Self::Account
            | Self::AdjustBalance
            | Self::Close
            | Self::Quit
            | Self::Undo
            | Self::Redo
            | Self::AddScene
            | Self::Cut
            | Self::Copy
            | Self::Paste
            | Self::Duplicate
            | Self::Delete
            | Self::MoveEarlier
            | Self::MoveLater
            | Self::ToggleOmitted
            | Self::LockNumbers
            | Self::LookGroup
            | Self::SharedStills
            | Self::RecordTake
            | Self::SelectAll
            | Self::Find
            | Self::Why
            | Self::Filter
            | Self::Play
            | Self::Inspector
            | Self::ReduceMotion
            | Self::ZoomIn
            | Self::ZoomOut
            | Self::ZoomReset
            | Self::Palette
            | Self::Guide
            | Self::Shortcuts
            | Self::Report
            | Self::Licences
            | Self::About => vec![self],
        }
    }

    /// What menus, buttons and palette say of it.
    #[rustfmt::skip]
    pub(crate) fn info(self) -> ActionInfo {
        use Menu::{Edit, File, Help, View};
        match self {
            Self::New => row(File, say!("action-new"), say!("action-new-about"), icons::FILE).on(ctrl(Key::N)),
            Self::NewFrom(Template::Advert) => row(File, say!("action-new-advert"), say!("action-new-advert-about"), icons::FILM_STRIP),
            Self::NewFrom(Template::Explainer) => row(File, say!("action-new-explainer"), say!("action-new-explainer-about"), icons::FILM_STRIP),
            Self::NewFrom(Template::MusicVideo) => row(File, say!("action-new-music-video"), say!("action-new-music-video-about"), icons::FILM_STRIP),
            Self::NewFrom(Template::SocialCut) => row(File, say!("action-new-social-cut"), say!("action-new-social-cut-about"), icons::FILM_STRIP),
            Self::NewFrom(Template::Marketing) => row(File, say!("action-new-marketing"), say!("action-new-own-example-about"), icons::FILM_STRIP),
            Self::NewFrom(Template::Educational) => row(File, say!("action-new-educational"), say!("action-new-own-example-about"), icons::FILM_STRIP),
            Self::Open => row(File, say!("action-open"), say!("action-open-about"), icons::FOLDER_OPEN).on(ctrl(Key::O)),
            Self::Save => row(File, say!("action-save"), say!("action-save-about"), icons::FLOPPY_DISK).on(ctrl(Key::S)),
            Self::SaveAs => row(File, say!("action-save-as"), say!("action-save-as-about"), icons::FLOPPY_DISK).on(ctrl_shift(Key::S)),
            Self::Versions => row(File, say!("action-versions"), say!("action-versions-about"), icons::FILE_TEXT),
            Self::CompareBoards => row(File, say!("action-compare"), say!("action-compare-about"), icons::TABLE),
            Self::CopyInShape => row(File, say!("action-reshape"), say!("action-reshape-about"), icons::COPY),
            Self::Import => row(File, say!("action-import"), say!("action-import-about"), icons::DOWNLOAD_SIMPLE).on(ctrl(Key::I)),
            Self::Export => row(File, say!("action-export"), say!("action-export-about"), icons::UPLOAD_SIMPLE).on(ctrl(Key::E)),
            Self::Settings => row(File, say!("action-settings"), say!("action-settings-about"), icons::SLIDERS_HORIZONTAL).on(ctrl(Key::Comma)),
            Self::Account => row(File, say!("action-account"), say!("action-account-about"), icons::WALLET),
            Self::AdjustBalance => row(File, say!("action-adjust"), say!("action-adjust-about"), icons::SCALES).on(ctrl_shift(Key::B)),
            Self::Close => row(File, say!("action-close"), say!("action-close-about"), icons::X).on(ctrl(Key::W)),
            Self::Quit => row(File, say!("action-quit"), say!("action-quit-about"), icons::SIGN_OUT).on(ctrl(Key::Q)),
            Self::Undo => row(Edit, say!("action-undo"), say!("action-undo-about"), icons::ARROW_U_UP_LEFT).on(ctrl(Key::Z)),
            Self::Redo => row(Edit, say!("action-redo"), say!("action-redo-about"), icons::ARROW_U_UP_RIGHT).on(ctrl_shift(Key::Z)),
            Self::AddScene => row(Edit, say!("action-add-scene"), say!("action-add-scene-about"), icons::PLUS).on(ctrl_shift(Key::N)),
            Self::AddAsset(Kind::Image) => row(Edit, say!("action-add-image"), say!("action-add-image-about"), icons::IMAGE).on(ctrl(Key::Num1)),
            Self::AddAsset(Kind::Video) => row(Edit, say!("action-add-shot"), say!("action-add-shot-about"), icons::VIDEO_CAMERA).on(ctrl(Key::Num2)),
            Self::AddAsset(Kind::Speech) => row(Edit, say!("action-add-voice"), say!("action-add-voice-about"), icons::MICROPHONE).on(ctrl(Key::Num3)),
            Self::AddAsset(Kind::Enhancement) => row(Edit, say!("action-add-enhancement"), say!("action-add-enhancement-about"), icons::SPARKLE).on(ctrl(Key::Num4)),
            Self::AddAsset(Kind::Script | Kind::Consultation) => row(Edit, say!("action-add-to-project"), say!("action-add-to-project-about"), icons::FILE_TEXT),
            Self::Cut => row(Edit, say!("action-cut"), say!("action-cut-about"), icons::X_CIRCLE).on(ctrl(Key::X)),
            Self::Copy => row(Edit, say!("action-copy"), say!("action-copy-about"), icons::COPY).on(ctrl(Key::C)),
            Self::Paste => row(Edit, say!("action-paste"), say!("action-paste-about"), icons::NOTE).on(ctrl(Key::V)),
            Self::Duplicate => row(Edit, say!("action-duplicate"), say!("action-duplicate-about"), icons::COPY).on(ctrl(Key::D)),
            Self::Delete => row(Edit, say!("action-delete"), say!("action-delete-about"), icons::TRASH).on(plain(Key::Delete)),
            Self::MoveEarlier => row(Edit, say!("action-earlier"), say!("action-earlier-about"), icons::ARROW_LEFT).on(alt(Key::ArrowLeft)),
            Self::MoveLater => row(Edit, say!("action-later"), say!("action-later-about"), icons::ARROW_RIGHT).on(alt(Key::ArrowRight)),
            Self::ToggleOmitted => row(Edit, say!("action-omit"), say!("action-omit-about"), icons::EYE_SLASH).on(ctrl_shift(Key::O)),
            Self::Act(step) => step.info(),
            Self::LockNumbers => row(Edit, say!("action-lock-numbers"), say!("action-lock-numbers-about"), icons::LOCK_SIMPLE),
            Self::LookGroup => row(Edit, say!("action-look"), say!("action-look-about"), icons::PALETTE).on(ctrl(Key::L)),
            Self::SharedStills => row(Edit, say!("action-stills"), say!("action-stills-about"), icons::USERS),
            Self::RecordTake => row(Edit, say!("action-record"), say!("action-record-about"), icons::RECEIPT).on(ctrl(Key::R)),
            Self::SelectAll => row(Edit, say!("action-select-all"), say!("action-select-all-about"), icons::CHECK_SQUARE).on(ctrl(Key::A)),
            Self::Find => row(Edit, say!("action-find"), say!("action-find-about"), icons::MAGNIFYING_GLASS).on(ctrl(Key::F)),
            Self::Filter => row(Edit, say!("action-filter"), say!("action-filter-about"), icons::FUNNEL).on(ctrl_shift(Key::F)),
            Self::Layout(BoardView::Cards) => row(View, say!("action-cards"), say!("action-cards-about"), icons::CARDS).on(ctrl_shift(Key::G)),
            Self::Layout(BoardView::List) => row(View, say!("action-list"), say!("action-list-about"), icons::LIST).on(ctrl_shift(Key::L)),
            Self::Layout(BoardView::Strip) => row(View, say!("action-strip"), say!("action-strip-about"), icons::FILM_STRIP).on(ctrl_shift(Key::T)),
            Self::Play => row(View, say!("action-play"), say!("action-play-about"), icons::PLAY).on(plain(Key::F5)),
            Self::Show(screen) => ActionInfo { keys: screen.key(), ..row(View, screen.label(), screen.tooltip(), screen.icon()) },
            Self::Count(PassFilter::Draft) => row(View, say!("action-draft"), say!("action-draft-about"), icons::PENCIL_SIMPLE),
            Self::Count(PassFilter::Final) => row(View, say!("action-final"), say!("action-final-about"), icons::SEAL_CHECK),
            Self::Count(PassFilter::Both) => row(View, say!("action-both"), say!("action-both-about"), icons::STACK),
            Self::Totals(Basis::Bare) => row(View, say!("action-bare"), say!("action-bare-about"), icons::COINS),
            Self::Totals(Basis::Expected) => row(View, say!("action-expected"), say!("action-expected-about"), icons::COINS),
            Self::Totals(Basis::Safe) => row(View, say!("action-safe"), say!("action-safe-about"), icons::COINS),
            Self::Why => row(View, say!("action-why"), say!("action-why-about"), icons::QUESTION).on(plain(Key::Questionmark)),
            Self::Inspector => row(View, say!("action-inspector"), say!("action-inspector-about"), icons::SIDEBAR_SIMPLE).on(ctrl(Key::B)),
            Self::Theme(ThemeChoice::System) => row(View, say!("action-theme-system"), say!("action-theme-system-about"), icons::MONITOR),
            Self::Theme(ThemeChoice::Dark) => row(View, say!("action-theme-dark"), say!("action-theme-dark-about"), icons::MOON),
            Self::Theme(ThemeChoice::Light) => row(View, say!("action-theme-light"), say!("action-theme-light-about"), icons::SUN),
            Self::Theme(ThemeChoice::HighContrast) => row(View, say!("action-theme-contrast"), say!("action-theme-contrast-about"), icons::EYE),
            Self::ReduceMotion => row(View, say!("action-motion"), say!("action-motion-about"), icons::HOURGLASS),
            Self::ZoomIn => row(View, say!("action-zoom-in"), say!("action-zoom-in-about"), icons::PLUS).on(ctrl(Key::Plus)),
            Self::ZoomOut => row(View, say!("action-zoom-out"), say!("action-zoom-out-about"), icons::MINUS).on(ctrl(Key::Minus)),
            Self::ZoomReset => row(View, say!("action-zoom-reset"), say!("action-zoom-reset-about"), icons::CIRCLE).on(ctrl(Key::Num0)),
            Self::Palette => row(Help, say!("action-palette"), say!("action-palette-about"), icons::COMMAND).on(ctrl(Key::K)),
            Self::Guide => row(Help, say!("action-guide"), say!("action-guide-about"), icons::QUESTION).on(plain(Key::F1)),
            Self::Shortcuts => row(Help, say!("action-shortcuts"), say!("action-shortcuts-about"), icons::KEYBOARD).on(ctrl(Key::Slash)),
            Self::Report => row(Help, say!("action-report"), say!("action-report-about"), icons::CHAT_CIRCLE),
            Self::Licences => row(Help, say!("action-licences"), say!("action-licences-about"), icons::FILE_TEXT),
            Self::About => row(Help, say!("action-about"), say!("action-about-about"), icons::INFO),
        }
    }

    /// Whether it can run now.
    pub(crate) fn availability(self, situation: &Situation) -> Availability {
        let project = situation.project.as_ref();
        let with_project = |possible: &dyn Fn(&OpenProjectState) -> bool| {
            if project.is_some_and(possible) { Availability::Now } else { Availability::Not }
        };
        match self {
            Self::New
            | Self::NewFrom(_)
            | Self::Open
            | Self::Import
            | Self::Settings
            | Self::Account
            | Self::Quit
            | Self::Theme(_)
            | Self::ReduceMotion
            | Self::ZoomIn
            | Self::ZoomOut
            | Self::ZoomReset
            | Self::Palette
            | Self::Guide
            | Self::Shortcuts
            | Self::Report
            | Self::Licences
            | Self::About => Availability::Now,
            Self::Save
            | Self::SaveAs
            | Self::Versions
            | Self::CompareBoards
            | Self::Export
            | Self::AdjustBalance
            | Self::Close
            | Self::AddScene
            | Self::Paste
            | Self::SharedStills
            | Self::RecordTake
            | Self::Count(_)
            | Self::Totals(_)
            | Self::Why
            | Self::Layout(_)
            | Self::Inspector => with_project(&|_| true),
            Self::Show(screen) => with_project(&|_| screen != Screen::Start),
            Self::Undo => {
                named(project.and_then(|project| project.undo.as_deref()), |step| say!("action-undo-step", step = step))
            }
            Self::Redo => {
                named(project.and_then(|project| project.redo.as_deref()), |step| say!("action-redo-step", step = step))
            }
            Self::AddAsset(kind) => with_project(&|project| project.selected > 0 && !kind.belongs_to_project()),
            Self::Cut | Self::Copy => with_project(&|project| project.selected > 0 || project.asset_in_hand),
            Self::Duplicate | Self::Delete | Self::ToggleOmitted => with_project(&|project| project.selected > 0),
            Self::MoveEarlier | Self::MoveLater => {
                with_project(&|project| project.selected > 0 && project.selected < project.scenes)
            }
            Self::Act(step) => with_project(&|project| step.can_run(project.act)),
            Self::CopyInShape
            | Self::LookGroup
            | Self::LockNumbers
            | Self::SelectAll
            | Self::Find
            | Self::Filter
            | Self::Play => with_project(&|project| project.scenes > 0),
        }
    }

    /// The id under which settings know it. It stands for the action, whatever that is called.
    pub(crate) fn id(self) -> String {
        format!("{self:?}")
    }

    /// Whether its keys are those of the clipboard everywhere, which the window system keeps for itself.
    pub(crate) const fn has_fixed_keys(self) -> bool {
        matches!(self, Self::Cut | Self::Copy | Self::Paste)
    }
}

pub(super) const fn row(menu: Menu, label: &'static str, tooltip: &'static str, icon: &'static str) -> ActionInfo {
    ActionInfo { label, tooltip, icon, keys: None, menu }
}

impl ActionInfo {
    const fn on(self, keys: KeyboardShortcut) -> Self {
        Self { keys: Some(keys), ..self }
    }
}

fn named(step: Option<&str>, name: impl FnOnce(&str) -> String) -> Availability {
    step.map_or(Availability::Not, |step| Availability::NowAs(name(step)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_actions_share_a_key() {
        let keys: Vec<String> =
            Action::all().filter_map(|action| action.info().keys).map(|keys| format!("{keys:?}")).collect();
        let different: BTreeSet<&String> = keys.iter().collect();
        assert_eq!(keys.len(), different.len(), "each key means one thing: {keys:?}");
    }

    #[test]
    fn plain_letters_are_free_for_titles() {
        let letters = |keys: KeyboardShortcut| {
            let name = keys.logical_key.symbol_or_name();
            let letter = name.len() == 1 && name.chars().all(char::is_alphabetic);
            letter && !keys.modifiers.command && !keys.modifiers.alt
        };
        let taken: Vec<Action> = Action::all().filter(|action| action.info().keys.is_some_and(letters)).collect();
        assert_eq!(taken, [], "on the board a letter goes to the scene that begins with it");
    }

    #[test]
    fn every_action_is_listed_once_under_a_label_of_its_own() {
        let actions: Vec<Action> = Action::all().collect();
        let labels: BTreeSet<&str> = actions.iter().map(|action| action.info().label).collect();
        assert_eq!(labels.len(), actions.len(), "no label twice: {labels:?}");
        assert!(Action::iter().all(|action| actions.contains(&action)), "no action is missing");
        let screens = actions.iter().filter(|action| matches!(action, Action::Show(_))).count();
        assert_eq!(screens, Screen::iter().count(), "one for each screen");
    }

    #[test]
    fn what_needs_a_project_does_not_run_without_one() {
        let situation = Situation::default();
        assert_eq!(Action::Save.availability(&situation), Availability::Not, "nothing to save");
        assert_eq!(Action::Open.availability(&situation), Availability::Now, "a project can always be opened");
    }

    #[test]
    fn undo_names_the_change_it_undoes() {
        let project = OpenProjectState { undo: Some("rename scene".to_owned()), ..OpenProjectState::default() };
        let situation = Situation { project: Some(project), ..Situation::default() };
        assert_eq!(Action::Undo.availability(&situation), Availability::NowAs("Undo rename scene".to_owned()), "named");
        assert_eq!(Action::Redo.availability(&situation), Availability::Not, "nothing undone yet");
    }
}
