//! The takes of a project as text, one on each line, and back.

use std::marker::PhantomData;
use std::sync::Arc;

use chrono::NaiveDateTime;
use ron::value::RawValue;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::fault::ValueFault;
use super::fields::{Capped, Listed, Word, any, model, rate_key, seconds};
use super::record::{Checked, record};
use super::write::{push_field, push_number};
use crate::domain::{
    AssetId, ClipRuns, Credits, LimitError, MadeOf, ModelId, Pass, ProjectKey, RateKey, Seconds, Take, TakeId, TakeLog,
    TakeOutcome, TakeStanding, TakeUnit, Validity, WantedText, WrongText,
};

/// How a moment is written: by the clock of the service, to the second.
const MOMENT: &str = "%Y-%m-%dT%H:%M:%S";

/// All takes of a file.
pub(super) type FileTakes<'de> = Capped<FileTake<'de>, { Take::MAX }>;

/// A take, with the first field in it that is not known.
pub(super) struct FileTake<'de> {
    take: Take,
    unknown: Option<&'de str>,
}

record! {
    /// A take as it stands in a file.
    TakeRecord<'de> "take" {
        id "id": Word<'de> => id => TakeId,
        asset "asset": u32 => any => u32,
        pass "pass": Word<'de> => pass => Pass,
        at "at": Word<'de> => moment => NaiveDateTime,
        ahead "ahead": i32 => any => i32,
        model "model": Word<'de> => model => Word<'de>,
        mode "mode": Word<'de> => rate_key => RateKey,
        after_draft "after_draft": bool => any => bool,
        credits "credits": u64 => credits => Credits,
        outcome "outcome": Word<'de> => outcome => TakeOutcome,
        unit "unit": u32 => unit => TakeUnit,
        length "length": &'de RawValue => seconds => Seconds,
        clips "clips": Word<'de> => clips => ClipRuns,
        count "count": u32 => any => u32,
        text "text": Word<'de> => text_hash => u64,
        still "still": Word<'de> => id => TakeId,
        again "again": bool => any => bool,
        edits "edits": u32 => any => u32,
        withdrawn "withdrawn": bool => any => bool,
    }
}

impl Listed for FileTake<'_> {}

impl<'de> Deserialize<'de> for FileTake<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let record = TakeRecord::deserialize(from)?;
        let missing = D::Error::missing_field;
        let take = Take {
            id: record.id.ok_or_else(|| missing("id"))?,
            edits: record.edits.unwrap_or_default(),
            validity: if record.withdrawn == Some(true) { Validity::Withdrawn } else { Validity::Counts },
            asset: AssetId::new(record.asset.ok_or_else(|| missing("asset"))?),
            pass: record.pass.ok_or_else(|| missing("pass"))?,
            at: record.at.ok_or_else(|| missing("at"))?,
            ahead: record.ahead,
            model: ModelId::from(record.model.ok_or_else(|| missing("model"))?.0.as_ref()),
            mode: record.mode.ok_or_else(|| missing("mode"))?,
            after_draft: record.after_draft.unwrap_or_default(),
            credits: record.credits.ok_or_else(|| missing("credits"))?,
            outcome: record.outcome.ok_or_else(|| missing("outcome"))?,
            unit: record.unit.unwrap_or_default(),
            made_of: MadeOf {
                length: record.length,
                clips: record.clips,
                count: record.count,
                text: record.text,
                still: record.still,
            },
            standing: if record.again == Some(true) { TakeStanding::PlannedAgain } else { TakeStanding::Stands },
        };
        Ok(Self { take, unknown: record.unknown })
    }
}

/// The log that a file holds. Of two versions of one take the later edit holds, as when two machines are merged.
pub(super) fn log<'de>(files: FileTakes<'de>, unknown: &mut Option<&'de str>) -> Arc<TakeLog> {
    let each = files.0.into_iter().map(|file| {
        *unknown = unknown.or(file.unknown);
        file.take
    });
    Arc::new(each.collect())
}

#[expect(clippy::needless_pass_by_value, reason = "a check takes the value that was read")]
pub(super) fn key(text: Word<'_>) -> Result<ProjectKey, WrongText> {
    text.0.parse()
}

#[expect(clippy::needless_pass_by_value, reason = "a check takes the value that was read")]
fn id(text: Word<'_>) -> Result<TakeId, WrongText> {
    text.0.parse()
}

#[expect(clippy::needless_pass_by_value, reason = "a check takes the value that was read")]
fn outcome(text: Word<'_>) -> Result<TakeOutcome, WrongText> {
    text.0.parse()
}

#[expect(clippy::needless_pass_by_value, reason = "a check takes the value that was read")]
fn pass(text: Word<'_>) -> Result<Pass, WrongText> {
    let found = Pass::ALL.into_iter().find(|pass| pass.id() == text.0);
    found.ok_or_else(|| WrongText::new(WantedText::Pass, &text.0))
}

#[expect(clippy::needless_pass_by_value, reason = "a check takes the value that was read")]
fn moment(text: Word<'_>) -> Result<NaiveDateTime, WrongText> {
    NaiveDateTime::parse_from_str(&text.0, MOMENT).map_err(|_cause| WrongText::new(WantedText::Moment, &text.0))
}

fn unit(number: u32) -> Result<TakeUnit, ValueFault> {
    match TakeUnit::numbered(number) {
        TakeUnit::All => Err(ValueFault::NoUnit),
        one @ TakeUnit::One(_) => Ok(one),
    }
}

#[expect(clippy::needless_pass_by_value, reason = "a check takes the value that was read")]
fn clips(text: Word<'_>) -> Result<ClipRuns, WrongText> {
    text.0.parse()
}

#[expect(clippy::needless_pass_by_value, reason = "a check takes the value that was read")]
fn text_hash(text: Word<'_>) -> Result<u64, WrongText> {
    u64::from_str_radix(&text.0, 16).map_err(|_cause| WrongText::new(WantedText::TextHash, &text.0))
}

fn credits(number: u64) -> Result<Credits, LimitError> {
    let credits = Credits::new(number);
    if credits <= Take::MOST_CREDITS { Ok(credits) } else { Err(LimitError::TakeCredits { credits: number }) }
}

/// The lines of all takes; nothing at all when there are none.
pub(super) fn push_takes(out: &mut String, takes: &TakeLog) {
    if takes.is_empty() {
        return;
    }
    out.push_str("  takes: [\n");
    for take in takes.all() {
        push_take(out, take);
    }
    out.push_str("  ],\n");
}

fn push_take(out: &mut String, take: &Take) {
    push_field(out, "    (id: ", &take.id.to_string());
    push_number(out, ", asset: ", u64::from(take.asset.get()));
    push_field(out, ", pass: ", take.pass.id());
    push_field(out, ", at: ", &take.at.format(MOMENT).to_string());
    if let Some(ahead) = take.ahead {
        out.push_str(", ahead: ");
        out.push_str(&ahead.to_string());
    }
    out.push_str(", model: ");
    super::text::push_text(out, take.model.as_str());
    push_field(out, ", mode: ", take.mode.id());
    if take.after_draft {
        out.push_str(", after_draft: true");
    }
    push_number(out, ", credits: ", take.credits.get());
    push_field(out, ", outcome: ", take.outcome.id());
    push_made_of(out, take);
    if take.edits > 0 {
        push_number(out, ", edits: ", u64::from(take.edits));
    }
    if take.validity == Validity::Withdrawn {
        out.push_str(", withdrawn: true");
    }
    out.push_str("),\n");
}

/// Which units a take made, and of what, as far as that is known.
fn push_made_of(out: &mut String, take: &Take) {
    if let TakeUnit::One(number) = take.unit {
        push_number(out, ", unit: ", u64::from(number));
    }
    let MadeOf { length, clips, count, text, still } = &take.made_of;
    if let Some(length) = length {
        out.push_str(", length: ");
        out.push_str(&length.to_string());
    }
    if let Some(clips) = clips {
        push_field(out, ", clips: ", &clips.to_string());
    }
    if let Some(count) = count {
        push_number(out, ", count: ", u64::from(*count));
    }
    if let Some(text) = text {
        push_field(out, ", text: ", &format!("{text:016x}"));
    }
    if let Some(still) = still {
        push_field(out, ", still: ", &still.to_string());
    }
    if take.standing == TakeStanding::PlannedAgain {
        out.push_str(", again: true");
    }
}
