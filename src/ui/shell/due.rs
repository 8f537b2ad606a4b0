//! The day on which the open project is due, for the bar at the foot.

use egui::Context;

use crate::domain::PassFilter;
use crate::figures::usage::{Completion, RunSheet, Schedule};
use crate::present::{self, Toned};
use crate::ui::slow_memo::SlowMemo;
use crate::ui::state::View;
use crate::ui::views::{Content, Scope};
use crate::workspace::Standpoint;

/// When the open project is due and whether it is finished by then, in one phrase; `None` where it is not due. When it is
/// finished takes long to work out on a large board: until then only the day is said.
pub(crate) fn due_of(
    ctx: &Context,
    (scope, view): (&Scope<'_>, &View),
    memo: &mut SlowMemo<Content, Completion>,
) -> Option<Toned> {
    let file = scope.open.file.as_ref()?;
    let path = std::path::absolute(&file.path).unwrap_or_else(|_| file.path.clone());
    let due = scope.at.usage.boards.iter().find(|board| board.path == path)?.claim.deadline?;
    let work = || {
        let at = scope.at.owned();
        move || completion(&at.at())
    };
    let finish = memo.get(scope.content(view), scope.asking(ctx, "due day"), work).copied();
    Some(present::due_phrase(due, scope.standing.today, finish.map(|finish| finish.against(due))))
}

/// When all of it is finished, as Usage has it.
fn completion(at: &Standpoint<'_>) -> Completion {
    let Some(paying) = at.paying() else { return Completion::Unknown };
    let sheet = RunSheet::paid_from(at.figures, at.done, &at.lens().filtered(PassFilter::Both), &paying);
    Completion::of(&Schedule::of(&sheet, &paying, at.rates))
}
