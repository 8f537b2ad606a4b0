//! A project as text.

use std::collections::BTreeSet;
use std::ops::Range;

use super::head::{FORMAT, with_head};
use super::takes::push_takes;
use super::text::push_text;
use crate::domain::{
    Alternative, Alternatives, Asset, Choice, Clips, Contingency, Importance, Lock, OwnRatings, Presence, Project,
    Rates, Scene, Seconds, SpeechRounding, Takes, Work,
};

/// The text of a project without its head line.
pub(in crate::storage) struct Body {
    pub(in crate::storage) text: String,
    /// Where the list of scenes stands in it, in bytes, brackets included.
    pub(super) scenes: Range<usize>,
}

/// The whole text of a project file, head line included. The same project always gives the same bytes.
pub fn write(project: &Project) -> String {
    with_head(body(project).text)
}

/// The text of a project without its head line, with room for one.
pub(in crate::storage) fn body(project: &Project) -> Body {
    let mut out = String::with_capacity(room_for(project));
    out.push_str("(\n");
    push_number(&mut out, "  format: ", u64::from(FORMAT));
    out.push_str(",\n");
    push_line(&mut out, "  title: ", &project.title);
    push_number(&mut out, "  next_id: ", u64::from(project.ids.next_number()));
    out.push_str(",\n");
    if project.speech_rounding == SpeechRounding::PerProject {
        out.push_str("  speech_rounding: project,\n");
    }
    if !project.speech_pace.is_usual() {
        push_number(&mut out, "  speech_pace: ", project.speech_pace.percent().into());
        out.push_str(",\n");
    }
    push_contingency(&mut out, project.contingency);
    if let Some(shape) = project.shape {
        push_line(&mut out, "  shape: ", &shape.to_string());
    }
    if let Some(takes) = project.takes_a_day {
        push_number(&mut out, "  takes_a_day: ", takes.get().into());
        out.push_str(",\n");
    }
    if let Some(key) = project.key {
        push_line(&mut out, "  key: ", &key.to_string());
    }
    push_rates(&mut out, &project.rates);
    push_ratings(&mut out, &project.ratings);
    push_dismissed(&mut out, &project.dismissed);
    push_assets(&mut out, "  ", &project.assets);
    out.push_str("  scenes: ");
    let start = out.len();
    push_scenes(&mut out, project);
    let scenes = start..out.len();
    out.push_str(",\n");
    push_takes(&mut out, &project.takes);
    out.push_str(")\n");
    Body { text: out, scenes }
}

/// About as many bytes as the text has with its head line, rather a few too many: a text that grows is moved, and stands in
/// memory twice for that long.
fn room_for(project: &Project) -> usize {
    const SCENE: usize = 160;
    const ASSET: usize = 110;
    let of_scene =
        |scene: &Scene| scene.title.len().saturating_add(scene.narration.len()).saturating_add(scene.notes.len());
    let scenes = project.scenes.iter().map(|scene| of_scene(scene).saturating_add(SCENE));
    let of_asset = |asset: &Asset| asset.label.len().saturating_add(asset.brief.prompt.len()).saturating_add(ASSET);
    scenes.chain(project.all_assets().map(of_asset)).fold(SCENE, usize::saturating_add)
}

fn push_scenes(out: &mut String, project: &Project) {
    if project.scenes.is_empty() {
        out.push_str("[]");
        return;
    }
    out.push_str("[\n");
    for scene in &project.scenes {
        push_scene(out, scene);
    }
    out.push_str("  ]");
}

/// What is held back; nothing at all where that is nothing.
fn push_contingency(out: &mut String, contingency: Contingency) {
    if contingency.is_none() {
        return;
    }
    match contingency.percent() {
        0 => push_number(out, "  contingency: (credits: ", contingency.credits().get()),
        percent => push_number(out, "  contingency: (percent: ", percent.into()),
    }
    out.push_str("),\n");
}

/// The keep rates that were set; nothing at all when none was.
fn push_rates(out: &mut String, rates: &Rates) {
    if rates.is_empty() {
        return;
    }
    let mut between = "";
    out.push_str("  rates: [");
    let modes = rates.iter().map(|(key, rate)| (key, None, rate));
    for (key, model, rate) in modes.chain(rates.models().map(|(key, model, rate)| (key, Some(model), rate))) {
        out.push_str(between);
        out.push_str("(mode: \"");
        out.push_str(key.id());
        out.push('"');
        if let Some(model) = model {
            out.push_str(", model: ");
            push_text(out, model.as_str());
        }
        out.push_str(", rate: \"");
        out.push_str(&rate.to_string());
        out.push_str("\")");
        between = ", ";
    }
    out.push_str("],\n");
}

/// The ratings of models; nothing at all when there are none.
fn push_ratings(out: &mut String, ratings: &OwnRatings) {
    if ratings.is_empty() {
        return;
    }
    let mut before = "  ratings: [(model: ";
    for (model, rating) in ratings.iter() {
        out.push_str(before);
        push_text(out, model.as_str());
        push_number(out, ", rating: ", rating.into());
        before = "), (model: ";
    }
    out.push_str(")],\n");
}

/// The decisions of advice that are out of sight; nothing at all when there are none.
fn push_dismissed(out: &mut String, dismissed: &BTreeSet<String>) {
    if dismissed.is_empty() {
        return;
    }
    out.push_str("  dismissed: [");
    for (place, name) in dismissed.iter().enumerate() {
        out.push_str(if place == 0 { "" } else { ", " });
        push_text(out, name);
    }
    out.push_str("],\n");
}

fn push_scene(out: &mut String, scene: &Scene) {
    push_number(out, "    (\n      id: ", u64::from(scene.id.get()));
    out.push_str(",\n");
    push_line(out, "      number: ", &scene.number);
    push_line(out, "      act: ", &scene.act);
    push_line(out, "      title: ", &scene.title);
    if scene.seconds != Seconds::ZERO {
        out.push_str("      seconds: ");
        out.push_str(&scene.seconds.to_string());
        out.push_str(",\n");
    }
    if scene.importance != Importance::Normal {
        out.push_str("      importance: ");
        out.push_str(scene.importance.id());
        out.push_str(",\n");
    }
    if scene.presence == Presence::Omitted {
        out.push_str("      presence: omitted,\n");
    }
    push_line(out, "      narration: ", &scene.narration);
    push_line(out, "      notes: ", &scene.notes);
    push_line(out, "      look: ", &scene.look);
    push_line(out, "      picture: ", &scene.picture);
    push_assets(out, "      ", &scene.assets);
    out.push_str("    ),\n");
}

/// A list of assets, one on each line; nothing at all for an empty list.
fn push_assets(out: &mut String, indent: &str, assets: &[Asset]) {
    if assets.is_empty() {
        return;
    }
    out.push_str(indent);
    out.push_str("assets: [\n");
    for asset in assets {
        out.push_str(indent);
        push_asset(out, asset);
    }
    out.push_str(indent);
    out.push_str("],\n");
}

fn push_asset(out: &mut String, asset: &Asset) {
    push_number(out, "  (id: ", u64::from(asset.id.get()));
    out.push_str(", kind: ");
    out.push_str(asset.kind().id());
    push_field(out, ", label: ", &asset.label);
    if let Some(shot_type) = asset.brief.shot_type {
        push_field(out, ", shot: ", shot_type.id());
    }
    if let Some(role) = asset.brief.role {
        push_field(out, ", role: ", role.id());
    }
    push_field(out, ", prompt: ", &asset.brief.prompt);
    if let Some(still) = asset.from_still {
        push_number(out, ", from_still: ", u64::from(still.get()));
    }
    push_amount(out, asset.work);
    if !asset.needs.is_empty() {
        push_field(out, ", needs: ", &asset.needs.to_string());
    }
    if asset.lock == Lock::Locked {
        out.push_str(", lock: locked");
    }
    if asset.is_paid_elsewhere() {
        out.push_str(", paid: elsewhere");
    }
    if let Takes::Fixed(takes) = asset.takes {
        push_number(out, ", takes: ", u64::from(takes));
    }
    out.push_str(", final: ");
    push_text(out, asset.final_choice.model.as_str());
    push_clips(out, ", clips: ", &asset.final_choice);
    push_alternatives(out, &asset.alternatives);
    if let Some(draft) = &asset.draft {
        out.push_str(", draft: ");
        push_text(out, draft.model.as_str());
        push_clips(out, ", draft_clips: ", draft);
    }
    out.push_str("),\n");
}

/// The letter of the chosen one, and the others; nothing at all where there are none.
fn push_alternatives(out: &mut String, all: &Alternatives) {
    if all.is_empty() {
        return;
    }
    push_field(out, ", letter: ", all.chosen().id());
    let mut before = ", alternatives: [(letter: ";
    for Alternative { letter, choice } in all.others() {
        push_field(out, before, letter.id());
        out.push_str(", model: ");
        push_text(out, choice.model.as_str());
        push_clips(out, ", clips: ", choice);
        before = "), (letter: ";
    }
    out.push_str(")]");
}

fn push_amount(out: &mut String, work: Work) {
    match work {
        Work::Image { count: 1 } | Work::Enhancement { count: 1 } | Work::Consultation { count: 1 } => {}
        Work::Image { count } | Work::Enhancement { count } | Work::Consultation { count } => {
            push_number(out, ", count: ", u64::from(count));
        }
        Work::Speech { characters } => {
            if let Some(characters) = characters {
                push_number(out, ", characters: ", u64::from(characters));
            }
        }
        Work::Video { seconds } | Work::Script { seconds } => {
            if let Some(seconds) = seconds {
                out.push_str(", seconds: ");
                out.push_str(&seconds.to_string());
            }
        }
    }
}

fn push_clips(out: &mut String, name: &str, choice: &Choice) {
    match &choice.clips {
        Clips::Cheapest => {}
        Clips::AtMostJoins(joins) => {
            out.push_str(name);
            push_number(out, "\"joins ", u64::from(*joins));
            out.push('"');
        }
        Clips::Pinned(lengths) => {
            let lengths: Vec<String> = lengths.iter().map(u16::to_string).collect();
            push_field(out, name, &lengths.join("+"));
        }
    }
}

/// A text on a line of its own; nothing for an empty one.
fn push_line(out: &mut String, name: &str, text: &str) {
    if !text.is_empty() {
        push_field(out, name, text);
        out.push_str(",\n");
    }
}

pub(super) fn push_field(out: &mut String, name: &str, text: &str) {
    if !text.is_empty() {
        out.push_str(name);
        push_text(out, text);
    }
}

pub(super) fn push_number(out: &mut String, name: &str, number: u64) {
    out.push_str(name);
    out.push_str(&number.to_string());
}
