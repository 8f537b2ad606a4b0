//! A provider’s log of runs: what was charged, when and for which model, in any table that people can download or keep.
//!
//! Reading order: `field` and `words` (what columns and cells are called), `layout` (what each column means), `moment` and
//! `charge` (what stands in a cell); here rows become runs. What does not become one is told with its place and why.

mod charge;
mod field;
mod layout;
mod moment;
mod words;

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDateTime};

pub use field::RunField;
pub use layout::{RunColumn, RunColumnChoice};
pub use moment::DateOrder;
pub(in crate::exchange) use moment::noon;
pub use words::RunStatus;

use super::grid::Grid;
use super::models::{ModelNames, ModelRead};
use super::row::GridRow;
use super::sheet;
use crate::domain::{Credits, ModelId, Pass, ResetTime, Take};
use crate::exchange::LogFinding;
use crate::exchange::finding::{Findings, Place};
use crate::exchange::words::Words;
use crate::exchange::{Format, ImportError, ImportFault, ImportFinding, MAX_BYTES, cut, encoding};
use crate::prices::PriceList;
use layout::RunLayout;
use words::RunWords;

/// So many rows are shown before a log is taken.
const SHOWN: usize = 200;

/// What the user says about a log beyond its bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunLogOptions {
    /// What columns mean, where the guess is wrong.
    pub columns: Vec<RunColumnChoice>,
    /// Which number of `3/4/2026` is the day, where the log does not say.
    pub dates: Option<DateOrder>,
    /// The encoding of a text, by any of its names; detected unless said.
    pub encoding: Option<String>,
    /// The clock that takes are dated by: times with a time zone are turned into it.
    pub clock: ResetTime,
}

/// A log as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunLog {
    /// What its columns mean.
    pub columns: Vec<RunColumn>,
    /// Its runs, in the order of the file.
    pub runs: Vec<LoggedRun>,
    /// The rows that are none and should be, in the order of the file.
    pub unread: Vec<UnreadRow>,
    /// What else there is to say.
    pub findings: Vec<ImportFinding>,
    /// What no column tells and a log must: then there are no runs.
    pub missing: Vec<RunField>,
    /// The first rows as they stand in the file, each with its line.
    pub rows: Vec<(usize, Vec<String>)>,
}

/// One run of a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoggedRun {
    /// The line of the text, or the row of the spreadsheet, from 1.
    pub line: usize,
    /// When, by the clock that takes are dated by; noon where only the day is said.
    pub at: NaiveDateTime,
    /// How far that clock is ahead of UTC then, in seconds; `None` where only the day is said.
    pub ahead: Option<i32>,
    /// Whether only the day is said.
    pub is_day: bool,
    /// The model; what the log says where the price list has none of this name.
    pub model: ModelId,
    /// What was charged.
    pub credits: Credits,
    /// What became of it; `None` where the log does not say.
    pub status: Option<RunStatus>,
    /// The project it was made for, as the log calls it; empty where it does not.
    pub project: String,
    /// The asset, in the same way.
    pub asset: String,
    /// What else it is called, in the same way.
    pub title: String,
    /// The pass; `None` where the log does not say.
    pub pass: Option<Pass>,
}

/// A row that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadRow {
    /// Where.
    pub place: Place,
    /// Why not.
    pub why: UnreadWhy,
}

/// Why a row could not be read. Texts are what stands in the cell, shortened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnreadWhy {
    /// Nothing says when.
    NoTime,
    /// What should say when does not.
    NotATime(String),
    /// Before the year 1 or after the year 9999.
    TooFarFromNow,
    /// Nothing says with which model.
    NoModel,
    /// Nothing says what was charged.
    NoCredits,
    /// What should say what was charged does not.
    NotCredits(String),
    /// Not a whole number of credits.
    PartOfACredit(String),
    /// A number of credits beyond all that can be counted.
    TooManyCredits(String),
    /// More than a take can cost: [`Take::MOST_CREDITS`].
    MoreThanATake(Credits),
}

/// Reads a provider’s log.
///
/// # Errors
/// Where nothing can be read, or the user named an encoding or a column that is not there.
pub(in crate::exchange) fn read_runs(
    format: Format,
    bytes: &[u8],
    prices: &PriceList,
    options: &RunLogOptions,
) -> Result<RunLog, ImportError> {
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if length > MAX_BYTES {
        return Err(ImportError::too_large(length));
    }
    let mut findings = Findings::default();
    let decoded;
    let grid = match format {
        Format::Xlsx => sheet::grid(bytes, layout::known_headers, &mut findings)?,
        Format::Csv | Format::Tsv | Format::Text => {
            decoded = encoding::decode(bytes, options.encoding.as_deref(), &mut findings)?;
            Grid::of_text(&decoded.text, (format == Format::Tsv).then_some(b'\t'), &mut findings)?
        }
        other => {
            return Err(ImportError::at_start(ImportFault::LogNoTable(other)));
        }
    };
    if grid.rows.iter().all(|row| row.is_blank()) {
        return Err(ImportError::at_start(ImportFault::EmptyLog));
    }
    let models = BTreeMap::new();
    let models = ModelNames::of(prices, &models);
    let layout = RunLayout::of(&grid, &options.columns, &models, &mut findings).map_err(ImportError::at_start)?;
    let mut log = RunLog { missing: layout.missing(), ..RunLog::default() };
    let body = || grid.rows.iter().skip(layout.first).filter(|row| !row.is_blank());
    let cells = |row: &GridRow<'_>| row.cells().map(shown).collect();
    log.rows = body().take(SHOWN).map(|row| (row.line, cells(&row))).collect();
    if log.missing.is_empty() {
        let mut reader = RunReader { grid: &grid, layout: &layout, models, options, order: DateOrder::MonthFirst };
        reader.settle_order(&mut findings);
        reader.read(body(), &mut log, &mut findings);
    }
    log.columns = layout.columns;
    log.findings = findings.finish();
    Ok(log)
}

/// Whether a table looks like a log: its header names a time, a model and credits, and nothing that only a shot list has.
pub(in crate::exchange) fn is_run_log(format: Format, bytes: &[u8]) -> bool {
    let mut findings = Findings::default();
    let decoded;
    let grid = match format {
        Format::Xlsx => sheet::grid(bytes, layout::known_headers, &mut findings),
        Format::Csv | Format::Tsv => {
            let Ok(text) = encoding::decode(bytes, None, &mut findings) else { return false };
            decoded = text;
            Grid::of_text(&decoded.text, (format == Format::Tsv).then_some(b'\t'), &mut findings)
        }
        _ => return false,
    };
    grid.is_ok_and(|grid| layout::is_named_as_a_log(&grid))
}

fn shown(cell: &str) -> String {
    cell.trim().chars().take(80).map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

struct RunReader<'a> {
    grid: &'a Grid<'a>,
    layout: &'a RunLayout,
    models: ModelNames<'a>,
    options: &'a RunLogOptions,
    order: DateOrder,
}

/// A run whose charge has a sign that is not understood yet.
struct SignedRun {
    run: LoggedRun,
    place: Place,
    charge: i64,
}

impl RunReader<'_> {
    /// Finds out which number of a date is the day.
    fn settle_order(&mut self, findings: &mut Findings) {
        let days = [RunField::Date, RunField::Time].into_iter().find_map(|field| self.layout.place(field));
        let Some(at) = days else { return };
        let rows = self.grid.rows.iter().skip(self.layout.first);
        let (order, is_guess) = moment::order_of(rows.map(|row| row.cell(at))).order();
        self.order = self.options.dates.unwrap_or(order);
        if is_guess && self.options.dates.is_none() {
            let line = self.grid.rows.get(self.layout.first).map_or(1, |row| row.line);
            findings.ambiguous(Place::line(line), LogFinding::Dates(order));
        }
    }

    fn read<'r>(&self, rows: impl Iterator<Item = GridRow<'r>>, log: &mut RunLog, findings: &mut Findings) {
        let mut signed: Vec<SignedRun> = Vec::new();
        for row in rows {
            match self.row(&row, findings) {
                Ok(Some(run)) => signed.push(run),
                Ok(None) => {}
                Err(unread) => log.unread.push(unread),
            }
        }
        // Many logs write charges as what is taken away, and purchases as what is added.
        let below = signed.iter().filter(|one| one.charge < 0).count();
        let above = signed.iter().filter(|one| one.charge > 0).count();
        let sign = if below > above { -1 } else { 1 };
        for SignedRun { run, place, charge } in signed {
            match u64::try_from(charge.saturating_mul(sign)).map(Credits::new) {
                Ok(credits) if credits > Take::MOST_CREDITS => {
                    log.unread.push(UnreadRow { place, why: UnreadWhy::MoreThanATake(credits) });
                }
                Ok(credits) => log.runs.push(LoggedRun { credits, ..run }),
                Err(_gives) => findings.note(place, LogFinding::Gives),
            }
        }
        log.unread.sort_by_key(|row| row.place);
    }

    /// A row as a run; `None` where it is meant to be none.
    fn row(&self, row: &GridRow<'_>, findings: &mut Findings) -> Result<Option<SignedRun>, UnreadRow> {
        let cell = |field: RunField| self.layout.place(field).map(|at| row.cell(at).trim()).unwrap_or_default();
        let place = |field: RunField| self.grid.place(row, self.layout.place(field).unwrap_or_default());
        let unread = |field: RunField, why: UnreadWhy| UnreadRow { place: place(field), why };
        let status = RunWords::shipped().status(cell(RunField::Status));
        let first = row.cells().map(str::trim).find(|cell| !cell.is_empty()).unwrap_or_default();
        if status == Some(RunStatus::NotARun) {
            findings.note(place(RunField::Status), LogFinding::NotARun(cut(cell(RunField::Status))));
            return Ok(None);
        }
        if Words::shipped().is_total(first) {
            findings.note(Place::line(row.line), LogFinding::SumRow(cut(first)));
            return Ok(None);
        }
        if status.is_none() && !cell(RunField::Status).is_empty() {
            let what = LogFinding::UnknownStatus(cut(cell(RunField::Status)));
            findings.guessed(place(RunField::Status), what);
        }
        let (at, is_day) =
            self.moment(cell(RunField::Date), cell(RunField::Time)).map_err(|(field, why)| unread(field, why))?;
        let model = cell(RunField::Model);
        if model.is_empty() {
            return Err(unread(RunField::Model, UnreadWhy::NoModel));
        }
        let model = match self.models.read(model, None) {
            ModelRead::Exact(id) | ModelRead::Named(id) => id,
            ModelRead::Foreign(id) => {
                findings.note(place(RunField::Model), LogFinding::UnknownModel(cut(model)));
                id
            }
        };
        let charge = charge::read(cell(RunField::Credits)).map_err(|why| {
            let cell = cell(RunField::Credits);
            unread(RunField::Credits, if cell.is_empty() { UnreadWhy::NoCredits } else { why.of(cut(cell)) })
        })?;
        let pass = Pass::ALL.into_iter().find(|pass| pass.id() == cell(RunField::Pass).to_lowercase());
        let text = |field: RunField| super::cell::unguard(cell(field));
        let run = LoggedRun {
            line: row.line,
            at,
            ahead: (!is_day).then(|| self.options.clock.ahead_at(at, at)),
            is_day,
            model,
            credits: Credits::ZERO,
            status,
            project: text(RunField::Project),
            asset: text(RunField::Asset),
            title: text(RunField::Title),
            pass,
        };
        Ok(Some(SignedRun { run, place: place(RunField::Credits), charge }))
    }

    /// When a run was made, and whether only the day is said.
    fn moment(&self, date: &str, time: &str) -> Result<(NaiveDateTime, bool), (RunField, UnreadWhy)> {
        let field = if self.layout.place(RunField::Time).is_some() { RunField::Time } else { RunField::Date };
        let whole = |cell: &str| moment::read(cell, self.order).filter(|read| !read.is_day);
        let read = whole(time).or_else(|| whole(date)).or_else(|| whole(&format!("{date} {time}")));
        let read = read.or_else(|| {
            let days = [date, time].into_iter().filter(|cell| !cell.is_empty());
            days.map(|cell| moment::read(cell, self.order))
                .next()
                .flatten()
                .filter(|_| date.is_empty() || time.is_empty())
        });
        let Some(read) = read else {
            let cell = if time.is_empty() { date } else { time };
            let why = if cell.is_empty() { UnreadWhy::NoTime } else { UnreadWhy::NotATime(cut(cell)) };
            return Err((field, why));
        };
        let at = read.utc().map_or(read.at, |utc| self.options.clock.by_service(utc));
        if !(1..=9_999).contains(&at.year()) {
            return Err((field, UnreadWhy::TooFarFromNow));
        }
        Ok((at, read.is_day))
    }
}
