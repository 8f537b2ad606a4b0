//! What the user changed of a price list. It lies over the list, which itself never changes: putting an entry back deletes
//! it here.

use super::{ClipPrice, EntryOrigin, Model, Price, PriceList, PriceListError, Source, check, write};
use crate::domain::{Credits, Kind, ModelId, PriceUnit};

/// The entries of a price list that are the user's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnPrices {
    /// The id of the list that they belong to.
    pub list: String,
    /// What their amounts are counted in: that of the list.
    pub unit: PriceUnit,
    /// How often they were changed; names the state of the list. It never falls, so that no two states share a name.
    pub edits: u32,
    /// The entries, in the order in which they were made. Ids are unique.
    pub entries: Vec<OwnEntry>,
}

/// A model whose entry is the user's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnEntry {
    /// The whole entry, in place of a shipped one or beside them.
    pub model: Model,
    /// Where the user has it from, in the user's words.
    pub title: String,
    /// The day the user read it, as `YYYY-MM-DD`.
    pub read: String,
    /// The shipped price when the user took over; `None` for a model that the list did not have.
    pub was: Option<Price>,
}

impl OwnEntry {
    /// The id of the source of what the user typed. A list shows the entry's own words for it.
    pub const SOURCE: &'static str = "yours";

    /// What an entry for a model begins with: that of the shipped list, or a model of which nothing is known but what it
    /// makes. `read` is the day, as `YYYY-MM-DD`.
    pub fn begin(shipped: &PriceList, id: &ModelId, kind: Kind, read: &str) -> Self {
        let shipped = shipped.model(id);
        Self {
            model: shipped.map_or_else(|| blank(id, kind), |model| Model { is_sold: true, ..model.clone() }),
            title: String::new(),
            read: read.to_owned(),
            was: shipped.map(|model| model.price.clone()),
        }
    }

    /// A model of the user's own that begins as this one: its price, limits and ratings, but neither its other names nor
    /// what others measured of it, nor when it is withdrawn.
    #[must_use]
    pub fn copied(&self, id: &ModelId) -> Self {
        let model = Model {
            id: id.clone(),
            name: format!("{} (copy)", self.model.name),
            short: None,
            also: Vec::new(),
            same_as: None,
            evidence: Vec::new(),
            withdrawal: None,
            in_project: None,
            source: Self::SOURCE.to_owned(),
            origin: EntryOrigin::Added,
            is_sold: true,
            ..self.model.clone()
        };
        Self { model, title: self.title.clone(), read: self.read.clone(), was: None }
    }
}

/// A model of which nothing is known but what it makes: an entry only once a price is typed.
fn blank(id: &ModelId, kind: Kind) -> Model {
    let zero = Credits::ZERO;
    let price = match kind {
        Kind::Image => Price::PerImage(zero),
        Kind::Video => Price::PerClip(vec![ClipPrice { seconds: 5, credits: zero }]),
        Kind::Speech => Price::PerCharacters { block: 100, credits: zero },
        Kind::Script => Price::ByMinutes { base: zero, per_minute: zero, least: zero, most: zero },
        Kind::Enhancement | Kind::Consultation => Price::PerUnit(zero),
    };
    Model {
        id: id.clone(),
        name: id.to_string(),
        short: None,
        also: Vec::new(),
        same_as: None,
        kind,
        price,
        says: String::new(),
        assumption: None,
        source: OwnEntry::SOURCE.to_owned(),
        limits: None,
        plans: Vec::new(),
        ratings: Vec::new(),
        in_project: None,
        evidence: Vec::new(),
        withdrawal: None,
        origin: EntryOrigin::Shipped,
        is_sold: true,
    }
}

impl OwnPrices {
    /// None yet, for a list.
    pub fn none(list: &PriceList) -> Self {
        Self { list: list.id.clone(), unit: list.unit, ..Self::default() }
    }

    /// Reads what [`Self::text`] wrote.
    ///
    /// # Errors
    /// All that is wrong, with line and column.
    pub fn parse(text: &str) -> Result<Self, PriceListError> {
        check::parse_own(text)
    }

    /// Whether a text was written by a newer program.
    pub fn is_newer(text: &str) -> bool {
        check::is_newer(text)
    }

    /// The text that holds them.
    ///
    /// # Errors
    /// What the writer of the text says; it does not happen with entries that were checked.
    pub fn text(&self) -> Result<String, String> {
        write::own(self)
    }

    /// The user's entry for a model.
    pub fn entry(&self, model: &ModelId) -> Option<&OwnEntry> {
        self.entries.iter().find(|entry| entry.model.id == *model)
    }

    /// Puts an entry in, in place of the one that its model had.
    pub fn set(&mut self, entry: OwnEntry) {
        self.edits = self.edits.saturating_add(1);
        match self.entries.iter_mut().find(|one| one.model.id == entry.model.id) {
            Some(one) => *one = entry,
            None => self.entries.push(entry),
        }
    }

    /// Puts a model back to what is shipped; one of the user's own is gone then. Whether there was an entry.
    pub fn put_back(&mut self, model: &ModelId) -> bool {
        let before = self.entries.len();
        self.entries.retain(|entry| entry.model.id != *model);
        let changed = self.entries.len() != before;
        if changed {
            self.edits = self.edits.saturating_add(1);
        }
        changed
    }

    /// The list with the user's entries over it. An entry of another kind than the shipped model of its id is skipped:
    /// boards would no longer fit it. So are all where the list counts in another unit.
    pub fn over(&self, shipped: &PriceList) -> PriceList {
        let mut list = shipped.clone();
        if self.unit != shipped.unit {
            return list;
        }
        for entry in &self.entries {
            let mut model = entry.model.clone();
            let source = Source {
                id: format!("yours/{}", model.id),
                title: entry.title.clone(),
                read: entry.read.clone(),
                is_second_hand: false,
            };
            model.source.clone_from(&source.id);
            match list.place(&model.id).and_then(|place| list.models.get_mut(place.index())) {
                Some(under) if under.kind != model.kind => continue,
                Some(under) => {
                    let has_moved = entry.was.as_ref().is_some_and(|was| *was != under.price);
                    model.origin = EntryOrigin::Changed { shipped: under.price.clone(), has_moved };
                    *under = model;
                }
                None => {
                    model.origin = EntryOrigin::Added;
                    list.models.push(model);
                    list.by_id = super::place::ModelIndex::of(&list.models);
                }
            }
            list.sources.push(source);
        }
        if self.edits > 0 {
            list.revision = format!("{}+{}", shipped.revision, self.edits);
        }
        list
    }
}
