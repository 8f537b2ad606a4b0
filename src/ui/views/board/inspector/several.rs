//! Several scenes at once: what they cost together, and what can be done to all of them.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{Button, Ui, Vec2};

use crate::document::{AssetEdit, Command, SceneEdit};
use crate::domain::{Asset, AssetId, Kind, Lock, Pass, Payment, Presence, Scene, SceneId, Takes};
use crate::figures::why::{Figure, FigureQuestion, Why};
use crate::figures::{AssetFigures, Basis, Cost, LensSettings, Sum};
use crate::present;
use crate::ui::action::Action;
use crate::ui::fields::{SharedShape, importance_field, seconds_field, shape_field, takes_field};
use crate::ui::slow_memo::SlowMemo;
use crate::ui::state::{BulkDraft, View};
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body, caption, heading, strong};
use crate::ui::views::{Content, Scope};
use crate::ui::widgets::{card_frame, primary_button, quiet_button, row_between, row_with_figure, section, segmented};

use crate::words::say;
use crate::workspace::{BulkModel, BulkScenes, Memo, TotalEffect, effect};

/// What bulk edits would do, worked out once for each selection.
#[derive(Default)]
pub(in crate::ui::views::board) struct BulkMemo {
    models: SlowMemo<(Content, BulkScenes), Vec<BulkModel>>,
    effect: SlowMemo<(Content, EffectAsked), Option<TotalEffect>>,
    payment: Memo<(Content, BTreeSet<SceneId>), Vec<PaymentOffer>>,
}

/// What would be done, and to which scenes.
#[derive(PartialEq)]
struct EffectAsked {
    scenes: BTreeSet<SceneId>,
    edit: BulkDraft,
}

/// One way to pay for many assets at once.
struct PaymentOffer {
    edits: Vec<(AssetId, AssetEdit)>,
    words: String,
}

/// The selected scenes.
struct Several<'a> {
    ids: Vec<SceneId>,
    scenes: Vec<&'a Arc<Scene>>,
}

impl Several<'_> {
    fn assets(&self) -> impl Iterator<Item = &Asset> {
        self.scenes.iter().flat_map(|scene| &scene.assets)
    }

    /// What they all have in common; `None` where they differ or there are none.
    fn shared<T: PartialEq>(mut all: impl Iterator<Item = T>) -> Option<T> {
        let first = all.next()?;
        all.all(|one| one == first).then_some(first)
    }

    fn edits(&self, edit: impl Fn(&Asset) -> Option<AssetEdit>) -> Vec<(AssetId, AssetEdit)> {
        self.assets().filter_map(|asset| Some((asset.id, edit(asset)?))).collect()
    }
}

/// Shows the selected scenes as one.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, memo: &mut BulkMemo) {
    let t = Tokens::of(ui);
    let scenes: Vec<_> = scope.project().scenes.iter().filter(|scene| view.selection.contains(scene.id)).collect();
    let several = Several { ids: scenes.iter().map(|scene| scene.id).collect(), scenes };
    let lens = scope.lens(view);
    let shares = || {
        let figures = scope.figures.scenes.iter().enumerate().filter(|(_, one)| view.selection.contains(one.id));
        figures.map(|(place, one)| (one.id, scope.shares.scene(place, one, &lens)))
    };
    let sum = shares().fold(Sum::ZERO, |sum, (_, one)| sum.plus(one).unwrap_or(sum));
    row_between(
        ui,
        |ui| ui.label(heading(&say!("number-scenes", count = several.ids.len())).color(t.faint)),
        |ui| {
            let asked = |scene| FigureQuestion::all(Figure::Scene(scene), view.basis);
            let each = || shares().map(|(scene, one)| (asked(scene), one.credits)).collect();
            let text = strong(present::priced(sum.credits, sum.unpriced)).color(t.quiet);
            scope.told(ui, text, || Some(Why::of_figures(each())));
        },
    );
    shared(ui, scope, view, (&several, memo));
    ui.add_space(space::S);
    pending(ui, scope, view, (&several, memo));
    ui.add_space(space::S);
    models(ui, scope, view, (&several, memo));
    ui.add_space(space::S);
    ui.horizontal_wrapped(|ui| {
        for action in [Action::Duplicate, Action::Delete] {
            if quiet_button(
                ui,
                if action == Action::Delete { say!("inspector-delete-them") } else { say!("inspector-duplicate-them") },
            )
            .clicked()
            {
                scope.outbox.act(action);
            }
        }
    });
}

/// What changes no total: applied at once.
fn shared(ui: &mut Ui, scope: &Scope<'_>, view: &View, (several, memo): (&Several<'_>, &mut BulkMemo)) {
    let edit = |edit: SceneEdit| scope.outbox.execute(Command::EditScenes(several.ids.clone(), edit));
    section(ui, say!("inspector-they-share"), |_| {});
    let same = Several::shared(several.scenes.iter().map(|scene| scene.importance));
    if let Some(importance) = importance_field(ui, same) {
        edit(SceneEdit::Importance(importance));
    }
    let mut included = several.scenes.iter().all(|scene| scene.is_included());
    if ui.checkbox(&mut included, say!("inspector-in-video")).changed() {
        edit(SceneEdit::Presence(if included { Presence::Included } else { Presence::Omitted }));
    }
    look(ui, view, several, edit);
    let pictured = |asset: &Asset| asset.kind().is_seen();
    if several.assets().any(pictured) {
        let same = Several::shared(several.assets().filter(|one| pictured(one)).map(|one| one.needs.aspect));
        let now = match same {
            None => SharedShape::Differs,
            Some(None) => SharedShape::Any,
            Some(Some(aspect)) => SharedShape::Is(aspect),
        };
        let picked = ui.horizontal(|ui| {
            ui.label(body(say!("field-shape")).color(Tokens::of(ui).quiet));
            shape_field(ui, now)
        });
        if let Some(shape) = picked.inner {
            let edits = several.edits(|one| pictured(one).then(|| AssetEdit::Needs(one.needs.shaped(shape.aspect()))));
            scope.outbox.execute(Command::EditAssets { edits, name: say!("step-change-shape").to_owned() });
        }
    }
    let picked = (scope.content(view), several.ids.iter().copied().collect());
    let offers = memo.payment.get(picked, || payment_offers(scope, view, several));
    for PaymentOffer { edits, words } in offers {
        if quiet_button(ui, words).clicked() {
            scope.outbox.execute(Command::EditAssets { edits: edits.clone(), name: words.clone() });
        }
    }
    ui.horizontal(|ui| {
        let choices = [(Lock::Locked, say!("inspector-lock-all")), (Lock::Open, say!("inspector-unlock-all"))];
        for (lock, words) in choices {
            let edits = several.edits(|one| (one.lock != lock).then_some(AssetEdit::Lock(lock)));
            if ui.add_enabled(!edits.is_empty(), Button::new(body(words))).clicked() {
                let name = match lock {
                    Lock::Locked => say!("step-lock-assets", count = edits.len()),
                    Lock::Open => say!("step-unlock-assets", count = edits.len()),
                };
                scope.outbox.execute(Command::EditAssets { edits, name });
            }
        }
    });
}

/// What pays for their assets: for all that have no known price, and for all that something else pays for.
fn payment_offers(scope: &Scope<'_>, view: &View, several: &Several<'_>) -> Vec<PaymentOffer> {
    // Gone through once, in story order: the whole film may be selected.
    let picked = scope.figures.scenes.iter().filter(|scene| view.selection.contains(scene.id));
    let unpriced =
        |costs: &&AssetFigures| Pass::ALL.iter().any(|pass| matches!(costs.cost(*pass), Some(Cost::Unpriced(_))));
    let unknown: BTreeSet<AssetId> =
        picked.flat_map(|scene| &scene.assets).filter(unpriced).map(|costs| costs.id).collect();
    let is_free = |kind| scope.standing.plan.is_some_and(|plan| plan.is_free(kind));
    let is_unknown = |one: &Asset| unknown.contains(&one.id) && !is_free(one.kind());
    let elsewhere = several.edits(|one| is_unknown(one).then_some(AssetEdit::Payment(Payment::Elsewhere)));
    let back = several.edits(|one| one.is_paid_elsewhere().then_some(AssetEdit::Payment(Payment::Credits)));
    let (without, paid) = (elsewhere.len(), back.len());
    let ways = [
        (elsewhere, say!("inspector-bulk-elsewhere", count = without)),
        (back, say!("inspector-bulk-credits", count = paid)),
    ];
    let there = ways.into_iter().filter(|(edits, _)| !edits.is_empty());

    there.map(|(edits, words)| PaymentOffer { edits, words }).collect()
}

/// The look group of all of them: typed, and taken over with Enter.
fn look(ui: &mut Ui, view: &View, several: &Several<'_>, edit: impl Fn(SceneEdit)) {
    let id = egui::Id::unique(("look of several", view.selection.lead()));
    let same = Several::shared(several.scenes.iter().map(|scene| scene.look.as_str()));
    let mut typed: String = ui.data(|data| data.get_temp(id)).unwrap_or_else(|| same.unwrap_or_default().to_owned());
    ui.horizontal(|ui| {
        ui.label(body(say!("inspector-look")).color(Tokens::of(ui).quiet));
        let hint = if same.is_none() { say!("board-differ") } else { say!("inspector-none") };
        let field = egui::TextEdit::singleline(&mut typed).id(id.with("field")).hint_text(hint);
        let response = ui.add(field.desired_width(f32::INFINITY)).accessible_name(say!("inspector-look-of-all"));
        if response.has_focus() {
            ui.data_mut(|data| data.insert_temp(id, typed.clone()));
        } else {
            ui.data_mut(|data| data.remove::<String>(id));
        }
        if response.lost_focus() && same != Some(typed.trim()) && (same.is_some() || !typed.trim().is_empty()) {
            edit(SceneEdit::Look(typed.trim().to_owned()));
        }
    });
}

/// What changes the total: seen first, then applied.
fn pending(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, (several, memo): (&Several<'_>, &mut BulkMemo)) {
    section(ui, say!("inspector-takes-and-length"), |_| {});
    let t = Tokens::of(ui);
    let takes = Several::shared(several.assets().map(|one| one.takes));
    ui.horizontal(|ui| {
        ui.label(body(say!("inspector-takes-of-each")).color(t.quiet));
        let now = view.bulk.takes.or(takes).unwrap_or(Takes::Automatic);
        view.bulk.takes = takes_field(ui, say!("inspector-all"), now).or(view.bulk.takes);
        if takes.is_none() && view.bulk.takes.is_none() {
            ui.label(caption(say!("inspector-they-differ")).color(t.quiet));
        }
    });
    let seconds = Several::shared(several.scenes.iter().map(|scene| scene.seconds));
    ui.horizontal(|ui| {
        ui.label(body(say!("inspector-length-of-each")).color(t.quiet));
        let first = several.scenes.first().map(|scene| scene.seconds);
        if let Some(now) = view.bulk.seconds.or(seconds).or(first) {
            view.bulk.seconds = seconds_field(ui, say!("inspector-length-of-each-scene"), now).or(view.bulk.seconds);
        }
        if seconds.is_none() && view.bulk.seconds.is_none() {
            ui.label(caption(say!("inspector-they-differ")).color(t.quiet));
        }
    });
    let Some(command) = command(several, view.bulk) else { return };
    let scenes = several.ids.iter().copied().collect();
    let edit = BulkDraft { kind: None, ..view.bulk };
    let asked = (scope.content(view), EffectAsked { scenes, edit });
    let (at, seen, question) = (scope.at.owned(), LensSettings::of(&scope.lens(view)), command.clone());
    let answer = memo.effect.get(asked, scope.asking(ui.ctx(), "bulk effect"), || {
        move || {
            let at = at.at();
            effect(at.project, question, &at.seen(seen))
        }
    });
    ui.horizontal(|ui| {
        match answer {
            Some(Some(effect)) => difference_words(ui, scope, view, *effect),
            Some(None) => {
                ui.label(body(say!("inspector-not-to-all")).color(t.over));
            }
            None => {
                ui.label(body(say!("inspector-working")).color(t.quiet));
            }
        }
        if primary_button(ui, say!("inspector-apply")).clicked() {
            scope.outbox.execute(command);
            view.bulk = BulkDraft { pass: view.bulk.pass, kind: view.bulk.kind, ..BulkDraft::default() };
        }
        if quiet_button(ui, say!("inspector-leave")).clicked() {
            view.bulk = BulkDraft { pass: view.bulk.pass, kind: view.bulk.kind, ..BulkDraft::default() };
        }
    });
}

/// What applying a draft does; `None` where nothing is pending.
fn command(several: &Several<'_>, draft: BulkDraft) -> Option<Command> {
    match draft {
        BulkDraft { seconds: Some(seconds), .. } => {
            Some(Command::EditScenes(several.ids.clone(), SceneEdit::Seconds(seconds)))
        }
        BulkDraft { takes: Some(takes), .. } => {
            let edits = several.edits(|_| Some(AssetEdit::Takes(takes)));
            Some(Command::EditAssets { edits, name: say!("step-change-takes-of").to_owned() })
        }
        _ => None,
    }
}

/// Every model for all assets of a kind, with what it would do to the total; a click applies it.
fn models(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, (several, memo): (&Several<'_>, &mut BulkMemo)) {
    let there: Vec<Kind> =
        Kind::OF_SCENES.into_iter().filter(|kind| several.assets().any(|one| one.kind() == *kind)).collect();
    let usual = if there.contains(&Kind::Video) { Some(Kind::Video) } else { there.first().copied() };
    let Some(kind) = view.bulk.kind.filter(|kind| there.contains(kind)).or(usual) else { return };
    section(ui, say!("inspector-model-of-all"), |_| {});
    // One below the other: side by side they would make the panel wider than it is with anything else in it.
    let kinds: Vec<(Kind, &str)> = there.iter().map(|kind| (*kind, present::kind_title(*kind))).collect();
    if kinds.len() > 1
        && let Some(kind) = segmented(ui, say!("inspector-kind"), kind, &kinds)
    {
        view.bulk.kind = Some(kind);
    }
    let passes = [(Pass::Final, say!("board-final")), (Pass::Draft, say!("board-draft"))];
    if let Some(pass) = segmented(ui, say!("inspector-which-pass"), view.bulk.pass, &passes) {
        view.bulk.pass = pass;
    }
    let scenes = BulkScenes { scenes: several.ids.iter().copied().collect(), kind, pass: view.bulk.pass };
    let (at, seen, work) = (scope.at.owned(), LensSettings::of(&scope.lens(view)), scenes.clone());
    let rows = memo.models.get((scope.content(view), scenes), scope.asking(ui.ctx(), "bulk models"), || {
        move || {
            let at = at.at();
            work.models(&at, &at.seen(seen))
        }
    });
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        let Some(rows) = rows else {
            ui.label(body(say!("inspector-working")).color(Tokens::of(ui).quiet));
            return;
        };
        let basis = scope.lens(view).basis;
        for row in rows {
            model(ui, scope, (kind, basis), row);
        }
        if view.bulk.pass == Pass::Draft {
            no_drafts(ui, scope, several, kind);
        }
    });
}

fn model(ui: &mut Ui, scope: &Scope<'_>, (kind, basis): (Kind, Basis), row: &BulkModel) {
    let t = Tokens::of(ui);
    let name = scope.prices.short_name(&row.model);
    let fits = row.chosen.len();

    let about = match (row.current, fits) {
        (true, _) => say!("inspector-all-now").to_owned(),
        (false, 0) => say!("inspector-none-of-them").to_owned(),
        (false, fits) if fits < row.of => say!("inspector-some-of", kind = kind.id(), count = fits, all = row.of),
        _ => say!("inspector-some", kind = kind.id(), count = fits),
    };
    let moved = row.effect.map(TotalEffect::difference);
    let difference = moved.map(present::difference).unwrap_or_default();
    let offer = |ui: &mut Ui| {
        // What stands at the right, nothing here, lets the words begin at the left.
        let button = Button::new(body(format!("{name}  ·  {about}")))
            .right_text("")
            .min_size(Vec2::new(ui.available_width(), part::CONTROL_HEIGHT))
            .truncate();
        let response = ui.add_enabled(fits > 0, button).accessible_name(say!(
            "inspector-all-to",
            model = name,
            about = &about,
            difference = &difference
        ));
        response.on_hover_text(say!("inspector-locked-stay"))
    };
    let tone = if moved.is_some_and(|one| one < 0) { t.good } else { t.quiet };
    let clicked = match row.effect {
        None => offer(ui).clicked(),
        Some(effect) => {
            let (button, saving) = row_with_figure(ui, offer, strong(difference.as_str()).color(tone));
            scope.tell_when_clicked(&saving, || Some(Why::saving(effect.now, effect.then, basis)));
            button.clicked()
        }
    };
    if clicked {
        let name = say!("step-several-to", what = about, model = name);
        scope.outbox.execute(Command::Choose { chosen: row.chosen.clone(), name });
    }
}

fn no_drafts(ui: &mut Ui, scope: &Scope<'_>, several: &Several<'_>, kind: Kind) {
    let drafted = |one: &Asset| one.kind() == kind && one.draft.is_some() && one.is_open();
    let edits = several.edits(|one| drafted(one).then_some(AssetEdit::Draft(None)));
    let button =
        Button::new(body(say!("inspector-no-draft"))).min_size(Vec2::new(ui.available_width(), part::CONTROL_HEIGHT));
    if ui.add_enabled(!edits.is_empty(), button).clicked() {
        let name = say!("step-drop-drafts", count = edits.len());
        scope.outbox.execute(Command::EditAssets { edits, name });
    }
}

fn difference_words(ui: &mut Ui, scope: &Scope<'_>, view: &View, effect: TotalEffect) {
    let t = Tokens::of(ui);
    let (words, ink) = match effect.difference() {
        0 => (say!("inspector-no-change").to_owned(), t.quiet),
        less if less < 0 => (present::with_credits(&present::difference(less)), t.good),
        more => (present::with_credits(&present::difference(more)), t.over),
    };
    let why = || Some(Why::saving(effect.now, effect.then, scope.lens(view).basis));
    scope.told(ui, strong(words).color(ink), why);
}
