//! What a script is made of, and the scenes that this makes: text, time, voices.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use crate::domain::{Kind, MAX_TEXT, Seconds, Work};
use crate::exchange::count_words;
use crate::exchange::finding::{Findings, Place};
use crate::exchange::outline::{Outline, OutlineAsset, OutlineScene, VoiceTally};
use crate::prices::PriceList;

/// Which parts of a script are to be spoken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum VoicedParts {
    /// What characters say, each with a voice of its own.
    #[default]
    Dialogue,
    /// What is described, by one narrator.
    Action,
    /// Both.
    All,
    /// Nothing.
    Nothing,
}

impl VoicedParts {
    const ALL: [Self; 4] = [Self::Dialogue, Self::Action, Self::All, Self::Nothing];

    const fn id(self) -> &'static str {
        match self {
            Self::Dialogue => "dialogue",
            Self::Action => "action",
            Self::All => "all",
            Self::Nothing => "none",
        }
    }
}

impl fmt::Display for VoicedParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for VoicedParts {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|parts| parts.id() == text.trim().to_lowercase());
        found.ok_or_else(|| "use dialogue, action, all or none".to_owned())
    }
}

/// What a paragraph of a script is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ScriptPart {
    /// Where a scene begins, with its number if it has one.
    Heading { number: String },
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
    /// Anything else that belongs to the text: sections, synopses, page breaks.
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

/// How long a script takes, in milliseconds.
///
/// # Source
/// Storyboarder’s rule: a heading 2 s; action 0.2 s a word and 0.5 s; dialogue 0.3 s a word and 1 s.
const HEADING: u64 = 2_000;
const ACTION: u64 = 500;
const ACTION_WORD: u64 = 200;
const DIALOGUE: u64 = 1_000;
const DIALOGUE_WORD: u64 = 300;

/// Makes scenes of a script.
pub(super) struct Scenes<'a> {
    prices: &'a PriceList,
    voiced: VoicedParts,
    findings: &'a mut Findings,
    outline: Outline,
    /// Who speaks now; empty where nobody does.
    speaker: String,
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
}

impl<'a> Scenes<'a> {
    pub(super) fn new(prices: &'a PriceList, voiced: VoicedParts, findings: &'a mut Findings) -> Self {
        Self { prices, voiced, findings, outline: Outline::default(), speaker: String::new(), current: None }
    }

    /// The outline of a script.
    pub(super) fn of(mut self, play: Screenplay) -> Outline {
        let headings = play.elements.iter().any(|element| matches!(element.part, ScriptPart::Heading { .. }));
        let mut before = SceneText::default();
        let mut started = false;
        for element in play.elements {
            if let ScriptPart::Heading { number } = element.part {
                self.finish();
                // What stands before the first heading belongs to the first scene.
                let first = if started { SceneText::default() } else { std::mem::take(&mut before) };
                started = true;
                self.current = Some(begin(first, &element.text, number, element.line));
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
            let what = "there is no scene heading such as INT. KITCHEN - DAY, so everything is one scene";
            self.findings.ambiguous(before.scene.place, what);
            self.current = Some(before);
            self.finish();
        }
        self.outline.title = play.title;
        self.place_bodies(play.bodies);
        if !self.outline.scenes.is_empty() {
            let what = "a script has no lengths, so they are estimated: 2 s a heading, 0.2 s a word and 0.5 s a \
                        paragraph of action, 0.3 s a word and 1 s a speech";
            self.findings.note(Place::START, what);
        }
        self.outline
    }

    fn add(&mut self, element: &Element) {
        let Some(current) = &mut self.current else { return };
        let words = u64::try_from(count_words(&element.text)).unwrap_or(u64::MAX);
        match &element.part {
            ScriptPart::Action => {
                current.millis += ACTION + words.saturating_mul(ACTION_WORD);
                current.seen.push(element.text.clone());
                self.speaker.clear();
            }
            ScriptPart::Cue => {
                current.millis += DIALOGUE;
                self.speaker.clone_from(&element.text);
                self.outline.voices.entry(element.text.clone()).or_default().cues += 1;
                if !current.voices.contains_key(&element.text) {
                    current.order.push(element.text.clone());
                    current.voices.insert(element.text.clone(), 0);
                }
            }
            ScriptPart::Dialogue => {
                current.millis += words.saturating_mul(DIALOGUE_WORD);
                let characters = element.text.chars().count();
                let tally: &mut VoiceTally = self.outline.voices.entry(self.speaker.clone()).or_default();
                tally.words += count_words(&element.text);
                tally.characters += characters;
                if let Some(own) = current.voices.get_mut(&self.speaker) {
                    *own += characters;
                }
                current.said.push(element.text.clone());
            }
            ScriptPart::Heading { .. } | ScriptPart::Parenthetical | ScriptPart::Transition | ScriptPart::Other => {}
        }
    }

    fn finish(&mut self) {
        self.speaker.clear();
        let Some(text) = self.current.take() else { return };
        let mut scene = text.scene;
        let place = scene.place;
        scene.seconds = Seconds::from_millis(text.millis).ok();
        let shot = OutlineAsset::usual(place, String::new(), Work::usual(Kind::Video), self.prices);
        scene.assets.push(shot);
        let speaks = matches!(self.voiced, VoicedParts::Dialogue | VoicedParts::All);
        let tells = matches!(self.voiced, VoicedParts::Action | VoicedParts::All);
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
        scene.narration = match self.voiced {
            VoicedParts::Action => seen,
            VoicedParts::All if text.said.is_empty() => seen,
            VoicedParts::All if !seen.is_empty() => format!("{seen}\n{}", text.said.join("\n")),
            _ => text.said.join("\n"),
        };
        scene.narration = self.held(scene.narration, place);
        self.outline.scenes.push(scene);
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
            let what = "the text of a scene is longer than 100,000 characters; the rest is left out";
            self.findings.lost(place, what);
        }
        held
    }
}

fn begin(before: SceneText, heading: &str, number: String, line: usize) -> SceneText {
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let scene = OutlineScene {
        place: Place::line(line),
        label: if is_number { String::new() } else { number },
        title: heading.to_owned(),
        ..OutlineScene::default()
    };
    SceneText { scene, millis: before.millis + HEADING, ..before }
}
