//! The Usage screen: what was spent, what is next, and when it runs out.

mod burn;
mod facts;
mod learned;
mod projects;
mod sheet;
mod side;

use std::sync::Arc;

use egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Ui};

use super::{Content, Scope, basis_switch, screen_bar};
use crate::domain::{PassFilter, Usage};
use crate::figures::{Basis, Lens, LensSettings};
use crate::present;
use crate::ui::action::Action;
use crate::ui::slow_memo::{ProjectQuestion, SlowMemo};
use crate::ui::state::View;
use crate::ui::steps::{StepsAnswer, StepsState};
use crate::ui::theme::Tokens;
use crate::ui::theme::metrics::{part, space};
use crate::ui::widgets::{calculating, left_of_panel, page_keys, primary_button, quiet_button};
use crate::words::say;
use crate::workspace::Memo;
use facts::Facts;
use projects::ProjectsState;
use side::Known;

/// What the screen keeps from frame to frame.
#[derive(Default)]
pub(crate) struct UsageState {
    tab: Tab,
    facts: SlowMemo<FactsAsked, Facts>,
    /// The steps of both passes, where the board shows one.
    steps: StepsState,
    /// Whether it needs any.
    needed: Memo<Content, bool>,
    projects: ProjectsState,
}

/// What the facts follow from.
#[derive(PartialEq)]
struct FactsAsked {
    content: Content,
    usage: Arc<Usage>,
    steps: StepsAnswer,
}

impl ProjectQuestion for FactsAsked {
    fn is_of_project(&self, other: &Self) -> bool {
        self.content.is_of_project(&other.content)
    }
}

/// What is known of the account, and of the steps within what is left.
pub(crate) struct KnownUsage<'a> {
    /// All that was recorded.
    pub(crate) usage: &'a Arc<Usage>,
    /// What is wrong with the store, if anything.
    pub(crate) trouble: Option<&'a str>,
    /// The steps for the passes that the board shows.
    pub(crate) steps: StepsAnswer,
}

/// The faces of the card at the top.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tab {
    /// The burn-down.
    #[default]
    Cycle,
    /// Where the credits went.
    Models,
    /// The project over the coming cycles.
    Schedule,
    /// The cycles before.
    History,
    /// What takes have taught.
    Learned,
}

impl Tab {
    const ALL: [Self; 5] = [Self::Cycle, Self::Schedule, Self::Models, Self::History, Self::Learned];

    fn label(self) -> &'static str {
        match self {
            Self::Cycle => say!("usage-tab-cycle"),
            Self::Schedule => say!("usage-tab-schedule"),
            Self::Models => say!("usage-tab-models"),
            Self::History => say!("usage-tab-history"),
            Self::Learned => say!("usage-tab-learned"),
        }
    }

    /// Whether it is about the cycle of today.
    const fn is_of_cycle(self) -> bool {
        matches!(self, Self::Cycle | Self::Models)
    }

    fn title(self) -> &'static str {
        match self {
            Self::Cycle | Self::Models => say!("usage-title-cycle"),
            Self::Schedule => say!("usage-title-schedule"),
            Self::History => say!("usage-title-history"),
            Self::Learned => say!("usage-title-learned"),
        }
    }
}

/// Shows the screen for the open project, and what is wrong with the store, if anything.
pub(crate) fn show(
    ui: &mut Ui,
    (scope, view): (&Scope<'_>, &View),
    KnownUsage { usage, trouble, steps }: KnownUsage<'_>,
    state: &mut UsageState,
) {
    let t = Tokens::of(ui);
    let UsageState { tab, facts, steps: of_both, needed, projects } = state;
    // Whether the credits are enough is asked for both passes.
    let steps = if view.filter == PassFilter::Both {
        steps
    } else {
        let content = scope.content(view).for_steps(PassFilter::Both);
        let needed = *needed.get(content, || {
            let lens = Lens { basis: Basis::Expected, ..scope.lens(view).filtered(PassFilter::Both) };
            scope.at.needs_steps(&lens)
        });
        of_both.get(ui.ctx(), (scope, view), PassFilter::Both, needed)
    };
    let on = scope.asking_for_screen(ui.ctx(), "usage screen");
    let work = || {
        let (at, seen, steps) = (scope.at.owned(), LensSettings::of(&scope.lens(view)), steps.clone());
        move || Facts::of(&at.at(), seen, &steps)
    };
    let asked = FactsAsked { content: scope.content(view), usage: Arc::clone(usage), steps: steps.clone() };
    let Some(facts) = facts.get(asked, on, work) else {
        calculating(ui, say!("usage-working"));
        return;
    };
    let wide = ui.ctx().content_rect().width() >= part::NARROW;
    let mut main = left_of_panel(ui, if wide { part::INSPECTOR } else { 0.0 });
    screen_bar(&mut main, say!("window-usage"), say!("usage-about"), |ui| {
        if wide {
            basis_switch(ui, scope.outbox, view);
        }
        if quiet_button(ui, say!("usage-import-log")).clicked() {
            scope.outbox.send(crate::ui::request::Request::Intend(crate::ui::intent::Intent::ReadLog(None)));
        }
        if quiet_button(ui, say!("action-adjust")).clicked() {
            scope.outbox.act(Action::AdjustBalance);
        }
        if primary_button(ui, say!("usage-record")).clicked() {
            scope.outbox.send(crate::ui::request::Request::Record(facts.to_do.clone()));
        }
    });
    let frame = Frame::new().fill(t.window).inner_margin(Margin::same(16));
    CentralPanel::default().frame(frame).show(&mut main, |ui| {
        ScrollArea::vertical().id_salt("usage").auto_shrink(false).show(ui, |ui| {
            page_keys(ui);
            burn::show(ui, scope, tab, facts);
            ui.add_space(space::M);
            let copied = || facts.sheet.text(&present::project_name(scope.open.name()), view.basis);
            sheet::show(ui, scope, &facts.sheet, &copied);
            if !wide {
                ui.add_space(space::M);
                side::contents(ui, scope, &Known { facts, usage, trouble }, projects);
            }
        });
    });
    if wide {
        let frame = Frame::new().fill(t.panel).inner_margin(Margin::same(16));
        Panel::right("usage side").frame(frame).exact_size(part::INSPECTOR).resizable(false).show(ui, |ui| {
            side::show(ui, scope, &Known { facts, usage, trouble }, projects);
        });
    }
}
