//! What slow work has brought back.

use super::{compare, import, open, recovery, run_log, save, start, usage, versions};
use crate::present::{NotDone, UnfinishedWork, WasDone, WorkFault};
use crate::ui::jobs::{Done, Job};
use crate::ui::window::Window;

/// Takes in everything that has come back since the last frame.
pub(in crate::ui) fn results(window: &mut Window) {
    let done = window.jobs.take();
    if done.is_empty() {
        return;
    }
    for one in done {
        take_in(window, one);
    }
    window.settle();
    recovery::note_changes(window);
}

/// Takes in one result.
pub(super) fn take_in(window: &mut Window, done: Done) {
    match done {
        Done::Opened(result, replaces) => open::opened(window, result, replaces),
        Done::Arrived(result, intent) => open::arrived(window, result, intent),
        Done::Saved(report) => save::saved(window, *report),
        Done::Exported(Ok((path, lacked))) => window.toasts.was_done(&window.ctx, &WasDone::Exported(path, lacked)),
        Done::Exported(Err(why)) | Done::Kept(Err(why)) => window.toasts.not_done(&why),
        // Who has opened another dialog since wants that one.
        Done::Recordable(pairs) if window.overlay.dialog.is_none() => usage::ask_record(window, &pairs),
        Done::Kept(Ok(None)) | Done::Recordable(_) => {}
        Done::Kept(Ok(Some(what))) => window.toasts.was_done(&window.ctx, &what),
        Done::Copied(result) => recovery::copied(window, result),
        Done::FoundChanges(path, found) => recovery::found(window, &path, found),
        Done::Versions(rows) => versions::listed(window, rows),
        Done::VersionBeside(version, beside) => versions::compared(window, &version, beside),
        Done::VersionKept(result) => versions::kept(window, result),
        Done::Compared(page, source, result) => compare::arrived(window, page, &source, result),
        Done::VersionRead(result) => versions::read(window, result),
        Done::Discarded(file, result) => recovery::discarded(window, &file, result),
        Done::LookedAt(path, seen, change) => save::looked_at(window, &path, seen, change),
        Done::Started(startup) => start::started(window, *startup),
        Done::Recent(looks) => window.start.take_in(looks),
        Done::Usage(news) => usage::news(window, *news),
        Done::Picked(intent, answer) => open::picked(window, intent, answer),
        Done::Checked(intent, usable) => open::checked(window, intent, usable),
        Done::ImportFound(source) => import::found(window, source),
        Done::LogFound(source) => run_log::found(window, source),
        Done::LogRead(turn, read) => run_log::arrived(window, turn, read),
        Done::ImportRead(turn, read) => import::arrived(window, turn, read),
        Done::Failed(job, why) => failed(window, job, why),
    }
}

/// A job could not do its work: what waited for it goes on without, and the user sees a message.
fn failed(window: &mut Window, job: Job, why: WorkFault) {
    let work = match job {
        Job::Save => {
            save::failed(window);
            UnfinishedWork::Save
        }
        Job::Start => UnfinishedWork::Start,
        Job::Open => UnfinishedWork::Open,
        Job::Import => return import::failed(window, &NotDone::Unfinished(UnfinishedWork::Import, why)),
        Job::Compare => return compare::failed(window, &why),
        Job::Export => UnfinishedWork::Export,
        Job::Keep => UnfinishedWork::OwnFiles,
        Job::Usage => UnfinishedWork::Usage,
        Job::FileDialog | Job::CheckPath => {
            window.waiting = None;
            UnfinishedWork::ChooseFile
        }
        Job::Task | Job::Recordable => UnfinishedWork::Calculation,
        // Each save looks for itself, and a list without totals is still a list.
        Job::LookAgain | Job::LookBack | Job::Recent => return,
    };
    window.toasts.not_done(&NotDone::Unfinished(work, why));
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::time::{Duration, SystemTime};

    use super::*;
    use crate::prices::PriceList;
    use crate::storage::{Folders, Versions};
    use crate::ui::dialogs::Dialog;
    use crate::ui::intent::{Agreed, Intent, Target};
    use crate::ui::jobs::{DialogAnswer, FileDialogs};
    use crate::ui::request::UnsavedAnswer;
    use crate::ui::window::Setup;
    use crate::workspace::Clock;

    fn window(folder: &tempfile::TempDir) -> (Window, PathBuf) {
        (window_of(None), folder.path().join("film.board.ron"))
    }

    /// A window with a new project of one scene.
    fn window_of(folders: Option<Folders>) -> Window {
        let setup = Setup {
            prices: PriceList::shipped().unwrap(),
            folders,
            clock: Clock::new(|| SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_000_000)),
            dialogs: FileDialogs::System,
            program: None,
            file: None,
        };
        let mut window = Window::new(&egui::Context::default(), &setup);
        start::begin(&mut window, &setup);
        for done in window.jobs.finish(Duration::from_mins(1)) {
            take_in(&mut window, done);
        }
        open::begin(&mut window, Intent::New);
        super::super::edit::add_scene(&mut window);
        window
    }

    #[test]
    fn leaving_the_program_without_saving_leaves_a_version() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders { config: folder.path().join("config"), data: folder.path().join("data") };
        let mut window = window_of(Some(folders.clone()));
        open::begin(&mut window, Intent::Quit);
        assert!(window.overlay.dialog.is_some() && !window.leaving, "it asks first");
        open::answered(&mut window, UnsavedAnswer::Discard);
        assert!(window.leaving, "and goes");
        open::on_exit(&mut window, Duration::from_mins(1));
        let kept = Versions::of(&folders).list(None);
        let scenes: Vec<usize> = kept.iter().map(|one| one.open().unwrap().project.scenes.len()).collect();
        assert_eq!(scenes, [1], "what was given up");
    }

    fn save_as(window: &mut Window, path: &std::path::Path) {
        let target = Target { path: path.to_path_buf(), agreed: Agreed::No };
        open::begin(window, Intent::SaveAs(Some(target)));
        for done in window.jobs.finish(Duration::from_mins(1)) {
            take_in(window, done);
        }
    }

    #[test]
    fn a_save_whose_thread_cannot_start_is_told_and_the_next_one_works() {
        let folder = tempfile::tempdir().unwrap();
        let (mut window, path) = window(&folder);
        window.jobs.without_threads();
        save_as(&mut window, &path);
        assert!(window.toasts.said("couldn’t be saved, because the system couldn’t start a thread"), "it is told");
        assert!(!window.is_safe() && !path.exists(), "nothing was written, and that is known");
        window.jobs.with_threads();
        save_as(&mut window, &path);
        assert!(window.is_safe() && path.exists(), "saving works again");
    }

    #[test]
    fn where_the_file_dialog_of_the_system_never_answers_a_path_can_be_typed() {
        let folder = tempfile::tempdir().unwrap();
        let (mut window, path) = window(&folder);
        save_as(&mut window, &path);
        assert!(window.jobs.asks_the_system(), "the system is asked first");
        let (end, never) = std::sync::mpsc::channel::<()>();
        window.jobs.start(Job::FileDialog, move || {
            assert!(never.recv().is_err(), "never answered");
            Done::Picked(Intent::Open(None), DialogAnswer::Cancelled)
        });
        assert!(window.jobs.is_asking() && window.overlay.dialog.is_none(), "the window is free meanwhile");
        super::super::edit::add_scene(&mut window);
        save_as(&mut window, &path);
        assert!(window.is_safe(), "editing and saving go on");
        assert!(!window.jobs.asks_the_system(), "asked again, it is asked in the window");
        window.jobs.pick(Intent::Open(None), &Intent::Open(None).missing_path().unwrap(), None, "");
        for _ in 0..2_000 {
            for done in window.jobs.take() {
                take_in(&mut window, done);
            }
            if window.overlay.dialog.is_some() {
                break;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        assert!(matches!(window.overlay.dialog, Some(Dialog::Path { .. })), "a path is asked for in the window");
        assert!(window.jobs.finish(Duration::from_mins(1)).is_empty(), "the end of the program does not wait for it");
        drop(end);
    }

    #[test]
    fn a_save_that_panics_is_told_and_the_next_one_works() {
        let folder = tempfile::tempdir().unwrap();
        let (mut window, path) = window(&folder);
        if let Some(open) = &mut window.workspace.open {
            open.saving = Some(open.document.revision());
        }
        window.jobs.start(Job::Save, || panic!("a bad day"));
        window.jobs.start(Job::Keep, || panic!("a worse one"));
        for done in window.jobs.finish(Duration::from_mins(1)) {
            take_in(&mut window, done);
        }
        assert!(window.toasts.said("couldn’t be saved") && window.toasts.said("a worse one"), "both are told");
        save_as(&mut window, &path);
        assert!(window.is_safe() && path.exists(), "saving works again");
    }
}
