//! The board sheet: a card for each scene that is part of the video.

use super::canvas::{Canvas, MARGIN, PageArea, PagePoint, TextStyle};
use super::pictures::ScenePicture;
use super::{SheetFacts, count_text, sum_text, sum_words, time_text};
use crate::domain::{Asset, Kind, Project, Scene, StoryAct};
use crate::exchange::out::prompts::framing;
use crate::exchange::out::{one_line, start_told, still_called};
use crate::figures::{Basis, SceneFigures, Sum};

/// What is between cards.
const GAP: f32 = 12.0;
/// How many assets a card names.
const ASSETS: usize = 5;
/// How many lines of what is said it shows.
const SAID: usize = 3;
/// The height of the text below a picture.
const BELOW: f32 = 104.0;
/// The height of the title and what stands below it.
const HEAD: f32 = 52.0;
/// The height of the line with the shared stills.
const STILLS: f32 = 14.0;

/// The height of what stands above the cards.
pub(super) fn head_height(project: &Project) -> f32 {
    if project.stills().next().is_some() { HEAD + STILLS } else { HEAD }
}

/// The height of the heading of an act.
pub(super) const ACT: f32 = 30.0;

/// Scenes that stand together.
pub(super) struct ActGroup {
    /// How many there are.
    pub(super) scenes: usize,
    /// Whether the name of an act stands above them.
    pub(super) named: bool,
}

/// How wide a row of cards is, in points.
pub(super) fn across(columns: usize, width: f32) -> f32 {
    few(columns) * (width + GAP) - GAP
}

/// How tall rows of cards of a width are, in points.
pub(super) fn down(rows: usize, width: f32) -> f32 {
    few(rows) * (card_height(width) + GAP) - GAP
}

fn card_height(width: f32) -> f32 {
    width * 9.0 / 16.0 + BELOW
}

#[expect(clippy::cast_precision_loss, reason = "as many as stand on a sheet")]
const fn few(count: usize) -> f32 {
    count as f32
}

pub(super) fn draw(canvas: &mut Canvas<'_>, facts: &SheetFacts<'_>, columns: usize) {
    canvas.new_page();
    head(canvas, facts);
    let width = (canvas.inner_width() + GAP) / few(columns) - GAP;
    let height = card_height(width);
    let scenes = facts.project.scenes.iter().zip(&facts.figures.scenes).enumerate();
    let mut column = 0;
    let mut acts = facts.project.acts().into_iter().peekable();
    for (position, (scene, figures)) in scenes.filter(|(_, (scene, _))| scene.is_included()) {
        let begun = std::iter::from_fn(|| acts.next_if(|act| act.scenes.start <= position)).last();
        if let Some(act) = begun {
            if std::mem::take(&mut column) > 0 {
                canvas.y += height + GAP;
            }
            if !canvas.has_room(ACT + height) {
                canvas.new_page();
            }
            act_head(canvas, facts, &act);
        }
        if column == 0 && !canvas.has_room(height) {
            canvas.new_page();
        }
        let at = PagePoint { x: MARGIN + few(column) * (width + GAP), y: canvas.y };
        card(canvas, facts, &SceneCard { position, scene, figures }, PageArea { at, width, height });
        column += 1;
        if column == columns {
            column = 0;
            canvas.y += height + GAP;
        }
    }
}

/// The name of an act, and what its scenes come to.
fn act_head(canvas: &mut Canvas<'_>, facts: &SheetFacts<'_>, act: &StoryAct<'_>) {
    let scenes = facts.project.scenes.iter().zip(&facts.figures.scenes).take(act.scenes.end).skip(act.scenes.start);
    let (mut count, mut millis, mut sum) = (0_usize, 0_u64, Sum::ZERO);
    for (scene, figures) in scenes.filter(|(scene, _)| scene.is_included()) {
        count += 1;
        millis = millis.saturating_add(scene.seconds.millis().into());
        sum = sum.and(facts.lens.scene(figures));
    }
    let scenes = if count == 1 { "1 scene".to_owned() } else { format!("{} scenes", count_text(count)) };
    let words = format!("{scenes} · {} · {}", time_text(millis), sum_words(sum));
    let (set, quiet) = (TextStyle::strong(11.0), TextStyle::quiet(8.0));
    let base = canvas.y + ACT - 12.0;
    canvas.text_to(&words, quiet, PagePoint { x: MARGIN + canvas.inner_width(), y: base });
    let room = canvas.inner_width() - canvas.width_of(&words, quiet) - 12.0;
    let name = canvas.fitted(&one_line(act.name), set, room);
    canvas.text(&name, set, PagePoint { x: MARGIN, y: base });
    canvas.rule(PagePoint { x: MARGIN, y: base + 5.0 }, canvas.inner_width(), 0.7);
    canvas.y += ACT;
}

/// How many scenes stand together: those before the first act, and those of each act. Scenes that are no part of the
/// video do not count.
pub(super) fn groups(project: &Project) -> Vec<ActGroup> {
    let mut groups = vec![ActGroup { scenes: 0, named: false }];
    let mut begun = false;
    for scene in &project.scenes {
        begun |= !scene.act.is_empty();
        if !scene.is_included() {
            continue;
        }
        if std::mem::take(&mut begun) {
            groups.push(ActGroup { scenes: 0, named: true });
        }
        if let Some(last) = groups.last_mut() {
            last.scenes += 1;
        }
    }
    groups
}

/// The title, and what the whole board is.
fn head(canvas: &mut Canvas<'_>, facts: &SheetFacts<'_>) {
    let set = TextStyle::strong(20.0);
    let title = canvas.fitted(&facts.title, set, canvas.inner_width());
    canvas.text(&title, set, PagePoint { x: MARGIN, y: canvas.y + 18.0 });
    let included = facts.project.scenes.iter().filter(|scene| scene.is_included()).count();
    let scenes = if included == 1 { "1 scene".to_owned() } else { format!("{} scenes", count_text(included)) };
    let length = time_text(facts.project.running_millis());
    let total = facts.total(Basis::Bare);
    let with = if facts.held().is_none() { "" } else { ", with contingency" };
    let at_least = if total.unpriced > 0 { "at least " } else { "" };
    let words = format!("{scenes} · {length} · {at_least}{} without retakes{with}", sum_words(total));
    canvas.text(&words, TextStyle::quiet(10.0), PagePoint { x: MARGIN, y: canvas.y + 36.0 });
    stills(canvas, facts);
    canvas.y += head_height(facts.project);
}

/// The pictures that scenes share, in a line.
fn stills(canvas: &mut Canvas<'_>, facts: &SheetFacts<'_>) {
    let pairs = facts.project.assets.iter().zip(&facts.figures.project_assets);
    let stills = pairs.filter(|(asset, _)| asset.kind() == Kind::Image);
    let words: Vec<String> = stills
        .map(|(still, costs)| {
            let model = one_line(facts.lens.prices.short_name(&still.final_choice.model));
            let credits = if still.is_paid_elsewhere() {
                "paid elsewhere".to_owned()
            } else {
                sum_text(costs.sum(facts.lens.filter, facts.lens.plan))
            };
            format!("{} ({model}, {credits})", still_called(still))
        })
        .collect();
    if words.is_empty() {
        return;
    }
    let set = TextStyle::quiet(10.0);
    let words = canvas.fitted(&format!("Characters & look: {}", words.join(" · ")), set, canvas.inner_width());
    canvas.text(&words, set, PagePoint { x: MARGIN, y: canvas.y + 36.0 + STILLS });
}

struct SceneCard<'a> {
    position: usize,
    scene: &'a Scene,
    figures: &'a SceneFigures,
}

fn card(canvas: &mut Canvas<'_>, facts: &SheetFacts<'_>, card: &SceneCard<'_>, area: PageArea) {
    let SceneCard { position, scene, figures } = *card;
    let PagePoint { x, y } = area.at;
    let picture = PageArea { at: area.at, width: area.width, height: area.width * 9.0 / 16.0 };
    canvas.fill(picture, 0.94);
    if let Some(read) = facts.options.pictures.get(&scene.id).and_then(|bytes| ScenePicture::of(bytes)) {
        canvas.picture(read, picture);
    }
    let right = x + area.width;
    let mut line = y + picture.height + 13.0;
    let length = if scene.seconds.is_zero() { "no length".to_owned() } else { format!("{} s", scene.seconds) };
    canvas.text_to(&length, TextStyle::quiet(8.0), PagePoint { x: right, y: line });
    let set = TextStyle::strong(9.0);
    let room = area.width - canvas.width_of(&length, TextStyle::quiet(8.0)) - 6.0;
    let title = canvas.fitted(&name(scene, position), set, room);
    canvas.text(&title, set, PagePoint { x, y: line });
    for asset in scene.assets.iter().take(ASSETS) {
        line += 10.5;
        let credits = if asset.is_paid_elsewhere() {
            "paid elsewhere".to_owned()
        } else {
            sum_text(facts.lens.asset(figures, asset.id))
        };
        canvas.text_to(&credits, TextStyle::regular(7.5), PagePoint { x: right, y: line });
        let room = area.width - canvas.width_of(&credits, TextStyle::regular(7.5)) - 6.0;
        let words = canvas.fitted(&asset_words(asset, facts), TextStyle::quiet(7.5), room);
        canvas.text(&words, TextStyle::quiet(7.5), PagePoint { x, y: line });
    }
    if scene.assets.len() > ASSETS {
        line += 10.5;
        let more = format!("and {} more", count_text(scene.assets.len() - ASSETS));
        canvas.text(&more, TextStyle::quiet(7.5), PagePoint { x, y: line });
    }
    line += 2.0;
    let most = if scene.assets.len() > ASSETS { 1 } else { SAID };
    for said in canvas.wrapped(&one_line(&scene.narration), TextStyle::regular(7.5), area.width, most) {
        line += 10.0;
        canvas.text(&said, TextStyle::regular(7.5), PagePoint { x, y: line });
    }
}

/// Its number and title.
pub(super) fn name(scene: &Scene, position: usize) -> String {
    let title = one_line(&scene.title);
    let number = scene.number_at(position);
    if title.is_empty() { format!("{number}  Untitled scene") } else { format!("{number}  {title}") }
}

/// The model of an asset and what it is for.
fn asset_words(asset: &Asset, facts: &SheetFacts<'_>) -> String {
    let model = one_line(facts.lens.prices.short_name(&asset.final_choice.model));
    let label = one_line(&asset.label);
    let framed = asset.brief.shot_type.map(framing).unwrap_or_default().to_owned();
    let from = start_told(facts.project, asset).unwrap_or_default();
    [model, label, from, framed].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The credits of a scene.
pub(super) fn scene_credits(facts: &SheetFacts<'_>, figures: &SceneFigures) -> String {
    sum_text(facts.lens.scene(figures))
}
