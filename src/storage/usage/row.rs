//! A row of the store as bytes, with a check over all of it: a flipped bit is found, never counted.
//!
//! Each table has its key in columns and all else in one body, because that reads five times as fast as a column for
//! each field. A body is a number for its format, then fields of fixed width, lowest byte first, then the one text that
//! it holds, then eight bytes of hash over the body and its key.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDateTime, Timelike as _};
use xxhash_rust::xxh3::xxh3_64_with_seed;

use super::made;
use crate::domain::{
    Adjustment, AdjustmentId, AssetId, Credits, MadeOf, ModelId, Pass, ProjectKey, RateKey, Take, TakeId, TakeOutcome,
    TakeStanding, TakeUnit, UsedTake, Validity,
};

/// The format of the bodies of adjustments, and of takes before they were told apart by units.
pub(super) const FORMAT: u8 = 1;

/// The format of the bodies of takes whose clock is not known.
const TAKE_FORMAT: u8 = 2;

/// The format of bodies, of takes and of adjustments, that say how far the clock of their moment is ahead of UTC.
const DATED: u8 = 3;

/// The bytes of a name: of a take, a project or an adjustment.
pub(super) type Name = [u8; 16];

/// A moment as the store and project files keep it: to the second.
pub(super) fn to_the_second(at: NaiveDateTime) -> NaiveDateTime {
    at.with_nanosecond(0).unwrap_or(at)
}

/// The body of a take.
pub(super) fn take_body(project: ProjectKey, take: &Take) -> Vec<u8> {
    let mut body = RowWriter(vec![if take.ahead.is_some() { DATED } else { TAKE_FORMAT }]);
    body.bytes(&take.edits.to_le_bytes());
    body.bytes(&[withdrawn(take.validity), u8::from(take.after_draft)]);
    body.bytes(&[pass_code(take.pass), mode_code(take.mode), outcome_code(take.outcome)]);
    body.bytes(&take.asset.get().to_le_bytes());
    body.moment(take.at);
    body.bytes(&take.credits.get().to_le_bytes());
    body.ahead(take.ahead);
    made::write(&mut body, take);
    body.bytes(take.model.as_str().as_bytes());
    body.closed(take_seed(take.id.bytes(), project.bytes()))
}

/// The take of a row; `None` where the row is damaged or of a newer format.
pub(super) fn take(id: Name, project: Name, body: &[u8], models: &mut Models) -> Option<UsedTake> {
    let (format, mut body) = FieldReader::whole(body, take_seed(&id, &project))?;
    let mut take = Take {
        id: TakeId::from_bits(u128::from_be_bytes(id)),
        edits: u32::from_le_bytes(body.array()?),
        validity: body.validity()?,
        after_draft: body.byte()? == 1,
        pass: body.coded(&Pass::ALL, pass_code)?,
        mode: body.coded(&RateKey::ALL, mode_code)?,
        outcome: body.coded(&TakeOutcome::ALL, outcome_code)?,
        asset: AssetId::new(u32::from_le_bytes(body.array()?)),
        at: body.moment()?,
        ahead: None,
        credits: Credits::new(u64::from_le_bytes(body.array()?)),
        model: models.none(),
        unit: TakeUnit::All,
        made_of: MadeOf::default(),
        standing: TakeStanding::Stands,
    };
    match format {
        FORMAT => {}
        TAKE_FORMAT => made::read(&mut body, &mut take)?,
        DATED => {
            take.ahead = Some(i32::from_le_bytes(body.array()?));
            made::read(&mut body, &mut take)?;
        }
        _ => return None,
    }
    take.model = models.of(body.rest)?;
    Some(UsedTake { project: project_key(project), take })
}

/// The body of an adjustment.
pub(super) fn adjustment_body(adjustment: &Adjustment) -> Vec<u8> {
    let mut body = RowWriter(vec![if adjustment.ahead.is_some() { DATED } else { FORMAT }]);
    body.bytes(&adjustment.edits.to_le_bytes());
    body.bytes(&[withdrawn(adjustment.validity)]);
    body.moment(adjustment.at);
    body.bytes(&adjustment.left.get().to_le_bytes());
    body.ahead(adjustment.ahead);
    body.closed(adjustment_seed(adjustment.id.bytes()))
}

/// The adjustment of a row; `None` where the row is damaged or of a newer format.
pub(super) fn adjustment(id: Name, body: &[u8]) -> Option<Adjustment> {
    let (format, mut body) = FieldReader::whole(body, adjustment_seed(&id))?;
    let mut adjustment = Adjustment {
        id: AdjustmentId::from_bits(u128::from_be_bytes(id)),
        edits: u32::from_le_bytes(body.array()?),
        validity: body.validity()?,
        at: body.moment()?,
        ahead: None,
        left: Credits::new(u64::from_le_bytes(body.array()?)),
    };
    match format {
        FORMAT => {}
        DATED => adjustment.ahead = Some(i32::from_le_bytes(body.array()?)),
        _ => return None,
    }
    Some(adjustment)
}

pub(super) const fn project_key(name: Name) -> ProjectKey {
    ProjectKey::from_bits(u128::from_be_bytes(name))
}

/// Models by their text, so that a hundred thousand takes share a dozen names.
#[derive(Debug, Default)]
pub(super) struct Models {
    known: BTreeMap<Box<[u8]>, ModelId>,
    last: Option<ModelId>,
}

impl Models {
    /// Stands in until the model is read.
    fn none(&mut self) -> ModelId {
        self.last.get_or_insert_with(|| ModelId::from("")).clone()
    }

    /// The model of this text; `None` where it is no text.
    fn of(&mut self, text: &[u8]) -> Option<ModelId> {
        if let Some(last) = self.last.as_ref().filter(|last| last.as_str().as_bytes() == text) {
            return Some(last.clone());
        }
        let model = if let Some(model) = self.known.get(text) {
            model.clone()
        } else {
            let model = ModelId::from(std::str::from_utf8(text).ok()?);
            self.known.insert(text.into(), model.clone());
            model
        };
        self.last = Some(model.clone());
        Some(model)
    }
}

pub(super) struct RowWriter(pub(super) Vec<u8>);

impl RowWriter {
    /// How far a clock is ahead of UTC, where that is known: the format of the body says whether it is.
    pub(super) fn ahead(&mut self, ahead: Option<i32>) {
        if let Some(ahead) = ahead {
            self.bytes(&ahead.to_le_bytes());
        }
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    pub(super) fn moment(&mut self, at: NaiveDateTime) {
        self.bytes(&at.and_utc().timestamp().to_le_bytes());
    }

    /// The body with its hash.
    pub(super) fn closed(mut self, seed: u64) -> Vec<u8> {
        let hash = xxh3_64_with_seed(&self.0, seed);
        self.bytes(&hash.to_le_bytes());
        self.0
    }
}

pub(super) struct FieldReader<'a> {
    pub(super) rest: &'a [u8],
}

impl<'a> FieldReader<'a> {
    /// The format and the fields of a body that is whole.
    pub(super) fn whole(body: &'a [u8], seed: u64) -> Option<(u8, Self)> {
        let (fields, hash) = body.split_last_chunk::<8>()?;
        let whole = u64::from_le_bytes(*hash) == xxh3_64_with_seed(fields, seed);
        let (format, rest) = fields.split_first()?;
        whole.then_some((*format, Self { rest }))
    }

    pub(super) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (array, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(*array)
    }

    pub(super) fn byte(&mut self) -> Option<u8> {
        self.array::<1>().map(|[byte]| byte)
    }

    pub(super) fn moment(&mut self) -> Option<NaiveDateTime> {
        let seconds = i64::from_le_bytes(self.array()?);
        DateTime::from_timestamp(seconds, 0).map(|at| at.naive_utc())
    }

    fn validity(&mut self) -> Option<Validity> {
        self.coded(&[Validity::Counts, Validity::Withdrawn], withdrawn)
    }

    pub(super) fn coded<T: Copy>(&mut self, all: &[T], code: fn(T) -> u8) -> Option<T> {
        let byte = self.byte()?;
        all.iter().copied().find(|one| code(*one) == byte)
    }
}

// The hash is seeded with the key and the table, so that a body under another key is found as well.

fn take_seed(id: &Name, project: &Name) -> u64 {
    folded(id) ^ folded(project).rotate_left(1)
}

fn adjustment_seed(id: &Name) -> u64 {
    folded(id) ^ 1
}

fn folded(name: &Name) -> u64 {
    let bits = u128::from_le_bytes(*name);
    let low = u64::try_from(bits & u128::from(u64::MAX)).unwrap_or_default();
    let high = u64::try_from(bits >> 64).unwrap_or_default();
    low ^ high.rotate_left(31)
}

// These numbers stand in files: they never change, even if the enums do.

const fn withdrawn(validity: Validity) -> u8 {
    match validity {
        Validity::Counts => 0,
        Validity::Withdrawn => 1,
    }
}

const fn pass_code(pass: Pass) -> u8 {
    match pass {
        Pass::Draft => 1,
        Pass::Final => 2,
    }
}

const fn mode_code(mode: RateKey) -> u8 {
    match mode {
        RateKey::TextToVideo => 1,
        RateKey::ImageToVideo => 2,
        RateKey::Image => 3,
        RateKey::Speech => 4,
        RateKey::Script => 5,
        RateKey::Enhancement => 6,
        RateKey::Consultation => 7,
    }
}

const fn outcome_code(outcome: TakeOutcome) -> u8 {
    match outcome {
        TakeOutcome::Kept => 1,
        TakeOutcome::Rejected => 2,
        TakeOutcome::Refunded => 3,
        TakeOutcome::Charged => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_of_the_first_format_are_of_all_units() {
        let (id, project) = ([7; 16], [9; 16]);
        let mut body = RowWriter(vec![FORMAT]);
        body.bytes(&3_u32.to_le_bytes());
        body.bytes(&[0, 1, 2, 2, 1]);
        body.bytes(&12_u32.to_le_bytes());
        body.bytes(&1_795_000_000_i64.to_le_bytes());
        body.bytes(&25_u64.to_le_bytes());
        body.bytes(b"kling-v2.1");
        let body = body.closed(take_seed(&id, &project));
        let take = take(id, project, &body, &mut Models::default()).unwrap().take;
        assert_eq!((take.edits, take.asset, take.credits), (3, AssetId::new(12), Credits::new(25)), "its fields");
        assert_eq!(take.model, ModelId::from("kling-v2.1"), "its model");
        assert_eq!((take.unit, take.made_of.is_unknown()), (TakeUnit::All, true), "what was not recorded yet");
    }
}
