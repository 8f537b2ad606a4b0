//! Run sheet, schedule and plans tell one story: the same order, cycles, finish and expiry, whatever is done or left
//! (rule 16). How far the order is from the fewest cycles there could be is counted in `fewest`.

use std::sync::Arc;

use creditboard::domain::{BillingDay, Credits, Cycle, Rates};
use creditboard::figures::usage::{Others, Paying, RunSheet, Schedule, ToGo, WorkPart, finish_on_each};
use creditboard::figures::{Figures, KeepRates, Lens, compare};
use proptest::prelude::*;

use super::story::day;
use super::to_go::done;
use crate::support::{any_project, prices};

proptest! {
    #![proptest_config(ProptestConfig::default())]

    #[test]
    fn run_sheet_schedule_and_plans_agree(
        project in any_project(), mask: u64, plan in 0_usize..4, used in 0_u64..40_000, reset in 1_u8..=31,
    ) {
        let project = Arc::new(project);
        let Ok(figures) = Figures::of(&project, prices()) else { return Ok(()) };
        let rates = KeepRates::of(prices(), &Rates::default(), &project.rates);
        let (plan, done) = (&prices().plans[plan], done(&project, mask));
        let lens = Lens::new(prices(), &rates).on(Some(plan));
        let to_go = ToGo::of(&figures, done.clone(), prices());
        let used = Credits::new(used);
        let paying = Paying {
            now: plan,
            later: plan,
            left: plan.allowance.less(used),
            over: Credits::ZERO,
            today: day("11-22"),
            billing_day: BillingDay::new(reset).unwrap(),
            others: Others::NONE,
        };
        let sheet = RunSheet::paid_from(&figures, &done, &lens, &paying);
        let schedule = Schedule::of(&sheet, &paying, &rates);
        let rows = compare(to_go.figures(), &lens, used);
        let row = rows.iter().find(|one| one.plan.id == plan.id).unwrap();
        prop_assert_eq!(row.left, paying.room(), "what is left for the project");

        // Cycles and finish: the plan's cycles end on the day on which the schedule ends.
        let charged = schedule.cycles.iter().any(|one| !one.credits.is_zero());
        let cycles = u64::try_from(if charged { schedule.cycles.len() } else { 0 }).unwrap();
        let known = schedule.never.is_empty() && schedule.unpriced == 0;
        prop_assert_eq!(row.cycles, known.then_some(cycles), "cycles on {}", plan.name);
        let next = |date, _| Cycle::containing(date, paying.billing_day).end;
        let finish = row.cycles.map(|cycles| (1..cycles).fold(paying.today, next));
        prop_assert_eq!(finish, schedule.finish, "finish on {}", plan.name);
        let each = finish_on_each(&sheet, prices(), (&paying, used), &rates);
        let one = each.iter().find(|one| one.plan.id == plan.id).unwrap();
        let told = one.cycles.filter(|_| one.date.is_some()).map(|cycles| u64::try_from(cycles).unwrap());
        prop_assert_eq!(told, row.cycles, "the schedule’s own table of plans, {}", plan.name);
        prop_assert_eq!(one.why_never.is_some(), !schedule.never.is_empty(), "why something is never made");

        // Expiry: what the cycles grant less what is spent in them.
        if known {
            let sum = |each: &dyn Fn(usize) -> Credits| (0..schedule.cycles.len()).map(|place| each(place).get()).sum::<u64>();
            let grants = sum(&|place| schedule.cycles[place].grants);
            let spent = sum(&|place| schedule.cycles[place].credits);
            let expires = if schedule.cycles.is_empty() { row.left.get() } else { grants - spent };
            prop_assert_eq!(row.expires.map(Credits::get), Some(expires), "what expires on {}", plan.name);
        }

        // Order: what stands before the line is what ends in the first cycle, and in the same order.
        let ends = schedule.cycles.iter().take(1).flat_map(|one| &one.work).filter(|work| work.part == WorkPart::Ends);
        let mut now: Vec<_> = ends.map(|work| work.place).collect();
        let made = |place: &_| schedule.never.contains(place) || sheet.at(*place).is_some_and(|(_, entry)| entry.unpriced);
        let before = sheet.to_do().map(|(place, _, _)| place);
        let before = before.filter(|place| sheet.ends.is_none_or(|ends| *place < ends) && !made(place));
        let before: Vec<_> = before.collect();
        now.retain(|place| !made(place));
        prop_assert_eq!(before, now, "the line of the run sheet on {}", plan.name);
    }
}
