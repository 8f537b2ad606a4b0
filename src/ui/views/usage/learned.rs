//! What takes have taught about keep rates, and the button that lets it count.

use egui::{Align, Label, Layout, RichText, Ui, Vec2};

use crate::document::Command;
use crate::domain::Rate;
use crate::figures::why::{Figure, FigureQuestion};
use crate::figures::{Basis, Changed};
use crate::present::{LearnedRow, SetRate};
use crate::ui::theme::metrics::part;
use crate::ui::theme::{Tokens, body, caption, icons, strong};
use crate::ui::views::Scope;
use crate::ui::widgets::{Badge, badge, icon_button, quiet_button, row_between};
use crate::words::say;

/// The columns at the right: the rate, and what is assumed.
const RATE: f32 = 48.0;
const ASSUMED: f32 = 96.0;

/// Shows the rates; each starts at what is assumed, which is worth four takes.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, rows: &[LearnedRow]) {
    let t = Tokens::of(ui);
    if rows.is_empty() {
        let sentence = say!("usage-learned-none");
        ui.add(Label::new(body(sentence).color(t.quiet)).wrap());
        return;
    }
    let sentence = say!("usage-learned-about");
    ui.add(Label::new(caption(sentence).color(t.quiet)).wrap());
    for row in rows {
        let asked = || FigureQuestion::to_go(Figure::Learned(row.key, row.model.clone()), Basis::Expected);
        row_between(
            ui,
            |ui| {
                let name = if row.costs.is_empty() { strong(row.name.as_str()) } else { body(row.name.as_str()) };
                ui.label(name);
                ui.label(caption(row.seen.as_str()).color(t.quiet));
                if !row.costs.is_empty() {
                    scope.figure(ui, caption(row.costs.as_str()).color(t.quiet), asked());
                }
            },
            |ui| {
                if let Some(set) = &row.set {
                    put_back(ui, scope, row, set);
                }
                if let Some(rate) = row.offer {
                    offer(ui, scope, row, rate);
                }
                // At the end, so that rates line up.
                cell(ui, ASSUMED, caption(row.assumed.as_str()).color(t.quiet));
                rate(ui, |ui| _ = scope.figure(ui, strong(row.rate.as_str()), asked()));
            },
        );
    }
}

/// The rate, which says why, at the right of its column.
fn rate(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let size = Vec2::new(RATE, part::CONTROL_HEIGHT);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        ui.set_min_width(RATE);
        add(ui);
    });
}

/// Words at the right of a column.
fn cell(ui: &mut Ui, width: f32, words: RichText) {
    let size = Vec2::new(width, part::CONTROL_HEIGHT);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        ui.set_min_width(width);
        ui.label(words);
    });
}

fn offer(ui: &mut Ui, scope: &Scope<'_>, row: &LearnedRow, rate: Rate) {
    let name = &row.name;
    let everywhere =
        quiet_button(ui, say!("usage-use-for-all")).accessible_name(say!("usage-use-for-all-named", name = name));
    if everywhere.on_hover_text(say!("usage-use-for-all-about")).clicked() {
        set(scope, row, Some(rate), Changed::ForAll);
    }
    let here = quiet_button(ui, say!("usage-use-here")).accessible_name(say!("usage-use-here-named", name = name));
    if here.on_hover_text(say!("usage-use-here-about")).clicked() {
        set(scope, row, Some(rate), Changed::ForProject);
    }
}

fn put_back(ui: &mut Ui, scope: &Scope<'_>, row: &LearnedRow, now: &SetRate) {
    badge(ui, Badge::Accent, &now.says);
    let back = icon_button(ui, icons::ARROW_COUNTER_CLOCKWISE, &say!("usage-put-back-rate", name = &row.name));
    if back.clicked() {
        set(scope, row, None, now.reach);
    }
}

fn set(scope: &Scope<'_>, row: &LearnedRow, rate: Option<Rate>, reach: Changed) {
    let (key, model) = (row.key, row.model.clone());
    if reach == Changed::ForProject {
        scope.outbox.execute(Command::SetRate { key, model, rate });
    } else {
        scope.rate_for_all((key, model), rate);
    }
}
