//! What a shot is to show: its shot type and its prompt in the inspector.

use egui::Key;

use crate::support::{Home, Window};

/// The educational video with the scene of its first Veo2 shot open.
fn moon(home: &Home) -> Window {
    let mut board = home.open(&home.sample("educational-3min"));
    board.select(2);
    board
}

#[test]
fn a_prompt_is_typed_found_copied_and_undone() {
    let home = Home::new();
    let mut board = moon(&home);
    board.press("+ Prompt · Moon rises over the sea");
    assert!(board.get("Prompt · Moon rises over the sea").focused, "words can be typed at once");
    board.write("A silver path on dark water");
    board.press("Shot type · Moon rises over the sea, now Not said");
    board.press("Shot type · Moon rises over the sea: Establishing");
    board.expect("Shot type · Moon rises over the sea, now Establishing");
    assert_eq!(board.total(), "1,320", "words cost nothing");
    board.press("Copy prompt · Moon rises over the sea");
    board.press("Filter scenes");
    board.write("silver establishing");
    assert_eq!(board.cards().len(), 1, "the board finds it by its words");
    board.key(Key::Escape);
    board.menu("Edit", "Undo change shot type");
    board.menu("Edit", "Undo edit prompt");
    board.expect_no("Prompt · Moon rises over the sea");
    assert_eq!(board.saved(), "Saved", "all undone");
}

#[test]
fn a_voice_has_its_words_in_the_narration() {
    let home = Home::new();
    let board = moon(&home);
    board.expect("+ Prompt · Moon rises over the sea");
    assert!(board.find("+ Prompt · Narration*").is_none(), "only what is seen has a prompt");
}
