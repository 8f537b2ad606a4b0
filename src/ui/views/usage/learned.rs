//! What takes have taught about keep rates, and the button that lets it count.

use egui::{Label, Ui};

use crate::document::Command;
use crate::domain::{Account, Rate, RateKey};
use crate::present::LearnedRow;
use crate::ui::request::Request;
use crate::ui::theme::{Tokens, body, caption, strong};
use crate::ui::views::Scope;
use crate::ui::widgets::{quiet_button, row_between};

/// Shows the rates; each starts at what is assumed, which is worth four takes.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, rows: &[LearnedRow]) {
    let t = Tokens::of(ui);
    if rows.is_empty() {
        let sentence = "Record what became of your takes, and see here how often they are really kept.";
        ui.add(Label::new(body(sentence).color(t.quiet)).wrap());
        return;
    }
    let sentence =
        "Kept and rejected takes move a keep rate away from what is assumed; the assumption is worth four takes.";
    ui.add(Label::new(caption(sentence).color(t.quiet)).wrap());
    for row in rows {
        row_between(
            ui,
            |ui| {
                let name = if row.costs.is_empty() { strong(row.name.as_str()) } else { body(row.name.as_str()) };
                ui.label(name);
                ui.label(caption(row.seen.as_str()).color(t.quiet));
                ui.add(Label::new(caption(row.costs.as_str()).color(t.quiet)).truncate());
            },
            |ui| {
                // Rates stand below each other, whatever stands beside them.
                ui.label(strong(row.rate.as_str()));
                ui.label(caption(row.assumed.as_str()).color(t.quiet));
                if let Some((key, rate)) = row.offer {
                    offer(ui, scope, (key, rate));
                }
            },
        );
    }
}

fn offer(ui: &mut Ui, scope: &Scope<'_>, (key, rate): (RateKey, Rate)) {
    let here = quiet_button(ui, "Use here").accessible_name(format!("Use this rate of {key} for this project"));
    if here.on_hover_text("Every total of this project").clicked() {
        scope.outbox.execute(Command::SetRate { key, rate: Some(rate) });
    }
    let everywhere =
        quiet_button(ui, "Use for all").accessible_name(format!("Use this rate of {key} for all projects"));
    if everywhere.on_hover_text("Every project that sets no rate of its own").clicked() {
        let mut account: Account = scope.account.clone();
        account.rates.set(key, Some(rate));
        scope.outbox.send(Request::SetAccount(account));
    }
}
