//! A copy of the board in another shape: what that changes, and what it costs beside today's.

use egui::{Label, ScrollArea, Ui};

use super::headline;
use crate::domain::Aspect;
use crate::present::{self, ReshapeWords};
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, strong};
use crate::ui::widgets::{primary_button, quiet_button, row_between, segmented};
use crate::words::say;
use crate::workspace::ReshapedBoard;

const WIDTH: f32 = 480.0;
/// How much of what changes is in sight, in points.
const LINES: f32 = 150.0;

/// The copy as it would be.
#[derive(Debug)]
pub(crate) struct ReshapePage {
    /// The shape that the film has.
    pub(crate) now: Option<Aspect>,
    pub(crate) shape: Aspect,
    pub(crate) board: ReshapedBoard,
    pub(crate) words: ReshapeWords,
}

pub(super) fn show(ui: &mut Ui, page: &ReshapePage, outbox: &Outbox) {
    let t = Tokens::of(ui);
    headline(ui, say!("dialog-reshape"), WIDTH);
    let sentence = say!("dialog-reshape-about");
    ui.add(Label::new(body(sentence).color(t.quiet)).wrap());
    let offered = present::offered_shapes(page.now);
    let shapes: Vec<(Aspect, &str)> = offered.iter().map(|(shape, name)| (*shape, name.as_str())).collect();
    if let Some(shape) = segmented(ui, say!("dialog-reshape-shape"), page.shape, &shapes) {
        outbox.send(Request::Reshape(shape));
    }
    ui.add_space(space::XS);
    for (name, credits) in
        [(say!("dialog-reshape-this"), &page.words.was), (say!("dialog-reshape-copy"), &page.words.is)]
    {
        row_between(ui, |ui| ui.label(body(name)), |ui| ui.label(strong(credits.as_str())));
    }
    // As high for every shape: nothing moves below the pointer.
    ScrollArea::vertical().max_height(LINES).auto_shrink(false).show(ui, |ui| {
        for line in &page.words.lines {
            ui.add(Label::new(body(line.as_str()).color(t.quiet)).wrap());
        }
    });
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        let make = primary_button(ui, say!("dialog-reshape-make"));
        if ui.memory(|memory| memory.focused().is_none()) {
            make.request_focus();
        }
        if make.clicked() {
            outbox.send(Request::TakeReshaped);
        }
        if quiet_button(ui, say!("dialog-cancel")).clicked() {
            outbox.send(Request::CloseDialog);
        }
    });
}
