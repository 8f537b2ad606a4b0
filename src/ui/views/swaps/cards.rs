//! Decisions as cards, and the steps that bring the board within what is left.

use std::sync::Arc;

use egui::{Label, Ui};

use super::decided::{DecidedAnswer, DecidedAsks, DecisionCard, ReachCard};
use super::line::{BOTH_SIDES, DecisionLine, ink, row};
use crate::advice::Act;
use crate::document::Command;
use crate::domain::Credits;
use crate::figures::Basis;
use crate::figures::why::{Figure, FigureQuestion, Why};
use crate::present;
use crate::ui::dialogs::ComparedSource;
use crate::ui::fields::AmountField;
use crate::ui::request::Request;
use crate::ui::theme::icons;
use crate::ui::theme::{Tokens, body, caption, strong};
use crate::ui::views::Scope;
use crate::ui::why::WhyStep;
use crate::ui::widgets::{card_frame, figure_wrapped, icon_button, primary_button, quiet_button, row_between, section};

/// The most credits that can be asked for.
const MOST: u64 = 10_000_000;

/// Shows the steps that bring the board within what is left.
pub(super) fn reach(ui: &mut Ui, scope: &Scope<'_>, answer: &DecidedAnswer, asks: &mut DecidedAsks) {
    let t = Tokens::of(ui);
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        if ui.available_width() < BOTH_SIDES {
            ui.horizontal(|ui| ask(ui, answer, asks));
            ui.horizontal(|ui| stands(ui, scope, answer));
        } else {
            row_between(ui, |ui| ask(ui, answer, asks), |ui| stands(ui, scope, answer));
        }
        match &answer.reach {
            None => drop(ui.label(body("Working out the gentlest steps…").color(t.quiet))),
            Some(ReachCard { steps, reached: true, .. }) if steps.is_empty() => {
                let (words, ink) = if answer.now.chance.is_some() {
                    ("It fits as it is. Nothing has to change.".to_owned(), t.good)
                } else {
                    let credits = present::credits(answer.within);
                    (format!("It is within {credits} as it is; whether that much is left is not known."), t.accent_text)
                };
                ui.label(body(words).color(ink));
            }
            Some(found) => steps(ui, scope, (answer, found), asks),
        }
    });
}

/// What the board comes to now, and the chance that it fits.
fn stands(ui: &mut Ui, scope: &Scope<'_>, answer: &DecidedAnswer) {
    let (t, now) = (Tokens::of(ui), &answer.now);
    let expected = present::priced(now.expected.ceil(), now.bare.unpriced);
    let fits = if now.chance.is_some() { "fits with" } else { "whether it fits is" };
    let words = format!("now {expected} with retakes{} · {fits}", present::and_contingency(&now.held));
    scope.figure(ui, body(words).color(t.quiet), FigureQuestion::to_go(Figure::Total, Basis::Expected));
    let chance = strong(present::chance_words(now.chance)).color(ink(ui, now, answer.within));
    scope.told(ui, chance, || Some(Why::chance_within(now)));
}

fn ask(ui: &mut Ui, answer: &DecidedAnswer, asks: &mut DecidedAsks) {
    let t = Tokens::of(ui);
    ui.label(strong("Get this board within"));
    let mut credits = answer.within.get();
    let shown = ui.vertical(|ui| {
        AmountField { speed: 10.0, ..AmountField::credits("Credits to reach", MOST, "") }.show(ui, &mut credits).say(ui)
    });
    if shown.inner.changed() {
        asks.budget = Some(Credits::new(credits));
    }
    if asks.budget.is_some() {
        if quiet_button(ui, "What is left").clicked() {
            asks.budget = None;
        }
    } else {
        ui.label(body("left this cycle").color(t.quiet));
    }
    ui.checkbox(&mut asks.heroes, "Hero scenes may change");
}

fn steps(ui: &mut Ui, scope: &Scope<'_>, (answer, found): (&DecidedAnswer, &ReachCard), asks: &mut DecidedAsks) {
    let t = Tokens::of(ui);
    if let Some(limit) = &found.limit {
        let words = present::reach_limit_words(limit, answer.within);
        let response = figure_wrapped(ui, body(words).color(t.over));
        scope.ask_when_clicked(&response, WhyStep::Told(Box::new(Why::chance_with(&answer.now, &limit.after))));
        let then = if found.steps.is_empty() {
            "Nothing else helps without a scene being left out."
        } else {
            "What helps without a scene being left out:"
        };
        ui.add(Label::new(body(then).color(t.quiet)).wrap());
        if found.steps.is_empty() {
            return;
        }
    }
    let mut before = &answer.now;
    for card in &found.steps {
        let name = format!("Take – {}", card.row.title);
        row(ui, scope, &DecisionLine { card, answer, before: Some(before) }, |ui| {
            let take = quiet_button(ui, "Take").accessible_name(name);
            if asks.to_first && !answer.past {
                asks.to_first = false;
                take.request_focus();
                take.scroll_to_me(None);
            }
            if take.clicked() {
                apply(scope, answer, &card.row.step, card.decision.acts().cloned().collect());
            }
        });
        before = &card.decision.after;
    }
    whole(ui, scope, (answer, found), asks);
}

/// What all steps come to together, and the buttons that take them.
fn whole(ui: &mut Ui, scope: &Scope<'_>, (answer, found): (&DecidedAnswer, &ReachCard), asks: &DecidedAsks) {
    let t = Tokens::of(ui);
    let heroes = found.steps.iter().flat_map(|card| &card.decision.parts);
    let heroes = heroes.filter(|part| part.importance == crate::domain::Importance::Hero).count();
    let order = format!("the gentlest first{}", if heroes == 0 { " · hero scenes untouched" } else { "" });
    let narrow = ui.available_width() < BOTH_SIDES;
    if narrow {
        ui.label(body(order.as_str()).color(t.quiet));
    }
    let last = found.steps.last().map_or(&answer.now, |card| &card.decision.after);
    let (credits, chance) = (present::credits(answer.within), present::chance_words(last.chance));
    row_between(
        ui,
        |ui| {
            let (words, ink) = if last.chance.is_none() && found.reached {
                (format!("Within {credits}; whether that much is left is not known"), t.accent_text)
            } else if last.chance.is_none() {
                (format!("Whether it is within {credits} is not known"), t.accent_text)
            } else if found.reached {
                (format!("Within {credits}: fits with {chance}"), t.good)
            } else {
                (format!("Still not within {credits}: fits with {chance}"), t.over)
            };
            scope.told(ui, strong(words).color(ink), || Some(Why::chance_with(&answer.now, last)));
            if !narrow {
                ui.add(Label::new(body(order.as_str()).color(t.quiet)).truncate());
            }
        },
        |ui| {
            let count = found.steps.len();
            let words = if count == 1 { "Take it".to_owned() } else { format!("Take all {count}") };
            if count == 0 {
                return;
            }
            let acts = || found.acts.to_vec();
            ui.add_enabled_ui(!answer.past, |ui| {
                // What does not get there is not what to do first.
                let button = if found.reached { primary_button } else { quiet_button };
                if button(ui, &words).clicked() {
                    apply(scope, answer, &present::counted_items(count, "step", "steps"), acts());
                }
                let name = format!("With {}", present::counted_items(count, "step", "steps"));
                compare_button(ui, scope, name, acts);
                let version = quiet_button(ui, "As a version…");
                if version
                    .on_hover_text("Keep a copy of the board with these steps; this board stays as it is")
                    .clicked()
                {
                    let name = format!("within {credits}");
                    scope.outbox.send(Request::NameVersion {
                        name,
                        acts: Arc::clone(&found.acts),
                        taken: Arc::clone(&asks.taken),
                    });
                }
            });
        },
    );
}

/// A button that shows the board with changes beside the board as it is, before they are made.
pub(super) fn compare_button(ui: &mut Ui, scope: &Scope<'_>, name: String, acts: impl FnOnce() -> Vec<Act>) {
    let button = quiet_button(ui, "Compare…").accessible_name(format!("Compare – {name}"));
    if button.on_hover_text("The board with these changes beside the board as it is").clicked() {
        scope.outbox.send(Request::Beside(ComparedSource::Changed { name, acts: acts().into() }));
    }
}

/// Shows what else could be decided.
pub(super) fn decisions(ui: &mut Ui, scope: &Scope<'_>, answer: &DecidedAnswer, asks: &mut DecidedAsks) {
    let t = Tokens::of(ui);
    // What is among the steps already is not offered twice.
    let steps = answer.reach.as_ref().map_or(&[][..], |found| found.steps.as_slice());
    let others = answer.open.iter().filter(|card| steps.iter().all(|step| step.key != card.key));
    let all_are_steps = !answer.open.is_empty() && others.clone().next().is_none();
    if all_are_steps && answer.dismissed.is_empty() {
        return;
    }
    section(ui, "Also possible", |ui| {
        let count = answer.dismissed.len();
        if count > 0 {
            let words = if asks.dismissed { "hide dismissed".to_owned() } else { format!("{count} dismissed · show") };
            if quiet_button(ui, &words).clicked() {
                asks.dismissed = !asks.dismissed;
            }
        }
    });
    if answer.open.is_empty() {
        ui.label(body("Nothing is cheaper or better without losing what the assets need.").color(t.good));
    }
    for card in others {
        one(ui, scope, answer, &ListedDecision { card, dismissed: false }, asks);
    }
    let shown = if asks.dismissed { answer.dismissed.as_slice() } else { &[] };
    for card in shown {
        one(ui, scope, answer, &ListedDecision { card, dismissed: true }, asks);
    }
}

/// A card, and whether it was set aside.
struct ListedDecision<'a> {
    card: &'a DecisionCard,
    dismissed: bool,
}

fn one(ui: &mut Ui, scope: &Scope<'_>, answer: &DecidedAnswer, listed: &ListedDecision<'_>, asks: &mut DecidedAsks) {
    let ListedDecision { card, dismissed } = *listed;
    let t = Tokens::of(ui);
    let DecisionCard { key, row: words, parts, decision } = card;
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let open = asks.opened.contains(key);
        row(ui, scope, &DecisionLine { card, answer, before: None }, |ui| {
            let (icon, name) =
                if open { (icons::CARET_DOWN, "Hide parts") } else { (icons::CARET_RIGHT, "Show parts") };
            if icon_button(ui, icon, &format!("{name} – {}", words.title)).clicked() {
                if open {
                    asks.opened.remove(key)
                } else {
                    asks.opened.insert(key.clone())
                };
            }
            let name = if dismissed { "Bring back" } else { "Dismiss" };
            if quiet_button(ui, name).accessible_name(format!("{name} – {}", words.title)).clicked() {
                scope.outbox.execute(Command::Dismiss { decision: key.clone(), dismissed: !dismissed });
            }
            if quiet_button(ui, "Apply").accessible_name(format!("Apply – {}", words.title)).clicked() {
                apply(scope, answer, &words.step, decision.acts().cloned().collect());
            }
        });
        if !open {
            return;
        }
        for (part, suggestion) in parts.iter().zip(&decision.parts) {
            row_between(
                ui,
                |ui| {
                    ui.label(caption(part.place.as_str()));
                    ui.add(Label::new(caption(part.what.as_str()).color(t.quiet)).truncate());
                },
                |ui| {
                    let saving = suggestion.saving();
                    let ink = if saving > 0 { t.good } else { t.quiet };
                    let saves = caption(present::difference(saving.saturating_neg())).color(ink);
                    scope.told(ui, saves, || answer.saving_of(suggestion, scope));
                    let name = format!("Apply – {}, {}", words.title, part.place);
                    // The shots of a look stay alike.
                    let alone = decision.key.look.is_none();
                    if alone && quiet_button(ui, "Apply").accessible_name(name).clicked() {
                        apply(scope, answer, &words.step, suggestion.acts.clone());
                    }
                },
            );
        }
        let rest = decision.parts.len().saturating_sub(parts.len());
        if rest > 0 {
            let rest = present::amount(u64::try_from(rest).unwrap_or(u64::MAX));
            ui.label(caption(format!("and {rest} more")).color(t.quiet));
        }
    });
}

/// One undo step by the name of what is done.
fn apply(scope: &Scope<'_>, answer: &DecidedAnswer, name: &str, acts: Vec<Act>) {
    if answer.past {
        return;
    }
    scope.outbox.execute(Command::Advise { acts, name: name.to_owned() });
}
