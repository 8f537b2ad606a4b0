//! `record`: notes a take that was really made, in its project and in the usage of the account.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use chrono::{NaiveDateTime, NaiveTime, Timelike as _};

use super::record_args::RecordArgs;
use super::trouble::Trouble;
use super::{Answer, Now};
use super::{claim, context, table, usage};
use crate::document::Command;
use crate::domain::{
    Asset, Credits, Kind, Project, ProjectKey, ResetTime, Take, TakeId, TakeLog, TakeOutcome, TakeUnit, Usage,
};
use crate::figures::DoneAssets;
use crate::figures::usage::{PaidBy, Proposal, TakeTarget, balance, key_of, made_from};
use crate::present::{self, ToErrorWords as _};
use crate::prices::PriceList;
use crate::storage::{self, Access, Expect, Folders, Hold, SaveCause, SaveError, Saving, UsageStore, Versions, shown};
use crate::words::say;
use crate::workspace::{AnswerTerms, Workspace};

/// So many labels at most are listed.
const MOST_NAMED: usize = 12;
/// So many characters of a label at most are shown.
const LONGEST_LABEL: usize = 80;

pub(super) fn answer(args: &RecordArgs, clock: Now) -> Result<Answer, Trouble> {
    let now = clock.by_service;
    let opened = storage::open(&args.file)?;
    let mut notes: Vec<String> = opened.warnings.iter().map(present::file_note_words).collect();
    let prices = context::price_list(args.list.named.as_deref(), now.date(), &mut notes)?;
    context::check_account(prices)?;
    let account = context::account(&mut notes);
    let mut store = Store::open();
    let terms =
        AnswerTerms { list: args.list.named.as_deref(), plan: None, billing_day: None, used: None, today: now.date() };
    let (workspace, _) = context::with_file(&args.file, prices, &terms)?;
    let still = still_note(&workspace, args);
    let Some(mut open) = workspace.open else { return Err(Trouble::new(say!("answer-nothing-recorded"))) };
    notes.extend(claim::notes(&args.file, &open));
    if open.provenance().copy_of().is_some() {
        return Err(Trouble::new(say!("answer-nothing-recorded-why", why = notes.join(" "))));
    }
    let asset = find(args, open.project())?;
    let at = moment(args, &store, (now, account.reset));
    // A day that was named is that day by any clock.
    let ahead = args.today.is_none().then(|| account.reset.ahead_at(at, clock.utc));
    if at.date() > now.date() {
        let day = at.date();
        notes.push(say!("answer-in-future", day = day.to_string()));
    }
    let plan = account.plan.as_ref().map_or(&prices.first_plan, |told| told.on(at.date()));
    let Recording { take, words } = proposed(args, open.project(), asset, PaidBy { prices, plan: prices.plan(plan) })?;
    let (take, key) = (Take { at, ahead, ..take }, key_of(open.project()));
    let command = Command::Record { key, takes: vec![take] };
    open.document.execute(command).map_err(|refusal| Trouble::new(present::refused(&refusal)))?;
    let uncharged = Arc::clone(open.provenance().uncharged());
    let recorder = Recorder { opened: &opened, project: open.project(), key, at: clock.local };
    notes.extend(recorder.keep(&mut store, &uncharged)?);
    let usage = store.load().with_takes(key, &open.project().takes, &uncharged);
    let usage = Arc::new(usage).by_clock(account.reset);
    if store.trouble().is_none() {
        notes.extend(store.note(&args.file, prices, now).err());
    }
    // Damage may show only when all of it is read.
    if let Some(trouble) = store.trouble().filter(|trouble| !notes.contains(trouble)) {
        notes.push(trouble);
    }
    notes.extend(still);
    let balance = balance(&usage, &account, prices, at.date());
    let left = usage::in_one_line(&balance);
    let answer = Answer::done(format!("{words}\n{left}\n"), notes);
    Ok(Answer { done: Some(say!("answer-take-recorded")), ..answer })
}

/// When the take was made: now, after all that was recorded today, or at noon of the day that was named.
fn moment(args: &RecordArgs, store: &Store, (now, clock): (NaiveDateTime, ResetTime)) -> NaiveDateTime {
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    let whole = now.with_nanosecond(0).unwrap_or(now);
    args.today.map_or_else(|| Arc::new(store.load()).by_clock(clock).moment(whole), |day| day.and_time(noon))
}

/// What another kept take of a still makes stale, as the window says it.
fn still_note(workspace: &Workspace, args: &RecordArgs) -> Option<String> {
    let at = workspace.standpoint()?.ok()?;
    let asset = find(args, at.project).ok()?;
    let is_kept_still = args.outcome == TakeOutcome::Kept && asset.kind() == Kind::Image;
    let used = made_from(at.figures, at.done, asset.id).filter(|_| is_kept_still)?;
    Some(present::still_kept_words(&used))
}

/// The asset that is meant: of exactly this label, or else the one whose label differs only in capitals.
fn find<'a>(args: &RecordArgs, project: &'a Project) -> Result<&'a Asset, Trouble> {
    let scene = match args.scene.checked_sub(1) {
        None => Some(&project.assets[..]),
        Some(place) => project.scenes.get(place).map(|scene| scene.assets.as_slice()),
    };
    let Some(assets) = scene else {
        let count = project.scenes.len();
        let what = say!("asked-no-scene", scene = args.scene.to_string(), count = count);
        return Err(Trouble::in_file(&args.file, what));
    };
    let place = match args.scene {
        0 => say!("asked-the-project").to_owned(),
        number => say!("asked-scene-number", number = number.to_string()),
    };
    let alike = |same: &dyn Fn(&str) -> bool| assets.iter().filter(|asset| same(&asset.label)).collect::<Vec<_>>();
    let mut found = alike(&|label| label == args.asset);
    if found.is_empty() {
        found = alike(&|label| label.trim().to_lowercase() == args.asset.trim().to_lowercase());
    }
    match found.as_slice() {
        [asset] => Ok(asset),
        [] => Err(Trouble::in_file(&args.file, missing(&place, &args.asset, assets))),
        more => {
            let (count, label) = (more.len(), short(&args.asset));
            let what = say!("asked-several-assets", place = place, count = count.to_string(), label = label);
            Err(Trouble::in_file(&args.file, what))
        }
    }
}

fn missing(place: &str, label: &str, assets: &[Asset]) -> String {
    let label = short(label);
    let labels: Vec<String> =
        assets.iter().take(MOST_NAMED).map(|asset| say!("asked-quoted", label = short(&asset.label))).collect();
    match labels.as_slice() {
        [] => say!("asked-no-assets", place = place, label = label),
        [only] => say!("asked-the-only-asset", place = place, label = label, only = only),
        labels => {
            let more = u64::from(assets.len() > MOST_NAMED);
            say!("asked-one-of-assets", place = place, label = label, labels = labels.join(", "), more = more)
        }
    }
}

/// A label as far as a line has room for it.
fn short(label: &str) -> String {
    match label.char_indices().nth(LONGEST_LABEL) {
        Some((end, _)) => format!("{}…", label.get(..end).unwrap_or_default()),
        None => label.to_owned(),
    }
}

/// A take that is to be recorded, but for its time, and the line that says so.
struct Recording {
    take: Take,
    words: String,
}

fn proposed(args: &RecordArgs, project: &Project, asset: &Asset, paid: PaidBy<'_>) -> Result<Recording, Trouble> {
    let prices = paid.prices;
    let done = DoneAssets::of(&project.takes, project, prices);
    let unit = TakeUnit::numbered(args.unit.unwrap_or_default());
    let target = TakeTarget { asset: asset.id, pass: args.pass, unit: TakeUnit::All };
    let all = Proposal::of(project, target, &done, paid);
    let Some(all) = all else {
        let what = say!("asked-no-draft", label = &asset.label, pass = args.pass.id());
        return Err(Trouble::in_file(&args.file, what));
    };
    let units = all.units;
    let proposal = match unit {
        TakeUnit::All => Some(all),
        TakeUnit::One(_) => Proposal::of(project, TakeTarget { unit, ..target }, &done, paid),
    };
    let proposal = proposal
        .ok_or_else(|| Trouble::in_file(&args.file, say!("asked-units", label = &asset.label, count = units)))?;
    let name = prices.short_name(&proposal.model).to_owned();
    let credits = args
        .credits
        .or(proposal.credits)
        .ok_or_else(|| Trouble::in_file(&args.file, say!("asked-no-price", model = &name)))?;
    let (scene, label) = (args.scene.to_string(), table::one_line(&asset.label));
    let (pass, outcome, cost) = (present::pass_word(args.pass), present::outcome_word(args.outcome), words(credits));
    let words = match unit {
        TakeUnit::All => say!(
            "answer-recorded",
            scene = scene,
            label = label,
            pass = pass,
            model = name,
            outcome = outcome,
            credits = cost
        ),
        TakeUnit::One(number) => say!(
            "answer-recorded-unit",
            scene = scene,
            label = label,
            unit = number.to_string(),
            units = units,
            pass = pass,
            model = name,
            outcome = outcome,
            credits = cost
        ),
    };
    Ok(Recording { take: proposal.take(NaiveDateTime::default(), credits, args.outcome), words })
}

fn words(credits: Credits) -> String {
    say!("answer-credits", one = u64::from(credits == Credits::new(1)), credits = table::credits(credits))
}

/// The usage store as far as there is one.
struct Store {
    store: Option<UsageStore>,
    sentence: Option<String>,
}

impl Store {
    fn open() -> Self {
        let Some(folders) = Folders::standard() else {
            let sentence = say!("answer-no-store-folder").to_owned();
            return Self { store: None, sentence: Some(sentence) };
        };
        let (store, trouble) = UsageStore::open(&folders).parts();
        Self { store, sentence: trouble.as_ref().map(present::store_words) }
    }

    /// Puts the takes of a project in that the account is charged with; why not, as a sentence.
    fn merge(&mut self, key: ProjectKey, takes: &TakeLog, uncharged: &BTreeSet<TakeId>) -> Result<(), String> {
        let Some(store) = &mut self.store else { return Err(self.sentence.clone().unwrap_or_default()) };
        store.merge_but(key, takes, uncharged).map(drop).map_err(|error| present::usage_error_words(&error))
    }

    /// Notes the project as it is now, so that its file is known by it.
    fn note(&mut self, file: &Path, prices: &'static PriceList, now: NaiveDateTime) -> Result<(), String> {
        let terms = AnswerTerms { list: None, plan: None, billing_day: None, used: None, today: now.date() };
        let workspace = context::with_file(file, prices, &terms);
        let board = workspace.ok().and_then(|(workspace, _)| workspace.known_board(now));
        let Some((board, store)) = board.zip(self.store.as_mut()) else { return Ok(()) };
        store.note_board(&board).map_err(|error| present::usage_error_words(&error))
    }

    /// All that it knows, as far as it can be read.
    fn load(&self) -> Usage {
        self.store.as_ref().and_then(|store| store.load().ok()).unwrap_or_default()
    }

    /// Why it is not written to, as a sentence.
    fn trouble(&self) -> Option<String> {
        let told = self.store.as_ref().and_then(UsageStore::trouble).map(present::store_words);
        told.or_else(|| self.sentence.clone())
    }
}

/// Keeps a project with its new take in its file and in the store.
pub(super) struct Recorder<'a> {
    pub(super) opened: &'a storage::Opened,
    pub(super) project: &'a Project,
    pub(super) key: ProjectKey,
    pub(super) at: NaiveDateTime,
}

impl Recorder<'_> {
    /// Keeps the take in both, or at least in one, and says what went wrong.
    ///
    /// A project that the store can know by its key has its take there first: nothing else is as sure. One without must
    /// have its file written first, because a key that no file holds would name nothing.
    fn keep(&self, store: &mut Store, uncharged: &BTreeSet<TakeId>) -> Result<Vec<String>, Trouble> {
        if self.opened.project.key.is_none() {
            let unsure = self.save().map_err(|why| Trouble::new(say!("answer-nothing-recorded-why", why = why)))?;
            return Ok(unsure.into_iter().chain(store.merge(self.key, &self.project.takes, uncharged).err()).collect());
        }
        let stored = store.merge(self.key, &self.project.takes, uncharged);
        match (stored, self.save()) {
            (Ok(()), Ok(unsure)) => Ok(unsure),
            (Err(why), Ok(unsure)) => Ok(unsure.into_iter().chain([why]).collect()),
            (Ok(()), Err(why)) => {
                let file = shown(&self.opened.path);
                Ok(vec![say!("answer-take-in-store", file = file, why = why)])
            }
            (Err(store), Err(file)) => {
                Err(Trouble::new(say!("answer-nothing-recorded-both", file = file, store = store)))
            }
        }
    }

    /// Writes the file; what is unsure of it, or why it was left as it was.
    pub(super) fn save(&self) -> Result<Vec<String>, String> {
        if let Access::ReadOnly(cause) = &self.opened.access {
            return Err(present::read_only_words(cause));
        }
        let versions = Folders::standard().map(|folders| Versions::of(&folders));
        let expect = Expect::Same(&self.opened.fingerprint);
        let path = &self.opened.path;
        let saving = Saving { path, expect, hold: Hold::Take, versions: versions.as_ref(), at: self.at };
        match saving.project(self.project) {
            Ok(written) => Ok(written.notes.iter().map(present::file_note_words).collect()),
            Err(SaveError { cause: SaveCause::InUse, .. }) => Err(say!("answer-open-in-window", file = shown(path))),
            Err(unsure @ SaveError { cause: SaveCause::Unconfirmed { .. }, .. }) => {
                Ok(vec![unsure.words().to_string()])
            }
            Err(error) => Err(error.words().to_string()),
        }
    }
}
