//! What else an asset could be made with: a row for each alternative, one of them chosen, and the way to more.

use egui::{Align, Align2, Button, FontFamily, FontId, Label, Layout, Popup, PopupCloseBehavior, Pos2, Ui, Vec2};

use crate::advice::Question;
use crate::document::{AssetEdit, Command};
use crate::domain::{AlternativeEdit, Asset, Kind, Letter, Scene, SceneId};
use crate::figures::{Lens, LensSettings};
use crate::present::{CandidateRow, candidate_rows};
use crate::ui::fields::{forget_typed, model_list};
use crate::ui::slow_memo::{Asking, InFrame, SlowMemo};
use crate::ui::state::View;
use crate::ui::theme::fonts::strong_family;
use crate::ui::theme::metrics::{part, size, space};
use crate::ui::theme::{Tokens, caption, icons, ink};
use crate::ui::views::{Content, Scope};
use crate::ui::widgets::{elided, focus_ring, icon_button};
use crate::words::say;
use crate::workspace::{AssetAlternatives, CandidateTotals, SMALL_BOARD};

/// The width of the letter.
const LETTER: f32 = 20.0;
/// The width of what the board costs.
const BOARD: f32 = 92.0;

/// What the alternatives of a scene, or of the project's own assets, come to.
#[derive(Default)]
pub(in crate::ui::views::board) struct AlternativesMemo {
    totals: SlowMemo<(Content, Option<SceneId>), Vec<AssetAlternatives>>,
}

impl AlternativesMemo {
    /// Of a scene, or of the project itself; nothing where there are none, and until it is known.
    pub(super) fn of(
        &mut self,
        ui: &Ui,
        scope: &Scope<'_>,
        view: &View,
        scene: Option<&Scene>,
    ) -> &[AssetAlternatives] {
        let assets = scene.map_or_else(|| scope.project().assets.as_ref(), |scene| scene.assets.as_slice());
        let others: usize = assets.iter().map(|asset| asset.alternatives.others().len()).sum();
        if others == 0 {
            return &[];
        }
        let asked = (scope.content(view), scene.map(|scene| scene.id));
        // Each of them asks for a total of the board.
        let work = scope.project().asset_count().saturating_mul(others);
        let in_frame = if work <= SMALL_BOARD { InFrame::All } else { InFrame::None };
        let on = Asking { in_frame, ..scope.asking(ui.ctx(), "alternatives") };
        let known = self.totals.get(asked.clone(), on, || {
            let (owned, seen, scene) = (scope.at.owned(), LensSettings::of(&scope.lens(view)), asked.1);
            move || {
                let at = owned.at();
                at.alternatives(scene, &at.seen(seen))
            }
        });
        known.map_or(&[], Vec::as_slice)
    }
}

/// The asset whose alternatives are shown.
pub(super) struct OfAsset<'a> {
    /// Its final pass.
    pub(super) question: &'a Question<'a>,
    /// Its name, for the names of controls.
    pub(super) owner: &'a str,
    /// What they come to, as far as that is known.
    pub(super) totals: &'a [CandidateTotals],
}

/// Shows the alternatives, and the button for one more.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &View, of: &OfAsset<'_>) {
    let OfAsset { question, owner, totals } = *of;
    let asset = question.asset;
    let send = |edit| scope.outbox.execute(Command::EditAsset(asset.id, AssetEdit::Alternative(edit)));
    let lens = scope.lens(view);
    if !asset.alternatives.is_empty() {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            for row in candidate_rows(asset, totals, &question.context, &lens) {
                if let Some(edit) = candidate(ui, &row, owner) {
                    send(edit);
                }
            }
        });
    }
    if may_have_more(scope, asset)
        && let Some(edit) = more(ui, of, &lens)
    {
        send(edit);
    }
}

/// Whether there is anything else to make it with.
fn may_have_more(scope: &Scope<'_>, asset: &Asset) -> bool {
    let kind = asset.kind();
    !asset.alternatives.is_empty()
        || matches!(kind, Kind::Image | Kind::Video | Kind::Speech)
        || scope.prices.models.iter().filter(|model| model.kind == kind).count() > 1
}

/// One alternative: a click chooses it, and a cross removes one that is not chosen.
fn candidate(ui: &mut Ui, row: &CandidateRow, owner: &str) -> Option<AlternativeEdit> {
    let mut edit = None;
    let height = part::CONTROL_HEIGHT;
    ui.push_id(("alternative", row.letter), |ui| {
        let line = Layout::right_to_left(Align::Center);
        ui.allocate_ui_with_layout(Vec2::new(ui.available_width(), height), line, |ui| {
            ui.spacing_mut().item_spacing.x = space::XS;
            let name = say!("inspector-remove-alternative", letter = row.letter.to_string(), owner = owner);
            if row.is_chosen {
                ui.allocate_space(Vec2::splat(height - 2.0));
            } else if icon_button(ui, icons::X, &name).clicked() {
                edit = Some(AlternativeEdit::Remove(row.letter));
            }
            if face(ui, row, owner) && !row.is_chosen {
                edit = Some(AlternativeEdit::Choose(row.letter));
            }
        });
    });
    edit
}

/// Letter, model and amount at the left; its credits and those of the board at the right. Whether it was clicked.
fn face(ui: &mut Ui, row: &CandidateRow, owner: &str) -> bool {
    let t = Tokens::of(ui);
    let size = Vec2::new(ui.available_width(), part::CONTROL_HEIGHT);
    let response = ui.add_sized(size, Button::selectable(row.is_chosen, ""));
    let response = response.accessible_name(format!("{} · {owner}", row.spoken));
    focus_ring(ui, &response, 0.0);
    let rect = response.rect.shrink2(Vec2::new(space::XS, 0.0));
    let (strong, plain) =
        (FontId::new(size::SMALL, strong_family()), FontId::new(size::SMALL, FontFamily::Proportional));
    let painter = ui.painter();
    let middle = rect.center().y;
    let letter_ink = if row.is_chosen { t.accent_text } else { t.strong };
    painter.text(
        Pos2::new(rect.left() + space::XS, middle),
        Align2::LEFT_CENTER,
        row.letter,
        strong.clone(),
        letter_ink,
    );
    let board = painter.text(Pos2::new(rect.right(), middle), Align2::RIGHT_CENTER, &row.board, plain.clone(), t.quiet);
    let right = (rect.right() - BOARD).min(board.left() - space::S);
    let at = Pos2::new(right, middle);
    let credits = painter.text(at, Align2::RIGHT_CENTER, &row.credits.text, strong, ink(t, row.credits.tone));
    let left = rect.left() + LETTER;
    let text = elided(ui, &row.text, plain, t.strong, credits.left() - left - space::S);
    ui.painter().galley(Align2::LEFT_CENTER.anchor_size(Pos2::new(left, middle), text.size()).min, text, t.strong);
    let tip = say!("inspector-only-chosen", spoken = &row.spoken);
    response.on_hover_text(tip).clicked()
}

/// The button that adds one: what is chosen, to be changed, or another model.
fn more(ui: &mut Ui, of: &OfAsset<'_>, lens: &Lens<'_>) -> Option<AlternativeEdit> {
    let OfAsset { question, owner, .. } = *of;
    let t = Tokens::of(ui);
    let all = &question.asset.alternatives;
    let is_full = all.count() >= Letter::ALL.len();
    let button = Button::new(caption(say!("inspector-plus-alternative")).color(t.quiet)).frame(false);
    let response = ui.add_enabled(!is_full, button).accessible_name(say!("inspector-add-alternative", owner = owner));
    let response = response
        .on_hover_text(say!("inspector-alternative-about"))
        .on_disabled_hover_text(say!("inspector-alternatives-full", count = Letter::ALL.len()));
    // A list with a field, as that of the models: what a menu draws has no frames.
    let popup = Popup::from_toggle_button_response(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let shown = popup.show(|ui| {
        let mut edit = None;
        if response.clicked() {
            forget_typed(ui, response.id);
        }
        let held = all.others().iter().any(|one| one.choice == question.asset.final_choice);
        let words = say!("inspector-keep-alternative");
        let keep = ui.add_enabled(!held, Button::new(words)).accessible_name(format!("{words} · {owner}"));
        if keep.on_hover_text(say!("inspector-keep-alternative-about")).clicked() {
            edit = Some(AlternativeEdit::Keep);
        }
        ui.add(Label::new(caption(say!("inspector-or-add-model")).color(t.quiet)));
        let added = model_list(ui, (question, lens), response.id, response.clicked()).map(AlternativeEdit::Add);
        let edit = edit.or(added);
        if edit.is_some() {
            ui.close();
        }
        edit
    });
    shown?.inner
}
