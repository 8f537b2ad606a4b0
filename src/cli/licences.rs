//! `creditboard licences`: what the program is made of, and under which licences.

use super::Answer;
use super::trouble::Trouble;
use crate::present::{licence_text, notices};

pub(super) fn answer() -> Result<Answer, Trouble> {
    let notices = notices().map_err(Trouble::new)?;
    Ok(Answer::done(licence_text(&notices), Vec::new()))
}
