//! What a text means to its reader.

/// The meaning of a text. The theme picks the colour; words or signs say the same without it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tone {
    /// A plain statement.
    #[default]
    Plain,
    /// Of little weight.
    Quiet,
    /// As it should be.
    Good,
    /// More than there is.
    Over,
    /// Worth a look.
    Warn,
}

/// A text with its meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toned {
    /// What is said.
    pub text: String,
    /// What it means.
    pub tone: Tone,
}

impl Toned {
    /// A text in this tone.
    pub fn new(tone: Tone, text: impl Into<String>) -> Self {
        Self { text: text.into(), tone }
    }

    /// Nothing to say: a dash.
    pub fn none() -> Self {
        Self::new(Tone::Quiet, "—")
    }
}
