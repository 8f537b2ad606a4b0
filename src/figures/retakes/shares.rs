//! Parts that add up to the whole, on every basis (rule 19).
//!
//! Rounded averages and safe totals do not add up by themselves. So the total is shared out to the choices, the smallest
//! parts there are: each gets what it costs on average and, of what a safe total lays on top, the part that its variance
//! is of the whole variance. Shares are whole credits, rounded by the largest remainder. Every other part (asset, scene,
//! kind, pass, model) is a sum of them.
#![expect(
    clippy::float_arithmetic,
    reason = "shares of a total that is exact; what is rounded is settled in whole credits"
)]

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::changed::{Moments, whole};
use super::{Basis, Demand};
use crate::domain::{AssetId, Credits, Kind, Pass, PerPass};
use crate::figures::{AssetFigures, Figures, Lens, SceneFigures, Sum};
use crate::prices::ModelPlace;

/// The total of a project shared out to its parts.
#[derive(Clone, Debug)]
pub struct Shares {
    /// What is shared out.
    work: Sum,
    /// `None` without retakes: then costs are whole credits and add up as they are.
    split: Option<Split>,
}

#[derive(Clone, Debug, Default)]
struct Split {
    /// The choices of scenes that cost something, in story order.
    scenes: Vec<(AssetId, PerPass<Credits>)>,
    /// Where among them those of each scene begin.
    starts: Vec<usize>,
    own: Vec<(AssetId, PerPass<Credits>)>,
    /// What is charged once for all narrations together.
    rounding: PerPass<Credits>,
}

/// A choice and its share before rounding.
struct Leaf {
    place: ShareOf,
    pass: Pass,
    moments: Moments,
}

#[derive(Clone, Copy)]
enum ShareOf {
    Scene(usize, AssetId),
    Own(AssetId),
    Rounding,
}

impl Shares {
    /// Shares out the total of the work that a lens shows.
    pub fn of(figures: &Figures, lens: &Lens<'_>) -> Self {
        let work = lens.work(figures);
        if lens.basis == Basis::Bare {
            return Self { work, split: None };
        }
        let leaves = leaves(figures, lens);
        let total = work.credits;
        let mean: f64 = leaves.iter().map(|leaf| leaf.moments.mean).sum();
        let variance: f64 = leaves.iter().map(|leaf| leaf.moments.variance).sum();
        let reserve = if lens.basis == Basis::Safe && variance > 0.0 { (whole(total) - mean) / variance } else { 0.0 };
        let exact: Vec<f64> = leaves.iter().map(|leaf| leaf.moments.mean + reserve * leaf.moments.variance).collect();
        let mut split = Split::default();
        split.scenes.reserve(leaves.len());
        for (leaf, credits) in leaves.iter().zip(rounded(&exact, total)) {
            split.put(leaf, credits);
        }
        split.begin(figures.scenes.len());
        Self { work, split: Some(split) }
    }

    /// The total of the work, without what the project holds back: what the shares add up to.
    pub const fn work(&self) -> Sum {
        self.work
    }

    /// The share of a scene by its place in story order; nothing when it is omitted.
    pub fn scene(&self, place: usize, scene: &SceneFigures, lens: &Lens<'_>) -> Sum {
        let bare = scene.sum(lens.filter, lens.plan);
        let Some(split) = &self.split else { return bare };
        Sum { credits: sum(split.scene(place)), ..bare }
    }

    /// The share of an asset of a scene; what it costs by itself where the scene is omitted.
    pub fn asset(&self, place: usize, scene: &SceneFigures, asset: &AssetFigures, lens: &Lens<'_>) -> Sum {
        match &self.split {
            Some(split) if !scene.counted().is_empty() => {
                Sum { credits: of_asset(split.scene(place), asset.id), ..asset.sum(lens.filter, lens.plan) }
            }
            _ => lens.asset(scene, asset.id),
        }
    }

    /// The share of one of the project's own assets.
    pub fn own_asset(&self, asset: &AssetFigures, lens: &Lens<'_>) -> Sum {
        let bare = asset.sum(lens.filter, lens.plan);
        let Some(split) = &self.split else { return bare };
        Sum { credits: of_asset(&split.own, asset.id), ..bare }
    }

    /// The share of an asset in one pass, of the scene at a place or, without a place, of the project itself; `None`
    /// without retakes.
    pub fn choice(&self, place: Option<usize>, asset: AssetId, pass: Pass) -> Option<Credits> {
        let split = self.split.as_ref()?;
        let parts = place.map_or(split.own.as_slice(), |place| split.scene(place));
        let found = parts.iter().find(|(id, _)| *id == asset);
        Some(found.map_or(Credits::ZERO, |(_, credits)| *credits.get(pass)))
    }

    /// The share of what is charged once for all narrations together.
    pub fn rounding(&self, figures: &Figures, lens: &Lens<'_>) -> Credits {
        if lens.is_free(Kind::Speech) {
            return Credits::ZERO;
        }
        let parts = self.split.as_ref().map_or(&figures.speech_rounding, |split| &split.rounding);
        let passes = Pass::ALL.into_iter().filter(|pass| lens.filter.includes(*pass));
        passes.fold(Credits::ZERO, |sum, pass| add(sum, *parts.get(pass)))
    }

    /// The share of each kind, in the order of [`Kind::ALL`].
    pub fn kinds(&self, figures: &Figures, lens: &Lens<'_>) -> Vec<(Kind, Sum)> {
        let mut kinds: Vec<(Kind, Sum)> = figures.by_kind(lens.filter, lens.plan).collect();
        let Some(split) = &self.split else { return kinds };
        for (_, sum) in &mut kinds {
            sum.credits = Credits::ZERO;
        }
        let mut put = |kind: Kind, credits: Credits| {
            if let Some((_, sum)) = kinds.iter_mut().find(|(one, _)| *one == kind) {
                sum.credits = add(sum.credits, credits);
            }
        };
        split.each(figures, |asset, _, credits| put(asset.kind, credits));
        put(Kind::Speech, self.rounding(figures, lens));
        kinds
    }

    /// The share of each pass; `None` without retakes.
    pub fn passes(&self, figures: &Figures) -> Option<PerPass<Credits>> {
        let split = self.split.as_ref()?;
        let mut passes = split.rounding;
        split.each(figures, |_, pass, credits| *passes.get_mut(pass) = add(*passes.get(pass), credits));
        Some(passes)
    }

    /// The share of each model by its place in the price list; `None` without retakes. What is charged once for all
    /// narrations together belongs to no model.
    pub fn models(&self, figures: &Figures) -> Option<BTreeMap<Option<ModelPlace>, Credits>> {
        let split = self.split.as_ref()?;
        let mut models = BTreeMap::new();
        split.each(figures, |asset, pass, credits| {
            let sum = models.entry(*asset.models.get(pass)).or_insert(Credits::ZERO);
            *sum = add(*sum, credits);
        });
        Some(models)
    }
}

impl Split {
    /// Every share of a choice, with its asset and pass.
    fn each(&self, figures: &Figures, mut visit: impl FnMut(&AssetFigures, Pass, Credits)) {
        let mut one = |parts: &[(AssetId, PerPass<Credits>)], assets: &[AssetFigures]| {
            for (id, credits) in parts {
                let Some(asset) = assets.iter().find(|asset| asset.id == *id) else { continue };
                for pass in Pass::ALL {
                    visit(asset, pass, *credits.get(pass));
                }
            }
        };
        one(&self.own, &figures.project_assets);
        figures.scenes.iter().enumerate().for_each(|(place, scene)| one(self.scene(place), &scene.assets));
    }

    /// The choices of the scene at a place that cost something; nothing where there is no such scene.
    fn scene(&self, place: usize) -> &[(AssetId, PerPass<Credits>)] {
        let start = self.starts.get(place).copied().unwrap_or(usize::MAX);
        let end = self.starts.get(place.saturating_add(1)).copied().unwrap_or(self.scenes.len());
        self.scenes.get(start..end).unwrap_or_default()
    }

    /// From here on come the choices of the scene at a place.
    fn begin(&mut self, place: usize) {
        while self.starts.len() <= place {
            self.starts.push(self.scenes.len());
        }
    }

    /// Puts a share where it belongs. Those of scenes come in story order.
    fn put(&mut self, leaf: &Leaf, credits: Credits) {
        let (parts, start, id) = match leaf.place {
            ShareOf::Scene(place, id) => {
                self.begin(place);
                (&mut self.scenes, self.starts.get(place).copied().unwrap_or_default(), id)
            }
            ShareOf::Own(id) => (&mut self.own, 0, id),
            ShareOf::Rounding => {
                *self.rounding.get_mut(leaf.pass) = credits;
                return;
            }
        };
        let mut here = parts.iter_mut().skip(start);
        if let Some((_, both)) = here.find(|(one, _)| *one == id) {
            *both.get_mut(leaf.pass) = credits;
        } else {
            let mut both = PerPass::default();
            *both.get_mut(leaf.pass) = credits;
            parts.push((id, both));
        }
    }
}

fn of_asset(parts: &[(AssetId, PerPass<Credits>)], id: AssetId) -> Credits {
    parts.iter().find(|(one, _)| *one == id).map_or(Credits::ZERO, |part| sum(std::slice::from_ref(part)))
}

fn sum(parts: &[(AssetId, PerPass<Credits>)]) -> Credits {
    let all = parts.iter().flat_map(|(_, credits)| Pass::ALL.map(|pass| *credits.get(pass)));
    all.fold(Credits::ZERO, add)
}

fn add(one: Credits, other: Credits) -> Credits {
    Credits::new(one.get().saturating_add(other.get()))
}

/// Every choice that counts, in story order, the project's own first.
fn leaves(figures: &Figures, lens: &Lens<'_>) -> Vec<Leaf> {
    let mut leaves: Vec<Leaf> = Vec::new();
    gather(&figures.own_demands, lens, ShareOf::Own, &mut leaves);
    for (place, scene) in figures.scenes.iter().enumerate() {
        gather(&scene.demands, lens, |id| ShareOf::Scene(place, id), &mut leaves);
    }
    for pass in Pass::ALL {
        let block = Demand::certain(Kind::Speech, pass);
        let count = figures.speech_rounding.get(pass).get();
        if count > 0 && block.counts(lens.filter, lens.plan) {
            let moments = Moments::of(std::iter::once((&block, count)), lens);
            leaves.push(Leaf { place: ShareOf::Rounding, pass, moments });
        }
    }
    leaves
}

fn gather(
    demands: &[(AssetId, Demand, u64)],
    lens: &Lens<'_>,
    at: impl Fn(AssetId) -> ShareOf,
    leaves: &mut Vec<Leaf>,
) {
    for run in demands.chunk_by(|(one, a, _), (other, b, _)| one == other && a.pass == b.pass) {
        let Some((id, first, _)) = run.first() else { continue };
        let counted = run.iter().filter(|(_, demand, _)| demand.counts(lens.filter, lens.plan));
        let mut counted = counted.map(|(_, demand, count)| (demand, *count)).peekable();
        if counted.peek().is_some() {
            leaves.push(Leaf { place: at(*id), pass: first.pass, moments: Moments::of(counted, lens) });
        }
    }
}

/// Shares in whole credits that add up to the total: rounded down, and what is left over goes to the largest remainders,
/// of equals to the first. A share is never negative.
fn rounded(exact: &[f64], total: Credits) -> Vec<Credits> {
    let mut shares: Vec<u64> = exact.iter().map(|share| below(*share)).collect();
    let sum = shares.iter().fold(0_u64, |sum, share| sum.saturating_add(*share));
    let count = u64::try_from(shares.len()).unwrap_or(u64::MAX);
    let more = total.get().saturating_sub(sum);
    let each = more.checked_div(count).unwrap_or(0);
    let largest = more.saturating_sub(each.saturating_mul(count));
    for share in &mut shares {
        *share = share.saturating_add(each);
    }
    for place in with_largest_remainders(exact, usize::try_from(largest).unwrap_or(usize::MAX)) {
        if let Some(share) = shares.get_mut(place) {
            *share = share.saturating_add(1);
        }
    }
    take_back(&mut shares, sum.saturating_sub(total.get()));
    shares.into_iter().map(Credits::new).collect()
}

/// The places of so many shares with the largest remainders, of equals the first, in any order.
fn with_largest_remainders(exact: &[f64], count: usize) -> Vec<usize> {
    let remainder = |share: &f64| share.max(0.0).fract();
    let mut order: Vec<(f64, usize)> = exact.iter().map(remainder).zip(0..).collect();
    if count < order.len() {
        // The rest need no order of their own: a large board is shared out in each frame after an edit.
        order.select_nth_unstable_by(count, |(one, first), (other, then)| {
            other.total_cmp(one).then_with(|| first.cmp(then))
        });
        order.truncate(count);
    }
    order.into_iter().map(|(_, place)| place).collect()
}

/// Takes credits back from the largest shares, where shares held at zero have left the others with too much.
fn take_back(shares: &mut [u64], mut surplus: u64) {
    if surplus == 0 {
        return;
    }
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by_key(|place| Reverse(shares.get(*place).copied()));
    for place in order {
        if let Some(share) = shares.get_mut(place) {
            let taken = surplus.min(*share);
            *share = share.saturating_sub(taken);
            surplus = surplus.saturating_sub(taken);
        }
    }
}

#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "held at 0; what is cut off is handed out again"
)]
const fn below(share: f64) -> u64 {
    share.max(0.0) as u64
}
