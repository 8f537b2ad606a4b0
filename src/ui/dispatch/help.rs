//! Guide, licences, and the report of a problem.

use crate::storage::{Motion, ThemeChoice};
use crate::ui::dialogs::{Dialog, GuidePage, LicencesPage};
use crate::ui::window::Window;

/// Opens the guide.
pub(super) fn show_guide(window: &mut Window) {
    window.overlay.dialog = Some(Dialog::Guide(Box::new(GuidePage::first())));
}

/// Opens the licences.
pub(super) fn show_licences(window: &mut Window) {
    match LicencesPage::load() {
        Ok(page) => window.overlay.dialog = Some(Dialog::Licences(Box::new(page))),
        Err(problem) => window.toasts.failed(problem),
    }
}

/// Says what is wrong for longer than a moment.
pub(super) fn show_troubles(window: &mut Window) {
    window.overlay.dialog = Some(Dialog::Troubles(window.troubles.sentences()));
}

/// Opens the report of a problem.
pub(super) fn show_report(window: &mut Window) {
    window.overlay.dialog = Some(Dialog::Report(report(window)));
}

/// Program, system, settings and the size of what is open: no path, title or text of the user.
fn report(window: &Window) -> String {
    let settings = &window.profile.settings;
    let prices = window.workspace.prices;
    let theme = match settings.theme {
        ThemeChoice::System => "system",
        ThemeChoice::Dark => "dark",
        ThemeChoice::Light => "light",
        ThemeChoice::HighContrast => "high contrast",
    };
    let motion = match settings.motion {
        Motion::Full => "full",
        Motion::Reduced => "reduced",
    };
    // Which of the two a Linux desktop is makes a difference; on other systems neither is set.
    let set = |name: &str| std::env::var_os(name).is_some();
    let display = if set("WAYLAND_DISPLAY") {
        ", Wayland"
    } else if set("DISPLAY") {
        ", X11"
    } else {
        ""
    };
    let size = window.ctx.content_rect().size();
    let mut lines = vec![
        format!("Creditboard {}", env!("CARGO_PKG_VERSION")),
        format!("System: {} {}{display}", std::env::consts::OS, std::env::consts::ARCH),
        format!("Window: {:.0} × {:.0} points, {:.2} pixels each", size.x, size.y, window.ctx.pixels_per_point()),
        format!("Settings: theme {theme}, motion {motion}, zoom {:.0} %", settings.zoom.get() * 100.0),
        format!("Price list: {}, {}", prices.id, prices.revision),
    ];
    if let Some(open) = &window.workspace.open {
        let project = open.document.project();
        let assets: usize = project.scenes.iter().map(|scene| scene.assets.len()).sum();
        let scenes = project.scenes.len();
        lines.push(format!("Project: {scenes} scenes with {assets} assets"));
    }
    lines.join("\n")
}
