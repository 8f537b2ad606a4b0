//! `frontier`: what every number of credits can buy.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Number;

use super::Answer;
use super::args::FrontierArgs;
use super::fit::{board, kept, number};
use super::json;
use super::table::{self, Align, Table};
use super::trouble::Trouble;
use crate::words::say;

/// Up to so many points each of equal assets is one; beyond, only corners are listed.
const MOST_POINTS: usize = 100_000;

pub(super) fn answer(args: &FrontierArgs, today: NaiveDate) -> Result<Answer, Trouble> {
    let (mut opened, board) = board(&args.rules, today)?;
    let project = opened.project()?;
    let left_alone = kept(&project, &board);
    opened.notes.extend(left_alone);
    let points = board.frontier(MOST_POINTS);
    let text = if args.rules.json {
        let point = |point: &crate::advice::fit::FitPoint| JsonPoint {
            credits: point.credits.get(),
            quality: number(point.quality),
        };
        json::text(&JsonFrontier { points: points.iter().map(point).collect() })?
    } else {
        let mut table =
            Table::new(&[(say!("answer-head-credits"), Align::Right), (say!("answer-head-quality"), Align::Right)]);
        for point in points {
            table.row([table::credits(point.credits), point.quality.to_string()]);
        }
        table.text()
    };
    Ok(Answer::done(text, opened.notes))
}

#[derive(Serialize)]
struct JsonFrontier {
    points: Vec<JsonPoint>,
}

#[derive(Serialize)]
struct JsonPoint {
    #[serde(serialize_with = "super::json::in_unit")]
    credits: u64,
    quality: Option<Number>,
}
