//! The board as a table: a row for each scene, sorted by any column; the row that leads can be edited in place.

mod edit;

use egui::{
    Align, Align2, Button, Color32, CornerRadius, FontFamily, FontId, Id, Layout, Pos2, Rect, Response, Role,
    ScrollArea, Sense, Shape, Stroke, Ui, UiBuilder, Vec2, WidgetInfo,
};

use super::stack::{HEADING, Stack};
use super::{BoardContents, grid, keys};
use crate::domain::{Credits, Importance, Scene, Takes};
use crate::present::{self, CardRow};
use crate::ui::pictures::Picture;
use crate::ui::state::{Sort, SortColumn, View};
use crate::ui::theme::fonts::strong_family;
use crate::ui::theme::metrics::{part, size, space};
use crate::ui::theme::{Tokens, body, icons, ink};
use crate::ui::views::Scope;
use crate::ui::widgets::{elided, page_keys, picture_frame};

/// The height of a row, and of the row that can be edited.
const ROW: f32 = 50.0;
/// The height of the head.
const HEAD: f32 = 30.0;
/// The size of a picture.
const PICTURE: Vec2 = Vec2::new(64.0, 36.0);

/// Where the columns stand, from the left edge of the table.
struct Columns {
    number: f32,
    picture: f32,
    title: f32,
    model: f32,
    length: f32,
    takes: f32,
    state: f32,
    credits: f32,
    running: f32,
    end: f32,
}

impl Columns {
    /// Narrow tables go without pictures, takes and states.
    fn of_width(width: f32) -> Self {
        let end = width - space::M;
        let running = end - 70.0;
        let credits = running - 76.0;
        let (state, takes) = if width < 700.0 { (credits, credits) } else { (credits - 96.0, credits - 176.0) };
        let length = takes - 86.0;
        let picture = 44.0;
        let title = if width < 560.0 { picture } else { picture + PICTURE.x + space::M };
        let model = title + (length - title) * 0.52;
        Self { number: space::M, picture, title, model, length, takes, state, credits, running, end }
    }

    const fn has_states(&self) -> bool {
        self.state < self.credits
    }
}

/// A row and what it shows.
struct ListRow<'a> {
    scene: &'a Scene,
    row: &'a CardRow,
    running: Option<Credits>,
    /// Whether what is left pays for it.
    paid: bool,
    selected: bool,
    leads: bool,
}

/// A row, and where it and its columns stand.
struct RowPlace<'a> {
    shown: &'a ListRow<'a>,
    rect: Rect,
    columns: &'a Columns,
}

/// Shows the table.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, contents: BoardContents<'_>) {
    let BoardContents { pictures, facts, cards } = contents;
    let columns = Columns::of_width(ui.available_width());
    head(ui, view, &columns);
    keys::follow(ui, scope, view, 1);
    let project = scope.project();
    let area = ScrollArea::vertical().id_salt("list").auto_shrink(false);
    let revealed = view.reveal.take().and_then(|id| view.order(project).position(id));
    view.hovered = None;
    let stack = Stack::of(&view.sections, 1, ROW);
    area.show_viewport(ui, |ui, viewport| {
        page_keys(ui);
        let origin = ui.min_rect().min;
        ui.set_height(stack.height() + space::L);
        ui.set_width(ui.available_width());
        let row_at = |ui: &Ui, place: usize| {
            let top = origin + Vec2::new(0.0, stack.cell(place).0);
            Rect::from_min_size(top, Vec2::new(ui.available_width(), ROW))
        };
        if let Some(place) = revealed {
            let mut rect = row_at(ui, place);
            rect.min.y -= stack.heading_above(place);
            grid::reveal(ui, rect);
        }
        let seen = stack.in_sight(viewport.top(), viewport.bottom());
        for one in stack.seen(viewport.top(), viewport.bottom()) {
            let at = origin + Vec2::new(space::XS, one.heading);
            let size = Vec2::new(ui.available_width() - space::S, HEADING);
            grid::heading(ui, scope, (view, facts), one, Rect::from_min_size(at, size));
            for seen in grid::overlap(&seen, &one.places()) {
                let Some(place) = grid::place_of(project, view, seen) else { continue };
                let Some(scene) = project.scenes.get(place) else { continue };
                let Some(row) = cards.row(scope, view, place) else { continue };
                let shown = ListRow {
                    scene,
                    row,
                    running: facts.running.get(place).copied(),
                    paid: facts.ends_before.is_none_or(|ends| place < ends),
                    selected: view.selection.contains(scene.id),
                    leads: view.selection.lead() == Some(scene.id),
                };
                let rect = row_at(ui, seen);
                let picture =
                    (!scene.picture.is_empty()).then(|| pictures.get(&scope.picture_path(&scene.picture), PICTURE.x));
                let response = one_row(ui, &shown, (rect, &columns), picture.as_ref());
                if shown.leads && shown.selected && view.selection.len() == 1 {
                    edit::show(ui, scope, view, &RowPlace { shown: &shown, rect, columns: &columns });
                }
                if facts.ends_before == Some(place) && view.sort.is_none() {
                    balance_line(ui, rect);
                }
                grid::answer(ui, scope, view, (scene.id, &response));
            }
        }
    });
}

/// The name of a column, where it stands, and what it sorts by, with how a screen reader says so.
struct ColumnHead {
    left: f32,
    right: f32,
    side: Align2,
    name: &'static str,
    sort: Option<(SortColumn, &'static str)>,
}

/// The names of the columns; a click sorts, a second one turns it round, a third goes back to story order.
fn head(ui: &mut Ui, view: &mut View, columns: &Columns) {
    let t = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), HEAD), Sense::hover());
    let line = [rect.left_bottom(), rect.right_bottom()];
    ui.painter().line_segment(line, Stroke::new(part::HAIRLINE, t.hairline));
    let head = |(left, right): (f32, f32), side: Align2, name: &'static str| ColumnHead {
        left,
        right,
        side,
        name,
        sort: None,
    };
    let sorts =
        |head: ColumnHead, by: SortColumn, spoken: &'static str| ColumnHead { sort: Some((by, spoken)), ..head };
    let (l, r) = (Align2::LEFT_CENTER, Align2::RIGHT_CENTER);
    let heads = [
        sorts(head((columns.number, columns.title), l, "#"), SortColumn::Number, "Sort by number"),
        sorts(head((columns.title, columns.model), l, "Scene"), SortColumn::Title, "Sort by scene"),
        head((columns.model, columns.length), l, "Models"),
        sorts(head((columns.length, columns.takes), r, "Length"), SortColumn::Length, "Sort by length"),
        head((columns.takes, columns.state), r, "Takes"),
        head((columns.state, columns.credits), l, "State"),
        sorts(head((columns.credits, columns.running), r, "Credits"), SortColumn::Credits, "Sort by credits"),
        head((columns.running, columns.end), r, "Running"),
    ];
    for ColumnHead { left, right, side: align, name, sort } in heads {
        if right - left < 12.0 {
            continue;
        }
        let from = if align == Align2::LEFT_CENTER { left } else { left + space::S };
        let cell = Rect::from_min_max(
            Pos2::new(rect.left() + from, rect.top()),
            Pos2::new(rect.left() + right - space::XS, rect.bottom()),
        );
        let now = view.sort.filter(|now| sort.is_some_and(|(by, _)| by == now.by));
        let words = match now {
            Some(Sort { descending: true, .. }) => format!("{name} {}", icons::CARET_DOWN),
            Some(_) => format!("{name} {}", icons::CARET_UP),
            None => name.to_owned(),
        };
        let side = if align == Align2::LEFT_CENTER {
            Layout::left_to_right(Align::Center)
        } else {
            Layout::right_to_left(Align::Center)
        };
        let mut place = ui.new_child(UiBuilder::new().max_rect(cell).layout(side));
        let Some((by, spoken)) = sort else {
            place.label(body(words).color(t.quiet));
            continue;
        };
        let button = Button::new(body(words).color(t.quiet)).frame_when_inactive(false);
        if place.add(button).accessible_name(spoken).clicked() {
            view.sort = match now {
                None => Some(Sort { by, descending: by == SortColumn::Credits }),
                Some(sort) if sort.descending == (by == SortColumn::Credits) => {
                    Some(Sort { by, descending: !sort.descending })
                }
                Some(_) => None,
            };
        }
    }
}

/// Paints one row.
fn one_row(ui: &Ui, shown: &ListRow<'_>, (rect, columns): (Rect, &Columns), picture: Option<&Picture<'_>>) -> Response {
    let ListRow { scene, row, .. } = shown;
    let response = ui.interact(rect, Id::unique(("list row", scene.id.get())), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, shown.selected, row.spoken.clone()));
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
    let at = |x: f32| rect.left() + x;
    let middle = rect.center().y;
    let strong = FontId::new(size::BODY, strong_family());
    let plain = FontId::new(size::BODY, FontFamily::Proportional);
    let small = FontId::new(size::SMALL, FontFamily::Proportional);
    if columns.title > columns.picture {
        let place = Align2::LEFT_CENTER.anchor_size(Pos2::new(at(columns.picture), middle), PICTURE);
        picture_frame(ui, place, picture);
    }
    let put = |x: f32, y: f32, text: &str, font: &FontId, ink: Color32, room: f32| {
        let galley = elided(ui, text, font.clone(), ink, room);
        ui.painter().galley(Align2::LEFT_CENTER.anchor_size(Pos2::new(at(x), y), galley.size()).min, galley, ink);
    };
    put(columns.number, middle, &row.number, &plain, t.quiet, columns.picture - columns.number - 2.0);
    let room = columns.model - columns.title - space::M;
    let star = if scene.importance == Importance::Hero {
        format!("{}  {}", row.title.text, icons::STAR)
    } else {
        row.title.text.clone()
    };
    let below = below(row);
    let up = if below.is_empty() { 0.0 } else { 8.0 };
    put(columns.title, middle - up, &star, &strong, ink(t, row.title.tone), room);
    put(columns.title, middle + 9.0, &below, &small, if row.findings > 0 { t.accent_text } else { t.quiet }, room);
    let models: Vec<&str> = row.lines.iter().map(|line| line.text.as_str()).collect();
    put(columns.model, middle, &models.join(" · "), &plain, t.quiet, columns.length - columns.model - space::M);
    let right = |x: f32, text: &str, font: &FontId, ink: Color32| {
        painter.text(Pos2::new(at(x) - space::S, middle), Align2::RIGHT_CENTER, text, font.clone(), ink);
    };
    right(columns.takes, &row.length, &plain, t.strong);
    if columns.has_states() {
        right(columns.state, &takes_words(scene), &plain, t.quiet);
        let (state, color) = state_words(row);
        put(
            columns.state,
            middle,
            &state,
            &small,
            if color { t.good } else { t.faint },
            columns.credits - columns.state,
        );
    }
    right(columns.running, &row.total.text, &strong, ink(t, row.total.tone));
    let running = shown.running.map(present::credits).unwrap_or_default();
    right(columns.end + space::S, &running, &plain, if shown.paid { t.quiet } else { t.over });
    response
}

/// The line below the title: the first shot, and what is to look at.
fn below(row: &CardRow) -> String {
    match row.findings {
        0 => String::new(),
        1 => "1 to look at".to_owned(),
        more => format!("{more} to look at"),
    }
}

fn takes_words(scene: &Scene) -> String {
    let mut takes = scene.assets.iter().map(|asset| asset.takes);
    match takes.next() {
        None => String::new(),
        Some(first) if takes.all(|one| one == first) => match first {
            Takes::Automatic => "auto".to_owned(),
            Takes::Fixed(count) => present::amount(count.into()),
        },
        Some(_) => "differ".to_owned(),
    }
}

/// How much of it is made, and whether all of it is.
fn state_words(row: &CardRow) -> (String, bool) {
    let made = row.lines.iter().filter(|line| line.done).count();
    match (made, row.lines.len()) {
        (_, 0) => (String::new(), false),
        (0, _) => ("not made".to_owned(), false),
        (made, all) if made == all => ("made".to_owned(), true),
        (made, all) => (format!("{made} of {all} made"), false),
    }
}

/// The line across the table where the credits run out.
fn balance_line(ui: &Ui, rect: Rect) {
    let t = Tokens::of(ui);
    let line = [rect.left_top(), rect.right_top()];
    ui.painter().extend(Shape::dashed_line(&line, Stroke::new(part::HAIRLINE * 1.5, t.over), 6.0, 4.0));
    let font = FontId::new(size::CAPTION, strong_family());
    let galley = ui.painter().layout_no_wrap("the balance ends here".to_owned(), font, t.over);
    let at = Pos2::new(rect.left() + space::M, rect.top() + 1.0);
    let ground = Rect::from_min_size(at, galley.size()).expand2(Vec2::new(4.0, 0.0));
    ui.painter().rect_filled(ground, CornerRadius::same(3), t.window);
    ui.painter().galley(at, galley, t.over);
}
