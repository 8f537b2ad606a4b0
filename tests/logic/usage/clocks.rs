//! The clock of the service may be set right later: what was recorded before still counts where it belongs.
#![expect(clippy::disallowed_methods, reason = "the program that is asked reads the clock, too")]

use std::sync::Arc;
use std::time::SystemTime;

use chrono::{Datelike as _, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use creditboard::domain::{Account, AccountPlan, BillingDay, PlanId, ResetTime, Take, Usage, UsedTake};
use creditboard::figures::usage::balance;
use creditboard::storage::{Folders, load_account, save_account};
use creditboard::workspace::local_time;
use proptest::prelude::*;

use super::story::{Story, story};
use crate::cli::{Place, json, sample};
use crate::support::prices;

const ZONES: [&str; 9] = [
    "UTC",
    "UTC+14:00",
    "UTC-12:00",
    "Pacific/Auckland",
    "Pacific/Kiritimati",
    "America/Los_Angeles",
    "Asia/Kathmandu",
    "Europe/Berlin",
    "Pacific/Pago_Pago",
];

fn clock(minutes: u32, zone: usize) -> ResetTime {
    let time = NaiveTime::from_num_seconds_from_midnight_opt(minutes * 60, 0).unwrap();
    ResetTime::new(time, ZONES[zone % ZONES.len()].parse().unwrap())
}

/// Two takes recorded by one clock, the last of them at a moment in UTC, and what the site said in between.
fn recorded(by: ResetTime, now: NaiveDateTime) -> Usage {
    let Story { mut usage, .. } = story("pro 14; 11-20 take 320; 11-21 says 1000; 11-22 take 100");
    let dated = |minutes: i64| {
        let utc = now - TimeDelta::minutes(minutes);
        (by.by_service(utc), Some(by.ahead_at(by.by_service(utc), utc)))
    };
    let by_clock = |(used, minutes): (&UsedTake, i64)| {
        let (at, ahead) = dated(minutes);
        UsedTake { take: Take { at, ahead, ..used.take.clone() }, ..*used }
    };
    usage.takes = usage.takes.iter().zip([70, 0]).map(by_clock).collect();
    let said = usage.adjustments.first_mut().unwrap();
    (said.at, said.ahead) = dated(30);
    usage
}

/// The day of the month of a date.
fn billing_day(date: NaiveDate) -> BillingDay {
    BillingDay::new(u8::try_from(date.day()).unwrap()).unwrap()
}

/// Any minute of four years, and as often one around the hours that Berlin's clock shows twice, or not at all.
fn minutes_since_2026() -> impl Strategy<Value = u32> {
    let changes = ["2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31", "2028-10-29"].map(|day| {
        let day: NaiveDate = day.parse().unwrap();
        let since = day - NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        u32::try_from(since.num_minutes()).unwrap()
    });
    prop_oneof![0..2_000_000_u32, prop::sample::select(changes.to_vec()).prop_flat_map(|day| day..day + 300)]
}

proptest! {
    #[test]
    fn what_was_recorded_counts_whatever_the_clock_is_set_to_later(
        (first, then) in ((0_u32..1_440, 0_usize..9), (0_u32..1_440, 0_usize..9)),
        minutes in minutes_since_2026(),
    ) {
        let now: NaiveDateTime = "2026-01-01T00:30:00".parse().unwrap();
        let now = now + TimeDelta::minutes(minutes.into());
        let (by, set) = (clock(first.0, first.1), clock(then.0, then.1));
        let usage = Arc::new(recorded(by, now)).by_clock(set);
        let today = set.by_service(now).date();
        // All of it lies in one cycle by the clock that holds: the one that began a week ago.
        let billing_day = billing_day(today - Days::new(7));
        let plan = Some(AccountPlan::new(PlanId::from("pro"), billing_day));
        let account = Account { plan, reset: set, ..Account::default() };
        let balance = balance(&usage, &account, prices(), today);
        prop_assert_eq!((balance.takes, balance.spent.get()), (2, 420), "recorded by {}, set to {}", by, set);
        prop_assert_eq!(balance.left.unwrap().get(), 900, "what the site said lies between the two takes");
        let again = Arc::clone(&usage).by_clock(by).by_clock(set);
        prop_assert_eq!(again, usage, "setting it to and fro changes nothing");
    }

    #[test]
    fn a_clock_knows_how_far_it_is_ahead(minutes in 0_u32..1_440, zone in 0_usize..9, after in 0_i64..40_000_000) {
        let clock = clock(minutes, zone);
        let utc: NaiveDateTime = "2026-01-01T00:00:00".parse().unwrap();
        let utc = utc + TimeDelta::seconds(after);
        let at = clock.by_service(utc);
        let (ahead, guessed) = (clock.ahead_at(at, utc), clock.ahead_at(at, at));
        prop_assert_eq!(at - TimeDelta::seconds(ahead.into()), utc, "the moment at which {} showed {}", clock, at);
        prop_assert_eq!(clock.dated(at, Some(guessed)).0, at, "the moment that {} shows", clock);
    }
}

#[test]
fn a_moment_whose_clock_is_not_known_stays_where_it_is() {
    let Story { usage, .. } = story("pro 14; 11-20 take 320; 11-21 says 1000");
    let usage = Arc::new(usage);
    let set = Arc::clone(&usage).by_clock("09:00 Pacific/Auckland".parse().unwrap());
    assert!(Arc::ptr_eq(&usage, &set), "as files of before have it");
}

#[test]
fn setting_the_hour_or_the_zone_loses_no_take() {
    let place = Place::new();
    let file = place.path("film.board.ron");
    std::fs::copy(sample("marketing-60s.board.ron"), &file).unwrap();
    let own = Folders { config: place.path("creditboard"), data: place.path("creditboard") };
    let run = |args: &[&str]| {
        let ran = place.run(args);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{args:?}");
        ran.out
    };
    let file = file.to_str().unwrap();
    let take = ["record", file, "--scene", "0", "--asset", "Script", "--pass", "final", "--outcome", "rejected"];
    let mut expected = 0;
    let clocks = ["00:00 UTC", "23:59 UTC-12:00", "00:00 UTC+14:00", "12:00 Pacific/Auckland", "00:01 Asia/Kathmandu"];
    for reset in clocks {
        // A cycle that began at least three days ago by every clock, so that only the clock can lose a take.
        let day = local_time(SystemTime::now()).date() - Days::new(9);
        let plan = Some(AccountPlan::new(PlanId::from("pro"), billing_day(day)));
        save_account(&own, &Account { plan, reset: reset.parse().unwrap(), ..Account::default() }).unwrap();
        let said = run(&[&take[..], &["--credits", "64"]].concat());
        expected += 64;
        assert!(said.contains(&format!("used {expected} of 2,500")), "recorded by {reset}: {said}");
        for other in clocks {
            let used = json(&run(&["usage", "--json", "--reset", other]))["used"].as_u64();
            assert_eq!(used, Some(expected), "recorded by {reset}, read by {other}");
        }
    }
    assert_eq!(load_account(&own).value.reset.to_string(), "00:01 Asia/Kathmandu", "the last clock");
}
