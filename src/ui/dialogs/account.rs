//! Plan and billing day: asked at the first start, changed at any time, skipped as one likes.

use egui::{DragValue, Ui};

use super::headline;
use crate::domain::{Account, AccountPlan, BillingDay, Money, PlanId};
use crate::present;
use crate::prices::PriceList;
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption, strong};
use crate::ui::widgets::{primary_button, quiet_button, row_between};

const WIDTH: f32 = 480.0;

pub(super) fn show(ui: &mut Ui, draft: &mut Account, first: bool, around: (&PriceList, &Outbox)) {
    let (prices, outbox) = around;
    headline(ui, if first { "Which plan do you have?" } else { "Plan and billing day" }, WIDTH);
    let t = Tokens::of(ui);
    let why = "Every total is held against its monthly allowance. You can change this at any time.";
    ui.label(body(why).color(t.quiet));
    ui.add_space(space::XS);
    let day = draft.plan.as_ref().map_or(BillingDay::FIRST, |plan| plan.billing_day);
    for plan in &prices.plans {
        let chosen = draft.plan.as_ref().is_some_and(|now| now.plan == plan.id);
        let clicked = row_between(
            ui,
            |ui| ui.radio(chosen, strong(plan.name.clone())).clicked(),
            |ui| {
                price(ui, draft, &plan.id, &plan.name);
                let allowance = format!("{} credits a month for", present::credits(plan.allowance));
                ui.label(body(allowance).color(t.quiet));
            },
        );
        if clicked.0 {
            draft.plan = Some(AccountPlan::new(plan.id.clone(), day));
        }
    }
    ui.add_space(space::XS);
    if let Some(plan) = &mut draft.plan {
        billing_day(ui, plan);
    }
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        let done = ui.add_enabled_ui(draft.plan.is_some(), |ui| primary_button(ui, "Use this plan"));
        if done.inner.clicked() {
            outbox.send(Request::SetAccount(draft.clone()));
            outbox.send(Request::CloseDialog);
        }
        if quiet_button(ui, if first { "Skip for now" } else { "Cancel" }).clicked() {
            outbox.send(Request::CloseDialog);
        }
    });
}

/// What the plan costs a month, in the user's own money; 0 is not known.
fn price(ui: &mut Ui, draft: &mut Account, plan: &PlanId, name: &str) {
    let now = draft.prices.get(plan).copied().unwrap_or_default();
    let mut hundredths = now.hundredths();
    let most = Money::MOST.hundredths();
    let drag = DragValue::new(&mut hundredths).range(0..=most).speed(10.0).custom_formatter(|hundredths, _| {
        if hundredths < 1.0 { "price?".to_owned() } else { format!("{:.2}", hundredths / 100.0) }
    });
    let drag = drag.custom_parser(|text| text.trim().replace(',', ".").parse::<f64>().ok().map(|money| money * 100.0));
    let field = ui.add(drag).accessible_name(format!("Price of {name} a month, in your own money"));
    if field.on_hover_text("What it costs you a month, if you want money for a finished minute").changed() {
        if hundredths == 0 {
            draft.prices.remove(plan);
        } else {
            draft.prices.insert(plan.clone(), Money::from_hundredths(hundredths));
        }
    }
}

fn billing_day(ui: &mut Ui, plan: &mut AccountPlan) {
    let t = Tokens::of(ui);
    ui.horizontal(|ui| {
        let label = ui.label(body("Credits reset on day"));
        let mut day = plan.billing_day.get();
        let field = ui.add(DragValue::new(&mut day).range(1..=31)).labelled_by(label.id);
        if field.changed()
            && let Some(day) = BillingDay::new(day)
        {
            plan.billing_day = day;
        }
        ui.label(body("of the month").color(t.quiet));
    });
    if plan.billing_day.get() > 28 {
        ui.label(caption("In shorter months they reset on the last day.").color(t.quiet));
    }
}
