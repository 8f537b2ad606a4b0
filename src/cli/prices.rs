//! `prices`: the price list, as it stands.

use std::fmt::Write as _;

use chrono::NaiveDateTime;
use serde::Serialize;

use super::Answer;
use super::args::{PricesArgs, PricesCommand};
use super::context;
use super::json::{self, InUnit};
use super::names;
use super::table::{self, Align, Table};
use super::trouble::Trouble;
use super::{price_check, price_table};
use crate::domain::PriceUnit;
use crate::present;
use crate::prices::{Model, Plan, Price, PriceList};
use crate::words::say;
use crate::workspace::ListTrouble;

pub(super) fn answer(args: &PricesArgs, now: NaiveDateTime) -> Result<Answer, Trouble> {
    let today = now.date();
    match &args.command {
        Some(PricesCommand::Check(args)) => return price_check::answer(args),
        Some(PricesCommand::Export(args)) => return price_table::export(args, now),
        Some(PricesCommand::Import(args)) => return price_table::import(args, today),
        Some(PricesCommand::Lists) => return Ok(Answer::done(lists()?, Vec::new())),
        None => {}
    }
    let mut notes = Vec::new();
    let prices = context::price_list(args.list.named.as_deref(), today, &mut notes)?;
    let text = if args.json { json::text(&JsonPrices::of(prices))? } else { text(prices) };
    Ok(Answer::done(text, notes))
}

#[derive(Serialize)]
struct JsonPrices<'a> {
    list: &'a str,
    provider: &'a str,
    revision: &'a str,
    /// Left out for whole credits.
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<JsonUnit<'a>>,
    models: Vec<JsonModel<'a>>,
    plans: Vec<JsonPlan<'a>>,
    sources: Vec<JsonSource<'a>>,
}

/// What amounts are counted in; those of a unit with decimals are texts.
#[derive(Serialize)]
struct JsonUnit<'a> {
    /// `null` for credits.
    currency: Option<&'a str>,
    decimals: u8,
}

#[derive(Serialize)]
struct JsonModel<'a> {
    model: &'a str,
    name: &'a str,
    kind: &'a str,
    price: JsonPrice,
    says: &'a str,
    assumption: Option<&'a str>,
    source: &'a str,
}

/// A price under the name of how it is paid.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum JsonPrice {
    PerImage(InUnit),
    PerClip(Vec<JsonClip>),
    PerCharacters { block: u32, credits: InUnit },
    ByMinutes { base: InUnit, per_minute: InUnit, least: InUnit, most: InUnit },
    PerUnit(InUnit),
    Between { least: InUnit, most: InUnit },
    Free,
}

#[derive(Serialize)]
struct JsonClip {
    seconds: u16,
    credits: InUnit,
}

#[derive(Serialize)]
struct JsonPlan<'a> {
    plan: &'a str,
    name: &'a str,
    allowance: InUnit,
    unlimited: Vec<&'static str>,
    source: &'a str,
}

#[derive(Serialize)]
struct JsonSource<'a> {
    source: &'a str,
    title: &'a str,
    read: &'a str,
}

impl<'a> JsonPrices<'a> {
    fn of(prices: &'a PriceList) -> Self {
        let source = |source: &'a crate::prices::Source| JsonSource {
            source: &source.id,
            title: &source.title,
            read: &source.read,
        };
        Self {
            list: &prices.id,
            provider: &prices.provider,
            revision: &prices.revision,
            unit: (prices.unit != PriceUnit::CREDITS)
                .then(|| JsonUnit { currency: prices.unit.currency(), decimals: prices.unit.decimals() }),
            models: prices.models.iter().map(JsonModel::of).collect(),
            plans: prices.plans.iter().map(JsonPlan::of).collect(),
            sources: prices.sources.iter().map(source).collect(),
        }
    }
}

impl<'a> JsonModel<'a> {
    fn of(model: &'a Model) -> Self {
        Self {
            model: model.id.as_str(),
            name: &model.name,
            kind: model.kind.id(),
            price: JsonPrice::of(&model.price),
            says: &model.says,
            assumption: model.assumption.as_deref(),
            source: &model.source,
        }
    }
}

impl<'a> JsonPlan<'a> {
    fn of(plan: &'a Plan) -> Self {
        Self {
            plan: plan.id.as_str(),
            name: &plan.name,
            allowance: InUnit(plan.allowance),
            unlimited: plan.unlimited.iter().map(|kind| kind.id()).collect(),
            source: &plan.source,
        }
    }
}

impl JsonPrice {
    fn of(price: &Price) -> Self {
        match price {
            Price::PerImage(credits) => Self::PerImage(InUnit(*credits)),
            Price::PerClip(clips) => {
                let clip =
                    |clip: &crate::prices::ClipPrice| JsonClip { seconds: clip.seconds, credits: InUnit(clip.credits) };
                Self::PerClip(clips.iter().map(clip).collect())
            }
            Price::PerCharacters { block, credits } => Self::PerCharacters { block: *block, credits: InUnit(*credits) },
            Price::ByMinutes { base, per_minute, least, most } => {
                let [base, per_minute, least, most] = [base, per_minute, least, most].map(|one| InUnit(*one));
                Self::ByMinutes { base, per_minute, least, most }
            }
            Price::PerUnit(credits) => Self::PerUnit(InUnit(*credits)),
            Price::Between { least, most } => Self::Between { least: InUnit(*least), most: InUnit(*most) },
            Price::Free => Self::Free,
        }
    }
}

fn text(prices: &PriceList) -> String {
    let mut models = Table::new(&[
        (say!("answer-head-kind"), Align::Left),
        (say!("answer-head-model"), Align::Left),
        (say!("answer-head-name"), Align::Left),
        (say!("answer-head-price"), Align::Left),
    ]);
    for model in &prices.models {
        models.row([names::kind(model.kind).to_owned(), model.id.to_string(), model.name.clone(), words(&model.price)]);
    }
    let mut plans = Table::new(&[
        (say!("answer-head-plan"), Align::Left),
        (say!("answer-head-name"), Align::Left),
        (&say!("answer-unit-a-cycle", unit = present::unit_name()), Align::Right),
        (say!("answer-head-free"), Align::Left),
    ]);
    for plan in &prices.plans {
        let free = plan.unlimited.iter().map(|kind| names::kind(*kind)).collect::<Vec<_>>().join(", ");
        plans.row([plan.id.to_string(), plan.name.clone(), table::credits(plan.allowance), free]);
    }
    let mut text = String::new();
    let head = say!("answer-prices-of", provider = &prices.provider, revision = &prices.revision);
    let plans = if plans.is_empty() { say!("answer-no-plans").to_owned() } else { plans.text() };
    writeln!(text, "{head}\n\n{}\n{}", models.text(), plans.trim_end()).unwrap_or_default();
    text
}

/// The lists that come with the program, one a row, by what they are asked for with.
fn lists() -> Result<String, Trouble> {
    let mut table = Table::new(&[
        (say!("answer-head-list"), Align::Left),
        (say!("answer-head-service"), Align::Left),
        (say!("answer-head-read"), Align::Left),
        (say!("answer-head-models"), Align::Right),
        (say!("answer-head-plans"), Align::Right),
    ]);
    for id in PriceList::shipped_ids() {
        let list = PriceList::shipped_as(id).map_err(ListTrouble::Shipped)?;
        let count = |count: usize| table::number(u64::try_from(count).unwrap_or(u64::MAX));
        table.row(list.map_or_else(Default::default, |list| {
            let plans = if list.is_paid_as_one_goes() {
                say!("answer-list-as-you-go").to_owned()
            } else {
                count(list.plans.len())
            };
            [id.to_owned(), list.provider.clone(), list.revision.clone(), count(list.models.len()), plans]
        }));
    }
    Ok(table.text())
}

/// A price in words.
fn words(price: &Price) -> String {
    match price {
        Price::PerImage(credits) => say!("answer-an-image", credits = table::credits(*credits)),
        Price::PerClip(clips) => {
            let clip = |clip: &crate::prices::ClipPrice| {
                say!("answer-a-clip", credits = table::credits(clip.credits), seconds = clip.seconds.to_string())
            };
            let clips = clips.iter().map(clip);
            clips.collect::<Vec<_>>().join(", ")
        }
        Price::PerCharacters { block: 1, credits } => say!("answer-a-character", credits = table::credits(*credits)),
        Price::PerCharacters { block, credits } => {
            say!("answer-characters", credits = table::credits(*credits), block = *block)
        }
        Price::ByMinutes { base, per_minute, least, most } => {
            let [base, per_minute, least, most] = [base, per_minute, least, most].map(|one| table::credits(*one));
            say!("answer-by-minutes", base = base, minute = per_minute, least = least, most = most)
        }
        Price::PerUnit(credits) => say!("answer-each", credits = table::credits(*credits)),
        Price::Between { least, most } => {
            say!("answer-between", least = table::credits(*least), most = table::credits(*most))
        }
        Price::Free => say!("answer-free").to_owned(),
    }
}
