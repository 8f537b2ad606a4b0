//! Commands on takes that were really made.

use std::sync::Arc;

use crate::document::{Created, Refusal};
use crate::domain::{LimitError, LimitedText, Project, ProjectKey, Take, TakeId, TakeStanding, Validity, check_text};

pub(super) fn record(project: &mut Project, key: ProjectKey, takes: Vec<Take>) -> Result<Created, Refusal> {
    for take in &takes {
        check(take)?;
        project.asset(take.asset).ok_or(Refusal::NoAsset)?;
    }
    let log = Arc::make_mut(&mut project.takes);
    for take in takes {
        log.put(take);
    }
    if log.len() > Take::MAX {
        return Err(Refusal::TooManyTakes);
    }
    // A project keeps the name that its takes are known by.
    project.key.get_or_insert(key);
    Ok(Created::default())
}

/// Puts another version in the place of a take.
pub(super) fn revise(project: &mut Project, take: Take) -> Result<Created, Refusal> {
    check(&take)?;
    let held = project.takes.get(take.id).filter(|held| held.counts()).ok_or(Refusal::NoTake)?;
    let unchanged = Take { edits: held.edits, ..take.clone() } == *held;
    if !unchanged {
        Arc::make_mut(&mut project.takes).edit(take.id, take);
    }
    Ok(Created::default())
}

pub(super) fn withdraw(project: &mut Project, ids: &[TakeId]) -> Result<Created, Refusal> {
    let log = Arc::make_mut(&mut project.takes);
    for id in ids {
        let held = log.get(*id).filter(|held| held.counts()).ok_or(Refusal::NoTake)?;
        let withdrawn = Take { validity: Validity::Withdrawn, ..held.clone() };
        log.edit(*id, withdrawn);
    }
    Ok(Created::default())
}

/// Gives up what takes stand for. They were paid for, and stay.
pub(super) fn plan_again(project: &mut Project, ids: &[TakeId]) -> Result<Created, Refusal> {
    let log = Arc::make_mut(&mut project.takes);
    for id in ids {
        let held = log.get(*id).filter(|held| held.counts()).ok_or(Refusal::NoTake)?;
        if held.stands() {
            let given_up = Take { standing: TakeStanding::PlannedAgain, ..held.clone() };
            log.edit(*id, given_up);
        }
    }
    Ok(Created::default())
}

fn check(take: &Take) -> Result<(), Refusal> {
    check_text(LimitedText::Model, take.model.as_str())?;
    if take.credits > Take::MOST_CREDITS {
        return Err(LimitError::TakeCredits { credits: take.credits.get() }.into());
    }
    Ok(())
}
