//! One folder for each screen. Views draw and ask; they change nothing.

pub(crate) mod board;
pub(crate) mod costs;
pub(crate) mod plans;
pub(crate) mod prices;
pub(crate) mod start;
pub(crate) mod swaps;
pub(crate) mod usage;

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Context, Frame, Margin, Panel, Response, RichText, Ui};

use super::action::Action;
use super::request::{Outbox, Request};
use super::slow_memo::{Asking, InFrame};
use super::state::View;
use super::theme::metrics::part;
use super::theme::{Tokens, body, title};
use super::why::WhyStep;
use super::widgets::{figure, figure_wrapped, row_of_height, segmented, switch_menu, text_width};
use crate::document::Revision;
use chrono::NaiveDate;

use crate::domain::{Account, Confidence, Credits, ModelId, PassFilter, PlanId, Project, Rate, RateKey, TakeLog};
use crate::figures::usage::Others;
use crate::figures::why::{FigureQuestion, Why};
use crate::figures::{Basis, Figures, KeepRates, Lens, LensSettings, Shares};
use crate::present::{self, Extent, Standing};
use crate::prices::PriceList;
use crate::words::say;
use crate::workspace::{Memo, OpenProject, SMALL_BOARD, Standpoint};

/// Up to so many assets a screen with chances is worked out within the frame that shows it first: about 8 ms.
const SHORT_FILM: usize = 200;

/// What every view of an open project is given to read, and the outbox to ask through.
pub(crate) struct Scope<'a> {
    /// What the open project stands at.
    pub(crate) at: Standpoint<'a>,
    pub(crate) open: &'a OpenProject,
    /// The figures of its content now, what is done included.
    pub(crate) figures: &'a Figures,
    /// The figures of what is still to go.
    pub(crate) to_go: &'a Figures,
    /// The total of the content now, shared out to its parts.
    pub(crate) shares: &'a Shares,
    /// The same for what is still to go.
    pub(crate) shares_to_go: &'a Shares,
    pub(crate) prices: &'static PriceList,
    /// The account that the project is paid from.
    pub(crate) account: &'a Account,
    /// The keep rates that hold for the project.
    pub(crate) rates: &'a KeepRates,
    /// How the account stands today.
    pub(crate) standing: Standing<'a>,
    /// Whether the user has dismissed that this cycle is not enough for this project.
    pub(crate) dismissed: bool,
    /// Whether a dialog or the palette lies over the view and has the keys.
    pub(crate) covered: bool,
    /// Where requests go.
    pub(crate) outbox: &'a Outbox,
}

/// Names everything that figures on screen follow from, for memos.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Content {
    open: u64,
    revision: Revision,
    filter: PassFilter,
    plan: Option<PlanId>,
    basis: Basis,
    confidence: Confidence,
    account: Account,
    rates: KeepRates,
    today: NaiveDate,
    /// What was used and what is left of the cycle.
    held: (Credits, Option<Credits>),
    hours_left: Option<u32>,
    /// The other projects that are paid from the same credits.
    others: Arc<Others>,
    takes: Arc<TakeLog>,
}

impl Content {
    fn of(at: &Standpoint<'_>, open: &OpenProject, view: &View) -> Self {
        let standing = Standing::of(at.balance);
        Self {
            open: open.serial,
            revision: open.document.revision(),
            filter: view.filter,
            plan: standing.plan.map(|plan| plan.id.clone()),
            basis: view.basis,
            confidence: view.confidence,
            account: at.account.clone(),
            rates: at.rates.clone(),
            today: standing.today,
            held: (standing.used, standing.left),
            hours_left: standing.hours_left,
            others: Arc::clone(&at.balance.others),
            takes: Arc::clone(&at.project.takes),
        }
    }

    /// The same for steps of the passes of a filter: they are the same on every basis.
    pub(crate) fn for_steps(self, filter: PassFilter) -> Self {
        Self { filter, basis: Basis::Expected, ..self }
    }

    /// Whether both are of the same open project.
    pub(crate) const fn is_of_project(&self, other: &Self) -> bool {
        self.open == other.open
    }
}

/// The total shared out to its parts.
#[derive(Clone, Debug)]
pub(crate) struct SharesOf {
    whole: Shares,
    /// That of what is still to go; `None` while nothing is done.
    to_go: Option<Shares>,
}

fn lens<'a>(at: &Standpoint<'a>, view: &View) -> Lens<'a> {
    at.seen(LensSettings { filter: view.filter, basis: view.basis, confidence: view.confidence })
}

impl<'a> Scope<'a> {
    /// Everything that a view of the open project may read.
    pub(crate) fn new(
        at: Standpoint<'a>,
        open: &'a OpenProject,
        view: &View,
        shares: &'a mut Memo<Content, SharesOf>,
        outbox: &'a Outbox,
    ) -> Self {
        let content = Content::of(&at, open, view);
        let SharesOf { whole, to_go } = shares.get(content, || {
            let lens = lens(&at, view);
            let whole = Shares::of(at.figures, &lens);
            let to_go = (!Arc::ptr_eq(at.figures, at.to_go)).then(|| Shares::of(at.to_go, &lens));
            SharesOf { whole, to_go }
        });
        Self {
            at,
            open,
            shares: whole,
            shares_to_go: to_go.as_ref().unwrap_or(whole),
            figures: at.figures,
            to_go: at.to_go,
            prices: at.prices,
            account: at.account,
            rates: at.rates,
            standing: Standing::of(at.balance),
            dismissed: false,
            covered: false,
            outbox,
        }
    }

    /// Sets a keep rate for all projects, of one model or of a mode; `None` puts it back.
    pub(crate) fn rate_for_all(&self, (key, model): (RateKey, Option<ModelId>), rate: Option<Rate>) {
        let mut account: Account = self.account.clone();
        // More than can be set is not: then nothing is changed.
        if account.rates.set_for(key, model, rate).is_ok() {
            self.outbox.send(Request::SetAccount(account));
        }
    }

    /// What the figures of a view follow from now.
    pub(crate) fn content(&self, view: &View) -> Content {
        Content::of(&self.at, self.open, view)
    }

    /// What a slow answer about parts of the board needs; a frame can spare the time for a small board.
    pub(crate) fn asking<'b>(&'b self, ctx: &'b Context, name: &'static str) -> Asking<'b> {
        let in_frame = if self.project().asset_count() <= SMALL_BOARD { InFrame::All } else { InFrame::None };
        Asking { ctx, outbox: self.outbox, name, in_frame }
    }

    /// What an answer about the whole board needs that makes up a screen. Chances take time on the smallest board: after
    /// an edit, the screen follows as soon as a thread has them.
    pub(crate) fn asking_for_screen<'b>(&'b self, ctx: &'b Context, name: &'static str) -> Asking<'b> {
        let in_frame = if self.project().asset_count() <= SHORT_FILM { InFrame::First } else { InFrame::None };
        Asking { in_frame, ..self.asking(ctx, name) }
    }

    pub(crate) const fn project(&self) -> &Arc<Project> {
        self.at.project
    }

    /// What every number of a view is shown under.
    pub(crate) fn lens(&self, view: &View) -> Lens<'a> {
        lens(&self.at, view)
    }

    /// Whether `to_go` is the whole project, or less.
    pub(crate) fn extent(&self) -> Extent {
        if std::ptr::eq(self.figures, self.to_go) { Extent::Whole } else { Extent::ToGo }
    }

    /// Shows a figure that says why it is what it is.
    pub(crate) fn figure(&self, ui: &mut Ui, text: RichText, asked: FigureQuestion) -> Response {
        let response = figure(ui, text);
        self.ask_when_clicked(&response, WhyStep::Figure(asked));
        response
    }

    /// Shows a sentence that says why its figure is what it is.
    pub(crate) fn sentence(&self, ui: &mut Ui, text: RichText, asked: FigureQuestion) -> Response {
        let response = figure_wrapped(ui, text);
        self.ask_when_clicked(&response, WhyStep::Figure(asked));
        response
    }

    /// Shows a figure that is not of the board as it stands, with an answer of its own.
    pub(crate) fn told(&self, ui: &mut Ui, text: RichText, why: impl FnOnce() -> Option<Why>) {
        self.tell_when_clicked(&figure(ui, text), why);
    }

    /// Gives that answer where something was clicked.
    pub(crate) fn tell_when_clicked(&self, response: &Response, why: impl FnOnce() -> Option<Why>) {
        if response.clicked()
            && let Some(why) = why()
        {
            self.outbox.send(Request::Why(WhyStep::Told(Box::new(why)), response.rect));
        }
    }

    /// The same for a sentence with a figure in it.
    pub(crate) fn told_sentence(&self, ui: &mut Ui, text: RichText, why: impl FnOnce() -> Why) {
        self.tell_when_clicked(&figure_wrapped(ui, text), || Some(why()));
    }

    /// Says why where something was clicked.
    pub(crate) fn ask_when_clicked(&self, response: &Response, step: WhyStep) {
        if response.clicked() {
            self.outbox.send(Request::Why(step, response.rect));
        }
    }

    /// Where a picture named in the project lies.
    pub(crate) fn picture_path(&self, picture: &str) -> PathBuf {
        self.open.folder().map_or_else(|| PathBuf::from(picture), |folder| folder.join(picture))
    }
}

/// The switch between totals without retakes, with retakes, and safe ones.
pub(crate) fn basis_switch(ui: &mut Ui, outbox: &Outbox, view: &View) {
    basis_choice(outbox, view, |choices| segmented(ui, say!("window-totals"), view.basis, choices));
}

/// The same where there is little room.
pub(crate) fn basis_menu(ui: &mut Ui, outbox: &Outbox, view: &View) {
    basis_choice(outbox, view, |choices| switch_menu(ui, say!("window-totals"), view.basis, choices));
}

fn basis_choice(outbox: &Outbox, view: &View, pick: impl FnOnce(&[(Basis, &str)]) -> Option<Basis>) {
    let titles = Basis::ALL.map(|basis| (basis, present::basis_title(basis, view.confidence)));
    if let Some(basis) = pick(&titles.each_ref().map(|(basis, title)| (*basis, title.as_str()))) {
        outbox.act(Action::Totals(basis));
    }
}

/// A screen's own bar: its name, a few words, and controls at the right.
pub(crate) fn screen_bar(ui: &mut Ui, name: &str, about: &str, controls: impl FnOnce(&mut Ui)) {
    let words = |ui: &mut Ui| {
        // A few letters and an ellipsis would say nothing.
        if text_width(ui, body(about)) <= ui.available_width() {
            ui.label(body(about).color(Tokens::of(ui).quiet));
        }
    };
    screen_bar_with(ui, name, words, controls);
}

/// The same with more than words beside the name.
pub(crate) fn screen_bar_with(ui: &mut Ui, name: &str, about: impl FnOnce(&mut Ui), controls: impl FnOnce(&mut Ui)) {
    let t = Tokens::of(ui);
    let frame = Frame::new().fill(t.window).inner_margin(Margin::symmetric(16, 6));
    Panel::top("screen bar").frame(frame).exact_size(part::BAR_HEIGHT).resizable(false).show(ui, |ui| {
        let height = ui.available_height();
        let words = |ui: &mut Ui| {
            ui.label(title(name));
            about(ui);
        };
        row_of_height(ui, height, words, controls);
    });
}
