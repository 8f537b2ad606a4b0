//! Stores that are damaged, newer, or may not be written: the program works, says so, and changes nothing.

use std::fs;
use std::path::Path;

use creditboard::domain::{Take, UsedTake};
use creditboard::present::store_words;
use creditboard::storage::Folders;
use creditboard::storage::usage::{OpenedStore, UsageStore};
use rusqlite::Connection;
use tempfile::TempDir;

use super::super::sample::{Dice, names};
use super::{bytes, file, filled, folders, key, log, said, take, writable};

const TAKES: u32 = 1_500;

/// All takes of a filled store that count, oldest first.
fn all() -> Vec<UsedTake> {
    (0..TAKES).map(take).filter(Take::counts).map(|take| UsedTake { project: key(1), take }).collect()
}

/// Opens a store with these bytes and gives what it still holds. Nothing in it may be other than it was, damage may not
/// go untold, and not a byte may be changed.
fn held(folders: &Folders, damaged: &[u8], all: &[UsedTake], what: &str) -> usize {
    fs::write(file(folders), damaged).unwrap();
    let (store, trouble) = UsageStore::open(folders).parts();
    let sentence = trouble.as_ref().map(store_words);
    if let Some(sentence) = &sentence {
        assert!(sentence.contains("usage.sqlite”") && !sentence.contains('\n'), "{what}: {sentence}");
    }
    let mut held = 0;
    if let Some(mut store) = store {
        let usage = store.load().unwrap();
        held = usage.takes.len();
        let wrong = usage.takes.iter().find(|used| all.binary_search_by_key(&used.take.at, |one| one.take.at).is_err());
        assert_eq!(wrong, None, "{what}: nothing is made up");
        let mut rest = all.iter();
        assert!(usage.takes.iter().all(|used| rest.any(|one| one == used)), "{what}: every take is as it was");
        let told = store.trouble().map(store_words);
        assert!(told.is_some() || held == all.len(), "{what}: {held} of {} and nothing told", all.len());
        if let Some(told) = told {
            assert_eq!(said(store.merge(key(1), &log(9_000..9_001))), told, "{what}: nothing is written");
            let kept = store.takes_of(key(1)).unwrap();
            assert!(kept.len() >= held, "{what}: the takes of a project are read as well");
        }
    } else {
        assert!(sentence.is_some(), "{what}: told");
    }
    assert!(bytes(folders) == damaged, "{what}: not a byte is changed");
    assert_eq!(names(&folders.data).len(), 1, "{what}: nothing is left in the folder");
    held
}

#[test]
fn a_store_that_was_cut_short_gives_what_is_there() {
    let (_home, folders) = filled(0..TAKES);
    let (whole, all) = (bytes(&folders), all());
    let mut dice = Dice::new(0x0c07);
    for _ in 0..60 {
        let length = usize::try_from(dice.roll(whole.len() as u64 - 1)).unwrap() + 1;
        let held = held(&folders, &whole[..length], &all, &format!("cut to {length} bytes"));
        // The index on takes lies between them, so the share is not exact.
        let least = (all.len() * length / whole.len()).saturating_sub(all.len() / 4);
        assert!(held >= least, "cut to {length} of {} bytes: {held} of {} takes", whole.len(), all.len());
    }
}

#[test]
fn a_flipped_bit_is_found_and_costs_at_most_a_page() {
    let (_home, folders) = filled(0..TAKES);
    let (whole, all) = (bytes(&folders), all());
    let mut dice = Dice::new(0xf11b);
    // The head of the file is tried bit by bit further than the rest, which is large.
    let places = (0..100).chain((0..150).map(|_| usize::try_from(dice.roll(whole.len() as u64)).unwrap()));
    for place in places.collect::<Vec<_>>() {
        let bit = dice.roll(8);
        let mut damaged = whole.clone();
        damaged[place] ^= 1 << bit;
        let held = held(&folders, &damaged, &all, &format!("bit {bit} of byte {place}"));
        assert!(held + 60 >= all.len(), "bit {bit} of byte {place}: {held} of {} takes", all.len());
    }
}

#[test]
fn a_store_of_which_pages_are_gone_gives_the_others() {
    let (_home, folders) = filled(0..TAKES);
    let (whole, all) = (bytes(&folders), all());
    let mut dice = Dice::new(0x9a6e);
    let pages = whole.len() as u64 / 4_096;
    for round in 0..20 {
        let mut damaged = whole.clone();
        for _ in 0..3 {
            let start = usize::try_from(dice.roll(pages)).unwrap() * 4_096;
            damaged[start..start + 4_096].fill(u8::try_from(round % 3 * 17).unwrap());
        }
        let held = held(&folders, &damaged, &all, &format!("round {round}: three pages overwritten"));
        assert!(held + 180 >= all.len(), "round {round}: {held} of {} takes", all.len());
    }
}

/// What a program is told where something else stands in the place of the store; nothing is done to that.
fn told_of(put: impl FnOnce(&Path)) -> (TempDir, Folders, String) {
    let (home, folders) = folders();
    fs::create_dir_all(&folders.data).unwrap();
    put(&file(&folders));
    let opened = UsageStore::open(&folders);
    assert!(matches!(opened, OpenedStore::Nothing(_)), "not a store: {opened:?}");
    let why = store_words(&opened.parts().1.unwrap());
    (home, folders, why)
}

#[test]
fn what_is_no_store_is_left_alone_and_told() {
    let contents: [&[u8]; 4] =
        [b"Not a store at all.\n", &[0; 5_000], b"SQLite format 3\0", &b"SQLite format 3\0 and then".repeat(400)];
    for content in contents {
        let (_home, folders, why) = told_of(|path| fs::write(path, content).unwrap());
        assert!(why.contains("can’t be used, it is not a usage store"), "{why}");
        assert!(bytes(&folders) == content, "not a byte is changed");
    }
    let (_home, folders, why) = told_of(|path| fs::create_dir(path).unwrap());
    assert!(why.contains("it is a folder, not a file") && file(&folders).is_dir(), "{why}");
    let (_home, _folders, why) = told_of(|path| {
        let other = Connection::open(path).unwrap();
        other.execute_batch("CREATE TABLE takes (id, project, body); INSERT INTO takes VALUES (1, 2, 3)").unwrap();
    });
    assert!(why.contains("it is not a usage store"), "somebody else’s database: {why}");
}

#[cfg(unix)]
#[test]
fn pipes_and_links_are_told_or_followed() {
    use std::os::unix::fs::symlink;
    use std::process::Command;
    let (_home, _folders, why) = told_of(|path| assert!(Command::new("mkfifo").arg(path).status().unwrap().success()));
    assert!(why.contains("a pipe or a device"), "it is not waited for: {why}");
    let (_home, _folders, why) = told_of(|path| symlink("nowhere", path).unwrap());
    assert!(why.contains("a link that does not lead to a file"), "{why}");
    let (_there, real) = filled(0..9);
    let (_home, folders) = folders();
    fs::create_dir_all(&folders.data).unwrap();
    symlink(file(&real), file(&folders)).unwrap();
    assert_eq!(writable(&folders).merge(key(1), &log(0..10)).unwrap().added, 1, "through a link");
    assert_eq!(writable(&real).takes_of(key(1)).unwrap().len(), 10, "into the file itself");
    assert!(file(&folders).is_symlink(), "the link is a link");
}

#[test]
fn an_empty_file_is_a_new_store() {
    let (_home, folders) = folders();
    fs::create_dir_all(&folders.data).unwrap();
    fs::write(file(&folders), "").unwrap();
    let store = UsageStore::open(&folders).parts().0;
    assert_eq!(store.unwrap().merge(key(1), &log(0..2)).unwrap().added, 2, "as after a kill at the very start");
}

#[test]
fn an_older_store_is_read_and_brought_up() {
    let (_home, folders) = filled(0..100);
    let version = |set: &str| {
        let connection = Connection::open(file(&folders)).unwrap();
        connection.execute_batch(set).unwrap();
        connection.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0)).unwrap()
    };
    assert_eq!(version("PRAGMA user_version = 1"), 1, "as before takes were told apart by units");
    assert_eq!(writable(&folders).takes_of(key(1)).unwrap(), log(0..100), "nothing is lost");
    assert_eq!(version(""), 4, "and an earlier program sees that it is newer");
}

#[test]
fn a_newer_store_is_read_and_not_written() {
    let (_home, folders) = filled(0..100);
    let newer = Connection::open(file(&folders)).unwrap();
    newer
        .execute_batch("CREATE TABLE dreams (id); ALTER TABLE takes ADD COLUMN colour TEXT; PRAGMA user_version = 5")
        .unwrap();
    drop(newer);
    let old = bytes(&folders);
    let OpenedStore::ReadOnly(mut store, trouble) = UsageStore::open(&folders) else { panic!("read-only") };
    let why = store_words(&trouble);
    assert!(why.starts_with("A newer Creditboard made the usage store “"), "{why}");
    assert_eq!(store.takes_of(key(1)).unwrap(), log(0..100), "what is known here is read");
    assert_eq!(said(store.merge(key(1), &log(0..200))), why, "nothing is written");
    assert_eq!(said(store.forget_board(Path::new("/x"))), why, "nothing is written");
    drop(store);
    assert!(bytes(&folders) == old, "not a byte is changed");
}

#[cfg(unix)]
#[test]
fn a_read_only_store_is_read_even_by_root() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_home, folders) = filled(0..100);
    let old = bytes(&folders);
    fs::set_permissions(file(&folders), fs::Permissions::from_mode(0o444)).unwrap();
    let OpenedStore::ReadOnly(mut store, trouble) = UsageStore::open(&folders) else { panic!("read-only") };
    let why = store_words(&trouble);
    assert!(why.contains("is read-only, the file is read-only. Its takes are counted"), "{why}");
    assert_eq!(store.takes_of(key(1)).unwrap(), log(0..100), "all is read");
    assert_eq!(said(store.merge(key(1), &log(0..200))), why, "nothing is written");
    assert!(bytes(&folders) == old, "not a byte is changed");
}

/// A store as a crash in the middle of a transaction leaves it, with its journal.
fn crashed() -> (TempDir, Folders) {
    let (_home, before) = filled(0..TAKES);
    let writing = Connection::open(file(&before)).unwrap();
    writing.execute_batch("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE").unwrap();
    writing.execute_batch("UPDATE takes SET body = zeroblob(200) WHERE rowid % 2 = 0").unwrap();
    let (home, folders) = folders();
    fs::create_dir_all(&folders.data).unwrap();
    for name in ["usage.sqlite", "usage.sqlite-journal"] {
        fs::copy(before.data.join(name), folders.data.join(name)).unwrap();
    }
    (home, folders)
}

#[test]
fn a_transaction_that_was_cut_off_is_rolled_back() {
    let (_home, folders) = crashed();
    let store = writable(&folders);
    assert_eq!(store.takes_of(key(1)).unwrap(), log(0..TAKES), "as before it began");
}

#[cfg(target_os = "linux")]
#[test]
fn an_ordinary_user_reads_what_may_not_be_written() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    use std::os::unix::process::CommandExt as _;
    let set_mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    let place = tempfile::tempdir().unwrap();
    for name in ["read-only", "secret", "empty"] {
        let folder = place.path().join(name);
        fs::create_dir(&folder).unwrap();
        if name != "empty" {
            let folders = super::at(&folder);
            writable(&folders).merge(key(1), &log(0..10)).unwrap();
            set_mode(&file(&folders), if name == "secret" { 0o000 } else { 0o666 });
        }
        set_mode(&folder, 0o555);
    }
    set_mode(place.path(), 0o755);
    let old = bytes(&super::at(&place.path().join("read-only")));
    let program = place.path().join("tests");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let mut child = super::super::child::command_of(&program, "usage of an ordinary user", place.path());
    if fs::metadata(place.path()).unwrap().uid() == 0 {
        child.uid(65_534).gid(65_534);
    }
    // Another test that starts a child at this moment may still hold the copy open.
    let is_busy = |error: &std::io::Error| error.kind() == std::io::ErrorKind::ExecutableFileBusy;
    let mut tries = (0..100).map(|_| child.current_dir(place.path()).output());
    let output = tries.find(|output| !output.as_ref().is_err_and(is_busy)).unwrap().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    let line = |begins: &str| {
        let found = said.lines().find_map(|line| line.split_once(begins)).map(|(_, rest)| rest.to_owned());
        found.unwrap_or_else(|| panic!("nothing like {begins} in {said}"))
    };
    assert!(line("child: read-only: ").contains("is read-only, you can’t write there"), "{said}");
    assert_eq!(line("child: read-only has "), "10 takes", "{said}");
    assert_eq!(line("child: read-only merge: "), line("child: read-only: "), "{said}");
    assert!(line("child: secret: ").contains("can’t be used, you can’t read it"), "{said}");
    assert!(line("child: empty: ").contains("can’t be used, you can’t write there"), "{said}");
    assert!(bytes(&super::at(&place.path().join("read-only"))) == old, "not a byte is changed");
    for name in ["read-only", "secret", "empty"] {
        set_mode(&place.path().join(name), 0o755);
    }
}
