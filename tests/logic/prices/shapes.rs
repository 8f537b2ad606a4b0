//! Lists that sell by the second and in variants, held against the services' own figures.
#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use creditboard::domain::{Credits, Kind, ModelId, PassFilter};
use creditboard::figures::Figures;
use creditboard::present::ToErrorWords as _;
use creditboard::prices::{Price, PriceList};

use crate::cli::Place;
use crate::support::{images, project, scene, shot, speech};

/// Some of Runway's prices for programs, in credits: a list that sells no speech, scripts or help.
pub(crate) const RUNWAY: &str = r#"(
  format: 2, id: "runway-api", provider: "Runway API", revision: "2026-11-25",
  sources: [(id: "table", title: "LiteLLM, citing Runway's page", read: "2026-11-25")],
  models: [
    (id: "gen4_image", name: "Gen-4 Image", kind: Image, source: "table", variants: [
      (id: "720p", price: PerImage(5)), (id: "1080p", price: PerImage(8))]),
    (id: "gen4_turbo", name: "Gen-4 Turbo", kind: Video, source: "table", price: PerSecond((rate: 5, min: 2, max: 10))),
    (id: "gen4.5", name: "Gen-4.5", kind: Video, source: "table", price: PerSecond((rate: 12, min: 2, max: 10))),
    (id: "veo3.1", name: "Veo 3.1", also: ["Veo 3.1 Preview"], kind: Video, source: "table",
     limits: Some((aspects: Any, source: "table")), variants: [
      (id: "sound", sound: true, price: PerSecond((rate: 40, min: 4, max: 8, step: 2))),
      (id: "silent", price: PerSecond((rate: 20, min: 4, max: 8, step: 2)))]),
    (id: "aleph2", name: "Aleph 2", kind: Video, source: "table", price: PerSecond((rate: 28, min: 1, max: 5, minimum: 56))),
  ],
  plans: [(id: "prepaid", name: "Prepaid", allowance: 1000, source: "table")],
  first_plan: "prepaid", buys: [], keep_rates: [], spoken: (characters_per_second: 15, source: "table"),
  starts: (image: "gen4_image@720p", video: "gen4_turbo"),
)"#;

fn list() -> PriceList {
    PriceList::parse(RUNWAY).expect("the list is sound")
}

fn clip(list: &PriceList, model: &str, seconds: u16) -> Option<u64> {
    let Price::PerClip(clips) = &list.model(&ModelId::from(model)).expect("it is sold").price else { return None };
    clips.iter().find(|clip| clip.seconds == seconds).map(|clip| clip.credits.get())
}

#[test]
fn seconds_become_a_clip_of_each_length() {
    let list = list();
    assert_eq!(clip(&list, "gen4.5", 7), Some(84), "7 s at 12");
    assert_eq!((clip(&list, "gen4.5", 2), clip(&list, "gen4.5", 11)), (Some(24), None), "2 to 10 s");
    assert_eq!((clip(&list, "veo3.1@sound", 6), clip(&list, "veo3.1@sound", 5)), (Some(240), None), "steps of 2 s");
    assert_eq!((clip(&list, "aleph2", 1), clip(&list, "aleph2", 3)), (Some(56), Some(84)), "56 at least");
}

#[test]
fn a_base_includes_seconds_and_tiers_have_rates_of_their_own() {
    let price = |text: &str| {
        let list = RUNWAY.replace("PerSecond((rate: 12, min: 2, max: 10))", text);
        PriceList::parse(&list).map_err(|error| error.words().to_string())
    };
    let vidu = price("PerSecond((rate: 5275, base: 15825, included_seconds: 1, min: 1, max: 8))").expect("sound");
    assert_eq!(clip(&vidu, "gen4.5", 5), Some(36_925), "15.825 and 4 s at 5.275, in thousandths");
    let flow = price("PerSecond((rate: 6, tiers: [(up_to: 10, rate: 3)], min: 4, max: 15))").expect("sound");
    assert_eq!((clip(&flow, "gen4.5", 12), clip(&flow, "gen4.5", 15)), (Some(42), Some(60)), "graduated");
    for (text, why) in [
        ("PerSecond((rate: 1, min: 5, max: 4))", "from `min`"),
        ("PerSecond((rate: 1, min: 0, max: 4))", "from `min`"),
        ("PerSecond((rate: 1, min: 1, max: 4, step: 0))", "steps of at least 1"),
        ("PerSecond((rate: 1, min: 1, max: 65535))", "one to sixty"),
        ("PerSecond((rate: 18446744073709551615, min: 2, max: 4))", "more than can be counted"),
        ("PerSecond((rate: 1, min: 1, max: 4, tiers: [(up_to: 3, rate: 1), (up_to: 3, rate: 2)]))", "later second"),
    ] {
        let fault = price(text).expect_err(text);
        assert!(fault.contains(why) && fault.contains("gen4.5"), "{text}: {fault}");
    }
}

#[test]
fn each_variant_is_a_model_and_the_first_has_the_plain_name() {
    let list = list();
    let ids: Vec<&str> = list.models.iter().map(|model| model.id.as_str()).collect();
    assert_eq!(
        ids,
        ["gen4_image@720p", "gen4_image@1080p", "gen4_turbo", "gen4.5", "veo3.1@sound", "veo3.1@silent", "aleph2"]
    );
    let sound = |id: &str| {
        let model = list.model(&ModelId::from(id)).expect("it is sold");
        (model.name.as_str(), model.limits.as_ref().is_some_and(|limits| limits.sound))
    };
    assert_eq!(
        (sound("veo3.1@sound"), sound("veo3.1@silent")),
        (("Veo 3.1 · sound", true), ("Veo 3.1 · silent", false))
    );
    let called = |name: &str| -> Vec<&str> {
        list.models.iter().filter(|model| model.names().any(|one| one == name)).map(|model| model.id.as_str()).collect()
    };
    assert_eq!(
        (called("veo3.1"), called("Veo 3.1 Preview")),
        (vec!["veo3.1@sound"], vec!["veo3.1@sound"]),
        "the first"
    );
    let both = RUNWAY.replace(
        "source: \"table\", variants: [\n      (id: \"720p\"",
        "source: \"table\", price: Free, variants: [\n      (id: \"720p\"",
    );
    assert!(PriceList::parse(&both).expect_err("two prices").words().to_string().contains("one of them is enough"));
}

/// The same board on each service, 6 stills, 6 shots of 5 s and 600 characters: 180 credits, and the voice is not sold.
#[test]
fn what_a_list_does_not_sell_is_unpriced_and_never_free() {
    let list = list();
    let start = |kind| list.start(kind).to_string();
    let mut scenes = Vec::new();
    for number in 0..6 {
        let id = number * 3 + 1;
        let mut assets = vec![images(id + 1, 1, &start(Kind::Image)), shot(id + 2, &start(Kind::Video))];
        assets.extend((number == 0).then(|| speech(90, 600, &start(Kind::Speech))));
        scenes.push(scene(id, 5, assets));
    }
    let board = project(scenes, vec![]);
    let figures = Figures::of(&board, &list).expect("it can be counted");
    let sum = figures.total(PassFilter::Both, None);
    assert_eq!((sum.credits, sum.unpriced), (Credits::new(180), 1));
}

#[test]
fn prices_check_tells_all_faults_with_line_and_column() {
    let place = Place::new();
    place.write("runway.ron", RUNWAY);
    let ran = place.run(&["prices", "check", "runway.ron"]);
    assert_eq!(
        (ran.status, ran.out.contains("can be used: Runway API (2026-11-25), 7 models, 1 plan.")),
        (0, true),
        "{}",
        ran.out
    );
    place.write(
        "bad.ron",
        &RUNWAY
            .replace("min: 2, max: 10))),", "min: 9, max: 2))),")
            .replace("first_plan: \"prepaid\"", "first_plan: \"gone\""),
    );
    let ran = place.run(&["prices", "check", "bad.ron"]);
    assert_eq!(ran.status, 1);
    assert!(ran.out.contains("bad.ron:7:6: “gen4_turbo”: ") && ran.out.contains("2 things to fix"), "{}", ran.out);
}
