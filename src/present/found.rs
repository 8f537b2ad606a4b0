//! What an import found, in words: each a sentence without a full stop.

use super::encodings::encoding_words;
use super::number::{self, amount};
use crate::domain::{Kind, MAX_CHARACTERS, MAX_COUNT, Seconds};
use crate::exchange::{
    CellFinding, DateOrder, FileFinding, FindingWhat, LogFinding, RowFinding, RunningPace, ScriptFinding, TableFinding,
    TimelineFinding,
};

/// What was found at a place of a file.
pub fn finding_what_words(what: &FindingWhat) -> String {
    match what {
        FindingWhat::File(what) => of_file(what),
        FindingWhat::Table(what) => of_table(what),
        FindingWhat::Row(what) => of_row(what),
        FindingWhat::Cell { text, what } => of_cell(text, what),
        FindingWhat::Timeline(what) => of_timeline(what),
        FindingWhat::Script(what) => of_script(what),
        FindingWhat::Log(what) => of_log(what),
    }
}

fn of_file(what: &FileFinding) -> String {
    match what {
        FileFinding::Encoding { name, sample } => {
            format!("the file is read as {}: “{sample}”", encoding_words(name))
        }
        FileFinding::LostCharacters(encoding) => {
            format!("some characters can’t be read as {}; each is shown as \u{fffd}", encoding_words(encoding))
        }
        FileFinding::LooksLikeAScript => "the text is read as a script, because it has scene headings".to_owned(),
        FileFinding::LooksLikeATable => "the text is read as a table, because its first lines name columns".to_owned(),
    }
}

fn of_table(what: &TableFinding) -> String {
    match what {
        TableFinding::Column { name, field } => format!("the column “{name}” is read as {field}, by what it holds"),
        TableFinding::Separator(letter) => format!("the first line says that cells end with “{letter}”"),
        TableFinding::OpenQuote => {
            "a quote is opened here and never closed, so quotes are read as plain letters".to_owned()
        }
        TableFinding::NotAll => "only the first 120,000 rows and 512 columns are read".to_owned(),
        TableFinding::NoRows => "there are no rows below the header".to_owned(),
        TableFinding::Sheet { name, others } => format!("the sheet “{name}” is read; not {}", others.join(", ")),
        TableFinding::ErrorCell(text) => format!("the cell holds the error {text}"),
        TableFinding::Sums(text) => format!("skipped, a total row: “{text}”"),
        TableFinding::Heading(text) => format!("skipped, a heading: “{text}”"),
        TableFinding::AboveHeader(text) => format!("skipped, above the header: “{text}”"),
        TableFinding::ShiftedLengths => {
            "lengths such as 1:30:00 are read as 1:30, because a spreadsheet has taken them for times of day".to_owned()
        }
        TableFinding::KeptColumn(name) => format!("the column “{name}” is kept as notes"),
        TableFinding::CellsBeyond => "cells beyond the header are kept as notes".to_owned(),
    }
}

fn of_row(what: &RowFinding) -> String {
    match what {
        RowFinding::DifferentTitles => {
            "the rows of a scene have different titles, so each title names its shot".to_owned()
        }
        RowFinding::DifferentLengths => "the rows of a scene have different lengths; the first holds".to_owned(),
        RowFinding::DifferentImportances => {
            "the rows of a scene have different importances; the first holds".to_owned()
        }
        RowFinding::DifferentPresences => {
            "some rows of a scene are omitted and some included; the first one counts".to_owned()
        }
        RowFinding::ShotsTooLong => {
            "its shots are longer than 24 hours together; the scene is set to 24 hours".to_owned()
        }
        RowFinding::NoLength => "no length, so it is not known".to_owned(),
        RowFinding::LengthTooLong => "longer than 24 hours, so the length is not known".to_owned(),
        RowFinding::EndsBeforeStart => "it ends before it starts, so its length is not known".to_owned(),
        RowFinding::VoiceAdded => "narration found, so its scene gets a voice".to_owned(),
        RowFinding::NoVoice => "narration found, but no row asks for a voice, so it is not spoken".to_owned(),
        RowFinding::AsLongAsShots => "no length, so its scene is as long as its shots together".to_owned(),
        RowFinding::UsualRate(rate) => format!("no frame rate is given, so {rate}"),
        RowFinding::NoImageCount => "no number of images, so 1".to_owned(),
        RowFinding::NoKind(kind) => format!("no kind, so {kind}"),
        RowFinding::SecondShape(aspect) => format!("a second shape, {aspect}, is left out"),
        RowFinding::MovedToProject(kind) => format!("{kind} belongs to the project itself, so it is moved there"),
        RowFinding::SceneMade(kind) => format!("the project itself has no {kind}, so a scene is made for it"),
        RowFinding::SceneOfRowAbove => "no scene number, so the scene of the row above".to_owned(),
        RowFinding::SceneOfItsOwn => "no scene number, so a scene of its own".to_owned(),
        RowFinding::NewNumbers => "scenes get new numbers, in the order in which they appear".to_owned(),
        RowFinding::NoFinalModel { kind, name } => format!("no final model for {kind}, so {name}"),
        RowFinding::DraftClipsAlone => "clips of a draft without a draft model are left out".to_owned(),
        RowFinding::RoundingOfAScene => "speech_rounding belongs to scene 0".to_owned(),
        RowFinding::NotOfProject(field) => format!("the project itself has no {field}"),
    }
}

/// What an amount of a kind may be, and what is taken instead.
fn not_an_amount(text: &str, kind: Kind) -> String {
    let count = |what: &str| format!("“{text}” is not a number of {what} from 1 to {}, so 1", amount(MAX_COUNT.into()));
    match kind {
        Kind::Image => count("images"),
        Kind::Enhancement => count("scenes to enhance"),
        Kind::Consultation => count("consultations"),
        Kind::Speech => {
            let most = amount(MAX_CHARACTERS.into());
            format!("“{text}” is not a number of characters from 0 to {most}, so those of the narration")
        }
        Kind::Video => format!("“{text}” is not a length of at most 24 hours, so that of its scene"),
        Kind::Script => format!("“{text}” is not a length of at most 24 hours, so the running time of all scenes"),
    }
}

fn of_cell(text: &str, what: &CellFinding) -> String {
    match what {
        CellFinding::ReadAsKind(kind) => format!("“{text}” is read as {kind}"),
        CellFinding::NotAKind => format!("“{text}” is not a kind that has a price, so the row is kept as notes"),
        CellFinding::NotAnAmount(kind) => not_an_amount(text, *kind),
        CellFinding::TwoLengths { long, short } => {
            let (long, short) = (seconds(*long), seconds(*short));
            format!("“{text}” could mean {long} s or {short} s; using {long} s")
        }
        CellFinding::NotALength => format!("“{text}” can’t be read as a length, so it is not known"),
        CellFinding::ReadAsShape(aspect) => {
            format!("“{text}” is read as {aspect}, which a spreadsheet took for a time of day")
        }
        CellFinding::NotANeed => format!("“{text}” is not a need that a model can meet, so it is left out"),
        CellFinding::NotALock => format!("“{text}” is neither yes nor no, so no"),
        CellFinding::NotAPayment => format!("“{text}” is neither credits nor elsewhere, so credits"),
        CellFinding::NotTakes => format!("“{text}” is not a number of takes from 1 to 100,000, so automatic"),
        CellFinding::NotClips => format!("“{text}” can’t be read as clips such as 8+5 or joins 2, so the cheapest"),
        CellFinding::ReadAsModel(name) => format!("“{text}” is read as the model {name}"),
        CellFinding::NotAModel(provider) => {
            format!("“{text}” is not a model of {provider}, so it is kept without a price")
        }
        CellFinding::NotAlternatives => {
            format!("“{text}” can’t be read as alternatives such as “A; B model-id 8+5”, so they are left out")
        }
        CellFinding::NotATake => format!("“{text}” can’t be read as a take, so it is left out"),
        CellFinding::NotAShotType => {
            format!("“{text}” is not a shot type that the services name, so the prompt begins with it")
        }
        CellFinding::NotAStillRole => {
            format!("“{text}” is not what a shared still shows: character, location, prop or style")
        }
        CellFinding::NotAStill => {
            format!("“{text}” is no shared still of this file that a shot could start from, so it is left out")
        }
        CellFinding::ReadAsImportance(importance) => format!("“{text}” is read as {importance}"),
        CellFinding::NotAnImportance => format!("“{text}” is not an importance, so normal"),
        CellFinding::NotAPresence => format!("“{text}” is not “included” or “omitted”; included"),
        CellFinding::MaybeADate => {
            format!("“{text}” may be a scene such as 1-2 that a spreadsheet took for a date; it is kept as it stands")
        }
        CellFinding::NotARounding => format!("“{text}” is neither per-asset nor per-project, so per-asset"),
    }
}

/// A length in seconds, as short as it can be.
fn seconds(length: Seconds) -> String {
    number::thousandths(length.millis().into())
}

fn of_timeline(what: &TimelineFinding) -> String {
    match what {
        TimelineFinding::GuessedRate(rate) => {
            format!("a list does not say how many frames a second has, so {rate}")
        }
        TimelineFinding::NotATimecode(rate) => {
            let rate = rate.to_string();
            let frames = if rate == "1" { "frame" } else { "frames" };
            format!("a timecode here isn’t valid at {rate} {frames} a second")
        }
        TimelineFinding::Gaps(1) => "1 gap between clips is left out".to_owned(),
        TimelineFinding::Gaps(count) => {
            format!("{} between clips are left out", number::counted_items(*count, "gap", "gaps"))
        }
        TimelineFinding::SoundOnly => "skipped, a sound-only event".to_owned(),
        TimelineFinding::SeveralTracks => "clips of several tracks are put in the order in which they start".to_owned(),
        TimelineFinding::SoundTracks => "tracks of sound are left out".to_owned(),
        TimelineFinding::NotShown(what) => format!("“{what}” can’t be shown, so it is left out"),
        TimelineFinding::BeforeFirstWords(seconds) => {
            format!("{} s before the first words are not part of the board", number::amount(*seconds))
        }
        TimelineFinding::NoTimes => "there is no time such as 00:00:01,000 --> 00:00:04,000 in this file".to_owned(),
        TimelineFinding::EndsFirst => "the cue ends before it starts".to_owned(),
        TimelineFinding::NotATime => "this time can’t be read, so its words are left out".to_owned(),
        TimelineFinding::UsualLength(millis) => {
            format!("boards without a length get the scene’s usual {} ms", number::amount(*millis))
        }
    }
}

fn of_script(what: &ScriptFinding) -> String {
    match what {
        ScriptFinding::EmptyHeading => "skipped, a heading without words".to_owned(),
        ScriptFinding::ReadAsHeading(text) => format!("“{text}” is read as a heading"),
        ScriptFinding::TextTooLong => {
            "the text of a scene is longer than 100,000 characters; the rest is left out".to_owned()
        }
        ScriptFinding::SpokenPace(pace) => {
            let pace = number::counted((*pace).into(), "character", "characters");
            format!(
                "the text has no lengths, so they are estimated: {pace} a second in Latin letters, other scripts at their \
                 own pace"
            )
        }
        ScriptFinding::UnknownPace => {
            "how fast these letters are spoken isn’t known, so the scene has no length yet".to_owned()
        }
        ScriptFinding::Pace(pace) => format!("a script has no lengths, so they are estimated: {}", pace_rule(*pace)),
        ScriptFinding::NoHeadings => {
            "there is no scene heading such as INT. KITCHEN - DAY, so everything is one scene".to_owned()
        }
    }
}

fn pace_rule(pace: RunningPace) -> String {
    let seconds = |millis: u32| f64::from(millis) / 1000.0;
    format!(
        "{} s a heading, {} s a word and {} s a paragraph of action, {} s a word and {} s a speech",
        seconds(pace.heading),
        seconds(pace.action_word),
        seconds(pace.action),
        seconds(pace.dialogue_word),
        seconds(pace.dialogue)
    )
}

fn of_log(what: &LogFinding) -> String {
    match what {
        LogFinding::Column { name, field } => format!("the column “{name}” is read as {field}, by what it holds"),
        LogFinding::Dates(order) => {
            let said = match order {
                DateOrder::DayFirst => "day first",
                DateOrder::MonthFirst => "month first",
            };
            format!("dates such as 3/4/2026 can be read in two ways; they are read {said}")
        }
        LogFinding::Gives => "a row that adds credits isn’t a run".to_owned(),
        LogFinding::NotARun(text) => format!("passed over, no run: “{text}”"),
        LogFinding::SumRow(text) => format!("skipped, a total row: “{text}”"),
        LogFinding::UnknownStatus(text) => format!("the status “{text}” is not known; the run counts as made"),
        LogFinding::UnknownModel(text) => format!("the price list has no model “{text}”"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::FrameRate;

    #[test]
    fn one_is_singular_and_thousands_are_separated() {
        let check = |what: TimelineFinding, expected: &str| assert_eq!(of_timeline(&what), expected, "{what:?}");
        check(TimelineFinding::Gaps(1), "1 gap between clips is left out");
        check(TimelineFinding::Gaps(2), "2 gaps between clips are left out");
        check(TimelineFinding::Gaps(1_200), "1,200 gaps between clips are left out");
        let one: FrameRate = "1".parse().unwrap();
        check(TimelineFinding::NotATimecode(one), "a timecode here isn’t valid at 1 frame a second");
        check(TimelineFinding::NotATimecode(FrameRate::FILM), "a timecode here isn’t valid at 24 frames a second");
        check(TimelineFinding::BeforeFirstWords(3_600), "3,600 s before the first words are not part of the board");
        check(TimelineFinding::UsualLength(2_000), "boards without a length get the scene’s usual 2,000 ms");
        let pace = |pace| of_script(&ScriptFinding::SpokenPace(pace));
        assert!(pace(1).contains("estimated: 1 character a second in Latin letters"), "{}", pace(1));
        assert!(pace(15).contains("estimated: 15 characters a second in Latin letters"), "{}", pace(15));
        let lengths = CellFinding::TwoLengths { long: Seconds::whole(5_400), short: Seconds::whole(90) };
        assert_eq!(of_cell("1:30", &lengths), "“1:30” could mean 5,400 s or 90 s; using 5,400 s", "lengths");
    }
}
