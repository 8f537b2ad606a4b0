//! One frame from top to bottom: think, draw, then do what was asked for.

use egui::{Context, Key, Ui, Vec2, ViewportCommand};

use super::action::{Action, Availability, Situation};
use super::focus::FocusInSight;
use super::heard::{self, NamesWithoutIcons};
use super::intent::Intent;
use super::key_map::KeyMap;
use super::request::{Outbox, Request};
use super::savings::SavingsState;
use super::shell::{
    BarState, Foot, allowance_bar, allowance_of, due_of, found_bar, menu_bar, project_notice, provenance_bars, rail,
    too_large,
};
use super::slow_memo::SlowMemo;
use super::state::Screen;
use super::steps::StepsState;
use super::theme::Tokens;
use super::theme::metrics::part;
use super::views::board::BoardMemo;
use super::views::costs::CostsState;
use super::views::plans::PlansState;
use super::views::prices::PricesState;
use super::views::swaps::SwapsState;
use super::views::usage::UsageState;
use super::views::{Content, Scope, SharesOf, board, costs, plans, prices, start, swaps, usage};
use super::widgets::above_panel;
use super::window::{Overlay, Setup, Window};
use super::{dialogs, dispatch, why};
use crate::figures::Lens;
use crate::figures::usage::Completion;
use crate::present::{self, AllowanceBar, ToErrorWords as _};
use crate::storage::Motion;
use crate::words::say;
use crate::workspace::Memo;

/// What title bar and panels of a desktop take of the height of a screen, in points.
const PANELS: f32 = 96.0;

/// The program's window.
pub struct App {
    window: Window,
    outbox: Outbox,
    bar: Memo<Content, AllowanceBar>,
    shares: Memo<Content, SharesOf>,
    savings: SavingsState,
    steps: StepsState,
    due: SlowMemo<Content, Completion>,
    board: BoardMemo,
    costs: CostsState,
    plans: PlansState,
    swaps: SwapsState,
    usage: UsageState,
    prices: PricesState,
    focus: FocusInSight,
    /// The title that the window system shows.
    title: String,
    /// Whether the size of the first start was fitted to the screen.
    fitted: bool,
}

impl App {
    /// A window with what was remembered, and with the project that was named, if any.
    pub fn new(ctx: &Context, setup: Setup) -> Self {
        ctx.add_plugin(NamesWithoutIcons);
        let mut window = Window::new(ctx, &setup);
        dispatch::start(&mut window, &setup);
        let app = Self {
            window,
            outbox: Outbox::default(),
            bar: Memo::default(),
            shares: Memo::default(),
            savings: SavingsState::default(),
            steps: StepsState::default(),
            due: SlowMemo::default(),
            board: BoardMemo::default(),
            costs: CostsState::default(),
            plans: PlansState::default(),
            swaps: SwapsState::default(),
            usage: UsageState::default(),
            prices: PricesState::default(),
            focus: FocusInSight::default(),
            title: String::new(),
            fitted: setup.folders.is_none(),
        };
        if let Some(file) = setup.file {
            app.outbox.send(Request::Intend(Intent::Open(Some(file))));
        }
        app
    }

    /// Whether what was remembered of earlier runs has been read. Until then the window goes by what is usual.
    pub const fn is_ready(&self) -> bool {
        self.window.ready
    }

    /// Whether no work is under way on other threads. Its last answer may still be waiting for the next frame.
    pub fn is_at_rest(&self) -> bool {
        self.window.jobs.is_at_rest() && self.window.pictures.are_at_rest()
    }

    /// Makes a panic and the signals that end a program write unsaved changes first. Holds for the whole process.
    pub fn survive(&self) {
        self.window.crash_copy.write_on_panic();
        self.window.crash_copy.write_on_signals();
    }

    #[cfg(test)]
    pub(super) const fn parts(&mut self) -> (&mut Window, &Outbox) {
        (&mut self.window, &self.outbox)
    }

    /// What happens before anything is drawn: results of slow work, the window's own requests, dropped files.
    pub fn think(&mut self, ctx: &Context) {
        dispatch::results(&mut self.window);
        self.window.pictures.take_in();
        dispatch::ask_store_again(&mut self.window);
        if ctx.input(|input| input.viewport().close_requested()) && !self.window.leaving {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.outbox.act(Action::Quit);
        }
        self.fit_to_screen(ctx);
        if ctx.input(|input| input.events.contains(&egui::Event::WindowFocused(true))) {
            dispatch::look_again(&mut self.window);
        }
        dispatch::dropped_files(&self.window, &self.outbox);
    }

    /// Draws the window, and does what was asked for.
    pub fn draw(&mut self, ui: &mut Ui) {
        let situation = self.window.situation();
        self.focus.follow(ui.ctx());
        self.keys(ui.ctx(), &situation);
        // What closes in this frame still had its keys: Escape closes a menu, and nothing below it.
        let covered = self.window.is_covered();
        if self.window.view.playing.is_none() {
            menu_bar(ui, &self.bar_state(), &situation, &self.outbox);
        }
        self.screen(ui, covered);
        self.overlays(ui.ctx(), &situation);
        self.window.toasts.show(ui.ctx());
        self.carry_out(ui.ctx());
        self.tell_title(ui.ctx());
        self.focus.settle(ui.ctx());
    }

    /// The first window is no larger than the screen, with its title bar and panels.
    fn fit_to_screen(&mut self, ctx: &Context) {
        if self.fitted || !self.window.ready {
            return;
        }
        let Some(screen) = ctx.input(|input| input.viewport().monitor_size) else { return };
        self.fitted = true;
        if self.window.profile.settings.window.is_none() {
            let now = ctx.content_rect().size() * ctx.zoom_factor();
            let most = Vec2::new(screen.x, (screen.y - PANELS).max(0.0));
            if now.x > most.x || now.y > most.y {
                ctx.send_viewport_cmd(ViewportCommand::InnerSize(now.min(most)));
            }
        }
    }

    /// The title of the window, for eyes and for screen readers: the document's name, then ours.
    fn tell_title(&mut self, ctx: &Context) {
        let title = self.window.open().map_or_else(
            || "Creditboard".to_owned(),
            |open| say!("window-title", name = present::project_name(open.name())),
        );
        heard::name_window(ctx, &title);
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }

    fn bar_state(&self) -> BarState {
        let open = self.window.open();
        BarState {
            name: open.map(|open| present::project_name(open.name())),
            saved: open.map(|open| present::file_state_words(open.file_state())).unwrap_or_default(),
            recent: self.window.profile.settings.recent.clone(),
            theme: self.window.profile.settings.theme,
            still: self.window.profile.settings.motion == Motion::Reduced,
            trouble: self.window.troubles.mark(),
        }
    }

    /// The keys of all actions, those with most modifiers first.
    fn keys(&self, ctx: &Context, situation: &Situation) {
        let Overlay { dialog, palette, why, .. } = &self.window.overlay;
        let plays = self.window.view.playing.is_some();
        if plays || dialog.is_some() || palette.is_some() || why.is_some() {
            return;
        }
        let typing = ctx.text_edit_focused();
        let busy = typing || egui::Popup::is_any_open(ctx);
        let map = KeyMap::of_window(ctx);
        let mut actions: Vec<(Action, egui::KeyboardShortcut)> =
            Action::all().filter_map(|action| Some((action, map.keys(action)?))).collect();
        actions.sort_by_key(|(_, keys)| std::cmp::Reverse(modifiers(*keys)));
        for (action, keys) in actions.into_iter().filter(|(_, keys)| !(busy && yields_to_typing(*keys))) {
            // A slow frame may hold several presses: each counts. What cannot run now uses up its keys all the same, or
            // Ctrl+Shift+O would be taken for Ctrl+O.
            let presses = ctx.input_mut(|input| presses(input, keys));
            if action.availability(situation) != Availability::Not {
                (0..presses).for_each(|_| self.outbox.act(action));
            }
        }
        if !busy {
            self.clipboard(ctx, situation);
        }
        // Second keys for the same actions.
        let command = egui::Modifiers::COMMAND;
        let same = [
            (command, Key::Y, Action::Redo),
            (command, Key::Equals, Action::ZoomIn),
            (command, Key::Enter, Action::AddScene),
        ];
        for (modifiers, key, action) in same {
            if action.availability(situation) != Availability::Not
                && ctx.input_mut(|input| input.consume_key(modifiers, key))
            {
                self.outbox.act(action);
            }
        }
    }

    /// The window system turns the keys of the clipboard into events of their own.
    fn clipboard(&self, ctx: &Context, situation: &Situation) {
        let mut asked = Vec::new();
        ctx.input_mut(|input| {
            input.events.retain(|event| {
                asked.push(match event {
                    egui::Event::Copy => Request::Do(Action::Copy),
                    egui::Event::Cut => Request::Do(Action::Cut),
                    egui::Event::Paste(text) => Request::Paste(text.clone()),
                    _ => return true,
                });
                false
            });
        });
        for request in asked {
            let possible = match &request {
                Request::Do(action) => action.availability(situation) != Availability::Not,
                _ => true,
            };
            if possible {
                self.outbox.send(request);
            }
        }
    }

    fn screen(&mut self, ui: &mut Ui, covered: bool) {
        let Self { window, outbox, bar, shares, savings, due, board: board_state, .. } = self;
        let (costs_state, plans_state, swaps_state) = (&mut self.costs, &mut self.plans, &mut self.swaps);
        let (usage_state, prices_state, steps) = (&mut self.usage, &mut self.prices, &mut self.steps);
        let covered = covered || window.is_covered();
        let (open, at) = match window.workspace.open.as_ref().zip(window.workspace.standpoint()) {
            None => {
                start::show(ui, &window.start, &mut window.pictures, outbox);
                return;
            }
            Some((open, Ok(at))) => (open, at),
            Some((_, Err(error))) => {
                too_large(ui, &error.words().to_string());
                return;
            }
        };
        let dismissed = window.profile.settings.dismissed.contains(&open.dismissal(at.balance.cycle));
        let scope = Scope { dismissed, covered, ..Scope::new(at, open, &window.view, shares, outbox) };
        if window.view.playing.is_some() {
            board::show_film(ui, &scope, &mut window.view, (&mut window.pictures, board_state));
            return;
        }
        let foot = allowance_of(&scope, &window.view, bar);
        let lens = Lens { basis: foot.swaps_on(window.view.basis), ..scope.lens(&window.view) };
        let together = savings.together(ui.ctx(), outbox, &at, &lens);
        let filter = window.view.filter;
        let steps = steps.get(ui.ctx(), (&scope, &window.view), filter, foot.needs_steps);
        let foot = steps.advise(foot, together, scope.prices);
        let due = due_of(ui.ctx(), (&scope, &window.view), due);
        let mut above = above_panel(ui, part::FOOT_HEIGHT);
        rail(&mut above, window.view.screen, outbox);
        if let Some(found) = &open.recovery.found {
            found_bar(&mut above, found, outbox);
        }
        provenance_bars(&mut above, open, outbox);
        project_notice(&mut above, &open.notes, outbox);
        match window.view.screen {
            Screen::Costs => costs::show(&mut above, &scope, &window.view, costs_state),
            Screen::Swaps => {
                let like = || window.workspace.alike();
                swaps::show(&mut above, &scope, &mut window.view, (&like, swaps_state));
            }
            Screen::Usage => {
                let trouble = window.workspace.ledger.trouble.as_ref().map(present::store_issue_words);
                let known = usage::KnownUsage { usage: at.usage, trouble: trouble.as_deref(), steps };
                usage::show(&mut above, (&scope, &window.view), known, usage_state);
            }
            Screen::Plans => {
                let folders = window.profile.folders.as_ref();
                plans::show(&mut above, &scope, &mut window.view, (folders, plans_state));
            }
            Screen::Prices => {
                let own = prices::OwnList { own: window.workspace.own_prices(), shipped: window.shipped };
                prices::show(&mut above, &scope, &mut window.view, (own, prices_state));
            }
            Screen::Board | Screen::Start => {
                board::show(&mut above, &scope, &mut window.view, (&mut window.pictures, board_state));
            }
        }
        allowance_bar(ui, &scope, &window.view, &Foot { bar: &foot, due: due.as_ref() });
    }

    fn overlays(&mut self, ctx: &Context, situation: &Situation) {
        let prices = self.window.prices();
        let Window { overlay, workspace, pictures, .. } = &mut self.window;
        if let Some(dialog) = &mut overlay.dialog {
            dialogs::show(ctx, dialog, prices, pictures, &self.outbox);
        }
        if let Some(page) = &mut overlay.why {
            why::show(ctx, page, &self.outbox);
        }
        let project = workspace.open.as_ref().map(|open| open.project().as_ref());
        let open = overlay.palette.as_mut().map(|palette| palette.show(ctx, situation, project, &self.outbox));
        if open == Some(false) {
            overlay.palette = None;
        }
    }

    /// Does what was asked for while drawing. What follows shows in the next frame.
    fn carry_out(&mut self, ctx: &Context) {
        let requests = self.outbox.take();
        if requests.is_empty() {
            return;
        }
        for request in requests {
            dispatch::carry_out(&mut self.window, request);
        }
        self.window.settle();
        dispatch::note_changes(&mut self.window);
        ctx.request_repaint();
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        self.think(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.draw(ui);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        dispatch::on_exit(&mut self.window, dispatch::EXIT_PATIENCE);
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        Tokens::of_style(visuals).window.to_normalized_gamma_f32()
    }
}

/// How often the keys of a shortcut were pressed; those presses are used up. Letters count only with exactly these
/// modifiers; signs may need Shift on some keyboards.
fn presses(input: &mut egui::InputState, keys: egui::KeyboardShortcut) -> usize {
    if !keys.logical_key.name().chars().all(|letter| letter.is_ascii_uppercase()) {
        return input.count_and_consume_key(keys.modifiers, keys.logical_key);
    }
    let before = input.events.len();
    input.events.retain(|event| {
        !matches!(event, egui::Event::Key { key, pressed: true, modifiers, .. }
            if *key == keys.logical_key && modifiers.matches_exact(keys.modifiers))
    });
    before.saturating_sub(input.events.len())
}

/// Whether keys mean something else while text is being typed.
fn yields_to_typing(keys: egui::KeyboardShortcut) -> bool {
    let egui::KeyboardShortcut { modifiers, logical_key: key } = keys;
    let is_of_text = match key {
        Key::A | Key::C | Key::V | Key::X => modifiers == egui::Modifiers::COMMAND,
        Key::ArrowLeft
        | Key::ArrowRight
        | Key::ArrowUp
        | Key::ArrowDown
        | Key::Home
        | Key::End
        | Key::Backspace
        | Key::Delete
        | Key::Insert => true,
        _ => false,
    };
    is_of_text || (modifiers.is_none() || modifiers == egui::Modifiers::SHIFT) && !key.name().starts_with('F')
}

/// How many modifiers a shortcut asks for.
fn modifiers(keys: egui::KeyboardShortcut) -> u8 {
    let egui::Modifiers { alt, ctrl, shift, command, .. } = keys.modifiers;
    u8::from(alt) + u8::from(ctrl || command) + u8::from(shift)
}
