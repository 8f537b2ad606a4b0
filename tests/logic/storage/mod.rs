//! Files: nothing is lost, nothing is torn, nothing is silently different.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail loudly")]
#![expect(clippy::disallowed_methods, reason = "these tests do to files what other programs do, and look at the clock")]
#![expect(clippy::format_collect, reason = "quick enough for a test, and shorter")]
#![expect(clippy::print_stdout, reason = "a child speaks to its parent, and a test says what it skipped")]

#[cfg(unix)]
mod access;
mod child;
mod damage;
mod faults;
mod format;
mod hostile;
mod kill;
mod own_files;
mod real_disk;
mod journal;
mod recovery;
mod reordered;
mod sample;
pub(crate) mod usage;
mod versions;
