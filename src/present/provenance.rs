//! Whose takes those of a project are, and whether its file is a copy: what is to be asked.

use super::number;
use crate::figures::usage::UnknownTakes;

/// Takes without a known owner: `2 takes in this file, 50 credits, aren’t in this computer’s usage record. They
/// count as made, but your account isn’t charged for them.`
pub fn unknown_takes_words(unknown: UnknownTakes) -> String {
    let takes = number::counted(unknown.takes, "take", "takes");
    let credits = number::credit_count(unknown.credits);
    let (are, they, them) =
        if unknown.takes == 1 { ("isn’t", "It counts", "it") } else { ("aren’t", "They count", "them") };
    format!(
        "{takes} in this file, {credits}, {are} in this computer’s usage record. {they} as made, but your account isn’t charged \
         for {them}."
    )
}

/// Takes of which it was said whose they are: `You said whose 2 takes from elsewhere are, 50 credits.`
pub fn settled_takes_words(settled: UnknownTakes) -> String {
    let takes = number::counted(settled.takes, "take", "takes");
    let (credits, are) = (number::credit_count(settled.credits), if settled.takes == 1 { "is" } else { "are" });
    format!("You said whose {takes} from elsewhere {are}, {credits}.")
}

/// A file that is a copy: `This file is a copy of “film.board.ron”, which is still there. Takes recorded in one don’t count in the
/// other.`
pub fn copy_words(original: &str) -> String {
    format!(
        "This file is a copy of “{original}”, which is still there. Takes recorded in one don’t count in the other."
    )
}
