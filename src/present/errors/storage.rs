//! Why a file was not opened or not saved: what happened and, apart from it, what the user can do.

use super::{ErrorWords, ToErrorWords};
use crate::storage::format::{FORMAT, FormatCause, ValueFault};
use crate::storage::{
    AccountFault, CopyError, DiskReason, NoFile, NotKept, OpenCause, OpenError, SaveCause, SaveError, Unverified,
    WrongContent, shown,
};
use crate::words::say;

/// Why the system refuses something, as a clause: `the disk is full`.
pub fn disk_words(reason: &DiskReason) -> String {
    let fixed = match reason {
        DiskReason::Full => say!("error-disk-full"),
        DiskReason::Quota => say!("error-disk-quota"),
        DiskReason::TooLarge => say!("error-disk-too-large"),
        DiskReason::NoWriting => say!("error-disk-no-writing"),
        DiskReason::NoReading => say!("error-disk-no-reading"),
        DiskReason::ReadOnly => say!("error-disk-read-only"),
        DiskReason::NoFolder => say!("error-disk-no-folder"),
        DiskReason::NoFile => say!("error-disk-no-file"),
        DiskReason::NotAFolder => say!("error-disk-not-a-folder"),
        DiskReason::BadName => say!("error-disk-bad-name"),
        DiskReason::Disconnected => say!("error-disk-disconnected"),
        DiskReason::NoAnswer => say!("error-disk-no-answer"),
        DiskReason::Broken => say!("error-disk-broken"),
        DiskReason::NoMemory => say!("error-disk-no-memory"),
        DiskReason::Link(path) => return say!("error-disk-link", path = shown(path)),
        DiskReason::System(said) => return say!("error-disk-system", said = said),
    };
    fixed.to_owned()
}

/// What something is that is not a file: `a folder`.
pub(super) fn no_file_words(found: NoFile) -> &'static str {
    match found {
        NoFile::Folder => say!("error-a-folder"),
        NoFile::Link => say!("error-a-link"),
        NoFile::Special => say!("error-a-device"),
    }
}

impl ToErrorWords for OpenError {
    /// What is wrong, after the file's name and the place in it.
    fn words(&self) -> ErrorWords {
        let ErrorWords { cause, hint } = self.cause.words();
        let path = shown(&self.path);
        let cause = match self.place {
            None => say!("error-of-file", path = path, cause = cause),
            Some(place) => say!("error-of-file-at", path = path, place = place.to_string(), cause = cause),
        };
        ErrorWords { cause, hint }
    }
}

impl ToErrorWords for OpenCause {
    /// What is wrong, without the file's name.
    fn words(&self) -> ErrorWords {
        let (cause, hint) = match self {
            Self::Missing => (say!("error-disk-no-file").to_owned(), say!("error-open-missing-hint")),
            Self::NotAFile(found) => (say!("error-not-a-file", what = no_file_words(*found)), say!("error-choose-ron")),
            Self::BrokenLink => (say!("error-broken-link").to_owned(), say!("error-open-broken-link-hint")),
            Self::TooLarge(cap) => {
                let megabytes = cap.checked_div(1_048_576).unwrap_or_default();
                (say!("error-open-too-large", megabytes = megabytes.to_string()), say!("error-choose-another-file"))
            }
            Self::Unreadable(reason) => {
                (say!("error-open-unreadable", why = disk_words(reason)), say!("error-open-unreadable-hint"))
            }
            Self::Empty => (say!("error-file-empty").to_owned(), say!("error-choose-another-file")),
            Self::NotText => (say!("error-not-utf8").to_owned(), say!("error-not-utf8-hint")),
            Self::Wrong(content) => {
                let hint = say!("error-wrong-content-hint");
                (content.words().to_string(), hint)
            }
            Self::Newer(format) => (
                say!("error-open-newer", format = format.to_string(), known = FORMAT.to_string()),
                say!("error-open-newer-hint"),
            ),
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
                ErrorWords::cause(say!("error-other-list", found = found, wanted = wanted))
            }
            Self::OtherUnit => ErrorWords::cause(say!("error-other-unit")),
            Self::NoBase => ErrorWords::cause(say!("error-no-base")),
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
            Self::BillingDay => ErrorWords::cause(say!("error-billing-day")),
            Self::Until(day) => ErrorWords::cause(say!("error-until", text = &day.text)),
            Self::Price(plan) => ErrorWords::with_hint(
                say!("error-plan-price", plan = plan.to_string()),
                say!("error-plan-price-hint", most = 100_000_000_u32),
            ),
        }
    }
}

impl ToErrorWords for FormatCause {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(match self {
            Self::Empty => say!("error-format-empty").to_owned(),
            Self::Newer(format) => {
                say!("error-format-newer", format = format.to_string(), known = FORMAT.to_string())
            }
            Self::CutShort => say!("error-cut-short").to_owned(),
            Self::Missing("format") => say!("error-format-missing").to_owned(),
            Self::Missing(field) => say!("error-field-missing", field = field.to_string()),
            Self::Twice(field) => say!("error-field-twice", field = field.to_string()),
            Self::OutOfRange => say!("error-out-of-range").to_owned(),
            Self::OtherThing => say!("error-other-thing").to_owned(),
            Self::TooDeep => say!("error-too-deep").to_owned(),
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
                say!("error-long-list", count = *most)
            }
            Self::NoUnit => {
                let hint = say!("error-no-unit-hint");
                return ErrorWords::with_hint(say!("error-no-unit"), hint);
            }
            Self::RateTwice { key, model: None } => say!("error-rate-twice", key = key.to_string()),
            Self::RateTwice { key, model: Some(model) } => {
                say!("error-rate-twice-by", key = key.to_string(), model = model.to_string())
            }
            Self::ContingencyTwice => say!("error-contingency-twice").to_owned(),
            Self::RatingTwice(model) => say!("error-rating-twice", model = model.to_string()),
            Self::OtherKind { field, kind } => {
                say!("error-field-other-kind", field = field.to_string(), kind = kind.to_string())
            }
            Self::Alternative(fault) => return fault.words(),
            Self::ClipsWithoutDraft => say!("error-clips-without-draft").to_owned(),
        })
    }
}

impl ToErrorWords for SaveError {
    /// What went wrong and what is safe, after the file's name.
    fn words(&self) -> ErrorWords {
        let ErrorWords { cause, hint } = self.cause.words();
        ErrorWords { cause: say!("error-not-saved", path = shown(&self.path), cause = cause), hint }
    }
}

impl ToErrorWords for SaveCause {
    /// What went wrong and what is safe, without the file's name.
    fn words(&self) -> ErrorWords {
        let (cause, hint) = match self {
            Self::ChangedOnDisk => (say!("error-save-changed"), say!("error-save-changed-hint")),
            Self::Gone => (say!("error-save-gone"), say!("error-save-gone-hint")),
            Self::AlreadyThere => (say!("error-save-there"), say!("error-choose-another-name")),
            Self::ReadOnly => (say!("error-save-read-only"), say!("error-save-under-another")),
            Self::Newer => (say!("error-save-newer"), say!("error-save-under-another")),
            Self::OwnNewer => (say!("error-save-own-newer"), say!("error-save-own-newer-hint")),
            Self::BrokenLink => (say!("error-broken-link"), say!("error-save-broken-link-hint")),
            Self::InUse => (say!("error-save-in-use"), say!("error-save-in-use-hint")),
            Self::SameRun => (say!("error-save-same-run"), say!("error-start-again")),
            Self::NotAFile(found) => {
                let cause = say!("error-not-a-file", what = no_file_words(*found));
                return ErrorWords::with_hint(cause, say!("error-save-under-another"));
            }
            Self::Unverified(why) => {
                let cause = say!("error-save-unverified", what = unverified_words(why));
                return ErrorWords::with_hint(cause, say!("error-undo-and-save"));
            }
            Self::Refused(reason) => {
                let cause = say!("error-save-refused", why = disk_words(reason));
                return ErrorWords::with_hint(cause, say!("error-save-refused-hint"));
            }
            Self::Unconfirmed { refusal, .. } => {
                let cause = say!("error-save-unconfirmed", why = disk_words(refusal));
                return ErrorWords::with_hint(cause, say!("error-save-unconfirmed-hint"));
            }
        };
        ErrorWords::with_hint(cause, hint)
    }
}

fn unverified_words(why: &Unverified) -> String {
    match why {
        Unverified::Unread(cause) => cause.words().to_string(),
        Unverified::Other => say!("error-value-would-change").to_owned(),
        Unverified::TooLarge => say!("error-larger-than-64").to_owned(),
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
    say!("error-not-kept", why = why)
}
