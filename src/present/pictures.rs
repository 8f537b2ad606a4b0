//! Why a picture of a scene is not shown.

use serde::{Deserialize, Serialize};

use super::ToErrorWords as _;
use crate::storage::OpenError;

/// Why a picture is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PictureFault {
    /// Its file cannot be read.
    Unread(OpenError),
    /// Its file cannot be decoded.
    Undecoded(DecodeFault),
    /// Reading it takes too long.
    TooSlow,
    /// No thread could be started for it.
    NoThread,
}

/// Why the bytes of a file do not become a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DecodeFault {
    /// They are none of a kind that is shown.
    OtherKind,
    /// There is no picture in them.
    NothingInIt,
    /// The grey has more than 8 bits.
    DeepGrey,
    /// They are damaged; what the decoder says.
    Damaged(String),
    /// Decoding it would take too much memory.
    TooLarge,
    /// The process that decodes ended without an answer.
    Stopped,
}

/// Why a picture is not shown, and what to do where something helps.
pub fn picture_fault_words(fault: &PictureFault) -> String {
    let fault = match fault {
        PictureFault::Unread(error) => return error.words().to_string(),
        PictureFault::Undecoded(fault) => fault,
        PictureFault::TooSlow => return "Reading this picture takes too long.".to_owned(),
        PictureFault::NoThread => {
            return "Pictures can’t be read now. Save your work and start Creditboard again.".to_owned();
        }
    };
    let cause = match fault {
        DecodeFault::TooLarge => {
            return "This picture is too large to show. Use a copy of at most 4,000 pixels on its longer side."
                .to_owned();
        }
        DecodeFault::Stopped => "reading it failed; the file may be damaged",
        DecodeFault::OtherKind => "it is not a PNG, JPEG or WebP file",
        DecodeFault::NothingInIt => "it has no picture in it",
        DecodeFault::DeepGrey => "16-bit greyscale isn’t supported",
        DecodeFault::Damaged(said) => said,
    };
    format!("This picture can’t be shown: {cause}.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_that_is_not_shown_says_why() {
        let check = |fault, expected: &str| assert_eq!(picture_fault_words(&PictureFault::Undecoded(fault)), expected);
        check(DecodeFault::OtherKind, "This picture can’t be shown: it is not a PNG, JPEG or WebP file.");
        check(DecodeFault::Damaged("no end".to_owned()), "This picture can’t be shown: no end.");
        check(
            DecodeFault::TooLarge,
            "This picture is too large to show. Use a copy of at most 4,000 pixels on its longer side.",
        );
    }
}
