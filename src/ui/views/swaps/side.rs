//! Beside the plot: what the fit changes, and its rules as tick boxes.

use egui::{Label, Ui};

use super::fit::{FitAnswer, FitFound, FitState};
use crate::advice::fit::FitChange;
use crate::domain::Pass;
use crate::figures::why::Why;
use crate::present::{self, Extent, Sureness};
use crate::ui::theme::{Tokens, body, caption};
use crate::ui::views::Scope;
use crate::ui::why::WhyStep;
use crate::ui::widgets::{card_frame, figure_wrapped, row_between, section};
use crate::words::say;

/// Shows what the fit changes.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, fit: &FitState) {
    let coming = fit.is_coming();
    section(ui, say!("swap-fit-changes"), |_| {});
    match fit.asked() {
        None if coming => {
            ui.label(body(say!("swap-getting-ready")).color(Tokens::of(ui).quiet));
        }
        None => {
            let sentence = match scope.extent() {
                Extent::Whole => say!("swap-nothing-may-change"),
                Extent::ToGo => say!("swap-nothing-to-go-may-change"),
            };
            ui.add(Label::new(body(sentence).color(Tokens::of(ui).quiet)).wrap());
        }
        Some(asked) => changes(ui, scope, asked),
    }
}

/// Shows the rules, and how sure the fit is under them.
pub(super) fn rules(ui: &mut Ui, fit: &mut FitState) {
    section(ui, say!("swap-rules"), |_| {});
    let (asks, asked) = fit.parts();
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.checkbox(&mut asks.heroes, say!("swap-keep-heroes"));
        ui.checkbox(&mut asks.joins, say!("swap-no-more-cuts"));
    });
    let found = asked.filter(|asked| !asked.past).and_then(|asked| Some((asked, asked.found.as_ref().ok()?)));
    if let Some((asked, FitFound { fit, .. })) = found {
        let sure = match (fit.is_optimal(), fit.settled) {
            (false, _) => Sureness::Within(fit.gap),
            (true, false) => Sureness::Best,
            (true, true) => Sureness::Settled,
        };
        let sentence = present::proof_words(fit.quality, sure, asked.at_work);
        ui.add(Label::new(caption(sentence).color(Tokens::of(ui).quiet)).wrap());
    }
}

fn changes(ui: &mut Ui, scope: &Scope<'_>, asked: &FitAnswer) {
    let t = Tokens::of(ui);
    match &asked.found {
        Err(missing) => {
            let sentence = say!("swap-even-cheapest", credits = present::credit_count(*missing));
            let response = figure_wrapped(ui, body(sentence).color(t.over));
            scope.ask_when_clicked(&response, WhyStep::Told(Box::new(Why::short_of(*missing, asked.credits))));
        }
        Ok(FitFound { count: 0, .. }) => {
            ui.label(body(say!("swap-nothing")).color(t.quiet));
        }
        Ok(FitFound { first, count, .. }) => {
            for change in first {
                one(ui, scope, (asked, change));
            }
            let more = count.saturating_sub(first.len());
            if more > 0 {
                let more = present::amount(u64::try_from(more).unwrap_or(u64::MAX));
                ui.label(caption(say!("swap-more", more = more)).color(t.quiet));
            }
        }
    }
}

fn one(ui: &mut Ui, scope: &Scope<'_>, (asked, change): (&FitAnswer, &FitChange)) {
    let t = Tokens::of(ui);
    let place = scope.project().position(change.scene);
    let place = place.map_or_else(String::new, |place| scope.project().number_at(place));
    let asset = scope.project().asset(change.asset).map(|(_, asset)| asset);
    let label = asset.map_or("", |asset| asset.label.as_str());
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        row_between(
            ui,
            |ui| ui.add(Label::new(body(say!("swap-scene-asset", place = place, label = label))).truncate()),
            |ui| {
                let ink = if change.saves > 0 { t.good } else { t.quiet };
                let saving = body(present::difference(change.saves.saturating_neg())).color(ink);
                scope.told(ui, saving, || asked.ready.saving_of(change));
            },
        );
        let draft = u8::from(change.pass == Pass::Draft);
        let from = scope.prices.short_name(&change.from.model);
        let to = change.to.as_ref().map_or_else(|| say!("swap-dropped"), |to| scope.prices.short_name(&to.model));
        ui.label(caption(say!("swap-from-to", from = from, to = to, draft = draft)).color(t.quiet));
    });
}
