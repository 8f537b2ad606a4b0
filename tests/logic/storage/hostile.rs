//! Files that are no projects, or not quite: one sentence each, that says what, where and what to do.

use std::fs::{self, File};
use std::path::Path;
use std::time::{Duration, Instant};

use creditboard::present::{ToErrorWords as _, file_note_words, read_only_words};
use creditboard::storage::{Access, Expect, NoFile, SaveCause, open, read_bytes, read_text};

use super::sample::{bytes, place, sample, save};

/// What opening says, with the path left out.
fn opening(path: &Path) -> String {
    let shown = format!("“{}”", path.display());
    match open(path) {
        Err(error) => error.words().to_string().replace(&shown, "FILE"),
        Ok(opened) => {
            let access = match opened.access {
                Access::ReadWrite => String::new(),
                Access::ReadOnly(cause) => format!(" {}", read_only_words(&cause)),
            };
            format!(
                "opens.{access} {}",
                [opened.warnings, opened.notes].concat().iter().map(file_note_words).collect::<Vec<_>>().join(" ")
            )
        }
    }
}

fn check(content: impl AsRef<[u8]>, expected: &str) {
    let (folder, path) = place();
    fs::write(&path, content.as_ref()).unwrap();
    let said = opening(&path);
    assert!(said.starts_with(expected), "expected {expected:?}\nbut it says {said:?}");
    assert!(!said.contains('\n') && said.len() < 600, "one sentence: {said:?}");
    assert!(said.starts_with("opens") || said.contains(';'), "says what to do: {said:?}");
    assert_eq!(bytes(&path), content.as_ref(), "the file is as it was");
    drop(folder);
}

/// A project with one scene and one asset, one thing in it changed.
fn changed(from: &str, to: &str) -> String {
    let sound = "(\n  format: 1,\n  next_id: 9,\n  scenes: [\n    (id: 1, seconds: 8.5, assets: [\n      \
                 (id: 2, kind: video, takes: 3, needs: \"16:9\", clips: \"8+5\", final: \"veo2\"),\n    ]),\n    \
                 (id: 3),\n  ],\n)\n";
    assert!(sound.contains(from), "{from:?} is in the text");
    sound.replacen(from, to, 1)
}

#[test]
fn what_is_no_text_or_no_project_is_refused() {
    check("", "FILE: it is empty; fix");
    check("  \n\t ", "FILE: it is empty");
    check("\u{feff}", "FILE: it is empty");
    check("\u{feff}(format: 1, scenes: [])", "opens. This file has no header line");
    check(b"\xff\xfe(\0f\0", "FILE: this is not UTF-8 text; choose");
    check(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "FILE: this is not UTF-8 text");
    check(b"PK\x03\x04\x14\0\0\0", "FILE, line 1, column 1: this is not a Creditboard project");
    check("\0\0\0\0", "FILE, line 1, column 1: expected opening `(`");
    check("(format: 1)", "FILE: the field `scenes` is missing");
    check("(scenes: [])", "FILE: the field `format` is missing");
    check("(format: 1, scenes: []) and more", "FILE, line 1, column 2");
    check("(format: 1, scenes: [], format: 1)", "FILE, line 1, column");
    check("<html></html>", "FILE, line 1, column 1: ");
}

#[test]
fn other_line_ends_are_taken() {
    let text = changed("8.5", "8, title: \"two\nlines\"");
    check(text.replace('\n', "\r\n"), "opens. This file has no header line");
    let (_folder, path) = place();
    fs::write(&path, text.replace('\n', "\r\n")).unwrap();
    assert_eq!(open(&path).unwrap().project.scenes[0].title, "two\nlines", "also within texts");
}

#[test]
fn a_wrong_keep_rate_is_told_with_its_place() {
    let rated = |rates: &str| changed("next_id: 9", &format!("next_id: 9,\n  rates: [{rates}]"));
    let one = |mode: &str, rate: &str| format!("(mode: \"{mode}\", rate: \"{rate}\")");
    check(rated(&one("image", "1/3")), "opens. This file has no header line");
    check(rated(&one("image", "1")), "opens. This file has no header line");
    for rate in ["0", "0/3", "1.5", "101 %", "7/3"] {
        check(rated(&one("image", rate)), "FILE, line 4, column ");
        let (_folder, path) = place();
        fs::write(&path, rated(&one("image", rate))).unwrap();
        let said = open(&path).unwrap_err().words().to_string();
        assert!(said.contains("a keep rate is from 1 % (one take in 100) to 100 % (every take)"), "{said}");
    }
    check(
        rated(&one("image", "NaN")),
        "FILE, line 4, column 34: “NaN” is not a keep rate; write it as 1/3, 0.35 or 35 %",
    );
    check(rated(&one("dance", "1/3")), "FILE, line 4, column 19: “dance” has no keep rate; use one of text-to-video,");
    let twice = format!("{}, {}", one("image", "1/3"), one("image", "1/2"));
    check(rated(&twice), "FILE, line 4, column 69: the keep rate of image stands here twice");
    check(rated("(mode: \"image\")"), "FILE, line 4, column 25: the field `rate` is missing");
    check(
        rated(&vec![one("image", "1/3"); 508].join(", ")),
        "FILE, line 4, column 15249: the list has more than 507 entries",
    );
    let by = |model: &str, rate: &str| format!("(mode: \"image\", model: {model:?}, rate: \"{rate}\")");
    check(rated(&format!("{}, {}", one("image", "1/3"), by("veo2", "1/3"))), "opens. This file has no header line");
    check(rated(&by("of tomorrow", "0")), "FILE, line 4, column ");
    let twice = [by("veo2", "1/3"), by("veo3", "1/3"), by("veo2", "1/2")].join(", ");
    check(rated(&twice), "FILE, line 4, column 144: the keep rate of image by veo2 stands here twice");
    let many: Vec<String> = (0..501).map(|number| by(&number.to_string(), "1/3")).collect();
    check(rated(&many[..500].join(", ")), "opens. This file has no header line");
    check(rated(&many.join(", ")), "FILE, line 4, column ");
    check(rated(&by(&"x".repeat(100_001), "1/3")), "FILE, line 4, column ");
    check(
        rated("(mode: \"image\", rate: \"1/3\", mood: 1)"),
        "opens. A newer Creditboard made this file (it has a field `mood`",
    );
}

#[test]
fn a_wrong_value_is_told_with_its_place() {
    check(changed("8.5", "NaN"), "FILE, line 5, column 25: “NaN” is not a number of seconds such as 8 or 8.5; fix");
    check(changed("8.5", "inf"), "FILE, line 5, column 25: “inf” is not a number of seconds");
    check(changed("8.5", "-1"), "FILE, line 5, column 24: “-1” is not a number of seconds");
    check(changed("8.5", "1e400"), "FILE, line 5, column 27: “1e400” is not a number of seconds");
    check(changed("8.5", "86400.001"), "FILE, line 5, column 31: a length is at most 86,400 seconds");
    check(changed("8.5", "99999999999999999999999"), "FILE, line 5, column 45: “99999999999999999999999” is not");
    check(changed("takes: 3", "takes: -1"), "FILE, line 6, column 36: this number is negative or too large");
    check(
        changed("takes: 3", "takes: 0"),
        "FILE, line 6, column 35: the number of takes is 0; it must be from 1 to 100,000",
    );
    check(
        changed("takes: 3", "takes: 1000000"),
        "FILE, line 6, column 35: the number of takes is 1,000,000; it must be from 1 to 100,000",
    );
    check(
        changed("next_id: 9,", "next_id: 9, speech_pace: 500,"),
        "FILE, line 3, column 28: the pace of speech in percent is 500; it must be from 25 to 400",
    );
    check(
        changed("next_id: 9,", "next_id: 9, takes_a_day: 10001,"),
        "FILE, line 3, column 28: the number of takes a day is 10,001; it must be from 1 to 10,000",
    );
    let held = |contingency: &str| changed("next_id: 9,", &format!("next_id: 9, contingency: ({contingency}),"));
    check(held("percent: 101"), "FILE, line 3, column 38: the contingency in percent is 101; it must be from 0 to 100");
    check(
        held("credits: 1000000001"),
        "FILE, line 3, column 38: the contingency in credits is 1,000,000,001; it must be from 0 to 1,000,000,000",
    );
    check(held("percent: 1.5"), "FILE, line 3, column 39: expected comma");
    check(held("percent: -1"), "FILE, line 3, column 39: this number is negative or too large");
    check(
        held("percent: 10, credits: 200"),
        "FILE, line 3, column 54: the contingency is either a share in percent or credits, not both",
    );
    check(held("percent: 10, kind: 2"), "opens. A newer Creditboard made this file (it has a field `kind`");
    let rated = |ratings: &str| changed("next_id: 9,", &format!("next_id: 9, ratings: [{ratings}],"));
    check(
        rated("(model: \"veo3\", rating: 101)"),
        "FILE, line 3, column 49: the rating is 101; it must be from 0 to 100",
    );
    check(
        rated("(model: \"veo3\", rating: 1), (model: \"veo3\", rating: 2)"),
        "FILE, line 3, column 79: the rating of veo3 stands here twice",
    );
    check(rated("(model: \"veo3\")"), "FILE, line 3, column 39: the field `rating` is missing");
    check(changed("takes: 3", "takes: 1.5"), "FILE, line 6, column 36: expected comma");
    check(
        changed("takes: 3", "takes: 99999999999999999999"),
        "FILE, line 6, column 35: this number is negative or too",
    );
    check(changed("id: 1", "id: 4294967296"), "FILE, line 5, column 10: this number is negative or too large");
    check(changed("16:9", "round"), "FILE, line 6, column 46: “round” is not a need; use sound");
    check(changed("8+5", "8+x"), "FILE, line 6, column 61: “8+x” is not a way to cut clips; use lengths such as 8+5");
    check(changed("8+5", "joins 100"), "FILE, line 6, column 61: “joins 100” is not a way");
    check(changed("8+5", &["5"; 101].join("+")), "FILE, line 6, column 61: “5+5+5");
    check(changed("video", "hologram"), "FILE, line 6, column 21: unexpected variant named `hologram`");
    check(changed("takes: 3", "count: 3"), "FILE, line 6, column 80: the field `count` does not go with kind video");
    check(changed("clips", "draft_clips"), "FILE, line 6, column 86: the field `draft_clips` stands without `draft`");
    check(changed("final: \"veo2\"", ""), "FILE, line 6, column 67: the field `final` is missing");
    check(changed("(id: 3)", "(seconds: 3)"), "FILE, line 8, column 16: the field `id` is missing");
    check(changed("8.5", "8.5, id: 4"), "FILE, line 5, column 27: the field `id` stands here twice");
    check(changed("  ],\n)", "  ]"), "FILE, line 9, column 4: the text ends too early");
}

#[test]
fn ids_that_clash_are_told_with_the_place_of_the_second() {
    check(changed("id: 3", "id: 1"), "FILE, line 8, column 10: two scenes have the id 1; fix");
    check(changed("id: 2", "id: 9"), "FILE, line 6, column 12: the id 9 is not below next_id");
    check(
        changed("(id: 3)", "(id: 3, assets: [(id: 2, kind: image, final: \"\")])"),
        "FILE, line 8, column 27: two assets",
    );
    check(changed("video", "script"), "FILE, line 6, column 12: asset 2 is of a kind that does not belong");
}

#[test]
fn what_is_larger_than_a_project_is_refused() {
    let long = "é".repeat(100_001);
    let told = "FILE, line 5, column 33: the title has 100,001 characters; at most 100,000 fit; fix";
    check(changed("8.5", &format!("8, title: \"{long}\"")), told);
    let scenes: String = (1..=10_001).map(|id| format!("(id: {id}),")).collect();
    check(
        format!("(format: 1, scenes: [{scenes}])"),
        "FILE, line 1, column 108928: a project holds at most 10,000 scenes",
    );
    let assets: String = (1..=100_001).map(|id| format!("(id:{id},kind:image,final:\"\"),")).collect();
    let text = format!("(format: 1, scenes: [(id: 1, assets: [{assets}])])");
    check(&text, "FILE, line 1, column 3088966: a project holds at most 100,000 assets");
    let half =
        |from: u32| (from..from + 50_001).map(|id| format!("(id:{id},kind:image,final:\"\"),")).collect::<String>();
    let text = format!("(format: 1, scenes: [(id: 1, assets: [{}]), (id: 2, assets: [{}])])", half(1), half(60_000));
    check(&text, "FILE: a project holds at most 100,000 assets");
}

#[test]
fn nesting_however_deep_is_refused_at_once() {
    let begun = Instant::now();
    for (open, close) in [("[", "]"), ("(", ")"), ("Some(", ")"), ("{1:", "}"), ("/*", "*/")] {
        let deep = format!("{}{}", open.repeat(100_000), close.repeat(100_000));
        check(&deep, "FILE");
        check(
            changed("takes", &format!("unknown: {deep}, takes")),
            if open == "/*" { "FILE, line 6" } else { "FILE, line 6, column" },
        );
        check(changed("8.5", &deep), "FILE, line 5");
    }
    assert!(begun.elapsed() < Duration::from_secs(5), "took {:?}", begun.elapsed());
}

#[test]
fn a_file_of_a_newer_program_opens_for_reading_only() {
    let newer = "opens. A newer Creditboard made this file (it has ";
    check(changed("format: 1", "format: 2"), &format!("{newer}format 2, and this version writes format 1)"));
    check(changed("takes", "mood: sunny(1, [2]), takes"), &format!("{newer}a field `mood` that this program does not"));
    check(changed("next_id", "palette: {}, next_id"), &format!("{newer}a field `palette`"));
    check(changed("(id: 3", "(id: 3, weather: \"wet\""), &format!("{newer}a field `weather`"));
    let unreadable = changed("video", "hologram").replace("format: 1", "format: 7");
    check(&unreadable, "FILE, line 6, column 21: a newer Creditboard made this file, it has format 7");
    check(
        format!("// creditboard project, format 3, 5 bytes, xxh3 {}\n{{}}", "0".repeat(32)),
        "FILE, line 2, column 1: a newer",
    );
}

#[test]
fn a_file_of_a_newer_program_is_never_overwritten() {
    for text in [
        changed("format: 1", "format: 2"),
        changed("takes", "mood: 1, takes"),
        changed("video", "hologram").replace("format: 1", "format: 7"),
    ] {
        let (_folder, path) = place();
        fs::write(&path, &text).unwrap();
        let refused = save(&path, &sample(), Expect::Anything).map_err(|error| error.cause);
        assert_eq!(refused, Err(SaveCause::Newer), "although the user agreed to replace it");
        assert_eq!(bytes(&path), text.as_bytes(), "the file is as it was");
        if let Ok(opened) = open(&path) {
            let refused = save(&path, &sample(), Expect::Same(&opened.fingerprint)).map_err(|error| error.cause);
            assert_eq!(refused, Err(SaveCause::Newer), "nor as the file that was opened");
            assert_eq!(bytes(&path), text.as_bytes(), "the file is as it was");
        }
    }
}

#[test]
fn unknown_models_are_kept_as_they_are() {
    let (_folder, path) = place();
    fs::write(&path, changed("veo2", "veo 9 “ultra”")).unwrap();
    let opened = open(&path).unwrap();
    assert_eq!(opened.project.scenes[0].assets[0].final_choice.model.as_str(), "veo 9 “ultra”", "as written");
    assert_eq!(opened.access, Access::ReadWrite, "it can be saved");
}

#[test]
fn a_file_over_64_mb_is_refused_before_reading() {
    let (_folder, path) = place();
    File::create(&path).unwrap().set_len(64 * 1_048_576 + 1).unwrap();
    let begun = Instant::now();
    assert_eq!(opening(&path), "FILE: the file is larger than 64 MB; choose another one", "64 MB and a byte");
    assert!(read_bytes(&path).is_err() && read_text(&path, 1_000).is_err(), "nor as a picture or a text");
    File::options().write(true).open(&path).unwrap().set_len(1 << 40).unwrap();
    assert!(opening(&path).contains("larger than 64 MB"), "a terabyte of nothing");
    assert!(begun.elapsed() < Duration::from_secs(1), "took {:?}", begun.elapsed());
}

#[test]
fn a_file_never_seen_and_a_folder_are_told_apart() {
    let (folder, path) = place();
    assert_eq!(
        opening(&path),
        "FILE: there is no such file; look for it under another name or in another folder",
        "none"
    );
    assert_eq!(opening(folder.path()), "FILE: this is a folder, not a file; choose a .ron file", "folder");
    assert!(opening(&path.join("deeper")).starts_with("FILE: "), "below a file");
}

#[cfg(unix)]
#[test]
fn pipes_and_devices_are_refused_without_waiting() {
    use std::process::Command;
    let (folder, path) = place();
    assert!(Command::new("mkfifo").arg(&path).status().unwrap().success(), "a pipe");
    let expected = "FILE: this is a pipe or a device, not a file; choose a .ron file";
    assert_eq!(opening(&path), expected, "a pipe");
    let link = folder.path().join("link");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    assert_eq!(opening(&link), expected, "a link to a pipe");
    for device in ["/dev/full", "/dev/zero"].into_iter().filter(|device| Path::new(device).exists()) {
        assert_eq!(opening(Path::new(device)), expected, "{device}");
        let refused = save(Path::new(device), &sample(), Expect::Anything).map_err(|error| error.cause);
        assert_eq!(refused, Err(SaveCause::NotAFile(NoFile::Special)), "{device}");
    }
}

#[test]
fn long_texts_are_read_quickly() {
    let lines = "a b\n".repeat(24_900);
    let mut project = sample();
    project.scenes =
        vec![std::sync::Arc::new(creditboard::domain::Scene { narration: lines, ..(*project.scenes[0]).clone() })];
    let (_folder, path) = place();
    save(&path, &project, Expect::Absent).unwrap();
    let begun = Instant::now();
    assert_eq!(open(&path).unwrap().project, project, "the same");
    assert!(begun.elapsed() < Duration::from_secs(2), "took {:?}", begun.elapsed());
}
