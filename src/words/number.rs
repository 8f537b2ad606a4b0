//! Signs of numbers and plural forms, as the Common Locale Data Repository has them (version 48).

use super::Language;

/// How a language writes numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signs {
    /// Between thousands.
    pub thousands: char,
    /// Before tenths.
    pub decimal: char,
    /// Numbers of fewer digits have no sign between thousands.
    pub grouped_from: usize,
}

/// How a language writes numbers.
pub const fn signs(language: Language) -> Signs {
    match language {
        Language::English | Language::Japanese => Signs { thousands: ',', decimal: '.', grouped_from: 4 },
        Language::German => Signs { thousands: '.', decimal: ',', grouped_from: 4 },
        Language::Spanish => Signs { thousands: '.', decimal: ',', grouped_from: 5 },
    }
}

/// Digits with thousands separated, in a language.
pub fn grouped(language: Language, digits: &str) -> String {
    let signs = signs(language);
    if digits.len() < signs.grouped_from {
        return digits.to_owned();
    }
    let mut text = String::with_capacity(digits.len().saturating_add(digits.len() / 3));
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && digits.len().saturating_sub(place).is_multiple_of(3) {
            text.push(signs.thousands);
        }
        text.push(digit);
    }
    text
}

/// The plural form of a whole number, as keys of Fluent name it.
pub(super) const fn plural(language: Language, number: u64) -> &'static str {
    match (language, number) {
        (Language::English | Language::German | Language::Spanish, 1) => "one",
        // “un millón de créditos”: whole millions take a “de”.
        (Language::Spanish, 1..) if number.is_multiple_of(1_000_000) => "many",
        _ => "other",
    }
}
