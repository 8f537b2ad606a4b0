//! Alternatives of a shot in the inspector: added, compared, chosen, removed; only the chosen one counts.

use egui::{Key, Modifiers};

use crate::support::{Home, Window};

/// The educational video with the scene of its first Veo2 shot open: 5 s, 300 credits of 1,320.
fn moon(home: &Home) -> Window {
    let mut board = home.open(&home.sample("educational-3min"));
    board.select(2);
    assert_eq!(board.total(), "1,320", "as the page says");
    board
}

#[test]
fn an_alternative_is_added_chosen_and_chosen_back() {
    let home = Home::new();
    let mut board = moon(&home);
    board.press("Add alternative…");
    board.press("Kling v2.1, 25*");
    board.expect("Alternative A, Veo2 · 5 s, 300 credits, board 1,320, chosen · Moon rises over the sea");
    board.expect("Alternative B, Kling v2.1 · 5 s, 25 credits, board 1,045 · Moon rises over the sea");
    assert_eq!(board.total(), "1,320", "what is not chosen does not count");
    assert!(board.card(2).name.ends_with(", has alternatives"), "the card says so: {:?}", board.card(2).name);
    board.press("Alternative B*");
    assert_eq!(board.total(), "1,045", "now it counts");
    assert!(board.get("Alternative B*").chosen, "and is marked");
    board.expect("Alternative A, Veo2 · 5 s, 300 credits, board 1,320 · Moon");
    board.press("Alternative A*");
    assert_eq!(board.total(), "1,320", "as before");
    board.menu("Edit", "Undo choose alternative A");
    assert_eq!(board.total(), "1,045", "each is a step");
    board.press("Remove alternative A · *");
    board.expect_no("Alternative B");
    assert_eq!(board.total(), "1,045", "what is left is what was chosen");
    for _ in 0..3 {
        board.ctrl(Key::Z);
    }
    assert_eq!((board.total().as_str(), board.saved().as_str()), ("1,320", "Saved"), "all undone");
    assert!(!board.card(2).name.contains("alternatives"), "nothing is left of it");
}

#[test]
fn what_is_chosen_is_kept_and_changed_beside_itself() {
    let home = Home::new();
    let mut board = moon(&home);
    board.press("Add alternative…");
    board.press("Keep as an alternative · *");
    board.expect("Alternative B, Veo2 · 5 s, 300 credits, board 1,320, chosen");
    board.press("Swap to Kling v2.1*");
    board.expect("Alternative A, Veo2 · 5 s, 300 credits, board 1,320 ·");
    board.expect("Alternative B, Kling v2.1 · 5 s, 25 credits, board 1,045, chosen");
    assert_eq!(board.total(), "1,045", "the swap goes to what is chosen, and A holds what it was");
    board.press("Add alternative…");
    board.press("Luma Ray 2, 90*");
    board.expect("Alternative C, Luma Ray 2 · 5 s, 90 credits, board 1,110 ·");
}

#[test]
fn totals_follow_the_switch_and_the_keyboard_reaches_all_of_it() {
    let home = Home::new();
    let mut board = moon(&home);
    board.press("Add alternative…");
    board.press("Kling v2.1, 25*");
    board.press("Totals: With retakes");
    board.expect("Alternative A, Veo2 · 5 s, 450 credits, board ");
    board.expect("Alternative B, Kling v2.1 · 5 s, 38 credits, board ");
    board.press("Totals: No retakes");
    board.press("Label · *");
    for _ in 0..40 {
        if board.get("Alternative B*").focused {
            break;
        }
        board.keys(Modifiers::NONE, Key::Tab);
    }
    assert!(board.get("Alternative B*").focused, "Tab comes to it");
    board.key(Key::Enter);
    assert_eq!(board.total(), "1,045", "Enter chooses it");
}
