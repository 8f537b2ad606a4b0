//! What is said, as SRT: each narration for as long as its scene.

use std::fmt::Write as _;

use super::included;
use crate::domain::Project;

/// Writes the subtitles.
pub(in crate::exchange) fn write(project: &Project) -> String {
    let mut text = String::new();
    let (mut at, mut number) = (0, 0);
    for scene in included(project) {
        let end = at + u64::from(scene.seconds.millis());
        let lines: Vec<&str> = scene.narration.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        if !lines.is_empty() && end > at {
            number += 1;
            // An arrow inside a text would be taken for a time.
            let said = lines.join("\n").replace("-->", "→");
            writeln!(text, "{number}\n{} --> {}\n{said}\n", time(at), time(end)).unwrap_or_default();
        }
        at = end;
    }
    text
}

fn time(millis: u64) -> String {
    let seconds = millis / 1000;
    format!("{:02}:{:02}:{:02},{:03}", seconds / 3600, seconds / 60 % 60, seconds % 60, millis % 1000)
}
