//! What the readers of all formats fill: scenes with their work, before ids are given.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::finding::Place;
use super::stills::named;
use super::table::TableView;
use super::{ImportError, ImportFault};
use crate::domain::{
    Alternatives, Asset, AssetId, Brief, Choice, Importance, Kind, LimitError, LimitedCount, LimitedText, Lock,
    MAX_ASSETS, MAX_CHARACTERS, MAX_SCENES, Needs, Payment, Presence, Project, Scene, Seconds, SpeechRounding, Take,
    TakeLog, Takes, Work, check_count, check_text,
};
use crate::prices::PriceList;

/// What a reader found in a file.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// What the file calls itself; mostly empty, because a title travels as the name of the file.
    pub(super) title: String,
    /// In story order.
    pub(super) scenes: Vec<OutlineScene>,
    /// Scripts, consultations and shared stills.
    pub(super) own: Vec<OutlineAsset>,
    pub(super) rounding: SpeechRounding,
    /// What each character says, by name; empty for formats without dialogue.
    pub(super) voices: BTreeMap<String, VoiceTally>,
    /// The columns of a table, with the field that each became.
    pub(super) mapping: Vec<ColumnUse>,
    /// What an editing timeline holds; `None` for other formats.
    pub(super) timeline: Option<TimelineCounts>,
    /// The rows of a table, where they were asked for.
    pub(super) rows: Option<TableView>,
    /// What the file was read as.
    pub(super) read_as: ReadAs,
    /// How many assets the scenes that were [added](Self::add) have.
    pub(super) added: usize,
}

/// What a file was read as: a plain text may be any but the last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReadAs {
    /// Rows and columns.
    #[default]
    Table,
    /// Scene headings, action and dialogue.
    Script,
    /// A scene for each heading or paragraph, which says what is spoken.
    Paragraphs,
    /// Clips, cues or boards with their times.
    Timeline,
}

/// How much a character says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VoiceTally {
    /// How often the character speaks.
    pub cues: usize,
    /// The words, counted between blanks.
    pub words: usize,
    /// The characters (Unicode scalar values) of all words, blanks included.
    pub characters: usize,
}

/// What became of a column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnUse {
    /// Its header, or its letter where it has none.
    pub column: String,
    /// The id of the field.
    pub field: &'static str,
}

/// What an editing timeline holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimelineCounts {
    /// Clips of all tracks, those inside nested stacks included.
    pub clips: usize,
    /// Tracks of the outermost stack.
    pub tracks: usize,
    /// Stretches with nothing in them.
    pub gaps: usize,
    /// Dissolves, wipes and the like.
    pub transitions: usize,
    /// The length of the whole, in milliseconds.
    pub millis: u64,
}

/// A scene of the file.
#[derive(Debug, Default)]
pub(super) struct OutlineScene {
    /// Where it begins.
    pub(super) place: Place,
    /// What it is known by where that is more than a number in story order, such as `1A`.
    pub(super) label: String,
    pub(super) title: String,
    /// `None` where the file does not say.
    pub(super) seconds: Option<Seconds>,
    pub(super) narration: String,
    pub(super) notes: String,
    /// The act that begins with it; empty for none.
    pub(super) act: String,
    /// The number that it keeps; empty for none.
    pub(super) number: String,
    pub(super) importance: Importance,
    pub(super) picture: String,
    /// The look group of its shots; empty for none.
    pub(super) look: String,
    pub(super) presence: Presence,
    pub(super) assets: Vec<OutlineAsset>,
}

/// Something to generate. Hundreds of thousands of them are kept at once, so what most do not have stands apart.
#[derive(Debug)]
pub(super) struct OutlineAsset {
    pub(super) place: Place,
    pub(super) label: String,
    pub(super) brief: Brief,
    /// Whether it is a shared still.
    pub(super) is_shared: bool,
    pub(super) work: Work,
    pub(super) needs: Needs,
    pub(super) lock: Lock,
    pub(super) payment: Payment,
    pub(super) takes: Takes,
    pub(super) final_choice: Choice,
    pub(super) extras: Option<Box<AssetExtras>>,
}

/// What few assets of a file have.
#[derive(Debug, Default, PartialEq)]
pub(super) struct AssetExtras {
    /// The name of the shared still that it starts from; empty for none.
    pub(super) start: String,
    pub(super) alternatives: Alternatives,
    pub(super) draft: Option<Choice>,
    /// The takes that were made for it. Their asset is a stand-in until it has an id.
    pub(super) made: Vec<Take>,
}

impl OutlineAsset {
    /// The usual amount of a kind, with the model that the price list starts with.
    pub(super) fn usual(place: Place, label: String, work: Work, prices: &PriceList) -> Self {
        Self::of(place, label, work, Choice::of(prices.start(work.kind())))
    }

    /// Work that a choice makes, with nothing said beyond.
    pub(super) const fn of(place: Place, label: String, work: Work, final_choice: Choice) -> Self {
        let (needs, lock, payment, takes) = (Needs::NONE, Lock::Open, Payment::Credits, Takes::Automatic);
        Self {
            place,
            label,
            brief: Brief::NONE,
            is_shared: false,
            work,
            needs,
            lock,
            payment,
            takes,
            final_choice,
            extras: None,
        }
    }

    /// The same with what few have.
    pub(super) fn with(self, extras: AssetExtras) -> Self {
        let extras = (extras != AssetExtras::default()).then(|| Box::new(extras));
        Self { extras, ..self }
    }

    /// The name of the shared still that it starts from; empty for none.
    pub(super) fn start(&self) -> &str {
        self.extras.as_ref().map_or("", |extras| extras.start.as_str())
    }

    /// It starts from no shared still.
    pub(super) fn forget_start(&mut self) {
        if let Some(extras) = &mut self.extras {
            extras.start.clear();
        }
    }

    pub(super) const fn kind(&self) -> Kind {
        self.work.kind()
    }

    /// Whether it belongs to the project rather than to a scene.
    pub(super) const fn belongs_to_project(&self) -> bool {
        self.kind().belongs_to_project() || self.is_shared
    }
}

/// Stands between a scene’s label and its title, where both are one text.
const AFTER_LABEL: &str = " · ";

/// A title that begins with its label.
pub(super) fn titled(label: &str, title: &str) -> String {
    match (label.is_empty(), title.is_empty()) {
        (true, _) => title.to_owned(),
        (_, true) => label.to_owned(),
        _ => format!("{label}{AFTER_LABEL}{title}"),
    }
}

/// The label that a title begins with, and the rest; no label where [`titled`] did not put one.
pub(super) fn label_of(title: &str) -> (&str, &str) {
    title.split_once(AFTER_LABEL).unwrap_or(("", title))
}

impl Outline {
    /// Adds a scene. Where it is more than a project holds, nothing is kept of those after it: a file made of nothing but
    /// scenes would take a hundred times its size.
    pub(super) fn add(&mut self, scene: OutlineScene) {
        if self.scenes.len() <= MAX_SCENES && self.added <= MAX_ASSETS {
            self.added = self.added.saturating_add(scene.assets.len());
            self.scenes.push(scene);
        }
    }

    /// Lets scenes begin an act only where another one was before: the file names the act of each.
    pub(super) fn join_acts(&mut self) {
        let mut here = "";
        for scene in &mut self.scenes {
            if scene.act == here {
                scene.act.clear();
            } else if !scene.act.is_empty() {
                here = &scene.act;
            }
        }
    }

    /// The project that this makes.
    pub(super) fn build(self) -> Result<Project, ImportError> {
        let mut project = Project { title: self.title, speech_rounding: self.rounding, ..Project::default() };
        let mut log = TakeLog::default();
        let count = self.scenes.iter().map(|scene| scene.assets.len()).fold(self.own.len(), usize::saturating_add);
        if let Some(beyond) = self.scenes.get(MAX_SCENES) {
            return Err(ImportError::at(beyond.place, ImportFault::Limit(LimitError::Scenes)));
        }
        if count > MAX_ASSETS {
            let all = self.own.iter().chain(self.scenes.iter().flat_map(|scene| &scene.assets));
            let place = all.map(|asset| asset.place).nth(MAX_ASSETS).unwrap_or(Place::START);
            return Err(ImportError::at(place, ImportFault::Limit(LimitError::Assets)));
        }
        let mut own = Vec::with_capacity(self.own.len());
        for asset in self.own {
            own.push(finish_asset(asset, &mut project, &mut log)?);
        }
        // Shots of the scenes find the stills there that they start from.
        project.assets = own.into();
        for scene in self.scenes {
            let scene = finish_scene(scene, &mut project, &mut log)?;
            project.scenes.push(Arc::new(scene));
        }
        project.takes = Arc::new(log);
        Ok(project)
    }
}

fn finish_scene(scene: OutlineScene, project: &mut Project, log: &mut TakeLog) -> Result<Scene, ImportError> {
    let at = |error: LimitError| ImportError::at(scene.place, ImportFault::Limit(error));
    let id = project.ids.scene().ok_or_else(|| at(LimitError::Scenes))?;
    let title = titled(&scene.label, &scene.title);
    check_text(LimitedText::Title, &title).map_err(at)?;
    check_text(LimitedText::Narration, &scene.narration).map_err(at)?;
    check_text(LimitedText::Notes, &scene.notes).map_err(at)?;
    check_text(LimitedText::Picture, &scene.picture).map_err(at)?;
    check_text(LimitedText::Look, &scene.look).map_err(at)?;
    check_text(LimitedText::Act, &scene.act).map_err(at)?;
    check_text(LimitedText::Number, &scene.number).map_err(at)?;
    let mut assets = Vec::with_capacity(scene.assets.len());
    for asset in scene.assets {
        assets.push(finish_asset(asset, project, log)?);
    }
    Ok(Scene {
        narration: scene.narration,
        notes: scene.notes,
        act: scene.act,
        number: scene.number,
        importance: scene.importance,
        picture: scene.picture,
        look: scene.look,
        presence: scene.presence,
        assets,
        ..Scene::new(id, title, scene.seconds.unwrap_or_default())
    })
}

/// The shared still that a shot starts from or an image follows; `None` where it names none that is there.
fn start_of(asset: &OutlineAsset, project: &Project) -> Option<AssetId> {
    if asset.start().is_empty() || !asset.kind().is_seen() {
        return None;
    }
    let place = named(asset.start(), project.stills().map(|still| still.label.as_str()))?;
    project.stills().nth(place).map(|still| still.id)
}

fn finish_asset(asset: OutlineAsset, project: &mut Project, log: &mut TakeLog) -> Result<Asset, ImportError> {
    let at = |error: LimitError| ImportError::at(asset.place, ImportFault::Limit(error));
    let from_still = start_of(&asset, project);
    let id = project.ids.asset().ok_or_else(|| at(LimitError::Assets))?;
    check_text(LimitedText::Label, &asset.label).map_err(at)?;
    let extras = asset.extras.map(|extras| *extras).unwrap_or_default();
    check_text(LimitedText::Prompt, &asset.brief.prompt).map_err(at)?;
    if let Work::Speech { characters: Some(characters) } = asset.work {
        check_count(LimitedCount::Characters, characters.into(), 0, MAX_CHARACTERS).map_err(at)?;
    }
    let others = extras.alternatives.others().iter().map(|one| &one.choice);
    for choice in [Some(&asset.final_choice), extras.draft.as_ref()].into_iter().flatten().chain(others) {
        check_text(LimitedText::Model, choice.model.as_str()).map_err(at)?;
    }
    for take in extras.made {
        log.put(Take { asset: id, ..take });
    }
    Ok(Asset {
        id,
        label: asset.label,
        brief: asset.brief,
        from_still,
        work: asset.work,
        needs: asset.needs,
        lock: asset.lock,
        payment: asset.payment,
        takes: asset.takes,
        final_choice: asset.final_choice,
        alternatives: extras.alternatives,
        draft: extras.draft,
    })
}
