//! The board's own bar: which passes count, what the board holds, and “+ Scene”.

use egui::{Button, Frame, Margin, Panel, Ui};

use super::state::BoardFacts;
use crate::domain::PassFilter;
use crate::figures::why::{Figure, FigureQuestion};
use crate::ui::action::Action;
use crate::ui::request::Request;
use crate::ui::state::View;
use crate::ui::theme::metrics::part;
use crate::ui::theme::{Tokens, body, icons};
use crate::ui::views::{Scope, basis_switch};
use crate::ui::widgets::{icon_button, primary_button, quiet_button, row_of_height, segmented};

/// Below this width of the board the labels get shorter.
const CROWDED: f32 = 860.0;
/// Below these the switches disappear, one after the other: the View menu has them too.
const TIGHT: f32 = 600.0;
const TIGHTEST: f32 = 340.0;

/// Shows the bar.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &View, facts: &BoardFacts, inspector_open: bool) {
    let t = Tokens::of(ui);
    let frame = Frame::new().fill(t.window).inner_margin(Margin::symmetric(16, 6));
    Panel::top("board bar").frame(frame).exact_size(part::BAR_HEIGHT).resizable(false).show(ui, |ui| {
        let width = ui.available_width();
        let crowded = width < CROWDED;
        let height = ui.available_height();
        let switches = |ui: &mut Ui| {
            if width >= TIGHTEST {
                passes(ui, scope, view.filter, crowded);
            }
            if width >= TIGHT {
                basis_switch(ui, scope.outbox, view);
            }
            if facts.findings > 0 {
                let words = format!("{} {} to look at", icons::WARNING, facts.findings);
                let button = Button::new(body(words).color(t.accent_text)).frame(false);
                if ui.add(button).on_hover_text("Show the next scene with something to look at").clicked() {
                    scope.outbox.send(Request::RevealFinding);
                }
            }
            let summary = body(facts.summary.as_str()).color(t.quiet);
            scope.figure(ui, summary, FigureQuestion::all(Figure::Running, view.basis));
        };
        row_of_height(ui, height, switches, |ui| {
            if !crowded && quiet_button(ui, "Import shot list…").clicked() {
                scope.outbox.act(Action::Import);
            }
            if primary_button(ui, "+ Scene").on_hover_text(Action::AddScene.info().tooltip).clicked() {
                scope.outbox.act(Action::AddScene);
            }
            if !inspector_open && icon_button(ui, icons::SIDEBAR_SIMPLE, "Show the inspector").clicked() {
                scope.outbox.act(Action::Inspector);
            }
        });
    });
}

fn passes(ui: &mut Ui, scope: &Scope<'_>, now: PassFilter, crowded: bool) {
    let (draft, last) = if crowded { ("Draft", "Final") } else { ("Draft pass", "Final pass") };
    let choices = [(PassFilter::Draft, draft), (PassFilter::Final, last), (PassFilter::Both, "Both")];
    if let Some(filter) = segmented(ui, "Passes counted", now, &choices) {
        scope.outbox.act(Action::Count(filter));
    }
}
