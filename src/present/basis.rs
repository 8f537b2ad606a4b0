//! The basis of the switch in words.

use crate::domain::Confidence;
use crate::figures::{Basis, Lens};
use crate::words::say;

/// The basis within a sentence: `no retakes`, `with retakes`, `90 % safe`.
pub fn basis_words(lens: &Lens<'_>) -> String {
    basis_phrase(lens.basis, lens.confidence)
}

/// The same of any basis.
pub(super) fn basis_phrase(basis: Basis, confidence: Confidence) -> String {
    match basis {
        Basis::Bare => say!("verdict-no-retakes").to_owned(),
        Basis::Expected => say!("verdict-with-retakes").to_owned(),
        Basis::Safe => say!("verdict-safe-at", percent = confidence.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::sample::{figures, film, lens};

    fn check(basis: Basis, expected: &str) {
        let project = film();
        let (figures, lens) = (figures(&project), lens("pro"));
        let lens = Lens { basis, ..lens };
        let shares = crate::figures::Shares::of(&figures, &lens);
        let card = crate::present::card(&lens, &shares, 2, &project.scenes[1], &figures.scenes[1]);
        let lines: Vec<&str> = card.lines.iter().map(|line| line.credits.text.as_str()).collect();
        assert_eq!(format!("{}: {}", lines.join(" + "), card.total.text), expected, "{basis}");
    }

    #[test]
    fn a_card_follows_the_switch() {
        check(Basis::Bare, "10 + 700 + 3: 713");
        check(Basis::Expected, "20 + 1,050 + 3: 1,073");
    }
}
