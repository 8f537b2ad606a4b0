//! One card, painted by hand: a rectangle, a picture, a few lines of text, one response.

use std::sync::Arc;

use egui::{
    Align2, Color32, CornerRadius, FontFamily, FontId, Galley, Painter, Pos2, Rect, Response, Role, Stroke, StrokeKind,
    Ui, Vec2, WidgetInfo,
};

use crate::domain::{Importance, Letter, Presence};
use crate::present::{self, CardRow};
use crate::ui::pictures::Picture;
use crate::ui::theme::fonts::strong_family;
use crate::ui::theme::ink;
use crate::ui::theme::metrics::{card, part, radius, size, space};
use crate::ui::theme::{Tokens, icons};
use crate::ui::widgets::{elided, picture_frame};
use crate::words::say;

/// What marks a card out from the others.
pub(super) struct Marks {
    /// It is selected.
    pub(super) selected: bool,
    /// Keys and inspector follow it.
    pub(super) leads: bool,
    /// It is under the pointer, on its way elsewhere.
    pub(super) dragged: bool,
    /// Whether the credits reach as far as here.
    pub(super) paid: Paid,
}

/// Whether the credits reach as far as a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Paid {
    /// They do.
    Yes,
    /// They end here.
    Ends,
    /// They ended before.
    Beyond,
}

/// Paints a card into the rectangle of its response.
pub(super) fn paint(ui: &Ui, response: &Response, row: &CardRow, marks: &Marks, picture: Option<&Picture<'_>>) {
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, marks.selected, row.spoken.clone()));
    let rect = response.rect;
    if !ui.is_rect_visible(rect) {
        return;
    }
    let t = Tokens::of(ui);
    let painter = ui.painter();
    let corners = CornerRadius::same(radius::CARD);
    painter.rect_filled(rect, corners, t.card);
    let top = Rect::from_min_size(rect.min, Vec2::new(rect.width(), card::PICTURE));
    picture_frame(ui, top, picture);
    let look = badges(ui, top, row);
    words(ui, rect, row, marks);
    let faded = marks.dragged || row.presence == Presence::Omitted;
    if faded {
        painter.rect_filled(rect, corners, t.window.gamma_multiply(0.55));
    }
    painter.rect_stroke(rect, corners, outline(t, response, marks), StrokeKind::Inside);
    if marks.paid == Paid::Ends {
        balance_line(ui, rect, look);
    }
}

fn outline(t: &Tokens, response: &Response, marks: &Marks) -> Stroke {
    if marks.leads || response.has_focus() {
        Stroke::new(part::HAIRLINE * 2.0, t.accent)
    } else if marks.selected {
        Stroke::new(part::HAIRLINE, t.accent)
    } else if response.hovered() {
        Stroke::new(part::HAIRLINE, t.control_line)
    } else {
        Stroke::new(part::HAIRLINE, t.hairline)
    }
}

/// Number, length, look and star, on grounds of their own so that no picture swallows them; where the look stands.
fn badges(ui: &Ui, top: Rect, row: &CardRow) -> Option<Rect> {
    let painter = ui.painter();
    let strong = FontId::new(size::SMALL, strong_family());
    let plain = FontId::new(size::SMALL, FontFamily::Proportional);
    let inset = Vec2::splat(space::S);
    badge(painter, Align2::LEFT_TOP, top.min + inset, (&row.number, strong), ink_on(ui));
    let length = badge(painter, Align2::RIGHT_BOTTOM, top.max - inset, (&row.length, plain.clone()), ink_on(ui));
    let look = (!row.look.is_empty()).then(|| {
        let at = top.left_bottom() + Vec2::new(space::S, -space::S);
        let room = length.left() - at.x - space::S - space::M;
        let galley = elided(ui, &format!("{} {}", icons::PALETTE, row.look), plain.clone(), ink_on(ui), room);
        plate(painter, Align2::LEFT_BOTTOM, at, galley, ink_on(ui))
    });
    let mut right = top.right_top() + Vec2::new(-space::S, space::S);
    if row.importance == Importance::Hero {
        let color = Tokens::on_pictures().accent;
        let at = badge(
            painter,
            Align2::RIGHT_TOP,
            right,
            (&format!("{} {}", icons::STAR, say!("board-hero")), plain.clone()),
            color,
        );
        right.x = at.left() - space::XS;
    }
    if row.findings > 0 {
        let color = Tokens::on_pictures().accent;
        badge(painter, Align2::RIGHT_TOP, right, (&format!("{} {}", icons::WARNING, row.findings), plain), color);
    }
    look
}

fn ink_on(ui: &Ui) -> Color32 {
    Tokens::of(ui).on_badge
}

fn badge(painter: &Painter, align: Align2, at: Pos2, words: (&str, FontId), ink: Color32) -> Rect {
    let (text, font) = words;
    plate(painter, align, at, painter.layout_no_wrap(text.to_owned(), font, ink), ink)
}

fn plate(painter: &Painter, align: Align2, at: Pos2, galley: Arc<Galley>, ink: Color32) -> Rect {
    let padded = galley.size() + Vec2::new(space::M, space::XS);
    let rect = align.anchor_size(at, padded);
    let ground = Tokens::on_pictures().badge.gamma_multiply(0.82);
    painter.rect_filled(rect, CornerRadius::same(5), ground);
    painter.galley(Align2::CENTER_CENTER.anchor_size(rect.center(), galley.size()).min, galley, ink);
    rect
}

/// Title, total, and a line for each asset.
fn words(ui: &Ui, rect: Rect, row: &CardRow, marks: &Marks) {
    let t = Tokens::of(ui);
    let painter = ui.painter();
    let (left, right) = (rect.left() + space::M, rect.right() - space::M);
    let middle = rect.top() + card::PICTURE + card::TITLE / 2.0 + 2.0;
    let strong = FontId::new(size::BODY, strong_family());
    let color = if marks.paid == Paid::Yes { ink(t, row.total.tone) } else { t.over };
    let total = painter.layout_no_wrap(row.total.text.clone(), strong.clone(), color);
    let room = right - left - total.size().x - space::S;
    let total_at = Align2::RIGHT_CENTER.anchor_size(Pos2::new(right, middle), total.size());
    painter.galley(total_at.min, total, color);
    let title = elided(ui, &row.title.text, strong, ink(t, row.title.tone), room);
    let title_at = Align2::LEFT_CENTER.anchor_size(Pos2::new(left, middle), title.size());
    painter.galley(title_at.min, title, t.strong);
    let all = row.lines.len();
    let most = *card::LINES.end();
    let shown = if all > most { most.saturating_sub(1) } else { all };
    let mut y = rect.top() + card::PICTURE + card::TITLE + card::LINE / 2.0;
    for line in row.lines.iter().take(shown) {
        asset_line(ui, left..=right, y, line);
        y += card::LINE;
    }
    if all > shown {
        let more = u64::try_from(all.saturating_sub(shown)).unwrap_or(u64::MAX);
        let more = say!("board-and-more", count = present::amount(more));
        let font = FontId::new(size::SMALL, FontFamily::Proportional);
        painter.text(Pos2::new(left + card::DOT + space::S, y), Align2::LEFT_CENTER, more, font, t.faint);
    } else if all == 0 {
        let font = FontId::new(size::SMALL, FontFamily::Proportional);
        painter.text(Pos2::new(left, y), Align2::LEFT_CENTER, say!("board-no-assets"), font, t.faint);
    }
}

fn asset_line(ui: &Ui, across: std::ops::RangeInclusive<f32>, y: f32, line: &crate::present::LineRow) {
    let t = Tokens::of(ui);
    let painter = ui.painter();
    let (left, right) = across.into_inner();
    let center = Pos2::new(left + card::DOT / 2.0, y);
    if line.done {
        let font = FontId::new(size::SMALL, FontFamily::Proportional);
        painter.text(center, Align2::CENTER_CENTER, icons::CHECK, font, t.good);
    } else {
        let square = Rect::from_center_size(center, Vec2::splat(card::DOT));
        painter.rect_filled(square, CornerRadius::same(2), t.kind(line.kind));
    }
    let font = FontId::new(size::SMALL, FontFamily::Proportional);
    let color = ink(t, line.credits.tone);
    let color = if color == t.strong { t.quiet } else { color };
    let credits = painter.layout_no_wrap(line.credits.text.clone(), font.clone(), color);
    let from = left + card::DOT + space::S;
    let from = line.letter.map_or(from, |letter| letter_mark(ui, Pos2::new(from, y), letter) + space::XS);
    let room = right - from - credits.size().x - space::S;
    painter.galley(Align2::RIGHT_CENTER.anchor_size(Pos2::new(right, y), credits.size()).min, credits, color);
    let text = elided(ui, &line.text, font, t.quiet, room);
    painter.galley(Align2::LEFT_CENTER.anchor_size(Pos2::new(from, y), text.size()).min, text, t.quiet);
}

/// The letter of what is chosen among alternatives, in a frame; where it ends.
pub(super) fn letter_mark(ui: &Ui, at: Pos2, letter: Letter) -> f32 {
    let t = Tokens::of(ui);
    let font = FontId::new(size::CAPTION, strong_family());
    let galley = ui.painter().layout_no_wrap(letter.to_string(), font, t.strong);
    let frame = Align2::LEFT_CENTER.anchor_size(at, Vec2::new(galley.size().x + space::S, galley.size().y + 1.0));
    ui.painter().rect_stroke(
        frame,
        CornerRadius::same(3),
        Stroke::new(part::HAIRLINE, t.control_line),
        StrokeKind::Inside,
    );
    ui.painter().galley(Align2::CENTER_CENTER.anchor_size(frame.center(), galley.size()).min, galley, t.strong);
    frame.right()
}

/// The line across the board where the credits run out; its words stand above the look.
fn balance_line(ui: &Ui, rect: Rect, look: Option<Rect>) {
    let t = Tokens::of(ui);
    let painter = ui.painter();
    let x = rect.left() - card::GAP / 2.0;
    let line = [Pos2::new(x, rect.top()), Pos2::new(x, rect.bottom())];
    painter.extend(egui::Shape::dashed_line(&line, Stroke::new(part::HAIRLINE * 1.5, t.over), 6.0, 4.0));
    let font = FontId::new(size::CAPTION, strong_family());
    let ground = Tokens::on_pictures().badge;
    let words = painter.layout_no_wrap(say!("board-balance-ends").to_owned(), font, Tokens::on_pictures().over);
    let foot = look.map_or_else(|| rect.top() + card::PICTURE - space::S, |look| look.top() - space::XS);
    let at = Pos2::new(rect.left() + space::S, foot);
    let place = Align2::LEFT_BOTTOM.anchor_size(at, words.size() + Vec2::new(space::M, space::XS));
    painter.rect_filled(place, CornerRadius::same(5), ground);
    let inside = Align2::CENTER_CENTER.anchor_size(place.center(), words.size());
    painter.galley(inside.min, words, t.over);
}
