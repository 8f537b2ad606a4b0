//! Logs and usage are kept up by difference: what they say is what they would say from nothing.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};
use creditboard::document::Command;
use creditboard::domain::{
    AssetId, Project, ProjectKey, ResetTime, ResetZone, Take, TakeId, TakeLog, TakeOutcome, Usage, UsedTake, UsedTakes,
};
use creditboard::figures::usage::Progress;
use creditboard::storage::Folders;
use creditboard::workspace::{Ledger, OpenProject, StoreReading, StoreTask};
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::story::take;
use crate::support::{self, prices};
use crate::takes::any_take;

/// A take by a clock that is known, or not.
fn dated_take() -> impl Strategy<Value = Take> {
    (any_take(), option::of(-2_i32..3))
        .prop_map(|(take, hours)| Take { ahead: hours.map(|hours| hours * 3_600), ..take })
}

fn key(number: u128) -> ProjectKey {
    ProjectKey::from_bits(number)
}

fn names(names: &BTreeSet<u128>) -> BTreeSet<TakeId> {
    names.iter().map(|name| TakeId::from_bits(*name)).collect()
}

/// Something that changes what is shown of the usage.
#[derive(Clone, Debug)]
enum Turn {
    Record(Take),
    Undo,
    Redo,
    /// Another machine has more takes of the open project, and they are not charged yet.
    Bring(Vec<Take>),
    Claim,
    Disown,
    /// The store was read.
    Read(Vec<(u128, Take)>),
    Clock(ResetTime),
}

fn any_turn() -> impl Strategy<Value = Turn> {
    let clocks = ["UTC", "Europe/Berlin", "Pacific/Auckland"].map(|zone| zone.parse::<ResetZone>().unwrap());
    let clock = (select(clocks.to_vec()), 0_u32..24);
    let clock = clock.prop_map(|(zone, hour)| ResetTime::new(NaiveTime::from_hms_opt(hour, 0, 0).unwrap(), zone));
    prop_oneof![
        4 => dated_take().prop_map(Turn::Record),
        2 => Just(Turn::Undo),
        1 => Just(Turn::Redo),
        1 => vec(dated_take(), 1..4).prop_map(Turn::Bring),
        1 => Just(Turn::Claim),
        1 => Just(Turn::Disown),
        3 => vec((1_u128..3, dated_take()), 0..6).prop_map(Turn::Read),
        1 => clock.prop_map(Turn::Clock),
    ]
}

/// What a store holds: what counts, each once.
fn stored(takes: Vec<(u128, Take)>) -> Usage {
    let counting = takes.into_iter().filter(|(_, take)| take.counts());
    Usage {
        takes: counting.map(|(project, take)| UsedTake { project: key(project), take }).collect(),
        ..Usage::default()
    }
}

proptest! {
    #[test]
    fn usage_that_is_kept_up_is_as_from_nothing(turns in vec(any_turn(), 1..40)) {
        let images = (1..30).map(|id| support::asset(id, creditboard::domain::Work::Image { count: 1 }, "imagen-4"));
        let project = support::project(vec![support::scene(99, 11, images.collect())], Vec::new());
        let mut open = OpenProject::new(Arc::unwrap_or_clone(project), prices());
        let (mut ledger, mut reading, mut clock) = (Ledger::default(), 0, ResetTime::default());
        for turn in turns {
            match turn {
                Turn::Record(take) => {
                    drop(open.document.execute(Command::Record { key: key(1), takes: vec![take] }));
                }
                Turn::Undo => drop(open.document.undo()),
                Turn::Redo => drop(open.document.redo()),
                Turn::Bring(takes) => {
                    let log: TakeLog = takes.into_iter().collect();
                    open.bring_takes(&log);
                    open.document.merge_takes(key(1), &log);
                }
                Turn::Claim => drop(open.claim_takes()),
                Turn::Disown => drop(open.disown_takes()),
                Turn::Read(takes) => {
                    reading += 1;
                    ledger.known(StoreReading::new(reading, stored(takes).sharing_with(ledger.stored())), Some(&open));
                }
                Turn::Clock(other) => clock = other,
            }
            ledger.settle(Some(&open), clock);
            let mut fresh = Ledger::of(Usage::clone(ledger.stored()));
            fresh.settle(Some(&open), clock);
            prop_assert_eq!(ledger.usage(), fresh.usage());
            let again = Arc::clone(ledger.usage());
            ledger.settle(Some(&open), clock);
            prop_assert!(Arc::ptr_eq(&again, ledger.usage()), "the same one while nothing is different");
        }
    }

    #[test]
    fn what_a_log_says_by_asset_and_in_all_is_what_its_takes_say(
        first in vec(dated_take(), 0..12), later in vec(dated_take(), 0..12),
    ) {
        let before: TakeLog = first.into_iter().collect();
        let mut now = before.clone();
        for take in later {
            now.put(take);
        }
        for asset in (0..31).map(AssetId::new) {
            let mut expected: Vec<&Take> = now.counting().filter(|take| take.asset == asset).collect();
            expected.sort_by_key(|take| (take.made_at(), take.id));
            prop_assert_eq!(now.of_asset(asset).collect::<Vec<_>>(), expected);
        }
        for (one, other) in [(&before, &now), (&now, &before)] {
            let mut kept_up = Progress::of(one);
            kept_up.update(one, other);
            prop_assert_eq!(kept_up, Progress::of(other));
            let differ = |id: &TakeId| one.get(*id) != other.get(*id);
            let all: BTreeSet<TakeId> = one.all().chain(other.all()).map(|take| take.id).filter(differ).collect();
            let changed: Vec<_> = other.changes_since(one).map(|change| {
                let id = change.id().unwrap();
                assert_eq!((change.before, change.now), (one.get(id), other.get(id)), "as both have it");
                id
            }).collect();
            prop_assert_eq!(changed, all.into_iter().collect::<Vec<_>>());
        }
    }

    #[test]
    fn takes_in_use_are_in_order_and_found_by_day(
        takes in vec(dated_take(), 0..20), gone in btree_set(0_u128..6, 0..4), days in (0_u64..400, 0_u64..400),
    ) {
        let mut used = UsedTakes::default();
        let mut model: Vec<UsedTake> = Vec::new();
        for take in takes {
            model.retain(|one| one.take.id != take.id);
            model.push(UsedTake { project: key(1), take: take.clone() });
            used.put(UsedTake { project: key(1), take });
        }
        for id in names(&gone) {
            used.remove(id);
            model.retain(|one| one.take.id != id);
        }
        model.sort_by_key(|one| (one.take.moment().order(), one.take.id));
        prop_assert_eq!(used.iter().collect::<Vec<_>>(), model.iter().collect::<Vec<_>>());
        prop_assert_eq!((used.len(), used.first()), (model.len(), model.first()));
        let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        let (from, until) = (first + chrono::Days::new(days.0), first + chrono::Days::new(days.1));
        let within = |one: &&UsedTake| from <= one.take.date() && one.take.date() < until;
        prop_assert_eq!(
            used.between((from, until)).collect::<Vec<_>>(), model.iter().filter(within).collect::<Vec<_>>()
        );
        prop_assert_eq!(used.last_by(from), model.iter().rfind(|one| one.take.date() <= from));
        for one in &model {
            let moment = one.take.moment();
            let since: Vec<_> = model.iter().filter(|other| !other.take.moment().precedes(moment)).collect();
            prop_assert_eq!(used.since(moment).collect::<Vec<_>>(), since);
            prop_assert_eq!(used.get(one.take.id), Some(one));
        }
        let refunded = |one: &UsedTake| UsedTake { take: Take { outcome: TakeOutcome::Refunded, ..one.take.clone() }, ..*one };
        let fresh: UsedTakes = model.iter().skip(1).map(refunded).collect();
        prop_assert_eq!(used.shared_with(&fresh), fresh);
    }
}

#[test]
fn what_the_store_s_thread_made_ready_is_shown_as_if_worked_out_here() {
    let place = tempfile::tempdir().unwrap();
    let folders = Folders { config: place.path().join("config"), data: place.path().join("data") };
    let image = support::asset(1, creditboard::domain::Work::Image { count: 1 }, "imagen-4");
    let project = Arc::unwrap_or_clone(support::project(vec![support::scene(99, 11, vec![image])], Vec::new()));
    let at = "2026-11-20T10:00:00".parse().unwrap();
    let takes = [(1, 10), (2, 20), (3, 0)].map(|(id, credits)| take(id, at, credits, TakeOutcome::Kept));
    let project = Project { key: Some(key(1)), takes: Arc::new(takes.into_iter().collect()), ..project };
    let mut open = OpenProject::new(project, prices());
    let (mut ledger, clock) = (Ledger::default(), ResetTime::default());
    let mut spent = Vec::new();
    for turn in 0..6 {
        ledger.settle(Some(&open), clock);
        let task = match turn {
            0 | 3 | 5 => StoreTask::Merge(Box::new(open.sight())),
            1 => {
                let mine = open.claim_takes();
                StoreTask::Own(mine, Box::new(open.sight()))
            }
            2 => {
                let again = open.ask_whose_again();
                StoreTask::AskAgain(again, Box::new(open.sight()))
            }
            _ => StoreTask::Disown(open.disown_takes()),
        };
        let news = task.run(&folders, &ledger.sight());
        if let Some(met) = news.met {
            open.meet(&met);
        }
        drop(ledger.known(news.usage.unwrap(), Some(&open)));
        ledger.settle(Some(&open), clock);
        let mut fresh = Ledger::of(Usage::clone(ledger.stored()));
        fresh.settle(Some(&open), clock);
        assert_eq!(ledger.usage(), fresh.usage(), "turn {turn}");
        spent.push(ledger.usage().takes.iter().map(|used| used.take.credits.get()).sum::<u64>());
    }
    assert_eq!(spent, [0, 30, 0, 0, 0, 0], "charged only while they are the user's own");
}
