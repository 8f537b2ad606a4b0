//! Acts come in from scripts, outlines and tables; locked numbers come back from everywhere.

use creditboard::document::{Command, Document};
use creditboard::domain::Project;
use creditboard::exchange::{self, ExportOptions, Format};

use crate::support::prices;

/// The acts of a text, each with the titles of its scenes; what is before the first has no name.
fn acts_of(format: Format, text: &str) -> Vec<String> {
    let project = exchange::import(format, text.as_bytes(), prices()).expect("a text").project;
    let mut parts: Vec<String> = Vec::new();
    for scene in &project.scenes {
        match parts.last_mut().filter(|_| scene.act.is_empty()) {
            Some(last) => *last = format!("{last}, {}", scene.title),
            None => parts.push(format!("{}: {}", scene.act, scene.title)),
        }
    }
    parts
}

#[test]
fn sections_of_a_script_are_acts_and_no_text_of_a_scene() {
    let script = "INT. A\n\nOne.\n\n# Act 2\n\n## Below\n\nINT. B\n\nTwo.\n\nINT. C\n\n# Act 3\n\nINT. D\n";
    assert_eq!(
        acts_of(Format::Fountain, script),
        [": INT. A", "Act 2: INT. B, INT. C", "Act 3: INT. D"],
        "the upper ones"
    );
    let project = exchange::import(Format::Fountain, script.as_bytes(), prices()).expect("a script").project;
    assert_eq!(project.scenes[0].notes, "One.\n\n## Below", "a lower one stays where it stands");
    let bare = exchange::import(Format::Fountain, b"# Idea\n\nSomething happens.\n", prices()).expect("a text").project;
    assert_eq!(bare.scenes[0].notes, "# Idea\n\nSomething happens.", "without scenes it is text");
}

#[test]
fn headings_above_headings_are_acts() {
    let outline =
        "# Film\n\n## Morning\n\n### Dawn\n\nLight.\n\n### Harbour\n\nGulls.\n\n## Noon\n\n### Bread\n\nWarm.\n";
    assert_eq!(acts_of(Format::Markdown, outline), ["Morning: Dawn, Harbour", "Noon: Bread"], "below the title");
    let flat = "# Film\n\n## Dawn\n\n## Harbour\n\nGulls.\n";
    assert_eq!(acts_of(Format::Markdown, flat), [": Dawn, Harbour"], "a scene without words is a scene");
}

#[test]
fn a_table_that_names_the_act_of_every_scene_begins_each_once() {
    let list = "scene,act,title,seconds\n1,Setup,One,5\n2,Setup,Two,5\n3,Payoff,Three,5\n4,,Four,5\n";
    assert_eq!(acts_of(Format::Csv, list), ["Setup: One, Two", "Payoff: Three, Four"], "where another one was before");
}

#[test]
fn locked_numbers_and_what_was_deleted_come_back() {
    let list = "scene,title,seconds,kind,final\n1,One,5,video,veo2\n2,Two,5,video,veo2\n3,Three,5,video,veo2\n";
    let project = exchange::import(Format::Csv, list.as_bytes(), prices()).expect("a list").project;
    let mut document = Document::new(project);
    let second = document.project().scenes[1].id;
    for command in [
        Command::LockNumbers(true),
        Command::DuplicateScenes(vec![document.project().scenes[0].id]),
        Command::DeleteScenes(vec![second]),
    ] {
        document.execute(command).expect("it can be done");
    }
    let shown = |project: &Project| {
        let scenes = project.scenes.iter().enumerate();
        scenes.map(|(at, scene)| format!("{} {}", project.number_at(at), scene.title)).collect::<Vec<_>>()
    };
    let expected = ["1 One", "1A One copy", "2 ", "3 Three"];
    assert_eq!(shown(document.project()), expected, "as it is on the board");
    for format in [Format::Csv, Format::Xlsx, Format::Fountain, Format::Otio] {
        let bytes =
            exchange::export_with(format, document.project(), prices(), &ExportOptions::default()).expect("a file");
        let back = exchange::import(format, &bytes, prices()).expect("the same").project;
        assert_eq!(shown(&back), expected, "by way of {format}");
        assert!(back.scenes[2].is_struck(), "what was deleted stays omitted in {format}");
    }
    let page = exchange::export_with(Format::Markdown, document.project(), prices(), &ExportOptions::default());
    let page = String::from_utf8(page.expect("a page")).expect("text");
    assert!(page.contains("## 2. OMITTED") && page.contains("## 1A. One copy"), "and can be read: {page}");
    document.execute(Command::LockNumbers(false)).expect("it can be done");
    assert_eq!(shown(document.project()), ["1 One", "2 One copy", "3 Three"], "numbered anew");
    document.undo();
    assert_eq!(shown(document.project()), expected, "and back");
}
