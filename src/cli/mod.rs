//! Subcommands: the same figures and advice, as text or JSON.
//!
//! [`run`] reads the arguments, works out one answer and writes it at once: so nothing is half said. Reading order:
//! `args` (what can be asked), `context` (what an answer rests on), then one module for each subcommand.

mod acts;
mod alternatives;
mod args;
mod assign;
mod claim;
mod compare_args;
mod context;
mod decided;
mod diff;
mod explain;
mod explain_change;
mod explained_figure;
mod export;
mod export_args;
mod fit;
mod frontier;
mod help;
mod import;
mod json;
mod output;
mod licences;
mod log;
mod log_json;
mod manual;
mod names;
mod plans;
mod pick;
mod price_check;
mod price_table;
mod prices;
mod projects;
mod reach;
mod record;
mod record_args;
mod schedule;
mod services;
mod swaps;
mod table;
mod totals;
mod totals_args;
mod totals_json;
mod trouble;
mod unparsed;
mod usage;
mod values;

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::PathBuf;

use crate::words::{say, with_language};
use crate::workspace::Clock;
use chrono::NaiveDateTime;
use clap::Parser as _;
use clap::error::ErrorKind;

use args::{Args, CliCommand, UsageCommand};

/// What is to be done after the arguments were read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CliOutcome {
    /// Nothing more; the exit status: 0 done, 1 the answer is no, 2 bad usage or bad input.
    Done(u8),
    /// The window is to be opened, perhaps with this file.
    Window(Option<PathBuf>),
    /// A picture is to be decoded from standard input, at most so many pixels on its longer side.
    DecodePicture(u32),
}

/// The exit status where everything went well.
const DONE: u8 = 0;
/// The exit status where the answer is no.
const NO: u8 = 1;
/// The exit status for bad usage or bad input.
const BAD: u8 = 2;

/// What a subcommand has to say.
struct Answer {
    /// For standard output.
    text: String,
    /// For standard error, a sentence each; not a reason to fail.
    notes: Vec<String>,
    status: u8,
    /// What was done all the same where the text cannot be written.
    done: Option<&'static str>,
}

impl Answer {
    const fn done(text: String, notes: Vec<String>) -> Self {
        Self { text, notes, status: DONE, done: None }
    }
}

/// This moment, as subcommands need it.
#[derive(Clone, Copy, Debug)]
struct Now {
    /// In the user’s local time.
    local: NaiveDateTime,
    /// By the clock of the service, whose day begins when credits reset.
    by_service: NaiveDateTime,
    /// In UTC.
    utc: NaiveDateTime,
}

/// Runs the program as far as it needs no window. The first argument is the program’s name.
pub fn run(
    args: impl IntoIterator<Item = OsString>,
    clock: Clock,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> CliOutcome {
    let (language, args) = help::spoken_in(args);
    with_language(language, || run_as_spoken(args, clock, out, err))
}

fn run_as_spoken(args: Vec<OsString>, clock: Clock, out: &mut dyn Write, err: &mut dyn Write) -> CliOutcome {
    context::count_in_unit_of(&args, clock.today());
    let args = match Args::try_parse_from(args) {
        Ok(args) => args,
        Err(error) => return CliOutcome::Done(unparsed(&error, out, err)),
    };
    if let Some(side) = args.decode_picture {
        return CliOutcome::DecodePicture(side);
    }
    let Some(command) = args.command else {
        // The window reads what was remembered on a thread of its own: a slow disk must not hold it up.
        return match args.file.map(args::file_or_command).transpose() {
            Ok(file) => CliOutcome::Window(file),
            Err(trouble) => CliOutcome::Done(refuse(&trouble.to_string(), err)),
        };
    };
    let reset = context::account(&mut Vec::new()).reset;
    let (now, both) =
        (clock.moment(), Now { local: clock.moment(), by_service: clock.by_service(reset), utc: clock.utc() });
    let today = both.by_service.date();
    let answer = match command {
        CliCommand::Totals(args) => totals::answer(&args, today),
        CliCommand::Plans(args) => plans::answer(&args, today),
        CliCommand::Swaps(args) => swaps::answer(&args, today),
        CliCommand::Reach(args) => reach::answer(&args, now),
        CliCommand::Fit(args) => fit::answer(&args, now),
        CliCommand::Frontier(args) => frontier::answer(&args, today),
        CliCommand::Diff(args) => diff::answer(&args, today),
        CliCommand::Compare(args) => services::answer(&args, today),
        CliCommand::Schedule(args) => schedule::answer(&args, today),
        CliCommand::Explain(args) => explain::answer(&args, today),
        CliCommand::Prices(args) => prices::answer(&args, now),
        CliCommand::Usage(args) => match &args.command {
            Some(UsageCommand::Import(log)) => log::answer(log, both),
            None => usage::answer(&args, clock),
        },
        CliCommand::Projects(args) => projects::answer(&args, both),
        CliCommand::Claim(args) => claim::answer(&args, both),
        CliCommand::Record(args) => record::answer(&args, both),
        CliCommand::Import(args) => import::answer(&args, now),
        CliCommand::Export(args) => export::answer(&args, now),
        CliCommand::Licences => licences::answer(),
        CliCommand::Manual(args) => manual::page(&args),
        CliCommand::Completions(args) => Ok(manual::completions(&args)),
    };
    CliOutcome::Done(match answer {
        Ok(answer) => tell(&answer, out, err),
        Err(trouble) => refuse(&trouble.to_string(), err),
    })
}

/// Writes one line to standard error and gives the exit status for it.
pub fn refuse(message: &str, err: &mut dyn Write) -> u8 {
    // Where even standard error is closed, the status has to say it.
    writeln!(err, "creditboard: {}", table::one_line(message)).unwrap_or_default();
    BAD
}

fn tell(answer: &Answer, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    for note in &answer.notes {
        writeln!(err, "creditboard: {}", say!("answer-note", note = table::one_line(note))).unwrap_or_default();
    }
    match (write_out(&answer.text, out), answer.done) {
        (Ok(()), _) => answer.status,
        (Err(why), None) => refuse(&why, err),
        // Failing here would make a script do it once more.
        (Err(why), Some(done)) => {
            writeln!(err, "creditboard: {}", say!("answer-done-but", done = done, why = &why)).unwrap_or_default();
            answer.status
        }
    }
}

/// Writes a text; why not, as a sentence. A reader that went away early, such as `head`, has seen what it wanted.
fn write_out(text: &str, out: &mut dyn Write) -> Result<(), String> {
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let reason = error.to_string();
            let reason = reason.split(" (os error").next().unwrap_or_default().to_lowercase();
            Err(say!("answer-not-written", reason = reason))
        }
        _ => Ok(()),
    }
}

/// Help and version go to standard output; every other message becomes one line.
fn unparsed(error: &clap::Error, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let text = help::worded(error.render().to_string());
        return write_out(&text, out).map_or_else(|why| refuse(&why, err), |()| DONE);
    }
    refuse(&say!("asked-see-help", what = unparsed::words(error)), err)
}
