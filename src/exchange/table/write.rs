//! A project to the rows of a shot list.

use super::asset::ANY_STILL;
use super::cell::{amount, clips_text, guard, guard_id, takes_text};
use super::field::Field;
use super::{lettered, taken};
use crate::domain::{Asset, Kind, Lock, Presence, Project, Scene, SpeechRounding, StillRole};
use crate::exchange::ExportError;
use crate::exchange::record::{AssetTies, ties_of};

/// Writes the shot list: UTF-8, comma, line ends as RFC 4180 has them.
pub(in crate::exchange) fn write(project: &Project) -> Result<String, ExportError> {
    write_separated(project, b',')
}

/// Writes the shot list with cells that end with a separator.
pub(in crate::exchange) fn write_separated(project: &Project, separator: u8) -> Result<String, ExportError> {
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).delimiter(separator).from_writer(Vec::new());
    let failed = |error: csv::Error| ExportError::of_writer(&error);
    for row in rows(project) {
        writer.write_record(row).map_err(failed)?;
    }
    let bytes = writer.into_inner().map_err(|error| ExportError::of_writer(&error))?;
    String::from_utf8(bytes).map_err(|error| ExportError::of_writer(&error))
}

/// Whether a text is a shot list as it is copied from a board: cells that end with tabs, below our own header.
pub fn is_own_table(text: &str) -> bool {
    let header: Vec<&str> = text.lines().next().unwrap_or_default().split('\t').collect();
    let own = |field: &Field| header.contains(&field.id());
    header.iter().all(|cell| Field::WRITTEN.iter().any(|field| field.id() == *cell))
        && [Field::Scene, Field::Title, Field::Kind, Field::Final].iter().all(own)
}

/// The cells of all rows, the header first.
pub(in crate::exchange) fn rows(project: &Project) -> Vec<Vec<String>> {
    let ties = ties_of(project);
    let is_taken = project.all_assets().any(|asset| ties.made.contains_key(&asset.id));
    let is_paid_elsewhere = project.all_assets().any(Asset::is_paid_elsewhere);
    let has_alternatives = project.all_assets().any(|asset| !asset.alternatives.is_empty());
    let has_shot_type = project.all_assets().any(|asset| asset.brief.shot_type.is_some());
    let has_prompt = project.all_assets().any(|asset| !asset.brief.prompt.is_empty());
    let has_still = project.stills().next().is_some();
    let has_look = project.scenes.iter().any(|scene| !scene.look.is_empty());
    let acts = acts(project);
    let has_act = acts.iter().any(|act| !act.is_empty());
    let has_number = project.numbers_locked();
    let is_said = |field: &Field| match field {
        Field::Taken => is_taken,
        Field::ShotType => has_shot_type,
        Field::Prompt => has_prompt,
        Field::Alternatives => has_alternatives,
        Field::Look => has_look,
        Field::Act => has_act,
        Field::Number => has_number,
        Field::Still => has_still,
        Field::FromStill => project.all_assets().any(|asset| asset.from_still.is_some()),
        Field::Paid => is_paid_elsewhere,
        _ => true,
    };
    let fields: Vec<Field> = Field::WRITTEN.into_iter().filter(is_said).collect();
    let mut rows = Vec::with_capacity(project.asset_count() + project.scenes.len() + 1);
    rows.push(fields.iter().map(|field| field.id().to_owned()).collect());
    let mut push = |row: WrittenRow<'_>| rows.push(fields.iter().map(|field| row.cell(*field, &ties)).collect());
    let per_project = project.speech_rounding == SpeechRounding::PerProject;
    for (place, asset) in slots(&project.assets, per_project) {
        let rounding = if place == 0 { project.speech_rounding } else { SpeechRounding::PerAsset };
        push(WrittenRow { number: 0, scene: None, act: "", rounding, asset });
    }
    for (position, (scene, act)) in project.scenes.iter().zip(acts).enumerate() {
        for (place, asset) in slots(&scene.assets, true) {
            let told = (place == 0).then_some(&**scene);
            let act = if place == 0 { act } else { "" };
            push(WrittenRow { number: position + 1, scene: told, act, rounding: SpeechRounding::PerAsset, asset });
        }
    }
    rows
}

/// The act of each scene, so that a spreadsheet can sort and sum by it; empty before the first one.
fn acts(project: &Project) -> Vec<&str> {
    let mut here = "";
    let of_scene = project.scenes.iter().map(|scene| {
        here = if scene.act.is_empty() { here } else { &scene.act };
        here
    });
    of_scene.collect()
}

/// One row: a scene or the project, and one of its assets. Only the first row of a scene has the columns of the scene.
struct WrittenRow<'a> {
    number: usize,
    scene: Option<&'a Scene>,
    /// The act of the scene.
    act: &'a str,
    rounding: SpeechRounding,
    asset: Option<&'a Asset>,
}

/// The assets with their places, or one empty row where a row is wanted in any case.
fn slots(assets: &[Asset], at_least_one: bool) -> impl Iterator<Item = (usize, Option<&Asset>)> {
    let empty = (at_least_one && assets.is_empty()).then_some((0, None));
    assets.iter().map(Some).enumerate().chain(empty)
}

impl WrittenRow<'_> {
    fn cell(&self, field: Field, ties: &AssetTies<'_>) -> String {
        let of_scene = |read: fn(&Scene) -> String| self.scene.map(read).unwrap_or_default();
        let of_asset = |read: fn(&Asset) -> String| self.asset.map(read).unwrap_or_default();
        match field {
            Field::Scene => self.number.to_string(),
            Field::Title => of_scene(|scene| guard(&scene.title)),
            Field::Length => of_scene(|scene| scene.seconds.to_string()),
            Field::Importance => of_scene(|scene| scene.importance.id().to_owned()),
            Field::Narration => of_scene(|scene| guard(&scene.narration)),
            Field::Notes => of_scene(|scene| guard(&scene.notes)),
            Field::Picture => of_scene(|scene| guard(&scene.picture)),
            Field::Look => of_scene(|scene| guard(&scene.look)),
            Field::Act => guard(self.act),
            Field::Number => of_scene(|scene| guard(&scene.number)),
            Field::Presence => of_scene(|scene| presence(scene.presence).to_owned()),
            Field::Kind => of_asset(|asset| asset.kind().id().to_owned()),
            Field::Label => of_asset(|asset| guard(&asset.label)),
            Field::Amount => of_asset(amount),
            Field::Final => of_asset(|asset| guard_id(asset.final_choice.model.as_str())),
            Field::Draft => {
                of_asset(|asset| asset.draft.as_ref().map(|draft| guard_id(draft.model.as_str())).unwrap_or_default())
            }
            Field::Takes => of_asset(|asset| takes_text(asset.takes)),
            Field::Needs => of_asset(|asset| asset.needs.to_string()),
            Field::Locked => of_asset(|asset| if asset.lock == Lock::Locked { "yes" } else { "" }.to_owned()),
            Field::Paid => of_asset(|asset| if asset.is_paid_elsewhere() { "elsewhere" } else { "" }.to_owned()),
            Field::ShotType => {
                of_asset(|asset| asset.brief.shot_type.map(|one| one.id().to_owned()).unwrap_or_default())
            }
            Field::Prompt => of_asset(|asset| guard(&asset.brief.prompt)),
            Field::Alternatives => of_asset(lettered::write),
            Field::Still if self.number == 0 => of_asset(still),
            Field::FromStill => self.asset.map(|asset| guard(ties.stills.start_of(asset))).unwrap_or_default(),
            Field::FinalClips => of_asset(|asset| clips_text(&asset.final_choice.clips)),
            Field::DraftClips => {
                of_asset(|asset| asset.draft.as_ref().map(|draft| clips_text(&draft.clips)).unwrap_or_default())
            }
            Field::SpeechRounding => match self.rounding {
                SpeechRounding::PerAsset => String::new(),
                SpeechRounding::PerProject => "per-project".to_owned(),
            },
            Field::Taken => {
                let takes = self.asset.and_then(|asset| ties.made.get(&asset.id));
                takes.map(|takes| taken::write(takes.iter().copied())).unwrap_or_default()
            }
            _ => String::new(),
        }
    }
}

/// What a shared still shows; empty for what is none.
fn still(asset: &Asset) -> String {
    let role = asset.brief.role.map_or(ANY_STILL, StillRole::id);
    if asset.kind() == Kind::Image { role.to_owned() } else { String::new() }
}

const fn presence(presence: Presence) -> &'static str {
    match presence {
        Presence::Included => "",
        Presence::Omitted => "omitted",
    }
}
