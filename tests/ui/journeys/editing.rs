//! Scenes and assets: added, named, copied, moved, deleted; and every step undone.

use egui::{Key, Modifiers, Vec2};

use crate::support::{Home, Window};

const TITLES: [&str; 6] = ["The cold cup", "Meet Ember", "One touch", "All day long", "Made to last", "Keep it warm"];

fn board(home: &Home) -> Window {
    let board = home.open(&home.sample("marketing-60s"));
    assert_eq!(board.scenes(), TITLES, "as it comes with the program");
    board
}

#[test]
fn typing_a_title_is_one_step_back() {
    let home = Home::new();
    let mut board = board(&home);
    board.select(1);
    board.write_into("Scene title", "A cup of cold tea");
    assert_eq!(board.scenes()[0], "A cup of cold tea", "as typed");
    board.ctrl(Key::Z);
    assert_eq!(board.scenes(), TITLES, "all of it at once");
    assert_eq!(board.saved(), "Saved", "nothing else to undo");
}

#[test]
fn two_titles_are_two_steps() {
    let home = Home::new();
    let mut board = board(&home);
    for (scene, title) in [(1, "One"), (2, "Two")] {
        board.select(scene);
        board.write_into("Scene title", title);
    }
    board.ctrl(Key::Z);
    assert_eq!(board.scenes()[..2], ["One", "Meet Ember"], "the second title only");
    board.ctrl(Key::Z);
    assert_eq!(board.scenes(), TITLES, "the first too");
}

#[test]
fn leaving_a_field_ends_the_step() {
    let home = Home::new();
    let mut board = board(&home);
    board.select(1);
    board.write_into("Scene title", "One");
    board.key(Key::Enter);
    board.press("Scene title");
    board.key(Key::End);
    board.write(" more");
    assert_eq!(board.scenes()[0], "One more", "typed on");
    board.ctrl(Key::Z);
    assert_eq!(board.scenes()[0], "One", "only what came after");
}

#[test]
fn a_scene_is_added_after_the_selected_one_and_named_at_once() {
    let home = Home::new();
    let mut board = board(&home);
    board.select(2);
    board.press("+ Scene");
    assert_eq!(board.scenes().len(), 7, "one more");
    assert!(board.card(3).chosen, "the new one is selected");
    board.write("Steam rises");
    assert_eq!(board.scenes()[2], "Steam rises", "its title has the keyboard");
    board.ctrl(Key::Z);
    board.ctrl(Key::Z);
    assert_eq!(board.scenes(), TITLES, "title and scene are undone");
}

#[test]
fn scenes_are_duplicated_deleted_and_brought_back() {
    let home = Home::new();
    let mut board = board(&home);
    board.select(1);
    let total = board.total();
    board.ctrl(Key::D);
    assert_eq!(board.scenes()[..2], ["The cold cup", "The cold cup copy"], "a copy after it");
    assert_ne!(board.total(), total, "it costs as well");
    board.key(Key::Delete);
    assert_eq!(board.scenes(), TITLES, "the copy was selected");
    board.ctrl(Key::A);
    board.key(Key::Delete);
    board.expect("No scenes yet");
    board.ctrl(Key::Z);
    assert_eq!((board.scenes(), board.total()), (TITLES.map(str::to_owned).to_vec(), total), "everything is back");
}

#[test]
fn delete_in_a_text_field_deletes_text_and_no_scene() {
    let home = Home::new();
    let mut board = board(&home);
    board.select(1);
    board.press("Scene title");
    board.ctrl(Key::A);
    board.key(Key::Delete);
    assert_eq!(board.scenes().len(), 6, "all scenes are there");
    assert_eq!(board.get("Scene title").value, "", "the title is gone");
}

#[test]
fn scenes_move_by_alt_and_arrows() {
    let home = Home::new();
    let mut board = board(&home);
    board.select(1);
    board.keys(Modifiers::ALT, Key::ArrowRight);
    assert_eq!(board.scenes()[..3], ["Meet Ember", "The cold cup", "One touch"], "one later");
    board.keys(Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(board.scenes(), TITLES, "one earlier");
    board.keys(Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(board.scenes(), TITLES, "no earlier than first");
    board.press_with(Modifiers::COMMAND, "Scene 3, *");
    board.keys(Modifiers::ALT, Key::ArrowRight);
    assert_eq!(board.scenes()[..4], ["Meet Ember", "All day long", "The cold cup", "One touch"], "both, side by side");
}

#[test]
fn a_scene_is_dragged_to_another_place() {
    let home = Home::new();
    let mut board = board(&home);
    let total = board.total();
    let (from, to) = (board.card(1).rect.center(), board.card(3).rect);
    board.drag(from, to.right_center() - Vec2::new(20.0, 0.0));
    assert_eq!(board.scenes()[..3], ["Meet Ember", "One touch", "The cold cup"], "behind the third");
    assert_eq!(board.total(), total, "moving costs nothing");
    board.ctrl(Key::Z);
    assert_eq!(board.scenes(), TITLES, "one step");
}

#[test]
fn a_scene_dropped_where_it_was_leaves_no_step() {
    let home = Home::new();
    let mut board = board(&home);
    let rect = board.card(2).rect;
    board.drag(rect.center(), rect.center() + Vec2::new(30.0, 10.0));
    assert_eq!((board.scenes(), board.saved().as_str()), (TITLES.map(str::to_owned).to_vec(), "Saved"), "as before");
}

#[test]
fn escape_gives_up_a_drag() {
    let home = Home::new();
    let mut board = board(&home);
    let (from, to) = (board.card(1).rect.center(), board.card(3).rect.right_center());
    board.take_up(from, to);
    board.key(Key::Escape);
    board.let_go(to);
    assert_eq!(board.scenes(), TITLES, "nothing moved");
}

#[test]
fn arrows_go_from_card_to_card_and_shift_selects_several() {
    let home = Home::new();
    let mut board = board(&home);
    board.key(Key::ArrowRight);
    assert!(board.card(1).chosen, "the first to begin with");
    board.key(Key::ArrowRight);
    assert!(board.card(2).chosen && !board.card(1).chosen, "the next");
    board.keys(Modifiers::SHIFT, Key::ArrowRight);
    assert!(board.card(2).chosen && board.card(3).chosen, "two of them");
    board.expect("2 SCENES");
    board.key(Key::Escape);
    assert!(board.cards().iter().all(|card| !card.chosen), "none");
}

#[test]
fn an_omitted_scene_costs_nothing_and_stays() {
    let home = Home::new();
    let mut board = board(&home);
    let total = board.total();
    board.select(2);
    board.press("In the video");
    assert_ne!(board.total(), total, "it is not counted");
    assert_eq!(board.scenes(), TITLES, "it is still there");
    board.press("In the video");
    assert_eq!((board.total(), board.saved().as_str()), (total, "Unsaved changes"), "counted again");
}

#[test]
fn assets_are_added_and_removed() {
    let home = Home::new();
    let mut board = board(&home);
    board.ctrl(Key::A);
    board.key(Key::Escape);
    board.select(1);
    let total = board.total();
    board.press("Add something else");
    board.press("+ Enhancement");
    assert_ne!(board.total(), total, "it costs");
    board.press("More for Enhancement");
    board.press("Delete asset");
    assert_eq!(board.total(), total, "it does not any more");
    board.ctrl(Key::Z);
    board.ctrl(Key::Z);
    assert_eq!(board.saved(), "Saved", "two steps");
}

#[test]
fn numbers_are_typed_and_stepped() {
    let home = Home::new();
    let mut board = home.open(&home.sample("educational-3min"));
    board.select(2);
    board.press("Unfold Start still*");
    board.press("One more: Images");
    assert_eq!(board.total(), "1,330", "one still more");
    board.press("Unfold Moon rises*");
    board.write_into("Shot length", "11");
    board.key(Key::Enter);
    board.expect("Clips of the final pass: 8+5 s, trims 2 s");
    board.press("Takes: automatic");
    board.press("One more: Takes");
    board.ctrl(Key::Z);
    board.ctrl(Key::Z);
    board.ctrl(Key::Z);
    board.ctrl(Key::Z);
    assert_eq!((board.total().as_str(), board.saved().as_str()), ("1,320", "Saved"), "four steps");
}

#[test]
fn the_menu_under_the_right_button_acts_on_the_card_under_it() {
    let home = Home::new();
    let mut board = board(&home);
    board.select(1);
    let card = board.card(3);
    board.click_secondary(card.rect.center());
    board.press("Delete scene*");
    assert_eq!(board.scenes()[..3], ["The cold cup", "Meet Ember", "All day long"], "the third is gone");
}

#[test]
fn a_refused_change_says_why_and_changes_nothing() {
    let home = Home::new();
    let mut board = board(&home);
    board.select(1);
    board.press("Scene title");
    board.key(Key::End);
    board.event(egui::Event::Paste("x".repeat(200_000)));
    board.settle();
    let title = board.get("Scene title").value;
    assert!(title.len() <= 100_000, "no longer than a title can be: {}", title.len());
}

/// The scenes that are on a look, by what their cards say.
fn on_look(board: &Window, look: &str) -> Vec<usize> {
    let ends = format!(", look {look}");
    let cards = board.cards().into_iter().enumerate();
    cards.filter(|(_, card)| card.name.ends_with(&ends)).map(|(place, _)| place + 1).collect()
}

#[test]
fn the_whole_film_gets_a_look_and_undo_takes_it_off_again() {
    let home = Home::new();
    let mut board = board(&home);
    board.ctrl(Key::L);
    board.write("Harbour at night");
    board.key(Key::Enter);
    assert_eq!(on_look(&board, "Harbour at night"), [1, 2, 3, 4, 5, 6], "without a selection it is the whole film");
    board.ctrl(Key::Z);
    assert_eq!(on_look(&board, "Harbour at night"), [0; 0], "one step back");
    assert_eq!(board.saved(), "Saved", "for all scenes at once");
}

#[test]
fn selected_scenes_join_a_look_and_leave_it() {
    let home = Home::new();
    let mut board = board(&home);
    board.select(2);
    board.press("Look…");
    board.write("Snow");
    board.press("Set look");
    assert_eq!(on_look(&board, "Snow"), [2], "the selected one only");
    board.select(3);
    board.press("Look…");
    board.press("Snow");
    board.press("Set look");
    assert_eq!(on_look(&board, "Snow"), [2, 3], "picked from those there are");
    board.press("Look…");
    board.press("No look");
    assert_eq!(on_look(&board, "Snow"), [2], "it left the look");
    board.ctrl(Key::Z);
    assert_eq!(on_look(&board, "Snow"), [2, 3], "and came back");
}

#[test]
fn the_pace_of_speech_moves_the_warning_and_is_one_step() {
    let home = Home::new();
    let mut board = board(&home);
    board.select(1);
    board.write_into("Narration", &"word ".repeat(60));
    board.expect("about 20 s spoken");
    board.key(Key::Escape);
    board.key(Key::Escape);
    board.write_into("Pace of speech", "500");
    board.key(Key::Enter);
    board.expect("use a whole number of percent from 25 to 400");
    board.write_into("Pace of speech", "200 %");
    board.key(Key::Enter);
    board.expect("About 30 characters a second");
    board.select(1);
    board.expect("about 10 s spoken");
    board.ctrl(Key::Z);
    board.expect("about 20 s spoken");
}
