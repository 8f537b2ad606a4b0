//! Takes that were made, in one cell: time, outcome, credits, model, and what it takes to know them again.
//!
//! `2026-11-22T16:05:00 kept 25 kling-v2.1 final image-to-video 6f9619ff-…`, several of them joined by `;`. The time is
//! RFC 3339 without an offset, by the clock of the service; `ahead:7200` says how many seconds that was ahead of UTC. Blanks and `;` in a model’s id are written `%20`
//! and `%3B`.

use std::fmt::Write as _;

use chrono::{DateTime, NaiveDateTime};

use crate::domain::{
    AssetId, Credits, MadeOf, ModelId, Pass, RateKey, Take, TakeId, TakeOutcome, TakeStanding, TakeUnit, Validity,
};

/// Stands after the mode of a take that was made after a draft had been kept.
const AFTER_DRAFT: &str = "after-draft";

/// What stands after the mode of a take that was planned again.
const AGAIN: &str = "again";

/// The entries of a cell.
pub(super) fn entries(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').map(str::trim).filter(|entry| !entry.is_empty())
}

/// The takes of an asset as one cell, oldest first.
pub(super) fn write<'t>(takes: impl Iterator<Item = &'t Take>) -> String {
    let mut takes: Vec<&Take> = takes.collect();
    takes.sort_by_key(|take| (take.made_at(), take.id));
    takes.into_iter().map(entry).collect::<Vec<_>>().join("; ")
}

fn entry(take: &Take) -> String {
    let mut words = vec![
        take.at.format("%Y-%m-%dT%H:%M:%S%.f").to_string(),
        take.outcome.to_string(),
        take.credits.to_string(),
        escaped(take.model.as_str()),
        take.pass.to_string(),
        take.mode.to_string(),
    ];
    if take.after_draft {
        words.push(AFTER_DRAFT.to_owned());
    }
    words.extend(made_of(take));
    words.push(take.id.to_string());
    words.join(" ")
}

/// Reads an entry. Its asset is a stand-in. Without pass and mode it is a final one, as its kind is most often made;
/// without a name it gets one that only depends on what it says.
pub(super) fn read(entry: &str) -> Option<Take> {
    let mut words = entry.split_whitespace();
    let (at, ahead) = moment(words.next()?)?;
    let outcome = words.next()?.to_lowercase().parse::<TakeOutcome>().ok()?;
    let credits = words.next()?.parse::<u64>().ok().map(Credits::new)?;
    if credits > Take::MOST_CREDITS {
        return None;
    }
    let model = ModelId::from(unescaped(words.next()?).as_str());
    let mut take = Take {
        id: TakeId::from_bits(u128::from(xxhash_rust::xxh3::xxh3_64(entry.as_bytes())) << 64),
        edits: 0,
        validity: Validity::Counts,
        asset: AssetId::new(0),
        pass: Pass::Final,
        at,
        ahead,
        model,
        mode: RateKey::ImageToVideo,
        after_draft: false,
        credits,
        outcome,
        unit: TakeUnit::All,
        made_of: MadeOf::default(),
        standing: TakeStanding::Stands,
    };
    for word in words {
        if let Some(pass) = Pass::ALL.into_iter().find(|pass| pass.id() == word) {
            take.pass = pass;
        } else if let Some(mode) = RateKey::ALL.into_iter().find(|mode| mode.id() == word) {
            take.mode = mode;
        } else if word == AFTER_DRAFT {
            take.after_draft = true;
        } else if word == AGAIN {
            take.standing = TakeStanding::PlannedAgain;
        } else if let Some((name, value)) = word.split_once(':') {
            read_made_of(&mut take, name, value)?;
        } else {
            take.id = word.parse().ok()?;
        }
    }
    Some(take)
}

/// Which units a take made, and of what: `unit:2 length:20 clips:4x5`.
fn made_of(take: &Take) -> Vec<String> {
    let MadeOf { length, clips, count, text, still } = &take.made_of;
    let unit = (take.unit != TakeUnit::All).then(|| format!("unit:{}", take.unit.number()));
    let again = (take.standing == TakeStanding::PlannedAgain).then(|| AGAIN.to_owned());
    let words = [
        take.ahead.map(|ahead| format!("ahead:{ahead}")),
        unit,
        length.map(|length| format!("length:{length}")),
        clips.as_ref().map(|clips| format!("clips:{clips}")),
        count.map(|count| format!("count:{count}")),
        text.map(|text| format!("text:{text:016x}")),
        still.map(|still| format!("still:{still}")),
        again,
    ];
    words.into_iter().flatten().collect()
}

fn read_made_of(take: &mut Take, name: &str, value: &str) -> Option<()> {
    let made_of = &mut take.made_of;
    match name {
        "ahead" => take.ahead = Some(value.parse().ok()?),
        "unit" => take.unit = TakeUnit::numbered(value.parse().ok()?),
        "length" => made_of.length = Some(value.parse().ok()?),
        "clips" => made_of.clips = Some(value.parse().ok()?),
        "count" => made_of.count = Some(value.parse().ok()?),
        "text" => made_of.text = Some(u64::from_str_radix(value, 16).ok()?),
        "still" => made_of.still = Some(value.parse().ok()?),
        // A later program may say more.
        _ => {}
    }
    Some(())
}

/// A time with or without an offset; with one, the time that the clock showed there, and how far it was ahead of UTC.
fn moment(word: &str) -> Option<(NaiveDateTime, Option<i32>)> {
    match DateTime::parse_from_rfc3339(word) {
        Ok(time) => Some((time.naive_local(), Some(time.offset().local_minus_utc()))),
        Err(_error) => NaiveDateTime::parse_from_str(word, "%Y-%m-%dT%H:%M:%S%.f").ok().map(|at| (at, None)),
    }
}

pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter == '%' || letter == ';' || letter.is_whitespace() || letter.is_control() {
            let mut bytes = [0; 4];
            for byte in letter.encode_utf8(&mut bytes).bytes() {
                // Writing to a text cannot fail.
                write!(escaped, "%{byte:02X}").unwrap_or_default();
            }
        } else {
            escaped.push(letter);
        }
    }
    if escaped.is_empty() { "%00".to_owned() } else { escaped }
}

pub(super) fn unescaped(word: &str) -> String {
    if word == "%00" {
        return String::new();
    }
    let mut bytes = Vec::with_capacity(word.len());
    let mut rest = word.as_bytes();
    while let [first, after @ ..] = rest {
        let code = after.get(..2).filter(|_| *first == b'%').and_then(|code| str::from_utf8(code).ok());
        if let Some(byte) = code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            bytes.push(byte);
            rest = after.get(2..).unwrap_or_default();
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_come_back_from_their_cell() {
        let text = "2026-11-22T16:05:00 kept 25 kling-v2.1 final image-to-video 00000000-0000-0000-0000-000000000007; \
                    2026-11-23T09:00:01 rejected 0 Zukunft%202.0%3B draft image after-draft \
                    00000000-0000-0000-0000-000000000008";
        let takes: Vec<Take> = entries(text).map(|entry| read(entry).unwrap()).collect();
        assert_eq!(takes[1].model.as_str(), "Zukunft 2.0;", "an odd id");
        assert!(takes[1].after_draft && takes[1].pass == Pass::Draft, "pass and draft");
        assert_eq!(write(takes.iter()), text, "and back");
    }

    #[test]
    fn time_outcome_credits_and_model_are_enough() {
        let take = read("2026-11-22T16:05:00+02:00 kept 25 veo3").unwrap();
        assert_eq!((take.at.to_string().as_str(), take.credits.get()), ("2026-11-22 16:05:00", 25), "the clock there");
        assert_eq!(read("2026-11-22T16:05:00+02:00 kept 25 veo3"), Some(take), "and its name is the same each time");
        for wrong in [
            "",
            "kept",
            "yesterday kept 25 veo3",
            "2026-11-22T16:05:00 lost 25 veo3",
            "2026-11-22T16:05:00 kept -1 veo3",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
