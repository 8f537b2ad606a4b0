//! Our own data inside other programs’ files: everything about a scene that their format has no place for, as JSON under
//! the name `creditboard`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::finding::Place;
use super::outline::{AssetExtras, Outline, OutlineAsset, OutlineScene};
use super::stills::StillNames;
use super::table::{clips, clips_text, lettered, read_made, written_made};
use crate::domain::{
    Asset, AssetId, Brief, Choice, Importance, Kind, Lock, ModelId, Needs, Payment, Presence, Project, Scene, Seconds,
    SpeechRounding, Take, Takes, Work,
};

/// What assets have to do with what stands elsewhere in their project.
pub(super) struct AssetTies<'t> {
    /// The takes that count, by the asset each was made for.
    pub(super) made: BTreeMap<AssetId, Vec<&'t Take>>,
    /// The names of the shared stills that shots start from.
    pub(super) stills: StillNames,
}

/// The takes of a project that count, and the names of its shared stills.
pub(super) fn ties_of(project: &Project) -> AssetTies<'_> {
    let mut made: BTreeMap<AssetId, Vec<&Take>> = BTreeMap::new();
    for take in project.takes.counting() {
        made.entry(take.asset).or_default().push(take);
    }
    AssetTies { made, stills: StillNames::of(project) }
}

/// What a file says of the project itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct ProjectRecord {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    assets: Vec<AssetRecord>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    rounds_speech_once: bool,
}

/// What a file says of a scene.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct SceneRecord {
    pub(super) title: String,
    seconds: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) narration: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) notes: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) act: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) number: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    importance: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    picture: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    look: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    omitted: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    assets: Vec<AssetRecord>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct AssetRecord {
    kind: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    label: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    shot: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    role: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    prompt: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    from_still: String,
    /// A count, seconds or characters; absent where the asset follows its scene.
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<String>,
    model: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    clips: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    alternatives: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    draft: Option<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    draft_clips: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    takes: Option<u32>,
    #[serde(skip_serializing_if = "String::is_empty")]
    needs: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    locked: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    paid_elsewhere: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    taken: String,
}

impl ProjectRecord {
    pub(super) fn of(project: &Project, ties: &AssetTies<'_>) -> Self {
        let assets = project.assets.iter().map(|asset| AssetRecord::of(asset, ties));
        Self { assets: assets.collect(), rounds_speech_once: project.speech_rounding == SpeechRounding::PerProject }
    }

    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    pub(super) fn deserialize_from(value: &Value) -> Option<Self> {
        Self::deserialize(value).ok()
    }

    /// Puts what it says into an outline.
    pub(super) fn fill(self, outline: &mut Outline) {
        let own = self.assets.into_iter().filter_map(|asset| asset.outline(Place::START));
        let own = own.map(|asset| OutlineAsset { is_shared: asset.kind() == Kind::Image, ..asset });
        outline.own = own.filter(OutlineAsset::belongs_to_project).collect();
        if self.rounds_speech_once {
            outline.rounding = SpeechRounding::PerProject;
        }
    }
}

impl SceneRecord {
    pub(super) fn of(scene: &Scene, ties: &AssetTies<'_>) -> Self {
        let normal = scene.importance == Importance::Normal;
        Self {
            title: scene.title.clone(),
            seconds: scene.seconds.to_string(),
            narration: scene.narration.clone(),
            notes: scene.notes.clone(),
            act: scene.act.clone(),
            number: scene.number.clone(),
            importance: if normal { String::new() } else { scene.importance.to_string() },
            picture: scene.picture.clone(),
            look: scene.look.clone(),
            omitted: !scene.is_included(),
            assets: scene.assets.iter().map(|asset| AssetRecord::of(asset, ties)).collect(),
        }
    }

    pub(super) fn deserialize_from(value: &Value) -> Option<Self> {
        Self::deserialize(value).ok()
    }

    /// Puts what it says into a scene: the work first of all, and the texts.
    pub(super) fn fill(self, scene: &mut OutlineScene) {
        scene.label = String::new();
        scene.title.clone_from(&self.title);
        scene.narration.clone_from(&self.narration);
        scene.notes.clone_from(&self.notes);
        self.fill_work(scene);
    }

    /// Puts all but the texts into a scene.
    pub(super) fn fill_work(self, scene: &mut OutlineScene) {
        scene.seconds = self.seconds.parse::<Seconds>().ok().or(scene.seconds);
        scene.act = self.act;
        scene.number = self.number;
        scene.importance = self.importance.parse().unwrap_or_default();
        scene.picture = self.picture;
        scene.look = self.look;
        scene.presence = if self.omitted { Presence::Omitted } else { Presence::Included };
        let place = scene.place;
        let assets = self.assets.into_iter().filter_map(|asset| asset.outline(place));
        scene.assets = assets.filter(|asset| !asset.kind().belongs_to_project()).collect();
    }
}

impl AssetRecord {
    fn of(asset: &Asset, ties: &AssetTies<'_>) -> Self {
        let amount = match asset.work {
            Work::Image { count } | Work::Enhancement { count } | Work::Consultation { count } => {
                Some(count.to_string())
            }
            Work::Video { seconds } | Work::Script { seconds } => seconds.map(|seconds| seconds.to_string()),
            Work::Speech { characters } => characters.map(|characters| characters.to_string()),
        };
        let taken = ties.made.get(&asset.id).map(|takes| written_made(takes.iter().copied()));
        Self {
            kind: asset.kind().to_string(),
            label: asset.label.clone(),
            shot: asset.brief.shot_type.map(|one| one.id().to_owned()).unwrap_or_default(),
            role: asset.brief.role.map(|one| one.id().to_owned()).unwrap_or_default(),
            from_still: ties.stills.start_of(asset).to_owned(),
            prompt: asset.brief.prompt.clone(),
            amount,
            model: asset.final_choice.model.to_string(),
            clips: clips_text(&asset.final_choice.clips),
            alternatives: lettered::write(asset),
            draft: asset.draft.as_ref().map(|draft| draft.model.to_string()),
            draft_clips: asset.draft.as_ref().map(|draft| clips_text(&draft.clips)).unwrap_or_default(),
            takes: match asset.takes {
                Takes::Automatic => None,
                Takes::Fixed(number) => Some(number),
            },
            needs: asset.needs.to_string(),
            locked: asset.lock == Lock::Locked,
            paid_elsewhere: asset.is_paid_elsewhere(),
            taken: taken.unwrap_or_default(),
        }
    }

    /// The asset; `None` where its kind is none.
    fn outline(self, place: Place) -> Option<OutlineAsset> {
        let kind = self.kind.parse::<Kind>().ok()?;
        let choice =
            |model: &str, word: &str| Choice { model: ModelId::from(model), clips: clips(word).unwrap_or_default() };
        let brief = Brief { shot_type: self.shot.parse().ok(), role: self.role.parse().ok(), prompt: self.prompt };
        let extras = AssetExtras {
            start: self.from_still,
            alternatives: lettered::read(&self.alternatives).unwrap_or_default(),
            draft: self.draft.as_deref().map(|model| choice(model, &self.draft_clips)),
            made: read_made(&self.taken),
        };
        let asset = OutlineAsset {
            brief,
            needs: self.needs.parse().unwrap_or(Needs::NONE),
            lock: if self.locked { Lock::Locked } else { Lock::Open },
            payment: if self.paid_elsewhere { Payment::Elsewhere } else { Payment::Credits },
            takes: self.takes.filter(|takes| *takes > 0).map_or(Takes::Automatic, Takes::Fixed),
            ..OutlineAsset::of(place, self.label, work(kind, self.amount.as_deref()), choice(&self.model, &self.clips))
        };
        Some(asset.with(extras))
    }
}

fn work(kind: Kind, amount: Option<&str>) -> Work {
    let usual = Work::usual(kind);
    let Some(amount) = amount else { return usual };
    let count = amount.parse::<u32>().ok().filter(|count| *count <= crate::domain::MAX_CHARACTERS);
    let some = count.filter(|count| (1..=crate::domain::MAX_COUNT).contains(count));
    let seconds = amount.parse::<Seconds>().ok();
    match usual {
        Work::Image { .. } => some.map_or(usual, |count| Work::Image { count }),
        Work::Enhancement { .. } => some.map_or(usual, |count| Work::Enhancement { count }),
        Work::Consultation { .. } => some.map_or(usual, |count| Work::Consultation { count }),
        Work::Speech { .. } => Work::Speech { characters: count },
        Work::Video { .. } => Work::Video { seconds },
        Work::Script { .. } => Work::Script { seconds },
    }
}
