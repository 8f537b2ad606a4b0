//! The entry of a model, to be changed: what it does to the board, prices, where they come from, other names.

use chrono::NaiveDate;
use egui::{Id, Label, Ui};

use super::{OwnList, PricesState, Scope};
use crate::domain::{Credits, Kind, ModelId};
use crate::figures::Sum;
use crate::figures::why::{Explainer, Figure, FigureQuestion};
use crate::present::{self, WrongEntry, basis_title, price_line, price_mark};
use crate::prices::{ClipPrice, Mode, OwnEntry, Price, Rating, Seller, Withdrawal};
use crate::ui::fields::TypedField;
use crate::ui::request::Request;
use crate::ui::state::View;
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption, icons, title};
use crate::ui::widgets::{icon_button, quiet_button, row_between, section};
use crate::words::say;

/// What the user's price of one model does to the board.
pub(super) struct Effect {
    /// The total with the price of the list; `None` where it cannot be counted.
    listed: Option<Sum>,
    /// The total as it is.
    now: Sum,
}

/// Shows the entry of a model, whether or not the list has it. Returns whether it was closed.
pub(super) fn show(
    ui: &mut Ui,
    (scope, view): (&Scope<'_>, &View),
    (list, state): (OwnList<'_>, &mut PricesState),
    (id, kind): (&ModelId, Kind),
) -> bool {
    let t = Tokens::of(ui);
    let listed = scope.prices.model(id);
    let entry = entry(scope, list, id, kind);
    let editor = Editor { scope, list, entry, is_priced: listed.is_some() };
    let name = title(&editor.entry.model.name);
    let close = |ui: &mut Ui| icon_button(ui, icons::X, say!("price-close")).clicked();
    let (_, closed) = row_between(ui, |ui| ui.add(Label::new(name).truncate()), close);
    match listed {
        Some(model) => {
            let asked = FigureQuestion::all(Figure::Price(id.clone()), view.basis);
            scope.sentence(ui, body(price_line(&model.price)).color(t.strong), asked);
        }
        None => _ = ui.label(body(say!("price-no-price-yet")).color(t.strong)),
    }
    let mark = listed.map(price_mark).unwrap_or_default();
    if !mark.is_empty() {
        ui.add(Label::new(caption(mark).color(t.accent_text)).wrap());
    }
    ui.add_space(space::M);
    if listed.is_some_and(|model| model.origin.is_own()) {
        let key = (scope.content(view), id.clone());
        let effect = state.effect.get(key, || effect(scope, view, id));
        show_effect(ui, scope, effect, (id, view));
        ui.add_space(space::M);
    }
    section(ui, say!("price-price"), |_| {});
    editor.price(ui);
    ui.add_space(space::M);
    section(ui, say!("price-where-from"), |_| {});
    editor.origin(ui);
    ui.add_space(space::M);
    if editor.is_priced {
        section(ui, say!("price-what-you-know"), |_| {});
        editor.facts(ui);
        ui.add_space(space::M);
    }
    super::rated::show(ui, scope, id, kind);
    ui.horizontal_wrapped(|ui| {
        editor.copy(ui);
        editor.back(ui);
    });
    closed
}

/// The total with the price of the list and with the user's, on the basis of the view.
fn effect(scope: &Scope<'_>, view: &View, id: &ModelId) -> Effect {
    let lens = scope.lens(view);
    let asked = FigureQuestion::all(Figure::Total, view.basis);
    let listed = Explainer::new(scope.at.known(), lens).total_as_listed(&asked, id);
    Effect { listed, now: lens.project(scope.figures) }
}

fn show_effect(ui: &mut Ui, scope: &Scope<'_>, effect: &Effect, (id, view): (&ModelId, &View)) {
    let t = Tokens::of(ui);
    let basis = basis_title(view.basis, view.confidence);
    section(ui, say!("price-effect"), |_| {});
    let mut line = |words: String, total: &Sum, figure: Figure| {
        let value = body(present::priced(total.credits, total.unpriced)).color(t.strong);
        row_between(
            ui,
            |ui| ui.label(body(words).color(t.quiet)),
            |ui| scope.figure(ui, value, FigureQuestion::all(figure, view.basis)),
        );
    };
    if let Some(listed) = &effect.listed {
        line(say!("price-of-list", basis = &basis), listed, Figure::OwnPrice(id.clone()));
    }
    line(say!("price-basis-yours", basis = basis), &effect.now, Figure::Total);
}

/// The user's entry for a model, or what it would begin with.
fn entry(scope: &Scope<'_>, list: OwnList<'_>, id: &ModelId, kind: Kind) -> OwnEntry {
    if let Some(own) = list.own.entry(id) {
        return own.clone();
    }
    OwnEntry::begin(list.shipped, id, kind, &scope.standing.today.to_string())
}

/// The fields of one entry.
struct Editor<'a> {
    scope: &'a Scope<'a>,
    list: OwnList<'a>,
    entry: OwnEntry,
    /// Whether the list has it, the user's entries included.
    is_priced: bool,
}

impl Editor<'_> {
    fn id(&self, part: &str) -> Id {
        Id::unique(("price of", self.entry.model.id.as_str(), part))
    }

    /// Makes the entry the user's own with this change.
    fn change(&self, change: impl FnOnce(&mut OwnEntry)) {
        let mut entry = self.entry.clone();
        change(&mut entry);
        let name = say!("step-price-of", model = &entry.model.name);
        let mut own = self.list.own.clone();
        own.set(entry);
        self.scope.outbox.send(Request::SetPrices(own, name));
    }

    fn price(&self, ui: &mut Ui) {
        match &self.entry.model.price {
            Price::PerImage(credits) => {
                self.credits(ui, say!("price-an-image"), *credits, Price::PerImage);
            }
            Price::PerUnit(credits) => {
                self.credits(ui, say!("price-each"), *credits, Price::PerUnit);
            }
            Price::PerCharacters { block, credits } => {
                let block = *block;
                let words = say!("price-per", characters = present::characters(block.into()));
                self.credits(ui, &words, *credits, |credits| Price::PerCharacters { block, credits });
            }
            Price::Between { least, most } => {
                let (least, most) = (*least, *most);
                self.credits(ui, say!("price-at-least"), least, |new| Price::Between {
                    least: new,
                    most: most.max(new),
                });
                self.credits(ui, say!("price-at-most"), most, |new| Price::Between {
                    least: least.min(new),
                    most: new,
                });
            }
            Price::ByMinutes { base, per_minute, least, most } => {
                let (base, per_minute, least, most) = (*base, *per_minute, *least, *most);
                let with = |base, per_minute, least, most| Price::ByMinutes { base, per_minute, least, most };
                self.credits(ui, say!("price-before-minute"), base, |new| with(new, per_minute, least, most.max(new)));
                self.credits(ui, say!("price-a-minute"), per_minute, |new| with(base, new, least, most));
                self.credits(ui, say!("price-at-least"), least, |new| with(base, per_minute, new, most.max(new)));
                self.credits(ui, say!("price-at-most"), most, |new| with(base, per_minute, least.min(new), new));
            }
            Price::Free => {
                ui.label(body(say!("price-free")));
            }
            Price::PerClip(clips) => self.clips(ui, clips),
        }
    }

    /// A field for credits with what they are for.
    fn credits(&self, ui: &mut Ui, words: &str, now: Credits, price: impl Fn(Credits) -> Price) {
        let name = say!("price-credits-words", words = words, model = &self.entry.model.name);
        let shown = if self.is_priced { present::amount(now.get()) } else { String::new() };
        let typed = ui.horizontal(|ui| {
            let field = TypedField { id: self.id(words), name: &name, hint: say!("price-type"), width: 90.0 };
            let typed = field.show(ui, &shown, read_credits);
            ui.label(body(words).color(Tokens::of(ui).quiet));
            typed
        });
        if let Some(new) = typed.inner {
            self.change(|entry| entry.model.price = price(new));
        }
    }

    fn clips(&self, ui: &mut Ui, clips: &[ClipPrice]) {
        for (place, clip) in clips.iter().enumerate() {
            let seconds = clip.seconds.to_string();
            ui.horizontal(|ui| {
                let replaced = |new: ClipPrice| {
                    let mut all = clips.to_vec();
                    if let Some(one) = all.get_mut(place) {
                        *one = new;
                    }
                    all
                };
                let (name, part) = (
                    say!("price-credits-clip", seconds = &seconds, model = &self.entry.model.name),
                    format!("clip {place}"),
                );
                let shown = if self.is_priced { present::amount(clip.credits.get()) } else { String::new() };
                let field = TypedField { id: self.id(&part), name: &name, hint: say!("price-type"), width: 90.0 };
                if let Some(credits) = field.show(ui, &shown, read_credits) {
                    self.set_clips(replaced(ClipPrice { credits, ..*clip }));
                }
                ui.label(body(say!("price-for-up-to")).color(Tokens::of(ui).quiet));
                let (name, part) = (
                    say!("price-length-of-clip", number = place.saturating_add(1), model = &self.entry.model.name),
                    format!("length {place}"),
                );
                let field = TypedField { id: self.id(&part), name: &name, hint: "", width: 44.0 };
                let others: Vec<u16> = clips.iter().filter(|one| *one != clip).map(|one| one.seconds).collect();
                let read = |text: &str| read_length(text, &others);
                if let Some(seconds) = field.show(ui, &clip.seconds.to_string(), read) {
                    self.set_clips(replaced(ClipPrice { seconds, ..*clip }));
                }
                ui.label(body("s").color(Tokens::of(ui).quiet));
                if clips.len() > 1
                    && icon_button(ui, icons::X, &say!("price-remove-clip", seconds = &seconds)).clicked()
                {
                    self.set_clips(clips.iter().filter(|one| *one != clip).copied().collect());
                }
            });
        }
        let longest = clips.last().copied();
        if let Some(longest) = longest.filter(|one| clips.len() < Price::MOST_LENGTHS && one.seconds <= 1_800)
            && self.is_priced
            && quiet_button(ui, say!("price-add-length")).clicked()
        {
            // Twice as long for twice as much changes no total until another price is typed.
            let seconds = longest.seconds.saturating_mul(2);
            let credits = Credits::new(longest.credits.get().saturating_mul(2));
            self.set_clips(clips.iter().copied().chain([ClipPrice { seconds, credits }]).collect());
        }
    }

    fn set_clips(&self, mut clips: Vec<ClipPrice>) {
        clips.sort();
        if Price::sound_clips(&clips).is_ok() {
            self.change(|entry| entry.model.price = Price::PerClip(clips));
        }
    }

    fn origin(&self, ui: &mut Ui) {
        let name = say!("price-source-of", model = &self.entry.model.name);
        let field =
            TypedField { id: self.id("source"), name: &name, hint: say!("price-source-hint"), width: f32::INFINITY };
        if let Some(title) = field.show(ui, &self.entry.title, |text| Ok(text.trim().to_owned())) {
            self.change(|entry| entry.title = title);
        }
        ui.horizontal(|ui| {
            ui.label(body(say!("price-read-on")).color(Tokens::of(ui).quiet));
            let name = say!("price-day-read", model = &self.entry.model.name);
            let field = TypedField { id: self.id("read"), name: &name, hint: "2026-11-25", width: 124.0 };
            if let Some(day) = field.show(ui, &self.entry.read, read_day) {
                self.change(|entry| entry.read = day.to_string());
            }
        });
    }

    fn facts(&self, ui: &mut Ui) {
        let model = &self.entry.model;
        let quiet = Tokens::of(ui).quiet;
        ui.label(caption(say!("price-name")).color(quiet));
        let name = say!("price-name-of", model = &model.name);
        let field = TypedField { id: self.id("name"), name: &name, hint: "", width: f32::INFINITY };
        if let Some(new) = field.show(ui, &model.name, read_name) {
            self.change(|entry| (entry.model.name, entry.model.short) = (new, None));
        }
        ui.label(caption(say!("price-also-called")).color(quiet));
        let name = say!("price-other-names", model = &model.name);
        let field =
            TypedField { id: self.id("also"), name: &name, hint: say!("price-names-hint"), width: f32::INFINITY };
        if let Some(names) = field.show(ui, &model.also.join(", "), |text| Ok(read_names(text))) {
            self.change(|entry| entry.model.also = names);
        }
        self.rating(ui);
        let sold = model.withdrawal.as_ref().filter(|one| one.by == Seller::Service);
        ui.label(caption(say!("price-sold-until-label")).color(quiet));
        let name = say!("price-last-day", model = &model.name);
        let field = TypedField { id: self.id("until"), name: &name, hint: "2027-01-31", width: 124.0 };
        let shown = sold.map(|one| one.until.to_string()).unwrap_or_default();
        let read = |text: &str| if text.trim().is_empty() { Ok(None) } else { read_day(text).map(Some) };
        if let Some(until) = field.show(ui, &shown, read) {
            let successor = model.withdrawal.as_ref().and_then(|one| one.successor.clone());
            let source = OwnEntry::SOURCE.to_owned();
            let withdrawal = until.map(|until| Withdrawal { until, by: Seller::Service, successor, source });
            self.change(|entry| entry.model.withdrawal = withdrawal);
        }
    }

    /// The user's rating, one for all modes.
    fn rating(&self, ui: &mut Ui) {
        let model = &self.entry.model;
        let modes = Mode::of(model.kind);
        if modes.is_empty() {
            return;
        }
        ui.label(caption(say!("price-rating")).color(Tokens::of(ui).quiet));
        let name = say!("price-rating-of", model = &model.name);
        let field = TypedField { id: self.id("rating"), name: &name, hint: say!("price-rating-none"), width: 60.0 };
        let shown = model.ratings.first().map(|one| one.value.to_string()).unwrap_or_default();
        let Some(value) = field.show(ui, &shown, read_rating) else { return };
        let rating = |mode: &Mode| {
            value.map(|value| Rating {
                mode: *mode,
                value,
                word: "yours".to_owned(),
                source: OwnEntry::SOURCE.to_owned(),
            })
        };
        self.change(|entry| entry.model.ratings = modes.iter().filter_map(rating).collect());
    }

    /// The way to a model of the user's own that begins as this one.
    fn copy(&self, ui: &mut Ui) {
        if !self.is_priced || !quiet_button(ui, say!("price-copy-model")).clicked() {
            return;
        }
        let Some(id) = super::free_id(self.scope.prices) else { return };
        let (copy, kind) = (self.entry.copied(&id), self.entry.model.kind);
        let name = say!("step-copy-of", model = &self.entry.model.name);
        let mut own = self.list.own.clone();
        own.set(copy);
        self.scope.outbox.send(Request::SetPrices(own, name));
        self.scope.outbox.send(Request::PriceModel(id, kind));
    }

    /// The way back to the list.
    fn back(&self, ui: &mut Ui) {
        let id = &self.entry.model.id;
        if self.list.own.entry(id).is_none() {
            return;
        }
        let shipped = self.list.shipped.model(id).is_some();
        if quiet_button(ui, if shipped { say!("price-put-back") } else { say!("price-delete-model") }).clicked() {
            let mut own = self.list.own.clone();
            own.put_back(id);
            let name = say!("step-price-of", model = &self.entry.model.name);
            self.scope.outbox.send(Request::SetPrices(own, name));
        }
    }
}

fn read_credits(text: &str) -> Result<Credits, WrongEntry> {
    let digits: String = text.chars().filter(|letter| !letter.is_whitespace() && *letter != ',').collect();
    digits.parse().map(Credits::new).map_err(|_error| WrongEntry::Price)
}

fn read_length(text: &str, others: &[u16]) -> Result<u16, WrongEntry> {
    let length = text.trim().parse().ok().filter(|seconds| (1..=3_600).contains(seconds));
    let length = length.ok_or(WrongEntry::ClipLength)?;
    if others.contains(&length) { Err(WrongEntry::ClipLengthTwice) } else { Ok(length) }
}

fn read_day(text: &str) -> Result<NaiveDate, WrongEntry> {
    text.trim().parse().map_err(|_error| WrongEntry::DayOfPrice)
}

fn read_name(text: &str) -> Result<String, WrongEntry> {
    let name = text.trim();
    if name.is_empty() { Err(WrongEntry::NoModelName) } else { Ok(name.to_owned()) }
}

fn read_names(text: &str) -> Vec<String> {
    text.split(',').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

pub(super) fn read_rating(text: &str) -> Result<Option<u8>, WrongEntry> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let rating = text.trim().parse().ok().filter(|rating| *rating <= 100);
    rating.map(Some).ok_or(WrongEntry::Rating)
}
