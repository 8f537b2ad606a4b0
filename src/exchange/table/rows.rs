//! One row of a table at a time: what it says of its scene, and what it asks to generate.

use std::collections::BTreeSet;

use super::asset::AssetReader;
use super::cell;
use super::contents::{self, TimeRole};
use super::field::Field;
use super::grid::Grid;
use super::header::Layout;
use super::length::{self, LengthRead, LengthRules};
use super::row::GridRow;
use crate::domain::{Importance, Presence, Seconds};
use crate::exchange::finding::{Findings, Place};
use crate::exchange::outline::OutlineAsset;
use crate::exchange::table::models::ModelNames;
use crate::exchange::timecode::FrameRate;
use crate::exchange::words::{Unit, Words};
use crate::exchange::{CellFinding, FindingWhat, RowFinding, TableFinding};
use crate::exchange::{ImportOptions, cut};
use crate::prices::PriceList;

/// What a row says.
#[derive(Debug, Default)]
pub(super) struct RowFacts {
    pub(super) place: Place,
    pub(super) title: String,
    pub(super) description: String,
    pub(super) seconds: Option<Seconds>,
    pub(super) importance: Option<Importance>,
    pub(super) asset: Option<OutlineAsset>,
    pub(super) extras: Option<Box<RowExtras>>,
}

/// What few rows say.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct RowExtras {
    pub(super) shot: String,
    /// When it begins, in milliseconds, where only that is given: it lasts to the start of the next.
    pub(super) start: Option<u64>,
    pub(super) narration: String,
    pub(super) speaker: String,
    pub(super) notes: Vec<String>,
    pub(super) picture: String,
    pub(super) look: String,
    pub(super) act: String,
    pub(super) number: String,
    pub(super) presence: Option<Presence>,
}

impl RowExtras {
    const NONE: Self = Self {
        shot: String::new(),
        start: None,
        narration: String::new(),
        speaker: String::new(),
        notes: Vec::new(),
        picture: String::new(),
        look: String::new(),
        act: String::new(),
        number: String::new(),
        presence: None,
    };
}

impl RowFacts {
    /// What few rows say: nothing for most.
    pub(super) fn extras(&self) -> &RowExtras {
        const NONE: &RowExtras = &RowExtras::NONE;
        self.extras.as_deref().unwrap_or(NONE)
    }
}

/// Reads the rows of one table.
pub(super) struct RowReader<'a> {
    pub(super) grid: &'a Grid<'a>,
    pub(super) layout: &'a Layout,
    pub(super) prices: &'a PriceList,
    pub(super) models: ModelNames<'a>,
    pub(super) findings: &'a mut Findings,
    pub(super) rules: LengthRules,
    pub(super) role: TimeRole,
    ends_after: bool,
    /// Whether somebody said how many frames a second has.
    rate_said: bool,
    /// The lines of which it was said that what stands there cannot be a length.
    pub(super) lengths_lost: BTreeSet<usize>,
    /// The columns that are kept as notes and were reported already.
    told: Vec<bool>,
}

impl<'a> RowReader<'a> {
    pub(super) fn new(
        grid: &'a Grid<'a>,
        layout: &'a Layout,
        prices: &'a PriceList,
        options: &'a ImportOptions,
        findings: &'a mut Findings,
    ) -> Self {
        let rate = options.rate.unwrap_or(FrameRate::FILM);
        let shifted = contents::is_shifted(layout, grid);
        let unit = layout.place(Field::Length).and_then(|at| layout.columns.get(at)).and_then(|column| column.unit);
        let rules = LengthRules { unit: unit.unwrap_or_default(), rate, shifted };
        if shifted {
            let what = TableFinding::ShiftedLengths;
            findings.ambiguous(Place::line(grid.rows.get(layout.first).map_or(1, |row| row.line)), what);
        }
        Self {
            grid,
            layout,
            prices,
            models: ModelNames::of(prices, &options.models),
            findings,
            rules,
            role: contents::time_role(layout, grid, rules),
            ends_after: contents::ends_after(layout, grid),
            rate_said: options.rate.is_some(),
            lengths_lost: BTreeSet::new(),
            told: vec![false; layout.columns.len()],
        }
    }

    /// A cell as it stands; empty when the file has no such column.
    pub(super) fn cell<'r>(&self, row: &GridRow<'r>, field: Field) -> &'r str {
        self.layout.place(field).map(|place| row.cell(place)).unwrap_or_default()
    }

    /// A cell without the blanks around it.
    pub(super) fn word<'r>(&self, row: &GridRow<'r>, field: Field) -> &'r str {
        self.cell(row, field).trim()
    }

    /// A cell with running text.
    pub(super) fn text(&self, row: &GridRow<'_>, field: Field) -> String {
        cell::unguard(self.cell(row, field))
    }

    /// Where the cell of a field stands.
    pub(super) fn place(&self, row: &GridRow<'_>, field: Field) -> Place {
        self.grid.place(row, self.layout.place(field).unwrap_or_default())
    }

    /// Says what was lost in a cell.
    pub(super) fn lost(&mut self, row: &GridRow<'_>, field: Field, what: impl Into<FindingWhat>) {
        let place = self.place(row, field);
        self.findings.lost(place, what);
    }

    /// Says what was guessed of a cell.
    pub(super) fn guessed(&mut self, row: &GridRow<'_>, field: Field, what: impl Into<FindingWhat>) {
        let place = self.place(row, field);
        self.findings.guessed(place, what);
    }

    /// What a row of a scene says.
    pub(super) fn facts(&mut self, row: &GridRow<'_>) -> RowFacts {
        let (seconds, start) = self.length(row);
        let importance = self.importance(row);
        let extras = RowExtras {
            shot: label(self.word(row, Field::Shot)),
            start,
            narration: self.text(row, Field::Narration),
            speaker: self.word(row, Field::Speaker).to_owned(),
            notes: self.notes(row),
            picture: self.text(row, Field::Picture),
            look: self.text(row, Field::Look).trim().to_owned(),
            act: self.text(row, Field::Act).trim().to_owned(),
            number: self.text(row, Field::Number).trim().to_owned(),
            presence: self.presence(row),
        };
        RowFacts {
            place: Place::line(row.line),
            title: self.text(row, Field::Title),
            description: self.text(row, Field::Description),
            seconds,
            importance,
            asset: self.asset(row),
            extras: (extras != RowExtras::NONE).then(|| Box::new(extras)),
        }
    }

    /// The length of a row, or only its start in milliseconds.
    fn length(&mut self, row: &GridRow<'_>) -> (Option<Seconds>, Option<u64>) {
        self.rate_of(row);
        let said = self.one_length(row, Field::Length);
        if said.is_some() {
            return (said, None);
        }
        // Among times that begin and end, a cell without a colon is a length.
        let is_length = match self.role {
            TimeRole::Length => true,
            TimeRole::Range => !self.word(row, Field::Time).contains(':'),
            TimeRole::Start => false,
        };
        if is_length && let Some(seconds) = self.one_length(row, Field::Time) {
            return (Some(seconds), None);
        }
        if let Some(millis) = self.span(row) {
            let seconds = Seconds::from_millis(millis);
            if seconds.is_err() {
                self.lengths_lost.insert(row.line);
                self.lost(row, Field::End, RowFinding::LengthTooLong);
            }
            return (seconds.ok(), None);
        }
        (None, length::moment(self.word(row, self.start_field()), self.rules))
    }

    /// Whether a column says when rows start.
    pub(super) fn tells_starts(&self) -> bool {
        self.role == TimeRole::Start || self.layout.has(Field::Start)
    }

    /// When each of these rows starts, in milliseconds.
    pub(super) fn starts<'r>(&self, rows: impl Iterator<Item = GridRow<'r>>) -> Vec<Option<u64>> {
        let field = self.start_field();
        let mut rules = self.rules;
        let start = |row: GridRow<'_>| {
            rules.rate = self.word(&row, Field::Fps).parse().unwrap_or(rules.rate);
            length::moment(self.word(&row, field), rules)
        };
        rows.map(start).collect()
    }

    fn start_field(&self) -> Field {
        if self.role == TimeRole::Start { Field::Time } else { Field::Start }
    }

    fn one_length(&mut self, row: &GridRow<'_>, field: Field) -> Option<Seconds> {
        let cell = self.word(row, field);
        match length::read(cell, self.rules) {
            LengthRead::Known(seconds) => {
                if cell.split([':', ';']).count() == 4 || self.rules.unit == Unit::Frames {
                    self.rate_guessed(row, field);
                }
                Some(seconds)
            }
            LengthRead::Either(long, short) => {
                let place = self.place(row, field);
                let what = CellFinding::TwoLengths { long, short }.of(cell);
                self.findings.ambiguous(place, what);
                Some(long)
            }
            LengthRead::TooLong => {
                self.lengths_lost.insert(row.line);
                self.lost(row, field, RowFinding::LengthTooLong);
                None
            }
            LengthRead::Unreadable => {
                self.lengths_lost.insert(row.line);
                self.lost(row, field, CellFinding::NotALength.of(cell));
                None
            }
            LengthRead::Unknown => None,
        }
    }

    /// The time between two columns, or within a cell, in milliseconds.
    fn span(&mut self, row: &GridRow<'_>) -> Option<u64> {
        if self.role == TimeRole::Range
            && let Some((start, end)) = length::start_and_end(self.word(row, Field::Time), self.rules)
        {
            return Some(end - start);
        }
        let (start, end) = (self.word(row, Field::Start), self.word(row, Field::End));
        if let (Some(start), Some(end)) = (length::moment(start, self.rules), length::moment(end, self.rules)) {
            if end < start {
                self.lengths_lost.insert(row.line);
                self.lost(row, Field::End, RowFinding::EndsBeforeStart);
                return None;
            }
            return Some(end - start);
        }
        let number = |cell: &str| cell.trim_end_matches(".0").parse::<u64>().ok();
        if let Some(frames) = number(self.word(row, Field::Frames)) {
            self.rate_guessed(row, Field::Frames);
            return Some(self.rules.rate.millis(frames));
        }
        let (first, last) = (number(self.word(row, Field::FrameIn))?, number(self.word(row, Field::FrameOut))?);
        self.rate_guessed(row, Field::FrameOut);
        let frames = last.checked_sub(first)?.saturating_add(u64::from(!self.ends_after));
        Some(self.rules.rate.millis(frames))
    }

    /// Takes over the frames a second that the row says.
    fn rate_of(&mut self, row: &GridRow<'_>) {
        if let Ok(rate) = self.word(row, Field::Fps).parse::<FrameRate>() {
            self.rules.rate = rate;
            self.rate_said = true;
        }
    }

    fn rate_guessed(&mut self, row: &GridRow<'_>, field: Field) {
        if !self.rate_said {
            let rate = self.rules.rate;
            self.guessed(row, field, RowFinding::UsualRate(rate));
        }
    }

    fn importance(&mut self, row: &GridRow<'_>) -> Option<Importance> {
        let word = self.word(row, Field::Importance);
        if word.is_empty() {
            return None;
        }
        let read = word.to_lowercase().parse::<Importance>().ok();
        if read.is_some() {
            return read;
        }
        let known = Words::shipped().importance(word);
        match known {
            Some(importance) => {
                self.guessed(row, Field::Importance, CellFinding::ReadAsImportance(importance).of(word));
            }
            None => self.lost(row, Field::Importance, CellFinding::NotAnImportance.of(word)),
        }
        known
    }

    fn presence(&mut self, row: &GridRow<'_>) -> Option<Presence> {
        match self.word(row, Field::Presence).to_lowercase().as_str() {
            "" => None,
            "omitted" | "omit" | "cut" | "no" => Some(Presence::Omitted),
            "included" | "yes" => Some(Presence::Included),
            other => {
                let what = CellFinding::NotAPresence.of(other);
                self.lost(row, Field::Presence, what);
                None
            }
        }
    }

    /// Remarks, and the cells of columns that mean nothing else.
    fn notes(&mut self, row: &GridRow<'_>) -> Vec<String> {
        let columns = self.layout.columns.iter().enumerate();
        let remarks = columns.filter(|(at, column)| column.field == Some(Field::Notes) && !row.cell(*at).is_empty());
        let mut notes: Vec<String> = remarks.map(|(at, _)| cell::unguard(row.cell(at))).collect();
        for (at, column) in self.layout.columns.iter().enumerate() {
            let cell = row.cell(at);
            if column.field.is_some() || cell.trim().is_empty() {
                continue;
            }
            let cell = cell.trim();
            let is_named = !column.header.is_empty();
            notes.push(if is_named { format!("{}: {cell}", column.header) } else { cell.to_owned() });
            if let Some(told) = self.told.get_mut(at).filter(|told| !**told) {
                *told = true;
                let what =
                    if is_named { TableFinding::KeptColumn(cut(&column.header)) } else { TableFinding::CellsBeyond };
                self.findings.note(self.grid.place(row, at), what);
            }
        }
        notes
    }

    fn asset(&mut self, row: &GridRow<'_>) -> Option<OutlineAsset> {
        AssetReader::new(self, row).read()
    }
}

/// A label without what a spreadsheet has added: `2.0` is 2.
pub(super) fn label(word: &str) -> String {
    let whole = word.strip_suffix(".0").or_else(|| word.strip_suffix(".00")).unwrap_or(word);
    let is_number = !whole.is_empty() && whole.bytes().all(|byte| byte.is_ascii_digit());
    let label = if is_number { whole.trim_start_matches('0') } else { word };
    if label.is_empty() && is_number { "0" } else { label }.to_owned()
}

/// Whether a label looks as if a spreadsheet had taken it for a date: `2-Jan`, `2026-01-02`.
pub(super) fn looks_like_a_date(word: &str) -> bool {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let parts: Vec<String> = word.split(['-', '/', '.', ' ']).map(str::to_lowercase).collect();
    let is_number = |part: &str| !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let has_month = parts.iter().any(|part| MONTHS.contains(&part.get(..3).unwrap_or_default()) && part.len() <= 4);
    match parts.as_slice() {
        [one, two] => has_month && (is_number(one) || is_number(two)),
        [year, month, day] => {
            (is_number(year) && is_number(month) && is_number(day) && (year.len() == 4 || day.len() == 4))
                || (has_month && is_number(year))
        }
        _ => false,
    }
}
