//! What swaps save on average with retakes.

use std::borrow::Cow;

use super::advisor::{Advisor, Answers};
use super::swaps::{SwapCandidate, by_saving};
use super::{Fraction, Question, Still, Swap, start_still};
use crate::domain::{Credits, Kind, Pass, Rate, Scene};
use crate::figures::{AssetContext, Basis, Expected, KeepRates, Lens, MadeBy, Retake, retake_of};

/// The swaps of an asset and pass, with what they save on average where that is asked for.
pub(super) fn averaged<'s, 'a>(
    answers: &'s Answers,
    question: &Question<'a>,
    scene: &'a Scene,
    lens: &Lens<'a>,
    advisor: &mut Advisor<'a>,
) -> Cow<'s, [Swap]> {
    if lens.basis == Basis::Bare {
        return Cow::Borrowed(&answers.swaps);
    }
    let rates = lens.rates;
    if rates.has_models() {
        return Cow::Owned(by_models(answers, question, scene, lens, advisor));
    }
    let retake = retake_of(question.asset, question.pass, question.context.has_image, None);
    if answers.swaps.iter().all(|swap| swap.causes.is_none()) {
        let plain = |swap: &Swap| times(swap, retake, rates);
        return answers.swaps.iter().map(plain).collect();
    }
    let side = side_costs(question, scene, lens, advisor);
    let one = |swap: &Swap| match &swap.causes {
        None => Some(times(swap, retake, rates)),
        Some(still) => with_still(swap, still, (question, answers.now.cost.credits()?), (rates, &side)),
    };
    let mut swaps: Vec<Swap> = answers.swaps.iter().filter_map(one).collect();
    swaps.sort_by_key(by_saving);
    Cow::Owned(swaps)
}

/// The swaps where models have rates of their own: one that costs more may save credits because it is kept more often, and a cheaper one may not.
fn by_models<'a>(
    answers: &Answers,
    question: &Question<'a>,
    scene: &'a Scene,
    lens: &Lens<'a>,
    advisor: &mut Advisor<'a>,
) -> Vec<Swap> {
    let rates = lens.rates;
    let Some(now) = answers.now.cost.credits() else { return Vec::new() };
    let candidates = answers.candidates(question);
    let retake = |has_image: bool| retake_of(question.asset, question.pass, has_image, None);
    let plain = retake(question.context.has_image);
    let before = rates.of_takes(plain.by(question.place()));
    let causing = candidates.iter().any(|one| one.causes().is_some());
    let side = if causing { side_costs(question, scene, lens, advisor) } else { Expected::default() };
    let one = |candidate: &SwapCandidate| {
        let MadeBy { model, costs } = candidate.made;
        let Some(still) = candidate.causes() else {
            let after = rates.of_takes(plain.by(model));
            let (saves, over) = saved((now, before), (costs, after))?;
            return candidate.saving(saves.get()).map(|swap| Swap { over, ..swap });
        };
        let picture = start_still(question.asset.id, still.choice.clone(), None);
        let by = question.prices.place(&still.choice.model);
        let still_costs = Expected::whole(still.costs).at(rates.of_takes(retake_of(&picture, Pass::Final, true, by)));
        let then = Expected::whole(costs).at(rates.of_takes(retake(true).by(model))).plus(&still_costs).plus(&side);
        let (saves, over) = Fraction::of(&Expected::whole(now).at(before).less(&then));
        let causes = Some(averaged_still(still, &still_costs));
        candidate.saving(saves.get()).map(|swap| Swap { over, causes, ..swap })
    };
    let mut swaps: Vec<Swap> = candidates.iter().filter_map(one).collect();
    swaps.sort_by_key(by_saving);
    swaps
}

/// What making an asset otherwise saves on the basis that counts, rounded down; below 0 where it costs more.
pub(super) fn saved_by(question: &Question<'_>, now: Credits, then: MadeBy, lens: &Lens<'_>) -> i128 {
    if lens.basis == Basis::Bare {
        return i128::from(now.get()).saturating_sub(i128::from(then.costs.get()));
    }
    let retake = retake_of(question.asset, question.pass, question.context.has_image, None);
    let cost = |credits: Credits, by| Expected::whole(credits).at(lens.rates.of_takes(retake.by(by)));
    cost(now, question.place()).less(&cost(then.costs, then.model)).signed()
}

/// What is saved on average, rounded up, and by how much: two costs, each with its keep rate; `None` when it costs more.
fn saved((now, before): (Credits, Rate), (then, after): (Credits, Rate)) -> Option<(Credits, Fraction)> {
    let over = |credits: Credits, rate: Rate, other: Rate| {
        let takes = u128::from(credits.get()).saturating_mul(rate.of().into());
        takes.saturating_mul(other.kept().into())
    };
    let more = over(now, before, after).checked_sub(over(then, after, before))?;
    let both = u128::from(before.kept()).saturating_mul(after.kept().into());
    Some(Fraction::rounded_up(more, both))
}

/// A swap that saves as often as takes are made.
fn times(swap: &Swap, retake: Retake, rates: &KeepRates) -> Swap {
    let rate = rates.of_takes(retake);
    let more = u128::from(swap.saves.get()).saturating_mul(u128::from(rate.of()));
    let (saves, over) = Fraction::rounded_up(more, rate.kept().into());
    Swap { saves, over, ..swap.clone() }
}

/// A still as often as its takes are made.
fn averaged_still(still: &Still, average: &Expected) -> Still {
    let (costs, over) = Fraction::of(average);
    Still { costs, over, ..still.clone() }
}

/// A swap that adds a still: the shot then starts from it and is kept at another rate. `None` when it saves nothing.
fn with_still(
    swap: &Swap,
    still: &Still,
    (question, now): (&Question<'_>, Credits),
    (rates, side): (&KeepRates, &Expected),
) -> Option<Swap> {
    let rate = |has_image: bool| rates.of_takes(retake_of(question.asset, question.pass, has_image, None));
    let picture = start_still(question.asset.id, still.choice.clone(), None);
    let still_rate = rates.of_takes(retake_of(&picture, Pass::Final, true, None));
    let costs = Expected::whole(still.costs).at(still_rate);
    let then = Expected::whole(now.less(swap.saves).less(still.costs)).at(rate(true));
    let (saves, over) = Fraction::of(&Expected::whole(now).at(rate(false)).less(&then).less(&costs).less(side));
    let causes = Some(averaged_still(still, &costs));
    (!saves.is_zero()).then(|| Swap { saves, over, causes, ..swap.clone() })
}

/// What other shots of the scene, and the other pass of this one, cost more on average once they start from a still.
///
/// What they cost less is not counted: it would be there without the swap.
fn side_costs<'a>(question: &Question<'a>, scene: &'a Scene, lens: &Lens<'a>, advisor: &mut Advisor<'a>) -> Expected {
    let rates = lens.rates;
    let mut sum = Expected::default();
    let shots = scene.assets.iter().filter(|asset| asset.kind() == Kind::Video);
    for (asset, pass) in shots.flat_map(|asset| Pass::ALL.map(|pass| (asset, pass))) {
        let itself = asset.id == question.asset.id && pass == question.pass;
        let context = AssetContext { has_image: false, ..question.context };
        let other = Question { asset, pass, context, ..*question };
        let Some(cost) = advisor.answers(&other).and_then(|answers| answers.now.cost.credits()) else { continue };
        if itself || !lens.filter.includes(pass) {
            continue;
        }
        let by = if rates.has_models() { other.place() } else { None };
        let rate = |has_image: bool| rates.of_takes(retake_of(asset, pass, has_image, by));
        let more = Expected::whole(cost).at(rate(true)).less(&Expected::whole(cost).at(rate(false)));
        if more > Expected::default() {
            sum = sum.plus(&more);
        }
    }
    sum
}
