//! What a finished film costs in the user's own money, where the user has typed in what a plan costs.

use super::{CostFact, PlansView, Tone, Toned};
use crate::figures::why::Figure;
use crate::figures::{Basis, FilmMoney, MoneyTerms, PlanFigures};
use crate::words::say;

/// What the film costs.
pub(super) fn film_title() -> &'static str {
    say!("money-film")
}
/// What each minute of it costs.
pub(super) fn minute_title() -> &'static str {
    say!("money-minute")
}
/// What each second of it costs.
pub(super) fn second_title() -> &'static str {
    say!("money-second")
}

/// `58.00`, and `at least 58.00` where the price of a month is not known.
pub fn film_money(money: &FilmMoney) -> String {
    at_least(money, money.film().to_string())
}

/// What each finished second costs: `0.323`; `None` for a film of no length.
pub fn second_money(money: &FilmMoney) -> Option<String> {
    Some(at_least(money, money.second()?.to_string()))
}

/// What each finished minute costs; `None` for a film of no length.
fn minute_money(money: &FilmMoney) -> Option<String> {
    Some(at_least(money, money.minute()?.to_string()))
}

fn at_least(money: &FilmMoney, text: String) -> String {
    if money.unpriced() > 0 { say!("money-at-least", money = text) } else { text }
}

/// How the film's money is worked out: `2 months of Pro at 29.00`, and months before with what they cost together.
pub fn months_words(money: &FilmMoney, plan: &str) -> String {
    let (count, price) = (money.to_come, money.month.to_string());
    match money.earlier.len() {
        0 => say!("money-months", count = count, plan = plan, price = price),
        earlier => say!("money-months-and-before", count = count, plan = plan, price = price, earlier = earlier),
    }
}

/// Adds the rows to the comparison: whole months of each plan until the film is finished, for the film and for each
/// finished minute and second. Nothing is added while no price is known.
pub fn add_money(view: &mut PlansView, plans: &[PlanFigures<'_>], terms: &MoneyTerms<'_>) {
    if plans.iter().all(|figures| !terms.account.prices.contains_key(&figures.plan.id)) {
        return;
    }
    let rows = [
        (film_title(), Figure::FilmMoney),
        (minute_title(), Figure::MinuteMoney),
        (second_title(), Figure::SecondMoney),
    ];
    for (label, figure) in rows {
        view.labels.push(label.to_owned());
        view.questions.push(Some((figure, Basis::Expected)));
    }
    for (column, figures) in view.columns.iter_mut().zip(plans) {
        let money = FilmMoney::of(figures, terms);
        let money = money.as_ref();
        let cells = [money.map(film_money), money.and_then(minute_money), money.and_then(second_money)];
        column.cells.extend(cells.map(|cell| cell.map_or_else(Toned::none, |text| Toned::new(Tone::Plain, text))));
    }
}

/// What the film and each second of it cost in money on the plan of this name, as facts about the whole.
pub fn money_facts(money: &FilmMoney, plan: &str) -> Vec<CostFact> {
    let fact =
        |name: String, text: String, figure: Figure| CostFact { name, value: Toned::new(Tone::Plain, text), figure };
    let film =
        fact(say!("money-film-and-months", months = months_words(money, plan)), film_money(money), Figure::FilmMoney);
    let second = second_money(money).map(|text| fact(second_title().to_owned(), text, Figure::SecondMoney));
    [film].into_iter().chain(second).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Credits, Money, PassFilter};
    use crate::figures::{Basis, compare};
    use crate::present::sample::{account, balance_of, figures, film, lens, prices};
    use crate::present::{Extent, Standing, plans};

    #[test]
    fn a_price_that_was_typed_in_gives_money_for_the_film() {
        let (project, mut account) = (film(), account("visionary"));
        let figures = figures(&project);
        let compared = compare(&figures, &lens("pro"), Credits::ZERO);
        let balance = balance_of(&account, 0);
        let mut view = plans(&compared, prices(), &Standing::of(&balance), Basis::Bare, Extent::Whole);
        let rows = view.labels.len();
        let filter = PassFilter::Both;
        let today = balance.today;
        add_money(&mut view, &compared, &MoneyTerms { project: &project, account: &account, filter, today });
        assert_eq!(view.labels.len(), rows, "nothing typed in, nothing shown");
        let plan = account.plan.clone().unwrap().plan;
        account.prices.insert(plan, Money::from_hundredths(5_200).unwrap());
        let terms = MoneyTerms { project: &project, account: &account, filter, today };
        add_money(&mut view, &compared, &terms);
        let last = |at: usize| -> Vec<&str> {
            view.columns.iter().map(|column| column.cells.iter().nth_back(at).unwrap().text.as_str()).collect()
        };
        assert_eq!(last(2), ["—", "—", "52.00", "—"], "one month");
        assert_eq!(last(1), ["—", "—", "60.00", "—"], "52 for 52 seconds in one cycle");
        assert_eq!(last(0), ["—", "—", "1.000", "—"], "one for each second");
        let money = FilmMoney::of(&compared[2], &terms).unwrap();
        let facts: Vec<String> = money_facts(&money, "Visionary")
            .into_iter()
            .map(|fact| format!("{}: {}", fact.name, fact.value.text))
            .collect();
        assert_eq!(
            facts,
            ["Money for the film, 1 month of Visionary at 52.00: 52.00", "Money for a finished second: 1.000"]
        );
    }
}
