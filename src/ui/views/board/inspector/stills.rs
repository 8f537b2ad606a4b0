//! Characters and look: the pictures that are paid once, that shots of many scenes start from and images follow.

use egui::{Label, Ui};

use super::{AlternativesMemo, asset};
use crate::document::{AssetEdit, Command};
use crate::domain::{Asset, Choice, Kind, Scene, StartFrom, StillRole};
use crate::figures::Sum;
use crate::figures::why::{Figure, FigureQuestion};
use crate::present;
use crate::ui::state::{KeyboardTo, View};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption};
use crate::ui::views::Scope;
use crate::ui::widgets::{quiet_button, row_between, section, switch_menu};
use crate::words::say;

/// The shared stills of the project, and the buttons that add one.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, lettered: &mut AlternativesMemo) {
    let t = Tokens::of(ui);
    ui.add_space(space::XS);
    section(ui, say!("action-stills"), |ui| {
        let lens = scope.lens(view);
        let stills = scope.figures.project_assets.iter().filter(|one| one.kind == Kind::Image);
        let sum = stills.map(|one| scope.shares.own_asset(one, &lens)).fold(Sum::ZERO, Sum::and);
        if !sum.is_zero() {
            let asked = FigureQuestion::all(Figure::SharedStills, view.basis);
            scope.figure(ui, caption(present::priced(sum.credits, sum.unpriced)).color(t.quiet), asked);
        }
    });
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        for role in StillRole::ALL {
            let button = quiet_button(ui, &format!("+ {}", present::still_role_title(role)));
            if role == StillRole::Character && view.keyboard_to.take_if(|to| *to == KeyboardTo::Stills).is_some() {
                button.request_focus();
                button.scroll_to_me(Some(egui::Align::TOP));
            }
            if button.on_hover_text(say!("inspector-still-about")).clicked() {
                let choice = Choice::of(scope.prices.start(Kind::Image));
                scope.outbox.execute(Command::AddStill { role, choice });
            }
        }
    });
    let lettered = lettered.of(ui, scope, view, None);
    let mut any = false;
    for (one, costs) in scope.project().assets.iter().zip(&scope.figures.project_assets) {
        if one.kind() == Kind::Image {
            any = true;
            asset::take_keyboard(ui, view, one);
            asset::show(ui, scope, view, (None, one, costs), lettered);
        }
    }
    if !any {
        let sentence = say!("inspector-stills-about");
        ui.add(Label::new(body(sentence).color(t.quiet)).wrap());
    }
}

/// What a shared still shows and who uses it, what a shot starts from, or what an image follows; nothing for other assets.
pub(super) fn rows(ui: &mut Ui, scope: &Scope<'_>, (scene, asset): (Option<&Scene>, &Asset), owner: &str) {
    match (scene, asset.kind()) {
        (None, Kind::Image) => shows(ui, scope, asset, owner),
        (Some(scene), Kind::Video) => starts_from(ui, scope, (scene, asset), owner),
        (Some(_), Kind::Image) => follows(ui, scope, asset, owner),
        _ => {}
    }
}

fn shows(ui: &mut Ui, scope: &Scope<'_>, still: &Asset, owner: &str) {
    let t = Tokens::of(ui);
    row_between(
        ui,
        |ui| {
            ui.label(body(say!("inspector-shows")).color(t.quiet));
            let named = StillRole::ALL.map(|role| (Some(role), present::still_role_title(role)));
            let choices: Vec<_> = named.into_iter().chain([(None, say!("inspector-not-said"))]).collect();
            if let Some(role) = switch_menu(ui, &say!("inspector-shows-of", owner = owner), still.brief.role, &choices)
            {
                scope.outbox.execute(Command::EditAsset(still.id, AssetEdit::Role(role)));
            }
        },
        |_| {},
    );
    ui.add(Label::new(caption(present::still_use_words(scope.project(), still.id)).color(t.quiet)).wrap());
}

fn starts_from(ui: &mut Ui, scope: &Scope<'_>, (scene, shot): (&Scene, &Asset), owner: &str) {
    let project = scope.project();
    // Where nothing is shared and no picture is there, there is nothing to choose.
    if project.stills().next().is_none() && !scene.has(Kind::Image) {
        return;
    }
    switch(ui, scope, (shot, owner), (say!("inspector-starts-from"), &present::start_choices(project, scene)));
}

/// What an image follows, so that who or what is seen in many scenes looks the same in all of them.
fn follows(ui: &mut Ui, scope: &Scope<'_>, image: &Asset, owner: &str) {
    let project = scope.project();
    if project.stills().next().is_some() {
        switch(ui, scope, (image, owner), (say!("inspector-follows"), &present::follow_choices(project)));
    }
}

fn switch(
    ui: &mut Ui,
    scope: &Scope<'_>,
    (asset, owner): (&Asset, &str),
    (label, choices): (&str, &[(StartFrom, String)]),
) {
    let choices: Vec<_> = choices.iter().map(|(start, words)| (*start, words.as_str())).collect();
    row_between(
        ui,
        |ui| {
            ui.label(body(label).color(Tokens::of(ui).quiet));
            if let Some(start) = switch_menu(ui, &format!("{label} · {owner}"), asset.start_from(), &choices) {
                scope.outbox.execute(Command::EditAsset(asset.id, AssetEdit::StartFrom(start)));
            }
        },
        |_| {},
    );
}
