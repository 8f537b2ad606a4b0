//! What an import found, in words: each a sentence without a full stop.

use super::encodings::encoding_words;
use super::number;
use crate::domain::{Kind, MAX_CHARACTERS, MAX_COUNT, Seconds};
use crate::exchange::{
    CellFinding, DateOrder, FileFinding, FindingWhat, LogFinding, RowFinding, RunningPace, ScriptFinding, TableFinding,
    TimelineFinding,
};
use crate::words::say;

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
            say!("found-encoding", encoding = encoding_words(name), sample = sample)
        }
        FileFinding::LostCharacters(encoding) => {
            say!("found-lost-characters", encoding = encoding_words(encoding), mark = "\u{fffd}")
        }
        FileFinding::LooksLikeAScript => say!("found-looks-like-script").to_owned(),
        FileFinding::LooksLikeATable => say!("found-looks-like-table").to_owned(),
    }
}

fn of_table(what: &TableFinding) -> String {
    match what {
        TableFinding::Column { name, field } => say!("found-column", name = name, field = field.to_string()),
        TableFinding::Separator(letter) => say!("found-separator", letter = letter.to_string()),
        TableFinding::OpenQuote => say!("found-open-quote").to_owned(),
        TableFinding::NotAll => say!("found-not-all", rows = 120_000_u32, columns = 512_u32),
        TableFinding::NoRows => say!("found-no-rows").to_owned(),
        TableFinding::Sheet { name, others } => say!("found-sheet", name = name, others = others.join(", ")),
        TableFinding::ErrorCell(text) => say!("found-error-cell", text = text),
        TableFinding::Sums(text) => say!("found-total-row", text = text),
        TableFinding::Heading(text) => say!("found-heading-row", text = text),
        TableFinding::AboveHeader(text) => say!("found-above-header", text = text),
        TableFinding::ShiftedLengths => say!("found-shifted-lengths").to_owned(),
        TableFinding::KeptColumn(name) => say!("found-kept-column", name = name),
        TableFinding::CellsBeyond => say!("found-cells-beyond").to_owned(),
    }
}

fn of_row(what: &RowFinding) -> String {
    match what {
        RowFinding::DifferentTitles => say!("found-different-titles").to_owned(),
        RowFinding::DifferentLengths => say!("found-different-lengths").to_owned(),
        RowFinding::DifferentImportances => say!("found-different-importances").to_owned(),
        RowFinding::DifferentPresences => say!("found-different-presences").to_owned(),
        RowFinding::ShotsTooLong => say!("found-shots-too-long").to_owned(),
        RowFinding::NoLength => say!("found-no-length").to_owned(),
        RowFinding::LengthTooLong => say!("found-length-too-long").to_owned(),
        RowFinding::EndsBeforeStart => say!("found-ends-before-start").to_owned(),
        RowFinding::VoiceAdded => say!("found-voice-added").to_owned(),
        RowFinding::NoVoice => say!("found-no-voice").to_owned(),
        RowFinding::AsLongAsShots => say!("found-as-long-as-shots").to_owned(),
        RowFinding::UsualRate(rate) => say!("found-usual-rate", rate = rate.to_string()),
        RowFinding::NoImageCount => say!("found-no-image-count").to_owned(),
        RowFinding::NoKind(kind) => say!("found-no-kind", kind = kind.to_string()),
        RowFinding::SecondShape(aspect) => say!("found-second-shape", shape = aspect.to_string()),
        RowFinding::MovedToProject(kind) => say!("found-moved-to-project", kind = kind.to_string()),
        RowFinding::SceneMade(kind) => say!("found-scene-made", kind = kind.to_string()),
        RowFinding::SceneOfRowAbove => say!("found-scene-of-row-above").to_owned(),
        RowFinding::SceneOfItsOwn => say!("found-scene-of-its-own").to_owned(),
        RowFinding::NewNumbers => say!("found-new-numbers").to_owned(),
        RowFinding::NoFinalModel { kind, name } => say!("found-no-final-model", kind = kind.to_string(), model = name),
        RowFinding::DraftClipsAlone => say!("found-draft-clips-alone").to_owned(),
        RowFinding::RoundingOfAScene => say!("found-rounding-of-scene").to_owned(),
        RowFinding::NotOfProject(field) => say!("found-not-of-project", field = field.to_string()),
    }
}

/// What an amount of a kind may be, and what is taken instead.
fn not_an_amount(text: &str, kind: Kind) -> String {
    match kind {
        Kind::Image | Kind::Enhancement | Kind::Consultation => {
            say!("found-not-a-count", text = text, kind = kind.id(), most = MAX_COUNT)
        }
        Kind::Speech => say!("found-not-characters", text = text, most = MAX_CHARACTERS),
        Kind::Video => say!("found-not-a-shot-length", text = text),
        Kind::Script => say!("found-not-a-script-length", text = text),
    }
}

fn of_cell(text: &str, what: &CellFinding) -> String {
    match what {
        CellFinding::ReadAsKind(kind) => say!("found-read-as", text = text, what = kind.to_string()),
        CellFinding::NotAKind => say!("found-not-a-kind", text = text),
        CellFinding::NotAnAmount(kind) => not_an_amount(text, *kind),
        CellFinding::TwoLengths { long, short } => {
            say!("found-two-lengths", text = text, long = seconds(*long), short = seconds(*short))
        }
        CellFinding::NotALength => say!("found-not-a-length", text = text),
        CellFinding::ReadAsShape(aspect) => {
            say!("found-read-as-shape", text = text, shape = aspect.to_string())
        }
        CellFinding::NotANeed => say!("found-not-a-need", text = text),
        CellFinding::NotALock => say!("found-not-a-lock", text = text),
        CellFinding::NotAPayment => say!("found-not-a-payment", text = text),
        CellFinding::NotTakes => say!("found-not-takes", text = text, most = 100_000_u32),
        CellFinding::NotClips => say!("found-not-clips", text = text),
        CellFinding::ReadAsModel(name) => say!("found-read-as-model", text = text, model = name),
        CellFinding::NotAModel(provider) => {
            say!("found-not-a-model", text = text, provider = provider)
        }
        CellFinding::NotAlternatives => {
            say!("found-not-alternatives", text = text)
        }
        CellFinding::NotATake => say!("found-not-a-take", text = text),
        CellFinding::NotAShotType => {
            say!("found-not-a-shot-type", text = text)
        }
        CellFinding::NotAStillRole => {
            say!("found-not-a-still-role", text = text)
        }
        CellFinding::NotAStill => {
            say!("found-not-a-still", text = text)
        }
        CellFinding::ReadAsImportance(importance) => {
            say!("found-read-as", text = text, what = importance.to_string())
        }
        CellFinding::NotAnImportance => say!("found-not-an-importance", text = text),
        CellFinding::NotAPresence => say!("found-not-a-presence", text = text),
        CellFinding::MaybeADate => {
            say!("found-maybe-a-date", text = text)
        }
        CellFinding::NotARounding => say!("found-not-a-rounding", text = text),
    }
}

/// A length in seconds, as short as it can be.
fn seconds(length: Seconds) -> String {
    number::thousandths(length.millis().into())
}

fn of_timeline(what: &TimelineFinding) -> String {
    match what {
        TimelineFinding::GuessedRate(rate) => {
            say!("found-guessed-rate", rate = rate.to_string())
        }
        TimelineFinding::NotATimecode(rate) => {
            let rate = rate.to_string();
            let one = u8::from(rate == "1");
            say!("found-not-a-timecode", rate = rate, one = one)
        }
        TimelineFinding::Gaps(count) => say!("found-gaps", count = *count),
        TimelineFinding::SoundOnly => say!("found-sound-only").to_owned(),
        TimelineFinding::SeveralTracks => say!("found-several-tracks").to_owned(),
        TimelineFinding::SoundTracks => say!("found-sound-tracks").to_owned(),
        TimelineFinding::NotShown(what) => say!("found-not-shown", text = what),
        TimelineFinding::BeforeFirstWords(seconds) => {
            say!("found-before-first-words", seconds = *seconds)
        }
        TimelineFinding::NoTimes => say!("found-no-times").to_owned(),
        TimelineFinding::EndsFirst => say!("found-ends-first").to_owned(),
        TimelineFinding::NotATime => say!("found-not-a-time").to_owned(),
        TimelineFinding::UsualLength(millis) => {
            say!("found-usual-length", millis = *millis)
        }
    }
}

fn of_script(what: &ScriptFinding) -> String {
    match what {
        ScriptFinding::EmptyHeading => say!("found-empty-heading").to_owned(),
        ScriptFinding::ReadAsHeading(text) => say!("found-read-as-heading", text = text),
        ScriptFinding::TextTooLong => {
            say!("found-text-too-long", most = 100_000_u32)
        }
        ScriptFinding::SpokenPace(pace) => {
            say!("found-spoken-pace", count = *pace)
        }
        ScriptFinding::UnknownPace => say!("found-unknown-pace").to_owned(),
        ScriptFinding::Pace(pace) => pace_words(*pace),
        ScriptFinding::NoHeadings => say!("found-no-headings").to_owned(),
    }
}

fn pace_words(pace: RunningPace) -> String {
    let seconds = |millis: u32| number::thousandths(millis.into());
    say!(
        "found-pace",
        heading = seconds(pace.heading),
        action_word = seconds(pace.action_word),
        action = seconds(pace.action),
        dialogue_word = seconds(pace.dialogue_word),
        dialogue = seconds(pace.dialogue)
    )
}

fn of_log(what: &LogFinding) -> String {
    match what {
        LogFinding::Column { name, field } => say!("found-column", name = name, field = field.to_string()),
        LogFinding::Dates(order) => {
            let order = match order {
                DateOrder::DayFirst => "day",
                DateOrder::MonthFirst => "month",
            };
            say!("found-dates", order = order)
        }
        LogFinding::Gives => say!("found-gives").to_owned(),
        LogFinding::NotARun(text) => say!("found-not-a-run", text = text),
        LogFinding::SumRow(text) => say!("found-total-row", text = text),
        LogFinding::UnknownStatus(text) => say!("found-unknown-status", text = text),
        LogFinding::UnknownModel(text) => say!("found-unknown-model", text = text),
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
