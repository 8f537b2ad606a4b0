//! One frame with its tessellation, without a display: the board still and scrolled, every screen in its first frame after
//! the board, in its first frame after an edit, and still.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a bench may fail loudly, looks at the clock, and tells what criterion does not measure"
)]

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use creditboard::domain::{Project, ProjectKey};
use creditboard::prices::PriceList;
use creditboard::storage::{Expect, Folders, Hold, Saving};
use creditboard::ui::{App, Clock, FileDialogs, Setup};
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, SamplingMode, criterion_group, criterion_main};
use egui::{
    Context, Event, FullOutput, Key, Modifiers, MouseWheelSource, MouseWheelUnit, PointerButton, Pos2, RawInput, Rect,
    Shape, TouchPhase, Vec2,
};

#[path = "support/mod.rs"]
mod support;

use support::{board, crowded_board, is_worth_running, takes};

/// Takes the time of a frame: that of the clock or, with `CREDITBOARD_OWN_TIME` set on Unix, what the thread itself had of a
/// processor. That one does not count what else a busy machine does meanwhile.
struct Watch {
    began: Instant,
    ran: Option<Duration>,
}

impl Watch {
    fn start() -> Self {
        Self { began: Instant::now(), ran: own_time() }
    }

    fn time(&self) -> Duration {
        self.ran.and_then(|before| own_time()?.checked_sub(before)).unwrap_or_else(|| self.began.elapsed())
    }
}

/// How long this thread has had a processor, to the nanosecond.
#[cfg(unix)]
fn own_time() -> Option<Duration> {
    std::env::var_os("CREDITBOARD_OWN_TIME")?;
    rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime).try_into().ok()
}

#[cfg(not(unix))]
fn own_time() -> Option<Duration> {
    None
}

/// A file that is let go over the window.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

/// The window without a screen.
struct Window {
    ctx: Context,
    app: App,
    time: f64,
    down: f32,
    frames: u32,
    /// A file that is dropped onto the window in the next frame.
    dropped: Option<PathBuf>,
}

impl Window {
    /// Shows a small project first, so that all letters are drawn, then opens another one and goes on until its board is
    /// drawn. Prints how long the slowest frame took from then on until all is at rest.
    fn open(home: &Path, small: &Path, file: &Path) -> Self {
        let ctx = Context::default();
        let setup = Setup {
            prices: PriceList::shipped().unwrap(),
            folders: Some(Folders { config: home.join("config"), data: home.join("data") }),
            clock: Clock::new(|| SystemTime::UNIX_EPOCH + Duration::from_hours(498_708)),
            dialogs: FileDialogs::Typed,
            program: Some(env!("CARGO_BIN_EXE_creditboard").into()),
            file: Some(small.to_path_buf()),
        };
        let app = App::new(&ctx, setup);
        let mut window = Self { ctx, app, time: 0.0, down: -60.0, frames: 0, dropped: None };
        window.shown("A short one");
        window.rest();
        window.dropped = Some(file.to_path_buf());
        let opening = window.shown("A long one");
        let slowest = opening.max(window.slowest(Vec::new()));
        println!("slowest frame from opening the board until all is at rest: {slowest:.2?}");
        // The pointer over the cards, and everything at rest.
        drop(window.frame(vec![Event::PointerMoved(Pos2::new(600.0, 500.0))]));
        for _ in 0..120 {
            drop(window.frame(Vec::new()));
        }
        window
    }

    /// Draws until these words are shown, and gives how long the slowest frame took.
    fn shown(&mut self, words: &str) -> Duration {
        let began = Instant::now();
        let mut slowest = Duration::ZERO;
        loop {
            let watch = Watch::start();
            let output = self.frame(Vec::new());
            slowest = slowest.max(watch.time());
            if shows(&output, words) {
                return slowest;
            }
            // How long a file takes depends on the board, and on what else the machine does.
            assert!(began.elapsed() < Duration::from_mins(5), "the board shows");
            thread::sleep(Duration::from_millis(5));
        }
    }

    fn frame(&mut self, events: Vec<Event>) -> FullOutput {
        self.time += 1.0 / 60.0;
        let screen = Rect::from_min_size(Pos2::ZERO, Vec2::new(1440.0, 900.0));
        let dropped = self.dropped.take().into_iter().map(|path| Arc::new(Dropped(path)) as egui::DroppedFileHandle);
        let input = RawInput {
            screen_rect: Some(screen),
            time: Some(self.time),
            events,
            dropped_files: dropped.collect(),
            ..RawInput::default()
        };
        let app = &mut self.app;
        let mut output = self.ctx.run_ui(input, |ui| {
            app.think(ui.ctx());
            app.draw(ui);
        });
        // Nothing paints here: egui wants to hear that its textures are let go on purpose.
        output.textures_delta.clear();
        output
    }

    /// One frame down to the triangles.
    fn drawn(&mut self, events: Vec<Event>) -> usize {
        let output = self.frame(events);
        self.ctx.tessellate(output.shapes, output.pixels_per_point).len()
    }

    /// The next of many frames in which the board is scrolled, down and up again.
    fn scrolled(&mut self) -> usize {
        self.frames += 1;
        if self.frames.is_multiple_of(120) {
            self.down = -self.down;
        }
        let wheel = Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: Vec2::new(0.0, self.down),
            phase: TouchPhase::Move,
            source: MouseWheelSource::Wheel,
            modifiers: Modifiers::NONE,
        };
        self.drawn(vec![wheel])
    }
}

/// All words that were drawn.
fn texts(output: &FullOutput) -> Vec<&str> {
    output
        .shapes
        .iter()
        .filter_map(|clipped| match &clipped.shape {
            Shape::Text(text) => Some(text.galley.text()),
            _ => None,
        })
        .collect()
}

/// Whether these words were drawn.
fn shows(output: &FullOutput, words: &str) -> bool {
    texts(output).iter().any(|text| text.contains(words))
}

/// The middle of these words; `None` where they were not drawn.
fn middle(output: &FullOutput, words: &str) -> Option<Pos2> {
    output.shapes.iter().find_map(|clipped| match &clipped.shape {
        Shape::Text(text) if text.galley.text() == words => Some(text.visual_bounding_rect().center()),
        _ => None,
    })
}

/// A click with the mouse.
fn click(at: Pos2) -> Vec<Event> {
    let button =
        |pressed| Event::PointerButton { pos: at, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
    vec![Event::PointerMoved(at), button(true), button(false)]
}

/// The screens, with the keys that show them.
const SCREENS: [(&str, Key); 6] = [
    ("Board", Key::Num1),
    ("Costs", Key::Num2),
    ("Swaps", Key::Num3),
    ("Plans", Key::Num4),
    ("Usage", Key::Num5),
    ("Prices", Key::Num6),
];

/// A key pressed and let go.
fn press(key: Key) -> Vec<Event> {
    press_with(Modifiers::NONE, key)
}

fn press_with(modifiers: Modifiers, key: Key) -> Vec<Event> {
    let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
    vec![event(true), event(false)]
}

/// These keys leave the selected scene out of the film, and take it in again.
fn edit_keys() -> Vec<Event> {
    press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::O)
}

impl Window {
    /// How long the slowest of the next frames takes, until what other threads work out for them has come and been drawn.
    fn slowest(&mut self, events: Vec<Event>) -> Duration {
        let mut events = Some(events);
        let (mut slowest, mut at_rest) = (Duration::ZERO, 0);
        // What was asked for in one frame shows in the next one, and so does what came back.
        while at_rest < 4 {
            at_rest = if self.app.is_at_rest() { at_rest + 1 } else { 0 };
            let watch = Watch::start();
            black_box(self.drawn(events.take().unwrap_or_default()));
            slowest = slowest.max(watch.time());
            thread::sleep(Duration::from_millis(1));
        }
        slowest
    }

    /// Waits until threads that work for the window have brought back what they found.
    fn rest(&mut self) {
        self.slowest(Vec::new());
    }
}

/// The sum of what each round takes, told as criterion wants it.
fn rounds(count: u64, mut round: impl FnMut() -> Duration) -> Duration {
    (0..count).map(|_| round()).sum()
}

/// The next benches draw many frames in a row.
fn many_frames(group: &mut BenchmarkGroup<'_, WallTime>) {
    group.sampling_mode(SamplingMode::Auto);
    group.warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1));
}

/// The next benches wait for the window to rest in each round: ten rounds are enough.
fn ten_rounds(group: &mut BenchmarkGroup<'_, WallTime>) {
    group.sampling_mode(SamplingMode::Flat);
    group.warm_up_time(Duration::from_nanos(1)).measurement_time(Duration::from_millis(1));
}

/// Frames in which a take of the selected scene is recorded, and taken back.
fn records(group: &mut BenchmarkGroup<'_, WallTime>, window: &mut Window) {
    let mut round = || {
        window.slowest(press_with(Modifiers::COMMAND, Key::R));
        window.slowest(press(Key::K));
        let button = middle(&window.frame(Vec::new()), "Record 1 take").unwrap();
        let recorded = window.slowest(click(button));
        let undone = window.slowest(press_with(Modifiers::COMMAND, Key::Z));
        (recorded, undone)
    };
    ten_rounds(group);
    group.bench_function("a take recorded", |bench| bench.iter_custom(|count| rounds(count, || round().0)));
    group.bench_function("a take undone", |bench| bench.iter_custom(|count| rounds(count, || round().1)));
}

fn screens(group: &mut BenchmarkGroup<'_, WallTime>, window: &mut Window) {
    for (name, key) in SCREENS {
        ten_rounds(group);
        group.bench_function(format!("{name}, first frame"), |bench| {
            bench.iter_custom(|count| {
                rounds(count, || {
                    drop(window.frame(press(Key::Num6)));
                    window.rest();
                    window.slowest(press(key))
                })
            });
        });
        group.bench_function(format!("{name}, after an edit"), |bench| {
            bench.iter_custom(|count| rounds(count, || window.slowest(edit_keys())));
        });
        many_frames(group);
        group.bench_function(format!("{name}, still"), |bench| bench.iter(|| black_box(window.drawn(Vec::new()))));
    }
}

/// A window with a project and so many takes of it, its first scene selected.
fn opened(home: &Path, project: Project, made: u32) -> Window {
    let save = |name: &str, project: &Project| {
        let path = home.join(name);
        let saving = Saving {
            path: &path,
            expect: Expect::Absent,
            hold: Hold::Mine,
            versions: None,
            at: chrono::NaiveDateTime::default(),
        };
        saving.project(project).unwrap();
        path
    };
    let small = save("small.board.ron", &Project { title: "A short one".to_owned(), ..board(10) });
    let log = takes(&project, made);
    let large = Project { key: Some(ProjectKey::from_bits(1)), takes: Arc::new(log), ..project };
    let mut window = Window::open(home, &small, &save("large.board.ron", &large));
    window.rest();
    let card = Pos2::new(300.0, 200.0);
    for event in click(card) {
        drop(window.frame(vec![event]));
    }
    window.rest();
    drop(window.frame(edit_keys()));
    let output = window.frame(Vec::new());
    assert!(shows(&output, "Unsaved changes"), "the keys do change something: {:?}", texts(&output));
    window.rest();
    window
}

/// Boards with so many takes each.
fn boards() -> Vec<(Project, u32)> {
    if is_worth_running(10_000) {
        vec![
            (board(10), 0),
            (board(450), 0),
            (board(10_000), 0),
            (board(10_000), 20_000),
            (crowded_board(9_990), 200_000),
        ]
    } else {
        vec![(board(10), 0), (crowded_board(90), 200)]
    }
}

fn frame(criterion: &mut Criterion) {
    for (project, made) in boards() {
        let home = tempfile::tempdir().unwrap();
        let name = format!("{} scenes, {} assets, {made} takes", project.scenes.len(), project.asset_count());
        let mut window = opened(home.path(), project, made);
        let mut group = criterion.benchmark_group(name);
        group.sample_size(10);
        many_frames(&mut group);
        group.bench_function("still frame", |bench| bench.iter(|| black_box(window.drawn(Vec::new()))));
        group.bench_function("scrolled frame", |bench| bench.iter(|| black_box(window.scrolled())));
        group.bench_function("edit upon edit", |bench| bench.iter(|| black_box(window.drawn(edit_keys()))));
        window.rest();
        records(&mut group, &mut window);
        screens(&mut group, &mut window);
        group.finish();
    }
}

criterion_group!(benches, frame);
criterion_main!(benches);
