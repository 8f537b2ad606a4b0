//! `diff`: two versions of a project side by side, and what is different between them.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::NaiveDate;
use serde::Serialize;

use super::args::ListArg;
use super::table::{self, Align, Table};
use super::trouble::Trouble;
use super::{Answer, context, json};
use crate::domain::{AssetId, Choice, Confidence, Credits, Kind, Pass, PassFilter, Payment, Project, Seconds, Work};
use crate::figures::{Basis, Figures, Lens};
use crate::present;
use crate::prices::{Plan, PriceList};
use crate::workspace::{AnswerTerms, Standpoint};

#[derive(Debug, clap::Args)]
pub(super) struct DiffArgs {
    /// One version.
    old: PathBuf,
    /// The other version. Scenes and assets of copies are matched even where they were renamed.
    new: PathBuf,
    /// The plan that pays; the account’s unless said.
    #[arg(long, value_name = "PLAN")]
    plan: Option<String>,
    /// The credits to give the chance for; by default what the account has left.
    #[arg(long, value_name = "CREDITS", allow_negative_numbers = true, value_parser = super::values::credits)]
    credits: Option<Credits>,
    /// How sure a safe total is, in percent, 50 to 99.
    #[arg(long, default_value = "90", value_name = "PERCENT", value_parser = super::values::typed::<Confidence>)]
    confidence: Confidence,
    /// Answer with one JSON object.
    #[arg(long)]
    json: bool,
    /// The other version’s prices; the first always uses the current list.
    #[command(flatten)]
    list: ListArg,
}

pub(super) fn answer(args: &DiffArgs, today: NaiveDate) -> Result<Answer, Trouble> {
    let terms = |list| AnswerTerms { list, plan: args.plan.as_deref(), billing_day: None, used: None, today };
    let old = context::open(&args.old, &terms(None))?;
    let new = context::open(&args.new, &terms(args.list.named.as_deref()))?;
    let (old_at, new_at) = (old.at()?, new.at()?);
    let versions = [version(&old_at, args)?, version(&new_at, args)?];
    let plan = context::plan(&old_at)?;
    let requoted = Figures::of(new_at.project, old_at.prices).map_err(|error| Trouble::figures(&args.new, &error))?;
    let before = PricedVersion { project: old_at.project, figures: old_at.figures, plan };
    let quoted = PricedVersion { project: new_at.project, figures: &requoted, plan };
    let after = PricedVersion { project: new_at.project, figures: new_at.figures, plan: context::plan(&new_at)? };
    let found = JsonDiff {
        old: before.total(),
        new: after.total(),
        scope: quoted.total().saturating_sub(before.total()),
        price: after.total().saturating_sub(quoted.total()),
        versions,
        ratings: rated(old_at.project, new_at.project),
        assets: differences(&before, &quoted, &after),
    };
    let text = if args.json { json::text(&found)? } else { lines(&found, new_at.prices) };
    let mut notes = old.notes.clone();
    notes.extend(new.notes.iter().filter(|note| !old.notes.contains(note)).cloned());
    Ok(Answer::done(text, notes))
}

#[derive(Serialize)]
struct JsonDiff {
    old: i128,
    new: i128,
    /// What the difference of the boards makes, at the first version’s prices.
    scope: i128,
    /// What the difference of the prices makes.
    price: i128,
    versions: [JsonVersion; 2],
    /// The models that one of both rates otherwise for itself.
    ratings: Vec<JsonRating>,
    assets: Vec<JsonDifference>,
}

#[derive(Serialize)]
struct JsonRating {
    model: String,
    /// 0 to 100; nothing where the list's rating holds.
    old: Option<u8>,
    new: Option<u8>,
}

fn rated(old: &Project, new: &Project) -> Vec<JsonRating> {
    let differences = old.ratings.differences(&new.ratings).into_iter();
    differences.map(|(model, old, new)| JsonRating { model: model.to_string(), old, new }).collect()
}

#[derive(Serialize)]
struct JsonVersion {
    title: String,
    credits: u64,
    unpriced: u64,
    expected: u64,
    safe: u64,
    chance: Option<f64>,
    /// How much of the running time is in motion, in percent.
    motion: Option<u64>,
    /// The seconds that each video model makes, in finals.
    seconds: json::Pairs<f64>,
}

#[derive(Serialize)]
struct JsonDifference {
    scene: usize,
    asset: String,
    pass: &'static str,
    change: &'static str,
    from: Option<String>,
    to: Option<String>,
    scope: i128,
    price: i128,
}

/// What a version comes to.
fn version(at: &Standpoint<'_>, args: &DiffArgs) -> Result<JsonVersion, Trouble> {
    let left = args.credits.unwrap_or_else(|| at.balance.left_for_project().unwrap_or_default());
    let plan = Some(context::plan(at)?);
    let lens = Lens { plan, basis: Basis::Bare, confidence: args.confidence, ..at.lens() };
    let outlook = at.figures.outlook(&lens, left);
    let mut by_model: BTreeMap<&str, u64> = BTreeMap::new();
    for scene in at.project.scenes.iter().filter(|scene| scene.is_included()) {
        for asset in &scene.assets {
            let Work::Video { seconds } = asset.work else { continue };
            let sum = by_model.entry(asset.final_choice.model.as_str()).or_default();
            *sum = sum.saturating_add(seconds.unwrap_or(scene.seconds).millis().into());
        }
    }
    let seconds = |millis: u64| f64::from(u32::try_from(millis).unwrap_or(u32::MAX)) / 1_000.0;
    Ok(JsonVersion {
        title: at.project.title.clone(),
        credits: outlook.bare.credits.get(),
        unpriced: outlook.bare.unpriced.into(),
        expected: outlook.expected.ceil().get(),
        safe: outlook.safe.get(),
        chance: outlook.chance.map(json::chance),
        motion: present::motion_percent(at.project),
        seconds: json::Pairs(by_model.into_iter().map(|(model, sum)| (model.to_owned(), seconds(sum))).collect()),
    })
}

/// A board under one price list.
struct PricedVersion<'a> {
    project: &'a Project,
    figures: &'a Figures,
    plan: &'a Plan,
}

/// What an asset is in one pass.
#[derive(PartialEq, Eq)]
struct PassPart<'a> {
    scene: usize,
    /// Its place among the assets of its scene.
    place: usize,
    label: &'a str,
    choice: &'a Choice,
    kind: Kind,
    work: Work,
    seconds: Option<Seconds>,
    payment: Payment,
    credits: i128,
}

impl<'a> PricedVersion<'a> {
    fn total(&self) -> i128 {
        self.figures.total(PassFilter::Both, Some(self.plan)).credits.get().into()
    }

    /// Everything that counts, by asset and pass.
    fn parts(&self) -> BTreeMap<(AssetId, Pass), PassPart<'a>> {
        let project = self.project;
        let own = project.assets.iter().zip(&self.figures.project_assets).enumerate();
        let own = own.map(|(at, pair)| (0, at, None, pair));
        let scenes = project.scenes.iter().zip(&self.figures.scenes).enumerate();
        let of_scenes = scenes.filter(|(_, (scene, _))| scene.is_included()).flat_map(|(place, (scene, figures))| {
            let pairs = scene.assets.iter().zip(&figures.assets);
            pairs.enumerate().map(move |(at, pair)| (place.saturating_add(1), at, Some(scene.seconds), pair))
        });
        let mut all = BTreeMap::new();
        for (scene, place, seconds, (asset, costs)) in own.chain(of_scenes) {
            for pass in Pass::ALL {
                let Some(choice) = asset.choice(pass) else { continue };
                let credits = costs.cost(pass).and_then(crate::figures::Cost::credits).unwrap_or_default();
                let credits = if self.plan.is_free(costs.kind) { 0 } else { credits.get().into() };
                // Only videos follow the length of their scene.
                let seconds = seconds.filter(|_| asset.work == Work::Video { seconds: None });
                let (label, kind, work, payment) = (asset.label.as_str(), asset.kind(), asset.work, asset.payment);
                let part = PassPart { scene, place, label, choice, kind, work, seconds, payment, credits };
                all.insert((asset.id, pass), part);
            }
        }
        all
    }
}

/// What is different, in story order.
fn differences(
    before: &PricedVersion<'_>,
    quoted: &PricedVersion<'_>,
    after: &PricedVersion<'_>,
) -> Vec<JsonDifference> {
    let (old, quoted, new) = (before.parts(), quoted.parts(), after.parts());
    let credits = |part: Option<&PassPart<'_>>| part.map_or(0, |part| part.credits);
    let all: std::collections::BTreeSet<&(AssetId, Pass)> = old.keys().chain(new.keys()).collect();
    let mut found = Vec::new();
    for key in all {
        let (was, is) = (old.get(key), new.get(key));
        let alike = |was: &PassPart<'_>, is: &PassPart<'_>| {
            (was.choice, was.kind, was.work, was.seconds, was.payment, was.credits)
                == (is.choice, is.kind, is.work, is.seconds, is.payment, is.credits)
        };
        let change = match (was, is) {
            (None, _) => "added",
            (_, None) => "removed",
            (Some(was), Some(is)) if alike(was, is) => continue,
            _ => "changed",
        };
        let Some(shown) = is.or(was) else { continue };
        let model = |part: Option<&PassPart<'_>>| part.map(|part| part.choice.model.to_string());
        let between = credits(quoted.get(key));
        let one = JsonDifference {
            scene: shown.scene,
            asset: shown.label.to_owned(),
            pass: key.1.id(),
            change,
            from: model(was),
            to: model(is),
            scope: between.saturating_sub(credits(was)),
            price: credits(is).saturating_sub(between),
        };
        found.push(((shown.scene, shown.place, key.1), one));
    }
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, one)| one).collect()
}

fn lines(found: &JsonDiff, prices: &PriceList) -> String {
    let (left, right) = (|name| (name, Align::Left), |name| (name, Align::Right));
    let mut table = Table::new(&[left(""), right("Old"), right("New"), right("Difference")]);
    let [old, new] = &found.versions;
    let row = |name: &str, old: u64, new: u64| {
        let difference = i128::from(new).saturating_sub(old.into());
        let number = |count: u64| table::signed(count.into());
        [name.to_owned(), number(old), number(new), table::signed(difference)]
    };
    table.row(row("No retakes", old.credits, new.credits));
    if (old.unpriced, new.unpriced) != (0, 0) {
        table.row(row("Unpriced", old.unpriced, new.unpriced));
    }
    table.row(row("With retakes", old.expected, new.expected));
    table.row(row("Safe", old.safe, new.safe));
    let chance = |one: &JsonVersion| present::chance_words(one.chance);
    table.row(["Chance".to_owned(), chance(old), chance(new), String::new()]);
    let motion = |one: &JsonVersion| one.motion.map_or_else(String::new, |percent| format!("{percent} %"));
    table.row(["In motion".to_owned(), motion(old), motion(new), String::new()]);
    let seconds = |one: &JsonVersion, model: &str| {
        let found = one.seconds.0.iter().find(|(id, _)| id == model);
        found.map_or_else(String::new, |(_, seconds)| format!("{seconds} s"))
    };
    let models: std::collections::BTreeSet<&String> =
        [old, new].into_iter().flat_map(|one| one.seconds.0.iter().map(|(model, _)| model)).collect();
    for model in models {
        let name = prices.short_name(&crate::domain::ModelId::from(model.as_str())).to_owned();
        table.row([name, seconds(old, model), seconds(new, model), String::new()]);
    }
    for one in &found.ratings {
        let name = prices.short_name(&crate::domain::ModelId::from(one.model.as_str())).to_owned();
        let rating = |rating: Option<u8>| rating.map_or_else(|| "as listed".to_owned(), |rating| rating.to_string());
        let between = one.old.zip(one.new).map(|(old, new)| table::signed(i128::from(new).saturating_sub(old.into())));
        table.row([format!("Rating of {name}"), rating(one.old), rating(one.new), between.unwrap_or_default()]);
    }
    let mut text = table.text() + "\n";
    if found.assets.is_empty() {
        text.push_str("Nothing else is different.\n");
        return text;
    }
    let columns =
        [right("Scene"), left("Asset"), left("Pass"), left("Change"), left("Model"), right("Scope"), right("Price")];
    let mut table = Table::new(&columns);
    for one in &found.assets {
        let name = |id: &Option<String>| {
            id.as_ref().map(|id| prices.short_name(&crate::domain::ModelId::from(id.as_str())).to_owned())
        };
        let model = match (name(&one.from), name(&one.to)) {
            (Some(from), Some(to)) if from != to => format!("{from} → {to}"),
            (from, to) => to.or(from).unwrap_or_default(),
        };
        let scene = if one.scene == 0 { "–".to_owned() } else { one.scene.to_string() };
        let (scope, price) = (table::signed(one.scope), table::signed(one.price));
        table.row([scene, one.asset.clone(), one.pass.to_owned(), one.change.to_owned(), model, scope, price]);
    }
    text + &table.text()
}
