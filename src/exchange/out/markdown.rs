//! A board as a Markdown page that a person reads: scenes, what is said, what is generated with which model.

use std::fmt::Write as _;

use super::{called, one_line, prompt_of, start_told, still_called};
use crate::domain::{Asset, Project, StillRole, Work};
use crate::prices::PriceList;

/// Writes the page.
pub(in crate::exchange) fn write(project: &Project, prices: &PriceList) -> String {
    let title = one_line(&project.title);
    let mut text = format!("# {}\n", escaped(if title.is_empty() { "Untitled" } else { &title }));
    // Below acts scenes stand a level lower.
    let mut level = "##";
    shared_stills(&mut text, project, prices);
    for (position, scene) in project.scenes.iter().enumerate() {
        if !scene.act.is_empty() {
            level = "###";
            writeln!(text, "\n## {}", escaped(&one_line(&scene.act))).unwrap_or_default();
        }
        let omitted = if scene.is_included() { "" } else { ", omitted" };
        let name = escaped(&called(scene, position));
        writeln!(text, "\n{level} {}. {name}\n\n*{} s{omitted}*", scene.number_at(position), scene.seconds)
            .unwrap_or_default();
        for line in scene.narration.lines().filter(|line| !line.trim().is_empty()) {
            writeln!(text, "> {}", escaped(line.trim())).unwrap_or_default();
        }
        if !scene.assets.is_empty() {
            text.push_str("\n| what | label | amount | model |\n| --- | --- | --- | --- |\n");
        }
        for asset in &scene.assets {
            let model = escaped(prices.model_name(&asset.final_choice.model));
            let from = start_told(project, asset);
            let label = [one_line(&asset.label), from.unwrap_or_default()];
            let label: Vec<&str> = label.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
            let label = escaped(&label.join(", "));
            writeln!(text, "| {} | {label} | {} | {model} |", asset.kind(), amount(asset)).unwrap_or_default();
        }
        briefs(&mut text, scene.assets.iter());
        for line in scene.notes.lines().filter(|line| !line.trim().is_empty()) {
            writeln!(text, "\n{}", escaped(line.trim())).unwrap_or_default();
        }
    }
    text
}

/// The pictures that scenes share; nothing where there are none.
fn shared_stills(text: &mut String, project: &Project, prices: &PriceList) {
    if project.stills().next().is_none() {
        return;
    }
    text.push_str("\n## Characters & look\n\n| what | label | amount | model |\n| --- | --- | --- | --- |\n");
    for still in project.stills() {
        let what = still.brief.role.map_or("still", StillRole::id);
        let model = escaped(prices.model_name(&still.final_choice.model));
        let label = escaped(&still_called(still));
        writeln!(text, "| {what} | {label} | {} | {model} |", amount(still)).unwrap_or_default();
    }
    briefs(text, project.stills());
}

/// What the service is asked for, of all that say something.
fn briefs<'a>(text: &mut String, assets: impl Iterator<Item = &'a Asset>) {
    for asset in assets.filter(|asset| !asset.brief.is_empty()) {
        let label = one_line(&asset.label);
        let name = if label.is_empty() { asset.kind().to_string() } else { label };
        writeln!(text, "\n**{}:** {}", escaped(&name), escaped(&prompt_of(&asset.brief))).unwrap_or_default();
    }
}

fn amount(asset: &Asset) -> String {
    match asset.work {
        Work::Image { count } | Work::Enhancement { count } | Work::Consultation { count } => count.to_string(),
        Work::Video { seconds } | Work::Script { seconds } => {
            seconds.map(|seconds| format!("{seconds} s")).unwrap_or_default()
        }
        Work::Speech { characters } => match characters {
            Some(1) => "1 character".to_owned(),
            Some(count) => format!("{count} characters"),
            None => String::new(),
        },
    }
}

/// A text in which Markdown sees no marks.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '\\' | '|' | '*' | '_' | '`' | '[' | ']' | '<' | '#') {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}
