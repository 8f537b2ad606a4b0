//! The dialog of a provider's log: what its columns mean, and its rows beside the takes that are recorded.

use egui::{ComboBox, Label, ScrollArea, Ui, Vec2};

use super::log_page::LogPage;
use super::rows::{self, ROW_HEIGHT};
use super::{AROUND, MOST, NARROW, ROW, titled};
use crate::exchange::{LogGroup, LogGroupKind, LogLine, RunField};
use crate::present;
use crate::prices::PriceList;
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption};
use crate::ui::widgets::{card_frame, choice_box, hairline, primary_button, quiet_button, row_between, segmented};
use crate::words::say;
use crate::workspace::{AssignChoice, SeenLog};

/// The tolerances that can be asked for, in minutes.
fn within_choices() -> [(u32, &'static str); 5] {
    [
        (5, say!("import-minutes-5")),
        (60, say!("import-hour-1")),
        (360, say!("import-hours-6")),
        (1_440, say!("import-day-1")),
        (10_080, say!("import-week-1")),
    ]
}
/// So many rows of the log are shown under its columns.
const PREVIEW: usize = 3;
/// The width of what a run was made for.
const ASSIGNED: f32 = 180.0;
/// The width of a column of the log, and of its line numbers.
const WIDTHS: (f32, f32) = (150.0, 40.0);

pub(in crate::ui::dialogs) fn show(ui: &mut Ui, page: &mut LogPage, prices: &PriceList, outbox: &Outbox) {
    let window = ui.ctx().content_rect().size();
    let size = (window - Vec2::splat(AROUND)).min(MOST).max(Vec2::splat(200.0));
    ui.set_min_size(size);
    ui.set_max_size(size);
    ui.spacing_mut().item_spacing = Vec2::splat(space::S);
    let before = (page.options().clone(), page.matching(), page.assigned().clone());
    titled(ui, &say!("import-log", name = page.name()), |ui| within(ui, page));
    if let Some(seen) = page.seen() {
        columns(ui, page, &seen);
        let missing: Vec<&str> = seen.log.missing.iter().map(|field| present::run_field_title(*field)).collect();
        if missing.is_empty() {
            groups(ui, page, &seen, size.x);
            lines(ui, page, &seen, prices);
        } else {
            let t = Tokens::of(ui);
            let words = say!("import-say-column", missing = missing.join(", "));
            ui.add(Label::new(body(words).color(t.over)).wrap());
        }
    } else {
        let t = Tokens::of(ui);
        match page.problem() {
            Some(problem) => ui.add(Label::new(body(problem).color(t.over)).wrap()),
            None => ui.label(body(say!("import-reading")).color(t.quiet)),
        };
    }
    ui.add_space((ui.available_height() - ROW).max(0.0));
    foot(ui, page, prices, outbox);
    if (page.options(), page.matching(), page.assigned()) != (&before.0, before.1, &before.2) {
        outbox.send(Request::ReadLog);
    }
}

/// How far a take may be from its run.
fn within(ui: &mut Ui, page: &mut LogPage) {
    let now = page.matching().within;
    let choices = within_choices();
    let words =
        choices.iter().find(|(minutes, _)| *minutes == now).map_or_else(|| say!("import-hour-1"), |(_, words)| words);
    ui.label(caption(say!("import-times-differ")).color(Tokens::of(ui).quiet));
    let picked = choice_box(ui, ComboBox::from_id_salt("within").selected_text(body(words)), |ui| {
        choices.iter().find(|(minutes, words)| ui.selectable_label(*minutes == now, *words).clicked())
    });
    picked.response.accessible_name(say!("import-times-differ-by", words = words));
    if let Some((minutes, _)) = picked.inner {
        page.set_within(*minutes);
    }
}

/// What each column means, over its header and its first rows.
fn columns(ui: &mut Ui, page: &mut LogPage, seen: &SeenLog) {
    let (width, numbers) = WIDTHS;
    card_frame(ui).inner_margin(egui::Margin::symmetric(8, 4)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ScrollArea::horizontal().id_salt("log columns").auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing = Vec2::new(space::S, 2.0);
            ui.horizontal(|ui| {
                ui.add_space(numbers + space::S);
                for at in 0..seen.log.columns.len() {
                    column(ui, page, seen, at);
                }
            });
            hairline(ui);
            let t = Tokens::of(ui);
            ui.horizontal(|ui| {
                ui.add_space(numbers + space::S);
                for column in &seen.log.columns {
                    rows::words(ui, caption(column.name.as_str()).color(t.faint), width);
                }
            });
            for (line, cells) in seen.log.rows.iter().take(PREVIEW) {
                ui.horizontal(|ui| {
                    rows::number(ui, *line, numbers, false);
                    for cell in cells {
                        rows::words(ui, body(cell.as_str()).color(t.quiet), width);
                    }
                });
            }
        });
    });
}

/// What one column means, to be changed.
fn column(ui: &mut Ui, page: &mut LogPage, seen: &SeenLog, at: usize) {
    let t = Tokens::of(ui);
    let Some(column) = seen.log.columns.get(at) else { return };
    let now = column.field.unwrap_or(RunField::NotUsed);
    let ink = if now == RunField::NotUsed { t.faint } else { t.strong };
    let picked = rows::place(ui, WIDTHS.0, |ui| {
        let shown = ComboBox::from_id_salt(("log column", at)).width(WIDTHS.0 - space::L).height(320.0).truncate();
        choice_box(ui, shown.selected_text(body(present::run_field_title(now)).color(ink)), |ui| {
            RunField::ALL
                .into_iter()
                .find(|field| ui.selectable_label(now == *field, present::run_field_title(*field)).clicked())
        })
    });
    let words = say!("import-log-column", column = &column.name, field = present::run_field_title(now));
    picked.response.on_hover_text(column.name.as_str()).accessible_name(words);
    if let Some(field) = picked.inner {
        page.set_column(at, field);
    }
}

/// The groups with how many there are of each.
fn groups(ui: &mut Ui, page: &mut LogPage, seen: &SeenLog, width: f32) {
    let named = |group: &LogGroup| {
        // Where there is little room, empty groups go.
        let is_shown = width >= NARROW || !group.lines.is_empty() || group.kind == page.group();
        is_shown.then(|| (group.kind, format!("{} {}", present::log_group_title(group.kind), count(group.lines.len()))))
    };
    let words: Vec<(LogGroupKind, String)> = seen.groups.iter().filter_map(named).collect();
    let choices: Vec<(LogGroupKind, &str)> = words.iter().map(|(kind, words)| (*kind, words.as_str())).collect();
    let picked = ScrollArea::horizontal()
        .id_salt("log groups")
        .auto_shrink([false, true])
        .show(ui, |ui| segmented(ui, say!("import-rows"), page.group(), &choices));
    if let Some(kind) = picked.inner {
        page.choose(kind);
    }
    ui.add(Label::new(caption(present::log_group_about(page.group())).color(Tokens::of(ui).quiet)).truncate());
}

fn count(lines: usize) -> String {
    present::amount(u64::try_from(lines).unwrap_or(u64::MAX))
}

/// The rows of a group.
fn lines(ui: &mut Ui, page: &mut LogPage, seen: &SeenLog, prices: &PriceList) {
    let Some(group) = seen.group(page.group()) else { return };
    let height = (ui.available_height() - ROW - space::L).max(60.0);
    card_frame(ui).inner_margin(egui::Margin::symmetric(8, 4)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let area = ScrollArea::vertical().id_salt(("log lines", group.kind.id())).auto_shrink([false, false]);
        area.max_height(height).show_rows(ui, ROW_HEIGHT, group.lines.len(), |ui, range| {
            for one in group.lines.get(range).unwrap_or_default() {
                line(ui, (page, seen), one, prices);
            }
        });
    });
}

fn line(ui: &mut Ui, (page, seen): (&mut LogPage, &SeenLog), line: &LogLine, prices: &PriceList) {
    let t = Tokens::of(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let number = line.place.map_or_else(String::new, |place| place.line.to_string());
        rows::words(ui, caption(number).color(t.faint), WIDTHS.1);
        if let Some(at) = line.at {
            rows::words(ui, body(at.format("%Y-%m-%d %H:%M").to_string()).color(t.quiet), 120.0);
        }
        if let Some(model) = &line.model {
            rows::words(ui, body(prices.short_name(model)).color(t.strong), 120.0);
        }
        if let Some(charge) = present::log_line_charge(line) {
            let ink = if line.credits.is_some_and(|said| line.recorded.is_some_and(|held| held != said)) {
                t.over
            } else {
                t.strong
            };
            rows::at_right(ui, body(charge).color(ink), 120.0);
        }
        assign(ui, (page, seen), line, prices);
        let what = present::log_line_what(line);
        let is_narrow = ui.ctx().content_rect().width() < NARROW;
        let seen = if is_narrow { present::log_line_short(line) } else { what.clone() };
        let label = Label::new(body(seen).color(t.quiet));
        ui.add(label.truncate().selectable(false)).on_hover_text(what);
    });
}

/// What a run without a take was made for, to be said, and what was said of it, to be changed.
fn assign(ui: &mut Ui, (page, seen): (&mut LogPage, &SeenLog), line: &LogLine, prices: &PriceList) {
    let Some(place) = line.place.filter(|_| page.group() == LogGroupKind::Unassigned || line.assigned.is_some()) else {
        return;
    };
    let now = line.assigned.and_then(|run| seen.choices.iter().find(|choice| choice.run == run));
    let shown = now.map_or_else(|| say!("import-made-for-what").to_owned(), present::assign_words);
    let box_of = ComboBox::from_id_salt(("made for", place.line)).width(ASSIGNED).height(320.0).truncate();
    let picked = choice_box(ui, box_of.selected_text(body(shown.as_str())), |ui| {
        if now.is_some() && ui.selectable_label(false, say!("import-as-log-says")).clicked() {
            return Some(None);
        }
        let mut clicked = |choice: &&AssignChoice| {
            ui.selectable_label(Some(choice.run) == line.assigned, present::assign_words(choice)).clicked()
        };
        seen.choices_for(line.model.as_ref(), prices).find(|choice| clicked(choice)).map(|choice| Some(choice.run))
    });
    picked.response.accessible_name(say!("import-line-made-for", line = place.line.to_string(), shown = shown));
    if let Some(run) = picked.inner {
        page.assign(place.line, run);
    }
}

/// What will happen, and the buttons.
fn foot(ui: &mut Ui, page: &LogPage, prices: &PriceList, outbox: &Outbox) {
    let t = Tokens::of(ui);
    let seen = page.seen();
    let here = seen.as_ref().map_or(0, |seen| seen.takes.len());
    let elsewhere = seen.as_ref().map_or(0, |seen| seen.elsewhere);

    row_between(
        ui,
        |ui| {
            let words = match (here, elsewhere) {
                (0, 0) => say!("import-nothing-changed").to_owned(),
                (_, 0) => say!("import-one-step").to_owned(),
                (_, more) => say!("import-more-elsewhere", count = more),
            };
            ui.add(Label::new(caption(words).color(t.quiet)).truncate());
        },
        |ui| {
            if let Some(seen) = &seen
                && quiet_button(ui, say!("import-copy-report")).clicked()
            {
                ui.ctx().copy_text(present::run_log_report(seen, page.name(), prices));
            }
            // Closed where nothing is new, what was said of the columns is remembered; cancelled, it is not.
            if here == 0 && quiet_button(ui, say!("dialog-close")).clicked() {
                outbox.send(Request::TakeLog);
            }
            if here > 0 && quiet_button(ui, say!("dialog-cancel")).clicked() {
                outbox.send(Request::CloseDialog);
            }
            if here > 0 && primary_button(ui, &say!("record-takes", count = here)).clicked() {
                outbox.send(Request::TakeLog);
            }
        },
    );
}
