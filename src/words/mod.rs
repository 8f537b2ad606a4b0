//! What the program says, in each of its languages. Begin with [`say!`].
//!
//! Texts stand in `assets/words/<language>/<part>.ftl`, written in [Fluent](https://projectfluent.org): one file for each
//! part of the program, and each key begins with the name of its file. Code names a text by its key:
//!
//! ```
//! use creditboard::say;
//!
//! assert_eq!(say!("number-today"), "today");
//! assert_eq!(say!("number-days", count = 22_u64), "22 days");
//! ```
//!
//! Files are read with `fluent-syntax`, by the authors of Fluent, and put together here rather than by `fluent-bundle`:
//! numbers stay whole however large they are, a text without arguments is made once and costs an index from then on, and
//! nothing can fail when a text is asked for. What a file may contain is what `book` understands; tests hold every file
//! to it, and every key and every argument of the code to the files.

mod book;
mod language;
mod number;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::sync::OnceLock;

use book::Message;
pub use language::{Language, language, speak, spoken, with_language};
pub use number::{Signs, grouped, signs};

/// The text of a key in the current language: a `&'static str`, or with arguments a `String`.
///
/// Arguments are texts or whole numbers that are not negative; numbers choose plural forms and are written with
/// thousands separated.
#[macro_export]
macro_rules! say {
    ($key:literal) => {
        $crate::words::Wording::plain({
            static WORDING: $crate::words::Wording = $crate::words::Wording::new($key);
            &WORDING
        })
    };
    ($key:literal, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::words::Wording::filled(
            {
                static WORDING: $crate::words::Wording = $crate::words::Wording::new($key);
                &WORDING
            },
            &[$((stringify!($name), $crate::words::Filling::from($value))),+],
        )
    };
}
pub(crate) use say;

/// A place in the code that says something. It finds its text once in each language.
#[derive(Debug)]
pub struct Wording {
    key: &'static str,
    found: [OnceLock<Option<&'static Message>>; Language::ALL.len()],
}

impl Wording {
    /// The place that says the text of this key. Use [`say!`], which tests follow.
    pub const fn new(key: &'static str) -> Self {
        Self { key, found: [const { OnceLock::new() }; Language::ALL.len()] }
    }

    /// The text without arguments; the key itself where there is no text, which a test excludes.
    pub fn plain(&self) -> &'static str {
        self.message().map_or(self.key, Message::plain)
    }

    /// The text with arguments.
    pub fn filled(&self, fillings: &[(&'static str, Filling<'_>)]) -> String {
        self.message().map_or_else(|| self.key.to_owned(), |message| message.filled(fillings))
    }

    fn message(&self) -> Option<&'static Message> {
        let now = language();
        let found = self.found.get(now.place())?;
        *found.get_or_init(|| book::message(now, self.key))
    }
}

/// What is put into a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filling<'a> {
    /// A text, put in as it is.
    Text(Cow<'a, str>),
    /// A number, which also chooses plural forms.
    Number(u64),
}

impl<'a> From<&'a str> for Filling<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&&'a str> for Filling<'a> {
    fn from(text: &&'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Filling<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Filling<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<u64> for Filling<'_> {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Filling<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u16> for Filling<'_> {
    fn from(number: u16) -> Self {
        Self::Number(number.into())
    }
}

impl From<u8> for Filling<'_> {
    fn from(number: u8) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Filling<'_> {
    fn from(number: usize) -> Self {
        Self::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }
}
