//! Another program's file that is about to come in: read, priced and compared with the open board, before anything of it
//! is taken.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::domain::{Credits, Kind, PlanId, Project, ProjectFault, Rates};
use crate::exchange::{
    self, ColumnChoice, ColumnName, Field, Format, FormatError, ImportError, ImportOptions, ImportProgress, Imported,
    Update,
};
use crate::figures::{Basis, Figures, KeepRates, Lens, Room, Sum, Verdict};
use crate::prices::PriceList;
use crate::storage::{self, OpenError, RememberedColumns, shown};

/// What is imported.
#[derive(Clone, Debug)]
pub struct ImportSource {
    /// The name of the file; `None` where it was pasted.
    pub name: Option<String>,
    /// What it is called on the board where it has no title of its own.
    pub title: String,
    /// How it is read.
    pub format: Format,
    /// The folder that pictures are named from.
    pub folder: Option<PathBuf>,
    /// Whether it looks like a provider’s log of runs, and not like a board.
    pub is_log: bool,
    pub(super) bytes: Arc<[u8]>,
}

/// What an import is judged by.
#[derive(Clone, Debug)]
pub struct ImportTerms {
    /// The price list.
    pub prices: &'static PriceList,
    /// The account's own keep rates.
    pub rates: Rates,
    /// The plan that pays.
    pub plan: Option<PlanId>,
    /// The credits that are left for it beside other projects; `None` where that is not known.
    pub left: Option<Room>,
    /// The open board.
    pub board: Option<Arc<Project>>,
    /// What the user has said about files with the same columns.
    pub remembered: Vec<RememberedColumns>,
}

/// A file as it would come in.
#[derive(Debug)]
pub struct Incoming {
    /// The project that it makes, its title included, and what there is to say.
    pub imported: Imported,
    /// Its content.
    pub project: Arc<Project>,
    /// Its figures; `None` where it costs more than can be counted.
    pub figures: Option<Figures>,
    /// What it costs; `None` where that is more than can be counted.
    pub cost: Option<ImportCost>,
    /// The board with all of it behind its own scenes; `None` without a board.
    pub added: Option<Result<Joined, ProjectFault>>,
    /// The board brought up to date; `None` without a board, and where they share no scene.
    pub updated: Option<Result<Joined, ProjectFault>>,
    /// What it was read by; more than was asked for where columns were remembered.
    pub options: ImportOptions,
}

/// Why a file cannot come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IncomingError {
    /// Its name does not tell a format.
    Format(FormatError),
    /// It cannot be opened.
    Unread(OpenError),
    /// Nothing can be read in it.
    Broken {
        /// The name of the file; `None` where it was pasted.
        name: Option<String>,
        /// What is wrong, and where.
        error: ImportError,
    },
}

/// What a file costs, by itself.
#[derive(Clone, Debug)]
pub struct ImportCost {
    /// Without retakes.
    pub bare: Sum,
    /// On average, with retakes.
    pub expected: Credits,
    /// What is left for it; `None` where that is not known.
    pub left: Option<Room>,
    /// Whether it fits what is left; `None` where that is not known.
    pub verdict: Option<Verdict>,
    /// Each kind that there is any of, without retakes.
    pub kinds: Vec<(Kind, Sum)>,
    /// What each speaker says, and what that costs, most first.
    pub voices: Vec<VoiceCost>,
}

/// What one voice says and costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoiceCost {
    /// The name of the voice.
    pub name: String,
    /// How many narrations it has.
    pub count: u64,
    /// Their characters.
    pub characters: u64,
    /// Their credits without retakes.
    pub sum: Sum,
}

/// The open board with a file put into it.
#[derive(Debug)]
pub struct Joined {
    /// The board, and what changed.
    pub update: Update,
    /// What all of it costs then, without retakes; `None` where that is more than can be counted.
    pub total: Option<Sum>,
}

impl ImportSource {
    /// A file. Slow where the disk is.
    ///
    /// # Errors
    /// Where the format is not known, or the file cannot be opened.
    pub fn of_file(path: &Path) -> Result<Self, IncomingError> {
        let format = Format::of_path(path).map_err(IncomingError::Format)?;
        let bytes = storage::read_bytes(path).map_err(IncomingError::Unread)?;
        let stem = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let name = path.file_name().map_or_else(|| shown(path), |name| name.to_string_lossy().into_owned());
        let is_log = exchange::is_run_log(format, &bytes);
        let folder = path.parent().map(Path::to_path_buf);
        Ok(Self { name: Some(name), title: stem, format, folder, is_log, bytes: bytes.into() })
    }

    /// Text that was pasted: a table, a script or paragraphs, as it looks.
    pub fn of_text(text: &str) -> Self {
        let bytes = text.as_bytes().into();
        Self { name: None, title: String::new(), format: Format::Text, folder: None, is_log: false, bytes }
    }

    /// Whether it was pasted, and there is no file.
    pub const fn is_pasted(&self) -> bool {
        self.folder.is_none()
    }

    /// Reads and prices it. Slow: for a thread of its own.
    ///
    /// # Errors
    /// Where nothing can be read.
    pub fn read(
        &self,
        options: &ImportOptions,
        terms: &ImportTerms,
        progress: &ImportProgress,
    ) -> Result<Incoming, IncomingError> {
        let mut options = ImportOptions { wants_rows: true, ..options.clone() };
        let mut imported = self.import(&options, terms, progress)?;
        if options.columns.is_empty()
            && let Some(columns) = terms.known_columns(&imported)
        {
            options.columns = columns;
            imported = self.import(&options, terms, progress)?;
        }
        if imported.project.title.trim().is_empty() {
            imported.project.title.clone_from(&self.title);
        }
        let project = Arc::new(imported.project.clone());
        let figures = Figures::of(&project, terms.prices).ok();
        let cost = figures.as_ref().map(|figures| terms.cost(&project, figures));
        let board = terms.board.as_deref();
        let joined = |update: Result<Update, _>| terms.joined(update);
        let updated = board.map(|board| exchange::update(board, &project)).filter(|update| match update {
            Ok(update) => update.shared > 0,
            Err(_) => false,
        });
        Ok(Incoming {
            added: board.map(|board| joined(exchange::add(board, &project))),
            updated: updated.map(joined),
            imported,
            project,
            figures,
            cost,
            options,
        })
    }

    fn import(
        &self,
        options: &ImportOptions,
        terms: &ImportTerms,
        progress: &ImportProgress,
    ) -> Result<Imported, IncomingError> {
        let read = exchange::import_watched(self.format, &self.bytes, terms.prices, (options, progress));
        read.map_err(|error| IncomingError::Broken { name: self.name.clone(), error })
    }
}

impl ImportTerms {
    /// How everything is counted.
    fn lens<'a>(&'a self, rates: &'a KeepRates) -> Lens<'a> {
        Lens::new(self.prices, rates).on(self.plan.as_ref().and_then(|plan| self.prices.plan(plan)))
    }

    fn cost(&self, project: &Project, figures: &Figures) -> ImportCost {
        let rates = KeepRates::of(self.prices, &self.rates, &project.rates);
        let lens = self.lens(&rates);
        let kinds = figures.by_kind(lens.filter, lens.plan);
        let expected = Lens { basis: Basis::Expected, ..lens };
        ImportCost {
            bare: lens.project(figures),
            expected: expected.project(figures).credits,
            left: self.left,
            verdict: self.left.map(|left| figures.outlook_in(&lens, left).verdict()),
            kinds: kinds.filter(|(_, sum)| *sum != Sum::ZERO).collect(),
            voices: voices(project, figures, &lens),
        }
    }

    fn joined(&self, update: Result<Update, ProjectFault>) -> Result<Joined, ProjectFault> {
        let update = update?;
        let project = Arc::new(update.project.clone());
        let plan = self.plan.as_ref().and_then(|plan| self.prices.plan(plan));
        let figures = Figures::of(&project, self.prices).ok();
        Ok(Joined { total: figures.map(|figures| figures.whole(crate::domain::PassFilter::Both, plan)), update })
    }

    /// What was said of a file with the same columns.
    fn known_columns(&self, imported: &Imported) -> Option<Vec<ColumnChoice>> {
        let headers = headers(imported)?;
        let known = self.remembered.iter().find(|known| known.headers == headers)?;
        let choice = |(at, field): &(usize, String)| {
            let field = field.parse::<Field>().ok().filter(|_| *at < headers.len())?;
            Some(ColumnChoice { column: ColumnName::At(*at), field })
        };
        Some(known.fields.iter().filter_map(choice).collect())
    }
}

impl Incoming {
    /// What to remember of the columns that the user has chosen; `None` where none were.
    pub fn columns_to_remember(&self) -> Option<RememberedColumns> {
        let chosen = self.options.columns.iter().filter_map(|choice| match choice.column {
            ColumnName::At(at) => Some((at, choice.field.id().to_owned())),
            ColumnName::Named(_) => None,
        });
        let fields: Vec<(usize, String)> = chosen.collect();
        (!fields.is_empty()).then_some(RememberedColumns { headers: headers(&self.imported)?, fields })
    }
}

fn headers(imported: &Imported) -> Option<Vec<String>> {
    let rows = imported.rows.as_ref()?;
    let headers: Vec<String> = rows.columns.iter().map(|column| column.header.clone()).collect();
    headers.iter().any(|header| !header.is_empty()).then_some(headers)
}

/// What each voice of a project says and costs.
fn voices(project: &Project, figures: &Figures, lens: &Lens<'_>) -> Vec<VoiceCost> {
    let mut by_name: BTreeMap<&str, VoiceCost> = BTreeMap::new();
    for (scene, scene_figures) in project.scenes.iter().zip(&figures.scenes) {
        for asset in scene.assets.iter().filter(|asset| asset.kind() == Kind::Speech) {
            let said = match asset.work {
                crate::domain::Work::Speech { characters: Some(characters) } => u64::from(characters),
                _ => u64::try_from(scene.narration.chars().count()).unwrap_or(u64::MAX),
            };
            let voice = by_name.entry(asset.label.as_str()).or_insert_with(|| VoiceCost {
                name: asset.label.clone(),
                count: 0,
                characters: 0,
                sum: Sum::ZERO,
            });
            voice.count += 1;
            voice.characters = voice.characters.saturating_add(said);
            voice.sum = voice.sum.plus(lens.asset(scene_figures, asset.id)).unwrap_or(voice.sum);
        }
    }
    let mut voices: Vec<VoiceCost> = by_name.into_values().collect();
    voices.sort_by(|one, other| other.characters.cmp(&one.characters).then_with(|| one.name.cmp(&other.name)));
    voices
}
