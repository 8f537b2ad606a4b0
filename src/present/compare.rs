//! Whole boards beside each other, in rows: what each comes to, and how far that is from the first.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::basis::basis_phrase;
use super::told::{NotDone, UnfinishedWork, WorkFault, not_done_words};
use super::{ToErrorWords as _, contingency_words, number, verdict};
use crate::document::Refusal;
use crate::domain::{Credits, ModelId, Pass, PassFilter};
use crate::figures::{Basis, FigureError, LensSettings, Sum};
use crate::prices::{Plan, PriceList};
use crate::storage::OpenCause;
use crate::words::say;
use crate::workspace::{BoardTotals, ChangesFault, ComparedUnder};

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CompareGroup {
    /// Credits, chance, motion.
    Figures,
    /// The seconds of a model.
    Seconds,
    /// The rating of a model.
    Ratings,
    /// An asset that differs.
    Parts,
}

/// A row of a comparison, with a cell for each board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompareRow {
    /// What it is about.
    pub group: CompareGroup,
    /// Its name.
    pub label: String,
    /// One for each board; empty where nothing is known of it.
    pub cells: Vec<CompareCell>,
}

/// What a row says of a board.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CompareCell {
    /// The value.
    pub text: String,
    /// How it differs from the first board; empty on that one, and where no difference can be told.
    pub difference: String,
    /// `lowest` or `highest` where it is the best of the row; empty where it is not, and where all are alike.
    pub best: &'static str,
}

/// Why a board cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotCompared {
    /// Its file cannot be read.
    Unread(OpenCause),
    /// It is too large to count.
    TooLarge(FigureError),
    /// The changes that make it cannot be made.
    Refused(Refusal),
    /// Reading it ended before its time.
    Unfinished(WorkFault),
}

impl From<ChangesFault> for NotCompared {
    fn from(fault: ChangesFault) -> Self {
        match fault {
            ChangesFault::Refused(refusal) => Self::Refused(refusal),
            ChangesFault::TooLarge(error) => Self::TooLarge(error),
        }
    }
}

/// Which end of a row is the better one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Better {
    Lowest,
    Highest,
    Neither,
}

impl CompareCell {
    /// Of a board that does not have it.
    pub(super) fn none() -> Self {
        Self { text: "—".to_owned(), ..Self::default() }
    }
}

impl Better {
    fn word(self) -> &'static str {
        match self {
            Self::Lowest => say!("plan-lowest"),
            Self::Highest => say!("plan-highest"),
            Self::Neither => "",
        }
    }

    const fn ordering(self) -> Ordering {
        match self {
            Self::Lowest => Ordering::Less,
            Self::Highest => Ordering::Greater,
            Self::Neither => Ordering::Equal,
        }
    }
}

/// A value that is compared: how it reads, and what it counts; `None` where it cannot be told.
struct ComparedValue {
    text: String,
    count: Option<f64>,
    whole: Option<i128>,
}

/// The boards of a comparison. Of one that cannot be read nothing is known.
type Boards<'a> = &'a [Option<&'a BoardTotals>];

/// What boards come to, row by row. The others are compared with the first.
pub fn compare_rows(boards: Boards<'_>, seen: LensSettings, prices: &PriceList) -> Vec<CompareRow> {
    let mut rows = credit_rows(boards);
    rows.extend(contingency_row(boards));
    rows.extend(takes_a_day_row(boards));
    rows.extend(pass_rows(boards, seen));
    let percent = |count: u64| ComparedValue { text: number::percent(count), ..ComparedValue::whole(count.into()) };
    let chance = |board: &BoardTotals| ComparedValue {
        text: verdict::chance_words(board.chance),
        count: board.chance,
        whole: board.chance.map(whole_percent),
    };
    rows.push(row(say!("plan-row-chance"), boards, (Better::Highest, points), chance));
    let motion = |board: &BoardTotals| board.motion.map_or_else(ComparedValue::nothing, percent);
    rows.push(row(say!("plan-row-in-motion"), boards, (Better::Highest, points), motion));
    let running = |board: &BoardTotals| ComparedValue {
        text: number::running_length(board.running_millis),
        ..ComparedValue::whole(board.running_millis.into())
    };
    rows.push(row(say!("plan-row-running-time"), boards, (Better::Neither, seconds_between), running));
    rows.extend(seconds_rows(boards, prices));
    rows.extend(rating_rows(boards, prices));
    rows
}

/// What all boards are judged by: `Both passes, on Pro, with 1,843 credits left for the open board.`
pub fn compared_under_words(under: ComparedUnder, plan: Option<&Plan>) -> String {
    let passes = under.seen.filter.id();
    let (named, plan) = (u8::from(plan.is_some()), plan.map_or("", |plan| plan.name.as_str()));
    match under.left {
        Some(left) => say!(
            "plan-compared-under",
            passes = passes,
            named = named,
            plan = plan,
            unsure = u8::from(!left.is_known()),
            count = left.credits
        ),
        None => say!("plan-compared-unknown", passes = passes, named = named, plan = plan),
    }
}

/// Why a board cannot be compared, in a sentence.
pub fn not_compared_words(why: &NotCompared) -> String {
    match why {
        NotCompared::Unread(cause) => say!("plan-not-compared", why = cause.words().cause),
        NotCompared::TooLarge(error) => say!("plan-not-compared", why = error.words().to_string()),
        NotCompared::Refused(refusal) => say!("plan-changes-refused", why = refusal.words().to_string()),
        NotCompared::Unfinished(fault) => not_done_words(&NotDone::Unfinished(UnfinishedWork::Compare, fault.clone())),
    }
}

fn credit_rows(boards: Boards<'_>) -> Vec<CompareRow> {
    let known = boards.iter().flatten();
    let confidence = known.clone().map(|board| board.confidence).next().unwrap_or_default();
    let unpriced = known.clone().any(|board| board.bare.unpriced > 0);
    let of = |credits: Credits, board: &BoardTotals| ComparedValue::credits(credits, board.bare.unpriced);
    let kind = (Better::Lowest, number::difference as fn(i128) -> String);
    let phrase = |basis| basis_phrase(basis, confidence);
    let label = |basis| match basis {
        Basis::Bare => say!("plan-no-retakes").to_owned(),
        Basis::Expected => say!("plan-with-retakes").to_owned(),
        Basis::Safe => phrase(Basis::Safe),
    };
    let mut rows = vec![row(label(Basis::Bare), boards, kind, |board| of(board.bare.credits, board))];
    if unpriced {
        let count = |board: &BoardTotals| ComparedValue::whole(i128::from(board.bare.unpriced));
        rows.push(row(say!("plan-unpriced"), boards, kind, count));
    }
    rows.push(row(label(Basis::Expected), boards, kind, |board| of(board.expected, board)));
    rows.push(row(label(Basis::Safe), boards, kind, |board| of(board.safe, board)));
    rows
}

/// Each pass by itself, where both are counted and one of the boards has drafts.
fn pass_rows(boards: Boards<'_>, seen: LensSettings) -> Vec<CompareRow> {
    let sum = |board: &BoardTotals, pass: Pass| {
        board.passes.iter().find(|(one, _)| *one == pass).map(|(_, sum)| *sum).unwrap_or_default()
    };
    let has_drafts = |board: &BoardTotals| sum(board, Pass::Draft) != Sum::ZERO;
    if seen.filter != PassFilter::Both || !boards.iter().copied().flatten().any(has_drafts) {
        return Vec::new();
    }
    let phrase = basis_phrase(seen.basis, seen.confidence);
    let of = |pass: Pass| {
        let name = match pass {
            Pass::Draft => say!("plan-drafts-on", basis = &phrase),
            Pass::Final => say!("plan-finals-on", basis = &phrase),
        };
        let cell = |board: &BoardTotals| {
            let sum = sum(board, pass);
            ComparedValue::credits(sum.credits, sum.unpriced)
        };
        row(name, boards, (Better::Lowest, number::difference), cell)
    };
    Pass::ALL.map(of).into()
}

fn seconds_rows(boards: Boards<'_>, prices: &PriceList) -> Vec<CompareRow> {
    let models: BTreeSet<&ModelId> = boards.iter().flatten().flat_map(|board| board.shot_millis.keys()).collect();
    let rows = models.into_iter().map(|model| {
        let cell = |board: &BoardTotals| {
            let millis = board.shot_millis.get(model).copied();
            let text = millis
                .map_or_else(|| "—".to_owned(), |millis| say!("plan-seconds", seconds = number::thousandths(millis)));
            ComparedValue { text, ..ComparedValue::whole(millis.unwrap_or_default().into()) }
        };
        let name = prices.short_name(model);
        CompareRow { group: CompareGroup::Seconds, ..row(name, boards, (Better::Neither, seconds_between), cell) }
    });
    rows.collect()
}

/// How many takes a day can be made, where that is not the same on all boards.
fn takes_a_day_row(boards: Boards<'_>) -> Option<CompareRow> {
    let mut all = boards.iter().flatten().map(|board| board.takes_a_day);
    let first = all.next()?;
    let cell = |board: &BoardTotals| match board.takes_a_day {
        Some(takes) => ComparedValue::whole(takes.get().into()),
        None => ComparedValue { text: say!("plan-not-said").to_owned(), ..ComparedValue::nothing() },
    };
    all.any(|one| one != first)
        .then(|| row(say!("plan-takes-a-day"), boards, (Better::Neither, number::difference), cell))
}

/// What is held back in the totals, where that is not the same on all boards.
fn contingency_row(boards: Boards<'_>) -> Option<CompareRow> {
    let mut all = boards.iter().flatten().map(|board| board.contingency);
    let first = all.next()?;
    let cell = |board: &BoardTotals| {
        let text = contingency_words(board.contingency).unwrap_or_else(|| say!("plan-none").to_owned());
        ComparedValue { text, ..ComparedValue::nothing() }
    };
    let differs = all.any(|one| one != first);
    differs.then(|| row(say!("plan-contingency"), boards, (Better::Neither, number::difference), cell))
}

/// The models that the boards do not all rate alike.
fn rating_rows(boards: Boards<'_>, prices: &PriceList) -> Vec<CompareRow> {
    let rated = || boards.iter().flatten().map(|board| &board.ratings);
    let models: BTreeSet<&ModelId> = rated().flat_map(|ratings| ratings.iter().map(|(model, _)| model)).collect();
    let is_told = |model: &&ModelId| {
        let mut all = rated().map(|ratings| ratings.get(model));
        let first = all.next().flatten();
        all.any(|one| one != first)
    };
    let rows = models.into_iter().filter(is_told).map(|model| {
        let cell = |board: &BoardTotals| match board.ratings.get(model) {
            Some(rating) => ComparedValue::whole(rating.into()),
            None => ComparedValue { text: say!("plan-as-listed").to_owned(), ..ComparedValue::nothing() },
        };
        let name = say!("plan-rating-of", model = prices.short_name(model));
        CompareRow { group: CompareGroup::Ratings, ..row(name, boards, (Better::Neither, number::difference), cell) }
    });
    rows.collect()
}

/// A row of what the boards come to. Differences are told where both are known.
fn row(
    label: impl Into<String>,
    boards: Boards<'_>,
    (better, between): (Better, impl Fn(i128) -> String),
    value: impl Fn(&BoardTotals) -> ComparedValue,
) -> CompareRow {
    let values: Vec<Option<ComparedValue>> = boards.iter().map(|board| board.map(&value)).collect();
    let first = values.first().and_then(Option::as_ref).and_then(|first| first.whole);
    let best = best_text(&values, better);
    let cell = |(place, value): (usize, &Option<ComparedValue>)| {
        let Some(value) = value else { return CompareCell::default() };
        let whole = value.whole.zip(first).map(|(one, first)| one.saturating_sub(first));
        let first_text = values.first().and_then(Option::as_ref).map(|first| first.text.as_str());
        let difference = whole.filter(|_| place > 0).map(|whole| match whole {
            0 if first_text == Some(value.text.as_str()) => say!("plan-same").to_owned(),
            // Less apart than can be told, such as a chance of over 99 % and one of 100 %.
            0 => String::new(),
            whole => between(whole),
        });
        let is_best = value.count.is_some() && best == Some(value.text.as_str());
        CompareCell {
            text: value.text.clone(),
            difference: difference.unwrap_or_default(),
            best: if is_best { better.word() } else { "" },
        }
    };
    let cells = values.iter().enumerate().map(cell).collect();
    CompareRow { group: CompareGroup::Figures, label: label.into(), cells }
}

/// How the best of a row reads; `None` where all read alike and where less than two can be told.
fn best_text(values: &[Option<ComparedValue>], better: Better) -> Option<&str> {
    if better == Better::Neither {
        return None;
    }
    let known = values.iter().flatten().filter_map(|value| Some((value.count?, value.text.as_str())));
    let all: Vec<(f64, &str)> = known.collect();
    let (first, rest) = all.split_first()?;
    if rest.iter().all(|(_, text)| *text == first.1) {
        return None;
    }
    let best =
        rest.iter().fold(*first, |best, one| if one.0.total_cmp(&best.0) == better.ordering() { *one } else { best });
    Some(best.1)
}

impl ComparedValue {
    fn nothing() -> Self {
        Self { text: "—".to_owned(), count: None, whole: None }
    }

    fn whole(whole: i128) -> Self {
        let text = number::amount(u64::try_from(whole).unwrap_or(u64::MAX));
        #[expect(
            clippy::cast_precision_loss,
            reason = "only tells which of two is the larger; what reads alike is alike"
        )]
        let count = whole as f64;
        Self { text, count: Some(count), whole: Some(whole) }
    }

    /// What is not all priced is told, and is not the best of anything.
    fn credits(credits: Credits, unpriced: u32) -> Self {
        let all = Self { text: number::credits(credits), ..Self::whole(credits.get().into()) };
        if unpriced > 0 { Self { count: None, ..all } } else { all }
    }
}

fn whole_percent(chance: f64) -> i128 {
    // A chance is at most 1.
    #[expect(clippy::cast_possible_truncation, reason = "it is at most 100")]
    let percent = (chance * 100.0).round() as i64;
    percent.into()
}

fn points(difference: i128) -> String {
    let count = u64::try_from(difference.unsigned_abs()).unwrap_or(u64::MAX);
    say!("plan-points", count = count, points = number::difference(difference))
}

fn seconds_between(millis: i128) -> String {
    let size = number::thousandths(u64::try_from(millis.unsigned_abs()).unwrap_or(u64::MAX));
    say!("plan-seconds", seconds = if millis < 0 { format!("−{size}") } else { format!("+{size}") })
}
