//! What an answer rests on: the project, the price list, the plan, the day.

use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;

use super::trouble::Trouble;
use crate::domain::{Account, AccountPlan, BillingDay, Credits, PlanId, Project, Usage};
use crate::figures::Figures;
use crate::figures::usage::{ToGo, balance};
use crate::prices::{Plan, PriceList};
use crate::storage::{self, Access, Folders, Remembered, UsageStore};

/// A project that was opened to be reckoned.
pub(super) struct Opened {
    pub(super) project: Arc<Project>,
    pub(super) figures: Figures,
    /// What is still to go; `None` while nothing is done.
    to_go: Option<ToGo>,
    /// Its title, or the name of its file.
    pub(super) title: String,
    /// What the user should know about the file.
    pub(super) notes: Vec<String>,
}

/// Opens a project and works out its figures.
pub(super) fn open(path: &Path, prices: &PriceList) -> Result<Opened, Trouble> {
    let (project, notes) = open_project(path)?;
    let project = Arc::new(project);
    let figures = Figures::of(&project, prices).map_err(|error| Trouble::figures(path, &error))?;
    let title = if project.title.trim().is_empty() { stem(path) } else { project.title.clone() };
    let done = project.takes.done(&project);
    let to_go = (!done.is_empty()).then(|| ToGo::of(&figures, done, prices));
    Ok(Opened { project, figures, to_go, title, notes })
}

impl Opened {
    /// The figures of what is still to go: all of it while nothing is done.
    pub(super) fn to_go(&self) -> &Figures {
        self.to_go.as_ref().map_or(&self.figures, ToGo::figures)
    }
}

/// Opens a project, with what the user should know about its file.
pub(super) fn open_project(path: &Path) -> Result<(Project, Vec<String>), Trouble> {
    let opened = storage::open(path)?;
    let mut notes = opened.warnings;
    if let Access::ReadOnly(why) = opened.access {
        notes.push(why);
    }
    Ok((opened.project, notes))
}

/// Whether a project can be written under this name.
pub(super) fn check_name(path: &Path) -> Result<(), Trouble> {
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron")) {
        return Ok(());
    }
    Err(Trouble::in_file(path, "a project’s name ends in .ron; name the output NAME.board.ron"))
}

/// The name of a file without what says that it is a project or a list.
pub(super) fn stem(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let short = name.strip_suffix(".ron").or_else(|| name.rsplit_once('.').map(|(short, _)| short)).unwrap_or(&name);
    short.strip_suffix(".board").unwrap_or(short).to_owned()
}

/// The account, as far as it has been told; with a warning where what was told cannot be read.
fn account() -> Remembered<Account> {
    let nothing = Remembered { value: Account::default(), warning: None };
    Folders::standard().map_or(nothing, |folders| storage::load_account(&folders))
}

/// The account, its warning being noted.
pub(super) fn told(notes: &mut Vec<String>) -> Account {
    let Remembered { value, warning } = account();
    notes.extend(warning);
    value
}

/// What is recorded of the account’s usage, what stands in the way being noted. Makes no store where there is none.
pub(super) fn usage(notes: &mut Vec<String>) -> Usage {
    let opened = Folders::standard().and_then(|folders| UsageStore::open_existing(&folders));
    let (store, sentence) = opened.map(|opened| opened.parts()).unwrap_or_default();
    notes.extend(sentence);
    let Some(store) = store else { return Usage::default() };
    let told = store.trouble().is_some();
    let usage = store.load().unwrap_or_else(|error| {
        notes.push(error.to_string());
        Usage::default()
    });
    // Damage may show only when all of it is read.
    notes.extend(store.trouble().filter(|_| !told).map(str::to_owned));
    usage
}

/// What this billing cycle has used, by what is recorded.
pub(super) fn used(account: &Account, prices: &PriceList, today: NaiveDate, notes: &mut Vec<String>) -> Credits {
    balance(&usage(notes), account, prices, today).used
}

/// The account with another plan or reset day, as far as they are named.
pub(super) fn with(account: &Account, prices: &PriceList, plan: Option<&str>, day: Option<BillingDay>) -> Account {
    let mut account = account.clone();
    if plan.is_some() || day.is_some() {
        let first = || AccountPlan::new(prices.first_plan.clone(), BillingDay::FIRST);
        let told = account.plan.get_or_insert_with(first);
        told.billing_day = day.unwrap_or(told.billing_day);
        if let Some(plan) = plan {
            *told = AccountPlan::new(PlanId::from(plan), told.billing_day);
        }
    }
    account
}

/// The plan that was named, or the account’s, or the first of the list.
pub(super) fn plan<'a>(
    prices: &'a PriceList,
    named: Option<&str>,
    (account, today): (&Account, NaiveDate),
) -> Result<&'a Plan, Trouble> {
    let wanted = named.map(PlanId::from).or_else(|| account.plan.as_ref().map(|told| told.on(today).clone()));
    let wanted = wanted.unwrap_or_else(|| prices.first_plan.clone());
    prices.plan(&wanted).ok_or_else(|| no_plan(prices, &wanted))
}

/// A plan that the price list does not have.
pub(super) fn no_plan(prices: &PriceList, wanted: &PlanId) -> Trouble {
    let known: Vec<&str> = prices.plans.iter().map(|plan| plan.id.as_str()).collect();
    Trouble::new(format!("there is no plan “{wanted}”; use --plan {}", known.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_project_without_a_title_is_called_like_its_file() {
        let check = |path: &str, expected: &str| assert_eq!(stem(Path::new(path)), expected, "the stem of {path}");
        check("a/harbour.board.ron", "harbour");
        check("harbour.ron", "harbour");
        check("shots.v2.csv", "shots.v2");
        check("plain", "plain");
        check(".ron", "");
    }
}
