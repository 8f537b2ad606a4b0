//! A board to approve: a board sheet (pictures, lengths, models, credits) and a quote (totals by kind and scene, the plan,
//! what is assumed, the prices it rests on, a line to sign) as a PDF, or the board sheet alone as a picture.
//!
//! Reading order: this file (what both are made of), `board` and `quote` (what stands on the pages), `canvas` (pages),
//! `typeset` (fonts and lines), `pictures`; then `pdf` and `png`, which write the pages.

mod board;
mod canvas;
mod pdf;
mod pictures;
mod png;
mod quote;
mod typeset;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;
use rustybuzz::ttf_parser::Face;

use crate::domain::{Confidence, Credits, Money, PassFilter, PlanId, Project, Rates, SceneId};
use crate::exchange::{ExportError, WrongOption};
use crate::figures::{Assumption, Basis, Figures, FilmMoney, Held, KeepRates, Lens, Sum, assumptions};
use crate::prices::PriceList;
use canvas::Canvas;
use png::ContactLayout;
use typeset::Typesetter;

/// How many cards stand in a row on paper.
const PAPER_COLUMNS: usize = 3;
const REGULAR: &[u8] = include_bytes!("../../../../assets/fonts/Inter-Regular.ttf");
const STRONG: &[u8] = include_bytes!("../../../../assets/fonts/Inter-SemiBold.ttf");

/// What the user says about a sheet, and what is brought for it from outside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetOptions {
    /// The paper.
    pub paper: Paper,
    /// The passes that count.
    pub pass: PassFilter,
    /// The plan that pays.
    pub plan: Option<PlanId>,
    /// What a month of that plan costs, where the user typed it in.
    pub plan_price: Option<Money>,
    /// What the film costs in money, where that is known.
    pub money: Option<FilmMoney>,
    /// The account's own keep rates.
    pub rates: Rates,
    /// How sure a safe total is.
    pub confidence: Confidence,
    /// The day it is written.
    pub today: Option<NaiveDate>,
    /// What the quote assumes, in sentences: [`quote_assumptions`] says which.
    pub assumed: Vec<String>,
    /// What the project is called where it has no title.
    pub name: String,
    /// The files of the pictures of scenes: PNG, JPEG or WebP.
    pub pictures: BTreeMap<SceneId, Arc<[u8]>>,
    /// Fonts for letters that ours lack.
    pub fonts: Vec<SheetFont>,
}

/// A font file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetFont {
    /// Its bytes.
    pub bytes: Cow<'static, [u8]>,
    /// Which font of the file, from 0.
    pub index: u32,
}

/// The size of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// 210 by 297 millimetres.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

impl Paper {
    /// Width and height in points, 72 to the inch.
    const fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.276, 841.89),
            Self::Letter => (612.0, 792.0),
        }
    }
}

impl std::str::FromStr for Paper {
    type Err = WrongOption;

    fn from_str(text: &str) -> Result<Self, WrongOption> {
        match text {
            "a4" => Ok(Self::A4),
            "letter" => Ok(Self::Letter),
            _ => Err(WrongOption::Paper),
        }
    }
}

/// What the pages are made from.
struct SheetFacts<'a> {
    title: String,
    project: &'a Project,
    figures: &'a Figures,
    lens: Lens<'a>,
    options: &'a SheetOptions,
}

impl SheetFacts<'_> {
    /// What the board holds back beside its work.
    fn held(&self) -> Held {
        self.lens.held(self.figures)
    }

    /// The total of the board, with what it holds back.
    fn total(&self, basis: Basis) -> Sum {
        Lens { basis, ..self.lens }.project(self.figures)
    }
}

/// Writes the board sheet and the quote as a PDF.
pub(in crate::exchange) fn write_pdf(
    project: &Project,
    prices: &PriceList,
    options: &SheetOptions,
) -> Result<Vec<u8>, ExportError> {
    with_facts(project, prices, options, |facts, fonts| {
        let mut canvas = Canvas::new(Typesetter::of(fonts), options.paper.size());
        board::draw(&mut canvas, facts, PAPER_COLUMNS);
        quote::draw(&mut canvas, facts);
        canvas.number_pages(&facts.title);
        Ok(pdf::write(&canvas, &facts.title))
    })
}

/// Writes the board sheet as a picture.
pub(in crate::exchange) fn write_png(
    project: &Project,
    prices: &PriceList,
    options: &SheetOptions,
) -> Result<Vec<u8>, ExportError> {
    let layout = ContactLayout::of(&board::groups(project), board::head_height(project))?;
    with_facts(project, prices, options, |facts, fonts| {
        let mut canvas = Canvas::new(Typesetter::of(fonts), layout.size);
        board::draw(&mut canvas, facts, layout.columns);
        png::write(&canvas, layout.scale)
    })
}

/// What a quote assumes that moves its totals, what moves them most first.
///
/// # Errors
/// An [`ExportError`] where the board has no total.
pub fn quote_assumptions(
    project: &Project,
    prices: &PriceList,
    options: &SheetOptions,
) -> Result<Vec<Assumption>, ExportError> {
    with_facts(project, prices, options, |facts, _| {
        let all = assumptions(facts.figures, &options.rates, &facts.lens);
        Ok(all.into_iter().filter(|one| one.weight() > 0).collect())
    })
}

fn with_facts<T>(
    project: &Project,
    prices: &PriceList,
    options: &SheetOptions,
    made: impl FnOnce(&SheetFacts<'_>, &[SheetFont]) -> Result<T, ExportError>,
) -> Result<T, ExportError> {
    let shared = Arc::new(project.clone());
    let figures = Figures::of(&shared, prices)?;
    let rates = KeepRates::of(prices, &options.rates, &project.rates);
    let plan = options.plan.as_ref().and_then(|plan| prices.plan(plan));
    let lens = Lens { plan, filter: options.pass, confidence: options.confidence, ..Lens::new(prices, &rates) };
    let title = [super::one_line(&project.title), super::one_line(&options.name)];
    let title = title.into_iter().find(|title| !title.is_empty()).unwrap_or_else(|| "Untitled".to_owned());
    let mut fonts = vec![own(REGULAR), own(STRONG)];
    fonts.extend(options.fonts.iter().cloned());
    made(&SheetFacts { title, project, figures: &figures, lens, options }, &fonts)
}

const fn own(bytes: &'static [u8]) -> SheetFont {
    SheetFont { bytes: Cow::Borrowed(bytes), index: 0 }
}

/// The letters of a project for which our own fonts have no glyph.
pub fn letters_beyond_our_fonts(project: &Project) -> BTreeSet<char> {
    let Ok(face) = Face::parse(REGULAR, 0) else { return BTreeSet::new() };
    let texts = project.scenes.iter().flat_map(|scene| [&scene.title, &scene.narration, &scene.notes]);
    let labels = project.all_assets().map(|asset| &asset.label);
    let letters = std::iter::once(&project.title).chain(texts).chain(labels).flat_map(|text| text.chars());
    let is_missing =
        |letter: &char| !letter.is_whitespace() && !letter.is_control() && face.glyph_index(*letter).is_none();
    letters.filter(is_missing).collect()
}

/// Credits with thousands apart, and how many prices are missing: `1,320 + 2 unpriced`.
fn sum_text(sum: Sum) -> String {
    let credits = credits_text(sum.credits);
    if sum.unpriced == 0 { credits } else { format!("{credits} + {} unpriced", number_text(sum.unpriced.into())) }
}

/// The same with the word: `1 credit`, `1,320 + 2 unpriced credits`.
fn sum_words(sum: Sum) -> String {
    let is_one = sum == Sum { credits: Credits::new(1), unpriced: 0 };
    format!("{} {}", sum_text(sum), if is_one { "credit" } else { "credits" })
}

fn credits_text(credits: Credits) -> String {
    number_text(credits.get())
}

/// A whole number with thousands apart.
fn number_text(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() * 2);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// How many there are, with thousands apart.
fn count_text(number: usize) -> String {
    number_text(u64::try_from(number).unwrap_or(u64::MAX))
}

/// A running time: `1:16`.
fn time_text(millis: u64) -> String {
    let seconds = millis.div_ceil(1000);
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
