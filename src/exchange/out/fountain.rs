//! A board as a Fountain script. Everything the format has no place for travels in a note of ours, so that a script that
//! comes back is the same board; where somebody has changed its text, the changed text holds.

use std::fmt::Write as _;

use super::one_line;
use crate::domain::Project;
use crate::exchange::ExportError;
use crate::exchange::record::{ProjectRecord, SceneRecord, ties_of};
use crate::exchange::script::{is_heading, is_whole_body, trimmed};

/// What a note of ours begins with.
const MARK: &str = "[[creditboard ";

/// Writes the script.
pub(in crate::exchange) fn write(project: &Project) -> Result<String, ExportError> {
    let made = ties_of(project);
    // A comment or a note that the title opens would swallow the scenes.
    let title = marks_apart(&one_line(&project.title));
    let mut text = format!("Title: {}\n", if title.is_empty() { "Untitled" } else { &title });
    let own = ProjectRecord::of(project, &made);
    if !own.is_empty() {
        text.push('\n');
        text.push_str(&note(&own)?);
    }
    for scene in &project.scenes {
        let record = SceneRecord::of(scene, &made);
        text.push('\n');
        if !scene.act.is_empty() {
            text.push_str("# ");
            text.push_str(&act_line(&scene.act));
            text.push_str("\n\n");
        }
        let line = if scene.is_struck() { "OMITTED".to_owned() } else { heading(&record.title) };
        // A forced heading begins with a full stop.
        if !is_heading(&line) {
            text.push('.');
        }
        text.push_str(&line);
        let number = one_line(&record.number);
        if !number.is_empty() && number.len() <= 20 && !number.contains('#') {
            // Writing to a text cannot fail.
            write!(text, " #{number}#").unwrap_or_default();
        }
        text.push('\n');
        text.push_str(&note(&record)?);
        let body = body(&record);
        if !body.is_empty() {
            text.push('\n');
            text.push_str(&body);
            text.push('\n');
        }
    }
    Ok(text)
}

/// A scene’s title as a heading on one line.
pub(in crate::exchange) fn heading(title: &str) -> String {
    let line = one_line(title);
    let line = line.trim_start_matches(['.', ' ']).trim_end_matches(['#', ' ']);
    let line = marks_apart(line);
    if line.is_empty() { "SCENE".to_owned() } else { line }
}

/// The name of an act as a section on one line; empty where it is the name of none.
pub(in crate::exchange) fn act_line(name: &str) -> String {
    let line = marks_apart(one_line(name).trim_matches(['#', ' ']));
    if line.is_empty() && !name.is_empty() { "ACT".to_owned() } else { line }
}

/// A text in which nothing begins or ends a note or a comment.
fn marks_apart(text: &str) -> String {
    let marks = [("[[", "[ ["), ("]]", "] ]"), ("/*", "/ *"), ("*/", "* /")];
    marks.iter().fold(text.to_owned(), |text, (mark, apart)| text.replace(mark, apart))
}

/// Data as a note that no mark inside can end.
fn note(record: &impl serde::Serialize) -> Result<String, ExportError> {
    let json = serde_json::to_string(record).map_err(|error| ExportError::of_writer(&error))?;
    let mut note = String::from(MARK);
    let mut quoted = false;
    let mut escaped = false;
    for letter in json.chars() {
        match letter {
            '[' | ']' | '*' | '/' if quoted => escape(&mut note, letter),
            '\u{85}' | '\u{2028}' | '\u{2029}' => escape(&mut note, letter),
            _ => note.push(letter),
        }
        quoted ^= letter == '"' && !escaped;
        escaped = letter == '\\' && !escaped;
    }
    note.push_str("]]\n");
    Ok(note)
}

fn escape(note: &mut String, letter: char) {
    // Writing to a text cannot fail.
    write!(note, "\\u{:04x}", u32::from(letter)).unwrap_or_default();
}

/// The data of a note of ours; `None` for any other line.
pub(in crate::exchange) fn noted(line: &str) -> Option<serde_json::Value> {
    let json = line.trim().strip_prefix(MARK)?.strip_suffix("]]")?;
    serde_json::from_str(json).ok()
}

/// The text of a scene: its script where it has one, and what is said.
pub(in crate::exchange) fn body(record: &SceneRecord) -> String {
    let notes = plain_lines(&record.notes);
    let said = plain_lines(&record.narration);
    let mut body = safe(&notes);
    if !said.is_empty() && !has_all_lines(&notes, &said) {
        if !body.is_empty() {
            body.push_str("\n\n");
        }
        body.push_str("@NARRATION\n");
        let lines = said.split('\n').map(|line| if line.trim().is_empty() { "  " } else { line });
        body.push_str(&safe(&lines.collect::<Vec<_>>().join("\n")));
    }
    body
}

/// A text without blank lines at its ends, its lines ended as Fountain does.
fn plain_lines(text: &str) -> String {
    trimmed(&text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// Whether a script already says each line of a narration.
fn has_all_lines(script: &str, said: &str) -> bool {
    let lines: std::collections::BTreeSet<&str> = script.split('\n').map(str::trim).collect();
    said.split('\n').map(str::trim).all(|line| lines.contains(line))
}

/// A text that stays within its scene: as it is where it does, else with what would begin another one taken off.
fn safe(text: &str) -> String {
    if is_whole_body(text) {
        return text.to_owned();
    }
    let text = marks_apart(text);
    let line =
        |line: &str| if line.trim().is_empty() { String::new() } else { format!("!{}", line.trim_start_matches('!')) };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}
