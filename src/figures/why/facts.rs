//! Counts and lengths: what they count.

use super::board::{credits, total_rule};
use super::line::{AdjustAt, Ground, ReasonLine, ReasonMark, Value, Why};
use super::question::Figure;
use super::{Case, Explainer};
use crate::domain::{Pass, SceneId};
use crate::figures::Cost;
use crate::figures::usage::Progress;

fn count(number: usize) -> Value {
    Value::Count(u64::try_from(number).unwrap_or(u64::MAX))
}

fn place(scene: Option<SceneId>) -> AdjustAt {
    scene.map_or(AdjustAt::Project, AdjustAt::Scene)
}

impl<'a> Explainer<'a> {
    fn counted(case: &Case<'_>, parts: Vec<ReasonLine>, ground: Ground) -> Why {
        Why::follows(ReasonLine::of(ReasonMark::Figure(case.asked.clone()), count(parts.len()), ground), parts)
    }

    /// The running time: the length of each scene that counts.
    pub(super) fn running(&self, case: &Case<'a>) -> Why {
        let scenes = self.known.project.scenes.iter().filter(|scene| scene.is_included());
        let line = |scene: &std::sync::Arc<crate::domain::Scene>| {
            let length = if scene.seconds.is_zero() { Value::Unknown } else { scene.seconds.into() };
            ReasonLine::of(ReasonMark::SceneLength(scene.id), length, Ground::Board).at(AdjustAt::Scene(scene.id))
        };
        let head = ReasonMark::Figure(case.asked.clone());
        let total = ReasonLine::of(head, Value::Millis(self.known.project.running_millis()), Ground::Board);
        Why::follows(total, scenes.map(line).collect())
    }

    /// How much of the running time moves: the shots of each scene, never longer than it.
    pub(super) fn motion(&self, case: &Case<'a>) -> Option<Why> {
        let project = self.known.project;
        let running = project.running_millis();
        let mut all = 0_u64;
        let mut parts = Vec::new();
        for scene in project.scenes.iter().filter(|scene| scene.is_included()) {
            let moves = scene.moving_millis();
            if moves > 0 {
                all = all.saturating_add(moves);
                let line = ReasonLine::of(ReasonMark::ShotLength(scene.id), Value::Millis(moves), Ground::Board);
                parts.push(line.at(AdjustAt::Scene(scene.id)));
            }
        }
        parts.push(ReasonLine::figure(case.asked.with(Figure::Running), Value::Millis(running), 4));
        let percent = all.saturating_mul(100).checked_div(running)?;
        Some(Why::follows(
            ReasonLine::of(ReasonMark::Figure(case.asked.clone()), Value::Percent(percent), Ground::Board),
            parts,
        ))
    }

    /// What a second that is finished costs: what was spent and is to go over the running time.
    pub(super) fn per_second(&self, case: &Case<'a>) -> Option<Why> {
        let running = self.known.project.running_millis();
        let total = case.lens.project(case.figures);
        let spent = Progress::of(&self.known.project.takes).spent;
        let all = u128::from(total.credits.get()).saturating_add(spent.get().into());
        let each = all.saturating_mul(1_000_000).checked_div(running.into())?;
        let each = u64::try_from(each).unwrap_or(u64::MAX);
        let (each, rule) = if total.unpriced > 0 { (Value::Unknown, 12) } else { (Value::Millicredits(each), 10) };
        let of_total = case.asked.with(Figure::Total);
        let mut parts = vec![ReasonLine::figure(of_total, credits(total), total_rule(case.lens.basis))];
        if !spent.is_zero() {
            let line = ReasonLine::figure(case.asked.with(Figure::Spent).in_both(), spent.into(), 14);
            parts.push(ReasonLine { ground: Ground::Recorded, ..line });
        }
        parts.push(ReasonLine::figure(case.asked.with(Figure::Running), Value::Millis(running), 4));
        Some(Why::follows(ReasonLine::of(ReasonMark::Figure(case.asked.clone()), each, Ground::Rule(rule)), parts))
    }

    /// Everything that is worth a look.
    pub(super) fn findings(case: &Case<'a>) -> Why {
        let found = case.figures.findings().map(|(scene, finding)| {
            ReasonLine::of(ReasonMark::Found(scene, *finding), Value::Nothing, Ground::Board).at(place(scene))
        });
        Self::counted(case, found.collect(), Ground::Board)
    }

    /// Everything that has no known price.
    pub(super) fn unpriced(&self, case: &Case<'a>) -> Why {
        let mut parts = Vec::new();
        for member in self.members(case).filter(|member| !case.lens.is_free(member.asset.kind())) {
            for pass in Pass::ALL.into_iter().filter(|pass| case.lens.filter.includes(*pass)) {
                if let Some(Cost::Unpriced(why)) = member.figures.cost(pass) {
                    let scene = member.scene.map(|(_, scene, _)| scene.id);
                    let mark = ReasonMark::Figure(case.asked.with(Figure::Choice(member.asset.id, pass)));
                    let line = ReasonLine::of(mark, Value::Nothing, Ground::Rule(12)).at(place(scene));
                    parts.push(line);
                    parts.push(
                        ReasonLine::of(ReasonMark::NoPrice(why), Value::Nothing, Ground::Rule(12)).at(place(scene)),
                    );
                }
            }
        }
        let choices = parts.len().checked_div(2).unwrap_or_default();
        Why::follows(ReasonLine::of(ReasonMark::Figure(case.asked.clone()), count(choices), Ground::Rule(12)), parts)
    }

    /// The assets whose final is kept, and made of what is planned.
    pub(super) fn done(&self, case: &Case<'a>) -> Why {
        let done = self.known.to_go.made();
        let is_done = |asset| done.has(asset, Pass::Final) && !done.is_stale(asset, Pass::Final);
        let kept = self.members(case).filter(|member| is_done(member.asset.id));
        let line = |member: super::board::CountedAsset<'a>| {
            ReasonLine::of(ReasonMark::Asset(member.asset.id), Value::Nothing, Ground::Recorded).at(AdjustAt::Takes)
        };
        Self::counted(case, kept.map(line).collect(), Ground::Recorded)
    }
}
