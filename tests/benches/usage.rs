//! Usage: what 100,000 takes come to, and what is still to go after one edit.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a bench may fail loudly")]

#[path = "support/mod.rs"]
mod support;

use std::hint::black_box;
use std::sync::Arc;

use chrono::{Days, TimeDelta};
use creditboard::domain::{
    Account, AccountPlan, Asset, AssetId, BillingDay, Credits, Kind, MadeOf, Pass, PlanId, Project, ProjectKey,
    RateKey, Rates, Take, TakeId, TakeLog, TakeOutcome, TakeStanding, TakeUnit, Usage, UsedTake, Validity,
};
use creditboard::figures::usage::{
    Learned, Others, Paying, RunSheet, Schedule, ToGo, UsageSums, balance, forecast, history, steps,
};
use creditboard::figures::{DoneAssets, Figures, KeepRates, Lens};
use creditboard::prices::PriceList;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use support::{board, edited, is_worth_running, most, today};

/// So many takes up to today, over `days` days, of the models of the list and of five projects.
fn usage(count: u32, days: u64) -> Usage {
    let prices = PriceList::shipped().unwrap();
    let first = today() - Days::new(days - 1);
    let seconds = days * 86_400 / u64::from(count);
    let take = |number: u32| {
        let model = &prices.models[usize::try_from(number * 7 + number / 13).unwrap() % prices.models.len()];
        let mode = RateKey::ALL.into_iter().rfind(|key| key.kind() == model.kind);
        let after = TimeDelta::seconds(i64::try_from(seconds * u64::from(number)).unwrap());
        let take = Take {
            id: TakeId::from_bits(u128::from(number) * 0x9e37_79b9_7f4a_7c15),
            edits: 0,
            validity: Validity::Counts,
            asset: AssetId::new(number % 500),
            pass: Pass::ALL[usize::try_from(number % 2).unwrap()],
            at: first.and_hms_opt(0, 0, 0).unwrap() + after,
            model: model.id.clone(),
            mode: mode.unwrap(),
            after_draft: number.is_multiple_of(5),
            credits: Credits::new(u64::from(number % 60)),
            outcome: TakeOutcome::ALL[usize::try_from(number * 31 % 4).unwrap()],
            unit: TakeUnit::All,
            made_of: MadeOf::default(),
            ahead: None,
            standing: TakeStanding::Stands,
        };
        UsedTake { project: ProjectKey::from_bits(u128::from(number % 5)), take }
    };
    Usage { takes: (0..count).map(take).collect(), ..Usage::default() }
}

fn account() -> Account {
    let plan = AccountPlan::new(PlanId::from("studio"), BillingDay::new(14).unwrap());
    Account { plan: Some(plan), ..Account::default() }
}

/// Everything that the Usage screen says of an account.
fn screen(criterion: &mut Criterion) {
    let prices = PriceList::shipped().unwrap();
    let account = account();
    let rates = KeepRates::of(prices, &Rates::default(), &Rates::default());
    for (name, days) in [("four years", 1_461), ("this cycle", 9)] {
        let takes = most(100_000);
        let usage = usage(takes, days);
        criterion.bench_function(&format!("all of the Usage screen/{takes} takes in {name}"), |bench| {
            bench.iter(|| {
                let balance = balance(&usage, &account, prices, today());
                let cycle = balance.cycle;
                let steps = steps(&usage, &account, prices, (cycle, today())).len();
                let sums = UsageSums::of(&usage, cycle, today()).total;
                let past = history(&usage, &account, prices, today()).len();
                let learned = Learned::of(usage.takes.iter().map(|used| &used.take), prices, &rates).models.len();
                black_box((steps, sums, past, learned, forecast(&usage, &balance)))
            });
        });
        criterion.bench_function(&format!("balance/{takes} takes in {name}"), |bench| {
            bench.iter(|| balance(&usage, &account, prices, today()).left);
        });
    }
}

/// The stills and every other shot are kept.
fn takes(project: &Project) -> TakeLog {
    let kept = project.all_assets().filter(|asset| asset.kind() == Kind::Image || asset.id.get() % 10 == 3);
    let key = |kind: Kind| RateKey::ALL.into_iter().find(|key| key.kind() == kind).unwrap();
    let take = |asset: &Asset| Take {
        id: TakeId::from_bits(asset.id.get().into()),
        edits: 0,
        validity: Validity::Counts,
        asset: asset.id,
        pass: Pass::Final,
        at: today().and_hms_opt(9, 0, 0).unwrap(),
        model: asset.final_choice.model.clone(),
        mode: key(asset.kind()),
        after_draft: false,
        credits: Credits::new(10),
        outcome: TakeOutcome::Kept,
        unit: TakeUnit::All,
        made_of: MadeOf::default(),
        ahead: None,
        standing: TakeStanding::Stands,
    };
    kept.map(take).collect()
}

/// What is still to go of a board, after one edit and after one take; and the run sheet of it all.
fn to_go(criterion: &mut Criterion) {
    let prices = PriceList::shipped().unwrap();
    let rates = KeepRates::of(prices, &Rates::default(), &Rates::default());
    for scenes in [100, 10_000].into_iter().filter(|scenes| is_worth_running(*scenes)) {
        let project = Arc::new(board(scenes));
        let log = takes(&project);
        let whole = Figures::of(&project, prices).unwrap();
        let next = edited(&project);
        let after = whole.after(&next, prices).unwrap();
        let done = DoneAssets::of(&log, &project, prices);
        let before = ToGo::of(&whole, done.clone(), prices);
        let terms = Lens::new(prices, &rates);
        criterion.bench_function(&format!("what is done/{scenes} scenes"), |bench| {
            bench.iter(|| DoneAssets::of(&log, &project, prices));
        });
        criterion.bench_function(&format!("one edit, still to go/{scenes} scenes"), |bench| {
            let update = |to_go: &mut ToGo| {
                to_go.update(&after, &done, prices);
                black_box(to_go.figures().expected(&terms))
            };
            bench.iter_batched_ref(|| before.clone(), update, BatchSize::LargeInput);
        });
        let more: TakeLog = log.all().skip(1).cloned().collect();
        let fewer = DoneAssets::of(&more, &project, prices);
        criterion.bench_function(&format!("one take, still to go/{scenes} scenes"), |bench| {
            let update = |to_go: &mut ToGo| to_go.update(&whole, &fewer, prices);
            bench.iter_batched_ref(|| before.clone(), update, BatchSize::LargeInput);
        });
        criterion.bench_function(&format!("three totals still to go/{scenes} scenes"), |bench| {
            bench.iter(|| before.figures().outlook(&terms, Credits::new(1_000)));
        });
        criterion.bench_function(&format!("run sheet/{scenes} scenes"), |bench| {
            bench.iter(|| RunSheet::of(&whole, &done, &terms, Some(Credits::new(2_160))).ends);
        });
        let sheet = RunSheet::of(&whole, &done, &terms, None);
        let plan = prices.plans.last().unwrap();
        let (left, over, billing_day) = (plan.allowance, Credits::ZERO, BillingDay::FIRST);
        let paying = Paying { now: plan, later: plan, left, over, today: today(), billing_day, others: Others::NONE };
        criterion.bench_function(&format!("schedule/{scenes} scenes"), |bench| {
            bench.iter(|| Schedule::of(&sheet, &paying, &rates).finish);
        });
    }
}

criterion_group!(benches, screen, to_go);
criterion_main!(benches);
