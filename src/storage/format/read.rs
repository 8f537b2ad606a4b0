//! A project from text.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::sync::Arc;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::alternatives::{FileAlternatives, alternatives};
use super::contingency::{self, FileContingency};
use super::fault::{FormatCause, FormatFault, NewerSign, ValueFault, refuse, take_refused};
use super::fields::{
    Capped, FileAssetLock, FileImportance, FileKind, FilePayment, FilePresence, FileRounding, Listed, MAX_RATES, Word,
    act, any, characters, clips, count, label, letter, look, model, narration, needs, notes, number, picture, prompt,
    role, seconds, shape, shot_type, speech_pace, takes, takes_a_day, title,
};
use super::head::{FORMAT, Head, split};
use super::place::{self, IdOwner, TextPlace};
use super::rates::{FileRate, distinct, rates};
use super::ratings::{self, FileOwnRatings, ratings};
use super::record::{Checked, record};
use super::takes::{FileTakes, key, log};
use crate::domain::{
    Aspect, Asset, AssetId, Brief, Choice, Clips, Contingency, IdSource, Kind, Letter, LimitError, MAX_ASSETS,
    MAX_DISMISSED, MAX_SCENES, ModelId, Needs, OwnRatings, Project, ProjectFault, ProjectKey, Rates, Scene, SceneId,
    Seconds, ShotType, SpeechPace, StillRole, Takes, TakesADay, Work,
};

/// What a text holds, and what is to be known about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// The project.
    pub project: Project,
    /// What the head line says of the rest.
    pub head: HeadState,
    /// The first sign of a newer program; `None` when everything was understood.
    pub newer: Option<NewerSign>,
}

/// Whether the rest of a text is what its head line was written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadState {
    /// The text is as Creditboard wrote it.
    Intact,
    /// The text was changed by something else, or damaged.
    Changed,
    /// There is no head line: written by hand, or the line itself is damaged.
    Missing,
}

/// Reads a project file's text, with or without a head line, byte order mark and carriage returns.
///
/// # Errors
/// The first [`FormatFault`] found.
pub fn read(text: &str) -> Result<Contents, FormatFault> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (head, body) = split(text);
    let lines_before = usize::from(head.is_some());
    // What Creditboard writes has no carriage return: other systems' line ends were put in later, and mean nothing.
    let plain = if body.contains('\r') { Cow::Owned(body.replace("\r\n", "\n")) } else { Cow::Borrowed(body) };
    let state = match head {
        None => HeadState::Missing,
        Some(head) if head.fits(&plain) => HeadState::Intact,
        Some(_) => HeadState::Changed,
    };
    parse(&plain, head, state).map_err(|fault| fault.below(lines_before))
}

fn parse(body: &str, head: Option<Head>, state: HeadState) -> Result<Contents, FormatFault> {
    if body.trim().is_empty() {
        return Err(FormatFault::whole(FormatCause::Empty));
    }
    // What an earlier reading refused is no fault of this text.
    drop(take_refused());
    let file: FileProject<'_> = ron::from_str(body).map_err(|error| not_read(body, head, &error))?;
    let format = file.format.ok_or(FormatFault::whole(FormatCause::Missing("format")))?;
    let scenes = file.scenes.ok_or(FormatFault::whole(FormatCause::Missing("scenes")))?.0;
    let mut unknown = file.unknown;
    let assets = file.assets.map_or_else(Vec::new, |assets| known(assets.0, &mut unknown));
    let scenes: Vec<Arc<Scene>> = scenes
        .into_iter()
        .map(|scene| {
            unknown = unknown.or(scene.unknown);
            scene.scene
        })
        .collect();
    let mut project = Project {
        title: file.title.unwrap_or_default(),
        scenes,
        assets: Arc::from(assets),
        speech_rounding: file.speech_rounding.map(Into::into).unwrap_or_default(),
        speech_pace: file.speech_pace.unwrap_or_default(),
        shape: file.shape,
        takes_a_day: file.takes_a_day,
        contingency: file.contingency.map_or(Contingency::NONE, |one| one.told(&mut unknown)),
        rates: file.rates.map_or_else(Rates::default, |list| rates(list.0, &mut unknown)),
        ratings: file.ratings.map_or_else(OwnRatings::default, |list| ratings(list.0, &mut unknown)),
        dismissed: file.dismissed.map_or_else(Arc::default, |names| Arc::new(names.0.into_iter().collect())),
        ids: IdSource::default(),
        key: file.key,
        takes: file.takes.map_or_else(Arc::default, |takes| log(takes, &mut unknown)),
    };
    project.ids = IdSource::starting_at(file.next_id.unwrap_or_else(|| above_all(&project)));
    project.check().map_err(|fault| locate(body, &fault))?;
    Ok(Contents { project, head: state, newer: sign_of_newer(format, unknown) })
}

fn sign_of_newer(format: u32, unknown: Option<&str>) -> Option<NewerSign> {
    if format > FORMAT {
        return Some(NewerSign::Format(format));
    }
    unknown.map(|field| NewerSign::Field(field.to_owned()))
}

/// The number that the next id gets where the file does not say.
fn above_all(project: &Project) -> u32 {
    let scenes = project.scenes.iter().map(|scene| scene.id.get());
    let assets = project.all_assets().map(|asset| asset.id.get());
    scenes.chain(assets).max().map_or(1, |highest| highest.saturating_add(1))
}

#[derive(Deserialize)]
struct FormatProbe {
    format: u32,
}

/// A text that RON does not take: of a newer program, or wrong.
fn not_read(body: &str, head: Option<Head>, error: &ron::error::SpannedError) -> FormatFault {
    // The start of the last piece that was read; where the text ends too early, its end.
    let read = TextPlace { line: error.span.end.line, column: error.span.end.col };
    let end = TextPlace::of_byte(body, body.trim_end().len());
    let place = if read >= end { end } else { TextPlace { line: error.span.start.line, column: error.span.start.col } };
    let place = Some(place);
    let format = head.map(|head| head.format).or_else(|| Some(ron::from_str::<FormatProbe>(body).ok()?.format));
    if let Some(format) = format.filter(|format| *format > FORMAT) {
        return FormatFault { place, cause: FormatCause::Newer(format) };
    }
    let cut = read >= end && matches!(error.code, ron::Error::ExpectedComma);
    let code = if cut { &ron::Error::Eof } else { &error.code };
    FormatFault { place, cause: cause_of(code) }
}

/// What RON says. What it says with a text of ours is a value that was refused.
pub(super) fn cause_of(error: &ron::Error) -> FormatCause {
    use ron::Error as E;
    match error {
        E::Eof => FormatCause::CutShort,
        E::MissingStructField { field, .. } => FormatCause::Missing(field),
        E::DuplicateStructField { field, .. } => FormatCause::Twice(field),
        E::IntegerOutOfBounds => FormatCause::OutOfRange,
        E::ExpectedDifferentStructName { .. } => FormatCause::OtherThing,
        E::ExceededRecursionLimit => FormatCause::TooDeep,
        E::Message(_) => take_refused().map_or_else(|| said(error), FormatCause::Value),
        other => said(other),
    }
}

/// What RON says, as the middle of a sentence.
fn said(error: &ron::Error) -> FormatCause {
    let said = error.to_string();
    let mut letters = said.chars();
    FormatCause::Ron(letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect()))
}

fn locate(body: &str, fault: &ProjectFault) -> FormatFault {
    let (owner, number) = match fault {
        ProjectFault::SceneTwice(id) => (IdOwner::Scene, Some(id.get())),
        ProjectFault::AssetTwice(id) | ProjectFault::Misplaced(id) | ProjectFault::NoStill(id) => {
            (IdOwner::Asset, Some(id.get()))
        }
        ProjectFault::IdAhead(number) => (IdOwner::Either, Some(*number)),
        ProjectFault::Limit(_) => (IdOwner::Either, None),
    };
    let place = number.and_then(|number| place::of_id(body, owner, number));
    FormatFault { place, cause: FormatCause::Project(fault.clone()) }
}

record! {
    /// A whole file.
    FileProject<'de> "project" {
        format "format": u32 => any => u32,
        title "title": String => title => String,
        next_id "next_id": u32 => any => u32,
        speech_rounding "speech_rounding": FileRounding => any => FileRounding,
        speech_pace "speech_pace": u64 => speech_pace => SpeechPace,
        shape "shape": Word<'de> => shape => Aspect,
        takes_a_day "takes_a_day": u64 => takes_a_day => TakesADay,
        contingency "contingency": FileContingency<'de> => contingency::single => FileContingency<'de>,
        rates "rates": Capped<FileRate<'de>, MAX_RATES> => distinct => Capped<FileRate<'de>, MAX_RATES>,
        ratings "ratings": FileOwnRatings<'de> => ratings::distinct => FileOwnRatings<'de>,
        dismissed "dismissed": Capped<String, MAX_DISMISSED> => any => Capped<String, MAX_DISMISSED>,
        assets "assets": Capped<FileAsset<'de>, MAX_ASSETS> => any => Capped<FileAsset<'de>, MAX_ASSETS>,
        key "key": Word<'de> => key => ProjectKey,
        takes "takes": FileTakes<'de> => any => FileTakes<'de>,
        scenes "scenes": Capped<FileScene<'de>, MAX_SCENES> => any => Capped<FileScene<'de>, MAX_SCENES>,
    }
}

record! {
    /// A scene as it stands in a file.
    SceneRecord<'de> "scene" {
        id "id": u32 => any => u32,
        number "number": String => number => String,
        act "act": String => act => String,
        title "title": String => title => String,
        seconds "seconds": &'de ron::value::RawValue => seconds => Seconds,
        importance "importance": FileImportance => any => FileImportance,
        presence "presence": FilePresence => any => FilePresence,
        narration "narration": String => narration => String,
        notes "notes": String => notes => String,
        look "look": String => look => String,
        picture "picture": String => picture => String,
        assets "assets": Capped<FileAsset<'de>, MAX_ASSETS> => any => Capped<FileAsset<'de>, MAX_ASSETS>,
    }
}

record! {
    /// An asset as it stands in a file.
    AssetRecord<'de> "asset" {
        id "id": u32 => any => u32,
        kind "kind": FileKind => any => FileKind,
        label "label": String => label => String,
        shot "shot": Word<'de> => shot_type => ShotType,
        role "role": Word<'de> => role => StillRole,
        prompt "prompt": String => prompt => String,
        from_still "from_still": u32 => any => u32,
        count "count": u64 => count => u32,
        seconds "seconds": &'de ron::value::RawValue => seconds => Seconds,
        characters "characters": u64 => characters => u32,
        needs "needs": Word<'de> => needs => Needs,
        lock "lock": FileAssetLock => any => FileAssetLock,
        paid "paid": FilePayment => any => FilePayment,
        takes "takes": u64 => takes => u32,
        last "final": Word<'de> => model => Word<'de>,
        clips "clips": Word<'de> => clips => Clips,
        letter "letter": Word<'de> => letter => Letter,
        alternatives "alternatives": FileAlternatives<'de> => any => FileAlternatives<'de>,
        draft "draft": Word<'de> => model => Word<'de>,
        draft_clips "draft_clips": Word<'de> => clips => Clips,
    }
}

/// A scene, with the first field in it that is not known.
pub(super) struct FileScene<'de> {
    pub(super) scene: Arc<Scene>,
    pub(super) unknown: Option<&'de str>,
}

/// An asset, with the first field in it that is not known.
struct FileAsset<'de> {
    asset: Asset,
    unknown: Option<&'de str>,
}

impl Listed for FileScene<'_> {
    fn beyond() -> Option<LimitError> {
        Some(LimitError::Scenes)
    }
}

impl Listed for FileAsset<'_> {
    fn beyond() -> Option<LimitError> {
        Some(LimitError::Assets)
    }
}

fn known<'de>(files: Vec<FileAsset<'de>>, unknown: &mut Option<&'de str>) -> Vec<Asset> {
    // Not collected in place: that would keep the room of what is larger than an asset, for as long as the project is open.
    let mut assets = Vec::with_capacity(files.len());
    for file in files {
        *unknown = unknown.or(file.unknown);
        assets.push(file.asset);
    }
    assets
}

impl<'de> Deserialize<'de> for FileScene<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let record = SceneRecord::deserialize(from)?;
        let mut unknown = record.unknown;
        let scene = Scene {
            id: SceneId::new(record.id.ok_or_else(|| D::Error::missing_field("id"))?),
            title: record.title.unwrap_or_default(),
            seconds: record.seconds.unwrap_or_default(),
            narration: record.narration.unwrap_or_default(),
            notes: record.notes.unwrap_or_default(),
            number: record.number.unwrap_or_default(),
            act: record.act.unwrap_or_default(),
            importance: record.importance.map(Into::into).unwrap_or_default(),
            look: record.look.unwrap_or_default(),
            picture: record.picture.unwrap_or_default(),
            presence: record.presence.map(Into::into).unwrap_or_default(),
            assets: record.assets.map_or_else(Vec::new, |assets| known(assets.0, &mut unknown)),
        };
        Ok(Self { scene: Arc::new(scene), unknown })
    }
}

impl<'de> Deserialize<'de> for FileAsset<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut record = AssetRecord::deserialize(from)?;
        let kind: Kind = record.kind.ok_or_else(|| D::Error::missing_field("kind"))?.into();
        let work = work(kind, &mut record);
        if let Some(field) = left_over(&record) {
            return Err(refuse(ValueFault::OtherKind { field, kind }));
        }
        let last = record.last.ok_or_else(|| D::Error::missing_field("final"))?;
        if record.draft.is_none() && record.draft_clips.is_some() {
            return Err(refuse(ValueFault::ClipsWithoutDraft));
        }
        let mut unknown = record.unknown;
        let alternatives = alternatives(record.letter, record.alternatives, &mut unknown)?;
        let choice = |model: &Word<'_>, clips: Option<Clips>| Choice {
            model: ModelId::from(model.0.as_ref()),
            clips: clips.unwrap_or_default(),
        };
        let asset = Asset {
            id: AssetId::new(record.id.ok_or_else(|| D::Error::missing_field("id"))?),
            label: record.label.unwrap_or_default(),
            brief: Brief { shot_type: record.shot, role: record.role, prompt: record.prompt.unwrap_or_default() },
            from_still: record.from_still.map(AssetId::new),
            work,
            needs: record.needs.unwrap_or_default(),
            lock: record.lock.map(Into::into).unwrap_or_default(),
            payment: record.paid.map(Into::into).unwrap_or_default(),
            takes: record.takes.map(Takes::Fixed).unwrap_or_default(),
            final_choice: choice(&last, record.clips),
            alternatives,
            draft: record.draft.map(|model| choice(&model, record.draft_clips)),
        };
        Ok(Self { asset, unknown })
    }
}

/// The amount of work, taken out of the fields that go with the kind.
fn work(kind: Kind, record: &mut AssetRecord<'_>) -> Work {
    match kind {
        Kind::Image => Work::Image { count: record.count.take().unwrap_or(1) },
        Kind::Video => Work::Video { seconds: record.seconds.take() },
        Kind::Speech => Work::Speech { characters: record.characters.take() },
        Kind::Script => Work::Script { seconds: record.seconds.take() },
        Kind::Enhancement => Work::Enhancement { count: record.count.take().unwrap_or(1) },
        Kind::Consultation => Work::Consultation { count: record.count.take().unwrap_or(1) },
    }
}

/// An amount that is still there after [`work`]: it does not go with the kind.
const fn left_over(record: &AssetRecord<'_>) -> Option<&'static str> {
    if record.count.is_some() {
        Some("count")
    } else if record.seconds.is_some() {
        Some("seconds")
    } else if record.characters.is_some() {
        Some("characters")
    } else {
        None
    }
}
