//! The row that leads, edited in place.

use egui::{Align, CornerRadius, Id, Layout, Pos2, Rect, Ui, UiBuilder, Vec2};

use super::RowPlace;
use crate::advice::Question;
use crate::document::{AssetEdit, Command, SceneEdit};
use crate::domain::{Asset, Kind, Pass, Scene};
use crate::figures::AssetContext;
use crate::present;
use crate::ui::fields::{ModelPicker, Picked, TextField, seconds_field, takes_field};
use crate::ui::list_columns::ListColumn;
use crate::ui::request::Request;
use crate::ui::state::View;
use crate::ui::theme::Tokens;
use crate::ui::theme::metrics::space;
use crate::ui::views::Scope;
use crate::words::say;

/// The fields of the row that leads, in their columns.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &View, at: &RowPlace<'_>) {
    let RowPlace { shown, rect, columns } = *at;
    let scene = shown.scene;
    let cell = |ui: &mut Ui, column: ListColumn| {
        let placed = columns.span(column)?;
        let cell = Rect::from_min_max(
            Pos2::new(rect.left() + placed.left, rect.top() + 10.0),
            Pos2::new(rect.left() + placed.right - space::XS, rect.bottom() - 10.0),
        );
        // The words below are painted over.
        ui.painter().rect_filled(cell.expand2(Vec2::new(0.0, 8.0)), CornerRadius::ZERO, Tokens::of(ui).notice);
        let builder = UiBuilder::new().max_rect(cell).layout(Layout::left_to_right(Align::Center));
        Some(ui.new_child(builder.id_salt(("list edit", scene.id.get(), column.id()))))
    };
    let send = |edit: Option<SceneEdit>| {
        if let Some(edit) = edit {
            scope.outbox.execute(Command::EditScene(scene.id, edit));
        }
    };
    if let Some(mut title) = cell(ui, ListColumn::Title) {
        let id = Id::unique(("list title", scene.id.get()));
        let field = TextField { id, name: say!("board-title-in-list"), hint: present::untitled_scene() };
        let edited = field.line(&mut title, &scene.title);
        if edited.response.lost_focus() {
            scope.outbox.send(Request::Seal);
        }
        send(edited.text.map(SceneEdit::Title));
    }
    if let Some((asset, figures)) = main_asset(scope, scene)
        && let Some(mut model) = cell(ui, ListColumn::Models)
    {
        let question = Question {
            asset,
            pass: Pass::Final,
            context: AssetContext::of_scene(scene, scope.project().speech_rounding),
            prices: scope.prices,
            plan: scope.standing.plan,
        };
        let lens = scope.lens(view);
        let owner = present::asset_name(asset, &scene.assets);
        let owner = say!("board-in-list", owner = owner);
        let cost = figures.cost(Pass::Final);
        let picker = ModelPicker { question: &question, choice: &asset.final_choice, cost, lens: &lens, owner: &owner };
        if let Some(Picked::Choice(choice)) = picker.show(&mut model) {
            scope.outbox.execute(Command::EditAsset(asset.id, AssetEdit::Final(choice)));
        }
    }
    if let Some(mut length) = cell(ui, ListColumn::Length) {
        send(seconds_field(&mut length, say!("board-length-in-list"), scene.seconds).map(SceneEdit::Seconds));
    }
    if let Some(first) = scene.assets.first()
        && let Some(mut takes) = cell(ui, ListColumn::Takes)
        && let Some(takes) = takes_field(&mut takes, say!("board-the-scene"), first.takes)
    {
        let edits = scene.assets.iter().map(|asset| (asset.id, AssetEdit::Takes(takes))).collect();
        scope.outbox.execute(Command::EditAssets { edits, name: say!("step-change-takes-of").to_owned() });
    }
}

/// The asset whose model the list lets one pick: the first shot, else the first that has a choice. What is paid elsewhere
/// has none here.
fn main_asset<'a>(scope: &'a Scope<'_>, scene: &'a Scene) -> Option<(&'a Asset, &'a crate::figures::AssetFigures)> {
    let mut paid = scene.assets.iter().filter(|asset| !asset.is_paid_elsewhere());
    let first = paid.clone().next();
    let asset = paid.find(|asset| asset.kind() == Kind::Video).or(first)?;
    Some((asset, scope.figures.scene(scene.id)?.asset(asset.id)?))
}
