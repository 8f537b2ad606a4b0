//! `import`: another program’s file to a new project.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use serde::Serialize;

use super::args::ImportArgs;
use super::context::{self, check_name, stem};
use super::output;
use super::trouble::Trouble;
use super::{Answer, NO, json, table};
use crate::exchange::{self, Format, ImportError, ImportOptions, Report, ScriptRules};
use crate::present::{self, ToErrorWords as _};
use crate::storage::{self, Expect, shown};
use crate::words::say;

pub(super) fn answer(args: &ImportArgs, now: NaiveDateTime) -> Result<Answer, Trouble> {
    let told = args.from.map_or_else(|| Format::of_path(&args.file), Ok);
    let format = told.map_err(|error| Trouble::in_file(&args.file, error.words()))?;
    let output = chosen(args)?;
    let at = |error: &ImportError| {
        Trouble::new(say!("asked-where", file = shown(&args.file), what = error.words().to_string()))
    };
    if let Some(length) = fs::metadata(&args.file).ok().map(|found| found.len()).filter(|it| *it > exchange::MAX_BYTES)
    {
        return Err(at(&ImportError::too_large(length)));
    }
    let bytes = storage::read_bytes(&args.file)?;
    let options = ImportOptions {
        encoding: args.encoding.clone(),
        rate: args.fps,
        script: ScriptRules { voiced: args.voice, shots: args.shots, ..ScriptRules::default() },
        columns: args.columns.clone(),
        ..ImportOptions::default()
    };
    let mut notes = Vec::new();
    let prices = context::price_list(args.list.named.as_deref(), now.date(), &mut notes)?;
    let mut imported = exchange::import_with(format, &bytes, prices, &options).map_err(|error| at(&error))?;
    drop(bytes);
    if imported.project.title.trim().is_empty() {
        imported.project.title = stem(&args.file);
    }
    let mut changes = String::new();
    if let Some(into) = &args.into {
        let (old, told) = context::open_project(into)?;
        notes.extend(told);
        let update =
            exchange::update(&old, &imported.project).map_err(|error| Trouble::in_file(into, error.words()))?;
        for change in &update.changes {
            changes.push_str(&table::one_line(&present::scene_change_words(change)));
            changes.push('\n');
        }
        imported.project = update.project;
    }
    // Only a file that was named may be written over.
    let expect = if args.output.is_some() { Expect::Anything } else { Expect::Absent };
    notes.extend(output::project(&output, &imported.project, expect, now)?);
    let report = &imported.report;
    let text = if args.json {
        json::text(&JsonReport::of(report))?
    } else {
        format!("{}\n{}\n{changes}", shown(&output), present::import_words(report))
    };
    let mut answer = Answer::done(text, notes);
    if args.strict && report.has_more_than_notes() {
        answer.status = NO;
    }
    Ok(answer)
}

/// The project to write: the one that was named, or one beside the source.
fn chosen(args: &ImportArgs) -> Result<PathBuf, Trouble> {
    let Some(named) = &args.output else {
        return Ok(args.file.with_file_name(format!("{}.board.ron", stem(&args.file))));
    };
    check_name(named)?;
    if is_same(named, &args.file) {
        return Err(Trouble::in_file(named, say!("asked-import-over-source")));
    }
    Ok(named.clone())
}

/// Whether both paths lead to one file.
fn is_same(one: &Path, other: &Path) -> bool {
    one == other || fs::canonicalize(one).ok().is_some_and(|real| fs::canonicalize(other).ok() == Some(real))
}

/// A report as other programs read it.
#[derive(Serialize)]
struct JsonReport<'a> {
    format: &'a str,
    scenes: usize,
    shots: usize,
    cues: usize,
    characters: usize,
    dialogue_words: usize,
    dialogue_characters: usize,
    seconds: serde_json::Number,
    takes: usize,
    encoding: &'a str,
    mapping: serde_json::Map<String, serde_json::Value>,
    findings: Vec<JsonFinding<'a>>,
}

#[derive(Serialize)]
struct JsonFinding<'a> {
    line: usize,
    column: usize,
    what: String,
    severity: &'a str,
}

impl<'a> JsonReport<'a> {
    fn of(report: &'a Report) -> Self {
        let mapping = report.mapping.iter().map(|used| (used.column.clone(), used.field.into()));
        let found = report.findings.iter().flat_map(|finding| {
            let what = present::finding_what_words(&finding.what);
            finding.places.iter().map(move |place| JsonFinding {
                line: place.line,
                column: place.column,
                what: what.clone(),
                severity: finding.severity.id(),
            })
        });
        let mut findings: Vec<JsonFinding<'_>> = found.collect();
        findings.sort_by_key(|finding| (finding.line, finding.column));
        Self {
            format: report.format.id(),
            scenes: report.scenes,
            shots: report.shots,
            cues: report.cues,
            characters: report.speakers(),
            dialogue_words: report.dialogue_words,
            dialogue_characters: report.dialogue_characters,
            seconds: seconds(report.millis),
            takes: report.takes,
            encoding: report.encoding,
            mapping: mapping.collect(),
            findings,
        }
    }
}

/// Milliseconds as seconds: a whole number where it is one.
fn seconds(millis: u64) -> serde_json::Number {
    if millis.is_multiple_of(1000) {
        return (millis / 1000).into();
    }
    #[expect(clippy::cast_precision_loss, reason = "a running time is far below 2^53 milliseconds")]
    let exact = millis as f64 / 1000.0;
    serde_json::Number::from_f64(exact).unwrap_or_else(|| (millis / 1000).into())
}
