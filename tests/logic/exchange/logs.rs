//! A provider’s own log beside what is recorded: every run and every take is in one place of the answer, and in one only.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use creditboard::domain::{
    AssetId, Credits, MadeOf, ModelId, Pass, Project, ProjectKey, RateKey, ResetTime, Scene, Take, TakeId, TakeOutcome,
    TakeStanding, TakeUnit, Usage, UsedTake, Validity,
};
use creditboard::exchange::{
    self, AssignedRun, AssignedRuns, ColumnName, DateOrder, Format, LoggedProject, MatchTerms, Reconciliation,
    RunColumnChoice, RunField, RunLog, RunLogOptions, RunRecords, RunStatus, Severity, Unassigned,
};
use creditboard::figures::usage::PaidBy;
use creditboard::present::{self, ToErrorWords as _};
use proptest::prelude::*;

use crate::support::{images, prices, scene, shot};

const KEY: ProjectKey = ProjectKey::from_bits(7);

fn read_with(text: &str, options: &RunLogOptions) -> RunLog {
    exchange::read_run_log(Format::Csv, text.as_bytes(), prices(), options)
        .unwrap_or_else(|error| panic!("{error:?} in {text}"))
}

fn read(text: &str) -> RunLog {
    read_with(text, &RunLogOptions::default())
}

fn at(minute: i64) -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
    let start = day.and_hms_opt(8, 0, 0).unwrap_or_default();
    start + TimeDelta::minutes(minute)
}

fn used(name: u128, minute: i64, model: &str, credits: u64) -> UsedTake {
    let take = Take {
        id: TakeId::from_bits(name),
        edits: 0,
        validity: Validity::Counts,
        asset: AssetId::new(1),
        pass: Pass::Final,
        at: at(minute),
        model: ModelId::from(model),
        mode: RateKey::ImageToVideo,
        after_draft: false,
        credits: Credits::new(credits),
        outcome: TakeOutcome::Rejected,
        unit: TakeUnit::All,
        made_of: MadeOf::default(),
        ahead: None,
        standing: TakeStanding::Stands,
    };
    UsedTake { project: KEY, take }
}

fn usage(takes: Vec<UsedTake>) -> Usage {
    Usage { takes: takes.into_iter().collect(), ..Usage::default() }
}

fn against(log: &RunLog, usage: &Usage, boards: &[Project]) -> Reconciliation {
    assigned(log, usage, boards, &AssignedRuns::new())
}

/// The same where the user has said what some runs were made for.
fn assigned(log: &RunLog, usage: &Usage, boards: &[Project], assigned: &AssignedRuns) -> Reconciliation {
    let projects: Vec<LoggedProject> = boards
        .iter()
        .zip(7..)
        .map(|(board, key)| LoggedProject {
            key: ProjectKey::from_bits(key),
            title: board.title.clone(),
            project: Arc::new(board.clone()),
        })
        .collect();
    let records = RunRecords { usage, projects: &projects, paid: PaidBy { prices: prices(), plan: None }, assigned };
    Reconciliation::of(&log.runs, records, MatchTerms::default())
}

fn board(scenes: Vec<Scene>) -> Project {
    Project::clone(&crate::support::project(scenes, Vec::new()))
}

/// A row of a log.
fn row(minute: i64, model: &str, credits: u64) -> String {
    format!("{},{model},{credits}\n", at(minute).format("%Y-%m-%d %H:%M:%S"))
}

fn log_of(rows: &[String]) -> RunLog {
    read(&format!("time,model,credits\n{}", rows.concat()))
}

/// `1:matched 2:differing`, by line.
fn shown(log: &RunLog, found: &Reconciliation) -> String {
    let line = |run: usize| log.runs.get(run).map_or(0, |run| run.line);
    let mut all: Vec<(usize, String)> = Vec::new();
    all.extend(found.matched.iter().map(|one| (line(one.run), "matched".to_owned())));
    all.extend(found.differing.iter().map(|one| (line(one.run), "differs".to_owned())));
    all.extend(found.proposed.iter().map(|one| {
        let take = &one.take;
        (line(one.run), format!("{} {} unit {}", take.asset, take.outcome, take.unit.number()))
    }));
    all.extend(found.unassigned.iter().map(|(run, why)| (line(*run), format!("{why:?}"))));
    all.sort();
    all.into_iter().map(|(line, what)| format!("{line}: {what}")).collect::<Vec<_>>().join(", ")
}

#[test]
fn a_log_is_read_in_any_of_its_shapes() {
    let check = |text: &str, expected: &str| {
        let log = read(text);
        let mut shown = String::new();
        for run in &log.runs {
            write!(shown, "{} {} {} {:?}; ", run.at, run.model, run.credits, run.status).unwrap();
        }
        for row in &log.unread {
            write!(shown, "{}:{} {}; ", row.place.line, row.place.column, present::unread_words(&row.why)).unwrap();
        }
        assert_eq!(shown.trim_end_matches("; "), expected, "reading {text:?}");
    };
    check("time,model,credits\n2026-11-22 16:05,Kling 2.1,25\n", "2026-11-22 16:05:00 kling-v2.1 25 None");
    check(
        "Erstellt am;Modell;Verbrauch;Zustand\n22.11.2026 16:05;Google Veo3;1.200;Fertig\n",
        "2026-11-22 16:05:00 veo3 1200 Some(Made)",
    );
    check(
        "日付,時刻,モデル,消費クレジット\n2026年11月22日,16:05,Imagen 4,10\n",
        "2026-11-22 16:05:00 imagen-4 10 None",
    );
    check(
        "Credits report\n\nDate,Model,Amount\n11/22/2026,Veo 3 Fast,-320\n11/20/2026,Top-up,2500\n11/23/2026,Luma Ray 2,-90\n",
        "2026-11-22 12:00:00 veo3-fast 320 None; 2026-11-23 12:00:00 luma-ray-2 90 None",
    );
    check(
        "2026-11-22T16:05:00Z,veo2,300\n2026-11-22T17:05:00Z,veo2,400\n",
        "2026-11-22 16:05:00 veo2 300 None; 2026-11-22 17:05:00 veo2 400 None",
    );
    check(
        "time,model,credits,status\nsoon,veo2,300,\n2026-11-22,,300,\n2026-11-22,veo2,12.5,\n2026-11-22,veo2,2000000000,\nTotal,,900,\n2026-11-22,veo2,7,Refunded\n",
        "2026-11-22 12:00:00 veo2 7 Some(Refunded); 2:1 “soon” isn’t a time; 3:12 there is no model; 4:17 “12.5” is part of a credit; credits are whole; 5:17 2,000,000,000 credits are more than a take can cost",
    );
}

#[test]
fn what_the_user_says_about_a_log_holds() {
    let text = "when it ran,what,a,b\n3/4/2026 10:00,veo2,300,1\n";
    let log = read(text);
    assert_eq!(log.missing, [RunField::Credits], "of two columns of numbers none is more likely");
    let choice = |column: &str, field| RunColumnChoice { column: ColumnName::Named(column.to_owned()), field };
    let columns = vec![choice("a", RunField::Credits)];
    let options = RunLogOptions { columns, dates: Some(DateOrder::DayFirst), ..RunLogOptions::default() };
    let log = read_with(text, &options);
    assert_eq!(log.runs[0].at.to_string(), "2026-04-03 10:00:00", "day first");
    assert_eq!(log.runs[0].credits, Credits::new(300), "the column that was named");
    let guess = read("time,model,credits\n3/4/2026,veo2,300\n");
    assert!(
        guess.findings.iter().any(|one| one.severity == Severity::Ambiguous),
        "else it is told: {:?}",
        guess.findings
    );
    let options = RunLogOptions { columns: vec![choice("none", RunField::Model)], ..RunLogOptions::default() };
    let refused = exchange::read_run_log(Format::Csv, text.as_bytes(), prices(), &options).unwrap_err();
    let refused = refused.words().to_string();
    assert!(refused.contains("there is no column “none”; there are when it ran, what, a, b"), "{refused}");
}

#[test]
fn times_with_a_zone_are_told_by_the_clock_that_takes_are_dated_by() {
    let clock: ResetTime = "00:00 America/Los_Angeles".parse().unwrap();
    let log = read_with(
        "time,model,credits\n2026-11-22T16:05:00Z,veo2,300\n",
        &RunLogOptions { clock, ..RunLogOptions::default() },
    );
    assert_eq!(log.runs[0].at.to_string(), "2026-11-22 08:05:00", "eight hours behind");
}

#[test]
fn our_own_list_of_takes_is_a_log_that_agrees() {
    let mut takes = vec![used(1, 0, "kling-v2.1", 25), used(2, 5, "veo3", 600), used(3, 5, "veo3", 600)];
    takes[1].take.outcome = TakeOutcome::Refunded;
    let usage = usage(takes);
    let written = exchange::export_usage(&usage, prices()).unwrap();
    let log = read(&written);
    assert_eq!(log.unread, [], "{written}");
    let found = against(&log, &usage, &[]);
    assert!(found.agrees() && found.matched.len() == 3, "{found:?}");
    assert_eq!(log.runs[1].status, Some(RunStatus::Refunded), "what became of it is read too");
}

#[test]
fn a_row_belongs_to_the_nearest_take_of_its_model_and_credits() {
    let rows = [row(0, "kling-v2.1", 25), row(10, "kling-v2.1", 25), row(12, "kling-v2.1", 50), row(500, "veo3", 600)];
    let log = log_of(&rows);
    let takes = vec![
        used(1, 9, "kling-v2.1", 25),
        used(2, 11, "kling-v2.1", 25),
        used(3, 30, "kling-v2.1", 30),
        used(4, 200, "veo2", 300),
    ];
    let usage = usage(takes);
    let found = against(&log, &usage, &[]);
    assert_eq!(shown(&log, &found), "2: matched, 3: matched, 4: differs, 5: NoAsset", "each once");
    let names: Vec<u128> = found.matched.iter().map(|one| u128::from_be_bytes(*one.used.take.id.bytes())).collect();
    assert_eq!(names, [1, 2], "in the order of time");
    assert_eq!(found.unlogged.len(), 1, "the Veo2 take has no row");
}

#[test]
fn a_take_of_a_day_and_a_row_of_a_day_find_each_other() {
    let noon = used(1, 4 * 60, "veo2", 300);
    let found = against(&log_of(&[row(0, "veo2", 300)]), &usage(vec![noon]), &[]);
    assert_eq!(found.matched.len(), 1, "recorded with a day only");
    let log = read("date,model,credits\n2026-11-22,veo2,300\n");
    let found = against(&log, &usage(vec![used(1, 600, "veo2", 300)]), &[]);
    assert_eq!(found.matched.len(), 1, "logged with a day only");
    let log = read("date,model,credits\n2026-11-21,veo2,300\n");
    let found = against(&log, &usage(vec![used(1, 600, "veo2", 300)]), &[]);
    assert_eq!(found.matched.len(), 0, "the day before is another day");
}

#[test]
fn a_run_without_a_take_is_proposed_where_exactly_one_asset_fits() {
    let board = board(vec![
        scene(1, 20, vec![shot(1, "kling-v2.1"), images(2, 1, "imagen-4")]),
        scene(2, 8, vec![shot(3, "veo2")]),
        scene(3, 8, vec![shot(4, "veo2")]),
        scene(4, 5, vec![shot(5, "luma-ray-2")]),
    ]);
    let rows: Vec<String> = (0..5).map(|minute| row(minute, "kling-v2.1", 25)).collect();
    let log = log_of(
        &[rows, vec![row(6, "veo2", 400), row(7, "luma-ray-2", 91), row(8, "imagen-4", 10), row(9, "flux-schnell", 5)]]
            .concat(),
    );
    let found = against(&log, &Usage::default(), std::slice::from_ref(&board));
    // Of five runs for four clips, the first was not kept.
    let expected = "2: 1 rejected unit 1, 3: 1 kept unit 4, 4: 1 kept unit 3, 5: 1 kept unit 2, 6: 1 kept unit 1, \
                    7: Several(2), 8: 5 kept unit 0, 9: 2 kept unit 0, 10: NoAsset";
    assert_eq!(shown(&log, &found), expected, "each with its asset");
    let named = read("time,model,credits,title,status\n2026-11-22 9:00,veo2,400,Scene 3,failed\n");
    let found = against(&named, &Usage::default(), std::slice::from_ref(&board));
    assert_eq!(shown(&named, &found), "2: 4 charged unit 0", "the log names the scene");
    let other = read("time,model,credits,project\n2026-11-22 9:00,imagen-4,10,Something else\n");
    let found = against(&other, &Usage::default(), std::slice::from_ref(&board));
    assert_eq!(found.unassigned, [(0, Unassigned::OtherProject)], "another project is not guessed");
}

#[test]
fn taking_a_log_twice_adds_nothing() {
    let board = board(vec![scene(1, 20, vec![shot(1, "kling-v2.1")])]);
    let log = log_of(&(0..6).map(|minute| row(minute, "kling-v2.1", 25)).collect::<Vec<_>>());
    let found = against(&log, &Usage::default(), std::slice::from_ref(&board));
    assert_eq!(found.proposed.len(), 6, "all are new");
    let takes = found.proposed.into_iter().map(|one| UsedTake { project: KEY, take: one.take }).collect();
    let again = against(&log, &usage(takes), std::slice::from_ref(&board));
    assert!(again.agrees() && again.matched.len() == 6, "{again:?}");
}

#[test]
fn a_spreadsheet_is_read_with_its_days_and_times() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, name) in (0..).zip(["Created at", "Model", "Credits"]) {
        sheet.write_string(0, column, name).unwrap();
    }
    let format = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd hh:mm:ss");
    let moment = rust_xlsxwriter::ExcelDateTime::parse_from_str("2026-11-22T16:05:09").unwrap();
    sheet.write_datetime_with_format(1, 0, &moment, &format).unwrap();
    sheet.write_string(1, 1, "Kling 2.1").unwrap();
    sheet.write_number(1, 2, 25).unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let log = exchange::read_run_log(Format::Xlsx, &bytes, prices(), &RunLogOptions::default()).unwrap();
    assert_eq!((log.runs.len(), log.runs[0].at.to_string()), (1, "2026-11-22 16:05:09".to_owned()), "{log:?}");
}

prop_compose! {
    fn any_side()(all in proptest::collection::vec((0_i64..300, 0_usize..3, 0_u64..3), 0..20)) -> Vec<(i64, &'static str, u64)> {
        const MODELS: [&str; 3] = ["kling-v2.1", "veo2", "imagen-4"];
        all.into_iter().filter_map(|(minute, model, credits)| Some((minute, *MODELS.get(model)?, credits * 25))).collect()
    }
}

proptest! {
    #[test]
    fn every_run_and_every_take_is_somewhere_once(runs in any_side(), mut takes in any_side()) {
        takes.sort_unstable();
        let log = log_of(&runs.iter().map(|(minute, model, credits)| row(*minute, model, *credits)).collect::<Vec<_>>());
        let takes = (1..).zip(&takes).map(|(name, (minute, model, credits))| used(name, *minute, model, *credits)).collect();
        let usage = usage(takes);
        let board = board(vec![scene(1, 5, vec![shot(1, "kling-v2.1"), images(2, 1, "imagen-4")])]);
        let found = against(&log, &usage, &[board]);
        let pairs = || found.matched.iter().chain(&found.differing);
        let mut of_runs: Vec<usize> = pairs().map(|one| one.run).chain(found.proposed.iter().map(|one| one.run)).collect();
        of_runs.extend(found.unassigned.iter().map(|(run, _)| *run));
        of_runs.sort_unstable();
        prop_assert_eq!(of_runs, (0..log.runs.len()).collect::<Vec<_>>(), "runs");
        let paired: BTreeSet<TakeId> = pairs().map(|one| one.used.take.id).collect();
        prop_assert_eq!(paired.len(), pairs().count(), "no take is in two pairs");
        prop_assert!(found.unlogged.iter().all(|used| !paired.contains(&used.take.id)), "nor left over as well");
        for one in pairs() {
            let run = &log.runs[one.run];
            prop_assert_eq!(&run.model, &one.used.take.model);
            prop_assert!((run.at - one.used.take.at).num_minutes().abs() <= 60 || one.used.take.at == at(4 * 60));
        }
        prop_assert!(found.matched.iter().all(|one| log.runs[one.run].credits == one.used.take.credits));
    }

    #[test]
    fn no_bytes_at_all_stop_a_log_from_being_answered(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        for format in [Format::Csv, Format::Tsv, Format::Xlsx] {
            let _answered = exchange::read_run_log(format, &bytes, prices(), &RunLogOptions::default());
        }
    }

    #[test]
    fn no_text_at_all_is_read_as_more_runs_than_rows(text in "[0-9a-z:/ ,;\"\n.-]{0,200}") {
        let text = format!("time,model,credits\n{text}");
        let log = read(&text);
        prop_assert!(log.runs.len() + log.unread.len() <= text.lines().count());
    }
}

#[test]
fn a_run_that_fits_several_assets_is_made_for_the_one_that_is_named() {
    let board = board(vec![scene(1, 10, vec![shot(2, "kling-v2.1")]), scene(3, 10, vec![shot(4, "kling-v2.1")])]);
    let log = read("When,Engine,Credits\n2026-11-22 08:00,kling-v2.1,25\n2026-11-22 08:05,veo2,300\n");
    let boards = [board];
    let found = against(&log, &usage(Vec::new()), &boards);
    assert_eq!(found.unassigned, [(0, Unassigned::Several(2)), (1, Unassigned::NoAsset)], "nobody knows");
    let named = |asset: u32| AssignedRun { asset: AssetId::new(asset), pass: Pass::Final };
    let by_hand = AssignedRuns::from([(log.runs[0].line, named(4)), (log.runs[1].line, named(2))]);
    let found = assigned(&log, &usage(Vec::new()), &boards, &by_hand);
    assert_eq!(found.unassigned, [], "both are said");
    let told: Vec<_> = found.proposed.iter().map(|one| &one.take).collect();
    let shown: Vec<String> =
        told.iter().map(|take| format!("{} {} {} {:?}", take.asset, take.model, take.credits, take.unit)).collect();
    assert_eq!(shown, ["4 kling-v2.1 25 One(1)", "2 veo2 300 One(1)"], "by the model that made it, one clip each");
    // What the board has no more is as the log says.
    let gone = AssignedRuns::from([(log.runs[0].line, named(99))]);
    assert_eq!(assigned(&log, &usage(Vec::new()), &boards, &gone).unassigned.len(), 2, "neither");
}

proptest! {
    #[test]
    fn what_is_assigned_by_hand_is_proposed_for_that_asset_and_nothing_else_changes(
        picks in proptest::collection::vec(proptest::option::of(0_usize..3), 1..7),
    ) {
        let scenes = (0..3).map(|place| scene(10 * place + 1, 10, vec![shot(10 * place + 2, "kling-v2.1")]));
        let boards = [board(scenes.collect())];
        let rows = (0..picks.len()).map(|place| format!("2026-11-22 08:{place:02},kling-v2.1,25\n"));
        let log = read(&format!("When,Engine,Credits\n{}", rows.collect::<String>()));
        let run = |pick: usize| AssignedRun { asset: AssetId::new(10 * u32::try_from(pick).unwrap() + 2), pass: Pass::Final };
        let by_hand: AssignedRuns =
            log.runs.iter().zip(&picks).filter_map(|(one, pick)| Some((one.line, run((*pick)?)))).collect();
        let found = assigned(&log, &usage(Vec::new()), &boards, &by_hand);
        let told: BTreeSet<(usize, AssetId)> = found.proposed.iter().map(|one| (one.run, one.take.asset)).collect();
        let wanted: BTreeSet<(usize, AssetId)> =
            picks.iter().enumerate().filter_map(|(at, pick)| Some((at, run((*pick)?).asset))).collect();
        prop_assert_eq!(told, wanted);
        let open: Vec<usize> = found.unassigned.iter().map(|(at, _)| *at).collect();
        let left: Vec<usize> = picks.iter().enumerate().filter(|(_, pick)| pick.is_none()).map(|(at, _)| at).collect();
        prop_assert_eq!(open, left, "each run is in one place, and in one only");
    }
}
