//! The command line, asked as a script would: the real program in folders of its own.
#![expect(clippy::expect_used, clippy::disallowed_methods, reason = "a test reads files and may fail loudly")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use creditboard::domain::{Account, AccountPlan, BillingDay, PlanId, Rate, RateKey};
use creditboard::storage::{self, Folders};
use serde_json::Value;
use tempfile::TempDir;

/// What the program said.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// A folder to run in, with settings of its own.
pub(crate) struct Place {
    folder: TempDir,
}

impl Place {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder") }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).expect("a file in a temporary folder");
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("a file that was written")
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_creditboard"));
        command.args(args).current_dir(self.folder.path()).stdin(Stdio::null());
        for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
            command.env(name, self.folder.path());
        }
        // Whatever the machine speaks.
        command.env("LC_ALL", "C");
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        let output = self.command(args).output().expect("the program starts");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it speaks UTF-8");
        Ran { status: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
    }

    /// Runs the program and holds its status and what it says on standard error, in one line.
    pub(crate) fn refused(&self, args: &[&str], expected: &str) {
        let ran = self.run(args);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{args:?} is refused: {}", ran.err);
        assert_eq!(ran.err, format!("creditboard: {expected}\n"), "what {args:?} says");
    }
}

/// A sample project, as a path for arguments.
pub(crate) fn sample(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("projects").join(name);
    path.to_string_lossy().into_owned()
}

pub(crate) fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("one JSON object")
}

/// Asks for a number of an answer in JSON.
fn number(args: &[&str], pointer: &str) -> Option<u64> {
    json(&Place::new().run(args).out).pointer(pointer).and_then(Value::as_u64)
}

#[test]
fn totals_are_those_of_the_providers_page() {
    let check = |name: &str, plan: &str, expected: u64| {
        let file = sample(name);
        let bare = number(&["totals", &file, "--plan", plan, "--json"], "/bare");
        assert_eq!(bare, Some(expected), "{name} on {plan}");
    };
    check("marketing-60s.board.ron", "starter", 96);
    check("marketing-60s.board.ron", "visionary", 90);
    check("marketing-60s.board.ron", "studio", 60);
    check("educational-3min.board.ron", "starter", 1_320);
    check("educational-3min.board.ron", "visionary", 1_300);
    check("educational-3min.board.ron", "studio", 1_220);
}

#[test]
fn the_answer_is_no_only_when_a_fit_is_required() {
    let file = sample("marketing-60s.board.ron");
    let status = |more: &[&str]| Place::new().run(&[&["totals", &file], more].concat()).status;
    assert_eq!(status(&["--require-fit"]), 0, "96 of 200");
    assert_eq!(status(&["--used", "104", "--require-fit"]), 0, "96 of 96");
    assert_eq!(status(&["--used", "105", "--require-fit"]), 1, "96 of 95");
    assert_eq!(status(&["--used", "105"]), 0, "not required");
    assert_eq!(status(&["--used", "9999", "--require-fit", "--plan", "starter", "--json"]), 1, "nothing left");
}

#[test]
fn passes_are_counted_apart_and_together() {
    let file = sample("harbour-lights.board.ron");
    let bare = |pass: &str| number(&["totals", &file, "--json", "--pass", pass], "/bare").unwrap_or_default();
    assert_eq!((bare("draft"), bare("final"), bare("both")), (30, 2_013, 2_043), "both is their sum");
}

#[test]
fn keys_stand_in_the_agreed_order() {
    let place = Place::new();
    let file = sample("marketing-60s.board.ron");
    let totals = place.run(&["totals", &file, "--json"]).out;
    let agreed = [
        "project",
        "plan",
        "pass",
        "bare",
        "expected",
        "safe",
        "confidence",
        "chance",
        "unpriced",
        "allowance",
        "left",
        "kinds",
        "scenes",
    ];
    let places: Vec<Option<usize>> = agreed.iter().map(|key| totals.find(&format!("\n  \"{key}\": "))).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{totals}");
    let plans = place.run(&["plans", &file, "--json"]).out;
    let agreed =
        ["plan", "allowance", "bare", "expected", "safe", "chance", "free", "cycles", "finish", "expires", "buys"];
    let places: Vec<Option<usize>> = agreed.iter().map(|key| plans.find(&format!("\n      \"{key}\": "))).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{plans}");
    assert_eq!(json(&plans).pointer("/smallest_fit"), Some(&Value::from("starter")), "{plans}");
    assert_eq!(json(&plans).pointer("/smallest_safe"), Some(&Value::from("starter")), "{plans}");
}

#[test]
fn plans_tell_when_a_project_is_finished_and_what_expires() {
    let file = sample("educational-3min.board.ron");
    let args = ["plans", &file, "--json", "--today", "2026-11-22", "--billing-day", "14", "--used", "1600"];
    let plans = json(&Place::new().run(&args).out);
    let of = |plan: usize, key: &str| plans.pointer(&format!("/plans/{plan}/{key}")).cloned().unwrap_or_default();
    assert_eq!(of(0, "finish"), Value::Null, "one Veo2 clip costs more than the whole allowance of Starter");
    assert_eq!(of(1, "cycles"), Value::from(2), "900 are left on Pro, 2,000 are expected");
    assert_eq!(of(1, "finish"), Value::from("2026-12-14"), "the next reset");
    assert_eq!(of(2, "finish"), Value::from("2026-11-22"), "today on Visionary");
    assert_eq!(of(2, "expires"), Value::from(7_500 - 1_600 - 1_980), "of this cycle, on average");
    assert_eq!(plans.pointer("/smallest_fit"), Some(&Value::from("visionary")), "the first that is enough");
}

#[test]
fn the_accounts_plan_is_used_until_another_is_named() {
    let place = Place::new();
    let file = sample("marketing-60s.board.ron");
    let plan = |args: &[&str]| json(&place.run(args).out).pointer("/plan").cloned();
    assert_eq!(plan(&["totals", &file, "--json"]), Some(Value::from("starter")), "the first of the list");
    let billing_day = BillingDay::new(14).expect("a day of the month");
    let account =
        Account { plan: Some(AccountPlan::new(PlanId::from("visionary"), billing_day)), ..Account::default() };
    let config = place.path("creditboard");
    storage::save_account(&Folders { data: config.clone(), config }, &account).expect("an account that is kept");
    assert_eq!(plan(&["totals", &file, "--json"]), Some(Value::from("visionary")), "the account’s");
    assert_eq!(plan(&["totals", &file, "--json", "--plan", "pro"]), Some(Value::from("pro")), "the one that was named");
}

#[test]
fn the_accounts_keep_rates_hold() {
    let place = Place::new();
    let file = sample("marketing-60s.board.ron");
    let totals = || json(&place.run(&["totals", &file, "--json"]).out);
    let expected = |totals: Value| totals.pointer("/expected").cloned();
    assert_eq!(expected(totals()), Some(Value::from(151)), "two in three and one in two");
    let mut account = Account::default();
    for key in RateKey::ALL {
        account.rates.set(key, Some(Rate::ALWAYS));
    }
    let config = place.path("creditboard");
    storage::save_account(&Folders { data: config.clone(), config }, &account).expect("an account that is kept");
    assert_eq!(expected(totals()), Some(Value::from(96)), "every take");
    let sure = totals();
    assert_eq!((sure.pointer("/safe"), sure.pointer("/chance")), (Some(&96.into()), Some(&1.0.into())), "for sure");
}

#[test]
fn confidence_moves_what_is_safe() {
    let file = sample("harbour-lights.board.ron");
    let safe = |percent: &str| number(&["totals", &file, "--json", "--confidence", percent], "/safe");
    assert!(safe("50") < safe("90") && safe("90") < safe("99"), "more is surer");
    assert_eq!(number(&["totals", &file, "--json", "--confidence", "75"], "/confidence"), Some(75), "as asked");
}

#[test]
fn every_price_is_told() {
    let place = Place::new();
    let prices = json(&place.run(&["prices", "--json"]).out);
    assert_eq!(prices.pointer("/models/8/model"), Some(&Value::from("veo2")), "the ninth model");
    assert_eq!(prices.pointer("/models/8/price/per_clip/1/credits"), Some(&Value::from(400)), "its longer clip");
    assert_eq!(prices.pointer("/plans/3/unlimited/1"), Some(&Value::from("image")), "Studio");
    let text = place.run(&["prices"]).out;
    assert!(text.contains("kling-v2.1         Kling v2.1                 25 for a clip of up to 5 s"), "{text}");
}

#[test]
fn bad_usage_is_told_in_one_line() {
    let place = Place::new();
    let file = sample("marketing-60s.board.ron");
    place.refused(&["totals"], "the following required arguments were not provided: <FILE>; see creditboard --help");
    place.refused(
        &["totals", &file, "--plan", "gold"],
        "there is no plan “gold”; use --plan starter, pro, visionary, studio",
    );
    place.refused(
        &["totals", &file, "--pass", "third"],
        "invalid value 'third' for '--pass <PASS>': “third” is not a pass; use draft, final or both; see creditboard --help",
    );
    place.refused(
        &["plans", &file, "--billing-day", "32"],
        "invalid value '32' for '--billing-day <DAY>': use a day of the month from 1 to 31; see creditboard --help",
    );
    place.refused(
        &["plans", &file, "--today", "tomorrow"],
        "invalid value 'tomorrow' for '--today <DATE>': use a date such as 2026-11-22; see creditboard --help",
    );
    place.refused(
        &["totals", &file, "--used", "many"],
        "invalid value 'many' for '--used <CREDITS>': use a whole number of credits such as 340; see creditboard --help",
    );
    place.refused(&["totalz"], "“totalz”: this is neither a command nor a file; see creditboard --help");
    for wrong in ["49", "100", "0.9", "NaN", "-1"] {
        let said = format!(
            "invalid value '{wrong}' for '--confidence <PERCENT>': use a whole number of percent from 50 to 99 such as 90; \
             see creditboard --help"
        );
        place.refused(&["totals", &file, &format!("--confidence={wrong}")], &said);
        place.refused(&["plans", &file, &format!("--confidence={wrong}")], &said);
    }
}

#[test]
fn bad_input_is_told_with_its_place() {
    let place = Place::new();
    place.refused(
        &["totals", "gone.ron"],
        "“gone.ron”: there is no such file; look for it under another name or in another folder",
    );
    place.write("broken.ron", "(\n  format: 1,\n  scenes: 7,\n)\n");
    let ran = place.run(&["plans", "broken.ron"]);
    assert_eq!((ran.status, ran.err.lines().count()), (2, 1), "{}", ran.err);
    assert!(ran.err.starts_with("creditboard: “broken.ron”, line 3, column 1"), "{}", ran.err);
    place.write("shots.csv", "  \n");
    place.refused(
        &["import", "shots.csv"],
        "“shots.csv”, line 1, column 1: the file is empty; its first line names the columns, such as scene,title,kind",
    );
    assert!(!place.path("shots.board.ron").exists(), "nothing is half imported");
    place.refused(
        &["import", "gone.csv"],
        "“gone.csv”: there is no such file; look for it under another name or in another folder",
    );
    place.refused(
        &["import", "film.prproj"],
        "“film.prproj”: “prproj” is not a format that can be used here; use csv, tsv, xlsx, fountain, fdx, storyboarder, \
         srt, vtt, otio, edl, txt, md",
    );
    let large = fs::File::create(place.path("large.csv")).expect("a file");
    large.set_len(11 * 1024 * 1024).expect("a hole");
    place.refused(
        &["import", "large.csv"],
        "“large.csv”, line 1, column 1: the file has 11,534,336 bytes and at most 10 MB can be imported; split it or \
         leave out columns",
    );
}

#[test]
fn the_largest_sums_are_exact() {
    let place = Place::new();
    let row = "1,86400,video,veo3,100000\n".repeat(20_000);
    place.write("huge.csv", &format!("scene,seconds,kind,final,takes\n{row}"));
    assert_eq!(place.run(&["import", "huge.csv"]).status, 0, "each of them is allowed");
    let totals = json(&place.run(&["totals", "huge.board.ron", "--json"]).out);
    let expected = 20_000_u64 * 10_800 * 600 * 100_000;
    assert_eq!(totals.pointer("/bare").and_then(Value::as_u64), Some(expected), "beyond what a float would hold");
}

#[test]
fn import_then_export_gives_the_list_back() {
    let place = Place::new();
    let list = "scene,title,seconds,kind,amount,final,Lens\n1,Dawn,8,image,2,imagen-4,35 mm\n";
    place.write("my shots.csv", list);
    let ran = place.run(&["import", "my shots.csv"]);
    let expected = "my shots.board.ron\n1 scene, 1 asset, 0 characters of narration, 8 s\n\
                    note: the column “Lens” is kept as notes (line 2)\n";
    assert_eq!((ran.status, ran.out.as_str(), ran.err.as_str()), (0, expected, ""), "the report");
    assert_eq!(place.read("my shots.csv"), list, "the source is only read");
    let ran = place.run(&["export", "my shots.board.ron", "-o", "back.csv"]);
    assert_eq!((ran.status, ran.out.as_str()), (0, "back.csv\n1 scene, 1 asset\n"), "{}", ran.err);
    let back = place.read("back.csv");
    assert!(back.contains("\r\n1,Dawn,8,normal,,image,,2,imagen-4,,,,,Lens: 35 mm,,,,,\r\n"), "{back}");
    assert_eq!(json(&place.run(&["totals", "my shots.board.ron", "--json"]).out)["project"], "my shots", "its title");
}

#[test]
fn nothing_is_written_over_that_was_not_named() {
    let place = Place::new();
    place.write("shots.csv", "scene,seconds\n1,8\n");
    place.write("shots.board.ron", "mine");
    place.refused(
        &["import", "shots.csv"],
        "“shots.board.ron” was not saved: there is already a file with this name, and it was left as it is; choose another \
         name",
    );
    assert_eq!(place.read("shots.board.ron"), "mine", "left as it was");
    assert_eq!(place.run(&["import", "shots.csv", "-o", "shots.board.ron"]).status, 0, "now it is named");
    assert!(place.read("shots.board.ron").starts_with("// creditboard project"), "and written over");
    place.refused(
        &["import", "shots.csv", "-o", "out.csv"],
        "“out.csv”: a project’s name ends in .ron; name the output NAME.board.ron",
    );
    place.write("list.ron", "scene,seconds\n1,8\n");
    place.refused(
        &["import", "list.ron", "--from", "csv", "-o", "./list.ron"],
        "“./list.ron”: this is the file to import, and it is only read; name another output",
    );
}

#[test]
fn an_output_that_cannot_be_written_is_refused() {
    let place = Place::new();
    let file = sample("empty.board.ron");
    let said = |output: &str| {
        let ran = place.run(&["export", &file, "-o", output]);
        assert_eq!((ran.status, ran.err.lines().count()), (2, 1), "{}", ran.err);
        ran.err
    };
    assert!(said("nowhere/out.csv").contains("the folder doesn’t exist"), "a missing folder");
    fs::create_dir(place.path("folder.csv")).expect("a folder");
    assert!(said("folder.csv").contains("this is a folder, not a file"), "a folder");
    place.write("kept.csv", "mine");
    let mut rights = fs::metadata(place.path("kept.csv")).expect("a file").permissions();
    rights.set_readonly(true);
    fs::set_permissions(place.path("kept.csv"), rights).expect("its rights");
    assert!(said("kept.csv").contains("read-only"), "a read-only file");
    assert_eq!(place.read("kept.csv"), "mine", "left as it was");
    assert!(
        said("out.bmp").contains("“bmp” is not a format that can be used here; use csv, tsv, xlsx"),
        "another format"
    );
    assert!(said("out").contains("has no ending that tells the format"), "no ending");
}

#[test]
fn a_reader_that_went_away_is_no_failure() {
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    let file = sample("marketing-60s.board.ron");
    let output = Place::new().command(&["totals", &file]).stdout(writer).stderr(Stdio::piped()).output();
    let output = output.expect("the program starts");
    let err = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!((output.status.code(), err.as_str()), (Some(0), ""), "nobody listens, and that is fine");
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_is_told() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("the full device");
    let output = Place::new().command(&["prices"]).stdout(full).stderr(Stdio::piped()).output();
    let output = output.expect("the program starts");
    let err = String::from_utf8_lossy(&output.stderr).into_owned();
    let expected = "creditboard: the answer can’t be written, no space left on device; send it somewhere else\n";
    assert_eq!((output.status.code(), err.as_str()), (Some(2), expected), "the disk is full");
}

#[test]
fn help_and_version_are_answers() {
    let place = Place::new();
    let help = place.run(&["--help"]);
    assert_eq!((help.status, help.err.as_str()), (0, ""), "help");
    assert!(help.out.contains("totals") && help.out.contains("import"), "{}", help.out);
    let version = place.run(&["--version"]);
    assert_eq!(version.out, concat!("creditboard ", env!("CARGO_PKG_VERSION"), "\n"), "version");
}

#[cfg(not(feature = "gui"))]
#[test]
fn without_its_window_the_program_says_so() {
    let expected = "this program was built without its window; use a subcommand, see creditboard --help";
    Place::new().refused(&[], expected);
    Place::new().refused(&["project.ron"], expected);
}

#[test]
fn an_import_answers_in_json_and_is_strict_where_asked() {
    let place = Place::new();
    place.write("shots.csv", "Scene #,Duration (s),Tool,Voiceover\n1,3-5,Kling 2.1,It began.\n2,0:08,Veo 3,\n");
    let ran = place.run(&["import", "shots.csv", "--json"]);
    assert_eq!(ran.status, 0, "findings alone are no reason to fail: {}", ran.err);
    let report = json(&ran.out);
    assert_eq!(report["format"], "csv", "{report}");
    assert_eq!(
        (report["scenes"].as_u64(), report["shots"].as_u64(), report["cues"].as_u64()),
        (Some(2), Some(2), Some(1)),
        "counts"
    );
    assert_eq!((report["dialogue_words"].as_u64(), report["dialogue_characters"].as_u64()), (Some(2), Some(9)), "said");
    assert_eq!((report["seconds"].as_u64(), report["takes"].as_u64()), (Some(13), Some(0)), "running time and takes");
    assert_eq!(report["encoding"], "UTF-8", "encoding");
    assert_eq!(report["mapping"]["Duration (s)"], "seconds", "mapping");
    let findings = report["findings"].as_array().expect("a list");
    let open = findings.iter().find(|one| one["severity"] == "ambiguous").expect("the open length");
    assert_eq!((open["line"].as_u64(), open["column"].as_u64()), (Some(2), Some(3)), "{open}");
    let strict = place.run(&["import", "shots.csv", "--strict", "-o", "again.ron"]);
    assert_eq!(strict.status, 1, "a length is open: {}", strict.out);
    let mapped = place.run(&["import", "shots.csv", "--map", "Tool=none", "--fps", "25", "-o", "mapped.ron", "--json"]);
    assert_eq!(json(&mapped.out)["mapping"]["Tool"], "none", "{}", mapped.err);
    place.refused(
        &["import", "shots.csv", "--map", "Lens=final", "-o", "no.ron"],
        "“shots.csv”, line 1, column 1: there is no column “Lens”; there are Scene #, Duration (s), Tool, Voiceover",
    );
}

#[test]
fn scripts_come_in_and_boards_go_out_in_every_format() {
    let place = Place::new();
    place.write(
        "film.fountain",
        "Title: Film\n\nINT. HOUSE - DAY\n\nANNA\nWho is there?\n\nEXT. YARD - NIGHT\n\nDark.\n",
    );
    let ran = place.run(&["import", "film.fountain"]);
    assert!(
        ran.out.starts_with("film.board.ron\n2 scenes, 3 assets, 13 characters of narration"),
        "{}{}",
        ran.out,
        ran.err
    );
    assert!(ran.out.contains("1 cue by 1 speaker: ANNA"), "{}", ran.out);
    for ending in ["csv", "tsv", "xlsx", "fountain", "otio", "edl", "srt", "md", "txt", "json"] {
        let name = format!("out.{ending}");
        let ran = place.run(&["export", "film.board.ron", "-o", &name, "--fps", "25"]);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{ending}");
    }
    for ending in ["csv", "tsv", "xlsx", "fountain", "otio", "edl"] {
        let (name, back) = (format!("out.{ending}"), format!("back-{ending}.ron"));
        let ran = place.run(&["import", &name, "-o", &back, "--fps", "25"]);
        assert_eq!(ran.status, 0, "{ending}: {}", ran.err);
        assert!(ran.out.contains("\n2 scenes"), "{ending}: {}", ran.out);
    }
    assert_eq!(place.run(&["export", "film.board.ron", "-o", "for.csv", "--for", "excel"]).status, 0, "for Excel");
    assert!(place.read("for.csv").starts_with("\u{feff}scene,"), "with its mark");
}

#[test]
fn a_newer_list_brings_a_board_up_to_date_without_writing_over_it() {
    let place = Place::new();
    place.write("shots.csv", "scene,title,seconds,kind,final\n1,Kitchen,5,video,veo2\n2,Hall,5,video,veo2\n");
    assert_eq!(place.run(&["import", "shots.csv"]).status, 0, "the first version");
    let before = place.read("shots.board.ron");
    place.write("shots2.csv", "scene,title,seconds,kind,final\n1,Kitchen,7,video,kling-v2.1\n2,Yard,5,video,veo2\n");
    let ran = place.run(&["import", "shots2.csv", "--into", "shots.board.ron"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(
        ran.out.ends_with(
            "changed: scene 1, Kitchen (length)\nnew: scene 2, Yard\ngone: scene 3, Hall; kept, but omitted\n"
        ),
        "{}",
        ran.out
    );
    assert_eq!(place.read("shots.board.ron"), before, "not written over");
    assert!(place.read("shots2.board.ron").contains("veo2"), "a board of its own");
    let over = place.run(&["import", "shots2.csv", "--into", "shots.board.ron", "-o", "shots.board.ron"]);
    assert_eq!(over.status, 0, "{}", over.err);
    assert_ne!(place.read("shots.board.ron"), before, "now it was named");
}

#[test]
fn two_versions_are_told_side_by_side() {
    let place = Place::new();
    let (old, new) = (sample("educational-3min.board.ron"), place.path("cheap.board.ron"));
    let new = new.to_str().unwrap();
    let fitted = place.run(&["fit", &old, "--plan", "pro", "--credits", "700", "-o", new]);
    assert_eq!(fitted.status, 0, "{}", fitted.err);
    let found = json(&place.run(&["diff", &old, new, "--plan", "pro", "--json"]).out);
    let (before, after) = (found["old"].as_i64().unwrap(), found["new"].as_i64().unwrap());
    assert_eq!((before, after), (1_320, 665), "as totals and fit tell them");
    assert_eq!(found["scope"].as_i64(), Some(after - before), "the boards make all of the difference");
    assert_eq!(found["price"].as_i64(), Some(0), "the prices are the same");
    let parts: i64 = found["assets"].as_array().unwrap().iter().map(|one| one["scope"].as_i64().unwrap()).sum();
    assert_eq!(parts, after - before, "and the parts add up to it");
    let text = place.run(&["diff", &old, new, "--plan", "pro"]).out;
    assert!(text.contains("Chance") && text.contains("In motion"), "{text}");
    let same = place.run(&["diff", &old, &old, "--plan", "pro"]).out;
    assert!(same.ends_with("Nothing else is different.\n"), "{same}");
}

#[test]
fn the_same_board_under_other_prices_differs_by_price_alone() {
    let place = Place::new();
    let board = sample("marketing-60s.board.ron");
    let list = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/prices/videodraft.ron"));
    let list = list.unwrap().replace("(seconds: 5, credits: 25)", "(seconds: 5, credits: 250)");
    place.write("mine.ron", &list);
    let found = json(&place.run(&["diff", &board, &board, "--plan", "pro", "--prices", "mine.ron", "--json"]).out);
    assert_eq!(found["scope"].as_i64(), Some(0), "the board is the same");
    let price = found["price"].as_i64().unwrap();
    assert!(price > 0, "Kling costs ten times as much: {found}");
    let assets = found["assets"].as_array().unwrap();
    let parts: i64 = assets.iter().map(|one| one["price"].as_i64().unwrap()).sum();
    assert_eq!(parts, price, "and the parts add up to it");
    assert!(assets.iter().all(|one| one["from"] == "kling-v2.1" && one["scope"] == 0), "{found}");
}

#[test]
fn differences_are_told_in_the_order_of_the_board() {
    let place = Place::new();
    place.write(
        "old.csv",
        "scene,title,seconds,kind,label,final\n1,Dawn,5,video,Wide,kling-v2.1\n1,,5,image,Still,imagen-4\n",
    );
    assert_eq!(place.run(&["import", "old.csv", "-o", "old.board.ron"]).status, 0);
    let text = place.read("old.board.ron").replace("kling-v2.1", "veo2").replace("imagen-4", "flux-schnell");
    place.write("new.board.ron", &text);
    let ran = place.run(&["diff", "old.board.ron", "new.board.ron", "--json"]);
    let found = json(&ran.out);
    let labels: Vec<&str> =
        found["assets"].as_array().unwrap().iter().map(|one| one["asset"].as_str().unwrap()).collect();
    assert_eq!(labels, ["Wide", "Still"], "{}", ran.err);
}
