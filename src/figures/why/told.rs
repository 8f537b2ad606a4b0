//! Answers about changes of a board: what they save, and what they do to the chance.

use super::account::CHANCE;
use super::board::{credits, total_rule};
use super::line::{AdjustAt, Ground, ReasonLine, ReasonMark, Value, Why};
use super::question::{Figure, FigureQuestion};
use super::reasons::ChangeReason;
use crate::domain::{AssetId, Credits, SceneId, Take};
use crate::figures::{AssumptionId, Basis, Drafting, Expected, MovedTotal, Outlook, Sum};

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
    pub fn saving(now: impl Into<Sum>, then: impl Into<Sum>, basis: Basis) -> Self {
        let both: [Sum; 2] = [now.into(), then.into()];
        let [now, then] = both.map(|sum| sum.credits);
        let saves = i128::from(now.get()).saturating_sub(then.get().into());
        let mut why = Self::saving_of(saves, now, then, basis);
        // What has no price stands beside both.
        for (line, sum) in why.parts.iter_mut().zip(both).filter(|(_, sum)| sum.unpriced > 0) {
            if let Value::Credits(credits) = line.value {
                line.value = Value::AtLeast(credits, sum.unpriced);
            }
        }
        why
    }

    /// The same of one pass of an asset, where the saving itself was rounded once: what that makes is a line of its own, and
    /// so is what a still that comes with the swap makes of other shots of the scene.
    pub fn saving_of(saves: i128, now: Credits, then: Credits, basis: Basis) -> Self {
        let rule = total_rule(basis);
        let of = |reason, credits| line(reason, Value::Credits(credits), rule);
        let (now, then) = (i128::from(now.get()), i128::from(then.get()));
        // What costs more is told the other way round, so that no one has to read “saves −5”.
        let more = saves < 0;
        let signed = |credits: i128| if more { credits.saturating_neg() } else { credits };
        let mut parts = vec![
            of(ChangeReason::Now(basis), signed(now)),
            of(ChangeReason::Then(basis), signed(then.saturating_neg())),
        ];
        let rest = saves.saturating_sub(now.saturating_sub(then));
        // Both lines and the saving are rounded by less than one credit each.
        if rest.unsigned_abs() > 2 {
            parts.push(of(ChangeReason::BesideStill, signed(rest)));
        }
        let reason = if more { ChangeReason::CostsMore } else { ChangeReason::Saves };
        Self::sum(of(reason, signed(saves)), evened(signed(saves), parts))
    }

    /// By how much an assumption changes the total with retakes, at one end of what is believed.
    pub fn moved(id: &AssumptionId, moved: MovedTotal) -> Self {
        let of = |reason, credits| line(reason, Value::Credits(credits), 8);
        let parts = vec![
            of(ChangeReason::AtThisEnd, moved.then.get().into()),
            of(ChangeReason::Now(Basis::Expected), i128::from(moved.now.get()).saturating_neg()),
        ];
        let head = ReasonLine { ground: Ground::Assumption(id.clone()), ..of(ChangeReason::Moves, moved.by) };
        Self::sum(head.at(AdjustAt::Assumptions), evened(moved.by, parts))
    }

    /// What a change of some assets saves: each as it is, and with the change. Of averages each is rounded up, and what that
    /// makes of the saving is a line of its own. `more` is what speech that is rounded once comes to less.
    pub fn saving_of_assets(saves: i128, costs: &[ChangedCost], more: i128, basis: Basis) -> Self {
        let rule = total_rule(basis);
        let mut parts = Vec::new();
        for one in costs {
            let credits = |cost: &Option<Expected>| cost.as_ref().map(|cost| i128::from(cost.ceil().get()));
            let then = match one.now {
                Some(_) => ChangeReason::AssetThen(one.asset),
                None => ChangeReason::Added,
            };
            let now = credits(&one.now).map(|now| line(ChangeReason::AssetNow(one.asset), Value::Credits(now), rule));
            let then = credits(&one.then).map(|cost| line(then, Value::Credits(cost.saturating_neg()), rule));
            parts.extend(now.into_iter().chain(then));
        }
        if more != 0 {
            parts.push(line(ChangeReason::Rounding, Value::Credits(more), 3).at(AdjustAt::Speech));
        }
        let listed = parts.iter().filter_map(ReasonLine::known_credits).fold(0_i128, i128::saturating_add);
        let rest = saves.saturating_sub(listed);
        // Each line and the saving itself are rounded by less than one credit; more than that is something else.
        let rounded = parts.len().saturating_add(1);
        if rest.unsigned_abs() > u128::try_from(rounded).unwrap_or(u128::MAX) {
            parts.push(line(ChangeReason::Besides, Value::Credits(rest), rule));
        } else if rest != 0 {
            parts.push(ReasonLine::credits(ReasonMark::Evened, rest, Ground::Rule(10)));
        }
        Self::sum(line(ChangeReason::Saves, Value::Credits(saves), rule), parts)
    }

    /// What a board comes to with a step: what it came to before, less what the step saves.
    pub fn running_total(before: Sum, after: Sum) -> Self {
        let saves = i128::from(before.credits.get()).saturating_sub(after.credits.get().into());
        let parts = vec![
            line(ChangeReason::Before, credits(before), 8),
            line(ChangeReason::Saves, Value::Credits(saves.saturating_neg()), 8),
        ];
        Self::sum(line(ChangeReason::After, credits(after), 8), parts)
    }

    /// What assets come to together, each on average or for one take; what rounding each of them up makes is a line of its own.
    pub fn of_assets(all: &[(AssetId, Expected)]) -> Self {
        let total: Expected = all.iter().map(|(_, cost)| cost.clone()).sum();
        let total = i128::from(total.ceil().get());
        let parts: Vec<ReasonLine> = all
            .iter()
            .map(|(asset, cost)| {
                ReasonLine::credits(ReasonMark::Asset(*asset), cost.ceil().get().into(), Ground::Rule(8))
            })
            .collect();
        Self::sum(line(ChangeReason::SheetRow, Value::Credits(total), 8), evened(total, parts))
    }

    /// What figures come to together.
    pub fn of_figures(all: Vec<(FigureQuestion, Credits)>) -> Self {
        let parts: Vec<ReasonLine> =
            all.into_iter().map(|(asked, credits)| ReasonLine::figure(asked, credits.into(), 19)).collect();
        let total = parts.iter().filter_map(ReasonLine::known_credits).fold(0_i128, i128::saturating_add);
        Self::sum(line(ChangeReason::Together, Value::Credits(total), 19), parts)
    }

    /// In how many places decisions change a board: each by the scene where it begins.
    pub fn decisions(each: &[(SceneId, u64)]) -> Self {
        let part = |(scene, places): &(SceneId, u64)| line(ChangeReason::DecisionIn(*scene), Value::Count(*places), 19);
        let places = each.iter().map(|(_, places)| *places).fold(0, u64::saturating_add);
        Self::follows(line(ChangeReason::Places, Value::Count(places), 19), each.iter().map(part).collect())
    }

    /// What takes have cost.
    pub fn of_takes(takes: &[&Take]) -> Self {
        let part = |take: &&Take| {
            let mark = ReasonMark::TakesOf(take.model.clone(), 1);
            ReasonLine::credits(mark, take.spent().get().into(), Ground::Recorded).at(AdjustAt::Takes)
        };
        let parts: Vec<ReasonLine> = takes.iter().map(part).collect();
        let total = parts.iter().filter_map(ReasonLine::known_credits).fold(0_i128, i128::saturating_add);
        Self::sum(
            ReasonLine { ground: Ground::Recorded, ..line(ChangeReason::Spent, Value::Credits(total), 14) },
            parts,
        )
    }

    /// What a project gets of what it takes: what is short, or all of it.
    pub fn shared(takes: Sum, gets: Credits) -> Self {
        let short = i128::from(takes.credits.get()).saturating_sub(gets.get().into());
        if short <= 0 {
            return Self::sum(
                line(ChangeReason::Takes, credits(takes), 16),
                vec![line(ChangeReason::Gets, signed(takes.credits), 16)],
            );
        }
        let gets = Value::Credits(i128::from(gets.get()).saturating_neg());
        let parts = vec![line(ChangeReason::Takes, credits(takes), 8), line(ChangeReason::Gets, gets, 16)];
        let short = match takes.unpriced {
            0 => Value::Credits(short),
            unpriced => Value::AtLeast(short, unpriced),
        };
        Self::sum(line(ChangeReason::Short, short, 16), parts)
    }

    /// Whether a draft pays: what it saves of the final, less what it costs; both on average.
    pub fn draft(drafting: &Drafting) -> Self {
        let (saves, costs) = (drafting.saves.clone(), drafting.costs.clone());
        let saved = i128::from(saves.floor().get());
        let spent = i128::from(costs.ceil().get()).saturating_neg();
        let parts = vec![
            line(ChangeReason::DraftSaves, Value::Credits(saved), 9),
            line(ChangeReason::DraftCosts, Value::Credits(spent), 9),
        ];
        Self::sum(line(ChangeReason::Saves, Value::Credits(saved.saturating_add(spent)), 9), parts)
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
        let head = ReasonLine::of(ReasonMark::Figure(asked), Value::Chance(outlook.chance), Ground::Rule(CHANCE));
        let of = |basis| line(ChangeReason::Now(basis), credits(outlook.get(basis)), total_rule(basis));
        let totals = Basis::ALL.map(of);
        Self::follows(head, within(outlook).into_iter().chain(totals).chain(sureness(outlook)).collect())
    }

    /// What a change does to that chance: the chance and the totals as the board is, and with the change.
    pub fn chance_with(now: &Outlook, then: &Outlook) -> Self {
        let total = |outlook: &Outlook, reason: fn(Basis) -> ChangeReason| {
            Basis::ALL.map(|basis| line(reason(basis), credits(outlook.get(basis)), total_rule(basis)))
        };
        let parts = within(then)
            .into_iter()
            .chain([line(ChangeReason::ChanceNow, Value::Chance(now.chance), CHANCE)])
            .chain(total(now, ChangeReason::Now))
            .chain(total(then, ChangeReason::Then))
            .chain(sureness(then));
        Self::follows(line(ChangeReason::ChanceThen, Value::Chance(then.chance), CHANCE), parts.collect())
    }
}

/// The lines, with what rounding makes of their sum as one more where it makes anything.
fn evened(sum: i128, mut parts: Vec<ReasonLine>) -> Vec<ReasonLine> {
    let listed = parts.iter().filter_map(ReasonLine::known_credits).fold(0_i128, i128::saturating_add);
    if listed != sum {
        parts.push(ReasonLine::credits(ReasonMark::Evened, sum.saturating_sub(listed), Ground::Rule(10)));
    }
    parts
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
