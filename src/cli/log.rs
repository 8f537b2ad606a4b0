//! `usage import`: the provider’s own log beside the takes that are recorded.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use super::args::ListArg;
use super::assign::{TypedAssignment, assigned, assignment};
use super::log_json::JsonReconciliation;
use super::names;
use super::table::{self, Align, Table};
use super::trouble::Trouble;
use super::values::{date_order, format, minutes, run_column, typed};
use super::{Answer, NO, Now, claim, context, json, usage};
use crate::domain::{KnownBoard, ProjectKey, Take, TakeLog, TakeOutcome, Usage};
use crate::exchange::{
    self, DateOrder, Format, ImportError, LogGroup, LogGroupKind, LogLine, LoggedProject, MatchTerms, Reconciliation,
    RunColumnChoice, RunLog, RunLogOptions, RunRecords, Severity,
};
use crate::figures::usage::{PaidBy, balance};
use crate::present::{self, ToErrorWords as _};
use crate::prices::PriceList;
use crate::storage::{self, Folders, UsageStore, shown};
use crate::words::say;
use crate::workspace::AnswerTerms;

#[derive(Debug, clap::Args)]
pub(super) struct LogArgs {
    #[arg(help = say!("help-usage-import-file"))]
    #[arg(value_name = say!("help-name-log"))]
    file: PathBuf,
    #[arg(help = say!("help-usage-import-take"))]
    #[arg(long)]
    take: bool,
    #[arg(help = say!("help-usage-import-project"))]
    #[arg(long = "project", value_name = say!("help-name-file-ron"))]
    projects: Vec<PathBuf>,
    #[arg(help = say!("help-usage-import-assign"))]
    #[arg(long = "assign", value_name = say!("help-name-row-scene-label"), value_parser = assignment)]
    assigned: Vec<TypedAssignment>,
    #[arg(help = say!("help-usage-import-within"))]
    #[arg(long, value_name = say!("help-name-minutes"), default_value_t = MatchTerms::default().within, value_parser = minutes)]
    within: u32,
    #[arg(help = say!("help-usage-import-outcome"))]
    #[arg(long, value_name = say!("help-name-outcome"), value_parser = typed::<TakeOutcome>)]
    outcome: Option<TakeOutcome>,
    #[arg(help = say!("help-usage-import-from"))]
    #[arg(long, value_name = say!("help-name-format"), value_parser = format)]
    from: Option<Format>,
    #[arg(help = say!("help-usage-import-map"))]
    #[arg(long = "map", value_name = say!("help-name-column-field"), value_parser = run_column)]
    columns: Vec<RunColumnChoice>,
    #[arg(help = say!("help-usage-import-dates"))]
    #[arg(long, value_name = say!("help-name-order"), value_parser = date_order)]
    dates: Option<DateOrder>,
    #[arg(help = say!("help-usage-import-encoding"))]
    #[arg(long, value_name = say!("help-name-encoding"))]
    encoding: Option<String>,
    #[arg(help = say!("help-usage-import-strict"))]
    #[arg(long)]
    strict: bool,
    #[arg(help = say!("help-json"))]
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    list: ListArg,
}

pub(super) fn answer(args: &LogArgs, clock: Now) -> Result<Answer, Trouble> {
    let mut notes = Vec::new();
    let now = clock.by_service;
    let prices = context::price_list(args.list.named.as_deref(), now.date(), &mut notes)?;
    context::check_account(prices)?;
    let account = context::account(&mut notes);
    let log = read(args, prices, account.reset)?;
    let (mut store, sentence) = open_store(args.take)?;
    notes.extend(sentence);
    let usage = match &store {
        Some(store) => store.load().map_err(|error| Trouble::new(present::usage_error_words(&error)))?,
        None => Usage::default(),
    };
    let mut known = KnownProjects::open(args, prices, clock, usage)?;
    known.usage = Arc::unwrap_or_clone(Arc::new(known.usage).by_clock(account.reset));
    notes.extend(known.notes.iter().cloned());
    let plan = account.plan.as_ref().map_or(&prices.first_plan, |told| told.on(now.date()));
    let by_hand = assigned(&args.assigned, &log, &known.projects, prices)?;
    let paid = PaidBy { prices, plan: prices.plan(plan) };
    let records = RunRecords { usage: &known.usage, projects: &known.projects, paid, assigned: &by_hand };
    let terms = MatchTerms { within: args.within, outcome: args.outcome };
    let found = Reconciliation::of(&log.runs, records, terms);
    let has_take = |row: &&usize| {
        let mut pairs = found.matched.iter().chain(&found.differing);
        pairs.any(|one| log.runs.get(one.run).is_some_and(|run| run.line == **row))
    };
    let told = |row: &usize| say!("answer-row-has-take", row = row.to_string());
    notes.extend(by_hand.keys().filter(has_take).map(told));
    let groups = found.groups(&log, records);
    let mut balanced = None;
    let taken = if args.take && !found.proposed.is_empty() {
        let store = store.as_mut().ok_or_else(|| Trouble::new(say!("answer-no-store")))?;
        let taken = known.record(&found, store)?;
        let usage = store.load().map_err(|error| Trouble::new(present::usage_error_words(&error)))?;
        let usage = Arc::new(usage).by_clock(account.reset);
        balanced = Some(usage::in_one_line(&balance(&usage, &account, prices, now.date())));
        taken
    } else {
        0
    };
    let text = if args.json {
        json::text(&JsonReconciliation::of(&log, &groups, (&found, taken)))?
    } else {
        let answer = LogAnswer { log: &log, found: &found, groups: &groups, taken: args.take.then_some(taken) };
        text(&answer, prices) + &balanced.map_or_else(String::new, |line| line + "\n")
    };
    let mut answer = Answer::done(text, notes);
    answer.done = (taken > 0).then_some(say!("answer-takes-recorded"));
    let left = if args.take { Reconciliation { proposed: Vec::new(), ..found } } else { found };
    let is_sure = log.unread.is_empty() && log.findings.iter().all(|finding| finding.severity == Severity::Note);
    if args.strict && !(left.agrees() && is_sure) {
        answer.status = NO;
    }
    Ok(answer)
}

fn read(args: &LogArgs, prices: &PriceList, clock: crate::domain::ResetTime) -> Result<RunLog, Trouble> {
    let told = args.from.map_or_else(|| Format::of_path(&args.file), Ok);
    let format = told.map_err(|error| Trouble::in_file(&args.file, error.words()))?;
    let at = |error: &ImportError| {
        Trouble::new(say!("asked-where", file = shown(&args.file), what = error.words().to_string()))
    };
    if let Some(length) = fs::metadata(&args.file).ok().map(|found| found.len()).filter(|it| *it > exchange::MAX_BYTES)
    {
        return Err(at(&ImportError::too_large(length)));
    }
    let bytes = storage::read_bytes(&args.file)?;
    let options =
        RunLogOptions { columns: args.columns.clone(), dates: args.dates, encoding: args.encoding.clone(), clock };
    let log = exchange::read_run_log(format, &bytes, prices, &options).map_err(|error| at(&error))?;
    if log.missing.is_empty() {
        return Ok(log);
    }
    let missing: Vec<&str> = log.missing.iter().map(|field| field.id()).collect();
    let columns: Vec<&str> = log.columns.iter().map(|column| column.name.as_str()).collect();
    let field = missing.first().copied().unwrap_or_default();
    let all =
        missing.iter().skip(1).fold(field.to_owned(), |one, other| say!("asked-or-the", one = one, other = *other));
    let what = say!("asked-log-column", missing = all, field = field, columns = columns.join(", "));
    Err(Trouble::in_file(&args.file, what))
}

/// The usage store; one that is not there is made only where something is to be written.
fn open_store(to_write: bool) -> Result<(Option<UsageStore>, Option<String>), Trouble> {
    let Some(folders) = Folders::standard() else {
        return Err(Trouble::new(say!("asked-no-store-folder")));
    };
    let opened = if to_write { Some(UsageStore::open(&folders)) } else { UsageStore::open_existing(&folders) };
    let (store, trouble) = opened.map(storage::usage::OpenedStore::parts).unwrap_or_default();
    Ok((store, trouble.as_ref().map(present::store_words)))
}

/// The projects that runs may have been made for.
struct KnownProjects {
    projects: Vec<LoggedProject>,
    /// The projects that the store is to note, because nothing knows them by a key yet; by their place.
    unnamed: BTreeMap<usize, KnownBoard>,
    /// What is recorded, with what the projects know.
    usage: Usage,
    notes: Vec<String>,
}

impl KnownProjects {
    fn open(args: &LogArgs, prices: &'static PriceList, clock: Now, usage: Usage) -> Result<Self, Trouble> {
        let listed: Vec<PathBuf> = usage.projects(None).into_iter().map(|board| board.path.clone()).collect();
        let named = !args.projects.is_empty();
        let paths = if named { args.projects.clone() } else { listed };
        let mut known = Self { projects: Vec::new(), unnamed: BTreeMap::new(), usage, notes: Vec::new() };
        let now = clock.by_service;
        let list = args.list.named.as_deref();
        let terms = AnswerTerms { list, plan: None, billing_day: None, used: None, today: now.date() };
        for path in paths {
            let opened = context::with_file(&path, prices, &terms);
            let (workspace, notes) = match opened {
                Ok(opened) => opened,
                Err(error) if named => return Err(error.into()),
                Err(_gone) => {
                    let what = say!("answer-not-opened", file = shown(&path));
                    known.notes.push(what);
                    continue;
                }
            };
            let Some(open) = &workspace.open else { continue };
            if named {
                known.notes.extend(notes);
                known.notes.extend(claim::notes(&path, open));
            }
            // Of a copy it is not known whose its takes are.
            if open.provenance().copy_of().is_some() {
                continue;
            }
            let key = open.project().key.unwrap_or_else(ProjectKey::random);
            if open.project().key.is_none() {
                let board = workspace.known_board(now).map(|board| KnownBoard { key: Some(key), ..board });
                known.unnamed.extend(board.map(|board| (known.projects.len(), board)));
            }
            known.usage = known.usage.with_takes(key, &open.project().takes, open.provenance().uncharged());
            known.projects.push(LoggedProject {
                key,
                title: present::project_name(open.name()),
                project: std::sync::Arc::clone(open.project()),
            });
        }
        Ok(known)
    }

    /// Puts the proposed takes into the store; how many are there now that were not.
    fn record(&self, found: &Reconciliation, store: &mut UsageStore) -> Result<usize, Trouble> {
        let mut of_projects: BTreeMap<usize, Vec<Take>> = BTreeMap::new();
        for proposed in &found.proposed {
            of_projects.entry(proposed.project).or_default().push(proposed.take.clone());
        }
        let mut taken = 0;
        for (place, takes) in of_projects {
            let Some(project) = self.projects.get(place) else { continue };
            let failed = |error: storage::UsageError| match taken {
                0 => Trouble::new(say!("answer-nothing-recorded-why", why = present::usage_error_words(&error))),
                some => {
                    Trouble::new(say!("answer-only-recorded", count = some, why = present::usage_error_words(&error)))
                }
            };
            if let Some(board) = self.unnamed.get(&place) {
                store.note_board(board).map_err(failed)?;
            }
            let log: TakeLog = takes.into_iter().collect();
            taken += store.merge(project.key, &log).map_err(failed)?.added;
        }
        Ok(taken)
    }
}

/// A log and all that came of it.
struct LogAnswer<'a> {
    log: &'a RunLog,
    found: &'a Reconciliation,
    groups: &'a [LogGroup],
    /// How many takes were recorded; `None` where none was to be.
    taken: Option<usize>,
}

fn text(answer: &LogAnswer<'_>, prices: &PriceList) -> String {
    let LogAnswer { log, found, groups, taken } = *answer;
    let mut text = summary(log, found, groups);
    let mut line = |words: String| writeln!(text, "{words}").unwrap_or_default();
    for group in groups.iter().filter(|group| group.kind != LogGroupKind::Matched && !group.lines.is_empty()) {
        line(format!("\n{}", present::log_group_title(group.kind)));
        let mut rows = Table::new(&[
            (say!("answer-head-log-row"), Align::Right),
            (say!("answer-head-log-time"), Align::Left),
            (say!("answer-head-log-model"), Align::Left),
            (say!("answer-head-log-credits"), Align::Right),
            ("", Align::Left),
        ]);
        for one in &group.lines {
            rows.row(cells(one, prices));
        }
        line(rows.text().trim_end().to_owned());
    }
    if !log.findings.is_empty() {
        line(format!("\n{}", say!("answer-about-log")));
        for finding in &log.findings {
            let lines: Vec<String> = finding.places.iter().take(5).map(|place| place.line.to_string()).collect();
            line(say!(
                "answer-log-finding",
                severity = names::severity(finding.severity),
                what = table::one_line(&present::finding_what_words(&finding.what)),
                rows = lines.join(", "),
                more = u64::from(finding.places.len() > 5)
            ));
        }
    }
    let proposed = found.proposed.len();
    match taken {
        Some(taken) => line(format!("\n{}", say!("answer-takes-taken", count = taken))),
        None if proposed > 0 => line(format!("\n{}", say!("answer-use-take"))),
        None => {}
    }
    text
}

/// What was read, and how many lines of it there are of each group.
fn summary(log: &RunLog, found: &Reconciliation, groups: &[LogGroup]) -> String {
    let runs = found.period.map_or_else(
        || say!("answer-no-runs").to_owned(),
        |(first, last)| {
            let (from, to) = (first.date().to_string(), last.date().to_string());
            say!("answer-runs", count = log.runs.len(), from = from, to = to)
        },
    );
    let columns =
        log.columns.iter().filter_map(|column| column.field.map(|field| format!("{} = {field}", column.name)));
    let mut facts = vec![(say!("answer-log"), runs), (say!("answer-columns"), columns.collect::<Vec<_>>().join(", "))];
    for group in groups {
        let count = group.lines.len();
        let lines = table::number(count as u64);
        let said = match (group.kind, count) {
            (LogGroupKind::Unreadable, _) | (_, 0) => lines,
            _ => say!("answer-lines-credits", lines = lines, credits = present::credit_count(group.credits())),
        };
        facts.push((present::log_group_title(group.kind), said));
    }
    let facts: Vec<(&str, &str)> = facts.iter().map(|(name, value)| (*name, value.as_str())).collect();
    table::facts(&facts, 2)
}

fn cells(line: &LogLine, prices: &PriceList) -> [String; 5] {
    let place = line.place.map_or_else(String::new, |place| match place.column {
        1 => place.line.to_string(),
        column => format!("{}:{column}", place.line),
    });
    let credits = match (line.credits, line.recorded) {
        (Some(said), Some(recorded)) if said != recorded => {
            say!("answer-credits-recorded", said = table::credits(said), recorded = table::credits(recorded))
        }
        (credits, recorded) => credits.or(recorded).map_or_else(String::new, table::credits),
    };
    let at = line.at.map_or_else(String::new, |at| at.format("%Y-%m-%d %H:%M").to_string());
    let model = line.model.as_ref().map_or_else(String::new, |model| prices.short_name(model).to_owned());
    [place, at, model, credits, present::log_line_what(line)]
}
