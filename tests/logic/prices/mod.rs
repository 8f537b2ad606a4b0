//! Prices that the user owns: over the shipped list, in a file of their own, and from another list.
#![expect(clippy::expect_used, clippy::disallowed_methods, reason = "a test reads files and may fail loudly")]

mod compare;
mod services;
mod shapes;
mod tables;
mod units;

use std::fs;

use chrono::NaiveDate;
use creditboard::advice::all_swaps;
use creditboard::domain::{Account, Credits, Kind, ModelId, PassFilter};
use creditboard::figures::Finding;
use creditboard::present;
use creditboard::prices::{ClipPrice, EntryOrigin, Model, OwnEntry, OwnPrices, Price, PriceList, Seller, Withdrawal};
use creditboard::storage::{Folders, load_own_prices, save_own_prices};
use creditboard::workspace::{OpenProject, Workspace};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::cli::{Place, json, sample};
use crate::support::{prices, project, scene, shot};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn kling() -> &'static Model {
    prices().model(&ModelId::from("kling-v2.1")).expect("it is shipped")
}

fn clip(seconds: u16, credits: u64) -> ClipPrice {
    ClipPrice { seconds, credits: Credits::new(credits) }
}

/// Kling at other prices, as a user types them.
fn kling_at_another_price() -> OwnPrices {
    let mut own = OwnPrices::none(prices());
    let model = Model { price: Price::PerClip(vec![clip(5, 35), clip(10, 65)]), ..kling().clone() };
    own.set(OwnEntry {
        model,
        title: "my account page".to_owned(),
        read: "2026-11-25".to_owned(),
        was: Some(kling().price.clone()),
    });
    own
}

fn total(workspace: &Workspace) -> u64 {
    let at = workspace.standpoint().expect("it is open").expect("it can be counted");
    at.figures.total(PassFilter::Both, None).credits.get()
}

#[test]
fn a_price_of_the_users_own_holds_at_once_and_can_be_put_back() {
    let today = day("2026-11-25");
    let mut workspace = Workspace::new(prices(), Account::default(), today);
    let board = project(vec![scene(1, 11, vec![shot(2, "kling-v2.1")])], vec![]);
    workspace.open = Some(OpenProject::new((*board).clone(), prices()));
    workspace.settle(today);
    assert_eq!(total(&workspace), 75, "11 s are three clips of 5 s");
    let before = workspace.standpoint().expect("open").expect("counted").content;

    let mut own = kling_at_another_price();
    workspace.use_own_prices(own.clone(), prices(), today);
    workspace.settle(today);
    assert_eq!(total(&workspace), 100, "11 s are now 10 + 5 s");
    assert_ne!(workspace.standpoint().expect("open").expect("counted").content, before, "nothing kept is shown again");
    assert_eq!(workspace.prices.revision, "2026-11-22+1", "the state has a name");
    let model = workspace.prices.model(&ModelId::from("kling-v2.1")).expect("it is there");
    let shipped = EntryOrigin::Changed { shipped: kling().price.clone(), has_moved: false };
    assert_eq!(model.origin, shipped, "it says what stood there");
    let source = workspace.prices.source(&model.source).expect("its source is listed");
    assert_eq!((source.title.as_str(), source.read.as_str()), ("my account page", "2026-11-25"), "where it is from");

    assert!(own.put_back(&ModelId::from("kling-v2.1")), "there is something to put back");
    workspace.use_own_prices(own.clone(), prices(), today);
    workspace.settle(today);
    assert_eq!(total(&workspace), 75, "as before");
    assert_eq!(workspace.prices.models, prices().models, "nothing of it is left");
    assert_eq!(workspace.prices.revision, "2026-11-22+2", "no two states share a name");
    assert!(!own.put_back(&ModelId::from("kling-v2.1")), "there is nothing left to put back");
}

#[test]
fn a_model_of_the_users_own_prices_what_had_no_price() {
    let today = day("2026-11-25");
    let mut workspace = Workspace::new(prices(), Account::default(), today);
    let board = project(vec![scene(1, 5, vec![shot(2, "Gen-4 Turbo")])], vec![]);
    workspace.open = Some(OpenProject::new((*board).clone(), prices()));
    workspace.settle(today);
    let unpriced = |workspace: &Workspace| {
        workspace.standpoint().expect("open").expect("counted").figures.total(PassFilter::Both, None).unpriced
    };
    assert_eq!(unpriced(&workspace), 1, "its price is unknown");
    let mut own = OwnPrices::none(prices());
    let model = Model {
        id: ModelId::from("Gen-4 Turbo"),
        name: "Gen-4 Turbo".to_owned(),
        price: Price::PerClip(vec![clip(5, 25)]),
        limits: None,
        ratings: Vec::new(),
        evidence: Vec::new(),
        withdrawal: None,
        ..kling().clone()
    };
    own.set(OwnEntry { model, title: "my invoice".to_owned(), read: "2026-11-20".to_owned(), was: None });
    workspace.use_own_prices(own, prices(), today);
    workspace.settle(today);
    assert_eq!((total(&workspace), unpriced(&workspace)), (25, 0), "it has a price now");
    let model = workspace.prices.model(&ModelId::from("Gen-4 Turbo")).expect("it is in the list");
    assert_eq!(model.origin, EntryOrigin::Added, "the shipped list has no such model");
}

#[test]
fn a_new_release_comes_in_under_the_users_price_and_is_marked() {
    let own = kling_at_another_price();
    let mut release = prices().clone();
    let place = release.place(&ModelId::from("kling-v2.1")).expect("it is shipped").index();
    release.models[place].price = Price::PerClip(vec![clip(5, 30)]);
    let list = own.over(&release);
    let model = &list.models[place];
    assert_eq!(model.price, Price::PerClip(vec![clip(5, 35), clip(10, 65)]), "the user's wins");
    let moved = EntryOrigin::Changed { shipped: Price::PerClip(vec![clip(5, 30)]), has_moved: true };
    assert_eq!(model.origin, moved, "and is marked");
}

#[test]
fn an_entry_of_another_kind_never_stands_over_a_shipped_model() {
    let mut own = OwnPrices::none(prices());
    let model = Model { kind: Kind::Image, price: Price::PerImage(Credits::new(1)), ..kling().clone() };
    own.set(OwnEntry { model, title: String::new(), read: String::new(), was: None });
    assert_eq!(own.over(prices()).models, prices().models, "the shipped model stays");
}

#[test]
fn what_the_service_has_withdrawn_is_priced_and_found_and_never_the_aim_of_a_swap() {
    let withdrawn = |by| {
        let mut own = OwnPrices::none(prices());
        let withdrawal = Withdrawal {
            until: day("2026-09-15"),
            by,
            successor: Some(ModelId::from("luma-ray-flash")),
            source: "page".to_owned(),
        };
        let model = Model { withdrawal: Some(withdrawal), ..kling().clone() };
        own.set(OwnEntry { model, title: String::new(), read: String::new(), was: Some(kling().price.clone()) });
        own.over(prices())
    };
    let sold = |list: &PriceList, today: &str| {
        list.on(day(today)).model(&ModelId::from("kling-v2.1")).expect("it is listed").is_sold
    };
    let by_service = withdrawn(Seller::Service);
    assert!(sold(&by_service, "2026-09-15"), "on its last day it is sold");
    assert!(!sold(&by_service, "2026-09-16"), "afterwards it is not");
    assert!(sold(&withdrawn(Seller::Maker), "2026-09-16"), "the service may sell for longer than the maker");

    let list = by_service.on(day("2026-11-25")).keep();
    let mut workspace = Workspace::new(list, Account::default(), day("2026-11-25"));
    let board = project(vec![scene(1, 5, vec![shot(2, "kling-v2.1"), shot(3, "veo2")])], vec![]);
    workspace.open = Some(OpenProject::new((*board).clone(), list));
    workspace.settle(day("2026-11-25"));
    assert_eq!(total(&workspace), 325, "it still has its price");
    let at = workspace.standpoint().expect("open").expect("counted");
    let findings = &at.figures.scenes[0].findings;
    assert!(
        findings
            .iter()
            .any(|finding| matches!(finding, Finding::Withdrawn { until, .. } if *until == day("2026-09-15"))),
        "it is found: {findings:?}"
    );
    let swaps = all_swaps(at.project, at.prices, None, PassFilter::Both);
    let aims: Vec<String> = swaps.iter().map(|swap| swap.to.model.to_string()).collect();
    assert!(!aims.is_empty(), "there are swaps");
    assert!(!aims.contains(&"kling-v2.1".to_owned()), "none aims at what is gone: {aims:?}");
}

#[test]
fn own_prices_outlast_the_program() {
    let place = tempfile::tempdir().expect("a folder");
    let folders = Folders { config: place.path().join("config"), data: place.path().join("data") };
    assert_eq!(load_own_prices(&folders, prices()).value, OwnPrices::none(prices()), "nothing yet");
    save_own_prices(&folders, &kling_at_another_price()).expect("it can be written");
    let loaded = load_own_prices(&folders, prices());
    assert_eq!(loaded.value.over(prices()), kling_at_another_price().over(prices()), "the same list");
    assert_eq!(loaded.warning, None, "and nothing to tell");
}

#[test]
fn own_prices_that_cannot_be_used_are_told_and_kept() {
    let check = |text: &str, expected: &str, stays: bool| {
        let place = tempfile::tempdir().expect("a folder");
        let folders = Folders { config: place.path().join("config"), data: place.path().join("data") };
        let path = folders.data.join("prices/videodraft.ron");
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, text).expect("a file");
        let loaded = load_own_prices(&folders, prices());
        assert_eq!(loaded.value, OwnPrices::none(prices()), "the list is used as it was shipped");
        let warning = present::forgotten_words(&loaded.warning.expect("it is told"));
        assert!(warning.contains(expected), "{warning}");
        let kept = if stays { path.clone() } else { path.with_extension("ron.damaged") };
        assert_eq!(fs::read_to_string(kept).ok().as_deref(), Some(text), "nothing of it is lost");
        if stays {
            assert!(save_own_prices(&folders, &kling_at_another_price()).is_err(), "and it is not written over");
        }
    };
    check("", "couldn’t be read", false);
    check("(format: 2, list: \"videodraft\", edits: 1, models: [", "couldn’t be read", false);
    check("(format: 2, list: \"elsewhere\", edits: 1, models: [])", "these are prices of “elsewhere”", false);
    check("(format: 3, list: \"videodraft\", edits: 1, models: [], more: 1)", "newer Creditboard", true);
}

#[test]
fn the_command_line_counts_with_own_prices_and_with_another_list() {
    let place = Place::new();
    let bare = |place: &Place, args: &[&str]| json(&place.run(args).out)["bare"].as_u64();
    let board = sample("marketing-60s.board.ron");
    let args = ["totals", board.as_str(), "--json"];
    let shipped = bare(&place, &args);
    let text = kling_at_another_price().text().expect("a text");
    fs::create_dir_all(place.path("creditboard/prices")).expect("a folder");
    place.write("creditboard/prices/videodraft.ron", &text);
    assert!(bare(&place, &args) > shipped, "Kling costs more now");
    assert_eq!(json(&place.run(&["prices", "--json"]).out)["revision"], "2026-11-22+1", "the state is named");

    let list = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/prices/videodraft.ron"));
    let list = list.expect("the shipped list");
    place.write("mine.ron", &list.replace("(seconds: 5, credits: 25)", "(seconds: 5, credits: 250)"));
    let with_mine = [&args[..], &["--prices", "mine.ron"]].concat();
    assert!(bare(&place, &with_mine) > bare(&place, &args), "the named list is used, as it is");
    place.refused(
        &["totals", board.as_str(), "--prices", "gone"],
        "“gone”: there is no such file; look for it under another name or in another folder; name a price list file, or use --prices videodraft, comfyui, kling-api, runway-api, google-veo-api, google-flow, elevenlabs",
    );
    place.write("broken.ron", &list.replace("rating: 40", "rating: 140").replace("PerImage(10)", "PerUnit(10)"));
    let ran = place.run(&["totals", board.as_str(), "--prices", "broken.ron"]);
    assert_eq!(ran.status, 2, "a broken list is refused");
    assert!(ran.err.contains("not 140; line ") && ran.err.contains("does not suit"), "all faults: {}", ran.err);
}

/// Any entry that the Prices screen could make.
fn any_entry() -> impl Strategy<Value = OwnEntry> {
    let clips = proptest::collection::btree_map(1_u16..=3_600, any::<u64>(), 1..8);
    let price = prop_oneof![
        clips.prop_map(|clips| Price::PerClip(clips.into_iter().map(|(length, price)| clip(length, price)).collect())),
        Just(Price::Free),
    ];
    let name = "[^\\p{C}]{1,40}".prop_filter("a name", |name| !name.trim().is_empty());
    let also = vec("[^\\p{C}]{0,20}", 0..3);
    (name.clone(), name, also, price, any::<bool>(), ".{0,30}").prop_map(|(id, name, also, price, keeps, title)| {
        OwnEntry {
            model: Model {
                id: ModelId::from(id.as_str()),
                name,
                also,
                price: price.clone(),
                withdrawal: keeps.then(|| Withdrawal {
                    until: NaiveDate::MAX,
                    by: Seller::Service,
                    successor: None,
                    source: "yours".to_owned(),
                }),
                ..kling().clone()
            },
            title,
            read: "2026-11-25".to_owned(),
            was: keeps.then_some(price),
        }
    })
}

proptest! {
    #[test]
    fn any_own_prices_come_back_from_their_text(entries in vec(any_entry(), 0..5)) {
        let mut own = OwnPrices::none(prices());
        for entry in entries {
            own.set(entry);
        }
        let text = own.text().expect("a text");
        let read = OwnPrices::parse(&text);
        prop_assert_eq!(read.as_ref(), Ok(&own), "from {}", text);
    }
}
