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
use crate::words::say;

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
            None => drop(ui.label(body(say!("swap-working-out")).color(t.quiet))),
            Some(ReachCard { steps, reached: true, .. }) if steps.is_empty() => {
                let (words, ink) = if answer.now.chance.is_some() {
                    (say!("swap-fits").to_owned(), t.good)
                } else {
                    let credits = present::credits(answer.within);
                    (say!("swap-is-within", credits = credits), t.accent_text)
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

    let words = say!(
        "swap-stands",
        expected = expected,
        held = u8::from(!now.held.is_none()),
        known = u8::from(now.chance.is_some())
    );
    scope.figure(ui, body(words).color(t.quiet), FigureQuestion::to_go(Figure::Total, Basis::Expected));
    let chance = strong(present::chance_words(now.chance)).color(ink(ui, now, answer.within));
    scope.told(ui, chance, || Some(Why::chance_within(now)));
}

fn ask(ui: &mut Ui, answer: &DecidedAnswer, asks: &mut DecidedAsks) {
    let t = Tokens::of(ui);
    ui.label(strong(say!("swap-within")));
    let mut credits = answer.within.get();
    let shown = ui.vertical(|ui| {
        AmountField { speed: 10.0, ..AmountField::credits(say!("swap-to-reach"), MOST, "") }
            .show(ui, &mut credits)
            .say(ui)
    });
    if shown.inner.changed() {
        asks.budget = Some(Credits::new(credits));
    }
    if asks.budget.is_some() {
        if quiet_button(ui, say!("swap-what-is-left")).clicked() {
            asks.budget = None;
        }
    } else {
        ui.label(body(say!("swap-left-this-cycle")).color(t.quiet));
    }
    ui.checkbox(&mut asks.heroes, say!("swap-heroes"));
}

fn steps(ui: &mut Ui, scope: &Scope<'_>, (answer, found): (&DecidedAnswer, &ReachCard), asks: &mut DecidedAsks) {
    let t = Tokens::of(ui);
    if let Some(limit) = &found.limit {
        let words = present::reach_limit_words(limit, answer.within);
        let response = figure_wrapped(ui, body(words).color(t.over));
        scope.ask_when_clicked(&response, WhyStep::Told(Box::new(Why::chance_with(&answer.now, &limit.after))));
        let then = if found.steps.is_empty() { say!("swap-nothing-else") } else { say!("swap-what-helps") };
        ui.add(Label::new(body(then).color(t.quiet)).wrap());
        if found.steps.is_empty() {
            return;
        }
    }
    let mut before = &answer.now;
    for card in &found.steps {
        let name = say!("swap-take-named", title = &card.row.title);
        row(ui, scope, &DecisionLine { card, answer, before: Some(before) }, |ui| {
            let take = quiet_button(ui, say!("swap-take")).accessible_name(name);
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
    let order = if heroes == 0 { say!("swap-gentlest-no-heroes") } else { say!("swap-gentlest") };
    let narrow = ui.available_width() < BOTH_SIDES;
    if narrow {
        ui.label(body(order).color(t.quiet));
    }
    let last = found.steps.last().map_or(&answer.now, |card| &card.decision.after);
    let (credits, chance) = (present::credits(answer.within), present::chance_words(last.chance));
    row_between(
        ui,
        |ui| {
            let (words, ink) = if last.chance.is_none() && found.reached {
                (say!("swap-within-unknown-left", credits = &credits), t.accent_text)
            } else if last.chance.is_none() {
                (say!("swap-unknown-within", credits = &credits), t.accent_text)
            } else if found.reached {
                (say!("swap-reached", credits = &credits, chance = chance), t.good)
            } else {
                (say!("swap-not-reached", credits = &credits, chance = chance), t.over)
            };
            scope.told(ui, strong(words).color(ink), || Some(Why::chance_with(&answer.now, last)));
            if !narrow {
                ui.add(Label::new(body(order).color(t.quiet)).truncate());
            }
        },
        |ui| {
            let count = found.steps.len();
            let words = if count == 1 { say!("swap-take-it").to_owned() } else { say!("swap-take-all", count = count) };
            if count == 0 {
                return;
            }
            let acts = || found.acts.to_vec();
            ui.add_enabled_ui(!answer.past, |ui| {
                // What does not get there is not what to do first.
                let button = if found.reached { primary_button } else { quiet_button };
                if button(ui, &words).clicked() {
                    apply(scope, answer, &say!("step-steps", count = count), acts());
                }
                let name = say!("swap-with-steps", count = count);
                compare_button(ui, scope, name, acts);
                let version = quiet_button(ui, say!("swap-as-version"));
                if version.on_hover_text(say!("swap-as-version-about")).clicked() {
                    let name = say!("swap-version-name", credits = &credits);
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
    let button = quiet_button(ui, say!("swap-compare")).accessible_name(say!("swap-compare-named", name = &name));
    if button.on_hover_text(say!("swap-compare-about")).clicked() {
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
    section(ui, say!("swap-also-possible"), |ui| {
        let count = answer.dismissed.len();
        if count > 0 {
            let words = if asks.dismissed {
                say!("swap-hide-dismissed").to_owned()
            } else {
                say!("swap-dismissed", count = count)
            };
            if quiet_button(ui, &words).clicked() {
                asks.dismissed = !asks.dismissed;
            }
        }
    });
    if answer.open.is_empty() {
        ui.label(body(say!("swap-nothing-better")).color(t.good));
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
            let (icon, name) = if open {
                (icons::CARET_DOWN, say!("swap-hide-parts"))
            } else {
                (icons::CARET_RIGHT, say!("swap-show-parts"))
            };
            if icon_button(ui, icon, &format!("{name} – {}", words.title)).clicked() {
                if open {
                    asks.opened.remove(key)
                } else {
                    asks.opened.insert(key.clone())
                };
            }
            let name = if dismissed { say!("swap-bring-back") } else { say!("swap-dismiss") };
            if quiet_button(ui, name).accessible_name(format!("{name} – {}", words.title)).clicked() {
                scope.outbox.execute(Command::Dismiss { decision: key.clone(), dismissed: !dismissed });
            }
            if quiet_button(ui, say!("swap-apply"))
                .accessible_name(say!("swap-apply-named", title = &words.title))
                .clicked()
            {
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
                    let name = say!("swap-apply-part", title = &words.title, place = &part.place);
                    // The shots of a look stay alike.
                    let alone = decision.key.look.is_none();
                    if alone && quiet_button(ui, say!("swap-apply")).accessible_name(name).clicked() {
                        apply(scope, answer, &words.step, suggestion.acts.clone());
                    }
                },
            );
        }
        let rest = decision.parts.len().saturating_sub(parts.len());
        if rest > 0 {
            let rest = present::amount(u64::try_from(rest).unwrap_or(u64::MAX));
            ui.label(caption(say!("swap-and-more", rest = rest)).color(t.quiet));
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
