//! The shape of the film, said once for everything that is seen.

use egui::{Label, Ui};

use super::several::BulkMemo;
use crate::document::Command;
use crate::domain::{Aspect, Project};
use crate::present;
use crate::ui::fields::{SharedShape, shape_field};
use crate::ui::state::View;
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, caption};
use crate::ui::views::Scope;
use crate::ui::widgets::section;

/// The shape that a film has, and how many of its images and shots ask for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FilmShape {
    shape: Option<Aspect>,
    others: usize,
}

impl FilmShape {
    /// Of a project. Goes through all of its assets.
    pub(super) fn of(project: &Project) -> Self {
        let shape = project.film_shape();
        let seen = project.scenes.iter().flat_map(|scene| &scene.assets).filter(|asset| asset.kind().is_seen());
        let others = seen.filter(|asset| asset.needs.aspect != shape).count();
        Self { shape, others }
    }
}

/// Shows it, to be changed with everything that has it.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &View, memo: &mut BulkMemo) {
    ui.add_space(space::S);
    section(ui, "Shape of the film", |_| {});
    let FilmShape { shape, others } = memo.film_shape(scope, view);
    let now = shape.map_or(SharedShape::Any, SharedShape::Is);
    if let Some(picked) = shape_field(ui, now).filter(|picked| *picked != now) {
        scope.outbox.execute(Command::SetShape(picked.aspect()));
    }
    ui.add(Label::new(caption(present::film_shape_words(shape, others)).color(Tokens::of(ui).quiet)).wrap());
}
