//! The burn-down of a cycle: what was left when, what an even pace would leave, and where it goes from here.

use chrono::{NaiveDate, NaiveDateTime};

use super::went::span;
use crate::domain::{Credits, Cycle};
use crate::figures::usage::{Balance, Forecast, ForecastPoint, NoForecast, RunsOut, Step};
use crate::present::{Tone, Toned, number};

/// A picture of the cycle. Places go from 0 to 1: across from its first day to its reset, and up from nothing to all
/// that there was to spend.
#[derive(Clone, Debug, PartialEq)]
pub struct BurnDown {
    /// From when to when, and how it stands: `14 Nov – 14 Dec · 340 used · 2,160 left`.
    pub words: String,
    /// When it runs out at this pace; quiet where it lasts.
    pub pace: Toned,
    /// What was left at each moment, a staircase.
    pub steps: Vec<[f32; 2]>,
    /// Where an even pace would be.
    pub even: [[f32; 2]; 2],
    /// Where it goes at this pace: across, then low, middle and high; empty when nobody can say.
    pub band: Vec<[f32; 4]>,
    /// Lines across, with their credits.
    pub grid: Vec<(f32, String)>,
    /// Days along the foot.
    pub days: Vec<(f32, String)>,
    /// The same picture in one sentence, for the ear.
    pub spoken: String,
}

/// The picture of the cycle of today; `None` when nobody knows what there was to spend.
pub fn burn_down(balance: &Balance<'_>, steps: &[Step], forecast: Result<&Forecast, NoForecast>) -> Option<BurnDown> {
    let granted = balance.granted.filter(|granted| !granted.is_zero())?;
    let axes = Axes { cycle: balance.cycle, most: granted.max(steps.iter().map(|step| step.left).max()?) };
    let left = balance.left.unwrap_or_default();
    let words = format!(
        "{} · {} used · {} left",
        span(balance.cycle, balance.today),
        number::credits(balance.used),
        number::credits(left)
    );
    let pace = pace(balance, forecast);
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
    weeks.chain([axes.cycle.end]).map(|day| (axes.day(day), day.format("%-d %b").to_string())).collect()
}

/// Where it goes: across, then low, middle and high. What is left of a day is left at its end.
fn band(axes: &Axes, forecast: &Forecast) -> Vec<[f32; 4]> {
    let point = |point: &ForecastPoint| {
        let end = point.day.succ_opt().unwrap_or(point.day);
        [axes.day(end), axes.y(point.low), axes.y(point.middle), axes.y(point.high)]
    };
    forecast.points.iter().filter(|one| one.day < axes.cycle.end).map(point).collect()
}

/// When it runs out at this pace, or why nobody can say.
fn pace(balance: &Balance<'_>, forecast: Result<&Forecast, NoForecast>) -> Toned {
    let today = balance.today;
    let forecast = match forecast {
        Ok(forecast) => forecast,
        Err(NoForecast::FewDays(days)) => {
            let days = number::days(days);
            let words = format!("{days} of takes say too little about the pace; three are the least.");
            return Toned::new(Tone::Quiet, words);
        }
        Err(NoForecast::OneTake) => return Toned::new(Tone::Quiet, "One take says nothing about the pace yet."),
        Err(NoForecast::NothingSpent) => {
            return Toned::new(Tone::Quiet, "Record takes on a few days to see how long the credits last.");
        }
        Err(NoForecast::BalanceUnknown) => return Toned::new(Tone::Quiet, "Nobody knows what is left of this plan."),
    };
    let daily = format!("{} a day", number::credits(forecast.daily));
    let RunsOut { early, middle, late, days_early } = forecast.runs_out;
    match (middle, days_early) {
        (Some(out), Some(days)) => {
            let date = |date| number::date(date, today);
            let between = match (early, late) {
                (Some(early), Some(late)) if early < late => {
                    format!(", most likely between {} and {}", date(early), date(late))
                }
                (Some(early), None) => format!(", not before {}", date(early)),
                _ => String::new(),
            };
            let words = format!("At {daily} it runs out about {}, {} early{between}.", date(out), number::days(days));
            Toned::new(Tone::Over, words)
        }
        _ => match early {
            Some(early) => {
                let words = format!(
                    "At {daily} it lasts until the reset; on a bad run it is gone by {}.",
                    number::date(early, today)
                );
                Toned::new(Tone::Warn, words)
            }
            None => Toned::new(Tone::Good, format!("At {daily} it lasts until the reset.")),
        },
    }
}
