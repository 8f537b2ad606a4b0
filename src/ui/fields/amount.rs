//! Amounts within a range: what is typed outside it is refused with a sentence, never cut.

use std::cell::RefCell;
use std::ops::RangeInclusive;

use egui::{DragValue, Label, Response, Ui};

use super::number::refused;
use crate::present;
use crate::ui::theme::{Tokens, caption};
use crate::words::say;

/// A field for an amount. Dragging stays within the range; what is typed is used as it is, once typing ends, or refused.
pub(crate) struct AmountField<'a> {
    /// What it is called; empty where a label names it.
    pub(crate) name: &'a str,
    /// The least and the most, in the smallest unit.
    pub(crate) range: RangeInclusive<u64>,
    /// How many of the digits stand behind the point: 2 where the smallest unit is a hundredth.
    pub(crate) places: u8,
    /// What stands behind it, with its space.
    pub(crate) suffix: &'a str,
    /// How far it moves with each point that it is dragged, in the smallest unit.
    pub(crate) speed: f64,
    /// What is shown instead of 0; empty for the number.
    pub(crate) nothing: &'a str,
}

/// What a number of the field means, and how it is read and written.
struct DragWords<'a> {
    range: RangeInclusive<u64>,
    read: &'a dyn Fn(&str) -> Result<u64, String>,
    written: &'a dyn Fn(u64) -> String,
}

/// A field that was shown.
#[must_use]
pub(crate) struct ShownAmount {
    pub(crate) response: Response,
    /// Why the last input was refused; shown until something else is typed.
    pub(crate) refused: Option<String>,
}

impl AmountField<'_> {
    /// Credits from 0 to so many.
    pub(crate) const fn credits<'a>(name: &'a str, most: u64, suffix: &'a str) -> AmountField<'a> {
        AmountField { name, range: 0..=most, places: 0, suffix, speed: 1.0, nothing: "" }
    }

    /// Shows the field and changes the amount.
    pub(crate) fn show(&self, ui: &mut Ui, amount: &mut u64) -> ShownAmount {
        self.drag(
            ui,
            amount,
            &DragWords {
                range: self.range.clone(),
                read: &|text| self.read(text),
                written: &|amount| self.written(amount),
            },
        )
    }

    /// The same for an amount that may not be known: an empty field is none, which is not 0.
    pub(crate) fn show_known(&self, ui: &mut Ui, amount: &mut Option<u64>) -> ShownAmount {
        let (least, most) = (*self.range.start(), *self.range.end());
        // Counted from one more, so that 0 of the field is none at all.
        let mut raised = amount.map_or(0, |amount| amount.saturating_add(1));
        let words = DragWords {
            range: 0..=most.saturating_add(1),
            read: &|text| if self.is_nothing(text) { Ok(0) } else { Ok(self.read(text)?.saturating_add(1)) },
            written: &|raised| match raised.checked_sub(1) {
                None => self.nothing.to_owned(),
                Some(amount) => self.number(amount),
            },
        };
        let shown = self.drag(ui, &mut raised, &words);
        *amount = raised.checked_sub(1).map(|amount| amount.max(least));
        shown
    }

    /// Whether a text says that nothing is known.
    fn is_nothing(&self, text: &str) -> bool {
        text.trim().is_empty() || text.trim() == self.nothing
    }

    fn drag(&self, ui: &mut Ui, amount: &mut u64, words: &DragWords<'_>) -> ShownAmount {
        let fault = RefCell::new(None);
        let parser = |text: &str| match (words.read)(text) {
            #[expect(
                clippy::as_conversions,
                clippy::cast_precision_loss,
                reason = "far below what a float counts exactly"
            )]
            Ok(amount) => Some(amount as f64),
            Err(sentence) => {
                *fault.borrow_mut() = Some(sentence);
                None
            }
        };
        #[expect(
            clippy::as_conversions,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "held at 0, and far below what a float counts exactly"
        )]
        let written = |amount: f64, _: RangeInclusive<usize>| (words.written)(amount.max(0.0).round() as u64);
        let drag = DragValue::new(amount).range(words.range.clone()).clamp_existing_to_range(false).speed(self.speed);
        let drag = drag.suffix(self.suffix).update_while_editing(false).custom_formatter(written);
        let response = ui.add(drag.custom_parser(parser));
        let response = if self.name.is_empty() { response } else { response.accessible_name(self.name) };
        let refused = refused(ui, &response, fault.take());
        ShownAmount { response, refused }
    }

    fn written(&self, amount: u64) -> String {
        if amount == 0 && !self.nothing.is_empty() {
            return self.nothing.to_owned();
        }
        self.number(amount)
    }

    fn number(&self, amount: u64) -> String {
        let Some(unit) = 10_u64.checked_pow(self.places.into()).filter(|unit| *unit > 1) else {
            return present::amount(amount);
        };
        let (whole, rest) = (amount / unit, amount % unit);
        let (whole, width) = (present::amount(whole), usize::from(self.places));
        // Money has both places, lengths as many as they need.
        let rest = format!("{rest:0width$}");
        let rest = if self.places == 2 { rest.as_str() } else { rest.trim_end_matches('0') };
        if rest.is_empty() { whole } else { format!("{whole}.{rest}") }
    }

    /// Reads `1,940`, `29.90`, `0,5 s`.
    fn read(&self, text: &str) -> Result<u64, String> {
        let typed = text.trim();
        let plain = typed.strip_suffix(self.suffix.trim()).unwrap_or(typed);
        let plain: String = plain.chars().filter(|letter| !letter.is_whitespace()).collect();
        // Without a point, a comma stands for one where there are places behind it.
        let plain =
            if self.places > 0 && !plain.contains('.') { plain.replace(',', ".") } else { plain.replace(',', "") };
        let amount = self.parse(&plain).filter(|amount| self.range.contains(amount));
        amount.ok_or_else(|| {
            let typed: String = typed.chars().take(20).collect();

            let (least, most) = (self.number(*self.range.start()), self.number(*self.range.end()));
            match self.places {
                0 => say!("field-not-whole", typed = typed, least = least, most = most),
                places => say!("field-not-amount", typed = typed, least = least, most = most, places = places),
            }
        })
    }

    fn parse(&self, plain: &str) -> Option<u64> {
        let (whole, rest) = plain.split_once('.').unwrap_or((plain, ""));
        let width = usize::from(self.places);
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || rest.len() > width || !digits(whole) || !digits(rest) {
            return None;
        }
        format!("{whole}{rest:0<width$}").parse().ok()
    }
}

impl ShownAmount {
    /// Says below what was refused.
    pub(crate) fn say(self, ui: &mut Ui) -> Response {
        say_refused(ui, self.refused);
        self.response
    }
}

/// Says why something typed was refused.
pub(crate) fn say_refused(ui: &mut Ui, refused: Option<String>) {
    if let Some(sentence) = refused {
        ui.add(Label::new(caption(sentence).color(Tokens::of(ui).over)).wrap());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_taken_as_they_are_or_refused_with_a_sentence() {
        let credits = AmountField::credits("Credits", 1_000, " credits left");
        let check = |text: &str, expected: Result<u64, &str>| {
            assert_eq!(credits.read(text), expected.map_err(str::to_owned), "reading {text:?}");
        };
        check("940", Ok(940));
        check(" 1,000 credits left", Ok(1_000));
        for text in ["1001", "-1", "1.5", "", "1e3", "NaN", "99999999999999999999"] {
            check(text, Err(&format!("“{text}” is not a whole number from 0 to 1,000.")));
        }
    }

    #[test]
    fn places_behind_the_point_are_exact() {
        let money = AmountField { places: 2, nothing: "price?", ..AmountField::credits("Price", 100_000_000, "") };
        assert_eq!(money.read("29"), Ok(2_900), "whole");
        assert_eq!(money.read("29,9"), Ok(2_990), "with a comma");
        assert_eq!(money.read("1,234.50"), Ok(123_450), "with both");
        let wrong = "is not an amount from 0.00 to 1,000,000.00 with at most 2 places behind the point.";
        assert_eq!(money.read("29.999"), Err(format!("“29.999” {wrong}")), "not rounded");
        assert_eq!(money.read("1000000.01"), Err(format!("“1000000.01” {wrong}")), "not cut");
        assert_eq!((money.written(0), money.written(2_990)), ("price?".to_owned(), "29.90".to_owned()), "shown");
        assert!(money.is_nothing(" ") && money.is_nothing("price?"), "an empty field is not known");
        assert!(!money.is_nothing("0"), "0 is known");
        let seconds = AmountField { places: 3, ..AmountField::credits("Seconds", 60_000, " s") };
        assert_eq!((seconds.read("0.5 s"), seconds.written(500)), (Ok(500), "0.5".to_owned()), "as short as can be");
    }
}
