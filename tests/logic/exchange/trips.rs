//! Out and in again: nothing is lost on the way, whatever the format.

use std::sync::Arc;

use creditboard::domain::{Contingency, Project, Scene, SceneId, Seconds};
use creditboard::exchange::{self, ExportOptions, Format, Imported};
use proptest::prelude::*;

use super::plain;
use crate::support::{any_project, prices};

fn written(format: Format, project: &Project) -> Vec<u8> {
    exchange::export_with(format, project, prices(), &ExportOptions::default())
        .unwrap_or_else(|error| panic!("{format}: {error:?}"))
}

fn back(format: Format, project: &Project) -> Imported {
    let bytes = written(format, project);
    exchange::import(format, &bytes, prices())
        .unwrap_or_else(|error| panic!("{format}: {error:?} in {}", String::from_utf8_lossy(&bytes)))
}

/// What a spreadsheet can’t hold is left out of a project: signs that XML does not have.
fn for_a_sheet(project: &Project) -> Project {
    let clean = |text: &str| text.chars().filter(|letter| !letter.is_control() || *letter == '\n').collect::<String>();
    let scenes = project.scenes.iter().map(|scene| {
        let mut scene = Scene::clone(scene);
        scene.title = clean(&scene.title);
        scene.narration = clean(&scene.narration);
        scene.notes = clean(&scene.notes);
        for asset in &mut scene.assets {
            asset.label = clean(&asset.label);
            asset.brief.prompt = clean(&asset.brief.prompt);
        }
        Arc::new(scene)
    });
    let mut own = project.assets.to_vec();
    for asset in &mut own {
        asset.label = clean(&asset.label);
        asset.brief.prompt = clean(&asset.brief.prompt);
    }
    Project { scenes: scenes.collect(), assets: own.into(), ..project.clone() }
}

#[test]
fn a_title_opens_no_comment_that_a_narration_closes() {
    for (title, said) in [("/*", "// no comment /* here */"), ("a [[", "b ]]"), ("*/ /*/", "*/")] {
        let mut scene = Scene::new(SceneId::new(1), "One".to_owned(), Seconds::default());
        scene.narration = said.to_owned();
        let project = Project { title: title.to_owned(), scenes: vec![Arc::new(scene)], ..Project::default() };
        let found = back(Format::Fountain, &project).project;
        let narrations: Vec<&str> = found.scenes.iter().map(|scene| scene.narration.as_str()).collect();
        assert_eq!(narrations, [said], "under “{title}”");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_timeline_comes_back_whole(project in any_project()) {
        prop_assert_eq!(plain(&back(Format::Otio, &project).project), plain(&project));
    }

    #[test]
    fn a_script_comes_back_whole(project in any_project()) {
        prop_assert_eq!(plain(&back(Format::Fountain, &project).project), plain(&project));
    }

    #[test]
    fn a_list_with_tabs_comes_back_whole(project in any_project()) {
        prop_assert_eq!(plain(&back(Format::Tsv, &project).project), plain(&project));
    }

    #[test]
    fn a_spreadsheet_comes_back_whole(project in any_project()) {
        let project = for_a_sheet(&project);
        prop_assert_eq!(plain(&back(Format::Xlsx, &project).project), plain(&project));
    }

    #[test]
    fn what_is_only_written_never_fails(project in any_project()) {
        for format in [Format::Srt, Format::Markdown, Format::Text, Format::Json] {
            prop_assert!(String::from_utf8(written(format, &project)).is_ok(), "{}", format);
        }
        let list = exchange::export_with(Format::Edl, &project, prices(), &ExportOptions::default());
        if let Ok(list) = list {
            let events = exchange::import(Format::Edl, &list, prices()).expect("a list of ours");
            let with_length = project.scenes.iter().filter(|scene| scene.is_included() && scene.seconds.millis() > 20);
            prop_assert_eq!(events.report.scenes, with_length.count(), "an event for each scene");
        }
    }
}

#[test]
fn a_script_that_somebody_has_changed_keeps_its_models() {
    let list = "scene,title,seconds,kind,final,notes\n1,INT. HOUSE - DAY,8,video,veo2,He sits.\n";
    let project = exchange::import(Format::Csv, list.as_bytes(), prices()).expect("a list").project;
    let script = String::from_utf8(written(Format::Fountain, &project)).expect("text");
    let changed = script.replace("\n\nHe sits.", "\n\nHe sits down.\n\nANNA\nHello.");
    let back = exchange::import(Format::Fountain, changed.as_bytes(), prices()).expect("a script").project;
    let scene = &back.scenes[0];
    assert_eq!(scene.notes, "He sits down.\n\nANNA\nHello.", "the changed text holds");
    assert_eq!(
        (scene.seconds.millis(), scene.assets[0].final_choice.model.as_str()),
        (8_000, "veo2"),
        "and the models stay"
    );
}

#[test]
fn a_table_for_excel_begins_with_its_mark() {
    let options = ExportOptions { for_excel: true, ..ExportOptions::default() };
    let bytes = exchange::export_with(Format::Csv, &Project::default(), prices(), &options).expect("a list");
    assert!(bytes.starts_with(b"\xEF\xBB\xBFscene,"), "the byte order mark");
}

#[test]
fn a_workbook_has_formulas_with_their_results() {
    use calamine::Reader as _;
    let list = "scene,title,seconds,kind,final\n1,Hall,10,video,kling-v2.1\n2,Yard,5,video,veo2\n";
    let project = exchange::import(Format::Csv, list.as_bytes(), prices()).expect("a list").project;
    let bytes = written(Format::Xlsx, &project);
    let mut book: calamine::Xlsx<_> = calamine::Xlsx::new(std::io::Cursor::new(bytes)).expect("a workbook");
    assert_eq!(book.sheet_names(), ["shots", "totals", "plans"], "a sheet for each view");
    let totals = book.worksheet_range("totals").expect("the totals");
    let formulas = book.worksheet_formula("totals").expect("its formulas");
    assert_eq!(totals.get_value((3, 9)).map(ToString::to_string).as_deref(), Some("350"), "the sum as it is now");
    assert_eq!(formulas.get_value((3, 9)).map(String::as_str), Some("SUM(J2:J3)"), "and how it comes about");
    let plans = book.worksheet_range("plans").expect("the plans");
    assert_eq!(plans.get_value((2, 3)).map(ToString::to_string).as_deref(), Some("2150"), "left of Pro’s 2,500");
    let held = Project { contingency: Contingency::of_percent(10).expect("a share"), ..project };
    let bytes = written(Format::Xlsx, &held);
    let mut book: calamine::Xlsx<_> = calamine::Xlsx::new(std::io::Cursor::new(bytes)).expect("a workbook");
    let totals = book.worksheet_range("totals").expect("the totals");
    let formulas = book.worksheet_formula("totals").expect("its formulas");
    let cell = |at| totals.get_value(at).map(ToString::to_string).unwrap_or_default();
    assert_eq!([cell((3, 1)), cell((3, 9))], ["contingency", "35"], "a line of its own");
    assert_eq!([cell((4, 1)), cell((4, 9))], ["total", "385"], "in the total");
    assert_eq!(formulas.get_value((3, 9)).map(String::as_str), Some("ROUNDUP((SUM(J2:J3))*10/100,0)"), "as a formula");
    assert_eq!(formulas.get_value((4, 9)).map(String::as_str), Some("SUM(J2:J4)"), "and how the total comes about");
    let plans = book.worksheet_range("plans").expect("the plans");
    assert_eq!(plans.get_value((2, 3)).map(ToString::to_string).as_deref(), Some("2115"), "left after contingency");
}

/// Whether a formula sums a range that the cell itself lies in; columns have one letter, rows count from 1.
fn sums_itself(formula: &str, (row, column): (usize, usize)) -> bool {
    let own = char::from(b'A' + u8::try_from(column).expect("few columns"));
    let ranges = formula.split("SUM(").skip(1).filter_map(|rest| rest.split(')').next()?.split_once(':'));
    let cell = |text: &str| Some((text.chars().next()?, text.get(1..)?.parse::<usize>().ok()?));
    let covers = |(from, to): (&str, &str)| {
        let ((first, top), (last, bottom)) = cell(from).zip(cell(to))?;
        Some((first..=last).contains(&own) && (top..=bottom).contains(&(row + 1)))
    };
    ranges.filter_map(covers).any(|covers| covers)
}

#[test]
fn no_total_of_a_workbook_sums_itself() {
    use calamine::Reader as _;
    assert!(sums_itself("SUM(J2:J2)", (1, 9)) && sums_itself("ROUNDUP((SUM(J2:J4))*10/100,0)", (3, 9)), "found");
    assert!(!sums_itself("SUM(J2:J3)", (3, 9)) && !sums_itself("C2*SUM(D2:I2)", (1, 9)), "not found");
    let ten = Contingency::of_percent(10).expect("a share");
    let list = "scene,title,seconds,kind,final\n1,Hall,10,video,kling-v2.1\n";
    let one = exchange::import(Format::Csv, list.as_bytes(), prices()).expect("a list").project;
    let mut omitted = Scene::clone(&one.scenes[0]);
    omitted.presence = creditboard::domain::Presence::Omitted;
    let omitted = Project { scenes: vec![Arc::new(omitted)], ..one.clone() };
    for project in [Project::default(), omitted, one] {
        for contingency in [Contingency::NONE, ten] {
            let bytes = written(Format::Xlsx, &Project { contingency, ..project.clone() });
            let mut book: calamine::Xlsx<_> = calamine::Xlsx::new(std::io::Cursor::new(bytes)).expect("a workbook");
            let formulas = book.worksheet_formula("totals").expect("its formulas");
            let start = formulas.start().expect("a total at least");
            let all = formulas.used_cells();
            for (row, column, formula) in all {
                let at =
                    (row + usize::try_from(start.0).expect("small"), column + usize::try_from(start.1).expect("small"));
                assert!(!sums_itself(formula, at), "{formula} in row {}, {} scenes", at.0 + 1, project.scenes.len());
            }
        }
    }
}
