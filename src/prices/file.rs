//! The shape of a price list as a RON text. [`super::check`] makes a [`super::PriceList`] of it.

use serde::Deserialize;

/// The newest shape of the text that this program reads.
pub(super) const FORMAT: u32 = 1;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileList {
    /// Already looked at by the [`Probe`].
    #[serde(rename = "format")]
    pub(super) _format: u32,
    pub(super) id: String,
    pub(super) provider: String,
    pub(super) revision: String,
    pub(super) sources: Vec<FileSource>,
    pub(super) models: Vec<FileModel>,
    pub(super) plans: Vec<FilePlan>,
    pub(super) first_plan: String,
    pub(super) starts: FileStarts,
    pub(super) buys: Vec<FileBuys>,
    #[serde(default)]
    pub(super) published_slip: Option<FileSlip>,
    pub(super) keep_rates: Vec<FileKeepRate>,
    pub(super) spoken: FileSpoken,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileSource {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) read: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileModel {
    pub(super) id: String,
    pub(super) name: String,
    #[serde(default)]
    pub(super) short: Option<Quoted>,
    pub(super) kind: ModelKind,
    pub(super) price: FilePrice,
    pub(super) source: String,
    #[serde(default)]
    pub(super) says: String,
    #[serde(default)]
    pub(super) assumption: Option<Quoted>,
    #[serde(default)]
    pub(super) limits: Option<FileLimits>,
    #[serde(default)]
    pub(super) ratings: Vec<FileRating>,
    #[serde(default)]
    pub(super) evidence: Vec<FileEvidence>,
}

/// A text that may stand without `Some(…)` around it.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct Quoted(pub(super) String);

#[derive(Clone, Copy, Deserialize)]
pub(super) enum ModelKind {
    Image,
    Video,
    Speech,
    Script,
    Enhancement,
    Consultation,
}

#[derive(Clone, Copy, Deserialize)]
pub(super) enum FileMode {
    TextToVideo,
    ImageToVideo,
    Image,
    Other,
}

#[derive(Deserialize)]
pub(super) enum FilePrice {
    PerImage(u64),
    PerClip(Vec<FileClip>),
    PerCharacters { block: u32, credits: u64 },
    ByMinutes { base: u64, per_minute: u64, least: u64, most: u64 },
    PerUnit(u64),
    Between { least: u64, most: u64 },
    Free,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileClip {
    pub(super) seconds: u16,
    pub(super) credits: u64,
}

#[derive(Clone, Copy, Default, Deserialize)]
pub(super) enum FileStill {
    #[default]
    Never,
    Optional,
    Required,
}

#[derive(Deserialize)]
pub(super) enum FileAspects {
    Any,
    Listed(Vec<String>),
    Between(String, String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileLimits {
    #[serde(default)]
    pub(super) sound: bool,
    #[serde(default)]
    pub(super) start_still: FileStill,
    #[serde(default)]
    pub(super) end_still: bool,
    #[serde(default)]
    pub(super) reference: bool,
    pub(super) aspects: FileAspects,
    #[serde(default)]
    pub(super) lengths: Vec<u16>,
    #[serde(default)]
    pub(super) note: Option<Quoted>,
    pub(super) source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileRating {
    pub(super) mode: FileMode,
    pub(super) rating: u8,
    pub(super) word: String,
    pub(super) source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileEvidence {
    pub(super) mode: FileMode,
    pub(super) score: u32,
    #[serde(default)]
    pub(super) note: Option<Quoted>,
    pub(super) source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FilePlan {
    pub(super) id: String,
    pub(super) name: String,
    #[serde(default)]
    pub(super) note: Option<Quoted>,
    pub(super) allowance: u64,
    #[serde(default)]
    pub(super) unlimited: Vec<ModelKind>,
    #[serde(default)]
    pub(super) published: Vec<FilePublished>,
    pub(super) source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FilePublished {
    pub(super) model: String,
    pub(super) count: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileStarts {
    pub(super) image: String,
    pub(super) video: String,
    pub(super) speech: String,
    pub(super) script: String,
    pub(super) enhancement: String,
    pub(super) consultation: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileBuys {
    pub(super) model: String,
    pub(super) label: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileSlip {
    pub(super) model: String,
    pub(super) called: String,
    pub(super) reckoned_like: String,
    pub(super) plan: String,
    pub(super) source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileKeepRate {
    pub(super) mode: FileMode,
    pub(super) rate: (u32, u32),
    #[serde(default)]
    pub(super) low: Option<(u32, u32)>,
    #[serde(default)]
    pub(super) high: Option<(u32, u32)>,
    pub(super) source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileSpoken {
    pub(super) characters_per_second: u32,
    pub(super) source: String,
}

/// Only the version, so that a newer list can be told from a broken one.
#[derive(Deserialize)]
pub(super) struct Probe {
    pub(super) format: u32,
}
