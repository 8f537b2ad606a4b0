//! Findings as sentences, with the place they were made at.

use super::{Tone, Toned, kind_noun, number};
use crate::domain::{Asset, AssetId, Pass, Project, Scene, SceneId, Seconds};
use crate::figures::{Figures, Finding, SceneFigures};
use crate::prices::{PriceList, SpokenPace};

/// A finding as a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingRow {
    /// The scene; `None` for the project itself.
    pub scene: Option<SceneId>,
    /// The asset; `None` when it is about the scene.
    pub asset: Option<AssetId>,
    /// One sentence.
    pub said: Toned,
}

/// What is said beside a narration field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NarrationNote {
    /// Such as `210 characters · about 14 s spoken`.
    pub length: String,
    /// Such as `3 s longer than the scene`; `None` when it fits.
    pub over: Option<Toned>,
}

/// The findings of a scene.
pub fn scene_findings(scene: &Scene, figures: &SceneFigures, prices: &PriceList) -> Vec<FindingRow> {
    let row = |finding: &Finding| FindingRow {
        scene: Some(scene.id),
        asset: finding.asset(),
        said: sentence(finding, finding.asset().and_then(|id| scene.asset(id)), prices),
    };
    figures.findings.iter().map(row).collect()
}

/// The findings of the project's own assets.
pub fn project_findings(project: &Project, figures: &Figures, prices: &PriceList) -> Vec<FindingRow> {
    let own = |id: AssetId| project.assets.iter().find(|asset| asset.id == id);
    let row = |finding: &Finding| FindingRow {
        scene: None,
        asset: finding.asset(),
        said: sentence(finding, finding.asset().and_then(own), prices),
    };
    figures.project_findings.iter().map(row).collect()
}

/// How long a narration is, and whether its scene is long enough to speak it.
pub fn narration_note(characters: u32, scene: Seconds, pace: &SpokenPace) -> NarrationNote {
    let spoken = u64::from(characters).div_ceil(pace.characters_per_second.max(1).into());
    let length = format!(
        "{} · {} spoken",
        number::counted(characters.into(), "character", "characters"),
        number::spoken_seconds(spoken)
    );
    let over = spoken.saturating_sub(scene.rounded_up().into());
    NarrationNote { length, over: (over > 0).then(|| Toned::new(Tone::Warn, longer(over))) }
}

/// A finding as one sentence; the asset is the one it was made at.
fn sentence(finding: &Finding, asset: Option<&Asset>, prices: &PriceList) -> Toned {
    let model = |pass: Pass| {
        let choice = asset.and_then(|asset| asset.choice(pass));
        choice.map_or("The model", |choice| prices.short_name(&choice.model))
    };
    let noun = asset.map_or("asset", |asset| kind_noun(asset.kind()));
    let text = match finding {
        Finding::Unpriced { pass, why, .. } => {
            format!("The {noun} has no price with {} ({pass}): {why}.", model(*pass))
        }
        Finding::NeedNotMet { pass, reason, .. } => format!("{} {reason} ({pass}).", model(*pass)),
        Finding::NoStill { pass, .. } => {
            format!("{} needs a start still, and this scene has no image ({pass}).", model(*pass))
        }
        Finding::PinnedShort { covered, wanted, pass, .. } => {
            format!("The clips picked cover {covered} s of a shot of {wanted} s ({pass}).")
        }
        Finding::NarrationLong { spoken, over, .. } => {
            let spoken = number::spoken_seconds(spoken.rounded_up().into());
            format!("The narration takes {spoken} to speak, {}.", longer(over.rounded_up().into()))
        }
    };
    Toned::new(Tone::Warn, text)
}

fn longer(seconds: u64) -> String {
    format!("{} s longer than the scene", number::amount(seconds))
}
