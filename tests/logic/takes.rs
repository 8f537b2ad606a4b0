//! Takes that were really made: merging them, and undoing their record.

use std::sync::Arc;

use chrono::{Days, NaiveDate};
use creditboard::document::{Command, Document};
use creditboard::domain::{
    AssetId, Credits, Kind, ModelId, Pass, Project, ProjectKey, RateKey, Take, TakeId, TakeLog, TakeOutcome, Usage,
    UsedTake, Validity,
};
use creditboard::figures::usage::Proposal;
use proptest::collection::vec;
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
    }
}

/// A few versions of a few takes: names collide on purpose.
pub(crate) fn any_take() -> impl Strategy<Value = Take> {
    let when = (0_u64..400, 0_u32..86_400);
    let what = (select(Pass::ALL.to_vec()), select(RateKey::ALL.to_vec()), select(TakeOutcome::ALL.to_vec()));
    let parts = (0_u128..6, 0_u32..3, 1_u32..30, when, what, 0_u64..700, any::<(bool, bool)>());
    parts.prop_map(|(name, edits, asset, (day, second), (pass, mode, outcome), credits, (withdrawn, after_draft))| {
        let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap_or_default();
        let at = first.checked_add_days(Days::new(day)).unwrap_or(first);
        let at = at.and_hms_opt(second / 3_600, second / 60 % 60, second % 60).unwrap_or_default();
        let validity = if withdrawn { Validity::Withdrawn } else { Validity::Counts };
        let credits = Credits::new(credits);
        Take { edits, validity, at, mode, outcome, credits, after_draft, ..take(name, asset, pass) }
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
    assert_eq!(document.undo_name(), Some("record take"), "named in the menu");
    assert!(document.project().takes.done(document.project()).has(AssetId::new(1), Pass::Draft), "the draft is moot");
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
    assert!(log.done(document.project()).is_empty(), "the asset is an image");
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
    let usage = Usage { takes: vec![stored(here, 1), stored(here, 2), stored(elsewhere, 3)], ..Usage::default() };
    let withdrawn = Take { edits: 1, validity: Validity::Withdrawn, ..take(1, 1, Pass::Final) };
    let log: TakeLog = [withdrawn, take(4, 1, Pass::Draft)].into_iter().collect();
    let names = |usage: &Usage| usage.takes.iter().map(|used| used.take.id).collect::<Vec<_>>();
    let expected = [2, 3, 4].map(TakeId::from_bits);
    assert_eq!(names(&usage.with_takes(here, &log)), expected, "one taken back, one new, the others as they were");
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
        let done = done.into_iter().collect::<TakeLog>().done(&project);
        let found = Proposal::of(&project, (AssetId::new(asset), pass), &done, (prices, plan))?;
        Some((found.model.to_string(), found.mode.id(), found.after_draft, found.credits.map(Credits::get)))
    };
    assert_eq!(shown(1, Pass::Final, None), Some(("imagen-4".into(), "image", false, Some(30))), "three at 10");
    assert_eq!(shown(1, Pass::Final, Some("studio")), Some(("imagen-4".into(), "image", false, Some(0))), "free");
    let clips = Some(("kling-v2.1".into(), "image-to-video", true, Some(75)));
    assert_eq!(shown(2, Pass::Final, None), clips, "three clips once, whatever is planned, after its draft");
    let unknown = Some(("no-such-model".into(), "image-to-video", false, None));
    assert_eq!(shown(2, Pass::Draft, None), unknown, "nobody knows the price");
    assert_eq!(shown(1, Pass::Draft, None), None, "it has no draft");
    assert_eq!(shown(7, Pass::Final, None), None, "no such asset");
}
