//! Rules 1 to 7, 10 and 11: worked examples, and laws that hold for any project.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::sync::{Arc, LazyLock};

use creditboard::domain::{
    Asset, AssetId, Choice, Clips, Contingency, CreditOverflow, Credits, Kind, ModelId, Pass, PassFilter, PlanId,
    Presence, Project, Rate, RateKey, Rates, Scene, Seconds, SpeechPace, SpeechRounding, Takes, TakesADay, Work,
};
use creditboard::figures::{
    AssetContext, Cost, Figures, KeepRates, Lens, PlanFigures, Sum, Totals, cover, estimate, smallest_fitting,
};
use creditboard::present::{ToErrorWords as _, finding_words, unpriced_words};
use creditboard::prices::{ClipPrice, Plan, Price, PriceList};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::support::{
    any_contingency, any_project, any_scene, any_takes_a_day, asset, images, prices, project, scene, shot, speech,
};

// Rule 2: covers.

fn lengths(model: &str) -> Vec<ClipPrice> {
    match &prices().model(&ModelId::from(model)).unwrap().price {
        Price::PerClip(lengths) => lengths.clone(),
        other => panic!("{model} has no clips but {other:?}"),
    }
}

/// A cover as text: `8+5 = 700, 2 s trimmed`.
fn covered(model: &str, seconds: &str, clips: &Clips) -> String {
    match cover(&lengths(model), seconds.parse().unwrap(), clips) {
        Ok(cover) => {
            let clips: Vec<String> = cover.clips.iter().map(u16::to_string).collect();
            format!("{} = {}, {} s trimmed", clips.join("+"), cover.credits, cover.trimmed)
        }
        Err(fault) => fault.words().to_string(),
    }
}

#[test]
fn a_shot_is_covered_as_cheaply_as_can_be() {
    let check = |model: &str, seconds: &str, expected: &str| {
        assert_eq!(covered(model, seconds, &Clips::Cheapest), expected, "{seconds} s of {model}");
    };
    check("veo2", "0", " = 0, 0 s trimmed");
    check("veo2", "0.001", "5 = 300, 4.999 s trimmed");
    check("veo2", "5", "5 = 300, 0 s trimmed");
    check("veo2", "5.001", "8 = 400, 2.999 s trimmed");
    check("veo2", "6", "8 = 400, 2 s trimmed");
    check("veo2", "10", "5+5 = 600, 0 s trimmed");
    check("veo2", "11", "8+5 = 700, 2 s trimmed");
    check("veo2", "15", "8+8 = 800, 1 s trimmed");
    check("kling-v2.1", "11", "5+5+5 = 75, 4 s trimmed");
    check("veo3", "8", "8 = 600, 0 s trimmed");
    check("veo3-fast", "9", "8+8 = 640, 7 s trimmed");
}

#[test]
fn a_minute_of_veo2_costs_3_100_and_a_day_is_quick() {
    let veo2 = lengths("veo2");
    let credits = |seconds| cover(&veo2, seconds, &Clips::Cheapest).unwrap().credits.get();
    assert_eq!(credits(Seconds::whole(60)), 3_100, "five of 8 s and four of 5 s, not 3,600");
    assert_eq!(credits(Seconds::MAX), 4_320_000, "10,800 clips of 8 s");
}

#[test]
fn joins_can_be_capped() {
    let check = |model: &str, seconds: &str, joins: u8, expected: &str| {
        assert_eq!(covered(model, seconds, &Clips::AtMostJoins(joins)), expected, "{joins} joins for {seconds} s");
    };
    check("veo2", "8", 0, "8 = 400, 0 s trimmed");
    check("veo2", "9", 0, "9 s can’t be covered by a single clip");
    check("veo2", "15", 2, "8+8 = 800, 1 s trimmed");
    check("veo2", "17", 1, "17 s can’t be covered with at most 1 cut");
    check("kling-v2.1", "86400", 99, "86,400 s can’t be covered with at most 99 cuts");
    check("veo2", "0", 0, " = 0, 0 s trimmed");
}

#[test]
fn a_cap_on_joins_can_cost_more() {
    // Thirty seconds of 5 s at 10 and 10 s at 25: six short clips are cheaper than three long ones.
    let sold = [(5, 10), (10, 25)].map(|(seconds, credits)| ClipPrice { seconds, credits: Credits::new(credits) });
    let credits = |clips| cover(&sold, Seconds::whole(30), &clips).unwrap().credits.get();
    assert_eq!(credits(Clips::Cheapest), 60, "six short clips");
    assert_eq!(credits(Clips::AtMostJoins(3)), 70, "two short and two long");
    assert_eq!(credits(Clips::AtMostJoins(2)), 75, "three long clips trim nothing");
}

#[test]
fn pinned_clips_stand_as_they_are() {
    let check = |seconds: &str, pinned: &[u16], expected: &str| {
        assert_eq!(covered("veo2", seconds, &Clips::Pinned(Arc::from(pinned))), expected, "{pinned:?}");
    };
    check("11", &[5, 5, 5], "5+5+5 = 900, 4 s trimmed");
    check("11", &[5, 8], "8+5 = 700, 2 s trimmed");
    check("11", &[5, 5], "5+5 = 600, 0 s trimmed");
    check("11", &[5, 6], "no clips of 6 s are sold");
}

/// The best cover by trying every number of every length: (credits, clips, trimmed).
fn brute(lengths: &[ClipPrice], seconds: u64, most: u64) -> Option<(u64, u64, u64)> {
    let Some((first, rest)) = lengths.split_first() else { return (seconds == 0).then_some((0, 0, 0)) };
    let length = u64::from(first.seconds);
    let counts = 0..=seconds.div_ceil(length).min(most);
    let one = |count: u64| {
        let left = seconds.saturating_sub(count * length);
        let over = (count * length).saturating_sub(seconds);
        let (credits, clips, trimmed) = brute(rest, left, most - count)?;
        Some((credits + count * first.credits.get(), clips + count, trimmed + over))
    };
    counts.filter_map(one).min()
}

fn any_lengths() -> impl Strategy<Value = Vec<ClipPrice>> {
    // Few different prices, some of them nothing, so that ties are common.
    vec((1_u16..12, 0_u64..6), 1..4).prop_map(|sold| {
        let mut lengths: Vec<ClipPrice> =
            sold.into_iter().map(|(seconds, tens)| ClipPrice { seconds, credits: Credits::new(tens * 10) }).collect();
        lengths.sort();
        lengths.dedup_by_key(|clip| clip.seconds);
        lengths
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn a_cover_is_as_good_as_the_best_of_all_covers(lengths in any_lengths(), seconds in 0_u32..90) {
        let found = cover(&lengths, Seconds::whole(seconds), &Clips::Cheapest).unwrap();
        let clips = u64::try_from(found.clips.len()).unwrap();
        let trimmed = u64::from(found.trimmed.millis() / 1_000);
        prop_assert_eq!(Some((found.credits.get(), clips, trimmed)), brute(&lengths, seconds.into(), 1_000));
    }

    #[test]
    fn a_capped_cover_is_as_good_as_the_best_with_so_few(
        lengths in any_lengths(), seconds in 0_u32..40, joins in 0_u8..7,
    ) {
        let found = cover(&lengths, Seconds::whole(seconds), &Clips::AtMostJoins(joins)).ok().map(|found| {
            let clips = u64::try_from(found.clips.len()).unwrap();
            (found.credits.get(), clips, u64::from(found.trimmed.millis() / 1_000))
        });
        prop_assert_eq!(found, brute(&lengths, seconds.into(), u64::from(joins) + 1));
    }
}

// Rules 1, 3, 4 and 5: single assets.

fn cost_in(asset: &Asset, context: &AssetContext) -> String {
    match estimate(asset, &asset.final_choice, context, prices()) {
        Ok(Cost::Priced(credits)) => credits.to_string(),
        Ok(Cost::Unpriced(why)) => unpriced_words(why),
        Err(error) => format!("{error:?}"),
    }
}

fn cost(asset: &Asset) -> String {
    cost_in(asset, &AssetContext::default())
}

#[test]
fn pictures_cost_their_price_each() {
    assert_eq!(cost(&images(1, 6, "flux-1.1-pro")), "30", "six at 5");
    assert_eq!(cost(&images(1, 4, "imagen-4")), "40", "four at 10");
}

#[test]
fn speech_is_rounded_up_to_whole_hundreds() {
    let check = |characters, expected: &str| {
        assert_eq!(cost(&speech(1, characters, "google-tts")), expected, "{characters} characters");
    };
    check(0, "0");
    check(1, "1");
    check(600, "6");
    check(601, "7");
    check(2_000, "20");
    assert_eq!(cost(&speech(1, 601, "silent")), "0", "silence is free, and known to be");
}

#[test]
fn characters_are_unicode_scalar_values_with_blanks_and_line_ends() {
    let mut one = scene(1, 5, vec![asset(2, Work::usual(Kind::Speech), "google-tts")]);
    one.narration = "é\n ".repeat(33) + "👩‍👩";
    let figures = Figures::of(&project(vec![one], vec![]), prices()).unwrap();
    assert_eq!(figures.scenes[0].narration_characters, 102, "99, and three of a joined sign");
    assert_eq!(figures.total(PassFilter::Both, None).credits.get(), 2, "two started hundreds");
}

#[test]
fn a_script_costs_by_running_time_within_5_to_20() {
    let check = |seconds: &str, expected: &str| {
        let work = Work::Script { seconds: Some(seconds.parse().unwrap()) };
        assert_eq!(cost(&asset(1, work, "script-gpt-4")), expected, "{seconds}");
    };
    check("0", "5");
    check("0.001", "6");
    check("60", "10");
    check("61", "11");
    check("3:00", "20");
    check("86400", "20");
}

#[test]
fn the_middle_of_a_range_is_rounded_up() {
    assert_eq!(cost(&asset(1, Work::Consultation { count: 1 }, "ai-agent")), "8", "5 to 10");
    assert_eq!(cost(&asset(1, Work::Consultation { count: 3 }, "ai-agent")), "24", "three of them");
    assert_eq!(cost(&asset(1, Work::Enhancement { count: 2 }, "scene-enhancement")), "10", "two scenes");
}

#[test]
fn set_takes_multiply_every_unit() {
    let takes = |takes| cost(&Asset { takes, ..images(1, 6, "flux-1.1-pro") });
    assert_eq!(takes(Takes::Automatic), "30", "one each");
    assert_eq!(takes(Takes::Fixed(4)), "120", "four each");
    let speech = Asset { takes: Takes::Fixed(3), ..speech(1, 101, "google-tts") };
    assert_eq!(cost(&speech), "6", "each take is rounded by itself");
}

#[test]
fn what_has_no_price_says_why() {
    assert_eq!(cost(&images(1, 1, "gone")), "the price list does not have the model", "unknown");
    assert_eq!(cost(&images(1, 1, "veo2")), "the model makes video, not image", "another kind");
    let mut long = asset(1, Work::Video { seconds: Some(Seconds::whole(9)) }, "veo2");
    long.final_choice.clips = Clips::AtMostJoins(0);
    assert_eq!(cost(&long), "9 s can’t be covered by a single clip", "no cover");
}

// The page's two examples, and the plans.

/// The 60-second marketing video of the page.
fn marketing() -> Arc<Project> {
    let scenes = vec![
        scene(1, 5, vec![images(2, 6, "flux-1.1-pro"), shot(3, "kling-v2.1")]),
        scene(4, 5, vec![shot(5, "kling-v2.1"), speech(6, 600, "google-tts")]),
        scene(7, 50, vec![]),
    ];
    project(scenes, vec![asset(8, Work::usual(Kind::Script), "script-gpt-4")])
}

/// The 3-minute educational video of the page, its shots made by a model.
fn educational(model: &str) -> Arc<Project> {
    let pictures = vec![images(20, 8, "flux-1.1-pro"), images(21, 4, "imagen-4"), speech(22, 2_000, "google-tts")];
    let mut scenes = vec![scene(1, 175, pictures)];
    scenes.extend((2..6).map(|number| {
        let video = Asset { work: Work::Video { seconds: Some(Seconds::whole(5)) }, ..shot(number + 10, model) };
        scene(number, 1, vec![video])
    }));
    scenes.push(scene(7, 1, vec![]));
    project(scenes, vec![asset(8, Work::usual(Kind::Script), "script-gpt-4")])
}

fn plan(id: &str) -> &'static Plan {
    prices().plan(&PlanId::from(id)).unwrap()
}

fn total(project: &Arc<Project>, on: Option<&str>) -> u64 {
    let figures = Figures::of(project, prices()).unwrap();
    figures.total(PassFilter::Both, on.map(plan)).credits.get()
}

#[test]
fn the_marketing_video_costs_96_90_and_60() {
    let project = marketing();
    assert_eq!([None, Some("visionary"), Some("studio")].map(|on| total(&project, on)), [96, 90, 60], "by plan");
}

#[test]
fn the_educational_video_costs_1_320_1_300_and_1_220() {
    let project = educational("veo2");
    let plans = [None, Some("visionary"), Some("studio")].map(|on| total(&project, on));
    assert_eq!(plans, [1_320, 1_300, 1_220], "by plan");
    assert_eq!(total(&educational("kling-v2.1"), None), 220, "its four shots swapped");
}

#[test]
fn six_kling_clips_cost_150() {
    let scenes = (1..7).map(|number| scene(number, 5, vec![shot(number + 10, "kling-v2.1")])).collect();
    assert_eq!(total(&project(scenes, vec![]), None), 150, "six at 25");
}

/// The plans, every take being kept.
fn compare(figures: &Figures, used: u64) -> Vec<PlanFigures<'static>> {
    static ALWAYS: LazyLock<KeepRates> = LazyLock::new(|| {
        let mut always = Rates::default();
        for key in RateKey::ALL {
            always.set(key, Some(Rate::ALWAYS));
        }
        KeepRates::of(prices(), &Rates::default(), &always)
    });
    creditboard::figures::compare(figures, &Lens::new(prices(), &ALWAYS), Credits::new(used))
}

#[test]
fn plans_are_compared_side_by_side() {
    let figures = Figures::of(&educational("veo2"), prices()).unwrap();
    let check = |used: u64, expected: &[&str]| {
        let plans = compare(&figures, used);
        let row = |one: &creditboard::figures::PlanFigures<'_>| {
            let short = one.short_by.map_or_else(|| "fits".to_owned(), |by| format!("short by {by}"));
            let free: Vec<String> = one.free.iter().map(|(kind, worth)| format!("{kind} {}", worth.credits)).collect();
            let cycles = one.cycles.map_or_else(|| "never".to_owned(), |cycles| format!("{cycles} cycles"));
            format!(
                "{} {}, {short}, {} left, {cycles}, free: {}",
                one.plan.id,
                one.total.credits,
                one.left,
                free.join(" ")
            )
        };
        assert_eq!(plans.iter().map(row).collect::<Vec<_>>(), expected, "{used} used");
    };
    check(
        0,
        &[
            "starter 1320, short by 1120, 200 left, never, free: ",
            "pro 1320, fits, 2500 left, 1 cycles, free: ",
            "visionary 1300, fits, 7500 left, 1 cycles, free: speech 20",
            "studio 1220, fits, 30000 left, 1 cycles, free: speech 20 image 80",
        ],
    );
    check(
        1_500,
        &[
            "starter 1320, short by 1320, 0 left, never, free: ",
            "pro 1320, short by 320, 1000 left, 2 cycles, free: ",
            "visionary 1300, fits, 6000 left, 1 cycles, free: speech 20",
            "studio 1220, fits, 28500 left, 1 cycles, free: speech 20 image 80",
        ],
    );
    let plans = compare(&figures, 1_500);
    assert_eq!(smallest_fitting(&plans).map(|plan| plan.id.as_str()), Some("visionary"), "the smallest that fits");
    let buys: Vec<Option<u64>> = plans[3].buys.iter().map(|(_, count)| *count).collect();
    assert_eq!(buys, [Some(50), Some(1_200), None], "what Studio buys");
}

#[test]
fn cycles_split_nothing_inside_one_take() {
    let check = |assets: Vec<Asset>, on: &str, used: u64, expected: Option<u64>| {
        let named = format!("{} on {on} after {used}", assets[0].label);
        let figures = Figures::of(&project(vec![scene(1, 5, assets)], vec![]), prices()).unwrap();
        let plans = compare(&figures, used);
        let found = plans.iter().find(|one| one.plan.id.as_str() == on).unwrap();
        assert_eq!(found.cycles, expected, "{named}");
    };
    check(vec![images(2, 40, "flux-schnell")], "starter", 0, Some(1));
    check(vec![images(2, 41, "flux-schnell")], "starter", 0, Some(2));
    check(vec![images(2, 41, "flux-schnell")], "starter", 200, Some(3));
    check(vec![images(2, 41, "flux-schnell")], "studio", 0, Some(0));
    // Eight Kling clips fill 200 exactly; nine pictures of 5 after seven clips leave no room for the eighth clip.
    let takes = |takes| Asset { takes: Takes::Fixed(takes), ..shot(3, "kling-v2.1") };
    check(vec![takes(8)], "starter", 0, Some(1));
    check(vec![takes(7), images(4, 6, "flux-schnell")], "starter", 0, Some(2));
    check(vec![images(4, 1, "flux-schnell"), takes(8)], "starter", 0, Some(2));
    check(vec![images(4, 1, "flux-schnell"), takes(15)], "starter", 0, Some(2));
    check(vec![images(4, 1, "flux-schnell"), takes(16)], "starter", 0, Some(3));
    check(vec![shot(3, "veo2")], "starter", 0, None);
    check(vec![speech(5, 0, "google-tts")], "starter", 0, Some(0));
}

#[test]
fn a_kind_that_is_free_counts_neither_credits_nor_unpriced() {
    let assets = vec![images(2, 2, "gone"), images(3, 1, "imagen-4"), shot(4, "gone"), speech(5, 50, "google-tts")];
    let figures = Figures::of(&project(vec![scene(1, 5, assets)], vec![]), prices()).unwrap();
    let on = |id: Option<&str>| {
        let sum = figures.total(PassFilter::Both, id.map(plan));
        format!("{} + {} unpriced", sum.credits, sum.unpriced)
    };
    assert_eq!(on(None), "11 + 2 unpriced", "counted beside the total");
    assert_eq!(on(Some("studio")), "0 + 1 unpriced", "images and speech are free");
}

#[test]
fn passes_add_up_and_nothing_is_counted_twice() {
    let both = Asset { draft: Some(Choice::of(ModelId::from("kling-v2.1"))), ..shot(2, "veo2") };
    let figures =
        Figures::of(&project(vec![scene(1, 5, vec![both, images(3, 1, "imagen-4")])], vec![]), prices()).unwrap();
    let totals = PassFilter::ALL.map(|filter| figures.total(filter, None).credits.get());
    assert_eq!(totals, [25, 310, 335], "draft, final, both");
}

#[test]
fn an_omitted_scene_counts_nowhere_but_still_says_what_it_would_cost() {
    let mut omitted = scene(4, 50, vec![shot(5, "gone"), images(6, 2, "imagen-4")]);
    omitted.presence = Presence::Omitted;
    let script = vec![asset(8, Work::usual(Kind::Script), "script-gpt-4")];
    let kept = scene(1, 60, vec![shot(2, "kling-v2.1")]);
    let figures = Figures::of(&project(vec![kept, omitted], script), prices()).unwrap();
    let total = figures.total(PassFilter::Both, None);
    assert_eq!((total.credits.get(), total.unpriced), (12 * 25 + 10, 0), "the script is for 60 s");
    assert_eq!(figures.scenes[1].totals(), Totals::default(), "no sums");
    let shown = figures.scenes[1].assets[1].cost(Pass::Final).and_then(Cost::credits);
    assert_eq!(shown, Some(Credits::new(20)), "what it would cost");
    let found = figures.findings().map(|(scene, _)| scene.map(|id| id.get())).collect::<Vec<_>>();
    assert_eq!(found, [Some(1)], "only the kept scene has findings");
}

#[test]
fn sums_that_overflow_name_their_asset() {
    let text = include_str!("../../assets/prices/videodraft.ron");
    let dear = text.replacen("PerImage(5)", "PerImage(9000000000000000000)", 1);
    assert_ne!(dear, text, "the list is changed");
    let prices = PriceList::parse(&dear).unwrap();
    let board = |last: Asset| {
        let scenes =
            vec![scene(1, 5, vec![images(2, 1, "flux-schnell"), shot(3, "kling-v2.1")]), scene(4, 5, vec![last])];
        Figures::of(&project(scenes, vec![]), &prices)
    };
    assert!(board(images(5, 1, "flux-schnell")).is_ok(), "two fit");
    let error = board(images(5, 2, "flux-schnell")).unwrap_err();
    assert_eq!(error.asset, AssetId::new(5), "the one that is too much");
    let expected = "with “image 5” (asset 5) the sum is too large to calculate; lower its amount or its takes";
    assert_eq!(error.words().to_string(), expected, "in words");
    let alone = images(2, 3, "flux-schnell");
    let overflow = estimate(&alone, &alone.final_choice, &AssetContext::default(), &prices);
    assert_eq!(overflow, Err(CreditOverflow), "by itself");
}

// Findings.

fn findings(scenes: Vec<Scene>) -> Vec<String> {
    let figures = Figures::of(&project(scenes, vec![]), prices()).unwrap();
    let words = figures.findings().map(|(scene, finding)| {
        let asset = finding.asset().map_or_else(|| "-".to_owned(), |id| id.to_string());
        format!("{} {asset}: {}", scene.unwrap().get(), finding_words(finding))
    });
    words.collect()
}

fn with_needs(asset: Asset, needs: &str) -> Asset {
    Asset { needs: needs.parse().unwrap(), ..asset }
}

#[test]
fn findings_say_what_is_amiss() {
    let check = |scenes: Vec<Scene>, expected: &[&str]| {
        let named = format!("{scenes:?}");
        assert_eq!(findings(scenes), expected, "{named}");
    };
    let still = || images(2, 1, "flux-schnell");
    check(vec![scene(1, 5, vec![still(), shot(3, "kling-v2.1")])], &[]);
    check(
        vec![scene(1, 5, vec![shot(3, "kling-v2.1")])],
        &["1 3: The final choice needs a start still; this scene has none."],
    );
    check(
        vec![scene(1, 5, vec![with_needs(shot(3, "kling-v2.1"), "text-to-video")])],
        &["1 3: The final choice can’t start from text alone."],
    );
    check(
        vec![scene(1, 5, vec![shot(3, "gone"), images(2, 1, "veo2")])],
        &[
            "1 3: The final choice has no price: the price list does not have the model.",
            "1 2: The final choice has no price: the model makes video, not image.",
        ],
    );
    let all = "sound;one-take;text-to-video;start-still;end-still;reference;1:1";
    check(
        vec![scene(1, 11, vec![with_needs(shot(3, "veo2"), all)])],
        &[
            "1 3: The final choice has no sound.",
            "1 3: The final choice needs 1 join, one take asked for.",
            "1 3: The final choice can’t end on a still.",
            "1 3: The final choice takes no reference picture.",
            "1 3: The final choice does not make 1:1.",
        ],
    );
    check(
        vec![scene(1, 5, vec![with_needs(still(), "sound;end-still;reference;16:9")])],
        &["1 2: The final choice takes no reference picture."],
    );
}

#[test]
fn short_pins_are_found() {
    let mut short = shot(3, "veo2");
    short.final_choice.clips = Clips::Pinned(Arc::from([5, 5]));
    let found = findings(vec![scene(1, 11, vec![short])]);
    assert_eq!(found, ["1 3: The pinned clips cover 10 of 11 s."], "priced, and said");
}

#[test]
fn narration_longer_than_its_scene_is_found() {
    let check = |characters: usize, expected: &[&str]| {
        let narrated = Scene { narration: "a".repeat(characters), ..scene(1, 8, vec![]) };
        assert_eq!(findings(vec![narrated]), expected, "{characters} characters");
    };
    check(0, &[]);
    check(120, &[]);
    check(121, &["1 -: The narration of 121 characters takes about 9 s to speak, 1 s longer than the scene."]);
    check(180, &["1 -: The narration of 180 characters takes about 12 s to speak, 4 s longer than the scene."]);
}

#[test]
fn the_pace_of_a_project_moves_the_warning_and_no_total() {
    let narrated = |text: String| {
        let voice = asset(9, Work::Speech { characters: None }, "google-tts");
        project(vec![Scene { narration: text, ..scene(1, 8, vec![voice]) }], vec![])
    };
    let at = |board: &Arc<Project>, percent| {
        let pace = SpeechPace::new(percent).unwrap();
        Arc::new(Project { speech_pace: pace, ..Project::clone(board) })
    };
    let check = |text: String, percent, said: Option<&str>| {
        let board = narrated(text);
        let mut figures = Figures::of(&board, prices()).unwrap();
        let before = figures.totals;
        figures.update(&at(&board, percent), prices()).unwrap();
        assert_eq!(figures.totals, before, "no credit moves at {percent} %");
        let words: Vec<String> = figures.findings().map(|(_, finding)| finding_words(finding)).collect();
        assert_eq!(words, said.into_iter().collect::<Vec<_>>(), "at {percent} %");
    };
    check(
        "a".repeat(180),
        100,
        Some("The narration of 180 characters takes about 12 s to speak, 4 s longer than the scene."),
    );
    check("a".repeat(180), 150, None);
    check(
        "a".repeat(60),
        25,
        Some("The narration of 60 characters takes about 16 s to speak, 8 s longer than the scene."),
    );
    check("海".repeat(60), 200, None);
    check("доброе утро ".repeat(40), 25, None);
}

// Speech rounded once for the project.

#[test]
fn speech_can_be_rounded_once_for_the_project() {
    let scenes = (1..4).map(|number| scene(number, 60, vec![speech(number + 10, 150, "google-tts")])).collect();
    let mut whole = Project::clone(&project(scenes, vec![]));
    assert_eq!(total(&Arc::new(whole.clone()), None), 6, "three times two");
    whole.speech_rounding = SpeechRounding::PerProject;
    let figures = Figures::of(&Arc::new(whole), prices()).unwrap();
    assert_eq!(figures.total(PassFilter::Both, None).credits.get(), 5, "450 characters");
    assert_eq!(figures.speech_rounding.last.get(), 2, "the project's own line");
    assert_eq!(figures.scenes[0].sum(PassFilter::Both, None).credits.get(), 1, "a full hundred each");
}

// Laws.

fn add(sums: impl IntoIterator<Item = Sum>) -> Sum {
    sums.into_iter().fold(Sum::ZERO, |sum, one| sum.plus(one).unwrap())
}

fn extra(figures: &Figures, filter: PassFilter, on: Option<&Plan>) -> Sum {
    let passes = Pass::ALL.into_iter().filter(|pass| filter.includes(*pass));
    let free = on.is_some_and(|plan| plan.is_free(Kind::Speech));
    let credits = passes.map(|pass| if free { Credits::ZERO } else { *figures.speech_rounding.get(pass) });
    add(credits.map(|credits| Sum { credits, unpriced: 0 }))
}

/// Changes to try on a project: which, where, and scenes to put in.
#[derive(Clone, Debug)]
enum Edit {
    Put(Index, Box<Scene>),
    Insert(Index, Box<Scene>),
    Delete(Index),
    Move(Index, Index),
    Turn(Index),
    Omit(Index),
    Own(Vec<Asset>),
    Rounding,
    Pace(SpeechPace),
    Contingency(Contingency),
    TakesADay(Option<TakesADay>),
    Nothing,
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let place = any::<Index>;
    let boxed = || any_scene().prop_map(Box::new);
    prop_oneof![
        3 => (place(), boxed()).prop_map(|(at, scene)| Edit::Put(at, scene)),
        2 => (place(), boxed()).prop_map(|(at, scene)| Edit::Insert(at, scene)),
        2 => place().prop_map(Edit::Delete),
        3 => (place(), place()).prop_map(|(from, to)| Edit::Move(from, to)),
        1 => place().prop_map(Edit::Turn),
        2 => place().prop_map(Edit::Omit),
        1 => vec(super::support::any_asset(&super::support::OF_PROJECTS), 0..3).prop_map(Edit::Own),
        1 => Just(Edit::Rounding),
        1 => (25_u64..=400).prop_map(|percent| Edit::Pace(SpeechPace::new(percent).unwrap())),
        1 => any_contingency().prop_map(Edit::Contingency),
        1 => any_takes_a_day().prop_map(Edit::TakesADay),
        1 => Just(Edit::Nothing),
    ]
}

fn apply(project: &mut Project, edit: &Edit) {
    let scenes = &mut project.scenes;
    let place = |at: &Index, scenes: &[Arc<Scene>]| at.index(scenes.len().max(1));
    match edit {
        Edit::Insert(at, scene) => {
            let at = at.index(scenes.len() + 1);
            scenes.insert(at, Arc::new(Scene::clone(scene)));
        }
        Edit::Own(assets) => project.assets = Arc::from(assets.clone()),
        Edit::Rounding => {
            project.speech_rounding = match project.speech_rounding {
                SpeechRounding::PerAsset => SpeechRounding::PerProject,
                SpeechRounding::PerProject => SpeechRounding::PerAsset,
            }
        }
        Edit::Pace(pace) => project.speech_pace = *pace,
        Edit::Contingency(contingency) => project.contingency = *contingency,
        Edit::TakesADay(takes) => project.takes_a_day = *takes,
        Edit::Nothing => {}
        _ if scenes.is_empty() => {}
        Edit::Put(at, scene) => {
            let at = place(at, scenes);
            scenes[at] = Arc::new(Scene { id: scenes[at].id, ..Scene::clone(scene) });
        }
        Edit::Delete(at) => drop(scenes.remove(place(at, scenes))),
        Edit::Move(from, to) => {
            let scene = scenes.remove(place(from, scenes));
            scenes.insert(to.index(scenes.len() + 1), scene);
        }
        Edit::Turn(at) => {
            let by = place(at, scenes);
            scenes.rotate_left(by);
        }
        Edit::Omit(at) => {
            let at = place(at, scenes);
            Arc::make_mut(&mut scenes[at]).presence = Presence::Omitted;
        }
    }
}

proptest! {
    #[test]
    fn sums_agree_at_every_level(project in any_project()) {
        let project = Arc::new(project);
        let figures = Figures::of(&project, prices()).unwrap();
        let rates = KeepRates::of(prices(), &Rates::default(), &project.rates);
        let lens = Lens::new(prices(), &rates);
        let plans = std::iter::once(None).chain(prices().plans.iter().map(Some));
        for (on, filter) in plans.flat_map(|plan| PassFilter::ALL.map(|filter| (plan, filter))) {
            let total = figures.total(filter, on);
            for (scene, known) in figures.scenes.iter().zip(&project.scenes) {
                let counted = scene.assets.iter().filter(|_| known.is_included());
                prop_assert_eq!(add(counted.map(|asset| asset.sum(filter, on))), scene.sum(filter, on));
                prop_assert_eq!(scene.totals().sum(filter, on), scene.sum(filter, on), "by pass and kind");
            }
            let own = add(figures.project_assets.iter().map(|asset| asset.sum(filter, on)));
            let scenes = add(figures.scenes.iter().map(|scene| scene.sum(filter, on)));
            prop_assert_eq!(add([own, scenes, extra(&figures, filter, on)]), total, "assets, scenes, rounding");
            prop_assert_eq!(add(figures.by_kind(filter, on).map(|(_, sum)| sum)), total, "kinds");
            let models = figures.by_model(&lens.filtered(filter).on(on));
            prop_assert_eq!(add(models.into_iter().map(|model| model.sum)), total, "models");
            let last = figures.running_totals(filter, on).last().map(|(_, sum)| sum);
            prop_assert_eq!(last, Some(total), "the running balance");
        }
        let both = figures.total(PassFilter::Both, None);
        let passes = [PassFilter::Draft, PassFilter::Final].map(|filter| figures.total(filter, None));
        prop_assert_eq!(add(passes), both, "passes");
    }

    #[test]
    fn figures_by_difference_equal_figures_from_nothing(
        project in any_project(), edits in vec(any_edit(), 1..8), together in any::<bool>(),
    ) {
        let mut project = Arc::new(project);
        let mut figures = Figures::of(&project, prices()).unwrap();
        let mut next = Project::clone(&project);
        for (number, edit) in edits.iter().enumerate() {
            apply(&mut next, edit);
            if together && number + 1 < edits.len() {
                continue;
            }
            project = Arc::new(next.clone());
            let after = figures.after(&project, prices()).unwrap();
            figures.update(&project, prices()).unwrap();
            prop_assert_eq!(&after, &figures);
            prop_assert_eq!(&figures, &Figures::of(&project, prices()).unwrap());
        }
    }

    #[test]
    fn what_is_counted_of_all_scenes_is_as_counted_one_by_one(project in any_project(), numbers in any::<bool>()) {
        let mut project = project;
        if numbers {
            project.lock_numbers();
        }
        let figures = Figures::of(&Arc::new(project.clone()), prices()).unwrap();
        let (tally, scenes) = (&figures.tally, &project.scenes);
        prop_assert_eq!(tally.running_millis, project.running_millis());
        prop_assert_eq!(tally.moving_millis, project.moving_millis());
        prop_assert_eq!(tally.omitted, scenes.iter().filter(|scene| !scene.is_included()).count());
        prop_assert_eq!(tally.without_length == 0, project.has_all_lengths());
        prop_assert_eq!(tally.numbered > 0, project.numbers_locked());
        prop_assert_eq!(figures.finding_count(), figures.findings().count());
        let shape = project.film_shape();
        prop_assert_eq!(tally.film_shape(&project), shape);
        let seen = scenes.iter().flat_map(|scene| &scene.assets).filter(|asset| asset.kind().is_seen());
        prop_assert_eq!(tally.shaped_otherwise(shape), seen.filter(|asset| asset.needs.aspect != shape).count());
    }

    #[test]
    fn making_a_kind_free_never_raises_a_total(project in any_project()) {
        let figures = Figures::of(&Arc::new(project), prices()).unwrap();
        for (plan, filter) in prices().plans.iter().flat_map(|plan| PassFilter::ALL.map(|filter| (plan, filter))) {
            let (on, bare) = (figures.total(filter, Some(plan)), figures.total(filter, None));
            prop_assert!(on.credits <= bare.credits && on.unpriced <= bare.unpriced, "on {}", plan.id);
        }
    }

    #[test]
    fn rounding_once_for_the_project_never_costs_more(project in any_project()) {
        let with = |speech_rounding| {
            let project = Arc::new(Project { speech_rounding, ..project.clone() });
            Figures::of(&project, prices()).unwrap().total(PassFilter::Both, None)
        };
        let (each, once) = (with(SpeechRounding::PerAsset), with(SpeechRounding::PerProject));
        prop_assert!(once.credits <= each.credits, "{once:?} after {each:?}");
        prop_assert_eq!(once.unpriced, each.unpriced);
    }

    #[test]
    fn omitting_a_scene_takes_away_exactly_its_sum(project in any_project(), at in any::<Index>()) {
        prop_assume!(!project.scenes.is_empty());
        let mut project = Project { speech_rounding: SpeechRounding::PerAsset, assets: Arc::from([]), ..project };
        let place = at.index(project.scenes.len());
        let before = Figures::of(&Arc::new(project.clone()), prices()).unwrap();
        apply(&mut project, &Edit::Omit(at));
        let after = Figures::of(&Arc::new(project), prices()).unwrap();
        let gone = before.scenes[place].sum(PassFilter::Both, None);
        prop_assert_eq!(add([after.total(PassFilter::Both, None), gone]), before.total(PassFilter::Both, None));
    }

    #[test]
    fn cycles_hold_the_total_and_are_never_fewer_than_it_needs(project in any_project(), used in 0_u64..3_000) {
        let figures = Figures::of(&Arc::new(project), prices()).unwrap();
        for one in compare(&figures, used) {
            let Some(cycles) = one.cycles else { continue };
            let room = i128::from(one.left.get()) + i128::from(cycles.max(1) - 1) * i128::from(one.plan.allowance.get());
            prop_assert!(i128::from(one.expected.ceil().get()) <= room, "{} in {cycles} cycles", one.plan.id);
            prop_assert_eq!(cycles == 0, one.total.credits.is_zero(), "{}", &one.plan.id);
            prop_assert!(one.expected.ceil() > one.left || cycles <= 1, "what fits needs one cycle");
        }
    }
}

#[test]
fn a_far_move_keeps_every_scene_as_it_was() {
    let scenes = (0..200).map(|number| scene(number + 1, number % 30, vec![shot(number + 1_000, "veo2")])).collect();
    let before = project(scenes, vec![]);
    let figures = Figures::of(&before, prices()).unwrap();
    let mut next = Project::clone(&before);
    next.scenes.rotate_left(100);
    let next = Arc::new(next);
    let after = figures.after(&next, prices()).unwrap();
    assert_eq!(after, Figures::of(&next, prices()).unwrap(), "by difference");
    let kept = after.scenes.iter().zip(figures.scenes.iter().cycle().skip(100));
    assert!(kept.into_iter().all(|(new, old)| Arc::ptr_eq(new, old)), "nothing was worked out again");
}

#[test]
fn failed_updates_leave_the_figures_alone() {
    let text = include_str!("../../assets/prices/videodraft.ron");
    let prices = PriceList::parse(&text.replacen("PerImage(5)", "PerImage(9000000000000000000)", 1)).unwrap();
    let before = project(vec![scene(1, 5, vec![images(2, 1, "flux-schnell")])], vec![]);
    let mut figures = Figures::of(&before, &prices).unwrap();
    let kept = figures.clone();
    let too_much = project(vec![scene(1, 5, vec![images(2, 3, "flux-schnell")])], vec![]);
    assert_eq!(figures.update(&too_much, &prices).unwrap_err().asset, AssetId::new(2), "named");
    assert_eq!(figures, kept, "as they were");
}

/// Many scenes, of two kinds by turns; one in ten is omitted.
fn many(scenes: u32) -> Arc<Project> {
    let scene = |number: u32| {
        let first = number * 5 + 1;
        let model = if number.is_multiple_of(2) { "veo2" } else { "no-such-model" };
        let assets = vec![
            images(first + 1, 1 + number % 3, "imagen-4"),
            shot(first + 2, model),
            speech(first + 3, 60 + number, "google-tts"),
        ];
        let mut scene = scene(first, 4 + number % 9, assets);
        if number.is_multiple_of(10) {
            scene.presence = Presence::Omitted;
        }
        scene
    };
    let mut project = Project::clone(&project((0..scenes).map(scene).collect(), Vec::new()));
    project.ids = creditboard::domain::IdSource::starting_at(scenes * 5 + 1);
    Arc::new(project)
}

#[test]
fn a_large_board_that_two_threads_share_costs_what_it_costs_scene_by_scene() {
    for rounding in [SpeechRounding::PerAsset, SpeechRounding::PerProject] {
        let whole = Arc::new(Project { speech_rounding: rounding, ..Project::clone(&many(2_501)) });
        let some = Project { scenes: whole.scenes[..100].to_vec(), ..Project::clone(&whole) };
        let mut grown = Figures::of(&Arc::new(some), prices()).unwrap();
        grown.update(&whole, prices()).unwrap();
        let at_once = Figures::of(&whole, prices()).unwrap();
        assert!(at_once == grown, "{rounding:?}: one after the other, and side by side");
        assert_eq!(at_once.scenes.len(), 2_501, "all of them");
    }
}

#[test]
fn an_asset_that_is_too_large_is_named_in_a_large_board_too() {
    let text = include_str!("../../assets/prices/videodraft.ron");
    let dear = text.replacen("PerImage(5)", "PerImage(9000000000000000000)", 1);
    let dear = PriceList::parse(&dear).unwrap();
    let mut project = Project::clone(&many(2_501));
    for place in [101, 1_303, 2_401] {
        let mut scene = Scene::clone(&project.scenes[place]);
        scene.assets[0] = Asset { id: scene.assets[0].id, ..images(0, 1, "flux-schnell") };
        scene.assets[0].label = format!("Still of {place}");
        project.scenes[place] = Arc::new(scene);
    }
    let error = Figures::of(&Arc::new(project), &dear).unwrap_err();
    assert_eq!(error.label, "Still of 2401", "the third is too much, whichever thread came to it");
}
