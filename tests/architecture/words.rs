//! Holds texts and code against each other: no key without text, no text without key, the same arguments everywhere, and
//! no text in the code.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;

use super::source::Source;
use super::{hold, sources};

const LANGUAGES: [&str; 4] = ["en", "de", "es", "ja"];

/// What stands in the pattern of a message.
#[derive(Debug, Default)]
struct Texts {
    arguments: BTreeSet<String>,
    others: BTreeSet<String>,
    /// What `src/words` does not understand, and what is doubled or missing.
    faults: Vec<String>,
}

/// The messages of a language.
fn texts(language: &str) -> BTreeMap<String, Texts> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/words").join(language);
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("the folder of a language").filter_map(Result::ok) {
        let text = fs::read_to_string(entry.path()).expect("a file of texts");
        let part = entry.file_name().to_string_lossy().trim_end_matches(".ftl").to_owned();
        read(&part, &text, &mut all);
    }
    all
}

fn read(part: &str, text: &str, all: &mut BTreeMap<String, Texts>) {
    let (resource, wrong) = match parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, wrong)) => (resource, wrong),
    };
    for fault in wrong {
        all.entry(part.to_owned()).or_default().faults.push(format!("{fault:?}"));
    }
    for entry in resource.body {
        let (key, pattern, has_more) = match entry {
            Entry::Message(message) => (message.id.name, message.value, !message.attributes.is_empty()),
            Entry::Term(term) => (term.id.name, Some(term.value), !term.attributes.is_empty()),
            _ => continue,
        };
        let mut texts = Texts::default();
        let mut fault = |holds: bool, what: &str| {
            if holds {
                texts.faults.push(what.to_owned());
            }
        };
        fault(!key.starts_with(&format!("{part}-")), "does not begin with the name of its file");
        fault(all.contains_key(key), "is there twice");
        fault(has_more, "has attributes");
        fault(pattern.is_none(), "has no text");
        look(&pattern.unwrap_or(Pattern { elements: Vec::new() }), &mut texts);
        all.insert(key.to_owned(), texts);
    }
}

fn look(pattern: &Pattern<&str>, texts: &mut Texts) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => look_at(inline, texts),
            Expression::Select { selector, variants } => {
                if !matches!(selector, InlineExpression::VariableReference { .. }) {
                    texts.faults.push("chooses by something that is no argument".to_owned());
                }
                look_at(selector, texts);
                for variant in variants {
                    look(&variant.value, texts);
                    if let VariantKey::NumberLiteral { value } = variant.key
                        && value.parse::<u64>().is_err()
                    {
                        texts.faults.push(format!("{value} is not a whole number"));
                    }
                }
            }
        }
    }
}

fn look_at(inline: &InlineExpression<&str>, texts: &mut Texts) {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => drop(texts.arguments.insert(id.name.to_owned())),
        InlineExpression::MessageReference { id, attribute: None }
        | InlineExpression::TermReference { id, attribute: None, arguments: None } => {
            texts.others.insert(id.name.to_owned());
        }
        other => texts.faults.push(format!("{other:?} is not understood")),
    }
}

/// The arguments of a message, with those of the messages in it; `None` where one is missing or they go in circles.
fn arguments(key: &str, texts: &BTreeMap<String, Texts>, deep: u8) -> Option<BTreeSet<String>> {
    let own = texts.get(key)?;
    let mut all = own.arguments.clone();
    for other in &own.others {
        all.extend(arguments(other, texts, deep.checked_sub(1)?)?);
    }
    Some(all)
}

/// Every `say!` of the code: the key, and the names of its arguments.
fn said(source: &Source) -> Vec<(String, BTreeSet<String>)> {
    let mut all = Vec::new();
    for (at, _) in source.bare.match_indices("say!(") {
        let from = at + "say!(".len();
        let parts = arguments_of(source.bare.get(from..).unwrap_or_default());
        let names = parts.iter().skip(1).filter_map(|part| Some(part.split_once('=')?.0.trim().to_owned()));
        let key = source.literal_behind(from);
        all.extend(key.map(|key| (key.to_owned(), names.collect())));
    }
    all
}

/// What stands between commas, up to the bracket that closes the macro. `<` and `>` compare here.
fn arguments_of(text: &str) -> Vec<&str> {
    let (mut depth, mut from, mut parts) = (0_i32, 0, Vec::new());
    for (at, one) in text.char_indices() {
        match one {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => {
                parts.extend(text.get(from..at));
                return parts;
            }
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.extend(text.get(from..at));
                from = at + 1;
            }
            _ => {}
        }
    }
    parts
}

#[test]
fn every_key_has_a_text_and_every_text_a_key() {
    let planted = Source::new(
        "present/a.rs",
        "f(say!(\"a-b\"), say!(\n    \"a-c\",\n    x = g(1 > 0, \"=\") > 2,\n    y = z\n))",
    );
    let names = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect::<BTreeSet<_>>();
    let expected = [("a-b".to_owned(), names(&[])), ("a-c".to_owned(), names(&["x", "y"]))];
    assert_eq!(said(&planted), expected, "the reader of the code sees keys and arguments");
    let english = texts("en");
    let mut used = BTreeSet::new();
    let mut wrong = Vec::new();
    for source in sources() {
        for (key, given) in said(&source) {
            match arguments(&key, &english, 5) {
                None => wrong.push(format!("src/{}: no text for {key}", source.place)),
                Some(wanted) if wanted != given => {
                    wrong.push(format!("src/{}: {key} takes {wanted:?}, not {given:?}", source.place));
                }
                Some(_) => {}
            }
            used.insert(key);
        }
    }
    assert!(used.len() > 50, "keys were found in the code: {}", used.len());
    used.extend(english.values().flat_map(|text| text.others.iter().cloned()));
    wrong.extend(english.keys().filter(|key| !used.contains(*key)).map(|key| format!("nothing says {key}")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_language_has_every_text_with_its_arguments() {
    let all = LANGUAGES.map(texts);
    let mut wrong = Vec::new();
    for (language, texts) in LANGUAGES.iter().zip(&all) {
        for (key, text) in texts {
            wrong.extend(text.faults.iter().map(|fault| format!("{language}: {key} {fault}")));
        }
        let keys = all[0].keys().chain(texts.keys()).collect::<BTreeSet<_>>();
        for key in keys {
            let (wanted, has) = (arguments(key, &all[0], 5), arguments(key, texts, 5));
            if wanted != has || has.is_none() {
                wrong.push(format!("{language}: {key} takes {has:?}, in English {wanted:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_wrong_in_a_file_of_texts_is_seen() {
    let faults = |text: &str| {
        let mut all = BTreeMap::new();
        read("a", text, &mut all);
        all.values().map(|text| text.faults.len()).sum::<usize>()
    };
    assert_eq!(
        faults("a-b = { $x ->\n    [one] 1\n   *[other] { a-c }\n}\na-c = { \" \" }c\n"),
        0,
        "what is understood"
    );
    for text in ["a-b = x\na-b = y", "b-c = x", "a-b = { NUMBER($x) }", "a-b = { $x", "a-b = x\n    .y = z", "a-b ="] {
        assert!(faults(text) > 0, "the fault in {text:?} is seen");
    }
    let mut circle = BTreeMap::new();
    read("a", "a-b = { a-c }\na-c = { a-b }", &mut circle);
    assert_eq!(arguments("a-b", &circle, 5), None, "a circle has no arguments");
}

/// What looks like a text and is none: names in files and of formats, and the variants that a text chooses by.
const NAMES: [(&str, &[&str]); 39] = [
    (
        "present/encodings.rs",
        &[
            "UTF-8",
            "windows-1252",
            "Windows-1252",
            "macintosh",
            "Mac OS Roman",
            "Shift_JIS",
            "Shift JIS",
            "EUC-JP",
            "GBK",
            "Big5",
            "EUC-KR",
            "windows-1250",
            "Windows-1250",
            "windows-1251",
            "Windows-1251",
            "windows-1253",
            "Windows-1253",
            "windows-1254",
            "Windows-1254",
            "windows-1255",
            "Windows-1255",
            "windows-1256",
            "Windows-1256",
            "windows-1257",
            "Windows-1257",
            "UTF-16LE",
            "UTF-16BE",
            "UTF-16",
        ],
    ),
    ("present/found.rs", &["day", "month"]),
    ("present/decisions.rs", &["still", "shot", "mixed"]),
    ("present/errors/storage.rs", &["format"]),
    ("present/reached.rs", &["helps", "only", "all", "some"]),
    ("present/stills.rs", &["both", "follow", "start"]),
    ("present/takes.rs", &["image", "shot", "asset"]),
    ("cli/args.rs", &["one|action"]),
    ("cli/import.rs", &["{}.board.ron"]),
    ("cli/log_json.rs", &["%Y-%m-%dT%H:%M:%S"]),
    ("cli/mod.rs", &["creditboard: {}", " (os error"]),
    ("cli/context.rs", &["--prices", "--list", "--prices=", "--list=", "ron", ".ron", ".board"]),
    ("cli/diff.rs", &["shared-still", "nothing", "text", "scene"]),
    (
        "cli/explain.rs",
        &[
            "credits",
            "chance",
            "verdict",
            "count",
            "cycles",
            "date",
            "days",
            "milliseconds",
            "rate",
            "percent",
            "thousandths of a credit",
            "money",
            "none",
        ],
    ),
    ("cli/explain_change.rs", &["step", "row", "part"]),
    ("cli/fit.rs", &["fit"]),
    (
        "cli/help.rs",
        &[
            "LC_ALL",
            "LC_MESSAGES",
            "LANG",
            "--lang=",
            "--lang",
            "manual",
            "completions",
            "--json",
            "Usage:",
            "\\n{} creditboard",
            "Commands:",
            "Arguments:",
            "Options:",
            "Possible values:",
            "[OPTIONS]",
            "<COMMAND>",
            "[COMMAND]",
            "[default: ",
            "[possible values: ",
            "[aliases: ",
            "Print this message or the help of the given subcommand(s)",
            "Print help (see more with '--help')",
            "Print help (see a summary with '-h')",
            "Print help",
            "Print version",
        ],
    ),
    ("cli/manual.rs", &["creditboard", "creditboard "]),
    ("cli/output.rs", &["ron"]),
    ("cli/projects.rs", &["none"]),
    ("cli/reach.rs", &["reach"]),
    ("cli/unparsed.rs", &["Usage:", "For more", "error: "]),
    ("cli/values.rs", &["bare", "expected", "safe", "day-first", "month-first"]),
    ("ui/dialogs/account.rs", &["UTC"]),
    // The report of a problem is read by those who mend the program.
    (
        "ui/dispatch/help.rs",
        &[
            "system",
            "dark",
            "light",
            "high contrast",
            "full",
            "reduced",
            "WAYLAND_DISPLAY",
            ", Wayland",
            "DISPLAY",
            "Creditboard {}",
            "System: {} {}{display}",
            "Window: {:.0} × {:.0} points, {:.2} pixels each",
            "Settings: theme {theme}, motion {motion}, zoom {:.0} %",
            "Price list: {}, {}",
            "Project: {scenes} scenes with {assets} assets",
        ],
    ),
    ("ui/dispatch/open.rs", &["usage.csv", "{}.csv", "kept"]),
    ("ui/dispatch/pictures.rs", &["ron"]),
    (
        "ui/intent.rs",
        &[
            "csv",
            "tsv",
            "xlsx",
            "fountain",
            "fdx",
            "storyboarder",
            "srt",
            "vtt",
            "otio",
            "edl",
            "txt",
            "md",
            "ron",
            "json",
            "pdf",
            "png",
            "jpg",
            "jpeg",
            "webp",
        ],
    ),
    (
        "ui/keys.rs",
        &[
            "Ctrl",
            "Alt",
            "Shift",
            "Comma",
            "Delete",
            "Insert",
            "Backspace",
            "Enter",
            "Space",
            "Home",
            "End",
            "PageUp",
            "PageDown",
        ],
    ),
    ("ui/mod.rs", &["creditboard", ".rs:"]),
    ("ui/jobs/background.rs", &["they have ended", "background {number}"]),
    ("ui/jobs/mod.rs", &["it has ended", "too many threads"]),
    ("ui/pictures/mod.rs", &["--decode-picture", "pictures", "png", "jpg", "jpeg", "webp"]),
    ("ui/views/prices/editor.rs", &["yours", "clip {place}", "length {place}"]),
    ("ui/views/prices/mod.rs", &["my-model-{number}", "price", "rating", "evidence"]),
    ("ui/task.rs", &["let go"]),
    ("ui/views/swaps/plot.rs", &["left", "now", "own"]),
    ("ui/theme/fonts.rs", &["strong", "inter", "inter-strong", "phosphor"]),
    ("ui/views/plans/services.rs", &["services", "services table", "service row"]),
];

/// Texts of the code of a screen or of the command line, outside of `say!`.
fn texts_in_code(source: &Source) -> Vec<String> {
    if !["present", "ui", "cli"].iter().any(|folder| source.is_in(folder)) {
        return Vec::new();
    }
    let keys: BTreeSet<String> = said(source).into_iter().map(|(key, _)| key).collect();
    let names = NAMES.iter().filter(|(place, _)| *place == source.place).flat_map(|(_, names)| names.iter());
    let names: Vec<&str> = names.copied().collect();
    let found = source
        .literals_to_read()
        .into_iter()
        .filter(|text| has_word(text) && !keys.contains(*text) && !names.contains(text) && !is_name(text));
    found.map(|text| format!("says “{text}”")).collect()
}

/// Whether a text has a word, what is filled in apart.
fn has_word(text: &str) -> bool {
    let plain = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, behind)| behind));
    let letters = |part: &str| part.split(|one: char| !one.is_alphabetic()).any(|word| word.chars().count() > 1);
    plain.into_iter().any(letters)
}

/// Whether it is a path, a name that the build knows, or the program’s own.
fn is_name(text: &str) -> bool {
    text.starts_with("../") || text.starts_with('/') || text.starts_with("CARGO_") || text == "Creditboard"
}

#[test]
fn texts_stand_in_their_files_and_not_in_code() {
    hold(texts_in_code, ("present/number.rs", "let text = \"no length\";"));
    hold(texts_in_code, ("present/number.rs", "let text = format!(\"{number} unpriced\");"));
    let sound =
        Source::new("present/number.rs", "let text = format!(\"{number}: {}, {}\", say!(\"number-today\"), 's');");
    assert_eq!(texts_in_code(&sound), Vec::<String>::new(), "keys and signs are let be");
    hold(texts_in_code, ("cli/a.rs", "#[arg(long, help = \"The project\")] file: PathBuf,"));
    hold(texts_in_code, ("cli/a.rs", "#[arg(long)] file: PathBuf, } const A: &str = \"no text\";"));
    let attributes =
        "#[serde(serialize_with = \"super::json::in_unit\")] #[arg(conflicts_with_all = [\"scene\", \"kind\"])]";
    assert_eq!(texts_in_code(&Source::new("cli/a.rs", attributes)), Vec::<String>::new(), "names in attributes");
}
