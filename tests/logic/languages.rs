//! The command line in each language: help, answers, what is refused, and which language it is.

use creditboard::storage::format;

use crate::cli::{Place, Ran, json};
use crate::support::{images, project, scene, shot, speech};

/// The languages beside English.
const OTHERS: [&str; 3] = ["de", "es", "ja"];

const COMMANDS: [&[&str]; 24] = [
    &[],
    &["totals"],
    &["plans"],
    &["swaps"],
    &["reach"],
    &["fit"],
    &["frontier"],
    &["diff"],
    &["schedule"],
    &["explain"],
    &["prices"],
    &["prices", "lists"],
    &["prices", "check"],
    &["prices", "export"],
    &["prices", "import"],
    &["usage"],
    &["usage", "import"],
    &["projects"],
    &["record"],
    &["claim"],
    &["import"],
    &["export"],
    &["licences"],
    &["manual"],
];

/// Words that stand in hardly any sentence of English without each other, and in none of the other languages.
const ENGLISH: [&str; 34] = [
    "the", "of", "with", "and", "is", "are", "not", "left", "for", "what", "how", "costs", "whole", "each", "at", "to",
    "unpriced", "from", "that", "this", "default", "usage", "options", "scene", "scenes", "asset", "cycle", "credits",
    "short", "fits", "most", "least", "retakes", "saves",
];

/// What a price list says in its own words: what an allowance buys, sources, assumptions.
const OF_THE_LIST: [&str; 7] = [
    "Veo3 clips it buys",
    "Kling clips it buys",
    "Images at 5 credits",
    "What are AI Credits?",
    "assumption of this program",
    "a clip is up to 8 s: the page says “variable”, the maker sells 4, 6 or 8 s",
    "characters are rounded up to whole hundreds per asset",
];

/// The words of English in a text.
fn english(text: &str) -> Vec<&str> {
    let words = text.split(|letter: char| !letter.is_alphanumeric() && !"-’_/.".contains(letter));
    words.filter(|word| ENGLISH.contains(word)).collect()
}

/// A board without a word of English, and a copy of it in which something else is made.
fn place() -> Place {
    let place = Place::new();
    let board = |model: &str| {
        let scenes = vec![
            scene(1, 5, vec![images(2, 1, "imagen-4"), shot(3, "kling-v2.1")]),
            scene(4, 8, vec![images(7, 2, "imagen-4"), shot(5, model), speech(6, 200, "google-tts")]),
        ];
        let text = format::write(&project(scenes, vec![]));
        text.replace("A project", "Film").replace("Scene ", "Szene ").replace("Asset ", "Ding ")
    };
    place.write("film.board.ron", &board("veo2"));
    place.write("neu.board.ron", &board("veo3-fast"));
    place
}

fn ask(place: &Place, language: &str, args: &[&str]) -> Ran {
    let ran = place.run(&[args, &["--lang", language]].concat());
    assert!(ran.status < 2, "{args:?} in {language}: {}", ran.err);
    ran
}

#[test]
fn help_is_complete_in_every_language() {
    let place = Place::new();
    let help =
        |language: &str, command: &[&str], how: &str| place.run(&[&["--lang", language], command, &[how]].concat()).out;
    for command in COMMANDS {
        let own = help("en", command, "--help");
        assert!(own.contains("Usage:") && !english(&own).is_empty(), "the words are English: {command:?}");
        for language in OTHERS {
            for how in ["--help", "-h"] {
                let said = help(language, command, how);
                assert!(said.lines().count() > 3, "{command:?} in {language} has help: {said}");
                // Names of a command and of figures, which are typed.
                let names = ["usage", "left", "unpriced"];
                let mut words = english(&said);
                words.retain(|word| !names.contains(word));
                assert_eq!(words, Vec::<&str>::new(), "{command:?} in {language}: {said}");
                let lines = |text: &str| text.lines().filter(|line| line.trim_start().starts_with('-')).count();
                assert_eq!(lines(&help("en", command, how)), lines(&said), "all options of {command:?} in {language}");
            }
        }
    }
}

#[test]
fn no_answer_has_a_word_of_english_where_another_language_is_asked_for() {
    let today = ["--today", "2026-11-22"];
    let answers: [&[&str]; 19] = [
        &["totals", "film.board.ron", "--alternatives"],
        &["totals", "film.board.ron", "--used", "2400", "--require-fit"],
        &["plans", "film.board.ron"],
        &["plans", "film.board.ron", "--takes-a-day", "2"],
        &["swaps", "film.board.ron", "--heroes"],
        &["reach", "film.board.ron", "--credits", "300"],
        &["reach", "film.board.ron", "--credits", "30000"],
        &["fit", "film.board.ron", "--credits", "300"],
        &["fit", "film.board.ron", "--credits", "3"],
        &["frontier", "film.board.ron"],
        &["schedule", "film.board.ron", "--used", "2400"],
        &["schedule", "film.board.ron", "--plan", "starter"],
        &["explain", "film.board.ron", "--figure", "chance"],
        &["explain", "film.board.ron", "--figure", "left"],
        &["explain", "film.board.ron", "--figure", "finish"],
        &["usage"],
        &["projects", "film.board.ron", "--keep", "3000", "--due", "2026-11-01"],
        &["projects"],
        &["diff", "film.board.ron", "neu.board.ron"],
    ];
    for language in OTHERS {
        let place = place();
        let check = |args: &[&str]| {
            let Ran { out, err, .. } = ask(&place, language, args);
            assert!(!out.is_empty(), "{args:?} answers");
            let own = OF_THE_LIST.iter().fold(out.clone(), |out, words| out.replace(words, ""));
            assert_eq!(english(&own), Vec::<&str>::new(), "{args:?} in {language}: {out}");
            assert_eq!(english(&err), Vec::<&str>::new(), "{args:?} in {language}: {err}");
        };
        for args in answers {
            let dated = args.first() != Some(&"diff");
            check(&[args, if dated { &today[..] } else { &[] }].concat());
        }
        check(&["prices"]);
        check(&["prices", "lists"]);
        check(&["claim", "film.board.ron"]);
        let board = place.read("film.board.ron");
        let label = board.split("label: \"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
        let take = ["--scene", "1", "--asset", label, "--pass", "final", "--outcome", "kept", "--today", "2099-01-20"];
        check(&[&["record", "film.board.ron"], &take[..]].concat());
        check(&["export", "film.board.ron", "-o", "film.csv"]);
        check(&["import", "film.csv", "-o", "gelesen.board.ron"]);
    }
}

#[test]
fn what_is_refused_is_refused_in_the_language_that_is_asked_for() {
    let place = place();
    let refused: [(&[&str], &str); 5] = [
        (&["totals"], "es fehlt: <DATEI>; siehe creditboard --help"),
        (
            &["totals", "film.board.ron", "--today", "heute"],
            "„heute“ passt nicht für „--today <DATUM>“: ein Datum angeben, etwa 2026-11-22; siehe creditboard --help",
        ),
        (
            &["claim", "film.board.ron", "--mine", "--theirs"],
            "„--mine“ geht nicht zusammen mit „--theirs“; siehe creditboard --help",
        ),
        (
            &["totals", "film.board.ron", "--plan", "gold"],
            "den Tarif „gold“ gibt es nicht; --plan starter, pro, visionary, studio nutzen",
        ),
        (
            &["prices", "export", "-o", "film.board.ron"],
            "„film.board.ron“: ein Name, der auf .ron endet, gehört einem Projekt; eine andere Ausgabe nennen",
        ),
    ];
    for (args, expected) in refused {
        let ran = place.run(&[args, &["--lang", "de"]].concat());
        assert_eq!((ran.status, ran.err), (2, format!("creditboard: {expected}\n")), "{args:?}");
    }
    place.refused(
        &["totals", "film.board.ron", "--lang", "fr"],
        "invalid value 'fr' for '--lang <LANG>': use en, de, es or ja; see creditboard --help",
    );
}

#[test]
fn the_language_is_that_which_is_named_or_that_of_the_system() {
    let place = place();
    let run = |system: [&str; 3], args: &[&str]| {
        let mut command = place.command(args);
        for (name, value) in ["LC_ALL", "LC_MESSAGES", "LANG"].iter().zip(system) {
            command.env(name, value);
        }
        let output = command.output().expect("the program starts");
        String::from_utf8(output.stdout).expect("it speaks UTF-8")
    };
    let head =
        |system: [&str; 3], args: &[&str]| run(system, args).split_whitespace().next().unwrap_or_default().to_owned();
    let totals = ["totals", "film.board.ron", "--today", "2026-11-22"];
    assert_eq!(head(["", "", "de_DE.UTF-8"], &totals), "Projekt", "LANG");
    assert_eq!(head(["", "es", "de_DE.UTF-8"], &totals), "Proyecto", "LC_MESSAGES goes before");
    assert_eq!(head(["C", "es", "de_DE.UTF-8"], &totals), "Project", "LC_ALL before both, and C is English");
    assert_eq!(head(["fr_FR.UTF-8", "", ""], &totals), "Project", "a language that the program does not speak");
    assert_eq!(
        head(["de_DE.UTF-8", "", ""], &[&["--lang", "ja"], &totals[..]].concat()),
        "プロジェクト",
        "named first"
    );
    assert_eq!(head(["", "", ""], &[&totals[..], &["--lang=de-AT"]].concat()), "Projekt", "named last");
}

#[test]
fn programs_read_the_same_in_every_language() {
    let place = place();
    let read = |args: &[&str], language: Option<&str>| {
        let mut command = place.command(&[args, &["--json", "--today", "2026-11-22"]].concat());
        command.env("LC_ALL", "de_DE.UTF-8").args(language.map(|language| ["--lang", language]).into_iter().flatten());
        json(&String::from_utf8(command.output().expect("the program starts").stdout).expect("it speaks UTF-8"))
    };
    for args in [&["totals", "film.board.ron"][..], &["swaps", "film.board.ron"], &["explain", "film.board.ron"]] {
        let english = read(args, Some("en"));
        assert_eq!(read(args, None), english, "{args:?} is in English whatever the system speaks");
        let keys = |value: &serde_json::Value| value.as_object().map(|all| all.keys().cloned().collect::<Vec<_>>());
        assert_eq!(keys(&read(args, Some("de"))), keys(&english), "keys are never translated");
    }
    let told = |language| read(&["explain", "film.board.ron"], language)["what"].clone();
    assert_ne!(told(Some("de")), told(None), "what people read is, where a language is named");
}
