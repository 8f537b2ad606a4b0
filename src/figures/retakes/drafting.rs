//! Is drafting worth it? (rule 9)

use super::{Expected, KeepRates, Making};
use crate::domain::{Asset, Credits, Kind, Pass, Rate, RateKey, Takes};
use crate::figures::{AssetFigures, mode_of};
use crate::prices::{Mode, ModelPlace, Plan};

/// Whether a draft pays for itself: when it costs less on average than the takes of the final that it saves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drafting {
    /// What the draft costs on average: d / p, p being the keep rate of the model that makes it.
    pub costs: Expected,
    /// What it saves of the final on average: f (1/q − 1/r), q and r being those of the final’s model.
    pub saves: Expected,
    /// What the final costs on average without a draft: f / q.
    pub without: Expected,
    /// What the final costs on average after the draft: f / r.
    pub after: Expected,
}

/// What makes a draft or a final, and at what price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MadeBy {
    /// The place of the model in the price list; `None` where the list lacks it.
    pub model: Option<ModelPlace>,
    /// What it costs with the planned takes.
    pub costs: Credits,
}

impl Drafting {
    /// Whether the draft costs less than it saves.
    pub fn pays(&self) -> bool {
        self.costs < self.saves
    }

    /// Whether an asset's draft, or one that it could have, pays; `costs` are those of its draft and its final with the
    /// planned takes, free kinds as nothing.
    pub fn of(asset: &Asset, has_image: bool, (draft, last): (MadeBy, MadeBy), rates: &KeepRates) -> Self {
        let key = rate_key(asset, has_image);
        let rate = |made: MadeBy| rates.of_making(Making { key, model: made.model });
        match asset.takes {
            Takes::Automatic => drafting((draft.costs, last.costs), (rate(draft), rate(last))),
            // So many takes are made with and without a draft.
            Takes::Fixed(_) => {
                let last = Expected::whole(last.costs);
                let none = Expected::default();
                Self { costs: Expected::whole(draft.costs), saves: none, without: last.clone(), after: last }
            }
        }
    }

    /// The same for a draft that the asset has; `None` without one or without prices.
    pub fn of_figures(
        asset: &Asset,
        figures: &AssetFigures,
        has_image: bool,
        (plan, rates): (Option<&Plan>, &KeepRates),
    ) -> Option<Self> {
        let free = plan.is_some_and(|plan| plan.is_free(figures.kind));
        let made = |pass: Pass| {
            let costs = figures.cost(pass)?.credits()?;
            Some(MadeBy { model: *figures.models.get(pass), costs: if free { Credits::ZERO } else { costs } })
        };
        Some(Self::of(asset, has_image, (made(Pass::Draft)?, made(Pass::Final)?), rates))
    }
}

/// Whether a draft pays: it and the final cost so much for one take of each unit, and are kept at these rates, the final
/// without a draft.
pub fn drafting((draft, last): (Credits, Credits), (tried, made): (Rate, Rate)) -> Drafting {
    let without = Expected::whole(last).at(made);
    let after = Expected::whole(last).at(made.after_draft());
    Drafting { costs: Expected::whole(draft).at(tried), saves: without.clone().less(&after), without, after }
}

/// The keep rate that holds for an asset.
pub(in crate::figures) const fn rate_key(asset: &Asset, has_image: bool) -> RateKey {
    match (asset.kind(), mode_of(asset, has_image)) {
        (Kind::Image, _) => RateKey::Image,
        (Kind::Video, Some(Mode::ImageToVideo)) => RateKey::ImageToVideo,
        (Kind::Video, _) => RateKey::TextToVideo,
        (Kind::Speech, _) => RateKey::Speech,
        (Kind::Script, _) => RateKey::Script,
        (Kind::Enhancement, _) => RateKey::Enhancement,
        (Kind::Consultation, _) => RateKey::Consultation,
    }
}
