//! `creditboard manual` and `creditboard completions`: what packages install for `man` and for shells.
//!
//! Both are made of the description of the command line itself, so that they are never out of date.

use clap::{Command, CommandFactory as _};

use super::Answer;
use super::args::Args;
use super::trouble::Trouble;
use crate::words::say;

const NAME: &str = "creditboard";

#[derive(Debug, clap::Args)]
pub(super) struct ManualArgs {
    #[arg(help = say!("help-manual-about"))]
    #[arg(value_name = say!("help-name-command"))]
    pub(super) about: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(super) struct CompletionsArgs {
    #[arg(value_name = say!("help-name-shell"), help = say!("help-completions-shell"))]
    pub(super) shell: clap_complete::Shell,
}

/// The manual page, as troff.
pub(super) fn page(args: &ManualArgs) -> Result<Answer, Trouble> {
    let mut program = Args::command().disable_help_subcommand(true);
    program.build();
    let about = match &args.about {
        None => program,
        Some(name) => subcommand(&program, name)?,
    };
    let made = concat!("creditboard ", env!("CARGO_PKG_VERSION"));
    let mut page = Vec::new();
    clap_mangen::Man::new(about).source(made).render(&mut page).map_err(|error| Trouble::new(error.to_string()))?;
    Ok(Answer::done(String::from_utf8_lossy(&page).into_owned(), Vec::new()))
}

/// The command of a name; `usage-import` is `import` of `usage`.
fn subcommand(program: &Command, name: &str) -> Result<Command, Trouble> {
    let inner = || program.find_subcommand(name.split_once('-')?.0)?.find_subcommand(name.split_once('-')?.1);
    let found = program.find_subcommand(name).or_else(inner).cloned();
    found.ok_or_else(|| Trouble::new(say!("asked-no-manual", name = name)))
}

/// The completion script of a shell.
pub(super) fn completions(args: &CompletionsArgs) -> Answer {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Args::command(), NAME, &mut script);
    Answer::done(String::from_utf8_lossy(&script).into_owned(), Vec::new())
}
