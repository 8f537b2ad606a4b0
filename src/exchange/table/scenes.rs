//! Rows to scenes: which rows belong together.

use std::collections::{BTreeMap, BTreeSet};

use super::field::Field;
use super::grid::GridRow;
use super::rows::{RowFacts, RowReader, label, looks_like_a_date};
use super::settle::Settling;
use crate::domain::{LimitError, MAX_ASSETS, MAX_SCENES, SpeechRounding};
use crate::exchange::cut;
use crate::exchange::finding::{Findings, Place};
use crate::exchange::outline::{Outline, OutlineAsset};
use crate::exchange::stills::named;
use crate::exchange::words::Words;
use crate::exchange::{CellFinding, RowFinding, TableFinding};

/// The rows of one scene.
#[derive(Debug, Default)]
pub(super) struct SceneRows {
    pub(super) label: String,
    pub(super) rows: Vec<RowFacts>,
}

/// Puts the rows of a table together.
#[derive(Default)]
pub(super) struct Gathering {
    scenes: Vec<SceneRows>,
    /// The place of each scene label that has been met.
    labels: BTreeMap<String, usize>,
    /// The place of the scene of the row before.
    last: usize,
    own: Vec<OutlineAsset>,
    /// How many assets its rows ask for.
    assets: usize,
    rounding: SpeechRounding,
    /// The label of the row above.
    above: Option<String>,
    has_kinds: bool,
    /// The lines of headings and of rows of sums.
    pub(super) passed_over: BTreeSet<usize>,
}

impl Gathering {
    pub(super) fn new(has_kinds: bool) -> Self {
        Self { has_kinds, ..Self::default() }
    }

    /// What a project cannot hold of what was found so far.
    pub(super) fn beyond(&self) -> Option<LimitError> {
        let scenes = (self.scenes.len() > MAX_SCENES).then_some(LimitError::Scenes);
        scenes.or_else(|| (self.assets > MAX_ASSETS).then_some(LimitError::Assets))
    }

    pub(super) fn row(&mut self, reader: &mut RowReader<'_>, row: &GridRow) {
        if row.is_blank() {
            return;
        }
        if is_passed_over(reader, row) {
            self.passed_over.insert(row.line);
            return;
        }
        let label = self.label(reader, row);
        if label.as_deref() == Some("0") && self.has_kinds {
            self.project_row(reader, row);
            return;
        }
        if !reader.word(row, Field::SpeechRounding).is_empty() {
            reader.lost(row, Field::SpeechRounding, RowFinding::RoundingOfAScene);
        }
        let mut facts = reader.facts(row);
        if let Some(asset) = facts.asset.take_if(|asset| asset.belongs_to_project()) {
            let what = RowFinding::MovedToProject(asset.kind());
            reader.guessed(row, Field::Kind, what);
            self.own.push(asset);
        }
        self.assets = self.assets.saturating_add(usize::from(facts.asset.is_some()));
        let place = self.place(label, reader, row);
        if self.last != place {
            // Most lists are in order: nothing more comes to the scene before.
            if let Some(before) = self.scenes.get_mut(self.last) {
                before.rows.shrink_to_fit();
            }
            self.last = place;
        }
        if let Some(scene) = self.scenes.get_mut(place) {
            scene.rows.push(facts);
        }
    }

    /// The label of the scene of a row; `None` where each row is a scene of its own.
    fn label(&mut self, reader: &mut RowReader<'_>, row: &GridRow) -> Option<String> {
        reader.layout.place(Field::Scene)?;
        let word = reader.word(row, Field::Scene);
        if word.is_empty() {
            let above = self.above.clone();
            let what = if above.is_some() { RowFinding::SceneOfRowAbove } else { RowFinding::SceneOfItsOwn };
            reader.guessed(row, Field::Scene, what);
            return above;
        }
        if looks_like_a_date(word) {
            let place = reader.place(row, Field::Scene);
            reader.findings.ambiguous(place, CellFinding::MaybeADate.of(word));
        }
        let label = label(word);
        self.above = Some(label.clone());
        Some(label)
    }

    /// The place of a scene, which begins where its label is met first.
    fn place(&mut self, label: Option<String>, reader: &mut RowReader<'_>, row: &GridRow) -> usize {
        let Some(label) = label else {
            self.scenes.push(SceneRows::default());
            return self.scenes.len() - 1;
        };
        if let Some(place) = self.labels.get(&label) {
            return *place;
        }
        let place = self.scenes.len();
        let number = label.parse::<usize>().ok();
        if number.is_some_and(|number| number != self.labels.len() + 1) {
            reader.guessed(row, Field::Scene, RowFinding::NewNumbers);
        }
        self.labels.insert(label.clone(), place);
        self.scenes.push(SceneRows { label: if number.is_some() { String::new() } else { label }, rows: Vec::new() });
        place
    }

    /// A row of scene 0.
    fn project_row(&mut self, reader: &mut RowReader<'_>, row: &GridRow) {
        match reader.word(row, Field::SpeechRounding).to_lowercase().as_str() {
            "" | "per-asset" => {}
            "per-project" => self.rounding = SpeechRounding::PerProject,
            other => {
                reader.lost(row, Field::SpeechRounding, CellFinding::NotARounding.of(other));
            }
        }
        let mut facts = reader.facts(row);
        match facts.asset.take() {
            Some(asset) if asset.belongs_to_project() => self.own.push(asset),
            Some(asset) => {
                let what = RowFinding::SceneMade(asset.kind());
                reader.guessed(row, Field::Kind, what);
                let title = if asset.label.is_empty() { facts.title.clone() } else { asset.label.clone() };
                facts = RowFacts { title, asset: Some(asset), ..facts };
                self.scenes.push(SceneRows { label: String::new(), rows: vec![facts] });
                return;
            }
            None => {}
        }
        lost_of_project(&facts, reader, row);
    }

    /// The outline, when all rows are read.
    pub(super) fn finish(self, settled: &mut Settling<'_>) -> Outline {
        let mut outline = Outline { own: self.own, rounding: self.rounding, ..Outline::default() };
        let mut scenes = settle_starts(self.scenes, settled.findings);
        forget_unknown_stills(&mut scenes, &outline.own, settled.findings);
        outline.scenes = scenes.into_iter().map(|scene| settled.scene(scene, &mut outline.voices)).collect();
        outline.join_acts();
        outline
    }
}

/// Lets no shot start from a still that the file does not have, and says so.
fn forget_unknown_stills(scenes: &mut [SceneRows], own: &[OutlineAsset], findings: &mut Findings) {
    let stills = own.iter().filter(|asset| asset.is_shared).map(|asset| asset.label.as_str());
    let shots = scenes.iter_mut().flat_map(|scene| &mut scene.rows).filter_map(|row| row.asset.as_mut());
    for shot in shots.filter(|shot| !shot.start().is_empty()) {
        if named(shot.start(), stills.clone()).is_none() {
            findings.lost(shot.place, CellFinding::NotAStill.of(shot.start()));
            shot.forget_start();
        }
    }
}

/// Whether a row is a heading between shots or a row of sums.
fn is_passed_over(reader: &mut RowReader<'_>, row: &GridRow) -> bool {
    let mut filled = row.record.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty());
    let Some((at, first)) = filled.next() else { return true };
    let alone = filled.next().is_none();
    let first = first.trim();
    if Words::shipped().is_total(first) {
        reader.findings.note(Place::line(row.line), TableFinding::Sums(cut(first)));
        return true;
    }
    let is_first = at == 0 || reader.layout.place(Field::Scene) == Some(at);
    let is_heading = alone
        && is_first
        && reader.layout.columns.len() > 2
        && !first.bytes().any(|byte| byte.is_ascii_digit() || byte == b'_')
        || (alone && is_first && first.split_whitespace().count() > 2);
    if is_heading {
        reader.findings.note(Place::line(row.line), TableFinding::Heading(cut(first)));
    }
    is_heading
}

/// Says what scene 0 says that a project has no place for.
fn lost_of_project(facts: &RowFacts, reader: &mut RowReader<'_>, row: &GridRow) {
    let said = [
        (Field::Title, !facts.title.is_empty()),
        (Field::Description, !facts.description.is_empty()),
        (Field::Length, facts.seconds.is_some()),
        (Field::Importance, facts.importance.is_some()),
        (Field::Narration, !facts.extras().narration.is_empty()),
        (Field::Notes, !facts.extras().notes.is_empty()),
        (Field::Picture, !facts.extras().picture.is_empty()),
        (Field::Look, !facts.extras().look.is_empty()),
        (Field::Act, !facts.extras().act.is_empty()),
        (Field::Number, !facts.extras().number.is_empty()),
        (Field::Presence, facts.extras().presence.is_some()),
    ];
    for (field, _) in said.into_iter().filter(|(_, said)| *said) {
        reader.lost(row, field, RowFinding::NotOfProject(field));
    }
}

/// Where only starts are given, each row lasts to the start of the next.
fn settle_starts(mut scenes: Vec<SceneRows>, findings: &mut Findings) -> Vec<SceneRows> {
    let mut after: Option<u64> = None;
    for facts in scenes.iter_mut().rev().flat_map(|scene| scene.rows.iter_mut().rev()) {
        if facts.seconds.is_none()
            && let (Some(start), Some(end)) = (facts.extras().start, after)
        {
            facts.seconds = end.checked_sub(start).and_then(|millis| findings.length(facts.place, millis));
        }
        after = facts.extras().start.or(after);
    }
    scenes
}
