//! What came of holding a log against what is recorded, group by group, in words.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use super::{AssignedRun, Reconciliation, RunRecords, Unassigned};
use crate::domain::{AssetId, Credits, ModelId, Pass, ProjectKey, Take, TakeOutcome, TakeUnit, UsedTake};
use crate::exchange::finding::Place;
use crate::exchange::table::{LoggedRun, RunLog, UnreadWhy};

/// A group of rows or takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LogGroupKind {
    /// A row and a take that say the same.
    Matched,
    /// A row and a take whose credits differ.
    Differing,
    /// A row without a take, for which one is proposed.
    New,
    /// A row without a take, for which none can be proposed.
    Unassigned,
    /// A take without a row.
    Unlogged,
    /// A row that can’t be read.
    Unreadable,
}

impl LogGroupKind {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 6] =
        [Self::Matched, Self::Differing, Self::New, Self::Unassigned, Self::Unlogged, Self::Unreadable];

    /// The key in JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Matched => "matched",
            Self::Differing => "differing",
            Self::New => "new",
            Self::Unassigned => "unassigned",
            Self::Unlogged => "unlogged",
            Self::Unreadable => "unreadable",
        }
    }
}

/// The lines of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogGroup {
    /// Which group.
    pub kind: LogGroupKind,
    /// Its lines, in the order of the log; takes without a row oldest first.
    pub lines: Vec<LogLine>,
}

/// A row of the log, a take, or both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogLine {
    /// Where the row stands; `None` for a take without one.
    pub place: Option<Place>,
    /// When, by the log where it has a row.
    pub at: Option<NaiveDateTime>,
    /// The model.
    pub model: Option<ModelId>,
    /// What the log says was charged.
    pub credits: Option<Credits>,
    /// What is recorded as charged, where there is a take.
    pub recorded: Option<Credits>,
    /// What the take was made for.
    pub of: Option<TakePlace>,
    /// What became of the take.
    pub outcome: Option<TakeOutcome>,
    /// What the user has said that it was made for.
    pub assigned: Option<AssignedRun>,
    /// Why there is no take, or no run.
    pub why: LogWhy,
}

/// Why a line of a log has no take, or is no run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum LogWhy {
    /// It has one.
    #[default]
    Nothing,
    /// No take is proposed.
    Unassigned(Unassigned),
    /// It cannot be read.
    Unread(UnreadWhy),
}

/// What a take was made for, as people find it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakePlace {
    /// The project’s title; what it is known by where that is all.
    pub project: String,
    /// The scene’s number from 1, 0 for the project itself; `None` where the board is not known here.
    pub scene: Option<usize>,
    /// The asset’s label; its number where the board is not known here.
    pub asset: String,
    /// The pass.
    pub pass: Pass,
    /// The units.
    pub unit: TakeUnit,
}

impl LogGroup {
    /// The credits of its lines: of the log, or recorded where there is no row.
    pub fn credits(&self) -> Credits {
        let sum = self.lines.iter().filter_map(|line| line.credits.or(line.recorded)).map(Credits::get);
        Credits::new(sum.fold(0, u64::saturating_add))
    }
}

impl Reconciliation {
    /// All there is to show, every group in its order, also those without lines.
    pub fn groups(&self, log: &RunLog, recorded: RunRecords<'_>) -> Vec<LogGroup> {
        let places = TakePlaces::of(recorded);
        let pair = |run: usize, take: &UsedTake| LogLine {
            recorded: Some(take.take.credits),
            outcome: Some(take.take.outcome),
            of: Some(places.of_used(take)),
            ..run_line(log.runs.get(run))
        };
        let lines = |kind: LogGroupKind| -> Vec<LogLine> {
            match kind {
                LogGroupKind::Matched => self.matched.iter().map(|one| pair(one.run, &one.used)).collect(),
                LogGroupKind::Differing => self.differing.iter().map(|one| pair(one.run, &one.used)).collect(),
                LogGroupKind::New => {
                    let new = self.proposed.iter().map(|one| LogLine {
                        outcome: Some(one.take.outcome),
                        of: Some(places.of_take(one.project, &one.take)),
                        assigned: log.runs.get(one.run).and_then(|run| recorded.assigned.get(&run.line)).copied(),
                        ..run_line(log.runs.get(one.run))
                    });
                    new.collect()
                }
                LogGroupKind::Unassigned => {
                    let rows = self.unassigned.iter();
                    rows.map(|(run, why)| LogLine { why: LogWhy::Unassigned(*why), ..run_line(log.runs.get(*run)) })
                        .collect()
                }
                LogGroupKind::Unlogged => self.unlogged.iter().map(|used| places.take_line(used)).collect(),
                LogGroupKind::Unreadable => {
                    let rows = log.unread.iter();
                    rows.map(|row| LogLine {
                        place: Some(row.place),
                        why: LogWhy::Unread(row.why.clone()),
                        ..LogLine::default()
                    })
                    .collect()
                }
            }
        };
        LogGroupKind::ALL.map(|kind| LogGroup { kind, lines: lines(kind) }).into()
    }
}

fn run_line(run: Option<&LoggedRun>) -> LogLine {
    let Some(run) = run else { return LogLine::default() };
    LogLine {
        place: Some(Place::line(run.line)),
        at: Some(run.at),
        model: Some(run.model.clone()),
        credits: Some(run.credits),
        ..LogLine::default()
    }
}

/// Finds what takes were made for.
struct TakePlaces<'a> {
    recorded: RunRecords<'a>,
    /// The places of projects by what their takes are known by.
    projects: BTreeMap<ProjectKey, usize>,
    /// The scene, 0 for the project itself, and the label of each asset of each project.
    assets: BTreeMap<(usize, AssetId), (usize, &'a str)>,
}

impl<'a> TakePlaces<'a> {
    fn of(recorded: RunRecords<'a>) -> Self {
        let keys = recorded.projects.iter().enumerate().map(|(at, project)| (project.key, at));
        let mut assets = BTreeMap::new();
        for (place, known) in recorded.projects.iter().enumerate() {
            let of_scenes = known.project.scenes.iter().map(|scene| &scene.assets[..]);
            for (scene, of_scene) in std::iter::once(&known.project.assets[..]).chain(of_scenes).enumerate() {
                assets.extend(of_scene.iter().map(|asset| ((place, asset.id), (scene, asset.label.as_str()))));
            }
        }
        Self { recorded, projects: keys.collect(), assets }
    }

    fn take_line(&self, used: &UsedTake) -> LogLine {
        LogLine {
            at: Some(used.take.at),
            model: Some(used.take.model.clone()),
            recorded: Some(used.take.credits),
            outcome: Some(used.take.outcome),
            of: Some(self.of_used(used)),
            ..LogLine::default()
        }
    }

    fn of_used(&self, used: &UsedTake) -> TakePlace {
        if let Some(place) = self.projects.get(&used.project) {
            return self.of_take(*place, &used.take);
        }
        let board = self.recorded.usage.boards.iter().find(|board| board.key == Some(used.project));
        let project = board.map_or_else(|| used.project.to_string(), |board| board.title.clone());
        let Take { asset, pass, unit, .. } = used.take;
        TakePlace { project, scene: None, asset: format!("asset {asset}"), pass, unit }
    }

    fn of_take(&self, project: usize, take: &Take) -> TakePlace {
        let known = self.recorded.projects.get(project);
        let found = self.assets.get(&(project, take.asset));
        TakePlace {
            project: known.map(|known| known.title.clone()).unwrap_or_default(),
            scene: found.map(|(scene, _)| *scene),
            asset: found.map_or_else(|| format!("asset {}", take.asset), |(_, label)| (*label).to_owned()),
            pass: take.pass,
            unit: take.unit,
        }
    }
}
