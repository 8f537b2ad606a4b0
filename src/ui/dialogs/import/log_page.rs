//! What the dialog of a provider's log knows and what the user has chosen in it.

use std::fmt;
use std::sync::Arc;

use crate::domain::{ProjectKey, ResetTime};
use crate::exchange::{
    AssignedRun, AssignedRuns, ColumnName, LogGroupKind, MatchTerms, RunColumnChoice, RunField, RunLogOptions,
};
use crate::present::{self, ToErrorWords as _};
use crate::workspace::{ImportSource, IncomingError, SeenLog};

/// A log beside what is recorded.
pub(crate) struct LogPage {
    source: Arc<ImportSource>,
    /// What the takes of the open project are known by, or would be.
    key: ProjectKey,
    options: RunLogOptions,
    matching: MatchTerms,
    /// What the user has said that runs were made for.
    assigned: AssignedRuns,
    seen: Option<Arc<SeenLog>>,
    problem: Option<IncomingError>,
    /// Counts the readings, so that an old answer is known.
    turn: u64,
    /// The group that is shown; the most telling one unless chosen.
    chosen: Option<LogGroupKind>,
}

impl fmt::Debug for LogPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LogPage").field("name", &self.source.name).field("turn", &self.turn).finish_non_exhaustive()
    }
}

impl LogPage {
    /// A log that was not read yet.
    pub(crate) fn of(source: Arc<ImportSource>, key: ProjectKey) -> Self {
        Self {
            source,
            key,
            options: RunLogOptions::default(),
            matching: MatchTerms::default(),
            assigned: AssignedRuns::new(),
            seen: None,
            problem: None,
            turn: 0,
            chosen: None,
        }
    }

    /// Starts to read it again: which reading it is.
    pub(crate) const fn begin(&mut self) -> u64 {
        self.turn = self.turn.saturating_add(1);
        self.turn
    }

    /// Takes in what was read, unless it is an old answer.
    pub(crate) fn take_in(&mut self, turn: u64, read: Result<Box<SeenLog>, IncomingError>) {
        if turn != self.turn {
            return;
        }
        (self.seen, self.problem) = match read {
            Ok(seen) => {
                self.options = seen.options.clone();
                (Some(Arc::from(seen)), None)
            }
            Err(problem) => (None, Some(problem)),
        };
    }

    /// Its name.
    pub(crate) fn name(&self) -> &str {
        present::source_name(self.source.name.as_deref())
    }

    /// What is read.
    pub(crate) fn source(&self) -> Arc<ImportSource> {
        Arc::clone(&self.source)
    }

    /// What the takes of the open project are known by, or would be.
    pub(crate) const fn key(&self) -> ProjectKey {
        self.key
    }

    /// What the user says about it.
    pub(crate) const fn options(&self) -> &RunLogOptions {
        &self.options
    }

    /// How rows and takes are paired.
    pub(crate) const fn matching(&self) -> MatchTerms {
        self.matching
    }

    /// What the user has said that runs were made for.
    pub(crate) const fn assigned(&self) -> &AssignedRuns {
        &self.assigned
    }

    /// Says what the run in a line was made for; `None` leaves that to the log again.
    pub(super) fn assign(&mut self, line: usize, run: Option<AssignedRun>) {
        match run {
            Some(run) => _ = self.assigned.insert(line, run),
            None => _ = self.assigned.remove(&line),
        }
    }

    /// The clock that takes are dated by.
    pub(crate) const fn set_clock(&mut self, clock: ResetTime) {
        self.options.clock = clock;
    }

    /// What it says; `None` before it is read and where it can't be.
    pub(crate) fn seen(&self) -> Option<Arc<SeenLog>> {
        self.seen.clone()
    }

    pub(super) fn problem(&self) -> Option<String> {
        self.problem.as_ref().map(|error| error.words().to_string())
    }

    pub(super) const fn set_within(&mut self, minutes: u32) {
        self.matching.within = minutes;
    }

    pub(super) fn set_column(&mut self, at: usize, field: RunField) {
        self.options.columns.retain(|choice| choice.column != ColumnName::At(at));
        self.options.columns.push(RunColumnChoice { column: ColumnName::At(at), field });
    }

    /// The group that is shown: the chosen one, else the first with something to do, else what agrees.
    pub(super) fn group(&self) -> LogGroupKind {
        let telling = [LogGroupKind::New, LogGroupKind::Differing, LogGroupKind::Unassigned, LogGroupKind::Unlogged];
        let has = |kind: &LogGroupKind| {
            let group = self.seen.as_ref().and_then(|seen| seen.group(*kind));
            group.is_some_and(|group| !group.lines.is_empty())
        };
        let telling = || telling.into_iter().chain([LogGroupKind::Unreadable]).find(has);
        self.chosen.or_else(telling).unwrap_or(LogGroupKind::Matched)
    }

    pub(super) const fn choose(&mut self, group: LogGroupKind) {
        self.chosen = Some(group);
    }
}
