//! Whole projects: fits against every combination of allowed choices, calculated by the figures themselves.
//!
//! Locks, needs, heroes, both passes, drafts, planned takes and retakes on average are all in the mix.

use std::sync::Arc;

use creditboard::advice::fit::knapsack::{Scratch, Ties};
use creditboard::advice::fit::{Board, FitChange, FitTerms, Rules};
use creditboard::advice::{Question, all_swaps, choices};
use creditboard::domain::{
    Asset, Choice, Clips, Credits, Importance, Kind, Lock, ModelId, Pass, PassFilter, Project, Rate, RateKey, Rates,
    Scene, Takes, Work,
};
use creditboard::figures::{Basis, DoneAssets, Expected, Figures, KeepRates, Lens, mode_of};
use creditboard::present::left_words;
use creditboard::prices::Plan;

use super::random::{ENDLESS, Random};
use crate::support::{asset, images, pass_of, prices, project, scene, shot, speech};

/// What a fit is asked under.
#[derive(Clone, Copy, Debug)]
struct Asked {
    filter: PassFilter,
    basis: Basis,
    hero_at_least: Option<u8>,
    added_joins: Option<u32>,
}

const FINAL: Asked = Asked { filter: PassFilter::Final, basis: Basis::Bare, hero_at_least: None, added_joins: None };

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

/// The places of a scene and of an asset in it.
type Spot = (usize, usize);

/// Another choice for one pass of an asset, by the places of its scene and of it; `None` drops the draft.
type Edit = ((usize, usize), Pass, Option<Choice>);

/// One decision: of an asset, or of all shots of a look, with all ways that may be taken for it.
struct Open {
    /// Those whose quality counts.
    finals: Vec<(usize, usize)>,
    /// What each way changes; nothing where all stays as it is.
    ways: Vec<Vec<Edit>>,
}

/// What may be taken for the final of an asset by the rules as they are written down, without the solver; `None` where it
/// may not change. `Some(None)` among them is the choice as it is.
fn finals(project: &Project, at: (usize, usize), plan: Option<&Plan>, rules: Asked) -> Option<Vec<Option<Choice>>> {
    let scene = &project.scenes[at.0];
    let asset = &scene.assets[at.1];
    let question = Question::in_project(project, asset.id, Pass::Final, prices(), plan)?;
    let mode = mode_of(asset, question.context.has_image)?;
    let rating = |choice: &Choice| prices().model(&choice.model).and_then(|model| model.rating(mode));
    let hero = rules.hero_at_least.filter(|_| scene.importance == Importance::Hero);
    let fine = |choice: &Choice| rating(choice).is_some_and(|one| hero.is_none_or(|least| one >= least));
    if asset.lock == Lock::Locked || rating(&asset.final_choice).is_none() || !is_priced(project, at, Pass::Final) {
        return None;
    }
    let allowed = choices(&question).into_iter().filter(|one| one.verdict.is_allowed()).map(|one| one.choice);
    let mut ways: Vec<Option<Choice>> =
        allowed.filter(|one| fine(one) && *one != asset.final_choice).map(Some).collect();
    if meets_everything(project, at, Pass::Final) && fine(&asset.final_choice) {
        ways.push(None);
    }
    Some(ways)
}

/// Drafts that may take the place of the present one: priced, and cheaper than it. With what each costs.
fn drafts(project: &Project, at: (usize, usize), plan: Option<&Plan>) -> Option<(u64, Vec<(Choice, u64)>)> {
    let asset = &project.scenes[at.0].assets[at.1];
    asset.draft.as_ref()?;
    let question = Question::in_project(project, asset.id, Pass::Draft, prices(), plan)?;
    if asset.lock == Lock::Locked || mode_of(asset, question.context.has_image).is_none() {
        return None;
    }
    if !is_priced(project, at, Pass::Draft) {
        return None;
    }
    let now = price(project, at, Pass::Draft, plan)?;
    let all = choices(&question).into_iter().filter(|one| one.verdict.is_allowed());
    let cheaper = all.filter_map(|one| Some((one.choice, one.cost.credits()?.get()))).filter(|(_, cost)| *cost < now);
    Some((now, cheaper.collect()))
}

fn price(project: &Project, (at, place): (usize, usize), pass: Pass, plan: Option<&Plan>) -> Option<u64> {
    let figures = Figures::of(&Arc::new(project.clone()), prices()).unwrap();
    let one = &figures.scenes[at].assets[place];
    if plan.is_some_and(|plan| plan.is_free(one.kind)) {
        return Some(0);
    }
    one.cost(pass)?.credits().map(Credits::get)
}

/// Every way to make one asset with a given final, under the rules for drafts.
fn with_drafts(project: &Project, at: (usize, usize), plan: Option<&Plan>, last: Option<&Choice>) -> Vec<Vec<Edit>> {
    let edit = last.map(|choice| (at, Pass::Final, Some(choice.clone())));
    let Some((now, others)) = drafts(project, at, plan) else { return vec![edit.into_iter().collect()] };
    let changed = last.map_or_else(|| project.clone(), |last| with(project, (at, Pass::Final, Some(last.clone()))));
    let cost = price(&changed, at, Pass::Final, plan).unwrap();
    let mut ways: Vec<Option<Edit>> = Vec::new();
    if last.is_none() || now < cost {
        ways.push(None);
    }
    let cheaper = others.into_iter().filter(|(_, draft)| *draft < cost);
    ways.extend(cheaper.map(|(choice, _)| Some((at, Pass::Draft, Some(choice)))));
    if ways.is_empty() {
        ways.push(Some((at, Pass::Draft, None)));
    }
    ways.into_iter().map(|draft| edit.iter().cloned().chain(draft).collect()).collect()
}

/// What may be taken by the rules as they are written down, without the solver.
fn open(project: &Project, plan: Option<&Plan>, rules: Asked) -> Vec<Open> {
    let mut all = Vec::new();
    let mut looks: Vec<(&str, Vec<(usize, usize)>)> = Vec::new();
    for (at, scene) in project.scenes.iter().enumerate().filter(|(_, scene)| scene.is_included()) {
        for (place, asset) in scene.assets.iter().enumerate() {
            let place = (at, place);
            if rules.filter == PassFilter::Draft {
                let Some((_, others)) = drafts(project, place, plan) else { continue };
                let Some(last) = price(project, place, Pass::Final, plan) else { continue };
                let cheaper = others.into_iter().filter(|(_, cost)| *cost < last);
                let mut ways = vec![Vec::new()];
                ways.extend(cheaper.map(|(choice, _)| vec![(place, Pass::Draft, Some(choice))]));
                all.push(Open { finals: Vec::new(), ways });
            } else if !scene.look.is_empty() && asset.kind() == Kind::Video {
                match looks.iter_mut().find(|(look, _)| *look == scene.look) {
                    Some((_, places)) => places.push(place),
                    None => looks.push((&scene.look, vec![place])),
                }
            } else if let Some(finals) = finals(project, place, plan, rules).filter(|finals| !finals.is_empty()) {
                let ways = finals.iter().flat_map(|last| ways(project, place, plan, (rules, last.as_ref()))).collect();
                all.push(Open { finals: vec![place], ways });
            }
        }
    }
    all.extend(looks.into_iter().filter_map(|(_, places)| group(project, &places, plan, rules)));
    all
}

fn ways(
    project: &Project,
    at: (usize, usize),
    plan: Option<&Plan>,
    (rules, last): (Asked, Option<&Choice>),
) -> Vec<Vec<Edit>> {
    if rules.filter == PassFilter::Both {
        return with_drafts(project, at, plan, last);
    }
    vec![last.map(|choice| (at, Pass::Final, Some(choice.clone()))).into_iter().collect()]
}

/// All shots of a look: as they are, or all by one model. A shot that may not change keeps the others to its model.
fn group(project: &Project, places: &[(usize, usize)], plan: Option<&Plan>, rules: Asked) -> Option<Open> {
    let asset = |at: &(usize, usize)| &project.scenes[at.0].assets[at.1];
    let (fixed, free): (Vec<&Spot>, Vec<&Spot>) = places.iter().partition(|at| asset(at).lock == Lock::Locked);
    let options: Option<Vec<Vec<Option<Choice>>>> =
        free.iter().map(|at| finals(project, **at, plan, rules).filter(|ways| !ways.is_empty())).collect();
    let options = options.filter(|options| !options.is_empty())?;
    let mut all = Vec::new();
    let mut combine = |lasts: Vec<Option<Choice>>| {
        let each = free.iter().zip(&lasts).map(|(at, last)| ways(project, **at, plan, (rules, last.as_ref())));
        let mut sets: Vec<Vec<Edit>> = vec![Vec::new()];
        for ways in each {
            let more = sets.iter().flat_map(|set| ways.iter().map(|way| [set.clone(), way.clone()].concat()));
            sets = more.collect();
        }
        all.extend(sets);
    };
    if options.iter().all(|ways| ways.contains(&None)) {
        combine(vec![None; free.len()]);
    }
    for model in &prices().models {
        if fixed.iter().any(|at| asset(at).final_choice.model != model.id) {
            continue;
        }
        let by = |(at, ways): (&&(usize, usize), &Vec<Option<Choice>>)| {
            if asset(at).final_choice.model == model.id && ways.contains(&None) {
                return Some(None);
            }
            ways.iter().flatten().find(|choice| choice.model == model.id).cloned().map(Some)
        };
        let lasts: Option<Vec<Option<Choice>>> = free.iter().zip(&options).map(by).collect();
        if let Some(lasts) = lasts.filter(|lasts| lasts.iter().any(Option::is_some)) {
            combine(lasts);
        }
    }
    (!all.is_empty()).then(|| Open { finals: free.into_iter().copied().collect(), ways: all })
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
        let about = one.asset() == Some(id) && pass_of(one) == Some(pass);
        about && !matches!(one, Finding::PinnedShort { .. })
    });
    faults.count() == 0
}

fn with(project: &Project, ((at, place), pass, choice): Edit) -> Project {
    let mut next = project.clone();
    let asset = &mut Arc::make_mut(&mut next.scenes[at]).assets[place];
    match (pass, choice) {
        (Pass::Draft, choice) => asset.draft = choice,
        (Pass::Final, Some(choice)) => asset.final_choice = choice,
        (Pass::Final, None) => {}
    }
    next
}

/// The quality of open choices, by the words of the format: in eight-thousandths.
fn quality(project: &Project, open: &[Open]) -> u64 {
    let one = |at: &(usize, usize)| {
        let scene = &project.scenes[at.0];
        let asset = &scene.assets[at.1];
        let mode = mode_of(asset, scene.has(Kind::Image)).unwrap();
        let rating = prices().model(&asset.final_choice.model).unwrap().rating(mode).unwrap();
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
        importance * weight * u64::from(rating)
    };
    open.iter().flat_map(|open| &open.finals).map(one).sum()
}

fn cost(project: &Project, plan: Option<&Plan>, rules: Asked) -> Expected {
    let figures = Figures::of(&Arc::new(project.clone()), prices()).unwrap();
    match rules.basis {
        Basis::Bare => Expected::whole(figures.total(rules.filter, plan).credits),
        Basis::Expected | Basis::Safe => {
            figures.expected(&Lens::new(prices(), &rates(project)).filtered(rules.filter).on(plan))
        }
    }
}

/// Every combination: its cost, quality and changes.
fn combinations(project: &Project, open: &[Open], plan: Option<&Plan>, rules: Asked) -> Vec<(Expected, u64, usize)> {
    let mut all = vec![(project.clone(), 0)];
    for one in open {
        let before = std::mem::take(&mut all);
        for (project, changes) in before {
            for way in &one.ways {
                let next = way.iter().cloned().fold(project.clone(), |project, edit| with(&project, edit));
                all.push((next, changes + usize::from(!way.is_empty())));
            }
        }
    }
    all.into_iter().map(|(project, changes)| (cost(&project, plan, rules), quality(&project, open), changes)).collect()
}

fn board(project: &Arc<Project>, plan: Option<&Plan>, rules: Asked) -> Board {
    let figures = Figures::of(project, prices()).unwrap();
    let rates = rates(project);
    let lens = Lens { filter: rules.filter, basis: rules.basis, ..Lens::new(prices(), &rates).on(plan) };
    let rules = Rules { hero_at_least: rules.hero_at_least, added_joins: rules.added_joins };
    Board::of(&FitTerms { project, figures: &figures, done: &DoneAssets::default(), lens, rules }).unwrap()
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
                final_choice: last,
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
        let look = ["", "", "street", "night"][random.place(4)].to_owned();
        scenes.push(Scene { importance, look, ..scene(id + u32::try_from(number).unwrap(), seconds, assets) });
        id += 10;
    }
    let script = asset(id + 5, Work::Consultation { count: 1 }, "ai-agent");
    let rates = any_rates(random, false);
    Project { rates, ..Project::clone(&project(scenes, vec![script])) }
}

/// How many decisions changes are of.
fn decided(open: &[Open], changes: &[FitChange], project: &Project) -> usize {
    let touched = |open: &&Open| {
        let ids: Vec<_> =
            open.ways.iter().flatten().map(|((at, place), ..)| project.scenes[*at].assets[*place].id).collect();
        changes.iter().any(|change| ids.contains(&change.asset))
    };
    open.iter().filter(touched).count()
}

/// Budgets asked about each board; of the first few the changes are carried out as well.
const BUDGETS: u64 = 500;
const CARRIED_OUT: u64 = 6;

/// How many budgets: 200,000, or with `CREDITBOARD_LONG=1` a million.
fn tries() -> u64 {
    if std::env::var_os("CREDITBOARD_LONG").is_some() { 1_000_000 } else { 200_000 }
}

/// A board with all that may be taken, and the best of it up to each cost, the cheapest first.
struct Tried {
    project: Arc<Project>,
    board: Board,
    open: Vec<Open>,
    rules: Asked,
    plan: Option<&'static Plan>,
    best: Vec<(Expected, (u64, Expected, usize))>,
}

impl Tried {
    /// `None` where there are too many combinations.
    fn of(project: Project, plan: Option<&'static Plan>, rules: Asked) -> Option<Self> {
        let open = open(&project, plan, rules);
        if open.iter().map(|one| one.ways.len()).product::<usize>() > 200 {
            return None;
        }
        let mut all = combinations(&project, &open, plan, rules);
        all.sort_by(|one, two| one.0.cmp(&two.0));
        let mut best: Vec<(Expected, (u64, Expected, usize))> = Vec::new();
        for (cost, quality, changes) in all {
            let one = (quality, cost.clone(), changes);
            let better = best.last().is_none_or(|(_, known)| {
                let order = one.0.cmp(&known.0).then(known.1.cmp(&one.1)).then(known.2.cmp(&one.2));
                order.is_gt()
            });
            let kept = best.last().filter(|_| !better).map_or(one, |(_, known)| known.clone());
            best.push((cost, kept));
        }
        let project = Arc::new(project);
        let board = board(&project, plan, rules);
        Some(Self { project, board, open, rules, plan, best })
    }

    fn best(&self, budget: Credits) -> Option<&(u64, Expected, usize)> {
        let budget = Expected::whole(budget);
        let fitting = self.best.partition_point(|(cost, _)| *cost <= budget);
        Some(&self.best[fitting.checked_sub(1)?].1)
    }

    /// Asks about one budget; how many choices change.
    fn check(&self, budget: Credits, carry_out: bool, scratch: &mut Scratch) -> usize {
        let got = self.board.fit(budget, Ties::Settled, &ENDLESS, scratch);
        let Some((quality_of_best, cost_of_best, changes_of_best)) = self.best(budget) else {
            let least = self.best[0].0.ceil().get();
            assert_eq!(got.unwrap_err().0.get(), least - budget.get(), "short by");
            return 0;
        };
        let fit = got.unwrap();
        assert!(fit.is_optimal() && fit.settled, "proven");
        let found = (fit.quality.parts(), fit.credits);
        assert_eq!(found, (*quality_of_best, cost_of_best.ceil()), "{budget} credits, {:?}", self.rules);
        if !carry_out {
            return 0;
        }
        let changes = self.board.changes(&fit, prices());
        assert_eq!(decided(&self.open, &changes, &self.project), *changes_of_best, "no choice changes in vain");
        let mut next = Project::clone(&self.project);
        for change in &changes {
            let at = next.scenes.iter().position(|scene| scene.id == change.scene).unwrap();
            let place = next.scenes[at].assets.iter().position(|asset| asset.id == change.asset).unwrap();
            next = with(&next, ((at, place), change.pass, change.to.clone()));
        }
        assert_eq!(cost(&next, self.plan, self.rules).ceil(), fit.credits, "applied, it costs what it says");
        assert_eq!(quality(&next, &self.open), fit.quality.parts(), "and is as good");
        changes.len()
    }
}

#[test]
fn a_fit_is_the_best_of_all_combinations() {
    let mut scratch = Scratch::default();
    let (mut tried, mut changed, mut groups, mut seed) = (0, 0, 0, 5_000_000);
    while tried < tries() {
        seed += 1;
        let mut random = Random::new(seed);
        let project = any_board(&mut random);
        let rules = Asked {
            filter: PassFilter::ALL[random.place(3)],
            basis: [Basis::Bare, Basis::Expected][random.place(2)],
            hero_at_least: [None, Some(75), Some(90)][random.place(3)],
            added_joins: None,
        };
        let Some(asked) = Tried::of(project, prices().plans.get(random.place(5)), rules) else { continue };
        let (least, most) = (asked.best[0].0.ceil().get(), asked.best.last().unwrap().0.ceil().get());
        groups += usize::from(asked.open.iter().any(|open| open.finals.len() > 1 && open.ways.len() > 1));
        for number in 0..BUDGETS {
            let budget = Credits::new(least.saturating_sub(2) + random.below(most - least + 5));
            changed += asked.check(budget, number < CARRIED_OUT, &mut scratch);
            tried += 1;
        }
    }
    assert!(changed > 800 && groups > 5, "{tried} fits, {changed} changes, {groups} boards with look groups");
}

#[test]
fn rates_too_fine_for_whole_parts_are_weighed_all_the_same() {
    let rules = Asked { filter: PassFilter::Both, basis: Basis::Expected, ..FINAL };
    let (mut scratch, mut tried, mut fine) = (Scratch::default(), 0, 0);
    for seed in 0..300 {
        let mut random = Random::new(seed + 8_000_000);
        let mut project = any_board(&mut random);
        project.rates = any_rates(&mut random, true);
        let open = open(&project, None, rules);
        if open.iter().map(|one| one.ways.len()).product::<usize>() > 200 {
            continue;
        }
        let all = combinations(&project, &open, None, rules);
        let kept: u128 = project.rates.models().map(|(_, _, rate)| u128::from(rate.kept())).product();
        fine += usize::from(kept > 1_000_000_000_000);
        let board = board(&Arc::new(project), None, rules);
        let most = all.iter().map(|one| one.0.ceil().get()).max().unwrap();
        let least = all.iter().map(|one| one.0.ceil().get()).min().unwrap();
        for _ in 0..4 {
            let budget = Credits::new(least + random.below(most - least + 5));
            let within = all.iter().filter(|one| one.0 <= Expected::whole(budget));
            let best = within.max_by(|one, two| one.1.cmp(&two.1).then(two.0.cmp(&one.0))).unwrap();
            let fit = board.fit(budget, Ties::Settled, &ENDLESS, &mut scratch).unwrap();
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
        let mut before = any_board(&mut random);
        // Swaps are of single shots.
        before.scenes.iter_mut().for_each(|scene| Arc::make_mut(scene).look.clear());
        let open = open(&before, None, FINAL);
        if open.iter().any(|one| !one.ways.iter().any(Vec::is_empty)) {
            continue;
        }
        let board = board(&Arc::new(before.clone()), None, FINAL);
        let mut swapped = before.clone();
        for swap in all_swaps(&before, prices(), None, PassFilter::Final) {
            // A fit adds no assets, so a swap that adds a still is none of its choices.
            if swap.causes.is_none() && random.below(2) == 0 {
                let at = before.scenes.iter().position(|scene| Some(scene.id) == swap.scene).unwrap();
                let place = before.scenes[at].assets.iter().position(|asset| asset.id == swap.asset).unwrap();
                swapped = with(&swapped, ((at, place), swap.pass, Some(swap.to)));
            }
        }
        let credits = cost(&swapped, None, FINAL).ceil();
        let fit = board.fit(credits, Ties::Settled, &ENDLESS, &mut scratch).unwrap();
        assert!(fit.quality.parts() >= quality(&swapped, &open), "seed {seed}: {fit:?}");
        assert!(fit.credits <= credits, "seed {seed}: {fit:?}");
        tried += 1;
    }
    assert!(tried > 60, "{tried} boards");
}

#[test]
fn what_the_frontier_shows_can_be_had_for_its_credits() {
    let mut scratch = Scratch::default();
    for seed in 0..60 {
        let project = Arc::new(any_board(&mut Random::new(seed + 7_000_000)));
        let board = board(&project, None, FINAL);
        for point in board.frontier(1_000) {
            let fit = board.fit(point.credits, Ties::Settled, &ENDLESS, &mut scratch).unwrap();
            assert_eq!((fit.credits, fit.quality), (point.credits, point.quality), "seed {seed}: an efficient point");
        }
    }
}

#[test]
fn what_a_fit_leaves_alone_is_told() {
    let told = |asset: Asset, rules: Asked| {
        let hero = Scene { importance: Importance::Hero, ..scene(1, 9, vec![asset]) };
        let board = board(&project(vec![hero], vec![]), None, rules);
        (board.open(), board.kept().iter().map(|kept| left_words(kept.why)).collect::<Vec<_>>().join("; "))
    };
    assert_eq!(told(shot(2, "veo2"), FINAL), (1, String::new()), "free to change");
    assert_eq!(told(shot(2, "gone"), FINAL), (0, "stays as it is: its price is not known".to_owned()), "unpriced");
    let asked = Asset { needs: "one-take".parse().unwrap(), ..shot(2, "veo2") };
    let nothing = (0, "stays as it is: no model meets its needs and the rules".to_owned());
    assert_eq!(told(asked, FINAL), nothing, "no clip is 9 s long");
    let square = Asset { needs: "21:9".parse().unwrap(), ..shot(2, "veo2") };
    let rules = Asked { hero_at_least: Some(90), ..FINAL };
    let low = (0, "no model that meets its needs is rated high enough".to_owned());
    assert_eq!(told(square, rules), low, "nothing rated 90 makes 21:9");
    assert_eq!(told(Asset { lock: Lock::Locked, ..shot(2, "veo2") }, FINAL), (0, String::new()), "locked");
}

#[test]
fn joins_can_be_held() {
    let long = project(vec![scene(1, 16, vec![images(3, 1, "flux-1.1-pro"), shot(2, "veo2")])], vec![]);
    let mut scratch = Scratch::default();
    let mut picked = |added_joins| {
        let board = board(&long, None, Asked { added_joins, ..FINAL });
        let fit = board.fit(Credits::new(700), Ties::Settled, &ENDLESS, &mut scratch).unwrap();
        board
            .changes(&fit, prices())
            .into_iter()
            .filter_map(|change| Some(change.to?.model.to_string()))
            .collect::<Vec<_>>()
    };
    assert_eq!(picked(None), ["gpt-image-1", "veo3-fast"], "two clips of 320");
    assert_eq!(picked(Some(0)), ["gpt-image-1", "veo3-fast"], "no more joins than two clips of Veo2 have");
    let mut short = |credits, added_joins| {
        let board = board(&long, None, Asked { added_joins, ..FINAL });
        board.fit(Credits::new(credits), Ties::Settled, &ENDLESS, &mut scratch).map(|fit| fit.credits.get())
    };
    assert_eq!(short(200, None).unwrap(), 110, "four clips of Kling");
    assert!(short(200, Some(0)).is_err(), "four clips have two joins more");
}
