//! The checks that make a price list of a text. All faults are reported at once, each with its place.

mod model;
mod shapes;

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;

use super::amount::{FileAmount, FileUnit};
use super::file::{
    FORMAT, FileBought, FileBuys, FileKeepRate, FileList, FileMode, FileOwn, FilePlan, FilePublished, FileScriptPace,
    FileSlip, FileSource, FileSpoken, FileStarts, ModelKind, Probe, Quoted,
};
use super::own::{OwnEntry, OwnPrices};
use super::place::ModelIndex;
use super::{
    BoughtCredits, BuysRow, KeepMode, KeepRate, Mode, ModelCause, Plan, PlanFee, PriceCause, PriceEntry, PriceFault,
    PriceList, PriceListError, PriceText, Published, PublishedSlip, ScriptPace, Source, SpokenPace,
};
use crate::domain::{AmountFault, Credits, Kind, ModelId, Money, PerKind, PlanId, PriceUnit, Rate};

/// What fees are counted in, whatever the currency is.
const HUNDREDTHS: PriceUnit = match PriceUnit::credits(2) {
    Some(unit) => unit,
    None => PriceUnit::CREDITS,
};

/// Stands for a plan where a service has none.
const AS_ONE_GOES: &str = "as-one-goes";

/// Reads and checks a price list.
pub(super) fn parse(text: &str) -> Result<PriceList, PriceListError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let file: FileList = read(text, PriceText::List)?;
    let mut checker = Checker { text, unit: PriceUnit::CREDITS, sources: Some(BTreeSet::new()), faults: Vec::new() };
    let list = checker.list(file);
    checker.end(Some(list))
}

/// Reads and checks the prices that a user has changed.
pub(super) fn parse_own(text: &str) -> Result<OwnPrices, PriceListError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let file: FileOwn = read(text, PriceText::Own)?;
    let mut checker = Checker { text, unit: PriceUnit::CREDITS, sources: None, faults: Vec::new() };
    let own = checker.own(file);
    checker.end(own)
}

/// Whether a text names a format that this program does not read yet.
pub(super) fn is_newer(text: &str) -> bool {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str::<Probe>(text).is_ok_and(|Probe { format }| format > FORMAT)
}

/// Reads the shape of a text, unless a newer program wrote it.
fn read<F: DeserializeOwned>(text: &str, what: PriceText) -> Result<F, PriceListError> {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    if let Ok(Probe { format }) = options.from_str::<Probe>(text)
        && format > FORMAT
    {
        let cause = PriceCause::Newer { text: what, format, known: FORMAT };
        let mut checker = Checker { text, unit: PriceUnit::CREDITS, sources: None, faults: Vec::new() };
        let nothing = checker.at("format", cause);
        return checker.end(nothing);
    }
    options.from_str(text).map_err(|error| {
        let cause = PriceCause::Ron(error.code.to_string());
        let fault = PriceFault { line: error.span.start.line, column: error.span.start.col, cause };
        PriceListError { faults: vec![fault] }
    })
}

/// Turns the text's shape into the list, and collects the places of all faults. What is wrong is left out, and the
/// list is not used then.
struct Checker<'a> {
    text: &'a str,
    /// What amounts are counted in.
    unit: PriceUnit,
    /// The ids of the sources that entries may name; `None` where another list has them.
    sources: Option<BTreeSet<String>>,
    faults: Vec<PriceFault>,
}

impl Checker<'_> {
    /// What was read, unless something is wrong with it.
    fn end<T>(mut self, read: Option<T>) -> Result<T, PriceListError> {
        match read {
            Some(read) if self.faults.is_empty() => Ok(read),
            _ => {
                self.faults.sort_by_key(|fault| (fault.line, fault.column));
                Err(PriceListError { faults: self.faults })
            }
        }
    }

    fn list(&mut self, file: FileList) -> PriceList {
        self.count_in(&file.unit);
        let sources = self.named_sources(file.sources);
        let models: Vec<_> = file.models.into_iter().flat_map(|model| self.models(model)).collect();
        self.unique(PriceEntry::Model, models.iter().map(|model| model.id.as_str()));
        let mut plans: Vec<_> = file.plans.into_iter().map(|plan| self.plan(plan)).collect();
        self.unique(PriceEntry::Plan, plans.iter().map(|plan| plan.id.as_str()));
        plans.sort_by_key(|plan| plan.allowance);
        let money = self.currency(file.currency.as_ref());
        if money.is_none() && plans.iter().any(|plan| plan.fee.is_some()) {
            self.place(self.text.find("fee:"), PriceCause::Currency);
        }
        let by_id = ModelIndex::of(&models);
        let list = PriceList {
            id: file.id,
            provider: file.provider,
            revision: file.revision,
            unit: self.unit,
            money,
            bought_credits: file.bought.and_then(|bought| self.bought(bought, money)),
            sources,
            models,
            plans,
            first_plan: first_plan(file.first_plan.as_ref()),
            starts: starts(file.starts),
            buys: buys(file.buys),
            published_slip: file.published_slip.map(slip),
            keep_rates: file.keep_rates.into_iter().filter_map(|rate| self.keep_rate(rate)).collect(),
            spoken: self.spoken(file.spoken),
            by_id,
        };
        // A model that is wrong is missing from the list; that others name it is no second fault.
        if self.faults.is_empty() {
            self.references(&list);
        }
        list
    }

    /// Counts amounts in this unit from here on.
    fn count_in(&mut self, file: &FileUnit) {
        let unit = match file {
            FileUnit::Credits { decimals } => PriceUnit::credits(*decimals),
            FileUnit::Money { currency, decimals } => PriceUnit::money(currency, *decimals),
        };
        match unit {
            Some(unit) => self.unit = unit,
            None => self.place(self.text.find("unit:"), PriceCause::Unit),
        }
    }

    /// The money of a list, to the hundredth.
    fn currency(&mut self, named: Option<&Quoted>) -> Option<PriceUnit> {
        let named = named?;
        let money = PriceUnit::money(&named.0, 2);
        if money.is_none() {
            self.place(self.text.find("currency:"), PriceCause::Currency);
        }
        money
    }

    fn bought(&mut self, file: FileBought, money: Option<PriceUnit>) -> Option<BoughtCredits> {
        self.source(&file.source);
        let paid = |amount: &FileAmount| {
            let unit = money?;
            hundredths(amount, unit).ok()
        };
        let least = file.least.as_ref().map(paid);
        match (self.amount(&file.credits), paid(&file.money), least) {
            (Ok(credits), Some(money), None | Some(Some(_))) if !credits.is_zero() => {
                Some(BoughtCredits { credits, money, least: least.flatten(), source: file.source })
            }
            _ => self.at("bought:", PriceCause::Bought),
        }
    }

    /// An amount in the smallest steps of the unit.
    fn amount(&self, amount: &FileAmount) -> Result<Credits, AmountFault> {
        match amount {
            FileAmount::Whole(number) => {
                number.checked_mul(self.unit.steps()).map(Credits::new).ok_or(AmountFault::TooLarge)
            }
            FileAmount::Text(text) => self.unit.read(text),
            FileAmount::Float => Err(AmountFault::NotText),
        }
    }

    fn own(&mut self, file: FileOwn) -> Option<OwnPrices> {
        self.count_in(&file.unit);
        let mut entries = Vec::new();
        for entry in file.models {
            let was = match entry.was {
                None => None,
                Some(price) => Some(self.price(&entry.model.id, price)?),
            };
            let Some(model) = self.models(entry.model).pop() else { continue };
            entries.push(OwnEntry { model, title: entry.title, read: entry.read, was });
        }
        self.unique(PriceEntry::Model, entries.iter().map(|entry| entry.model.id.as_str()));
        Some(OwnPrices { list: file.list, unit: self.unit, edits: file.edits, entries })
    }

    fn named_sources(&mut self, files: Vec<FileSource>) -> Vec<Source> {
        self.unique(PriceEntry::Source, files.iter().map(|source| source.id.as_str()));
        self.sources = Some(files.iter().map(|source| source.id.clone()).collect());
        files
            .into_iter()
            .map(|file| Source { id: file.id, title: file.title, read: file.read, is_second_hand: file.second_hand })
            .collect()
    }

    fn plan(&mut self, file: FilePlan) -> Plan {
        self.source(&file.source);
        let allowance = self.amount(&file.allowance).unwrap_or_else(|why| {
            let cause = PriceCause::Allowance { plan: file.id.clone(), why };
            self.at_last(&file.id, cause);
            Credits::ZERO
        });
        let month = file.fee.as_ref().map(|fee| hundredths(fee, HUNDREDTHS)).transpose().unwrap_or_else(|why| {
            let cause = PriceCause::Allowance { plan: file.id.clone(), why };
            self.at_last(&file.id, cause);
            None
        });
        let published = |one: FilePublished| Published { model: ModelId::from(one.model.as_str()), count: one.count };
        Plan {
            id: PlanId::from(file.id.as_str()),
            name: file.name,
            note: file.note.map(|text| text.0),
            allowance,
            fee: month.map(|month| PlanFee { month, assumption: file.fee_assumption.map(|text| text.0) }),
            unlimited: file.unlimited.into_iter().map(kind).collect(),
            published: file.published.into_iter().map(published).collect(),
            source: file.source,
        }
    }

    fn keep_rate(&mut self, file: FileKeepRate) -> Option<KeepRate> {
        self.source(&file.source);
        let rate = self.rate(file.rate)?;
        let low = file.low.map_or(Some(rate), |low| self.rate(low))?;
        let high = file.high.map_or(Some(rate), |high| self.rate(high))?;
        if low > rate || rate > high {
            return self.at("keep_rates", PriceCause::RateRange { rate, low, high });
        }
        Some(KeepRate { mode: keep_mode(file.mode), rate, low, high, source: file.source })
    }

    fn rate(&mut self, (kept, of): (u32, u32)) -> Option<Rate> {
        match Rate::new(kept, of) {
            Ok(rate) => Some(rate),
            Err(error) => self.at("keep_rates", PriceCause::Rate(error)),
        }
    }

    fn spoken(&mut self, file: FileSpoken) -> SpokenPace {
        self.source(&file.source);
        if file.characters_per_second == 0 {
            self.place(self.text.find("characters_per_second"), PriceCause::NoPace(None));
        }
        let scripts = file.scripts.into_iter().map(|script| self.script(script)).collect();
        SpokenPace { characters_per_second: file.characters_per_second, source: file.source, scripts }
    }

    fn script(&mut self, file: FileScriptPace) -> ScriptPace {
        self.source(&file.source);
        if file.characters_per_second == 0 {
            self.place(self.text.find(&file.name), PriceCause::NoPace(Some(file.name.clone())));
        }
        ScriptPace {
            name: file.name,
            marks: file.marks,
            letters: file.letters,
            characters_per_second: file.characters_per_second,
            source: file.source,
        }
    }

    fn unique<'s>(&mut self, entry: PriceEntry, ids: impl Iterator<Item = &'s str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                let offset = self.text.match_indices(&format!("id: \"{id}\"")).nth(1).map(|(at, _)| at);
                self.place(offset, PriceCause::Twice { entry, id: id.to_owned() });
            }
        }
    }

    fn source(&mut self, id: &str) {
        if self.sources.as_ref().is_some_and(|known| !known.contains(id)) {
            self.at_last(id, PriceCause::NoSource(id.to_owned()));
        }
    }

    fn references(&mut self, list: &PriceList) {
        for plan in list.models.iter().flat_map(|model| &model.plans).filter(|plan| list.plan(plan).is_none()) {
            self.at_last(plan.as_str(), PriceCause::NoPlan(plan.clone()));
        }
        if list.plan(&list.first_plan).is_none() && !list.is_paid_as_one_goes() {
            self.at_last(list.first_plan.as_str(), PriceCause::NoPlan(list.first_plan.clone()));
        }
        for (kind, id) in list.starts.iter().filter_map(|(kind, id)| Some((kind, id.as_ref()?))) {
            if list.model(id).is_none_or(|model| model.kind != kind) {
                self.at_last(id.as_str(), PriceCause::OtherKind { id: id.to_string(), kind });
            }
        }
        let slip = list.published_slip.iter().flat_map(|slip| [&slip.model, &slip.reckoned_like]);
        let published = list.plans.iter().flat_map(|plan| &plan.published).map(|one| &one.model);
        let named = list.buys.iter().map(|row| &row.model).chain(slip).chain(published);
        for id in named {
            if list.model(id).is_none() {
                self.at_last(id.as_str(), PriceCause::NoModel(id.to_string()));
            }
        }
    }

    /// A fault at the first place where `needle` stands in the text. Gives back nothing, for the caller to give back.
    fn at<T>(&mut self, needle: &str, cause: PriceCause) -> Option<T> {
        self.place(self.text.find(needle), cause);
        None
    }

    /// A fault at the last place where `needle` stands in quotes.
    fn at_last(&mut self, needle: &str, cause: PriceCause) {
        self.place(self.text.rfind(&format!("\"{needle}\"")), cause);
    }

    /// A fault at the entry of a model.
    fn at_model<T>(&mut self, id: &str, cause: ModelCause) -> Option<T> {
        let offset = self.text.find(&format!("id: \"{id}\"")).or_else(|| self.text.find(id));
        self.place(offset, PriceCause::Model { id: id.to_owned(), cause });
        None
    }

    fn place(&mut self, offset: Option<usize>, cause: PriceCause) {
        let before = offset.and_then(|at| self.text.get(..at)).unwrap_or("");
        let line = before.matches('\n').count().saturating_add(1);
        let column = before.rsplit('\n').next().unwrap_or("").chars().count().saturating_add(1);
        self.faults.push(PriceFault { line, column, cause });
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

fn starts(file: FileStarts) -> PerKind<Option<ModelId>> {
    let id = |text: Option<Quoted>| text.map(|text| ModelId::from(text.0.as_str()));
    PerKind {
        image: id(file.image),
        video: id(file.video),
        speech: id(file.speech),
        script: id(file.script),
        enhancement: id(file.enhancement),
        consultation: id(file.consultation),
    }
}

/// An amount of money.
fn hundredths(amount: &FileAmount, unit: PriceUnit) -> Result<Money, AmountFault> {
    let read = match amount {
        FileAmount::Whole(number) => unit.read(&number.to_string()),
        FileAmount::Text(text) => unit.read(text),
        FileAmount::Float => Err(AmountFault::NotText),
    };
    Money::from_hundredths(read?.get()).ok_or(AmountFault::TooLarge)
}

/// The first plan as the text names it; without plans a name that no list has.
fn first_plan(named: Option<&Quoted>) -> PlanId {
    PlanId::from(named.map_or(AS_ONE_GOES, |id| id.0.as_str()))
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
    use crate::prices::ClipsFault;
    use crate::prices::shipped::FIRST as SHIPPED;

    #[test]
    fn the_shipped_list_is_sound() {
        let list = PriceList::shipped().unwrap();
        assert_eq!(list.models.len(), 16, "every model of the page");
        assert_eq!(list.plans.len(), 4, "every plan of the page");
    }

    fn causes(text: &str) -> Vec<PriceCause> {
        PriceList::parse(text).unwrap_err().faults.into_iter().map(|fault| fault.cause).collect()
    }

    fn broken(from: &str, to: &str) -> PriceFault {
        assert!(SHIPPED.contains(from), "the test must change something: {from}");
        PriceList::parse(&SHIPPED.replacen(from, to, 1)).unwrap_err().faults.swap_remove(0)
    }

    #[test]
    fn errors_name_line_and_column() {
        let id = "flux-schnell".to_owned();
        let twice = PriceFault { line: 31, column: 7, cause: PriceCause::Twice { entry: PriceEntry::Model, id } };
        assert_eq!(broken("id: \"flux-kontext-pro\"", "id: \"flux-schnell\""), twice, "an id");
        let number = broken("rating: 40", "rating: 4000");
        assert!(matches!(number, PriceFault { line: 28, cause: PriceCause::Ron(_), .. }), "the parser's own place");
        let model = |from: &str, to: &str| match broken(from, to).cause {
            PriceCause::Model { cause, .. } => Some(cause),
            _ => None,
        };
        assert_eq!(model("rating: 40", "rating: 140"), Some(ModelCause::Rating(140)), "range");
        assert_eq!(model("PerImage(5)", "PerUnit(5)"), Some(ModelCause::Unsuited(Kind::Image)), "kind");
        let cause = |from: &str, to: &str| broken(from, to).cause;
        let gone = PriceCause::NoPlan(PlanId::from("gone"));
        assert_eq!(cause("first_plan: \"starter\"", "first_plan: \"gone\""), gone, "plan");
        let newer = PriceCause::Newer { text: PriceText::List, format: 3, known: 2 };
        assert_eq!(cause("format: 2", "format: 3"), newer, "newer");
        assert!(matches!(cause("rate: (1, 3)", "rate: (0, 3)"), PriceCause::Rate(_)), "rate");
        let half = Rate::new(1, 2).unwrap();
        let ends = cause("low: Some((1, 5))", "low: Some((1, 2))");
        assert!(
            matches!(ends, PriceCause::RateRange { low, high, .. } if (low, high) == (half, half)),
            "ends: {ends:?}"
        );
    }

    #[test]
    fn all_faults_of_a_list_are_told_at_once_from_top_to_bottom() {
        let text = SHIPPED
            .replacen("rating: 40", "rating: 140", 1)
            .replacen("PerImage(10)", "PerUnit(10)", 1)
            .replacen("(seconds: 5, credits: 90)", "(seconds: 0, credits: 90)", 1)
            .replacen("id: \"pro\"", "id: \"starter\"", 1);
        let model = |id: &str, cause| PriceCause::Model { id: id.to_owned(), cause };
        let expected = [
            model("flux-schnell", ModelCause::Rating(140)),
            model("gpt-image-1", ModelCause::Unsuited(Kind::Image)),
            model("luma-ray-2", ModelCause::Clips(ClipsFault::Length)),
            PriceCause::Twice { entry: PriceEntry::Plan, id: "starter".to_owned() },
        ];
        assert_eq!(causes(&text), expected, "from top to bottom");
    }

    #[test]
    fn a_list_of_the_first_format_is_read_as_before() {
        let list = PriceList::parse(&SHIPPED.replacen("format: 2", "format: 1", 1)).unwrap();
        assert_eq!(list, *PriceList::shipped().unwrap(), "what it does not say has the usual meaning");
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
