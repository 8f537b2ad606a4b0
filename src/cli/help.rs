//! The words around help that `clap` writes itself, and in which language an answer is.

use std::env;
use std::ffi::{OsStr, OsString};

use super::table::columns;
use crate::words::{Language, language, say};

/// What decides of the language of the system, the first that is set before the others.
const SYSTEM: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];
/// What a language stands behind that is named in one argument.
const NAMED: &str = "--lang=";
/// What clap writes before how a command is called.
const CLAPS_USAGE: &str = "Usage:";

/// The language to answer in, and the arguments without what names it: clap takes options before a command for those of
/// the window.
///
/// Where none is named it is that of the system. What programs read is in English then: JSON, and what packages install.
pub(super) fn spoken_in(args: impl IntoIterator<Item = OsString>) -> (Language, Vec<OsString>) {
    let (mut rest, mut named) = (Vec::new(), None);
    let mut args = args.into_iter().peekable();
    while let Some(arg) = args.next() {
        if arg == "--" {
            rest.push(arg);
            rest.extend(args.by_ref());
        } else if let Some(language) = arg.to_str().and_then(|arg| arg.strip_prefix(NAMED)).and_then(Language::of_tag) {
            named = Some(language);
        } else if let Some(language) = args.peek().filter(|_| arg == "--lang").and_then(|value| of_value(value)) {
            named = Some(language);
            args.next();
        } else {
            rest.push(arg);
        }
    }
    let is_for_programs = |arg: &OsString| arg == "--json";
    let is_installed = rest.get(1).is_some_and(|command| command == "manual" || command == "completions");
    let english = rest.iter().any(is_for_programs) || is_installed;
    (named.unwrap_or_else(|| if english { Language::English } else { of_system() }), rest)
}

fn of_value(value: &OsStr) -> Option<Language> {
    value.to_str().and_then(Language::of_tag)
}

/// The language of the system; English where the program does not speak it.
fn of_system() -> Language {
    let set = SYSTEM.iter().filter_map(env::var_os).find(|value| !value.is_empty());
    set.as_deref().and_then(of_value).unwrap_or_default()
}

/// Reads the name of a language.
pub(super) fn lang(text: &str) -> Result<Language, String> {
    Language::of_tag(text).ok_or_else(|| say!("asked-lang").to_owned())
}

/// The help that clap made, with its own words in the language that is spoken.
pub(super) fn worded(help: String) -> String {
    if language() == Language::English {
        return help;
    }
    let words = [
        (CLAPS_USAGE, say!("help-usage")),
        ("Commands:", say!("help-commands")),
        ("Arguments:", say!("help-arguments")),
        ("Options:", say!("help-options")),
        ("Possible values:", say!("help-possible-values")),
        ("[OPTIONS]", say!("help-some-options")),
        ("<COMMAND>", say!("help-one-command")),
        ("[COMMAND]", say!("help-maybe-command")),
        ("[default: ", say!("help-default")),
        ("[possible values: ", say!("help-possible")),
        ("[aliases: ", say!("help-aliases")),
        ("Print this message or the help of the given subcommand(s)", say!("help-of-help")),
        ("Print help (see more with '--help')", say!("help-print-more")),
        ("Print help (see a summary with '-h')", say!("help-print-less")),
        ("Print help", say!("help-print")),
        ("Print version", say!("help-print-version")),
    ];
    // The second line of a usage stands below the first.
    let line = |word: &str| format!("\n{} creditboard", " ".repeat(columns(word)));
    let (below, own_below) = (line(CLAPS_USAGE), line(say!("help-usage")));
    let help = help.replace(below.as_str(), own_below.as_str());
    words.into_iter().fold(help, |help, (own, word)| help.replace(own, word))
}
