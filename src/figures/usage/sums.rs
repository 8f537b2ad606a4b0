//! Where the credits of a cycle went.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::calendar::known_days;
use crate::domain::{Credits, Cycle, Kind, ModelId, ProjectKey, Usage};

/// A part of what was spent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// What takes have cost; refunded ones nothing.
    pub credits: Credits,
    /// The takes, refunded ones among them.
    pub takes: u64,
}

/// What one model has cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ModelUse<'a> {
    /// The model, known to the price list or not.
    pub model: &'a ModelId,
    /// What it was used for.
    pub kind: Kind,
    /// What it has cost.
    pub share: Share,
}

/// What the takes of a cycle have cost, by model, kind and project; each list has the most first.
///
/// What the site has charged besides takes belongs to none of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsageSums<'a> {
    /// By model.
    pub models: Vec<ModelUse<'a>>,
    /// By kind; only kinds that were used.
    pub kinds: Vec<(Kind, Share)>,
    /// By project.
    pub projects: Vec<(ProjectKey, Share)>,
    /// All of them.
    pub total: Share,
}

impl Share {
    fn add(&mut self, other: Self) {
        self.credits = Credits::new(self.credits.get().saturating_add(other.credits.get()));
        self.takes = self.takes.saturating_add(other.takes);
    }
}

impl<'a> UsageSums<'a> {
    /// The sums of a cycle, as far as it has come by `today`.
    pub fn of(usage: &'a Usage, cycle: Cycle, today: NaiveDate) -> Self {
        let mut models: BTreeMap<(&ModelId, Kind), Share> = BTreeMap::new();
        let mut projects: BTreeMap<ProjectKey, Share> = BTreeMap::new();
        let takes = usage.takes.between(known_days(cycle, today));
        for used in takes.filter(|used| used.take.counts()) {
            let one = Share { credits: used.take.spent(), takes: 1 };
            models.entry((&used.take.model, used.take.kind())).or_default().add(one);
            projects.entry(used.project).or_default().add(one);
        }
        let mut kinds: BTreeMap<Kind, Share> = BTreeMap::new();
        let mut total = Share::default();
        for ((_, kind), share) in &models {
            kinds.entry(*kind).or_default().add(*share);
            total.add(*share);
        }
        let models = models.into_iter().map(|((model, kind), share)| ModelUse { model, kind, share }).collect();
        Self {
            models: most_first(models, |one: &ModelUse<'_>| one.share),
            kinds: most_first(kinds.into_iter().collect(), |(_, share)| *share),
            projects: most_first(projects.into_iter().collect(), |(_, share)| *share),
            total,
        }
    }
}

/// The list with the most credits first, then the most takes; equals stay in the order of their names.
fn most_first<T>(mut list: Vec<T>, share: impl Fn(&T) -> Share) -> Vec<T> {
    list.sort_by_key(|one| {
        let share = share(one);
        std::cmp::Reverse((share.credits, share.takes))
    });
    list
}
