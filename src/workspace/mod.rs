//! The open project with everything around it: its file, the account that pays, the price list, what was recorded, today.
//!
//! Window and command line ask [`Workspace::standpoint`] and get the same answer: the project, its figures, what is
//! still to go, the keep rates that hold, the balance of the cycle, and what advice may still change. Nothing here draws
//! and nothing here words an answer: rows and sentences are made by `present` from what a [`Standpoint`] says.
//!
//! Reading order: [`Standpoint`]; [`Workspace`], which holds what it is made of; [`OpenProject`], the document with its
//! file and figures; [`Provenance`], where its takes come from; [`Ledger`], the usage of all projects; [`KeptSavings`], what swaps save, kept up to date; `files`, which opens and
//! saves on the calling thread; [`ComparedBoard`], whole boards beside each other; [`Profile`], what the program remembers of its user.

mod standpoint;
mod alternatives;
mod bulk;
mod film_money;
mod ledger;
mod open_project;
mod provenance;
mod content;
mod remaining;
mod savings;
mod reaching;
mod sheet;
mod services;
pub mod files;
pub mod naming;
mod answering;
mod comparing;
mod reshaped;
mod incoming;
mod run_log;
mod profile;
pub mod samples;
mod templates;
mod summary;
mod clock;
mod memo;
mod note;

pub use alternatives::{AssetAlternatives, CandidateTotals};
pub use answering::{AnswerTerms, ListTrouble};
pub use bulk::{BulkModel, BulkScenes, TotalEffect, effect};
pub use clock::{Clock, local_time};
pub use comparing::{BoardTotals, ChangesFault, ComparedBoard, ComparedUnder, board_difference};
pub use incoming::{ImportCost, ImportSource, ImportTerms, Incoming, IncomingError, Joined, VoiceCost};
pub use ledger::{
    AskedTask, Ledger, LedgerSight, Recorded, RefusedTask, StoreIssue, StoreNews, StoreReading, StoreTask,
};
pub use memo::Memo;
pub use note::WorkspaceNote;
pub use open_project::{FileState, FoundChanges, OpenProject, ProjectFile, RecoveryState};
pub use profile::{LoadedProfile, Profile};
pub use provenance::{Meeting, ProjectSight, Provenance};
pub use reshaped::{NotReshaped, ReshapedBoard};
pub use run_log::{AssignChoice, LogTerms, SeenLog};
pub use savings::{KeptSavings, PreparedSavings, SMALL_BOARD};
pub use services::{OfferMoney, OfferPart, ServiceOffer, known_lists, offers};
pub use sheet::bring_files;
pub use standpoint::{ContentId, OwnedStandpoint, Standpoint, Workspace};
pub use summary::Summary;
pub use templates::Template;
