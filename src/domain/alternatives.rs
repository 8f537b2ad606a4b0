//! Alternatives: what else an asset could be made with, side by side under letters. Exactly one of them is chosen.
//!
//! The chosen one stands where every choice stands, in [`Asset::final_choice`]; so no sum can count another. Only the
//! others are kept here, with the letter that the chosen one has among them.

use std::fmt;
use std::str::FromStr;

use super::{Asset, Choice, WantedText, WrongText};

/// The letter that an alternative is known by, A to H. It stays with it for as long as there are alternatives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Letter {
    /// The first, which a choice without alternatives has.
    #[default]
    A,
    /// The second.
    B,
    /// The third.
    C,
    /// The fourth.
    D,
    /// The fifth.
    E,
    /// The sixth.
    F,
    /// The seventh.
    G,
    /// The last.
    H,
}

/// A choice that is not chosen, under its letter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Alternative {
    /// The letter.
    pub letter: Letter,
    /// What the asset would be made with.
    pub choice: Choice,
}

/// What else an asset could be made with; nothing for most assets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alternatives {
    /// The letter of the chosen one; [`Letter::A`] while there are no others.
    chosen: Letter,
    /// The others by their letters, none twice.
    others: Vec<Alternative>,
}

/// One of the choices that an asset has for its final pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate<'a> {
    /// Its letter.
    pub letter: Letter,
    /// What the asset is made with, or would be.
    pub choice: &'a Choice,
    /// Whether it is the one that counts.
    pub is_chosen: bool,
}

/// Why alternatives cannot be changed as asked, or cannot be as they are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlternativeFault {
    /// All letters are used.
    Full,
    /// A letter holds that already.
    Held(Letter),
    /// The chosen one cannot be removed.
    Chosen(Letter),
    /// No alternative has this letter.
    Missing(Letter),
    /// Two have one letter.
    Twice(Letter),
}

/// What becomes of the alternatives of an asset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AlternativeEdit {
    /// What is chosen is kept under its letter; a new letter holds the same and is chosen, to be changed.
    Keep,
    /// Another choice joins them, and is not chosen.
    Add(Choice),
    /// Another one is chosen.
    Choose(Letter),
    /// One that is not chosen goes.
    Remove(Letter),
}

impl Letter {
    /// All of them, in their order: an asset has at most so many alternatives.
    pub const ALL: [Self; 8] = [Self::A, Self::B, Self::C, Self::D, Self::E, Self::F, Self::G, Self::H];

    /// The letter as it is written.
    pub const fn id(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
            Self::E => "E",
            Self::F => "F",
            Self::G => "G",
            Self::H => "H",
        }
    }
}

impl fmt::Display for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Letter {
    type Err = WrongText;

    fn from_str(text: &str) -> Result<Self, WrongText> {
        Self::ALL.into_iter().find(|letter| letter.id() == text).ok_or_else(|| WrongText::new(WantedText::Letter, text))
    }
}

impl Alternatives {
    /// The most that are kept beside the chosen one.
    pub const MAX_OTHERS: usize = Letter::ALL.len() - 1;

    /// Others beside a chosen one. Where there are none, the chosen one has the first letter.
    ///
    /// # Errors
    /// [`AlternativeFault::Twice`] where two have one letter.
    pub fn new(chosen: Letter, mut others: Vec<Alternative>) -> Result<Self, AlternativeFault> {
        others.sort_by_key(|one| one.letter);
        let mut letters: Vec<Letter> = others.iter().map(|one| one.letter).chain([chosen]).collect();
        letters.sort_unstable();
        let twice = letters.iter().zip(letters.iter().skip(1)).find(|(one, next)| one == next);
        match twice {
            Some((letter, _)) if !others.is_empty() => Err(AlternativeFault::Twice(*letter)),
            _ if others.is_empty() => Ok(Self::default()),
            _ => Ok(Self { chosen, others }),
        }
    }

    /// Whether there is no other than the chosen one.
    pub const fn is_empty(&self) -> bool {
        self.others.is_empty()
    }

    /// The letter of the chosen one.
    pub const fn chosen(&self) -> Letter {
        self.chosen
    }

    /// Those that are not chosen, by their letters.
    pub fn others(&self) -> &[Alternative] {
        &self.others
    }

    /// How many there are, the chosen one included.
    pub const fn count(&self) -> usize {
        self.others.len().saturating_add(1)
    }

    fn free(&self) -> Result<Letter, AlternativeFault> {
        let is_free = |letter: &Letter| *letter != self.chosen && self.place(*letter).is_none();
        Letter::ALL.into_iter().find(is_free).ok_or(AlternativeFault::Full)
    }

    fn place(&self, letter: Letter) -> Option<usize> {
        self.others.iter().position(|one| one.letter == letter)
    }

    fn holder(&self, choice: &Choice) -> Option<Letter> {
        self.others.iter().find(|one| one.choice == *choice).map(|one| one.letter)
    }

    fn put(&mut self, letter: Letter, choice: Choice) {
        self.others.push(Alternative { letter, choice });
        self.others.sort_by_key(|one| one.letter);
    }
}

impl Asset {
    /// All choices for the final pass by their letters, the chosen one in its place; only that one where there are no
    /// alternatives.
    pub fn candidates(&self) -> impl Iterator<Item = Candidate<'_>> {
        let chosen = self.alternatives.chosen;
        let own = Candidate { letter: chosen, choice: &self.final_choice, is_chosen: true };
        let other = |one| {
            let Alternative { letter, choice }: &Alternative = one;
            Candidate { letter: *letter, choice, is_chosen: false }
        };
        let (before, after): (Vec<_>, Vec<_>) =
            self.alternatives.others.iter().map(other).partition(|one| one.letter < chosen);
        before.into_iter().chain([own]).chain(after)
    }

    /// Changes the alternatives.
    ///
    /// # Errors
    /// An [`AlternativeFault`]; the asset is then as it was.
    pub fn edit_alternatives(&mut self, edit: AlternativeEdit) -> Result<(), AlternativeFault> {
        match edit {
            AlternativeEdit::Keep => self.keep(),
            AlternativeEdit::Add(choice) => self.add_alternative(choice),
            AlternativeEdit::Choose(letter) => self.choose_alternative(letter),
            AlternativeEdit::Remove(letter) => self.remove_alternative(letter),
        }
    }

    fn keep(&mut self) -> Result<(), AlternativeFault> {
        if let Some(letter) = self.alternatives.holder(&self.final_choice) {
            return Err(AlternativeFault::Held(letter));
        }
        let free = self.alternatives.free()?;
        let kept = std::mem::replace(&mut self.alternatives.chosen, free);
        self.alternatives.put(kept, self.final_choice.clone());
        Ok(())
    }

    fn add_alternative(&mut self, choice: Choice) -> Result<(), AlternativeFault> {
        let same = (self.final_choice == choice).then_some(self.alternatives.chosen);
        if let Some(letter) = same.or_else(|| self.alternatives.holder(&choice)) {
            return Err(AlternativeFault::Held(letter));
        }
        let free = self.alternatives.free()?;
        self.alternatives.put(free, choice);
        Ok(())
    }

    fn choose_alternative(&mut self, letter: Letter) -> Result<(), AlternativeFault> {
        let Alternatives { chosen, others } = &mut self.alternatives;
        if letter == *chosen {
            return Ok(());
        }
        let other = others.iter_mut().find(|one| one.letter == letter).ok_or(AlternativeFault::Missing(letter))?;
        other.letter = std::mem::replace(chosen, letter);
        std::mem::swap(&mut other.choice, &mut self.final_choice);
        others.sort_by_key(|one| one.letter);
        Ok(())
    }

    fn remove_alternative(&mut self, letter: Letter) -> Result<(), AlternativeFault> {
        let all = &mut self.alternatives;
        if letter == all.chosen && !all.others.is_empty() {
            return Err(AlternativeFault::Chosen(letter));
        }
        let place = all.place(letter).ok_or(AlternativeFault::Missing(letter))?;
        all.others.remove(place);
        if all.others.is_empty() {
            all.chosen = Letter::default();
        }
        Ok(())
    }

    /// Makes it with another choice, as advice or a change of many assets does. Where there are alternatives none of them
    /// is lost: a letter that holds the choice already is chosen, else it gets a letter of its own, and what was chosen
    /// stays under its own.
    ///
    /// # Errors
    /// [`AlternativeFault::Full`] where no letter is free; the asset is then as it was.
    pub fn take_on(&mut self, choice: Choice) -> Result<(), AlternativeFault> {
        if self.alternatives.is_empty() || self.final_choice == choice {
            self.final_choice = choice;
            return Ok(());
        }
        if let Some(letter) = self.alternatives.holder(&choice) {
            return self.choose_alternative(letter);
        }
        // What another letter holds too is not lost.
        if self.alternatives.holder(&self.final_choice).is_none() {
            self.keep()?;
        }
        self.final_choice = choice;
        Ok(())
    }
}
