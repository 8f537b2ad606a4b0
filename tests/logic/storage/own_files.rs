//! The program's own files: settings, account, leftovers.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use creditboard::domain::{Account, AccountPlan, BillingDay, ModelId, Money, PlanId, Rate, RateKey};
use creditboard::present::{ToErrorWords as _, forgotten_words};
use creditboard::storage::{
    Folders, Motion, Settings, ThemeChoice, WindowPlace, Zoom, clean_leftovers, load_account, save_account,
};
use tempfile::TempDir;

use super::sample::names;

/// Folders of the program that do not exist yet.
fn folders() -> (TempDir, Folders) {
    let home = tempfile::tempdir().unwrap();
    let folders = Folders { config: home.path().join(".config/creditboard"), data: home.path().join("data") };
    (home, folders)
}

#[test]
fn settings_are_remembered() {
    let (_home, folders) = folders();
    let first = Settings::load(&folders);
    assert_eq!((first.value, first.warning), (Settings::default(), None), "the first time");
    let mut settings = Settings {
        theme: ThemeChoice::Dark,
        window: Some(WindowPlace { x: -10.0, y: 20.5, width: 1_280.0, height: 800.0, maximized: true }),
        inspector_width: Some(312.5),
        last_screen: "plans".to_owned(),
        motion: Motion::Reduced,
        zoom: Zoom::new(1.25),
        ..Settings::default()
    };
    settings.opened(Path::new("/a/b \"c\" 100%.ron"));
    settings.opened(Path::new("/new\nline.ron"));
    settings.save(&folders).unwrap();
    let again = Settings::load(&folders);
    assert_eq!((again.value, again.warning), (settings, None), "the second time");
}

#[test]
fn recent_files_are_twenty_newest_first_each_once() {
    let mut settings = Settings::default();
    (0..30).for_each(|number| settings.opened(&PathBuf::from(format!("/{number}.ron"))));
    settings.opened(Path::new("/15.ron"));
    assert_eq!(settings.recent.len(), 20, "at most");
    assert_eq!(settings.recent[..3], ["/15.ron", "/29.ron", "/28.ron"].map(PathBuf::from), "newest first");
    settings.forget(Path::new("/29.ron"));
    assert!(!settings.recent.contains(&PathBuf::from("/29.ron")), "forgotten");
}

fn check(text: &str, expected: fn(&Settings) -> bool) {
    let (_home, folders) = folders();
    fs::create_dir_all(&folders.config).unwrap();
    fs::write(folders.config.join("settings.ron"), text).unwrap();
    let loaded = Settings::load(&folders);
    assert!(expected(&loaded.value), "{text} gives {:?}", loaded.value);
    assert_eq!(loaded.warning, None, "{text}");
}

#[test]
fn settings_out_of_range_become_usable() {
    check("(zoom: 99)", |settings| settings.zoom.get() <= 3.0);
    check("(zoom: -inf)", |settings| settings.zoom == Zoom::new(0.5));
    check("(zoom: NaN)", |settings| settings.zoom == Zoom::default());
    check("(inspector_width: Some(NaN))", |settings| settings.inspector_width.is_none());
    check("(window: Some((x: 0, y: 0, width: 1, height: 9000)))", |settings| settings.window.is_none());
    check("(window: Some((x: 1e30, y: 0, width: 800, height: 600)))", |settings| settings.window.is_none());
    check("(colour: \"of a newer program\", theme: light)", |settings| settings.theme == ThemeChoice::Light);
}

#[test]
fn damaged_settings_are_set_back_told_and_kept_aside() {
    for damaged in [&b"(theme: li"[..], b"\xff\xfe", b"", b"(theme: pink)", &vec![b'('; 2 << 20]] {
        let (_home, folders) = folders();
        fs::create_dir_all(&folders.config).unwrap();
        fs::write(folders.config.join("settings.ron"), damaged).unwrap();
        let loaded = Settings::load(&folders);
        assert_eq!(loaded.value, Settings::default(), "the usual ones");
        let warning = forgotten_words(&loaded.warning.unwrap());
        assert!(warning.contains("settings.ron.damaged”") && !warning.contains('\n'), "{warning}");
        assert_eq!(fs::read(folders.config.join("settings.ron.damaged")).unwrap(), damaged, "kept aside");
        loaded.value.save(&folders).unwrap();
        assert_eq!(names(&folders.config).len(), 2, "both are there");
    }
}

#[test]
fn the_account_is_kept_whatever_plan_it_names() {
    let (_home, folders) = folders();
    assert_eq!(load_account(&folders).value, Account::default(), "not told yet");
    for (plan, day) in [("studio", 31), ("Plan of \"tomorrow\"\n", 1)] {
        let billing_day = BillingDay::new(day).unwrap();
        let account = Account { plan: Some(AccountPlan::new(PlanId::from(plan), billing_day)), ..Account::default() };
        save_account(&folders, &account).unwrap();
        assert_eq!(load_account(&folders).value, account, "{plan}");
    }
    let mut account = Account::default();
    account.rates.set(RateKey::ImageToVideo, Some(Rate::new(9, 10).unwrap()));
    save_account(&folders, &account).unwrap();
    assert_eq!(load_account(&folders).value, account, "keep rates without a plan");
    for model in ["veo2", "model of \"tomorrow\"", ""] {
        account.rates.set_model(RateKey::ImageToVideo, ModelId::from(model), Some(Rate::new(1, 3).unwrap())).unwrap();
    }
    save_account(&folders, &account).unwrap();
    assert_eq!(load_account(&folders).value, account, "rates of models, known or not");
    fs::write(folders.config.join("account.ron"), "(rates: [(mode: \"image\", rate: \"0\")])").unwrap();
    let loaded = load_account(&folders);
    assert!(
        loaded.warning.is_some_and(|told| forgotten_words(&told).contains("a keep rate is from 1 %")),
        "a rate of nothing is told"
    );
    save_account(&folders, &Account::default()).unwrap();
    assert_eq!(load_account(&folders).value, Account::default(), "taken back");
    fs::write(folders.config.join("account.ron"), "(plan: Some(\"pro\"), billing_day: Some(32))").unwrap();
    let loaded = load_account(&folders);
    assert_eq!(loaded.value, Account::default(), "no such day");
    assert!(loaded.warning.is_some_and(|told| forgotten_words(&told).contains("billing_day is from 1 to 31")), "told");
}

#[test]
fn a_price_that_is_too_large_is_told_and_kept_aside_and_never_cut() {
    let (_home, folders) = folders();
    let most = Account { prices: [(PlanId::from("pro"), Money::MOST)].into_iter().collect(), ..Account::default() };
    save_account(&folders, &most).unwrap();
    assert_eq!(load_account(&folders).value, most, "the largest is read");
    let text = "(plan: Some(\"pro\"), prices: [(plan: \"pro\", hundredths: 100000001)])";
    fs::write(folders.config.join("account.ron"), text).unwrap();
    let loaded = load_account(&folders);
    assert_eq!(loaded.value, Account::default(), "not cut to the largest");
    let warning = forgotten_words(&loaded.warning.unwrap());
    assert!(warning.contains("the price of “pro” is more than 1,000,000.00"), "{warning}");
    assert_eq!(fs::read_to_string(folders.config.join("account.ron.damaged")).unwrap(), text, "kept aside");
}

#[test]
fn a_folder_that_cannot_be_made_is_told() {
    let (home, mut folders) = folders();
    let file = home.path().join("file");
    File::create(&file).unwrap();
    folders.config = file.join("config");
    assert_eq!(Settings::load(&folders).value, Settings::default(), "works without");
    let said = Settings::default().save(&folders).unwrap_err().words().to_string();
    assert!(said.contains("was not saved: a part of the path is not a folder"), "{said}");
}

#[test]
fn only_old_leftovers_of_ours_are_removed() {
    let folder = tempfile::tempdir().unwrap();
    let now = SystemTime::UNIX_EPOCH + Duration::from_hours(500_000);
    let make = |name: &str, hours: u64| {
        let file = File::create(folder.path().join(name)).unwrap();
        file.set_modified(now - Duration::from_hours(hours)).unwrap();
    };
    make(".a.board.ron.creditboard-tmp-12-3", 25);
    make(".x.creditboard-tmp-y.ron.creditboard-tmp-7-0", 1_000);
    let kept = [
        ".a.board.ron.creditboard-tmp-12-4",
        "a.creditboard-tmp-1-1",
        ".b.creditboard-tmp-",
        ".c.creditboard-tmp-x",
        "d.ron",
    ];
    make(kept[0], 23);
    kept[1..].iter().for_each(|name| make(name, 1_000));
    fs::create_dir(folder.path().join(".e.creditboard-tmp-1-1")).unwrap();
    make(".future.creditboard-tmp-1-1", 0);
    let ahead = File::options().write(true).open(folder.path().join(".future.creditboard-tmp-1-1")).unwrap();
    ahead.set_modified(now + Duration::from_hours(1)).unwrap();
    assert_eq!(clean_leftovers(folder.path(), now), 2, "two were ours and old");
    assert_eq!(names(folder.path()).len(), kept.len() + 2, "the rest is there");
    assert_eq!(clean_leftovers(&folder.path().join("nowhere"), now), 0, "no folder, no leftovers");
}

#[cfg(target_os = "linux")]
#[test]
fn the_standard_folders_are_where_the_desktop_says() {
    use super::child::command;
    let said = |home: Option<&str>, xdg: Option<&str>| {
        let mut child = command("folders", Path::new(""));
        child.env_remove("HOME").env_remove("XDG_CONFIG_HOME").env_remove("XDG_DATA_HOME");
        child.envs(home.map(|home| ("HOME", home)));
        child.envs(xdg.map(|xdg| ("XDG_CONFIG_HOME", xdg)));
        let output = child.output().unwrap();
        assert!(output.status.success(), "no panic");
        String::from_utf8(output.stdout).unwrap()
    };
    let at_home = "Some(Folders { config: \"/h/.config/creditboard\", data: \"/h/.local/share/creditboard\" })";
    assert!(said(Some("/h"), None).contains(at_home), "at home");
    assert!(said(Some("/h"), Some("/x")).contains("config: \"/x/creditboard\", data: \"/h/"), "moved");
    assert!(said(None, None).contains("child: "), "without a home folder the system's answer is taken, or none");
}
