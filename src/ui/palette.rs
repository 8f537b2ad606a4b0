//! The command palette: any action by its name, any scene by its words.

use egui::{Area, Button, Context, Frame, Id, Key, Margin, Modifiers, Order, ScrollArea, TextEdit, Ui, Vec2};

use super::action::{Action, Availability, Situation};
use super::key_map::keys_words;
use super::request::{Outbox, Request};
use super::theme::metrics::{part, space};
use super::theme::{Tokens, body};
use crate::domain::{Kind, Project, SceneId};
use crate::present::Search;
use crate::prices::Model;
use crate::words::say;

const WIDTH: f32 = 520.0;
const HEIGHT: f32 = 340.0;
/// More scenes than this are not listed; typing more finds them.
const MOST_SCENES: usize = 60;

/// What the palette searches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// Actions.
    Actions,
    /// Scenes.
    Scenes,
}

/// The open palette.
#[derive(Clone, Debug)]
pub(crate) struct Palette {
    wanted: Wanted,
    typed: String,
    at: usize,
}

/// A line of the palette.
struct PaletteRow {
    icon: &'static str,
    text: String,
    keys: String,
    request: Option<Request>,
}

impl Palette {
    /// A palette with nothing typed yet.
    pub(crate) const fn new(wanted: Wanted) -> Self {
        Self { wanted, typed: String::new(), at: 0 }
    }

    /// Shows it over the window. Returns whether it stays open.
    pub(crate) fn show(
        &mut self,
        ctx: &Context,
        situation: &Situation,
        project: Option<&Project>,
        outbox: &Outbox,
    ) -> bool {
        let mut entries = self.entries(ctx, situation, project);
        let picked = self.keys(ctx, entries.len());
        let mut open = !ctx.input(|input| input.key_pressed(Key::Escape));
        let top = ctx.content_rect().center_top() + Vec2::new(-WIDTH / 2.0, part::MENU_HEIGHT + space::XL);
        let area = Area::new(Id::unique("palette")).order(Order::Foreground).fixed_pos(top);
        let shown = area.show(ctx, |ui| {
            let frame = Frame::popup(ui.style()).inner_margin(Margin::same(10));
            frame.show(ui, |ui| self.contents(ui, &entries)).inner
        });
        if ctx.input(|input| input.pointer.any_pressed()) && shown.response.clicked_elsewhere() {
            open = false;
        }
        if let Some(entry) = shown.inner.or(picked).and_then(|place| entries.get_mut(place)) {
            if let Some(request) = entry.request.take() {
                outbox.send(request);
            }
            open = false;
        }
        open
    }

    /// Arrows move, Enter picks.
    fn keys(&mut self, ctx: &Context, count: usize) -> Option<usize> {
        let (down, up, enter) = ctx.input_mut(|input| {
            (
                input.consume_key(Modifiers::NONE, Key::ArrowDown),
                input.consume_key(Modifiers::NONE, Key::ArrowUp),
                input.consume_key(Modifiers::NONE, Key::Enter),
            )
        });
        if down {
            self.at = self.at.saturating_add(1);
        }
        if up {
            self.at = self.at.saturating_sub(1);
        }
        self.at = self.at.min(count.saturating_sub(1));
        (enter && count > 0).then_some(self.at)
    }

    fn contents(&mut self, ui: &mut Ui, entries: &[PaletteRow]) -> Option<usize> {
        ui.set_width(WIDTH.min(ui.ctx().content_rect().width() - space::XL * 2.0));
        let (hint, name) = match self.wanted {
            Wanted::Actions => (say!("window-what-to-do"), say!("window-action")),
            Wanted::Scenes => (say!("window-scene-hint"), say!("window-scene")),
        };
        let edit = TextEdit::singleline(&mut self.typed).hint_text(hint).desired_width(f32::INFINITY);
        let response = ui.add(edit).accessible_name(name);
        response.request_focus();
        if response.changed() {
            self.at = 0;
        }
        if entries.is_empty() {
            ui.label(body(say!("window-no-matches")).color(Tokens::of(ui).quiet));
        }
        let mut picked = None;
        ScrollArea::vertical().max_height(HEIGHT).show(ui, |ui| {
            for (place, entry) in entries.iter().enumerate() {
                let here = place == self.at;
                if line(ui, entry, here).clicked() {
                    picked = Some(place);
                }
            }
        });
        picked
    }

    fn entries(&self, ctx: &Context, situation: &Situation, project: Option<&Project>) -> Vec<PaletteRow> {
        let wanted = Search::of(&self.typed);
        match self.wanted {
            Wanted::Actions => {
                let mut rows = actions(ctx, situation, &wanted);
                rows.extend(models(situation, &wanted));
                rows
            }
            Wanted::Scenes => project.map(|project| scenes(project, &wanted)).unwrap_or_default(),
        }
    }
}

fn line(ui: &mut Ui, entry: &PaletteRow, here: bool) -> egui::Response {
    let t = Tokens::of(ui);
    let button = Button::selectable(here, body(format!("{}  {}", entry.icon, entry.text)).color(t.strong))
        .shortcut_text(body(entry.keys.clone()).color(if here { t.strong } else { t.quiet }))
        .min_size(Vec2::new(ui.available_width(), part::CONTROL_HEIGHT))
        .truncate();
    let response = ui.add(button).accessible_name(entry.text.clone());
    if here {
        response.scroll_to_me(None);
    }
    response
}

fn actions(ctx: &Context, situation: &Situation, wanted: &Search) -> Vec<PaletteRow> {
    let runs = |action: Action| match action.availability(situation) {
        Availability::Now => Some((action, action.info().label.to_owned())),
        Availability::NowAs(name) => Some((action, name)),
        Availability::Not => None,
    };
    let entry = |(action, text): (Action, String)| PaletteRow {
        icon: action.info().icon,
        keys: keys_words(ctx, action),
        text,
        request: Some(Request::Do(action)),
    };
    let found = |(action, text): &(Action, String)| wanted.finds(&[text.as_str(), action.info().tooltip]);
    let all = Action::all().filter(|action| *action != Action::Palette);
    all.filter_map(runs).filter(found).map(entry).collect()
}

/// Every model by its name, for the selected scenes.
fn models(situation: &Situation, wanted: &Search) -> Vec<PaletteRow> {
    let selected = situation.project.as_ref().map_or(0, |project| project.selected);
    let Some(prices) = situation.prices.filter(|_| selected > 0) else { return Vec::new() };
    let row = |model: &Model| PaletteRow {
        icon: super::theme::icons::SWAP,
        text: say!("window-use-model", model = &model.name),
        keys: String::new(),
        request: Some(Request::UseModel(model.id.clone())),
    };
    let of_scenes = prices.models.iter().filter(|model| Kind::OF_SCENES.contains(&model.kind));
    of_scenes.map(row).filter(|row| wanted.finds(&[&row.text])).collect()
}

fn scenes(project: &Project, wanted: &Search) -> Vec<PaletteRow> {
    let entry = |number: String, id: SceneId, title: &str| PaletteRow {
        icon: super::theme::icons::FILM_SLATE,
        text: format!("{number}  {}", if title.is_empty() { say!("window-untitled-scene") } else { title }),
        keys: String::new(),
        request: Some(Request::Reveal(id)),
    };
    let numbered = project.scenes.iter().enumerate().map(|(place, scene)| (scene.number_at(place), scene));
    numbered
        .filter(|(number, scene)| wanted.is(number) || wanted.finds(&[&scene.title, &scene.narration, &scene.notes]))
        .take(MOST_SCENES)
        .map(|(number, scene)| entry(number, scene.id, &scene.title))
        .collect()
}
