//! The import dialog: what another program's file becomes, and what that costs, before anything of it is taken.
//!
//! Reading order: `page` (what is known and chosen), this file (the frame), `columns` (tables), `script` (how a script
//! becomes scenes) with `scenes` (what comes of it), `cards` (counts, findings, costs).

mod cards;
mod columns;
mod log;
mod log_page;
mod page;
mod rows;
mod scenes;
mod script;

use egui::{ComboBox, Label, ProgressBar, Ui, Vec2};

use crate::exchange::{Format, FrameRate, ReadAs, TableView};
use crate::present;
use crate::prices::PriceList;
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption, title};
use crate::ui::widgets::{choice_box, primary_button, quiet_button, row_between, segmented};
use crate::words::say;
use crate::workspace::Incoming;

pub(super) use log::show as show_log;
pub(crate) use log_page::LogPage;
pub(crate) use page::{ImportPage, ImportTarget};

/// As wide as the dialog grows, and as high.
const MOST: Vec2 = Vec2::new(1_180.0, 720.0);
/// What is kept free around it.
const AROUND: f32 = 64.0;
/// Below this width the words get short.
const NARROW: f32 = 900.0;
/// The height of the cards under the rows.
const CARDS: f32 = 148.0;
/// The height of a row with buttons, with the space under it.
const ROW: f32 = 40.0;

/// The frame rates that can be asked for.
const RATES: [&str; 7] = ["23.976", "24", "25", "29.97", "30", "50", "60"];

pub(super) fn show(ui: &mut Ui, page: &mut ImportPage, prices: &PriceList, outbox: &Outbox) {
    let window = ui.ctx().content_rect().size();
    let size = (window - Vec2::splat(AROUND)).min(MOST).max(Vec2::splat(200.0));
    ui.set_min_size(size);
    ui.set_max_size(size);
    let before = page.options().clone();
    top(ui, page, size.x);
    let seen = page.seen();
    if let Some(incoming) = seen {
        middle(ui, page, &incoming, prices);
    } else {
        waiting(ui, page, size.x);
    }
    foot(ui, page, outbox);
    if *page.options() != before {
        outbox.send(Request::ReadImport);
    }
}

/// Nothing was read yet, or nothing can be.
fn waiting(ui: &mut Ui, page: &ImportPage, width: f32) {
    let t = Tokens::of(ui);
    let height = (ui.available_height() - ROW).max(0.0);
    ui.allocate_ui(Vec2::new(width, height), |ui| {
        ui.set_min_height(height);
        ui.add_space(space::L);
        match page.problem() {
            Some(problem) => ui.add(Label::new(body(problem).color(t.over)).wrap()),
            None => ui.label(body(say!("import-reading")).color(t.quiet)),
        }
    });
}

/// The name, how it is read, and where it goes.
fn top(ui: &mut Ui, page: &mut ImportPage, width: f32) {
    let t = Tokens::of(ui);
    let words = say!("import-title", name = page.name());
    let seen = page.seen();
    ui.set_width(width.min(ui.available_width()));
    ui.spacing_mut().item_spacing = Vec2::splat(space::S);
    if width < NARROW {
        let beside = seen.as_deref();
        titled(ui, &words, |ui| beside.into_iter().for_each(|incoming| reading(ui, page, incoming)));
        if page.board().is_some() {
            ui.horizontal(|ui| target(ui, page));
        }
        return;
    }
    titled(ui, &words, |ui| target(ui, page));
    ui.horizontal(|ui| {
        let sentence = seen.as_ref().map(|incoming| sentence(incoming.imported.report.read_as));
        ui.label(caption(sentence.unwrap_or_default()).color(t.quiet));
        if let Some(incoming) = &seen {
            reading(ui, page, incoming);
        }
    });
}

/// The title with something at its right.
fn titled(ui: &mut Ui, words: &str, right: impl FnOnce(&mut Ui)) {
    let t = Tokens::of(ui);
    row_between(ui, |ui| ui.add(Label::new(title(words).color(t.strong)).truncate()), right);
}

/// What happens here, in a sentence.
fn sentence(read_as: ReadAs) -> &'static str {
    match read_as {
        ReadAs::Table => {
            say!("import-about-table")
        }
        ReadAs::Script => say!("import-about-script"),
        ReadAs::Paragraphs => say!("import-about-paragraphs"),
        ReadAs::Timeline => say!("import-about-timeline"),
    }
}

/// Into a new project or the open one.
fn target(ui: &mut Ui, page: &mut ImportPage) {
    let Some(board) = page.board().map(in_short) else { return };
    let (add, update) = (say!("import-add-to", board = &board), say!("import-update-board", board = board));
    let mut choices = vec![(ImportTarget::New, say!("import-new-project")), (ImportTarget::Add, add.as_str())];
    if page.can_update() {
        choices.push((ImportTarget::Update, update.as_str()));
    }
    if let Some(target) = segmented(ui, say!("import-as"), page.target(), &choices) {
        page.set_target(target);
    }
}

/// At most twenty characters of a name.
fn in_short(name: &str) -> String {
    const SHOWN: usize = 20;
    if name.chars().count() <= SHOWN {
        return name.to_owned();
    }
    let cut: String = name.chars().take(SHOWN).collect();
    format!("{}…", cut.trim_end())
}

/// The encoding and the frame rate, to be changed.
fn reading(ui: &mut Ui, page: &mut ImportPage, incoming: &Incoming) {
    let report = &incoming.imported.report;
    if let Some(rows) = &incoming.imported.rows {
        ui.label(caption(rows_words(rows)).color(Tokens::of(ui).quiet));
    }
    if !report.encoding.is_empty() && !page.is_pasted() {
        let called = present::encoding_words(report.encoding);
        let picked = choice_box(ui, ComboBox::from_id_salt("encoding").selected_text(caption(called.as_str())), |ui| {
            let mut picked = None;
            if ui.selectable_label(page.options().encoding.is_none(), say!("import-detect")).clicked() {
                picked = Some(None);
            }
            for (name, words) in present::encodings() {
                if ui.selectable_label(report.encoding == name, words).clicked() {
                    picked = Some(Some(name.to_owned()));
                }
            }
            picked
        });
        picked.response.accessible_name(say!("import-encoding-is", called = called));
        if let Some(encoding) = picked.inner {
            page.options_mut().encoding = encoding;
        }
    }
    if report.format == Format::Edl || report.counts_frames() {
        let now = page.options().rate.unwrap_or(FrameRate::FILM).to_string();
        let shown = ComboBox::from_id_salt("rate").selected_text(caption(say!("import-fps", now = &now)));
        let picked = choice_box(ui, shown, |ui| {
            RATES.into_iter().find(|rate| ui.selectable_label(now == *rate, *rate).clicked())
        });
        picked.response.accessible_name(say!("import-frames-a-second", now = now));
        if let Some(rate) = picked.inner {
            page.options_mut().rate = rate.parse().ok();
        }
    }
}

/// How much of a table there is: `64 rows · semicolons`.
fn rows_words(rows: &TableView) -> String {
    let count = say!("number-rows", count = rows.count);
    let between = match rows.separator {
        Some(',') => say!("import-commas"),
        Some(';') => say!("import-semicolons"),
        Some('\t') => say!("import-tabs"),
        Some('|') => say!("import-bars"),
        Some(_) => say!("import-other-separator"),
        None => say!("import-spreadsheet"),
    };
    format!("{count} · {between}")
}

/// What it becomes, and the three cards.
fn middle(ui: &mut Ui, page: &mut ImportPage, incoming: &Incoming, prices: &PriceList) {
    let height = (ui.available_height() - CARDS - ROW - space::S * 3.0).max(90.0);
    let width = ui.available_width();
    ui.allocate_ui(Vec2::new(width, height), |ui| {
        ui.set_min_height(height);
        ui.set_max_height(height);
        match (&incoming.imported.rows, incoming.imported.report.read_as) {
            (Some(rows), _) => columns::show(ui, page, rows, prices),
            (None, read_as) => {
                if read_as != ReadAs::Timeline {
                    script::show(ui, page, incoming, prices);
                }
                scenes::show(ui, page, incoming);
            }
        }
    });
    ui.add_space(space::S);
    cards::show(ui, page, incoming, CARDS);
}

/// What is certain, and the buttons.
fn foot(ui: &mut Ui, page: &ImportPage, outbox: &Outbox) {
    let t = Tokens::of(ui);
    ui.add_space(space::S);
    let progress = page.progress();
    row_between(
        ui,
        |ui| {
            if let Some(share) = progress {
                ui.add(ProgressBar::new(share).desired_width(ui.available_width().min(240.0)).show_percentage());
                return;
            }
            let words = match page.target() {
                ImportTarget::New if page.is_pasted() => say!("import-own-project"),
                ImportTarget::New => say!("import-file-unchanged"),
                _ if page.is_pasted() => say!("import-all-one-step"),
                _ => say!("import-file-unchanged-one-step"),
            };
            ui.add(Label::new(caption(words).color(t.quiet)).truncate());
        },
        |ui| {
            if let Some(report) = page.report()
                && quiet_button(ui, say!("import-copy-report")).clicked()
            {
                ui.ctx().copy_text(report);
            }
            if quiet_button(ui, say!("dialog-cancel")).clicked() {
                outbox.send(Request::CloseDialog);
            }
            let words = page.verb();
            let ready = page.is_ready();
            if ui.add_enabled_ui(ready, |ui| primary_button(ui, &words)).inner.clicked() {
                outbox.send(Request::TakeImport);
            }
        },
    );
}
