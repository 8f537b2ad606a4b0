//! The quote: what the board costs, by kind and by scene, on which plan, and what that rests on.

use super::board::{name, scene_credits};
use super::canvas::{Canvas, MARGIN, PageArea, PagePoint, TextStyle};
use super::{SheetFacts, credits_text, sum_text, sum_words, time_text};
use crate::domain::{Contingency, Kind};
use crate::figures::{Basis, FilmMoney, Sum, Verdict};

/// The height of a row of a table.
const ROW: f32 = 16.0;
/// The most lines of a paragraph: all that anybody writes, as what a quote rests on is not to be cut.
const LINES: usize = 200;

pub(super) fn draw(canvas: &mut Canvas<'_>, facts: &SheetFacts<'_>) {
    canvas.new_page();
    canvas.text("Quote", TextStyle::strong(20.0), PagePoint { x: MARGIN, y: canvas.y + 18.0 });
    if let Some(today) = facts.options.today {
        let right = MARGIN + canvas.inner_width();
        canvas.text_to(
            &today.format("%Y-%m-%d").to_string(),
            TextStyle::quiet(10.0),
            PagePoint { x: right, y: canvas.y + 18.0 },
        );
    }
    let title = canvas.fitted(&facts.title, TextStyle::regular(12.0), canvas.inner_width());
    canvas.text(&title, TextStyle::regular(12.0), PagePoint { x: MARGIN, y: canvas.y + 38.0 });
    canvas.y += 56.0;
    totals(canvas, facts);
    by_kind(canvas, facts);
    by_scene(canvas, facts);
    plan(canvas, facts);
    rests_on(canvas, facts);
    sign(canvas, facts);
}

/// The total in large figures, and what retakes make of it.
fn totals(canvas: &mut Canvas<'_>, facts: &SheetFacts<'_>) {
    let bare = facts.total(Basis::Bare);
    canvas.text(&total_words(facts), TextStyle::strong(14.0), PagePoint { x: MARGIN, y: canvas.y + 12.0 });
    let expected = credits_text(facts.total(Basis::Expected).credits);
    let safe = credits_text(facts.total(Basis::Safe).credits);
    let confidence = facts.lens.confidence;
    let words = if bare.unpriced > 0 {
        "What it costs with retakes is not known while something has no price.".to_owned()
    } else {
        format!("{expected} with retakes on average · {safe} are enough in {confidence} of 100 cases")
    };
    canvas.text(&words, TextStyle::quiet(10.0), PagePoint { x: MARGIN, y: canvas.y + 28.0 });
    canvas.y += 46.0;
}

/// The total in words.
fn total_words(facts: &SheetFacts<'_>) -> String {
    let bare = facts.total(Basis::Bare);
    let at_least = if bare.unpriced > 0 { "At least " } else { "" };
    let with = if facts.held().is_none() { "" } else { ", with contingency" };
    format!("{at_least}{} without retakes{with}", sum_words(bare))
}

fn by_kind(canvas: &mut Canvas<'_>, facts: &SheetFacts<'_>) {
    heading(canvas, "By kind", Some("credits without retakes"));
    for (kind, sum) in facts.figures.by_kind(facts.lens.filter, facts.lens.plan) {
        if sum != Sum::ZERO {
            row(canvas, kind_name(kind), &sum_text(sum));
        }
    }
    total_row(canvas, facts);
}

fn by_scene(canvas: &mut Canvas<'_>, facts: &SheetFacts<'_>) {
    heading(canvas, "By scene", Some("credits without retakes"));
    let scenes = facts.project.scenes.iter().zip(&facts.figures.scenes).enumerate();
    for (position, (scene, figures)) in scenes.filter(|(_, (scene, _))| scene.is_included() || scene.is_struck()) {
        if scene.is_struck() {
            row(canvas, &format!("{}  OMITTED", scene.number_at(position)), "");
            continue;
        }
        let words = format!("{} · {}", name(scene, position), time_text(scene.seconds.millis().into()));
        row(canvas, &words, &scene_credits(facts, figures));
    }
    if !facts.figures.project_assets.is_empty() {
        let own = facts.figures.project_assets.iter().map(|asset| asset.sum(facts.lens.filter, facts.lens.plan));
        let own = own.fold(Sum::ZERO, |sum, one| sum.plus(one).unwrap_or(sum));
        let own_stills = facts.project.owns_only_stills();
        row(canvas, if own_stills { "Shared stills" } else { "The project itself" }, &sum_text(own));
    }
    total_row(canvas, facts);
}

/// The plan that pays, and whether the board fits it.
fn plan(canvas: &mut Canvas<'_>, facts: &SheetFacts<'_>) {
    let Some(plan) = facts.lens.plan else { return };
    heading(canvas, "Plan", None);
    let note = plan.note.as_deref().map(|note| format!(" ({note})")).unwrap_or_default();
    let allowance = sum_words(Sum { credits: plan.allowance, unpriced: 0 });
    paragraph(canvas, &format!("{}{note}: {allowance} each billing cycle.", plan.name));
    if let Some(price) = facts.options.plan_price {
        paragraph(canvas, &format!("A month of this plan costs {price}, as entered in Creditboard."));
    }
    if let Some(money) = &facts.options.money {
        paragraph(canvas, &money_text(money));
    }
    let free: Vec<&str> = plan.unlimited.iter().map(|kind| kind_name(*kind)).collect();
    if !free.is_empty() {
        paragraph(canvas, &format!("At no cost on this plan: {}.", free.join(", ")));
    }
    let verdict = facts.figures.outlook(&facts.lens, plan.allowance).verdict();
    let words = match verdict {
        Verdict::Fits => "The board fits a full allowance.",
        Verdict::Tight(_) => "The board fits a full allowance more likely than not.",
        Verdict::BareOnly(_) => "The board fits a full allowance only if almost nothing is retaken.",
        Verdict::Short { .. } => "The board needs more than one full allowance.",
        Verdict::Unknown => "Whether the board fits is not known while something has no price.",
    };
    paragraph(canvas, words);
}

/// What is assumed, and the prices that hold.
fn rests_on(canvas: &mut Canvas<'_>, facts: &SheetFacts<'_>) {
    heading(canvas, "What this rests on", None);
    let prices = facts.lens.prices;
    let words =
        format!("Prices of {}, as of {}. This quote holds for as long as they do.", prices.provider, prices.revision);
    paragraph(canvas, &words);
    let sources: Vec<String> =
        prices.sources.iter().map(|source| format!("{} (read {})", source.title, source.read)).collect();
    if !sources.is_empty() {
        paragraph(canvas, &format!("Sources: {}.", sources.join("; ")));
    }
    for assumed in &facts.options.assumed {
        paragraph(canvas, &format!("Assumed: {assumed}"));
    }
}

/// Where it is signed. What is signed stands on the same page.
fn sign(canvas: &mut Canvas<'_>, facts: &SheetFacts<'_>) {
    if !canvas.has_room(92.0 + ROW) {
        canvas.new_page();
    }
    canvas.y += 22.0;
    numbers(canvas, TextStyle::strong(9.5), &facts.title, &total_words(facts));
    canvas.y += 46.0;
    let width = canvas.inner_width() / 2.0 - 16.0;
    for (at, words) in [(0.0, "Place, date"), (width + 32.0, "Signature")] {
        canvas.rule(PagePoint { x: MARGIN + at, y: canvas.y }, width, 0.3);
        canvas.text(words, TextStyle::quiet(8.0), PagePoint { x: MARGIN + at, y: canvas.y + 12.0 });
    }
    canvas.y += 24.0;
}

/// A heading that does not stand alone at the foot of a page.
///
/// `unit` is what the figures at the right are.
fn heading(canvas: &mut Canvas<'_>, words: &str, unit: Option<&str>) {
    if !canvas.has_room(ROW * 3.0 + 22.0) {
        canvas.new_page();
    }
    canvas.y += 22.0;
    canvas.text(words, TextStyle::strong(11.0), PagePoint { x: MARGIN, y: canvas.y });
    if let Some(unit) = unit {
        let right = MARGIN + canvas.inner_width();
        canvas.text_to(unit, TextStyle::quiet(8.0), PagePoint { x: right, y: canvas.y });
    }
    canvas.y += 7.0;
    canvas.rule(PagePoint { x: MARGIN, y: canvas.y }, canvas.inner_width(), 0.7);
}

fn row(canvas: &mut Canvas<'_>, words: &str, bare: &str) {
    numbers(canvas, TextStyle::regular(9.5), words, bare);
}

/// What is held back, then the total.
fn total_row(canvas: &mut Canvas<'_>, facts: &SheetFacts<'_>) {
    if !facts.held().is_none() {
        let held = facts.held().beside(facts.lens.work(facts.figures).credits);
        row(canvas, &contingency_name(facts.project.contingency), &credits_text(held));
    }
    let bare = sum_text(facts.total(Basis::Bare));
    let at = PagePoint { x: MARGIN, y: canvas.y + 1.0 };
    if canvas.has_room(ROW) {
        canvas.fill(PageArea { at, width: canvas.inner_width(), height: ROW }, 0.95);
    }
    numbers(canvas, TextStyle::strong(9.5), "Total", &bare);
}

fn numbers(canvas: &mut Canvas<'_>, set: TextStyle, words: &str, bare: &str) {
    if !canvas.has_room(ROW) {
        canvas.new_page();
    }
    let base = canvas.y + ROW - 4.0;
    let right = MARGIN + canvas.inner_width();
    canvas.text_to(bare, set, PagePoint { x: right - 4.0, y: base });
    let room = canvas.inner_width() - canvas.width_of(bare, set) - 12.0;
    let words = canvas.fitted(words, set, room);
    canvas.text(&words, set, PagePoint { x: MARGIN + 4.0, y: base });
    canvas.y += ROW;
}

fn paragraph(canvas: &mut Canvas<'_>, words: &str) {
    for line in canvas.wrapped(words, TextStyle::regular(9.0), canvas.inner_width() - 8.0, LINES) {
        if !canvas.has_room(13.0) {
            canvas.new_page();
        }
        canvas.y += 13.0;
        canvas.text(&line, TextStyle::regular(9.0), PagePoint { x: MARGIN + 4.0, y: canvas.y });
    }
    canvas.y += 2.0;
}

/// What the film and each second of it cost, and how many months that is.
fn money_text(money: &FilmMoney) -> String {
    let at_least = if money.unpriced() > 0 { "at least " } else { "" };
    let months = money.months();
    let count = if months == 1 { "one month is".to_owned() } else { format!("{months} months are") };
    let second = money.second().map(|each| format!(", {at_least}{each} for each finished second"));
    format!("Money for the film: {at_least}{}{}; {count} paid.", money.film(), second.unwrap_or_default())
}

fn contingency_name(contingency: Contingency) -> String {
    match contingency.percent() {
        0 => "Contingency".to_owned(),
        percent => format!("Contingency, {percent} %"),
    }
}

const fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Image => "Images",
        Kind::Video => "Video",
        Kind::Speech => "Speech",
        Kind::Script => "Scripts",
        Kind::Enhancement => "Scene enhancements",
        Kind::Consultation => "Consultations",
    }
}
