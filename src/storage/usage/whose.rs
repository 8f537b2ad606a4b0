//! Which takes of a file the account knows, which it knows to be other people's, and which project a file is (rule 18).

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension as _, Transaction};

use super::error::StoreFault;
use super::read;
use super::salvage::Salvaged;
use super::{UsageError, UsageStore};
use crate::domain::{ProjectKey, TakeId};
use crate::storage::disk::{Disk as _, RealDisk};

/// The takes of a file that the account is not charged with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uncharged {
    /// Nobody said whose they are.
    pub unknown: BTreeSet<TakeId>,
    /// The user said that someone else made them.
    pub others: BTreeSet<TakeId>,
}

/// Which project a file is, by what the store remembers of files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileIdentity {
    /// The key that the file had when it was last open here; `None` where it was not, or had none.
    pub key: Option<ProjectKey>,
    /// Another file of the same project that is still there, where it is not settled yet that both are one project.
    pub copy_of: Option<PathBuf>,
}

impl UsageStore {
    /// Which of these takes the account is not charged with.
    ///
    /// # Errors
    /// As [`Self::load`].
    pub fn uncharged(&self, takes: &BTreeSet<TakeId>) -> Result<Uncharged, UsageError> {
        self.read(|connection| uncharged(connection, takes), |salvaged| salvaged.uncharged(takes))
    }

    /// Notes that someone else made these takes. Those that the account is charged with stay charged.
    ///
    /// # Errors
    /// A [`UsageError`]; nothing was changed.
    pub fn disown(&mut self, takes: &BTreeSet<TakeId>) -> Result<(), UsageError> {
        self.write(|transaction| disown(transaction, takes))
    }

    /// Which project the file at a path is. `key` is the one that the file gives itself.
    ///
    /// # Errors
    /// As [`Self::load`].
    pub fn identity(&self, path: &Path, key: Option<ProjectKey>) -> Result<FileIdentity, UsageError> {
        let boards = self.read(read::boards, Salvaged::boards)?;
        let own = boards.iter().find(|board| is_same(&board.path, path)).and_then(|board| board.key);
        let Some(key) = key else { return Ok(FileIdentity { key: own, copy_of: None }) };
        if own == Some(key) {
            return Ok(FileIdentity { key: own, copy_of: None });
        }
        let others = boards.into_iter().filter(|board| board.key == Some(key) && !is_same(&board.path, path));
        let copy_of = others.map(|board| board.path).find(|other| holds(other, key));
        Ok(FileIdentity { key: own, copy_of })
    }
}

fn is_same(one: &Path, other: &Path) -> bool {
    one == other
        || RealDisk.resolve(one).ok().zip(RealDisk.resolve(other).ok()).is_some_and(|(one, other)| one == other)
}

/// Whether the file there is of this project.
fn holds(path: &Path, key: ProjectKey) -> bool {
    let opened = crate::storage::open(path).ok();
    opened.and_then(|opened| opened.project.key.or_else(|| opened.project.takes.project_key())) == Some(key)
}

/// The table came later than the others: without it, nothing is known to be someone else's.
const HAS_OTHERS: &str = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'others')";
const MAKE_OTHERS: &str = "CREATE TABLE IF NOT EXISTS others (id BLOB PRIMARY KEY NOT NULL) STRICT";

fn uncharged(connection: &Connection, takes: &BTreeSet<TakeId>) -> Result<Uncharged, StoreFault> {
    let moment = connection.unchecked_transaction()?;
    let mut found = Uncharged::default();
    let mut held = moment.prepare("SELECT 1 FROM takes WHERE id = ?1")?;
    let has_others: bool = moment.query_row(HAS_OTHERS, [], |row| row.get(0))?;
    let mut disowned = if has_others { Some(moment.prepare("SELECT 1 FROM others WHERE id = ?1")?) } else { None };
    for take in takes {
        let name = [take.bytes().as_slice()];
        if held.exists(name)? {
            continue;
        }
        let is_others = disowned.as_mut().map(|disowned| disowned.exists(name)).transpose()?.unwrap_or_default();
        if is_others {
            found.others.insert(*take)
        } else {
            found.unknown.insert(*take)
        };
    }
    Ok(found)
}

fn disown(transaction: &Transaction<'_>, takes: &BTreeSet<TakeId>) -> Result<(), StoreFault> {
    transaction.execute_batch(MAKE_OTHERS)?;
    let mut held = transaction.prepare("SELECT 1 FROM others WHERE id = ?1")?;
    let mut insert = transaction.prepare("INSERT INTO others (id) VALUES (?1)")?;
    for take in takes {
        let name = [take.bytes().as_slice()];
        if held.query_row(name, |_row| Ok(())).optional()?.is_none() {
            insert.execute(name)?;
        }
    }
    Ok(())
}
