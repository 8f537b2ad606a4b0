//! Egui’s own style, made of the tokens and metrics.

use egui::epaint::FontColorTransferFunction;
use egui::epaint::text::TextOptions;
use egui::style::{ScrollStyle, WidgetVisuals, Widgets};
use egui::{
    Color32, Context, CornerRadius, FontFamily, FontId, Margin, Stroke, Style, TextStyle, Theme, ThemePreference, Vec2,
    Visuals,
};

use super::metrics::{part, radius, size, space};
use super::{Tokens, fonts, palette};
use crate::storage::{Motion, ThemeChoice};

/// The duration of animations, in seconds.
const MOTION: f32 = 0.12;

/// Gives egui's dark and light theme the look of the program.
pub(crate) fn apply(ctx: &Context, motion: Motion) {
    fonts::install(ctx);
    for (theme, tokens) in [(Theme::Dark, &palette::DARK), (Theme::Light, &palette::LIGHT)] {
        ctx.style_mut_of(theme, |style| restyle(style, tokens, motion));
    }
}

/// Switches to a theme. High contrast takes the place of egui's dark theme, which it is based on.
pub(crate) fn set_theme(ctx: &Context, choice: ThemeChoice) {
    let dark = if choice == ThemeChoice::HighContrast { &palette::HIGH_CONTRAST } else { &palette::DARK };
    ctx.style_mut_of(Theme::Dark, |style| style.visuals = visuals(dark, true));
    ctx.set_theme(match choice {
        ThemeChoice::System => ThemePreference::System,
        ThemeChoice::Dark | ThemeChoice::HighContrast => ThemePreference::Dark,
        ThemeChoice::Light => ThemePreference::Light,
    });
}

/// Turns animations on or off.
pub(crate) fn set_motion(ctx: &Context, motion: Motion) {
    ctx.all_styles_mut(|style| style.animation_time = animation_time(motion));
}

const fn animation_time(motion: Motion) -> f32 {
    match motion {
        Motion::Full => MOTION,
        Motion::Reduced => 0.0,
    }
}

fn restyle(style: &mut Style, t: &Tokens, motion: Motion) {
    style.text_styles = [
        (TextStyle::Small, FontId::new(size::SMALL, FontFamily::Proportional)),
        (TextStyle::Body, FontId::new(size::BODY, FontFamily::Proportional)),
        (TextStyle::Button, FontId::new(size::BODY, FontFamily::Proportional)),
        (TextStyle::Heading, FontId::new(size::TITLE, fonts::strong_family())),
        (TextStyle::Monospace, FontId::new(size::BODY, FontFamily::Monospace)),
    ]
    .into();
    style.animation_time = animation_time(motion);
    let spacing = &mut style.spacing;
    spacing.item_spacing = Vec2::new(space::S, space::S);
    spacing.button_padding = Vec2::new(space::M, 5.0);
    spacing.interact_size = Vec2::new(part::CONTROL_HEIGHT, part::CONTROL_HEIGHT);
    spacing.menu_margin = Margin::same(8);
    spacing.window_margin = Margin::same(20);
    spacing.icon_width = 16.0;
    spacing.icon_spacing = 6.0;
    spacing.combo_height = 320.0;
    spacing.tooltip_width = 320.0;
    spacing.menu_width = 240.0;
    spacing.scroll = ScrollStyle { bar_width: 8.0, ..ScrollStyle::thin() };
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    style.visuals = visuals(t, t.panel != palette::LIGHT.panel);
}

fn visuals(t: &Tokens, dark: bool) -> Visuals {
    let base = if dark { Visuals::dark() } else { Visuals::light() };
    let line = Stroke::new(part::HAIRLINE, t.hairline);
    // Without the usual thickening of light text: Inter is drawn for its own weight.
    let text_options = TextOptions { color_transfer_function: FontColorTransferFunction::Off, ..base.text_options };
    Visuals {
        text_options,
        dark_mode: dark,
        override_text_color: None,
        weak_text_color: Some(t.quiet),
        widgets: widgets(t),
        selection: egui::style::Selection {
            bg_fill: t.accent.gamma_multiply(0.28),
            stroke: Stroke::new(part::HAIRLINE, t.accent_text),
        },
        hyperlink_color: t.accent_text,
        faint_bg_color: t.card,
        extreme_bg_color: t.raised,
        text_edit_bg_color: Some(t.control),
        code_bg_color: t.raised,
        warn_fg_color: t.accent_text,
        error_fg_color: t.over,
        window_corner_radius: CornerRadius::same(radius::CARD),
        window_fill: t.card,
        window_stroke: line,
        menu_corner_radius: CornerRadius::same(radius::GROUP),
        panel_fill: t.panel,
        ..base
    }
}

fn widgets(t: &Tokens) -> Widgets {
    let state = |fill: Color32, line: Color32, ink: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(part::HAIRLINE, line),
        corner_radius: CornerRadius::same(radius::CONTROL),
        fg_stroke: Stroke::new(part::HAIRLINE, ink),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: state(t.panel, t.hairline, t.strong),
        inactive: state(t.control, t.control_line, t.strong),
        hovered: state(t.raised, t.quiet, t.strong),
        active: state(t.hairline, t.accent, t.strong),
        open: state(t.control, t.accent, t.strong),
    }
}
