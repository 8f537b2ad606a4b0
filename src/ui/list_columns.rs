//! The columns that the list of scenes can have, and those that are shown.

use std::collections::BTreeSet;

use crate::words::say;
use strum::{EnumIter, IntoEnumIterator as _};

/// A column of the list, in its order from left to right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumIter)]
pub(crate) enum ListColumn {
    /// The number.
    Number,
    /// The picture.
    Picture,
    /// The title, and what is to look at.
    Title,
    /// Models and amounts.
    Models,
    /// How its shots are framed.
    ShotType,
    /// The look group.
    Look,
    /// How much it matters.
    Importance,
    /// The act that it is of.
    Act,
    /// The first line of its notes.
    Note,
    /// The length.
    Length,
    /// The takes planned.
    Takes,
    /// How much of it is made.
    State,
    /// The chance that what is left is enough for it alone.
    Chance,
    /// The credits.
    Credits,
    /// The credits of everything up to it.
    Running,
}

/// The columns that are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ListColumns(BTreeSet<ListColumn>);

impl ListColumn {
    /// Those that are always there.
    const ALWAYS: [Self; 3] = [Self::Number, Self::Title, Self::Credits];
    /// Those that are there until the user chooses.
    const USUAL: [Self; 9] = [
        Self::Number,
        Self::Picture,
        Self::Title,
        Self::Models,
        Self::Length,
        Self::Takes,
        Self::State,
        Self::Credits,
        Self::Running,
    ];
    /// Those that give way first where there is no room.
    const GIVES_WAY: [Self; 12] = [
        Self::State,
        Self::Takes,
        Self::Picture,
        Self::Running,
        Self::Importance,
        Self::Chance,
        Self::ShotType,
        Self::Look,
        Self::Act,
        Self::Note,
        Self::Models,
        Self::Length,
    ];

    /// All that the user can choose.
    pub(crate) fn choices() -> impl Iterator<Item = Self> {
        Self::iter().filter(|column| !Self::ALWAYS.contains(column))
    }

    /// The id in the settings.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Picture => "picture",
            Self::Title => "title",
            Self::Models => "models",
            Self::ShotType => "shot_type",
            Self::Look => "look",
            Self::Importance => "importance",
            Self::Act => "act",
            Self::Note => "note",
            Self::Length => "length",
            Self::Takes => "takes",
            Self::State => "state",
            Self::Chance => "chance",
            Self::Credits => "credits",
            Self::Running => "running",
        }
    }

    /// Its name at the head of the list.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Number => "#",
            Self::Picture => "",
            Self::Title => say!("window-scene"),
            Self::Models => say!("window-column-models"),
            Self::ShotType => say!("window-column-shot-type"),
            Self::Look => say!("window-column-look"),
            Self::Importance => say!("window-column-importance"),
            Self::Act => say!("window-column-act"),
            Self::Note => say!("window-column-note"),
            Self::Length => say!("window-column-length"),
            Self::Takes => say!("window-column-takes"),
            Self::State => say!("window-column-state"),
            Self::Chance => say!("window-column-chance"),
            Self::Credits => say!("window-column-credits"),
            Self::Running => say!("window-column-running"),
        }
    }

    /// Its name in the menu.
    pub(crate) fn choice(self) -> &'static str {
        match self {
            Self::Picture => say!("window-column-picture"),
            Self::Takes => say!("window-column-takes-planned"),
            Self::State => say!("window-column-state-about"),
            Self::Chance => say!("window-column-chance-about"),
            Self::Running => say!("window-column-running-total"),
            other => other.title(),
        }
    }

    /// How wide it is, in points; the least where it grows.
    pub(crate) const fn width(self) -> f32 {
        match self {
            Self::Number => 44.0,
            Self::Picture => 76.0,
            Self::Credits => 86.0,
            Self::Title => 140.0,
            Self::Models | Self::Note => 120.0,
            Self::ShotType | Self::Look | Self::Act => 104.0,
            Self::Importance => 92.0,
            Self::Length => 80.0,
            Self::Takes => 100.0,
            Self::State => 88.0,
            Self::Chance => 84.0,
            Self::Running => 72.0,
        }
    }

    /// What part of the room that is left it takes.
    pub(crate) const fn growth(self) -> f32 {
        match self {
            Self::Title => 1.1,
            Self::Models | Self::Note => 1.0,
            _ => 0.0,
        }
    }

    /// Whether it is written from its right edge.
    pub(crate) const fn is_right(self) -> bool {
        matches!(self, Self::Length | Self::Takes | Self::Chance | Self::Credits | Self::Running)
    }
}

impl Default for ListColumns {
    fn default() -> Self {
        Self(ListColumn::USUAL.into_iter().collect())
    }
}

impl ListColumns {
    /// Those by these ids; the usual ones where there is no id, as long as nobody chose.
    pub(crate) fn of_ids(ids: &[String]) -> Self {
        if ids.is_empty() {
            return Self::default();
        }
        let chosen = ListColumn::choices().filter(|column| ids.iter().any(|id| id == column.id()));
        Self(chosen.chain(ListColumn::ALWAYS).collect())
    }

    /// Their ids; none of the usual set.
    pub(crate) fn ids(&self) -> Vec<String> {
        if *self == Self::default() { Vec::new() } else { self.0.iter().map(|column| column.id().to_owned()).collect() }
    }

    pub(crate) fn has(&self, column: ListColumn) -> bool {
        self.0.contains(&column)
    }

    /// The same with a column, or without it.
    #[must_use]
    pub(crate) fn with(&self, column: ListColumn, shown: bool) -> Self {
        let mut columns = self.0.clone();
        if shown {
            columns.insert(column);
        } else {
            columns.remove(&column);
        }
        Self(columns)
    }

    /// Those that stand in so many points, from left to right: some give way where there is no room for all.
    pub(crate) fn in_room(&self, room: f32) -> Vec<ListColumn> {
        let mut columns = ListColumn::ALWAYS.to_vec();
        let mut width: f32 = columns.iter().map(|column| column.width()).sum();
        for column in ListColumn::GIVES_WAY.into_iter().rev().filter(|column| self.has(*column)) {
            if width + column.width() <= room {
                width += column.width();
                columns.push(column);
            }
        }
        columns.sort_unstable();
        columns
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_chosen_is_remembered_by_its_id() {
        let usual = ListColumns::default();
        assert_eq!(usual.ids(), Vec::<String>::new(), "nothing to remember of the usual ones");
        let chosen = usual.with(ListColumn::Look, true).with(ListColumn::Models, false);
        assert_eq!(ListColumns::of_ids(&chosen.ids()), chosen, "there and back");
        let odd = ListColumns::of_ids(&["later".to_owned()]);
        assert_eq!(odd.0, ListColumn::ALWAYS.into_iter().collect(), "what is not known is left out");
    }

    #[test]
    fn columns_give_way_where_there_is_no_room() {
        let all = ListColumn::iter().fold(ListColumns::default(), |all, column| all.with(column, true));
        for room in [270.0, 500.0, 700.0, 1_000.0, 2_000.0] {
            let shown = all.in_room(room);
            let width: f32 = shown.iter().map(|column| column.width()).sum();
            assert!(width <= room, "{shown:?} in {room}");
            assert!(ListColumn::ALWAYS.iter().all(|column| shown.contains(column)), "what says most, in {room}");
        }
        assert_eq!(all.in_room(2_000.0).len(), ListColumn::iter().count(), "all of them where they fit");
    }
}
