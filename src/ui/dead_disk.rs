//! A disk that does not answer holds up no frame: all work on other threads stands still, pictures and the keeping of unsaved
//! changes too, while everything that the window can do is asked for and every screen is drawn. A frame that waited for any
//! of it would wait for ever. Nor does it hold up the end for long.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use egui::{Context, Event, Key, Modifiers, Pos2, RawInput, Rect, UiBuilder, Vec2};
use strum::IntoEnumIterator as _;

use super::action::Action;
use super::app::App;
use super::dispatch::{EXIT_PATIENCE, carry_out, on_exit};
use super::intent::{Agreed, Intent, Target};
use super::jobs::{FileDialogs, open_gate, wait_at_the_gate};
use super::request::Request;
use super::state::Screen;
use super::window::Setup;
use crate::present::PictureFault;
use crate::prices::PriceList;
use crate::storage::Folders;
use crate::workspace::Clock;

/// So long a frame may wait before the test gives up; nothing else depends on it.
const MOST: Duration = Duration::from_mins(2);

/// How much later each frame is than the one before, in seconds, as the window sees it.
const STEP: f64 = 0.1;

/// Set where the test gave up on a frame.
static GAVE_UP: AtomicBool = AtomicBool::new(false);
/// Set once the disk does not answer any more.
static DEAD: AtomicBool = AtomicBool::new(false);
/// Set once the thread that keeps unsaved changes waits for it.
static NOTHING_KEPT: AtomicBool = AtomicBool::new(false);

/// The clock. That thread asks for the time each time before it writes, and then stands still like all others.
fn now() -> SystemTime {
    if DEAD.load(Ordering::SeqCst) && thread::current().name() == Some("recovery") {
        NOTHING_KEPT.store(true, Ordering::SeqCst);
        wait_at_the_gate();
    }
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_000_000)
}

struct Session {
    ctx: Context,
    app: App,
    frames: u32,
}

impl Session {
    fn new(folders: Folders) -> Self {
        let ctx = Context::default();
        let setup = Setup {
            prices: PriceList::shipped().unwrap(),
            folders: Some(folders),
            clock: Clock::new(now),
            dialogs: FileDialogs::Typed,
            program: None,
            file: None,
        };
        let app = App::new(&ctx, setup);
        Self { ctx, app, frames: 0 }
    }

    fn frame(&mut self, events: Vec<Event>) {
        let screen = Rect::from_min_size(Pos2::ZERO, Vec2::new(1440.0, 900.0));
        let time = Some(f64::from(self.frames) * STEP);
        let input = RawInput { screen_rect: Some(screen), time, events, ..RawInput::default() };
        let app = &mut self.app;
        let mut output = self.ctx.run_ui(input, |ui| {
            let mut whole = ui.new_child(UiBuilder::new().max_rect(screen));
            app.think(whole.ctx());
            app.draw(&mut whole);
        });
        output.textures_delta.clear();
        self.frames += 1;
    }

    fn key(&mut self, key: Key) {
        for pressed in [true, false] {
            self.frame(vec![Event::Key {
                key,
                physical_key: None,
                pressed,
                repeat: false,
                modifiers: Modifiers::NONE,
            }]);
        }
    }

    fn ask(&mut self, intent: Intent) {
        let (window, _) = self.app.parts();
        carry_out(window, Request::Intend(intent));
        self.frame(Vec::new());
    }

    /// Goes on until something is so.
    fn until(&mut self, so: impl Fn(&mut App) -> bool) {
        while !so(&mut self.app) {
            self.frame(Vec::new());
            thread::sleep(Duration::from_millis(5));
        }
    }
}

#[test]
fn no_frame_waits_for_a_disk_that_does_not_answer() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("film.board.ron");
    let folders = Folders { config: folder.path().join("config"), data: folder.path().join("data") };
    let give_up = || {
        thread::sleep(MOST);
        GAVE_UP.store(open_gate(), Ordering::SeqCst);
    };
    drop(thread::Builder::new().spawn(give_up).unwrap());
    let mut session = Session::new(folders);
    session.until(|app| app.is_ready());
    session.ask(Intent::New);
    session.ask(Intent::SaveAs(Some(Target { path: file.clone(), agreed: Agreed::No })));
    session.until(|app| app.parts().0.is_safe() && app.is_at_rest());

    die(&mut session);
    for action in [Action::AddScene, Action::Save, Action::AddScene] {
        session.app.parts().1.act(action);
        session.frame(Vec::new());
    }
    session.until(|_| NOTHING_KEPT.load(Ordering::SeqCst));
    see_a_picture(&mut session, &folder.path().join("harbour.png"));
    for screen in Screen::iter() {
        session.app.parts().1.act(Action::Show(screen));
        session.frame(Vec::new());
    }
    let beside = |name: &str| Some(folder.path().join(name));
    session.ask(Intent::Open(beside("other.board.ron")));
    session.ask(Intent::Import(beside("list.csv")));
    session.ask(Intent::ReadLog(beside("runs.csv")));
    session.ask(Intent::Compare(beside("other.board.ron")));
    let list = Target { path: folder.path().join("out.csv"), agreed: Agreed::No };
    session.ask(Intent::Export(Some(list.clone())));
    session.ask(Intent::ExportUsage(Some(list)));
    // Everything that menus, keys and the palette offer, but the end.
    for action in Action::all().filter(|action| *action != Action::Quit) {
        session.app.parts().1.act(action);
        session.frame(Vec::new());
        session.frame(Vec::new());
        session.key(Key::Escape);
    }
    assert!(!GAVE_UP.load(Ordering::SeqCst), "a frame waited for the disk, after {} frames", session.frames);
    assert!(!session.app.is_at_rest(), "all that was asked for still stands still");
    assert!(session.frames > 100, "{} frames were drawn", session.frames);

    leave(&mut session);
    assert!(open_gate(), "the disk answers only now");
    session.until(|app| app.parts().0.jobs.is_at_rest());
    let saved = crate::storage::open(&file).unwrap().project.scenes.len();
    assert!(saved >= 1, "and what was saved is saved");
}

/// From now on nothing that is asked of a disk is answered.
fn die(session: &mut Session) {
    let (window, _) = session.app.parts();
    window.jobs.on_a_dead_disk();
    window.pictures.on_a_dead_disk();
    DEAD.store(true, Ordering::SeqCst);
}

/// The picture of a scene is waited for by the thread that reads pictures, and given up after a while.
fn see_a_picture(session: &mut Session, path: &Path) {
    let scene = session.app.parts().0.open().unwrap().project().scenes[0].id;
    session.ask(Intent::Picture(scene, Some(path.to_owned())));
    session.frame(Vec::new());
    let pictures = |app: &mut App| (app.parts().0.pictures.are_at_rest(), app.parts().0.pictures.fault(path).cloned());
    assert_eq!(pictures(&mut session.app), (false, None), "it is being read");
    session.until(|app| pictures(app).1.is_some());
    assert_eq!(pictures(&mut session.app), (true, Some(PictureFault::TooSlow)), "the others go on without it");
}

/// The window closes although nothing answers, and so does the program.
fn leave(session: &mut Session) {
    const PATIENCE: Duration = Duration::from_millis(200);
    assert!(EXIT_PATIENCE <= Duration::from_secs(5), "nobody waits longer for a window to close");
    #[expect(clippy::disallowed_methods, reason = "how long it waits is what is asked")]
    let began = Instant::now();
    on_exit(session.app.parts().0, PATIENCE);
    let waited = began.elapsed();
    assert!(waited >= PATIENCE, "work that is under way gets its time: {waited:?}");
    assert!(waited < MOST / 2, "and no more: {waited:?}");
    assert!(session.app.parts().0.recovery_writer.is_none(), "the thread that keeps changes was told to end");
    assert!(!GAVE_UP.load(Ordering::SeqCst), "all of it still stands still");
}
