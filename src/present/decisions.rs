//! Decisions in words: what is done, for which part of the board, and what gets lost.

use std::collections::{BTreeMap, BTreeSet};

use super::number;
use super::reached::{models_besides, shorter};
use super::swap_points::{disagreement, evidence_words, swap_points_words};
use crate::advice::{Act, Decision, Detail, Reach, Suggestion, SuggestionKind, Swap};
use crate::domain::{AssetId, Credits, Importance, Kind, ModelId, Pass, Project, Scene, SceneId, Seconds};
use crate::prices::PriceList;
use crate::words::say;

/// The most scenes that are listed by number.
const MOST_LISTED: usize = 6;

/// A decision as a card or a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionRow {
    /// In two or three words what kind of decision it is: `loses nothing`, `add a still`, `rated 60 for 75`.
    pub tag: String,
    /// What is done: `Veo2 → Veo3 Fast`.
    pub title: String,
    /// The same as the step that undo takes back: `trim to the end of a clip`.
    pub step: String,
    /// For which part, and what it means: `4 shots · scenes 2, 5, 8`.
    pub about: String,
    /// Whether nothing gets lost.
    pub gentle: bool,
}

/// One part of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionPart {
    /// Where: `Scene 4 · Crowd`.
    pub place: String,
    /// What changes there: `16 → 15 s`, `loses end still`; empty where the title says it all.
    pub what: String,
}

/// A decision in words.
pub fn decision_row(one: &Decision, project: &Project, prices: &PriceList) -> DecisionRow {
    DecisionRow {
        tag: tag(one),
        title: title(one, prices, TitlePlace::Alone),
        step: title(one, prices, TitlePlace::Undo),
        about: about(one, project, prices),
        gentle: one.key.kind.loses_nothing(),
    }
}

/// The parts of a decision in story order.
pub fn decision_parts(one: &Decision, project: &Project, prices: &PriceList) -> Vec<DecisionPart> {
    let places = places(project);
    let part = |part: &Suggestion| {
        let place = places.get(&part.scene).copied();
        let scene = place.and_then(|place| project.scenes.get(place));
        let place = place.map_or_else(String::new, |place| project.number_at(place));
        let label = part.asset.and_then(|asset| scene?.asset(asset)).map(|asset| asset.label.as_str());
        let shared: BTreeSet<usize> = scenes_of(part, project, &places).into_iter().collect();
        let place = match label.filter(|label| !label.is_empty()) {
            Some(label) => say!("decision-place-labelled", number = place, label = label),
            None if shared.len() > 1 => say!("decision-in", scenes = listed(&shared, project)),
            None => say!("decision-place", number = place),
        };
        let said = Some(what(part)).filter(|words| !words.is_empty());
        let words: Vec<String> = instead(one, part, prices).into_iter().chain(said).collect();
        DecisionPart { place, what: words.join(", ") }
    };
    one.parts.iter().map(part).collect()
}

/// The first of some steps, worded once for a sentence of its own and for one that it ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstStep {
    /// Such as `Veo2 → Kling v2.1 on 8 shots, saves 1,045 with retakes`.
    step: String,
}

impl FirstStep {
    pub(super) const fn of(step: String) -> Self {
        Self { step }
    }

    /// Behind others: `first: Veo2 → Kling v2.1 on 8 shots, saves 1,045 with retakes`
    pub fn clause(&self) -> String {
        say!("decision-first", step = &self.step)
    }

    /// Alone: `First: Veo2 → Kling v2.1 on 8 shots, saves 1,045 with retakes.`
    pub fn sentence(&self) -> String {
        say!("decision-first-sentence", step = &self.step)
    }
}

/// The first of some steps; `None` without steps.
pub fn first_step(found: &Reach, prices: &PriceList) -> Option<FirstStep> {
    let one = found.steps.first()?;
    let title = title(one, prices, TitlePlace::Undo);
    let credits = Credits::new(u64::try_from(one.saves.max(0)).unwrap_or(u64::MAX));
    let held = u8::from(!found.now.held.is_none());
    let step = match one.key.kind {
        // Their titles say how many.
        SuggestionKind::DropDraft | SuggestionKind::Cut => {
            say!("decision-step", title = title, credits = credits, held = held)
        }
        _ if one.parts.iter().all(|part| matches!(part.detail, Detail::Swap(_))) => {
            say!("decision-step-on", title = title, things = things(one), credits = credits, held = held)
        }
        _ => say!("decision-step-about", title = title, things = things(one), credits = credits, held = held),
    };
    Some(FirstStep::of(step))
}

/// `8 background stills`
fn things(one: &Decision) -> String {
    let importance = one.key.importance.map_or("", Importance::id);
    let count: usize = one.parts.iter().map(|part| shared_shots(part).map_or(1, <[AssetId]>::len)).sum();
    say!("decision-things", count = count, importance = importance, noun = noun(one))
}

/// The shots that one still is shared among; `None` where a part is about something else.
fn shared_shots(part: &Suggestion) -> Option<&[AssetId]> {
    part.acts.iter().find_map(|act| match act {
        Act::ShareStill { shots, .. } => Some(shots.as_slice()),
        _ => None,
    })
}

/// The places of the scenes that a part is about, from 0, in story order.
fn scenes_of(part: &Suggestion, project: &Project, places: &BTreeMap<SceneId, usize>) -> Vec<usize> {
    let Some(shots) = shared_shots(part) else { return places.get(&part.scene).copied().into_iter().collect() };
    let named = |scene: &Scene| scene.assets.iter().any(|asset| shots.contains(&asset.id));
    let scenes = project.scenes.iter().enumerate().filter(|(_, scene)| named(scene));
    scenes.map(|(place, _)| place).collect()
}

/// Scenes in a list: `scene 2`, `scenes 2, 5, 8`, `12 scenes`.
fn listed(scenes: &BTreeSet<usize>, project: &Project) -> String {
    let numbers: Vec<String> = scenes.iter().map(|place| project.number_at(*place)).collect();
    match numbers.len() {
        few @ 1..=MOST_LISTED => say!("decision-scenes", count = few, scenes = numbers.join(", ")),
        many => say!("decision-many-scenes", count = many),
    }
}

/// The models of a part, where the title does not name them: `Veo2 → Kling v2.1`.
fn instead(one: &Decision, part: &Suggestion, prices: &PriceList) -> Option<String> {
    let name = |model: &ModelId| prices.short_name(model).to_owned();
    let ((from, to), key) = (part.models(), &one.key);
    let from = from.filter(|_| key.from.is_none()).map(name);
    let to = to.filter(|_| key.to.is_none() || from.is_some()).map(name);
    match (from, to) {
        (Some(from), Some(to)) => Some(format!("{from} → {to}")),
        (from, to) => from.or(to),
    }
}

/// Where each scene stands, from 0.
fn places(project: &Project) -> BTreeMap<SceneId, usize> {
    project.scenes.iter().enumerate().map(|(place, scene)| (scene.id, place)).collect()
}

fn what(part: &Suggestion) -> String {
    match &part.detail {
        Detail::Swap(swap) if swap.loses.is_empty() => String::new(),
        Detail::Swap(swap) => say!("decision-loses", points = swap_points_words(&swap.loses).join(", ")),
        Detail::Length { from, to } => say!("decision-length", from = from.to_string(), to = to.to_string()),
        Detail::Images { from, to } => {
            say!("decision-images", from = *from, count = *to)
        }
        Detail::Seconds(seconds) => number::length(*seconds),
        Detail::Still(_) | Detail::Draft { .. } => String::new(),
    }
}

/// What gets lost by a suggestion, in a few words each.
pub fn suggestion_loses(part: &Suggestion) -> Vec<String> {
    match (&part.detail, part.kind) {
        (Detail::Swap(swap), _) => swap_points_words(&swap.loses),
        (Detail::Length { from, to }, _) => {
            let millis = u64::from(from.millis().saturating_sub(to.millis()));
            let less = Seconds::from_millis(millis).unwrap_or(*from);
            vec![say!("decision-seconds-of-shot", seconds = less.to_string())]
        }
        (Detail::Images { from, to }, _) => {
            vec![say!("decision-of-images", less = from.saturating_sub(*to), count = *from)]
        }
        (Detail::Seconds(_), SuggestionKind::HoldStill) => vec![say!("decision-loses-motion").to_owned()],
        (Detail::Seconds(_), _) => vec![say!("decision-loses-scene").to_owned()],
        (Detail::Still(_), SuggestionKind::ShareStill) => vec![say!("decision-loses-own-start").to_owned()],
        (Detail::Still(_) | Detail::Draft { .. }, _) => Vec::new(),
    }
}

fn tag(one: &Decision) -> String {
    match one.key.kind {
        SuggestionKind::Dominated => say!("decision-tag-better").to_owned(),
        SuggestionKind::Lossless | SuggestionKind::DropDraft => say!("decision-tag-lossless").to_owned(),
        SuggestionKind::AddStill => say!("decision-tag-add-still").to_owned(),
        SuggestionKind::ShareStill => say!("decision-tag-one-look").to_owned(),
        SuggestionKind::AddDraft => say!("decision-tag-add-draft").to_owned(),
        SuggestionKind::Trim => say!("decision-tag-trim").to_owned(),
        SuggestionKind::FewerImages => say!("decision-tag-fewer-images").to_owned(),
        SuggestionKind::HoldStill => say!("decision-tag-less-motion").to_owned(),
        SuggestionKind::Cut => say!("decision-tag-shorter").to_owned(),
        SuggestionKind::FreeUpgrade => say!("decision-tag-same-credits").to_owned(),
        SuggestionKind::Cheaper => rated(one).unwrap_or_else(|| say!("decision-tag-loses-some").to_owned()),
    }
}

/// `rated 60 for 75`, or `rated 60 for 75–90` where the parts were rated differently; nothing where it does not hold for
/// all parts.
fn rated(one: &Decision) -> Option<String> {
    let ratings = |part: &Suggestion| match &part.detail {
        Detail::Swap(swap) => swap.ratings.filter(|(from, to)| to < from),
        _ => None,
    };
    let all: BTreeSet<(u8, u8)> = one.parts.iter().map(ratings).collect::<Option<_>>()?;
    let ((least, to), (most, _)) = (all.first()?, all.last()?);
    all.iter().all(|(_, rating)| rating == to).then(|| {
        let (to, least, most) = (*to, *least, *most);
        if least == most {
            say!("decision-rated", to = to, least = least)
        } else {
            say!("decision-rated-between", to = to, least = least, most = most)
        }
    })
}

/// Where the words of a decision stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TitlePlace {
    /// Over a card.
    Alone,
    /// After “Undo”.
    Undo,
}

fn title(one: &Decision, prices: &PriceList, place: TitlePlace) -> String {
    let undo = u8::from(place == TitlePlace::Undo);
    let count = one.parts.len();
    match one.key.kind {
        SuggestionKind::DropDraft => say!("decision-drop-drafts", undo = undo, count = count, noun = noun(one)),
        SuggestionKind::AddStill => say!("decision-add-still", undo = undo),
        SuggestionKind::ShareStill => say!("decision-share-still", undo = undo),
        SuggestionKind::AddDraft => {
            let model = one.key.to.as_ref();
            let model = model.map_or_else(|| say!("decision-cheaper-model"), |model| prices.short_name(model));
            say!("decision-try-out", undo = undo, model = model)
        }
        SuggestionKind::Trim => say!("decision-trim", undo = undo),
        SuggestionKind::FewerImages => say!("decision-half-images", undo = undo),
        SuggestionKind::HoldStill => say!("decision-hold-still", undo = undo),
        SuggestionKind::Cut => {
            let count = one.parts.iter().filter(|part| part.kind == SuggestionKind::Cut).count();
            let importance = one.key.importance.map_or("", Importance::id);
            say!("decision-leave-out", undo = undo, count = count, importance = importance)
        }
        SuggestionKind::FreeUpgrade if broad(one) => say!("decision-better-models", undo = undo),
        SuggestionKind::Cheaper if broad(one) => say!("decision-cheaper-models", undo = undo),
        SuggestionKind::Dominated | SuggestionKind::Lossless if broad(one) => {
            say!("decision-cheaper-models-as-good", undo = undo)
        }
        SuggestionKind::Dominated
        | SuggestionKind::Lossless
        | SuggestionKind::Cheaper
        | SuggestionKind::FreeUpgrade => swap_title(one, prices, undo),
    }
}

/// The models of a swap: `Veo2 → Veo3 Fast`, `Look “noir”: several models → Veo2`.
fn swap_title(one: &Decision, prices: &PriceList, undo: u8) -> String {
    let to = one.key.to.as_ref();
    let to = to.map_or_else(|| say!("decision-another-model"), |model| prices.short_name(model));
    // Behind the name of a look it does not begin the title.
    let inside = if one.key.look.is_some() { 1 } else { undo };
    let from = match &one.key.from {
        Some(model) => prices.short_name(model).to_owned(),
        None => say!("decision-several-models", undo = inside),
    };
    match &one.key.look {
        Some(look) => say!("decision-swap-look", undo = undo, look = look, from = from, to = to),
        None => say!("decision-swap", from = from, to = to, draft = u8::from(one.key.pass == Pass::Draft)),
    }
}

/// Whether it is about several models, each instead of another.
fn broad(one: &Decision) -> bool {
    one.key.to.is_none() && one.parts.iter().all(|part| matches!(part.detail, Detail::Swap(_)))
}

fn about(one: &Decision, project: &Project, prices: &PriceList) -> String {
    let places = places(project);
    let scenes: BTreeSet<usize> = one.parts.iter().flat_map(|part| scenes_of(part, project, &places)).collect();
    let is_cut = one.key.kind == SuggestionKind::Cut;
    let mut parts = Vec::new();
    // The titles of these say how many.
    if !is_cut && one.key.kind != SuggestionKind::DropDraft {
        parts.push(things(one));
    }
    if !is_cut || scenes.len() <= MOST_LISTED {
        parts.push(listed(&scenes, project));
    }
    parts.extend(shorter(one));
    parts.extend(meaning(one, prices));
    parts.extend(models_besides(one));
    parts.join(" · ")
}

/// What its parts are, as texts choose by it.
fn noun(one: &Decision) -> &'static str {
    let image = |part: &Suggestion| part.of == Kind::Image;
    match (one.parts.iter().all(image), one.parts.iter().any(image)) {
        (true, _) => "still",
        (false, true) => "mixed",
        (false, false) => "shot",
    }
}

/// What it means beyond the title.
fn meaning(one: &Decision, prices: &PriceList) -> Option<String> {
    let first = one.parts.first()?;
    match (&first.detail, one.key.kind) {
        (Detail::Draft { .. }, SuggestionKind::DropDraft) => Some(say!("decision-cost-more-than-save").to_owned()),
        (Detail::Draft { .. }, _) => Some(say!("decision-fewer-rejected").to_owned()),
        (Detail::Still(_), SuggestionKind::ShareStill) => Some(say!("decision-kept-more-same-picture").to_owned()),
        (Detail::Still(_), _) => Some(say!("decision-kept-more-often").to_owned()),
        (Detail::Length { .. }, _) => {
            let lengths: BTreeSet<String> = one.parts.iter().map(what).collect();
            (lengths.len() <= 3).then(|| lengths.into_iter().collect::<Vec<_>>().join(", "))
        }
        (Detail::Swap(_), _) => {
            let words: Vec<String> = stills_added(one).into_iter().chain(evidence_of_all(one, prices)).collect();
            (!words.is_empty()).then(|| words.join(" · "))
        }
        (Detail::Images { .. } | Detail::Seconds(_), _) => None,
    }
}

fn swaps(one: &Decision) -> impl Iterator<Item = &Swap> {
    one.parts.iter().filter_map(|part| match &part.detail {
        Detail::Swap(swap) => Some(swap),
        _ => None,
    })
}

/// Whether the swaps of a decision add stills, and how many where not all do.
fn stills_added(one: &Decision) -> Option<String> {
    let scenes: BTreeSet<_> = swaps(one).filter(|swap| swap.causes.is_some()).map(|swap| swap.scene).collect();
    match scenes.len() {
        0 => None,
        many => Some(say!("decision-adds-stills", count = many)),
    }
}

/// What others measured: in full where it is the same for all parts, else of how many it says the opposite of the rating.
fn evidence_of_all(one: &Decision, prices: &PriceList) -> Option<String> {
    let all: BTreeSet<Option<String>> = swaps(one).map(|swap| evidence_words(swap, prices)).collect();
    if all.len() <= 1 {
        return all.into_iter().next().flatten();
    }
    let disagreeing = swaps(one).filter(|swap| disagreement(swap).is_some()).count();
    (disagreeing > 0).then(|| say!("decision-viewers-opposite", count = disagreeing))
}
