//! What was kept and then changed: the inspector and every sum say so, and it is to go once it is planned again.

use std::fs;

use creditboard::domain::Project;

use crate::support::{Home, Window};

/// A kept shot of 5 s by Kling v2.1 whose scene is 12 s by now, and whose model is Veo3.
const CHANGED: &str = r#"(
  format: 1,
  title: "st",
  next_id: 4,
  key: "f227a360-cde5-4ae5-b4c1-a0323997e81f",
  scenes: [
    (id: 1, title: "Kitchen", seconds: 12, assets: [
      (id: 2, kind: image, label: "Still", final: "imagen-4"),
      (id: 3, kind: video, label: "Shot", final: "veo3"),
    ]),
  ],
  takes: [
    (id: "6be3da01-dbdf-4d66-895e-3c94588c8776", asset: 3, pass: "final", at: "2026-11-25T16:14:32", model: "kling-v2.1", mode: "image-to-video", credits: 25, outcome: "kept"),
    (id: "ed69f8b0-acf2-4fc7-9880-c28fe0d73add", asset: 2, pass: "final", at: "2026-11-25T16:14:32", model: "imagen-4", mode: "image", credits: 10, outcome: "kept"),
  ],
)
"#;

fn changed(home: &Home) -> Window {
    home.plan("pro");
    let file = home.project(&Project::default());
    fs::write(&file, CHANGED).unwrap();
    let mut window = home.open(&file);
    window.press("Mine");
    window.select(1);
    window.wait_for_quiet();
    window
}

#[test]
fn a_kept_shot_that_was_changed_is_stale_and_to_go_once_planned_again() {
    let home = Home::new();
    let mut window = changed(&home);
    assert_eq!(window.total(), "0", "what is stale is not to go");
    let line = "Made with Kling v2.1, and changed since. It isn’t planned again. Making it again costs 1,200 credits.";
    window.expect(line);
    window.press("Plan again · Shot");
    window.wait_for_quiet();
    assert_eq!(window.total(), "1,200", "two clips of Veo3 are to go");
    assert!(window.find(line).is_none(), "and stale no more");
    window.ctrl(egui::Key::Z);
    window.wait_for_quiet();
    assert_eq!(window.total(), "0", "undone");
    window.expect(line);
}

#[test]
fn where_something_is_stale_no_screen_says_that_everything_is_done() {
    let home = Home::new();
    let mut window = changed(&home);
    for screen in [egui::Key::Num2, egui::Key::Num5] {
        window.key(screen);
        window.wait_for_quiet();
        window.expect("Nothing to go");
        window.expect("1 asset has changed since it was made and isn’t planned again; making it again costs 1,200.");
        assert!(window.find("Everything is done").is_none(), "not on {screen:?}");
    }
}
