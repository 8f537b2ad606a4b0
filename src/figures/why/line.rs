//! The lines of an answer.

use chrono::NaiveDate;

use super::question::FigureQuestion;
use super::reasons::{ChangeReason, ModelReason};
use crate::domain::{
    AssetId, Confidence, Contingency, Credits, FineMoney, Kind, ModelId, Money, Rate, SceneId, Seconds, TakesADay,
};
use crate::figures::usage::NeverMade;
use crate::figures::{AssumptionId, Basis, Finding, Unpriced, Verdict};

/// A figure and what it is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Why {
    /// The figure.
    pub line: ReasonLine,
    /// Whether the credits of the lines add up to it, or their money where it is money; else they are what it follows from.
    pub adds_up: bool,
    /// What it is made of, in order.
    pub parts: Vec<ReasonLine>,
}

/// A figure with everything below it.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    /// The figure.
    pub line: ReasonLine,
    /// Whether the credits of the lines below add up to it.
    pub adds_up: bool,
    /// What it is made of.
    pub because: Vec<Self>,
}

/// A line of an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct ReasonLine {
    /// What it is.
    pub mark: ReasonMark,
    /// How much.
    pub value: Value,
    /// What it rests on.
    pub ground: Ground,
    /// Where it can be changed; `None` where nothing changes it.
    pub change: Option<AdjustAt>,
    /// What it is made of itself, to be asked; `None` where it is the end.
    pub of: Option<FigureQuestion>,
}

/// What a line is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReasonMark {
    /// A figure.
    Figure(FigureQuestion),
    /// So many clips of a length at a price, so many times.
    Clips {
        /// The clips.
        count: u64,
        /// Their length in seconds.
        seconds: u16,
        /// The price of one.
        each: Credits,
        /// The takes planned for each.
        takes: u32,
    },
    /// So many things at a price, so many times.
    Units {
        /// What they are.
        kind: Kind,
        /// How many.
        count: u64,
        /// The price of one.
        each: Credits,
        /// The takes planned for each.
        takes: u32,
    },
    /// Spoken text by blocks of characters.
    Speech {
        /// The characters.
        characters: u64,
        /// The characters of a block.
        block: u32,
        /// The price of a block.
        each: Credits,
        /// The takes planned.
        takes: u32,
    },
    /// A script by running time, in milliseconds.
    Script {
        /// The running time.
        millis: u64,
        /// The takes planned.
        takes: u32,
    },
    /// Retakes on average at a keep rate, after a draft or not.
    Retakes {
        /// The rate that holds.
        rate: Rate,
        /// Whether a draft was made before.
        after_draft: bool,
    },
    /// Kept in reserve so that the total is safe.
    Reserve(Confidence),
    /// So much that the parts of a rounded total add up.
    Evened,
    /// A kind that the plan gives for free, with its name.
    FreeOn(String),
    /// A choice without a price, and why.
    NoPrice(Unpriced),
    /// Something else than the plan's credits pays for it, as the user says.
    PaidElsewhere,
    /// So many assets that something else pays for.
    AllPaidElsewhere(u64),
    /// What is held back: so many percent of the work, or credits.
    HeldBack(Contingency),
    /// Done already.
    Kept,
    /// Made already, of something else than is planned now.
    KeptAndChanged,
    /// Parts that are not listed singly.
    Others(usize),
    /// What the plan of this name grants.
    Grants(String),
    /// What the site said beyond that.
    SiteMore,
    /// What the site charged that no take explains.
    Besides,
    /// Takes that were recorded.
    Takes(u64),
    /// Takes by a model.
    TakesOf(ModelId, u64),
    /// What takes of a kind have cost.
    SpentOn(Kind),
    /// What another project on the same credits takes first, with its name.
    TakenFirst(String),
    /// What was used beyond what there was.
    Over,
    /// A total on a basis.
    OnBasis(Basis),
    /// How sure safe totals are.
    Confidence,
    /// An assumption.
    Assumed(AssumptionId),
    /// What is left of a cycle when the work of it is done.
    Unused(NaiveDate, NaiveDate),
    /// What is made in a cycle.
    Made(NaiveDate, NaiveDate),
    /// The day of the month on which credits reset.
    BillingDay,
    /// Days of recorded takes.
    RecordedDays,
    /// Days on which this cycle's credits can still be spent.
    SpendingDays,
    /// What will be spent at this pace.
    WillSpend,
    /// The price of one.
    UnitPrice(ModelId),
    /// The length of a scene.
    SceneLength(SceneId),
    /// The length of the shots of a scene.
    ShotLength(SceneId),
    /// So many characters of a script that are spoken at so many hundredths of a character a second; `None` for Latin letters.
    SpokenLetters(Option<String>, u64, u64),
    /// The pace of speech of the project, as a share of the usual.
    PaceOfProject,
    /// Something found at a scene or at the project.
    Found(Option<SceneId>, Finding),
    /// An asset by itself.
    Asset(AssetId),
    /// The day on which the credits of the last take are there.
    CreditsThere,
    /// The day until which so many takes need, from a day on.
    WorkingTime {
        /// The takes, on average.
        takes: u64,
        /// How many can be made a day.
        a_day: TakesADay,
        /// How many were made today already.
        made_today: u64,
        /// The first day.
        from: NaiveDate,
    },
    /// What a month of the plan of this name costs.
    MonthPrice(String),
    /// A month in which takes were charged.
    PaidMonth {
        /// The name of the plan of that time.
        plan: String,
        /// The first day.
        start: NaiveDate,
        /// The next reset.
        end: NaiveDate,
    },
    /// The months of a plan from this one on.
    MonthsToCome {
        /// The name of the plan.
        plan: String,
        /// How many.
        count: u64,
        /// What one of them costs.
        each: Money,
    },
    /// Of a model.
    Model(ModelReason),
    /// Of a change.
    Change(ChangeReason),
}

/// How much a line is.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Credits, below zero where they are taken off.
    Credits(i128),
    /// Credits that are known, and beside them so many choices whose price is not.
    AtLeast(i128, u32),
    /// Credits, or less: of what others take first not all is known.
    AtMost(i128),
    /// Not known, because of something without a price or a length.
    Unknown,
    /// A chance from 0 to 1; `None` while it is not known.
    Chance(Option<f64>),
    /// Whether it fits.
    Verdict(Verdict),
    /// A number of things.
    Count(u64),
    /// A number of cycles; `None` where it is not known.
    Cycles(Option<u64>),
    /// A day; `None` where it is not known.
    Date(Option<NaiveDate>),
    /// Never done.
    Never(NeverMade),
    /// Days.
    Days(u32),
    /// A length in milliseconds.
    Millis(u64),
    /// A length of which only so many milliseconds are known.
    AtLeastMillis(u64),
    /// A keep rate.
    Rate(Rate),
    /// A share in percent.
    Percent(u64),
    /// Thousandths of a credit.
    Millicredits(u64),
    /// Money; `None` where a price was not typed in, or nobody knows how many months are paid.
    Money(Option<Money>),
    /// The same of a second.
    FineMoney(Option<FineMoney>),
    /// Nothing that is counted.
    Nothing,
}

/// What a line rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ground {
    /// A rule of the program, by its number.
    Rule(u8),
    /// An assumption that the user can look up and mostly change.
    Assumption(AssumptionId),
    /// An entry of the price list, by the id of its source.
    Source(String),
    /// What was recorded or typed for the account.
    Recorded,
    /// What the user decided on the board.
    Board,
}

/// Where a figure can be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AdjustAt {
    /// A scene on the board.
    Scene(SceneId),
    /// The project itself, in the inspector.
    Project,
    /// The list of assumptions.
    Assumptions,
    /// How sure safe totals are.
    Confidence,
    /// The plan and the billing day.
    Account,
    /// The balance that the site shows.
    Balance,
    /// The takes that were recorded.
    Takes,
    /// The plans side by side.
    Plans,
    /// Where speech is rounded.
    Speech,
    /// The prices and ratings of models.
    Prices,
}

impl ReasonLine {
    /// A line of credits.
    pub(super) const fn credits(mark: ReasonMark, credits: i128, ground: Ground) -> Self {
        Self::of(mark, Value::Credits(credits), ground)
    }

    /// A line of anything.
    pub(super) const fn of(mark: ReasonMark, value: Value, ground: Ground) -> Self {
        Self { mark, value, ground, change: None, of: None }
    }

    /// A line that is a figure itself and can be asked on.
    pub(super) fn figure(asked: FigureQuestion, value: Value, rule: u8) -> Self {
        Self { of: Some(asked.clone()), ..Self::of(ReasonMark::Figure(asked), value, Ground::Rule(rule)) }
    }

    /// The same with the place where it can be changed.
    pub(super) const fn at(mut self, place: AdjustAt) -> Self {
        self.change = Some(place);
        self
    }

    /// Whether the line takes a figure off.
    pub(super) fn takes_off(&self, figure: &Self) -> bool {
        let (shown, meant) = (self.known_credits().unwrap_or(0), figure.known_credits().unwrap_or(0));
        shown != 0 && shown == meant.saturating_neg()
    }

    /// The credits of the line; `None` where it is something else.
    pub const fn known_credits(&self) -> Option<i128> {
        match self.value {
            Value::Credits(credits) | Value::AtLeast(credits, _) | Value::AtMost(credits) => Some(credits),
            _ => None,
        }
    }
}

impl ReasonLine {
    /// The money of the line; `None` where it is something else, or not known.
    pub const fn known_money(&self) -> Option<Money> {
        match self.value {
            Value::Money(money) => money,
            _ => None,
        }
    }
}

impl Why {
    /// A figure that its lines add up to.
    pub(super) const fn sum(line: ReasonLine, parts: Vec<ReasonLine>) -> Self {
        Self { line, adds_up: true, parts }
    }

    /// A figure that follows from its lines.
    pub(super) const fn follows(line: ReasonLine, parts: Vec<ReasonLine>) -> Self {
        Self { line, adds_up: false, parts }
    }

    /// The same taken off something.
    #[must_use]
    pub(super) fn taken_off(mut self) -> Self {
        for line in &mut self.parts {
            if let Value::Credits(credits) | Value::AtLeast(credits, _) | Value::AtMost(credits) = &mut line.value {
                *credits = credits.saturating_neg();
            }
        }
        self
    }

    /// The same with at most so many lines: what is left over becomes one line, so that it still adds up.
    #[must_use]
    pub fn shortened(mut self, most: usize) -> Self {
        let extra = self.parts.len().saturating_sub(most);
        if extra < 2 {
            return self;
        }
        let keep = most.saturating_sub(1);
        let rest = self.parts.split_off(keep.min(self.parts.len()));
        let value = match self.line.value {
            _ if !self.adds_up => Value::Nothing,
            Value::Money(_) => {
                Value::Money(Some(rest.iter().filter_map(ReasonLine::known_money).fold(Money::default(), Money::plus)))
            }
            _ => {
                let credits = rest.iter().filter_map(ReasonLine::known_credits);
                Value::Credits(credits.fold(0_i128, i128::saturating_add))
            }
        };
        self.parts.push(ReasonLine::of(ReasonMark::Others(rest.len()), value, Ground::Rule(19)));
        self
    }
}

/// A length as a line gives it.
impl From<Seconds> for Value {
    fn from(seconds: Seconds) -> Self {
        Self::Millis(seconds.millis().into())
    }
}

impl From<Credits> for Value {
    fn from(credits: Credits) -> Self {
        Self::Credits(credits.get().into())
    }
}
