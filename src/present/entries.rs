//! What cannot be used of what was typed into a field, and what to type instead.

use super::{ToErrorWords as _, number};
use crate::domain::WrongText;

/// Something typed that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrongEntry {
    /// It has so many characters more than fit.
    TooLong {
        /// How many it has.
        length: usize,
        /// How many fit.
        most: usize,
    },
    /// No price in credits.
    Price,
    /// No credits that can be kept for a project.
    Reserved,
    /// No day on which a price was read.
    DayOfPrice,
    /// No day on which a project is due.
    DueDay,
    /// No length of a clip.
    ClipLength,
    /// A length that another clip of the model has.
    ClipLengthTwice,
    /// No clips of a shot.
    ShotClips,
    /// A model without a name.
    NoModelName,
    /// No rating.
    Rating,
    /// Something that the domain refuses.
    Text(WrongText),
}

/// What is wrong with what was typed, as a sentence.
pub fn wrong_entry_words(wrong: &WrongEntry) -> String {
    let fixed = match wrong {
        WrongEntry::TooLong { length, most } => {
            let size = |number: usize| number::amount(u64::try_from(number).unwrap_or(u64::MAX));
            return format!("At most {} characters fit here, not {}.", size(*most), size(*length));
        }
        WrongEntry::Price => "Type a whole number of credits, such as 25.",
        WrongEntry::Reserved => "Type a whole number of credits, such as 600.",
        WrongEntry::DayOfPrice => "Type a day such as 2026-11-25.",
        WrongEntry::DueDay => "Type a day such as 2027-01-15.",
        WrongEntry::ClipLength => "Type whole seconds from 1 to 3,600.",
        WrongEntry::ClipLengthTwice => "This length is there already.",
        WrongEntry::ShotClips => "Type 1 to 100 clip lengths of 1 to 3,600 seconds, joined by plus signs, such as 8+5.",
        WrongEntry::NoModelName => "Type a name for the model.",
        WrongEntry::Rating => "Type a number from 0 to 100.",
        WrongEntry::Text(error) => return format!("Please {}.", error.words()),
    };
    fixed.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::SpeechPace;

    #[test]
    fn what_cannot_be_used_is_a_sentence() {
        let check = |wrong: WrongEntry, expected: &str| assert_eq!(wrong_entry_words(&wrong), expected, "{wrong:?}");
        check(WrongEntry::TooLong { length: 1_200, most: 200 }, "At most 200 characters fit here, not 1,200.");
        check(WrongEntry::ClipLength, "Type whole seconds from 1 to 3,600.");
        let pace = "fast".parse::<SpeechPace>().unwrap_err();
        check(WrongEntry::Text(pace), "Please use a whole number of percent from 25 to 400 such as 120.");
    }
}
