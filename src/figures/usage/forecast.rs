//! How long what is left lasts at this pace.
//!
//! **Model.** What is spent a day is drawn each day, independently, from the same unknown distribution as the days before. Of n
//! recorded days with mean m and variance s², the sum of the next k days is then about m k, give or take
//! t · s · √(k + k²/n): the first part is what days differ, the second that n days do not tell the mean for sure; t is
//! Student's quantile at 90 % with n − 1 degrees of freedom, for the same reason. That is exact where days are normal, and near
//! enough after a few days else; a band that few days have made is wide, as it should be. A balance never rises by
//! itself, so the upper edge of the band stays at what is left now.
//!
//! The k-th day after today counts whole; today's spending is what was recorded. The day of the reset spends from the next
//! allowance, so what is left then is what the day before it leaves.
#![expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::float_arithmetic,
    reason = "chances are fractions, and what comes of them is rounded to whole credits"
)]

use chrono::{Days, NaiveDate};

use super::balance::Balance;
use super::pace::daily_spends;
use crate::domain::{Credits, Usage};
use crate::figures::{Held, Sum};

/// The fewest days that say something of the days to come.
const FEWEST_DAYS: usize = 3;
/// The fewest takes.
const FEWEST_TAKES: u64 = 2;
/// No balance is followed further than this: a hundred years.
const FAR: u64 = 36_525;

/// Student's quantile at 90 %, from 1 degree of freedom on.
const T_90: [f64; 27] = [
    3.078, 1.886, 1.638, 1.533, 1.476, 1.440, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356, 1.350, 1.345, 1.341, 1.337,
    1.333, 1.330, 1.328, 1.325, 1.323, 1.321, 1.319, 1.318, 1.316, 1.315, 1.314,
];

/// How the balance of a cycle goes on at the pace of the last days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// What is spent a day on average, rounded to whole credits.
    pub daily: Credits,
    /// The days that this rests on, 3 to 28.
    pub days: u32,
    /// The days after today on which this cycle's credits can still be spent: the day of the reset is not one.
    pub spending_days: u32,
    /// What is spent on them on average; never more than is left.
    pub will_spend: Credits,
    /// One point for each day from today to the reset, both included.
    pub points: Vec<ForecastPoint>,
    /// When nothing is left.
    pub runs_out: RunsOut,
}

/// What is left at the end of a day; never below nothing, never more than today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ForecastPoint {
    /// The day.
    pub day: NaiveDate,
    /// With a chance of 90 % at least this is left.
    pub low: Credits,
    /// On average.
    pub middle: Credits,
    /// With a chance of 90 % at most this is left.
    pub high: Credits,
}

/// The day on which the last credits are spent; `None` where that is not before the reset.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RunsOut {
    /// Not sooner than this, with a chance of 90 %.
    pub early: Option<NaiveDate>,
    /// At the average pace.
    pub middle: Option<NaiveDate>,
    /// Not later than this, with a chance of 90 %.
    pub late: Option<NaiveDate>,
    /// How many days before the reset `middle` is.
    pub days_early: Option<u32>,
}

/// Why there is no forecast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoForecast {
    /// What is left is not known: the price list does not have the plan.
    BalanceUnknown,
    /// Nothing was recorded in the days before today.
    NothingSpent,
    /// One take says nothing of the next.
    OneTake,
    /// Fewer than three days were recorded; so many were.
    FewDays(u32),
}

struct Pace {
    days: f64,
    mean: f64,
    deviation: f64,
    quantile: f64,
}

/// How the balance goes on at the pace of the days before today.
///
/// # Errors
/// [`NoForecast`] when too little is known to say.
pub fn forecast(usage: &Usage, balance: &Balance<'_>) -> Result<Forecast, NoForecast> {
    let left = balance.left.ok_or(NoForecast::BalanceUnknown)?;
    let spends = daily_spends(usage, balance.today);
    let recorded = u32::try_from(spends.len()).unwrap_or(u32::MAX);
    let charged = usage.takes.iter().filter(|used| used.take.date() < balance.today && !used.take.spent().is_zero());
    match u64::try_from(charged.take(2).count()).unwrap_or(0) {
        0 => return Err(NoForecast::NothingSpent),
        takes if takes < FEWEST_TAKES => return Err(NoForecast::OneTake),
        _ => {}
    }
    if spends.iter().all(|spend| spend.is_zero()) {
        return Err(NoForecast::NothingSpent);
    }
    let pace = Pace::of(&spends).ok_or(NoForecast::FewDays(recorded))?;
    let spending_days = balance.spending_days();
    let points: Vec<ForecastPoint> =
        (0..=u64::from(balance.days_left())).filter_map(|ahead| pace.point(left, ahead, balance)).collect();
    let will_spend = left.less(points.last().map_or(left, |reset| reset.middle));
    Ok(Forecast {
        daily: Credits::new(pace.mean.round() as u64),
        days: recorded,
        spending_days,
        will_spend,
        points,
        runs_out: pace.runs_out(left, balance),
    })
}

impl Pace {
    /// The pace of some days; `None` when they are too few.
    fn of(spends: &[Credits]) -> Option<Self> {
        if spends.len() < FEWEST_DAYS {
            return None;
        }
        let days = spends.len() as f64;
        let mean = spends.iter().map(|spend| spend.get() as f64).sum::<f64>() / days;
        let squares = spends.iter().map(|spend| (spend.get() as f64 - mean).powi(2)).sum::<f64>();
        let quantile = T_90.get(spends.len().saturating_sub(2)).or_else(|| T_90.last()).copied()?;
        Some(Self { days, mean, deviation: (squares / (days - 1.0)).sqrt(), quantile })
    }

    /// What is spent in so many days: on average, and by how much more or less at 90 %.
    fn spent(&self, ahead: u64) -> (f64, f64) {
        let ahead = ahead as f64;
        let around = self.quantile * self.deviation * (ahead + ahead * ahead / self.days).sqrt();
        (self.mean * ahead, around)
    }

    fn point(&self, left: Credits, ahead: u64, balance: &Balance<'_>) -> Option<ForecastPoint> {
        let (spent, around) = self.spent(ahead.min(balance.spending_days().into()));
        let after = |spent: f64| left.less(Credits::new(spent.max(0.0).round() as u64));
        let day = balance.today.checked_add_days(Days::new(ahead))?;
        Some(ForecastPoint { day, low: after(spent + around), middle: after(spent), high: after(spent - around) })
    }

    /// The days before the reset on which nothing is left any more.
    fn runs_out(&self, left: Credits, balance: &Balance<'_>) -> RunsOut {
        let left = left.get() as f64;
        let day = |sign: f64| {
            let gone = |ahead: &u64| {
                let (spent, around) = self.spent(*ahead);
                spent + sign * around >= left
            };
            let ahead = (0..u64::from(balance.days_left()).min(FAR)).find(gone)?;
            balance.today.checked_add_days(Days::new(ahead))
        };
        let middle = day(0.0);
        let early = |day: NaiveDate| balance.cycle.days_left(day);
        RunsOut { early: day(1.0), middle, late: day(-1.0), days_early: middle.map(early) }
    }
}

/// The pace at which the work of a project would be done before the reset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NeededPace {
    /// What the project still takes on average, rounded up, with what it holds back.
    pub to_go: Credits,
    /// How that holds back something.
    pub held: Held,
    /// What of it has no known price.
    pub unpriced: u32,
    /// What has to be spent a day, rounded up; on the last day before the reset all of it.
    pub daily: Credits,
}

impl NeededPace {
    /// The pace for what is still to go, and how that holds back something.
    pub fn of(to_go: Sum, held: Held, balance: &Balance<'_>) -> Self {
        let days = u64::from(balance.spending_days().max(1));
        let daily = Credits::new(to_go.credits.get().div_ceil(days));
        Self { to_go: to_go.credits, unpriced: to_go.unpriced, daily, held }
    }
}

impl Balance<'_> {
    /// The days after today on which this cycle's credits can still be spent. Those of today are recorded, and the day of
    /// the reset spends from the next allowance: with a reset in 5 days it is 4.
    pub fn spending_days(&self) -> u32 {
        self.days_left().saturating_sub(1)
    }
}
