//! Holds what is said of the work of others: the licence notices and the bill of materials are up to date, and nothing
//! stands under a licence that the project does not accept.
//!
//! `CREDITBOARD_BLESS=1 cargo test --test architecture notices` writes both anew.
#![expect(clippy::panic, clippy::print_stdout, reason = "a test may fail loudly, and says what it skips")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use creditboard::present::{Component, Notice, notices};
use ron::ser::{PrettyConfig, to_string_pretty};
use spdx::{Expression, LicenseItem, Licensee, ParseMode};

use super::crates::{Crate, Id, SYSTEMS, all_crates, crates_on, locked};
use super::{project_file, sbom};

const PLACE: &str = "assets/licences/third-party.ron";

/// The licences that the project accepts, the one to take first where there is a choice. `deny.toml` has the same.
const ACCEPTED: [&str; 11] = [
    "MIT",
    "Apache-2.0",
    "BSD-3-Clause",
    "BSD-2-Clause",
    "ISC",
    "Zlib",
    "BSL-1.0",
    "0BSD",
    "Unicode-3.0",
    "CC0-1.0",
    "MPL-2.0",
];

/// What is no crate of ours to list, and where its licence lies.
const OTHERS: [(&str, &str, &str); 2] = [
    ("Inter (typeface)", "OFL-1.1", "assets/fonts/Inter-LICENSE.txt"),
    ("Phosphor Icons", "MIT", "assets/icons/Phosphor-LICENSE.txt"),
];

const SQLITE: &str = "SQLite is in the public domain. Its authors ask that you do good and not evil, find forgiveness \
    for yourself and forgive others, and share freely, never taking more than you give.";

const AGAIN: &str = "CREDITBOARD_BLESS=1 cargo test --test architecture notices";

#[test]
fn notices_and_the_bill_of_materials_name_what_the_program_is_made_of() {
    if std::env::var_os("CREDITBOARD_BLESS").is_some() {
        let crates = all_crates();
        fs::create_dir_all(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/licences")).expect("a folder");
        write(PLACE, &as_ron(&collect(&crates.all)));
        write(sbom::PLACE, &sbom::text(&crates, &locked()));
        return;
    }
    let shipped: Vec<Notice> = ron::from_str(&project_file(PLACE)).expect("the notices can be read");
    let told: Vec<&Component> = shipped.iter().flat_map(|notice| &notice.components).collect();
    let billed = sbom::ids(&project_file(sbom::PLACE));
    let locked = locked();
    let mut tried = 0;
    for system in SYSTEMS {
        let Some(used) = crates_on(system, true) else {
            println!("skipped for {system}: its crates were never loaded here");
            continue;
        };
        tried += 1;
        for (name, version) in used {
            let known = told.iter().any(|one| one.name == name && one.version == version);
            assert!(known, "{name} {version} has no notice; run {AGAIN}");
            assert!(billed.contains(&(name.clone(), version.clone())), "{name} {version} is not billed; run {AGAIN}");
        }
    }
    assert!(tried > 0, "the crates of this system at least are here");
    let gone = |id: &Id| !locked.contains_key(id) && !OTHERS.iter().any(|(name, ..)| *name == id.0);
    let told = told.iter().map(|one| (one.name.clone(), one.version.clone())).filter(|(name, _)| name != "SQLite");
    let left: Vec<Id> = told.chain(billed.iter().cloned()).filter(gone).collect();
    assert!(left.is_empty(), "no longer used: {left:?}; run {AGAIN}");
}

#[test]
fn every_licence_in_use_is_accepted_and_deny_toml_accepts_the_same() {
    let deny = project_file("deny.toml");
    for licence in ACCEPTED {
        assert!(deny.contains(&format!("\"{licence}\",")), "deny.toml accepts {licence}");
    }
    let all = notices().expect("the notices can be read");
    let of_crates = all.iter().filter(|notice| notice.components.iter().any(|one| !one.version.is_empty()));
    for notice in of_crates {
        assert!(ACCEPTED.contains(&notice.licence.as_str()), "{} covers {:?}", notice.licence, notice.components);
    }
    assert!(chosen("GPL-3.0-only").is_none(), "a licence that is not accepted is seen");
    assert_eq!(chosen("Apache-2.0/MIT"), Some(vec!["MIT".to_owned()]), "the first that is accepted");
    assert_eq!(chosen("(MIT OR Apache-2.0) AND Unicode-3.0").map(|all| all.len()), Some(2), "both halves");
}

/// The licences that we take where an expression leaves a choice; none if it leaves none that is accepted.
fn chosen(expression: &str) -> Option<Vec<String>> {
    let expression = Expression::parse_mode(expression, ParseMode::LAX).expect("an SPDX expression");
    let accepted: Vec<Licensee> = ACCEPTED.iter().map(|one| Licensee::parse(one).expect("an SPDX id")).collect();
    let least = expression.minimized_requirements(&accepted).ok()?;
    let names = least.into_iter().filter_map(|one| match one.license {
        LicenseItem::Spdx { id, .. } => Some(id.name.to_owned()),
        LicenseItem::Other { .. } => None,
    });
    Some(names.collect())
}

/// A notice for each text, with all that stands under it.
fn collect(crates: &BTreeMap<Id, Crate>) -> Vec<Notice> {
    let mut texts: BTreeMap<(String, String), Vec<Component>> = BTreeMap::new();
    let mut add = |licence: &str, text: &str, component: Component| {
        texts.entry((licence.to_owned(), tidy(text))).or_default().push(component);
    };
    for (name, licence, place) in OTHERS {
        add(licence, &project_file(place), Component { name: name.to_owned(), version: String::new() });
    }
    add("Public domain", SQLITE, Component { name: "SQLite".to_owned(), version: String::new() });
    for ((name, version), known) in crates {
        let licences = chosen(&known.licence);
        let licences = licences.unwrap_or_else(|| panic!("{name} is under {}, which is not accepted", known.licence));
        for licence in licences {
            let component = Component { name: name.clone(), version: version.clone() };
            add(&licence, &licence_of(&licence, name, known), component);
        }
    }
    let notices = texts.into_iter().map(|((licence, text), mut components)| {
        components.sort();
        Notice { components, licence, text }
    });
    let mut notices: Vec<Notice> = notices.collect();
    notices.sort_by_cached_key(|notice| (notice.licence.clone(), notice.components.clone()));
    notices
}

/// The text that a crate brings for a licence, else the licence's own with the names of the authors. The Apache
/// licence names nobody: once is enough, with what the crate's NOTICE says.
fn licence_of(licence: &str, name: &str, known: &Crate) -> String {
    let files = fs::read_dir(&known.folder).expect("the source of a crate can be read");
    let mut files: Vec<_> = files.filter_map(Result::ok).map(|file| file.path()).collect();
    files.sort();
    let begins = |path: &Path, starts: &[&str]| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        starts.iter().any(|start| name.starts_with(start))
    };
    let read = |path: &Path| fs::read_to_string(path).unwrap_or_default();
    let own = spdx::license_id(licence).expect("an SPDX id").text();
    if licence == "Apache-2.0" {
        let notice = files.iter().find(|path| begins(path, &["notice"])).map(|path| read(path));
        return notice.map_or_else(|| own.to_owned(), |notice| format!("{notice}\n\n{own}"));
    }
    let candidates = files.iter().filter(|path| begins(path, &["licen", "copying", "copyright", "unlicense"]));
    let texts = candidates.map(|path| read(path)).filter(|text| signs(licence).iter().all(|sign| text.contains(sign)));
    texts.min_by_key(String::len).unwrap_or_else(|| {
        let authors =
            if known.authors.is_empty() { format!("the authors of {name}") } else { known.authors.join(", ") };
        let body = own.split_once("\n\n").filter(|_| own.contains("<year>")).map_or(own, |(_, body)| body);
        let body = body.trim_start_matches(|one: char| one != '\n').replace("<year> <copyright holders>", "");
        format!("Copyright (c) {authors}\n\n{}", body.trim())
    })
}

/// Words by which a licence is told.
fn signs(licence: &str) -> &'static [&'static str] {
    match licence {
        "MIT" => &["Permission is hereby granted, free of charge"],
        "BSD-3-Clause" => &["Redistribution and use", "Neither the name"],
        "BSD-2-Clause" => &["Redistribution and use"],
        "ISC" | "0BSD" => &["Permission to use, copy, modify, and"],
        "Zlib" => &["This software is provided 'as-is'"],
        "BSL-1.0" => &["Boost Software License"],
        "Unicode-3.0" => &["UNICODE LICENSE V3"],
        "MPL-2.0" => &["Mozilla Public License"],
        _ => &["CC0"],
    }
}

/// Lines without spaces at their ends, so that copies of a text are one.
fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned() + "\n"
}

fn as_ron(notices: &[Notice]) -> String {
    let shape = PrettyConfig::new().escape_strings(false).compact_arrays(false).new_line("\n".to_owned());
    let made = format!("// Made by {AGAIN}\n");
    made + &to_string_pretty(notices, shape).expect("notices can be written") + "\n"
}

fn write(place: &str, text: &str) {
    fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(place), text).expect("a file can be written");
}
