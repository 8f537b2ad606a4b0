//! How much a project may hold. Checked once, where data comes in: files, imports, commands.

/// Scenes in one project.
pub const MAX_SCENES: usize = 10_000;
/// Assets in one project, those of the project itself included.
pub const MAX_ASSETS: usize = 100_000;
/// Characters in one text field (Unicode scalar values).
pub const MAX_TEXT: usize = 100_000;
/// Images, enhancements or consultations of one asset.
pub const MAX_COUNT: u32 = 1_000_000;
/// Characters of speech that may be typed in for one asset.
pub const MAX_CHARACTERS: u32 = 10_000_000;
/// Takes that may be set for one asset.
pub const MAX_TAKES: u32 = 100_000;

/// Suggestions that can be put out of sight in one project.
pub const MAX_DISMISSED: usize = 10_000;
/// A text whose length is limited to [`MAX_TEXT`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitedText {
    /// The title of a scene or a project.
    Title,
    /// The label of an asset.
    Label,
    /// The prompt of an asset.
    Prompt,
    /// The narration of a scene.
    Narration,
    /// The notes of a scene.
    Notes,
    /// The name of an act.
    Act,
    /// The number that a scene keeps.
    Number,
    /// The look group of a scene.
    Look,
    /// The path of a scene's picture.
    Picture,
    /// The id of a model.
    Model,
    /// The stable name of a suggestion.
    Suggestion,
}

/// A number that has a least and a most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitedCount {
    /// Images of an asset.
    Images,
    /// Enhancements of an asset.
    Enhancements,
    /// Consultations of an asset.
    Consultations,
    /// Any of these, in a file that does not say yet which.
    Count,
    /// Characters of speech.
    Characters,
    /// Takes of an asset.
    Takes,
    /// Joins of a shot.
    Joins,
    /// Pinned clips of a shot.
    Clips,
    /// Seconds of a pinned clip.
    ClipLength,
    /// The pace of speech in percent.
    SpeechPace,
    /// The rating of a model.
    Rating,
    /// The share of a contingency in percent.
    ContingencyPercent,
    /// The credits of a contingency.
    ContingencyCredits,
    /// Takes that can be made on a day.
    TakesADay,
}

/// Something is larger than a project may hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LimitError {
    /// A text field is too long.
    Text {
        /// Which field.
        field: LimitedText,
        /// Its length in characters.
        length: usize,
    },
    /// A count is zero or too large.
    Count {
        /// What is counted.
        field: LimitedCount,
        /// What was asked for.
        count: u64,
        /// The smallest number allowed.
        least: u32,
        /// The largest number allowed.
        most: u32,
    },
    /// A take that costs more than can be right.
    TakeCredits {
        /// What was asked for.
        credits: u64,
    },
    /// Too many keep rates of single models.
    Rates,
    /// Too many ratings of models.
    Ratings,
    /// Too many suggestions are out of sight.
    Dismissed,
    /// Too many alternatives of an asset.
    Alternatives,
    /// Too many scenes.
    Scenes,
    /// Too many assets.
    Assets,
}

/// Checks the length of a text field.
///
/// # Errors
/// [`LimitError::Text`] above [`MAX_TEXT`] characters.
pub fn check_text(field: LimitedText, text: &str) -> Result<(), LimitError> {
    // A text has no more characters than bytes, so short ones need no count.
    if text.len() <= MAX_TEXT {
        return Ok(());
    }
    let length = text.chars().count();
    if length > MAX_TEXT { Err(LimitError::Text { field, length }) } else { Ok(()) }
}

/// Checks that a number lies within `least` and `most`, and gives it back as 32 bits.
///
/// # Errors
/// [`LimitError::Count`] outside.
pub fn check_count(field: LimitedCount, count: u64, least: u32, most: u32) -> Result<u32, LimitError> {
    u32::try_from(count).ok().filter(|number| (least..=most).contains(number)).ok_or(LimitError::Count {
        field,
        count,
        least,
        most,
    })
}
