//! The start, Plans, Prices, the palette; what is not known and what is missing.

use std::fs;

use egui::Key;

use crate::support::{Home, Thing, Window};

#[test]
fn the_first_start_asks_for_the_plan_and_can_be_skipped() {
    let home = Home::new();
    let mut window = home.start();
    window.expect("Which plan do you have?");
    assert!(!window.get("Use this plan").enabled, "none is picked yet");
    window.press("Skip for now");
    window.expect_no("Which plan do you have?");
    window.expect("New project");
}

#[test]
fn a_named_plan_is_remembered() {
    let home = Home::new();
    let mut window = home.start();
    window.press("Visionary");
    window.press("Use this plan");
    window.wait_for("the word that it is kept", |window| window.find("Remembered for all projects").is_some());
    drop(window);
    let mut window = home.start();
    window.expect_no("Which plan do you have?");
    window.press("Open the sample Ember*");
    window.wait_for("the sample", |window| window.find("Board").is_some());
    assert_eq!(window.total(), "90", "speech is free there");
    window.expect("VISIONARY · RESETS 1 DEC");
}

#[test]
fn every_sample_opens_and_need_not_be_saved() {
    let home = Home::new();
    home.plan("starter");
    let mut window = home.start();
    for (sample, total) in [("Harbour", "2,043"), ("Ember", "96"), ("Why the sea", "1,320")] {
        window.press(&format!("Open the sample {sample}*"));
        window.wait_for("the sample", |window| window.find("Board").is_some());
        assert_eq!((window.total().as_str(), window.saved().as_str()), (total, "New"), "{sample}");
        window.ctrl(Key::W);
        window.expect("New project");
    }
}

/// The plans' names and what this board costs there, from left to right.
fn plans(window: &Window) -> Vec<(String, String)> {
    let things = window.things();
    let row = |name: &str| things.iter().find(|thing| thing.name == name).unwrap().rect.center().y;
    let (board, bars) = (row("This board, no retakes"), row("One month at each plan, this board"));
    let names = ["Starter", "Pro", "Visionary", "Studio"];
    let columns = things.iter().filter(|thing| names.contains(&thing.name.as_str()) && thing.rect.center().y < bars);
    let mut columns: Vec<&Thing> = columns.collect();
    columns.sort_by(|one, other| one.rect.left().total_cmp(&other.rect.left()));
    let total = |column: &Thing| {
        let cells = things.iter().filter(|cell| (cell.rect.center().y - board).abs() < 2.0);
        cells
            .filter(|cell| cell.rect.left() > column.rect.left())
            .min_by(|one, other| one.rect.left().total_cmp(&other.rect.left()))
    };
    columns.into_iter().map(|column| (column.name.clone(), total(column).unwrap().name.clone())).collect()
}

fn check_plans(sample: &str, expected: [&str; 4]) {
    let home = Home::new();
    let mut window = home.open(&home.sample(sample));
    window.press("Plans");
    let shown = plans(&window);
    let shown: Vec<(&str, &str)> = shown.iter().map(|(name, total)| (name.as_str(), total.as_str())).collect();
    let expected: Vec<(&str, &str)> = ["Starter", "Pro", "Visionary", "Studio"].into_iter().zip(expected).collect();
    assert_eq!(shown, expected, "{sample}");
}

#[test]
fn the_four_plans_stand_side_by_side_with_their_totals() {
    check_plans("marketing-60s", ["96", "96", "90", "60"]);
    check_plans("educational-3min", ["1,320", "1,320", "1,300", "1,220"]);
}

#[test]
fn the_same_board_stands_on_every_service_and_back_on_its_own() {
    let home = Home::new();
    let mut window = home.open(&home.sample("marketing-60s"));
    window.press("Plans");
    window.press("Plans of: Other services");
    let row = |window: &Window, service: &str| {
        window.names().into_iter().find(|name| name.starts_with(&format!("Service {service}")))
    };
    window.wait_for("the services", |window| row(window, "Kling API · paid as you go: ").is_some());
    window.expect("HOW TO READ THIS");
    let flow = row(&window, "Google Flow · AI ").expect("it has a row");
    window.press(&flow);
    window.expect("GOOGLE FLOW · AI");
    assert!(row(&window, "VideoDraft AI · Studio: ").is_none(), "one plan of each");
    window.press("All plans");
    assert!(row(&window, "VideoDraft AI · Studio: ").is_some(), "all of them");
    window.press("Plans of: VideoDraft AI");
    window.expect("This board, no retakes");
}

#[test]
fn the_page_s_own_slip_is_pointed_out_and_explained() {
    let home = Home::new();
    let mut window = home.open(&home.sample("marketing-60s"));
    window.key(Key::Num4);
    window.expect("~83 on Pro");
    window.press("Why?");
    window.press("Less");
}

#[test]
fn the_digits_show_the_screens_and_the_bar_stays() {
    let home = Home::new();
    let mut window = home.open(&home.sample("marketing-60s"));
    let screens = [
        (Key::Num2, "where the credits go"),
        (Key::Num4, "This board, no retakes"),
        (Key::Num6, "What it can do"),
        (Key::Num1, "6 scenes"),
    ];
    for (key, words) in screens {
        window.key(key);
        window.expect(words);
        assert_eq!(window.total(), "96", "the allowance is on every screen");
    }
}

#[test]
fn the_palette_runs_an_action_by_its_name() {
    let home = Home::new();
    let mut window = home.open(&home.sample("marketing-60s"));
    window.ctrl(Key::K);
    window.write("plans");
    window.key(Key::Enter);
    window.expect("This board, no retakes");
    window.ctrl(Key::K);
    window.write("select all");
    window.key(Key::Enter);
    window.key(Key::Num1);
    window.expect("6 SCENES");
}

#[test]
fn the_palette_closes_on_escape_and_leaves_everything() {
    let home = Home::new();
    let mut window = home.open(&home.sample("marketing-60s"));
    window.select(2);
    window.ctrl(Key::K);
    window.write("delete");
    window.key(Key::Escape);
    assert!(window.find("Action").is_none(), "closed");
    assert_eq!(window.scenes().len(), 6, "nothing was run");
    assert!(window.card(2).chosen, "the scene is still selected");
}

#[test]
fn a_scene_is_found_by_its_words() {
    let home = Home::new();
    let mut window = home.open(&home.sample("educational-3min"));
    window.find_scene("funnel canada");
    assert_eq!(window.get("Scene title").value, "The shape of the coast", "by its narration");
}

#[test]
fn a_choice_without_a_price_is_counted_beside_the_total() {
    let home = Home::new();
    home.plan("pro");
    let file = home.edited("educational-3min", |text| text.replacen("\"veo2\"", "\"clip-of-tomorrow\"", 1));
    let mut window = home.open(&file);
    assert_eq!(window.total(), "1,020 + 1 unpriced", "never zero unsaid");
    window.press("Show them");
    assert_eq!(window.get("Scene title").value, "The pull of the Moon", "where it is");
    window.expect("Model of the final pass: clip-of-tomorrow");
}

#[test]
fn a_missing_picture_shows_a_placeholder_and_is_not_lost() {
    let home = Home::new();
    let file = home.sample("harbour-lights");
    let mut window = home.open(&file);
    window.select(1);
    window.wait_for("the reason", |window| window.shows("dawn-over-the-harbour.png”"));
    window.expect("pictures/dawn-over-the-harbour.png");
    window.write_into("Scene title", "Dawn");
    window.ctrl(Key::S);
    window.wait_for("the save", |window| window.saved().starts_with("Saved "));
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("\"pictures/dawn-over-the-harbour.png\""), "the name is kept: {text}");
}

#[test]
fn a_picture_that_comes_back_is_shown() {
    let home = Home::new();
    let mut window = home.open(&home.sample("harbour-lights"));
    window.select(1);
    window.wait_for("the reason", |window| window.shows("dawn-over-the-harbour.png”"));
    fs::create_dir(home.path("pictures")).unwrap();
    let from = concat!(env!("CARGO_MANIFEST_DIR"), "/projects/pictures/dawn-over-the-harbour.png");
    fs::copy(from, home.path("pictures/dawn-over-the-harbour.png")).unwrap();
    window.event(egui::Event::WindowFocused(true));
    window.wait_for("the picture", |window| !window.shows("dawn-over-the-harbour.png”"));
}

#[test]
fn a_dropped_picture_goes_to_the_selected_scene() {
    let home = Home::new();
    let picture = home.path("still.png");
    fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/projects/pictures/hands-in-flour.png"), &picture).unwrap();
    let mut window = home.open(&home.sample("marketing-60s"));
    window.select(2);
    window.drop_file(&picture);
    window.expect("still.png");
    window.ctrl(Key::Z);
    window.expect("no picture");
}

#[test]
fn a_dropped_project_opens() {
    let home = Home::new();
    let mut window = home.open(&home.sample("marketing-60s"));
    window.drop_file(&home.sample("educational-3min"));
    window.wait_for("the project", |window| window.total() == "1,320");
}

#[test]
fn theme_and_zoom_are_remembered() {
    let home = Home::new();
    let file = home.sample("marketing-60s");
    let mut window = home.open(&file);
    window.menu("View", "Light theme");
    window.ctrl(Key::Plus);
    let kept = || creditboard::storage::Settings::load(&home.folders()).value;
    window.wait_for("the zoom", |_| (kept().zoom.get() - 1.1).abs() < 0.01);
    assert_eq!(kept().theme, creditboard::storage::ThemeChoice::Light, "the theme");
    assert_eq!(kept().recent, [file], "and what was opened");
}

#[test]
fn every_way_of_taking_the_total_apart_adds_up() {
    let home = Home::new();
    let mut window = home.open(&home.sample("educational-3min"));
    window.key(Key::Num2);
    let things = window.things();
    let heads: Vec<&Thing> = things.iter().filter(|thing| thing.name.starts_with("By ")).collect();
    assert_eq!(heads.len(), 4, "kind, pass, model, scene");
    for head in &heads {
        // Down to the next head of the same column.
        let same_column = |thing: &&Thing| (thing.rect.left() - head.rect.left()).abs() < 1.0;
        let below = |thing: &&Thing| thing.rect.top() > head.rect.top();
        let next = heads.iter().copied().filter(same_column).filter(below).map(|next| next.rect.top());
        let end = next.fold(f32::INFINITY, f32::min);
        let rows = things.iter().filter(same_column).filter(below).filter(|thing| thing.rect.top() < end);
        let credits = rows.filter_map(|row| row.name.strip_suffix(" credits")?.rsplit_once(", ")).map(|(_, sum)| sum);
        let sum: u32 = credits.map(|sum| sum.replace(',', "").parse::<u32>().unwrap()).sum();
        assert_eq!(sum, 1_320, "{}", head.name);
    }
}

#[test]
fn a_cost_leads_to_the_scene_it_comes_from() {
    let home = Home::new();
    let mut window = home.open(&home.sample("educational-3min"));
    window.press("Costs");
    window.press("Video, 1,200 credits");
    window.press("*Sun and Moon in one line*");
    assert_eq!(window.get("Scene title").value, "Help from the Sun", "on the board");
}

#[test]
fn escape_closes_a_menu_and_nothing_below_it() {
    let home = Home::new();
    let mut window = home.open(&home.sample("harbour-lights"));
    window.ctrl(Key::A);
    window.press("Edit");
    window.expect("Select all scenes");
    window.key(Key::Escape);
    window.expect_no("Select all scenes");
    window.expect("0:52");
    window.expect("Delete them");
    window.key(Key::Escape);
    window.expect_no("Delete them");
}

#[test]
fn the_guide_opens_with_f1_and_is_searched() {
    let home = Home::new();
    home.plan("starter");
    let mut window = home.start();
    window.key(Key::F1);
    window.expect("Its scenes stand in story order, one card each");
    window.write_into("Search the guide", "unpriced");
    window.expect("What is not known");
    window.expect("A model without a price, or a shot without a length, is unpriced");
    window.expect_no("Drafts and finals");
    window.write_into("Search the guide", "zebra");
    window.expect("The guide does not say this.");
    window.key(Key::Escape);
    window.expect_no("Search the guide");
}

#[test]
fn a_report_tells_of_the_program_and_of_nothing_that_is_private() {
    let home = Home::new();
    home.plan("starter");
    let mut window = home.open(&home.sample("harbour-lights"));
    window.menu("Help", "Report a problem…");
    window.expect(concat!("Creditboard ", env!("CARGO_PKG_VERSION")));
    let report = window.names().into_iter().find(|name| name.contains("Price list:")).unwrap();
    assert!(report.contains("System: ") && report.contains("Project: 6 scenes with "), "{report}");
    let folder = home.path("").to_string_lossy().into_owned();
    assert!(!report.contains(&folder) && !report.contains("Harbour"), "nothing of the user's: {report}");
    window.press("Copy");
    window.expect_no("Report a problem");
}

#[test]
fn licences_are_found_by_name_and_show_their_text() {
    let home = Home::new();
    home.plan("starter");
    let mut window = home.start();
    window.menu("Help", "Licences");
    window.expect("Licences");
    window.write_into("Search licences", "SQLite");
    window.press("SQLite");
    window.expect("SQLite is in the public domain");
    window.expect_no("Inter (typeface)");
    window.write_into("Search licences", "no such thing");
    window.expect("Nothing has this name or licence.");
    window.press("Close");
    window.expect_no("Search licences");
}
