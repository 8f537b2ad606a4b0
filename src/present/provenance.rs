//! Whose takes those of a project are, and whether its file is a copy: what is to be asked.

use super::number;
use crate::figures::usage::UnknownTakes;
use crate::words::say;

/// Takes without a known owner: `2 takes in this file, 50 credits, aren’t in this computer’s usage record. They
/// count as made, but your account isn’t charged for them.`
pub fn unknown_takes_words(unknown: UnknownTakes) -> String {
    say!("project-unknown-takes", count = unknown.takes, credits = number::credit_count(unknown.credits))
}

/// Takes of which it was said whose they are: `You said whose 2 takes from elsewhere are, 50 credits.`
pub fn settled_takes_words(settled: UnknownTakes) -> String {
    say!("project-settled-takes", count = settled.takes, credits = number::credit_count(settled.credits))
}

/// A file that is a copy: `This file is a copy of “film.board.ron”, which is still there. Takes recorded in one don’t count in the
/// other.`
pub fn copy_words(original: &str) -> String {
    say!("project-is-a-copy", original = original)
}
