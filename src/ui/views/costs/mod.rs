//! The Costs screen: where the credits go, down to the single asset.

mod assumed;
mod chance;
mod groups;
mod side;

use egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Ui};

use assumed::AssumptionScope;
use chance::Chances;
use groups::CostGroups;

use super::{Content, Scope, basis_switch, screen_bar};
use crate::domain::PassFilter;
use crate::figures::LensSettings;
use crate::present::{self, AssetRow, AssumptionRow, CostFact, CostedBoard, CostsView, Part};
use crate::ui::action::Action;
use crate::ui::slow_memo::{Asking, InFrame, SlowMemo};
use crate::ui::state::View;
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body};
use crate::ui::widgets::{left_of_panel, page_keys, segmented};
use crate::words::say;
use crate::workspace::{Memo, Standpoint};

/// What the screen keeps from frame to frame.
#[derive(Default)]
pub(crate) struct CostsState {
    /// The part that is looked into.
    open: Option<Part>,
    view: SlowMemo<Content, CostsView>,
    chances: SlowMemo<Content, Chances>,
    assumed: SlowMemo<Content, Vec<AssumptionRow>>,
    reach: AssumptionScope,
    assets: Assets,
    elsewhere: Memo<Content, Option<String>>,
    /// What the film costs in money.
    money: SlowMemo<Content, Vec<CostFact>>,
}

/// The assets of the part that is looked into, and how many more there are.
type Assets = Memo<(Content, Part), (Vec<AssetRow>, usize)>;

/// Shows the total taken apart, and beside it what is worth a look.
pub(crate) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &View, state: &mut CostsState) {
    let t = Tokens::of(ui);
    let content = scope.content(view);
    let CostsState { open, view: costs, chances, assumed, reach, assets, elsewhere, money } = state;
    let elsewhere = elsewhere.get(content.clone(), || present::paid_elsewhere_words(scope.project())).as_deref();
    let costs = costs.get(content.clone(), scope.asking_for_screen(ui.ctx(), "costs"), || {
        let (at, seen, left) = (scope.at.owned(), LensSettings::of(&scope.lens(view)), scope.standing.left);
        move || {
            let at = at.at();
            let (project, to_go, progress) = (at.project, at.to_go, at.progress);
            present::costs(&at.seen(seen), &CostedBoard { project, to_go, progress, left })
        }
    });
    let money = if scope.at.knows_plan_price() {
        // The run sheet is laid over the cycles, as on Plans.
        let work = || {
            let (at, seen) = (scope.at.owned(), LensSettings::of(&scope.lens(view)));
            move || money_facts(&at.at(), seen)
        };
        money
            .get(content.clone(), scope.asking_for_screen(ui.ctx(), "money"), work)
            .map(Vec::as_slice)
            .unwrap_or_default()
    } else {
        &[]
    };
    let wide = ui.ctx().content_rect().width() >= part::NARROW;
    let mut main = left_of_panel(ui, if wide { part::INSPECTOR } else { 0.0 });
    screen_bar(&mut main, say!("window-costs"), say!("costs-where"), |ui| {
        basis_switch(ui, scope.outbox, view);
        let choices = [
            (PassFilter::Draft, say!("board-draft")),
            (PassFilter::Final, say!("board-final")),
            (PassFilter::Both, say!("board-both")),
        ];
        if let Some(filter) = segmented(ui, say!("board-passes"), view.filter, &choices) {
            scope.outbox.act(Action::Count(filter));
        }
    });
    let frame = Frame::new().fill(t.window).inner_margin(Margin::same(16));
    CentralPanel::default().frame(frame).show(&mut main, |ui| {
        ScrollArea::vertical().id_salt("costs").auto_shrink(false).show(ui, |ui| {
            page_keys(ui);
            let on = scope.asking_for_screen(ui.ctx(), "chances");
            let chances = chances.get(content.clone(), on, || Chances::asked(scope, view));
            chance::show(ui, scope, view, chances);
            ui.add_space(space::M);
            match costs {
                Some(costs) => groups::show(ui, &CostGroups { view: costs, money, basis: view.basis }, open, scope),
                None => drop(ui.label(body(say!("costs-adding-up")).color(t.quiet))),
            }
            // Each of them has the chance of the whole board worked out twice more.
            let on = Asking { in_frame: InFrame::None, ..scope.asking(ui.ctx(), "assumptions") };
            let assumed = assumed.get(content.clone(), on, || assumed::asked(scope, view));
            assumed::show(ui, scope, assumed.map(Vec::as_slice), reach);
            if !wide {
                let shown = side::CostsSide { open: open.as_ref(), assets, elsewhere };
                side::show(ui, scope, shown, (&content, view));
            }
        });
    });
    if wide {
        let frame = Frame::new().fill(t.panel).inner_margin(Margin::same(16));
        Panel::right("costs side").frame(frame).exact_size(part::INSPECTOR).resizable(false).show(ui, |ui| {
            let shown = side::CostsSide { open: open.as_ref(), assets, elsewhere };
            side::show(ui, scope, shown, (&content, view));
        });
    }
}

/// What the film costs in money on the plan that pays; nothing where that is not known.
fn money_facts(at: &Standpoint<'_>, seen: LensSettings) -> Vec<CostFact> {
    let lens = at.seen(seen);
    let money = at.film_money(&lens).zip(lens.plan);
    money.map(|(money, plan)| present::money_facts(&money, &plan.name)).unwrap_or_default()
}
