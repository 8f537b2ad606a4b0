//! What a script is made of, and the scenes that this makes: text, time, voices.

use std::collections::BTreeMap;

use super::plain::first_words;
use super::rules::{RunningPace, ScriptRules, ShotsPerScene, VoicedParts};
use crate::domain::{Brief, Kind, MAX_TEXT, Work};
use crate::exchange::ScriptFinding;
use crate::exchange::finding::{Findings, Place};
use crate::exchange::outline::{Outline, OutlineAsset, OutlineScene, ReadAs, VoiceTally};
use crate::exchange::{count_words, spoken_words};
use crate::prices::PriceList;

/// What a paragraph of a script is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ScriptPart {
    /// Where a scene begins, with its number if it has one.
    Heading { number: String },
    /// Where an act begins.
    Act,
    /// What is seen.
    Action,
    /// Who speaks.
    Cue,
    /// How it is said.
    Parenthetical,
    /// What is said or sung.
    Dialogue,
    /// How the next scene follows.
    Transition,
    /// Anything else that belongs to the text: lower sections, synopses, page breaks.
    Other,
}

/// A paragraph, or a line of dialogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Element {
    /// The line it begins on, from 1.
    pub(super) line: usize,
    pub(super) part: ScriptPart,
    /// Its text; of a cue the name alone.
    pub(super) text: String,
}

/// A script as a reader has found it.
#[derive(Debug, Default)]
pub(super) struct Screenplay {
    pub(super) title: String,
    pub(super) elements: Vec<Element>,
    /// The text of each scene, without its heading; one for each heading and, where there is any, the text before.
    pub(super) bodies: Vec<String>,
}

/// Makes scenes of a script.
pub(super) struct Scenes<'a> {
    prices: &'a PriceList,
    rules: ScriptRules,
    findings: &'a mut Findings,
    outline: Outline,
    /// Who speaks now; empty where no one does.
    speaker: String,
    /// The act that the next scene begins; empty for none.
    act: String,
    current: Option<SceneText>,
}

#[derive(Default)]
struct SceneText {
    scene: OutlineScene,
    millis: u64,
    said: Vec<String>,
    seen: Vec<String>,
    voices: BTreeMap<String, usize>,
    order: Vec<String>,
    /// The shots that paragraphs of action make.
    shots: Vec<ShotText>,
}

/// A shot of a scene: a paragraph of action, and what is said after it.
struct ShotText {
    place: Place,
    label: String,
    /// What is seen.
    action: String,
    millis: u64,
}

impl<'a> Scenes<'a> {
    pub(super) fn new(prices: &'a PriceList, rules: ScriptRules, findings: &'a mut Findings) -> Self {
        Self {
            prices,
            rules,
            findings,
            outline: Outline::default(),
            speaker: String::new(),
            act: String::new(),
            current: None,
        }
    }

    /// The outline of a script.
    pub(super) fn of(mut self, play: Screenplay) -> Outline {
        let headings = play.elements.iter().any(|element| matches!(element.part, ScriptPart::Heading { .. }));
        let mut before = SceneText::default();
        let mut started = false;
        for element in play.elements {
            if element.part == ScriptPart::Act {
                self.act = element.text;
            } else if let ScriptPart::Heading { number } = &element.part {
                let number = number.clone();
                self.finish();
                // What stands before the first heading belongs to the first scene.
                let first = if started { SceneText::default() } else { std::mem::take(&mut before) };
                started = true;
                let mut text = begin(first, &element, number, self.rules.pace);
                text.scene.act = std::mem::take(&mut self.act);
                self.current = Some(text);
            } else if started {
                self.add(&element);
            } else {
                let mut scene = std::mem::take(&mut before);
                if scene.scene.place == Place::default() {
                    scene.scene.place = Place::line(element.line);
                }
                self.current = Some(scene);
                self.add(&element);
                before = self.current.take().unwrap_or_default();
            }
        }
        self.finish();
        if !headings && before.scene.place != Place::default() {
            self.findings.ambiguous(before.scene.place, ScriptFinding::NoHeadings);
            self.current = Some(before);
            self.finish();
        }
        self.outline.title = play.title;
        self.outline.read_as = ReadAs::Script;
        self.place_bodies(play.bodies);
        if !self.outline.scenes.is_empty() {
            self.findings.note(Place::START, ScriptFinding::Pace(self.rules.pace));
        }
        self.outline
    }

    fn add(&mut self, element: &Element) {
        let Some(current) = &mut self.current else { return };
        let pace = self.rules.pace;
        let words = u64::try_from(spoken_words(&element.text)).unwrap_or(u64::MAX);
        match &element.part {
            ScriptPart::Action => {
                let millis = u64::from(pace.action) + words.saturating_mul(pace.action_word.into());
                current.begin_shot(element);
                current.take_time(millis);
                current.seen.push(element.text.clone());
                self.speaker.clear();
            }
            ScriptPart::Cue => {
                current.take_time(pace.dialogue.into());
                self.speaker.clone_from(&element.text);
                self.outline.voices.entry(element.text.clone()).or_default().cues += 1;
                if !current.voices.contains_key(&element.text) {
                    current.order.push(element.text.clone());
                    current.voices.insert(element.text.clone(), 0);
                }
            }
            ScriptPart::Dialogue => {
                current.take_time(words.saturating_mul(pace.dialogue_word.into()));
                let characters = element.text.chars().count();
                let tally: &mut VoiceTally = self.outline.voices.entry(self.speaker.clone()).or_default();
                tally.words += count_words(&element.text);
                tally.characters += characters;
                if let Some(own) = current.voices.get_mut(&self.speaker) {
                    *own += characters;
                }
                current.said.push(element.text.clone());
            }
            ScriptPart::Heading { .. }
            | ScriptPart::Act
            | ScriptPart::Parenthetical
            | ScriptPart::Transition
            | ScriptPart::Other => {}
        }
    }

    fn finish(&mut self) {
        self.speaker.clear();
        let Some(text) = self.current.take() else { return };
        let mut scene = text.scene;
        let place = scene.place;
        scene.seconds = self.findings.length(place, text.millis);
        let several = self.rules.shots == ShotsPerScene::EachAction && text.shots.len() > 1;
        if several {
            for shot in &text.shots {
                let work = Work::Video { seconds: self.findings.length(shot.place, shot.millis) };
                let asset = OutlineAsset::usual(shot.place, shot.label.clone(), work, self.prices);
                let prompt = self.held(shot.action.clone(), shot.place);
                let brief = Brief { prompt, ..Brief::NONE };
                scene.assets.push(OutlineAsset { brief, ..asset });
            }
        } else {
            let shot = OutlineAsset::usual(place, String::new(), Work::usual(Kind::Video), self.prices);
            scene.assets.push(shot);
        }
        let speaks = matches!(self.rules.voiced, VoicedParts::Dialogue | VoicedParts::All);
        let tells = matches!(self.rules.voiced, VoicedParts::Action | VoicedParts::All);
        if speaks {
            for name in &text.order {
                let characters = text.voices.get(name).and_then(|count| u32::try_from(*count).ok());
                let work = Work::Speech { characters };
                scene.assets.push(OutlineAsset::usual(place, name.clone(), work, self.prices));
            }
        }
        let seen = text.seen.join("\n");
        if tells && !seen.is_empty() {
            let characters = u32::try_from(seen.chars().count()).ok();
            let label = "Narrator".to_owned();
            scene.assets.push(OutlineAsset::usual(place, label, Work::Speech { characters }, self.prices));
        }
        scene.narration = match self.rules.voiced {
            VoicedParts::Action => seen,
            VoicedParts::All if text.said.is_empty() => seen,
            VoicedParts::All if !seen.is_empty() => format!("{seen}\n{}", text.said.join("\n")),
            _ => text.said.join("\n"),
        };
        scene.narration = self.held(scene.narration, place);
        self.outline.add(scene);
    }

    /// Gives each scene its text. A text before the first heading goes to the first scene.
    fn place_bodies(&mut self, bodies: Vec<String>) {
        let surplus = bodies.len().saturating_sub(self.outline.scenes.len());
        let mut bodies = bodies.into_iter();
        let mut before: Vec<String> = bodies.by_ref().take(surplus).filter(|text| !text.is_empty()).collect();
        let mut scenes = std::mem::take(&mut self.outline.scenes);
        for (scene, body) in scenes.iter_mut().zip(bodies) {
            before.push(body);
            let text = before.drain(..).filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n");
            scene.notes = self.held(text, scene.place);
        }
        self.outline.scenes = scenes;
    }

    /// As much of a text as a field holds.
    fn held(&mut self, text: String, place: Place) -> String {
        if text.len() <= MAX_TEXT {
            return text;
        }
        let held: String = text.chars().take(MAX_TEXT).collect();
        if held.len() < text.len() {
            self.findings.lost(place, ScriptFinding::TextTooLong);
        }
        held
    }
}

impl SceneText {
    /// Lets a paragraph of action begin a shot. What stands before the first one belongs to it.
    fn begin_shot(&mut self, element: &Element) {
        let millis = if self.shots.is_empty() { self.millis } else { 0 };
        let (label, action) = (first_words(&element.text), element.text.clone());
        self.shots.push(ShotText { place: Place::line(element.line), label, action, millis });
    }

    /// Makes the scene and its last shot longer.
    fn take_time(&mut self, millis: u64) {
        self.millis = self.millis.saturating_add(millis);
        if let Some(shot) = self.shots.last_mut() {
            shot.millis = shot.millis.saturating_add(millis);
        }
    }
}

fn begin(before: SceneText, heading: &Element, number: String, pace: RunningPace) -> SceneText {
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let scene = OutlineScene {
        place: Place::line(heading.line),
        label: if is_number { String::new() } else { number },
        title: heading.text.clone(),
        ..OutlineScene::default()
    };
    let mut text = SceneText { scene, ..before };
    text.take_time(pace.heading.into());
    text
}
