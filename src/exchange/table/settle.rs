//! What the rows of a scene say of it as a whole.

use std::collections::{BTreeMap, BTreeSet};

use super::rows::{RowExtras, RowFacts, RowReader};
use crate::domain::{Importance, Kind, Presence, Seconds, Work};
use crate::exchange::RowFinding;
use crate::exchange::count_words;
use crate::exchange::finding::Place;
use crate::exchange::outline::{OutlineAsset, OutlineScene, VoiceTally, titled};

/// Makes one scene of its rows.
pub(super) struct Settling<'r, 'a> {
    pub(super) reader: &'r mut RowReader<'a>,
    pub(super) has_kinds: bool,
    pub(super) has_scenes: bool,
    /// Whether it is a list as this program writes it.
    pub(super) is_ours: bool,
    /// The lines of shots whose length is not known.
    pub(super) without_length: &'r mut BTreeSet<usize>,
}

impl Settling<'_, '_> {
    pub(super) fn scene(
        &mut self,
        label: String,
        mut rows: Vec<RowFacts>,
        voices: &mut BTreeMap<String, VoiceTally>,
    ) -> OutlineScene {
        let place = rows.first().map(|row| row.place).unwrap_or_default();
        let one_shot = rows.len() == 1;
        let label = match rows.first() {
            // In a list without scenes the shot is what a card is known by.
            Some(row) if !self.has_scenes && one_shot => row.extras().shot.clone(),
            _ => label,
        };
        let titles = distinct(rows.iter().map(|row| row.title.as_str()));
        let words = distinct(rows.iter().map(|row| row.extras().narration.as_str()));
        let shots = rows.iter().filter(|row| is_shot(row));
        let described = distinct(shots.clone().map(|row| row.description.as_str())).len() > 1;
        let names_shots = titles.len() > 1 || described || rows.iter().any(|row| !row.extras().shot.is_empty());
        // A shot with a name of its own has a length of its own, or one that is not known.
        let are_named = shots.clone().filter(|row| !row.extras().shot.is_empty()).count() > 1;
        let known = shots.filter(|row| row.seconds.is_some()).count();
        let per_shot = known > 1 || (are_named && known > 0 && !self.has_kinds);
        let mut settled = OutlineScene {
            place,
            title: titles.first().cloned().unwrap_or_default(),
            narration: words.join("\n"),
            importance: self
                .once(&rows, RowFinding::DifferentImportances, |row| row.importance)
                .unwrap_or(Importance::Normal),
            presence: self
                .once(&rows, RowFinding::DifferentPresences, |row| row.extras().presence)
                .unwrap_or(Presence::Included),
            picture: first(&rows, |row| &row.picture),
            look: first(&rows, |row| &row.look),
            number: first(&rows, |row| &row.number),
            act: first(&rows, |row| &row.act),
            ..OutlineScene::default()
        };
        let per_shot = per_shot && (names_shots || lengths_differ(&rows));
        settled.seconds = self.seconds(&mut rows, per_shot);
        if titles.len() > 1 {
            self.reader.findings.note(place, RowFinding::DifferentTitles);
        }
        if settled.title.is_empty()
            && let Some(short) = rows.iter().map(|row| row.description.as_str()).find(|text| is_short(text))
        {
            short.trim().clone_into(&mut settled.title);
        }
        let several = names_shots && !one_shot;
        if several {
            rows.iter_mut().for_each(describe);
        }
        settled.label = if label.parse::<usize>().is_ok() { String::new() } else { label };
        settled.notes = notes(&rows, &settled.title, one_shot);
        self.speech(&mut rows, &settled, voices);
        settled.assets.reserve_exact(rows.len());
        for mut row in rows {
            let asset = row.asset.take();
            settled.assets.extend(asset.map(|asset| named(asset, &row.extras().shot, &row.title, several)));
        }
        settled
    }

    /// What the rows say once; where they differ the first holds.
    fn once<T: PartialEq + Copy>(
        &mut self,
        rows: &[RowFacts],
        what: RowFinding,
        read: impl Fn(&RowFacts) -> Option<T>,
    ) -> Option<T> {
        let first = rows.iter().find_map(&read);
        if let Some(other) = rows.iter().find(|row| read(row).is_some_and(|value| Some(value) != first)) {
            self.reader.findings.ambiguous(other.place, what);
        }
        first
    }

    /// The length of a scene; each shot gets its own where the rows are shots.
    fn seconds(&mut self, rows: &mut [RowFacts], per_shot: bool) -> Option<Seconds> {
        if !per_shot {
            let said = self.once(rows, RowFinding::DifferentLengths, |row| row.seconds);
            let seconds = said.or_else(|| self.together(rows));
            // Images and voices have no length: only of a shot it is missed.
            if seconds.is_none()
                && let Some(row) = rows.iter().find(|row| is_shot(row))
            {
                self.unknown_length(row.place);
            }
            return seconds;
        }
        let mut millis: u64 = 0;
        for row in rows.iter_mut() {
            let Some(asset) = row.asset.as_mut().filter(|asset| asset.kind() == Kind::Video) else { continue };
            let own = if let Work::Video { seconds } = asset.work { seconds } else { None };
            let told = row.seconds.or(own);
            asset.work = Work::Video { seconds: Some(own.or(told).unwrap_or_default()) };
            if told.is_none() {
                self.unknown_length(row.place);
            }
            millis = millis.saturating_add(told.map_or(0, |seconds| u64::from(seconds.millis())));
        }
        let together = Seconds::from_millis(millis);
        if together.is_err()
            && let Some(row) = rows.first()
        {
            self.reader.findings.lost(row.place, RowFinding::ShotsTooLong);
        }
        Some(together.unwrap_or(Seconds::MAX))
    }

    /// How long the shots of a scene are together, where each says its own length and nothing says that of the scene.
    fn together(&mut self, rows: &[RowFacts]) -> Option<Seconds> {
        let shots = rows.iter().filter_map(|row| row.asset.as_ref()).filter(|asset| asset.kind() == Kind::Video);
        let own = |asset: &OutlineAsset| match asset.work {
            Work::Video { seconds } => seconds.map(|seconds| u64::from(seconds.millis())),
            _ => None,
        };
        let millis: u64 = shots.map(own).sum::<Option<u64>>().filter(|millis| *millis > 0 && !self.is_ours)?;
        let together = Seconds::from_millis(millis).ok()?;
        let place = rows.first().map(|row| row.place).unwrap_or_default();
        self.reader.findings.guessed(place, RowFinding::AsLongAsShots);
        Some(together)
    }

    /// Says that a shot has no length, where it was not said already that what its row has cannot be one.
    fn unknown_length(&mut self, place: Place) {
        self.without_length.insert(place.line);
        if !self.reader.lengths_lost.contains(&place.line) {
            self.reader.findings.guessed(place, RowFinding::NoLength);
        }
    }

    /// In a list without kinds, what is said is to be spoken: one voice a scene, or one for each character.
    fn speech(&mut self, rows: &mut Vec<RowFacts>, scene: &OutlineScene, voices: &mut BTreeMap<String, VoiceTally>) {
        let mut said: BTreeMap<String, u32> = BTreeMap::new();
        for row in rows.iter().filter(|row| !row.extras().narration.trim().is_empty()) {
            let characters = row.extras().narration.chars().count();
            let tally = voices.entry(row.extras().speaker.clone()).or_default();
            tally.cues += 1;
            tally.words += count_words(&row.extras().narration);
            tally.characters += characters;
            let counted = u32::try_from(characters).unwrap_or(u32::MAX);
            let sum = said.entry(row.extras().speaker.clone()).or_default();
            *sum = sum.saturating_add(counted);
        }
        let is_spoken = || rows.iter().filter_map(|row| row.asset.as_ref()).any(|asset| asset.kind() == Kind::Speech);
        if self.has_kinds && !said.is_empty() && !self.is_ours && !is_spoken() {
            self.reader.findings.note(scene.place, RowFinding::NoVoice);
        }
        if self.has_kinds || said.is_empty() {
            return;
        }
        self.reader.findings.guessed(scene.place, RowFinding::VoiceAdded);
        let alone = said.len() == 1;
        for (speaker, characters) in said {
            let label = if speaker.is_empty() { "Narration".to_owned() } else { speaker };
            let work = Work::Speech { characters: (!alone).then_some(characters) };
            let asset = OutlineAsset::usual(scene.place, label, work, self.reader.prices);
            rows.push(RowFacts { place: scene.place, asset: Some(asset), ..RowFacts::default() });
        }
    }
}

/// The first text that any of the rows has.
fn first<'a>(rows: &'a [RowFacts], of: impl Fn(&'a RowExtras) -> &'a String) -> String {
    distinct(rows.iter().map(|row| of(row.extras()).as_str())).into_iter().next().unwrap_or_default()
}

/// Gives one of several shots what is said of it as its prompt, and as its name where it has no other.
fn describe(row: &mut RowFacts) {
    let Some(asset) = row.asset.as_mut().filter(|asset| asset.kind().is_seen()) else { return };
    if row.description.trim().is_empty() || !asset.brief.prompt.is_empty() {
        return;
    }
    let text = std::mem::take(&mut row.description);
    let is_named = !row.title.trim().is_empty() || row.extras.as_ref().is_some_and(|extras| !extras.shot.is_empty());
    if !is_named && is_short(&text) {
        text.trim().clone_into(&mut row.title);
    }
    asset.brief.prompt = text;
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
            if one_shot || row.extras().shot.is_empty() {
                add(&row.description);
            } else {
                add(&format!("{}: {}", row.extras().shot, row.description));
            }
        }
        row.extras().notes.iter().for_each(|note| add(note));
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

fn is_shot(row: &RowFacts) -> bool {
    row.asset.as_ref().is_some_and(|asset| asset.kind() == Kind::Video)
}

fn is_short(text: &str) -> bool {
    let text = text.trim();
    !text.is_empty() && text.chars().count() <= 80 && !text.contains('\n')
}
