//! The arguments of `export`.

use std::path::PathBuf;

use super::args::ListArg;
use super::values::typed;
use crate::domain::PassFilter;
use crate::exchange::{FrameRate, Paper};

#[derive(Debug, clap::Args)]
pub(super) struct ExportArgs {
    /// The project.
    pub(super) file: PathBuf,
    /// The file to write; its extension sets the format.
    #[arg(short, long, value_name = "OUT.csv")]
    pub(super) output: PathBuf,
    /// How many frames a second has, for formats that count in frames.
    #[arg(long, default_value = "24", value_name = "N", value_parser = typed::<FrameRate>)]
    pub(super) fps: FrameRate,
    /// Which program is to open a table: excel asks for a byte order mark.
    #[arg(long = "for", value_name = "PROGRAM", value_parser = ["excel"])]
    pub(super) program: Option<String>,
    /// The paper of a PDF: a4 or letter.
    #[arg(long, default_value = "a4", value_name = "PAPER", value_parser = typed::<Paper>)]
    pub(super) paper: Paper,
    /// The passes that count in a PDF or PNG: draft, final or both.
    #[arg(long, default_value = "both", value_name = "PASS", value_parser = typed::<PassFilter>)]
    pub(super) pass: PassFilter,
    /// The plan that pays, in a PDF or PNG [default: the account’s].
    #[arg(long, value_name = "PLAN")]
    pub(super) plan: Option<String>,
    #[command(flatten)]
    pub(super) list: ListArg,
}
