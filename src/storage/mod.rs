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
//! Tests are in `tests/logic/storage` unless another place is named; `tests/architecture` holds that each is there. Scripts
//! in `tests/e2e` drive the program as people get it.
//!
//! | fault | held by |
//! | --- | --- |
//! | killed in a save | `kill::a_killed_save_leaves_a_whole_file_no_older_than_acknowledged` (1,000 kills in CI) |
//! | killed while edited | `journal::a_killed_program_loses_no_edit_that_was_kept`; in the real window `tests/e2e/edit_kills`: less than a second is lost, and opening the file offers the rest |
//! | SIGTERM, SIGHUP, SIGINT, logging out, a panic | `tests/e2e/run`, part `signals`: a session that ends sends these; in `src/ui` `crash_copy::a_panic_writes_what_would_be_lost_first` |
//! | display lost | `tests/e2e/edit_kills`, part `display_lost`: what was typed is in the journal; `tests/e2e/wayland` the same with a compositor that ends. A graphics card that resets cannot be tried on a software driver; the journal does not depend on it |
//! | power cut | `faults::a_failed_fsync_is_not_saved`; `tests/e2e/faults`, part `power_cuts`: ext4 in two modes, xfs, btrfs |
//! | each call fails once | `faults::a_save_over_the_opened_file_loses_nothing`, `faults::a_save_over_any_file_loses_nothing`, `faults::a_save_as_a_new_file_leaves_nothing_behind`, `faults::a_save_through_a_link_loses_nothing`, `faults::opening_says_what_failed_or_opens_all_the_same_project`: every call, every error |
//! | a system call fails, or is the last | `tests/e2e/faults`, part `faults`: each call of a recording, errors of broken and full disks, quotas and network shares, and a kill at each |
//! | unsynced writes reordered or lost | `reordered::unsynced_writes_that_are_lost_in_any_combination_leave_the_file_whole`: every cut of three saves, with every choice of what the disk had not written yet |
//! | disk full | `real_disk::a_full_disk_is_told_and_the_old_file_stays`, `journal::what_cannot_be_kept_is_told_and_kept_as_soon_as_it_can` |
//! | slow disk | `tests/e2e/slow-disk`: each call takes 6 s, and the window answers; in `src/ui` `dead_disk::no_frame_waits_for_a_disk_that_does_not_answer`: pictures, the keeping of unsaved changes and the end of the program too |
//! | read-only, removed, renamed, pulled out | `real_disk::a_read_only_file_is_not_replaced_even_by_root`, `real_disk::an_ordinary_user_is_told_what_may_not_be_written`, `real_disk::a_file_that_is_gone_is_told_and_can_be_saved_again`, `real_disk::a_disk_that_is_pulled_out_is_told_and_nothing_is_written_where_it_was`, in `tests/ui` `files::a_folder_that_vanishes_loses_nothing_and_can_come_back`, `versions::versions_outlast_the_folder_of_the_project` |
//! | links, pipes, odd names | `real_disk::links_are_kept_and_followed`, `real_disk::another_hard_link_keeps_the_old_version`, `hostile::pipes_and_devices_are_refused_without_waiting`, `real_disk::odd_names_work` |
//! | planted links | `access::a_planted_link_is_never_followed`, `journal::a_link_in_the_place_of_a_copy_is_not_followed` |
//! | access widened by a save | `access::an_access_list_and_attributes_outlast_a_save`, `access::a_folder_that_shares_its_new_files_does_not_share_an_old_one` |
//! | two programs, one file | `real_disk::a_second_instance_is_told_and_can_take_over_when_the_first_dies`, `real_disk::of_two_instances_that_both_save_the_later_is_asked`, `versions::no_one_writes_a_file_that_another_window_holds`, `versions::subcommands_keep_the_law_of_locks_and_leave_a_version_behind` |
//! | changed by something else | `real_disk::a_changed_file_is_not_overwritten`, `journal::a_file_that_something_else_replaced_is_taken_from_the_versions` |
//! | replaced, discarded | `versions::every_save_is_a_version_and_so_is_what_it_replaced`; each button in the window that can destroy work is pressed in `tests/ui/journeys/destroying.rs`, such as `destroying::loading_the_other_version_leaves_mine_as_one`, and each way out of a board in `destroying::discarding_changes_on_every_way_out_leaves_a_version`, out of the program in `results::leaving_the_program_without_saving_leaves_a_version` |
//! | written wrongly | `real_disk::a_project_that_would_not_be_read_back_is_not_written`, in `src/storage/format` `proof::a_text_that_is_damaged_anywhere_is_no_proof` |
//! | cut anywhere | `damage::a_file_cut_anywhere_is_refused_or_flagged`, `journal::a_journal_that_is_cut_anywhere_gives_an_earlier_state` |
//! | flipped bits | `damage::ten_thousand_flipped_bits_are_refused_or_flagged`; `versions::a_damaged_file_falls_back_on_its_newest_sound_version` |
//! | any bytes at all | `format::no_text_at_all_panics_the_reader`; `tests/fuzz`: project, journal, settings, usage store, price list and every importer; by hand led by the code that is reached (`tests/fuzz/run`) |
//! | nested deeply, huge, empty | `hostile::nesting_however_deep_is_refused_at_once`, `hostile::what_is_larger_than_a_project_is_refused`, `hostile::a_file_over_64_mb_is_refused_before_reading`, `hostile::long_texts_are_read_quickly` |
//! | of a newer program | `hostile::a_file_of_a_newer_program_opens_for_reading_only`, `hostile::a_file_of_a_newer_program_is_never_overwritten` |
//! | of an older program | nothing was released yet |
//! | unknown models | `hostile::unknown_models_are_kept_as_they_are` |
//! | numbers out of range, sums too large | `hostile::a_wrong_value_is_told_with_its_place`, `figures::sums_that_overflow_name_their_asset`, `figures::sums_agree_at_every_level` |
//! | price list of one’s own damaged, wrong or gone | `prices::own_prices_that_cannot_be_used_are_told_and_kept`, `shapes::prices_check_tells_all_faults_with_line_and_column`; the shipped one is part of the program |
//! | clock set back or forward | `versions::a_clock_that_is_wrong_neither_mixes_nor_removes_versions`, `recovery::what_a_dead_run_left_is_offered_newest_first`, `recovery::a_path_of_any_bytes_and_a_clock_before_1970_are_taken`; time zones: `clock::the_time_zone_of_the_computer_does_not_change_the_balance` |
//! | no file dialog, one that never answers, no display | paths are typed: `tests/ui/journeys/files.rs`; `jobs::an_open_file_dialog_does_not_hold_up_the_end`; `tests/e2e/run`, part `no_display` |
//! | windows of any size, any zoom | `limits::a_window_of_any_size_can_be_walked_through`, `limits::any_zoom_can_be_walked_through` |
//! | no data folder, no home | `own_files::the_standard_folders_are_where_the_desktop_says`, `recovery::without_a_folder_there_is_no_recovery_and_that_is_told`, `versions::a_save_works_where_no_version_can_be_kept_and_says_so` |
//! | copies damaged, many, of gone files | `recovery::damaged_recovery_files_are_listed_and_kept`, `recovery::the_files_of_a_living_run_are_not_offered` |
//! | undo, save, open at random | `tests/logic/document/walk.rs` |
//! | any writing system | `format::any_text_survives`; in terminals `table::nothing_hides_in_a_line` in `src/cli` |
//! | usage store emptied, locked, damaged | `laws::a_store_that_was_emptied_is_told_until_takes_come_back`, `laws::an_adjustment_made_while_another_program_has_the_store_is_kept`, `processes::a_store_that_is_kept_busy_is_waited_for`, `damage::an_empty_file_is_a_new_store`; in `tests/ui` `usage::trouble_that_lasts_stays_in_sight_and_can_be_opened` |
//! | pictures huge or never ending | in `src/ui/pictures` `decode::a_picture_that_would_take_too_much_memory_is_refused_and_that_is_told`, `what_the_system_makes_up_is_not_read`, `apart`: each is decoded in a process of its own; `tests/e2e/pictures`: the window stays below 300 MB |
//! | hours of use | `tests/e2e/soak`, by hand, for as many minutes as wanted: memory that grows by less than a tenth, nothing left behind |

mod access;
mod account;
mod disk;
mod error;
mod escape;
mod fingerprint;
mod folders;
mod fonts;
mod kept;
pub mod format;
mod lock;
mod note;
mod open;
mod own_prices;
mod profile;
mod reason;
pub mod recovery;
mod saving;
mod settings;
pub mod usage;
mod vault;
mod versions;

use std::path::{Path, PathBuf};

pub use access::AccessKept;
pub use account::{AccountFault, load_account, save_account};
pub use disk::{Disk, DiskEntry, DiskFile, EntryKind, RealDisk};
pub use error::{CopyError, NoFile, OpenCause, OpenError, SaveCause, SaveError, Unverified, WrongContent};
pub use fingerprint::Fingerprint;
pub use folders::{Folders, clean_leftovers};
pub use fonts::{FoundFonts, SystemFont, fonts_for};
pub use kept::{KeptVersion, kept_path, kept_versions};
pub use lock::{FileLock, Locking, lock};
pub use note::{FileNote, Forgotten, OwnFile, ReadOnlyCause};
pub use open::{Access, FileChange, Opened, change_on, open_filled, open_from};
pub use own_prices::{load_own_prices, save_own_prices};
pub use profile::Remembered;
pub use reason::{DiskReason, shown};
pub use recovery::{FoundCopy, NotKept, Origin, Recovered, Recovery, RecoveryWriter, Unsaved};
pub use saving::{Hold, Saving, Written};
pub use settings::{Motion, RememberedColumns, Settings, ThemeChoice, WindowPlace, Zoom};
pub use usage::{StoreTrouble, UsageError, UsageStore, is_gone};
pub use vault::{Expect, ProjectText, Saved, Vault};
pub use versions::{Version, VersionKind, Versions};

/// The largest file that is read, in bytes: 64 MB.
pub const FILE_CAP: u64 = 64 * 1_048_576;

/// Opens a project.
///
/// # Errors
/// An [`OpenError`]; the file was not changed.
pub fn open(path: &Path) -> Result<Opened, OpenError> {
    open_from(&RealDisk, path)
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
        return Err(OpenError { path: path.to_owned(), place: None, cause: OpenCause::Empty });
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
/// A [`CopyError`]; the file itself is only read.
pub fn keep_copy(path: &Path, folder: &Path) -> Result<PathBuf, CopyError> {
    let bytes = read_bytes(path).map_err(CopyError::Unread)?;
    let name = path.file_name().map_or_else(|| "project".to_owned(), |name| name.to_string_lossy().into_owned());
    let copy = folder.join(format!("{:016x}-{name}", format::content_hash(&bytes) >> 64));
    write_missing(&copy, &bytes).map_err(CopyError::Unsaved)?;
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
