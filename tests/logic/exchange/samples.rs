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
fn every_case_comes_in() {
    let Some(folder) = samples() else { return };
    let mut names: Vec<String> = fs::read_dir(folder.join("cases"))
        .expect("the cases")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| Format::of_path(Path::new(name)).is_ok())
        .collect();
    names.sort();
    assert!(names.len() > 20, "the cases are there");
    for name in names {
        let (scenes, _) = case(&folder, &name);
        assert!(!scenes.is_empty(), "{name} comes in");
        assert!(!scenes.contains('\u{fffd}'), "{name} can be read: {scenes}");
    }
}

#[test]
fn the_cases_say_what_is_open() {
    let Some(folder) = samples() else { return };
    let check = |name: &str, scenes: &str, findings: &[&str]| {
        let (found, told) = case(&folder, name);
        assert_eq!(found.trim_end(), scenes, "{name}");
        assert_eq!(told, findings, "{name}");
    };
    check("02b-scene-float.csv", "Kitchen|5; video kling-v2.1\nGarden|7.5; video kling-v2.1", &[]);
    check("04-frames-only.csv", "Ferry|4; video kling-v2.1\nGull|8; video veo2", &[]);
    check("05-rows-above-header.csv", "Kitchen|5; video kling-v2.1", &[]);
    check("06-section-and-total-rows.csv", "Kitchen|5; video kling-v2.1\nGarden|7; video kling-v2.1", &[]);
    check("07-sep-line.csv", "Kitchen|5.5; video kling-v2.1", &[]);
    check(
        "09-shift-jis.csv",
        "夜明けの港|5; video kling-v2.1\nカモメ|4; video kling-v2.1",
        &["guessed: the file is read as Shift_JIS: “1,夜明けの港,5,video” (line 2)"],
    );
    check(
        "09b-macroman-cr.csv",
        "Café à l’aube|5; video kling-v2.1\nÉté|4; video kling-v2.1",
        &["guessed: the file is read as macintosh: “1,Café à l’aube,5,video” (line 2)"],
    );
    check("17-pandas-floats.csv", "Kitchen|5; image 2 flux-1.1-pro", &[]);
    check(
        "20-fdx-empty-paragraphs.fdx",
        "INT. KITCHEN - NIGHT|2; video kling-v2.1\n\
         EXT. YARD - DAY|3.9|says Who is there?|notes ANNA (V.O.) / Who is there?; video kling-v2.1; speech 13 “ANNA” google-tts",
        &["guessed: “INT. KITCHEN - NIGHT” is read as a heading (line 3)"],
    );
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
    for name in ["fountain", "fdx", "srt", "otio"].into_iter().flat_map(|kind| files(&folder, kind)) {
        let source = String::from_utf8(fs::read(folder.join(&name)).expect("a sample")).expect("UTF-8");
        let imported = read(&folder, &name);
        let texts = all_texts(&imported);
        for line in said_in(&name, &source) {
            looked_at += 1;
            if !texts.contains(&line) {
                lost.push(format!("{name}: {line}"));
            }
        }
    }
    assert!(looked_at > 200, "{looked_at} texts");
    assert!(lost.is_empty(), "{} of {looked_at} texts:\n{}", lost.len(), lost.join("\n"));
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
