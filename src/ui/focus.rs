//! Keeps the focused control visible: Tab moves the focus, but egui does not scroll to it.

use egui::accesskit::{Action, ActionRequest, TreeId};
use egui::{Context, Event, Id};

/// The focus of the last frame.
#[derive(Debug, Default)]
pub(crate) struct FocusInSight {
    seen: Option<Id>,
}

impl FocusInSight {
    /// Before anything is drawn: scrolls to the control that got the focus, where some of it is hidden.
    pub(crate) fn follow(&mut self, ctx: &Context) {
        let focused = ctx.memory(egui::Memory::focused);
        if focused == self.seen {
            return;
        }
        self.seen = focused;
        let is_cut = |id: &Id| {
            let response = ctx.read_response(*id);
            response.is_some_and(|response| !response.interact_rect.contains_rect(response.rect.shrink(1.0)))
        };
        if let Some(id) = focused.filter(is_cut) {
            let target_node = id.accesskit_id();
            let request =
                ActionRequest { action: Action::ScrollIntoView, target_tree: TreeId::ROOT, target_node, data: None };
            ctx.input_mut(|input| input.events.push(Event::AccessKitActionRequest(request)));
        }
    }

    /// After everything is drawn: asks for a frame in which a focus that moved is followed.
    pub(crate) fn settle(&self, ctx: &Context) {
        if ctx.memory(egui::Memory::focused) != self.seen {
            ctx.request_repaint();
        }
    }
}
