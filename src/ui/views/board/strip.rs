//! The board as a film strip: every scene as wide as it is long, along a time line.

use egui::{
    Align2, CornerRadius, FontFamily, FontId, Id, Pos2, Rect, Response, Role, ScrollArea, Sense, Shape, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo,
};

use super::stack::{HEADING, PlacedSection};
use super::{BoardContents, grid, keys};
use crate::domain::{Presence, SceneId, Seconds};
use crate::present::{self, CardRow};
use crate::ui::pictures::Picture;
use crate::ui::state::{BoardSection, View};
use crate::ui::theme::fonts::strong_family;
use crate::ui::theme::metrics::{card, part, radius, size, space};
use crate::ui::theme::{Tokens, icons, ink};
use crate::ui::views::Scope;
use crate::ui::widgets::{elided, picture_frame};
use crate::words::say;

/// How wide a second is, and the narrowest scene.
const SECOND: f32 = 26.0;
const LEAST: f32 = 34.0;
const GAP: f32 = 3.0;
/// The time line above the scenes.
const RULER: f32 = 28.0;
/// The narrowest act.
const LEAST_ACT: f32 = 150.0;
/// Title and credits below the picture.
const WORDS: f32 = 50.0;

/// Where each scene begins, and where the acts do.
#[derive(Clone, Debug, Default)]
struct Track {
    /// From where to where each scene goes that is shown.
    scenes: Vec<(f32, f32)>,
    /// The same of each act and of what stands before them.
    sections: Vec<(f32, f32)>,
}

impl Track {
    fn of(sections: &[BoardSection], mut lengths: impl Iterator<Item = Seconds>) -> Self {
        let mut track = Self::default();
        let mut x = 0.0;
        for section in sections {
            let start = x;
            for length in lengths.by_ref().take(section.count) {
                track.scenes.push((x, x + width_of(length)));
                x += width_of(length) + GAP;
            }
            // A heading needs room, however short its act is.
            if section.act.is_some() {
                x = x.max(start + LEAST_ACT);
            }
            track.sections.push((start, x - GAP));
        }
        track
    }

    fn scene(&self, place: usize) -> Option<(f32, f32)> {
        self.scenes.get(place).copied()
    }

    fn width(&self) -> f32 {
        self.sections.last().map_or(0.0, |(_, end)| end + GAP)
    }

    /// The first scene that ends after a place on the line.
    fn first_after(&self, x: f32) -> usize {
        self.scenes.partition_point(|(_, end)| *end <= x)
    }
}

#[expect(
    clippy::as_conversions,
    clippy::cast_precision_loss,
    reason = "a scene has at most a few million milliseconds"
)]
fn width_of(length: Seconds) -> f32 {
    (length.millis() as f32 / 1_000.0 * SECOND).clamp(LEAST, 4_000.0)
}

/// Shows the strip.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, contents: BoardContents<'_>) {
    let BoardContents { pictures, facts, cards } = contents;
    keys::follow(ui, scope, view, 1);
    let project = scope.project();
    let track = track(scope, view);
    let area = ScrollArea::horizontal().id_salt("strip").auto_shrink(false);
    let revealed = view.reveal.take().and_then(|id| view.order(project).position(id));
    view.hovered = None;
    area.show_viewport(ui, |ui, viewport| {
        let has_acts = view.sections.iter().any(|section| section.act.is_some());
        let headings = if has_acts { HEADING } else { 0.0 };
        let corner = ui.min_rect().min + Vec2::new(space::L, space::L);
        let origin = corner + Vec2::new(0.0, headings);
        ui.set_width(track.width() + space::L * 2.0);
        ui.set_height(viewport.height());
        let height = (viewport.height() - space::L * 2.0 - RULER - headings).clamp(110.0, card::PICTURE + WORDS + 40.0);
        if let Some((from, to)) = revealed.and_then(|place| track.scene(place)) {
            let top = origin + Vec2::new(from, RULER);
            grid::reveal(ui, Rect::from_min_size(top, Vec2::new(to - from + space::L, height)));
        }
        let sections = std::sync::Arc::clone(&view.sections);
        for (section, (from, to)) in sections.iter().zip(&track.sections) {
            if *to < viewport.left() - space::L || *from > viewport.right() {
                continue;
            }
            let rect = Rect::from_min_size(corner + Vec2::new(*from, 0.0), Vec2::new(to - from, HEADING - 4.0));
            let placed = PlacedSection { section: *section, heading: 0.0, top: 0.0 };
            grid::heading(ui, scope, (view, facts), &placed, rect);
        }
        for seen in track.first_after(viewport.left() - space::L)..track.scenes.len() {
            let Some((from, to)) = track.scene(seen).filter(|(from, _)| *from <= viewport.right()) else { break };
            let Some(place) = grid::place_of(project, view, seen) else { continue };
            let Some(scene) = project.scenes.get(place) else { continue };
            let id = scene.id;
            let Some(row) = cards.row(scope, view, place) else { continue };
            let top = origin + Vec2::new(from, RULER);
            let rect = Rect::from_min_size(top, Vec2::new(to - from, height));
            let picture =
                (!scene.picture.is_empty()).then(|| pictures.get(&scope.picture_path(&scene.picture), rect.width()));
            let marks = (view.selection.contains(id), view.selection.lead() == Some(id));
            let response = one(ui, (row, id), (rect, marks), picture.as_ref());
            tick(ui, rect, facts.starts.get(place).copied().unwrap_or_default());
            if facts.ends_before == Some(place) {
                balance_line(ui, rect);
            }
            grid::answer(ui, scope, view, (id, &response));
        }
    });
}

fn track(scope: &Scope<'_>, view: &View) -> Track {
    let project = scope.project();
    match &view.shown {
        None => Track::of(&view.sections, project.scenes.iter().map(|scene| scene.seconds)),
        // What passes keeps story order here, so one walk finds all of it.
        Some(shown) => {
            let mut wanted = shown.iter().copied().peekable();
            let passing = project.scenes.iter().filter(move |scene| wanted.next_if_eq(&scene.id).is_some());
            Track::of(&view.sections, passing.map(|scene| scene.seconds))
        }
    }
}

/// Paints one scene.
fn one(
    ui: &Ui,
    (row, id): (&CardRow, SceneId),
    (rect, marks): (Rect, (bool, bool)),
    picture: Option<&Picture<'_>>,
) -> Response {
    let (selected, leads) = marks;
    let response = ui.interact(rect, Id::unique(("strip scene", id.get())), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, row.spoken.clone()));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let t = Tokens::of(ui);
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let corners = CornerRadius::same(radius::CONTROL);
    painter.rect_filled(rect, corners, t.card);
    let top = Rect::from_min_max(rect.min, Pos2::new(rect.right(), rect.bottom() - WORDS));
    picture_frame(ui, top, picture);
    let strong = FontId::new(size::SMALL, strong_family());
    let small = FontId::new(size::SMALL, FontFamily::Proportional);
    let room = rect.width() - space::S * 2.0;
    let left = rect.left() + space::S;
    let title =
        elided(ui, &format!("{}  {}", row.number, row.title.text), strong.clone(), ink(t, row.title.tone), room);
    painter.galley(Pos2::new(left, top.bottom() + 6.0), title, t.strong);
    let total = elided(ui, &row.total.text, strong, ink(t, row.total.tone), room);
    let width = total.size().x;
    painter.galley(Pos2::new(left, top.bottom() + 26.0), total, t.strong);
    if room - width > 40.0 {
        let at = Pos2::new(rect.right() - space::S, top.bottom() + 26.0);
        painter.text(at, Align2::RIGHT_TOP, &row.length, small.clone(), t.quiet);
    }
    if row.findings > 0 {
        let at = Pos2::new(rect.right() - space::S, top.top() + space::S);
        painter.text(at, Align2::RIGHT_TOP, icons::WARNING, small, Tokens::on_pictures().accent);
    }
    if row.presence == Presence::Omitted {
        painter.rect_filled(rect, corners, t.window.gamma_multiply(0.55));
    }
    let line = match (leads || response.has_focus(), selected) {
        (true, _) => Stroke::new(part::HAIRLINE * 2.0, t.accent),
        (false, true) => Stroke::new(part::HAIRLINE, t.accent),
        (false, false) => Stroke::new(part::HAIRLINE, t.hairline),
    };
    painter.rect_stroke(rect, corners, line, StrokeKind::Inside);
    response
}

/// When a scene begins, above it.
fn tick(ui: &Ui, rect: Rect, millis: u64) {
    let t = Tokens::of(ui);
    let small = FontId::new(size::CAPTION, FontFamily::Proportional);
    let line = [Pos2::new(rect.left(), rect.top() - 8.0), Pos2::new(rect.left(), rect.top())];
    ui.painter().line_segment(line, Stroke::new(part::HAIRLINE, t.hairline));
    let at = Pos2::new(rect.left(), rect.top() - 10.0);
    let words = elided(ui, &present::running_length(millis), small, t.quiet, rect.width());
    ui.painter().galley(Align2::LEFT_BOTTOM.anchor_size(at, words.size()).min, words, t.quiet);
}

/// The line across the strip where the credits run out.
fn balance_line(ui: &Ui, rect: Rect) {
    let t = Tokens::of(ui);
    let x = rect.left() - GAP / 2.0;
    let line = [Pos2::new(x, rect.top() - RULER), Pos2::new(x, rect.bottom() + space::XL)];
    ui.painter().extend(Shape::dashed_line(&line, Stroke::new(part::HAIRLINE * 1.5, t.over), 6.0, 4.0));
    let font = FontId::new(size::CAPTION, strong_family());
    let at = Pos2::new(x + space::XS, rect.bottom() + space::XS);
    ui.painter().text(at, Align2::LEFT_TOP, say!("board-balance-ends"), font, t.over);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scene_is_as_wide_as_it_is_long() {
        let all = [BoardSection { act: None, first: 0, count: 3 }];
        let track = Track::of(&all, [5, 10, 0].into_iter().map(Seconds::whole));
        let width = |place: usize| track.scene(place).map(|(from, to)| to - from);
        assert_eq!(width(0), Some(SECOND * 5.0), "five seconds");
        assert_eq!(width(1), Some(SECOND * 10.0), "ten");
        assert_eq!(width(2), Some(LEAST), "nothing still can be clicked");
        assert_eq!(track.first_after(SECOND * 5.0 + GAP + 1.0), 1, "what is in sight is found by its place");
    }

    #[test]
    fn a_short_act_has_room_for_its_heading() {
        let section = |act, first, count| BoardSection { act, first, count };
        let sections = [section(Some(0), 0, 1), section(Some(1), 1, 0), section(Some(2), 1, 1)];
        let track = Track::of(&sections, [1, 20].into_iter().map(Seconds::whole));
        let starts: Vec<f32> = track.sections.iter().map(|(start, _)| *start).collect();
        assert_eq!(starts, [0.0, LEAST_ACT, LEAST_ACT * 2.0], "a short one and a folded one");
        assert_eq!(track.scene(1).map(|(from, _)| from), Some(LEAST_ACT * 2.0), "its scene begins below its heading");
    }
}
