//! Places of models in the price list, and how a place is found by the model's id.

use xxhash_rust::xxh3::xxh3_64;

use super::Model;
use crate::domain::ModelId;

/// The place of a model in a price list. Figures keep it for each choice: it is small, and the model is found without a
/// search.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModelPlace(u16);

impl ModelPlace {
    /// The place that counts as many models before it; `None` beyond the 65,536 models that a list may have.
    pub(super) fn of(index: usize) -> Option<Self> {
        u16::try_from(index).ok().map(Self)
    }

    /// How many models come before it: an index into any list with one entry per model.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// The places of models by the hash of their id, in a table with room: mostly one look, as figures ask for every asset of
/// a project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ModelIndex {
    /// A power of two of them, at least twice as many as models; a hash begins at its last bits and goes on from there.
    slots: Vec<Option<ModelPlace>>,
}

impl ModelIndex {
    /// The index of these models. No more than 65,536 are found.
    pub(super) fn of(models: &[Model]) -> Self {
        let size = models.len().saturating_mul(2).checked_next_power_of_two().unwrap_or_default();
        let mut index = Self { slots: vec![None; size] };
        for (place, model) in models.iter().enumerate() {
            let Some(place) = ModelPlace::of(place) else { break };
            let free = index.walk(&model.id).find(|slot| index.slots.get(*slot) == Some(&None));
            if let Some(slot) = free.and_then(|slot| index.slots.get_mut(slot)) {
                *slot = Some(place);
            }
        }
        index
    }

    /// The slots in which a model with this id can be, in order.
    fn walk(&self, id: &ModelId) -> impl Iterator<Item = usize> + use<> {
        let last = self.slots.len().saturating_sub(1);
        // The lower bits are enough for any list, and fit a machine of 32 bits.
        let first = usize::try_from(xxh3_64(id.as_str().as_bytes()) & 0xffff_ffff).unwrap_or(0);
        (0..=last).map(move |step| first.wrapping_add(step) & last)
    }

    /// The places whose model may have this id, up to the first free slot.
    pub(super) fn candidates(&self, id: &ModelId) -> impl Iterator<Item = ModelPlace> {
        self.walk(id).map_while(|slot| self.slots.get(slot).copied().flatten())
    }
}
