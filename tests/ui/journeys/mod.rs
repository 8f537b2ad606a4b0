//! What a user does, and what is then on the screen and on the disk.

mod acts;
mod alternatives;
mod briefs;
mod building;
mod closing;
mod columns;
mod compare;
mod destroying;
mod editing;
mod files;
mod film;
mod import;
mod manners;
mod many;
mod paid_elsewhere;
mod prices;
mod recovery;
mod screens;
mod stills;
mod swap_screen;
mod swaps;
mod totals;
mod usage;
mod shared_allowance;
mod whose;
mod why;
