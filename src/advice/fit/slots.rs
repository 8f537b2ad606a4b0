//! From a project to menus: what may be taken for each asset or look group, what it costs, how good it is.

use std::collections::{BTreeMap, BTreeSet};

use num_integer::gcd;

use super::knapsack::Offer;
use super::ways::{AssetWays, SlotWay, WayPart, Weigher};
use super::{FitTerms, LeftAlone, WhyLeft};
use crate::advice::Question;
use crate::advice::swaps::may_change;
use crate::domain::{Asset, Credits, Importance, Kind, Pass, PassFilter, Rate, Scene};
use crate::figures::{AssetContext, Basis, Retake, retake_of};
use crate::prices::ModelPlace;

/// One decision of a fit: of one asset, or of all shots of a look group, which are made by one model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    /// Where its members begin in the row of all, and how many there are.
    pub(super) members: (u32, u32),
    /// The pass that it is about; the final where it is about both.
    pub(super) pass: Pass,
    /// Where its ways begin in the row of all offers.
    pub(super) first: u32,
    /// Where the parts of its ways begin: for each way one of each member.
    pub(super) parts: u32,
    /// The place of the present way among them; `None` when it may not stay.
    pub(super) now: Option<u8>,
}

/// An asset that a slot is about, by the places of its scene and of it in the scene, with what it costs as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Member {
    pub(super) scene: u32,
    pub(super) asset: u32,
    /// In parts: of the pass that the slot is about, and of its draft where that counts too.
    pub(super) cost: u64,
    pub(super) draft_cost: u64,
}

/// All decisions that a fit makes.
#[derive(Debug, Default)]
pub(super) struct Slots {
    pub(super) list: Vec<Slot>,
    pub(super) members: Vec<Member>,
    pub(super) parts: Vec<WayPart>,
    pub(super) offers: Vec<Offer>,
    pub(super) kept: Vec<LeftAlone>,
    /// What the present choices cost together, in parts, each rounded down.
    pub(super) own: u128,
    /// How many of them have costs that are no whole parts.
    pub(super) rounded: u64,
}

/// Costs that do not fit what can be weighed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TooMuch;

/// The parts that a credit is counted in, so that every cost is whole: 1, or what all keep rates divide.
///
/// Where that would be too fine, a thousand million: costs are then rounded up to so small a part, and sums that differ by
/// less than two parts for each choice count as one.
pub(super) fn parts(terms: &FitTerms<'_>) -> u64 {
    const FINEST: u64 = 1_000_000_000;
    if terms.lens.basis == Basis::Bare {
        return 1;
    }
    let parts = rates(terms).into_iter().try_fold(1_u64, |parts, rate| {
        let kept = u64::from(rate.kept());
        let parts = parts.checked_div(gcd(parts, kept))?.checked_mul(kept)?;
        (parts <= FINEST).then_some(parts)
    });
    parts.unwrap_or(FINEST)
}

/// The rates of all choices that there are or could be.
fn rates(terms: &FitTerms<'_>) -> BTreeSet<Rate> {
    let mut retakes = BTreeSet::new();
    for scene in terms.project.scenes.iter().filter(|scene| scene.is_included()) {
        let has_image = AssetContext::of_scene(scene, terms.project.speech_rounding).has_image;
        for asset in &scene.assets {
            for pass in Pass::ALL.into_iter().filter(|pass| terms.lens.filter.includes(*pass)) {
                let retake = retake_of(asset, pass, has_image, None);
                retakes.insert(retake);
                // Where a draft may be dropped, the final is retaken as without one.
                if let Retake::AfterDraft(making) = retake {
                    retakes.insert(Retake::Until(making));
                }
            }
        }
    }
    // Shared stills are retaken too, and stand among what fits leave as it is.
    for still in terms.project.stills() {
        let passes = Pass::ALL.into_iter().filter(|pass| terms.lens.filter.includes(*pass));
        retakes.extend(passes.map(|pass| retake_of(still, pass, false, None)));
    }
    let by_models = |retake: &Retake| {
        let key = retake.making().map(|making| making.key);
        let models = terms.lens.rates.models().filter(move |(making, _)| Some(making.key) == key);
        models.map(|(making, _)| retake.by(making.model)).collect::<Vec<_>>()
    };
    let own: Vec<Retake> = retakes.iter().flat_map(by_models).collect();
    retakes.into_iter().chain(own).map(|retake| terms.lens.rates.of_takes(retake)).collect()
}

/// What a choice costs in parts, rounded up and rounded down: exactly, unless parts are as fine as they may be.
pub(super) fn in_parts(credits: Credits, rate: Rate, (basis, parts): (Basis, u64)) -> Result<(u64, u128), TooMuch> {
    let (of, kept) = match basis {
        Basis::Bare => (1, 1),
        Basis::Expected | Basis::Safe => (u128::from(rate.of()), u128::from(rate.kept())),
    };
    let takes = u128::from(credits.get()).saturating_mul(parts.into()).checked_mul(of).ok_or(TooMuch)?;
    let most = u64::try_from(takes.div_ceil(kept)).map_err(|_large| TooMuch)?;
    Ok((most, takes.checked_div(kept).ok_or(TooMuch)?))
}

/// The shots of a look group, as far as they were met.
#[derive(Default)]
struct LookGroup {
    members: Vec<(Member, AssetWays)>,
    /// The models of shots that may not change.
    pinned: BTreeSet<Option<ModelPlace>>,
    /// The shots that may change, whether they could be weighed or not.
    named: Vec<LeftAlone>,
    /// Whether one of them cannot be weighed, so that all stay.
    stays: bool,
}

/// An asset of a scene, and where it stands.
#[derive(Clone, Copy)]
struct SceneAsset<'a> {
    scene: &'a Scene,
    asset: &'a Asset,
    places: (u32, u32),
    context: AssetContext,
}

impl Slots {
    /// Everything that the fit may change, in story order; look groups where their first shot stands.
    pub(super) fn of(terms: &FitTerms<'_>, parts: u64) -> Result<Self, TooMuch> {
        let mut slots = Self::default();
        let mut weigher = Weigher::new(terms, parts);
        let mut groups: BTreeMap<&str, LookGroup> = BTreeMap::new();
        let grouped = |placed: &SceneAsset<'_>| {
            let look = !placed.scene.look.is_empty() && placed.asset.kind() == Kind::Video;
            look && terms.lens.filter.includes(Pass::Final)
        };
        for placed in placed(terms).filter(grouped) {
            groups.entry(placed.scene.look.as_str()).or_default().add(placed, terms, &mut weigher)?;
        }
        for placed in placed(terms) {
            if !grouped(&placed) {
                slots.asset(placed, terms, &mut weigher)?;
            } else if let Some(group) = groups.remove(placed.scene.look.as_str()) {
                slots.group(group, terms)?;
            }
        }
        Ok(slots)
    }

    /// Adds the slots of an asset that belongs to no look.
    fn asset<'a>(
        &mut self,
        placed: SceneAsset<'a>,
        terms: &FitTerms<'a>,
        weigher: &mut Weigher<'a, '_>,
    ) -> Result<(), TooMuch> {
        let Some((pass, ways)) = weighed(placed, terms, weigher)? else { return Ok(()) };
        match ways {
            Ok(ways) => {
                self.kept.extend(ways.draft_left.map(|why| left(placed, Pass::Draft, why)));
                self.single(placed, pass, &ways)
            }
            Err(why) => {
                self.kept.push(left(placed, pass, why));
                Ok(())
            }
        }
    }

    fn single(&mut self, placed: SceneAsset<'_>, pass: Pass, ways: &AssetWays) -> Result<(), TooMuch> {
        let mut all: Vec<WayPart> = ways.now.into_iter().collect();
        let now = ways.now.map(|_| 0);
        all.extend(ways.drafted);
        all.extend(ways.models.iter().map(|(_, part)| *part));
        let slot = self.slot(pass, now, 1)?;
        self.members.push(member(placed, ways));
        self.count(ways)?;
        for part in all {
            self.way(&[part])?;
        }
        self.list.push(slot);
        Ok(())
    }

    /// Adds a look group as one slot: one model for all its shots.
    fn group(&mut self, group: LookGroup, terms: &FitTerms<'_>) -> Result<(), TooMuch> {
        let LookGroup { members, pinned, named, stays } = group;
        if stays {
            self.kept.extend(named);
            return Ok(());
        }
        if members.is_empty() {
            return Ok(());
        }
        let count = u32::try_from(members.len()).map_err(|_many| TooMuch)?;
        let mut ways: Vec<Vec<WayPart>> = Vec::new();
        let now: Option<Vec<WayPart>> = members.iter().map(|(_, ways)| ways.now).collect();
        let stands = now.is_some().then_some(0);
        if let Some(now) = now {
            let drafted: Vec<WayPart> =
                members.iter().zip(&now).map(|((_, ways), now)| ways.drafted.unwrap_or(*now)).collect();
            let other = drafted != now;
            ways.push(now);
            ways.extend(other.then_some(drafted));
        }
        for (place, _) in terms.lens.prices.placed() {
            if !pinned.is_empty() && (pinned.len() > 1 || !pinned.contains(&Some(place))) {
                continue;
            }
            let by = |(_, ways): &(Member, AssetWays)| by_model(ways, place);
            if let Some(parts) = members.iter().map(by).collect::<Option<Vec<WayPart>>>()
                && parts.iter().any(|part| part.main != SlotWay::AsItIs)
            {
                ways.push(parts);
            }
        }
        if ways.is_empty() {
            self.kept.extend(named);
            return Ok(());
        }
        let slot = self.slot(Pass::Final, stands, count)?;
        for (member, ways) in &members {
            self.members.push(*member);
            self.count(ways)?;
        }
        ways.iter().try_for_each(|parts| self.way(parts))?;
        self.list.push(slot);
        Ok(())
    }

    fn slot(&self, pass: Pass, now: Option<u8>, count: u32) -> Result<Slot, TooMuch> {
        let end = |length: usize| u32::try_from(length).map_err(|_many| TooMuch);
        let (first, parts) = (end(self.offers.len())?, end(self.parts.len())?);
        Ok(Slot { members: (end(self.members.len())?, count), pass, first, parts, now })
    }

    /// What the assets of a slot cost as they are.
    fn count(&mut self, ways: &AssetWays) -> Result<(), TooMuch> {
        self.own = self.own.checked_add(ways.least).ok_or(TooMuch)?;
        self.rounded = self.rounded.saturating_add(u64::from(ways.rounded));
        Ok(())
    }

    /// Adds one way to make all members of a slot.
    fn way(&mut self, parts: &[WayPart]) -> Result<(), TooMuch> {
        let sum = parts.iter().try_fold(Offer::default(), |sum, part| {
            let cost = sum.cost.checked_add(part.cost)?.checked_add(part.draft_cost)?;
            Some(Offer { cost, quality: sum.quality.checked_add(part.quality)? })
        });
        self.offers.push(sum.ok_or(TooMuch)?);
        self.parts.extend_from_slice(parts);
        Ok(())
    }

    /// The places of a slot’s ways among all.
    pub(super) fn range(&self, number: usize) -> std::ops::Range<usize> {
        let first = |number: usize| usize::try_from(self.list.get(number)?.first).ok();
        let end = number.checked_add(1).and_then(first).unwrap_or(self.offers.len());
        first(number).unwrap_or(end)..end
    }

    /// The members of a slot, each with what a way makes of it.
    pub(super) fn made(&self, slot: &Slot, way: usize) -> impl Iterator<Item = (&Member, &WayPart)> {
        let (first, count) = (super::size(slot.members.0), super::size(slot.members.1));
        let members = self.members.iter().skip(first).take(count);
        let start = super::size(slot.parts).saturating_add(way.saturating_mul(count));
        members.zip(self.parts.iter().skip(start))
    }
}

impl LookGroup {
    fn add<'a>(
        &mut self,
        placed: SceneAsset<'a>,
        terms: &FitTerms<'a>,
        weigher: &mut Weigher<'a, '_>,
    ) -> Result<(), TooMuch> {
        match weighed(placed, terms, weigher)? {
            None => {
                self.pinned.insert(terms.lens.prices.place(&placed.asset.final_choice.model));
            }
            Some((pass, Ok(ways))) => {
                self.named.push(left(placed, pass, WhyLeft::Look));
                self.members.push((member(placed, &ways), ways));
            }
            Some((pass, Err(why))) => {
                self.named.push(left(placed, pass, why));
                self.stays = true;
            }
        }
        Ok(())
    }
}

/// The assets of all scenes that count, in story order; none that something else than credits pays for.
fn placed<'a>(terms: &FitTerms<'a>) -> impl Iterator<Item = SceneAsset<'a>> {
    let rounding = terms.project.speech_rounding;
    let scenes = (0_u32..).zip(&terms.project.scenes).filter(|(_, scene)| scene.is_included());
    scenes.flat_map(move |(place, scene)| {
        let context = AssetContext::of_scene(scene, rounding);
        let assets = (0_u32..).zip(&scene.assets).filter(|(_, asset)| !asset.is_paid_elsewhere());
        assets.map(move |(at, asset)| SceneAsset { scene, asset, places: (place, at), context })
    })
}

/// The ways to make an asset under the rules, and the pass they are about; `None` where it may not change.
type Weighed = Option<(Pass, Result<AssetWays, WhyLeft>)>;

fn weighed<'a>(
    placed: SceneAsset<'a>,
    terms: &FitTerms<'a>,
    weigher: &mut Weigher<'a, '_>,
) -> Result<Weighed, TooMuch> {
    let SceneAsset { asset, context, scene, .. } = placed;
    let pass = if terms.lens.filter == PassFilter::Draft { Pass::Draft } else { Pass::Final };
    let question = Question { asset, pass, context, prices: terms.lens.prices, plan: terms.lens.plan };
    let begun = |pass| terms.done.is_begun(asset.id, pass);
    if !may_change(&question) || begun(pass) {
        return Ok(None);
    }
    // A draft that is made stays, whatever its final is made with.
    let both = terms.lens.filter == PassFilter::Both && asset.draft.is_some() && !begun(Pass::Draft);
    let importance: Importance = scene.importance;
    let ways = if both { weigher.both(&question, importance)? } else { weigher.pass(&question, importance)? };
    Ok(Some((pass, ways)))
}

/// One model for an asset: as it is where that model makes it already.
fn by_model(ways: &AssetWays, place: ModelPlace) -> Option<WayPart> {
    let stays = ways.now.filter(|_| ways.model == Some(place)).map(|now| ways.drafted.unwrap_or(now));
    stays.or_else(|| ways.models.iter().find(|(model, _)| *model == place).map(|(_, part)| *part))
}

fn member(placed: SceneAsset<'_>, ways: &AssetWays) -> Member {
    let (scene, asset) = placed.places;
    let draft_cost = ways.draft_now;
    Member { scene, asset, cost: ways.cost.saturating_sub(draft_cost), draft_cost }
}

const fn left(placed: SceneAsset<'_>, pass: Pass, why: WhyLeft) -> LeftAlone {
    LeftAlone { scene: placed.scene.id, asset: placed.asset.id, pass, why }
}
