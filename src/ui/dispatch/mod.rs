//! What requests do. Each arm is one line that calls a named function; the functions stand by subject.

mod actions;
mod edit;
mod exchange;
mod file;
mod guard;
mod pictures;
mod recovery;
mod results;
mod usage;

use super::desk::Desk;
use super::request::Request;

pub(super) use file::look_again;
pub(super) use guard::on_exit;
pub(super) use pictures::dropped_files;
pub(super) use recovery::{copy_when_due, note_changes};
pub(super) use results::results;
pub(super) use usage::send as usage_errand;

/// Does one thing that a view asked for.
pub(super) fn carry_out(desk: &mut Desk, request: Request) {
    match request {
        Request::Do(action) => actions::run(desk, action),
        Request::Execute(command) => edit::execute(desk, command),
        Request::Seal => edit::seal(desk),
        Request::Select(id, extend) => edit::select(desk, id, extend),
        Request::Deselect => desk.view.selection.clear(),
        Request::Reveal(id) => edit::reveal(desk, id),
        Request::RevealProject => edit::reveal_project(desk),
        Request::RevealFinding => edit::reveal_finding(desk),
        Request::OpenPath(path) => guard::then(desk, super::desk::After::OpenPath(path)),
        Request::OpenSample(place) => guard::then(desk, super::desk::After::OpenSample(place)),
        Request::Recover(place) => guard::then(desk, super::desk::After::Recover(place)),
        Request::DiscardRecovery(place) => recovery::discard(desk, place),
        Request::ForgetRecent(path) => file::forget_recent(desk, &path),
        Request::SaveTo(path) => file::save_to(desk, path, file::Agreed::No),
        Request::ImportPath(path) => guard::then(desk, super::desk::After::Import(path)),
        Request::AskExportUsage => exchange::ask_export_usage(desk),
        Request::ExportUsageTo(path) => exchange::export_usage_to(desk, path, file::Agreed::No),
        Request::ExportTo(path) => exchange::export_to(desk, path, file::Agreed::No),
        Request::Confidence(confidence) => desk.view.confidence = confidence,
        Request::AskPicture(id) => pictures::ask(desk, id),
        Request::SetPicture(id, path) => pictures::set(desk, id, &path),
        Request::SetAccount(account) => actions::set_account(desk, account),
        Request::Record(pairs) => usage::ask_record(desk, &pairs),
        Request::Adjust(adjustment) => usage::adjust(desk, adjustment),
        Request::Rank(path, priority) => usage::rank(desk, path, priority),
        Request::ForgetBoard(path) => usage::send(desk, crate::ui::ledger::Errand::Forget(path)),
        Request::CloseDialog => desk.overlay.dialog = None,
        Request::GiveUp => guard::give_up(desk),
        Request::Unsaved(answer) => guard::answered(desk, answer),
        Request::Conflict(answer) => file::settle_conflict(desk, answer),
        Request::DismissShort => usage::dismiss_short(desk),
        Request::DismissNotice => edit::dismiss_notice(desk),
        Request::Sorry(why) => desk.toasts.failed(why),
        Request::Aside(aside) => results::begin(desk, aside),
    }
}
