//! Swaps as cards: what instead, what is kept and lost, and one click.

use std::collections::BTreeSet;

use egui::{Align, Label, Layout, Ui, Vec2};

use crate::advice::{Swap, SwapKind};
use crate::document::{Chosen, Command};
use crate::domain::{AssetId, Pass};
use crate::present::{self, SwapRow};
use crate::ui::state::View;
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body, caption, icons, strong, title};
use crate::ui::views::Scope;
use crate::ui::widgets::{Badge, badge, card_frame, primary_button, quiet_button, row_between};

/// No more cards than anybody reads at once; applying some brings up the others.
const MOST: usize = 60;
/// The height of a card’s two lines.
const ROW: f32 = 46.0;

/// Shows the swaps in their order, with a tick each.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &View, list: (&[&Swap], &mut BTreeSet<(AssetId, Pass)>)) {
    let (swaps, ticked) = list;
    let t = Tokens::of(ui);
    ticked.retain(|key| swaps.iter().any(|swap| (swap.asset, swap.pass) == *key));
    if swaps.is_empty() {
        let sentence = "Nothing is cheaper or better without losing what the assets need.";
        ui.label(body(format!("{}  {sentence}", icons::CHECK)).color(t.good));
        return;
    }
    all(ui, scope, (swaps, ticked));
    for swap in swaps.iter().take(MOST) {
        if let Some(row) = present::swap_row(swap, scope.project(), &scope.showing(view.filter)) {
            one(ui, scope, (swap, &row), ticked);
        }
    }
    if swaps.len() > MOST {
        let more = swaps.len().saturating_sub(MOST);
        ui.label(caption(format!("and {more} more")).color(t.quiet));
    }
}

/// Apply the ticked ones, or all that save.
fn all(ui: &mut Ui, scope: &Scope<'_>, list: (&[&Swap], &mut BTreeSet<(AssetId, Pass)>)) {
    let (swaps, ticked) = list;
    let t = Tokens::of(ui);
    let saving: Vec<&Swap> = swaps.iter().copied().filter(|swap| swap.kind != SwapKind::FreeUpgrade).collect();
    let picked: Vec<&Swap> = swaps.iter().copied().filter(|swap| ticked.contains(&(swap.asset, swap.pass))).collect();
    row_between(
        ui,
        |ui| {
            let words = match picked.len() {
                0 => "Tick swaps to apply several at once.".to_owned(),
                count => format!("{count} ticked"),
            };
            ui.label(body(words).color(t.quiet));
        },
        |ui| {
            let all = ui.add_enabled_ui(!saving.is_empty(), |ui| quiet_button(ui, "Apply all that save"));
            if all.inner.clicked() {
                apply(scope, &saving);
            }
            let some = ui.add_enabled_ui(!picked.is_empty(), |ui| primary_button(ui, "Apply ticked"));
            if some.inner.clicked() {
                apply(scope, &picked);
                ticked.clear();
            }
        },
    );
}

fn apply(scope: &Scope<'_>, swaps: &[&Swap]) {
    let chosen = swaps.iter().copied().map(Chosen::from);
    let name = match swaps {
        [one] => format!("swap to {}", scope.prices.short_name(&one.to.model)),
        many => format!("{} swaps", many.len()),
    };
    scope.outbox.execute(Command::Choose { chosen: chosen.collect(), name });
}

fn one(ui: &mut Ui, scope: &Scope<'_>, swap: (&Swap, &SwapRow), ticked: &mut BTreeSet<(AssetId, Pass)>) {
    let (swap, row) = swap;
    let t = Tokens::of(ui);
    let place = swap.scene.and_then(|scene| scope.project().position(scene));
    let place = place.map_or_else(|| "Project".to_owned(), |place| format!("Scene {}", place.saturating_add(1)));
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let size = Vec2::new(ui.available_width(), ROW);
        ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
            let name = format!("{place}: swap {} for {}", scope.prices.short_name(&swap.from.model), row.text);
            if quiet_button(ui, "Apply").accessible_name(format!("Apply – {name}")).clicked() {
                apply(scope, &[swap]);
            }
            let saves = ui.label(title(row.saves.text.as_str()).color(t.good));
            ui.add_space((90.0 - saves.rect.width()).max(space::S));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let key = (swap.asset, swap.pass);
                let mut on = ticked.contains(&key);
                if ui.checkbox(&mut on, "").accessible_name(format!("Tick – {name}")).changed() {
                    if on {
                        ticked.insert(key)
                    } else {
                        ticked.remove(&key)
                    };
                }
                words(ui, scope, (swap, row), &place);
            });
        });
    });
}

fn words(ui: &mut Ui, scope: &Scope<'_>, swap: (&Swap, &SwapRow), place: &str) {
    let (swap, row) = swap;
    let t = Tokens::of(ui);
    let size = Vec2::new(ui.available_width(), part::CONTROL_HEIGHT);
    ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.horizontal(|ui| {
            ui.label(strong(format!("{place} · {}", scope.prices.short_name(&swap.from.model))));
            ui.label(body(icons::ARROW_RIGHT).color(t.quiet));
            ui.label(strong(row.text.as_str()));
            if swap.pass == Pass::Draft {
                badge(ui, Badge::Accent, "draft pass");
            }
            match swap.kind {
                SwapKind::Dominated => drop(badge(ui, Badge::Good, "dominated")),
                SwapKind::FreeUpgrade => drop(badge(ui, Badge::Good, "free upgrade")),
                SwapKind::Cheaper => {}
            }
        });
        let receipt = [row.consequences.as_str(), row.evidence.as_str()];
        let receipt: Vec<&str> = receipt.into_iter().filter(|part| !part.is_empty()).collect();
        if !receipt.is_empty() {
            ui.add(Label::new(caption(receipt.join(" · ")).color(t.quiet)).wrap());
        }
    });
}
