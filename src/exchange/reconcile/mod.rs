//! Recorded takes beside a provider’s own log: which belong together, and what is missing on either side.
//!
//! A run and a take belong together where the model is the same and the time is within a tolerance: takes are recorded
//! when somebody gets to it. First those are paired whose credits agree, as many as possible and the nearest in time;
//! then, of what is left, those whose credits differ. A run without a take is proposed as a new one for the one asset of a
//! known project that fits it; where none or several fit, that is said and nothing is proposed.

mod fitting;
mod pairs;
mod report;

pub use report::{LogGroup, LogGroupKind, LogLine, LogWhy, TakePlace};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{NaiveDateTime, NaiveTime, TimeDelta, Timelike as _};

use super::table::LoggedRun;
use crate::domain::{AssetId, Credits, ModelId, Pass, Project, ProjectKey, Take, TakeOutcome, Usage, UsedTake};
use crate::figures::usage::PaidBy;
use fitting::FittingAssets;

/// A project that runs may have been made for.
#[derive(Clone, Debug)]
pub struct LoggedProject {
    /// What its takes are known by.
    pub key: ProjectKey,
    /// What it is called.
    pub title: String,
    /// Its content.
    pub project: Arc<Project>,
}

/// What a log is held against.
#[derive(Clone, Copy, Debug)]
pub struct RunRecords<'a> {
    /// All that is recorded.
    pub usage: &'a Usage,
    /// The projects that new takes may be of.
    pub projects: &'a [LoggedProject],
    /// What takes are paid with.
    pub paid: PaidBy<'a>,
    /// What runs of the first project were made for, where the user has said so, by their lines in the log.
    pub assigned: &'a AssignedRuns,
}

/// What runs were made for, as the user has said, by the line of each.
pub type AssignedRuns = BTreeMap<usize, AssignedRun>;

/// What a run was made for, as the user has said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AssignedRun {
    /// The asset, of the first project.
    pub asset: AssetId,
    /// The pass.
    pub pass: Pass,
}

/// How a log is held against what is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MatchTerms {
    /// How many minutes a take may be recorded before or after its run; at most a week.
    pub within: u32,
    /// What became of new takes where the log does not say; unless said, the last run of each unit was kept and those
    /// before were not.
    pub outcome: Option<TakeOutcome>,
}

impl MatchTerms {
    /// The most minutes that a take may be away from its run: a week.
    pub const MOST_MINUTES: u32 = 7 * 24 * 60;
}

impl Default for MatchTerms {
    fn default() -> Self {
        Self { within: 60, outcome: None }
    }
}

/// A log beside what is recorded. Places are those of runs in the log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reconciliation {
    /// Runs with the take that belongs to each, in the order of the log.
    pub matched: Vec<MatchedRun>,
    /// The same where the credits are not those of the log.
    pub differing: Vec<MatchedRun>,
    /// Runs without a take, each with the one that is proposed.
    pub proposed: Vec<ProposedRun>,
    /// Runs without a take for which none can be proposed.
    pub unassigned: Vec<(usize, Unassigned)>,
    /// Recorded takes of the time of the log that it does not have, oldest first.
    pub unlogged: Vec<UsedTake>,
    /// The first and the last moment of the log; `None` where it has no runs.
    pub period: Option<(NaiveDateTime, NaiveDateTime)>,
}

/// A run and the take that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatchedRun {
    /// The run.
    pub run: usize,
    /// The take.
    pub used: UsedTake,
}

/// A run and the take that it would be recorded as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposedRun {
    /// The run.
    pub run: usize,
    /// The place of the project among those that are known.
    pub project: usize,
    /// The take, with a name of its own.
    pub take: Take,
}

/// Why no take is proposed for a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unassigned {
    /// No asset of a known project is made with this model.
    NoAsset,
    /// The log names a project that is not known.
    OtherProject,
    /// So many assets fit.
    Several(usize),
    /// No unit of the one asset that fits costs this.
    NoUnit,
}

impl Reconciliation {
    /// Holds a log against what is recorded.
    pub fn of(runs: &[LoggedRun], recorded: RunRecords<'_>, terms: MatchTerms) -> Self {
        let within = i64::from(terms.within.min(MatchTerms::MOST_MINUTES)).saturating_mul(60);
        let mut matching = Matching {
            runs,
            takes: recorded.usage.takes.iter().collect(),
            run_pairs: vec![None; runs.len()],
            take_is_paired: vec![false; recorded.usage.takes.len()],
            within,
        };
        matching.pair(CreditTest::Agree);
        let agreeing = matching.run_pairs.clone();
        matching.pair(CreditTest::Any);
        let mut found = Self { period: period(runs), ..Self::default() };
        let mut open: Vec<usize> = Vec::new();
        for (run, (pair, agrees)) in matching.run_pairs.iter().zip(&agreeing).enumerate() {
            match pair.and_then(|take| matching.takes.get(take).copied()) {
                Some(used) if agrees.is_some() => found.matched.push(MatchedRun { run, used: used.clone() }),
                Some(used) => found.differing.push(MatchedRun { run, used: used.clone() }),
                None => open.push(run),
            }
        }
        found.unlogged = matching.unlogged(found.period);
        found.propose(runs, &open, recorded, terms.outcome);
        found
    }

    fn propose(&mut self, runs: &[LoggedRun], open: &[usize], recorded: RunRecords<'_>, outcome: Option<TakeOutcome>) {
        let run = |at: &usize| runs.get(*at);
        let models: BTreeSet<&ModelId> = open.iter().filter_map(run).map(|run| &run.model).collect();
        let fitting = FittingAssets::of(recorded, &models);
        let mut of_assets: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for at in open {
            let by_hand = |run: &LoggedRun| fitting.assigned(*recorded.assigned.get(&run.line)?);
            match run(at).map(|run| by_hand(run).map_or_else(|| fitting.only(run), Ok)) {
                Some(Ok(asset)) => of_assets.entry(asset).or_default().push(*at),
                Some(Err(why)) => self.unassigned.push((*at, why)),
                None => {}
            }
        }
        for (asset, mut places) in of_assets {
            places.sort_by_key(|at| (run(at).map(|run| run.at), *at));
            let of_asset: Vec<&LoggedRun> = places.iter().filter_map(run).collect();
            let takes = fitting.takes(asset, &of_asset, outcome);
            let project = fitting.get(asset).map_or(0, |asset| asset.project);
            let proposed = places.into_iter().zip(takes);
            self.proposed.extend(proposed.map(|(run, take)| ProposedRun { run, project, take }));
        }
        self.proposed.sort_by_key(|proposed| proposed.run);
    }

    /// Whether log and records say the same.
    pub const fn agrees(&self) -> bool {
        self.differing.is_empty() && self.proposed.is_empty() && self.unassigned.is_empty() && self.unlogged.is_empty()
    }
}

fn period(runs: &[LoggedRun]) -> Option<(NaiveDateTime, NaiveDateTime)> {
    let first =
        runs.iter().map(|run| if run.is_day { run.at.date().and_time(NaiveTime::MIN) } else { run.at }).min()?;
    let last = |run: &LoggedRun| {
        let end = run.at.with_hour(23).and_then(|at| at.with_minute(59)).and_then(|at| at.with_second(59));
        if run.is_day { end.unwrap_or(run.at) } else { run.at }
    };
    Some((first, runs.iter().map(last).max()?))
}

/// Whether the credits of a run and a take must agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CreditTest {
    Agree,
    Any,
}

struct Matching<'a> {
    runs: &'a [LoggedRun],
    takes: Vec<&'a UsedTake>,
    run_pairs: Vec<Option<usize>>,
    take_is_paired: Vec<bool>,
    /// Seconds.
    within: i64,
}

/// The runs and takes that may belong together.
#[derive(Debug, Default)]
struct MatchClass {
    runs: Vec<usize>,
    takes: Vec<usize>,
}

impl Matching<'_> {
    fn pair(&mut self, test: CreditTest) {
        for class in self.classes(test) {
            let moments = |class: &MatchClass| {
                let runs = class.runs.iter().filter_map(|at| self.runs.get(*at)).map(|run| run.at).collect::<Vec<_>>();
                let takes = class.takes.iter().filter_map(|at| self.takes.get(*at));
                (runs, takes.map(|used| used.take.at).collect::<Vec<_>>())
            };
            let exact = self.filtered(&class, false);
            let (runs, takes) = moments(&exact);
            self.take_pairs(&exact, &pairs::nearest(&runs, &takes, self.within));
            // Of what is left, those that know only the day.
            let left = self.filtered(&class, true);
            self.pair_days(&left);
        }
    }

    /// Those of a class that are open, each in the order of time; unless `days`, only those that know the time of day.
    fn filtered(&self, class: &MatchClass, days: bool) -> MatchClass {
        let is_open = |at: &usize| self.run_pairs.get(*at).is_some_and(Option::is_none);
        let is_free = |at: &usize| self.take_is_paired.get(*at) == Some(&false);
        let knows = |at: &usize| days || self.runs.get(*at).is_some_and(|run| !run.is_day);
        let runs = class.runs.iter().copied().filter(|at| is_open(at) && knows(at));
        MatchClass { runs: runs.collect(), takes: class.takes.iter().copied().filter(is_free).collect() }
    }

    /// Pairs within a day where the log or the record knows no more than that: a take that was recorded for a day is of
    /// noon.
    fn pair_days(&mut self, left: &MatchClass) {
        let noon = |at: NaiveDateTime| at == super::table::noon(at.date());
        let mut by_day: BTreeMap<chrono::NaiveDate, Vec<usize>> = BTreeMap::new();
        for at in left.takes.iter().rev() {
            if let Some(used) = self.takes.get(*at) {
                by_day.entry(used.take.date()).or_default().push(*at);
            }
        }
        let mut found = Vec::new();
        for (place, run) in left.runs.iter().enumerate().filter_map(|(place, at)| Some((place, self.runs.get(*at)?))) {
            let Some(of_day) = by_day.get_mut(&run.at.date()) else { continue };
            let fits = |at: &usize| run.is_day || self.takes.get(*at).is_some_and(|used| noon(used.take.at));
            if let Some(at) = of_day.iter().rposition(fits) {
                let take = of_day.remove(at);
                found.extend(left.takes.binary_search(&take).ok().map(|take| (place, take)));
            }
        }
        self.take_pairs(left, &found);
    }

    fn take_pairs(&mut self, class: &MatchClass, pairs: &[(usize, usize)]) {
        for (run, take) in pairs {
            let (Some(run), Some(take)) = (class.runs.get(*run), class.takes.get(*take)) else { continue };
            if let (Some(pair), Some(is_paired)) = (self.run_pairs.get_mut(*run), self.take_is_paired.get_mut(*take)) {
                *pair = Some(*take);
                *is_paired = true;
            }
        }
    }

    /// Runs and takes by model, and by credits where those must agree.
    fn classes(&self, test: CreditTest) -> Vec<MatchClass> {
        let key = |model: &ModelId, credits: Credits| {
            (model.clone(), if test == CreditTest::Agree { Some(credits) } else { None })
        };
        let mut classes: BTreeMap<(ModelId, Option<Credits>), MatchClass> = BTreeMap::new();
        let mut order: Vec<usize> = (0..self.runs.len()).collect();
        order.sort_by_key(|at| (self.runs.get(*at).map(|run| run.at), *at));
        for at in order {
            if let (Some(run), Some(None)) = (self.runs.get(at), self.run_pairs.get(at)) {
                classes.entry(key(&run.model, run.credits)).or_default().runs.push(at);
            }
        }
        // Takes are in the order of time.
        for (at, used) in self.takes.iter().enumerate().filter(|(at, _)| self.take_is_paired.get(*at) == Some(&false)) {
            let take = &used.take;
            let charges = BTreeSet::from([take.credits, take.spent()]);
            let keys: BTreeSet<_> = charges.into_iter().map(|credits| key(&take.model, credits)).collect();
            for key in keys {
                // A log may say of a refunded run what was charged or what it cost in the end.
                if let Some(class) = classes.get_mut(&key) {
                    class.takes.push(at);
                }
            }
        }
        classes.into_values().filter(|class| !class.takes.is_empty()).collect()
    }

    /// The takes of a time that no run belongs to.
    fn unlogged(&self, period: Option<(NaiveDateTime, NaiveDateTime)>) -> Vec<UsedTake> {
        let Some((first, last)) = period else { return Vec::new() };
        let within = TimeDelta::seconds(self.within);
        let first = first.checked_sub_signed(within).unwrap_or(first);
        let last = last.checked_add_signed(within).unwrap_or(last);
        let of_time = |used: &&&UsedTake| (first..=last).contains(&used.take.at);
        let open = self.takes.iter().zip(&self.take_is_paired).filter(|(_, is_paired)| !**is_paired);
        open.map(|(used, _)| used).filter(of_time).map(|used| UsedTake::clone(used)).collect()
    }
}
