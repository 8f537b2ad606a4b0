//! Keep rates: how often a take is good enough to be kept.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use num_integer::gcd;

use super::wrong_text::beginning;
use super::{Kind, LimitError, ModelId, WantedText, WrongText};

/// The chance that one take is kept, as an exact fraction in lowest terms: from 1 in 100 to always.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rate {
    kept: u32,
    of: u32,
}

/// A text or fraction that is no keep rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RateError {
    /// Not a fraction, a decimal number or a percentage.
    NotARate(String),
    /// Below 1 in 100 or above 1.
    OutOfRange(String),
    /// More digits than a rate can have.
    TooFine(String),
}

impl Rate {
    /// Every take is kept.
    pub const ALWAYS: Self = Self { kept: 1, of: 1 };
    /// The most takes that a rate can be out of.
    pub const MAX_OF: u32 = 10_000;
    /// The lowest rate is one in so many.
    pub const LOWEST: u32 = 100;

    /// The rate at which `kept` takes are kept out of `of`.
    ///
    /// # Errors
    /// A [`RateError`] when that is not from 1/100 to 1, or in lowest terms out of more than 10,000.
    pub fn new(kept: u32, of: u32) -> Result<Self, RateError> {
        let shown = || format!("{kept}/{of}");
        if kept == 0 || kept > of || u64::from(kept).saturating_mul(Self::LOWEST.into()) < u64::from(of) {
            return Err(RateError::OutOfRange(shown()));
        }
        let rate = Self::reduced(kept, of);
        if rate.of > Self::MAX_OF { Err(RateError::TooFine(shown())) } else { Ok(rate) }
    }

    fn reduced(kept: u32, of: u32) -> Self {
        let common = gcd(kept, of);
        let by = |number: u32| number.checked_div(common).unwrap_or(number);
        Self { kept: by(kept), of: by(of) }
    }

    /// How many takes are kept, out of [`Self::of`]; in lowest terms.
    pub const fn kept(self) -> u32 {
        self.kept
    }

    /// Out of how many takes [`Self::kept`] are kept; in lowest terms.
    pub const fn of(self) -> u32 {
        self.of
    }

    /// Whether every take is kept.
    pub const fn is_always(self) -> bool {
        self.kept == self.of
    }

    /// The rate of a final take that follows a draft: half-way to always, (1 + p) / 2.
    ///
    /// # Source
    /// An assumption of ours (rule 8): what a draft has shown need not be tried again.
    #[must_use]
    pub fn after_draft(self) -> Self {
        Self::reduced(self.of.saturating_add(self.kept), self.of.saturating_mul(2))
    }
}

impl PartialOrd for Rate {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Rate {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let cross = |one: &Self, other: &Self| u64::from(one.kept).saturating_mul(other.of.into());
        cross(self, other).cmp(&cross(other, self))
    }
}

impl fmt::Display for Rate {
    /// The fraction: `1/3`; `1` for always.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_always() { f.write_str("1") } else { write!(f, "{}/{}", self.kept, self.of) }
    }
}

impl FromStr for Rate {
    type Err = RateError;

    /// Reads `1/3`, `0.35`, `.35`, `35 %`, `33.5%` or `1`; blanks are skipped.
    fn from_str(text: &str) -> Result<Self, RateError> {
        let shown = || beginning(text.trim());
        let wrong = || RateError::NotARate(shown());
        let plain: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
        let (kept, of) = match (plain.strip_suffix('%'), plain.split_once('/')) {
            (Some(percent), _) => {
                let (digits, scale) = decimal(percent).ok_or_else(wrong)?;
                (digits, scale.saturating_mul(100))
            }
            (None, Some((kept, of))) => (whole(kept).ok_or_else(wrong)?, whole(of).ok_or_else(wrong)?),
            (None, None) => decimal(&plain).ok_or_else(wrong)?,
        };
        let (kept, of) = lowest(kept, of);
        let outside = kept == 0 || kept > of || kept.saturating_mul(Self::LOWEST.into()) < of;
        match (u32::try_from(kept), u32::try_from(of)) {
            _ if outside => Err(RateError::OutOfRange(shown())),
            (Ok(kept), Ok(of)) if of <= Self::MAX_OF => Self::new(kept, of),
            _ => Err(RateError::TooFine(shown())),
        }
    }
}

fn lowest(kept: u64, of: u64) -> (u64, u64) {
    let common = gcd(kept, of);
    (kept.checked_div(common).unwrap_or(kept), of.checked_div(common).unwrap_or(of))
}

fn whole(text: &str) -> Option<u64> {
    let plain = !text.is_empty() && text.len() <= 15 && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

/// A decimal number as its digits and what they count: `0.35` is 35 hundredths.
fn decimal(text: &str) -> Option<(u64, u64)> {
    let (front, places) = text.split_once('.').unwrap_or((text, ""));
    let front = if front.is_empty() && !places.is_empty() { "0" } else { front };
    if text.ends_with('.') || places.len() > 9 {
        return None;
    }
    let scale = 10_u64.checked_pow(u32::try_from(places.len()).ok()?)?;
    let digits = whole(&format!("{front}{places}"))?;
    Some((digits, scale))
}

/// What has a keep rate of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RateKey {
    /// Clips from words alone.
    TextToVideo,
    /// Clips that start with a still.
    ImageToVideo,
    /// Stills.
    Image,
    /// Speech.
    Speech,
    /// Scripts.
    Script,
    /// Scene enhancements.
    Enhancement,
    /// Consultations.
    Consultation,
}

impl RateKey {
    /// All of them, in the order in which screens and files list them.
    pub const ALL: [Self; 7] = [
        Self::TextToVideo,
        Self::ImageToVideo,
        Self::Image,
        Self::Speech,
        Self::Script,
        Self::Enhancement,
        Self::Consultation,
    ];

    /// The kind of what is made so.
    pub const fn kind(self) -> Kind {
        match self {
            Self::TextToVideo | Self::ImageToVideo => Kind::Video,
            Self::Image => Kind::Image,
            Self::Speech => Kind::Speech,
            Self::Script => Kind::Script,
            Self::Enhancement => Kind::Enhancement,
            Self::Consultation => Kind::Consultation,
        }
    }

    /// The id used in files and on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::TextToVideo => "text-to-video",
            Self::ImageToVideo => "image-to-video",
            Self::Image => "image",
            Self::Speech => "speech",
            Self::Script => "script",
            Self::Enhancement => "enhancement",
            Self::Consultation => "consultation",
        }
    }
}

impl fmt::Display for RateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for RateKey {
    type Err = WrongText;

    fn from_str(text: &str) -> Result<Self, WrongText> {
        Self::ALL.into_iter().find(|key| key.id() == text).ok_or_else(|| WrongText::new(WantedText::RateKey, text))
    }
}

/// Keep rates that the user has set: of whole modes, and of single models in a mode, which go before those. What is not
/// set follows the account, and that the price list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rates {
    modes: BTreeMap<RateKey, Rate>,
    /// Models that no price list knows among them: another list may.
    models: BTreeMap<(RateKey, ModelId), Rate>,
}

impl Rates {
    /// How many rates of single models can be set.
    pub const MAX_MODELS: usize = 500;

    /// The rate that was set for a mode; `None` when none was.
    pub fn get(&self, key: RateKey) -> Option<Rate> {
        self.modes.get(&key).copied()
    }

    /// Sets the rate of a mode; `None` takes it back.
    pub fn set(&mut self, key: RateKey, rate: Option<Rate>) {
        match rate {
            Some(rate) => self.modes.insert(key, rate),
            None => self.modes.remove(&key),
        };
    }

    /// The rate that was set for one model in a mode; `None` when none was.
    pub fn of_model(&self, key: RateKey, model: &ModelId) -> Option<Rate> {
        self.models.get(&(key, model.clone())).copied()
    }

    /// Sets the rate of one model in a mode; `None` takes it back.
    ///
    /// # Errors
    /// [`LimitError::Rates`] when that would be more than [`Self::MAX_MODELS`].
    pub fn set_model(&mut self, key: RateKey, model: ModelId, rate: Option<Rate>) -> Result<(), LimitError> {
        let place = (key, model);
        let Some(rate) = rate else {
            self.models.remove(&place);
            return Ok(());
        };
        if self.models.len() >= Self::MAX_MODELS && !self.models.contains_key(&place) {
            return Err(LimitError::Rates);
        }
        self.models.insert(place, rate);
        Ok(())
    }

    /// Sets a rate: that of one model, or without one that of the mode; `None` takes it back.
    ///
    /// # Errors
    /// As [`Self::set_model`].
    pub fn set_for(&mut self, key: RateKey, model: Option<ModelId>, rate: Option<Rate>) -> Result<(), LimitError> {
        let Some(model) = model else {
            self.set(key, rate);
            return Ok(());
        };
        self.set_model(key, model, rate)
    }

    /// What was set for modes, in the order of [`RateKey::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (RateKey, Rate)> {
        self.modes.iter().map(|(key, rate)| (*key, *rate))
    }

    /// What was set for models, in the order of [`RateKey::ALL`], then by id.
    pub fn models(&self) -> impl Iterator<Item = (RateKey, &ModelId, Rate)> {
        self.models.iter().map(|((key, model), rate)| (*key, model, *rate))
    }

    /// Whether nothing was set.
    pub fn is_empty(&self) -> bool {
        self.modes.is_empty() && self.models.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(text.parse::<Rate>().map(|rate| rate.to_string()), Ok(expected.to_owned()), "reading {text:?}");
    }

    fn check_refused(text: &str, expected: fn(String) -> RateError) {
        assert_eq!(text.parse::<Rate>(), Err(expected(text.to_owned())), "reading {text:?}");
    }

    #[test]
    fn rates_are_read_as_people_write_them() {
        check("1/3", "1/3");
        check(" 2 / 6 ", "1/3");
        check("0.35", "7/20");
        check(".5", "1/2");
        check("35 %", "7/20");
        check("33.5%", "67/200");
        check("100%", "1");
        check("1", "1");
        check("1.000", "1");
        check("1/100", "1/100");
        check("5000000/10000000", "1/2");
    }

    #[test]
    fn what_is_no_rate_is_refused() {
        for text in ["0", "0/5", "5/0", "0/0", "1.01", "101 %", "3/2", "0.009", "0.0000001"] {
            check_refused(text, RateError::OutOfRange);
        }
        for text in ["", "NaN", "inf", "-1", "1e-3", "1/", "/3", "%", "1/3/4", "0,5", ".", "1."] {
            check_refused(text, RateError::NotARate);
        }
        check_refused("0.33333", RateError::TooFine);
    }

    #[test]
    fn a_draft_goes_half_way() {
        let after = |kept, of| Rate::new(kept, of).unwrap().after_draft().to_string();
        assert_eq!((after(1, 3), after(2, 3), after(1, 1)), ("2/3".into(), "5/6".into(), "1".into()), "(1 + p) / 2");
    }
}
