//! What can still be read of a damaged store, page by page, without the database.
//!
//! # Source
//! The file format of `SQLite` (sqlite.org/fileformat2.html): leaf pages of tables hold whole rows, so each page that is
//! still there gives its rows, even where others are lost. A row counts only where its own check holds.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::board;
use super::row::{self, Models, Name};
use super::whose::Uncharged;
use crate::domain::{Adjustment, AdjustmentId, KnownBoard, ProjectKey, TakeId, TakeLog, Usage, UsedTake};

/// The first byte of a page with rows of a table.
const LEAF: u8 = 0x0d;
/// Where the first page begins, after the head of the file.
const HEAD: usize = 100;
/// The size of the pages that this program makes.
const PAGE: usize = 4096;

/// Rows that were read from a store as it lies on the disk.
#[derive(Debug, Default)]
pub(super) struct Salvaged {
    takes: BTreeMap<TakeId, UsedTake>,
    adjustments: BTreeMap<AdjustmentId, Adjustment>,
    boards: BTreeMap<PathBuf, KnownBoard>,
    models: Models,
}

impl Salvaged {
    /// Everything that is whole in the bytes of a store.
    pub(super) fn of(bytes: &[u8]) -> Self {
        let mut found = Self::default();
        let file = StoreFile::of(bytes);
        for page in 0..bytes.len().div_ceil(file.page) {
            for payload in file.payloads(page) {
                if let Some(columns) = columns(&payload) {
                    found.row(&columns);
                }
            }
        }
        found
    }

    pub(super) fn is_empty(&self) -> bool {
        self.takes.is_empty() && self.adjustments.is_empty() && self.boards.is_empty()
    }

    /// How many takes were found, those that were taken back included.
    pub(super) fn takes(&self) -> usize {
        self.takes.len()
    }

    pub(super) fn usage(&self) -> Usage {
        let mut usage = Usage {
            takes: self.takes.values().filter(|used| used.take.counts()).cloned().collect(),
            adjustments: self.adjustments.values().copied().collect(),
            boards: self.boards.values().cloned().collect(),
        };
        super::read::arrange(&mut usage);
        usage
    }

    pub(super) fn takes_of(&self, project: ProjectKey) -> TakeLog {
        self.takes.values().filter(|used| used.project == project).map(|used| used.take.clone()).collect()
    }

    pub(super) fn boards(&self) -> Vec<KnownBoard> {
        self.boards.values().cloned().collect()
    }

    /// Which of these takes were not found. Whom they belong to is not read: it is asked again.
    pub(super) fn uncharged(&self, takes: &BTreeSet<TakeId>) -> Uncharged {
        let unknown = takes.iter().filter(|take| !self.takes.contains_key(take)).copied().collect();
        Uncharged { unknown, ..Uncharged::default() }
    }

    /// Takes a row in. A page that is no longer in use may hold an older version of it.
    fn row(&mut self, columns: &[StoredColumn<'_>]) -> Option<()> {
        match *columns {
            [StoredColumn::Blob(id), StoredColumn::Blob(project), StoredColumn::Blob(body)] => {
                let found = row::take(name(id)?, name(project)?, body, &mut self.models)?;
                let held = self.takes.entry(found.take.id).or_insert_with(|| found.clone());
                if held.take < found.take {
                    *held = found;
                }
            }
            [StoredColumn::Blob(id), StoredColumn::Blob(body)] => {
                let found = row::adjustment(name(id)?, body)?;
                let held = self.adjustments.entry(found.id).or_insert(found);
                *held = found.max(*held);
            }
            [StoredColumn::Text(path), StoredColumn::Blob(body)] => {
                let found = board::board(std::str::from_utf8(path).ok()?, body)?;
                let held = self.boards.entry(found.path.clone()).or_insert_with(|| found.clone());
                if held.seen < found.seen {
                    *held = found;
                }
            }
            _ => {}
        }
        Some(())
    }
}

fn name(bytes: &[u8]) -> Option<Name> {
    bytes.try_into().ok()
}

/// The bytes of a database, in pages.
struct StoreFile<'a> {
    bytes: &'a [u8],
    page: usize,
}

impl<'a> StoreFile<'a> {
    fn of(bytes: &'a [u8]) -> Self {
        let told = number::<2>(bytes, 16).unwrap_or_default();
        let page = if told.is_power_of_two() && told >= 512 { told } else { PAGE };
        Self { bytes, page }
    }

    /// The rows on a page, as far as it has any.
    fn payloads(&self, index: usize) -> Vec<Vec<u8>> {
        let start = index.saturating_mul(self.page);
        let head = if index == 0 { HEAD } else { 0 };
        let page = self.bytes.get(start..).unwrap_or_default();
        let page = page.get(..self.page).unwrap_or(page);
        if page.get(head) != Some(&LEAF) {
            return Vec::new();
        }
        let count = number::<2>(page, head + 3).unwrap_or_default();
        let cells = (0..count).filter_map(|cell| number::<2>(page, head + 8 + cell * 2));
        cells.filter_map(|at| self.payload(page.get(at..)?)).collect()
    }

    /// The bytes of one row, where they are on its page and on those that follow.
    fn payload(&self, cell: &[u8]) -> Option<Vec<u8>> {
        let (length, cell) = varint(cell)?;
        let (_rowid, cell) = varint(cell)?;
        let length = usize::try_from(length).ok().filter(|length| *length <= self.bytes.len())?;
        let here = self.on_the_page(length)?;
        let mut payload = cell.get(..here)?.to_vec();
        let mut next = number::<4>(cell, here);
        while payload.len() < length {
            let start = next?.checked_sub(1)?.checked_mul(self.page)?;
            let page = self.bytes.get(start..)?.get(..self.page)?;
            let rest = length.saturating_sub(payload.len()).min(self.page - 4);
            payload.extend_from_slice(page.get(4..)?.get(..rest)?);
            next = number::<4>(page, 0);
        }
        Some(payload)
    }

    /// How much of a row of this length stands on its own page.
    fn on_the_page(&self, length: usize) -> Option<usize> {
        let most = self.page.checked_sub(35)?;
        if length <= most {
            return Some(length);
        }
        let least = (self.page.checked_sub(12)? * 32 / 255).checked_sub(23)?;
        let here = least + length.checked_sub(least)?.checked_rem(self.page - 4)?;
        Some(if here <= most { here } else { least })
    }
}

/// A value of a row, as far as our tables have such.
#[derive(Clone, Copy, Debug)]
enum StoredColumn<'a> {
    Blob(&'a [u8]),
    Text(&'a [u8]),
}

/// The two or three columns of a row; `None` when it is a row of something else.
fn columns(payload: &[u8]) -> Option<Vec<StoredColumn<'_>>> {
    let (head, types) = varint(payload)?;
    let head = usize::try_from(head).ok()?;
    let mut types = types.get(..head.checked_sub(payload.len().checked_sub(types.len())?)?)?;
    let mut values = payload.get(head..)?;
    let mut columns = Vec::with_capacity(3);
    while !types.is_empty() {
        let (kind, rest) = varint(types)?;
        types = rest;
        let length = usize::try_from(kind.checked_sub(12)? / 2).ok()?;
        let (value, rest) = values.split_at_checked(length)?;
        values = rest;
        columns.push(if kind % 2 == 0 { StoredColumn::Blob(value) } else { StoredColumn::Text(value) });
        if columns.len() > 3 {
            return None;
        }
    }
    Some(columns)
}

/// A number in so many bytes, highest first.
fn number<const N: usize>(bytes: &[u8], at: usize) -> Option<usize> {
    let bytes = bytes.get(at..)?.first_chunk::<N>()?;
    Some(bytes.iter().fold(0, |number: usize, byte| (number << 8) | usize::from(*byte)))
}

/// A number of one to nine bytes, and what follows it.
fn varint(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let mut number: u64 = 0;
    for (place, byte) in bytes.iter().take(9).enumerate() {
        let rest = bytes.get(place + 1..)?;
        if place == 8 {
            return Some(((number << 8) | u64::from(*byte), rest));
        }
        number = (number << 7) | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            return Some((number, rest));
        }
    }
    None
}
