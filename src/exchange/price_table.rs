//! A price list as a table for a spreadsheet: a row for each model and, where it sells clips, for each length.

use std::collections::BTreeMap;

use super::table::{guard, unguard};
use super::{ExportError, MAX_BYTES};
use crate::domain::{Credits, Kind, ModelId, PriceUnit};
use crate::prices::{ClipPrice, ClipsFault, Model, OwnEntry, OwnPrices, Price, PriceList};

/// The columns, in order. `amount` is the length of a clip in seconds, or the characters of a block.
const COLUMNS: [&str; 12] =
    ["model", "name", "kind", "per", "amount", "credits", "base", "least", "most", "also", "source", "read"];
/// What stands between other names of a model.
const BETWEEN: &str = "; ";

/// A table of prices, as far as it could be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PriceTable {
    /// Its models, in the order in which they are met. Each stands once.
    pub models: Vec<PricedModel>,
    /// What is wrong, by line. Of a model with a wrong row nothing is taken.
    pub faults: Vec<PriceRowFault>,
}

/// A model of a table of prices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PricedModel {
    /// The line of its first row, from 1.
    pub line: usize,
    /// Its id.
    pub id: ModelId,
    /// Its name; empty where the table has none.
    pub name: String,
    /// What it makes.
    pub kind: Kind,
    /// What it costs.
    pub price: Price,
    /// Its other names; empty where the table has none.
    pub also: Vec<String>,
    /// Where the price comes from, in the words of the table; may be empty.
    pub source: String,
    /// The day on which it was read, as `YYYY-MM-DD`; empty where the table has none.
    pub read: String,
}

/// A row of a table of prices that cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceRowFault {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub why: PriceRowWhy,
}

/// Why a row of a table of prices cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PriceRowWhy {
    /// It is not text.
    NotText,
    /// A column that is needed is not there.
    NoColumn(&'static str),
    /// It names no model.
    NoModel,
    /// What it makes is none of the kinds.
    NoKind(String),
    /// What is paid for is none of `image`, `clip`, `characters`, `minute`, `each`, `free`.
    NoUnit(String),
    /// A kind is not paid that way.
    OtherUnit(Kind, String),
    /// An amount of a column is not a number of the unit.
    NotANumber(&'static str, String),
    /// A block has no characters.
    NoBlock,
    /// The least is more than the most.
    LeastOverMost,
    /// The clips of a model cannot be its clips.
    Clips(ClipsFault),
    /// Rows of one model disagree, or there are several where one is enough.
    Twice(ModelId),
    /// The list has the model as another kind.
    OtherKind(ModelId, Kind),
    /// The day is not one as `YYYY-MM-DD`.
    NoDay(String),
}

/// What taking over a table of prices changes of the user's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenPrice {
    /// The model.
    pub id: ModelId,
    /// Its name.
    pub name: String,
    /// Its price until now; `None` where the list did not have it.
    pub was: Option<Price>,
    /// Its price from now on.
    pub now: Price,
}

/// Writes a list as CSV with a header. Text that a spreadsheet would take for a formula is guarded.
///
/// # Errors
/// What the writer says; it does not happen with lists that were checked.
pub fn write_prices(prices: &PriceList) -> Result<String, ExportError> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let failed = |error: csv::Error| ExportError::of_writer(&error);
    writer.write_record(COLUMNS).map_err(failed)?;
    for model in &prices.models {
        for row in rows(model, prices) {
            writer.write_record(row).map_err(failed)?;
        }
    }
    let bytes = writer.into_inner().map_err(|error| ExportError::of_writer(&error))?;
    String::from_utf8(bytes).map_err(|error| ExportError::of_writer(&error))
}

fn rows(model: &Model, prices: &PriceList) -> Vec<[String; 12]> {
    let source = prices.source(&model.source);
    let row = |per: &str, amount: String, credits: String, [base, least, most]: [String; 3]| {
        [
            guard(model.id.as_str()),
            guard(&model.name),
            model.kind.to_string(),
            per.to_owned(),
            amount,
            credits,
            base,
            least,
            most,
            guard(&model.also.join(BETWEEN)),
            guard(source.map_or("", |source| source.title.as_str())),
            source.map(|source| source.read.clone()).unwrap_or_default(),
        ]
    };
    let none = || <[String; 3]>::default();
    let plain = |credits: &Credits| prices.unit.plain(*credits);
    let one = |per: &str, credits: &Credits| vec![row(per, String::new(), plain(credits), none())];
    match &model.price {
        Price::PerImage(credits) => one("image", credits),
        Price::PerUnit(credits) => one("each", credits),
        Price::PerClip(clips) => {
            let clip = |clip: &ClipPrice| row("clip", clip.seconds.to_string(), plain(&clip.credits), none());
            clips.iter().map(clip).collect()
        }
        Price::PerCharacters { block, credits } => {
            vec![row("characters", block.to_string(), plain(credits), none())]
        }
        Price::ByMinutes { base, per_minute, least, most } => {
            let ends = [base, least, most].map(plain);
            vec![row("minute", String::new(), plain(per_minute), ends)]
        }
        Price::Between { least, most } => {
            let ends = [String::new(), plain(least), plain(most)];
            vec![row("each", String::new(), String::new(), ends)]
        }
        Price::Free => vec![row("free", String::new(), String::new(), none())],
    }
}

/// Reads what [`write_prices`] wrote, its amounts in a unit.
///
/// Also after a spreadsheet was at it: columns in any order, more of them, semicolons or tabs between cells. Everything that is wrong is told; nothing is guessed.
pub fn read_prices(bytes: &[u8], unit: PriceUnit) -> PriceTable {
    let mut table = PriceTable::default();
    let mut fault = |line, why| table.faults.push(PriceRowFault { line, why });
    let is_text = u64::try_from(bytes.len()).is_ok_and(|length| length <= MAX_BYTES);
    let text = std::str::from_utf8(bytes).ok().filter(|_| is_text);
    let Some(text) = text.map(|text| text.strip_prefix('\u{feff}').unwrap_or(text)) else {
        fault(1, PriceRowWhy::NotText);
        return table;
    };
    let head = text.lines().next().unwrap_or_default();
    let separator = [b',', b';', b'\t'].into_iter().max_by_key(|mark| head.bytes().filter(|byte| byte == mark).count());
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator.unwrap_or(b','))
        .from_reader(text.as_bytes());
    let mut records = reader.records();
    let header = records.next().and_then(Result::ok).unwrap_or_default();
    let header: Vec<String> = header.iter().map(|cell| cell.trim().to_lowercase()).collect();
    let place = |name: &str| header.iter().position(|cell| cell == name);
    let missing = ["model", "kind", "per", "credits"].into_iter().filter(|name| place(name).is_none());
    for name in missing {
        fault(1, PriceRowWhy::NoColumn(name));
    }
    if !table.faults.is_empty() {
        return table;
    }
    let columns = COLUMNS.map(place);
    let mut wrong: Vec<ModelId> = Vec::new();
    let mut places: BTreeMap<ModelId, usize> = BTreeMap::new();
    for record in records.filter_map(Result::ok) {
        let line = record.position().map_or(0, csv::Position::line);
        let line = usize::try_from(line).unwrap_or(usize::MAX);
        let cells: [String; 12] = columns.map(|place| {
            let cell = place.and_then(|place| record.get(place)).unwrap_or_default();
            unguard(cell.trim()).trim().to_owned()
        });
        if cells.iter().all(String::is_empty) {
            continue;
        }
        let [id, ..] = &cells;
        let id = ModelId::from(id.as_str());
        let read = model((line, unit), &cells).and_then(|read| joined(read, &mut table.models, &mut places));
        if let Err(why) = read {
            table.faults.push(PriceRowFault { line, why });
            wrong.push(id);
        }
    }
    for model in &mut table.models {
        if let Price::PerClip(clips) = &mut model.price {
            clips.sort();
            if let Err(why) = Price::sound_clips(clips) {
                table.faults.push(PriceRowFault { line: model.line, why: PriceRowWhy::Clips(why) });
                wrong.push(model.id.clone());
            }
        }
    }
    table.models.retain(|model| !wrong.contains(&model.id));
    table.faults.sort_by_key(|fault| fault.line);
    table
}

/// One row as a model of its own.
fn model((line, unit): (usize, PriceUnit), cells: &[String; 12]) -> Result<PricedModel, PriceRowWhy> {
    let [id, name, kind, per, amount, credits, base, least, most, also, source, read] = cells;
    if id.is_empty() {
        return Err(PriceRowWhy::NoModel);
    }
    let kind: Kind = kind.to_lowercase().parse().map_err(|_word| PriceRowWhy::NoKind(kind.clone()))?;
    let amount_of = |unit: PriceUnit, column: &'static str, text: &str| {
        // A spreadsheet may have put separators into thousands, or a zero behind the point.
        let digits: String = text.chars().filter(|letter| !letter.is_whitespace() && *letter != '\'').collect();
        unit.read(&digits).map_err(|_text| PriceRowWhy::NotANumber(column, text.to_owned()))
    };
    let number = |column, text: &str| amount_of(PriceUnit::CREDITS, column, text).map(Credits::get);
    let priced = |column, text: &str| amount_of(unit, column, text);
    let credits = || priced("credits", credits);
    let ends = || {
        let (least, most) = (priced("least", least)?, priced("most", most)?);
        if least > most { Err(PriceRowWhy::LeastOverMost) } else { Ok((least, most)) }
    };
    let small = |text: &String| PriceRowWhy::NotANumber("amount", text.clone());
    let price = match per.to_lowercase().as_str() {
        "image" => Price::PerImage(credits()?),
        "clip" => {
            let seconds = u16::try_from(number("amount", amount)?).map_err(|_large| small(amount))?;
            Price::PerClip(vec![ClipPrice { seconds, credits: credits()? }])
        }
        "characters" => match u32::try_from(number("amount", amount)?).map_err(|_large| small(amount))? {
            0 => return Err(PriceRowWhy::NoBlock),
            block => Price::PerCharacters { block, credits: credits()? },
        },
        "minute" => {
            let (least, most) = ends()?;
            Price::ByMinutes { base: priced("base", base)?, per_minute: credits()?, least, most }
        }
        "each" if !least.is_empty() || !most.is_empty() => {
            let (least, most) = ends()?;
            Price::Between { least, most }
        }
        "each" => Price::PerUnit(credits()?),
        "free" => Price::Free,
        _ => return Err(PriceRowWhy::NoUnit(per.clone())),
    };
    if !price.suits(kind) {
        return Err(PriceRowWhy::OtherUnit(kind, per.clone()));
    }
    if !read.is_empty() && read.parse::<chrono::NaiveDate>().is_err() {
        return Err(PriceRowWhy::NoDay(read.clone()));
    }
    let also = also.split(BETWEEN.trim()).map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect();
    let (id, name, source, read) = (ModelId::from(id.as_str()), name.clone(), source.clone(), read.clone());
    Ok(PricedModel { line, id, name, kind, price, also, source, read })
}

/// Puts a row to those of its model: a length more, where it sells clips.
fn joined(
    mut row: PricedModel,
    models: &mut Vec<PricedModel>,
    places: &mut BTreeMap<ModelId, usize>,
) -> Result<(), PriceRowWhy> {
    let Some(known) = places.get(&row.id).and_then(|place| models.get_mut(*place)) else {
        places.insert(row.id.clone(), models.len());
        models.push(row);
        return Ok(());
    };
    match (&mut known.price, &mut row.price) {
        (Price::PerClip(clips), Price::PerClip(more)) if known.kind == row.kind => clips.append(more),
        _ => return Err(PriceRowWhy::Twice(row.id)),
    }
    Ok(())
}

impl PriceTable {
    /// The user's own prices with this table taken over, and what that changes. `now` is the list as it holds, `today` the
    /// day where the table has none. Models that cost what they cost already stay as they are.
    pub fn over(
        &mut self,
        own: &OwnPrices,
        now: &PriceList,
        shipped: &PriceList,
        today: &str,
    ) -> (OwnPrices, Vec<TakenPrice>) {
        let mut taken = own.clone();
        let mut changes = Vec::new();
        for row in &self.models {
            let listed = now.model(&row.id);
            if let Some(other) = listed.filter(|model| model.kind != row.kind) {
                let why = PriceRowWhy::OtherKind(row.id.clone(), other.kind);
                self.faults.push(PriceRowFault { line: row.line, why });
                continue;
            }
            if listed.is_some_and(|model| model.price == row.price) {
                continue;
            }
            let read = if row.read.is_empty() { today } else { row.read.as_str() };
            let mut entry =
                own.entry(&row.id).cloned().unwrap_or_else(|| OwnEntry::begin(shipped, &row.id, row.kind, read));
            entry.model.price = row.price.clone();
            read.clone_into(&mut entry.read);
            entry.title.clone_from(&row.source);
            if listed.is_none() {
                if !row.name.is_empty() {
                    entry.model.name.clone_from(&row.name);
                }
                entry.model.also.clone_from(&row.also);
            }
            changes.push(TakenPrice {
                id: row.id.clone(),
                name: entry.model.name.clone(),
                was: listed.map(|model| model.price.clone()),
                now: row.price.clone(),
            });
            taken.set(entry);
        }
        (taken, changes)
    }
}
