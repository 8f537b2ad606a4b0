//! The board as a film over the whole screen: pictures in their lengths, what is said, and the credits as they add up.

use egui::{
    Align, Align2, CentralPanel, CornerRadius, FontFamily, FontId, Frame, Id, Image, Key, Layout, Modifiers, Pos2,
    Rect, Role, Sense, Shape, Stroke, Ui, UiBuilder, Vec2, ViewportCommand, WidgetInfo,
};

use super::state::BoardMemo;
use crate::domain::{Credits, Scene};
use crate::present::{self, Film, FilmMoment, subtitle};
use crate::ui::pictures::{Picture, Pictures};
use crate::ui::state::{Player, View};
use crate::ui::theme::fonts::strong_family;
use crate::ui::theme::metrics::{part, radius, size, space};
use crate::ui::theme::{Tokens, body, icons};
use crate::ui::views::Scope;
use crate::ui::widgets::{elided, icon_button, primary_button, segmented};
use crate::words::say;

/// The room at the foot: scenes, curve, buttons.
const FOOT: f32 = 190.0;
const BLOCKS: f32 = 44.0;
const CURVE: f32 = 46.0;
/// A scene at the foot narrower than this has no picture.
const PICTURED: f32 = 18.0;
/// The size of subtitles and of the counter.
const SUBTITLE: f32 = 20.0;
const SPEEDS: [(f32, &str); 4] = [(0.5, "0.5×"), (1.0, "1×"), (1.5, "1.5×"), (2.0, "2×")];

/// What is shown in a frame.
struct Showing<'a> {
    scope: &'a Scope<'a>,
    film: &'a Film,
    now: FilmMoment,
    /// What everything up to each scene costs.
    running: &'a [Credits],
    /// What the scene that is seen costs by itself.
    own: Credits,
}

/// Shows the film; `view.playing` becomes `None` when it is closed.
pub(crate) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, kept: (&mut Pictures, &mut BoardMemo)) {
    let (pictures, memo) = kept;
    let Some(mut player) = view.playing else { return };
    let film = Film::of(scope.project());
    advance(ui, &film, &mut player);
    let open = keys(ui, &film, &mut player);
    let (facts, ..) = memo.of(scope, view);
    let t = Tokens::on_pictures();
    CentralPanel::default().frame(Frame::new().fill(t.badge)).show(ui, |ui| {
        let whole = ui.max_rect();
        let Some(now) = film.at(player.millis()) else {
            ui.centered_and_justified(|ui| ui.label(body(say!("board-nothing-to-see")).color(t.quiet)));
            return;
        };
        let figures = scope.figures.scenes.get(now.place);
        let own = figures.map(|one| scope.shares.scene(now.place, one, &scope.lens(view)).credits);
        let own = own.unwrap_or(Credits::new(0));
        let showing = Showing { scope, film: &film, now, running: &facts.running, own };
        let side = (whole.width() * 0.118).max(space::L);
        let stage = Rect::from_min_max(
            Pos2::new(whole.left() + side, whole.top() + space::XL * 1.5),
            Pos2::new(whole.right() - side, whole.bottom() - FOOT),
        );
        picture(ui, &showing, stage, pictures);
        ready_next(&showing, stage, pictures);
        words(ui, &showing, stage);
        let foot = Rect::from_min_max(
            Pos2::new(stage.left(), stage.bottom() + space::L),
            Pos2::new(stage.right(), whole.bottom() - space::L),
        );
        blocks(ui, &showing, (foot, &mut player), pictures);
        curve(ui, &showing, foot, &player);
        buttons(ui, &showing, foot, &mut player);
    });
    view.playing = (open && player.open).then_some(player);
    if view.playing.is_none() {
        ui.ctx().send_viewport_cmd(ViewportCommand::Fullscreen(false));
        // The board comes back where the film was left.
        if let Some(id) =
            film.at(player.millis()).and_then(|now| scope.project().scenes.get(now.place)).map(|one| one.id)
        {
            view.selection.only(id);
            view.reveal = Some(id);
        }
    }
}

/// Goes on by the time that has passed.
fn advance(ui: &Ui, film: &Film, player: &mut Player) {
    let passed = f64::from(ui.input(|input| input.stable_dt.min(0.25)));
    if !player.runs {
        return;
    }
    player.at += passed * f64::from(player.speed);
    if player.millis() >= film.lasts() {
        if player.repeats {
            player.at = 0.0;
        } else {
            player.go_to(film.lasts());
            player.runs = false;
        }
    }
    ui.ctx().request_repaint();
}

/// Follows the keys. Says whether the film stays open.
fn keys(ui: &Ui, film: &Film, player: &mut Player) -> bool {
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::Space) {
        player.toggle(film.lasts());
    }
    let shot = film.at(player.millis()).map_or(0, |now| now.shot);
    if pressed(Key::ArrowRight) || pressed(Key::PageDown) {
        step(film, player, shot.saturating_add(1));
    }
    if pressed(Key::ArrowLeft) || pressed(Key::PageUp) {
        step(film, player, before(film, player, shot));
    }
    if pressed(Key::Home) {
        player.go_to(0);
    }
    if pressed(Key::End) {
        step(film, player, film.scene_count().saturating_sub(1));
    }
    if pressed(Key::L) {
        player.repeats = !player.repeats;
    }
    for (key, (speed, _)) in [Key::Num1, Key::Num2, Key::Num3, Key::Num4].into_iter().zip(SPEEDS) {
        if pressed(key) {
            player.speed = speed;
        }
    }
    !(pressed(Key::Escape) || pressed(Key::F5))
}

fn step(film: &Film, player: &mut Player, shot: usize) {
    player.go_to(film.starts(shot.min(film.scene_count().saturating_sub(1))));
}

/// The beginning of this scene, or the scene before where it has hardly begun.
fn before(film: &Film, player: &Player, shot: usize) -> usize {
    let since = player.millis().saturating_sub(film.starts(shot));
    if since > 1_000 && player.runs { shot } else { shot.saturating_sub(1) }
}

fn scene<'a>(showing: &Showing<'a>) -> Option<&'a Scene> {
    showing.scope.project().scenes.get(showing.now.place).map(AsRef::as_ref)
}

/// The picture as large as it fits, or the title where there is none.
fn picture(ui: &Ui, showing: &Showing<'_>, stage: Rect, pictures: &mut Pictures) {
    let t = Tokens::of(ui);
    ui.painter().rect_filled(stage, CornerRadius::same(radius::CARD), t.panel);
    let Some(scene) = scene(showing) else { return };
    if !scene.picture.is_empty()
        && let Picture::Ready(texture) = pictures.get(&showing.scope.picture_path(&scene.picture), stage.width())
    {
        let shape = texture.size_vec2();
        let scale = (stage.width() / shape.x.max(1.0)).min(stage.height() / shape.y.max(1.0));
        let place = Rect::from_center_size(stage.center(), shape * scale);
        Image::from_texture(texture).corner_radius(CornerRadius::same(radius::CARD)).paint_at(ui, place);
        return;
    }
    let title = if scene.title.trim().is_empty() { present::untitled_scene() } else { scene.title.as_str() };
    let font = FontId::new(size::HEADING * 1.4, strong_family());
    let words = elided(ui, title, font, t.quiet, stage.width() * 0.8);
    ui.painter().galley(Align2::CENTER_CENTER.anchor_size(stage.center(), words.size()).min, words, t.quiet);
}

/// The next picture is read before its time, so that it is sharp at once.
fn ready_next(showing: &Showing<'_>, stage: Rect, pictures: &mut Pictures) {
    let next = showing.film.place(showing.now.shot.saturating_add(1));
    let next = next.and_then(|place| showing.scope.project().scenes.get(place));
    if let Some(scene) = next.filter(|scene| !scene.picture.is_empty()) {
        // It is asked for; what is there of it yet is not shown.
        let _asked = pictures.get(&showing.scope.picture_path(&scene.picture), stage.width());
    }
}

/// Number and title, the credits so far, and what is being said.
fn words(ui: &Ui, showing: &Showing<'_>, stage: Rect) {
    let t = Tokens::on_pictures();
    let Some(scene) = scene(showing) else { return };
    let inside = stage.shrink(space::L);
    let strong = FontId::new(size::BODY, strong_family());
    let title = if scene.title.trim().is_empty() { present::untitled_scene() } else { scene.title.as_str() };
    let title = format!("{}   {title}", scene.number_at(showing.now.place));
    ground(ui, (&title, strong), inside.left_top(), Align2::LEFT_TOP, inside.width() * 0.5);
    let (so_far, own) = counted(showing);
    let counter = FontId::new(size::HEADING, strong_family());
    let below = ground(ui, (&present::credits(so_far), counter), inside.right_top(), Align2::RIGHT_TOP, 240.0);
    let small = FontId::new(size::SMALL, FontFamily::Proportional);
    let about = say!("board-so-far", credits = present::credits(own));
    ground(ui, (&about, small), Pos2::new(inside.right(), below.bottom() + 2.0), Align2::RIGHT_TOP, 360.0);
    let scope = showing.scope;
    let said = subtitle(scene, showing.now.since, (&scope.prices.spoken, scope.project().speech_pace));
    if said.is_empty() {
        return;
    }
    let font = FontId::new(SUBTITLE, FontFamily::Proportional);
    let galley = ui.painter().layout(said.to_owned(), font, t.strong, inside.width() * 0.86);
    let at = Align2::CENTER_BOTTOM.anchor_size(inside.center_bottom() - Vec2::Y * space::L, galley.size());
    ui.painter().rect_filled(
        at.expand2(Vec2::new(12.0, 6.0)),
        CornerRadius::same(radius::CONTROL),
        t.badge.gamma_multiply(0.7),
    );
    ui.painter().galley(at.min, galley, t.strong);
}

/// Words on a ground of their own, so that no picture swallows them.
fn ground(ui: &Ui, (text, font): (&str, FontId), at: Pos2, align: Align2, room: f32) -> Rect {
    let t = Tokens::on_pictures();
    let galley = elided(ui, text, font, t.strong, room);
    let place = align.anchor_size(at, galley.size());
    ui.painter().rect_filled(place.expand2(Vec2::new(8.0, 3.0)), CornerRadius::same(5), t.badge.gamma_multiply(0.7));
    ui.painter().galley(place.min, galley, t.strong);
    place
}

/// The credits up to this moment, and those of the scene.
fn counted(showing: &Showing<'_>) -> (Credits, Credits) {
    let Showing { now, running, .. } = showing;
    let after = running.get(now.place).copied().unwrap_or(showing.own).get();
    let own = showing.own.get();
    let before = after.saturating_sub(own);
    let part = own.saturating_mul(now.since).checked_div(now.lasts).unwrap_or(own);
    (Credits::new(before.saturating_add(part)), showing.own)
}

/// The part of the film before a moment, 0 to 1.
#[expect(
    clippy::as_conversions,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "a place on the screen"
)]
fn share(millis: u64, whole: u64) -> f32 {
    (millis as f64 / (whole.max(1)) as f64) as f32
}

/// The scenes along the foot; a click goes there.
fn blocks(ui: &Ui, showing: &Showing<'_>, (foot, player): (Rect, &mut Player), pictures: &mut Pictures) {
    let t = Tokens::of(ui);
    let film = showing.film;
    let line = Rect::from_min_size(foot.min, Vec2::new(foot.width(), BLOCKS));
    let response = ui.interact(line, Id::unique("film"), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::labeled(Role::Slider, true, say!("board-place-in-film")));
    if let Some(pointer) = response.interact_pointer_pos().filter(|_| response.clicked() || response.dragged()) {
        let part = ((pointer.x - line.left()) / line.width().max(1.0)).clamp(0.0, 1.0);
        player.at = f64::from(part) * (film.lasts_seconds());
    }
    let mut last = f32::NEG_INFINITY;
    for shot in 0..film.scene_count() {
        let from = line.left() + line.width() * share(film.starts(shot), film.lasts());
        let to = line.left() + line.width() * share(film.starts(shot.saturating_add(1)), film.lasts());
        let here = shot == showing.now.shot;
        // Of thousands of scenes no more are drawn than there is room for.
        if to - last < 2.0 && !here {
            continue;
        }
        last = to;
        let block =
            Rect::from_min_max(Pos2::new(from, line.top()), Pos2::new((to - 2.0).max(from + 1.0), line.bottom()));
        ui.painter().rect_filled(block, CornerRadius::same(3), if here { t.raised } else { t.card });
        let scene = film.place(shot).and_then(|place| showing.scope.project().scenes.get(place));
        if let Some(scene) = scene.filter(|scene| block.width() >= PICTURED && !scene.picture.is_empty())
            && let Picture::Ready(texture) = pictures.get(&showing.scope.picture_path(&scene.picture), block.width())
        {
            crate::ui::widgets::picture_in(ui, block, texture);
        }
        if here {
            let line = Stroke::new(part::HAIRLINE * 2.0, t.accent);
            ui.painter().rect_stroke(block, CornerRadius::same(3), line, egui::StrokeKind::Outside);
        }
    }
}

/// The credits rising with the film, what is left as a dashed line, and where we are.
fn curve(ui: &Ui, showing: &Showing<'_>, foot: Rect, player: &Player) {
    let t = Tokens::on_pictures();
    let film = showing.film;
    let area = Rect::from_min_size(foot.min + Vec2::new(0.0, BLOCKS + 6.0), Vec2::new(foot.width(), CURVE));
    let total = showing.running.last().map_or(0, |one| one.get());
    let left = showing.scope.standing.left.map(Credits::get);
    let top = total.max(left.unwrap_or_default()).max(1);
    let height = |credits: u64| area.bottom() - area.height() * share(credits, top);
    let mut points = vec![Pos2::new(area.left(), height(0))];
    for shot in 0..film.scene_count() {
        let x = area.left() + area.width() * share(film.starts(shot.saturating_add(1)), film.lasts());
        let after = film.place(shot).and_then(|place| showing.running.get(place)).map_or(0, |one| one.get());
        let far = points.last().is_none_or(|point| x - point.x > 1.0);
        if far || shot.saturating_add(1) == film.scene_count() {
            points.push(Pos2::new(x, height(after)));
        }
    }
    ui.painter().add(Shape::line(points, Stroke::new(part::FOCUS, Tokens::of(ui).kind(crate::domain::Kind::Video))));
    if let Some(left) = left {
        let y = height(left);
        let line = [Pos2::new(area.left(), y), Pos2::new(area.right(), y)];
        ui.painter().extend(Shape::dashed_line(&line, Stroke::new(part::HAIRLINE, t.over), 5.0, 4.0));
    }
    let x = area.left() + area.width() * share(player.millis(), film.lasts());
    let mark = [Pos2::new(x, foot.top() - 4.0), Pos2::new(x, area.bottom())];
    ui.painter().line_segment(mark, Stroke::new(part::FOCUS, t.accent));
}

fn buttons(ui: &mut Ui, showing: &Showing<'_>, foot: Rect, player: &mut Player) {
    let t = Tokens::on_pictures();
    let film = showing.film;
    let row = Rect::from_min_max(Pos2::new(foot.left(), foot.top() + BLOCKS + CURVE + space::M), foot.max);
    let mut row = ui.new_child(UiBuilder::new().max_rect(row).layout(Layout::left_to_right(Align::Min)));
    if icon_button(&mut row, icons::CARET_LEFT, say!("board-previous-scene")).clicked() {
        step(film, player, showing.now.shot.saturating_sub(1));
    }
    let (icon, words) =
        if player.runs { (icons::PAUSE, say!("board-pause")) } else { (icons::PLAY, say!("board-resume")) };
    if primary_button(&mut row, &format!("{icon}  {words}")).accessible_name(words).clicked() {
        player.toggle(film.lasts());
    }
    if icon_button(&mut row, icons::CARET_RIGHT, say!("board-next-scene")).clicked() {
        step(film, player, showing.now.shot.saturating_add(1));
    }
    let whole = |millis: u64| present::running_length(millis / 1_000 * 1_000);
    let time = format!("{} / {}", whole(player.millis()), whole(film.lasts()));
    row.label(body(time).color(t.quiet));
    let speeds = SPEEDS.map(|(speed, words)| (OrderedSpeed(speed), words));
    if let Some(OrderedSpeed(speed)) = segmented(&mut row, say!("board-speed"), OrderedSpeed(player.speed), &speeds) {
        player.speed = speed;
    }
    row.checkbox(&mut player.repeats, say!("board-loop"));
    if icon_button(&mut row, icons::X, say!("board-back")).clicked() {
        player.open = false;
    }
    let hint = say!("board-play-keys");
    row.add(egui::Label::new(body(hint).color(t.quiet)).truncate());
}

/// A speed, compared as it was chosen.
#[derive(Clone, Copy, Debug)]
struct OrderedSpeed(f32);

impl PartialEq for OrderedSpeed {
    fn eq(&self, other: &Self) -> bool {
        (self.0 - other.0).abs() < 0.01
    }
}
