//! The head of the list: names of columns, which sort, and the menu of those that can be shown.

use egui::{
    Align, Button, Checkbox, Layout, Popup, PopupCloseBehavior, Pos2, Rect, Response, ScrollArea, Sense, Stroke, Ui,
    UiBuilder, Vec2,
};

use super::{Columns, MENU, PlacedColumn};
use crate::ui::list_columns::{ListColumn, ListColumns};
use crate::ui::request::Request;
use crate::ui::state::{Sort, SortColumn, View};
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body, caption, icons};
use crate::ui::views::Scope;
use crate::ui::widgets::icon_button;
use crate::words::say;

/// The height of the head.
const HEAD: f32 = 30.0;

/// What a column sorts by, and how a screen reader says so.
fn sorting(column: ListColumn) -> Option<(SortColumn, &'static str)> {
    match column {
        ListColumn::Number => Some((SortColumn::Number, say!("board-sort-number"))),
        ListColumn::Title => Some((SortColumn::Title, say!("board-sort-scene"))),
        ListColumn::Importance => Some((SortColumn::Importance, say!("board-sort-importance"))),
        ListColumn::Length => Some((SortColumn::Length, say!("board-sort-length"))),
        ListColumn::Credits => Some((SortColumn::Credits, say!("board-sort-credits"))),
        _ => None,
    }
}

/// The names of the columns; a click sorts, a second one turns it round, a third goes back to story order.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, columns: &Columns) {
    let t = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), HEAD), Sense::hover());
    let line = [rect.left_bottom(), rect.right_bottom()];
    ui.painter().line_segment(line, Stroke::new(part::HAIRLINE, t.hairline));
    for placed in &columns.0 {
        let mut place = cell(ui, rect, placed);
        let name = placed.column.title();
        let Some((by, spoken)) = sorting(placed.column) else {
            place.add(egui::Label::new(body(name).color(t.quiet)).truncate());
            continue;
        };
        let now = view.sort.filter(|now| by == now.by);
        let words = match now {
            Some(Sort { descending: true, .. }) => format!("{name} {}", icons::CARET_DOWN),
            Some(_) => format!("{name} {}", icons::CARET_UP),
            None => name.to_owned(),
        };
        let button = Button::new(body(words).color(t.quiet)).frame_when_inactive(false).truncate();
        if place.add(button).accessible_name(spoken).clicked() {
            view.sort = turned(now, by);
        }
    }
    let corner = Rect::from_min_max(Pos2::new(rect.right() - MENU - space::XS, rect.top() + 2.0), rect.max);
    let mut place = ui.new_child(UiBuilder::new().max_rect(corner));
    let button = icon_button(&mut place, icons::SLIDERS_HORIZONTAL, say!("board-columns"));
    menu(&button, scope, view, columns);
}

fn cell(ui: &mut Ui, head: Rect, placed: &PlacedColumn) -> Ui {
    let right = placed.column.is_right();
    // Buttons bring a margin of their own.
    let margin = if right { space::S } else { placed.inset };
    let cell = Rect::from_min_max(
        Pos2::new(head.left() + placed.left + margin, head.top()),
        Pos2::new(head.left() + placed.right - space::XS, head.bottom()),
    );
    let layout = if right { Layout::right_to_left(Align::Center) } else { Layout::left_to_right(Align::Center) };
    ui.new_child(UiBuilder::new().max_rect(cell).layout(layout))
}

/// What a click on a column makes of how the list is sorted.
fn turned(now: Option<Sort>, by: SortColumn) -> Option<Sort> {
    let first = matches!(by, SortColumn::Credits | SortColumn::Importance);
    match now {
        None => Some(Sort { by, descending: first }),
        Some(sort) if sort.descending == first => Some(Sort { by, descending: !sort.descending }),
        Some(_) => None,
    }
}

/// The columns to choose from, and which of them have no room now.
fn menu(button: &Response, scope: &Scope<'_>, view: &mut View, columns: &Columns) {
    let popup = Popup::menu(button).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    popup.show(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let most = ui.ctx().content_rect().height() - part::MENU_HEIGHT - space::XL;
        ScrollArea::vertical()
            .max_height(most)
            .min_scrolled_height(most)
            .show(ui, |ui| choices(ui, scope, view, columns));
    });
}

fn choices(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, columns: &Columns) {
    let mut chosen = None;
    for column in ListColumn::choices() {
        let mut shown = view.columns.has(column);
        if ui.add(Checkbox::new(&mut shown, column.choice())).changed() {
            chosen = Some(view.columns.with(column, shown));
        }
    }
    let hidden = ListColumn::choices().filter(|one| view.columns.has(*one) && columns.span(*one).is_none());
    let hidden: Vec<&str> = hidden
        .map(|column| if column == ListColumn::Picture { say!("window-column-picture") } else { column.title() })
        .collect();
    if !hidden.is_empty() {
        let words = say!("board-no-room", columns = hidden.join(", "));
        ui.add(egui::Label::new(caption(words).color(Tokens::of(ui).quiet)).wrap());
    }
    ui.separator();
    let usual = ListColumns::default();
    if ui.add_enabled(view.columns != usual, Button::new(say!("board-usual-columns"))).clicked() {
        chosen = Some(usual);
    }
    if let Some(columns) = chosen {
        // What can no longer be seen should not sort either.
        let sorts = |column: ListColumn| sorting(column).map(|(by, _)| by);
        let gone = ListColumn::choices().filter(|column| !columns.has(*column)).filter_map(sorts);
        let by = view.sort.map(|sort| sort.by);
        if gone.into_iter().any(|gone| Some(gone) == by) {
            view.sort = None;
        }
        scope.outbox.send(Request::ListColumns(columns));
    }
}
