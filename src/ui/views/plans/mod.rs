//! The Plans screen: the plans side by side for this board.

mod bars;
mod columns;
mod parts;
mod services;

use egui::{CentralPanel, Frame, Margin, ScrollArea, Ui};

use super::{Content, Scope, basis_switch, screen_bar_with};
use crate::advice::{PlanChange, plan_change};
use crate::document::{Chosen, Command};
use crate::domain::PassFilter;
use crate::figures::{Lens, LensSettings, compare};
use crate::present::{self, Extent, PlansView, Standing};
use crate::storage::Folders;
use crate::ui::action::Action;
use crate::ui::slow_memo::SlowMemo;
use crate::ui::state::View;
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body};
use crate::ui::widgets::{calculating, notice, page_keys, quiet_button, segmented, text_width};
use crate::words::say;
use crate::workspace::Standpoint;
use services::ServicesState;

/// What the screen shows, worked out once for each content.
#[derive(Clone, Debug)]
pub(crate) struct Compared {
    words: PlansView,
    offer: Option<PlanOffer>,
}

/// The one change that would let a smaller plan do.
#[derive(Clone, Debug)]
struct PlanOffer {
    sentence: String,
    command: Command,
}

/// What the screen keeps from frame to frame.
#[derive(Default)]
pub(crate) struct PlansState {
    plans: SlowMemo<Content, Compared>,
    services: ServicesState,
    /// Whether the other services are shown.
    elsewhere: bool,
}

/// Shows the comparison: of the plans of the service, or of all services.
pub(crate) fn show(
    ui: &mut Ui,
    scope: &Scope<'_>,
    view: &mut View,
    (folders, state): (Option<&Folders>, &mut PlansState),
) {
    let wide = ui.ctx().content_rect().width() >= part::NARROW;
    let PlansState { plans, services, elsewhere } = state;
    let about = |ui: &mut Ui| {
        if wide {
            whose(ui, scope, elsewhere);
        }
        let words = if *elsewhere { say!("service-elsewhere") } else { say!("plan-which-fits") };
        // A few letters and an ellipsis would say nothing.
        if text_width(ui, body(words)) <= ui.available_width() {
            ui.label(body(words).color(Tokens::of(ui).quiet));
        }
    };
    screen_bar_with(ui, say!("window-plans"), about, |ui| {
        basis_switch(ui, scope.outbox, view);
        let choices = [
            (PassFilter::Draft, say!("board-draft")),
            (PassFilter::Final, say!("board-final")),
            (PassFilter::Both, say!("board-both")),
        ];
        if let Some(filter) = segmented(ui, say!("board-passes"), view.filter, &choices) {
            scope.outbox.act(Action::Count(filter));
        }
        if quiet_button(ui, say!("action-account")).clicked() {
            scope.outbox.act(Action::Account);
        }
    });
    let frame = Frame::new().fill(Tokens::of(ui).window).inner_margin(Margin::same(16));
    CentralPanel::default().frame(frame).show(ui, |ui| {
        if !wide {
            whose(ui, scope, elsewhere);
            ui.add_space(space::S);
        }
        if *elsewhere {
            ScrollArea::vertical().id_salt("services").auto_shrink(false).show(ui, |ui| {
                page_keys(ui);
                services::show(ui, (scope, view), folders, services);
            });
        } else {
            own(ui, scope, view, plans);
        }
    });
}

/// The switch between the plans of the service and all services.
fn whose(ui: &mut Ui, scope: &Scope<'_>, elsewhere: &mut bool) {
    let choices = [(false, scope.prices.provider.as_str()), (true, say!("service-other-services"))];
    if let Some(picked) = segmented(ui, say!("service-plans-of"), *elsewhere, &choices) {
        *elsewhere = picked;
    }
}

/// The plans of the service that the board is on.
fn own(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, state: &mut SlowMemo<Content, Compared>) {
    let on = scope.asking_for_screen(ui.ctx(), "plans screen");
    let work = || {
        let (at, seen) = (scope.at.owned(), LensSettings::of(&scope.lens(view)));
        move || compared(&at.at(), seen)
    };
    let Some(Compared { words, offer }) = state.get(scope.content(view), on, work) else {
        calculating(ui, say!("plan-comparing"));
        return;
    };
    ScrollArea::both().id_salt("plans").auto_shrink(false).show(ui, |ui| {
        page_keys(ui);
        columns::show(ui, scope, words);
        ui.add_space(space::M);
        if let Some(offer) = offer
            && notice(ui, &offer.sentence, Some(say!("usage-swap")))
        {
            scope.outbox.execute(offer.command.clone());
        }
        if let Some(slip) = &words.slip {
            let opened = view.why_slip;
            let button = if opened { say!("plan-less") } else { say!("window-why") };
            let sentence = if opened { format!("{} {}", slip.said, slip.why) } else { slip.said.clone() };
            if notice(ui, &sentence, Some(button)) {
                view.why_slip = !opened;
            }
        }
        if scope.standing.billing_day.is_none() && notice(ui, say!("plan-not-named"), Some(say!("plan-name-it"))) {
            scope.outbox.act(Action::Account);
        }
        ui.add_space(space::M);
        bars::show(ui, scope, words, view.basis);
    });
}

/// The plans compared. Slow on a large board: for a thread of its own there.
fn compared(at: &Standpoint<'_>, seen: LensSettings) -> Compared {
    let (lens, standing) = (at.seen(seen), Standing::of(at.balance));
    let plans = compare(at.to_go, &lens, at.balance);
    let mut words = present::plans(&plans, at.prices, &standing, seen.basis, Extent::of(at.to_go));
    present::add_money(&mut words, &plans, &at.money_terms(&lens));
    let change = plan_change((at.project, at.to_go), &plans, &lens);
    // What is made already cannot be made cheaper.
    let done = at.done;
    let change = change.filter(|change| !done.has(change.swap.asset, change.swap.pass));
    let offer = change.and_then(|change| offer(at, &lens, &change));
    Compared { words, offer }
}

/// The change in words, and the way to make it.
fn offer(at: &Standpoint<'_>, lens: &Lens<'_>, change: &PlanChange<'_>) -> Option<PlanOffer> {
    let swap = &change.swap;
    let row = present::swap_row(swap, at.project, lens)?;
    let (scene, asset) = at.project.asset(swap.asset)?;
    let place = scene.and_then(|scene| at.project.position(scene.id));
    let number = place.map(|place| at.project.number_at(place));
    let label = if asset.label.is_empty() { present::kind_label(asset.kind()) } else { asset.label.as_str() };
    let sentence = say!(
        "plan-one-change",
        plan = &change.plan.name,
        placed = u8::from(number.is_some()),
        scene = number.unwrap_or_default(),
        label = label,
        model = &row.text,
        saves = &row.saves.text,
        safe = present::credits(change.safe),
        percent = present::percent(lens.confidence.percent().into())
    );
    let chosen = vec![Chosen::from(swap)];
    Some(PlanOffer { sentence, command: Command::Choose { chosen, name: row.name } })
}
