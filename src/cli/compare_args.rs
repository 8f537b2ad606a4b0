//! What `compare` is asked under.

use std::path::PathBuf;

use chrono::NaiveDate;

use super::args::ListArg;
use super::values::{date, typed};
use crate::domain::{Confidence, PassFilter};
use crate::words::say;

#[derive(Debug, clap::Args)]
pub(super) struct CompareArgs {
    #[arg(value_name = say!("help-name-file"), help = say!("help-file"))]
    pub(super) file: PathBuf,
    #[arg(help = say!("help-pass"))]
    #[arg(long, default_value = "both", value_name = say!("help-name-pass"), value_parser = typed::<PassFilter>)]
    pub(super) pass: PassFilter,
    #[arg(help = say!("help-confidence"))]
    #[arg(long, default_value = "90", value_name = say!("help-name-percent"), value_parser = typed::<Confidence>)]
    pub(super) confidence: Confidence,
    #[arg(help = say!("help-today"))]
    #[arg(long, value_name = say!("help-name-date"), value_parser = date)]
    pub(super) today: Option<NaiveDate>,
    #[arg(help = say!("help-json"))]
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) list: ListArg,
}
