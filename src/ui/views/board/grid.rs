//! The cards in rows. Only those in sight are worked out and drawn.

use egui::{DragAndDrop, Pos2, Rect, Response, ScrollArea, Sense, Ui, Vec2};

use super::acts::{self, ActHeading};
use super::card::{self, Marks, Paid};
use super::drag::{self, DraggedScenes};
use super::stack::{HEADING, PlacedSection, Stack};
use super::state::BoardFacts;
use super::{BoardContents, band, keys};
use crate::domain::{Project, SceneId};
use crate::present::CardRow;
use crate::ui::action::{ActStep, Action};
use crate::ui::intent::Intent;
use crate::ui::key_map::keys_words;
use crate::ui::pictures::Pictures;
use crate::ui::request::Request;
use crate::ui::state::{BoardSection, Extend, View};
use crate::ui::theme::metrics::{card as size, space};
use crate::ui::views::Scope;
use crate::ui::widgets::page_keys;
use crate::words::say;

/// Where the cards stand.
pub(super) struct GridLayout {
    /// Their rows.
    pub(super) stack: Stack,
    /// How many stand in a row, at least 1.
    pub(super) columns: usize,
    /// How wide each is.
    pub(super) card_width: f32,
    /// How high each is.
    pub(super) card_height: f32,
}

impl GridLayout {
    pub(super) fn of(sections: &[BoardSection], columns: usize, card: Vec2) -> Self {
        let stack = Stack::of(sections, columns, card.y + size::GAP);
        Self { stack, columns, card_width: card.x, card_height: card.y }
    }

    fn for_width(sections: &[BoardSection], lines: usize, width: f32) -> Self {
        let columns = whole((width + size::GAP) / (size::LEAST_WIDTH + size::GAP)).max(1);
        let gaps = size::GAP * small(columns.saturating_sub(1));
        let lines = lines.clamp(*size::LINES.start(), *size::LINES.end());
        let card_height = size::BASE + size::LINE * small(lines);
        Self::of(sections, columns, Vec2::new((width - gaps) / small(columns), card_height))
    }

    /// Where a card stands, from the board's own corner.
    pub(super) fn card(&self, place: usize) -> Rect {
        let (y, column) = self.stack.cell(place);
        let x = (self.card_width + size::GAP) * small(column);
        Rect::from_min_size(Pos2::new(x, y), Vec2::new(self.card_width, self.card_height))
    }

    /// The places of the cards between two heights.
    pub(super) fn in_sight(&self, top: f32, bottom: f32) -> std::ops::Range<usize> {
        self.stack.in_sight(top, bottom)
    }
}

/// A card and where it stands.
struct PlacedCard<'a> {
    place: usize,
    rect: Rect,
    row: &'a CardRow,
}

/// Shows the cards and follows keys, clicks and drags.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, contents: BoardContents<'_>) {
    let BoardContents { pictures, facts: balance, cards: rows } = contents;
    let project = scope.project();
    let width = ui.available_width() - space::L * 2.0;
    let layout = GridLayout::for_width(&view.sections, balance.most_assets, width);
    keys::follow(ui, scope, view, isize::try_from(layout.columns).unwrap_or(1));
    let area = ScrollArea::vertical().id_salt("board").auto_shrink(false);
    let revealed = view.reveal.take().and_then(|id| view.order(project).position(id));
    view.hovered = None;
    area.show_viewport(ui, |ui, viewport| {
        page_keys(ui);
        let origin = ui.min_rect().min + Vec2::new(space::L, space::L);
        let height = layout.stack.height() + space::L;
        ui.set_height(height.max(viewport.height()));
        ui.set_width(ui.available_width());
        band::follow(ui, scope, view, &layout, origin);
        let (top, bottom) = (viewport.top() - space::L, viewport.bottom());
        let cards = layout.in_sight(top, bottom);
        for one in layout.stack.seen(top, bottom) {
            let at = origin + Vec2::new(0.0, one.heading);
            heading(ui, scope, (view, balance), one, Rect::from_min_size(at, Vec2::new(width, HEADING - 4.0)));
            for seen in overlap(&cards, &one.places()) {
                let rect = layout.card(seen).translate(origin.to_vec2());
                let Some(place) = place_of(project, view, seen) else { continue };
                let Some(row) = rows.row(scope, view, place) else { continue };
                one_card(ui, scope, &PlacedCard { place, rect, row }, (view, balance), pictures);
            }
        }
        band::show(ui);
        if let Some(place) = revealed {
            let mut rect = layout.card(place).translate(origin.to_vec2()).expand(space::L);
            rect.min.y -= layout.stack.heading_above(place);
            reveal(ui, rect);
        }
        drag::follow(ui, scope, (view, balance), &layout, origin);
    });
}

/// The heading of an act, where a section has one.
pub(super) fn heading(
    ui: &mut Ui,
    scope: &Scope<'_>,
    state: (&mut View, &BoardFacts),
    one: &PlacedSection,
    rect: Rect,
) {
    let (view, facts) = state;
    let Some(row) = one.section.act.and_then(|act| facts.acts.get(act)) else { return };
    let hidden = one.section.count == 0;
    let balance_ends = hidden && facts.ends_before.is_some_and(|ends| row.scenes.contains(&ends));
    acts::show(ui, scope, view, &ActHeading { row, rect, balance_ends });
}

/// What two ranges share.
pub(super) fn overlap(one: &std::ops::Range<usize>, other: &std::ops::Range<usize>) -> std::ops::Range<usize> {
    one.start.max(other.start)..one.end.min(other.end)
}

/// The place in story order of the scene that is shown at a place.
pub(super) fn place_of(project: &Project, view: &View, seen: usize) -> Option<usize> {
    match view.shown {
        Some(_) => project.position(view.order(project).at(seen)?),
        None => Some(seen).filter(|place| *place < project.scenes.len()),
    }
}

/// Scrolls until a rectangle is in sight, without haste where it is already.
pub(super) fn reveal(ui: &Ui, rect: Rect) {
    if !ui.clip_rect().contains_rect(rect) {
        ui.scroll_to_rect_animation(rect, None, egui::style::ScrollAnimation::none());
        ui.ctx().request_repaint();
    }
}

fn one_card(
    ui: &Ui,
    scope: &Scope<'_>,
    card: &PlacedCard<'_>,
    state: (&mut View, &BoardFacts),
    pictures: &mut Pictures,
) {
    let PlacedCard { place, rect, row } = *card;
    let (view, balance) = state;
    let Some(scene) = scope.project().scenes.get(place) else { return };
    let response = ui.interact(rect, ui.scope_id().with(("card", scene.id.get())), Sense::click_and_drag());
    let marks = Marks {
        selected: view.selection.contains(scene.id),
        leads: view.selection.lead() == Some(scene.id),
        dragged: is_dragged(ui, scene.id),
        paid: match balance.ends_before {
            Some(ends) if ends == place => Paid::Ends,
            Some(ends) if ends < place => Paid::Beyond,
            _ => Paid::Yes,
        },
    };
    let picture = (!scene.picture.is_empty()).then(|| pictures.get(&scope.picture_path(&scene.picture), rect.width()));
    card::paint(ui, &response, row, &marks, picture.as_ref());
    answer(ui, scope, view, (scene.id, &response));
}

pub(super) fn is_dragged(ui: &Ui, id: SceneId) -> bool {
    DragAndDrop::payload::<DraggedScenes>(ui.ctx()).is_some_and(|dragged| dragged.0.contains(&id))
}

/// What clicks and drags on a card ask for.
pub(super) fn answer(ui: &Ui, scope: &Scope<'_>, view: &mut View, card: (SceneId, &Response)) {
    let (id, response) = card;
    if response.hovered() {
        view.hovered = Some(id);
    }
    if response.clicked() {
        let modifiers = ui.input(|input| input.modifiers);
        let extend = match (modifiers.shift, modifiers.command) {
            (true, _) => Extend::Range,
            (false, true) => Extend::Toggle,
            (false, false) => Extend::Only,
        };
        scope.outbox.send(Request::Select(id, extend));
        // On narrow windows the inspector is a drawer that a click opens.
        view.drawer |= extend == Extend::Only;
    }
    if response.double_clicked() {
        view.edit_title(Some(id));
    }
    if response.drag_started() {
        let mut scenes = view.selection.in_order(scope.project());
        if !scenes.contains(&id) {
            scope.outbox.send(Request::Select(id, Extend::Only));
            scenes = vec![id];
        }
        DragAndDrop::set_payload(ui.ctx(), DraggedScenes(scenes));
    }
    if response.secondary_clicked() && !view.selection.contains(id) {
        scope.outbox.send(Request::Select(id, Extend::Only));
    }
    response.context_menu(|ui| menu(ui, scope, id));
}

/// The menu under the right button.
fn menu(ui: &mut Ui, scope: &Scope<'_>, id: SceneId) {
    if ui.button(say!("board-choose-picture")).clicked() {
        scope.outbox.send(Request::Intend(Intent::Picture(id, None)));
        ui.close();
    }
    ui.separator();
    let actions = [
        Action::Cut,
        Action::Copy,
        Action::Paste,
        Action::AddScene,
        Action::Duplicate,
        Action::MoveEarlier,
        Action::MoveLater,
        Action::ToggleOmitted,
        Action::LookGroup,
    ];
    let begins = scope.project().scene(id).is_some_and(|scene| !scene.act.is_empty());
    let acts: &[ActStep] = if begins { &[ActStep::Rename, ActStep::Remove] } else { &[ActStep::Begin] };
    let acts = acts.iter().copied().map(Action::Act);
    for action in actions.into_iter().chain(acts).chain([Action::Delete]) {
        let info = action.info();
        let keys = keys_words(ui.ctx(), action);
        if ui.add(egui::Button::new(info.label).shortcut_text(keys)).clicked() {
            scope.outbox.act(action);
            ui.close();
        }
    }
}

/// The whole part of a measure on screen, never negative.
#[expect(clippy::as_conversions, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held at 0")]
pub(super) fn whole(measure: f32) -> usize {
    measure.max(0.0) as usize
}

/// A count as a measure on screen: exact up to 16 million.
#[expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "a board has 10,000 cards at the most")]
pub(super) fn small(count: usize) -> f32 {
    count as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(count: usize) -> [BoardSection; 1] {
        [BoardSection { act: None, first: 0, count }]
    }

    #[test]
    fn only_cards_in_sight_are_drawn() {
        let layout = GridLayout::for_width(&plain(10_000), 4, 1_000.0);
        assert_eq!(layout.columns, 3, "three cards fit");
        let seen = layout.in_sight(500_000.0, 500_900.0);
        assert!(seen.len() <= 18, "a few rows, not ten thousand cards: {seen:?}");
        assert!(seen.start > 3_000, "somewhere in the middle");
    }

    #[test]
    fn a_narrow_board_has_one_column() {
        let layout = GridLayout::for_width(&plain(4), 4, 90.0);
        assert_eq!(layout.columns, 1, "one below the other");
        assert_eq!(layout.in_sight(0.0, 10_000.0), 0..4, "all of them");
    }
}
