//! What has the keyboard stays in sight: Tab moves the focus, but scrolls nothing by itself.

use egui::accesskit::{Action, ActionRequest, TreeId};
use egui::{Context, Event, Id};

/// What had the keyboard in the last frame.
#[derive(Debug, Default)]
pub(crate) struct FocusInSight {
    seen: Option<Id>,
}

impl FocusInSight {
    /// Before anything is drawn: what has got the keyboard is asked to scroll into sight, where some of it is cut off.
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

    /// After everything is drawn: a focus that moved in this frame is followed in the next.
    pub(crate) fn settle(&self, ctx: &Context) {
        if ctx.memory(egui::Memory::focused) != self.seen {
            ctx.request_repaint();
        }
    }
}
