//! What cannot be used of what was typed into a field, and what to type instead.

use super::ToErrorWords as _;
use crate::domain::WrongText;
use crate::words::say;

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
            return say!("told-entry-too-long", most = *most, length = *length);
        }
        WrongEntry::Price => say!("told-entry-price"),
        WrongEntry::Reserved => say!("told-entry-reserved"),
        WrongEntry::DayOfPrice => say!("told-entry-day-of-price"),
        WrongEntry::DueDay => say!("told-entry-due-day"),
        WrongEntry::ClipLength => return say!("told-entry-clip-length", most = 3_600_u32),
        WrongEntry::ClipLengthTwice => say!("told-entry-clip-length-twice"),
        WrongEntry::ShotClips => return say!("told-entry-shot-clips", most = 3_600_u32),
        WrongEntry::NoModelName => say!("told-entry-no-model-name"),
        WrongEntry::Rating => say!("told-entry-rating"),
        WrongEntry::Text(error) => return say!("told-entry-please", what = error.words().to_string()),
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
