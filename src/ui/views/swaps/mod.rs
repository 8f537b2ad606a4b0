//! The Swaps screen: what could be cheaper or better, with receipts, and the best board for any number of credits.

mod cards;
mod drafts;
mod fit;
mod plot;
mod ready;
mod side;

use std::collections::BTreeSet;

use egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Ui};

use super::{Scope, basis_switch, screen_bar};
use crate::advice::{Ranking, Savings};
use crate::domain::{AssetId, Pass};
use crate::present;
use crate::ui::state::View;
use crate::ui::theme::Tokens;
use crate::ui::theme::metrics::{part, space};
use crate::ui::widgets::segmented;
use crate::workspace::Advised;
use fit::FitState;

/// What the screen keeps from frame to frame.
#[derive(Default)]
pub(crate) struct SwapsState {
    ranking: Ranking,
    /// The swaps ticked, to be applied together.
    ticked: BTreeSet<(AssetId, Pass)>,
    /// Whether the lists show more than their first.
    more: More,
    fit: FitState,
}

/// Which lists show more than their first.
#[derive(Clone, Copy, Debug, Default)]
struct More {
    swaps: bool,
    drafts: bool,
}

/// Shows swaps, drafts that would pay, the fit, and what the fit changes.
pub(crate) fn show(ui: &mut Ui, on: (&Scope<'_>, &View), advised: &mut Advised, state: &mut SwapsState) {
    let t = Tokens::of(ui);
    let (scope, view) = on;
    let SwapsState { ranking, ticked, more, fit } = state;
    let savings = advised.savings(&scope.at, &scope.lens(view));
    let about = savings.map_or_else(|| "looking for swaps…".to_owned(), summary);
    fit.prepare(ui.ctx(), on, &scope.content(view));
    let wide = ui.ctx().content_rect().width() >= part::NARROW;
    if wide {
        let frame = Frame::new().fill(t.panel).inner_margin(Margin::same(16));
        Panel::right("fit side").frame(frame).exact_size(part::INSPECTOR).resizable(false).show(ui, |ui| {
            let foot = Frame::new().inner_margin(Margin { top: 12, ..Margin::ZERO });
            Panel::bottom("fit rules").frame(foot).resizable(false).show_separator_line(false).show(ui, |ui| {
                side::rules(ui, fit);
            });
            ScrollArea::vertical().id_salt("fit side").auto_shrink(false).show(ui, |ui| side::show(ui, scope, fit));
        });
    }
    screen_bar(ui, "Swaps", &about, |ui| {
        basis_switch(ui, scope.outbox, view);
        let choices = [
            (Ranking::Saved, "By saving"),
            (Ranking::PerRatingLost, if wide { "By saving per quality lost" } else { "Per quality" }),
            (Ranking::Scene, "By scene"),
        ];
        if let Some(new) = segmented(ui, "Order of swaps", *ranking, &choices) {
            *ranking = new;
        }
    });
    let frame = Frame::new().fill(t.window).inner_margin(Margin::same(16));
    CentralPanel::default().frame(frame).show(ui, |ui| {
        ScrollArea::vertical().id_salt("swaps").auto_shrink(false).show(ui, |ui| {
            cards::show(ui, on, advised.ranked(*ranking), (ticked, &mut more.swaps));
            drafts::show(ui, scope, advised.drafts(&scope.at, &scope.lens(view)), &mut more.drafts);
            ui.add_space(space::M);
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

fn summary(savings: Savings) -> String {
    let upgrades = u64::try_from(savings.upgrades).unwrap_or(u64::MAX);
    let upgrades = (upgrades > 0).then(|| present::counted(upgrades, "free upgrade", "free upgrades"));
    let saved = present::credit_count(savings.credits);
    let saving = match savings.swaps {
        0 => None,
        1 => Some(format!("1 saves {saved}")),
        more => Some(format!("{} save {saved}", present::amount(u64::try_from(more).unwrap_or(u64::MAX)))),
    };
    let parts: Vec<String> = [saving, upgrades].into_iter().flatten().collect();
    if parts.is_empty() { "nothing to save".to_owned() } else { parts.join(" · ") }
}
