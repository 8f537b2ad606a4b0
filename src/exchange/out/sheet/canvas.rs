//! Pages that are drawn from the top left corner, in points. What is drawn is kept as marks, which [`super::pdf`] and
//! [`super::png`] write into a file.

use super::pictures::ScenePicture;
use super::typeset::{FontWeight, Typesetter};

/// What is kept free around a page.
pub(super) const MARGIN: f32 = 40.0;
/// The room at the foot of a page, for its number.
pub(super) const FOOT: f32 = 24.0;

/// How text is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct TextStyle {
    pub(super) size: f32,
    pub(super) weight: FontWeight,
    /// From black, 0, to white, 1.
    pub(super) gray: f32,
}

/// A place on a page, from its top left corner.
#[derive(Clone, Copy, Debug)]
pub(super) struct PagePoint {
    pub(super) x: f32,
    pub(super) y: f32,
}

/// A rectangle on a page.
#[derive(Clone, Copy, Debug)]
pub(super) struct PageArea {
    pub(super) at: PagePoint,
    pub(super) width: f32,
    pub(super) height: f32,
}

/// Something on a page.
pub(super) enum PageMark {
    /// A rectangle in a gray, from black, 0, to white, 1.
    Fill(PageArea, f32),
    /// A line of text from the start of its base line.
    Text(String, TextStyle, PagePoint),
    /// A picture, by its place among [`Canvas::pictures`], that fills an area.
    Picture(usize, PageArea),
}

/// The pages of a file.
pub(super) struct Canvas<'a> {
    /// The fonts that lines are set in.
    pub(super) typesetter: Typesetter<'a>,
    /// The width of a page.
    pub(super) width: f32,
    /// The height of a page.
    pub(super) height: f32,
    /// What is on each page, in the order in which it was drawn.
    pub(super) pages: Vec<Vec<PageMark>>,
    /// The pictures on all pages.
    pub(super) pictures: Vec<ScenePicture>,
    /// How far down the page is filled.
    pub(super) y: f32,
}

impl TextStyle {
    pub(super) const fn regular(size: f32) -> Self {
        Self { size, weight: FontWeight::Regular, gray: 0.0 }
    }

    pub(super) const fn strong(size: f32) -> Self {
        Self { size, weight: FontWeight::Strong, gray: 0.0 }
    }

    pub(super) const fn quiet(size: f32) -> Self {
        Self { size, weight: FontWeight::Regular, gray: 0.4 }
    }
}

impl<'a> Canvas<'a> {
    /// No page yet, of this width and height in points.
    pub(super) const fn new(typesetter: Typesetter<'a>, (width, height): (f32, f32)) -> Self {
        Self { typesetter, width, height, pages: Vec::new(), pictures: Vec::new(), y: 0.0 }
    }

    /// How wide a page is between its margins.
    pub(super) fn inner_width(&self) -> f32 {
        self.width - MARGIN * 2.0
    }

    /// Goes on on a new page.
    pub(super) fn new_page(&mut self) {
        self.pages.push(Vec::new());
        self.y = MARGIN;
    }

    /// Whether so much fits on what is left of the page.
    pub(super) fn has_room(&self, height: f32) -> bool {
        !self.pages.is_empty() && self.y + height <= self.height - MARGIN - FOOT
    }

    /// How wide a line is.
    pub(super) fn width_of(&self, text: &str, set: TextStyle) -> f32 {
        self.typesetter.width(text, set.weight, set.size)
    }

    /// Writes a line with its base line at a place.
    pub(super) fn text(&mut self, text: &str, set: TextStyle, place: PagePoint) {
        self.mark(PageMark::Text(text.to_owned(), set, place));
    }

    /// Writes a line that ends at a place.
    pub(super) fn text_to(&mut self, text: &str, set: TextStyle, place: PagePoint) {
        let x = place.x - self.width_of(text, set);
        self.text(text, set, PagePoint { x, ..place });
    }

    /// At most so many lines of a text that are no wider; what does not fit ends with dots.
    pub(super) fn wrapped(&self, text: &str, set: TextStyle, width: f32, most: usize) -> Vec<String> {
        // Nothing that fits is longer.
        let text: String = text.chars().take(400 * most.max(1)).collect();
        let mut lines = vec![String::new()];
        let mut is_cut = false;
        for word in text.split_word_parts() {
            let Some(line) = lines.last_mut() else { break };
            let longer = format!("{line}{word}");
            if self.width_of(longer.trim_end(), set) <= width {
                *line = longer;
            } else if lines.len() < most {
                lines.push(self.fitting(word.trim_start(), set, width));
            } else {
                is_cut = true;
                break;
            }
        }
        if is_cut && let Some(line) = lines.last_mut() {
            *line = self.shortened(line, set, width);
        }
        lines.iter().map(|line| line.trim_end().to_owned()).filter(|line| !line.is_empty()).collect()
    }

    /// A text on one line, with dots at its end where it would be wider.
    pub(super) fn fitted(&self, text: &str, set: TextStyle, width: f32) -> String {
        if self.width_of(text, set) <= width { text.to_owned() } else { self.shortened(text, set, width) }
    }

    fn shortened(&self, text: &str, set: TextStyle, width: f32) -> String {
        let mut letters: Vec<char> = text.trim_end().chars().take(400).collect();
        loop {
            let short = format!("{}…", letters.iter().collect::<String>().trim_end());
            if letters.is_empty() || self.width_of(&short, set) <= width {
                return short;
            }
            letters.pop();
        }
    }

    /// As much of a word as a line holds.
    fn fitting(&self, word: &str, set: TextStyle, width: f32) -> String {
        if self.width_of(word, set) <= width { word.to_owned() } else { self.shortened(word, set, width) }
    }

    /// Fills a rectangle with a gray.
    pub(super) fn fill(&mut self, area: PageArea, gray: f32) {
        self.mark(PageMark::Fill(area, gray));
    }

    /// A thin line across.
    pub(super) fn rule(&mut self, at: PagePoint, width: f32, gray: f32) {
        self.fill(PageArea { at, width, height: 0.6 }, gray);
    }

    /// Puts a picture into an area, as large as fits, in its middle.
    pub(super) fn picture(&mut self, picture: ScenePicture, area: PageArea) {
        let (width, height) = picture.size();
        let scale = (area.width / width).min(area.height / height);
        let (width, height) = (width * scale, height * scale);
        let x = area.at.x + (area.width - width) / 2.0;
        let y = area.at.y + (area.height - height) / 2.0;
        self.mark(PageMark::Picture(self.pictures.len(), PageArea { at: PagePoint { x, y }, width, height }));
        self.pictures.push(picture);
    }

    fn mark(&mut self, mark: PageMark) {
        if let Some(page) = self.pages.last_mut() {
            page.push(mark);
        }
    }

    /// Writes the title and a number at the foot of each page.
    pub(super) fn number_pages(&mut self, title: &str) {
        let set = TextStyle::quiet(8.0);
        let count = self.pages.len();
        let foot = self.height - MARGIN + 6.0;
        let title = self.fitted(title, set, self.inner_width() - 90.0);
        for (at, mut page) in std::mem::take(&mut self.pages).into_iter().enumerate() {
            let number = format!("Page {} of {count}", at + 1);
            let x = self.width - MARGIN - self.width_of(&number, set);
            page.push(PageMark::Text(title.clone(), set, PagePoint { x: MARGIN, y: foot }));
            page.push(PageMark::Text(number, set, PagePoint { x, y: foot }));
            self.pages.push(page);
        }
    }
}

/// Where a line may end: behind blanks, and between letters of scripts that have none.
trait WordParts {
    fn split_word_parts(&self) -> Vec<&str>;
}

impl WordParts for String {
    fn split_word_parts(&self) -> Vec<&str> {
        let mut parts = Vec::new();
        let mut start = 0;
        let mut before: Option<char> = None;
        for (at, letter) in self.char_indices() {
            let is_end = before.is_some_and(|before| before.is_whitespace() || is_wide(before) || is_wide(letter));
            if is_end && !letter.is_whitespace() {
                parts.push(self.get(start..at).unwrap_or_default());
                start = at;
            }
            before = Some(letter);
        }
        parts.push(self.get(start..).unwrap_or_default());
        parts
    }
}

/// Chinese and Japanese letters.
const fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}
