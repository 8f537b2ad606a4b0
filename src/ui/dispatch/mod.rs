//! What requests do. Each arm is one line that calls a named function; the functions stand by subject.
//!
//! Reading order: `start`; `open`, which carries an intent from the first click until another project is open; `save`; `recovery`;
//! `import`; `run_log`; `versions`, `compare`; `usage`; `prices`; `edit`, `acts`; `help`; `actions`; `results`, where the answers of jobs come in.

mod actions;
mod acts;
mod clipboard;
mod compare;
mod edit;
mod help;
mod import;
mod open;
mod pictures;
mod prices;
mod recovery;
mod results;
mod reshape;
mod run_log;
mod save;
mod start;
mod usage;
mod versions;
mod why;

use super::dialogs::KeepDraft;
use super::request::Request;
use super::window::Window;
use crate::workspace::StoreTask;

pub(super) use open::{EXIT_PATIENCE, on_exit};
pub(super) use pictures::dropped_files;
pub(super) use recovery::note_changes;
pub(super) use results::results;
pub(super) use save::look_again;
pub(super) use start::begin as start;
pub(super) use usage::ask_again as ask_store_again;

/// Does one thing that a view asked for.
pub(super) fn carry_out(window: &mut Window, request: Request) {
    match request {
        Request::Do(action) => actions::run(window, action),
        Request::Execute(command) => edit::execute(window, command),
        Request::Seal => edit::seal(window),
        Request::Select(id, extend) => edit::select(window, id, extend),
        Request::UseModel(model) => edit::use_model(window, &model),
        Request::SelectMany(ids) => edit::select_many(window, ids),
        Request::SetKeys(keys) => actions::set_keys(window, &keys),
        Request::ListColumns(columns) => actions::set_list_columns(window, columns),
        Request::Reshape(shape) => reshape::show(window, shape),
        Request::TakeReshaped => reshape::take(window),
        Request::Deselect => window.view.selection.clear(),
        Request::CopyAsset(id, cut) => clipboard::copy_asset(window, id, cut),
        Request::Paste(text) => clipboard::paste(window, &text),
        Request::Reveal(id) => edit::reveal(window, id),
        Request::RevealProject => edit::reveal_project(window),
        Request::RevealFinding => edit::reveal_finding(window),
        Request::ShowStep => edit::show_step(window),
        Request::Intend(intent) => open::begin(window, intent),
        Request::ReadImport => import::read(window),
        Request::TakeImport => import::take(window),
        Request::ReadLog => run_log::read(window),
        Request::TakeLog => run_log::take(window),
        Request::CheckPath(intent, typed) => open::check_path(window, intent, &typed),
        Request::Found(answer) => recovery::answered(window, answer),
        Request::CompareVersion(version) => versions::compare(window, version),
        Request::Beside(source) => compare::add(window, source),
        Request::NameVersion { name, acts, taken } => versions::name(window, KeepDraft::of(name, acts, taken)),
        Request::KeepVersion { name, acts } => versions::keep(window, name, &acts),
        Request::Whose(answer) => usage::answered_whose(window, answer),
        Request::SettleCopy(answer) => usage::answered_copy(window, answer),
        Request::RestoreVersion(version) => versions::restore(window, version),
        Request::OpenVersion(path, version) => open::open_version(window, path, version),
        Request::DiscardRecovery(place) => recovery::discard(window, place),
        Request::ForgetRecent(path) => open::forget_recent(window, &path),
        Request::Confidence(confidence) => window.view.confidence = confidence,
        Request::SetAccount(account) => actions::set_account(window, account),
        Request::SetPrices(own, name) => prices::set(window, own, name),
        Request::RateModel(model, rating) => prices::rate(window, model, rating),
        Request::PriceModel(model, kind) => prices::reveal(window, model, kind),
        Request::Record(pairs) => usage::ask_record(window, &pairs),
        Request::PlanAgain(pairs) => usage::plan_again(window, &pairs),
        Request::Adjust(adjustment) => usage::adjust(window, adjustment),
        Request::Claim(path, change) => usage::send(window, StoreTask::Claim(path, change)),
        Request::Reserve(path, credits) => usage::reserve(window, path, credits),
        Request::OrderProjects(order) => usage::send(window, StoreTask::Order(order)),
        Request::ForgetBoard(path) => usage::send(window, StoreTask::Forget(path)),
        Request::Why(step, beside) => why::ask(window, step, beside),
        Request::WhyDeeper(asked) => why::deeper(window, asked),
        Request::WhyBack => why::back(window),
        Request::CloseWhy => why::close(window),
        Request::GoTo(place) => why::go_to(window, place),
        Request::ShowTroubles => help::show_troubles(window),
        Request::CloseDialog => window.overlay.dialog = None,
        Request::GiveUp => open::give_up(window),
        Request::Unsaved(answer) => open::answered(window, answer),
        Request::Conflict(answer) => save::settle_conflict(window, answer),
        Request::DismissShort => usage::dismiss_short(window),
        Request::DismissNotice => edit::dismiss_notice(window),
        Request::Sorry(why) => window.toasts.not_done(&why),
        Request::StartTask(task) => window.jobs.task(task),
    }
}
