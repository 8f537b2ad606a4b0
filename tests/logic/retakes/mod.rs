//! Retakes: expected and safe totals, the chance that they fit, against independent computations.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod models;
mod parts;
mod shares;

use std::sync::Arc;

use creditboard::advice::plan_change;
use creditboard::document::{Command, Document};
use creditboard::domain::{
    Asset, AssetId, Choice, Confidence, Credits, Kind, ModelId, Pass, PassFilter, Project, Rate, RateKey, Rates, Scene,
    Takes, Work,
};
use creditboard::figures::{
    Amount, AssetContext, AssumedValue, AssumptionId, Changed, Expected, Figures, KeepRates, Lens, Making, Outlook,
    amount_of, assumptions, compare, cover, drafting, smallest_fitting, smallest_safe,
};
use creditboard::present::step_name;
use creditboard::prices::{Plan, Price};
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::{
    any_model_rates, any_project, any_rates, asset, images, prices, project, scene, set_models, shot, speech,
    tie_stills,
};

fn rates_of(project: &Project) -> KeepRates {
    KeepRates::of(prices(), &Rates::default(), &project.rates)
}

fn with_rates(project: &Arc<Project>, rates: &[(RateKey, u32, u32)]) -> Arc<Project> {
    let mut changed = Project::clone(project);
    for (key, kept, of) in rates {
        changed.rates.set(*key, Some(Rate::new(*kept, *of).unwrap()));
    }
    Arc::new(changed)
}

fn outlook(project: &Arc<Project>, plan: Option<&Plan>, confidence: u8, left: u64) -> Outlook {
    let rates = rates_of(project);
    let confidence = Confidence::new(confidence).unwrap();
    let lens = Lens { confidence, ..Lens::new(prices(), &rates).on(plan) };
    let figures = Figures::of(project, prices()).unwrap();
    figures.outlook(&lens, Credits::new(left))
}

fn six_klings() -> Arc<Project> {
    let shots = |number: u32| scene(number * 10, 5, vec![shot(number * 10 + 1, "kling-v2.1")]);
    with_rates(&project((1..=6).map(shots).collect(), Vec::new()), &[(RateKey::TextToVideo, 1, 3)])
}

#[test]
fn six_kling_clips_kept_one_time_in_three() {
    let six = outlook(&six_klings(), None, 90, 450);
    let shown = (six.bare.credits.get(), six.expected.to_string(), six.safe.get());
    assert_eq!(shown, (150, "450".to_owned(), 650), "bare, expected, safe at 90 %");
}

/// One unit, found anew from the rules: what a take costs at least and at most, and how many takes are kept of how many.
#[derive(Clone, Debug)]
struct Unit {
    least: u64,
    most: u64,
    kept: u128,
    of: u128,
    kind: Kind,
    pass: Pass,
    model: ModelId,
}

/// All units of a project whose speech is rounded by asset.
fn units(project: &Project, rates: &KeepRates, filter: PassFilter, plan: Option<&Plan>) -> Vec<Unit> {
    let mut all = Vec::new();
    let own = AssetContext::of_project(project);
    project.assets.iter().for_each(|asset| units_of(asset, &own, rates, (filter, plan), &mut all));
    for scene in project.scenes.iter().filter(|scene| scene.is_included()) {
        let context = AssetContext::of_scene(scene, project.speech_rounding);
        scene.assets.iter().for_each(|asset| units_of(asset, &context, rates, (filter, plan), &mut all));
    }
    all
}

fn units_of(
    asset: &Asset,
    context: &AssetContext,
    rates: &KeepRates,
    (filter, plan): (PassFilter, Option<&Plan>),
    all: &mut Vec<Unit>,
) {
    let key = match asset.kind() {
        Kind::Image => RateKey::Image,
        Kind::Video
            if (context.has_image || asset.from_still.is_some())
                && !asset.needs.has(creditboard::domain::Need::TextToVideo) =>
        {
            RateKey::ImageToVideo
        }
        Kind::Video => RateKey::TextToVideo,
        Kind::Speech => RateKey::Speech,
        Kind::Script => RateKey::Script,
        Kind::Enhancement => RateKey::Enhancement,
        Kind::Consultation => RateKey::Consultation,
    };
    for pass in Pass::ALL.into_iter().filter(|pass| filter.includes(*pass)) {
        let Some(choice) = asset.choice(pass) else { continue };
        let Some(model) = prices().model(&choice.model).filter(|model| model.kind == asset.kind()) else { continue };
        if plan.is_some_and(|plan| plan.is_free(asset.kind())) {
            continue;
        }
        let by = prices().place(&model.id).unwrap();
        let rate = rates.of_making(Making { key, model: Some(by) });
        let (mut kept, mut of) = (u128::from(rate.kept()), u128::from(rate.of()));
        if pass == Pass::Final && asset.draft.is_some() {
            (kept, of) = (of + kept, 2 * of);
        }
        let mut times = 1;
        if let Takes::Fixed(takes) = asset.takes {
            (kept, of, times) = (1, 1, takes);
        }
        let mut add = |least: u64, most: u64, count: u32| {
            let unit = Unit { least, most, kept, of, kind: asset.kind(), pass, model: choice.model.clone() };
            all.extend((0..count * times).map(|_| unit.clone()));
        };
        match (&model.price, amount_of(asset, context)) {
            (Price::PerImage(price) | Price::PerUnit(price), Amount::Images(count) | Amount::Enhancements(count)) => {
                add(price.get(), price.get(), count);
            }
            (Price::Between { least, most }, Amount::Consultations(count)) => add(least.get(), most.get(), count),
            (Price::PerCharacters { block, credits }, Amount::Characters(characters)) => {
                let price = u64::from(characters.div_ceil(*block)) * credits.get();
                add(price, price, 1);
            }
            (Price::ByMinutes { base, per_minute, least, most }, Amount::Running(seconds)) => {
                let line = base.get() + (seconds * per_minute.get()).div_ceil(60_000);
                let price = line.clamp(least.get(), most.get());
                add(price, price, 1);
            }
            (Price::PerClip(lengths), Amount::Shot(seconds)) => {
                let Ok(cover) = cover(lengths, seconds, &choice.clips) else { continue };
                for clip in cover.clips {
                    let price = lengths.iter().find(|one| one.seconds == clip).unwrap().credits.get();
                    add(price, price, 1);
                }
            }
            _ => {}
        }
    }
}

/// Chances in parts of 2^100; every step rounds down by less than one part.
const SCALE: u128 = 1 << 100;

/// The chances of totals 0, 1, 2, … by dense convolution, unit by unit and take by take, until all but a thousandth is
/// covered. Its error is below 2^-80: each of fewer than 2^20 steps loses less than 2^-100.
fn dense(units: &[Unit]) -> Vec<u128> {
    let spread = units.iter().any(|unit| unit.most > unit.least);
    let step = if spread { 1 } else { units.iter().fold(0, |step, unit| common(step, unit.least)).max(1) };
    let small = |unit: &Unit| Unit { least: unit.least / step, most: unit.most / step, ..unit.clone() };
    let chances = dense_steps(&units.iter().map(small).collect::<Vec<_>>());
    let step = usize::try_from(step).unwrap();
    let mut all = vec![0; (chances.len() - 1) * step + 1];
    chances.into_iter().enumerate().for_each(|(place, chance)| all[place * step] = chance);
    all
}

fn common(one: u64, other: u64) -> u64 {
    if other == 0 { one } else { common(other, one % other) }
}

fn dense_steps(units: &[Unit]) -> Vec<u128> {
    let least: u64 = units.iter().map(|unit| unit.least).sum();
    let mut size = usize::try_from(least).unwrap() * 2 + 64;
    loop {
        let mut chances = vec![0; size];
        chances[0] = SCALE;
        for unit in units {
            chances = with_unit(&chances, unit);
        }
        if chances.iter().sum::<u128>() * 1_000 >= SCALE * 999 {
            return chances;
        }
        size *= 2;
    }
}

/// after[x] = mean over prices v of p before[x − v] + q after[x − v].
fn with_unit(before: &[u128], unit: &Unit) -> Vec<u128> {
    let mut after = vec![0_u128; before.len()];
    let prices = unit.least..=unit.most;
    let count = u128::from(unit.most - unit.least + 1);
    if unit.most == 0 {
        return before.to_vec();
    }
    for total in 0..before.len() {
        let mut sum = 0_u128;
        for price in prices.clone() {
            let Some(from) = total.checked_sub(usize::try_from(price).unwrap()) else { continue };
            sum += (unit.kept * before[from] + (unit.of - unit.kept) * after[from]) / unit.of;
        }
        after[total] = sum / count;
    }
    after
}

fn part(chance: u128) -> f64 {
    #[expect(clippy::cast_precision_loss, clippy::as_conversions, reason = "compared to 11 places")]
    let parts = (chance >> 40) as f64;
    parts / (2.0_f64).powi(60)
}

/// Holds that a total is the smallest that is not exceeded in so many percent.
fn is_safe(found: Credits, percent: u8, chances: &[u128]) -> Result<(), TestCaseError> {
    let found = found.get();
    let wanted = SCALE / 100 * u128::from(percent);
    let upto = |total: u64| chances.iter().take(usize::try_from(total).unwrap()).sum::<u128>();
    // A millionth of a millionth is forgiven, so that ties are ties; and as much again for what floats lose on the way
    // there. What the convolution lost is far less.
    let forgiven = 3 * (SCALE / 1_000_000_000_000);
    prop_assert!(upto(found + 1) + forgiven >= wanted, "{} is too little for {} %", found, percent);
    prop_assert!(upto(found) < wanted, "{} is more than {} % need", found, percent);
    Ok(())
}

/// Compares safe and chance with the dense convolution.
fn agree(project: &Arc<Project>, filter: PassFilter, plan: Option<&Plan>) -> Result<(), TestCaseError> {
    let rates = rates_of(project);
    let figures = Figures::of(project, prices()).unwrap();
    let spread = figures.spread(&Lens::new(prices(), &rates).filtered(filter).on(plan));
    let chances = dense(&units(project, &rates, filter, plan));
    for percent in [50_u8, 67, 75, 90, 95, 99] {
        is_safe(spread.safe(Confidence::new(percent).unwrap()), percent, &chances)?;
    }
    let mut sum = 0;
    for (total, chance) in chances.iter().enumerate() {
        sum += chance;
        if total % 7 == 0 || total < 40 {
            let found = spread.chance(Credits::new(u64::try_from(total).unwrap()));
            prop_assert!((found - part(sum)).abs() < 1e-11, "P(total ≤ {total}) is {} and not {found}", part(sum));
        }
    }
    Ok(())
}

/// A project small enough to be convolved: a few of everything, at any rates from 1/5 to 1.
fn small_project() -> impl Strategy<Value = Arc<Project>> {
    let of_kind = |kind: Kind| {
        let models = prices().models.iter().filter(move |model| model.kind == kind);
        select(models.map(|model| model.id.clone()).collect::<Vec<ModelId>>())
    };
    let takes = prop_oneof![4 => Just(Takes::Automatic), 1 => (1_u32..4).prop_map(Takes::Fixed)];
    let work = move |kind: Kind| match kind {
        Kind::Image => (1_u32..4).prop_map(|count| Work::Image { count }).boxed(),
        Kind::Speech => (0_u32..900).prop_map(|count| Work::Speech { characters: Some(count) }).boxed(),
        Kind::Consultation => (1_u32..4).prop_map(|count| Work::Consultation { count }).boxed(),
        other => Just(Work::usual(other)).boxed(),
    };
    let one = move |kind: Kind| {
        let draft = prop_oneof![2 => Just(None), 1 => of_kind(kind).prop_map(Some)];
        (work(kind), of_kind(kind), draft, takes.clone()).prop_map(|(work, last, draft, takes)| {
            let asset = asset(0, work, last.as_str());
            Asset { takes, draft: draft.map(Choice::of), ..asset }
        })
    };
    let kinds = select(vec![Kind::Image, Kind::Video, Kind::Video, Kind::Speech, Kind::Enhancement]);
    let in_scene = kinds.prop_flat_map(one.clone());
    let scenes = proptest::collection::vec((1_u32..12, proptest::collection::vec(in_scene, 0..3)), 0..3);
    let own = select(vec![Kind::Script, Kind::Consultation, Kind::Image]).prop_flat_map(one);
    let rate = (1_u32..=20, 1_u32..=20).prop_filter_map("not too rare", |(kept, of)| {
        let rate = Rate::new(kept, of).ok()?;
        (rate >= Rate::new(1, 5).unwrap()).then_some(rate)
    });
    let rate = rate.boxed();
    let rates = (proptest::collection::vec(rate.clone(), 7), any_model_rates(rate));
    (scenes, proptest::collection::vec(own, 0..3), rates).prop_map(|(scenes, own, (rates, models))| {
        let mut ids = (100..).map(AssetId::new);
        let mut numbered = |assets: Vec<Asset>| -> Vec<Asset> {
            assets.into_iter().zip(&mut ids).map(|(asset, id)| Asset { id, ..asset }).collect()
        };
        let mut own = numbered(own);
        let mut scenes: Vec<Scene> =
            (1_u32..).zip(scenes).map(|(id, (seconds, assets))| scene(id, seconds, numbered(assets))).collect();
        tie_stills(&mut scenes, &mut own);
        let mut project = Project::clone(&project(scenes, own));
        for (key, rate) in RateKey::ALL.into_iter().zip(rates) {
            project.rates.set(key, Some(rate));
        }
        set_models(&mut project.rates, models);
        Arc::new(project)
    })
}

fn any_filter() -> impl Strategy<Value = PassFilter> {
    select(PassFilter::ALL.to_vec())
}

fn any_plan() -> impl Strategy<Value = Option<&'static Plan>> {
    proptest::option::of(select(prices().plans.iter().collect::<Vec<_>>()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn safe_and_chance_are_those_of_a_dense_convolution(
        project in small_project(), filter in any_filter(), plan in any_plan(),
    ) {
        agree(&project, filter, plan)?;
    }
}

/// Mean and variance of a total, found anew.
fn moments(units: &[Unit]) -> (f64, f64) {
    #[expect(clippy::cast_precision_loss, clippy::as_conversions, reason = "compared roughly")]
    let of_unit = |unit: &Unit| {
        let (least, most) = (unit.least as f64, unit.most as f64);
        let rate = unit.kept as f64 / unit.of as f64;
        let (price, spread) = (f64::midpoint(least, most), ((most - least + 1.0).powi(2) - 1.0) / 12.0);
        (price / rate, spread / rate + price * price * (1.0 - rate) / (rate * rate))
    };
    units.iter().map(of_unit).fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// One-sided Chebyshev: no distribution has its quantile at c below mean − σ √((1 − c) / c).
    #[test]
    fn safe_is_not_below_what_theory_allows(project in small_project(), percent in 50_u8..=99) {
        let rates = rates_of(&project);
        let (mean, variance) = moments(&units(&project, &rates, PassFilter::Both, None));
        let outlook = outlook(&project, None, percent, 0);
        #[expect(clippy::cast_precision_loss, clippy::as_conversions, reason = "compared roughly")]
        let (safe, expected) = (outlook.safe.get() as f64, outlook.expected.ceil().get() as f64);
        let share = f64::from(percent) / 100.0;
        prop_assert!(safe >= mean - (variance * (1.0 - share) / share).sqrt() - 1e-6, "{safe} at {percent} %, mean {mean}");
        prop_assert!((expected - mean).abs() < 1.0 + 1e-6, "expected {expected}, mean {mean}");
    }

    #[test]
    fn safe_grows_with_confidence_and_chance_with_the_allowance(
        project in any_project(), filter in any_filter(), plan in any_plan(), left in 0_u64..100_000,
    ) {
        let project = Arc::new(project);
        let rates = rates_of(&project);
        let Ok(figures) = Figures::of(&project, prices()) else { return Ok(()) };
        let spread = figures.spread(&Lens::new(prices(), &rates).filtered(filter).on(plan));
        let safe: Vec<Credits> =
            [50, 60, 75, 90, 99].map(|percent| spread.safe(Confidence::new(percent).unwrap())).to_vec();
        prop_assert!(safe.is_sorted(), "{safe:?}");
        let far = spread.quantile(0.999).get();
        let chances: Vec<f64> =
            [0, left.min(far), far / 2 + left.min(far) / 2, far, u64::MAX].map(|one| spread.chance(Credits::new(one))).to_vec();
        prop_assert!(chances[1] <= chances[2] + 1e-9 || left.min(far) > far / 2 + left.min(far) / 2, "{chances:?}");
        prop_assert!(chances.iter().all(|chance| (0.0..=1.0).contains(chance)), "{chances:?}");
        prop_assert!(chances[4] > 1.0 - 1e-9, "everything fits what has no end");
        for (percent, safe) in [50_u8, 60, 75, 90, 99].into_iter().zip(&safe) {
            if safe.get() < u64::MAX {
                let chance = spread.chance(*safe);
                prop_assert!(chance >= f64::from(percent) / 100.0 - 1e-9, "safe at {percent} % has {chance}");
            }
        }
    }

    #[test]
    fn what_a_plan_gives_for_free_never_raises_a_total(project in any_project(), filter in any_filter()) {
        let project = Arc::new(project);
        let rates = rates_of(&project);
        let Ok(figures) = Figures::of(&project, prices()) else { return Ok(()) };
        let at = |plan| figures.outlook(&Lens::new(prices(), &rates).filtered(filter).on(plan), Credits::new(500));
        let none = at(None);
        for plan in &prices().plans {
            let some = at(Some(plan));
            prop_assert!(some.bare.credits <= none.bare.credits, "bare on {}", plan.name);
            prop_assert!(some.expected <= none.expected, "expected on {}", plan.name);
            prop_assert!(some.safe <= none.safe, "safe on {}", plan.name);
            let missing = some.chance.is_none();
            prop_assert!(missing || some.chance.unwrap() >= none.chance.unwrap_or_default() - 1e-9, "chance on {}", plan.name);
        }
    }

    #[test]
    fn parts_sum_to_the_whole(project in any_project(), filter in any_filter(), plan in any_plan()) {
        let project = Arc::new(project);
        let rates = rates_of(&project);
        let Ok(figures) = Figures::of(&project, prices()) else { return Ok(()) };
        let terms = Lens::new(prices(), &rates).filtered(filter).on(plan);
        let whole = figures.expected(&terms);
        let kinds: Expected = figures.expected_by_kind(&terms).into_iter().map(|(_, one)| one).sum();
        let scenes: Expected = figures.scenes.iter().map(|scene| scene.expected(&terms)).sum();
        prop_assert_eq!(&kinds, &whole, "by kind");
        prop_assert_eq!(scenes.plus(&figures.expected_own(&terms)), whole, "by scene");
    }

    #[test]
    fn an_update_calculates_like_a_fresh_start(before in any_project(), rates in any_rates(), gone in 0_usize..8) {
        let before = Arc::new(before);
        let Ok(mut figures) = Figures::of(&before, prices()) else { return Ok(()) };
        let mut after = Project::clone(&before);
        after.rates = rates;
        after.scenes.retain({ let mut place = 0; move |_| { place += 1; place != gone } });
        let after = Arc::new(after);
        prop_assume!(figures.update(&after, prices()).is_ok());
        prop_assert_eq!(figures, Figures::of(&after, prices()).unwrap());
    }

    #[test]
    fn drafting_pays_exactly_when_the_rule_says(d in 0_u64..2_000, f in 0_u64..2_000, kept in 1_u32..=20, of in 1_u32..=20) {
        let Ok(rate) = Rate::new(kept, of) else { return Ok(()) };
        let found = drafting((Credits::new(d), Credits::new(f)), (rate, rate));
        // d/p < f (1/p − 2/(1 + p)), times p (1 + p): d (of + kept) < f (of − kept), times of.
        let (kept, of) = (u64::from(rate.kept()), u64::from(rate.of()));
        prop_assert_eq!(found.pays(), d * (of + kept) < f * (of - kept), "{:?}", found);
    }
}

#[test]
fn a_total_of_a_hundred_million_is_no_harder() {
    let assets = (0..20).map(|id| images(id + 10, 1_000_000, "flux-1.1-pro")).collect();
    let others =
        (0..10).map(|id| scene(id + 100, 60, vec![shot(id + 200, "veo3"), speech(id + 300, 700, "google-tts")]));
    let scenes = std::iter::once(scene(1, 5, assets)).chain(others).collect();
    let consultations = asset(5, Work::Consultation { count: 1_000_000 }, "ai-agent");
    let project = with_rates(&project(scenes, vec![consultations]), &[(RateKey::Speech, 9, 10)]);
    let rates = rates_of(&project);
    let (mean, variance) = moments(&units(&project, &rates, PassFilter::Both, None));
    let outlook = outlook(&project, None, 90, 207_600_000);
    assert!(outlook.bare.credits.get() > 100_000_000, "a hundred million and more: {:?}", outlook.bare);
    // So many units make a bell curve, whose 90 % lie 1.2816 standard deviations above the mean.
    #[expect(clippy::cast_precision_loss, clippy::as_conversions, reason = "compared roughly")]
    let safe = outlook.safe.get() as f64;
    assert!((safe - mean - 1.281_552 * variance.sqrt()).abs() < variance.sqrt() * 1e-2, "{safe} of {mean}");
}

#[test]
fn the_largest_projects_end() {
    let many = |count: u32| images(10, count, "flux-1.1-pro");
    let dear = Asset { draft: Some(Choice::of(ModelId::from("veo3"))), ..shot(11, "veo2") };
    let all = project(vec![scene(1, 86_400, vec![many(1_000_000), dear])], Vec::new());
    let rarely = with_rates(&all, &[(RateKey::Image, 1, 100), (RateKey::ImageToVideo, 1, 100)]);
    let outlook = outlook(&rarely, None, 99, 1);
    assert!(outlook.safe > outlook.expected.ceil(), "99 % is above the mean of so many");
}

#[test]
fn one_rare_dear_take_on_a_fine_lattice_ends() {
    let one = Asset { takes: Takes::Automatic, ..shot(11, "veo3") };
    let scenes = vec![scene(1, 5, vec![one, speech(12, 80, "google-tts")])];
    let rarely = with_rates(&project(scenes, Vec::new()), &[(RateKey::TextToVideo, 1, 100), (RateKey::Speech, 1, 2)]);
    let found = outlook(&rarely, None, 90, 600);
    // 1 − 0.99^230 ≥ 0.9 > 1 − 0.99^229 for the takes of the shot; speech adds a credit or two.
    assert!((230 * 600 + 1..230 * 600 + 3).contains(&found.safe.get()), "{:?}", found.safe);
}

#[test]
fn ties_are_ties() {
    let one = with_rates(&project(vec![scene(1, 5, vec![images(2, 1, "flux-1.1-pro")])], Vec::new()), &[]);
    let safe = |percent| outlook(&one, None, percent, 0).safe.get();
    assert_eq!((safe(50), safe(51), safe(75), safe(76)), (5, 10, 10, 15), "halves and quarters");
}

#[test]
fn a_fixed_number_of_takes_is_certain() {
    let asset = Asset { takes: Takes::Fixed(4), ..images(2, 3, "flux-1.1-pro") };
    let found = outlook(&project(vec![scene(1, 5, vec![asset])], Vec::new()), None, 99, 60);
    assert_eq!((found.bare.credits.get(), found.safe.get(), found.chance), (60, 60, Some(1.0)), "3 × 4 × 5");
}

#[test]
fn a_consultation_costs_seven_and_a_half_on_average() {
    let found = outlook(&project(Vec::new(), vec![asset(1, Work::Consultation { count: 1 }, "ai-agent")]), None, 90, 7);
    let shown = (found.bare.credits.get(), found.expected.to_string(), found.safe.get());
    assert_eq!(shown, (8, "7 1/2".to_owned(), 10), "uniform on 5 to 10");
    assert!((found.chance.unwrap() - 0.5).abs() < 1e-12, "5, 6 and 7 of six");
}

#[test]
fn rates_of_the_project_go_before_those_of_the_account() {
    let set = |kept, of| {
        let mut rates = Rates::default();
        rates.set(RateKey::Image, Some(Rate::new(kept, of).unwrap()));
        rates
    };
    let image =
        |account: &Rates, project: &Rates| KeepRates::of(prices(), account, project).get(RateKey::Image).to_string();
    let none = Rates::default();
    let shown = [image(&none, &none), image(&set(1, 4), &none), image(&set(1, 4), &set(1, 5))];
    assert_eq!(shown, ["1/2", "1/4", "1/5"], "price list, account, project");
}

#[test]
fn a_rate_is_set_put_back_and_undone() {
    let mut document = Document::opened(Project::clone(&six_klings()));
    let key = RateKey::TextToVideo;
    document.execute(Command::SetRate { key, model: None, rate: Some(Rate::new(1, 2).unwrap()) }).unwrap();
    assert_eq!(document.project().rates.get(key).unwrap().to_string(), "1/2", "set");
    document.execute(Command::SetRate { key, model: None, rate: None }).unwrap();
    assert_eq!(document.project().rates.get(key), None, "put back");
    assert_eq!(
        [document.undo(), document.undo()].map(|step| step_name(&step.unwrap())),
        ["reset keep rate", "change keep rate"],
        "names"
    );
    assert_eq!(document.project().rates.get(key).unwrap().to_string(), "1/3", "as it was");
}

#[test]
fn plans_are_judged_by_what_is_safe() {
    let figures = Figures::of(&six_klings(), prices()).unwrap();
    let rates = rates_of(&six_klings());
    let plans = compare(&figures, &Lens::new(prices(), &rates), Credits::ZERO);
    let ids = |plan: Option<&Plan>| plan.map_or_else(String::new, |plan| plan.id.to_string());
    assert_eq!(
        (ids(smallest_fitting(&plans)), ids(smallest_safe(&plans))),
        ("starter".into(), "pro".into()),
        "150 and 650"
    );
    let cycles: Vec<_> = plans.iter().map(|plan| (plan.cycles.unwrap(), plan.expires.unwrap().get())).collect();
    assert_eq!(cycles, [(3, 150), (1, 2_050), (1, 7_050), (1, 29_550)], "18 takes of 25: 8, 8 and 2 on the first");
}

#[test]
fn the_curve_rises_to_one() {
    let rates = rates_of(&six_klings());
    let figures = Figures::of(&six_klings(), prices()).unwrap();
    let spread = figures.spread(&Lens::new(prices(), &rates));
    let curve = spread.curve(50);
    assert!(curve.len() > 10 && curve.len() <= 51, "{} points", curve.len());
    assert!(curve.is_sorted_by(|one, other| one.0 < other.0 && one.1 <= other.1), "it rises");
    assert!(curve.last().unwrap().1 > 1.0 - 1e-12, "to one");
    assert_eq!(curve.first().unwrap().0.get(), 150, "from one take each");
}

#[test]
fn one_swap_can_let_a_smaller_plan_do() {
    let shots = (1..=6).map(|number| scene(number * 10, 5, vec![shot(number * 10 + 1, "kling-v2.1")]));
    let dear = scene(100, 8, vec![shot(101, "veo3")]);
    let project = project(shots.chain([dear]).collect(), Vec::new());
    let figures = Figures::of(&project, prices()).unwrap();
    let rates = rates_of(&project);
    let lens = Lens::new(prices(), &rates);
    let plans = compare(&figures, &lens, Credits::ZERO);
    assert_eq!(smallest_safe(&plans).map(|plan| plan.id.as_str()), Some("visionary"), "with the expensive clip");
    let change = plan_change((&project, &figures), &plans, &lens).unwrap();
    assert_eq!(
        (change.plan.id.as_str(), change.swap.asset.get()),
        ("pro", 101),
        "another model for the expensive clip"
    );
    assert!(change.safe <= plans[1].left, "it is safe on Pro: {:?}", change.safe);
    let cheap = six_klings();
    let figures = Figures::of(&cheap, prices()).unwrap();
    let plans = compare(&figures, &lens, Credits::ZERO);
    assert_eq!(plan_change((&cheap, &figures), &plans, &lens), None, "no swap makes six clips fit Starter");
}

/// By how much an assumption moves the total at either end.
pub(super) fn moves(one: &creditboard::figures::Assumption) -> Option<(i128, i128)> {
    one.moves.map(|(low, high)| (low.by, high.by))
}

#[test]
fn assumptions_move_what_they_say() {
    let project = six_klings();
    let figures = Figures::of(&project, prices()).unwrap();
    let none = Rates::default();
    let held = KeepRates::of(prices(), &none, &project.rates);
    let list = assumptions(&figures, &none, &Lens::new(prices(), &held));
    let find = |id: AssumptionId| list.iter().find(|one| one.id == id).unwrap();
    let rate = find(AssumptionId::KeepRate(RateKey::TextToVideo));
    assert_eq!(
        (moves(rate), rate.changed),
        (Some((300, -150)), Changed::ForProject),
        "450 at 1/3 is 750 at 1/5, 300 at 1/2"
    );
    assert_eq!(list[0].id, rate.id, "what moves most stands first");
    assert_eq!(moves(find(AssumptionId::KeepRate(RateKey::Image))), Some((0, 0)), "there are no images");
    assert!(find(AssumptionId::KeepRate(RateKey::Image)).changed == Changed::No, "as it came");
    let mut account = Rates::default();
    account.set(RateKey::Image, Some(Rate::new(1, 4).unwrap()));
    let held = KeepRates::of(prices(), &account, &project.rates);
    let list = assumptions(&figures, &account, &Lens::new(prices(), &held));
    let image = list.iter().find(|one| one.id == AssumptionId::KeepRate(RateKey::Image)).unwrap();
    assert_eq!(
        (image.changed, &image.value),
        (Changed::ForAll, &AssumedValue::Rate(Rate::new(1, 4).unwrap())),
        "the account's"
    );
    let veo = scene(1, 8, vec![shot(2, "veo3")]);
    let figures = Figures::of(&self::project(vec![veo], vec![]), prices()).unwrap();
    let held = KeepRates::of(prices(), &none, &none);
    let list = assumptions(&figures, &none, &Lens::new(prices(), &held));
    let clip = list.iter().find(|one| one.id == AssumptionId::Price(ModelId::from("veo3"))).unwrap();
    assert_eq!(moves(clip), Some((1_800, 0)), "clips of 4 s would be two, at 600 kept one time in three");
}
