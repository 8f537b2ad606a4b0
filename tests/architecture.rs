//! Holds the layout: who may know whom, where colours, files, clocks and prices may stand, how long a file may be.
//!
//! It reads the source as text. Comments and `#[cfg(test)]` modules do not count; each rule is tried on a planted
//! breach first, so that it is seen to be able to fail.
#![expect(clippy::expect_used, clippy::disallowed_methods, reason = "a test reads files and may fail loudly")]

use std::fs;
use std::path::Path;

use creditboard::prices::PriceList;

/// Each folder of `src` with the folders it may know; reading order of the crate.
const TABLE: [(&str, &[&str]); 10] = [
    ("domain", &[]),
    ("prices", &["domain"]),
    ("figures", &["domain", "prices"]),
    ("advice", &["domain", "prices", "figures"]),
    ("document", &["domain", "prices", "figures", "advice"]),
    ("storage", &["domain", "prices"]),
    ("exchange", &["domain", "prices", "figures"]),
    ("present", &["domain", "prices", "figures", "advice"]),
    ("cli", &["domain", "prices", "figures", "advice", "document", "storage", "exchange", "present"]),
    ("ui", &["domain", "prices", "figures", "advice", "document", "storage", "exchange", "present"]),
];

/// A source file: its place below `src`, its whole text, and its code without comments and tests.
struct Source {
    place: String,
    text: String,
    /// Code with its string literals.
    code: String,
    /// Code with its string literals blanked out.
    bare: String,
}

impl Source {
    fn new(place: &str, text: &str) -> Self {
        let comments = blank(text, false);
        let bare = blank(text, true);
        let (code, bare) = without_tests(&comments, &bare);
        Self { place: place.to_owned(), text: text.to_owned(), code, bare }
    }

    /// The names of its module, from the crate down.
    fn module(&self) -> Vec<String> {
        let path = self.place.trim_end_matches(".rs").trim_end_matches("mod").trim_end_matches('/');
        path.split('/').filter(|name| !matches!(*name, "" | "lib" | "main")).map(str::to_owned).collect()
    }

    fn is_in(&self, folder: &str) -> bool {
        self.place == format!("{folder}.rs") || self.place.starts_with(&format!("{folder}/"))
    }

    /// Every path of this crate that the code names, from the crate down.
    fn paths(&self) -> Vec<Vec<String>> {
        let mut paths = Vec::new();
        for word in ["crate::", "super::"] {
            for (at, _) in self.bare.match_indices(word) {
                let before = self.bare.get(..at).unwrap_or_default();
                let goes_on =
                    before.ends_with("::") || before.ends_with(|one: char| one.is_alphanumeric() || one == '_');
                if !goes_on {
                    branches(self.bare.get(at..).unwrap_or_default(), &self.module(), &mut paths);
                }
            }
        }
        paths
    }

    fn literals(&self) -> Vec<&str> {
        // Quotes stand in both texts at the same places, but what is between them only in one.
        let quotes: Vec<usize> = self.bare.match_indices('"').map(|(at, _)| at).collect();
        let pairs = quotes.as_chunks::<2>().0;
        pairs.iter().filter_map(|[open, close]| self.code.get(open + 1..*close)).collect()
    }
}

/// Follows a path, with its `{…}` groups, and notes where each branch leads. Gives back what stands behind it.
fn branches<'a>(text: &'a str, from: &[String], paths: &mut Vec<Vec<String>>) -> &'a str {
    let mut rest = text.trim_start();
    let mut path = from.to_vec();
    loop {
        if let Some(group) = rest.strip_prefix('{') {
            rest = group.trim_start();
            while !rest.is_empty() && !rest.starts_with('}') {
                let behind = branches(rest, &path, paths).trim_start();
                let alias = behind.find([',', '}']).map_or("", |at| behind.get(at..).unwrap_or_default());
                rest = alias.trim_start_matches(',').trim_start();
            }
            return rest.strip_prefix('}').unwrap_or(rest);
        }
        let end = rest.find(|one: char| !one.is_alphanumeric() && one != '_').unwrap_or(rest.len());
        let (name, behind) = rest.split_at(end);
        match name {
            "crate" => path.clear(),
            "super" => drop(path.pop()),
            "self" | "" => {}
            name => path.push(name.to_owned()),
        }
        let Some(next) = behind.strip_prefix("::") else {
            paths.push(path);
            return behind;
        };
        rest = next.trim_start();
    }
}

/// The same text with comments, and perhaps what stands in string literals, turned into blanks; bytes keep their place.
fn blank(text: &str, literals: bool) -> String {
    let bytes = text.as_bytes();
    let mut out = bytes.to_vec();
    let mut at = 0;
    let find = |from: usize, what: &str| text.get(from..).and_then(|rest| rest.find(what)).map(|found| from + found);
    while at < bytes.len() {
        let rest = text.get(at..).unwrap_or_default();
        let (from, until, next) = if rest.starts_with("//") {
            let end = find(at, "\n").unwrap_or(bytes.len());
            (at, end, end)
        } else if rest.starts_with("/*") {
            let end = find(at, "*/").map_or(bytes.len(), |end| end + 2);
            (at, end, end)
        } else if let Some(marks) = raw_marks(text, at) {
            let open = at + 2 + marks.len();
            let end = find(open, &format!("\"{marks}")).unwrap_or(bytes.len());
            (if literals { open } else { end }, end, end + 1)
        } else if rest.starts_with('"') {
            let end = closing_quote(bytes, at + 1);
            (if literals { at + 1 } else { end }, end, end + 1)
        } else if rest.starts_with("'\"'") || rest.starts_with("'{'") || rest.starts_with("'}'") {
            (at + 1, at + 2, at + 3)
        } else {
            (at, at, at + rest.chars().next().map_or(1, char::len_utf8))
        };
        for byte in out.get_mut(from..until).unwrap_or_default() {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
        at = next.max(at + 1);
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// The `#` marks of a raw string that begins here.
fn raw_marks(text: &str, at: usize) -> Option<String> {
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    let marks: String = text.get(at..)?.strip_prefix('r')?.chars().take_while(|one| *one == '#').collect();
    let quote = text.get(at + 1 + marks.len()..)?.starts_with('"');
    (quote && !before.is_some_and(|one| one.is_alphanumeric() || one == '_')).then_some(marks)
}

fn closing_quote(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while bytes.get(at).is_some_and(|byte| *byte != b'"') {
        at += if bytes.get(at) == Some(&b'\\') { 2 } else { 1 };
    }
    at.min(bytes.len())
}

/// Takes the `#[cfg(test)]` modules out of both texts.
fn without_tests(code: &str, bare: &str) -> (String, String) {
    let (mut code, mut bare) = (code.to_owned(), bare.to_owned());
    while let Some(start) = bare.find("#[cfg(test)]") {
        let tail = bare.get(start..).unwrap_or_default();
        let mut depth = 0;
        let end = tail.char_indices().find_map(|(at, one)| {
            depth += i32::from(one == '{') - i32::from(one == '}');
            ((one == '}' || one == ';') && depth == 0).then_some(start + at + 1)
        });
        let end = end.unwrap_or(bare.len());
        bare.replace_range(start..end, "");
        code.replace_range(start..end, "");
    }
    (code, bare)
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut places = Vec::new();
    walk(&root, "", &mut places);
    assert!(places.len() > 30, "the source was found");
    let read = |place: &String| fs::read_to_string(root.join(place)).expect("a source file can be read");
    let all: Vec<Source> = places.iter().map(|place| Source::new(place, &read(place))).collect();
    let tests: Vec<String> = all.iter().flat_map(test_modules).collect();
    all.into_iter().filter(|source| !tests.iter().any(|module| source.is_in(module))).collect()
}

/// The modules in files of their own that a file declares for tests only, as places below `src`.
fn test_modules(source: &Source) -> Vec<String> {
    let folder = source.module().join("/");
    let declared = source.text.split("#[cfg(test)]").skip(1).filter_map(|behind| {
        let behind = behind.trim_start().trim_start_matches("pub(crate) ").trim_start_matches("pub(super) ");
        let (name, _) = behind.strip_prefix("mod ")?.split_once([';', '{'])?;
        behind.contains(&format!("mod {name};")).then(|| format!("{folder}/{name}").trim_start_matches('/').to_owned())
    });
    declared.collect()
}

fn walk(folder: &Path, below: &str, places: &mut Vec<String>) {
    let mut entries: Vec<_> = fs::read_dir(folder).expect("a folder can be read").filter_map(Result::ok).collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let place = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            walk(&entry.path(), &format!("{place}/"), places);
        } else if Path::new(&place).extension().is_some_and(|ending| ending == "rs") {
            places.push(place);
        }
    }
}

/// Holds a rule: it finds something in the planted breach, and nothing in the source.
fn hold(rule: fn(&Source) -> Vec<String>, breach: (&str, &str)) {
    assert!(!rule(&Source::new(breach.0, breach.1)).is_empty(), "the rule sees {:?} in {}", breach.1, breach.0);
    let found: Vec<String> = sources()
        .iter()
        .flat_map(|source| rule(source).into_iter().map(|what| format!("src/{}: {what}", source.place)))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

fn known_against_the_table(source: &Source) -> Vec<String> {
    let module = source.module();
    let Some((folder, may)) = TABLE.iter().find(|(folder, _)| module.first().is_some_and(|top| top == folder)) else {
        return Vec::new();
    };
    let paths = source.paths();
    let tops = paths.iter().filter_map(|path| path.first());
    let wrong =
        tops.filter(|top| top != folder && TABLE.iter().any(|(one, _)| top == one) && !may.contains(&top.as_str()));
    wrong.map(|top| format!("{folder} must not know {top}")).collect()
}

#[test]
fn folders_know_only_what_the_table_allows() {
    hold(known_against_the_table, ("domain/scene.rs", "use crate::prices::PriceList;"));
    hold(known_against_the_table, ("domain/scene.rs", "use super::super::ui;"));
    hold(known_against_the_table, ("ui/views/board/mod.rs", "use crate::{domain::{Scene, Asset as A}, cli::run};"));
    hold(known_against_the_table, ("storage/mod.rs", "fn f() { let x = crate::figures::Figures::of(); }"));
    let folders: Vec<String> = sources().iter().filter_map(|source| source.module().first().cloned()).collect();
    let unlisted = folders.iter().find(|folder| TABLE.iter().all(|(one, _)| one != folder));
    assert_eq!(unlisted, None, "every folder stands in the table");
}

fn views_knowing_views(source: &Source) -> Vec<String> {
    let module = source.module();
    let own = (module.len() > 2 && source.is_in("ui/views")).then(|| module.get(2)).flatten();
    let free = source.is_in("ui/shell") || source.place == "ui/views/mod.rs";
    let paths = source.paths();
    let views = paths
        .iter()
        .filter(|path| path.len() > 2 && path.iter().take(2).eq(["ui", "views"]))
        .filter_map(|path| path.get(2));
    let wrong = views.filter(|view| !free && Some(*view) != own && view.chars().all(|one| !one.is_uppercase()));
    wrong.map(|view| format!("knows the view {view}")).collect()
}

#[test]
fn views_do_not_know_views() {
    hold(views_knowing_views, ("ui/views/board/mod.rs", "use crate::ui::views::plans::Plans;"));
    hold(views_knowing_views, ("ui/views/board/mod.rs", "use super::plans::Plans;"));
    hold(views_knowing_views, ("ui/widgets/bar.rs", "use crate::ui::views::board::Card;"));
}

fn widgets_knowing_the_domain(source: &Source) -> Vec<String> {
    if !source.is_in("ui/widgets") {
        return Vec::new();
    }
    let paths = source.paths();
    let wrong = paths.iter().filter_map(|path| path.first()).filter(|top| *top != "ui");
    wrong.map(|top| format!("a widget knows {top}")).collect()
}

#[test]
fn widgets_do_not_know_the_domain() {
    hold(widgets_knowing_the_domain, ("ui/widgets/bar.rs", "use crate::domain::Credits;"));
}

/// The words of some that the code names outside the folders where they belong.
fn outside(source: &Source, words: &[&str], allowed: &[&str]) -> Vec<String> {
    if allowed.iter().any(|folder| source.is_in(folder)) {
        return Vec::new();
    }
    let found = words.iter().filter(|word| {
        let mut places = source.bare.match_indices(**word);
        places.any(|(at, _)| {
            !source.bare.get(..at).unwrap_or_default().ends_with(|one: char| one.is_alphanumeric() || one == '_')
        })
    });
    found.map(|word| format!("“{word}” belongs into {}", allowed.join(", "))).collect()
}

#[test]
fn egui_stands_only_in_ui_and_colours_only_in_its_theme() {
    hold(|source| outside(source, &["egui", "eframe", "rfd::"], &["ui"]), ("cli/mod.rs", "use egui::Color32;"));
    let colours = |source: &Source| outside(source, &["Color32::", "Rgba::"], &["ui/theme"]);
    hold(colours, ("ui/views/board/mod.rs", "let red = Color32::RED;"));
}

#[test]
fn only_storage_jobs_and_the_command_line_touch_files() {
    let files = |source: &Source| outside(source, &["fs::", "File::"], &["storage", "ui/jobs", "cli"]);
    hold(files, ("document/mod.rs", "let text = std::fs::read(path);"));
}

#[test]
fn only_main_the_app_and_the_command_line_read_the_clock() {
    let clocks = |source: &Source| {
        outside(source, &["Local::now", "Utc::now", "SystemTime::now", "Instant::now"], &["main", "cli", "ui/app"])
    };
    hold(clocks, ("figures/mod.rs", "let today = chrono::Local::now();"));
}

/// The ids and names of the shipped price list; common words only count when they are all of a literal.
fn price_list_words(source: &Source) -> Vec<String> {
    let list = PriceList::shipped().expect("the shipped list is sound");
    let plans = list.plans.iter().flat_map(|plan| [plan.id.as_str(), plan.name.as_str()]);
    let ids = list.models.iter().map(|model| model.id.as_str());
    let in_scenes = list.models.iter().filter(|model| !model.kind.belongs_to_project());
    // The only enhancement is called like its kind, which screens do name.
    let named = in_scenes.filter(|model| model.kind != creditboard::domain::Kind::Enhancement);
    let names = named.map(|model| model.name.as_str());
    let words: Vec<&str> = plans.chain(ids).chain(names).chain([list.id.as_str(), list.provider.as_str()]).collect();
    let shipped = source.place == "prices/list.rs";
    let stands = |literal: &str, word: &str| {
        let telling = word.contains(|one: char| one == '-' || one == ' ' || one.is_ascii_digit()) || word == list.id;
        literal == word || (telling && literal.contains(word))
    };
    let mut found = Vec::new();
    for literal in source.literals().into_iter().filter(|literal| !(shipped && literal.contains("/prices/"))) {
        found.extend(
            words.iter().filter(|word| stands(literal, word)).map(|word| format!("“{word}” is of the price list")),
        );
    }
    found
}

#[test]
fn nothing_of_the_price_list_stands_in_code() {
    hold(price_list_words, ("figures/mod.rs", "const KLING: &str = \"kling-v2.1\";"));
    hold(price_list_words, ("ui/mod.rs", "// \"\nlet plan = r#\"visionary\"#;"));
    hold(price_list_words, ("ui/mod.rs", "let text = \"Use Google Veo3 Fast, \\\" it is fast\";"));
}

fn too_long(source: &Source) -> Vec<String> {
    let lines = source.text.lines().count();
    let most = match source.place.as_str() {
        "main.rs" => 60,
        _ if source.text.contains("#[cfg(test)]") => 600,
        _ => 400,
    };
    if lines > most { vec![format!("{lines} lines; at most {most}")] } else { Vec::new() }
}

#[test]
fn no_file_is_too_long() {
    hold(too_long, ("domain/scene.rs", &"\n".repeat(401)));
    hold(too_long, ("domain/scene.rs", &format!("#[cfg(test)]{}", "\n".repeat(601))));
    hold(too_long, ("main.rs", &"\n".repeat(61)));
}

#[test]
fn nothing_is_put_off() {
    let put_off = |source: &Source| {
        let words = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];
        words.into_iter().filter(|word| source.text.contains(word)).map(str::to_owned).collect()
    };
    hold(put_off, ("domain/scene.rs", concat!("// TO", "DO later")));
}

#[test]
fn every_folder_says_what_it_is() {
    let silent = |source: &Source| {
        let is_front = source.place.ends_with("/mod.rs") || source.place == "lib.rs";
        let says = source.text.starts_with("//! ");
        if is_front && !says { vec!["begins without a //! line".to_owned()] } else { Vec::new() }
    };
    hold(silent, ("domain/mod.rs", "mod scene;"));
    let places: Vec<String> = sources().into_iter().map(|source| source.place).collect();
    for place in &places {
        let front =
            place.rsplit_once('/').map_or_else(|| "lib.rs".to_owned(), |(folder, _)| format!("{folder}/mod.rs"));
        assert!(places.contains(&front), "src/{place} lies in a folder without mod.rs");
    }
}

#[test]
fn files_that_are_only_for_tests_are_told_apart() {
    let source =
        Source::new("present/mod.rs", "mod a;\n#[cfg(test)]\nmod sample;\n#[cfg(test)]\nmod tests { mod b; }\n");
    assert_eq!(test_modules(&source), ["present/sample"], "declared without a body");
}

#[test]
fn the_reader_of_sources_sees_code_and_nothing_else() {
    let text = "// \"no\"\nconst A: &str = \"yes \\\" // too\"; /* \"no\" */ const B: char = '\"';\n\
                #[cfg(test)]\nmod tests {\n const C: &str = \"}\"; fn f() {}\n}\nconst D: &str = r#\"raw \" too\"#;";
    let source = Source::new("domain/scene.rs", text);
    assert_eq!(source.literals(), ["yes \\\" // too", "raw \" too"], "string literals outside tests");
    let source = Source::new(
        "ui/views/board/card.rs",
        "use super::{grid::{self, Cell as C}};\nuse super::super::plans;\nuse crate::domain;",
    );
    let paths: Vec<String> = source.paths().iter().map(|path| path.join("::")).collect();
    let expected = ["domain", "ui::views::board::grid", "ui::views::board::grid::Cell", "ui::views::plans"];
    assert_eq!(paths, expected, "paths from the crate down");
}
