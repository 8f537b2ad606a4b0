//! The shape of a price list as a RON text. [`super::check`] makes a [`super::PriceList`] of it.

use serde::{Deserialize, Serialize};

use super::amount::{FileAmount, FileUnit};

/// The newest shape of the text that this program reads.
pub(super) const FORMAT: u32 = 2;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileList {
    /// Already looked at by the [`Probe`].
    #[serde(rename = "format")]
    pub(super) _format: u32,
    pub(super) id: String,
    pub(super) provider: String,
    pub(super) revision: String,
    #[serde(default)]
    pub(super) unit: FileUnit,
    pub(super) sources: Vec<FileSource>,
    pub(super) models: Vec<FileModel>,
    /// The currency of fees and of credits that are bought.
    #[serde(default)]
    pub(super) currency: Option<Quoted>,
    /// What credits cost where they are bought as they are needed.
    #[serde(default)]
    pub(super) bought: Option<FileBought>,
    /// Left out where the service has none and is paid as one goes.
    #[serde(default)]
    pub(super) plans: Vec<FilePlan>,
    #[serde(default)]
    pub(super) first_plan: Option<Quoted>,
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
    /// Whether it is a copy by somebody else than the service.
    #[serde(default)]
    pub(super) second_hand: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileModel {
    pub(super) id: String,
    pub(super) name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) short: Option<Quoted>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) also: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) same_as: Option<Quoted>,
    pub(super) kind: ModelKind,
    /// Left out where `variants` have prices of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) price: Option<FilePrice>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) variants: Vec<FileVariant>,
    pub(super) source: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) says: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) assumption: Option<Quoted>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) withdrawn: Option<FileWithdrawal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) limits: Option<FileLimits>,
    /// The ids of the plans that have it; empty where all do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) plans: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) ratings: Vec<FileRating>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) evidence: Vec<FileEvidence>,
}

/// A model in one of the ways in which it is sold, such as at a resolution or with sound. Reading makes a model of each.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileVariant {
    /// What stands after `@` in the id of the model that is made of it; empty for the model's own id.
    pub(super) id: String,
    /// What stands after the model's name; its id unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<Quoted>,
    pub(super) price: FilePrice,
    /// Whether it makes sound, where that is otherwise than the model's limits say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) sound: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) limits: Option<FileLimits>,
    /// The plans that have it, where they are not those of the model.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) plans: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) source: Option<Quoted>,
}

/// When a model stops being sold, who said so, and what takes its place.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileWithdrawal {
    pub(super) until: String,
    pub(super) by: FileSeller,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) successor: Option<Quoted>,
    pub(super) source: String,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
pub(super) enum FileSeller {
    Maker,
    Service,
}

/// A text that may stand without `Some(…)` around it.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Quoted(pub(super) String);

#[derive(Clone, Copy, Serialize, Deserialize)]
pub(super) enum ModelKind {
    Image,
    Video,
    Speech,
    Script,
    Enhancement,
    Consultation,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
pub(super) enum FileMode {
    TextToVideo,
    ImageToVideo,
    Image,
    Other,
}

#[derive(Serialize, Deserialize)]
pub(super) enum FilePrice {
    PerImage(FileAmount),
    PerClip(Vec<FileClip>),
    PerSecond(FileSeconds),
    PerCharacters { block: u32, credits: FileAmount },
    ByMinutes { base: FileAmount, per_minute: FileAmount, least: FileAmount, most: FileAmount },
    PerUnit(FileAmount),
    Between { least: FileAmount, most: FileAmount },
    Free,
}

/// Clips by the second. Reading makes a clip of each length of it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileSeconds {
    /// For each second beyond those that `base` includes and those in `tiers`.
    pub(super) rate: FileAmount,
    /// The shortest and the longest clip, in seconds, and from one length to the next.
    pub(super) min: u16,
    pub(super) max: u16,
    #[serde(default = "one")]
    pub(super) step: u16,
    /// No clip costs less.
    #[serde(default)]
    pub(super) minimum: FileAmount,
    /// For each clip, of any length.
    #[serde(default)]
    pub(super) base: FileAmount,
    /// So many seconds are paid by `base`.
    #[serde(default)]
    pub(super) included_seconds: u16,
    /// Other rates for the first seconds, each up to a second.
    #[serde(default)]
    pub(super) tiers: Vec<FileTier>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileTier {
    pub(super) up_to: u16,
    pub(super) rate: FileAmount,
}

const fn one() -> u16 {
    1
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileClip {
    pub(super) seconds: u16,
    pub(super) credits: FileAmount,
}

#[derive(Clone, Copy, Default, Serialize, Deserialize)]
pub(super) enum FileStill {
    #[default]
    Never,
    Optional,
    Required,
}

#[derive(Clone, Serialize, Deserialize)]
pub(super) enum FileAspects {
    Any,
    Listed(Vec<String>),
    Between(String, String),
}

#[derive(Clone, Serialize, Deserialize)]
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

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileRating {
    pub(super) mode: FileMode,
    pub(super) rating: u8,
    pub(super) word: String,
    pub(super) source: String,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileEvidence {
    pub(super) mode: FileMode,
    pub(super) score: u32,
    #[serde(default)]
    pub(super) note: Option<Quoted>,
    pub(super) source: String,
}

/// So many credits for so much money.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileBought {
    pub(super) credits: FileAmount,
    /// In the currency of the list.
    pub(super) money: FileAmount,
    /// The least that can be bought.
    #[serde(default)]
    pub(super) least: Option<FileAmount>,
    pub(super) source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FilePlan {
    pub(super) id: String,
    pub(super) name: String,
    #[serde(default)]
    pub(super) note: Option<Quoted>,
    pub(super) allowance: FileAmount,
    /// What a month costs, in the currency of the list.
    #[serde(default)]
    pub(super) fee: Option<FileAmount>,
    /// Why that is not sure; left out where it was seen.
    #[serde(default)]
    pub(super) fee_assumption: Option<Quoted>,
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
    #[serde(default)]
    pub(super) image: Option<Quoted>,
    #[serde(default)]
    pub(super) video: Option<Quoted>,
    #[serde(default)]
    pub(super) speech: Option<Quoted>,
    #[serde(default)]
    pub(super) script: Option<Quoted>,
    #[serde(default)]
    pub(super) enhancement: Option<Quoted>,
    #[serde(default)]
    pub(super) consultation: Option<Quoted>,
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
    #[serde(default)]
    pub(super) scripts: Vec<FileScriptPace>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileScriptPace {
    pub(super) name: String,
    #[serde(default)]
    pub(super) marks: Vec<(char, char)>,
    pub(super) letters: Vec<(char, char)>,
    pub(super) characters_per_second: u32,
    pub(super) source: String,
}

/// The prices that a user has changed, over those of a list.
#[derive(Serialize, Deserialize)]
#[serde(rename = "prices", deny_unknown_fields)]
pub(super) struct FileOwn {
    pub(super) format: u32,
    /// The id of the list.
    pub(super) list: String,
    /// What their amounts are counted in.
    #[serde(default, skip_serializing_if = "FileUnit::is_usual")]
    pub(super) unit: FileUnit,
    /// How often they were changed: part of the name of the revision.
    pub(super) edits: u32,
    pub(super) models: Vec<FileOwnModel>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "own", deny_unknown_fields)]
pub(super) struct FileOwnModel {
    pub(super) model: FileModel,
    /// Where the user has it from.
    pub(super) title: String,
    /// The day the user read it.
    pub(super) read: String,
    /// The shipped price when the user changed it; `None` for a model of the user's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) was: Option<FilePrice>,
}

/// Only the version, to distinguish a newer list from a broken one.
#[derive(Deserialize)]
pub(super) struct Probe {
    pub(super) format: u32,
}
