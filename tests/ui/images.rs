//! A few small images: what only the eye can check. Made by a software renderer, so that they are the same everywhere.
//!
//! Made anew with `UPDATE_SNAPSHOTS=true`. Without a software Vulkan driver they say that they skip; with
//! `CREDITBOARD_REQUIRE_IMAGES=1` that is a failure.

use std::panic::catch_unwind;
use std::sync::LazyLock;

use egui::{Key, Theme, Vec2};
use egui_kittest::SnapshotResults;
use egui_kittest::wgpu::{create_render_state, default_wgpu_setup};

use crate::support::{Home, Window};

/// Why no images can be made; `None` where they can.
static MISSING: LazyLock<Option<String>> = LazyLock::new(|| {
    let adapter = catch_unwind(|| create_render_state(default_wgpu_setup(), Default::default()).adapter.get_info());
    match adapter {
        Ok(info) if format!("{:?} {:?}", info.backend, info.device_type) == "Vulkan Cpu" => None,
        Ok(info) => Some(format!("{} is no software Vulkan driver and draws edges its own way", info.name)),
        Err(_) => Some("there is no driver at all".to_owned()),
    }
});

/// Whether images can be made here. Says so where not, and fails where they must be.
#[expect(clippy::print_stdout, reason = "what is not tested is said")]
fn possible(name: &str) -> bool {
    let Some(why) = MISSING.as_ref() else { return true };
    let required = std::env::var_os("CREDITBOARD_REQUIRE_IMAGES").is_some_and(|value| value == "1");
    assert!(!required, "the image “{name}” is required, but {why}");
    println!("The image “{name}” was skipped: {why}.");
    false
}

/// Shows a sample in a small window and holds it against its image.
fn check(results: &mut SnapshotResults, name: &str, look: (&str, Theme, Vec2), arrange: impl FnOnce(&mut Window)) {
    if !possible(name) {
        return;
    }
    let (sample, theme, size) = look;
    let home = Home::new();
    home.plan("pro");
    home.pictures();
    let mut window = home.open_as(&home.sample(sample), |builder| builder.with_size(size).with_theme(theme).wgpu());
    window.wait_for_quiet();
    arrange(&mut window);
    window.event(egui::Event::PointerGone);
    window.settle();
    window.harness.snapshot(name);
    results.extend_harness(&mut window.harness);
}

#[test]
fn cards_look_like_this() {
    let mut results = SnapshotResults::new();
    for (name, theme) in [("cards dark", Theme::Dark), ("cards light", Theme::Light)] {
        check(&mut results, name, ("harbour-lights", theme, Vec2::new(640.0, 460.0)), |window| window.select(2));
    }
}

#[test]
fn the_inspector_looks_like_this() {
    check(
        &mut SnapshotResults::new(),
        "inspector",
        ("educational-3min", Theme::Dark, Vec2::new(640.0, 700.0)),
        |window| {
            window.select(2);
        },
    );
}

#[test]
fn plans_look_like_this() {
    let mut results = SnapshotResults::new();
    for (name, theme) in [("plans dark", Theme::Dark), ("plans light", Theme::Light)] {
        check(&mut results, name, ("marketing-60s", theme, Vec2::new(960.0, 640.0)), |window| window.key(Key::Num4));
    }
}

#[test]
fn a_question_looks_like_this() {
    check(&mut SnapshotResults::new(), "question", ("marketing-60s", Theme::Dark, Vec2::new(640.0, 360.0)), |window| {
        window.select(1);
        window.ctrl(Key::D);
        window.ctrl(Key::W);
    });
}
