//! Where in a text something stands.

use std::fmt;

use ron::value::RawValue;
use serde::Deserialize;

/// A line and a column, both from 1; the column counts characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextPlace {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
}

impl fmt::Display for TextPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

impl TextPlace {
    /// The place of a byte in a text.
    pub(super) fn of_byte(text: &str, byte: usize) -> Self {
        let before = text.get(..byte).unwrap_or(text);
        let line = before.split('\n').count();
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count().saturating_add(1);
        Self { line, column }
    }
}

/// What an id belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IdOwner {
    Scene,
    Asset,
    Either,
}

/// A project file once more, for its ids only, each with its place. Read only when something is wrong with an id.
#[derive(Deserialize)]
struct Ids<'a> {
    #[serde(borrow, default)]
    assets: Vec<AssetIds<'a>>,
    #[serde(borrow, default)]
    scenes: Vec<SceneIds<'a>>,
}

#[derive(Deserialize)]
struct SceneIds<'a> {
    #[serde(borrow)]
    id: &'a RawValue,
    #[serde(borrow, default)]
    assets: Vec<AssetIds<'a>>,
}

#[derive(Deserialize)]
struct AssetIds<'a> {
    #[serde(borrow)]
    id: &'a RawValue,
}

/// The place of the last id with this number: of two equal ones, the second.
pub(super) fn of_id(body: &str, owner: IdOwner, number: u32) -> Option<TextPlace> {
    let ids: Ids<'_> = ron::from_str(body).ok()?;
    let scenes = ids.scenes.iter().map(|scene| (IdOwner::Scene, scene.id));
    let own = ids.assets.iter().map(|asset| (IdOwner::Asset, asset.id));
    let assets = ids.scenes.iter().flat_map(|scene| &scene.assets).map(|asset| (IdOwner::Asset, asset.id));
    let number = number.to_string();
    let fits = |(kind, raw): &(IdOwner, &RawValue)| {
        (owner == IdOwner::Either || owner == *kind) && raw.get_ron().trim() == number
    };
    let (_, raw) = own.chain(scenes).chain(assets).rfind(fits)?;
    let blank = raw.get_ron().len().saturating_sub(raw.get_ron().trim_start().len());
    let byte = raw.get_ron().as_ptr().addr().checked_sub(body.as_ptr().addr())?.saturating_add(blank);
    Some(TextPlace::of_byte(body, byte))
}
