//! Lines about models, and about what a change does, in words.

use super::price_rows::mode_words;
use super::{WhyWords, basis_title, number};
use crate::figures::why::{ChangeReason, Figure, ModelReason};

impl WhyWords<'_> {
    pub(super) fn model_reason(&self, reason: &ModelReason) -> String {
        match reason {
            ModelReason::Clip(seconds) => format!("A clip of up to {seconds} s"),
            ModelReason::Picture => "An image".to_owned(),
            ModelReason::Block(block) => format!("Each {} started", number::characters((*block).into())),
            ModelReason::Each => "Each".to_owned(),
            ModelReason::Base => "Before the first minute".to_owned(),
            ModelReason::Minute => "Each minute".to_owned(),
            ModelReason::Least => "At least".to_owned(),
            ModelReason::Most => "At most".to_owned(),
            ModelReason::Free => "Free".to_owned(),
            ModelReason::OnBoard => "Made with it on this board".to_owned(),
            ModelReason::AsListed(basis) => {
                format!("{}, at the price of the list", basis_title(*basis, self.confidence))
            }
            ModelReason::UnpricedAsListed => "Without a price in the list".to_owned(),
            ModelReason::RatedInProject => "Your rating in this project".to_owned(),
            ModelReason::Rated(mode, word) => format!("Rated by “{word}”, {}", mode_words(*mode)),
            ModelReason::Prior => "Takes that the assumption is worth".to_owned(),
            ModelReason::TakesKept => "Takes kept".to_owned(),
            ModelReason::TakesSeen => "Takes made, kept or not".to_owned(),
            ModelReason::KeptAfterDraft => "Takes kept after a draft".to_owned(),
            ModelReason::SeenAfterDraft => "Takes made after a draft".to_owned(),
            ModelReason::Charged => "Charged for all of them".to_owned(),
            ModelReason::Planned => "Planned for those that were kept".to_owned(),
            ModelReason::Measured(mode, note) => {
                let note = note.as_ref().map(|note| format!(" {note}")).unwrap_or_default();
                format!("Viewers’ score, {}{note}", mode_words(*mode))
            }
        }
    }

    /// A figure of what was recorded.
    pub(super) fn recorded(&self, figure: &Figure) -> String {
        match figure {
            Figure::Learned(key, None) => format!("Keep rate from your takes, {key}"),
            Figure::Learned(key, Some(model)) => {
                format!("Keep rate from your takes, {key}, {}", self.prices.short_name(model))
            }
            Figure::PastUsed(start) => format!("Used in the cycle from {}", number::date(*start, self.today)),
            Figure::PastExpired(start) => format!("Expired of the cycle from {}", number::date(*start, self.today)),
            _ => String::new(),
        }
    }

    pub(super) fn change_reason(&self, reason: ChangeReason) -> String {
        let basis = |basis| basis_title(basis, self.confidence);
        match reason {
            ChangeReason::ChanceNow => "Chance that it fits now".to_owned(),
            ChangeReason::ChanceThen => "Chance that it then fits".to_owned(),
            ChangeReason::Within => "Credits to be within".to_owned(),
            ChangeReason::Now(one) => format!("{}, as it is", basis(one)),
            ChangeReason::Then(one) => format!("{}, with the change", basis(one)),
            ChangeReason::AssetNow(asset) => format!("{}, as it is", self.asset(asset)),
            ChangeReason::AssetThen(asset) => format!("{}, with the change", self.asset(asset)),
            ChangeReason::Added => "A still that is added".to_owned(),
            ChangeReason::Rounding => "Speech, rounded up once".to_owned(),
            ChangeReason::CostsMore => "Costs more".to_owned(),
            ChangeReason::BesideStill => "Other shots of the scene, which then start from the still".to_owned(),
            ChangeReason::Places => "Places that can be changed".to_owned(),
            ChangeReason::DecisionIn(scene) => format!("One decision, from {} on", self.scene(scene)),
            ChangeReason::AtThisEnd => "With retakes, with this answer".to_owned(),
            ChangeReason::Moves => "Changes the total by".to_owned(),
            ChangeReason::Before => "With retakes, before this step".to_owned(),
            ChangeReason::After => "With retakes, with this step".to_owned(),
            ChangeReason::Cheapest => "With retakes, by the cheapest choices".to_owned(),
            ChangeReason::Takes => "Still to go on average".to_owned(),
            ChangeReason::Gets => "What is left for it".to_owned(),
            ChangeReason::DraftSaves => "Saved of the final on average".to_owned(),
            ChangeReason::DraftCosts => "The draft costs on average".to_owned(),
            ChangeReason::Together => "Selected scenes together".to_owned(),
            ChangeReason::Spent => "Spent on it".to_owned(),
            ChangeReason::SheetRow => "A row of the run sheet".to_owned(),
            ChangeReason::Short => "Missing".to_owned(),
            ChangeReason::Besides => "What it changes besides, not counted in the saving".to_owned(),
            ChangeReason::Saves => "Saved".to_owned(),
        }
    }
}
