//! The board as a table: a row for each scene in columns of the user's choice, sorted by some of them; the row that leads
//! can be edited in place.

mod edit;
mod head;
mod row;

use egui::{CornerRadius, FontId, Pos2, Rect, ScrollArea, Shape, Stroke, Ui, Vec2};

use super::stack::{HEADING, Stack};
use super::{BoardContents, grid, keys};
use crate::domain::{Credits, Scene};
use crate::present::CardRow;
use crate::ui::list_columns::{ListColumn, ListColumns};
use crate::ui::state::View;
use crate::ui::theme::Tokens;
use crate::ui::theme::fonts::strong_family;
use crate::ui::theme::metrics::{part, size, space};
use crate::ui::views::Scope;
use crate::ui::widgets::page_keys;
use crate::words::say;

/// The height of a row, and of the row that can be edited.
const ROW: f32 = 50.0;
/// The size of a picture.
const PICTURE: Vec2 = Vec2::new(64.0, 36.0);
/// The room of the menu at the right end of the head.
const MENU: f32 = 28.0;

/// Where the columns stand that there is room for, from the left edge of the table.
struct Columns(Vec<PlacedColumn>);

#[derive(Clone, Copy)]
struct PlacedColumn {
    column: ListColumn,
    left: f32,
    right: f32,
    /// What keeps it off the column before, where that one ends at its right edge and this one begins at its left.
    inset: f32,
}

impl Columns {
    /// Those that grow share the room that is left.
    fn of_width(chosen: &ListColumns, width: f32) -> Self {
        let room = width - space::M - MENU - space::S;
        let columns = chosen.in_room(room);
        let least: f32 = columns.iter().map(|column| column.width()).sum();
        let growth: f32 = columns.iter().map(|column| column.growth()).sum();
        let each = (room - least).max(0.0) / growth.max(1.0);
        let mut left = space::M;
        let mut after_right = false;
        let place = |column: ListColumn| {
            let right = left + column.width() + column.growth() * each;
            let inset = if after_right && !column.is_right() { space::S } else { 0.0 };
            let placed = PlacedColumn { column, left, right, inset };
            (left, after_right) = (right, column.is_right());
            placed
        };
        Self(columns.into_iter().map(place).collect())
    }

    /// Where a column stands; `None` where it is not shown.
    fn span(&self, column: ListColumn) -> Option<PlacedColumn> {
        self.0.iter().find(|placed| placed.column == column).copied()
    }
}

/// A row and what it shows.
struct ListRow<'a> {
    scene: &'a Scene,
    row: &'a CardRow,
    running: Option<Credits>,
    /// The act that it is of; empty for none.
    act: &'a str,
    /// The chance that what is left is enough for it alone, in words; empty while that is not shown.
    chance: String,
    /// Whether what is left pays for it.
    paid: bool,
    selected: bool,
    leads: bool,
}

/// A row, and where it and its columns stand.
struct RowPlace<'a> {
    shown: &'a ListRow<'a>,
    rect: Rect,
    columns: &'a Columns,
}

/// Shows the table.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, contents: BoardContents<'_>) {
    let BoardContents { pictures, facts, cards } = contents;
    let columns = Columns::of_width(&view.columns, ui.available_width());
    head::show(ui, scope, view, &columns);
    keys::follow(ui, scope, view, 1);
    let project = scope.project();
    let area = ScrollArea::vertical().id_salt("list").auto_shrink(false);
    let revealed = view.reveal.take().and_then(|id| view.order(project).position(id));
    view.hovered = None;
    let stack = Stack::of(&view.sections, 1, ROW);
    area.show_viewport(ui, |ui, viewport| {
        page_keys(ui);
        let origin = ui.min_rect().min;
        ui.set_height(stack.height() + space::L);
        ui.set_width(ui.available_width());
        let row_at = |ui: &Ui, place: usize| {
            let top = origin + Vec2::new(0.0, stack.cell(place).0);
            Rect::from_min_size(top, Vec2::new(ui.available_width(), ROW))
        };
        if let Some(place) = revealed {
            let mut rect = row_at(ui, place);
            rect.min.y -= stack.heading_above(place);
            grid::reveal(ui, rect);
        }
        let seen = stack.in_sight(viewport.top(), viewport.bottom());
        for one in stack.seen(viewport.top(), viewport.bottom()) {
            let at = origin + Vec2::new(space::XS, one.heading);
            let size = Vec2::new(ui.available_width() - space::S, HEADING);
            grid::heading(ui, scope, (view, facts), one, Rect::from_min_size(at, size));
            for seen in grid::overlap(&seen, &one.places()) {
                let Some(place) = grid::place_of(project, view, seen) else { continue };
                let Some(scene) = project.scenes.get(place) else { continue };
                let wants_chance = columns.span(ListColumn::Chance).is_some();
                let chance = if wants_chance { cards.chance(scope, view, place) } else { String::new() };
                let Some(row) = cards.row(scope, view, place) else { continue };
                let shown = ListRow {
                    scene,
                    row,
                    running: facts.running.get(place).copied(),
                    act: facts.act_of(place),
                    chance,
                    paid: facts.ends_before.is_none_or(|ends| place < ends),
                    selected: view.selection.contains(scene.id),
                    leads: view.selection.lead() == Some(scene.id),
                };
                let at = RowPlace { shown: &shown, rect: row_at(ui, seen), columns: &columns };
                let picture =
                    (!scene.picture.is_empty()).then(|| pictures.get(&scope.picture_path(&scene.picture), PICTURE.x));
                let response = row::show(ui, &at, picture.as_ref());
                if shown.leads && shown.selected && view.selection.len() == 1 {
                    edit::show(ui, scope, view, &at);
                }
                if facts.ends_before == Some(place) && view.sort.is_none() {
                    balance_line(ui, at.rect);
                }
                grid::answer(ui, scope, view, (scene.id, &response));
            }
        }
    });
}

/// The line across the table where the credits run out.
fn balance_line(ui: &Ui, rect: Rect) {
    let t = Tokens::of(ui);
    let line = [rect.left_top(), rect.right_top()];
    ui.painter().extend(Shape::dashed_line(&line, Stroke::new(part::HAIRLINE * 1.5, t.over), 6.0, 4.0));
    let font = FontId::new(size::CAPTION, strong_family());
    let galley = ui.painter().layout_no_wrap(say!("board-balance-ends").to_owned(), font, t.over);
    let at = Pos2::new(rect.left() + space::M, rect.top() + 1.0);
    let ground = Rect::from_min_size(at, galley.size()).expand2(Vec2::new(4.0, 0.0));
    ui.painter().rect_filled(ground, CornerRadius::same(3), t.window);
    ui.painter().galley(at, galley, t.over);
}
