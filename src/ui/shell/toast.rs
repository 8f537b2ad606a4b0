//! Messages over the foot of the window: what was done, or why it was not.

use egui::{Align2, Area, Context, Frame, Id, Label, Margin, Order, Ui, Vec2};

use crate::present::{self, NotDone, WasDone};
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body, icons};
use crate::ui::widgets::{icon_button, icon_mark};
use crate::words::say;

/// How long a success stays, in seconds. A failure stays until it is dismissed.
const STAYS: f64 = 4.0;
/// How many are shown at once.
const MOST: usize = 3;
const WIDTH: f32 = 460.0;

/// A short message.
#[derive(Clone, Debug)]
pub(crate) struct Toast {
    text: String,
    /// When it disappears, in egui’s own time; `None` stays.
    until: Option<f64>,
}

/// The visible messages, oldest first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Toasts {
    shown: Vec<Toast>,
}

impl Toasts {
    /// Tells what was done.
    pub(crate) fn was_done(&mut self, ctx: &Context, what: &WasDone) {
        self.done(ctx, present::was_done_words(what));
    }

    /// Tells why something was not done.
    pub(crate) fn not_done(&mut self, why: &NotDone) {
        self.failed(present::not_done_words(why));
    }

    /// Says that something was done.
    pub(crate) fn done(&mut self, ctx: &Context, text: impl Into<String>) {
        let until = ctx.input(|input| input.time) + STAYS;
        self.push(Toast { text: text.into(), until: Some(until) });
    }

    /// Says that something could not be done.
    pub(crate) fn failed(&mut self, text: impl Into<String>) {
        self.push(Toast { text: text.into(), until: None });
    }

    /// Whether a message in sight has these words in it.
    #[cfg(test)]
    pub(crate) fn said(&self, words: &str) -> bool {
        self.shown.iter().any(|toast| toast.text.contains(words))
    }

    fn push(&mut self, toast: Toast) {
        self.shown.retain(|other| other.text != toast.text);
        self.shown.push(toast);
        let surplus = self.shown.len().saturating_sub(MOST);
        self.shown.drain(..surplus);
    }

    /// Shows them; asks for a repaint only when one is due to disappear.
    pub(crate) fn show(&mut self, ctx: &Context) {
        let now = ctx.input(|input| input.time);
        self.shown.retain(|toast| toast.until.is_none_or(|until| until > now));
        let next = self.shown.iter().filter_map(|toast| toast.until).fold(f64::INFINITY, f64::min);
        if next.is_finite() {
            let wait = std::time::Duration::try_from_secs_f64(next - now).unwrap_or_default();
            ctx.request_repaint_after(wait + std::time::Duration::from_millis(20));
        }
        let mut dismissed = None;
        let mut up = part::FOOT_HEIGHT + space::M;
        for (place, toast) in self.shown.iter().enumerate().rev() {
            let area = Area::new(Id::unique(("toast", place)))
                .order(Order::Foreground)
                .anchor(Align2::CENTER_BOTTOM, Vec2::new(0.0, -up));
            let response = area.show(ctx, |ui| one(ui, toast));
            if response.inner {
                dismissed = Some(place);
            }
            up += response.response.rect.height() + space::S;
        }
        if let Some(place) = dismissed {
            self.shown.remove(place);
        }
    }
}

/// One message. Returns whether it was dismissed.
fn one(ui: &mut Ui, toast: &Toast) -> bool {
    let t = Tokens::of(ui);
    let (icon, ink) = match toast.until {
        None => (icons::WARNING, t.over),
        Some(_) => (icons::CHECK_CIRCLE, t.good),
    };
    let frame = Frame::popup(ui.style()).fill(t.raised).inner_margin(Margin::symmetric(12, 8));
    let row = frame.show(ui, |ui| {
        ui.set_max_width(WIDTH);
        let row = ui.horizontal(|ui| {
            icon_mark(ui, icon, ink);
            let width = ui.available_width() - part::CONTROL_HEIGHT;
            ui.scope(|ui| {
                ui.set_max_width(width);
                ui.add(Label::new(body(toast.text.clone()).color(t.strong)).wrap());
            });
            icon_button(ui, icons::X, say!("window-dismiss-message")).clicked()
        });
        row.inner
    });
    row.inner
}
