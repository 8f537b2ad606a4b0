//! The start still that a swap may need and its scene does not have.

use std::cmp::Reverse;

use super::choices::choices_with;
use super::{ChoiceVerdict, Fraction, Question};
use crate::domain::{
    Alternatives, Aspect, Asset, AssetId, Brief, Choice, Credits, Lock, Needs, Pass, Payment, StillRole, Takes, Work,
};
use crate::figures::Estimator;

/// A picture that a swap adds to its scene, because a model cannot begin without one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Still {
    /// What makes it.
    pub choice: Choice,
    /// What it costs, rounded up; in the saving of the swap already.
    pub costs: Credits,
    /// By how much that was rounded up.
    pub over: Fraction,
}

/// The asset that such a still is: one picture in the shape of the shot that it is for.
pub fn start_still(id: AssetId, choice: Choice, aspect: Option<Aspect>) -> Asset {
    Asset {
        id,
        label: "Start still".to_owned(),
        work: Work::Image { count: 1 },
        needs: Needs::NONE.shaped(aspect),
        lock: Lock::Open,
        payment: Payment::Credits,
        from_still: None,
        takes: Takes::Automatic,
        final_choice: choice,
        brief: Brief::NONE,
        alternatives: Alternatives::default(),
        draft: None,
    }
}

/// The same as a still of the project, which shots of several scenes start from.
pub(super) fn shared_still(id: AssetId, choice: Choice, aspect: Option<Aspect>) -> Asset {
    let brief = Brief { role: Some(StillRole::Style), ..Brief::NONE };
    Asset { brief, ..start_still(id, choice, aspect) }
}

/// The cheapest still for the shot in question, of equals the best rated; `None` when no model makes one.
pub(super) fn cheapest(question: &Question<'_>, estimator: &mut Estimator<'_>) -> Option<Still> {
    let nothing = question.asset.final_choice.clone();
    let asset = start_still(question.asset.id, nothing, question.asset.needs.aspect);
    let of_still = Question { asset: &asset, pass: Pass::Final, ..*question };
    let allowed = choices_with(&of_still, estimator).into_iter().filter(|one| one.verdict == ChoiceVerdict::Allowed);
    let priced = allowed.filter_map(|one| Some((one.cost.credits()?, one)));
    let best = priced.min_by_key(|(costs, one)| (*costs, Reverse(one.rating), one.place));
    best.map(|(costs, one)| Still { choice: one.choice, costs, over: Fraction::ZERO })
}
