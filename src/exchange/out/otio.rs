//! A board as an `OpenTimelineIO` timeline: one picture track, a clip for each scene, our data as metadata.
//!
//! Only schemas that every version of the library knows are written.

use serde_json::{Value, json};

use super::called;
use crate::domain::{Project, Seconds};
use crate::exchange::ExportError;
use crate::exchange::record::{ProjectRecord, SceneRecord, ties_of};
use crate::exchange::timecode::FrameRate;

/// Writes the timeline at a frame rate. Scenes that are omitted are clips that are not enabled.
pub(in crate::exchange) fn write(project: &Project, rate: FrameRate) -> Result<String, ExportError> {
    let made = ties_of(project);
    let failed = |error: serde_json::Error| ExportError::of_writer(&error);
    let mut clips = Vec::with_capacity(project.scenes.len());
    for (position, scene) in project.scenes.iter().enumerate() {
        let record = serde_json::to_value(SceneRecord::of(scene, &made)).map_err(failed)?;
        clips.push(json!({
            "OTIO_SCHEMA": "Clip.1",
            "name": called(scene, position),
            "metadata": { "creditboard": record },
            "source_range": range(scene.seconds, rate),
            "media_reference": media(&scene.picture, scene.seconds, rate),
            "effects": [],
            "markers": [],
            "enabled": scene.is_included(),
        }));
    }
    let own = ProjectRecord::of(project, &made);
    let own = serde_json::to_value(&own).map_err(failed)?;
    let timeline = json!({
        "OTIO_SCHEMA": "Timeline.1",
        "name": project.title,
        "metadata": { "creditboard": own },
        "global_start_time": Value::Null,
        "tracks": {
            "OTIO_SCHEMA": "Stack.1",
            "name": "tracks",
            "metadata": {},
            "source_range": Value::Null,
            "effects": [],
            "markers": [],
            "children": [{
                "OTIO_SCHEMA": "Track.1",
                "name": "Board",
                "kind": "Video",
                "metadata": {},
                "source_range": Value::Null,
                "effects": [],
                "markers": [],
                "children": clips,
            }],
        },
    });
    let text = serde_json::to_string_pretty(&timeline).map_err(failed)?;
    Ok(text + "\n")
}

fn range(seconds: Seconds, rate: FrameRate) -> Value {
    json!({
        "OTIO_SCHEMA": "TimeRange.1",
        "start_time": time(0, rate),
        "duration": time(rate.frames(u64::from(seconds.millis())), rate),
    })
}

fn time(frames: u64, rate: FrameRate) -> Value {
    json!({ "OTIO_SCHEMA": "RationalTime.1", "value": frames, "rate": rate.number() })
}

fn media(picture: &str, seconds: Seconds, rate: FrameRate) -> Value {
    if picture.is_empty() {
        return json!({ "OTIO_SCHEMA": "MissingReference.1", "name": "", "metadata": {}, "available_range": Value::Null });
    }
    json!({
        "OTIO_SCHEMA": "ExternalReference.1",
        "target_url": picture,
        "name": "",
        "metadata": {},
        "available_range": range(seconds, rate),
    })
}
