//! What `record` is asked.

use std::path::PathBuf;

use chrono::NaiveDate;

use super::args::ListArg;
use super::values::{credits, date, pass, scene, typed};
use crate::domain::{Credits, Pass, TakeOutcome};

#[derive(Debug, clap::Args)]
pub(super) struct RecordArgs {
    /// The project.
    pub(super) file: PathBuf,
    /// The scene’s number in story order; 0 is the project itself.
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = scene)]
    pub(super) scene: usize,
    /// The asset’s label.
    #[arg(long, value_name = "LABEL")]
    pub(super) asset: String,
    /// The pass it was made in: draft or final.
    #[arg(long, value_name = "PASS", value_parser = pass)]
    pub(super) pass: Pass,
    /// The unit it made, from 1: a clip of a shot, longest first, or an image of several [default: all units, one each].
    #[arg(long, value_name = "K", allow_negative_numbers = true, value_parser = unit)]
    pub(super) unit: Option<u32>,
    /// What became of it: kept, rejected, refunded or charged (it failed, and its credits are gone).
    #[arg(long, value_name = "OUTCOME", value_parser = typed::<TakeOutcome>)]
    pub(super) outcome: TakeOutcome,
    /// What the provider charged [default: what the price list says].
    #[arg(long, value_name = "CREDITS", allow_negative_numbers = true, value_parser = credits)]
    pub(super) credits: Option<Credits>,
    /// The day on which it was made, as YYYY-MM-DD [default: now].
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) today: Option<NaiveDate>,
    #[command(flatten)]
    pub(super) list: ListArg,
}

fn unit(text: &str) -> Result<u32, String> {
    let read = text.parse().ok().filter(|number| *number > 0);
    read.ok_or_else(|| "use the number of a unit from 1, or leave --unit out for all of them".to_owned())
}
