//! How a script becomes scenes: what is spoken, how many shots, which models, how long it runs.

use egui::{ComboBox, Popup, PopupCloseBehavior, Ui};

use super::page::ImportPage;
use crate::domain::Kind;
use crate::exchange::{ReadAs, RunningPace, ShotsPerScene, VoicedParts};
use crate::prices::PriceList;
use crate::ui::fields::{AmountField, say_refused};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption};
use crate::ui::widgets::{choice_box, quiet_button, segmented};
use crate::words::say;
use crate::workspace::Incoming;

/// The kinds whose model is chosen here.
/// What imported scenes are made with.
fn started() -> [(Kind, &'static str); 2] {
    [(Kind::Video, say!("import-shots-with")), (Kind::Speech, say!("import-voices-with"))]
}

/// Below this width everything takes two rows.
const NARROW: f32 = 1_000.0;

pub(super) fn show(ui: &mut Ui, page: &mut ImportPage, incoming: &Incoming, prices: &PriceList) {
    let is_script = incoming.imported.report.read_as == ReadAs::Script;
    let is_narrow = ui.available_width() < NARROW;
    let models = |ui: &mut Ui, page: &mut ImportPage| {
        for (kind, words) in started() {
            model(ui, page, kind, words, prices);
        }
    };
    if !is_script {
        ui.horizontal(|ui| models(ui, page));
        return;
    }
    ui.horizontal(|ui| {
        parts(ui, page);
        if !is_narrow {
            models(ui, page);
        }
    });
    ui.horizontal(|ui| {
        if is_narrow {
            models(ui, page);
            let button = quiet_button(ui, say!("import-running-time-button"));
            let popup =
                Popup::from_toggle_button_response(&button).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
            popup.show(|ui| {
                pace(ui, page, |ui, contents| {
                    ui.horizontal(|ui| contents(ui));
                });
            });
        } else {
            ui.label(caption(say!("import-running-time")).color(Tokens::of(ui).quiet));
            pace(ui, page, |ui, contents| contents(ui));
        }
    });
    ui.add_space(space::XS);
}

/// What is spoken, and how many shots a scene gets.
fn parts(ui: &mut Ui, page: &mut ImportPage) {
    let t = Tokens::of(ui);
    let rules = page.options().script;
    ui.label(caption(say!("import-speak")).color(t.quiet));
    let choices = [
        (VoicedParts::Dialogue, say!("import-dialogue")),
        (VoicedParts::Action, say!("import-action")),
        (VoicedParts::All, say!("import-both")),
        (VoicedParts::Nothing, say!("import-nothing")),
    ];
    if let Some(voiced) = segmented(ui, say!("import-speak"), rules.voiced, &choices) {
        page.options_mut().script.voiced = voiced;
    }
    ui.label(caption(say!("import-shots")).color(t.quiet));
    let choices =
        [(ShotsPerScene::One, say!("import-one-a-scene")), (ShotsPerScene::EachAction, say!("import-one-a-paragraph"))];
    if let Some(shots) = segmented(ui, say!("import-shots"), rules.shots, &choices) {
        page.options_mut().script.shots = shots;
    }
}

/// The model that a kind starts with.
fn model(ui: &mut Ui, page: &mut ImportPage, kind: Kind, words: &str, prices: &PriceList) {
    let t = Tokens::of(ui);
    ui.label(caption(words).color(t.quiet));
    let now = page.options().starts.get(&kind).cloned().unwrap_or_else(|| prices.start(kind));
    let name = prices.model_name(&now).to_owned();
    let shown = ComboBox::from_id_salt(("starts", kind)).height(320.0).selected_text(body(name.as_str()));
    let picked = choice_box(ui, shown, |ui| {
        let models = prices.models_of(kind);
        models.filter(|model| ui.selectable_label(model.id == now, model.name.as_str()).clicked()).last()
    });
    picked.response.accessible_name(format!("{words} {name}"));
    if let Some(model) = picked.inner.filter(|model| model.id != now) {
        page.options_mut().starts.insert(kind, model.id.clone());
    }
}

/// How long the parts of a script take.
fn pace(ui: &mut Ui, page: &mut ImportPage, each: impl Fn(&mut Ui, &mut dyn FnMut(&mut Ui))) {
    let t = Tokens::of(ui);
    let pace = &mut page.options_mut().script.pace;
    let parts: [(&str, &mut u32); 5] = [
        (say!("import-pace-heading"), &mut pace.heading),
        (say!("import-pace-action"), &mut pace.action),
        (say!("import-pace-action-word"), &mut pace.action_word),
        (say!("import-pace-speech"), &mut pace.dialogue),
        (say!("import-pace-word"), &mut pace.dialogue_word),
    ];
    for (words, millis) in parts {
        let name = say!("import-seconds-for", words = words);
        let field = AmountField::credits(&name, RunningPace::MOST.into(), " s");
        let field = AmountField { places: 3, speed: 20.0, ..field };
        let mut refused = None;
        each(ui, &mut |ui| {
            let mut typed = u64::from(*millis);
            let shown = field.show(ui, &mut typed);
            *millis = u32::try_from(typed).unwrap_or(*millis);
            refused = shown.refused;
            ui.label(caption(words).color(t.quiet));
        });
        say_refused(ui, refused);
    }
    if *pace != RunningPace::default() && quiet_button(ui, say!("import-usual")).clicked() {
        *pace = RunningPace::default();
    }
}
