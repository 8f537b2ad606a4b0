//! The account, in a file of its own: it matters more than where the window was.

use serde::{Deserialize, Serialize};

use super::profile::{self, Remembered};
use super::{Folders, SaveError};
use crate::domain::{Account, AccountPlan, BillingDay, Money, PlanId, Rate, RateKey, Rates};

/// The name of the file in the config folder.
const FILE: &str = "account.ron";

/// The account that was told last; an empty one, and a warning, where that cannot be read.
pub fn load_account(folders: &Folders) -> Remembered<Account> {
    profile::load(&folders.config.join(FILE), "account", account)
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
        rates: account
            .rates
            .iter()
            .map(|(key, rate)| FileRate { mode: key.to_string(), rate: rate.to_string() })
            .collect(),
        prices: account
            .prices
            .iter()
            .map(|(plan, price)| FilePrice { plan: plan.to_string(), hundredths: price.hundredths() })
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
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    rates: Vec<FileRate>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    prices: Vec<FilePrice>,
}

/// What a plan costs a month, in hundredths of the user's currency.
#[derive(Serialize, Deserialize)]
#[serde(rename = "price")]
struct FilePrice {
    plan: String,
    hundredths: u64,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "rate")]
struct FileRate {
    mode: String,
    rate: String,
}

fn account(file: FileAccount) -> Result<Account, String> {
    let mut rates = Rates::default();
    for one in file.rates {
        let rate = one.rate.parse::<Rate>().map_err(|error| error.to_string())?;
        rates.set(one.mode.parse::<RateKey>()?, Some(rate));
    }
    let price = |one: FilePrice| (PlanId::from(one.plan.as_str()), Money::from_hundredths(one.hundredths));
    let prices = file.prices.into_iter().map(price).collect();
    let Some(plan) = file.plan else { return Ok(Account { plan: None, rates, prices }) };
    let day = file.billing_day.map_or(Some(BillingDay::FIRST), BillingDay::new);
    let billing_day = day.ok_or("billing_day is from 1 to 31")?;
    Ok(Account { plan: Some(AccountPlan { plan: PlanId::from(plan.as_str()), billing_day }), rates, prices })
}
