//! Characters and look: a still that is paid once, and shots that start from it.

use egui::Event;

use crate::support::Home;

#[test]
fn a_character_is_added_started_from_and_deleted_with_a_word_on_who_loses_it() {
    let home = Home::new();
    let mut board = home.open(&home.sample("educational-3min"));
    let before = board.total();
    board.menu("Edit", "Characters & look");
    assert!(board.get("+ Character").focused, "the keyboard is where one is added");
    board.press("+ Character");
    assert!(board.get("Label · Character").focused, "a new one is named at once");
    board.write("Mara");
    board.expect("Shows · Mara, now Character");
    board.expect("Nothing uses it yet.");
    let with = board.total();
    assert_ne!(with, before, "it is paid, once");
    board.select(2);
    board.press("Starts from · Moon rises over the sea, now The scene’s image");
    board.press("Starts from · Moon rises over the sea: Mara");
    board.expect("Starts from · Moon rises over the sea, now Mara");
    assert_eq!(board.total(), with, "starting from it costs nothing more");
    board.menu("Edit", "Characters & look");
    board.expect("Scene 2 starts from it.");
    board.press("More for Mara");
    board.press("Delete · scene 2 can no longer start from it");
    assert_eq!(board.total(), before, "it is gone");
    board.select(2);
    board.expect("Starts from · Moon rises over the sea, now The scene’s image");
    board.menu("Edit", "Undo delete shared still");
    board.expect("Starts from · Moon rises over the sea, now Mara");
}

#[test]
fn an_image_follows_a_character_and_is_told_where_its_model_cannot() {
    let home = Home::new();
    let mut board = home.open(&home.sample("educational-3min"));
    board.menu("Edit", "Characters & look");
    board.press("+ Character");
    board.write("Mara");
    board.select(2);
    board.press("Unfold Start still*");
    board.press("Follows · Start still, now Nothing");
    board.press("Follows · Start still: Mara");
    board.expect("Follows · Start still, now Mara");
    board.expect("takes no reference picture");
    board.menu("Edit", "Characters & look");
    board.expect("Scene 2 follows it.");
    board.menu("Edit", "Undo change what the image follows");
    board.expect("Nothing uses it yet.");
}

#[test]
fn a_pasted_shot_says_that_its_still_is_not_here() {
    let home = Home::new();
    let mut board = home.open(&home.sample("educational-3min"));
    board.menu("Edit", "Characters & look");
    board.press("+ Character");
    board.write("Mara");
    board.select(2);
    board.press("Starts from · Moon rises over the sea, now The scene’s image");
    board.press("Starts from · Moon rises over the sea: Mara");
    let text = board.copied(Event::Copy);
    board.paste(&text);
    board.expect("Starts from · Moon rises over the sea, now Mara");
    board.expect_no("1 shot started from shared stills");
    let mut other = home.open(&home.sample("marketing-60s"));
    other.select(1);
    other.paste(&text);
    other.expect("1 shot started from shared stills that this board does not have.");
    other.expect("Starts from · Moon rises over the sea, now The scene’s image");
}
