//! Lines about models, and about what a change does, in words.

use super::price_rows::mode_words;
use super::{WhyWords, basis_title, number};
use crate::figures::why::{ChangeReason, Figure, ModelReason};
use crate::words::say;

impl WhyWords<'_> {
    pub(super) fn model_reason(&self, reason: &ModelReason) -> String {
        match reason {
            ModelReason::Clip(seconds) => say!("why-clip-up-to", seconds = seconds.to_string()),
            ModelReason::Picture => say!("why-an-image").to_owned(),
            ModelReason::Block(block) => say!("why-each-block", count = *block),
            ModelReason::Each => say!("why-each").to_owned(),
            ModelReason::Base => say!("why-before-first-minute").to_owned(),
            ModelReason::Minute => say!("why-each-minute").to_owned(),
            ModelReason::Least => say!("why-at-least").to_owned(),
            ModelReason::Most => say!("why-at-most-label").to_owned(),
            ModelReason::Free => say!("why-free").to_owned(),
            ModelReason::OnBoard => say!("why-on-board").to_owned(),
            ModelReason::AsListed(basis) => {
                say!("why-as-listed", basis = basis_title(*basis, self.confidence))
            }
            ModelReason::UnpricedAsListed => say!("why-unpriced-as-listed").to_owned(),
            ModelReason::RatedInProject => say!("why-your-rating").to_owned(),
            ModelReason::Rated(mode, word) => say!("why-rated-by", word = word, mode = mode_words(*mode)),
            ModelReason::Prior => say!("why-prior").to_owned(),
            ModelReason::TakesKept => say!("why-takes-kept").to_owned(),
            ModelReason::TakesSeen => say!("why-takes-seen").to_owned(),
            ModelReason::KeptAfterDraft => say!("why-kept-after-draft").to_owned(),
            ModelReason::SeenAfterDraft => say!("why-seen-after-draft").to_owned(),
            ModelReason::Charged => say!("why-charged-for-all").to_owned(),
            ModelReason::Planned => say!("why-planned-for-kept").to_owned(),
            ModelReason::Measured(mode, note) => {
                let noted = u8::from(note.is_some());
                let note = note.as_deref().unwrap_or_default();
                say!("why-viewers-score", mode = mode_words(*mode), noted = noted, note = note)
            }
        }
    }

    /// A figure of what was recorded.
    pub(super) fn recorded(&self, figure: &Figure) -> String {
        match figure {
            Figure::Learned(key, None) => say!("why-learned", key = key.to_string()),
            Figure::Learned(key, Some(model)) => {
                say!("why-learned-of", key = key.to_string(), model = self.prices.short_name(model))
            }
            Figure::PastUsed(start) => say!("why-past-used", date = number::date(*start, self.today)),
            Figure::PastExpired(start) => say!("why-past-expired", date = number::date(*start, self.today)),
            _ => String::new(),
        }
    }

    pub(super) fn change_reason(&self, reason: ChangeReason) -> String {
        let basis = |basis| basis_title(basis, self.confidence);
        match reason {
            ChangeReason::ChanceNow => say!("why-chance-now").to_owned(),
            ChangeReason::ChanceThen => say!("why-chance-then").to_owned(),
            ChangeReason::Within => say!("why-within").to_owned(),
            ChangeReason::Now(one) => say!("why-as-it-is", what = basis(one)),
            ChangeReason::Then(one) => say!("why-with-the-change", what = basis(one)),
            ChangeReason::AssetNow(asset) => say!("why-as-it-is", what = self.asset(asset)),
            ChangeReason::AssetThen(asset) => say!("why-with-the-change", what = self.asset(asset)),
            ChangeReason::Added => say!("why-still-added").to_owned(),
            ChangeReason::Rounding => say!("why-rounding").to_owned(),
            ChangeReason::CostsMore => say!("why-costs-more").to_owned(),
            ChangeReason::BesideStill => say!("why-other-shots").to_owned(),
            ChangeReason::Places => say!("why-places").to_owned(),
            ChangeReason::DecisionIn(scene) => say!("why-decision-in", scene = self.scene(scene)),
            ChangeReason::AtThisEnd => say!("why-with-this-answer").to_owned(),
            ChangeReason::Moves => say!("why-moves").to_owned(),
            ChangeReason::Before => say!("why-before-step").to_owned(),
            ChangeReason::After => say!("why-after-step").to_owned(),
            ChangeReason::Cheapest => say!("why-cheapest").to_owned(),
            ChangeReason::Takes => say!("why-to-go-average").to_owned(),
            ChangeReason::Gets => say!("why-left-for-it").to_owned(),
            ChangeReason::DraftSaves => say!("why-draft-saves").to_owned(),
            ChangeReason::DraftCosts => say!("why-draft-costs").to_owned(),
            ChangeReason::Together => say!("why-selected-together").to_owned(),
            ChangeReason::Spent => say!("why-spent-on-it").to_owned(),
            ChangeReason::SheetRow => say!("why-sheet-row").to_owned(),
            ChangeReason::Short => say!("why-missing").to_owned(),
            ChangeReason::Besides => say!("why-changes-besides").to_owned(),
            ChangeReason::Saves => say!("why-saved").to_owned(),
        }
    }
}
