//! What a user does with pointer and keyboard.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, Vec2};
use egui_kittest::kittest::NodeT as _;

use super::screen::Thing;
use super::window::Window;

/// So many looks a press waits for work on other threads; a test may well press while a job hangs.
const PRESS_PATIENCE: usize = 2_000;

impl Window {
    /// Presses the control by this name with the pointer, scrolled into sight first. A user presses what stands still:
    /// an answer of another thread must not move it between the look and the click.
    #[track_caller]
    pub(crate) fn press(&mut self, name: &str) {
        self.comes_to_rest(PRESS_PATIENCE);
        self.scroll_to(name);
        let thing = self.get(name);
        assert!(thing.enabled, "“{name}” can be pressed");
        self.click(thing.rect.center(), Modifiers::NONE);
    }

    /// Presses a control and looks for a message at once: it may be gone before other threads are at rest.
    #[track_caller]
    pub(crate) fn press_and_read(&mut self, name: &str, message: &str) {
        self.comes_to_rest(PRESS_PATIENCE);
        self.scroll_to(name);
        let thing = self.get(name);
        assert!(thing.enabled, "“{name}” can be pressed");
        self.point(thing.rect.center(), PointerButton::Primary, Modifiers::NONE);
        self.wait_for(message, |window| window.shows(message));
    }

    #[track_caller]
    pub(crate) fn press_with(&mut self, modifiers: Modifiers, name: &str) {
        let thing = self.get(name);
        self.click(thing.rect.center(), modifiers);
    }

    /// Presses this one of several things by one name, scrolled into sight first.
    pub(crate) fn press_in_sight(&mut self, thing: &Thing) {
        let nodes = self.harness.root().children_recursive();
        let is_it = |node: &egui_kittest::Node<'_>| {
            node.accesskit_node().label().as_ref() == Some(&thing.name) && node.rect() == thing.rect
        };
        let Some(node) = nodes.into_iter().find(is_it) else { return };
        node.scroll_to_me();
        self.settle();
        // It moves up or down in its column.
        let column = |one: &Thing| one.name == thing.name && (one.rect.left() - thing.rect.left()).abs() < 1.0;
        if let Some(now) = self.things().into_iter().find(column) {
            self.click(now.rect.center(), Modifiers::NONE);
        }
    }

    /// Scrolls as far as it takes.
    #[track_caller]
    fn scroll_to(&mut self, name: &str) {
        let thing = self.get(name);
        let screen = self.harness.ctx.content_rect();
        let sight = Rect::from_min_max(Pos2::new(0.0, screen.top() + 90.0), screen.max - Vec2::new(0.0, 70.0));
        if thing.role != Role::Label && !sight.contains(thing.rect.center()) {
            let nodes = self.harness.root().children_recursive();
            let node = nodes.into_iter().find(|node| node.accesskit_node().label().as_ref() == Some(&thing.name));
            node.unwrap().scroll_to_me();
            self.settle();
        }
    }

    #[track_caller]
    pub(crate) fn click(&mut self, at: Pos2, modifiers: Modifiers) {
        self.button(at, PointerButton::Primary, modifiers);
    }

    #[track_caller]
    pub(crate) fn click_secondary(&mut self, at: Pos2) {
        self.button(at, PointerButton::Secondary, Modifiers::NONE);
    }

    #[track_caller]
    fn button(&mut self, at: Pos2, button: PointerButton, modifiers: Modifiers) {
        self.point(at, button, modifiers);
        self.settle();
    }

    fn point(&mut self, at: Pos2, button: PointerButton, modifiers: Modifiers) {
        self.event(Event::PointerMoved(at));
        self.event(Event::ModifiersChanged(modifiers));
        for pressed in [true, false] {
            self.event(Event::PointerButton { pos: at, button, pressed, modifiers });
        }
        self.event(Event::ModifiersChanged(Modifiers::NONE));
    }

    /// Drags with the pointer, in a few steps as a hand does, and lets go.
    #[track_caller]
    pub(crate) fn drag(&mut self, from: Pos2, to: Pos2) {
        self.take_up(from, to);
        self.let_go(to);
    }

    /// Drags with the pointer without letting go.
    pub(crate) fn take_up(&mut self, from: Pos2, to: Pos2) {
        self.event(Event::PointerMoved(from));
        self.primary(from, true);
        for step in 1..=5_u8 {
            self.event(Event::PointerMoved(from.lerp(to, f32::from(step) / 5.0)));
        }
    }

    /// Lets go of what is being dragged.
    #[track_caller]
    pub(crate) fn let_go(&mut self, at: Pos2) {
        self.primary(at, false);
        self.event(Event::PointerGone);
        self.settle();
    }

    fn primary(&mut self, pos: Pos2, pressed: bool) {
        let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
        self.event(Event::PointerButton { pos, button, pressed, modifiers });
    }

    #[track_caller]
    pub(crate) fn key(&mut self, key: Key) {
        self.keys(Modifiers::NONE, key);
    }

    #[track_caller]
    pub(crate) fn ctrl(&mut self, key: Key) {
        self.keys(Modifiers::COMMAND, key);
    }

    #[track_caller]
    pub(crate) fn keys(&mut self, modifiers: Modifiers, key: Key) {
        self.event(Event::ModifiersChanged(modifiers));
        for pressed in [true, false] {
            self.event(Event::Key { key, pressed, modifiers, repeat: false, physical_key: None });
        }
        self.event(Event::ModifiersChanged(Modifiers::NONE));
    }

    /// Types letter by letter into whatever has the keyboard.
    #[track_caller]
    pub(crate) fn write(&mut self, text: &str) {
        for letter in text.chars() {
            self.event(Event::Text(letter.to_string()));
        }
        self.settle();
    }

    /// Replaces the text of the field by this name.
    #[track_caller]
    pub(crate) fn write_into(&mut self, field: &str, text: &str) {
        self.press(field);
        self.ctrl(Key::A);
        self.write(text);
    }

    /// Picks an entry of a menu.
    #[track_caller]
    pub(crate) fn menu(&mut self, menu: &str, entry: &str) {
        self.press(menu);
        self.press(entry);
    }

    /// Selects the scene by this number.
    #[track_caller]
    pub(crate) fn select(&mut self, number: usize) {
        let card = self.card(number);
        self.click(card.rect.center(), Modifiers::NONE);
    }

    /// Goes to the scene with these words.
    #[track_caller]
    pub(crate) fn find_scene(&mut self, words: &str) {
        self.ctrl(Key::F);
        self.write(words);
        self.key(Key::Enter);
    }

    /// A file is let go over the window.
    #[track_caller]
    pub(crate) fn drop_file(&mut self, file: &Path) {
        self.harness.input_mut().dropped_files.push(Arc::new(Dropped(file.to_path_buf())));
        self.settle();
    }
}

/// A file that is let go over the window.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        fs::read(&self.0).map_err(|error| error.to_string())
    }
}
