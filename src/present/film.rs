//! The board as a film: which scene is seen when, what is said over it, and what it has cost so far.

use crate::domain::{Project, Scene, SpeechPace};
use crate::prices::SpokenPace;

/// The longest subtitle, in characters; a longer sentence is cut between words.
const LONGEST: usize = 84;

/// The scenes of the film with their times.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Film {
    /// The place of each scene in the project, from 0, with when it ends, in milliseconds from the beginning.
    scenes: Vec<(usize, u64)>,
}

/// What is to be seen at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FilmMoment {
    /// The place among the scenes of the film.
    pub shot: usize,
    /// The place of the scene in the project.
    pub place: usize,
    /// Since the scene began, in milliseconds.
    pub since: u64,
    /// How long the scene is, in milliseconds.
    pub lasts: u64,
}

impl Film {
    /// The film of a project; omitted scenes and those without length are not in it.
    pub fn of(project: &Project) -> Self {
        let mut end = 0_u64;
        let seen =
            project.scenes.iter().enumerate().filter(|(_, scene)| scene.is_included() && scene.seconds.millis() > 0);
        let scenes = seen.map(|(place, scene)| {
            end = end.saturating_add(scene.seconds.millis().into());
            (place, end)
        });
        Self { scenes: scenes.collect() }
    }

    /// How many scenes it has.
    pub const fn scene_count(&self) -> usize {
        self.scenes.len()
    }

    /// How long it is, in milliseconds.
    pub fn lasts(&self) -> u64 {
        self.scenes.last().map_or(0, |(_, end)| *end)
    }

    /// How long it is, in seconds, for a place on the screen.
    #[expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "exact for centuries")]
    pub fn lasts_seconds(&self) -> f64 {
        self.lasts() as f64 / 1_000.0
    }

    /// When a scene of the film begins, in milliseconds; the end for one that is not there.
    pub fn starts(&self, shot: usize) -> u64 {
        match shot.checked_sub(1) {
            None => 0,
            Some(before) => self.scenes.get(before).map_or_else(|| self.lasts(), |(_, end)| *end),
        }
    }

    /// The place in the project of a scene of the film.
    pub fn place(&self, shot: usize) -> Option<usize> {
        self.scenes.get(shot).map(|(place, _)| *place)
    }

    /// The scene of the film that stands at a place in the project, or the next one after it.
    pub fn shot_at(&self, place: usize) -> usize {
        self.scenes.partition_point(|(one, _)| *one < place).min(self.scene_count().saturating_sub(1))
    }

    /// What is seen at a moment, in milliseconds; the last picture after the end. `None` where there is nothing to see.
    pub fn at(&self, millis: u64) -> Option<FilmMoment> {
        let shot = self.scenes.partition_point(|(_, end)| *end <= millis).min(self.scene_count().checked_sub(1)?);
        let (place, end) = *self.scenes.get(shot)?;
        let start = self.starts(shot);
        let lasts = end.saturating_sub(start);
        Some(FilmMoment { shot, place, since: millis.saturating_sub(start).min(lasts), lasts })
    }
}

/// What is being said so many milliseconds after a scene began, at the pace of speech and of the project; empty after
/// the last word.
pub fn subtitle<'a>(scene: &'a Scene, since: u64, (pace, project): (&SpokenPace, SpeechPace)) -> &'a str {
    let mut said = 0_u64;
    for part in parts(&scene.narration) {
        // Letters whose pace is not known are shown at that of Latin ones.
        let letters = || u64::try_from(part.chars().count()).unwrap_or(u64::MAX).saturating_mul(100_000);
        let latin = u64::from(pace.characters_per_second.max(1)).saturating_mul(project.percent().into());
        let millis = pace.millis(part, project).unwrap_or_else(|| letters() / latin.max(1));
        said = said.saturating_add(millis);
        if since < said {
            return part.trim();
        }
    }
    ""
}

/// The text in pieces that fit on the screen: sentences, and long ones cut between words. Together they are the text.
fn parts(text: &str) -> Vec<&str> {
    let sentences = text.split_inclusive(['.', '!', '?', '…', '\n']);
    sentences.flat_map(short).filter(|part| !part.trim().is_empty()).collect()
}

fn short(sentence: &str) -> Vec<&str> {
    let mut rest = sentence;
    let mut pieces = Vec::new();
    while let Some((cut, _)) = rest.char_indices().nth(LONGEST) {
        let head = rest.get(..cut).unwrap_or(rest);
        let at = head.rfind(char::is_whitespace).filter(|at| *at > 0).unwrap_or(cut);
        let (piece, left) = rest.split_at(at);
        pieces.push(piece);
        rest = left;
    }
    pieces.push(rest);
    pieces
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::domain::{Presence, SceneId, Seconds};

    fn project() -> Project {
        let scene = |id: u32, seconds: u32| Scene::new(SceneId::new(id), String::new(), Seconds::whole(seconds));
        let omitted = Scene { presence: Presence::Omitted, ..scene(2, 9) };
        let scenes = [scene(1, 5), omitted, scene(3, 8)].map(Arc::new).to_vec();
        Project { scenes, ..Project::default() }
    }

    #[test]
    fn the_film_goes_through_the_scenes_in_their_lengths() {
        let film = Film::of(&project());
        assert_eq!((film.scene_count(), film.lasts()), (2, 13_000), "what is omitted is not seen");
        let seen = |millis: u64| film.at(millis).map(|at| (at.place, at.since));
        assert_eq!(seen(0), Some((0, 0)), "the first scene");
        assert_eq!(seen(4_999), Some((0, 4_999)), "until its end");
        assert_eq!(seen(5_000), Some((2, 0)), "then the third");
        assert_eq!(seen(99_000), Some((2, 8_000)), "and its last picture stays");
        assert_eq!(film.shot_at(1), 1, "an omitted scene stands for the next one");
        assert_eq!(Film::of(&Project::default()).at(0), None, "nothing to see");
    }

    #[test]
    fn subtitles_come_at_the_pace_of_speech() {
        let mut scene = Scene::new(SceneId::new(1), String::new(), Seconds::whole(10));
        scene.narration = "Ten letters. And then some more.".to_owned();
        let pace = SpokenPace { characters_per_second: 10, source: String::new(), scripts: Vec::new() };
        let pace = (&pace, SpeechPace::default());
        assert_eq!(subtitle(&scene, 0, pace), "Ten letters.", "the first sentence");
        assert_eq!(subtitle(&scene, 1_300, pace), "And then some more.", "then the second");
        assert_eq!(subtitle(&scene, 9_000, pace), "", "then silence");
        let slow = (pace.0, SpeechPace::new(50).unwrap());
        assert_eq!(subtitle(&scene, 1_300, slow), "Ten letters.", "at half the pace it takes twice as long");
    }

    #[test]
    fn long_sentences_are_cut_between_words() {
        let text = "word ".repeat(60);
        let pieces = short(&text);
        assert!(pieces.iter().all(|piece| piece.chars().count() <= LONGEST), "each fits: {pieces:?}");
        assert_eq!(pieces.concat(), text, "nothing is lost");
        assert_eq!(short(&"x".repeat(200)).concat().len(), 200, "also without a blank");
    }
}
