//! The lists that come with the program, each read when it is first asked for.

use std::sync::OnceLock;

use super::{PriceList, PriceListError};

/// A list that comes with the program.
struct Shipped {
    text: &'static str,
    list: OnceLock<Result<PriceList, PriceListError>>,
}

impl Shipped {
    const fn new(text: &'static str) -> Self {
        Self { text, list: OnceLock::new() }
    }

    /// The id that the text says first: a list is not read for its id alone.
    fn id(&self) -> &'static str {
        let (_, rest) = self.text.split_once("\n  id: \"").unwrap_or_default();
        rest.split('"').next().unwrap_or_default()
    }

    fn list(&'static self) -> Result<&'static PriceList, PriceListError> {
        self.list.get_or_init(|| PriceList::parse(self.text)).as_ref().map_err(Clone::clone)
    }
}

/// The list that projects are on unless they say otherwise, and that the account belongs to.
pub(super) const FIRST: &str = include_str!("../../assets/prices/videodraft.ron");

/// The first, and after it the others in the order in which they are listed.
static FIRST_LIST: Shipped = Shipped::new(FIRST);
static OTHERS: [Shipped; 6] = [
    Shipped::new(include_str!("../../assets/prices/comfyui.ron")),
    Shipped::new(include_str!("../../assets/prices/kling-api.ron")),
    Shipped::new(include_str!("../../assets/prices/runway-api.ron")),
    Shipped::new(include_str!("../../assets/prices/google-veo-api.ron")),
    Shipped::new(include_str!("../../assets/prices/google-flow.ron")),
    Shipped::new(include_str!("../../assets/prices/elevenlabs.ron")),
];

fn all() -> impl Iterator<Item = &'static Shipped> {
    std::iter::once(&FIRST_LIST).chain(&OTHERS)
}

impl PriceList {
    /// The list that comes with the program and that projects are on unless something else is said.
    ///
    /// # Errors
    /// A [`PriceListError`] if the embedded text were broken; a test proves that it is not.
    pub fn shipped() -> Result<&'static Self, PriceListError> {
        FIRST_LIST.list()
    }

    /// The list of this id that comes with the program; `None` where none does.
    ///
    /// # Errors
    /// As [`PriceList::shipped`].
    pub fn shipped_as(id: &str) -> Result<Option<&'static Self>, PriceListError> {
        all().find(|one| one.id() == id).map(Shipped::list).transpose()
    }

    /// The ids of all lists that come with the program, that of [`PriceList::shipped`] first.
    pub fn shipped_ids() -> impl Iterator<Item = &'static str> {
        all().map(Shipped::id)
    }

    /// Whether this is the list of another service than the one that the account is with: plan, takes and balance of the
    /// account say nothing about it then.
    pub fn is_of_another_service(&self) -> bool {
        OTHERS.iter().any(|one| one.id() == self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_sound_and_called_by_its_id() {
        for shipped in all() {
            let list = shipped.list().unwrap();
            assert_eq!(list.id, shipped.id(), "the id in the text");
            assert!(list.sources.iter().all(|source| !source.read.is_empty()), "{}: every source is dated", list.id);
        }
    }
}
