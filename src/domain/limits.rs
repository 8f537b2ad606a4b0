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

/// Something is larger than a project may hold.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LimitError {
    /// A text field is too long.
    #[error("{field} has {length} characters; at most 100,000 fit")]
    Text {
        /// Which field, in the user's words.
        field: &'static str,
        /// Its length in characters.
        length: usize,
    },
    /// A count is zero or too large.
    #[error("{field} is {count}; it must be from {least} to {most}")]
    Count {
        /// Which field, in the user's words.
        field: &'static str,
        /// What was asked for.
        count: u64,
        /// The smallest number allowed.
        least: u32,
        /// The largest number allowed.
        most: u32,
    },
    /// A take that costs more than can be right.
    #[error("a take costs at most 1,000,000,000 credits, not {credits}")]
    TakeCredits {
        /// What was asked for.
        credits: u64,
    },
    /// Too many keep rates of single models.
    #[error("at most 500 keep rates of single models can be set")]
    Rates,
    /// Too many suggestions are out of sight.
    #[error("at most 10,000 suggestions can be put out of sight")]
    Dismissed,
    /// Too many scenes.
    #[error("a project holds at most 10,000 scenes")]
    Scenes,
    /// Too many assets.
    #[error("a project holds at most 100,000 assets")]
    Assets,
}

/// Checks the length of a text field.
///
/// # Errors
/// [`LimitError::Text`] above [`MAX_TEXT`] characters.
pub fn check_text(field: &'static str, text: &str) -> Result<(), LimitError> {
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
pub fn check_count(field: &'static str, count: u64, least: u32, most: u32) -> Result<u32, LimitError> {
    u32::try_from(count).ok().filter(|number| (least..=most).contains(number)).ok_or(LimitError::Count {
        field,
        count,
        least,
        most,
    })
}
