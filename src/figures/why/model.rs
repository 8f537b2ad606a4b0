//! Prices and ratings of models: where they come from, and what they do to the board.

use super::line::{AdjustAt, Ground, ReasonLine, ReasonMark, Value, Why};
use super::question::{Figure, FigureQuestion};
use super::reasons::ModelReason;
use super::{Case, Explainer, WorkCounted};
use crate::domain::{Credits, ModelId};
use crate::figures::usage::ToGo;
use crate::figures::{AssumptionId, Figures, KeepRates, Lens, Sum};
use crate::prices::{EntryOrigin, Model, Price};

fn line(reason: ModelReason, value: Value, ground: Ground) -> ReasonLine {
    ReasonLine::of(ReasonMark::Model(reason), value, ground).at(AdjustAt::Prices)
}

/// What a price is made of.
fn price_parts(price: &Price) -> Vec<(ModelReason, Credits)> {
    match price {
        Price::PerImage(credits) => vec![(ModelReason::Picture, *credits)],
        Price::PerClip(clips) => clips.iter().map(|clip| (ModelReason::Clip(clip.seconds), clip.credits)).collect(),
        Price::PerCharacters { block, credits } => vec![(ModelReason::Block(*block), *credits)],
        Price::ByMinutes { base, per_minute, least, most } => vec![
            (ModelReason::Base, *base),
            (ModelReason::Minute, *per_minute),
            (ModelReason::Least, *least),
            (ModelReason::Most, *most),
        ],
        Price::PerUnit(credits) => vec![(ModelReason::Each, *credits)],
        Price::Between { least, most } => vec![(ModelReason::Least, *least), (ModelReason::Most, *most)],
        Price::Free => vec![(ModelReason::Free, Credits::ZERO)],
    }
}

impl<'a> Explainer<'a> {
    fn model_head(case: &Case<'_>, value: Value, ground: Ground) -> ReasonLine {
        ReasonLine::of(ReasonMark::Figure(case.asked.clone()), value, ground)
    }

    /// What a model costs: each part of its price with its source, and what the board is charged for it.
    pub(super) fn price(&self, case: &Case<'a>, id: &ModelId) -> Option<Why> {
        let model = case.lens.prices.model(id)?;
        let source = Ground::Source(model.source.clone());
        let mut parts: Vec<ReasonLine> = price_parts(&model.price)
            .into_iter()
            .map(|(reason, credits)| line(reason, credits.into(), source.clone()))
            .collect();
        if model.assumption.is_some() {
            let id = AssumptionId::Price(id.clone());
            parts.push(ReasonLine::of(ReasonMark::Assumed(id.clone()), Value::Nothing, Ground::Assumption(id)));
        }
        if model.origin.is_own() {
            let change = self.own_price(case, id)?;
            let asked = case.asked.with(Figure::OwnPrice(id.clone()));
            parts.push(ReasonLine { ground: source.clone(), ..ReasonLine::figure(asked, change.line.value, 11) });
        }
        if let Some(made) = self.model(case, id) {
            let asked = case.asked.with(Figure::Model(id.clone()));
            let made = ReasonLine { of: Some(asked), ..line(ModelReason::OnBoard, made.line.value, Ground::Rule(19)) };
            parts.push(ReasonLine { change: None, ..made });
        }
        Some(Why::follows(Self::model_head(case, model.price.unit().into(), source), parts))
    }

    /// The total of the board where the price of a model is that of the list; `None` where it cannot be counted.
    pub fn total_as_listed(&self, asked: &FigureQuestion, model: &ModelId) -> Option<Sum> {
        let case = self.case(asked)?;
        self.as_listed(&case, model)
    }

    fn as_listed(&self, case: &Case<'a>, model: &ModelId) -> Option<Sum> {
        let prices = case.lens.prices.as_listed(model);
        let whole = Figures::of(&self.known.figures.project, &prices).ok()?;
        let rates = KeepRates::of(&prices, &self.known.account.rates, &self.known.project.rates);
        let lens = Lens { prices: &prices, rates: &rates, ..case.lens };
        let done = self.known.to_go.made();
        let total = match case.asked.work {
            WorkCounted::ToGo if !done.is_empty() => lens.project(ToGo::of(&whole, done.clone(), &prices).figures()),
            WorkCounted::ToGo | WorkCounted::All => lens.project(&whole),
        };
        Some(total)
    }

    /// What the user's own price of a model changes of the total; `None` where the model's price is that of the list.
    pub(super) fn own_price(&self, case: &Case<'a>, id: &ModelId) -> Option<Why> {
        let model = case.lens.prices.model(id).filter(|model| model.origin.is_own())?;
        let (now, listed) = (case.lens.project(case.figures), self.as_listed(case, id)?);
        let ground = match &model.origin {
            EntryOrigin::Added => Ground::Rule(11),
            EntryOrigin::Shipped | EntryOrigin::Changed { .. } => Ground::Rule(8),
        };
        let less = i128::from(listed.credits.get());
        let mut parts = vec![
            ReasonLine::figure(case.asked.with(Figure::Total), now.credits.into(), 8),
            line(ModelReason::AsListed(case.lens.basis), Value::Credits(less.saturating_neg()), ground),
        ];
        if listed.unpriced > 0 {
            let count = Value::Count(listed.unpriced.into());
            parts.push(line(ModelReason::UnpricedAsListed, count, Ground::Rule(12)));
        }
        if now.unpriced > 0 {
            let asked = case.asked.with(Figure::Unpriced);
            parts.push(ReasonLine::figure(asked, Value::Count(now.unpriced.into()), 12));
        }
        let change = i128::from(now.credits.get()).saturating_sub(less);
        let source = Ground::Source(model.source.clone());
        Some(Why::sum(Self::model_head(case, Value::Credits(change), source), parts))
    }

    /// How good a model is thought to be: the project's rating, those of the list, and what others measured.
    pub(super) fn rating(case: &Case<'a>, id: &ModelId) -> Option<Why> {
        let model = case.lens.prices.model(id)?;
        let source = |id: &String| Ground::Source(id.clone());
        let in_project = crate::prices::Mode::of(model.kind).first().and_then(|mode| model.rating_in_project(*mode));
        let own = in_project.map(|rating| line(ModelReason::RatedInProject, rated(rating), Ground::Board));
        let listed = model
            .ratings
            .iter()
            .map(|one| line(ModelReason::Rated(one.mode, one.word.clone()), rated(one.value), source(&one.source)));
        let measured = model.evidence.iter().map(|one| {
            let reason = ModelReason::Measured(one.mode, one.note.clone());
            ReasonLine::of(ReasonMark::Model(reason), Value::Count(one.score.into()), source(&one.source))
        });
        let parts: Vec<ReasonLine> = own.into_iter().chain(listed).chain(measured).collect();
        let ground = if in_project.is_some() { Ground::Board } else { parts.first()?.ground.clone() };
        Some(Why::follows(Self::model_head(case, holding(model, in_project), ground), parts))
    }
}

fn rated(value: u8) -> Value {
    Value::Count(value.into())
}

/// The rating that holds, where it is one for all modes.
fn holding(model: &Model, in_project: Option<u8>) -> Value {
    let first = model.ratings.first().map(|one| one.value);
    let same = model.ratings.iter().all(|one| Some(one.value) == first);
    in_project.or_else(|| first.filter(|_| same)).map_or(Value::Nothing, rated)
}
