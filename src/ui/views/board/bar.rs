//! The board's own bar: cards, list or strip, which passes count, the filter, what the board holds, and “+ Scene”.

use egui::{Button, Frame, Id, Key, Margin, Panel, TextEdit, Ui};

use super::state::BoardFacts;
use crate::domain::PassFilter;
use crate::figures::why::{Figure, FigureQuestion};
use crate::present::{amount, filter_words};
use crate::ui::action::Action;
use crate::ui::key_map::tooltip_with_keys;
use crate::ui::request::Request;
use crate::ui::state::{BoardView, KeyboardTo, View};
use crate::ui::theme::metrics::{part, size};
use crate::ui::theme::{Tokens, body, icons};
use crate::ui::views::{Scope, basis_menu, basis_switch};
use crate::ui::widgets::{icon_button, longest_that_fits, primary_button, row_of_height, segmented, switch_menu};
use crate::words::say;

/// Below these widths of the board parts of the bar disappear, one after the other: the View menu has them too.
const ROOMY: f32 = 1_100.0;
const CROWDED: f32 = 940.0;
const TIGHT: f32 = 760.0;
const TIGHTER: f32 = 560.0;
const TIGHTEST: f32 = 380.0;
/// The width of the filter.
const FILTER: f32 = 88.0;

/// Shows the bar.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, facts: &BoardFacts, inspector_open: bool) {
    let t = Tokens::of(ui);
    let frame = Frame::new().fill(t.window).inner_margin(Margin::symmetric(16, 6));
    Panel::top("board bar").frame(frame).exact_size(part::BAR_HEIGHT).resizable(false).show(ui, |ui| {
        let width = ui.available_width();
        let height = ui.available_height();
        let switches = |ui: &mut Ui| {
            if width >= TIGHTER {
                layouts(ui, scope, view.layout);
            }
            // A filter that is typed needs room for what it finds.
            let has_room = view.search.is_empty() || width >= ROOMY;
            if width >= CROWDED && has_room {
                passes(ui, scope, view.filter);
                basis_switch(ui, scope.outbox, view);
            } else if width >= TIGHT {
                passes_menu(ui, scope, view.filter);
                basis_menu(ui, scope.outbox, view);
            } else if width >= TIGHTER && has_room {
                basis_menu(ui, scope.outbox, view);
            }
            if width >= TIGHTEST {
                filter(ui, scope, view);
            }
            if view.shown.is_none() || view.search.trim().is_empty() {
                findings(ui, scope, facts, width);
                let room = ui.available_width();
                let summary = body(longest_that_fits(ui, &facts.summary, size::BODY, room)).color(t.quiet);
                scope.figure(ui, summary, FigureQuestion::all(Figure::Running, view.basis));
            }
        };
        row_of_height(ui, height, switches, |ui| {
            let play = Button::new(body(format!("{}  {}", icons::PLAY, say!("action-play"))));
            let play = ui.add_enabled(!scope.project().scenes.is_empty(), play).accessible_name(say!("action-play"));
            if play.on_hover_text(tooltip_with_keys(ui.ctx(), Action::Play)).clicked() {
                scope.outbox.act(Action::Play);
            }
            if primary_button(ui, say!("board-plus-scene"))
                .on_hover_text(tooltip_with_keys(ui.ctx(), Action::AddScene))
                .clicked()
            {
                scope.outbox.act(Action::AddScene);
            }
            if width >= ROOMY
                && icon_button(ui, icons::USERS, say!("action-stills"))
                    .on_hover_text(Action::SharedStills.info().tooltip)
                    .clicked()
            {
                scope.outbox.act(Action::SharedStills);
            }
            if !inspector_open && icon_button(ui, icons::SIDEBAR_SIMPLE, say!("board-show-inspector")).clicked() {
                scope.outbox.act(Action::Inspector);
            }
        });
    });
}

fn findings(ui: &mut Ui, scope: &Scope<'_>, facts: &BoardFacts, width: f32) {
    if facts.findings == 0 {
        return;
    }
    let all = say!("board-to-look-at-marked", mark = icons::WARNING, count = facts.findings);
    let words = if width < ROOMY { format!("{} {}", icons::WARNING, facts.findings) } else { all.clone() };
    let button = Button::new(body(words).color(Tokens::of(ui).accent_text)).frame(false);
    if ui.add(button).accessible_name(all).on_hover_text(say!("board-next-finding")).clicked() {
        scope.outbox.send(Request::RevealFinding);
    }
}

fn layouts(ui: &mut Ui, scope: &Scope<'_>, now: BoardView) {
    let choices = [
        (BoardView::Cards, say!("action-cards")),
        (BoardView::List, say!("action-list")),
        (BoardView::Strip, say!("action-strip")),
    ];
    if let Some(layout) = segmented(ui, say!("board-as"), now, &choices) {
        scope.outbox.act(Action::Layout(layout));
    }
}

/// The same where there is little room, each choice saying what it counts.
fn passes_menu(ui: &mut Ui, scope: &Scope<'_>, now: PassFilter) {
    let choices = [
        (PassFilter::Draft, say!("board-draft")),
        (PassFilter::Final, say!("board-final")),
        (PassFilter::Both, say!("action-both")),
    ];
    if let Some(filter) = switch_menu(ui, say!("board-passes"), now, &choices) {
        scope.outbox.act(Action::Count(filter));
    }
}

fn passes(ui: &mut Ui, scope: &Scope<'_>, now: PassFilter) {
    let choices = [
        (PassFilter::Draft, say!("board-draft")),
        (PassFilter::Final, say!("board-final")),
        (PassFilter::Both, say!("board-both")),
    ];
    if let Some(filter) = segmented(ui, say!("board-passes"), now, &choices) {
        scope.outbox.act(Action::Count(filter));
    }
}

/// The filter, and how many scenes pass it. Enter goes to them, Escape shows all again.
fn filter(ui: &mut Ui, scope: &Scope<'_>, view: &mut View) {
    let t = Tokens::of(ui);
    let id = Id::unique("board filter");
    let hint = egui::RichText::new(format!("{}  {}", icons::FUNNEL, say!("board-filter"))).color(t.faint);
    let edit = TextEdit::singleline(&mut view.search).id(id).hint_text(hint).desired_width(FILTER);
    let response = ui.add(edit).accessible_name(say!("action-filter")).on_hover_text(filter_words());
    if view.keyboard_to.take_if(|to| *to == KeyboardTo::Filter).is_some() {
        response.request_focus();
    }
    let (enter, escape) = ui.input(|input| (input.key_pressed(Key::Enter), input.key_pressed(Key::Escape)));
    if response.lost_focus() && escape {
        view.search.clear();
    } else if response.lost_focus()
        && enter
        && let Some(first) = view.order(scope.project()).at(0)
    {
        scope.outbox.send(Request::Select(first, crate::ui::state::Extend::Only));
    }
    if !view.search.trim().is_empty() {
        let count = |number: usize| amount(u64::try_from(number).unwrap_or(u64::MAX));
        let (shown, all) = (view.order(scope.project()).len(), scope.project().scenes.len());
        ui.label(body(say!("board-some-of", some = count(shown), all = count(all))).color(t.quiet));
        if icon_button(ui, icons::X, say!("board-clear-filter")).clicked() {
            view.search.clear();
        }
    }
}
