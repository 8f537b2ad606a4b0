//! A file of the journal: a line that says what it leads on from, then one record for each step, each with its hash.
//!
//! A kill may cut the last record; what comes before it is whole. Nothing is ever written over.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use super::comment;
use crate::storage::disk::not_through_links;
use crate::storage::error::OpenError;
use crate::storage::format::content_hash;
use crate::storage::open::read_own;
use crate::storage::{FILE_CAP, Origin};

/// How every journal begins.
const START: &str = "// creditboard journal, from edit ";
/// How every record begins.
const RECORD: &str = "// edit ";
/// The word for a journal whose first record holds all of the project.
const NEW: &str = "new";
/// The word for a journal that leads on from an earlier one or from a copy.
const CONTINUED: &str = "continued";

/// What the first record of a journal leads on from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Base {
    /// An empty project; with the file that it belongs to, if any.
    New(Option<Origin>),
    /// The state after the edit before.
    Continued,
    /// The content of a file.
    File(Origin),
}

/// A step that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// Its number in the run, one more than that of the step before.
    pub(super) number: u64,
    /// When it was made, in milliseconds since 1970.
    pub(super) millis: u64,
    /// What [`super::step`] made of it.
    pub(super) text: String,
}

/// What a journal holds, as far as it is whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    /// The number of its first step.
    pub(super) first: u64,
    /// What that leads on from.
    pub(super) base: Base,
    pub(super) records: Vec<Record>,
}

/// A journal that is being written.
#[derive(Debug)]
pub(super) struct SegmentWriter {
    file: File,
    /// The bytes of its records.
    pub(super) length: u64,
}

impl SegmentWriter {
    /// Begins a journal.
    ///
    /// # Errors
    /// As the system says; `AlreadyExists` when something is there.
    pub(super) fn create(path: &Path, first: u64, base: &Base) -> io::Result<Self> {
        let base = match base {
            Base::New(None) => NEW.to_owned(),
            Base::New(Some(origin)) => format!("{NEW}, base {}", comment::origin_text(origin)),
            Base::Continued => CONTINUED.to_owned(),
            Base::File(origin) => comment::origin_text(origin),
        };
        let mut file = not_through_links(OpenOptions::new().write(true).create_new(true)).open(path)?;
        file.write_all(format!("{START}{first}, {base}\n").as_bytes())?;
        Ok(Self { file, length: 0 })
    }

    /// Appends a step, and waits until it would outlast a power cut.
    ///
    /// # Errors
    /// As the system says; the journal may then end in a part of a record, and must not be written any more.
    pub(super) fn append(&mut self, record: &Record) -> io::Result<()> {
        let Record { number, millis, text } = record;
        let hash = content_hash(text.as_bytes());
        let bytes = format!("{RECORD}{number}, at {millis}, {} bytes, xxh3 {hash:032x}\n{text}\n", text.len());
        self.file.write_all(bytes.as_bytes())?;
        self.file.sync_data()?;
        self.length = self.length.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        Ok(())
    }
}

/// Reads a journal up to the first record that is not whole; `None` where not even its first line is.
///
/// # Errors
/// An [`OpenError`] when the file cannot be read.
pub(super) fn read(path: &Path) -> Result<Option<Segment>, OpenError> {
    Ok(parse(&String::from_utf8_lossy(&read_own(path, FILE_CAP)?)))
}

fn parse(text: &str) -> Option<Segment> {
    let (line, mut rest) = text.split_once('\n')?;
    let (first, base) = line.strip_prefix(START)?.split_once(", ")?;
    let base = match base {
        NEW => Base::New(None),
        CONTINUED => Base::Continued,
        file => match file.strip_prefix(NEW).and_then(|rest| rest.strip_prefix(", base ")) {
            Some(origin) => Base::New(Some(comment::origin(origin)?)),
            None => Base::File(comment::origin(file)?),
        },
    };
    let mut segment = Segment { first: first.parse().ok()?, base, records: Vec::new() };
    while let Some((record, after)) = record(rest) {
        segment.records.push(record);
        rest = after;
    }
    Some(segment)
}

/// The record that a text begins with, and what follows it.
fn record(text: &str) -> Option<(Record, &str)> {
    let (line, rest) = text.split_once('\n')?;
    let (number, line) = line.strip_prefix(RECORD)?.split_once(", at ")?;
    let (millis, line) = line.split_once(", ")?;
    let (length, hash) = line.split_once(" bytes, xxh3 ")?;
    let (text, rest) = rest.split_at_checked(length.parse().ok()?)?;
    let whole = u128::from_str_radix(hash, 16).ok()? == content_hash(text.as_bytes());
    let record = Record { number: number.parse().ok()?, millis: millis.parse().ok()?, text: text.to_owned() };
    whole.then_some((record, rest.strip_prefix('\n')?))
}
