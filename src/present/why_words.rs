//! The words of an answer that are the same on every board.

use crate::words::say;

/// A rule of the program in a sentence.
pub(super) fn rule_words(rule: u8) -> &'static str {
    match rule {
        3 => say!("why-rule-3"),
        4 => say!("why-rule-4"),
        6 => say!("why-rule-6"),
        7 => say!("why-rule-7"),
        9 => say!("why-rule-9"),
        10 => say!("why-rule-10"),
        11 => say!("why-rule-11"),
        12 => say!("why-rule-12"),
        13 => say!("why-rule-13"),
        14 => say!("why-rule-14"),
        16 => say!("why-rule-16"),
        17 => say!("why-rule-17"),
        21 => say!("why-rule-21"),
        22 => say!("why-rule-22"),
        24 => say!("why-rule-24"),
        23 => say!("why-rule-23"),
        25 => say!("why-rule-25"),
        26 => say!("why-rule-26"),
        19 => say!("why-rule-19"),
        _ => say!("why-rule-other"),
    }
}
