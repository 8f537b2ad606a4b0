//! Why a file of another program cannot be read or written.

use super::{ErrorWords, ToErrorWords};
use crate::exchange::{
    ExportError, Field, Format, FormatError, ImportError, ImportFault, MAX_BYTES, RunField, WrongOption,
};
use crate::words::say;

impl ToErrorWords for FormatError {
    fn words(&self) -> ErrorWords {
        let use_one = |known: &[Format]| say!("error-use-one-of", all = ids(known));
        match self {
            Self::Unknown(name, known) => {
                ErrorWords::with_hint(say!("error-unknown-format", name = name), use_one(known))
            }
            Self::NoEnding(name, known) => ErrorWords::with_hint(say!("error-no-ending", name = name), use_one(known)),
        }
    }
}

impl ToErrorWords for WrongOption {
    /// What to type.
    fn words(&self) -> ErrorWords {
        let one_of = |ids: Vec<&str>| say!("error-use-field", all = ids.join(", "));
        ErrorWords::cause(match self {
            Self::FrameRate => say!("error-use-frame-rate").to_owned(),
            Self::Paper => say!("error-use-paper").to_owned(),
            Self::VoicedParts => say!("error-use-voiced").to_owned(),
            Self::ShotsPerScene => say!("error-use-shots").to_owned(),
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
        ErrorWords {
            cause: say!("error-at-line", line = self.line.to_string(), column = self.column.to_string(), cause = cause),
            hint,
        }
    }
}

impl ToErrorWords for ImportFault {
    fn words(&self) -> ErrorWords {
        let (cause, hint) = match self {
            Self::TooLarge(bytes) => {
                let most = MAX_BYTES / (1024 * 1024);
                let cause = say!("error-import-too-large", bytes = *bytes, most = most.to_string());
                return ErrorWords::with_hint(cause, say!("error-split-or-leave-out"));
            }
            Self::UnknownEncoding(name) => {
                let hint = say!("error-encoding-hint");
                return ErrorWords::with_hint(say!("error-encoding", name = name), hint);
            }
            Self::NoColumn { wanted, known } => {
                let hint = say!("error-no-column-hint", known = known.join(", "));
                return ErrorWords::with_hint(say!("error-no-column", wanted = wanted), hint);
            }
            Self::BrokenWorkbook(why) => {
                let why = why.as_deref().unwrap_or_else(|| say!("error-it-is-damaged"));
                let cause = say!("error-broken-workbook", why = why);
                return ErrorWords::with_hint(cause, say!("error-save-as-xlsx"));
            }
            Self::BrokenFinalDraft(why) => {
                return ErrorWords::with_hint(say!("error-broken-final-draft", why = why), say!("error-save-it-again"));
            }
            Self::BrokenTimeline(why) => {
                return ErrorWords::with_hint(say!("error-broken-timeline", why = why), say!("error-save-it-again"));
            }
            Self::LogNoTable(format) => {
                return ErrorWords::cause(say!("error-log-no-table", format = format.to_string()));
            }
            Self::Limit(limit) => return limit.words(),
            Self::Stopped => return ErrorWords::cause(say!("error-import-stopped")),
            Self::NotText => (say!("error-not-a-text-file"), say!("error-export-csv-first")),
            Self::OnlyWritten(Format::Pdf) => (say!("error-pdf-only-written"), say!("error-import-its-board")),
            Self::OnlyWritten(Format::Png) => (say!("error-sheet-only-written"), say!("error-import-its-board")),
            Self::OnlyWritten(_) => (say!("error-prompts-only-written"), say!("error-import-their-board")),
            Self::EmptyLog => (say!("error-file-empty"), say!("error-empty-log-hint")),
            Self::EmptyTable => (say!("error-file-empty"), say!("error-empty-table-hint")),
            Self::NoColumns => (say!("error-no-columns"), say!("error-no-columns-hint")),
            Self::EmptySheet => (say!("error-empty-sheet"), say!("error-empty-sheet-hint")),
            Self::NotWorkbook => (say!("error-not-workbook"), say!("error-save-again-or-csv")),
            Self::UnpacksTooLarge => (say!("error-unpacks-too-large"), say!("error-leave-out-sheets")),
            Self::CellTooLong => (say!("error-cell-too-long"), say!("error-save-again-or-csv")),
            Self::TooManyCells => {
                let cause = say!("error-too-many-cells", most = 100_000_u32);
                return ErrorWords::with_hint(cause, say!("error-leave-out-columns"));
            }
            Self::TooManyLines => {
                let cause = say!("error-too-many-lines", most = 1_000_000_u32);
                return ErrorWords::with_hint(cause, say!("error-split-it"));
            }
            Self::TooManyParts => {
                let cause = say!("error-too-many-parts", most = 10_000_u32);
                return ErrorWords::with_hint(cause, say!("error-split-it"));
            }
            Self::NotFinalDraft => (say!("error-not-final-draft"), say!("error-save-as-fdx")),
            Self::NoTimeline => (say!("error-no-timeline"), say!("error-save-as-otio")),
            Self::NoEvents => (say!("error-no-events"), say!("error-save-as-cmx")),
            Self::BrokenBoards => (say!("error-broken-boards"), say!("error-save-it-again")),
            Self::NoBoards => (say!("error-no-boards"), say!("error-open-storyboarder")),
        };
        ErrorWords::with_hint(cause, hint)
    }
}

impl ToErrorWords for ExportError {
    fn words(&self) -> ErrorWords {
        let ErrorWords { cause, hint } = match self {
            Self::Figures(error) => error.words(),
            Self::OnlyRead(format) => ErrorWords::cause(say!("error-only-read", format = format.to_string())),
            Self::CellTooLong(row) => {
                let cause = say!("error-row-too-long", row = row.to_string(), most = 32_767_u32);
                ErrorWords::with_hint(cause, say!("error-export-csv-instead"))
            }
            Self::TooManyEvents => {
                let cause = say!("error-too-many-events", most = 9_999_u32);
                ErrorWords::with_hint(cause, say!("error-export-otio-instead"))
            }
            Self::TooManyScenes(scenes) => {
                let cause = say!("error-picture-too-small", count = *scenes);
                ErrorWords::with_hint(cause, say!("error-export-pdf-instead"))
            }
            Self::NoLengths => ErrorWords::cause(say!("error-no-lengths")),
            Self::Writer(why) => ErrorWords::cause(why.as_str()),
        };
        ErrorWords { cause: say!("error-not-exported", cause = cause), hint }
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
