//! What a row asks to generate: kind, amount, models, needs, takes.

use super::cell;
use super::field::Field;
use super::length::{self, LengthRead};
use super::models::ModelRead;
use super::row::GridRow;
use super::rows::RowReader;
use super::{lettered, taken};
use crate::domain::{
    Alternatives, Aspect, Brief, Choice, Clips, Kind, Lock, MAX_CHARACTERS, MAX_COUNT, MAX_TAKES, ModelId, Need, Needs,
    Payment, Seconds, StillRole, Takes, Work,
};
use crate::exchange::finding::Place;
use crate::exchange::outline::{AssetExtras, OutlineAsset};
use crate::exchange::words::Words;
use crate::exchange::{CellFinding, RowFinding};

/// What stands in the column of shared stills where nobody said what one shows.
pub(super) const ANY_STILL: &str = "still";

/// The columns that speak of an asset, its kind aside.
const OF_ASSETS: [Field; 10] = [
    Field::Label,
    Field::Amount,
    Field::Final,
    Field::Draft,
    Field::Takes,
    Field::FinalClips,
    Field::ShotType,
    Field::Prompt,
    Field::FromStill,
    Field::Taken,
];

/// Reads the asset of one row.
pub(super) struct AssetReader<'r, 'a> {
    reader: &'r mut RowReader<'a>,
    row: &'r GridRow<'r>,
}

impl<'r, 'a> AssetReader<'r, 'a> {
    pub(super) const fn new(reader: &'r mut RowReader<'a>, row: &'r GridRow<'r>) -> Self {
        Self { reader, row }
    }

    /// The asset; `None` when the row only describes its scene.
    pub(super) fn read(mut self) -> Option<OutlineAsset> {
        let kind = self.kind()?;
        let label = self.reader.text(self.row, Field::Label);
        let (brief, start, is_shared) = (self.brief(kind), self.start(kind), self.is_shared(kind));
        let work = self.work(kind);
        let (needs, lock, payment, takes) = (self.needs(), self.lock(), self.payment(), self.takes());
        let final_choice = self.final_choice(kind);
        let (alternatives, draft, made) = (self.alternatives(), self.draft(kind), self.made());
        let asset = OutlineAsset::of(Place::line(self.row.line), label, work, final_choice);
        let asset = OutlineAsset { brief, is_shared, needs, lock, payment, takes, ..asset };
        Some(asset.with(AssetExtras { start, alternatives, draft, made }))
    }

    fn word(&self, field: Field) -> &'r str {
        self.reader.word(self.row, field)
    }

    fn kind(&mut self) -> Option<Kind> {
        let word = self.word(Field::Kind);
        if !word.is_empty() {
            let named = word.parse::<Kind>().ok();
            if named.is_some() {
                return named;
            }
            let known = Words::shipped().kind(word);
            if let Some(kind) = known {
                self.reader.guessed(self.row, Field::Kind, CellFinding::ReadAsKind(kind).of(word));
            } else {
                let what = CellFinding::NotAKind.of(word);
                self.reader.lost(self.row, Field::Kind, what);
            }
            return known;
        }
        if self.reader.layout.place(Field::Kind).is_none() {
            return self.kind_of_a_shot_list();
        }
        if OF_ASSETS.iter().all(|field| self.word(*field).is_empty()) {
            return None;
        }
        let kind = self.kind_of_the_model().unwrap_or(Kind::Video);
        self.reader.guessed(self.row, Field::Kind, RowFinding::NoKind(kind));
        Some(kind)
    }

    /// In a list without kinds each row is a shot, unless its model makes something else.
    fn kind_of_a_shot_list(&self) -> Option<Kind> {
        let told = [Field::Shot, Field::Description, Field::Title, Field::Narration, Field::Final, Field::Picture];
        let times = [Field::Length, Field::Time, Field::Start, Field::FrameIn, Field::Frames];
        let says = told.iter().chain(&times).any(|field| !self.word(*field).is_empty());
        says.then(|| self.kind_of_the_model().unwrap_or(Kind::Video))
    }

    fn kind_of_the_model(&self) -> Option<Kind> {
        let cell = self.reader.cell(self.row, Field::Final);
        match self.reader.models.read(cell, None) {
            ModelRead::Exact(id) | ModelRead::Named(id) => self.reader.models.kind(&id),
            ModelRead::Foreign(_) => None,
        }
    }

    fn brief(&mut self, kind: Kind) -> Brief {
        let role = self.role(kind);
        let brief = self.framed();
        Brief { role, ..brief }
    }

    /// Whether it is a picture that the project shares among its scenes.
    fn is_shared(&self, kind: Kind) -> bool {
        kind == Kind::Image && !self.word(Field::Still).is_empty()
    }

    /// What a shared still shows; nothing where the column says no more than that it is one.
    fn role(&mut self, kind: Kind) -> Option<StillRole> {
        let word = self.word(Field::Still);
        if word.is_empty() {
            return None;
        }
        let known = word.to_lowercase().parse().ok();
        if kind != Kind::Image || (known.is_none() && !word.eq_ignore_ascii_case(ANY_STILL)) {
            self.reader.lost(self.row, Field::Still, CellFinding::NotAStillRole.of(word));
        }
        known.filter(|_| kind == Kind::Image)
    }

    /// The name of the shared still that a shot starts from, or that an image of a scene follows.
    fn start(&mut self, kind: Kind) -> String {
        let name = self.reader.text(self.row, Field::FromStill).trim().to_owned();
        if kind == Kind::Video || kind == Kind::Image && !self.is_shared(kind) || name.is_empty() {
            return name;
        }
        self.reader.lost(self.row, Field::FromStill, CellFinding::NotAStill.of(&name));
        String::new()
    }

    /// The shot type and the prompt. A shot type that the services do not name begins the prompt, so that it is not lost.
    fn framed(&mut self) -> Brief {
        let mut prompt = self.reader.text(self.row, Field::Prompt);
        let word = self.word(Field::ShotType);
        if word.is_empty() {
            return Brief { prompt, ..Brief::NONE };
        }
        let shot_type = word.parse().ok().or_else(|| Words::shipped().shot_type(word));
        if shot_type.is_none() {
            let what = CellFinding::NotAShotType.of(word);
            self.reader.guessed(self.row, Field::ShotType, what);
            let told = cell::unguard(word);
            prompt = if prompt.is_empty() { told } else { format!("{told}. {prompt}") };
        }
        Brief { shot_type, prompt, ..Brief::NONE }
    }

    fn work(&mut self, kind: Kind) -> Work {
        let word = self.word(Field::Amount);
        if word.is_empty() {
            if kind == Kind::Image && self.reader.layout.place(Field::Amount).is_some() {
                self.reader.guessed(self.row, Field::Amount, RowFinding::NoImageCount);
            }
            return Work::usual(kind);
        }
        let read = match kind {
            Kind::Image => self.count(1, MAX_COUNT).map(|count| Work::Image { count }),
            Kind::Enhancement => self.count(1, MAX_COUNT).map(|count| Work::Enhancement { count }),
            Kind::Consultation => self.count(1, MAX_COUNT).map(|count| Work::Consultation { count }),
            Kind::Speech => {
                self.count(0, MAX_CHARACTERS).map(|characters| Work::Speech { characters: Some(characters) })
            }
            Kind::Video => self.amount_seconds().map(|seconds| Work::Video { seconds: Some(seconds) }),
            Kind::Script => self.amount_seconds().map(|seconds| Work::Script { seconds: Some(seconds) }),
        };
        read.unwrap_or_else(|| {
            let what = CellFinding::NotAnAmount(kind).of(word);
            self.reader.lost(self.row, Field::Amount, what);
            Work::usual(kind)
        })
    }

    fn count(&self, least: u32, most: u32) -> Option<u32> {
        cell::whole(self.word(Field::Amount)).filter(|number| (least..=most).contains(number))
    }

    fn amount_seconds(&mut self) -> Option<Seconds> {
        let word = self.word(Field::Amount);
        match length::read(word, self.reader.rules) {
            LengthRead::Known(seconds) => Some(seconds),
            LengthRead::Either(long, short) => {
                let place = self.reader.place(self.row, Field::Amount);
                let what = CellFinding::TwoLengths { long, short }.of(word);
                self.reader.findings.ambiguous(place, what);
                Some(long)
            }
            LengthRead::Unknown | LengthRead::TooLong | LengthRead::Unreadable => None,
        }
    }

    /// Needs joined by `;` or `,`; a shape that a spreadsheet took for a time of day (`16:09:00`) is recognised.
    fn needs(&mut self) -> Needs {
        let cell = self.word(Field::Needs);
        let mut needs = Needs::NONE;
        for word in cell.split([';', ',']).map(str::trim).filter(|word| !word.is_empty()) {
            if let Ok(need) = word.to_lowercase().parse::<Need>() {
                needs = needs.with(need);
            } else if let Ok(aspect) = word.parse::<Aspect>() {
                if needs.aspect.is_some() {
                    self.reader.lost(self.row, Field::Needs, RowFinding::SecondShape(aspect));
                } else {
                    needs = needs.shaped(Some(aspect));
                }
            } else if let Some(aspect) = shape_taken_for_a_time(word) {
                let what = CellFinding::ReadAsShape(aspect).of(word);
                self.reader.guessed(self.row, Field::Needs, what);
                needs = needs.shaped(Some(aspect));
            } else {
                let what = CellFinding::NotANeed.of(word);
                self.reader.lost(self.row, Field::Needs, what);
            }
        }
        needs
    }

    fn lock(&mut self) -> Lock {
        let word = self.word(Field::Locked);
        match cell::yes(word) {
            Some(true) => Lock::Locked,
            Some(false) => Lock::Open,
            None => {
                self.reader.lost(self.row, Field::Locked, CellFinding::NotALock.of(word));
                Lock::Open
            }
        }
    }

    fn payment(&mut self) -> Payment {
        match self.word(Field::Paid).to_lowercase().as_str() {
            "" | "credits" => Payment::Credits,
            "elsewhere" => Payment::Elsewhere,
            other => {
                let what = CellFinding::NotAPayment.of(other);
                self.reader.lost(self.row, Field::Paid, what);
                Payment::Credits
            }
        }
    }

    fn takes(&mut self) -> Takes {
        let word = self.word(Field::Takes);
        if word.is_empty() {
            return Takes::Automatic;
        }
        let number = cell::whole(word).filter(|number| (1..=MAX_TAKES).contains(number));
        number.map_or_else(
            || {
                let what = CellFinding::NotTakes.of(word);
                self.reader.lost(self.row, Field::Takes, what);
                Takes::Automatic
            },
            Takes::Fixed,
        )
    }

    fn final_choice(&mut self, kind: Kind) -> Choice {
        let clips = self.clips(Field::FinalClips);
        if self.word(Field::Final).is_empty() {
            let start = self.reader.prices.start(kind);
            let name = self.reader.prices.model_name(&start);
            self.reader.guessed(self.row, Field::Final, RowFinding::NoFinalModel { kind, name: name.to_owned() });
            return Choice { model: start, clips };
        }
        Choice { model: self.model(Field::Final, kind), clips }
    }

    fn alternatives(&mut self) -> Alternatives {
        let word = self.word(Field::Alternatives);
        lettered::read(word).unwrap_or_else(|| {
            let what = CellFinding::NotAlternatives.of(word);
            self.reader.lost(self.row, Field::Alternatives, what);
            Alternatives::default()
        })
    }

    fn draft(&mut self, kind: Kind) -> Option<Choice> {
        let clips = self.clips(Field::DraftClips);
        if !self.word(Field::Draft).is_empty() {
            return Some(Choice { model: self.model(Field::Draft, kind), clips });
        }
        if !self.word(Field::DraftClips).is_empty() {
            self.reader.lost(self.row, Field::DraftClips, RowFinding::DraftClipsAlone);
        }
        None
    }

    fn clips(&mut self, field: Field) -> Clips {
        let word = self.word(field);
        cell::clips(word).unwrap_or_else(|| {
            let what = CellFinding::NotClips.of(word);
            self.reader.lost(self.row, field, what);
            Clips::Cheapest
        })
    }

    /// The model that a cell names. An unknown one is kept, without a price.
    fn model(&mut self, field: Field, kind: Kind) -> ModelId {
        let cell = self.reader.cell(self.row, field);
        match self.reader.models.read(cell, Some(kind)) {
            ModelRead::Exact(id) => id,
            ModelRead::Named(id) => {
                let name = self.reader.prices.model_name(&id);
                if cell.trim() != name {
                    let what = CellFinding::ReadAsModel(name.to_owned()).of(cell.trim());
                    self.reader.guessed(self.row, field, what);
                }
                id
            }
            ModelRead::Foreign(id) => {
                let provider = &self.reader.prices.provider;
                let what = CellFinding::NotAModel(provider.clone()).of(id.as_str());
                self.reader.guessed(self.row, field, what);
                id
            }
        }
    }

    fn made(&mut self) -> Vec<crate::domain::Take> {
        let cell = self.word(Field::Taken);
        let mut made = Vec::new();
        for entry in taken::entries(cell) {
            if let Some(take) = taken::read(entry) {
                made.push(take);
            } else {
                let what = CellFinding::NotATake.of(entry);
                self.reader.lost(self.row, Field::Taken, what);
            }
        }
        made
    }
}

/// `16:09:00` and `0:16:09` were `16:9`.
fn shape_taken_for_a_time(word: &str) -> Option<Aspect> {
    let parts: Vec<u16> = word.split(':').map(|part| part.trim().parse().ok()).collect::<Option<_>>()?;
    match parts.as_slice() {
        [width, height, 0] | [0, width, height] => Aspect::new(*width, *height),
        _ => None,
    }
}
