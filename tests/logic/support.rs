//! What several tests share: any project at all ([`any_project`]), and short ways to write one down.
#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::sync::Arc;

use creditboard::domain::{
    Alternative, Alternatives, Aspect, Asset, AssetId, BillingDay, Brief, Choice, Clips, Contingency, IdSource,
    Importance, Kind, Letter, Lock, ModelId, Need, Needs, OwnRatings, Pass, Payment, Presence, Project, ProjectKey,
    Rate, RateKey, Rates, Scene, SceneId, Seconds, ShotType, SpeechPace, SpeechRounding, StillRole, Takes, TakesADay,
    Work,
};
use creditboard::figures::Finding;
use creditboard::figures::usage::{Balance, Others, Paying};
use creditboard::prices::PriceList;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// The kinds that a project may have of its own.
pub(crate) const OF_PROJECTS: [Kind; 3] = [Kind::Script, Kind::Consultation, Kind::Image];

/// The price list that comes with the program.
pub(crate) fn prices() -> &'static PriceList {
    PriceList::shipped().expect("the shipped list is sound")
}

/// An asset with one final choice and nothing special.
pub(crate) fn asset(id: u32, work: Work, model: &str) -> Asset {
    Asset {
        id: AssetId::new(id),
        label: format!("{} {id}", work.kind()),
        work,
        needs: Needs::NONE,
        lock: Lock::Open,
        payment: Payment::Credits,
        from_still: None,
        takes: Takes::Automatic,
        final_choice: Choice::of(ModelId::from(model)),
        alternatives: Alternatives::default(),
        brief: Brief::NONE,
        draft: None,
    }
}

/// So many pictures.
pub(crate) fn images(id: u32, count: u32, model: &str) -> Asset {
    asset(id, Work::Image { count }, model)
}

/// A shot as long as its scene.
pub(crate) fn shot(id: u32, model: &str) -> Asset {
    asset(id, Work::usual(Kind::Video), model)
}

/// Speech of so many characters.
pub(crate) fn speech(id: u32, characters: u32, model: &str) -> Asset {
    asset(id, Work::Speech { characters: Some(characters) }, model)
}

/// A scene of whole seconds with these assets.
pub(crate) fn scene(id: u32, seconds: u32, assets: Vec<Asset>) -> Scene {
    Scene { assets, ..Scene::new(SceneId::new(id), format!("Scene {id}"), Seconds::whole(seconds)) }
}

/// A project of these scenes and assets of its own.
pub(crate) fn project(scenes: Vec<Scene>, assets: Vec<Asset>) -> Arc<Project> {
    Arc::new(Project {
        title: "A project".to_owned(),
        scenes: scenes.into_iter().map(Arc::new).collect(),
        assets: Arc::from(assets),
        ids: IdSource::starting_at(10_000),
        ..Project::default()
    })
}

/// Any project that passes its own check: every kind, unknown and misplaced models, odd texts, draft choices, pins,
/// joins, omitted scenes, takes and needs. Small in size, wide in variety.
pub(crate) fn any_project() -> impl Strategy<Value = Project> {
    let scenes = vec(any_scene(), 0..8);
    let own = vec(any_asset(&OF_PROJECTS), 0..4);
    let rounding = prop_oneof![Just(SpeechRounding::PerAsset), Just(SpeechRounding::PerProject)];
    let pace = prop_oneof![2 => Just(100), 1 => 25_u64..=400]
        .prop_map(|percent| SpeechPace::new(percent).expect("it is in range"));
    let dismissed = vec(select(vec!["drop-draft", "trim", "cheaper"]), 0..3);
    let known = ((any_rates(), any_ratings()), option::of(any::<u128>()), crate::takes::any_log(), dismissed);
    let parts = (any_text(), scenes, own, ((rounding, pace), known), any::<bool>(), 1_u32..4);
    parts.prop_map(
        |(
            title,
            scenes,
            assets,
            ((speech_rounding, speech_pace), ((rates, ratings), key, takes, dismissed)),
            backwards,
            gap,
        )| {
            number(scenes, assets, backwards, gap, |scenes, assets, ids| Project {
                title,
                scenes,
                assets,
                speech_rounding,
                speech_pace,
                contingency: Contingency::NONE,
                shape: None,
                takes_a_day: None,
                rates,
                ratings,
                dismissed: Arc::new(dismissed.iter().map(|name| (*name).to_owned()).collect()),
                ids,
                key: key.map(ProjectKey::from_bits),
                takes: Arc::new(takes),
            })
        },
    )
}

/// Nothing, a share of the work, or credits.
pub(crate) fn any_contingency() -> impl Strategy<Value = Contingency> {
    let percent = (0_u64..=100).prop_map(|percent| Contingency::of_percent(percent).expect("it is in range"));
    let some = prop_oneof![9 => 0_u64..2_000, 1 => 0..=u64::from(Contingency::MOST_CREDITS)];
    let credits = some.prop_map(|credits| Contingency::of_credits(credits).expect("it is in range"));
    prop_oneof![1 => Just(Contingency::NONE), 2 => percent, 2 => credits]
}

/// Any number of takes a day, or none.
pub(crate) fn any_takes_a_day() -> impl Strategy<Value = Option<TakesADay>> {
    let some = prop_oneof![3 => 1_u64..=60, 1 => 1..=u64::from(TakesADay::MOST)];
    option::of(some.prop_map(|takes| TakesADay::new(takes).expect("it is in range")))
}

/// Any shape of a film, or none.
pub(crate) fn any_shape() -> impl Strategy<Value = Option<Aspect>> {
    option::of(select(vec![(16, 9), (9, 16), (1, 1), (21, 9)])).prop_map(|sides| {
        let (width, height) = sides?;
        Aspect::new(width, height)
    })
}

/// Any project that holds something back, or nothing, and has a number of takes a day, or none, and a shape, or none.
pub(crate) fn any_held_project() -> impl Strategy<Value = Project> {
    let parts = (any_project(), any_contingency(), any_takes_a_day(), any_shape());
    parts.prop_map(|(project, contingency, takes_a_day, shape)| Project { contingency, takes_a_day, shape, ..project })
}

/// Any keep rates, of modes and of single models, often none.
pub(crate) fn any_rates() -> impl Strategy<Value = Rates> {
    let rate = (1_u32..=100, 1_u32..=100).prop_filter_map("a rate", |(kept, of)| Rate::new(kept, of).ok()).boxed();
    let modes = vec((select(RateKey::ALL.to_vec()), rate.clone()), 0..4);
    let some = (modes, any_model_rates(rate)).prop_map(|(list, models)| {
        let mut rates = Rates::default();
        for (key, rate) in list {
            rates.set(key, Some(rate));
        }
        set_models(&mut rates, models);
        rates
    });
    prop_oneof![2 => Just(Rates::default()), 1 => some]
}

/// Any ratings of models, often none, of one that no price list knows among them.
pub(crate) fn any_ratings() -> impl Strategy<Value = OwnRatings> {
    let models = prices().models.iter().map(|model| model.id.clone());
    let all: Vec<ModelId> = models.chain([ModelId::from("model-of-tomorrow")]).collect();
    let some = vec((select(all), 0..=OwnRatings::BEST), 1..6).prop_map(|list| {
        let mut ratings = OwnRatings::default();
        for (model, rating) in list {
            ratings.set(model, Some(rating)).expect("they are few");
        }
        ratings
    });
    prop_oneof![2 => Just(OwnRatings::default()), 1 => some]
}

/// Rates for some models in some of their modes, one that no price list knows among them.
pub(crate) fn any_model_rates(rate: BoxedStrategy<Rate>) -> impl Strategy<Value = Vec<(RateKey, ModelId, Rate)>> {
    let unknown = (RateKey::Image, ModelId::from("model-of-tomorrow"));
    let known = prices().models.iter().flat_map(|model| {
        let keys = RateKey::ALL.into_iter().filter(|key| key.kind() == model.kind);
        keys.map(|key| (key, model.id.clone()))
    });
    let all: Vec<(RateKey, ModelId)> = known.chain([unknown]).collect();
    let some = subsequence(all.clone(), 0..=all.len());
    some.prop_flat_map(move |some| {
        let count = some.len();
        let rates = vec(rate.clone(), count);
        rates.prop_map(move |rates| {
            some.iter().cloned().zip(rates).map(|((key, model), rate)| (key, model, rate)).collect()
        })
    })
}

/// Sets the rates of models.
pub(crate) fn set_models(rates: &mut Rates, models: Vec<(RateKey, ModelId, Rate)>) {
    for (key, model, rate) in models {
        rates.set_model(key, model, Some(rate)).expect("they are few");
    }
}

/// Gives out ids with gaps, and not always in story order.
fn number(
    mut scenes: Vec<Scene>,
    mut own: Vec<Asset>,
    backwards: bool,
    gap: u32,
    build: impl FnOnce(Vec<Arc<Scene>>, Arc<[Asset]>, IdSource) -> Project,
) -> Project {
    let mut next = 1;
    let mut take = || {
        next += gap;
        next - gap
    };
    // Tables name the act of each scene, so two acts of one name that follow each other are one there.
    let mut here = String::new();
    for scene in &mut scenes {
        if scene.act == here {
            scene.act.clear();
        } else if !scene.act.is_empty() {
            here.clone_from(&scene.act);
        }
    }
    if backwards {
        scenes.reverse();
    }
    for scene in &mut scenes {
        scene.id = SceneId::new(take());
        for asset in &mut scene.assets {
            asset.id = AssetId::new(take());
        }
    }
    for asset in &mut own {
        asset.id = AssetId::new(take());
    }
    if backwards {
        scenes.reverse();
    }
    tie_stills(&mut scenes, &mut own);
    build(scenes.into_iter().map(Arc::new).collect(), Arc::from(own), IdSource::starting_at(take()))
}

/// Lets some shots start from the shared stills among the project's own assets, by their ids, and some stills show something.
pub(crate) fn tie_stills(scenes: &mut [Scene], own: &mut [Asset]) {
    let size = |id: AssetId| usize::try_from(id.get()).unwrap_or_default();
    for asset in own.iter_mut().filter(|asset| asset.kind() == Kind::Image) {
        asset.brief.role = StillRole::ALL.get(size(asset.id) % 5).copied();
    }
    let stills: Vec<AssetId> = own.iter().filter(|one| one.kind() == Kind::Image).map(|one| one.id).collect();
    for asset in scenes.iter_mut().flat_map(|scene| &mut scene.assets).filter(|one| one.kind() == Kind::Video) {
        let tied = !stills.is_empty() && size(asset.id) % 3 == 0;
        asset.from_still = if tied { stills.get(size(asset.id) / 3 % stills.len()).copied() } else { None };
    }
}

/// Any scene, its ids still zero.
pub(crate) fn any_scene() -> impl Strategy<Value = Scene> {
    let look = select(vec!["", "", "street", "Night, “wet”"]);
    let act = select(vec!["", "", "", "Act 1", "Teil „zwei“"]);
    let texts = (any_text(), any_text(), any_text(), any_picture(), look, act);
    let importance = select(Importance::ALL.to_vec());
    let presence = prop_oneof![4 => Just(Presence::Included), 1 => Just(Presence::Omitted)];
    let assets = vec(any_asset(&Kind::OF_SCENES), 0..5);
    (texts, any_seconds(), importance, presence, assets).prop_map(|(texts, seconds, importance, presence, assets)| {
        let (title, narration, notes, picture, look, act) = texts;
        let (look, act) = (look.to_owned(), act.to_owned());
        let id = SceneId::new(0);
        Scene {
            id,
            title,
            seconds,
            narration,
            notes,
            act,
            number: String::new(),
            importance,
            look,
            picture,
            presence,
            assets,
        }
    })
}

/// Any shot type and prompt; most say nothing.
pub(crate) fn any_brief() -> impl Strategy<Value = Brief> {
    let some = (proptest::option::of(select(ShotType::ALL.to_vec())), any_text());
    let some = some.prop_map(|(shot_type, prompt)| Brief { shot_type, prompt, ..Brief::NONE });
    prop_oneof![2 => Just(Brief::NONE), 1 => some]
}

/// Any asset of one of these kinds, its id still zero.
pub(crate) fn any_asset(kinds: &[Kind]) -> impl Strategy<Value = Asset> + use<> {
    select(kinds.to_vec()).prop_flat_map(|kind| {
        let lock = prop_oneof![3 => Just(Lock::Open), 1 => Just(Lock::Locked)];
        let takes = prop_oneof![
            3 => Just(Takes::Automatic),
            2 => (1_u32..6).prop_map(Takes::Fixed),
            1 => Just(Takes::Fixed(100_000)),
        ];
        let choices = (any_choice(kind), any_alternatives(kind), proptest::option::of(any_choice(kind)));
        let words = (any_text(), any_brief());
        (words, any_work(kind), any_needs(), lock, takes, choices).prop_map(
            |((label, brief), work, needs, lock, takes, (final_choice, alternatives, draft))| {
                let (id, payment) = (AssetId::new(0), Payment::Credits);
                Asset {
                    id,
                    label,
                    brief,
                    from_still: None,
                    work,
                    needs,
                    lock,
                    payment,
                    takes,
                    final_choice,
                    alternatives,
                    draft,
                }
            },
        )
    })
}

/// Any alternatives beside a choice of a kind, mostly none. A letter is always left, so that any swap can be made.
pub(crate) fn any_alternatives(kind: Kind) -> impl Strategy<Value = Alternatives> {
    let letters = subsequence(Letter::ALL.to_vec(), 2..Letter::ALL.len());
    let some = (letters, any::<proptest::sample::Index>()).prop_flat_map(move |(mut letters, chosen)| {
        let chosen = letters.remove(chosen.index(letters.len()));
        vec(any_choice(kind), letters.len()).prop_map(move |choices| {
            let others = letters.iter().zip(choices).map(|(letter, choice)| Alternative { letter: *letter, choice });
            Alternatives::new(chosen, others.collect()).expect("no letter stands there twice")
        })
    });
    prop_oneof![3 => Just(Alternatives::default()), 1 => some]
}

/// Any amount of a kind, mostly small.
pub(crate) fn any_work(kind: Kind) -> impl Strategy<Value = Work> {
    let count = prop_oneof![9 => 1_u32..20, 1 => Just(1_000_000_u32)];
    let characters = proptest::option::of(prop_oneof![9 => 0_u32..2_000, 1 => Just(10_000_000_u32)]);
    (count, characters, proptest::option::of(any_seconds())).prop_map(move |(count, characters, seconds)| match kind {
        Kind::Image => Work::Image { count },
        Kind::Video => Work::Video { seconds },
        Kind::Speech => Work::Speech { characters },
        Kind::Script => Work::Script { seconds },
        Kind::Enhancement => Work::Enhancement { count },
        Kind::Consultation => Work::Consultation { count },
    })
}

/// Any choice for a kind: mostly a model of that kind, sometimes of another, sometimes of no price list.
pub(crate) fn any_choice(kind: Kind) -> impl Strategy<Value = Choice> {
    let ids = |wanted: &dyn Fn(Kind) -> bool| -> Vec<ModelId> {
        let models = prices().models.iter().filter(|model| wanted(model.kind));
        models.map(|model| model.id.clone()).collect()
    };
    let model = prop_oneof![
        8 => select(ids(&|one| one == kind)),
        1 => select(ids(&|one| one != kind)),
        1 => select(vec![ModelId::from("model-of-tomorrow"), ModelId::from("Zukunft 2.0")]),
    ];
    (model, any_clips()).prop_map(move |(model, clips)| {
        let clips = if kind == Kind::Video { clips } else { Clips::Cheapest };
        Choice { model, clips }
    })
}

/// Any way to cover a shot.
pub(crate) fn any_clips() -> impl Strategy<Value = Clips> {
    prop_oneof![
        3 => Just(Clips::Cheapest),
        1 => (0..=Clips::MAX_JOINS).prop_map(Clips::AtMostJoins),
        1 => (0..3_u8).prop_map(Clips::AtMostJoins),
        2 => vec(prop_oneof![Just(5_u16), Just(8_u16), 1_u16..12], 1..5).prop_map(|clips| Clips::Pinned(Arc::from(clips))),
    ]
}

/// Any length, mostly of seconds, to the millisecond, sometimes zero or a whole day.
pub(crate) fn any_seconds() -> impl Strategy<Value = Seconds> {
    prop_oneof![
        4 => (0_u32..70).prop_map(Seconds::whole),
        3 => (0_u64..70_000).prop_map(|millis| Seconds::from_millis(millis).unwrap_or_default()),
        1 => Just(Seconds::ZERO),
        1 => Just(Seconds::MAX),
    ]
}

/// Any set of needs, often none.
pub(crate) fn any_needs() -> impl Strategy<Value = Needs> {
    let shape = |(width, height)| Aspect::new(width, height);
    let aspects = select(vec![(16, 9), (9, 16), (1, 1), (21, 9), (32, 18), (999, 1)]).prop_map(shape);
    let aspect = prop_oneof![2 => Just(None), 1 => aspects];
    let some = proptest::sample::subsequence(Need::ALL.to_vec(), 0..=2);
    let needs = prop_oneof![2 => Just(Vec::new()), 1 => some];
    (needs, aspect).prop_map(|(needs, aspect)| needs.into_iter().fold(Needs::NONE, Needs::with).shaped(aspect))
}

/// Any text, with what trips formats up: quotes, line ends, separators, signs of other scripts.
pub(crate) fn any_text() -> impl Strategy<Value = String> {
    let odd = vec![
        "",
        " ",
        "Dawn over the harbour",
        "\"quoted\" and 'so'",
        "one\ntwo\n",
        "one\r\ntwo",
        "a,b;c\td",
        "\\n \\u{7}",
        "👩‍👩‍👧 émile 日本語",
        "=1+1",
        "#\"raw\"#",
        "// no comment /* here */",
        "\u{feff}mark",
        "\u{0}\u{7f}\u{85}\u{2028}",
    ];
    let odd: Vec<String> = odd.into_iter().map(str::to_owned).collect();
    prop_oneof![3 => select(odd), 2 => "[a-z ]{0,40}", 1 => ".{0,12}"]
}

fn any_picture() -> impl Strategy<Value = String> {
    let paths = ["", "pictures/dawn.png", "../over there/b \"c\".webp"];
    select(paths.map(str::to_owned).to_vec())
}

proptest! {
    #[test]
    fn any_project_passes_its_own_check(project in any_project()) {
        prop_assert_eq!(project.check(), Ok(()));
    }
}

#[test]
fn the_short_ways_make_sound_projects() {
    let own = vec![asset(1, Work::usual(Kind::Script), "script-gpt-4")];
    let assets = vec![images(3, 2, "flux-1.1-pro"), shot(4, "kling-v2.1"), speech(5, 600, "google-tts")];
    assert_eq!(project(vec![scene(2, 5, assets)], own).check(), Ok(()), "ids and kinds are in their place");
}

/// The pass of the choice that a finding is about.
pub(crate) const fn pass_of(finding: &Finding) -> Option<Pass> {
    match finding {
        Finding::Unpriced { pass, .. }
        | Finding::NeedNotMet { pass, .. }
        | Finding::NoStill { pass, .. }
        | Finding::Withdrawn { pass, .. }
        | Finding::PinnedShort { pass, .. } => Some(*pass),
        Finding::NarrationLong { .. } => None,
    }
}

/// What an account with a plan pays from.
pub(crate) fn paying_of<'a>(balance: &Balance<'a>) -> Paying<'a> {
    let plan = balance.plan.expect("the account has a plan");
    Paying {
        now: plan,
        later: plan,
        left: balance.left.expect("what is left is known"),
        over: balance.over,
        today: balance.today,
        billing_day: balance.billing_day.unwrap_or(BillingDay::FIRST),
        others: Others::NONE,
    }
}
