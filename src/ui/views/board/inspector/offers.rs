//! What is offered under a choice: swaps, each one click away, and whether a draft pays.

use egui::Ui;

use super::asset::{Shown, send};
use crate::advice::{Question, SwapKind, asset_swaps};
use crate::document::{AssetEdit, Chosen, Command};
use crate::domain::{Asset, Scene};
use crate::figures::why::Why;
use crate::figures::{AssetFigures, Drafting};
use crate::present;
use crate::ui::theme::{Tokens, caption, ink};
use crate::ui::views::Scope;
use crate::ui::widgets::SwapOffer;
use crate::words::say;

/// The way to a draft, and whether it would pay.
pub(super) fn no_draft(ui: &mut Ui, shown: &Shown<'_>, question: &Question<'_>) {
    let t = Tokens::of(ui);
    let Shown { scope, view, .. } = shown;
    let line = present::draft_line(question, &scope.lens(view));
    let button = egui::Button::new(caption(say!("inspector-plus-draft")).color(t.quiet)).frame(false);
    let response = ui.add(button).accessible_name(shown.name(say!("inspector-plus-draft")));
    if response.on_hover_text(say!("inspector-draft-about")).clicked() {
        let asset = question.asset;
        // A draft that pays is what was just offered; else the user tries out what will be made.
        let offered = line.as_ref().filter(|line| line.pays).map(|line| line.choice.clone());
        send(scope, asset, Some(AssetEdit::Draft(Some(offered.unwrap_or_else(|| asset.final_choice.clone())))));
    }
    if let Some(line) = line {
        scope.told_sentence(ui, caption(line.said.text).color(ink(t, line.said.tone)), || Why::draft(&line.drafting));
    }
}

/// Whether the draft is worth it, in one sentence.
pub(super) fn drafting(ui: &mut Ui, scope: &Scope<'_>, which: (&Asset, &AssetFigures), has_image: bool) {
    let (asset, figures) = which;
    let drafting = Drafting::of_figures(asset, figures, has_image, (scope.standing.plan, scope.rates));
    if let Some(drafting) = drafting {
        let t = Tokens::of(ui);
        let line = present::drafting_line(&drafting, true);
        scope.told_sentence(ui, caption(line.text).color(ink(t, line.tone)), || Why::draft(&drafting));
    }
}

/// The short list of swaps, each one click away: what loses nothing, what saves most for what it loses, what is cheapest;
/// where nothing can be saved, a better choice for no more.
pub(super) fn swap(ui: &mut Ui, shown: &Shown<'_>, scene: Option<&Scene>, question: &Question<'_>) {
    let scope = shown.scope;
    let Some(scene) = scene.filter(|_| !scope.open.is_begun(question.asset.id, question.pass)) else { return };
    let lens = scope.lens(shown.view);
    for swap in asset_swaps(scene, question.asset, question.pass, question.context.rounding, &lens) {
        let Some(words) = present::swap_row_on(&swap, scope.project(), &lens) else { continue };
        let consequences = words.consequences();
        let receipt = [consequences.as_str(), words.evidence.as_str()];
        let name = match swap.kind {
            SwapKind::FreeUpgrade => say!("inspector-upgrade", model = &words.text),
            SwapKind::Cheaper | SwapKind::Dominated | SwapKind::Lossless => {
                say!("inspector-swap-to", model = &words.text, credits = present::with_credits(&words.saves.text))
            }
        };
        let offer = SwapOffer { headline: &words.text, saving: &words.saves.text, name: &name, receipt: &receipt };
        let answer = offer.show(ui);
        scope.tell_when_clicked(&answer.saving, || present::swap_saving(&swap, scope.project(), &lens));
        if answer.taken {
            let chosen = vec![Chosen::from(&swap)];
            scope.outbox.execute(Command::Choose { chosen, name: words.name });
        }
    }
}
