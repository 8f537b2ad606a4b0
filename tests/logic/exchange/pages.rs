//! The PDF to approve: what is on its pages, as `pdftotext` and `pdftoppm` see it where they are; and the contact sheet.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test writes files for other programs, and says what it skips"
)]

use std::process::Command;

use creditboard::domain::{Contingency, Money, Project};
use creditboard::exchange::{self, ExportError, ExportOptions, Format, Paper, SheetOptions};

use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder as _, ImageFormat, Rgb, RgbImage};

use crate::support::{prices, project, scene, shot};

/// A board of so many scenes, the first of which has a title.
fn board(scenes: u32, title: &str) -> Project {
    let mut scenes: Vec<_> = (0..scenes).map(|at| scene(1 + at * 2, 5, vec![shot(2 + at * 2, "kling-v2.1")])).collect();
    title.clone_into(&mut scenes.first_mut().expect("a scene").title);
    Project::clone(&project(scenes, Vec::new()))
}

fn pages(paper: Paper, title: &str) -> Vec<u8> {
    let sheet = SheetOptions { paper, ..SheetOptions::default() };
    let options = ExportOptions { sheet, ..ExportOptions::default() };
    exchange::export_with(Format::Pdf, &board(30, title), prices(), &options).expect("pages")
}

/// A contact sheet with pictures of scenes.
fn contact_sheet(board: &Project, sheet: SheetOptions) -> Result<RgbImage, ExportError> {
    let options = ExportOptions { sheet, ..ExportOptions::default() };
    let bytes = exchange::export_with(Format::Png, board, prices(), &options)?;
    Ok(image::load_from_memory_with_format(&bytes, ImageFormat::Png).expect("a picture").into_rgb8())
}

/// How many pixels of a sheet are so dark that they are part of a letter.
fn ink(sheet: &RgbImage) -> usize {
    sheet.pixels().filter(|pixel| pixel.0.iter().all(|part| *part < 100)).count()
}

#[test]
fn a_contact_sheet_shows_titles_and_pictures() {
    let board = board(7, "Quay");
    let plain = contact_sheet(&board, SheetOptions::default()).expect("a sheet");
    assert!(ink(&plain) > 1_000, "words are on it");
    let mut without = board.clone();
    without.scenes.iter_mut().for_each(|scene| std::sync::Arc::make_mut(scene).assets.clear());
    let bare = contact_sheet(&without, SheetOptions::default()).expect("a sheet");
    assert_eq!(plain.dimensions(), bare.dimensions());
    assert!(ink(&bare) + 200 < ink(&plain), "{} and {}", ink(&bare), ink(&plain));
    let red = Rgb([200, 10, 10]);
    let mut bytes = Vec::new();
    let picture = RgbImage::from_pixel(160, 90, red);
    PngEncoder::new(&mut bytes).write_image(&picture, 160, 90, ExtendedColorType::Rgb8).expect("a picture");
    let scene = board.scenes.last().expect("a scene").id;
    let pictures = std::iter::once((scene, bytes.into())).collect();
    let shown = contact_sheet(&board, SheetOptions { pictures, ..SheetOptions::default() }).expect("a sheet");
    let is_red = |pixel: &&Rgb<u8>| pixel.0.iter().zip(red.0).all(|(one, other)| one.abs_diff(other) < 12);
    // A card is 200 points wide, at two pixels to the point.
    let area = 400 * 225;
    assert!(shown.pixels().filter(is_red).count().abs_diff(area) < area / 50, "it fills its card");
    assert_eq!(plain.pixels().filter(is_red).count(), 0);
}

#[test]
fn a_contact_sheet_of_any_board_is_a_picture_or_says_what_to_do() {
    for scenes in [1, 3, 60, 500] {
        let sheet = contact_sheet(&board(scenes, "Набережная"), SheetOptions::default()).expect("a sheet");
        assert!(sheet.width() >= 1_000 && sheet.height() >= 500, "{scenes}: {:?}", sheet.dimensions());
    }
    assert!(contact_sheet(&Project::default(), SheetOptions::default()).is_ok(), "an empty board");
    let refused = contact_sheet(&board(5_000, "Quay"), SheetOptions::default());
    assert_eq!(refused, Err(ExportError::TooManyScenes(5_000)));
}

/// Whether a text stands in a file somewhere.
fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn a_page_is_as_large_as_the_paper() {
    assert!(holds(&pages(Paper::Letter, "Quay"), "[0 0 612 792]"));
    assert!(holds(&pages(Paper::A4, "Quay"), "[0 0 595.276 841.89]"));
}

#[test]
fn any_text_makes_pages_with_embedded_fonts() {
    let long = "Quay ".repeat(2_000);
    for title in ["", "Quay", "Набережная", "مرحبا Quay", "屋根の上", "\u{1f3ac}\u{301}\u{0}", "a\nb\tc", &long]
    {
        let bytes = pages(Paper::A4, title);
        assert!(bytes.starts_with(b"%PDF-"), "{title:?}");
        assert!(holds(&bytes, "/FontFile2"), "{title:?}");
    }
}

#[test]
fn letters_that_no_font_has_are_told() {
    let told = |letters: &str| creditboard::present::lacked_letters_words(&letters.chars().collect());
    assert_eq!(told(""), None, "all are there");
    let one =
        "No font on this computer has “夜”: it is printed as an empty box. Install a font for it, such as one of Noto.";
    assert_eq!(told("夜").as_deref(), Some(one));
    let more = told("abcde").expect("some are missing");
    assert!(more.contains("has “a”, “b”, “c” and 2 other letters: they are printed"), "{more}");
    let board = board(1, "a 夜 é\u{0}\n");
    let beyond: Vec<char> = exchange::letters_beyond_our_fonts(&board).into_iter().collect();
    assert_eq!(beyond, ['夜'], "those to look for");
}

#[test]
fn titles_and_the_total_are_read_from_the_pages() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("board.pdf");
    let (plan, plan_price) = (Some("pro".into()), Money::from_hundredths(2_950));
    let options = ExportOptions {
        sheet: SheetOptions { plan, plan_price, ..SheetOptions::default() },
        ..ExportOptions::default()
    };
    let bytes = exchange::export_with(Format::Pdf, &board(30, "Набережная, Übergang, 夜明け"), prices(), &options)
        .expect("pages");
    std::fs::write(&path, bytes).expect("a file");
    let Ok(output) = Command::new("pdftotext").arg(&path).arg("-").output() else {
        println!("skipped: pdftotext is not here");
        return;
    };
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(!text.contains("ontingency"), "nothing is held back: {text}");
    for words in [
        "A project",
        "Набережная, Übergang",
        "夜明け",
        "750 credits without retakes",
        "29.50",
        "Signature",
        "Page 1 of",
    ] {
        assert!(text.contains(words), "{words:?} in {text}");
    }
    let contingency = Contingency::of_percent(10).expect("a share");
    let held = Project { contingency, ..board(30, "Quay") };
    let bytes = exchange::export_with(Format::Pdf, &held, prices(), &options).expect("pages");
    std::fs::write(&path, bytes).expect("a file");
    let output = Command::new("pdftotext").args(["-layout"]).arg(&path).arg("-").output().expect("it ran before");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let line = |name: &str| {
        let line = text.lines().find(|line| line.trim_start().starts_with(name));
        line.unwrap_or_else(|| panic!("{name} in {text}")).split_whitespace().last().map(str::to_owned)
    };
    assert!(text.contains("825 credits without retakes, with contingency"), "750 and 75: {text}");
    assert_eq!(line("Contingency, 10 %").as_deref(), Some("75"), "a line of its own: {text}");
    assert_eq!(line("Total").as_deref(), Some("825"), "in the total: {text}");
    let picture = folder.path().join("page");
    let drawn = Command::new("pdftoppm").args(["-r", "30", "-png"]).arg(&path).arg(&picture).output();
    assert!(drawn.is_ok_and(|output| output.status.success() && output.stderr.is_empty()), "pages can be drawn");
}

#[test]
fn what_is_signed_stands_on_the_page_that_is_signed_and_nothing_it_rests_on_is_cut() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("board.pdf");
    for scenes in (1..40).step_by(3) {
        let options = ExportOptions::default();
        let bytes = exchange::export_with(Format::Pdf, &board(scenes, "Quay"), prices(), &options).expect("pages");
        std::fs::write(&path, bytes).expect("a file");
        let Ok(output) = Command::new("pdftotext").arg(&path).arg("-").output() else {
            println!("skipped: pdftotext is not here");
            return;
        };
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let page = text.split('\u{c}').find(|page| page.contains("Signature")).expect("a page to sign");
        let total = format!("{} credits without retakes", scenes * 25);
        assert!(page.contains(&total), "{scenes} scenes: {total} is signed: {page}");
        let last =
            prices().sources.last().expect("a source").title.split_whitespace().last().expect("a word").to_owned();
        assert!(text.contains(&last), "{scenes} scenes: all sources, to “{last}”: {text}");
    }
}
