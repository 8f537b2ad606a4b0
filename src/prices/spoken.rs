//! How long a text takes to speak, by the script that it is written in.

use crate::domain::SpeechPace;

/// How fast narration is spoken: an assumption.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpokenPace {
    /// Characters a second in Latin letters, spaces and signs among them, at least 1.
    pub characters_per_second: u32,
    /// The id of the source.
    pub source: String,
    /// Other scripts, in the order in which they are tried.
    pub scripts: Vec<ScriptPace>,
}

/// How fast another script is spoken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScriptPace {
    /// What the script is called: `Japanese`.
    pub name: String,
    /// Letters that show that a text is written in it; without any, all of `letters` do.
    pub marks: Vec<(char, char)>,
    /// Its letters, from the first to the last of each range.
    pub letters: Vec<(char, char)>,
    /// Characters a second, at least 1.
    pub characters_per_second: u32,
    /// The id of the source.
    pub source: String,
}

/// What of a text is in one script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpokenPart<'a> {
    /// The script; `None` for Latin letters.
    pub script: Option<&'a ScriptPace>,
    /// Its characters, with the spaces, digits and signs that go with them.
    pub characters: u64,
    /// How many of them are usually spoken a second, at least 1.
    pub per_second: u32,
    /// How long they take at the pace of the project, in milliseconds, rounded up.
    pub millis: u64,
}

/// The last letter of the blocks of Latin letters that follow each other in Unicode.
const LATIN: char = '\u{24f}';
/// Latin letters with further marks.
const LATIN_MORE: (char, char) = ('\u{1e00}', '\u{1eff}');

impl SpokenPace {
    /// How long a text takes to speak in milliseconds, rounded up; `None` where it has letters whose pace is not known.
    ///
    /// Spaces, digits and signs go with the letters before them. The pace of the project makes all scripts alike faster or
    /// slower.
    pub fn millis(&self, text: &str, project: SpeechPace) -> Option<u64> {
        if text.is_ascii() {
            let characters = u64::try_from(text.len()).unwrap_or(u64::MAX);
            return Some(time(characters, u64::from(self.characters_per_second.max(1)), project));
        }
        let parts = self.parts(text, project)?;
        Some(parts.iter().fold(0, |sum, part| sum.saturating_add(part.millis)))
    }

    /// The same script by script: those that the text has, other scripts first; `None` where it has letters whose pace is not
    /// known.
    pub fn parts<'s>(&'s self, text: &str, project: SpeechPace) -> Option<Vec<SpokenPart<'s>>> {
        let shows =
            |script: &&ScriptPace| script.marks.is_empty() || text.chars().any(|letter| within(&script.marks, letter));
        let scripts: Vec<&ScriptPace> = self.scripts.iter().filter(shows).collect();
        let mut counts = vec![0_u64; scripts.len().saturating_add(1)];
        let mut now = None;
        let mut before = 0_u64;
        for letter in text.chars() {
            if letter.is_alphabetic() {
                let place = scripts.iter().position(|script| within(&script.letters, letter));
                now = Some(place.or_else(|| is_latin(letter).then_some(scripts.len()))?);
            }
            match now.and_then(|place| counts.get_mut(place)) {
                Some(count) => *count = count.saturating_add(1),
                None => before = before.saturating_add(1),
            }
        }
        // What stands before the first letter goes with it.
        if let Some(count) = counts.get_mut(now.unwrap_or(scripts.len())) {
            *count = count.saturating_add(before);
        }
        let part = |(script, characters): (Option<&'s ScriptPace>, u64)| {
            let per_second = script.map_or(self.characters_per_second, |script| script.characters_per_second).max(1);
            SpokenPart { script, characters, per_second, millis: time(characters, per_second.into(), project) }
        };
        let scripts = scripts.into_iter().map(Some).chain([None]);
        Some(scripts.zip(counts).filter(|(_, count)| *count > 0).map(part).collect())
    }
}

/// So many characters at a pace, in milliseconds, rounded up.
fn time(characters: u64, pace: u64, project: SpeechPace) -> u64 {
    let pace = pace.max(1).saturating_mul(project.percent().into());
    characters.saturating_mul(100_000).div_ceil(pace.max(1))
}

fn within(ranges: &[(char, char)], letter: char) -> bool {
    ranges.iter().any(|(first, last)| (*first..=*last).contains(&letter))
}

fn is_latin(letter: char) -> bool {
    letter <= LATIN || (LATIN_MORE.0..=LATIN_MORE.1).contains(&letter)
}

#[cfg(test)]
mod tests {
    use crate::domain::SpeechPace;
    use crate::prices::PriceList;

    fn check(text: &str, expected: Option<u64>) {
        let millis = PriceList::shipped().unwrap().spoken.millis(text, SpeechPace::default());
        assert_eq!(millis, expected, "speaking {text:?}");
    }

    #[test]
    fn each_script_has_its_pace() {
        check("", Some(0));
        check(&"a".repeat(30), Some(2_000));
        check("Grüße aus Köln!", Some(1_000));
        check(&"海".repeat(42), Some(10_500));
        check("毎朝、港で漁師たちは網を直します。", Some(3_400));
        check("海,海,", Some(1_000));
    }

    #[test]
    fn the_pace_of_a_project_holds_for_every_script() {
        let check = |text: &str, percent, expected| {
            let pace = SpeechPace::new(percent).unwrap();
            assert_eq!(PriceList::shipped().unwrap().spoken.millis(text, pace), expected, "{text:?} at {percent} %");
        };
        check(&"a".repeat(30), 200, Some(1_000));
        check(&"a".repeat(30), 50, Some(4_000));
        check(&"a".repeat(30), 110, Some(1_819));
        check(&"海".repeat(42), 200, Some(5_250));
        check("доброе утро", 200, None);
    }

    #[test]
    fn a_script_whose_pace_is_not_known_has_no_length() {
        for text in ["صباح الخير", "доброе утро", "안녕하세요", "สวัสดี"] {
            check(text, None);
        }
    }
}
