//! The day on which the open project is due, for the bar at the foot.

use egui::Context;

use crate::figures::usage::Completion;
use crate::present::{self, Toned};
use crate::ui::slow_memo::SlowMemo;
use crate::ui::state::View;
use crate::ui::views::{Content, Scope};

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
        move || at.at().completion()
    };
    let finish = memo.get(scope.content(view), scope.asking_for_screen(ctx, "due day"), work).copied();
    Some(present::due_phrase(due, scope.standing.today, finish.map(|finish| finish.against(due))))
}
