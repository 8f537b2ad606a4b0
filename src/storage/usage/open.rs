//! Opening the store: what can be done with it is found out before anything is.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::error::{StoreFault, StoreReason, StoreState, StoreTrouble, UsageCause};
use super::salvage::Salvaged;
use super::schema::{self, Schema};
use super::{OpenedStore, StoreSource, UsageStore};
use crate::storage::DiskReason;
use crate::storage::disk::{Disk as _, DiskEntry, EntryKind, RealDisk};
use crate::storage::vault::{folder_of, hidden_name, not_a_file, temporary_name};

/// How long to wait between two tries while another program has the store. Each of them writes for some milliseconds and
/// may go on at once: only who tries often finds the moment in between.
const PAUSE: Duration = Duration::from_micros(500);
/// How many tries, 2 seconds in all, before that is reported.
const TRIES: i32 = 3_500;
/// Nobody waits longer than that for an answer.
const _: () = assert!(PAUSE.as_micros() * TRIES.unsigned_abs() as u128 <= 2_000_000, "at most 2 seconds");

/// The largest store that is read page by page, in bytes: room for some ten million takes.
const SALVAGE_CAP: u64 = 1 << 30;

pub(super) fn open(path: &Path) -> OpenedStore {
    let entry = match found(path) {
        Ok(entry) => entry,
        Err(why) => return nothing(path, why),
    };
    let refusal = refusal(path, entry.as_ref());
    match (&entry, &refusal) {
        (None, Some(why)) => return nothing(path, why.clone()),
        (None, None) => make(path),
        (Some(_), _) => {}
    }
    let flags = if refusal.is_some() { OpenFlags::SQLITE_OPEN_READ_ONLY } else { READ_WRITE };
    let opened = connect(path, flags).and_then(|connection| prepared(connection, refusal.is_none()));
    match opened {
        Ok((connection, Schema::Newer)) => read_only(path, connection, StoreState::Newer),
        Ok((connection, Schema::Current | Schema::Older)) => match refusal.or_else(|| marked(&connection)) {
            None => {
                let told = is_told_empty(&connection, entry.as_ref());
                let store = UsageStore::new(path.to_owned(), StoreSource::Live(connection));
                if told {
                    OpenedStore::Emptied(store, StoreTrouble::at(path, StoreState::Emptied))
                } else {
                    OpenedStore::ReadWrite(store)
                }
            }
            Some(why) => read_only(path, connection, StoreState::OnlyReadable(why)),
        },
        // Nothing is in it, and nothing may be put into it.
        Ok((_, Schema::Empty)) => nothing(path, refusal.unwrap_or(StoreReason::ReadOnly)),
        Ok((_, Schema::Foreign)) => rescue(path, StoreReason::Foreign, None),
        Err(fault) if fault.is_damage() => rescue(path, StoreReason::ForeignOrDamaged, None),
        Err(fault) => {
            let why = match fault.reading(path).cause {
                UsageCause::Unread(why) => StoreReason::Refused(why),
                _ => StoreReason::InUse,
            };
            rescue(path, why.clone(), Some(StoreState::OnlyReadable(why)))
        }
    }
}

const READ_WRITE: OpenFlags = OpenFlags::SQLITE_OPEN_READ_WRITE.union(OpenFlags::SQLITE_OPEN_CREATE);

/// Whether anything stands at the path.
pub(super) fn is_there(path: &Path) -> bool {
    RealDisk.entry(path).map_or_else(|error| error.kind() != io::ErrorKind::NotFound, |_| true)
}

/// What stands at the path, links followed; why it cannot be a store.
fn found(path: &Path) -> Result<Option<DiskEntry>, StoreReason> {
    let disk = &RealDisk;
    let entry = match disk.entry(path) {
        Ok(entry) if entry.kind == EntryKind::Link => {
            let real = disk.resolve(path).map_err(|_cause| StoreReason::BrokenLink)?;
            disk.entry(&real)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        entry => entry,
    };
    let entry = entry.map_err(|error| StoreReason::Refused(DiskReason::reading(&error)))?;
    match not_a_file(entry.kind) {
        Some(what) => Err(StoreReason::NotAFile(what)),
        None => Ok(Some(entry)),
    }
}

/// Why nothing may be written, as far as that can be seen; the folder is made where it is missing.
fn refusal(path: &Path, entry: Option<&DiskEntry>) -> Option<StoreReason> {
    if entry.is_some_and(|entry| entry.read_only) {
        return Some(StoreReason::ReadOnly);
    }
    let disk = &RealDisk;
    let folder = folder_of(path);
    let real = || disk.check_writable(&disk.resolve(path)?);
    let file = if entry.is_some() { real() } else { disk.create_folder(&folder) };
    file.and_then(|()| try_folder(path, &folder)).err().map(|error| StoreReason::Refused(DiskReason::writing(&error)))
}

/// Tries whether the folder takes files: without one beside it, a store cannot be written safely.
fn try_folder(path: &Path, folder: &Path) -> io::Result<()> {
    let probe = folder.join(hidden_name(path, &format!(".probe-{}", std::process::id())));
    match RealDisk.create(&probe, None) {
        Ok(file) => drop(file),
        // One of our own threads is just about it.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Ok(()),
        Err(error) => return Err(error),
    }
    RealDisk.remove(&probe)
}

/// Puts a new store in place, complete from the first moment: an empty file there was then emptied by something else.
/// Where that cannot be done, the tables are made in place.
fn make(path: &Path) {
    let folder = folder_of(path);
    let new = folder.join(temporary_name(path));
    let made = connect(&new, READ_WRITE).and_then(|mut connection| schema::create(&mut connection));
    if made.is_ok() {
        // Unlike a rename this never replaces the store that another program has made meanwhile.
        drop(std::fs::hard_link(&new, path));
    }
    drop(RealDisk.remove(&new));
    drop(RealDisk.sync_folder(&folder));
}

/// A connection that waits for others, and whose every commit outlasts a power cut.
///
/// The journal is one that is rolled back, not a log written ahead: that would need memory shared by all programs, which
/// folders on a network do not have, and a second file that a copy of the store would leave behind. With `EXTRA` the
/// removal of the journal, which is the commit, is waited for as well.
fn connect(path: &Path, flags: OpenFlags) -> Result<Connection, StoreFault> {
    let mut connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // The database by itself waits longer each time, up to 100 ms.
    connection.busy_handler(Some(|tries| {
        std::thread::sleep(PAUSE);
        tries < TRIES
    }))?;
    connection.pragma_update(None, "synchronous", "EXTRA")?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    Ok(connection)
}

/// A connection to a store whose pages are all in order; a new one is made where nothing is and that is possible.
fn prepared(mut connection: Connection, may_write: bool) -> Result<(Connection, Schema), StoreFault> {
    let mut schema = schema::of(&connection)?;
    if schema == Schema::Empty && may_write {
        schema::create(&mut connection)?;
        schema = schema::of(&connection)?;
    }
    if matches!(schema, Schema::Current | Schema::Older) {
        let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if verdict != "ok" {
            return Err(StoreFault::Row);
        }
    }
    // One that can only be read is read as it is.
    if schema == Schema::Older && may_write && !connection.is_readonly("main").unwrap_or(true) {
        schema::bring_up(&mut connection)?;
        schema = schema::of(&connection)?;
    }
    Ok((connection, schema))
}

/// Whether something has emptied the file, now or before, and no take is in it yet. That is noted in the file, so that it
/// is told until its projects have filled it again.
fn is_told_empty(connection: &Connection, entry: Option<&DiskEntry>) -> bool {
    if entry.is_some_and(|entry| entry.length == 0) {
        // Where it cannot be noted, at least report it once.
        drop(connection.execute_batch("CREATE TABLE IF NOT EXISTS emptied (note TEXT) STRICT"));
        return true;
    }
    let noted = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'emptied') \
                 AND NOT EXISTS (SELECT 1 FROM takes)";
    connection.query_row(noted, [], |row| row.get(0)).unwrap_or(false)
}

/// Why nothing can be written although the system allows it.
fn marked(connection: &Connection) -> Option<StoreReason> {
    let read_only = connection.is_readonly("main").unwrap_or(true);
    read_only.then_some(StoreReason::Marked)
}

fn read_only(path: &Path, connection: Connection, state: StoreState) -> OpenedStore {
    closed(UsageStore::new(path.to_owned(), StoreSource::Live(connection)), StoreTrouble::at(path, state))
}

fn closed(store: UsageStore, why: StoreTrouble) -> OpenedStore {
    store.close(why.clone());
    OpenedStore::ReadOnly(store, why)
}

/// Reads page by page what the database does not read. It is damage unless `state` says otherwise.
fn rescue(path: &Path, why: StoreReason, state: Option<StoreState>) -> OpenedStore {
    let found = match salvaged(path) {
        Ok(found) => found,
        // That it cannot even be read says more than what the database makes of it.
        Err(error) => return nothing(path, StoreReason::Refused(DiskReason::reading(&error))),
    };
    if found.is_empty() {
        return nothing(path, why);
    }
    let state = state.unwrap_or_else(|| StoreState::Damaged(Some(found.takes())));
    closed(UsageStore::new(path.to_owned(), StoreSource::Salvaged(found)), StoreTrouble::at(path, state))
}

/// What is whole in the bytes of a store.
pub(super) fn salvaged(path: &Path) -> io::Result<Salvaged> {
    let real: PathBuf = RealDisk.resolve(path)?;
    RealDisk.read(&real, SALVAGE_CAP).map(|bytes| Salvaged::of(&bytes))
}

fn nothing(path: &Path, why: StoreReason) -> OpenedStore {
    OpenedStore::Nothing(StoreTrouble::at(path, StoreState::Unusable(why)))
}
