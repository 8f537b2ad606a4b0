//! What is said of steps besides what they do: what else goes with them, and what it would take where they do not get there.

use super::number;
use crate::advice::{Decision, Detail, ReachLimit, SuggestionKind};
use crate::domain::Credits;

/// What it would take: `It can’t be brought within 100: even with 36 of 40 scenes left out, 960 credits are needed to be 90 % sure.`
pub fn reach_limit_words(limit: &ReachLimit, within: Credits) -> String {
    let all = |count: usize| number::counted_items(count, "scene", "scenes");
    let amount = |count: usize| number::amount(u64::try_from(count).unwrap_or(u64::MAX));
    let with = match limit.left_out {
        0 => "with all that helps".to_owned(),
        1 if limit.scenes == 1 => "even with its scene left out".to_owned(),
        out if out == limit.scenes => format!("even with all {} left out", all(out)),
        out => format!("even with {} of {} left out", amount(out), all(limit.scenes)),
    };
    let (needs, percent) = (number::credit_count(limit.after.safe), limit.after.confidence.percent());
    let are = if limit.after.safe.get() == 1 { "is" } else { "are" };
    let within = number::credits(within);
    format!("It can’t be brought within {within}: {with}, {needs} {are} needed to be {percent} % sure.")
}

/// How much shorter the video gets where scenes are left out: `0:48 shorter`.
pub(super) fn shorter(one: &Decision) -> Option<String> {
    let millis = one.parts.iter().filter_map(|part| match part.detail {
        Detail::Seconds(seconds) if part.kind == SuggestionKind::Cut => Some(u64::from(seconds.millis())),
        _ => None,
    });
    let millis = millis.fold(0, u64::saturating_add);
    (millis > 0).then(|| format!("{} shorter", number::running_length(millis)))
}

/// The other models that go with it where it is about something else: `with other models for 2 shots`.
pub(super) fn models_besides(one: &Decision) -> Option<String> {
    let about_models = |kind: SuggestionKind| {
        matches!(kind, SuggestionKind::Dominated | SuggestionKind::Lossless | SuggestionKind::Cheaper)
    };
    let besides = one.parts.iter().filter(|part| about_models(part.kind)).count();
    let said = about_models(one.key.kind) || one.key.kind == SuggestionKind::FreeUpgrade || besides == 0;
    (!said).then(|| {
        format!("with other models for {}", number::counted_items(besides, "shot or still", "shots and stills"))
    })
}
