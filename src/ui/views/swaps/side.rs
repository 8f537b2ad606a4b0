//! Beside the plot: what the fit changes, and its rules as tick boxes.

use egui::{Label, ScrollArea, Ui};

use super::fit::{Asked, FitState, Found};
use crate::advice::fit::FitChange;
use crate::domain::Pass;
use crate::present;
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption};
use crate::ui::views::Scope;
use crate::ui::widgets::{card_frame, row_between, section};

/// No more changes than anybody reads at once.
const MOST: usize = 40;

/// Shows the changes and the rules.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, fit: &mut FitState) {
    ScrollArea::vertical().id_salt("fit side").auto_shrink(false).show(ui, |ui| {
        section(ui, "What the fit changes", |_| {});
        match fit.asked() {
            None => {
                let sentence = "Nothing on this board may change: add images or shots, or open their locks.";
                ui.add(Label::new(body(sentence).color(Tokens::of(ui).quiet)).wrap());
            }
            Some(asked) => changes(ui, scope, asked),
        }
        ui.add_space(space::L);
        section(ui, "Rules", |_| {});
        card_frame(ui).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.checkbox(&mut fit.heroes, "Keep hero scenes at premium");
            ui.checkbox(&mut fit.joins, "Never add more than 2 joins");
        });
        if let Some(Ok(found)) = fit.asked().map(|asked| asked.found.as_ref()) {
            let sentence = if found.fit.is_optimal() {
                "Proven: no other choices are better for these credits."
            } else {
                "The best found within a frame; others can be better by very little."
            };
            ui.add(Label::new(caption(sentence).color(Tokens::of(ui).quiet)).wrap());
        }
    });
}

fn changes(ui: &mut Ui, scope: &Scope<'_>, asked: &Asked) {
    let t = Tokens::of(ui);
    match &asked.found {
        Err(missing) => {
            let sentence = format!("Even the cheapest choices need {} more.", present::credit_count(*missing));
            ui.add(Label::new(body(sentence).color(t.over)).wrap());
        }
        Ok(Found { changes, .. }) if changes.is_empty() => {
            ui.label(body("Nothing.").color(t.quiet));
        }
        Ok(Found { changes, .. }) => {
            for change in changes.iter().take(MOST) {
                one(ui, scope, change);
            }
            let more = changes.len().saturating_sub(MOST);
            if more > 0 {
                ui.label(caption(format!("and {more} more")).color(t.quiet));
            }
        }
    }
}

fn one(ui: &mut Ui, scope: &Scope<'_>, change: &FitChange) {
    let t = Tokens::of(ui);
    let place = scope.project().position(change.scene).map_or(0, |place| place.saturating_add(1));
    let asset = scope.project().asset(change.asset).map(|(_, asset)| asset);
    let label = asset.map_or("", |asset| asset.label.as_str());
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        row_between(
            ui,
            |ui| ui.add(Label::new(body(format!("Scene {place} · {label}"))).truncate()),
            |ui| {
                let ink = if change.saves > 0 { t.good } else { t.quiet };
                ui.label(body(present::difference(change.saves.saturating_neg())).color(ink));
            },
        );
        let pass = if change.pass == Pass::Draft { " (draft)" } else { "" };
        let (from, to) = (scope.prices.short_name(&change.from.model), scope.prices.short_name(&change.to.model));
        ui.label(caption(format!("{from} → {to}{pass}")).color(t.quiet));
    });
}
