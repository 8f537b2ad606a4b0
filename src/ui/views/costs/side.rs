//! Beside the bars: the assets of the part that is looked into, and the findings.

use egui::{Button, Label, ScrollArea, Ui, Vec2};

use super::Assets;
use super::groups::figure_of;
use crate::domain::SceneId;
use crate::figures::why::{Figure, FigureQuestion};
use crate::present::{self, AssetRow, FindingRow, Part};
use crate::ui::request::Request;
use crate::ui::state::View;
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body, caption, icons, ink};
use crate::ui::views::{Content, Scope};
use crate::ui::widgets::section;
use crate::words::say;

/// No more findings than anyone reads at once; fixing some brings up the others.
const MOST_FINDINGS: usize = 40;

/// What is shown beside the bars.
pub(super) struct CostsSide<'a> {
    /// The part that is looked into.
    pub(super) open: Option<&'a Part>,
    pub(super) assets: &'a mut Assets,
    /// What is paid elsewhere, in words.
    pub(super) elsewhere: Option<&'a str>,
}

/// Shows the assets of the open part, or says how to open one; then what is worth a word.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, shown: CostsSide<'_>, now: (&Content, &View)) {
    let CostsSide { open, assets: kept, elsewhere } = shown;
    ScrollArea::vertical().id_salt("costs side").auto_shrink(false).show(ui, |ui| {
        assets(ui, scope, (open, kept), now);
        ui.add_space(space::L);
        findings(ui, scope, elsewhere);
    });
}

fn assets(ui: &mut Ui, scope: &Scope<'_>, opened: (Option<&Part>, &mut Assets), now: (&Content, &View)) {
    let t = Tokens::of(ui);
    let (content, view) = now;
    let (open, assets) = opened;
    section(ui, say!("inspector-assets"), |ui| {
        if let Some(open) = open {
            let asked = FigureQuestion::to_go(figure_of(open), view.basis);
            scope.figure(ui, caption(say!("action-why")).color(t.quiet), asked);
        }
    });
    let Some(open) = open else {
        ui.add(Label::new(body(say!("costs-click-bar")).color(t.quiet)).wrap());
        return;
    };
    let lens = scope.lens(view);
    let (rows, more) = assets.get((content.clone(), open.clone()), || {
        present::assets_of(open, &lens, scope.shares_to_go, scope.project(), scope.to_go)
    });
    for row in rows {
        asset(ui, scope, row);
    }
    if rows.is_empty() {
        ui.label(body(say!("costs-nothing-here")).color(t.quiet));
    }
    if *more > 0 {
        ui.label(
            caption(say!("costs-and-more", count = present::amount(u64::try_from(*more).unwrap_or(u64::MAX))))
                .color(t.quiet),
        );
    }
}

fn asset(ui: &mut Ui, scope: &Scope<'_>, row: &AssetRow) {
    let t = Tokens::of(ui);
    let button = Button::new(body(row.label.as_str()))
        .right_text(body(row.amount.text.as_str()).color(ink(t, row.amount.tone)))
        .fill(t.card)
        .min_size(Vec2::new(ui.available_width(), part::CONTROL_HEIGHT))
        .truncate();
    if ui.add(button).on_hover_text(say!("costs-show-on-board")).clicked() {
        scope.outbox.send(row.scene.map_or(Request::RevealProject, Request::Reveal));
    }
}

fn findings(ui: &mut Ui, scope: &Scope<'_>, elsewhere: Option<&str>) {
    let t = Tokens::of(ui);
    section(ui, say!("costs-worth-a-look"), |ui| {
        let found = scope.figures.findings().count();
        let words = present::amount(u64::try_from(found).unwrap_or(u64::MAX));
        scope.figure(
            ui,
            caption(words).color(t.quiet),
            FigureQuestion::all(Figure::Findings, crate::figures::Basis::Bare),
        );
    });
    if let Some(elsewhere) = elsewhere {
        ui.label(caption(elsewhere).color(t.quiet));
    }
    let own = present::project_findings(scope.project(), scope.figures, scope.prices);
    let mut shown: Vec<(Option<(String, SceneId)>, FindingRow)> = own.into_iter().map(|row| (None, row)).collect();
    let pairs = scope.project().scenes.iter().zip(&scope.figures.scenes).enumerate();
    for (place, (scene, figures)) in pairs.filter(|(_, (_, figures))| !figures.findings.is_empty()) {
        if shown.len() >= MOST_FINDINGS {
            break;
        }
        let rows = present::scene_findings(scene, figures, scope.prices);
        shown.extend(rows.into_iter().map(|row| (Some((scene.number_at(place), scene.id)), row)));
    }
    if shown.is_empty() {
        ui.label(body(say!("costs-no-findings", mark = icons::CHECK)).color(t.good));
    }
    for (scene, row) in shown {
        finding(ui, scope, scene.as_ref(), &row);
    }
}

fn finding(ui: &mut Ui, scope: &Scope<'_>, scene: Option<&(String, SceneId)>, row: &FindingRow) {
    let t = Tokens::of(ui);
    let place = scene.map_or_else(
        || say!("inspector-project").to_owned(),
        |(number, _)| say!("inspector-scene-number", number = number),
    );
    let text = format!("{}  {place}: {}", icons::WARNING, row.said.text);
    let button = Button::new(caption(text).color(ink(t, row.said.tone))).fill(t.card).wrap();
    if ui.add(button.min_size(Vec2::new(ui.available_width(), part::CONTROL_HEIGHT))).clicked() {
        scope.outbox.send(scene.map_or(Request::RevealProject, |(_, id)| Request::Reveal(*id)));
    }
}
