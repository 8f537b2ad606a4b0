//! A board as a Markdown page that a person reads: scenes, what is said, what is generated with which model.

use std::fmt::Write as _;

use super::{called, one_line, prompt_of};
use crate::domain::{Asset, Project, Work};
use crate::prices::PriceList;

/// Writes the page.
pub(in crate::exchange) fn write(project: &Project, prices: &PriceList) -> String {
    let title = one_line(&project.title);
    let mut text = format!("# {}\n", escaped(if title.is_empty() { "Untitled" } else { &title }));
    // Below acts scenes stand a level lower.
    let mut level = "##";
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
            let label = escaped(&one_line(&asset.label));
            writeln!(text, "| {} | {label} | {} | {model} |", asset.kind(), amount(asset)).unwrap_or_default();
        }
        for asset in scene.assets.iter().filter(|asset| !asset.brief.is_empty()) {
            let label = one_line(&asset.label);
            let name = if label.is_empty() { asset.kind().to_string() } else { label };
            writeln!(text, "\n**{}:** {}", escaped(&name), escaped(&prompt_of(&asset.brief))).unwrap_or_default();
        }
        for line in scene.notes.lines().filter(|line| !line.trim().is_empty()) {
            writeln!(text, "\n{}", escaped(line.trim())).unwrap_or_default();
        }
    }
    text
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
