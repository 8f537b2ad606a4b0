//! Ids of scenes and assets: given once, never reused.

use std::collections::BTreeSet;
use std::fmt;

/// The id of a scene, unique within its project for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SceneId(u32);

/// The id of an asset, unique within its project for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AssetId(u32);

/// Where new ids come from: a counter that only ever rises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct IdSource {
    next: u32,
}

impl SceneId {
    /// The id with this number, as read from a file.
    pub const fn new(number: u32) -> Self {
        Self(number)
    }

    /// The number, as written to a file.
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl AssetId {
    /// The id with this number, as read from a file.
    pub const fn new(number: u32) -> Self {
        Self(number)
    }

    /// The number, as written to a file.
    pub const fn get(self) -> u32 {
        self.0
    }
}

/// Whether one of these is in a set. Thousands are told from a few, as of one edit, by the range of the set alone.
pub fn any_in<T: Copy + Ord>(set: &BTreeSet<T>, ids: impl IntoIterator<Item = T>) -> bool {
    let Some((first, last)) = set.first().zip(set.last()) else { return false };
    ids.into_iter().any(|id| (*first..=*last).contains(&id) && set.contains(&id))
}

impl IdSource {
    /// A source whose first id will be `next`.
    pub const fn starting_at(next: u32) -> Self {
        Self { next }
    }

    /// The number the next id will have.
    pub const fn next_number(self) -> u32 {
        self.next
    }

    /// A new scene id, or `None` when all four thousand million are used up.
    pub fn scene(&mut self) -> Option<SceneId> {
        self.take().map(SceneId)
    }

    /// A new asset id, or `None` when all four thousand million are used up.
    pub fn asset(&mut self) -> Option<AssetId> {
        self.take().map(AssetId)
    }

    fn take(&mut self) -> Option<u32> {
        let number = self.next;
        self.next = number.checked_add(1)?;
        Some(number)
    }
}

impl Default for IdSource {
    fn default() -> Self {
        Self::starting_at(1)
    }
}

impl fmt::Display for SceneId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Display for AssetId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
