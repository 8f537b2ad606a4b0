//! The total taken apart, as bars.

use egui::{
    Align, Align2, CornerRadius, FontFamily, FontId, Label, Layout, Pos2, Rect, RichText, Role, Sense, Stroke,
    StrokeKind, TextStyle, TextWrapMode, Ui, Vec2, WidgetInfo, WidgetText,
};

use crate::figures::Basis;
use crate::figures::usage::StaleSum;
use crate::figures::why::{Figure, FigureQuestion};
use crate::present::{self, CostFact, CostGroup, CostRow, CostsView, Extent, Part};
use crate::ui::action::Action;
use crate::ui::state::Screen;
use crate::ui::theme::fonts::strong_family;
use crate::ui::theme::metrics::{part, radius, size, space};
use crate::ui::theme::{Tokens, body, caption, icons, ink, strong, title};
use crate::ui::views::Scope;
use crate::ui::why::WhyStep;
use crate::ui::widgets::{EmptyState, card_frame, elided};
use crate::words::say;

const ROW: f32 = 40.0;
const BAR: f32 = 6.0;

/// What is shown.
pub(super) struct CostGroups<'a> {
    pub(super) view: &'a CostsView,
    /// What the film costs in money; empty where that is not known.
    pub(super) money: &'a [CostFact],
    pub(super) basis: Basis,
}

/// Shows the facts, then each way of taking the total apart.
pub(super) fn show(ui: &mut Ui, shown: &CostGroups<'_>, open: &mut Option<Part>, scope: &Scope<'_>) {
    let CostGroups { view, money, basis } = *shown;
    let (outbox, extent) = (scope.outbox, scope.extent());
    let t = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(space::XL, space::S);
        for CostFact { name, value, figure } in view.facts.iter().chain(money) {
            let name = caption(name.as_str()).color(t.quiet);
            let value = title(value.text.as_str()).color(ink(t, value.tone));
            // As wide as its words: what has no room stands in the next row.
            let size = |text: &RichText| {
                let text = WidgetText::from(text.clone());
                text.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body).size()
            };
            let (above, below) = (size(&name), size(&value));
            let room = Vec2::new(above.x.max(below.x).ceil(), above.y + below.y);
            ui.allocate_ui_with_layout(room, Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.label(name);
                scope.figure(ui, value, FigureQuestion::to_go(figure.clone(), basis));
            });
        }
    });
    ui.add_space(space::M);
    if let Some(note) = &view.note {
        ui.add(Label::new(caption(note.as_str()).color(t.quiet)).wrap());
        ui.add_space(space::S);
    }
    if view.groups.is_empty() {
        let (headline, sentence) = match extent {
            Extent::Whole => {
                let sentence = say!("costs-none-about");
                (say!("costs-none").to_owned(), sentence.to_owned())
            }
            Extent::ToGo => {
                let (headline, sentence) = present::nothing_to_go(&StaleSum::of(scope.at.done, scope.standing.plan));
                (headline.text, sentence)
            }
        };
        let empty = EmptyState {
            icon: icons::COINS,
            headline: &headline,
            sentence: &sentence,
            button: say!("costs-go-to-board"),
        };
        if empty.show(ui) {
            outbox.act(Action::Show(Screen::Board));
        }
        return;
    }
    let columns = if ui.available_width() > 700.0 { 2 } else { 1 };
    ui.columns(columns, |columns| {
        let last = columns.len().saturating_sub(1);
        // The longest group, the scenes, has a column to itself where there are two.
        for group in &view.groups {
            let column = if group.title == say!("costs-by-scene") { last } else { 0 };
            if let Some(ui) = columns.get_mut(column) {
                one(ui, scope, (group, basis), open);
                ui.add_space(space::M);
            }
        }
    });
}

fn one(ui: &mut Ui, scope: &Scope<'_>, (group, basis): (&CostGroup, Basis), open: &mut Option<Part>) {
    let t = Tokens::of(ui);
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.label(strong(group.title));
        for row in &group.rows {
            let chosen = open.as_ref() == Some(&row.part);
            if bar(ui, scope, (row, basis), chosen) {
                *open = (!chosen).then(|| row.part.clone());
            }
        }
        if group.more > 0 {
            ui.label(
                body(say!("costs-and-more", count = present::amount(u64::try_from(group.more).unwrap_or(u64::MAX))))
                    .color(t.quiet),
            );
        }
    });
}

/// One part: its name and credits over a bar. Returns whether it was clicked.
fn bar(ui: &mut Ui, scope: &Scope<'_>, (row, basis): (&CostRow, Basis), chosen: bool) -> bool {
    let t = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::click());
    let spoken = format!("{}, {}", row.label, present::with_credits(&row.amount.text));
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, chosen, spoken.clone()));
    let corners = CornerRadius::same(radius::CONTROL);
    if chosen || response.hovered() {
        ui.painter().rect_filled(rect, corners, t.raised);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, corners, Stroke::new(part::HAIRLINE, t.accent), StrokeKind::Inside);
    }
    let inside = rect.shrink2(Vec2::new(space::XS, space::XS));
    let y = inside.top() + 10.0;
    let strong_font = FontId::new(size::BODY, strong_family());
    let amount = ui.painter().layout_no_wrap(row.amount.text.clone(), strong_font, ink(t, row.amount.tone));
    let room = inside.width() - amount.size().x - space::M;
    let at = Align2::RIGHT_CENTER.anchor_size(Pos2::new(inside.right(), y), amount.size());
    ui.painter().galley(at.min, amount, t.strong);
    // The bar has the keyboard: with it, the side says why.
    let amount = ui.interact(at.expand(space::XS), response.id.with("why"), Sense::CLICK);
    let asked = FigureQuestion::to_go(figure_of(&row.part), basis);
    scope.ask_when_clicked(&amount, WhyStep::Figure(asked));
    amount.on_hover_cursor(egui::CursorIcon::PointingHand).on_hover_text(say!("window-why"));
    let label = elided(ui, &row.label, FontId::new(size::BODY, FontFamily::Proportional), t.strong, room);
    let at = Align2::LEFT_CENTER.anchor_size(Pos2::new(inside.left(), y), label.size());
    ui.painter().galley(at.min, label, t.strong);
    let track = Rect::from_min_max(Pos2::new(inside.left(), inside.bottom() - BAR), inside.max);
    ui.painter().rect_filled(track, CornerRadius::same(3), t.raised);
    let filled = Rect::from_min_size(track.min, Vec2::new(track.width() * row.share, track.height()));
    let color = row.kind.map_or(t.accent, |kind| t.kind(kind));
    ui.painter().rect_filled(filled, CornerRadius::same(3), color);
    let clicked = response.clicked();
    if let Some(outlook) = &row.outlook {
        response.on_hover_text(outlook.as_str());
    }
    clicked
}

/// The figure of a part.
pub(super) fn figure_of(part: &Part) -> Figure {
    match part {
        Part::Kind(kind) => Figure::Kind(*kind),
        Part::Pass(pass) => Figure::Pass(*pass),
        Part::Model(model) => Figure::Model(model.clone()),
        Part::Scene(Some(scene)) => Figure::Scene(*scene),
        Part::Scene(None) => Figure::Own,
        Part::Rounding => Figure::Rounding,
    }
}
