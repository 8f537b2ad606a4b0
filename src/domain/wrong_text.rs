//! Texts that name nothing: what was expected of them, and what they are. What is said of it stands in `present`.

/// The most characters of a wrong text that are kept, so that a hostile one does not fill a message.
const MOST_KEPT: usize = 40;

/// What a text should have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WantedText {
    /// The id of a kind.
    Kind,
    /// The id of a need, or a shape.
    Need,
    /// The id of an importance.
    Importance,
    /// Draft, final or both.
    PassFilter,
    /// Draft or final.
    Pass,
    /// The id of what became of a take.
    Outcome,
    /// The id of what has a keep rate.
    RateKey,
    /// Clips with their lengths, such as `2x8+1x5`.
    ClipRuns,
    /// The clips of a choice: lengths, or a cap on the joins.
    Clips,
    /// The letter of an alternative.
    Letter,
    /// The id of a shot type.
    ShotType,
    /// The id of what a shared still shows.
    StillRole,
    /// The universal id of a take.
    Take,
    /// The universal id of a project.
    Project,
    /// The universal id of an adjustment.
    Adjustment,
    /// The pace of speech in percent.
    SpeechPace,
    /// A share in percent, or credits.
    Contingency,
    /// How many takes can be made on a day.
    TakesADay,
    /// A day.
    Day,
    /// A day with a time.
    Moment,
    /// The hash of a text.
    TextHash,
}

/// A text that is not what it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongText {
    /// What was expected.
    pub wanted: WantedText,
    /// The text, at most 40 characters of it.
    pub text: String,
}

impl WrongText {
    /// This text, which should have been that.
    pub fn new(wanted: WantedText, text: &str) -> Self {
        Self { wanted, text: beginning(text) }
    }
}

/// As much of a wrong text as is kept.
pub(super) fn beginning(text: &str) -> String {
    text.chars().take(MOST_KEPT).collect()
}
