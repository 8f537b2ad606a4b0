//! What is said where arguments cannot be read: the same as `clap` says, in each language.

use std::error::Error as _;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::words::{Language, language, say};

/// What clap begins with.
const ERROR: &str = "error: ";

/// A sentence without a full stop: what is wrong, and what may have been meant.
pub(super) fn words(error: &clap::Error) -> String {
    let what = what(error).unwrap_or_else(|| as_clap_says(error));
    let told = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let tips = told.into_iter().filter_map(|kind| tip(error, kind)).chain(own_tips(error));
    tips.fold(what, |what, tip| say!("asked-with-tip", what = what, tip = tip))
}

fn what(error: &clap::Error) -> Option<String> {
    let argument = || text(error, ContextKind::InvalidArg);
    let value = || text(error, ContextKind::InvalidValue);
    Some(match error.kind() {
        ErrorKind::InvalidValue => invalid_value(&argument()?, &value()?, &known(error)),
        ErrorKind::ValueValidation => {
            let why = error.source().map(ToString::to_string)?;
            say!("asked-value-why", value = value()?, argument = argument()?, why = why)
        }
        ErrorKind::UnknownArgument => say!("asked-unknown-argument", argument = argument()?),
        ErrorKind::TooManyValues => say!("asked-too-many-values", value = value()?, argument = argument()?),
        ErrorKind::InvalidSubcommand => {
            say!("asked-unknown-command", command = text(error, ContextKind::InvalidSubcommand)?)
        }
        ErrorKind::MissingRequiredArgument => say!("asked-required", arguments = argument()?),
        ErrorKind::ArgumentConflict => conflict(error)?,
        _ => return None,
    })
}

fn invalid_value(argument: &str, value: &str, known: &str) -> String {
    match (value.is_empty(), known.is_empty()) {
        (true, true) => say!("asked-no-value", argument = argument),
        (true, false) => say!("asked-no-value-of", argument = argument, known = known),
        (false, true) => say!("asked-value", value = value, argument = argument),
        (false, false) => say!("asked-value-of", value = value, argument = argument, known = known),
    }
}

fn conflict(error: &clap::Error) -> Option<String> {
    let other = text(error, ContextKind::PriorArg);
    let Some(argument) = text(error, ContextKind::InvalidArg) else {
        let command = text(error, ContextKind::InvalidSubcommand)?;
        return Some(say!("asked-command-conflict", command = command, other = other?));
    };
    let several = matches!(error.get(ContextKind::PriorArg), Some(ContextValue::Strings(_)));
    Some(match other.filter(|other| *other != argument) {
        None => say!("asked-twice", argument = argument),
        Some(others) if several => say!("asked-conflicts", argument = argument, others = others),
        Some(other) => say!("asked-conflict", argument = argument, other = other),
    })
}

/// The values that there are.
fn known(error: &clap::Error) -> String {
    match error.get(ContextKind::ValidValue) {
        Some(ContextValue::Strings(values)) => values.join(", "),
        _ => String::new(),
    }
}

/// What may have been meant.
fn tip(error: &clap::Error, kind: ContextKind) -> Option<String> {
    let similar = match error.get(kind)? {
        ContextValue::String(one) => vec![format!("'{one}'")],
        ContextValue::Strings(all) => all.iter().map(|one| format!("'{one}'")).collect(),
        _ => return None,
    };
    let (count, known) = (similar.len(), similar.join(", "));
    Some(match kind {
        ContextKind::SuggestedSubcommand => say!("asked-tip-command", count = count, known = known),
        ContextKind::SuggestedArg => say!("asked-tip-argument", count = count, known = known),
        _ => say!("asked-tip-value", count = count, known = known),
    })
}

/// Tips that clap words itself, which it does in English alone.
fn own_tips(error: &clap::Error) -> Vec<String> {
    match error.get(ContextKind::Suggested) {
        Some(ContextValue::StyledStrs(tips)) if language() == Language::English => {
            tips.iter().map(|tip| say!("asked-tip", tip = tip.to_string())).collect()
        }
        _ => Vec::new(),
    }
}

fn text(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(" ")),
        _ => None,
    }
}

/// What clap says itself, in one line.
fn as_clap_says(error: &clap::Error) -> String {
    let text = error.render().to_string();
    let lines = text.lines().map(str::trim).take_while(|line| !line.starts_with("Usage:"));
    let said: Vec<&str> = lines.filter(|line| !line.is_empty() && !line.starts_with("For more")).collect();
    said.join(" ").trim_start_matches(ERROR).trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::super::args::Args;
    use super::*;
    use crate::words::with_language;

    const MISTAKES: [&[&str]; 11] = [
        &["totals"],
        &["totals", "a", "b"],
        &["totals", "a", "--confidense", "90"],
        &["totals", "a", "--confidence", "5"],
        &["totals", "a", "--confidence"],
        &["totals", "a", "--json", "--json"],
        &["claim", "a", "--mine", "--theirs"],
        &["explain", "a", "--figure", "totals"],
        &["explain", "a", "--asset", "x"],
        &["prices", "--json", "lists"],
        &["usage", "imports"],
    ];

    #[test]
    fn in_english_mistakes_are_told_as_clap_tells_them() {
        for mistake in MISTAKES {
            let error = Args::try_parse_from([&["creditboard"], mistake].concat()).unwrap_err();
            assert_eq!(words(&error), as_clap_says(&error), "{mistake:?}");
        }
    }

    #[test]
    fn no_mistake_is_told_in_english_where_another_language_is_spoken() {
        for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
            for mistake in MISTAKES {
                let said = with_language(language, || {
                    let error = Args::try_parse_from([&["creditboard"], mistake].concat()).unwrap_err();
                    assert_ne!(words(&error), as_clap_says(&error), "{mistake:?} in {language:?}");
                    words(&error)
                });
                for word in ["argument ", "value", "tip:", "cannot", " found", "required"] {
                    assert!(!said.contains(word), "{mistake:?} in {language:?}: {said}");
                }
            }
        }
    }
}
