//! What a screen says, without drawing it: rows, wording, tones.
//!
//! Nothing here knows how text is painted. Numbers come from [`crate::figures`]; the words are chosen here, and a
//! [`Tone`] says what a text means, not which colour it has. Rows are worked out when they are seen.

mod tone;
mod verdict;
mod number;
mod words;
mod working;
mod price;
mod price_rows;
mod price_table;
mod standing;
mod steps;
mod stills;
mod project;
mod alternatives;
mod asset;
mod board;
mod basis;
mod contingency;
mod beside;
mod compare;
mod compare_parts;
mod costs;
mod allowance;
mod plans;
mod retakes;
mod film;
mod findings;
mod money;
mod takes;
mod provenance;
mod usage;
mod choices;
mod decisions;
mod kept;
mod reached;
mod fit;
mod found;
mod search;
mod services;
mod guide;
mod licences;
mod changes;
mod why;
mod why_reasons;
mod why_values;
mod why_words;
mod errors;
mod remarks;
mod reshape;
mod swap_points;
mod imports;
mod columns;
mod acts;
mod encodings;
mod entries;
mod pictures;
mod told;
#[cfg(test)]
mod sample;

pub use acts::{ActRow, act_rows, next_act_name};
pub use allowance::{AllowanceBar, BarSegment, Note, NoteHelp, Remedy, Spending, allowance_on, swap_words};
pub use alternatives::{CandidateRow, candidate_rows, lettered_words};
pub use asset::{asset_line, asset_name, cover_words, shot_cover};
use basis::basis_phrase;
pub use basis::basis_words;
pub use beside::{Beside, BesideRow, SceneFace};
pub use board::{
    CardRow, LineRow, asset_credits, balance_ends, board_summary, card, line, lines, paid_elsewhere_words,
    running_totals, sum_text, untitled_scene,
};
pub use changes::{changes, shortened, unsaved_changes};
pub use choices::{
    DraftLine, PickRow, SwapRow, cause, draft_line, pick_rows, picked_credits, swap_row, swap_row_on, swap_saving,
};
pub use columns::{field_title, run_field_title};
pub use compare::{
    CompareCell, CompareGroup, CompareRow, NotCompared, compare_rows, compared_under_words, not_compared_words,
};
pub use compare_parts::{
    PartWords, alternatives_words, compare_alternatives, compare_parts, compare_starts, part_words, start_words,
};
use contingency::total_phrase;
pub use contingency::{
    after_contingency, and_contingency, contingency_title, contingency_words, total_words, with_contingency,
};
pub use costs::{AssetRow, CostFact, CostGroup, CostRow, CostedBoard, CostsView, Part, assets_of, costs};
pub use decisions::{DecisionPart, DecisionRow, FirstStep, decision_parts, decision_row, first_step, suggestion_loses};
pub use encodings::{encoding_words, encodings};
pub use entries::{WrongEntry, wrong_entry_words};
pub use errors::{
    ErrorWords, ToErrorWords, barrier_words, disk_words, left_words, not_kept_words, refused, refused_task_words,
    store_issue_words, store_words, unmet_words, unpriced_words, usage_error_words,
};
pub use film::{Film, FilmMoment, subtitle};
use findings::pace_number;
pub use findings::{
    FindingRow, NarrationNote, finding_words, narration_note, pace_words, project_findings, scene_findings,
};
pub use fit::{Sureness, proof_words};
pub use found::finding_what_words;
pub use guide::{GuideSection, Paragraph, Span, guide};
pub use imports::{
    assign_words, import_finding_words, import_lines, import_summary, import_words, log_group_about, log_group_title,
    log_line_charge, log_line_short, log_line_what, log_why_words, run_log_report, scene_change_words, size_words,
    source_name, unread_words,
};
pub use kept::{VersionsRow, versions_rows};
pub use licences::{Component, LicenceRow, Notice, licence_rows, licence_text, notices};
pub use money::{add_money, film_money, money_facts, months_words, second_money};
pub use number::{
    amount, chance, characters, counted, counted_items, credit_count, credits, credits_in, date, days, difference,
    length, percent, priced, running_length, scene_length, signed_credits, spoken_seconds, steps as unit_steps, unit,
    unit_name, with_credits, write_in,
};
pub use pictures::{DecodeFault, PictureFault, picture_fault_words};
pub use plans::{PlanBar, PlanColumn, PlansView, SlipNote, plans, slip_note};
pub use price::price_line;
pub use price_rows::{
    PriceRow, missing_price_rows, price_mark, price_rows, project_rating_words, source_title, unlisted_ratings,
};
pub use price_table::price_row_words;
pub use project::{file_state_words, project_name, project_summary, template_name};
pub use provenance::{copy_words, settled_takes_words, unknown_takes_words};
pub use reached::reach_limit_words;
pub use remarks::{file_note_words, forgotten_words, note_words, notes_words, read_only_words};
pub use reshape::{ReshapeWords, offered_shapes, reshape_words};
pub use retakes::{
    AssumptionMove, AssumptionRow, assumption_rows, assumption_words, basis_title, draft_offer_line, drafting_line,
};
pub use search::{KnownOfScene, SceneFact, SceneFilter, Search, begins_with, filter_words};
pub use services::{CarriedRow, ServicePart, ServiceRow, service_parts, service_rows};
pub use standing::{Standing, reset_soon};
pub use steps::step_name;
pub use stills::{
    delete_still_words, follow_choices, own_title, start_choices, still_name, still_role_title, still_use_words,
};
pub use swap_points::{evidence_words, scores_words, swap_point_words, swap_points_words};
pub use takes::{
    Extent, kept_words, made_words, nothing_to_go, outcome_title, stale_line, stale_words, still_kept_words,
    still_words, take_line, take_words, unit_words, units_kept,
};
pub use told::{
    CopiedThing, NotDone, NotKeptCause, UnfinishedWork, WasDone, WorkFault, copied_words, lacked_letters_words,
    not_done_words, was_done_words,
};
pub use tone::{Tone, Toned};
pub use usage::{
    BurnDown, CycleRow, FinishRow, LearnedRow, OpenBoard, ProjectRow, RatesInUse, ScheduleRow, ScheduleView, SetRate,
    SheetEnd, SheetLine, SheetView, StepsWay, Way, WayRow, WaysView, WentRow, WorthRow, burn_down, credits_earlier,
    credits_later, cycle_rows, due_phrase, due_verdict_words, enough, learned, never_word, priority_title, projects,
    put_project, schedule, sheet, short_of, together, went, went_by_kind, went_by_project, worth,
};
pub use verdict::{chance_change, chance_words, fits_words, spare_words, unbroken_chance, verdict_tone, verdict_words};
pub use why::{WhyLine, WhyView, WhyWords, adjust_label};
pub use words::{
    clips_words, film_shape_words, kind_class, kind_label, kind_noun, kind_title, need_title, need_word, outcome_word,
    pass_word, rounding_words, shot_type_title,
};
pub use working::{limit_words, takes_a_day_words, working_words};
