//! The project itself: its title, shared stills, script and consultations, its shape, what is held back, how speech is rounded and how fast it is spoken.

use egui::{Checkbox, Id, Label, Ui};

use super::{AlternativesMemo, asset, project_assets_head, shape, stills};
use crate::document::Command;
use crate::domain::{Contingency, SpeechPace, SpeechRounding, TakesADay};
use crate::figures::why::{Figure, FigureQuestion};
use crate::figures::{Basis, Held, Lens, Sum};
use crate::present::{self, Extent, WrongEntry};
use crate::ui::fields::{TextField, TypedField};
use crate::ui::request::Request;
use crate::ui::state::View;
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption, heading, strong};
use crate::ui::views::Scope;
use crate::ui::widgets::{row_between, section, segmented};
use crate::words::say;

/// Shows what belongs to no scene.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, lettered: &mut AlternativesMemo) {
    let t = Tokens::of(ui);
    let lens = scope.lens(view);
    let held = lens.held(scope.figures);
    row_between(
        ui,
        |ui| ui.label(heading(say!("inspector-project")).color(t.faint)),
        |ui| {
            let asked = FigureQuestion::all(Figure::Total, view.basis);
            scope.figure(ui, strong(sum_words(scope.shares.work(), &lens, &held)).color(t.quiet), asked)
        },
    );
    let id = Id::unique("project title");
    let edited = TextField { id, name: say!("inspector-project-title"), hint: say!("inspector-video-title") }
        .line(ui, &scope.project().title);
    if edited.response.lost_focus() {
        scope.outbox.send(Request::Seal);
    }
    if let Some(title) = edited.text {
        scope.outbox.execute(Command::SetTitle(title));
    }
    ui.add_space(space::XS);
    by_kind(ui, scope, view);
    held_back(ui, scope, (view, &held));
    to_go(ui, scope, view);
    stills::show(ui, scope, view, lettered);
    ui.add_space(space::XS);
    project_assets_head(ui, scope);
    let lettered = lettered.of(ui, scope, view, None);
    let own = || {
        let all = scope.project().assets.iter().zip(&scope.figures.project_assets);
        all.filter(|(one, _)| one.kind().belongs_to_project())
    };
    for (one, costs) in own() {
        asset::take_keyboard(ui, view, one);
        asset::show(ui, scope, view, (None, one, costs), lettered);
    }
    if own().next().is_none() {
        let sentence = say!("inspector-project-assets-about");
        ui.add(Label::new(body(sentence).color(t.quiet)).wrap());
    }
    shape::show(ui, scope);
    contingency(ui, scope);
    takes_a_day(ui, scope);
    numbers(ui, scope);
    rounding(ui, scope);
    pace(ui, scope);
    ui.add_space(space::S);
    ui.add(Label::new(caption(say!("inspector-click-scene")).color(t.faint)).wrap());
}

/// What is planned for each kind.
fn by_kind(ui: &mut Ui, scope: &Scope<'_>, view: &View) {
    let t = Tokens::of(ui);
    for (kind, sum) in scope.shares.kinds(scope.figures, &scope.lens(view)) {
        if sum.is_zero() {
            continue;
        }
        row_between(
            ui,
            |ui| {
                crate::ui::widgets::dot(ui, t.kind(kind));
                ui.label(body(present::kind_title(kind)));
            },
            |ui| {
                let asked = FigureQuestion::all(Figure::Kind(kind), view.basis);
                scope.figure(ui, body(present::priced(sum.credits, sum.unpriced)), asked)
            },
        );
    }
}

/// What is held back on top of that.
fn held_back(ui: &mut Ui, scope: &Scope<'_>, (view, held): (&View, &Held)) {
    let t = Tokens::of(ui);
    if held.is_none() {
        return;
    }
    row_between(
        ui,
        |ui| ui.label(body(present::contingency_title(scope.project().contingency)).color(t.quiet)),
        |ui| {
            let credits = held.beside(scope.shares.work().credits);
            let asked = FigureQuestion::all(Figure::Contingency, view.basis);
            scope.figure(ui, body(present::credits(credits)), asked)
        },
    );
}

/// What of it is still to go, once something is done.
fn to_go(ui: &mut Ui, scope: &Scope<'_>, view: &View) {
    if scope.extent() == Extent::Whole {
        return;
    }
    let t = Tokens::of(ui);
    let lens = scope.lens(view);
    let (work, held) = (scope.shares_to_go.work(), lens.held(scope.to_go));
    row_between(
        ui,
        |ui| ui.label(body(say!("inspector-to-go")).color(t.quiet)),
        |ui| {
            let asked = FigureQuestion::to_go(Figure::Total, view.basis);
            scope.figure(ui, body(sum_words(work, &lens, &held)).color(t.quiet), asked)
        },
    );
}

/// The total of work with what is held back, and with its basis where that is not the plain one.
fn sum_words(work: Sum, lens: &Lens<'_>, held: &Held) -> String {
    let words = present::priced(held.with(work.credits), work.unpriced);
    match lens.basis {
        Basis::Bare => format!("{words}{}", present::with_contingency(held)),
        Basis::Expected | Basis::Safe => format!("{words} {}", present::total_words(lens, held)),
    }
}

/// What is held back: a share of the work, or credits.
fn contingency(ui: &mut Ui, scope: &Scope<'_>) {
    let now = scope.project().contingency;
    ui.add_space(space::S);
    section(ui, say!("inspector-contingency"), |_| {});
    let field = TypedField {
        id: Id::unique("contingency"),
        name: say!("inspector-contingency"),
        hint: say!("inspector-contingency-hint"),
        width: 112.0,
    };
    let read = |text: &str| text.parse::<Contingency>().map_err(WrongEntry::Text);
    if let Some(contingency) = field.show(ui, &now.to_string(), read).filter(|contingency| *contingency != now) {
        scope.outbox.execute(Command::SetContingency(contingency));
    }
    let sentence = match present::contingency_words(now) {
        Some(words) => say!("inspector-held-back", words = words),
        None => say!("inspector-contingency-about").to_owned(),
    };
    ui.add(Label::new(caption(sentence).color(Tokens::of(ui).quiet)).wrap());
}

/// How many takes can be made on a day: the second limit of the finish.
fn takes_a_day(ui: &mut Ui, scope: &Scope<'_>) {
    let now = scope.project().takes_a_day;
    ui.add_space(space::S);
    section(ui, say!("inspector-takes-a-day"), |_| {});
    let field = TypedField {
        id: Id::unique("takes a day"),
        name: say!("inspector-takes-a-day"),
        hint: say!("inspector-any"),
        width: 72.0,
    };
    let read = |text: &str| match text.trim() {
        "" => Ok(None),
        text => text.parse::<TakesADay>().map(Some).map_err(WrongEntry::Text),
    };
    let shown = now.map(|takes| takes.to_string()).unwrap_or_default();
    if let Some(takes) = field.show(ui, &shown, read).filter(|takes| *takes != now) {
        scope.outbox.execute(Command::SetTakesADay(takes));
    }
    ui.add(Label::new(caption(present::takes_a_day_words(now)).color(Tokens::of(ui).quiet)).wrap());
}

fn rounding(ui: &mut Ui, scope: &Scope<'_>) {
    ui.add_space(space::S);
    section(ui, say!("inspector-rounding"), |_| {});
    let choices = [
        (SpeechRounding::PerAsset, say!("inspector-rounding-each")),
        (SpeechRounding::PerProject, say!("inspector-rounding-once")),
    ];
    if let Some(rounding) = segmented(ui, say!("inspector-rounding"), scope.project().speech_rounding, &choices) {
        scope.outbox.execute(Command::SetSpeechRounding(rounding));
    }
    let sentence = say!("inspector-rounding-about");
    ui.add(Label::new(caption(sentence).color(Tokens::of(ui).quiet)).wrap());
}

/// How fast narrations are spoken, and what follows from that for Latin letters.
fn pace(ui: &mut Ui, scope: &Scope<'_>) {
    let now = scope.project().speech_pace;
    ui.add_space(space::S);
    section(ui, say!("inspector-pace"), |_| {});
    let id = Id::unique("pace of speech");
    let field = TypedField { id, name: say!("inspector-pace"), hint: "100 %", width: 72.0 };
    let typed = field.show(ui, &now.to_string(), |text: &str| text.parse::<SpeechPace>().map_err(WrongEntry::Text));
    if let Some(pace) = typed.filter(|pace| *pace != now) {
        scope.outbox.execute(Command::SetSpeechPace(pace));
    }
    let sentence = present::pace_words(&scope.prices.spoken, now);
    ui.add(Label::new(caption(sentence).color(Tokens::of(ui).quiet)).wrap());
}

/// Whether scenes keep their numbers.
fn numbers(ui: &mut Ui, scope: &Scope<'_>) {
    ui.add_space(space::S);
    section(ui, say!("inspector-numbers"), |_| {});
    let mut locked = scope.figures.tally.numbered > 0;
    let toggled =
        ui.add_enabled(!scope.project().scenes.is_empty(), Checkbox::new(&mut locked, say!("inspector-lock-numbers")));
    if toggled.changed() {
        scope.outbox.execute(Command::LockNumbers(locked));
    }
    let words = say!("inspector-lock-numbers-about");
    ui.add(Label::new(caption(words).color(Tokens::of(ui).quiet)).wrap());
}
