//! Rows to scenes: which rows belong together, and what they say of their scene as a whole.

use std::collections::{BTreeMap, BTreeSet};

use super::field::Field;
use super::grid::GridRow;
use super::rows::{RowFacts, RowReader, label, looks_like_a_date};
use crate::domain::{Importance, Kind, Presence, Seconds, SpeechRounding, Work};
use crate::exchange::finding::{Findings, Place};
use crate::exchange::outline::{Outline, OutlineAsset, OutlineScene, VoiceTally, titled};
use crate::exchange::words::Words;
use crate::exchange::{count_words, cut};
use crate::prices::PriceList;

/// The rows of one scene.
#[derive(Debug, Default)]
struct SceneRows {
    label: String,
    rows: Vec<RowFacts>,
}

/// Puts the rows of a table together.
#[derive(Default)]
pub(super) struct Gathering {
    scenes: Vec<SceneRows>,
    /// The place of each scene label that has been met.
    labels: BTreeMap<String, usize>,
    own: Vec<OutlineAsset>,
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
            reader.lost(row, Field::SpeechRounding, "speech_rounding belongs to scene 0");
        }
        let mut facts = reader.facts(row);
        if let Some(asset) = facts.asset.take_if(|asset| asset.kind().belongs_to_project()) {
            let what = format!("{} belongs to the project itself, so it is moved there", asset.kind());
            reader.guessed(row, Field::Kind, what);
            self.own.push(asset);
        }
        let place = self.place(label, reader, row);
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
            let what = if above.is_some() {
                "no scene number, so the scene of the row above"
            } else {
                "no scene number, so a scene of its own"
            };
            reader.guessed(row, Field::Scene, what);
            return above;
        }
        if looks_like_a_date(word) {
            let place = reader.place(row, Field::Scene);
            let what = format!(
                "“{}” may be a scene such as 1-2 that a spreadsheet took for a date; it is kept as it stands",
                cut(word)
            );
            reader.findings.ambiguous(place, what);
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
            reader.guessed(row, Field::Scene, "scenes get new numbers, in the order in which they appear");
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
                let what = format!("“{}” is neither per-asset nor per-project, so per-asset", cut(other));
                reader.lost(row, Field::SpeechRounding, what);
            }
        }
        let mut facts = reader.facts(row);
        match facts.asset.take() {
            Some(asset) if asset.kind().belongs_to_project() => self.own.push(asset),
            Some(asset) => {
                let what = format!("the project itself has no {}, so a scene is made for it", asset.kind());
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
        let scenes = settle_starts(self.scenes, settled.findings);
        outline.scenes = scenes.into_iter().map(|scene| settled.scene(scene, &mut outline.voices)).collect();
        outline
    }
}

/// Whether a row is a heading between shots or a row of sums.
fn is_passed_over(reader: &mut RowReader<'_>, row: &GridRow) -> bool {
    let mut filled = row.record.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty());
    let Some((at, first)) = filled.next() else { return true };
    let alone = filled.next().is_none();
    let first = first.trim();
    if Words::shipped().is_total(first) {
        reader.findings.note(Place::line(row.line), format!("skipped, a row of sums: “{}”", cut(first)));
        return true;
    }
    let is_first = at == 0 || reader.layout.place(Field::Scene) == Some(at);
    let is_heading = alone
        && is_first
        && reader.layout.columns.len() > 2
        && !first.bytes().any(|byte| byte.is_ascii_digit() || byte == b'_')
        || (alone && is_first && first.split_whitespace().count() > 2);
    if is_heading {
        reader.findings.note(Place::line(row.line), format!("skipped, a heading: “{}”", cut(first)));
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
        (Field::Narration, !facts.narration.is_empty()),
        (Field::Notes, !facts.notes.is_empty()),
        (Field::Picture, !facts.picture.is_empty()),
        (Field::Look, !facts.look.is_empty()),
        (Field::Presence, facts.presence.is_some()),
    ];
    for (field, _) in said.into_iter().filter(|(_, said)| *said) {
        reader.lost(row, field, format!("the project itself has no {field}"));
    }
}

/// Where only starts are given, each row lasts to the start of the next.
fn settle_starts(mut scenes: Vec<SceneRows>, findings: &mut Findings) -> Vec<SceneRows> {
    let mut after: Option<u64> = None;
    for facts in scenes.iter_mut().rev().flat_map(|scene| scene.rows.iter_mut().rev()) {
        if facts.seconds.is_none()
            && let (Some(start), Some(end)) = (facts.start, after)
        {
            facts.seconds = end.checked_sub(start).and_then(|millis| findings.length(facts.place, millis));
        }
        after = facts.start.or(after);
    }
    scenes
}

/// Makes one scene of its rows.
pub(super) struct Settling<'a> {
    pub(super) prices: &'a PriceList,
    pub(super) findings: &'a mut Findings,
    pub(super) has_kinds: bool,
    pub(super) has_scenes: bool,
    /// The lines of shots whose length is not known.
    pub(super) without_length: &'a mut BTreeSet<usize>,
}

impl Settling<'_> {
    fn scene(&mut self, scene: SceneRows, voices: &mut BTreeMap<String, VoiceTally>) -> OutlineScene {
        let place = scene.rows.first().map(|row| row.place).unwrap_or_default();
        let mut rows = scene.rows;
        let one_shot = rows.len() == 1;
        let label = match rows.first() {
            // In a list without scenes the shot is what a card is known by.
            Some(row) if !self.has_scenes && one_shot => row.shot.clone(),
            _ => scene.label,
        };
        let titles = distinct(rows.iter().map(|row| row.title.as_str()));
        let words = distinct(rows.iter().map(|row| row.narration.as_str()));
        let shots = rows.iter().filter(|row| row.asset.as_ref().is_some_and(|asset| asset.kind() == Kind::Video));
        let names_shots = titles.len() > 1 || rows.iter().any(|row| !row.shot.is_empty());
        // A shot with a name of its own has a length of its own, or one that is not known.
        let are_named = shots.clone().filter(|row| !row.shot.is_empty()).count() > 1;
        let known = shots.filter(|row| row.seconds.is_some()).count();
        let per_shot = known > 1 || (are_named && known > 0 && !self.has_kinds);
        let mut settled = OutlineScene {
            place,
            title: titles.first().cloned().unwrap_or_default(),
            narration: words.join("\n"),
            importance: self.once(&rows, "importances", |row| row.importance).unwrap_or(Importance::Normal),
            presence: self.once(&rows, "presences", |row| row.presence).unwrap_or(Presence::Included),
            picture: distinct(rows.iter().map(|row| row.picture.as_str())).into_iter().next().unwrap_or_default(),
            look: distinct(rows.iter().map(|row| row.look.as_str())).into_iter().next().unwrap_or_default(),
            ..OutlineScene::default()
        };
        let per_shot = per_shot && (names_shots || lengths_differ(&rows));
        settled.seconds = self.seconds(&mut rows, per_shot);
        if titles.len() > 1 {
            self.findings.note(place, "the rows of a scene have different titles, so each title names its shot");
        }
        if settled.title.is_empty()
            && let Some(short) = rows.iter().map(|row| row.description.as_str()).find(|text| is_short(text))
        {
            short.trim().clone_into(&mut settled.title);
        }
        settled.label = if label.parse::<usize>().is_ok() { String::new() } else { label };
        settled.notes = notes(&rows, &settled.title, one_shot);
        self.speech(&mut rows, &settled, voices);
        for row in rows {
            let several = names_shots && !one_shot;
            settled.assets.extend(row.asset.map(|asset| named(asset, &row.shot, &row.title, several)));
        }
        settled
    }

    /// What the rows say once; where they differ the first holds.
    fn once<T: PartialEq + Copy>(
        &mut self,
        rows: &[RowFacts],
        what: &str,
        read: impl Fn(&RowFacts) -> Option<T>,
    ) -> Option<T> {
        let first = rows.iter().find_map(&read);
        if let Some(other) = rows.iter().find(|row| read(row).is_some_and(|value| Some(value) != first)) {
            self.findings.ambiguous(other.place, format!("the rows of a scene have different {what}; the first holds"));
        }
        first
    }

    /// The length of a scene; each shot gets its own where the rows are shots.
    fn seconds(&mut self, rows: &mut [RowFacts], per_shot: bool) -> Option<Seconds> {
        if !per_shot {
            let seconds = self.once(rows, "lengths", |row| row.seconds);
            if seconds.is_none()
                && let Some(row) = rows.first()
            {
                self.unknown_length(row.place);
            }
            return seconds;
        }
        let mut millis: u64 = 0;
        for row in rows.iter_mut() {
            let Some(asset) = row.asset.as_mut().filter(|asset| asset.kind() == Kind::Video) else { continue };
            if asset.work == (Work::Video { seconds: None }) {
                asset.work = Work::Video { seconds: Some(row.seconds.unwrap_or_default()) };
            }
            if row.seconds.is_none() {
                self.unknown_length(row.place);
            }
            millis = millis.saturating_add(row.seconds.map_or(0, |seconds| u64::from(seconds.millis())));
        }
        let together = Seconds::from_millis(millis);
        if together.is_err()
            && let Some(row) = rows.first()
        {
            self.findings.lost(row.place, "its shots are longer than 24 hours together; the scene is set to 24 hours");
        }
        Some(together.unwrap_or(Seconds::MAX))
    }

    fn unknown_length(&mut self, place: Place) {
        self.without_length.insert(place.line);
        self.findings.guessed(place, "no length, so it is not known");
    }

    /// In a list without kinds, what is said is to be spoken: one voice a scene, or one for each character.
    fn speech(&mut self, rows: &mut Vec<RowFacts>, scene: &OutlineScene, voices: &mut BTreeMap<String, VoiceTally>) {
        let mut said: BTreeMap<String, u32> = BTreeMap::new();
        for row in rows.iter().filter(|row| !row.narration.trim().is_empty()) {
            let characters = row.narration.chars().count();
            let tally = voices.entry(row.speaker.clone()).or_default();
            tally.cues += 1;
            tally.words += count_words(&row.narration);
            tally.characters += characters;
            let counted = u32::try_from(characters).unwrap_or(u32::MAX);
            let sum = said.entry(row.speaker.clone()).or_default();
            *sum = sum.saturating_add(counted);
        }
        if self.has_kinds || said.is_empty() {
            return;
        }
        self.findings.guessed(scene.place, "what is said is to be spoken, so a voice is added to its scene");
        let alone = said.len() == 1;
        for (speaker, characters) in said {
            let label = if speaker.is_empty() { "Narration".to_owned() } else { speaker };
            let work = Work::Speech { characters: (!alone).then_some(characters) };
            let asset = OutlineAsset::usual(scene.place, label, work, self.prices);
            rows.push(RowFacts { place: scene.place, asset: Some(asset), ..RowFacts::default() });
        }
    }
}

/// Gives a shot of several its name.
fn named(mut asset: OutlineAsset, shot: &str, title: &str, several: bool) -> OutlineAsset {
    if asset.label.is_empty() && (several || !shot.is_empty()) {
        asset.label = titled(shot, if several { title.trim() } else { "" });
    }
    asset
}

/// What the rows say beyond titles and narration: descriptions that are not the title, then remarks, each once.
fn notes(rows: &[RowFacts], title: &str, one_shot: bool) -> String {
    let mut known = BTreeSet::new();
    let mut notes = String::new();
    let mut add = |note: &str| {
        if note.is_empty() || !known.insert(note.to_owned()) {
            return;
        }
        if !notes.is_empty() {
            notes.push('\n');
        }
        notes.push_str(note);
    };
    for row in rows {
        if !row.description.trim().is_empty() && row.description.trim() != title {
            if one_shot || row.shot.is_empty() {
                add(&row.description);
            } else {
                add(&format!("{}: {}", row.shot, row.description));
            }
        }
        row.notes.iter().for_each(|note| add(note));
    }
    notes
}

/// The different texts in their order; blanks alone are a text only where there is no other.
fn distinct<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<String> {
    let mut list: Vec<&str> = Vec::new();
    let mut known = BTreeSet::new();
    for text in texts.filter(|text| !text.is_empty()) {
        if known.insert(text) {
            list.push(text);
        }
    }
    if list.iter().any(|text| !text.trim().is_empty()) {
        list.retain(|text| !text.trim().is_empty());
    } else {
        list.truncate(1);
    }
    list.into_iter().map(str::to_owned).collect()
}

fn lengths_differ(rows: &[RowFacts]) -> bool {
    let mut lengths = rows.iter().filter_map(|row| row.seconds);
    let first = lengths.next();
    lengths.any(|length| Some(length) != first)
}

fn is_short(text: &str) -> bool {
    let text = text.trim();
    !text.is_empty() && text.chars().count() <= 80 && !text.contains('\n')
}
