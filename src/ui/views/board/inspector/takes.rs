//! The takes of an asset: where it stands, each take with its price, and the button to record one.

use egui::{Label, Popup, Ui};

use crate::document::Command;
use crate::domain::{Asset, Kind, Pass, Take, TakeOutcome};
use crate::figures::usage::made_from;
use crate::figures::why::Why;
use crate::present;
use crate::ui::request::Request;
use crate::ui::theme::{Tokens, body, caption, icons, ink};
use crate::ui::views::Scope;
use crate::ui::widgets::{icon_button, quiet_button, row_between};
use crate::words::say;

/// More takes of one asset are counted, not listed.
const MOST: usize = 12;

/// Shows what was made of an asset, and asks about more.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, asset: &Asset, owner: &str) {
    let t = Tokens::of(ui);
    let takes = scope.open.takes_of(asset.id);
    let state = present::made_words(asset, &takes, scope.at.done);
    row_between(
        ui,
        |ui| {
            let words = body(state.text.as_str()).color(ink(t, state.tone));
            if takes.is_empty() {
                ui.add(Label::new(words).truncate());
            } else {
                scope.told(ui, words, || Some(Why::of_takes(&takes)));
            }
        },
        |ui| {
            let button = quiet_button(ui, say!("inspector-record-take"))
                .accessible_name(say!("inspector-record-take-of", owner = owner));
            if button.clicked() {
                let pairs = Pass::ALL.into_iter().filter(|pass| asset.choice(*pass).is_some());
                scope.outbox.send(Request::Record(pairs.map(|pass| (asset.id, pass)).collect()));
            }
        },
    );
    for pass in Pass::ALL {
        stale(ui, scope, asset, (pass, owner));
    }
    let from_it = (asset.kind() == Kind::Image).then(|| made_from(scope.at.figures, scope.at.done, asset.id));
    if let Some(used) = from_it.flatten() {
        ui.add(Label::new(caption(present::still_words(&used)).color(t.accent_text)).wrap());
    }
    for take in takes.iter().take(MOST) {
        ui.push_id(take.id, |ui| one(ui, scope, take));
    }
    let more = takes.len().saturating_sub(MOST);
    if more > 0 {
        ui.label(caption(say!("inspector-earlier-ones", more = more)).color(t.quiet));
    }
}

/// What is stale of an asset in a pass, and the button that plans it again.
fn stale(ui: &mut Ui, scope: &Scope<'_>, asset: &Asset, (pass, owner): (Pass, &str)) {
    let Some(work) = scope.at.done.stale_work(asset.id, pass) else { return };
    let t = Tokens::of(ui);
    let words = present::stale_line(work, (scope.prices, scope.standing.plan));
    ui.add(Label::new(caption(words).color(t.accent_text)).wrap());
    let button =
        quiet_button(ui, say!("inspector-plan-again")).accessible_name(say!("inspector-plan-again-of", owner = owner));
    if button.on_hover_text(say!("inspector-plan-again-about")).clicked() {
        scope.outbox.send(Request::PlanAgain(vec![(asset.id, pass)]));
    }
}

fn one(ui: &mut Ui, scope: &Scope<'_>, take: &Take) {
    let t = Tokens::of(ui);
    let words = present::take_line(take, scope.prices, (scope.standing.today, scope.at.account.reset));
    row_between(
        ui,
        |ui| ui.add(Label::new(caption(words.as_str()).color(t.quiet)).truncate()),
        |ui| {
            let button = icon_button(ui, icons::DOTS_THREE, &say!("inspector-change-take", words = &words));
            Popup::menu(&button).show(|ui| {
                for outcome in TakeOutcome::ALL.into_iter().filter(|outcome| *outcome != take.outcome) {
                    if ui.button(present::outcome_title(outcome)).clicked() {
                        scope.outbox.execute(Command::ReviseTake(Take { outcome, ..take.clone() }));
                        ui.close();
                    }
                }
                ui.separator();
                if ui.button(say!("inspector-remove-take")).clicked() {
                    scope.outbox.execute(Command::WithdrawTakes(vec![take.id]));
                    ui.close();
                }
            });
        },
    );
}
