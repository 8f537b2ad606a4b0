//! Totals of a board, down to the single clip.

use std::collections::BTreeMap;

use super::line::{AdjustAt, Ground, ReasonLine, ReasonMark, Value, Why};
use super::question::Figure;
use super::{Case, Explainer};
use crate::domain::{Asset, AssetId, Credits, Kind, ModelId, Pass, PassFilter, Project, Scene, SceneId};
use crate::figures::{AssetContext, AssetFigures, Basis, SceneFigures, Shares, Sum};
use crate::prices::ModelPlace;

/// An asset with where it stands and its figures.
#[derive(Clone, Copy, Debug)]
pub(super) struct CountedAsset<'a> {
    /// The scene and its place from 0; `None` for one of the project's own.
    pub(super) scene: Option<(usize, &'a Scene, &'a SceneFigures)>,
    pub(super) asset: &'a Asset,
    pub(super) figures: &'a AssetFigures,
}

impl CountedAsset<'_> {
    /// What it is counted within.
    pub(super) fn context(&self, project: &Project) -> AssetContext {
        match self.scene {
            Some((_, scene, figures)) => AssetContext {
                characters: figures.narration_characters,
                ..AssetContext::of_scene(scene, project.speech_rounding)
            },
            None => AssetContext::of_project(project),
        }
    }

    /// Where it is changed.
    pub(super) fn place(&self) -> AdjustAt {
        self.scene.map_or(AdjustAt::Project, |(_, scene, _)| AdjustAt::Scene(scene.id))
    }
}

/// A sum, with what has no known price beside it.
pub(super) fn credits(sum: Sum) -> Value {
    match sum.unpriced {
        0 => Value::Credits(sum.credits.get().into()),
        unpriced => Value::AtLeast(sum.credits.get().into(), unpriced),
    }
}

/// The rule of a total on a basis.
pub(super) const fn total_rule(basis: Basis) -> u8 {
    match basis {
        Basis::Bare => 7,
        Basis::Expected | Basis::Safe => 8,
    }
}

pub(super) fn signed(credits: Credits) -> i128 {
    credits.get().into()
}

impl<'a> Explainer<'a> {
    /// All assets that count, the project's own first.
    pub(super) fn members(&self, case: &Case<'a>) -> impl Iterator<Item = CountedAsset<'a>> {
        let (project, figures) = (self.known.project, case.figures);
        let own = project.assets.iter().zip(&figures.project_assets);
        let own = own.map(|(asset, figures)| CountedAsset { scene: None, asset, figures });
        let scenes = project.scenes.iter().zip(&figures.scenes).enumerate();
        let scenes = scenes.filter(|(_, (scene, _))| scene.is_included()).flat_map(|(place, (scene, of_scene))| {
            let assets = scene.assets.iter().zip(&of_scene.assets);
            assets.map(move |(asset, figures)| CountedAsset {
                scene: Some((place, scene.as_ref(), of_scene)),
                asset,
                figures,
            })
        });
        own.chain(scenes)
    }

    /// The share of a member in the passes of a filter.
    pub(super) fn share(case: &Case<'a>, shares: &Shares, member: &CountedAsset<'a>, filter: PassFilter) -> Sum {
        let bare = member.figures.sum(filter, case.lens.plan);
        let place = member.scene.map(|(place, ..)| place);
        let passes = Pass::ALL.into_iter().filter(|pass| filter.includes(*pass) && case.lens.filter.includes(*pass));
        let each = passes.map(|pass| shares.choice(place, member.asset.id, pass).map(Credits::get));
        let credits = each.sum::<Option<u64>>().map_or(bare.credits, Credits::new);
        Sum { credits, ..bare }
    }

    /// The line of a figure of the same case, with its value.
    pub(super) fn below(case: &Case<'_>, figure: Figure, sum: Sum) -> ReasonLine {
        ReasonLine::figure(case.asked.with(figure), credits(sum), 19)
    }

    pub(super) fn head(case: &Case<'_>, sum: Sum) -> ReasonLine {
        let rule = total_rule(case.lens.basis);
        ReasonLine::of(ReasonMark::Figure(case.asked.clone()), credits(sum), Ground::Rule(rule))
    }

    /// What has no known price stands beside the credits.
    fn unpriced_line(case: &Case<'_>, sum: Sum) -> Option<ReasonLine> {
        let asked = case.asked.with(Figure::Unpriced);
        (sum.unpriced > 0).then(|| ReasonLine::figure(asked, Value::Count(sum.unpriced.into()), 12))
    }

    /// The total: its kinds, and what is held back.
    pub(super) fn total(&self, case: &Case<'a>) -> Why {
        let total = case.lens.project(case.figures);
        let Why { mut parts, .. } = self.work(case);
        let held = case.lens.held(case.figures);
        if !held.is_none() {
            let beside = held.beside(case.lens.work(case.figures).credits);
            let line = ReasonLine::figure(case.asked.with(Figure::Contingency), beside.into(), 21);
            parts.push(line.at(AdjustAt::Project));
        }
        Why::sum(Self::head(case, total), parts)
    }

    /// The total of the work, by kind.
    pub(super) fn work(&self, case: &Case<'a>) -> Why {
        let total = case.lens.work(case.figures);
        let kinds = self.shares(case).kinds(case.figures, &case.lens).into_iter();
        let kinds = kinds.filter(|(_, sum)| !sum.credits.is_zero());
        let parts = kinds.map(|(kind, sum)| Self::below(case, Figure::Kind(kind), sum));
        let parts = parts.chain(Self::unpriced_line(case, total)).chain(self.elsewhere(case, |_| true));
        Why::sum(Self::head(case, total), parts.collect())
    }

    /// What counts as nothing because something else pays for it: not left out, but listed as 0.
    fn elsewhere(&self, case: &Case<'a>, wanted: impl Fn(&CountedAsset<'a>) -> bool) -> Option<ReasonLine> {
        let mut members = self.members(case).filter(|member| member.asset.is_paid_elsewhere() && wanted(member));
        let first = members.next()?;
        let place = first.scene.map_or(AdjustAt::Project, |(_, scene, _)| AdjustAt::Scene(scene.id));
        let count = u64::try_from(members.count()).unwrap_or(u64::MAX).saturating_add(1);
        Some(ReasonLine::credits(ReasonMark::AllPaidElsewhere(count), 0, Ground::Rule(12)).at(place))
    }

    /// Assets that belong to something, those that cost most first, and what they leave of the sum.
    fn of_members(&self, case: &Case<'a>, sum: Sum, passes: impl Fn(&CountedAsset<'a>) -> Option<PassFilter>) -> Why {
        let shares = self.shares(case);
        let mut parts: Vec<(Sum, ReasonLine)> = Vec::new();
        for member in self.members(case) {
            let Some(filter) = passes(&member) else { continue };
            let share = Self::share(case, &shares, &member, filter);
            if share.is_zero() {
                continue;
            }
            let figure = match filter {
                PassFilter::Draft => Figure::Choice(member.asset.id, Pass::Draft),
                PassFilter::Final if case.lens.filter == PassFilter::Both => {
                    Figure::Choice(member.asset.id, Pass::Final)
                }
                PassFilter::Final | PassFilter::Both => Figure::Asset(member.asset.id),
            };
            let line = ReasonLine {
                change: member.scene.map(|(_, scene, _)| AdjustAt::Scene(scene.id)).or(Some(AdjustAt::Project)),
                ..Self::below(case, figure, share)
            };
            parts.push((share, line));
        }
        parts.sort_by_key(|(sum, _)| std::cmp::Reverse((sum.credits, sum.unpriced)));
        let listed = parts.iter().fold(0_i128, |all, (sum, _)| all.saturating_add(signed(sum.credits)));
        let rest = signed(sum.credits).saturating_sub(listed);
        let mut lines: Vec<ReasonLine> = parts.into_iter().map(|(_, line)| line).collect();
        if rest != 0 {
            let asked = case.asked.with(Figure::Rounding);
            lines.push(
                ReasonLine::of(ReasonMark::Figure(asked), Value::Credits(rest), Ground::Rule(3)).at(AdjustAt::Speech),
            );
        }
        lines.extend(self.elsewhere(case, |member| passes(member).is_some()));
        Why::sum(Self::head(case, sum), lines)
    }

    pub(super) fn kind(&self, case: &Case<'a>, kind: Kind) -> Why {
        let kinds = self.shares(case).kinds(case.figures, &case.lens);
        let sum = kinds.into_iter().find(|(one, _)| *one == kind).map(|(_, sum)| sum).unwrap_or_default();
        self.of_members(case, sum, |member| (member.asset.kind() == kind).then_some(case.lens.filter))
    }

    pub(super) fn pass(&self, case: &Case<'a>, pass: Pass) -> Why {
        let filter = match pass {
            Pass::Draft => PassFilter::Draft,
            Pass::Final => PassFilter::Final,
        };
        let bare = case.figures.total(filter, case.lens.plan);
        let share = self.shares(case).passes(case.figures).map(|passes| *passes.get(pass));
        let sum = Sum { credits: share.unwrap_or(bare.credits), ..bare };
        self.of_members(case, sum, |_| Some(filter))
    }

    pub(super) fn model(&self, case: &Case<'a>, model: &ModelId) -> Option<Why> {
        let found = case.figures.by_model(&case.lens).into_iter().find(|one| one.model == *model)?;
        let place = case.lens.prices.place(model);
        let shares = self.shares(case).models(case.figures).filter(|_| place.is_some());
        let share = shares.map(|all| all.get(&place).copied().unwrap_or_default());
        let sum = Sum { credits: share.unwrap_or(found.sum.credits), ..found.sum };
        let passes = |member: &CountedAsset<'a>| {
            let has = |pass: Pass| {
                case.lens.filter.includes(pass)
                    && member.asset.choice(pass).is_some_and(|choice| choice.model == *model)
            };
            match (has(Pass::Draft), has(Pass::Final)) {
                (true, true) => Some(PassFilter::Both),
                (true, false) => Some(PassFilter::Draft),
                (false, true) => Some(PassFilter::Final),
                (false, false) => None,
            }
        };
        Some(self.of_members(case, sum, passes))
    }

    pub(super) fn scene(&self, case: &Case<'a>, id: SceneId) -> Option<Why> {
        let place = self.known.project.position(id)?;
        let figures = case.figures.scenes.get(place)?;
        let sum = self.shares(case).scene(place, figures, &case.lens);
        let of_scene = |member: &CountedAsset<'a>| member.scene.is_some_and(|(_, scene, _)| scene.id == id);
        Some(self.of_members(case, sum, |member| of_scene(member).then_some(case.lens.filter)))
    }

    /// What belongs to the project itself, of these kinds.
    pub(super) fn own(&self, case: &Case<'a>, of: impl Fn(Kind) -> bool) -> Why {
        let shares = self.shares(case);
        let own = case.figures.project_assets.iter().filter(|asset| of(asset.kind));
        let sum = own.map(|asset| shares.own_asset(asset, &case.lens)).fold(Sum::ZERO, Sum::and);
        let is_own = |member: &CountedAsset<'a>| member.scene.is_none() && of(member.asset.kind());
        self.of_members(case, sum, |member| is_own(member).then_some(case.lens.filter))
    }

    /// Speech that is rounded once: the blocks that loose characters start together.
    pub(super) fn rounding(&self, case: &Case<'a>) -> Why {
        let total = self.shares(case).rounding(case.figures, &case.lens);
        let counts = |pass: Pass| case.lens.filter.includes(pass) && !case.lens.is_free(Kind::Speech);
        let mut blocks: BTreeMap<ModelPlace, (Credits, u64)> = BTreeMap::new();
        for (place, _, each, count) in case.figures.loose.blocks(case.lens.prices).filter(|one| counts(one.1)) {
            let known = blocks.entry(place).or_insert((each, 0));
            known.1 = known.1.saturating_add(count);
        }
        let mut parts = Vec::new();
        for (place, (each, count)) in blocks {
            let source = case.lens.prices.at(place).map(|model| model.source.clone());
            let mark = ReasonMark::Units { kind: Kind::Speech, count, each, takes: 1 };
            let cost = i128::from(each.get()).saturating_mul(count.into());
            parts.push(
                ReasonLine::credits(mark, cost, source.map_or(Ground::Rule(3), Ground::Source)).at(AdjustAt::Speech),
            );
        }
        let sum = Sum { credits: total, unpriced: 0 };
        Self::evened(Self::head(case, sum), parts)
    }

    /// A sum whose lines may be off by what was rounded.
    pub(super) fn evened(head: ReasonLine, mut parts: Vec<ReasonLine>) -> Why {
        let listed = parts.iter().filter_map(ReasonLine::known_credits).fold(0_i128, i128::saturating_add);
        let rest = head.known_credits().unwrap_or(listed).saturating_sub(listed);
        if rest != 0 {
            parts.push(ReasonLine::credits(ReasonMark::Evened, rest, Ground::Rule(19)));
        }
        Why::sum(head, parts)
    }

    pub(super) fn member(&self, case: &Case<'a>, id: AssetId) -> Option<CountedAsset<'a>> {
        self.members(case).find(|member| member.asset.id == id)
    }

    pub(super) fn asset(&self, case: &Case<'a>, id: AssetId) -> Option<Why> {
        let member = self.member(case, id)?;
        let shares = self.shares(case);
        let sum = Self::share(case, &shares, &member, case.lens.filter);
        let has = |pass: &Pass| case.lens.filter.includes(*pass) && member.asset.choice(*pass).is_some();
        let passes: Vec<Pass> = Pass::ALL.into_iter().filter(has).collect();
        if let [pass] = passes.as_slice() {
            let below = self.choice(case, (id, *pass))?;
            return Some(Why { line: Self::head(case, sum), ..below });
        }
        let line = |pass: Pass| {
            let filter = if pass == Pass::Draft { PassFilter::Draft } else { PassFilter::Final };
            Self::below(case, Figure::Choice(id, pass), Self::share(case, &shares, &member, filter))
        };
        Some(Why::sum(Self::head(case, sum), passes.into_iter().map(line).collect()))
    }
}
