//! What pays for an asset: the plan's credits, or something else by the user's word.

use egui::{Label, Ui};

use super::asset::Block;
use crate::document::{AssetEdit, Command};
use crate::domain::{Asset, Pass, Payment};
use crate::figures::Cost;
use crate::ui::theme::{Tokens, body};
use crate::ui::views::Scope;
use crate::ui::widgets::quiet_button;
use crate::words::say;

/// The words for turning to the other way to pay, and that way.
pub(super) fn other(asset: &Asset) -> (&'static str, Payment) {
    match asset.payment {
        Payment::Credits => (say!("inspector-paid-elsewhere"), Payment::Elsewhere),
        Payment::Elsewhere => (say!("inspector-pay-credits"), Payment::Credits),
    }
}

/// What stands in the place of models, clips and takes where something else pays.
pub(super) fn note(ui: &mut Ui, scope: &Scope<'_>, asset: &Asset, owner: &str) {
    let words = say!("inspector-paid-elsewhere-about");
    ui.add(Label::new(body(words).color(Tokens::of(ui).quiet)).wrap());
    turn(ui, scope, asset, owner);
}

/// The way out where a price or a length is not known, and the asset is none of this plan's business.
pub(super) fn offer(ui: &mut Ui, scope: &Scope<'_>, block: Block<'_>, owner: &str) {
    let (_, asset, figures) = block;
    let is_unknown = |pass: &Pass| matches!(figures.cost(*pass), Some(Cost::Unpriced(_)));
    if Pass::ALL.iter().any(is_unknown) && !scope.standing.plan.is_some_and(|plan| plan.is_free(asset.kind())) {
        turn(ui, scope, asset, owner);
    }
}

fn turn(ui: &mut Ui, scope: &Scope<'_>, asset: &Asset, owner: &str) {
    let (words, payment) = other(asset);
    let button = quiet_button(ui, words).accessible_name(format!("{words} · {owner}"));
    if button.clicked() {
        scope.outbox.execute(Command::EditAsset(asset.id, AssetEdit::Payment(payment)));
    }
}
