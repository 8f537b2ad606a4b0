//! One asset as a block: what it is, which models make it and what that costs.

use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{Id, Label, Popup, PopupCloseBehavior, Ui};

use super::alternatives::{self, OfAsset};
use super::{brief, offers, payment, stills, takes};
use crate::advice::Question;
use crate::document::{AssetEdit, Command};
use crate::domain::{Asset, Choice, Kind, Lock, MAX_CHARACTERS, MAX_COUNT, Pass, Scene, SceneId, Seconds, Work};
use crate::figures::why::{Figure, FigureQuestion};
use crate::figures::{Amount, AssetContext, AssetFigures, amount_of};
use crate::present::{self, FindingRow, Toned};
use crate::ui::fields::{
    ModelPicker, OptionalNumber, Picked, TextField, clips_field, count_field, needs_field, seconds_field, takes_field,
};
use crate::ui::request::{Cut, Request};
use crate::ui::state::View;
use crate::ui::theme::ink;
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption, icons, strong};
use crate::ui::views::Scope;
use crate::workspace::{AssetAlternatives, CandidateTotals};

use crate::ui::widgets::{card_frame, dot, icon_button, icon_mark, quiet_button, row_between};
use crate::words::say;

pub(super) type Block<'a> = (Option<&'a Scene>, &'a Asset, &'a AssetFigures);

/// What the parts of a block are shown with.
pub(super) struct Shown<'a> {
    pub(super) scope: &'a Scope<'a>,
    pub(super) view: &'a View,
    context: AssetContext,
    /// The asset as the user calls it, told apart from others of its scene: so that no two controls have one name.
    owner: String,
    /// What its alternatives come to, as far as that is known.
    totals: &'a [CandidateTotals],
}

/// Shows the asset of a scene, or of the project itself.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, block: Block<'_>, lettered: &[AssetAlternatives]) {
    let (scene, asset, _) = block;
    let (context, siblings) = match scene {
        Some(scene) => (AssetContext::of_scene(scene, scope.project().speech_rounding), scene.assets.as_slice()),
        None => (scope.figures.context(), scope.project().assets.as_ref()),
    };
    let totals = lettered.iter().find(|one| one.asset == asset.id).map_or(&[][..], |one| &one.all);
    let shown = Shown { scope, view, context, owner: present::asset_name(asset, siblings), totals };
    let mut fold = false;
    ui.push_id(("asset", asset.id.get()), |ui| {
        card_frame(ui).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::S - 2.0;
            fold |= head(ui, &shown, block);
            amount(ui, &shown, asset);
            stills::rows(ui, scope, (scene, asset), &shown.owner);
            brief::show(ui, scope, asset, &shown.owner);
            if asset.is_paid_elsewhere() {
                payment::note(ui, scope, asset, &shown.owner);
            } else {
                for pass in [Pass::Final, Pass::Draft] {
                    // A scope for each, so that a swap that comes or goes does not rename the controls below it.
                    ui.scope(|ui| choice(ui, &shown, (block, pass)));
                }
                payment::offer(ui, scope, block, &shown.owner);
                terms(ui, &shown, asset);
            }
            takes::show(ui, scope, asset, &shown.owner);
            findings(ui, scope, block);
        });
    });
    if let Some(scene) = scene.filter(|_| fold) {
        view.unfolded.set(scene.id, None);
    }
}

/// The label of a new asset takes the keyboard, with all of it selected so that typing replaces it.
pub(super) fn take_keyboard(ui: &Ui, view: &mut View, asset: &Asset) {
    if view.name_asset != Some(asset.id) {
        return;
    }
    view.name_asset = None;
    let id = label_id(asset);
    let all = CCursorRange::two(CCursor::default(), CCursor::new(asset.label.chars().count()));
    let mut state = TextEditState::load(ui.ctx(), id).unwrap_or_default();
    state.cursor.set_char_range(Some(all));
    state.store(ui.ctx(), id);
    ui.memory_mut(|memory| memory.request_focus(id));
}

fn label_id(asset: &Asset) -> Id {
    Id::unique(("asset label", asset.id.get()))
}

impl Shown<'_> {
    /// The name of a control of this asset.
    pub(super) fn name(&self, words: &str) -> String {
        format!("{words} · {}", self.owner)
    }
}

pub(super) fn send(scope: &Scope<'_>, asset: &Asset, edit: Option<AssetEdit>) {
    if let Some(edit) = edit {
        scope.outbox.execute(Command::EditAsset(asset.id, edit));
    }
}

/// Kind, label, credits, and what can be done to it. Says whether it is to be folded.
fn head(ui: &mut Ui, shown: &Shown<'_>, block: Block<'_>) -> bool {
    let (scene, asset, _) = block;
    let scope = shown.scope;
    let t = Tokens::of(ui);
    let credits = credits(scope, shown.view, block);
    row_between(
        ui,
        |ui| {
            dot(ui, t.kind(asset.kind()));
            let id = label_id(asset);
            let name = shown.name(say!("inspector-label"));
            let edited = TextField { id, name: &name, hint: present::kind_label(asset.kind()) }.line(ui, &asset.label);
            if edited.response.lost_focus() {
                scope.outbox.send(Request::Seal);
            }
            send(scope, asset, edited.text.map(AssetEdit::Label));
        },
        |ui| {
            let asked = FigureQuestion::all(Figure::Asset(asset.id), shown.view.basis);
            scope.figure(ui, strong(credits.text).color(ink(t, credits.tone)), asked);
            let (icon, name, other) = match asset.lock {
                Lock::Open => (icons::LOCK_SIMPLE_OPEN, say!("inspector-lock"), Lock::Locked),
                Lock::Locked => (icons::LOCK_SIMPLE, say!("inspector-unlock"), Lock::Open),
            };
            if icon_button(ui, icon, &shown.name(name)).clicked() {
                send(scope, asset, Some(AssetEdit::Lock(other)));
            }
            more(ui, shown, block);
            scene.is_some() && icon_button(ui, icons::CARET_UP, &shown.name(say!("inspector-fold"))).clicked()
        },
    )
    .1
}

/// What the asset costs, as the switch has it.
pub(super) fn credits(scope: &Scope<'_>, view: &View, block: Block<'_>) -> Toned {
    let (scene, asset, figures) = block;
    let lens = scope.lens(view);
    let place = scene.and_then(|scene| scope.project().position(scene.id));
    let sum = match place.and_then(|place| Some((place, scope.figures.scenes.get(place)?))) {
        Some((place, found)) => scope.shares.asset(place, found, figures, &lens),
        None => scope.shares.own_asset(figures, &lens),
    };
    present::asset_credits(&lens, asset, sum)
}

/// The menu with what is rarely wanted.
fn more(ui: &mut Ui, shown: &Shown<'_>, block: Block<'_>) {
    let (scene, asset, _) = block;
    let scope = shown.scope;
    let button = icon_button(ui, icons::DOTS_THREE, &say!("inspector-more-for", owner = &shown.owner));
    Popup::menu(&button).show(|ui| {
        let siblings: Vec<_> = match scene {
            Some(scene) => scene.assets.iter().map(|one| one.id).collect(),
            None => scope.project().assets.iter().map(|one| one.id).collect(),
        };
        let place = siblings.iter().position(|id| *id == asset.id).unwrap_or(0);
        let entry = |ui: &mut Ui, possible: bool, label: &str, command: Command| {
            if ui.add_enabled(possible, egui::Button::new(label)).clicked() {
                scope.outbox.execute(command);
                ui.close();
            }
        };
        copying(ui, shown, asset);
        let (words, payment) = payment::other(asset);
        entry(ui, true, words, Command::EditAsset(asset.id, AssetEdit::Payment(payment)));
        entry(ui, true, say!("inspector-duplicate"), Command::DuplicateAsset(asset.id));
        let up = place.checked_sub(1).and_then(|above| siblings.get(above)).copied();
        entry(ui, up.is_some(), say!("inspector-up"), Command::MoveAsset { asset: asset.id, before: up });
        let below = siblings.get(place.saturating_add(2)).copied();
        let last = place.saturating_add(1) >= siblings.len();
        entry(ui, !last, say!("inspector-down"), Command::MoveAsset { asset: asset.id, before: below });
        ui.separator();
        let shared = scope.project().still(asset.id).is_some();
        let words = if shared {
            present::delete_still_words(scope.project(), asset.id)
        } else {
            say!("inspector-delete").to_owned()
        };
        entry(ui, true, &words, Command::DeleteAsset(asset.id));
    });
}

/// The clipboard's part of that menu.
fn copying(ui: &mut Ui, shown: &Shown<'_>, asset: &Asset) {
    for (words, cut) in [(say!("inspector-copy"), Cut::No), (say!("inspector-cut"), Cut::Yes)] {
        if ui.button(words).clicked() {
            shown.scope.outbox.send(Request::CopyAsset(asset.id, cut));
            ui.close();
        }
    }
    ui.separator();
}

/// How much of it, in the unit of its kind.
fn amount(ui: &mut Ui, shown: &Shown<'_>, asset: &Asset) {
    let (scope, context) = (shown.scope, &shown.context);
    let t = Tokens::of(ui);
    let edit = |work: Option<Work>| send(scope, asset, work.map(AssetEdit::Work));
    let owner = shown.owner.as_str();
    ui.horizontal(|ui| {
        let words = match asset.kind() {
            Kind::Image => say!("inspector-images"),
            Kind::Video => say!("inspector-length"),
            Kind::Speech => say!("inspector-characters"),
            Kind::Script => say!("inspector-for-video"),
            Kind::Enhancement | Kind::Consultation => say!("inspector-how-many"),
        };
        ui.label(body(words).color(t.quiet));
        let number = |ui: &mut Ui, count| count_field(ui, &shown.name(words), count, 1..=MAX_COUNT);
        match (asset.work, amount_of(asset, context)) {
            (Work::Image { count }, _) => edit(number(ui, count).map(|count| Work::Image { count })),
            (Work::Enhancement { count }, _) => edit(number(ui, count).map(|count| Work::Enhancement { count })),
            (Work::Consultation { count }, _) => edit(number(ui, count).map(|count| Work::Consultation { count })),
            (Work::Video { seconds }, Amount::Shot(now)) => {
                let follows = say!("inspector-as-scene", length = present::scene_length(now));
                let field = |ui: &mut Ui, value| seconds_field(ui, &shown.name(say!("inspector-shot-length")), value);
                let number = OptionalNumber {
                    name: say!("inspector-shot-length"),
                    follows: &follows,
                    owner,
                    set: seconds,
                    followed: now,
                };
                let new = number.show(ui, field);
                edit(new.map(|new| Work::Video { seconds: new.into_option() }));
            }
            (Work::Script { seconds }, Amount::Running(now)) => {
                let follows = say!("inspector-as-video", length = present::running_length(now));
                // What was not typed may be longer than what can be.
                let now = Seconds::from_millis(now).unwrap_or(Seconds::MAX);
                let field = |ui: &mut Ui, value| seconds_field(ui, &shown.name(say!("inspector-running-time")), value);
                let number = OptionalNumber {
                    name: say!("inspector-running-time"),
                    follows: &follows,
                    owner,
                    set: seconds,
                    followed: now,
                };
                let new = number.show(ui, field);
                edit(new.map(|new| Work::Script { seconds: new.into_option() }));
            }
            (Work::Speech { characters }, Amount::Characters(now)) => {
                let follows = say!("inspector-as-narration", count = present::amount(now.into()));
                let field = |ui: &mut Ui, value| {
                    count_field(ui, &shown.name(say!("inspector-characters")), value, 0..=MAX_CHARACTERS)
                };
                let number = OptionalNumber {
                    name: say!("inspector-characters"),
                    follows: &follows,
                    owner,
                    set: characters,
                    followed: now,
                };
                let new = number.show(ui, field);
                edit(new.map(|new| Work::Speech { characters: new.into_option() }));
            }
            _ => {}
        }
    });
}

/// One pass: its model, its clips, its best swap, and whether a draft is worth it.
fn choice(ui: &mut Ui, shown: &Shown<'_>, which: (Block<'_>, Pass)) {
    let ((scene, asset, figures), pass) = which;
    let Shown { scope, view, context, owner, totals } = shown;
    let plan = scope.standing.plan;
    let question = Question { asset, pass, context: *context, prices: scope.prices, plan };
    match asset.choice(pass) {
        Some(now) => {
            let (lens, cost) = (scope.lens(view), figures.cost(pass));
            let picker = ModelPicker { question: &question, choice: now, cost, lens: &lens, owner };
            match picker.show(ui) {
                Some(Picked::Choice(choice)) => send(scope, asset, Some(edit_of(pass, choice))),
                Some(Picked::NoDraft) => send(scope, asset, Some(AssetEdit::Draft(None))),
                None => {}
            }
            if scope.prices.model(&now.model).is_none() {
                let button = quiet_button(ui, say!("inspector-type-price"))
                    .accessible_name(shown.name(say!("inspector-type-price")));
                if button.clicked() {
                    scope.outbox.send(Request::PriceModel(now.model.clone(), asset.kind()));
                }
            }
            if asset.kind() == Kind::Video {
                clips(ui, shown, asset, pass, now);
            }
            if pass == Pass::Final {
                let of = OfAsset { question: &question, owner, totals };
                alternatives::show(ui, scope, view, &of);
            }
            offers::swap(ui, shown, scene, &question);
            if pass == Pass::Draft {
                offers::drafting(ui, scope, (asset, figures), context.has_image);
            }
        }
        // Nothing is to be tried out where the final is made already.
        None if shown.scope.at.done.is_begun(asset.id, Pass::Final) => {}
        None if matches!(asset.kind(), Kind::Image | Kind::Video | Kind::Speech) => {
            offers::no_draft(ui, shown, &question);
        }
        None => {}
    }
}

fn edit_of(pass: Pass, choice: Choice) -> AssetEdit {
    match pass {
        Pass::Final => AssetEdit::Final(choice),
        Pass::Draft => AssetEdit::Draft(Some(choice)),
    }
}

/// The clips of a shot, in a few words that open the choice between the ways to cut it.
fn clips(ui: &mut Ui, shown: &Shown<'_>, asset: &Asset, pass: Pass, now: &Choice) {
    let scope = shown.scope;
    let Some(cover) = present::shot_cover(asset, now, &shown.context, scope.prices) else { return };
    let words = present::cover_words(&cover);
    let t = Tokens::of(ui);
    let text = caption(format!("{words}  {}", icons::CARET_DOWN)).color(t.quiet);
    let button = ui.add(egui::Button::new(text).frame(false));
    let button = button.accessible_name(shown.name(&say!("inspector-clips-of", pass = pass.id(), words = &words)));
    let popup = Popup::from_toggle_button_response(&button).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let changed = popup.show(|ui| clips_field(ui, &say!("inspector-pass", pass = pass.id()), &now.clips, &cover.clips));
    if let Some(clips) = changed.and_then(|popup| popup.inner) {
        send(scope, asset, Some(edit_of(pass, Choice { model: now.model.clone(), clips })));
    }
}

/// Takes and needs.
fn terms(ui: &mut Ui, shown: &Shown<'_>, asset: &Asset) {
    let (scope, owner) = (shown.scope, shown.owner.as_str());
    let t = Tokens::of(ui);
    ui.horizontal(|ui| {
        ui.label(body(say!("field-takes")).color(t.quiet));
        send(scope, asset, takes_field(ui, owner, asset.takes).map(AssetEdit::Takes));
    });
    if asset.kind().is_seen() {
        ui.horizontal(|ui| {
            ui.label(body(say!("inspector-needs")).color(t.quiet));
            send(scope, asset, needs_field(ui, asset.kind(), owner, asset.needs).map(AssetEdit::Needs));
        });
    }
}

/// What is worth a word about this asset.
fn findings(ui: &mut Ui, scope: &Scope<'_>, block: Block<'_>) {
    let (scene, asset, _) = block;
    let rows: Vec<FindingRow> = match scene {
        Some(scene) => {
            let figures = figures_of(scope, scene.id);
            figures.map(|figures| present::scene_findings(scene, figures, scope.prices)).unwrap_or_default()
        }
        None => present::project_findings(scope.project(), scope.figures, scope.prices),
    };
    for row in rows.iter().filter(|row| row.asset == Some(asset.id)) {
        let t = Tokens::of(ui);
        ui.horizontal_top(|ui| {
            icon_mark(ui, icons::WARNING, ink(t, row.said.tone));
            ui.add(Label::new(caption(row.said.text.as_str()).color(ink(t, row.said.tone))).wrap());
        });
    }
}

fn figures_of<'a>(scope: &'a Scope<'_>, id: SceneId) -> Option<&'a crate::figures::SceneFigures> {
    scope.figures.scene(id)
}
