//! Findings as sentences, with the place they were made at.

use super::{Tone, Toned, number};
use crate::domain::{Asset, AssetId, Pass, Project, Scene, SceneId, Seconds, SpeechPace};
use crate::figures::{Figures, Finding, SceneFigures};
use crate::prices::{PriceList, SpokenPace};
use crate::words::{language, say, signs};

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
    /// Whether it says how long the text takes to speak.
    pub is_timed: bool,
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
///
/// For letters whose pace is not known, only their number is shown.
pub fn narration_note(narration: &str, scene: Seconds, (pace, project): (&SpokenPace, SpeechPace)) -> NarrationNote {
    let characters = u64::try_from(narration.chars().count()).unwrap_or(u64::MAX);

    let Some(millis) = pace.millis(narration, project) else {
        let length = say!("finding-characters", count = characters);
        return NarrationNote { length, over: None, is_timed: false };
    };
    let length = say!("finding-characters-spoken", count = characters, seconds = millis.div_ceil(1_000));
    // The same as the finding of the scene says. One whose length is not known is not one of 0 seconds.
    let over = millis.saturating_sub(scene.millis().into()).div_ceil(1_000);
    let is_long = over > 0 && !scene.is_zero();
    NarrationNote { length, over: is_long.then(|| Toned::new(Tone::Warn, longer(over))), is_timed: true }
}

/// So many hundredths of a character a second, rounded to tenths: `15`, `4.8`.
pub(super) fn pace_number(hundredths: u64) -> String {
    let tenths = hundredths.saturating_add(5) / 10;
    let (whole, tenth) = (tenths / 10, tenths % 10);
    if tenth == 0 { whole.to_string() } else { format!("{whole}{}{tenth}", signs(language()).decimal) }
}

/// What a pace of speech means: `About 15 characters a second in Latin letters, 5 in Japanese`, and what follows it.
pub fn pace_words(pace: &SpokenPace, project: SpeechPace) -> String {
    let spoken = |characters: u32| pace_number(u64::from(characters).saturating_mul(project.percent().into()));
    let latin = spoken(pace.characters_per_second);
    let others = pace
        .scripts
        .iter()
        .map(|script| say!("finding-pace-of", pace = spoken(script.characters_per_second), script = &script.name));
    let others: Vec<String> = others.collect();
    let one = u8::from(latin == "1");
    say!("finding-pace", pace = latin, one = one, others = others.len(), list = others.join(", "))
}

/// A finding as one sentence that names no model.
pub fn finding_words(finding: &Finding) -> String {
    match finding {
        Finding::Unpriced { pass, why, .. } => {
            say!("finding-unpriced", pass = super::pass_word(*pass), why = super::unpriced_words(*why))
        }
        Finding::NeedNotMet { pass, reason, .. } => {
            say!("finding-need-not-met", pass = super::pass_word(*pass), why = super::unmet_words(*reason))
        }
        Finding::NoStill { pass, .. } => say!("finding-no-still", pass = super::pass_word(*pass)),
        Finding::Withdrawn { pass, until, .. } => {
            say!("finding-withdrawn", pass = super::pass_word(*pass), day = until.to_string())
        }
        Finding::PinnedShort { covered, wanted, .. } => {
            say!("finding-pinned-short", covered = *covered, wanted = number::thousandths(wanted.millis().into()))
        }
        Finding::NarrationLong { characters, spoken, over } => {
            let (spoken, over) = (spoken.div_ceil(1_000), over.div_ceil(1_000));
            say!("finding-narration-long", count = *characters, spoken = spoken, seconds = over)
        }
    }
}

/// A finding as one sentence; the asset is the one it was made at.
fn sentence(finding: &Finding, asset: Option<&Asset>, prices: &PriceList) -> Toned {
    let model = |pass: Pass| {
        let choice = asset.and_then(|asset| asset.choice(pass));
        choice.map_or_else(|| say!("finding-the-model"), |choice| prices.short_name(&choice.model))
    };
    let kind = asset.map_or("", |asset| asset.kind().id());
    let text = match finding {
        Finding::Unpriced { pass, why, .. } => {
            let (model, why) = (model(*pass), super::unpriced_words(*why));
            say!("finding-asset-unpriced", kind = kind, model = model, pass = super::pass_word(*pass), why = why)
        }
        Finding::NeedNotMet { pass, reason, .. } => {
            let (model, why) = (model(*pass), super::unmet_words(*reason));
            say!("finding-asset-need", model = model, why = why, pass = super::pass_word(*pass))
        }
        Finding::NoStill { pass, .. } => {
            say!("finding-asset-no-still", model = model(*pass), pass = super::pass_word(*pass))
        }
        Finding::Withdrawn { pass, until, .. } => {
            let successor = asset
                .and_then(|asset| asset.choice(*pass))
                .and_then(|choice| prices.model(&choice.model)?.withdrawal.as_ref()?.successor.as_ref());
            let (model, day, pass) = (model(*pass), until.to_string(), super::pass_word(*pass));
            match successor.map(|id| prices.short_name(id)) {
                None => say!("finding-asset-withdrawn", model = model, day = day, pass = pass),
                Some(other) => {
                    say!("finding-asset-withdrawn-instead", model = model, day = day, pass = pass, other = other)
                }
            }
        }
        Finding::PinnedShort { covered, wanted, pass, .. } => {
            let wanted = number::thousandths(wanted.millis().into());
            say!("finding-asset-pinned-short", covered = *covered, wanted = wanted, pass = super::pass_word(*pass))
        }
        Finding::NarrationLong { spoken, over, .. } => {
            let (spoken, over) = (spoken.div_ceil(1_000), over.div_ceil(1_000));
            say!("finding-asset-narration-long", spoken = spoken, seconds = over)
        }
    };
    Toned::new(Tone::Warn, text)
}

fn longer(seconds: u64) -> String {
    say!("finding-longer", seconds = seconds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Choice, Clips, ModelId, Need};
    use crate::present::sample::{figures, film, prices};

    fn check(change: impl FnOnce(&mut Scene), expected: &[&str]) {
        let mut project = film();
        change(std::sync::Arc::make_mut(&mut project.scenes[4]));
        let rows = scene_findings(&project.scenes[4], &figures(&project).scenes[4], prices());
        let said: Vec<String> = rows.into_iter().map(|row| row.said.text).collect();
        assert_eq!(said, expected, "in the scene “Ferry crossing”");
    }

    #[test]
    fn a_finding_is_a_sentence() {
        let long = "The narration takes about 12 s to speak, 2 s longer than the scene.";
        check(|_| {}, &[long]);
        let silent = "The narration has no price with Text-to-Speech (final): there is neither narration nor a number of \
                      characters.";
        check(|scene| scene.narration.clear(), &[silent]);
        let short = |scene: &mut Scene| scene.narration.truncate(5);
        check(short, &[]);
        check(
            |scene| {
                short(scene);
                scene.assets.remove(0);
            },
            &["Kling v2.1 needs a start still, and this scene has no image (final)."],
        );
        check(
            |scene| {
                short(scene);
                scene.assets[1].needs = scene.assets[1].needs.with(Need::Sound);
            },
            &["Kling v2.1 has no sound (final)."],
        );
        check(
            |scene| {
                short(scene);
                scene.assets[1].final_choice = Choice::of(ModelId::from("clip-of-tomorrow"));
            },
            &["The shot has no price with clip-of-tomorrow (final): the price list does not have the model."],
        );
        check(
            |scene| {
                short(scene);
                scene.assets[1].final_choice.clips = Clips::Pinned([5].into());
            },
            &["The clips picked cover 5 s of a shot of 10 s (final)."],
        );
    }

    #[test]
    fn a_narration_is_measured_against_its_scene() {
        let said = |characters: usize, seconds| {
            let note = narration_note(
                &"a".repeat(characters),
                Seconds::whole(seconds),
                (&prices().spoken, SpeechPace::default()),
            );
            let over = note.over.map_or(String::new(), |over| format!(" — {}", over.text));
            format!("{}{over}", note.length)
        };
        assert_eq!(said(210, 11), "210 characters · about 14 s spoken — 3 s longer than the scene", "too long");
        assert_eq!(said(142, 10), "142 characters · about 10 s spoken", "it fits");
        assert_eq!(said(0, 5), "0 characters · about 0 s spoken", "nothing to say");
    }

    #[test]
    fn a_pace_says_what_it_means() {
        let said = |percent| pace_words(&prices().spoken, SpeechPace::new(percent).unwrap());
        let expected = |latin: &str, rest: &str| {
            format!("About {latin} characters a second in Latin letters, {rest}. Warnings follow it, credits do not.")
        };
        assert_eq!(said(100), expected("15", "5 in Japanese, 4 in Chinese"), "the usual");
        assert_eq!(said(120), expected("18", "6 in Japanese, 4.8 in Chinese"), "faster");
        assert_eq!(said(25), expected("3.8", "1.3 in Japanese, 1 in Chinese"), "the slowest");
    }
}
