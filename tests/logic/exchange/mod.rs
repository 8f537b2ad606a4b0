//! The shot list: what is written comes back, and what is wrong is told with its place.
#![expect(clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

mod acts;
mod briefs;
mod done;
mod hostile;
mod logs;
mod pages;
mod readers;
mod samples;
mod tables;
mod trips;
mod updates;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use creditboard::domain::{
    Asset, AssetId, IdSource, OwnRatings, Presence, Project, Rates, Scene, SceneId, SpeechPace, Take, Takes, Work,
};
use creditboard::exchange::{self, Format, Imported, MAX_BYTES};
use creditboard::figures::Figures;
use creditboard::present::{ToErrorWords as _, import_finding_words, import_words};
use proptest::prelude::*;

use crate::support::{any_project, prices};

const HEADER: &str = "scene,title,seconds,importance,narration,kind,label,amount,final,draft,takes,needs,locked\n";

fn import(text: &str) -> Imported {
    exchange::import(Format::Csv, text.as_bytes(), prices()).unwrap_or_else(|error| panic!("{error:?} in {text}"))
}

fn export(project: &Project) -> String {
    exchange::export(Format::Csv, project).expect("a shot list holds every project")
}

/// The same project with ids counted from 1, and without what does not travel: its title (that is the name of the file),
/// its own keep rates, takes of assets that are gone, and how often a take was edited.
pub(super) fn plain(project: &Project) -> Project {
    let mut next = 0;
    let mut known = BTreeMap::new();
    let mut number = |assets: &[Asset]| -> Vec<Asset> {
        let numbered = assets.iter().map(|asset| {
            next += 1;
            known.insert(asset.id, AssetId::new(next));
            // The project's own stand first, so that the stills that shots start from are numbered before them.
            let from_still = asset.from_still.and_then(|still| known.get(&still).copied());
            Asset { id: AssetId::new(next), from_still, ..asset.clone() }
        });
        numbered.collect()
    };
    let assets = number(&project.assets).into();
    let scenes = project.scenes.iter().enumerate().map(|(place, scene)| {
        let id = SceneId::new(u32::try_from(place).unwrap_or_default());
        Arc::new(Scene { id, assets: number(&scene.assets), ..Scene::clone(scene) })
    });
    let scenes = scenes.collect();
    let takes = project.takes.counting().filter_map(|take| {
        let asset = *known.get(&take.asset)?;
        Some(Take { asset, edits: 0, ..take.clone() })
    });
    Project {
        title: String::new(),
        scenes,
        assets,
        rates: Rates::default(),
        ratings: OwnRatings::default(),
        speech_pace: SpeechPace::default(),
        ids: IdSource::default(),
        key: None,
        // What the user does not want to be told again is no part of a shot list.
        dismissed: Arc::default(),
        takes: Arc::new(takes.collect()),
        ..project.clone()
    }
}

proptest! {
    #[test]
    fn export_then_import_is_the_same_project_up_to_ids(project in any_project()) {
        let text = export(&project);
        let back = import(&text);
        prop_assert_eq!(back.project.check(), Ok(()));
        prop_assert_eq!(plain(&back.project), plain(&project));
        prop_assert_eq!(export(&back.project), text, "and it is written the same way again");
        let figures = |project: &Project| Figures::of(&Arc::new(project.clone()), prices()).map(|figures| figures.totals);
        prop_assert_eq!(figures(&back.project).ok(), figures(&project).ok(), "and it costs the same");
        prop_assert_eq!(tables::said_of_own(&back), Vec::<String>::new(), "nothing is left over");
    }

    #[test]
    fn no_text_at_all_makes_an_import_panic(text in "(scene|kind|,|;|\"|\n|\r|'|[0-9]|image|\\PC){0,60}") {
        drop(exchange::import(Format::Csv, text.as_bytes(), prices()));
        drop(exchange::import(Format::Csv, format!("{HEADER}{text}").as_bytes(), prices()));
    }

    #[test]
    fn no_bytes_at_all_make_an_import_panic(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
        drop(exchange::import(Format::Csv, &bytes, prices()));
    }

    #[test]
    fn no_cell_begins_like_a_formula(project in any_project()) {
        let text = export(&project);
        for record in csv::ReaderBuilder::new().from_reader(text.as_bytes()).records() {
            let record = record.expect("the list can be read");
            for cell in &record {
                prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?}");
            }
        }
    }
}

/// Imports rows under the agreed header and shows what went wrong.
fn refused(rows: &str, expected: &str) {
    let shown = match exchange::import(Format::Csv, format!("{HEADER}{rows}").as_bytes(), prices()) {
        Ok(imported) => format!("imported: {}", import_words(&imported.report)),
        Err(error) => error.words().to_string(),
    };
    let rows: String = rows.chars().take(200).collect();
    assert_eq!(shown, expected, "importing {rows:?}");
}

#[test]
fn the_agreed_example_is_read_as_meant() {
    let rows = "0,,,,,script,Script,60,script-gpt-4,,,,\n\
                1,Dawn over the harbour,8,hero,,image,Start still,2,imagen-4,,,16:9,\n\
                1,,,,,video,Wide,8,veo3-fast,kling-v2.1,,sound;16:9,yes\n\
                1,,,,Every morning before the gulls…,speech,Narration,,google-tts,,,,\n";
    let imported = import(&format!("{HEADER}{rows}"));
    let written = export(&imported.project);
    let expected = "0,,,,,script,Script,60,script-gpt-4,,,,,,,,,,\r\n\
         1,Dawn over the harbour,8,hero,Every morning before the gulls…,image,Start still,2,imagen-4,,,16:9,,,,,,,\r\n\
         1,,,,,video,Wide,8,veo3-fast,kling-v2.1,,sound;16:9,yes,,,,,,\r\n\
         1,,,,,speech,Narration,,google-tts,,,,,,,,,,\r\n";
    assert_eq!(written.split_once("\r\n").map(|(_, rows)| rows), Some(expected), "every cell is kept");
    assert_eq!(
        import_words(&imported.report),
        "1 scene, 4 assets, 31 characters of narration, 8 s",
        "nothing had to be guessed"
    );
}

#[test]
fn a_header_may_stand_in_any_order_and_case() {
    let text = "KIND;Scene;Final Clips;\"Title\";Seconds;Amount\nvideo;1;8+5;Dawn, wide;8,5;\n";
    let imported = import(text);
    let scene = &imported.project.scenes[0];
    assert_eq!((scene.title.as_str(), scene.seconds.millis()), ("Dawn, wide", 8_500), "title and length");
    assert_eq!(scene.assets[0].work, Work::Video { seconds: None }, "as long as its scene");
    let guess = "guessed: no final model for video, so Kling v2.1 (line 2)";
    assert_eq!(import_finding_words(&imported.report.findings[0]), guess, "what was filled in");
}

#[test]
fn unknown_columns_become_notes() {
    let text = "scene,kind,Camera,notes,Lens\n1,image,crane,first,35\n1,,crane,,\n2,,,,\n0,,steadicam,,\n";
    let imported = import(text);
    assert_eq!(imported.project.scenes[0].notes, "first\nCamera: crane\nLens: 35", "each once");
    assert_eq!(imported.project.scenes[1].notes, "", "nothing to note");
    let report = import_words(&imported.report);
    let expected = "2 scenes, 1 asset, 0 characters of narration, 0 s\n\
                    note: the column “Camera” is kept as notes (line 2)\n\
                    note: the column “Lens” is kept as notes (line 2)\n\
                    guessed: no final model for image, so Flux 1.1 Pro (line 2)\n\
                    lost: the project itself has no notes (line 5)";
    assert_eq!(report, expected, "and the report says so");
}

#[test]
fn scenes_stand_in_the_order_in_which_they_appear() {
    let imported = import("scene,title,seconds,kind\n7,Last,1,\n,Last,,\n2,First,2,\n7,,,\n\n,,,\n");
    let titles: Vec<&str> = imported.project.scenes.iter().map(|scene| scene.title.as_str()).collect();
    assert_eq!(titles, ["Last", "First"], "not by number");
    let report = import_words(&imported.report);
    let expected = "2 scenes, 0 assets, 0 characters of narration, 3 s\n\
                    guessed: scenes get new numbers, in the order in which they appear (line 2)\n\
                    guessed: no scene number, so the scene of the row above (line 3)";
    assert_eq!(report, expected, "blank rows mean nothing");
}

#[test]
fn models_are_known_by_id_or_by_name() {
    let imported = import("scene,seconds,kind,amount,final\n1,5,image,1,FLUX SCHNELL\n1,,image,1,dream-9\n");
    let models: Vec<&str> = imported.project.all_assets().map(|asset| asset.final_choice.model.as_str()).collect();
    assert_eq!(models, ["flux-schnell", "dream-9"], "the unknown one is kept");
    let guesses: Vec<String> = imported.report.findings.iter().map(import_finding_words).collect();
    let expected = [
        "guessed: “FLUX SCHNELL” is read as the model Flux Schnell (line 2)",
        "guessed: “dream-9” is not a model of VideoDraft AI, so it is kept without a price (line 3)",
    ];
    assert_eq!(guesses, expected, "both are told");
}

#[test]
fn omitted_scenes_and_clips_travel() {
    let text = "scene,presence,seconds,kind,final,final_clips,draft,draft_clips,takes\n\
                1,Omitted,11,video,veo2,8+5,kling-v2.1,joins 2,3\n";
    let project = import(text).project;
    assert_eq!(project.scenes[0].presence, Presence::Omitted, "presence");
    assert_eq!(project.scenes[0].assets[0].takes, Takes::Fixed(3), "takes");
    assert!(export(&project).contains(",veo2,kling-v2.1,3,,,,,omitted,8+5,joins 2,"), "clips of both passes");
}

#[test]
fn a_file_that_is_no_shot_list_is_refused() {
    let check = |text: &str, expected: &str| {
        let error = exchange::import(Format::Csv, text.as_bytes(), prices()).expect_err("no shot list");
        assert!(error.words().to_string().starts_with(expected), "{error:?} should begin with {expected}");
    };
    check("", "line 1, column 1: the file is empty; its first line names the columns");
    check("\n \n", "line 1, column 1: the file is empty");
    check("???", "line 1, column 1: no column can be told apart; name them in the first row");
}

#[test]
fn what_is_too_large_is_refused() {
    let limit = usize::try_from(MAX_BYTES).expect("fits");
    let error = exchange::import(Format::Csv, &vec![b' '; limit + 1], prices()).expect_err("too large");
    let expected = "line 1, column 1: the file has 10,485,761 bytes and at most 10 MB can be imported; split it or \
                    leave out columns";
    assert_eq!(error.words().to_string(), expected, "bytes");
    let mut rows = String::new();
    for scene in 1..=10_001 {
        writeln!(rows, "{scene},,8").expect("a text takes all");
    }
    refused(&rows, "line 10002, column 1: a project holds at most 10,000 scenes");
    refused(
        &"1,,8,,,image,,1,imagen-4\n".repeat(100_001),
        "line 100002, column 1: a project holds at most 100,000 assets",
    );
    refused(
        &format!("1,{}\n", "x".repeat(100_001)),
        "line 2, column 1: the title has 100,001 characters; at most 100,000 fit",
    );
}

#[test]
fn the_largest_project_is_written_and_read() {
    let mut rows = String::from(HEADER);
    for asset in 0..100_000 {
        writeln!(rows, "{},,8,,,image,,1,model-{asset},,,,", asset / 10 + 1).expect("a text takes all");
    }
    let imported = import(&rows);
    assert_eq!((imported.report.scenes, imported.report.assets), (10_000, 100_000), "all of it");
    assert_eq!(plain(&import(&export(&imported.project)).project), plain(&imported.project), "and back");
}

#[test]
fn a_length_that_does_not_fit_is_told_and_not_cut() {
    let told = |name: &str, text: &str| {
        let format = Format::of_path(Path::new(name)).expect("a format that is read");
        let imported = exchange::import(format, text.as_bytes(), prices()).expect("it is read");
        let said = imported.report.findings.iter().map(import_finding_words);
        let said = said.filter(|said| said.contains("24 hours")).collect::<Vec<_>>();
        (imported.project.scenes[0].seconds.millis(), said)
    };
    let subtitles = "1\n00:00:00,000 --> 30:00:00,000\nA very long day.\n";
    let expected = |line: &str| vec![format!("lost: longer than 24 hours, so the length is not known ({line})")];
    assert_eq!(told("day.srt", subtitles), (0, expected("line 2")), "subtitles");
    let starts = "scene,start,title\n1,00:00:00,Dawn\n2,30:00:00,The next day\n";
    assert_eq!(told("day.csv", starts), (0, expected("line 2")), "a list of starts");
}
