//! What a picture or a shot is to show: its shot type and its prompt, folded away while nothing is said.

use egui::{Button, Id, Ui};

use crate::document::{AssetEdit, Command};
use crate::domain::{Asset, ShotType};
use crate::exchange;
use crate::present;
use crate::ui::fields::TextField;
use crate::ui::request::Request;
use crate::ui::theme::{Tokens, body, caption, icons};
use crate::ui::views::Scope;
use crate::ui::widgets::{icon_button, row_between, switch_menu};
use crate::words::say;

/// The rows of a prompt before it grows.
const ROWS: usize = 2;

/// Shows it for what is seen; a voice has its words in the narration.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, asset: &Asset, owner: &str) {
    if !asset.kind().is_seen() {
        return;
    }
    let opened = Id::unique(("brief", asset.id.get()));
    let field = opened.with("prompt");
    if asset.brief.is_empty() && !ui.data(|data| data.get_temp(opened).unwrap_or(false)) {
        let button = Button::new(caption(say!("inspector-plus-prompt")).color(Tokens::of(ui).quiet)).frame(false);
        let response = ui.add(button).accessible_name(say!("inspector-plus-prompt-of", owner = owner));
        if response.on_hover_text(say!("inspector-prompt-about")).clicked() {
            ui.data_mut(|data| data.insert_temp(opened, true));
            ui.memory_mut(|memory| memory.request_focus(field));
        }
        return;
    }
    let send = |edit| scope.outbox.execute(Command::EditAsset(asset.id, edit));
    row_between(
        ui,
        |ui| {
            ui.label(body(say!("inspector-shot-type")).color(Tokens::of(ui).quiet));
            let named = ShotType::ALL.map(|one| (Some(one), present::shot_type_title(one)));
            let choices: Vec<_> = std::iter::once((None, say!("inspector-not-said"))).chain(named).collect();
            let name = say!("inspector-shot-type-of", owner = owner);
            if let Some(picked) = switch_menu(ui, &name, asset.brief.shot_type, &choices) {
                send(AssetEdit::ShotType(picked));
            }
        },
        |ui| {
            if !asset.brief.is_empty()
                && icon_button(ui, icons::COPY, &say!("inspector-copy-prompt", owner = owner)).clicked()
            {
                ui.ctx().copy_text(exchange::prompt_of(&asset.brief));
            }
        },
    );
    let name = say!("inspector-prompt-of", owner = owner);
    let hint = say!("inspector-prompt-hint");
    let edited = TextField { id: field, name: &name, hint }.area(ui, &asset.brief.prompt, ROWS);
    if edited.response.lost_focus() {
        scope.outbox.send(Request::Seal);
        if asset.brief.is_empty() && edited.text.is_none() {
            ui.data_mut(|data| data.remove::<bool>(opened));
        }
    }
    if let Some(prompt) = edited.text {
        send(AssetEdit::Prompt(prompt));
    }
}
