//! The row of a project that draws on the account.

use std::path::Path;

use chrono::NaiveDate;
use xxhash_rust::xxh3::xxh3_64_with_seed;

use super::row::{FORMAT, FieldReader, RowWriter, project_key};
use crate::domain::{Contingency, Credits, Kind, KindNeed, KnownBoard, Priority, ProjectClaim, Reservation};
use crate::storage::escape;

/// The format of the bodies that are written: needs by kind, and what the user wants for the project.
const BY_KIND: u8 = 2;
/// The same with a contingency. Written only where there is one, so that an earlier version still reads all others.
const WITH_CONTINGENCY: u8 = 3;
/// The same with credits kept since a moment whose clock is known. Written only where there are any.
const DATED: u8 = 4;

// Which fields follow, one bit each. These stand in files: they never change.
const KEY: u8 = 1;
const RESERVED: u8 = 2;
const DEADLINE: u8 = 4;
const CONTINGENCY: u8 = 8;
const AHEAD: u8 = 16;

/// The key of a board: its path in one line of text, exact for any path.
pub(super) fn board_path(path: &Path) -> String {
    escape::path(path)
}

/// The body of a board.
pub(super) fn board_body(path: &str, board: &KnownBoard) -> Vec<u8> {
    let ProjectClaim { priority, place, reserved, deadline } = board.claim;
    let bit = |is_there: bool, bit: u8| if is_there { bit } else { 0 };
    let contingency = Some(board.contingency).filter(|contingency| !contingency.is_none());
    let ahead = reserved.and_then(|one| one.ahead);
    let format = match (ahead, contingency) {
        (Some(_), _) => DATED,
        (None, Some(_)) => WITH_CONTINGENCY,
        (None, None) => BY_KIND,
    };
    let mut body = RowWriter(vec![format]);
    let fields = bit(board.key.is_some(), KEY) | bit(reserved.is_some(), RESERVED) | bit(deadline.is_some(), DEADLINE);
    let fields = fields | bit(contingency.is_some(), CONTINGENCY) | bit(ahead.is_some(), AHEAD);
    body.bytes(&[fields, priority_code(priority)]);
    body.bytes(&place.to_le_bytes());
    body.moment(board.seen);
    if let Some(key) = &board.key {
        body.bytes(key.bytes());
    }
    if let Some(Reservation { credits, since, ahead }) = reserved {
        body.bytes(&credits.get().to_le_bytes());
        body.moment(since);
        body.ahead(ahead);
    }
    if let Some(deadline) = deadline {
        body.moment(deadline.into());
    }
    if let Some(contingency) = contingency {
        body.bytes(&[contingency.percent()]);
        body.bytes(&contingency.credits().get().to_le_bytes());
    }
    // There are six kinds.
    body.bytes(&[u8::try_from(board.needs.len()).unwrap_or(u8::MAX)]);
    for need in &board.needs {
        body.bytes(&[kind_code(need.kind)]);
        body.bytes(&need.parts.to_le_bytes());
        body.bytes(&need.of.to_le_bytes());
        body.bytes(&need.unpriced.to_le_bytes());
    }
    body.bytes(board.title.as_bytes());
    body.closed(board_seed(path))
}

/// The board of a row; `None` where the row is damaged or of a newer format.
pub(super) fn board(path: &str, body: &[u8]) -> Option<KnownBoard> {
    let (format, body) = FieldReader::whole(body, board_seed(path))?;
    match format {
        FORMAT => first_format(path, body),
        BY_KIND | WITH_CONTINGENCY | DATED => by_kind(path, body),
        _ => None,
    }
}

fn by_kind(path: &str, mut body: FieldReader<'_>) -> Option<KnownBoard> {
    let fields = body.byte()?;
    let has = |bit: u8| fields & bit != 0;
    let priority = body.coded(&Priority::ALL, priority_code)?;
    let place = u32::from_le_bytes(body.array()?);
    let seen = body.moment()?;
    let key = if has(KEY) { Some(project_key(body.array()?)) } else { None };
    let reserved = if has(RESERVED) {
        let credits = Credits::new(u64::from_le_bytes(body.array()?));
        let since = body.moment()?;
        let ahead = if has(AHEAD) { Some(i32::from_le_bytes(body.array()?)) } else { None };
        Some(Reservation { credits, since, ahead })
    } else {
        None
    };
    let deadline = if has(DEADLINE) { Some(body.moment()?.date()) } else { None };
    let contingency = if has(CONTINGENCY) { contingency(&mut body)? } else { Contingency::NONE };
    let need = |body: &mut FieldReader<'_>| {
        Some(KindNeed {
            kind: body.coded(&Kind::ALL, kind_code)?,
            parts: u128::from_le_bytes(body.array()?),
            of: u128::from_le_bytes(body.array()?),
            unpriced: u32::from_le_bytes(body.array()?),
        })
    };
    let count = body.byte()?;
    let needs = (0..count).map(|_| need(&mut body)).collect::<Option<_>>()?;
    let title = std::str::from_utf8(body.rest).ok()?.to_owned();
    let claim = ProjectClaim { priority, place, reserved, deadline };
    Some(KnownBoard { path: escape::read_path(path)?, key, title, needs, contingency, seen, claim })
}

/// A share in percent, else credits; `None` where it is neither.
fn contingency(body: &mut FieldReader<'_>) -> Option<Contingency> {
    match (body.byte()?, u64::from_le_bytes(body.array()?)) {
        (0, credits) => Contingency::of_credits(credits).ok(),
        (percent, _) => Contingency::of_percent(percent.into()).ok(),
    }
}

/// A board as it was kept before: one sum for all kinds, and those that were opened last first.
fn first_format(path: &str, mut body: FieldReader<'_>) -> Option<KnownBoard> {
    let has_key = body.byte()? == 1;
    let key = project_key(body.array()?);
    let to_go = u64::from_le_bytes(body.array()?);
    let priority = body.coded(&Priority::ALL, priority_code)?;
    let seen = body.moment()?;
    // No plan gives video for free, so that the sum stays what it was until the project is opened again.
    let needs = vec![KindNeed { kind: Kind::Video, parts: to_go.into(), of: 1, unpriced: 0 }];
    let days = NaiveDate::MAX.signed_duration_since(seen.date()).num_days();
    let place = u32::try_from(days).unwrap_or(u32::MAX);
    Some(KnownBoard {
        path: escape::read_path(path)?,
        key: has_key.then_some(key),
        title: std::str::from_utf8(body.rest).ok()?.to_owned(),
        needs: needs.into_iter().filter(|need| need.parts > 0).collect(),
        contingency: Contingency::NONE,
        seen,
        claim: ProjectClaim { priority, place, ..ProjectClaim::default() },
    })
}

fn board_seed(path: &str) -> u64 {
    xxh3_64_with_seed(path.as_bytes(), 2)
}

// These numbers stand in files: they never change, even if the enums do.

const fn priority_code(priority: Priority) -> u8 {
    match priority {
        Priority::First => 1,
        Priority::Normal => 2,
        Priority::Last => 3,
    }
}

const fn kind_code(kind: Kind) -> u8 {
    match kind {
        Kind::Image => 1,
        Kind::Video => 2,
        Kind::Speech => 3,
        Kind::Script => 4,
        Kind::Enhancement => 5,
        Kind::Consultation => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_board_of_the_first_format_keeps_its_sum_and_priority() {
        let path = "/films/harbour.board.ron";
        let mut body = RowWriter(vec![FORMAT]);
        body.bytes(&[1]);
        body.bytes(&[9; 16]);
        body.bytes(&700_u64.to_le_bytes());
        body.bytes(&[1]);
        body.bytes(&1_795_000_000_i64.to_le_bytes());
        body.bytes("Harbour".as_bytes());
        let board = board(path, &body.closed(board_seed(path))).unwrap();
        assert_eq!((board.title.as_str(), board.claim.priority), ("Harbour", Priority::First), "its name and priority");
        let video = KindNeed { kind: Kind::Video, parts: 700, of: 1, unpriced: 0 };
        assert_eq!(board.needs, [video], "what it took, whatever is free");
        assert_eq!(board.key, Some(project_key([9; 16])), "what its takes are known by");
    }
}
