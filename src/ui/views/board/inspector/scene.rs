//! One scene: title, length, words, picture, and a block for each asset.

use egui::{Id, Key, Label, Modifiers, Ui};

use super::{AlternativesMemo, asset, folded, look_row, scene_assets_head};
use crate::document::{Command, SceneEdit, usual_choice};
use crate::domain::{Kind, Presence, Scene, SceneId};
use crate::figures::why::{Figure, FigureQuestion};
use crate::figures::{Basis, SceneFigures};
use crate::present;
use crate::ui::fields::{TextField, importance_field, seconds_field};
use crate::ui::intent::Intent;
use crate::ui::pictures::{Picture, Pictures};
use crate::ui::request::Request;
use crate::ui::state::View;
use crate::ui::theme::ink;
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption, heading, icons, strong};
use crate::ui::views::Scope;
use crate::ui::widgets::{icon_mark, quiet_button, row_between};
use crate::words::say;

/// Shows the scene with this id.
pub(super) fn show(
    ui: &mut Ui,
    scope: &Scope<'_>,
    view: &mut View,
    id: SceneId,
    kept: (&mut Pictures, &mut AlternativesMemo),
) {
    let (pictures, lettered) = kept;
    let Some(place) = scope.project().position(id) else { return };
    let pair = scope.project().scenes.get(place).zip(scope.figures.scenes.get(place));
    let Some((scene, figures)) = pair else { return };
    ui.push_id(("scene", id.get()), |ui| {
        head(ui, scope, view, place, scene);
        title(ui, scope, view, scene);
        measures(ui, scope, scene);
        words(ui, scope, scene);
        picture(ui, scope, scene, pictures);
        ui.add_space(space::XS);
        scene_assets_head(ui, scope);
        assets(ui, scope, view, (scene, figures), lettered);
        if scene.assets.is_empty() {
            let sentence = say!("inspector-no-assets");
            ui.add(Label::new(body(sentence).color(Tokens::of(ui).quiet)).wrap());
        }
    });
}

/// The assets, folded but for one.
fn assets(
    ui: &mut Ui,
    scope: &Scope<'_>,
    view: &mut View,
    of: (&Scene, &SceneFigures),
    lettered: &mut AlternativesMemo,
) {
    let (scene, figures) = of;
    let lettered = lettered.of(ui, scope, view, Some(scene));
    let each = scene.assets.iter().zip(&figures.assets);
    let mut unfolded = view.unfolded;
    unfolded.begin(scene.id, each.clone().map(|(asset, _)| (asset.id, scope.lens(view).asset(figures, asset.id))));
    view.unfolded = unfolded;
    for (one, costs) in each {
        if view.unfolded.is(one.id) {
            asset::take_keyboard(ui, view, one);
            asset::show(ui, scope, view, (Some(scene), one, costs), lettered);
        } else {
            folded::show(ui, scope, view, &folded::AssetOfScene { scene, asset: one, costs });
        }
    }
}

fn head(ui: &mut Ui, scope: &Scope<'_>, view: &View, place: usize, scene: &Scene) {
    let Some(figures) = scope.figures.scenes.get(place) else { return };
    let t = Tokens::of(ui);
    let lens = scope.lens(view);
    let sum = scope.shares.scene(place, figures, &lens);
    let total = match scene.presence {
        Presence::Omitted => say!("inspector-omitted").to_owned(),
        Presence::Included if sum.unpriced > 0 => present::priced(sum.credits, sum.unpriced),
        Presence::Included => present::credit_count(sum.credits),
    };
    row_between(
        ui,
        |ui| ui.label(heading(&say!("inspector-scene-number", number = scene.number_at(place))).color(t.faint)),
        |ui| scope.figure(ui, strong(total).color(t.quiet), FigureQuestion::all(Figure::Scene(scene.id), view.basis)),
    );
    if lens.basis == Basis::Safe && scene.is_included() {
        let alone = present::credits(lens.scene(figures).credits);
        let sentence = say!("inspector-share-of", basis = present::basis_words(&lens), alone = alone);
        ui.add(Label::new(caption(sentence).color(t.quiet)).wrap());
    }
}

fn title(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, scene: &Scene) {
    let id = Id::unique(("scene title", scene.id.get()));
    let edited =
        TextField { id, name: say!("inspector-scene-title"), hint: present::untitled_scene() }.line(ui, &scene.title);
    if view.rename == Some(scene.id) {
        view.rename = None;
        edited.response.request_focus();
    }
    send(scope, scene.id, edited.text.map(SceneEdit::Title));
    if edited.response.lost_focus() {
        scope.outbox.send(Request::Seal);
        // Enter goes on to what is said; Ctrl+Enter, which adds a scene, never comes here.
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
            ui.memory_mut(|memory| memory.request_focus(narration_id(scene.id)));
        }
    }
}

fn measures(ui: &mut Ui, scope: &Scope<'_>, scene: &Scene) {
    let t = Tokens::of(ui);
    row_between(
        ui,
        |ui| {
            ui.label(body(say!("inspector-length")).color(t.quiet));
            send(
                scope,
                scene.id,
                seconds_field(ui, say!("inspector-scene-length"), scene.seconds).map(SceneEdit::Seconds),
            );
            ui.label(caption(present::scene_length(scene.seconds)).color(t.faint));
        },
        |ui| {
            let mut included = scene.is_included();
            if ui.checkbox(&mut included, say!("inspector-in-video")).changed() {
                let presence = if included { Presence::Included } else { Presence::Omitted };
                send(scope, scene.id, Some(SceneEdit::Presence(presence)));
            }
        },
    );
    send(scope, scene.id, importance_field(ui, Some(scene.importance)).map(SceneEdit::Importance));
    look_row(ui, scope, &scene.look);
}

fn narration_id(scene: SceneId) -> Id {
    Id::unique(("scene narration", scene.get()))
}

fn words(ui: &mut Ui, scope: &Scope<'_>, scene: &Scene) {
    let t = Tokens::of(ui);
    let field = TextField {
        id: narration_id(scene.id),
        name: say!("inspector-narration"),
        hint: say!("inspector-narration-hint"),
    };
    let edited = field.area(ui, &scene.narration, 3);
    sealed(scope, &edited.response);
    if let Some(text) = edited.text {
        let voice = usual_choice(scope.project(), scene.id, Kind::Speech, scope.prices);
        scope.outbox.execute(Command::Narrate { scene: scene.id, text, voice });
    }
    let pace = (&scope.prices.spoken, scope.project().speech_pace);
    let note = present::narration_note(&scene.narration, scene.seconds, pace);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        let length = caption(note.length).color(t.quiet);
        if note.is_timed {
            scope.sentence(ui, length, FigureQuestion::to_go(Figure::Spoken(scene.id), Basis::Bare));
        } else {
            ui.label(length);
        }
        if let Some(over) = note.over {
            ui.label(caption(format!("— {}", over.text)).color(ink(t, over.tone)));
        }
    });
    let id = Id::unique(("scene notes", scene.id.get()));
    let edited =
        TextField { id, name: say!("inspector-notes"), hint: say!("inspector-notes-hint") }.area(ui, &scene.notes, 1);
    sealed(scope, &edited.response);
    send(scope, scene.id, edited.text.map(SceneEdit::Notes));
}

fn picture(ui: &mut Ui, scope: &Scope<'_>, scene: &Scene, pictures: &mut Pictures) {
    let t = Tokens::of(ui);
    row_between(
        ui,
        |ui| {
            let name = if scene.picture.is_empty() { say!("inspector-no-picture") } else { scene.picture.as_str() };
            icon_mark(ui, icons::IMAGE, t.quiet);
            ui.add(Label::new(caption(name).color(t.quiet)).truncate()).on_hover_text(name);
        },
        |ui| {
            if quiet_button(ui, say!("inspector-picture")).clicked() {
                scope.outbox.send(Request::Intend(Intent::Picture(scene.id, None)));
            }
            if !scene.picture.is_empty()
                && quiet_button(ui, say!("inspector-remove"))
                    .accessible_name(say!("inspector-remove-picture"))
                    .clicked()
            {
                send(scope, scene.id, Some(SceneEdit::Picture(String::new())));
            }
        },
    );
    let path = scope.picture_path(&scene.picture);
    if !scene.picture.is_empty()
        && matches!(pictures.get(&path, 0.0), Picture::Missing)
        && let Some(why) = pictures.fault(&path)
    {
        ui.add(Label::new(caption(present::picture_fault_words(why)).color(t.accent_text)).wrap());
    }
}

fn sealed(scope: &Scope<'_>, response: &egui::Response) {
    if response.lost_focus() {
        scope.outbox.send(Request::Seal);
    }
}

fn send(scope: &Scope<'_>, id: SceneId, edit: Option<SceneEdit>) {
    if let Some(edit) = edit {
        scope.outbox.execute(Command::EditScene(id, edit));
    }
}
