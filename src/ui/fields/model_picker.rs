//! Which model makes an asset: a list with what each would cost for this asset.

use egui::{
    Align2, Button, Color32, FontFamily, FontId, Id, Key, Label, Popup, PopupCloseBehavior, Pos2, Rect, Response,
    ScrollArea, TextEdit, Ui, Vec2,
};

use crate::advice::Question;
use crate::domain::{Choice, Pass};
use crate::figures::{Cost, Lens};
use crate::present::{self, PickRow, Search, pick_rows};
use crate::ui::theme::fonts::strong_family;
use crate::ui::theme::metrics::{part, size, space};
use crate::ui::theme::{Tokens, body, caption, icons, ink};
use crate::ui::widgets::{elided, icon_button};
use crate::words::say;

const WIDTH: f32 = 380.0;
const HEIGHT: f32 = 320.0;
const ROW: f32 = 42.0;
/// Between the two lines of a row.
const LINE: f32 = 17.0;
/// The width of credits and difference.
const NUMBERS: f32 = 64.0;

/// What the picker was used for.
pub(crate) enum Picked {
    /// Another model.
    Choice(Choice),
    /// The draft pass was removed.
    NoDraft,
}

/// The model of a pass; a click opens the list of models.
pub(crate) struct ModelPicker<'a> {
    /// The asset and its pass.
    pub(crate) question: &'a Question<'a>,
    /// What is chosen now.
    pub(crate) choice: &'a Choice,
    /// What that costs with one take; `None` where it is not charged for by itself.
    pub(crate) cost: Option<Cost>,
    /// How credits are shown.
    pub(crate) lens: &'a Lens<'a>,
    /// The name of the asset.
    pub(crate) owner: &'a str,
}

impl ModelPicker<'_> {
    /// Shows the picker, with a button that removes the draft pass where it is one.
    pub(crate) fn show(&self, ui: &mut Ui) -> Option<Picked> {
        let t = Tokens::of(ui);
        let Self { question, lens, owner, .. } = self;
        let mut picked = None;
        ui.horizontal(|ui| {
            if question.asset.draft.is_some() {
                let name = if question.pass == Pass::Draft { say!("field-draft") } else { say!("field-final") };
                ui.add_sized(Vec2::new(34.0, part::CONTROL_HEIGHT), Label::new(caption(name).color(t.quiet)));
            }
            let removable = question.pass == Pass::Draft;
            let room = ui.available_width() - if removable { part::CONTROL_HEIGHT + space::S } else { 0.0 };
            let response = self.face(ui, room);
            picked = list(question, &response, lens).map(Picked::Choice);
            if removable && icon_button(ui, icons::X, &say!("field-remove-draft", owner = owner)).clicked() {
                picked = Some(Picked::NoDraft);
            }
        });
        picked
    }

    /// The closed picker: model at the left, credits at the right.
    fn face(&self, ui: &mut Ui, room: f32) -> Response {
        let Self { question, choice, cost, lens, owner } = self;
        let t = Tokens::of(ui);
        let name = question.prices.model_name(&choice.model);
        let credits = match cost {
            _ if question.plan.is_some_and(|plan| plan.is_free(question.asset.kind())) => say!("field-free").to_owned(),
            Some(Cost::Priced(bare)) => present::credits(present::picked_credits(question, lens).unwrap_or(*bare)),
            Some(Cost::Unpriced(_)) => say!("field-unpriced").to_owned(),
            None => String::new(),
        };
        let button = Button::new(body(name))
            .right_text(caption(format!("{credits}  {}", icons::CARET_DOWN)).color(t.quiet))
            .min_size(Vec2::new(room, part::CONTROL_HEIGHT))
            .truncate();
        ui.add(button).accessible_name(say!("field-model-of", pass = question.pass.id(), name = name, owner = owner))
    }
}

/// The open list of a picker.
fn list(question: &Question<'_>, response: &Response, lens: &Lens<'_>) -> Option<Choice> {
    let popup = Popup::from_toggle_button_response(response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let shown = popup.show(|ui| {
        if response.clicked() {
            forget_typed(ui, response.id);
        }
        let picked = model_list(ui, (question, lens), response.id, true);
        if picked.is_some() {
            ui.close();
        }
        picked
    });
    shown?.inner
}

/// What was typed to find a model in the list of an opener.
fn typed_id(opener: Id) -> Id {
    opener.with("typed")
}

/// Begins with nothing typed.
pub(crate) fn forget_typed(ui: &Ui, opener: Id) {
    ui.data_mut(|data| data.remove_temp::<String>(typed_id(opener)));
}

/// All models in a list. Typing filters it, Enter picks the first model that is allowed. `hold` keeps the keyboard in the
/// field: where nothing else is in the popup, or it was just opened.
pub(crate) fn model_list(
    ui: &mut Ui,
    (question, lens): (&Question<'_>, &Lens<'_>),
    opener: Id,
    hold: bool,
) -> Option<Choice> {
    ui.set_width(WIDTH.min(ui.ctx().content_rect().width() - space::XL));
    let id = typed_id(opener);
    let mut typed: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let edit = TextEdit::singleline(&mut typed).hint_text(say!("field-search-models")).desired_width(f32::INFINITY);
    let field = ui.add(edit).accessible_name(say!("field-search-models"));
    if hold {
        field.request_focus();
    }
    let wanted = Search::of(&typed);
    ui.data_mut(|data| data.insert_temp(id, typed));
    let rows: Vec<PickRow> =
        pick_rows(question, lens).into_iter().filter(|row| wanted.finds(&[&row.name, &row.about])).collect();
    let typing = field.has_focus() || field.lost_focus();
    let entered = typing && ui.input(|input| input.key_pressed(Key::Enter));
    let first = rows.iter().find(|row| row.barrier.is_none()).filter(|_| entered && !wanted.is_empty());
    let mut picked = first.map(|row| row.choice.clone());
    if rows.is_empty() {
        ui.label(body(say!("field-no-model")).color(Tokens::of(ui).quiet));
    }
    ScrollArea::vertical().max_height(HEIGHT).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for row in rows {
            if line(ui, &row).clicked() {
                picked = Some(row.choice);
            }
        }
    });
    picked
}

/// One model: name and price at the left; credits, difference and rating at the right; why it is not allowed, below.
fn line(ui: &mut Ui, row: &PickRow) -> Response {
    let possible = row.barrier.is_none();
    let size = Vec2::new(ui.available_width(), ROW);
    let spoken = match &row.barrier {
        Some(barrier) => say!("field-not-allowed", name = &row.name, barrier = barrier),
        None => format!("{}, {} {}", row.name, present::with_credits(&row.credits.text), row.difference.text),
    };
    let button = Button::selectable(row.current, "").min_size(size);
    let response = ui.add_enabled(possible, button).accessible_name(spoken);
    paint(ui, response.rect.shrink2(Vec2::new(space::S, 0.0)), row);
    response
}

/// Name and note at the left, credits and difference at the right, the rating between them.
fn paint(ui: &Ui, rect: Rect, row: &PickRow) {
    let t = Tokens::of(ui);
    let (name_ink, note_ink) = if row.barrier.is_none() { (t.strong, t.quiet) } else { (t.faint, t.accent_text) };
    let (upper, lower) = (rect.center().y - LINE / 2.0, rect.center().y + LINE / 2.0);
    let small = FontId::new(size::SMALL, FontFamily::Proportional);
    let right = |y: f32, text: &str, font: FontId, ink: Color32| {
        ui.painter().text(Pos2::new(rect.right(), y), Align2::RIGHT_CENTER, text, font, ink);
    };
    right(upper, &row.credits.text, FontId::new(size::BODY, strong_family()), name_ink);
    right(lower, &row.difference.text, small.clone(), ink(t, row.difference.tone));
    let mut room = rect.width() - NUMBERS;
    if !row.rating.is_empty() {
        let at = Pos2::new(rect.right() - NUMBERS, rect.center().y);
        let rating = format!("{} {}", icons::SEAL_CHECK, row.rating);
        let shown = ui.painter().text(at, Align2::RIGHT_CENTER, rating, small.clone(), note_ink);
        room -= shown.width() + space::S;
    }
    let left = |y: f32, text: &str, font: FontId, ink: Color32| {
        let galley = elided(ui, text, font, ink, room);
        let at = Align2::LEFT_CENTER.anchor_size(Pos2::new(rect.left(), y), galley.size());
        ui.painter().galley(at.min, galley, ink);
    };
    left(upper, &row.name, FontId::new(size::BODY, FontFamily::Proportional), name_ink);
    left(lower, row.barrier.as_deref().unwrap_or(&row.about), small, note_ink);
}
