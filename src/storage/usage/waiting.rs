//! Adjustments that the store could not take at the moment: kept beside it, and put in when it is opened next.
//!
//! Another program may hold the store while the user closes the window, and then nothing is left to try again.

use std::path::{Path, PathBuf};

use super::row;
use crate::domain::Adjustment;
use crate::storage::SaveError;
use crate::storage::disk::{Disk as _, RealDisk};
use crate::storage::open::read_own;
use crate::storage::vault::{Expect, Vault};

/// No more is read, in bytes: room for thousands.
const CAP: u64 = 1_048_576;

/// The adjustments that wait, oldest first; a line that is damaged is left out.
pub(super) fn all(store: &Path) -> Vec<Adjustment> {
    let bytes = read_own(&file_of(store), CAP).unwrap_or_default();
    String::from_utf8_lossy(&bytes).lines().filter_map(read).collect()
}

/// Lets an adjustment wait.
pub(super) fn add(store: &Path, adjustment: Adjustment) -> Result<(), SaveError> {
    let mut waiting = all(store);
    waiting.push(adjustment);
    let text: String = waiting.iter().map(line).collect();
    Vault::new(&RealDisk).save_own(&file_of(store), text.as_bytes(), Expect::Anything).map(drop)
}

/// All of them are in the store now.
pub(super) fn clear(store: &Path) {
    // Those that stay are put in once more, which changes nothing.
    drop(RealDisk.remove(&file_of(store)));
}

fn file_of(store: &Path) -> PathBuf {
    store.with_file_name("usage.waiting")
}

/// An adjustment as the row that it will be, in hexadecimal digits.
fn line(adjustment: &Adjustment) -> String {
    let bytes = adjustment.id.bytes().iter().copied().chain(row::adjustment_body(adjustment));
    bytes.map(|byte| format!("{byte:02x}")).chain(["\n".to_owned()]).collect()
}

fn read(line: &str) -> Option<Adjustment> {
    let digits = line.as_bytes().chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok());
    let bytes = digits.collect::<Option<Vec<u8>>>()?;
    let (id, body) = bytes.split_first_chunk()?;
    row::adjustment(*id, body)
}
