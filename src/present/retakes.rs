//! Retakes in words: the switch, whether a draft pays, and what was assumed.

use super::{Tone, Toned, number, rounding_words};
use crate::domain::{Confidence, Rate, RateKey, SpeechRounding};
use crate::figures::{
    AssumedValue, Assumption, AssumptionId, Basis, Changed, DraftHelp, Drafting, Expected, MovedTotal,
};
use crate::prices::PriceList;

/// A basis as the switch names it.
pub fn basis_title(basis: Basis, confidence: Confidence) -> String {
    match basis {
        Basis::Bare => "No retakes".to_owned(),
        Basis::Expected => "With retakes".to_owned(),
        Basis::Safe => format!("{confidence} % safe"),
    }
}

/// Whether a draft pays, in one sentence with numbers; `drafted` says whether the asset has the draft already.
///
/// Numbers are averages, rounded up; a saving rounds down.
pub fn drafting_line(drafting: &Drafting, drafted: bool) -> Toned {
    if drafted { judged(drafting, "The draft", true) } else { judged(drafting, "A draft", false) }
}

/// Whether a draft with a model would pay for an asset that has none, in one sentence with numbers.
pub fn draft_offer_line(drafting: &Drafting, model: &str) -> Toned {
    judged(drafting, &format!("A draft with {model}"), false)
}

fn judged(drafting: &Drafting, draft: &str, drafted: bool) -> Toned {
    let costs = number::credits(drafting.costs.ceil());
    let saves = number::credits(drafting.saves.floor());
    let of = number::credits(drafting.without.ceil());
    let close = drafting.costs.ceil() == drafting.saves.floor();
    let (costs, saves) = if close { (exact(&drafting.costs), exact(&drafting.saves)) } else { (costs, saves) };
    let (tone, pays) = match (drafting.pays(), drafted) {
        (true, true) => (Tone::Good, "pays: on average it costs"),
        (true, false) => (Tone::Good, "would pay: on average it would cost"),
        (false, true) => (Tone::Warn, "does not pay: on average it costs"),
        (false, false) => (Tone::Quiet, "would not pay: on average it would cost"),
    };
    let saved = if drafted { "saves" } else { "save" };
    Toned::new(tone, format!("{draft} {pays} {costs} and {saved} {saves} of the final’s {of}."))
}

fn exact(number: &Expected) -> String {
    number.to_string()
}

/// An assumption as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssumptionRow {
    /// Which it is.
    pub id: AssumptionId,
    /// What is assumed.
    pub says: String,
    /// Where from and when: `our assumption, 2026-11-22`.
    pub source: String,
    /// What holds now; empty where `says` says it.
    pub value: String,
    /// What it moves, at either end of what is believed; none where it moves nothing.
    pub moves: Vec<AssumptionMove>,
    /// What marks a changed one: `changed for this project, usually 1/3`; `None` for most.
    pub changed: Option<String>,
}

/// What an assumption moves at one end of what is believed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssumptionMove {
    /// Such as `−120 at 1/2`.
    pub says: String,
    /// What becomes of the total.
    pub moved: MovedTotal,
}

/// What is assumed, in a sentence. `prices` are those that it was found for.
pub fn assumption_words(one: &Assumption, prices: &PriceList) -> String {
    let kept = |by: &str, key: RateKey| match &one.value {
        AssumedValue::Rate(rate) if !rate.is_always() => format!("Of all takes of {}{by}, {rate} are kept.", made(key)),
        _ => format!("Every take of {}{by} is kept.", made(key)),
    };
    match &one.id {
        AssumptionId::KeepRate(key) => kept("", *key),
        AssumptionId::ModelRate(key, model) => kept(&format!(" by {}", prices.short_name(model)), *key),
        AssumptionId::AfterDraft => {
            "After a draft, half of the final takes that would have been rejected are kept: (1 + p) / 2.".to_owned()
        }
        AssumptionId::SpeechRounding => {
            "Characters of speech are rounded up to whole blocks for each asset, not for the whole project.".to_owned()
        }
        AssumptionId::Price(model) => {
            let assumed = prices.model(model).and_then(|model| model.assumption.as_deref()).unwrap_or_default();
            format!("{}: {assumed}.", prices.model_name(model))
        }
        AssumptionId::SpokenPace => spoken(&one.value, prices),
        AssumptionId::Upgrade => {
            "An upgrade in mid-cycle gives the new allowance less what the cycle has used. This moves no total."
                .to_owned()
        }
    }
}

fn spoken(pace: &AssumedValue, prices: &PriceList) -> String {
    let others = prices.spoken.scripts.iter();
    let others: Vec<String> =
        others.map(|script| format!(", {} {}", script.name, script.characters_per_second)).collect();
    let here = match pace {
        AssumedValue::Pace(pace) if !pace.is_usual() => format!(", in this project at {pace} of that"),
        _ => String::new(),
    };
    format!(
        "Narration is spoken at {} characters a second{}{here}. This affects warnings, not totals.",
        prices.spoken.characters_per_second,
        others.concat()
    )
}

/// What takes with this keep rate make.
const fn made(key: RateKey) -> &'static str {
    match key {
        RateKey::TextToVideo => "clips from text alone",
        RateKey::ImageToVideo => "clips that start with a still",
        RateKey::Image => "images",
        RateKey::Speech => "speech",
        RateKey::Script => "scripts",
        RateKey::Enhancement => "scene enhancements",
        RateKey::Consultation => "consultations",
    }
}

/// The list of assumptions in words, in its order. `prices` are those that it was found for.
pub fn assumption_rows(assumptions: &[Assumption], prices: &PriceList) -> Vec<AssumptionRow> {
    let row = |one: &Assumption| AssumptionRow {
        id: one.id.clone(),
        says: assumption_words(one, prices),
        source: source(one, prices),
        value: value(&one.value),
        moves: moves(one),
        changed: match one.changed {
            Changed::No => None,
            Changed::ForAll => Some(format!("changed for all projects, usually {}", value(&one.usual))),
            Changed::ForProject => Some(format!("changed for this project, usually {}", value(&one.usual))),
        },
    };
    assumptions.iter().map(row).collect()
}

/// Where an assumption comes from; of the pace of speech each script has its own source.
fn source(one: &Assumption, prices: &PriceList) -> String {
    let read = |title: &str, read: &str| if read.is_empty() { title.to_owned() } else { format!("{title}, {read}") };
    let mut source = read(&one.source, &one.read);
    if one.id == AssumptionId::SpokenPace {
        for script in &prices.spoken.scripts {
            let found = prices.source(&script.source);
            let said = found.map_or_else(|| script.source.clone(), |source| read(&source.title, &source.read));
            source = format!("{source}; {}: {said}", script.name);
        }
    }
    source
}

fn value(value: &AssumedValue) -> String {
    match value {
        AssumedValue::Rate(rate) => rate_words(*rate),
        AssumedValue::Rounding(rounding) => rounding_words(*rounding).to_owned(),
        AssumedValue::Credits(least, most) if least == most => number::credits(*least),
        AssumedValue::Credits(least, most) => format!("{} to {}", number::credits(*least), number::credits(*most)),
        AssumedValue::ClipSeconds(seconds) => format!("{seconds} s"),
        AssumedValue::DraftHelp(DraftHelp::None) => "a draft does not help".to_owned(),
        AssumedValue::DraftHelp(DraftHelp::HalfWay) => "half-way".to_owned(),
        AssumedValue::DraftHelp(DraftHelp::Full) => "after a draft every take is kept".to_owned(),
        AssumedValue::Pace(pace) => pace.to_string(),
        AssumedValue::Difference => "the difference".to_owned(),
        AssumedValue::AsListed(words) => words.clone(),
    }
}

/// One end of what is believed, after a difference: `at 1/4`, `if a draft doesn’t help`.
fn at_end(end: &AssumedValue) -> String {
    match end {
        AssumedValue::DraftHelp(DraftHelp::None) => "if a draft doesn’t help".to_owned(),
        AssumedValue::DraftHelp(DraftHelp::Full) => "if every take is kept after a draft".to_owned(),
        AssumedValue::Rounding(SpeechRounding::PerAsset) => "if each narration is rounded up".to_owned(),
        AssumedValue::Rounding(SpeechRounding::PerProject) => "if they are rounded up once, together".to_owned(),
        other => format!("at {}", value(other)),
    }
}

fn rate_words(rate: Rate) -> String {
    if rate.is_always() { "always".to_owned() } else { rate.to_string() }
}

fn moves(one: &Assumption) -> Vec<AssumptionMove> {
    let (Some((low, high)), Some((at_low, at_high))) = (&one.ends, one.moves) else { return Vec::new() };
    let end = |moved: MovedTotal, end: &AssumedValue| {
        let says = format!("{} {}", number::difference(moved.by), at_end(end));
        (moved.by != 0).then_some(AssumptionMove { says, moved })
    };
    [end(at_low, low), end(at_high, high)].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Credits, RateKey, Rates};
    use crate::figures::{assumptions, drafting};
    use crate::present::sample::{figures, film, lens, prices};

    #[test]
    fn a_draft_is_judged_both_ways() {
        let rate = prices().keep_rate(RateKey::TextToVideo);
        let check = |draft, last, drafted, expected: &str| {
            let found = drafting((Credits::new(draft), Credits::new(last)), (rate, rate));
            assert_eq!(drafting_line(&found, drafted).text, expected, "{draft} before {last}");
        };
        check(25, 600, true, "The draft pays: on average it costs 75 and saves 900 of the final’s 1,800.");
        check(25, 600, false, "A draft would pay: on average it would cost 75 and save 900 of the final’s 1,800.");
        check(25, 30, true, "The draft does not pay: on average it costs 75 and saves 45 of the final’s 90.");
        let found = drafting((Credits::new(25), Credits::new(600)), (rate, rate));
        assert_eq!(
            draft_offer_line(&found, "Kling v2.1").text,
            "A draft with Kling v2.1 would pay: on average it would cost 75 and save 900 of the final’s 1,800.",
            "the model is named"
        );
        check(30, 60, false, "A draft would not pay: on average it would cost 90 and save 90 of the final’s 180.");
    }

    #[test]
    fn assumptions_are_ranked_by_what_they_move() {
        let list = assumptions(&figures(&film()), &Rates::default(), &lens("pro").on(None));
        assert!(list.is_sorted_by_key(|one| std::cmp::Reverse(one.weight())), "most first");
        let rows = assumption_rows(&list, prices());
        let first = rows.first().unwrap();
        assert_eq!(first.says, "Of all takes of clips that start with a still, 2/3 are kept.", "what moves most");
        let moves: Vec<&str> = first.moves.iter().map(|one| one.says.as_str()).collect();
        assert_eq!(moves, ["+2,813 at 1/3", "−730 at 9/10"], "at its ends");
        assert!(rows.iter().all(|row| row.changed.is_none() && !row.source.is_empty()), "as they came, with sources");
    }
}
