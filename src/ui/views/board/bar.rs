//! The board's own bar: which passes count, what the board holds, and “+ Scene”.

use egui::{Align, Frame, Label, Layout, Margin, Panel, Ui};

use super::state::BoardFacts;
use crate::domain::PassFilter;
use crate::ui::action::Action;
use crate::ui::state::View;
use crate::ui::theme::metrics::part;
use crate::ui::theme::{Tokens, body, icons};
use crate::ui::views::{Scope, basis_switch};
use crate::ui::widgets::{icon_button, primary_button, quiet_button, segmented};

/// Below this width of the board the words give way to the controls.
const CROWDED: f32 = 860.0;
/// Below these the switches give way as well, one after the other: the menu has them too.
const TIGHT: f32 = 500.0;
const TIGHTEST: f32 = 280.0;

/// Shows the bar.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, state: (&View, &BoardFacts), inspector_open: bool) {
    let (view, kept) = state;
    let t = Tokens::of(ui);
    let frame = Frame::new().fill(t.window).inner_margin(Margin::symmetric(16, 6));
    Panel::top("board bar").frame(frame).exact_size(part::BAR_HEIGHT).resizable(false).show(ui, |ui| {
        let width = ui.available_width();
        let crowded = width < CROWDED;
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if !inspector_open && icon_button(ui, icons::SIDEBAR_SIMPLE, "Show the inspector").clicked() {
                scope.outbox.act(Action::Inspector);
            }
            if primary_button(ui, "+ Scene").on_hover_text(Action::AddScene.info().tooltip).clicked() {
                scope.outbox.act(Action::AddScene);
            }
            if !crowded && quiet_button(ui, "Import shot list…").clicked() {
                scope.outbox.act(Action::Import);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                if width >= TIGHTEST {
                    passes(ui, scope, view.filter, crowded);
                }
                if width >= TIGHT {
                    basis_switch(ui, scope.outbox, view, crowded);
                }
                let mut words = kept.summary.clone();
                if kept.findings > 0 {
                    words = format!("{words} · {} {} to look at", icons::WARNING, kept.findings);
                }
                ui.add(Label::new(body(words).color(t.quiet)).truncate());
            });
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
