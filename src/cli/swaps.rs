//! `swaps`: other choices that save credits, or are better for nothing more.

use std::fmt::Write as _;

use chrono::NaiveDate;
use serde::Serialize;

use super::Answer;
use super::args::SwapsArgs;
use super::context;
use super::json;
use super::pick::{Pick, clips};
use super::table::{self, Align, Table};
use super::trouble::Trouble;
use crate::advice::{Advice, DraftOffer, DraftOffers, Ranking, Savings, Swap};
use crate::domain::{PassFilter, Project};
use crate::figures::Lens;
use crate::present;
use crate::prices::PriceList;
use crate::workspace::AnswerTerms;

pub(super) fn answer(args: &SwapsArgs, today: NaiveDate) -> Result<Answer, Trouble> {
    let asked = AnswerTerms { plan: args.plan.as_deref(), billing_day: None, used: None, today };
    let opened = context::open(&args.file, &asked)?;
    let at = opened.at()?;
    context::plan(&at)?;
    let lens = Lens { filter: args.pass, basis: args.retakes, ..at.lens() };
    let advice = Advice::of(at.changeable, &lens);
    let swaps = advice.ranked(Ranking::Saved);
    let drafts = (args.pass != PassFilter::Final).then(|| DraftOffers::of(at.changeable, &lens));
    let drafts: Vec<&DraftOffer> = drafts.iter().flat_map(DraftOffers::iter).collect();
    let text = if args.json {
        json::text(&json(at.project, (&swaps, &drafts), at.prices))?
    } else {
        text(at.project, (&swaps, &drafts), advice.savings(), at.prices)
    };
    let notes = opened.notes.clone();
    Ok(Answer::done(text, notes))
}

#[derive(Serialize)]
struct JsonSwaps<'a> {
    swaps: Vec<JsonSwap<'a>>,
    drafts: Vec<JsonDraft<'a>>,
}

#[derive(Serialize)]
struct JsonSwap<'a> {
    scene: usize,
    asset: &'a str,
    pass: &'a str,
    from: &'a str,
    to: &'a str,
    saves: u64,
    kind: &'a str,
    keeps: &'a [String],
    loses: &'a [String],
    causes: Vec<String>,
    evidence: Option<&'a str>,
    id: u32,
    from_clips: Option<String>,
    to_clips: Option<String>,
}

#[derive(Serialize)]
struct JsonDraft<'a> {
    scene: usize,
    asset: &'a str,
    with: &'a str,
    costs: u64,
    saves: u64,
    id: u32,
}

fn json<'a>(
    project: &'a Project,
    (swaps, drafts): (&[&'a Swap], &[&'a DraftOffer]),
    prices: &PriceList,
) -> JsonSwaps<'a> {
    let swap = |swap: &&'a Swap| {
        let pick = Pick::of(project, (swap.scene, swap.asset))?;
        Some(JsonSwap {
            scene: pick.scene,
            asset: &pick.asset.label,
            pass: swap.pass.id(),
            from: swap.from.model.as_str(),
            to: swap.to.model.as_str(),
            saves: swap.saves.get(),
            kind: swap.kind.id(),
            keeps: &swap.keeps,
            loses: &swap.loses,
            causes: swap.causes.iter().map(|still| present::cause(still, prices)).collect(),
            evidence: swap.evidence.as_deref(),
            id: swap.asset.get(),
            from_clips: clips(&swap.from),
            to_clips: clips(&swap.to),
        })
    };
    let draft = |offer: &&'a DraftOffer| {
        let pick = Pick::of(project, (offer.scene, offer.asset))?;
        Some(JsonDraft {
            scene: pick.scene,
            asset: &pick.asset.label,
            with: offer.choice.model.as_str(),
            costs: offer.verdict.costs.ceil().get(),
            saves: offer.verdict.saves.floor().get(),
            id: offer.asset.get(),
        })
    };
    JsonSwaps { swaps: swaps.iter().filter_map(swap).collect(), drafts: drafts.iter().filter_map(draft).collect() }
}

fn text(
    project: &Project,
    (swaps, drafts): (&[&Swap], &[&DraftOffer]),
    savings: Savings,
    prices: &PriceList,
) -> String {
    let left = |name| (name, Align::Left);
    let columns = ["Asset", "Pass", "From", "To"].map(left);
    let saves = [("Saves", Align::Right), left("Kind"), left("Loses"), left("Causes"), left("Measured by others")];
    let mut table = Table::new(&[&[("Scene", Align::Right)], &columns[..], &saves[..]].concat());
    for swap in swaps {
        let Some(pick) = Pick::of(project, (swap.scene, swap.asset)) else { continue };
        let (from, to) = (pick.words(&swap.from, prices), pick.words(&swap.to, prices));
        let start = [pick.scene.to_string(), pick.asset.label.clone(), swap.pass.to_string(), from, to];
        let evidence = swap.evidence.clone().unwrap_or_default();
        let causes = swap.causes.as_ref().map(|still| present::cause(still, prices)).unwrap_or_default();
        let end = [table::credits(swap.saves), swap.kind.id().to_owned(), swap.loses.join(", "), causes, evidence];
        table.row(start.into_iter().chain(end));
    }
    let mut text = if table.is_empty() { String::new() } else { table.text() + "\n" };
    let swaps = if savings.swaps == 1 { "swap saves" } else { "swaps save" };
    let count = table::number(savings.swaps as u64);
    writeln!(text, "{count} {swaps} {} credits", table::credits(savings.credits)).unwrap_or_default();
    for offer in drafts {
        let Some(pick) = Pick::of(project, (offer.scene, offer.asset)) else { continue };
        let (costs, saves) = (table::credits(offer.verdict.costs.ceil()), table::credits(offer.verdict.saves.floor()));
        let with = pick.words(&offer.choice, prices);
        let scene = pick.scene;
        let label = table::one_line(&pick.asset.label);
        writeln!(text, "scene {scene}, {label}: a draft by {with} costs {costs} and saves {saves} on average")
            .unwrap_or_default();
    }
    text
}
