//! Whatever the clock says, there is a balance, a cycle and a forecast: nothing panics.

use std::time::{Duration, SystemTime};

use chrono::Datelike as _;
use creditboard::domain::{BillingDay, Credits, Cycle, Rates};
use creditboard::figures::usage::{Balance, NeededPace, Paying, RunSheet, Schedule, balance, forecast, steps};
use creditboard::figures::{DoneAssets, Figures, Held, KeepRates, Lens, Sum};
use creditboard::present;
use creditboard::workspace::local_time;
use proptest::prelude::*;

use crate::cli::Place;
use crate::support::{paying_of, prices, project, scene, shot};
use crate::usage::story::{Story, story};

#[test]
fn a_clock_before_1970_or_beyond_the_calendar_has_a_date() {
    let before = SystemTime::UNIX_EPOCH.checked_sub(Duration::from_millis(86_400_000 * 366 + 1)).unwrap();
    assert!((1968..=1969).contains(&local_time(before).year()), "a clock that was set back");
    let ages = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(u64::from(u32::MAX) * 4_000)).unwrap();
    assert_eq!(local_time(ages).date().to_string(), "9999-12-31", "no year has more than four digits");
    let first = SystemTime::UNIX_EPOCH.checked_sub(Duration::from_secs(u64::from(u32::MAX) * 4_000)).unwrap();
    assert_eq!(local_time(first).date().to_string(), "0001-01-01", "and none less than one");
}

proptest! {
    #[test]
    fn no_clock_makes_a_balance_or_a_forecast_panic(
        seconds in any::<i64>(), near in -80_000_000_000_i64..300_000_000_000, far: bool, billing_day in 1_u8..=31
    ) {
        let offset = Duration::from_secs((if far { seconds } else { near }).unsigned_abs());
        let epoch = SystemTime::UNIX_EPOCH;
        let at = if near < 0 { epoch.checked_sub(offset) } else { epoch.checked_add(offset) };
        let Some(at) = at else { return Ok(()) };
        let today = local_time(at).date();
        prop_assert!((1..=9_999).contains(&today.year()));
        let day = BillingDay::new(billing_day).unwrap();
        let cycle = Cycle::containing(today, day);
        prop_assert!(cycle.start <= today && today < cycle.end, "{} lies in {:?}", today, cycle);
        let Story { account, usage } = story("pro 14; 11-19 take 100; 11-20 take 100; 11-21 take 100");
        let balance = balance(&usage, &account, prices(), today);
        let forecast = forecast(&usage, &balance);
        let steps = steps(&usage, &account, prices(), (balance.cycle, today));
        let needed = NeededPace::of(Sum::ZERO, Held::NONE, &balance);
        let burn = present::burn_down(&balance, &steps, forecast.as_ref().map_err(|why| *why), Some(needed));
        prop_assert!(burn.is_some());
        let board = project(vec![scene(1, 60, vec![shot(2, "veo3"), shot(3, "veo3")])], vec![]);
        let figures = Figures::of(&board, prices()).unwrap();
        let rates = KeepRates::of(prices(), &Rates::default(), &Rates::default());
        let sheet = RunSheet::of(&figures, &DoneAssets::default(), &Lens::new(prices(), &rates), None);
        let paying = Paying { billing_day: day, ..paying_of(&balance) };
        prop_assert!(Schedule::of(&sheet, &paying, &rates).finish >= Some(today));
    }
}

#[test]
fn the_time_zone_of_the_computer_does_not_change_the_balance() {
    let place = Place::new();
    let file = place.path("film.board.ron");
    std::fs::copy(crate::cli::sample("marketing-60s.board.ron"), &file).unwrap();
    let run = |zone: &str, args: &[&str]| {
        let output = place.command(args).env("TZ", zone).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{args:?} in {zone}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let zones = ["UTC", "Pacific/Auckland", "Pacific/Kiritimati", "America/Los_Angeles", "Pacific/Pago_Pago"];
    let file = file.to_str().unwrap();
    for zone in zones {
        let take = ["record", file, "--scene", "0", "--asset", "Script", "--pass", "final", "--outcome", "rejected"];
        run(zone, &[&take[..], &["--credits", "7"]].concat());
    }
    let answers = zones.map(|zone| run(zone, &["usage", "--json"]));
    let used = crate::cli::json(&answers[0]);
    assert_eq!(used["used"].as_u64(), Some(35), "takes of every zone count: {used}");
    assert!(answers.iter().all(|answer| *answer == answers[0]), "one balance: {answers:?}");
}

#[test]
fn the_hour_and_the_zone_of_the_reset_are_told_and_changed() {
    let place = Place::new();
    let run = |args: &[&str]| {
        let ran = place.run(args);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{args:?}");
        ran.out
    };
    let shown = |text: &str| text.lines().last().unwrap_or_default().to_owned();
    let usage = ["usage", "--plan", "pro", "--billing-day", "14", "--today", "2026-11-22"];
    assert_eq!(shown(&run(&usage)), "Resets 2026-12-14 at 00:00 UTC, assumed", "unless said");
    let asked = [&usage[..], &["--reset", "9:00 america/los_angeles"]].concat();
    assert_eq!(shown(&run(&asked)), "Resets 2026-12-14 at 09:00 America/Los_Angeles", "as asked");
    place.refused(
        &[&usage[..], &["--reset", "9:00 Mars"]].concat(),
        "invalid value '9:00 Mars' for '--reset <TIME ZONE>': use a time zone such as UTC, America/Los_Angeles or UTC+05:30; \
         see creditboard --help",
    );
}

#[test]
fn the_last_hours_say_what_will_expire() {
    let Story { account, usage } = story("pro 14; 11-19 take 2350");
    let today = "2026-12-13".parse().unwrap();
    let balance = Balance { hours_left: Some(7), ..balance(&usage, &account, prices(), today) };
    assert_eq!(present::reset_soon(&balance).as_deref(), Some("resets in 7 h; 150 credits will expire"));
    assert_eq!(present::reset_soon(&Balance { hours_left: None, ..balance.clone() }), None, "not before the last day");
    let last = Balance { hours_left: Some(1), ..balance.clone() };
    assert_eq!(
        present::reset_soon(&last).as_deref(),
        Some("resets within the hour; 150 credits will expire"),
        "a minute"
    );
    let spent = Balance { left: Some(Credits::ZERO), ..balance };
    assert_eq!(present::reset_soon(&spent).as_deref(), Some("resets in 7 h"), "nothing expires");
}
