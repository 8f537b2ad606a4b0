//! Numbers: lengths, counts, and amounts that follow something else until they are set.

use std::cell::RefCell;
use std::ops::RangeInclusive;

use egui::{Button, DragValue, Label, Response, Ui, Vec2};

use crate::domain::{Seconds, SecondsError};
use crate::present::{self, ToErrorWords as _};
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body, caption, icons};
use crate::ui::widgets::icon_button;
use crate::words::say;

/// A length in seconds, 0 to 24 hours, to the millisecond. Dragging changes it by half seconds.
pub(crate) fn seconds_field(ui: &mut Ui, name: &str, value: Seconds) -> Option<Seconds> {
    let mut seconds = f64::from(value.millis()) / 1_000.0;
    let most = f64::from(Seconds::MAX.millis()) / 1_000.0;
    let drag = DragValue::new(&mut seconds).range(0.0..=most).speed(0.1).max_decimals(3).suffix(" s");
    let drag = drag.custom_formatter(|seconds, _| shown(seconds));
    let fault = RefCell::new(None);
    let parser = |text: &str| match parse(text) {
        Ok(seconds) => Some(seconds),
        Err(error) => {
            // What is no number yet may become one with the next key.
            *fault.borrow_mut() =
                (error == SecondsError::TooLong).then(|| say!("field-not-used", why = error.words().to_string()));
            None
        }
    };
    let mut is_too_long = false;
    let shown = ui.vertical(|ui| {
        let response = ui.add(drag.custom_parser(parser)).accessible_name(name);
        let fault = fault.take();
        is_too_long = fault.is_some();
        if let Some(sentence) = refused(ui, &response, fault) {
            ui.add(Label::new(caption(sentence).color(Tokens::of(ui).over)).wrap());
        }
        response
    });
    let response = shown.inner;
    // What the first digits of a length that is too long came to is taken back with it.
    let before = response.id.with("before");
    if !response.has_focus() {
        ui.data_mut(|data| data.insert_temp(before, value));
    } else if is_too_long && let Some(before) = ui.data(|data| data.get_temp::<Seconds>(before)) {
        return (before != value).then_some(before);
    }
    // Dragging moves in tenths of a second; typing is exact to the millisecond.
    let step = if response.dragged() { 100.0 } else { 1.0 };
    let millis = (seconds * 1_000.0 / step).round() * step;
    let millis = millis.clamp(0.0, f64::from(Seconds::MAX.millis()));
    #[expect(
        clippy::as_conversions,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped above"
    )]
    let millis = millis as u64;
    response.changed().then(|| Seconds::from_millis(millis).ok()).flatten().filter(|new| *new != value)
}

/// As short as it can be: `11`, `8.5`.
fn shown(seconds: f64) -> String {
    let places = format!("{seconds:.3}");
    places.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Reads `8`, `8.5` and `1:05`.
fn parse(text: &str) -> Result<f64, SecondsError> {
    let plain = text.trim().trim_end_matches('s').trim().replace(',', ".");
    let seconds: Seconds = plain.parse()?;
    Ok(f64::from(seconds.millis()) / 1_000.0)
}

/// What is wrong with what was typed last, kept until something else is typed.
pub(super) fn refused(ui: &Ui, response: &Response, fault: Option<String>) -> Option<String> {
    let id = response.id.with("refused");
    if let Some(sentence) = fault {
        ui.data_mut(|data| data.insert_temp(id, sentence));
    } else if response.changed() || response.gained_focus() {
        ui.data_mut(|data| data.remove::<String>(id));
    }
    ui.data(|data| data.get_temp(id))
}

/// A count with a minus and a plus.
pub(crate) fn count_field(ui: &mut Ui, name: &str, value: u32, range: RangeInclusive<u32>) -> Option<u32> {
    let mut new = value;
    let row = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let (least, most) = (*range.start(), *range.end());
        ui.add_enabled_ui(value > least, |ui| {
            if icon_button(ui, icons::MINUS, &say!("field-one-less", name = name)).clicked() {
                new = value.saturating_sub(1);
            }
        });
        let typed = whole_field(ui, name, value, range, "");
        new = typed.new.unwrap_or(new);
        ui.add_enabled_ui(value < most, |ui| {
            if icon_button(ui, icons::PLUS, &say!("field-one-more", name = name)).clicked() {
                new = value.saturating_add(1);
            }
        });
        typed.refused
    };
    ui.vertical(|ui| {
        if let Some(sentence) = ui.horizontal(row).inner {
            ui.add(Label::new(caption(sentence).color(Tokens::of(ui).over)).wrap());
        }
    });
    (new != value).then_some(new)
}

/// What was typed or dragged into a field for whole numbers.
pub(crate) struct Whole {
    /// The new number; `None` means unchanged.
    pub(crate) new: Option<u32>,
    /// Why the last input was refused; shown until something else is typed.
    pub(crate) refused: Option<String>,
}

/// A whole number within a range, with a suffix. What is typed is used as it is or refused, never clamped.
pub(crate) fn whole_field(ui: &mut Ui, name: &str, value: u32, range: RangeInclusive<u32>, suffix: &str) -> Whole {
    let mut new = value;
    let fault = RefCell::new(None);
    let parser = |text: &str| match whole(text.trim_end_matches(suffix.trim()), &range) {
        Ok(number) => Some(f64::from(number)),
        Err(sentence) => {
            *fault.borrow_mut() = Some(sentence);
            None
        }
    };
    #[expect(
        clippy::as_conversions,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "within a range of whole numbers"
    )]
    let written = |number: f64, _: RangeInclusive<usize>| present::amount(number.round() as u64);
    let drag = DragValue::new(&mut new).range(range.clone()).speed(0.05).suffix(suffix).update_while_editing(false);
    let response = ui.add(drag.custom_formatter(written).custom_parser(parser)).accessible_name(name);
    let refused = refused(ui, &response, fault.take());
    Whole { new: (new != value).then_some(new), refused }
}

/// Reads a whole number within a range.
fn whole(text: &str, range: &RangeInclusive<u32>) -> Result<u32, String> {
    let plain: String = text.chars().filter(|letter| !letter.is_whitespace() && *letter != ',').collect();
    let number = plain.parse().ok().filter(|number| range.contains(number));
    number.ok_or_else(|| {
        let typed: String = text.trim().chars().take(20).collect();
        let (least, most) = (present::amount((*range.start()).into()), present::amount((*range.end()).into()));
        say!("field-not-whole", typed = typed, least = least, most = most)
    })
}

/// A change of an amount that may follow something else.
pub(crate) enum AmountChange<T> {
    /// It is set to a value.
    Set(T),
    /// It follows again.
    Follow,
}

impl<T> AmountChange<T> {
    /// The amount as the domain stores it: `None` follows.
    pub(crate) fn into_option(self) -> Option<T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Follow => None,
        }
    }
}

/// An amount that follows something else until it is set.
pub(crate) struct OptionalNumber<'a, T> {
    /// What the amount is called.
    pub(crate) name: &'a str,
    /// What it follows, in words.
    pub(crate) follows: &'a str,
    /// The name of the asset that it belongs to.
    pub(crate) owner: &'a str,
    /// The value that was set; `None` while it follows.
    pub(crate) set: Option<T>,
    /// The value while it follows.
    pub(crate) followed: T,
}

impl<T: Copy> OptionalNumber<'_, T> {
    /// Shows a button that says what it follows, or `field` and a way back.
    pub(crate) fn show(&self, ui: &mut Ui, field: impl FnOnce(&mut Ui, T) -> Option<T>) -> Option<AmountChange<T>> {
        let Self { name, follows, owner, .. } = self;
        let mut changed = None;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::XS;
            if let Some(value) = self.set {
                changed = field(ui, value).map(AmountChange::Set);
                let back = say!(
                    "field-follow-again",
                    name = name.to_string(),
                    follows = follows.to_string(),
                    owner = owner.to_string()
                );
                if icon_button(ui, icons::ARROW_COUNTER_CLOCKWISE, &back).clicked() {
                    changed = Some(AmountChange::Follow);
                }
            } else {
                let t = Tokens::of(ui);
                let button = Button::new(body(*follows).color(t.quiet)).min_size(Vec2::new(0.0, part::CONTROL_HEIGHT));
                let response = ui.add(button).accessible_name(format!("{name}: {follows} · {owner}"));
                if response.on_hover_text(say!("field-click-to-set")).clicked() {
                    changed = Some(AmountChange::Set(self.followed));
                }
            }
        });
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_taken_or_refused_with_a_sentence() {
        let check = |text: &str, expected: Result<u32, &str>| {
            assert_eq!(whole(text, &(1..=100_000)), expected.map_err(str::to_owned), "reading {text:?}");
        };
        check("3", Ok(3));
        check(" 100,000 ", Ok(100_000));
        check("0", Err("“0” is not a whole number from 1 to 100,000."));
        check("1000000", Err("“1000000” is not a whole number from 1 to 100,000."));
        for text in ["", "-1", "1.5", "NaN", "inf", "99999999999999999999"] {
            check(text, Err(&format!("“{text}” is not a whole number from 1 to 100,000.")));
        }
    }

    #[test]
    fn lengths_are_typed_as_people_write_them() {
        assert_eq!(parse("8"), Ok(8.0), "whole");
        assert_eq!(parse("8,5 s"), Ok(8.5), "with a comma and a unit");
        assert_eq!(parse("1:05"), Ok(65.0), "minutes");
        assert!(parse("NaN").is_err(), "no number");
        assert_eq!(parse("100000"), Err(SecondsError::TooLong), "said, not cut");
    }
}
