//! Why a file of another program cannot be read or written.

use super::{ErrorWords, ToErrorWords};
use crate::exchange::{
    ExportError, Field, Format, FormatError, ImportError, ImportFault, MAX_BYTES, RunField, WrongOption,
};
use crate::present::{amount, counted_items};

impl ToErrorWords for FormatError {
    fn words(&self) -> ErrorWords {
        let use_one = |known: &[Format]| format!("use {}", ids(known));
        match self {
            Self::Unknown(name, known) => {
                ErrorWords::with_hint(format!("“{name}” is not a format that can be used here"), use_one(known))
            }
            Self::NoEnding(name, known) => {
                ErrorWords::with_hint(format!("the name “{name}” has no ending that tells the format"), use_one(known))
            }
        }
    }
}

impl ToErrorWords for WrongOption {
    /// What to type.
    fn words(&self) -> ErrorWords {
        let one_of = |ids: Vec<&str>| format!("use COLUMN=FIELD, where FIELD is one of {}", ids.join(", "));
        ErrorWords::cause(match self {
            Self::FrameRate => "use frames a second such as 24 or 29.97".to_owned(),
            Self::Paper => "use a4 or letter".to_owned(),
            Self::VoicedParts => "use dialogue, action, all or none".to_owned(),
            Self::ShotsPerScene => "use one or action".to_owned(),
            Self::Field => one_of(Field::ALL.iter().map(|field| field.id()).collect()),
            Self::RunField => one_of(RunField::ALL.iter().map(|field| field.id()).collect()),
        })
    }
}

fn ids(formats: &[Format]) -> String {
    formats.iter().map(|format| format.id()).collect::<Vec<_>>().join(", ")
}

impl ToErrorWords for ImportError {
    /// The fault, with its line and column before it.
    fn words(&self) -> ErrorWords {
        let ErrorWords { cause, hint } = self.fault.words();
        ErrorWords { cause: format!("line {}, column {}: {cause}", self.line, self.column), hint }
    }
}

impl ToErrorWords for ImportFault {
    fn words(&self) -> ErrorWords {
        let (cause, hint) = match self {
            Self::TooLarge(bytes) => {
                let most = MAX_BYTES / (1024 * 1024);
                let bytes = amount(*bytes);
                let cause = format!("the file has {bytes} bytes and at most {most} MB can be imported");
                return ErrorWords::with_hint(cause, "split it or leave out columns");
            }
            Self::UnknownEncoding(name) => {
                let hint = "use a name such as utf-8, windows-1252, shift_jis or macintosh";
                return ErrorWords::with_hint(format!("“{name}” is not an encoding"), hint);
            }
            Self::NoColumn { wanted, known } => {
                let hint = format!("there are {}", known.join(", "));
                return ErrorWords::with_hint(format!("there is no column “{wanted}”"), hint);
            }
            Self::BrokenWorkbook(why) => {
                let why = why.as_deref().unwrap_or("it is damaged");
                let cause = format!("this spreadsheet can’t be read ({why})");
                return ErrorWords::with_hint(cause, "save it again as .xlsx, or as CSV");
            }
            Self::BrokenFinalDraft(why) => {
                return ErrorWords::with_hint(format!("this is not a Final Draft script ({why})"), "save it again");
            }
            Self::BrokenTimeline(why) => {
                return ErrorWords::with_hint(format!("this is not an OpenTimelineIO file ({why})"), "save it again");
            }
            Self::LogNoTable(format) => {
                return ErrorWords::cause(format!("a log is a table (csv, tsv or xlsx), and this is {format}"));
            }
            Self::Limit(limit) => return limit.words(),
            Self::Stopped => return ErrorWords::cause("the import was stopped"),
            Self::NotText => ("this is not a text file", "export it as CSV first"),
            Self::OnlyWritten(Format::Pdf) => ("a PDF is only written", "import the board it comes from"),
            Self::OnlyWritten(Format::Png) => ("a contact sheet is only written", "import the board it comes from"),
            Self::OnlyWritten(_) => ("prompts are only written", "import the board they come from"),
            Self::EmptyLog => ("the file is empty", "its first row names the columns, such as time,model,credits"),
            Self::EmptyTable => ("the file is empty", "its first line names the columns, such as scene,title,kind"),
            Self::NoColumns => {
                ("no column can be told apart", "name them in the first row, such as scene,title,seconds, or use --map")
            }
            Self::EmptySheet => ("the spreadsheet is empty", "its first row names the columns"),
            Self::NotWorkbook => ("this is not a spreadsheet (.xlsx)", "save it again, or as CSV"),
            Self::UnpacksTooLarge => (
                "this spreadsheet unpacks to more than 256 MB, or its texts to more than 32 MB",
                "leave out sheets and pictures",
            ),
            Self::CellTooLong => {
                ("a text of this spreadsheet is longer than a cell can hold", "save it again, or as CSV")
            }
            Self::TooManyCells => ("a line of this table has more than 100,000 cells", "leave out columns"),
            Self::TooManyLines => ("this file has more than 1,000,000 lines", "split it"),
            Self::TooManyParts => ("this file is made of more parts than 10,000 scenes need", "split it"),
            Self::NotFinalDraft => ("this XML file is not a Final Draft script", "save the script as .fdx"),
            Self::NoTimeline => ("there is no timeline in this file", "save one as .otio"),
            Self::NoEvents => ("there is no event in this list", "save it as CMX 3600"),
            Self::BrokenBoards => ("this is not a Storyboarder file", "save it again"),
            Self::NoBoards => ("there are no boards in this file", "open a .storyboarder file"),
        };
        ErrorWords::with_hint(cause, hint)
    }
}

impl ToErrorWords for ExportError {
    fn words(&self) -> ErrorWords {
        let ErrorWords { cause, hint } = match self {
            Self::Figures(error) => error.words(),
            Self::OnlyRead(format) => ErrorWords::cause(format!("{format} files are only read")),
            Self::CellTooLong(row) => {
                let cause = format!("row {row} has a text of more than 32,767 characters");
                ErrorWords::with_hint(cause, "export CSV instead")
            }
            Self::TooManyEvents => {
                ErrorWords::with_hint("an edit list holds at most 9,999 events", "export OTIO instead")
            }
            Self::TooManyScenes(scenes) => {
                let scenes = counted_items(*scenes, "scene", "scenes");
                ErrorWords::with_hint(format!("a picture does not hold {scenes}"), "export PDF instead")
            }
            Self::NoLengths => ErrorWords::cause("no scene has a length, and an edit list is made of lengths"),
            Self::Writer(why) => ErrorWords::cause(why.as_str()),
        };
        ErrorWords { cause: format!("the project can’t be written in this format: {cause}"), hint }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::exchange::{FrameRate, Paper, ShotsPerScene, VoicedParts};

    #[test]
    fn a_wrong_option_says_what_to_type() {
        let said = |error: WrongOption| error.words().to_string();
        let rate = "0".parse::<FrameRate>().map_err(said);
        assert_eq!(rate, Err("use frames a second such as 24 or 29.97".to_owned()), "no frame rate");
        assert_eq!("a5".parse::<Paper>().map_err(said), Err("use a4 or letter".to_owned()), "no paper");
        let parts = "some".parse::<VoicedParts>().map_err(said);
        assert_eq!(parts, Err("use dialogue, action, all or none".to_owned()), "no parts");
        let shots = "two".parse::<ShotsPerScene>().map_err(said);
        assert_eq!(shots, Err("use one or action".to_owned()), "no number of shots");
        let field = "colour".parse::<Field>().map_err(said).unwrap_err();
        assert!(field.starts_with("use COLUMN=FIELD, where FIELD is one of scene, "), "{field}");
        let run = "colour".parse::<RunField>().map_err(said).unwrap_err();
        assert!(run.starts_with("use COLUMN=FIELD, where FIELD is one of date, "), "{run}");
    }

    #[test]
    fn a_name_without_a_known_ending_says_what_to_use() {
        let said = |name: &str| Format::of_path(Path::new(name)).map_err(|error| error.words().to_string());
        let all = "csv, tsv, xlsx, fountain, fdx, storyboarder, srt, vtt, otio, edl, txt, md";
        let unknown = format!("“bmp” is not a format that can be used here; use {all}");
        assert_eq!(said("picture.bmp"), Err(unknown), "another ending");
        let none = format!("the name “shots” has no ending that tells the format; use {all}");
        assert_eq!(said("shots"), Err(none), "no ending");
    }
}
