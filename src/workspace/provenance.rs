//! Where the takes of a project come from (rule 18): which of them the account is charged with, and whether its file is a
//! copy of another.
//!
//! A take that came with a file and that the usage store does not know was made elsewhere: by someone else, or by the user
//! on another computer. It counts as made, and the account is not charged with it before the user says whose it is. A copy
//! of a file whose original is still there takes nothing over from it before the user says that both are one project.
//!
//! Window and command line ask the same: [`ProjectSight`] is what they see of a project, [`Meeting`] what the store says to
//! it, and [`OpenProject::meet`](super::OpenProject::meet) takes that in.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::document::Document;
use crate::domain::{Project, ProjectKey, TakeId, TakeLog};
use crate::figures::usage::UnknownTakes;
use crate::storage::usage::Uncharged;
use crate::storage::{UsageError, UsageStore};

/// What the store is asked about: a project, and where it came from.
#[derive(Clone, Debug)]
pub struct ProjectSight {
    /// Its file; `None` while it has none.
    pub path: Option<PathBuf>,
    /// Its content.
    pub project: Arc<Project>,
    /// Where its takes come from, as far as that is known.
    pub provenance: Arc<Provenance>,
}

/// What the store says to a project.
#[derive(Clone, Debug, Default)]
pub struct Meeting {
    /// The file that was asked about.
    path: Option<PathBuf>,
    /// The key that the project had.
    asked: Option<ProjectKey>,
    /// What its takes are known by; `None` while none are.
    key: Option<ProjectKey>,
    /// What else is known of them.
    takes: TakeLog,
    uncharged: Uncharged,
    copy_of: Option<PathBuf>,
    ready: Option<ReadyProvenance>,
}

/// Where takes come from once a meeting is taken in, worked out where it was made: of thousands of takes that is more than
/// a frame can spare the time for.
#[derive(Clone, Debug)]
struct ReadyProvenance {
    /// What it was worked out from.
    before: Arc<Provenance>,
    takes: Arc<TakeLog>,
    after: Arc<Provenance>,
}

/// Where the takes of the open project come from, as far as that is known.
#[derive(Clone, Debug, Default)]
pub struct Provenance {
    uncharged: Arc<BTreeSet<TakeId>>,
    unknown: BTreeSet<TakeId>,
    /// Those that the user has answered for.
    answered: BTreeSet<TakeId>,
    /// Those that the user wants to be asked about again, and has not answered for since.
    reopened: BTreeSet<TakeId>,
    /// Those of which it was said whose they are, now or earlier.
    settled: BTreeSet<TakeId>,
    /// What there is to ask about the unknown ones.
    asks_whose: Option<UnknownTakes>,
    copy_of: Option<PathBuf>,
    joined: bool,
    /// Whether the store has said which project the file is.
    is_met: bool,
}

fn ids(takes: &TakeLog) -> BTreeSet<TakeId> {
    takes.all().map(|take| take.id).collect()
}

impl Meeting {
    /// What a store says. Only reads.
    ///
    /// # Errors
    /// A [`UsageError`] where it cannot be read.
    pub fn with(store: &UsageStore, sight: &ProjectSight) -> Result<Self, UsageError> {
        let mut met = Self::without_charges(sight);
        met.uncharged = store.uncharged(sight.provenance.uncharged())?;
        if let Some(path) = &sight.path {
            let identity = store.identity(path, met.asked)?;
            met.copy_of = identity.copy_of.filter(|_| !sight.provenance.joined);
            if met.asked.is_none() {
                // Its key was never saved: the store remembers it by its path.
                met.key = identity.key;
            }
        }
        if let Some(key) = met.key.filter(|_| met.copy_of.is_none()) {
            let takes = sight.project.takes.news_of(&store.takes_of(key)?);
            if met.asked.is_some() || are_of(&takes, &sight.project) {
                met.takes = takes;
            } else {
                met.key = None;
            }
        }
        Ok(met)
    }

    /// What is said where there is no store yet: all that came with the project is unknown.
    pub fn before_any(sight: &ProjectSight) -> Self {
        let uncharged = Uncharged { unknown: BTreeSet::clone(sight.provenance.uncharged()), ..Uncharged::default() };
        Self { uncharged, ..Self::without_charges(sight) }
    }

    /// What is said where no store can be read: the project's own takes are all there is to go by.
    pub fn without_charges(sight: &ProjectSight) -> Self {
        let key = sight.project.key;
        Self { path: sight.path.clone(), asked: key, key, ..Self::default() }
    }

    /// Works out where the takes come from once it is taken in. Slow where there are many.
    #[must_use]
    pub(super) fn made_ready(mut self, sight: &ProjectSight) -> Self {
        let (before, takes) = (Arc::clone(&sight.provenance), Arc::clone(&sight.project.takes));
        let mut after = Provenance::clone(&before);
        after.met(&self, &takes);
        self.ready = Some(ReadyProvenance { before, takes, after: Arc::new(after) });
        self
    }

    /// The takes of the project that was asked about, and which of them are not charged once it is taken in; `None` where
    /// that was not worked out, or is as before.
    pub(super) fn newly_charged(&self) -> Option<(ProjectKey, Arc<TakeLog>, Arc<BTreeSet<TakeId>>)> {
        let ReadyProvenance { before, takes, after } = self.ready.as_ref()?;
        let is_as_before = Arc::ptr_eq(before.uncharged(), after.uncharged());
        let key = self.asked.filter(|_| !is_as_before)?;
        Some((key, Arc::clone(takes), Arc::clone(after.uncharged())))
    }

    /// Whether it is about this project.
    pub(super) fn is_about(&self, path: Option<&Path>, key: Option<ProjectKey>) -> bool {
        self.path.as_deref() == path && self.asked == key
    }

    /// Lets a document take over what else is known of its takes. Says whether other takes count now.
    pub(super) fn tell(&self, document: &mut Document) -> bool {
        self.key.is_some_and(|key| document.merge_takes(key, &self.takes))
    }
}

/// Whether takes are of this project: its file may have been replaced by another one.
fn are_of(takes: &TakeLog, project: &Project) -> bool {
    takes.all().any(|take| project.asset(take.asset).is_some_and(|(_, asset)| asset.kind() == take.kind()))
}

impl Provenance {
    /// Before the store was asked: what came with a project is not charged.
    pub(super) fn of(project: &Project) -> Self {
        Self { uncharged: Arc::new(ids(&project.takes)), ..Self::default() }
    }

    /// Takes come in from elsewhere.
    pub(super) fn bring(&mut self, known: &TakeLog, takes: &TakeLog) {
        let new: BTreeSet<TakeId> = takes.all().map(|take| take.id).filter(|id| known.get(*id).is_none()).collect();
        if !new.is_empty() {
            self.uncharged = Arc::new(self.uncharged.union(&new).copied().collect());
        }
    }

    /// After it was: what was worked out already where it still holds.
    pub(super) fn meet(self: &mut Arc<Self>, meeting: &Meeting, takes: &Arc<TakeLog>) {
        let still = |ready: &&ReadyProvenance| Arc::ptr_eq(&ready.before, self) && Arc::ptr_eq(&ready.takes, takes);
        match meeting.ready.as_ref().filter(still) {
            Some(ready) => *self = Arc::clone(&ready.after),
            None => Arc::make_mut(self).met(meeting, takes),
        }
    }

    /// The store has been asked.
    fn met(&mut self, meeting: &Meeting, takes: &TakeLog) {
        self.is_met = true;
        let Uncharged { unknown, others, claimed } = &meeting.uncharged;
        // The store may have been asked before the user answered: what is charged stays so.
        let still = |id: &&TakeId| self.uncharged.contains(id);
        let mut uncharged: BTreeSet<TakeId> = unknown.union(others).filter(still).copied().collect();
        let open = unknown.intersection(&uncharged).filter(|id| !self.answered.contains(id));
        self.unknown = open.chain(&self.reopened).copied().collect();
        // Nor does an answer that is older than the wish to be asked again end the question.
        uncharged.extend(&self.reopened);
        if *self.uncharged != uncharged {
            self.uncharged = Arc::new(uncharged);
        }
        self.settled.extend(others.iter().chain(claimed).filter(|id| !self.unknown.contains(id)));
        self.asks_whose = UnknownTakes::of(takes, &self.unknown);
        self.copy_of = meeting.copy_of.clone().filter(|_| !self.joined);
    }

    /// The takes that the account is not charged with.
    pub const fn uncharged(&self) -> &Arc<BTreeSet<TakeId>> {
        &self.uncharged
    }

    /// What to ask about takes without a known owner; `None` where nothing was charged for them.
    pub const fn asks_whose(&self) -> Option<UnknownTakes> {
        self.asks_whose
    }

    /// Whether the store has said which project the file is.
    pub const fn is_met(&self) -> bool {
        self.is_met
    }

    /// The project has another file now.
    pub(super) const fn forget_file(&mut self) {
        self.is_met = false;
        self.joined = false;
    }

    /// The file that this one is a copy of, until the user says whether both are one project.
    pub fn copy_of(&self) -> Option<&Path> {
        self.copy_of.as_deref()
    }

    /// The user made them: the account is charged. Gives back which they are.
    pub(super) fn claim(&mut self) -> BTreeSet<TakeId> {
        let mine = std::mem::take(&mut self.unknown);
        self.reopened.clear();
        self.asks_whose = None;
        self.uncharged = Arc::new(self.uncharged.difference(&mine).copied().collect());
        self.settled.extend(&mine);
        mine
    }

    /// Someone else made them. Gives back which they are.
    pub(super) fn disown(&mut self) -> BTreeSet<TakeId> {
        let others = std::mem::take(&mut self.unknown);
        self.reopened.clear();
        self.asks_whose = None;
        self.answered.extend(&others);
        self.settled.extend(&others);
        others
    }

    /// The takes of which it was said whose they are; `None` where nothing was charged for them.
    pub fn settled(&self, takes: &TakeLog) -> Option<UnknownTakes> {
        UnknownTakes::of(takes, &self.settled)
    }

    /// Whose they are is not known again. Gives back which.
    pub(super) fn ask_again(&mut self, takes: &TakeLog) -> BTreeSet<TakeId> {
        let again = std::mem::take(&mut self.settled);
        self.uncharged = Arc::new(self.uncharged.union(&again).copied().collect());
        self.answered.retain(|id| !again.contains(id));
        self.unknown.extend(&again);
        self.reopened.extend(&again);
        self.asks_whose = UnknownTakes::of(takes, &self.unknown);
        again
    }

    /// The file and its original are one project.
    pub(super) fn join(&mut self) {
        self.copy_of = None;
        self.joined = true;
    }

    /// The file is a project of its own.
    pub(super) fn part(&mut self) {
        self.copy_of = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        AssetId, Credits, MadeOf, ModelId, Pass, RateKey, Take, TakeOutcome, TakeStanding, TakeUnit, Validity,
    };

    /// A log with one take that was charged.
    fn one() -> TakeLog {
        let take = Take {
            id: TakeId::from_bits(7),
            edits: 0,
            validity: Validity::Counts,
            asset: AssetId::new(1),
            pass: Pass::Final,
            at: "2026-11-20T10:00:00".parse().unwrap(),
            model: ModelId::from("script-gpt-4"),
            mode: RateKey::Script,
            after_draft: false,
            credits: Credits::new(10),
            outcome: TakeOutcome::Kept,
            unit: TakeUnit::All,
            made_of: MadeOf::default(),
            ahead: None,
            standing: TakeStanding::Stands,
        };
        [take].into_iter().collect()
    }

    fn says(uncharged: Uncharged) -> Meeting {
        Meeting { uncharged, ..Meeting::default() }
    }

    #[test]
    fn to_be_asked_again_is_not_overtaken_by_what_the_store_said_before() {
        let (takes, all) = (one(), ids(&one()));
        let unknown = || says(Uncharged { unknown: all.clone(), ..Uncharged::default() });
        let claimed = || says(Uncharged { claimed: all.clone(), ..Uncharged::default() });
        let others = || says(Uncharged { others: all.clone(), ..Uncharged::default() });
        let mut mine = Provenance { uncharged: Arc::new(all.clone()), ..Provenance::default() };
        mine.met(&unknown(), &takes);
        assert_eq!(mine.claim(), all, "they are the user's");
        mine.met(&claimed(), &takes);
        let mut theirs = Provenance { uncharged: Arc::new(all.clone()), ..Provenance::default() };
        theirs.met(&unknown(), &takes);
        assert_eq!(theirs.disown(), all, "they are someone else's");
        for (provenance, earlier) in [(&mut mine, claimed()), (&mut theirs, others())] {
            assert_eq!(provenance.ask_again(&takes), all, "asked again");
            // What was asked of the store before that comes in now.
            provenance.met(&earlier, &takes);
            assert!(provenance.asks_whose().is_some(), "still to be answered");
            assert_eq!(**provenance.uncharged(), all, "nothing is charged meanwhile");
            assert!(provenance.settled(&takes).is_none(), "and nothing is said to be settled");
            provenance.met(&unknown(), &takes);
            assert!(provenance.asks_whose().is_some(), "also after the answer to it");
            assert_eq!(provenance.claim(), all, "which the user can give");
            provenance.met(&claimed(), &takes);
            assert!(provenance.asks_whose().is_none() && provenance.uncharged().is_empty(), "and that ends it");
        }
    }
}
