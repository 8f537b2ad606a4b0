//! What is written is read by other programs: `opentimelineio` with its CMX 3600 adapter, and `openpyxl`, where Python has
//! them. `CREDITBOARD_PYTHON` names another Python than `python3`.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test writes files for other programs, and says what it skips"
)]

use std::process::Command;
use std::sync::Arc;

use creditboard::domain::Project;
use creditboard::exchange::{self, ExportOptions, Format};
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
    project(scenes, Vec::new())
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
    let bytes = exchange::export_with(format, &board(), prices(), &ExportOptions::default()).expect("it is written");
    std::fs::write(&path, bytes).expect("a file");
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
