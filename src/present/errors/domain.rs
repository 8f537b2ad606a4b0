//! Why a text or a number is none that a project can hold.

use super::{ErrorWords, ToErrorWords};
use crate::domain::{
    AlternativeFault, AspectError, ConfidenceError, LimitError, LimitedCount, LimitedText, NeedsError, ProjectFault,
    RateError, RateKey, ResetError, SecondsError, WantedText, WrongText,
};
use crate::words::say;

impl ToErrorWords for LimitError {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(match self {
            Self::Text { field, length } => {
                say!("error-text-length", name = text_name(*field), count = *length, most = 100_000_u32)
            }
            Self::Count { field, count, least, most } => {
                say!("error-count-range", name = count_name(*field), count = *count, least = *least, most = *most)
            }
            Self::TakeCredits { credits } => {
                say!("error-take-credits", most = 1_000_000_000_u32, count = *credits)
            }
            Self::Rates => say!("error-limit-rates", most = 500_u32),
            Self::Ratings => say!("error-limit-ratings", most = 500_u32),
            Self::Dismissed => say!("error-limit-dismissed", most = 10_000_u32),
            Self::Alternatives => say!("error-limit-alternatives").to_owned(),
            Self::Scenes => say!("error-limit-scenes", most = 10_000_u32),
            Self::Assets => say!("error-limit-assets", most = 100_000_u32),
        })
    }
}

fn text_name(field: LimitedText) -> &'static str {
    match field {
        LimitedText::Title => say!("error-name-title"),
        LimitedText::Label => say!("error-name-label"),
        LimitedText::Prompt => say!("error-name-prompt"),
        LimitedText::Narration => say!("error-name-narration"),
        LimitedText::Notes => say!("error-name-notes"),
        LimitedText::Number => say!("error-name-number"),
        LimitedText::Act => say!("error-name-act"),
        LimitedText::Look => say!("error-name-look"),
        LimitedText::Picture => say!("error-name-picture"),
        LimitedText::Model => say!("error-name-model"),
        LimitedText::Suggestion => say!("error-name-suggestion"),
    }
}

fn count_name(field: LimitedCount) -> &'static str {
    match field {
        LimitedCount::Images => say!("error-count-images"),
        LimitedCount::Enhancements => say!("error-count-enhancements"),
        LimitedCount::Consultations => say!("error-count-consultations"),
        LimitedCount::Count => say!("error-count-count"),
        LimitedCount::Characters => say!("error-count-characters"),
        LimitedCount::Takes => say!("error-count-takes"),
        LimitedCount::Joins => say!("error-count-joins"),
        LimitedCount::Clips => say!("error-count-clips"),
        LimitedCount::ClipLength => say!("error-count-clip-length"),
        LimitedCount::SpeechPace => say!("error-count-pace"),
        LimitedCount::Rating => say!("error-count-rating"),
        LimitedCount::ContingencyPercent => say!("error-count-contingency-percent"),
        LimitedCount::ContingencyCredits => say!("error-count-contingency-credits"),
        LimitedCount::TakesADay => say!("error-count-takes-a-day"),
    }
}

impl ToErrorWords for ProjectFault {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(match self {
            Self::Limit(limit) => return limit.words(),
            Self::SceneTwice(id) => say!("error-scene-twice", id = id.to_string()),
            Self::AssetTwice(id) => say!("error-asset-twice", id = id.to_string()),
            Self::IdAhead(id) => say!("error-id-ahead", id = id.to_string()),
            Self::NoStill(id) => {
                say!("error-start-missing", id = id.to_string())
            }
            Self::Misplaced(id) => say!("error-misplaced", id = id.to_string()),
        })
    }
}

impl ToErrorWords for AlternativeFault {
    fn words(&self) -> ErrorWords {
        match self {
            Self::Full => ErrorWords::with_hint(say!("error-alternatives-full"), say!("error-remove-one")),
            Self::Held(letter) => ErrorWords::cause(say!("error-alternative-held", letter = letter.to_string())),
            Self::Chosen(letter) => ErrorWords::with_hint(
                say!("error-alternative-chosen", letter = letter.to_string()),
                say!("error-choose-another"),
            ),
            Self::Missing(letter) => ErrorWords::cause(say!("error-alternative-missing", letter = letter.to_string())),
            Self::Twice(letter) => ErrorWords::cause(say!("error-alternative-twice", letter = letter.to_string())),
        }
    }
}

impl ToErrorWords for AspectError {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(say!("error-aspect", text = &self.0))
    }
}

impl ToErrorWords for SecondsError {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(match self {
            Self::NotANumber(text) => say!("error-seconds", text = text),
            Self::TooLong => say!("error-seconds-too-long", most = 86_400_u32),
        })
    }
}

impl ToErrorWords for RateError {
    fn words(&self) -> ErrorWords {
        match self {
            Self::NotARate(text) => ErrorWords::with_hint(say!("error-rate", text = text), say!("error-rate-hint")),
            Self::OutOfRange(text) => ErrorWords::cause(say!("error-rate-range", text = text)),
            Self::TooFine(text) => ErrorWords::cause(say!("error-rate-too-fine", most = 10_000_u32, text = text)),
        }
    }
}

impl ToErrorWords for ConfidenceError {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(say!("error-confidence"))
    }
}

impl ToErrorWords for ResetError {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(match self {
            Self::Time => say!("error-reset-time"),
            Self::Zone => say!("error-reset-zone"),
        })
    }
}

impl ToErrorWords for NeedsError {
    fn words(&self) -> ErrorWords {
        match self {
            Self::Need(word) => word.words(),
            Self::Aspect(error) => error.words(),
            Self::TwoAspects => ErrorWords::cause(say!("error-two-aspects")),
        }
    }
}

impl ToErrorWords for WrongText {
    fn words(&self) -> ErrorWords {
        let text = &self.text;
        let (cause, hint) = match self.wanted {
            WantedText::Kind => (say!("error-wrong-kind-text", text = text), Some(say!("error-wrong-kind-hint"))),
            WantedText::Need => (say!("error-wrong-need", text = text), Some(say!("error-wrong-need-hint"))),
            WantedText::Importance => {
                (say!("error-wrong-importance", text = text), Some(say!("error-wrong-importance-hint")))
            }
            WantedText::PassFilter => {
                (say!("error-wrong-pass", text = text), Some(say!("error-wrong-pass-filter-hint")))
            }
            WantedText::Pass => (say!("error-wrong-pass", text = text), Some(say!("error-wrong-pass-hint"))),
            WantedText::Outcome => (say!("error-wrong-outcome", text = text), Some(say!("error-wrong-outcome-hint"))),
            WantedText::ClipRuns => {
                (say!("error-wrong-clip-runs", text = text), Some(say!("error-wrong-clip-runs-hint")))
            }
            WantedText::Clips => (say!("error-wrong-clips", text = text), Some(say!("error-wrong-clips-hint"))),
            WantedText::ShotType => {
                (say!("error-wrong-shot-type", text = text), Some(say!("error-wrong-shot-type-hint")))
            }
            WantedText::StillRole => {
                (say!("error-wrong-still-role", text = text), Some(say!("error-wrong-still-role-hint")))
            }
            WantedText::Letter => (say!("error-wrong-letter", text = text), Some(say!("error-wrong-letter-hint"))),
            WantedText::Moment => (say!("error-wrong-moment", text = text), Some(say!("error-wrong-moment-hint"))),
            WantedText::RateKey => {
                let all = RateKey::ALL.map(RateKey::id).join(", ");
                let hint = say!("error-wrong-rate-key-hint", all = all);
                return ErrorWords::with_hint(say!("error-wrong-rate-key", text = text), hint);
            }
            WantedText::SpeechPace => (say!("error-wrong-pace").to_owned(), None),
            WantedText::Contingency => (say!("error-wrong-contingency", most = 1_000_000_000_u32), None),
            WantedText::TakesADay => (say!("error-wrong-takes-a-day", most = 10_000_u32), None),
            WantedText::Take => (say!("error-wrong-take", text = text), None),
            WantedText::Project => (say!("error-wrong-project", text = text), None),
            WantedText::Adjustment => (say!("error-wrong-adjustment", text = text), None),
            WantedText::Day => (say!("error-wrong-day", text = text), None),
            WantedText::TextHash => (say!("error-wrong-hash", text = text), None),
        };
        ErrorWords { cause, hint: hint.map(str::to_owned) }
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
