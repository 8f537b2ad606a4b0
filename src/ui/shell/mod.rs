//! The frame around every screen: menu bar, rail, allowance bar.

mod allowance;
mod due;
mod menu_bar;
mod menu_keys;
mod notices;
mod rail;
mod toast;

pub(crate) use allowance::{Foot, allowance_bar, allowance_of};
pub(crate) use due::due_of;
pub(crate) use menu_bar::{BarState, menu_bar};
pub(crate) use notices::{found_bar, project_notice, provenance_bars, too_large};
pub(crate) use rail::rail;
pub(crate) use toast::Toasts;
