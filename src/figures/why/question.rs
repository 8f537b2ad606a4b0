//! Questions about figures.

use chrono::NaiveDate;

use crate::domain::{AssetId, Kind, Letter, ModelId, Pass, PassFilter, PlanId, RateKey, SceneId};
use crate::figures::Basis;

/// What is counted: everything, or only what is still to go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WorkCounted {
    /// Everything, what is done included.
    All,
    /// What is still to go.
    #[default]
    ToGo,
}

/// A figure that can be asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureQuestion {
    /// Which figure.
    pub figure: Figure,
    /// Of which work.
    pub work: WorkCounted,
    /// On which plan; `None` is the one that pays.
    pub plan: Option<PlanId>,
    /// On which basis.
    pub basis: Basis,
    /// In which passes; `None` is those that are counted.
    pub passes: Option<PassFilter>,
}

/// The figures of all screens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Figure {
    /// The total of the project, with what it holds back.
    Total,
    /// The total of its work, without what it holds back.
    Work,
    /// What it holds back beside its work.
    Contingency,
    /// All of a kind.
    Kind(Kind),
    /// All choices of a pass.
    Pass(Pass),
    /// All choices of a model.
    Model(ModelId),
    /// All assets of a scene.
    Scene(SceneId),
    /// All assets of the project itself.
    Own,
    /// The shared stills among them.
    SharedStills,
    /// What is charged once for all narrations together.
    Rounding,
    /// An asset in the passes that count.
    Asset(AssetId),
    /// An asset in one pass.
    Choice(AssetId, Pass),
    /// What else an asset could be made with, and what it is made with; only where there are alternatives.
    Alternatives(AssetId),
    /// The final pass of an asset with one of its alternatives, by itself.
    Alternative(AssetId, Letter),
    /// What is left of the cycle.
    Left,
    /// What of it is left for the project, when others that go before it have had theirs.
    LeftForProject,
    /// What the cycle has used.
    Used,
    /// What the total leaves of what is left.
    Spare,
    /// The chance that what is left is enough.
    Chance,
    /// Whether it fits.
    Verdict,
    /// What the takes of the project have cost.
    Spent,
    /// Spent and still to go.
    Together,
    /// The cycles that the work takes.
    Cycles,
    /// The earliest day on which it is finished.
    Finish,
    /// What expires until then.
    Expires,
    /// What free kinds would cost.
    Free,
    /// How much of a model the allowance buys.
    Buys(ModelId),
    /// What the plan grants a cycle.
    Allowance,
    /// When credits reset.
    Reset,
    /// What is left at the reset at this pace.
    AtReset,
    /// What is spent a day.
    Daily,
    /// What has to be spent a day for the work to be done before the reset.
    Needed,
    /// The running time.
    Running,
    /// How long the narration of a scene takes to speak.
    Spoken(SceneId),
    /// How much of the running time moves.
    Motion,
    /// What a finished second costs.
    PerSecond,
    /// What the finished film costs in money.
    FilmMoney,
    /// What a finished minute costs in money.
    MinuteMoney,
    /// What a finished second costs in money.
    SecondMoney,
    /// What is worth a look.
    Findings,
    /// What has no known price.
    Unpriced,
    /// What is done.
    Done,
    /// What a model costs.
    Price(ModelId),
    /// What the user's own price of a model changes of the total.
    OwnPrice(ModelId),
    /// How good a model is thought to be.
    Rating(ModelId),
    /// How often takes are really kept, in a mode or of one model.
    Learned(RateKey, Option<ModelId>),
    /// What the cycle that began on a day has used.
    PastUsed(NaiveDate),
    /// What was left of it when it ended.
    PastExpired(NaiveDate),
}

impl FigureQuestion {
    /// A figure of what is still to go, on the plan that pays.
    pub const fn to_go(figure: Figure, basis: Basis) -> Self {
        Self { figure, work: WorkCounted::ToGo, plan: None, basis, passes: None }
    }

    /// A figure of everything, what is done included.
    pub const fn all(figure: Figure, basis: Basis) -> Self {
        Self { figure, work: WorkCounted::All, plan: None, basis, passes: None }
    }

    /// The same on a plan.
    #[must_use]
    pub fn on(self, plan: PlanId) -> Self {
        Self { plan: Some(plan), ..self }
    }

    /// The same in both passes, for any filter.
    #[must_use]
    pub fn in_both(self) -> Self {
        Self { passes: Some(PassFilter::Both), ..self }
    }

    /// Another figure of the same work, plan and basis.
    #[must_use]
    pub fn with(&self, figure: Figure) -> Self {
        Self { figure, ..self.clone() }
    }

    /// The same figure on another basis.
    #[must_use]
    pub fn based(&self, basis: Basis) -> Self {
        Self { basis, ..self.clone() }
    }
}
