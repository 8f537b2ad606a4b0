//! `claim`: whose the takes of a project are that were not recorded here, and whether a copy is the same project.

use std::path::{Path, PathBuf};

use super::record::Recorder;
use super::trouble::Trouble;
use super::{Answer, Now, context};
use crate::domain::ProjectKey;
use crate::present;
use crate::storage::{self, Folders, UsageStore, shown};
use crate::workspace::{AnswerTerms, OpenProject, Workspace};

#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of its own on the command line")]
pub(super) struct ClaimArgs {
    /// The project.
    pub(super) file: PathBuf,
    /// The takes that were not recorded here are mine: the account is charged.
    #[arg(long, conflicts_with = "theirs")]
    pub(super) mine: bool,
    /// They are someone else’s: the account is not charged.
    #[arg(long)]
    pub(super) theirs: bool,
    /// Take back what was said with --mine or --theirs.
    #[arg(long, conflicts_with_all = ["mine", "theirs", "together", "apart"])]
    pub(super) undo: bool,
    /// The file and the one it was copied from are one project: what is recorded in one counts in both.
    #[arg(long, conflicts_with = "apart")]
    pub(super) together: bool,
    /// The file is a project of its own.
    #[arg(long)]
    pub(super) apart: bool,
}

/// What the user should say about a project, a sentence each.
pub(super) fn notes(path: &Path, open: &OpenProject) -> Vec<String> {
    let (provenance, file) = (open.provenance(), shown(path));
    let copy = provenance.copy_of().map(|original| {
        let what = present::copy_words(&shown(original));
        format!("{what} Say which it is: creditboard claim “{file}” --together, or --apart.")
    });
    let takes = provenance.asks_whose().map(|unknown| {
        let what = present::unknown_takes_words(unknown);
        format!("{what} Say whose they are: creditboard claim “{file}” --mine, or --theirs.")
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
        let takes = present::counted(unknown.takes, "take", "takes");
        let credits = present::credit_count(unknown.credits);
        if args.mine {
            let mine = open.claim_takes();
            store.note_claimed(&mine).map_err(|error| refused(&error))?;
            let (project, key) = (open.project(), open.project().key.unwrap_or_else(ProjectKey::random));
            store.merge_but(key, &project.takes, open.provenance().uncharged()).map_err(|error| refused(&error))?;
            lines.push(format!("yours: {takes}, {credits}; the account is charged{}", way_back(&args.file)));
        } else {
            store.disown(&open.disown_takes()).map_err(|error| refused(&error))?;
            lines.push(format!(
                "someone else’s: {takes}, {credits}; the account is not charged{}",
                way_back(&args.file)
            ));
        }
    }
    if args.undo {
        lines.push(take_back(open, &mut store)?);
    }
    if let (true, Some(open)) = (lines.is_empty(), &workspace.open) {
        lines = self::notes(&args.file, open);
    }
    if lines.is_empty() {
        lines.push("nothing to claim: every take of this project is accounted for".to_owned());
    }
    Ok(Answer::done(lines.join("\n") + "\n", notes))
}

/// How what was said is taken back.
fn way_back(file: &Path) -> String {
    format!("\nNot so? creditboard claim “{}” --undo", shown(file))
}

fn take_back(open: &mut OpenProject, store: &mut UsageStore) -> Result<String, Trouble> {
    let Some(settled) = open.provenance().settled(&open.project().takes) else {
        return Ok("nothing to take back: of no take was said whose it is".to_owned());
    };
    store.ask_again(&open.ask_whose_again()).map_err(|error| refused(&error))?;
    let takes = present::counted(settled.takes, "take", "takes");
    let credits = present::credit_count(settled.credits);
    Ok(format!("taken back: {takes}, {credits}; the account is not charged until you say whose they are"))
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
    let nothing = || Trouble::in_file(&args.file, "it is not a copy of a project that is still there".to_owned());
    let open = workspace.open.as_mut().ok_or_else(nothing)?;
    let original = open.provenance().copy_of().map(shown).ok_or_else(nothing)?;
    let line = if args.together {
        open.join_copy();
        format!("one project with “{original}”: what is recorded in one counts in both")
    } else {
        let key = ProjectKey::random();
        open.part_copy(key);
        let opened = storage::open(&args.file)?;
        let recorder = Recorder { opened: &opened, project: open.project(), key, at: clock.local };
        recorder.save().map_err(Trouble::new)?;
        format!("a project of its own, apart from “{original}”")
    };
    if let Some(board) = workspace.known_board(clock.by_service) {
        store.note_board(&board).map_err(|error| refused(&error))?;
    }
    Ok(line)
}
