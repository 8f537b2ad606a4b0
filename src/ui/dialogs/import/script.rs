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
use crate::workspace::Incoming;

/// The kinds whose model is chosen here.
const STARTED: [(Kind, &str); 2] = [(Kind::Video, "Shots with"), (Kind::Speech, "Voices with")];

/// Below this width everything takes two rows.
const NARROW: f32 = 1_000.0;

pub(super) fn show(ui: &mut Ui, page: &mut ImportPage, incoming: &Incoming, prices: &PriceList) {
    let is_script = incoming.imported.report.read_as == ReadAs::Script;
    let is_narrow = ui.available_width() < NARROW;
    let models = |ui: &mut Ui, page: &mut ImportPage| {
        for (kind, words) in STARTED {
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
            let button = quiet_button(ui, "Running time…");
            let popup =
                Popup::from_toggle_button_response(&button).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
            popup.show(|ui| {
                pace(ui, page, |ui, contents| {
                    ui.horizontal(|ui| contents(ui));
                });
            });
        } else {
            ui.label(caption("Running time").color(Tokens::of(ui).quiet));
            pace(ui, page, |ui, contents| contents(ui));
        }
    });
    ui.add_space(space::XS);
}

/// What is spoken, and how many shots a scene gets.
fn parts(ui: &mut Ui, page: &mut ImportPage) {
    let t = Tokens::of(ui);
    let rules = page.options().script;
    ui.label(caption("Speak").color(t.quiet));
    let choices = [
        (VoicedParts::Dialogue, "Dialogue"),
        (VoicedParts::Action, "Action"),
        (VoicedParts::All, "Both"),
        (VoicedParts::Nothing, "Nothing"),
    ];
    if let Some(voiced) = segmented(ui, "Speak", rules.voiced, &choices) {
        page.options_mut().script.voiced = voiced;
    }
    ui.label(caption("Shots").color(t.quiet));
    let choices = [(ShotsPerScene::One, "One a scene"), (ShotsPerScene::EachAction, "One a paragraph")];
    if let Some(shots) = segmented(ui, "Shots", rules.shots, &choices) {
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
        ("a heading", &mut pace.heading),
        ("a paragraph of action", &mut pace.action),
        ("a word of it", &mut pace.action_word),
        ("a speech", &mut pace.dialogue),
        ("a word said", &mut pace.dialogue_word),
    ];
    for (words, millis) in parts {
        let name = format!("Seconds for {words}");
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
    if *pace != RunningPace::default() && quiet_button(ui, "Usual").clicked() {
        *pace = RunningPace::default();
    }
}
