//! Plan and billing day: asked at the first start, changed at any time, skipped as one likes.

use egui::{DragValue, Ui};

use super::headline;
use crate::domain::{Account, AccountPlan, BillingDay};
use crate::present;
use crate::prices::PriceList;
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption, strong};
use crate::ui::widgets::{primary_button, quiet_button, row_between};

const WIDTH: f32 = 440.0;

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
                let allowance = format!("{} a month", present::credits(plan.allowance));
                ui.label(body(allowance).color(t.quiet));
            },
        );
        if clicked.0 {
            draft.plan = Some(AccountPlan { plan: plan.id.clone(), billing_day: day });
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
