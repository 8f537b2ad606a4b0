//! Files: the only input and output below the window.
//!
//! [`open()`] is the way in for projects, [`Saving`] the way out: under the lock of the file, with what stood there kept in
//! [`Versions`]. Everything that is written goes through one [`Vault`], which replaces a file only by a complete one; every
//! call to the system goes through one [`Disk`]. Reading order: [`mod@format`], then `disk`, `vault` and `open`; `saving`
//! and `versions`; [`mod@recovery`], which keeps every edit in a journal; the program's own files ([`Settings`], the
//! account) after, and [`mod@usage`], the store of what was spent.
//!
//! # What may go wrong, and what holds then
//!
//! Tests are in `tests/logic/storage` unless another place is named.
//!
//! | fault | held by |
//! | --- | --- |
//! | killed in a save | `kill` (1,000 kills in CI): whole, and no older than acknowledged |
//! | killed while edited | `journal::a_killed_program_loses_no_edit_that_was_kept`; `tests/e2e/edit_kills` in the real window: less than a second is lost, and opening the file offers the rest |
//! | SIGTERM, SIGHUP, SIGINT | `tests/e2e/run`, part `signals` |
//! | display lost | `tests/e2e/edit_kills`: what was typed is in the journal |
//! | power cut | `faults::a_failed_fsync_is_not_saved`: file and folder are waited for. Not cut in CI: that needs root and loop devices |
//! | each call fails once | `faults::a_save_over_the_opened_file_loses_nothing` and its neighbours: every call, every error |
//! | unsynced writes reordered | not simulated: nothing is renamed before it is synced, see `faults` |
//! | disk full | `real_disk::a_full_disk_is_told_and_the_old_file_stays`, `journal::what_cannot_be_kept_is_told_and_kept_as_soon_as_it_can` |
//! | read-only, removed, renamed | `real_disk::an_ordinary_user_is_told_what_may_not_be_written`, `real_disk::a_file_that_is_gone_is_told_and_can_be_saved_again`, `versions::versions_outlast_the_folder_of_the_project` |
//! | links, pipes, odd names | `real_disk::links_are_kept_and_followed`, `real_disk::pipes_and_devices_are_refused_without_waiting`, `real_disk::odd_names_work` |
//! | planted links | `access::a_planted_link_is_never_followed`, `journal::a_link_in_the_place_of_a_copy_is_not_followed` |
//! | access widened by a save | `access::an_access_list_and_attributes_outlast_a_save`, `access::a_folder_that_shares_its_new_files_does_not_share_an_old_one` |
//! | two programs, one file | `real_disk::a_second_instance_is_told_and_can_take_over_when_the_first_dies`, `versions::nobody_writes_a_file_that_another_window_holds`, `versions::subcommands_keep_the_law_of_locks_and_leave_a_version_behind` |
//! | changed by something else | `real_disk::a_changed_file_is_not_overwritten`, `journal::a_file_that_something_else_replaced_is_taken_from_the_versions` |
//! | replaced, discarded | `versions::every_save_is_a_version_and_so_is_what_it_replaced`; `what_is_discarded_can_be_restored_from_the_versions` in `tests/ui` |
//! | cut anywhere | `damage::a_file_cut_anywhere_is_refused_or_flagged`, `journal::a_journal_that_is_cut_anywhere_gives_an_earlier_state` |
//! | flipped bits | `damage::ten_thousand_flipped_bits_are_refused_or_flagged`; `versions::a_damaged_file_falls_back_on_its_newest_sound_version` |
//! | any text at all | `hostile::no_text_at_all_panics_the_reader`; files of other programs: `tests/logic/exchange` |
//! | nested deeply, huge, empty | `hostile::nesting_however_deep_is_refused_at_once`, `hostile::what_is_larger_than_a_project_is_refused`, `hostile::long_texts_are_read_quickly` |
//! | of a newer program | `hostile::a_file_of_a_newer_program_opens_for_reading_only`, `real_disk::a_file_of_a_newer_program_is_never_overwritten` |
//! | of an older program | nothing was released yet |
//! | unknown models | `format::unknown_models_are_kept_as_they_are` |
//! | numbers out of range | `hostile::a_wrong_value_is_told_with_its_place`; sums: `tests/logic/figures.rs` |
//! | clock wrong | `versions::a_clock_that_is_wrong_neither_mixes_nor_removes_versions`, `recovery::what_a_dead_run_left_is_offered_newest_first` |
//! | no file dialog, no display | `tests/ui/journeys/files.rs` (paths are typed); `tests/e2e/run`, part `no_display` |
//! | no data folder | `recovery::without_a_folder_there_is_no_recovery_and_that_is_told`, `versions::a_save_works_where_no_version_can_be_kept_and_says_so` |
//! | copies damaged, many, of gone files | `recovery::damaged_recovery_files_are_listed_and_kept` and its neighbours |
//! | undo, save, open at random | `tests/logic/document/walk.rs` |
//! | any writing system | `format::any_text_survives`; in terminals: `nothing_hides_in_a_line` in `cli::table` |
//! | usage store emptied, locked, damaged | `usage::laws::a_store_that_was_emptied_is_told_until_takes_come_back`, `usage::laws::an_adjustment_made_while_another_program_has_the_store_is_kept`, `usage::damage` |
//! | pictures huge or never ending | decoded within 64 MB, from files that are not empty, each within 10 seconds: `ui::pictures` |
//! | eight hours of use | not in CI |

mod access;
mod account;
mod disk;
mod error;
mod escape;
mod fingerprint;
mod folders;
pub mod format;
mod lock;
mod open;
mod own_prices;
mod profile;
pub mod recovery;
mod saving;
mod settings;
pub mod usage;
mod vault;
mod versions;
mod words;

use std::path::{Path, PathBuf};

pub use access::AccessKept;
pub use account::{load_account, save_account};
pub use disk::{Disk, DiskEntry, DiskFile, EntryKind, RealDisk};
pub use error::{OpenCause, OpenError, SaveCause, SaveError};
pub use fingerprint::Fingerprint;
pub use folders::{Folders, clean_leftovers};
pub use lock::{FileLock, Locking, lock};
pub use open::{Access, FileChange, Opened, change_on, open_from};
pub use own_prices::{load_own_prices, save_own_prices};
pub use profile::Remembered;
pub use recovery::{FoundCopy, Origin, Recovered, Recovery, RecoveryWriter, Unsaved};
pub use saving::{Hold, Saving, Written};
pub use settings::{Motion, Settings, ThemeChoice, WindowPlace, Zoom};
pub use usage::{UsageError, UsageStore};
pub use vault::{Expect, Saved, Vault};
pub use versions::{Version, VersionKind, Versions};
pub use words::shown;

use crate::domain::Project;

/// The largest file that is read, in bytes: 64 MB.
pub const FILE_CAP: u64 = 64 * 1_048_576;

/// Opens a project.
///
/// # Errors
/// An [`OpenError`]; the file was not changed.
pub fn open(path: &Path) -> Result<Opened, OpenError> {
    open_from(&RealDisk, path)
}

/// Saves a project: complete and on the disk, or not at all.
///
/// # Errors
/// A [`SaveError`]; the file on the disk is then as it was, or complete ([`SaveCause::Unconfirmed`]).
pub fn save(path: &Path, project: &Project, expect: Expect<'_>) -> Result<Saved, SaveError> {
    Vault::new(&RealDisk).save(path, project, expect)
}

/// What has become of a file since its fingerprint was taken. Cheap where nothing happened.
pub fn change(path: &Path, fingerprint: &Fingerprint) -> FileChange {
    change_on(&RealDisk, path, fingerprint)
}

/// The bytes of a file, at most 64 MB.
///
/// # Errors
/// An [`OpenError`]; refused before reading where the file is larger or not a file.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, OpenError> {
    open::read_from(&RealDisk, path, FILE_CAP).map(|read| read.bytes)
}

/// The bytes of a file of the user's such as a picture, at most `cap`. An empty one is refused without reading: files that
/// the system makes up look so, and reading one of them may never end.
///
/// # Errors
/// As [`read_bytes`].
pub fn read_filled(path: &Path, cap: u64) -> Result<Vec<u8>, OpenError> {
    let is_empty = std::fs::metadata(path).is_ok_and(|found| found.is_file() && found.len() == 0);
    if is_empty {
        let cause = OpenCause::Unreadable("it is empty".to_owned());
        return Err(OpenError { path: path.to_owned(), place: None, cause });
    }
    open::read_from(&RealDisk, path, cap).map(|read| read.bytes)
}

/// The text of a file, at most `cap` bytes; a byte order mark is left out.
///
/// # Errors
/// An [`OpenError`]; refused before reading where the file is larger or not a file.
pub fn read_text(path: &Path, cap: u64) -> Result<String, OpenError> {
    let bytes = open::read_from(&RealDisk, path, cap)?.bytes;
    let text = open::text_of(path, &bytes)?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned())
}

/// Keeps a copy of a file as it is now in `folder`, named by the file and its content, and says where.
///
/// # Errors
/// An [`OpenError`] or a [`SaveError`] as a sentence; the file itself is only read.
pub fn keep_copy(path: &Path, folder: &Path) -> Result<PathBuf, String> {
    let bytes = read_bytes(path).map_err(|error| error.to_string())?;
    let name = path.file_name().map_or_else(|| "project".to_owned(), |name| name.to_string_lossy().into_owned());
    let copy = folder.join(format!("{:016x}-{name}", format::content_hash(&bytes) >> 64));
    write_missing(&copy, &bytes).map_err(|error| error.to_string())?;
    Ok(copy)
}

/// Writes a file that comes with the program, with its folder, unless it is there already.
///
/// # Errors
/// A [`SaveError`] when it is not there and cannot be written.
pub fn write_missing(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    if let Some(folder) = path.parent() {
        // Should it fail, the writing below says why.
        drop(RealDisk.create_folder(folder));
    }
    match Vault::new(&RealDisk).save_bytes(path, bytes, Expect::Absent) {
        Err(SaveError { cause: SaveCause::AlreadyThere, .. }) | Ok(_) => Ok(()),
        Err(error) => Err(error),
    }
}
