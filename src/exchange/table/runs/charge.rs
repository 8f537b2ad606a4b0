//! What a run was charged with, as logs write it.

use super::UnreadWhy;

/// What is wrong with a cell of credits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ChargeFault {
    NotCredits,
    PartOfACredit,
    TooLarge,
}

impl ChargeFault {
    /// The same of a cell that is shown as this.
    pub(super) const fn of(self, shown: String) -> UnreadWhy {
        match self {
            Self::NotCredits => UnreadWhy::NotCredits(shown),
            Self::PartOfACredit => UnreadWhy::PartOfACredit(shown),
            Self::TooLarge => UnreadWhy::TooManyCredits(shown),
        }
    }
}

/// Reads whole credits, less than nothing where the log says so: `25`, `-25`, `(25)`, `1,200 credits`, `25.00`.
///
/// # Errors
/// What is wrong with the cell.
pub(super) fn read(cell: &str) -> Result<i64, ChargeFault> {
    let text = cell.trim();
    if text.is_empty() || text.chars().count() > 40 {
        return Err(ChargeFault::NotCredits);
    }
    let (text, in_brackets) = match text.strip_prefix('(').and_then(|text| text.strip_suffix(')')) {
        Some(inner) => (inner.trim(), true),
        None => (text, false),
    };
    let (text, has_minus) = match text.strip_prefix(['-', '−', '–']) {
        Some(rest) => (rest.trim_start(), true),
        None => (text.strip_prefix('+').unwrap_or(text), false),
    };
    let is_of_number = |letter: char| {
        letter.is_ascii_digit() || matches!(letter, '.' | ',' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}')
    };
    let end = text.find(|letter| !is_of_number(letter)).unwrap_or(text.len());
    let (number, unit) = text.split_at_checked(end).unwrap_or((text, ""));
    // A currency is no credits.
    if !unit.chars().all(|letter| letter.is_alphabetic() || letter.is_whitespace() || letter == '.') || is_money(unit) {
        return Err(ChargeFault::NotCredits);
    }
    let amount = whole(number.trim())?;
    Ok(if has_minus || in_brackets { -amount } else { amount })
}

fn is_money(unit: &str) -> bool {
    let unit = unit.trim().to_lowercase();
    ["usd", "eur", "gbp", "jpy", "cny", "brl", "mxn", "chf", "dollars", "euro", "euros", "円", "元"]
        .contains(&unit.as_str())
}

/// A whole number with marks between thousands, and nothing but zeros after its point.
fn whole(number: &str) -> Result<i64, ChargeFault> {
    let groups: Vec<&str> = number.split(|letter: char| !letter.is_ascii_digit()).collect();
    let [first, rest @ ..] = groups.as_slice() else { return Err(ChargeFault::NotCredits) };
    if first.is_empty() || groups.iter().any(|group| group.is_empty()) {
        return Err(ChargeFault::NotCredits);
    }
    let (thousands, places) = match rest.split_last() {
        Some((last, before)) if last.len() != 3 => (before, *last),
        _ => (rest, ""),
    };
    if thousands.iter().any(|group| group.len() != 3) || (!thousands.is_empty() && first.len() > 3) {
        return Err(ChargeFault::NotCredits);
    }
    if !places.bytes().all(|digit| digit == b'0') {
        return Err(ChargeFault::PartOfACredit);
    }
    let digits: String = std::iter::once(first).chain(thousands).copied().collect();
    digits.parse().map_err(|_error| ChargeFault::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::ChargeFault;

    #[test]
    fn credits_are_read_as_logs_write_them() {
        let check = |cell: &str, expected: Result<i64, ChargeFault>| {
            assert_eq!(super::read(cell), expected, "reading {cell:?}");
        };
        check("25", Ok(25));
        check("-25", Ok(-25));
        check("− 25", Ok(-25));
        check("(1,200)", Ok(-1_200));
        check("1.200 Credits", Ok(1_200));
        check("1 200", Ok(1_200));
        check("25.00", Ok(25));
        check("25,0 cr", Ok(25));
        check("0", Ok(0));
        check("12.5", Err(ChargeFault::PartOfACredit));
        for none in ["", "free", "$2", "2 USD", "1,20,3", "1234,567", "."] {
            check(none, Err(ChargeFault::NotCredits));
        }
        check("99999999999999999999", Err(ChargeFault::TooLarge));
    }
}
