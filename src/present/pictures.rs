//! Why a picture of a scene is not shown.

use serde::{Deserialize, Serialize};

use super::ToErrorWords as _;
use crate::storage::OpenError;
use crate::words::say;

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
        PictureFault::TooSlow => return say!("told-picture-too-slow").to_owned(),
        PictureFault::NoThread => {
            return say!("told-picture-no-thread").to_owned();
        }
    };
    let cause = match fault {
        DecodeFault::TooLarge => {
            return say!("told-picture-too-large", most = 4_000_u32);
        }
        DecodeFault::Stopped => say!("told-picture-stopped"),
        DecodeFault::OtherKind => say!("told-picture-other-kind"),
        DecodeFault::NothingInIt => say!("told-picture-nothing"),
        DecodeFault::DeepGrey => say!("told-picture-grey"),
        DecodeFault::Damaged(said) => said,
    };
    say!("told-picture-not-shown", why = cause)
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
