//! Why a figure is what it is: a small page beside the figure, opened by a click or a key.
//!
//! It shows one level: the figure, what it is made of, what each line rests on and where it can be changed. A line that is
//! a figure itself leads one level deeper, and back again.

use egui::{
    Align2, Area, Button, Context, Frame, Id, Label, Margin, Modal, Order, Rect, ScrollArea, Sense, Ui, UiKind, Vec2,
};

use super::request::{Outbox, Request};
use super::theme::metrics::{part, space};
use super::theme::{Tokens, body, caption, icons, ink, number, strong};
use super::widgets::{hairline, icon_button, row_between, row_of_height};
use crate::figures::why::{FigureQuestion, Why};
use crate::present::{self, WhyLine, WhyView};
use crate::words::say;

/// No more lines than are read at once; the rest is one line.
pub(crate) const MOST_LINES: usize = 8;

const WIDTH: f32 = 400.0;
const GAP: f32 = 6.0;
/// The height of the words that a line rests on.
const GROUND: f32 = 20.0;
/// The part of the window that lines take at the most; beyond, they scroll.
const MOST_HEIGHT: f32 = 0.55;

/// What is asked about: a figure that is worked out, or an answer that the asker has already.
#[derive(Clone, Debug)]
pub(crate) enum WhyStep {
    /// A figure.
    Figure(FigureQuestion),
    /// An answer.
    Told(Box<Why>),
}

/// The page that is open.
#[derive(Clone, Debug)]
pub(crate) struct WhyPage {
    /// The levels that lead here, the one that is shown last.
    pub(crate) trail: Vec<WhyStep>,
    /// Where the figure stands.
    pub(crate) beside: Rect,
    /// What is shown.
    pub(crate) view: WhyView,
    /// What had the keyboard before.
    pub(crate) focused: Option<Id>,
    /// Whether it was shown before: the first time it takes the keyboard.
    pub(crate) seen: bool,
}

/// Shows the page beside its figure.
pub(crate) fn show(ctx: &Context, page: &mut WhyPage, outbox: &Outbox) {
    let t = Tokens::of_style(&ctx.global_style().visuals);
    let frame = Frame::window(&ctx.global_style()).fill(t.card).inner_margin(Margin::symmetric(16, 12));
    let modal = Modal::new(Id::unique("why")).area(area(ctx, page.beside)).frame(frame);
    let shown = modal.backdrop_color(t.card.gamma_multiply(0.0)).show(ctx, |ui| {
        ui.set_width(WIDTH.min(ctx.content_rect().width() - space::XL * 2.0));
        ui.spacing_mut().item_spacing.y = space::XS;
        head(ui, page, outbox);
        ui.add_space(space::XS);
        let most = ctx.content_rect().height() * MOST_HEIGHT;
        // Beside the figures, not over their last digit, where there is more than fits.
        ui.spacing_mut().scroll.floating = false;
        let lines = ScrollArea::vertical().max_height(most).min_scrolled_height(most).auto_shrink([false, true]);
        lines.show(ui, |ui| {
            let mut before = "";
            for one in &page.view.lines {
                line(ui, one, one.ground != before, outbox);
                before = &one.ground;
            }
            total(ui, &page.view);
        });
    });
    if shown.should_close() {
        outbox.send(Request::CloseWhy);
    }
}

/// The place of the page: below the figure where there is more room, else above it, and never beyond the window.
fn area(ctx: &Context, beside: Rect) -> Area {
    let screen = ctx.content_rect();
    let below = beside.center().y < screen.center().y;
    let left = beside.center().x < screen.center().x;
    let (pivot, at) = match (below, left) {
        (true, true) => (Align2::LEFT_TOP, beside.left_bottom() + Vec2::new(0.0, GAP)),
        (true, false) => (Align2::RIGHT_TOP, beside.right_bottom() + Vec2::new(0.0, GAP)),
        (false, true) => (Align2::LEFT_BOTTOM, beside.left_top() - Vec2::new(0.0, GAP)),
        (false, false) => (Align2::RIGHT_BOTTOM, beside.right_top() - Vec2::new(0.0, GAP)),
    };
    let area = Area::new(Id::unique("why area")).kind(UiKind::Modal).sense(Sense::hover()).order(Order::Foreground);
    area.pivot(pivot).fixed_pos(at).constrain_to(screen.shrink(space::S))
}

/// What was asked about, how much it is and what it rests on.
fn head(ui: &mut Ui, page: &mut WhyPage, outbox: &Outbox) {
    let t = Tokens::of(ui);
    let view = &page.view;
    let first = !page.seen;
    page.seen = true;
    let deeper = page.trail.len() > 1;
    let title = |ui: &mut Ui| {
        if deeper && icon_button(ui, icons::ARROW_LEFT, say!("window-why-back")).clicked() {
            outbox.send(Request::WhyBack);
        }
        ui.add(Label::new(body(view.title.as_str()).color(t.quiet)).truncate());
    };
    row_between(ui, title, |ui| {
        let close = icon_button(ui, icons::X, say!("window-why-close"));
        if first {
            close.request_focus();
        }
        if close.clicked() {
            outbox.send(Request::CloseWhy);
        }
    });
    if !view.value.text.is_empty() {
        ui.add(Label::new(number(view.value.text.as_str()).color(ink(t, view.value.tone))).wrap());
    }
    ui.add(Label::new(caption(view.ground.as_str()).color(t.quiet)).wrap());
}

/// One line: what it is and how much, what it rests on and where it can be changed.
///
/// What the line before rests on as well is not said again.
fn line(ui: &mut Ui, line: &WhyLine, is_new: bool, outbox: &Outbox) {
    let t = Tokens::of(ui);
    hairline(ui);
    match &line.of {
        Some(asked) => {
            let button = Button::new(body(line.what.as_str()).color(t.strong))
                .right_text(strong(format!("{}  {}", line.value, icons::CARET_RIGHT)).color(t.strong))
                .frame_when_inactive(false)
                .min_size(Vec2::new(ui.available_width(), part::CONTROL_HEIGHT))
                .truncate();
            let name = say!("window-why-line", what = &line.what);
            if ui.add(button).accessible_name(&name).on_hover_text(say!("window-why-deeper")).clicked() {
                outbox.send(Request::WhyDeeper(asked.clone()));
            }
        }
        None => {
            row_between(
                ui,
                |ui| {
                    ui.add_space(space::XS);
                    ui.add(Label::new(body(line.what.as_str())).truncate())
                },
                |ui| ui.label(strong(line.value.as_str())),
            );
        }
    }
    if !is_new && line.change.is_none() {
        return;
    }
    let ground = if is_new { line.ground.as_str() } else { "" };
    row_of_height(
        ui,
        GROUND,
        |ui| {
            ui.add_space(space::XS);
            ui.add(Label::new(caption(ground).color(t.faint)).truncate());
        },
        |ui| {
            let Some(place) = line.change else { return };
            let label = present::adjust_label(place);
            let button = Button::new(caption(label).color(t.accent_text)).frame_when_inactive(false).small();
            if ui.add(button).accessible_name(format!("{label}: {}", line.what)).clicked() {
                outbox.send(Request::GoTo(place));
            }
        },
    );
}

/// That the lines add up.
fn total(ui: &mut Ui, view: &WhyView) {
    if !view.adds_up || view.lines.len() < 2 {
        return;
    }
    let t = Tokens::of(ui);
    hairline(ui);
    row_between(
        ui,
        |ui| {
            ui.add_space(space::XS);
            ui.label(body(say!("window-together")).color(t.quiet))
        },
        |ui| ui.label(strong(view.value.text.as_str()).color(ink(t, view.value.tone))),
    );
}
