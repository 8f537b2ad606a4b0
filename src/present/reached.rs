//! What is said of steps besides what they do: what else goes with them, and what it would take where they do not get there.

use super::number;
use crate::advice::{Decision, Detail, ReachLimit, SuggestionKind};
use crate::domain::Credits;
use crate::words::say;

/// What it would take: `It can’t be brought within 100: even with 36 of 40 scenes left out, 960 credits are needed to be 90 % sure.`
pub fn reach_limit_words(limit: &ReachLimit, within: Credits) -> String {
    let case = match limit.left_out {
        0 => "helps",
        1 if limit.scenes == 1 => "only",
        out if out == limit.scenes => "all",
        _ => "some",
    };
    let (out, scenes, percent) = (limit.left_out, limit.scenes, limit.after.confidence.percent());
    say!(
        "project-not-within",
        within = within,
        case = case,
        scenes = scenes,
        out = out,
        count = limit.after.safe,
        percent = percent
    )
}

/// How much shorter the video gets where scenes are left out: `0:48 shorter`.
pub(super) fn shorter(one: &Decision) -> Option<String> {
    let millis = one.parts.iter().filter_map(|part| match part.detail {
        Detail::Seconds(seconds) if part.kind == SuggestionKind::Cut => Some(u64::from(seconds.millis())),
        _ => None,
    });
    let millis = millis.fold(0, u64::saturating_add);
    (millis > 0).then(|| say!("project-shorter", length = number::running_length(millis)))
}

/// The other models that go with it where it is about something else: `with other models for 2 shots`.
pub(super) fn models_besides(one: &Decision) -> Option<String> {
    let about_models = |kind: SuggestionKind| {
        matches!(kind, SuggestionKind::Dominated | SuggestionKind::Lossless | SuggestionKind::Cheaper)
    };
    let besides = one.parts.iter().filter(|part| about_models(part.kind)).count();
    let said = about_models(one.key.kind) || one.key.kind == SuggestionKind::FreeUpgrade || besides == 0;
    (!said).then(|| say!("project-with-other-models", count = besides))
}
