//! The heading of an act: folds it, selects its scenes, and takes another name.

use egui::{
    Align2, CornerRadius, FontFamily, FontId, Id, Key, Pos2, Rect, Response, Role, Sense, Stroke, TextEdit, Ui,
    UiBuilder, Vec2, WidgetInfo,
};

use crate::document::{Command, SceneEdit};
use crate::domain::SceneId;
use crate::present::ActRow;
use crate::ui::action::{ActStep, Action};
use crate::ui::key_map::keys_words;
use crate::ui::request::Request;
use crate::ui::state::View;
use crate::ui::theme::fonts::strong_family;
use crate::ui::theme::metrics::{part, radius, size, space};
use crate::ui::theme::{Tokens, icons, ink};
use crate::ui::views::Scope;
use crate::ui::widgets::{elided, focus_ring, icon_button, longest_that_fits};
use crate::words::say;

/// The side of the button that folds.
const FOLD: f32 = 28.0;

/// An act and where its heading stands.
pub(super) struct ActHeading<'a> {
    pub(super) row: &'a ActRow,
    pub(super) rect: Rect,
    /// Whether the balance ends in what is folded away below it.
    pub(super) balance_ends: bool,
}

/// Shows the heading.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, heading: &ActHeading<'_>) {
    let ActHeading { row, rect, .. } = *heading;
    let t = Tokens::of(ui);
    let folded = view.folded.contains(&row.begins);
    let builder = UiBuilder::new().max_rect(rect).id_salt(("act", row.begins.get()));
    let mut ui = ui.new_child(builder);
    ui.set_clip_rect(rect.expand(3.0).intersect(ui.clip_rect()));
    let corner = Align2::LEFT_CENTER.anchor_size(rect.left_center(), Vec2::splat(FOLD));
    let (icon, name) = if folded {
        (icons::CARET_RIGHT, say!("board-unfold", name = &row.name))
    } else {
        (icons::CARET_DOWN, say!("board-fold", name = &row.name))
    };
    let mut place = ui.new_child(UiBuilder::new().max_rect(corner));
    if icon_button(&mut place, icon, &name).clicked() {
        set_folded(view, row.begins, !folded);
    }
    let rest =
        Rect::from_min_max(Pos2::new(corner.right() + space::XS, rect.top() + 5.0), rect.max - Vec2::new(0.0, 5.0));
    if view.act_name.as_ref().is_some_and(|(act, _)| *act == row.begins) {
        rename(&mut ui, scope, view, rest);
        return;
    }
    let response = ui.interact(rest, Id::unique(("act heading", row.begins.get())), Sense::click());
    let selected = is_selected(scope, view, row);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, row.spoken.clone()));
    if ui.is_rect_visible(rest) {
        let ground =
            if selected { t.notice } else { t.card.gamma_multiply(if response.hovered() { 1.0 } else { 0.0 }) };
        ui.painter().rect_filled(rest, CornerRadius::same(radius::CONTROL), ground);
        focus_ring(&ui, &response, 0.0);
        words(&ui, heading, rest);
    }
    answer(&ui, scope, view, row, &response);
}

/// What clicks and keys on the heading ask for.
fn answer(ui: &Ui, scope: &Scope<'_>, view: &mut View, row: &ActRow, response: &Response) {
    let scenes = || scope.project().scenes.get(row.scenes.clone()).unwrap_or_default();
    let ids = || scenes().iter().map(|scene| scene.id).collect::<Vec<SceneId>>();
    if response.double_clicked() || (response.has_focus() && ui.input(|input| input.key_pressed(Key::F2))) {
        view.act_name = Some((row.begins, row.name.clone()));
    } else if response.clicked() {
        let mut chosen = ids();
        if ui.input(|input| input.modifiers.command || input.modifiers.shift) {
            let mut all = view.selection.in_order(scope.project());
            all.retain(|id| !chosen.contains(id));
            all.append(&mut chosen);
            chosen = all;
        }
        scope.outbox.send(Request::SelectMany(chosen));
    }
    if response.secondary_clicked() {
        scope.outbox.send(Request::SelectMany(ids()));
    }
    response.context_menu(|ui| {
        for step in [ActStep::Rename, ActStep::Fold, ActStep::Remove] {
            let info = Action::Act(step).info();
            let keys = keys_words(ui.ctx(), Action::Act(step));
            if ui.add(egui::Button::new(info.label).shortcut_text(keys)).clicked() {
                scope.outbox.act(Action::Act(step));
                ui.close();
            }
        }
    });
}

/// Whether all of its scenes are selected.
fn is_selected(scope: &Scope<'_>, view: &View, row: &ActRow) -> bool {
    view.selection.len() >= row.scenes.len()
        && scope
            .project()
            .scenes
            .get(row.scenes.clone())
            .is_some_and(|scenes| scenes.iter().all(|scene| view.selection.contains(scene.id)))
}

/// Name, scenes and length, credits, over a line.
fn words(ui: &Ui, heading: &ActHeading<'_>, rect: Rect) {
    let row = heading.row;
    let t = Tokens::of(ui);
    let middle = rect.center().y;
    let strong = FontId::new(size::TITLE, strong_family());
    let number = FontId::new(size::BODY, strong_family());
    let plain = FontId::new(size::BODY, FontFamily::Proportional);
    let put = |x: f32, galley: std::sync::Arc<egui::Galley>| {
        let at = Align2::LEFT_CENTER.anchor_size(Pos2::new(x, middle), galley.size());
        ui.painter().galley(at.min, galley, t.strong);
        at.right()
    };
    let total = elided(ui, &row.total.text, number, ink(t, row.total.tone), rect.width() * 0.5);
    let end = rect.right() - space::S;
    let start = end - total.size().x;
    put(start, total);
    let left = rect.left() + space::XS;
    let name = elided(ui, &row.name, strong, t.strong, (start - left - space::M).max(1.0));
    let left = put(left, name) + space::M;
    let room = start - left - space::M;
    let facts = longest_that_fits(ui, &row.facts, size::BODY, room);
    let facts = elided(ui, facts, plain.clone(), t.quiet, room);
    let fits = facts.size().x <= room && room > 20.0;
    let left = if fits { put(left, facts) + space::M } else { left };
    if heading.balance_ends && fits {
        let words = elided(ui, say!("board-balance-ends"), plain, t.over, (start - left - space::M).max(1.0));
        if start - left > 40.0 {
            put(left, words);
        }
    }
    let line = [rect.left_bottom(), rect.right_bottom()];
    ui.painter().line_segment(line, Stroke::new(part::HAIRLINE, t.hairline));
}

/// The field for another name. An empty name changes nothing.
fn rename(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, rect: Rect) {
    let Some((act, mut name)) = view.act_name.take() else { return };
    let id = Id::unique(("act name", act.get()));
    let mut place = ui.new_child(UiBuilder::new().max_rect(rect));
    let edit = TextEdit::singleline(&mut name).id(id).desired_width(rect.width().min(320.0));
    let is_new = !ui.data(|data| data.get_temp::<bool>(id)).unwrap_or_default();
    let response = place.add(edit).accessible_name(say!("board-act-name"));
    if is_new {
        response.request_focus();
        let mut state = egui::text_edit::TextEditState::load(ui.ctx(), id).unwrap_or_default();
        let all =
            egui::text::CCursorRange::two(egui::text::CCursor::new(0), egui::text::CCursor::new(name.chars().count()));
        state.cursor.set_char_range(Some(all));
        state.store(ui.ctx(), id);
        ui.data_mut(|data| data.insert_temp(id, true));
    }
    // Also where it was scrolled away meanwhile.
    if !is_new && !response.has_focus() {
        ui.data_mut(|data| data.remove::<bool>(id));
        let given_up = ui.input(|input| input.key_pressed(Key::Escape));
        if !given_up && !name.trim().is_empty() {
            scope.outbox.execute(Command::EditScene(act, SceneEdit::Act(name)));
            scope.outbox.send(Request::Seal);
        }
        return;
    }
    view.act_name = Some((act, name));
}

/// Folds an act, or unfolds it.
pub(super) fn set_folded(view: &mut View, act: SceneId, folded: bool) {
    if folded {
        view.folded.insert(act);
    } else {
        view.folded.remove(&act);
    }
}
