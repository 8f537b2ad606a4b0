//! A provider’s log of runs, read and held against what is recorded, before anything of it is taken.

use std::path::PathBuf;
use std::sync::Arc;

use super::{ImportSource, IncomingError};
use crate::domain::{Asset, Kind, ModelId, Pass, PlanId, Project, ProjectKey, Take, Usage};
use crate::exchange::{
    self, AssignedRun, AssignedRuns, ColumnName, LogGroup, LogGroupKind, LoggedProject, MatchTerms, Reconciliation,
    RunColumnChoice, RunField, RunLog, RunLogOptions, RunRecords,
};
use crate::figures::usage::PaidBy;
use crate::prices::PriceList;
use crate::storage::{self, RememberedColumns};

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
    /// What the user has said that runs were made for.
    pub assigned: AssignedRuns,
    /// What the user has said about logs with the same columns.
    pub remembered: Vec<RememberedColumns>,
}

/// An asset that a run can be assigned to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssignChoice {
    /// The asset and the pass.
    pub run: AssignedRun,
    /// Its kind.
    pub kind: Kind,
    /// The number of its scene, from 1; 0 for what belongs to the project.
    pub scene: usize,
    /// What the user calls it; may be empty.
    pub label: String,
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
    /// What it was read by; more than was asked for where columns were remembered.
    pub options: RunLogOptions,
    /// The assets of the open project, in story order.
    pub choices: Vec<AssignChoice>,
}

impl ImportSource {
    /// Reads it as a log and holds it against what is recorded. Slow: for a thread of its own.
    ///
    /// # Errors
    /// [`IncomingError::Broken`], where nothing can be read.
    pub fn read_log(&self, options: &RunLogOptions, terms: &LogTerms) -> Result<SeenLog, IncomingError> {
        let read = |options: &RunLogOptions| {
            exchange::read_run_log(self.format, &self.bytes, terms.prices, options)
                .map_err(|error| IncomingError::Broken { name: self.name.clone(), error })
        };
        let mut log = read(options)?;
        let mut options = options.clone();
        if let Some(columns) = terms.known_columns(&log).filter(|_| options.columns.is_empty()) {
            options.columns = columns;
            log = read(&options)?;
        }
        let mut projects = vec![terms.open.clone()];
        // Without the other boards a run of theirs might look like one of this board.
        projects.extend(terms.others());
        let plan = terms.plan.as_ref().and_then(|plan| terms.prices.plan(plan));
        let paid = PaidBy { prices: terms.prices, plan };
        let records = RunRecords { usage: &terms.usage, projects: &projects, paid, assigned: &terms.assigned };
        let found = Reconciliation::of(&log.runs, records, terms.matching);
        let groups = found.groups(&log, records);
        let (here, elsewhere): (Vec<_>, Vec<_>) = found.proposed.into_iter().partition(|one| one.project == 0);
        let takes = here.into_iter().map(|one| one.take).collect();
        let choices = choices(&terms.open.project);
        Ok(SeenLog { log, groups, key: terms.open.key, takes, elsewhere: elsewhere.len(), options, choices })
    }
}

impl LogTerms {
    /// What was said of a log with the same columns.
    fn known_columns(&self, log: &RunLog) -> Option<Vec<RunColumnChoice>> {
        let headers = headers(log)?;
        let known = self.remembered.iter().find(|known| known.headers == headers)?;
        let choice = |(at, field): &(usize, String)| {
            let field = field.parse::<RunField>().ok().filter(|_| *at < headers.len())?;
            Some(RunColumnChoice { column: ColumnName::At(*at), field })
        };
        Some(known.fields.iter().filter_map(choice).collect())
    }

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

/// The headers of a log; `None` where it has none.
fn headers(log: &RunLog) -> Option<Vec<String>> {
    let headers: Vec<String> = log.columns.iter().map(|column| column.name.clone()).collect();
    headers.iter().any(|header| !header.is_empty()).then_some(headers)
}

/// All that a run of a project can have been made for.
fn choices(project: &Project) -> Vec<AssignChoice> {
    let own = std::iter::once((0, &project.assets[..]));
    let scenes = (1..).zip(project.scenes.iter().map(|scene| scene.assets.as_slice()));
    let assets = own.chain(scenes).flat_map(|(scene, assets)| assets.iter().map(move |asset| (scene, asset)));
    let passes = assets.flat_map(|(scene, asset)| {
        Pass::ALL.into_iter().filter(|pass| asset.choice(*pass).is_some()).map(move |pass| (scene, asset, pass))
    });
    let choice = |(scene, asset, pass): (usize, &Asset, Pass)| AssignChoice {
        run: AssignedRun { asset: asset.id, pass },
        kind: asset.kind(),
        scene,
        label: asset.label.trim().to_owned(),
    };
    passes.map(choice).collect()
}

impl SeenLog {
    /// What to remember of the columns that the user has chosen; `None` where none were, and while one is missing.
    pub fn columns_to_remember(&self) -> Option<RememberedColumns> {
        let chosen = self.options.columns.iter().filter_map(|choice| match choice.column {
            ColumnName::At(at) => Some((at, choice.field.id().to_owned())),
            ColumnName::Named(_) => None,
        });
        let fields: Vec<(usize, String)> = chosen.collect();
        let is_whole = !fields.is_empty() && self.log.missing.is_empty();
        is_whole.then_some(RememberedColumns { headers: headers(&self.log)?, fields })
    }

    /// The assets that a run by a model can be assigned to: those of its kind, or all where the list does not know it.
    pub fn choices_for<'a>(
        &'a self,
        model: Option<&'a ModelId>,
        prices: &'a PriceList,
    ) -> impl Iterator<Item = &'a AssignChoice> {
        let kind = model.and_then(|model| prices.model(model)).map(|model| model.kind);
        self.choices.iter().filter(move |choice| kind.is_none_or(|kind| kind == choice.kind))
    }

    /// The lines of a group.
    pub fn group(&self, kind: LogGroupKind) -> Option<&LogGroup> {
        self.groups.iter().find(|group| group.kind == kind)
    }
}
