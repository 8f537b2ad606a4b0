//! Two choices side by side, in words.

use std::cmp::Ordering;

use super::Question;
use crate::domain::{Kind, Pass};
use crate::figures::Unmet;
use crate::prices::{Evidence, Limits, Mode, Model, PriceList, StartStill};

/// Two models for one asset: as it is, and instead.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sides<'m> {
    pub(super) from: &'m Model,
    pub(super) to: &'m Model,
    /// The ways in which the asset is made, before and after: with a still that is added a shot starts from it.
    pub(super) modes: (Option<Mode>, Option<Mode>),
    /// The joins before and after.
    pub(super) joins: (u32, u32),
}

impl Sides<'_> {
    /// The ratings before and after; `None` when one of both has none.
    pub(super) fn ratings(&self) -> Option<(u8, u8)> {
        self.from.rating(self.modes.0?).zip(self.to.rating(self.modes.1?))
    }

    /// The mode in which both can be compared: two models in the same way.
    fn mode(&self) -> Option<Mode> {
        let (before, after) = self.modes;
        before.filter(|_| before == after && self.from.id != self.to.id)
    }
}

/// What a swap keeps and what it loses, each in a few words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Comparison {
    pub(super) keeps: Vec<String>,
    pub(super) loses: Vec<String>,
}

impl Comparison {
    fn note(&mut self, what: &str, (before, after): (bool, bool)) {
        match (before, after) {
            (true, true) => self.keeps.push(what.to_owned()),
            (true, false) => self.loses.push(what.to_owned()),
            (false, _) => {}
        }
    }
}

/// Compares what two choices do for an asset.
pub(super) fn compare(question: &Question<'_>, sides: &Sides<'_>, breaks: Option<Unmet>) -> Comparison {
    let mut words = Comparison::default();
    if question.pass == Pass::Draft {
        // A draft serves to decide: it has no quality of its own, and what its final does not need is no loss.
        words.loses.extend(breaks.map(|reason| reason.to_string()));
        return words;
    }
    let Sides { from, to, modes, joins } = *sides;
    let able = |test: &dyn Fn(&Limits) -> bool| {
        let one = |model: &Model| model.limits.as_ref().is_some_and(test);
        (one(from), one(to))
    };
    if modes.0 == Some(Mode::ImageToVideo) {
        words.note("start still", able(&|limits| limits.start_still != StartStill::Never));
    }
    if question.asset.kind() == Kind::Video {
        words.note("end still", able(&|limits| limits.end_still));
        words.note("sound", able(&|limits| limits.sound));
    }
    words.note("reference picture", able(&|limits| limits.reference));
    if let Some(aspect) = question.asset.needs.aspect {
        words.note(&aspect.to_string(), able(&|limits| limits.aspects.allow(aspect)));
    }
    match joins.1.saturating_sub(joins.0) {
        0 => {}
        1 => words.loses.push("one more cut".to_owned()),
        more => words.loses.push(format!("{more} more cuts")),
    }
    let rating = |model: &Model, mode: Option<Mode>| model.rating(mode?);
    match (rating(from, modes.0), rating(to, modes.1)) {
        (Some(before), Some(after)) if after < before => words.loses.push(format!("rated {after} instead of {before}")),
        (Some(before), None) => words.loses.push(format!("its rating of {before}")),
        (Some(before), Some(after)) if after > before => words.keeps.push(format!("rated {after} (was {before})")),
        (Some(_), Some(after)) if from.id != to.id => words.keeps.push(format!("rated {after}")),
        _ => {}
    }
    words
}

/// What others measured of both models in the same mode, newest first named: `image-to-video 1231 v 1153, Sep 2025`.
///
/// Scores are compared only within one source; where one has a remark such as “silent” it must be the other's too,
/// or the other must have none. `None` when there is nothing to compare.
pub(super) fn evidence(question: &Question<'_>, sides: &Sides<'_>) -> Option<String> {
    let mode = sides.mode()?;
    let same = shared(sides.from, sides.to, mode);
    let (first, _) = same.first()?;
    let scores: Vec<String> = same.iter().map(|(new, old)| scores(new, old)).collect();
    let date = date(question.prices, &first.source)?;
    Some(format!("{} {}, {date}", mode_words(mode), scores.join(", ")))
}

/// How the new model did where others measured both in the same mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measured {
    /// Better every time.
    Better,
    /// Never worse.
    NotWorse,
    /// Worse at least once.
    Worse,
}

/// What others measured of both models in the same mode; `None` when nothing was.
pub(super) fn proves(sides: &Sides<'_>) -> Option<Measured> {
    let shared = shared(sides.from, sides.to, sides.mode()?);
    let worst = shared.iter().map(|(new, old)| new.score.cmp(&old.score)).min()?;
    Some(match worst {
        Ordering::Greater => Measured::Better,
        Ordering::Equal => Measured::NotWorse,
        Ordering::Less => Measured::Worse,
    })
}

/// Scores that can be compared, new and old.
fn shared<'m>(from: &'m Model, to: &'m Model, mode: Mode) -> Vec<(&'m Evidence, &'m Evidence)> {
    let of_mode = |one: &&Evidence| one.mode == mode;
    let pairs = || {
        let olds = from.evidence.iter().filter(of_mode);
        olds.flat_map(|old| to.evidence.iter().filter(of_mode).map(move |new| (new, old)))
            .filter(|(new, old)| new.source == old.source)
    };
    let mut same: Vec<(&Evidence, &Evidence)> = pairs().filter(|(new, old)| new.note == old.note).collect();
    if same.is_empty() {
        same.extend(pairs().find(|(new, old)| new.note.is_none() || old.note.is_none()));
    }
    same
}

fn scores(new: &Evidence, old: &Evidence) -> String {
    let noted = |one: &Evidence| match &one.note {
        Some(note) => format!("{} ({note})", one.score),
        None => one.score.to_string(),
    };
    if let (Some(note), true) = (&new.note, new.note == old.note) {
        return format!("{} v {} ({note})", new.score, old.score);
    }
    format!("{} v {}", noted(new), noted(old))
}

const fn mode_words(mode: Mode) -> &'static str {
    match mode {
        Mode::TextToVideo => "text-to-video",
        Mode::ImageToVideo => "image-to-video",
        Mode::Image => "images",
    }
}

/// The day or month a source was read: `22 Nov 2026`, `Sep 2025`.
fn date(prices: &PriceList, source: &str) -> Option<String> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let read = prices.source(source)?.read.as_str();
    let mut parts = read.split('-');
    let year = parts.next()?;
    let month = parts.next().and_then(|month| month.parse::<usize>().ok()).and_then(|month| month.checked_sub(1));
    let Some(month) = month.and_then(|month| MONTHS.get(month)) else { return Some(read.to_owned()) };
    Some(match parts.next() {
        Some(day) => format!("{} {month} {year}", day.trim_start_matches('0')),
        None => format!("{month} {year}"),
    })
}
