//! A column for each plan, a row for each question.

use egui::{Align, Frame, Label, Layout, Margin, Pos2, Rect, Stroke, Ui, UiBuilder, Vec2};

use crate::domain::PlanId;
use crate::figures::Basis;
use crate::figures::why::{Figure, FigureQuestion};
use crate::present::{PlanColumn, PlansView, Tone, Toned};
use crate::ui::theme::ink;
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body, caption, number, title};
use crate::ui::views::Scope;
use crate::ui::why::WhyStep;
use crate::ui::widgets::{Badge, card_frame, figure_badge, text_width};
use crate::words::say;

const LABELS: f32 = 184.0;
const LEAST_COLUMN: f32 = 150.0;
const HEAD: f32 = 112.0;
const ROW: f32 = 34.0;

/// Shows the labels at the left and the plans beside them.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, words: &PlansView) {
    let t = Tokens::of(ui);
    let count = words.columns.iter().fold(0.0, |count: f32, _| count + 1.0);
    let free = ui.available_width() - LABELS - space::M * count - space::M;
    let width = (free / count.max(1.0)).max(LEAST_COLUMN);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        ui.vertical(|ui| {
            ui.set_width(LABELS);
            ui.spacing_mut().item_spacing.y = 0.0;
            // The cards have a margin and a line around them.
            ui.add_space(HEAD + 12.0 + part::HAIRLINE);
            for label in &words.labels {
                row(ui, LABELS, |ui| {
                    ui.label(body(label.as_str()).color(t.quiet));
                });
            }
        });
        for column in &words.columns {
            plan(ui, scope, (column, &words.questions), width);
        }
    });
}

/// A plan, and what to ask about its rows.
type AskedColumn<'a> = (&'a PlanColumn, &'a [Option<(Figure, Basis)>]);

fn plan(ui: &mut Ui, scope: &Scope<'_>, (column, questions): AskedColumn<'_>, width: f32) {
    let t = Tokens::of(ui);
    let line = if column.is_yours { t.accent } else { t.hairline };
    let frame: Frame = card_frame(ui).stroke(Stroke::new(part::HAIRLINE, line)).inner_margin(Margin::symmetric(14, 12));
    frame.show(ui, |ui| {
        let inner = width - 28.0;
        ui.vertical(|ui| {
            ui.set_width(inner);
            ui.spacing_mut().item_spacing.y = 0.0;
            let top = ui.cursor().min;
            head(ui, scope, column);
            let used = ui.cursor().min.y - top.y;
            ui.add_space((HEAD - used).max(0.0));
            for (place, cell) in column.cells.iter().enumerate() {
                let question = questions.get(place).cloned().flatten();
                row(ui, inner, |ui| {
                    let at_right = Layout::right_to_left(Align::Center);
                    ui.with_layout(at_right, |ui| plan_cell(ui, scope, (&column.id, cell), question));
                });
            }
        });
    });
}

/// A cell that says why, where something is to be said. Where a column is too narrow for the words, they stand in two small
/// lines.
fn plan_cell(ui: &mut Ui, scope: &Scope<'_>, (plan, cell): (&PlanId, &Toned), question: Option<(Figure, Basis)>) {
    let ink = ink(Tokens::of(ui), cell.tone);
    let text = body(cell.text.as_str()).color(ink);
    let is_wide = text_width(ui, text.clone()) > ui.available_width();
    let asked = question.map(|(figure, basis)| FigureQuestion::to_go(figure, basis).on(plan.clone()));
    match (asked, is_wide) {
        (Some(asked), false) => scope.figure(ui, text, asked),
        (Some(asked), true) => scope.sentence(ui, caption(cell.text.as_str()).color(ink), asked),
        (None, false) => ui.label(text),
        (None, true) => ui.add(Label::new(caption(cell.text.as_str()).color(ink)).wrap()),
    };
}

fn head(ui: &mut Ui, scope: &Scope<'_>, column: &PlanColumn) {
    let t = Tokens::of(ui);
    ui.label(title(column.name.as_str()));
    ui.add_space(space::XS);
    let asked = |figure: Figure| FigureQuestion::to_go(figure, Basis::Bare).on(column.id.clone());
    scope.figure(ui, number(column.allowance.as_str()), asked(Figure::Allowance));
    ui.label(caption(say!("plan-credits-a-month")).color(t.quiet));
    if let Some(mark) = &column.badge {
        ui.add_space(space::XS);
        let kind = if mark.tone == Tone::Good { Badge::Good } else { Badge::Accent };
        let badge = figure_badge(ui, kind, &mark.text);
        scope.ask_when_clicked(&badge, WhyStep::Figure(asked(Figure::Verdict)));
    }
}

/// One cell with a hairline under it.
fn row(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui)) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(width, ROW), egui::Sense::hover());
    let mut inside = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center)));
    contents(&mut inside);
    let line = Rect::from_min_max(Pos2::new(rect.left(), rect.bottom() - part::HAIRLINE), rect.max);
    ui.painter().rect_filled(line, 0.0, Tokens::of(ui).hairline);
}
