//! What `record` is asked.

use std::path::PathBuf;

use chrono::NaiveDate;

use super::args::ListArg;
use super::values::{credits, date, pass, scene, typed};
use crate::domain::{Credits, Pass, TakeOutcome};
use crate::words::say;

#[derive(Debug, clap::Args)]
pub(super) struct RecordArgs {
    #[arg(value_name = say!("help-name-file"), help = say!("help-file"))]
    pub(super) file: PathBuf,
    #[arg(help = say!("help-record-scene"))]
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = scene)]
    pub(super) scene: usize,
    #[arg(help = say!("help-record-asset"))]
    #[arg(long, value_name = say!("help-name-label"))]
    pub(super) asset: String,
    #[arg(help = say!("help-record-pass"))]
    #[arg(long, value_name = say!("help-name-pass"), value_parser = pass)]
    pub(super) pass: Pass,
    #[arg(help = say!("help-record-unit"))]
    #[arg(long, value_name = "K", allow_negative_numbers = true, value_parser = unit)]
    pub(super) unit: Option<u32>,
    #[arg(help = say!("help-record-outcome"))]
    #[arg(long, value_name = say!("help-name-outcome"), value_parser = typed::<TakeOutcome>)]
    pub(super) outcome: TakeOutcome,
    #[arg(help = say!("help-record-credits"))]
    #[arg(long, value_name = say!("help-name-credits"), allow_negative_numbers = true, value_parser = credits)]
    pub(super) credits: Option<Credits>,
    #[arg(help = say!("help-record-today"))]
    #[arg(long, value_name = say!("help-name-date"), value_parser = date)]
    pub(super) today: Option<NaiveDate>,
    #[command(flatten)]
    pub(super) list: ListArg,
}

fn unit(text: &str) -> Result<u32, String> {
    let read = text.parse().ok().filter(|number| *number > 0);
    read.ok_or_else(|| say!("asked-unit").to_owned())
}
