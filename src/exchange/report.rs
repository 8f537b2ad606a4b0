//! What an import has to say about itself.

use std::fmt;

use super::finding::{ImportFinding, Severity};
use super::outline::{ColumnUse, Outline, ReadAs, TimelineCounts, VoiceTally};
use super::{Format, count_words};
use crate::domain::{Kind, Project};

/// What an import counted, guessed and could not take. Its text has one line for each thing to know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The format that was read.
    pub format: Format,
    /// The encoding in which the text was read, as the WHATWG standard calls it; empty for what is no text.
    pub encoding: &'static str,
    /// The scenes of the new project.
    pub scenes: usize,
    /// Its assets, those of the project itself included.
    pub assets: usize,
    /// Its shots: assets that are video.
    pub shots: usize,
    /// How often somebody speaks.
    pub cues: usize,
    /// What each character says, by name.
    pub voices: Vec<NamedVoice>,
    /// The words of all that is said.
    pub dialogue_words: usize,
    /// The characters (Unicode scalar values) of all that is said.
    pub dialogue_characters: usize,
    /// The running time in milliseconds.
    pub millis: u64,
    /// The takes that came in.
    pub takes: usize,
    /// What became of the columns of a table.
    pub mapping: Vec<ColumnUse>,
    /// What a timeline holds; `None` for other formats.
    pub timeline: Option<TimelineCounts>,
    /// Everything there is to say about single places.
    pub findings: Vec<ImportFinding>,
    /// What the file was read as.
    pub read_as: ReadAs,
    /// The line of the file on which each scene begins.
    pub scene_lines: Vec<usize>,
}

/// What one character says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedVoice {
    /// The character’s name; empty for a narrator without one.
    pub name: String,
    /// How much it is.
    pub tally: VoiceTally,
}

/// What a report takes from an outline before that becomes a project.
#[derive(Debug)]
pub(super) struct Heard {
    voices: Vec<NamedVoice>,
    mapping: Vec<ColumnUse>,
    timeline: Option<TimelineCounts>,
    read_as: ReadAs,
    scene_lines: Vec<usize>,
}

impl Heard {
    pub(super) fn of(outline: &mut Outline) -> Self {
        let voices = std::mem::take(&mut outline.voices).into_iter();
        Self {
            voices: voices.map(|(name, tally)| NamedVoice { name, tally }).collect(),
            mapping: std::mem::take(&mut outline.mapping),
            timeline: outline.timeline,
            read_as: outline.read_as,
            scene_lines: outline.scenes.iter().map(|scene| scene.place.line).collect(),
        }
    }

    /// The report on what became of it.
    pub(super) fn report(self, project: &Project) -> Report {
        let mut report = Report {
            scenes: project.scenes.len(),
            assets: project.asset_count(),
            shots: project.all_assets().filter(|asset| asset.kind() == Kind::Video).count(),
            millis: project.running_millis(),
            takes: project.takes.len(),
            mapping: self.mapping,
            timeline: self.timeline,
            read_as: self.read_as,
            scene_lines: self.scene_lines,
            ..Report::default()
        };
        if self.voices.is_empty() {
            let said = project.scenes.iter().map(|scene| scene.narration.as_str());
            for text in said.filter(|text| !text.trim().is_empty()) {
                report.cues += 1;
                report.dialogue_words += count_words(text);
                report.dialogue_characters += text.chars().count();
            }
        }
        for NamedVoice { tally, .. } in &self.voices {
            report.cues += tally.cues;
            report.dialogue_words += tally.words;
            report.dialogue_characters += tally.characters;
        }
        report.voices = self.voices;
        report
    }
}

impl Report {
    /// The characters that have a name and speak.
    pub fn speakers(&self) -> usize {
        self.voices.iter().filter(|voice| !voice.name.is_empty()).count()
    }

    /// Whether it depends on how many frames a second has.
    pub fn counts_frames(&self) -> bool {
        const COUNTED: [&str; 7] = ["frame_in", "frame_out", "frames", "time", "start", "end", "fps"];
        self.mapping.iter().any(|column| COUNTED.contains(&column.field))
    }

    /// Whether something is lost, guessed or can be read in two ways.
    pub fn has_more_than_notes(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity != Severity::Note)
    }

    /// The first lines of the report, and how many more there are.
    pub fn short_lines(&self) -> Vec<String> {
        const SHOWN: usize = 4;
        let mut lines = self.lines();
        let more = lines.len().saturating_sub(SHOWN);
        lines.truncate(SHOWN);
        if more > 0 {
            lines.push(format!("{more} more findings"));
        }
        lines
    }

    /// The report as lines of text, counts first.
    pub fn lines(&self) -> Vec<String> {
        let millis = self.millis;
        let places = format!("{:03}", millis % 1000);
        let places = places.trim_end_matches('0');
        let point = if places.is_empty() { "" } else { "." };
        let mut lines = vec![format!(
            "{}, {} of narration, {}{point}{places} s",
            counts(self.scenes, self.assets),
            counted(self.dialogue_characters, "character"),
            millis / 1000,
        )];
        if self.speakers() > 0 {
            let names: Vec<&str> = self.voices.iter().map(|voice| voice.name.as_str()).collect();
            let speakers = counted(self.speakers(), "speaker");
            lines.push(format!("{} by {speakers}: {}", counted(self.cues, "cue"), names.join(", ")));
        }
        lines.extend(self.findings.iter().map(ToString::to_string));
        // Names come from the file and must not break the line that mentions them.
        let plain = |line: String| line.chars().map(|one| if one.is_control() { ' ' } else { one }).collect();
        lines.into_iter().map(plain).collect()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.lines().join("\n"))
    }
}

/// Scenes and assets in words.
pub(super) fn counts(scenes: usize, assets: usize) -> String {
    format!("{}, {}", counted(scenes, "scene"), counted(assets, "asset"))
}

fn counted(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}
