//! Why a figure is what it is, in words: the figure, its lines, what each rests on and where it can be changed.

use chrono::NaiveDate;

use super::why_words::rule_words;
use super::{Toned, basis_title, kind_label, kind_title, number, total_phrase};
use crate::domain::{AssetId, Confidence, Letter, Pass, Project, SceneId};
use crate::figures::why::{AdjustAt, Figure, FigureQuestion, Ground, ReasonLine, ReasonMark, Why, WorkCounted};
use crate::figures::{AssumptionId, Held};
use crate::prices::PriceList;
use crate::words::say;

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
pub fn adjust_label(place: AdjustAt) -> &'static str {
    match place {
        AdjustAt::Scene(_) => say!("why-show-on-board"),
        AdjustAt::Project => say!("why-show-in-inspector"),
        AdjustAt::Assumptions | AdjustAt::Confidence | AdjustAt::Speech => say!("why-change-in-costs"),
        AdjustAt::Account => say!("why-plan-and-billing-day"),
        AdjustAt::Balance => say!("why-adjust-balance"),
        AdjustAt::Takes => say!("why-see-usage"),
        AdjustAt::Plans => say!("why-see-plans"),
        AdjustAt::Prices => say!("why-see-prices"),
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
                let seconds = seconds.to_string();
                say!("why-clips", count = *count, seconds = seconds, credits = *each, takes = *takes)
            }
            ReasonMark::Units { kind, count, each, takes } => {
                say!("why-units", kind = kind.id(), count = *count, credits = *each, takes = *takes)
            }
            ReasonMark::Speech { characters, block, each, takes } => {
                say!("why-speech", count = *characters, credits = *each, block = *block, takes = *takes)
            }
            ReasonMark::Script { millis, takes } => {
                say!("why-script", length = number::running_length(*millis), takes = *takes)
            }
            ReasonMark::Retakes { rate, after_draft } => {
                say!("why-retakes", rate = rate.to_string(), drafted = u8::from(*after_draft))
            }
            ReasonMark::Reserve(confidence) => say!("why-reserve", percent = confidence.to_string()),
            ReasonMark::Evened => say!("why-evened").to_owned(),
            ReasonMark::FreeOn(plan) => say!("why-free-on", plan = plan),
            ReasonMark::NoPrice(why) => say!("why-no-price", why = super::unpriced_words(*why)),
            ReasonMark::PaidElsewhere => say!("why-paid-elsewhere").to_owned(),
            ReasonMark::AllPaidElsewhere(count) => {
                say!("why-all-paid-elsewhere", count = *count)
            }
            ReasonMark::HeldBack(contingency) if contingency.percent() > 0 => say!("why-share-held-back").to_owned(),
            ReasonMark::HeldBack(_) => say!("why-credits-held-back").to_owned(),
            ReasonMark::Kept => say!("why-made-already").to_owned(),
            ReasonMark::KeptAndChanged => say!("why-made-and-changed").to_owned(),
            ReasonMark::Others(count) => say!("why-others", count = *count),
            ReasonMark::Grants(plan) => say!("why-grants", plan = plan),
            ReasonMark::SiteMore => say!("why-site-more").to_owned(),
            ReasonMark::Besides => say!("why-besides").to_owned(),
            ReasonMark::Takes(_) => say!("why-takes-recorded").to_owned(),
            ReasonMark::TakesOf(model, takes) => {
                say!("why-takes-of", model = self.prices.short_name(model), count = *takes)
            }
            ReasonMark::SpentOn(kind) => kind_title(*kind).to_owned(),
            ReasonMark::Over => say!("why-used-beyond").to_owned(),
            ReasonMark::OnBasis(basis) => basis_title(*basis, self.confidence),
            ReasonMark::Confidence => say!("why-how-sure").to_owned(),
            ReasonMark::Assumed(id) => self.assumed(id),
            ReasonMark::TakenFirst(title) => say!("why-taken-first", project = title),
            ReasonMark::Unused(start, end) => say!("why-left-of", span = self.span(*start, *end)),
            ReasonMark::Made(start, end) => say!("why-made", span = self.span(*start, *end)),
            ReasonMark::BillingDay => say!("why-billing-day").to_owned(),
            ReasonMark::RecordedDays => say!("why-recorded-days").to_owned(),
            ReasonMark::SpendingDays => say!("why-spending-days").to_owned(),
            ReasonMark::WillSpend => say!("why-will-spend").to_owned(),
            ReasonMark::UnitPrice(model) => say!("why-unit-price", model = self.prices.short_name(model)),
            ReasonMark::ShotLength(scene) => say!("why-shots-of", scene = self.scene(*scene)),
            ReasonMark::SceneLength(scene) => self.scene(*scene),
            ReasonMark::SpokenLetters(script, characters, pace) => {
                spoken_letters(script.as_deref(), *characters, *pace)
            }
            ReasonMark::PaceOfProject => say!("why-pace-of-project").to_owned(),
            ReasonMark::Found(Some(scene), one) => {
                say!("why-found", scene = self.scene(*scene), what = super::finding_words(one))
            }
            ReasonMark::Found(None, finding) => super::finding_words(finding),
            ReasonMark::Asset(asset) => self.asset(*asset),
            ReasonMark::CreditsThere => say!("why-by-credits").to_owned(),
            ReasonMark::WorkingTime { takes, a_day, made_today, from } => {
                let (from, a_day) = (number::date(*from, self.today), a_day.get());
                say!("why-by-working-time", count = *takes, from = from, a_day = a_day, made = *made_today)
            }
            ReasonMark::MonthPrice(plan) => say!("why-month-price", plan = plan),
            ReasonMark::PaidMonth { plan, start, end } => {
                format!("{plan}, {} – {}", number::date(*start, self.today), number::date(*end, self.today))
            }
            ReasonMark::MonthsToCome { plan, count, each } => {
                say!("why-months-to-come", count = *count, plan = plan, price = each.to_string())
            }
            ReasonMark::Model(reason) => self.model_reason(reason),
            ReasonMark::Change(reason) => self.change_reason(*reason),
        }
    }

    fn figure(&self, asked: &FigureQuestion) -> String {
        let to_go = asked.work == WorkCounted::ToGo && !self.project.takes.is_empty();
        match &asked.figure {
            Figure::Total if to_go => say!("why-still-to-go").to_owned(),
            Figure::Total => say!("why-total").to_owned(),
            Figure::Work if to_go => say!("why-work-to-go").to_owned(),
            Figure::Work => say!("why-work").to_owned(),
            Figure::Contingency => super::contingency_title(self.project.contingency),
            Figure::Kind(kind) => kind_title(*kind).to_owned(),
            Figure::Pass(Pass::Draft) => say!("why-draft-pass").to_owned(),
            Figure::Pass(Pass::Final) => say!("why-final-pass").to_owned(),
            Figure::Model(model) => self.prices.model_name(model).to_owned(),
            Figure::Scene(scene) => self.scene(*scene),
            Figure::Own => super::own_title(self.project).to_owned(),
            Figure::SharedStills => super::stills::stills_title().to_owned(),
            Figure::Rounding => say!("why-rounding").to_owned(),
            Figure::Asset(asset) => self.asset(*asset),
            Figure::Choice(asset, Pass::Draft) => say!("why-asset-draft", asset = self.asset(*asset)),
            Figure::Choice(asset, Pass::Final) => say!("why-asset-final", asset = self.asset(*asset)),
            Figure::Alternatives(_) => say!("why-alternatives").to_owned(),
            Figure::Alternative(asset, letter) => self.alternative(*asset, *letter),
            Figure::Left => say!("why-left").to_owned(),
            Figure::LeftForProject => say!("why-left-for-project").to_owned(),
            Figure::Used => say!("why-used").to_owned(),
            Figure::Spare => say!("why-spare").to_owned(),
            Figure::Chance => say!("why-chance").to_owned(),
            Figure::Verdict => say!("why-does-it-fit").to_owned(),
            Figure::Spent => say!("why-spent").to_owned(),
            Figure::Together => say!("why-together").to_owned(),
            Figure::Cycles => say!("why-cycles").to_owned(),
            Figure::Finish => say!("why-finish").to_owned(),
            Figure::Expires => say!("why-expires").to_owned(),
            Figure::Free => say!("why-worth-of-free").to_owned(),
            Figure::Buys(model) => say!("why-buys", model = self.prices.short_name(model)),
            Figure::Allowance => say!("why-allowance").to_owned(),
            Figure::Reset => say!("why-reset").to_owned(),
            Figure::AtReset => say!("why-at-reset").to_owned(),
            Figure::Daily => say!("why-daily").to_owned(),
            Figure::Needed => say!("why-needed").to_owned(),
            Figure::Running => say!("why-running").to_owned(),
            Figure::Spoken(scene) => say!("why-spoken", scene = self.scene(*scene)),
            Figure::Motion => say!("why-in-motion").to_owned(),
            Figure::PerSecond => say!("why-per-second").to_owned(),
            Figure::FilmMoney => super::money::film_title().to_owned(),
            Figure::MinuteMoney => super::money::minute_title().to_owned(),
            Figure::SecondMoney => super::money::second_title().to_owned(),
            Figure::Findings => say!("why-findings").to_owned(),
            Figure::Unpriced => say!("why-unpriced").to_owned(),
            Figure::Done => say!("why-done").to_owned(),
            Figure::Price(model) => say!("why-price-of", model = self.prices.model_name(model)),
            Figure::OwnPrice(model) => say!("why-own-price", model = self.prices.model_name(model)),
            Figure::Rating(model) => say!("why-rating-of", model = self.prices.model_name(model)),
            Figure::Learned(..) | Figure::PastUsed(_) | Figure::PastExpired(_) => self.recorded(&asked.figure),
        }
    }

    pub(super) fn scene(&self, id: SceneId) -> String {
        let Some(place) = self.project.position(id) else { return say!("why-a-scene").to_owned() };
        let title = self.project.scenes.get(place).map(|scene| scene.title.trim()).unwrap_or_default();
        let title = if title.is_empty() { super::untitled_scene() } else { title };
        format!("{} · {title}", self.project.number_at(place))
    }

    pub(super) fn asset(&self, id: AssetId) -> String {
        let Some((scene, asset)) = self.project.asset(id) else { return say!("why-an-asset").to_owned() };
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
            || say!("why-alternative", letter = letter.to_string()),
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
                    || say!("why-ground-keep-rate", key = key.to_string()),
                    |source| say!("why-ground-keep-rate-source", source = &source.title, day = &source.read),
                )
            }
            Ground::Assumption(id) => say!("why-ground-assumption", what = self.assumed(id)),
            Ground::Source(id) => self.prices.source(id).map_or_else(
                || say!("why-ground-price-list").to_owned(),
                |source| say!("why-ground-source", source = &source.title, day = &source.read),
            ),
            Ground::Recorded => say!("why-ground-recorded").to_owned(),
            Ground::Board => say!("why-ground-board").to_owned(),
        }
    }

    fn assumed(&self, id: &AssumptionId) -> String {
        match id {
            AssumptionId::KeepRate(key) => say!("why-assumed-keep-rate", key = key.to_string()),
            AssumptionId::ModelRate(key, model) => {
                say!("why-assumed-keep-rate-of", key = key.to_string(), model = self.prices.short_name(model))
            }
            AssumptionId::AfterDraft => say!("why-assumed-after-draft").to_owned(),
            AssumptionId::SpeechRounding => say!("why-assumed-rounding").to_owned(),
            AssumptionId::Price(model) => self
                .prices
                .model(model)
                .and_then(|model| model.assumption.clone())
                .unwrap_or_else(|| say!("why-assumed-price").to_owned()),
            AssumptionId::SpokenPace => say!("why-assumed-pace").to_owned(),
            AssumptionId::Upgrade => say!("why-assumed-upgrade").to_owned(),
        }
    }
}

/// So many characters of a script at a pace in hundredths of a character a second.
fn spoken_letters(script: Option<&str>, characters: u64, pace: u64) -> String {
    let script = script.unwrap_or_else(|| say!("why-latin-letters"));
    say!("why-spoken-letters", count = characters, script = script, pace = super::pace_number(pace))
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
