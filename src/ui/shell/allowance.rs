//! The allowance bar at the foot of every screen: planned, left, over, and one thing to do about it.

use egui::{Align, Button, Frame, Layout, Margin, Panel, Ui, Vec2};

use crate::figures::why::{Figure, FigureQuestion};
use crate::present::{self, AllowanceBar, Remedy, Spending, Toned};
use crate::ui::action::Action;
use crate::ui::heard::say_changes;
use crate::ui::request::{Outbox, Request};
use crate::ui::state::{Screen, View};
use crate::ui::theme::ink;
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body, caption, heading, icons, strong, title};
use crate::ui::views::Content;
use crate::ui::views::Scope;
use crate::ui::why::WhyStep;
use crate::ui::widgets::{BarPart, icon_button, notice_line, row_of_height, share_bar, text_width};
use crate::words::say;
use crate::workspace::Memo;

const THICK: f32 = 13.0;
const LEAST_BAR: f32 = 40.0;
/// The width of the words at the left: enough for the longest plan name where there is room.
const WORDS: f32 = 244.0;
const FEW_WORDS: f32 = 228.0;
/// So much more where other projects take something first, which is said.
const MORE_WORDS: f32 = 64.0;
const SPARE: f32 = 204.0;
/// Longer words take so many steps more.
const WIDER: f32 = 32.0;
/// So much more where something is held back, which is said.
const AFTER: f32 = 112.0;
/// So much more where no more than that is left, which is said.
const AT_MOST: f32 = 56.0;

/// The bar of the open project, without a word of swaps.
pub(crate) fn allowance_of(scope: &Scope<'_>, view: &View, bar: &mut Memo<Content, AllowanceBar>) -> AllowanceBar {
    let lens = scope.lens(view);
    bar.get(scope.content(view), || present::allowance_on(&lens, scope.to_go, &scope.standing, scope.extent())).clone()
}

/// What the foot of a screen shows.
pub(crate) struct Foot<'a> {
    pub(crate) bar: &'a AllowanceBar,
    /// When the project is due, and whether it is finished by then; `None` where it is not due.
    pub(crate) due: Option<&'a Toned>,
}

/// Shows the bar.
pub(crate) fn allowance_bar(ui: &mut Ui, scope: &Scope<'_>, view: &View, foot: &Foot<'_>) {
    let (t, Foot { bar, due }) = (Tokens::of(ui), foot);
    let frame = Frame::new().fill(t.panel).inner_margin(Margin::symmetric(16, 8));
    Panel::bottom("allowance").frame(frame).exact_size(part::FOOT_HEIGHT).resizable(false).show(ui, |ui| {
        let narrow = ui.available_width() < part::NARROW;
        let height = ui.available_height();
        // What the totals at the left and the button that dismisses need at the least.
        let width = words_width(ui, scope, (narrow, bar));
        let most =
            ui.available_width() - width.max(WORDS + MORE_WORDS) - LEAST_BAR - spare_width(scope, bar) - space::XL;
        let totals = |ui: &mut Ui| {
            words(ui, scope, view, (width, bar));
            parts(ui, scope, bar);
            ui.add_space(space::XS);
            let spare = strong(bar.spare.text.as_str()).color(ink(t, bar.spare.tone));
            let asked = FigureQuestion::to_go(Figure::Spare, view.basis);
            match due {
                None => _ = scope.figure(ui, spare, asked),
                Some(due) => {
                    let spare = |ui: &mut Ui| _ = scope.figure(ui, spare, asked);
                    below_spare(ui, spare_width(scope, bar), due, scope.outbox, spare);
                }
            }
        };
        row_of_height(ui, height, totals, |ui| {
            let Some(note) = bar.note.as_ref().filter(|note| note.over.is_zero() || !scope.dismissed) else { return };
            let sentences = if narrow { Vec::new() } else { note.sentences() };
            let answer = notice_line(ui, (&sentences, most), note.remedy.label());
            if let Some(said) = &answer.said {
                let figure = if note.remedy == Remedy::ShowUnpriced { Figure::Unpriced } else { Figure::Spare };
                scope.ask_when_clicked(said, WhyStep::Figure(FigureQuestion::to_go(figure, view.basis)));
            }
            if answer.pressed {
                remedy(note.remedy, scope.outbox);
            }
            if !note.over.is_zero() && icon_button(ui, icons::X, say!("window-not-again")).clicked() {
                scope.outbox.send(Request::DismissShort);
            }
        });
    });
}

/// What is to spare, and below it when the project is due: a click shows more on Usage.
fn below_spare(ui: &mut Ui, width: f32, due: &Toned, outbox: &Outbox, spare: impl FnOnce(&mut Ui)) {
    let size = Vec2::new(width, part::FOOT_HEIGHT - space::L);
    ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.add_space(space::XS);
        spare(ui);
        let words = caption(due.text.as_str()).color(ink(Tokens::of(ui), due.tone));
        let link = Button::new(words).frame(false).truncate();
        if ui.add(link).on_hover_text(say!("window-show-on-usage")).clicked() {
            outbox.act(Action::Show(Screen::Usage));
        }
    });
}

/// The width of what is to spare.
fn spare_width(scope: &Scope<'_>, bar: &AllowanceBar) -> f32 {
    let holds = bar.segments.iter().any(|segment| segment.what == Spending::Contingency);
    let at_most = if scope.standing.room().is_known() { 0.0 } else { AT_MOST };
    SPARE + at_most + if holds { AFTER } else { 0.0 }
}

/// The width of the words at the left: more than usual for longer ones where there is room, in steps, so that it stays
/// where a digit changes.
fn words_width(ui: &Ui, scope: &Scope<'_>, (narrow, bar): (bool, &AllowanceBar)) -> f32 {
    let more = if scope.standing.is_shared() { MORE_WORDS } else { 0.0 };
    if narrow {
        return FEW_WORDS + more;
    }
    let full = bar.totals().first().map_or(0.0, |totals| totals_width(ui, *totals));
    let caption = bar.captions.first().map_or(0.0, |caption| text_width(ui, heading(caption)));
    let beyond = full.max(caption) - WORDS - more;
    WORDS + more + (beyond / WIDER).ceil().clamp(0.0, 4.0) * WIDER
}

/// The width of what is planned and what it is planned of, beside each other.
fn totals_width(ui: &Ui, [planned, of]: [&str; 2]) -> f32 {
    text_width(ui, title(planned)) + space::XS + text_width(ui, body(of)) + 1.0
}

/// The bar with a part for each kind, named for screen readers and in the tooltip.
fn parts(ui: &mut Ui, scope: &Scope<'_>, bar: &AllowanceBar) {
    let t = Tokens::of(ui);
    let room = (ui.available_width() - spare_width(scope, bar) - space::M).max(LEAST_BAR);
    let names: Vec<&str> = bar.segments.iter().map(|segment| segment.name.as_str()).collect();
    let one = |segment: &present::BarSegment| BarPart { share: segment.share, color: color(t, segment.what) };
    let parts: Vec<BarPart> = bar.segments.iter().map(one).collect();
    let of = bar.of.first().map_or("", String::as_str);
    let sums = say!(
        "window-allowance",
        planned = &bar.planned.text,
        of = of,
        spare = &bar.spare.text,
        parts = names.join(", ")
    );
    let response = share_bar(ui, Vec2::new(room, THICK), &sums, &parts);
    say_changes(ui, response.id);
    if let Some(end) = bar.end {
        end_mark(ui, response.rect, end);
    }
    response.on_hover_text(names.join("\n"));
}

/// Where the allowance ends inside a bar that is longer than it.
fn end_mark(ui: &Ui, bar: egui::Rect, end: f32) {
    let x = bar.left() + bar.width() * end;
    let mark = egui::Rect::from_x_y_ranges(x - 1.0..=x + 1.0, bar.top() - 4.0..=bar.bottom() + 4.0);
    ui.painter().rect_filled(mark, 1.0, Tokens::of(ui).over);
}

fn words(ui: &mut Ui, scope: &Scope<'_>, view: &View, (width, bar): (f32, &AllowanceBar)) {
    let t = Tokens::of(ui);
    let fits = |caption: &&String| text_width(ui, heading(caption)) <= width;
    let caption = bar.captions.iter().find(fits).or_else(|| bar.captions.last()).map_or("", String::as_str);
    let totals = bar.totals();
    let fits = |totals: &&[&str; 2]| totals_width(ui, **totals) <= width;
    let [planned, of] = totals.iter().find(fits).or_else(|| totals.last()).copied().unwrap_or_default();
    ui.allocate_ui_with_layout(Vec2::new(width, part::FOOT_HEIGHT - space::L), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.add_space(space::XS);
        scope.figure(ui, heading(caption).color(t.faint), FigureQuestion::to_go(Figure::Reset, view.basis));
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::XS;
            let total = title(planned).color(ink(t, bar.planned.tone));
            scope.figure(ui, total, FigureQuestion::to_go(Figure::Total, view.basis));
            let shared = scope.standing.shared_words();
            let asked = if shared.is_some() { Figure::LeftForProject } else { Figure::Left };
            let left = scope.figure(ui, body(of).color(t.quiet), FigureQuestion::to_go(asked, view.basis));
            if let Some(shared) = shared {
                left.on_hover_text(shared);
            }
        });
    });
}

const fn color(t: &Tokens, what: Spending) -> egui::Color32 {
    match what {
        Spending::Used => t.used,
        Spending::Others => t.faint,
        Spending::Planned(kind) => t.kind(kind),
        Spending::Contingency => t.quiet,
    }
}

fn remedy(remedy: Remedy, outbox: &Outbox) {
    match remedy {
        Remedy::WaysOut => outbox.act(Action::Show(Screen::Usage)),
        Remedy::ShowStep => outbox.send(Request::ShowStep),
        Remedy::ReviewSwaps => outbox.act(Action::Show(Screen::Swaps)),
        Remedy::NamePlan => outbox.act(Action::Account),
        Remedy::ShowUnpriced => outbox.send(Request::RevealFinding),
    }
}
