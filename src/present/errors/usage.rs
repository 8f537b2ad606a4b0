//! What is the matter with the usage store, each as a sentence or two that say what to do.

use super::storage::{disk_words, no_file_words};
use crate::storage::shown;
use crate::storage::usage::{StoreReason, StoreState, StoreTrouble, UsageCause, UsageError};
use crate::words::say;
use crate::workspace::{AskedTask, RefusedTask, StoreIssue};

/// A store that is not as it should be, and what to do.
pub fn store_words(trouble: &StoreTrouble) -> String {
    let path = shown(&trouble.path);
    match &trouble.state {
        StoreState::Emptied => say!("error-store-emptied", path = path),
        StoreState::Unusable(reason) => say!("error-store-unusable", path = path, why = reason_words(reason)),
        StoreState::OnlyReadable(reason) => {
            say!("error-store-only-readable", path = path, why = reason_words(reason))
        }
        StoreState::Newer => say!("error-store-newer", path = path),
        StoreState::Damaged(takes) => damaged(&path, *takes),
    }
}

/// A store that is damaged, and how many takes of it can still be read where that is known.
fn damaged(path: &str, takes: Option<usize>) -> String {
    match takes {
        None => say!("error-store-damaged", path = path),
        Some(takes) => say!("error-store-damaged-takes", path = path, count = takes),
    }
}

fn reason_words(reason: &StoreReason) -> String {
    let fixed = match reason {
        StoreReason::Foreign => say!("error-store-foreign"),
        StoreReason::ForeignOrDamaged => say!("error-store-foreign-or-damaged"),
        StoreReason::InUse => say!("error-store-in-use"),
        StoreReason::BrokenLink => say!("error-store-broken-link"),
        StoreReason::NotAFile(found) => return say!("error-store-not-a-file", what = no_file_words(*found)),
        StoreReason::ReadOnly => say!("error-store-read-only"),
        StoreReason::Marked => say!("error-store-marked"),
        StoreReason::Refused(reason) => return disk_words(reason),
    };
    fixed.to_owned()
}

/// Something that the store could not do, and what to do about it.
pub fn usage_error_words(error: &UsageError) -> String {
    let path = shown(&error.path);
    match &error.cause {
        UsageCause::Busy => say!("error-store-busy", path = path),
        UsageCause::BusyUnread => say!("error-store-busy-unread", path = path),
        UsageCause::ReadOnly(trouble) => store_words(trouble),
        UsageCause::Damaged => damaged(&path, None),
        UsageCause::Unread(reason) => say!("error-store-unread", path = path, why = disk_words(reason)),
        UsageCause::Refused(reason) => say!("error-store-refused", path = path, why = disk_words(reason)),
    }
}

/// What is wrong with the store.
pub fn store_issue_words(issue: &StoreIssue) -> String {
    match issue {
        StoreIssue::Trouble(trouble) => store_words(trouble),
        StoreIssue::Error(error) => usage_error_words(error),
    }
}

/// That something the user has asked for was not done, and why.
pub fn refused_task_words(refused: &RefusedTask) -> String {
    let why = store_issue_words(&refused.issue);
    match refused.asked {
        AskedTask::Adjust => say!("error-task-adjust", why = why),
        AskedTask::Claim => say!("error-task-claim", why = why),
        AskedTask::Order => say!("error-task-order", why = why),
        AskedTask::Forget => say!("error-task-forget", why = why),
    }
}
