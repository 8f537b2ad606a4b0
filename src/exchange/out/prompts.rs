//! Each shot’s text with its model and length, ready to paste into the service: one a line, or as JSON.

use std::fmt::Write as _;

use serde::Serialize;

use super::{called, included, one_line, still_called};
use crate::domain::{Asset, Brief, Project, Scene, Seconds, ShotType, Work};
use crate::exchange::ExportError;
use crate::prices::PriceList;

/// What to paste for one picture or shot.
#[derive(Serialize)]
struct Prompt {
    /// From 1; 0 for a shared still of the project.
    scene: usize,
    title: String,
    label: String,
    kind: String,
    /// The id of the shot type; `None` where it is not said.
    shot_type: Option<&'static str>,
    model: String,
    /// Seconds as a decimal number; `None` for pictures.
    seconds: Option<String>,
    aspect: Option<String>,
    /// The shared still that it starts from, or follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    from_still: Option<String>,
    text: String,
}

/// The shared stills: they are made before the shots that start from them.
fn still_prompts(project: &Project, prices: &PriceList) -> Vec<Prompt> {
    let prompt = |still: &Asset| Prompt {
        scene: 0,
        title: still_called(still),
        label: one_line(&still.label),
        kind: still.kind().to_string(),
        shot_type: still.brief.shot_type.map(ShotType::id),
        model: prices.model_name(&still.final_choice.model).to_owned(),
        seconds: None,
        aspect: still.needs.aspect.map(|aspect| aspect.to_string()),
        from_still: None,
        text: if still.brief.prompt.trim().is_empty() { still_called(still) } else { prompt_of(&still.brief) },
    };
    project.stills().map(prompt).collect()
}

fn prompts(project: &Project, prices: &PriceList) -> Vec<Prompt> {
    let mut list = still_prompts(project, prices);
    for (position, scene) in included(project).enumerate() {
        for asset in scene.assets.iter().filter(|asset| asset.kind().is_seen()) {
            let length = |seconds: Option<Seconds>| seconds.unwrap_or(scene.seconds).to_string();
            list.push(Prompt {
                scene: position + 1,
                title: called(scene, position),
                label: one_line(&asset.label),
                kind: asset.kind().to_string(),
                shot_type: asset.brief.shot_type.map(ShotType::id),
                model: prices.model_name(&asset.final_choice.model).to_owned(),
                seconds: if let Work::Video { seconds } = asset.work { Some(length(seconds)) } else { None },
                aspect: asset.needs.aspect.map(|aspect| aspect.to_string()),
                from_still: super::start_called(project, asset),
                text: words(&asset.brief, scene),
            });
        }
    }
    list
}

/// The shot type and the prompt as one line, as a service takes it; empty where nothing is said.
pub fn prompt_of(brief: &Brief) -> String {
    let framed = brief.shot_type.map(framing).unwrap_or_default().to_owned();
    joined(&[framed, one_line(&brief.prompt)])
}

/// The shot type and the prompt as one text; without a prompt the title and the notes of the scene.
fn words(brief: &Brief, scene: &Scene) -> String {
    if brief.prompt.trim().is_empty() {
        return joined(&[prompt_of(brief), one_line(&scene.title), one_line(&scene.notes)]);
    }
    prompt_of(brief)
}

/// Texts as sentences of one line; empty ones are left out.
fn joined(parts: &[String]) -> String {
    parts.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(". ")
}

/// What a service is told about the framing. Services are asked in English, whatever language the program speaks.
pub(super) const fn framing(shot_type: ShotType) -> &'static str {
    match shot_type {
        ShotType::ExtremeCloseUp => "Extreme close-up",
        ShotType::CloseUp => "Close-up",
        ShotType::Medium => "Medium shot",
        ShotType::Full => "Full shot",
        ShotType::Wide => "Wide shot",
        ShotType::Establishing => "Establishing shot",
        ShotType::OverTheShoulder => "Over-the-shoulder shot",
        ShotType::PointOfView => "Point-of-view shot",
    }
}

/// One prompt a line.
pub(in crate::exchange) fn write_text(project: &Project, prices: &PriceList) -> String {
    let mut text = String::new();
    for prompt in prompts(project, prices) {
        // A picture follows a still, a shot starts from it.
        let word = if prompt.seconds.is_some() { "from" } else { "like" };
        let seconds = prompt.seconds.map(|seconds| format!(", {seconds} s")).unwrap_or_default();
        let aspect = prompt.aspect.map(|aspect| format!(", {aspect}")).unwrap_or_default();
        let from = prompt.from_still.map(|still| format!(", {word} {still}")).unwrap_or_default();
        writeln!(text, "{} [{}{seconds}{aspect}{from}]", prompt.text, one_line(&prompt.model)).unwrap_or_default();
    }
    text
}

/// All prompts as one JSON array.
pub(in crate::exchange) fn write_json(project: &Project, prices: &PriceList) -> Result<String, ExportError> {
    let text = serde_json::to_string_pretty(&prompts(project, prices));
    text.map(|text| text + "\n").map_err(|error| ExportError::of_writer(&error))
}
