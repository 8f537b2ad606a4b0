//! Counts and lengths: what they count.

use super::board::{credits, total_rule};
use super::line::{AdjustAt, Ground, ReasonLine, ReasonMark, Value, Why};
use super::question::{Figure, FigureQuestion};
use super::{Case, Explainer};
use crate::domain::{Pass, Project, Scene, SceneId};
use crate::figures::usage::Progress;
use crate::figures::{AssumptionId, Cost, Finding};
use crate::prices::SpokenPart;

fn count(number: usize) -> Value {
    Value::Count(u64::try_from(number).unwrap_or(u64::MAX))
}

/// The running time as a line of another figure.
pub(super) fn running_time(asked: &FigureQuestion, project: &Project) -> ReasonLine {
    let line = ReasonLine::figure(asked.with(Figure::Running), running(project), 4);
    ReasonLine { ground: Ground::Board, ..line }
}

fn running(project: &Project) -> Value {
    let millis = project.running_millis();
    if project.has_all_lengths() { Value::Millis(millis) } else { Value::AtLeastMillis(millis) }
}

/// The length of a scene; one without any is not one of 0:00.
fn scene_length(scene: &Scene) -> ReasonLine {
    let length = if scene.seconds.is_zero() { Value::Unknown } else { scene.seconds.into() };
    ReasonLine::of(ReasonMark::SceneLength(scene.id), length, Ground::Board).at(AdjustAt::Scene(scene.id))
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
        let head = ReasonMark::Figure(case.asked.clone());
        let total = ReasonLine::of(head, running(self.known.project), Ground::Board);
        Why::follows(total, scenes.map(|scene| scene_length(scene)).collect())
    }

    /// How long the narration of a scene takes to speak: its letters by script at their pace, beside the length of the scene.
    pub(super) fn spoken(&self, case: &Case<'a>, id: SceneId) -> Option<Why> {
        let project = self.known.project;
        let scene = project.scenes.get(project.position(id)?)?;
        let pace = project.speech_pace;
        let letters = case.lens.prices.spoken.parts(&scene.narration, pace)?;
        let millis = letters.iter().fold(0_u64, |sum, part| sum.saturating_add(part.millis));
        let spoken = |part: &SpokenPart<'_>| {
            let each = u64::from(part.per_second).saturating_mul(pace.percent().into());
            let name = part.script.map(|script| script.name.clone());
            let source = part.script.map_or(&case.lens.prices.spoken.source, |script| &script.source);
            let mark = ReasonMark::SpokenLetters(name, part.characters, each);
            ReasonLine::of(mark, Value::Millis(part.millis), Ground::Source(source.clone())).at(AdjustAt::Project)
        };
        let mut parts: Vec<ReasonLine> = letters.iter().map(spoken).collect();
        if !pace.is_usual() {
            let percent = Value::Percent(pace.percent().into());
            parts.push(ReasonLine::of(ReasonMark::PaceOfProject, percent, Ground::Board).at(AdjustAt::Project));
        }
        parts.push(scene_length(scene));
        let ground = Ground::Assumption(AssumptionId::SpokenPace);
        let head = ReasonLine::of(ReasonMark::Figure(case.asked.clone()), Value::Millis(millis), ground);
        Some(Why::follows(head, parts))
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
        parts.push(running_time(&case.asked, project));
        let percent = all.saturating_mul(100).checked_div(running).filter(|_| project.has_all_lengths())?;
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
        let is_known = total.unpriced == 0 && self.known.project.has_all_lengths();
        let (each, rule) = if is_known { (Value::Millicredits(each), 10) } else { (Value::Unknown, 12) };
        let of_total = case.asked.with(Figure::Total);
        let mut parts = vec![ReasonLine::figure(of_total, credits(total), total_rule(case.lens.basis))];
        if !spent.is_zero() {
            let line = ReasonLine::figure(case.asked.with(Figure::Spent).in_both(), spent.into(), 14);
            parts.push(ReasonLine { ground: Ground::Recorded, ..line });
        }
        parts.push(running_time(&case.asked, self.known.project));
        Some(Why::follows(ReasonLine::of(ReasonMark::Figure(case.asked.clone()), each, Ground::Rule(rule)), parts))
    }

    /// Everything that is worth a look.
    pub(super) fn findings(case: &Case<'a>) -> Why {
        let found = case.figures.findings().map(|(scene, finding)| {
            let (of, ground) = match (scene, finding) {
                (Some(scene), Finding::NarrationLong { .. }) => {
                    (Some(case.asked.with(Figure::Spoken(scene))), Ground::Assumption(AssumptionId::SpokenPace))
                }
                _ => (None, Ground::Board),
            };
            let line = ReasonLine::of(ReasonMark::Found(scene, *finding), Value::Nothing, ground).at(place(scene));
            ReasonLine { of, ..line }
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
