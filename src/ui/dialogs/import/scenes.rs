//! The scenes that a script or a timeline becomes, beside who speaks in it.

use egui::{ScrollArea, Ui, Vec2};

use super::page::ImportPage;
use super::rows::{self, ROW_HEIGHT};
use crate::domain::{Asset, PassFilter, Work};
use crate::present;
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption, ink};
use crate::ui::widgets::{card_frame, hairline, page_keys, section};
use crate::words::say;
use crate::workspace::{Incoming, VoiceCost};

/// The width of scene numbers, lengths and credits.
const NUMBERS: [f32; 3] = [36.0, 64.0, 96.0];
/// The width of the list of voices.
const VOICES: f32 = 290.0;
/// The width of counts beside a voice.
const VOICE_NUMBERS: [f32; 2] = [86.0, 60.0];

pub(super) fn show(ui: &mut Ui, page: &mut ImportPage, incoming: &Incoming) {
    let size = ui.available_size();
    let voices = incoming.cost.as_ref().map(|cost| cost.voices.as_slice()).unwrap_or_default();
    let beside = if voices.is_empty() || size.x < VOICES * 2.0 { 0.0 } else { VOICES };
    ui.horizontal_top(|ui| {
        let room = Vec2::new(size.x - beside - if beside > 0.0 { space::S } else { 0.0 }, size.y);
        framed(ui, room, |ui| list(ui, page, incoming));
        if beside > 0.0 {
            framed(ui, Vec2::new(beside, size.y), |ui| speakers(ui, voices));
        }
    });
}

fn framed(ui: &mut Ui, size: Vec2, contents: impl FnOnce(&mut Ui)) {
    ui.allocate_ui(size, |ui| {
        card_frame(ui).inner_margin(egui::Margin::symmetric(10, 6)).show(ui, |ui| {
            let inside = (size - Vec2::new(22.0, 14.0)).max(Vec2::splat(20.0));
            ui.set_min_size(inside);
            ui.set_max_size(inside);
            ui.vertical(contents);
        });
    });
}

/// A line for each scene: number, title, length, credits.
fn list(ui: &mut Ui, page: &mut ImportPage, incoming: &Incoming) {
    let scenes = &incoming.project.scenes;
    ui.spacing_mut().item_spacing = Vec2::new(space::S, 2.0);
    let title = (ui.available_width() - NUMBERS.iter().sum::<f32>() - space::S * 4.0).max(60.0);
    let mut area = ScrollArea::vertical().id_salt("scenes").auto_shrink([false, false]);
    let mut wanted = None;
    if let Some(line) = page.reveal.take() {
        let at = incoming.imported.report.scene_lines.partition_point(|begins| *begins <= line).saturating_sub(1);
        #[expect(clippy::cast_precision_loss, reason = "a place on the screen")]
        let top = at.saturating_sub(1) as f32 * (ROW_HEIGHT + 2.0);
        area = area.vertical_scroll_offset(top);
        wanted = Some(line);
    }
    page.shown = wanted.or(page.shown);
    let lines = &incoming.imported.report.scene_lines;
    let shown = page.shown.map(|line| lines.partition_point(|begins| *begins <= line).saturating_sub(1));
    area.show_rows(ui, ROW_HEIGHT, scenes.len(), |ui, range| {
        page_keys(ui);
        let t = Tokens::of(ui);
        for at in range {
            let Some(scene) = scenes.get(at) else { continue };
            let name = if scene.title.trim().is_empty() { present::untitled_scene() } else { scene.title.trim() };
            let figures = incoming.figures.as_ref().and_then(|figures| figures.scene(scene.id));
            let cost = figures.map(|figures| present::sum_text(figures.sum(PassFilter::Both, None)));
            let is_shown = shown == Some(at);
            ui.horizontal(|ui| {
                let number = caption((at + 1).to_string()).color(if is_shown { t.accent_text } else { t.faint });
                rows::words(ui, number, NUMBERS[0]);
                rows::words(ui, body(name).color(t.strong), title);
                // Images and voices need none: it is missed where a shot is to last as long as its scene.
                let follows = |asset: &Asset| asset.work == (Work::Video { seconds: None });
                let is_missed = scene.seconds.is_zero() && scene.assets.iter().any(follows);
                let tone = if is_missed { t.over } else { t.quiet };
                rows::at_right(ui, body(present::scene_length(scene.seconds)).color(tone), NUMBERS[1]);
                if let Some(cost) = cost {
                    rows::at_right(ui, body(cost.text).color(ink(t, cost.tone)), NUMBERS[2]);
                }
            });
        }
    });
}

/// A line for each voice: name, characters, credits.
fn speakers(ui: &mut Ui, voices: &[VoiceCost]) {
    let t = Tokens::of(ui);
    section(ui, say!("import-voices"), |ui| {
        let count = u64::try_from(voices.len()).unwrap_or(u64::MAX);
        ui.label(caption(present::amount(count)).color(t.quiet));
    });
    hairline(ui);
    ui.spacing_mut().item_spacing = Vec2::new(space::XS, 2.0);
    let name = (ui.available_width() - VOICE_NUMBERS.iter().sum::<f32>() - space::L).max(40.0);
    let area = ScrollArea::vertical().id_salt("voices").auto_shrink([false, false]);
    area.show_rows(ui, ROW_HEIGHT, voices.len(), |ui, range| {
        for voice in voices.get(range).unwrap_or_default() {
            ui.horizontal(|ui| {
                let called = if voice.name.is_empty() { say!("import-narration") } else { voice.name.as_str() };
                rows::words(ui, body(called).color(t.strong), name);
                rows::at_right(ui, caption(present::characters(voice.characters)).color(t.quiet), VOICE_NUMBERS[0]);
                let sum = present::sum_text(voice.sum);
                rows::at_right(ui, body(sum.text).color(ink(t, sum.tone)), VOICE_NUMBERS[1]);
            });
        }
    });
}
