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
use crate::words::say;

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
    let sentence = say!("start-about");
    ui.add(Label::new(body(sentence).color(t.quiet)).wrap());
    ui.add_space(space::S);
    ui.horizontal_wrapped(|ui| {
        if primary_button(ui, say!("action-new")).clicked() {
            outbox.act(Action::New);
        }
        for (action, label) in [(Action::Open, say!("action-open")), (Action::Import, say!("action-import"))] {
            if quiet_button(ui, label).on_hover_text(action.info().tooltip).clicked() {
                outbox.act(action);
            }
        }
        if quiet_button(ui, say!("action-account")).clicked() {
            outbox.act(Action::Account);
        }
    });
    if !rows.recovered.is_empty() {
        ui.add_space(space::XL);
        section(ui, say!("start-left-unsaved"), |_| {});
        for (place, row) in rows.recovered.iter().enumerate() {
            recovered(ui, place, row, outbox);
        }
    }
    ui.add_space(space::XL);
    section(ui, say!("start-recent"), |_| {});
    if rows.recent.is_empty() {
        ui.label(body(say!("start-recent-about")).color(t.quiet));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(space::M);
        for row in &rows.recent {
            recent(ui, row, pictures, outbox);
        }
    });
    ui.add_space(space::XL);
    section(ui, say!("start-templates"), |_| {});
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(space::M);
        for (template, row) in &rows.templates {
            let name = present::template_name(*template);
            let spoken = say!("start-new-from", name = name);
            if tile::show(ui, (name, row.about.as_str()), &spoken, None).clicked() {
                outbox.act(Action::NewFrom(*template));
            }
        }
    });
    ui.add_space(space::XL);
    section(ui, say!("start-samples"), |_| {});
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(space::M);
        for (place, row) in rows.samples.iter().enumerate() {
            let words = (row.name.as_str(), row.about.as_str());
            let spoken = say!("start-open-sample", name = &row.name);
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
            if row.sound && primary_button(ui, say!("window-recover")).clicked() {
                outbox.send(Request::Intend(Intent::Recover(place)));
            }
            let discard =
                quiet_button(ui, say!("window-discard")).accessible_name(say!("start-discard", name = &row.name));
            if discard.clicked() {
                outbox.send(Request::DiscardRecovery(place));
            }
        });
    });
}

/// A project opened before; the right button takes it off the list.
fn recent(ui: &mut Ui, row: &RecentRow, pictures: &mut Pictures, outbox: &Outbox) {
    let words = (row.name.as_str(), row.about.as_str());
    let spoken = say!("start-open", name = &row.name);
    let response = ui.add_enabled_ui(!row.missing, |ui| {
        tile::show(ui, words, &spoken, picture(pictures, row.picture.as_deref()).as_ref())
    });
    let response = response.inner.on_hover_text(row.path.display().to_string());
    if response.clicked() {
        outbox.send(Request::Intend(Intent::Open(Some(row.path.clone()))));
    }
    let forget = |ui: &mut Ui| {
        if ui.button(say!("start-remove-this")).clicked() {
            outbox.send(Request::ForgetRecent(row.path.clone()));
            ui.close();
        }
    };
    response.context_menu(forget);
    if row.missing
        && quiet_button(ui, say!("start-remove")).accessible_name(say!("start-forget", name = &row.name)).clicked()
    {
        outbox.send(Request::ForgetRecent(row.path.clone()));
    }
}
