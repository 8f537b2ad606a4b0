//! A project to the rows of a shot list.

use super::cell::{amount, clips_text, guard, guard_id, takes_text};
use super::columns::Column;
use crate::domain::{Asset, Lock, Presence, Project, Scene, SpeechRounding};
use crate::exchange::ExportError;

/// Writes the shot list: UTF-8, comma, line ends as RFC 4180 has them.
pub(in crate::exchange) fn write(project: &Project) -> Result<String, ExportError> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let failed = |error: csv::Error| ExportError(error.to_string());
    writer.write_record(Column::ALL.map(Column::name)).map_err(failed)?;
    for row in rows(project) {
        writer.write_record(row.cells()).map_err(failed)?;
    }
    let bytes = writer.into_inner().map_err(|error| ExportError(error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| ExportError(error.to_string()))
}

/// One row: a scene or the project, and one of its assets. Only the first row of a scene tells about the scene.
struct Row<'a> {
    number: usize,
    scene: Option<&'a Scene>,
    rounding: SpeechRounding,
    asset: Option<&'a Asset>,
}

fn rows(project: &Project) -> Vec<Row<'_>> {
    let mut rows = Vec::with_capacity(project.asset_count() + project.scenes.len());
    let per_project = project.speech_rounding == SpeechRounding::PerProject;
    for (place, asset) in slots(&project.assets, per_project) {
        let rounding = if place == 0 { project.speech_rounding } else { SpeechRounding::PerAsset };
        rows.push(Row { number: 0, scene: None, rounding, asset });
    }
    for (position, scene) in project.scenes.iter().enumerate() {
        for (place, asset) in slots(&scene.assets, true) {
            let told = (place == 0).then_some(&**scene);
            rows.push(Row { number: position + 1, scene: told, rounding: SpeechRounding::PerAsset, asset });
        }
    }
    rows
}

/// The assets with their places, or one empty row where a row is wanted in any case.
fn slots(assets: &[Asset], at_least_one: bool) -> impl Iterator<Item = (usize, Option<&Asset>)> {
    let empty = (at_least_one && assets.is_empty()).then_some((0, None));
    assets.iter().map(Some).enumerate().chain(empty)
}

impl Row<'_> {
    fn cells(&self) -> [String; 19] {
        Column::ALL.map(|column| self.cell(column))
    }

    fn cell(&self, column: Column) -> String {
        let of_scene = |read: fn(&Scene) -> String| self.scene.map(read).unwrap_or_default();
        let of_asset = |read: fn(&Asset) -> String| self.asset.map(read).unwrap_or_default();
        match column {
            Column::Scene => self.number.to_string(),
            Column::Title => of_scene(|scene| guard(&scene.title)),
            Column::Seconds => of_scene(|scene| scene.seconds.to_string()),
            Column::Importance => of_scene(|scene| scene.importance.id().to_owned()),
            Column::Narration => of_scene(|scene| guard(&scene.narration)),
            Column::Notes => of_scene(|scene| guard(&scene.notes)),
            Column::Picture => of_scene(|scene| guard(&scene.picture)),
            Column::Presence => of_scene(|scene| presence(scene.presence).to_owned()),
            Column::Kind => of_asset(|asset| asset.kind().id().to_owned()),
            Column::Label => of_asset(|asset| guard(&asset.label)),
            Column::Amount => of_asset(amount),
            Column::Final => of_asset(|asset| guard_id(asset.last.model.as_str())),
            Column::Draft => {
                of_asset(|asset| asset.draft.as_ref().map(|draft| guard_id(draft.model.as_str())).unwrap_or_default())
            }
            Column::Takes => of_asset(|asset| takes_text(asset.takes)),
            Column::Needs => of_asset(|asset| asset.needs.to_string()),
            Column::Locked => of_asset(|asset| if asset.lock == Lock::Locked { "yes" } else { "" }.to_owned()),
            Column::FinalClips => of_asset(|asset| clips_text(&asset.last.clips)),
            Column::DraftClips => {
                of_asset(|asset| asset.draft.as_ref().map(|draft| clips_text(&draft.clips)).unwrap_or_default())
            }
            Column::SpeechRounding => match self.rounding {
                SpeechRounding::PerAsset => String::new(),
                SpeechRounding::PerProject => "per-project".to_owned(),
            },
        }
    }
}

const fn presence(presence: Presence) -> &'static str {
    match presence {
        Presence::Included => "",
        Presence::Omitted => "omitted",
    }
}
