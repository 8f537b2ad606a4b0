//! A workspace for one answer: the project of a file, judged by the account as it is kept, or as the question says.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::{Ledger, Meeting, OpenProject, ProjectSight, Recorded, Workspace, WorkspaceNote};
use crate::domain::{Account, AccountPlan, BillingDay, Credits, PlanId, Usage};
use crate::prices::{PriceList, PriceListError};
use crate::storage::{self, Folders, OpenError, Remembered};

/// What a question says about the account and the day; what it leaves open is as it is kept.
#[derive(Clone, Copy, Debug)]
pub struct AnswerTerms<'a> {
    /// The price list, by its id or the path of its file; the first that comes with the program unless said.
    pub list: Option<&'a str>,
    /// The plan that pays; the account's unless said.
    pub plan: Option<&'a str>,
    /// The day of the month on which credits reset; the account's unless said.
    pub billing_day: Option<BillingDay>,
    /// The credits of this cycle that are used; what was recorded unless said.
    pub used: Option<Credits>,
    /// The day to answer for.
    pub today: NaiveDate,
}

/// A price list that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListTrouble {
    /// The one that comes with the program.
    Shipped(PriceListError),
    /// There is no list of that id, and no file that can be read.
    Unread {
        /// Why the file cannot be read.
        error: OpenError,
        /// The ids of the lists that there are.
        known: Vec<&'static str>,
    },
    /// The file is no price list, or a broken one.
    Broken {
        /// The file.
        path: PathBuf,
        /// All that is wrong.
        error: PriceListError,
    },
}

impl AnswerTerms<'_> {
    /// The account with the plan and the reset day of the question. With another service there is none yet: only what was
    /// learned of retakes holds there too.
    pub fn account(&self, prices: &PriceList, mut account: Account) -> Account {
        if prices.is_of_another_service() {
            account = Account { rates: account.rates, ..Account::default() };
        }
        if self.plan.is_some() || self.billing_day.is_some() {
            let first = || AccountPlan::new(prices.first_plan.clone(), BillingDay::FIRST);
            let named = account.plan.get_or_insert_with(first);
            named.billing_day = self.billing_day.unwrap_or(named.billing_day);
            if let Some(plan) = self.plan {
                *named = AccountPlan::new(PlanId::from(plan), named.billing_day);
            }
        }
        account
    }
}

impl Workspace {
    /// Opens a project to answer a question about it, with what the user should know. Nothing is locked
    /// and nothing is written.
    ///
    /// Takes that the usage store knows and the file does not count as they do in the window.
    ///
    /// # Errors
    /// An [`OpenError`].
    pub fn with_file(
        path: &Path,
        prices: &'static PriceList,
        terms: &AnswerTerms<'_>,
    ) -> Result<(Self, Vec<WorkspaceNote>), OpenError> {
        let mut opened = storage::open(path)?;
        let mut notes: Vec<_> = std::mem::take(&mut opened.warnings).into_iter().map(WorkspaceNote::File).collect();
        let mut open = OpenProject::opened(opened, None, prices);
        notes.extend(open.file.as_ref().and_then(|file| file.read_only.clone()).map(WorkspaceNote::ReadOnly));
        let (mut workspace, met) = Self::of_account(prices, terms, Some(&open.sight()), &mut notes);
        if let Some(met) = met {
            open.meet(&met);
        }
        let rated = prices.unlisted_ratings(&open.project().ratings);
        let unlisted: Vec<_> = rated.into_iter().map(|(model, _)| model).collect();
        notes.extend((!unlisted.is_empty()).then_some(WorkspaceNote::RatedUnlisted(unlisted)));
        workspace.open = Some(open);
        workspace.settle(terms.today);
        Ok((workspace, notes))
    }

    /// The account and its usage without a project, with what the user should know.
    pub fn without_file(prices: &'static PriceList, terms: &AnswerTerms<'_>) -> (Self, Vec<WorkspaceNote>) {
        let mut notes = Vec::new();
        let (workspace, _) = Self::of_account(prices, terms, None, &mut notes);
        (workspace, notes)
    }

    /// The account as it is kept; a warning about it is noted.
    pub fn remembered_account(notes: &mut Vec<WorkspaceNote>) -> Account {
        let Some(folders) = Folders::standard() else { return Account::default() };
        let Remembered { value, warning } = storage::load_account(&folders);
        notes.extend(warning.map(WorkspaceNote::Forgotten));
        value
    }

    /// The price list that is named, by its id or the path of its file, as it holds on a day; without a name the first of
    /// those that come with the program. The user's own prices lie over it. What the user should know about them is noted.
    ///
    /// # Errors
    /// A [`ListTrouble`].
    pub fn price_list(
        named: Option<&str>,
        today: NaiveDate,
        notes: &mut Vec<WorkspaceNote>,
    ) -> Result<&'static PriceList, ListTrouble> {
        let listed = named.map_or_else(|| PriceList::shipped().map(Some), PriceList::shipped_as);
        let Some(shipped) = listed.map_err(ListTrouble::Shipped)? else {
            let path = Path::new(named.unwrap_or_default());
            let text = storage::read_text(path, storage::FILE_CAP)
                .map_err(|error| ListTrouble::Unread { error, known: PriceList::shipped_ids().collect() })?;
            let list = PriceList::parse(&text);
            let list = list.map_err(|error| ListTrouble::Broken { path: path.to_owned(), error })?;
            return Ok(list.on(today).keep());
        };
        let Some(folders) = Folders::standard() else { return Ok(shipped.on(today).keep()) };
        let Remembered { value, warning } = storage::load_own_prices(&folders, shipped);
        notes.extend(warning.map(WorkspaceNote::Forgotten));
        Ok(value.over(shipped).on(today).keep())
    }

    /// The account as the question has it, and what the store says to a project.
    fn of_account(
        prices: &'static PriceList,
        terms: &AnswerTerms<'_>,
        sight: Option<&ProjectSight>,
        notes: &mut Vec<WorkspaceNote>,
    ) -> (Self, Option<Meeting>) {
        let account = Self::remembered_account(notes);
        let elsewhere = prices.is_of_another_service();
        let mut recorded = match Folders::standard() {
            Some(folders) => Recorded::read(&folders, sight),
            None => Recorded { met: sight.map(Meeting::without_charges), ..Recorded::default() },
        };
        if let Some((path, key)) = sight.and_then(|sight| sight.path.as_ref().zip(sight.project.key)) {
            let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
            recorded.usage.follow_file(&path, key, storage::is_gone);
        }
        notes.extend(recorded.notes.into_iter().map(WorkspaceNote::Store));
        let mut workspace = Self::new(prices, terms.account(prices, account), terms.today);
        workspace.ledger = Ledger::of(if elsewhere { Usage::default() } else { recorded.usage });
        workspace.assumed_used = terms.used;
        workspace.settle(terms.today);
        (workspace, recorded.met)
    }
}
