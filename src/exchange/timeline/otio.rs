//! `OpenTimelineIO`: each clip of a picture track is a scene, those inside nested stacks too.
//!
//! Read by key, so that newer versions of its schemas are read as well as older ones.

use std::borrow::Cow;

use serde_json::Value;

use super::one_shot;
use crate::domain::{MAX_SCENES, Presence};
use crate::exchange::TimelineFinding;
use crate::exchange::finding::{Findings, Place};
use crate::exchange::outline::{Outline, OutlineScene, ReadAs, TimelineCounts};
use crate::exchange::record::{ProjectRecord, SceneRecord};
use crate::exchange::{ImportError, ImportFault, cut};
use crate::prices::PriceList;

/// Reads a timeline.
pub(in crate::exchange) fn read(
    text: &str,
    prices: &PriceList,
    findings: &mut Findings,
) -> Result<Outline, ImportError> {
    let text = plain_numbers(text);
    let value: Value = serde_json::from_str(&text).map_err(|error| {
        let place = Place { line: error.line().max(1), column: error.column().max(1) };
        ImportError::at(place, ImportFault::BrokenTimeline(cause(&error)))
    })?;
    let schema = schema(&value);
    let root = if schema == "Timeline" { value.get("tracks").unwrap_or(&Value::Null) } else { &value };
    if !matches!(schema, "Timeline" | "Stack" | "Track" | "Clip") {
        return Err(ImportError::at_start(ImportFault::NoTimeline));
    }
    let mut reader = ClipReader { prices, findings, scenes: Vec::new(), counts: TimelineCounts::default() };
    let own = value.pointer("/metadata/creditboard").and_then(ProjectRecord::deserialize_from);
    let children = children(root);
    reader.counts.tracks = children.iter().filter(|child| self::schema(child) == "Track").count().max(1);
    reader.item(root, 0.0, f64::INFINITY);
    reader.counts.millis = millis(length(root));
    let mut scenes = reader.scenes;
    let overlap = children.len() > 1 && scenes.windows(2).any(|pair| matches!(pair, [one, next] if next.0 < one.0));
    scenes.sort_by(|one, other| one.0.total_cmp(&other.0));
    let counts = reader.counts;
    if overlap {
        findings.note(Place::START, TimelineFinding::SeveralTracks);
    }
    if counts.gaps > 0 {
        findings.note(Place::START, TimelineFinding::Gaps(counts.gaps));
    }
    let mut outline = Outline {
        title: value.get("name").and_then(Value::as_str).unwrap_or_default().to_owned(),
        scenes: scenes.into_iter().map(|(_, scene)| scene).collect(),
        timeline: Some(counts),
        read_as: ReadAs::Timeline,
        ..Outline::default()
    };
    if let Some(own) = own {
        own.fill(&mut outline);
    }
    Ok(outline)
}

/// What is wrong, without the place that is shown beside it.
fn cause(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line").next().unwrap_or_default().to_owned()
}

/// `Inf` and `NaN`, which JSON does not have, become nothing.
fn plain_numbers(text: &str) -> Cow<'_, str> {
    if !["Inf", "NaN"].iter().any(|word| text.contains(word)) {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    let mut quoted = false;
    while let Some(letter) = rest.chars().next() {
        let word =
            ["-Infinity", "Infinity", "-Inf", "Inf", "NaN"].iter().find(|word| !quoted && rest.starts_with(**word));
        if let Some(word) = word {
            plain.push_str("null");
            rest = rest.get(word.len()..).unwrap_or_default();
            continue;
        }
        let taken = if quoted && letter == '\\' { 2 } else { 1 };
        quoted ^= letter == '"';
        for letter in rest.chars().take(taken) {
            plain.push(letter);
        }
        let length: usize = rest.chars().take(taken).map(char::len_utf8).sum();
        rest = rest.get(length..).unwrap_or_default();
    }
    Cow::Owned(plain)
}

/// The name of a schema without its version.
fn schema(value: &Value) -> &str {
    let name = value.get("OTIO_SCHEMA").and_then(Value::as_str).unwrap_or_default();
    match name.split('.').next().unwrap_or_default() {
        // What tracks were called at first.
        "Sequence" => "Track",
        name => name,
    }
}

fn children(value: &Value) -> &[Value] {
    value.get("children").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn is_picture(track: &Value) -> bool {
    track.get("kind").and_then(Value::as_str).is_none_or(|kind| kind == "Video" || kind.is_empty())
}

/// How far a transition reaches to one side, in seconds; `None` for anything else.
fn offset(value: &Value, side: &str) -> Option<f64> {
    let time = value.get(side).filter(|_| schema(value) == "Transition")?;
    seconds(time)
}

fn seconds(time: &Value) -> Option<f64> {
    let (value, rate) = (time.get("value")?.as_f64()?, time.get("rate")?.as_f64()?);
    let seconds = value / rate;
    (seconds.is_finite() && seconds >= 0.0).then_some(seconds)
}

/// The seconds of a time range; `None` where it is not said.
fn range(value: Option<&Value>) -> Option<f64> {
    seconds(value?.get("duration")?)
}

/// How long something is in its track, in seconds.
fn length(value: &Value) -> f64 {
    if let Some(said) = range(value.get("source_range")) {
        return said;
    }
    match schema(value) {
        "Clip" => available(value).unwrap_or_default(),
        "Track" => {
            let all = children(value);
            // A transition has no length of its own, but one at an end reaches beyond the clips.
            let before = all.first().and_then(|first| offset(first, "in_offset"));
            let after = all.last().and_then(|last| offset(last, "out_offset"));
            all.iter().map(length).sum::<f64>() + before.unwrap_or_default() + after.unwrap_or_default()
        }
        "Stack" => children(value).iter().map(length).fold(0.0, f64::max),
        _ => 0.0,
    }
}

/// The length of the media of a clip.
fn available(clip: &Value) -> Option<f64> {
    let key = clip.get("active_media_reference_key").and_then(Value::as_str).unwrap_or("DEFAULT_MEDIA");
    let many = clip.get("media_references").and_then(|all| all.get(key));
    range(many.or_else(|| clip.get("media_reference"))?.get("available_range"))
}

fn millis(seconds: f64) -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "never negative, and a cast saturates")]
    let millis = (seconds * 1000.0).round() as u64;
    millis
}

struct ClipReader<'a> {
    prices: &'a PriceList,
    findings: &'a mut Findings,
    /// With the second at which each begins.
    scenes: Vec<(f64, OutlineScene)>,
    counts: TimelineCounts,
}

impl ClipReader<'_> {
    /// Goes through an item that begins at a second and is cut off after some. The file is at most 128 deep.
    fn item(&mut self, value: &Value, start: f64, left: f64) {
        match schema(value) {
            "Clip" => self.clip(value, start, left),
            "Gap" => self.counts.gaps += 1,
            "Transition" => self.counts.transitions += 1,
            "Stack" => {
                let left = left.min(length(value));
                for child in children(value) {
                    self.item(child, start, left);
                }
            }
            "Track" if !is_picture(value) => {
                self.findings.note(Place::START, TimelineFinding::SoundTracks);
            }
            "Track" => {
                let (mut at, end) = (start, start + left.min(length(value)));
                for child in children(value) {
                    self.item(child, at, (end - at).max(0.0));
                    at += length(child);
                }
            }
            other => {
                let what = TimelineFinding::NotShown(cut(other));
                self.findings.note(Place::START, what);
            }
        }
    }

    fn clip(&mut self, clip: &Value, start: f64, left: f64) {
        self.counts.clips += 1;
        if self.scenes.len() > MAX_SCENES {
            // More than a project holds already.
            return;
        }
        let name = clip.get("name").and_then(Value::as_str).unwrap_or_default();
        let seconds = length(clip).min(left);
        let mut scene = one_shot((Place::START, millis(seconds)), name.to_owned(), self.prices, self.findings);
        if clip.get("enabled") == Some(&Value::Bool(false)) {
            scene.presence = Presence::Omitted;
        }
        let markers = clip.get("markers").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let said = |marker: &Value| {
            let name = marker.get("name").and_then(Value::as_str).unwrap_or_default();
            let comment = marker.get("comment").and_then(Value::as_str).unwrap_or_default();
            [name, comment].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(": ")
        };
        let notes: Vec<String> = markers.iter().map(said).filter(|text| !text.is_empty()).collect();
        scene.notes = notes.join("\n");
        let own = clip.pointer("/metadata/creditboard").and_then(SceneRecord::deserialize_from);
        if let Some(own) = own {
            own.fill(&mut scene);
        }
        self.scenes.push((start, scene));
    }
}
