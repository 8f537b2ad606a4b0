//! Real files that nobody here wrote, where their folder is: each gives its facts.
#![expect(clippy::print_stderr, reason = "says when it skips")]

use std::fs;
use std::path::{Path, PathBuf};

use creditboard::exchange::{self, Format, Imported, ScriptFinding};

use super::tables::{said, shown};
use crate::support::prices;

/// The folder of the samples; `None`, said, where it is missing.
fn samples() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/samples");
    let found = folder.is_dir();
    if !found {
        eprintln!("skipped: the samples are not here");
    }
    found.then_some(folder)
}

fn read(folder: &Path, name: &str) -> Imported {
    let path = folder.join(name);
    let format = Format::of_path(&path).expect("a format");
    let bytes = fs::read(&path).expect("a sample");
    let imported = exchange::import(format, &bytes, prices()).unwrap_or_else(|error| panic!("{name}: {error:?}"));
    assert_eq!(imported.project.check(), Ok(()), "{name}");
    assert_eq!(fs::read(&path).expect("a sample"), bytes, "{name} is only read");
    imported
}

#[test]
fn every_script_gives_its_facts() {
    let Some(folder) = samples() else { return };
    // File, headings, cues, characters, words of dialogue. Where tools disagree, the answer of the syntax page.
    let facts = [
        ("fountain/afterwriting_sc.fountain", 0, 1, 1, 2),
        ("fountain/afterwriting_test.fountain", 11, 12, 9, 444),
        ("fountain/brick_and_steel.fountain", 8, 20, 7, 104),
        ("fountain/nyousefi_Dialogue.fountain", 0, 12, 3, 63),
        ("fountain/nyousefi_DualDialogue.fountain", 0, 2, 2, 2),
        ("fountain/nyousefi_ForcedElements.fountain", 0, 2, 2, 9),
        ("fountain/nyousefi_Indenting.fountain", 1, 2, 2, 11),
        ("fountain/nyousefi_Notes.fountain", 0, 0, 0, 0),
        ("fountain/nyousefi_SceneHeaders.fountain", 17, 0, 0, 0),
        ("fountain/nyousefi_SceneNumbers.fountain", 7, 0, 0, 0),
        ("fountain/nyousefi_Sections-Complex.fountain", 2, 0, 0, 0),
        ("fountain/nyousefi_Simple.fountain", 3, 1, 1, 2),
        ("fountain/nyousefi_Synopses.fountain", 0, 0, 0, 0),
        ("fountain/nyousefi_Transitions.fountain", 0, 0, 0, 0),
        ("fountain/screenplaytools_Boneyards.fountain", 1, 1, 1, 13),
        ("fountain/screenplaytools_Character.fountain", 0, 16, 11, 43),
        ("fountain/screenplaytools_LineBreaks.fountain", 2, 5, 3, 29),
        ("fountain/screenplaytools_Notes.fountain", 1, 1, 1, 8),
        ("fountain/screenplaytools_SceneHeading.fountain", 5, 2, 2, 4),
        ("fountain/screenplaytools_Sections.fountain", 3, 0, 0, 0),
        ("fountain/screenplaytools_Tags.fountain", 5, 0, 0, 0),
        ("fountain/screenplaytools_TitlePage.fountain", 0, 0, 0, 0),
        ("fountain/testfdx_fadein_twin.fountain", 2, 4, 4, 29),
        ("fdx/afterwriting_note.fdx", 0, 0, 0, 0),
        ("fdx/brick_and_steel.fdx", 8, 20, 7, 104),
        ("fdx/screenplain_parenthetical.fdx", 0, 1, 1, 1),
        ("fdx/testfdx_fadein.fdx", 2, 4, 4, 29),
        ("fdx/testfdx_writer_py.fdx", 2, 4, 4, 29),
    ];
    let mut wrong = Vec::new();
    for (name, headings, cues, characters, words) in facts {
        let imported = read(&folder, name);
        let report = &imported.report;
        // A script without headings is one scene, and that is said.
        let alone = report.findings.iter().any(|finding| finding.what == ScriptFinding::NoHeadings.into());
        let scenes = if alone { 0 } else { report.scenes };
        let found = (scenes, report.cues, report.speakers(), report.dialogue_words);
        if found != (headings, cues, characters, words) {
            wrong.push(format!("{name}: {found:?}, not {:?}", (headings, cues, characters, words)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_timeline_gives_its_facts() {
    let Some(folder) = samples() else { return };
    // File, clips, tracks, gaps, transitions, milliseconds to the nearest.
    let facts = [
        ("otio/clip_example.otio", 1, 1, 2, 1, 792),
        ("otio/generator_reference_test.otio", 1, 1, 0, 0, 2_083),
        ("otio/multitrack.otio", 5, 3, 7, 0, 136_750),
        ("otio/nested_example.otio", 7, 1, 0, 0, 26_500),
        ("otio/raven_timecode_rates.otio", 6, 6, 0, 0, 1_001),
        ("otio/screening_example.otio", 9, 1, 0, 0, 43_708),
        ("otio/simple_cut.otio", 4, 1, 0, 0, 792),
        ("otio/transition_test.otio", 3, 1, 0, 3, 7_083),
        ("edl/25fps.edl", 4, 1, 0, 0, 19_840),
        ("edl/avid_example.edl", 2, 1, 0, 0, 3_375),
        ("edl/dissolve_test.edl", 3, 1, 0, 1, 833),
        ("edl/gap_test.edl", 3, 1, 2, 0, 5_250),
        ("edl/screening_example.edl", 9, 1, 0, 0, 43_708),
    ];
    let mut wrong = Vec::new();
    for (name, clips, tracks, gaps, transitions, millis) in facts {
        let imported = read(&folder, name);
        let counts = imported.report.timeline.unwrap_or_default();
        let found = (counts.clips, counts.tracks, counts.gaps, counts.transitions, counts.millis);
        if found != (clips, tracks, gaps, transitions, millis) || imported.report.shots != clips {
            wrong.push(format!("{name}: {found:?}, not {:?}", (clips, tracks, gaps, transitions, millis)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_subtitle_file_gives_its_facts() {
    let Some(folder) = samples() else { return };
    // The first cue of the third file has a time without thousandths, which other readers pass over with its two words.
    let facts = [
        ("srt/astisub_example-in-html-entities.srt", 3, 21),
        ("srt/astisub_example-in-styled.srt", 10, 37),
        ("srt/astisub_example-in.srt", 6, 26),
        ("srt/cdown_ascii.srt", 3, 5),
    ];
    for (name, cues, words) in facts {
        let report = read(&folder, name).report;
        assert_eq!((report.cues, report.dialogue_words), (cues, words), "{name}");
    }
}

/// What comes in of a case, in short.
fn case(folder: &Path, name: &str) -> (String, Vec<String>) {
    let imported = read(folder, &format!("cases/{name}"));
    (shown(&imported.project), said(&imported))
}

#[test]
fn no_case_is_forgotten() {
    let Some(folder) = samples() else { return };
    let mut names: Vec<String> = fs::read_dir(folder.join("cases"))
        .expect("the cases")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| Format::of_path(Path::new(name)).is_ok())
        .collect();
    names.sort();
    let mut known: Vec<&str> = CASES.iter().map(|(name, ..)| *name).collect();
    known.sort_unstable();
    assert_eq!(names, known, "each has its line");
}

/// What comes in of each case, a line for each scene, and what is said of it.
const CASES: [(&str, &str, &[&str]); 24] = [
    (
        "01-shots-of-one-scene.csv",
        "Ferry leaves|7; video 4 s “1 · Ferry leaves” kling-v2.1; video 3 s “2 · Gull on rail” kling-v2.1\n\
         Lighthouse|6; video “1” kling-v2.1",
        &[],
    ),
    (
        "01b-titles-differ.csv",
        "Ferry leaves|7; video 4 s “Ferry leaves” kling-v2.1; video 3 s “Gull on rail” kling-v2.1",
        &["guessed: no length, so its scene is as long as its shots together (line 2)"],
    ),
    (
        "02-scene-1A.csv",
        "Kitchen|5; video kling-v2.1\n1A · Kitchen from the hall|5; video kling-v2.1\nGarden|5; video kling-v2.1",
        &["guessed: scenes get new numbers, in the order in which they appear (line 4)"],
    ),
    ("02b-scene-float.csv", "Kitchen|5; video kling-v2.1\nGarden|7.5; video kling-v2.1", &[]),
    (
        "03-no-scene-column.csv",
        "K01 · Tap drips in the dark|5|notes review: ok; video “K01” kling-v2.1\n\
         K02 · Hand turns the tap|4|notes review: ok; video “K02” kling-v2.1",
        &[],
    ),
    ("04-frames-only.csv", "Ferry|4; video kling-v2.1\nGull|8; video veo2", &[]),
    (
        "04c-length-words.csv",
        "a|8; video kling-v2.1\nb|8; video kling-v2.1\nc|5; video kling-v2.1\nd|90.5; video kling-v2.1\n\
         e|8.333; video kling-v2.1",
        &["ambiguous: “3-5” could mean 5 s or 3 s; using 5 s (line 4)"],
    ),
    ("05-rows-above-header.csv", "Kitchen|5; video kling-v2.1", &[]),
    ("06-section-and-total-rows.csv", "Kitchen|5; video kling-v2.1\nGarden|7; video kling-v2.1", &[]),
    ("07-sep-line.csv", "Kitchen|5.5; video kling-v2.1", &[]),
    (
        "08-model-names.csv",
        "a|8; video veo3\nb|8; video veo3-fast\nc|5; video kling-v2.1\nd|5; video kling-v2.1\ne|5; video luma-ray-2\n\
         f|0; image 1 imagen-4\ng|0; image 1 flux-kontext-pro\nh|8; video veo3-fast",
        &[
            "guessed: “Veo 3” is read as the model Google Veo3 (line 2)",
            "guessed: “Veo 3 Fast” is read as the model Google Veo3 Fast (line 3)",
            "guessed: “Kling 2.1” is read as the model Kling v2.1 (line 4)",
            "guessed: “kling-v2-1” is read as the model Kling v2.1 (line 5)",
            "guessed: “Luma Ray2” is read as the model Luma Ray 2 (line 6)",
            "guessed: “Imagen 4” is read as the model Imagen-4 (Google) (line 7)",
            "guessed: “FLUX.1 Kontext [pro]” is read as the model Flux Kontext Pro (line 8)",
            "guessed: “veo-3.0-fast-generate-001” is read as the model Google Veo3 Fast (line 9)",
        ],
    ),
    (
        "09-shift-jis.csv",
        "夜明けの港|5; video kling-v2.1\nカモメ|4; video kling-v2.1",
        &["guessed: the file is read as Japanese (Shift JIS): “1,夜明けの港,5,video” (line 2)"],
    ),
    (
        "09b-macroman-cr.csv",
        "Café à l’aube|5; video kling-v2.1\nÉté|4; video kling-v2.1",
        &["guessed: the file is read as Western (Mac OS Roman): “1,Café à l’aube,5,video” (line 2)"],
    ),
    (
        "10-aspect-became-time.csv",
        "Kitchen|5; video kling-v2.1 (16:9)\nHall|5; video kling-v2.1 (sound;9:16)",
        &["guessed: “16:09:00” is read as 16:9, which a spreadsheet took for a time of day (line 2)"],
    ),
    ("11-notes-twice.csv", "Kitchen|5|notes a / b; video kling-v2.1", &[]),
    ("13-kind-words.csv", "Kitchen|5; speech google-tts", &["guessed: “Voiceover” is read as speech (line 2)"]),
    (
        "14-narration-japanese.csv",
        "夜明け|4|says 夜明けの港に霧がかかり、最初の船が静かに出ていく。カモメが鳴き、一日が始まった。; video kling-v2.1",
        &[],
    ),
    (
        "15-character-sheet.csv",
        "Character sheet|0; image 1 “Character sheet” flux-kontext-pro\nKitchen|5; video kling-v2.1 (reference)\n\
         Hall|5; video kling-v2.1 (reference)",
        &["guessed: the project itself has no image, so a scene is made for it (line 2)"],
    ),
    (
        "16-header-words.csv",
        "Tap drips|9|says It began with a drop.; video 5 s “1” kling-v2.1; video 4 s “2” kling-v2.1; \
         speech “Narration” google-tts",
        &["guessed: narration found, so its scene gets a voice (line 2)"],
    ),
    ("17-pandas-floats.csv", "Kitchen|5; image 2 flux-1.1-pro", &[]),
    (
        "18-became-a-date.csv",
        "1-2 · Kitchen|5; video kling-v2.1\n2-Jan · Hall|5; video kling-v2.1",
        &["ambiguous: “2-Jan” may be a scene such as 1-2 that a spreadsheet took for a date; it is kept as it stands \
           (line 3)"],
    ),
    (
        "20-fdx-empty-paragraphs.fdx",
        "INT. KITCHEN - NIGHT|2; video kling-v2.1\n\
         EXT. YARD - DAY|3.9|says Who is there?|notes ANNA (V.O.) / Who is there?; video kling-v2.1; speech 13 “ANNA” google-tts",
        &["guessed: “INT. KITCHEN - NIGHT” is read as a heading (line 3)"],
    ),
    ("24-rtl.csv", "פתיחה בנמל|5|says ספינה יוצאת לים; video kling-v2.1", &[]),
    // One finding at forty places; its scenes are counted in `every_fault_of_a_long_list_is_told_at_once`.
    (
        "19-many-faults.csv",
        "",
        &["guessed: “Kling 2.1” is read as the model Kling v2.1 (lines 2, 3, 4, 5, 6 and 35 more)"],
    ),
];

#[test]
fn every_case_comes_in_and_what_is_open_is_said() {
    let Some(folder) = samples() else { return };
    for (name, scenes, findings) in CASES {
        let (found, told) = case(&folder, name);
        if !scenes.is_empty() {
            assert_eq!(found.trim_end(), scenes, "{name}");
        }
        assert_eq!(told, findings, "{name}");
    }
}

#[test]
fn every_fault_of_a_long_list_is_told_at_once() {
    let Some(folder) = samples() else { return };
    let (found, _) = case(&folder, "19-many-faults.csv");
    let expected: Vec<String> =
        (1..=40).map(|number| format!("Shot {number}|{}; video kling-v2.1", number % 5 + 3)).collect();
    let found: Vec<&str> = found.lines().collect();
    assert_eq!(found.len(), 40, "all of it");
    let first = found.iter().zip(&expected).find(|(found, expected)| *found != expected);
    assert_eq!(first, None, "each as it stands there");
}

/// All that a project says, in one text.
fn all_texts(imported: &Imported) -> String {
    let project = &imported.project;
    let scenes = project.scenes.iter().map(|scene| [scene.title.as_str(), &scene.narration, &scene.notes].join("\n"));
    let assets = project.all_assets().map(|asset| [asset.label.as_str(), &asset.brief.prompt].join("\n"));
    scenes.chain(assets).collect::<Vec<_>>().join("\n")
}

/// The files of a folder of the samples, by name.
fn files(folder: &Path, kind: &str) -> Vec<String> {
    let entries = fs::read_dir(folder.join(kind)).expect("samples").flatten();
    let mut names: Vec<String> =
        entries.map(|entry| format!("{kind}/{}", entry.file_name().to_string_lossy())).collect();
    names.sort();
    names
}

#[test]
fn the_text_of_scripts_subtitles_and_timelines_survives_byte_for_byte() {
    let Some(folder) = samples() else { return };
    let mut lost = Vec::new();
    let mut looked_at = 0;
    let kinds = ["fountain", "fdx", "srt", "otio", "edl", "cases", "boards"];
    let tables_and_texts = |name: &String| Format::of_path(Path::new(name)).is_ok();
    for name in kinds.into_iter().flat_map(|kind| files(&folder, kind)).filter(tables_and_texts) {
        let source = decoded(&name, &fs::read(folder.join(&name)).expect("a sample"));
        let imported = read(&folder, &name);
        let texts = all_texts(&imported);
        for line in said_in(&name, &source) {
            looked_at += 1;
            if !texts.contains(&line) {
                lost.push(format!("{name}: {line}"));
            }
        }
    }
    assert!(looked_at > 500, "{looked_at} texts");
    assert!(lost.is_empty(), "{} of {looked_at} texts:\n{}", lost.len(), lost.join("\n"));
}

/// The text of a sample; two cases are in encodings of their time.
fn decoded(name: &str, bytes: &[u8]) -> String {
    let encoding = match name {
        "cases/09-shift-jis.csv" => encoding_rs::SHIFT_JIS,
        "cases/09b-macroman-cr.csv" => encoding_rs::MACINTOSH,
        _ => encoding_rs::UTF_8,
    };
    let (text, _, damaged) = encoding.decode(bytes);
    assert!(!damaged, "{name} is {}", encoding.name());
    text.into_owned()
}

/// The texts of a table, cell by cell: titles, descriptions, labels, what is said, notes. Below the header, and none of what
/// means something else than itself.
fn said_in_table(source: &str) -> Vec<String> {
    let (separator, body) = match source.strip_prefix("sep=;") {
        Some(body) => (b';', body.trim_start()),
        None => (b',', source),
    };
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).flexible(true).has_headers(false).from_reader(body.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    let is_header = |row: &csv::StringRecord| row.iter().any(|cell| ["title", "Description", "visual"].contains(&cell));
    let mut below = rows.iter().skip_while(|row| !is_header(row));
    let header = below.next().expect("a header");
    let texts = ["title", "Description", "visual", "label", "narration", "Voiceover", "notes"];
    let mut said = Vec::new();
    for row in below.filter(|row| !is_heading_or_sum(row)) {
        let cells = header.iter().zip(row.iter()).filter(|(name, cell)| texts.contains(name) && !cell.is_empty());
        said.extend(cells.map(|(_, cell)| cell.to_owned()));
    }
    said
}

/// A row that no shot is on.
fn is_heading_or_sum(row: &csv::StringRecord) -> bool {
    row.iter().next().is_some_and(|first| first.starts_with("ACT ") || first == "TOTAL")
}

/// The texts of an edit list: names of clips and remarks, without the marks before them.
fn said_in_edits(source: &str) -> Vec<String> {
    let names = source.lines().filter_map(|line| line.split_once("CLIP NAME:").map(|(_, name)| name.trim()));
    names.map(str::to_owned).collect()
}

/// The texts of a file that need no understanding of its format: lines without any mark of it, below the title page.
fn said_in(name: &str, source: &str) -> Vec<String> {
    let between = |mark: &str, end: &str| -> Vec<String> {
        let body = source.split("<TitlePage").next().unwrap_or_default();
        body.split(mark).skip(1).filter_map(|rest| Some(rest.split(end).next()?.to_owned())).collect()
    };
    let marks = ['*', '_', '[', ']', '<', '{', '&', '\\', '#', '=', '~', '!', '@', '>'];
    let plain = |line: &&str| line.chars().any(char::is_lowercase) && !line.contains(marks);
    let lines = |text: &str| text.lines().map(str::trim).filter(plain).map(str::to_owned).collect();
    match name.split('/').next() {
        Some("otio") => between("\"name\": \"", "\"").into_iter().filter(|name| name.contains("clip")).collect(),
        Some("fdx") => between("<Text>", "</Text>").into_iter().filter(|text| plain(&text.as_str())).collect(),
        Some("fountain") => lines(&below_title_page(source)),
        Some("edl") => said_in_edits(source),
        Some("cases" | "boards") if Path::new(name).extension().is_some_and(|it| it == "csv") => said_in_table(source),
        Some("cases") => between("<Text>", "</Text>").into_iter().filter(|text| plain(&text.as_str())).collect(),
        _ => lines(source),
    }
}

/// A script below its title page, with a mark where a note or an omitted part was.
fn below_title_page(source: &str) -> String {
    let text = without(&without(&source.replace("\r\n", "\n"), ("/*", "*/")), ("[[", "]]"));
    let text = text.trim_start_matches(['\u{feff}', '[', '\n']).to_owned();
    let has_title_page = text.lines().next().is_some_and(|first| first.contains(':') && !first.starts_with("FADE"));
    if has_title_page { text.split_once("\n\n").map_or("", |(_, rest)| rest).to_owned() } else { text }
}

fn without(text: &str, (from, to): (&str, &str)) -> String {
    let mut pieces = text.split(from);
    let mut kept = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        kept.push('[');
        kept.push_str(piece.split_once(to).map_or("", |(_, rest)| rest));
    }
    kept
}
