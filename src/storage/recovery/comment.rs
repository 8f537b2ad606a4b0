//! The comment in a recovery copy: when it was written, after which edit, and of which file.

use std::time::{Duration, SystemTime};

use super::Origin;
use crate::storage::escape;
use crate::storage::fingerprint::Fingerprint;

/// How the comment begins.
const COMMENT: &str = "// recovery, written ";

/// What a comment says.
#[derive(Debug, Default)]
pub(super) struct CopyNote {
    /// When the copy was written.
    pub(super) written: Option<SystemTime>,
    /// The last edit that it holds; 0 in copies that do not say.
    pub(super) number: u64,
    /// The file that it belongs to.
    pub(super) origin: Option<Origin>,
}

/// `// recovery, written MILLISECONDS, edit NUMBER` and, for a file, `, base LENGTH bytes, xxh3 HASH, of PATH`.
pub(super) fn text(origin: Option<&Origin>, number: u64, now: SystemTime) -> String {
    let base = origin.map_or_else(String::new, |origin| format!(", base {}", origin_text(origin)));
    format!("{COMMENT}{}, edit {number}{base}\n", millis(now))
}

/// A moment as files have it: milliseconds since 1970, 0 for what was before.
pub(super) fn millis(now: SystemTime) -> u64 {
    let since = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// The moment that [`millis`] wrote.
pub(super) fn moment(millis: u64) -> Option<SystemTime> {
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_millis(millis))
}

/// What the second line of a copy says.
pub(super) fn read(line: &str) -> Option<CopyNote> {
    let rest = line.strip_prefix(COMMENT)?;
    let (head, base) = rest.split_once(", base ").map_or((rest, None), |(head, base)| (head, Some(base)));
    let (written, number) = head.split_once(", edit ").unwrap_or((head, "0"));
    Some(CopyNote {
        written: written.parse().ok().and_then(moment),
        number: number.parse().unwrap_or_default(),
        origin: base.and_then(origin),
    })
}

/// A file as it was: `LENGTH bytes, xxh3 HASH, of PATH`.
pub(super) fn origin_text(origin: &Origin) -> String {
    let Fingerprint { length, hash, .. } = origin.fingerprint;
    format!("{length} bytes, xxh3 {hash:032x}, of {}", escape::path(&origin.path))
}

/// The file that [`origin_text`] wrote.
pub(super) fn origin(base: &str) -> Option<Origin> {
    let (length, rest) = base.split_once(" bytes, xxh3 ")?;
    let (hash, path) = rest.split_once(", of ")?;
    let fingerprint = Fingerprint {
        length: length.parse().ok()?,
        modified: None,
        hash: u128::from_str_radix(hash, 16).ok()?,
        newer: false,
    };
    Some(Origin { path: escape::read_path(path)?, fingerprint })
}
