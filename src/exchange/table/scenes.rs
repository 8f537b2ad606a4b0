//! Rows to scenes: which rows belong together.

use std::collections::{BTreeMap, BTreeSet};

use super::TOLD_EVERY;
use super::field::Field;
use super::row::GridRow;
use super::rows::{RowFacts, RowReader, label, looks_like_a_date};
use super::settle::Settling;
use crate::domain::{LimitError, MAX_ASSETS, MAX_SCENES, SpeechRounding};
use crate::exchange::cut;
use crate::exchange::finding::{Findings, Place};
use crate::exchange::outline::{Outline, OutlineAsset};
use crate::exchange::stills::named;
use crate::exchange::words::Words;
use crate::exchange::{CellFinding, ImportError, ImportFault, ImportProgress, RowFinding, TableFinding};

/// The rows of one scene, or one row of the project itself. What they say is read only when the scene is made: kept for all rows of a long list, it would
/// take many times the size of the list.
#[derive(Debug, Default)]
pub(super) struct SceneRows {
    pub(super) label: String,
    is_project: bool,
    /// Their places among the rows of the table.
    rows: Vec<u32>,
}

/// Puts the rows of a table together.
#[derive(Default)]
pub(super) struct Gathering {
    scenes: Vec<SceneRows>,
    /// How many of these are of the project itself.
    of_project: usize,
    /// The place of each scene label that has been met.
    labels: BTreeMap<String, usize>,
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

    /// Takes up the row at a place among all rows.
    ///
    /// # Errors
    /// Where there are more scenes than a project holds.
    pub(super) fn row(&mut self, reader: &mut RowReader<'_>, at: usize, row: &GridRow<'_>) -> Result<(), ImportError> {
        if row.is_blank() {
            return Ok(());
        }
        if is_passed_over(reader, row) {
            self.passed_over.insert(row.line);
            return Ok(());
        }
        let label = self.label(reader, row);
        let place = if label.as_deref() == Some("0") && self.has_kinds {
            self.of_project += 1;
            self.scenes.push(SceneRows { is_project: true, ..SceneRows::default() });
            self.scenes.len() - 1
        } else {
            self.place(label, reader, row)
        };
        if let Some(scene) = self.scenes.get_mut(place) {
            scene.rows.push(u32::try_from(at).unwrap_or(u32::MAX));
        }
        check(LimitError::Scenes, row.line, self.scenes.len() - self.of_project > MAX_SCENES)
    }

    /// The label of the scene of a row; `None` where each row is a scene of its own.
    fn label(&mut self, reader: &mut RowReader<'_>, row: &GridRow<'_>) -> Option<String> {
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
    fn place(&mut self, label: Option<String>, reader: &mut RowReader<'_>, row: &GridRow<'_>) -> usize {
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
        let label = if number.is_some() { String::new() } else { label };
        self.scenes.push(SceneRows { label, ..SceneRows::default() });
        place
    }

    /// The outline, when all rows are known.
    ///
    /// # Errors
    /// Where there are more assets than a project holds, or the user stops it.
    pub(super) fn finish(
        self,
        settled: &mut Settling<'_, '_>,
        progress: &ImportProgress,
    ) -> Result<Outline, ImportError> {
        let mut outline = Outline::default();
        let mut ends = ends(&self.scenes, settled.reader).into_iter();
        let all = self.scenes.iter().map(|scene| scene.rows.len()).sum();
        let (mut done, mut assets) = (0, 0);
        outline.scenes.reserve_exact(self.scenes.len() - self.of_project);
        for scene in self.scenes {
            let mut rows = Vec::with_capacity(scene.rows.len());
            for at in &scene.rows {
                if done % TOLD_EVERY == 0 && !progress.tell(done, all) {
                    return Err(ImportError::at_start(ImportFault::Stopped));
                }
                done += 1;
                let Some(row) = usize::try_from(*at).ok().and_then(|at| settled.reader.grid.rows.get(at)) else {
                    continue;
                };
                if scene.is_project {
                    rows.extend(project_row(settled.reader, &row, &mut outline));
                    continue;
                }
                let facts = scene_row(settled.reader, &row, ends.next().flatten(), &mut outline.own);
                assets += usize::from(facts.asset.is_some());
                check(LimitError::Assets, row.line, assets.saturating_add(outline.own.len()) > MAX_ASSETS)?;
                rows.push(facts);
            }
            if !rows.is_empty() {
                outline.scenes.push(settled.scene(scene.label, rows, &mut outline.voices));
            }
        }
        forget_unknown_stills(&mut outline, settled.reader.findings);
        outline.join_acts();
        Ok(outline)
    }
}

fn check(limit: LimitError, line: usize, is_beyond: bool) -> Result<(), ImportError> {
    if is_beyond { Err(ImportError::at(Place::line(line), ImportFault::Limit(limit))) } else { Ok(()) }
}

/// Takes over a row of scene 0. Gives back what it asks for that only a scene has.
fn project_row(reader: &mut RowReader<'_>, row: &GridRow<'_>, outline: &mut Outline) -> Option<RowFacts> {
    match reader.word(row, Field::SpeechRounding).to_lowercase().as_str() {
        "" | "per-asset" => {}
        "per-project" => outline.rounding = SpeechRounding::PerProject,
        other => reader.lost(row, Field::SpeechRounding, CellFinding::NotARounding.of(other)),
    }
    let mut facts = reader.facts(row);
    match facts.asset.take() {
        Some(asset) if asset.belongs_to_project() => outline.own.push(asset),
        Some(asset) => {
            let what = RowFinding::SceneMade(asset.kind());
            reader.guessed(row, Field::Kind, what);
            let title = if asset.label.is_empty() { facts.title.clone() } else { asset.label.clone() };
            return Some(RowFacts { title, asset: Some(asset), ..facts });
        }
        None => {}
    }
    lost_of_project(&facts, reader, row);
    None
}

/// What a row of a scene says. What belongs to the project goes there. `end`: when the next shot begins.
fn scene_row(reader: &mut RowReader<'_>, row: &GridRow<'_>, end: Option<u64>, own: &mut Vec<OutlineAsset>) -> RowFacts {
    if !reader.word(row, Field::SpeechRounding).is_empty() {
        reader.lost(row, Field::SpeechRounding, RowFinding::RoundingOfAScene);
    }
    let mut facts = reader.facts(row);
    if let Some(asset) = facts.asset.take_if(|asset| asset.belongs_to_project()) {
        let what = RowFinding::MovedToProject(asset.kind());
        reader.guessed(row, Field::Kind, what);
        own.push(asset);
    }
    if facts.seconds.is_none()
        && let (Some(start), Some(end)) = (facts.extras().start, end)
    {
        let millis = end.checked_sub(start);
        facts.seconds = millis.and_then(|millis| reader.findings.length(facts.place, millis));
        if millis.is_some() && facts.seconds.is_none() {
            reader.lengths_lost.insert(facts.place.line);
        }
    }
    facts
}

/// Where only starts are given, each row lasts to the start of the next: that start for each row in story order, in
/// milliseconds. Empty where no column says when rows start.
fn ends(scenes: &[SceneRows], reader: &RowReader<'_>) -> Vec<Option<u64>> {
    if !reader.tells_starts() {
        return Vec::new();
    }
    let rows = scenes.iter().filter(|scene| !scene.is_project).flat_map(|scene| &scene.rows);
    let rows = rows.filter_map(|at| reader.grid.rows.get(usize::try_from(*at).ok()?));
    let mut ends = reader.starts(rows);
    let mut after = None;
    for place in ends.iter_mut().rev() {
        let start = *place;
        *place = after;
        after = start.or(after);
    }
    ends
}

/// Lets no shot start from a still that the file does not have, and says so.
fn forget_unknown_stills(outline: &mut Outline, findings: &mut Findings) {
    let stills = outline.own.iter().filter(|asset| asset.is_shared).map(|asset| asset.label.as_str());
    let shots = outline.scenes.iter_mut().flat_map(|scene| &mut scene.assets);
    for shot in shots.filter(|shot| !shot.start().is_empty()) {
        if named(shot.start(), stills.clone()).is_none() {
            findings.lost(shot.place, CellFinding::NotAStill.of(shot.start()));
            shot.forget_start();
        }
    }
}

/// Whether a row is a heading between shots or a row of sums.
fn is_passed_over(reader: &mut RowReader<'_>, row: &GridRow<'_>) -> bool {
    let mut filled = row.cells().enumerate().filter(|(_, cell)| !cell.trim().is_empty());
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
fn lost_of_project(facts: &RowFacts, reader: &mut RowReader<'_>, row: &GridRow<'_>) {
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
