//! What is different between two boards, asset by asset: how much of it the boards make, and how much the prices.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Cost, Figures};
use crate::domain::{
    Asset, AssetId, Choice, Contingency, Credits, Kind, ModelId, OwnRatings, Pass, PassFilter, Payment, Project, Scene,
    Seconds, StartFrom, TakesADay, Work,
};
use crate::prices::Plan;

/// A board under one price list, and the plan that pays.
#[derive(Clone, Copy, Debug)]
pub struct PricedBoard<'a> {
    /// What was decided.
    pub project: &'a Project,
    /// What it costs under the list.
    pub figures: &'a Figures,
    /// The plan, on which some kinds may be free; `None` counts everything.
    pub plan: Option<&'a Plan>,
}

/// What became of an asset in a pass, from one board to the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartChange {
    /// Only the other board has it.
    Added,
    /// Only the first board has it.
    Removed,
    /// Both have it, but not the same.
    Changed,
}

impl PartChange {
    /// The id used on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
        }
    }
}

/// An asset in one pass on one of two boards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartSide {
    /// The number of its scene, from 1; 0 for the project's own.
    pub scene: usize,
    /// Its place among the assets of its scene, from 0.
    pub place: usize,
    /// What the user calls it; may be empty.
    pub label: String,
    /// Its kind.
    pub kind: Kind,
    /// The model picked for it.
    pub model: ModelId,
    /// What it costs with the takes that are set, 0 where it is free on the plan; `None` where its price is not known.
    pub credits: Option<Credits>,
}

/// An asset that is not the same on two boards, in one pass. At least one of both has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartDifference {
    /// The asset. Copies of a board know it by the same id.
    pub asset: AssetId,
    /// The pass.
    pub pass: Pass,
    /// What became of it.
    pub change: PartChange,
    /// On the first board.
    pub was: Option<PartSide>,
    /// On the other.
    pub is: Option<PartSide>,
    /// How many credits more the difference of the boards makes, at the first board's prices.
    pub scope: i128,
    /// How many credits more the difference of the prices makes.
    pub price: i128,
}

/// An asset that both boards have, but not with the same alternatives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlternativesDifference {
    /// The number of its scene on the other board, from 1; 0 for the project's own.
    pub scene: usize,
    /// On the first board.
    pub was: Asset,
    /// On the other.
    pub is: Asset,
}

/// A shot that both boards have, but that does not start from the same; or an image that does not follow the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartDifference {
    /// The number of its scene on the other board, from 1.
    pub scene: usize,
    /// On the first board.
    pub was: StartingShot,
    /// On the other.
    pub is: StartingShot,
}

/// A shot with the shared still that it starts from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartingShot {
    /// The shot.
    pub shot: Asset,
    /// The still; `None` where it starts from the image of its scene, or from text.
    pub still: Option<Asset>,
    /// Whether its scene has an image that it could start from.
    pub scene_has_image: bool,
}

/// All that is different between two boards, as far as credits and advice go by it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BoardDifference {
    /// How many credits more the difference of the boards makes, at the first board's prices.
    pub scope: i128,
    /// How many credits more the difference of the prices makes.
    pub price: i128,
    /// What both hold back, where that differs: the first board, and the other.
    pub contingency: Option<[Contingency; 2]>,
    /// How many takes a day both say can be made, where that differs: the first board, and the other.
    pub takes_a_day: Option<[Option<TakesADay>; 2]>,
    /// Models that one of both rates otherwise, 0 to 100, first and other; `None` where the list's rating holds.
    pub ratings: Vec<(ModelId, Option<u8>, Option<u8>)>,
    /// The assets of which one of both has alternatives that the other does not have in the same way, in the order of the
    /// other board; those of the project itself first.
    pub alternatives: Vec<AlternativesDifference>,
    /// The shots that start from something else, in the order of the other board.
    pub starts: Vec<StartDifference>,
    /// The assets that differ, in the order of the other board; those of the project itself first.
    pub parts: Vec<PartDifference>,
}

/// What an asset is in one pass, with all that makes it the same or another.
#[derive(PartialEq, Eq)]
struct BoardPart<'a> {
    scene: usize,
    place: usize,
    label: &'a str,
    choice: &'a Choice,
    kind: Kind,
    work: Work,
    seconds: Option<Seconds>,
    payment: Payment,
    credits: Option<Credits>,
}

impl BoardPart<'_> {
    fn counted(&self) -> i128 {
        self.credits.unwrap_or_default().get().into()
    }

    /// Whether credits and choice are the same, wherever both stand and whatever they are called.
    fn is_like(&self, other: &BoardPart<'_>) -> bool {
        (self.choice, self.kind, self.work, self.seconds, self.payment, self.credits)
            == (other.choice, other.kind, other.work, other.seconds, other.payment, other.credits)
    }

    fn side(&self) -> PartSide {
        PartSide {
            scene: self.scene,
            place: self.place,
            label: self.label.to_owned(),
            kind: self.kind,
            model: self.choice.model.clone(),
            credits: self.credits,
        }
    }
}

impl StartingShot {
    /// Whether it starts from text; for an image, that it follows nothing.
    pub fn starts_from_text(&self) -> bool {
        self.still.is_none() && !self.shot.starts_from_still(self.scene_has_image)
    }
}

impl PartDifference {
    /// Where it stands: on the other board, or on the first where only that has it.
    pub fn shown(&self) -> Option<&PartSide> {
        self.is.as_ref().or(self.was.as_ref())
    }
}

impl BoardDifference {
    /// What is different in the passes of a filter. `quoted` is the other board at the first one's prices.
    pub fn of(before: PricedBoard<'_>, quoted: PricedBoard<'_>, after: PricedBoard<'_>, filter: PassFilter) -> Self {
        let total = |board: PricedBoard<'_>| i128::from(board.figures.whole(filter, board.plan).credits.get());
        Self {
            scope: total(quoted).saturating_sub(total(before)),
            price: total(after).saturating_sub(total(quoted)),
            contingency: Some([before.project.contingency, after.project.contingency]).filter(|[was, is]| was != is),
            takes_a_day: Some([before.project.takes_a_day, after.project.takes_a_day]).filter(|[was, is]| was != is),
            ratings: rated(&before.project.ratings, &after.project.ratings),
            alternatives: if filter.includes(Pass::Final) {
                alternatives(before.project, after.project)
            } else {
                Vec::new()
            },
            starts: starts(before.project, after.project),
            parts: parts(&before.parts(filter), &quoted.parts(filter), &after.parts(filter)),
        }
    }

    /// Whether nothing is different.
    pub fn is_empty(&self) -> bool {
        let whole = self.contingency.is_none() && self.takes_a_day.is_none() && self.ratings.is_empty();
        whole && self.parts.is_empty() && self.alternatives.is_empty() && self.starts.is_empty()
    }
}

fn rated(old: &OwnRatings, new: &OwnRatings) -> Vec<(ModelId, Option<u8>, Option<u8>)> {
    old.differences(new).into_iter().map(|(model, old, new)| (model.clone(), old, new)).collect()
}

/// The assets of both boards whose alternatives differ. Where neither has any, the parts say all.
fn alternatives(old: &Project, new: &Project) -> Vec<AlternativesDifference> {
    let known: BTreeMap<AssetId, &Asset> = old.all_assets().map(|asset| (asset.id, asset)).collect();
    let own = new.assets.iter().map(|asset| (0, asset));
    let scenes = new.scenes.iter().enumerate().filter(|(_, scene)| scene.is_included());
    let of_scenes =
        scenes.flat_map(|(place, scene)| scene.assets.iter().map(move |asset| (place.saturating_add(1), asset)));
    let differ = own.chain(of_scenes).filter_map(|(scene, is)| {
        let was = known.get(&is.id)?;
        let any = !was.alternatives.is_empty() || !is.alternatives.is_empty();
        let differs = any && !was.candidates().eq(is.candidates());
        differs.then(|| AlternativesDifference { scene, was: Asset::clone(was), is: is.clone() })
    });
    differ.collect()
}

/// The shots of both boards that start from something else, and the images that follow something else.
fn starts(old: &Project, new: &Project) -> Vec<StartDifference> {
    let is_shot = |asset: &&Asset| asset.kind().is_seen();
    let before = old.scenes.iter().flat_map(|scene| scene.assets.iter().filter(is_shot).map(move |shot| (scene, shot)));
    let known: BTreeMap<AssetId, (&Arc<Scene>, &Asset)> =
        before.map(|(scene, shot)| (shot.id, (scene, shot))).collect();
    let scenes = new.scenes.iter().enumerate().filter(|(_, scene)| scene.is_included());
    let shots = scenes.flat_map(|(place, scene)| {
        scene.assets.iter().filter(is_shot).map(move |shot| (place.saturating_add(1), scene, shot))
    });
    let starting = |project: &Project, scene: &Scene, shot: &Asset| {
        let still = match shot.start_from() {
            StartFrom::Shared(still) => project.still(still).cloned(),
            StartFrom::Scene | StartFrom::Nothing => None,
        };
        StartingShot { shot: shot.clone(), still, scene_has_image: scene.has(Kind::Image) }
    };
    let differ = shots.filter_map(|(number, scene, is)| {
        let (scene_before, was) = *known.get(&is.id)?;
        if was.start_from() == is.start_from() {
            return None;
        }
        let one =
            StartDifference { scene: number, was: starting(old, scene_before, was), is: starting(new, scene, is) };
        let both_from_text = one.was.starts_from_text() && one.is.starts_from_text();
        (!both_from_text).then_some(one)
    });
    differ.collect()
}

/// The parts of a board, by asset and pass.
type BoardParts<'a> = BTreeMap<(AssetId, Pass), BoardPart<'a>>;

impl<'a> PricedBoard<'a> {
    /// Everything that counts, by asset and pass.
    fn parts(&self, filter: PassFilter) -> BoardParts<'a> {
        let project = self.project;
        let own = project.assets.iter().zip(&self.figures.project_assets).enumerate();
        let own = own.map(|(at, pair)| (0, at, None, pair));
        let scenes = project.scenes.iter().zip(&self.figures.scenes).enumerate();
        let of_scenes = scenes.filter(|(_, (scene, _))| scene.is_included()).flat_map(|(place, (scene, figures))| {
            let pairs = scene.assets.iter().zip(&figures.assets);
            pairs.enumerate().map(move |(at, pair)| (place.saturating_add(1), at, Some(scene.seconds), pair))
        });
        let mut all = BTreeMap::new();
        for (scene, place, seconds, (asset, costs)) in own.chain(of_scenes) {
            for pass in Pass::ALL.into_iter().filter(|pass| filter.includes(*pass)) {
                let Some(choice) = asset.choice(pass) else { continue };
                let is_free = self.plan.is_some_and(|plan| plan.is_free(costs.kind));
                let credits = if is_free { Some(Credits::ZERO) } else { costs.cost(pass).and_then(Cost::credits) };
                // Only videos follow the length of their scene.
                let seconds = seconds.filter(|_| asset.work == Work::Video { seconds: None });
                let (label, kind, work, payment) = (asset.label.as_str(), asset.kind(), asset.work, asset.payment);
                let part = BoardPart { scene, place, label, choice, kind, work, seconds, payment, credits };
                all.insert((asset.id, pass), part);
            }
        }
        all
    }
}

/// What is different, in story order.
fn parts(old: &BoardParts<'_>, quoted: &BoardParts<'_>, new: &BoardParts<'_>) -> Vec<PartDifference> {
    let credits = |part: Option<&BoardPart<'_>>| part.map_or(0, BoardPart::counted);
    let all: BTreeSet<&(AssetId, Pass)> = old.keys().chain(new.keys()).collect();
    let mut found = Vec::new();
    for key in all {
        let (was, is) = (old.get(key), new.get(key));
        let change = match (was, is) {
            (None, _) => PartChange::Added,
            (_, None) => PartChange::Removed,
            (Some(was), Some(is)) if was.is_like(is) => continue,
            _ => PartChange::Changed,
        };
        let between = credits(quoted.get(key));
        found.push(PartDifference {
            asset: key.0,
            pass: key.1,
            change,
            was: was.map(BoardPart::side),
            is: is.map(BoardPart::side),
            scope: between.saturating_sub(credits(was)),
            price: credits(is).saturating_sub(between),
        });
    }
    found.sort_by_key(|one| (one.shown().map(|side| (side.scene, side.place)), one.pass));
    found
}
