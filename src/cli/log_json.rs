//! `usage import` as other programs read it.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use serde::Serialize;

use super::json;
use crate::domain::{Credits, ModelId, TakeOutcome};
use crate::exchange::{LogGroup, LogLine, Reconciliation, RunLog};
use crate::present;

/// The answer as other programs read it.
#[derive(Serialize)]
pub(super) struct JsonReconciliation<'a> {
    runs: usize,
    from: Option<String>,
    to: Option<String>,
    mapping: BTreeMap<&'a str, &'a str>,
    #[serde(flatten)]
    groups: json::Pairs<Vec<JsonLogLine<'a>>>,
    taken: usize,
    findings: Vec<JsonLogFinding<'a>>,
}

#[derive(Serialize)]
struct JsonLogLine<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    model: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "super::json::in_unit")]
    credits: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "super::json::in_unit")]
    recorded: Option<u64>,
    #[serde(flatten)]
    take: Option<JsonTakePlace<'a>>,
    #[serde(skip_serializing_if = "String::is_empty")]
    why: String,
}

#[derive(Serialize)]
struct JsonTakePlace<'a> {
    project: &'a str,
    scene: Option<usize>,
    asset: &'a str,
    pass: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<u32>,
    outcome: Option<&'a str>,
}

#[derive(Serialize)]
struct JsonLogFinding<'a> {
    line: usize,
    column: usize,
    what: String,
    severity: &'a str,
}

impl<'a> JsonReconciliation<'a> {
    pub(super) fn of(log: &'a RunLog, groups: &'a [LogGroup], (found, taken): (&Reconciliation, usize)) -> Self {
        let moment = |at: NaiveDateTime| at.format("%Y-%m-%dT%H:%M:%S").to_string();
        let line = |line: &'a LogLine| JsonLogLine {
            line: line.place.map(|place| place.line),
            column: line.place.map(|place| place.column).filter(|column| *column > 1),
            time: line.at.map(moment),
            model: line.model.as_ref().map(ModelId::as_str),
            credits: line.credits.map(Credits::get),
            recorded: line.recorded.map(Credits::get),
            take: line.of.as_ref().map(|of| JsonTakePlace {
                project: &of.project,
                scene: of.scene,
                asset: &of.asset,
                pass: of.pass.id(),
                unit: Some(of.unit.number()).filter(|number| *number > 0),
                outcome: line.outcome.map(TakeOutcome::id),
            }),
            why: present::log_why_words(&line.why),
        };
        let mapping = log.columns.iter().filter_map(|column| Some((column.name.as_str(), column.field?.id())));
        let findings = log.findings.iter().flat_map(|finding| {
            let (what, severity) = (present::finding_what_words(&finding.what), finding.severity.id());
            finding.places.iter().map(move |place| JsonLogFinding {
                line: place.line,
                column: place.column,
                what: what.clone(),
                severity,
            })
        });
        let groups = groups.iter().map(|group| (group.kind.id().to_owned(), group.lines.iter().map(line).collect()));
        Self {
            runs: log.runs.len(),
            from: found.period.map(|(first, _)| moment(first)),
            to: found.period.map(|(_, last)| moment(last)),
            mapping: mapping.collect(),
            groups: json::Pairs(groups.collect()),
            taken,
            findings: findings.collect(),
        }
    }
}
