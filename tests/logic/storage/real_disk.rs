//! A real file system: links, modes, names, other programs, full disks, other users.
#![cfg(target_os = "linux")]

use std::ffi::OsStr;
use std::fs::{self, File};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown, symlink};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use creditboard::domain::{Clips, IdSource, Project};
use creditboard::present::ToErrorWords as _;
use creditboard::storage::format::write;
use creditboard::storage::{
    DiskReason, Expect, FileChange, Locking, NoFile, OpenCause, RealDisk, SaveCause, Vault, change, lock, open,
    read_text, shown,
};

use super::child::{Talk, command, command_of};
use super::sample::{bytes, names, place, sample, save, saved, titled};

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().mode() & 0o7777
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn is_root() -> bool {
    let (_folder, path, _) = saved();
    fs::metadata(path).unwrap().uid() == 0
}

fn cause(path: &Path, expect: Expect<'_>) -> Option<SaveCause> {
    save(path, &titled("the new version"), expect).err().map(|error| error.cause)
}

#[test]
fn a_read_only_file_is_not_replaced_even_by_root() {
    let (folder, path, saved) = saved();
    set_mode(&path, 0o444);
    let old = bytes(&path);
    assert_eq!(cause(&path, Expect::Same(&saved.fingerprint)), Some(SaveCause::ReadOnly), "the opened file");
    assert_eq!(cause(&path, Expect::Anything), Some(SaveCause::ReadOnly), "any file");
    assert_eq!(bytes(&path), old, "as it was");
    assert_eq!(names(folder.path()).len(), 1, "nothing left behind");
    let said = save(&path, &sample(), Expect::Anything).unwrap_err().words().to_string();
    assert!(said.contains("the file is read-only") && said.contains("save under another name"), "{said}");
}

#[test]
fn a_changed_file_is_not_overwritten() {
    let (_folder, path, saved) = saved();
    let expect = Expect::Same(&saved.fingerprint);
    let (old, time) = (bytes(&path), fs::metadata(&path).unwrap().modified().unwrap());
    let is_kept = |what: &str, content: &[u8]| {
        assert_eq!(cause(&path, expect), Some(SaveCause::ChangedOnDisk), "{what}");
        assert_eq!(bytes(&path), content, "{what}: theirs is still there");
    };
    let mut longer = old.clone();
    longer.push(b'\n');
    fs::write(&path, &longer).unwrap();
    is_kept("longer", &longer);
    assert_eq!(change(&path, &saved.fingerprint), FileChange::Changed, "longer");

    let mut other = old.clone();
    *other.last_mut().unwrap() = b' ';
    fs::write(&path, &other).unwrap();
    File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
    is_kept("as long, with the old time", &other);

    let beside = path.with_extension("other");
    fs::write(&beside, write(&titled("theirs"))).unwrap();
    fs::rename(&beside, &path).unwrap();
    is_kept("replaced", &bytes(&path));

    fs::write(&path, "").unwrap();
    is_kept("emptied", b"");

    fs::write(&path, &old).unwrap();
    assert_eq!(change(&path, &saved.fingerprint), FileChange::Same, "the same again, only later");
    assert_eq!(cause(&path, expect), None, "the same again, only later");
}

#[test]
fn a_file_that_is_gone_is_told_and_can_be_saved_again() {
    let (folder, path, saved) = saved();
    let expect = Expect::Same(&saved.fingerprint);
    fs::remove_file(&path).unwrap();
    assert_eq!(cause(&path, expect), Some(SaveCause::Gone), "removed");
    assert_eq!(change(&path, &saved.fingerprint), FileChange::Gone, "removed");
    assert!(names(folder.path()).is_empty(), "nothing is made in its place");
    assert_eq!(cause(&path, Expect::Absent), None, "as a new file");
    let moved = folder.path().join("sub");
    fs::create_dir(&moved).unwrap();
    let inside = moved.join("x.board.ron");
    let saved = save(&inside, &sample(), Expect::Absent).unwrap();
    fs::rename(&moved, folder.path().join("renamed")).unwrap();
    assert_eq!(cause(&inside, Expect::Same(&saved.fingerprint)), Some(SaveCause::Gone), "its folder was renamed");
    let refused = SaveCause::Refused(DiskReason::NoFolder);
    assert_eq!(cause(&inside, Expect::Anything), Some(refused), "no folder");
}

#[test]
fn a_file_that_was_not_expected_is_left_alone() {
    let (_folder, path, _) = saved();
    let old = bytes(&path);
    assert_eq!(cause(&path, Expect::Absent), Some(SaveCause::AlreadyThere), "a project");
    let said = Vault::new(&RealDisk).save_bytes(&path, b"x", Expect::Absent).unwrap_err().words().to_string();
    assert!(
        said.ends_with("there is already a file with this name, and it was left as it is; choose another name"),
        "{said}"
    );
    assert_eq!(bytes(&path), old, "as it was");
    Vault::new(&RealDisk).save_bytes(&path, "\u{feff}a,b\n".as_bytes(), Expect::Anything).unwrap();
    assert_eq!(read_text(&path, 100).unwrap(), "a,b\n", "a text, its mark left out");
    assert!(matches!(read_text(&path, 3).unwrap_err().cause, OpenCause::TooLarge(3)), "over the cap");
}

#[test]
fn links_are_kept_and_followed() {
    let (folder, path, saved) = saved();
    set_mode(&path, 0o640);
    let (near, far) = (folder.path().join("near"), folder.path().join("far"));
    symlink("harbour.board.ron", &near).unwrap();
    symlink(&near, &far).unwrap();
    let opened = open(&far).unwrap();
    assert_eq!(opened.fingerprint, saved.fingerprint, "the same file");
    assert_eq!(cause(&far, Expect::Same(&opened.fingerprint)), None, "through two links");
    assert!(far.is_symlink() && near.is_symlink(), "the links are links");
    assert_eq!(open(&path).unwrap().project.title, "the new version", "the file itself is new");
    assert_eq!(mode(&path), 0o640, "its mode is kept");

    fs::remove_file(&path).unwrap();
    assert_eq!(cause(&far, Expect::Anything), Some(SaveCause::BrokenLink), "a link to nothing");
    assert!(matches!(open(&far).unwrap_err().cause, OpenCause::BrokenLink), "a link to nothing");
    symlink("harbour.board.ron", &path).unwrap();
    assert_eq!(cause(&far, Expect::Anything), Some(SaveCause::BrokenLink), "a link to itself");
    let said = open(&path).unwrap_err().words().to_string();
    assert!(said.ends_with("this link does not lead to a file; fix the link or choose the file itself"), "{said}");
}

#[test]
fn another_hard_link_keeps_the_old_version() {
    let (folder, path, saved) = saved();
    let other = folder.path().join("other");
    fs::hard_link(&path, &other).unwrap();
    assert_eq!(cause(&path, Expect::Same(&saved.fingerprint)), None, "saved");
    assert_eq!(open(&path).unwrap().project.title, "the new version", "new");
    assert_eq!(open(&other).unwrap().project, sample(), "old");
}

#[test]
fn mode_and_owner_are_kept() {
    let (_folder, path, mut saved) = saved();
    for wanted in [0o600, 0o640, 0o664, 0o666, 0o755] {
        set_mode(&path, wanted);
        saved = save(&path, &sample(), Expect::Same(&saved.fingerprint)).unwrap();
        assert_eq!(mode(&path), wanted, "mode {wanted:o}");
    }
    if !is_root() {
        println!("skipped: giving a file away needs root");
        return;
    }
    chown(&path, Some(65_534), Some(12)).unwrap();
    save(&path, &sample(), Expect::Same(&saved.fingerprint)).unwrap();
    let now = fs::metadata(&path).unwrap();
    assert_eq!((now.uid(), now.gid(), mode(&path)), (65_534, 12, 0o755), "owner, group and mode");
}

#[test]
fn odd_names_work() {
    let folder = tempfile::tempdir().unwrap();
    let long = format!("{}.board.ron", "x".repeat(245));
    let wide = format!("{}a.board.ron", "é".repeat(122));
    assert_eq!((long.len(), wide.len()), (255, 255), "as long as names can be");
    let odd: [&[u8]; 6] =
        [long.as_bytes(), wide.as_bytes(), b"new\nline.ron", b"\xff\xfe.ron", b" .ron", "#1 é “b”.ron".as_bytes()];
    for name in odd {
        let path = folder.path().join(OsStr::from_bytes(name));
        let first = save(&path, &sample(), Expect::Absent).unwrap();
        let locked = lock(&path);
        assert!(matches!(locked, Locking::Mine(_)), "{path:?}: {locked:?}");
        assert_eq!(cause(&path, Expect::Same(&first.fingerprint)), None, "{path:?}");
        assert_eq!(open(&path).unwrap().project.title, "the new version", "{path:?}");
        drop(locked);
        fs::write(&path, "(").unwrap();
        let said = open(&path).unwrap_err().words().to_string();
        assert!(!said.contains('\n') && said.contains(&shown(&path)), "{said}");
    }
    assert_eq!(names(folder.path()).len(), odd.len(), "and nothing else is left");
    let longer = folder.path().join(format!("x{long}"));
    let refused = cause(&longer, Expect::Absent);
    assert_eq!(refused, Some(SaveCause::Refused(DiskReason::BadName)), "256 bytes");
    let slash = cause(&folder.path().join("#1 é “b”.ron/x.ron"), Expect::Absent);
    assert_eq!(slash, Some(SaveCause::Refused(DiskReason::NotAFolder)), "below a file");
    assert_eq!(cause(folder.path(), Expect::Anything), Some(SaveCause::NotAFile(NoFile::Folder)), "a folder");
}

#[test]
fn a_second_instance_is_told_and_can_take_over_when_the_first_dies() {
    let (folder, path, _) = saved();
    let mut child = command("hold", &path).spawn().unwrap();
    let mut talk = Talk::with(&mut child);
    assert_eq!(talk.next().as_deref(), Some("held"), "the first has it");
    assert!(matches!(lock(&path), Locking::Held), "the second is told");
    let link = folder.path().join("link");
    symlink(&path, &link).unwrap();
    assert!(matches!(lock(&link), Locking::Held), "under another name too");
    assert_eq!(open(&path).unwrap().project, sample(), "it can still be read");
    child.kill().unwrap();
    child.wait().unwrap();
    let taken = lock(&path);
    assert!(matches!(taken, Locking::Mine(_)), "freed by death: {taken:?}");
    let mut third = command("hold", &path).spawn().unwrap();
    assert_eq!(Talk::with(&mut third).next().as_deref(), Some("not held"), "a third is told in turn");
    drop(third.stdin.take());
    third.wait().unwrap();
    drop(taken);
    assert!(!names(folder.path()).contains(".harbour.board.ron.lock"), "the lock file is gone");
}

#[test]
fn of_two_instances_that_both_save_the_later_is_asked() {
    let (_folder, path, first) = saved();
    let second = open(&path).unwrap().fingerprint;
    let newer = save(&path, &titled("first"), Expect::Same(&first.fingerprint)).unwrap();
    assert_eq!(cause(&path, Expect::Same(&second)), Some(SaveCause::ChangedOnDisk), "no silent overwrite");
    assert_eq!(open(&path).unwrap().project, titled("first"), "the first one's is there");
    assert_eq!(cause(&path, Expect::Same(&newer.fingerprint)), None, "the first goes on");
}

#[test]
fn a_project_that_would_not_be_read_back_is_not_written() {
    let (folder, path, saved) = saved();
    let old = bytes(&path);
    let twice = Project { ids: IdSource::starting_at(3), ..sample() };
    let mut empty = sample();
    Arc::make_mut(&mut empty.scenes[0]).assets[1].final_choice.clips = Clips::Pinned(Arc::from([]));
    for wrong in [twice, empty] {
        let refused = save(&path, &wrong, Expect::Same(&saved.fingerprint)).unwrap_err();
        assert!(matches!(refused.cause, SaveCause::Unverified(_)), "{refused:?}");
        assert!(refused.words().to_string().contains("would not give the same project ("), "{refused:?}");
    }
    assert_eq!((names(folder.path()).len(), bytes(&path)), (1, old), "nothing was written");
}

/// A small disk that goes away again.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn mount(at: &Path) -> Option<Self> {
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=1m", "tmpfs"]).arg(at).output();
        mounted.is_ok_and(|output| output.status.success()).then(|| Self(at.to_owned()))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        Command::new("umount").arg("-l").arg(&self.0).status().unwrap();
    }
}

#[test]
fn a_full_disk_is_told_and_the_old_file_stays() {
    let folder = tempfile::tempdir().unwrap();
    let Some(small) = SmallDisk::mount(folder.path()) else {
        println!("skipped: needs root, to mount a small disk");
        return;
    };
    let (_elsewhere, copy) = place();
    let path = folder.path().join("x.board.ron");
    let saved = save(&path, &sample(), Expect::Absent).unwrap();
    let old = bytes(&path);
    let filler = folder.path().join("filler");
    let leave_free = |free: u64| {
        fs::write(&filler, vec![0; 2 << 20]).unwrap_err();
        let size = fs::metadata(&filler).unwrap().len();
        File::options().write(true).open(&filler).unwrap().set_len(size - free).unwrap();
    };
    // The disk gives whole pages.
    let enough = u64::try_from(write(&titled("new")).len()).unwrap().next_multiple_of(4_096);
    for free in [0, 1_024, 4_096, 10_240, enough - 4_096, enough - 1] {
        leave_free(free);
        let refused = save(&path, &titled("new"), Expect::Same(&saved.fingerprint)).unwrap_err();
        assert_eq!(refused.cause, SaveCause::Refused(DiskReason::Full), "{free} bytes free");
        assert_eq!(bytes(&path), old, "{free} bytes free: as it was");
        assert_eq!(names(folder.path()).len(), 2, "{free} bytes free: nothing left behind");
    }
    leave_free(enough);
    let saved = save(&path, &titled("new"), Expect::Same(&saved.fingerprint)).unwrap();
    assert_eq!(open(&path).unwrap().project, titled("new"), "exactly enough is enough");
    save(&copy, &titled("new"), Expect::Absent).unwrap();
    assert_eq!(open(&copy).unwrap().project, titled("new"), "saved elsewhere");
    fs::remove_file(&filler).unwrap();
    save(&path, &titled("new"), Expect::Same(&saved.fingerprint)).unwrap();
    drop(small);
}

#[test]
fn a_disk_that_is_pulled_out_is_told_and_nothing_is_written_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let Some(small) = SmallDisk::mount(folder.path()) else {
        println!("skipped: needs root, to mount a small disk");
        return;
    };
    let (_elsewhere, copy) = place();
    let path = folder.path().join("x.board.ron");
    let saved = save(&path, &sample(), Expect::Absent).unwrap();
    let held = lock(&path);
    assert!(matches!(held, Locking::Mine(_)), "as a window has it open");
    drop(small);
    assert_eq!(change(&path, &saved.fingerprint), FileChange::Gone, "seen when the window is back in front");
    assert_eq!(cause(&path, Expect::Same(&saved.fingerprint)), Some(SaveCause::Gone), "told when it is saved");
    assert!(names(folder.path()).is_empty(), "nothing is made in the empty place");
    save(&copy, &titled("new"), Expect::Absent).unwrap();
    assert_eq!(open(&copy).unwrap().project, titled("new"), "saved elsewhere");
    drop(held);
}

fn is_busy<T>(result: &std::io::Result<T>) -> bool {
    result.as_ref().is_err_and(|error| error.kind() == std::io::ErrorKind::ExecutableFileBusy)
}

#[test]
fn an_ordinary_user_is_told_what_may_not_be_written() {
    let folder = tempfile::tempdir().unwrap();
    let (locked, mine) = (folder.path().join("read-only"), folder.path().join("mine"));
    fs::create_dir(&locked).unwrap();
    fs::create_dir(&mine).unwrap();
    let there = locked.join("there.board.ron");
    save(&there, &sample(), Expect::Absent).unwrap();
    save(&locked.join("open-to-all.board.ron"), &sample(), Expect::Absent).unwrap();
    let secret = folder.path().join("secret.board.ron");
    save(&secret, &sample(), Expect::Absent).unwrap();
    for (path, mode) in
        [(&locked.join("open-to-all.board.ron"), 0o666), (&secret, 0o000), (&mine, 0o777), (&locked, 0o555)]
    {
        set_mode(path, mode);
    }
    set_mode(folder.path(), 0o755);
    let (before, old) = (names(&locked), bytes(&there));
    // The tests themselves may lie where that user may not look.
    let program = folder.path().join("tests");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let mut child = command_of(&program, "ordinary user", folder.path());
    if is_root() {
        child.uid(65_534).gid(65_534);
    }
    // Another test that starts a child at this moment may still hold the copy open.
    let mut tries = (0..100).map(|_| child.current_dir(folder.path()).output());
    let output = tries.find(|output| !is_busy(output)).unwrap().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}\n{errors}");
    let line = |name: &str| {
        let begins = format!("child: {name}: ");
        let found = said.lines().find_map(|line| line.split_once(&begins)).map(|(_, rest)| rest.to_owned());
        found.unwrap_or_else(|| panic!("nothing about {name} in {said}"))
    };
    let refuses = "you can’t write there";
    assert!(line("lock").starts_with("Other windows can’t be kept from opening this file, you can’t"), "{said}");
    assert!(line("there").contains("read-only") || line("there").contains(refuses), "{said}");
    assert!(line("new").contains(refuses) && line("new").contains("save under another name"), "{said}");
    assert!(line("open to all").contains(refuses), "never in place: {said}");
    assert_eq!(line("elsewhere"), "done", "{said}");
    assert!(line("secret").contains("you can’t read it"), "{said}");
    assert!(line("settings").contains(refuses) && line("recovery").contains(refuses), "{said}");
    assert_eq!((names(&locked), bytes(&there)), (before, old), "nothing changed, nothing left behind");
    set_mode(&locked, 0o755);
}

#[test]
fn a_save_that_waits_for_no_one_keeps_a_file_whose_clock_is_wrong() {
    let (_folder, path, saved) = saved();
    for time in [SystemTime::UNIX_EPOCH, SystemTime::UNIX_EPOCH + Duration::from_secs(4_294_967_296)] {
        File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
        assert_eq!(change(&path, &saved.fingerprint), FileChange::Same, "only the time is another");
    }
    assert_eq!(cause(&path, Expect::Same(&saved.fingerprint)), None, "it can be saved");
}
