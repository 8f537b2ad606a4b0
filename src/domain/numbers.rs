//! Locked scene numbers: each scene keeps its own, a new one gets `3A`, and what is deleted stays as omitted.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Presence, Project, Scene, SceneId, Seconds};

/// Letters in numbers. I and O are left out: they look like digits.
const LETTERS: &[u8; 24] = b"ABCDEFGHJKLMNPQRSTUVWXYZ";

impl Scene {
    /// Its number where it stands at a place in story order, from 0: the one it keeps, else its place from 1.
    pub fn number_at(&self, place: usize) -> String {
        if self.number.is_empty() { place.saturating_add(1).to_string() } else { self.number.clone() }
    }

    /// Whether it is what a deleted scene leaves while numbers are locked: its number, omitted.
    pub const fn is_struck(&self) -> bool {
        let bare = self.title.is_empty() && self.narration.is_empty() && self.notes.is_empty();
        !self.number.is_empty() && !self.is_included() && bare && self.assets.is_empty() && self.seconds.is_zero()
    }

    /// What it leaves when it is deleted while numbers are locked.
    fn struck(&self) -> Self {
        let left = Self::new(self.id, String::new(), Seconds::ZERO);
        Self { presence: Presence::Omitted, number: self.number.clone(), act: self.act.clone(), ..left }
    }
}

impl Project {
    /// Whether scenes keep their numbers.
    pub fn numbers_locked(&self) -> bool {
        self.scenes.iter().any(|scene| !scene.number.is_empty())
    }

    /// The number of the scene at a place, from 0: its own where it has one, else its place in story order from 1.
    pub fn number_at(&self, place: usize) -> String {
        self.scenes.get(place).map_or_else(|| place.saturating_add(1).to_string(), |scene| scene.number_at(place))
    }

    /// Lets each scene keep the number that it has now.
    pub fn lock_numbers(&mut self) {
        if self.numbers_locked() {
            return;
        }
        for (place, scene) in self.scenes.iter_mut().enumerate() {
            Arc::make_mut(scene).number = place.saturating_add(1).to_string();
        }
    }

    /// Numbers scenes by their place again. Nothing is left of deleted ones.
    pub fn unlock_numbers(&mut self) {
        let struck = self.scenes.iter().filter(|scene| scene.is_struck()).map(|scene| scene.id).collect();
        self.take_out(&struck);
        for scene in self.scenes.iter_mut().filter(|scene| !scene.number.is_empty()) {
            Arc::make_mut(scene).number.clear();
        }
    }

    /// Leaves the numbers of these scenes on the board, and nothing else of them.
    pub fn strike(&mut self, ids: &BTreeSet<SceneId>) {
        for scene in self.scenes.iter_mut().filter(|scene| ids.contains(&scene.id) && !scene.is_struck()) {
            *scene = Arc::new(scene.struck());
        }
    }

    /// Gives numbers to scenes that have none, where numbers are locked.
    pub fn number_new_scenes(&mut self) {
        if !self.numbers_locked() {
            return;
        }
        let mut taken: BTreeSet<String> = BTreeSet::new();
        taken.extend(self.scenes.iter().map(|scene| scene.number.clone()).filter(|number| !number.is_empty()));
        if taken.len() == self.scenes.len() {
            return;
        }
        let mut before: Option<String> = None;
        for place in 0..self.scenes.len() {
            let later = self.scenes.iter().skip(place);
            let after = later.map(|scene| scene.number.as_str()).find(|number| !number.is_empty()).map(str::to_owned);
            let Some(scene) = self.scenes.get_mut(place) else { return };
            if scene.number.is_empty() {
                let number = between(before.as_deref(), after.as_deref(), &taken);
                taken.insert(number.clone());
                Arc::make_mut(scene).number = number;
            }
            before = Some(scene.number.clone());
        }
    }
}

/// A number that no scene has, for one between two others: `3A` after 3, `A3A` between 3 and 3A, the next whole one at the
/// end.
fn between(before: Option<&str>, after: Option<&str>, taken: &BTreeSet<String>) -> String {
    let highest = taken.iter().filter_map(|number| whole(number)).max().unwrap_or_default();
    let Some(after) = after else { return highest.saturating_add(1).to_string() };
    let base = before.and_then(whole);
    if let (Some(base), Some(before)) = (base, before)
        && base != whole(after).unwrap_or_default()
    {
        let letters = before.trim_start_matches(|letter: char| !letter.is_ascii_digit());
        let letters = letters.trim_start_matches(|letter: char| letter.is_ascii_digit());
        return first_free(letters, |letters| format!("{base}{letters}"), taken);
    }
    // Letters before a number stand before what they are put to.
    let last = before.and_then(|before| before.strip_suffix(after)).unwrap_or_default();
    first_free(last, |letters| format!("{letters}{after}"), taken)
}

/// The digits of a number.
fn whole(number: &str) -> Option<u64> {
    let digits = number.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    let end = digits.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(digits.len());
    digits.get(..end)?.parse().ok()
}

/// The first number with letters after these that no scene has.
fn first_free(letters: &str, number: impl Fn(&str) -> String, taken: &BTreeSet<String>) -> String {
    let mut letters = next(letters);
    // Of one more than are taken, one is free.
    for _ in 0..=taken.len() {
        if !taken.contains(&number(&letters)) {
            break;
        }
        letters = next(&letters);
    }
    number(&letters)
}

/// The letters that follow: A, B, …, Z, AA.
fn next(letters: &str) -> String {
    let mut all: Vec<u8> = letters.bytes().collect();
    let mut ended = 0_usize;
    while let Some(last) = all.pop() {
        let place = LETTERS.iter().position(|letter| *letter == last);
        if let Some(following) = place.and_then(|place| LETTERS.get(place.saturating_add(1))) {
            all.push(*following);
            all.resize(all.len().saturating_add(ended), b'A');
            return String::from_utf8_lossy(&all).into_owned();
        }
        ended = ended.saturating_add(1);
    }
    "A".repeat(ended.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The number between two others that are all there is.
    fn check(before: Option<&str>, after: Option<&str>, expected: &str) {
        let taken = before.into_iter().chain(after).map(str::to_owned).collect();
        assert_eq!(between(before, after, &taken), expected, "between {before:?} and {after:?}");
    }

    #[test]
    fn a_new_scene_is_numbered_as_productions_do() {
        check(Some("3"), Some("4"), "3A");
        check(Some("3A"), Some("4"), "3B");
        check(Some("3"), Some("3A"), "A3A");
        check(Some("A3A"), Some("3A"), "B3A");
        check(Some("3"), Some("A3A"), "AA3A");
        check(Some("3A"), Some("3B"), "A3B");
        check(Some("3H"), Some("4"), "3J");
        check(Some("3Z"), Some("4"), "3AA");
        check(None, Some("1"), "A1");
        check(Some("A1"), Some("1"), "B1");
        check(Some("6A"), None, "7");
    }

    #[test]
    fn numbers_stay_until_they_are_unlocked() {
        let scene = |id: u32| Scene::new(SceneId::new(id), format!("Scene {id}"), Seconds::whole(5));
        let mut project = Project { scenes: (1..=3).map(|id| Arc::new(scene(id))).collect(), ..Project::default() };
        let numbers = |project: &Project| (0..project.scenes.len()).map(|at| project.number_at(at)).collect::<Vec<_>>();
        project.number_new_scenes();
        assert_eq!(numbers(&project), ["1", "2", "3"], "by place");
        project.lock_numbers();
        project.scenes.insert(1, Arc::new(scene(4)));
        project.scenes.insert(2, Arc::new(scene(5)));
        project.number_new_scenes();
        assert_eq!(numbers(&project), ["1", "1A", "1B", "2", "3"], "two new ones");
        project.strike(&BTreeSet::from([SceneId::new(4)]));
        assert_eq!(numbers(&project), ["1", "1A", "1B", "2", "3"], "one deleted");
        assert!(project.scenes[1].is_struck(), "its number stays");
        project.unlock_numbers();
        assert_eq!(numbers(&project), ["1", "2", "3", "4"], "by place again");
    }
}
