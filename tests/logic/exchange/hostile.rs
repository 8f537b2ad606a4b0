//! Files that are broken, huge or made to hurt: a sentence or a project, never a panic, and never for long.

use std::io::{Cursor, Read as _, Write as _};

use creditboard::domain::LimitError;
use creditboard::exchange::{self, Format, ImportFault, TableFinding};
use creditboard::present::ToErrorWords as _;
use proptest::prelude::*;

use crate::support::prices;

/// A small sound file of each format that is text.
const SOUND: [(Format, &str); 10] = [
    (
        Format::Csv,
        "scene,title,seconds,kind,final,taken\n1,\"Dawn, wide\",8,video,veo2,2026-11-22T16:05:00 kept 25 veo2\n",
    ),
    (Format::Tsv, "scene\ttitle\tseconds\n1\tDawn\t0:08\n"),
    (
        Format::Fountain,
        "Title: A\n\nINT. HOUSE - DAY #1A#\n\n[[a]] /* b */ He sits.\n\nANNA (V.O.)\n(low)\nHello.\n\n> CUT TO:\n",
    ),
    (
        Format::Fdx,
        "<FinalDraft><Content><Paragraph Type=\"Scene Heading\" Number=\"1\"><Text>INT. A</Text></Paragraph></Content></FinalDraft>",
    ),
    (Format::Srt, "1\n00:00:01,000 --> 00:00:02,500\n<i>Hi</i> &amp; {\\an8}bye\n"),
    (Format::Vtt, "WEBVTT\n\n00:01.000 --> 00:02.500 align:start\nHi\n"),
    (
        Format::Otio,
        "{\"OTIO_SCHEMA\":\"Timeline.1\",\"tracks\":{\"OTIO_SCHEMA\":\"Stack.1\",\"children\":[{\"OTIO_SCHEMA\":\"Clip.2\",\"name\":\"é\",\"source_range\":{\"duration\":{\"value\":24,\"rate\":NaN}}}]}}",
    ),
    (Format::Edl, "TITLE: A\n001  R V C 01:00:00:00 01:00:01:00 00:00:00:00 00:00:01:00\n* FROM CLIP NAME: é\n"),
    (
        Format::Storyboarder,
        "{\"boards\":[{\"url\":\"a.png\",\"newShot\":true,\"duration\":\"1500\",\"dialogue\":\"é\"}]}",
    ),
    (Format::Markdown, "# A\n\n## B\n\nc é\n"),
];

fn import(format: Format, bytes: &[u8]) {
    if let Ok(imported) = exchange::import(format, bytes, prices()) {
        assert_eq!(imported.project.check(), Ok(()), "{format} gives a sound project");
    }
}

#[test]
fn a_file_cut_at_any_byte_is_read_or_refused() {
    for (format, text) in SOUND {
        for end in 0..=text.len() {
            import(format, &text.as_bytes()[..end]);
        }
    }
}

#[test]
fn deep_files_are_refused_or_read_without_running_out_of_stack() {
    let deep = 200_000;
    import(Format::Otio, format!("{}{}", "[".repeat(deep), "]".repeat(deep)).as_bytes());
    let stack = "{\"OTIO_SCHEMA\":\"Stack.1\",\"children\":[".repeat(30_000);
    import(Format::Otio, stack.as_bytes());
    import(Format::Storyboarder, format!("{{\"boards\":{}", "[".repeat(deep)).as_bytes());
    let open = "<Paragraph><DualDialogue>".repeat(50_000);
    let close = "</DualDialogue></Paragraph>".repeat(50_000);
    import(Format::Fdx, format!("<FinalDraft><Content>{open}{close}</Content></FinalDraft>").as_bytes());
}

#[test]
fn an_entity_bomb_is_refused() {
    let bomb = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><FinalDraft><Content>&c;</Content></FinalDraft>";
    let error = exchange::import(Format::Fdx, bomb.as_bytes(), prices()).expect_err("a bomb");
    assert!(matches!(error.fault, ImportFault::BrokenFinalDraft(_)), "{error:?}");
}

#[test]
fn long_runs_of_any_mark_take_no_time_to_speak_of() {
    let runs = ["\"", ",", "\n", "[[", "/*", "-->", "<i", "{\\", "&amp;", ":", "#", "- ", "\u{fffd}", "1:", "=\n", "("];
    for run in runs {
        let text = run.repeat(40_000 / run.len());
        for format in Format::READ.into_iter().filter(|format| *format != Format::Xlsx) {
            import(format, text.as_bytes());
        }
    }
}

#[test]
fn what_is_no_spreadsheet_is_refused() {
    let refused =
        |bytes: &[u8]| exchange::import(Format::Xlsx, bytes, prices()).expect_err("no spreadsheet").words().to_string();
    assert!(refused(b"").contains("this is not a spreadsheet"), "nothing");
    assert!(refused(b"PK\x03\x04 and then nothing").contains("this is not a spreadsheet"), "a beginning");
    assert!(refused(&[0; 4096]).contains("this is not a spreadsheet"), "zeros");
}

#[test]
fn a_spreadsheet_cut_at_any_place_is_read_or_refused() {
    let project =
        crate::support::project(vec![crate::support::scene(1, 8, vec![crate::support::shot(2, "veo2")])], Vec::new());
    let options = exchange::ExportOptions::default();
    let bytes = exchange::export_with(Format::Xlsx, &project, prices(), &options).expect("a workbook");
    import(Format::Xlsx, &bytes);
    for end in (0..bytes.len()).step_by(37) {
        import(Format::Xlsx, &bytes[..end]);
    }
}

fn fault(format: Format, bytes: &[u8]) -> ImportFault {
    exchange::import(format, bytes, prices()).expect_err("more than any film").fault
}

#[test]
fn what_is_made_of_more_parts_than_any_film_is_refused_before_it_takes_memory() {
    let objects = format!("{{\"boards\":[{}{{}}]}}", "{},".repeat(150_000));
    assert_eq!(fault(Format::Storyboarder, objects.as_bytes()), ImportFault::TooManyParts);
    assert_eq!(fault(Format::Otio, objects.as_bytes()), ImportFault::TooManyParts);
    let numbers = format!("[{}1]", "1,".repeat(2_000_001));
    assert_eq!(fault(Format::Otio, numbers.as_bytes()), ImportFault::TooManyParts);
    let nodes = format!("<FinalDraft><Content>{}</Content></FinalDraft>", "<a/>".repeat(500_000));
    assert_eq!(fault(Format::Fdx, nodes.as_bytes()), ImportFault::TooManyParts);
    let names: Vec<String> = (0..20_000).map(|at| format!("a{at}=''")).collect();
    let attributes = format!("<FinalDraft {}/>", names.join(" "));
    assert_eq!(
        fault(Format::Fdx, attributes.as_bytes()),
        ImportFault::TooManyParts,
        "each is compared with all others"
    );
    let lines = "a\n".repeat(1_000_001);
    for format in [Format::Fountain, Format::Text, Format::Markdown, Format::Srt, Format::Vtt, Format::Edl] {
        assert_eq!(fault(format, lines.as_bytes()), ImportFault::TooManyLines, "{format}");
    }
    assert_eq!(fault(Format::Csv, ",".repeat(100_001).as_bytes()), ImportFault::TooManyCells);
}

#[test]
fn what_no_project_holds_is_told_with_its_place() {
    let scenes = fault(Format::Markdown, "# a\n".repeat(12_000).as_bytes());
    assert_eq!(scenes, ImportFault::Limit(LimitError::Scenes));
    let error = exchange::import(Format::Text, "a\n\n".repeat(12_000).as_bytes(), prices()).expect_err("too many");
    assert_eq!((error.line, error.fault), (20_001, ImportFault::Limit(LimitError::Scenes)), "the first beyond");
    let rows = format!("scene,title,kind,final\n{}", ",a,video,veo2\n".repeat(10_001));
    let error = exchange::import(Format::Csv, rows.as_bytes(), prices()).expect_err("too many");
    assert!(matches!(error.fault, ImportFault::Limit(_)), "{error:?}");
}

#[test]
fn of_a_table_that_is_too_wide_the_rest_is_told() {
    let wide = format!("scene,title{}\n1,Dawn{}\n", ",x".repeat(600), ",y".repeat(600));
    let imported = exchange::import(Format::Csv, wide.as_bytes(), prices()).expect("a table");
    assert_eq!(imported.project.scenes.len(), 1);
    let told = imported.report.findings.iter().any(|finding| finding.what == TableFinding::NotAll.into());
    assert!(told, "{:?}", imported.report.findings);
}

#[test]
fn a_spreadsheet_with_a_text_longer_than_a_cell_is_refused() {
    let project =
        crate::support::project(vec![crate::support::scene(1, 8, vec![crate::support::shot(2, "veo2")])], Vec::new());
    let options = exchange::ExportOptions::default();
    let bytes = exchange::export_with(Format::Xlsx, &project, prices(), &options).expect("a workbook");
    let mut from = zip::ZipArchive::new(Cursor::new(bytes.as_slice())).expect("an archive");
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        let mut part = from.by_index(at).expect("a part");
        let name = part.name().expect("a name").into_owned();
        let mut text = Vec::new();
        part.read_to_end(&mut text).expect("its bytes");
        if name.ends_with("sheet1.xml") {
            let text_of_sheet = String::from_utf8(text).expect("XML");
            let cell = format!(
                "<row r=\"99\"><c r=\"A99\" t=\"inlineStr\"><is><t>{}</t></is></c></row>",
                "a".repeat(2_000_000)
            );
            text = text_of_sheet.replace("</sheetData>", &format!("{cell}</sheetData>")).into_bytes();
        }
        to.start_file(name, zip::write::SimpleFileOptions::default()).expect("a part");
        to.write_all(&text).expect("its bytes");
    }
    let bytes = to.finish().expect("an archive").into_inner();
    assert_eq!(fault(Format::Xlsx, &bytes), ImportFault::CellTooLong);
}

proptest! {
    #[test]
    fn random_flips_never_make_an_import_panic(
        which in 0..SOUND.len(),
        flips in proptest::collection::vec((any::<usize>(), any::<u8>()), 1..6),
    ) {
        let (format, text) = SOUND[which];
        let mut bytes = text.as_bytes().to_vec();
        for (at, byte) in flips {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        import(format, &bytes);
    }

    #[test]
    fn no_text_makes_any_import_panic(text in "(INT|ANNA|\n\n|[[]|]]|/[*]|[*]/|-->|00:01|[.]|#|=|@|!|~|>|<|,|\"|\\PC){0,60}") {
        for format in Format::READ {
            import(format, text.as_bytes());
        }
    }
}
