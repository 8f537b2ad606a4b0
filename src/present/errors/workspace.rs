//! Why another program's file cannot come in.

use super::{ErrorWords, ToErrorWords};
use crate::words::say;
use crate::workspace::IncomingError;

impl ToErrorWords for IncomingError {
    fn words(&self) -> ErrorWords {
        match self {
            Self::Format(error) => error.words(),
            Self::Unread(error) => error.words(),
            Self::Broken { name, error } => {
                let ErrorWords { cause, hint } = error.words();
                ErrorWords {
                    cause: match name {
                        Some(name) => say!("error-of-file", path = name, cause = cause),
                        None => cause,
                    },
                    hint,
                }
            }
        }
    }
}
