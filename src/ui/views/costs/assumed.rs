//! What was assumed, what it moves, and the place to change it.

use egui::{Id, Label, Ui};

use crate::document::Command;
use crate::domain::{ModelId, Rate, RateKey, SpeechPace, SpeechRounding};
use crate::figures::why::Why;
use crate::figures::{AssumptionId, LensSettings, Making, assumptions};
use crate::present::{self, AssumptionRow};
use crate::ui::fields::rate_field;
use crate::ui::state::View;
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption, icons, strong};
use crate::ui::views::Scope;
use crate::ui::widgets::{Badge, badge, card_frame, hairline, icon_button, row_between, segmented};
use crate::words::say;

/// What a change holds for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum AssumptionScope {
    /// This project alone.
    #[default]
    Project,
    /// All projects that set nothing of their own.
    All,
}

/// Shows the list, what moves this project most first; `None` while that is worked out.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, rows: Option<&[AssumptionRow]>, reach: &mut AssumptionScope) {
    let t = Tokens::of(ui);
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        row_between(
            ui,
            |ui| ui.label(strong(say!("costs-assumptions"))),
            |ui| {
                ui.label(caption(say!("costs-apply-to")).color(t.quiet));
                let choices = [
                    (AssumptionScope::Project, say!("costs-this-project")),
                    (AssumptionScope::All, say!("costs-all-projects")),
                ];
                if let Some(new) = segmented(ui, say!("costs-apply-to"), *reach, &choices) {
                    *reach = new;
                }
            },
        );
        let about = say!("costs-ranked");
        ui.label(caption(about).color(t.quiet));
        if rows.is_none() {
            ui.label(body(say!("costs-working-out")).color(t.quiet));
        }
        for row in rows.unwrap_or_default() {
            hairline(ui);
            one(ui, scope, row, *reach);
        }
    });
}

fn one(ui: &mut Ui, scope: &Scope<'_>, row: &AssumptionRow, reach: AssumptionScope) {
    let t = Tokens::of(ui);
    ui.add_space(space::XS);
    ui.add(Label::new(body(row.says.as_str())).wrap());
    ui.horizontal_wrapped(|ui| {
        value(ui, scope, row, reach);
        for one in &row.moves {
            scope.told(ui, body(one.says.as_str()).color(t.quiet), || Some(Why::moved(&row.id, one.moved)));
        }
        if row.moves.is_empty() {
            ui.label(body("—").color(t.quiet)).on_hover_text(say!("costs-changes-nothing"));
        }
        if let Some(changed) = &row.changed {
            badge(ui, Badge::Accent, changed);
            let name = say!("costs-put-back", what = &row.says);
            if icon_button(ui, icons::ARROW_COUNTER_CLOCKWISE, &name).clicked() {
                put_back(scope, &row.id);
            }
        }
    });
    ui.add(Label::new(caption(row.source.as_str()).color(t.faint)).wrap());
}

/// What holds now: a field where it can be changed.
fn value(ui: &mut Ui, scope: &Scope<'_>, row: &AssumptionRow, reach: AssumptionScope) {
    match &row.id {
        AssumptionId::KeepRate(key) => {
            let id = Id::unique(("keep rate", key.id()));
            if let Some(rate) = rate_field(ui, id, &say!("costs-keep-rate-of", key = key.id()), scope.rates.get(*key)) {
                set(scope, (*key, None), rate, reach);
            }
        }
        AssumptionId::ModelRate(key, model) => {
            let id = Id::unique(("keep rate", key.id(), model.as_str()));
            let name = say!("costs-keep-rate-of-model", key = key.id(), model = scope.prices.short_name(model));
            let making = Making { key: *key, model: scope.prices.place(model) };
            let set_here = scope.project().rates.of_model(*key, model);
            let now = set_here.unwrap_or_else(|| scope.rates.of_making(making));
            if let Some(rate) = rate_field(ui, id, &name, now) {
                set(scope, (*key, Some(model.clone())), rate, reach);
            }
        }
        AssumptionId::SpeechRounding => {
            let choices =
                [(SpeechRounding::PerAsset, say!("costs-each")), (SpeechRounding::PerProject, say!("costs-together"))];
            let now = scope.project().speech_rounding;
            if let Some(rounding) = segmented(ui, say!("costs-narrations-rounded"), now, &choices) {
                scope.outbox.execute(Command::SetSpeechRounding(rounding));
            }
        }
        _ if row.value.is_empty() => {}
        _ => {
            ui.label(strong(row.value.as_str()));
        }
    }
}

/// The project's own value goes first; where it has none, that of the account.
fn put_back(scope: &Scope<'_>, id: &AssumptionId) {
    match id {
        AssumptionId::KeepRate(key) if scope.project().rates.get(*key).is_some() => {
            scope.outbox.execute(Command::SetRate { key: *key, model: None, rate: None });
        }
        AssumptionId::KeepRate(key) => scope.rate_for_all((*key, None), None),
        AssumptionId::ModelRate(key, model) if scope.project().rates.of_model(*key, model).is_some() => {
            scope.outbox.execute(Command::SetRate { key: *key, model: Some(model.clone()), rate: None });
        }
        AssumptionId::ModelRate(key, model) => scope.rate_for_all((*key, Some(model.clone())), None),
        AssumptionId::SpeechRounding => scope.outbox.execute(Command::SetSpeechRounding(SpeechRounding::default())),
        AssumptionId::SpokenPace => scope.outbox.execute(Command::SetSpeechPace(SpeechPace::default())),
        _ => {}
    }
}

fn set(scope: &Scope<'_>, (key, model): (RateKey, Option<ModelId>), rate: Rate, reach: AssumptionScope) {
    match reach {
        AssumptionScope::Project => scope.outbox.execute(Command::SetRate { key, model, rate: Some(rate) }),
        AssumptionScope::All => scope.rate_for_all((key, model), Some(rate)),
    }
}

/// What works out the list for the content now, on any thread.
pub(super) fn asked(scope: &Scope<'_>, view: &View) -> impl FnOnce() -> Vec<AssumptionRow> + Send + use<> {
    let (owned, seen) = (scope.at.owned(), LensSettings::of(&scope.lens(view)));
    move || {
        let at = owned.at();
        present::assumption_rows(&assumptions(at.figures, &at.account.rates, &at.seen(seen)), at.prices)
    }
}
