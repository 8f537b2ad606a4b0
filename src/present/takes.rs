//! Takes in words.

use super::{CostFact, Tone, Toned, number};
use chrono::NaiveDate;

use crate::domain::{Asset, AssetId, Credits, Kind, Pass, Project, ResetTime, Take, TakeOutcome, TakeUnit};
use crate::figures::usage::{Progress, Proposal, StaleSum, StillUse};
use crate::figures::why::Figure;
use crate::figures::{DoneAssets, Figures, Lens, PassWork, Rest};
use crate::prices::{Plan, PriceList};
use crate::words::say;

/// An outcome as a choice names it.
pub fn outcome_title(outcome: TakeOutcome) -> &'static str {
    match outcome {
        TakeOutcome::Kept => say!("take-kept"),
        TakeOutcome::Rejected => say!("take-rejected"),
        TakeOutcome::Refunded => say!("take-refunded"),
        TakeOutcome::Charged => say!("take-charged"),
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
    /// What figures are of.
    pub fn of(figures: &Figures) -> Self {
        if figures.made().is_empty() { Self::Whole } else { Self::ToGo }
    }
}

/// Where an asset stands and what it is: `Scene 1 · Wide · draft`, `Project · Script`. `None` when it is not there.
pub fn take_words(project: &Project, (asset, pass): (AssetId, Pass)) -> Option<String> {
    let (scene, asset) = project.asset(asset)?;
    let place = scene.and_then(|scene| project.position(scene.id));
    let place = place
        .map_or_else(|| say!("take-project").to_owned(), |place| say!("take-scene", number = project.number_at(place)));
    let label = if asset.label.trim().is_empty() { super::kind_label(asset.kind()) } else { asset.label.trim() };
    Some(match (pass, &asset.draft) {
        (Pass::Draft, _) => say!("take-place-draft", place = place, label = label),
        (Pass::Final, Some(_)) => say!("take-place-final", place = place, label = label),
        (Pass::Final, None) => format!("{place} · {label}"),
    })
}

/// How many of its units are kept: `2 of 4 clips kept`; nothing where it has only one.
pub fn kept_words(kind: Kind, work: &PassWork) -> Option<String> {
    (work.units > 1).then(|| units_kept(kind, work.kept.saturating_add(work.stale), work.units))
}

/// So many units of so many: `2 of 4 clips kept`.
pub fn units_kept(kind: Kind, kept: u64, units: u64) -> String {
    say!("take-units-kept", kept = kept, kind = kind.id(), count = units)
}

/// What is stale of one asset: `Made with Kling v2.1, and changed since. It is not to go. Making it again costs 600 credits.`
pub fn stale_line(work: &PassWork, (prices, plan): (&PriceList, Option<&Plan>)) -> String {
    let model = work.made_by.as_ref().map_or_else(|| say!("take-another-model"), |model| prices.short_name(model));
    let again = work.again.as_ref().and_then(Rest::credits);
    let free = plan.filter(|plan| plan.is_free(work.kind));
    let again = match (free, again) {
        (Some(plan), _) => say!("take-again-free", plan = &plan.name),
        (None, Some(credits)) => say!("take-again-costs", count = credits),
        (None, None) => say!("take-again-not-known").to_owned(),
    };
    if work.units > 1 && work.stale < work.units {
        let (kind, count) = (work.kind.id(), work.units);
        say!("take-stale-part", model = model, stale = work.stale, kind = kind, count = count, again = again)
    } else {
        say!("take-stale", model = model, again = again)
    }
}

/// What another take of a still makes stale.
///
/// `2 finished shots start from this still. Keeping another one makes them stale; making them again costs 150 credits.` Images
/// that follow it count among what is made from it.
pub fn still_words(used: &StillUse) -> String {
    let (of, count, credits) = of_still(used);
    say!("take-still-makes-stale", of = of, count = count, credits = credits)
}

/// The same once it is kept.
pub fn still_kept_words(used: &StillUse) -> String {
    let (of, count, credits) = of_still(used);
    say!("take-still-made-stale", of = of, count = count, credits = credits)
}

/// What uses a still, how much of it, and what making that again costs.
fn of_still(used: &StillUse) -> (&'static str, usize, String) {
    let of = match used.of {
        Some(Kind::Image) => "image",
        Some(_) => "shot",
        None => "asset",
    };
    (of, used.shots.len(), number::with_credits(&number::priced(used.again.credits, used.again.unpriced)))
}

/// What is stale, and what making it again would cost: `1 asset has changed since it was made; making it again costs 600`.
pub fn stale_words(stale: &StaleSum) -> Option<String> {
    let credits = number::priced(stale.again.credits, stale.again.unpriced);
    (stale.count > 0).then(|| say!("take-changed-since", count = stale.count, credits = credits))
}

/// Where nothing is to go: that everything is done, or what has changed since it was made and would cost again.
pub fn nothing_to_go(stale: &StaleSum) -> (Toned, String) {
    match stale_words(stale) {
        None => (Toned::new(Tone::Good, say!("take-everything-done")), say!("take-each-kept").to_owned()),
        Some(changed) => (Toned::new(Tone::Warn, say!("take-nothing-to-go")), say!("take-sentence", what = changed)),
    }
}

/// Which units a take is of: `clip 2 of 4 · 5 s`, `all 4 clips, one each`; nothing where there is only one.
pub fn unit_words(kind: Kind, proposal: &Proposal) -> Option<String> {
    let (kind, units) = (kind.id(), proposal.units);
    match (proposal.target.unit, proposal.clip) {
        _ if units <= 1 => None,
        (TakeUnit::All, _) => Some(say!("take-all-units", kind = kind, count = units)),
        (TakeUnit::One(number), None) => {
            Some(say!("take-one-unit", kind = kind, number = number.to_string(), units = units))
        }
        (TakeUnit::One(number), Some(seconds)) => Some(say!(
            "take-one-unit-seconds",
            kind = kind,
            number = number.to_string(),
            units = units,
            seconds = seconds.to_string()
        )),
    }
}

/// What was spent on the passes of a project that count, and what it comes to with what is still to go on the basis of
/// the switch; nothing while no take was recorded.
pub(super) fn spent_facts(progress: &Progress, to_go: &Figures, lens: &Lens<'_>) -> Vec<CostFact> {
    if progress.is_empty() {
        return Vec::new();
    }
    let held = u8::from(!lens.held(to_go).is_none());
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
        fact(say!("take-spent"), number::credits(Credits::new(spent)), Figure::Spent),
        fact(
            &say!("take-spent-and-to-go", held = held),
            number::priced(Credits::new(all), to_go.unpriced),
            Figure::Together,
        ),
    ]
}

/// Where an asset stands: `Done · 50 credits`, `2 of 4 clips kept · 50 credits`, `Changed since · 25 credits`, `Not made yet`.
pub fn made_words(asset: &Asset, takes: &[&Take], done: &DoneAssets) -> Toned {
    let spent = takes.iter().fold(0_u64, |sum, take| sum.saturating_add(take.spent().get()));
    let spent = number::credit_count(Credits::new(spent));
    let count = takes.len();
    let work = |pass: Pass| done.work(asset.id, pass);
    let part = || kept_words(asset.kind(), work(Pass::Final).filter(|work| work.kept > 0)?);
    if done.is_kept(asset.id, Pass::Final) {
        return if work(Pass::Final).is_some_and(PassWork::is_stale) {
            Toned::new(Tone::Warn, say!("take-made-changed", spent = spent))
        } else {
            Toned::new(Tone::Good, say!("take-made-done", spent = spent))
        };
    }
    if let Some(part) = part() {
        return Toned::new(Tone::Plain, format!("{part} · {spent}"));
    }
    if done.is_kept(asset.id, Pass::Draft) {
        return Toned::new(Tone::Plain, say!("take-made-draft-kept", spent = spent));
    }
    if takes.is_empty() {
        let words = if asset.is_paid_elsewhere() { say!("take-not-made-here") } else { say!("take-not-made-yet") };
        return Toned::new(Tone::Quiet, words);
    }
    if done.has(asset.id, Pass::Final) {
        return Toned::new(Tone::Warn, say!("take-none-kept-or-planned", count = count, spent = spent));
    }
    Toned::new(Tone::Plain, say!("take-none-kept", count = count, spent = spent))
}

/// A take in one line: `Kept · Kling v2.1 · 25 · 22 Nov`.
pub fn take_line(take: &Take, prices: &PriceList, (today, reset): (NaiveDate, ResetTime)) -> String {
    let model = prices.short_name(&take.model);
    let unit = match take.unit {
        TakeUnit::All => String::new(),
        TakeUnit::One(number) => format!(" {number}"),
    };
    let outcome = format!("{}{unit}", outcome_title(take.outcome));
    // The day on which the account is charged, whatever the clock was when it was recorded: as Usage has it.
    let day = take.date_by(reset);
    let (draft, day) = (u8::from(take.pass == Pass::Draft), number::date(day, today));
    say!("take-line", outcome = outcome, model = model, draft = draft, credits = take.spent(), day = day)
}
