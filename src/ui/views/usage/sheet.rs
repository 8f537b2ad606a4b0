//! The run sheet: what to generate next, one row for each model and pass.

use egui::{
    Align, CornerRadius, Id, Key, Label, Layout, Modifiers, Rect, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo,
};

use crate::figures::Basis;
use crate::figures::usage::SheetState;
use crate::figures::why::{Figure, FigureQuestion, Why};
use crate::present::{self, SheetEnd, SheetLine, SheetView};
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::{part, radius, space};
use crate::ui::theme::{Tokens, body, caption, icons, strong};
use crate::ui::views::Scope;
use crate::ui::why::WhyStep;
use crate::ui::widgets::{dot, icon_mark, quiet_button, row_between, row_of_height};
use crate::words::say;

const ROW: f32 = 38.0;
const MODEL: f32 = 190.0;
const UNITS: f32 = 150.0;
/// The button at the right.
const END: f32 = 82.0;
/// Below this a row takes two lines' worth of width, so amounts are left to the hovering pointer.
const NARROW: f32 = 620.0;

/// Shows the sheet. It has no more rows than the price list has models, twice.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, sheet: &SheetView, copied: &dyn Fn() -> String) {
    let t = Tokens::of(ui);
    row_between(
        ui,
        |ui| {
            ui.label(strong(say!("usage-run-sheet")));
            ui.add(Label::new(body(say!("usage-run-sheet-about")).color(t.quiet)).truncate());
        },
        |ui| {
            if quiet_button(ui, say!("usage-copy-text")).clicked() {
                ui.ctx().copy_text(copied());
            }
        },
    );
    if let Some(elsewhere) = &sheet.elsewhere {
        ui.label(caption(elsewhere.as_str()).color(t.quiet));
    }
    if sheet.lines.is_empty() {
        ui.label(body(say!("usage-nothing-to-generate")).color(t.quiet));
        return;
    }
    for (place, line) in sheet.lines.iter().enumerate() {
        if let Some(end) = sheet.end.as_ref().filter(|end| end.before == place) {
            end_line(ui, scope, end);
        }
        let late = sheet.end.as_ref().is_some_and(|end| place >= end.before);
        row(ui, scope, (place, line), late);
    }
}

fn row(ui: &mut Ui, scope: &Scope<'_>, (place, line): (usize, &SheetLine), late: bool) {
    let t = Tokens::of(ui);
    let id = Id::unique(("run sheet", place));
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::hover());
    let response = ui.interact(rect, id, Sense::click());
    name(&response, line);
    let edge = if response.has_focus() { t.accent } else { t.hairline };
    let corners = CornerRadius::same(radius::GROUP);
    let ground = if response.hovered() && line.state != SheetState::Done { t.raised } else { t.card };
    ui.painter().rect(rect, corners, ground, Stroke::new(part::HAIRLINE, edge), egui::StrokeKind::Inside);
    let mut inside = ui.new_child(
        egui::UiBuilder::new()
            .max_rect(rect.shrink2(Vec2::new(space::M, 0.0)))
            .layout(Layout::left_to_right(Align::Center)),
    );
    cells(&mut inside, scope, line, late);
    if response.clicked()
        || (response.has_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)))
    {
        scope.outbox.send(Request::Record(line.pairs.clone()));
    }
}

fn name(response: &egui::Response, line: &SheetLine) {
    let state = match line.state {
        SheetState::Done => say!("usage-done"),
        SheetState::Stale => say!("usage-changed-since"),
        SheetState::ToDo => say!("usage-to-do"),
    };
    let SheetLine { model, units, places, credits, .. } = line;
    let credits = present::with_credits(credits);
    let spoken =
        say!("usage-sheet-line", model = model, units = units, places = places, credits = credits, state = state);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, spoken.clone()));
}

fn cells(ui: &mut Ui, scope: &Scope<'_>, line: &SheetLine, late: bool) {
    let t = Tokens::of(ui);
    let wide = ui.available_width() > NARROW;
    let done = line.state == SheetState::Done;
    let text = if done { t.faint } else { t.strong };
    let quiet = if done { t.faint } else { t.quiet };
    match line.state {
        SheetState::Done => icon_mark(ui, icons::CHECK_SQUARE, quiet),
        SheetState::Stale => icon_mark(ui, icons::WARNING, t.accent_text),
        SheetState::ToDo => icon_mark(ui, icons::SQUARE, quiet),
    }
    dot(ui, t.kind(line.kind));
    cell(ui, MODEL, |ui| ui.add(Label::new(strong(line.model.as_str()).color(text)).truncate()));
    if wide {
        cell(ui, UNITS, |ui| ui.add(Label::new(body(line.units.as_str()).color(text)).truncate()));
    }
    let height = ui.available_height();
    let places = if late { say!("usage-next-cycle", places = &line.places) } else { line.places.clone() };
    row_of_height(
        ui,
        height,
        |ui| ui.add(Label::new(body(places).color(quiet)).truncate()),
        |ui| {
            scope.told(ui, strong(line.credits.as_str()).color(text), || Some(Why::of_assets(&line.costs)));
            let width = Vec2::new(END, part::CONTROL_HEIGHT);
            ui.allocate_ui_with_layout(width, Layout::right_to_left(Align::Center), |ui| {
                ui.set_min_width(END);
                end(ui, line, scope.outbox);
            });
        },
    );
}

/// What stands at the right of a row: the button, or that nothing is to be done.
fn end(ui: &mut Ui, line: &SheetLine, outbox: &Outbox) {
    match line.state {
        SheetState::Done => {
            ui.label(caption(say!("usage-done")).color(Tokens::of(ui).faint));
            return;
        }
        SheetState::Stale => {
            let name = say!("usage-plan-again-named", model = &line.model, places = &line.places);
            let button = quiet_button(ui, say!("inspector-plan-again")).accessible_name(name);
            if button.on_hover_text(say!("usage-plan-again-about")).clicked() {
                outbox.send(Request::PlanAgain(line.pairs.clone()));
            }
            return;
        }
        SheetState::ToDo => {}
    }
    let name = say!("usage-record-named", model = &line.model, places = &line.places);
    if quiet_button(ui, say!("usage-record-button")).accessible_name(name).clicked() {
        outbox.send(Request::Record(line.pairs.clone()));
    }
}

fn cell<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) {
    let height = ui.available_height();
    ui.allocate_ui_with_layout(Vec2::new(width, height), Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_width(width);
        add(ui);
    });
}

/// The dashed line where the balance ends.
fn end_line(ui: &mut Ui, scope: &Scope<'_>, end: &SheetEnd) {
    let t = Tokens::of(ui);
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(ui.available_width(), part::CONTROL_HEIGHT - 6.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, end.words.clone()));
    let asked = FigureQuestion::to_go(Figure::Cycles, Basis::Expected).in_both();
    scope.ask_when_clicked(&response, WhyStep::Figure(asked));
    let words = ui.painter().layout_no_wrap(
        end.words.clone(),
        egui::FontId::proportional(crate::ui::theme::metrics::size::SMALL),
        t.over,
    );
    let gap = Rect::from_center_size(rect.center(), words.size() + Vec2::X * space::L);
    let y = rect.center().y;
    for (from, to) in [(rect.left(), gap.left()), (gap.right(), rect.right())] {
        let line = [egui::Pos2::new(from, y), egui::Pos2::new(to, y)];
        ui.painter().extend(Shape::dashed_line(&line, Stroke::new(part::HAIRLINE, t.over), 4.0, 3.0));
    }
    let at = egui::Align2::CENTER_CENTER.anchor_size(rect.center(), words.size());
    ui.painter().galley(at.min, words, t.over);
}
