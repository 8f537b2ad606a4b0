//! The shot list: what is written comes back, and what is wrong is told with its place.
#![expect(clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

use std::fmt::Write as _;
use std::sync::Arc;

use creditboard::domain::{Asset, AssetId, IdSource, Presence, Project, Rates, Scene, SceneId, Takes, Work};
use creditboard::exchange::{self, Format, Imported, MAX_BYTES};
use creditboard::figures::Figures;
use proptest::prelude::*;

use crate::support::{any_project, prices};

const HEADER: &str = "scene,title,seconds,importance,narration,kind,label,amount,final,draft,takes,needs,locked\n";

fn import(text: &str) -> Imported {
    exchange::import(Format::Csv, text.as_bytes(), prices()).unwrap_or_else(|error| panic!("{error} in {text}"))
}

fn export(project: &Project) -> String {
    exchange::export(Format::Csv, project).expect("a shot list holds every project")
}

/// The same project with ids counted from 1, and without its title, which travels as the name of the file.
fn plain(project: &Project) -> Project {
    let mut next = 0;
    let mut number = |assets: &[Asset]| -> Vec<Asset> {
        let numbered = assets.iter().map(|asset| {
            next += 1;
            Asset { id: AssetId::new(next), ..asset.clone() }
        });
        numbered.collect()
    };
    let assets = number(&project.assets).into();
    let scenes = project.scenes.iter().enumerate().map(|(place, scene)| {
        let id = SceneId::new(u32::try_from(place).unwrap_or_default());
        Arc::new(Scene { id, assets: number(&scene.assets), ..Scene::clone(scene) })
    });
    Project {
        title: String::new(),
        scenes: scenes.collect(),
        assets,
        rates: Rates::default(),
        ids: IdSource::default(),
        // A shot list tells what is planned, not what was made.
        key: None,
        takes: Arc::default(),
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
        prop_assert!(back.report.kept_as_notes.is_empty() && back.report.left_out.is_empty(), "nothing is left over");
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
        Ok(imported) => format!("imported: {}", imported.report),
        Err(error) => error.to_string(),
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
        imported.report.to_string(),
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
    assert_eq!(imported.report.guesses[0].to_string(), "no final model for video, so Kling v2.1 (line 2)", "guess");
}

#[test]
fn columns_nobody_knows_become_notes() {
    let text = "scene,kind,Camera,notes,Lens\n1,image,crane,first,35\n1,,crane,,\n2,,,,\n0,,steadicam,,\n";
    let imported = import(text);
    assert_eq!(imported.project.scenes[0].notes, "first\nCamera: crane\nLens: 35", "each once");
    assert_eq!(imported.project.scenes[1].notes, "", "nothing to note");
    let report = imported.report.to_string();
    let expected = "2 scenes, 1 asset, 0 characters of narration, 0 s\n\
                    guessed: no number of images, so 1 (line 2)\n\
                    guessed: no final model for image, so Flux 1.1 Pro (line 2)\n\
                    guessed: no length, so 0 s (lines 2, 4)\n\
                    kept as notes: column “Camera”\n\
                    kept as notes: column “Lens”\n\
                    left out: the project itself has no notes for “Camera” (line 5)";
    assert_eq!(report, expected, "and the report says so");
}

#[test]
fn scenes_stand_in_the_order_in_which_they_appear() {
    let imported = import("scene,title,seconds\n7,Last,1\n,Last,\n2,First,2\n7,,\n\n,,\n");
    let titles: Vec<&str> = imported.project.scenes.iter().map(|scene| scene.title.as_str()).collect();
    assert_eq!(titles, ["Last", "First"], "not by number");
    let report = imported.report.to_string();
    let expected = "2 scenes, 0 assets, 0 characters of narration, 3 s\n\
                    guessed: scenes get new numbers, in the order in which they appear (line 2)\n\
                    guessed: no scene number, so the scene of the row above (line 3)";
    assert_eq!(report, expected, "blank rows mean nothing");
}

#[test]
fn models_are_known_by_id_or_by_name() {
    let imported = import("scene,seconds,kind,amount,final\n1,5,image,1,FLUX SCHNELL\n1,,image,1,dream-9\n");
    let models: Vec<&str> = imported.project.all_assets().map(|asset| asset.last.model.as_str()).collect();
    assert_eq!(models, ["flux-schnell", "dream-9"], "the unknown one is kept");
    let guesses: Vec<String> = imported.report.guesses.iter().map(ToString::to_string).collect();
    let expected = [
        "“FLUX SCHNELL” read as the model flux-schnell (line 2)",
        "no price is known for the model “dream-9”, so it is kept without one (line 3)",
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
fn what_is_wrong_is_told_with_its_place() {
    refused("1,A,8x\n", "line 2, column 5: seconds: “8x” is not a number of seconds such as 8 or 8.5");
    refused("1,A,-1\n", "line 2, column 5: seconds: “-1” is not a number of seconds such as 8 or 8.5");
    refused("1,A,86401\n", "line 2, column 5: seconds: a length is at most 86,400 seconds (24 hours)");
    refused("1A,A,8\n", "line 2, column 1: scene: its number is “1A”, not a whole number");
    refused(",A,8\n", "line 2, column 1: scene: the number is missing; 0 is the project itself, scenes begin with 1");
    refused(
        "1,A,8,star\n",
        "line 2, column 7: importance: “star” is not an importance; use hero, normal or background",
    );
    refused(
        "1,A,8,,,movie\n",
        "line 2, column 9: kind: “movie” is not a kind; use image, video, speech, script, enhancement or consultation",
    );
    refused(
        "1,A,8,,,script\n",
        "line 2, column 9: kind: script belongs to the project itself; give it the scene number 0",
    );
    refused("0,,,,,image\n", "line 2, column 7: kind: image belongs to a scene; scene 0 is the project itself");
    refused("1,A,8,,,,Wide\n", "line 2, column 9: kind: missing, but the row has a label; name image, video, …");
    refused("1,A,8,,,image,,0\n", "line 2, column 16: amount: the number of images is 0; it must be from 1 to 1000000");
    refused(
        "1,A,8,,,image,,1,,,0\n",
        "line 2, column 20: takes: the number of takes is 0; it must be from 1 to 100000; leave it blank for automatic",
    );
    refused(
        "1,A,8,,,image,,1,,,1000000\n",
        "line 2, column 20: takes: the number of takes is 1000000; it must be from 1 to 100000; leave it blank for \
         automatic",
    );
    refused(
        "1,A,8,,,image,,1,,,NaN\n",
        "line 2, column 20: takes: the number of takes is “NaN”, not a whole number; leave it blank for automatic",
    );
    refused(
        "1,A,8,,\"two\nlines\",image,,1,,,,loud\n",
        "line 3, column 20: needs: “loud” is not a need; use sound, one-take, text-to-video, start-still, end-still, \
         reference or an aspect ratio such as 16:9",
    );
    refused("1,A,8,,,image,,1,,,,,maybe\n", "line 2, column 22: locked: “maybe” is neither yes nor no");
}

#[test]
fn rows_that_contradict_each_other_are_refused() {
    refused(
        "1,A,8\n1,B,\n",
        "line 3, column 3: title: another row of this scene says otherwise; write it on one row only",
    );
    refused(
        "1,A,8\n1,A,9\n",
        "line 3, column 5: seconds: another row of this scene says otherwise; write it on one row only",
    );
    refused(
        "1,A,8,,,,,,,,,,,surplus\n",
        "line 2, column 17: the row has more cells than the header; put a text that holds the separator in quotes",
    );
    refused(
        "1,A,8\n2,\"B,8\n",
        "line 3, column 3: this cell begins with a quote that is never closed; close it, or write \"\" for a quote in \
         a text",
    );
}

#[test]
fn a_file_that_is_no_shot_list_is_refused() {
    let check = |text: &str, expected: &str| {
        let error = exchange::import(Format::Csv, text.as_bytes(), prices()).expect_err("no shot list");
        assert!(error.to_string().starts_with(expected), "{error} should begin with {expected}");
    };
    check("", "line 1, column 1: the file is empty; its first line names the columns");
    check("\n \n", "line 1, column 1: the file is empty");
    check(
        "Episode,Sequence,Name\n",
        "line 1, column 1: the header row has no column “scene”; it may have scene, title",
    );
    check("scene,title,Scene\n", "line 1, column 13: the column “scene” stands twice; leave one out");
}

#[test]
fn what_is_too_large_is_refused() {
    let limit = usize::try_from(MAX_BYTES).expect("fits");
    let error = exchange::import(Format::Csv, &vec![b' '; limit + 1], prices()).expect_err("too large");
    let expected = "line 1, column 1: the file has 10485761 bytes and at most 10 MB can be imported; split it or \
                    leave out columns";
    assert_eq!(error.to_string(), expected, "bytes");
    let mut rows = String::new();
    for scene in 1..=10_001 {
        writeln!(rows, "{scene},,8").expect("a text takes all");
    }
    refused(&rows, "line 10002, column 1: a project holds at most 10,000 scenes");
    refused(
        &"1,,8,,,image,,1,imagen-4\n".repeat(100_001),
        "line 100002, column 8: a project holds at most 100,000 assets",
    );
    refused(
        &format!("1,{}\n", "x".repeat(100_001)),
        "line 2, column 3: the title has 100001 characters; at most 100,000 fit",
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
