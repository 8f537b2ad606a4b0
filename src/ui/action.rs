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
    pub(crate) const fn info(self) -> ActionInfo {
        use Menu::{Edit, File, Help, View};
        match self {
            Self::New => row(File, "New project", "Start an empty project", icons::FILE).on(ctrl(Key::N)),
            Self::NewFrom(Template::Advert) => row(File, "New advert", "Start with a 30-second advert", icons::FILM_STRIP),
            Self::NewFrom(Template::Explainer) => row(File, "New explainer", "Start with a 90-second explainer", icons::FILM_STRIP),
            Self::NewFrom(Template::MusicVideo) => row(File, "New music video", "Start with a music video", icons::FILM_STRIP),
            Self::NewFrom(Template::SocialCut) => row(File, "New social cut", "Start with a short upright video", icons::FILM_STRIP),
            Self::NewFrom(Template::Marketing) => row(File, "New 60-second marketing video", "Start with the provider’s own example", icons::FILM_STRIP),
            Self::NewFrom(Template::Educational) => row(File, "New 3-minute educational video", "Start with the provider’s own example", icons::FILM_STRIP),
            Self::Open => row(File, "Open…", "Open a project file", icons::FOLDER_OPEN).on(ctrl(Key::O)),
            Self::Save => row(File, "Save", "Save the project", icons::FLOPPY_DISK).on(ctrl(Key::S)),
            Self::SaveAs => row(File, "Save as…", "Save the project as another file", icons::FLOPPY_DISK).on(ctrl_shift(Key::S)),
            Self::Versions => row(File, "Versions…", "See earlier versions of this project, and go back to one", icons::FILE_TEXT),
            Self::CompareBoards => row(File, "Compare boards…", "See this board beside up to three others: credits, chance, what differs", icons::TABLE),
            Self::CopyInShape => row(File, "Copy in another shape…", "Make a new project in another shape, and see what it costs beside this one", icons::COPY),
            Self::Import => row(File, "Import shot list…", "Turn a shot list, script or timeline into a new project", icons::DOWNLOAD_SIMPLE).on(ctrl(Key::I)),
            Self::Export => row(File, "Export shot list…", "Save the board as CSV, Excel, Fountain, OTIO, EDL and others", icons::UPLOAD_SIMPLE).on(ctrl(Key::E)),
            Self::Settings => row(File, "Settings…", "Change how Creditboard looks, and its keys", icons::SLIDERS_HORIZONTAL).on(ctrl(Key::Comma)),
            Self::Account => row(File, "Plan and billing day…", "Choose your plan and the day your credits reset", icons::WALLET),
            Self::AdjustBalance => row(File, "Adjust balance…", "Enter the balance that the service’s site shows", icons::SCALES).on(ctrl_shift(Key::B)),
            Self::Close => row(File, "Close project", "Go back to the start screen", icons::X).on(ctrl(Key::W)),
            Self::Quit => row(File, "Quit", "Close Creditboard", icons::SIGN_OUT).on(ctrl(Key::Q)),
            Self::Undo => row(Edit, "Undo", "Undo the last change", icons::ARROW_U_UP_LEFT).on(ctrl(Key::Z)),
            Self::Redo => row(Edit, "Redo", "Redo what you undid last", icons::ARROW_U_UP_RIGHT).on(ctrl_shift(Key::Z)),
            Self::AddScene => row(Edit, "Add scene", "Add a scene after the selected one (also Ctrl+Enter)", icons::PLUS).on(ctrl_shift(Key::N)),
            Self::AddAsset(Kind::Image) => row(Edit, "Add image", "Add an image to the selected scene", icons::IMAGE).on(ctrl(Key::Num1)),
            Self::AddAsset(Kind::Video) => row(Edit, "Add shot", "Add a shot to the selected scene", icons::VIDEO_CAMERA).on(ctrl(Key::Num2)),
            Self::AddAsset(Kind::Speech) => row(Edit, "Add voice", "Add a voice to the selected scene", icons::MICROPHONE).on(ctrl(Key::Num3)),
            Self::AddAsset(Kind::Enhancement) => row(Edit, "Add enhancement", "Add a scene enhancement to the selected scene", icons::SPARKLE).on(ctrl(Key::Num4)),
            Self::AddAsset(Kind::Script | Kind::Consultation) => row(Edit, "Add to project", "Belongs to the project itself", icons::FILE_TEXT),
            Self::Cut => row(Edit, "Cut", "Move the selected scenes or the focused asset to the clipboard", icons::X_CIRCLE).on(ctrl(Key::X)),
            Self::Copy => row(Edit, "Copy", "Copy the selected scenes or the focused asset, also as a table for other programs", icons::COPY).on(ctrl(Key::C)),
            Self::Paste => row(Edit, "Paste", "Insert scenes or assets that were copied, a table, or text as scenes", icons::NOTE).on(ctrl(Key::V)),
            Self::Duplicate => row(Edit, "Duplicate scene", "Copy the selected scenes", icons::COPY).on(ctrl(Key::D)),
            Self::Delete => row(Edit, "Delete scene", "Delete the selected scenes", icons::TRASH).on(plain(Key::Delete)),
            Self::MoveEarlier => row(Edit, "Move scene earlier", "Move the selected scenes towards the start", icons::ARROW_LEFT).on(alt(Key::ArrowLeft)),
            Self::MoveLater => row(Edit, "Move scene later", "Move the selected scenes towards the end", icons::ARROW_RIGHT).on(alt(Key::ArrowRight)),
            Self::ToggleOmitted => row(Edit, "Omit or include scene", "Keep the scene on the board, but leave it out of the totals", icons::EYE_SLASH).on(ctrl_shift(Key::O)),
            Self::Act(step) => step.info(),
            Self::LockNumbers => row(Edit, "Lock or unlock scene numbers", "Let each scene keep its number: new ones become 3A, deleted ones stay as OMITTED", icons::LOCK_SIMPLE),
            Self::LookGroup => row(Edit, "Look group…", "Let scenes share a look, so that one model makes all their shots", icons::PALETTE).on(ctrl(Key::L)),
            Self::SharedStills => row(Edit, "Characters & look", "Pictures that are paid once, and that shots of many scenes start from", icons::USERS),
            Self::RecordTake => row(Edit, "Record takes…", "Record takes you made, and whether you kept them", icons::RECEIPT).on(ctrl(Key::R)),
            Self::SelectAll => row(Edit, "Select all scenes", "Select every scene", icons::CHECK_SQUARE).on(ctrl(Key::A)),
            Self::Find => row(Edit, "Find scene…", "Go to a scene by its text or number", icons::MAGNIFYING_GLASS).on(ctrl(Key::F)),
            Self::Filter => row(Edit, "Filter scenes", "Show only scenes with these words, models or facts", icons::FUNNEL).on(ctrl_shift(Key::F)),
            Self::Layout(BoardView::Cards) => row(View, "Cards", "Show the scenes as cards", icons::CARDS).on(ctrl_shift(Key::G)),
            Self::Layout(BoardView::List) => row(View, "List", "Show the scenes as a table", icons::LIST).on(ctrl_shift(Key::L)),
            Self::Layout(BoardView::Strip) => row(View, "Strip", "Show the scenes along a time line", icons::FILM_STRIP).on(ctrl_shift(Key::T)),
            Self::Play => row(View, "Play", "See the board as a film, with what it costs", icons::PLAY).on(plain(Key::F5)),
            Self::Show(screen) => ActionInfo { keys: screen.key(), ..row(View, screen.label(), screen.tooltip(), screen.icon()) },
            Self::Count(PassFilter::Draft) => row(View, "Draft pass", "Count the draft pass only", icons::PENCIL_SIMPLE),
            Self::Count(PassFilter::Final) => row(View, "Final pass", "Count the final pass only", icons::SEAL_CHECK),
            Self::Count(PassFilter::Both) => row(View, "Both passes", "Count the draft and the final pass", icons::STACK),
            Self::Totals(Basis::Bare) => row(View, "No retakes", "Show what one take of everything costs", icons::COINS),
            Self::Totals(Basis::Expected) => row(View, "With retakes", "Show what it costs on average, retakes included", icons::COINS),
            Self::Totals(Basis::Safe) => row(View, "Safe totals", "Show what is enough for all retakes, with the confidence you choose", icons::COINS),
            Self::Why => row(View, "Why this total?", "See what the total, or the selected scene, is made of", icons::QUESTION).on(plain(Key::Questionmark)),
            Self::Inspector => row(View, "Show or hide inspector", "The panel on the right", icons::SIDEBAR_SIMPLE).on(ctrl(Key::B)),
            Self::Theme(ThemeChoice::System) => row(View, "System theme", "Dark or light, like the system", icons::MONITOR),
            Self::Theme(ThemeChoice::Dark) => row(View, "Dark theme", "Always dark", icons::MOON),
            Self::Theme(ThemeChoice::Light) => row(View, "Light theme", "Always light", icons::SUN),
            Self::Theme(ThemeChoice::HighContrast) => row(View, "High-contrast theme", "White and yellow on black", icons::EYE),
            Self::ReduceMotion => row(View, "Reduce motion", "Turn animations off", icons::HOURGLASS),
            Self::ZoomIn => row(View, "Zoom in", "Make everything larger", icons::PLUS).on(ctrl(Key::Plus)),
            Self::ZoomOut => row(View, "Zoom out", "Make everything smaller", icons::MINUS).on(ctrl(Key::Minus)),
            Self::ZoomReset => row(View, "Actual size", "Go back to 100 %", icons::CIRCLE).on(ctrl(Key::Num0)),
            Self::Palette => row(Help, "All actions…", "Find any action by its name", icons::COMMAND).on(ctrl(Key::K)),
            Self::Guide => row(Help, "Guide", "Read what everything means", icons::QUESTION).on(plain(Key::F1)),
            Self::Shortcuts => row(Help, "Keyboard shortcuts", "See what each key does, and change it", icons::KEYBOARD).on(ctrl(Key::Slash)),
            Self::Report => row(Help, "Report a problem…", "Copy what helps to find a problem", icons::CHAT_CIRCLE),
            Self::Licences => row(Help, "Licences", "See what Creditboard is made of, and under which licences", icons::FILE_TEXT),
            Self::About => row(Help, "About Creditboard", "Version and price list", icons::INFO),
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
            Self::Undo => named("Undo", project.and_then(|project| project.undo.as_deref())),
            Self::Redo => named("Redo", project.and_then(|project| project.redo.as_deref())),
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

fn named(verb: &str, step: Option<&str>) -> Availability {
    step.map_or(Availability::Not, |step| Availability::NowAs(format!("{verb} {step}")))
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
