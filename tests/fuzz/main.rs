//! Files made to hurt, by the thousand: everything that is read from outside is given inputs that were mutated from a corpus.
//!
//! No input may panic, take long, or give a project that is not sound or does not come back as it was written. An input
//! whose outcome was not seen before joins the corpus of the run, so that the next mutations start from there: the outcome
//! stands in for the coverage that only an instrumented build can tell: `tests/fuzz/run` makes one.
//!
//! `cargo test --test fuzz` tries a few hundred inputs for each target. `CREDITBOARD_FUZZ_SECONDS=30` goes on for that long
//! for each, and `CREDITBOARD_FUZZ_SEED` takes other dice. An input that does harm is kept in `target/fuzz`; give it a name and
//! put it into `tests/fuzz/corpus`, so that it is tried first from then on.
#![expect(clippy::expect_used, clippy::disallowed_methods, reason = "a test reads files and may fail loudly")]
#![expect(clippy::print_stderr, clippy::panic, reason = "a test says what it tried, and fails loudly")]

mod dice;
mod mutation;
mod targets;

use std::collections::BTreeSet;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use dice::Dice;
use mutation::mutate;
use targets::Target;

/// The folder of the program's own `Cargo.toml`.
const ROOT: &str = env!("CARGO_MANIFEST_DIR");
/// How many inputs each target is given where no time is set.
const FEW: u32 = 300;
/// No input may take longer, built without optimising.
const PATIENCE: Duration = Duration::from_secs(10);
/// No input is longer, in bytes: what is slow shows on smaller ones too.
const LONGEST: usize = 64 * 1024;
/// No more inputs join the corpus of one run.
const MOST_KEPT: usize = 4_000;

/// The inputs of a target that are kept with the source, in the order of their names.
fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(ROOT).join("tests/fuzz/corpus").join(name);
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).expect("an input can be read")).collect()
}

/// Tries one input. Says what came of it, in a number.
fn try_input(target: &Target, name: &str, input: &[u8]) -> u64 {
    let folder = Path::new(ROOT).join("target/fuzz");
    fs::create_dir_all(&folder).expect("a folder for what does harm");
    let kept = folder.join(format!("{name}.input"));
    // Written first: a stack that runs out ends the whole process.
    fs::write(&kept, input).expect("an input can be kept");
    let began = Instant::now();
    let Ok(outcome) = catch_unwind(AssertUnwindSafe(|| target.run(input))) else {
        panic!("{name}: an input does harm, see {}", kept.display());
    };
    assert!(began.elapsed() < PATIENCE, "{name}: an input takes {:?}, see {}", began.elapsed(), kept.display());
    let mut hasher = DefaultHasher::new();
    // Places and counts say nothing new.
    outcome.chars().filter(|letter| !letter.is_ascii_digit()).take(400).collect::<String>().hash(&mut hasher);
    hasher.finish()
}

fn fuzz(name: &str) {
    let target = Target::named(name);
    let mut inputs = corpus(name);
    inputs.extend(target.seeds());
    assert!(!inputs.is_empty(), "{name} has a corpus");
    let mut seen: BTreeSet<u64> = inputs.iter().map(|input| try_input(&target, name, input)).collect();
    let number = |variable: &str| std::env::var(variable).ok()?.parse::<u64>().ok();
    let time = number("CREDITBOARD_FUZZ_SECONDS").map(Duration::from_secs);
    let mut dice = Dice::new(number("CREDITBOARD_FUZZ_SEED").unwrap_or(1));
    let (began, mut tried) = (Instant::now(), 0_u32);
    while time.map_or(tried < FEW, |time| began.elapsed() < time) {
        let mut input = mutate(&inputs, target.words(), &mut dice);
        input.truncate(LONGEST);
        if seen.insert(try_input(&target, name, &input)) && inputs.len() < MOST_KEPT {
            inputs.push(input);
        }
        tried += 1;
    }
    let kept = Path::new(ROOT).join("target/fuzz").join(format!("{name}.input"));
    fs::remove_file(kept).expect("nothing did harm");
    eprintln!("{name}: {tried} inputs, {} outcomes", seen.len());
}

macro_rules! targets {
    ($($test:ident: $name:literal,)*) => {
        $(#[test]
        fn $test() {
            fuzz($name);
        })*

        #[test]
        fn everything_that_is_imported_is_a_target() {
            let names = [$($name),*];
            for format in creditboard::exchange::Format::READ {
                assert!(names.contains(&format.id()), "{format} is not tried");
            }
        }
    };
}

targets! {
    no_project_does_harm: "project",
    no_journal_does_harm: "journal",
    no_price_list_does_harm: "prices",
    no_settings_do_harm: "settings",
    no_usage_store_does_harm: "usage",
    no_csv_does_harm: "csv",
    no_tsv_does_harm: "tsv",
    no_spreadsheet_does_harm: "xlsx",
    no_fountain_does_harm: "fountain",
    no_final_draft_does_harm: "fdx",
    no_storyboarder_does_harm: "storyboarder",
    no_subtitles_do_harm: "srt",
    no_subtitles_of_the_web_do_harm: "vtt",
    no_timeline_does_harm: "otio",
    no_edit_list_does_harm: "edl",
    no_text_does_harm: "txt",
    no_markdown_does_harm: "md",
}
