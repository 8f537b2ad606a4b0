//! The usage store: every take of the account, for every project, in one `SQLite` file.
//!
//! Several programs write to it at once; what was acknowledged is there after a kill and a power cut. A store that is
//! damaged is never written to again, deleted or put aside: what is whole in it is read. Takes live in their projects as
//! well, so a lost store fills again. Reading order: `row` (what stands in the file), `schema`, `open`, `read` and
//! `write`; `salvage` reads what the database no longer can; [`UsageError`] says what went wrong.

mod board;
mod error;
mod made;
mod open;
mod read;
mod row;
mod salvage;
mod schema;
mod waiting;
mod whose;
mod write;

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, Transaction};

pub use error::{StoreReason, StoreState, StoreTrouble, UsageCause, UsageError};
pub use whose::{FileIdentity, Uncharged};
pub use write::Merged;

use super::Folders;
use crate::domain::{Adjustment, ClaimChange, KnownBoard, Priority, ProjectKey, TakeId, TakeLog, Usage};
use error::StoreFault;
use salvage::Salvaged;

/// The name of the file in the data folder.
const FILE: &str = "usage.sqlite";

/// What came of opening the store. The program goes on in any case.
#[derive(Debug)]
pub enum OpenedStore {
    /// All is well.
    ReadWrite(UsageStore),
    /// It works, but something else has emptied it.
    Emptied(UsageStore, StoreTrouble),
    /// What it holds is read, nothing is written.
    ReadOnly(UsageStore, StoreTrouble),
    /// Nothing can be read.
    Nothing(StoreTrouble),
}

impl OpenedStore {
    /// The store as far as there is one, and what the user should know.
    pub fn parts(self) -> (Option<UsageStore>, Option<StoreTrouble>) {
        match self {
            Self::ReadWrite(store) => (Some(store), None),
            Self::Emptied(store, why) | Self::ReadOnly(store, why) => (Some(store), Some(why)),
            Self::Nothing(why) => (None, Some(why)),
        }
    }
}

/// Whether there is surely no file of this name any more.
pub fn is_gone(path: &Path) -> bool {
    !path.try_exists().unwrap_or(true)
}

/// The takes, adjustments and boards of the account.
#[derive(Debug)]
pub struct UsageStore {
    path: PathBuf,
    source: StoreSource,
    /// Why nothing is written any more.
    closed: OnceCell<StoreTrouble>,
}

/// Where the store is read from.
#[derive(Debug)]
enum StoreSource {
    /// The file.
    Live(Connection),
    /// What was whole in a damaged file.
    Salvaged(Salvaged),
}

impl UsageStore {
    /// Opens the store in the data folder, and makes it where there is none.
    ///
    /// Waits while another program writes, at most 2 seconds.
    pub fn open(folders: &Folders) -> OpenedStore {
        let mut opened = open::open(&folders.data.join(FILE));
        if let OpenedStore::ReadWrite(store) | OpenedStore::Emptied(store, _) = &mut opened {
            store.take_in_waiting();
        }
        opened
    }

    /// The same, but makes nothing: `None` where there is no store yet.
    pub fn open_existing(folders: &Folders) -> Option<OpenedStore> {
        let path = folders.data.join(FILE);
        open::is_there(&path).then(|| open::open(&path))
    }

    const fn new(path: PathBuf, source: StoreSource) -> Self {
        Self { path, source, closed: OnceCell::new() }
    }

    /// Why nothing is written to the store; `None` while all is well. Damage may show only when the
    /// store is read.
    pub fn trouble(&self) -> Option<&StoreTrouble> {
        self.closed.get()
    }

    /// All that counts. Of a damaged store, what is whole; [`Self::trouble`] then says so.
    ///
    /// # Errors
    /// A [`UsageError`] when not even that can be read now.
    pub fn load(&self) -> Result<Usage, UsageError> {
        let mut usage = self.read(read::usage, Salvaged::usage)?;
        let waiting = waiting::all(&self.path);
        if waiting.is_empty() {
            return Ok(usage);
        }
        for adjustment in waiting {
            match usage.adjustments.iter_mut().find(|held| held.id == adjustment.id) {
                Some(held) => *held = adjustment.max(*held),
                None => usage.adjustments.push(adjustment),
            }
        }
        read::arrange(&mut usage);
        Ok(usage)
    }

    /// All takes of a project, those that were taken back included: for merging.
    ///
    /// # Errors
    /// As [`Self::load`].
    pub fn takes_of(&self, project: ProjectKey) -> Result<TakeLog, UsageError> {
        self.read(|connection| read::takes_of(connection, project), |salvaged| salvaged.takes_of(project))
    }

    /// Puts the takes of a project in, each unless a later version of it is there already: as two logs are merged. The
    /// moments of takes are kept to the second.
    ///
    /// # Errors
    /// A [`UsageError`]; nothing was changed.
    pub fn merge(&mut self, project: ProjectKey, takes: &TakeLog) -> Result<Merged, UsageError> {
        self.merge_but(project, takes, &BTreeSet::new())
    }

    /// The same, but takes of `uncharged` that the store does not hold are left out: the account is not charged with them.
    ///
    /// # Errors
    /// A [`UsageError`]; nothing was changed.
    pub fn merge_but(
        &mut self,
        project: ProjectKey,
        takes: &TakeLog,
        uncharged: &BTreeSet<TakeId>,
    ) -> Result<Merged, UsageError> {
        if takes.is_empty() {
            return Ok(Merged::default());
        }
        self.write(|transaction| write::merge(transaction, project, takes, uncharged))
    }

    /// Puts an adjustment in, unless a later version of it is there already. Where the store cannot be written now, it
    /// waits beside it and counts all the same.
    ///
    /// # Errors
    /// A [`UsageError`] where it cannot wait either; nothing was changed.
    pub fn adjust(&mut self, adjustment: Adjustment) -> Result<(), UsageError> {
        let written = self.write(|transaction| write::adjust(transaction, adjustment));
        written.or_else(|error| waiting::add(&self.path, adjustment).map_err(|_cause| error))
    }

    /// Puts in what had to wait.
    fn take_in_waiting(&mut self) {
        let waiting = waiting::all(&self.path);
        let put = |adjustment| self.write(|transaction| write::adjust(transaction, adjustment)).is_ok();
        if !waiting.is_empty() && waiting.into_iter().all(put) {
            waiting::clear(&self.path);
        }
    }

    /// Notes a board as it is now. What was wanted for it before stays; see [`Self::set_claim`].
    ///
    /// # Errors
    /// A [`UsageError`]; nothing was changed.
    pub fn note_board(&mut self, board: &KnownBoard) -> Result<(), UsageError> {
        self.write(|transaction| write::note(transaction, board, is_gone))
    }

    /// Changes what is wanted for a board. Says whether the board is known.
    ///
    /// # Errors
    /// A [`UsageError`]; nothing was changed.
    pub fn set_claim(&mut self, path: &Path, change: ClaimChange) -> Result<bool, UsageError> {
        self.write(|transaction| write::claim(transaction, path, change))
    }

    /// Puts boards in this order, each with its priority; those that are not named come after them.
    ///
    /// # Errors
    /// A [`UsageError`]; nothing was changed.
    pub fn put_in_order(&mut self, order: &[(PathBuf, Priority)]) -> Result<(), UsageError> {
        self.write(|transaction| write::order(transaction, order))
    }

    /// Forgets a board; its takes stay. Says whether it was known.
    ///
    /// # Errors
    /// A [`UsageError`]; nothing was changed.
    pub fn forget_board(&mut self, path: &Path) -> Result<bool, UsageError> {
        self.write(|transaction| write::forget(transaction, path))
    }

    /// Stops all writing from now on. The first reason stays.
    fn close(&self, why: StoreTrouble) {
        self.closed.get_or_init(|| why);
    }

    fn read<T>(
        &self,
        live: impl FnOnce(&Connection) -> Result<T, StoreFault>,
        salvaged: impl FnOnce(&Salvaged) -> T,
    ) -> Result<T, UsageError> {
        let connection = match &self.source {
            StoreSource::Live(connection) => connection,
            StoreSource::Salvaged(found) => return Ok(salvaged(found)),
        };
        let fault = match live(connection) {
            Ok(read) => return Ok(read),
            Err(fault) => fault,
        };
        if !fault.is_damage() {
            return Err(fault.reading(&self.path));
        }
        let found = open::salvaged(&self.path).map_err(|_cause| fault.reading(&self.path))?;
        self.close(StoreTrouble::at(&self.path, StoreState::Damaged(Some(found.takes()))));
        Ok(salvaged(&found))
    }

    fn write<T>(&mut self, work: impl FnOnce(&Transaction<'_>) -> Result<T, StoreFault>) -> Result<T, UsageError> {
        let refused = |cause| UsageError { path: self.path.clone(), cause };
        if let Some(why) = self.closed.get() {
            return Err(refused(UsageCause::ReadOnly(why.clone())));
        }
        let StoreSource::Live(connection) = &mut self.source else { return Err(refused(UsageCause::Damaged)) };
        write::transact(connection, work).map_err(|fault| {
            if fault.is_damage() {
                self.closed.get_or_init(|| StoreTrouble::at(&self.path, StoreState::Damaged(None)));
            }
            fault.writing(&self.path)
        })
    }
}
