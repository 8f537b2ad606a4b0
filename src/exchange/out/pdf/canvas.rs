//! Pages that are drawn from the top left corner, in points, and become a file at the end.

use pdf_writer::{Content, Filter, Finish as _, Name, Pdf, Rect, Ref, TextStr};

use super::pictures::Jpeg;
use super::typeset::{FontWeight, REFS, Typesetter};
use super::{Paper, packed};

/// What is kept free around a page.
pub(super) const MARGIN: f32 = 40.0;
/// The room at the foot of a page, for its number.
const FOOT: f32 = 24.0;

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

/// The pages of a file.
pub(super) struct Canvas<'a> {
    typesetter: Typesetter<'a>,
    width: f32,
    height: f32,
    pages: Vec<Content>,
    pictures: Vec<Jpeg>,
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
    /// No page yet, of this size in points.
    pub(super) const fn new(typesetter: Typesetter<'a>, paper: Paper) -> Self {
        let (width, height) = paper.size();
        Self { typesetter, width, height, pages: Vec::new(), pictures: Vec::new(), y: 0.0 }
    }

    /// How wide a page is between its margins.
    pub(super) fn inner_width(&self) -> f32 {
        self.width - MARGIN * 2.0
    }

    /// Goes on on a new page.
    pub(super) fn new_page(&mut self) {
        self.pages.push(Content::new());
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
        let Some(page) = self.pages.last_mut() else { return };
        page.set_fill_gray(set.gray);
        let base = PagePoint { x: place.x, y: self.height - place.y };
        self.typesetter.draw(page, text, set, base);
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
        let bottom = self.height - area.at.y - area.height;
        let Some(page) = self.pages.last_mut() else { return };
        page.set_fill_gray(gray).rect(area.at.x, bottom, area.width, area.height).fill_nonzero();
    }

    /// A thin line across.
    pub(super) fn rule(&mut self, at: PagePoint, width: f32, gray: f32) {
        self.fill(PageArea { at, width, height: 0.6 }, gray);
    }

    /// Puts a picture into an area, as large as fits, in its middle.
    pub(super) fn picture(&mut self, picture: Jpeg, area: PageArea) {
        let Some(page) = self.pages.last_mut() else { return };
        let (width, height) = picture.size();
        let scale = (area.width / width).min(area.height / height);
        let (width, height) = (width * scale, height * scale);
        let x = area.at.x + (area.width - width) / 2.0;
        let y = self.height - area.at.y - f32::midpoint(area.height, height);
        let name = picture_name(self.pictures.len());
        page.save_state().transform([width, 0.0, 0.0, height, x, y]);
        page.x_object(Name(name.as_bytes())).restore_state();
        self.pictures.push(picture);
    }

    /// Writes a number on each page, and makes the file.
    pub(super) fn finish(mut self, title: &str) -> Vec<u8> {
        self.number_pages(title);
        let [catalog, tree, info] = [1, 2, 3].map(Ref::new);
        let mut next = 4;
        let mut place = |count: usize, each: i32| {
            let first = Ref::new(next);
            next += i32::try_from(count).unwrap_or_default() * each;
            first
        };
        let pages = place(self.pages.len(), 2);
        let pictures = place(self.pictures.len(), 1);
        let fonts = place(0, REFS);
        let after =
            |first: Ref, at: usize, each: i32| Ref::new(first.get() + i32::try_from(at).unwrap_or_default() * each);
        let mut pdf = Pdf::new();
        pdf.catalog(catalog).pages(tree);
        pdf.document_info(info).title(TextStr(title)).creator(TextStr("Creditboard"));
        let count = i32::try_from(self.pages.len()).unwrap_or_default();
        pdf.pages(tree).kids((0..self.pages.len()).map(|at| after(pages, at, 2))).count(count);
        let names = self.typesetter.names(fonts);
        for (at, content) in self.pages.into_iter().enumerate() {
            let id = after(pages, at, 2);
            let body = Ref::new(id.get() + 1);
            let mut page = pdf.page(id);
            page.media_box(Rect::new(0.0, 0.0, self.width, self.height)).parent(tree).contents(body);
            let mut resources = page.resources();
            let mut list = resources.fonts();
            for (name, id) in &names {
                list.pair(Name(name.as_bytes()), *id);
            }
            list.finish();
            let mut list = resources.x_objects();
            for number in 0..self.pictures.len() {
                list.pair(Name(picture_name(number).as_bytes()), after(pictures, number, 1));
            }
            list.finish();
            resources.finish();
            page.finish();
            pdf.stream(body, &packed(&content.finish())).filter(Filter::FlateDecode);
        }
        for (at, picture) in self.pictures.iter().enumerate() {
            picture.embed(&mut pdf, after(pictures, at, 1));
        }
        self.typesetter.embed(&mut pdf, fonts);
        pdf.finish()
    }

    fn number_pages(&mut self, title: &str) {
        let set = TextStyle::quiet(8.0);
        let count = self.pages.len();
        let done = std::mem::take(&mut self.pages);
        let foot = self.height - MARGIN + 6.0;
        let right = self.width - MARGIN;
        let mut numbered = Vec::with_capacity(count);
        for (at, page) in done.into_iter().enumerate() {
            self.pages = vec![page];
            let title = self.fitted(title, set, self.inner_width() - 90.0);
            self.text(&title, set, PagePoint { x: MARGIN, y: foot });
            self.text_to(&format!("Page {} of {count}", at + 1), set, PagePoint { x: right, y: foot });
            numbered.append(&mut self.pages);
        }
        self.pages = numbered;
    }
}

fn picture_name(number: usize) -> String {
    format!("P{number}")
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
