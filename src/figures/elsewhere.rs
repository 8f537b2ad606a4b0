//! By how much the expected total would differ under other prices or another rounding, without working all of it out.
//!
//! Another price touches the assets of one model, another rounding those of speech. Only these are estimated again.

use super::estimator::Estimator;
use super::retakes::{Demand, Halves};
use super::speech::{Loose, LooseSpeech};
use super::{AssetContext, AssetFigures, Expected, Figures, Lens};
use crate::domain::{Asset, Credits, Kind, Pass, PassFilter, SpeechRounding};
use crate::prices::{ModelPlace, PriceList};

/// A choice that is to be estimated again.
#[derive(Clone, Copy)]
struct User<'a> {
    asset: &'a Asset,
    figures: &'a AssetFigures,
    context: AssetContext,
    pass: Pass,
}

/// The choices of a project by the model that they use.
pub(super) struct Users<'a> {
    figures: &'a Figures,
    lens: Lens<'a>,
    by_model: Vec<Vec<User<'a>>>,
    speech: Vec<User<'a>>,
}

impl<'a> Users<'a> {
    /// The users of those models that are asked for, and all speech.
    pub(super) fn of(figures: &'a Figures, lens: &Lens<'a>, asked: impl Fn(ModelPlace) -> bool) -> Self {
        let prices = lens.prices;
        let asked: Vec<bool> = prices.placed().map(|(place, _)| asked(place)).collect();
        let mut users =
            Self { figures, lens: *lens, by_model: vec![Vec::new(); prices.models.len()], speech: Vec::new() };
        let own = AssetContext::of_running_millis(figures.tally.running_millis, figures.project.speech_rounding);
        for (asset, one) in figures.project.assets.iter().zip(&figures.project_assets) {
            users.add(asset, one, &own, &asked);
        }
        for (scene, one) in figures.project.scenes.iter().zip(&figures.scenes).filter(|(scene, _)| scene.is_included())
        {
            let context = AssetContext {
                seconds: scene.seconds,
                running: scene.seconds.millis().into(),
                characters: one.narration_characters,
                has_image: scene.has(Kind::Image),
                takes_still: false,
                rounding: figures.project.speech_rounding,
            };
            for (asset, one) in scene.assets.iter().zip(&one.assets) {
                users.add(asset, one, &context, &asked);
            }
        }
        users
    }

    fn add(&mut self, asset: &'a Asset, figures: &'a AssetFigures, context: &AssetContext, asked: &[bool]) {
        for pass in Pass::ALL {
            let user = User { asset, figures, context: *context, pass };
            if asset.kind() == Kind::Speech {
                self.speech.push(user);
            }
            let place = figures.models.get(pass).map(ModelPlace::index);
            let place = place.filter(|place| asked.get(*place).is_some_and(|asked| *asked));
            if let Some(users) = place.and_then(|place| self.by_model.get_mut(place)) {
                users.push(user);
            }
        }
    }

    /// The difference where the model at a place has the price that it has in these prices; `None` where that cannot be
    /// counted.
    pub(super) fn repriced(&self, place: ModelPlace, prices: &PriceList) -> Option<Expected> {
        let users = self.by_model.get(place.index())?;
        let mut change = Replacement::default();
        let mut estimator = Estimator::new(prices);
        for user in users {
            change.without(user, &self.lens);
            change.with(user, &self.lens, &mut estimator)?;
        }
        change.difference(self)
    }

    /// The difference where speech is rounded otherwise; `None` where that cannot be counted.
    pub(super) fn rounded(&self, rounding: SpeechRounding, prices: &PriceList) -> Option<Expected> {
        let mut change = Replacement::default();
        let mut estimator = Estimator::new(prices);
        for user in &self.speech {
            change.without(user, &self.lens);
            let context = AssetContext { rounding, ..user.context };
            change.with(&User { context, ..*user }, &self.lens, &mut estimator)?;
        }
        let before = self.figures.speech_rounding;
        let after = change.loose.cost(prices).ok()?;
        for pass in Pass::ALL {
            let counts = Demand::certain(Kind::Speech, pass).counts(self.lens.filter, self.lens.plan);
            change.gone(*before.get(pass), counts);
            change.come(*after.get(pass), counts);
        }
        change.difference(self)
    }
}

/// What goes and what comes instead.
#[derive(Default)]
struct Replacement {
    before: Halves,
    after: Halves,
    /// Bare credits in both passes, to tell whether the whole can still be counted.
    gone: u64,
    come: u64,
    loose: LooseSpeech,
}

impl Replacement {
    fn without(&mut self, user: &User<'_>, lens: &Lens<'_>) {
        let pass = user.pass;
        let cost = user.figures.cost(pass).and_then(|cost| cost.credits()).unwrap_or_default();
        self.gone = self.gone.saturating_add(cost.get());
        if user.counts(lens) {
            self.before.add(*user.figures.retakes.get(pass), user.figures.halves(pass));
        }
    }

    fn with(&mut self, user: &User<'_>, lens: &Lens<'_>, estimator: &mut Estimator<'_>) -> Option<()> {
        let Some(choice) = user.asset.choice(user.pass).filter(|_| !user.asset.is_paid_elsewhere()) else {
            return Some(());
        };
        let estimate = estimator.estimate(user.asset, (user.pass, choice), &user.context).ok()?;
        let Some(cost) = estimate.cost.credits() else { return Some(()) };
        self.come = self.come.checked_add(cost.get())?;
        if let (Some((model, _)), true) = (estimate.model, estimate.loose > 0) {
            self.loose.add(&[Loose { asset: user.asset.id, model, pass: user.pass, characters: estimate.loose }]);
        }
        if user.counts(lens) {
            let (kind, pass) = (user.asset.kind(), user.pass);
            let retake = *user.figures.retakes.get(pass);
            let add = |price, count| self.after.add(retake, Demand { kind, pass, price, retake }.halves(count));
            estimate.each.units(user.asset.takes, cost, add);
        }
        Some(())
    }

    fn gone(&mut self, credits: Credits, counts: bool) {
        self.gone = self.gone.saturating_add(credits.get());
        if counts {
            self.before.add(Default::default(), u128::from(credits.get()).saturating_mul(2));
        }
    }

    fn come(&mut self, credits: Credits, counts: bool) {
        self.come = self.come.saturating_add(credits.get());
        if counts {
            self.after.add(Default::default(), u128::from(credits.get()).saturating_mul(2));
        }
    }

    fn difference(&self, users: &Users<'_>) -> Option<Expected> {
        let all = users.figures.total(PassFilter::Both, None).credits.get();
        all.saturating_sub(self.gone).checked_add(self.come)?;
        Some(self.after.expected(users.lens.rates).less(&self.before.expected(users.lens.rates)))
    }
}

impl User<'_> {
    fn counts(&self, lens: &Lens<'_>) -> bool {
        lens.filter.includes(self.pass) && !lens.plan.is_some_and(|plan| plan.is_free(self.asset.kind()))
    }
}
