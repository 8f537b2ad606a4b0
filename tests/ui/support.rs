//! The window in the user's words: open, press, type, drag, and what is then to be read on the screen.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, SystemTime};

use creditboard::domain::{Account, AccountPlan, BillingDay, PlanId, Project};
use creditboard::prices::PriceList;
use creditboard::storage::{self, Expect, Folders, Settings};
use creditboard::ui::{App, Clock, FileDialogs, Setup};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, Theme, UiBuilder, Vec2, ViewportCommand, ViewportId};
use egui_kittest::kittest::NodeT as _;
use egui_kittest::{Harness, HarnessBuilder, SnapshotOptions};
use tempfile::TempDir;

/// The size of the window unless a test says otherwise, in points.
const SIZE: Vec2 = Vec2::new(1440.0, 900.0);
/// One frame, in seconds of egui's own time.
const FRAME: f32 = 1.0 / 60.0;
/// So many frames must be enough to come to rest.
const MOST_FRAMES: usize = 60;
/// How often, and how long each time, work on other threads is waited for: 20 s at the most.
const PATIENCE: (usize, Duration) = (4_000, Duration::from_millis(5));

/// How far an image may be from its snapshot. No other place sets this.
pub(crate) fn tolerance() -> SnapshotOptions {
    // Text is drawn by the same rasterizer everywhere; a driver may round the edges of shapes otherwise.
    SnapshotOptions::new().threshold(1.0).max_failed_pixels(40_usize).output_path("tests/ui/snapshots")
}

/// 22 November 2026 about noon; each look a nanosecond later, so that no two runs have one name.
fn clock() -> Clock {
    static LOOKS: AtomicU64 = AtomicU64::new(0);
    Clock::new(|| {
        let looks = Duration::from_nanos(LOOKS.fetch_add(1, Ordering::Relaxed));
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_348_800) + looks
    })
}

/// A user's folders and files, gone when dropped.
pub(crate) struct Home {
    folder: TempDir,
}

impl Home {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// Somewhere in this home.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Where settings and recovery files are.
    pub(crate) fn folders(&self) -> Folders {
        Folders { config: self.path("config"), data: self.path("data") }
    }

    /// A project that comes with the program, as the user's own file.
    pub(crate) fn sample(&self, name: &str) -> PathBuf {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("projects").join(format!("{name}.board.ron"));
        let to = self.path(&format!("{name}.board.ron"));
        fs::copy(from, &to).unwrap();
        to
    }

    /// The pictures of the samples, beside them.
    pub(crate) fn pictures(&self) {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("projects/pictures");
        fs::create_dir(self.path("pictures")).unwrap();
        for entry in fs::read_dir(from).unwrap().flatten() {
            fs::copy(entry.path(), self.path("pictures").join(entry.file_name())).unwrap();
        }
    }

    /// The same with its text changed by another program.
    pub(crate) fn edited(&self, name: &str, edit: impl FnOnce(&str) -> String) -> PathBuf {
        let file = self.sample(name);
        let text = edit(&fs::read_to_string(&file).unwrap());
        fs::write(&file, text).unwrap();
        file
    }

    /// A project as the user's own file.
    pub(crate) fn project(&self, project: &Project) -> PathBuf {
        let to = self.path("project.board.ron");
        storage::save(&to, project, Expect::Absent).unwrap();
        to
    }

    /// The account has this plan.
    pub(crate) fn plan(&self, plan: &str) {
        let plan = AccountPlan { plan: PlanId::from(plan), billing_day: BillingDay::FIRST };
        storage::save_account(&self.folders(), &Account { plan: Some(plan), ..Account::default() }).unwrap();
    }

    /// The settings are these.
    pub(crate) fn settings(&self, change: impl FnOnce(&mut Settings)) {
        let mut settings = Settings::default();
        change(&mut settings);
        settings.save(&self.folders()).unwrap();
    }

    /// Every file in this home, with when it was written last.
    pub(crate) fn written(&self) -> Vec<(PathBuf, SystemTime)> {
        let mut files = Vec::new();
        let mut folders = vec![self.folder.path().to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap().flatten() {
                let metadata = entry.metadata().unwrap();
                if metadata.is_dir() {
                    folders.push(entry.path());
                } else {
                    files.push((entry.path(), metadata.modified().unwrap()));
                }
            }
        }
        files.sort();
        files
    }

    /// The recovery files that lie in the data folder.
    pub(crate) fn recovery_files(&self) -> usize {
        let entries = fs::read_dir(self.path("data/recovery")).into_iter().flatten().flatten();
        entries.filter(|entry| entry.file_name().to_string_lossy().ends_with(".recovery.ron")).count()
    }

    /// Waits until no window of this home is left, with all that it does on other threads: as if they were killed.
    pub(crate) fn wait_for_the_end(&self) {
        let alive = || {
            let entries = fs::read_dir(self.path("data/recovery")).into_iter().flatten().flatten();
            entries.filter(|entry| entry.file_name().to_string_lossy().ends_with(".lock")).count()
        };
        let (times, pause) = PATIENCE;
        assert!(
            (0..times).any(|_| alive() == 0 || {
                thread::sleep(pause);
                false
            }),
            "the window has ended"
        );
    }

    /// The window, without a project.
    pub(crate) fn start(&self) -> Window {
        Window::new(self, None, |builder| builder)
    }

    /// The window with a project of this file; waits until the board shows.
    pub(crate) fn open(&self, file: &Path) -> Window {
        self.open_as(file, |builder| builder)
    }

    /// The same in another window than the usual one.
    pub(crate) fn open_as(&self, file: &Path, how: impl FnOnce(Builder) -> Builder) -> Window {
        let mut window = Window::new(self, Some(file.to_path_buf()), how);
        window.wait_for("the project", |window| window.title().is_some());
        window
    }
}

/// What makes the window.
pub(crate) type Builder = HarnessBuilder<Slot>;
type Slot = Rc<RefCell<Option<App>>>;

/// Something on the screen that has a name.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Thing {
    pub(crate) role: Role,
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) rect: Rect,
    pub(crate) enabled: bool,
    pub(crate) focused: bool,
    pub(crate) chosen: bool,
}

/// The window of the program.
pub(crate) struct Window {
    pub(crate) harness: Harness<'static, Slot>,
    closed: bool,
}

impl Window {
    pub(crate) fn new(home: &Home, file: Option<PathBuf>, how: impl FnOnce(Builder) -> Builder) -> Self {
        let setup = Setup {
            prices: PriceList::shipped().unwrap(),
            folders: Some(home.folders()),
            clock: clock(),
            dialogs: FileDialogs::Typed,
            file,
        };
        let slot = Slot::default();
        let made = Rc::clone(&slot);
        let builder = Harness::builder()
            .with_size(SIZE)
            .with_theme(Theme::Dark)
            .with_step_dt(FRAME)
            .with_render_cursor(false)
            .with_options(tolerance());
        let builder = how(builder).with_context_setup(move |ctx| *made.borrow_mut() = Some(App::new(ctx, setup)));
        Self { harness: builder.build_ui_state(frame, slot), closed: false }
    }

    /// One frame. Every frame goes through here, so that nothing the window asks for is missed.
    pub(crate) fn step(&mut self) {
        self.harness.step();
        self.closed |= self.output().commands.contains(&ViewportCommand::Close);
    }

    /// One frame with an event.
    pub(crate) fn event(&mut self, event: Event) {
        self.harness.event(event);
        self.step();
    }

    /// Goes on until nothing moves any more; then every control must have a name.
    #[track_caller]
    pub(crate) fn settle(&mut self) {
        for _ in 0..MOST_FRAMES {
            self.step();
            if !self.output().repaint_delay.is_zero() {
                self.harness.check_accessibility();
                return;
            }
        }
        panic!("the window does not come to rest: {:#?}", self.harness.ctx.repaint_causes());
    }

    /// Goes on until something is so, however long other threads take.
    #[track_caller]
    pub(crate) fn wait_for(&mut self, what: &str, so: impl Fn(&Self) -> bool) {
        let (times, pause) = PATIENCE;
        for _ in 0..times {
            self.step();
            if so(self) {
                self.settle();
                return;
            }
            thread::sleep(pause);
        }
        panic!("{what} did not come; on the screen: {:#?}", self.names());
    }

    /// Goes on until the pictures in sight are there.
    pub(crate) fn wait_for_pictures(&mut self) {
        let textures = |window: &Self| window.harness.ctx.tex_manager().read().num_allocated();
        let mut still = 0;
        while still < 40 {
            let before = textures(self);
            thread::sleep(PATIENCE.1);
            self.step();
            still = if textures(self) == before { still + 1 } else { 0 };
        }
    }

    /// So many seconds go by, as egui counts them.
    pub(crate) fn pass(&mut self, seconds: f64) {
        let now = self.harness.ctx.input(|input| input.time);
        self.harness.input_mut().time = Some(now + seconds);
        self.step();
    }

    /// Everything on the screen that has a name.
    pub(crate) fn things(&self) -> Vec<Thing> {
        let named = |node: &egui_kittest::Node<'_>| {
            let one = node.accesskit_node();
            let value = one.value().unwrap_or_default();
            let name =
                one.label().unwrap_or_else(|| if one.role() == Role::Label { value.clone() } else { String::new() });
            let toggled = one.toggled() == Some(egui::accesskit::Toggled::True);
            (!name.is_empty() && one.bounding_box().is_some()).then(|| Thing {
                role: one.role(),
                name,
                value,
                rect: node.rect(),
                enabled: !one.is_disabled(),
                focused: one.is_focused(),
                chosen: one.is_selected() == Some(true) || toggled,
            })
        };
        self.harness.root().children_recursive().filter_map(|node| named(&node)).collect()
    }

    /// The names of everything on the screen.
    pub(crate) fn names(&self) -> Vec<String> {
        self.things().into_iter().map(|thing| thing.name).collect()
    }

    /// The one thing by this name, or beginning so where the name ends in an ellipsis that stands for more. Controls
    /// go before words.
    pub(crate) fn find(&self, name: &str) -> Option<Thing> {
        let start = name.strip_suffix('*');
        let fits = |thing: &Thing| start.map_or(thing.name == name, |start| thing.name.starts_with(start));
        let found: Vec<Thing> = self.things().into_iter().filter(fits).collect();
        found.iter().find(|thing| thing.role != Role::Label).or_else(|| found.first()).cloned()
    }

    /// The one thing by this name.
    #[track_caller]
    pub(crate) fn get(&self, name: &str) -> Thing {
        let found = self.find(name);
        found.unwrap_or_else(|| panic!("there is no “{name}”; on the screen: {:#?}", self.names()))
    }

    /// Whether some text on the screen contains these words.
    pub(crate) fn shows(&self, words: &str) -> bool {
        self.names().iter().any(|name| name.contains(words))
    }

    #[track_caller]
    pub(crate) fn expect(&self, words: &str) {
        assert!(self.shows(words), "“{words}” should be on the screen: {:#?}", self.names());
    }

    #[track_caller]
    pub(crate) fn expect_no(&self, words: &str) {
        assert!(!self.shows(words), "“{words}” should not be on the screen: {:#?}", self.names());
    }

    /// Presses the control by this name with the pointer, scrolled into sight first.
    #[track_caller]
    pub(crate) fn press(&mut self, name: &str) {
        self.into_sight(name);
        let thing = self.get(name);
        assert!(thing.enabled, "“{name}” can be pressed");
        self.click(thing.rect.center(), Modifiers::NONE);
    }

    #[track_caller]
    pub(crate) fn press_with(&mut self, modifiers: Modifiers, name: &str) {
        let thing = self.get(name);
        self.click(thing.rect.center(), modifiers);
    }

    /// Scrolls as far as it takes.
    #[track_caller]
    fn into_sight(&mut self, name: &str) {
        let thing = self.get(name);
        let screen = self.harness.ctx.content_rect();
        let sight = Rect::from_min_max(Pos2::new(0.0, screen.top() + 90.0), screen.max - Vec2::new(0.0, 70.0));
        if thing.role != Role::Label && !sight.contains(thing.rect.center()) {
            let nodes = self.harness.root().children_recursive();
            let node = nodes.into_iter().find(|node| node.accesskit_node().label().as_ref() == Some(&thing.name));
            node.unwrap().scroll_to_me();
            self.settle();
        }
    }

    #[track_caller]
    pub(crate) fn click(&mut self, at: Pos2, modifiers: Modifiers) {
        self.button(at, PointerButton::Primary, modifiers);
    }

    #[track_caller]
    pub(crate) fn click_secondary(&mut self, at: Pos2) {
        self.button(at, PointerButton::Secondary, Modifiers::NONE);
    }

    #[track_caller]
    fn button(&mut self, at: Pos2, button: PointerButton, modifiers: Modifiers) {
        self.event(Event::PointerMoved(at));
        self.event(Event::ModifiersChanged(modifiers));
        for pressed in [true, false] {
            self.event(Event::PointerButton { pos: at, button, pressed, modifiers });
        }
        self.event(Event::ModifiersChanged(Modifiers::NONE));
        self.settle();
    }

    /// Drags with the pointer, in a few steps as a hand does, and lets go.
    #[track_caller]
    pub(crate) fn drag(&mut self, from: Pos2, to: Pos2) {
        self.take_up(from, to);
        self.let_go(to);
    }

    /// Drags with the pointer without letting go.
    pub(crate) fn take_up(&mut self, from: Pos2, to: Pos2) {
        self.event(Event::PointerMoved(from));
        self.primary(from, true);
        for step in 1..=5_u8 {
            self.event(Event::PointerMoved(from.lerp(to, f32::from(step) / 5.0)));
        }
    }

    /// Lets go of what is being dragged.
    #[track_caller]
    pub(crate) fn let_go(&mut self, at: Pos2) {
        self.primary(at, false);
        self.event(Event::PointerGone);
        self.settle();
    }

    fn primary(&mut self, pos: Pos2, pressed: bool) {
        let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
        self.event(Event::PointerButton { pos, button, pressed, modifiers });
    }

    #[track_caller]
    pub(crate) fn key(&mut self, key: Key) {
        self.keys(Modifiers::NONE, key);
    }

    #[track_caller]
    pub(crate) fn ctrl(&mut self, key: Key) {
        self.keys(Modifiers::COMMAND, key);
    }

    #[track_caller]
    pub(crate) fn keys(&mut self, modifiers: Modifiers, key: Key) {
        self.event(Event::ModifiersChanged(modifiers));
        for pressed in [true, false] {
            self.event(Event::Key { key, pressed, modifiers, repeat: false, physical_key: None });
        }
        self.event(Event::ModifiersChanged(Modifiers::NONE));
        self.settle();
    }

    /// Types letter by letter into whatever has the keyboard.
    #[track_caller]
    pub(crate) fn write(&mut self, text: &str) {
        for letter in text.chars() {
            self.event(Event::Text(letter.to_string()));
        }
        self.settle();
    }

    /// Replaces the text of the field by this name.
    #[track_caller]
    pub(crate) fn write_into(&mut self, field: &str, text: &str) {
        self.press(field);
        self.ctrl(Key::A);
        self.write(text);
    }

    /// Picks an entry of a menu.
    #[track_caller]
    pub(crate) fn menu(&mut self, menu: &str, entry: &str) {
        self.press(menu);
        self.press(entry);
    }

    /// The document's name and whether it is saved, as the menu bar says; `None` without a project.
    pub(crate) fn title(&self) -> Option<(String, String)> {
        let menu_bar = |thing: &Thing| thing.role == Role::Label && thing.rect.top() < 40.0;
        let names = self.things().into_iter().filter(menu_bar).map(|thing| thing.name);
        names.filter_map(|name| name.rsplit_once(" – ").map(|(one, other)| (one.to_owned(), other.to_owned()))).next()
    }

    /// What the menu bar says of saving.
    #[track_caller]
    pub(crate) fn saved(&self) -> String {
        self.title().unwrap().1
    }

    /// What is planned, as the allowance bar says.
    #[track_caller]
    pub(crate) fn total(&self) -> String {
        let things = self.things();
        let of = things.iter().find(|thing| thing.name.starts_with("planned")).unwrap();
        let left = |thing: &&Thing| {
            thing.role == Role::Label
                && thing.rect.right() <= of.rect.left() + 1.0
                && thing.rect.y_range().contains(of.rect.center().y)
        };
        let nearest = things.iter().filter(left).max_by(|one, other| one.rect.right().total_cmp(&other.rect.right()));
        nearest.unwrap().name.clone()
    }

    /// The cards in sight, in story order.
    pub(crate) fn cards(&self) -> Vec<Thing> {
        let number = |thing: &Thing| thing.name.strip_prefix("Scene ")?.split_once(", ")?.0.parse::<u32>().ok();
        let mut cards: Vec<Thing> =
            self.things().into_iter().filter(|thing| thing.role == Role::Button && number(thing).is_some()).collect();
        cards.sort_by_key(|thing| number(thing));
        cards
    }

    /// The titles on the cards in sight, in story order.
    pub(crate) fn scenes(&self) -> Vec<String> {
        let title = |card: Thing| {
            let (_, rest) = card.name.split_once(", ").unwrap();
            rest.rsplitn(3, ", ").last().unwrap().to_owned()
        };
        self.cards().into_iter().map(title).collect()
    }

    /// The card of the scene by this number.
    #[track_caller]
    pub(crate) fn card(&self, number: usize) -> Thing {
        self.get(&format!("Scene {number}, *"))
    }

    /// Selects the scene by this number.
    #[track_caller]
    pub(crate) fn select(&mut self, number: usize) {
        let card = self.card(number);
        self.click(card.rect.center(), Modifiers::NONE);
    }

    /// Goes to the scene with these words.
    #[track_caller]
    pub(crate) fn find_scene(&mut self, words: &str) {
        self.ctrl(Key::F);
        self.write(words);
        self.key(Key::Enter);
    }

    /// A file is let go over the window.
    #[track_caller]
    pub(crate) fn drop_file(&mut self, file: &Path) {
        self.harness.input_mut().dropped_files.push(Arc::new(Dropped(file.to_path_buf())));
        self.settle();
    }

    /// The user asks the window system to close the window. Says whether the window agrees.
    pub(crate) fn close(&mut self) -> bool {
        let input = self.harness.input_mut();
        let viewport = input.viewports.get_mut(&ViewportId::ROOT).unwrap();
        viewport.events.push(egui::ViewportEvent::Close);
        self.settle();
        self.closed
    }

    /// Whether the window has asked to be closed for good.
    pub(crate) fn has_closed(&self) -> bool {
        self.closed
    }

    /// When the window wants to be drawn again by itself.
    pub(crate) fn repaint_delay(&self) -> Duration {
        self.output().repaint_delay
    }

    fn output(&self) -> &egui::ViewportOutput {
        &self.harness.output().viewport_output[&ViewportId::ROOT]
    }
}

/// A file that is let go over the window.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        fs::read(&self.0).map_err(|error| error.to_string())
    }
}

/// One frame, over the whole of the window.
fn frame(ui: &mut egui::Ui, slot: &mut Slot) {
    let screen = ui.ctx().content_rect();
    let mut whole = ui.new_child(UiBuilder::new().max_rect(screen));
    whole.set_clip_rect(screen);
    let mut app = slot.borrow_mut();
    let app = app.as_mut().unwrap();
    app.think(whole.ctx());
    app.draw(&mut whole);
}
