//! Takes are of units, and what was made of something else is stale.

use std::sync::Arc;

use chrono::{NaiveDateTime, TimeDelta};
use creditboard::document::{Command, Document};
use creditboard::domain::{
    Asset, AssetId, Choice, Credits, ModelId, Pass, Project, ProjectKey, Rates, Take, TakeOutcome, TakeUnit, Takes,
    Work,
};
use creditboard::figures::usage::{
    Learned, PaidBy, Progress, Proposal, StaleSum, TakeTarget, ToGo, given_up, made_from,
};
use creditboard::figures::{DoneAssets, Figures, KeepRates, Lens};
use proptest::prelude::*;

use super::story::day;
use crate::support::{asset, images, prices, project, scene, shot};

const FINAL: Pass = Pass::Final;

fn noon() -> NaiveDateTime {
    day("11-20").and_hms_opt(12, 0, 0).unwrap()
}

fn model(asset: Asset, model: &str) -> Asset {
    Asset { final_choice: Choice::of(ModelId::from(model)), ..asset }
}

/// A document that takes are recorded in one after the other.
struct Story {
    document: Document,
    takes: i64,
}

impl Story {
    fn of(project: Project) -> Self {
        Self { document: Document::opened(project), takes: 0 }
    }

    fn project(&self) -> &Arc<Project> {
        self.document.project()
    }

    fn done(&self) -> DoneAssets {
        DoneAssets::of(&self.project().takes, self.project(), prices())
    }

    fn take(&mut self, asset: u32, unit: u32, outcome: TakeOutcome) -> Take {
        let target = TakeTarget { asset: AssetId::new(asset), pass: FINAL, unit: TakeUnit::numbered(unit) };
        let paid = PaidBy { prices: prices(), plan: None };
        let proposal = Proposal::of(self.project(), target, &self.done(), paid).unwrap();
        self.takes += 1;
        let credits = proposal.credits.unwrap_or_default();
        proposal.take(noon() + TimeDelta::minutes(self.takes), credits, outcome)
    }

    fn record(&mut self, asset: u32, unit: u32, outcome: TakeOutcome) {
        let take = self.take(asset, unit, outcome);
        let command = Command::Record { key: ProjectKey::from_bits(1), takes: vec![take] };
        self.document.execute(command).unwrap();
    }

    fn change(&mut self, change: impl Fn(&mut Project)) {
        let mut other = Project::clone(self.project());
        change(&mut other);
        let command = Command::Restore { project: Arc::new(other), name: "change".to_owned() };
        self.document.execute(command).unwrap();
    }

    /// Bare credits still to go.
    fn to_go(&self) -> u64 {
        let whole = Figures::of(self.project(), prices()).unwrap();
        let rates = KeepRates::of(prices(), &Rates::default(), &Rates::default());
        let to_go = ToGo::of(&whole, self.done(), prices());
        Lens::new(prices(), &rates).project(to_go.figures()).credits.get()
    }

    fn spent(&self) -> u64 {
        Progress::of(&self.project().takes).spent.get()
    }

    fn stale(&self) -> (u64, u64) {
        let stale = StaleSum::of(&self.done(), None);
        (stale.count, stale.again.credits.get())
    }
}

/// A scene of 20 s with a still (1) and a Kling shot of four clips (2).
fn long_shot() -> Story {
    Story::of(Project::clone(&project(
        vec![scene(9, 20, vec![images(1, 1, "imagen-4"), shot(2, "kling-v2.1")])],
        Vec::new(),
    )))
}

#[test]
fn a_shot_is_done_where_each_of_its_clips_is_kept() {
    let mut story = long_shot();
    let whole = story.to_go();
    for (unit, left) in [(2, 75), (4, 50), (1, 25)] {
        story.record(2, unit, TakeOutcome::Kept);
        assert_eq!(story.to_go() + 100 - left, whole, "clip {unit} is kept");
        assert!(!story.done().has(AssetId::new(2), FINAL), "not done yet");
        assert_eq!(story.to_go() + story.spent(), whole, "spent and to go are the whole");
    }
    story.record(2, 3, TakeOutcome::Kept);
    assert!(story.done().has(AssetId::new(2), FINAL), "all four are kept");
}

#[test]
fn rates_are_learned_from_units() {
    let mut story = long_shot();
    story.record(1, 0, TakeOutcome::Kept);
    for unit in 1..=3 {
        story.record(2, unit, TakeOutcome::Rejected);
    }
    story.record(2, 0, TakeOutcome::Kept);
    let rates = KeepRates::of(prices(), &Rates::default(), &Rates::default());
    let learned = Learned::of(story.project().takes.all(), prices(), &rates);
    let shots = learned.models.iter().find(|one| one.model.as_str() == "kling-v2.1").unwrap();
    assert_eq!((shots.rate.plain.kept, shots.rate.plain.takes), (4, 7), "3 rejected and 4 kept");
    assert_eq!(shots.rate.rate.to_string(), "20/33", "(4 · 2/3 + 4) / (4 + 7), 61 %");
}

#[test]
fn planned_takes_are_used_up_whatever_became_of_them() {
    let planned = Asset { takes: Takes::Fixed(3), ..shot(2, "kling-v2.1") };
    let mut story =
        Story::of(Project::clone(&project(vec![scene(9, 5, vec![images(1, 1, "imagen-4"), planned])], Vec::new())));
    let whole = story.to_go();
    story.record(2, 0, TakeOutcome::Rejected);
    assert_eq!((story.to_go() + 25, story.spent()), (whole, 25), "two to go, the sum unchanged");
    story.record(2, 0, TakeOutcome::Charged);
    story.record(2, 1, TakeOutcome::Rejected);
    assert_eq!((story.to_go() + 75, story.spent()), (whole, 75), "none to go");
    assert!(!story.done().is_kept(AssetId::new(2), FINAL), "and still none is kept");
}

#[test]
fn what_was_kept_and_then_changed_is_stale_until_it_is_planned_again() {
    let mut story = Story::of(Project::clone(&project(
        vec![scene(9, 5, vec![images(1, 1, "imagen-4"), shot(2, "kling-v2.1")])],
        Vec::new(),
    )));
    story.record(2, 0, TakeOutcome::Kept);
    let before = story.to_go();
    story.change(|project| {
        let mut scene = creditboard::domain::Scene::clone(&project.scenes[0]);
        scene.seconds = creditboard::domain::Seconds::whole(12);
        scene.assets[1] = model(scene.assets[1].clone(), "veo3");
        project.scenes = vec![Arc::new(scene)];
    });
    assert_eq!((story.to_go(), story.stale()), (before, (1, 1_200)), "not to go, but named: two clips of Veo3");
    let (done, whole) = (story.done(), Figures::of(story.project(), prices()).unwrap());
    let made_by = done.work(AssetId::new(2), FINAL).and_then(|work| work.made_by.clone());
    assert_eq!(made_by, Some(ModelId::from("kling-v2.1")), "the model that was paid for");
    let ids = given_up(&whole, &done, (AssetId::new(2), FINAL));
    story.document.execute(Command::PlanAgain(ids)).unwrap();
    assert_eq!((story.to_go(), story.stale()), (before + 1_200, (0, 0)), "to go again");
    assert_eq!(story.spent(), 25, "what was paid stays paid");
    story.document.undo();
    assert_eq!((story.to_go(), story.stale().0), (before, 1), "undone");
}

#[test]
fn a_changed_text_length_count_or_model_makes_stale() {
    let narrated = || {
        let mut scene = scene(
            9,
            5,
            vec![
                asset(1, Work::Image { count: 4 }, "flux-schnell"),
                shot(2, "kling-v2.1"),
                asset(3, Work::Speech { characters: None }, "google-tts"),
            ],
        );
        scene.narration = "Every morning".to_owned();
        let mut story = Story::of(Project::clone(&project(vec![scene], Vec::new())));
        (1..4).for_each(|asset| story.record(asset, 0, TakeOutcome::Kept));
        assert_eq!((story.to_go(), story.stale()), (0, (0, 0)), "all done");
        story
    };
    let check = |what: &str, change: &dyn Fn(&mut creditboard::domain::Scene), expected: (u64, u64)| {
        let mut story = narrated();
        story.change(|project| {
            let mut scene = creditboard::domain::Scene::clone(&project.scenes[0]);
            change(&mut scene);
            project.scenes = vec![Arc::new(scene)];
        });
        assert_eq!((story.to_go(), story.stale()), (0, expected), "{what}");
    };
    check("the text", &|scene| scene.narration.push_str(" at six"), (1, 1));
    check("the length", &|scene| scene.seconds = creditboard::domain::Seconds::whole(6), (1, 50));
    check("the count", &|scene| scene.assets[0].work = Work::Image { count: 5 }, (1, 25));
    check("the model", &|scene| scene.assets[0] = model(scene.assets[0].clone(), "imagen-4"), (1, 40));
    check("the title, which nothing is made of", &|scene| scene.title.push('!'), (0, 0));
}

#[test]
fn another_still_makes_its_shots_stale_and_that_is_known_before() {
    let mut story = long_shot();
    story.record(1, 0, TakeOutcome::Kept);
    story.record(2, 0, TakeOutcome::Kept);
    let whole = Figures::of(story.project(), prices()).unwrap();
    let used = made_from(&whole, &story.done(), AssetId::new(1)).unwrap();
    assert_eq!((used.shots.len(), used.again.credits), (1, Credits::new(100)), "told before");
    story.record(1, 0, TakeOutcome::Rejected);
    assert_eq!(story.stale(), (0, 0), "a take that is not kept changes nothing");
    story.record(1, 0, TakeOutcome::Kept);
    assert_eq!(story.stale(), (1, 100), "as it was told");
    story.document.undo();
    assert_eq!(story.stale(), (0, 0), "and undone");
}

#[test]
fn a_picture_more_is_to_go_where_each_was_kept_by_itself() {
    let pictures = asset(1, Work::Image { count: 2 }, "flux-schnell");
    let mut story = Story::of(Project::clone(&project(vec![scene(9, 5, vec![pictures])], Vec::new())));
    story.record(1, 1, TakeOutcome::Kept);
    story.record(1, 2, TakeOutcome::Kept);
    story.change(|project| {
        let mut scene = creditboard::domain::Scene::clone(&project.scenes[0]);
        scene.assets[0].work = Work::Image { count: 3 };
        project.scenes = vec![Arc::new(scene)];
    });
    assert_eq!((story.to_go(), story.stale()), (5, (0, 0)), "the third");
}

/// What can happen to a project while takes of it are made.
#[derive(Clone, Debug)]
enum Step {
    Record(u32, u32, TakeOutcome),
    Undo,
    Redo,
}

fn any_step() -> impl Strategy<Value = Step> {
    let outcome = prop_oneof![
        Just(TakeOutcome::Kept),
        Just(TakeOutcome::Rejected),
        Just(TakeOutcome::Refunded),
        Just(TakeOutcome::Charged)
    ];
    prop_oneof![
        6 => (1_u32..5, 0_u32..5, outcome).prop_map(|(asset, unit, outcome)| Step::Record(asset, unit, outcome)),
        1 => Just(Step::Undo),
        1 => Just(Step::Redo),
    ]
}

/// The units of each asset of the board below, and what one take of each costs.
const UNITS: [(u32, u64, u64); 4] = [(1, 3, 5), (2, 4, 25), (3, 1, 10), (4, 2, 25)];

proptest! {
    #[test]
    fn spent_and_to_go_follow_from_the_takes_by_hand(steps in prop::collection::vec(any_step(), 0..40), fixed in 1_u32..5) {
        let board = vec![scene(9, 20, vec![
            asset(1, Work::Image { count: 3 }, "flux-schnell"),
            shot(2, "kling-v2.1"),
            asset(3, Work::Image { count: 1 }, "imagen-4"),
            Asset {
                takes: Takes::Fixed(fixed),
                ..asset(4, Work::Video { seconds: Some(creditboard::domain::Seconds::whole(10)) }, "kling-v2.1")
            },
        ])];
        let mut story = Story::of(Project::clone(&project(board, Vec::new())));
        for step in steps {
            match step {
                Step::Record(asset, unit, outcome) => {
                    let (_, units, _) = UNITS[usize::try_from(asset - 1).unwrap()];
                    // Another still would make shots stale, which is another story.
                    let outcome = if asset == 1 && outcome == TakeOutcome::Kept { TakeOutcome::Rejected } else { outcome };
                    story.record(asset, unit % (u32::try_from(units).unwrap() + 1), outcome);
                }
                Step::Undo => drop(story.document.undo()),
                Step::Redo => drop(story.document.redo()),
            }
            let log = Arc::clone(&story.project().takes);
            let (mut to_go, mut spent, mut kept, mut made) = (0, 0, [0_u64; 2], [0_u64; 2]);
            for (asset, units, each) in UNITS {
                let takes: Vec<&Take> = log.counting().filter(|take| take.asset == AssetId::new(asset)).collect();
                for unit in 1..=units {
                    let of = |take: &&&Take| [0, unit].contains(&u64::from(take.unit.number()));
                    let here: Vec<&&Take> = takes.iter().filter(of).collect();
                    let is_kept = here.iter().any(|take| take.outcome == TakeOutcome::Kept);
                    let planned = if asset == 4 { u64::from(fixed).saturating_sub(here.len().try_into().unwrap()) } else { 1 };
                    to_go += if is_kept { 0 } else { planned * each };
                    let shots = usize::from(asset == 2 || asset == 4);
                    let counted = here.iter().filter(|take| take.outcome != TakeOutcome::Refunded);
                    made[shots] += u64::try_from(counted.clone().count()).unwrap();
                    kept[shots] += u64::try_from(counted.filter(|take| take.outcome == TakeOutcome::Kept).count()).unwrap();
                    let charged = here.iter().filter(|take| take.outcome != TakeOutcome::Refunded).count();
                    spent += u64::try_from(charged).unwrap() * each;
                }
            }
            prop_assert_eq!((story.to_go(), story.spent()), (to_go, spent));
            let rates = KeepRates::of(prices(), &Rates::default(), &Rates::default());
            let learned = Learned::of(log.all(), prices(), &rates);
            let seen = |key: creditboard::domain::RateKey| {
                learned.modes.iter().find(|rate| rate.key == key).map_or((0, 0), |rate| (rate.plain.kept, rate.plain.takes))
            };
            prop_assert_eq!(seen(creditboard::domain::RateKey::Image), (kept[0], made[0]));
            prop_assert_eq!(seen(creditboard::domain::RateKey::ImageToVideo), (kept[1], made[1]));
        }
    }
}
