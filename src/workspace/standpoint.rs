//! What the open project stands at: one answer for every screen and every subcommand.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike as _};

use super::{Ledger, OpenProject};
use crate::document::Revision;
use crate::domain::{Account, BillingDay, Credits, KnownBoard, OwnRatings, Project, ProjectClaim, Rates, Usage};
use crate::figures::usage::{Balance, Completion, Others, Paying, Progress, RunSheet, Schedule, balance, kind_needs};
use crate::figures::why::ExplainedFrom;
use crate::figures::{DoneAssets, FigureError, Figures, KeepRates, Lens, LensSettings};
use crate::prices::{OwnPrices, Plan, PriceList};

/// The open project and all that it is judged by.
pub struct Workspace {
    /// The price list that holds: with the user's own prices over it, and over those the ratings of the open project.
    pub prices: &'static PriceList,
    /// The price list without the ratings of the open project.
    listed: &'static PriceList,
    /// The ratings that lie over it in `prices`.
    laid: OwnRatings,
    own_prices: OwnPrices,
    /// The account that projects are paid from.
    pub account: Account,
    /// The usage of the account, over all projects.
    pub ledger: Ledger,
    /// The open project; `None` while there is none.
    pub open: Option<OpenProject>,
    /// The credits of this cycle taken as used instead of what was recorded; `None` goes by the record.
    pub assumed_used: Option<Credits>,
    /// The time of day by the clock of the service; `None` where only the day is known.
    pub time: Option<NaiveTime>,
    balance: Balance<'static>,
    balanced: BalanceInputs,
    rates: KeepRates,
    rated: [Rates; 2],
}

/// What a balance follows from.
struct BalanceInputs {
    usage: Arc<Usage>,
    account: Account,
    today: NaiveDate,
    assumed_used: Option<Credits>,
    /// The file of the open project, among those that share the account.
    file: Option<PathBuf>,
    /// The whole hours that today still has.
    hours_left: Option<u32>,
}

/// Names the content of an open project: no other content of this run has the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContentId {
    /// The open project.
    pub project: u64,
    /// The revision of its document.
    pub revision: Revision,
}

/// What the open project stands at today.
#[derive(Clone, Copy)]
pub struct Standpoint<'a> {
    /// Names the content.
    pub content: ContentId,
    /// The content now.
    pub project: &'a Arc<Project>,
    /// The figures of all of it, what is done included.
    pub figures: &'a Arc<Figures>,
    /// The figures of what is still to go; the same as `figures` while nothing is done.
    pub to_go: &'a Arc<Figures>,
    /// What needs no more takes, and what is stale.
    pub done: &'a DoneAssets,
    /// What its takes have come to.
    pub progress: &'a Arc<Progress>,
    /// The project as advice may change it: what is finished is locked.
    pub changeable: &'a Arc<Project>,
    /// The keep rates that hold for the project.
    pub rates: &'a KeepRates,
    /// How the account stands in the cycle of today.
    pub balance: &'a Balance<'static>,
    /// The account that the project is paid from.
    pub account: &'a Account,
    /// All that was recorded for the account.
    pub usage: &'a Arc<Usage>,
    /// The price list, with the project's ratings over it.
    pub prices: &'static PriceList,
}

impl Workspace {
    /// With nothing open yet, and nothing recorded.
    pub fn new(prices: &'static PriceList, account: Account, today: NaiveDate) -> Self {
        let ledger = Ledger::default();
        let balanced = BalanceInputs {
            usage: Arc::clone(ledger.usage()),
            account: account.clone(),
            today,
            assumed_used: None,
            file: None,
            hours_left: None,
        };
        let rated = [account.rates.clone(), Rates::default()];
        Self {
            prices,
            listed: prices,
            laid: OwnRatings::default(),
            own_prices: OwnPrices::none(prices),
            balance: balanced.balance(prices),
            rates: KeepRates::of(prices, &account.rates, &Rates::default()),
            account,
            ledger,
            open: None,
            assumed_used: None,
            time: None,
            balanced,
            rated,
        }
    }

    /// A workspace without a project where everything else is as it is here: for another board beside the open one.
    #[must_use]
    pub fn alike(&self) -> Self {
        let mut like = Self::new(self.listed, self.account.clone(), self.balance.today);
        like.ledger = Ledger::sharing(self.ledger.usage());
        (like.assumed_used, like.time) = (self.assumed_used, self.time);
        like
    }

    /// What the user changed of the price list.
    pub const fn own_prices(&self) -> &OwnPrices {
        &self.own_prices
    }

    /// Puts the user's own prices over the list, as it holds today. Everything is worked out again where that changes a
    /// price; call [`Self::settle`] afterwards.
    pub fn use_own_prices(&mut self, own: OwnPrices, shipped: &PriceList, today: NaiveDate) {
        let prices = own.over(shipped).on(today).keep();
        self.own_prices = own;
        if std::ptr::eq(prices, self.listed) {
            return;
        }
        self.listed = prices;
        self.lay(self.laid.clone());
        let prices = self.prices;
        if let Some(open) = &mut self.open {
            open.price(prices);
        }
        self.rates = KeepRates::of(prices, &self.rated[0], &self.rated[1]);
        self.balance = self.balanced.balance(prices);
    }

    /// Lays a project's ratings over the list.
    fn lay(&mut self, ratings: OwnRatings) {
        self.prices = if ratings.is_empty() { self.listed } else { self.listed.rated(&ratings).keep() };
        self.laid = ratings;
    }

    /// Brings figures, usage, keep rates and balance up to the content now. Costs next to nothing when they are.
    ///
    /// Called after every change, and before [`Self::standpoint`] is asked on another day.
    pub fn settle(&mut self, today: NaiveDate) {
        // Ratings move advice alone: no figure has to be worked out again for them.
        let ratings = self.open.as_ref().map(|open| &open.project().ratings);
        if ratings.is_none_or(|ratings| *ratings != self.laid) && !(ratings.is_none() && self.laid.is_empty()) {
            self.lay(ratings.cloned().unwrap_or_default());
        }
        if let Some(open) = &mut self.open {
            open.bring_up_to_date(self.prices);
        }
        self.ledger.settle(self.open.as_ref(), self.account.reset);
        let project = self.open.as_ref().map(OpenProject::project);
        let of_project = project.map(|project| &project.rates);
        if self.rated[0] != self.account.rates || of_project.is_some_and(|rates| *rates != self.rated[1]) {
            let of_project = of_project.cloned().unwrap_or_default();
            self.rates = KeepRates::of(self.prices, &self.account.rates, &of_project);
            self.rated = [self.account.rates.clone(), of_project];
        }
        if !self.balanced.hold_for(self, today) {
            self.balanced = BalanceInputs {
                usage: Arc::clone(self.ledger.usage()),
                account: self.account.clone(),
                today,
                assumed_used: self.assumed_used,
                file: self.file().map(|path| listed_as(path).into_owned()),
                hours_left: self.hours_left(),
            };
            self.balance = self.balanced.balance(self.prices);
        }
    }

    /// What the open project stands at; `None` while nothing is open.
    ///
    /// # Errors
    /// The asset that makes the sums too large to count.
    pub fn standpoint(&self) -> Option<Result<Standpoint<'_>, &FigureError>> {
        let open = self.open.as_ref()?;
        Some(open.figures().map(|figures| Standpoint {
            content: ContentId { project: open.serial, revision: open.document.revision() },
            project: open.project(),
            figures,
            to_go: open.to_go().unwrap_or(figures),
            done: open.done(),
            progress: open.progress(),
            changeable: open.changeable(),
            rates: &self.rates,
            balance: &self.balance,
            account: &self.account,
            usage: self.ledger.usage(),
            prices: self.prices,
        }))
    }

    /// The hours that the day of the service still has, begun ones included; `None` where only the day is known.
    fn hours_left(&self) -> Option<u32> {
        Some(24_u32.saturating_sub(self.time?.hour()))
    }

    /// The file of the open project.
    fn file(&self) -> Option<&Path> {
        self.open.as_ref()?.file.as_ref().map(|file| file.path.as_path())
    }

    /// The open project as the usage store notes it, so that others can be weighed against it; `None` where it has no file
    /// or its sums cannot be counted, and until the store has said which project it is.
    pub fn known_board(&self, seen: NaiveDateTime) -> Option<KnownBoard> {
        let at = self.standpoint()?.ok()?;
        let open = self.open.as_ref().filter(|open| open.provenance().is_met())?;
        let path = &open.file.as_ref()?.path;
        let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
        let board = at.listed(path, open.name().unwrap_or_default(), seen);
        // Of a copy it is not known yet whether it is the same project.
        Some(KnownBoard { key: board.key.filter(|_| open.provenance().copy_of().is_none()), ..board })
    }

    /// How the account stands in the cycle of the day that was settled for.
    pub const fn balance(&self) -> &Balance<'static> {
        &self.balance
    }
}

/// A standpoint to take along to another thread. Costs pointers.
pub struct OwnedStandpoint {
    content: ContentId,
    project: Arc<Project>,
    figures: Arc<Figures>,
    to_go: Arc<Figures>,
    done: DoneAssets,
    progress: Arc<Progress>,
    changeable: Arc<Project>,
    rates: KeepRates,
    balance: Balance<'static>,
    account: Account,
    usage: Arc<Usage>,
    prices: &'static PriceList,
}

impl OwnedStandpoint {
    /// The standpoint as it was when it was taken along.
    pub fn at(&self) -> Standpoint<'_> {
        Standpoint {
            content: self.content,
            project: &self.project,
            figures: &self.figures,
            to_go: &self.to_go,
            done: &self.done,
            progress: &self.progress,
            changeable: &self.changeable,
            rates: &self.rates,
            balance: &self.balance,
            account: &self.account,
            usage: &self.usage,
            prices: self.prices,
        }
    }
}

impl<'a> Standpoint<'a> {
    /// Both passes, bare, on the plan that pays, under the keep rates that hold for the project.
    pub fn lens(&self) -> Lens<'a> {
        Lens::new(self.prices, self.rates).on(self.balance.plan)
    }

    /// What figures are explained from.
    pub fn known(&self) -> ExplainedFrom<'a> {
        ExplainedFrom {
            project: self.project,
            figures: self.figures,
            to_go: self.to_go,
            balance: self.balance,
            account: self.account,
            usage: self.usage,
            later: self.later_plan(),
        }
    }

    /// Seen as a view or a question has it, on the plan that pays.
    pub fn seen(&self, settings: LensSettings) -> Lens<'a> {
        self.lens().with(settings)
    }

    /// The same, to take along to another thread.
    pub fn owned(self) -> OwnedStandpoint {
        OwnedStandpoint {
            content: self.content,
            project: Arc::clone(self.project),
            figures: Arc::clone(self.figures),
            to_go: Arc::clone(self.to_go),
            done: self.done.clone(),
            progress: Arc::clone(self.progress),
            changeable: Arc::clone(self.changeable),
            rates: self.rates.clone(),
            balance: self.balance.clone(),
            account: self.account.clone(),
            usage: Arc::clone(self.usage),
            prices: self.prices,
        }
    }

    /// The project as it is listed among those that share the account.
    pub fn listed(&self, path: PathBuf, title: String, seen: NaiveDateTime) -> KnownBoard {
        let needs = kind_needs(self.to_go, &self.lens());
        KnownBoard {
            path,
            key: self.project.key,
            title,
            needs,
            contingency: self.project.contingency,
            seen,
            claim: ProjectClaim::default(),
        }
    }

    /// When all of it is finished, laid over the cycles as the schedule has it. May take long on a large board.
    pub fn completion(&self) -> Completion {
        let Some(paying) = self.paying() else { return Completion::Unknown };
        let sheet = RunSheet::paid_from(self.figures, self.done, &self.lens(), &paying);
        Completion::of(&Schedule::of(&sheet, &paying, self.rates))
    }

    /// What the work of the project is paid from; `None` where the plan or what is left is not known.
    pub fn paying(&self) -> Option<Paying<'a>> {
        let balance = self.balance;
        let now = balance.plan?;
        Some(Paying {
            now,
            later: self.later_plan().unwrap_or(now),
            left: balance.left?,
            over: balance.over,
            today: balance.today,
            billing_day: balance.billing_day.unwrap_or(BillingDay::FIRST),
            others: &balance.others,
        })
    }

    /// The plan that pays from the next reset on; `None` where none was named or the price list does not have it.
    pub fn later_plan(&self) -> Option<&'a Plan> {
        let named = self.account.plan.as_ref()?;
        self.prices.plan(named.on(self.balance.cycle.end))
    }
}

/// The name under which a file stands in the list of projects.
fn listed_as(path: &Path) -> Cow<'_, Path> {
    if path.is_absolute() {
        return Cow::Borrowed(path);
    }
    std::path::absolute(path).map_or(Cow::Borrowed(path), Cow::Owned)
}

impl BalanceInputs {
    /// Whether a balance of these is still the balance of the workspace. Usage is compared by where it is kept: a
    /// hundred thousand takes are not looked through in every frame.
    fn hold_for(&self, workspace: &Workspace, today: NaiveDate) -> bool {
        self.today == today
            && self.assumed_used == workspace.assumed_used
            && Arc::ptr_eq(&self.usage, workspace.ledger.usage())
            && self.account == workspace.account
            && self.hours_left == workspace.hours_left()
            && self.file.as_deref() == workspace.file().map(listed_as).as_deref()
    }

    fn balance(&self, prices: &'static PriceList) -> Balance<'static> {
        let recorded = balance(&self.usage, &self.account, prices, self.today);
        let balance = match self.assumed_used {
            Some(used) => recorded.with_used(used),
            None => recorded,
        };
        let others = Arc::new(Others::of(&self.usage, self.file.as_deref()));
        let hours_left = self.hours_left.filter(|_| balance.days_left() == 1);
        Balance { hours_left, others, ..balance }
    }
}
