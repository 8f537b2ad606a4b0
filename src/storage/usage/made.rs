//! The part of a take's row that says which units it made, and of what.

use super::row::{FieldReader, RowWriter};
use crate::domain::{ClipRuns, MadeOf, Seconds, Take, TakeId, TakeStanding, TakeUnit};

// Which fields follow, one bit each. These stand in files: they never change.
const AGAIN: u8 = 1;
const LENGTH: u8 = 2;
const CLIPS: u8 = 4;
const COUNT: u8 = 8;
const TEXT: u8 = 16;
const STILL: u8 = 32;

pub(super) fn write(body: &mut RowWriter, take: &Take) {
    let MadeOf { length, clips, count, text, still } = &take.made_of;
    let bit = |is_there: bool, bit: u8| if is_there { bit } else { 0 };
    let fields = bit(take.standing == TakeStanding::PlannedAgain, AGAIN)
        | bit(length.is_some(), LENGTH)
        | bit(clips.is_some(), CLIPS)
        | bit(count.is_some(), COUNT)
        | bit(text.is_some(), TEXT)
        | bit(still.is_some(), STILL);
    body.bytes(&take.unit.number().to_le_bytes());
    body.bytes(&[fields]);
    if let Some(length) = length {
        body.bytes(&length.millis().to_le_bytes());
    }
    if let Some(clips) = clips {
        // There are at most a hundred lengths.
        body.bytes(&[u8::try_from(clips.runs().len()).unwrap_or(u8::MAX)]);
        for (seconds, count) in clips.runs() {
            body.bytes(&seconds.to_le_bytes());
            body.bytes(&count.to_le_bytes());
        }
    }
    if let Some(count) = count {
        body.bytes(&count.to_le_bytes());
    }
    if let Some(text) = text {
        body.bytes(&text.to_le_bytes());
    }
    if let Some(still) = still {
        body.bytes(still.bytes());
    }
}

pub(super) fn read(body: &mut FieldReader<'_>, take: &mut Take) -> Option<()> {
    take.unit = TakeUnit::numbered(u32::from_le_bytes(body.array()?));
    let fields = body.byte()?;
    let has = |bit: u8| fields & bit != 0;
    if has(AGAIN) {
        take.standing = TakeStanding::PlannedAgain;
    }
    if has(LENGTH) {
        take.made_of.length = Some(Seconds::from_millis(u32::from_le_bytes(body.array()?).into()).ok()?);
    }
    if has(CLIPS) {
        let runs = body.byte()?;
        let run = |_place| Some((u16::from_le_bytes(body.array()?), u32::from_le_bytes(body.array()?)));
        take.made_of.clips = Some(ClipRuns::new((0..runs).map(run).collect::<Option<_>>()?)?);
    }
    if has(COUNT) {
        take.made_of.count = Some(u32::from_le_bytes(body.array()?));
    }
    if has(TEXT) {
        take.made_of.text = Some(u64::from_le_bytes(body.array()?));
    }
    if has(STILL) {
        take.made_of.still = Some(TakeId::from_bits(u128::from_be_bytes(body.array()?)));
    }
    Some(())
}
