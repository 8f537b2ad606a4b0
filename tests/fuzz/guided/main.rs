//! One target under libFuzzer: `CREDITBOARD_FUZZ_TARGET` names it, `CREDITBOARD_FUZZ_SEEDS` a folder for its first inputs
//! and its words. `tests/fuzz/run` sets both.
#![no_main]

#[path = "../targets.rs"]
mod targets;

use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Mutex, OnceLock};
use std::{env, fs, process};

use libfuzzer_sys::fuzz_target;
use targets::Target;

/// The folder of the program's own `Cargo.toml`.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../..");

static TARGET: OnceLock<Target> = OnceLock::new();
/// What the last panic said.
static SAID: Mutex<String> = Mutex::new(String::new());

/// Writes the inputs and words of the target, and keeps what a panic says for later: a reader may catch its own.
fn prepare() {
    let name = env::var("CREDITBOARD_FUZZ_TARGET").expect("CREDITBOARD_FUZZ_TARGET names a target");
    let seeds = env::var("CREDITBOARD_FUZZ_SEEDS").expect("CREDITBOARD_FUZZ_SEEDS names a folder");
    let target = Target::named(&name);
    for (number, seed) in target.seeds().iter().enumerate() {
        fs::write(Path::new(&seeds).join(format!("seed-{number}")), seed).expect("a seed can be written");
    }
    let quoted = |word: &&str| {
        let bytes: String = word.bytes().map(|byte| format!("\\x{byte:02x}")).collect();
        format!("\"{bytes}\"\n")
    };
    let words: String = target.words().iter().map(quoted).collect();
    fs::write(Path::new(&seeds).with_extension("dict"), words).expect("the words can be written");
    assert!(TARGET.set(target).is_ok(), "prepared once");
    panic::set_hook(Box::new(|info| {
        *SAID.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = info.to_string();
    }));
}

fuzz_target!(init: prepare(), |input: &[u8]| {
    let target = TARGET.get().expect("prepared before the first input");
    if catch_unwind(AssertUnwindSafe(|| target.run(input))).is_err() {
        eprintln!("{}", SAID.lock().unwrap_or_else(|poisoned| poisoned.into_inner()));
        process::abort();
    }
});
