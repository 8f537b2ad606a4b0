//! Reading the store: every row is checked.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

use super::board;
use super::error::StoreFault;
use super::row::{self, Models, Name};
use crate::domain::{KnownBoard, ProjectKey, TakeLog, Usage, UsedTake};

/// All that counts, as it was at one moment.
pub(super) fn usage(connection: &Connection) -> Result<Usage, StoreFault> {
    // Other programs may write in between: without a transaction the three tables could be of three moments.
    let moment = connection.unchecked_transaction()?;
    let mut usage = Usage::default();
    let mut models = Models::default();
    each(&moment, "SELECT id, project, body FROM takes", |row| {
        let used = take(row, &mut models)?;
        if used.take.counts() {
            usage.takes.put(used);
        }
        Some(())
    })?;
    each(&moment, "SELECT id, body FROM adjustments", |row| {
        usage.adjustments.push(row::adjustment(name(row, 0)?, blob(row, 1)?)?);
        Some(())
    })?;
    usage.boards = boards(&moment)?;
    moment.finish()?;
    arrange(&mut usage);
    Ok(usage)
}

/// The projects that draw on the account, in no order.
pub(super) fn boards(connection: &Connection) -> Result<Vec<KnownBoard>, StoreFault> {
    let mut boards = Vec::new();
    each(connection, "SELECT path, body FROM boards", |row| {
        boards.push(board::board(text(row, 0)?, blob(row, 1)?)?);
        Some(())
    })?;
    Ok(boards)
}

/// All takes of a project, those that were taken back included.
pub(super) fn takes_of(connection: &Connection, project: ProjectKey) -> Result<TakeLog, StoreFault> {
    let mut statement = connection.prepare("SELECT id, project, body FROM takes WHERE project = ?1")?;
    let mut rows = statement.query([project.bytes().as_slice()])?;
    let mut models = Models::default();
    let mut log = TakeLog::default();
    while let Some(row) = rows.next()? {
        log.put(take(row, &mut models).ok_or(StoreFault::Row)?.take);
    }
    Ok(log)
}

/// Puts everything in its order and leaves out what does not count.
pub(super) fn arrange(usage: &mut Usage) {
    usage.adjustments.retain(|adjustment| adjustment.validity == crate::domain::Validity::Counts);
    usage.adjustments.sort_by_key(|adjustment| (adjustment.moment().order(), adjustment.id));
    let rank = |board: &KnownBoard| (board.claim.priority, board.claim.place);
    usage.boards.sort_by(|one, other| (rank(one), &one.path).cmp(&(rank(other), &other.path)));
}

fn each(connection: &Connection, query: &str, mut visit: impl FnMut(&Row<'_>) -> Option<()>) -> Result<(), StoreFault> {
    let mut statement = connection.prepare(query)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        visit(row).ok_or(StoreFault::Row)?;
    }
    Ok(())
}

/// The take of a row with the columns id, project and body.
pub(super) fn take(row: &Row<'_>, models: &mut Models) -> Option<UsedTake> {
    row::take(name(row, 0)?, name(row, 1)?, blob(row, 2)?, models)
}

pub(super) fn name(row: &Row<'_>, column: usize) -> Option<Name> {
    blob(row, column)?.try_into().ok()
}

pub(super) fn blob<'a>(row: &'a Row<'_>, column: usize) -> Option<&'a [u8]> {
    match row.get_ref(column) {
        Ok(ValueRef::Blob(bytes)) => Some(bytes),
        _ => None,
    }
}

pub(super) fn text<'a>(row: &'a Row<'_>, column: usize) -> Option<&'a str> {
    match row.get_ref(column) {
        Ok(ValueRef::Text(bytes)) => std::str::from_utf8(bytes).ok(),
        _ => None,
    }
}
