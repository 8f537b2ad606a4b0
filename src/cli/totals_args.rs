//! What `totals` is asked.

use std::path::PathBuf;

use chrono::NaiveDate;

use super::args::ListArg;
use super::values::{credits, date, typed};
use crate::domain::{Confidence, Credits, PassFilter};

#[derive(Debug, clap::Args)]
pub(super) struct TotalsArgs {
    /// The project.
    pub(super) file: PathBuf,
    /// The plan that pays [default: the account’s].
    #[arg(long, value_name = "PLAN")]
    pub(super) plan: Option<String>,
    /// What to count: draft, final or both.
    #[arg(long, default_value = "both", value_name = "PASS", value_parser = typed::<PassFilter>)]
    pub(super) pass: PassFilter,
    /// Credits of this billing cycle that are spent already [default: what is recorded].
    #[arg(long, value_name = "CREDITS", allow_negative_numbers = true, value_parser = credits)]
    pub(super) used: Option<Credits>,
    /// How sure the safe total must be, in percent, 50 to 99.
    #[arg(long, default_value = "90", value_name = "PERCENT", value_parser = typed::<Confidence>)]
    pub(super) confidence: Confidence,
    /// The day to calculate for, as YYYY-MM-DD.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) today: Option<NaiveDate>,
    /// End with status 1 when the total without retakes is more than what is left, or not known.
    #[arg(long)]
    pub(super) require_fit: bool,
    /// Also list the alternatives of assets, each with what the board would cost with it.
    #[arg(long)]
    pub(super) alternatives: bool,
    /// Answer with one JSON object.
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) list: ListArg,
}
