//! The checks that make a price list of a text, naming the place of whatever is wrong.

use std::collections::BTreeSet;

use super::file::{
    FORMAT, FileAspects, FileBuys, FileEvidence, FileKeepRate, FileLimits, FileList, FileMode, FileModel, FilePlan,
    FilePrice, FilePublished, FileRating, FileSlip, FileSource, FileSpoken, FileStarts, FileStill, ModelKind, Probe,
};
use super::place::ModelIndex;
use super::{
    Aspects, BuysRow, ClipPrice, Evidence, KeepMode, KeepRate, Limits, Mode, Model, Plan, Price, PriceList,
    PriceListError, Published, PublishedSlip, Rating, Source, SpokenPace, StartStill,
};
use crate::domain::{Aspect, Credits, Kind, ModelId, PerKind, PlanId, Rate};

/// Reads and checks a price list.
pub(super) fn parse(text: &str) -> Result<PriceList, PriceListError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    if let Ok(Probe { format }) = options.from_str::<Probe>(text)
        && format > FORMAT
    {
        let message =
            format!("this list has format {format}; this program reads up to {FORMAT}: use a newer Creditboard");
        return Err(Checker { text }.at("format", message));
    }
    let file: FileList = options.from_str(text).map_err(|error| PriceListError {
        line: error.span.start.line,
        column: error.span.start.col,
        message: error.code.to_string(),
    })?;
    Checker { text }.list(file)
}

/// Turns the text's shape into the list, naming the place of whatever is wrong.
struct Checker<'a> {
    text: &'a str,
}

impl Checker<'_> {
    fn list(&self, file: FileList) -> Result<PriceList, PriceListError> {
        let sources = self.sources(file.sources)?;
        let known: BTreeSet<&str> = sources.iter().map(|source| source.id.as_str()).collect();
        let models = file.models.into_iter().map(|model| self.model(model, &known)).collect::<Result<Vec<_>, _>>()?;
        self.unique("model", models.iter().map(|model| model.id.as_str()))?;
        let plans = file.plans.into_iter().map(|plan| self.plan(plan, &known)).collect::<Result<Vec<_>, _>>()?;
        self.unique("plan", plans.iter().map(|plan| plan.id.as_str()))?;
        let by_id = ModelIndex::of(&models);
        let mut list = PriceList {
            id: file.id,
            provider: file.provider,
            revision: file.revision,
            sources: Vec::new(),
            models,
            plans,
            first_plan: PlanId::from(file.first_plan.as_str()),
            starts: starts(&file.starts),
            buys: buys(file.buys),
            published_slip: file.published_slip.map(slip),
            keep_rates: file
                .keep_rates
                .into_iter()
                .map(|rate| self.keep_rate(rate, &known))
                .collect::<Result<_, _>>()?,
            spoken: self.spoken(file.spoken, &known)?,
            by_id,
        };
        list.plans.sort_by_key(|plan| plan.allowance);
        self.references(&list)?;
        list.sources = sources;
        Ok(list)
    }

    fn sources(&self, files: Vec<FileSource>) -> Result<Vec<Source>, PriceListError> {
        self.unique("source", files.iter().map(|source| source.id.as_str()))?;
        let read = |file: FileSource| Source { id: file.id, title: file.title, read: file.read };
        Ok(files.into_iter().map(read).collect())
    }

    fn model(&self, file: FileModel, known: &BTreeSet<&str>) -> Result<Model, PriceListError> {
        self.source(&file.source, known)?;
        let kind = kind(file.kind);
        let price = self.price(&file.id, file.price)?;
        if !price.suits(kind) {
            return Err(
                self.at(&file.id, format!("“{}” is priced in a way that does not suit a model for {kind}", file.id))
            );
        }
        let limits = file.limits.map(|limits| self.limits(&file.id, limits, known)).transpose()?;
        let ratings =
            file.ratings.into_iter().map(|one| self.rating(&file.id, one, known)).collect::<Result<_, _>>()?;
        let evidence =
            file.evidence.into_iter().map(|one| self.evidence(&file.id, one, known)).collect::<Result<_, _>>()?;
        Ok(Model {
            id: ModelId::from(file.id.as_str()),
            name: file.name,
            short: file.short.map(|text| text.0),
            kind,
            price,
            says: file.says,
            assumption: file.assumption.map(|text| text.0),
            source: file.source,
            limits,
            ratings,
            evidence,
        })
    }

    fn price(&self, id: &str, price: FilePrice) -> Result<Price, PriceListError> {
        let refuse = |message: &str| Err(self.at(id, format!("“{id}”: {message}")));
        Ok(match price {
            FilePrice::PerImage(credits) => Price::PerImage(Credits::new(credits)),
            FilePrice::PerUnit(credits) => Price::PerUnit(Credits::new(credits)),
            FilePrice::Free => Price::Free,
            FilePrice::PerCharacters { block: 0, .. } => return refuse("a block has at least one character"),
            FilePrice::PerCharacters { block, credits } => {
                Price::PerCharacters { block, credits: Credits::new(credits) }
            }
            FilePrice::ByMinutes { least, most, .. } | FilePrice::Between { least, most } if least > most => {
                return refuse("`least` is more than `most`");
            }
            FilePrice::ByMinutes { base, per_minute, least, most } => Price::ByMinutes {
                base: Credits::new(base),
                per_minute: Credits::new(per_minute),
                least: Credits::new(least),
                most: Credits::new(most),
            },
            FilePrice::Between { least, most } => {
                Price::Between { least: Credits::new(least), most: Credits::new(most) }
            }
            FilePrice::PerClip(clips) => {
                let lengths: BTreeSet<u16> = clips.iter().map(|clip| clip.seconds).collect();
                if clips.is_empty() || clips.len() > 8 || lengths.len() != clips.len() {
                    return refuse("it takes one to eight clip lengths, each named once");
                }
                if lengths.iter().any(|seconds| !(1..=3_600).contains(seconds)) {
                    return refuse("a clip is 1 to 3,600 seconds long");
                }
                let mut clips: Vec<ClipPrice> = clips
                    .into_iter()
                    .map(|clip| ClipPrice { seconds: clip.seconds, credits: Credits::new(clip.credits) })
                    .collect();
                clips.sort();
                Price::PerClip(clips)
            }
        })
    }

    fn limits(&self, id: &str, file: FileLimits, known: &BTreeSet<&str>) -> Result<Limits, PriceListError> {
        self.source(&file.source, known)?;
        let aspect = |text: &str| text.parse::<Aspect>().map_err(|error| self.at(id, format!("“{id}”: {error}")));
        Ok(Limits {
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
                    Aspects::Listed(list.iter().map(|one| aspect(one)).collect::<Result<_, _>>()?)
                }
                FileAspects::Between(narrow, wide) => Aspects::Between(aspect(&narrow)?, aspect(&wide)?),
            },
            lengths: file.lengths,
            note: file.note.map(|text| text.0),
            source: file.source,
        })
    }

    fn rating(&self, id: &str, file: FileRating, known: &BTreeSet<&str>) -> Result<Rating, PriceListError> {
        self.source(&file.source, known)?;
        if file.rating > 100 {
            return Err(self.at(id, format!("“{id}”: a rating is 0 to 100, not {}", file.rating)));
        }
        Ok(Rating { mode: self.mode(id, file.mode)?, value: file.rating, word: file.word, source: file.source })
    }

    fn evidence(&self, id: &str, file: FileEvidence, known: &BTreeSet<&str>) -> Result<Evidence, PriceListError> {
        self.source(&file.source, known)?;
        Ok(Evidence {
            mode: self.mode(id, file.mode)?,
            score: file.score,
            note: file.note.map(|text| text.0),
            source: file.source,
        })
    }

    fn mode(&self, id: &str, mode: FileMode) -> Result<Mode, PriceListError> {
        match keep_mode(mode) {
            KeepMode::Mode(mode) => Ok(mode),
            KeepMode::Other => {
                Err(self.at(id, format!("“{id}”: a rating speaks of TextToVideo, ImageToVideo or Image")))
            }
        }
    }

    fn plan(&self, file: FilePlan, known: &BTreeSet<&str>) -> Result<Plan, PriceListError> {
        self.source(&file.source, known)?;
        let published = |one: FilePublished| Published { model: ModelId::from(one.model.as_str()), count: one.count };
        Ok(Plan {
            id: PlanId::from(file.id.as_str()),
            name: file.name,
            note: file.note.map(|text| text.0),
            allowance: Credits::new(file.allowance),
            unlimited: file.unlimited.into_iter().map(kind).collect(),
            published: file.published.into_iter().map(published).collect(),
            source: file.source,
        })
    }

    fn keep_rate(&self, file: FileKeepRate, known: &BTreeSet<&str>) -> Result<KeepRate, PriceListError> {
        self.source(&file.source, known)?;
        let read =
            |(kept, of): (u32, u32)| Rate::new(kept, of).map_err(|error| self.at("keep_rates", error.to_string()));
        let rate = read(file.rate)?;
        let (low, high) = (file.low.map_or(Ok(rate), read)?, file.high.map_or(Ok(rate), read)?);
        if low > rate || rate > high {
            return Err(self.at("keep_rates", format!("the keep rate {rate} is not from {low} to {high}")));
        }
        Ok(KeepRate { mode: keep_mode(file.mode), rate, low, high, source: file.source })
    }

    fn spoken(&self, file: FileSpoken, known: &BTreeSet<&str>) -> Result<SpokenPace, PriceListError> {
        self.source(&file.source, known)?;
        if file.characters_per_second == 0 {
            return Err(self.at("characters_per_second", "speech has at least one character a second".to_owned()));
        }
        Ok(SpokenPace { characters_per_second: file.characters_per_second, source: file.source })
    }

    fn unique<'s>(&self, what: &str, ids: impl Iterator<Item = &'s str>) -> Result<(), PriceListError> {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                let offset = self.text.match_indices(&format!("id: \"{id}\"")).nth(1).map(|(at, _)| at);
                return Err(self.place(offset, format!("the {what} “{id}” stands twice")));
            }
        }
        Ok(())
    }

    fn source(&self, id: &str, known: &BTreeSet<&str>) -> Result<(), PriceListError> {
        if known.contains(id) {
            return Ok(());
        }
        Err(self.at_last(id, format!("the source “{id}” is not among the sources")))
    }

    fn references(&self, list: &PriceList) -> Result<(), PriceListError> {
        if list.plan(&list.first_plan).is_none() {
            return Err(self.at_last(list.first_plan.as_str(), format!("there is no plan “{}”", list.first_plan)));
        }
        for (kind, id) in list.starts.iter() {
            if list.model(id).is_none_or(|model| model.kind != kind) {
                return Err(self.at_last(id.as_str(), format!("“{id}” is not a model for {kind}")));
            }
        }
        let slip = list.published_slip.iter().flat_map(|slip| [&slip.model, &slip.reckoned_like]);
        let published = list.plans.iter().flat_map(|plan| &plan.published).map(|one| &one.model);
        let named = list.buys.iter().map(|row| &row.model).chain(slip).chain(published);
        for id in named {
            if list.model(id).is_none() {
                return Err(self.at_last(id.as_str(), format!("there is no model “{id}”")));
            }
        }
        Ok(())
    }

    /// An error at the first place where `needle` stands in the text.
    fn at(&self, needle: &str, message: String) -> PriceListError {
        self.place(self.text.find(needle), message)
    }

    /// An error at the last place where `needle` stands in quotes.
    fn at_last(&self, needle: &str, message: String) -> PriceListError {
        self.place(self.text.rfind(&format!("\"{needle}\"")), message)
    }

    fn place(&self, offset: Option<usize>, message: String) -> PriceListError {
        let before = offset.and_then(|at| self.text.get(..at)).unwrap_or("");
        let line = before.matches('\n').count().saturating_add(1);
        let column = before.rsplit('\n').next().unwrap_or("").chars().count().saturating_add(1);
        PriceListError { line, column, message }
    }
}

const fn kind(kind: ModelKind) -> Kind {
    match kind {
        ModelKind::Image => Kind::Image,
        ModelKind::Video => Kind::Video,
        ModelKind::Speech => Kind::Speech,
        ModelKind::Script => Kind::Script,
        ModelKind::Enhancement => Kind::Enhancement,
        ModelKind::Consultation => Kind::Consultation,
    }
}

const fn keep_mode(mode: FileMode) -> KeepMode {
    match mode {
        FileMode::TextToVideo => KeepMode::Mode(Mode::TextToVideo),
        FileMode::ImageToVideo => KeepMode::Mode(Mode::ImageToVideo),
        FileMode::Image => KeepMode::Mode(Mode::Image),
        FileMode::Other => KeepMode::Other,
    }
}

fn starts(file: &FileStarts) -> PerKind<ModelId> {
    PerKind {
        image: ModelId::from(file.image.as_str()),
        video: ModelId::from(file.video.as_str()),
        speech: ModelId::from(file.speech.as_str()),
        script: ModelId::from(file.script.as_str()),
        enhancement: ModelId::from(file.enhancement.as_str()),
        consultation: ModelId::from(file.consultation.as_str()),
    }
}

fn buys(rows: Vec<FileBuys>) -> Vec<BuysRow> {
    rows.into_iter().map(|row| BuysRow { model: ModelId::from(row.model.as_str()), label: row.label }).collect()
}

fn slip(file: FileSlip) -> PublishedSlip {
    PublishedSlip {
        model: ModelId::from(file.model.as_str()),
        called: file.called,
        reckoned_like: ModelId::from(file.reckoned_like.as_str()),
        plan: PlanId::from(file.plan.as_str()),
        source: file.source,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prices::list::SHIPPED;

    #[test]
    fn the_shipped_list_is_sound() {
        let list = PriceList::shipped().unwrap();
        assert_eq!(list.models.len(), 16, "every model of the page");
        assert_eq!(list.plans.len(), 4, "every plan of the page");
    }

    fn broken(from: &str, to: &str) -> String {
        assert!(SHIPPED.contains(from), "the test must change something: {from}");
        PriceList::parse(&SHIPPED.replacen(from, to, 1)).unwrap_err().to_string()
    }

    #[test]
    fn errors_name_line_and_column() {
        assert_eq!(
            broken("id: \"flux-kontext-pro\"", "id: \"flux-schnell\""),
            "line 25, column 7: the model “flux-schnell” stands twice"
        );
        assert!(broken("rating: 40", "rating: 4000").starts_with("line 22, column "), "the parser's own place");
        assert!(broken("rating: 40", "rating: 140").contains("a rating is 0 to 100, not 140"), "range");
        assert!(broken("PerImage(5)", "PerUnit(5)").contains("does not suit a model for image"), "kind");
        assert!(broken("first_plan: \"starter\"", "first_plan: \"gone\"").contains("there is no plan “gone”"), "plan");
        assert!(broken("format: 1", "format: 2").contains("use a newer Creditboard"), "newer");
        assert!(broken("rate: (1, 3)", "rate: (0, 3)").contains("from 1 %"), "rate");
        assert!(broken("low: Some((1, 5))", "low: Some((1, 2))").contains("is not from 1/2 to 1/2"), "ends");
    }

    #[test]
    fn a_plan_buys_what_its_allowance_divides_into() {
        let list = PriceList::shipped().unwrap();
        let row = |model: &str| -> Vec<Option<u64>> {
            list.plans.iter().map(|plan| list.buys(plan, &ModelId::from(model))).collect()
        };
        assert_eq!(row("flux-schnell"), [Some(40), Some(500), Some(1_500), None], "images");
        assert_eq!(row("kling-v2.1"), [Some(8), Some(100), Some(300), Some(1_200)], "Kling clips");
        assert_eq!(row("veo3"), [Some(0), Some(4), Some(12), Some(50)], "Veo3 clips");
    }
}
