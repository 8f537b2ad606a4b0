//! Writing the store: one transaction for each thing that was asked for.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior, params};

use super::board;
use super::error::StoreFault;
use super::read::{self, blob, name, take};
use super::row::{self, Models};
use crate::domain::{
    Adjustment, AdjustmentId, ClaimChange, KnownBoard, Priority, ProjectClaim, ProjectKey, Take, TakeId, TakeLog,
};

/// What a merge has changed in the store.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// The takes that it did not know.
    pub added: usize,
    /// The takes of which it had an earlier version.
    pub changed: usize,
}

/// Does something as a whole: on any fault nothing of it is in the file.
pub(super) fn transact<T>(
    connection: &mut Connection,
    work: impl FnOnce(&Transaction<'_>) -> Result<T, StoreFault>,
) -> Result<T, StoreFault> {
    // At once and not at the first write, so that two that have both read never wait for each other.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done = work(&transaction)?;
    transaction.commit()?;
    Ok(done)
}

/// Puts takes in, each unless a later version of it is there: the same order as that of logs. Those of `uncharged` that are
/// not there are left out.
pub(super) fn merge(
    transaction: &Transaction<'_>,
    project: ProjectKey,
    log: &TakeLog,
    uncharged: &BTreeSet<TakeId>,
) -> Result<Merged, StoreFault> {
    let mut held = transaction.prepare("SELECT id, project, body FROM takes WHERE id = ?1")?;
    let mut insert = transaction.prepare("INSERT INTO takes (id, project, body) VALUES (?1, ?2, ?3)")?;
    let mut update = transaction.prepare("UPDATE takes SET project = ?2, body = ?3 WHERE id = ?1")?;
    let mut models = Models::default();
    let mut merged = Merged::default();
    // Rows that come in the order of time are sorted in no time when they are read.
    let mut takes: Vec<&Take> = log.all().collect();
    takes.sort_by_key(|take| (take.moment().order(), take.id));
    for new in takes {
        let new = Take { at: row::to_the_second(new.at), ..new.clone() };
        let id = new.id.bytes().as_slice();
        let known = held.query_row([id], |row| Ok(take(row, &mut models).ok_or(StoreFault::Row))).optional()?;
        let write = match known.transpose()? {
            None => (!uncharged.contains(&new.id)).then_some((&mut insert, &mut merged.added)),
            Some(known) => (known.take < new).then_some((&mut update, &mut merged.changed)),
        };
        if let Some((statement, count)) = write {
            statement.execute(params![id, project.bytes().as_slice(), row::take_body(project, &new)])?;
            *count = count.saturating_add(1);
        }
    }
    Ok(merged)
}

/// Puts an adjustment in, unless a later version of it is there.
pub(super) fn adjust(transaction: &Transaction<'_>, adjustment: Adjustment) -> Result<(), StoreFault> {
    let adjustment = Adjustment { at: row::to_the_second(adjustment.at), ..adjustment };
    if held_adjustment(transaction, adjustment.id)?.is_some_and(|held| held >= adjustment) {
        return Ok(());
    }
    let put = "INSERT OR REPLACE INTO adjustments (id, body) VALUES (?1, ?2)";
    transaction.execute(put, params![adjustment.id.bytes().as_slice(), row::adjustment_body(&adjustment)])?;
    Ok(())
}

fn held_adjustment(transaction: &Transaction<'_>, id: AdjustmentId) -> Result<Option<Adjustment>, StoreFault> {
    let mut statement = transaction.prepare("SELECT id, body FROM adjustments WHERE id = ?1")?;
    let read = statement.query_row([id.bytes().as_slice()], |row| {
        Ok(name(row, 0).zip(blob(row, 1)).and_then(|(id, body)| row::adjustment(id, body)).ok_or(StoreFault::Row))
    });
    read.optional()?.transpose()
}

/// Notes a board as it is now, but leaves what the user wanted for it before. One that is new comes last; one whose file
/// was moved takes over what was wanted for it under its old name.
pub(super) fn note(
    transaction: &Transaction<'_>,
    board: &KnownBoard,
    is_gone: impl Fn(&Path) -> bool,
) -> Result<(), StoreFault> {
    let path = board::board_path(&board.path);
    let claim = if let Some(held) = held_board(transaction, &path)? {
        held.claim
    } else {
        let all = read::boards(transaction)?;
        let moved = all.iter().find(|one| one.key.is_some() && one.key == board.key && is_gone(&one.path));
        if let Some(moved) = moved {
            forget(transaction, &moved.path)?;
        }
        let last = all.iter().map(|one| one.claim.place).max().unwrap_or(0);
        moved.map_or_else(|| ProjectClaim { place: last.saturating_add(1), ..board.claim }, |moved| moved.claim)
    };
    put_board(transaction, &path, &KnownBoard { claim, ..board.clone() })
}

/// Changes what is wanted for a board that is known.
pub(super) fn claim(transaction: &Transaction<'_>, path: &Path, change: ClaimChange) -> Result<bool, StoreFault> {
    let path = board::board_path(path);
    let Some(held) = held_board(transaction, &path)? else { return Ok(false) };
    put_board(transaction, &path, &KnownBoard { claim: held.claim.with(change), ..held })?;
    Ok(true)
}

/// Puts boards in this order; those that are not named come after them as they stood.
pub(super) fn order(transaction: &Transaction<'_>, order: &[(PathBuf, Priority)]) -> Result<(), StoreFault> {
    let mut all = read::boards(transaction)?;
    let named = |board: &KnownBoard| order.iter().position(|(path, _)| *path == board.path);
    all.sort_by_key(|board| (named(board).unwrap_or(usize::MAX), board.claim.place));
    for (place, mut board) in (1..).zip(all) {
        board.claim.place = place;
        if let Some((_, priority)) = named(&board).and_then(|at| order.get(at)) {
            board.claim.priority = *priority;
        }
        put_board(transaction, &board::board_path(&board.path), &board)?;
    }
    Ok(())
}

/// Forgets a board; its takes stay.
pub(super) fn forget(transaction: &Transaction<'_>, path: &Path) -> Result<bool, StoreFault> {
    let gone = transaction.execute("DELETE FROM boards WHERE path = ?1", [board::board_path(path)])?;
    Ok(gone > 0)
}

fn put_board(transaction: &Transaction<'_>, path: &str, board: &KnownBoard) -> Result<(), StoreFault> {
    let put = "INSERT OR REPLACE INTO boards (path, body) VALUES (?1, ?2)";
    transaction.execute(put, params![path, board::board_body(path, board)])?;
    Ok(())
}

fn held_board(transaction: &Transaction<'_>, path: &str) -> Result<Option<KnownBoard>, StoreFault> {
    let mut statement = transaction.prepare("SELECT body FROM boards WHERE path = ?1")?;
    let read = statement
        .query_row([path], |row| Ok(blob(row, 0).and_then(|body| board::board(path, body)).ok_or(StoreFault::Row)));
    read.optional()?.transpose()
}
