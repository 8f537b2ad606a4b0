//! The Board: the scenes as cards, and what the selected one is made of.

mod acts;
mod band;
mod bar;
mod card;
mod drag;
mod grid;
mod keys;
mod inspector;
mod list;
mod play;
mod stack;
mod state;
mod strip;

use egui::{CentralPanel, Frame, Margin, Panel, Ui};

use super::Scope;
use crate::ui::action::Action;
use crate::ui::pictures::Pictures;
use crate::ui::state::{BoardView, View};
use crate::ui::theme::metrics::part;
use crate::ui::theme::{Tokens, icons};
use crate::ui::widgets::{EmptyState, left_of_panel};
use crate::words::say;

pub(crate) use play::show as show_film;
pub(crate) use state::BoardMemo;

/// What is shown apart from the scenes themselves.
struct BoardContents<'a> {
    pictures: &'a mut Pictures,
    facts: &'a state::BoardFacts,
    cards: &'a mut state::Cards,
}

/// No scenes match the filter.
fn nothing_passes(ui: &mut Ui, view: &mut View) {
    let empty = EmptyState {
        icon: icons::FUNNEL,
        headline: say!("board-no-match"),
        sentence: crate::present::filter_words(),
        button: say!("board-show-all"),
    };
    if empty.show(ui) {
        view.search.clear();
    }
}

/// Shows the board with its bar and, where there is room, the inspector beside it.
pub(crate) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, kept: (&mut Pictures, &mut BoardMemo)) {
    let (pictures, state) = kept;
    let t = Tokens::of(ui);
    let narrow = ui.ctx().content_rect().width() < part::NARROW;
    let inspector_open = if narrow { view.drawer } else { !view.inspector_hidden };
    let most = (ui.available_width() * 0.6).clamp(part::INSPECTOR_LEAST, part::INSPECTOR_MOST);
    let width = view.inspector_width.unwrap_or(part::INSPECTOR).clamp(part::INSPECTOR_LEAST, most);
    let mut board = left_of_panel(ui, if inspector_open { width } else { 0.0 });
    let (facts, cards, asked) = state.of(scope, view);
    let (bulk, lettered) = asked;
    bar::show(&mut board, scope, view, facts, inspector_open);
    let frame = Frame::new().fill(t.window).inner_margin(Margin::same(0));
    CentralPanel::default().frame(frame).show(&mut board, |ui| {
        if scope.project().scenes.is_empty() {
            let empty = EmptyState {
                icon: icons::FILM_SLATE,
                headline: say!("board-no-scenes"),
                sentence: say!("board-no-scenes-about"),
                button: say!("board-add-first"),
            };
            if empty.show(ui) {
                scope.outbox.act(Action::AddScene);
            }
        } else {
            let contents = BoardContents { pictures, facts, cards };
            match view.layout {
                _ if view.sections.is_empty() => nothing_passes(ui, view),
                BoardView::Cards => grid::show(ui, scope, view, contents),
                BoardView::List => list::show(ui, scope, view, contents),
                BoardView::Strip => strip::show(ui, scope, view, contents),
            }
        }
    });
    if inspector_open {
        let frame = Frame::new().fill(t.panel).inner_margin(Margin::same(0));
        let panel = Panel::right("inspector").frame(frame).resizable(true).default_size(width);
        panel.size_range(part::INSPECTOR_LEAST..=most).show(ui, |ui| {
            view.inspector_width = Some(ui.available_width());
            inspector::show(ui, scope, view, inspector::InspectorKept { pictures, bulk, lettered });
        });
    }
}
