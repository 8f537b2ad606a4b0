//! Takes that were really made: merging them, and undoing their record.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{Days, NaiveDate};
use creditboard::document::{Command, Document};
use creditboard::domain::{
    AssetId, ClipRuns, Credits, Kind, MadeOf, ModelId, Pass, Project, ProjectKey, RateKey, Seconds, Take, TakeId,
    TakeLog, TakeOutcome, TakeStanding, TakeUnit, Usage, UsedTake, Validity,
};
use creditboard::figures::DoneAssets;
use creditboard::figures::usage::{PaidBy, Proposal, TakeTarget};
use creditboard::present::step_name;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::support;

/// A kept take of an asset, made with a model of no list.
fn take(name: u128, asset: u32, pass: Pass) -> Take {
    Take {
        id: TakeId::from_bits(name),
        edits: 0,
        validity: Validity::Counts,
        asset: AssetId::new(asset),
        pass,
        at: NaiveDate::from_ymd_opt(2026, 11, 22).and_then(|day| day.and_hms_opt(16, 5, 0)).unwrap_or_default(),
        model: ModelId::from("some-model"),
        mode: RateKey::Image,
        after_draft: false,
        credits: Credits::new(25),
        outcome: TakeOutcome::Kept,
        unit: TakeUnit::All,
        made_of: MadeOf::default(),
        ahead: None,
        standing: TakeStanding::Stands,
    }
}

/// A few versions of a few takes: names collide on purpose.
pub(crate) fn any_take() -> impl Strategy<Value = Take> {
    let when = (0_u64..400, 0_u32..86_400);
    let what = (select(Pass::ALL.to_vec()), select(RateKey::ALL.to_vec()), select(TakeOutcome::ALL.to_vec()));
    let units = (0_u32..4, any_made_of(), any::<bool>());
    let what = (what, units);
    let parts = (0_u128..6, 0_u32..3, 1_u32..30, when, what, 0_u64..700, any::<(bool, bool)>());
    parts.prop_map(|(name, edits, asset, (day, second), (what, units), credits, (withdrawn, after_draft))| {
        let ((pass, mode, outcome), (unit, made_of, again)) = (what, units);
        let standing = if again { TakeStanding::PlannedAgain } else { TakeStanding::Stands };
        let (id, unit) = (TakeId::from_bits(name), TakeUnit::numbered(unit));
        let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap_or_default();
        let at = first.checked_add_days(Days::new(day)).unwrap_or(first);
        let at = at.and_hms_opt(second / 3_600, second / 60 % 60, second % 60).unwrap_or_default();
        let validity = if withdrawn { Validity::Withdrawn } else { Validity::Counts };
        let credits = Credits::new(credits);
        let made = Take { id, unit, made_of, standing, ..take(name, asset, pass) };
        Take { edits, validity, at, mode, outcome, credits, after_draft, ..made }
    })
}

/// What a take may be made of, all of it, some or nothing known.
fn any_made_of() -> impl Strategy<Value = MadeOf> {
    let clips = option::of(vec((1_u16..20, 1_u32..4), 1..3)).prop_map(|runs| runs.and_then(ClipRuns::new));
    let length = option::of((0_u64..100_000).prop_filter_map("a length", |millis| Seconds::from_millis(millis).ok()));
    let parts = (length, clips, option::of(0_u32..100), option::of(any::<u64>()), option::of(0_u128..6));
    parts.prop_map(|(length, clips, count, text, still)| {
        let still = still.map(TakeId::from_bits);
        MadeOf { length, clips, count, text, still }
    })
}

/// Any log, often empty.
pub(crate) fn any_log() -> impl Strategy<Value = TakeLog> {
    let some = vec(any_take(), 0..8).prop_map(|takes| takes.into_iter().collect());
    prop_oneof![1 => Just(TakeLog::default()), 2 => some]
}

fn merged(one: &TakeLog, other: &TakeLog) -> TakeLog {
    let mut log = one.clone();
    log.merge(other);
    log
}

fn spent(log: &TakeLog) -> u64 {
    log.all().map(|take| take.spent().get()).sum()
}

proptest! {
    #[test]
    fn merging_is_idempotent_commutative_and_associative(a in any_log(), b in any_log(), c in any_log()) {
        prop_assert_eq!(merged(&a, &a), a.clone(), "with itself");
        prop_assert_eq!(merged(&a, &b), merged(&b, &a), "in either order");
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)), "in any grouping");
        prop_assert_eq!(merged(&merged(&a, &b), &b), merged(&a, &b), "a second time");
    }

    #[test]
    fn two_machines_that_exchange_end_with_the_same_spend(start in any_log(), here in any_log(), there in any_log()) {
        let (mut one, mut other) = (merged(&start, &here), merged(&start, &there));
        let carried = one.clone();
        other.merge(&carried);
        let back = other.clone();
        one.merge(&back);
        prop_assert_eq!(spent(&one), spent(&other), "the same spend");
        prop_assert_eq!(one, other, "the same takes");
    }

    #[test]
    fn edits_that_show_another_log_win_over_what_is_known_elsewhere(a in any_log(), b in any_log()) {
        let edited = a.edited_to_show(&b);
        prop_assert!(edited.shows_the_same(&b), "{edited:?} shows {b:?}");
        prop_assert!(merged(&a, &edited).shows_the_same(&b), "also where the old version is known");
        prop_assert_eq!(b.edited_to_show(&b), b.clone(), "nothing to edit");
    }

    #[test]
    fn a_later_edit_holds(mut older in any_take(), mut newer in any_take()) {
        newer.id = older.id;
        older.edits = 1;
        newer.edits = 2;
        let log: TakeLog = [newer.clone(), older].into_iter().collect();
        prop_assert_eq!(log.get(newer.id), Some(&newer), "whatever came first");
    }
}

/// A document with one scene of one image, number 1.
fn document() -> Document {
    let image = support::asset(1, creditboard::domain::Work::usual(Kind::Image), "flux-schnell");
    Document::opened(Project::clone(&support::project(vec![support::scene(2, 5, vec![image])], Vec::new())))
}

fn record(name: u128) -> Command {
    Command::Record { key: ProjectKey::from_bits(7), takes: vec![take(name, 1, Pass::Final)] }
}

fn counting(document: &Document) -> usize {
    document.project().takes.counting().count()
}

#[test]
fn a_recorded_take_is_undone_and_redone_like_anything_else() {
    let mut document = document();
    document.execute(record(1)).unwrap();
    assert_eq!(document.undo_name().map(step_name).as_deref(), Some("record take"), "named in the menu");
    assert!(
        DoneAssets::of(&document.project().takes, document.project(), support::prices())
            .has(AssetId::new(1), Pass::Draft),
        "the draft is moot"
    );
    document.undo().unwrap();
    assert_eq!(counting(&document), 0, "undone");
    assert!(document.is_saved(), "what the file holds");
    document.redo().unwrap();
    assert_eq!(counting(&document), 1, "redone");
}

#[test]
fn an_undone_take_does_not_come_back_from_elsewhere() {
    let mut document = document();
    document.execute(record(1)).unwrap();
    let elsewhere = TakeLog::clone(&document.project().takes);
    document.undo().unwrap();
    assert!(!document.merge_takes(ProjectKey::from_bits(7), &elsewhere), "nothing new in it");
    assert_eq!(counting(&document), 0, "still undone");
    document.redo().unwrap();
    assert!(merged(&elsewhere, &document.project().takes).counting().count() == 1, "redone everywhere");
}

#[test]
fn merged_takes_outlive_undo() {
    let mut document = document();
    document.execute(Command::SetTitle("Another".to_owned())).unwrap();
    assert!(document.merge_takes(ProjectKey::from_bits(7), &[take(5, 1, Pass::Final)].into_iter().collect()), "new");
    assert!(!document.is_saved(), "the file does not have it yet");
    document.undo().unwrap();
    assert_eq!(counting(&document), 1, "it was charged, whatever the title is");
    assert_eq!(document.project().key, Some(ProjectKey::from_bits(7)), "and it is known by that name");
}

#[test]
fn a_take_can_be_changed_and_removed() {
    let mut document = document();
    document.execute(record(1)).unwrap();
    let changed = Take { credits: Credits::new(3), ..take(1, 1, Pass::Final) };
    document.execute(Command::ReviseTake(changed.clone())).unwrap();
    assert_eq!(spent(&document.project().takes), 3, "changed");
    document.execute(Command::ReviseTake(changed)).unwrap();
    document.execute(Command::WithdrawTakes(vec![TakeId::from_bits(1)])).unwrap();
    assert_eq!(spent(&document.project().takes), 0, "removed");
    assert!(document.execute(Command::WithdrawTakes(vec![TakeId::from_bits(1)])).is_err(), "only once");
    document.undo().unwrap();
    assert_eq!(spent(&document.project().takes), 3, "back as it was changed");
}

#[test]
fn a_take_of_another_kind_does_not_make_an_asset_done() {
    let log: TakeLog = [Take { mode: RateKey::Speech, ..take(1, 1, Pass::Final) }].into_iter().collect();
    let document = document();
    assert!(DoneAssets::of(&log, document.project(), support::prices()).is_empty(), "the asset is an image");
}

#[test]
fn a_copy_of_a_project_shares_its_takes() {
    let mut document = document();
    document.execute(record(1)).unwrap();
    let copy = Arc::clone(document.project());
    assert_eq!(merged(&copy.takes, &document.project().takes), *copy.takes, "nothing is counted twice");
}

#[test]
fn an_open_project_knows_its_takes_first() {
    let (here, elsewhere) = (ProjectKey::from_bits(1), ProjectKey::from_bits(2));
    let stored = |project, name| UsedTake { project, take: take(name, 1, Pass::Final) };
    let takes = [stored(here, 1), stored(here, 2), stored(elsewhere, 3)].into_iter().collect();
    let usage = Usage { takes, ..Usage::default() };
    let withdrawn = Take { edits: 1, validity: Validity::Withdrawn, ..take(1, 1, Pass::Final) };
    let log: TakeLog = [withdrawn, take(4, 1, Pass::Draft)].into_iter().collect();
    let names = |usage: &Usage| usage.takes.iter().map(|used| used.take.id).collect::<Vec<_>>();
    let expected = [2, 3, 4].map(TakeId::from_bits);
    assert_eq!(
        names(&usage.with_takes(here, &log, &BTreeSet::new())),
        expected,
        "one taken back, one new, the others as they were"
    );
}

#[test]
fn a_take_is_proposed_as_the_price_list_has_it() {
    let image = support::asset(1, creditboard::domain::Work::Image { count: 3 }, "imagen-4");
    let mut shot = support::shot(2, "kling-v2.1");
    shot.takes = creditboard::domain::Takes::Fixed(4);
    shot.draft = Some(creditboard::domain::Choice::of(ModelId::from("no-such-model")));
    let project = support::project(vec![support::scene(9, 11, vec![image, shot])], Vec::new());
    let prices = support::prices();
    let shown = |asset, pass, plan: Option<&str>| {
        let plan = plan.and_then(|plan| prices.plan(&creditboard::domain::PlanId::from(plan)));
        let done = [take(1, 2, Pass::Draft)].map(|take| Take { mode: RateKey::TextToVideo, ..take });
        let done = DoneAssets::of(&done.into_iter().collect(), &project, prices);
        let target = TakeTarget { asset: AssetId::new(asset), pass, unit: TakeUnit::All };
        let found = Proposal::of(&project, target, &done, PaidBy { prices, plan })?;
        Some((found.model.to_string(), found.mode.id(), found.after_draft, found.credits.map(Credits::get)))
    };
    assert_eq!(shown(1, Pass::Final, None), Some(("imagen-4".into(), "image", false, Some(30))), "three at 10");
    assert_eq!(shown(1, Pass::Final, Some("studio")), Some(("imagen-4".into(), "image", false, Some(0))), "free");
    let clips = Some(("kling-v2.1".into(), "image-to-video", true, Some(75)));
    assert_eq!(shown(2, Pass::Final, None), clips, "three clips once, whatever is planned, after its draft");
    let unknown = Some(("no-such-model".into(), "image-to-video", false, None));
    assert_eq!(shown(2, Pass::Draft, None), unknown, "its price is unknown");
    assert_eq!(shown(1, Pass::Draft, None), None, "it has no draft");
    assert_eq!(shown(7, Pass::Final, None), None, "no such asset");
}

#[test]
fn a_record_can_be_undone_after_takes_came_from_elsewhere() {
    let mut document = document();
    document.execute(record(1)).unwrap();
    // The store gives back what it was told, and more.
    let known: TakeLog = [take(1, 1, Pass::Final), take(2, 1, Pass::Draft)].into_iter().collect();
    assert!(document.merge_takes(ProjectKey::from_bits(7), &known), "one is new");
    document.undo().unwrap();
    let counting: Vec<TakeId> = document.project().takes.counting().map(|take| take.id).collect();
    assert_eq!(counting, [TakeId::from_bits(2)], "the record is undone, what came stays");
    document.redo().unwrap();
    assert_eq!(spent(&document.project().takes), 50, "and done again");
}

#[test]
fn a_record_that_was_changed_elsewhere_can_be_undone() {
    let mut document = document();
    document.execute(record(1)).unwrap();
    let changed = Take { edits: 1, credits: Credits::new(3), ..take(1, 1, Pass::Final) };
    assert!(document.merge_takes(ProjectKey::from_bits(7), &[changed].into_iter().collect()), "another price");
    document.undo().unwrap();
    assert_eq!(counting(&document), 0, "undone");
}

#[test]
fn further_edits_that_show_the_same_leave_a_project_saved() {
    let mut document = document();
    document.execute(record(1)).unwrap();
    document.mark_saved(document.revision());
    let edited = Take { edits: 2, ..take(1, 1, Pass::Final) };
    assert!(!document.merge_takes(ProjectKey::from_bits(7), &[edited.clone()].into_iter().collect()), "nothing to see");
    assert!(document.is_saved(), "the file shows the same");
    assert_eq!(document.project().takes.get(edited.id), Some(&edited), "but the next edit comes after it");
}

#[test]
fn a_take_that_was_edited_as_often_as_can_be_counted_is_undone_like_any_other() {
    let worn = Take { edits: u32::MAX, ..take(u128::MAX, 1, Pass::Final) };
    let image = support::asset(1, creditboard::domain::Work::usual(Kind::Image), "flux-schnell");
    let mut project = Project::clone(&support::project(vec![support::scene(2, 5, vec![image])], Vec::new()));
    project.takes = Arc::new([worn.clone()].into_iter().collect());
    let mut document = Document::opened(project);
    let elsewhere = TakeLog::clone(&document.project().takes);
    let mut steps = |expected: u64, what: &str, step: &mut dyn FnMut(&mut Document)| {
        step(&mut document);
        assert_eq!(spent(&document.project().takes), expected, "{what}");
        assert_eq!(spent(&merged(&elsewhere, &document.project().takes)), expected, "{what}, and elsewhere");
    };
    let revised = Take { credits: Credits::new(3), ..worn.clone() };
    steps(3, "changed", &mut |document| drop(document.execute(Command::ReviseTake(revised.clone())).unwrap()));
    steps(25, "undone", &mut |document| drop(document.undo().unwrap()));
    steps(3, "redone", &mut |document| drop(document.redo().unwrap()));
    steps(25, "undone again", &mut |document| drop(document.undo().unwrap()));
    let now = document.project().takes.counting().next().unwrap().id;
    document.execute(Command::WithdrawTakes(vec![now])).unwrap();
    assert_eq!(counting(&document), 0, "withdrawn");
    document.undo().unwrap();
    assert_eq!(spent(&document.project().takes), 25, "and back");
}

#[test]
fn a_new_asset_is_never_done_by_a_take_of_a_copy() {
    let mut document = document();
    let next = document.project().ids.next_number();
    let of_a_copy = take(5, next, Pass::Final);
    let mistaken = take(6, u32::MAX, Pass::Final);
    document.merge_takes(ProjectKey::from_bits(7), &[of_a_copy, mistaken].into_iter().collect());
    let added = Command::DuplicateAsset(AssetId::new(1));
    document.execute(added).unwrap();
    assert!(
        DoneAssets::of(&document.project().takes, document.project(), support::prices()).is_empty(),
        "the copy had an asset of this number"
    );
}

#[test]
fn takes_without_a_key_get_one_that_every_machine_gives() {
    let image = support::asset(1, creditboard::domain::Work::usual(Kind::Image), "flux-schnell");
    let mut project = Project::clone(&support::project(vec![support::scene(2, 5, vec![image])], Vec::new()));
    project.takes = Arc::new([take(9, 1, Pass::Final)].into_iter().collect());
    let (one, other) = (Document::opened(project.clone()), Document::opened(project));
    assert!(one.project().key.is_some(), "so they count in the account");
    assert_eq!(one.project().key, other.project().key, "in one place only");
}

#[test]
fn no_project_takes_in_more_takes_than_a_file_can_hold() {
    let mut document = document();
    let most = u128::try_from(Take::MAX).unwrap();
    let all: TakeLog = (0..=most).map(|name| take(name, 1, Pass::Draft)).collect();
    assert!(!document.merge_takes(ProjectKey::from_bits(7), &all), "one too many");
    assert_eq!(counting(&document), 0, "the store has them");
}

#[test]
fn what_is_recorded_now_comes_after_what_the_site_said_today() {
    let at = |text: &str| text.parse::<chrono::NaiveDateTime>().unwrap();
    let adjusted = |moment: &str| creditboard::domain::Adjustment {
        id: creditboard::domain::AdjustmentId::from_bits(1),
        edits: 0,
        validity: Validity::Counts,
        at: at(moment),
        ahead: None,
        left: Credits::new(5),
    };
    let check = |said: &[&str], taken: Option<&str>, now: &str, expected: &str, why: &str| {
        let takes = taken.map(|moment| Take { at: at(moment), ..take(1, 1, Pass::Final) });
        let takes = takes.map(|take| UsedTake { project: ProjectKey::from_bits(1), take }).into_iter().collect();
        let adjustments = said.iter().map(|moment| adjusted(moment)).collect();
        let usage = Usage { takes, adjustments, ..Usage::default() };
        assert_eq!(usage.moment(at(now)), at(expected), "{why}");
    };
    let now = "2026-11-22T12:00:00";
    check(&[], None, now, now, "nothing is known");
    check(&["2026-11-22T09:00:00"], Some("2026-11-22T10:00:00"), now, now, "all of it is past");
    check(&[now], None, now, "2026-11-22T12:00:01", "in the same second");
    check(&["2026-11-22T15:30:00"], None, now, "2026-11-22T15:30:01", "the clock was set back");
    check(&[], Some("2026-11-22T15:30:00"), now, "2026-11-22T15:30:00", "a take of a clock that was ahead");
    check(&["2026-11-22T23:59:59"], None, now, now, "no day is left");
    check(&["2026-11-23T00:10:00"], None, now, now, "tomorrow is not known yet");
    check(&["2026-11-21T23:00:00"], None, now, now, "yesterday is over");
}
