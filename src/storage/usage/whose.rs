//! Which takes of a file the account knows, which it knows to be other people's, and which project a file is (rule 18).

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, Transaction};

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
    /// The user said that they are the user's own: the account is charged, until that is taken back.
    pub claimed: BTreeSet<TakeId>,
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

    /// Notes that the user said that these takes are the user's own, so that it can be taken back.
    ///
    /// # Errors
    /// A [`UsageError`]; nothing was changed.
    pub fn note_claimed(&mut self, takes: &BTreeSet<TakeId>) -> Result<(), UsageError> {
        self.write(|transaction| note(transaction, ("claimed", MAKE_CLAIMED), takes))
    }

    /// Takes back what was said about these takes: whose they are is not known again, and the account is not charged. What was
    /// recorded here stays.
    ///
    /// # Errors
    /// A [`UsageError`]; nothing was changed.
    pub fn ask_again(&mut self, takes: &BTreeSet<TakeId>) -> Result<(), UsageError> {
        self.write(|transaction| ask_again(transaction, takes))
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

// These tables came later than the others: without them, nothing was said yet.
const MAKE_OTHERS: &str = "CREATE TABLE IF NOT EXISTS others (id BLOB PRIMARY KEY NOT NULL) STRICT";
const MAKE_CLAIMED: &str = "CREATE TABLE IF NOT EXISTS claimed (id BLOB PRIMARY KEY NOT NULL) STRICT";

fn uncharged(connection: &Connection, takes: &BTreeSet<TakeId>) -> Result<Uncharged, StoreFault> {
    let moment = connection.unchecked_transaction()?;
    let mut found = Uncharged::default();
    let mut held = moment.prepare("SELECT 1 FROM takes WHERE id = ?1")?;
    let has = |table: &str| {
        moment.query_row("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = ?1)", [table], |row| {
            row.get::<_, bool>(0)
        })
    };
    let [has_others, has_claimed] = [has("others")?, has("claimed")?];
    let mut others = if has_others { Some(moment.prepare("SELECT 1 FROM others WHERE id = ?1")?) } else { None };
    let mut claimed = if has_claimed { Some(moment.prepare("SELECT 1 FROM claimed WHERE id = ?1")?) } else { None };
    for take in takes {
        let name = [take.bytes().as_slice()];
        let is_held = held.exists(name)?;
        let said = if is_held { &mut claimed } else { &mut others };
        let is_said = said.as_mut().map(|said| said.exists(name)).transpose()?.unwrap_or_default();
        let set = match (is_held, is_said) {
            (true, false) => continue,
            (true, true) => &mut found.claimed,
            (false, true) => &mut found.others,
            (false, false) => &mut found.unknown,
        };
        set.insert(*take);
    }
    Ok(found)
}

fn disown(transaction: &Transaction<'_>, takes: &BTreeSet<TakeId>) -> Result<(), StoreFault> {
    note(transaction, ("others", MAKE_OTHERS), takes)
}

/// Puts takes into a table of names, which is made where it is not there.
fn note(
    transaction: &Transaction<'_>,
    (table, make): (&str, &str),
    takes: &BTreeSet<TakeId>,
) -> Result<(), StoreFault> {
    transaction.execute_batch(make)?;
    let mut insert = transaction.prepare(&format!("INSERT OR IGNORE INTO {table} (id) VALUES (?1)"))?;
    for take in takes {
        insert.execute([take.bytes().as_slice()])?;
    }
    Ok(())
}

fn ask_again(transaction: &Transaction<'_>, takes: &BTreeSet<TakeId>) -> Result<(), StoreFault> {
    transaction.execute_batch(MAKE_OTHERS)?;
    transaction.execute_batch(MAKE_CLAIMED)?;
    let mut charged = transaction.prepare("DELETE FROM takes WHERE id = ?1 AND id IN (SELECT id FROM claimed)")?;
    let mut claimed = transaction.prepare("DELETE FROM claimed WHERE id = ?1")?;
    let mut others = transaction.prepare("DELETE FROM others WHERE id = ?1")?;
    for take in takes {
        let name = [take.bytes().as_slice()];
        charged.execute(name)?;
        claimed.execute(name)?;
        others.execute(name)?;
    }
    Ok(())
}
