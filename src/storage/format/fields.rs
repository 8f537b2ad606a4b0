//! The fields of a project file: what RON reads, and the checks that make values of it.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::sync::Arc;

use ron::value::RawValue;
use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::fault::{ValueFault, refuse};
use crate::domain::{
    Aspect, Clips, Importance, Kind, Letter, LimitError, LimitedCount, LimitedText, Lock, MAX_CHARACTERS, MAX_COUNT,
    MAX_TAKES, Needs, NeedsError, OwnRatings, Payment, Presence, Rate, RateError, RateKey, Seconds, SecondsError,
    ShotType, SpeechPace, SpeechRounding, StillRole, TakesADay, WantedText, WrongText, check_count, check_text,
};

/// The most keep rates that a project can set: one for each mode, and those of single models.
pub(super) const MAX_RATES: usize = 507;

/// A text that is borrowed from the file where it stands there unescaped.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct Word<'a>(#[serde(borrow)] pub(super) Cow<'a, str>);

#[derive(Clone, Copy, Deserialize)]
#[serde(rename = "kind", rename_all = "lowercase")]
pub(super) enum FileKind {
    Image,
    Video,
    Speech,
    Script,
    Enhancement,
    Consultation,
}

#[derive(Deserialize)]
#[serde(rename = "importance", rename_all = "lowercase")]
pub(super) enum FileImportance {
    Hero,
    Normal,
    Background,
}

#[derive(Deserialize)]
#[serde(rename = "presence", rename_all = "lowercase")]
pub(super) enum FilePresence {
    Included,
    Omitted,
}

#[derive(Deserialize)]
#[serde(rename = "lock", rename_all = "lowercase")]
pub(super) enum FileAssetLock {
    Open,
    Locked,
}

#[derive(Deserialize)]
#[serde(rename = "paid", rename_all = "lowercase")]
pub(super) enum FilePayment {
    Credits,
    Elsewhere,
}

#[derive(Deserialize)]
#[serde(rename = "speech_rounding", rename_all = "lowercase")]
pub(super) enum FileRounding {
    Asset,
    Project,
}

/// A list that refuses to grow beyond what a project may hold, so that a hostile file cannot fill the memory.
pub(super) struct Capped<T, const MOST: usize>(pub(super) Vec<T>);

/// What a list is of, to say of it that it is too long.
pub(super) trait Listed {
    /// What is wrong with a list of more; `None` where no limit has a name for it.
    fn beyond() -> Option<LimitError> {
        None
    }
}

impl Listed for String {
    fn beyond() -> Option<LimitError> {
        Some(LimitError::Dismissed)
    }
}

impl<'de, T: Deserialize<'de> + Listed, const MOST: usize> Deserialize<'de> for Capped<T, MOST> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_seq(Items(PhantomData))
    }
}

struct Items<T, const MOST: usize>(PhantomData<T>);

impl<'de, T: Deserialize<'de> + Listed, const MOST: usize> Visitor<'de> for Items<T, MOST> {
    type Value = Capped<T, MOST>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            if list.len() >= MOST {
                return Err(T::beyond().map_or_else(|| refuse(ValueFault::LongList(MOST)), refuse));
            }
            list.push(item);
        }
        Ok(Capped(list))
    }
}

/// The check that lets everything pass.
#[expect(clippy::unnecessary_wraps, reason = "it stands where other checks refuse")]
pub(super) const fn any<T>(value: T) -> Result<T, LimitError> {
    Ok(value)
}

pub(super) fn title(text: String) -> Result<String, LimitError> {
    check_text(LimitedText::Title, &text).map(|()| text)
}

pub(super) fn label(text: String) -> Result<String, LimitError> {
    check_text(LimitedText::Label, &text).map(|()| text)
}

pub(super) fn prompt(text: String) -> Result<String, LimitError> {
    check_text(LimitedText::Prompt, &text).map(|()| text)
}

#[expect(clippy::needless_pass_by_value, reason = "a check takes the value that was read")]
pub(super) fn shot_type(text: Word<'_>) -> Result<ShotType, WrongText> {
    text.0.parse()
}

#[expect(clippy::needless_pass_by_value, reason = "a check takes the value that was read")]
pub(super) fn role(text: Word<'_>) -> Result<StillRole, WrongText> {
    text.0.parse()
}

pub(super) fn narration(text: String) -> Result<String, LimitError> {
    check_text(LimitedText::Narration, &text).map(|()| text)
}

pub(super) fn notes(text: String) -> Result<String, LimitError> {
    check_text(LimitedText::Notes, &text).map(|()| text)
}

pub(super) fn number(text: String) -> Result<String, LimitError> {
    check_text(LimitedText::Number, &text).map(|()| text)
}

pub(super) fn act(text: String) -> Result<String, LimitError> {
    check_text(LimitedText::Act, &text).map(|()| text)
}

pub(super) fn look(text: String) -> Result<String, LimitError> {
    check_text(LimitedText::Look, &text).map(|()| text)
}

pub(super) fn picture(text: String) -> Result<String, LimitError> {
    check_text(LimitedText::Picture, &text).map(|()| text)
}

pub(super) fn model(text: Word<'_>) -> Result<Word<'_>, LimitError> {
    check_text(LimitedText::Model, &text.0).map(|()| text)
}

pub(super) fn count(count: u64) -> Result<u32, LimitError> {
    check_count(LimitedCount::Count, count, 1, MAX_COUNT)
}

pub(super) fn characters(count: u64) -> Result<u32, LimitError> {
    check_count(LimitedCount::Characters, count, 0, MAX_CHARACTERS)
}

pub(super) fn takes(count: u64) -> Result<u32, LimitError> {
    check_count(LimitedCount::Takes, count, 1, MAX_TAKES)
}

pub(super) fn speech_pace(percent: u64) -> Result<SpeechPace, LimitError> {
    SpeechPace::new(percent)
}

pub(super) fn takes_a_day(takes: u64) -> Result<TakesADay, LimitError> {
    TakesADay::new(takes)
}

pub(super) fn rating(rating: u64) -> Result<u8, LimitError> {
    let best = OwnRatings::BEST;
    let rating = check_count(LimitedCount::Rating, rating, 0, best.into())?;
    Ok(u8::try_from(rating).unwrap_or(best))
}

/// A length, read from its own digits: a float would turn 8.1 into something near it.
pub(super) fn seconds(raw: &RawValue) -> Result<Seconds, SecondsError> {
    raw.get_ron().trim().parse()
}

#[expect(clippy::needless_pass_by_value, reason = "a check takes the value that was read")]
pub(super) fn shape(text: Word<'_>) -> Result<Aspect, NeedsError> {
    text.0.parse().map_err(NeedsError::Aspect)
}

#[expect(clippy::needless_pass_by_value, reason = "a check takes the value that was read")]
pub(super) fn needs(text: Word<'_>) -> Result<Needs, NeedsError> {
    text.0.parse()
}

#[expect(clippy::needless_pass_by_value, reason = "a check takes the value that was read")]
pub(super) fn letter(text: Word<'_>) -> Result<Letter, WrongText> {
    text.0.parse()
}

#[expect(clippy::needless_pass_by_value, reason = "a check takes the value that was read")]
pub(super) fn rate(text: Word<'_>) -> Result<Rate, RateError> {
    text.0.parse()
}

#[expect(clippy::needless_pass_by_value, reason = "a check takes the value that was read")]
pub(super) fn rate_key(text: Word<'_>) -> Result<RateKey, WrongText> {
    text.0.parse()
}

/// `8+5` for pinned clips, `joins 2` for a cap.
#[expect(clippy::needless_pass_by_value, reason = "a check takes the value that was read")]
pub(super) fn clips(text: Word<'_>) -> Result<Clips, WrongText> {
    let wrong = || WrongText::new(WantedText::Clips, &text.0);
    if let Some(joins) = text.0.strip_prefix("joins ") {
        let joins = joins.parse().ok().filter(|joins| *joins <= Clips::MAX_JOINS);
        return joins.map(Clips::AtMostJoins).ok_or_else(wrong);
    }
    let lengths = text.0.split('+').take(Clips::MAX_PINNED.saturating_add(1));
    let lengths: Option<Vec<u16>> = lengths.map(|length| length.trim().parse().ok()).collect();
    let lengths = lengths.filter(|lengths| lengths.len() <= Clips::MAX_PINNED);
    lengths.map(|lengths| Clips::Pinned(Arc::from(lengths))).ok_or_else(wrong)
}

impl From<FileKind> for Kind {
    fn from(file: FileKind) -> Self {
        match file {
            FileKind::Image => Self::Image,
            FileKind::Video => Self::Video,
            FileKind::Speech => Self::Speech,
            FileKind::Script => Self::Script,
            FileKind::Enhancement => Self::Enhancement,
            FileKind::Consultation => Self::Consultation,
        }
    }
}

impl From<FileImportance> for Importance {
    fn from(file: FileImportance) -> Self {
        match file {
            FileImportance::Hero => Self::Hero,
            FileImportance::Normal => Self::Normal,
            FileImportance::Background => Self::Background,
        }
    }
}

impl From<FilePresence> for Presence {
    fn from(file: FilePresence) -> Self {
        match file {
            FilePresence::Included => Self::Included,
            FilePresence::Omitted => Self::Omitted,
        }
    }
}

impl From<FileAssetLock> for Lock {
    fn from(file: FileAssetLock) -> Self {
        match file {
            FileAssetLock::Open => Self::Open,
            FileAssetLock::Locked => Self::Locked,
        }
    }
}

impl From<FilePayment> for Payment {
    fn from(file: FilePayment) -> Self {
        match file {
            FilePayment::Credits => Self::Credits,
            FilePayment::Elsewhere => Self::Elsewhere,
        }
    }
}

impl From<FileRounding> for SpeechRounding {
    fn from(file: FileRounding) -> Self {
        match file {
            FileRounding::Asset => Self::PerAsset,
            FileRounding::Project => Self::PerProject,
        }
    }
}
