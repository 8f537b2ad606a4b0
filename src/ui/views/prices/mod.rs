//! The Prices screen: every price, limit, rating and piece of evidence with its source, and the user's own prices.

mod editor;
mod rated;

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{
    CentralPanel, CornerRadius, Frame, Id, Label, Margin, Panel, Rect, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo,
};

use super::{Content, Scope, screen_bar};
use crate::domain::{Kind, ModelId};
use crate::figures::Basis;
use crate::figures::why::{Figure, FigureQuestion};
use crate::present::{PriceRow, kind_label, kind_title, missing_price_rows, price_rows, source_title};
use crate::prices::{OwnPrices, PriceList};
use crate::ui::request::Request;
use crate::ui::slow_memo::SlowMemo;
use crate::ui::state::View;
use crate::ui::theme::metrics::{part, radius, space};
use crate::ui::theme::{Tokens, body, caption, strong};
use crate::ui::why::WhyStep;
use crate::ui::widgets::{Badge, badge, card_frame, dot, focus_ring, hairline, left_of_panel, page_keys};
use crate::words::say;
use crate::workspace::Memo;

/// Shares of the width for name, price, limits, rating, evidence and source.
const COLUMNS: [f32; 6] = [0.19, 0.16, 0.20, 0.12, 0.16, 0.17];
fn heads() -> [&'static str; 6] {
    [
        say!("price-head-model"),
        say!("price-head-credits"),
        say!("price-head-can"),
        say!("price-head-rating"),
        say!("price-head-evidence"),
        say!("price-head-source"),
    ]
}

/// What the screen keeps from frame to frame.
#[derive(Default)]
pub(crate) struct PricesState {
    effect: Memo<(Content, ModelId), editor::Effect>,
    listed: Memo<ListAsked, Vec<(Kind, Vec<PriceRow>)>>,
    missing: SlowMemo<(Content, ListAsked), BTreeMap<Kind, Vec<PriceRow>>>,
    /// The entry that was in sight last; another one is scrolled to where it stands over the list.
    seen: Option<ModelId>,
}

/// The list that rows follow from.
#[derive(Clone, Copy)]
struct ListAsked(&'static PriceList);

impl PartialEq for ListAsked {
    /// Lists are compared by where they are kept: each state of the own prices has a list of its own.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

/// The user's own prices, and the list that they lie over.
#[derive(Clone, Copy)]
pub(crate) struct OwnList<'a> {
    /// What the user changed.
    pub(crate) own: &'a OwnPrices,
    /// The list as it was shipped.
    pub(crate) shipped: &'a PriceList,
}

/// Shows the whole list, and the entry that is picked beside it.
pub(crate) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, (own, state): (OwnList<'_>, &mut PricesState)) {
    let t = Tokens::of(ui);
    let wide = ui.ctx().content_rect().width() >= part::NARROW;
    let picked = view.priced.clone();
    let beside = wide && picked.is_some();
    let width = if beside { part::INSPECTOR } else { 0.0 };
    let mut closed = false;
    let mut list = left_of_panel(ui, width);
    let about = say!("price-about", provider = &scope.prices.provider, revision = &scope.prices.revision);
    screen_bar(&mut list, say!("window-prices"), &about, |ui| add_model(ui, scope, view));
    let frame = Frame::new().fill(t.window).inner_margin(Margin::same(16));
    CentralPanel::default().frame(frame).show(&mut list, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            page_keys(ui);
            if let Some((model, kind)) = picked.as_ref().filter(|_| !wide) {
                let card = card_frame(ui).show(ui, |ui| editor::show(ui, (scope, view), (own, state), (model, *kind)));
                closed |= card.inner;
                if state.seen.as_ref() != Some(model) {
                    card.response.scroll_to_me(Some(egui::Align::TOP));
                    state.seen = Some(model.clone());
                }
                ui.add_space(space::S);
            }
            rated::unlisted(ui, scope, view);
            let list = ListAsked(scope.at.prices);
            let listed = || Kind::ALL.map(|kind| (kind, price_rows(scope.prices, kind))).to_vec();
            let missing = || {
                let (prices, project) = (scope.at.prices, Arc::clone(scope.project()));
                move || missing_price_rows(prices, &project)
            };
            let question = (scope.content(view), list);
            let missing = state.missing.get(question, scope.asking(ui.ctx(), "models not in the list"), missing);
            for (kind, rows) in state.listed.get(list, listed) {
                let below = missing.and_then(|missing| missing.get(kind));
                group(ui, scope, view, *kind, rows.iter().chain(below.into_iter().flatten()));
                ui.add_space(space::S);
            }
            sources(ui, scope.prices);
        });
    });
    if let Some((model, kind)) = picked.filter(|_| wide) {
        let frame = Frame::new().fill(t.panel).inner_margin(Margin::same(16));
        Panel::right("price side").frame(frame).exact_size(part::INSPECTOR).resizable(false).show(ui, |ui| {
            ScrollArea::vertical().id_salt("price side").auto_shrink(false).show(ui, |ui| {
                closed |= editor::show(ui, (scope, view), (own, state), (&model, kind));
            });
        });
    }
    if closed {
        view.priced = None;
        state.seen = None;
    }
}

/// The button that adds a model of the user's own, which is there as soon as its price is typed.
fn add_model(ui: &mut Ui, scope: &Scope<'_>, view: &mut View) {
    ui.menu_button(say!("price-plus-model"), |ui| {
        for kind in Kind::ALL {
            if ui.button(kind_label(kind)).clicked() {
                if let Some(model) = free_id(scope.prices) {
                    view.priced = Some((model, kind));
                }
                ui.close();
            }
        }
    });
}

/// An id that no model has yet; `None` where ten thousand are taken.
fn free_id(prices: &PriceList) -> Option<ModelId> {
    let free = (1_u32..).map(|number| ModelId::from(format!("my-model-{number}").as_str()));
    free.take(10_000).find(|id| prices.model(id).is_none())
}

/// The rows of a kind.
fn group<'a>(ui: &mut Ui, scope: &Scope<'_>, view: &View, kind: Kind, rows: impl Iterator<Item = &'a PriceRow>) {
    let t = Tokens::of(ui);
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            dot(ui, t.kind(kind));
            ui.label(strong(kind_title(kind)));
        });
        cells(ui, heads().map(|head| caption(head).color(t.faint)));
        for row in rows {
            hairline(ui);
            if price_row(ui, scope, row, view.priced.as_ref().is_some_and(|(model, _)| *model == row.model)) {
                scope.outbox.send(Request::PriceModel(row.model.clone(), kind));
            }
        }
    });
}

/// One model. Returns whether it was picked.
fn price_row(ui: &mut Ui, scope: &Scope<'_>, row: &PriceRow, picked: bool) -> bool {
    let t = Tokens::of(ui);
    let ground = ui.painter().add(egui::Shape::Noop);
    let shown = ui.scope(|ui| {
        let rows = [
            strong(row.name.clone()),
            body(row.price.clone()),
            caption(row.limits.clone()).color(t.quiet),
            caption(row.rating.clone()).color(t.quiet),
            caption(row.evidence.clone()).color(t.quiet),
            caption(row.source.clone()).color(t.quiet),
        ];
        let places = cells(ui, rows);
        if !row.mark.is_empty() {
            badge(ui, Badge::Accent, &row.mark);
        }
        if !row.assumption.is_empty() {
            let words = say!("price-assumption", what = &row.assumption);
            ui.add(Label::new(caption(words).color(t.accent_text)).wrap().selectable(false));
        }
        places
    });
    let rect = shown.response.rect;
    let response = ui.interact(rect, Id::unique(("price row", row.model.as_str())), Sense::click());
    if picked || response.hovered() {
        let fill = if picked { t.notice } else { t.raised };
        let lit = rect.expand2(Vec2::new(space::S, space::XS));
        ui.painter().set(ground, egui::Shape::rect_filled(lit, CornerRadius::same(radius::GROUP), fill));
    }
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, picked, say!("price-of", model = &row.name)));
    focus_ring(ui, &response, 2.0);
    why_of_cells(ui, scope, row, shown.inner);
    response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
}

/// Price, rating and evidence of a row say why when they are clicked; with the keyboard, the entry beside the list does.
fn why_of_cells(ui: &Ui, scope: &Scope<'_>, row: &PriceRow, places: [Rect; 6]) {
    // What has no price yet has nothing to say either.
    if scope.prices.model(&row.model).is_none() {
        return;
    }
    let [_, price, _, rating, evidence, _] = places;
    let asked = |figure: Figure| WhyStep::Figure(FigureQuestion::all(figure, Basis::Bare));
    let cells = [
        (price, "price", &row.price, Figure::Price(row.model.clone())),
        (rating, "rating", &row.rating, Figure::Rating(row.model.clone())),
        (evidence, "evidence", &row.evidence, Figure::Rating(row.model.clone())),
    ];
    for (place, what, said, figure) in cells {
        if said.is_empty() {
            continue;
        }
        let id = Id::unique(("why", what, row.model.as_str()));
        let cell = ui.interact(place.expand(space::XS), id, Sense::CLICK);
        let name = say!("price-why", what = what, model = &row.name, said = said);
        cell.widget_info(|| WidgetInfo::labeled(Role::Button, true, name.clone()));
        scope.ask_when_clicked(&cell, asked(figure));
        cell.on_hover_cursor(egui::CursorIcon::PointingHand).on_hover_text(say!("window-why"));
    }
}

/// Texts side by side; where each of them stands.
fn cells(ui: &mut Ui, texts: [egui::RichText; 6]) -> [Rect; 6] {
    let width = ui.available_width() - space::S * 5.0;
    let mut places = [Rect::NOTHING; 6];
    ui.horizontal_top(|ui| {
        for ((share, text), place) in COLUMNS.into_iter().zip(texts).zip(&mut places) {
            let size = Vec2::new(width * share, 0.0);
            ui.allocate_ui(size, |ui| {
                ui.set_min_width(size.x);
                ui.set_max_width(size.x);
                *place = ui.add(Label::new(text).wrap().selectable(false)).rect;
            });
        }
    });
    places
}

fn sources(ui: &mut Ui, prices: &PriceList) {
    let t = Tokens::of(ui);
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.set_min_height(part::CONTROL_HEIGHT);
        ui.label(strong(say!("price-sources")));
        for source in &prices.sources {
            let words = say!("price-source-line", source = source_title(source), day = &source.read);
            ui.add(Label::new(body(words).color(t.quiet)).wrap());
        }
    });
}
