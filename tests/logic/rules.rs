//! Tables and worked figures of the rules that no other test has: what is shipped says what the rules say, line by line.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::sync::Arc;

use creditboard::domain::{
    Aspect, Asset, Choice, Contingency, Credits, Importance, Kind, ModelId, PassFilter, PlanId, Project, RateKey,
    Rates, Scene, SpeechRounding,
};
use creditboard::figures::{Basis, Figures, KeepRates, Lens};
use creditboard::prices::{Mode, Model, Plan, Price, StartStill};
use creditboard::storage::format;
use proptest::prelude::*;

use crate::cli::{Place, json};
use crate::support::{any_project, images, prices, project, scene, shot};

/// The models of some kinds, one line each, as a table of the rules has them.
fn table(kinds: &[Kind], line: impl Fn(&Model) -> String) -> Vec<String> {
    prices().models.iter().filter(|model| kinds.contains(&model.kind)).map(line).collect()
}

fn price(price: &Price) -> String {
    match price {
        Price::PerImage(credits) => format!("{credits} per image"),
        Price::PerClip(clips) => {
            let one = |clip: &creditboard::prices::ClipPrice| format!("{} per {} s clip", clip.credits, clip.seconds);
            clips.iter().map(one).collect::<Vec<_>>().join(", ")
        }
        Price::PerCharacters { block, credits } => format!("{credits} per {block} characters"),
        Price::ByMinutes { base, per_minute, least, most } => {
            format!("{base} + {per_minute} per minute, {least} to {most}")
        }
        Price::PerUnit(credits) => format!("{credits} each"),
        Price::Between { least, most } => format!("{least} to {most}"),
        Price::Free => "0".to_owned(),
    }
}

#[test]
fn the_price_list_is_the_table_of_the_rules() {
    let lines = table(&Kind::ALL, |model| {
        format!("{} | {} | {} | {} | {}", model.kind, model.id, model.name, price(&model.price), model.says)
    });
    let rules = "\
image | flux-schnell | Flux Schnell | 5 per image | fast, basic images
image | flux-kontext-pro | Flux Kontext Pro | 5 per image | context-aware images
image | flux-1.1-pro | Flux 1.1 Pro | 5 per image | high-quality images
image | gpt-image-1 | GPT-Image-1 (DALL-E) | 10 per image | premium, creative images
image | imagen-4 | Imagen-4 (Google) | 10 per image | premium, realistic images
video | luma-ray-flash | Luma Ray Flash | 30 per 5 s clip | fast generation
video | luma-ray-2 | Luma Ray 2 | 90 per 5 s clip | higher quality
video | kling-v2.1 | Kling v2.1 | 25 per 5 s clip | good balance
video | veo2 | Google Veo2 | 300 per 5 s clip, 400 per 8 s clip | premium quality
video | veo3 | Google Veo3 | 600 per 8 s clip | latest, with sound
video | veo3-fast | Google Veo3 Fast | 320 per 8 s clip | faster Veo3 variant
speech | google-tts | Google Text-to-Speech | 1 per 100 characters | all voices
speech | silent | Silent audio | 0 | no cost
script | script-gpt-4 | Script generation (GPT-4) | 5 + 5 per minute, 5 to 20 | 5 to 20, depends on length
enhancement | scene-enhancement | Scene enhancement | 5 each | per scene
consultation | ai-agent | AI agent consultation | 5 to 10 | 5 to 10 per consultation";
    assert_eq!(lines.join("\n"), rules, "each model with its price");
}

#[test]
fn the_plans_grant_and_buy_what_the_rules_say() {
    let line = |plan: &Plan| {
        let free: Vec<&str> = plan.unlimited.iter().map(|kind| kind.id()).collect();
        let buys = ["flux-schnell", "kling-v2.1", "veo3"].map(|model| {
            prices().buys(plan, &ModelId::from(model)).map_or_else(|| "unlimited".to_owned(), |count| count.to_string())
        });
        format!("{} {} [{}] buys {}", plan.id, plan.allowance, free.join(", "), buys.join(", "))
    };
    let lines: Vec<String> = prices().plans.iter().map(line).collect();
    let rules = [
        "starter 200 [] buys 40, 8, 0",
        "pro 2500 [] buys 500, 100, 4",
        "visionary 7500 [speech] buys 1500, 300, 12",
        "studio 30000 [speech, image] buys unlimited, 1200, 50",
    ];
    assert_eq!(lines, rules, "images at 5, Kling clips, Veo3 clips");
}

#[test]
fn the_pages_own_count_of_kling_clips_is_reckoned_at_the_price_of_another_model() {
    let kling = ModelId::from("kling-v2.1");
    let published = |plan: &Plan| plan.published.iter().find(|one| one.model == kling).map(|one| one.count);
    let counts: Vec<u64> = prices().plans.iter().filter_map(published).collect();
    assert_eq!(counts, [6, 83, 250, 1_000], "as the page has them");
    let flash = prices().model(&ModelId::from("luma-ray-flash")).unwrap().price.unit().get();
    let reckoned: Vec<u64> = prices().plans.iter().map(|plan| plan.allowance.get() / flash).collect();
    assert_eq!((flash, reckoned), (30, counts), "each allowance by 30");
}

#[test]
fn keep_rates_are_assumed_as_the_rules_say() {
    let rates = KeepRates::of(prices(), &Rates::default(), &Rates::default());
    let said: Vec<String> = RateKey::ALL.iter().map(|key| format!("{key} {}", rates.get(*key))).collect();
    let rules = [
        "text-to-video 1/3",
        "image-to-video 2/3",
        "image 1/2",
        "speech 1",
        "script 1",
        "enhancement 1",
        "consultation 1",
    ];
    assert_eq!(said, rules, "one take of three, two of three, every other one, and all");
}

/// What a project takes on average, as a fraction.
fn expected(project: &std::sync::Arc<Project>) -> String {
    let rates = KeepRates::of(prices(), &Rates::default(), &project.rates);
    let lens = Lens { basis: Basis::Expected, ..Lens::new(prices(), &rates) };
    Figures::of(project, prices()).unwrap().outlook(&lens, Credits::new(1)).expected.to_string()
}

#[test]
fn after_a_draft_half_of_what_would_be_rejected_is_kept() {
    let drafted = Asset { draft: Some(Choice::of(ModelId::from("luma-ray-flash"))), ..shot(3, "veo2") };
    let board = |shot: Asset| project(vec![scene(1, 5, vec![images(2, 1, "imagen-4"), shot])], vec![]);
    // 20 for the still; 300 kept two of three times, or after a draft of 45 five of six times.
    assert_eq!(expected(&board(shot(3, "veo2"))), "470", "20 and 450");
    assert_eq!(expected(&board(drafted)), "425", "20, 45 and 360");
}

#[test]
fn a_still_of_5_can_turn_one_take_of_three_into_two_of_three() {
    let board = |assets| project(vec![scene(1, 5, assets)], vec![]);
    let text = expected(&board(vec![shot(2, "veo2")]));
    let still = expected(&board(vec![images(3, 1, "flux-schnell"), shot(2, "veo2")]));
    assert_eq!(
        (text.as_str(), still.as_str()),
        ("900", "460"),
        "three takes of 300; one and a half, and a still of 10"
    );
}

#[test]
fn models_can_do_what_the_tables_of_the_rules_say() {
    // 21:9 is 7:3.
    let shapes = ["16:9", "9:16", "4:3", "3:4", "21:9", "1:1", "3:2", "2:3", "3:7", "32:9"];
    let allowed = |model: &Model| {
        let limits = model.limits.as_ref().unwrap();
        let allows = |shape: &&str| limits.aspects.allow(shape.parse::<Aspect>().unwrap());
        shapes.into_iter().filter(allows).collect::<Vec<_>>().join(" ")
    };
    let video = table(&[Kind::Video], |model| {
        let limits = model.limits.as_ref().unwrap();
        let lengths: Vec<String> = limits.lengths.iter().map(u16::to_string).collect();
        let start = match limits.start_still {
            StartStill::Never => "never",
            StartStill::Optional => "optional",
            StartStill::Required => "required",
        };
        let (sound, end) = (limits.sound, limits.end_still);
        format!("{} | {} s | {sound} | {start} | {end} | {}", model.id, lengths.join(", "), allowed(model))
    });
    let rules = [
        "luma-ray-flash | 5, 9 s | false | optional | true | 16:9 9:16 4:3 3:4 21:9",
        "luma-ray-2 | 5, 9 s | false | optional | true | 16:9 9:16 4:3 3:4 21:9",
        "kling-v2.1 | 5, 10 s | false | required | false | 16:9 9:16 1:1",
        "veo2 | 5, 6, 7, 8 s | false | optional | false | 16:9 9:16",
        "veo3 | 4, 6, 8 s | true | optional | false | 16:9 9:16",
        "veo3-fast | 4, 6, 8 s | true | optional | false | 16:9 9:16",
    ];
    assert_eq!(video, rules, "lengths, sound, start still, end still, aspect ratios");
    let image = table(&[Kind::Image], |model| {
        format!("{} | {} | {}", model.id, model.limits.as_ref().unwrap().reference, allowed(model))
    });
    let rules = [
        "flux-schnell | false | 16:9 9:16 4:3 3:4 21:9 1:1 3:2 2:3 3:7 32:9",
        "flux-kontext-pro | true | 16:9 9:16 4:3 3:4 21:9 1:1 3:2 2:3 3:7",
        "flux-1.1-pro | false | 16:9 9:16 4:3 3:4 21:9 1:1 3:2 2:3 3:7 32:9",
        "gpt-image-1 | true | 1:1 3:2 2:3",
        "imagen-4 | false | 16:9 9:16 4:3 3:4 1:1",
    ];
    assert_eq!(image, rules, "reference image, aspect ratios");
}

const fn mode(mode: Mode) -> &'static str {
    match mode {
        Mode::TextToVideo => "text",
        Mode::ImageToVideo => "image",
        Mode::Image => "still",
    }
}

#[test]
fn ratings_and_evidence_are_those_of_the_rules() {
    let lines = table(&[Kind::Image, Kind::Video], |model| {
        let mut ratings: Vec<u8> = model.ratings.iter().map(|one| one.value).collect();
        ratings.dedup();
        let scores = model.evidence.iter().map(|one| {
            let note = one.note.as_ref().map(|note| format!(" {note}")).unwrap_or_default();
            format!("{} {}{note}", mode(one.mode), one.score)
        });
        format!("{} {ratings:?} {}", model.id, scores.collect::<Vec<_>>().join(", ")).trim_end().to_owned()
    });
    let rules = [
        "flux-schnell [40]",
        "flux-kontext-pro [60] still 1062",
        "flux-1.1-pro [75] still 1013",
        "gpt-image-1 [90] still 1123",
        "imagen-4 [90] still 1131",
        "luma-ray-flash [45]",
        "luma-ray-2 [75] image 1108, text 1064",
        "kling-v2.1 [60] image 1231 standard",
        "veo2 [90] image 1153, text 1161",
        "veo3 [95] image 1244 silent, image 1323 with sound, text 1255 silent, text 1354 with sound",
        "veo3-fast [90] image 1235 silent, image 1323 with sound, text 1264 silent, text 1370 with sound",
    ];
    assert_eq!(lines, rules, "the page’s words as numbers, and the arena beside them");
}

#[test]
fn quality_is_importance_times_rating_times_seconds_or_count() {
    let quality = |importance: Importance, assets: Vec<Asset>| {
        let place = Place::new();
        let board = project(vec![Scene { importance, ..scene(1, 8, assets) }], vec![]);
        place.write("board.ron", &format::write(&board));
        let ran = place.run(&["fit", "board.ron", "--credits", "600", "--json"]);
        assert_eq!(ran.status, 0, "{}", ran.err);
        json(&ran.out)["quality"].as_f64().unwrap()
    };
    let close = |one: f64, other: f64| (one - other).abs() < 1e-9;
    // The best for 600 is Veo3, rated 95; the best images are rated 90.
    let of =
        |importance| (quality(importance, vec![shot(2, "veo3")]), quality(importance, vec![images(3, 2, "imagen-4")]));
    for (importance, weight) in [(Importance::Hero, 3.0), (Importance::Normal, 1.0), (Importance::Background, 0.5)] {
        let (seconds, count) = of(importance);
        assert!(close(seconds, weight * 95.0 * 8.0), "{importance:?}: 8 s of Veo3 are {seconds}");
        assert!(close(count, weight * 90.0 * 2.0), "{importance:?}: two images are {count}");
    }
}

#[test]
fn a_kling_clip_and_the_still_it_needs_cost_what_luma_ray_flash_does() {
    let total = |assets: Vec<Asset>| {
        let figures = Figures::of(&project(vec![scene(1, 5, assets)], vec![]), prices()).unwrap();
        figures.total(PassFilter::Both, prices().plan(&PlanId::from("pro"))).credits.get()
    };
    let kling = total(vec![images(2, 1, "flux-schnell"), shot(3, "kling-v2.1")]);
    assert_eq!((kling, total(vec![shot(3, "luma-ray-flash")])), (30, 30), "25 and 5");
    assert_eq!(total(vec![shot(3, "veo2")]), 300, "5 s of Veo2");
}

/// What `swaps` offers for a board: kind, from, to, assets and saving of each row.
fn offered(scenes: Vec<Scene>) -> Vec<String> {
    let place = Place::new();
    place.write("board.ron", &format::write(&project(scenes, vec![])));
    let ran = place.run(&["swaps", "board.ron", "--plan", "pro", "--retakes", "bare", "--json"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let rows = json(&ran.out)["swaps"].as_array().cloned().unwrap_or_default();
    let one = |row: &serde_json::Value| {
        let word = |key: &str| row[key].as_str().unwrap_or("-").to_owned();
        let assets = row["assets"].as_array().map_or(0, Vec::len);
        format!("{} {} → {}, {assets} × −{}", word("kind"), word("from"), word("to"), row["saves"])
    };
    rows.iter().map(one).collect()
}

#[test]
fn advice_offers_the_worked_savings_of_the_rules() {
    let from_still = |id: u32, seconds: u32, model: &str| {
        scene(id, seconds, vec![images(id + 1, 1, "imagen-4"), shot(id + 2, model)])
    };
    let holds = |offered: Vec<String>, expected: &str| {
        assert!(offered.iter().any(|row| row == expected), "{expected} in {offered:#?}");
    };
    let b_roll = |id: u32| Scene { importance: Importance::Background, ..from_still(id * 10, 5, "veo2") };
    holds(offered((1..=6).map(b_roll).collect()), "cheaper veo2 → kling-v2.1, 6 × −1650");
    holds(offered(vec![from_still(10, 16, "kling-v2.1")]), "trim - → -, 1 × −25");
    for seconds in [6, 8] {
        holds(offered(vec![from_still(10, seconds, "veo2")]), "lossless veo2 → veo3-fast, 1 × −80");
    }
}

proptest! {
    // Rule 19: beside its share of a safe total stands what a scene would need by itself.
    #[test]
    fn what_a_scene_would_need_alone_is_the_safe_total_of_a_board_of_it(board in any_project()) {
        let board = Project { speech_rounding: SpeechRounding::PerAsset, ..board };
        let rates = KeepRates::of(prices(), &Rates::default(), &board.rates);
        let lens = Lens { basis: Basis::Safe, ..Lens::new(prices(), &rates) };
        let board = Arc::new(board);
        let figures = Figures::of(&board, prices()).unwrap();
        for (scene, known) in board.scenes.iter().zip(&figures.scenes) {
            // Shared stills belong to the project.
            if !scene.is_included() || scene.assets.iter().any(|asset| asset.from_still.is_some()) {
                continue;
            }
            let alone = Project {
                scenes: vec![Arc::clone(scene)],
                assets: Arc::from([]),
                contingency: Contingency::NONE,
                ..Project::clone(&board)
            };
            let alone = Figures::of(&Arc::new(alone), prices()).unwrap();
            prop_assert_eq!(lens.scene(known), lens.project(&alone));
        }
    }
}
