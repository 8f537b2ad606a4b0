//! Takes in words.

use super::{CostFact, Tone, Toned, number};
use chrono::NaiveDate;

use crate::domain::{Asset, AssetId, Credits, Pass, Project, Take, TakeOutcome};
use crate::figures::usage::Progress;
use crate::figures::why::Figure;
use crate::figures::{Figures, Lens};
use crate::prices::PriceList;

/// An outcome as a choice names it.
pub const fn outcome_title(outcome: TakeOutcome) -> &'static str {
    match outcome {
        TakeOutcome::Kept => "Kept",
        TakeOutcome::Rejected => "Rejected",
        TakeOutcome::Refunded => "Failed, refunded",
        TakeOutcome::Charged => "Failed, charged",
    }
}

/// What figures are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// The whole project: nothing of it is done.
    Whole,
    /// What is still to go of a project of which something is done.
    ToGo,
}

impl Extent {
    /// What figures of the work left are of, by the takes that were kept.
    pub fn of(project: &Project) -> Self {
        if project.takes.done(project).is_empty() { Self::Whole } else { Self::ToGo }
    }
}

/// Where an asset stands and what it is: `Scene 1 · Wide · draft`, `Project · Script`. `None` when it is not there.
pub fn take_words(project: &Project, (asset, pass): (AssetId, Pass)) -> Option<String> {
    let (scene, asset) = project.asset(asset)?;
    let place = scene.and_then(|scene| project.position(scene.id));
    let place = place.map_or_else(|| "Project".to_owned(), |place| format!("Scene {}", place.saturating_add(1)));
    let label = if asset.label.trim().is_empty() { super::kind_label(asset.kind()) } else { asset.label.trim() };
    Some(match (pass, &asset.draft) {
        (Pass::Draft, _) => format!("{place} · {label} · draft"),
        (Pass::Final, Some(_)) => format!("{place} · {label} · final"),
        (Pass::Final, None) => format!("{place} · {label}"),
    })
}

/// What was spent on the passes of a project that count, and what it comes to with what is still to go on the basis of
/// the switch; nothing while no take was recorded.
pub fn spent_facts(project: &Project, to_go: &Figures, lens: &Lens<'_>) -> Vec<CostFact> {
    let progress = Progress::of(&project.takes);
    if project.takes.counting().next().is_none() {
        return Vec::new();
    }
    let to_go = lens.project(to_go);
    let counted = Pass::ALL.into_iter().filter(|pass| lens.filter.includes(*pass));
    let spent = counted.fold(0_u64, |sum, pass| sum.saturating_add(progress.passes.get(pass).get()));
    let all = to_go.credits.get().saturating_add(spent);
    let fact = |name: &str, text: String, figure: Figure| CostFact {
        name: name.to_owned(),
        value: Toned::new(Tone::Plain, text),
        figure,
    };
    vec![
        fact("Spent", number::amount(spent), Figure::Spent),
        fact("Spent and to go", number::priced(Credits::new(all), to_go.unpriced), Figure::Together),
    ]
}

/// Where an asset stands, by its takes: `Done · 50 credits`, `2 takes, none kept · 50 credits`, `Not made yet`.
pub fn made_words(asset: &Asset, takes: &[&Take]) -> Toned {
    let spent = takes.iter().fold(0_u64, |sum, take| sum.saturating_add(take.spent().get()));
    let spent = number::credit_count(Credits::new(spent));
    let kept = |pass: Pass| takes.iter().any(|take| take.is_kept() && take.pass == pass && take.kind() == asset.kind());
    let count = number::counted(u64::try_from(takes.len()).unwrap_or(u64::MAX), "take", "takes");
    match (kept(Pass::Final), kept(Pass::Draft), takes.is_empty()) {
        (true, ..) => Toned::new(Tone::Good, format!("Done · {spent}")),
        (false, true, _) => Toned::new(Tone::Plain, format!("Draft kept · {spent}")),
        (false, false, false) => Toned::new(Tone::Plain, format!("{count}, none kept · {spent}")),
        (false, false, true) => Toned::new(Tone::Quiet, "Not made yet"),
    }
}

/// A take in one line: `Kept · Kling v2.1 · 25 · 22 Nov`.
pub fn take_line(take: &Take, prices: &PriceList, today: NaiveDate) -> String {
    let pass = if take.pass == Pass::Draft { " (draft)" } else { "" };
    let model = prices.short_name(&take.model);
    let credits = number::credits(take.spent());
    format!("{} · {model}{pass} · {credits} · {}", outcome_title(take.outcome), number::date(take.date(), today))
}
