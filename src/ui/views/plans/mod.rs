//! The Plans screen: the plans side by side for this board.

mod bars;
mod columns;

use egui::{CentralPanel, Frame, Margin, ScrollArea, Ui};

use super::{Content, Scope, basis_switch, screen_bar};
use crate::domain::PassFilter;
use crate::figures::{Comparing, compare_with};
use crate::present::{self, PlansView};
use crate::ui::action::Action;
use crate::ui::dialogs::Dialog;
use crate::ui::memo::Memo;
use crate::ui::request::Request;
use crate::ui::state::View;
use crate::ui::theme::Tokens;
use crate::ui::theme::metrics::space;
use crate::ui::widgets::{notice, quiet_button, segmented};

/// Shows the comparison.
pub(crate) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, state: &mut Memo<Content, PlansView>) {
    screen_bar(ui, ("Plans", "which plan fits this board"), |ui| {
        if quiet_button(ui, "Plan and billing day…").clicked() {
            scope.outbox.act(Action::Account);
        }
        let choices = [(PassFilter::Draft, "Draft"), (PassFilter::Final, "Final"), (PassFilter::Both, "Both")];
        if let Some(filter) = segmented(ui, "Passes counted", view.filter, &choices) {
            scope.outbox.act(Action::Count(filter));
        }
        basis_switch(ui, scope.outbox, view, true);
    });
    let words = state.get(scope.content(view), || compared(scope, view)).clone();
    let t = Tokens::of(ui);
    let frame = Frame::new().fill(t.window).inner_margin(Margin::same(16));
    CentralPanel::default().frame(frame).show(ui, |ui| {
        ScrollArea::both().id_salt("plans").auto_shrink(false).show(ui, |ui| {
            columns::show(ui, &words);
            ui.add_space(space::M);
            if let Some(slip) = &words.slip {
                let opened = view.why_slip;
                let button = if opened { "Less" } else { "Why?" };
                let sentence = if opened { format!("{} {}", slip.said, slip.why) } else { slip.said.clone() };
                if notice(ui, &sentence, Some(button)) {
                    view.why_slip = !opened;
                }
            }
            if scope.standing.billing_day.is_none() {
                let sentence = "You have not named your plan yet, so no column is marked as yours.";
                if notice(ui, sentence, Some("Name it")) {
                    scope.outbox.send(Request::Show(Dialog::Account { draft: Default::default(), first: false }));
                }
            }
            ui.add_space(space::M);
            bars::show(ui, &words);
        });
    });
}

/// The plans compared for the content now.
fn compared(scope: &Scope<'_>, view: &View) -> PlansView {
    let comparing =
        Comparing { filter: view.filter, rates: &scope.rates, confidence: view.confidence, used: scope.standing.used };
    let plans = compare_with(scope.figures, scope.prices, &comparing);
    present::plans_on(&plans, scope.prices, &scope.standing, view.basis)
}
