//! How much a line of an answer is, in words.

use super::{Tone, Toned, WhyWords, chance_words, never_word, number, verdict_words};
use crate::domain::Credits;
use crate::figures::why::Value;
use crate::words::say;

impl WhyWords<'_> {
    pub(super) fn toned(&self, value: &Value) -> Toned {
        match value {
            Value::Verdict(verdict) => verdict_words(verdict),
            other => Toned::new(Tone::Plain, self.value(other)),
        }
    }

    /// How much a line is; empty where nothing is counted.
    pub fn value(&self, value: &Value) -> String {
        match value {
            Value::Credits(credits) if *credits < 0 => number::difference(*credits),
            Value::Credits(credits) => number::signed_credits(*credits),
            Value::AtLeast(credits, unpriced) if *credits < 0 => {
                say!("why-less-unpriced", credits = number::difference(*credits), count = *unpriced)
            }
            Value::AtLeast(credits, unpriced) => {
                number::priced(Credits::new(u64::try_from(*credits).unwrap_or_default()), *unpriced)
            }
            // What may be less is short by at least so much.
            Value::AtMost(credits) if *credits < 0 => {
                say!("why-at-least-short", credits = number::signed_credits(credits.saturating_neg()))
            }
            Value::AtMost(credits) => {
                say!("why-at-most", credits = number::signed_credits(*credits))
            }
            Value::Unknown => say!("why-not-known").to_owned(),
            Value::Never(why) => never_word(*why).to_owned(),
            Value::Chance(chance) => chance_words(*chance),
            Value::Verdict(verdict) => verdict_words(verdict).text,
            Value::Count(count) => number::amount(*count),
            Value::Cycles(None) | Value::Date(None) | Value::Money(None) | Value::FineMoney(None) => {
                say!("why-not-known").to_owned()
            }
            Value::Money(Some(money)) => money.to_string(),
            Value::FineMoney(Some(money)) => money.to_string(),
            Value::Cycles(Some(cycles)) => say!("why-cycles-counted", count = *cycles),
            Value::Date(Some(date)) => number::date(*date, self.today),
            Value::Days(days) => number::days(*days),
            Value::Millis(millis) => number::running_time(*millis, true),
            Value::AtLeastMillis(millis) => number::running_time(*millis, false),
            Value::Rate(rate) => rate.to_string(),
            Value::Percent(percent) => number::percent(*percent),
            Value::Millicredits(each) => number::tenths(*each),
            Value::Nothing => String::new(),
        }
    }
}
