//! What can be asked on the command line.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Parser, Subcommand};

use super::explain::ExplainArgs;
use super::export_args::ExportArgs;
use super::record_args::RecordArgs;
use super::totals_args::TotalsArgs;
use super::trouble::Trouble;
use super::values::{billing_day, column, credits, date, format, retakes, typed};
use crate::domain::{BillingDay, Confidence, Credits, PassFilter, ResetTime, TakesADay};
use crate::exchange::{ColumnChoice, Format, FrameRate, ShotsPerScene, VoicedParts};
use crate::figures::Basis;

const STATUS: &str = "Exit status: 0 done; 1 the answer is no; 2 bad usage or bad input.";

/// Plan AI videos against a monthly credit allowance.
///
/// Without a command the window opens, with FILE if one is named.
#[derive(Debug, Parser)]
#[command(name = "creditboard", version, args_conflicts_with_subcommands = true, after_help = STATUS)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Option<CliCommand>,
    /// The project to open in the window.
    pub(super) file: Option<PathBuf>,
    /// Decode one picture from standard input; the window starts this for each picture that it shows.
    #[arg(long, hide = true, value_name = "PIXELS")]
    pub(super) decode_picture: Option<u32>,
}

/// The prices that an answer rests on.
#[derive(Debug, clap::Args)]
pub(super) struct ListArg {
    /// The price list: the id of one that comes with the program, or a price list file [default: videodraft].
    #[arg(long = "prices", alias = "list", value_name = "LIST")]
    pub(super) named: Option<String>,
}

/// What can be asked for.
#[derive(Debug, Subcommand)]
pub(super) enum CliCommand {
    /// What a project costs on a plan, by scene and by kind.
    Totals(TotalsArgs),
    /// A project on every plan, side by side.
    Plans(PlansArgs),
    /// Other choices that save credits, or are better for nothing more.
    Swaps(SwapsArgs),
    /// The gentlest steps that bring a project within what is left.
    Reach(ReachArgs),
    /// The best choices that a number of credits can buy.
    Fit(FitArgs),
    /// What every number of credits can buy: the efficient points, cheapest first.
    Frontier(FrontierArgs),
    /// Two versions of a project side by side, and what is different.
    Diff(super::diff::DiffArgs),
    /// A project laid over the coming billing cycles, in the order in which it is best made.
    Schedule(ScheduleArgs),
    /// Why a figure is what it is: what it is made of, with the rule, assumption or source of each line.
    Explain(ExplainArgs),
    /// The price list: every model and plan.
    Prices(PricesArgs),
    /// What was used of this billing cycle’s allowance, and what is left.
    Usage(UsageArgs),
    /// The projects that share the account’s credits: their order, what is kept for each, and when each is due.
    Projects(super::projects::ProjectsArgs),
    /// Note a take that was really made, in its project and in the usage of the account.
    Record(RecordArgs),
    /// Say whose the takes of a project are, or whether a copy is the same project.
    Claim(super::claim::ClaimArgs),
    /// Make a project of another program’s file, such as a shot list in CSV.
    Import(ImportArgs),
    /// Write a project as another program’s file, such as a shot list in CSV.
    Export(ExportArgs),
    /// The licences of everything the program is made of.
    Licences,
    /// The manual page of the program or of a command, as troff; what packages install.
    #[command(hide = true)]
    Manual(super::manual::ManualArgs),
    /// What a shell needs to complete commands and options; what packages install.
    #[command(hide = true)]
    Completions(super::manual::CompletionsArgs),
}

#[derive(Debug, clap::Args)]
pub(super) struct PlansArgs {
    /// The project.
    pub(super) file: PathBuf,
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
    /// The day of the month on which credits reset, 1 to 31.
    #[arg(long, value_name = "DAY", allow_negative_numbers = true, value_parser = billing_day)]
    pub(super) billing_day: Option<BillingDay>,
    /// How many takes can be made on a day, 1 to 10,000 [default: what the project says].
    #[arg(long, value_name = "TAKES", allow_negative_numbers = true, value_parser = typed::<TakesADay>)]
    pub(super) takes_a_day: Option<TakesADay>,
    /// Answer with one JSON object.
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) list: ListArg,
}

#[derive(Debug, clap::Args)]
pub(super) struct SwapsArgs {
    /// The project.
    pub(super) file: PathBuf,
    /// The plan that pays [default: the account’s].
    #[arg(long, value_name = "PLAN")]
    pub(super) plan: Option<String>,
    /// The passes whose choices may change: draft, final or both.
    #[arg(long, default_value = "both", value_name = "PASS", value_parser = typed::<PassFilter>)]
    pub(super) pass: PassFilter,
    /// Whether savings count retakes: bare, expected or safe.
    #[arg(long, default_value = "bare", value_name = "RETAKES", value_parser = retakes)]
    pub(super) retakes: Basis,
    /// The credits to give the chance for; by default what the account has left.
    #[arg(long, value_name = "CREDITS", allow_negative_numbers = true, value_parser = credits)]
    pub(super) credits: Option<Credits>,
    /// How sure the safe total must be, in percent, 50 to 99.
    #[arg(long, default_value = "90", value_name = "PERCENT", value_parser = typed::<Confidence>)]
    pub(super) confidence: Confidence,
    /// Hero scenes may change as well.
    #[arg(long)]
    pub(super) heroes: bool,
    /// The day to calculate for, as YYYY-MM-DD.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) today: Option<NaiveDate>,
    /// Work that is done may change as well.
    #[arg(long)]
    pub(super) all: bool,
    /// Answer with one JSON object.
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) list: ListArg,
}

#[derive(Debug, clap::Args)]
pub(super) struct ReachArgs {
    /// The project.
    pub(super) file: PathBuf,
    /// The credits to stay within [default: what the account has left].
    #[arg(long, value_name = "CREDITS", allow_negative_numbers = true, value_parser = credits)]
    pub(super) credits: Option<Credits>,
    /// How sure it must be that they are enough, in percent, 50 to 99.
    #[arg(long, default_value = "90", value_name = "PERCENT", value_parser = typed::<Confidence>)]
    pub(super) confidence: Confidence,
    /// The plan that pays [default: the account’s].
    #[arg(long, value_name = "PLAN")]
    pub(super) plan: Option<String>,
    /// The passes that count and may change: draft, final or both.
    #[arg(long, default_value = "both", value_name = "PASS", value_parser = typed::<PassFilter>)]
    pub(super) pass: PassFilter,
    /// Hero scenes may change as well.
    #[arg(long)]
    pub(super) heroes: bool,
    /// The day to calculate for, as YYYY-MM-DD.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) today: Option<NaiveDate>,
    /// Work that is done may change as well.
    #[arg(long)]
    pub(super) all: bool,
    /// The project to write with all steps taken.
    #[arg(short, long, value_name = "OUT.ron")]
    pub(super) output: Option<PathBuf>,
    /// Answer with one JSON object.
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) list: ListArg,
}

/// What a fit and a frontier are both asked under.
#[derive(Debug, clap::Args)]
pub(super) struct RulesArgs {
    /// The project.
    pub(super) file: PathBuf,
    /// The plan that pays [default: the account’s].
    #[arg(long, value_name = "PLAN")]
    pub(super) plan: Option<String>,
    /// The passes whose choices may change, and whose credits count: draft, final or both.
    #[arg(long, default_value = "final", value_name = "PASS", value_parser = typed::<PassFilter>)]
    pub(super) pass: PassFilter,
    /// Whether costs count retakes: bare, expected, or safe.
    #[arg(long, default_value = "bare", value_name = "RETAKES", value_parser = retakes)]
    pub(super) retakes: Basis,
    /// In hero scenes only choices rated at least this, 0 to 100.
    #[arg(long, value_name = "RATING", value_parser = clap::value_parser!(u8).range(0..=100))]
    pub(super) hero_at_least: Option<u8>,
    /// At most so many joins more than a shot has now.
    #[arg(long, value_name = "JOINS")]
    pub(super) added_joins: Option<u32>,
    /// The day to calculate for, as YYYY-MM-DD.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) today: Option<NaiveDate>,
    /// Work that is done may change as well.
    #[arg(long)]
    pub(super) all: bool,
    /// Answer with one JSON object.
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) list: ListArg,
}

#[derive(Debug, clap::Args)]
pub(super) struct FitArgs {
    #[command(flatten)]
    pub(super) rules: RulesArgs,
    /// The credits for everything in the passes that count.
    #[arg(long, value_name = "CREDITS", allow_negative_numbers = true, value_parser = credits)]
    pub(super) credits: Credits,
    /// The project to write with the best choices.
    #[arg(short, long, value_name = "OUT.ron")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(super) struct FrontierArgs {
    #[command(flatten)]
    pub(super) rules: RulesArgs,
}

#[derive(Debug, clap::Args)]
pub(super) struct ScheduleArgs {
    /// The project.
    pub(super) file: PathBuf,
    /// The plan that pays [default: the account’s].
    #[arg(long, value_name = "PLAN")]
    pub(super) plan: Option<String>,
    /// The day of the month on which credits reset, 1 to 31.
    #[arg(long, value_name = "DAY", allow_negative_numbers = true, value_parser = billing_day)]
    pub(super) billing_day: Option<BillingDay>,
    /// Credits of this billing cycle that are spent already.
    #[arg(long, value_name = "CREDITS", allow_negative_numbers = true, value_parser = credits)]
    pub(super) used: Option<Credits>,
    /// How many takes can be made on a day, 1 to 10,000 [default: what the project says].
    #[arg(long, value_name = "TAKES", allow_negative_numbers = true, value_parser = typed::<TakesADay>)]
    pub(super) takes_a_day: Option<TakesADay>,
    /// The day to calculate for, as YYYY-MM-DD.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) today: Option<NaiveDate>,
    /// Answer with one JSON object.
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) list: ListArg,
}

#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(super) struct PricesArgs {
    #[command(subcommand)]
    pub(super) command: Option<PricesCommand>,
    /// Answer with one JSON object.
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) list: ListArg,
}

#[derive(Debug, clap::Subcommand)]
pub(super) enum PricesCommand {
    /// The price lists that come with the program.
    Lists,
    /// Whether a price list file can be used, and all that is wrong with it.
    Check(CheckArgs),
    /// Write the list as CSV for a spreadsheet: a row for each model and length of clip.
    Export(PricesExportArgs),
    /// Read such a table: what it would change of your own prices, and with --take change them.
    Import(PricesImportArgs),
}

#[derive(Debug, clap::Args)]
pub(super) struct PricesExportArgs {
    /// The file to write [default: standard output].
    #[arg(short, long, value_name = "OUT.csv")]
    pub(super) output: Option<PathBuf>,
    #[command(flatten)]
    pub(super) list: ListArg,
}

#[derive(Debug, clap::Args)]
pub(super) struct PricesImportArgs {
    /// The table.
    #[arg(value_name = "IN.csv")]
    pub(super) file: PathBuf,
    /// Take the prices over as your own. Close the window first: it would not know of them.
    #[arg(long)]
    pub(super) take: bool,
    /// Answer with one JSON object.
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) list: ListArg,
}

#[derive(Debug, clap::Args)]
pub(super) struct CheckArgs {
    /// The price list.
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    /// Answer with one JSON object.
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(super) struct UsageArgs {
    #[command(subcommand)]
    pub(super) command: Option<UsageCommand>,
    /// When credits reset on that day, such as `09:00 Europe/Paris` [default: the account’s, else midnight in UTC].
    #[arg(long, value_name = "TIME ZONE", value_parser = typed::<ResetTime>)]
    pub(super) reset: Option<ResetTime>,
    /// The plan that pays [default: the account’s].
    #[arg(long, value_name = "PLAN")]
    pub(super) plan: Option<String>,
    /// The day of the month on which credits reset, 1 to 31 [default: the account’s].
    #[arg(long, value_name = "DAY", allow_negative_numbers = true, value_parser = billing_day)]
    pub(super) billing_day: Option<BillingDay>,
    /// The day to calculate for, as YYYY-MM-DD.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) today: Option<NaiveDate>,
    /// Answer with one JSON object.
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) list: ListArg,
}

#[derive(Debug, clap::Subcommand)]
pub(super) enum UsageCommand {
    /// Hold the provider’s own log against the takes that are recorded: what agrees, what differs, what is missing.
    Import(super::log::LogArgs),
}

#[derive(Debug, clap::Args)]
pub(super) struct ImportArgs {
    /// The file to import; it is only read.
    #[arg(value_name = "IN")]
    pub(super) file: PathBuf,
    /// The project to write [default: one beside IN that is not there yet].
    #[arg(short, long, value_name = "OUT.ron")]
    pub(super) output: Option<PathBuf>,
    /// A project to bring up to date with IN: scenes are found by label, then by text, and models and takes stay. It is
    /// only written over where -o names it.
    #[arg(long, value_name = "FILE.ron")]
    pub(super) into: Option<PathBuf>,
    /// The format of IN; by default its extension sets it.
    #[arg(long, value_name = "FORMAT", value_parser = format)]
    pub(super) from: Option<Format>,
    /// What a column means, such as “Tool=final”; may be given several times. A column without a header goes by its letter.
    #[arg(long = "map", value_name = "COLUMN=FIELD", value_parser = column)]
    pub(super) columns: Vec<ColumnChoice>,
    /// How many frames a second has, where IN does not say.
    #[arg(long, value_name = "N", value_parser = typed::<FrameRate>)]
    pub(super) fps: Option<FrameRate>,
    /// Which parts of a script are to be spoken: dialogue, action, all or none.
    #[arg(long, default_value = "dialogue", value_name = "PARTS", value_parser = typed::<VoicedParts>)]
    pub(super) voice: VoicedParts,
    /// How many shots a scene of a script becomes: one, or one for each paragraph of action.
    #[arg(long, default_value = "one", value_name = "one|action", value_parser = typed::<ShotsPerScene>)]
    pub(super) shots: ShotsPerScene,
    /// The encoding of IN, such as `shift_jis` [default: detected].
    #[arg(long, value_name = "ENCODING")]
    pub(super) encoding: Option<String>,
    /// End with status 1 when anything is lost, guessed or can be read in two ways.
    #[arg(long)]
    pub(super) strict: bool,
    /// Answer with one JSON object.
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
    Err(Trouble::in_file(&path, "this is neither a command nor a file; see creditboard --help"))
}
