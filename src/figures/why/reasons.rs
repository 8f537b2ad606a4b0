//! What lines about a model, and about what a change does, are.

use crate::domain::{AssetId, SceneId};
use crate::figures::Basis;
use crate::prices::Mode;

/// What a line about a model is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ModelReason {
    /// A clip of so many seconds.
    Clip(u16),
    /// One picture.
    Picture,
    /// A started block of so many characters.
    Block(u32),
    /// One of them.
    Each,
    /// What is charged before the first minute.
    Base,
    /// What is charged for each minute.
    Minute,
    /// The least that it can cost.
    Least,
    /// The most that it can cost.
    Most,
    /// Nothing, and that is known.
    Free,
    /// What of the board is made with it.
    OnBoard,
    /// The total at the price of the list.
    AsListed(Basis),
    /// What that total has no price for.
    UnpricedAsListed,
    /// The rating that holds for the project.
    RatedInProject,
    /// The rating of the list in a mode, with the words that it was read from.
    Rated(Mode, String),
    /// How many takes the assumption is worth.
    Prior,
    /// Takes that were kept.
    TakesKept,
    /// Takes that were seen, kept or not.
    TakesSeen,
    /// Those kept after a draft.
    KeptAfterDraft,
    /// Those seen after a draft.
    SeenAfterDraft,
    /// What was charged for all of them.
    Charged,
    /// What those that were kept were planned to cost.
    Planned,
    /// What others measured in a mode, with a remark.
    Measured(Mode, Option<String>),
}

/// What a line about a change of the board is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeReason {
    /// The chance as the board is.
    ChanceNow,
    /// The chance with the change.
    ChanceThen,
    /// The credits that the board is to be within.
    Within,
    /// A total as the board is.
    Now(Basis),
    /// The total with the change.
    Then(Basis),
    /// What an asset comes to as it is.
    AssetNow(AssetId),
    /// What it comes to with the change.
    AssetThen(AssetId),
    /// What an asset that the change adds comes to.
    Added,
    /// What speech that is rounded once comes to less.
    Rounding,
    /// What a change costs more.
    CostsMore,
    /// What a still that comes with a swap makes of other shots of the scene, which then start from it.
    BesideStill,
    /// Places that decisions would change.
    Places,
    /// Those of one decision, which begins in a scene.
    DecisionIn(SceneId),
    /// The total at one end of what is believed of an assumption.
    AtThisEnd,
    /// By how much that is more than the total as it is.
    Moves,
    /// The total before a step.
    Before,
    /// The total with it.
    After,
    /// What the cheapest choices come to.
    Cheapest,
    /// What is missing.
    Short,
    /// What a project still takes.
    Takes,
    /// What it gets of what is left.
    Gets,
    /// What a draft saves of the final.
    DraftSaves,
    /// What a draft costs.
    DraftCosts,
    /// What is made for a row of the run sheet.
    SheetRow,
    /// Several figures together.
    Together,
    /// What takes have cost.
    Spent,
    /// What a change does besides, and a saving of one pass does not count.
    Besides,
    /// What a change saves.
    Saves,
}
