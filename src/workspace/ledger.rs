//! The account's usage: what the store holds, and what the open project knows before it does.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use std::path::PathBuf;

use super::{Meeting, OpenProject, ProjectSight};
use crate::domain::{
    Adjustment, ClaimChange, KnownBoard, Priority, ProjectKey, ResetTime, TakeId, TakeLog, Usage, UsedTake,
};
use crate::storage::{Folders, StoreTrouble, UsageError, UsageStore};

/// What is known of the usage of all projects.
#[derive(Debug, Default)]
pub struct Ledger {
    stored: Arc<Usage>,
    shown: Arc<Usage>,
    /// What `shown` was made with of the open project.
    open: Option<OpenTakes>,
    /// The clock that it is dated by; `None` until it is brought up to one.
    clock: Option<ResetTime>,
    /// The reading of the store that is known; later ones have higher numbers.
    reading: u64,
    /// Why the store keeps nothing, or not everything; `None` when all is well.
    pub trouble: Option<StoreIssue>,
}

/// The takes of the open project.
#[derive(Clone, Debug)]
struct OpenTakes {
    key: ProjectKey,
    takes: Arc<TakeLog>,
    uncharged: Arc<BTreeSet<TakeId>>,
}

impl OpenTakes {
    fn of(open: &OpenProject) -> Option<Self> {
        let project = open.project();
        let (takes, uncharged) = (Arc::clone(&project.takes), Arc::clone(open.provenance().uncharged()));
        Some(Self { key: project.key?, takes, uncharged })
    }

    fn is_same(&self, other: &Self) -> bool {
        self.is_alike(other) && Arc::ptr_eq(&self.takes, &other.takes)
    }

    /// Whether both are of one project, of which the account is charged for the same takes.
    fn is_alike(&self, other: &Self) -> bool {
        self.key == other.key && Arc::ptr_eq(&self.uncharged, &other.uncharged)
    }
}

/// A take as it is shown: as the open project has it, else as the store does. `None` where it does not count.
fn shown_take(stored: &Usage, open: Option<&OpenTakes>, id: TakeId, clock: ResetTime) -> Option<UsedTake> {
    let open = open.filter(|open| !open.uncharged.contains(&id));
    let used = match open.and_then(|open| Some((open.key, open.takes.get(id)?))) {
        Some((project, take)) => take.counts().then(|| UsedTake { project, take: take.clone() }),
        None => stored.takes.get(id).cloned(),
    };
    used.map(|used| used.dated(clock))
}

/// Something for the usage store to do. Slow: for a thread of its own.
#[derive(Debug)]
pub enum StoreTask {
    /// Only look what others have written.
    Look,
    /// Take over the takes of a project that the account is charged with, and tell what is known of it.
    Merge(Box<ProjectSight>),
    /// Note that someone else made these takes.
    Disown(BTreeSet<TakeId>),
    /// Note that the user said that these takes are the user's own, then as [`Self::Merge`].
    Own(BTreeSet<TakeId>, Box<ProjectSight>),
    /// Take back what was said about these takes, then as [`Self::Merge`].
    AskAgain(BTreeSet<TakeId>, Box<ProjectSight>),
    /// Note what the site says is left.
    Adjust(Adjustment),
    /// Note that a project was opened or saved, and what it still takes.
    Note(Box<KnownBoard>),
    /// Change what is wanted for a project.
    Claim(PathBuf, ClaimChange),
    /// Put the projects in this order, each with its priority.
    Order(Vec<(PathBuf, Priority)>),
    /// Take a project off the list.
    Forget(PathBuf),
}

/// Something that the user asks the store for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedTask {
    /// To note what the site says is left.
    Adjust,
    /// To change what is wanted for a project.
    Claim,
    /// To put the projects in order.
    Order,
    /// To take a project off the list.
    Forget,
}

/// What is wrong with the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreIssue {
    /// It is not as it should be.
    Trouble(StoreTrouble),
    /// It could not do something.
    Error(UsageError),
}

/// Something that the user asked for and that was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedTask {
    /// What.
    pub asked: AskedTask,
    /// Why.
    pub issue: StoreIssue,
}

/// What came of a task.
#[derive(Debug, Default)]
pub struct StoreNews {
    /// All that the store knows now; `None` where it cannot be read.
    pub usage: Option<StoreReading>,
    /// What is known of the project that was merged; `None` where the store could not say.
    pub met: Option<Box<Meeting>>,
    /// What is wrong with the store.
    pub trouble: Option<StoreIssue>,
    /// That the user asked for something that was not done, and why.
    pub refused: Option<RefusedTask>,
}

/// What was read of the store.
#[derive(Debug)]
pub struct StoreReading {
    /// Its number: later ones have higher numbers.
    number: u64,
    usage: Arc<Usage>,
    /// What is shown of it with the takes of the open project, where that is not what was shown before.
    ready: Option<ReadyUsage>,
}

/// What a ledger shows, worked out where the store was read: the takes of a project are more than a frame can spare the
/// time for where they are many.
#[derive(Debug)]
struct ReadyUsage {
    shown: Arc<Usage>,
    /// What it was made with.
    open: OpenTakes,
    clock: ResetTime,
}

/// What a ledger stands at, for a reading of the store to go on from.
#[derive(Clone, Debug)]
pub struct LedgerSight {
    stored: Arc<Usage>,
    clock: Option<ResetTime>,
}

impl StoreReading {
    /// A reading with this number.
    pub fn new(number: u64, usage: Usage) -> Self {
        Self { number, usage: Arc::new(usage), ready: None }
    }

    /// Works out what is shown once a project has met the store.
    fn made_ready(mut self, met: Option<&Meeting>, clock: Option<ResetTime>) -> Self {
        self.ready = clock.zip(met.and_then(Meeting::newly_charged)).map(|(clock, (key, takes, uncharged))| {
            let shown = Arc::new(self.usage.with_takes(key, &takes, &uncharged)).by_clock(clock);
            ReadyUsage { shown, open: OpenTakes { key, takes, uncharged }, clock }
        });
        self
    }
}

/// Counts the readings of the store, one at a time: tasks end in another order than they read.
static READINGS: Mutex<u64> = Mutex::new(0);

impl Ledger {
    /// All that counts of the account's usage. The same `Arc` as long as nothing is different.
    pub const fn usage(&self) -> &Arc<Usage> {
        &self.shown
    }

    /// What the store holds, as far as that is known.
    pub const fn stored(&self) -> &Arc<Usage> {
        &self.stored
    }

    /// What a reading of the store goes on from.
    pub fn sight(&self) -> LedgerSight {
        LedgerSight { stored: Arc::clone(&self.stored), clock: self.clock }
    }

    /// Takes in what the store knows, unless something newer is known. The open project has met the store already. Gives
    /// back what is not shown any more, to be dropped where it does not matter how long that takes.
    pub fn known(&mut self, reading: StoreReading, open: Option<&OpenProject>) -> [Arc<Usage>; 2] {
        let before = [Arc::clone(&self.stored), Arc::clone(&self.shown)];
        if reading.number > self.reading {
            self.reading = reading.number;
            self.take_in(reading, open);
        }
        before
    }

    fn take_in(&mut self, reading: StoreReading, open: Option<&OpenProject>) {
        let before = std::mem::replace(&mut self.stored, reading.usage);
        let is_same = *before == *self.stored;
        if is_same {
            // What is the same stays the same one.
            self.stored = Arc::clone(&before);
        }
        let now = open.and_then(OpenTakes::of);
        let holds = |ready: &ReadyUsage| {
            self.clock == Some(ready.clock) && now.as_ref().is_some_and(|now| ready.open.is_same(now))
        };
        if let Some(ready) = reading.ready.filter(holds) {
            self.shown = ready.shown;
            self.open = now;
            return;
        }
        if is_same {
            return;
        }
        let Some(clock) = self.clock else {
            self.shown = Arc::clone(&self.stored);
            return;
        };
        let differing: Vec<TakeId> = before.takes.differing(&self.stored.takes).collect();
        let shown = Arc::make_mut(&mut self.shown);
        shown.takes.follow(&differing, |id| shown_take(&self.stored, self.open.as_ref(), id, clock));
        shown.follow_rest(&self.stored, clock);
    }

    /// Knows this usage and nothing else: for an answer that is given once.
    pub fn of(usage: Usage) -> Self {
        let stored = Arc::new(usage);
        Self { shown: Arc::clone(&stored), stored, ..Self::default() }
    }

    /// Knows the usage that another ledger shows, without a copy of it.
    pub fn sharing(usage: &Arc<Usage>) -> Self {
        Self { stored: Arc::clone(usage), shown: Arc::clone(usage), ..Self::default() }
    }

    /// Brings what is shown up to the open project and to the clock of the service: whatever that was when something was
    /// recorded, it counts on the day that it has by this one.
    pub fn settle(&mut self, open: Option<&OpenProject>, clock: ResetTime) {
        let now = open.and_then(OpenTakes::of);
        let same = match (&self.open, &now) {
            (None, None) => true,
            (Some(before), Some(now)) => before.is_same(now),
            _ => false,
        };
        if same && self.clock == Some(clock) {
            return;
        }
        let alike = self.open.as_ref().zip(now.as_ref()).filter(|(before, now)| before.is_alike(now));
        if let Some((before, now)) = alike.filter(|_| self.clock == Some(clock)) {
            let names: Vec<TakeId> = now.takes.changes_since(&before.takes).filter_map(|change| change.id()).collect();
            let shown = Arc::make_mut(&mut self.shown);
            shown.takes.follow(&names, |id| shown_take(&self.stored, Some(now), id, clock));
            self.open = Some(now.clone());
            return;
        }
        let known = match &now {
            Some(now) => Arc::new(self.stored.with_takes(now.key, &now.takes, &now.uncharged)),
            None => Arc::clone(&self.stored),
        };
        self.shown = known.by_clock(clock);
        self.clock = Some(clock);
        self.open = now;
    }
}

impl StoreTask {
    /// Does it. Slow: for a thread of its own. What is read shares with `known`, an earlier state of the ledger, what both
    /// have.
    pub fn run(self, folders: &Folders, known: &LedgerSight) -> StoreNews {
        let asked = self.asked();
        let (store, trouble) = UsageStore::open(folders).parts();
        let mut news = StoreNews { trouble: trouble.map(StoreIssue::Trouble), ..StoreNews::default() };
        let mut refused = None;
        if let Some(mut store) = store {
            refused = self.carry_out(&mut store, &mut news).err().map(StoreIssue::Error);
            let mut reading = READINGS.lock().unwrap_or_else(PoisonError::into_inner);
            *reading = reading.saturating_add(1);
            match store.load() {
                Ok(usage) => {
                    let reading = StoreReading::new(*reading, usage.sharing_with(&known.stored));
                    news.usage = Some(reading.made_ready(news.met.as_deref(), known.clock));
                }
                Err(error) => news.trouble = news.trouble.or(Some(StoreIssue::Error(error))),
            }
        } else {
            refused.clone_from(&news.trouble);
            news.met = self.sight().map(|sight| Box::new(Meeting::without_charges(sight)));
        }
        news.trouble = news.trouble.or_else(|| refused.clone());
        news.refused = refused.zip(asked).map(|(issue, asked)| RefusedTask { asked, issue });
        news
    }

    /// What the user has asked for. Takes are in their project as well.
    const fn asked(&self) -> Option<AskedTask> {
        match self {
            Self::Look | Self::Merge(_) | Self::Disown(_) | Self::Own(..) | Self::AskAgain(..) | Self::Note(_) => None,
            Self::Adjust(_) => Some(AskedTask::Adjust),
            Self::Claim(..) => Some(AskedTask::Claim),
            Self::Order(_) => Some(AskedTask::Order),
            Self::Forget(_) => Some(AskedTask::Forget),
        }
    }

    const fn sight(&self) -> Option<&ProjectSight> {
        match self {
            Self::Merge(sight) | Self::Own(_, sight) | Self::AskAgain(_, sight) => Some(sight),
            _ => None,
        }
    }

    fn carry_out(self, store: &mut UsageStore, news: &mut StoreNews) -> Result<(), UsageError> {
        match self {
            Self::Look => {}
            Self::Own(takes, sight) => {
                store.note_claimed(&takes)?;
                Self::Merge(sight).carry_out(store, news)?;
            }
            Self::AskAgain(takes, sight) => {
                store.ask_again(&takes)?;
                Self::Merge(sight).carry_out(store, news)?;
            }
            Self::Merge(sight) => {
                let takes = &sight.project.takes;
                let key = sight.project.key;
                let merged =
                    key.map_or(Ok(()), |key| store.merge_but(key, takes, sight.provenance.uncharged()).map(drop));
                // What is known is shown even where nothing can be written.
                news.met = Some(Box::new(Meeting::with(store, &sight)?.made_ready(&sight)));
                merged?;
            }
            Self::Disown(takes) => store.disown(&takes)?,
            Self::Adjust(adjustment) => store.adjust(adjustment)?,
            Self::Note(board) => store.note_board(&board)?,
            Self::Claim(path, change) => drop(store.set_claim(&path, change)?),
            Self::Order(order) => store.put_in_order(&order)?,
            Self::Forget(path) => drop(store.forget_board(&path)?),
        }
        Ok(())
    }
}

/// What is recorded for the account, read once.
#[derive(Debug, Default)]
pub struct Recorded {
    /// All that counts.
    pub usage: Usage,
    /// What is known of the project that was asked about.
    pub met: Option<Meeting>,
    /// What is wrong with the store.
    pub notes: Vec<StoreIssue>,
}

impl Recorded {
    /// Reads the store. Makes none where there is none.
    pub fn read(folders: &Folders, sight: Option<&ProjectSight>) -> Self {
        let Some(opened) = UsageStore::open_existing(folders) else {
            return Self { met: sight.map(Meeting::before_any), ..Self::default() };
        };
        let (store, trouble) = opened.parts();
        let mut recorded = Self { notes: trouble.into_iter().map(StoreIssue::Trouble).collect(), ..Self::default() };
        let Some(store) = store else {
            recorded.met = sight.map(Meeting::without_charges);
            return recorded;
        };
        let told = store.trouble().is_some();
        match store.load() {
            Ok(usage) => recorded.usage = usage,
            Err(error) => recorded.notes.push(StoreIssue::Error(error)),
        }
        recorded.met = sight.and_then(|sight| Meeting::with(&store, sight).ok());
        // Damage may show only when all of it is read.
        recorded.notes.extend(store.trouble().filter(|_| !told).cloned().map(StoreIssue::Trouble));
        recorded
    }
}
