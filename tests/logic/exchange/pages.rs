//! The PDF to approve: what is on its pages, as `pdftotext` and `pdftoppm` see it where they are.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test writes files for other programs, and says what it skips"
)]

use std::process::Command;

use creditboard::exchange::{self, ExportOptions, Format, Paper, SheetOptions};

use crate::support::{prices, project, scene, shot};

fn pages(paper: Paper, title: &str) -> Vec<u8> {
    let mut scenes: Vec<_> = (0..30).map(|at| scene(1 + at * 2, 5, vec![shot(2 + at * 2, "kling-v2.1")])).collect();
    title.clone_into(&mut scenes.first_mut().expect("a scene").title);
    let sheet = SheetOptions { paper, ..SheetOptions::default() };
    let options = ExportOptions { sheet, ..ExportOptions::default() };
    exchange::export_with(Format::Pdf, &project(scenes, Vec::new()), prices(), &options).expect("pages")
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
fn titles_and_the_total_are_read_from_the_pages() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("board.pdf");
    std::fs::write(&path, pages(Paper::A4, "Набережная, Übergang")).expect("a file");
    let Ok(output) = Command::new("pdftotext").arg(&path).arg("-").output() else {
        println!("skipped: pdftotext is not here");
        return;
    };
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    for words in ["A project", "Набережная, Übergang", "750 credits without retakes", "Signature", "Page 1 of"]
    {
        assert!(text.contains(words), "{words:?} in {text}");
    }
    let picture = folder.path().join("page");
    let drawn = Command::new("pdftoppm").args(["-r", "30", "-png"]).arg(&path).arg(&picture).output();
    assert!(drawn.is_ok_and(|output| output.status.success() && output.stderr.is_empty()), "pages can be drawn");
}
