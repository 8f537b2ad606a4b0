//! The guide: what the program is about, one section for each concept, read from `docs/guide.md`.

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

use super::search::Search;

const GUIDE: &str = include_str!("../../docs/guide.md");

/// A section of the guide.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GuideSection {
    /// What it is about.
    pub title: String,
    /// Its paragraphs, in order.
    pub paragraphs: Vec<Paragraph>,
}

/// A paragraph or a line of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// Whether it is a line of a list.
    pub in_list: bool,
    /// Its text, piece by piece.
    pub spans: Vec<Span>,
}

/// A piece of text of one kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The text.
    pub text: String,
    /// Whether it stands out: a new word, a name on the screen, a key.
    pub stands_out: bool,
}

/// The sections of the guide, in order.
pub fn guide() -> Vec<GuideSection> {
    sections(GUIDE)
}

impl GuideSection {
    /// Whether it has all the typed words, in upper or lower case.
    pub fn holds(&self, typed: &str) -> bool {
        let spans = self.paragraphs.iter().flat_map(|paragraph| &paragraph.spans).map(|span| span.text.as_str());
        let all: String = std::iter::once(self.title.as_str()).chain([" "]).chain(spans).collect();
        Search::of(typed).finds(&[&all])
    }
}

/// Reads Markdown: each heading of the second level begins a section; what stands before the first is left out.
fn sections(markdown: &str) -> Vec<GuideSection> {
    let mut reader = GuideReader::default();
    for event in Parser::new(markdown) {
        reader.take(event);
    }
    reader.sections
}

#[derive(Default)]
struct GuideReader {
    sections: Vec<GuideSection>,
    in_title: bool,
    in_list: bool,
    stands_out: bool,
}

impl GuideReader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) => {
                self.sections.push(GuideSection::default());
                self.in_title = true;
            }
            Event::End(TagEnd::Heading(_)) => self.in_title = false,
            Event::Start(Tag::Item) => self.begin(true),
            Event::Start(Tag::Paragraph) if !self.in_list => self.begin(false),
            Event::End(TagEnd::Item) => self.in_list = false,
            Event::Start(Tag::Strong | Tag::Emphasis) => self.stands_out = true,
            Event::End(TagEnd::Strong | TagEnd::Emphasis) => self.stands_out = false,
            Event::Code(text) => self.add(&text, true),
            Event::Text(text) => self.add(&text, self.stands_out),
            Event::SoftBreak | Event::HardBreak => self.add(" ", false),
            _ => {}
        }
    }

    fn begin(&mut self, in_list: bool) {
        self.in_list = in_list;
        if let Some(section) = self.sections.last_mut() {
            section.paragraphs.push(Paragraph { in_list, spans: Vec::new() });
        }
    }

    fn add(&mut self, text: &str, stands_out: bool) {
        let Some(section) = self.sections.last_mut() else { return };
        if self.in_title {
            section.title.push_str(text);
        } else if let Some(paragraph) = section.paragraphs.last_mut() {
            paragraph.spans.push(Span { text: text.to_owned(), stands_out });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_section_has_a_title_and_says_something() {
        let guide = guide();
        assert!(guide.len() > 8, "there are many sections: {}", guide.len());
        for section in guide {
            let said: usize = section.paragraphs.iter().flat_map(|one| &one.spans).map(|span| span.text.len()).sum();
            assert!(!section.title.is_empty() && said > 80, "{section:?}");
        }
    }

    #[test]
    fn words_are_found_in_title_and_text_in_whatever_case() {
        let guide = guide();
        let found = |typed: &str| guide.iter().filter(|one| one.holds(typed)).map(|one| one.title.as_str()).collect();
        let found: Vec<Vec<&str>> = vec![found("ctrl+r"), found("UNPRICED shot"), found("zebra")];
        assert_eq!(found, [vec!["Recording takes"], vec!["What is not known"], vec![]], "sections by their words");
        assert_eq!(guide.iter().filter(|one| one.holds(" ")).count(), guide.len(), "nothing typed finds everything");
    }

    #[test]
    fn markdown_becomes_paragraphs_and_lines() {
        let read = sections("# Top\n\nleft out\n\n## One *two*\n\nA **b**\nc `d`.\n\n* e\n* f\n\ng");
        let section = read.first().unwrap();
        let lines: Vec<(bool, String)> = section
            .paragraphs
            .iter()
            .map(|one| (one.in_list, one.spans.iter().map(|span| span.text.as_str()).collect()))
            .collect();
        let expected = [(false, "A b c d."), (true, "e"), (true, "f"), (false, "g")];
        assert_eq!(section.title, "One two", "the title without its marks");
        assert_eq!(lines, expected.map(|(in_list, text)| (in_list, text.to_owned())), "in order");
    }
}
