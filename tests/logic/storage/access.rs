//! A save never widens who may read a file, and keeps what other programs noted beside it.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;

use creditboard::storage::{AccessKept, DiskReason, Expect, Locking, lock, open};

use super::sample::{sample, save, titled};

const ACL: &str = "system.posix_acl_access";

/// An access list: the owner reads and writes, user 65,534 reads, the group nothing, others nothing.
fn closed_to_the_group() -> Vec<u8> {
    let entries: [(u16, u16, u32); 5] =
        [(1, 6, u32::MAX), (2, 4, 65_534), (4, 0, u32::MAX), (16, 6, u32::MAX), (32, 0, u32::MAX)];
    let mut acl = 2_u32.to_le_bytes().to_vec();
    for (tag, may, id) in entries {
        acl.extend(tag.to_le_bytes());
        acl.extend(may.to_le_bytes());
        acl.extend(id.to_le_bytes());
    }
    acl
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

/// Gives a file an attribute; says where the file system takes none.
fn attribute(path: &Path, name: &str, value: &[u8]) -> bool {
    let given = xattr::set(path, name, value);
    if let Err(error) = &given {
        println!("skipped: this file system takes no {name}: {error}");
    }
    given.is_ok()
}

#[test]
fn an_access_list_and_attributes_outlast_a_save() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.board.ron");
    let saved = save(&path, &sample(), Expect::Absent).unwrap();
    if !attribute(&path, ACL, &closed_to_the_group()) || !attribute(&path, "user.colour", b"red") {
        return;
    }
    let before = (mode(&path), xattr::get(&path, ACL).unwrap());
    let saved = save(&path, &titled("two"), Expect::Same(&saved.fingerprint)).unwrap();
    assert_eq!((mode(&path), xattr::get(&path, ACL).unwrap()), before, "the group stays shut out, the user let in");
    assert_eq!(xattr::get(&path, "user.colour").unwrap().as_deref(), Some(&b"red"[..]), "the attribute");
    assert_eq!(saved.access, AccessKept::Whole, "nothing to tell");
}

#[test]
fn a_folder_that_shares_its_new_files_does_not_share_an_old_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.board.ron");
    let saved = save(&path, &sample(), Expect::Absent).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    if !attribute(folder.path(), "system.posix_acl_default", &closed_to_the_group()) {
        return;
    }
    save(&path, &titled("two"), Expect::Same(&saved.fingerprint)).unwrap();
    assert_eq!((mode(&path), xattr::get(&path, ACL).unwrap()), (0o640, None), "as it was, without the folder's list");
}

#[test]
fn a_planted_link_is_never_followed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.board.ron");
    save(&path, &sample(), Expect::Absent).unwrap();
    let elsewhere = folder.path().join("elsewhere");
    symlink(&elsewhere, folder.path().join(".a.board.ron.lock")).unwrap();
    let Locking::Impossible(why) = lock(&path) else { panic!("a link is no lock") };
    assert_eq!(why, DiskReason::Link(folder.path().canonicalize().unwrap().join(".a.board.ron.lock")), "a link");
    assert!(!elsewhere.exists(), "nothing was made where the link leads");
    assert!(open(&path).is_ok(), "the project opens all the same");
}
