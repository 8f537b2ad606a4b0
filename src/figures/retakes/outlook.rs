//! What can be asked: bare, expected and safe totals, and the chance that they fit.

use std::fmt;

use super::demand::groups;
use super::{Demand, Expected, Halves, Spread};
use crate::domain::{AssetId, Confidence, Credits, Kind, Pass};
use crate::figures::{AssetFigures, Figures, Held, Lens, Room, SceneFigures, Sum, Verdict};

/// Which of the three totals is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// One take each, or as many as were set.
    #[default]
    Bare,
    /// On average, with retakes.
    Expected,
    /// With retakes, at a chosen confidence.
    Safe,
}

/// The three totals of a project, a scene or an asset, and the chance that what is left is enough. Totals of a project are
/// with what it holds back.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    /// One take each, or as many as were set; with it what has no price and is in none of these numbers.
    pub bare: Sum,
    /// On average, with retakes.
    pub expected: Expected,
    /// The smallest total that is not exceeded with the confidence. Of parts it does not add up to that of the whole.
    pub safe: Credits,
    /// The confidence of `safe`.
    pub confidence: Confidence,
    /// What the chance is asked for.
    pub left: Credits,
    /// Whether more may be gone of that: others go first whose needs are not known.
    pub is_at_most: bool,
    /// The chance that the total is at most what is left, 0 to 1; `None` while something has no known price.
    pub chance: Option<f64>,
    /// How a total holds back something; nothing for parts of a project.
    pub held: Held,
    /// The bare, expected and safe total of the work alone, expected rounded up.
    pub(super) work: [Credits; 3],
    /// What it took to work out its distribution, as [`Spread::effort`] counts.
    pub effort: u64,
}

impl Basis {
    /// All three, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::Bare, Self::Expected, Self::Safe];

    /// The id used in files and on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Bare => "bare",
            Self::Expected => "expected",
            Self::Safe => "safe",
        }
    }

    /// The one of three totals that is meant; the others are not worked out.
    pub fn of<T>(self, bare: impl FnOnce() -> T, expected: impl FnOnce() -> T, safe: impl FnOnce() -> T) -> T {
        match self {
            Self::Bare => bare(),
            Self::Expected => expected(),
            Self::Safe => safe(),
        }
    }
}

impl fmt::Display for Basis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl Outlook {
    /// The total of a basis, expected rounded up, with what has no price.
    pub fn get(&self, basis: Basis) -> Sum {
        Sum { credits: basis.of(|| self.bare.credits, || self.expected.ceil(), || self.safe), ..self.bare }
    }

    /// What the total of a basis holds back.
    pub fn contingency(&self, basis: Basis) -> Credits {
        let [bare, expected, safe] = self.work;
        self.held.beside(basis.of(|| bare, || expected, || safe))
    }

    /// An outlook of work, with what is held back beside it.
    fn holding(self, held: Held) -> Self {
        if held.is_none() {
            return self;
        }
        let [bare, expected, safe] = self.work.map(|work| held.with(work));
        let bare = Sum { credits: bare, ..self.bare };
        Self { bare, expected: Expected::whole(expected), safe, held, ..self }
    }
}

impl Outlook {
    /// Whether it fits what is left.
    pub fn verdict(&self) -> Verdict {
        Verdict::of(self)
    }
}

impl Lens<'_> {
    pub(in crate::figures) fn expected_of<'d>(&self, demands: impl Iterator<Item = (&'d Demand, u64)>) -> Expected {
        let mut halves = Halves::default();
        demands.for_each(|(demand, count)| halves.add(self.rates.plain(demand.retake), demand.halves(count)));
        halves.expected(self.rates)
    }

    pub(in crate::figures) fn spread_of<'d>(&self, demands: impl Iterator<Item = (&'d Demand, u64)>) -> Spread {
        Spread::of(&groups(demands, self.rates))
    }
}

impl Figures {
    /// What the project costs on average.
    pub fn expected(&self, lens: &Lens<'_>) -> Expected {
        lens.expected_of(self.demands.counted(lens.filter, lens.plan))
    }

    /// What each kind costs on average, in the order of [`Kind::ALL`].
    pub fn expected_by_kind(&self, lens: &Lens<'_>) -> Vec<(Kind, Expected)> {
        let of = |kind: Kind| {
            let counted = self.demands.counted(lens.filter, lens.plan);
            lens.expected_of(counted.filter(|(demand, _)| demand.kind == kind))
        };
        Kind::ALL.into_iter().map(|kind| (kind, of(kind))).collect()
    }

    /// What belongs to no scene on average: the project's own assets, and speech rounded over the project.
    pub fn expected_own(&self, lens: &Lens<'_>) -> Expected {
        let scenes = lens.expected_of(self.scene_demands.counted(lens.filter, lens.plan));
        self.expected(lens).less(&scenes)
    }

    /// The distribution of the project's total.
    pub fn spread(&self, lens: &Lens<'_>) -> Spread {
        lens.spread_of(self.demands.counted(lens.filter, lens.plan))
    }

    /// The three totals of the project, and the chance that `left` is enough.
    pub fn outlook(&self, lens: &Lens<'_>, left: Credits) -> Outlook {
        self.outlook_of(lens, left).0
    }

    /// The same with what is left for the project beside others. Where it is not known what those that go first need, there is
    /// a chance only where what is left in any case is enough, and it is the chance of that.
    pub fn outlook_in(&self, lens: &Lens<'_>, room: Room) -> Outlook {
        self.outlook_and_spread(lens, room).0
    }

    /// The same with the distribution that they come from.
    pub fn outlook_and_spread(&self, lens: &Lens<'_>, room: Room) -> (Outlook, Spread) {
        let (at_most, spread) = self.outlook_of(lens, room.credits);
        if room.is_known() {
            return (at_most, spread);
        }
        let sure = self.outlook_of(lens, room.sure).0;
        let chance = sure.chance.filter(|_| sure.verdict().fits());
        (Outlook { is_at_most: true, chance, ..at_most }, spread)
    }

    fn outlook_of(&self, lens: &Lens<'_>, left: Credits) -> (Outlook, Spread) {
        let bare = self.total(lens.filter, lens.plan);
        let spread = self.spread(lens);
        let held = lens.held(self);
        let room = held.room(left);
        let outlook = outlook(bare, self.expected(lens), &spread, lens, room.unwrap_or_default());
        // Where not even work for nothing is within what is left, nothing is.
        let chance = outlook.chance.map(|chance| if room.is_none() { 0.0 } else { chance });
        (Outlook { left, chance, ..outlook.holding(held) }, spread)
    }
}

impl SceneFigures {
    /// What the scene costs on average; nothing when it is omitted.
    pub fn expected(&self, lens: &Lens<'_>) -> Expected {
        self.counted().iter().map(|asset| asset.expected(lens)).sum()
    }

    /// The distribution of the scene's own total.
    pub fn spread(&self, lens: &Lens<'_>) -> Spread {
        lens.spread_of(self.units(lens, None))
    }

    /// The distribution of the total of one of its assets.
    pub fn asset_spread(&self, asset: AssetId, lens: &Lens<'_>) -> Spread {
        lens.spread_of(self.units(lens, Some(asset)))
    }

    pub(super) fn units(&self, lens: &Lens<'_>, asset: Option<AssetId>) -> impl Iterator<Item = (&Demand, u64)> {
        units(&self.demands, lens, asset)
    }
}

impl AssetFigures {
    /// What the asset costs on average; nothing where its price is not known or its kind is free on the plan.
    pub fn expected(&self, lens: &Lens<'_>) -> Expected {
        Pass::ALL.into_iter().map(|pass| self.expected_in(pass, lens)).sum()
    }

    /// What it costs on average in one pass; nothing when the pass does not count.
    pub fn expected_in(&self, pass: Pass, lens: &Lens<'_>) -> Expected {
        let counts = lens.filter.includes(pass) && !lens.plan.is_some_and(|plan| plan.is_free(self.kind));
        if !counts {
            return Expected::default();
        }
        Expected::halves(self.halves(pass)).at(lens.rates.of_takes(*self.retakes.get(pass)))
    }
}

/// The units that count, of one asset or of all.
fn units<'d>(
    demands: &'d [(AssetId, Demand, u64)],
    lens: &Lens<'_>,
    asset: Option<AssetId>,
) -> impl Iterator<Item = (&'d Demand, u64)> {
    let (filter, plan) = (lens.filter, lens.plan);
    let wanted = move |owner: AssetId| asset.is_none_or(|asset| asset == owner);
    let units = demands.iter().filter(move |(owner, demand, _)| wanted(*owner) && demand.counts(filter, plan));
    units.map(|(_, demand, count)| (demand, *count))
}

/// An outlook of work alone.
pub(super) fn outlook(bare: Sum, expected: Expected, spread: &Spread, lens: &Lens<'_>, left: Credits) -> Outlook {
    let safe = spread.safe(lens.confidence);
    Outlook {
        bare,
        held: Held::NONE,
        work: [bare.credits, expected.ceil(), safe],
        expected,
        safe,
        confidence: lens.confidence,
        left,
        is_at_most: false,
        chance: (bare.unpriced == 0).then(|| spread.chance(left)),
        effort: spread.effort(),
    }
}
