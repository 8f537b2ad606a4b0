//! Everything that could be suggested for one scene.

use super::act::one;
use std::rc::Rc;

use super::advisor::{Advisor, Answers};
use super::average::averaged;
use super::drafts::DraftFinder;
use super::fit::Quality;
use super::looks::is_grouped;
use super::question::context_with;
use super::short_list::short_list;
use super::swaps::{may_change, of_asset};
use super::trial::Goal;
use super::worth::quality_of_asset;
use super::{Act, Detail, Question, Still, Suggestion, SuggestionKind};
use crate::domain::{
    Asset, AssetId, Credits, Importance, Kind, Need, Pass, Project, Scene, Seconds, SpeechPace, SpeechRounding, Work,
};
use crate::figures::{
    Amount, AssetContext, Basis, DoneAssets, Drafting, Estimator, Expected, Lens, SceneFigures, amount_of,
};

/// Fewer images are suggested from so many on.
const MANY_IMAGES: u32 = 3;

/// Stands for the id of a still that is not on the board yet.
pub(super) const NEW: AssetId = AssetId::new(u32::MAX);

/// What may be suggested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SuggestionRules {
    /// Whether hero scenes may change, which are else left alone; a draft that does not pay is dropped there as well.
    pub heroes: bool,
    /// Whether scenes other than background may be left out, as the last way there is.
    pub cuts: bool,
}

/// Looks for suggestions, scene by scene; questions that are alike are answered once.
pub(super) struct SuggestionFinder<'a, 't> {
    goal: &'t Goal<'a>,
    rules: SuggestionRules,
    done: &'t DoneAssets,
    advisor: Advisor<'a>,
    drafts: DraftFinder<'a>,
    estimator: Estimator<'a>,
}

/// A scene, and what is found for it.
struct SceneSearch<'s> {
    scene: &'s Scene,
    context: AssetContext,
    /// How fast its narration is spoken.
    pace: SpeechPace,
    /// What the scene costs now, on the basis that counts; found out when it is first asked for.
    now: Option<Expected>,
    list: Vec<Suggestion>,
}

impl SceneSearch<'_> {
    /// So many points of rating of an asset, weighed.
    fn quality(&self, asset: &Asset, points: u8, pass: Pass) -> Quality {
        Quality::of(points, amount_of(asset, &self.context), self.scene.importance, pass)
    }

    /// A suggestion about an asset of the scene.
    fn suggest(
        &self,
        kind: SuggestionKind,
        (asset, pass): (&Asset, Pass),
        acts: Vec<Act>,
        detail: Detail,
    ) -> Suggestion {
        Suggestion {
            kind,
            scene: self.scene.id,
            importance: self.scene.importance,
            asset: Some(asset.id),
            pass,
            of: asset.kind(),
            acts,
            saves: Credits::ZERO,
            costs_more: Credits::ZERO,
            loses: Quality::default(),
            detail,
        }
    }
}

impl<'a, 't> SuggestionFinder<'a, 't> {
    pub(super) fn new(goal: &'t Goal<'a>, rules: SuggestionRules, done: &'t DoneAssets) -> Self {
        Self {
            goal,
            rules,
            done,
            advisor: Advisor::new(goal.lens.prices),
            drafts: DraftFinder::new(&goal.lens),
            estimator: Estimator::new(goal.lens.prices),
        }
    }

    /// What could be suggested for a scene, asset by asset.
    pub(super) fn scene(&mut self, scene: &'a Scene, project: &Project) -> Vec<Suggestion> {
        if !scene.is_included() {
            return Vec::new();
        }
        let context = context_with(scene, project.speech_rounding, self.done);
        let mut found = SceneSearch { scene, context, pace: project.speech_pace, now: None, list: Vec::new() };
        if scene.importance == Importance::Hero && !self.rules.heroes {
            scene.assets.iter().for_each(|asset| self.needless_draft(&mut found, asset));
            return found.list;
        }
        for asset in &scene.assets {
            for pass in Pass::ALL.into_iter().filter(|pass| self.goal.lens.filter.includes(*pass)) {
                self.swaps(&mut found, (asset, pass), scene);
            }
            self.needless_draft(&mut found, asset);
            self.new_draft(&mut found, asset);
            self.images(&mut found, asset);
            self.hold(&mut found, asset);
            self.own_length(&mut found, asset);
        }
        self.still(&mut found);
        self.scene_length(&mut found);
        self.cut(&mut found);
        found.list
    }

    fn question(&self, found: &SceneSearch<'_>, asset: &'a Asset, pass: Pass) -> Question<'a> {
        let Lens { prices, plan, .. } = self.goal.lens;
        Question { asset, pass, context: found.context, prices, plan }
    }

    /// What estimates.
    pub(super) const fn estimator(&mut self) -> &mut Estimator<'a> {
        &mut self.estimator
    }

    /// Whether hero scenes may change.
    pub(super) const fn may_touch_heroes(&self) -> bool {
        self.rules.heroes
    }

    /// What every number is asked for under.
    pub(super) const fn lens(&self) -> &Lens<'a> {
        &self.goal.lens
    }

    /// A question about the final of a shot.
    pub(super) fn question_about(&self, asset: &'a Asset, context: AssetContext) -> Question<'a> {
        let Lens { prices, plan, .. } = self.goal.lens;
        Question { asset, pass: Pass::Final, context, prices, plan }
    }

    /// What can be said of an asset that may change; `None` where it may not.
    pub(super) fn answers(&mut self, question: &Question<'a>) -> Option<Rc<Answers>> {
        let open = may_change(question) && self.is_open(question.asset, question.pass);
        if open { self.advisor.answers(question) } else { None }
    }

    /// Whether advice may change a pass of an asset: it is open, not done, and paid with credits.
    fn is_open(&self, asset: &Asset, pass: Pass) -> bool {
        asset.is_open() && !self.done.is_begun(asset.id, pass)
    }

    /// The short list of other models: what loses nothing, what saves most for what it loses, what is cheapest.
    fn swaps(&mut self, found: &mut SceneSearch<'a>, (asset, pass): (&'a Asset, Pass), scene: &'a Scene) {
        let question = self.question(found, asset, pass);
        if is_grouped(scene, asset, pass) {
            return;
        }
        let Some(answers) = self.answers(&question) else { return };
        let swaps = averaged(&answers, &question, scene, &self.goal.lens, &mut self.advisor);
        for swap in short_list(&swaps) {
            let swap = of_asset(swap.clone(), &question, Some(scene.id));
            let mut acts = Vec::new();
            acts.extend(swap.causes.iter().map(|still| add_still(asset.id, still)));
            acts.push(Act::Choose { asset: asset.id, pass, choice: swap.to.clone() });
            let loses = match (swap.kind.into(), u8::try_from(swap.rating_lost.unwrap_or(100))) {
                (SuggestionKind::Cheaper, Ok(lost)) => found.quality(asset, lost.min(100), pass),
                _ => Quality::default(),
            };
            let new = found.suggest(swap.kind.into(), (asset, pass), acts, Detail::Swap(swap.clone()));
            found.list.push(Suggestion { saves: swap.saves, loses, ..new });
        }
    }

    /// How good an asset is as it is, weighed.
    fn worth(&self, found: &SceneSearch<'_>, asset: &Asset) -> Quality {
        quality_of_asset(asset, &found.context, found.scene.importance, self.goal.lens.prices)
    }

    /// Whether drafts count, and this asset's may change.
    fn drafts_count(&self, asset: &Asset) -> bool {
        self.goal.lens.filter.includes(Pass::Draft) && self.is_open(asset, Pass::Draft)
    }

    /// A draft that would pay is added.
    fn new_draft(&mut self, found: &mut SceneSearch<'a>, asset: &'a Asset) {
        if asset.draft.is_some() || self.goal.lens.basis == Basis::Bare || !self.drafts_count(asset) {
            return;
        }
        let question = self.question(found, asset, Pass::Final);
        let Some(offer) = self.drafts.offer(&question) else { return };
        let act = Act::Choose { asset: asset.id, pass: Pass::Draft, choice: offer.choice.clone() };
        let saves = offer.gain().floor();
        let detail = Detail::Draft { choice: offer.choice, verdict: offer.verdict };
        let new = found.suggest(SuggestionKind::AddDraft, (asset, Pass::Draft), vec![act], detail);
        found.list.push(Suggestion { saves, ..new });
    }

    /// A draft that costs more than it saves is dropped.
    fn needless_draft(&mut self, found: &mut SceneSearch<'a>, asset: &Asset) {
        let Some(draft) = asset.draft.as_ref().filter(|_| self.drafts_count(asset)) else { return };
        let Some(verdict) = self.verdict(found, asset).filter(|verdict| !verdict.pays()) else { return };
        let detail = Detail::Draft { choice: draft.clone(), verdict };
        let acts = vec![Act::DropDraft(asset.id)];
        let new = found.suggest(SuggestionKind::DropDraft, (asset, Pass::Draft), acts, detail);
        self.push(found, new);
    }

    fn verdict(&mut self, found: &SceneSearch<'_>, asset: &Asset) -> Option<Drafting> {
        let figures = SceneFigures::of(found.scene, found.context.rounding, &mut self.estimator).ok()?;
        let lens = &self.goal.lens;
        Drafting::of_figures(asset, figures.asset(asset.id)?, found.context.has_image, (lens.plan, lens.rates))
    }

    /// Half as many images, where there are many.
    fn images(&mut self, found: &mut SceneSearch<'a>, asset: &Asset) {
        let Work::Image { count } = asset.work else { return };
        if count < MANY_IMAGES || !self.untouched(asset) {
            return;
        }
        let to = count.div_ceil(2);
        let (acts, detail) = (vec![Act::Images { asset: asset.id, count: to }], Detail::Images { from: count, to });
        let loses = self.worth(found, asset).share(count.saturating_sub(to), count);
        let new = found.suggest(SuggestionKind::FewerImages, (asset, Pass::Final), acts, detail);
        self.push(found, Suggestion { loses, ..new });
    }

    /// The still is held in a background scene.
    fn hold(&mut self, found: &mut SceneSearch<'a>, asset: &Asset) {
        let shot = asset.kind() == Kind::Video && found.scene.importance == Importance::Background;
        let needed = asset.needs.has(Need::Sound);
        let has_still = found.context.has_image || asset.from_still.is_some();
        if !shot || needed || !has_still || !self.untouched(asset) {
            return;
        }
        let Amount::Shot(seconds) = amount_of(asset, &found.context) else { return };
        let loses = self.worth(found, asset);
        let acts = vec![Act::HoldStill(asset.id)];
        let new = found.suggest(SuggestionKind::HoldStill, (asset, Pass::Final), acts, Detail::Seconds(seconds));
        self.push(found, Suggestion { loses, ..new });
    }

    /// Whether an asset is open and nothing is done of it.
    pub(super) fn untouched(&self, asset: &Asset) -> bool {
        Pass::ALL.into_iter().all(|pass| self.is_open(asset, pass))
    }

    /// A start still for shots from text that are kept more often from one.
    fn still(&mut self, found: &mut SceneSearch<'a>) {
        // A still in the scene is one for all of its shots that may start from one: made and locked ones are left alone.
        if !found.context.takes_still
            || self.goal.lens.basis == Basis::Bare
            || !self.goal.lens.filter.includes(Pass::Final)
        {
            return;
        }
        let Some(shot) = found.scene.assets.iter().find(|asset| asset.would_start_from_scene()) else { return };
        let Lens { prices, plan, .. } = self.goal.lens;
        let question = Question { asset: shot, pass: Pass::Final, context: found.context, prices, plan };
        let Some(still) = super::still::cheapest(&question, &mut self.estimator) else { return };
        let acts = vec![add_still(shot.id, &still)];
        let new = found.suggest(SuggestionKind::AddStill, (shot, Pass::Final), acts, Detail::Still(still));
        self.push(found, new);
    }

    /// A shot with a length of its own ends where a clip ends.
    fn own_length(&mut self, found: &mut SceneSearch<'a>, asset: &Asset) {
        if let Work::Video { seconds: Some(seconds) } = asset.work {
            self.trim(found, asset, seconds);
        }
    }

    /// The scene ends where the clips of the shots that last as long as it do.
    fn scene_length(&mut self, found: &mut SceneSearch<'a>) {
        let scene = found.scene;
        let follows = |asset: &&Asset| asset.work == Work::Video { seconds: None };
        let mut shots = scene.assets.iter().filter(follows);
        if let Some(first) = shots.next()
            && shots.all(|asset| self.untouched(asset))
        {
            self.trim(found, first, scene.seconds);
        }
    }

    /// The longest shorter length that costs less, at most a second or a tenth less.
    fn trim(&mut self, found: &mut SceneSearch<'a>, shot: &Asset, from: Seconds) {
        if !self.untouched(shot) {
            return;
        }
        let least = u64::from(from.millis()).saturating_mul(9).div_ceil(10);
        let least = least.min(u64::from(from.millis()).saturating_sub(1_000));
        let spoken = self.goal.lens.prices.spoken.millis(&found.scene.narration, found.pace).unwrap_or(0);
        let whole = from.rounded_up().saturating_sub(1);
        for seconds in (1..=whole).rev() {
            let to = Seconds::whole(seconds);
            let millis = u64::from(to.millis());
            let silenced = spoken > millis && spoken <= u64::from(from.millis());
            if millis < least || silenced {
                return;
            }
            let act = Act::Shorten { shot: shot.id, seconds: to };
            let detail = Detail::Length { from, to };
            let new = found.suggest(SuggestionKind::Trim, (shot, Pass::Final), vec![act], detail);
            if self.push(found, new) {
                return;
            }
        }
    }

    /// A scene that nothing is done of is left out.
    fn cut(&mut self, found: &mut SceneSearch<'a>) {
        let scene = found.scene;
        let Some(first) = scene.assets.first() else { return };
        let may = match scene.importance {
            Importance::Background => true,
            Importance::Normal => self.rules.cuts,
            Importance::Hero => false,
        };
        if !may || !scene.assets.iter().all(|asset| self.untouched(asset)) {
            return;
        }
        let loses = scene.assets.iter().map(|asset| self.worth(found, asset)).fold(Quality::default(), Quality::plus);
        let detail = Detail::Seconds(scene.seconds);
        let new = found.suggest(SuggestionKind::Cut, (first, Pass::Final), vec![Act::Cut(scene.id)], detail);
        self.push(found, Suggestion { loses, asset: None, ..new });
    }

    /// Adds a suggestion where it saves something; whether it does.
    fn push(&mut self, found: &mut SceneSearch<'a>, new: Suggestion) -> bool {
        let Some(saves) = self.saves(found, &new.acts).filter(|saves| !saves.is_zero()) else { return false };
        found.list.push(Suggestion { saves, ..new });
        true
    }

    /// What acts save in the scene, rounded down; `None` where they save nothing or cannot be carried out.
    fn saves(&mut self, found: &mut SceneSearch<'_>, acts: &[Act]) -> Option<Credits> {
        let mut changed = found.scene.clone();
        let mut id = || Some(NEW);
        acts.iter().try_for_each(|act| one(&mut changed, act, &mut id)).ok()?;
        let then = self.cost(&changed, found.context.rounding)?;
        let now = match &found.now {
            Some(now) => now.clone(),
            None => self.cost(found.scene, found.context.rounding)?,
        };
        found.now = Some(now.clone());
        Some(now.less(&then).floor())
    }

    /// The figures of what is still to go of a scene.
    fn left_of(&mut self, scene: &Scene, rounding: SpeechRounding) -> Option<SceneFigures> {
        let whole = SceneFigures::of(scene, rounding, &mut self.estimator).ok()?;
        Some(whole.without(self.done).unwrap_or(whole))
    }

    /// The safe total of what is still to go of a scene by itself; the most there is where it cannot be counted.
    pub(super) fn safe(&mut self, scene: &Scene, rounding: SpeechRounding) -> Credits {
        let lens = self.goal.lens;
        let figures = self.left_of(scene, rounding);
        figures.map_or(Credits::new(u64::MAX), |figures| figures.spread(&lens).safe(lens.confidence))
    }

    /// What is still to go of a scene costs on the basis that counts.
    pub(super) fn cost(&mut self, scene: &Scene, rounding: SpeechRounding) -> Option<Expected> {
        let figures = self.left_of(scene, rounding)?;
        let lens = &self.goal.lens;
        Some(match lens.basis {
            Basis::Bare => Expected::whole(figures.sum(lens.filter, lens.plan).credits),
            Basis::Expected | Basis::Safe => figures.expected(lens),
        })
    }
}

fn add_still(shot: AssetId, still: &Still) -> Act {
    Act::AddStill { shot, choice: still.choice.clone() }
}
