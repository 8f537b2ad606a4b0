//! Takes in words.

use super::{CostFact, Tone, Toned, number, with_contingency};
use chrono::NaiveDate;

use crate::domain::{Asset, AssetId, Credits, Kind, Pass, Project, ResetTime, Take, TakeOutcome, TakeUnit};
use crate::figures::usage::{Progress, Proposal, StaleSum, StillUse};
use crate::figures::why::Figure;
use crate::figures::{DoneAssets, Figures, Lens, PassWork, Rest};
use crate::prices::{Plan, PriceList};

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
    /// What figures are of.
    pub fn of(figures: &Figures) -> Self {
        if figures.made().is_empty() { Self::Whole } else { Self::ToGo }
    }
}

/// Where an asset stands and what it is: `Scene 1 · Wide · draft`, `Project · Script`. `None` when it is not there.
pub fn take_words(project: &Project, (asset, pass): (AssetId, Pass)) -> Option<String> {
    let (scene, asset) = project.asset(asset)?;
    let place = scene.and_then(|scene| project.position(scene.id));
    let place = place.map_or_else(|| "Project".to_owned(), |place| format!("Scene {}", project.number_at(place)));
    let label = if asset.label.trim().is_empty() { super::kind_label(asset.kind()) } else { asset.label.trim() };
    Some(match (pass, &asset.draft) {
        (Pass::Draft, _) => format!("{place} · {label} · draft"),
        (Pass::Final, Some(_)) => format!("{place} · {label} · final"),
        (Pass::Final, None) => format!("{place} · {label}"),
    })
}

/// What one unit is called, and several.
const fn unit_nouns(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Image => ("image", "images"),
        Kind::Video => ("clip", "clips"),
        Kind::Speech => ("speech", "speeches"),
        Kind::Script => ("script", "scripts"),
        Kind::Enhancement => ("enhancement", "enhancements"),
        Kind::Consultation => ("consultation", "consultations"),
    }
}

/// How many of its units are kept: `2 of 4 clips kept`; nothing where it has only one.
pub fn kept_words(kind: Kind, work: &PassWork) -> Option<String> {
    (work.units > 1).then(|| units_kept(kind, work.kept.saturating_add(work.stale), work.units))
}

/// So many units of so many: `2 of 4 clips kept`.
pub fn units_kept(kind: Kind, kept: u64, units: u64) -> String {
    let (one, many) = unit_nouns(kind);
    format!("{} of {} kept", number::amount(kept), number::counted(units, one, many))
}

/// What is stale of one asset: `Made with Kling v2.1, and changed since. It is not to go. Making it again costs 600 credits.`
pub fn stale_line(work: &PassWork, (prices, plan): (&PriceList, Option<&Plan>)) -> String {
    let model = work.made_by.as_ref().map_or("another model", |model| prices.short_name(model));
    let again = work.again.as_ref().and_then(Rest::credits);
    let free = plan.filter(|plan| plan.is_free(work.kind));
    let again = match (free, again) {
        (Some(plan), _) => format!("Making it again is free on {}", plan.name),
        (None, Some(credits)) => format!("Making it again costs {}", number::credit_count(credits)),
        (None, None) => "What making it again costs is not known".to_owned(),
    };
    let part = if work.units > 1 && work.stale < work.units {
        format!(
            " ({} of {})",
            number::amount(work.stale),
            number::counted(work.units, unit_nouns(work.kind).0, unit_nouns(work.kind).1)
        )
    } else {
        String::new()
    };
    format!("Made with {model}, and changed since{part}. It isn’t planned again. {again}.")
}

/// What another take of a still makes stale.
///
/// `2 finished shots start from this still. Keeping another one makes them stale; making them again costs 150 credits.` Images
/// that follow it count among what is made from it.
pub fn still_words(used: &StillUse) -> String {
    of_still(used, "Keeping another one makes")
}

/// The same once it is kept.
pub fn still_kept_words(used: &StillUse) -> String {
    of_still(used, "The one kept now makes")
}

fn of_still(used: &StillUse, makes: &str) -> String {
    let shots = u64::try_from(used.shots.len()).unwrap_or(u64::MAX);
    let ((one, starts), (more, start)) = match used.of {
        Some(Kind::Image) => (("finished image", "follows"), ("finished images", "follow")),
        Some(_) => (("finished shot", "starts from"), ("finished shots", "start from")),
        None => (("finished asset", "uses"), ("finished assets", "use")),
    };
    let (starts, them) = if shots == 1 { (starts, "it") } else { (start, "them") };
    let credits = number::with_credits(&number::priced(used.again.credits, used.again.unpriced));
    format!(
        "{} {starts} this still. {makes} {them} stale; making {them} again costs {credits}.",
        number::counted(shots, one, more)
    )
}

/// What is stale, and what making it again would cost: `1 asset has changed since it was made; making it again costs 600`.
pub fn stale_words(stale: &StaleSum) -> Option<String> {
    let credits = number::priced(stale.again.credits, stale.again.unpriced);
    let (has, it) = if stale.count == 1 { ("has", "it") } else { ("have", "them") };
    let count = number::counted(stale.count, "asset", "assets");
    let words =
        format!("{count} {has} changed since {it} was made and isn’t planned again; making {it} again costs {credits}");
    let several =
        format!("{count} {has} changed since they were made and are not to go; making {it} again costs {credits}");
    (stale.count > 0).then_some(if stale.count == 1 { words } else { several })
}

/// Where nothing is to go: that everything is done, or what has changed since it was made and would cost again.
pub fn nothing_to_go(stale: &StaleSum) -> (Toned, String) {
    match stale_words(stale) {
        None => {
            (Toned::new(Tone::Good, "Everything is done"), "Each asset that costs credits has a kept take.".to_owned())
        }
        Some(changed) => (Toned::new(Tone::Warn, "Nothing to go"), format!("{changed}.")),
    }
}

/// Which units a take is of: `clip 2 of 4 · 5 s`, `all 4 clips, one each`; nothing where there is only one.
pub fn unit_words(kind: Kind, proposal: &Proposal) -> Option<String> {
    let (one, many) = unit_nouns(kind);
    let units = number::amount(proposal.units);
    let clip = proposal.clip.map(|seconds| format!(" · {seconds} s")).unwrap_or_default();
    match proposal.target.unit {
        _ if proposal.units <= 1 => None,
        TakeUnit::All => Some(format!("all {units} {many}, one each")),
        TakeUnit::One(number) => Some(format!("{one} {number} of {units}{clip}")),
    }
}

/// What was spent on the passes of a project that count, and what it comes to with what is still to go on the basis of
/// the switch; nothing while no take was recorded.
pub(super) fn spent_facts(progress: &Progress, to_go: &Figures, lens: &Lens<'_>) -> Vec<CostFact> {
    if progress.is_empty() {
        return Vec::new();
    }
    let with = with_contingency(&lens.held(to_go));
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
        fact(&format!("Spent and to go{with}"), number::priced(Credits::new(all), to_go.unpriced), Figure::Together),
    ]
}

/// Where an asset stands: `Done · 50 credits`, `2 of 4 clips kept · 50 credits`, `Changed since · 25 credits`, `Not made yet`.
pub fn made_words(asset: &Asset, takes: &[&Take], done: &DoneAssets) -> Toned {
    let spent = takes.iter().fold(0_u64, |sum, take| sum.saturating_add(take.spent().get()));
    let spent = number::credit_count(Credits::new(spent));
    let count = number::counted(u64::try_from(takes.len()).unwrap_or(u64::MAX), "take", "takes");
    let work = |pass: Pass| done.work(asset.id, pass);
    let part = || kept_words(asset.kind(), work(Pass::Final).filter(|work| work.kept > 0)?);
    if done.is_kept(asset.id, Pass::Final) {
        return if work(Pass::Final).is_some_and(PassWork::is_stale) {
            Toned::new(Tone::Warn, format!("Changed since · {spent}"))
        } else {
            Toned::new(Tone::Good, format!("Done · {spent}"))
        };
    }
    if let Some(part) = part() {
        return Toned::new(Tone::Plain, format!("{part} · {spent}"));
    }
    if done.is_kept(asset.id, Pass::Draft) {
        return Toned::new(Tone::Plain, format!("Draft kept · {spent}"));
    }
    if takes.is_empty() {
        let words = if asset.is_paid_elsewhere() { "Not to be made here" } else { "Not made yet" };
        return Toned::new(Tone::Quiet, words);
    }
    if done.has(asset.id, Pass::Final) {
        return Toned::new(Tone::Warn, format!("{count}, none kept, and no more planned · {spent}"));
    }
    Toned::new(Tone::Plain, format!("{count}, none kept · {spent}"))
}

/// A take in one line: `Kept · Kling v2.1 · 25 · 22 Nov`.
pub fn take_line(take: &Take, prices: &PriceList, (today, reset): (NaiveDate, ResetTime)) -> String {
    let pass = if take.pass == Pass::Draft { " (draft)" } else { "" };
    let model = prices.short_name(&take.model);
    let credits = number::credits(take.spent());
    let unit = match take.unit {
        TakeUnit::All => String::new(),
        TakeUnit::One(number) => format!(" {number}"),
    };
    let outcome = outcome_title(take.outcome);
    // The day on which the account is charged, whatever the clock was when it was recorded: as Usage has it.
    let day = take.date_by(reset);
    format!("{outcome}{unit} · {model}{pass} · {credits} · {}", number::date(day, today))
}
