//! The cards under the rows: what comes in, what to settle, what it costs.

use egui::{Button, Label, ScrollArea, Ui, Vec2};

use super::page::ImportPage;
use crate::exchange::{ImportFinding, SceneFate, Severity, Update};
use crate::figures::Room;
use crate::present::{self, ToErrorWords as _};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption, icons, ink, number, strong};
use crate::ui::widgets::{card_frame, icon_mark, row_of_height, section};
use crate::words::say;
use crate::workspace::{ImportCost, Incoming};

/// The height of a line in a card.
const LINE: f32 = 20.0;
/// So many places of a finding are named.
const PLACES: usize = 3;

pub(super) fn show(ui: &mut Ui, page: &mut ImportPage, incoming: &Incoming, height: f32) {
    let gap = space::S;
    let width = ui.available_width() - gap * 2.0;
    let widths = [width * 0.27, width * 0.42, width * 0.31];
    let size = |at: usize| Vec2::new(widths.get(at).copied().unwrap_or_default(), height);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        match page.joined(incoming) {
            Some(Ok(joined)) => framed(ui, size(0), say!("import-what-changes"), |ui| changes(ui, &joined.update)),
            Some(Err(why)) => framed(ui, size(0), say!("import-what-changes"), |ui| {
                ui.add(Label::new(body(why.words().to_string()).color(Tokens::of(ui).over)).wrap());
            }),
            None => framed(ui, size(0), say!("import-what-comes-in"), |ui| counts(ui, incoming)),
        }
        let findings = &incoming.imported.report.findings;
        let open = findings.iter().filter(|finding| finding.severity != Severity::Note).count();
        let words = if open == 0 {
            say!("import-nothing-to-settle").to_owned()
        } else {
            say!("import-needs-a-decision", count = count(open))
        };
        framed(ui, size(1), &words, |ui| to_settle(ui, page, findings));
        framed(ui, size(2), say!("import-as-it-stands"), |ui| costs(ui, page, incoming));
    });
}

fn framed(ui: &mut Ui, size: Vec2, heading: &str, contents: impl FnOnce(&mut Ui)) {
    ui.allocate_ui(size, |ui| {
        card_frame(ui).inner_margin(egui::Margin::symmetric(10, 6)).show(ui, |ui| {
            let inside = (size - Vec2::new(22.0, 14.0)).max(Vec2::splat(20.0));
            ui.set_min_size(inside);
            ui.set_max_size(inside);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing = Vec2::new(space::XS, 2.0);
                section(ui, heading, |_| {});
                contents(ui);
            });
        });
    });
}

fn count(number: usize) -> String {
    present::amount(u64::try_from(number).unwrap_or(u64::MAX))
}

/// What a file holds.
fn counts(ui: &mut Ui, incoming: &Incoming) {
    let t = Tokens::of(ui);
    let report = &incoming.imported.report;
    let mut lines = vec![
        (say!("import-scenes"), count(report.scenes)),
        (say!("import-shots"), count(report.shots)),
        (say!("import-running-time"), present::running_length(report.millis)),
        (say!("import-spoken"), present::characters(u64::try_from(report.dialogue_characters).unwrap_or(u64::MAX))),
    ];
    if report.takes > 0 {
        lines.push((say!("import-takes"), count(report.takes)));
    }
    ScrollArea::vertical().id_salt("counts").auto_shrink([false, false]).show(ui, |ui| {
        for (what, number) in lines {
            row_of_height(
                ui,
                LINE,
                |ui| ui.label(body(what).color(t.quiet)),
                |ui| ui.label(strong(number).color(t.strong)),
            );
        }
    });
}

/// What becomes of the open board.
fn changes(ui: &mut Ui, update: &Update) {
    let t = Tokens::of(ui);
    let all = |is: fn(&SceneFate) -> bool| count(update.changes.iter().filter(|change| is(&change.what)).count());
    let new = all(|fate| matches!(fate, SceneFate::New));
    let changed = all(|fate| matches!(fate, SceneFate::Changed(_)));
    let gone = all(|fate| matches!(fate, SceneFate::Gone));
    ui.label(strong(say!("import-new-changed-gone", new = new, changed = changed, gone = gone)).color(t.strong));
    let area = ScrollArea::vertical().id_salt("changes").auto_shrink([false, false]);
    area.show_rows(ui, LINE, update.changes.len(), |ui, range| {
        for change in update.changes.get(range).unwrap_or_default() {
            let tone = match change.what {
                SceneFate::New => t.good,
                SceneFate::Changed(_) => t.strong,
                SceneFate::Gone => t.accent_text,
            };
            let words = present::scene_change_words(change);
            ui.add(Label::new(caption(words.as_str()).color(tone)).truncate()).on_hover_text(words);
        }
    });
}

/// Every finding, what matters most first; its lines bring the row into sight.
fn to_settle(ui: &mut Ui, page: &mut ImportPage, findings: &[ImportFinding]) {
    let mut order: Vec<&ImportFinding> = findings.iter().collect();
    order.sort_by_key(|finding| finding.severity);
    let area = ScrollArea::vertical().id_salt("findings").auto_shrink([false, false]);
    area.show_rows(ui, LINE, order.len(), |ui, range| {
        for at in range {
            let Some(finding) = order.get(at) else { continue };
            // By its own name the keyboard stays at it while the list scrolls.
            ui.push_id(at, |ui| line(ui, page, finding));
        }
    });
}

fn line(ui: &mut Ui, page: &mut ImportPage, finding: &ImportFinding) {
    let t = Tokens::of(ui);
    let (icon, tone) = match finding.severity {
        Severity::Lost => (icons::WARNING, t.over),
        Severity::Ambiguous => (icons::QUESTION, t.accent_text),
        Severity::Guessed => (icons::WARNING_CIRCLE, t.accent_text),
        Severity::Note => (icons::INFO, t.quiet),
    };
    let mut named: Vec<String> = finding.places.iter().take(PLACES).map(|place| place.line.to_string()).collect();
    named.dedup();
    let places = match (named.as_slice(), finding.places.len()) {
        ([one], 1) => say!("import-at-line", one = one),
        (_, more) if more > PLACES => say!("number-lines", count = more),
        _ => say!("import-at-lines", lines = named.join(", ")),
    };
    let what = present::finding_what_words(&finding.what);
    row_of_height(
        ui,
        LINE,
        |ui| {
            icon_mark(ui, icon, tone);
            ui.add(Label::new(body(what.as_str())).truncate()).on_hover_text(what.as_str());
        },
        |ui| {
            ui.spacing_mut().button_padding = Vec2::new(space::XS, 0.0);
            let button = Button::new(caption(places.as_str()).color(t.accent_text)).frame_when_inactive(false).small();
            if ui.add(button).accessible_name(say!("import-show-places", places = places, what = &what)).clicked() {
                page.reveal = next(finding, page.shown);
            }
        },
    );
}

/// The place after the one that is shown; each click goes on to the next.
fn next(finding: &ImportFinding, shown: Option<usize>) -> Option<usize> {
    let lines = || finding.places.iter().map(|place| place.line);
    lines().find(|line| Some(*line) > shown).or_else(|| lines().next())
}

/// What it costs, and whether that fits.
fn costs(ui: &mut Ui, page: &ImportPage, incoming: &Incoming) {
    let t = Tokens::of(ui);
    let Some(cost) = &incoming.cost else {
        ui.add(Label::new(body(say!("import-too-large")).color(t.over)).wrap());
        return;
    };
    let ImportCost { bare, expected, left, verdict, kinds, .. } = cost;
    ui.horizontal(|ui| {
        ui.label(number(present::credits(bare.credits)).color(t.strong));
        let words = if bare.unpriced > 0 { say!("import-credits-at-least") } else { say!("import-credits-bare") };
        ui.label(caption(words).color(t.quiet));
    });
    ScrollArea::vertical().id_salt("costs").auto_shrink([false, false]).show(ui, |ui| {
        if bare.unpriced > 0 {
            let words = say!("import-not-priced", count = bare.unpriced);
            ui.add(Label::new(body(words).color(t.accent_text)).wrap());
        } else {
            ui.label(body(say!("import-with-retakes", credits = present::credits(*expected))).color(t.quiet));
        }
        for (kind, sum) in kinds {
            let sum = present::sum_text(*sum);
            let words = format!("{} {}", present::kind_title(*kind), sum.text);
            ui.label(body(words).color(ink(t, sum.tone)));
        }
        if let Some(Ok(joined)) = page.joined(incoming)
            && let Some(total) = joined.total
        {
            let sum = present::sum_text(total);
            ui.label(body(say!("import-board-then", sum = sum.text)).color(ink(t, sum.tone)));
        } else if let Some(verdict) = verdict {
            let words = present::verdict_words(verdict);

            let is_known = left.as_ref().is_none_or(Room::is_known);
            let left = left.as_ref().map(|room| present::credits(room.credits)).unwrap_or_default();
            ui.label(
                body(say!("import-left", most = u8::from(!is_known), left = left, verdict = words.text))
                    .color(ink(t, words.tone)),
            );
        }
    });
}
