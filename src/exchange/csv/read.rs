//! The rows of a shot list to a project.

use std::collections::BTreeMap;
use std::sync::Arc;

use csv::StringRecord;

use super::cell;
use super::columns::{Column, Layout, separator};
use super::place::Places;
use super::scenes::{SceneDraft, Wrong};
use crate::domain::{
    Asset, Choice, Importance, Kind, LimitError, Lock, MAX_ASSETS, MAX_SCENES, ModelId, Needs, Presence, Project,
    SpeechRounding, Work, check_text,
};
use crate::exchange::{Encoding, Guesses, ImportError, Imported, Report};
use crate::prices::PriceList;

/// Reads a shot list, the whole of it or nothing.
pub(in crate::exchange) fn read(text: &str, prices: &PriceList) -> Result<Imported, ImportError> {
    if text.trim().is_empty() {
        return Err(ImportError::at_start(
            "the file is empty; its first line names the columns, such as scene,title,kind",
        ));
    }
    let separator = separator(text);
    let mut places = Places::new(text, separator);
    if let Some(error) = places.open_quote() {
        return Err(error);
    }
    let mut rows = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes())
        .into_records();
    let mut next = || rows.next().transpose().map_err(|error| ImportError::at_start(error.to_string()));
    let Some(header) = next()? else {
        return Err(ImportError::at_start("the file has no header row"));
    };
    let layout = Layout::of(&header).map_err(|(cell, message)| places.error(start_of(&header), cell, message))?;
    let mut reader = Reader::new(prices, &layout);
    while let Some(record) = next()? {
        let start = start_of(&record);
        let row = Row { record: &record, layout: &layout, line: places.line_of(start) };
        reader.row(&row).map_err(|wrong| places.error(start, row.cell_of(&wrong), wrong.1))?;
    }
    Ok(reader.finish())
}

fn start_of(record: &StringRecord) -> usize {
    record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or_default()
}

/// One row of the file.
struct Row<'a> {
    record: &'a StringRecord,
    layout: &'a Layout,
    line: usize,
}

impl Row<'_> {
    /// A cell as it stands; empty when the file has no such column.
    fn cell(&self, column: Column) -> &str {
        self.layout.place(column).and_then(|place| self.record.get(place)).unwrap_or_default()
    }

    /// A cell without the blanks around it.
    fn word(&self, column: Column) -> &str {
        self.cell(column).trim()
    }

    /// A cell with running text.
    fn text(&self, column: Column) -> &str {
        cell::unguard(self.cell(column))
    }

    fn read<T>(&self, column: Column, read: impl FnOnce(&str) -> Result<T, String>) -> Result<T, Wrong> {
        read(self.word(column)).map_err(|message| (column, format!("{}: {message}", column.name())))
    }

    fn is_blank(&self) -> bool {
        self.record.iter().all(|cell| cell.trim().is_empty())
    }

    /// The first column of some that is not blank.
    fn filled(&self, columns: &[Column]) -> Option<Column> {
        columns.iter().copied().find(|column| !self.word(*column).is_empty())
    }

    /// The cell in which an error is shown; surplus cells are errors of the scene column beyond the header.
    fn cell_of(&self, wrong: &Wrong) -> usize {
        match self.surplus() {
            Some(surplus) => surplus,
            None => self.layout.place(wrong.0).unwrap_or_default(),
        }
    }

    /// The first cell that no column is for, if it says anything.
    fn surplus(&self) -> Option<usize> {
        let mut cells = self.record.iter().enumerate().skip(self.layout.width);
        cells.find(|(_, cell)| !cell.trim().is_empty()).map(|(place, _)| place)
    }
}

/// The project while its rows are read.
struct Reader<'a> {
    prices: &'a PriceList,
    project: Project,
    own: Vec<Asset>,
    scenes: Vec<SceneDraft>,
    /// The place of each scene number that has been met.
    numbers: BTreeMap<u32, usize>,
    /// The number of the row above.
    above: Option<u32>,
    assets: usize,
    kept_as_notes: Vec<String>,
    guesses: Guesses,
    left_out: Guesses,
}

impl<'a> Reader<'a> {
    fn new(prices: &'a PriceList, layout: &Layout) -> Self {
        let kept_as_notes = layout.others.iter().map(|(name, _)| cell::short(name)).filter(|name| !name.is_empty());
        Self {
            prices,
            project: Project::default(),
            own: Vec::new(),
            scenes: Vec::new(),
            numbers: BTreeMap::new(),
            above: None,
            assets: 0,
            kept_as_notes: kept_as_notes.collect(),
            guesses: Guesses::default(),
            left_out: Guesses::default(),
        }
    }

    fn row(&mut self, row: &Row<'_>) -> Result<(), Wrong> {
        if row.is_blank() {
            return Ok(());
        }
        if row.surplus().is_some() {
            let message = "the row has more cells than the header; put a text that holds the separator in quotes";
            return Err((Column::Scene, message.to_owned()));
        }
        let number = self.number(row)?;
        self.above = Some(number);
        if number == 0 {
            self.project_row(row)
        } else {
            let place = self.place(number, row.line)?;
            self.scene_row(row, place)
        }
    }

    fn number(&mut self, row: &Row<'_>) -> Result<u32, Wrong> {
        if !row.word(Column::Scene).is_empty() {
            return row.read(Column::Scene, |word| cell::number("its number", word, 0, u32::MAX));
        }
        let message = "scene: the number is missing; 0 is the project itself, scenes begin with 1";
        let number = self.above.ok_or_else(|| (Column::Scene, message.to_owned()))?;
        self.guesses.add("no scene number, so the scene of the row above".to_owned(), row.line);
        Ok(number)
    }

    /// The place of a scene, which begins where its number is met first.
    fn place(&mut self, number: u32, line: usize) -> Result<usize, Wrong> {
        if let Some(place) = self.numbers.get(&number) {
            return Ok(*place);
        }
        let too_many = || (Column::Scene, LimitError::Scenes.to_string());
        let place = self.scenes.len();
        if place >= MAX_SCENES {
            return Err(too_many());
        }
        let id = self.project.ids.scene().ok_or_else(too_many)?;
        if u32::try_from(place + 1) != Ok(number) {
            self.guesses.add("scenes get new numbers, in the order in which they appear".to_owned(), line);
        }
        self.scenes.push(SceneDraft::new(id, line));
        self.numbers.insert(number, place);
        Ok(place)
    }

    fn project_row(&mut self, row: &Row<'_>) -> Result<(), Wrong> {
        if row.word(Column::SpeechRounding).to_lowercase() == "per-project" {
            self.project.speech_rounding = SpeechRounding::PerProject;
        } else {
            row.read(Column::SpeechRounding, rounding)?;
        }
        for column in Column::OF_SCENES.into_iter().filter(|column| !row.word(*column).is_empty()) {
            self.left_out.add(format!("the project itself has no {}", column.name()), row.line);
        }
        for (name, place) in &row.layout.others {
            if row.record.get(*place).is_some_and(|cell| !cell.trim().is_empty()) {
                self.left_out.add(format!("the project itself has no notes for “{name}”"), row.line);
            }
        }
        if let Some(asset) = self.asset(row, &Kind::OF_PROJECTS)? {
            self.own.push(asset);
        }
        Ok(())
    }

    fn scene_row(&mut self, row: &Row<'_>, place: usize) -> Result<(), Wrong> {
        let asset = self.asset(row, &Kind::OF_SCENES)?;
        if !row.word(Column::SpeechRounding).is_empty() {
            self.left_out.add("speech_rounding belongs to scene 0".to_owned(), row.line);
        }
        let Some(scene) = self.scenes.get_mut(place) else { return Ok(()) };
        scene.assets.extend(asset);
        for column in [Column::Title, Column::Narration, Column::Picture] {
            scene.text(column, row.text(column))?;
        }
        if !row.word(Column::Seconds).is_empty() {
            scene.seconds(row.read(Column::Seconds, cell::seconds)?)?;
        }
        if !row.word(Column::Importance).is_empty() {
            scene.importance(row.read(Column::Importance, |word| word.to_lowercase().parse::<Importance>())?)?;
        }
        if !row.word(Column::Presence).is_empty() {
            scene.presence(row.read(Column::Presence, presence)?)?;
        }
        scene.note(row.text(Column::Notes))?;
        for (name, place) in &row.layout.others {
            let cell = row.record.get(*place).unwrap_or_default().trim();
            if !cell.is_empty() {
                scene.note(&if name.is_empty() { cell.to_owned() } else { format!("{name}: {cell}") })?;
            }
        }
        Ok(())
    }

    /// The asset of a row; `None` when the row only tells about its scene.
    fn asset(&mut self, row: &Row<'_>, allowed: &[Kind]) -> Result<Option<Asset>, Wrong> {
        if row.word(Column::Kind).is_empty() {
            return match row.filled(&Column::OF_ASSETS) {
                None => Ok(None),
                Some(column) => {
                    let message = format!("kind: missing, but the row has a {}; name image, video, …", column.name());
                    Err((Column::Kind, message))
                }
            };
        }
        let kind = row.read(Column::Kind, |word| word.parse::<Kind>())?;
        if !allowed.contains(&kind) {
            let message = if kind.belongs_to_project() {
                format!("kind: {kind} belongs to the project itself; give it the scene number 0")
            } else {
                format!("kind: {kind} belongs to a scene; scene 0 is the project itself")
            };
            return Err((Column::Kind, message));
        }
        self.assets += 1;
        let too_many = || (Column::Kind, LimitError::Assets.to_string());
        if self.assets > MAX_ASSETS {
            return Err(too_many());
        }
        let id = self.project.ids.asset().ok_or_else(too_many)?;
        let label = row.text(Column::Label);
        check_text("the label", label).map_err(|error| (Column::Label, error.to_string()))?;
        Ok(Some(Asset {
            id,
            label: label.to_owned(),
            work: self.work(row, kind)?,
            needs: row.read(Column::Needs, |word| word.to_lowercase().parse::<Needs>())?,
            lock: if row.read(Column::Locked, cell::yes)? { Lock::Locked } else { Lock::Open },
            takes: row.read(Column::Takes, cell::takes)?,
            last: self.last(row, kind)?,
            draft: self.draft(row, kind)?,
        }))
    }

    fn work(&mut self, row: &Row<'_>, kind: Kind) -> Result<Work, Wrong> {
        let work = row.read(Column::Amount, |word| cell::read_amount(kind, word))?;
        if work.is_none() && kind == Kind::Image {
            self.guesses.add("no number of images, so 1".to_owned(), row.line);
        }
        Ok(work.unwrap_or_else(|| Work::usual(kind)))
    }

    fn last(&mut self, row: &Row<'_>, kind: Kind) -> Result<Choice, Wrong> {
        let clips = row.read(Column::FinalClips, cell::clips)?;
        let model = if row.word(Column::Final).is_empty() {
            let start = self.prices.starts.get(kind).clone();
            let name = self.prices.model_name(&start);
            self.guesses.add(format!("no final model for {kind}, so {name}"), row.line);
            start
        } else {
            self.model(row, Column::Final, kind)?
        };
        Ok(Choice { model, clips })
    }

    fn draft(&mut self, row: &Row<'_>, kind: Kind) -> Result<Option<Choice>, Wrong> {
        let clips = row.read(Column::DraftClips, cell::clips)?;
        if !row.word(Column::Draft).is_empty() {
            return Ok(Some(Choice { model: self.model(row, Column::Draft, kind)?, clips }));
        }
        if row.word(Column::DraftClips).is_empty() {
            return Ok(None);
        }
        Err((Column::DraftClips, "draft_clips: there is no draft model; name one in the column draft".to_owned()))
    }

    /// The model that a cell names: by id, or by its name. An unknown one is kept, without a price.
    fn model(&mut self, row: &Row<'_>, column: Column, kind: Kind) -> Result<ModelId, Wrong> {
        let cell = row.cell(column);
        check_text("the model", cell).map_err(|error| (column, error.to_string()))?;
        let literal = cell.strip_prefix('\'');
        let word = literal.unwrap_or_else(|| cell.trim());
        let id = ModelId::from(word);
        if self.prices.model(&id).is_some() {
            return Ok(id);
        }
        let wanted = word.to_lowercase();
        let is_meant = |id: &str, name: &str| id.to_lowercase() == wanted || name.to_lowercase() == wanted;
        let mut models = self.prices.models_of(kind);
        let named = models.find(|model| literal.is_none() && is_meant(model.id.as_str(), &model.name));
        let word = cell::short(word);
        if let Some(model) = named {
            self.guesses.add(format!("“{word}” read as the model {}", model.id), row.line);
            return Ok(model.id.clone());
        }
        self.guesses.add(format!("no price is known for the model “{word}”, so it is kept without one"), row.line);
        Ok(id)
    }

    fn finish(mut self) -> Imported {
        for scene in self.scenes.iter().filter(|scene| !scene.has_seconds()) {
            self.guesses.add("no length, so 0 s".to_owned(), scene.line);
        }
        let mut project = self.project;
        project.scenes = self.scenes.into_iter().map(|scene| Arc::new(scene.finish())).collect();
        project.assets = self.own.into();
        let narrations = project.scenes.iter().map(|scene| scene.narration.chars().count());
        let report = Report {
            encoding: Encoding::Utf8,
            scenes: project.scenes.len(),
            assets: project.asset_count(),
            characters: narrations.filter_map(|count| u64::try_from(count).ok()).fold(0, u64::saturating_add),
            length: project.running_time(),
            guesses: self.guesses.finish(),
            kept_as_notes: self.kept_as_notes,
            left_out: self.left_out.finish(),
        };
        Imported { project, report }
    }
}

fn presence(word: &str) -> Result<Presence, String> {
    match word.to_lowercase().as_str() {
        "omitted" => Ok(Presence::Omitted),
        "included" => Ok(Presence::Included),
        _ => Err(format!("“{}” is neither included nor omitted", cell::short(word))),
    }
}

fn rounding(word: &str) -> Result<(), String> {
    match word.to_lowercase().as_str() {
        "" | "per-asset" => Ok(()),
        _ => Err(format!("“{}” is neither per-asset nor per-project", cell::short(word))),
    }
}
