//! Why a file was not opened or not saved: what happened and, apart from it, what the user can do.

use super::{ErrorWords, ToErrorWords};
use crate::present::counted_items;
use crate::storage::format::{FORMAT, FormatCause, ValueFault};
use crate::storage::{
    AccountFault, CopyError, DiskReason, NoFile, NotKept, OpenCause, OpenError, SaveCause, SaveError, Unverified,
    WrongContent, shown,
};

/// Why the system refuses something, as a clause: `the disk is full`.
pub fn disk_words(reason: &DiskReason) -> String {
    let fixed = match reason {
        DiskReason::Full => "the disk is full",
        DiskReason::Quota => "your disk quota is used up",
        DiskReason::TooLarge => "the disk doesn’t take files this large",
        DiskReason::NoWriting => "you can’t write there",
        DiskReason::NoReading => "you can’t read it",
        DiskReason::ReadOnly => "the disk is read-only",
        DiskReason::NoFolder => "the folder doesn’t exist",
        DiskReason::NoFile => "there is no such file",
        DiskReason::NotAFolder => "a part of the path is not a folder",
        DiskReason::BadName => "the name is too long or not allowed",
        DiskReason::Disconnected => "the network folder is no longer connected",
        DiskReason::NoAnswer => "the disk doesn’t answer",
        DiskReason::Broken => "the disk reports an error",
        DiskReason::NoMemory => "there is too little memory",
        DiskReason::Link(path) => return format!("“{}” is a link", shown(path)),
        DiskReason::System(said) => return format!("the system says “{said}”"),
    };
    fixed.to_owned()
}

/// What something is that is not a file: `a folder`.
pub(super) const fn no_file_words(found: NoFile) -> &'static str {
    match found {
        NoFile::Folder => "a folder",
        NoFile::Link => "a link",
        NoFile::Special => "a pipe or a device",
    }
}

impl ToErrorWords for OpenError {
    /// What is wrong, after the file's name and the place in it.
    fn words(&self) -> ErrorWords {
        let ErrorWords { cause, hint } = self.cause.words();
        let place = self.place.map(|place| format!(", {place}")).unwrap_or_default();
        ErrorWords { cause: format!("“{}”{place}: {cause}", shown(&self.path)), hint }
    }
}

impl ToErrorWords for OpenCause {
    /// What is wrong, without the file's name.
    fn words(&self) -> ErrorWords {
        let (cause, hint) = match self {
            Self::Missing => {
                ("there is no such file".to_owned(), "look for it under another name or in another folder")
            }
            Self::NotAFile(found) => (format!("this is {}, not a file", no_file_words(*found)), "choose a .ron file"),
            Self::BrokenLink => {
                ("this link does not lead to a file".to_owned(), "fix the link or choose the file itself")
            }
            Self::TooLarge(cap) => {
                let megabytes = cap.checked_div(1_048_576).unwrap_or_default();
                (format!("the file is larger than {megabytes} MB"), "choose another one")
            }
            Self::Unreadable(reason) => {
                (format!("the file can’t be read, {}", disk_words(reason)), "check its permissions and the disk")
            }
            Self::Empty => ("the file is empty".to_owned(), "choose another one"),
            Self::NotText => ("this is not UTF-8 text".to_owned(), "choose a file that Creditboard saved"),
            Self::Wrong(content) => {
                let hint = "fix this place in a text editor or open a copy (the file was not changed)";
                (content.words().to_string(), hint)
            }
            Self::Newer(format) => {
                let sign = format!("it has format {format}, and this program reads formats up to {FORMAT}");
                (format!("a newer Creditboard made this file, {sign}"), "open it with that version")
            }
        };
        ErrorWords::with_hint(cause, hint)
    }
}

impl ToErrorWords for WrongContent {
    fn words(&self) -> ErrorWords {
        match self {
            Self::Project(cause) => cause.words(),
            Self::Ron(said) => ErrorWords::cause(said.as_str()),
            Self::Account(fault) => fault.words(),
            Self::OwnPrices(error) => error.words(),
            Self::OtherList { found, wanted } => {
                ErrorWords::cause(format!("these are prices of “{found}”, not of “{wanted}”"))
            }
            Self::NoBase => {
                ErrorWords::cause("the project file that these changes belong to was changed or removed since")
            }
        }
    }
}

impl ToErrorWords for AccountFault {
    fn words(&self) -> ErrorWords {
        match self {
            Self::Rate(error) => error.words(),
            Self::RateKey(error) => error.words(),
            Self::Limit(error) => error.words(),
            Self::Reset(error) => error.words(),
            Self::BillingDay => ErrorWords::cause("billing_day is from 1 to 31"),
            Self::Until(day) => ErrorWords::cause(format!("until is a day such as 2026-11-22, not “{}”", day.text)),
            Self::Price(plan) => ErrorWords::with_hint(
                format!("the price of “{plan}” is more than 1,000,000.00"),
                "hundredths is at most 100,000,000",
            ),
        }
    }
}

impl ToErrorWords for FormatCause {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(match self {
            Self::Empty => "it is empty".to_owned(),
            Self::Newer(format) => format!("it has format {format}, and this program reads formats up to {FORMAT}"),
            Self::CutShort => "the text ends too early".to_owned(),
            Self::Missing("format") => "the field `format` is missing, as in `format: 1`".to_owned(),
            Self::Missing(field) => format!("the field `{field}` is missing"),
            Self::Twice(field) => format!("the field `{field}` stands here twice"),
            Self::OutOfRange => "this number is negative or too large".to_owned(),
            Self::OtherThing => "this is not a Creditboard project".to_owned(),
            Self::TooDeep => "it is nested too deeply".to_owned(),
            Self::Ron(said) => said.clone(),
            Self::Value(fault) => return fault.words(),
            Self::Project(fault) => return fault.words(),
        })
    }
}

impl ToErrorWords for ValueFault {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(match self {
            Self::Limit(error) => return error.words(),
            Self::Seconds(error) => return error.words(),
            Self::Rate(error) => return error.words(),
            Self::Needs(error) => return error.words(),
            Self::Text(error) => return error.words(),
            Self::LongList(most) => {
                format!("the list has more than {}", counted_items(*most, "entry", "entries"))
            }
            Self::NoUnit => {
                let hint = "leave the field out for all of them";
                return ErrorWords::with_hint("units are counted from 1", hint);
            }
            Self::RateTwice { key, model: None } => format!("the keep rate of {key} stands here twice"),
            Self::RateTwice { key, model: Some(model) } => {
                format!("the keep rate of {key} by {model} stands here twice")
            }
            Self::ContingencyTwice => "the contingency is either a share in percent or credits, not both".to_owned(),
            Self::RatingTwice(model) => format!("the rating of {model} stands here twice"),
            Self::OtherKind { field, kind } => format!("the field `{field}` does not go with kind {kind}"),
            Self::Alternative(fault) => return fault.words(),
            Self::ClipsWithoutDraft => "the field `draft_clips` stands without `draft`".to_owned(),
        })
    }
}

impl ToErrorWords for SaveError {
    /// What went wrong and what is safe, after the file's name.
    fn words(&self) -> ErrorWords {
        let ErrorWords { cause, hint } = self.cause.words();
        ErrorWords { cause: format!("“{}” was not saved: {cause}", shown(&self.path)), hint }
    }
}

impl ToErrorWords for SaveCause {
    /// What went wrong and what is safe, without the file's name.
    fn words(&self) -> ErrorWords {
        let (cause, hint) = match self {
            Self::ChangedOnDisk => (
                "another program changed the file since it was opened, and nothing was overwritten",
                "save under another name, or load the changed file",
            ),
            Self::Gone => (
                "the file was deleted, moved or renamed since it was opened",
                "save it again as a new file, or under another name",
            ),
            Self::AlreadyThere => {
                ("there is already a file with this name, and it was left as it is", "choose another name")
            }
            Self::ReadOnly => ("the file is read-only, and it was left as it is", "save under another name"),
            Self::Newer => {
                ("a newer Creditboard made the file there, and it was left as it is", "save under another name")
            }
            Self::OwnNewer => {
                ("a newer Creditboard wrote it, and the old file was kept", "use that version to change it")
            }
            Self::BrokenLink => ("this link does not lead to a file", "fix the link, or save under another name"),
            Self::InUse => (
                "another Creditboard has this file open, and it was left as it is",
                "close it there, or save under another name",
            ),
            Self::SameRun => ("another run has the same name, and the old file was kept", "start Creditboard again"),
            Self::NotAFile(found) => {
                let cause = format!("this is {}, not a file", no_file_words(*found));
                return ErrorWords::with_hint(cause, "save under another name");
            }
            Self::Unverified(why) => {
                let what = unverified_words(why);
                let cause =
                    format!("reading it back would not give the same project ({what}), and the old file was kept");
                return ErrorWords::with_hint(cause, "undo the last change and save again");
            }
            Self::Refused(reason) => {
                let cause = format!("{}, and the old file was kept", disk_words(reason));
                return ErrorWords::with_hint(cause, "fix this and save again, or save under another name");
            }
            Self::Unconfirmed { refusal, .. } => {
                let why = disk_words(refusal);
                let cause = format!("the new text is in the file, but {why}, and a power cut could still lose it");
                return ErrorWords::with_hint(cause, "save again, or under another name on another disk");
            }
        };
        ErrorWords::with_hint(cause, hint)
    }
}

fn unverified_words(why: &Unverified) -> String {
    match why {
        Unverified::Unread(cause) => cause.words().to_string(),
        Unverified::Other => "a value would change".to_owned(),
        Unverified::TooLarge => "it is larger than 64 MB".to_owned(),
        Unverified::Ron(said) => said.clone(),
    }
}

impl ToErrorWords for CopyError {
    fn words(&self) -> ErrorWords {
        match self {
            Self::Unread(error) => error.words(),
            Self::Unsaved(error) => error.words(),
        }
    }
}

/// That unsaved work is not kept, and why.
pub fn not_kept_words(why: &NotKept) -> String {
    let why = match why {
        NotKept::Journal(reason) => disk_words(reason),
        NotKept::Copy(error) => error.cause.words().cause,
    };
    format!("Your latest changes can’t be kept for recovery: {why}. Save to be safe.")
}
