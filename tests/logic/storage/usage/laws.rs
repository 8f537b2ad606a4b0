//! The store keeps what it is given, and merges as logs do.

use std::path::{Path, PathBuf};

use chrono::Timelike as _;
use creditboard::domain::{
    Adjustment, AdjustmentId, ClaimChange, Contingency, Credits, Kind, KindNeed, KnownBoard, ModelId, Priority,
    ProjectClaim, Reservation, Take, TakeLog, Usage, UsedTake, UsedTakes, Validity,
};
use creditboard::present::store_words;
use creditboard::storage::usage::{Merged, UsageStore};
use proptest::collection::vec;
use proptest::prelude::*;

use super::{file, filled, folders, key, log, moment, take, writable};
use crate::takes::any_log;

#[test]
fn a_new_store_is_empty_and_lies_in_a_folder_of_the_user() {
    let (_home, folders) = folders();
    let store = writable(&folders);
    assert_eq!(store.load().unwrap(), Usage::default(), "nothing yet");
    assert_eq!(store.trouble(), None, "all is well");
    assert!(file(&folders).is_file(), "where it lies");
    let names: Vec<String> = super::super::sample::names(&folders.data).into_iter().collect();
    assert_eq!(names, ["usage.sqlite"], "nothing else is left there");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&folders.data).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700, "nobody else looks in");
    }
}

#[test]
fn takes_are_kept_field_by_field() {
    let (_home, folders) = filled(0..500);
    let store = writable(&folders);
    assert_eq!(store.takes_of(key(1)).unwrap(), log(0..500), "all, also those that were taken back");
    assert_eq!(store.takes_of(key(2)).unwrap(), TakeLog::default(), "another project has none");
    let used = |take: Take| UsedTake { project: key(1), take };
    let counting: UsedTakes = (0..500).map(take).filter(Take::counts).map(used).collect();
    assert_eq!(store.load().unwrap().takes, counting, "what counts, oldest first");
}

#[test]
fn a_take_may_be_extreme() {
    let (_home, folders) = folders();
    let extreme = Take {
        edits: u32::MAX,
        model: ModelId::from("é".repeat(50_000).as_str()),
        credits: Credits::new(u64::MAX),
        at: chrono::NaiveDate::MIN.and_hms_opt(0, 0, 1).unwrap(),
        ..take(1)
    };
    let fine = Take { at: moment(7).with_nanosecond(999_999_999).unwrap(), ..take(2) };
    let log: TakeLog = [extreme.clone(), fine.clone()].into_iter().collect();
    let mut store = writable(&folders);
    assert_eq!(store.merge(key(9), &log).unwrap(), Merged { added: 2, changed: 0 }, "both are new");
    assert!(store.merge(key(9), &log).unwrap() == Merged::default(), "and known then");
    let kept = store.takes_of(key(9)).unwrap();
    assert_eq!(kept.get(extreme.id), Some(&extreme), "the extreme one");
    assert_eq!(kept.get(fine.id).unwrap().at, moment(7), "to the second, as in project files");
}

#[test]
fn a_merge_tells_what_it_changed() {
    let (_home, folders) = filled(0..10);
    let mut store = writable(&folders);
    let mut newer = log(8..12);
    newer.put(Take { edits: 9, ..take(8) });
    newer.put(Take { edits: 9, validity: Validity::Withdrawn, ..take(9) });
    assert_eq!(store.merge(key(1), &newer).unwrap(), Merged { added: 2, changed: 2 }, "two new, two edited");
    assert_eq!(store.merge(key(1), &log(0..12)).unwrap(), Merged::default(), "older versions change nothing");
    assert_eq!(store.takes_of(key(1)).unwrap().len(), 12, "each once");
}

#[test]
fn a_take_counts_once_whatever_projects_hold_it() {
    let (_home, folders) = filled(0..10);
    let mut store = writable(&folders);
    assert!(store.merge(key(2), &log(0..10)).unwrap() == Merged::default(), "known under another project");
    assert_eq!(store.load().unwrap().takes.iter().filter(|used| used.project == key(2)).count(), 0, "it stays there");
}

fn adjustment(number: u128, seconds: i64, left: u64) -> Adjustment {
    let id = AdjustmentId::from_bits(number);
    Adjustment {
        id,
        edits: 0,
        validity: Validity::Counts,
        at: moment(seconds),
        ahead: (left % 2 == 1).then_some(46_800),
        left: Credits::new(left),
    }
}

#[test]
fn adjustments_are_kept_in_order_and_can_be_taken_back() {
    let (_home, folders) = folders();
    let mut store = writable(&folders);
    let (late, early) = (adjustment(1, 500, 1_940), adjustment(2, 100, u64::MAX));
    store.adjust(late).unwrap();
    store.adjust(early).unwrap();
    assert_eq!(store.load().unwrap().adjustments, [early, late], "oldest first");
    store.adjust(Adjustment { edits: 1, left: Credits::new(5), ..late }).unwrap();
    store.adjust(late).unwrap();
    assert_eq!(store.load().unwrap().adjustments[1].left, Credits::new(5), "the later edit holds");
    store.adjust(Adjustment { edits: 2, validity: Validity::Withdrawn, ..late }).unwrap();
    store.adjust(Adjustment { edits: 1, ..late }).unwrap();
    assert_eq!(writable(&folders).load().unwrap().adjustments, [early], "it does not come back");
}

/// Nothing, a share, or credits.
fn contingency(seconds: i64) -> Contingency {
    match seconds {
        2 => Contingency::of_percent(10),
        5 => Contingency::of_credits(1_000_000_000),
        _ => Ok(Contingency::NONE),
    }
    .unwrap()
}

fn board(path: &Path, seconds: i64) -> KnownBoard {
    let need = |kind: Kind, parts: u128, unpriced: u32| KindNeed { kind, parts, of: 3, unpriced };
    KnownBoard {
        path: path.to_owned(),
        key: (seconds % 2 == 0).then(|| key(77)),
        title: format!("“Board” of {seconds} – é\n"),
        needs: vec![need(Kind::Image, 40, 0), need(Kind::Video, u128::MAX, 2)],
        contingency: contingency(seconds),
        seen: moment(seconds),
        claim: ProjectClaim::default(),
    }
}

/// The same at a place in the list.
fn placed(board: KnownBoard, place: u32) -> KnownBoard {
    KnownBoard { claim: ProjectClaim { place, ..board.claim }, ..board }
}

#[test]
fn boards_are_known_in_the_order_in_which_they_came_with_what_is_wanted_for_them() {
    let (_home, folders) = folders();
    let mut store = writable(&folders);
    let (odd, plain) = (odd_path(), Path::new("/a.board.ron"));
    store.note_board(&board(plain, 1)).unwrap();
    store.note_board(&board(&odd, 2)).unwrap();
    let both = [placed(board(plain, 1), 1), placed(board(&odd, 2), 2)];
    assert_eq!(store.load().unwrap().boards, both, "in the order in which they came");
    let reserved = Some(Reservation { credits: Credits::new(600), since: moment(3), ahead: Some(-7_200) });
    let deadline = moment(86_400 * 40).date();
    let changes = [
        ClaimChange::Priority(Priority::First),
        ClaimChange::Reserved(reserved),
        ClaimChange::Deadline(Some(deadline)),
    ];
    for change in changes {
        assert!(store.set_claim(&odd, change).unwrap(), "a known board");
        assert!(!store.set_claim(Path::new("/b"), change).unwrap(), "an unknown board");
    }
    store.note_board(&board(&odd, 5)).unwrap();
    let claim = ProjectClaim { priority: Priority::First, place: 2, reserved, deadline: Some(deadline) };
    let expected = KnownBoard { claim, ..board(&odd, 5) };
    assert_eq!(store.load().unwrap().boards[0], expected, "what is wanted for it stays");
    assert!(store.forget_board(&odd).unwrap() && !store.forget_board(&odd).unwrap(), "forgotten once");
    assert_eq!(writable(&folders).load().unwrap().boards.len(), 1, "the other one is left");
}

#[test]
fn boards_stand_in_the_order_that_was_asked_for() {
    let (_home, folders) = folders();
    let mut store = writable(&folders);
    let paths = ["/a", "/b", "/c", "/d"].map(Path::new);
    for (seconds, path) in paths.iter().enumerate() {
        store.note_board(&board(path, i64::try_from(seconds).unwrap() * 2 + 1)).unwrap();
    }
    let order =
        [("/d", Priority::First), ("/c", Priority::Normal), ("/a", Priority::Normal), ("/gone", Priority::Normal)];
    store.put_in_order(&order.map(|(path, priority)| (path.into(), priority))).unwrap();
    let shown: Vec<String> = store.load().unwrap().boards.iter().map(|one| one.path.display().to_string()).collect();
    assert_eq!(shown, ["/d", "/c", "/a", "/b"], "what was not named comes last");
}

#[test]
fn a_file_that_was_moved_keeps_what_is_wanted_for_it_and_a_copy_starts_anew() {
    let (home, folders) = folders();
    let mut store = writable(&folders);
    let (old, new, copy) = (home.path().join("old"), home.path().join("new"), home.path().join("copy"));
    std::fs::write(&new, "").unwrap();
    store.note_board(&board(&old, 2)).unwrap();
    store.set_claim(&old, ClaimChange::Priority(Priority::First)).unwrap();
    store.note_board(&board(&new, 4)).unwrap();
    let [moved] = store.load().unwrap().boards.try_into().unwrap();
    assert_eq!((moved.path.as_path(), moved.claim.priority), (new.as_path(), Priority::First), "the old name is gone");
    store.note_board(&board(&copy, 6)).unwrap();
    let boards = store.load().unwrap().boards;
    assert_eq!(boards.len(), 2, "the file is still there");
    assert_eq!(
        boards[1].claim,
        ProjectClaim { place: 2, ..ProjectClaim::default() },
        "a copy has no claim of its own yet"
    );
}

#[cfg(unix)]
fn odd_path() -> PathBuf {
    use std::os::unix::ffi::OsStrExt as _;
    PathBuf::from(std::ffi::OsStr::from_bytes(b"/\xff 100% \n'\"b.board.ron"))
}

#[cfg(not(unix))]
fn odd_path() -> PathBuf {
    PathBuf::from("/100% 'b.board.ron")
}

#[test]
fn an_adjustment_made_while_another_program_has_the_store_is_kept() {
    let (_home, folders) = filled(0..3);
    let mut store = writable(&folders);
    let other = rusqlite::Connection::open(file(&folders)).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    store.adjust(adjustment(1, 500, 40)).unwrap();
    let (meanwhile, why) = UsageStore::open(&folders).parts();
    assert!(store_words(&why.unwrap()).contains("another program is using it"), "told");
    assert_eq!(meanwhile.unwrap().load().unwrap().adjustments, [adjustment(1, 500, 40)], "it counts already");
    other.execute_batch("ROLLBACK").unwrap();
    drop(store);
    assert_eq!(writable(&folders).load().unwrap().adjustments, [adjustment(1, 500, 40)], "and is in the store now");
    assert!(!file(&folders).with_file_name("usage.waiting").exists(), "nothing waits any more");
}

#[test]
fn a_store_that_was_emptied_is_told_until_takes_come_back() {
    let (_home, folders) = filled(0..3);
    std::fs::write(file(&folders), "").unwrap();
    for _ in 0..2 {
        let (store, why) = UsageStore::open(&folders).parts();
        assert!(
            store_words(&why.unwrap()).contains("was emptied by something other than Creditboard"),
            "told each time"
        );
        assert_eq!(store.unwrap().load().unwrap().takes.len(), 0, "nothing is in it");
    }
    let (store, _) = UsageStore::open(&folders).parts();
    store.unwrap().merge(key(1), &log(0..3)).unwrap();
    assert_eq!(UsageStore::open(&folders).parts().1, None, "its projects have filled it again");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]
    #[test]
    fn the_store_merges_as_logs_do(logs in vec(any_log(), 1..5)) {
        let (_home, folders) = folders();
        let mut store = writable(&folders);
        let mut expected = TakeLog::default();
        for log in &logs {
            let merged = store.merge(key(1), log).unwrap();
            prop_assert_eq!(merged != Merged::default(), expected.merge(log), "both say whether it was new");
            prop_assert_eq!(&store.takes_of(key(1)).unwrap(), &expected, "the same takes");
        }
        let spent: u64 = store.load().unwrap().takes.iter().map(|used| used.take.spent().get()).sum();
        prop_assert_eq!(spent, expected.all().map(|take| take.spent().get()).sum::<u64>(), "the same spend");
    }
}
