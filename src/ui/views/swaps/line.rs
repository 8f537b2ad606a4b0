//! A decision as a line of a card: what is done, what it saves, and what it does to the chance.

use egui::{Align, Label, Layout, Ui, Vec2};

use super::decided::{DecidedAnswer, DecisionCard};
use crate::advice::Decision;
use crate::domain::Credits;
use crate::figures::why::Why;
use crate::figures::{Basis, Outlook, Sum};
use crate::present;
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption, strong, title};
use crate::ui::views::Scope;
use crate::ui::widgets::{Badge, badge, row_of_height, text_width};

/// The height of a card’s two lines.
const ROW: f32 = 38.0;
/// The width of a bar that shows a chance.
const BAR: f32 = 64.0;
/// The widths of columns: tags, numbers of credits, chances.
const TAG: f32 = 120.0;
const NUMBER: f32 = 60.0;
const PERCENT: f32 = 64.0;
/// Room for what it saves and what it then comes to, and for the chance with the one button of a step, or the three of a
/// decision.
const NUMBERS: f32 = 2.0 * (NUMBER + space::S);
const OF_STEP: f32 = BAR + PERCENT + 80.0;
const OF_DECISION: f32 = BAR + PERCENT + 200.0;
/// The height of a line of text.
const LINE: f32 = 20.0;
/// The width from which the question and how the board stands have room in one row.
pub(super) const BOTH_SIDES: f32 = 760.0;

/// A decision, and what the board comes to before it where what it then comes to is shown as well.
pub(super) struct DecisionLine<'a> {
    pub(super) card: &'a DecisionCard,
    pub(super) answer: &'a DecidedAnswer,
    pub(super) before: Option<&'a Outlook>,
}

/// A decision in one row, in two or three where there is little room for all its words: what kind, what is done and where,
/// what it saves, and what it does to the chance.
pub(super) fn row(ui: &mut Ui, scope: &Scope<'_>, line: &DecisionLine<'_>, buttons: impl FnOnce(&mut Ui)) {
    let DecisionLine { card, answer, before } = *line;
    let now = before.unwrap_or(&answer.now);
    let (what, about) = (strong(card.row.title.as_str()), caption(card.row.about.as_str()).color(Tokens::of(ui).quiet));
    let chance = |ui: &mut Ui| chance(ui, scope, (now, &card.decision.after), answer.within);
    let (free, length) = (ui.available_width(), text_width(ui, about.clone()));
    let right = if before.is_some() { OF_STEP } else { OF_DECISION };
    if free < BOTH_SIDES {
        row_of_height(
            ui,
            LINE,
            |ui| {
                tag(ui, card);
                ui.add(Label::new(what).truncate());
            },
            |ui| savings(ui, scope, line),
        );
        let and_buttons = |ui: &mut Ui| {
            chance(ui);
            buttons(ui);
        };
        let beside = length <= free - right;
        if !beside {
            ui.add(Label::new(about.clone()).wrap());
        }
        let about = |ui: &mut Ui| {
            if beside {
                ui.add(Label::new(about).truncate());
            }
        };
        row_of_height(ui, ROW, about, and_buttons);
        return;
    }
    let is_long = length > free - TAG - NUMBERS - right;
    row_of_height(
        ui,
        if is_long { ROW + LINE } else { ROW },
        |ui| {
            column(ui, TAG, Layout::left_to_right(Align::Center), |ui| tag(ui, card));
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.add(Label::new(what).truncate());
                ui.add(Label::new(about).wrap());
            });
        },
        |ui| {
            savings(ui, scope, line);
            chance(ui);
            buttons(ui);
        },
    );
}

/// What kind of decision it is.
fn tag(ui: &mut Ui, card: &DecisionCard) {
    let kind = if card.row.gentle { Badge::Good } else { Badge::Accent };
    // As tall as its words, not as the row.
    ui.spacing_mut().interact_size.y = LINE;
    ui.horizontal(|ui| badge(ui, kind, &card.row.tag));
}

/// What a decision saves, and what the board then comes to where that is shown.
fn savings(ui: &mut Ui, scope: &Scope<'_>, line: &DecisionLine<'_>) {
    let DecisionLine { card, answer, before } = *line;
    let t = Tokens::of(ui);
    let Decision { after, saves, .. } = &card.decision;
    let ink_of_saving = if *saves > 0 { t.good } else { t.quiet };
    let at_right = Layout::right_to_left(Align::Center);
    column(ui, NUMBER, at_right, |ui| {
        let saving = title(present::difference(saves.saturating_neg())).color(ink_of_saving);
        scope.told(ui, saving, || {
            // Steps always count retakes, also where the board shows none.
            let basis = if before.is_some() { Basis::Expected } else { answer.basis };
            let then = after.get(basis);
            let now = i128::from(then.credits.get()).saturating_add(*saves);
            let now = Credits::new(u64::try_from(now).unwrap_or(u64::MAX));
            Some(Why::saving(Sum { credits: now, ..then }, then, basis))
        });
    });
    if let Some(before) = before {
        column(ui, NUMBER, at_right, |ui| {
            let (before, after) = (before.get(Basis::Expected), after.get(Basis::Expected));
            let at_least = if after.unpriced > 0 { "≥ " } else { "" };
            let total = body(format!("{at_least}{}", present::credits(after.credits))).color(t.quiet);
            scope.told(ui, total, || Some(Why::running_total(before, after)));
        });
    }
}

/// Contents of a fixed width, so that rows stand below each other.
fn column(ui: &mut Ui, width: f32, layout: Layout, contents: impl FnOnce(&mut Ui)) {
    let height = ui.available_height().min(ROW);
    ui.allocate_ui_with_layout(Vec2::new(width, height), layout, |ui| {
        ui.set_min_width(width);
        contents(ui);
    });
}

/// The chance after a change as a bar and a number.
fn chance(ui: &mut Ui, scope: &Scope<'_>, (before, outlook): (&Outlook, &Outlook), within: Credits) {
    let t = Tokens::of(ui);
    let ink = ink(ui, outlook, within);
    let (rect, _) = ui.allocate_exact_size(Vec2::new(BAR, 6.0), egui::Sense::hover());
    ui.painter().rect_filled(rect, 3.0, t.hairline);
    let mut filled = rect;
    #[expect(clippy::as_conversions, clippy::cast_possible_truncation, reason = "a share of a width on the screen")]
    filled.set_width(BAR * outlook.chance.unwrap_or_default() as f32);
    ui.painter().rect_filled(filled, 3.0, ink);
    column(ui, PERCENT, Layout::left_to_right(Align::Center), |ui| {
        let chance = body(present::chance_words(outlook.chance)).color(ink);
        scope.told(ui, chance, || Some(Why::chance_with(before, outlook)));
    });
}

pub(super) fn ink(ui: &Ui, outlook: &Outlook, within: Credits) -> egui::Color32 {
    let t = Tokens::of(ui);
    if outlook.chance.is_some() && outlook.safe <= within {
        t.good
    } else if outlook.chance.is_none_or(|chance| chance >= 0.5) {
        t.accent_text
    } else {
        t.over
    }
}
