//! The board: one card for a scene, worked out when the card is seen.

use super::{Showing, Tone, Toned, asset_line, kind_noun, number};
use crate::domain::{Asset, AssetId, Credits, Importance, Kind, Presence, Project, Scene, SceneId, Work};
use crate::figures::{AssetContext, AssetFigures, Figures, SceneFigures, Sum};

/// What a scene without a title is called.
pub const UNTITLED_SCENE: &str = "Untitled scene";

/// What a card says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardRow {
    /// The scene.
    pub id: SceneId,
    /// Its place in story order, from 1.
    pub number: usize,
    /// Its title, or what stands for one.
    pub title: Toned,
    /// Its length, such as `0:08`.
    pub length: String,
    /// How much it matters.
    pub importance: Importance,
    /// Whether it counts.
    pub presence: Presence,
    /// One line for each asset, in the user's order.
    pub lines: Vec<LineRow>,
    /// Its credits, or that it is omitted.
    pub total: Toned,
    /// How many things are worth a word.
    pub findings: usize,
    /// All of it for those who hear it: `Scene 2, The baker opens up, 0:11, 713 credits`.
    pub spoken: String,
}

/// What a card says of an asset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineRow {
    /// The asset.
    pub asset: AssetId,
    /// Its kind.
    pub kind: Kind,
    /// Model and amount, such as `Veo2 · 8+5 s`.
    pub text: String,
    /// Its credits; “free” on a plan that gives them away; a dash in a pass it has no choice for.
    pub credits: Toned,
}

/// The card of a scene, the `number`th in story order.
pub fn card(showing: &Showing<'_>, number: usize, scene: &Scene, figures: &SceneFigures) -> CardRow {
    let title = match scene.title.trim() {
        "" => Toned::new(Tone::Quiet, UNTITLED_SCENE),
        title => Toned::new(Tone::Plain, title),
    };
    let length = number::length(scene.seconds);
    let total = scene_total(showing, scene, figures);
    let unit = if scene.is_included() { " credits" } else { "" };
    CardRow {
        id: scene.id,
        number,
        spoken: format!("Scene {number}, {}, {length}, {}{unit}", title.text, total.text),
        title,
        length,
        importance: scene.importance,
        presence: scene.presence,
        lines: lines(showing, scene, figures),
        total,
        findings: figures.findings.len(),
    }
}

/// One line for each asset of a scene.
pub fn lines(showing: &Showing<'_>, scene: &Scene, figures: &SceneFigures) -> Vec<LineRow> {
    let context = AssetContext {
        seconds: scene.seconds,
        characters: figures.narration_characters,
        has_image: scene.has(Kind::Image),
        ..AssetContext::default()
    };
    let pairs = scene.assets.iter().zip(&figures.assets);
    pairs.map(|(asset, figures)| line(showing, asset, figures, &context)).collect()
}

/// What is said of one asset, of a scene or of the project itself.
pub fn line(showing: &Showing<'_>, asset: &Asset, figures: &AssetFigures, context: &AssetContext) -> LineRow {
    let kind = asset.kind();
    let row = |text, credits| LineRow { asset: asset.id, kind, text, credits };
    if let Some(text) = asset_line(asset, context, showing.filter, showing.prices) {
        return row(text, asset_credits(showing, figures));
    }
    let label = if asset.label.trim().is_empty() { kind_noun(kind) } else { asset.label.trim() };
    row(format!("{label} · no draft"), Toned::none())
}

/// The credits of an asset: `700`, `unpriced`, `free`.
pub fn asset_credits(showing: &Showing<'_>, figures: &AssetFigures) -> Toned {
    if showing.plan.is_some_and(|plan| plan.is_free(figures.kind)) {
        return Toned::new(Tone::Good, "free");
    }
    let sum = figures.sum(showing.filter, None);
    match (sum.credits.is_zero(), sum.unpriced) {
        (true, 1..) => Toned::new(Tone::Warn, "unpriced"),
        _ => sum_text(sum),
    }
}

/// A sum in its tone: what has no price is worth a look.
pub fn sum_text(sum: Sum) -> Toned {
    let tone = if sum.unpriced > 0 { Tone::Warn } else { Tone::Plain };
    Toned::new(tone, number::priced(sum.credits, sum.unpriced))
}

/// The board in a line: `6 scenes · 0:52 · 100 % in motion`. Omitted scenes are counted apart.
pub fn board_summary(project: &Project) -> String {
    let omitted = project.scenes.iter().filter(|scene| !scene.is_included()).count();
    let count = |scenes: usize| u64::try_from(scenes).unwrap_or(u64::MAX);
    let running = project.running_millis();
    let mut parts = vec![number::counted(count(project.scenes.len().saturating_sub(omitted)), "scene", "scenes")];
    if omitted > 0 {
        parts.push(format!("{} omitted", number::amount(count(omitted))));
    }
    parts.push(number::running_length(running));
    if let Some(percent) = moving_millis(project).saturating_mul(100).checked_div(running) {
        parts.push(format!("{} in motion", number::percent(percent)));
    }
    parts.join(" · ")
}

/// The first scene that what is left no longer pays for in full; `None` when everything is paid for.
pub fn balance_ends(showing: &Showing<'_>, figures: &Figures, left: Credits) -> Option<SceneId> {
    let mut running = figures.running_totals(showing.filter, showing.plan);
    running.find_map(|(scene, sum)| scene.filter(|_| sum.credits > left))
}

fn scene_total(showing: &Showing<'_>, scene: &Scene, figures: &SceneFigures) -> Toned {
    match scene.presence {
        Presence::Omitted => Toned::new(Tone::Quiet, "omitted"),
        Presence::Included => sum_text(figures.sum(showing.filter, showing.plan)),
    }
}

/// The part of the running time in which a shot is seen; shots beyond the end of their scene do not count.
fn moving_millis(project: &Project) -> u64 {
    let moving = |scene: &Scene| {
        let shots = scene.assets.iter().filter_map(|asset| match asset.work {
            Work::Video { seconds } => Some(u64::from(seconds.unwrap_or(scene.seconds).millis())),
            _ => None,
        });
        shots.fold(0, u64::saturating_add).min(scene.seconds.millis().into())
    };
    let scenes = project.scenes.iter().filter(|scene| scene.is_included());
    scenes.map(|scene| moving(scene)).fold(0, u64::saturating_add)
}
