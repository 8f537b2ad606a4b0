//! Opens the page that says why a figure is what it is, and leads to where it can be changed.

use egui::Rect;

use super::{actions, edit};
use crate::figures::LensSettings;
use crate::figures::why::{AdjustAt, Explainer, Figure, FigureQuestion, Why};
use crate::present::{WhyView, WhyWords};
use crate::ui::action::Action;
use crate::ui::state::Screen;
use crate::ui::theme::metrics::part;
use crate::ui::why::{MOST_LINES, WhyPage, WhyStep};
use crate::ui::window::Window;

/// Asks about a figure that stands somewhere on the screen.
pub(super) fn ask(window: &mut Window, step: WhyStep, beside: Rect) {
    let Some(view) = view(window, &step) else { return };
    let focused = window.ctx.memory(egui::Memory::focused);
    window.overlay.why = Some(WhyPage { trail: vec![step], beside, view, focused, seen: false });
}

/// Asks about the selected scene on the board, else about the total.
pub(super) fn ask_selected(window: &mut Window) {
    let basis = window.view.basis;
    let scene = window.view.selection.lead().filter(|_| window.view.screen == Screen::Board);
    let asked = match scene {
        Some(scene) => FigureQuestion::all(Figure::Scene(scene), basis),
        None => FigureQuestion::to_go(Figure::Total, basis),
    };
    let screen = window.ctx.content_rect();
    let at = screen.left_bottom() + egui::Vec2::new(part::RAIL_WIDTH, -part::FOOT_HEIGHT);
    ask(window, WhyStep::Figure(asked), Rect::from_min_size(at, egui::Vec2::ZERO));
}

/// Goes one level deeper.
pub(super) fn deeper(window: &mut Window, asked: FigureQuestion) {
    let step = WhyStep::Figure(asked);
    let Some(view) = view(window, &step) else { return };
    if let Some(page) = &mut window.overlay.why {
        page.trail.push(step);
        page.view = view;
        page.seen = false;
    }
}

/// Goes one level back.
pub(super) fn back(window: &mut Window) {
    let before = window.overlay.why.as_mut().and_then(|page| {
        page.trail.pop();
        page.trail.last().cloned()
    });
    let shown = before.and_then(|step| view(window, &step));
    match (&mut window.overlay.why, shown) {
        (Some(page), Some(view)) => {
            page.view = view;
            page.seen = false;
        }
        _ => close(window),
    }
}

/// Closes the page; what had the keyboard before has it again.
pub(super) fn close(window: &mut Window) {
    if let Some(focused) = window.overlay.why.take().and_then(|page| page.focused) {
        window.ctx.memory_mut(|memory| memory.request_focus(focused));
    }
}

/// Goes to where something can be changed.
pub(super) fn go_to(window: &mut Window, place: AdjustAt) {
    window.overlay.why = None;
    match place {
        AdjustAt::Scene(scene) => edit::reveal(window, scene),
        AdjustAt::Project => edit::reveal_project(window),
        AdjustAt::Account => actions::run(window, Action::Account),
        AdjustAt::Balance => actions::run(window, Action::AdjustBalance),
        other => {
            if let Some(screen) = screen_of(other) {
                actions::run(window, Action::Show(screen));
            }
        }
    }
}

/// The screen that a place is; `None` where it is a part of one, or a dialog.
const fn screen_of(place: AdjustAt) -> Option<Screen> {
    match place {
        AdjustAt::Assumptions | AdjustAt::Confidence | AdjustAt::Speech => Some(Screen::Costs),
        AdjustAt::Takes => Some(Screen::Usage),
        AdjustAt::Plans => Some(Screen::Plans),
        AdjustAt::Prices => Some(Screen::Prices),
        AdjustAt::Scene(_) | AdjustAt::Project | AdjustAt::Account | AdjustAt::Balance => None,
    }
}

/// The answer in words; `None` where there is no such figure any more.
fn view(window: &Window, step: &WhyStep) -> Option<WhyView> {
    let at = window.workspace.standpoint()?.ok()?;
    let view = &window.view;
    let settings = LensSettings { filter: view.filter, basis: view.basis, confidence: view.confidence };
    let why: Why = match step {
        WhyStep::Figure(asked) => Explainer::new(at.known(), at.seen(settings)).why(asked)?,
        WhyStep::Told(why) => Why::clone(why),
    };
    let words =
        WhyWords { project: at.project, prices: at.prices, today: at.balance.today, confidence: view.confidence };
    let mut shown = words.view(&why.shortened(MOST_LINES));
    // A way to the screen that is shown leads nowhere.
    for line in &mut shown.lines {
        line.change = line.change.filter(|place| screen_of(*place) != Some(view.screen));
    }
    Some(shown)
}
