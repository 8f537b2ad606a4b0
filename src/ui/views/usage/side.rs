//! Beside the run sheet: whether the credits are enough, the ways out, and what others take.

use std::sync::Arc;

use egui::{Label, ScrollArea, Ui};

use super::projects::{self, ProjectsState};
use super::{Facts, burn};
use crate::domain::Usage;
use crate::figures::Basis;
use crate::figures::why::{Figure, FigureQuestion, Why};
use crate::present::{self, Way, WayRow};
use crate::ui::action::Action;
use crate::ui::request::{Request, WhoseAnswer};
use crate::ui::state::Screen;
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption, ink, strong};
use crate::ui::views::Scope;
use crate::ui::widgets::{card_frame, notice, quiet_button, row_between, section};
use crate::words::say;

/// The most models to compare at once; the card has them all.
const MOST: usize = 6;

/// What is known of the project and the account.
pub(super) struct Known<'a> {
    pub(super) facts: &'a Facts,
    pub(super) usage: &'a Arc<Usage>,
    /// What is wrong with the usage store, if anything.
    pub(super) trouble: Option<&'a str>,
}

/// Shows how it stands, what can be done, and where the credits went.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, known: &Known<'_>, state: &mut ProjectsState) {
    ScrollArea::vertical().id_salt("usage side").auto_shrink(false).show(ui, |ui| {
        contents(ui, scope, known, state);
    });
}

/// The same without a scroll area, for narrow windows.
pub(super) fn contents(ui: &mut Ui, scope: &Scope<'_>, known: &Known<'_>, state: &mut ProjectsState) {
    let Known { facts, usage, trouble } = *known;
    let t = Tokens::of(ui);
    if let Some(sentence) = trouble {
        notice(ui, sentence, None);
        ui.add_space(space::M);
    }
    section(ui, say!("usage-this-project"), |_| {});
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let asked = |figure: Figure| FigureQuestion::to_go(figure, Basis::Expected).in_both();
        let status = strong(facts.ways.status.text.as_str()).color(ink(t, facts.ways.status.tone));
        scope.sentence(ui, status, asked(Figure::Spare));
        scope.sentence(ui, body(facts.ways.about.as_str()).color(t.quiet), asked(Figure::Verdict));
        scope.sentence(ui, caption(facts.together.as_str()).color(t.quiet), asked(Figure::Together));
    });
    if !facts.ways.ways.is_empty() {
        ui.add_space(space::M);
        section(ui, say!("usage-what-you-can-do"), |_| {});
        facts.ways.ways.iter().for_each(|row| way(ui, scope, row));
    }
    if !facts.expiring.is_empty() {
        ui.add_space(space::M);
        section(ui, say!("usage-worth-doing"), |_| {});
        worth(ui, scope, facts);
    }
    projects::show(ui, scope, (facts, usage), state);
    ui.add_space(space::M);
    section(ui, say!("usage-where-went"), |_| {});
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let rows = facts.went.get(..MOST).unwrap_or(&facts.went);
        burn::went(ui, scope, rows, say!("usage-no-take"));
    });
    if let Some(settled) = scope.open.provenance().settled(&scope.project().takes) {
        ui.add_space(space::M);
        ui.add(Label::new(caption(present::settled_takes_words(settled)).color(t.quiet)).wrap());
        if quiet_button(ui, say!("usage-ask-again")).clicked() {
            scope.outbox.send(Request::Whose(WhoseAnswer::AskAgain));
        }
    }
}

fn way(ui: &mut Ui, scope: &Scope<'_>, row: &WayRow) {
    let t = Tokens::of(ui);
    let coming = row.way == Way::Packs;
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        row_between(
            ui,
            |ui| ui.label(strong(row.title).color(if coming { t.faint } else { t.strong })),
            |ui| {
                let text = body(row.result.text.as_str()).color(ink(t, row.result.tone));
                if coming { _ = ui.label(text) } else { said(ui, scope, row, text) }
            },
        );
        let about = body(row.about.as_str()).color(t.quiet);
        if coming {
            _ = ui.add(Label::new(about).wrap());
        } else {
            said(ui, scope, row, about);
        }
        let go = match row.way {
            Way::Swap => Some((say!("usage-see-steps"), Request::ShowStep)),
            Way::Upgrade => Some((say!("usage-compare-plans"), Request::Do(Action::Show(Screen::Plans)))),
            Way::Wait | Way::Packs => None,
        };
        if let Some((label, request)) = go
            && quiet_button(ui, label).clicked()
        {
            scope.outbox.send(request);
        }
    });
}

/// A figure of a way out, or a sentence with some.
fn said(ui: &mut Ui, scope: &Scope<'_>, row: &WayRow, text: egui::RichText) {
    let asked = |figure: Figure| FigureQuestion::to_go(figure, Basis::Expected).in_both();
    match (row.way, row.saves, &row.plan) {
        (Way::Wait, ..) => _ = scope.sentence(ui, text, asked(Figure::Finish)),
        (Way::Swap, Some([now, then]), _) => {
            scope.told_sentence(ui, text, || Why::saving(now, then, Basis::Expected));
        }
        (Way::Upgrade, _, Some(plan)) => _ = scope.sentence(ui, text, asked(Figure::Verdict).on(plan.clone())),
        _ => _ = ui.add(Label::new(text).wrap()),
    }
}

fn worth(ui: &mut Ui, scope: &Scope<'_>, facts: &Facts) {
    let t = Tokens::of(ui);
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let figure = if facts.expiring_at_pace { Figure::AtReset } else { Figure::Left };
        let asked = FigureQuestion::to_go(figure, Basis::Expected);
        scope.sentence(ui, body(facts.expiring.as_str()).color(t.quiet), asked);
        for row in &facts.worth {
            row_between(
                ui,
                |ui| ui.add(Label::new(body(row.what.as_str())).truncate()),
                |ui| {
                    ui.label(strong(row.credits.as_str()));
                    if quiet_button(ui, say!("usage-record-button"))
                        .accessible_name(say!("usage-record-what", what = &row.what))
                        .clicked()
                    {
                        scope.outbox.send(Request::Record(row.pairs.clone()));
                    }
                },
            );
        }
    });
}
