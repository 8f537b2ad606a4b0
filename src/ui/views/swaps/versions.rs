//! Versions of the board beside it: as it is, with the steps, and as the user kept it by name.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Align2, FontFamily, FontId, Rect, Role, Sense, Ui, Vec2, WidgetInfo};

use crate::advice::Act;
use crate::present::{self, Toned, VersionsRow};
use crate::storage::{self, KeptVersion, kept_versions};
use crate::ui::dialogs::ComparedSource;
use crate::ui::request::Request;
use crate::ui::state::View;
use crate::ui::task::{Reporter, Task, let_go};
use crate::ui::theme::metrics::{part, size, space};
use crate::ui::theme::{Tokens, body, ink};
use crate::ui::views::{Content, Scope};
use crate::ui::widgets::{elided, quiet_button, section};
use crate::words::say;
use crate::workspace::{BoardTotals, ComparedBoard, ComparedUnder, OwnedStandpoint, Workspace};

/// So many kept versions are shown; *Compare…* has room for as many beside the steps.
const MOST_KEPT: usize = 2;
/// The height of a row, and the widths of its name and of each board at the least.
const ROW: f32 = 30.0;
const LABEL: f32 = 94.0;
const BOARD: f32 = 52.0;
/// The most that a board needs.
const WIDEST: f32 = 110.0;

/// What the panel shows, and what it comes from.
#[derive(Default)]
pub(super) struct VersionsState {
    key: Option<VersionsKey>,
    answer: Option<VersionsAnswer>,
    coming: Option<Task<VersionsAnswer>>,
    /// Whether the answer is about a content that is no longer there: a new one is on its way.
    past: bool,
}

/// What the answer follows from.
#[derive(Clone)]
struct VersionsKey {
    content: Content,
    /// How many versions were kept in this run.
    kept: u32,
    file: Option<PathBuf>,
    steps: Option<Arc<[Act]>>,
}

struct VersionsAnswer {
    /// What each board is called.
    names: Vec<String>,
    rows: Vec<VersionsRow>,
    steps: Option<Arc<[Act]>>,
    /// All that are kept, the newest first.
    kept: Vec<KeptVersion>,
    /// Their names.
    taken: Arc<[String]>,
}

/// All that the answer is worked out from.
struct VersionsTerms {
    like: Workspace,
    at: OwnedStandpoint,
    under: ComparedUnder,
    key: VersionsKey,
}

impl VersionsKey {
    fn is_same(&self, other: &Self) -> bool {
        let same_steps = match (&self.steps, &other.steps) {
            (None, None) => true,
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            _ => false,
        };
        same_steps && self.content == other.content && self.kept == other.kept && self.file == other.file
    }
}

impl VersionsState {
    /// Has a new question worked out, and takes in what is there. `steps` lead within what is left.
    pub(super) fn prepare(
        &mut self,
        ui: &Ui,
        (scope, view): (&Scope<'_>, &View),
        like: &dyn Fn() -> Workspace,
        steps: Option<&Arc<[Act]>>,
    ) {
        let key = VersionsKey {
            content: scope.content(view),
            kept: view.versions_kept,
            file: scope.open.file.as_ref().map(|file| file.path.clone()),
            steps: steps.cloned(),
        };
        if !self.key.as_ref().is_some_and(|known| known.is_same(&key)) {
            let is_other = self.key.as_ref().is_some_and(|known| !known.content.is_of_project(&key.content));
            if is_other {
                self.answer = None;
            }
            self.key = Some(key.clone());
            self.past = true;
            let seen = crate::figures::LensSettings::of(&scope.lens(view));
            let under = ComparedUnder::of(&scope.at, seen);
            let terms = VersionsTerms { like: like(), at: scope.at.owned(), under, key };
            let work = move |reporter: &Reporter<_>| reporter.report(terms.answer());
            self.coming = Some(Task::start(ui.ctx(), scope.outbox, "versions", work));
        }
        let Some(news) = self.coming.as_ref().and_then(Task::news) else { return };
        self.past = false;
        if let Some(before) = self.answer.replace(news) {
            let_go(scope.outbox, before);
        }
    }
}

impl VersionsState {
    /// The names of the versions that are kept.
    pub(super) fn taken(&self) -> Arc<[String]> {
        self.answer.as_ref().map(|answer| Arc::clone(&answer.taken)).unwrap_or_default()
    }
}

impl VersionsTerms {
    fn answer(self) -> VersionsAnswer {
        let Self { like, at, under, key } = self;
        let mut names = vec![say!("swap-now").to_owned()];
        let mut boards: Vec<Option<BoardTotals>> = vec![Some(BoardTotals::of(&at.at(), under))];
        if let Some(acts) = &key.steps {
            names.push(say!("swap-steps").to_owned());
            let changed = ComparedBoard::changed(like.alike(), acts, &at, under);
            boards.push(changed.ok().map(|board| board.totals));
        }
        let kept = key.file.as_deref().map(kept_versions).unwrap_or_default();
        for version in kept.iter().take(MOST_KEPT) {
            names.push(version.name.clone());
            let opened = storage::open(&version.path).ok();
            let board = opened.and_then(|opened| ComparedBoard::beside(like.alike(), opened, &at, under).ok());
            boards.push(board.map(|board| board.totals));
        }
        let known: Vec<Option<&BoardTotals>> = boards.iter().map(Option::as_ref).collect();
        let balance = at.at().balance;
        let plan = balance.plan.map(|plan| plan.name.as_str()).unwrap_or_default();
        let rows = present::versions_rows(&known, plan, under.left.map(|left| left.credits));
        let taken = kept.iter().map(|version| version.name.clone()).collect();
        VersionsAnswer { names, rows, steps: key.steps, kept, taken }
    }
}

/// Shows the versions, and what keeps one more.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, state: &VersionsState) {
    section(ui, say!("swap-versions"), |_| {});
    let Some(answer) = &state.answer else {
        ui.label(body(say!("swap-working-them-out")).color(Tokens::of(ui).quiet));
        return;
    };
    ui.add_enabled_ui(!state.past, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let columns = VersionsColumns::of(ui, answer.names.len());
        heads(ui, &columns, &answer.names);
        for row in &answer.rows {
            one(ui, &columns, row, &answer.names);
        }
    });
    ui.add_space(space::XS);
    ui.horizontal_wrapped(|ui| {
        if quiet_button(ui, say!("swap-keep-version")).on_hover_text(say!("swap-keep-version-about")).clicked() {
            scope.outbox.send(Request::NameVersion {
                name: String::new(),
                acts: Arc::from([]),
                taken: Arc::clone(&answer.taken),
            });
        }
        let others = answer.names.len() > 1;
        let button = ui.add_enabled_ui(others, |ui| quiet_button(ui, say!("swap-compare"))).inner;
        let button = button.accessible_name(say!("swap-compare-versions"));
        if button.on_hover_text(say!("swap-compare-versions-about")).clicked() {
            compare(scope, answer);
        }
    });
    let more = answer.kept.len().saturating_sub(MOST_KEPT);
    if more > 0 {
        let words = say!("swap-older", count = more);
        ui.add(egui::Label::new(body(words).color(Tokens::of(ui).quiet)).wrap());
    }
}

/// All versions that are shown in the comparison of whole boards.
fn compare(scope: &Scope<'_>, answer: &VersionsAnswer) {
    if let Some(acts) = &answer.steps {
        let name = say!("swap-with-the-steps").to_owned();
        scope.outbox.send(Request::Beside(ComparedSource::Changed { name, acts: Arc::clone(acts) }));
    }
    for version in answer.kept.iter().take(MOST_KEPT) {
        scope.outbox.send(Request::Beside(ComparedSource::File(version.path.clone())));
    }
}

/// Where names and boards stand.
struct VersionsColumns {
    label: f32,
    board: f32,
}

impl VersionsColumns {
    fn of(ui: &Ui, boards: usize) -> Self {
        let count = u16::try_from(boards.max(1)).map_or(f32::MAX, f32::from);
        let board = ((ui.available_width() - LABEL) / count).clamp(BOARD, WIDEST);
        Self { label: LABEL, board }
    }

    fn of_board(&self, row: Rect, place: usize) -> Rect {
        let place = u16::try_from(place).map_or(f32::MAX, f32::from);
        let left = row.left() + self.label + self.board * place;
        row.with_min_x(left).with_max_x(left + self.board)
    }
}

fn row_rect(ui: &mut Ui, spoken: &str) -> Rect {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken));
    let line = rect.with_min_y(rect.bottom() - part::HAIRLINE);
    ui.painter().rect_filled(line, 0, Tokens::of(ui).hairline);
    rect
}

fn heads(ui: &mut Ui, columns: &VersionsColumns, names: &[String]) {
    let t = Tokens::of(ui);
    let rect = row_rect(ui, &names.join(", "));
    for (place, name) in names.iter().enumerate() {
        right(ui, columns.of_board(rect, place), &Toned::new(present::Tone::Quiet, name.as_str()), t);
    }
}

fn one(ui: &mut Ui, columns: &VersionsColumns, row: &VersionsRow, names: &[String]) {
    let t = Tokens::of(ui);
    let each = names.iter().zip(&row.cells).map(|(name, cell)| format!("{name} {}", cell.text));
    let spoken = say!("swap-of-each", what = &row.spoken, all = each.collect::<Vec<_>>().join("; "));
    let rect = row_rect(ui, &spoken);
    let font = FontId::new(size::BODY, FontFamily::Proportional);
    let galley = elided(ui, &row.label, font, t.quiet, columns.label - space::XS);
    let at = Align2::LEFT_CENTER.anchor_size(rect.left_center(), galley.size());
    ui.painter().galley(at.min, galley, t.quiet);
    for (place, cell) in row.cells.iter().enumerate() {
        right(ui, columns.of_board(rect, place), cell, t);
    }
}

/// A text at the right end of its column, cut where there is no room.
fn right(ui: &Ui, column: Rect, text: &Toned, t: &Tokens) {
    let ink = ink(t, text.tone);
    let font = FontId::new(size::BODY, FontFamily::Proportional);
    let galley = elided(ui, &text.text, font, ink, column.width() - space::XS);
    let at = Align2::RIGHT_CENTER.anchor_size(column.right_center(), galley.size());
    ui.painter().galley(at.min, galley, ink);
}
