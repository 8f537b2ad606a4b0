//! What a screen reader hears.

use egui::accesskit::{Live, Node, Role};
use egui::{Context, FullOutput, Id, Plugin};

use crate::ui::theme::icons::is_icon;

/// Gives the window the name that its title bar shows.
pub(crate) fn name_window(ctx: &Context, title: &str) {
    ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(title));
}

/// Lets a change of this control's name be said, once what is being said is over.
pub(crate) fn say_changes(ctx: &Context, id: Id) {
    ctx.accesskit_node_builder(id, |node| node.set_live(Live::Polite));
}

/// Takes the icons out of all names: they are letters of a font of our own, which would be spelt out or said as “unknown”.
#[derive(Debug)]
pub(crate) struct NamesWithoutIcons;

impl Plugin for NamesWithoutIcons {
    fn debug_name(&self) -> &'static str {
        "names without icons"
    }

    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        let update = output.platform_output.accesskit_update.as_mut();
        for (_, node) in update.into_iter().flat_map(|update| &mut update.nodes) {
            without_icons(node);
        }
    }
}

fn without_icons(node: &mut Node) {
    if let Some(label) = node.label().and_then(words) {
        node.set_label(label);
    }
    if let Some(description) = node.description().and_then(words) {
        node.set_description(description);
    }
    // The text of a label is its value. What is typed into a field is nobody's to change.
    if node.role() == Role::Label
        && let Some(text) = node.value().and_then(words)
    {
        if text.is_empty() {
            node.set_hidden();
        }
        node.set_value(text);
    }
}

/// The words of a text with icons; `None` where it has none.
fn words(text: &str) -> Option<String> {
    text.contains(is_icon).then(|| text.replace(is_icon, " ").split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, heard: Option<&str>) {
        assert_eq!(words(text).as_deref(), heard, "hearing {text:?}");
    }

    #[test]
    fn icons_are_not_heard() {
        check("Play", None);
        check("\u{e3d0}  Play", Some("Play"));
        check("Title \u{e136}", Some("Title"));
        check("\u{e3d0}", Some(""));
    }
}
