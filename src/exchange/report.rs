//! What an import has to say about itself.

use super::finding::{ImportFinding, Severity};
use super::outline::{ColumnUse, Outline, ReadAs, TimelineCounts, VoiceTally};
use super::{Format, count_words};
use crate::domain::{Kind, Project};

/// What an import counted, guessed and could not take.
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
}
