//! The arguments of `export`.

use std::path::PathBuf;

use super::args::ListArg;
use super::values::typed;
use crate::domain::PassFilter;
use crate::exchange::{FrameRate, Paper};
use crate::words::say;

#[derive(Debug, clap::Args)]
pub(super) struct ExportArgs {
    #[arg(value_name = say!("help-name-file"), help = say!("help-file"))]
    pub(super) file: PathBuf,
    #[arg(help = say!("help-export-output"))]
    #[arg(short, long, value_name = say!("help-name-out-csv"))]
    pub(super) output: PathBuf,
    #[arg(help = say!("help-export-fps"))]
    #[arg(long, default_value = "24", value_name = "N", value_parser = typed::<FrameRate>)]
    pub(super) fps: FrameRate,
    #[arg(help = say!("help-export-for"))]
    #[arg(long = "for", value_name = say!("help-name-program"), value_parser = ["excel"])]
    pub(super) program: Option<String>,
    #[arg(help = say!("help-export-paper"))]
    #[arg(long, default_value = "a4", value_name = say!("help-name-paper"), value_parser = typed::<Paper>)]
    pub(super) paper: Paper,
    #[arg(help = say!("help-export-pass"))]
    #[arg(long, default_value = "both", value_name = say!("help-name-pass"), value_parser = typed::<PassFilter>)]
    pub(super) pass: PassFilter,
    #[arg(help = say!("help-export-plan"))]
    #[arg(long, value_name = say!("help-name-plan"))]
    pub(super) plan: Option<String>,
    #[command(flatten)]
    pub(super) list: ListArg,
}
