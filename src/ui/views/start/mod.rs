//! The start screen: new, open, recent projects, samples, and what an earlier run left.

mod tile;

use std::path::Path;

use egui::{Align, CentralPanel, Frame, Label, Layout, Margin, ScrollArea, Ui, Vec2};

use crate::present;
use crate::ui::action::Action;
use crate::ui::intent::Intent;
use crate::ui::pictures::{Picture, Pictures};
use crate::ui::request::{Outbox, Request};
use crate::ui::startup::{RecentRow, RecoveryRow, StartRows};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption, number, strong};
use crate::ui::widgets::{card_frame, page_keys, primary_button, quiet_button, row_of_height, section};

/// The widest the screen's column gets.
const COLUMN: f32 = 760.0;
/// The height of a recovered project’s two lines.
const ROW: f32 = 44.0;

/// Shows the screen.
pub(crate) fn show(ui: &mut Ui, rows: &StartRows, pictures: &mut Pictures, outbox: &Outbox) {
    let t = Tokens::of(ui);
    CentralPanel::default().frame(Frame::new().fill(t.window)).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            page_keys(ui);
            let side = ((ui.available_width() - COLUMN) / 2.0).max(space::XL);
            let margin = Margin { left: 0, right: 0, top: 40, bottom: 40 };
            Frame::new().inner_margin(margin).show(ui, |ui| {
                ui.horizontal_top(|ui| {
                    ui.add_space(side);
                    ui.vertical(|ui| {
                        ui.set_width((ui.available_width() - side).max(0.0));
                        contents(ui, rows, pictures, outbox);
                    });
                });
            });
        });
    });
}

fn contents(ui: &mut Ui, rows: &StartRows, pictures: &mut Pictures, outbox: &Outbox) {
    let t = Tokens::of(ui);
    ui.label(number("Creditboard"));
    let sentence = "Plan a video scene by scene, and see at every moment what it costs against your monthly credits.";
    ui.add(Label::new(body(sentence).color(t.quiet)).wrap());
    ui.add_space(space::S);
    ui.horizontal_wrapped(|ui| {
        if primary_button(ui, "New project").clicked() {
            outbox.act(Action::New);
        }
        for (action, label) in [(Action::Open, "Open…"), (Action::Import, "Import shot list…")] {
            if quiet_button(ui, label).on_hover_text(action.info().tooltip).clicked() {
                outbox.act(action);
            }
        }
        if quiet_button(ui, "Plan and billing day…").clicked() {
            outbox.act(Action::Account);
        }
    });
    if !rows.recovered.is_empty() {
        ui.add_space(space::XL);
        section(ui, "Left unsaved", |_| {});
        for (place, row) in rows.recovered.iter().enumerate() {
            recovered(ui, place, row, outbox);
        }
    }
    ui.add_space(space::XL);
    section(ui, "Recent", |_| {});
    if rows.recent.is_empty() {
        ui.label(body("Projects you open or save are listed here.").color(t.quiet));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(space::M);
        for row in &rows.recent {
            recent(ui, row, pictures, outbox);
        }
    });
    ui.add_space(space::XL);
    section(ui, "Templates", |_| {});
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(space::M);
        for (template, row) in &rows.templates {
            let name = present::template_name(*template);
            let spoken = format!("New from the template {name}");
            if tile::show(ui, (name, row.about.as_str()), &spoken, None).clicked() {
                outbox.act(Action::NewFrom(*template));
            }
        }
    });
    ui.add_space(space::XL);
    section(ui, "Samples", |_| {});
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(space::M);
        for (place, row) in rows.samples.iter().enumerate() {
            let words = (row.name.as_str(), row.about.as_str());
            let spoken = format!("Open the sample {}", row.name);
            if tile::show(ui, words, &spoken, picture(pictures, row.picture.as_deref()).as_ref()).clicked() {
                outbox.send(Request::Intend(Intent::OpenSample(place)));
            }
        }
    });
}

fn picture<'a>(pictures: &'a mut Pictures, path: Option<&Path>) -> Option<Picture<'a>> {
    path.map(|path| pictures.get(path, tile::WIDTH))
}

fn recovered(ui: &mut Ui, place: usize, row: &RecoveryRow, outbox: &Outbox) {
    let t = Tokens::of(ui);
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let words = |ui: &mut Ui| {
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.add(Label::new(strong(row.name.as_str())).truncate());
                ui.add(Label::new(caption(row.about.as_str()).color(t.quiet)).wrap());
            });
        };
        row_of_height(ui, ROW, words, |ui| {
            if row.sound && primary_button(ui, "Recover").clicked() {
                outbox.send(Request::Intend(Intent::Recover(place)));
            }
            let discard = quiet_button(ui, "Discard").accessible_name(format!("Discard {}", row.name));
            if discard.clicked() {
                outbox.send(Request::DiscardRecovery(place));
            }
        });
    });
}

/// A project opened before; the right button takes it off the list.
fn recent(ui: &mut Ui, row: &RecentRow, pictures: &mut Pictures, outbox: &Outbox) {
    let words = (row.name.as_str(), row.about.as_str());
    let spoken = format!("Open {}", row.name);
    let response = ui.add_enabled_ui(!row.missing, |ui| {
        tile::show(ui, words, &spoken, picture(pictures, row.picture.as_deref()).as_ref())
    });
    let response = response.inner.on_hover_text(row.path.display().to_string());
    if response.clicked() {
        outbox.send(Request::Intend(Intent::Open(Some(row.path.clone()))));
    }
    let forget = |ui: &mut Ui| {
        if ui.button("Remove from this list").clicked() {
            outbox.send(Request::ForgetRecent(row.path.clone()));
            ui.close();
        }
    };
    response.context_menu(forget);
    if row.missing && quiet_button(ui, "Remove from the list").accessible_name(format!("Forget {}", row.name)).clicked()
    {
        outbox.send(Request::ForgetRecent(row.path.clone()));
    }
}
