//! Contrast, measured on what is drawn: every text and every edge of a control, on every screen, in every theme.
//!
//! # Source
//! WCAG 2.2, success criteria 1.4.3 (text, 4.5 : 1) and 1.4.11 (graphics and edges of controls, 3 : 1).

use creditboard::storage::ThemeChoice;
use egui::accesskit::Role;
use egui::epaint::{RectShape, TextShape};
use egui::{Color32, Key, Pos2, Rect, Shape, Theme};

use crate::support::{Home, INCOMING, Painted, Thing, Window, is_icon};

const TEXT: f32 = 4.5;
const EDGE: f32 = 3.0;
/// Larger buttons are cards and rows of a list: their picture and words tell them apart, not their edge.
const LARGEST_BUTTON: egui::Vec2 = egui::Vec2::new(400.0, 50.0);

/// Relative luminance after WCAG 2.
fn luminance(color: Color32) -> f32 {
    let linear = |channel: u8| {
        let value = f32::from(channel) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
}

fn contrast(one: Color32, other: Color32) -> f32 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

impl Painted {
    /// The texts whose contrast is too low.
    fn faint_texts(&self, disabled: &[Rect]) -> Vec<String> {
        let mut found = Vec::new();
        for (place, (clip, shape)) in self.0.iter().enumerate() {
            let Shape::Text(text) = shape else { continue };
            let at = text.visual_bounding_rect().center();
            if !clip.contains(at) || disabled.iter().any(|rect| rect.expand(2.0).contains(at)) {
                continue;
            }
            let Some(ground) = self.ground(at, place) else { continue };
            let least = if is_icon(text) { EDGE } else { TEXT };
            for ink in inks(text) {
                let ratio = contrast(ground.blend(ink), ground);
                if ratio < least {
                    found.push(format!("“{}” at {at:?}: {ratio:.2}, {ink:?} on {ground:?}", text.galley.text()));
                }
            }
        }
        found
    }

    /// The rectangles painted for a control: those that have its bounds, or are the box of a check box or radio button.
    fn rects_of(&self, thing: &Thing) -> Vec<(usize, &RectShape)> {
        let boxed = matches!(thing.role, Role::CheckBox);
        let fits = |rect: &RectShape| {
            let same = rect.rect.min.distance(thing.rect.min) < 3.0 && rect.rect.max.distance(thing.rect.max) < 3.0;
            same || (boxed && thing.rect.expand(1.0).contains_rect(rect.rect) && rect.rect.width() < 24.0)
        };
        let rects = self.0.iter().enumerate().filter_map(|(place, (clip, shape))| match shape {
            Shape::Rect(rect) if clip.contains(rect.rect.center()) => Some((place, rect)),
            _ => None,
        });
        rects.filter(|(_, rect)| fits(rect)).collect()
    }

    /// The controls whose edge cannot be seen. A control without an edge is told by its words.
    fn faint_edges(&self, things: &[Thing]) -> Vec<String> {
        let mut found = Vec::new();
        for thing in things.iter().filter(|thing| thing.enabled && is_control(thing)) {
            let rects = self.rects_of(thing);
            let Some((first, _)) = rects.first() else { continue };
            let outside = thing.rect.left_center() - egui::Vec2::X * 3.0;
            let Some(ground) = self.ground(outside, *first) else { continue };
            let seen = rects.iter().filter(|(_, rect)| rect.fill != Color32::TRANSPARENT || !rect.stroke.is_empty());
            let ratio = |(_, rect): &(usize, &RectShape)| {
                let line = if rect.stroke.is_empty() { ground } else { ground.blend(rect.stroke.color) };
                contrast(line, ground).max(contrast(ground.blend(rect.fill), ground))
            };
            let ratios: Vec<f32> = seen.map(ratio).filter(|ratio| *ratio > 1.02).collect();
            if let Some(best) = ratios.into_iter().reduce(f32::max).filter(|best| *best < EDGE) {
                found.push(format!("{:?} “{}”: {best:.2} on {ground:?}", thing.role, thing.name));
            }
        }
        found
    }
}

/// The colours of a text.
fn inks(text: &TextShape) -> Vec<Color32> {
    let own = text.galley.job.sections.iter().map(|section| match text.override_text_color {
        Some(color) => color,
        None if section.format.color == Color32::PLACEHOLDER => text.fallback_color,
        None => section.format.color,
    });
    own.map(|color| color.gamma_multiply(text.opacity_factor)).collect()
}

fn is_control(thing: &Thing) -> bool {
    let size = thing.rect.size();
    match thing.role {
        Role::Button => size.x < LARGEST_BUTTON.x && size.y < LARGEST_BUTTON.y,
        Role::TextInput | Role::MultilineTextInput | Role::CheckBox | Role::ComboBox | Role::SpinButton => true,
        _ => false,
    }
}

/// What is too faint on the screen.
fn faint(window: &Window, what: &str) -> Vec<String> {
    let painted = Painted::of(window);
    let things = window.things();
    let disabled: Vec<Rect> = things.iter().filter(|thing| !thing.enabled).map(|thing| thing.rect).collect();
    let texts = painted.0.iter().filter(|(_, shape)| matches!(shape, Shape::Text(_))).count();
    assert!(texts > 5, "{what}: texts were painted");
    let found = painted.faint_texts(&disabled).into_iter().chain(painted.faint_edges(&things));
    found.map(|found| format!("{what}: {found}")).collect()
}

#[test]
fn texts_and_edges_stand_out_on_every_screen_in_every_theme() {
    let screens =
        [(Key::Num2, "costs"), (Key::Num3, "swaps"), (Key::Num4, "plans"), (Key::Num5, "usage"), (Key::Num6, "prices")];
    let dialogs = [(Key::K, "actions"), (Key::F, "find"), (Key::Comma, "settings"), (Key::R, "record")];
    let mut found = Vec::new();
    let mut grounds = Vec::new();
    for theme in [ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::HighContrast] {
        let home = Home::new();
        home.plan("pro");
        home.settings(|settings| settings.theme = theme);
        let ground = if theme == ThemeChoice::Light { Theme::Light } else { Theme::Dark };
        let start = Window::new(&home, None, |builder| builder.with_theme(ground));
        found.extend(faint(&start, &format!("{theme:?} start")));
        let mut window = home.open_as(&home.sample("educational-3min"), |builder| builder.with_theme(ground));
        found.extend(faint(&window, &format!("{theme:?} project")));
        grounds.extend(Painted::of(&window).ground(Pos2::new(4.0, 450.0), usize::MAX));
        window.select(2);
        found.extend(faint(&window, &format!("{theme:?} scene")));
        window.ctrl(Key::A);
        found.extend(faint(&window, &format!("{theme:?} several scenes")));
        for (key, what) in screens {
            window.key(key);
            found.extend(faint(&window, &format!("{theme:?} {what}")));
        }
        for (key, what) in dialogs {
            window.ctrl(key);
            found.extend(faint(&window, &format!("{theme:?} {what}")));
            window.key(Key::Escape);
        }
        for (menu, page) in [("File", "Plan and billing day…"), ("Help", "Keyboard shortcuts")] {
            window.menu(menu, page);
            found.extend(faint(&window, &format!("{theme:?} {page}")));
            window.key(Key::Escape);
        }
        for file in &INCOMING {
            window.bring(&home, file);
            found.extend(faint(&window, &format!("{theme:?} {}", file.what)));
            window.key(Key::Escape);
        }
    }
    assert!(grounds.len() == 3 && grounds[0] != grounds[1] && grounds[0] != grounds[2], "three themes: {grounds:?}");
    assert!(found.is_empty(), "{} below {TEXT} : 1 (text) or {EDGE} : 1 (edges):\n{}", found.len(), found.join("\n"));
}

#[test]
fn the_measure_sees_what_is_too_faint() {
    let galley = |ink: Color32| {
        let ctx = egui::Context::default();
        let mut shape = None;
        let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
            let galley = ui.painter().layout_no_wrap("faint".to_owned(), egui::FontId::proportional(13.0), ink);
            shape = Some(Shape::Text(TextShape::new(Pos2::new(10.0, 10.0), galley, ink)));
        });
        output.textures_delta.clear();
        shape.unwrap()
    };
    let clip = Rect::from_min_max(Pos2::ZERO, Pos2::new(200.0, 200.0));
    let ground = Shape::rect_filled(clip, 0.0, Color32::from_gray(40));
    for (ink, faint) in [(Color32::from_gray(90), 1), (Color32::WHITE, 0)] {
        let painted = Painted(vec![(clip, ground.clone()), (clip, galley(ink))]);
        assert_eq!(painted.faint_texts(&[]).len(), faint, "{ink:?} on dark grey");
    }
}
