//! What the open project thinks of a model, in place of the list's rating.

use egui::{Id, Label, Ui};

use super::editor::read_rating;
use crate::domain::{Kind, ModelId};
use crate::figures::Basis;
use crate::figures::why::{Figure, FigureQuestion};
use crate::present;
use crate::prices::Mode;
use crate::ui::fields::TypedField;
use crate::ui::request::Request;
use crate::ui::state::View;
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption, strong};
use crate::ui::views::Scope;
use crate::ui::widgets::{card_frame, hairline, quiet_button, section};
use crate::words::say;

/// The rating of a model in this project, with a way back to the list's. Nothing for what is not rated, such as speech.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, id: &ModelId, kind: Kind) {
    if Mode::of(kind).is_empty() {
        return;
    }
    let now = scope.project().ratings.get(id);
    let model = scope.prices.model(id);
    section(ui, say!("price-rating-here"), |_| {});
    let name = say!("price-rating-here-of", model = scope.prices.model_name(id));
    let field = TypedField {
        id: Id::unique(("rating in project", id.as_str())),
        name: &name,
        hint: say!("price-as-listed"),
        width: 90.0,
    };
    let shown = now.map(|rating| rating.to_string()).unwrap_or_default();
    if let Some(rating) = field.show(ui, &shown, read_rating) {
        scope.outbox.send(Request::RateModel(id.clone(), rating));
    }
    let words = caption(present::project_rating_words(model, now)).color(Tokens::of(ui).quiet);
    if model.is_some_and(|model| now.is_some() || !model.ratings.is_empty()) {
        scope.sentence(ui, words, FigureQuestion::all(Figure::Rating(id.clone()), Basis::Bare));
    } else {
        ui.add(Label::new(words).wrap());
    }
    if now.is_some() && quiet_button(ui, say!("price-put-rating-back")).clicked() {
        scope.outbox.send(Request::RateModel(id.clone(), None));
    }
    ui.add_space(space::M);
}

/// The models that the project rates and the list does not have: their ratings change nothing. Each can be given a price,
/// with which its rating holds, or lose its rating.
pub(super) fn unlisted(ui: &mut Ui, scope: &Scope<'_>, view: &mut View) {
    let Some((words, models)) = present::unlisted_ratings(scope.prices, scope.project()) else { return };
    let t = Tokens::of(ui);
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(strong(say!("price-rated-here")));
        ui.add(Label::new(body(words).color(t.accent_text)).wrap());
        for (model, rating) in models {
            hairline(ui);
            ui.add(
                Label::new(body(say!("price-model-rated", model = model.to_string(), rating = rating.to_string())))
                    .wrap(),
            );
            ui.horizontal(|ui| {
                if let Some(kind) = price_menu(ui, &model) {
                    view.priced = Some((model.clone(), kind));
                }
                let remove = quiet_button(ui, say!("price-remove-rating"));
                if remove.accessible_name(say!("price-remove-rating-of", model = model.to_string())).clicked() {
                    scope.outbox.send(Request::RateModel(model.clone(), None));
                }
            });
        }
    });
    ui.add_space(space::S);
}

/// The button that gives a model a price, once it is said what the model makes.
fn price_menu(ui: &mut Ui, model: &ModelId) -> Option<Kind> {
    let name = say!("price-type-of", model = model.to_string());
    let menu = ui.menu_button(say!("inspector-type-price"), |ui| {
        let rated = Kind::ALL.into_iter().filter(|kind| !Mode::of(*kind).is_empty());
        let picked = rated.filter(|kind| {
            let label = present::kind_label(*kind);
            ui.button(label).accessible_name(format!("{name}, {label}")).clicked()
        });
        let picked = picked.last();
        if picked.is_some() {
            ui.close();
        }
        picked
    });
    menu.response.accessible_name(name);
    menu.inner.flatten()
}
