//! The window without a screen, frame by frame.

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::thread;
use std::time::{Duration, Instant};

use creditboard::prices::PriceList;
use creditboard::ui::{App, FileDialogs, Setup};
use egui::{Event, Theme, UiBuilder, Vec2, ViewportCommand, ViewportId};
use egui_kittest::{Harness, HarnessBuilder};

use super::home::{Home, clock};
use super::{PATIENCE, tolerance};

/// The size of the window unless a test says otherwise, in points.
const SIZE: Vec2 = Vec2::new(1440.0, 900.0);
/// One frame, in seconds of egui's own time.
const FRAME: f32 = 1.0 / 60.0;
/// So many frames must be enough to come to rest.
const MOST_FRAMES: usize = 60;
/// What other threads bring within this time is waited for after each step.
const MOMENT: Duration = Duration::from_secs(2);
/// After so many frames in which nothing happened, nothing will: an answer may start the next question.
const QUIET_FRAMES: usize = 3;

/// What makes the window.
pub(crate) type Builder = HarnessBuilder<Slot>;
type Slot = Rc<RefCell<Option<App>>>;

/// The window of the program.
pub(crate) struct Window {
    pub(crate) harness: Harness<'static, Slot>,
    slot: Slot,
    closed: bool,
}

impl Window {
    pub(crate) fn new(home: &Home, file: Option<PathBuf>, how: impl FnOnce(Builder) -> Builder) -> Self {
        let setup = Setup {
            prices: PriceList::shipped().unwrap(),
            folders: Some(home.folders()),
            clock: clock(),
            dialogs: FileDialogs::Typed,
            program: Some(env!("CARGO_BIN_EXE_creditboard").into()),
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
        let ready = Rc::clone(&slot);
        let harness = builder.build_ui_state(frame, Rc::clone(&slot));
        let mut window = Self { harness, slot, closed: false };
        window.wait_for("what was remembered", |_| ready.borrow().as_ref().is_some_and(App::is_ready));
        window
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
        // A person does not look before what takes a moment is there. Work that hangs is not waited for.
        let began = Instant::now();
        loop {
            self.rest();
            if self.is_at_rest() {
                // What a thread brought back between the last frame and now is drawn, and may ask for more.
                self.rest();
                if self.is_at_rest() {
                    break;
                }
            }
            if began.elapsed() >= MOMENT {
                break;
            }
            thread::sleep(PATIENCE.1);
        }
        self.harness.check_accessibility();
    }

    /// Goes on until nothing moves.
    #[track_caller]
    fn rest(&mut self) {
        for _ in 0..MOST_FRAMES {
            self.step();
            if !self.output().repaint_delay.is_zero() {
                return;
            }
        }
        panic!("the window does not come to rest: {:#?}", self.harness.ctx.repaint_causes());
    }

    /// Whether no other thread is at work.
    fn is_at_rest(&self) -> bool {
        self.slot.borrow().as_ref().is_some_and(App::is_at_rest)
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

    /// Goes on until other threads are at rest, what they brought back is on the screen, and nothing moves.
    #[track_caller]
    pub(crate) fn wait_for_quiet(&mut self) {
        assert!(self.comes_to_rest(PATIENCE.0), "work goes on: {:#?}", self.harness.ctx.repaint_causes());
    }

    /// Whether it comes to rest within so many looks at it.
    pub(crate) fn comes_to_rest(&mut self, looks: usize) -> bool {
        let mut still = 0;
        for _ in 0..looks {
            let at_rest = self.is_at_rest();
            self.step();
            still = if at_rest && !self.repaint_delay().is_zero() { still + 1 } else { 0 };
            if still == QUIET_FRAMES {
                return true;
            }
            if !at_rest {
                thread::sleep(PATIENCE.1);
            }
        }
        false
    }

    /// So many seconds go by, as egui counts them.
    pub(crate) fn pass(&mut self, seconds: f64) {
        let now = self.harness.ctx.input(|input| input.time);
        self.harness.input_mut().time = Some(now + seconds);
        self.step();
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
