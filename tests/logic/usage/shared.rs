//! Several projects on one allowance.

use std::path::{Path, PathBuf};

use creditboard::domain::{
    Asset, Contingency, Credits, Kind, KindNeed, KnownBoard, PassFilter, Priority, ProjectClaim, ProjectKey,
    Reservation, TakeOutcome, Takes, Usage, UsedTake,
};
use creditboard::figures::usage::{
    OpenNeed, Others, Paying, RunSheet, Schedule, kind_needs, needed, others_keep, shares,
};
use creditboard::figures::{DoneAssets, Figures, Held, KeepRates, Lens, Sum, compare};
use proptest::prelude::*;

use super::story::{day, take};
use crate::support::{any_project, images, prices, project, scene, shot};

const ALL: [Kind; 6] = Kind::ALL;

fn file(title: &str) -> PathBuf {
    PathBuf::from(format!("/{title}.board.ron"))
}

/// A project of this name that takes so much video, in the order of the list.
fn board((place, &(title, to_go, priority, kept)): (usize, &(&str, u64, Priority, u64))) -> KnownBoard {
    let since = day("11-20").and_hms_opt(9, 0, 0).unwrap();
    let reserved = (kept > 0).then(|| Reservation { credits: Credits::new(kept), since, ahead: None });
    let claim = ProjectClaim { priority, place: u32::try_from(place).unwrap(), reserved, deadline: None };
    KnownBoard {
        path: file(title),
        key: Some(ProjectKey::from_bits(u128::try_from(place).unwrap())),
        title: title.to_owned(),
        needs: vec![KindNeed { kind: Kind::Video, parts: to_go.into(), of: 1, unpriced: 0 }],
        contingency: Contingency::NONE,
        seen: since,
        claim,
    }
}

fn boards(all: &[(&str, u64, Priority, u64)]) -> Usage {
    Usage { boards: all.iter().enumerate().map(board).collect(), ..Usage::default() }
}

fn sum(credits: u64) -> Sum {
    Sum { credits: Credits::new(credits), unpriced: 0 }
}

fn need(path: &Path, credits: u64) -> OpenNeed<'_> {
    OpenNeed { path, to_go: sum(credits), held: Held::NONE }
}

const fn four() -> [(&'static str, u64, Priority, u64); 4] {
    use Priority::{First, Last, Normal};
    [("open", 900, Normal, 0), ("late", 500, Last, 0), ("film", 700, Normal, 0), ("ad", 300, First, 0)]
}

#[test]
fn projects_are_served_by_priority_then_in_the_order_of_the_list() {
    let usage = boards(&four());
    let shown = |left: u64, this: Option<OpenNeed<'_>>| -> Vec<String> {
        let all = shares(&usage, (Credits::new(left), None), this);
        all.iter().map(|one| format!("{} {}/{}", one.board.title, one.gets(), one.to_go.credits)).collect()
    };
    assert_eq!(shown(2_000, None), ["ad 300/300", "open 900/900", "film 700/700", "late 100/500"], "100 remain");
    let open = file("open");
    let live = Some(need(&open, 1_650));
    assert_eq!(shown(2_000, live), ["ad 300/300", "open 1650/1650", "film 50/700", "late 0/500"], "as it is now");
    let all = shares(&usage, (Credits::new(2_000), None), None);
    let short: Vec<Option<Credits>> = all.iter().map(creditboard::figures::usage::BoardShare::short_by).collect();
    assert_eq!(short, [None, None, None, Some(Credits::new(400))], "what is missing");
}

#[test]
fn what_is_kept_for_a_project_is_kept_whatever_the_others_take() {
    use Priority::{First, Normal};
    let usage = boards(&[("open", 1_500, First, 0), ("client", 900, Normal, 600), ("later", 400, Normal, 0)]);
    let all = shares(&usage, (Credits::new(2_000), None), None);
    let shown: Vec<u64> = all.iter().map(|one| one.gets().get()).collect();
    assert_eq!(shown, [1_400, 600, 0], "600 of 2,000 are not for the first, though it goes first");
    let room = |title: &str| Others::of(&usage, Some(&file(title))).ahead(None).room(Credits::new(2_000)).get();
    assert_eq!(["open", "client", "later"].map(room), [1_400, 600, 0], "what each of them finds");
    assert_eq!(room("a new one"), 0, "which comes last");
}

#[test]
fn what_a_project_spends_comes_off_what_is_kept_for_it() {
    let mut usage = boards(&[("client", 900, Priority::Normal, 600)]);
    let key = usage.boards[0].key.unwrap();
    let at = |text: &str| day(text).and_hms_opt(12, 0, 0).unwrap();
    let used = |name: u128, on: &str, outcome| UsedTake { project: key, take: take(name, at(on), 100, outcome) };
    let own = [
        used(1, "11-19", TakeOutcome::Kept),
        used(2, "11-21", TakeOutcome::Rejected),
        used(3, "11-22", TakeOutcome::Refunded),
    ];
    usage.takes = own.into_iter().collect();
    let other = UsedTake { project: ProjectKey::from_bits(99), take: take(4, at("11-22"), 100, TakeOutcome::Kept) };
    usage.takes.put(other);
    let kept = shares(&usage, (Credits::new(2_000), None), None)[0].kept;
    assert_eq!(kept, Credits::new(500), "what was spent before, refunded or spent by another does not count");
}

#[test]
fn what_one_takes_more_is_missing_elsewhere() {
    let usage = boards(&four());
    let open = file("open");
    let kept = others_keep(&usage, (Credits::new(2_000), None), need(&open, 900), Credits::new(600));
    let shown: Vec<String> =
        kept.iter().map(|one| format!("{} {} of {}", one.share.board.title, one.keeps, one.share.gets())).collect();
    assert_eq!(shown, ["ad 300 of 300", "film 200 of 700", "late 0 of 100"], "600 more");
}

#[test]
fn another_plan_makes_kinds_free_for_the_other_projects_too() {
    let mut usage = boards(&[("open", 0, Priority::Normal, 0), ("other", 500, Priority::First, 0)]);
    let speech = KindNeed { kind: Kind::Speech, parts: 121, of: 2, unpriced: 1 };
    usage.boards[1].needs.push(speech);
    let others = Others::of(&usage, Some(&file("open")));
    let on = |id: &str| {
        let ahead = others.ahead(prices().plan(&id.into()));
        (ahead.credits.get(), ahead.unpriced)
    };
    assert_eq!((on("pro"), on("visionary")), ((561, 1), (500, 0)), "speech is free on Visionary");
}

pub(crate) fn any_boards() -> impl Strategy<Value = Usage> {
    let one = (0_u64..2_000, 0_usize..3, prop_oneof![Just(0_u64), 0_u64..1_500]);
    proptest::collection::vec(one, 1..7).prop_map(|all| {
        let names = ["a", "b", "c", "d", "e", "f", "g"];
        let all: Vec<_> = all.into_iter().zip(names).collect();
        let of = all.iter().map(|((to_go, rank, kept), name)| (*name, *to_go, Priority::ALL[*rank], *kept));
        boards(&of.collect::<Vec<_>>())
    })
}

/// A scene of a board for the comparison with story order: how many clips of which of three models its shot has, and whether
/// a still is made for it before.
fn any_story() -> impl Strategy<Value = Vec<(u32, usize, bool)>> {
    proptest::collection::vec((1_u32..5, 0_usize..3, any::<bool>()), 1..9)
}

/// The models of shots, each with the price of its clips of five seconds.
const CLIPS: [(&str, u64); 3] = [("kling-v2.1", 25), ("luma-ray-flash", 30), ("luma-ray-2", 90)];

/// The board, and what it is made of in story order, unit by unit.
fn told(story: &[(u32, usize, bool)]) -> (std::sync::Arc<creditboard::domain::Project>, Vec<u64>) {
    let mut units = Vec::new();
    let scenes = (1..).zip(story).map(|(number, &(clips, model, has_still))| {
        let id = number * 10;
        let (model, price) = CLIPS[model];
        let once = |asset: Asset| Asset { takes: Takes::Fixed(1), ..asset };
        let still = has_still.then(|| {
            units.push(10);
            once(images(id + 1, 1, "imagen-4"))
        });
        units.extend(std::iter::repeat_n(price, usize::try_from(clips).unwrap()));
        let shot = once(shot(id + 2, model));
        scene(id, clips * 5, still.into_iter().chain([shot]).collect())
    });
    let board = project(scenes.collect(), vec![]);
    (board, units)
}

/// What other projects take of each cycle before this one, as long as they need something.
#[derive(Clone, Copy)]
struct OthersFirst {
    taken: u64,
    /// What is kept for this project in this cycle.
    own: u64,
    /// What of all is kept for those before it.
    kept: u64,
}

/// The cycles of plain story order, where others take their part of each cycle first: nothing goes before what came before it,
/// and no unit is split. `None` where a unit is more than an allowance.
fn story_cycles(units: &[u64], (left, allowance): (u64, u64), others: OthersFirst) -> Option<usize> {
    let OthersFirst { taken: mut ahead, mut own, kept } = others;
    // What is kept for the project is there in this cycle, and nothing of it afterwards.
    let mut room = |left: u64| {
        let room = own.min(left.saturating_sub(kept)).max(left.saturating_sub(ahead));
        ahead = ahead.saturating_sub(left - room);
        own = 0;
        room
    };
    if units.iter().any(|unit| *unit > allowance) {
        return None;
    }
    let (mut cycles, mut rest) = (1, room(left));
    for unit in units {
        while *unit > rest {
            (cycles, rest) = (cycles + 1, room(allowance));
        }
        rest -= unit;
    }
    Some(cycles)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn beside_others_no_board_takes_more_cycles_than_in_story_order(
        story in any_story(), usage in any_boards(), used in 0_u64..2_600, place in 0_usize..7, plan in 0_usize..2,
    ) {
        let (board, units) = told(&story);
        let figures = Figures::of(&board, prices()).unwrap();
        let rates = KeepRates::of(prices(), &Default::default(), &Default::default());
        let (plan, path) = (&prices().plans[plan], usage.boards[place % usage.boards.len()].path.clone());
        let others = Others::of(&usage, Some(&path));
        let left = plan.allowance.less(Credits::new(used));
        let paying = Paying {
            now: plan,
            later: plan,
            left,
            over: Credits::ZERO,
            today: day("11-22"),
            billing_day: creditboard::domain::BillingDay::FIRST,
            others: &others,
        };
        let sheet = RunSheet::of(&figures, &DoneAssets::default(), &Lens::new(prices(), &rates), None);
        let schedule = Schedule::of(&sheet, &paying, &rates);
        let served = |board: &KnownBoard| (board.claim.priority, board.claim.place);
        let mine = usage.boards.iter().find(|board| board.path == path).unwrap();
        let kept = |board: &KnownBoard| board.claim.reserved.map_or(0, |reserved| reserved.credits.get());
        let first = || usage.boards.iter().filter(|board| served(board) < served(mine));
        let after = usage.boards.iter().filter(|board| served(board) > served(mine));
        let needs = first().map(|board| u64::try_from(board.needs[0].parts).unwrap().max(kept(board)));
        let taken = needs.sum::<u64>() + after.map(kept).sum::<u64>();
        let first = OthersFirst { taken, own: kept(mine), kept: first().map(kept).sum() };
        let in_story = story_cycles(&units, (left.get(), plan.allowance.get()), first);
        prop_assert!(schedule.never.is_empty() == in_story.is_some());
        if let Some(in_story) = in_story {
            prop_assert!(schedule.cycles.len() <= in_story, "{} cycles, {in_story} in story order", schedule.cycles.len());
        }
    }
}

proptest! {
    #[test]
    fn the_list_and_each_project_tell_the_same_room(usage in any_boards(), left in 0_u64..4_000) {
        let left = Credits::new(left);
        let shares = shares(&usage, (left, None), None);
        let all: u64 = shares.iter().map(|one| one.gets().get()).sum();
        prop_assert!(all <= left.get(), "no more is given than there is");
        for share in &shares {
            let ahead = Others::of(&usage, Some(&share.board.path)).ahead(None);
            prop_assert_eq!(ahead.room(left), share.room, "{} finds what the list says", share.board.title);
            prop_assert!(share.room >= share.kept.min(left) || shares.iter().map(|one| one.kept.get()).sum::<u64>() > left.get());
        }
    }

    #[test]
    fn needs_by_kind_are_what_is_to_go_on_every_plan(project in any_project(), plan in 0_usize..5) {
        let Ok(figures) = Figures::of(&std::sync::Arc::new(project.clone()), prices()) else { return Ok(()) };
        let rates = KeepRates::of(prices(), &Default::default(), &project.rates);
        let plan = prices().plans.get(plan);
        let lens = Lens::new(prices(), &rates).on(plan);
        let needs = kind_needs(&figures, &lens);
        let expected = Sum { credits: figures.expected(&lens).ceil(), unpriced: figures.total(PassFilter::Both, plan).unpriced };
        prop_assert_eq!(needed(&needs, plan), expected);
        prop_assert!(needs.len() <= ALL.len());
    }

    #[test]
    fn beside_others_screens_and_schedule_agree(project in any_project(), usage in any_boards(), used in 0_u64..4_000) {
        let Ok(figures) = Figures::of(&std::sync::Arc::new(project.clone()), prices()) else { return Ok(()) };
        let rates = KeepRates::of(prices(), &Default::default(), &project.rates);
        let lens = Lens::new(prices(), &rates);
        let others = Others::of(&usage, Some(&file("a")));
        let taken = creditboard::figures::TakenBefore { used: Credits::new(used), others: &others };
        let sheet = RunSheet::of(&figures, &DoneAssets::default(), &lens, None);
        for row in compare(&figures, &lens, taken) {
            let left = row.plan.allowance.less(Credits::new(used));
            let paying = Paying {
                now: row.plan,
                later: row.plan,
                left,
                over: Credits::ZERO,
                today: day("11-22"),
                billing_day: creditboard::domain::BillingDay::FIRST,
                others: &others,
            };
            prop_assert_eq!(row.left, paying.room(), "plans and schedule have the same to spend");
            let laid = Schedule::of(&sheet, &paying, &rates);
            let never = !laid.never.is_empty() || laid.unpriced > 0;
            let charged = laid.cycles.iter().any(|cycle| !cycle.credits.is_zero());
            let cycles = if charged { u64::try_from(laid.cycles.len()).unwrap() } else { 0 };
            prop_assert_eq!(row.cycles, (!never).then_some(cycles), "on {}", row.plan.name);
            prop_assert!(laid.cycles.iter().all(|cycle| cycle.credits <= cycle.grants.plus(Credits::new(1)).unwrap()));
        }
    }
}
