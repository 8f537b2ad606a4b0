//! Holds the layout: who may know whom, where colours, files, clocks and prices may stand, how long a file may be;
//! and that everything the program is made of is named with its licence.
//!
//! It reads the source as text. Comments and `#[cfg(test)]` modules do not count; each rule is tried on a planted
//! breach first, so that it is seen to be able to fail.
#![expect(clippy::expect_used, clippy::disallowed_methods, reason = "a test reads files and may fail loudly")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use creditboard::prices::PriceList;

#[path = "architecture/crates.rs"]
mod crates;
#[path = "architecture/notices.rs"]
mod notices;
#[path = "architecture/sbom.rs"]
mod sbom;
#[path = "architecture/source.rs"]
mod source;
#[path = "architecture/words.rs"]
mod words;
use source::{Source, test_modules};

/// Each folder of `src` with the folders it may know; reading order of the crate.
const TABLE: [(&str, &[&str]); 12] = [
    ("domain", &[]),
    ("words", &[]),
    ("prices", &["domain"]),
    ("figures", &["domain", "prices"]),
    ("advice", &["domain", "prices", "figures"]),
    ("document", &["domain", "prices", "figures", "advice"]),
    ("storage", &["domain", "prices"]),
    ("exchange", &["domain", "prices", "figures"]),
    ("workspace", &["domain", "prices", "figures", "advice", "document", "storage", "exchange"]),
    ("present", &["domain", "prices", "figures", "advice", "document", "storage", "exchange", "words", "workspace"]),
    (
        "cli",
        &["domain", "prices", "figures", "advice", "document", "storage", "exchange", "present", "words", "workspace"],
    ),
    (
        "ui",
        &["domain", "prices", "figures", "advice", "document", "storage", "exchange", "present", "words", "workspace"],
    ),
];

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

/// A file of the project, by its place in it.
fn project_file(place: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(place)).expect("a file of the project can be read")
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
    hold(known_against_the_table, ("workspace/standpoint.rs", "use crate::ui::state::View;"));
    hold(known_against_the_table, ("workspace/standpoint.rs", "use crate::present::Standing;"));
    hold(known_against_the_table, ("advice/mod.rs", "use crate::workspace::Standpoint;"));
    hold(known_against_the_table, ("storage/mod.rs", "fn f() { let x = crate::figures::Figures::of(); }"));
    let folders: Vec<String> = sources().iter().filter_map(|source| source.module().first().cloned()).collect();
    let unlisted = folders.iter().find(|folder| TABLE.iter().all(|(one, _)| one != folder));
    assert_eq!(unlisted, None, "every folder stands in the table");
}

fn views_knowing_views(source: &Source) -> Vec<String> {
    let module = source.module();
    let own = (module.len() > 2 && source.is_in("ui/views")).then(|| module.get(2)).flatten();
    let free = source.is_in("ui/shell") || ["ui/app.rs", "ui/views/mod.rs"].contains(&source.place.as_str());
    let paths = source.paths();
    let views = paths
        .iter()
        .filter(|path| path.len() > 2 && path.iter().take(2).eq(["ui", "views"]))
        // What the folder itself offers to all of its views.
        .filter(|path| {
            path.get(2).is_none_or(|name| {
                !["screen_bar", "screen_bar_with", "basis_switch", "basis_menu"].contains(&name.as_str())
            })
        })
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
    let wrong = paths.iter().filter_map(|path| path.first()).filter(|top| !["ui", "words"].contains(&top.as_str()));
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
        outside(
            source,
            &["Local::now", "Utc::now", "SystemTime::now", "Instant::now"],
            &["main", "cli", "workspace/clock", "ui/jobs"],
        )
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
    let shipped = source.place == "prices/shipped.rs";
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

/// Files that may change the letters of a text, as they read what the user, another program or a library wrote.
const READERS: [&str; 21] = [
    "cli/context.rs",
    "cli/mod.rs",
    "cli/record.rs",
    "domain/confidence.rs",
    "domain/kind.rs",
    "domain/reset_time.rs",
    "exchange",
    "present/guide.rs",
    "present/licences.rs",
    "present/search.rs",
    "storage/format",
    "storage/recovery",
    "ui/dialogs/licences.rs",
    "ui/dialogs/mod.rs",
    "ui/dispatch/pictures.rs",
    "ui/fields",
    "ui/keys.rs",
    "ui/mod.rs",
    "ui/pictures",
    "ui/views/board/state.rs",
    "workspace/naming.rs",
];

/// Places that change a text after it was written. Sentences are built from values, so that another language can.
fn edited_text(source: &Source) -> Vec<String> {
    if READERS.iter().any(|place| source.is_in(place.trim_end_matches(".rs"))) {
        return Vec::new();
    }
    let letters = [
        "to_lowercase()",
        "to_ascii_lowercase()",
        "to_ascii_uppercase()",
        "to_uppercase()",
        "make_ascii_lowercase()",
        "make_ascii_uppercase()",
        ".replacen(",
    ];
    // A text in quotes, or one that was made from values. The mark of a field, as in `self.suffix`, is let be.
    let parts = [
        ".replace(\"",
        ".replace(&",
        ".strip_prefix(\"",
        ".strip_prefix(&",
        ".strip_suffix(\"",
        ".strip_suffix(&",
        ".trim_start_matches(\"",
        ".trim_end_matches(\"",
    ];
    // Headings stand in capitals, as a style.
    let style = |what: &str| source.place == "ui/theme/text.rs" && what == "to_uppercase()";
    let found = letters.into_iter().chain(parts).filter(|what| source.bare.contains(what) && !style(what));
    found.map(|what| format!("{what} changes a text")).collect()
}

#[test]
fn no_text_is_edited_after_it_was_written() {
    hold(edited_text, ("present/plans.rs", "let free = kind_title(kind).to_lowercase();"));
    hold(edited_text, ("ui/views/usage/side.rs", "let words = about.replace(\" %\", \"%\");"));
    hold(edited_text, ("present/allowance.rs", "words.replacen('a', ALL, 1)"));
    hold(edited_text, ("ui/theme/text.rs", "text.to_lowercase()"));
    hold(edited_text, ("present/allowance.rs", "sentence.get_mut(..1)?.make_ascii_uppercase();"));
    hold(edited_text, ("ui/views/usage/side.rs", "let short = what.strip_prefix(&project);"));
    let absent = |place: &&&str| !Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(place).exists();
    assert_eq!(READERS.iter().find(absent), None, "every reader is there");
}

/// Floors whose errors and reasons are types; what is said of them stands in `present`.
const WORDLESS: [&str; 8] = ["domain", "prices", "figures", "advice", "document", "storage", "exchange", "workspace"];

/// Wordings of errors, and texts of more than a word in a `Display`, below `present`.
fn wording_below(source: &Source) -> Vec<String> {
    if !WORDLESS.iter().any(|floor| source.is_in(floor)) {
        return Vec::new();
    }
    let errors = source.bare.matches("#[error(").map(|_| "words an error".to_owned());
    let shown = source.displays().into_iter().filter(|text| is_wording(text));
    errors.chain(shown.map(|text| format!("displays as “{text}”"))).collect()
}

/// Whether a text has two words in a row, what is filled in apart.
fn is_wording(text: &str) -> bool {
    let plain = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, behind)| behind));
    plain.into_iter().any(|part| {
        let words = part.split_whitespace();
        words.filter(|word| word.chars().filter(|one| one.is_alphabetic()).count() > 1).count() > 1
    })
}

#[test]
fn errors_are_worded_in_present() {
    hold(wording_below, ("figures/cover.rs", "#[error(\"no clips are sold\")]\nNothingSold,"));
    hold(wording_below, ("domain/rate.rs", "#[error(\"“{0}” is not a keep rate\")]\nNotARate(String),"));
    hold(wording_below, ("workspace/files.rs", "#[error(transparent)]\nOther(#[from] Other),"));
    let display = "impl fmt::Display for Fault { fn fmt(&self) { write!(f, \"{} is no longer there\", self.0) } }";
    for floor in ["exchange/update.rs", "storage/error.rs", "prices/fault.rs"] {
        hold(wording_below, (floor, display));
    }
    let stable =
        "impl fmt::Display for Key { fn fmt(&self) { write!(f, \"{} look {look}\") } }\nlet a = \"two words\";";
    assert_eq!(
        wording_below(&Source::new("advice/a.rs", stable)),
        Vec::<String>::new(),
        "ids and other texts are let be"
    );
}

/// Texts of types below `present` that by their names are wording: what they say is a type. Fields, what variants hold, and
/// errors of reading a text.
fn wording_kept_below(source: &Source) -> Vec<String> {
    if !WORDLESS.iter().any(|floor| source.is_in(floor)) {
        return Vec::new();
    }
    let lines = source.bare.lines().map(|line| line.trim().trim_end_matches(','));
    let kept = lines.filter(|line| keeps_words(line) || *line == "type Err = String;");
    kept.map(|line| format!("keeps words in `{line}`")).collect()
}

/// Whether a line is a field or a variant that by its name is wording, and a text.
fn keeps_words(line: &str) -> bool {
    let texts = ["String", "Option<String>", "&'static str", "Option<&'static str>", "Cow<'static, str>", "Box<str>"];
    let is_text = |of: &str| texts.contains(&of.trim());
    let is_field = |field: &str| {
        let field = field.trim();
        let field = field.strip_prefix("pub ").unwrap_or(field);
        let names = ["message", "why", "what", "reason", "sentence"];
        field.split_once(": ").is_some_and(|(name, of)| names.contains(&name) && is_text(of))
    };
    let is_name = |name: &str| name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphanumeric);
    let speaks = |name: &str| {
        let last = name.rfind(char::is_uppercase).and_then(|place| name.get(place..)).unwrap_or_default();
        ["Error", "Fault", "Failed", "Failure", "Message", "Reason", "Refused", "Sentence", "Why"].contains(&last)
    };
    let tuple = line.strip_suffix(')').and_then(|line| line.split_once('('));
    let inline = line.strip_suffix('}').and_then(|line| line.split_once('{'));
    match (tuple, inline) {
        (Some((name, held)), _) => is_name(name) && speaks(name) && held.split(", ").any(is_text),
        (_, Some((name, held))) => is_name(name.trim()) && held.split(", ").any(is_field),
        _ => is_field(line),
    }
}

#[test]
fn what_is_wrong_is_kept_as_a_type_and_not_in_words() {
    hold(wording_kept_below, ("exchange/finding.rs", "pub struct One {\n    pub what: String,\n}"));
    hold(wording_kept_below, ("storage/note.rs", "    pub why: Option<String>,"));
    hold(wording_kept_below, ("figures/why.rs", "    pub reason: &'static str,"));
    hold(wording_kept_below, ("workspace/files.rs", "enum Came {\n    Failed(String),\n}"));
    hold(wording_kept_below, ("workspace/files.rs", "    NotReadWhy(u64, Option<String>),"));
    hold(wording_kept_below, ("storage/error.rs", "    Unread { path: PathBuf, why: String },"));
    hold(wording_kept_below, ("prices/fault.rs", "    Unread {\n        reason: String,\n    },"));
    hold(wording_kept_below, ("domain/pass.rs", "impl FromStr for Pass {\n    type Err = String;"));
    let types = [
        "    pub what: FindingWhat,\n    pub title: String,",
        "    Title(String),\n    ErrorCell(String),\n    Failed(OpenError),",
        "    Shot { label: String, why: Unpriced },\n    type Err = WrongText;",
    ];
    for text in types {
        assert_eq!(
            wording_kept_below(&Source::new("exchange/finding.rs", text)),
            Vec::<String>::new(),
            "types, and texts of the user, are let be"
        );
    }
}

/// Texts of more than a word in the floors that calculate, advise and edit.
fn sentences_of_the_core(source: &Source) -> Vec<String> {
    // What the label of a still says that advice adds, from then on the user's text; and names for other programs.
    const STABLE: [&str; 5] = ["Start still", "bare only", "in time", "not sold here", "working time"];
    if !["domain", "prices", "figures", "advice", "document", "workspace"].iter().any(|floor| source.is_in(floor)) {
        return Vec::new();
    }
    let said = source.working_literals().into_iter().filter(|text| is_wording(text) && !STABLE.contains(text));
    said.map(|text| format!("says “{text}”")).collect()
}

#[test]
fn what_calculates_advises_and_edits_does_not_speak() {
    hold(
        sentences_of_the_core,
        ("figures/assumptions.rs", "let says = format!(\"Of all takes of {}, {value} are kept.\", a);"),
    );
    hold(sentences_of_the_core, ("document/command/name.rs", "Self::SetTitle(_) => \"rename project\",\n"));
    let silent = "#[expect(clippy::x, reason = \"far below a float\")]\nfn a() { b.expect(\"a step leads on\"); c(\"look {look}\"); }";
    assert_eq!(
        sentences_of_the_core(&Source::new("advice/a.rs", silent)),
        Vec::<String>::new(),
        "reasons for those who read the code, and names, are let be"
    );
}

/// Tables that must name every action, so that a new one cannot get another's label, key or place.
fn catch_all_arms(source: &Source) -> Vec<String> {
    let is_table = ["ui/action.rs", "ui/shell/menu_bar.rs"].contains(&source.place.as_str());
    let count = if is_table { source.bare.matches("_ =>").count() } else { 0 };
    if count > 0 { vec![format!("{count} arms catch all other actions")] } else { Vec::new() }
}

#[test]
fn the_table_of_actions_names_every_action() {
    hold(catch_all_arms, ("ui/action.rs", "match self { Self::New => 1, _ => 2 }"));
}

#[test]
fn the_modules_that_clippy_toml_names_are_there() {
    let places: Vec<String> = sources().into_iter().map(|source| source.module().join("::")).collect();
    let text = project_file(".clippy.toml");
    let mut named = 0;
    for reason in text.split("reason = \"").skip(1).filter_map(|rest| rest.split('"').next()) {
        for path in reason.split(' ').filter(|word| word.contains("::") && !word.starts_with("std::")) {
            assert!(places.iter().any(|place| place == path), "{path} is not there");
            named += 1;
        }
    }
    assert!(named > 5, "it names modules: {named}");
}

#[test]
fn everything_that_names_the_version_names_this_one() {
    let version = env!("CARGO_PKG_VERSION");
    let named = [
        (
            "assets/app/app.creditboard.creditboard.metainfo.xml",
            format!("<releases>\n    <release version=\"{version}\""),
        ),
        ("assets/packages/macos/Info.plist", format!("<key>CFBundleVersion</key><string>{version}</string>")),
        (
            "assets/packages/macos/Info.plist",
            format!("<key>CFBundleShortVersionString</key><string>{version}</string>"),
        ),
        ("assets/packages/windows/creditboard.manifest", format!("name=\"Creditboard\" version=\"{version}.0\"")),
        ("CHANGELOG.md", format!("\n## {version} ")),
    ];
    let old: Vec<_> = named.iter().filter(|(place, words)| !project_file(place).contains(words)).collect();
    assert!(old.is_empty(), "these name another version: {old:?}");
}

/// Parameters that are tuples of three or more: they dodge the limit of five parameters, and their parts have no names.
fn tuple_parameters(source: &Source) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in source.bare.match_indices("fn ") {
        let behind = source.bare.get(at + 3..).unwrap_or_default();
        let Some((name, rest)) = behind.split_once('(') else { continue };
        if name.contains(['{', ';', ' ']) && !name.contains('<') {
            continue;
        }
        let tuples = list_of(rest).into_iter().filter(|parameter| {
            let tuple = parameter.rsplit_once(": (").map(|(_, tuple)| tuple.trim_end());
            tuple.and_then(|tuple| tuple.strip_suffix(')')).is_some_and(|tuple| list_of(tuple).len() > 2)
        });
        found.extend(tuples.map(|parameter| format!("{name} takes {}", parameter.trim())));
    }
    found
}

/// What stands between commas, up to the bracket that closes the list.
fn list_of(text: &str) -> Vec<&str> {
    let (mut depth, mut from, mut parts) = (0_i32, 0, Vec::new());
    let mut before = ' ';
    let end = text.char_indices().find_map(|(at, one)| {
        match one {
            '(' | '[' | '{' | '<' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return Some(at),
            ')' | ']' | '}' => depth -= 1,
            '>' if before != '-' => depth -= 1,
            ',' if depth == 0 => {
                parts.extend(text.get(from..at));
                from = at + 1;
            }
            _ => {}
        }
        before = one;
        None
    });
    parts.extend(text.get(from..end.unwrap_or(text.len())));
    parts.retain(|part| !part.trim().is_empty());
    parts
}

#[test]
fn parameters_have_names() {
    hold(tuple_parameters, ("ui/views/board/mod.rs", "fn show(ui: &mut Ui, (a, b, c): (&A, Option<(B, C)>, D)) {}"));
    hold(tuple_parameters, ("ui/views/board/mod.rs", "fn show<T>(words: (&str, &str, &str), now: T) -> (A, B, C) {}"));
    let pair = Source::new("ui/a.rs", "fn a((x, y): (A, B), work: impl FnOnce(A, B, C) -> (A, B, C)) {}");
    assert_eq!(tuple_parameters(&pair), Vec::<String>::new(), "pairs and closures are let be");
}

/// The types that a file declares; `type` only where it stands by itself, as traits ask for types of their own.
fn declared_types(source: &Source) -> impl Iterator<Item = &str> {
    source.bare.lines().filter_map(|line| {
        let code = line.trim_start();
        let code = code.strip_prefix("pub").map_or(code, |rest| {
            let rest = rest.strip_prefix('(').and_then(|inner| inner.split_once(')')).map_or(rest, |(_, rest)| rest);
            rest.trim_start()
        });
        let (word, rest) = code.split_once(' ')?;
        let declares =
            matches!(word, "struct" | "enum" | "union" | "trait") || (word == "type" && !line.starts_with(' '));
        let name = rest.split(|one: char| !one.is_alphanumeric() && one != '_').next()?;
        (declares && !name.is_empty()).then_some(name)
    })
}

/// Type names that stand for more than one type, with the files that declare them.
fn doubled_types(sources: &[Source]) -> Vec<String> {
    let mut places: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for source in sources {
        for name in declared_types(source) {
            places.entry(name).or_default().push(&source.place);
        }
    }
    places.retain(|_, files| files.len() > 1);
    places.into_iter().map(|(name, files)| format!("{name} is declared in {}", files.join(", "))).collect()
}

#[test]
fn every_type_has_a_name_of_its_own() {
    let breach = [
        Source::new(
            "advice/act.rs",
            "/// One.\nenum Target {\n    Asset,\n}\nimpl A for B {\n    type Err = String;\n}",
        ),
        Source::new("ui/intent.rs", "pub(crate) struct Target<'a> {}\nimpl C for D {\n    type Err = String;\n}"),
    ];
    assert_eq!(doubled_types(&breach), ["Target is declared in advice/act.rs, ui/intent.rs"], "the rule sees it");
    let found = doubled_types(&sources());
    assert!(found.is_empty(), "{}", found.join("\n"));
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

/// Every test of a folder and below it, as `module::name`.
fn tests_in(folder: &str) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut places = Vec::new();
    walk(&root, "", &mut places);
    let mut tests = Vec::new();
    for place in places {
        let module = place.trim_end_matches("/mod.rs").trim_end_matches(".rs").rsplit('/').next().unwrap_or_default();
        let text = fs::read_to_string(root.join(&place)).expect("a test can be read");
        let names = text.lines().filter_map(|line| line.trim_start().strip_prefix("fn ")?.split(['(', '<']).next());
        tests.extend(names.map(|name| format!("{module}::{name}")));
    }
    tests
}

#[test]
fn every_test_that_the_matrix_of_faults_names_is_there() {
    let text = project_file("src/storage/mod.rs");
    let matrix = text.split("# What may go wrong").nth(1).expect("the matrix").split("\nmod ").next().expect("its end");
    let tests: Vec<String> = ["tests", "src"].iter().flat_map(|folder| tests_in(folder)).collect();
    let mut named = 0;
    for word in matrix.split('`').skip(1).step_by(2) {
        if word.starts_with("tests/") || word.starts_with("src/") {
            assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(word).exists(), "{word} is not there");
        } else if word.contains("::") {
            assert!(tests.iter().any(|test| test == word), "the test {word} is not there");
            named += 1;
        }
    }
    assert!(named > 50, "the matrix names its tests: {named}");
    for script in ["edit_kills", "faults", "pictures", "run", "slow-disk"] {
        assert!(project_file(".ci/run").contains(&format!("tests/e2e/{script} ")), "CI runs {script}");
    }
}

/// What stands for an apostrophe in code points, between letters.
fn has_straight_apostrophe(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters.windows(3).any(|three| matches!(three, [a, '\'', b] if a.is_alphabetic() && b.is_alphabetic()))
}

/// Texts with a straight apostrophe, and with “cannot” and “could not”: all others have ’, “can’t” and “couldn’t”.
fn worded_otherwise(source: &Source) -> Vec<String> {
    let other = |text: &&str| {
        has_straight_apostrophe(text) || ["cannot", "could not"].iter().any(|words| text.to_lowercase().contains(words))
    };
    source.working_literals().into_iter().filter(other).map(|text| format!("“{text}”")).collect()
}

#[test]
fn texts_have_one_apostrophe_and_one_word_for_what_cannot_be() {
    hold(worded_otherwise, ("present/why.rs", "const SAID: &str = \"it can't be\";"));
    hold(worded_otherwise, ("present/why.rs", "const SAID: &str = \"it cannot be\";"));
    for place in ["docs/guide.md", "README.md", "CHANGELOG.md"] {
        let text = project_file(place);
        // Code stands between back-ticks.
        let prose = text.split('`').step_by(2);
        let straight: Vec<&str> = prose.filter(|part| has_straight_apostrophe(part)).collect();
        assert!(straight.is_empty(), "{place}: {straight:#?}");
    }
}
