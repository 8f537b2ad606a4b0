//! What a frame painted, to be measured.

use egui::epaint::{ClippedShape, TextShape};
use egui::{Color32, Pos2, Rect, Shape};

use super::Window;

/// Everything that was painted in the last frame, from the bottom to the top.
pub(crate) struct Painted(pub(crate) Vec<(Rect, Shape)>);

impl Painted {
    pub(crate) fn of(window: &Window) -> Self {
        let mut flat = Vec::new();
        for ClippedShape { clip_rect, shape, .. } in &window.harness.output().shapes {
            flatten(*clip_rect, shape, &mut flat);
        }
        Self(flat)
    }

    /// The colour at a place, as painted by the first `count` shapes; `None` where that is a picture.
    pub(crate) fn ground(&self, at: Pos2, count: usize) -> Option<Color32> {
        let mut color = Color32::BLACK;
        let mut is_picture = false;
        for (clip, shape) in self.0.iter().take(count).filter(|(clip, _)| clip.contains(at)) {
            match shape {
                Shape::Rect(rect) if rect.rect.intersect(*clip).contains(at) => {
                    is_picture = (is_picture && !rect.fill.is_opaque()) || rect.brush.is_some();
                    color = color.blend(rect.fill);
                }
                _ => {}
            }
        }
        (!is_picture).then_some(color)
    }
}

fn flatten(clip: Rect, shape: &Shape, flat: &mut Vec<(Rect, Shape)>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| flatten(clip, shape, flat)),
        shape => flat.push((clip, shape.clone())),
    }
}

pub(crate) fn is_icon(text: &TextShape) -> bool {
    text.galley.text().chars().all(|one| ('\u{e000}'..='\u{f8ff}').contains(&one) || one.is_whitespace())
}
