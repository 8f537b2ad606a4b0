//! Notices and badges: a word beside a number, a sentence with a button.

use std::sync::Arc;

use egui::{
    Align, Color32, CornerRadius, FontFamily, FontId, Frame, Galley, Label, Layout, Margin, Rect, Response, Sense,
    Stroke, StrokeKind, Ui, UiBuilder, Vec2,
};

use super::figure::figure;
use super::layout::{longest_that_fits, row_with_figure};
use crate::ui::theme::fonts::strong_family;
use crate::ui::theme::metrics::{part, radius, size, space};
use crate::ui::theme::{Tokens, body, caption, strong};
use crate::words::say;

/// What a badge says about the thing it marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Badge {
    /// It is the user’s own.
    Accent,
    /// It is a good choice.
    Good,
}

/// A word on a coloured ground.
pub(crate) fn badge(ui: &mut Ui, kind: Badge, text: &str) -> Response {
    let (frame, ink) = ground_of(ui, kind);
    frame.show(ui, |ui| ui.label(caption(text).color(ink))).response
}

/// The same for a word that says why. Returns the response of the word.
pub(crate) fn figure_badge(ui: &mut Ui, kind: Badge, text: &str) -> Response {
    let (frame, ink) = ground_of(ui, kind);
    frame.show(ui, |ui| figure(ui, caption(text).color(ink))).inner
}

fn ground_of(ui: &Ui, kind: Badge) -> (Frame, Color32) {
    let t = Tokens::of(ui);
    let (ground, ink): (Color32, Color32) = match kind {
        Badge::Accent => (t.notice, t.accent_text),
        Badge::Good => (t.raised, t.good),
    };
    let frame = Frame::new().fill(ground).corner_radius(CornerRadius::same(radius::CONTROL));
    (frame.inner_margin(Margin::symmetric(6, 2)), ink)
}

/// A sentence that the user should see, with at most one button. Returns whether the button was clicked.
pub(crate) fn notice(ui: &mut Ui, sentence: &str, button: Option<&str>) -> bool {
    let shown = notice_frame(ui).inner_margin(Margin::symmetric(10, 4)).show(ui, |ui| {
        let whole = ui.available_width();
        let room = button.map_or(0.0, |text| button_width(ui, text) + space::S);
        let height = if button.is_some() { part::CONTROL_HEIGHT } else { 0.0 };
        let row = ui.allocate_ui_with_layout(Vec2::new(whole, height), Layout::left_to_right(Align::Center), |ui| {
            let width = (whole - room).max(80.0);
            let text = body(sentence).color(Tokens::of(ui).notice_text);
            ui.scope(|ui| {
                ui.set_max_width(width);
                ui.set_min_width(width);
                ui.add(Label::new(text).wrap());
            });
            button.is_some_and(|text| link(ui, text).clicked())
        });
        row.inner
    });
    shown.inner
}

/// A sentence that the user should see, with several buttons. Returns the place of the one that was clicked.
pub(crate) fn notice_with(ui: &mut Ui, sentence: &str, buttons: &[&str]) -> Option<usize> {
    let shown = notice_frame(ui).inner_margin(Margin::symmetric(10, 4)).show(ui, |ui| {
        let whole = ui.available_width();
        let room: f32 = buttons.iter().map(|text| button_width(ui, text) + space::S).sum();
        let size = Vec2::new(whole, part::CONTROL_HEIGHT);
        let row = ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
            let width = (whole - room).max(80.0);
            ui.scope(|ui| {
                ui.set_max_width(width);
                ui.set_min_width(width);
                ui.add(Label::new(body(sentence).color(Tokens::of(ui).notice_text)).wrap());
            });
            let clicked: Vec<bool> = buttons.iter().map(|text| link(ui, text).clicked()).collect();
            clicked.iter().position(|clicked| *clicked)
        });
        row.inner
    });
    shown.inner
}

/// What became of a notice in one line.
pub(crate) struct NoticeAnswer {
    /// Its sentence, which says why; `None` where there is no room for it.
    pub(crate) said: Option<Response>,
    /// Whether its button was clicked.
    pub(crate) pressed: bool,
}

/// A notice in one line, as wide as its words.
///
/// Of several sentences, the fullest first, the first that is no wider than `most` points is shown. Where none is, the
/// last ends in an ellipsis, and is whole under the pointer.
pub(crate) fn notice_line(ui: &mut Ui, (sentences, most): (&[String], f32), button: &str) -> NoticeAnswer {
    let t = Tokens::of(ui);
    let room = (most - button_width(ui, button) - space::L).max(0.0);
    let sentence = (!sentences.is_empty()).then(|| longest_that_fits(ui, sentences, size::BODY, room));
    let words = sentence.map(|text| text_of(ui, text, size::BODY, FontFamily::Proportional).size().x.min(room).ceil());
    let width = words.map_or(0.0, |words| words + space::L) + button_width(ui, button) + 2.0;
    let (rect, _) = ui.allocate_exact_size(Vec2::new(width, part::CONTROL_HEIGHT + 4.0), Sense::hover());
    let corners = CornerRadius::same(radius::GROUP);
    let line = Stroke::new(part::HAIRLINE, t.notice_line);
    ui.painter().rect(rect, corners, t.notice, line, StrokeKind::Inside);
    let mut inside = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center)));
    inside.spacing_mut().item_spacing.x = 0.0;
    let said = sentence.zip(words).map(|(sentence, words)| {
        inside.add_space(space::M);
        let place = Rect::from_min_size(inside.cursor().min, Vec2::new(words, rect.height()));
        let mut room = inside.new_child(UiBuilder::new().max_rect(place).layout(Layout::left_to_right(Align::Center)));
        let said = figure(&mut room, body(sentence).color(t.notice_text));
        inside.add_space(words + space::XS);
        said
    });
    NoticeAnswer { said, pressed: link(&mut inside, button).clicked() }
}

fn notice_frame(ui: &Ui) -> Frame {
    let t = Tokens::of(ui);
    Frame::new()
        .fill(t.notice)
        .stroke(Stroke::new(part::HAIRLINE, t.notice_line))
        .corner_radius(CornerRadius::same(radius::GROUP))
}

fn link(ui: &mut Ui, text: &str) -> Response {
    let ink = Tokens::of(ui).accent_text;
    ui.add(egui::Button::new(strong(text).color(ink)).frame_when_inactive(false))
}

fn button_width(ui: &Ui, text: &str) -> f32 {
    text_of(ui, text, size::BODY, strong_family()).size().x + ui.spacing().button_padding.x * 2.0
}

fn text_of(ui: &Ui, text: &str, size: f32, family: FontFamily) -> Arc<Galley> {
    ui.painter().layout_no_wrap(text.to_owned(), FontId::new(size, family), Tokens::of(ui).strong)
}

/// An offer to use another model.
pub(crate) struct SwapOffer<'a> {
    /// What to use instead.
    pub(crate) headline: &'a str,
    /// What that saves.
    pub(crate) saving: &'a str,
    /// The accessible name of the button.
    pub(crate) name: &'a str,
    /// Lines below the button: what is kept and lost. Empty ones are left out.
    pub(crate) receipt: &'a [&'a str],
}

/// What was done with an offer.
pub(crate) struct OfferAnswer {
    /// Whether it was taken.
    pub(crate) taken: bool,
    /// The figure beside it, which says why.
    pub(crate) saving: Response,
}

impl SwapOffer<'_> {
    /// Shows it as a button with what it saves beside it, and lines below.
    pub(crate) fn show(&self, ui: &mut Ui) -> OfferAnswer {
        let t = Tokens::of(ui);
        let offer = |ui: &mut Ui| {
            // What stands at the right, nothing here, lets the words begin at the left.
            let button = egui::Button::new(body(self.headline).color(t.notice_text))
                .right_text("")
                .fill(t.notice)
                .stroke(Stroke::new(part::HAIRLINE, t.notice_line))
                .min_size(Vec2::new(ui.available_width(), part::CONTROL_HEIGHT))
                .truncate();
            ui.add(button).accessible_name(self.name).on_hover_text(say!("window-click-to-swap"))
        };
        let (button, saving) = row_with_figure(ui, offer, strong(self.saving).color(t.accent_text));
        for line in self.receipt.iter().filter(|line| !line.is_empty()) {
            ui.add(Label::new(caption(*line).color(t.quiet)).wrap());
        }
        OfferAnswer { taken: button.clicked(), saving }
    }
}
