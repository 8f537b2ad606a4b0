//! The formats of other programs, and how a file name reveals them.

use std::fmt;
use std::path::Path;
use std::str::FromStr;

/// A format that can be imported or exported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// A table of comma-separated values.
    #[default]
    Csv,
    /// A table whose cells are separated by tabs.
    Tsv,
    /// A spreadsheet of Excel and others.
    Xlsx,
    /// A screenplay as plain text.
    Fountain,
    /// A screenplay of Final Draft.
    Fdx,
    /// A scene of Storyboarder.
    Storyboarder,
    /// Subtitles.
    Srt,
    /// Subtitles of the web.
    Vtt,
    /// An editing timeline of `OpenTimelineIO`.
    Otio,
    /// An edit decision list, CMX 3600.
    Edl,
    /// Plain text: a script or paragraphs when read, prompts to paste when written.
    Text,
    /// A Markdown outline.
    Markdown,
    /// Prompts to paste, as JSON; only written.
    Json,
    /// Pages to approve: a board sheet and a quote; only written.
    Pdf,
    /// A contact sheet, the board sheet as one picture; only written.
    Png,
}

/// A name that does not tell a supported format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormatError {
    /// Something that is no format here; at most forty characters of it, and the formats that are.
    Unknown(String, &'static [Format]),
    /// A file name without an ending; at most forty characters of it, and the formats that could be meant.
    NoEnding(String, &'static [Format]),
}

impl Format {
    /// All formats that can be imported.
    pub const READ: [Self; 12] = [
        Self::Csv,
        Self::Tsv,
        Self::Xlsx,
        Self::Fountain,
        Self::Fdx,
        Self::Storyboarder,
        Self::Srt,
        Self::Vtt,
        Self::Otio,
        Self::Edl,
        Self::Text,
        Self::Markdown,
    ];

    /// All formats that can be exported.
    pub const WRITTEN: [Self; 12] = [
        Self::Csv,
        Self::Tsv,
        Self::Xlsx,
        Self::Fountain,
        Self::Otio,
        Self::Edl,
        Self::Srt,
        Self::Markdown,
        Self::Text,
        Self::Json,
        Self::Pdf,
        Self::Png,
    ];

    /// The id on the command line, which is also the ending of file names.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Tsv => "tsv",
            Self::Xlsx => "xlsx",
            Self::Fountain => "fountain",
            Self::Fdx => "fdx",
            Self::Storyboarder => "storyboarder",
            Self::Srt => "srt",
            Self::Vtt => "vtt",
            Self::Otio => "otio",
            Self::Edl => "edl",
            Self::Text => "txt",
            Self::Markdown => "md",
            Self::Json => "json",
            Self::Pdf => "pdf",
            Self::Png => "png",
        }
    }

    /// Whether it is drawn, with pictures and fonts of its own: see [`super::SheetOptions`].
    pub const fn is_drawn(self) -> bool {
        matches!(self, Self::Pdf | Self::Png)
    }

    /// Whether it shows what things cost, in whole credits.
    pub const fn shows_credits(self) -> bool {
        matches!(self, Self::Pdf | Self::Png | Self::Xlsx)
    }

    /// The format of a file name's extension, in upper or lower case.
    ///
    /// # Errors
    /// [`FormatError`] with what to use instead.
    pub fn of_path(path: &Path) -> Result<Self, FormatError> {
        match path.extension() {
            Some(ending) => ending.to_string_lossy().parse(),
            None => Err(FormatError::NoEnding(short(&path.to_string_lossy()), &Self::READ)),
        }
    }

    /// The format in which a file of this name is to be written.
    ///
    /// # Errors
    /// [`FormatError`] with what to use instead.
    pub fn to_write(path: &Path) -> Result<Self, FormatError> {
        let Some(ending) = path.extension().map(|ending| ending.to_string_lossy().into_owned()) else {
            return Err(FormatError::NoEnding(short(&path.to_string_lossy()), &Self::WRITTEN));
        };
        let read = named(&ending).filter(|format| Self::WRITTEN.contains(format));
        read.ok_or_else(|| FormatError::Unknown(short(&ending), &Self::WRITTEN))
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Format {
    type Err = FormatError;

    /// Reads an id or an ending such as `csv`.
    fn from_str(text: &str) -> Result<Self, FormatError> {
        named(text)
            .filter(|format| Self::READ.contains(format))
            .ok_or_else(|| FormatError::Unknown(short(text), &Self::READ))
    }
}

fn named(text: &str) -> Option<Format> {
    let wanted = text.trim().to_ascii_lowercase();
    Some(match wanted.as_str() {
        "spmd" => Format::Fountain,
        "text" => Format::Text,
        "markdown" => Format::Markdown,
        "tab" => Format::Tsv,
        "xlsm" => Format::Xlsx,
        "webvtt" => Format::Vtt,
        "json" => Format::Json,
        "pdf" => Format::Pdf,
        "png" => Format::Png,
        _ => return Format::READ.into_iter().find(|format| format.id() == wanted),
    })
}

/// At most forty characters of what the user wrote.
fn short(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, expected: &str) {
        let shown = match Format::of_path(Path::new(name)) {
            Ok(format) => format.to_string(),
            Err(FormatError::Unknown(name, known)) => format!("unknown: {name}, not one of {}", known.len()),
            Err(FormatError::NoEnding(name, known)) => format!("no ending: {name}, of {}", known.len()),
        };
        assert_eq!(shown, expected, "the format of {name:?}");
    }

    #[test]
    fn the_ending_of_a_name_tells_the_format() {
        check("shots.csv", "csv");
        check("Shots.CSV", "csv");
        check("a.b/shots.tsv", "tsv");
        check("script.fountain", "fountain");
        check("script.spmd", "fountain");
        check("script.FDX", "fdx");
        check("notes.markdown", "md");
        check("picture.bmp", "unknown: bmp, not one of 12");
        check("shots", "no ending: shots, of 12");
    }

    #[test]
    fn every_format_is_known_by_its_id() {
        for format in Format::READ {
            assert_eq!(format.id().parse::<Format>(), Ok(format), "{format}");
        }
    }
}
