//! What is left: refunds, adjustments and plan changes in mid-cycle, worked through.

use std::fmt::Write as _;

use chrono::{Days, NaiveDate};
use creditboard::domain::{Credits, Cycle, TakeOutcome, UsedTake};
use creditboard::figures::usage::{Balance, balance, history, steps};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::story::{Story, day, story, take};
use crate::support::prices;

fn shown(credits: Option<Credits>) -> String {
    credits.map_or_else(|| "?".to_owned(), |credits| credits.to_string())
}

fn words(balance: &Balance<'_>) -> String {
    let Balance { used, over, besides, takes, cycle, .. } = balance;
    let mut text = format!("{} of {} left, {used} used by {takes}", shown(balance.left), shown(balance.granted));
    for (amount, what) in [(*besides, "besides"), (*over, "over")] {
        if !amount.is_zero() {
            write!(text, ", {amount} {what}").unwrap();
        }
    }
    text + &format!("; {} to {}", cycle.start.format("%m-%d"), cycle.end.format("%m-%d"))
}

fn check(text: &str, today: &str, expected: &str) {
    let Story { account, usage } = story(text);
    let balance = balance(&usage, &account, prices(), day(today));
    assert_eq!(words(&balance), expected, "{text} on {today}");
}

#[test]
fn takes_of_this_cycle_come_off_the_allowance() {
    let text = "pro 14; 11-13 take 700; 11-14T00 take 160; 11-20 reject 125; 11-21 fail 55; 11-23 take 1000";
    check(text, "11-22", "2160 of 2500 left, 340 used by 3; 11-14 to 12-14");
    check(text, "11-13", "1800 of 2500 left, 700 used by 1; 10-14 to 11-14");
    check(text, "11-23", "1160 of 2500 left, 1340 used by 4; 11-14 to 12-14");
    check(text, "12-14", "2500 of 2500 left, 0 used by 0; 12-14 to 01-14");
}

#[test]
fn a_refunded_take_costs_nothing_and_is_counted() {
    check("pro 14; 11-15 take 100; 11-16 refund 600", "11-22", "2400 of 2500 left, 100 used by 2; 11-14 to 12-14");
}

#[test]
fn without_a_plan_it_is_the_first_of_the_list_by_calendar_months() {
    check("; 11-15 take 50", "11-22", "150 of 200 left, 50 used by 1; 11-01 to 12-01");
}

#[test]
fn more_than_the_allowance_is_over_not_negative() {
    check("starter 1; 11-15 take 300", "11-22", "0 of 200 left, 300 used by 1, 100 over; 11-01 to 12-01");
}

#[test]
fn what_the_site_says_is_left_at_that_moment_and_later_takes_come_off_it() {
    let text = "pro 14; 11-15 take 100; 11-20T10 says 1940; 11-20T11 take 40";
    check(text, "11-19", "2400 of 2500 left, 100 used by 1; 11-14 to 12-14");
    check(text, "11-20", "1900 of 2500 left, 600 used by 2, 460 besides; 11-14 to 12-14");
    check(
        "pro 14; 11-20T10 says 1940; 11-20T10 take 40",
        "11-20",
        "1940 of 2500 left, 560 used by 1, 520 besides; 11-14 to 12-14",
    );
}

#[test]
fn what_the_site_gives_beyond_the_allowance_is_granted() {
    let text = "pro 14; 11-15 take 100; 11-20 says 2900; 11-21 take 200";
    check(text, "11-22", "2700 of 3000 left, 300 used by 2; 11-14 to 12-14");
}

#[test]
fn the_last_word_of_the_site_holds() {
    let text = "pro 14; 11-15 says 2900; 11-16 take 100; 11-17 says 2000; 11-18 take 5";
    check(text, "11-22", "1995 of 2500 left, 505 used by 2, 400 besides; 11-14 to 12-14");
}

#[test]
fn what_the_site_said_holds_for_its_own_cycle_only() {
    check("pro 14; 11-13 says 10; 11-15 take 100", "11-22", "2400 of 2500 left, 100 used by 1; 11-14 to 12-14");
}

#[test]
fn an_upgrade_gives_the_new_allowance_less_what_was_used() {
    let text = "pro 14; 11-15 take 340; 11-20 plan visionary; 11-21 take 60";
    check(text, "11-19", "2160 of 2500 left, 340 used by 1; 11-14 to 12-14");
    check(text, "11-20", "7160 of 7500 left, 340 used by 1; 11-14 to 12-14");
    check(text, "11-22", "7100 of 7500 left, 400 used by 2; 11-14 to 12-14");
    check(text, "12-14", "7500 of 7500 left, 0 used by 0; 12-14 to 01-14");
}

#[test]
fn a_downgrade_never_leaves_less_than_nothing() {
    let text = "pro 14; 11-15 take 340; 11-20 plan starter";
    check(text, "11-22", "0 of 200 left, 340 used by 1, 140 over; 11-14 to 12-14");
    check(text, "12-14", "200 of 200 left, 0 used by 0; 12-14 to 01-14");
}

#[test]
fn an_upgrade_after_the_site_spoke_counts_what_it_said_as_used() {
    let text = "pro 14; 11-15 says 400; 11-20 plan visionary; 11-21 take 100";
    check(text, "11-22", "5300 of 7500 left, 2200 used by 1, 2100 besides; 11-14 to 12-14");
}

#[test]
fn a_change_to_come_changes_nothing_yet() {
    check("pro 14; 11-15 take 340; 11-25 plan visionary", "11-22", "2160 of 2500 left, 340 used by 1; 11-14 to 12-14");
}

#[test]
fn of_an_unknown_plan_only_the_site_knows_what_is_left() {
    check("gold 14; 11-15 take 50", "11-22", "? of ? left, 50 used by 1; 11-14 to 12-14");
    check(
        "gold 14; 11-15 take 50; 11-16 says 900; 11-17 take 5",
        "11-22",
        "895 of 950 left, 55 used by 2; 11-14 to 12-14",
    );
    check(
        "gold 14; 11-15 take 50; 11-16 says 900; 11-17 take 5; 11-18 plan pro",
        "11-22",
        "895 of 2500 left, 1605 used by 2, 1550 besides; 11-14 to 12-14",
    );
}

#[test]
fn the_burn_down_goes_from_moment_to_moment() {
    let Story { account, usage } =
        story("pro 14; 11-15 take 100; 11-16 refund 600; 11-20 says 1940; 11-21 plan visionary; 11-22 take 40");
    let today = day("11-22");
    let cycle = balance(&usage, &account, prices(), today).cycle;
    let steps = steps(&usage, &account, prices(), (cycle, today));
    let shown: Vec<String> =
        steps.iter().map(|step| format!("{} {} {:?}", step.at.format("%m-%dT%H"), step.left, step.cause)).collect();
    let expected = [
        "11-14T00 2500 Reset",
        "11-15T12 2400 Take",
        "11-20T12 1940 Adjustment",
        "11-21T00 6940 Plan",
        "11-22T12 6900 Take",
    ];
    assert_eq!(shown, expected, "a refund is no step");
}

fn past(text: &str, today: &str) -> Vec<String> {
    let Story { account, usage } = story(text);
    let of = |one: &creditboard::figures::usage::PastCycle<'_>| {
        let expired = one.expired.map_or_else(String::new, |credits| format!(", {credits} expired"));
        format!("{} {} of {}{expired}", one.cycle.start.format("%m-%d"), one.used, shown(one.granted))
    };
    history(&usage, &account, prices(), day(today)).iter().map(of).collect()
}

#[test]
fn history_tells_what_expired() {
    let text = "pro 14; 9-20 take 100; 11-15 take 340; 11-20 plan visionary";
    let expected = ["09-14 100 of 2500, 2400 expired", "10-14 0 of 2500, 2500 expired", "11-14 340 of 7500"];
    assert_eq!(past(&text.replace("9-20", "09-20"), "11-22"), expected, "an idle cycle is one too");
    assert_eq!(past("pro 14", "11-22"), ["11-14 0 of 2500"], "nothing yet");
}

/// What may happen to an account in a year.
fn any_story() -> impl Strategy<Value = Story> {
    let what = select(vec!["take", "reject", "fail", "refund", "says", "plan starter", "plan pro", "plan gold"]);
    let events = vec((0_u64..365, 0_u32..24, what, 0_u64..4_000), 0..40);
    let plan = select(vec!["", "starter 31", "pro 14", "visionary 29", "gold 1"]);
    (plan, events).prop_map(|(plan, mut events)| {
        events.sort_by_key(|(day, hour, _, _)| (*day, *hour));
        let mut text = plan.to_owned();
        for (after, hour, what, credits) in events {
            let date = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(after);
            if !what.starts_with("plan") {
                write!(text, "; {date}T{hour} {what} {credits}").unwrap();
            } else if !plan.is_empty() {
                write!(text, "; {date}T{hour} {what}").unwrap();
            }
        }
        story(&text)
    })
}

proptest! {
    #[test]
    fn a_balance_tiles_on_every_day(story in any_story(), after in 0_u64..400) {
        let today = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(after);
        let balance = balance(&story.usage, &story.account, prices(), today);
        let sum = |one: Credits, other: Credits| one.get() + other.get();
        prop_assert_eq!(balance.used.get(), sum(balance.spent, balance.besides), "used by takes and besides");
        if let (Some(granted), Some(left)) = (balance.granted, balance.left) {
            prop_assert_eq!(sum(granted, balance.over), sum(balance.used, left), "granted and over are used and left");
            prop_assert!(left.is_zero() || balance.over.is_zero(), "never both");
        }
        let steps = steps(&story.usage, &story.account, prices(), (balance.cycle, today));
        prop_assert!(steps.is_sorted_by_key(|step| step.at), "in order");
        if let Some(left) = balance.left {
            prop_assert_eq!(steps.last().map(|step| step.left), Some(left), "the last step is today");
        }
    }

    #[test]
    fn history_tiles_and_counts_every_take_once(story in any_story(), after in 0_u64..400) {
        let today = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(after);
        let all = history(&story.usage, &story.account, prices(), today);
        let cycles: Vec<Cycle> = all.iter().map(|one| one.cycle).collect();
        prop_assert!(cycles.windows(2).all(|pair| pair[0].end == pair[1].start), "no gap, no overlap: {:?}", cycles);
        prop_assert!(cycles.last().is_some_and(|cycle| cycle.start <= today && today < cycle.end), "up to today");
        let known = story.usage.takes.iter().filter(|used| used.take.date() <= today).count();
        prop_assert_eq!(all.iter().map(|one| one.takes).sum::<u64>(), u64::try_from(known).unwrap(), "every take once");
        let standing = balance(&story.usage, &story.account, prices(), today);
        prop_assert_eq!(all.last().map(|one| one.used), Some(standing.used), "the last cycle is that of today");
    }
}

#[test]
fn sums_that_cannot_be_counted_stop_at_the_most() {
    let mut story = story("pro 14");
    for name in 0..3 {
        let at = day("11-20").and_hms_opt(9, 0, 0).unwrap();
        let take = take(name, at, u64::MAX, TakeOutcome::Kept);
        story.usage.takes.put(UsedTake { project: creditboard::domain::ProjectKey::from_bits(1), take });
    }
    let balance = balance(&story.usage, &story.account, prices(), day("11-22"));
    assert_eq!((balance.left, balance.used), (Some(Credits::ZERO), Credits::new(u64::MAX)), "no wrap");
}
