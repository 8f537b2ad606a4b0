//! What a finished minute costs in the user's own money, where the user has typed in what a plan costs.

use super::{PlansView, Tone, Toned};
use crate::domain::Account;
use crate::figures::PlanFigures;

/// The name of the row.
const LABEL: &str = "Money for a finished minute";

/// Adds the row to the comparison: the price of a month, times the cycles the board takes, for each finished minute.
/// Nothing is added while no price is known.
pub fn add_money(view: &mut PlansView, plans: &[PlanFigures<'_>], account: &Account, running_millis: u64) {
    if plans.iter().all(|figures| !account.prices.contains_key(&figures.plan.id)) {
        return;
    }
    view.labels.push(LABEL.to_owned());
    view.questions.push(None);
    for (column, figures) in view.columns.iter_mut().zip(plans) {
        let price = account.prices.get(&figures.plan.id).zip(figures.cycles);
        let each = price.and_then(|(price, cycles)| price.per_minute(cycles.max(1), running_millis));
        column.cells.push(each.map_or_else(Toned::none, |each| Toned::new(Tone::Plain, each.to_string())));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Credits, Money};
    use crate::figures::{Basis, compare};
    use crate::present::sample::{account, balance_of, figures, film, lens, prices};
    use crate::present::{Extent, Standing, plans};

    #[test]
    fn a_price_that_was_typed_in_gives_money_for_a_minute() {
        let (project, mut account) = (film(), account("visionary"));
        let figures = figures(&project);
        let compared = compare(&figures, &lens("pro"), Credits::ZERO);
        let balance = balance_of(&account, 0);
        let mut view = plans(&compared, prices(), &Standing::of(&balance), Basis::Bare, Extent::Whole);
        let rows = view.labels.len();
        add_money(&mut view, &compared, &account, project.running_millis());
        assert_eq!(view.labels.len(), rows, "nothing typed in, nothing shown");
        let plan = account.plan.clone().unwrap().plan;
        account.prices.insert(plan, Money::from_hundredths(5_200).unwrap());
        add_money(&mut view, &compared, &account, project.running_millis());
        let cells: Vec<&str> = view.columns.iter().map(|column| column.cells.last().unwrap().text.as_str()).collect();
        assert_eq!(cells, ["—", "—", "60.00", "—"], "52 for 52 seconds in one cycle");
    }
}
