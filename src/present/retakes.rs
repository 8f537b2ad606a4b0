//! Retakes in words: the switch, whether a draft pays, and what was assumed.

use super::{Tone, Toned, number, rounding_words};
use crate::domain::{Confidence, Rate, RateKey, SpeechRounding};
use crate::figures::{
    AssumedValue, Assumption, AssumptionId, Basis, Changed, DraftHelp, Drafting, Expected, MovedTotal,
};
use crate::prices::PriceList;
use crate::words::say;

/// A basis as the switch names it.
pub fn basis_title(basis: Basis, confidence: Confidence) -> String {
    match basis {
        Basis::Bare => say!("retake-none").to_owned(),
        Basis::Expected => say!("retake-with").to_owned(),
        Basis::Safe => say!("retake-safe", percent = confidence.to_string()),
    }
}

/// Whether a draft pays, in one sentence with numbers; `drafted` says whether the asset has the draft already.
///
/// Numbers are averages, rounded up; a saving rounds down.
pub fn drafting_line(drafting: &Drafting, drafted: bool) -> Toned {
    judged(drafting, if drafted { Judged::Drafted } else { Judged::Undrafted })
}

/// Whether a draft with a model would pay for an asset that has none, in one sentence with numbers.
pub fn draft_offer_line(drafting: &Drafting, model: &str) -> Toned {
    judged(drafting, Judged::Offered(model))
}

/// The draft that is judged.
#[derive(Clone, Copy, Debug)]
enum Judged<'a> {
    /// The one that there is.
    Drafted,
    /// One that there could be.
    Undrafted,
    /// One with a model of this name.
    Offered(&'a str),
}
fn judged(drafting: &Drafting, draft: Judged<'_>) -> Toned {
    let costs = number::credits(drafting.costs.ceil());
    let saves = number::credits(drafting.saves.floor());
    let of = number::credits(drafting.without.ceil());
    let close = drafting.costs.ceil() == drafting.saves.floor();
    let (costs, saves) = if close { (exact(&drafting.costs), exact(&drafting.saves)) } else { (costs, saves) };
    let tone = match (drafting.pays(), draft) {
        (true, _) => Tone::Good,
        (false, Judged::Drafted) => Tone::Warn,
        (false, Judged::Undrafted | Judged::Offered(_)) => Tone::Quiet,
    };
    let pays = u8::from(drafting.pays());
    let text = match draft {
        Judged::Drafted => say!("retake-draft-judged", pays = pays, costs = costs, saves = saves, of = of),
        Judged::Undrafted => say!("retake-draft-would", pays = pays, costs = costs, saves = saves, of = of),
        Judged::Offered(model) => {
            say!("retake-draft-with-would", model = model, pays = pays, costs = costs, saves = saves, of = of)
        }
    };
    Toned::new(tone, text)
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
    let rate = match &one.value {
        AssumedValue::Rate(rate) if !rate.is_always() => Some(rate.to_string()),
        _ => None,
    };
    match &one.id {
        AssumptionId::KeepRate(key) => match rate {
            Some(rate) => say!("retake-kept", what = made(*key), rate = rate),
            None => say!("retake-every-kept", what = made(*key)),
        },
        AssumptionId::ModelRate(key, model) => {
            let model = prices.short_name(model);
            match rate {
                Some(rate) => say!("retake-kept-by", what = made(*key), model = model, rate = rate),
                None => say!("retake-every-kept-by", what = made(*key), model = model),
            }
        }
        AssumptionId::AfterDraft => say!("retake-after-draft").to_owned(),
        AssumptionId::SpeechRounding => say!("retake-speech-rounding").to_owned(),
        AssumptionId::Price(model) => {
            let assumed = prices.model(model).and_then(|model| model.assumption.as_deref()).unwrap_or_default();
            say!("retake-price-assumed", model = prices.model_name(model), assumed = assumed)
        }
        AssumptionId::SpokenPace => spoken(&one.value, prices),
        AssumptionId::Upgrade => say!("retake-upgrade").to_owned(),
    }
}

fn spoken(pace: &AssumedValue, prices: &PriceList) -> String {
    let others = prices.spoken.scripts.iter();
    let others: Vec<String> =
        others.map(|script| format!(", {} {}", script.name, script.characters_per_second)).collect();
    let here = match pace {
        AssumedValue::Pace(pace) if !pace.is_usual() => Some(pace.to_string()),
        _ => None,
    };
    say!(
        "retake-spoken",
        pace = prices.spoken.characters_per_second.to_string(),
        others = others.concat(),
        here = u8::from(here.is_some()),
        percent = here.unwrap_or_default()
    )
}

/// What takes with this keep rate make.
fn made(key: RateKey) -> &'static str {
    match key {
        RateKey::TextToVideo => say!("retake-made-clips-from-text"),
        RateKey::ImageToVideo => say!("retake-made-clips-from-still"),
        RateKey::Image => say!("retake-made-images"),
        RateKey::Speech => say!("retake-made-speech"),
        RateKey::Script => say!("retake-made-scripts"),
        RateKey::Enhancement => say!("retake-made-enhancements"),
        RateKey::Consultation => say!("retake-made-consultations"),
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
            Changed::ForAll => Some(say!("retake-changed-for-all", value = value(&one.usual))),
            Changed::ForProject => Some(say!("retake-changed-for-project", value = value(&one.usual))),
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
        AssumedValue::Credits(least, most) => say!("retake-credits-between", least = *least, most = *most),
        AssumedValue::ClipSeconds(seconds) => say!("retake-seconds", seconds = seconds.to_string()),
        AssumedValue::DraftHelp(DraftHelp::None) => say!("retake-draft-no-help").to_owned(),
        AssumedValue::DraftHelp(DraftHelp::HalfWay) => say!("retake-half-way").to_owned(),
        AssumedValue::DraftHelp(DraftHelp::Full) => say!("retake-draft-full-help").to_owned(),
        AssumedValue::Pace(pace) => pace.to_string(),
        AssumedValue::Difference => say!("retake-the-difference").to_owned(),
        AssumedValue::AsListed(words) => words.clone(),
    }
}

/// One end of what is believed, after a difference: `at 1/4`, `if a draft doesn’t help`.
fn at_end(end: &AssumedValue) -> String {
    match end {
        AssumedValue::DraftHelp(DraftHelp::None) => say!("retake-if-no-help").to_owned(),
        AssumedValue::DraftHelp(DraftHelp::Full) => say!("retake-if-full-help").to_owned(),
        AssumedValue::Rounding(SpeechRounding::PerAsset) => say!("retake-if-each-rounded").to_owned(),
        AssumedValue::Rounding(SpeechRounding::PerProject) => say!("retake-if-rounded-together").to_owned(),
        other => say!("retake-at", value = value(other)),
    }
}

fn rate_words(rate: Rate) -> String {
    if rate.is_always() { say!("retake-always").to_owned() } else { rate.to_string() }
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
