//! The burn-down of a cycle: what was left when, what an even pace would leave, and where it goes from here.

use chrono::{NaiveDate, NaiveDateTime};

use super::went::span;
use crate::domain::{Credits, Cycle};
use crate::figures::usage::{Balance, Forecast, ForecastPoint, NeededPace, NoForecast, RunsOut, Step};
use crate::present::{Tone, Toned, number, with_contingency};

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
    let words = format!(
        "{} · {} used · {} left",
        span(balance.cycle, balance.today),
        number::credits(balance.used),
        number::credits(left)
    );
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
    lines.map(|credits| (axes.y(Credits::new(credits)), number::amount(credits))).collect()
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
            return Toned::new(tone, [no_forecast(why), need].join(" ").trim_end());
        }
    };
    let date = |date| number::date(date, balance.today);
    let daily = format!("At {} a day", number::credits(forecast.daily));
    let RunsOut { early, middle, late, days_early } = forecast.runs_out;
    if let Some((out, days)) = middle.zip(days_early) {
        let between = match (early, late) {
            (Some(early), Some(late)) if early < late => {
                format!(", most likely between {} and {}", date(early), date(late))
            }
            (Some(early), None) => format!(", not before {}", date(early)),
            _ => String::new(),
        };
        let need = need_alone(balance, needed).1;
        let words = format!("{daily} it runs out about {}, {} early{between}. {need}", date(out), number::days(days));
        return Toned::new(Tone::Over, words.trim_end());
    }
    let (tone, words) = lasts(forecast, balance, needed);
    let (tone, bad) = match early {
        Some(early) => {
            let tone = if tone == Tone::Over { Tone::Over } else { Tone::Warn };
            (tone, format!(" At worst it runs out by {}.", date(early)))
        }
        None => (tone, String::new()),
    };
    Toned::new(tone, format!("{daily} {words}{bad}"))
}

/// Credits that last until the reset, against what the project needs: good only where the pace is enough for it.
fn lasts(forecast: &Forecast, balance: &Balance<'_>, needed: Option<NeededPace>) -> (Tone, String) {
    let plain = "it lasts until the reset";
    let spent = format!("{} will be spent by the reset", number::credits(forecast.will_spend));
    let Some(NeededPace { to_go, unpriced, daily, held }) = needed else { return (Tone::Plain, format!("{plain}.")) };
    let over = balance.left_for_project().and_then(|left| left.short_of(to_go));
    let with = with_contingency(&held);
    let needs = format!("this project needs {}{}{with}", at_least(unpriced), number::credits(to_go));
    match over {
        Some(over) => {
            (Tone::Over, format!("{spent}; {needs}, {} than are {}.", more(over, balance), left_words(balance)))
        }
        None if unpriced > 0 => (Tone::Warn, format!("{spent}; what this project needs is not known yet.")),
        None if !balance.room().is_some_and(|room| room.holds(to_go)) => {
            (Tone::Warn, format!("{spent}; {needs}, and what is left for it is not known yet."))
        }
        None if to_go.is_zero() => (Tone::Good, format!("{plain}; this project needs no more.")),
        None if to_go > forecast.will_spend => {
            (Tone::Warn, format!("{spent}; {needs}, which takes {} a day.", number::credits(daily)))
        }
        None => (Tone::Good, format!("{plain}; this project needs {} a day{with}.", number::credits(daily))),
    }
}

/// What the project needs where nothing says how fast credits are spent, or they run out anyway.
fn need_alone(balance: &Balance<'_>, needed: Option<NeededPace>) -> (Tone, String) {
    let Some(NeededPace { to_go, unpriced, daily, held }) = needed else { return (Tone::Quiet, String::new()) };
    let with = with_contingency(&held);
    let needs = format!("This project needs {}{}{with}", at_least(unpriced), number::credits(to_go));
    match balance.left_for_project().and_then(|left| left.short_of(to_go)) {
        Some(over) => (Tone::Over, format!("{needs}, {} than are {}.", more(over, balance), left_words(balance))),
        None if unpriced > 0 || to_go.is_zero() || balance.left.is_none() => (Tone::Quiet, String::new()),
        None => (Tone::Quiet, format!("{needs}, which takes {} a day.", number::credits(daily))),
    }
}

/// `120 more`, or `at least 120 more` where less may be left.
fn more(over: Credits, balance: &Balance<'_>) -> String {
    let at_least = if balance.room().is_some_and(|room| room.is_known()) { "" } else { "at least " };
    format!("{at_least}{} more", number::credits(over))
}

/// `left`, or where other projects take some of it first `left for it`.
fn left_words(balance: &Balance<'_>) -> &'static str {
    if balance.left_for_project() == balance.left { "left" } else { "left for it" }
}

const fn at_least(unpriced: u32) -> &'static str {
    if unpriced > 0 { "at least " } else { "" }
}

fn no_forecast(why: NoForecast) -> String {
    match why {
        NoForecast::FewDays(days) => {
            format!("{} of takes are too few to show a pace; it takes three.", number::days(days))
        }
        NoForecast::OneTake => "One take says nothing about the pace yet.".to_owned(),
        NoForecast::NothingSpent => "Record takes on a few days to see how long the credits last.".to_owned(),
        NoForecast::BalanceUnknown => "What is left of this plan is not known.".to_owned(),
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
