//! Fountain, a screenplay as plain text.
//!
//! # Source
//! The syntax page of the format (fountain.io/syntax). A heading needs an empty line before it, not after it, because
//! many scripts go on right below.

use std::collections::BTreeSet;

use super::clean::script_only;
use super::screenplay::{Element, Scenes, Screenplay, ScriptPart};
use crate::exchange::ImportOptions;
use crate::exchange::finding::Findings;
use crate::exchange::out::{act_line, body, heading as heading_of, noted};
use crate::exchange::outline::Outline;
use crate::exchange::record::{ProjectRecord, SceneRecord};
use crate::prices::PriceList;

/// Reads a script.
pub(in crate::exchange) fn read(
    text: &str,
    prices: &PriceList,
    options: &ImportOptions,
    findings: &mut Findings,
) -> Outline {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut play = parse(&text);
    let mut own = None;
    let records: Vec<Option<SceneRecord>> = play.bodies.iter_mut().map(|body| take_record(body, &mut own)).collect();
    let mut outline = Scenes::new(prices, options.script, findings).of(play);
    let surplus = records.len().saturating_sub(outline.scenes.len());
    for (scene, record) in outline.scenes.iter_mut().zip(records.into_iter().skip(surplus)) {
        let Some(record) = record else { continue };
        if !record.number.is_empty() {
            scene.label.clear();
        }
        // What a section of the script says holds; unchanged it comes back letter by letter.
        let said = std::mem::take(&mut scene.act);
        let act = if act_line(&record.act) == said { record.act.clone() } else { said };
        // An unchanged text comes back letter by letter.
        let unchanged = trimmed(&body(&record)) == scene.notes && heading_of(&record.title) == scene.title;
        if unchanged || (scene.notes.is_empty() && record.notes.is_empty() && record.narration.is_empty()) {
            record.fill(scene);
        } else {
            record.fill_work(scene);
        }
        scene.act = act;
    }
    if let Some(own) = own {
        own.fill(&mut outline);
    }
    outline
}

/// Takes our own data out of the text of a scene, or of what stands before the first.
fn take_record(body: &mut String, own: &mut Option<ProjectRecord>) -> Option<SceneRecord> {
    let value = body.lines().find_map(noted)?;
    let rest: Vec<&str> = body.lines().filter(|line| noted(line).is_none()).collect();
    *body = trimmed(&rest.join("\n"));
    if value.get("title").is_none() {
        *own = ProjectRecord::deserialize_from(&value);
        return None;
    }
    SceneRecord::deserialize_from(&value)
}

/// A text without blank lines at its ends.
pub(in crate::exchange) fn trimmed(text: &str) -> String {
    let lines: Vec<&str> = text.split('\n').collect();
    let filled = |line: &&str| !line.trim().is_empty();
    let first = lines.iter().position(filled).unwrap_or(lines.len());
    let last = lines.iter().rposition(filled).map_or(first, |last| last + 1);
    lines.get(first..last).unwrap_or_default().join("\n")
}

/// Whether a text stays within its scene: no heading in it, no mark that is opened and not closed.
pub(in crate::exchange) fn is_whole_body(text: &str) -> bool {
    let play = parse(&format!(".\u{2063}\n\n{text}"));
    let clean = script_only(text);
    let open = ["[[", "]]", "/*", "*/"].iter().any(|mark| clean.contains(mark));
    let headings = play.elements.iter().filter(|element| matches!(element.part, ScriptPart::Heading { .. })).count();
    // A section would begin an act.
    let sections = clean.lines().any(|line| section(line).is_some());
    !open && !sections && headings == 1 && !text.lines().any(|line| noted(line).is_some())
}

/// The words that headings begin with, longest first.
const STARTS: [&str; 8] = ["INT./EXT", "INT/EXT", "EXT./INT", "I./E", "I/E", "INT", "EXT", "EST"];

/// Whether a line is a scene heading by how it begins.
pub(in crate::exchange) fn is_heading(line: &str) -> bool {
    let upper: String = line.trim_start().chars().take(12).flat_map(char::to_uppercase).collect();
    let rest = STARTS.iter().find_map(|start| upper.strip_prefix(start));
    rest.is_some_and(|rest| rest.starts_with(['.', ' ', '/']))
}

/// The depth and the name of a section.
fn section(line: &str) -> Option<(usize, &str)> {
    let line = line.trim();
    let depth = line.bytes().take_while(|byte| *byte == b'#').count();
    let name = line.get(depth..)?.trim_matches(['#', ' ', '\t']);
    (depth > 0 && !name.is_empty()).then_some((depth, name))
}

/// Where the reader stands.
struct Parser<'a> {
    /// The lines as they are parsed.
    lines: Vec<&'a str>,
    /// The lines as they stand in the file.
    raw: Vec<&'a str>,
    at: usize,
    play: Screenplay,
    /// The first line of the text of the scene that is open.
    body: usize,
    /// How deep the sections stand that are acts: the highest of the script. `None` where there are none.
    act_depth: Option<usize>,
    /// The lines of sections that became acts: they are of no scene.
    acts: BTreeSet<usize>,
}

fn parse(text: &str) -> Screenplay {
    let script = script_only(text);
    let depth = script.lines().filter_map(section).map(|(depth, _)| depth).min();
    let play = parse_with(text, depth);
    // Without scenes there is nothing that an act could hold.
    let has_scenes = play.elements.iter().any(|element| matches!(element.part, ScriptPart::Heading { .. }));
    if depth.is_none() || has_scenes { play } else { parse_with(text, None) }
}

fn parse_with(text: &str, act_depth: Option<usize>) -> Screenplay {
    let script = script_only(text);
    let mut parser = Parser {
        lines: script.split('\n').collect(),
        raw: text.split('\n').collect(),
        at: 0,
        play: Screenplay::default(),
        body: 0,
        act_depth,
        acts: BTreeSet::new(),
    };
    parser.title_page();
    parser.body = parser.at;
    while parser.at < parser.lines.len() {
        parser.element();
    }
    parser.close_body(parser.lines.len());
    parser.play
}

impl<'a> Parser<'a> {
    fn line(&self, at: usize) -> &'a str {
        self.lines.get(at).copied().unwrap_or_default()
    }

    fn is_blank(&self, at: usize) -> bool {
        self.line(at).trim().is_empty()
    }

    fn push(&mut self, line: usize, part: ScriptPart, text: &str) {
        self.play.elements.push(Element { line: line + 1, part, text: text.trim().to_owned() });
    }

    /// `Key: value` up to an empty line, at the very beginning. A key has a small letter, unlike `FADE IN:`.
    fn title_page(&mut self) {
        let Some(first) = (0..self.lines.len()).find(|at| !self.is_blank(*at)) else { return };
        let is_key = |line: &str| {
            let key = line.split_once(':').map(|(key, _)| key);
            key.is_some_and(|key| {
                !key.starts_with(char::is_whitespace)
                    && key.len() < 40
                    && key.chars().any(char::is_lowercase)
                    && key.chars().all(|letter| letter.is_alphanumeric() || letter == ' ')
            })
        };
        if !is_key(self.line(first)) {
            return;
        }
        let mut in_title = false;
        let mut title: Vec<String> = Vec::new();
        self.at = first;
        // A line of blanks alone belongs to the value above it.
        while self.at < self.lines.len() && !self.line(self.at).is_empty() {
            let line = self.line(self.at);
            let (key, value) = line.split_once(':').filter(|_| is_key(line)).unwrap_or(("", line));
            if !key.is_empty() {
                in_title = key.eq_ignore_ascii_case("title");
            }
            if in_title && !value.trim().is_empty() {
                title.push(value.trim().chars().filter(|letter| !matches!(letter, '*' | '_')).collect());
            }
            self.at += 1;
        }
        self.play.title = title.join(" ");
    }

    /// Keeps the text of the scene up to a line.
    fn close_body(&mut self, end: usize) {
        let lines = self.raw.iter().enumerate().take(end).skip(self.body);
        let lines: Vec<&str> = lines.filter(|(at, _)| !self.acts.contains(at)).map(|(_, line)| *line).collect();
        self.play.bodies.push(trimmed(&lines.join("\n")));
    }

    fn element(&mut self) {
        let (at, line) = (self.at, self.line(self.at));
        let text = line.trim();
        let after_blank = at == 0 || self.is_blank(at - 1);
        self.at += 1;
        if text.is_empty() {
            return;
        }
        if text.len() >= 3 && text.bytes().all(|byte| byte == b'=') {
            return self.push(at, ScriptPart::Other, text);
        }
        match text.chars().next() {
            Some('!') => return self.action(at),
            Some('#') => return self.section(at, text),
            Some('=' | '~') => return self.push(at, ScriptPart::Other, text),
            Some('>') if text.ends_with('<') => return self.action(at),
            Some('>') => return self.push(at, ScriptPart::Transition, text.trim_start_matches('>')),
            Some('@') => return self.cue(at, text.trim_start_matches('@')),
            _ => {}
        }
        let forced =
            text.strip_prefix('.').filter(|rest| !rest.starts_with('.') && !rest.starts_with(char::is_whitespace));
        if let Some(heading) =
            forced.filter(|rest| !rest.is_empty()).or_else(|| Some(text).filter(|_| after_blank && is_heading(text)))
        {
            return self.heading(at, heading);
        }
        if after_blank && self.is_blank(at + 1) && is_transition(text) {
            return self.push(at, ScriptPart::Transition, text);
        }
        if after_blank && !self.line(at + 1).is_empty() && is_cue(text) && !is_transition(text) {
            return self.cue(at, text);
        }
        self.action(at);
    }

    /// A section: an act where it is of the highest level, else a remark.
    fn section(&mut self, at: usize, text: &str) {
        match section(text).filter(|(depth, _)| Some(*depth) == self.act_depth) {
            Some((_, name)) => {
                // The blank line below goes with it.
                self.acts.extend([Some(at), Some(at + 1).filter(|below| self.is_blank(*below))].into_iter().flatten());
                self.push(at, ScriptPart::Act, name);
            }
            None => self.push(at, ScriptPart::Other, text),
        }
    }

    fn heading(&mut self, at: usize, text: &str) {
        self.close_body(at);
        self.body = at + 1;
        let (text, number) = match text.trim_end().strip_suffix('#').and_then(|rest| rest.rsplit_once('#')) {
            Some((before, number)) if !number.is_empty() && number.len() <= 20 => (before, number),
            _ => (text, ""),
        };
        self.push(at, ScriptPart::Heading { number: number.to_owned() }, text);
    }

    /// A paragraph of action, up to an empty line or what is forced to be something else.
    fn action(&mut self, at: usize) {
        let mut text = self.line(at).trim().trim_start_matches('!').to_owned();
        while self.at < self.lines.len() && !self.is_blank(self.at) {
            let line = self.line(self.at).trim();
            if line.starts_with(['>', '@', '#', '=', '!']) || (line.starts_with('.') && !line.starts_with("..")) {
                break;
            }
            text.push('\n');
            text.push_str(line);
            self.at += 1;
        }
        self.push(at, ScriptPart::Action, &text);
    }

    /// Who speaks, and all that is said. A line of two blanks does not end it.
    fn cue(&mut self, at: usize, text: &str) {
        let name = name_of(text);
        self.push(at, ScriptPart::Cue, &name);
        while self.at < self.lines.len() {
            let line = self.line(self.at);
            let text = line.trim();
            if text.is_empty() && line.len() < 2 {
                break;
            }
            let is_aside = text.starts_with('(') && text.ends_with(')');
            if is_aside {
                self.push(self.at, ScriptPart::Parenthetical, text);
            } else if !text.is_empty() {
                self.push(self.at, ScriptPart::Dialogue, text.trim_start_matches('~'));
            }
            self.at += 1;
        }
    }
}

/// Capitals that end with `TO:`.
fn is_transition(text: &str) -> bool {
    text.ends_with("TO:") && !text.chars().any(char::is_lowercase)
}

/// A name in capitals with a letter in it; what stands in brackets behind it may be in any case. In scripts without
/// capitals it is a short line without a mark.
fn is_cue(text: &str) -> bool {
    let name = before_brackets(text);
    let has_capital = name.chars().any(char::is_uppercase);
    let has_letter = name.chars().any(char::is_alphabetic);
    let plain = !name.chars().any(char::is_lowercase) && !name.contains('^');
    let short = name.chars().count() <= 12 && name.chars().all(|letter| letter.is_alphanumeric() || letter == ' ');
    plain && has_letter && (has_capital || short)
}

/// The text before `(…)` and `^` at its end.
fn before_brackets(text: &str) -> &str {
    let mut name = text.trim_end();
    name = name.strip_suffix('^').unwrap_or(name).trim_end();
    while let Some((before, _)) = name.strip_suffix(')').and_then(|inside| inside.rsplit_once('(')) {
        name = before.trim_end();
    }
    name
}

/// The name of a character, in capitals.
pub(super) fn name_of(cue: &str) -> String {
    before_brackets(cue.trim()).to_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let shown: Vec<String> = parse(text)
            .elements
            .iter()
            .map(|element| {
                let part = match &element.part {
                    ScriptPart::Heading { number } => format!("heading {number}"),
                    other => format!("{other:?}").to_lowercase(),
                };
                format!("{} {}: {}", element.line, part.trim(), element.text.replace('\n', " / "))
            })
            .collect();
        assert_eq!(shown, expected, "the parts of {text:?}");
    }

    #[test]
    fn each_part_of_a_script_is_told() {
        check(
            "Title: _**Brick**_\n\tSteel\n\nINT. HOUSE - DAY #1A#\n\nA MAN sits.\nHe waits.\n\nMAN (V.O.)\n(low)\nHello.\n  \nAgain.\n\nCUT TO:\n\n.SNIPER\n\n> FADE OUT.\n",
            &[
                "4 heading 1A: INT. HOUSE - DAY",
                "6 action: A MAN sits. / He waits.",
                "9 cue: MAN",
                "10 parenthetical: (low)",
                "11 dialogue: Hello.",
                "13 dialogue: Again.",
                "15 transition: CUT TO:",
                "17 heading: SNIPER",
                "19 transition: FADE OUT.",
            ],
        );
    }

    #[test]
    fn what_only_looks_like_something_is_not_taken_for_it() {
        check("FADE IN:\n\nINTERIOR\n", &["1 action: FADE IN:", "3 action: INTERIOR"]);
        check(". NOT A HEADER\n\n... nor this\n", &["1 action: . NOT A HEADER", "3 action: ... nor this"]);
        check("23 (O.S.)\nno name\n", &["1 action: 23 (O.S.) / no name"]);
        check("!INT. ACTION\n", &["1 action: INT. ACTION"]);
        check("CUT TO:\nnow\n", &["1 action: CUT TO: / now"]);
        check("@McDUCK\n~La la\n", &["1 cue: MCDUCK", "2 dialogue: La la"]);
    }

    #[test]
    fn the_title_and_the_text_of_scenes_are_kept() {
        let play = parse(
            "Title:\n\t_**BRICK**_\n\t_**FULL**_\nAuthor: X\n\nBefore.\n\nINT. A\n\nOne.\n\n[[kept]]\n\nEXT. B\n",
        );
        assert_eq!(play.title, "BRICK FULL", "without marks");
        assert_eq!(play.bodies, ["Before.", "One.\n\n[[kept]]", ""], "as they stand in the file");
    }
}
