//! The takes of all projects of an account, in their order.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use imbl::OrdMap;
use imbl::ordmap::DiffItem;

use super::{ProjectKey, ResetTime, ServiceMoment, Take, TakeId};

/// A take and the project it was made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsedTake {
    /// The project.
    pub project: ProjectKey,
    /// The take.
    pub take: Take,
}

impl UsedTake {
    /// The same by the clock of an account.
    #[must_use]
    pub fn dated(mut self, reset: ResetTime) -> Self {
        (self.take.at, self.take.ahead) = reset.dated(self.take.at, self.take.ahead);
        self
    }
}

/// Takes that count, each once, oldest first.
///
/// A copy costs a pointer, and shares all that is not changed in it.
#[derive(Clone, Debug, Default)]
pub struct UsedTakes {
    by_time: OrdMap<UsedPlace, UsedTake>,
    places: OrdMap<TakeId, UsedPlace>,
}

/// The place of a take in the order of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct UsedPlace {
    at: NaiveDateTime,
    /// The same in UTC, as far as that is known.
    utc: NaiveDateTime,
    id: TakeId,
}

impl UsedPlace {
    fn of(take: &Take) -> Self {
        let (at, utc) = take.moment().order();
        Self { at, utc, id: take.id }
    }

    /// Before all that is dated by this moment or later.
    const fn first_at(at: NaiveDateTime) -> Self {
        Self { at, utc: NaiveDateTime::MIN, id: TakeId::from_bits(0) }
    }

    const fn first_of(day: NaiveDate) -> Self {
        Self::first_at(day.and_time(NaiveTime::MIN))
    }
}

impl UsedTakes {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.by_time.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.by_time.is_empty()
    }

    /// All of them, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &UsedTake> {
        self.by_time.values()
    }

    /// The oldest.
    pub fn first(&self) -> Option<&UsedTake> {
        self.by_time.get_min().map(|(_, used)| used)
    }

    /// Those of the days from the first to before the second.
    pub fn between(&self, (from, until): (NaiveDate, NaiveDate)) -> impl DoubleEndedIterator<Item = &UsedTake> {
        // No range ends before it begins.
        let until = until.max(from);
        self.by_time.range(UsedPlace::first_of(from)..UsedPlace::first_of(until)).map(|(_, used)| used)
    }

    /// Those that do not come before a moment.
    pub fn since(&self, moment: ServiceMoment) -> impl Iterator<Item = &UsedTake> {
        let from = UsedPlace::first_at(moment.order().0);
        self.by_time.range(from..).map(|(_, used)| used).filter(move |used| !used.take.moment().precedes(moment))
    }

    /// The newest of a day and of those before it.
    pub fn last_by(&self, day: NaiveDate) -> Option<&UsedTake> {
        let Some(next) = day.succ_opt() else { return self.by_time.get_max().map(|(_, used)| used) };
        self.by_time.range(..UsedPlace::first_of(next)).next_back().map(|(_, used)| used)
    }

    /// The take of this name.
    pub fn get(&self, id: TakeId) -> Option<&UsedTake> {
        self.by_time.get(self.places.get(&id)?)
    }

    /// Puts a take in its place, instead of what has its name.
    pub fn put(&mut self, used: UsedTake) {
        self.remove(used.take.id);
        let place = UsedPlace::of(&used.take);
        self.places.insert(place.id, place);
        self.by_time.insert(place, used);
    }

    /// Takes a take out.
    pub fn remove(&mut self, id: TakeId) {
        if let Some(place) = self.places.remove(&id) {
            self.by_time.remove(&place);
        }
    }

    /// The names of the takes that these have otherwise than others, or have not. What both share is not looked at.
    pub fn differing<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = TakeId> + 'a {
        self.by_time.diff(&other.by_time).map(|item| match item {
            DiffItem::Add(place, _) | DiffItem::Remove(place, _) | DiffItem::Update { old: (place, _), .. } => place.id,
        })
    }

    /// The same as `fresh`, but sharing with these what both have: the next comparison of both looks at the rest only.
    #[must_use]
    pub fn shared_with(&self, fresh: &Self) -> Self {
        let mut shared = self.clone();
        let differing: Vec<TakeId> = self.differing(fresh).collect();
        shared.follow(&differing, |id| fresh.get(id).cloned());
        shared
    }

    /// Brings the takes of these names to what they are now.
    pub fn follow(&mut self, names: &[TakeId], now: impl Fn(TakeId) -> Option<UsedTake>) {
        for id in names {
            match now(*id) {
                Some(used) => self.put(used),
                None => self.remove(*id),
            }
        }
    }
}

impl PartialEq for UsedTakes {
    fn eq(&self, other: &Self) -> bool {
        self.by_time == other.by_time
    }
}

impl Eq for UsedTakes {}

impl FromIterator<UsedTake> for UsedTakes {
    fn from_iter<I: IntoIterator<Item = UsedTake>>(takes: I) -> Self {
        let mut all = Self::default();
        takes.into_iter().for_each(|used| all.put(used));
        all
    }
}

impl<'a> IntoIterator for &'a UsedTakes {
    type Item = &'a UsedTake;
    type IntoIter = Box<dyn Iterator<Item = &'a UsedTake> + 'a>;

    fn into_iter(self) -> Self::IntoIter {
        Box::new(self.iter())
    }
}
