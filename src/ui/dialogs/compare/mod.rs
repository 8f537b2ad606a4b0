//! Whole boards beside each other: the open one at the left, up to three others, and what differs between them.

mod rows;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use egui::{Label, Ui, Vec2};

use super::headline;
use crate::advice::Act;
use crate::figures::BoardDifference;
use crate::present::{self, CompareRow, NotCompared, WorkFault};
use crate::prices::PriceList;
use crate::storage::{Version, shown};
use crate::ui::intent::Intent;
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption, icons, strong};
use crate::ui::widgets::{icon_button, quiet_button};
use crate::words::say;
use crate::workspace::naming::file_title;
use crate::workspace::{BoardTotals, ComparedBoard, ComparedUnder};

use rows::{ComparedColumns, compared_rows};

/// The width, where the window has it.
const WIDE: f32 = 1180.0;
/// So many boards stand beside the open one at the most.
const MOST: usize = 3;
/// So many recent boards are offered at the most.
const MOST_RECENT: usize = 6;

/// Tells comparisons apart: what one has asked for is nothing to the next.
static PAGES: AtomicU64 = AtomicU64::new(0);

/// Where a board of the comparison comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ComparedSource {
    /// The open board, as it is now.
    Open,
    /// A file.
    File(PathBuf),
    /// A stored version of the open board.
    Version {
        /// Which.
        version: Version,
        /// When it was kept, in words.
        when: String,
    },
    /// The open board with changes that are not made yet.
    Changed {
        /// What these are called.
        name: String,
        /// What they do.
        acts: Arc<[Act]>,
    },
}

/// The boards that are compared.
#[derive(Debug)]
pub(crate) struct ComparePage {
    number: u64,
    under: ComparedUnder,
    /// What they are judged by, in words.
    about: String,
    prices: &'static PriceList,
    /// The open board first.
    columns: Vec<CompareColumn>,
    /// The boards that are offered, newest first.
    recent: Vec<PathBuf>,
    rows: Vec<CompareRow>,
    /// Why a board was not added.
    problem: Option<String>,
}

/// A board of the comparison.
#[derive(Debug)]
struct CompareColumn {
    source: ComparedSource,
    /// What tells it from the others: the name of its file.
    title: String,
    /// What else is known of it: where it comes from, and its title once that is known.
    about: String,
    state: ColumnState,
}

/// What is known of a board.
#[derive(Debug)]
enum ColumnState {
    /// It is being read.
    Reading,
    /// All that is compared, and what the user should know of it, in sentences.
    Known(Box<ComparedBoard>, Vec<String>),
    /// It cannot be read, and why.
    Failed(String),
}

impl ComparePage {
    /// The open board by itself, with the boards that could stand beside it.
    pub(crate) fn of(
        title: String,
        recent: Vec<PathBuf>,
        (under, about): (ComparedUnder, String),
        prices: &'static PriceList,
    ) -> Self {
        let open = CompareColumn {
            source: ComparedSource::Open,
            title,
            about: say!("compare-open-board").to_owned(),
            state: ColumnState::Reading,
        };
        let number = PAGES.fetch_add(1, Ordering::Relaxed);
        Self { number, under, about, prices, columns: vec![open], recent, rows: Vec::new(), problem: None }
    }

    pub(crate) const fn number(&self) -> u64 {
        self.number
    }

    pub(crate) const fn under(&self) -> ComparedUnder {
        self.under
    }

    /// Puts a board beside the others, yet to be read. Says whether it did.
    pub(crate) fn add(&mut self, source: ComparedSource) -> bool {
        let (title, about) = match &source {
            ComparedSource::Open => return false,
            // Versions of a board often have one title: their files tell them apart.
            ComparedSource::File(path) => (file_title(path), shown(path)),
            ComparedSource::Version { when, .. } => {
                let own = self.columns.first().map(|open| open.title.clone());
                (own.unwrap_or_default(), say!("compare-version-of", when = when))
            }
            ComparedSource::Changed { name, .. } => (name.clone(), say!("compare-not-done").to_owned()),
        };
        self.problem = None;
        if self.columns.iter().any(|column| column.source == source) {
            self.problem = Some(say!("compare-already-here", title = title));
        } else if self.columns.len() > MOST {
            self.problem = Some(say!("compare-too-many", title = title));
        } else {
            self.columns.push(CompareColumn { source, title, about, state: ColumnState::Reading });
            self.compare();
            return true;
        }
        false
    }

    /// A board was read, or not.
    pub(crate) fn arrived(&mut self, source: &ComparedSource, result: Result<Box<ComparedBoard>, NotCompared>) {
        let Some(column) = self.columns.iter_mut().find(|column| column.source == *source) else { return };
        column.state = match result {
            Ok(board) => {
                if let ComparedSource::File(_) = source {
                    column.about.clone_from(&board.title);
                }
                let same = board.is_same.then(|| say!("compare-identical").to_owned());
                let notes = board.notes.iter().map(present::note_words);
                let sentences = same.into_iter().chain(notes).collect();
                ColumnState::Known(board, sentences)
            }
            Err(why) => ColumnState::Failed(present::not_compared_words(&why)),
        };
        self.compare();
    }

    /// What has not been read yet will not be.
    pub(crate) fn failed(&mut self, why: &WorkFault) {
        for column in &mut self.columns {
            if matches!(column.state, ColumnState::Reading) {
                let why = NotCompared::Unfinished(why.clone());
                column.state = ColumnState::Failed(present::not_compared_words(&why));
            }
        }
    }

    fn remove(&mut self, place: usize) {
        if place > 0 && place < self.columns.len() {
            self.columns.remove(place);
            self.problem = None;
            self.compare();
        }
    }

    /// Works out the rows again. All that takes long was done when the boards were read.
    fn compare(&mut self) {
        let boards: Vec<Option<&BoardTotals>> =
            self.columns.iter().map(|column| column.board().map(|board| &board.totals)).collect();
        let parts: Vec<Option<&BoardDifference>> =
            self.columns.iter().map(|column| column.board()?.difference.as_ref()).collect();
        let mut rows = present::compare_rows(&boards, self.under.seen, self.prices);
        rows.extend(present::compare_parts(&parts, self.prices));
        rows.extend(present::compare_starts(&parts));
        rows.extend(present::compare_alternatives(&parts, self.prices));
        self.rows = rows;
    }

    /// The recent boards that do not stand here yet.
    fn offered(&self) -> impl Iterator<Item = &PathBuf> {
        let stands = |path: &PathBuf| {
            self.columns.iter().any(|column| matches!(&column.source, ComparedSource::File(one) if one == path))
        };
        self.recent.iter().filter(move |path| !stands(path)).take(MOST_RECENT)
    }
}

impl CompareColumn {
    fn board(&self) -> Option<&ComparedBoard> {
        match &self.state {
            ColumnState::Known(board, _) => Some(board),
            ColumnState::Reading | ColumnState::Failed(_) => None,
        }
    }

    /// What there is to say of it besides its figures.
    fn sentences(&self) -> &[String] {
        match &self.state {
            ColumnState::Known(_, sentences) => sentences,
            ColumnState::Failed(why) => std::slice::from_ref(why),
            ColumnState::Reading => &[],
        }
    }
}

pub(super) fn show(ui: &mut Ui, page: &mut ComparePage, outbox: &Outbox) {
    headline(ui, say!("compare-title"), WIDE);
    let t = Tokens::of(ui);
    ui.add(Label::new(caption(page.about.as_str()).color(t.quiet)).wrap());
    add_row(ui, page, outbox);
    ui.add_space(space::XS);
    let columns = ComparedColumns::of(ui, page.columns.len());
    let removed = heads(ui, page, &columns, outbox);
    if page.columns.len() > 1 {
        let names: Vec<&str> = page.columns.iter().map(|column| column.title.as_str()).collect();
        compared_rows(ui, &columns, &page.rows, &names);
    } else {
        let next = say!("compare-next");
        ui.add(Label::new(body(next).color(t.quiet)).wrap());
    }
    ui.add_space(space::S);
    if quiet_button(ui, say!("dialog-close")).clicked() {
        outbox.send(Request::CloseDialog);
    }
    if let Some(place) = removed {
        page.remove(place);
    }
}

/// What can be put beside the open board.
fn add_row(ui: &mut Ui, page: &ComparePage, outbox: &Outbox) {
    let t = Tokens::of(ui);
    if page.columns.len() > MOST {
        ui.label(caption(say!("compare-full")).color(t.quiet));
    } else {
        ui.horizontal_wrapped(|ui| {
            ui.label(body(say!("compare-add")).color(t.quiet));
            for path in page.offered() {
                let name = file_title(path);
                let button = quiet_button(ui, &present::shortened(&name));
                if button.on_hover_text(path.display().to_string()).clicked() {
                    outbox.send(Request::Beside(ComparedSource::File(path.clone())));
                }
            }
            if quiet_button(ui, say!("compare-browse")).on_hover_text(say!("compare-browse-about")).clicked() {
                outbox.send(Request::Intend(Intent::Compare(None)));
            }
        });
    }
    if let Some(problem) = &page.problem {
        ui.add(Label::new(body(format!("{}  {problem}", icons::WARNING)).color(t.strong)).wrap());
    }
}

/// What each board is called, where it comes from, and what can be done with it. Returns the place of one to remove.
fn heads(ui: &mut Ui, page: &ComparePage, columns: &ComparedColumns, outbox: &Outbox) -> Option<usize> {
    let mut removed = None;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.allocate_space(Vec2::new(columns.label, 0.0));
        for (place, column) in page.columns.iter().enumerate() {
            ui.vertical(|ui| {
                ui.set_width(columns.board);
                ui.spacing_mut().item_spacing = Vec2::new(space::XS, space::XS);
                ui.set_max_width((columns.board - space::M).max(0.0));
                if head(ui, column, outbox) {
                    removed = Some(place);
                }
            });
        }
    });
    removed
}

/// The head of a column. Says whether it is to be removed.
fn head(ui: &mut Ui, column: &CompareColumn, outbox: &Outbox) -> bool {
    let t = Tokens::of(ui);
    let title = present::shortened(&column.title);
    ui.add(Label::new(strong(title.as_str()).color(t.strong)).truncate());
    let about = ui.add(Label::new(caption(column.about.as_str()).color(t.quiet)).truncate());
    if let ComparedSource::File(path) = &column.source {
        about.on_hover_text(shown(path));
    }
    let mut removed = false;
    ui.horizontal(|ui| match &column.source {
        ComparedSource::Open => {}
        ComparedSource::File(path) => {
            open_button(ui, (path, &title), outbox);
            removed = icon_button(ui, icons::X, &say!("compare-remove", title = title)).clicked();
        }
        ComparedSource::Version { version, when } => {
            let button =
                ui.add_enabled_ui(column.board().is_some(), |ui| quiet_button(ui, say!("version-restore"))).inner;
            let button = button.accessible_name(say!("compare-restore-version", when = when));
            if button.on_hover_text(say!("version-can-undo")).clicked() {
                outbox.send(Request::RestoreVersion(version.clone()));
            }
            removed = icon_button(ui, icons::X, &say!("compare-remove-version", when = when)).clicked();
        }
        ComparedSource::Changed { name, .. } => {
            removed = icon_button(ui, icons::X, &say!("compare-remove-name", name = name)).clicked();
        }
    });
    if matches!(column.state, ColumnState::Reading) {
        ui.label(caption(say!("compare-reading")).color(t.quiet));
    }
    for sentence in column.sentences() {
        ui.add(Label::new(caption(sentence.as_str()).color(t.strong)).wrap());
    }
    removed
}

fn open_button(ui: &mut Ui, (path, title): (&Path, &str), outbox: &Outbox) {
    let button = quiet_button(ui, say!("compare-open")).accessible_name(say!("compare-open-named", title = title));
    if button.on_hover_text(say!("compare-open-about")).clicked() {
        outbox.send(Request::Intend(Intent::Open(Some(path.to_path_buf()))));
    }
}
