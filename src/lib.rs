//! Creditboard plans AI videos against a monthly credit allowance.
//!
//! A project is a storyboard: scenes in story order, each with the images, shots and narrations to generate. The
//! program knows a provider's price list and says, while the board is edited, what all of it costs, on which plan it
//! fits, and where another model does the same for less. Everything is calculated in exact whole credits, and nothing
//! that was typed is lost.
//!
//! This page is the map. It names what there is, in the order in which it is best read.
//!
//! # Bird's-eye view
//!
//! One frame of the window, from an intention to a picture:
//!
//! ```text
//!  Command ─► Document::execute ─► Arc<Project> + Revision ─► history (the state before)
//!                      │ &Project
//!                      ▼
//!           Figures::of(project, prices)                      once for each revision
//!                      ▼
//!           Workspace::standpoint()                           figures, still to go, rates, balance, advice
//!                      ▼
//!           present: rows and wording                         when a row is seen
//!                      ▼
//!           views draw, change nothing ─► Request ─► Outbox ─► dispatch ─► Command / open / save / show
//! ```
//!
//! The command line takes the same way without the window: open, standpoint, answer.
//!
//! Who may know whom; `tests/architecture.rs` holds this table:
//!
//! ```text
//! domain    ← nothing of ours
//! words     ← nothing of ours
//! prices    ← domain
//! figures   ← domain, prices
//! advice    ← domain, prices, figures
//! document  ← domain, prices, figures, advice
//! storage   ← domain, prices
//! exchange  ← domain, prices, figures
//! workspace ← all of the above
//! present   ← all of the above, and words
//! cli       ← all of the above, never ui
//! ui        ← all of the above, never cli
//! ```
//!
//! The wall between the core and the window is the cargo feature `gui`: without it nothing of egui is built, and the
//! command line still works.
//!
//! # Code map
//!
//! In reading order; each module's own page says where to begin in it.
//!
//! 1. [`domain`]: what the user decided. [`Project`](domain::Project), [`Scene`](domain::Scene),
//!    [`Asset`](domain::Asset), [`Choice`](domain::Choice); [`Credits`](domain::Credits) and
//!    [`Seconds`](domain::Seconds) that cannot be mixed up or wrap.
//! 2. [`prices`]: what things cost. [`PriceList`](prices::PriceList), read from `assets/prices/videodraft.ron`, and the lists of
//!    other services beside it: every price, limit, rating and assumption with its source and the day it was read.
//! 3. [`figures`]: what follows. [`Figures`](figures::Figures) of a project, kept per scene;
//!    one [`Lens`](figures::Lens) says under which plan, passes, rates and basis every number is asked for;
//!    [`cover`](figures::cover()) finds the cheapest clips for a shot; [`Outlook`](figures::Outlook) is bare, expected and
//!    safe of a whole with what it holds back ([`Held`](figures::Held)),
//!    [`PartOutlooks`](figures::PartOutlooks) of its parts; [`compare`](figures::compare()) asks every plan;
//!    [`figures::usage`] counts the takes that were really made: [`balance`](figures::usage::balance()),
//!    [`ToGo`](figures::usage::ToGo), [`RunSheet`](figures::usage::RunSheet), [`Schedule`](figures::usage::Schedule);
//!    [`figures::why`] says of every figure what it is made of: [`Explainer`](figures::why::Explainer).
//! 4. [`advice`]: what could be better. [`choices`](advice::choices()) says which models an asset allows and why not
//!    the others; [`asset_swaps`](advice::asset_swaps()) picks those that save, with the still that some of them need;
//!    [`ProjectSavings`](advice::ProjectSavings) keeps up to date what they save; [`BoardState`](advice::BoardState) puts all suggestions together as a
//!    person decides them; [`reach()`](advice::reach()) finds the gentlest steps within what is left, and
//!    [`fit`](advice::fit) the best board for any credits.
//! 5. [`document`]: the open project through time. [`Command`](document::Command), undo,
//!    [`Revision`](document::Revision).
//! 6. [`storage`]: files, written so that a crash or a full disk loses nothing. The project format, the
//!    [`Vault`](storage::Vault), locks, [`Recovery`](storage::Recovery), settings, and the
//!    [`UsageStore`](storage::UsageStore): the takes of all projects in one database.
//! 7. [`exchange`]: other programs' files, text in and text out: the shot list in CSV.
//! 8. [`workspace`]: the open project with its file, the account, the price list, what was recorded, today.
//!    [`Standpoint`](workspace::Standpoint) is the one answer that window and command line both go by.
//! 9. [`present`]: what a screen says, without drawing it: rows, wording, tones. Errors of the floors below are types;
//!    [`ErrorWords`](present::ErrorWords) is what is said of them, cause and hint apart.
//! 10. [`words`]: the texts themselves, in each language, from `assets/words/`. [`say!`] is how a text is named.
//! 11. [`cli`]: subcommands that answer in the terminal, as text or JSON.
#![cfg_attr(
    feature = "gui",
    doc = "12. [`ui`]: the window. One frame from top to bottom, views that only ask, one table of actions."
)]
#![cfg_attr(not(feature = "gui"), doc = "12. `ui`: the window, built with the feature `gui`.")]
//!
//! Beside the code: `docs/guide.md` (what everything means, shown with F1), `assets/` (prices, fonts, icons; `app`:
//! what the desktop shows of us, `packages`: how packages are built, `licences`: what we are made of, `words`: what is said, in each language), `projects/` (the
//! samples, golden-tested as text), `tests/` (`architecture` holds the walls, `logic` the rules, `ui` the window
//! without a display, `e2e` the real window, `packages` what people install, `benches` the speed).
//!
//! # Invariants
//!
//! * The project changes in [`Document::execute`](document::Document::execute) and nowhere else. A refused command
//!   changes nothing; one that changes nothing leaves no trace.
//! * Figures are never stored, neither in the project nor in its file: they follow.
//! * A price that is not known is `None` and counted beside the total. It is never zero.
//! * Credits are whole numbers. No float takes part in a sum, and a sum that would overflow is an error that names the
//!   asset.
//! * Ids are never reused, also not after undo.
//! * A revision names a content: undo brings the old one back, and “unsaved” means that it is not the saved one.
//! * Below the window nothing draws and nothing reads the clock: today is a parameter. Only [`storage`] touches files,
//!   and for the command line [`cli`].
//! * A file is replaced by a complete one or not at all; what was changed behind our back is asked about first.
//! * Nothing of the price list stands in code: no model, plan or price.
//! * The same input gives the same output: no hash order, no clock, no chance.
//!
//! # Glossary
//!
//! | word | means | not |
//! | --- | --- | --- |
//! | project | the document: a storyboard and the work it needs | file, board |
//! | scene | one card of the storyboard, in story order | slide |
//! | asset | one thing to generate: image, video, speech, script, scene enhancement, consultation | item, resource |
//! | choice | the model (and clip lengths) picked for an asset in a pass | option |
//! | pass | draft or final | stage |
//! | take | one generation of an asset, planned or made | try |
//! | keep rate | the chance that one take is kept | success rate |
//! | price list | every model and plan of a provider, dated and sourced | rates, config |
//! | plan | what the user pays the provider for by the month: Starter, Pro, Visionary, Studio | tier |
//! | allowance | the credits a plan grants per billing cycle | quota |
//! | billing cycle | reset day to reset day | month |
//! | bare | the total with one take of each asset, or as many as the user set | minimum |
//! | expected, safe | the total on average with retakes; with retakes at a chosen chance | average, maximum |
//! | contingency | what a project holds back on top of its work, as a share of it or as credits | reserve |
//! | swap | another choice for the same asset, with what it saves and what it loses | replacement |
//! | unpriced | no price is known: shown as such and counted, never as zero | free |
//!
//! # Where to begin
//!
//! **To add a view** (a screen of the rail):
//! 1. `present/`: a module that turns figures into rows and words, with its tests. No egui.
//! 2. `ui/state.rs`: a variant of `Screen` with label, icon and key.
//! 3. `ui/views/`: a folder that draws the rows and sends a `Request` for what the user wants.
//! 4. `ui/app.rs`: one arm where screens are chosen; `ui/action.rs`: the action that shows it.
//! 5. `tests/ui/`: find its parts by their accessible names.
//!
//! **To add a command** (something that changes the project):
//! 1. `document/command/mod.rs`: a variant of [`Command`](document::Command), and the file beside it that does it.
//! 2. `document/command/check.rs`: what refuses it, with a sentence; `document/command/name.rs`: the name of the step,
//!    as undo says it.
//! 3. `tests/logic/document/walk.rs`: a way for the random walk to make one; undo, redo and saving are then tested.
//! 4. `ui/views/` or `ui/action.rs`: where the user finds it.
//!
//! **To say something** (a text on a screen or in the terminal):
//! 1. `assets/words/en/`: the text in the file of its part, and the same key in `de`, `es` and `ja`.
//! 2. `say!("key")` where it is said, with `name = value` for what is put in. Tests hold both against each other.
//!
//! **To add a price list**, or to bring the shipped one up to date:
//! 1. `assets/prices/`: a file like `videodraft.ron`; each entry names its source, each source the day it was read.
//! 2. `prices/shipped.rs`: where the lists are embedded. Faults in a file are reported with line and column.
//! 3. `prices/price.rs` and `prices/check.rs`: only if something is priced in a way that no model was before.
//! 4. `tests/golden/`: what the samples cost now; the differences are the review.

pub mod domain;
pub mod words;
pub mod prices;
pub mod figures;
pub mod advice;
pub mod document;
pub mod storage;
pub mod exchange;
pub mod present;
pub mod workspace;
pub mod cli;
#[cfg(feature = "gui")]
pub mod ui;
