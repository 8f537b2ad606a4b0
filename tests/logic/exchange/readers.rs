//! What is written is read by other programs: `opentimelineio` with its CMX 3600 adapter, `openpyxl` and `srt`, where Python
//! has them, and `soffice`, where it is installed. `CREDITBOARD_PYTHON` names another Python than `python3`.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test writes files for other programs, and says what it skips"
)]

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};
use std::process::Command;
use std::sync::Arc;

use creditboard::domain::{PassFilter, Project};
use creditboard::exchange::{self, ExportOptions, Format};
use creditboard::figures::Figures;
use serde_json::Value;

use crate::support::{prices, project, scene, shot, speech};

const TIMELINE: &str = "
import json, sys, opentimelineio as otio
timeline = otio.adapters.read_from_file(sys.argv[1], **({'rate': 24} if sys.argv[1].endswith('edl') else {}))
clips = list(timeline.find_clips())
print(json.dumps([[clip.name, clip.duration().to_seconds()] for clip in clips if clip.parent().kind == 'Video']))
";

const WORKBOOK: &str = "
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
shots = [[cell.value for cell in row] for row in book['shots'].iter_rows()]
sums = [cell.value for row in book['totals'].iter_rows() for cell in row if str(cell.value).startswith('=SUM(')]
print(json.dumps([book.sheetnames, shots, sums]))
";

const SUBTITLES: &str = "
import json, sys, srt
with open(sys.argv[1], encoding='utf-8') as file:
    said = list(srt.parse(file.read()))
print(json.dumps([[one.index, one.start.total_seconds(), one.end.total_seconds(), one.content] for one in said]))
";

/// A board with a title in other letters, and one that a spreadsheet could take for a formula.
fn board() -> Arc<Project> {
    let mut scenes = vec![
        scene(1, 8, vec![shot(2, "veo3-fast")]),
        scene(3, 5, vec![shot(4, "kling-v2.1"), speech(5, 120, "google-tts")]),
        scene(6, 12, vec![shot(7, "kling-v2.1")]),
    ];
    for (scene, title) in scenes.iter_mut().zip(["Über den Dächern – 屋根", "=1+1", "Quay, dawn"]) {
        title.clone_into(&mut scene.title);
    }
    for (scene, said) in scenes.iter_mut().zip(["Über den Dächern\n屋根の上で", "", "From here --> to there"]) {
        said.clone_into(&mut scene.narration);
    }
    project(scenes, Vec::new())
}

fn written(format: Format) -> Vec<u8> {
    exchange::export_with(format, &board(), prices(), &ExportOptions::default()).expect("it is written")
}

/// What a Python program says about the board in this format; `None` where it lacks a library.
fn read_by(program: &str, needs: &str, format: Format) -> Option<Value> {
    let python = std::env::var("CREDITBOARD_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let run = |arguments: &[&str]| Command::new(&python).args(arguments).output().ok();
    if !run(&["-c", needs]).is_some_and(|output| output.status.success()) {
        println!("skipped: {python} cannot do “{needs}”");
        return None;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(format!("board.{format}"));
    std::fs::write(&path, written(format)).expect("a file");
    let output = run(&["-c", program, &path.display().to_string()]).expect("it runs");
    assert!(output.status.success(), "{format}: {}", String::from_utf8_lossy(&output.stderr));
    Some(serde_json::from_slice(&output.stdout).expect("it answers in JSON"))
}

#[test]
fn opentimelineio_reads_the_timeline() {
    let clips = read_by(TIMELINE, "import opentimelineio", Format::Otio);
    let expected = serde_json::json!([["Über den Dächern – 屋根", 8.0], ["=1+1", 5.0], ["Quay, dawn", 12.0]]);
    assert!(clips.as_ref().is_none_or(|clips| *clips == expected), "{clips:?}");
}

#[test]
fn opentimelineio_reads_the_edit_list() {
    let clips = read_by(TIMELINE, "import opentimelineio, otio_cmx3600_adapter", Format::Edl);
    let expected = serde_json::json!([["Über den Dächern – 屋根", 8.0], ["=1+1", 5.0], ["Quay, dawn", 12.0]]);
    assert!(clips.as_ref().is_none_or(|clips| *clips == expected), "{clips:?}");
}

#[test]
fn openpyxl_reads_the_workbook_with_its_formulas() {
    let Some(book) = read_by(WORKBOOK, "import openpyxl", Format::Xlsx) else { return };
    assert_eq!(book[0], serde_json::json!(["shots", "totals", "plans"]));
    let titles: Vec<&Value> = book[1].as_array().expect("rows").iter().map(|row| &row[1]).collect();
    assert_eq!(titles.len(), 5, "the header and four assets");
    assert_eq!(titles[1], "Über den Dächern – 屋根");
    assert!(titles[2].as_str().is_some_and(|title| title.ends_with("=1+1")), "text, no formula: {}", titles[2]);
    assert_eq!(book[2], serde_json::json!(["=SUM(J2:J4)", "=SUM(K2:K4)"]), "a client can change counts");
}

#[test]
fn srt_reads_the_subtitles_with_their_times() {
    let said = read_by(SUBTITLES, "import srt", Format::Srt);
    let expected =
        serde_json::json!([[1, 0.0, 8.0, "Über den Dächern\n屋根の上で"], [2, 13.0, 25.0, "From here → to there"]]);
    assert!(said.as_ref().is_none_or(|said| *said == expected), "{said:?}");
}

/// The result that every formula is given in a workbook that nobody has calculated.
const NOT_CALCULATED: &str = "</f><v>77777</v>";

/// The same workbook with wrong results of all formulas, and how many there are: what is right then was calculated.
fn with_wrong_results(bytes: &[u8]) -> (Vec<u8>, usize) {
    let mut book = zip::ZipArchive::new(Cursor::new(bytes)).expect("a workbook is a ZIP archive");
    let mut changed = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut formulas = 0;
    for place in 0..book.len() {
        let mut part = book.by_index(place).expect("a part");
        let name = part.name().expect("a name").into_owned();
        let mut text = Vec::new();
        part.read_to_end(&mut text).expect("it is read");
        if name.starts_with("xl/worksheets/sheet") {
            let text_of = String::from_utf8(text).expect("XML");
            let mut pieces = text_of.split("</f><v>");
            let mut wrong = pieces.next().unwrap_or_default().to_owned();
            for (_, behind) in pieces.filter_map(|piece| piece.split_once("</v>")) {
                wrong.push_str(NOT_CALCULATED);
                wrong.push_str(behind);
                formulas += 1;
            }
            text = wrong.into_bytes();
        }
        changed.start_file(name, zip::write::SimpleFileOptions::default()).expect("a part");
        changed.write_all(&text).expect("it is written");
    }
    (changed.finish().expect("an archive").into_inner(), formulas)
}

/// What `soffice` calculates: the cells of each sheet by its name; `None` where it is not installed.
fn calculated(bytes: &[u8]) -> Option<BTreeMap<String, Vec<Vec<String>>>> {
    if !Command::new("soffice").arg("--version").output().is_ok_and(|output| output.status.success()) {
        println!("skipped: soffice is not here");
        return None;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let (profile, path) = (folder.path().join("profile"), folder.path().join("board.xlsx"));
    std::fs::create_dir_all(profile.join("user")).expect("a folder");
    // It believes what stands in the file unless it is told to calculate it.
    let always = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>"#;
    std::fs::write(profile.join("user/registrymodifications.xcu"), always).expect("a file");
    std::fs::write(&path, bytes).expect("a file");
    // Commas, quotes, UTF-8, from the first line, each sheet as a file of its own.
    let as_csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    let output = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(["--headless", "--norestore", "--convert-to", as_csv, "--outdir"])
        .arg(folder.path())
        .arg(&path)
        .output()
        .expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let rows = |name: &str| {
        let text = std::fs::read(folder.path().join(format!("board-{name}.csv"))).expect("a sheet");
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_slice());
        reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
    };
    Some(["shots", "totals", "plans"].into_iter().map(|name| (name.to_owned(), rows(name))).collect())
}

#[test]
fn libreoffice_calculates_the_totals_that_the_board_has() {
    let (book, formulas) = with_wrong_results(&written(Format::Xlsx));
    assert!(formulas >= 8, "{formulas} formulas");
    let Some(sheets) = calculated(&book) else { return };
    let figures = Figures::of(&board(), prices()).expect("sums");
    let cells = |sheet: &str| sheets.get(sheet).expect("the sheet").as_slice();
    let totals: Vec<(&str, &str)> =
        cells("totals").iter().skip(1).map(|row| (row[1].as_str(), row[9].as_str())).collect();
    let scenes = figures.scenes.iter().map(|scene| scene.totals().sum(PassFilter::Both, None).credits.to_string());
    let mut expected: Vec<String> = scenes.collect();
    expected.push(figures.totals.sum(PassFilter::Both, None).credits.to_string());
    assert_eq!(totals.iter().map(|(_, credits)| *credits).collect::<Vec<_>>(), expected, "{totals:?}");
    assert_eq!(totals[0].0, "Über den Dächern – 屋根", "a title");
    assert!(totals[1].0.ends_with("=1+1"), "text, no formula: {totals:?}");
    for plan in &prices().plans {
        let row = cells("plans").iter().find(|row| row[0] == plan.name).expect("the plan");
        let credits = figures.totals.sum(PassFilter::Both, Some(plan)).credits.get();
        let left = i128::from(plan.allowance.get()) - i128::from(credits);
        let cycles = credits.div_ceil(plan.allowance.get());
        let expected = [credits.to_string(), left.to_string(), cycles.to_string()];
        assert_eq!(row[2..5], expected, "on {}", plan.name);
    }
}
