//! Answers about changes of a board: what they save, and what they do to the chance.

use super::line::{AdjustAt, Ground, ReasonLine, ReasonMark, Value, Why};
use super::question::{Figure, FigureQuestion};
use super::reasons::ChangeReason;
use crate::domain::{AssetId, Credits};
use crate::figures::{Basis, Expected, Outlook};

/// What an asset comes to as the board is, and with a change; `None` where it is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedCost {
    /// The asset.
    pub asset: AssetId,
    /// As it is.
    pub now: Option<Expected>,
    /// With the change.
    pub then: Option<Expected>,
}

fn line(reason: ChangeReason, value: Value, rule: u8) -> ReasonLine {
    ReasonLine::of(ReasonMark::Change(reason), value, Ground::Rule(rule))
}

fn signed(credits: Credits) -> Value {
    Value::Credits(credits.get().into())
}

impl Why {
    /// A saving: what it is now, and what it is instead.
    pub fn saving(now: Credits, then: Credits, basis: Basis) -> Self {
        let (now, then) = (i128::from(now.get()), i128::from(then.get()));
        let of = |reason, credits| line(reason, Value::Credits(credits), 8);
        let parts = vec![of(ChangeReason::Now(basis), now), of(ChangeReason::Then(basis), then.saturating_neg())];
        Self::sum(of(ChangeReason::Saves, now.saturating_sub(then)), parts)
    }

    /// What a change of some assets saves: each as it is, and with the change. Of averages each is rounded up, and what that
    /// makes of the saving is a line of its own. `more` is what speech that is rounded once comes to less.
    pub fn saving_of_assets(saves: i128, costs: &[ChangedCost], more: i128) -> Self {
        let mut parts = Vec::new();
        for one in costs {
            let credits = |cost: &Option<Expected>| cost.as_ref().map(|cost| i128::from(cost.ceil().get()));
            let then = match one.now {
                Some(_) => ChangeReason::AssetThen(one.asset),
                None => ChangeReason::Added,
            };
            let now = credits(&one.now).map(|now| line(ChangeReason::AssetNow(one.asset), Value::Credits(now), 8));
            let then = credits(&one.then).map(|cost| line(then, Value::Credits(cost.saturating_neg()), 8));
            parts.extend(now.into_iter().chain(then));
        }
        if more != 0 {
            parts.push(line(ChangeReason::Rounding, Value::Credits(more), 3).at(AdjustAt::Speech));
        }
        let listed = parts.iter().filter_map(ReasonLine::known_credits).fold(0_i128, i128::saturating_add);
        let rest = saves.saturating_sub(listed);
        if rest != 0 {
            parts.push(ReasonLine::credits(ReasonMark::Evened, rest, Ground::Rule(10)));
        }
        Self::sum(line(ChangeReason::Saves, Value::Credits(saves), 8), parts)
    }

    /// What a board comes to with a step: what it came to before, less what the step saves.
    pub fn running_total(before: Credits, after: Credits) -> Self {
        let saves = i128::from(before.get()).saturating_sub(after.get().into());
        let parts = vec![
            line(ChangeReason::Before, signed(before), 8),
            line(ChangeReason::Saves, Value::Credits(saves.saturating_neg()), 8),
        ];
        Self::sum(line(ChangeReason::After, signed(after), 8), parts)
    }

    /// How much more than some credits the cheapest choices need.
    pub fn short_of(missing: Credits, within: Credits) -> Self {
        let (missing, within) = (i128::from(missing.get()), i128::from(within.get()));
        let parts = vec![
            line(ChangeReason::Cheapest, Value::Credits(missing.saturating_add(within)), 8),
            line(ChangeReason::Within, Value::Credits(within.saturating_neg()), 13),
        ];
        Self::sum(line(ChangeReason::Short, Value::Credits(missing), 13), parts)
    }

    /// The chance that a board is within some credits: those, and its totals.
    pub fn chance_within(outlook: &Outlook) -> Self {
        let asked = FigureQuestion::to_go(Figure::Chance, Basis::Expected);
        let head = ReasonLine::of(ReasonMark::Figure(asked), Value::Chance(outlook.chance), Ground::Rule(8));
        let totals = Basis::ALL.map(|basis| line(ChangeReason::Now(basis), signed(outlook.get(basis).credits), 8));
        Self::follows(head, within(outlook).into_iter().chain(totals).chain(sureness(outlook)).collect())
    }

    /// What a change does to that chance: the chance and the totals as the board is, and with the change.
    pub fn chance_with(now: &Outlook, then: &Outlook) -> Self {
        let total = |outlook: &Outlook, reason: fn(Basis) -> ChangeReason| {
            Basis::ALL.map(|basis| line(reason(basis), signed(outlook.get(basis).credits), 8))
        };
        let parts = within(then)
            .into_iter()
            .chain([line(ChangeReason::ChanceNow, Value::Chance(now.chance), 8)])
            .chain(total(now, ChangeReason::Now))
            .chain(total(then, ChangeReason::Then))
            .chain(sureness(then));
        Self::follows(line(ChangeReason::ChanceThen, Value::Chance(then.chance), 8), parts.collect())
    }
}

fn within(outlook: &Outlook) -> [ReasonLine; 1] {
    [line(ChangeReason::Within, signed(outlook.left), 13)]
}

/// What has no price, and how sure a safe total must be.
fn sureness(outlook: &Outlook) -> impl Iterator<Item = ReasonLine> {
    let asked = FigureQuestion::to_go(Figure::Unpriced, Basis::Bare);
    let unpriced = outlook.bare.unpriced;
    let unpriced = (unpriced > 0).then(|| ReasonLine::figure(asked, Value::Count(unpriced.into()), 12));
    let percent = Value::Percent(outlook.confidence.percent().into());
    let sure = ReasonLine::of(ReasonMark::Confidence, percent, Ground::Rule(13)).at(AdjustAt::Confidence);
    unpriced.into_iter().chain([sure])
}
