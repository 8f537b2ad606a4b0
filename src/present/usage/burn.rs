//! The burn-down of a cycle: what was left when, what an even pace would leave, and where it goes from here.

use chrono::{NaiveDate, NaiveDateTime};

use super::went::span;
use crate::domain::{Credits, Cycle};
use crate::figures::usage::{Balance, Forecast, ForecastPoint, NeededPace, NoForecast, RunsOut, Step};
use crate::present::{Tone, Toned, number};
use crate::words::say;

/// A picture of the cycle. Places go from 0 to 1: across from its first day to its reset, and up from nothing to all
/// that there was to spend.
#[derive(Clone, Debug, PartialEq)]
pub struct BurnDown {
    /// From when to when, and how it stands: `14 Nov – 14 Dec · 340 used · 2,160 left`.
    pub words: String,
    /// When it runs out at this pace, and the pace that the project needs; good only where the one is enough for the other.
    pub pace: Toned,
    /// What was left at each moment, a staircase.
    pub steps: Vec<[f32; 2]>,
    /// Where an even pace would be.
    pub even: [[f32; 2]; 2],
    /// Where it goes at this pace: across, then low, middle and high; empty when that is not known.
    pub band: Vec<[f32; 4]>,
    /// Lines across, with their credits.
    pub grid: Vec<(f32, String)>,
    /// Days along the foot.
    pub days: Vec<(f32, String)>,
    /// The same picture in one sentence, for the ear.
    pub spoken: String,
}

/// The picture of the cycle of today; `needed` is the pace that the open project needs. `None` when it is not known what
/// there was to spend.
pub fn burn_down(
    balance: &Balance<'_>,
    steps: &[Step],
    forecast: Result<&Forecast, NoForecast>,
    needed: Option<NeededPace>,
) -> Option<BurnDown> {
    let granted = balance.granted.filter(|granted| !granted.is_zero())?;
    let axes = Axes { cycle: balance.cycle, most: granted.max(steps.iter().map(|step| step.left).max()?) };
    let left = balance.left.unwrap_or_default();
    let words = say!("usage-burn", cycle = span(balance.cycle, balance.today), used = balance.used, left = left);
    let pace = pace(balance, forecast, needed);
    let spoken = format!("{words}. {}", pace.text);
    Some(BurnDown {
        steps: staircase(&axes, steps, (left, balance.today)),
        even: [[0.0, axes.y(granted)], [1.0, 0.0]],
        band: forecast.map_or_else(|_| Vec::new(), |forecast| band(&axes, forecast)),
        grid: grid(&axes),
        days: days(&axes),
        words,
        pace,
        spoken,
    })
}

/// Days across, credits up.
struct Axes {
    cycle: Cycle,
    most: Credits,
}

impl Axes {
    #[expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "a place on the screen")]
    fn moment(&self, at: NaiveDateTime) -> f32 {
        let start = self.cycle.start.and_time(chrono::NaiveTime::MIN);
        let length = self.cycle.end.signed_duration_since(self.cycle.start).num_seconds().max(1);
        let since = at.signed_duration_since(start).num_seconds();
        (since as f32 / length as f32).clamp(0.0, 1.0)
    }

    fn day(&self, date: NaiveDate) -> f32 {
        self.moment(date.and_time(chrono::NaiveTime::MIN))
    }

    #[expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "a place on the screen")]
    fn y(&self, credits: Credits) -> f32 {
        (credits.get() as f32 / (self.most.get() as f32).max(1.0)).min(1.0)
    }
}

/// What was left, from step to step, to the end of today.
fn staircase(axes: &Axes, steps: &[Step], (left, today): (Credits, NaiveDate)) -> Vec<[f32; 2]> {
    let mut points: Vec<[f32; 2]> = Vec::with_capacity(steps.len().saturating_mul(2));
    for step in steps {
        let x = axes.moment(step.at);
        if let Some([_, before]) = points.last().copied() {
            points.push([x, before]);
        }
        points.push([x, axes.y(step.left)]);
    }
    points.push([axes.day(today.succ_opt().unwrap_or(today)), axes.y(left)]);
    points
}

/// Four lines at round numbers.
fn grid(axes: &Axes) -> Vec<(f32, String)> {
    let most = axes.most.get();
    let rough = most.div_ceil(4).max(1);
    let power = 10_u64.pow(rough.ilog10());
    let step = [1_u64, 2, 5, 10].map(|times| times.saturating_mul(power)).into_iter().find(|step| *step >= rough);
    let step = step.unwrap_or(rough);
    let lines = (0..).map(|line: u64| line.saturating_mul(step)).take_while(|credits| *credits <= most);
    lines.map(|credits| (axes.y(Credits::new(credits)), number::credits(Credits::new(credits)))).collect()
}

/// The first day of each week of the cycle, and its reset.
fn days(axes: &Axes) -> Vec<(f32, String)> {
    let weeks =
        axes.cycle.start.iter_weeks().take_while(|day| axes.cycle.end.signed_duration_since(*day).num_days() >= 4);
    weeks.chain([axes.cycle.end]).map(|day| (axes.day(day), number::day_and_month(day))).collect()
}

/// Where it goes: across, then low, middle and high. What is left of a day is left at its end.
fn band(axes: &Axes, forecast: &Forecast) -> Vec<[f32; 4]> {
    let point = |point: &ForecastPoint| {
        let end = point.day.succ_opt().unwrap_or(point.day);
        [axes.day(end), axes.y(point.low), axes.y(point.middle), axes.y(point.high)]
    };
    forecast.points.iter().filter(|one| one.day < axes.cycle.end).map(point).collect()
}

/// When it runs out at this pace, or why that is not known, and the pace that the project needs.
fn pace(balance: &Balance<'_>, forecast: Result<&Forecast, NoForecast>, needed: Option<NeededPace>) -> Toned {
    let forecast = match forecast {
        Ok(forecast) => forecast,
        Err(why) => {
            let (tone, need) = need_alone(balance, needed);
            return Toned::new(tone, followed(no_forecast(why), need));
        }
    };
    let date = |date| number::date(date, balance.today);
    let daily = forecast.daily;
    let RunsOut { early, middle, late, days_early } = forecast.runs_out;
    if let Some((out, days)) = middle.zip(days_early) {
        let out = date(out);
        let words = match (early.map(date), late.map(date)) {
            (Some(from), Some(to)) if early < late => {
                say!("usage-runs-out-between", daily = daily, out = out, days = days, early = from, late = to)
            }
            (Some(from), None) => {
                say!("usage-runs-out-not-before", daily = daily, out = out, days = days, early = from)
            }
            _ => say!("usage-runs-out", daily = daily, out = out, days = days),
        };
        return Toned::new(Tone::Over, followed(words, need_alone(balance, needed).1));
    }
    let (tone, words) = lasts(forecast, balance, needed);
    match early {
        Some(early) => {
            let tone = if tone == Tone::Over { Tone::Over } else { Tone::Warn };
            Toned::new(tone, say!("usage-at-worst", pace = words, date = date(early)))
        }
        None => Toned::new(tone, words),
    }
}

/// A sentence, and another where there is one.
fn followed(first: String, second: String) -> String {
    if second.is_empty() { first } else { say!("usage-two-sentences", first = first, second = second) }
}

/// Credits that last until the reset, against what the project needs: good only where the pace is enough for it.
fn lasts(forecast: &Forecast, balance: &Balance<'_>, needed: Option<NeededPace>) -> (Tone, String) {
    let (daily, spent) = (forecast.daily, forecast.will_spend);
    let Some(NeededPace { to_go, unpriced, daily: each, held }) = needed else {
        return (Tone::Plain, say!("usage-lasts", daily = daily));
    };
    let (least, held) = (u8::from(unpriced > 0), u8::from(!held.is_none()));
    match balance.left_for_project().and_then(|left| left.short_of(to_go)) {
        Some(over) => {
            let words = say!(
                "usage-spent-and-short",
                daily = daily,
                spent = spent,
                least = least,
                to_go = to_go,
                held = held,
                unsure = is_unsure(balance),
                over = over,
                shared = is_shared(balance)
            );
            (Tone::Over, words)
        }
        None if unpriced > 0 => (Tone::Warn, say!("usage-spent-need-not-known", daily = daily, spent = spent)),
        None if !balance.room().is_some_and(|room| room.holds(to_go)) => {
            let words = say!(
                "usage-spent-left-not-known",
                daily = daily,
                spent = spent,
                least = least,
                to_go = to_go,
                held = held
            );
            (Tone::Warn, words)
        }
        None if to_go.is_zero() => (Tone::Good, say!("usage-lasts-needs-none", daily = daily)),
        None if to_go > spent => {
            let words = say!(
                "usage-spent-takes",
                daily = daily,
                spent = spent,
                least = least,
                to_go = to_go,
                held = held,
                each = each
            );
            (Tone::Warn, words)
        }
        None => (Tone::Good, say!("usage-lasts-needs", daily = daily, each = each, held = held)),
    }
}

/// What the project needs where nothing says how fast credits are spent, or they run out anyway.
fn need_alone(balance: &Balance<'_>, needed: Option<NeededPace>) -> (Tone, String) {
    let Some(NeededPace { to_go, unpriced, daily, held }) = needed else { return (Tone::Quiet, String::new()) };
    let (least, held) = (u8::from(unpriced > 0), u8::from(!held.is_none()));
    match balance.left_for_project().and_then(|left| left.short_of(to_go)) {
        Some(over) => {
            let (unsure, shared) = (is_unsure(balance), is_shared(balance));
            let words = say!(
                "usage-project-needs-short",
                least = least,
                to_go = to_go,
                held = held,
                unsure = unsure,
                over = over,
                shared = shared
            );
            (Tone::Over, words)
        }
        None if unpriced > 0 || to_go.is_zero() || balance.left.is_none() => (Tone::Quiet, String::new()),
        None => {
            let words = say!("usage-project-needs-takes", least = least, to_go = to_go, held = held, each = daily);
            (Tone::Quiet, words)
        }
    }
}

/// 1 where less may be left than is known.
fn is_unsure(balance: &Balance<'_>) -> u8 {
    u8::from(!balance.room().is_some_and(|room| room.is_known()))
}

/// 1 where other projects take some of what is left first.
fn is_shared(balance: &Balance<'_>) -> u8 {
    u8::from(balance.left_for_project() != balance.left)
}

fn no_forecast(why: NoForecast) -> String {
    match why {
        NoForecast::FewDays(days) => {
            say!("usage-few-days", days = days)
        }
        NoForecast::OneTake => say!("usage-one-take").to_owned(),
        NoForecast::NothingSpent => say!("usage-nothing-spent").to_owned(),
        NoForecast::BalanceUnknown => say!("usage-balance-unknown").to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::{Held, Sum};
    use crate::present::sample::{account, balance_of};

    /// 34 a day, 2,146 left, and a reset in 5 days.
    fn said(to_go: u64, unpriced: u32) -> Toned {
        let account = account("pro");
        let balance = Balance { today: "2026-12-09".parse().unwrap(), ..balance_of(&account, 354) };
        let reset = ForecastPoint {
            day: balance.cycle.end,
            low: Credits::new(2_010),
            middle: Credits::new(2_010),
            high: Credits::new(2_010),
        };
        let forecast = Forecast {
            daily: Credits::new(34),
            days: 9,
            spending_days: 4,
            will_spend: Credits::new(136),
            points: vec![reset],
            runs_out: RunsOut::default(),
        };
        let to_go = Sum { credits: Credits::new(to_go), unpriced };
        pace(&balance, Ok(&forecast), Some(NeededPace::of(to_go, Held::NONE, &balance)))
    }

    fn check(to_go: u64, unpriced: u32, tone: Tone, expected: &str) {
        assert_eq!(said(to_go, unpriced), Toned::new(tone, expected), "{to_go} to go, {unpriced} unpriced");
    }

    #[test]
    fn the_pace_is_good_only_where_it_is_enough_for_the_work() {
        let spent = "At 34 a day 136 will be spent by the reset";
        check(1_245, 0, Tone::Warn, &format!("{spent}; this project needs 1,245, which takes 312 a day."));
        check(2_146, 0, Tone::Warn, &format!("{spent}; this project needs 2,146, which takes 537 a day."));
        check(2_147, 0, Tone::Over, &format!("{spent}; this project needs 2,147, 1 more than are left."));
        check(2_147, 1, Tone::Over, &format!("{spent}; this project needs at least 2,147, 1 more than are left."));
        check(100, 1, Tone::Warn, &format!("{spent}; what this project needs is not known yet."));
        check(136, 0, Tone::Good, "At 34 a day it lasts until the reset; this project needs 34 a day.");
        check(0, 0, Tone::Good, "At 34 a day it lasts until the reset; this project needs no more.");
    }
}
