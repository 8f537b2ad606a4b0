//! The program: a subcommand answers in the terminal, without one the window opens.

use std::io;
use std::process::ExitCode;

use creditboard::cli::{self, CliOutcome};
use creditboard::workspace::Clock;

fn main() -> ExitCode {
    let (mut out, mut err) = (io::stdout().lock(), io::stderr().lock());
    match cli::run(std::env::args_os(), Clock::system(), &mut out, &mut err) {
        CliOutcome::Done(status) => ExitCode::from(status),
        CliOutcome::Window(file) => {
            drop((out, err));
            window(file)
        }
        CliOutcome::DecodePicture(side) => picture(side, &mut out),
    }
}

#[cfg(feature = "gui")]
fn window(file: Option<std::path::PathBuf>) -> ExitCode {
    match creditboard::ui::run(file) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => refuse(&message),
    }
}

#[cfg(feature = "gui")]
fn picture(side: u32, out: &mut dyn io::Write) -> ExitCode {
    match creditboard::ui::decode_picture(io::stdin().lock(), side, out) {
        Ok(()) => ExitCode::SUCCESS,
        // The window is gone, or wants the picture no more.
        Err(_) => ExitCode::FAILURE,
    }
}

#[cfg(not(feature = "gui"))]
fn picture(_side: u32, _out: &mut dyn io::Write) -> ExitCode {
    refuse("this program was built without its window")
}

#[cfg(not(feature = "gui"))]
fn window(_file: Option<std::path::PathBuf>) -> ExitCode {
    refuse("this program was built without its window; use a subcommand, see creditboard --help")
}

fn refuse(message: &str) -> ExitCode {
    ExitCode::from(cli::refuse(message, &mut io::stderr().lock()))
}
