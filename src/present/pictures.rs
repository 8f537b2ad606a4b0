//! Why a picture of a scene is not shown.

use super::ToErrorWords as _;
use crate::storage::OpenError;

/// Why a picture is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PictureFault {
    /// Its file cannot be read.
    Unread(OpenError),
    /// Its file is none of a kind that is shown.
    OtherKind,
    /// There is no picture in its file.
    NothingInIt,
    /// Its grey has more than 8 bits.
    DeepGrey,
    /// Its file is damaged; what the decoder says.
    Damaged(String),
    /// Decoding it would take too much memory.
    TooLarge,
    /// Reading it takes too long.
    TooSlow,
    /// No thread could be started for it.
    NoThread,
}

/// Why a picture is not shown, and what to do where something helps.
pub fn picture_fault_words(fault: &PictureFault) -> String {
    let cause = match fault {
        PictureFault::Unread(error) => return error.words().to_string(),
        PictureFault::TooLarge => {
            return "This picture is too large to show. Use a copy of at most 4,000 pixels on its longer side."
                .to_owned();
        }
        PictureFault::TooSlow => return "Reading this picture takes too long.".to_owned(),
        PictureFault::NoThread => {
            return "Pictures can't be read now. Save your work and start Creditboard again.".to_owned();
        }
        PictureFault::OtherKind => "it is not a PNG, JPEG or WebP file",
        PictureFault::NothingInIt => "it has no picture in it",
        PictureFault::DeepGrey => "its grey has more than 8 bits",
        PictureFault::Damaged(said) => said,
    };
    format!("This picture can't be shown: {cause}.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_that_is_not_shown_says_why() {
        let check =
            |fault: PictureFault, expected: &str| assert_eq!(picture_fault_words(&fault), expected, "{fault:?}");
        check(PictureFault::OtherKind, "This picture can't be shown: it is not a PNG, JPEG or WebP file.");
        check(PictureFault::Damaged("no end".to_owned()), "This picture can't be shown: no end.");
        check(
            PictureFault::TooLarge,
            "This picture is too large to show. Use a copy of at most 4,000 pixels on its longer side.",
        );
    }
}
