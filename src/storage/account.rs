//! The account, in a file of its own: it matters more than where the window was.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::profile::{self, Remembered};
use super::{Folders, OwnFile, SaveError};
use crate::domain::{
    Account, AccountPlan, BillingDay, EarlierPlan, LimitError, ModelId, Money, PlanId, Rate, RateError, RateKey, Rates,
    ResetError, ResetTime, Term, WantedText, WrongText,
};

/// The name of the file in the config folder.
const FILE: &str = "account.ron";

/// The account as last entered; an empty one, and a warning, where that cannot be read.
pub fn load_account(folders: &Folders) -> Remembered<Account> {
    profile::load(&folders.config.join(FILE), OwnFile::Account, account)
}

/// Keeps the account.
///
/// # Errors
/// A [`SaveError`]; what was kept before is still there.
pub fn save_account(folders: &Folders, account: &Account) -> Result<(), SaveError> {
    let plan = account.plan.as_ref();
    let file = FileAccount {
        plan: plan.map(|plan| plan.plan.as_str().to_owned()),
        billing_day: plan.map(|plan| plan.billing_day.get()),
        reset: (!account.reset.is_assumed()).then(|| account.reset.to_string()),
        term: plan.map_or(FileTerm::Monthly, |plan| plan.term.into()),
        earlier: plan.map_or_else(Vec::new, |plan| plan.earlier.iter().map(FileEarlier::from).collect()),
        rates: rates(&account.rates),
        prices: account
            .prices
            .iter()
            .map(|(plan, price)| FilePlanPrice { plan: plan.to_string(), hundredths: price.hundredths() })
            .collect(),
    };
    profile::save(&folders.config.join(FILE), &file)
}

/// The account as it stands in its file.
#[derive(Serialize, Deserialize)]
#[serde(rename = "account")]
struct FileAccount {
    plan: Option<String>,
    billing_day: Option<u8>,
    /// When credits reset on that day, and in which time zone: `09:00 America/Los_Angeles`. Midnight in UTC unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reset: Option<String>,
    #[serde(default, skip_serializing_if = "FileTerm::is_monthly")]
    term: FileTerm,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    earlier: Vec<FileEarlier>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    rates: Vec<FileAccountRate>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    prices: Vec<FilePlanPrice>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "term", rename_all = "lowercase")]
enum FileTerm {
    #[default]
    Monthly,
    Annual,
}

impl FileTerm {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
    fn is_monthly(&self) -> bool {
        *self == Self::Monthly
    }
}

impl From<Term> for FileTerm {
    fn from(term: Term) -> Self {
        match term {
            Term::Monthly => Self::Monthly,
            Term::Annual => Self::Annual,
        }
    }
}

impl From<FileTerm> for Term {
    fn from(file: FileTerm) -> Self {
        match file {
            FileTerm::Monthly => Self::Monthly,
            FileTerm::Annual => Self::Annual,
        }
    }
}

/// A plan that the account had, until a day.
#[derive(Serialize, Deserialize)]
#[serde(rename = "earlier")]
struct FileEarlier {
    plan: String,
    until: String,
}

impl From<&EarlierPlan> for FileEarlier {
    fn from(earlier: &EarlierPlan) -> Self {
        Self { plan: earlier.plan.to_string(), until: earlier.until.to_string() }
    }
}

/// What a plan costs a month, in hundredths of the user's currency.
#[derive(Serialize, Deserialize)]
#[serde(rename = "price")]
struct FilePlanPrice {
    plan: String,
    hundredths: u64,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "rate")]
struct FileAccountRate {
    mode: String,
    /// The one model that it holds for; `None` for the mode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    model: Option<String>,
    rate: String,
}

fn rates(rates: &Rates) -> Vec<FileAccountRate> {
    let file = |key: RateKey, model: Option<&ModelId>, rate: Rate| FileAccountRate {
        mode: key.to_string(),
        model: model.map(|model| model.as_str().to_owned()),
        rate: rate.to_string(),
    };
    let modes = rates.iter().map(|(key, rate)| file(key, None, rate));
    modes.chain(rates.models().map(|(key, model, rate)| file(key, Some(model), rate))).collect()
}

/// A value in the account file that cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccountFault {
    /// No keep rate.
    Rate(RateError),
    /// Nothing has this keep rate.
    RateKey(WrongText),
    /// More keep rates than can be set.
    Limit(LimitError),
    /// No time at which credits reset.
    Reset(ResetError),
    /// No day of the month.
    BillingDay,
    /// No day on which a plan ended.
    Until(WrongText),
    /// A price of this plan that is larger than any.
    Price(PlanId),
}

fn account(file: FileAccount) -> Result<Account, AccountFault> {
    let mut rates = Rates::default();
    for one in file.rates {
        let rate = one.rate.parse::<Rate>().map_err(AccountFault::Rate)?;
        let model = one.model.as_deref().map(ModelId::from);
        let key = one.mode.parse::<RateKey>().map_err(AccountFault::RateKey)?;
        let set = rates.set_for(key, model, Some(rate));
        set.map_err(AccountFault::Limit)?;
    }
    let price = |one: FilePlanPrice| {
        let plan = PlanId::from(one.plan.as_str());
        match Money::from_hundredths(one.hundredths) {
            Some(price) => Ok((plan, price)),
            None => Err(AccountFault::Price(plan)),
        }
    };
    let prices = file.prices.into_iter().map(price).collect::<Result<_, AccountFault>>()?;
    let reset =
        file.reset.map_or_else(|| Ok(ResetTime::default()), |reset| reset.parse()).map_err(AccountFault::Reset)?;
    let Some(plan) = file.plan else { return Ok(Account { plan: None, reset, rates, prices }) };
    let day = file.billing_day.map_or(Some(BillingDay::FIRST), BillingDay::new);
    let billing_day = day.ok_or(AccountFault::BillingDay)?;
    let term = file.term.into();
    let plan = AccountPlan { plan: PlanId::from(plan.as_str()), billing_day, term, earlier: earlier(file.earlier)? };
    Ok(Account { plan: Some(plan), reset, rates, prices })
}

fn earlier(files: Vec<FileEarlier>) -> Result<Vec<EarlierPlan>, AccountFault> {
    let read = |file: FileEarlier| {
        let until = file.until.parse::<NaiveDate>();
        let until = until.map_err(|_cause| AccountFault::Until(WrongText::new(WantedText::Day, &file.until)))?;
        Ok(EarlierPlan { plan: PlanId::from(file.plan.as_str()), until })
    };
    let mut all = files.into_iter().map(read).collect::<Result<Vec<_>, AccountFault>>()?;
    all.sort_by_key(|earlier| earlier.until);
    Ok(all)
}
