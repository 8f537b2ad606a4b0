//! The crates that the program is made of, as cargo tells them.
#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

/// The systems that there are packages for.
pub(crate) const SYSTEMS: [&str; 3] = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];

/// Name and version.
pub(crate) type Id = (String, String);

/// What cargo knows of a crate.
pub(crate) struct Crate {
    /// Its licence, as an SPDX expression.
    pub(crate) licence: String,
    /// Who wrote it.
    pub(crate) authors: Vec<String>,
    /// Where its source lies.
    pub(crate) folder: PathBuf,
    /// The crates it stands on, of those that are in the program.
    pub(crate) needs: BTreeSet<Id>,
}

/// The crates that end up in the program on a system, without ours; none where cargo has not loaded all of them yet.
pub(crate) fn crates_on(system: &str, offline: bool) -> Option<BTreeSet<Id>> {
    let edges = ["-e", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}", "--target", system];
    let told = cargo(&[&["tree", "--locked"][..], &edges].concat(), offline)?;
    // "name v1.2.3", "name v1.2.3 (*)" where it was said before.
    let ids = told.lines().filter_map(|line| {
        let mut words = line.split(' ');
        Some((words.next()?.to_owned(), words.next()?.strip_prefix('v')?.to_owned()))
    });
    Some(ids.filter(|(name, _)| name != env!("CARGO_PKG_NAME")).collect())
}

/// The crates of all systems.
pub(crate) struct Crates {
    /// What cargo knows of each.
    pub(crate) all: BTreeMap<Id, Crate>,
    /// Those that the program names itself.
    pub(crate) direct: BTreeSet<Id>,
}

/// The crates of all systems, with what cargo knows of them.
pub(crate) fn all_crates() -> Crates {
    let wanted: BTreeSet<Id> =
        SYSTEMS.iter().flat_map(|system| crates_on(system, false).expect("cargo lists the crates")).collect();
    let told = cargo(&["metadata", "--locked", "--format-version", "1"], false).expect("cargo describes the crates");
    let told: Value = serde_json::from_str(&told).expect("cargo answers in JSON");
    let by_id: BTreeMap<&str, Id> = items(&told["packages"]).map(|one| (text(&one["id"]), id(one))).collect();
    let mut needs: BTreeMap<Id, BTreeSet<Id>> = BTreeMap::new();
    for node in items(&told["resolve"]["nodes"]) {
        let on = items(&node["dependencies"]).map(|one| by_id[one.as_str().unwrap_or_default()].clone());
        needs.insert(by_id[text(&node["id"])].clone(), on.filter(|one| wanted.contains(one)).collect());
    }
    let own = (env!("CARGO_PKG_NAME").to_owned(), env!("CARGO_PKG_VERSION").to_owned());
    let direct = needs.remove(&own).unwrap_or_default();
    let used = items(&told["packages"]).filter(|one| wanted.contains(&id(one)));
    let described = used.map(|one| {
        let known = Crate {
            licence: text(&one["license"]).to_owned(),
            authors: items(&one["authors"]).map(|name| text(name).to_owned()).collect(),
            folder: PathBuf::from(text(&one["manifest_path"])).parent().expect("a manifest lies in a folder").into(),
            needs: needs.remove(&id(one)).unwrap_or_default(),
        };
        (id(one), known)
    });
    Crates { all: described.collect(), direct }
}

/// Name, version and checksum of all crates in the lock file; ours has no checksum.
pub(crate) fn locked() -> BTreeMap<Id, String> {
    let lock = super::project_file("Cargo.lock");
    let packages = lock.split("[[package]]").skip(1);
    let field = |package: &str, name: &str| {
        let line = package.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = "));
        line.unwrap_or_default().trim_matches('"').to_owned()
    };
    packages.map(|one| ((field(one, "name"), field(one, "version")), field(one, "checksum"))).collect()
}

fn cargo(arguments: &[&str], offline: bool) -> Option<String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(env!("CARGO_MANIFEST_DIR")).args(arguments).args(offline.then_some("--offline"));
    let answer = cargo.output().expect("cargo runs");
    answer.status.success().then(|| String::from_utf8(answer.stdout).expect("cargo answers in UTF-8"))
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn id(package: &Value) -> Id {
    (text(&package["name"]).to_owned(), text(&package["version"]).to_owned())
}
