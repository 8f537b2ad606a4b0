//! Prices of the user's own: typed, seen on the board at once, undone, put back, remembered.

use egui::Key;

use crate::support::{Home, Window};

fn at_prices(home: &Home) -> Window {
    home.plan("pro");
    let mut board = home.open(&home.sample("marketing-60s"));
    board.key(Key::Num6);
    board
}

/// Types into a field and ends the typing.
fn typed(board: &mut Window, field: &str, text: &str) {
    board.write_into(field, text);
    board.key(Key::Enter);
    board.settle();
}

#[test]
fn a_price_that_is_typed_moves_the_total_and_is_undone_and_put_back() {
    let home = Home::new();
    let mut board = at_prices(&home);
    let before = board.total();
    board.press("Price of Kling v2.1");
    typed(&mut board, "Credits for a 5 s clip: Kling v2.1", "2500");
    let after = board.total();
    assert_ne!(after, before, "the board costs more at once");
    board.expect("yours; 25 per 5 s clip in the list");
    board.expect("No retakes, your price");
    board.ctrl(Key::Z);
    assert_eq!(board.total(), before, "undone");
    board.keys(egui::Modifiers::COMMAND | egui::Modifiers::SHIFT, Key::Z);
    assert_eq!(board.total(), after, "redone");
    drop(board);
    home.wait_for_the_end();
    let mut again = at_prices(&home);
    assert_eq!(again.total(), after, "remembered for the next start");
    again.press("Price of Kling v2.1");
    again.press("Put back the list’s entry");
    assert_eq!(again.total(), before, "as the list has it");
    again.expect_no("yours; 25 per 5 s clip in the list");
}

#[test]
fn what_is_no_price_is_told_and_changes_nothing() {
    let home = Home::new();
    let mut board = at_prices(&home);
    let before = board.total();
    board.press("Price of Kling v2.1");
    for words in ["-1", "2.5", "many", "99999999999999999999999"] {
        typed(&mut board, "Credits for a 5 s clip: Kling v2.1", words);
        board.expect("Type a whole number of credits, such as 25.");
        assert_eq!(board.total(), before, "{words:?} changes nothing");
    }
    board.write_into("Credits for a 5 s clip: Kling v2.1", "77");
    board.key(Key::Escape);
    assert_eq!(board.total(), before, "Escape gives it up");
}

#[test]
fn a_model_without_a_price_gets_one_from_the_inspector() {
    let home = Home::new();
    home.plan("pro");
    let file = home.edited("marketing-60s", |text| text.replace("kling-v2.1", "gen-9"));
    let mut board = home.open(&file);
    assert!(board.total().contains("unpriced"), "nothing is known of it: {}", board.total());
    board.key(Key::Num6);
    board.press("Price of gen-9");
    typed(&mut board, "Credits for a 5 s clip: gen-9", "25");
    assert!(!board.total().contains("unpriced"), "every asset has a price: {}", board.total());
    board.expect("yours");
}

#[test]
fn a_rating_for_this_project_is_shown_where_it_holds_and_is_one_step() {
    let home = Home::new();
    let mut board = at_prices(&home);
    let before = board.total();
    board.press("Price of Kling v2.1");
    let field = "Rating of Kling v2.1 in this project";
    typed(&mut board, field, "101");
    board.expect("Type a number from 0 to 100.");
    typed(&mut board, field, "85");
    board.expect("Rated 85 in this project, in place of the list’s 60 · good balance.");
    board.expect("85 in this project; 60 · good balance in the list");
    assert_eq!(board.total(), before, "no total moves");
    typed(&mut board, "Credits for a 5 s clip: Kling v2.1", "2500");
    let dearer = board.total();
    board.ctrl(Key::Z);
    assert_eq!(board.total(), before, "the price, which was typed last");
    board.expect("85 in this project; 60 · good balance in the list");
    board.ctrl(Key::Z);
    board.expect_no("85 in this project; 60 · good balance in the list");
    board.keys(egui::Modifiers::COMMAND | egui::Modifiers::SHIFT, Key::Z);
    board.expect("85 in this project; 60 · good balance in the list");
    board.keys(egui::Modifiers::COMMAND | egui::Modifiers::SHIFT, Key::Z);
    assert_eq!(board.total(), dearer, "and the price again");
    board.press("Put back the list’s rating");
    board.expect_no("Rated 85 in this project");
}

#[test]
fn a_rating_of_a_model_that_the_list_lacks_is_told_as_on_the_command_line() {
    let home = Home::new();
    home.plan("pro");
    let rated = |text: &str| text.replacen("(\n", "(\n  ratings: [(model: \"sora-9\", rating: 70)],\n", 1);
    let file = home.edited("marketing-60s", rated);
    let mut board = home.open(&file);
    board.key(Key::Num6);
    let told = "The project rates sora-9, which the price list does not have: that rating is kept and changes nothing.";
    board.expect(told);
    board.expect("sora-9 · 70 in this project");
    board.press("Type a price of sora-9");
    board.press("Type a price of sora-9, Shot");
    typed(&mut board, "Credits for a 5 s clip: sora-9", "25");
    board.expect_no(told);
    board.expect("70 in this project");
    board.ctrl(Key::Z);
    board.expect(told);
    board.press("Remove the rating of sora-9");
    board.expect_no(told);
    board.ctrl(Key::Z);
    board.expect(told);
}

#[test]
fn a_model_is_copied_priced_and_deleted_again() {
    let home = Home::new();
    let mut board = at_prices(&home);
    let before = board.total();
    board.press("Price of Kling v2.1");
    board.press("Copy this model");
    board.expect("Kling v2.1 (copy)");
    typed(&mut board, "Credits for a 5 s clip: Kling v2.1 (copy)", "99");
    assert_eq!(board.total(), before, "nothing on the board is made with it");
    board.press("Delete this model");
    board.ctrl(Key::Z);
    board.ctrl(Key::Z);
    board.ctrl(Key::Z);
    board.expect_no("Price of Kling v2.1 (copy)");
    board.expect("Price of Kling v2.1");
}
