//! The columns of the shot list, and how a header row names them.

use csv::StringRecord;

/// A column that the shot list knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    Scene,
    Title,
    Seconds,
    Importance,
    Narration,
    Kind,
    Label,
    Amount,
    Final,
    Draft,
    Takes,
    Needs,
    Locked,
    Notes,
    Picture,
    Presence,
    FinalClips,
    DraftClips,
    SpeechRounding,
}

impl Column {
    /// All columns in the order in which they are written: the agreed ones, then those that make a round trip whole.
    pub(super) const ALL: [Self; 19] = [
        Self::Scene,
        Self::Title,
        Self::Seconds,
        Self::Importance,
        Self::Narration,
        Self::Kind,
        Self::Label,
        Self::Amount,
        Self::Final,
        Self::Draft,
        Self::Takes,
        Self::Needs,
        Self::Locked,
        Self::Notes,
        Self::Picture,
        Self::Presence,
        Self::FinalClips,
        Self::DraftClips,
        Self::SpeechRounding,
    ];

    /// The columns that speak of a scene rather than of an asset.
    pub(super) const OF_SCENES: [Self; 7] =
        [Self::Title, Self::Seconds, Self::Importance, Self::Narration, Self::Notes, Self::Picture, Self::Presence];

    /// The columns that speak of an asset, its kind aside.
    pub(super) const OF_ASSETS: [Self; 9] = [
        Self::Label,
        Self::Amount,
        Self::Final,
        Self::Draft,
        Self::Takes,
        Self::Needs,
        Self::Locked,
        Self::FinalClips,
        Self::DraftClips,
    ];

    /// The name in the header row.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Scene => "scene",
            Self::Title => "title",
            Self::Seconds => "seconds",
            Self::Importance => "importance",
            Self::Narration => "narration",
            Self::Kind => "kind",
            Self::Label => "label",
            Self::Amount => "amount",
            Self::Final => "final",
            Self::Draft => "draft",
            Self::Takes => "takes",
            Self::Needs => "needs",
            Self::Locked => "locked",
            Self::Notes => "notes",
            Self::Picture => "picture",
            Self::Presence => "presence",
            Self::FinalClips => "final_clips",
            Self::DraftClips => "draft_clips",
            Self::SpeechRounding => "speech_rounding",
        }
    }

    fn named(header: &str) -> Option<Self> {
        let wanted = header.trim().to_lowercase().replace([' ', '-'], "_");
        Self::ALL.into_iter().find(|column| column.name() == wanted)
    }
}

/// Where the columns stand in one file.
#[derive(Clone, Debug, Default)]
pub(super) struct Layout {
    known: Vec<(Column, usize)>,
    /// The columns that nobody here knows, with their headers.
    pub(super) others: Vec<(String, usize)>,
    /// The cells in the header row.
    pub(super) width: usize,
}

/// What is wrong with a header row, and in which of its cells.
pub(super) type HeaderFault = (usize, String);

impl Layout {
    /// Reads a header row: any order, any case.
    pub(super) fn of(header: &StringRecord) -> Result<Self, HeaderFault> {
        let mut layout = Self { width: header.len(), ..Self::default() };
        for (place, name) in header.iter().enumerate() {
            match Column::named(name) {
                Some(column) if layout.place(column).is_some() => {
                    return Err((place, format!("the column “{}” stands twice; leave one out", column.name())));
                }
                Some(column) => layout.known.push((column, place)),
                None => layout.others.push((name.trim().to_owned(), place)),
            }
        }
        if layout.place(Column::Scene).is_none() {
            let names: Vec<&str> = Column::ALL.iter().map(|column| column.name()).collect();
            let message = format!("the header row has no column “scene”; it may have {}", names.join(", "));
            return Err((0, message));
        }
        Ok(layout)
    }

    /// The cell in which a column stands; `None` when the file does not have it.
    pub(super) fn place(&self, column: Column) -> Option<usize> {
        self.known.iter().find(|(known, _)| *known == column).map(|(_, place)| *place)
    }
}

/// The separator that makes the most columns of a header line: comma, semicolon or tab.
pub(super) fn separator(text: &str) -> u8 {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let mut best = (0, b',');
    for candidate in [b',', b';', b'\t'] {
        let cells = line.split(char::from(candidate)).map(|cell| cell.trim().trim_matches('"'));
        let known = cells.filter(|cell| Column::named(cell).is_some()).count();
        if known > best.0 {
            best = (known, candidate);
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_the_one_that_makes_columns() {
        assert_eq!(separator("scene,title,kind\n"), b',', "comma");
        assert_eq!(separator("\n\"Scene\";\"Title, long\";kind\n"), b';', "semicolon");
        assert_eq!(separator("scene\ttitle\n"), b'\t', "tab");
        assert_eq!(separator("scene\n"), b',', "one column");
        assert_eq!(separator(""), b',', "nothing");
    }
}
