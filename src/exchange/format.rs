//! The formats of other programs, and how a name tells them.

use std::fmt;
use std::path::Path;
use std::str::FromStr;

/// A format that can be imported and exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// The shot list: comma-separated values, one row per asset.
    Csv,
}

/// A name that does not tell a supported format.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// A format that is known by name but cannot be read or written.
    #[error("{0} is not supported yet; use csv")]
    NotYet(String),
    /// Something that is no format at all.
    #[error("“{0}” is not a format; use csv")]
    Unknown(String),
    /// A file name without an ending.
    #[error("the name “{0}” has no ending that tells the format; name it .csv")]
    NoEnding(String),
}

/// Formats that people will ask for, by their ending and their name.
const LATER: [(&str, &str); 11] = [
    ("fountain", "Fountain"),
    ("spmd", "Fountain"),
    ("fdx", "Final Draft"),
    ("storyboarder", "Storyboarder"),
    ("otio", "OpenTimelineIO"),
    ("edl", "EDL"),
    ("srt", "SRT"),
    ("vtt", "WebVTT"),
    ("xlsx", "Excel"),
    ("ods", "OpenDocument"),
    ("pdf", "PDF"),
];

impl Format {
    /// All formats.
    pub const ALL: [Self; 1] = [Self::Csv];

    /// The id on the command line, which is also the ending of file names.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Csv => "csv",
        }
    }

    /// The format that the ending of a file’s name tells, in any case.
    ///
    /// # Errors
    /// [`FormatError`] with what to use instead.
    pub fn of_path(path: &Path) -> Result<Self, FormatError> {
        match path.extension() {
            Some(ending) => ending.to_string_lossy().parse(),
            None => Err(FormatError::NoEnding(short(&path.to_string_lossy()))),
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Format {
    type Err = FormatError;

    /// Reads an id or an ending such as `csv`; `tsv` and `txt` are shot lists too.
    fn from_str(text: &str) -> Result<Self, FormatError> {
        let wanted = text.trim().to_ascii_lowercase();
        if matches!(wanted.as_str(), "csv" | "tsv" | "txt") {
            return Ok(Self::Csv);
        }
        let later = LATER.iter().find(|(ending, _)| *ending == wanted);
        Err(later
            .map_or_else(|| FormatError::Unknown(short(text)), |(_, name)| FormatError::NotYet((*name).to_owned())))
    }
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
            Err(error) => error.to_string(),
        };
        assert_eq!(shown, expected, "the format of {name:?}");
    }

    #[test]
    fn the_ending_of_a_name_tells_the_format() {
        check("shots.csv", "csv");
        check("Shots.CSV", "csv");
        check("a.b/shots.tsv", "csv");
        check("script.fountain", "Fountain is not supported yet; use csv");
        check("script.FDX", "Final Draft is not supported yet; use csv");
        check("picture.bmp", "“bmp” is not a format; use csv");
        check("shots", "the name “shots” has no ending that tells the format; name it .csv");
    }
}
