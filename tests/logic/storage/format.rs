//! The text of a project: exact, stable, readable.

use std::sync::Arc;

use creditboard::domain::{Project, Work};
use creditboard::storage::format::{Contents, HeadState, read, write};
use creditboard::storage::{Expect, open};
use proptest::prelude::*;

use super::sample::{asset, bytes, place, sample, save, saved};
use crate::support::any_held_project;

fn intact(project: Project) -> Contents {
    Contents { project, head: HeadState::Intact, newer: None }
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(project in any_held_project()) {
        let text = write(&project);
        prop_assert_eq!(read(&text), Ok(intact(project)), "{}", text);
    }

    #[test]
    fn the_same_project_gives_the_same_bytes(project in any_held_project()) {
        let text = write(&project);
        let again = read(&text).map(|contents| write(&contents.project));
        prop_assert_eq!(again, Ok(text));
    }

    #[test]
    fn any_text_survives(title in any::<String>(), hashes in "[\"#\\\\\r\n]{0,12}") {
        let project = Project { title: title + &hashes, ..Project::default() };
        prop_assert_eq!(read(&write(&project)), Ok(intact(project.clone())), "{:?}", project.title);
    }

    #[test]
    fn other_line_ends_and_a_byte_order_mark_change_nothing(project in any_held_project()) {
        let text = format!("\u{feff}{}", write(&project).replace('\n', "\r\n"));
        prop_assert_eq!(read(&text), Ok(intact(project)));
    }

    #[test]
    fn no_text_at_all_panics_the_reader(text in any::<String>()) {
        prop_assert!(read(&text).is_err(), "{:?} is no project", text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn saved_then_opened_is_the_same_and_needs_no_warning(project in any_held_project()) {
        let (_folder, path) = place();
        let saved = save(&path, &project, Expect::Absent).unwrap();
        let opened = open(&path).unwrap();
        prop_assert_eq!(&opened.project, &project);
        prop_assert_eq!(&opened.warnings, &Vec::new());
        prop_assert_eq!(opened.fingerprint, saved.fingerprint);
        let before = bytes(&path);
        let expect = Expect::Same(&opened.fingerprint);
        prop_assert!(save(&path, &opened.project, expect).is_ok(), "saved again unchanged");
        prop_assert_eq!(bytes(&path), before);
    }
}

#[test]
fn the_file_reads_like_this() {
    let mut project = sample();
    project.scenes.truncate(1);
    let expected = r##"// creditboard project, format 1, 986 bytes, xxh3 HASH
(
  format: 1,
  title: r#"Harbour \ lights"#,
  next_id: 1000,
  assets: [
    (id: 901, kind: script, label: r#"Script "long""#, seconds: 60, final: "script-gpt-4"),
    (id: 902, kind: consultation, label: "Asset 902", count: 3, final: "ai-agent"),
  ],
  scenes: [
    (
      id: 1,
      title: "Scene 0",
      importance: hero,
      narration: "Every morning, before the gulls…
the harbour wakes.\r
“Don’t look back.”",
      notes: r#"Take 0 of "dawn" // not a comment"#,
      picture: "pictures/dawn-over-the-harbour.png",
      assets: [
        (id: 2, kind: image, label: "Asset 2", count: 2, final: "imagen-4"),
        (id: 3, kind: video, label: "Asset 3", shot: "wide", prompt: "A harbour at dawn,
“cold” light", needs: "sound;16:9", takes: 3, final: "veo3-fast", clips: "joins 2", draft: "kling-v2.1", draft_clips: "5+5"),
        (id: 4, kind: speech, label: "Asset 4", characters: 612, lock: locked, final: "model of tomorrow"),
      ],
    ),
  ],
)
"##;
    let text = write(&project);
    let hash = text.lines().next().and_then(|head| head.rsplit(' ').next()).unwrap();
    assert_eq!(text.replace(hash, "HASH"), expected, "the text of the sample's first scene");
}

#[test]
fn one_changed_choice_is_one_changed_line() {
    let before = write(&sample());
    let mut project = sample();
    Arc::make_mut(&mut project.scenes[3]).assets[1].final_choice.model = "veo2".into();
    let after = write(&project);
    let differs = before.lines().zip(after.lines()).filter(|(old, new)| old != new).count();
    assert_eq!(differs, 2, "the head line and the asset's");
    assert_eq!(before.lines().count(), after.lines().count(), "no line more or less");
}

#[test]
fn a_file_written_by_hand_needs_no_head_line_no_next_id_and_no_usual_values() {
    let contents =
        read("(format: 1, scenes: [(id: 7, seconds: 8, assets: [(id: 9, kind: image, final: \"imagen-4\")])])");
    let contents = contents.unwrap();
    assert_eq!(contents.head, HeadState::Missing, "no head line");
    assert_eq!(contents.project.ids.next_number(), 10, "above every id in the file");
    let scene = &contents.project.scenes[0];
    let expected =
        creditboard::domain::Asset { label: String::new(), ..asset(9, Work::Image { count: 1 }, "imagen-4") };
    assert_eq!(scene.assets, [expected], "usual values");
    assert_eq!(scene.seconds.to_string(), "8", "its length");
}

#[test]
fn the_sample_is_some_kilobytes() {
    let (_folder, path, _) = saved();
    assert!((5_000..10_000).contains(&bytes(&path).len()), "{} bytes", bytes(&path).len());
}
