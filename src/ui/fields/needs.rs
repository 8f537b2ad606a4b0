//! What an asset needs from its model.

use egui::{Popup, PopupCloseBehavior, TextEdit, Ui};

use crate::domain::{Aspect, Kind, Need, Needs};
use crate::present;
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption, icons};
use crate::ui::widgets::segmented;
use crate::words::say;

/// Shapes that are one click away; any other can be typed.
const SHAPES: [(&str, u16, u16); 6] =
    [("16:9", 16, 9), ("9:16", 9, 16), ("1:1", 1, 1), ("4:3", 4, 3), ("3:4", 3, 4), ("21:9", 21, 9)];

/// A button that names the needs and opens a list of all of them. `owner` is the name of the asset.
pub(crate) fn needs_field(ui: &mut Ui, kind: Kind, owner: &str, now: Needs) -> Option<Needs> {
    let t = Tokens::of(ui);
    let words = if now.is_empty() { say!("field-no-needs").to_owned() } else { in_words(now) };
    let button = egui::Button::new(body(format!("{words}  {}", icons::CARET_DOWN)).color(t.quiet)).truncate();
    let response = ui.add(button).accessible_name(say!("field-needs-of", words = words, owner = owner));
    let popup = Popup::from_toggle_button_response(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    popup.show(|ui| list(ui, kind, now))?.inner
}

fn list(ui: &mut Ui, kind: Kind, now: Needs) -> Option<Needs> {
    let mut changed = None;
    for need in Need::ALL.into_iter().filter(|need| makes_sense(*need, kind)) {
        let mut on = now.has(need);
        if ui.checkbox(&mut on, present::need_title(need)).changed() {
            changed = Some(if on { now.with(need) } else { now.without(need) });
        }
    }
    ui.add_space(space::XS);
    ui.label(caption(say!("field-shape")).color(Tokens::of(ui).quiet));
    let mut shapes: Vec<(Option<Aspect>, &str)> = vec![(None, say!("field-any-shape"))];
    shapes.extend(SHAPES.iter().map(|(name, width, height)| (Aspect::new(*width, *height), *name)));
    if let Some(shape) = segmented(ui, say!("field-shape"), now.aspect, &shapes) {
        changed = Some(now.shaped(shape));
    }
    changed.or_else(|| typed_shape(ui, now))
}

/// What several assets have as their shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SharedShape {
    /// Not the same.
    Differs,
    /// Any will do.
    Any,
    /// This one.
    Is(Aspect),
}

impl SharedShape {
    /// The shape as needs have it.
    pub(crate) const fn aspect(self) -> Option<Aspect> {
        match self {
            Self::Is(aspect) => Some(aspect),
            Self::Any | Self::Differs => None,
        }
    }
}

/// The shape of several assets; the one that is picked comes out.
pub(crate) fn shape_field(ui: &mut Ui, now: SharedShape) -> Option<SharedShape> {
    let mut shapes: Vec<(SharedShape, &str)> = vec![(SharedShape::Any, say!("field-any-shape"))];
    let usual = SHAPES.iter().take(3);
    shapes.extend(
        usual.filter_map(|(name, width, height)| Some((SharedShape::Is(Aspect::new(*width, *height)?), *name))),
    );
    segmented(ui, say!("field-shape"), now, &shapes)
}

/// A shape that is not in the list.
fn typed_shape(ui: &mut Ui, now: Needs) -> Option<Needs> {
    let id = ui.scope_id().with("typed shape");
    let written = now.aspect.map(|aspect| aspect.to_string()).unwrap_or_default();
    let mut text: String = ui.data(|data| data.get_temp(id)).unwrap_or_else(|| written.clone());
    let response = ui
        .horizontal(|ui| {
            ui.label(caption(say!("field-or")).color(Tokens::of(ui).quiet));
            ui.add(TextEdit::singleline(&mut text).desired_width(80.0).hint_text("2:3"))
                .accessible_name(say!("field-other-shape"))
        })
        .inner;
    if !response.has_focus() {
        ui.data_mut(|data| data.remove::<String>(id));
        return None;
    }
    ui.data_mut(|data| data.insert_temp(id, text.clone()));
    let aspect: Aspect = text.parse().ok()?;
    (response.changed() && Some(aspect) != now.aspect).then(|| now.shaped(Some(aspect)))
}

/// Whether a need can be asked of a kind.
const fn makes_sense(need: Need, kind: Kind) -> bool {
    match kind {
        Kind::Image => matches!(need, Need::Reference),
        Kind::Video => !matches!(need, Need::Reference),
        _ => false,
    }
}

/// The needs in a few words.
fn in_words(needs: Needs) -> String {
    let mut words: Vec<String> = needs.iter().map(|need| present::need_word(need).to_owned()).collect();
    words.extend(needs.aspect.map(|aspect| aspect.to_string()));
    words.join(", ")
}
