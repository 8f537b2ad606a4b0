//! Models: swapped by the button under an asset, picked from the list, compared by pass.

use egui::Key;

use crate::support::{Home, Window};

/// The numbers of the scenes of the educational video with a Veo2 shot.
const SHOTS: [&str; 4] = ["2", "5", "8", "12"];

fn educational(home: &Home) -> Window {
    home.open(&home.sample("educational-3min"))
}

fn swap_all(board: &mut Window) {
    for number in SHOTS {
        board.find_scene(number);
        board.press("Swap to Kling v2.1*");
    }
}

#[test]
fn swapping_the_four_veo2_shots_gives_220_and_undo_four_times_gives_1320_again() {
    let home = Home::new();
    let mut board = educational(&home);
    assert_eq!(board.total(), "1,320", "as the page says");
    for (number, total) in SHOTS.into_iter().zip(["1,045", "770", "495", "220"]) {
        board.find_scene(number);
        board.press("Swap to Kling v2.1*");
        assert_eq!(board.total(), total, "after the swap in scene {number}");
    }
    assert_eq!(board.saved(), "Unsaved changes", "nothing of it is in the file yet");
    for total in ["495", "770", "1,045", "1,320"] {
        board.ctrl(Key::Z);
        assert_eq!(board.total(), total, "one step back");
    }
    assert_eq!(board.saved(), "Saved", "the content is the file's again");
    for _ in 0..4 {
        board.ctrl(Key::Y);
    }
    assert_eq!(board.total(), "220", "and forward again");
}

#[test]
fn saved_closed_and_opened_the_totals_are_equal() {
    let home = Home::new();
    let file = home.sample("educational-3min");
    let mut board = home.open(&file);
    swap_all(&mut board);
    board.ctrl(Key::S);
    board.wait_for("the save", |board| board.saved().starts_with("Saved "));
    drop(board);
    assert_eq!(home.open(&file).total(), "220", "as it was saved");
}

#[test]
fn a_swap_is_named_in_the_menu_and_its_button_goes() {
    let home = Home::new();
    let mut board = educational(&home);
    board.find_scene(SHOTS[0]);
    board.expect("Swap to Kling v2.1 · 5 s, −275 credits");
    board.press("Swap to Kling v2.1*");
    board.expect_no("Swap to Kling v2.1");
    board.press("Edit");
    assert!(board.get("Undo swap*").enabled, "named");
}

#[test]
fn a_model_is_picked_by_typing_and_enter() {
    let home = Home::new();
    let mut board = educational(&home);
    board.find_scene(SHOTS[0]);
    board.press("Model of the final pass: Google Veo2");
    board.write("kling");
    board.key(Key::Enter);
    assert_eq!(board.total(), "1,045", "275 less");
    board.expect("Model of the final pass: Kling v2.1");
}

#[test]
fn the_list_shows_credits_and_difference_for_this_very_asset() {
    let home = Home::new();
    let mut board = educational(&home);
    board.find_scene(SHOTS[0]);
    board.press("Model of the final pass: Google Veo2");
    board.expect("Kling v2.1, 25 credits −275");
    board.expect("Google Veo2, 300 credits ");
}

#[test]
fn a_model_that_is_not_allowed_is_greyed_with_its_reason_and_is_not_picked() {
    let home = Home::new();
    let mut board = educational(&home);
    board.find_scene(SHOTS[0]);
    board.press("Needs: start still, 16:9");
    board.press("One continuous take, no cuts");
    board.press("Sound in the clip");
    assert!(board.find("Sound in the clip").is_some(), "the list of needs stays open");
    board.key(Key::Escape);
    board.press("Model of the final pass: Google Veo2");
    let barred = board.things().into_iter().find(|thing| thing.name.contains(", not allowed: ")).unwrap();
    assert!(!barred.enabled, "{} cannot be clicked", barred.name);
    let (model, reason) = barred.name.split_once(", not allowed: ").unwrap();
    board.expect(reason);
    board.write(model);
    board.key(Key::Enter);
    assert_eq!(board.total(), "1,320", "Enter does not pick {model} either");
}

#[test]
fn escape_closes_the_list_and_changes_nothing() {
    let home = Home::new();
    let mut board = educational(&home);
    board.find_scene(SHOTS[0]);
    board.press("Model of the final pass: Google Veo2");
    assert!(board.find("Search models").is_some(), "the list is open");
    board.write("kling");
    board.key(Key::Escape);
    assert!(board.find("Search models").is_none(), "the list is closed");
    assert_eq!((board.total().as_str(), board.saved().as_str()), ("1,320", "Saved"), "as before");
}

#[test]
fn the_passes_that_count_change_the_total() {
    let home = Home::new();
    let mut board = home.open(&home.sample("harbour-lights"));
    assert_eq!(board.total(), "2,043", "both passes");
    board.press("Passes counted: Draft");
    let draft = board.total();
    board.press("Passes counted: Final");
    let last = board.total();
    let number = |text: &str| text.replace(',', "").parse::<u32>().unwrap();
    assert_eq!(number(&draft) + number(&last), 2_043, "{draft} and {last} are all of it");
    assert!(number(&draft) > 0 && number(&last) > number(&draft), "{draft} to try, {last} to make");
    board.press("Passes counted: Both");
    assert_eq!(board.total(), "2,043", "both again");
    assert_eq!(board.saved(), "Saved", "looking changes nothing");
}

#[test]
fn a_locked_asset_is_offered_no_swap() {
    let home = Home::new();
    let mut board = educational(&home);
    board.select(2);
    let swaps = |board: &Window| board.names().iter().filter(|name| name.starts_with("Swap to ")).count();
    let before = swaps(&board);
    assert!(before > 0, "there is something to save");
    while board.find("Lock: advice leaves it alone").is_some() {
        board.press("Lock: advice leaves it alone");
    }
    assert_eq!(swaps(&board), 0, "all are locked");
}

#[test]
fn a_draft_pass_is_added_and_removed() {
    let home = Home::new();
    let mut board = educational(&home);
    board.find_scene(SHOTS[0]);
    board.press("Unfold Start still*");
    board.press("+ Draft pass");
    assert_eq!(board.total(), "1,330", "the still once more");
    board.press("Remove the draft pass");
    assert_eq!(board.total(), "1,320", "and not");
}
