//! Many scenes at once: filtered, selected, changed; as cards, list and strip.

use egui::output::OutputCommand;
use egui::{Event, Key, Modifiers, Pos2, Vec2};

use crate::support::{Home, Window};

fn harbour(home: &Home) -> Window {
    home.plan("pro");
    let file = home.edited("harbour-lights", |text| {
        text.replacen("title: \"Ferry crossing\",", "title: \"Ferry crossing\", importance: background,", 1)
    });
    home.open(&file)
}

fn filter(board: &mut Window, words: &str) {
    board.keys(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::F);
    board.ctrl(Key::A);
    board.write(words);
    board.key(Key::Enter);
}

/// Sixty scenes out of the six: copied, and pasted nine times.
fn sixty(home: &Home) -> Window {
    let mut board = harbour(home);
    board.ctrl(Key::A);
    board.event(Event::Copy);
    let commands = board.harness.output().platform_output.commands.clone();
    let text =
        commands.into_iter().find_map(|one| if let OutputCommand::CopyText(text) = one { Some(text) } else { None });
    let text = text.unwrap();
    for _ in 0..9 {
        board.event(Event::Paste(text.clone()));
        board.settle();
    }
    board.key(Key::Escape);
    board.key(Key::Home);
    board
}

#[test]
fn a_filter_shows_what_passes_and_select_all_means_that() {
    let home = Home::new();
    let mut board = harbour(&home);
    filter(&mut board, "veo over 600");
    assert_eq!(board.scenes().len(), 2, "by model and price: {:?}", board.scenes());
    board.expect("2 of 6");
    board.ctrl(Key::A);
    board.expect("2 SCENES");
    board.press("Clear the filter");
    assert_eq!(board.scenes().len(), 6, "all again");
    filter(&mut board, "nothing like this");
    board.expect("No scenes match the filter");
    board.press("Show all scenes");
    assert_eq!(board.scenes().len(), 6, "and again");
}

#[test]
fn all_b_roll_of_sixty_scenes_goes_to_another_model_in_four_actions() {
    let home = Home::new();
    let mut board = sixty(&home);
    let before = board.total();
    // One: the words of the filter. Two: Enter. Three: Ctrl+A. Four: the model.
    filter(&mut board, "background");
    board.ctrl(Key::A);
    board.expect("10 SCENES");
    let offer = board.get("All to Luma Ray Flash*").name;
    assert!(offer.contains("10 shots"), "all of them: {offer}");
    board.press(&offer);
    assert_ne!(board.total(), before, "the total is another");
    board.expect("all of them now");
    board.ctrl(Key::Z);
    assert_eq!(board.total(), before, "one step");
}

#[test]
fn takes_of_many_scenes_are_seen_before_they_are_applied() {
    let home = Home::new();
    let mut board = harbour(&home);
    let before = board.total();
    board.ctrl(Key::A);
    board.press("Takes: automatic · all");
    board.expect("credits");
    assert_eq!(board.total(), before, "nothing is done yet");
    board.press("One more: Takes · all");
    board.press("Apply");
    assert_ne!(board.total(), before, "now it is");
    board.ctrl(Key::Z);
    assert_eq!(board.total(), before, "one step");
}

#[test]
fn shape_and_lock_hold_for_all_that_are_selected() {
    let home = Home::new();
    let mut board = harbour(&home);
    board.ctrl(Key::A);
    board.press("Shape: 9:16");
    board.press("Lock all assets");
    board.key(Key::Escape);
    filter(&mut board, "locked");
    assert_eq!(board.scenes().len(), 6, "all are locked");
}

#[test]
fn a_band_drawn_over_empty_ground_selects_what_it_touches() {
    let home = Home::new();
    let mut board = harbour(&home);
    let (first, second) = (board.card(1).rect, board.card(2).rect);
    let from = Pos2::new(first.left() - 8.0, first.bottom() + 6.0);
    board.drag(from, second.center());
    assert!(board.card(1).chosen && board.card(2).chosen, "two cards are touched");
    assert!(!board.card(3).chosen, "the third is not");
    board.click(first.left_top() - Vec2::splat(6.0), Modifiers::NONE);
    assert!(!board.card(1).chosen, "a click beside the cards lets go");
}

#[test]
fn list_and_strip_share_selection_and_filter() {
    let home = Home::new();
    let mut board = harbour(&home);
    board.select(2);
    board.press("Board as: List");
    assert!(board.card(2).chosen, "the same scene is selected in the list");
    board.write_into("Title in the list", "Bread");
    assert_eq!(board.scenes()[1], "Bread", "edited in place");
    board.press("Sort by credits");
    let rows = board.scenes_from_the_top();
    assert_eq!(rows.len(), 6, "all of them");
    assert_ne!(rows, board.scenes(), "the dearest first: {rows:?}");
    board.press("Sort by credits");
    board.press("Sort by credits");
    assert_eq!(board.scenes_from_the_top(), board.scenes(), "story order again");
    filter(&mut board, "veo");
    assert_eq!(board.scenes().len(), 3, "filtered");
    board.press("Board as: Strip");
    assert_eq!(board.scenes().len(), 3, "the same along the time line");
    board.key(Key::End);
    assert!(board.card(6).chosen, "arrows follow what is shown");
}

impl Window {
    /// The titles in the order in which they stand on the screen.
    fn scenes_from_the_top(&self) -> Vec<String> {
        let mut cards = self.cards();
        cards.sort_by(|one, other| one.rect.top().total_cmp(&other.rect.top()));
        let title = |name: &str| name.split_once(", ").unwrap().1.rsplitn(3, ", ").last().unwrap().to_owned();
        cards.iter().map(|card| title(&card.name)).collect()
    }
}
