//! Timelines: subtitles, edit decision lists, `OpenTimelineIO`, Storyboarder. Each clip, cue or board is a scene.

mod edl;
mod otio;
mod storyboarder;
mod subtitles;

pub(super) use edl::read as read_edl;
pub(super) use otio::read as read_otio;
pub(super) use storyboarder::read as read_storyboarder;
pub(super) use subtitles::read as read_subtitles;

use super::finding::Place;
use super::outline::{OutlineAsset, OutlineScene};
use crate::domain::{Kind, Seconds, Work};
use crate::prices::PriceList;

/// A scene of one shot.
fn one_shot(place: Place, title: String, millis: u64, prices: &PriceList) -> OutlineScene {
    OutlineScene {
        place,
        title,
        seconds: Seconds::from_millis(millis).ok(),
        assets: vec![OutlineAsset::usual(place, String::new(), Work::usual(Kind::Video), prices)],
        ..OutlineScene::default()
    }
}
