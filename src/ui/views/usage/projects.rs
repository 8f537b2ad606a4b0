//! The projects that share the allowance: their order, what is kept for each, and when each is due.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveDate;
use egui::{ComboBox, CornerRadius, CursorIcon, DragAndDrop, Id, Label, Rect, Sense, Ui, Vec2};

use super::Facts;
use crate::domain::{ClaimChange, Credits, PlanId, Priority, Usage};
use crate::figures::Sum;
use crate::figures::usage::Completion;
use crate::figures::why::Why;
use crate::present::{self, OpenBoard, ProjectRow, WrongEntry};
use crate::ui::fields::{AmountField, TypedField, say_refused};
use crate::ui::request::Request;
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption, icons, ink, strong};
use crate::ui::views::Scope;
use crate::ui::widgets::{card_frame, choice_box, icon_button, row_between, section};
use crate::words::say;
use crate::workspace::Memo;

/// More than any plan grants.
const MOST_MORE: u64 = 1_000_000;
const CREDITS_WIDTH: f32 = 64.0;
const DAY_WIDTH: f32 = 88.0;
const DATE_WIDTH: f32 = 108.0;
/// The height of the mark between two projects.
const MARK: f32 = 3.0;

/// A project that is being dragged, by its file.
#[derive(Clone, Debug)]
struct DraggedProject(PathBuf);

/// What the list keeps from frame to frame. Its rows look through the takes for what is left of reservations.
#[derive(Default)]
pub(super) struct ProjectsState {
    /// What the open project might take on top, to see what the others keep.
    more: u64,
    rows: Memo<(Arc<Usage>, ProjectsQuestion), Vec<ProjectRow>>,
}

/// What the rows follow from, apart from the usage.
#[derive(PartialEq)]
struct ProjectsQuestion {
    file: Option<PathBuf>,
    to_go: Sum,
    finish: Completion,
    left: Credits,
    plan: Option<PlanId>,
    today: NaiveDate,
    more: u64,
}

/// The projects in the order in which they are served, and what they keep if this one takes more.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, (facts, usage): (&Facts, &Arc<Usage>), state: &mut ProjectsState) {
    if usage.boards.is_empty() {
        return;
    }
    let t = Tokens::of(ui);
    ui.add_space(space::M);
    section(ui, say!("usage-projects"), |_| {});
    let file =
        scope.open.file.as_ref().map(|file| std::path::absolute(&file.path).unwrap_or_else(|_| file.path.clone()));
    let (plan, today) = (scope.standing.plan, scope.standing.today);
    let left = scope.standing.left_for_all.unwrap_or_default();
    let ProjectsState { more, rows } = state;
    let asked = ProjectsQuestion {
        file: file.clone(),
        to_go: facts.to_go,
        finish: facts.finish,
        left,
        plan: plan.map(|plan| plan.id.clone()),
        today,
        more: *more,
    };
    let rows = rows.get((Arc::clone(usage), asked), || {
        let open =
            file.as_deref().map(|path| OpenBoard { path, to_go: facts.to_go, held: facts.held, finish: facts.finish });
        present::projects((usage, today), (left, plan), open, Credits::new(*more))
    });
    if rows.len() > 1 && rows.iter().any(|row| row.open) {
        let refused = ui.horizontal(|ui| {
            let label = ui.label(body(say!("usage-if-takes")).color(t.quiet));
            let field = AmountField { speed: 5.0, ..AmountField::credits("", MOST_MORE, say!("usage-more-suffix")) };
            let shown = field.show(ui, more);
            shown.response.labelled_by(label.id);
            shown.refused
        });
        say_refused(ui, refused.inner);
    }
    let mut places: Vec<Rect> = Vec::new();
    for place in 0..rows.len() {
        places.push(project(ui, scope, (rows, place), *more > 0));
    }
    follow(ui, scope, rows, &places);
}

/// A project with all that can be changed about it.
fn project(ui: &mut Ui, scope: &Scope<'_>, (rows, place): (&[ProjectRow], usize), takes_more: bool) -> Rect {
    let t = Tokens::of(ui);
    let Some(row) = rows.get(place) else { return Rect::NOTHING };
    let shown = card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        row_between(
            ui,
            |ui| {
                if rows.len() > 1 {
                    handle(ui, row);
                }
                ui.add(Label::new(strong(row.title.as_str())).truncate())
            },
            |ui| buttons(ui, scope, rows, place),
        );
        let (takes, gets) = (row.takes, row.gets);
        let about = body(row.about.text.as_str()).color(ink(t, row.about.tone));
        scope.told_sentence(ui, about, || Why::shared(takes, gets));
        if let Some(kept) = &row.kept {
            ui.add(Label::new(caption(kept.text.as_str()).color(ink(t, kept.tone))).wrap());
        }
        if let Some(due) = &row.due {
            ui.add(Label::new(caption(due.text.as_str()).color(ink(t, due.tone))).wrap());
        }
        if takes_more && !row.keeps.is_empty() {
            ui.label(caption(row.keeps.as_str()).color(t.quiet));
        }
        if rows.len() > 1 {
            ui.horizontal(|ui| {
                priority(ui, scope, row);
                reserved(ui, scope, row);
            });
        }
        ui.horizontal(|ui| deadline(ui, scope, row));
    });
    shown.response.rect
}

/// What a project is dragged by.
fn handle(ui: &mut Ui, row: &ProjectRow) {
    let t = Tokens::of(ui);
    let grip = Label::new(body(icons::DOTS_SIX_VERTICAL).color(t.faint)).selectable(false).sense(Sense::drag());
    let response = ui
        .add(grip)
        .accessible_name(say!("usage-drag", title = &row.title))
        .on_hover_cursor(CursorIcon::Grab)
        .on_hover_text(say!("usage-drag-about"));
    if response.drag_started() {
        DragAndDrop::set_payload(ui.ctx(), DraggedProject(row.path.clone()));
    }
}

/// Earlier, later, and off the list.
fn buttons(ui: &mut Ui, scope: &Scope<'_>, rows: &[ProjectRow], place: usize) {
    let Some(row) = rows.get(place) else { return };
    if !row.open && icon_button(ui, icons::X, &say!("usage-no-longer-list", title = &row.title)).clicked() {
        scope.outbox.send(Request::ForgetBoard(row.path.clone()));
    }
    if rows.len() < 2 {
        return;
    }
    let later = place.saturating_add(1);
    ui.add_enabled_ui(later < rows.len(), |ui| {
        if icon_button(ui, icons::ARROW_DOWN, &present::credits_later(&row.title)).clicked() {
            let order = present::put_project(rows, place, later.saturating_add(1));
            scope.outbox.send(Request::OrderProjects(order));
        }
    });
    ui.add_enabled_ui(place > 0, |ui| {
        if icon_button(ui, icons::ARROW_UP, &present::credits_earlier(&row.title)).clicked() {
            let order = present::put_project(rows, place, place.saturating_sub(1));
            scope.outbox.send(Request::OrderProjects(order));
        }
    });
}

fn priority(ui: &mut Ui, scope: &Scope<'_>, row: &ProjectRow) {
    let pick = |ui: &mut Ui| {
        let mut clicked =
            |one: &Priority| ui.selectable_label(*one == row.priority, present::priority_title(*one)).clicked();
        Priority::ALL.into_iter().find(|one| clicked(one))
    };
    let shown = present::priority_title(row.priority);
    let shown = ComboBox::from_id_salt(("priority", &row.path)).width(DAY_WIDTH).selected_text(shown);
    let chosen = choice_box(ui, shown, pick);
    let name = say!("usage-priority-of", title = &row.title);
    chosen.response.accessible_name(name).on_hover_text(say!("usage-priority-about"));
    if let Some(priority) = chosen.inner {
        scope.outbox.send(Request::Claim(row.path.clone(), ClaimChange::Priority(priority)));
    }
}

fn reserved(ui: &mut Ui, scope: &Scope<'_>, row: &ProjectRow) {
    let t = Tokens::of(ui);
    ui.label(body(say!("usage-keep")).color(t.quiet));
    let field = TypedField {
        id: Id::unique(("kept for", &row.path)),
        name: &say!("usage-kept-for", title = &row.title),
        hint: say!("usage-keep-none"),
        width: CREDITS_WIDTH,
    };
    let value = row.reserved.map(|credits| present::amount(credits.get())).unwrap_or_default();
    if let Some(credits) = field.show(ui, &value, read_reserved) {
        scope.outbox.send(Request::Reserve(row.path.clone(), credits));
    }
}

fn deadline(ui: &mut Ui, scope: &Scope<'_>, row: &ProjectRow) {
    let t = Tokens::of(ui);
    ui.label(body(say!("usage-due-field")).color(t.quiet));
    let field = TypedField {
        id: Id::unique(("due", &row.path)),
        name: &say!("usage-due-of", title = &row.title),
        hint: say!("usage-no-day"),
        width: DATE_WIDTH,
    };
    let value = row.deadline.map(|day| day.to_string()).unwrap_or_default();
    if let Some(day) = field.show(ui, &value, read_day) {
        scope.outbox.send(Request::Claim(row.path.clone(), ClaimChange::Deadline(day)));
    }
}

fn read_reserved(text: &str) -> Result<Option<Credits>, WrongEntry> {
    let digits: String = text.chars().filter(|letter| !letter.is_whitespace() && *letter != ',').collect();
    if digits.is_empty() || digits == "0" {
        return Ok(None);
    }
    let credits = digits.parse().map(|credits| Some(Credits::new(credits)));
    credits.map_err(|_error| WrongEntry::Reserved)
}

fn read_day(text: &str) -> Result<Option<NaiveDate>, WrongEntry> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    text.trim().parse().map(Some).map_err(|_error| WrongEntry::DueDay)
}

/// Shows where a dragged project would go, and asks for it when it is let go.
fn follow(ui: &Ui, scope: &Scope<'_>, rows: &[ProjectRow], places: &[Rect]) {
    let Some(dragged) = DragAndDrop::payload::<DraggedProject>(ui.ctx()) else { return };
    let Some(pointer) = ui.ctx().pointer_interact_pos() else { return };
    let Some(from) = rows.iter().position(|row| row.path == dragged.0) else { return };
    let gap = places.iter().filter(|place| place.center().y < pointer.y).count();
    let next = places.get(gap).map(|next| (next.left_top() - Vec2::new(0.0, MARK), next.width()));
    let last = || places.last().map(|last| (last.left_bottom(), last.width()));
    let Some((from_corner, width)) = next.or_else(last) else { return };
    let mark = Rect::from_min_size(from_corner, Vec2::new(width, MARK));
    ui.painter().rect_filled(mark, CornerRadius::same(2), Tokens::of(ui).accent);
    if ui.input(|input| input.pointer.any_released()) {
        DragAndDrop::clear_payload(ui.ctx());
        scope.outbox.send(Request::OrderProjects(present::put_project(rows, from, gap)));
    }
}
