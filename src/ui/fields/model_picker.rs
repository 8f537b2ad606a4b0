//! Which model makes an asset: a list with what each would cost for this very asset.

use egui::{Align, Button, Key, Label, Layout, Popup, PopupCloseBehavior, Response, ScrollArea, TextEdit, Ui, Vec2};

use crate::advice::Question;
use crate::domain::{Choice, Pass};
use crate::figures::Cost;
use crate::present::{self, PickRow, pick_rows};
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body, caption, icons, strong};
use crate::ui::widgets::icon_button;

const WIDTH: f32 = 380.0;
const HEIGHT: f32 = 320.0;
const ROW: f32 = 44.0;

/// What the picker was used for.
pub(crate) enum Picked {
    /// Another model.
    Choice(Choice),
    /// The draft away.
    NoDraft,
}

/// Shows the model of a pass; a click opens the list. `passes` says whether the pass is named beside it.
pub(crate) fn model_picker(
    ui: &mut Ui,
    question: &Question<'_>,
    now: (&Choice, Option<Cost>),
    passes: bool,
) -> Option<Picked> {
    let (choice, cost) = now;
    let t = Tokens::of(ui);
    let mut picked = None;
    ui.horizontal(|ui| {
        if passes {
            let name = if question.pass == Pass::Draft { "Draft" } else { "Final" };
            ui.add_sized(Vec2::new(34.0, part::CONTROL_HEIGHT), Label::new(caption(name).color(t.quiet)));
        }
        let removable = question.pass == Pass::Draft;
        let room = ui.available_width() - if removable { part::CONTROL_HEIGHT + space::S } else { 0.0 };
        let response = face(ui, question, (choice, cost), room);
        picked = list(question, &response).map(Picked::Choice);
        if removable && icon_button(ui, icons::X, "Remove the draft pass").clicked() {
            picked = Some(Picked::NoDraft);
        }
    });
    picked
}

/// The closed picker: model at the left, credits at the right.
fn face(ui: &mut Ui, question: &Question<'_>, now: (&Choice, Option<Cost>), room: f32) -> Response {
    let (choice, cost) = now;
    let t = Tokens::of(ui);
    let name = question.prices.model_name(&choice.model);
    let credits = match cost {
        _ if question.plan.is_some_and(|plan| plan.is_free(question.asset.kind())) => "free".to_owned(),
        Some(Cost::Priced(credits)) => present::credits(credits),
        Some(Cost::Unpriced(_)) => "unpriced".to_owned(),
        None => String::new(),
    };
    let button = Button::new(body(name))
        .right_text(caption(format!("{credits}  {}", icons::CARET_DOWN)).color(t.quiet))
        .min_size(Vec2::new(room, part::CONTROL_HEIGHT))
        .truncate();
    ui.add(button).accessible_name(format!("Model of the {} pass: {name}", question.pass))
}

/// The open list. Typing narrows it, Enter takes the first that may be picked.
fn list(question: &Question<'_>, response: &Response) -> Option<Choice> {
    let popup = Popup::menu(response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let shown = popup.show(|ui| {
        ui.set_width(WIDTH.min(ui.ctx().content_rect().width() - space::XL));
        let id = response.id.with("typed");
        let mut typed: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
        let edit = TextEdit::singleline(&mut typed).hint_text("Search models").desired_width(f32::INFINITY);
        let field = ui.add(edit).accessible_name("Search models");
        if response.clicked() {
            typed.clear();
        }
        field.request_focus();
        let wanted = typed.to_lowercase();
        ui.data_mut(|data| data.insert_temp(id, typed));
        let rows: Vec<PickRow> = pick_rows(question).into_iter().filter(|row| is_wanted(row, &wanted)).collect();
        let entered = ui.input(|input| input.key_pressed(Key::Enter));
        let first = rows.iter().find(|row| row.barrier.is_none()).filter(|_| entered && !wanted.is_empty());
        let mut picked = first.map(|row| row.choice.clone());
        if rows.is_empty() {
            ui.label(body("No model by that name").color(Tokens::of(ui).quiet));
        }
        ScrollArea::vertical().max_height(HEIGHT).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for row in rows {
                if line(ui, &row).clicked() {
                    picked = Some(row.choice);
                }
            }
        });
        if picked.is_some() {
            ui.close();
        }
        picked
    });
    shown.and_then(|shown| shown.inner)
}

fn is_wanted(row: &PickRow, wanted: &str) -> bool {
    let words = format!("{} {}", row.name, row.about).to_lowercase();
    wanted.split_whitespace().all(|word| words.contains(word))
}

/// One model: name and price at the left; credits, difference and rating at the right; why not, below.
fn line(ui: &mut Ui, row: &PickRow) -> Response {
    let t = Tokens::of(ui);
    let possible = row.barrier.is_none();
    let size = Vec2::new(ui.available_width(), ROW);
    let spoken = match &row.barrier {
        Some(barrier) => format!("{}, not allowed: {barrier}", row.name),
        None => format!("{}, {} credits {}", row.name, row.credits.text, row.difference.text),
    };
    let button = Button::selectable(row.current, "").min_size(size);
    let response = ui.add_enabled(possible, button).accessible_name(spoken);
    let inside = response.rect.shrink2(Vec2::new(space::S, space::XS));
    let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(inside).layout(Layout::right_to_left(Align::Center)));
    let (name_ink, note_ink) = if possible { (t.strong, t.quiet) } else { (t.faint, t.accent_text) };
    ui.spacing_mut().item_spacing = Vec2::new(space::S, 0.0);
    ui.vertical(|ui| {
        ui.set_width(70.0);
        ui.with_layout(Layout::top_down(Align::Max), |ui| {
            ui.label(strong(row.credits.text.as_str()).color(name_ink));
            let ink = crate::ui::views::ink(t, row.difference.tone);
            ui.label(caption(row.difference.text.as_str()).color(ink));
        });
    });
    if !row.rating.is_empty() {
        ui.label(caption(format!("{} {}", icons::SEAL_CHECK, row.rating)).color(note_ink))
            .on_hover_text("Rating, 0 to 100");
    }
    ui.with_layout(Layout::top_down(Align::Min), |ui| {
        ui.add(Label::new(body(row.name.as_str()).color(name_ink)).truncate());
        let note = row.barrier.as_deref().unwrap_or(&row.about);
        ui.add(Label::new(caption(note).color(note_ink)).truncate());
    });
    response
}
