//! What people type to find something: the one way to match text, for the palette, model lists and the board.

use super::shot_type_title;
use crate::domain::{AssetId, Importance, Lock, Presence, Project, Scene, StartFrom};
use crate::figures::Sum;
use crate::prices::PriceList;
use crate::words::{Language, language, say, with_language};

/// Words that were typed. They match a text that contains all of them, in any order and any case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    words: Vec<String>,
}

impl Search {
    /// The words of what was typed.
    pub fn of(typed: &str) -> Self {
        Self { words: typed.to_lowercase().split_whitespace().map(str::to_owned).collect() }
    }

    /// Whether nothing was typed. Then everything matches.
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether this was typed and nothing else.
    pub fn is(&self, text: &str) -> bool {
        matches!(self.words.as_slice(), [word] if *word == text.to_lowercase())
    }

    /// Whether every word stands in one of the texts.
    pub fn finds(&self, texts: &[&str]) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let texts: Vec<String> = texts.iter().map(|text| text.to_lowercase()).collect();
        self.words.iter().all(|word| texts.iter().any(|text| text.contains(word.as_str())))
    }
}

/// Whether a text begins with a letter, in any case; blanks before it do not count.
pub fn begins_with(text: &str, letter: char) -> bool {
    let first = text.trim_start().chars().next();
    first.is_some_and(|first| first.to_lowercase().eq(letter.to_lowercase()))
}

/// A fact about a scene that a filter can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SceneFact {
    /// It is a hero scene.
    Hero,
    /// It is a background scene.
    Background,
    /// Some of it has still to be made.
    NotMade,
    /// All of it is made.
    Made,
    /// Something kept was made of another choice than is planned now.
    Stale,
    /// One of its assets is locked.
    Locked,
    /// One of its assets has no known price.
    Unpriced,
    /// It has no picture.
    NoPicture,
    /// One of its shots starts from a shared still.
    SharedStill,
    /// It is left out of the video.
    Omitted,
    /// It costs more than so many credits.
    Over(u64),
    /// It costs less than so many credits.
    Under(u64),
}

/// A filter of the board: facts such as `hero`, `not made` or `over 200`, and words.
///
/// Words must stand in the texts of the scene, the name of its act, the names of its models or those of the shared stills
/// that its shots start from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SceneFilter {
    facts: Vec<SceneFact>,
    words: Search,
}

/// What a filter understands besides plain words, for the help beside it.
pub fn filter_words() -> &'static str {
    say!("board-filter-words")
}

/// What a phrase of a filter asks for.
#[derive(Clone, Copy)]
enum FilterPhrase {
    Is(SceneFact),
    /// With the number that stands behind the phrase.
    Amount(fn(u64) -> SceneFact),
}

impl FilterPhrase {
    /// The fact that the first of these words ask for, and the words behind them.
    fn begins<'a, 'b>(self, phrase: &str, words: &'a [&'b str]) -> Option<(SceneFact, &'a [&'b str])> {
        let (first, behind) = words.split_at_checked(phrase.split(' ').count())?;
        first.iter().copied().eq(phrase.split(' ')).then_some(())?;
        match self {
            Self::Is(fact) => Some((fact, behind)),
            Self::Amount(fact) => {
                let (amount, behind) = behind.split_first()?;
                Some((fact(amount.replace([',', '.'], "").parse().ok()?), behind))
            }
        }
    }
}

/// The phrases that a filter understands, in the current language and in English.
fn phrases() -> Vec<(&'static str, FilterPhrase)> {
    let own = phrases_of_now();
    if language() == Language::English { own } else { [own, with_language(Language::English, phrases_of_now)].concat() }
}

fn phrases_of_now() -> Vec<(&'static str, FilterPhrase)> {
    use FilterPhrase::{Amount, Is};
    vec![
        (say!("board-filter-over"), Amount(SceneFact::Over)),
        (say!("board-filter-under"), Amount(SceneFact::Under)),
        (say!("board-filter-not-made"), Is(SceneFact::NotMade)),
        (say!("board-filter-made"), Is(SceneFact::Made)),
        (say!("board-filter-shared-still"), Is(SceneFact::SharedStill)),
        (say!("board-filter-shared-stills"), Is(SceneFact::SharedStill)),
        (say!("board-filter-no-picture"), Is(SceneFact::NoPicture)),
        (say!("board-filter-hero"), Is(SceneFact::Hero)),
        (say!("board-filter-background"), Is(SceneFact::Background)),
        (say!("board-filter-stale"), Is(SceneFact::Stale)),
        (say!("board-filter-locked"), Is(SceneFact::Locked)),
        (say!("board-filter-unpriced"), Is(SceneFact::Unpriced)),
        (say!("board-filter-omitted"), Is(SceneFact::Omitted)),
    ]
}

/// What a filter asks about a scene that does not stand in the scene itself.
#[derive(Clone, Copy, Debug)]
pub struct KnownOfScene<'a> {
    /// The name of its act; empty where it is of none.
    pub act: &'a str,
    /// Its project, whose shared stills its shots may start from.
    pub project: &'a Project,
    /// What it costs, as the board shows it.
    pub cost: Sum,
    /// Whether everything of it is made.
    pub made: bool,
    /// Whether something of it is stale.
    pub stale: bool,
}

impl SceneFilter {
    /// What was typed, taken apart into facts and plain words.
    pub fn of(typed: &str) -> Self {
        let lower = typed.to_lowercase();
        let words: Vec<&str> = lower.split_whitespace().collect();
        let (mut facts, mut plain, phrases) = (Vec::new(), Vec::new(), phrases());
        let mut rest = words.as_slice();
        while let [word, behind @ ..] = rest {
            let found = phrases.iter().filter_map(|(phrase, asked)| asked.begins(phrase, rest));
            // Where one phrase begins with another, the longer one is meant.
            if let Some((fact, left)) = found.min_by_key(|(_, left)| left.len()) {
                facts.push(fact);
                rest = left;
            } else {
                plain.push(*word);
                rest = behind;
            }
        }
        Self { facts, words: Search::of(&plain.join(" ")) }
    }

    /// Whether nothing was typed. Then every scene passes.
    pub const fn is_empty(&self) -> bool {
        self.facts.is_empty() && self.words.is_empty()
    }

    /// Whether a scene passes.
    pub fn passes(&self, scene: &Scene, known: KnownOfScene<'_>, prices: &PriceList) -> bool {
        let has = |fact: SceneFact| match fact {
            SceneFact::Hero => scene.importance == Importance::Hero,
            SceneFact::Background => scene.importance == Importance::Background,
            SceneFact::NotMade => !known.made,
            SceneFact::Made => known.made,
            SceneFact::Stale => known.stale,
            SceneFact::Locked => scene.assets.iter().any(|asset| asset.lock == Lock::Locked),
            SceneFact::Unpriced => known.cost.unpriced > 0,
            SceneFact::NoPicture => scene.picture.is_empty(),
            SceneFact::SharedStill => shared_stills(scene).next().is_some(),
            SceneFact::Omitted => scene.presence == Presence::Omitted,
            SceneFact::Over(least) => known.cost.credits.get() > least,
            SceneFact::Under(most) => known.cost.credits.get() < most,
        };
        if !self.facts.iter().all(|fact| has(*fact)) {
            return false;
        }
        let mut texts = vec![known.act, scene.title.as_str(), scene.narration.as_str(), scene.notes.as_str()];
        for asset in &scene.assets {
            texts.push(&asset.label);
            texts.push(&asset.brief.prompt);
            texts.extend(asset.brief.shot_type.map(shot_type_title));
            texts.push(prices.model_name(&asset.final_choice.model));
            texts.extend(asset.draft.as_ref().map(|draft| prices.model_name(&draft.model)));
        }
        let stills = shared_stills(scene).filter_map(|still| known.project.still(still));
        texts.extend(stills.map(|still| still.label.as_str()));
        self.words.finds(&texts)
    }
}

/// The shared stills that shots of a scene start from, and its images follow.
fn shared_stills(scene: &Scene) -> impl Iterator<Item = AssetId> {
    scene.assets.iter().filter_map(|asset| match asset.start_from() {
        StartFrom::Shared(still) => Some(still),
        StartFrom::Scene | StartFrom::Nothing => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::sample::{figures, film, lens, prices};

    #[test]
    fn words_match_in_any_order_and_case() {
        let finds = |typed: &str, text: &str| Search::of(typed).finds(&[text]);
        assert!(finds("later MOV", "Move scene later"), "both words are there");
        assert!(!finds("later earlier", "Move scene later"), "one is not");
        assert!(finds("", "anything"), "nothing typed matches everything");
        assert!(Search::of("moon 3").finds(&["The pull of the Moon", "3"]), "each word may stand in another text");
    }

    #[test]
    fn a_filter_takes_facts_and_words_apart() {
        use SceneFact::{Hero, NoPicture, NotMade, Over, Under};
        let check = |typed: &str, facts: &[SceneFact], words: &str| {
            let expected = SceneFilter { facts: facts.to_vec(), words: Search::of(words) };
            assert_eq!(SceneFilter::of(typed), expected, "{typed:?}");
        };
        check("veo over 200", &[Over(200)], "veo");
        check("Hero not made", &[Hero, NotMade], "");
        check("no picture under 1,000", &[NoPicture, Under(1_000)], "");
        check("over the sea", &[], "over the sea");
        check("not", &[], "not");
    }

    #[test]
    fn a_filter_understands_the_language_that_is_spoken_and_english() {
        use SceneFact::{Hero, NotMade, Over};
        let facts = |language, typed: &str| with_language(language, || SceneFilter::of(typed).facts);
        assert_eq!(facts(Language::German, "über 1.000 nicht gemacht"), [Over(1_000), NotMade], "German");
        assert_eq!(facts(Language::German, "over 200 hero"), [Over(200), Hero], "English within German");
        assert_eq!(facts(Language::Spanish, "más de 200 sin hacer"), [Over(200), NotMade], "Spanish");
        assert_eq!(facts(Language::Japanese, "重要 未作成"), [Hero, NotMade], "Japanese");
        for language in Language::ALL {
            for (phrase, asked) in with_language(language, phrases_of_now) {
                let typed = if let FilterPhrase::Amount(_) = asked { format!("{phrase} 7") } else { phrase.to_owned() };
                assert_eq!(facts(language, &typed).len(), 1, "{phrase:?} is a fact in {language:?}");
                assert_eq!(phrase.to_lowercase(), phrase, "phrases are compared in small letters");
            }
        }
    }

    /// The scenes of the film that pass, by number. Nothing of it is made, but something of scene 3 is stale.
    fn passing(typed: &str) -> Vec<usize> {
        let (film, lens) = (film(), lens("pro"));
        let figures = figures(&film);
        let shares = crate::figures::Shares::of(&figures, &lens);
        let filter = SceneFilter::of(typed);
        let pairs = film.scenes.iter().zip(&figures.scenes).enumerate();
        let passes = pairs.filter(|(place, (scene, one))| {
            let cost = shares.scene(*place, one, &lens);
            filter.passes(
                scene,
                KnownOfScene {
                    act: if *place < 2 { "Morning" } else { "" },
                    project: &film,
                    cost,
                    made: false,
                    stale: *place == 2,
                },
                prices(),
            )
        });
        passes.map(|(place, _)| place + 1).collect()
    }

    #[test]
    fn a_filter_finds_scenes_by_the_shared_still_that_their_shots_start_from() {
        let mut film = film();
        let mut still = crate::present::sample::made(900, crate::domain::Work::Image { count: 1 }, "imagen-4");
        "Mara".clone_into(&mut still.label);
        film.assets = film.assets.iter().cloned().chain([still]).collect();
        std::sync::Arc::make_mut(&mut film.scenes[3]).assets[1].from_still = Some(AssetId::new(900));
        let passes = |typed: &str| {
            let known = KnownOfScene { act: "", project: &film, cost: Sum::default(), made: false, stale: false };
            let pairs = film.scenes.iter().enumerate();
            let filter = SceneFilter::of(typed);
            let passing = pairs.filter(|(_, scene)| filter.passes(scene, known, prices()));
            passing.map(|(place, _)| place + 1).collect::<Vec<_>>()
        };
        assert_eq!((passes("shared still"), passes("shared stills"), passes("mara")), (vec![4], vec![4], vec![4]));
        assert_eq!(passes("still shared"), Vec::<usize>::new(), "in this order it is two words");
    }

    #[test]
    fn a_filter_finds_scenes_by_words_models_and_facts() {
        assert_eq!(passing(""), [1, 2, 3, 4, 5, 6], "everything");
        assert_eq!(passing("veo"), [1, 2, 6], "by model");
        assert_eq!(passing("veo over 600"), [2, 6], "and by price");
        assert_eq!(passing("hero"), [1], "by importance");
        assert_eq!(passing("ferry"), [5], "by title");
        assert_eq!(passing("morning"), [1, 2], "by act");
        assert_eq!(passing("stale"), [3], "by what was made of something else");
        assert_eq!(passing("made"), Vec::<usize>::new(), "nothing is made yet");
    }
}
