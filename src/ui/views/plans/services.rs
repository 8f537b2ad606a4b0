//! The same board on every service whose prices are known.

use egui::{
    Align2, Color32, CornerRadius, FontFamily, FontId, Id, Label, Pos2, Rect, Response, Role, ScrollArea, Sense,
    Stroke, Ui, Vec2, WidgetInfo,
};

use super::parts;
use crate::domain::PlanId;
use crate::figures::LensSettings;
use crate::present::{self, ServicePart, ServiceRow, ToErrorWords as _, Tone};
use crate::storage::Folders;
use crate::ui::slow_memo::{Asking, InFrame, SlowMemo};
use crate::ui::state::View;
use crate::ui::theme::fonts::strong_family;
use crate::ui::theme::metrics::{part, size, space};
use crate::ui::theme::{Tokens, body, ink};
use crate::ui::views::{Content, Scope};
use crate::ui::widgets::{calculating, card_frame, elided, focus_ring, quiet_button};
use crate::words::say;
use crate::workspace::{OwnedStandpoint, known_lists, offers};

/// The height of a row.
pub(super) const ROW: f32 = 32.0;
/// The least width of the table.
const LEAST: f32 = 1_280.0;

/// A column: its share of the width, and whether it stands at the right.
#[derive(Clone, Copy)]
pub(super) struct ServiceColumn {
    pub(super) share: f32,
    pub(super) is_right: bool,
}

const fn left(share: f32) -> ServiceColumn {
    ServiceColumn { share, is_right: false }
}

const fn right(share: f32) -> ServiceColumn {
    ServiceColumn { share, is_right: true }
}

/// Service and plan, total, money, a second, finish, what expires, what differs, and when it was read.
const COLUMNS: [ServiceColumn; 8] =
    [left(0.17), right(0.165), right(0.125), right(0.08), left(0.07), right(0.09), left(0.165), left(0.135)];

/// A row, and what makes it asset by asset.
type ServiceAnswer = (ServiceRow, Vec<ServicePart>);

/// The rows; nothing, and why, where sums are too large to count.
type ServicesAnswer = Result<Vec<ServiceAnswer>, String>;

/// What the tab keeps from frame to frame.
#[derive(Default)]
pub(super) struct ServicesState {
    rows: SlowMemo<Content, ServicesAnswer>,
    /// The list and the plan whose assets are shown; the first row’s until one is chosen.
    picked: Option<(String, Option<PlanId>)>,
    /// Whether all plans of each service are shown.
    all: bool,
}

/// Shows a row for each service, and for each of its plans where that is asked for; below it what makes one of them.
pub(super) fn show(
    ui: &mut Ui,
    (scope, view): (&Scope<'_>, &View),
    folders: Option<&Folders>,
    state: &mut ServicesState,
) {
    // The lists are read from the disk: never in a frame.
    let on = Asking { in_frame: InFrame::None, ..scope.asking(ui.ctx(), "services") };
    let work = || {
        let (at, seen, folders) = (scope.at.owned(), LensSettings::of(&scope.lens(view)), folders.cloned());
        move || answer(&at, seen, folders.as_ref())
    };
    let ServicesState { rows, picked, all } = state;
    let rows = match rows.get(scope.content(view), on, work) {
        Some(Ok(rows)) => rows,
        Some(Err(why)) => {
            ui.add(Label::new(body(why.as_str())).wrap());
            return;
        }
        None => {
            calculating(ui, say!("service-working"));
            return;
        }
    };
    let is_shown = |row: &ServiceRow| *all || row.is_yours || row.is_first_of_service;
    let shown: Vec<&ServiceAnswer> = rows.iter().filter(|(row, _)| is_shown(row)).collect();
    let is_picked =
        |row: &ServiceRow| picked.as_ref().is_some_and(|(list, plan)| (list, plan) == (&row.list, &row.plan_id));
    let other = |(row, _): &&&ServiceAnswer| row.list != scope.prices.id;
    let chosen = shown.iter().find(|(row, _)| is_picked(row)).or_else(|| shown.iter().find(other));
    let chosen = chosen.or_else(|| shown.first()).copied();
    let clicked = table(ui, &shown, chosen);
    ui.add_space(space::S);
    let words = if *all { say!("service-fewer-plans") } else { say!("service-all-plans") };
    if quiet_button(ui, words).clicked() {
        *all = !*all;
    }
    ui.add_space(space::M);
    parts::show(ui, chosen.map(|(row, parts)| (row, parts.as_slice())));
    if let Some(row) = clicked {
        *picked = Some((row.list.clone(), row.plan_id.clone()));
    }
}

/// The board on every service. Slow: for a thread of its own.
fn answer(at: &OwnedStandpoint, seen: LensSettings, folders: Option<&Folders>) -> ServicesAnswer {
    let at = at.at();
    let lists = known_lists(folders, at.balance.today);
    let offers = offers(&at, seen, &lists).map_err(|error| error.words().to_string())?;
    let parts = offers.iter().map(|offer| present::service_parts(offer, &at, seen.filter));
    Ok(present::service_rows(&offers, &at, seen.basis).into_iter().zip(parts).collect())
}

/// The rows. Returns the one that was clicked.
fn table<'a>(ui: &mut Ui, rows: &[&'a ServiceAnswer], chosen: Option<&ServiceAnswer>) -> Option<&'a ServiceRow> {
    let mut clicked = None;
    ScrollArea::horizontal().id_salt("services table").auto_shrink([false, true]).show(ui, |ui| {
        ui.set_min_width(LEAST);
        card_frame(ui).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 0.0;
            heads(
                ui,
                &COLUMNS,
                &[
                    say!("service-service-and-plan"),
                    say!("service-this-board"),
                    say!("service-money"),
                    say!("service-second"),
                    say!("service-done"),
                    say!("service-unused"),
                    say!("service-different"),
                    say!("service-read"),
                ],
            );
            for (place, (row, _)) in rows.iter().enumerate() {
                let is_chosen = chosen.is_some_and(|(chosen, _)| std::ptr::eq(chosen, row));
                if one(ui, (place, row), is_chosen).clicked() {
                    clicked = Some(row);
                }
            }
        });
    });
    clicked
}

/// The names of columns.
pub(super) fn heads(ui: &mut Ui, columns: &[ServiceColumn], words: &[&str]) {
    let t = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words.join(", ")));
    let cells: Vec<ServiceCell> = words.iter().map(|word| ServiceCell::small(*word, t.faint)).collect();
    paint(ui, rect, columns, &cells);
}

fn one(ui: &mut Ui, (place, row): (usize, &ServiceRow), is_chosen: bool) -> Response {
    let t = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::hover());
    let response = ui.interact(rect, Id::unique(("service row", place)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_chosen, row.spoken()));
    let ground = match (is_chosen, response.hovered()) {
        (true, _) => Some(t.notice),
        (false, true) => Some(t.raised),
        (false, false) => None,
    };
    if let Some(ground) = ground {
        ui.painter().rect_filled(rect, CornerRadius::ZERO, ground);
    }
    let name = if row.is_yours { say!("service-yours", plan = row.name()) } else { row.name() };
    let name_ink = if row.is_yours { t.accent_text } else { t.strong };
    let different = row.different();
    let different_ink = if row.retired.is_empty() { t.quiet } else { t.over };
    let read_ink = if row.is_second_hand { t.accent_text } else { t.quiet };
    let cells = [
        ServiceCell::strong(name, name_ink),
        ServiceCell::plain(row.total.text.as_str(), ink(t, row.total.tone)),
        ServiceCell::plain(row.money.text.as_str(), ink(t, row.money.tone)),
        ServiceCell::plain(row.second.as_str(), t.strong),
        ServiceCell::plain(row.finished.text.as_str(), ink(t, row.finished.tone)),
        ServiceCell::plain(row.expires.as_str(), t.quiet),
        ServiceCell::small(different.as_str(), different_ink),
        ServiceCell::small(row.read_words(), read_ink),
    ];
    let cut = paint(ui, rect, &COLUMNS, &cells);
    focus_ring(ui, &response, 0.0);
    if cut.is_empty() { response } else { response.on_hover_text(cut.join("\n")) }
}

/// What stands in a cell.
pub(super) struct ServiceCell {
    text: String,
    font: FontId,
    ink: Color32,
}

impl ServiceCell {
    /// Text that counts.
    pub(super) fn strong(text: impl Into<String>, ink: Color32) -> Self {
        Self { text: text.into(), font: FontId::new(size::BODY, strong_family()), ink }
    }

    /// Plain text.
    pub(super) fn plain(text: impl Into<String>, ink: Color32) -> Self {
        Self { text: text.into(), font: FontId::new(size::BODY, FontFamily::Proportional), ink }
    }

    /// Text beside other text.
    pub(super) fn small(text: impl Into<String>, ink: Color32) -> Self {
        Self { text: text.into(), font: FontId::new(size::SMALL, FontFamily::Proportional), ink }
    }

    /// Text of a tone.
    pub(super) fn toned(ui: &Ui, text: &str, tone: Tone) -> Self {
        Self::plain(text, ink(Tokens::of(ui), tone))
    }
}

/// Paints cells side by side with a hairline below them. Returns those that had to be shortened.
pub(super) fn paint<'a>(ui: &Ui, rect: Rect, columns: &[ServiceColumn], cells: &'a [ServiceCell]) -> Vec<&'a str> {
    let mut cut = Vec::new();
    let mut x = rect.left();
    for (column, cell) in columns.iter().zip(cells) {
        let width = rect.width() * column.share;
        let galley = elided(ui, &cell.text, cell.font.clone(), cell.ink, width - space::M);
        if galley.elided {
            cut.push(cell.text.as_str());
        }
        let (at, side) =
            if column.is_right { (x + width - space::M, Align2::RIGHT_CENTER) } else { (x, Align2::LEFT_CENTER) };
        let place = side.anchor_size(Pos2::new(at, rect.center().y), galley.size());
        ui.painter().galley(place.min, galley, cell.ink);
        x += width;
    }
    let line = Stroke::new(part::HAIRLINE, Tokens::of(ui).hairline);
    ui.painter().line_segment([rect.left_bottom(), rect.right_bottom()], line);
    cut
}
