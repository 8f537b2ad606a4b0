//! What an answer rests on: the project of a file, judged by the account, the price list and the day.

use std::ffi::OsString;
use std::path::Path;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};

use super::claim;
use super::trouble::Trouble;
use crate::document::Command;
use crate::domain::{Account, KnownBoard, PlanId, Project, TakesADay};
use crate::present;
use crate::prices::{Plan, PriceList};
use crate::storage::{self, Access, OpenError};
use crate::words::say;
use crate::workspace::{AnswerTerms, ListTrouble, Standpoint, Workspace, WorkspaceNote};

/// A project that was opened for one answer, and what the user should know about its file.
pub(super) struct ProjectAnswer {
    workspace: Workspace,
    /// Its title, or the name of its file.
    pub(super) title: String,
    /// What the user should know, a sentence each.
    pub(super) notes: Vec<String>,
}

/// Opens a project and brings together what the question is answered by.
pub(super) fn open(path: &Path, terms: &AnswerTerms<'_>) -> Result<ProjectAnswer, Trouble> {
    let mut notes = Vec::new();
    let prices = price_list(terms.list, terms.today, &mut notes)?;
    let (workspace, of_file) = with_file(path, prices, terms)?;
    notes.extend(of_file);
    notes.extend(workspace.open.as_ref().map(|open| claim::notes(path, open)).unwrap_or_default());
    let title = workspace.open.as_ref().map(|open| open.project().title.trim().to_owned()).unwrap_or_default();
    let title = if title.is_empty() { stem(path) } else { title };
    if let Some(Err(error)) = workspace.standpoint() {
        return Err(Trouble::figures(path, error));
    }
    Ok(ProjectAnswer { workspace, title, notes })
}

impl ProjectAnswer {
    /// The same where so many takes can be made on a day; as the project says where the question does not.
    pub(super) fn with_takes_a_day(mut self, takes: Option<TakesADay>) -> Self {
        let today = self.workspace.balance().today;
        if let Some((open, takes)) = self.workspace.open.as_mut().zip(takes) {
            // Any number of takes that there is can be set.
            open.document.execute(Command::SetTakesADay(Some(takes))).ok();
            self.workspace.settle(today);
        }
        self
    }

    /// What the project stands at.
    pub(super) fn at(&self) -> Result<Standpoint<'_>, Trouble> {
        let standpoint = self.workspace.standpoint().and_then(Result::ok);
        standpoint.ok_or_else(|| Trouble::new(say!("asked-too-large")))
    }

    /// The project as the usage store notes it.
    pub(super) fn board(&self, seen: NaiveDateTime) -> Option<KnownBoard> {
        self.workspace.known_board(seen)
    }

    /// The project and the figures of it, as the window would go on with them.
    pub(super) fn project(&self) -> Result<Arc<Project>, Trouble> {
        self.at().map(|at| Arc::clone(at.project))
    }
}

/// The plan that pays; none where the service has none and is paid as one goes.
pub(super) fn plan<'a>(at: &Standpoint<'a>) -> Result<Option<&'a Plan>, Trouble> {
    let unnamed = at.prices.is_paid_as_one_goes() && at.balance.plan_id == at.prices.first_plan;
    match at.balance.plan {
        None if !unnamed => Err(no_plan(at.prices, &at.balance.plan_id)),
        plan => Ok(plan),
    }
}

fn sentences(notes: &[WorkspaceNote]) -> Vec<String> {
    notes.iter().map(present::note_words).collect()
}

/// The price list that is named, as it holds on a day; what the user should know of it is noted.
pub(super) fn price_list(
    named: Option<&str>,
    today: NaiveDate,
    notes: &mut Vec<String>,
) -> Result<&'static PriceList, ListTrouble> {
    let mut told = Vec::new();
    let list = Workspace::price_list(named, today, &mut told);
    notes.extend(sentences(&told));
    if let Ok(list) = list {
        present::write_in(list.unit);
    }
    list
}

/// Reads and writes amounts in the unit of the list that arguments name, so that an amount among them is read rightly. What
/// is wrong with the list is told when the question is answered.
pub(super) fn count_in_unit_of(args: &[OsString], today: NaiveDate) {
    let named = args.windows(2).find_map(|pair| match pair {
        [name, value] if name == "--prices" || name == "--list" => value.to_str(),
        _ => None,
    });
    let joined = || {
        args.iter().find_map(|arg| {
            let arg = arg.to_str()?;
            arg.strip_prefix("--prices=").or_else(|| arg.strip_prefix("--list="))
        })
    };
    if let Some(named) = named.or_else(joined) {
        price_list(Some(named), today, &mut Vec::new()).ok();
    }
}

/// Refuses what concerns the account with the list of another service than the one that it is with.
pub(super) fn check_account(prices: &PriceList) -> Result<(), Trouble> {
    if !prices.is_of_another_service() {
        return Ok(());
    }
    let why = say!("asked-other-service", provider = &prices.provider, list = &prices.id);
    Err(Trouble::new(why))
}

/// The account as it is kept; a warning about it is noted.
pub(super) fn account(notes: &mut Vec<String>) -> Account {
    let mut told = Vec::new();
    let account = Workspace::remembered_account(&mut told);
    notes.extend(sentences(&told));
    account
}

/// A workspace with the project of a file, and what the user should know of it.
pub(super) fn with_file(
    path: &Path,
    prices: &'static PriceList,
    terms: &AnswerTerms<'_>,
) -> Result<(Workspace, Vec<String>), OpenError> {
    Workspace::with_file(path, prices, terms).map(|(workspace, notes)| (workspace, sentences(&notes)))
}

/// A workspace with the account alone, and what the user should know of it.
pub(super) fn without_file(prices: &'static PriceList, terms: &AnswerTerms<'_>) -> (Workspace, Vec<String>) {
    let (workspace, notes) = Workspace::without_file(prices, terms);
    (workspace, sentences(&notes))
}

/// Opens a project, with what the user should know about its file.
pub(super) fn open_project(path: &Path) -> Result<(Project, Vec<String>), Trouble> {
    let opened = storage::open(path)?;
    let mut notes: Vec<String> = opened.warnings.iter().map(present::file_note_words).collect();
    if let Access::ReadOnly(cause) = opened.access {
        notes.push(present::read_only_words(&cause));
    }
    Ok((opened.project, notes))
}

/// Whether a project can be written under this name.
pub(super) fn check_name(path: &Path) -> Result<(), Trouble> {
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron")) {
        return Ok(());
    }
    Err(Trouble::in_file(path, say!("asked-name")))
}

/// The name of a file without what says that it is a project or a list.
pub(super) fn stem(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let short = name.strip_suffix(".ron").or_else(|| name.rsplit_once('.').map(|(short, _)| short)).unwrap_or(&name);
    short.strip_suffix(".board").unwrap_or(short).to_owned()
}

/// A plan that the price list does not have.
pub(super) fn no_plan(prices: &PriceList, wanted: &PlanId) -> Trouble {
    if prices.is_paid_as_one_goes() {
        return Trouble::new(say!("asked-no-plans", provider = &prices.provider));
    }
    let known: Vec<&str> = prices.plans.iter().map(|plan| plan.id.as_str()).collect();
    Trouble::new(say!("asked-no-plan", plan = wanted.as_str(), known = known.join(", ")))
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
