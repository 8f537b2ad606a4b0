//! The checks of one model: its price, limits, ratings, evidence and withdrawal.

use chrono::NaiveDate;

use super::{Checker, keep_mode, kind};
use crate::domain::{Aspect, Credits, ModelId, PlanId, WantedText, WrongText};
use crate::prices::amount::FileAmount;
use crate::prices::file::{
    FileAspects, FileClip, FileEvidence, FileLimits, FileMode, FileModel, FilePrice, FileRating, FileSeller, FileStill,
    FileWithdrawal,
};
use crate::prices::{
    Aspects, ClipPrice, EntryOrigin, Evidence, KeepMode, Limits, Mode, Model, ModelCause, Price, Rating, Seller,
    StartStill, Withdrawal,
};

/// The longest name of a model, in characters: what is longer is no name.
const NAME_CAP: usize = 200;

impl Checker<'_> {
    /// The models that an entry of the text stands for: itself, or one for each of its variants.
    pub(super) fn models(&mut self, mut file: FileModel) -> Vec<Model> {
        let variants = std::mem::take(&mut file.variants);
        match (file.price.take(), variants.is_empty()) {
            (Some(price), true) => self.model(file, price).into_iter().collect(),
            (None, false) => self.variants(&file, variants),
            (Some(_), false) => {
                self.at_model::<()>(&file.id, ModelCause::TwoPrices);
                Vec::new()
            }
            (None, true) => {
                self.at_model::<()>(&file.id, ModelCause::NoPrice);
                Vec::new()
            }
        }
    }

    pub(super) fn model(&mut self, file: FileModel, price: FilePrice) -> Option<Model> {
        let faults = self.faults.len();
        self.source(&file.source);
        let id = file.id.as_str();
        if id.trim().is_empty() || file.name.trim().is_empty() {
            self.at_model::<()>(id, ModelCause::NoName);
        }
        if [id, file.name.as_str()].iter().any(|name| name.chars().count() > NAME_CAP) {
            self.at_model::<()>(id, ModelCause::LongName);
        }
        let kind = kind(file.kind);
        let price = self.price(id, price);
        if price.as_ref().is_some_and(|price| !price.suits(kind)) {
            self.at_model::<()>(id, ModelCause::Unsuited(kind));
        }
        let limits = file.limits.and_then(|limits| self.limits(id, limits));
        let ratings = file.ratings.into_iter().filter_map(|one| self.rating(id, one)).collect();
        let evidence = file.evidence.into_iter().filter_map(|one| self.evidence(id, one)).collect();
        let withdrawal = file.withdrawn.and_then(|one| self.withdrawal(id, one));
        if self.faults.len() > faults {
            return None;
        }
        Some(Model {
            id: ModelId::from(id),
            name: file.name,
            short: file.short.map(|text| text.0),
            also: file.also,
            same_as: file.same_as.map(|text| text.0),
            kind,
            price: price?,
            says: file.says,
            assumption: file.assumption.map(|text| text.0),
            source: file.source,
            limits,
            plans: file.plans.iter().map(|id| PlanId::from(id.as_str())).collect(),
            ratings,
            in_project: None,
            evidence,
            withdrawal,
            origin: EntryOrigin::Shipped,
            is_sold: true,
        })
    }

    pub(super) fn price(&mut self, id: &str, price: FilePrice) -> Option<Price> {
        let price = match price {
            FilePrice::PerImage(credits) => Price::PerImage(self.credits(id, &credits)?),
            FilePrice::PerUnit(credits) => Price::PerUnit(self.credits(id, &credits)?),
            FilePrice::Free => Price::Free,
            FilePrice::PerCharacters { block: 0, .. } => return self.at_model(id, ModelCause::NoBlock),
            FilePrice::PerCharacters { block, credits } => {
                Price::PerCharacters { block, credits: self.credits(id, &credits)? }
            }
            FilePrice::ByMinutes { base, per_minute, least, most } => Price::ByMinutes {
                base: self.credits(id, &base)?,
                per_minute: self.credits(id, &per_minute)?,
                least: self.credits(id, &least)?,
                most: self.credits(id, &most)?,
            },
            FilePrice::Between { least, most } => {
                Price::Between { least: self.credits(id, &least)?, most: self.credits(id, &most)? }
            }
            FilePrice::PerClip(clips) => {
                let clip = |clip: FileClip| {
                    Some(ClipPrice { seconds: clip.seconds, credits: self.credits(id, &clip.credits)? })
                };
                let clips = clips.into_iter().map(clip).collect::<Option<Vec<_>>>()?;
                return self.clips(id, clips);
            }
            FilePrice::PerSecond(seconds) => return self.seconds(id, &seconds),
        };
        match &price {
            Price::ByMinutes { least, most, .. } | Price::Between { least, most } if least > most => {
                self.at_model(id, ModelCause::LeastOverMost)
            }
            _ => Some(price),
        }
    }

    /// An amount of a model in the smallest steps of the unit.
    pub(super) fn credits(&mut self, id: &str, amount: &FileAmount) -> Option<Credits> {
        match self.amount(amount) {
            Ok(credits) => Some(credits),
            Err(why) => self.at_model(id, ModelCause::Amount(why)),
        }
    }

    pub(super) fn clips(&mut self, id: &str, mut clips: Vec<ClipPrice>) -> Option<Price> {
        clips.sort();
        if let Err(fault) = Price::sound_clips(&clips) {
            return self.at_model(id, ModelCause::Clips(fault));
        }
        Some(Price::PerClip(clips))
    }

    fn limits(&mut self, id: &str, file: FileLimits) -> Option<Limits> {
        self.source(&file.source);
        Some(Limits {
            sound: file.sound,
            start_still: match file.start_still {
                FileStill::Never => StartStill::Never,
                FileStill::Optional => StartStill::Optional,
                FileStill::Required => StartStill::Required,
            },
            end_still: file.end_still,
            reference: file.reference,
            aspects: match file.aspects {
                FileAspects::Any => Aspects::Any,
                FileAspects::Listed(list) => {
                    Aspects::Listed(list.iter().filter_map(|one| self.aspect(id, one)).collect())
                }
                FileAspects::Between(narrow, wide) => {
                    Aspects::Between(self.aspect(id, &narrow)?, self.aspect(id, &wide)?)
                }
            },
            lengths: file.lengths,
            note: file.note.map(|text| text.0),
            source: file.source,
        })
    }

    fn aspect(&mut self, id: &str, text: &str) -> Option<Aspect> {
        match text.parse() {
            Ok(aspect) => Some(aspect),
            Err(error) => self.at_model(id, ModelCause::Aspect(error)),
        }
    }

    fn rating(&mut self, id: &str, file: FileRating) -> Option<Rating> {
        self.source(&file.source);
        let mode = self.mode(id, file.mode);
        if file.rating > 100 {
            return self.at_model(id, ModelCause::Rating(file.rating));
        }
        Some(Rating { mode: mode?, value: file.rating, word: file.word, source: file.source })
    }

    fn evidence(&mut self, id: &str, file: FileEvidence) -> Option<Evidence> {
        self.source(&file.source);
        let mode = self.mode(id, file.mode)?;
        Some(Evidence { mode, score: file.score, note: file.note.map(|text| text.0), source: file.source })
    }

    fn mode(&mut self, id: &str, mode: FileMode) -> Option<Mode> {
        match keep_mode(mode) {
            KeepMode::Mode(mode) => Some(mode),
            KeepMode::Other => self.at_model(id, ModelCause::RatingMode),
        }
    }

    fn withdrawal(&mut self, id: &str, file: FileWithdrawal) -> Option<Withdrawal> {
        self.source(&file.source);
        let Ok(until) = file.until.parse::<NaiveDate>() else {
            return self.at_model(id, ModelCause::Day(WrongText::new(WantedText::Day, &file.until)));
        };
        let by = match file.by {
            FileSeller::Maker => Seller::Maker,
            FileSeller::Service => Seller::Service,
        };
        let successor = file.successor.map(|text| ModelId::from(text.0.as_str()));
        Some(Withdrawal { until, by, successor, source: file.source })
    }
}
