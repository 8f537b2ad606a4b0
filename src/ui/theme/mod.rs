//! How the window looks: the only place with colours, sizes, fonts and icons.

mod palette;
pub(crate) mod fonts;
pub(crate) mod icons;
pub(crate) mod metrics;
mod style;
mod text;

use egui::{Color32, Ui, Visuals};

pub(crate) use style::{apply, set_motion, set_theme};
pub(crate) use text::{body, caption, heading, number, strong, title};

use crate::domain::Kind;
use crate::present::Tone;

/// A colour for every role. Named for what it means, not for the widget that uses it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tokens {
    /// Behind everything.
    pub(crate) window: Color32,
    /// Bars, rail, inspector.
    pub(crate) panel: Color32,
    /// A thing that stands by itself.
    pub(crate) card: Color32,
    /// A control on a card.
    pub(crate) raised: Color32,
    /// Lines that part things.
    pub(crate) hairline: Color32,
    /// The ground of a control or field that can be used.
    pub(crate) control: Color32,
    /// The outline of a control.
    pub(crate) control_line: Color32,
    /// Text that counts.
    pub(crate) strong: Color32,
    /// Text beside it.
    pub(crate) quiet: Color32,
    /// Text to be found when looked for.
    pub(crate) faint: Color32,
    /// The one colour that asks for attention.
    pub(crate) accent: Color32,
    /// Text on the accent.
    pub(crate) on_accent: Color32,
    /// The accent as text.
    pub(crate) accent_text: Color32,
    /// The ground of a notice.
    pub(crate) notice: Color32,
    /// The outline of a notice.
    pub(crate) notice_line: Color32,
    /// Text on a notice.
    pub(crate) notice_text: Color32,
    /// Images.
    pub(crate) image: Color32,
    /// Video.
    pub(crate) video: Color32,
    /// Speech.
    pub(crate) speech: Color32,
    /// Scripts.
    pub(crate) script: Color32,
    /// Scene enhancements.
    pub(crate) enhancement: Color32,
    /// Consultations.
    pub(crate) consultation: Color32,
    /// Credits already spent.
    pub(crate) used: Color32,
    /// It fits.
    pub(crate) good: Color32,
    /// It does not.
    pub(crate) over: Color32,
    /// Laid over the window behind a dialog.
    pub(crate) scrim: Color32,
    /// The ground of words that stand on a picture.
    pub(crate) badge: Color32,
    /// Words that stand on a picture.
    pub(crate) on_badge: Color32,
}

impl Tokens {
    /// The colours of the current theme.
    pub(crate) fn of(ui: &Ui) -> &'static Self {
        Self::of_style(ui.visuals())
    }

    /// The colours that a style was made of.
    pub(crate) fn of_style(visuals: &Visuals) -> &'static Self {
        palette::ALL.into_iter().find(|tokens| tokens.panel == visuals.panel_fill).unwrap_or(&palette::DARK)
    }

    /// The colours of words on a picture, which are the same in every theme.
    pub(crate) const fn on_pictures() -> &'static Self {
        &palette::DARK
    }

    /// The colour of a kind of asset.
    pub(crate) const fn kind(&self, kind: Kind) -> Color32 {
        match kind {
            Kind::Image => self.image,
            Kind::Video => self.video,
            Kind::Speech => self.speech,
            Kind::Script => self.script,
            Kind::Enhancement => self.enhancement,
            Kind::Consultation => self.consultation,
        }
    }

    /// The scrim behind a dialog, see-through.
    pub(crate) fn scrim_over(&self) -> Color32 {
        self.scrim.gamma_multiply(0.6)
    }
}

/// The colour in which a text with this meaning is shown.
pub(crate) const fn ink(t: &Tokens, tone: Tone) -> Color32 {
    match tone {
        Tone::Plain => t.strong,
        Tone::Quiet => t.quiet,
        Tone::Good => t.good,
        Tone::Over => t.over,
        Tone::Warn => t.accent_text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance after WCAG 2.
    fn luminance(color: Color32) -> f32 {
        let linear = |channel: u8| {
            let value = f32::from(channel) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
    }

    fn contrast(one: Color32, other: Color32) -> f32 {
        let (a, b) = (luminance(one), luminance(other));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_stands_out_from_its_ground() {
        let themes =
            [("dark", &palette::DARK, 4.5), ("light", &palette::LIGHT, 4.5), ("high", &palette::HIGH_CONTRAST, 7.0)];
        for (name, t, least) in themes {
            let grounds = [
                ("window", t.window),
                ("panel", t.panel),
                ("card", t.card),
                ("raised", t.raised),
                ("control", t.control),
            ];
            let texts = [
                ("strong", t.strong),
                ("quiet", t.quiet),
                ("faint", t.faint),
                ("accent_text", t.accent_text),
                ("good", t.good),
                ("over", t.over),
            ];
            for (ground, under) in grounds {
                for (text, over) in texts {
                    let ratio = contrast(over, under);
                    assert!(ratio >= least, "{name}: {text} on {ground} is {ratio:.2}");
                }
            }
            assert!(contrast(t.on_accent, t.accent) >= 4.5, "{name}: ink on accent");
            assert!(contrast(t.notice_text, t.notice) >= 4.5, "{name}: notice");
            assert!(contrast(t.over, t.notice) >= 4.5, "{name}: over on notice");
            assert!(contrast(t.accent_text, t.notice) >= 4.5, "{name}: accent on notice");
            assert!(contrast(t.on_badge, t.badge) >= 4.5, "{name}: badge");
        }
    }

    #[test]
    fn kinds_can_be_told_from_a_card() {
        for t in palette::ALL {
            for kind in Kind::ALL {
                assert!(contrast(t.kind(kind), t.card) >= 3.0, "{kind} on a card");
            }
        }
    }
}
