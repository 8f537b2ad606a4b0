//! The figures that `explain` can be asked about.

use crate::domain::ModelId;
use crate::figures::why::Figure;
use crate::words::say;

/// What `explain` can be asked about beside totals of a scene or an asset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum ExplainedFigure {
    #[value(help = say!("help-figure-total"))]
    Total,
    #[value(help = say!("help-figure-work"))]
    Work,
    #[value(help = say!("help-figure-contingency"))]
    Contingency,
    #[value(help = say!("help-figure-spare"))]
    Spare,
    #[value(help = say!("help-figure-left"))]
    Left,
    #[value(help = say!("help-figure-left-for-project"))]
    LeftForProject,
    #[value(help = say!("help-figure-used"))]
    Used,
    #[value(help = say!("help-figure-chance"))]
    Chance,
    #[value(help = say!("help-figure-verdict"))]
    Verdict,
    #[value(help = say!("help-figure-cycles"))]
    Cycles,
    #[value(help = say!("help-figure-finish"))]
    Finish,
    #[value(help = say!("help-figure-expires"))]
    Expires,
    #[value(help = say!("help-figure-reset"))]
    Reset,
    #[value(help = say!("help-figure-pace"))]
    Pace,
    #[value(help = say!("help-figure-findings"))]
    Findings,
    #[value(help = say!("help-figure-unpriced"))]
    Unpriced,
    #[value(help = say!("help-figure-done"))]
    Done,
    #[value(help = say!("help-figure-second"))]
    Second,
    #[value(help = say!("help-figure-money"))]
    Money,
    #[value(help = say!("help-figure-money-minute"))]
    MoneyMinute,
    #[value(help = say!("help-figure-money-second"))]
    MoneySecond,
    #[value(help = say!("help-figure-spent"))]
    Spent,
    #[value(help = say!("help-figure-together"))]
    Together,
    #[value(help = say!("help-figure-free"))]
    Free,
    #[value(help = say!("help-figure-allowance"))]
    Allowance,
    #[value(help = say!("help-figure-at-reset"))]
    AtReset,
    #[value(help = say!("help-figure-daily"))]
    Daily,
    #[value(help = say!("help-figure-running"))]
    Running,
    #[value(help = say!("help-figure-spoken"))]
    Spoken,
    #[value(help = say!("help-figure-motion"))]
    Motion,
    #[value(help = say!("help-figure-rounding"))]
    Rounding,
    #[value(help = say!("help-figure-price"))]
    Price,
    #[value(help = say!("help-figure-own-price"))]
    OwnPrice,
    #[value(help = say!("help-figure-rating"))]
    Rating,
    #[value(help = say!("help-figure-buys"))]
    Buys,
    #[value(help = say!("help-figure-saving"))]
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
