//! Whole projects: fits against every combination of allowed choices, reckoned by the figures themselves.
//!
//! Locks, needs, heroes, both passes, drafts, planned takes and retakes on average are all in the mix.

use std::sync::Arc;

use creditboard::advice::fit::knapsack::{Effort, Scratch, Ties};
use creditboard::advice::fit::{Board, FitTerms, Rules};
use creditboard::advice::{Question, all_swaps, choices};
use creditboard::domain::{
    Asset, Choice, Clips, Credits, Importance, Lock, ModelId, Pass, PassFilter, Project, Rate, RateKey, Rates, Scene,
    Takes, Work,
};
use creditboard::figures::{Basis, Expected, Figures, KeepRates, Lens, mode_of};
use creditboard::prices::Plan;

use super::random::Random;
use crate::support::{asset, images, prices, project, scene, shot, speech};

/// What a fit is asked under, the project and its rates aside.
#[derive(Clone, Copy, Debug)]
struct Asked {
    filter: PassFilter,
    basis: Basis,
    rules: Rules,
}

const FINAL: Asked =
    Asked { filter: PassFilter::Final, basis: Basis::Bare, rules: Rules { hero_at_least: None, added_joins: None } };

fn rates(project: &Project) -> KeepRates {
    KeepRates::of(prices(), &Rates::default(), &project.rates)
}

/// Rates for some models in some modes, of those that [`any_board`] takes.
fn any_rates(random: &mut Random, fine: bool) -> Rates {
    let mut rates = Rates::default();
    for _ in 0..random.place(8) {
        let key = [RateKey::TextToVideo, RateKey::ImageToVideo, RateKey::Image][random.place(3)];
        let models = if key == RateKey::Image { PICTURES } else { CLIPS };
        let model = ModelId::from(models[random.place(models.len())]);
        let of = if fine { 10_000 } else { 12 };
        let kept = 1 + of / 100 + u32::try_from(random.below(u64::from(of - of / 100))).unwrap();
        rates.set_model(key, model, Some(Rate::new(kept.min(of), of).unwrap())).unwrap();
    }
    rates
}

const PICTURES: [&str; 6] = ["flux-schnell", "flux-kontext-pro", "flux-1.1-pro", "gpt-image-1", "imagen-4", "gone"];
const CLIPS: [&str; 6] = ["luma-ray-flash", "luma-ray-2", "kling-v2.1", "veo2", "veo3", "veo3-fast"];

/// One asset and pass, with all that may be taken for it.
struct Open {
    at: (usize, usize),
    pass: Pass,
    ways: Vec<Choice>,
    now: Choice,
}

/// What may be taken by the rules as they are written down, without the solver.
fn open(project: &Project, plan: Option<&Plan>, asked: Asked) -> Vec<Open> {
    let mut all = Vec::new();
    for (at, scene) in project.scenes.iter().enumerate().filter(|(_, scene)| scene.is_included()) {
        for (place, asset) in scene.assets.iter().enumerate().filter(|(_, asset)| asset.lock == Lock::Open) {
            for pass in Pass::ALL.into_iter().filter(|pass| asked.filter.includes(*pass)) {
                let question = Question::in_project(project, asset.id, pass, prices(), plan).unwrap();
                let (Some(mode), Some(now)) = (mode_of(asset, question.context.has_image), question.current()) else {
                    continue;
                };
                let rating = |choice: &Choice| prices().model(&choice.model).and_then(|model| model.rating(mode));
                let hero = asked.rules.hero_at_least.filter(|_| scene.importance == Importance::Hero);
                let fine = |choice: &Choice| rating(choice).is_some_and(|one| hero.is_none_or(|least| one >= least));
                if rating(now).is_none() || !is_priced(project, (at, place), pass) {
                    continue;
                }
                let allowed = choices(&question).into_iter().filter(|one| one.verdict.is_allowed());
                let mut ways: Vec<Choice> =
                    allowed.map(|one| one.choice).filter(|one| fine(one) && one != now).collect();
                if meets_everything(project, (at, place), pass) && fine(now) {
                    ways.push(now.clone());
                }
                if !ways.is_empty() {
                    all.push(Open { at: (at, place), pass, ways, now: now.clone() });
                }
            }
        }
    }
    all
}

fn is_priced(project: &Project, (at, place): (usize, usize), pass: Pass) -> bool {
    let figures = Figures::of(&Arc::new(project.clone()), prices()).unwrap();
    figures.scenes[at].assets[place].cost(pass).is_some_and(|cost| cost.credits().is_some())
}

fn meets_everything(project: &Project, (at, place): (usize, usize), pass: Pass) -> bool {
    use creditboard::figures::Finding;
    let figures = Figures::of(&Arc::new(project.clone()), prices()).unwrap();
    let id = project.scenes[at].assets[place].id;
    let faults = figures.findings().filter(|(_, one)| {
        let about = one.asset() == Some(id) && one.pass() == Some(pass);
        about && !matches!(one, Finding::PinnedShort { .. })
    });
    faults.count() == 0
}

fn with(project: &Project, (at, place): (usize, usize), pass: Pass, choice: Choice) -> Project {
    let mut next = project.clone();
    let asset = &mut Arc::make_mut(&mut next.scenes[at]).assets[place];
    match pass {
        Pass::Draft => asset.draft = Some(choice),
        Pass::Final => asset.last = choice,
    }
    next
}

/// The quality of open choices, by the words of the format: in eight-thousandths.
fn quality(project: &Project, open: &[Open]) -> u64 {
    let one = |one: &Open| {
        let scene = &project.scenes[one.at.0];
        let asset = &scene.assets[one.at.1];
        let mode = mode_of(asset, scene.has(creditboard::domain::Kind::Image)).unwrap();
        let rating = prices().model(&asset.choice(one.pass).unwrap().model).unwrap().rating(mode).unwrap();
        let weight = match asset.work {
            Work::Image { count } => u64::from(count) * 1_000,
            Work::Video { seconds } => u64::from(seconds.unwrap_or(scene.seconds).millis()),
            _ => 0,
        };
        let importance = match scene.importance {
            Importance::Hero => 24,
            Importance::Normal => 8,
            Importance::Background => 4,
        };
        let whole = importance * weight * u64::from(rating);
        if one.pass == Pass::Draft { whole / 4 } else { whole }
    };
    open.iter().map(one).sum()
}

fn cost(project: &Project, plan: Option<&Plan>, asked: Asked) -> Expected {
    let figures = Figures::of(&Arc::new(project.clone()), prices()).unwrap();
    match asked.basis {
        Basis::Bare => Expected::whole(figures.total(asked.filter, plan).credits),
        Basis::Expected | Basis::Safe => {
            figures.expected(&Lens::new(prices(), &rates(project)).filtered(asked.filter).on(plan))
        }
    }
}

/// Every combination: its cost, quality and changes.
fn combinations(project: &Project, open: &[Open], plan: Option<&Plan>, asked: Asked) -> Vec<(Expected, u64, usize)> {
    let mut all = vec![(project.clone(), 0)];
    for one in open {
        let before = std::mem::take(&mut all);
        for (project, changes) in before {
            for way in &one.ways {
                all.push((with(&project, one.at, one.pass, way.clone()), changes + usize::from(*way != one.now)));
            }
        }
    }
    all.into_iter().map(|(project, changes)| (cost(&project, plan, asked), quality(&project, open), changes)).collect()
}

fn board(project: &Arc<Project>, plan: Option<&Plan>, asked: Asked) -> Board {
    let figures = Figures::of(project, prices()).unwrap();
    let rates = rates(project);
    let lens = Lens { filter: asked.filter, basis: asked.basis, ..Lens::new(prices(), &rates).on(plan) };
    Board::of(&FitTerms { project, figures: &figures, lens, rules: asked.rules }).unwrap()
}

fn any_board(random: &mut Random) -> Project {
    let needs = ["", "", "", "sound", "one-take", "text-to-video", "start-still;16:9", "1:1", "end-still", "reference"];
    let mut scenes = Vec::new();
    let mut id = 1;
    for number in 0..=random.place(2) {
        let mut assets = vec![speech(id, 350, "google-tts")];
        for _ in 0..=random.place(2) {
            id += 10;
            let is_shot = random.below(2) == 0;
            let ids = if is_shot { CLIPS } else { PICTURES };
            let any = |random: &mut Random| Choice::of(ModelId::from(ids[random.place(ids.len())]));
            let first = if is_shot {
                shot(id, "veo2")
            } else {
                images(id, 1 + u32::try_from(random.below(3)).unwrap(), "imagen-4")
            };
            let mut last = any(random);
            if is_shot && random.below(4) == 0 {
                last.clips = [Clips::AtMostJoins(1), Clips::Pinned(Arc::from([5, 5]))][random.place(2)].clone();
            }
            assets.push(Asset {
                last,
                draft: (random.below(3) == 0).then(|| any(random)),
                needs: needs[random.place(needs.len())].parse().unwrap(),
                lock: if random.below(6) == 0 { Lock::Locked } else { Lock::Open },
                takes: if random.below(3) == 0 { Takes::Fixed(2) } else { Takes::Automatic },
                ..first
            });
        }
        id += 10;
        let importance = Importance::ALL[random.place(3)];
        let seconds = 4 + u32::try_from(random.below(9)).unwrap();
        scenes.push(Scene { importance, ..scene(id + u32::try_from(number).unwrap(), seconds, assets) });
        id += 10;
    }
    let script = asset(id + 5, Work::Consultation { count: 1 }, "ai-agent");
    let rates = any_rates(random, false);
    Project { rates, ..Project::clone(&project(scenes, vec![script])) }
}

#[test]
fn a_fit_is_the_best_of_all_combinations() {
    let mut scratch = Scratch::default();
    let (mut tried, mut changed) = (0, 0);
    for seed in 0..400 {
        let mut random = Random::new(seed + 5_000_000);
        let project = any_board(&mut random);
        let asked = Asked {
            filter: PassFilter::ALL[random.place(3)],
            basis: [Basis::Bare, Basis::Expected][random.place(2)],
            rules: Rules { hero_at_least: [None, Some(75), Some(90)][random.place(3)], added_joins: None },
        };
        let plan = prices().plans.get(random.place(5));
        let open = open(&project, plan, asked);
        if open.iter().map(|one| one.ways.len()).product::<usize>() > 200 {
            continue;
        }
        let all = combinations(&project, &open, plan, asked);
        let project = Arc::new(project);
        let board = board(&project, plan, asked);
        let most = all.iter().map(|one| one.0.ceil().get()).max().unwrap();
        let least = all.iter().map(|one| one.0.ceil().get()).min().unwrap();
        for _ in 0..6 {
            let budget = Credits::new(least.saturating_sub(2) + random.below(most - least + 5));
            let within = all.iter().filter(|one| one.0 <= Expected::whole(budget));
            let best = within.max_by(|one, two| one.1.cmp(&two.1).then(two.0.cmp(&one.0)).then(two.2.cmp(&one.2)));
            let got = board.fit(budget, Ties::Settled, &Effort::ENDLESS, &mut scratch);
            let Some((cost_of_best, quality_of_best, changes_of_best)) = best else {
                assert_eq!(got.unwrap_err().0.get(), least - budget.get(), "seed {seed}: short by");
                continue;
            };
            let fit = got.unwrap_or_else(|short| panic!("seed {seed}: {short} of {budget}"));
            let changes = board.changes(&fit, prices());
            assert!(fit.is_optimal() && fit.settled, "proven");
            assert_eq!(
                (fit.quality.parts(), fit.credits, changes.len()),
                (*quality_of_best, cost_of_best.ceil(), *changes_of_best),
                "seed {seed}, {budget} credits, {asked:?}"
            );
            let mut next = Project::clone(&project);
            for change in &changes {
                let at = next.scenes.iter().position(|scene| scene.id == change.scene).unwrap();
                let place = next.scenes[at].assets.iter().position(|asset| asset.id == change.asset).unwrap();
                next = with(&next, (at, place), change.pass, change.to.clone());
            }
            assert_eq!(cost(&next, plan, asked).ceil(), fit.credits, "seed {seed}: applied, it costs what it says");
            assert_eq!(quality(&next, &open), fit.quality.parts(), "seed {seed}: and is as good");
            tried += 1;
            changed += changes.len();
        }
    }
    assert!(tried > 800 && changed > 800, "{tried} fits with {changed} changes");
}

#[test]
fn rates_too_fine_for_whole_parts_are_weighed_all_the_same() {
    let asked = Asked { filter: PassFilter::Both, basis: Basis::Expected, ..FINAL };
    let (mut scratch, mut tried, mut fine) = (Scratch::default(), 0, 0);
    for seed in 0..300 {
        let mut random = Random::new(seed + 8_000_000);
        let mut project = any_board(&mut random);
        project.rates = any_rates(&mut random, true);
        let open = open(&project, None, asked);
        if open.iter().map(|one| one.ways.len()).product::<usize>() > 200 {
            continue;
        }
        let all = combinations(&project, &open, None, asked);
        let kept: u128 = project.rates.models().map(|(_, _, rate)| u128::from(rate.kept())).product();
        fine += usize::from(kept > 1_000_000_000_000);
        let board = board(&Arc::new(project), None, asked);
        let most = all.iter().map(|one| one.0.ceil().get()).max().unwrap();
        let least = all.iter().map(|one| one.0.ceil().get()).min().unwrap();
        for _ in 0..4 {
            let budget = Credits::new(least + random.below(most - least + 5));
            let within = all.iter().filter(|one| one.0 <= Expected::whole(budget));
            let best = within.max_by(|one, two| one.1.cmp(&two.1).then(two.0.cmp(&one.0))).unwrap();
            let fit = board.fit(budget, Ties::Settled, &Effort::ENDLESS, &mut scratch).unwrap();
            assert_eq!((fit.quality.parts(), fit.credits), (best.1, best.0.ceil()), "seed {seed}, {budget} credits");
            tried += 1;
        }
    }
    assert!(tried > 200 && fine > 20, "{tried} fits, {fine} boards");
}

#[test]
fn a_fit_is_never_worse_than_swaps_for_the_same_credits() {
    let mut scratch = Scratch::default();
    let mut tried = 0;
    for seed in 0..300 {
        let mut random = Random::new(seed + 6_000_000);
        let before = any_board(&mut random);
        let open = open(&before, None, FINAL);
        if open.iter().any(|one| !one.ways.contains(&one.now)) {
            continue;
        }
        let board = board(&Arc::new(before.clone()), None, FINAL);
        let mut swapped = before.clone();
        for swap in all_swaps(&before, prices(), None, PassFilter::Final) {
            // A fit adds no assets, so a swap that adds a still is none of its choices.
            if swap.causes.is_none() && random.below(2) == 0 {
                let at = before.scenes.iter().position(|scene| Some(scene.id) == swap.scene).unwrap();
                let place = before.scenes[at].assets.iter().position(|asset| asset.id == swap.asset).unwrap();
                swapped = with(&swapped, (at, place), swap.pass, swap.to);
            }
        }
        let credits = cost(&swapped, None, FINAL).ceil();
        let fit = board.fit(credits, Ties::Settled, &Effort::ENDLESS, &mut scratch).unwrap();
        assert!(fit.quality.parts() >= quality(&swapped, &open), "seed {seed}: {fit:?}");
        assert!(fit.credits <= credits, "seed {seed}: {fit:?}");
        tried += 1;
    }
    assert!(tried > 60, "{tried} boards");
}

#[test]
fn the_cheapest_board_of_a_quality_is_found() {
    let mut scratch = Scratch::default();
    for seed in 0..60 {
        let project = Arc::new(any_board(&mut Random::new(seed + 7_000_000)));
        let board = board(&project, None, FINAL);
        for point in board.frontier(1_000) {
            let fit = board.cheapest(point.quality, &Effort::ENDLESS, &mut scratch).unwrap();
            assert_eq!((fit.credits, fit.quality), (point.credits, point.quality), "seed {seed}: an efficient point");
        }
    }
}

#[test]
fn what_a_fit_leaves_alone_is_told() {
    let told = |asset: Asset, asked: Asked| {
        let hero = Scene { importance: Importance::Hero, ..scene(1, 9, vec![asset]) };
        let board = board(&project(vec![hero], vec![]), None, asked);
        (board.open(), board.kept().iter().map(|kept| kept.why.to_string()).collect::<Vec<_>>().join("; "))
    };
    assert_eq!(told(shot(2, "veo2"), FINAL), (1, String::new()), "free to change");
    assert_eq!(told(shot(2, "gone"), FINAL), (0, "stays as it is: its price is not known".to_owned()), "unpriced");
    let long = Asset { needs: "one-take".parse().unwrap(), ..shot(2, "veo2") };
    let nothing = (0, "stays as it is: no model meets its needs and the rules".to_owned());
    assert_eq!(told(long, FINAL), nothing, "no clip is 9 s long");
    let square = Asset { needs: "1:1".parse().unwrap(), ..shot(2, "veo2") };
    let heroes = Asked { rules: Rules { hero_at_least: Some(90), added_joins: None }, ..FINAL };
    assert_eq!(told(square, heroes), nothing, "nothing rated 90 makes squares");
    assert_eq!(told(Asset { lock: Lock::Locked, ..shot(2, "veo2") }, FINAL), (0, String::new()), "locked");
}

#[test]
fn joins_can_be_held() {
    let long = project(vec![scene(1, 16, vec![images(3, 1, "flux-1.1-pro"), shot(2, "veo2")])], vec![]);
    let mut scratch = Scratch::default();
    let mut picked = |added_joins| {
        let board = board(&long, None, Asked { rules: Rules { hero_at_least: None, added_joins }, ..FINAL });
        let fit = board.fit(Credits::new(700), Ties::Settled, &Effort::ENDLESS, &mut scratch).unwrap();
        board.changes(&fit, prices()).into_iter().map(|change| change.to.model.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(picked(None), ["gpt-image-1", "veo3-fast"], "two clips of 320");
    assert_eq!(picked(Some(0)), ["gpt-image-1", "veo3-fast"], "no more joins than two clips of Veo2 have");
    let mut short = |credits, added_joins| {
        let board = board(&long, None, Asked { rules: Rules { hero_at_least: None, added_joins }, ..FINAL });
        board.fit(Credits::new(credits), Ties::Settled, &Effort::ENDLESS, &mut scratch).map(|fit| fit.credits.get())
    };
    assert_eq!(short(200, None).unwrap(), 110, "four clips of Kling");
    assert!(short(200, Some(0)).is_err(), "four clips have two joins more");
}
