//! The Swaps screen: what could be cheaper or better, with receipts, and the best board for any number of credits.

mod cards;
mod fit;
mod plot;
mod side;

use std::collections::BTreeSet;

use egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Ui};

use super::{Content, Scope, basis_switch, screen_bar};
use crate::advice::fit::Retakes;
use crate::advice::{Advice, Ranking, Swap, SwapTerms};
use crate::domain::{AssetId, Pass};
use crate::figures::Basis;
use crate::present;
use crate::ui::memo::Memo;
use crate::ui::state::View;
use crate::ui::theme::Tokens;
use crate::ui::theme::metrics::{part, space};
use crate::ui::widgets::segmented;
use fit::FitState;

/// What the screen keeps from frame to frame.
#[derive(Default)]
pub(crate) struct SwapsState {
    ranking: Ranking,
    /// The swaps ticked, to be applied together.
    ticked: BTreeSet<(AssetId, Pass)>,
    advice: Memo<Content, Advice>,
    fit: FitState,
}

/// Shows swaps, the fit, and what the fit changes.
pub(crate) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &View, state: &mut SwapsState) {
    let t = Tokens::of(ui);
    let SwapsState { ranking, ticked, advice, fit } = state;
    let content = scope.content(view);
    let advice = advice.get(content.clone(), || Advice::of(scope.project(), &terms(scope, view)));
    let (count, saved) = advice.savings();
    let about = summary(count, saved);
    let swaps: Vec<&Swap> = advice.ranked(*ranking);
    fit.prepare(scope, view, &content);
    let wide = ui.ctx().content_rect().width() >= part::NARROW;
    if wide {
        let frame = Frame::new().fill(t.panel).inner_margin(Margin::same(16));
        Panel::right("fit side").frame(frame).exact_size(part::INSPECTOR).resizable(false).show(ui, |ui| {
            side::show(ui, scope, fit);
        });
    }
    screen_bar(ui, ("Swaps", &about), |ui| {
        let choices = [
            (Ranking::Saved, "By saving"),
            (Ranking::PerRatingLost, if wide { "By saving per quality lost" } else { "Per quality" }),
            (Ranking::Scene, "By scene"),
        ];
        if let Some(new) = segmented(ui, "Order of swaps", *ranking, &choices) {
            *ranking = new;
        }
        basis_switch(ui, scope.outbox, view, true);
    });
    let frame = Frame::new().fill(t.window).inner_margin(Margin::same(16));
    CentralPanel::default().frame(frame).show(ui, |ui| {
        ScrollArea::vertical().id_salt("swaps").auto_shrink(false).show(ui, |ui| {
            cards::show(ui, scope, view, (&swaps, ticked));
            ui.add_space(space::M);
            plot::show(ui, scope, fit);
            if !wide {
                ui.add_space(space::M);
                side::show(ui, scope, fit);
            }
        });
    });
}

/// What swaps are reckoned under: with retakes when the switch says so.
fn terms<'a>(scope: &'a Scope<'_>, view: &View) -> SwapTerms<'a> {
    let rates = (view.basis != Basis::Bare).then_some(&scope.rates);
    SwapTerms { prices: scope.prices, plan: scope.standing.plan, filter: view.filter, rates }
}

/// The same for the fit.
fn retakes(view: &View) -> Retakes {
    if view.basis == Basis::Bare { Retakes::Bare } else { Retakes::Expected }
}

fn summary(count: usize, saved: crate::domain::Credits) -> String {
    match count {
        0 => "nothing to save".to_owned(),
        1 => format!("1 saves {}", present::credit_count(saved)),
        more => format!("{more} save {}", present::credit_count(saved)),
    }
}
