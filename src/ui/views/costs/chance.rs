//! How much it may cost: the chance of each total as a curve, with what is left, bare, expected and safe.

use egui::{
    Align2, Color32, CornerRadius, FontFamily, FontId, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo,
};

use crate::domain::{Confidence, Credits};
use crate::figures::why::{Figure, FigureQuestion};
use crate::figures::{LensSettings, Outlook};
use crate::present;
use crate::ui::fields::whole_field;
use crate::ui::request::Request;
use crate::ui::state::View;
use crate::ui::theme::metrics::{part, size, space};
use crate::ui::theme::{Tokens, body, caption, strong};
use crate::ui::views::Scope;
use crate::ui::widgets::{PlotScale, card_frame, row_between};
use crate::words::say;

const HEIGHT: f32 = 190.0;
/// Room for the marks above the curve and the totals below it.
const HEAD: f32 = 46.0;
const FOOT: f32 = 20.0;
/// Points of the curve: more than that no screen can show.
const POINTS: u32 = 240;

/// What the curve shows.
#[derive(Clone, Debug)]
pub(super) struct Chances {
    outlook: Outlook,
    /// Totals, with the chance that it costs at most that.
    curve: Vec<(Credits, f64)>,
    left: Option<Credits>,
}

impl Chances {
    /// What works them out for the content now, on any thread.
    pub(super) fn asked(scope: &Scope<'_>, view: &View) -> impl FnOnce() -> Self + Send + use<> {
        let (owned, seen, left) = (scope.at.owned(), LensSettings::of(&scope.lens(view)), scope.standing.left);
        let room = scope.standing.room();
        move || {
            let at = owned.at();
            let (outlook, spread) = at.to_go.outlook_and_spread(&at.seen(seen), room);
            let total = |(work, chance)| (outlook.held.with(work), chance);
            let curve = spread.curve(POINTS).into_iter().map(total).collect();
            Self { outlook, curve, left }
        }
    }
}

/// Shows the curve and the sentence about it.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &View, chances: Option<&Chances>) {
    let t = Tokens::of(ui);
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let head = |ui: &mut Ui| ui.label(strong(say!("costs-how-much")));
        let (_, refused) = row_between(ui, head, |ui| confidence(ui, scope, view.confidence));
        if let Some(sentence) = refused {
            ui.label(caption(sentence).color(t.over));
        }
        let Some(chances) = chances else {
            ui.label(body(say!("costs-calculating")).color(t.quiet));
            ui.allocate_space(Vec2::new(ui.available_width(), HEIGHT));
            return;
        };
        scope.sentence(ui, body(sentence(chances)).color(t.quiet), FigureQuestion::to_go(Figure::Chance, view.basis));
        if chances.curve.len() > 1 {
            plot(ui, chances);
        }
    });
}

/// The field for the confidence; what is wrong with what was typed, if anything.
fn confidence(ui: &mut Ui, scope: &Scope<'_>, now: Confidence) -> Option<String> {
    ui.label(caption(say!("costs-safe-at")).color(Tokens::of(ui).quiet));
    let range = Confidence::LEAST.percent().into()..=Confidence::MOST.percent().into();
    let typed = whole_field(ui, say!("costs-how-sure"), now.percent().into(), range, " %");
    let percent = typed.new.and_then(|percent| u8::try_from(percent).ok());
    if let Some(confidence) = percent.and_then(Confidence::new) {
        scope.outbox.send(Request::Confidence(confidence));
    }
    typed.refused
}

fn sentence(chances: &Chances) -> String {
    let Chances { outlook, left, .. } = chances;
    // Beside these numbers stands what has no known price: then each of them is only the least.
    let unpriced = outlook.bare.unpriced;

    let numbers = say!(
        "costs-numbers",
        bare = present::credits(outlook.bare.credits),
        expected = present::credits(outlook.expected.ceil()),
        safe = present::credits(outlook.safe),
        percent = present::percent(outlook.confidence.percent().into()),
        held = u8::from(!outlook.held.is_none()),
        unpriced = unpriced
    );
    let Some(left) = left else { return numbers };
    let left = present::credits(*left);
    match outlook.chance {
        None if outlook.is_at_most => {
            say!("costs-enough-unknown-at-most", numbers = numbers, left = left)
        }
        None => say!("costs-enough-unknown", numbers = numbers, left = left),
        Some(chance) if outlook.is_at_most => {
            say!("costs-enough-at-most", numbers = numbers, chance = present::chance(chance))
        }
        Some(chance) => {
            say!("costs-enough", numbers = numbers, left = left, chance = present::chance(chance))
        }
    }
}

fn plot(ui: &mut Ui, chances: &Chances) {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), HEIGHT), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, sentence(chances)));
    let t = Tokens::of(ui);
    let area = Rect::from_min_max(rect.min + Vec2::Y * HEAD, rect.max - Vec2::Y * FOOT);
    let axis = scale_of(chances, area);
    let base = Rect::from_min_max(
        Pos2::new(area.left(), area.bottom()),
        Pos2::new(area.right(), area.bottom() + part::HAIRLINE),
    );
    ui.painter().rect_filled(base, CornerRadius::ZERO, t.hairline);
    let seen = chances.curve.iter().filter(|(credits, _)| credits.get() <= axis.to);
    let points: Vec<Pos2> = seen.map(|(credits, chance)| axis.at(credits.get(), up(*chance))).collect();
    scale(ui, &axis);
    ui.painter().add(Shape::line(points, Stroke::new(2.0, t.video)));
    let Chances { outlook, left, .. } = chances;
    let mut marks = vec![
        Mark { name: say!("costs-mark-bare"), credits: outlook.bare.credits, color: t.quiet },
        Mark { name: say!("costs-mark-expected"), credits: outlook.expected.ceil(), color: t.accent_text },
        Mark {
            name: say!("costs-mark-safe"),
            credits: outlook.safe,
            color: if outlook.chance.is_none() && left.is_some() { t.quiet } else { t.good },
        },
    ];
    let name = if outlook.is_at_most { say!("costs-mark-left-at-most") } else { say!("costs-mark-left") };
    marks.extend(left.map(|left| Mark { name, credits: left, color: t.over }));
    marks.sort_by_key(|mark| mark.credits);
    // A word may stand where the line of its neighbour runs: lines first, then words on a ground.
    for (row, mark) in marks.iter().enumerate() {
        mark_line(ui, &axis, mark, row % 2);
    }
    let (mut upper, mut lower) = (axis.area.left(), axis.area.left());
    for (row, mark) in marks.iter().enumerate() {
        let taken = if row % 2 == 0 { &mut upper } else { &mut lower };
        *taken = mark_words(ui, &axis, mark, row % 2, *taken) + space::S;
    }
}

/// A total that is marked on the curve.
struct Mark {
    name: &'static str,
    credits: Credits,
    color: Color32,
}

/// The ends of both axes, in small words.
fn scale(ui: &Ui, axis: &PlotScale) {
    let t = Tokens::of(ui);
    let (left, right, below) = (axis.area.left(), axis.area.right(), axis.area.bottom() + space::XS);
    let font = FontId::new(size::SMALL, FontFamily::Proportional);
    let most = present::credit_count(Credits::new(axis.to));
    ui.painter().text(Pos2::new(left, below), Align2::LEFT_TOP, "0", font.clone(), t.faint);
    ui.painter().text(Pos2::new(right, below), Align2::RIGHT_TOP, most, font, t.faint);
}

/// Where the words of a mark begin; neighbours stand on different heights.
fn mark_top(axis: &PlotScale, row: usize) -> f32 {
    let lower = if row == 0 { 0.0 } else { size::SMALL + space::S };
    axis.area.top() - HEAD + lower
}

/// A line from top to bottom.
fn mark_line(ui: &Ui, axis: &PlotScale, mark: &Mark, row: usize) {
    let Mark { credits, color, .. } = *mark;
    let (x, top) = (axis.x(credits.get()), mark_top(axis, row));
    let line = [Pos2::new(x, top + size::SMALL + 5.0), Pos2::new(x, axis.area.bottom())];
    ui.painter().extend(Shape::dashed_line(&line, Stroke::new(part::HAIRLINE, color), 4.0, 3.0));
}

/// The words over a line, moved aside where the words before them in the same row reach as far as `from`. Returns where
/// they end.
fn mark_words(ui: &Ui, axis: &PlotScale, mark: &Mark, row: usize, from: f32) -> f32 {
    let Mark { name, credits, color } = *mark;
    let (x, top) = (axis.x(credits.get()), mark_top(axis, row));
    let words = format!("{name} {}", present::credits(credits));
    let font = FontId::new(size::SMALL, FontFamily::Proportional);
    let galley = ui.painter().layout_no_wrap(words, font, color);
    let half = galley.size().x / 2.0;
    let x = x.clamp(from + half, (axis.area.right() - half).max(from + half));
    let at = Align2::CENTER_TOP.anchor_size(Pos2::new(x, top), galley.size());
    ui.painter().rect_filled(at.expand2(Vec2::new(2.0, 0.0)), CornerRadius::ZERO, Tokens::of(ui).card);
    ui.painter().galley(at.min, galley, color);
    at.right()
}

/// Credits from left to right, chance from bottom to top.
fn scale_of(chances: &Chances, area: Rect) -> PlotScale {
    let ends = chances.curve.iter().rev().find(|(_, chance)| *chance < 0.9995).map(|(credits, _)| *credits);
    let last = ends.or_else(|| chances.curve.last().map(|(credits, _)| *credits)).unwrap_or_default();
    // What is left is shown only where it is near: a large plan would squeeze the curve flat.
    let near = chances.left.filter(|left| left.get() <= last.get().saturating_mul(2)).unwrap_or_default();
    let most = last.max(near).max(chances.outlook.safe).get();
    PlotScale { area, from: 0, to: most.saturating_add(most / 25) }
}

#[expect(clippy::as_conversions, clippy::cast_possible_truncation, reason = "a place on the screen")]
fn up(chance: f64) -> f32 {
    chance as f32
}
