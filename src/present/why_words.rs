//! The words of an answer that are the same on every board.

use crate::domain::Kind;

/// A rule of the program in a sentence.
pub(super) const fn rule_words(rule: u8) -> &'static str {
    match rule {
        3 => "Speech is charged by started blocks of characters",
        4 => "A script follows the running time",
        6 => "What a plan gives without limit costs nothing on it",
        7 => "One take of each, or as many as are planned, in the passes that are counted",
        9 => "A draft pays where it costs less than it saves of the final",
        10 => "Credits are whole; averages are rounded up",
        11 => "What has no price is counted beside the total",
        12 => "What is not known is not counted as nothing",
        13 => "It fits where the safe total is at most what is left",
        14 => "What the plan grants, less what takes were charged",
        16 => "Work is spread over cycles in the order of the run sheet",
        17 => "Credits reset on the billing day and do not roll over",
        21 => "Held back for what no plan foresees; a share is rounded up once",
        22 => "Whole months of the plan: credits do not roll over, and other films in them are not taken off",
        24 => "Projects get their share in their order; what is kept for one stays its own",
        23 => "The later of credits and working time is the finish",
        25 => "How likely all of it, retakes included, costs no more than is left",
        26 => "What is assumed counts like so many takes beside those that were made",
        19 => "Parts are shares that add up to the whole",
        _ => "Retakes count on average, or so that it is safe",
    }
}

pub(super) const fn unit_noun(kind: Kind) -> &'static str {
    match kind {
        Kind::Image => "image",
        Kind::Video => "shot",
        Kind::Speech => "block",
        Kind::Script => "script",
        Kind::Enhancement => "enhancement",
        Kind::Consultation => "consultation",
    }
}

pub(super) const fn unit_nouns(kind: Kind) -> &'static str {
    match kind {
        Kind::Image => "images",
        Kind::Video => "shots",
        Kind::Speech => "blocks",
        Kind::Script => "scripts",
        Kind::Enhancement => "enhancements",
        Kind::Consultation => "consultations",
    }
}
