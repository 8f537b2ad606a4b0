//! A provider’s log of runs, read and held against what is recorded, before anything of it is taken.

use std::path::PathBuf;
use std::sync::Arc;

use super::{ImportSource, IncomingError};
use crate::domain::{PlanId, Project, ProjectKey, Take, Usage};
use crate::exchange::{
    self, LogGroup, LogGroupKind, LoggedProject, MatchTerms, Reconciliation, RunLog, RunLogOptions, RunRecords,
};
use crate::figures::usage::PaidBy;
use crate::prices::PriceList;
use crate::storage;

/// What a log is held against.
#[derive(Clone, Debug)]
pub struct LogTerms {
    /// The price list.
    pub prices: &'static PriceList,
    /// The plan that pays.
    pub plan: Option<PlanId>,
    /// All that is recorded.
    pub usage: Arc<Usage>,
    /// The open project: what its takes are known by, or would be; its title and its content.
    pub open: LoggedProject,
    /// Its file; `None` while it has none.
    pub path: Option<PathBuf>,
    /// How rows and takes are paired.
    pub matching: MatchTerms,
}

/// A log beside what is recorded.
#[derive(Debug)]
pub struct SeenLog {
    /// The log.
    pub log: RunLog,
    /// What there is to show, group by group.
    pub groups: Vec<LogGroup>,
    /// What the takes of the open project are known by.
    pub key: ProjectKey,
    /// The new takes of the open project.
    pub takes: Vec<Take>,
    /// How many new takes are of other projects.
    pub elsewhere: usize,
}

impl ImportSource {
    /// Reads it as a log and holds it against what is recorded. Slow: for a thread of its own.
    ///
    /// # Errors
    /// [`IncomingError::Broken`], where nothing can be read.
    pub fn read_log(&self, options: &RunLogOptions, terms: &LogTerms) -> Result<SeenLog, IncomingError> {
        let log = exchange::read_run_log(self.format, &self.bytes, terms.prices, options)
            .map_err(|error| IncomingError::Broken { name: self.name.clone(), error })?;
        let mut projects = vec![terms.open.clone()];
        // Without the other boards a run of theirs might look like one of this board.
        projects.extend(terms.others());
        let plan = terms.plan.as_ref().and_then(|plan| terms.prices.plan(plan));
        let paid = PaidBy { prices: terms.prices, plan };
        let records = RunRecords { usage: &terms.usage, projects: &projects, paid };
        let found = Reconciliation::of(&log.runs, records, terms.matching);
        let groups = found.groups(&log, records);
        let (here, elsewhere): (Vec<_>, Vec<_>) = found.proposed.into_iter().partition(|one| one.project == 0);
        let takes = here.into_iter().map(|one| one.take).collect();
        Ok(SeenLog { log, groups, key: terms.open.key, takes, elsewhere: elsewhere.len() })
    }
}

impl LogTerms {
    /// The other projects of the account, as far as they can be opened.
    fn others(&self) -> Vec<LoggedProject> {
        let boards = self.usage.projects(self.path.as_deref()).into_iter();
        let others = boards.filter(|board| Some(board.path.as_path()) != self.path.as_deref());
        let open = |path: &std::path::Path| storage::open(path).ok().map(|opened| Arc::<Project>::new(opened.project));
        let known = others.filter_map(|board| {
            let project = open(&board.path)?;
            let key = project.key.or(board.key).filter(|key| *key != self.open.key)?;
            Some(LoggedProject { key, title: board.title.clone(), project })
        });
        known.collect()
    }
}

impl SeenLog {
    /// The lines of a group.
    pub fn group(&self, kind: LogGroupKind) -> Option<&LogGroup> {
        self.groups.iter().find(|group| group.kind == kind)
    }
}
