//! What `swaps` and `reach` both tell of decisions.

use serde::Serialize;

use super::context;
use super::json::SignedInUnit;
use super::pick::{Pick, clips};
use super::trouble::Trouble;
use crate::advice::{BoardState, Decision, Detail, Goal, Suggestion};
use crate::domain::{Confidence, Credits, PassFilter, Project};
use crate::figures::{Basis, DoneAssets, LensSettings};
use crate::present;
use crate::workspace::Standpoint;

/// What a board is judged by, beyond what it stands at.
pub(super) struct GoalTerms {
    pub(super) pass: PassFilter,
    /// Whether savings count retakes.
    pub(super) basis: Basis,
    pub(super) confidence: Confidence,
    /// The credits that are left [default: what the account has left].
    pub(super) left: Option<Credits>,
    /// Whether work that is done counts as well.
    pub(super) all: bool,
}

/// What a project is judged by, and where it stands.
pub(super) fn judged<'a>(at: &Standpoint<'a>, terms: &GoalTerms) -> Result<(Goal<'a>, BoardState), Trouble> {
    // Nothing limits what is paid as one goes.
    let left = match context::plan(at)? {
        None => Some(terms.left.unwrap_or(Credits::new(u64::MAX))),
        Some(_) => terms.left,
    };
    let seen = LensSettings { filter: terms.pass, basis: terms.basis, confidence: terms.confidence };
    let goal = at.goal(seen, left);
    let state =
        if terms.all { BoardState::of(at.project, at.figures, &DoneAssets::default(), &goal) } else { at.board(&goal) };
    Ok((goal, state))
}

/// One asset, or scene, that a decision changes.
#[derive(Serialize)]
pub(super) struct JsonPart<'a> {
    scene: usize,
    asset: Option<&'a str>,
    pass: &'a str,
    id: Option<u32>,
    from: Option<String>,
    to: Option<String>,
    saves: SignedInUnit,
    from_clips: Option<String>,
    to_clips: Option<String>,
}

pub(super) fn parts<'a>(one: &'a Decision, project: &'a Project) -> Vec<JsonPart<'a>> {
    one.parts.iter().filter_map(|part| json_part(part, project)).collect()
}

fn json_part<'a>(part: &'a Suggestion, project: &'a Project) -> Option<JsonPart<'a>> {
    let pick = part.asset.and_then(|asset| Pick::of(project, (Some(part.scene), asset)));
    let (from, to) = change(part);
    let cut = |which: fn(&crate::advice::Swap) -> &crate::domain::Choice| match &part.detail {
        Detail::Swap(swap) => clips(which(swap)),
        _ => None,
    };
    Some(JsonPart {
        scene: project.position(part.scene)?.saturating_add(1),
        asset: pick.map(|pick| pick.asset.label.as_str()),
        pass: part.pass.id(),
        id: part.asset.map(crate::domain::AssetId::get),
        from,
        to,
        saves: SignedInUnit(part.saving()),
        from_clips: cut(|swap| &swap.from),
        to_clips: cut(|swap| &swap.to),
    })
}

/// What a suggestion changes, as it is and instead: models by their ids, lengths and counts as numbers.
fn change(part: &Suggestion) -> (Option<String>, Option<String>) {
    match &part.detail {
        Detail::Length { from, to } => (Some(from.to_string()), Some(to.to_string())),
        Detail::Images { from, to } => (Some(from.to_string()), Some(to.to_string())),
        Detail::Swap(_) | Detail::Still(_) | Detail::Draft { .. } | Detail::Seconds(_) => {
            let (from, to) = part.models();
            (from.map(ToString::to_string), to.map(ToString::to_string))
        }
    }
}

/// What gets lost by a decision, each once.
pub(super) fn loses(one: &Decision) -> Vec<String> {
    let words = one.parts.iter().flat_map(present::suggestion_loses);
    let mut all: Vec<String> = Vec::new();
    for word in words {
        if !all.contains(&word) {
            all.push(word);
        }
    }
    all
}
