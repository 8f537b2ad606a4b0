//! How long what is left lasts.

use creditboard::figures::usage::{ForecastPoint, balance, daily_spends, forecast};
use proptest::prelude::*;

use super::story::{Story, day, story};
use crate::support::prices;

fn check(text: &str, today: &str, expected: &str) {
    let Story { account, usage } = story(text);
    let balance = balance(&usage, &account, prices(), day(today));
    let shown = match forecast(&usage, &balance) {
        Err(reason) => format!("{reason:?}"),
        Ok(forecast) => {
            let date = |date: Option<chrono::NaiveDate>| {
                date.map_or_else(|| "lasts".to_owned(), |date| date.format("%m-%d").to_string())
            };
            let out = forecast.runs_out;
            let early = out.days_early.map_or_else(String::new, |days| format!(", {days} days early"));
            let dates = [out.early, out.middle, out.late].map(date).join(" ");
            format!("{} a day over {} days: {dates}{early}", forecast.daily, forecast.days)
        }
    };
    assert_eq!(shown, expected, "{text} on {today}");
}

#[test]
fn too_little_is_no_forecast_but_a_reason() {
    check("pro 14", "11-22", "NothingSpent");
    check("pro 14; 11-22 take 100; 11-22 take 100", "11-22", "NothingSpent");
    check("pro 14; 11-15 take 100", "11-22", "OneTake");
    check("pro 14; 11-15 refund 100; 11-16 take 50", "11-22", "OneTake");
    check("pro 14; 11-20 take 100; 11-21 take 100", "11-22", "FewDays(2)");
    check("gold 14; 11-15 take 100; 11-16 take 100", "11-22", "BalanceUnknown");
    check("pro 14; 09-01 take 100; 09-02 take 100", "11-22", "NothingSpent");
}

#[test]
fn an_even_pace_has_no_band() {
    let text = "pro 14; 11-19 take 100; 11-20 take 100; 11-21 take 100; 11-22 says 1000";
    check(text, "11-22", "100 a day over 3 days: 12-02 12-02 12-02, 12 days early");
    let text = "pro 14; 11-19 take 100; 11-20 take 100; 11-21 take 100; 11-22 says 1001";
    check(text, "11-22", "100 a day over 3 days: 12-03 12-03 12-03, 11 days early");
    check("pro 14; 11-19 take 10; 11-20 take 10; 11-21 take 10", "11-22", "10 a day over 3 days: lasts lasts lasts");
}

#[test]
fn the_day_of_the_reset_spends_nothing_of_the_cycle_that_ends() {
    // Rule 17: 34 a day, 2,146 left, reset in 5 days.
    let takes = "; 12-06 take 34; 12-07 take 34; 12-08 take 34";
    let Story { account, usage } = story(&format!("pro 14{takes}; 12-09 says 2146"));
    let balance = balance(&usage, &account, prices(), day("12-09"));
    let forecast = forecast(&usage, &balance).unwrap();
    let reset = forecast.points.last().unwrap();
    let shown = (balance.days_left(), forecast.daily.get(), forecast.spending_days, forecast.will_spend.get());
    assert_eq!(shown, (5, 34, 4, 136), "four days remain to spend on");
    assert_eq!(reset.middle.get(), 2_010, "what is left at the reset");
}

#[test]
fn a_wider_spread_makes_a_wider_band() {
    let text = "pro 14; 11-14 take 160; 11-16 take 55; 11-18 take 300; 11-20 take 125";
    check(text, "11-22", "80 a day over 8 days: 12-05 lasts lasts");
    let text = "pro 14; 11-14 take 260; 11-16 take 155; 11-18 take 300; 11-20 take 225";
    check(text, "11-22", "118 a day over 8 days: 11-30 12-06 lasts, 8 days early");
}

#[test]
fn days_of_the_cycle_before_count_up_to_four_weeks() {
    let text = "pro 14; 10-01 take 900; 10-25 take 700; 10-26 take 700; 11-10 take 700; 11-21 take 700";
    check(text, "11-22", "100 a day over 28 days: 11-30 12-10 lasts, 4 days early");
    let Story { usage, .. } = story(text);
    assert_eq!(daily_spends(&usage, day("11-22")).len(), 28, "the take of October 1st is too long ago");
}

#[test]
fn what_is_gone_runs_out_today() {
    let text = "starter 14; 11-19 take 100; 11-20 take 100; 11-21 take 100";
    check(text, "11-22", "100 a day over 3 days: 11-22 11-22 11-22, 22 days early");
}

proptest! {
    #[test]
    fn the_band_holds_the_middle_and_falls(spends in proptest::collection::vec(0_u64..400, 0..40), today in 0_u64..25) {
        let first = day("2026-10-20");
        let mut text = "pro 14".to_owned();
        for (after, spend) in (0..).zip(&spends).filter(|(_, spend)| **spend > 120) {
            text = format!("{text}; {} take {spend}", first + chrono::Days::new(after));
        }
        let Story { account, usage } = story(&text);
        let balance = balance(&usage, &account, prices(), day("2026-11-14") + chrono::Days::new(today));
        let Ok(forecast) = forecast(&usage, &balance) else { return Ok(()) };
        let left = balance.left.unwrap();
        let ordered = |point: &ForecastPoint| point.low <= point.middle && point.middle <= point.high && point.high <= left;
        prop_assert!(forecast.points.iter().all(ordered), "low, middle, high, what is left now");
        let falls = |value: fn(&ForecastPoint) -> u64| forecast.points.windows(2).all(|pair| value(&pair[1]) <= value(&pair[0]));
        prop_assert!(falls(|point| point.low.get()) && falls(|point| point.middle.get()) && falls(|point| point.high.get()));
        let (start, end) = (forecast.points.first().unwrap(), forecast.points.last().unwrap());
        prop_assert_eq!((start.day, end.day), (balance.today, balance.cycle.end), "from today to the reset");
        prop_assert_eq!((start.low, start.middle, start.high), (left, left, left), "today is known");
        let out = forecast.runs_out;
        let rank = |date: Option<chrono::NaiveDate>| date.unwrap_or(balance.cycle.end);
        prop_assert!(rank(out.early) <= rank(out.middle) && rank(out.middle) <= rank(out.late), "{:?}", out);
        if let Some(date) = out.middle {
            let point = forecast.points.iter().find(|point| point.day == date).unwrap();
            prop_assert!(point.middle.is_zero(), "nothing is left on {date}");
        }
    }
}
