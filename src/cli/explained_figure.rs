//! The figures that `explain` can be asked about.

use crate::domain::ModelId;
use crate::figures::why::Figure;

/// What `explain` can be asked about beside totals of a scene or an asset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum ExplainedFigure {
    /// The total.
    Total,
    /// The total of the work, without what is held back.
    Work,
    /// What is held back.
    Contingency,
    /// What the total leaves of what is left.
    Spare,
    /// What is left of the cycle, for all projects.
    Left,
    /// What is left for the project.
    LeftForProject,
    /// What the cycle has used.
    Used,
    /// The chance that what is left is enough.
    Chance,
    /// Whether it fits.
    Verdict,
    /// The billing cycles that it takes.
    Cycles,
    /// The earliest day on which it is finished.
    Finish,
    /// What expires until then.
    Expires,
    /// When credits reset.
    Reset,
    /// What has to be spent a day.
    Pace,
    /// What is worth a look.
    Findings,
    /// What has no known price.
    Unpriced,
    /// What is done.
    Done,
    /// What a finished second costs.
    Second,
    /// What the finished film costs in money, where the plan’s price was typed in.
    Money,
    /// What a finished minute costs in money.
    MoneyMinute,
    /// What a finished second costs in money.
    MoneySecond,
    /// What its takes have cost.
    Spent,
    /// Spent and still to go.
    Together,
    /// What is free on the plan, at the prices of the list.
    Free,
    /// What the plan grants a cycle.
    Allowance,
    /// What is left at the reset at the pace of the last days.
    AtReset,
    /// What is spent a day.
    Daily,
    /// The running time.
    Running,
    /// How long the narration of a scene takes to speak; with --scene.
    Spoken,
    /// How much of the running time moves.
    Motion,
    /// What is charged once for all narrations together.
    Rounding,
    /// What a model costs; with --model.
    Price,
    /// What your own price of a model changes of the total; with --model.
    OwnPrice,
    /// How good a model is thought to be; with --model.
    Rating,
    /// How much of a model a whole allowance buys; with --model.
    Buys,
    /// What a decision saves; with --swap or --step.
    Saving,
}

impl ExplainedFigure {
    /// The figure; `None` where it is one of a model or of a decision.
    pub(super) const fn figure(self) -> Option<Figure> {
        Some(match self {
            Self::Total => Figure::Total,
            Self::Work => Figure::Work,
            Self::Contingency => Figure::Contingency,
            Self::Spare => Figure::Spare,
            Self::Left => Figure::Left,
            Self::LeftForProject => Figure::LeftForProject,
            Self::Used => Figure::Used,
            Self::Chance => Figure::Chance,
            Self::Verdict => Figure::Verdict,
            Self::Cycles => Figure::Cycles,
            Self::Finish => Figure::Finish,
            Self::Expires => Figure::Expires,
            Self::Reset => Figure::Reset,
            Self::Pace => Figure::Needed,
            Self::Findings => Figure::Findings,
            Self::Unpriced => Figure::Unpriced,
            Self::Done => Figure::Done,
            Self::Second => Figure::PerSecond,
            Self::Money => Figure::FilmMoney,
            Self::MoneyMinute => Figure::MinuteMoney,
            Self::MoneySecond => Figure::SecondMoney,
            Self::Spent => Figure::Spent,
            Self::Together => Figure::Together,
            Self::Free => Figure::Free,
            Self::Allowance => Figure::Allowance,
            Self::AtReset => Figure::AtReset,
            Self::Daily => Figure::Daily,
            Self::Running => Figure::Running,
            Self::Motion => Figure::Motion,
            Self::Rounding => Figure::Rounding,
            Self::Spoken | Self::Price | Self::OwnPrice | Self::Rating | Self::Buys | Self::Saving => return None,
        })
    }

    /// The figure of a model; `None` where it is none.
    pub(super) fn of_model(self, model: ModelId) -> Option<Figure> {
        Some(match self {
            Self::Total => Figure::Model(model),
            Self::Price => Figure::Price(model),
            Self::OwnPrice => Figure::OwnPrice(model),
            Self::Rating => Figure::Rating(model),
            Self::Buys => Figure::Buys(model),
            _ => return None,
        })
    }
}
