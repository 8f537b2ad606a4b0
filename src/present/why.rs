//! Why a figure is what it is, in words: the figure, its lines, what each rests on and where it can be changed.

use chrono::NaiveDate;

use super::why_words::{rule_words, unit_noun, unit_nouns};
use super::{Toned, basis_title, kind_label, kind_title, number, total_phrase};
use crate::domain::{AssetId, Confidence, Letter, Pass, Project, SceneId};
use crate::figures::why::{AdjustAt, Figure, FigureQuestion, Ground, ReasonLine, ReasonMark, Why, WorkCounted};
use crate::figures::{AssumptionId, Held};
use crate::prices::PriceList;

/// What the words of an answer are about.
#[derive(Clone, Copy, Debug)]
pub struct WhyWords<'a> {
    /// The project.
    pub project: &'a Project,
    /// The price list.
    pub prices: &'a PriceList,
    /// The user's date.
    pub today: NaiveDate,
    /// How sure safe totals are.
    pub confidence: Confidence,
}

/// An answer as a screen shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhyView {
    /// What was asked about.
    pub title: String,
    /// How much it is.
    pub value: Toned,
    /// What it rests on.
    pub ground: String,
    /// Whether the lines add up to it.
    pub adds_up: bool,
    /// Its lines, in order.
    pub lines: Vec<WhyLine>,
}

/// A line of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhyLine {
    /// What it is.
    pub what: String,
    /// How much it is; empty where nothing is counted.
    pub value: String,
    /// What it rests on.
    pub ground: String,
    /// Where it can be changed.
    pub change: Option<AdjustAt>,
    /// What to ask about it.
    pub of: Option<FigureQuestion>,
}

/// What the way to a place where something can be changed is called.
pub const fn adjust_label(place: AdjustAt) -> &'static str {
    match place {
        AdjustAt::Scene(_) => "Show on the board",
        AdjustAt::Project => "Show in the inspector",
        AdjustAt::Assumptions | AdjustAt::Confidence | AdjustAt::Speech => "Change in Costs",
        AdjustAt::Account => "Plan and billing day…",
        AdjustAt::Balance => "Adjust balance…",
        AdjustAt::Takes => "See Usage",
        AdjustAt::Plans => "See Plans",
        AdjustAt::Prices => "See Prices",
    }
}

impl WhyWords<'_> {
    /// An answer in words.
    pub fn view(&self, why: &Why) -> WhyView {
        // Beside figures of one basis it is said once, in the title.
        let says_basis = !matches!(&why.line.mark, ReasonMark::Figure(asked) if on_basis(&asked.figure));
        WhyView {
            title: self.title(&why.line.mark),
            value: self.toned(&why.line.value),
            ground: self.ground(&why.line.ground),
            adds_up: why.adds_up,
            lines: why.parts.iter().map(|line| self.line(line, says_basis)).collect(),
        }
    }

    fn line(&self, line: &ReasonLine, says_basis: bool) -> WhyLine {
        WhyLine {
            what: if says_basis { self.with_basis(&line.mark) } else { self.mark(&line.mark) },
            value: self.value(&line.value),
            ground: self.ground(&line.ground),
            change: line.change,
            of: line.of.clone(),
        }
    }

    /// The figure that was asked about, with its basis where that matters.
    fn title(&self, mark: &ReasonMark) -> String {
        match mark {
            ReasonMark::Figure(asked) if on_basis(&asked.figure) => {
                format!("{} · {}", self.on_plan(asked), self.basis(asked))
            }
            ReasonMark::Figure(asked) => self.on_plan(asked),
            other => self.mark(other),
        }
    }

    /// What a line below another one is; with its basis where the upper one has none.
    pub fn mark_below(&self, mark: &ReasonMark, upper: &ReasonMark) -> String {
        match upper {
            ReasonMark::Figure(asked) if on_basis(&asked.figure) => self.mark(mark),
            _ => self.with_basis(mark),
        }
    }

    /// A line with its basis, where it has one.
    fn with_basis(&self, mark: &ReasonMark) -> String {
        match mark {
            ReasonMark::Figure(asked) if on_basis(&asked.figure) => {
                format!("{}, {}", self.figure(asked), self.basis(asked))
            }
            other => self.mark(other),
        }
    }

    /// The basis of a figure, with what it holds back.
    fn basis(&self, asked: &FigureQuestion) -> String {
        let holds = matches!(asked.figure, Figure::Total | Figure::Spare | Figure::Together | Figure::PerSecond);
        let held = if holds { Held::of_all(self.project.contingency) } else { Held::NONE };
        total_phrase(asked.basis, self.confidence, &held)
    }

    /// A figure with the plan that it is asked on.
    fn on_plan(&self, asked: &FigureQuestion) -> String {
        match asked.plan.as_ref().and_then(|id| self.prices.plan(id)) {
            Some(plan) => format!("{}, {}", self.figure(asked), plan.name),
            None => self.figure(asked),
        }
    }

    /// What a line is.
    pub fn mark(&self, mark: &ReasonMark) -> String {
        match mark {
            ReasonMark::Figure(asked) => self.figure(asked),
            ReasonMark::Clips { count, seconds, each, takes } => {
                let clips = number::counted(*count, "clip", "clips");
                format!("{clips} of {seconds} s at {}{}", number::credits(*each), times(*takes))
            }
            ReasonMark::Units { kind, count, each, takes } => {
                let things = number::counted(*count, unit_noun(*kind), unit_nouns(*kind));
                format!("{things} at {}{}", number::credits(*each), times(*takes))
            }
            ReasonMark::Speech { characters, block, each, takes } => {
                let (at, block) = (number::credits(*each), number::amount((*block).into()));
                let characters = number::counted(*characters, "character", "characters");
                format!("{characters} at {at} per {block} started{}", times(*takes))
            }
            ReasonMark::Script { millis, takes } => {
                format!("A script for {}{}", number::running_length(*millis), times(*takes))
            }
            ReasonMark::Retakes { rate, after_draft } => {
                format!("Retakes on average, {rate} are kept{}", if *after_draft { " after a draft" } else { "" })
            }
            ReasonMark::Reserve(confidence) => format!("Reserve to be {confidence} % safe"),
            ReasonMark::Evened => "Rounding to whole credits".to_owned(),
            ReasonMark::FreeOn(plan) => format!("Free on {plan}"),
            ReasonMark::NoPrice(why) => format!("No price: {}", super::unpriced_words(*why)),
            ReasonMark::PaidElsewhere => "Paid elsewhere: no credits, as you said".to_owned(),
            ReasonMark::AllPaidElsewhere(count) => {
                format!("{} paid elsewhere: no credits, as you said", number::counted(*count, "asset", "assets"))
            }
            ReasonMark::HeldBack(contingency) if contingency.percent() > 0 => "Share of the work held back".to_owned(),
            ReasonMark::HeldBack(_) => "Credits held back".to_owned(),
            ReasonMark::Kept => "Made already".to_owned(),
            ReasonMark::KeptAndChanged => "Made already, and changed since".to_owned(),
            ReasonMark::Others(count) => format!("{} more", number::amount(u64::try_from(*count).unwrap_or(u64::MAX))),
            ReasonMark::Grants(plan) => format!("{plan} grants a cycle"),
            ReasonMark::SiteMore => "The service’s site shows more".to_owned(),
            ReasonMark::Besides => "Charged without a take".to_owned(),
            ReasonMark::Takes(_) => "Takes recorded".to_owned(),
            ReasonMark::TakesOf(model, takes) => {
                format!("{}, {}", self.prices.short_name(model), number::counted(*takes, "take", "takes"))
            }
            ReasonMark::SpentOn(kind) => kind_title(*kind).to_owned(),
            ReasonMark::Over => "Used beyond what there was".to_owned(),
            ReasonMark::OnBasis(basis) => basis_title(*basis, self.confidence),
            ReasonMark::Confidence => "How sure a safe total must be".to_owned(),
            ReasonMark::Assumed(id) => self.assumed(id),
            ReasonMark::TakenFirst(title) => format!("For {title}, which goes first or is kept some"),
            ReasonMark::Unused(start, end) => format!("Left of {}", self.span(*start, *end)),
            ReasonMark::Made(start, end) => format!("Made {}", self.span(*start, *end)),
            ReasonMark::BillingDay => "Day of the month on which credits reset".to_owned(),
            ReasonMark::RecordedDays => "Days that the pace is taken from".to_owned(),
            ReasonMark::SpendingDays => "Days left to spend on before the reset".to_owned(),
            ReasonMark::WillSpend => "Spent until then at this pace".to_owned(),
            ReasonMark::UnitPrice(model) => format!("{}, the smallest unit", self.prices.short_name(model)),
            ReasonMark::ShotLength(scene) => format!("Shots of {}", self.scene(*scene)),
            ReasonMark::SceneLength(scene) => self.scene(*scene),
            ReasonMark::SpokenLetters(script, characters, pace) => {
                spoken_letters(script.as_deref(), *characters, *pace)
            }
            ReasonMark::PaceOfProject => "Pace of speech of the project, as a share of the usual".to_owned(),
            ReasonMark::Found(Some(scene), one) => format!("{}: {}", self.scene(*scene), super::finding_words(one)),
            ReasonMark::Found(None, finding) => super::finding_words(finding),
            ReasonMark::Asset(asset) => self.asset(*asset),
            ReasonMark::CreditsThere => "By credits: those of the last take are there".to_owned(),
            ReasonMark::WorkingTime { takes, a_day, made_today, from } => {
                let (takes, from) = (number::counted(*takes, "take", "takes"), number::date(*from, self.today));
                let made = super::working::made_today_words(*made_today);
                format!("By working time: {takes} from {from} on, {} a day{made}", number::amount(a_day.get().into()))
            }
            ReasonMark::MonthPrice(plan) => format!("Price of a month of {plan}, typed under Plan and billing day"),
            ReasonMark::PaidMonth { plan, start, end } => {
                format!("{plan}, {} – {}", number::date(*start, self.today), number::date(*end, self.today))
            }
            ReasonMark::MonthsToCome { plan, count, each } => {
                format!("{} of {plan} at {each}", number::counted(*count, "month", "months"))
            }
            ReasonMark::Model(reason) => self.model_reason(reason),
            ReasonMark::Change(reason) => self.change_reason(*reason),
        }
    }

    fn figure(&self, asked: &FigureQuestion) -> String {
        let to_go = asked.work == WorkCounted::ToGo && !self.project.takes.is_empty();
        match &asked.figure {
            Figure::Total if to_go => "Still to go".to_owned(),
            Figure::Total => "Total".to_owned(),
            Figure::Work if to_go => "Work still to go".to_owned(),
            Figure::Work => "Work".to_owned(),
            Figure::Contingency => super::contingency_title(self.project.contingency),
            Figure::Kind(kind) => kind_title(*kind).to_owned(),
            Figure::Pass(Pass::Draft) => "Draft pass".to_owned(),
            Figure::Pass(Pass::Final) => "Final pass".to_owned(),
            Figure::Model(model) => self.prices.model_name(model).to_owned(),
            Figure::Scene(scene) => self.scene(*scene),
            Figure::Own => super::own_title(self.project).to_owned(),
            Figure::SharedStills => super::stills::stills_title().to_owned(),
            Figure::Rounding => "Speech, rounded up once".to_owned(),
            Figure::Asset(asset) => self.asset(*asset),
            Figure::Choice(asset, Pass::Draft) => format!("{}, draft", self.asset(*asset)),
            Figure::Choice(asset, Pass::Final) => format!("{}, final", self.asset(*asset)),
            Figure::Alternatives(_) => "Alternatives, each by itself".to_owned(),
            Figure::Alternative(asset, letter) => self.alternative(*asset, *letter),
            Figure::Left => "Left in this cycle".to_owned(),
            Figure::LeftForProject => "Left for this project".to_owned(),
            Figure::Used => "Used in this cycle".to_owned(),
            Figure::Spare => "To spare".to_owned(),
            Figure::Chance => "Chance that it fits".to_owned(),
            Figure::Verdict => "Does it fit?".to_owned(),
            Figure::Spent => "Spent on this project".to_owned(),
            Figure::Together => "Spent and still to go".to_owned(),
            Figure::Cycles => "Billing cycles it takes".to_owned(),
            Figure::Finish => "Earliest finish".to_owned(),
            Figure::Expires => "Expires until it is done".to_owned(),
            Figure::Free => "Worth of what is free".to_owned(),
            Figure::Buys(model) => format!("{} for a whole allowance", self.prices.short_name(model)),
            Figure::Allowance => "Credits a cycle".to_owned(),
            Figure::Reset => "When credits reset".to_owned(),
            Figure::AtReset => "Left at the reset at this pace".to_owned(),
            Figure::Daily => "Spent a day".to_owned(),
            Figure::Needed => "Needed a day".to_owned(),
            Figure::Running => "Running time".to_owned(),
            Figure::Spoken(scene) => format!("Narration of {}, spoken", self.scene(*scene)),
            Figure::Motion => "In motion".to_owned(),
            Figure::PerSecond => "Credits for a finished second".to_owned(),
            Figure::FilmMoney => super::money::film_title().to_owned(),
            Figure::MinuteMoney => super::money::minute_title().to_owned(),
            Figure::SecondMoney => super::money::second_title().to_owned(),
            Figure::Findings => "Worth a look".to_owned(),
            Figure::Unpriced => "Without a known price".to_owned(),
            Figure::Done => "Done".to_owned(),
            Figure::Price(model) => format!("Price of {}", self.prices.model_name(model)),
            Figure::OwnPrice(model) => format!("What your price of {} changes", self.prices.model_name(model)),
            Figure::Rating(model) => format!("Rating of {}", self.prices.model_name(model)),
            Figure::Learned(..) | Figure::PastUsed(_) | Figure::PastExpired(_) => self.recorded(&asked.figure),
        }
    }

    pub(super) fn scene(&self, id: SceneId) -> String {
        let Some(place) = self.project.position(id) else { return "A scene".to_owned() };
        let title = self.project.scenes.get(place).map(|scene| scene.title.trim()).unwrap_or_default();
        let title = if title.is_empty() { super::untitled_scene() } else { title };
        format!("{} · {title}", self.project.number_at(place))
    }

    pub(super) fn asset(&self, id: AssetId) -> String {
        let Some((scene, asset)) = self.project.asset(id) else { return "An asset".to_owned() };
        let label = asset.label.trim();
        let label = if label.is_empty() { kind_label(asset.kind()) } else { label };
        match scene.and_then(|scene| self.project.position(scene.id)) {
            Some(place) => format!("{} · {label}", self.project.number_at(place)),
            None => label.to_owned(),
        }
    }

    fn alternative(&self, id: AssetId, letter: Letter) -> String {
        let found = self.project.asset(id).and_then(|(_, asset)| asset.candidates().find(|one| one.letter == letter));
        found.map_or_else(
            || format!("Alternative {letter}"),
            |one| super::alternatives::lettered_word(&one, true, self.prices),
        )
    }

    fn span(&self, start: NaiveDate, end: NaiveDate) -> String {
        format!("{} – {}", number::date(start.max(self.today), self.today), number::date(end, self.today))
    }

    /// What a line rests on: a rule, an assumption or a source.
    pub fn ground(&self, ground: &Ground) -> String {
        match ground {
            Ground::Rule(rule) => rule_words(*rule).to_owned(),
            Ground::Assumption(AssumptionId::KeepRate(key) | AssumptionId::ModelRate(key, _)) => {
                let entry = self.prices.keep_rate_entry(*key);
                let source = entry.and_then(|entry| self.prices.source(&entry.source));
                source.map_or_else(
                    || format!("Assumption: keep rate, {key}"),
                    |source| format!("Assumption: {}, {}", source.title, source.read),
                )
            }
            Ground::Assumption(id) => format!("Assumption: {}", self.assumed(id)),
            Ground::Source(id) => self.prices.source(id).map_or_else(
                || "From the price list".to_owned(),
                |source| format!("{}, read {}", source.title, source.read),
            ),
            Ground::Recorded => "From what was recorded or typed".to_owned(),
            Ground::Board => "As the board has it".to_owned(),
        }
    }

    fn assumed(&self, id: &AssumptionId) -> String {
        match id {
            AssumptionId::KeepRate(key) => format!("Keep rate, {key}"),
            AssumptionId::ModelRate(key, model) => format!("Keep rate, {key}, {}", self.prices.short_name(model)),
            AssumptionId::AfterDraft => "a draft makes keeping the final likelier".to_owned(),
            AssumptionId::SpeechRounding => "where speech is rounded".to_owned(),
            AssumptionId::Price(model) => self
                .prices
                .model(model)
                .and_then(|model| model.assumption.clone())
                .unwrap_or_else(|| "how the price is read".to_owned()),
            AssumptionId::SpokenPace => "how fast narration is spoken".to_owned(),
            AssumptionId::Upgrade => "what an upgrade in mid-cycle gives".to_owned(),
        }
    }
}

/// So many characters of a script at a pace in hundredths of a character a second.
fn spoken_letters(script: Option<&str>, characters: u64, pace: u64) -> String {
    let characters = number::counted(characters, "character", "characters");
    format!("{characters} in {} at {} a second", script.unwrap_or("Latin letters"), super::pace_number(pace))
}

/// Whether a figure is another one on another basis.
const fn on_basis(figure: &Figure) -> bool {
    matches!(
        figure,
        Figure::Total
            | Figure::Work
            | Figure::Contingency
            | Figure::Kind(_)
            | Figure::Pass(_)
            | Figure::Model(_)
            | Figure::Scene(_)
            | Figure::Own
            | Figure::SharedStills
            | Figure::Asset(_)
            | Figure::Choice(..)
            | Figure::Alternative(..)
            | Figure::Spare
            | Figure::Together
            | Figure::PerSecond
            | Figure::OwnPrice(_)
    )
}

fn times(takes: u32) -> String {
    if takes > 1 { format!(", {} takes", number::amount(takes.into())) } else { String::new() }
}
