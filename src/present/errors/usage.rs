//! What is the matter with the usage store, each as a sentence or two that say what to do.

use super::storage::{disk_words, no_file_words};
use crate::present::counted_items;
use crate::storage::shown;
use crate::storage::usage::{StoreReason, StoreState, StoreTrouble, UsageCause, UsageError};
use crate::workspace::{AskedTask, RefusedTask, StoreIssue};

/// A store that is not as it should be, and what to do.
pub fn store_words(trouble: &StoreTrouble) -> String {
    let path = shown(&trouble.path);
    match &trouble.state {
        StoreState::Emptied => format!(
            "The usage store “{path}” was emptied by something other than Creditboard: what was used before is not counted. \
             Open your projects: each adds its takes again once you say that they are yours."
        ),
        StoreState::Unusable(reason) => format!(
            "The usage store “{path}” can’t be used, {}. Takes are kept in their projects, and only those of the open \
             project are counted. Fix this or rename the file; each project adds its takes again when you open it and say \
             that they are yours.",
            reason_words(reason)
        ),
        StoreState::OnlyReadable(reason) => format!(
            "The usage store “{path}” is read-only, {}. Its takes are counted; new takes are kept in their projects. Once \
             this is fixed, each project adds them when you open it and say that they are yours.",
            reason_words(reason)
        ),
        StoreState::Newer => format!(
            "A newer Creditboard made the usage store “{path}”: the parts that this version knows are counted, nothing is \
             written to it, and new takes are kept in their projects. Record takes with the newer version."
        ),
        StoreState::Damaged(takes) => damaged(&path, *takes),
    }
}

/// A store that is damaged, and how many takes of it can still be read where that is known.
fn damaged(path: &str, takes: Option<usize>) -> String {
    let read = match takes {
        None => "what can still be read is counted".to_owned(),
        Some(1) => "1 take can still be read and is counted".to_owned(),
        Some(takes) => format!("{} can still be read and are counted", counted_items(takes, "take", "takes")),
    };
    format!(
        "The usage store “{path}” is damaged: {read}, nothing is written to it, and new takes are kept in their projects. \
         Rename it to start a new one; each project fills it when you open it and say that its takes are yours."
    )
}

fn reason_words(reason: &StoreReason) -> String {
    let fixed = match reason {
        StoreReason::Foreign => "it is not a usage store",
        StoreReason::ForeignOrDamaged => "it is not a usage store, or damaged beyond reading",
        StoreReason::InUse => "another program is using it",
        StoreReason::BrokenLink => "it is a link that does not lead to a file",
        StoreReason::NotAFile(found) => return format!("it is {}, not a file", no_file_words(*found)),
        StoreReason::ReadOnly => "the file is read-only",
        StoreReason::Marked => "it is marked as read-only",
        StoreReason::Refused(reason) => return disk_words(reason),
    };
    fixed.to_owned()
}

/// Something that the store could not do, and what to do about it.
pub fn usage_error_words(error: &UsageError) -> String {
    let path = shown(&error.path);
    match &error.cause {
        UsageCause::Busy => format!(
            "The usage store “{path}” is in use by another program, so nothing was recorded in it; try again in a moment."
        ),
        UsageCause::BusyUnread => format!(
            "The usage store “{path}” is in use by another program, so what is recorded in it is not counted; try again in a \
             moment."
        ),
        UsageCause::ReadOnly(trouble) => store_words(trouble),
        UsageCause::Damaged => damaged(&path, None),
        UsageCause::Unread(reason) => format!(
            "The usage store “{path}” couldn’t be read, {}: what is recorded in it is not counted. Fix this and try again.",
            disk_words(reason)
        ),
        UsageCause::Refused(reason) => format!(
            "The usage store “{path}” couldn’t be used, {}: nothing was recorded in it. Fix this and try again.",
            disk_words(reason)
        ),
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
    let what = match refused.asked {
        AskedTask::Adjust => "The balance couldn’t be adjusted.",
        AskedTask::Claim => "What is planned for the project couldn’t be changed.",
        AskedTask::Order => "The order of the projects couldn’t be changed.",
        AskedTask::Forget => "The project couldn’t be taken off the list.",
    };
    format!("{what} {}", store_issue_words(&refused.issue))
}
