//! The start screen: new, open, recent projects, samples, and what an earlier run left.

use egui::{Align, Button, CentralPanel, Frame, Label, Layout, Margin, Response, ScrollArea, Ui, Vec2};

use crate::ui::action::Action;
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body, caption, icons, number, strong};
use crate::ui::widgets::{card_frame, icon_button, primary_button, quiet_button, section};
use std::path::PathBuf;

/// The widest the screen's column gets.
const COLUMN: f32 = 760.0;
const CARD: f32 = 236.0;

/// A project opened before.
pub(crate) struct RecentRow {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// Its name.
    pub(crate) name: String,
    /// Its folder, for telling two of one name apart.
    pub(crate) folder: String,
    /// Whether it is there no more.
    pub(crate) missing: bool,
}

/// A project that an earlier run left unsaved.
pub(crate) struct RecoveryRow {
    /// Its name, or what is wrong with it.
    pub(crate) name: String,
    /// When it was written, and what it holds.
    pub(crate) about: String,
    /// Whether it can be opened.
    pub(crate) sound: bool,
}

/// A project that comes with the program.
pub(crate) struct SampleRow {
    /// Its name.
    pub(crate) name: String,
    /// What it is about, with its total.
    pub(crate) about: String,
}

/// What the start screen shows.
#[derive(Default)]
pub(crate) struct StartRows {
    /// Left unsaved by an earlier run.
    pub(crate) recovered: Vec<RecoveryRow>,
    /// Opened before, newest first.
    pub(crate) recent: Vec<RecentRow>,
    /// What comes with the program.
    pub(crate) samples: Vec<SampleRow>,
}

/// Shows the screen.
pub(crate) fn show(ui: &mut Ui, rows: &StartRows, outbox: &Outbox) {
    let t = Tokens::of(ui);
    CentralPanel::default().frame(Frame::new().fill(t.window)).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let side = ((ui.available_width() - COLUMN) / 2.0).max(space::XL);
            let margin = Margin { left: 0, right: 0, top: 40, bottom: 40 };
            Frame::new().inner_margin(margin).show(ui, |ui| {
                ui.horizontal_top(|ui| {
                    ui.add_space(side);
                    ui.vertical(|ui| {
                        ui.set_width(ui.available_width() - side);
                        contents(ui, rows, outbox);
                    });
                });
            });
        });
    });
}

fn contents(ui: &mut Ui, rows: &StartRows, outbox: &Outbox) {
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
            recovered(ui, (place, row), outbox);
        }
    }
    ui.add_space(space::XL);
    section(ui, "Recent", |_| {});
    if rows.recent.is_empty() {
        ui.label(body("Projects you open or save are listed here.").color(t.quiet));
    }
    for row in &rows.recent {
        recent(ui, row, outbox);
    }
    ui.add_space(space::XL);
    section(ui, "Samples", |_| {});
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(space::M);
        for (place, row) in rows.samples.iter().enumerate() {
            if tile(ui, row).clicked() {
                outbox.send(Request::OpenSample(place));
            }
        }
    });
}

fn recovered(ui: &mut Ui, row: (usize, &RecoveryRow), outbox: &Outbox) {
    let (place, row) = row;
    let t = Tokens::of(ui);
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let discard = quiet_button(ui, "Discard").accessible_name(format!("Discard {}", row.name));
            if discard.clicked() {
                outbox.send(Request::DiscardRecovery(place));
            }
            if row.sound && primary_button(ui, "Recover").clicked() {
                outbox.send(Request::Recover(place));
            }
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.add(Label::new(strong(row.name.as_str())).truncate());
                ui.add(Label::new(caption(row.about.as_str()).color(t.quiet)).wrap());
            });
        });
    });
}

fn recent(ui: &mut Ui, row: &RecentRow, outbox: &Outbox) {
    let t = Tokens::of(ui);
    ui.horizontal(|ui| {
        let width = ui.available_width() - part::CONTROL_HEIGHT - space::S;
        let ink = if row.missing { t.faint } else { t.strong };
        let about = if row.missing { format!("{} · not there now", row.folder) } else { row.folder.clone() };
        let button = Button::new(strong(row.name.as_str()).color(ink))
            .right_text(caption(about).color(t.quiet))
            .fill(t.card)
            .min_size(Vec2::new(width, part::CONTROL_HEIGHT + space::S))
            .truncate();
        let response = ui.add_enabled(!row.missing, button).accessible_name(format!("Open {}", row.name));
        if response.on_hover_text(row.path.display().to_string()).clicked() {
            outbox.send(Request::OpenPath(row.path.clone()));
        }
        if icon_button(ui, icons::X, &format!("Take {} off this list", row.name)).clicked() {
            outbox.send(Request::ForgetRecent(row.path.clone()));
        }
    });
}

fn tile(ui: &mut Ui, row: &SampleRow) -> Response {
    let t = Tokens::of(ui);
    let button = Button::new("").fill(t.card).min_size(Vec2::new(CARD, 76.0));
    let response = ui.add(button).accessible_name(format!("Open the sample {}", row.name));
    let inside = response.rect.shrink(space::M);
    let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(inside).layout(Layout::top_down(Align::Min)));
    ui.add(Label::new(strong(row.name.as_str())).truncate());
    ui.add(Label::new(caption(row.about.as_str()).color(t.quiet)).wrap());
    response
}
