//! One frame of the board with its tessellation, without a screen: still, and while it is scrolled.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a bench may fail loudly")]

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, SystemTime};

use creditboard::domain::{
    Asset, AssetId, Choice, IdSource, Kind, Lock, ModelId, Needs, Project, Scene, SceneId, Seconds, Takes, Work,
};
use creditboard::prices::PriceList;
use creditboard::storage::{self, Expect, Folders};
use creditboard::ui::{App, Clock, FileDialogs, Setup};
use criterion::{Criterion, criterion_group, criterion_main};
use egui::{
    Context, Event, FullOutput, Modifiers, MouseWheelSource, MouseWheelUnit, Pos2, RawInput, Rect, Shape, TouchPhase,
    Vec2,
};

/// A project of so many scenes with four assets each.
fn board(scenes: u32) -> Project {
    let videos = ["kling-v2.1", "veo2", "kling-v2.1", "luma-ray-2", "veo3-fast"];
    let scene = |number: u32| {
        let first = number * 5 + 1;
        let video = videos[usize::try_from(number % 5).unwrap()];
        let assets = vec![
            asset(first + 1, Work::Image { count: 1 + number % 3 }, "flux-1.1-pro"),
            asset(first + 2, Work::usual(Kind::Video), video),
            asset(first + 3, Work::usual(Kind::Speech), "google-tts"),
            asset(first + 4, Work::Enhancement { count: 1 }, "scene-enhancement"),
        ];
        let narration = "Every morning before the gulls the harbour wakes. ".to_owned();
        let seconds = Seconds::from_millis(u64::from(4_000 + number % 40 * 250)).unwrap();
        Arc::new(Scene { narration, assets, ..Scene::new(SceneId::new(first), format!("Scene {number}"), seconds) })
    };
    Project {
        scenes: (0..scenes).map(scene).collect(),
        ids: IdSource::starting_at(scenes * 5 + 2),
        ..Project::default()
    }
}

fn asset(id: u32, work: Work, model: &str) -> Asset {
    Asset {
        id: AssetId::new(id),
        label: work.kind().to_string(),
        work,
        needs: Needs::NONE,
        lock: Lock::Open,
        takes: Takes::Automatic,
        last: Choice::of(ModelId::from(model)),
        draft: None,
    }
}

/// The window without a screen.
struct Window {
    ctx: Context,
    app: App,
    time: f64,
    down: f32,
    frames: u32,
}

impl Window {
    /// Opens a project and goes on until its board is drawn.
    fn open(home: &Path, file: &Path) -> Self {
        let ctx = Context::default();
        let setup = Setup {
            prices: PriceList::shipped().unwrap(),
            folders: Some(Folders { config: home.join("config"), data: home.join("data") }),
            clock: Clock::new(|| SystemTime::UNIX_EPOCH + Duration::from_hours(498_708)),
            dialogs: FileDialogs::Typed,
            file: Some(file.to_path_buf()),
        };
        let app = App::new(&ctx, setup);
        let mut window = Self { ctx, app, time: 0.0, down: -60.0, frames: 0 };
        let shown = (0..2_000).any(|_| {
            thread::sleep(Duration::from_millis(5));
            is_board(&window.frame(Vec::new()))
        });
        assert!(shown, "the board shows");
        // The pointer over the cards, and everything at rest.
        drop(window.frame(vec![Event::PointerMoved(Pos2::new(600.0, 500.0))]));
        for _ in 0..120 {
            drop(window.frame(Vec::new()));
        }
        window
    }

    fn frame(&mut self, events: Vec<Event>) -> FullOutput {
        self.time += 1.0 / 60.0;
        let screen = Rect::from_min_size(Pos2::ZERO, Vec2::new(1440.0, 900.0));
        let input = RawInput { screen_rect: Some(screen), time: Some(self.time), events, ..RawInput::default() };
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

/// Whether the board's own bar was drawn, which sums the scenes up.
fn is_board(output: &FullOutput) -> bool {
    output.shapes.iter().any(|clipped| match &clipped.shape {
        Shape::Text(text) => text.galley.text().contains(" scenes · "),
        _ => false,
    })
}

fn frame(criterion: &mut Criterion) {
    for scenes in [10, 1_000, 10_000] {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("large.board.ron");
        storage::save(&file, &board(scenes), Expect::Absent).unwrap();
        let mut window = Window::open(home.path(), &file);
        criterion.bench_function(&format!("still frame/{scenes}"), |bench| {
            bench.iter(|| black_box(window.drawn(Vec::new())));
        });
        criterion.bench_function(&format!("scrolled frame/{scenes}"), |bench| {
            bench.iter(|| black_box(window.scrolled()));
        });
    }
}

criterion_group!(benches, frame);
criterion_main!(benches);
