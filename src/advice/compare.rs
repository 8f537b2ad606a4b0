//! Two choices side by side.

use std::cmp::Ordering;
use std::sync::Arc;

use super::Question;
use crate::domain::{Aspect, Kind, Pass};
use crate::figures::Unmet;
use crate::prices::{Evidence, GivenRating, Limits, Mode, Model, StartStill};

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

/// One thing that a swap keeps or loses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SwapPoint {
    /// It starts from the still.
    StartStill,
    /// It can end on a still.
    EndStill,
    /// It has sound.
    Sound,
    /// It follows a reference picture.
    Reference,
    /// It makes the shape that is asked for.
    Aspect(Aspect),
    /// So many cuts more than now; always lost.
    MoreCuts(u32),
    /// What its final needs and a draft does not do; always lost.
    Breaks(Unmet),
    /// How good it is thought to be: lost where that is less than before, or not known any more.
    Rating {
        /// As it is.
        before: GivenRating,
        /// Instead; `None` when there is no rating.
        after: Option<GivenRating>,
    },
}

/// What others measured of two models in the same mode.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedScores {
    /// The mode.
    pub mode: Mode,
    /// The scores of the new model and the old one; never empty.
    pub pairs: Vec<ScorePair>,
}

/// A score of each of two models, by the same source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScorePair {
    /// That of the new model.
    pub new: Evidence,
    /// That of the old one.
    pub old: Evidence,
}

/// What a swap keeps and what it loses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Comparison {
    pub(super) keeps: Vec<SwapPoint>,
    pub(super) loses: Vec<SwapPoint>,
}

impl Comparison {
    fn note(&mut self, what: SwapPoint, (before, after): (bool, bool)) {
        match (before, after) {
            (true, true) => self.keeps.push(what),
            (true, false) => self.loses.push(what),
            (false, _) => {}
        }
    }
}

/// Compares what two choices do for an asset.
pub(super) fn compare(question: &Question<'_>, sides: &Sides<'_>, breaks: Option<Unmet>) -> Comparison {
    let mut found = Comparison::default();
    if question.pass == Pass::Draft {
        // A draft serves to decide: it has no quality of its own, and what its final does not need is no loss.
        found.loses.extend(breaks.map(SwapPoint::Breaks));
        return found;
    }
    let Sides { from, to, modes, joins } = *sides;
    let able = |test: &dyn Fn(&Limits) -> bool| {
        let one = |model: &Model| model.limits.as_ref().is_some_and(test);
        (one(from), one(to))
    };
    if modes.0 == Some(Mode::ImageToVideo) {
        found.note(SwapPoint::StartStill, able(&|limits| limits.start_still != StartStill::Never));
    }
    if question.asset.kind() == Kind::Video {
        found.note(SwapPoint::EndStill, able(&|limits| limits.end_still));
        found.note(SwapPoint::Sound, able(&|limits| limits.sound));
    }
    found.note(SwapPoint::Reference, able(&|limits| limits.reference));
    if let Some(aspect) = question.asset.needs.aspect {
        found.note(SwapPoint::Aspect(aspect), able(&|limits| limits.aspects.allow(aspect)));
    }
    match joins.1.saturating_sub(joins.0) {
        0 => {}
        more => found.loses.push(SwapPoint::MoreCuts(more)),
    }
    let rating = |model: &Model, mode: Option<Mode>| model.given_rating(mode?);
    if let Some(before) = rating(from, modes.0) {
        let after = rating(to, modes.1);
        let point = SwapPoint::Rating { before, after };
        match after.map(|after| after.value.cmp(&before.value)) {
            None | Some(Ordering::Less) => found.loses.push(point),
            Some(Ordering::Greater) => found.keeps.push(point),
            Some(Ordering::Equal) if from.id != to.id => found.keeps.push(point),
            Some(Ordering::Equal) => {}
        }
    }
    found
}

/// What others measured of both models in the same mode, newest first; `None` when there is nothing to compare.
///
/// Scores are compared only within one source; where one has a remark such as “silent” it must be the other's too,
/// or the other must have none.
pub(super) fn evidence(sides: &Sides<'_>) -> Option<Arc<SharedScores>> {
    let mode = sides.mode()?;
    let same = shared(sides.from, sides.to, mode).into_iter();
    let pairs: Vec<ScorePair> = same.map(|(new, old)| ScorePair { new: new.clone(), old: old.clone() }).collect();
    (!pairs.is_empty()).then(|| Arc::new(SharedScores { mode, pairs }))
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
