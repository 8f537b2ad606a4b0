//! Other programs' files come in: what they become and cost is shown first, and can be changed.

use creditboard::exchange::{ExportOptions, Format, export_with};
use egui::{Event, Key, Modifiers, PointerButton, Vec2};

use crate::support::{Home, INCOMING, Window};

/// The windows in which the dialogs are used.
const SIZES: [Vec2; 2] = [Vec2::new(1440.0, 900.0), Vec2::new(800.0, 600.0)];

const LIST: &str = "SC;Shot;Length;VO;Tool;Prompt\n1;1A;8s;Every morning;veo-3.0-fast;harbour\n1;1B;5;;Kling 2.1;gulls\n\
                    ACT TWO;;;;;\n2;2A;3-5;;Kling 2.1;oven\n2;2B;;;SeedDance;flour\n";

/// Opens a file that is imported, and waits for the dialog to show what it becomes.
fn ask(board: &mut Window, path: &std::path::Path, button: &str) {
    board.ctrl(Key::I);
    board.wait_for("the question for a file", |board| board.find("Path").is_some());
    board.write_into("Path", &path.display().to_string());
    board.press("Import");
    board.wait_for("the import dialog", |board| board.find(button).is_some());
}

#[test]
fn a_shot_list_is_settled_in_the_dialog_and_comes_in_as_one_step() {
    let home = Home::new();
    let list = home.path("shots.csv");
    std::fs::write(&list, LIST).unwrap();
    let mut board = home.open(&home.sample("marketing-60s"));
    ask(&mut board, &list, "Import 4 shots");
    board.expect("5 rows · semicolons");
    board.press("Line 5: 3-5 is 3 s");
    board.wait_for("the length that was picked", |board| board.find("Line 5: 3-5 is 3 s").is_none());
    board.expect("ACT TWO · skipped, it is not a shot");
    board.press("Import as: Add to Ember — 60-second ma…");
    board.press_and_read("Import 4 shots", "Done: import shots.csv");
    assert_eq!(board.scenes().len(), 8, "its two scenes behind the six");
    board.expect("Label · 1A");
    board.expect("Unfold 1B, 25");
    board.ctrl(Key::Z);
    board.wait_for("the board before", |board| board.shows("Undone: import shots.csv"));
    assert_eq!(board.total(), "96", "one step back");
}

#[test]
fn the_report_of_an_import_is_copied() {
    let home = Home::new();
    let list = home.path("shots.csv");
    std::fs::write(&list, LIST).unwrap();
    let mut board = home.open(&home.sample("marketing-60s"));
    ask(&mut board, &list, "Import 4 shots");
    let at = board.get("Copy report").rect.center();
    let button =
        |pressed| Event::PointerButton { pos: at, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
    board.event(Event::PointerMoved(at));
    board.event(button(true));
    let report = board.copied(button(false));
    assert!(report.starts_with("shots.csv\n2 scenes, "), "{report}");
    assert!(report.contains("ambiguous: “3-5” could mean 5 s or 3 s; using 5 s (line 5)"), "{report}");
}

#[test]
fn what_a_column_means_is_changed_and_remembered() {
    let home = Home::new();
    let list = home.path("shots.csv");
    std::fs::write(&list, LIST).unwrap();
    let mut board = home.open(&home.sample("marketing-60s"));
    ask(&mut board, &list, "Import 4 shots");
    board.press("Column Prompt: Prompt");
    board.press("Title");
    board.wait_for("the other meaning", |board| board.find("Column Prompt: Title").is_some());
    board.press("Import 4 shots");
    board.wait_for("the question", |board| board.shows("harbour") || board.find("Don’t save").is_some());
    board.wait_for("the new project", |board| board.shows("harbour"));
    ask(&mut board, &list, "Import as: New project");
    board.wait_for("what was remembered", |board| board.find("Column Prompt: Title").is_some());
    board.key(Key::Escape);
    assert!(board.find("Column Prompt: Title").is_none(), "closed");
}

#[test]
fn a_script_is_priced_before_it_comes_in() {
    let home = Home::new();
    let script = home.path("film.fountain");
    let text = "INT. BAKERY - NIGHT\n\nAna lights the oven.\n\nShe waits.\n\nANA\nNot long now.\n\nEXT. QUAY - DAWN\n\nGulls.\n";
    std::fs::write(&script, text).unwrap();
    let mut board = home.open(&home.sample("marketing-60s"));
    ask(&mut board, &script, "Import 2 scenes");
    assert!(board.shows("ANA"), "who speaks");
    board.press("Shots: One a paragraph");
    board.wait_for("three shots", |board| board.find("Import 2 scenes").is_some() && board.shows("Shots with"));
    board.press("Speak: Nothing");
    board.wait_for("nobody speaks", |board| !board.shows("ANA"));
    board.press("Import 2 scenes");
    board.wait_for("the new project", |board| board.shows("INT. BAKERY"));
}

#[test]
fn pasted_text_is_shown_as_what_it_becomes() {
    let home = Home::new();
    let mut board = home.open(&home.sample("marketing-60s"));
    board.event(egui::Event::Paste("Scene\tShot\tLength\n1\t1A\t8\n1\t1B\t5\n".to_owned()));
    board.wait_for("the dialog", |board| board.find("Import 2 shots").is_some());
    board.press_and_read("Import 2 shots", "Done: import pasted text");
}

#[test]
fn a_log_is_held_against_what_is_recorded_and_taken_over_as_one_step() {
    let home = Home::new();
    let log = home.path("runs.csv");
    let rows = "When,Engine,Credits\n2026-11-20 12:03,script-gpt-4,15\n2026-11-20 12:10,Veo 4,320\nsoon,veo2,300\n";
    std::fs::write(&log, rows).unwrap();
    let mut board = home.open(&home.sample("harbour-lights"));
    ask(&mut board, &log, "Record 1 take");
    board.expect("Column When: Time");
    board.expect("Rows: New takes 1");
    board.press("Rows: Can’t be read 1");
    board.wait_for("why", |board| board.shows("“soon” isn’t a time"));
    board.press("Column Credits: Credits");
    board.press("Asset");
    board.wait_for("what is missing", |board| board.shows("Say above which column tells: Credits."));
    board.press("Column Credits: Asset");
    board.press("Credits");
    board.wait_for("the rows again", |board| board.find("Record 1 take").is_some());
    board.press_and_read("Record 1 take", "1 take of runs.csv recorded. You can undo it.");
    board.ctrl(Key::Z);
    ask(&mut board, &log, "Record 1 take");
    board.press("Cancel");
    board.ctrl(Key::Y);
    ask(&mut board, &log, "Rows: Matched 1");
    assert!(board.find("Record 1 take").is_none(), "nothing is left to take");
    board.press("Close");
}

#[test]
fn a_run_is_assigned_by_hand_and_what_columns_mean_is_remembered() {
    let home = Home::new();
    let log = home.path("runs.csv");
    let rows = "When,Engine,Cost,Note\n2026-11-20 12:03,Kling v2.1,25,Cost 3\n";
    std::fs::write(&log, rows).unwrap();
    let mut board = home.open(&home.sample("marketing-60s"));
    ask(&mut board, &log, "Rows: Not assigned 1");
    board.expect("Column Note: Not used");
    board.press("Column Note: Not used");
    board.press("Status");
    board.wait_for("the other meaning", |board| board.find("Column Note: Status").is_some());
    board.press("Line 2 was made for: Made for…");
    let choice = board.names().into_iter().find(|name| name.ends_with(", final") && name.contains(" · ")).unwrap();
    board.press(&choice);
    board.wait_for("the take", |board| board.find("Record 1 take").is_some());
    board.press("Rows: New takes 1");
    board.expect(&format!("Line 2 was made for: {choice}"));
    board.press_and_read("Record 1 take", "1 take of runs.csv recorded. You can undo it.");
    ask(&mut board, &log, "Rows: Matched 1");
    board.expect("Column Note: Status");
    board.press("Close");
    assert!(board.find("Column Note: Status").is_none(), "closed");
}

/// Goes with Tab to the control by this name.
#[track_caller]
fn tab_to(board: &mut Window, name: &str) {
    let mut seen = Vec::new();
    for _ in 0..200 {
        if board.get(name).focused {
            return;
        }
        board.key(Key::Tab);
        seen.extend(board.things().into_iter().find(|thing| thing.focused).map(|thing| thing.name));
    }
    panic!("Tab does not come to “{name}”, but to {:?}", &seen[..seen.len().min(60)]);
}

#[test]
fn a_shot_list_is_settled_with_the_keyboard_alone_in_both_sizes() {
    for size in SIZES {
        let home = Home::new();
        let mut board = home.open_as(&home.sample("marketing-60s"), |builder| builder.with_size(size));
        board.bring(&home, &INCOMING[0]);
        tab_to(&mut board, "Column Prompt: Prompt");
        board.key(Key::Space);
        tab_to(&mut board, "Title");
        board.key(Key::Space);
        board.wait_for("the other meaning", |board| board.find("Column Prompt: Title").is_some());
        tab_to(&mut board, "Line 5: 3-5 is 3 s");
        board.key(Key::Space);
        board.wait_for("the length that was picked", |board| board.find("Line 5: 3-5 is 3 s").is_none());
        tab_to(&mut board, "Import as: Add to Ember — 60-second ma…");
        board.key(Key::Space);
        tab_to(&mut board, "Import 4 shots");
        board.key(Key::Space);
        board.wait_for("the step", |board| board.shows("Done: import shots.csv"));
    }
}

#[test]
fn a_script_is_settled_with_the_keyboard_alone_in_both_sizes() {
    for size in SIZES {
        let home = Home::new();
        let mut board = home.open_as(&home.sample("marketing-60s"), |builder| builder.with_size(size));
        board.bring(&home, &INCOMING[1]);
        tab_to(&mut board, "Shots: One a paragraph");
        board.key(Key::Space);
        tab_to(&mut board, "Speak: Nothing");
        board.key(Key::Space);
        board.wait_for("nobody speaks", |board| !board.shows("ANA"));
        tab_to(&mut board, "Import as: Add to Ember — 60-second ma…");
        board.key(Key::Space);
        tab_to(&mut board, "Import 2 scenes");
        board.key(Key::Space);
        board.wait_for("the step", |board| board.shows("Done: import film.fountain"));
    }
}

#[test]
fn a_shot_list_and_a_script_are_settled_with_the_pointer_in_a_small_window() {
    let home = Home::new();
    let mut board = home.open_as(&home.sample("marketing-60s"), |builder| builder.with_size(SIZES[1]));
    board.bring(&home, &INCOMING[0]);
    board.press("Column Shot: Shot");
    board.press("Title");
    board.wait_for("the other meaning", |board| board.find("Column Shot: Title").is_some());
    board.press("Import as: Add to Ember — 60-second ma…");
    board.press_and_read("Import 4 shots", "Done: import shots.csv");
    board.bring(&home, &INCOMING[1]);
    board.press("Running time…");
    board.wait_for("its parts", |board| board.find("Seconds for a heading").is_some());
    board.key(Key::Escape);
    board.press("Shots: One a paragraph");
    board.press("Import as: Add to Ember — 60-second ma…");
    board.press_and_read("Import 2 scenes", "Done: import film.fountain");
}

#[test]
fn a_file_of_any_format_is_imported_by_argument_and_by_file_open() {
    let home = Home::new();
    let files = of_every_format(&home);
    let mut board = home.open(&home.sample("marketing-60s"));
    for file in &files {
        let what = format!("Import {}", file.file_name().unwrap().to_string_lossy());
        let by_argument = Window::new(&home, Some(file.clone()), |builder| builder);
        for (mut window, way) in [(Some(by_argument), "by argument"), (None, "by File › Open")] {
            let window = window.as_mut().unwrap_or(&mut board);
            if way == "by File › Open" {
                window.menu("File", "Open…");
                window.wait_for("the question for a file", |window| window.find("Path").is_some());
                window.write_into("Path", &file.display().to_string());
                window.press("Open");
            }
            window.wait_for(way, |window| window.shows(&what) && window.find("Copy report").is_some());
            window.wait_for_quiet();
            window.key(Key::Escape);
            window.expect_no(&what);
        }
    }
    assert_eq!((files.len(), board.scenes().len()), (12, 6), "all of them, and nothing came in unasked");
}

/// A small file of each format that can be imported.
fn of_every_format(home: &Home) -> Vec<std::path::PathBuf> {
    let sample = creditboard::storage::open(&home.sample("marketing-60s")).unwrap().project;
    let (prices, options) = (creditboard::prices::PriceList::shipped().unwrap(), ExportOptions::default());
    let written = |format: Format| export_with(format, &sample, prices, &options).unwrap();
    let by_hand: [(&str, &[u8]); 6] = [
        ("film.fdx", b"<FinalDraft><Content><Paragraph Type=\"Scene Heading\"><Text>INT. A</Text></Paragraph></Content></FinalDraft>"),
        ("film.storyboarder", b"{\"boards\":[{\"newShot\":true,\"duration\":2000,\"dialogue\":\"Hi\"}]}"),
        ("film.vtt", b"WEBVTT\n\n00:01.000 --> 00:04.000\nHello\n"),
        ("film.txt", b"The ferry leaves.\n\nGulls on the rail.\n"),
        ("film.md", b"# The ferry leaves\n\nGulls on the rail.\n"),
        ("film.srt", b"1\n00:00:01,000 --> 00:00:04,000\nHello\n"),
    ];
    let by_us = [Format::Csv, Format::Tsv, Format::Xlsx, Format::Fountain, Format::Otio, Format::Edl];
    let by_us = by_us.map(|format| (format!("film.{format}"), written(format)));
    let all = by_hand.map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).into_iter().chain(by_us);
    let put = |(name, bytes): (String, Vec<u8>)| {
        let path = home.path(&name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    all.map(put).collect()
}

#[test]
fn a_file_of_any_format_that_is_dropped_goes_to_its_importer() {
    let home = Home::new();
    let files = of_every_format(&home);
    let mut board = home.open(&home.sample("marketing-60s"));
    for file in &files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let before = std::fs::read(file).unwrap();
        board.drop_file(file);
        let what = format!("Import {name}");
        board.wait_for(&what, |board| board.shows(&what) && board.find("Copy report").is_some());
        board.wait_for_quiet();
        board.key(Key::Escape);
        board.expect_no(&what);
        assert_eq!(std::fs::read(file).unwrap(), before, "{name} is only read");
    }
    board.bring(&home, &INCOMING[2]);
    board.expect("Log runs.csv");
    board.key(Key::Escape);
    assert_eq!((files.len(), board.scenes().len()), (12, 6), "all of them, and nothing came in unasked");
}

#[test]
fn an_import_that_takes_long_is_cancelled_and_nothing_comes_in() {
    let home = Home::new();
    let list = home.path("long.csv");
    let rows = (0..60_000).map(|row| format!("{},{row},a gull,8,kling\n", row / 10));
    std::fs::write(
        &list,
        std::iter::once("Scene,Shot,Prompt,Length,Model\n".to_owned()).chain(rows).collect::<String>(),
    )
    .unwrap();
    let mut board = home.open(&home.sample("marketing-60s"));
    board.drop_file(&list);
    board.wait_for("the dialog", |board| board.shows("Import long.csv"));
    board.key(Key::Escape);
    board.expect_no("Import long.csv");
    assert!(board.comes_to_rest(2_000), "the reading ends");
    board.expect_no("Import long.csv");
    assert_eq!((board.scenes().len(), board.saved().as_str()), (6, "Saved"), "as it was");
}
