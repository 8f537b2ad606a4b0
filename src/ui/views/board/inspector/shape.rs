//! The shape of the film, said once for everything that is seen.

use egui::{Label, Ui};

use crate::document::Command;
use crate::present;
use crate::ui::fields::{SharedShape, shape_field};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, caption};
use crate::ui::views::Scope;
use crate::ui::widgets::section;
use crate::words::say;

/// Shows it, to be changed with everything that has it.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>) {
    ui.add_space(space::S);
    section(ui, say!("inspector-film-shape"), |_| {});
    let tally = &scope.figures.tally;
    let shape = tally.film_shape(scope.project());
    let others = tally.shaped_otherwise(shape);
    let now = shape.map_or(SharedShape::Any, SharedShape::Is);
    if let Some(picked) = shape_field(ui, now).filter(|picked| *picked != now) {
        scope.outbox.execute(Command::SetShape(picked.aspect()));
    }
    ui.add(Label::new(caption(present::film_shape_words(shape, others)).color(Tokens::of(ui).quiet)).wrap());
}
