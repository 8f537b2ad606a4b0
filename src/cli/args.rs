//! What can be asked on the command line.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Parser, Subcommand};

use super::explain::ExplainArgs;
use super::export_args::ExportArgs;
use super::help::lang;
use super::record_args::RecordArgs;
use super::totals_args::TotalsArgs;
use super::trouble::Trouble;
use super::values::{billing_day, column, credits, date, format, retakes, typed};
use crate::domain::{BillingDay, Confidence, Credits, PassFilter, ResetTime, TakesADay};
use crate::exchange::{ColumnChoice, Format, FrameRate, ShotsPerScene, VoicedParts};
use crate::figures::Basis;
use crate::words::{Language, say};

#[derive(Debug, Parser)]
#[command(name = "creditboard", version, args_conflicts_with_subcommands = true)]
#[command(about = say!("help-program"), after_help = say!("help-status"))]
#[command(long_about = [say!("help-program-long"), say!("help-program-window")].join("\n\n"))]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Option<CliCommand>,
    #[arg(value_name = say!("help-name-file"), help = say!("help-open-file"))]
    pub(super) file: Option<PathBuf>,
    // Read before all others, by `help`.
    #[arg(help = say!("help-lang"))]
    #[arg(long = "lang", global = true, value_name = say!("help-name-lang"), value_parser = lang)]
    _lang: Option<Language>,
    #[arg(help = say!("help-decode-picture"))]
    #[arg(long, hide = true, value_name = say!("help-name-pixels"))]
    pub(super) decode_picture: Option<u32>,
}

/// The prices that an answer rests on.
#[derive(Debug, clap::Args)]
pub(super) struct ListArg {
    #[arg(help = say!("help-prices"))]
    #[arg(long = "prices", alias = "list", value_name = say!("help-name-list"))]
    pub(super) named: Option<String>,
}

/// What can be asked for.
#[derive(Debug, Subcommand)]
pub(super) enum CliCommand {
    #[command(about = say!("help-command-totals"))]
    Totals(TotalsArgs),
    #[command(about = say!("help-command-plans"))]
    Plans(PlansArgs),
    #[command(about = say!("help-command-swaps"))]
    Swaps(SwapsArgs),
    #[command(about = say!("help-command-reach"))]
    Reach(ReachArgs),
    #[command(about = say!("help-command-fit"))]
    Fit(FitArgs),
    #[command(about = say!("help-command-frontier"))]
    Frontier(FrontierArgs),
    #[command(about = say!("help-command-diff"))]
    Diff(super::diff::DiffArgs),
    #[command(about = say!("help-command-compare"))]
    Compare(super::compare_args::CompareArgs),
    #[command(about = say!("help-command-schedule"))]
    Schedule(super::schedule::ScheduleArgs),
    #[command(about = say!("help-command-explain"))]
    Explain(ExplainArgs),
    #[command(about = say!("help-command-prices"))]
    Prices(PricesArgs),
    #[command(about = say!("help-command-usage"))]
    Usage(UsageArgs),
    #[command(about = say!("help-command-projects"))]
    Projects(super::projects::ProjectsArgs),
    #[command(about = say!("help-command-record"))]
    Record(RecordArgs),
    #[command(about = say!("help-command-claim"))]
    Claim(super::claim::ClaimArgs),
    #[command(about = say!("help-command-import"))]
    Import(ImportArgs),
    #[command(about = say!("help-command-export"))]
    Export(ExportArgs),
    #[command(about = say!("help-command-licences"))]
    Licences,
    #[command(about = say!("help-command-manual"))]
    #[command(hide = true)]
    Manual(super::manual::ManualArgs),
    #[command(about = say!("help-command-completions"))]
    #[command(hide = true)]
    Completions(super::manual::CompletionsArgs),
}

#[derive(Debug, clap::Args)]
pub(super) struct PlansArgs {
    #[arg(value_name = say!("help-name-file"), help = say!("help-file"))]
    pub(super) file: PathBuf,
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
    #[arg(help = say!("help-billing-day"))]
    #[arg(long, value_name = say!("help-name-day"), allow_negative_numbers = true, value_parser = billing_day)]
    pub(super) billing_day: Option<BillingDay>,
    #[arg(help = say!("help-takes-a-day"))]
    #[arg(long, value_name = say!("help-name-takes"), allow_negative_numbers = true, value_parser = typed::<TakesADay>)]
    pub(super) takes_a_day: Option<TakesADay>,
    #[arg(help = say!("help-json"))]
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) list: ListArg,
}

#[derive(Debug, clap::Args)]
pub(super) struct SwapsArgs {
    #[arg(value_name = say!("help-name-file"), help = say!("help-file"))]
    pub(super) file: PathBuf,
    #[arg(help = say!("help-plan"))]
    #[arg(long, value_name = say!("help-name-plan"))]
    pub(super) plan: Option<String>,
    #[arg(help = say!("help-swaps-pass"))]
    #[arg(long, default_value = "both", value_name = say!("help-name-pass"), value_parser = typed::<PassFilter>)]
    pub(super) pass: PassFilter,
    #[arg(help = say!("help-swaps-retakes"))]
    #[arg(long, default_value = "bare", value_name = say!("help-name-retakes"), value_parser = retakes)]
    pub(super) retakes: Basis,
    #[arg(help = say!("help-credits"))]
    #[arg(long, value_name = say!("help-name-credits"), allow_negative_numbers = true, value_parser = credits)]
    pub(super) credits: Option<Credits>,
    #[arg(help = say!("help-confidence"))]
    #[arg(long, default_value = "90", value_name = say!("help-name-percent"), value_parser = typed::<Confidence>)]
    pub(super) confidence: Confidence,
    #[arg(help = say!("help-heroes"))]
    #[arg(long)]
    pub(super) heroes: bool,
    #[arg(help = say!("help-today"))]
    #[arg(long, value_name = say!("help-name-date"), value_parser = date)]
    pub(super) today: Option<NaiveDate>,
    #[arg(help = say!("help-all"))]
    #[arg(long)]
    pub(super) all: bool,
    #[arg(help = say!("help-json"))]
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) list: ListArg,
}

#[derive(Debug, clap::Args)]
pub(super) struct ReachArgs {
    #[arg(value_name = say!("help-name-file"), help = say!("help-file"))]
    pub(super) file: PathBuf,
    #[arg(help = say!("help-reach-credits"))]
    #[arg(long, value_name = say!("help-name-credits"), allow_negative_numbers = true, value_parser = credits)]
    pub(super) credits: Option<Credits>,
    #[arg(help = say!("help-reach-confidence"))]
    #[arg(long, default_value = "90", value_name = say!("help-name-percent"), value_parser = typed::<Confidence>)]
    pub(super) confidence: Confidence,
    #[arg(help = say!("help-plan"))]
    #[arg(long, value_name = say!("help-name-plan"))]
    pub(super) plan: Option<String>,
    #[arg(help = say!("help-reach-pass"))]
    #[arg(long, default_value = "both", value_name = say!("help-name-pass"), value_parser = typed::<PassFilter>)]
    pub(super) pass: PassFilter,
    #[arg(help = say!("help-heroes"))]
    #[arg(long)]
    pub(super) heroes: bool,
    #[arg(help = say!("help-today"))]
    #[arg(long, value_name = say!("help-name-date"), value_parser = date)]
    pub(super) today: Option<NaiveDate>,
    #[arg(help = say!("help-all"))]
    #[arg(long)]
    pub(super) all: bool,
    #[arg(help = say!("help-reach-output"))]
    #[arg(short, long, value_name = say!("help-name-out-ron"))]
    pub(super) output: Option<PathBuf>,
    #[arg(help = say!("help-json"))]
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) list: ListArg,
}

/// What a fit and a frontier are both asked under.
#[derive(Debug, clap::Args)]
pub(super) struct RulesArgs {
    #[arg(value_name = say!("help-name-file"), help = say!("help-file"))]
    pub(super) file: PathBuf,
    #[arg(help = say!("help-plan"))]
    #[arg(long, value_name = say!("help-name-plan"))]
    pub(super) plan: Option<String>,
    #[arg(help = say!("help-fit-pass"))]
    #[arg(long, default_value = "final", value_name = say!("help-name-pass"), value_parser = typed::<PassFilter>)]
    pub(super) pass: PassFilter,
    #[arg(help = say!("help-fit-retakes"))]
    #[arg(long, default_value = "bare", value_name = say!("help-name-retakes"), value_parser = retakes)]
    pub(super) retakes: Basis,
    #[arg(help = say!("help-fit-hero-at-least"))]
    #[arg(long, value_name = say!("help-name-rating"), value_parser = clap::value_parser!(u8).range(0..=100))]
    pub(super) hero_at_least: Option<u8>,
    #[arg(help = say!("help-fit-added-joins"))]
    #[arg(long, value_name = say!("help-name-joins"))]
    pub(super) added_joins: Option<u32>,
    #[arg(help = say!("help-today"))]
    #[arg(long, value_name = say!("help-name-date"), value_parser = date)]
    pub(super) today: Option<NaiveDate>,
    #[arg(help = say!("help-all"))]
    #[arg(long)]
    pub(super) all: bool,
    #[arg(help = say!("help-json"))]
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) list: ListArg,
}

#[derive(Debug, clap::Args)]
pub(super) struct FitArgs {
    #[command(flatten)]
    pub(super) rules: RulesArgs,
    #[arg(help = say!("help-fit-credits"))]
    #[arg(long, value_name = say!("help-name-credits"), allow_negative_numbers = true, value_parser = credits)]
    pub(super) credits: Credits,
    #[arg(help = say!("help-fit-output"))]
    #[arg(short, long, value_name = say!("help-name-out-ron"))]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(super) struct FrontierArgs {
    #[command(flatten)]
    pub(super) rules: RulesArgs,
}

#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(super) struct PricesArgs {
    #[command(subcommand)]
    pub(super) command: Option<PricesCommand>,
    #[arg(help = say!("help-json"))]
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) list: ListArg,
}

#[derive(Debug, clap::Subcommand)]
pub(super) enum PricesCommand {
    #[command(about = say!("help-command-prices-lists"))]
    Lists,
    #[command(about = say!("help-command-prices-check"))]
    Check(CheckArgs),
    #[command(about = say!("help-command-prices-export"))]
    Export(PricesExportArgs),
    #[command(about = say!("help-command-prices-import"))]
    Import(PricesImportArgs),
}

#[derive(Debug, clap::Args)]
pub(super) struct PricesExportArgs {
    #[arg(help = say!("help-prices-export-output"))]
    #[arg(short, long, value_name = say!("help-name-out-csv"))]
    pub(super) output: Option<PathBuf>,
    #[command(flatten)]
    pub(super) list: ListArg,
}

#[derive(Debug, clap::Args)]
pub(super) struct PricesImportArgs {
    #[arg(help = say!("help-prices-import-file"))]
    #[arg(value_name = say!("help-name-in-csv"))]
    pub(super) file: PathBuf,
    #[arg(help = say!("help-prices-import-take"))]
    #[arg(long)]
    pub(super) take: bool,
    #[arg(help = say!("help-json"))]
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) list: ListArg,
}

#[derive(Debug, clap::Args)]
pub(super) struct CheckArgs {
    #[arg(help = say!("help-prices-check-file"))]
    #[arg(value_name = say!("help-name-file"))]
    pub(super) file: PathBuf,
    #[arg(help = say!("help-json"))]
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(super) struct UsageArgs {
    #[command(subcommand)]
    pub(super) command: Option<UsageCommand>,
    #[arg(help = say!("help-usage-reset"))]
    #[arg(long, value_name = say!("help-name-time-zone"), value_parser = typed::<ResetTime>)]
    pub(super) reset: Option<ResetTime>,
    #[arg(help = say!("help-plan"))]
    #[arg(long, value_name = say!("help-name-plan"))]
    pub(super) plan: Option<String>,
    #[arg(help = say!("help-usage-billing-day"))]
    #[arg(long, value_name = say!("help-name-day"), allow_negative_numbers = true, value_parser = billing_day)]
    pub(super) billing_day: Option<BillingDay>,
    #[arg(help = say!("help-today"))]
    #[arg(long, value_name = say!("help-name-date"), value_parser = date)]
    pub(super) today: Option<NaiveDate>,
    #[arg(help = say!("help-json"))]
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) list: ListArg,
}

#[derive(Debug, clap::Subcommand)]
pub(super) enum UsageCommand {
    #[command(about = say!("help-command-usage-import"))]
    Import(super::log::LogArgs),
}

#[derive(Debug, clap::Args)]
pub(super) struct ImportArgs {
    #[arg(help = say!("help-import-file"))]
    #[arg(value_name = say!("help-name-in"))]
    pub(super) file: PathBuf,
    #[arg(help = say!("help-import-output"))]
    #[arg(short, long, value_name = say!("help-name-out-ron"))]
    pub(super) output: Option<PathBuf>,
    #[arg(help = say!("help-import-into"))]
    #[arg(long, value_name = say!("help-name-file-ron"))]
    pub(super) into: Option<PathBuf>,
    #[arg(help = say!("help-import-from"))]
    #[arg(long, value_name = say!("help-name-format"), value_parser = format)]
    pub(super) from: Option<Format>,
    #[arg(help = say!("help-import-map"))]
    #[arg(long = "map", value_name = say!("help-name-column-field"), value_parser = column)]
    pub(super) columns: Vec<ColumnChoice>,
    #[arg(help = say!("help-import-fps"))]
    #[arg(long, value_name = "N", value_parser = typed::<FrameRate>)]
    pub(super) fps: Option<FrameRate>,
    #[arg(help = say!("help-import-voice"))]
    #[arg(long, default_value = "dialogue", value_name = say!("help-name-parts"), value_parser = typed::<VoicedParts>)]
    pub(super) voice: VoicedParts,
    #[arg(help = say!("help-import-shots"))]
    #[arg(long, default_value = "one", value_name = "one|action", value_parser = typed::<ShotsPerScene>)]
    pub(super) shots: ShotsPerScene,
    #[arg(help = say!("help-import-encoding"))]
    #[arg(long, value_name = say!("help-name-encoding"))]
    pub(super) encoding: Option<String>,
    #[arg(help = say!("help-import-strict"))]
    #[arg(long)]
    pub(super) strict: bool,
    #[arg(help = say!("help-json"))]
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) list: ListArg,
}

/// The file to open in the window; a mistyped command is not taken for one.
pub(super) fn file_or_command(path: PathBuf) -> Result<PathBuf, Trouble> {
    if path.extension().is_some() || path.exists() {
        return Ok(path);
    }
    Err(Trouble::in_file(&path, say!("asked-command")))
}
