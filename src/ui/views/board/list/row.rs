//! One row of the list, painted by hand.

use egui::{
    Align2, Color32, CornerRadius, FontFamily, FontId, Id, Pos2, Rect, Response, Role, Sense, Stroke, Ui, Vec2,
    WidgetInfo,
};

use super::{ListRow, PICTURE, PlacedColumn, ROW, RowPlace};
use crate::domain::{Importance, Scene, Takes};
use crate::present::{self, CardRow};
use crate::ui::list_columns::ListColumn;
use crate::ui::pictures::Picture;
use crate::ui::theme::fonts::strong_family;
use crate::ui::theme::metrics::{part, size, space};
use crate::ui::theme::{Tokens, icons, ink};
use crate::ui::widgets::{elided, picture_frame};
use crate::words::say;

/// Paints the row.
pub(super) fn show(ui: &Ui, at: &RowPlace<'_>, picture: Option<&Picture<'_>>) -> Response {
    let RowPlace { shown, rect, columns } = *at;
    let response = ui.interact(rect, Id::unique(("list row", shown.scene.id.get())), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, shown.selected, shown.row.spoken.clone()));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let t = Tokens::of(ui);
    let painter = ui.painter();
    let ground = match (shown.selected, response.hovered()) {
        (true, _) => t.notice,
        (false, true) => t.card,
        (false, false) => t.window.gamma_multiply(0.0),
    };
    painter.rect_filled(rect, CornerRadius::ZERO, ground);
    if response.has_focus() || shown.leads {
        let mark = Rect::from_min_size(rect.min, Vec2::new(3.0, ROW));
        painter.rect_filled(mark, CornerRadius::ZERO, t.accent);
    }
    painter.line_segment([rect.left_bottom(), rect.right_bottom()], Stroke::new(part::HAIRLINE, t.hairline));
    for placed in &columns.0 {
        match placed.column {
            ListColumn::Picture => {
                let corner = Pos2::new(rect.left() + placed.left, rect.center().y);
                picture_frame(ui, Align2::LEFT_CENTER.anchor_size(corner, PICTURE), picture);
            }
            ListColumn::Title => title(ui, shown, (rect, *placed)),
            _ => put(ui, (rect, *placed), 0.0, &words(ui, shown, placed.column)),
        }
    }
    response
}

/// What stands in a cell.
struct CellWords {
    text: String,
    font: FontId,
    ink: Color32,
}

/// Writes into a cell, so far below its middle.
fn put(ui: &Ui, (rect, placed): (Rect, PlacedColumn), down: f32, words: &CellWords) {
    let room = placed.right - placed.left - placed.inset - space::S;
    let galley = elided(ui, &words.text, words.font.clone(), words.ink, room);
    let (x, side) = if placed.column.is_right() {
        (placed.right - space::S, Align2::RIGHT_CENTER)
    } else {
        (placed.left + placed.inset, Align2::LEFT_CENTER)
    };
    let at = side.anchor_size(Pos2::new(rect.left() + x, rect.center().y + down), galley.size());
    ui.painter().galley(at.min, galley, words.ink);
}

/// The title, and below it how much there is to look at.
fn title(ui: &Ui, shown: &ListRow<'_>, at: (Rect, PlacedColumn)) {
    let t = Tokens::of(ui);
    let ListRow { scene, row, .. } = shown;
    let text = if scene.importance == Importance::Hero {
        format!("{}  {}", row.title.text, icons::STAR)
    } else {
        row.title.text.clone()
    };
    let below = below(row);
    let up = if below.is_empty() { 0.0 } else { -8.0 };
    let font = FontId::new(size::BODY, strong_family());
    put(ui, at, up, &CellWords { text, font, ink: ink(t, row.title.tone) });
    let font = FontId::new(size::SMALL, FontFamily::Proportional);
    put(ui, at, 9.0, &CellWords { text: below, font, ink: t.accent_text });
}

/// What the other columns say.
fn words(ui: &Ui, shown: &ListRow<'_>, column: ListColumn) -> CellWords {
    let t = Tokens::of(ui);
    let ListRow { scene, row, .. } = shown;
    let plain =
        |text: String| CellWords { text, font: FontId::new(size::BODY, FontFamily::Proportional), ink: t.quiet };
    match column {
        ListColumn::Number => plain(row.number.clone()),
        ListColumn::Models => {
            let models: Vec<&str> = row.lines.iter().map(|line| line.text.as_str()).collect();
            plain(models.join(" · "))
        }
        ListColumn::ShotType => plain(shot_types(scene)),
        ListColumn::Look => plain(scene.look.clone()),
        ListColumn::Importance => plain(scene.importance.id().to_owned()),
        ListColumn::Act => plain(shown.act.to_owned()),
        ListColumn::Note => {
            plain(scene.notes.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().to_owned())
        }
        ListColumn::Length => CellWords { ink: t.strong, ..plain(row.length.clone()) },
        ListColumn::Takes => plain(takes_words(scene)),
        ListColumn::State => {
            let (text, made) = state_words(row);
            let font = FontId::new(size::SMALL, FontFamily::Proportional);
            CellWords { text, font, ink: if made { t.good } else { t.faint } }
        }
        ListColumn::Chance => plain(shown.chance.clone()),
        ListColumn::Credits => CellWords {
            text: row.total.text.clone(),
            font: FontId::new(size::BODY, strong_family()),
            ink: ink(t, row.total.tone),
        },
        ListColumn::Running => {
            let text = shown.running.map(present::credits).unwrap_or_default();
            CellWords { ink: if shown.paid { t.quiet } else { t.over }, ..plain(text) }
        }
        ListColumn::Title | ListColumn::Picture => plain(String::new()),
    }
}

/// How its images and shots are framed, each once.
fn shot_types(scene: &Scene) -> String {
    let mut titles: Vec<&str> = Vec::new();
    for shot_type in scene.assets.iter().filter_map(|asset| asset.brief.shot_type) {
        let title = present::shot_type_title(shot_type);
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    titles.join(", ")
}

/// The line below the title: what is to look at.
fn below(row: &CardRow) -> String {
    match row.findings {
        0 => String::new(),
        more => say!("board-to-look-at", count = more),
    }
}

fn takes_words(scene: &Scene) -> String {
    let mut takes = scene.assets.iter().map(|asset| asset.takes);
    match takes.next() {
        None => String::new(),
        Some(first) if takes.all(|one| one == first) => match first {
            Takes::Automatic => say!("board-auto").to_owned(),
            Takes::Fixed(count) => present::amount(count.into()),
        },
        Some(_) => say!("board-differ").to_owned(),
    }
}

/// How much of it is made, and whether all of it is.
fn state_words(row: &CardRow) -> (String, bool) {
    let made = row.lines.iter().filter(|line| line.done).count();
    match (made, row.lines.len()) {
        (_, 0) => (String::new(), false),
        (0, _) => (say!("board-not-made").to_owned(), false),
        (made, all) if made == all => (say!("board-made").to_owned(), true),
        (made, all) => (say!("board-some-made", made = made, all = all), false),
    }
}
