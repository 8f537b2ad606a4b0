//! Is drafting worth it? (rule 9)

use super::{Expected, KeepRates};
use crate::domain::{Asset, Credits, Kind, Pass, RateKey, Takes};
use crate::figures::{AssetFigures, mode_of};
use crate::prices::{Mode, Plan};

/// Whether a draft pays for itself: when it costs less on average than the takes of the final that it saves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drafting {
    /// What the draft costs on average: d / p.
    pub costs: Expected,
    /// What it saves of the final on average: f (1/q − 1/r).
    pub saves: Expected,
    /// What the final costs on average without a draft: f / q.
    pub without: Expected,
    /// What the final costs on average after the draft: f / r.
    pub after: Expected,
}

impl Drafting {
    /// Whether the draft costs less than it saves.
    pub fn pays(&self) -> bool {
        self.costs < self.saves
    }

    /// Whether an asset's draft, or one that it could have, pays; `costs` are those of its draft and its final with the
    /// planned takes, free kinds as nothing.
    pub fn of(asset: &Asset, has_image: bool, costs: (Credits, Credits), rates: &KeepRates) -> Self {
        match asset.takes {
            Takes::Automatic => drafting(costs, rate_key(asset, has_image), rates),
            // So many takes are made with and without a draft.
            Takes::Fixed(_) => {
                let last = Expected::whole(costs.1);
                let none = Expected::default();
                Self { costs: Expected::whole(costs.0), saves: none, without: last.clone(), after: last }
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
        let cost = |pass: Pass| figures.cost(pass)?.credits().map(|credits| if free { Credits::ZERO } else { credits });
        Some(Self::of(asset, has_image, (cost(Pass::Draft)?, cost(Pass::Final)?), rates))
    }
}

/// Whether a draft pays: it and the final cost so much for one take of each unit, and are kept at the rate of `key`.
pub fn drafting((draft, last): (Credits, Credits), key: RateKey, rates: &KeepRates) -> Drafting {
    let rate = rates.get(key);
    let without = Expected::whole(last).at(rate);
    let after = Expected::whole(last).at(rate.after_draft());
    Drafting { costs: Expected::whole(draft).at(rate), saves: without.clone().less(&after), without, after }
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
