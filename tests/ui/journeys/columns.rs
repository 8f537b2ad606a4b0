//! The list: columns that the user chooses, and letters that go to a title.

use egui::{Key, Vec2};

use crate::support::{Home, Window};

const SIZES: [Vec2; 2] = [Vec2::new(800.0, 600.0), Vec2::new(1440.0, 900.0)];

fn list(home: &Home, size: Vec2) -> Window {
    let mut board = home.open_as(&home.sample("marketing-60s"), |how| how.with_size(size));
    board.menu("View", "List");
    board
}

/// Turns a column on or off in the menu at the head.
fn toggle(board: &mut Window, column: &str) {
    board.press("Columns of the list");
    board.press(column);
    board.key(Key::Escape);
}

#[test]
fn chosen_columns_stay_for_the_next_run() {
    let home = Home::new();
    let mut board = list(&home, SIZES[1]);
    assert!(board.find("Models").is_some() && board.find("Importance").is_none(), "the usual ones");
    toggle(&mut board, "Importance");
    toggle(&mut board, "Models");
    drop(board);
    home.wait_for_the_end();
    let mut board = list(&home, SIZES[1]);
    assert!(board.find("Models").is_none() && board.find("Sort by importance").is_some(), "as they were chosen");
    board.press("Sort by importance");
    assert_eq!(board.cards().len(), 6, "sorted by a column of choice");
    toggle(&mut board, "Usual columns");
    assert!(board.find("Models").is_some() && board.find("Sort by importance").is_none(), "the usual ones again");
}

#[test]
fn however_many_columns_none_covers_another() {
    for size in SIZES {
        let home = Home::new();
        let all = ["shot_type", "look", "importance", "act", "note", "picture", "takes", "state", "chance", "models"];
        let all = all.into_iter().chain(["length", "running"]).map(str::to_owned).collect();
        home.settings(|settings| settings.list_columns = all);
        let board = list(&home, size);
        let head = board.get("Columns of the list").rect;
        let mut heads: Vec<_> =
            board.things().into_iter().filter(|one| head.y_range().contains(one.rect.center().y)).collect();
        heads.sort_by(|one, other| one.rect.left().total_cmp(&other.rect.left()));
        let inside: Vec<_> =
            heads.iter().filter(|one| one.rect.right() <= head.right() + 1.0 && one.rect.height() < 40.0).collect();
        assert!(inside.len() >= 5, "the names of columns at {size}: {inside:?}");
        for pair in inside.windows(2) {
            let (one, next) = (pair[0].rect, pair[1].rect);
            assert!(one.right() <= next.left() + 1.0, "{} and {} at {size}", pair[0].name, pair[1].name);
        }
    }
}

#[test]
fn a_letter_goes_to_the_next_title_that_begins_with_it() {
    let home = Home::new();
    for view in ["List", "Cards", "Strip"] {
        let mut board = home.open(&home.sample("marketing-60s"));
        board.menu("View", view);
        board.key(Key::Escape);
        board.write("m");
        assert!(board.card(2).chosen, "Meet Ember, in {view}");
        board.write("M");
        assert!(board.card(5).chosen, "Made to last, in {view}");
        board.write("m");
        assert!(board.card(2).chosen, "from the top again, in {view}");
        board.write("z");
        assert!(board.card(2).chosen, "none begins with that, in {view}");
    }
}
