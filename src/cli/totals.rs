//! `totals`: what a project costs on a plan.

use std::fmt::Write as _;

use chrono::NaiveDate;

use super::acts::{self, ActSum};
use super::alternatives;
use super::context;
use super::json::{self, JsonContingency, JsonMoney, Pairs};
use super::names;
use super::table::{self, Align, Table};
use super::totals_args::TotalsArgs;
use super::totals_json::{JsonHeld, JsonOther, JsonScene, JsonSum, JsonToGo, JsonTotals, JsonUnknown};
use super::trouble::Trouble;
use super::{Answer, DONE, NO};
use crate::domain::{Credits, Kind, PassFilter};
use crate::figures::usage::StaleSum;
use crate::figures::{Basis, FilmMoney, Finding, Lens, Outlook, Room, Shares, Sum, Verdict};
use crate::present::{self, Standing};
use crate::prices::Plan;
use crate::words::say;
use crate::workspace::{AnswerTerms, Standpoint};

fn bare() -> (&'static str, Align) {
    (say!("answer-head-bare"), Align::Right)
}
fn expected() -> (&'static str, Align) {
    (say!("answer-head-expected"), Align::Right)
}

/// What both kinds of answer say.
struct TotalsAnswer<'a> {
    title: &'a str,
    at: &'a Standpoint<'a>,
    /// None where the service has none and is paid as one goes.
    plan: Option<&'a Plan>,
    pass: PassFilter,
    lens: &'a Lens<'a>,
    outlook: Outlook,
    /// What each part has of the average of all, as every screen says: parts add up to the whole.
    shares: Shares,
    /// The same of what is still to go.
    to_go: Outlook,
    /// What takes have cost.
    spent: Credits,
    /// What is left for the project.
    left: Room,
    /// What the film costs in money; `None` where that is not known.
    money: Option<FilmMoney>,
    /// Whether the alternatives of assets are asked for.
    alternatives: bool,
}

pub(super) fn answer(args: &TotalsArgs, clock: NaiveDate) -> Result<Answer, Trouble> {
    let asked = AnswerTerms {
        list: args.list.named.as_deref(),
        plan: args.plan.as_deref(),
        billing_day: None,
        used: args.used,
        today: args.today.unwrap_or(clock),
    };
    let opened = context::open(&args.file, &asked)?;
    let at = opened.at()?;
    let plan = context::plan(&at)?;
    let lens = Lens { plan, filter: args.pass, confidence: args.confidence, basis: Basis::Expected, ..at.lens() };
    let left = at.balance.room().unwrap_or_default();
    let outlook = at.figures.outlook_in(&lens, left);
    let to_go = at.to_go.outlook_in(&lens, left);
    let spent = at.progress.spent;
    let shares = Shares::of(at.figures, &lens);
    let totals = TotalsAnswer {
        title: &opened.title,
        at: &at,
        plan,
        pass: args.pass,
        lens: &lens,
        outlook,
        shares,
        to_go,
        spent,
        left,
        money: at.film_money(&lens),
        alternatives: args.alternatives,
    };
    let text = if args.json { json::text(&totals.json())? } else { totals.text() };
    let short = match plan {
        Some(_) => matches!(totals.to_go.verdict(), Verdict::Short { .. } | Verdict::Unknown),
        // Nothing limits what is paid as one goes, but what has no price is not known to be paid.
        None => totals.to_go.bare.unpriced > 0,
    };
    let status = if args.require_fit && short { NO } else { DONE };
    let mut notes = opened.notes.clone();
    // The status follows the bare total, as scripts know it: what is said goes on to the chance.
    notes.extend(totals.unsure().filter(|_| args.require_fit && plan.is_some()));
    Ok(Answer { text, notes, status, done: None })
}

impl TotalsAnswer<'_> {
    /// What has no known price in the passes that count, and why; nothing of what is free on the plan.
    fn unknown(&self) -> Vec<JsonUnknown<'_>> {
        let findings = self.at.figures.findings().filter_map(|(scene, finding)| {
            let Finding::Unpriced { asset, pass, why } = *finding else { return None };
            let (_, found) = self.at.project.asset(asset)?;
            let counts = self.pass.includes(pass) && !self.plan.is_some_and(|plan| plan.is_free(found.kind()));
            let place = scene.and_then(|scene| self.at.project.position(scene));
            let scene = place.map_or(0, |place| place + 1);
            counts.then_some(JsonUnknown { scene, asset: &found.label, pass: pass.id(), why: why.id() })
        });
        findings.collect()
    }

    /// Each scene’s number, title, and sums bare and on average.
    fn scenes(&self) -> impl Iterator<Item = (usize, &str, Sum, Credits)> {
        let scenes = self.at.project.scenes.iter().zip(&self.at.figures.scenes);
        scenes.enumerate().map(|(place, (scene, figures))| {
            let bare = figures.sum(self.pass, self.plan);
            (place + 1, scene.title.as_str(), bare, self.shares.scene(place, figures, self.lens).credits)
        })
    }

    fn acts(&self) -> Vec<ActSum<'_>> {
        let scenes: Vec<(Sum, Credits)> = self.scenes().map(|(.., bare, expected)| (bare, expected)).collect();
        acts::sums(self.at.project, &scenes)
    }

    /// What belongs to no scene: the project’s own assets, and speech that is rounded over the project.
    fn own(&self) -> Sum {
        let mut sums = self.at.figures.running_totals(self.pass, self.plan);
        sums.next().map(|(_, sum)| sum).unwrap_or_default()
    }

    /// What that costs on average.
    fn expected_own(&self) -> Credits {
        let scenes = self.scenes().map(|(.., expected)| expected.get()).fold(0, u64::saturating_add);
        let work = self.outlook.expected.ceil().less(self.outlook.contingency(Basis::Expected));
        work.less(Credits::new(scenes))
    }

    /// The shared stills among it, bare and on average; `None` where it is nothing else, or has none.
    fn stills(&self) -> Option<(Sum, Credits)> {
        let (figures, project) = (self.at.figures, self.at.project);
        let of_stills = || figures.project_assets.iter().filter(|asset| asset.kind == Kind::Image);
        let bare = of_stills().map(|asset| asset.sum(self.pass, self.plan)).fold(Sum::ZERO, Sum::and);
        let shares = of_stills().map(|asset| self.shares.own_asset(asset, self.lens).credits);
        let expected = shares.fold(0, |sum: u64, one| sum.saturating_add(one.get()));
        (!bare.is_zero() && !project.owns_only_stills()).then_some((bare, Credits::new(expected)))
    }

    /// Each kind with its sums bare and on average.
    fn kinds(&self) -> impl Iterator<Item = (Kind, Sum, Credits)> {
        let bare = self.at.figures.by_kind(self.pass, self.plan);
        let expected = self.shares.kinds(self.at.figures, self.lens);
        bare.zip(expected).map(|((kind, bare), (_, expected))| (kind, bare, expected.credits))
    }

    fn json(&self) -> JsonTotals<'_> {
        let stale = StaleSum::of(self.at.done, self.plan);
        let sum = |sum: Sum, expected: Credits| JsonSum { bare: sum.credits.get(), expected: expected.get() };
        let scenes = self.scenes().map(|(scene, title, bare, expected)| JsonScene {
            scene,
            title,
            bare: bare.credits.get(),
            expected: expected.get(),
        });
        JsonTotals {
            project: self.title,
            plan: self.plan.map(|plan| plan.id.as_str()),
            pass: self.pass.id(),
            bare: self.outlook.bare.credits.get(),
            expected: self.outlook.expected.ceil().get(),
            safe: self.outlook.safe.get(),
            confidence: self.outlook.confidence.percent(),
            chance: self.plan.and(self.to_go.chance).map(json::chance),
            verdict: self.plan.map(|_| self.to_go.verdict().id()),
            unpriced: self.outlook.bare.unpriced,
            unknown: self.unknown(),
            paid_elsewhere: self.at.project.paid_elsewhere().count(),
            allowance: self.plan.map(|plan| plan.allowance.get()),
            left: self.plan.map(|_| self.at.balance.left.unwrap_or_default().get()),
            left_for_project: self.plan.map(|_| self.left.credits.get()),
            others: self.others(),
            spent: self.spent.get(),
            to_go: JsonToGo::of(|basis| self.to_go.get(basis).credits),
            contingency: JsonContingency::of(self.at.project.contingency).map(|contingency| JsonHeld {
                contingency,
                all: JsonToGo::of(|basis| self.outlook.contingency(basis)),
                to_go: JsonToGo::of(|basis| self.to_go.contingency(basis)),
            }),
            money: self.money.as_ref().map(JsonMoney::of),
            done: self.at.done.finished().count(),
            stale: stale.count,
            stale_credits: stale.again.credits.get(),
            kinds: Pairs(self.kinds().map(|(kind, bare, one)| (kind.id().to_owned(), sum(bare, one))).collect()),
            acts: self.acts().iter().map(ActSum::json).collect(),
            scenes: scenes.collect(),
            project_assets: sum(self.own(), self.expected_own()),
            alternatives: self.alternatives.then(|| alternatives::json(self.at, self.lens)),
        }
    }

    fn text(&self) -> String {
        let plan = self.plan.map_or_else(
            || say!("answer-as-you-go", provider = &self.at.prices.provider),
            |plan| say!("answer-a-cycle", plan = &plan.name, credits = present::credit_count(plan.allowance)),
        );
        let mut text = String::new();
        let facts = [
            (say!("answer-project"), self.title),
            (say!("answer-plan"), &plan),
            (say!("answer-pass"), names::filter(self.pass)),
        ];
        text.push_str(&table::facts(&facts, 2));
        let mut scenes = Table::new(&[
            (say!("answer-head-scene"), Align::Right),
            (say!("answer-head-title"), Align::Left),
            bare(),
            expected(),
        ]);
        let cells = |name: [String; 2], bare: Sum, expected: Credits| {
            let [number, title] = name;
            [number, title, table::sum(bare), table::sum(Sum { credits: expected, ..bare })]
        };
        if !self.own().is_zero() {
            let name = [String::new(), present::own_title(self.at.project).to_owned()];
            scenes.row(cells(name, self.own(), self.expected_own()));
            if let Some((bare, expected)) = self.stills() {
                scenes.row(cells([String::new(), say!("answer-of-it-stills").to_owned()], bare, expected));
            }
        }
        for (number, title, bare, expected) in self.scenes() {
            let number = self.at.project.number_at(number.saturating_sub(1));
            scenes.row(cells([number, title.to_owned()], bare, expected));
        }
        let all = &self.outlook;
        if !all.held.is_none() {
            let name = [String::new(), present::contingency_title(self.at.project.contingency)];
            let bare = Sum { credits: all.contingency(Basis::Bare), unpriced: 0 };
            scenes.row(cells(name, bare, all.contingency(Basis::Expected)));
        }
        scenes.row(cells([String::new(), say!("answer-total").to_owned()], all.bare, all.expected.ceil()));
        if self.has_made() {
            let (bare, to_go) = (self.to_go.bare, self.to_go.expected.ceil());
            let made = Sum { credits: all.bare.credits.less(bare.credits), unpriced: 0 };
            // What has changed since it was made is made, but of something else than is counted here.
            let some_changed = StaleSum::of(self.at.done, self.plan).count > 0;
            let name = if some_changed { say!("answer-of-it-made-changed") } else { say!("answer-of-it-made") };
            scenes.row(cells([String::new(), name.to_owned()], made, all.expected.ceil().less(to_go)));
            scenes.row(cells([String::new(), say!("answer-of-it-to-go").to_owned()], bare, to_go));
        }
        let mut kinds = Table::new(&[(say!("answer-head-kind"), Align::Left), bare(), expected()]);
        for (kind, bare, expected) in self.kinds().filter(|(_, bare, _)| !bare.is_zero()) {
            kinds.row([names::kind(kind).to_owned(), table::sum(bare), table::sum(Sum { credits: expected, ..bare })]);
        }
        for kind in self.plan.map(|plan| plan.unlimited.as_slice()).unwrap_or_default() {
            kinds.row([names::kind(*kind).to_owned(), say!("answer-free").to_owned(), String::new()]);
        }
        for table in [acts::table(&self.acts()), scenes, kinds].iter().filter(|table| !table.is_empty()) {
            writeln!(text, "\n{}", table.text().trim_end()).unwrap_or_default();
        }
        let elsewhere = present::paid_elsewhere_words(self.at.project).map(|words| words + "\n").unwrap_or_default();
        let spent = if self.at.project.takes.is_empty() { String::new() } else { self.spent() };
        if self.alternatives {
            text.push_str(&alternatives::text(self.at, self.lens));
        }
        let money = self.money.as_ref().map(|money| self.money_line(money)).unwrap_or_default();
        writeln!(text, "\n{elsewhere}{spent}{}\n{}{money}", self.verdict(), self.odds()).unwrap_or_default();
        text
    }

    /// `Money for the film: 58.00 (2 months of Pro at 29.00); 0.323 for a finished second`, on a line of its own.
    fn money_line(&self, money: &FilmMoney) -> String {
        let plan = self.plan.map(|plan| plan.name.as_str()).unwrap_or_default();
        let (film, months) = (present::film_money(money), present::months_words(money, plan));
        let words = match present::second_money(money) {
            Some(second) => say!("answer-money-and-second", film = film, months = months, second = second),
            None => say!("answer-money", film = film, months = months),
        };
        format!("\n{words}")
    }

    /// Why status 0 is no promise: the total fits, but not with the retakes that are to be expected.
    fn unsure(&self) -> Option<String> {
        let verdict = self.to_go.verdict();
        let unsure = matches!(verdict, Verdict::Tight(_) | Verdict::BareOnly(_));
        let (words, confidence) = (present::verdict_words(&verdict).text, self.to_go.confidence);
        unsure.then(|| say!("answer-unsure", confidence = confidence.percent(), words = words))
    }

    /// What retakes do to it: `expected 3,105; 90 % safe 3,790; fits with a chance of 12 %`.
    fn odds(&self) -> String {
        let Outlook { confidence, chance, .. } = &self.to_go;
        let [expected, safe] = [Basis::Expected, Basis::Safe].map(|basis| Self::at_least(self.to_go.get(basis)));
        let held = u64::from(!self.to_go.held.is_none());
        let percent = confidence.percent();
        let totals = say!("answer-odds-totals", held = held, expected = expected, confidence = percent, safe = safe);
        match chance {
            _ if self.plan.is_none() => totals,
            Some(chance) => say!("answer-odds", totals = totals, chance = present::chance(*chance)),
            None => say!("answer-odds-not-known", totals = totals),
        }
    }

    /// Whether some of the work in the totals needs no more takes.
    fn has_made(&self) -> bool {
        self.to_go.bare != self.outlook.bare || self.to_go.expected != self.outlook.expected
    }

    /// What was spent, and what it comes to with what is still to go.
    fn spent(&self) -> String {
        let all = Credits::new(self.spent.get().saturating_add(self.to_go.bare.credits.get()));
        let all = Self::at_least(Sum { credits: all, ..self.to_go.bare });
        let held = u64::from(!self.to_go.held.is_none());
        let spent = say!("answer-spent", spent = table::credits(self.spent), all = all, held = held) + "\n";
        match present::stale_words(&StaleSum::of(self.at.done, self.plan)) {
            Some(stale) => format!("{spent}{stale}\n"),
            None => spent,
        }
    }

    /// A sum as text: `at least 1,320 + 2 unpriced` while something has no known price.
    fn at_least(sum: Sum) -> String {
        let what = table::sum(sum);
        if sum.unpriced > 0 && !sum.credits.is_zero() { say!("number-at-least", what = what) } else { what }
    }

    /// What other projects on the account take first.
    fn others(&self) -> Vec<JsonOther<'_>> {
        let each = self.at.balance.others.each(self.plan);
        each.map(|(project, takes)| JsonOther { project, credits: takes.credits.get(), unpriced: takes.unpriced })
            .collect()
    }

    fn verdict(&self) -> String {
        let total = Self::at_least(self.to_go.bare);
        let some = u64::from(!self.at.project.takes.is_empty());
        let held = u64::from(!self.to_go.held.is_none());
        let total = say!("answer-total-to-go", total = total, some = some, held = held);
        if self.plan.is_none() {
            return say!("answer-verdict-as-you-go", total = total);
        }
        let left = Standing::of(self.at.balance).left_words().unwrap_or_default();
        let verdict = self.to_go.verdict();
        let words = present::verdict_words(&verdict).text;
        if matches!(verdict, Verdict::Short { .. } | Verdict::Unknown) {
            return say!("answer-verdict", total = total, left = left, words = words);
        }
        let spare = present::spare_words(self.to_go.bare, self.left, Basis::Bare, &self.to_go.held);
        say!("answer-verdict-spare", total = total, left = left, spare = spare, words = words)
    }
}
