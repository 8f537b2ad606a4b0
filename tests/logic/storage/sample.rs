//! What the tests of this folder share: a project of some kilobytes, and folders to save it in.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use creditboard::domain::{
    Alternatives, Asset, AssetId, Brief, Choice, Clips, IdSource, Importance, Lock, ModelId, Payment, Presence,
    Project, Scene, SceneId, Seconds, ShotType, Takes, Work,
};
use creditboard::storage::{Expect, Hold, SaveError, Saved, Saving};
use tempfile::TempDir;

/// A project with something in every field, 5 to 10 KB as text.
pub(super) fn sample() -> Project {
    let scenes = (0..12_u32).map(|number| Arc::new(scene(number))).collect();
    let script = asset(901, Work::Script { seconds: Some(Seconds::whole(60)) }, "script-gpt-4");
    let script = Asset { label: "Script \"long\"".to_owned(), ..script };
    Project {
        title: "Harbour \\ lights".to_owned(),
        scenes,
        assets: Arc::from([script, asset(902, Work::Consultation { count: 3 }, "ai-agent")]),
        ids: IdSource::starting_at(1_000),
        ..Project::default()
    }
}

fn scene(number: u32) -> Scene {
    let id = number * 10 + 1;
    let mut shot = asset(id + 2, Work::Video { seconds: None }, "veo3-fast");
    shot.needs = "sound;16:9".parse().unwrap();
    shot.draft = Some(Choice { model: ModelId::from("kling-v2.1"), clips: Clips::Pinned(Arc::from([5, 5])) });
    shot.final_choice.clips = Clips::AtMostJoins(2);
    shot.brief =
        Brief {
            shot_type: Some(ShotType::Wide), prompt: "A harbour at dawn,\n“cold” light".to_owned(), ..Brief::NONE
        };
    shot.takes = Takes::Fixed(3);
    let mut voice = asset(id + 3, Work::Speech { characters: Some(612) }, "model of tomorrow");
    voice.lock = Lock::Locked;
    voice.payment = if number == 2 { Payment::Elsewhere } else { Payment::Credits };
    Scene {
        seconds: Seconds::from_millis(u64::from(number) * 1_250).unwrap(),
        narration: "Every morning, before the gulls…\nthe harbour wakes.\r\n“Don’t look back.”".to_owned(),
        notes: format!("Take {number} of \"dawn\" // not a comment"),
        importance: Importance::ALL[number as usize % 3],
        picture: "pictures/dawn-over-the-harbour.png".to_owned(),
        presence: if number == 4 { Presence::Omitted } else { Presence::Included },
        assets: vec![asset(id + 1, Work::Image { count: 2 }, "imagen-4"), shot, voice],
        ..Scene::new(SceneId::new(id), format!("Scene {number}"), Seconds::ZERO)
    }
}

pub(super) fn asset(id: u32, work: Work, model: &str) -> Asset {
    Asset {
        id: AssetId::new(id),
        label: format!("Asset {id}"),
        work,
        needs: Default::default(),
        lock: Lock::Open,
        payment: Payment::Credits,
        from_still: None,
        takes: Takes::Automatic,
        final_choice: Choice::of(ModelId::from(model)),
        alternatives: Alternatives::default(),
        brief: Brief::NONE,
        draft: None,
    }
}

/// The sample under another title, to tell versions apart.
pub(super) fn titled(title: &str) -> Project {
    Project { title: title.to_owned(), ..sample() }
}

/// Saves a project as every window does that holds the lock of its file.
pub(super) fn save(path: &Path, project: &Project, expect: Expect<'_>) -> Result<Saved, SaveError> {
    let at = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().and_hms_opt(9, 0, 0).unwrap();
    let saving = Saving { path, expect, hold: Hold::Mine, versions: None, at };
    saving.project(project).map(|written| written.saved)
}

/// A new folder and a path in it where nothing is yet.
pub(super) fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("harbour.board.ron");
    (folder, path)
}

/// A new folder with the sample saved in it.
pub(super) fn saved() -> (TempDir, PathBuf, Saved) {
    let (folder, path) = place();
    let saved = save(&path, &sample(), Expect::Absent).unwrap();
    (folder, path, saved)
}

/// All names in a folder.
pub(super) fn names(folder: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
}

pub(super) fn bytes(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap()
}

/// Numbers that look random and are the same in every run.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `sides`.
    pub(super) const fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}
