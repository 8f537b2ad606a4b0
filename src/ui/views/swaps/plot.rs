//! The frontier: the best quality for every number of credits, with a line to drag.

use egui::{
    Align2, CornerRadius, CursorIcon, FontFamily, FontId, Key, Label, Modifiers, Pos2, Rect, Response, Role, Sense,
    Shape, Stroke, Ui, Vec2, WidgetInfo,
};

use super::cards::compare_button;
use super::fit::{Asks, FitAnswer, FitFound, FitState, Spend};
use crate::advice::fit::{FitChange, FitPoint, Quality};
use crate::document::Command;
use crate::domain::Credits;
use crate::figures::why::Why;
use crate::figures::{Basis, Lens};
use crate::present;
use crate::ui::theme::metrics::{part, size, space};
use crate::ui::theme::{Tokens, body, strong};
use crate::ui::views::Scope;
use crate::ui::widgets::{PlotScale, card_frame, on_screen, quiet_button, row_between};
use crate::words::say;

const HEIGHT: f32 = 240.0;
const HEAD: f32 = 24.0;
const FOOT: f32 = 20.0;
/// How far an arrow key moves the line, in parts of the whole width.
const STEPS: u64 = 100;

/// Shows the plot with its line, and the button that applies the fit.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, fit: &mut FitState) {
    let t = Tokens::of(ui);
    let coming = fit.is_coming();
    let (asks, asked) = fit.parts();
    if asked.is_none() && !coming {
        return;
    }
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        row_between(
            ui,
            |ui| {
                ui.label(strong(say!("swap-best-board")));

                let held = u8::from(!scope.at.lens().held(scope.to_go).is_none());
                let words = say!("swap-drag", held = held);
                ui.add(Label::new(body(words).color(t.quiet)).truncate());
            },
            |ui| {
                budget_buttons(ui, scope, asks);
            },
        );
        if let Some(asked) = asked {
            ui.horizontal(|ui| apply_button(ui, scope, asked));
        }
        match asked {
            Some(asked) if asked.points().len() > 1 => {
                ui.add_enabled_ui(!asked.past, |ui| plot(ui, asked, asks));
            }
            Some(_) => {}
            None => {
                ui.allocate_ui(Vec2::new(ui.available_width(), HEIGHT), |ui| {
                    ui.centered_and_justified(|ui| ui.label(body(say!("swap-getting-ready")).color(t.quiet)));
                });
            }
        }
    });
}

/// Back to what is usual, or on to all that is left.
fn budget_buttons(ui: &mut Ui, scope: &Scope<'_>, asks: &mut Asks) {
    if (asks.budget.is_some() || asks.spend == Spend::AllThatIsLeft)
        && quiet_button(ui, say!("swap-back")).on_hover_text(say!("swap-back-about")).clicked()
    {
        (asks.budget, asks.spend) = (None, Spend::NoMoreThanNow);
    }
    let left = scope.standing.left.unwrap_or_default();
    let now = Lens { basis: Basis::Expected, ..scope.at.lens() }.project(scope.to_go).credits;
    if asks.budget.is_none() && asks.spend == Spend::NoMoreThanNow && left > now {
        let more = present::credit_count(left.less(now));
        let button = quiet_button(ui, say!("swap-use-left")).on_hover_text(say!("swap-use-left-about", more = more));
        if button.clicked() {
            asks.spend = Spend::AllThatIsLeft;
        }
    }
}

fn apply_button(ui: &mut Ui, scope: &Scope<'_>, asked: &FitAnswer) {
    let Ok(FitFound { fit, count, after, .. }) = &asked.found else { return };
    let t = Tokens::of(ui);
    if *count == 0 {
        ui.label(body(say!("swap-nothing-to-change")).color(t.good));
        return;
    }
    let unsafe_yet = asked.ready.is_safe() && asked.at_work;
    let Some(after) = after.as_ref().filter(|_| !unsafe_yet) else {
        ui.label(body(say!("swap-working-chance")).color(t.quiet));
        return;
    };
    let before = &asked.ready.now.outlook;
    let lower = after.chance < before.chance;
    let ink = match after.chance {
        None => t.accent_text,
        Some(_) if lower => t.over,
        Some(_) => t.good,
    };
    let words = present::chance_change(before.chance, after.chance);
    let words = body(words).color(ink);
    scope.told(ui, words, || Some(Why::chance_with(before, after)));
    let count = u64::try_from(*count).unwrap_or(u64::MAX);
    let text = say!("swap-apply-changes", count = count, credits = present::credit_count(fit.credits));
    let acts = || asked.ready.board.changes(fit, scope.prices).iter().map(FitChange::act).collect();
    let name = say!("step-fit-to", credits = present::credit_count(asked.credits));
    ui.add_enabled_ui(!asked.past, |ui| {
        if quiet_button(ui, &text).clicked() {
            scope.outbox.execute(Command::Advise { acts: acts(), name: name.clone() });
        }
        compare_button(ui, scope, say!("swap-fit-to", credits = present::credit_count(asked.credits)), acts);
    });
}

/// The curve and the line, which moves where it is moved to.
fn plot(ui: &mut Ui, asked: &FitAnswer, asks: &mut Asks) {
    let t = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), HEIGHT), Sense::click_and_drag());
    let response = response.on_hover_cursor(CursorIcon::ResizeHorizontal);
    let spoken = say!("swap-budget", credits = present::credit_count(asked.credits));
    response.widget_info(|| WidgetInfo::labeled(Role::Slider, true, spoken.clone()));
    let axis = BudgetAxis::over(asked, Rect::from_min_max(rect.min + Vec2::Y * HEAD, rect.max - Vec2::Y * FOOT));
    let painter = ui.painter();
    for line in 0..=4_u8 {
        let y = axis.scale.area.top() + axis.scale.area.height() * f32::from(line) / 4.0;
        let hair = Rect::from_min_max(
            Pos2::new(axis.scale.area.left(), y),
            Pos2::new(axis.scale.area.right(), y + part::HAIRLINE),
        );
        painter.rect_filled(hair, CornerRadius::ZERO, t.hairline);
    }
    let points: Vec<Pos2> = asked.points().iter().map(|point| axis.at(point.credits, point.quality)).collect();
    painter.add(Shape::line(points.clone(), Stroke::new(2.0, t.video)));
    if points.len() <= 60 {
        for point in &points {
            painter.circle_filled(*point, 3.0, t.video);
        }
    }
    let x = axis.x(asked.credits);
    let line = [Pos2::new(x, rect.top() + HEAD * 0.8), Pos2::new(x, axis.scale.area.bottom())];
    painter.extend(Shape::dashed_line(&line, Stroke::new(1.5, t.accent), 5.0, 4.0));
    if let Ok(found) = &asked.found {
        painter.circle_filled(axis.at(asked.credits, found.fit.quality), 6.0, t.accent);
    }
    let now = axis.x(asked.now);
    let here = [Pos2::new(now, axis.scale.area.bottom() - 6.0), Pos2::new(now, axis.scale.area.bottom() + 4.0)];
    painter.line_segment(here, Stroke::new(2.0, t.quiet));
    let whose = match (asks.budget.is_none(), asked.credits < asked.now || asks.spend == Spend::AllThatIsLeft) {
        (true, true) => "left",
        (true, false) => "now",
        (false, _) => "own",
    };
    words(ui, &axis, (asked, whose), response.has_focus());
    let before = (asks.budget, asks.dragged);
    asks.budget = moved(ui, &response, &axis, asked).or(asks.budget);
    asks.dragged = response.dragged();
    if before != (asks.budget, asks.dragged) {
        // The answer follows in the next frame; once the line is at rest it is settled.
        ui.ctx().request_repaint();
    }
}

fn words(ui: &Ui, axis: &BudgetAxis, (asked, whose): (&FitAnswer, &str), focused: bool) {
    let t = Tokens::of(ui);
    let small = FontId::new(size::SMALL, FontFamily::Proportional);
    let text = say!("swap-whose", whose = whose, credits = present::credit_count(asked.credits));
    let galley = ui.painter().layout_no_wrap(text, small.clone(), t.accent_text);
    let half = galley.size().x / 2.0;
    let x = axis
        .x(asked.credits)
        .clamp(axis.scale.area.left() + half, (axis.scale.area.right() - half).max(axis.scale.area.left() + half));
    let at = Align2::CENTER_TOP.anchor_size(Pos2::new(x, axis.scale.area.top() - HEAD), galley.size());
    ui.painter().galley(at.min, galley, t.accent_text);
    let ends = [
        (Align2::LEFT_TOP, axis.scale.area.left(), Credits::new(axis.scale.from)),
        (Align2::RIGHT_TOP, axis.scale.area.right(), Credits::new(axis.scale.to)),
    ];
    for (align, x, credits) in ends {
        let at = Pos2::new(x, axis.scale.area.bottom() + space::XS);
        ui.painter().text(at, align, present::credits(credits), small.clone(), t.quiet);
    }
    if focused {
        let at = Pos2::new(axis.scale.area.center().x, axis.scale.area.bottom() + space::XS);
        ui.painter().text(at, Align2::CENTER_TOP, say!("swap-arrow-keys"), small, t.quiet);
    }
}

/// Drags, clicks and arrow keys.
fn moved(ui: &Ui, response: &Response, axis: &BudgetAxis, asked: &FitAnswer) -> Option<Credits> {
    if (response.dragged() || response.clicked())
        && let Some(at) = response.interact_pointer_pos()
    {
        response.request_focus();
        return Some(Credits::new(axis.scale.number_at(at.x)));
    }
    if !response.has_focus() {
        return None;
    }
    ui.memory_mut(|memory| {
        let keep = egui::EventFilter { horizontal_arrows: true, ..egui::EventFilter::default() };
        memory.set_focus_lock_filter(response.id, keep);
    });
    let step = axis.scale.width().checked_div(STEPS).unwrap_or(1).max(1);
    let (less, more) = ui.input_mut(|input| {
        let pressed = |input: &mut egui::InputState, key| input.consume_key(Modifiers::NONE, key);
        (pressed(input, Key::ArrowLeft), pressed(input, Key::ArrowRight))
    });
    let now = asked.credits.get();
    match (less, more) {
        (true, _) => Some(Credits::new(now.saturating_sub(step).max(axis.scale.from))),
        (_, true) => Some(Credits::new(now.saturating_add(step).min(axis.scale.to))),
        _ => None,
    }
}

/// Credits from left to right, quality from bottom to top.
struct BudgetAxis {
    scale: PlotScale,
    best: f32,
    worst: f32,
}

impl BudgetAxis {
    fn over(asked: &FitAnswer, area: Rect) -> Self {
        let (first, last) = (asked.points().first(), asked.points().last());
        let credits = |point: Option<&FitPoint>| point.map(|point| point.credits.get()).unwrap_or_default();
        let quality = |point: &FitPoint| on_screen(point.quality.parts());
        Self {
            scale: PlotScale { area, from: credits(first), to: credits(last) },
            worst: first.map_or(0.0, quality),
            best: last.map_or(1.0, quality),
        }
    }

    fn x(&self, credits: Credits) -> f32 {
        self.scale.x(credits.get())
    }

    fn at(&self, credits: Credits, quality: Quality) -> Pos2 {
        let height = (self.best - self.worst).max(1.0);
        self.scale.at(credits.get(), (on_screen(quality.parts()) - self.worst) / height)
    }
}
