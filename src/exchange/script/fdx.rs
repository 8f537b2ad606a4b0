//! Final Draft scripts: paragraphs with a type.

use roxmltree::{Document, Node, ParsingOptions};

use super::fountain::{is_heading, name_of};
use super::screenplay::{Element, Scenes, Screenplay, ScriptPart};
use crate::exchange::ScriptFinding;
use crate::exchange::finding::{Findings, Place};
use crate::exchange::outline::Outline;
use crate::exchange::{ImportError, ImportFault, ImportOptions, cut};
use crate::prices::PriceList;

/// The most elements and texts of a file: a long film has some 30,000.
const MAX_NODES: u32 = 500_000;

/// The most quotes of an element and the text behind it.
const MAX_QUOTES: usize = 10_000;

/// Reads a script.
pub(in crate::exchange) fn read(
    text: &str,
    prices: &PriceList,
    options: &ImportOptions,
    findings: &mut Findings,
) -> Result<Outline, ImportError> {
    let broken = |error: roxmltree::Error| {
        if matches!(error, roxmltree::Error::NodesLimitReached) {
            return ImportError::at_start(ImportFault::TooManyParts);
        }
        let at = error.pos();
        let place = Place {
            line: usize::try_from(at.row).unwrap_or(usize::MAX),
            column: usize::try_from(at.col).unwrap_or(usize::MAX),
        };
        ImportError::at(place, ImportFault::BrokenFinalDraft(error.to_string()))
    };
    // The reader of XML compares each attribute with all others of its element.
    if text.split('<').any(|element| element.matches(['"', '\'']).nth(MAX_QUOTES).is_some()) {
        return Err(ImportError::at_start(ImportFault::TooManyParts));
    }
    let document =
        Document::parse_with_options(text, ParsingOptions { nodes_limit: MAX_NODES, ..ParsingOptions::default() })
            .map_err(broken)?;
    let root = document.root_element();
    let content = root.children().find(|node| node.has_tag_name("Content"));
    let Some(content) = content.filter(|_| root.has_tag_name("FinalDraft")) else {
        return Err(ImportError::at_start(ImportFault::NotFinalDraft));
    };
    let mut reader = FdxReader { lines: Lines::of(text), play: Screenplay::default(), body: String::new(), findings };
    for paragraph in content.children().filter(|node| node.has_tag_name("Paragraph")) {
        let dual = paragraph.children().find(|node| node.has_tag_name("DualDialogue"));
        match dual {
            Some(dual) => dual
                .children()
                .filter(|node| node.has_tag_name("Paragraph"))
                .for_each(|paragraph| reader.paragraph(paragraph)),
            None => reader.paragraph(paragraph),
        }
    }
    let play = reader.finish();
    Ok(Scenes::new(prices, options.script, findings).of(play))
}

/// The bytes at which lines begin, to find the line of a node at once.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Self(text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at).collect())
    }

    fn line(&self, at: usize) -> usize {
        self.0.partition_point(|end| *end < at) + 1
    }
}

struct FdxReader<'a> {
    lines: Lines,
    play: Screenplay,
    body: String,
    findings: &'a mut Findings,
}

impl FdxReader<'_> {
    fn paragraph(&mut self, node: Node<'_, '_>) {
        let line = self.lines.line(node.range().start);
        let text: String =
            node.children().filter(|child| child.has_tag_name("Text")).filter_map(|child| child.text()).collect();
        let text = text.trim();
        let kind = node.attribute("Type").unwrap_or("General");
        if text.is_empty() {
            if kind == "Scene Heading" {
                self.findings.note(Place::line(line), ScriptFinding::EmptyHeading);
            }
            return;
        }
        let is_action = matches!(kind, "Action" | "General" | "Shot");
        if is_action && is_heading(text) && !text.chars().any(char::is_lowercase) {
            self.findings.guessed(Place::line(line), ScriptFinding::ReadAsHeading(cut(text)));
            return self.heading(line, text, "");
        }
        match kind {
            "Scene Heading" => self.heading(line, text, node.attribute("Number").unwrap_or_default()),
            "Character" => {
                self.write("\n\n", text);
                self.push(line, ScriptPart::Cue, &name_of(text));
            }
            "Parenthetical" => {
                self.write("\n", text);
                self.push(line, ScriptPart::Parenthetical, text);
            }
            "Dialogue" | "Singing" | "Lyrics" => {
                self.write("\n", text);
                self.push(line, ScriptPart::Dialogue, text);
            }
            "Transition" => {
                self.write("\n\n", text);
                self.push(line, ScriptPart::Transition, text);
            }
            "Cast List" | "Outline Body" | "Act Break" => {
                self.write("\n\n", text);
                self.push(line, ScriptPart::Other, text);
            }
            _ => {
                self.write("\n\n", text);
                self.push(line, ScriptPart::Action, text);
            }
        }
    }

    fn heading(&mut self, line: usize, text: &str, number: &str) {
        let body = std::mem::take(&mut self.body);
        self.play.bodies.push(body);
        self.push(line, ScriptPart::Heading { number: number.trim().to_owned() }, text);
    }

    fn push(&mut self, line: usize, part: ScriptPart, text: &str) {
        self.play.elements.push(Element { line, part, text: text.to_owned() });
    }

    fn write(&mut self, between: &str, text: &str) {
        if !self.body.is_empty() {
            self.body.push_str(between);
        }
        self.body.push_str(text);
    }

    fn finish(mut self) -> Screenplay {
        self.play.bodies.push(self.body);
        self.play
    }
}
