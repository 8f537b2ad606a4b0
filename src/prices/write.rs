//! Writes what [`super::check`] reads.

use super::amount::{FileAmount, FileUnit};
use super::file::{
    FORMAT, FileAspects, FileClip, FileEvidence, FileLimits, FileMode, FileModel, FileOwn, FileOwnModel, FilePrice,
    FileRating, FileSeller, FileStill, FileWithdrawal, ModelKind, Quoted,
};
use super::{Aspects, Limits, Mode, Model, OwnEntry, OwnPrices, Price, Seller, StartStill};
use crate::domain::{Credits, Kind, PriceUnit};

/// The user's own prices as a text.
pub(super) fn own(own: &OwnPrices) -> Result<String, String> {
    let file = FileOwn {
        format: FORMAT,
        list: own.list.clone(),
        unit: file_unit(own.unit),
        edits: own.edits,
        models: own.entries.iter().map(|one| entry(one, own.unit)).collect(),
    };
    let style = ron::ser::PrettyConfig::new()
        .new_line("\n")
        .indentor("  ")
        .extensions(ron::extensions::Extensions::IMPLICIT_SOME);
    let mut text = ron::ser::to_string_pretty(&file, style).map_err(|error| error.to_string())?;
    text.push('\n');
    Ok(text)
}

fn file_unit(unit: PriceUnit) -> FileUnit {
    let decimals = unit.decimals();
    match unit.currency() {
        Some(currency) => FileUnit::Money { currency: currency.to_owned(), decimals },
        None => FileUnit::Credits { decimals },
    }
}

/// An amount as a number where it is a whole one.
fn amount(credits: Credits, unit: PriceUnit) -> FileAmount {
    let whole =
        credits.get().checked_div(unit.steps()).filter(|whole| whole.checked_mul(unit.steps()) == Some(credits.get()));
    whole.map_or_else(|| FileAmount::Text(unit.plain(credits)), FileAmount::Whole)
}

fn entry(entry: &OwnEntry, unit: PriceUnit) -> FileOwnModel {
    FileOwnModel {
        model: model(&entry.model, unit),
        title: entry.title.clone(),
        read: entry.read.clone(),
        was: entry.was.as_ref().map(|was| price(was, unit)),
    }
}

fn model(model: &Model, unit: PriceUnit) -> FileModel {
    let quoted = |text: &String| Quoted(text.clone());
    FileModel {
        id: model.id.to_string(),
        name: model.name.clone(),
        short: model.short.as_ref().map(quoted),
        also: model.also.clone(),
        same_as: model.same_as.as_ref().map(quoted),
        kind: kind(model.kind),
        price: Some(price(&model.price, unit)),
        variants: Vec::new(),
        source: model.source.clone(),
        says: model.says.clone(),
        assumption: model.assumption.as_ref().map(quoted),
        withdrawn: model.withdrawal.as_ref().map(|one| FileWithdrawal {
            until: one.until.to_string(),
            by: match one.by {
                Seller::Maker => FileSeller::Maker,
                Seller::Service => FileSeller::Service,
            },
            successor: one.successor.as_ref().map(|id| Quoted(id.to_string())),
            source: one.source.clone(),
        }),
        limits: model.limits.as_ref().map(limits),
        plans: model.plans.iter().map(ToString::to_string).collect(),
        ratings: model
            .ratings
            .iter()
            .map(|one| FileRating {
                mode: mode(one.mode),
                rating: one.value,
                word: one.word.clone(),
                source: one.source.clone(),
            })
            .collect(),
        evidence: model
            .evidence
            .iter()
            .map(|one| FileEvidence {
                mode: mode(one.mode),
                score: one.score,
                note: one.note.as_ref().map(quoted),
                source: one.source.clone(),
            })
            .collect(),
    }
}

fn limits(limits: &Limits) -> FileLimits {
    FileLimits {
        sound: limits.sound,
        start_still: match limits.start_still {
            StartStill::Never => FileStill::Never,
            StartStill::Optional => FileStill::Optional,
            StartStill::Required => FileStill::Required,
        },
        end_still: limits.end_still,
        reference: limits.reference,
        aspects: match &limits.aspects {
            Aspects::Any => FileAspects::Any,
            Aspects::Listed(list) => FileAspects::Listed(list.iter().map(ToString::to_string).collect()),
            Aspects::Between(narrow, wide) => FileAspects::Between(narrow.to_string(), wide.to_string()),
        },
        lengths: limits.lengths.clone(),
        note: limits.note.as_ref().map(|text| Quoted(text.clone())),
        source: limits.source.clone(),
    }
}

fn price(price: &Price, unit: PriceUnit) -> FilePrice {
    let amount = |credits: &Credits| amount(*credits, unit);
    match price {
        Price::PerImage(credits) => FilePrice::PerImage(amount(credits)),
        Price::PerClip(clips) => FilePrice::PerClip(
            clips.iter().map(|clip| FileClip { seconds: clip.seconds, credits: amount(&clip.credits) }).collect(),
        ),
        Price::PerCharacters { block, credits } => FilePrice::PerCharacters { block: *block, credits: amount(credits) },
        Price::ByMinutes { base, per_minute, least, most } => FilePrice::ByMinutes {
            base: amount(base),
            per_minute: amount(per_minute),
            least: amount(least),
            most: amount(most),
        },
        Price::PerUnit(credits) => FilePrice::PerUnit(amount(credits)),
        Price::Between { least, most } => FilePrice::Between { least: amount(least), most: amount(most) },
        Price::Free => FilePrice::Free,
    }
}

const fn kind(kind: Kind) -> ModelKind {
    match kind {
        Kind::Image => ModelKind::Image,
        Kind::Video => ModelKind::Video,
        Kind::Speech => ModelKind::Speech,
        Kind::Script => ModelKind::Script,
        Kind::Enhancement => ModelKind::Enhancement,
        Kind::Consultation => ModelKind::Consultation,
    }
}

const fn mode(mode: Mode) -> FileMode {
    match mode {
        Mode::TextToVideo => FileMode::TextToVideo,
        Mode::ImageToVideo => FileMode::ImageToVideo,
        Mode::Image => FileMode::Image,
    }
}
