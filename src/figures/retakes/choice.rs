//! What a choice costs that an asset has or could have, with retakes.

use super::demand::groups;
use super::{Basis, Demand, Spread, Terms, retake_of};
use crate::domain::{Asset, Choice, Confidence, Credits, Pass};
use crate::figures::{AssetContext, Estimator};
use crate::prices::PriceList;

/// The total of a choice in one pass on a basis, as if the asset had it there; `None` where it has no price.
///
/// A final is retaken less where the asset has a draft. Nothing is charged for a kind that is free on the plan. The passes
/// of the terms do not matter: the pass in question counts.
pub fn choice_on_basis(
    asset: &Asset,
    (pass, choice): (Pass, &Choice),
    context: &AssetContext,
    prices: &PriceList,
    (basis, terms, confidence): (Basis, &Terms<'_>, Confidence),
) -> Option<Credits> {
    together_on_basis(&[(asset, pass, choice)], context, prices, (basis, terms, confidence))
}

/// The total of several choices of one scene on a basis: safe is that of their sum, not a sum of safes. `None` where one has
/// no price.
pub fn together_on_basis(
    parts: &[(&Asset, Pass, &Choice)],
    context: &AssetContext,
    prices: &PriceList,
    (basis, terms, confidence): (Basis, &Terms<'_>, Confidence),
) -> Option<Credits> {
    let mut estimator = Estimator::new(prices);
    let mut bare = Credits::ZERO;
    let mut demands = Vec::new();
    for (asset, pass, choice) in parts.iter().copied() {
        let estimate = estimator.estimate(asset, (pass, choice), context).ok()?;
        let cost = estimate.cost.credits()?;
        let kind = asset.kind();
        if terms.plan.is_some_and(|plan| plan.is_free(kind)) {
            continue;
        }
        bare = bare.plus(cost).ok()?;
        let retake = retake_of(asset, pass, context.has_image, estimate.model.map(|(place, _)| place));
        estimate.each.units(asset.takes, cost, |price, count| {
            demands.push((Demand { kind, pass, price, retake }, count));
        });
    }
    let demands = || demands.iter().map(|(demand, count)| (demand, *count));
    Some(match basis {
        Basis::Bare => bare,
        Basis::Expected => terms.expected(demands()).ceil(),
        Basis::Safe => Spread::of(&groups(demands(), terms.rates)).safe(confidence),
    })
}
