//! Plan and billing day: asked at the first start, can be skipped, can be changed at any time.

use chrono::NaiveDate;
use egui::{TextEdit, Ui};

use super::headline;
use crate::domain::{
    Account, AccountPlan, BillingDay, Cycle, EarlierPlan, Money, PlanId, ResetError, ResetTime, Term, read_time,
};
use crate::present::{self, ToErrorWords as _};
use crate::prices::PriceList;
use crate::ui::fields::{AmountField, say_refused};
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body, caption, strong};
use crate::ui::widgets::{primary_button, quiet_button, row_between, segmented};
use crate::words::say;

const WIDTH: f32 = 520.0;
const DAY_WIDTH: f32 = 110.0;
const TIME_WIDTH: f32 = 64.0;
const ZONE_WIDTH: f32 = 180.0;

/// What was picked and typed so far.
#[derive(Clone, Debug)]
pub(crate) struct AccountDraft {
    account: Account,
    /// Whether the program was just started for the first time.
    first: bool,
    today: NaiveDate,
    plan: Option<PlanId>,
    billing_day: BillingDay,
    /// The time of day at which credits reset, as it is typed.
    time: String,
    /// The time zone of it, as it is typed.
    zone: String,
    term: Term,
    /// When the new plan starts.
    from: From,
    /// The day typed in for [`From::Day`].
    typed: String,
}

/// When a new plan starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum From {
    Today,
    Reset,
    Day,
}

impl AccountDraft {
    /// The account as it is, to be edited.
    pub(crate) fn of(account: &Account, first: bool, today: NaiveDate) -> Self {
        let known = account.plan.as_ref();
        Self {
            account: account.clone(),
            first,
            today,
            plan: known.map(|known| known.plan.clone()),
            billing_day: known.map_or(BillingDay::FIRST, |known| known.billing_day),
            time: account.reset.time().format("%H:%M").to_string(),
            zone: account.reset.zone().to_string(),
            term: known.map(|known| known.term).unwrap_or_default(),
            from: From::Today,
            typed: today.to_string(),
        }
    }

    /// Whether another plan was picked than the account has.
    fn changes_plan(&self) -> bool {
        let known = self.account.plan.as_ref();
        known.is_some_and(|known| self.plan.as_ref().is_some_and(|plan| *plan != known.plan))
    }

    /// The first day of the new plan; `None` while the typed day is not a date.
    fn first_day(&self) -> Option<NaiveDate> {
        match self.from {
            From::Today => Some(self.today),
            From::Reset => Some(Cycle::containing(self.today, self.billing_day).end),
            From::Day => self.typed.trim().parse().ok(),
        }
    }

    /// When credits reset on the billing day, or what to type.
    fn reset(&self) -> Result<ResetTime, ResetError> {
        Ok(ResetTime::new(read_time(&self.time)?, self.zone.parse()?))
    }

    /// The edited account; `None` while something is missing.
    fn result(&self) -> Option<Account> {
        let chosen = self.plan.clone()?;
        let mut account = self.account.clone();
        let mut plan = match account.plan.take() {
            Some(mut plan) => {
                if plan.plan != chosen {
                    plan.change(chosen, self.first_day()?);
                }
                plan
            }
            None => AccountPlan::new(chosen, self.billing_day),
        };
        plan.billing_day = self.billing_day;
        plan.term = self.term;
        account.plan = Some(plan);
        account.reset = self.reset().ok()?;
        Some(account)
    }
}

pub(super) fn show(ui: &mut Ui, draft: &mut AccountDraft, prices: &PriceList, outbox: &Outbox) {
    headline(ui, if draft.first { say!("account-which-plan") } else { say!("account-title") }, WIDTH);
    let t = Tokens::of(ui);
    let why = say!("account-about");
    ui.label(body(why).color(t.quiet));
    ui.add_space(space::XS);
    for plan in &prices.plans {
        let chosen = draft.plan.as_ref() == Some(&plan.id);
        let mut refused = None;
        let clicked = row_between(
            ui,
            |ui| ui.radio(chosen, strong(plan.name.clone())).clicked(),
            |ui| {
                let allowance = say!("account-a-month-for", credits = present::credit_count(plan.allowance));
                ui.label(body(allowance).color(t.quiet));
                refused = price(ui, &mut draft.account, &plan.id, &plan.name);
            },
        );
        say_refused(ui, refused);
        if clicked.0 {
            draft.plan = Some(plan.id.clone());
        }
    }
    ui.add_space(space::XS);
    if draft.plan.is_some() {
        billing_day(ui, &mut draft.billing_day);
        reset_time(ui, draft);
        term(ui, &mut draft.term);
    }
    if draft.changes_plan() {
        from(ui, draft);
    }
    earlier(ui, draft, prices);
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        let result = draft.result();
        let done = ui.add_enabled_ui(result.is_some(), |ui| primary_button(ui, say!("account-use-plan")));
        if let Some(account) = result.filter(|_| done.inner.clicked()) {
            outbox.send(Request::SetAccount(account));
            outbox.send(Request::CloseDialog);
        }
        if quiet_button(ui, if draft.first { say!("account-skip") } else { say!("dialog-cancel") }).clicked() {
            outbox.send(Request::CloseDialog);
        }
    });
}

/// What the plan costs a month, in the user’s own money; empty is not known, and 0 is a plan that costs nothing. Gives back
/// what is wrong with what was typed.
fn price(ui: &mut Ui, account: &mut Account, plan: &PlanId, name: &str) -> Option<String> {
    let now = account.prices.get(plan).map(|price| price.hundredths());
    let mut hundredths = now;
    let name = say!("account-price-of", name = name);
    let field = AmountField::credits(&name, Money::MOST.hundredths(), "");
    let field = AmountField { places: 2, speed: 10.0, nothing: say!("account-price-hint"), ..field };
    let shown = field.show_known(ui, &mut hundredths);
    shown.response.on_hover_text(say!("account-price-about"));
    if hundredths != now {
        match hundredths.and_then(Money::from_hundredths) {
            Some(price) => _ = account.prices.insert(plan.clone(), price),
            None => _ = account.prices.remove(plan),
        }
    }
    shown.refused
}

fn billing_day(ui: &mut Ui, now: &mut BillingDay) {
    let t = Tokens::of(ui);
    let refused = ui.horizontal(|ui| {
        let label = ui.label(body(say!("account-reset-on")));
        let mut day = u64::from(now.get());
        let field = AmountField { range: 1..=31, speed: 0.1, ..AmountField::credits("", 31, "") };
        let shown = field.show(ui, &mut day);
        shown.response.labelled_by(label.id);
        *now = u8::try_from(day).ok().and_then(BillingDay::new).unwrap_or(*now);
        ui.label(body(say!("account-of-the-month")).color(t.quiet));
        shown.refused
    });
    say_refused(ui, refused.inner);
    if now.get() > 28 {
        ui.label(caption(say!("account-shorter-months")).color(t.quiet));
    }
}

/// The time of day and the time zone of the reset: a day of the service may begin while it is still yesterday here.
fn reset_time(ui: &mut Ui, draft: &mut AccountDraft) {
    let t = Tokens::of(ui);
    ui.horizontal(|ui| {
        ui.label(body(say!("account-at")));
        let time = TextEdit::singleline(&mut draft.time).hint_text("00:00").desired_width(TIME_WIDTH);
        ui.add(time).accessible_name(say!("account-reset-time"));
        let zone = TextEdit::singleline(&mut draft.zone).hint_text("UTC").desired_width(ZONE_WIDTH);
        ui.add(zone).accessible_name(say!("account-reset-zone"));
    });
    let reset = draft.reset();
    let sentence = match &reset {
        Err(why) => say!("account-please", why = why.words().to_string()),
        Ok(reset) if reset.is_assumed() => say!("account-reset-assumed").to_owned(),
        Ok(_) => say!("account-reset-counted").to_owned(),
    };
    ui.label(caption(sentence).color(if reset.is_ok() { t.quiet } else { t.over }));
}

fn term(ui: &mut Ui, now: &mut Term) {
    ui.horizontal(|ui| {
        ui.set_min_height(part::CONTROL_HEIGHT + space::XS);
        ui.label(body(say!("account-paid")));
        let choices = [(Term::Monthly, say!("account-monthly")), (Term::Annual, say!("account-yearly"))];
        if let Some(term) = segmented(ui, say!("account-paid"), *now, &choices) {
            *now = term;
        }
        if *now == Term::Annual {
            ui.label(caption(say!("account-yearly-about")).color(Tokens::of(ui).quiet));
        }
    });
}

/// When the new plan starts: what was used before still counts in this cycle.
fn from(ui: &mut Ui, draft: &mut AccountDraft) {
    let t = Tokens::of(ui);
    ui.horizontal(|ui| {
        ui.set_min_height(part::CONTROL_HEIGHT + space::XS);
        ui.label(body(say!("account-from")));
        let reset = Cycle::containing(draft.today, draft.billing_day).end;
        let reset = say!("account-from-reset", day = present::date(reset, draft.today));
        let choices = [
            (From::Today, say!("account-from-today")),
            (From::Reset, reset.as_str()),
            (From::Day, say!("account-from-day")),
        ];
        if let Some(from) = segmented(ui, say!("account-from"), draft.from, &choices) {
            draft.from = from;
        }
        if draft.from == From::Day {
            let edit = TextEdit::singleline(&mut draft.typed).hint_text("2026-11-22").desired_width(DAY_WIDTH);
            ui.add(edit).accessible_name(say!("account-first-day"));
        }
    });
    let sentence = match draft.first_day() {
        None => say!("account-type-day"),
        Some(_) => say!("account-change-about"),
    };
    ui.label(caption(sentence).color(t.quiet));
}

/// Earlier plans, which past cycles are compared with.
fn earlier(ui: &mut Ui, draft: &mut AccountDraft, prices: &PriceList) {
    let today = draft.today;
    let Some(plan) = &mut draft.account.plan else { return };
    if plan.earlier.is_empty() {
        return;
    }
    let name = |earlier: &EarlierPlan| {
        prices.plan(&earlier.plan).map_or_else(|| earlier.plan.to_string(), |one| one.name.clone())
    };
    let each =
        plan.earlier.iter().map(|one| say!("account-until", plan = name(one), day = present::date(one.until, today)));
    let sentence = say!("account-before", plans = each.collect::<Vec<_>>().join(", "));
    let forget = row_between(
        ui,
        |ui| ui.add(egui::Label::new(caption(sentence).color(Tokens::of(ui).quiet)).wrap()),
        |ui| quiet_button(ui, say!("account-forget")).on_hover_text(say!("account-forget-about")).clicked(),
    );
    if forget.1 {
        plan.earlier.clear();
    }
}
