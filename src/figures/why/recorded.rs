//! What was recorded: what takes have taught, and what became of the cycles before.

use chrono::NaiveDate;

use super::line::{AdjustAt, Ground, ReasonLine, ReasonMark, Value, Why};
use super::question::Figure;
use super::reasons::ModelReason;
use super::{Case, Explainer};
use crate::domain::{Credits, ModelId, Rate, RateKey};
use crate::figures::AssumptionId;
use crate::figures::usage::{LEARNED_PRIOR, Learned, PastCycle, UsageSums, history};

/// A rate in whole percent, as it is shown.
fn percent(rate: Rate) -> Value {
    let hundredfold = u64::from(rate.kept()).saturating_mul(100).saturating_add(u64::from(rate.of()) / 2);
    Value::Percent(hundredfold.checked_div(rate.of().into()).unwrap_or(0))
}

impl<'a> Explainer<'a> {
    /// How often takes are really kept: what is assumed, which is worth some takes, and those that were seen.
    pub(super) fn learned(&self, case: &Case<'a>, (key, model): (RateKey, Option<&ModelId>)) -> Option<Why> {
        let takes = self.known.usage.takes.iter().map(|used| &used.take);
        let learned = Learned::of(takes, case.lens.prices, case.lens.rates);
        let of_model = model.and_then(|id| learned.models.iter().find(|one| one.model == id && one.rate.key == key));
        let found = match model {
            None => learned.modes.iter().find(|one| one.key == key),
            Some(_) => of_model.map(|one| &one.rate),
        }?;
        let assumed = AssumptionId::KeepRate(key);
        let count = |reason, number: u64| {
            let line = ReasonLine::of(ReasonMark::Model(reason), Value::Count(number), Ground::Recorded);
            line.at(AdjustAt::Takes)
        };
        let mut parts = vec![
            ReasonLine::of(ReasonMark::Assumed(assumed.clone()), percent(found.default), Ground::Assumption(assumed))
                .at(AdjustAt::Assumptions),
            ReasonLine::of(ReasonMark::Model(ModelReason::Prior), Value::Count(LEARNED_PRIOR), Ground::Rule(26)),
            count(ModelReason::TakesKept, found.plain.kept),
            count(ModelReason::TakesSeen, found.plain.takes),
        ];
        if found.after_draft.takes > 0 {
            parts.push(count(ModelReason::KeptAfterDraft, found.after_draft.kept));
            parts.push(count(ModelReason::SeenAfterDraft, found.after_draft.takes));
        }
        if let Some(one) = of_model {
            let credits = |reason, credits: Credits, ground| {
                ReasonLine::credits(ReasonMark::Model(reason), credits.get().into(), ground)
            };
            parts.push(credits(ModelReason::Charged, one.charged, Ground::Recorded).at(AdjustAt::Takes));
            parts.push(credits(ModelReason::Planned, one.planned.ceil(), Ground::Rule(8)));
        }
        let head = ReasonLine::of(ReasonMark::Figure(case.asked.clone()), percent(found.rate), Ground::Recorded);
        Some(Why::follows(head, parts))
    }

    fn past_cycle(&self, start: NaiveDate) -> Option<PastCycle<'a>> {
        let all = history(self.known.usage, self.known.account, self.lens.prices, self.today());
        all.into_iter().find(|past| past.cycle.start == start)
    }

    /// What a cycle has used: takes by model, and what no take explains.
    pub(super) fn past_used(&self, case: &Case<'a>, start: NaiveDate) -> Option<Why> {
        let past = self.past_cycle(start)?;
        let sums = UsageSums::of(self.known.usage, past.cycle, self.today());
        let models = sums.models.iter().filter(|one| !one.share.credits.is_zero());
        let mut parts: Vec<ReasonLine> = models
            .map(|one| {
                let mark = ReasonMark::TakesOf(one.model.clone(), one.share.takes);
                ReasonLine::credits(mark, one.share.credits.get().into(), Ground::Recorded).at(AdjustAt::Takes)
            })
            .collect();
        let listed = parts.iter().filter_map(ReasonLine::known_credits).fold(0_i128, i128::saturating_add);
        let besides = i128::from(past.used.get()).saturating_sub(listed);
        if besides != 0 {
            parts.push(ReasonLine::credits(ReasonMark::Besides, besides, Ground::Recorded).at(AdjustAt::Balance));
        }
        let head = ReasonMark::Figure(case.asked.clone());
        Some(Why::sum(ReasonLine::credits(head, past.used.get().into(), Ground::Recorded), parts))
    }

    /// What was left of a cycle when it ended, and is gone: what there was, less what was used.
    pub(super) fn past_expired(&self, case: &Case<'a>, start: NaiveDate) -> Option<Why> {
        let past = self.past_cycle(start)?;
        let (granted, expired) = (past.granted?, i128::from(past.expired?.get()));
        let plan =
            self.lens.prices.plan(past.plan_id).map_or_else(|| past.plan_id.to_string(), |plan| plan.name.clone());
        let used = i128::from(past.used.get()).saturating_neg();
        let mut parts = vec![
            ReasonLine::credits(ReasonMark::Grants(plan), granted.get().into(), Ground::Recorded).at(AdjustAt::Account),
            ReasonLine {
                ground: Ground::Recorded,
                ..ReasonLine::figure(case.asked.with(Figure::PastUsed(start)), Value::Credits(used), 14)
            },
        ];
        let over = expired.saturating_sub(i128::from(granted.get()).saturating_add(used));
        if over != 0 {
            parts.push(ReasonLine::credits(ReasonMark::Over, over, Ground::Rule(13)));
        }
        let head = ReasonMark::Figure(case.asked.clone());
        Some(Why::sum(ReasonLine::credits(head, expired, Ground::Rule(17)), parts))
    }
}
