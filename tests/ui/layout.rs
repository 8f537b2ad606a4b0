//! No text is cut or stands on another, and nothing lies off the window: measured on what is drawn, on every screen, in every size.

use egui::accesskit::Role;
use egui::epaint::TextShape;
use egui::{Color32, Key, Pos2, Rect, Shape, Vec2};

use crate::support::{Home, INCOMING, Painted, Thing, Window};

/// So much of a text may lie outside of what it is drawn in: the side bearings of letters.
const BEARING: f32 = 1.5;

/// A window as people have it.
#[derive(Clone, Copy, Debug)]
struct Size {
    /// In points.
    points: Vec2,
    /// Pixels of the screen for each point.
    scale: f32,
}

const SIZES: [Size; 5] = [
    // 1200 × 900 with text at 150 %, as egui sees it.
    Size { points: Vec2::new(800.0, 600.0), scale: 1.5 },
    Size { points: Vec2::new(1440.0, 900.0), scale: 1.0 },
    Size { points: Vec2::new(1366.0, 768.0), scale: 1.0 },
    Size { points: Vec2::new(800.0, 600.0), scale: 1.0 },
    Size { points: Vec2::new(1280.0, 720.0), scale: 2.0 },
];

/// A row of a text that is seen, and the place of the text among what was painted.
struct SeenText<'a> {
    place: usize,
    clip: Rect,
    rect: Rect,
    text: &'a TextShape,
}

/// What is wrong with a frame.
struct Measured<'a> {
    screen: Rect,
    painted: &'a Painted,
    things: Vec<Thing>,
}

impl Measured<'_> {
    /// The rows of all texts that are seen, each by itself: a text that goes on in the next line begins further left there.
    fn texts(&self) -> Vec<SeenText<'_>> {
        let texts = self.painted.0.iter().enumerate().filter_map(|(place, (clip, shape))| match shape {
            Shape::Text(text) if inked(text) => Some((place, clip.intersect(self.screen), text)),
            _ => None,
        });
        let rows = texts.flat_map(|(place, clip, text)| {
            text.galley.rows.iter().filter_map(move |row| {
                let rect = row.visuals.mesh_bounds.translate(text.pos.to_vec2() + row.pos.to_vec2());
                let seen = rect.intersect(clip);
                let is_seen = seen.is_positive() && seen.height() > rect.height() * 0.6;
                (is_seen && !row.text().trim().is_empty()).then_some(SeenText { place, clip, rect, text })
            })
        });
        rows.filter(|row| !self.is_covered(row.place, row.rect.intersect(row.clip).center())).collect()
    }

    /// Whether something opaque was painted over a place after a shape.
    fn is_covered(&self, shape: usize, at: Pos2) -> bool {
        self.painted.0.iter().skip(shape + 1).any(|(clip, shape)| match shape {
            Shape::Rect(rect) => rect.fill.is_opaque() && rect.rect.intersect(*clip).contains(at),
            _ => false,
        })
    }

    /// Texts that reach beyond what they are drawn in, to the left or to the right.
    fn cut(&self) -> Vec<String> {
        let fields: Vec<Rect> = self.things.iter().filter(|thing| is_field(thing)).map(|thing| thing.rect).collect();
        let is_cut = |text: &&SeenText<'_>| {
            let beyond =
                text.rect.right() > text.clip.right() + BEARING || text.rect.left() < text.clip.left() - BEARING;
            beyond && !fields.iter().any(|field| field.expand(2.0).contains(text.rect.intersect(text.clip).center()))
        };
        let texts = self.texts();
        texts.iter().filter(is_cut).map(|text| format!("cut: “{}” {:?}", text.text.galley.text(), text.rect)).collect()
    }

    /// Texts that stand on each other.
    fn on_each_other(&self) -> Vec<String> {
        let texts = self.texts();
        let mut found = Vec::new();
        for (at, one) in texts.iter().enumerate() {
            for other in &texts[at + 1..] {
                let shared = one.rect.intersect(one.clip).intersect(other.rect.intersect(other.clip));
                let same = one.place == other.place || one.text.galley.text() == other.text.galley.text();
                let hidden = self.is_covered(one.place, shared.center());
                if !same && !hidden && shared.width() > 2.5 && shared.height() > 3.5 {
                    let (one, other) = (one.text.galley.text(), other.text.galley.text());
                    found.push(format!("on each other: “{one}” and “{other}” at {shared:?}"));
                }
            }
        }
        found
    }

    /// Controls that lie off the window at a side.
    fn off_the_window(&self) -> Vec<String> {
        let controls: Vec<&Thing> = self.things.iter().filter(|thing| is_control(thing)).collect();
        let off = controls.iter().filter(|thing| {
            let rect = thing.rect;
            let in_sight = rect.intersect(self.screen).is_positive();
            in_sight && (rect.left() < self.screen.left() - 1.0 || rect.right() > self.screen.right() + 1.0)
        });
        off.map(|thing| format!("off the window: “{}” {:?}", thing.name, thing.rect)).collect()
    }

    /// Texts that end in “…” for want of room.
    fn shortened(&self) -> Vec<String> {
        let texts = self.texts();
        texts
            .iter()
            .filter(|text| text.text.galley.elided)
            .map(|text| format!("shortened: “{}”", text.text.galley.text()))
            .collect()
    }
}

/// Whether a text has a colour at all.
fn inked(text: &TextShape) -> bool {
    text.opacity_factor > 0.05 && text.override_text_color != Some(Color32::TRANSPARENT)
}

fn is_field(thing: &Thing) -> bool {
    matches!(thing.role, Role::TextInput | Role::MultilineTextInput)
}

fn is_control(thing: &Thing) -> bool {
    matches!(
        thing.role,
        Role::Button
            | Role::CheckBox
            | Role::RadioButton
            | Role::ComboBox
            | Role::SpinButton
            | Role::Slider
            | Role::Link
    ) || is_field(thing)
}

/// What is wrong with what is on the screen now.
fn wrong(window: &Window, what: &str) -> Vec<String> {
    let painted = Painted::of(window);
    let measured = Measured { screen: window.harness.ctx.content_rect(), painted: &painted, things: window.things() };
    assert!(measured.texts().len() > 5, "{what}: texts were painted");
    let mut found = measured.cut();
    found.extend(measured.on_each_other());
    found.extend(measured.off_the_window());
    if std::env::var_os("CREDITBOARD_SHORTENED").is_some() {
        found.extend(measured.shortened());
    }
    // These scroll sideways.
    if what.ends_with("Strip") || what.contains("plans, ") || what.ends_with("columns") || what.ends_with("log") {
        found.retain(|found| found.starts_with("on each other"));
    }
    found.into_iter().map(|found| format!("{what}: {found}")).collect()
}

#[test]
fn nothing_is_cut_or_overlaps_on_any_screen_in_any_size() {
    let screens =
        [(Key::Num2, "costs"), (Key::Num3, "swaps"), (Key::Num4, "plans"), (Key::Num5, "usage"), (Key::Num6, "prices")];
    let dialogs =
        [(Key::K, "actions"), (Key::F, "find"), (Key::Comma, "settings"), (Key::R, "record"), (Key::Slash, "keys")];
    let mut found = Vec::new();
    for Size { points, scale } in SIZES {
        let home = Home::new();
        home.plan("pro");
        let how = |builder: crate::support::Builder| builder.with_size(points).with_pixels_per_point(scale);
        let mut look = |window: &mut Window, what: &str| {
            window.wait_for_quiet();
            found.extend(wrong(window, &format!("{} × {} {what}", points.x, points.y)));
        };
        let mut start = Window::new(&home, None, how);
        look(&mut start, "start");
        drop(start);
        let mut window = home.open_as(&home.sample("harbour-lights"), how);
        look(&mut window, "project");
        window.select(2);
        look(&mut window, "scene");
        window.ctrl(Key::A);
        look(&mut window, "several scenes");
        if window.find("Close the inspector").is_some() {
            window.press("Close the inspector");
        }
        for view in ["Board as: List", "Board as: Strip", "Board as: Cards"] {
            window.press(view);
            look(&mut window, view);
        }
        for basis in ["Totals: With retakes", "Totals: 90 % safe"] {
            if window.find(basis).is_none() {
                window.press("Totals, now*");
                look(&mut window, "the menu of totals");
            }
            window.press(basis);
            look(&mut window, basis);
            for (key, what) in screens {
                window.key(key);
                look(&mut window, &format!("{what}, {basis}"));
            }
            window.key(Key::Num1);
        }
        for (key, what) in dialogs {
            window.ctrl(key);
            look(&mut window, what);
            window.key(Key::Escape);
        }
        window.menu("File", "Plan and billing day…");
        look(&mut window, "plan");
        window.key(Key::Escape);
        window.key(Key::F1);
        look(&mut window, "guide");
        window.key(Key::Escape);
        for file in &INCOMING {
            window.bring(&home, file);
            look(&mut window, file.what);
            window.key(Key::Escape);
        }
    }
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
}

/// A change of the text of a project file.
type BoardEdit = fn(&str) -> String;

#[test]
fn the_foot_says_all_of_it_where_something_is_not_known() {
    let boards: [(&str, BoardEdit); 3] = [
        ("a price", |text| text.replace("\"veo2\"", "\"sora-9\"")),
        ("a length", |text| text.replacen("seconds: 11", "seconds: 0", 1)),
        ("a price and a length", |text| text.replace("\"veo2\"", "\"sora-9\"").replacen("seconds: 5", "seconds: 0", 1)),
    ];
    let mut found = Vec::new();
    for (Size { points, scale }, (what, edit)) in SIZES.into_iter().flat_map(|size| boards.map(|board| (size, board))) {
        let home = Home::new();
        home.plan("pro");
        let how = |builder: crate::support::Builder| builder.with_size(points).with_pixels_per_point(scale);
        let mut window = home.open_as(&home.edited("harbour-lights", edit), how);
        for basis in ["Totals: No retakes", "Totals: With retakes", "Totals: 90 % safe"] {
            if window.find(basis).is_none() {
                window.press("Totals, now*");
            }
            window.press(basis);
            window.wait_for_quiet();
            let place = format!("{} × {}, without {what}, {basis}", points.x, points.y);
            found.extend(wrong(&window, &place));
            let painted = Painted::of(&window);
            let measured =
                Measured { screen: window.harness.ctx.content_rect(), painted: &painted, things: Vec::new() };
            let foot = measured.screen.bottom() - 64.0;
            let texts = measured.texts();
            assert!(texts.iter().any(|text| text.rect.top() > foot), "{place}: the foot has words");
            let cut = texts.iter().filter(|text| text.rect.top() > foot && text.text.galley.elided);
            found.extend(cut.map(|text| format!("{place}: shortened “{}”", text.text.galley.text())));
        }
    }
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
}

#[test]
fn the_words_beside_the_bars_of_plans_are_said_in_full() {
    let home = Home::new();
    home.plan("pro");
    // Behind a project with something unpriced the words are longest: “at most 28,055 to spare, no retakes”.
    let mut first = home.open(&home.edited("marketing-60s", |text| text.replace("\"kling-v2.1\"", "\"sora-9\"")));
    first.press("Usage");
    first.wait_for("the list", |window| window.shows("priced to go on average"));
    drop(first);
    let high = |builder: crate::support::Builder| builder.with_size(egui::vec2(1440.0, 1000.0));
    let mut window = home.open_as(&home.sample("harbour-lights"), high);
    window.key(Key::Num4);
    window.wait_for_quiet();
    let painted = Painted::of(&window);
    let screen = window.harness.ctx.content_rect();
    let measured = Measured { screen, painted: &painted, things: Vec::new() };
    let texts = measured.texts();
    let beside: Vec<_> = texts.iter().filter(|text| text.text.galley.text().starts_with("at most ")).collect();
    assert!(beside.len() >= 4, "the foot and the bars of three plans: {}", beside.len());
    let cut = beside.iter().filter(|text| text.text.galley.elided || text.rect.right() > text.clip.right());
    assert_eq!(cut.map(|text| text.text.galley.text()).collect::<Vec<_>>(), Vec::<&str>::new());
}
