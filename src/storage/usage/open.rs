//! Opening the store: what can be done with it is found out before anything is.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::error::{StoreFault, UsageCause, damaged};
use super::salvage::Salvaged;
use super::schema::{self, Schema};
use super::{OpenedStore, StoreSource, UsageStore};
use crate::storage::disk::{Disk as _, DiskEntry, EntryKind, RealDisk};
use crate::storage::shown;
use crate::storage::vault::{folder_of, hidden_name, not_a_file, temporary_name};
use crate::storage::words::{read_reason, reason};

/// How long to wait between two tries while another program has the store. Each of them writes for some milliseconds and
/// may go on at once: only who tries often finds the moment in between.
const PAUSE: Duration = Duration::from_micros(500);
/// How many tries, 2 seconds in all, before that is reported.
const TRIES: i32 = 3_500;

/// The largest store that is read page by page, in bytes: room for some ten million takes.
const SALVAGE_CAP: u64 = 1 << 30;

pub(super) fn open(path: &Path) -> OpenedStore {
    let entry = match found(path) {
        Ok(entry) => entry,
        Err(why) => return OpenedStore::Nothing(nothing(path, &why)),
    };
    let refusal = refusal(path, entry.as_ref());
    if let (None, Some(why)) = (&entry, &refusal) {
        return OpenedStore::Nothing(nothing(path, why));
    }
    if entry.is_none() {
        make(path);
    }
    let flags = if refusal.is_some() { OpenFlags::SQLITE_OPEN_READ_ONLY } else { READ_WRITE };
    let opened = connect(path, flags).and_then(|connection| prepared(connection, refusal.is_none()));
    match opened {
        Ok((connection, Schema::Newer)) => read_only(path, connection, newer(path)),
        Ok((connection, Schema::Current | Schema::Older)) => match refusal.or_else(|| marked(&connection)) {
            None => {
                let told = is_told_empty(&connection, entry.as_ref());
                let store = UsageStore::new(path.to_owned(), StoreSource::Live(connection));
                if told { OpenedStore::Emptied(store, emptied(path)) } else { OpenedStore::ReadWrite(store) }
            }
            Some(why) => read_only(path, connection, only_readable(path, &why)),
        },
        // Nothing is in it, and nothing may be put into it.
        Ok((_, Schema::Empty)) => OpenedStore::Nothing(nothing(path, &refusal.unwrap_or_default())),
        Ok((_, Schema::Foreign)) => rescue(path, "it is not a usage store", None),
        Err(fault) if fault.is_damage() => rescue(path, "it is not a usage store, or damaged beyond reading", None),
        Err(fault) => {
            let why = match fault.at(path).cause {
                UsageCause::Refused(why) => why,
                _ => "another program is using it".to_owned(),
            };
            rescue(path, &why, Some(only_readable(path, &why)))
        }
    }
}

const READ_WRITE: OpenFlags = OpenFlags::SQLITE_OPEN_READ_WRITE.union(OpenFlags::SQLITE_OPEN_CREATE);

/// Whether anything stands at the path.
pub(super) fn is_there(path: &Path) -> bool {
    RealDisk.entry(path).map_or_else(|error| error.kind() != io::ErrorKind::NotFound, |_| true)
}

/// What stands at the path, links followed; why it cannot be a store.
fn found(path: &Path) -> Result<Option<DiskEntry>, String> {
    let disk = &RealDisk;
    let entry = match disk.entry(path) {
        Ok(entry) if entry.kind == EntryKind::Link => {
            let real = disk.resolve(path).map_err(|_cause| "it is a link that does not lead to a file".to_owned())?;
            disk.entry(&real)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        entry => entry,
    };
    let entry = entry.map_err(|error| read_reason(&error))?;
    match not_a_file(entry.kind) {
        Some(what) => Err(format!("it is {what}, not a file")),
        None => Ok(Some(entry)),
    }
}

/// Why nothing may be written, as far as that can be seen; the folder is made where it is missing.
fn refusal(path: &Path, entry: Option<&DiskEntry>) -> Option<String> {
    if entry.is_some_and(|entry| entry.read_only) {
        return Some("the file is read-only".to_owned());
    }
    let disk = &RealDisk;
    let folder = folder_of(path);
    let real = || disk.check_writable(&disk.resolve(path)?);
    let file = if entry.is_some() { real() } else { disk.create_folder(&folder) };
    file.and_then(|()| try_folder(path, &folder)).err().map(|error| reason(&error))
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

fn emptied(path: &Path) -> String {
    format!(
        "The usage store “{}” was emptied by something other than Creditboard: what was used before is not counted. Open \
         your projects: each adds its takes again once you say that they are yours.",
        shown(path)
    )
}

/// Why nothing can be written although the system allows it.
fn marked(connection: &Connection) -> Option<String> {
    let read_only = connection.is_readonly("main").unwrap_or(true);
    read_only.then(|| "it is marked as read-only".to_owned())
}

fn read_only(path: &Path, connection: Connection, why: String) -> OpenedStore {
    closed(UsageStore::new(path.to_owned(), StoreSource::Live(connection)), why)
}

fn closed(store: UsageStore, why: String) -> OpenedStore {
    store.close(why.clone());
    OpenedStore::ReadOnly(store, why)
}

/// Reads page by page what the database does not read. It is damage unless `sentence` says otherwise.
fn rescue(path: &Path, why: &str, sentence: Option<String>) -> OpenedStore {
    let found = salvaged(path).unwrap_or_default();
    if found.is_empty() {
        return OpenedStore::Nothing(nothing(path, why));
    }
    let sentence = sentence.unwrap_or_else(|| damaged(path, Some(found.takes())));
    closed(UsageStore::new(path.to_owned(), StoreSource::Salvaged(found)), sentence)
}

/// What is whole in the bytes of a store.
pub(super) fn salvaged(path: &Path) -> io::Result<Salvaged> {
    let real: PathBuf = RealDisk.resolve(path)?;
    RealDisk.read(&real, SALVAGE_CAP).map(|bytes| Salvaged::of(&bytes))
}

fn nothing(path: &Path, why: &str) -> String {
    format!(
        "The usage store “{}” can't be used, {why}. Takes are kept in their projects, and only those of the open project are \
         counted. Fix this or rename the file; each project adds its takes again when you open it and say that they are yours.",
        shown(path)
    )
}

fn only_readable(path: &Path, why: &str) -> String {
    format!(
        "The usage store “{}” is read-only, {why}. Its takes are counted; new takes are kept in their projects. Once this is \
         fixed, each project adds them when you open it and say that they are yours.",
        shown(path)
    )
}

fn newer(path: &Path) -> String {
    format!(
        "A newer Creditboard made the usage store “{}”: the parts that this version knows are counted, nothing is written to \
         it, and new takes are kept in their projects. Record takes with the newer version.",
        shown(path)
    )
}
