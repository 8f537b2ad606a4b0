//! The inspector: every field of what is selected.

mod alternatives;
mod asset;
mod brief;
mod folded;
mod offers;
mod payment;
mod project;
mod scene;
mod several;
mod shape;
mod stills;
mod takes;

use egui::{Frame, Label, Margin, Popup, ScrollArea, Ui};

use crate::document::Command;
use crate::domain::{Choice, Kind};
use crate::ui::action::Action;
use crate::ui::key_map::tooltip_with_keys;
use crate::ui::pictures::Pictures;
use crate::ui::state::View;
use crate::ui::theme::icons;
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body};
use crate::ui::views::Scope;
use crate::ui::widgets::{icon_button, quiet_button, row_between, section};
use crate::words::say;

pub(super) use alternatives::AlternativesMemo;
pub(super) use several::BulkMemo;

/// What the inspector keeps from frame to frame.
pub(super) struct InspectorKept<'a> {
    pub(super) pictures: &'a mut Pictures,
    pub(super) bulk: &'a mut BulkMemo,
    pub(super) lettered: &'a mut AlternativesMemo,
}

/// Shows the selected scene, several, or the project itself.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, kept: InspectorKept<'_>) {
    let InspectorKept { pictures, bulk, lettered } = kept;
    view.asset_in_hand = None;
    if ui.ctx().content_rect().width() < part::NARROW {
        close_row(ui, scope);
    }
    ScrollArea::vertical().id_salt("inspector").auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: 16, right: 16, top: 12, bottom: 24 }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            match (view.selection.len(), view.selection.lead()) {
                (1, Some(id)) => scene::show(ui, scope, view, id, (pictures, lettered)),
                (0, _) | (_, None) => project::show(ui, scope, view, lettered),
                _ => several::show(ui, scope, view, bulk),
            }
        });
    });
}

/// The way out of the drawer on narrow windows.
fn close_row(ui: &mut Ui, scope: &Scope<'_>) {
    Frame::new().inner_margin(Margin::symmetric(12, 4)).show(ui, |ui| {
        section(ui, say!("inspector-title"), |ui| {
            if icon_button(ui, icons::X, say!("inspector-close")).clicked() {
                scope.outbox.act(Action::Inspector);
            }
        });
    });
}

/// The look of the selected scene, and the way to change it.
fn look_row(ui: &mut Ui, scope: &Scope<'_>, look: &str) {
    let t = Tokens::of(ui);
    row_between(
        ui,
        |ui| {
            ui.label(body(say!("inspector-look")).color(t.quiet));
            let (words, ink) = if look.is_empty() { (say!("inspector-none"), t.faint) } else { (look, t.strong) };
            ui.add(Label::new(body(words).color(ink)).truncate()).on_hover_text(words);
        },
        |ui| {
            if quiet_button(ui, say!("inspector-look-button")).on_hover_text(Action::LookGroup.info().tooltip).clicked()
            {
                scope.outbox.act(Action::LookGroup);
            }
        },
    );
}

/// “Assets” and the buttons that add one to the selected scene.
fn scene_assets_head(ui: &mut Ui, scope: &Scope<'_>) {
    section(ui, say!("inspector-assets"), |ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        for (kind, words) in [
            (Kind::Image, say!("inspector-plus-image")),
            (Kind::Video, say!("inspector-plus-shot")),
            (Kind::Speech, say!("inspector-plus-voice")),
        ] {
            let action = Action::AddAsset(kind);
            let about = tooltip_with_keys(ui.ctx(), action);
            if quiet_button(ui, words).on_hover_text(about).clicked() {
                scope.outbox.act(action);
            }
        }
        let more = icon_button(ui, icons::DOTS_THREE, say!("inspector-add-else"));
        Popup::menu(&more).show(|ui| {
            if ui.button(say!("inspector-plus-enhancement")).clicked() {
                scope.outbox.act(Action::AddAsset(Kind::Enhancement));
                ui.close();
            }
        });
    });
}

/// “Assets” and the buttons that add one to the project itself.
fn project_assets_head(ui: &mut Ui, scope: &Scope<'_>) {
    section(ui, say!("inspector-assets"), |ui| {
        for (kind, words) in
            [(Kind::Script, say!("inspector-plus-script")), (Kind::Consultation, say!("inspector-plus-consultation"))]
        {
            if quiet_button(ui, words).clicked() {
                let choice = Choice::of(scope.prices.start(kind));
                scope.outbox.execute(Command::AddAsset { scene: None, kind, choice });
            }
        }
    });
}
