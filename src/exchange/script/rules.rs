//! How a script becomes scenes: how long it takes, what is spoken, how many shots it makes.

use std::fmt;
use std::str::FromStr;

use crate::exchange::WrongOption;

/// How a script becomes scenes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ScriptRules {
    /// Which parts are to be spoken.
    pub voiced: VoicedParts,
    /// How many shots a scene becomes.
    pub shots: ShotsPerScene,
    /// How long it takes.
    pub pace: RunningPace,
}

/// Which parts of a script are to be spoken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum VoicedParts {
    /// What characters say, each with a voice of its own.
    #[default]
    Dialogue,
    /// What is described, by one narrator.
    Action,
    /// Both.
    All,
    /// Nothing.
    Nothing,
}

/// How many shots a scene of a script becomes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ShotsPerScene {
    /// One shot, as long as the scene.
    #[default]
    One,
    /// One for each paragraph of action, with what is said after it.
    EachAction,
}

/// How long a script takes, in milliseconds. Each is at most [`Self::MOST`].
///
/// # Source
/// Storyboarder’s rule: a heading 2 s; action 0.2 s a word and 0.5 s; dialogue 0.3 s a word and 1 s.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RunningPace {
    /// A scene heading.
    pub heading: u32,
    /// A paragraph of action, beside its words.
    pub action: u32,
    /// A word of action.
    pub action_word: u32,
    /// A speech, beside its words.
    pub dialogue: u32,
    /// A word that is said.
    pub dialogue_word: u32,
}

impl RunningPace {
    /// The longest that any part may take: a minute.
    pub const MOST: u32 = 60_000;
}

impl Default for RunningPace {
    fn default() -> Self {
        Self { heading: 2_000, action: 500, action_word: 200, dialogue: 1_000, dialogue_word: 300 }
    }
}

impl VoicedParts {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Dialogue, Self::Action, Self::All, Self::Nothing];

    const fn id(self) -> &'static str {
        match self {
            Self::Dialogue => "dialogue",
            Self::Action => "action",
            Self::All => "all",
            Self::Nothing => "none",
        }
    }
}

impl fmt::Display for VoicedParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for VoicedParts {
    type Err = WrongOption;

    fn from_str(text: &str) -> Result<Self, WrongOption> {
        let found = Self::ALL.into_iter().find(|parts| parts.id() == text.trim().to_lowercase());
        found.ok_or(WrongOption::VoicedParts)
    }
}

impl FromStr for ShotsPerScene {
    type Err = WrongOption;

    fn from_str(text: &str) -> Result<Self, WrongOption> {
        match text.trim().to_lowercase().as_str() {
            "one" => Ok(Self::One),
            "action" => Ok(Self::EachAction),
            _ => Err(WrongOption::ShotsPerScene),
        }
    }
}

impl fmt::Display for ShotsPerScene {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::One => "one",
            Self::EachAction => "action",
        })
    }
}
