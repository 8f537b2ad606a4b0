//! What `totals` is asked.

use std::path::PathBuf;

use chrono::NaiveDate;

use super::args::ListArg;
use super::values::{credits, date, typed};
use crate::domain::{Confidence, Credits, PassFilter};
use crate::words::say;

#[derive(Debug, clap::Args)]
pub(super) struct TotalsArgs {
    #[arg(value_name = say!("help-name-file"), help = say!("help-file"))]
    pub(super) file: PathBuf,
    #[arg(help = say!("help-plan"))]
    #[arg(long, value_name = say!("help-name-plan"))]
    pub(super) plan: Option<String>,
    #[arg(help = say!("help-pass"))]
    #[arg(long, default_value = "both", value_name = say!("help-name-pass"), value_parser = typed::<PassFilter>)]
    pub(super) pass: PassFilter,
    #[arg(help = say!("help-used"))]
    #[arg(long, value_name = say!("help-name-credits"), allow_negative_numbers = true, value_parser = credits)]
    pub(super) used: Option<Credits>,
    #[arg(help = say!("help-confidence"))]
    #[arg(long, default_value = "90", value_name = say!("help-name-percent"), value_parser = typed::<Confidence>)]
    pub(super) confidence: Confidence,
    #[arg(help = say!("help-today"))]
    #[arg(long, value_name = say!("help-name-date"), value_parser = date)]
    pub(super) today: Option<NaiveDate>,
    #[arg(help = say!("help-totals-require-fit"))]
    #[arg(long)]
    pub(super) require_fit: bool,
    #[arg(help = say!("help-totals-alternatives"))]
    #[arg(long)]
    pub(super) alternatives: bool,
    #[arg(help = say!("help-json"))]
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) list: ListArg,
}
