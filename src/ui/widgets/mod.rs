//! Parts that know nothing of the domain.

mod bar;
mod button;
mod choice_box;
mod empty;
mod figure;
mod layout;
mod notice;
mod page_keys;
mod picture;
mod plot;
mod segmented;

pub(crate) use bar::{BarPart, share_bar};
pub(crate) use button::{focus_ring, icon_button, primary_button, quiet_button};
pub(crate) use choice_box::choice_box;
pub(crate) use empty::{EmptyState, calculating};
pub(crate) use figure::{figure, figure_wrapped};
pub(crate) use layout::{
    above_panel, card_frame, dot, elided, hairline, icon_mark, left_of_panel, longest_that_fits, row_between,
    row_of_height, row_with_figure, section, text_width,
};
pub(crate) use notice::{Badge, SwapOffer, badge, figure_badge, notice, notice_line, notice_with};
pub(crate) use page_keys::page_keys;
pub(crate) use picture::{picture_frame, picture_in};
pub(crate) use plot::{PlotScale, on_screen};
pub(crate) use segmented::{segmented, switch_menu};
