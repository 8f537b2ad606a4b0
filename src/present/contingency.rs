//! What is held back, in words: totals are “with contingency”, and what they leave is left “after contingency”.

use super::{basis_phrase, number};
use crate::domain::{Confidence, Contingency};
use crate::figures::{Basis, Held, Lens};
use crate::words::say;

/// What is held back as a line is called: `Contingency, 10 %`; `Contingency` for a number of credits.
pub fn contingency_title(contingency: Contingency) -> String {
    match contingency.percent() {
        0 => say!("verdict-contingency").to_owned(),
        percent => say!("verdict-contingency-percent", percent = number::percent(percent.into())),
    }
}

/// What is held back, for a sentence: `10 % of the work`, `200 credits`; `None` where nothing is.
pub fn contingency_words(contingency: Contingency) -> Option<String> {
    match (contingency.is_none(), contingency.percent()) {
        (true, _) => None,
        (false, 0) => Some(number::credit_count(contingency.credits())),
        (false, percent) => Some(say!("verdict-of-the-work", percent = number::percent(percent.into()))),
    }
}

/// The basis of a total within a sentence, with what it holds back: `no retakes, with contingency`.
pub fn total_words(lens: &Lens<'_>, held: &Held) -> String {
    total_phrase(lens.basis, lens.confidence, held)
}

/// The same of any basis.
pub(super) fn total_phrase(basis: Basis, confidence: Confidence, held: &Held) -> String {
    let words = basis_phrase(basis, confidence);
    match basis {
        _ if held.is_none() => words,
        Basis::Expected => say!("verdict-and-contingency", words = words),
        Basis::Bare | Basis::Safe => say!("verdict-with-contingency", words = words),
    }
}

/// Behind a total that holds something back: ` with contingency`.
pub fn with_contingency(held: &Held) -> &'static str {
    if held.is_none() { "" } else { say!("verdict-behind-with-contingency") }
}

/// Behind “with retakes” of a total that holds something back: ` and contingency`.
pub fn and_contingency(held: &Held) -> &'static str {
    if held.is_none() { "" } else { say!("verdict-behind-and-contingency") }
}

/// Behind what such a total leaves, or is short of: ` after contingency`.
pub fn after_contingency(held: &Held) -> &'static str {
    if held.is_none() { "" } else { say!("verdict-behind-after-contingency") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contingency_is_named_by_what_it_is() {
        let check = |text: &str, title: &str, words: Option<&str>| {
            let contingency = text.parse::<Contingency>().unwrap();
            assert_eq!(contingency_title(contingency), title, "the line of {text:?}");
            assert_eq!(contingency_words(contingency).as_deref(), words, "{text:?} in a sentence");
        };
        check("10 %", "Contingency, 10 %", Some("10 % of the work"));
        check("1,200", "Contingency", Some("1,200 credits"));
        check("", "Contingency", None);
    }
}
