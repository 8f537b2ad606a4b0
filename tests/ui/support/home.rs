//! A user's folders and files.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, SystemTime};

use creditboard::domain::{Account, AccountPlan, BillingDay, PlanId, Project};
use creditboard::storage::{self, Expect, Folders, Hold, Saving, Settings};
use creditboard::ui::Clock;
use tempfile::TempDir;

use super::PATIENCE;
use super::window::{Builder, Window};

/// 22 November 2026 about noon; each look a nanosecond later, so that no two runs have one name.
pub(super) fn clock() -> Clock {
    static LOOKS: AtomicU64 = AtomicU64::new(0);
    Clock::new(|| {
        let looks = Duration::from_nanos(LOOKS.fetch_add(1, Ordering::Relaxed));
        SystemTime::UNIX_EPOCH + Duration::from_hours(498_708) + looks
    })
}

/// A user's folders and files, gone when dropped.
pub(crate) struct Home {
    folder: TempDir,
}

impl Home {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// Somewhere in this home.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Where settings and recovery files are.
    pub(crate) fn folders(&self) -> Folders {
        Folders { config: self.path("config"), data: self.path("data") }
    }

    /// A project that comes with the program, as the user's own file.
    pub(crate) fn sample(&self, name: &str) -> PathBuf {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("projects").join(format!("{name}.board.ron"));
        let to = self.path(&format!("{name}.board.ron"));
        fs::copy(from, &to).unwrap();
        to
    }

    /// The pictures of the samples, beside them.
    pub(crate) fn pictures(&self) {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("projects/pictures");
        fs::create_dir(self.path("pictures")).unwrap();
        for entry in fs::read_dir(from).unwrap().flatten() {
            fs::copy(entry.path(), self.path("pictures").join(entry.file_name())).unwrap();
        }
    }

    /// The same with its text changed by another program.
    pub(crate) fn edited(&self, name: &str, edit: impl FnOnce(&str) -> String) -> PathBuf {
        let file = self.sample(name);
        let text = edit(&fs::read_to_string(&file).unwrap());
        fs::write(&file, text).unwrap();
        file
    }

    /// A project as the user's own file.
    pub(crate) fn project(&self, project: &Project) -> PathBuf {
        let to = self.path("project.board.ron");
        let at = chrono::NaiveDateTime::default();
        let saving = Saving { path: &to, expect: Expect::Absent, hold: Hold::Mine, versions: None, at };
        saving.project(project).unwrap();
        to
    }

    /// The account has this plan.
    pub(crate) fn plan(&self, plan: &str) {
        let plan = AccountPlan::new(PlanId::from(plan), BillingDay::FIRST);
        storage::save_account(&self.folders(), &Account { plan: Some(plan), ..Account::default() }).unwrap();
    }

    /// The settings are these.
    pub(crate) fn settings(&self, change: impl FnOnce(&mut Settings)) {
        let mut settings = Settings::default();
        change(&mut settings);
        settings.save(&self.folders()).unwrap();
    }

    /// Every file in this home, with when it was written last.
    pub(crate) fn written(&self) -> Vec<(PathBuf, SystemTime)> {
        let mut files = Vec::new();
        let mut folders = vec![self.folder.path().to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap().flatten() {
                let metadata = entry.metadata().unwrap();
                if metadata.is_dir() {
                    folders.push(entry.path());
                } else {
                    files.push((entry.path(), metadata.modified().unwrap()));
                }
            }
        }
        files.sort();
        files
    }

    /// Of how many projects unsaved changes lie in the data folder.
    pub(crate) fn recovery_files(&self) -> usize {
        let entries = fs::read_dir(self.path("data/recovery")).into_iter().flatten().flatten();
        let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
        let kept = names.filter(|name| name.ends_with(".recovery.ron") || name.ends_with(".journal"));
        let projects: BTreeSet<String> = kept.filter_map(|name| Some(name.split('.').next()?.to_owned())).collect();
        projects.len()
    }

    /// Waits until no window of this home is left, with all that it does on other threads: as if they were killed.
    pub(crate) fn wait_for_the_end(&self) {
        let alive = || {
            let entries = fs::read_dir(self.path("data/recovery")).into_iter().flatten().flatten();
            entries.filter(|entry| entry.file_name().to_string_lossy().ends_with(".lock")).count()
        };
        let (times, pause) = PATIENCE;
        assert!(
            (0..times).any(|_| alive() == 0 || {
                thread::sleep(pause);
                false
            }),
            "the window has ended"
        );
    }

    /// The window, without a project.
    pub(crate) fn start(&self) -> Window {
        Window::new(self, None, |builder| builder)
    }

    /// The window with a project of this file; waits until the board shows.
    pub(crate) fn open(&self, file: &Path) -> Window {
        self.open_as(file, |builder| builder)
    }

    /// The same in another window than the usual one.
    pub(crate) fn open_as(&self, file: &Path, how: impl FnOnce(Builder) -> Builder) -> Window {
        let mut window = Window::new(self, Some(file.to_path_buf()), how);
        window.wait_for("the project", |window| window.title().is_some());
        window
    }
}
