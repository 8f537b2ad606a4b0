//! The languages, and which one is spoken now.

use std::cell::Cell;

/// A language that the program can speak.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// English, which stands in for every text that another language lacks.
    #[default]
    English,
    /// German.
    German,
    /// Spanish.
    Spanish,
    /// Japanese.
    Japanese,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::English, Self::German, Self::Spanish, Self::Japanese];

    /// Its tag of BCP 47: `en`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Spanish => "es",
            Self::Japanese => "ja",
        }
    }

    /// The language of a tag or of a locale of the system, such as `de`, `de-AT`, `de_DE.UTF-8`; `None` for others.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.', '@']).next()?;
        Self::ALL.into_iter().find(|one| one.tag().eq_ignore_ascii_case(language))
    }

    /// Its place among all.
    pub(super) const fn place(self) -> usize {
        match self {
            Self::English => 0,
            Self::German => 1,
            Self::Spanish => 2,
            Self::Japanese => 3,
        }
    }
}

thread_local! {
    static SPOKEN: Cell<Language> = const { Cell::new(Language::English) };
}

/// The language that this thread speaks.
pub fn language() -> Language {
    SPOKEN.get()
}

/// Has this thread speak a language from now on.
///
/// Each thread has its own, so that no lock is taken for a text and tests do not hear each other; work that is given to
/// another thread takes its language along with [`spoken`].
pub fn speak(language: Language) {
    SPOKEN.set(language);
}

/// Does something in a language, and then goes on in the one from before.
pub fn with_language<T>(language: Language, work: impl FnOnce() -> T) -> T {
    let before = SPOKEN.replace(language);
    let done = work();
    SPOKEN.set(before);
    done
}

/// Work for another thread, in the language that this one speaks now.
pub fn spoken<T>(work: impl FnOnce() -> T) -> impl FnOnce() -> T {
    let language = language();
    move || with_language(language, work)
}
