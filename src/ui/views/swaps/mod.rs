//! The Swaps screen: the steps that bring the board within what is left, what else could be decided, and the best board
//! for any number of credits.

mod cards;
mod decided;
mod fit;
mod line;
mod plot;
mod ready;
mod side;
mod versions;

use egui::{CentralPanel, Frame, Label, Margin, Panel, ScrollArea, Ui};

use super::{Scope, basis_switch, screen_bar_with};
use crate::domain::SceneId;
use crate::figures::why::Why;
use crate::ui::state::{KeyboardTo, View};
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body};
use crate::ui::widgets::page_keys;
use crate::words::say;
use crate::workspace::Workspace;
use decided::{DecidedAnswer, DecidedState};
use fit::FitState;
use versions::VersionsState;

/// What the screen keeps from frame to frame.
#[derive(Default)]
pub(crate) struct SwapsState {
    decided: DecidedState,
    fit: FitState,
    versions: VersionsState,
}

/// Shows the steps within what is left, what could be decided, the versions of the board, the fit, and what the fit changes.
/// `like` gives a workspace like that of the open board, for others.
pub(crate) fn show(
    ui: &mut Ui,
    scope: &Scope<'_>,
    view: &mut View,
    (like, state): (&dyn Fn() -> Workspace, &mut SwapsState),
) {
    let t = Tokens::of(ui);
    let SwapsState { decided, fit, versions } = state;
    if view.keyboard_to.take() == Some(KeyboardTo::FirstStep) {
        decided.asks.go_to_first();
    }
    fit.prepare(ui.ctx(), (scope, view), &scope.content(view));
    decided.prepare(ui.ctx(), scope, view);
    decided.asks.taken = versions.taken();
    let (asks, answer) = decided.parts();
    versions.prepare(ui, (scope, view), like, answer.and_then(DecidedAnswer::steps_within));
    let wide = ui.ctx().content_rect().width() >= part::NARROW;
    if wide {
        let frame = Frame::new().fill(t.panel).inner_margin(Margin::same(16));
        Panel::right("fit side").frame(frame).exact_size(part::INSPECTOR).resizable(false).show(ui, |ui| {
            let foot = Frame::new().inner_margin(Margin { top: 12, ..Margin::ZERO });
            Panel::bottom("fit rules").frame(foot).resizable(false).show_separator_line(false).show(ui, |ui| {
                side::rules(ui, fit);
            });
            ScrollArea::vertical().id_salt("fit side").auto_shrink(false).show(ui, |ui| {
                versions::show(ui, scope, versions);
                ui.add_space(space::M);
                side::show(ui, scope, fit);
            });
        });
    }
    let about = |ui: &mut Ui| {
        if let Some(answer) = answer {
            summary(ui, scope, answer);
        }
    };
    screen_bar_with(ui, say!("window-swaps"), about, |ui| {
        basis_switch(ui, scope.outbox, view);
    });
    let frame = Frame::new().fill(t.window).inner_margin(Margin::same(16));
    CentralPanel::default().frame(frame).show(ui, |ui| {
        ScrollArea::vertical().id_salt("swaps").auto_shrink(false).show(ui, |ui| {
            page_keys(ui);
            if let Some(answer) = answer {
                cards::reach(ui, scope, answer, asks);
                ui.add_space(space::S);
                cards::decisions(ui, scope, answer, asks);
            } else {
                ui.label(body(say!("swap-looking")).color(t.quiet));
            }
            ui.add_space(space::M);
            if !wide {
                versions::show(ui, scope, versions);
                ui.add_space(space::M);
            }
            plot::show(ui, scope, fit);
            if !wide {
                ui.add_space(space::M);
                side::rules(ui, fit);
                ui.add_space(space::M);
                side::show(ui, scope, fit);
            }
        });
    });
}

/// How many decisions there are, and in how many places.
fn summary(ui: &mut Ui, scope: &Scope<'_>, answer: &DecidedAnswer) {
    let t = Tokens::of(ui);
    if answer.open.is_empty() {
        ui.add(Label::new(body(say!("swap-nothing-to-save")).color(t.quiet)).truncate());
        return;
    }
    let long = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    let each: Vec<(SceneId, u64)> = answer
        .open
        .iter()
        .filter_map(|card| Some((card.decision.parts.first()?.scene, long(card.decision.parts.len()))))
        .collect();
    let decisions = answer.open.len();
    let places: u64 = each.iter().map(|(_, places)| places).sum();
    scope.told(ui, body(say!("swap-summary", decisions = decisions, places = places)).color(t.quiet), || {
        Some(Why::decisions(&each))
    });
}
