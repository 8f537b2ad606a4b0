//! Swaps as cards: what instead, what is kept and lost, and one click.

use std::collections::BTreeSet;

use egui::{Align, Label, Layout, Ui, Vec2};

use crate::advice::{Savings, Swap, SwapKind};
use crate::document::{Chosen, Command};
use crate::domain::{AssetId, Pass};
use crate::present::{self, SwapRow};
use crate::ui::state::View;
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption, icons, strong, title};
use crate::ui::views::Scope;
use crate::ui::widgets::{Badge, badge, card_frame, icon_mark, primary_button, quiet_button, row_between};
use crate::workspace::RankedSwaps;

/// So many cards come before the plot, unless all are asked for.
const FIRST: usize = 5;
/// No more cards than anybody reads at once; applying some brings up the others.
const MOST: usize = 60;
/// The height of a card’s two lines.
pub(super) const ROW: f32 = 38.0;

/// The height of the first of them.
const LINE: f32 = 20.0;

/// The swaps that are ticked.
type Ticked = BTreeSet<(AssetId, Pass)>;

/// Shows the swaps in their order, with a tick each.
pub(super) fn show(
    ui: &mut Ui,
    on: (&Scope<'_>, &View),
    swaps: RankedSwaps<'_>,
    (ticked, more): (&mut Ticked, &mut bool),
) {
    let (scope, view) = on;
    let t = Tokens::of(ui);
    if swaps.is_empty() {
        let sentence = "Nothing is cheaper or better without losing what the assets need.";
        ui.label(body(format!("{}  {sentence}", icons::CHECK)).color(t.good));
        return;
    }
    all(ui, scope, swaps, ticked);
    for swap in swaps.iter().take(if *more { MOST } else { FIRST }) {
        if let Some(row) = present::swap_row(swap, scope.project(), &scope.lens(view)) {
            one(ui, scope, (swap, &row), ticked);
        }
    }
    fold(ui, swaps.len(), (FIRST, MOST), ("swaps", more));
}

/// What stands below the first cards of a list: the way to the others.
pub(super) fn fold(ui: &mut Ui, count: usize, (first, most): (usize, usize), list: (&str, &mut bool)) {
    let (name, more) = list;
    if count <= first {
        return;
    }
    let number = |count: usize| present::amount(u64::try_from(count).unwrap_or(u64::MAX));
    ui.horizontal(|ui| {
        let words = match (*more, count > most) {
            (true, _) => format!("Show the first {first} {name}"),
            (false, false) => format!("Show all {} {name}", number(count)),
            (false, true) => format!("Show {most} of {} {name}", number(count)),
        };
        if quiet_button(ui, &words).clicked() {
            *more = !*more;
        }
        if *more && count > most {
            let rest = number(count.saturating_sub(most));
            ui.label(caption(format!("and {rest} more")).color(Tokens::of(ui).quiet));
        }
    });
}

/// Apply the ticked ones, or all that save.
fn all(ui: &mut Ui, scope: &Scope<'_>, swaps: RankedSwaps<'_>, ticked: &mut Ticked) {
    let t = Tokens::of(ui);
    let picked = || swaps.iter().filter(|swap| ticked.contains(&(swap.asset, swap.pass)));
    // Few are ticked where any are: then what they save is worth a look through all.
    let savings = if ticked.is_empty() { Savings::default() } else { Savings::of(picked()) };
    let count = savings.swaps.saturating_add(savings.upgrades);
    let (mut save, mut some) = (false, false);
    row_between(
        ui,
        |ui| {
            let words = match count {
                0 => "Tick swaps to apply several at once.".to_owned(),
                count => format!("{count} ticked · −{}", present::credit_count(savings.credits)),
            };
            ui.label(body(words).color(t.quiet));
        },
        |ui| {
            some = count > 0 && primary_button(ui, "Apply ticked").clicked();
            let saving = swaps.iter().any(saves);
            save = ui.add_enabled_ui(saving, |ui| quiet_button(ui, "Apply all that save")).inner.clicked();
        },
    );
    if save {
        apply(scope, &swaps.iter().filter(|swap| saves(swap)).collect::<Vec<_>>());
    }
    if some {
        apply(scope, &picked().collect::<Vec<_>>());
        ticked.clear();
    }
}

fn saves(swap: &Swap) -> bool {
    swap.kind != SwapKind::FreeUpgrade
}

fn apply(scope: &Scope<'_>, swaps: &[&Swap]) {
    let chosen = swaps.iter().copied().map(Chosen::from);
    let name = match swaps {
        [one] => format!("swap to {}", scope.prices.short_name(&one.to.model)),
        many => format!("{} swaps", many.len()),
    };
    scope.outbox.execute(Command::Choose { chosen: chosen.collect(), name });
}

fn one(ui: &mut Ui, scope: &Scope<'_>, swap: (&Swap, &SwapRow), ticked: &mut Ticked) {
    let (swap, row) = swap;
    let t = Tokens::of(ui);
    let place = swap.scene.and_then(|scene| scope.project().position(scene));
    let place = place.map_or_else(|| "Project".to_owned(), |place| format!("Scene {}", place.saturating_add(1)));
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let size = Vec2::new(ui.available_width(), ROW);
        ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
            let name = format!("{place}: swap {} for {}", scope.prices.short_name(&swap.from.model), row.text);
            if quiet_button(ui, "Apply").accessible_name(format!("Apply – {name}")).clicked() {
                apply(scope, &[swap]);
            }
            ui.add_space(space::M);
            let saves = ui.label(title(row.saves.text.as_str()).color(t.good));
            ui.add_space((90.0 - saves.rect.width()).max(space::S));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let key = (swap.asset, swap.pass);
                let mut on = ticked.contains(&key);
                if ui.checkbox(&mut on, "").accessible_name(format!("Tick – {name}")).changed() {
                    if on {
                        ticked.insert(key)
                    } else {
                        ticked.remove(&key)
                    };
                }
                words(ui, scope, (swap, row), &place);
            });
        });
    });
}

fn words(ui: &mut Ui, scope: &Scope<'_>, swap: (&Swap, &SwapRow), place: &str) {
    let (swap, row) = swap;
    let t = Tokens::of(ui);
    let size = Vec2::new(ui.available_width(), ROW);
    ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.spacing_mut().interact_size.y = LINE;
        ui.horizontal(|ui| {
            ui.label(strong(format!("{place} · {}", scope.prices.short_name(&swap.from.model))));
            icon_mark(ui, icons::ARROW_RIGHT, t.quiet);
            ui.add(Label::new(strong(row.text.as_str())).truncate());
            if swap.pass == Pass::Draft {
                badge(ui, Badge::Accent, "draft pass");
            }
            match swap.kind {
                SwapKind::Dominated => drop(badge(ui, Badge::Good, "dominated")),
                SwapKind::FreeUpgrade => drop(badge(ui, Badge::Good, "free upgrade")),
                SwapKind::Cheaper => {}
            }
        });
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(space::XS, 0.0);
            ui.spacing_mut().interact_size.y = 0.0;
            let parts = [(&row.adds, t.accent_text), (&row.keeps, t.quiet), (&row.loses, t.accent_text)];
            for (words, ink) in parts.into_iter().chain([(&row.evidence, t.quiet)]).filter(|part| !part.0.is_empty()) {
                ui.label(caption(words.as_str()).color(ink));
            }
        });
    });
}
