//! What shots are to show: read from shot lists and scripts, ready to paste, and never lost.

use std::sync::Arc;

use creditboard::document::{AssetEdit, Command, Document};
use creditboard::domain::{Asset, AssetId, Brief, Project, ShotType};
use creditboard::exchange::{self, ExportOptions, Format, ImportOptions, ScriptRules, ShotsPerScene, add, update};
use creditboard::present::step_name;
use serde_json::Value;

use super::tables::said;
use crate::support::{images, prices, project, scene, shot};

/// The briefs of all assets, in short.
fn briefs(project: &Project) -> Vec<String> {
    let brief = |asset: &Asset| {
        let shot_type = asset.brief.shot_type.map_or("-", ShotType::id);
        format!("{}: {shot_type} | {}", asset.kind(), asset.brief.prompt)
    };
    project.all_assets().map(brief).collect()
}

fn list(text: &str) -> exchange::Imported {
    exchange::import(Format::Csv, text.as_bytes(), prices()).expect("a list")
}

fn written(format: Format, project: &Project) -> String {
    let options = ExportOptions::default();
    let bytes = exchange::export_with(format, project, prices(), &options).expect("small enough");
    String::from_utf8(bytes).expect("text")
}

/// A still with a prompt, and a shot with both.
fn board() -> Project {
    let mut still = images(2, 1, "flux-1.1-pro");
    still.brief = Brief { prompt: "A harbour at dawn,\ncold light".to_owned(), ..Brief::NONE };
    let mut clip = shot(3, "veo2");
    clip.brief =
        Brief { shot_type: Some(ShotType::ExtremeCloseUp), prompt: "A gull’s eye".to_owned(), ..Brief::NONE };
    let mut bare = shot(4, "veo2");
    bare.brief.shot_type = Some(ShotType::Wide);
    Project::clone(&project(vec![scene(1, 8, vec![still, clip, bare])], vec![]))
}

#[test]
fn shot_types_are_read_in_the_words_of_several_languages() {
    let check = |word: &str, expected: &str| {
        let imported = list(&format!("scene,title,shot type,prompt\n1,Pier,{word},A gull lands\n"));
        assert_eq!(briefs(&imported.project), [expected], "{word}");
        said(&imported).join(" ")
    };
    for word in ["close-up", "Close Up", "CU", "C.U.", "Großaufnahme", "gros plan", "primer plano", "アップ", "特写"]
    {
        let told = check(word, "video: close-up | A gull lands");
        assert!(!told.contains("shot type"), "nothing to say of {word}: {told}");
    }
    check("OTS", "video: over-the-shoulder | A gull lands");
    check("Totale", "video: wide | A gull lands");
    check("", "video: - | A gull lands");
    let told = check("dutch angle", "video: - | dutch angle. A gull lands");
    assert!(told.contains("“dutch angle” is not a shot type that the services name"), "it is said: {told}");
}

#[test]
fn a_prompt_alone_makes_a_shot_where_kinds_are_listed() {
    let imported = list("scene,title,kind,prompt\n1,Pier,image,Fog\n1,,,A gull lands\n2,Only a title,,\n");
    assert_eq!(briefs(&imported.project), ["image: - | Fog", "video: - | A gull lands"]);
}

#[test]
fn prompts_are_ready_to_paste() {
    let board = board();
    assert_eq!(
        written(Format::Text, &board),
        "A harbour at dawn, cold light [Flux 1.1 Pro]\n\
         Extreme close-up. A gull’s eye [Google Veo2, 8 s]\n\
         Wide shot. Scene 1 [Google Veo2, 8 s]\n",
        "each with its model and length; without a prompt the title of the scene"
    );
    let all: Value = serde_json::from_str(&written(Format::Json, &board)).expect("JSON");
    assert_eq!(all[1]["shot_type"], "extreme-close-up");
    assert_eq!(all[1]["text"], "Extreme close-up. A gull’s eye");
    assert_eq!(all[0]["shot_type"], Value::Null, "nothing is said of the still");
    let page = written(Format::Markdown, &board);
    assert!(page.contains("Extreme close-up. A gull’s eye"), "a page for people has them too: {page}");
}

#[test]
fn a_script_cut_at_each_action_asks_for_what_happens() {
    let script =
        "INT. PIER - DAY\n\nA gull lands on the rail and looks at the water for a while.\n\nThe ferry leaves.\n";
    let script_rules = ScriptRules { shots: ShotsPerScene::EachAction, ..ScriptRules::default() };
    let options = ImportOptions { script: script_rules, ..ImportOptions::default() };
    let imported = exchange::import_with(Format::Fountain, script.as_bytes(), prices(), &options).expect("a script");
    assert_eq!(
        briefs(&imported.project),
        ["video: - | A gull lands on the rail and looks at the water for a while.", "video: - | The ferry leaves."]
    );
}

#[test]
fn a_newer_list_brings_its_prompts_and_takes_none_away() {
    let old = Arc::new(list("scene,title,shot type,prompt\n1,Pier,CU,A gull lands\n2,Ferry,WS,It leaves\n").project);
    let new = list("scene,title,shot type,prompt\n1,Pier,,A gull lands softly\n2,Ferry,,\n").project;
    let joined = update(&old, &new).expect("it fits");
    assert_eq!(briefs(&joined.project), ["video: close-up | A gull lands softly", "video: wide | It leaves"]);
    let joined = add(&old, &new).expect("it fits");
    assert_eq!(joined.project.all_assets().count(), 4, "or beside each other");
}

#[test]
fn typing_a_prompt_is_one_step_and_changes_no_credits() {
    let mut document = Document::new(board());
    let edit = |edit| Command::EditAsset(AssetId::new(3), edit);
    for text in ["A", "A g", "A gull"] {
        document.execute(edit(AssetEdit::Prompt(text.to_owned()))).expect("short enough");
    }
    assert_eq!(document.undo_name().map(step_name).as_deref(), Some("edit prompt"));
    document.execute(edit(AssetEdit::ShotType(Some(ShotType::PointOfView)))).expect("a type");
    assert_eq!(briefs(document.project())[1], "video: pov | A gull");
    document.undo();
    document.undo();
    assert_eq!(**document.project(), board(), "two steps back is the board of before");
    let long = AssetEdit::Prompt("a".repeat(100_001));
    assert!(document.execute(edit(long)).is_err(), "what is longer than a text may be is refused");
}
