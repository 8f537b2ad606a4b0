//! Drafts that would pay, as cards: try a shot out with a cheaper model before it is made.

use egui::{Align, Label, Layout, Ui, Vec2};

use super::cards::{ROW, fold};
use crate::advice::DraftOffer;
use crate::document::{Chosen, Command};
use crate::present;
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, caption, ink, strong, title};
use crate::ui::views::Scope;
use crate::ui::widgets::{card_frame, quiet_button, section};

/// So many cards come before the plot, unless all are asked for.
const FIRST: usize = 2;
/// No more cards than anybody reads at once.
const MOST: usize = 40;

/// Shows the drafts that would pay, those that gain most first.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, offers: &[DraftOffer], more: &mut bool) {
    if offers.is_empty() {
        return;
    }
    ui.add_space(space::S);
    section(ui, "Drafts that would pay", |_| {});
    for offer in offers.iter().take(if *more { MOST } else { FIRST }) {
        one(ui, scope, offer);
    }
    fold(ui, offers.len(), (FIRST, MOST), ("drafts", more));
}

fn one(ui: &mut Ui, scope: &Scope<'_>, offer: &DraftOffer) {
    let Some((Some(scene), asset)) = scope.project().asset(offer.asset) else { return };
    let t = Tokens::of(ui);
    let place = scope.project().position(scene.id).map_or(0, |place| place.saturating_add(1));
    let name = |model| scope.prices.short_name(model);
    let (draft, last) = (name(&offer.choice.model), name(&asset.last.model));
    let words = format!("Scene {place} · add a draft pass on {draft} before {last}");
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let size = Vec2::new(ui.available_width(), ROW);
        ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
            let button = quiet_button(ui, "Add").accessible_name(format!("Add – {words}"));
            if button.clicked() {
                let name = format!("add draft pass on {draft}");
                scope.outbox.execute(Command::Choose { chosen: vec![Chosen::from(offer)], name });
            }
            ui.add_space(space::M);
            let gain = -i128::from(offer.gain().floor().get());
            let gain = ui.label(title(present::difference(gain)).color(t.good)).on_hover_text("on average");
            ui.add_space((90.0 - gain.rect.width()).max(space::S));
            let size = Vec2::new(ui.available_width(), part::CONTROL_HEIGHT);
            ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.add(Label::new(strong(words.as_str())).truncate());
                let line = present::drafting_line(&offer.verdict, false);
                ui.add(Label::new(caption(line.text).color(ink(t, line.tone))).wrap());
            });
        });
    });
}
