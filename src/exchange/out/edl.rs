//! A board as a CMX 3600 list: one event for each scene, reels of eight characters that no two scenes share.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::{called, included, one_line};
use crate::domain::Project;
use crate::exchange::ExportError;
use crate::exchange::timecode::FrameRate;

/// The most events that a list holds.
const MAX_EVENTS: usize = 9_999;

/// Writes the list at a frame rate. It starts at one hour, as lists do.
pub(in crate::exchange) fn write(project: &Project, rate: FrameRate) -> Result<String, ExportError> {
    let title = one_line(&project.title);
    let mut text = format!("TITLE: {}\nFCM: NON-DROP FRAME\n", if title.is_empty() { "Untitled" } else { &title });
    let hour = u64::from(rate.nominal()) * 3600;
    let mut at = hour;
    let mut known = BTreeSet::new();
    let mut number = 0;
    for (position, scene) in included(project).enumerate() {
        let frames = rate.frames(u64::from(scene.seconds.millis()));
        if frames == 0 {
            continue;
        }
        number += 1;
        if number > MAX_EVENTS {
            return Err(ExportError::TooManyEvents);
        }
        let name = called(scene, position);
        let reel = reel(&name, position, &mut known);
        let source = [rate.timecode(0), rate.timecode(frames)];
        let record = [rate.timecode(at), rate.timecode(at + frames)];
        let line = format!("{number:03}  {reel:<8} V     C        {} {}", source.join(" "), record.join(" "));
        // Writing to a text cannot fail.
        writeln!(text, "{line}\n* FROM CLIP NAME: {name}").unwrap_or_default();
        for asset in &scene.assets {
            let model = &asset.final_choice.model;
            writeln!(text, "* COMMENT: {} {}", asset.kind(), one_line(model.as_str())).unwrap_or_default();
        }
        at += frames;
    }
    if number == 0 {
        return Err(ExportError::NoLengths);
    }
    Ok(text)
}

/// Eight characters that tell a scene: of its name where it has letters of the list’s alphabet, else of its number.
fn reel(name: &str, position: usize, known: &mut BTreeSet<String>) -> String {
    let plain: String = name
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_uppercase() } else { '_' })
        .take(8)
        .collect();
    let plain = plain.trim_matches('_').to_owned();
    let numbered = format!("SC{:06}", (position + 1) % 1_000_000);
    let wanted = if plain.is_empty() { numbered.clone() } else { plain };
    let reel = if known.contains(&wanted) { numbered } else { wanted };
    known.insert(reel.clone());
    reel
}
