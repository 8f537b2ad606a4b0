//! Why a text or a number is none that a project can hold.

use super::{ErrorWords, ToErrorWords};
use crate::domain::{
    AlternativeFault, AspectError, ConfidenceError, LimitError, LimitedCount, LimitedText, NeedsError, ProjectFault,
    RateError, RateKey, ResetError, SecondsError, WantedText, WrongText,
};
use crate::present::{amount, counted_items};

impl ToErrorWords for LimitError {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(match self {
            Self::Text { field, length } => {
                let length = counted_items(*length, "character", "characters");
                format!("{} has {length}; at most 100,000 fit", text_name(*field))
            }
            Self::Count { field, count, least, most } => {
                let (count, least, most) = (amount(*count), amount((*least).into()), amount((*most).into()));
                format!("{} is {count}; it must be from {least} to {most}", count_name(*field))
            }
            Self::TakeCredits { credits } => {
                format!("a take costs at most 1,000,000,000 credits, not {}", amount(*credits))
            }
            Self::Rates => "at most 500 keep rates of single models can be set".to_owned(),
            Self::Ratings => "a project can rate at most 500 models".to_owned(),
            Self::Dismissed => "at most 10,000 suggestions can be put out of sight".to_owned(),
            Self::Alternatives => "an asset has at most 8 alternatives, the one that is chosen included".to_owned(),
            Self::Scenes => "a project holds at most 10,000 scenes".to_owned(),
            Self::Assets => "a project holds at most 100,000 assets".to_owned(),
        })
    }
}

const fn text_name(field: LimitedText) -> &'static str {
    match field {
        LimitedText::Title => "the title",
        LimitedText::Label => "the label",
        LimitedText::Prompt => "the prompt",
        LimitedText::Narration => "the narration",
        LimitedText::Notes => "the text of the notes",
        LimitedText::Number => "the number of the scene",
        LimitedText::Act => "the name of the act",
        LimitedText::Look => "the look",
        LimitedText::Picture => "the picture’s path",
        LimitedText::Model => "the name of the model",
        LimitedText::Suggestion => "the suggestion",
    }
}

const fn count_name(field: LimitedCount) -> &'static str {
    match field {
        LimitedCount::Images => "the number of images",
        LimitedCount::Enhancements => "the number of enhancements",
        LimitedCount::Consultations => "the number of consultations",
        LimitedCount::Count => "the count",
        LimitedCount::Characters => "the number of characters",
        LimitedCount::Takes => "the number of takes",
        LimitedCount::Joins => "the number of joins",
        LimitedCount::Clips => "the number of clips",
        LimitedCount::ClipLength => "the length of a clip",
        LimitedCount::SpeechPace => "the pace of speech in percent",
        LimitedCount::Rating => "the rating",
        LimitedCount::ContingencyPercent => "the contingency in percent",
        LimitedCount::ContingencyCredits => "the contingency in credits",
        LimitedCount::TakesADay => "the number of takes a day",
    }
}

impl ToErrorWords for ProjectFault {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(match self {
            Self::Limit(limit) => return limit.words(),
            Self::SceneTwice(id) => format!("two scenes have the id {id}"),
            Self::AssetTwice(id) => format!("two assets have the id {id}"),
            Self::IdAhead(id) => format!("the id {id} is not below next_id, so it could be given twice"),
            Self::NoStill(id) => {
                format!("asset {id} starts from a shared still that is not in the project, or is no shot")
            }
            Self::Misplaced(id) => format!("asset {id} is of a kind that does not belong where it stands"),
        })
    }
}

impl ToErrorWords for AlternativeFault {
    fn words(&self) -> ErrorWords {
        match self {
            Self::Full => {
                ErrorWords::with_hint("there are 8 alternatives already, the most there can be", "remove one first")
            }
            Self::Held(letter) => ErrorWords::cause(format!("{letter} is exactly that already")),
            Self::Chosen(letter) => {
                ErrorWords::with_hint(format!("{letter} is the one that is chosen"), "choose another one first")
            }
            Self::Missing(letter) => ErrorWords::cause(format!("there is no alternative {letter}")),
            Self::Twice(letter) => ErrorWords::cause(format!("two alternatives have the letter {letter}")),
        }
    }
}

impl ToErrorWords for AspectError {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(format!("“{}” is not an aspect ratio such as 16:9", self.0))
    }
}

impl ToErrorWords for SecondsError {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(match self {
            Self::NotANumber(text) => format!("“{text}” is not a number of seconds such as 8 or 8.5"),
            Self::TooLong => "a length is at most 86,400 seconds (24 hours)".to_owned(),
        })
    }
}

impl ToErrorWords for RateError {
    fn words(&self) -> ErrorWords {
        match self {
            Self::NotARate(text) => {
                ErrorWords::with_hint(format!("“{text}” is not a keep rate"), "write it as 1/3, 0.35 or 35 %")
            }
            Self::OutOfRange(text) => {
                let range = "a keep rate is from 1 % (one take in 100) to 100 % (every take)";
                ErrorWords::cause(format!("{range}, not {text}"))
            }
            Self::TooFine(text) => {
                ErrorWords::cause(format!("a keep rate counts at most 10,000 takes; {text} is finer than that"))
            }
        }
    }
}

impl ToErrorWords for ConfidenceError {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause("use a whole number of percent from 50 to 99 such as 90")
    }
}

impl ToErrorWords for ResetError {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(match self {
            Self::Time => "use a time of day such as 00:00 or 09:30",
            Self::Zone => "use a time zone such as UTC, America/Los_Angeles or UTC+05:30",
        })
    }
}

impl ToErrorWords for NeedsError {
    fn words(&self) -> ErrorWords {
        match self {
            Self::Need(word) => word.words(),
            Self::Aspect(error) => error.words(),
            Self::TwoAspects => ErrorWords::cause("needs name more than one aspect ratio"),
        }
    }
}

impl ToErrorWords for WrongText {
    fn words(&self) -> ErrorWords {
        let (what, hint) = match self.wanted {
            WantedText::Kind => ("is not a kind", "use image, video, speech, script, enhancement or consultation"),
            WantedText::Need => (
                "is not a need",
                "use sound, one-take, text-to-video, start-still, end-still, reference or an aspect ratio such as 16:9",
            ),
            WantedText::Importance => ("is not an importance", "use hero, normal or background"),
            WantedText::PassFilter => ("is not a pass", "use draft, final or both"),
            WantedText::Pass => ("is not a pass", "use draft or final"),
            WantedText::Outcome => ("is not an outcome of a take", "use kept, rejected, refunded or charged"),
            WantedText::RateKey => {
                let all = RateKey::ALL.map(RateKey::id).join(", ");
                return ErrorWords::with_hint(format!("“{}” has no keep rate", self.text), format!("use one of {all}"));
            }
            WantedText::ClipRuns => ("names no clips", "write them as 2x8+1x5"),
            WantedText::Clips => ("is not a way to cut clips", "use lengths such as 8+5, or a cap such as joins 2"),
            WantedText::ShotType => {
                ("is not a shot type", "use close-up, medium, wide or another one that the inspector lists")
            }
            WantedText::StillRole => ("is not what a shared still shows", "use character, location, prop or style"),
            WantedText::Letter => ("is not the letter of an alternative", "use a letter from A to H"),
            WantedText::Moment => ("is not a time", "write it as 2026-11-22T16:05:00"),
            WantedText::SpeechPace => {
                return ErrorWords::cause("use a whole number of percent from 25 to 400 such as 120");
            }
            WantedText::Contingency => {
                return ErrorWords::cause(
                    "use a share such as 10 %, up to 100 %, or credits such as 200, up to 1,000,000,000",
                );
            }
            WantedText::TakesADay => {
                return ErrorWords::cause("use a whole number of takes from 1 to 10,000 such as 40");
            }
            WantedText::Take => return self.alone("does not name a take"),
            WantedText::Project => return self.alone("does not name a project"),
            WantedText::Adjustment => return self.alone("does not name an adjustment"),
            WantedText::Day => return self.alone("is not a day such as 2026-09-15"),
            WantedText::TextHash => return self.alone("is not the hash of a text"),
        };
        ErrorWords::with_hint(format!("“{}” {what}", self.text), hint)
    }
}

impl WrongText {
    fn alone(&self, what: &str) -> ErrorWords {
        ErrorWords::cause(format!("“{}” {what}", self.text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Kind, Rate, Seconds};

    #[test]
    fn numbers_of_a_limit_are_written_as_everywhere() {
        let check = |limit: LimitError, expected: &str| assert_eq!(limit.words().to_string(), expected, "{limit:?}");
        let title = LimitError::Text { field: LimitedText::Title, length: 120_000 };
        check(title, "the title has 120,000 characters; at most 100,000 fit");
        let takes = LimitError::Count { field: LimitedCount::Takes, count: 2_000_000, least: 1, most: 100_000 };
        check(takes, "the number of takes is 2,000,000; it must be from 1 to 100,000");
        let credits = LimitError::TakeCredits { credits: 2_000_000_000 };
        check(credits, "a take costs at most 1,000,000,000 credits, not 2,000,000,000");
    }

    #[test]
    fn what_was_typed_wrongly_is_told_with_what_to_type() {
        let said = |error: &dyn ToErrorWords| error.words().to_string();
        let rate = |text: &str| said(&text.parse::<Rate>().unwrap_err());
        assert_eq!(rate("x"), "“x” is not a keep rate; write it as 1/3, 0.35 or 35 %", "no rate");
        let range = "a keep rate is from 1 % (one take in 100) to 100 % (every take), not 3/2";
        assert_eq!(rate("3/2"), range, "over 1");
        assert_eq!(rate("0.33333"), "a keep rate counts at most 10,000 takes; 0.33333 is finer than that", "too fine");
        let length = |text: &str| said(&text.parse::<Seconds>().unwrap_err());
        assert_eq!(length("-1"), "“-1” is not a number of seconds such as 8 or 8.5", "no length");
        assert_eq!(length("86401"), "a length is at most 86,400 seconds (24 hours)", "over a day");
        let kind = "“film” is not a kind; use image, video, speech, script, enhancement or consultation";
        assert_eq!(said(&"film".parse::<Kind>().unwrap_err()), kind, "no kind");
        let key = said(&"film".parse::<RateKey>().unwrap_err());
        assert!(key.starts_with("“film” has no keep rate; use one of text-to-video, image-to-video, "), "{key}");
    }
}
