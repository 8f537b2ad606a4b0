//! Two boards in two columns, a scene in a row, and what differs in a third.

use std::path::{Path, PathBuf};

use egui::{Align2, Color32, FontFamily, FontId, Label, Pos2, Rect, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo};

use crate::present::{Beside, BesideRow, SceneFace};
use crate::ui::pictures::{Picture, Pictures};
use crate::ui::theme::fonts::strong_family;
use crate::ui::theme::metrics::{size, space};
use crate::ui::theme::{Tokens, body, caption};
use crate::ui::widgets::{elided, page_keys, picture_in};
use crate::words::say;

/// The height of a scene, and the width of its picture, in points.
const ROW: f32 = 40.0;
const PICTURE: f32 = 56.0;
/// The part of the width that a board takes; what differs has the rest.
const BOARD: f32 = 0.36;

/// Two boards beside each other.
pub(super) struct BesideColumns<'a> {
    pub(super) beside: &'a Beside,
    /// Whether they are shown for the first time: then the first scene that differs comes into sight.
    pub(super) is_new: bool,
    /// When the version was kept, and what it holds and costs.
    pub(super) then: (&'a str, &'a str),
    /// What the board of now holds and costs.
    pub(super) now: &'a str,
    /// Where pictures lie that are named by their name alone.
    pub(super) folder: Option<&'a Path>,
}

impl BesideColumns<'_> {
    /// Shows them. Only scenes in sight are drawn.
    pub(super) fn show(&self, ui: &mut Ui, pictures: &mut Pictures) {
        let t = Tokens::of(ui);
        self.heads(ui);
        for line in &self.beside.lines {
            ui.add(Label::new(caption(line.as_str()).color(t.strong)).wrap());
        }
        if self.beside.is_same() {
            ui.label(body(say!("version-is-now")).color(t.quiet));
        }
        let rows = &self.beside.rows;
        let mut area = ScrollArea::vertical().id_salt("beside").auto_shrink(false);
        if self.is_new {
            let first = rows.iter().take_while(|row| row.change.is_empty()).count();
            let above = if first == rows.len() { 0 } else { first.saturating_sub(1) };
            let above = u16::try_from(above).map_or(f32::MAX, f32::from);
            area = area.vertical_scroll_offset(above * (ROW + ui.spacing().item_spacing.y));
        }
        area.show_rows(ui, ROW, rows.len(), |ui, seen| {
            page_keys(ui);
            for row in rows.get(seen).unwrap_or_default() {
                self.row(ui, row, pictures);
            }
        });
    }

    fn heads(&self, ui: &mut Ui) {
        let t = Tokens::of(ui);
        let width = ui.available_width() - ui.spacing().scroll.allocated_width();
        let (rect, response) = ui.allocate_exact_size(Vec2::new(width, ROW), Sense::hover());
        let spoken = say!("version-heads", when = self.then.0, then = self.then.1, now = self.now);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
        let [then, now, change] = columns(rect);
        two_lines(ui, then, (self.then.0, t.strong), (self.then.1, t.quiet));
        two_lines(ui, now, (say!("version-now"), t.strong), (self.now, t.quiet));
        two_lines(ui, change, (say!("version-going-back"), t.strong), ("", t.quiet));
    }

    fn row(&self, ui: &mut Ui, row: &BesideRow, pictures: &mut Pictures) {
        let t = Tokens::of(ui);
        let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken(row)));
        if !row.change.is_empty() {
            ui.painter().rect_filled(rect, 4, t.raised);
        }
        let [then, now, change] = columns(rect);
        self.face(ui, then, row.then.as_ref(), pictures);
        self.face(ui, now, row.now.as_ref(), pictures);
        one_line(ui, change, &row.change, t.strong);
        if !row.change.is_empty() {
            response.on_hover_text(row.change.as_str());
        }
    }

    fn face(&self, ui: &Ui, rect: Rect, face: Option<&SceneFace>, pictures: &mut Pictures) {
        let Some(face) = face else { return };
        let t = Tokens::of(ui);
        let picture = picture_at(rect, PICTURE);
        let path = (!face.picture.is_empty()).then(|| self.path(&face.picture));
        thumbnail(ui, picture, path.as_deref(), pictures);
        let words = rect.with_min_x(picture.right() + space::S);
        two_lines(ui, words, (&face.name, t.strong), (&face.about, t.quiet));
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.map_or_else(|| PathBuf::from(name), |folder| folder.join(name))
    }
}

/// What a screen reader says of a row.
fn spoken(row: &BesideRow) -> String {
    let face = |face: &Option<SceneFace>| {
        face.as_ref()
            .map_or_else(|| say!("version-not-there").to_owned(), |face| format!("{}, {}", face.name, face.about))
    };
    let change = if row.change.is_empty() { say!("version-no-change") } else { &row.change };
    say!("version-row", then = face(&row.then), now = face(&row.now), change = change)
}

/// Version, now, and what differs.
fn columns(rect: Rect) -> [Rect; 3] {
    let board = rect.width() * BOARD;
    let at = |from: f32, to: f32| {
        let (left, right) = (rect.left() + from, (rect.left() + to - space::S).min(rect.right()));
        rect.with_min_x(left).with_max_x(right)
    };
    [at(0.0, board), at(board, board * 2.0), at(board * 2.0, rect.width() + space::S)]
}

/// The place of a picture at the left of a row, in the shape of a film.
pub(super) fn picture_at(rect: Rect, width: f32) -> Rect {
    let size = Vec2::new(width, width * 9.0 / 16.0);
    Rect::from_min_size(Pos2::new(rect.left() + space::XS, rect.center().y - size.y / 2.0), size)
}

/// A picture in a small frame; the frame alone where there is none.
pub(super) fn thumbnail(ui: &Ui, rect: Rect, path: Option<&Path>, pictures: &mut Pictures) {
    let t = Tokens::of(ui);
    ui.painter().rect_filled(rect, 3, t.hairline);
    if let Some(path) = path
        && let Picture::Ready(texture) = pictures.get(path, rect.width())
    {
        picture_in(ui, rect, texture);
    }
}

/// How far above and below the middle two lines of a row stand, in points.
pub(in crate::ui::dialogs) const OFF_CENTER: f32 = 9.0;

/// A strong line over a quiet one, cut where there is no room.
pub(in crate::ui::dialogs) fn two_lines(ui: &Ui, rect: Rect, above: (&str, Color32), below: (&str, Color32)) {
    let fonts = [FontId::new(size::BODY, strong_family()), FontId::new(size::SMALL, FontFamily::Proportional)];
    for ((text, ink), (font, offset)) in
        [above, below].into_iter().zip(fonts.into_iter().zip([-OFF_CENTER, OFF_CENTER]))
    {
        let galley = elided(ui, text, font, ink, rect.width());
        let at = Align2::LEFT_CENTER.anchor_size(Pos2::new(rect.left(), rect.center().y + offset), galley.size());
        ui.painter().galley(at.min, galley, ink);
    }
}

fn one_line(ui: &Ui, rect: Rect, text: &str, ink: Color32) {
    let galley = elided(ui, text, FontId::new(size::SMALL, FontFamily::Proportional), ink, rect.width());
    let at = Align2::LEFT_CENTER.anchor_size(Pos2::new(rect.left(), rect.center().y), galley.size());
    ui.painter().galley(at.min, galley, ink);
}
