//! Takes are of units: of a shot of four clips, what is kept is counted clip by clip.

use std::fs;

use creditboard::domain::Project;

use crate::support::Home;

/// A shot of 20 s by Kling v2.1, four clips of 25 credits, of which two are kept.
const TWO_OF_FOUR: &str = r#"(
  format: 1,
  title: "st",
  next_id: 3,
  key: "f227a360-cde5-4ae5-b4c1-a0323997e81f",
  scenes: [
    (id: 1, title: "Kitchen", seconds: 20, assets: [
      (id: 2, kind: video, label: "Shot", final: "kling-v2.1"),
    ]),
  ],
  takes: [
    (id: "6be3da01-dbdf-4d66-895e-3c94588c8776", asset: 2, pass: "final", unit: 1, at: "2026-11-21T16:14:32", model: "kling-v2.1", mode: "text-to-video", credits: 25, outcome: "kept"),
    (id: "ed69f8b0-acf2-4fc7-9880-c28fe0d73add", asset: 2, pass: "final", unit: 2, at: "2026-11-21T16:15:32", model: "kling-v2.1", mode: "text-to-video", credits: 25, outcome: "kept"),
  ],
)
"#;

#[test]
fn what_is_kept_of_a_shot_of_four_clips_is_counted_by_clip() {
    let home = Home::new();
    home.plan("pro");
    let file = home.project(&Project::default());
    fs::write(&file, TWO_OF_FOUR).unwrap();
    let mut window = home.open(&file);
    window.press("Mine");
    window.select(1);
    window.wait_for_quiet();
    assert_eq!(window.total(), "50", "two clips are to go");
    window.expect("2 of 4 clips kept · 50 credits");
    window.press("Record take… · Shot");
    window.wait_for_quiet();
    window.expect("2 of 4 clips kept");
    window.key(egui::Key::K);
    window.press("Record 1 take");
    window.wait_for_quiet();
    assert_eq!(window.total(), "25", "one clip is to go");
    window.expect("3 of 4 clips kept · 75 credits");
}
