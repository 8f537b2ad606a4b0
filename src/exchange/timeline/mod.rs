//! Timelines: subtitles, edit decision lists, `OpenTimelineIO`, Storyboarder. Each clip, cue or board is a scene.

mod edl;
mod otio;
mod storyboarder;
mod subtitles;

pub(super) use edl::read as read_edl;
pub(super) use otio::read as read_otio;
pub(super) use storyboarder::read as read_storyboarder;
pub(super) use subtitles::read as read_subtitles;

use super::finding::{Findings, Place};
use super::outline::{OutlineAsset, OutlineScene};
use crate::domain::{Kind, Work};
use crate::prices::PriceList;

/// A scene of one shot, at a place of the file and of so many milliseconds.
fn one_shot((place, millis): (Place, u64), title: String, prices: &PriceList, findings: &mut Findings) -> OutlineScene {
    OutlineScene {
        place,
        title,
        seconds: findings.length(place, millis),
        assets: vec![OutlineAsset::usual(place, String::new(), Work::usual(Kind::Video), prices)],
        ..OutlineScene::default()
    }
}
