//! `claim`: whose the takes of a project are that were not recorded here, and whether a copy is the same project.

use std::path::{Path, PathBuf};

use super::record::Recorder;
use super::trouble::Trouble;
use super::{Answer, Now, context};
use crate::domain::ProjectKey;
use crate::present;
use crate::storage::{self, Folders, UsageStore, shown};
use crate::words::say;
use crate::workspace::{AnswerTerms, OpenProject, Workspace};

#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of its own on the command line")]
pub(super) struct ClaimArgs {
    #[arg(value_name = say!("help-name-file"), help = say!("help-file"))]
    pub(super) file: PathBuf,
    #[arg(help = say!("help-claim-mine"))]
    #[arg(long, conflicts_with = "theirs")]
    pub(super) mine: bool,
    #[arg(help = say!("help-claim-theirs"))]
    #[arg(long)]
    pub(super) theirs: bool,
    #[arg(help = say!("help-claim-undo"))]
    #[arg(long, conflicts_with_all = ["mine", "theirs", "together", "apart"])]
    pub(super) undo: bool,
    #[arg(help = say!("help-claim-together"))]
    #[arg(long, conflicts_with = "apart")]
    pub(super) together: bool,
    #[arg(help = say!("help-claim-apart"))]
    #[arg(long)]
    pub(super) apart: bool,
}

/// What the user should say about a project, a sentence each.
pub(super) fn notes(path: &Path, open: &OpenProject) -> Vec<String> {
    let (provenance, file) = (open.provenance(), shown(path));
    let copy = provenance.copy_of().map(|original| {
        let what = present::copy_words(&shown(original));
        say!("answer-say-which", what = what, file = &file)
    });
    let takes = provenance.asks_whose().map(|unknown| {
        let what = present::unknown_takes_words(unknown);
        say!("answer-say-whose", what = what, file = &file)
    });
    copy.into_iter().chain(takes).collect()
}

pub(super) fn answer(args: &ClaimArgs, clock: Now) -> Result<Answer, Trouble> {
    let now = clock.by_service;
    let terms = AnswerTerms { list: None, plan: None, billing_day: None, used: None, today: now.date() };
    let mut notes = Vec::new();
    let prices = context::price_list(None, terms.today, &mut notes)?;
    let (mut workspace, of_file) = context::with_file(&args.file, prices, &terms)?;
    notes.extend(of_file);
    let folders = Folders::standard();
    let (store, trouble) = folders.map(|folders| UsageStore::open(&folders).parts()).unwrap_or_default();
    let mut store =
        store.ok_or_else(|| Trouble::new(trouble.as_ref().map(present::store_words).unwrap_or_default()))?;
    let mut lines = Vec::new();
    if args.together || args.apart {
        lines.push(settle_copy(args, &mut workspace, &mut store, clock)?);
    }
    let Some(open) = &mut workspace.open else { return Ok(Answer::done(String::new(), notes)) };
    let asked = open.provenance().asks_whose();
    if let Some(unknown) = asked.filter(|_| args.mine || args.theirs) {
        let count = unknown.takes;
        let credits = present::credit_count(unknown.credits);
        if args.mine {
            let mine = open.claim_takes();
            store.note_claimed(&mine).map_err(|error| refused(&error))?;
            let (project, key) = (open.project(), open.project().key.unwrap_or_else(ProjectKey::random));
            store.merge_but(key, &project.takes, open.provenance().uncharged()).map_err(|error| refused(&error))?;
            lines.push(say!("answer-mine", count = count, credits = credits));
        } else {
            store.disown(&open.disown_takes()).map_err(|error| refused(&error))?;
            lines.push(say!("answer-theirs", count = count, credits = credits));
        }
        lines.push(say!("answer-way-back", file = shown(&args.file)));
    }
    if args.undo {
        lines.push(take_back(open, &mut store)?);
    }
    if let (true, Some(open)) = (lines.is_empty(), &workspace.open) {
        lines = self::notes(&args.file, open);
    }
    if lines.is_empty() {
        lines.push(say!("answer-nothing-to-claim").to_owned());
    }
    Ok(Answer::done(lines.join("\n") + "\n", notes))
}

fn take_back(open: &mut OpenProject, store: &mut UsageStore) -> Result<String, Trouble> {
    let Some(settled) = open.provenance().settled(&open.project().takes) else {
        return Ok(say!("answer-nothing-to-take-back").to_owned());
    };
    store.ask_again(&open.ask_whose_again()).map_err(|error| refused(&error))?;

    let credits = present::credit_count(settled.credits);
    Ok(say!("answer-taken-back", count = settled.takes, credits = credits))
}

fn refused(error: &storage::UsageError) -> Trouble {
    Trouble::new(present::usage_error_words(error))
}

fn settle_copy(
    args: &ClaimArgs,
    workspace: &mut Workspace,
    store: &mut UsageStore,
    clock: Now,
) -> Result<String, Trouble> {
    let nothing = || Trouble::in_file(&args.file, say!("answer-no-copy").to_owned());
    let open = workspace.open.as_mut().ok_or_else(nothing)?;
    let original = open.provenance().copy_of().map(shown).ok_or_else(nothing)?;
    let line = if args.together {
        open.join_copy();
        say!("answer-together", original = &original)
    } else {
        let key = ProjectKey::random();
        open.part_copy(key);
        let opened = storage::open(&args.file)?;
        let recorder = Recorder { opened: &opened, project: open.project(), key, at: clock.local };
        recorder.save().map_err(Trouble::new)?;
        say!("answer-apart", original = &original)
    };
    if let Some(board) = workspace.known_board(clock.by_service) {
        store.note_board(&board).map_err(|error| refused(&error))?;
    }
    Ok(line)
}
