//! The figures of a whole project.

use std::sync::Arc;
use std::thread;

use super::estimator::Estimator;
use super::retakes::{Demand, DemandTally, Demands};
use super::scene::Gathered;
use super::speech::LooseSpeech;
use super::{AssetContext, AssetFigures, Cost, DoneAssets, Finding, Held, SceneFigures, SceneTally, Sum, Totals};
use crate::domain::{
    AssetId, CreditOverflow, Credits, Kind, Pass, PassFilter, PerPass, Presence, Project, Scene, SpeechRounding,
};
use crate::prices::PriceList;

/// Everything that follows from a project and a price list.
///
/// Kept up to date with [`Figures::update`], which works out only the scenes that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The project's own assets, in their order.
    pub project_assets: Vec<AssetFigures>,
    /// What is worth a word about them.
    pub project_findings: Vec<Finding>,
    /// The scenes in story order, omitted ones among them.
    pub scenes: Vec<Arc<SceneFigures>>,
    /// The sums of the whole project, with `speech_rounding` in them.
    pub totals: Totals,
    /// What the project pays for characters that fill no block of their asset; zero when speech is rounded per asset.
    pub speech_rounding: PerPass<Credits>,
    /// What is counted of all scenes, such as the running time.
    pub tally: SceneTally,
    /// The sums of all scenes, without the project's own assets and the rounding.
    pub(super) scene_totals: Totals,
    /// The loose characters of all scenes and the project.
    pub(super) loose: LooseSpeech,
    pub(super) scene_loose: LooseSpeech,
    /// The units of all scenes and the project, loose blocks of speech among them.
    pub(super) demands: Demands,
    pub(super) scene_demands: Demands,
    /// The units of the project's own assets, with the asset they belong to.
    pub(super) own_demands: Vec<(AssetId, Demand, u64)>,
    /// What these are the figures of.
    pub(super) project: Arc<Project>,
    /// What of it they leave out, because it is made.
    pub(super) done: DoneAssets,
}

/// A sum that went beyond what can be counted, with the asset that took it there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureError {
    /// The asset.
    pub asset: AssetId,
    /// What the user calls it.
    pub label: String,
}

/// The sums over scenes, from which the project's follow.
#[derive(Clone, Debug, Default)]
pub(super) struct SceneSums {
    pub(super) totals: Totals,
    pub(super) loose: LooseSpeech,
    pub(super) demands: Demands,
    pub(super) tally: SceneTally,
}

impl Figures {
    /// What the project's own assets are worked out within.
    pub fn context(&self) -> AssetContext {
        AssetContext::of_running_millis(self.tally.running_millis, self.project.speech_rounding)
    }

    /// The figures of a project, from nothing.
    ///
    /// # Errors
    /// [`FigureError`] when a sum over both passes does not fit 64 bits.
    pub fn of(project: &Arc<Project>, prices: &PriceList) -> Result<Self, FigureError> {
        Self::calculate(project, prices).map_err(|CreditOverflow| culprit(project, prices))
    }

    fn calculate(project: &Arc<Project>, prices: &PriceList) -> Result<Self, CreditOverflow> {
        let Stretch { scenes, sums } = Stretch::of_board(project, prices)?;
        let mut figures = Self::around(project, sums, &mut Estimator::new(prices))?;
        figures.scenes = scenes;
        Ok(figures)
    }

    /// The figures of everything but the scenes, whose sums are known.
    pub(super) fn around(
        project: &Arc<Project>,
        sums: SceneSums,
        estimator: &mut Estimator<'_>,
    ) -> Result<Self, CreditOverflow> {
        let context = AssetContext::of_running_millis(sums.tally.running_millis, project.speech_rounding);
        let own = Gathered::of(&project.assets, Presence::Included, &context, estimator)?;
        let mut loose = sums.loose.clone();
        loose.add(&own.loose);
        let speech_rounding = loose.cost(estimator.prices())?;
        let mut demands = sums.demands.clone();
        own.demands.iter().for_each(|(_, demand, count)| demands.add(*demand, *count));
        for pass in Pass::ALL {
            demands.add(Demand::certain(Kind::Speech, pass), speech_rounding.get(pass).get());
        }
        let mut totals = sums.totals;
        totals.add_assets(&own.assets)?;
        for pass in Pass::ALL {
            totals.add(pass, Kind::Speech, Cost::Priced(*speech_rounding.get(pass)))?;
        }
        totals.check()?;
        let all = totals.sum(PassFilter::Both, None).credits;
        all.plus(Held::of_all(project.contingency).beside(all))?;
        Ok(Self {
            project_assets: own.assets,
            project_findings: own.findings,
            done: DoneAssets::default(),
            scenes: Vec::new(),
            totals,
            speech_rounding,
            tally: sums.tally,
            scene_totals: sums.totals,
            loose,
            scene_loose: sums.loose,
            demands,
            scene_demands: sums.demands,
            own_demands: own.demands,
            project: Arc::clone(project),
        })
    }
}

/// Below so many scenes a second thread costs more than it saves.
const MANY: usize = 2_000;

/// Scenes that stand together, worked out, and what they come to.
struct Stretch {
    scenes: Vec<Arc<SceneFigures>>,
    sums: SceneSums,
}

impl Stretch {
    /// All scenes of a project. They know nothing of each other: the halves of a large board are worked out side by side.
    fn of_board(project: &Project, prices: &PriceList) -> Result<Self, CreditOverflow> {
        let rounding = project.speech_rounding;
        let of = |scenes| Self::of(scenes, rounding, Estimator::speaking(prices, project.speech_pace));
        if project.scenes.len() < MANY {
            return of(&project.scenes);
        }
        let (first, second) = project.scenes.split_at(project.scenes.len() / 2);
        let (first, second) = thread::scope(|threads| {
            let aside = || of(second);
            let helper = thread::Builder::new().name("figures".to_owned()).spawn_scoped(threads, aside);
            let first = of(first);
            // Where no thread can be started, this one does all.
            let second = helper.ok().and_then(|helper| helper.join().ok()).unwrap_or_else(aside);
            (first, second)
        });
        let (mut all, second) = (first?, second?);
        all.scenes.extend(second.scenes);
        all.sums.join(&second.sums)?;
        Ok(all)
    }

    fn of(
        scenes: &[Arc<Scene>],
        rounding: SpeechRounding,
        mut estimator: Estimator<'_>,
    ) -> Result<Self, CreditOverflow> {
        let mut sums = SceneSums::default();
        let mut tally = DemandTally::default();
        let mut all = Vec::with_capacity(scenes.len());
        for scene in scenes {
            let figures = SceneFigures::of(scene, rounding, &mut estimator)?;
            sums.totals.add_assets(figures.counted())?;
            sums.loose.add(&figures.loose);
            sums.tally.add(scene, &figures);
            figures.demands.iter().for_each(|(_, demand, count)| tally.add(*demand, *count));
            all.push(Arc::new(figures));
        }
        sums.demands = tally.finish();
        Ok(Self { scenes: all, sums })
    }
}

impl SceneSums {
    /// Counts the sums of other scenes in.
    fn join(&mut self, other: &Self) -> Result<(), CreditOverflow> {
        self.totals.join(&other.totals)?;
        self.loose = std::mem::take(&mut self.loose).and(&other.loose);
        self.tally.join(&other.tally);
        other.demands.all().for_each(|(demand, count)| self.demands.add(*demand, count));
        Ok(())
    }

    pub(super) fn demand(&mut self, figures: &SceneFigures) {
        figures.demands.iter().for_each(|(_, demand, count)| self.demands.add(*demand, *count));
    }

    pub(super) fn release(&mut self, figures: &SceneFigures) {
        figures.demands.iter().for_each(|(_, demand, count)| self.demands.remove(*demand, *count));
    }
}

/// The asset that takes the sum beyond what can be counted; slow, but only asked for when it happened.
pub(super) fn culprit(project: &Project, prices: &PriceList) -> FigureError {
    let mut estimator = Estimator::new(prices);
    let mut sum = Sum::ZERO;
    let mut last = None;
    let own = AssetContext::of_project(project);
    let owned = project.assets.iter().map(|asset| (asset, own, true));
    let in_scenes = project.scenes.iter().flat_map(|scene| {
        let context = AssetContext::of_scene(scene, project.speech_rounding);
        scene.assets.iter().map(move |asset| (asset, context, scene.is_included()))
    });
    for (asset, context, counts) in owned.chain(in_scenes).filter(|(asset, ..)| !asset.is_paid_elsewhere()) {
        for (pass, choice) in Pass::ALL.into_iter().filter_map(|pass| Some((pass, asset.choice(pass)?))) {
            let cost = estimator.estimate(asset, (pass, choice), &context).map(|estimate| Sum::from(estimate.cost));
            match cost.and_then(|cost| if counts { sum.plus(cost) } else { Ok(sum) }) {
                Ok(more) => sum = more,
                Err(CreditOverflow) => return FigureError { asset: asset.id, label: asset.label.clone() },
            }
        }
        // Without one asset too many it is the rounding of speech that comes on top.
        if asset.kind() == Kind::Speech || last.is_none() {
            last = Some(asset);
        }
    }
    let (asset, label) = last.map_or((AssetId::new(0), ""), |asset| (asset.id, asset.label.as_str()));
    FigureError { asset, label: label.to_owned() }
}
