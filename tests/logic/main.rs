//! Everything below the window, in one binary.

mod support;
mod figures;
mod retakes;
mod advice;
mod alternatives;
mod clock;
mod contingency;
mod decisions;
mod fit;
mod document;
mod takes;
mod unknown;
mod unknown_answers;
mod paid_elsewhere;
mod why;
mod working;
mod usage;
mod storage;
mod exchange;
mod cli;
mod comparing;
mod manual;
mod money;
mod prices;
mod projects;
mod samples;
