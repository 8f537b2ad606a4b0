//! Dialogs: at most one is open.

mod about;
mod account;
mod adjust;
mod compare;
mod conflict;
mod guide;
mod import;
mod keep;
mod licences;
mod look;
mod path;
mod record;
mod report;
mod reshape;
mod settings;
mod troubles;
mod unsaved;
mod versions;

use std::path::PathBuf;

use egui::{Context, Frame, Id, Margin, Modal, Ui, Vec2};

use super::intent::Intent;
use super::pictures::Pictures;
use super::request::{Outbox, Request};
use super::theme::Tokens;
use super::theme::metrics::space;
use super::theme::title;
use crate::present::NotDone;
use crate::prices::PriceList;
use crate::storage::{OpenError, SaveError, Version};

pub(crate) use account::AccountDraft;
pub(crate) use adjust::AdjustDraft;
pub(crate) use compare::{ComparePage, ComparedSource};
pub(crate) use conflict::SaveRemedy;
pub(crate) use guide::GuidePage;
pub(crate) use import::{ImportPage, ImportTarget, LogPage};
pub(crate) use keep::KeepDraft;
pub(crate) use licences::LicencesPage;
pub(crate) use look::LookDraft;
pub(crate) use record::{RecordDraft, RecordLine};
pub(crate) use reshape::ReshapePage;
pub(crate) use settings::{SettingsPage, SettingsTab};
pub(crate) use versions::{VersionRow, VersionsPage};

/// The open dialog.
#[derive(Debug)]
pub(crate) enum Dialog {
    /// Save first?
    Unsaved,
    /// The file was changed or removed by something else.
    Conflict {
        /// What happened.
        error: Box<SaveError>,
        /// What can be done about it, besides another name.
        remedy: SaveRemedy,
        /// Where it should have gone.
        path: PathBuf,
    },
    /// A file that cannot be opened, and an earlier version of it.
    Damaged {
        /// What is wrong.
        error: Box<OpenError>,
        path: PathBuf,
        /// What can be opened instead.
        version: Version,
    },
    /// What is different between two states.
    Changes {
        /// What they are of.
        headline: String,
        /// A line each.
        lines: Vec<String>,
    },
    /// Earlier versions.
    Versions(Box<VersionsPage>),
    /// Whole boards beside the open one.
    Compare(Box<ComparePage>),
    /// A path to type, where the system shows no file dialog.
    Path {
        /// What it is for.
        intent: Intent,
        /// What has been typed.
        typed: String,
        /// What is wrong with it.
        problem: Option<NotDone>,
    },
    /// Another program’s file that may come in.
    Import(Box<ImportPage>),
    /// A provider's log beside what is recorded.
    Log(Box<LogPage>),
    /// Plan and billing day.
    Account(Box<AccountDraft>),
    /// Takes to record.
    Record(Box<RecordDraft>),
    /// The balance that the service’s site shows.
    Adjust(AdjustDraft),
    /// A copy in another shape.
    Reshape(Box<ReshapePage>),
    /// A version to keep, by a name.
    Keep(Box<KeepDraft>),
    /// The look that scenes share.
    Look(Box<LookDraft>),
    /// The guide.
    Guide(Box<GuidePage>),
    /// The report of a problem, to be copied.
    Report(String),
    /// What is wrong for longer than a moment, a sentence or two each.
    Troubles(Vec<String>),
    /// How the program looks, and its keys.
    Settings(Box<SettingsPage>),
    /// Everything the program is made of, with its licences.
    Licences(Box<LicencesPage>),
    /// Name and version.
    About,
}

/// Shows the dialog over the window. What the user decides goes into the outbox.
pub(crate) fn show(ctx: &Context, dialog: &mut Dialog, prices: &PriceList, pictures: &mut Pictures, outbox: &Outbox) {
    let t = Tokens::of_style(&ctx.global_style().visuals);
    let frame = Frame::window(&ctx.global_style()).fill(t.card).inner_margin(Margin::same(20));
    // Each kind of dialog remembers its own size.
    let id = Id::unique(("dialog", std::mem::discriminant(&*dialog)));
    let modal = Modal::new(id).backdrop_color(t.scrim_over()).frame(frame);
    let response = modal.show(ctx, |ui| {
        ui.set_max_width((ui.ctx().content_rect().width() - space::XL * 4.0).max(space::XL));
        contents(ui, dialog, prices, pictures, outbox);
    });
    stays_in_the_middle(ctx, id, response.response.rect.size());
    // A click beside a dialog with fields is mostly a slip: what was typed stays. Escape and the buttons close it.
    let closes = if has_fields(dialog) {
        response.is_top_modal && ctx.input(|input| input.key_pressed(egui::Key::Escape))
    } else {
        response.should_close()
    };
    if closes {
        outbox.send(dismissal(dialog));
    }
}

/// A dialog that has grown or shrunk is laid out once more before it is shown: where its middle is follows from the size
/// of the pass before, and a button must not jump away from the pointer later.
fn stays_in_the_middle(ctx: &Context, id: Id, size: Vec2) {
    let id = id.with("size");
    let known: Option<Vec2> = ctx.data_mut(|data| data.get_temp(id));
    if known != Some(size) {
        ctx.data_mut(|data| data.insert_temp(id, size));
        ctx.request_discard("the dialog has another size");
        ctx.request_repaint();
    }
}

fn contents(ui: &mut Ui, dialog: &mut Dialog, prices: &PriceList, pictures: &mut Pictures, outbox: &Outbox) {
    match dialog {
        Dialog::Unsaved => unsaved::show(ui, outbox),
        Dialog::Conflict { error, remedy, .. } => conflict::show(ui, error, *remedy, outbox),
        Dialog::Damaged { error, path, version } => versions::show_damaged(ui, error, (path, version), outbox),
        Dialog::Changes { headline, lines } => versions::show_changes(ui, headline, lines, outbox),
        Dialog::Versions(page) => versions::show(ui, page, pictures, outbox),
        Dialog::Compare(page) => compare::show(ui, page, outbox),
        Dialog::Path { intent, typed, problem } => {
            let mut path = path::TypedPath { typed, problem: problem.as_ref() };
            path::show(ui, intent, &mut path, outbox);
        }
        Dialog::Import(page) => import::show(ui, page, prices, outbox),
        Dialog::Log(page) => import::show_log(ui, page, prices, outbox),
        Dialog::Account(draft) => account::show(ui, draft, prices, outbox),
        Dialog::Record(draft) => record::show(ui, draft, outbox),
        Dialog::Adjust(draft) => adjust::show(ui, draft, outbox),
        Dialog::Reshape(page) => reshape::show(ui, page, outbox),
        Dialog::Keep(draft) => keep::show(ui, draft, outbox),
        Dialog::Look(draft) => look::show(ui, draft, outbox),
        Dialog::Guide(page) => guide::show(ui, page, outbox),
        Dialog::Report(report) => report::show(ui, report, outbox),
        Dialog::Troubles(sentences) => troubles::show(ui, sentences, outbox),
        Dialog::Settings(page) => settings::show(ui, page, outbox),
        Dialog::Licences(page) => licences::show(ui, page, outbox),
        Dialog::About => about::show(ui, prices, outbox),
    }
}

/// Whether something may have been typed into a dialog that would be lost.
const fn has_fields(dialog: &Dialog) -> bool {
    matches!(dialog, Dialog::Path { .. } | Dialog::Account(_) | Dialog::Record(_) | Dialog::Adjust(_) | Dialog::Keep(_))
}

/// What Escape or a click outside a dialog means: never a loss.
const fn dismissal(dialog: &Dialog) -> Request {
    match dialog {
        Dialog::Unsaved => Request::Unsaved(super::request::UnsavedAnswer::Cancel),
        Dialog::Conflict { .. } => Request::Conflict(super::request::ConflictAnswer::Cancel),
        Dialog::Path { .. } => Request::GiveUp,
        _ => Request::CloseDialog,
    }
}

/// The headline of a dialog.
fn headline(ui: &mut Ui, text: &str, width: f32) {
    ui.set_width(width.min(ui.available_width()));
    ui.spacing_mut().item_spacing = Vec2::new(space::S, space::S);
    ui.label(title(text).color(Tokens::of(ui).strong));
}

/// A typed path as the user means it: `~` is the home folder, and quotes around it are dropped.
pub(crate) fn as_path(typed: &str) -> PathBuf {
    let plain = typed.trim().trim_matches('"').trim_matches('\'');
    // Not the folders of the user, which are read from a file.
    let home = directories::BaseDirs::new();
    match (plain.strip_prefix("~/"), home) {
        (Some(rest), Some(home)) => home.home_dir().join(rest),
        _ => PathBuf::from(plain),
    }
}
