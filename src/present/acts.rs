//! Acts: what their headings say.

use std::ops::Range;

use super::{Toned, basis_words, board, number};
use crate::domain::{Project, SceneId};
use crate::figures::{Basis, Figures, Lens, Shares, Sum};
use crate::words::say;

/// What the heading of an act says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActRow {
    /// The scene that it begins with, which names it.
    pub begins: SceneId,
    /// What the user calls it.
    pub name: String,
    /// The places of its scenes in story order, from 0.
    pub scenes: Range<usize>,
    /// How many scenes it has and how long it is: `4 scenes · 0:32`. First in full, then shorter for less room.
    pub facts: Vec<String>,
    /// The credits of its scenes; omitted ones do not count.
    pub total: Toned,
    /// All of it for those who hear it: `Act One, 4 scenes, 0:32, 1,055 credits`.
    pub spoken: String,
}

/// The acts of a board in story order, with the same sums as the cards.
pub fn act_rows(lens: &Lens<'_>, shares: &Shares, project: &Project, figures: &Figures) -> Vec<ActRow> {
    let rows = project.acts().into_iter().filter_map(|act| {
        let scenes = project.scenes.get(act.scenes.clone())?;
        let begins = scenes.first()?.id;
        let of_figures = figures.scenes.iter().enumerate().take(act.scenes.end).skip(act.scenes.start);
        let sum = of_figures.map(|(place, one)| shares.scene(place, one, lens)).fold(Sum::ZERO, Sum::and);
        let included = scenes.iter().filter(|scene| scene.is_included());
        let millis = included.clone().map(|scene| u64::from(scene.seconds.millis())).fold(0, u64::saturating_add);
        let (shown, all) = (included.count(), scenes.len());
        let mut parts = vec![say!("board-scenes", count = shown)];
        if shown < all {
            parts.push(say!("board-omitted-count", count = all.saturating_sub(shown)));
        }
        let all_known = scenes.iter().all(|scene| !scene.is_included() || !scene.seconds.is_zero());
        let length = number::running_time(millis, all_known);
        parts.push(length.clone());
        let total = board::sum_text(sum);
        let spoken = say!(
            "board-act-spoken",
            act = act.name,
            facts = parts.join(", "),
            credits = &total.text,
            bare = u8::from(lens.basis == Basis::Bare),
            basis = basis_words(lens)
        );
        let facts = vec![parts.join(" · "), length];
        Some(ActRow { begins, name: act.name.to_owned(), scenes: act.scenes, facts, total, spoken })
    });
    rows.collect()
}

/// What a new act is called that begins with the scene at a place, from 0: the first number that no act has.
pub fn next_act_name(project: &Project, place: usize) -> String {
    let acts = project.acts();
    let before = acts.iter().filter(|act| act.scenes.start < place).count();
    let is_free = |name: &String| acts.iter().all(|act| act.name != name);
    // One of so many numbers is free.
    let numbers = before.saturating_add(1)..=before.saturating_add(acts.len()).saturating_add(1);
    numbers.map(|number| say!("board-next-act", number = number)).find(is_free).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::domain::Presence;
    use crate::present::sample::{figures, film, lens};

    /// The film with acts that begin at these places.
    fn in_acts(begins: &[(usize, &str)]) -> Project {
        let mut project = film();
        for (place, name) in begins {
            Arc::make_mut(&mut project.scenes[*place]).act = (*name).to_owned();
        }
        project
    }

    #[test]
    fn headings_add_up_to_the_scenes_below_them() {
        let mut project = in_acts(&[(0, "Morning"), (2, "Noon")]);
        Arc::make_mut(&mut project.scenes[5]).presence = Presence::Omitted;
        let (figures, lens) = (figures(&project), lens("pro"));
        let rows = act_rows(&lens, &Shares::of(&figures, &lens), &project, &figures);
        let shown: Vec<String> = rows.iter().map(|row| format!("{}: {}", row.facts[0], row.spoken)).collect();
        let scenes = &figures.scenes[2..5];
        let noon: u64 = scenes.iter().map(|one| lens.scene(one).credits.get()).sum();
        assert_eq!(
            shown,
            [
                "2 scenes · 0:19: Morning, 2 scenes, 0:19, 1,055 credits".to_owned(),
                format!("3 scenes · 1 omitted · 0:25: Noon, 3 scenes, 1 omitted, 0:25, {noon} credits"),
            ],
            "counts, lengths and credits"
        );
    }

    #[test]
    fn a_new_act_has_a_name_of_its_own() {
        assert_eq!(next_act_name(&film(), 0), "Act 1", "the first");
        let project = in_acts(&[(0, "Act 1"), (2, "Act 3")]);
        assert_eq!(next_act_name(&project, 1), "Act 2", "between two");
        assert_eq!(next_act_name(&project, 4), "Act 4", "behind, and not one that is taken");
    }
}
