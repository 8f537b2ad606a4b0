//! The inspector: every field of what is selected.

mod asset;
mod takes;
mod project;
mod scene;
mod several;

use egui::{Frame, Margin, ScrollArea, Ui};

use crate::document::Command;
use crate::domain::Kind;
use crate::domain::SceneId;
use crate::present::kind_label;
use crate::ui::action::Action;
use crate::ui::pictures::Pictures;
use crate::ui::state::View;
use crate::ui::theme::icons;
use crate::ui::theme::metrics::part;
use crate::ui::views::Scope;
use crate::ui::widgets::{icon_button, section};

/// Shows the selected scene, several, or the project itself.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, pictures: &mut Pictures) {
    if ui.ctx().content_rect().width() < part::NARROW {
        close_row(ui, scope);
    }
    ScrollArea::vertical().id_salt("inspector").auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: 16, right: 16, top: 12, bottom: 24 }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            match (view.selection.len(), view.selection.lead()) {
                (1, Some(id)) => scene::show(ui, scope, view, id, pictures),
                (0, _) | (_, None) => project::show(ui, scope, view),
                _ => several::show(ui, scope, view),
            }
        });
    });
}

/// The way out of the drawer on narrow windows.
fn close_row(ui: &mut Ui, scope: &Scope<'_>) {
    Frame::new().inner_margin(Margin::symmetric(12, 4)).show(ui, |ui| {
        section(ui, "Inspector", |ui| {
            if icon_button(ui, icons::X, "Close the inspector").clicked() {
                scope.outbox.act(Action::Inspector);
            }
        });
    });
}

/// “Assets” and the button that adds one.
fn assets_head(ui: &mut Ui, scope: &Scope<'_>, scene: Option<SceneId>, kinds: &[Kind]) {
    section(ui, "Assets", |ui| {
        ui.menu_button("+ Add", |ui| {
            for kind in kinds {
                if ui.button(kind_label(*kind)).clicked() {
                    let choice = crate::domain::Choice::of(scope.prices.starts.get(*kind).clone());
                    scope.outbox.execute(Command::AddAsset { scene, kind: *kind, choice });
                    ui.close();
                }
            }
        });
    });
}
