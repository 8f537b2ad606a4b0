//! The burn-down of the cycle, and in its place where the credits went, the cycles before and what takes have taught.

use egui::{
    Align2, Color32, CornerRadius, FontFamily, FontId, Label, Mesh, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, Vec2,
    WidgetInfo,
};

use super::{Facts, Tab};
use crate::figures::Basis;
use crate::figures::why::{Figure, FigureQuestion};
use crate::present::{BurnDown, CycleRow, ScheduleView, WentRow};
use crate::ui::intent::Intent;
use crate::ui::request::Request;
use crate::ui::theme::metrics::{part, size, space};
use crate::ui::theme::{Tokens, body, caption, ink, strong};
use crate::ui::views::Scope;
use crate::ui::widgets::{card_frame, dot, quiet_button, row_between, section, segmented};
use crate::words::say;

const HEIGHT: f32 = 210.0;
/// Room for the credits at the left and the days below.
const MARGIN_LEFT: f32 = 48.0;
const FOOT: f32 = 20.0;
const BAR: f32 = 6.0;
/// Below this the title has a row of its own, so that what is left is not cut off.
const NARROW: f32 = 720.0;

/// Shows the card with its four faces.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, tab: &mut Tab, facts: &Facts) {
    let t = Tokens::of(ui);
    let now = *tab;
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let title = |ui: &mut Ui| {
            ui.label(strong(now.title()));
            let words = facts.burn.as_ref().filter(|_| now.is_of_cycle());
            let words = words.map_or("", |burn| burn.words.as_str());
            if !words.is_empty() {
                scope.figure(ui, body(words).color(t.quiet), FigureQuestion::to_go(Figure::Left, Basis::Expected));
            }
        };
        let mut tabs = |ui: &mut Ui| {
            let choices = Tab::ALL.map(|tab| (tab, tab.label()));
            if let Some(new) = segmented(ui, say!("window-usage"), now, &choices) {
                *tab = new;
            }
        };
        if ui.available_width() < NARROW {
            row_between(ui, title, |_| {});
            tabs(ui);
        } else {
            row_between(ui, title, tabs);
        }
        ui.add_space(space::S);
        match now {
            Tab::Cycle => cycle(ui, scope, facts),
            Tab::Models => {
                went(ui, scope, &facts.went, say!("usage-no-take"));
                parts(ui, scope, (say!("usage-by-kind"), &facts.by_kind));
                parts(ui, scope, (say!("usage-by-project"), &facts.by_project));
            }
            Tab::Schedule => schedule(ui, scope, &facts.schedule),
            Tab::History => history(ui, scope, &facts.cycles),
            Tab::Learned => super::learned::show(ui, scope, &facts.learned),
        }
    });
}

/// Bars under a title; nothing at all where there are none.
fn parts(ui: &mut Ui, scope: &Scope<'_>, (title, rows): (&str, &[WentRow])) {
    if rows.is_empty() {
        return;
    }
    ui.add_space(space::M);
    section(ui, title, |_| {});
    went(ui, scope, rows, "");
}

fn cycle(ui: &mut Ui, scope: &Scope<'_>, facts: &Facts) {
    let t = Tokens::of(ui);
    let Some(burn) = &facts.burn else {
        ui.label(body(say!("usage-choose-for-cycle")).color(t.quiet));
        return;
    };
    plot(ui, burn);
    let asked = if facts.has_forecast { Figure::AtReset } else { Figure::Needed };
    let pace = body(burn.pace.text.as_str()).color(ink(t, burn.pace.tone));
    scope.sentence(ui, pace, FigureQuestion::to_go(asked, Basis::Expected).in_both());
}

fn plot(ui: &mut Ui, burn: &BurnDown) {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), HEIGHT), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, burn.spoken.clone()));
    let t = Tokens::of(ui);
    let area = Rect::from_min_max(rect.min + Vec2::new(MARGIN_LEFT, space::S), rect.max - Vec2::new(space::M, FOOT));
    let at = |[x, y]: [f32; 2]| Pos2::new(area.left() + area.width() * x, area.bottom() - area.height() * y);
    let small = FontId::new(size::SMALL, FontFamily::Proportional);
    let painter = ui.painter();
    for (y, credits) in &burn.grid {
        let from = at([0.0, *y]);
        let hair = Rect::from_min_max(from, Pos2::new(area.right(), from.y + part::HAIRLINE));
        painter.rect_filled(hair, CornerRadius::ZERO, t.hairline);
        painter.text(from - Vec2::X * space::S, Align2::RIGHT_CENTER, credits, small.clone(), t.quiet);
    }
    for (x, day) in &burn.days {
        let align = if *x > 0.97 { Align2::RIGHT_TOP } else { Align2::LEFT_TOP };
        painter.text(at([*x, 0.0]) + Vec2::Y * space::XS, align, day, small.clone(), t.quiet);
    }
    let even: Vec<Pos2> = burn.even.iter().map(|point| at(*point)).collect();
    painter.extend(Shape::dashed_line(&even, Stroke::new(part::HAIRLINE, t.faint), 3.0, 4.0));
    band(ui, &burn.band, &at);
    let (words, align) = even_words(burn);
    let off = if align == Align2::LEFT_BOTTOM { -space::S } else { space::XS };
    painter.text(at(words) + Vec2::Y * off, align, say!("usage-even-pace"), small, t.quiet);
    let steps: Vec<Pos2> = burn.steps.iter().map(|point| at(*point)).collect();
    ui.painter().add(Shape::line(steps, Stroke::new(2.0, t.video)));
}

/// Where the even pace is named: on the side of its line on which the forecast does not run.
fn even_words(burn: &BurnDown) -> ([f32; 2], Align2) {
    let x = 0.84;
    let y = (1.0 - x) * burn.even.first().map_or(1.0, |point| point[1]);
    let middle = burn.band.iter().find(|point| point[0] >= x).map(|point| point[2]);
    let align = if middle.is_some_and(|middle| middle > y) { Align2::RIGHT_TOP } else { Align2::LEFT_BOTTOM };
    ([x, y], align)
}

/// The forecast: a band from low to high, and its middle as a dashed line.
fn band(ui: &Ui, points: &[[f32; 4]], at: &dyn Fn([f32; 2]) -> Pos2) {
    let color = Tokens::of(ui).video;
    let mut mesh = Mesh::default();
    for pair in points.windows(2) {
        if let [[x1, low1, _, high1], [x2, low2, _, high2]] = pair {
            quad(
                &mut mesh,
                [at([*x1, *low1]), at([*x1, *high1]), at([*x2, *high2]), at([*x2, *low2])],
                color.gamma_multiply(0.22),
            );
        }
    }
    ui.painter().add(Shape::mesh(mesh));
    let middle: Vec<Pos2> = points.iter().map(|[x, _, mid, _]| at([*x, *mid])).collect();
    ui.painter().extend(Shape::dashed_line(&middle, Stroke::new(1.0, color), 5.0, 4.0));
}

fn quad(mesh: &mut Mesh, corners: [Pos2; 4], color: Color32) {
    let first = u32::try_from(mesh.vertices.len()).unwrap_or(0);
    for corner in corners {
        mesh.colored_vertex(corner, color);
    }
    mesh.add_triangle(first, first.saturating_add(1), first.saturating_add(2));
    mesh.add_triangle(first, first.saturating_add(2), first.saturating_add(3));
}

/// Names, credits and bars.
pub(super) fn went(ui: &mut Ui, scope: &Scope<'_>, rows: &[WentRow], nothing: &str) {
    let t = Tokens::of(ui);
    if rows.is_empty() && !nothing.is_empty() {
        ui.add(Label::new(body(nothing).color(t.quiet)).wrap());
    }
    for row in rows {
        row_between(
            ui,
            |ui| {
                dot(ui, row.kind.map_or(t.used, |kind| t.kind(kind)));
                ui.add(Label::new(body(row.name.as_str())).truncate());
                ui.label(caption(row.takes.as_str()).color(t.quiet));
            },
            |ui| {
                let asked = FigureQuestion::to_go(Figure::Used, Basis::Expected);
                scope.figure(ui, strong(row.credits.as_str()), asked)
            },
        );
        let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), BAR), Sense::hover());
        ui.painter().rect_filled(rect, CornerRadius::same(3), t.raised);
        let filled = Rect::from_min_size(rect.min, Vec2::new(rect.width() * row.share, rect.height()));
        ui.painter().rect_filled(filled, CornerRadius::same(3), row.kind.map_or(t.used, |kind| t.kind(kind)));
    }
}

/// The project over the coming cycles, and when it is done one way or another.
fn schedule(ui: &mut Ui, scope: &Scope<'_>, view: &ScheduleView) {
    let t = Tokens::of(ui);
    let is_known = scope.standing.plan.is_some();
    if view.cycles.is_empty() && view.notes.is_empty() {
        let sentence = if is_known { say!("usage-nothing-left") } else { say!("usage-choose-for-schedule") };
        ui.label(body(sentence).color(t.quiet));
        return;
    }
    for row in &view.cycles {
        row_between(
            ui,
            |ui| {
                ui.label(strong(row.cycle.as_str()));
                ui.add(Label::new(body(row.work.as_str()).color(t.quiet)).truncate());
            },
            |ui| {
                let asked = FigureQuestion::to_go(Figure::Finish, Basis::Expected).in_both();
                scope.figure(ui, strong(row.credits.as_str()), asked)
            },
        );
    }
    for note in &view.notes {
        let asked = FigureQuestion::to_go(Figure::Finish, Basis::Expected).in_both();
        scope.sentence(ui, body(note.text.as_str()).color(ink(t, note.tone)), asked);
    }
    section(ui, say!("usage-when-done"), |_| {});
    for row in &view.finishes {
        row_between(
            ui,
            |ui| ui.label(body(row.way.as_str())),
            |ui| {
                let text = body(row.done.text.as_str()).color(ink(t, row.done.tone));
                match &row.asked {
                    Some(asked) => scope.figure(ui, text, asked.clone()),
                    None => ui.label(text),
                }
            },
        );
    }
}

fn history(ui: &mut Ui, scope: &Scope<'_>, rows: &[CycleRow]) {
    let t = Tokens::of(ui);
    if quiet_button(ui, say!("usage-export")).on_hover_text(say!("usage-export-about")).clicked() {
        scope.outbox.send(Request::Intend(Intent::ExportUsage(None)));
    }
    for row in rows {
        row_between(
            ui,
            |ui| {
                ui.label(strong(row.cycle.as_str()));
                ui.label(body(row.plan.as_str()).color(t.quiet));
                ui.label(caption(row.takes.as_str()).color(t.quiet));
            },
            |ui| {
                let asked = |figure: Figure| FigureQuestion::to_go(figure, Basis::Expected);
                scope.figure(ui, body(row.used.as_str()), asked(Figure::PastUsed(row.start)));
                let rest = body(row.rest.text.as_str()).color(ink(t, row.rest.tone));
                scope.figure(ui, rest, asked(Figure::PastExpired(row.start)));
            },
        );
    }
}
